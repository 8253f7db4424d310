import { modules as shared } from "./shared.index.js";

export const id = 6396;

export const ids = [ 6396 ];

export const modules = {
 ...shared,
 59577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => createKey,
   f: () => secretAdvice
  });
  var external_node_path_ = __webpack_require__(76760);
  var external_node_crypto_ = __webpack_require__(77598);
  var secret = __webpack_require__(34211);
  var key_material = __webpack_require__(59551);
  function generateKey(kind) {
   const text = kind === "hmac-sha256" ? `${(0, external_node_crypto_.randomBytes)(32).toString("base64url")}\n` : privateKeyPem(kind);
   const file = new secret.z(Buffer.from(text));
   return {
    material: (0, key_material.V)(file, "the new key"),
    file,
    extension: kind === "hmac-sha256" ? "key" : "pem"
   };
  }
  function privateKeyPem(kind) {
   const {privateKey} = kind === "ed25519" ? (0, external_node_crypto_.generateKeyPairSync)("ed25519") : (0, 
   external_node_crypto_.generateKeyPairSync)("ec", {
    namedCurve: "P-256"
   });
   return privateKey.export({
    type: "pkcs8",
    format: "pem"
   }).toString();
  }
  var trust = __webpack_require__(39972);
  function createKey(ports, request, addTo, write) {
   const {kind, ringPath, at, entry} = request;
   const {material, file, extension} = generateKey(kind);
   const folder = request.secretsFolder ?? (0, external_node_path_.join)((0, external_node_path_.dirname)(ringPath), "duri-keys");
   const secretPath = (0, external_node_path_.join)(folder, `${fileName(entry.name) || kind}-${fileId(material.id)}.${extension}`);
   const key = (0, trust.Z)(material, at, {
    ...entry,
    secret_file: fromRing(ringPath, secretPath)
   });
   const ring = addTo(key);
   const isNew = !ports.files.exists(folder);
   ports.files.writeSecret(secretPath, file);
   if (isNew) ports.files.write((0, external_node_path_.join)(folder, ".gitignore"), "*\n");
   write(ring);
   return {
    key,
    secretPath
   };
  }
  function fileName(name) {
   return (name ?? "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  }
  function fileId(id) {
   return id.slice(id.indexOf(":") + 1).replace(/[^A-Za-z0-9]/g, "").slice(0, 10);
  }
  function fromRing(ringPath, secretPath) {
   const way = (0, external_node_path_.relative)((0, external_node_path_.dirname)(ringPath), secretPath);
   return (0, external_node_path_.isAbsolute)(way) ? void 0 : way.split(external_node_path_.sep).join("/");
  }
  function secretAdvice({key, secretPath}) {
   if (key.kind === "hmac-sha256") return [ `Mount ${secretPath} as a file (mode 0400) where you seal and where you verify, and set DURI_HMAC_KEY_FILE to it. Whoever can read it can forge.` ];
   const whom = key.uses.includes("seal") ? "the job that seals" : HOLDERS.find(([use]) => key.uses.includes(use))?.[1] ?? "whoever is to sign";
   return [ `Give ${secretPath} to ${whom}, and to nobody else, for --signing-key ${secretPath}. Verifiers need the ring alone.` ];
  }
  const HOLDERS = [ [ "gate", "the job of the gate" ], [ "freeze", "those who may stop everything" ], [ "ticket", "the one person who approves with it" ], [ "root", "the one person who keeps it, offline" ], [ "log", "the job whose record it signs" ] ];
 }),
 56396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17515);
  var _keys_find_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20337);
  var _keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66518);
  var _keys_standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13840);
  var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15034);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
  var _create_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59577);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32337);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_6__.G)({
   name: "keys rotate",
   summary: "Add a new key in place of an old one; both sign meanwhile",
   description: `Makes a key of the same kind and uses, and gives the old one its ends: it signs beside the new one for ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__.o4} days, and what it signed is accepted for ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__.U6} days after that (warning key_rotating). Ends that the old key had already are never moved out.`,
   examples: [ {
    line: "duri keys rotate",
    says: "Rotate the one key of the ring"
   }, {
    line: "duri keys rotate release --overlap-days 14",
    says: 'Rotate the key named "release", with two weeks in which both sign'
   } ],
   inputs: {
    key: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_7__.mR)("The key to rotate out: id, beginning of the id, or name. May be left out when only one can be meant", "KEY", {
     positional: true
    }),
    name: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_7__.mR)("Name of the new key", "NAME", {
     flag: "name"
    }, {
     defaultText: "that of the old one"
    }),
    overlapDays: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_7__.nd)({
     min: 0,
     max: 3650
    }, `Days for which both sign (default: ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__.o4})`, "DAYS", {
     flag: "overlap-days"
    }),
    verifyDays: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_7__.nd)({
     min: 0,
     max: 36500
    }, `Days for which the old key is accepted after that (default: ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__.U6})`, "DAYS", {
     flag: "verify-days"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Nl,
    secrets: _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__.Ms
   },
   outputs: {},
   action: void 0,
   async run(ports, {key, name, overlapDays = _keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__.o4, verifyDays = _keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__.U6, keyring, secrets}) {
    const at = ports.clock.now();
    const ring = (0, _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__.a)(ports.files, keyring);
    const old = key === void 0 ? onlyCurrentKey(ring.keys, ring, at) : namedKey(ring, key, at);
    let rotated = ring;
    const created = (0, _create_key_js__WEBPACK_IMPORTED_MODULE_4__.c)(ports, {
     kind: old.kind,
     ringPath: keyring,
     secretsFolder: secrets,
     at,
     entry: {
      name: name ?? old.name,
      uses: old.uses,
      replaces: old.id
     }
    }, fresh => rotated = (0, _keys_rotation_js__WEBPACK_IMPORTED_MODULE_1__.h6)(ring, {
     old: old.id,
     key: fresh,
     at,
     overlapDays,
     verifyDays
    }), changed => (0, _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_2__.X)(ports.files, keyring, changed));
    const before = rotated.keys.find(({id}) => id === old.id) ?? old;
    return {
     exitCode: 0,
     json: {
      keyring,
      key: created.key,
      replaces: before,
      secret_file: created.secretPath
     },
     report: {
      tone: "good",
      headline: `New ${old.kind} key in ${keyring}; the old one signs beside it until ${before.sign_until}`,
      facts: [ [ "new key", created.key.id ], [ "secret", created.secretPath ], [ "old key", old.id ], [ "old key signs until", before.sign_until ?? "" ], [ "old key is accepted until", before.verify_until ?? "" ] ],
      next: [ `Commit ${keyring}, and give it to every verifier before you seal with the new key.`, ...(0, 
      _create_key_js__WEBPACK_IMPORTED_MODULE_4__.f)(created), `When every place seals with the new key: duri keys retire ${old.id} --evidence DIR` ]
     },
     short: created.key.id
    };
   }
  });
  function namedKey(ring, text, at) {
   const fitting = (0, _keys_find_key_js__WEBPACK_IMPORTED_MODULE_0__.p)(ring, text);
   return fitting.length > 1 ? onlyCurrentKey(fitting, ring, at) : (0, _keys_find_key_js__WEBPACK_IMPORTED_MODULE_0__.B)(ring, text);
  }
  function onlyCurrentKey(among, ring, at) {
   const current = among.filter(key => (0, _keys_standing_js__WEBPACK_IMPORTED_MODULE_8__.Oz)(key, ring, at));
   const [only] = current;
   if (only !== void 0 && current.length === 1) return only;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("key_unnamed", current.length === 0 ? "the ring has no such key that signs now" : `the ring has ${current.length} such keys that sign: ${current.map(({id}) => id).join(", ")}`);
  }
 }),
 20337: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => findKeyByText,
   p: () => keysByText
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  __webpack_require__(43596);
  function findKeyByText(ring, text) {
   const fitting = keysByText(ring, text);
   const [only] = fitting;
   if (only !== void 0 && fitting.length === 1) return only;
   const shown = text.slice(0, 80);
   const several = fitting.map(({id, created, state}) => `${id} (${state}, made ${created})`).join(", ");
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("key_unnamed", fitting.length === 0 ? `no key of the ring is named "${shown}"` : `"${shown}" fits several keys: ${several}`);
  }
  function keysByText(ring, text) {
   const exact = ring.keys.find(({id}) => id === text);
   if (exact !== void 0) return [ exact ];
   const named = ring.keys.filter(({name}) => name === text);
   if (named.length > 0 || text.length < 6) return named;
   return ring.keys.filter(({id}) => id.startsWith(text) || id.slice(id.indexOf(":") + 1).startsWith(text));
  }
 })
};
