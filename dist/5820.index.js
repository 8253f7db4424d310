import { modules as shared } from "./shared.index.js";

export const id = 5820;

export const ids = [ 5820 ];

export const modules = {
 ...shared,
 65820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18563);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17515);
  var _keys_find_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20337);
  var _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66518);
  var _keys_standing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13840);
  var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15034);
  var _keys_trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39972);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44831);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10018);
  var _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13946);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32337);
  const SIGNATURE_FILES = [ "checksums.sig", "deployment_metadata.sig" ];
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__.G)({
   name: "keys retire",
   summary: "End a key: it signs no more, or with --revoke nothing that it signed counts any more",
   description: `Retiring ends signing at once; what the key signed is accepted for ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__.U6} days more, or until the end it had already. Pass the evidence of every release that is deployed or kept: a key is not retired while one of them is signed by that key alone, nor while it is the only key that signs for a use. --revoke is for a key that was stolen: it takes effect at once and asks nothing.`,
   examples: [ {
    line: "duri keys retire SHA256:AbCdEf --evidence ./evidence --evidence ./archive/2.4.0",
    says: "Retire a key, if both releases also carry a signature by another"
   }, {
    line: 'duri keys retire release --revoke --reason "laptop stolen"',
    says: "Revoke a key"
   } ],
   inputs: {
    key: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.$4)("The key: id, beginning of the id, or name", "KEY", {
     positional: true
    }),
    evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.gC)("Evidence of a release that is deployed or kept. May be given several times", "DIR", {
     flag: "evidence"
    }),
    verifyDays: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.nd)({
     min: 0,
     max: 36500
    }, `Days for which its signatures are accepted still (default: ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__.U6})`, "DAYS", {
     flag: "verify-days"
    }),
    revoke: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.L$)("Revoke it: nothing that it signed counts any more. Needs --reason", {
     flag: "revoke"
    }),
    reason: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.mR)("Why, for those who read the ring", "TEXT", {
     flag: "reason"
    }),
    force: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.L$)("Retire it although it is still needed", {
     flag: "force"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__.Nl,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__.bB
   },
   outputs: {},
   action: void 0,
   async run(ports, {key: text, evidence, verifyDays = _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__.U6, revoke, reason, force, keyring, hmacKey: hmacKeys}) {
    if (revoke && reason === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.cs("input_invalid", "--revoke needs --reason TEXT, so that others can tell later why");
    const at = ports.clock.now();
    const ring = (0, _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__.a)(ports.files, keyring);
    const key = (0, _keys_find_key_js__WEBPACK_IMPORTED_MODULE_3__.B)(ring, text);
    if (!revoke && !force) {
     refuseLastOfUse(ring, key, at);
     const trust = (0, _keys_trust_js__WEBPACK_IMPORTED_MODULE_6__.V)(ports, {
      keyringPath: keyring,
      secretInputs: [],
      hmacKeys,
      purpose: "verify",
      at
     });
     for (const directory of evidence) refuseAloneIn(ports, directory, key, trust);
    }
    const changed = revoke ? (0, _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__.CB)(ring, {
     id: key.id,
     at,
     reason
    }) : (0, _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__.n3)(ring, {
     id: key.id,
     at,
     reason,
     verifyDays
    });
    (0, _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__.X)(ports.files, keyring, changed);
    const after = changed.keys.find(({id}) => id === key.id) ?? key;
    return {
     exitCode: 0,
     json: {
      keyring,
      key: after
     },
     report: {
      tone: revoke ? "warn" : "good",
      headline: revoke ? `Revoked ${key.id}: nothing that it signed counts any more` : `Retired ${key.id}: what it signed is accepted until ${after.verify_until}`,
      facts: [ [ "key", key.id ], [ "key ring", keyring ] ],
      next: [ `Commit ${keyring} and give it to every verifier: until then they go by the old ring.`, ...evidence.length > 0 || revoke ? [] : [ "No --evidence was given, so no release was looked at. Seal again what this key alone has signed." ] ]
     },
     short: after.id
    };
   }
  });
  function refuseLastOfUse(ring, key, at) {
   const others = ring.keys.filter(other => other.id !== key.id && (0, _keys_standing_js__WEBPACK_IMPORTED_MODULE_13__.Oz)(other, ring, at));
   const lost = key.uses.filter(use => !others.some(({uses}) => uses.includes(use)));
   if (key.state === "active" && lost.length > 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.cs("key_needed", `no other key of the ring signs for ${lost.join(", ")}`, {
    key: key.id,
    uses: lost
   }, {
    hint: "Run `duri keys rotate` or `duri keys new` first; --force retires it all the same."
   });
  }
  function refuseAloneIn(ports, directory, key, trust) {
   if (!ports.files.isDirectory(directory)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.cs("directory_missing", `${directory} is no directory`, {
    path: directory
   });
   const paths = SIGNATURE_FILES.map(name => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name)).filter(path => ports.files.exists(path));
   if (paths.length === 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.cs("input_missing", `${directory} holds none of ${SIGNATURE_FILES.join(", ")}`, {
    path: directory
   });
   for (const path of paths) {
    const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__.mE)(ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_8__.b.evidenceFileBytes) ?? new Uint8Array);
    if (!envelope.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.cs("input_invalid", `${path} ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__.yg)(envelope.problems)}`, {
     path
    });
    const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__.By)(envelope.value.payload);
    const listed = statement.ok ? (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__.tX)(statement.value) ?? [] : [];
    const attributions = (0, _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_9__.K)(envelope.value, trust);
    const signedByKey = listed.includes(key.id) || attributions.some(({verified, claimed}) => verified?.id === key.id || claimed === key.id);
    const signedByOther = attributions.some(({verified}) => verified !== void 0 && verified.id !== key.id && lasts(verified, trust));
    if (signedByKey && !signedByOther) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__.cs("key_needed", `${path} is signed by ${key.id}, and by no other key that goes on and could be verified here`, {
     path,
     key: key.id
    });
   }
  }
  function lasts(key, {ring, at}) {
   return key.state === "active" && key.uses.includes("seal") && (0, _keys_standing_js__WEBPACK_IMPORTED_MODULE_13__.YP)(key, ring, at).mayVerify;
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
 }),
 13946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => attributeSignatures
  });
  var envelope_envelope = __webpack_require__(85544);
  var external_node_crypto_ = __webpack_require__(77598);
  var public_key = __webpack_require__(11615);
  function publicKeyOf(key) {
   const publicKey = (0, public_key.RR)(key.public_key ?? "");
   return publicKey !== void 0 && (0, public_key.I)(publicKey) === key.kind ? publicKey : void 0;
  }
  const ecdsaP256 = {
   kind: "ecdsa-p256",
   verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== void 0 && (0, external_node_crypto_.verify)("sha256", message, {
     key: publicKey,
     dsaEncoding: "der"
    }, signature);
   }
  };
  const ed25519 = {
   kind: "ed25519",
   verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== void 0 && (0, external_node_crypto_.verify)(null, message, publicKey, signature);
   }
  };
  const hmacSha256 = {
   kind: "hmac-sha256",
   verify: (_key, secret, message, signature) => {
    if (secret === void 0) return false;
    const expected = (0, external_node_crypto_.createHmac)("sha256", secret.reveal()).update(message).digest();
    return signature.byteLength === expected.byteLength && (0, external_node_crypto_.timingSafeEqual)(expected, signature);
   }
  };
  const VERIFIERS = {
   "hmac-sha256": hmacSha256,
   ed25519,
   "ecdsa-p256": ecdsaP256
  };
  function attributeSignatures(envelope, {ring, secrets}) {
   const message = (0, envelope_envelope.Zg)(envelope.payloadType, envelope.payload);
   return envelope.signatures.map(({keyId, signature}) => {
    const claimedKey = ring.keys.find(({id}) => id === keyId);
    const candidates = claimedKey === void 0 ? ring.keys : [ claimedKey, ...ring.keys.filter(key => key !== claimedKey) ];
    const verified = candidates.find(key => VERIFIERS[key.kind].verify(key, secrets.get(key.id), message, signature));
    const open = verified === void 0 && claimedKey?.kind === "hmac-sha256" && !secrets.has(claimedKey.id);
    return {
     claimed: keyId,
     verified,
     uncheckable: open ? claimedKey : void 0
    };
   });
  }
 })
};
