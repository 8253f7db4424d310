export const id = 846;

export const ids = [ 846 ];

export const modules = {
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
  var _verify_envelope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80990);
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
 }),
 30846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => verifyRelease
  });
  var evidence_set = __webpack_require__(85339);
  var model_finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  var check_provenance = __webpack_require__(32345);
  var parse_provenance = __webpack_require__(29340);
  var parsed = __webpack_require__(10018);
  var authenticate = __webpack_require__(5656);
  var check_bound_files = __webpack_require__(26901);
  var check_floor = __webpack_require__(16802);
  var check_metadata = __webpack_require__(38371);
  var read_evidence = __webpack_require__(47031);
  var exclude_evidence = __webpack_require__(82191);
  var coverage = __webpack_require__(93190);
  var compare_tree = __webpack_require__(81588);
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  var manifest_spike = __webpack_require__(98893);
  async function verifyTree(ports, manifest, request) {
   const {policy} = request.policy;
   const covered = (0, coverage.v)(policy.release.include, policy.release.exclude);
   if (!covered.ok) throw new errors.cs("policy_invalid", `release: ${(0, parsed.yg)(covered.problems)}`);
   const own = (0, exclude_evidence.s)(request.directory, request.evidence);
   const covers = (path, isDirectory) => !own.has(path) && covered.value.covers(path, isDirectory);
   const comparer = (0, compare_tree.o)(() => manifest.chunks(), {
    covers: path => covers(path, false),
    checkRoot: false,
    contents: request.contents ?? "read"
   });
   const summary = await ports.tree.scan({
    root: request.directory,
    covers,
    expectedSize: path => comparer.expectedSize(path),
    onEntry: entry => comparer.onEntry(entry),
    onProgress: files => ports.log.progress("verify", files)
   });
   const result = comparer.finish();
   if (!result.ok) return {
    findings: [ (0, model_finding.V2)("every-evidence-file-parses", "evidence_unparseable", "checksums.json", (0, 
    parsed.yg)(result.problems)) ],
    warnings: [],
    counts: void 0,
    spike: void 0
   };
   const collisions = summary.collisions.map(([one, other]) => (0, model_finding.$e)("names_collide", (0, 
   model_path.Vj)(one), `would be the same file as ${(0, model_path.Vj)(other)} on macOS or Windows`));
   return judge(result.value, policy, {
    threshold: request.spikeThreshold,
    collisions,
    contents: request.contents ?? "read"
   });
  }
  function judge(comparison, policy, options) {
   const {counts, manifest, changedDigest} = comparison;
   const lookedAt = manifest.files - counts.uncovered;
   const changes = {
    baseline: manifest.files,
    modified: counts.modified,
    missing: counts.missing
   };
   const spike = (0, manifest_spike.p)(changes, options.threshold) ? {
    changed: counts.modified + counts.missing,
    baseline: manifest.files,
    digest: changedDigest
   } : void 0;
   const tolerated = comparison.differences.filter(difference => toleranceFor(difference, policy) !== "fail");
   const failed = comparison.differences.filter(difference => toleranceFor(difference, policy) === "fail");
   return {
    findings: [ ...coverageFinding(lookedAt), ...failed.map(toFinding), ...unlisted(comparison), ...failed.length === 0 && lookedAt > 0 ? [ nothingDiffers(counts.matched, options.contents) ] : [] ],
    warnings: [ ...options.collisions, ...tolerated.filter(difference => toleranceFor(difference, policy) === "warn").map(toWarning), ...spike === void 0 ? [] : [ (0, 
    manifest_spike.l)(changes, changedDigest) ] ],
    counts,
    spike
   };
  }
  function nothingDiffers(files, contents) {
   if (contents === "read") return (0, model_finding.IX)("every-file-matches", "release directory", `${files} files match`);
   return (0, model_finding.L5)("every-file-matches", "release directory", `nothing differs in name, kind, size, mode or link of ${files} files; their contents were not read`);
  }
  function toleranceFor({reason}, {release}) {
   if (reason === "file_unexpected" || reason === "link_unexpected") return release.unexpected;
   if (reason === "file_mode_unsafe") return release.unsafe_modes;
   return "fail";
  }
  function coverageFinding(lookedAt) {
   if (lookedAt > 0) return [];
   return [ (0, model_finding.V2)("something-was-checked", "nothing_checked", "checksums.json", "lists no file that the policy covers", {
    expected: "at least 1 file",
    actual: "0 files"
   }) ];
  }
  const MESSAGES = {
   file_modified: "was modified",
   file_missing: "is missing",
   file_unexpected: "was not released",
   file_mode_changed: "has another executable bit",
   file_mode_unsafe: "has unsafe permissions",
   file_special: "is no regular file",
   file_unreadable: "could not be read",
   tree_modified_while_read: "kept changing while it was read",
   link_modified: "points elsewhere",
   link_missing: "is missing",
   link_unexpected: "was not released"
  };
  function toFinding({reason, path, expected, actual}) {
   return (0, model_finding.V2)("every-file-matches", reason, (0, model_path.Vj)(path), MESSAGES[reason], {
    ...expected === void 0 ? {} : {
     expected
    },
    ...actual === void 0 ? {} : {
     actual
    }
   });
  }
  function toWarning({reason, path, actual}) {
   const shown = reason === "file_mode_unsafe" ? reason : "unexpected_allowed";
   return (0, model_finding.$e)(shown, (0, model_path.Vj)(path), actual === void 0 ? MESSAGES[reason] : `${MESSAGES[reason]}: ${actual}`);
  }
  function unlisted({differences, totalDifferences}) {
   const more = totalDifferences - differences.length;
   return more === 0 ? [] : [ (0, model_finding.V2)("every-file-matches", "file_modified", "release directory", `${more} more differences, not listed one by one`) ];
  }
  async function verifyRelease(ports, request) {
   const snapshot = ports.evidence.open(request.evidence);
   try {
    return await verifySnapshot(ports, snapshot, request);
   } finally {
    snapshot.close();
   }
  }
  async function verifySnapshot(ports, snapshot, request) {
   const readable = (0, read_evidence.A)(snapshot);
   const signed = (0, authenticate.t8)(snapshot, readable.files.get("deployment_metadata.json"), request);
   const bound = (0, check_bound_files.Q)(readable.files, signed.metadata);
   const known = (0, authenticate.qE)(request, signed.digest);
   const inventory = authenticateInventory(snapshot, bound, {
    ...request,
    known
   });
   const content = checkContent(signed, request, known);
   const manifest = readable.files.get("checksums.json");
   const believed = manifest !== void 0 && bound.intact.has("checksums.json") && !inventory.refuted;
   const tree = request.withoutTree === true ? TREE_NOT_ASKED : believed ? await verifyTree(ports, manifest, request) : TREE_UNKNOWN;
   const findings = [ ...readable.findings, ...signed.findings, ...bound.findings, ...inventory.findings, ...checkOrigin(snapshot, bound), ...content.findings, ...tree.findings ];
   return {
    outcome: (0, model_finding.iB)(findings),
    findings,
    warnings: eachOnce([ ...request.trust.warnings, ...signed.warnings, ...inventory.warnings, ...content.warnings, ...tree.warnings ]),
    metadata: signed.metadata,
    metadataDigest: signed.digest,
    signedBy: signed.signedBy,
    tree: tree.counts,
    spike: tree.spike,
    unsigned: request.unsigned === "pull_request" && (0, authenticate.Eo)(snapshot, request.unsigned, evidence_set.Ps[evidence_set.VR])
   };
  }
  const TREE_NOT_ASKED = {
   findings: [],
   warnings: [],
   counts: void 0,
   spike: void 0
  };
  const TREE_UNKNOWN = {
   findings: [ (0, model_finding.L5)("every-file-matches", "release directory", "depends on checksums.json, which is not the sealed one") ],
   warnings: [],
   counts: void 0,
   spike: void 0
  };
  function authenticateInventory(snapshot, bound, request) {
   const digest = bound.intact.get("checksums.json");
   if (digest === void 0) return {
    findings: [ (0, authenticate.RJ)(snapshot, "checksums.json") ],
    warnings: [],
    refuted: true
   };
   const {findings, warnings} = (0, authenticate.AI)(snapshot, "checksums.json", digest, request);
   return {
    findings,
    warnings,
    refuted: findings.some(finding => [ "tampered", "corrupted" ].includes((0, model_finding.sG)(finding)))
   };
  }
  function checkContent({metadata}, {policy, trust}, known) {
   if (metadata === void 0) return {
    findings: [],
    warnings: []
   };
   const subject = (0, check_metadata.jj)(metadata, policy.policy);
   const times = (0, check_metadata.zw)(metadata, trust.at);
   const isOver = known && times.reason === "evidence_expired";
   return {
    findings: [ ...subject.findings, ...(0, check_floor.l)(metadata, policy.policy), ...isOver ? [] : [ times ] ],
    warnings: [ ...subject.warnings, ...isOver ? [ (0, model_finding.$e)("evidence_expired", times.subject, `has expired on ${metadata.expires}; it was verified in its time`) ] : [] ]
   };
  }
  function checkOrigin(snapshot, {intact}) {
   const file = intact.has("provenance.json") ? snapshot.file("provenance.json") : void 0;
   if (file === void 0) return [];
   const provenance = (0, parse_provenance.X)(file.read(limits.b.evidenceFileBytes));
   if (!provenance.ok) return [ (0, model_finding.V2)("every-evidence-file-parses", "evidence_unparseable", "provenance.json", (0, 
   parsed.yg)(provenance.problems)) ];
   return (0, check_provenance.ch)(provenance.value, {
    sbomDigest: intact.get("sbom.json"),
    subjects: [ {
     name: "checksums.json",
     digest: intact.get("checksums.json")
    } ]
   });
  }
  function eachOnce(warnings) {
   return [ ...new Map(warnings.map(one => [ `${one.reason} ${one.subject} ${one.message}`, one ])).values() ];
  }
 })
};
