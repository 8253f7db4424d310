export const id = 985;

export const ids = [ 985 ];

export const modules = {
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
 70985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75634);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17515);
  var _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43596);
  var _keys_rotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66518);
  var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15034);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97410);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80728);
  var _create_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59577);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32337);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_9__.G)({
   name: "keys new",
   summary: "Make a signing key and add it to the key ring",
   description: "Makes a key, writes its secret to a file that only you can read, and adds its public entry to the key ring, which is made if it is not there. The ring holds nothing secret: commit it, and keep it where the released program cannot write.",
   examples: [ {
    line: "duri keys new",
    says: "A first key (HMAC), for sealing and for the log"
   }, {
    line: "duri keys new --kind ed25519 --name release",
    says: "A key whose signatures convince others; verifiers need no secret"
   }, {
    line: "duri keys new --kind ecdsa-p256 --uses gate --verify-days 365",
    says: "A key for gates, whose signatures are accepted for a year"
   } ],
   inputs: {
    kind: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__.Yq)(_policy_policy_js__WEBPACK_IMPORTED_MODULE_6__.A3, "hmac-sha256", "Kind of key", {
     flag: "kind"
    }),
    name: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__.mR)("A name for people", "NAME", {
     flag: "name"
    }),
    uses: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__.ph)("seal,log,receipt", `What it may sign: a list of ${_evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.lO.join(", ")}`, "LIST", {
     flag: "uses"
    }),
    signDays: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__.nd)({
     min: 1,
     max: 36500
    }, "Days for which it may sign; without it no end", "DAYS", {
     flag: "sign-days"
    }),
    verifyDays: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__.nd)({
     min: 1,
     max: 36500
    }, "Days for which its signatures are accepted; without it no end", "DAYS", {
     flag: "verify-days"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_8__.Nl,
    secrets: _key_inputs_js__WEBPACK_IMPORTED_MODULE_8__.Ms
   },
   outputs: {},
   action: void 0,
   async run(ports, {kind, name, uses, signDays, verifyDays, keyring, secrets}) {
    if (signDays !== void 0 && verifyDays !== void 0 && signDays > verifyDays) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", "--verify-days is less than --sign-days");
    const at = ports.clock.now();
    const ring = ports.files.exists(keyring) ? (0, _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_3__.a)(ports.files, keyring) : _keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__.lE;
    const end = days => days === void 0 ? void 0 : (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)((0, 
    _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fi)(at, days));
    const entry = {
     name,
     uses: parseUses(uses),
     sign_until: end(signDays),
     verify_until: end(verifyDays)
    };
    const created = (0, _create_key_js__WEBPACK_IMPORTED_MODULE_7__.c)(ports, {
     kind,
     ringPath: keyring,
     secretsFolder: secrets,
     at,
     entry
    }, key => (0, _keys_rotation_js__WEBPACK_IMPORTED_MODULE_2__.Fx)(ring, key), changed => (0, 
    _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_3__.X)(ports.files, keyring, changed));
    return {
     exitCode: 0,
     json: {
      keyring,
      key: created.key,
      secret_file: created.secretPath
     },
     report: {
      tone: "good",
      headline: `New ${kind} key in ${keyring}`,
      facts: [ [ "key", created.key.id ], [ "uses", created.key.uses.join(", ") ], [ "secret", created.secretPath ], [ "key ring", keyring ] ],
      next: [ `Commit ${keyring}; it holds nothing secret. Never commit ${created.secretPath}.`, ...(0, 
      _create_key_js__WEBPACK_IMPORTED_MODULE_7__.f)(created) ]
     },
     short: created.key.id
    };
   }
  });
  function parseUses(text) {
   const words = text.split(/[,\s]+/).filter(word => word !== "");
   const unknown = words.find(word => !_evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.lO.includes(word));
   if (unknown !== void 0 || words.length === 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `--uses is "${text.slice(0, 80)}"; expected a list of ${_evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.lO.join(", ")}`);
   return _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.lO.filter(use => words.includes(use));
  }
 })
};
