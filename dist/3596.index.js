import { modules as shared } from "./shared.index.js";

export const id = 3596;

export const ids = [ 3596, 4348 ];

export const modules = {
 ...shared,
 75634: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cs: () => PREDICATE_TYPES,
   lO: () => KEY_USES,
   lw: () => isReservedType
  });
  const KEY_USES = [ "seal", "gate", "freeze", "ticket", "floor", "receipt", "log", "root" ];
  const BASE = "https://github.com/duri/duri/predicates";
  const PREDICATE_TYPES = {
   checksums: {
    type: `${BASE}/checksums/v1`,
    use: "seal"
   },
   metadata: {
    type: `${BASE}/deployment-metadata/v1`,
    use: "seal"
   },
   receipt: {
    type: `${BASE}/receipt/v1`,
    use: "receipt"
   },
   gate: {
    type: "https://in-toto.io/attestation/test-result/v0.1",
    use: "gate"
   },
   freeze: {
    type: `${BASE}/freeze/v1`,
    use: "freeze"
   },
   log: {
    type: `${BASE}/execution-record/v1`,
    use: "log"
   }
  };
  function isReservedType(type) {
   return type.startsWith(`${BASE}/`) || type === PREDICATE_TYPES.gate.type;
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
 }),
 97410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fN: () => toInstant,
   fi: () => addDays,
   sO: () => DAY_MS,
   uZ: () => isInstant
  });
  const DAY_MS = 24 * 60 * 60 * 1e3;
  function isInstant(text) {
   if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return false;
   const time = Date.parse(text);
   return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
  }
  function toInstant(date) {
   return date.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
  function addDays(date, days) {
   return new Date(date.getTime() + days * DAY_MS);
  }
 })
};
