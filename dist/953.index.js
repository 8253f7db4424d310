import { modules as shared } from "./shared.index.js";

export const id = 953;

export const ids = [ 953 ];

export const modules = {
 ...shared,
 85100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nn: () => RELEASE_FOLDER,
   TT: () => ARCHIVED_EVIDENCE,
   TX: () => EVIDENCE_FOLDER,
   Ys: () => EXTENSION,
   _7: () => COMPRESSIONS,
   tT: () => RECEIPTS_FILE
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  const EVIDENCE_FOLDER = "evidence";
  const RELEASE_FOLDER = "release";
  const RECEIPTS_FILE = "receipts.json";
  const ARCHIVED_EVIDENCE = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.ob.filter(name => ![ _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.fk, RECEIPTS_FILE ].includes(name)).sort();
  const COMPRESSIONS = [ "gzip", "zstd" ];
  const EXTENSION = {
   gzip: ".tar.gz",
   zstd: ".tar.zst"
  };
 }),
 89308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lz: () => parseArchiveName,
   sX: () => ARCHIVE_FILE,
   uv: () => archiveName,
   yW: () => RELEASE_REFERENCE
  });
  var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85100);
  const PART_CHARACTERS = 60;
  const DIGEST_CHARACTERS = 12;
  const ARCHIVE_FILE = /\.(?:tar|tar\.gz|tgz|tar\.zst)$/i;
  const RELEASE_REFERENCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})@([^\s@]+)$/;
  function archiveName({metadata, metadataDigest, compression, startsWith}) {
   const {product, line, sequence} = metadata;
   const start = startsWith === void 0 ? `${storable(product)}-${storable(line)}` : storable(startsWith);
   return `${start}-${sequence}-${metadataDigest.slice(0, DIGEST_CHARACTERS)}${_layout_js__WEBPACK_IMPORTED_MODULE_0__.Ys[compression]}`;
  }
  const PATTERN = new RegExp(`^([A-Za-z0-9][A-Za-z0-9._-]{0,199})-([1-9][0-9]{0,15})-([0-9a-f]{${DIGEST_CHARACTERS}})(\\.tar\\.gz|\\.tar\\.zst)$`);
  function parseArchiveName(name) {
   const match = PATTERN.exec(name);
   const compression = _layout_js__WEBPACK_IMPORTED_MODULE_0__._7.find(each => _layout_js__WEBPACK_IMPORTED_MODULE_0__.Ys[each] === match?.[4]);
   if (match === null || compression === void 0) return;
   return {
    start: match[1] ?? "",
    sequence: Number(match[2]),
    digestStart: match[3] ?? "",
    compression
   };
  }
  function storable(text) {
   const name = text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/\.{2,}/g, ".").slice(0, PART_CHARACTERS).replace(/^[-._]+|[-._]+$/g, "");
   return name === "" ? "release" : name;
  }
 }),
 24863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RE: () => openReleasePlace,
   Ye: () => realPath,
   gS: () => openRelease
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);
  function openReleasePlace(ports, release, evidence) {
   const place = {
    directory: openRelease(ports, release),
    evidence: realPath(ports, evidence)
   };
   if (!(0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__.F)(place.evidence, place.directory)) return {
    ...place,
    warnings: []
   };
   return {
    ...place,
    warnings: [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)("evidence_in_tree", "evidence directory", "lies inside the release directory") ]
   };
  }
  function openRelease(ports, release) {
   const directory = realPath(ports, release);
   if (ports.files.isDirectory(directory)) return directory;
   const what = ports.files.exists(directory) ? "is not a directory" : "does not exist";
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("directory_missing", `the release directory ${release} ${what}`, {
    directory
   });
  }
  function realPath({environment, files}, path) {
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path);
   return files.resolve(absolute) ?? absolute;
  }
 }),
 23795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runVerify: () => runVerify
  });
  var external_node_path_ = __webpack_require__(76760);
  var keys_trust = __webpack_require__(39972);
  var dual_verify = __webpack_require__(41022);
  var errors = __webpack_require__(74132);
  var model_part = __webpack_require__(16518);
  var model_path = __webpack_require__(80916);
  var model_status = __webpack_require__(62373);
  var trigger = __webpack_require__(67683);
  var enforcement = __webpack_require__(53902);
  var inside = __webpack_require__(14858);
  var policy_judge = __webpack_require__(6599);
  var policy_policy = __webpack_require__(80728);
  var record_command = __webpack_require__(87961);
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
  var names = __webpack_require__(89308);
  var model_finding = __webpack_require__(85382);
  var verify_release = __webpack_require__(30846);
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
   try {
    const {verifyArchive} = await __webpack_require__.e(105).then(__webpack_require__.bind(__webpack_require__, 60105));
    return await verifyArchive(ports, archive, verifier);
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
   const {place, verify} = openTarget(ports, {
    path: values.path,
    evidence: values.evidence,
    token: values.githubToken
   });
   if (values.preCheck && place === void 0) throw new errors.cs("input_invalid", `--pre-check is for a directory, and ${(0, 
   model_path.g$)(values.path)} is unpacked and read anyway`);
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, policy_policy.E7)(policy),
    secretInputs: [],
    hmacKeys: values.hmacKey,
    purpose: "verify",
    at: started
   });
   const anchors = policy.path === void 0 ? trust.anchors : [ {
    what: "policy",
    path: policy.path
   }, ...trust.anchors ];
   (0, inside.z)(ports, mode, anchors, place === void 0 ? [] : [ place.directory, place.evidence ]);
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
 65221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => verifyResult
  });
  var _model_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63907);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18205);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
  var _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87193);
  var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32259);
  var _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
  function verifyResult(verification, {mode, why, exitCode, judge}) {
   const {outcome, metadata, metadataDigest, tree} = verification;
   const warnings = mode === "dev" ? [ ...verification.warnings, (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.$e)("dev_not_enforced", "verify", `dev: not enforced (${why})`) ] : verification.warnings;
   const open = verification.findings.filter(({outcome: each}) => each === "fail" || each === "unknown");
   const error = (0, _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__.w)(outcome, verification.findings);
   const status = statusText(verification);
   return {
    exitCode,
    json: {
     status: error === void 0 ? status : null,
     ...error === void 0 ? {} : {
      error
     },
     mode,
     enforced: mode === "prod",
     metadata_digest: metadataDigest === void 0 ? null : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest),
     release: metadata === void 0 ? null : {
      product: metadata.product,
      repository_id: metadata.repository_id,
      line: metadata.line,
      sequence: metadata.sequence,
      deployment_id: metadata.deployment_id,
      created: metadata.created,
      expires: metadata.expires
     },
     signed_by: verification.signedBy.map(({keyId, kind}) => ({
      key: keyId,
      kind
     })),
     counts: tree ?? null,
     spike: verification.spike === void 0 ? null : {
      ...verification.spike,
      digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(verification.spike.digest)
     },
     findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__.a),
     warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__.j)
    },
    report: {
     tone: status === _model_status_js__WEBPACK_IMPORTED_MODULE_2__.ft ? "plain" : (0, 
     _model_report_js__WEBPACK_IMPORTED_MODULE_6__.Y)(outcome),
     headline: `${status}${mode === "dev" && outcome !== "verified" ? " (dev: not enforced)" : ""}: ${summary(verification, open)}`,
     facts: [ ...metadata === void 0 ? [] : [ [ "release", `${metadata.product} ${metadata.line} #${metadata.sequence}, sealed ${metadata.created}` ] ], ...metadataDigest === void 0 ? [] : [ [ "metadata", (0, 
     _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest) ] ], [ "signed by", verification.signedBy.length === 0 ? "no trusted key" : verification.signedBy.map(({keyId, kind}) => `${kind} ${keyId}`).join(", ") ], [ "policy", judge.says ], [ "mode", `${mode} (${why})` ] ],
     findings: mostSevereFirst(foldSpike(verification)),
     warnings,
     next: (0, _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__.c)(verification.findings)
    },
    outputs: {
     status: error === void 0 ? status : "",
     "metadata-digest": metadataDigest === void 0 ? "" : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest),
     findings: String(open.length)
    },
    short: `${status} ${summary(verification, open)}`
   };
  }
  function statusText({outcome, unsigned}) {
   return unsigned && outcome === "verified" ? _model_status_js__WEBPACK_IMPORTED_MODULE_2__.ft : outcome;
  }
  function summary({outcome, tree}, open) {
   if (outcome === "verified" && tree !== void 0) return `${(0, _model_amount_js__WEBPACK_IMPORTED_MODULE_7__.C)(tree.matched)} files match what was released`;
   const changes = tree === void 0 ? [] : [ [ tree.modified, "modified" ], [ tree.missing, "missing" ], [ tree.unexpected, "not released" ] ].filter(([count]) => count > 0);
   if (changes.length > 0) return changes.map(([count, what]) => `${count} ${count === 1 ? "file" : "files"} ${what}`).join(", ");
   const [first] = mostSevereFirst(open);
   return first === void 0 ? "no finding" : `${first.subject} ${first.message}`;
  }
  const ORDER = [ "tampered", "corrupted", "policy_changed", "error(config)", "error(infra)", "verified" ];
  function mostSevereFirst(findings) {
   return [ ...findings ].sort((a, b) => ORDER.indexOf((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG)(a)) - ORDER.indexOf((0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG)(b)));
  }
  const FOLDED_FILES = 20;
  function foldSpike({findings, spike}) {
   if (spike === void 0) return findings;
   const isChange = ({outcome, reason}) => outcome === "fail" && (reason === "file_modified" || reason === "file_missing");
   const first = findings.filter(isChange).slice(0, FOLDED_FILES);
   const more = spike.changed > first.length ? ` and ${spike.changed - first.length} more` : "";
   const message = `${spike.changed} of ${spike.baseline} files changed at once: ${first.map(({subject}) => subject).join(", ")}${more}; all of them: ${(0, 
   _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(spike.digest)}`;
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("every-file-matches", "file_modified", "release directory", message), ...findings.filter(finding => !isChange(finding)) ];
  }
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
