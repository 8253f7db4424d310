import { modules as shared } from "./shared.index.js";

export const id = 6957;

export const ids = [ 6957 ];

export const modules = {
 ...shared,
 38991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => log_verify
  });
  var external_node_path_ = __webpack_require__(76760);
  var evidence_set = __webpack_require__(85339);
  var predicate_types = __webpack_require__(75634);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var dual_verify = __webpack_require__(41022);
  var keys_trust = __webpack_require__(39972);
  var limits = __webpack_require__(44831);
  var inside = __webpack_require__(14858);
  var policy = __webpack_require__(80728);
  var log_record = __webpack_require__(7211);
  var log_statement = __webpack_require__(40001);
  var read_log = __webpack_require__(31384);
  var verify_log = __webpack_require__(72581);
  var verify_envelope = __webpack_require__(53774);
  var digest = __webpack_require__(6799);
  var finding = __webpack_require__(85382);
  var report = __webpack_require__(18205);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  var outcome_error = __webpack_require__(94395);
  const SHOWS = {
   L0: "the chain holds: no line was changed, added, moved or removed on its own; whoever can write the file could have written another whole one",
   L1: "the chain holds, and a key of the ring has signed the file"
  };
  function logVerifyResult(context) {
   const {log, assessment, required} = context;
   const findings = [ ...assessment.findings, ...checkLevel(assessment, required) ];
   const outcome = (0, model_status.Om)(findings.map(finding.sG));
   const error = (0, outcome_error.w)(outcome, findings);
   const status = error ? null : outcome;
   const {level} = assessment;
   const runId = log.header?.run_id;
   return {
    exitCode: (0, model_status.I$)(outcome, "prod"),
    json: {
     status,
     ...error && {
      error
     },
     level: level ?? null,
     run_id: runId ?? null,
     records: log.count,
     head: log.checkpoint?.hash ?? null,
     digest: (0, digest.gV)(log.digest),
     findings: findings.map(finding_json.a),
     warnings: assessment.warnings.map(finding_json.j)
    },
    report: log_verify_result_report(context, outcome, findings),
    outputs: {
     status: status ?? "",
     level: level ?? "none",
     "run-id": runId ?? ""
    },
    short: `${outcome} ${level ?? "none"}`
   };
  }
  function log_verify_result_report({path, log, assessment: {level, warnings}}, outcome, findings) {
   return {
    tone: (0, report.Y)(outcome),
    headline: outcome === "verified" && level !== void 0 ? `${level}: ${SHOWS[level]}` : `${outcome}: this record cannot be relied on`,
    facts: [ [ "record", path ], [ "digest", (0, digest.gV)(log.digest) ], [ "run", log.header?.run_id ?? "not known" ], [ "records", String(log.count) ] ],
    findings,
    warnings,
    next: (0, advice.c)(findings)
   };
  }
  function checkLevel({level, findings}, required) {
   if (level !== "L0" || required === "L0" || findings.some(({outcome}) => outcome === "fail")) return [];
   return [ (0, finding.V2)("log-reaches-its-level", "signature_missing", evidence_set.UP, "only L0 is shown, and L1 is asked for", {
    expected: required,
    actual: level
   }) ];
  }
  var key_inputs = __webpack_require__(32337);
  var place_inputs = __webpack_require__(45481);
  const log_verify = (0, command.G)({
   name: "log verify",
   summary: "Check an execution record: is the chain whole, and is it signed?",
   description: "Checks every line of an execution record (VERIFY_LOG.log): canonical JSON, its place, its link to the line before it, the checkpoint at the end. With a key ring it also checks the signature. A record says what ran and what came back; it never proves that what ran was right.",
   examples: [ {
    line: "duri log verify --evidence evidence",
    says: "The record of the last run, its chain only (L0)"
   }, {
    line: "duri log verify --evidence evidence --keyring duri.keyring.json --level L1",
    says: "Also its signature, which must be there"
   }, {
    line: "duri log verify /var/lib/duri/logs/20260105T120000Z-0a1b2c3d4e5f.log",
    says: "A record in the state directory"
   } ],
   inputs: {
    file: (0, input.mR)("The record", "FILE", {
     positional: true,
     action: "path"
    }),
    evidence: (0, input.mR)("The evidence directory that holds it", "DIR", place_inputs.E),
    signature: (0, input.mR)("Its signature", "FILE", {
     flag: "signature",
     action: "signature"
    }, {
     defaultText: "the .sig beside the record"
    }),
    keyring: (0, input.mR)("Public key ring; without keys only the chain is checked", "FILE", {
     flag: "keyring",
     env: "DURI_KEYRING",
     action: "keyring"
    }),
    hmacKey: key_inputs.bB,
    level: (0, input.Yq)(log_record.M$, "L0", "The lowest assurance level to accept", {
     flag: "level",
     action: "level"
    })
   },
   outputs: {
    status: "verified, tampered or corrupted",
    level: "The assurance level that is shown: L0, L1 or none",
    "run-id": "The run that the record is of"
   },
   action: void 0,
   run: (ports, values) => {
    const file = (0, read_log.x)(ports, values);
    const log = (0, verify_log.I)(file.bytes);
    const withKeys = values.keyring !== void 0 || values.hmacKey.length > 0 || values.signature !== void 0;
    const signed = withKeys ? checkSignature(ports, file, log, values) : void 0;
    return Promise.resolve(logVerifyResult({
     path: file.path,
     log,
     assessment: (0, log_statement.N)(log, signed),
     required: values.level
    }));
   }
  });
  function checkSignature(ports, {path, evidence}, log, {signature, keyring, hmacKey}) {
   const {cwd, variables} = ports.environment;
   const keyringPath = keyring === void 0 ? void 0 : (0, external_node_path_.resolve)(cwd, keyring);
   const trust = (0, keys_trust.V)(ports, {
    keyringPath,
    secretInputs: [],
    hmacKeys: hmacKey,
    purpose: "verify",
    at: ports.clock.now()
   });
   if (evidence !== void 0 && trust.ringPath !== void 0) (0, inside.zd)(ports, "prod", [ {
    what: "key ring",
    path: trust.ringPath
   } ], [ evidence ]);
   const beside = path.endsWith(evidence_set.UP) ? (0, external_node_path_.join)(path, "..", evidence_set.fk) : path.replace(/\.log$/, ".sig");
   return (0, verify_envelope.Y)({
    file: evidence_set.fk,
    content: ports.files.read(signature === void 0 ? beside : (0, external_node_path_.resolve)(cwd, signature), limits.b.evidenceFileBytes),
    subject: {
     name: evidence_set.UP,
     digest: log.digest
    },
    predicateType: predicate_types.Cs.log.type,
    use: predicate_types.Cs.log.use,
    trust,
    requirement: {
     threshold: 1,
     kinds: policy.A3
    },
    dualVerify: (0, dual_verify.i)(variables)
   });
  }
 }),
 40001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => logStatement,
   N: () => assessLog
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  function logStatement({digest, runId, head, count, level}) {
   return {
    subjects: [ {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP,
     digest
    } ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.log.type,
    predicate: {
     run_id: runId,
     head,
     count,
     level
    }
   };
  }
  function assessLog(log, signed) {
   const {header, level} = log;
   if (signed === void 0) {
    const open = header?.level === "L1" && level !== void 0 ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)("log_level_not_shown", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, "says that it is signed (L1); no signature was looked at, so L0 is all that is shown") ] : [];
    return {
     level,
     findings: log.findings,
     warnings: open
    };
   }
   const agreement = signed.authentic && signed.statement !== void 0 && level !== void 0 ? [ checkStatement(log, signed.statement) ] : [];
   const shown = agreement.some(({outcome}) => outcome === "pass");
   return {
    level: shown ? "L1" : level,
    findings: [ ...log.findings, ...signed.findings, ...agreement ],
    warnings: signed.warnings
   };
  }
  function checkStatement(log, {predicate}) {
   const check = "signed-statement-is-about-this-log";
   const {run_id, head, count, level} = predicate;
   const stated = (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    run_id,
    head,
    count,
    level
   });
   const found = (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    run_id: log.header?.run_id,
    head: log.checkpoint?.hash,
    count: log.count,
    level: log.header?.level
   });
   if (stated === found) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.IX)(check, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, "the signed statement names this run, its head and its length");
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)(check, "signature_wrong_file", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, "the signed statement is about another run", {
    expected: found,
    actual: stated
   });
  }
 })
};
