import { modules as shared } from "./shared.index.js";

export const id = 6380;

export const ids = [ 6380 ];

export const modules = {
 ...shared,
 52596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => judgeAcceptance,
   m: () => expectFindings
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _freeze_judge_freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59038);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6799);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85382);
  const MARK_CHECK = "release-is-not-older-than-the-mark";
  const EXPECT_CHECK = "release-is-the-expected-one";
  const SUBJECT_CHECK = "policy-says-what-runs-here";
  function judgeAcceptance(facts) {
   const {metadata, metadataDigest, entry, freeze, ticket, mark, at} = facts;
   const standing = (0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.YP)(entry, {
    digest: metadataDigest,
    sequence: metadata.sequence
   });
   const admitted = ticket?.kind === "valid";
   const lifted = freeze.judgement.frozen && (0, _freeze_judge_freeze_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(freeze.judgement, metadataDigest, ticket?.kind === "valid" ? [ ticket.ticket.to ] : []);
   return {
    byTicket: admitted && (standing === "older" || lifted),
    findings: [ ...subjectFindings(facts.policy), ...clockFindings(mark, at), ...expectFindings(facts), ...markFindings(facts, standing), ...ticketFindings(facts, standing), ...lifted ? freeze.findings.map(({check, subject, message}) => (0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.hH)(check, subject, `${message}; a ticket admits this release`)) : freeze.findings ],
    warnings: [ ...freeze.warnings, ...lifted ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.$e)("freeze_ticketed", "freeze", `is on; the ticket for ${(0, 
    _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(metadataDigest)} admits this release`) ] : [] ]
   };
  }
  function ticketFindings({ticket, freeze}, standing) {
   const isNeeded = standing === "older" || freeze.judgement.frozen;
   return isNeeded && ticket?.kind === "invalid" ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.V2)(MARK_CHECK, "ticket_invalid", "ticket", ticket.why) ] : [];
  }
  function subjectFindings(policy) {
   const open = [ "product", "repository_id", "line" ].filter(field => policy[field] === void 0);
   if (open.length === 0) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.IX)(SUBJECT_CHECK, "policy", `product, repository and line are stated`) ];
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.V2)(SUBJECT_CHECK, "subject_not_stated", "policy", `does not state ${open.join(", ")}`) ];
  }
  function clockFindings(mark, at) {
   if (mark === void 0 || !(0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.Jm)(mark, at)) return [];
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.V2)(MARK_CHECK, "clock_behind", "clock", "is behind what this host has marked", {
    expected: `a clock past ${mark.latest}`,
    actual: at.toISOString()
   }) ];
  }
  function expectFindings({expect, metadataDigest}) {
   if (expect === void 0) return [];
   if (expect === metadataDigest) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.IX)(EXPECT_CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, "is the one that --expect names") ];
   const values = {
    expected: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(expect),
    actual: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(metadataDigest)
   };
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.V2)(EXPECT_CHECK, "release_not_expected", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, "is of another release than --expect names", values) ];
  }
  function markFindings({metadata, entry, expect, bootstrap, ticket, metadataDigest}, standing) {
   const {sequence} = metadata;
   const says = message => [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.IX)(MARK_CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, message) ];
   switch (standing) {
   case "current":
    return says(`#${sequence} is the release that this host has marked good`);

   case "last_green":
    return says(`#${sequence} is the last green release`);

   case "newer":
    return says(`#${sequence} is newer than #${entry?.sequence ?? 0}, which this host has marked good`);

   case "first":
    if (expect !== void 0 || bootstrap) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.hH)(MARK_CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `nothing is marked here yet; ${bootstrap ? "--bootstrap" : "--expect"} stands in`) ];
    return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.V2)(MARK_CHECK, "mark_missing", "mark", "says nothing of this product and line: whether the release is an old one cannot be known") ];

   case "equivocation":
    return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.V2)(MARK_CHECK, "equivocation", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `#${sequence} is the number of another release that ran here`, {
     expected: entry?.current === null || entry === void 0 ? "the release that was marked" : (0, 
     _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(entry.current),
     actual: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(metadataDigest)
    }) ];

   case "older":
    if (ticket?.kind === "valid") return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.hH)(MARK_CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `#${sequence} is older than the mark; a ticket admits it: ${ticket.ticket.reason}`) ];
    return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_4__.V2)(MARK_CHECK, "release_rollback", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `#${sequence} ${sequence === entry?.sequence ? "was left by going back" : "is older than what this host has marked good"}`, {
     expected: `above #${entry?.sequence ?? 0}, or one of the last two`,
     actual: `#${sequence}`
    }) ];
   }
  }
 }),
 74859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => expectedDigest
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  function expectedDigest(text) {
   if (text === void 0) return;
   const hex = /^sha256:(.*)$/.exec(text)?.[1] ?? "";
   if ((0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h)(hex)) return hex;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", `--expect is "${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(text.slice(0, 80))}"; expected sha256: and 64 hexadecimal digits`, {}, {
    hint: '`duri verify` prints the digest of a release as "metadata", and `duri seal` as its output metadata-digest.'
   });
  }
 }),
 6104: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runRestore: () => runRestore
  });
  var external_node_path_ = __webpack_require__(76760);
  var judge_acceptance = __webpack_require__(52596);
  var layout = __webpack_require__(85100);
  var names = __webpack_require__(89308);
  var finding = __webpack_require__(85382);
  var verify_archive = __webpack_require__(60105);
  async function restoreArchive(ports, {archive, to, also}, verifier) {
   const folder = ports.archiveFiles.pendingFolder(to);
   try {
    const verification = judged(await (0, verify_archive.D)(ports, archive, verifier, folder.path), also);
    if (verification.outcome === "verified") folder.commit();
    return verification;
   } finally {
    folder.remove();
   }
  }
  function judged(verification, also) {
   const findings = [ ...verification.findings, ...also(verification) ];
   return {
    ...verification,
    findings,
    outcome: (0, finding.iB)(findings)
   };
  }
  var digest = __webpack_require__(6799);
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  var model_status = __webpack_require__(62373);
  var verify_release = __webpack_require__(46468);
  var expected_digest = __webpack_require__(74859);
  var load_verifier = __webpack_require__(49437);
  var verify_result = __webpack_require__(65221);
  var verify_target = __webpack_require__(11770);
  async function runRestore(ports, values) {
   const expect = (0, expected_digest.j)(values.expect);
   const to = (0, external_node_path_.resolve)(ports.environment.cwd, values.to);
   const {judge, verifier} = await (0, load_verifier.V)(ports, {
    ...values,
    mode: "verifier"
   }, ports.clock.now(), [ to ]);
   const also = ({metadataDigest}) => metadataDigest === void 0 ? [] : (0, judge_acceptance.m)({
    expect,
    metadataDigest
   });
   const there = expect !== void 0 && ports.files.isDirectory(to);
   const place = {
    directory: (0, external_node_path_.join)(to, layout.Nn),
    evidence: (0, external_node_path_.join)(to, layout.TX)
   };
   const restored = archive => (0, verify_target.H)(archive, verifier, restoreArchive(ports, {
    archive,
    to,
    also
   }, verifier));
   const verification = there ? judged(await (0, verify_release.V)(ports, {
    ...verifier,
    ...place
   }), also) : await restored(chosenArchive(ports, values.archive, expect));
   const good = verification.outcome === "verified";
   const result = (0, verify_result.r)(verification, {
    mode: "prod",
    why: "restore always enforces",
    exitCode: (0, model_status.I$)(verification.outcome, "prod"),
    judge
   });
   const headline = `${good ? there ? "Already restored" : "Restored" : there ? "Not what was asked for" : "Not restored"}: ${result.report.headline}`;
   return {
    ...result,
    json: {
     ...result.json,
     restored: good ? place : null
    },
    report: {
     ...result.report,
     headline,
     facts: [ ...result.report.facts ?? [], ...good ? [ [ "release directory", place.directory ] ] : [] ]
    },
    short: headline
   };
  }
  function chosenArchive({archiveFiles, environment, files}, named, expect) {
   const path = (0, external_node_path_.resolve)(environment.cwd, named);
   if (!files.exists(path)) throw new errors.cs("input_missing", `there is no archive ${(0, 
   model_path.g$)(named)}`, {
    path
   });
   if (!files.isDirectory(path)) return path;
   if (expect === void 0) throw new errors.cs("input_invalid", `${(0, model_path.g$)(named)} is a folder, and --expect does not say which release of it is meant`, {}, {
    hint: "Pass --expect sha256:… with the digest that `duri seal` and `duri verify` print, or name one archive."
   });
   const found = archiveFiles.list(path).find(({name}) => (0, names.gH)(name, expect));
   if (found !== void 0) return (0, external_node_path_.join)(path, found.name);
   throw new errors.cs("archive_missing", `${(0, model_path.g$)(named)} holds no archive of the release ${(0, 
   digest.gV)(expect)}`, {
    path,
    expected: expect
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
 8704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KE: () => freezeFindings,
   Nr: () => admitsBoot,
   Pl: () => FREEZE_CHECK,
   xD: () => freezeWarnings,
   zg: () => judgeFreeze
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  const FREEZE_CHECK = "nothing-is-frozen";
  function judgeFreeze({reading, required, at, scope, highestCounter = 0}) {
   const on = (reason, says, state) => ({
    frozen: true,
    reason,
    says,
    expired: false,
    absent: false,
    state
   });
   if (reading.kind === "invalid") return on("freeze_invalid", `cannot be believed, so it counts as on: ${reading.why}`);
   if (reading.kind === "missing") {
    if (required) return on("freeze_missing", "is missing, and policy requires one, so it counts as on");
    if (highestCounter > 0) return on("freeze_older", `is missing, and number ${highestCounter} was seen before, so it counts as on`);
    return {
     frozen: false,
     reason: void 0,
     says: "there is none",
     expired: false,
     absent: true,
     state: void 0
    };
   }
   const {state} = reading;
   if (state.counter < highestCounter) return on("freeze_older", `has number ${state.counter}, and ${highestCounter} was seen before, so it counts as on`, state);
   const off = says => ({
    frozen: false,
    reason: void 0,
    says,
    expired: false,
    absent: false,
    state
   });
   if (state.state === "off") return off(`is off since ${state.issued}: ${state.reason}`);
   const expired = state.expires !== null && at.getTime() > Date.parse(state.expires);
   if (expired && state.auto_lift) return off(`was lifted by its own end at ${state.expires}`);
   if (!state.scope.includes(scope)) return {
    ...off(`is on for ${state.scope.join(", ")}, and not for ${scope}`),
    expired
   };
   return {
    ...on("frozen", `is on since ${state.issued}: ${state.reason} (owner: ${state.owner})`, state),
    expired
   };
  }
  function admitsBoot(judgement, metadataDigest, ticketed) {
   return !judgement.frozen || ticketed.includes(metadataDigest);
  }
  function freezeFindings(judgement, from) {
   const {absent, reason, says} = judgement;
   if (absent) return [];
   return [ reason === void 0 ? (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.IX)(FREEZE_CHECK, "freeze", `${from} ${says}`) : (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(FREEZE_CHECK, reason, "freeze", `${from} ${says}`) ];
  }
  function freezeWarnings({expired, state}) {
   return expired && state !== void 0 ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.$e)("freeze_expired", "freeze", `was to end at ${state.expires}; ${state.owner} answers for it`) ] : [];
  }
 })
};
