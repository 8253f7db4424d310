import { modules as shared } from "./shared.index.js";

export const id = 9704;

export const ids = [ 9704 ];

export const modules = {
 ...shared,
 39704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SZ: () => acceptRelease,
   AM: () => acceptanceExit,
   _Q: () => comeTo,
   t0: () => markAccepted,
   oJ: () => markedBy
  });
  var look_at_freeze = __webpack_require__(63524);
  var dual_verify = __webpack_require__(41022);
  var mark_file = __webpack_require__(93081);
  var mark_mark = __webpack_require__(59038);
  var model_finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  var model_status = __webpack_require__(62373);
  var enforcement = __webpack_require__(53902);
  var verify_release = __webpack_require__(46468);
  var judge_acceptance = __webpack_require__(52596);
  var envelope_envelope = __webpack_require__(85544);
  var envelope_statement = __webpack_require__(18563);
  var evidence_set = __webpack_require__(85339);
  var predicate_types = __webpack_require__(75634);
  var digest = __webpack_require__(6799);
  var policy_policy = __webpack_require__(80728);
  var shape_document = __webpack_require__(93313);
  var verify_envelope = __webpack_require__(53774);
  var acceptance_verdict = __webpack_require__(1676);
  const CHECK = "release-has-a-green-verdict";
  function judgeVerdicts(snapshot, request) {
   const {sources, tooMany} = statementsOf(snapshot);
   const read = sources.map(({from, content}) => readOne(from, content, request));
   const findings = [ ...tooMany, ...read.flatMap(({finding}) => finding ?? []) ];
   const bad = findings.filter(({outcome}) => outcome === "fail");
   const green = findings.filter(({outcome}) => outcome === "pass");
   const {verdict} = request.policy.policy.boot;
   const none = bad.length > 0 || green.length > 0 ? [] : verdict === "optional" ? [ (0, 
   model_finding.hH)(CHECK, acceptance_verdict.R2, "is not there, and the policy does not ask for one") ] : [ missing(read.find(({near}) => near !== void 0)?.near, request) ];
   return {
    findings: [ ...bad, ...green.slice(0, 1), ...none ],
    warnings: read.flatMap(one => one.warning ?? [])
   };
  }
  function missing(near, {scope}) {
   const why = near === void 0 ? "" : `: ${near.from} ${near.why}`;
   const finding = (0, model_finding.V2)(CHECK, "verdict_missing", acceptance_verdict.R2, `there is no green verdict that counts here${why}`, {
    expected: (0, acceptance_verdict.N)(scope)
   });
   return near?.fix === void 0 ? finding : {
    ...finding,
    fix: near.fix
   };
  }
  function statementsOf(snapshot) {
   const [alone, gates] = [ textOf(snapshot, acceptance_verdict.R2), textOf(snapshot, acceptance_verdict.wy) ];
   const lines = gates.text.split("\n");
   const sources = [ {
    from: acceptance_verdict.R2,
    text: alone.text.trim()
   }, ...lines.slice(0, limits.b.gateLines).map((text, index) => ({
    from: `${acceptance_verdict.wy}, line ${index + 1}`,
    text
   })) ].filter(({text}) => text !== "");
   const each = new Map(sources.reverse().map(({from, text}) => [ text, from ]));
   const beyond = lines.slice(limits.b.gateLines).some(text => text !== "");
   return {
    sources: [ ...each ].reverse().map(([text, from]) => ({
     from,
     content: Buffer.from(text)
    })),
    tooMany: [ ...[ alone, gates ].flatMap(({problem}) => problem ?? []), ...beyond ? [ (0, 
    model_finding.V2)(CHECK, "verdict_unreadable", acceptance_verdict.wy, `has more than ${limits.b.gateLines} lines`) ] : [] ]
   };
  }
  function textOf(snapshot, name) {
   const file = snapshot.file(name);
   if (file === void 0) return {
    text: ""
   };
   if (file.sizeBytes > limits.b.evidenceFileBytes) return {
    text: "",
    problem: (0, model_finding.V2)(CHECK, "verdict_unreadable", name, `is larger than ${limits.b.evidenceFileBytes} bytes`)
   };
   return {
    text: Buffer.from(file.read(limits.b.evidenceFileBytes)).toString("utf8")
   };
  }
  function readOne(from, content, request) {
   const claimed = claimedType(content);
   if (claimed === void 0) return {
    finding: (0, model_finding.V2)(CHECK, "verdict_unreadable", from, "is no signed statement")
   };
   const type = [ predicate_types.Cs.gate, predicate_types.Cs.verdict ].find(one => one.type === claimed);
   if (type === void 0) return ignored(from, `is a statement of another kind (${claimed.slice(0, 100)})`);
   const {trust, dualVerify, verifiedBefore, policy, metadataDigest} = request;
   const envelope = (0, verify_envelope.Y)({
    file: from,
    content,
    subject: {
     name: evidence_set.VR,
     digest: metadataDigest
    },
    predicateType: type.type,
    use: type.use,
    trust,
    requirement: {
     threshold: 1,
     kinds: (0, policy_policy.Ql)(policy.policy.boot)
    },
    dualVerify,
    verifiedBefore
   });
   if (envelope.statement === void 0) {
    const why = envelope.findings.find(({outcome}) => outcome === "fail")?.message ?? "cannot be believed";
    return ignored(from, why);
   }
   return type === predicate_types.Cs.gate ? readGate(from, envelope.statement) : readVerdict(from, envelope.statement, request);
  }
  function readGate(from, {predicate}) {
   const result = (0, shape_document.eA)(predicate, acceptance_verdict.mK);
   if (!result.ok) return {
    finding: (0, model_finding.V2)(CHECK, "verdict_unreadable", from, "is signed, and is no result of a gate")
   };
   const {gate, scope, result: said} = result.value;
   if (scope !== "release" || said !== "FAILED") return {};
   return {
    finding: (0, model_finding.V2)(CHECK, "verdict_red", from, `the gate ${gate.slice(0, 60)} found this release to be red`)
   };
  }
  function readVerdict(from, {predicate}, request) {
   const parsed = (0, shape_document.eA)(predicate, acceptance_verdict.$D);
   if (!parsed.ok) return {
    finding: (0, model_finding.V2)(CHECK, "verdict_unreadable", from, "is signed, and is no verdict")
   };
   const verdict = parsed.value;
   if (!(0, acceptance_verdict.fS)(verdict)) return ignored(from, "is no verdict over a release");
   if (verdict.verificationResult === "FAILED") return {
    finding: (0, model_finding.V2)(CHECK, "verdict_red", from, `the gate of ${verdict.timeVerified} found this release to be red`)
   };
   const {boot} = request.policy.policy;
   const wanted = (0, acceptance_verdict.N)(request.scope);
   if (verdict.verifier.id !== boot.verifier) return almost(from, `is by the verifier ${verdict.verifier.id.slice(0, 200)}, and not by ${boot.verifier}`);
   if (verdict.resourceUri !== wanted) return almost(from, `is for ${verdict.resourceUri.slice(0, 300)}, and not for ${wanted}`);
   const under = (0, digest.gV)(verdict.policy.digest.sha256);
   if (under !== (0, digest.gV)(request.policy.digest) && !boot.policies.includes(under)) return almost(from, `was given under the policy ${under}, which boot.policies does not list`, `Add ${under} to boot.policies, if releases may be judged by that policy.`);
   const time = Date.parse(verdict.timeVerified);
   if (time > Date.parse(request.expires)) return almost(from, `is of ${verdict.timeVerified}, after the release had expired`);
   if (time - request.trust.at.getTime() > mark_mark.UG) return {
    finding: (0, model_finding.V2)(CHECK, "clock_behind", from, `is of ${verdict.timeVerified}, later than now`)
   };
   return {
    finding: (0, model_finding.IX)(CHECK, from, `green since ${verdict.timeVerified} for ${wanted}`)
   };
  }
  function almost(from, why, fix) {
   return {
    ...ignored(from, why),
    near: {
     from,
     why,
     ...fix === void 0 ? {} : {
      fix
     }
    }
   };
  }
  function ignored(from, why) {
   return {
    warning: (0, model_finding.$e)("verdict_ignored", from, `${why}: it does not count`)
   };
  }
  function claimedType(content) {
   const envelope = (0, envelope_envelope.mE)(content);
   const statement = envelope.ok ? (0, envelope_statement.By)(envelope.value.payload) : void 0;
   return statement?.ok === true ? statement.value.predicateType : void 0;
  }
  var acceptance_ticket = __webpack_require__(95581);
  async function acceptRelease(ports, request) {
   const {judge, trust, hmacKeys, directory, evidence} = request;
   const {policy} = judge.policy;
   const {variables} = ports.environment;
   const about = markedBy(policy);
   const mark = (0, mark_file.Mp)(ports);
   const entry = mark === void 0 ? void 0 : (0, mark_mark.Ms)(mark, about);
   const known = new Set([ entry?.current, entry?.last_green ].filter(digest => digest !== null && digest !== void 0));
   const verification = await (0, verify_release.V)(ports, {
    directory,
    evidence,
    policy: judge.policy,
    trust,
    dualVerify: (0, dual_verify.i)(variables),
    unsigned: request.mode === "dev" && !policy.signatures.required ? "dev" : "refuse",
    spikeThreshold: (0, enforcement.SQ)(variables, policy),
    contents: request.contents ?? "read",
    verifiedBefore: known,
    warnHmacOnly: true
   });
   const freeze = await (0, look_at_freeze.c)(ports, {
    judge,
    scope: "boot",
    withTip: false,
    hmacKeys,
    at: trust.at
   });
   const {metadata, metadataDigest} = verification;
   const rest = metadata === void 0 || metadataDigest === void 0 ? {
    findings: freeze.findings,
    warnings: freeze.warnings,
    ticket: void 0
   } : judgeRest(ports, request, {
    metadata,
    metadataDigest,
    freeze,
    mark,
    entry,
    verifiedBefore: known.has(metadataDigest)
   });
   const findings = [ ...verification.findings, ...rest.findings ];
   return {
    ...comeTo(findings),
    warnings: [ ...verification.warnings, ...rest.warnings ],
    frozen: findings.some(isFreeze),
    verification,
    freeze,
    mark,
    ticket: rest.ticket
   };
  }
  function comeTo(findings) {
   return {
    findings,
    outcome: (0, model_finding.iB)(findings),
    accepted: findings.every(({outcome}) => outcome === "pass" || outcome === "not-applicable")
   };
  }
  function judgeRest(ports, request, known) {
   const {judge, trust, evidence, expect, bootstrap} = request;
   const {policy} = judge.policy;
   const {metadata, metadataDigest, freeze, mark, entry} = known;
   const scope = {
    product: metadata.product,
    line: metadata.line,
    environment: policy.boot.environment
   };
   const verifier = {
    trust,
    dualVerify: (0, dual_verify.i)(ports.environment.variables)
   };
   const snapshot = ports.evidence.open(evidence);
   try {
    const verdict = judgeVerdicts(snapshot, {
     ...verifier,
     metadataDigest,
     expires: metadata.expires,
     scope,
     policy: judge.policy,
     verifiedBefore: known.verifiedBefore
    });
    const ticket = readTicket(ports, request.ticket, (name, content) => (0, acceptance_ticket.OC)({
     ...verifier,
     name,
     content,
     metadataDigest,
     scope,
     entry,
     policy
    }));
    const acceptance = (0, judge_acceptance.Z)({
     metadata,
     metadataDigest,
     policy,
     mark,
     entry,
     expect,
     bootstrap,
     ticket,
     freeze,
     at: trust.at
    });
    return {
     findings: [ ...verdict.findings, ...acceptance.findings ],
     warnings: [ ...verdict.warnings, ...acceptance.warnings ],
     ticket: acceptance.byTicket && ticket?.kind === "valid" ? ticket.ticket : void 0
    };
   } finally {
    snapshot.close();
   }
  }
  function readTicket({files}, path, verify) {
   return path === void 0 ? void 0 : verify(path, files.read(path, limits.b.policyBytes));
  }
  function markedBy({product, line}) {
   return {
    product: product ?? null,
    line: line ?? "main"
   };
  }
  function markAccepted(ports, judge, {verification, ticket}, at) {
   const {metadata, metadataDigest} = verification;
   if (metadata === void 0 || metadataDigest === void 0) return;
   const about = markedBy(judge.policy.policy);
   (0, mark_file.uM)(ports, mark => {
    const marked = (0, mark_mark.bL)((0, mark_mark.NU)(mark, at), about, {
     digest: metadataDigest,
     sequence: metadata.sequence
    }, at);
    return ticket === void 0 ? marked : (0, mark_mark.yD)(marked, about, {
     nonce: ticket.nonce,
     expires: ticket.expires
    }, at);
   });
  }
  function acceptanceExit({outcome, accepted, frozen}, mode) {
   if (outcome !== "verified") return (0, model_status.I$)(outcome, mode);
   if (accepted) return 0;
   if (mode === "dev" && !frozen) return 0;
   return frozen ? mode === "dev" ? model_status.Td : model_status.i6 : model_status.Td;
  }
  function isFreeze({outcome, reason, check}) {
   return outcome === "fail" && reason !== void 0 && (0, model_finding.A3)(reason).gate === "red" && check === "nothing-is-frozen";
  }
 }),
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
 95581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EE: () => ticketSchema,
   OC: () => verifyTicket,
   UL: () => TICKET_APPROVERS,
   _4: () => TICKET_MAX_HOURS,
   al: () => ticketStatement
  });
  var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59038);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10018);
  var _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53774);
  var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62920);
  const TICKET_MAX_HOURS = 72;
  const TICKET_APPROVERS = 2;
  const ticketSchema = zod__WEBPACK_IMPORTED_MODULE_7__.rej({
   schema_version: zod__WEBPACK_IMPORTED_MODULE_7__.euz("1"),
   product: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   line: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   environment: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   from: _fields_js__WEBPACK_IMPORTED_MODULE_6__.br,
   to: _fields_js__WEBPACK_IMPORTED_MODULE_6__.br,
   reason: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   nonce: _fields_js__WEBPACK_IMPORTED_MODULE_6__.KU,
   issued: _fields_js__WEBPACK_IMPORTED_MODULE_6__.uR,
   expires: _fields_js__WEBPACK_IMPORTED_MODULE_6__.uR,
   signers: _fields_js__WEBPACK_IMPORTED_MODULE_6__.Y9.optional()
  }).superRefine(({issued, expires, from, to}, context) => {
   const hours = (Date.parse(expires) - Date.parse(issued)) / 36e5;
   if (!(hours > 0 && hours <= TICKET_MAX_HOURS)) context.addIssue({
    code: "custom",
    path: [ "expires" ],
    message: `is not within ${TICKET_MAX_HOURS} hours of issued`
   });
   if (from === to) context.addIssue({
    code: "custom",
    path: [ "to" ],
    message: "is the release that is left"
   });
  });
  function ticketStatement(ticket) {
   return {
    subjects: [ {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
     digest: ticket.to
    } ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.ticket.type,
    predicate: ticket
   };
  }
  function verifyTicket(request) {
   const {name, content, metadataDigest, policy, trust, dualVerify} = request;
   const invalid = why => ({
    kind: "invalid",
    why
   });
   if (content === void 0) return invalid("is not there");
   if (content.byteLength > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes) return invalid(`is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes} bytes`);
   const {statement, findings} = (0, _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__.Y)({
    file: name,
    content,
    subject: {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
     digest: metadataDigest
    },
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.ticket.type,
    use: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.ticket.use,
    trust,
    requirement: {
     threshold: TICKET_APPROVERS,
     kinds: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__.Ql)(policy.boot)
    },
    dualVerify
   });
   if (statement === void 0) return invalid(findings.find(({outcome}) => outcome === "fail" || outcome === "unknown")?.message ?? "cannot be believed");
   const parsed = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_8__.eA)(statement.predicate, ticketSchema);
   if (!parsed.ok) return invalid(`is signed, and is no ticket: ${(0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_9__.yg)(parsed.problems)}`);
   const why = refusalOf(parsed.value, request);
   return why === void 0 ? {
    kind: "valid",
    ticket: parsed.value
   } : invalid(why);
  }
  function refusalOf(ticket, {metadataDigest, scope, entry, trust}) {
   const other = [ "product", "line", "environment" ].find(field => ticket[field] !== scope[field]);
   if (other !== void 0) return `is for the ${other} ${ticket[other]}, and not for ${scope[other]}`;
   if (ticket.to !== metadataDigest) return `leads to the release ${ticket.to}, and not to this one`;
   const at = trust.at.getTime();
   if (at > Date.parse(ticket.expires)) return `has expired on ${ticket.expires}`;
   if (Date.parse(ticket.issued) - at > _mark_mark_js__WEBPACK_IMPORTED_MODULE_3__.UG) return `was issued on ${ticket.issued}, later than now`;
   if (entry === void 0 || entry.current === metadataDigest) return;
   if (entry.nonces.some(({nonce}) => nonce === ticket.nonce)) return "was used on this host before";
   if (entry.current === null || ticket.from === entry.current) return;
   return `leads away from the release ${ticket.from}, and this host runs ${entry.current}`;
  }
 })
};
