import { modules as shared } from "./shared.index.js";

export const id = 195;

export const ids = [ 195 ];

export const modules = {
 ...shared,
 40803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => readChecksums
  });
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  var _checksums_cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58818);
  var _checksums_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30011);
  var _form_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71035);
  __webpack_require__(34035);
  function readChecksums(source, options = {}) {
   const cursor = new _checksums_cursor_js__WEBPACK_IMPORTED_MODULE_1__.B(source, {
    checkRoot: options.checkRoot ?? true,
    limits: options.limits ?? _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b
   });
   return (0, _form_problem_js__WEBPACK_IMPORTED_MODULE_3__.Kv)(() => {
    for (let entry = cursor.next(); entry !== void 0; entry = cursor.next()) options.onEntry?.(entry);
    return cursor.finish();
   }, (0, _checksums_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__.$)(source));
  }
 }),
 29340: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => parseProvenance
  });
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93313);
  var _statement_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12522);
  function parseProvenance(content) {
   return (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_2__.Tp)(content, _statement_schema_js__WEBPACK_IMPORTED_MODULE_1__.j9, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.jsonDepth
   });
  }
 }),
 5656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AI: () => verifyFile,
   Eo: () => isUnsigned,
   RJ: () => unusedSignature,
   _6: () => readMetadata,
   qE: () => isKnown,
   t8: () => authenticateMetadata
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97626);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75634);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44831);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85897);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
  var _check_metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38371);
  var _verify_envelope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53774);
  function authenticateMetadata(snapshot, file, request) {
   if (file === void 0) return {
    ...NOTHING,
    findings: [ unusedSignature(snapshot, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR) ]
   };
   const content = file.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_4__.b.evidenceFileBytes);
   const {metadata, finding} = readMetadata(content);
   if (finding?.reason === "evidence_unparseable") return {
    ...NOTHING,
    findings: [ finding, unusedSignature(snapshot, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR) ]
   };
   const digest = file.digest();
   const envelope = verifyFile(snapshot, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, digest, {
    ...request,
    known: isKnown(request, digest)
   });
   return {
    metadata,
    digest,
    authentic: envelope.authentic,
    signedBy: envelope.signedBy,
    warnings: envelope.warnings,
    findings: [ ...envelope.findings, ...finding === void 0 ? [] : [ finding ] ]
   };
  }
  const NOTHING = {
   metadata: void 0,
   digest: void 0,
   authentic: false,
   signedBy: [],
   warnings: []
  };
  function verifyFile(snapshot, name, digest, {trust, policy, dualVerify, unsigned, known, warnHmacOnly = false}) {
   const {type, use} = _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__.Cs[name === _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR ? "metadata" : "checksums"];
   const signature = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.Ps[name];
   if (unsigned !== "refuse" && isUnsigned(snapshot, unsigned, signature)) return unsignedResult(signature, unsigned);
   return (0, _verify_envelope_js__WEBPACK_IMPORTED_MODULE_6__.Y)({
    file: signature,
    content: snapshot.file(signature)?.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_4__.b.evidenceFileBytes),
    subject: {
     name,
     digest
    },
    predicateType: type,
    use,
    trust,
    requirement: {
     threshold: policy.policy.signatures.threshold,
     kinds: policy.policy.signatures.kinds
    },
    dualVerify,
    verifiedBefore: known,
    warnHmacOnly
   });
  }
  function isKnown({verifiedBefore}, metadataDigest) {
   return metadataDigest !== void 0 && (verifiedBefore?.has(metadataDigest) ?? false);
  }
  function isUnsigned(snapshot, unsigned, signature) {
   if (unsigned === "refuse" || snapshot.file(signature) !== void 0) return false;
   return unsigned === "dev" || Object.values(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.Ps).every(name => snapshot.file(name) === void 0);
  }
  function unsignedResult(signature, where) {
   const why = where === "dev" ? "the policy does not require it in dev" : "no key is reachable from a pull request";
   const finding = (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.hH)("evidence-is-signed", signature, `is not there, and ${why}`);
   return {
    findings: [ finding ],
    warnings: [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)("unsigned", signature, "is not there") ],
    authentic: false,
    statement: void 0,
    signedBy: []
   };
  }
  function unusedSignature(snapshot, name) {
   const signature = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.Ps[name];
   const file = snapshot.file(signature);
   if (file === void 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.V2)("evidence-is-signed", "signature_missing", signature, "is missing");
   if (file.sizeBytes === 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.V2)("evidence-is-signed", "evidence_empty", signature, "is empty");
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.L5)("evidence-is-signed", signature, `depends on ${name}, which could not be read`);
  }
  function readMetadata(content) {
   const tooNew = (0, _check_metadata_js__WEBPACK_IMPORTED_MODULE_5__.tW)(claimedVersion(content) ?? "");
   if (tooNew !== void 0) return {
    metadata: void 0,
    finding: tooNew
   };
   const result = (0, _evidence_metadata_js__WEBPACK_IMPORTED_MODULE_1__.jR)(content);
   if (result.ok) return {
    metadata: result.value,
    finding: void 0
   };
   return {
    metadata: void 0,
    finding: (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.V2)("every-evidence-file-parses", "evidence_unparseable", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(result.problems))
   };
  }
  function claimedVersion(content) {
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_8__.q)(content, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_4__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_4__.b.jsonDepth
   });
   const claimed = json.ok ? json.value?.schema_version : void 0;
   return typeof claimed === "string" && (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_9__.lF)(claimed) ? claimed : void 0;
  }
 }),
 26901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => checkBoundFiles
  });
  var evidence_set = __webpack_require__(85339);
  var checksums_reader = __webpack_require__(40803);
  var path_rules = __webpack_require__(27525);
  var model_digest = __webpack_require__(6799);
  var limits = __webpack_require__(44831);
  var form_problem = __webpack_require__(71035);
  var line_source = __webpack_require__(34035);
  var sums_writer = __webpack_require__(56075);
  const MAX_SUMS_LINE_BYTES = 16 * 1024;
  function readSums(source, onEntry) {
   return (0, form_problem.Kv)(() => {
    const lines = new line_source.O(source, {
     lineBytes: MAX_SUMS_LINE_BYTES,
     bytes: limits.b.inventoryBytes
    });
    let files = 0;
    let lastPath = "";
    for (let line = lines.next(); line !== void 0; line = lines.next()) {
     const {path, digest} = parseSumsLine(line, lines.number);
     if (path <= lastPath) throw new form_problem.W$(lines.number, `has a path that ${path === lastPath ? "stands twice" : "is out of order"}`);
     lastPath = path;
     files += 1;
     onEntry(path, digest);
    }
    return {
     files
    };
   });
  }
  const UNESCAPED = {
   "\\\\": "\\",
   "\\n": "\n",
   "\\r": "\r"
  };
  function parseSumsLine(line, number) {
   const escaped = line.startsWith("\\");
   const digest = line.slice(escaped ? 1 : 0, escaped ? 65 : 64);
   const text = line.slice(escaped ? 67 : 66);
   const path = escaped ? text.replace(/\\[\\nr]/g, pair => UNESCAPED[pair] ?? pair) : text.replace(/^\.\/-$/, "-");
   if (!(0, model_digest._h)(digest)) throw new form_problem.W$(number, "does not begin with a SHA-256 digest");
   const problem = (0, path_rules.z)(path);
   if (problem !== void 0) throw new form_problem.W$(number, `has a path that ${problem}`);
   if ((0, sums_writer.p)(path, digest) !== line) throw new form_problem.W$(number, "is not written as DuRi writes it");
   return {
    path,
    digest
   };
  }
  var finding = __webpack_require__(85382);
  var parse_provenance = __webpack_require__(29340);
  var json = __webpack_require__(5565);
  var parsed = __webpack_require__(10018);
  function checkBoundFiles(files, metadata) {
   const intact = new Map;
   const findings = [];
   for (const name of evidence_set.r) {
    const file = files.get(name);
    if (file === void 0) continue;
    const digest = file.digest();
    const finding = checkBound(file, digest, metadata?.files[name]);
    if (finding.outcome === "pass") intact.set(name, digest);
    findings.push(finding);
   }
   return {
    intact,
    findings
   };
  }
  function checkBound(file, digest, bound) {
   if (bound?.sha256 === digest && bound.size === file.sizeBytes) return (0, finding.IX)("every-file-is-the-bound-one", file.name, "is the file that the metadata binds");
   const problems = PARSERS[file.name](file);
   if (!problems.ok) return (0, finding.V2)("every-evidence-file-parses", "evidence_unparseable", file.name, (0, 
   parsed.yg)(problems.problems));
   if (bound === void 0) return (0, finding.L5)("every-file-is-the-bound-one", file.name, "depends on deployment_metadata.json, which could not be read");
   return (0, finding.V2)("every-file-is-the-bound-one", "digest_mismatch", file.name, "is not the file that the metadata binds", {
    expected: `${(0, model_digest.gV)(bound.sha256)}, ${bound.size} bytes`,
    actual: `${(0, model_digest.gV)(digest)}, ${file.sizeBytes} bytes`
   });
  }
  const PARSERS = {
   "checksums.json": file => (0, checksums_reader.F)(() => file.chunks(), {
    checkRoot: false
   }),
   SHA256SUMS: file => readSums(() => file.chunks(), () => {}),
   "provenance.json": file => (0, parse_provenance.X)(file.read(limits.b.evidenceFileBytes)),
   "sbom.json": file => (0, json.q)(file.read(limits.b.sbomBytes), {
    maxBytes: limits.b.sbomBytes,
    maxDepth: limits.b.jsonDepth
   })
  };
 }),
 16802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => checkFloor
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_metadata_schema_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36769);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85897);
  const CHECK = "content-is-above-the-floor";
  function checkFloor(metadata, {floor}) {
   return [ checkSchema(metadata, floor.schema_version), checkSchemaContent(metadata), ...checkPolicyVersion(metadata, floor.policy_version) ];
  }
  function checkSchema({schema_version: found}, lowest) {
   if ((0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(found, lowest) >= 0) return (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `has schema version ${found}`);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(CHECK, "schema_below_floor", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `has schema version ${found}, below the floor`, {
    expected: `${lowest} or newer`,
    actual: found
   });
  }
  function checkSchemaContent({schema_version, schema_digest}) {
   if (schema_version !== _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__.f$ || schema_digest === _evidence_metadata_schema_digest_js__WEBPACK_IMPORTED_MODULE_3__.f) return (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, "was written to the schema of its version");
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(CHECK, "schema_content_changed", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `has another schema under version ${schema_version}`, {
    expected: _evidence_metadata_schema_digest_js__WEBPACK_IMPORTED_MODULE_3__.f,
    actual: schema_digest
   });
  }
  function checkPolicyVersion({policy}, lowest) {
   if (lowest === void 0) return [];
   if ((0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(policy.version, lowest) >= 0) return [ (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `was sealed under policy ${policy.version}`) ];
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(CHECK, "policy_below_floor", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `was sealed under policy version ${policy.version}, below the floor`, {
    expected: `${lowest} or newer`,
    actual: policy.version
   }) ];
  }
 }),
 38371: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   jj: () => checkSubject,
   tW: () => checkKnownSchema,
   zw: () => checkTimes
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85897);
  const CLOCK_TOLERANCE_MS = 5 * 6e4;
  function checkSubject(metadata, policy) {
   const stated = [ "product", "repository_id", "line" ].map(field => ({
    field,
    expected: policy[field],
    actual: metadata[field]
   }));
   const findings = stated.flatMap(({field, expected, actual}) => {
    if (expected === void 0) return [];
    if (expected === actual) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.IX)("evidence-is-of-this-product", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR, `${field} is ${actual}`) ];
    return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)("evidence-is-of-this-product", "wrong_subject", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR, `is of another ${field.replace("_id", "")}`, {
     expected,
     actual
    }) ];
   });
   const open = stated.filter(({expected}) => expected === void 0).map(({field}) => field);
   const warnings = open.length === 0 ? [] : [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.$e)("subject_unpinned", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR, `the policy does not state ${open.join(", ")}; this is ${metadata.product}, ${metadata.repository_id}, ${metadata.line}`) ];
   return {
    findings,
    warnings
   };
  }
  function checkTimes(metadata, at) {
   const check = "evidence-is-in-its-time";
   if (Date.parse(metadata.created) - at.getTime() > CLOCK_TOLERANCE_MS) return (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(check, "clock_behind", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR, "was created later than now", {
    expected: `a clock past ${metadata.created}`,
    actual: at.toISOString()
   });
   if (Date.parse(metadata.expires) < at.getTime()) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(check, "evidence_expired", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR, "has expired", {
    expected: `before ${metadata.expires}`,
    actual: at.toISOString()
   });
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.IX)(check, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR, `is valid until ${metadata.expires}`);
  }
  function checkKnownSchema(schemaVersion) {
   if ((0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(schemaVersion, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__.f$) <= 0) return;
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)("schema-is-known", "schema_unknown", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR, "has a schema version that this verifier does not know", {
    expected: `${_model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__.f$} or older`,
    actual: schemaVersion
   });
  }
 }),
 47031: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => readEvidence
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85339);
  const MAX_BYTES = {
   "checksums.json": _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.inventoryBytes,
   SHA256SUMS: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.inventoryBytes,
   "sbom.json": _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.sbomBytes
  };
  function readEvidence(snapshot) {
   const files = new Map;
   const findings = [];
   for (const name of [ _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__.VR, ..._evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__.r ]) {
    const file = snapshot.file(name);
    const finding = checkReadable(name, file);
    findings.push(finding);
    if (file !== void 0 && finding.outcome === "pass") files.set(name, file);
   }
   return {
    files,
    findings
   };
  }
  const CHECK = "every-evidence-file-is-there";
  function checkReadable(name, file) {
   if (file === void 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "evidence_missing", name, "is missing");
   if (file.sizeBytes === 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "evidence_empty", name, "is empty");
   const limit = MAX_BYTES[name] ?? _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.evidenceFileBytes;
   if (file.sizeBytes > limit) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "evidence_over_limit", name, "is too large", {
    expected: `at most ${limit} bytes`,
    actual: `${file.sizeBytes} bytes`
   });
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.IX)(CHECK, name, `is there, ${file.sizeBytes} bytes`);
  }
 })
};
