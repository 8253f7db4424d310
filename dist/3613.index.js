import { modules as shared } from "./shared.index.js";

export const id = 3613;

export const ids = [ 3613 ];

export const modules = {
 ...shared,
 43613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74370);
  var _keys_due_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88940);
  var _keys_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40615);
  var _keys_standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13840);
  var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15034);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32337);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__.G)({
   name: "keys status",
   summary: "List the keys of the ring: state, windows, age, and which are due",
   description: `Lists every key of the ring with what it may do now. A key older than DURI_HMAC_KEY_ROTATION_PERIOD days (${_keys_due_js__WEBPACK_IMPORTED_MODULE_5__.hF}) is reported as due.`,
   examples: [ {
    line: "duri keys status",
    says: "A table"
   }, {
    line: "duri keys status --json",
    says: "The same for scripts, with whole ids"
   } ],
   inputs: {
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Nl,
    rotationDays: _key_inputs_js__WEBPACK_IMPORTED_MODULE_3__.aK
   },
   outputs: {},
   action: void 0,
   async run(ports, {keyring, rotationDays: period = _keys_due_js__WEBPACK_IMPORTED_MODULE_5__.hF}) {
    const at = ports.clock.now();
    const ring = (0, _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_1__.a)(ports.files, keyring);
    const rows = ring.keys.map(key => ({
     key,
     standing: (0, _keys_standing_js__WEBPACK_IMPORTED_MODULE_6__.YP)(key, ring, at),
     age: (0, _keys_due_js__WEBPACK_IMPORTED_MODULE_5__.BJ)(key, at),
     due: (0, _keys_due_js__WEBPACK_IMPORTED_MODULE_5__.nZ)(key, ring, at, period)
    }));
    const due = rows.filter(row => row.due);
    const warnings = due.map(({key, age}) => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)("key_due", key.id, `The key is ${age} days old; the period is ${period} days.`));
    const signing = rows.filter(({standing}) => standing.maySign).length;
    return {
     exitCode: 0,
     json: {
      keyring,
      keys: rows.map(({key, standing, age, due: isOver}) => ({
       ...key,
       standing: standing.says,
       may_sign: standing.maySign,
       may_verify: standing.mayVerify,
       age_days: age,
       due: isOver
      })),
      warnings
     },
     report: {
      tone: due.length > 0 || signing === 0 ? "warn" : "plain",
      headline: `${keyring}: ${ring.keys.length} ${ring.keys.length === 1 ? "key" : "keys"}, of which ${signing} may sign`,
      tables: rows.length === 0 ? [] : [ {
       head: [ "id", "name", "kind", "uses", "standing", "signs", "accepted until", "age" ],
       rows: rows.map(({key, standing, age, due: isOver}) => [ (0, _keys_key_id_js__WEBPACK_IMPORTED_MODULE_0__.JO)(key.id), key.name ?? "", key.kind, key.uses.join(","), standing.says.split(",")[0] ?? "", signWindow(key), day(key.verify_until), `${age} d${isOver ? ", due" : ""}` ])
      } ],
      warnings,
      next: due.map(({key}) => `duri keys rotate ${(0, _keys_key_id_js__WEBPACK_IMPORTED_MODULE_0__.JO)(key.id)}`)
     },
     short: `${ring.keys.length} keys, ${signing} may sign, ${due.length} due`
    };
   }
  });
  function signWindow({sign_from, sign_until}) {
   if (sign_from === void 0 && sign_until === void 0) return "always";
   return [ sign_from === void 0 ? "" : `from ${day(sign_from)}`, sign_until === void 0 ? "" : `until ${day(sign_until)}` ].join(" ").trim();
  }
  function day(instant) {
   return instant?.slice(0, 10) ?? "no end";
  }
 }),
 40615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ET: () => hmacKeyId,
   JO: () => shortKeyId,
   dN: () => sshFingerprint
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const ID_LABEL = "duri key id v1";
  function hmacKeyId(secret) {
   return `hmac-sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(ID_LABEL).digest("base64url")}`;
  }
  function sshFingerprint(publicKey) {
   const {crv, x = "", y = ""} = publicKey.export({
    format: "jwk"
   });
   const [px, py] = [ Buffer.from(x, "base64url"), Buffer.from(y, "base64url") ];
   const wire = crv === "Ed25519" ? [ sshString("ssh-ed25519"), sshString(px) ] : [ sshString("ecdsa-sha2-nistp256"), sshString("nistp256"), sshString(Buffer.concat([ Buffer.of(4), px, py ])) ];
   return `SHA256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(Buffer.concat(wire)).digest("base64").replace(/=+$/, "")}`;
  }
  function sshString(content) {
   const bytes = Buffer.from(content);
   const length = Buffer.alloc(4);
   length.writeUInt32BE(bytes.length);
   return Buffer.concat([ length, bytes ]);
  }
  function shortKeyId(id) {
   const colon = id.indexOf(":");
   return id.slice(0, colon + 1 + 10);
  }
 }),
 15034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => writeKeyring,
   a: () => readKeyring
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43596);
  function readKeyring(files, path) {
   const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
   if (content === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_missing", `there is no key ring ${path}`, {
    path
   }, {
    hint: "Make one with `duri keys new`, or check --keyring, DURI_KEYRING and `keyring` of the policy."
   });
   const ring = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.ZU)(content);
   if (!ring.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("keyring_invalid", `${path}: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__.yg)(ring.problems)}`, {
    path
   });
   return ring.value;
  }
  function writeKeyring(files, path, ring) {
   const text = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.e5)(ring);
   const readBack = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.ZU)(text);
   if (!readBack.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("internal", `the changed ring would not be valid: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__.yg)(readBack.problems)}`);
   files.write(path, text);
  }
 }),
 43596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   lE: () => EMPTY_RING,
   JQ: () => KEYRING_VERSION,
   ZU: () => parseKeyring,
   e5: () => renderKeyring
  });
  var schemas = __webpack_require__(26921);
  var predicate_types = __webpack_require__(75634);
  var instant = __webpack_require__(97410);
  var limits = __webpack_require__(44831);
  var policy = __webpack_require__(80728);
  var shape_document = __webpack_require__(93313);
  var key_id = __webpack_require__(40615);
  var keys_public_key = __webpack_require__(11615);
  function keyProblems(key) {
   return [ ...materialProblems(key), ...windowProblems(key), ...otherProblems(key) ];
  }
  function ringProblems(keys) {
   return keys.flatMap((key, index) => {
    if (keys.findIndex(({id}) => id === key.id) !== index) return [ {
     index,
     field: "id",
     message: "stands in the ring twice"
    } ];
    return replacesItself(key, keys) ? [ {
     index,
     field: "replaces",
     message: "leads back to the key itself"
    } ] : [];
   });
  }
  function materialProblems({id, kind, public_key}) {
   if (!(0, keys_public_key.et)(kind)) {
    const problems = id.startsWith("hmac-sha256:") ? [] : [ {
     field: "id",
     message: "is not the id of an HMAC key"
    } ];
    return public_key === void 0 ? problems : [ ...problems, {
     field: "public_key",
     message: "stands beside an HMAC key, which has none"
    } ];
   }
   if (public_key === void 0) return [ {
    field: "public_key",
    message: "is missing; expected SPKI as PEM"
   } ];
   const key = (0, keys_public_key.RR)(public_key);
   if (key === void 0) return [ {
    field: "public_key",
    message: "is not a public key as PEM (SPKI)"
   } ];
   if ((0, keys_public_key.I)(key) !== kind) return [ {
    field: "public_key",
    message: `is not of the kind ${kind}`
   } ];
   const fingerprint = (0, key_id.dN)(key);
   return fingerprint === id ? [] : [ {
    field: "id",
    message: `is not the fingerprint of public_key, which is ${fingerprint}`
   } ];
  }
  function windowProblems({state, sign_from, sign_until, verify_until}) {
   const problems = [];
   if (isAfter(sign_from, sign_until)) problems.push({
    field: "sign_until",
    message: "is before sign_from"
   });
   if (isAfter(sign_until, verify_until)) problems.push({
    field: "verify_until",
    message: "is before sign_until"
   }); else if (isAfter(sign_from, verify_until)) problems.push({
    field: "verify_until",
    message: "is before sign_from"
   });
   if (state === "retired" && verify_until === void 0) problems.push({
    field: "verify_until",
    message: "is missing; a retired key is accepted until then"
   });
   return problems;
  }
  function otherProblems({uses, secret_file}) {
   const problems = [];
   if (new Set(uses).size !== uses.length) problems.push({
    field: "uses",
    message: "names a use twice"
   });
   if (secret_file !== void 0 && /^([/\\]|[A-Za-z]:)/.test(secret_file)) problems.push({
    field: "secret_file",
    message: "is an absolute path; expected one relative to the ring"
   });
   return problems;
  }
  function replacesItself(key, keys) {
   let at = key.replaces;
   for (let step = 0; at !== void 0 && step <= keys.length; step++) {
    if (at === key.id) return true;
    const previous = at;
    at = keys.find(({id}) => id === previous)?.replaces;
   }
   return false;
  }
  function isAfter(first, second) {
   return first !== void 0 && second !== void 0 && Date.parse(first) > Date.parse(second);
  }
  const KEY_STATES = [ "active", "retired", "revoked" ];
  const KEYRING_VERSION = "1.0";
  const keyId = schemas.YjP().regex(/^(SHA256:[A-Za-z0-9+/]{43}|hmac-sha256:[A-Za-z0-9_-]{43})$/, "is not a key id (SHA256:… or hmac-sha256:…)").transform(text => text);
  const keyring_instant = schemas.YjP().refine(instant.uZ, "is not an instant in UTC such as 2026-01-05T12:00:00Z");
  const line = schemas.YjP().min(1).max(300).regex(/^[^\x00-\x1f\x7f]*$/, "has control characters");
  const ringKeySchema = schemas.rej({
   id: keyId.describe("SSH fingerprint of the public key, or for HMAC a fingerprint of the secret."),
   name: line.max(100).optional().describe("A name for people."),
   kind: schemas.k5n(policy.A3),
   uses: schemas.YOg(schemas.k5n(predicate_types.lO)).min(1).max(predicate_types.lO.length).describe("What the key may sign."),
   state: schemas.k5n(KEY_STATES).describe("active signs and verifies; retired only verifies, until verify_until; revoked does neither."),
   created: keyring_instant,
   sign_from: keyring_instant.optional().describe("First instant at which it may sign, and from which it verifies."),
   sign_until: keyring_instant.optional().describe("Last instant at which it may sign."),
   verify_until: keyring_instant.optional().describe("Last instant at which its signatures are accepted."),
   public_key: schemas.YjP().max(1e3).optional().describe("SPKI as PEM; absent for HMAC, which has no public half."),
   secret_file: line.max(limits.b.pathBytes).optional().describe("Where the secret lies, relative to this file. A path, never a secret."),
   replaces: keyId.optional().describe("Id of the key that this one rotates out."),
   ended: keyring_instant.optional().describe("When it was retired or revoked."),
   reason: line.optional().describe("Why it was retired or revoked.")
  }).superRefine((key, context) => {
   for (const {field, message} of keyProblems(key)) context.addIssue({
    code: "custom",
    path: [ field ],
    message
   });
  });
  const keyringSchema = schemas.rej({
   schema_version: schemas.euz(KEYRING_VERSION, `is not ${KEYRING_VERSION}, the one version that this DuRi knows`),
   keys: schemas.YOg(ringKeySchema).max(limits.b.keysPerRing, `has more than ${limits.b.keysPerRing} keys`)
  }).superRefine(({keys}, context) => {
   for (const {index, field, message} of ringProblems(keys)) context.addIssue({
    code: "custom",
    path: [ "keys", index, field ],
    message
   });
  }).describe("DuRi key ring: who may sign what, and when. Nothing in it is secret.");
  const EMPTY_RING = {
   schema_version: KEYRING_VERSION,
   keys: []
  };
  function parseKeyring(content) {
   return (0, shape_document.Tp)(content, keyringSchema, {
    maxBytes: limits.b.policyBytes,
    maxDepth: limits.b.jsonDepth
   });
  }
  function renderKeyring({schema_version, keys}) {
   const fields = Object.keys(ringKeySchema.shape);
   const ordered = keys.map(key => Object.fromEntries(fields.flatMap(field => key[field] === void 0 ? [] : [ [ field, key[field] ] ])));
   return `${JSON.stringify({
    schema_version,
    keys: ordered
   }, null, 2)}\n`;
  }
 }),
 11615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => kindOf,
   QJ: () => writePublicKey,
   RR: () => readPublicKey,
   et: () => isPublicKind
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function isPublicKind(kind) {
   return kind !== "hmac-sha256";
  }
  function kindOf(key) {
   if (key.asymmetricKeyType === "ed25519") return "ed25519";
   return key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ecdsa-p256" : void 0;
  }
  function readPublicKey(pem) {
   if (!/^-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+-----END PUBLIC KEY-----\s*$/.test(pem)) return;
   try {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
     key: pem,
     format: "pem",
     type: "spki"
    });
   } catch {
    return;
   }
  }
  function writePublicKey(key) {
   return key.export({
    format: "pem",
    type: "spki"
   }).toString();
  }
 })
};
