import { modules as shared } from "./shared.index.js";

export const id = 9972;

export const ids = [ 9972 ];

export const modules = {
 ...shared,
 59551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => readKeyMaterial,
   gm: () => readHmacSecret
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34211);
  var _key_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40615);
  var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19539);
  var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);
  const MIN_SECRET_BYTES = 32;
  function readKeyMaterial(content, origin) {
   const bytes = content.reveal();
   const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
   return text.includes("-----BEGIN ") ? readPrivateKey(text, origin) : readHmacSecret(content, origin);
  }
  function readHmacSecret(content, origin) {
   const all = content.reveal();
   const bytes = all.at(-1) === 10 ? all.subarray(0, -1) : all;
   const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
   if (text.includes("-----BEGIN ")) throw invalid(origin, "is a PEM file, which is no raw HMAC secret", "Pass private keys with --signing-key; DURI_HMAC_KEY_FILE takes a raw secret or a key ring.");
   if ((0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__.tM)(text)) throw invalid(origin, "is an SSH key, which is no raw HMAC secret");
   if ((0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__.gw)(bytes)) throw invalid(origin, "is JSON, which is no raw HMAC secret");
   if ((0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__.Jh)(bytes)) throw invalid(origin, "is DER (a binary key or certificate), which is no raw HMAC secret");
   if (bytes.length < MIN_SECRET_BYTES) throw invalid(origin, `is ${bytes.length} bytes long; an HMAC secret has at least ${MIN_SECRET_BYTES}`);
   return {
    id: (0, _key_id_js__WEBPACK_IMPORTED_MODULE_3__.ET)(bytes),
    kind: "hmac-sha256",
    secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__.z(bytes),
    publicKey: void 0
   };
  }
  function readPrivateKey(pem, origin) {
   const refusal = PEM_REFUSALS.find(({pattern}) => pattern.test(pem));
   if (refusal !== void 0) throw invalid(origin, refusal.says, refusal.hint);
   const key = decodePrivateKey(pem, origin);
   const kind = (0, _public_key_js__WEBPACK_IMPORTED_MODULE_4__.I)(key);
   if (kind === void 0) throw invalid(origin, `is a private key of the type ${describe(key)}; DuRi signs with Ed25519 and ECDSA P-256`);
   const publicKey = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
   return {
    id: (0, _key_id_js__WEBPACK_IMPORTED_MODULE_3__.dN)(publicKey),
    kind,
    secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__.z(key.export({
     format: "der",
     type: "pkcs8"
    })),
    publicKey: (0, _public_key_js__WEBPACK_IMPORTED_MODULE_4__.QJ)(publicKey)
   };
  }
  const PEM_REFUSALS = [ {
   pattern: /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type:\s*4,\s*ENCRYPTED/,
   says: "is an encrypted private key",
   hint: "DuRi asks for no pass phrase: decrypt it with `openssl pkey -in FILE -out PLAIN`, and guard the file by its permissions."
  }, {
   pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/,
   says: "is a private key in the format of OpenSSH",
   hint: 'Convert a copy to PKCS #8: `ssh-keygen -p -N "" -m PKCS8 -f COPY`, or make a key with `duri keys new`.'
  }, {
   pattern: /-----BEGIN (?:RSA )?PUBLIC KEY-----/,
   says: "is a public key, which cannot sign",
   hint: "Pass the private key; public keys belong in the key ring."
  }, {
   pattern: /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/,
   says: "holds a certificate",
   hint: "Pass a file with nothing but the private key."
  } ];
  function decodePrivateKey(pem, origin) {
   try {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
     key: pem,
     format: "pem"
    });
   } catch {
    throw invalid(origin, "is PEM, but holds no private key that can be read");
   }
  }
  function describe(key) {
   const {namedCurve} = key.asymmetricKeyDetails ?? {};
   return namedCurve === void 0 ? String(key.asymmetricKeyType) : `EC on the curve ${namedCurve}`;
  }
  function invalid(origin, says, hint) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("key_invalid", `${origin} ${says}`, {
    key: origin
   }, hint === void 0 ? {} : {
    hint
   });
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
 19539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jh: () => looksLikeDer,
   gw: () => looksLikeJson,
   tM: () => looksLikeSshKey
  });
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
  function looksLikeSshKey(text) {
   return /^\s*(?:(?:sk-)?(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\d+)(?:@openssh\.com|-cert-v01@openssh\.com)?[ \t]+AAAA|---- BEGIN SSH2 |PuTTY-User-Key-File-|openssh-key-v1\0)/.test(text);
  }
  function looksLikeJson(bytes) {
   const text = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_0__._)(bytes);
   if (text === void 0) return false;
   try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
   } catch {
    return false;
   }
  }
  function looksLikeDer(bytes) {
   return bytes[0] === SEQUENCE && fills(bytes, 0, bytes.length, 0) === 1;
  }
  const SEQUENCE = 48;
  const CONSTRUCTED = 32;
  function fills(bytes, start, end, depth) {
   let count = 0;
   for (let at = start; at < end; count++) {
    const header = readHeader(bytes, at, end);
    if (header === void 0 || depth > 16) return;
    const {tag, contentStart, contentEnd} = header;
    if ((tag & CONSTRUCTED) !== 0 && fills(bytes, contentStart, contentEnd, depth + 1) === void 0) return;
    at = contentEnd;
   }
   return count;
  }
  function readHeader(bytes, at, end) {
   const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
   if (at + 2 > end || (tag & 31) === 31 || tag === 0) return;
   const lengthBytes = first < 128 ? 0 : first & 127;
   if (first === 128 || lengthBytes > 3 || at + 2 + lengthBytes > end) return;
   const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, at + 2 + lengthBytes).reduce((value, byte) => value * 256 + byte, 0);
   if (lengthBytes > 0 && length < (lengthBytes === 1 ? 128 : 2 ** (8 * (lengthBytes - 1)))) return;
   const contentStart = at + 2 + lengthBytes;
   return contentStart + length <= end ? {
    tag,
    contentStart,
    contentEnd: contentStart + length
   } : void 0;
  }
 }),
 39972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => loadTrust,
   Z: () => toRingKey
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97410);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44831);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10018);
  var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19539);
  var _key_material_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59551);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43596);
  var _keyring_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15034);
  function loadTrust(ports, request) {
   const {files} = ports;
   const {at} = request;
   const hmac = (request.hmacKeys ?? []).map(input => readHmacInput(files, input));
   const given = [ ...request.secretInputs.map(input => readSigningKey(files, input)), ...hmac.flatMap(one => "material" in one ? [ one.material ] : []) ];
   const namedRings = hmac.flatMap(one => "ring" in one ? [ one ] : []);
   const ringPath = request.keyringPath ?? request.policyKeyringPath ?? namedRings[0]?.path;
   const fileRing = ringPath === void 0 ? void 0 : (0, _keyring_file_js__WEBPACK_IMPORTED_MODULE_8__.a)(files, ringPath);
   const raw = uniqueById(given).filter(({kind}) => kind === "hmac-sha256");
   const ring = fileRing ?? (raw.length > 0 ? ringOf(raw, at) : _keyring_js__WEBPACK_IMPORTED_MODULE_7__.lE);
   const origin = fileRing !== void 0 ? "file" : raw.length > 0 ? "secrets" : "none";
   const rings = [ ...namedRings.filter(({path}) => path !== ringPath), ...ringPath === void 0 || fileRing === void 0 ? [] : [ {
    ring: fileRing,
    path: ringPath
   } ] ];
   const found = rings.flatMap(one => readSecretFiles(files, one.ring, one.path, request.purpose));
   const secrets = new Map([ ...found, ...given ].map(({id, secret}) => [ id, secret ]));
   return {
    ring,
    origin,
    ringPath: origin === "file" ? ringPath : void 0,
    secrets,
    given: new Set(given.map(({id}) => id)),
    unlisted: uniqueById(given).filter(({id}) => !ring.keys.some(key => key.id === id)).map(material => toRingKey(material, at)),
    anchors: anchorsOf(request, rings),
    warnings: origin === "secrets" ? raw.map(({id}) => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)("ring_of_one", id, "No key ring was given: this secret is trusted for every use, without a window.")) : [],
    at
   };
  }
  function anchorsOf(request, rings) {
   const given = [ ...request.secretInputs, ...request.hmacKeys ?? [] ].flatMap(input => input.from === "file" ? [ input.path ] : []);
   const named = rings.flatMap(({ring, path}) => ring.keys.flatMap(({secret_file}) => secret_file === void 0 ? [] : [ (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), secret_file) ]));
   return [ ...rings.map(({path}) => ({
    what: "key ring",
    path
   })), ...[ ...given, ...named ].map(path => ({
    what: "key file",
    path
   })) ];
  }
  function toRingKey({id, kind, publicKey}, at, more = {}) {
   return {
    id,
    kind,
    uses: [ ..._evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.lO ],
    state: "active",
    created: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_4__.fN)(at),
    ...publicKey === void 0 ? {} : {
     public_key: publicKey
    },
    ...more
   };
  }
  function ringOf(materials, at) {
   return {
    schema_version: _keyring_js__WEBPACK_IMPORTED_MODULE_7__.JQ,
    keys: materials.map(material => toRingKey(material, at))
   };
  }
  function readSigningKey(files, input) {
   return input.from === "file" ? (0, _key_material_js__WEBPACK_IMPORTED_MODULE_6__.V)(files.readSecret(input.path), input.path) : (0, 
   _key_material_js__WEBPACK_IMPORTED_MODULE_6__.V)(input.secret, input.name);
  }
  function readHmacInput(files, input) {
   if (input.from === "value") return {
    material: (0, _key_material_js__WEBPACK_IMPORTED_MODULE_6__.gm)(input.secret, input.name)
   };
   const content = files.read(input.path, _model_limits_js__WEBPACK_IMPORTED_MODULE_5__.b.policyBytes);
   if (content !== void 0 && (0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__.gw)(content)) {
    const ring = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_7__.ZU)(content);
    if (ring.ok) return {
     ring: ring.value,
     path: input.path
    };
    if (Buffer.from(content).includes('"keys"')) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("keyring_invalid", `${input.path}: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__.yg)(ring.problems)}`, {
     path: input.path
    });
   }
   return {
    material: (0, _key_material_js__WEBPACK_IMPORTED_MODULE_6__.gm)(files.readSecret(input.path), input.path)
   };
  }
  function readSecretFiles(files, ring, ringPath, purpose) {
   return ring.keys.flatMap(({id, kind, secret_file}) => {
    if (secret_file === void 0 || purpose === "verify" && kind !== "hmac-sha256") return [];
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ringPath), secret_file);
    const secret = readIfPossible(files, path);
    if (secret === void 0) return [];
    const material = kind === "hmac-sha256" ? (0, _key_material_js__WEBPACK_IMPORTED_MODULE_6__.gm)(secret, path) : (0, 
    _key_material_js__WEBPACK_IMPORTED_MODULE_6__.V)(secret, path);
    if (material.id !== id) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("key_invalid", `${path} holds another key than the ring says`, {
     expected: id,
     actual: material.id
    });
    return [ material ];
   });
  }
  function readIfPossible(files, path) {
   if (!files.exists(path)) return;
   try {
    return files.readSecret(path);
   } catch (error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs && error.code === "input_missing") return;
    throw error;
   }
  }
  function uniqueById(materials) {
   return [ ...new Map(materials.map(material => [ material.id, material ])).values() ];
  }
 })
};
