import { modules as shared } from "./shared.index.js";

export const id = 5122;

export const ids = [ 5122 ];

export const modules = {
 ...shared,
 31293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => parseListedSubjects,
   X: () => listedSubjects
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  const LIST = "GITHUB_ARTIFACTS_LIST";
  const versioned = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   version: zod__WEBPACK_IMPORTED_MODULE_4__.L5J()
  });
  const listSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   subjects: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.pathBytes),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(200),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "file", "oci" ])
   })).max(1e4)
  });
  function listedSubjects({environment, files}) {
   const path = (environment.variables[LIST] ?? "").trim();
   const content = path === "" ? void 0 : files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.evidenceFileBytes);
   if (content === void 0) return;
   const list = parseListedSubjects(content);
   if (!list.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(`the list of artifacts that ${LIST} names ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(list.problems.slice(0, 5))}`), {
    path
   });
   return list.value.length === 0 ? void 0 : list.value;
  }
  function parseListedSubjects(content) {
   if (/^\s*$/.test(Buffer.from(content).toString("latin1"))) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.Yz)([]);
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_6__.q)(content, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.evidenceFileBytes,
    maxDepth: 8
   });
   if (!json.ok) return json;
   const version = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(json.value, versioned);
   if (!version.ok) return version;
   if (version.value.version !== 1) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)("/version", `is ${JSON.stringify(version.value.version)}; this DuRi reads version 1`);
   const list = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(json.value, listSchema);
   if (!list.ok) return list;
   const byName = new Map;
   for (const [index, {name, digest}] of list.value.subjects.entries()) {
    const hex = /^sha256:(.*)$/i.exec(digest)?.[1]?.toLowerCase() ?? "";
    if (!(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h)(hex)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`/subjects/${index}/digest`, "is not sha256: and 64 hexadecimal digits");
    if (byName.has(name) && byName.get(name) !== hex) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`/subjects/${index}/name`, `stands twice, with different digests: ${name.slice(0, 200)}`);
    byName.set(name, hex);
   }
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.Yz)([ ...byName ].map(([name, digest]) => ({
    name,
    digest
   })));
  }
 }),
 53809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   signFiles: () => signFiles
  });
  var sigstore_bundle = __webpack_require__(1787);
  var predicate_types = __webpack_require__(75634);
  var public_key = __webpack_require__(11615);
  var keys_trust = __webpack_require__(39972);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var shape_json = __webpack_require__(5565);
  var parsed = __webpack_require__(10018);
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  var key_inputs = __webpack_require__(32337);
  var listed_subjects = __webpack_require__(31293);
  var external_node_path_ = __webpack_require__(76760);
  var statement = __webpack_require__(18563);
  var model_digest = __webpack_require__(6799);
  function readSubjects(files, inputs) {
   const ways = [ inputs.files.length > 0, inputs.digest !== void 0, inputs.checksums !== void 0 ].filter(Boolean).length;
   if (ways !== 1) throw invalid(ways === 0 ? "nothing to sign was given: pass FILE, --subject-digest or --subject-checksums" : "pass only one of FILE, --subject-digest and --subject-checksums");
   const subjects = subjectsOf(files, inputs);
   if (subjects.length === 0 || subjects.length > statement.Vn) throw invalid(`${subjects.length} subjects were given; a statement has 1 to ${statement.Vn}`);
   const twice = subjects.find(({name}, index) => subjects.findIndex(other => other.name === name) !== index);
   if (twice !== void 0) throw invalid(`two subjects have the name "${twice.name}"`);
   return subjects;
  }
  function subjectsOf(files, {files: paths, digest, name, checksums}) {
   if (digest !== void 0) {
    const hex = digest.replace(/^sha256:/, "");
    if (name === void 0) throw invalid("--subject-digest needs --subject-name");
    if (!digest.startsWith("sha256:") || !(0, model_digest._h)(hex)) throw invalid("--subject-digest is not sha256: and 64 lower-case hexadecimal digits");
    return [ {
     name,
     digest: hex
    } ];
   }
   if (checksums !== void 0) return readChecksums(files, checksums);
   if (name !== void 0 && paths.length > 1) throw invalid("--subject-name goes with a single file");
   return paths.map(path => {
    const sum = files.digest(path);
    if (sum === void 0) throw new errors.cs("input_missing", `there is no file ${path}`, {
     path
    });
    return {
     name: name ?? (0, external_node_path_.basename)(path),
     digest: sum
    };
   });
  }
  function readChecksums(files, path) {
   const content = files.read(path, limits.b.evidenceFileBytes);
   if (content === void 0) throw new errors.cs("input_missing", `there is no file ${path}`, {
    path
   });
   const lines = ((0, shape_json._)(content) ?? "").split("\n").map(line => line.replace(/\r$/, ""));
   return lines.flatMap((line, index) => {
    if (line === "") return [];
    const [, digest = "", name = ""] = /^([0-9a-fA-F]{64}) [ *](.+)$/.exec(line) ?? [];
    const lower = digest.toLowerCase();
    if (!(0, model_digest._h)(lower)) throw invalid(`${path}:${index + 1} is not a line as sha256sum writes it`);
    return [ {
     name,
     digest: lower
    } ];
   });
  }
  function invalid(message) {
   return new errors.cs("input_invalid", message);
  }
  function signFiles(ports, inputs) {
   const [predicateType, predicatePath, out] = [ needed(inputs.predicateType, "--predicate-type"), needed(inputs.predicate, "--predicate"), needed(inputs.out, "--out") ];
   if ((0, predicate_types.lw)(predicateType)) throw new errors.cs("statement_type_reserved", `${predicateType} is a statement type of DuRi`);
   const named = inputs.files.length > 0 || [ inputs.subjectDigest, inputs.subjectName, inputs.subjectChecksums ].some(text => text !== void 0);
   const subjects = (named ? void 0 : (0, listed_subjects.X)(ports)) ?? readSubjects(ports.files, {
    files: inputs.files,
    digest: inputs.subjectDigest,
    name: inputs.subjectName,
    checksums: inputs.subjectChecksums
   });
   const predicate = readPredicate(ports.files, predicatePath);
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: inputs.keyring ?? ringHere(ports.files),
    secretInputs: inputs.signingKey,
    hmacKeys: inputs.hmacKey,
    purpose: "sign",
    at: ports.clock.now()
   });
   const {signers: able, warnings} = (0, choose_signers.p)(trust, "seal");
   if (able.length === 0) throw new errors.cs("key_missing", "there is no key to sign with");
   const signers = inputs.bundle ? [ onlyPublicSigner(able) ] : able;
   const signed = (0, sign_statement.f)({
    subjects,
    predicateType,
    predicate
   }, signers);
   ports.files.write(out, inputs.bundle ? bundleOf(signed, signers) : signed.content);
   return {
    exitCode: 0,
    json: {
     out,
     predicate_type: predicateType,
     subjects,
     signers: signers.map(({keyId, kind}) => ({
      id: keyId,
      kind
     })),
     public_keys: trust.unlisted.flatMap(({public_key}) => public_key ?? []),
     warnings: [ ...trust.warnings, ...warnings ]
    },
    report: {
     tone: "good",
     headline: `Signed ${subjects.length === 1 ? subjects[0]?.name : `${subjects.length} subjects`} as ${predicateType}`,
     facts: [ [ "written", out ], ...signers.map(({keyId, kind}) => [ "signed by", `${keyId} (${kind})` ]), ...trust.unlisted.flatMap(({public_key}) => public_key === void 0 ? [] : [ [ "public key", public_key.replace(/\n/g, " ").trim() ] ]) ],
     warnings: [ ...trust.warnings, ...warnings ]
    },
    outputs: {
     "bundle-path": out
    },
    short: out
   };
  }
  function needed(value, name) {
   if (value === void 0) throw new errors.cs("input_invalid", `${name} is missing`, {}, {
    hint: "Signing files needs it; for the evidence of a release pass --evidence."
   });
   return value;
  }
  function ringHere(files) {
   return files.exists(key_inputs.CE) ? key_inputs.CE : void 0;
  }
  function readPredicate(files, path) {
   const content = files.read(path, limits.b.evidenceFileBytes);
   if (content === void 0) throw new errors.cs("input_missing", `there is no predicate file ${path}`, {
    path
   });
   const json = (0, shape_json.q)(content, {
    maxBytes: limits.b.evidenceFileBytes,
    maxDepth: limits.b.jsonDepth - 2
   });
   if (!json.ok) throw new errors.cs("input_invalid", `${path} ${(0, parsed.yg)(json.problems)}`, {
    path
   });
   const {value} = json;
   if (typeof value !== "object" || value === null || Array.isArray(value)) throw new errors.cs("input_invalid", `${path} is not a JSON object`, {
    path
   });
   if ("signers" in value) throw new errors.cs("input_invalid", `${path} has a field "signers", which DuRi writes itself`, {
    path
   });
   return value;
  }
  function bundleOf({envelope}, [signer]) {
   return (0, sigstore_bundle.H)(envelope, signer?.keyId ?? "");
  }
  function onlyPublicSigner(able) {
   const fitting = able.filter(({kind}) => (0, public_key.et)(kind));
   const [only] = fitting;
   if (only !== void 0 && fitting.length === 1) return only;
   throw new errors.cs("input_invalid", fitting.length === 0 ? "a bundle needs an Ed25519 or ECDSA key: nobody outside can check an HMAC" : `a bundle holds one signature, and ${fitting.length} public keys would sign`, {}, {
    hint: "Pass the one key with --signing-key and a ring, or without a ring, that has no other."
   });
  }
 }),
 1787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => sigstoreBundle
  });
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46753);
  var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93719);
  const SIGSTORE_BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
  function sigstoreBundle(envelope, keyId) {
   const signature = envelope.signatures.find(candidate => candidate.keyId === keyId);
   if (signature === void 0) throw new Error(`The envelope has no signature by ${keyId}.`);
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({
    mediaType: SIGSTORE_BUNDLE_TYPE,
    verificationMaterial: {
     publicKey: {
      hint: keyId
     },
     tlogEntries: []
    },
    dsseEnvelope: {
     payload: (0, _base64_js__WEBPACK_IMPORTED_MODULE_1__.W)(envelope.payload),
     payloadType: envelope.payloadType,
     signatures: [ {
      keyid: keyId,
      sig: (0, _base64_js__WEBPACK_IMPORTED_MODULE_1__.W)(signature.signature)
     } ]
    }
   });
  }
 })
};
