export const id = 206;
export const ids = [206];
export const modules = {

/***/ 65820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18563);
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74370);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17515);
/* harmony import */ var _keys_find_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20337);
/* harmony import */ var _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66518);
/* harmony import */ var _keys_standing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13840);
/* harmony import */ var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15034);
/* harmony import */ var _keys_trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39972);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10018);
/* harmony import */ var _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13946);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32337);















/** The signed files of an evidence set that stand for a kept release. */
const SIGNATURE_FILES = ['checksums.sig', 'deployment_metadata.sig'];
/** `duri keys retire` */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_11__/* .command */ .G)({
    name: 'keys retire',
    summary: 'End a key: it signs no more, or with --revoke nothing that it signed counts any more',
    description: `Retiring ends signing at once; what the key signed is accepted for ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_DAYS */ .U6} days more, or until the end it had already. Pass the evidence of every release that is deployed or kept: a key is not retired while one of them is signed by that key alone, nor while it is the only key that signs for a use. --revoke is for a key that was stolen: it takes effect at once and asks nothing.`,
    examples: [
        {
            line: 'duri keys retire SHA256:AbCdEf --evidence ./evidence --evidence ./archive/2.4.0',
            says: 'Retire a key, if both releases also carry a signature by another',
        },
        { line: 'duri keys retire release --revoke --reason "laptop stolen"', says: 'Revoke a key' },
    ],
    inputs: {
        key: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .requiredText */ .$4)('The key: id, beginning of the id, or name', 'KEY', { positional: true }),
        evidence: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .textList */ .gC)('Evidence of a release that is deployed or kept. May be given several times', 'DIR', { flag: 'evidence' }),
        verifyDays: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)({ min: 0, max: 36500 }, `Days for which its signatures are accepted still (default: ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_DAYS */ .U6})`, 'DAYS', { flag: 'verify-days' }),
        revoke: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .toggle */ .L$)('Revoke it: nothing that it signed counts any more. Needs --reason', { flag: 'revoke' }),
        reason: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .optionalText */ .mR)('Why, for those who read the ring', 'TEXT', { flag: 'reason' }),
        force: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .toggle */ .L$)('Retire it although it is still needed', { flag: 'force' }),
        keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .managedKeyring */ .Nl,
        hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .hmacKey */ .bB,
    },
    outputs: {},
    action: undefined,
    async run(ports, { key: text, evidence, verifyDays = _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_DAYS */ .U6, revoke, reason, force, keyring, hmacKey: hmacKeys }) {
        if (revoke && reason === undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('input_invalid', '--revoke needs --reason TEXT, so that others can tell later why');
        const at = ports.clock.now();
        const ring = (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyring */ .a)(ports.files, keyring);
        const key = (0,_keys_find_key_js__WEBPACK_IMPORTED_MODULE_3__/* .findKeyByText */ .B)(ring, text);
        if (!revoke && !force) {
            refuseLastOfUse(ring, key, at);
            const trust = (0,_keys_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTrust */ .V)(ports, { keyringPath: keyring, secretInputs: [], hmacKeys, purpose: 'verify', at });
            for (const directory of evidence)
                refuseAloneIn(ports, directory, key, trust);
        }
        const changed = revoke ? (0,_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .revokeKey */ .CB)(ring, { id: key.id, at, reason }) : (0,_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .retireKey */ .n3)(ring, { id: key.id, at, reason, verifyDays });
        (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeKeyring */ .X)(ports.files, keyring, changed);
        const after = changed.keys.find(({ id }) => id === key.id) ?? key;
        return {
            exitCode: 0,
            json: { keyring, key: after },
            report: {
                tone: revoke ? 'warn' : 'good',
                headline: revoke
                    ? `Revoked ${key.id}: nothing that it signed counts any more`
                    : `Retired ${key.id}: what it signed is accepted until ${after.verify_until}`,
                facts: [
                    ['key', key.id],
                    ['key ring', keyring],
                ],
                next: [
                    `Commit ${keyring} and give it to every verifier: until then they go by the old ring.`,
                    ...(evidence.length > 0 || revoke ? [] : ['No --evidence was given, so no release was looked at. Seal again what this key alone has signed.']),
                ],
            },
            short: after.id,
        };
    },
}));
function refuseLastOfUse(ring, key, at) {
    const others = ring.keys.filter((other) => other.id !== key.id && (0,_keys_standing_js__WEBPACK_IMPORTED_MODULE_13__/* .isCurrent */ .Oz)(other, ring, at));
    const lost = key.uses.filter((use) => !others.some(({ uses }) => uses.includes(use)));
    if (key.state === 'active' && lost.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('key_needed', `no other key of the ring signs for ${lost.join(', ')}`, { key: key.id, uses: lost }, { hint: 'Run `duri keys rotate` or `duri keys new` first; --force retires it all the same.' });
}
/** Refuses while a release is signed by this key, and by no other that goes on being accepted. @throws key_needed @source trust model, section 2 */
function refuseAloneIn(ports, directory, key, trust) {
    if (!ports.files.isDirectory(directory))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('directory_missing', `${directory} is no directory`, { path: directory });
    const paths = SIGNATURE_FILES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name)).filter((path) => ports.files.exists(path));
    if (paths.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('input_missing', `${directory} holds none of ${SIGNATURE_FILES.join(', ')}`, { path: directory });
    for (const path of paths) {
        const envelope = (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvelope */ .mE)(ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .LIMITS */ .b.evidenceFileBytes) ?? new Uint8Array());
        if (!envelope.ok)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('input_invalid', `${path} ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__/* .describeProblems */ .yg)(envelope.problems)}`, { path });
        const statement = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(envelope.value.payload);
        const listed = statement.ok ? ((0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .listedSigners */ .tX)(statement.value) ?? []) : [];
        const attributions = (0,_verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_9__/* .attributeSignatures */ .K)(envelope.value, trust);
        const signedByKey = listed.includes(key.id) || attributions.some(({ verified, claimed }) => verified?.id === key.id || claimed === key.id);
        const signedByOther = attributions.some(({ verified }) => verified !== undefined && verified.id !== key.id && lasts(verified, trust));
        if (signedByKey && !signedByOther)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('key_needed', `${path} is signed by ${key.id}, and by no other key that goes on and could be verified here`, {
                path,
                key: key.id,
            });
    }
}
function lasts(key, { ring, at }) {
    return key.state === 'active' && key.uses.includes('seal') && (0,_keys_standing_js__WEBPACK_IMPORTED_MODULE_13__/* .standingOf */ .YP)(key, ring, at).mayVerify;
}

/***/ }),

/***/ 20337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findKeyByText),
/* harmony export */   p: () => (/* binding */ keysByText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43596);


/**
 * The one key that a person means: by id, by the beginning of an id (with or without its prefix, 6 characters or more),
 * or by name. A rotated key often shares its name with its successor: then nothing is guessed. @throws key_unnamed
 */
function findKeyByText(ring, text) {
    const fitting = keysByText(ring, text);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only;
    const shown = text.slice(0, 80);
    const several = fitting.map(({ id, created, state }) => `${id} (${state}, made ${created})`).join(', ');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_unnamed', fitting.length === 0 ? `no key of the ring is named "${shown}"` : `"${shown}" fits several keys: ${several}`);
}
/** Every key that a text can mean; an id in full means itself alone. */
function keysByText(ring, text) {
    const exact = ring.keys.find(({ id }) => id === text);
    if (exact !== undefined)
        return [exact];
    const named = ring.keys.filter(({ name }) => name === text);
    if (named.length > 0 || text.length < 6)
        return named;
    return ring.keys.filter(({ id }) => id.startsWith(text) || id.slice(id.indexOf(':') + 1).startsWith(text));
}

/***/ }),

/***/ 66518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ revokeKey),
/* harmony export */   Fx: () => (/* binding */ addKey),
/* harmony export */   U6: () => (/* binding */ VERIFY_DAYS),
/* harmony export */   h6: () => (/* binding */ rotateKey),
/* harmony export */   n3: () => (/* binding */ retireKey),
/* harmony export */   o4: () => (/* binding */ OVERLAP_DAYS)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97410);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43596);




/** Days for which the old key goes on signing beside the new one, so that every place that signs can be given the new secret. */
const OVERLAP_DAYS = 7;
/** Days for which an old key is accepted after it stopped signing: as long as evidence lives by default (`expires_days`). */
const VERIFY_DAYS = 90;
/** The ring with one key more. @throws file_exists when the key stands in it already; keyring_full */
function addKey(ring, key) {
    if (ring.keys.some(({ id }) => id === key.id))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `the key ${key.id} stands in the ring already`);
    if (ring.keys.length >= _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.keysPerRing)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('keyring_full', `the ring has ${ring.keys.length} keys; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.keysPerRing}`);
    return { schema_version: _keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .KEYRING_VERSION */ .JQ, keys: [...ring.keys, key] };
}
/**
 * Adds a new key in place of an old one. Both sign until the overlap is over; the old one verifies `verifyDays` longer.
 * An end that the old key had already is never moved out.
 * @throws key_may_not_sign when the old key is retired, revoked or replaced already
 */
function rotateKey(ring, { old, key, at, overlapDays, verifyDays }) {
    const before = findKey(ring, old);
    if (before.state !== 'active')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_may_not_sign', `${old} is ${before.state}; only an active key can be rotated`);
    const successor = ring.keys.find(({ replaces, state }) => replaces === old && state === 'active');
    if (successor !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_may_not_sign', `${old} is being rotated out by ${successor.id} already`, {}, { hint: 'Rotate the newer key, or retire this one.' });
    const signUntil = earlier(before.verify_until, new Date(earlier(before.sign_until, latest((0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(at, overlapDays), before.sign_from))));
    const verifyUntil = earlier(before.verify_until, (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(new Date(signUntil), verifyDays));
    const changed = replaceKey(ring, { ...before, sign_until: signUntil, verify_until: verifyUntil });
    return addKey(changed, { ...key, uses: before.uses, replaces: old });
}
/** Ends signing with a key at once; it verifies `verifyDays` longer, or until the end that it had. @throws key_may_not_sign when it has ended already */
function retireKey(ring, { id, at, reason, verifyDays }) {
    const key = findKey(ring, id);
    if (key.state !== 'active')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_may_not_sign', `${id} is ${key.state} already`);
    // A key whose time had not begun gets an empty window now, so that the windows stay in order.
    const signFrom = key.sign_from === undefined ? undefined : earlier(key.sign_from, at);
    const signUntil = earlier(key.verify_until, new Date(earlier(key.sign_until, at)));
    const verifyUntil = earlier(key.verify_until, (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .addDays */ .fi)(at, verifyDays));
    return replaceKey(ring, { ...key, state: 'retired', sign_from: signFrom, sign_until: signUntil, verify_until: verifyUntil, ended: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(at), reason });
}
/** Ends a key for good: nothing that it signed, whenever, counts any more. @throws key_may_not_sign when it is revoked already */
function revokeKey(ring, { id, at, reason }) {
    const key = findKey(ring, id);
    if (key.state === 'revoked')
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_may_not_sign', `${id} is revoked already`);
    return replaceKey(ring, { ...key, state: 'revoked', ended: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(at), reason });
}
function findKey(ring, id) {
    const key = ring.keys.find((candidate) => candidate.id === id);
    if (key === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_unnamed', `${id} is not in the ring`);
    return key;
}
function replaceKey(ring, key) {
    return { ...ring, keys: ring.keys.map((candidate) => (candidate.id === key.id ? key : candidate)) };
}
function earlier(instant, date) {
    return instant !== undefined && Date.parse(instant) < date.getTime() ? instant : (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toInstant */ .fN)(date);
}
function latest(date, instant) {
    return instant !== undefined && Date.parse(instant) > date.getTime() ? new Date(instant) : date;
}

/***/ }),

/***/ 13946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ attributeSignatures)
});

// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/keys/public-key.js
var public_key = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/src/verification/algorithms/public-key-of.js

/** The public key of a ring's entry, if it is of the kind that the entry says. */
function publicKeyOf(key) {
    const publicKey = (0,public_key/* readPublicKey */.RR)(key.public_key ?? '');
    return publicKey !== undefined && (0,public_key/* kindOf */.I)(publicKey) === key.kind ? publicKey : undefined;
}
;// CONCATENATED MODULE: ./build/src/verification/algorithms/ecdsa-p256.js


/** ECDSA on P-256 over SHA-256, ASN.1 DER and nothing looser. @source FIPS 186-5, section 6.4.2; X.690, section 10 */
const ecdsaP256 = {
    kind: 'ecdsa-p256',
    verify: (key, _secret, message, signature) => {
        const publicKey = publicKeyOf(key);
        return publicKey !== undefined && (0,external_node_crypto_.verify)('sha256', message, { key: publicKey, dsaEncoding: 'der' }, signature);
    },
};
;// CONCATENATED MODULE: ./build/src/verification/algorithms/ed25519.js


/** Pure Ed25519. @source RFC 8032, section 5.1.7 */
const ed25519 = {
    kind: 'ed25519',
    verify: (key, _secret, message, signature) => {
        const publicKey = publicKeyOf(key);
        return publicKey !== undefined && (0,external_node_crypto_.verify)(null, message, publicKey, signature);
    },
};
;// CONCATENATED MODULE: ./build/src/verification/algorithms/hmac-sha256.js

/** HMAC-SHA-256, the whole 32 bytes, compared in constant time. @source RFC 2104; FIPS 198-1 */
const hmacSha256 = {
    kind: 'hmac-sha256',
    verify: (_key, secret, message, signature) => {
        if (secret === undefined)
            return false;
        const expected = (0,external_node_crypto_.createHmac)('sha256', secret.reveal()).update(message).digest();
        return signature.byteLength === expected.byteLength && (0,external_node_crypto_.timingSafeEqual)(expected, signature);
    },
};
;// CONCATENATED MODULE: ./build/src/verification/algorithms/index.js



/** Every way to check a signature, one for each kind of key. */
const VERIFIERS = {
    'hmac-sha256': hmacSha256,
    ed25519: ed25519,
    'ecdsa-p256': ecdsaP256,
};
;// CONCATENATED MODULE: ./build/src/verification/attribute-signatures.js


/**
 * Finds the maker of every signature. The claimed key id says only which key is tried first: an altered one hides no
 * valid signature, and none is believed for it. State and windows of the keys are not asked here.
 * @source DSSE v1.0, protocol.md, "Verify"; trust model, section 2
 */
function attributeSignatures(envelope, { ring, secrets }) {
    const message = (0,envelope_envelope/* pae */.Zg)(envelope.payloadType, envelope.payload);
    return envelope.signatures.map(({ keyId, signature }) => {
        const claimedKey = ring.keys.find(({ id }) => id === keyId);
        const candidates = claimedKey === undefined ? ring.keys : [claimedKey, ...ring.keys.filter((key) => key !== claimedKey)];
        const verified = candidates.find((key) => VERIFIERS[key.kind].verify(key, secrets.get(key.id), message, signature));
        const open = verified === undefined && claimedKey?.kind === 'hmac-sha256' && !secrets.has(claimedKey.id);
        return { claimed: keyId, verified, uncheckable: open ? claimedKey : undefined };
    });
}

/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
