import { modules as shared } from "./shared.index.js";

export const id = 5133;

export const ids = [ 5133 ];

export const modules = {
 ...shared,
 65133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runVerify: () => runVerify
  });
  var external_node_path_ = __webpack_require__(76760);
  var keys_trust = __webpack_require__(39972);
  var dual_verify = __webpack_require__(41022);
  var errors = __webpack_require__(74132);
  var model_part = __webpack_require__(16518);
  var path = __webpack_require__(80916);
  var model_status = __webpack_require__(62373);
  var trigger = __webpack_require__(67683);
  var enforcement = __webpack_require__(53902);
  var inside = __webpack_require__(14858);
  var policy_judge = __webpack_require__(6599);
  var policy_policy = __webpack_require__(80728);
  var record_command = __webpack_require__(17639);
  function recordVerification(ports, {started, place, trust, policy, verification, exitCode: code}) {
   if (place === void 0 && (ports.environment.variables["DURI_STATE_DIR"] ?? "") === "") return [];
   const {metadataDigest, tree, outcome} = verification;
   return (0, record_command.t)(ports, {
    verb: "verify",
    started,
    place: place ?? {
     evidence: void 0
    },
    trust,
    policyDigest: policy.digest,
    result: outcome,
    exitCode: code,
    subjects: metadataDigest === void 0 ? [] : [ {
     name: "deployment_metadata.json",
     digest: metadataDigest
    } ],
    outputs: [],
    observations: tree === void 0 ? {} : {
     files_matched: tree.matched,
     files_modified: tree.modified,
     files_missing: tree.missing,
     files_new: tree.unexpected
    }
   });
  }
  var report_inputs = __webpack_require__(99827);
  var verify_result = __webpack_require__(65221);
  var verify_target = __webpack_require__(11770);
  async function runVerify(ports, values) {
   const started = ports.clock.now();
   const {variables} = ports.environment;
   const judge = await (0, policy_judge.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "verifier"
   });
   const {policy} = judge;
   const {mode, why} = (0, enforcement.aY)(judge.from, variables, policy.policy);
   const {place, verify} = (0, verify_target.A)(ports, {
    path: values.path,
    evidence: values.evidence,
    token: values.githubToken
   });
   if (values.preCheck && place === void 0) throw new errors.cs("input_invalid", `--pre-check is for a directory, and ${(0, 
   path.g$)(values.path)} is unpacked and read anyway`);
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, policy_policy.E7)(policy),
    secretInputs: [],
    hmacKeys: values.hmacKey,
    purpose: "verify",
    at: started
   });
   (0, inside.zd)(ports, mode, (0, inside.jz)(policy, trust.anchors), place === void 0 ? [] : [ place.directory, place.evidence ]);
   const verification = await verify({
    policy,
    trust,
    dualVerify: (0, dual_verify.i)(variables),
    unsigned: place !== void 0 && (0, trigger.O)(ports.trigger) === "pull_request" ? "pull_request" : mode === "dev" && !policy.policy.signatures.required ? "dev" : "refuse",
    spikeThreshold: (0, enforcement.SQ)(variables, policy.policy),
    contents: values.preCheck ? "unread" : "read"
   });
   const code = (0, model_status.I$)(verification.outcome, mode);
   const logWarnings = values.withoutLog ? [] : recordVerification(ports, {
    started,
    place,
    trust,
    policy,
    verification,
    exitCode: code
   });
   const warnings = [ ...place?.warnings ?? [], ...verification.warnings, ...logWarnings ];
   const result = (0, verify_result.r)({
    ...verification,
    warnings
   }, {
    mode,
    why,
    exitCode: code,
    judge
   });
   const part = {
    name: "verify",
    outcome: (0, model_part.C)(verification.outcome),
    headline: result.report.headline,
    findings: verification.findings,
    warnings
   };
   return (0, report_inputs.UX)(ports, values, result, {
    parts: [ place === void 0 ? part : {
     ...part,
     directory: (0, external_node_path_.relative)(ports.environment.cwd, place.directory)
    } ],
    policyPath: judge.from === "base" ? void 0 : policy.path
   });
  }
 }),
 11770: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => openTarget,
   H: () => orDamaged
  });
  var external_node_path_ = __webpack_require__(76760);
  var names = __webpack_require__(89308);
  var errors = __webpack_require__(74132);
  var model_finding = __webpack_require__(85382);
  var model_path = __webpack_require__(80916);
  var verify_release = __webpack_require__(46468);
  var model_status = __webpack_require__(62373);
  function mergeVerifications(all) {
   const [first, second] = all;
   if (first === void 0) throw new errors.cs("archive_invalid", "there is no archive to verify");
   if (second === void 0) return first.verification;
   const each = all.map(({verification}) => verification);
   const trees = each.flatMap(({tree}) => tree === void 0 ? [] : [ tree ]);
   return {
    outcome: (0, model_status.Om)(each.map(({outcome}) => outcome)),
    findings: all.flatMap(({name, verification}) => verification.findings.map(finding => ({
     ...finding,
     subject: `${name}: ${finding.subject}`
    }))),
    warnings: all.flatMap(({name, verification}) => verification.warnings.map(warning => ({
     ...warning,
     subject: `${name}: ${warning.subject}`
    }))),
    metadata: void 0,
    metadataDigest: void 0,
    signedBy: [ ...new Map(each.flatMap(({signedBy}) => signedBy).map(key => [ key.keyId, key ])).values() ],
    tree: trees.length < each.length ? void 0 : trees.reduce(addCounts),
    spike: void 0,
    unsigned: each.some(({unsigned}) => unsigned)
   };
  }
  function addCounts(sum, counts) {
   const keys = Object.keys(sum);
   return Object.fromEntries(keys.map(key => [ key, sum[key] + counts[key] ]));
  }
  var release_place = __webpack_require__(24863);
  function openTarget(ports, {path, evidence, token}) {
   const whole = (0, external_node_path_.resolve)(ports.environment.cwd, path);
   const reference = names.yW.exec(path);
   const isArchive = reference === null && names.sX.test(path) && !ports.files.isDirectory(whole);
   if (reference === null && !isArchive) return directoryTarget(ports, path, evidence);
   if (evidence !== void 0) throw new errors.cs("input_invalid", `${(0, model_path.g$)(path)} brings its own evidence, and --evidence names another`, {}, {
    hint: "Leave --evidence out; or write ./ before the name of a directory."
   });
   if (reference !== null) {
    const release = {
     repository: reference[1] ?? "",
     tag: reference[2] ?? "",
     token
    };
    return {
     place: void 0,
     verify: verifier => verifyPublished(ports, release, verifier)
    };
   }
   if (!ports.files.exists(whole)) throw new errors.cs("input_missing", `there is no archive ${(0, 
   model_path.g$)(path)}`, {
    path
   });
   return {
    place: void 0,
    verify: verifier => verifyWhole(ports, whole, verifier)
   };
  }
  function directoryTarget(ports, path, evidence) {
   if (evidence === void 0) throw new errors.cs("input_invalid", "--evidence is missing", {}, {
    hint: "Name the directory of the evidence set; only an archive brings its own."
   });
   const place = (0, release_place.RE)(ports, path, evidence);
   return {
    place,
    verify: verifier => (0, verify_release.V)(ports, {
     ...verifier,
     ...place
    })
   };
  }
  async function verifyPublished(ports, release, verifier) {
   const folder = ports.archiveFiles.temporaryFolder();
   try {
    const each = [];
    const {downloadRelease} = await __webpack_require__.e(6690).then(__webpack_require__.bind(__webpack_require__, 6690));
    for (const archive of await downloadRelease(ports, release, folder.path)) each.push({
     name: (0, external_node_path_.basename)(archive),
     verification: await verifyWhole(ports, archive, verifier)
    });
    return mergeVerifications(each);
   } finally {
    folder.remove();
   }
  }
  async function verifyWhole(ports, archive, verifier) {
   const {verifyArchive} = await __webpack_require__.e(105).then(__webpack_require__.bind(__webpack_require__, 60105));
   return orDamaged(archive, verifier, verifyArchive(ports, archive, verifier));
  }
  async function orDamaged(archive, verifier, verification) {
   try {
    return await verification;
   } catch (error) {
    if (!(error instanceof errors.cs) || error.code !== "archive_invalid") throw error;
    const finding = (0, model_finding.V2)("archive-is-whole", "archive_damaged", (0, 
    external_node_path_.basename)(archive), `cannot be unpacked: ${error.message}`);
    return {
     ...NOTHING_READ,
     findings: [ finding ],
     warnings: verifier.trust.warnings
    };
   }
  }
  const NOTHING_READ = {
   outcome: "corrupted",
   metadata: void 0,
   metadataDigest: void 0,
   signedBy: [],
   tree: void 0,
   spike: void 0,
   unsigned: false
  };
 }),
 16518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => partOutcome
  });
  function partOutcome(outcome) {
   if (outcome === "verified") return "pass";
   return outcome === "error(config)" || outcome === "error(infra)" ? "unknown" : "fail";
  }
 })
};
