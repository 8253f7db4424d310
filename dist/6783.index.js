import { modules as shared } from "./shared.index.js";

export const id = 6783;

export const ids = [ 6783 ];

export const modules = {
 ...shared,
 69896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sf: () => keptUntilOf,
   Wy: () => parseReceipt,
   _2: () => receiptStatement
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
  var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97410);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80728);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
  var _retention_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34698);
  const instant = zod__WEBPACK_IMPORTED_MODULE_5__.w$({
   error: "is not an instant such as 2026-01-05T12:00:00Z"
  });
  const receiptSchema = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
   store: zod__WEBPACK_IMPORTED_MODULE_6__.k5n(_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__.ZZ),
   level: zod__WEBPACK_IMPORTED_MODULE_6__.k5n([ "declared", "locked", "enforced" ]),
   location: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().min(1).max(4096),
   id: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().max(200).nullable(),
   size: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().min(0),
   stored_at: instant,
   asked_days: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().min(1).max(36500),
   asked_until: instant,
   observed_until: zod__WEBPACK_IMPORTED_MODULE_6__.KCZ([ instant, zod__WEBPACK_IMPORTED_MODULE_6__.euz("no_end") ]).nullable(),
   clamped: zod__WEBPACK_IMPORTED_MODULE_6__.zMY(),
   verified: zod__WEBPACK_IMPORTED_MODULE_6__.euz(true),
   signers: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP().min(1).max(200)).max(16).optional()
  });
  function receiptStatement({stored, digest, metadataDigest, at, askedDays, askedUntil}) {
   const receipt = {
    store: stored.store,
    level: stored.level,
    location: stored.location,
    id: stored.id ?? null,
    size: stored.sizeBytes,
    stored_at: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_2__.fN)(at),
    asked_days: askedDays,
    asked_until: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_2__.fN)(askedUntil),
    observed_until: observed(stored.keptUntil),
    clamped: !(0, _retention_js__WEBPACK_IMPORTED_MODULE_4__.Rb)(stored.keptUntil, askedUntil),
    verified: true
   };
   return {
    subjects: [ {
     name: stored.name,
     digest
    }, {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
     digest: metadataDigest
    } ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.receipt.type,
    predicate: receipt
   };
  }
  function parseReceipt({predicate}) {
   return (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(predicate, receiptSchema);
  }
  function keptUntilOf({observed_until}) {
   if (observed_until === null) return;
   return observed_until === "no_end" ? "no_end" : new Date(observed_until);
  }
  function observed(kept) {
   if (kept === void 0) return null;
   return kept === "no_end" ? kept : (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_2__.fN)(kept);
  }
 }),
 52946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   As: () => fileReceipts,
   Jm: () => parseReceipts,
   as: () => appendReceipts,
   gh: () => readReceipts
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
  var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85100);
  const json = zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.L5J());
  const fileSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   version: zod__WEBPACK_IMPORTED_MODULE_5__.euz(1),
   receipts: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_5__.rej({
    envelope: json
   }), zod__WEBPACK_IMPORTED_MODULE_5__.rej({
    unsigned: json
   }) ])).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.receipts)
  });
  function parseReceipts(content) {
   const file = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_6__.Tp)(content, fileSchema, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.jsonDepth
   });
   if (!file.ok) return file;
   const receipts = [];
   for (const [index, entry] of file.value.receipts.entries()) {
    const receipt = "envelope" in entry ? signedReceipt(entry.envelope) : unsignedReceipt(entry.unsigned);
    if (!receipt.ok) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.J5)(`/receipts/${index}`, (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(receipt.problems));
    receipts.push(receipt.value);
   }
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)(receipts);
  }
  function signedReceipt(envelope) {
   const content = Buffer.from((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__.d)(envelope));
   const read = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.mE)(content);
   if (!read.ok) return read;
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(read.value.payload);
   return statement.ok ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)({
    signed: true,
    content,
    statement: statement.value
   }) : statement;
  }
  function unsignedReceipt(value) {
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(Buffer.from((0, 
   _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__.d)(value)));
   return statement.ok ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)({
    signed: false,
    statement: statement.value
   }) : statement;
  }
  function appendReceipts(before, added) {
   const old = before === void 0 ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)({
    version: 1,
    receipts: []
   }) : parseOld(before);
   if (!old.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("evidence_unreadable", `${_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT} ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(old.problems)}`, {}, {
    hint: "Restore it, or move it away to begin a new one; DuRi overwrites no receipt."
   });
   const receipts = [ ...old.value.receipts, ...added.map(toEntry) ];
   if (receipts.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.receipts) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("evidence_unreadable", `${_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT} has ${old.value.receipts.length} receipts; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.receipts}`);
   return `{"receipts":[\n${receipts.map(entry => (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__.d)(entry)).join(",\n")}\n],"version":1}\n`;
  }
  function parseOld(content) {
   const receipts = parseReceipts(content);
   return receipts.ok ? (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_6__.Tp)(content, fileSchema, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.jsonDepth
   }) : receipts;
  }
  function toEntry(receipt) {
   if ("envelope" in receipt) return {
    envelope: JSON.parse(receipt.envelope)
   };
   return {
    unsigned: JSON.parse((0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.M_)(receipt.unsigned))
   };
  }
  function fileReceipts(store, evidence, added) {
   const transaction = store.begin(evidence);
   try {
    const snapshot = store.open(evidence);
    try {
     transaction.put(_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT, appendReceipts(readReceipts(snapshot), added));
    } finally {
     snapshot.close();
    }
    transaction.commit();
   } finally {
    transaction.abort();
   }
  }
  function readReceipts(snapshot) {
   return snapshot.file(_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT)?.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes);
  }
 }),
 78326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JD: () => repositoryInput,
   K: () => directoryInput,
   Ol: () => retentionDays,
   Sh: () => storeInput,
   dt: () => requireMirror,
   e8: () => retentionOf,
   oi: () => storesOf
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80728);
  const storeInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.gC)(`Where to keep it: ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.join(", ")}. May be given several times; else what the policy names`, "STORE", {
   flag: "store",
   action: "store"
  });
  const directoryInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)('Folder of the store "directory"; else what the policy names', "DIR", {
   flag: "directory",
   action: "directory"
  });
  const repositoryInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Repository whose artifacts and releases are meant", "OWNER/REPO", {
   flag: "repository"
  }, {
   defaultText: "GITHUB_REPOSITORY"
  });
  const retentionDays = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.nd)({
   min: 1,
   max: 36500
  }, "Days for which it is kept; a policy file may only be exceeded", "N", {
   flag: "retention-days",
   action: "retention-days"
  });
  function storesOf(named, {policy}) {
   if (named.length === 0) return policy.archive.stores;
   return named.map(name => {
    const store = _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.find(each => each === name);
    if (store === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `--store is "${name.slice(0, 80)}"; expected one of ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.join(", ")}`);
    return store;
   });
  }
  function requireMirror({policy}) {
   if (policy.archive.when_short === "mirror" && policy.archive.mirror === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("policy_invalid", 'archive.when_short is "mirror", and archive.mirror names no store');
  }
  function retentionOf(given, {policy, path}) {
   if (given === void 0) return policy.retention_days;
   if (path === void 0 || given >= policy.retention_days) return given;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `--retention-days is ${given}, and the policy asks for ${policy.retention_days}`, {
    expected: policy.retention_days,
    found: given
   }, {
    hint: "Leave it out, or lower `retention_days` in duri.yml, which the gate will show as a weaker protection."
   });
  }
 }),
 60922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H8: () => archiveRefused,
   bE: () => keptJson,
   c3: () => archiveResult
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85100);
  var _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34698);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97410);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62373);
  var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32259);
  var _sealed_artifacts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83356);
  var _verify_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65221);
  function archiveRefused(verification, judge) {
   const code = verification.outcome === "verified" ? (0, _model_status_js__WEBPACK_IMPORTED_MODULE_6__.I$)("tampered", "prod") : (0, 
   _model_status_js__WEBPACK_IMPORTED_MODULE_6__.I$)(verification.outcome, "prod");
   const result = (0, _verify_result_js__WEBPACK_IMPORTED_MODULE_9__.r)(verification, {
    mode: "prod",
    why: "archive always enforces",
    exitCode: code,
    judge
   });
   return {
    ...result,
    report: {
     ...result.report,
     headline: `Not archived: ${result.report.headline}`
    },
    outputs: {
     status: ""
    },
    short: `not archived: ${result.short ?? ""}`
   };
  }
  function archiveResult({archived, verification, place, days}) {
   const {archive, outcome, path} = archived;
   const {kept, failed} = outcome;
   const until = kept.map(({keptUntil}) => keptUntil).reduce(_archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.NU, void 0);
   const error = errorOf(archived, days);
   const warnings = [ ...verification.warnings, ...archived.warnings ];
   return {
    exitCode: error === void 0 ? 0 : error.exitCode,
    json: {
     status: error === void 0 ? "archived" : null,
     ...error === void 0 ? {} : {
      error: {
       code: error.code,
       message: error.message,
       hint: error.hint
      }
     },
     archive: {
      name: archive.name,
      path: path ?? null,
      digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(archive.digest),
      size: archive.sizeBytes
     },
     asked: {
      days,
      until: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)(archive.until)
     },
     stores: kept.map(stored => storedJson(stored, archive.until)),
     failed: failed.map(({store, error: cause}) => ({
      store,
      error: {
       code: cause.code,
       message: cause.message,
       hint: cause.hint
      }
     })),
     mirrored: outcome.mirrored,
     receipts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__.tT),
     proof_of_retention: kept.some(({level}) => level === "enforced"),
     findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_7__.a),
     warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_7__.j)
    },
    report: {
     tone: error === void 0 ? "good" : "bad",
     headline: error === void 0 ? `Archived ${archive.name}, ${promise(kept, until)}` : error.message,
     facts: [ [ "archive", path ?? archive.name ], [ "digest", (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(archive.digest) ], [ "asked", `${days} days, until ${(0, 
     _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.gt)(archive.until)}` ], [ "receipts", (0, 
     node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__.tT) ] ],
     tables: [ {
      head: [ "store", "level", "kept until", "asked until", "where" ],
      rows: [ ...kept.map(stored => storedRow(stored, archive.until)), ...failed.map(({store, error: cause}) => [ store, "failed", "not kept", (0, 
      _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.gt)(archive.until), cause.message ]) ]
     } ],
     warnings,
     next: error === void 0 ? [] : [ error.hint ]
    },
    outputs: {
     status: error === void 0 ? "archived" : "",
     ...outputsOf(archived, place),
     "kept-until": (0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.gt)(until)
    },
    artifacts: [ ...path === void 0 ? [] : [ path ], ...(0, _sealed_artifacts_js__WEBPACK_IMPORTED_MODULE_8__.O)(place.evidence) ],
    short: `${error === void 0 ? "archived" : "not kept as asked"} ${archive.name} ${(0, 
    _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(archive.digest)} ${(0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.gt)(until)}`
   };
  }
  function outputsOf({archive, outcome, path}, {evidence}) {
   const artifact = outcome.kept.find(({store}) => store === "artifact");
   return {
    "artifact-id": artifact?.id ?? "",
    "artifact-url": artifact?.location ?? "",
    "artifact-digest": artifact === void 0 ? "" : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(archive.digest),
    "archive-path": path ?? "",
    "archive-name": archive.name,
    "archive-digest": (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(archive.digest),
    stores: outcome.kept.map(({store}) => store).join(","),
    receipts: outcome.kept.length === 0 ? "" : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__.tT)
   };
  }
  function promise(kept, until) {
   const end = until === "no_end" ? "without an end" : `until ${(0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.gt)(until)}`;
   if (kept.some(({level}) => level === "enforced")) return `kept ${end}`;
   return kept.some(({level}) => level === "locked") ? `locked ${end}` : `declared to be kept ${end}`;
  }
  function errorOf({outcome}, days) {
   const [first] = outcome.failed;
   if (first !== void 0) {
    const {code, kind, message, hint} = first.error;
    return {
     code,
     hint,
     message: `the store ${first.store} failed: ${message}`,
     exitCode: (0, _model_status_js__WEBPACK_IMPORTED_MODULE_6__.I$)(kind === "config" ? "error(config)" : "error(infra)", "prod")
    };
   }
   if (outcome.short === void 0) return;
   return {
    code: "retention_short",
    message: `no store keeps it for ${days} days: ${outcome.short}`,
    hint: _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.Sr.retention_short.hint,
    exitCode: (0, _model_status_js__WEBPACK_IMPORTED_MODULE_6__.I$)("error(infra)", "prod")
   };
  }
  function storedJson({store, level, location, id, keptUntil}, asked) {
   return {
    store,
    level,
    location,
    id: id ?? null,
    kept_until: keptJson(keptUntil),
    clamped: !(0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.Rb)(keptUntil, asked)
   };
  }
  function keptJson(kept) {
   if (kept === void 0) return null;
   return kept === "no_end" ? kept : (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)(kept);
  }
  function storedRow({store, level, location, keptUntil, note}, asked) {
   const where = note === void 0 ? location : `${location} (${note})`;
   return [ store, level === "enforced" ? "enforced" : `${level}, no proof`, (0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.gt)(keptUntil), (0, 
   _archive_retention_js__WEBPACK_IMPORTED_MODULE_2__.gt)(asked), where ];
  }
 }),
 83356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => sealedArtifacts
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);
  function sealedArtifacts(evidence) {
   return [ ..._evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.r, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR ].map(name => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, name));
  }
 })
};
