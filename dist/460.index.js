export const id = 460;
export const ids = [460];
export const modules = {

/***/ 36566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./build/src/envelope/sigstore-bundle.js
var sigstore_bundle = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/src/evidence/predicate-types.js
var predicate_types = __webpack_require__(75634);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/keys/public-key.js
var public_key = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
// EXTERNAL MODULE: ./build/src/signing/sign-statement.js
var sign_statement = __webpack_require__(95404);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/commands/sign-subjects.js






/** What is signed about, given in one of three ways as the actions that users know take it. @throws input_invalid, input_missing */
function readSubjects(files, inputs) {
    const ways = [inputs.files.length > 0, inputs.digest !== undefined, inputs.checksums !== undefined].filter(Boolean).length;
    if (ways !== 1)
        throw invalid(ways === 0
            ? 'nothing to sign was given: pass FILE, --subject-digest or --subject-checksums'
            : 'pass only one of FILE, --subject-digest and --subject-checksums');
    const subjects = subjectsOf(files, inputs);
    if (subjects.length === 0 || subjects.length > statement/* MAX_SUBJECTS */.Vn)
        throw invalid(`${subjects.length} subjects were given; a statement has 1 to ${statement/* MAX_SUBJECTS */.Vn}`);
    const twice = subjects.find(({ name }, index) => subjects.findIndex((other) => other.name === name) !== index);
    if (twice !== undefined)
        throw invalid(`two subjects have the name "${twice.name}"`);
    return subjects;
}
function subjectsOf(files, { files: paths, digest, name, checksums }) {
    if (digest !== undefined) {
        const hex = digest.replace(/^sha256:/, '');
        if (name === undefined)
            throw invalid('--subject-digest needs --subject-name');
        if (!digest.startsWith('sha256:') || !(0,model_digest/* isSha256 */._h)(hex))
            throw invalid('--subject-digest is not sha256: and 64 lower-case hexadecimal digits');
        return [{ name, digest: hex }];
    }
    if (checksums !== undefined)
        return readChecksums(files, checksums);
    if (name !== undefined && paths.length > 1)
        throw invalid('--subject-name goes with a single file');
    return paths.map((path) => {
        const sum = files.digest(path);
        if (sum === undefined)
            throw new errors/* IntegrityError */.cs('input_missing', `there is no file ${path}`, { path });
        return { name: name ?? (0,external_node_path_.basename)(path), digest: sum };
    });
}
function readChecksums(files, path) {
    const content = files.read(path, limits/* LIMITS */.b.evidenceFileBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no file ${path}`, { path });
    const lines = ((0,shape_json/* decodeUtf8 */._)(content) ?? '').split('\n').map((line) => line.replace(/\r$/, ''));
    return lines.flatMap((line, index) => {
        if (line === '')
            return [];
        const [, digest = '', name = ''] = /^([0-9a-fA-F]{64}) [ *](.+)$/.exec(line) ?? [];
        const lower = digest.toLowerCase();
        if (!(0,model_digest/* isSha256 */._h)(lower))
            throw invalid(`${path}:${index + 1} is not a line as sha256sum writes it`);
        return [{ name, digest: lower }];
    });
}
function invalid(message) {
    return new errors/* IntegrityError */.cs('input_invalid', message);
}
;// CONCATENATED MODULE: ./build/src/commands/sign.js














/** `duri sign` */
/* harmony default export */ const sign = ((0,command/* command */.G)({
    name: 'sign',
    summary: 'Sign files with a statement of your own',
    description: 'Signs an in-toto statement about files: your predicate, with the key ids of its signers added as `signers`. Writes a DSSE envelope with a signature by every key at hand that may sign for "seal", or with --bundle a Sigstore bundle with one public-key signature, for `cosign verify-blob-attestation --key`. Statement types of DuRi itself are refused.',
    examples: [
        { line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --out scan.intoto.json', says: 'An envelope' },
        {
            line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --signing-key key.pem --bundle --out scan.sigstore.json',
            says: 'A bundle for cosign',
        },
    ],
    inputs: {
        files: (0,input/* textList */.gC)('Files to sign', 'FILE', { positional: true, action: 'subject-path' }),
        subjectDigest: (0,input/* optionalText */.mR)('Digest of what is signed, instead of a file', 'sha256:HEX', { flag: 'subject-digest', action: 'subject-digest' }),
        subjectName: (0,input/* optionalText */.mR)('Its name', 'NAME', { flag: 'subject-name', action: 'subject-name' }, { defaultText: 'the file name' }),
        subjectChecksums: (0,input/* optionalText */.mR)('A file as sha256sum writes it: signs everything that it lists', 'FILE', {
            flag: 'subject-checksums',
            action: 'subject-checksums',
        }),
        predicateType: (0,input/* requiredText */.$4)('Type of the predicate: a URI of your own', 'URI', { flag: 'predicate-type', action: 'predicate-type' }),
        predicate: (0,input/* requiredText */.$4)('The predicate: a file with a JSON object', 'FILE', { flag: 'predicate', action: 'predicate-path' }),
        out: (0,input/* requiredText */.$4)('Where to write', 'FILE', { flag: 'out', action: 'out' }),
        bundle: (0,input/* toggle */.L$)('Write a Sigstore bundle instead of an envelope', { flag: 'bundle', action: 'bundle' }),
        signingKey: key_inputs/* signingKey */.NR,
        hmacKey: key_inputs/* hmacKey */.bB,
        keyring: key_inputs/* keyring */.AC,
    },
    outputs: { 'bundle-path': 'Path of the envelope or bundle that was written' },
    action: { name: 'sign', icon: 'edit-3', permissions: { contents: 'read' } },
    async run(ports, inputs) {
        const { predicateType, out } = inputs;
        if ((0,predicate_types/* isReservedType */.lw)(predicateType))
            throw new errors/* IntegrityError */.cs('statement_type_reserved', `${predicateType} is a statement type of DuRi`);
        const subjects = readSubjects(ports.files, {
            files: inputs.files,
            digest: inputs.subjectDigest,
            name: inputs.subjectName,
            checksums: inputs.subjectChecksums,
        });
        const predicate = readPredicate(ports.files, inputs.predicate);
        const trust = (0,keys_trust/* loadTrust */.V)(ports, {
            keyringPath: inputs.keyring ?? ringHere(ports.files),
            secretInputs: inputs.signingKey,
            hmacKeys: inputs.hmacKey,
            purpose: 'sign',
            at: ports.clock.now(),
        });
        const { signers: able, warnings } = (0,choose_signers/* chooseSigners */.p)(trust, 'seal');
        if (able.length === 0)
            throw new errors/* IntegrityError */.cs('key_missing', 'there is no key to sign with');
        const signers = inputs.bundle ? [onlyPublicSigner(able)] : able;
        const signed = (0,sign_statement/* signStatement */.f)({ subjects, predicateType, predicate }, signers);
        ports.files.write(out, inputs.bundle ? bundleOf(signed, signers) : signed.content);
        return {
            exitCode: 0,
            json: {
                out,
                predicate_type: predicateType,
                subjects,
                signers: signers.map(({ keyId, kind }) => ({ id: keyId, kind })),
                public_keys: trust.unlisted.flatMap(({ public_key }) => public_key ?? []),
                warnings: [...trust.warnings, ...warnings],
            },
            report: {
                tone: 'good',
                headline: `Signed ${subjects.length === 1 ? subjects[0]?.name : `${subjects.length} subjects`} as ${predicateType}`,
                facts: [
                    ['written', out],
                    ...signers.map(({ keyId, kind }) => ['signed by', `${keyId} (${kind})`]),
                    ...trust.unlisted.flatMap(({ public_key }) => (public_key === undefined ? [] : [['public key', public_key.replace(/\n/g, ' ').trim()]])),
                ],
                warnings: [...trust.warnings, ...warnings],
            },
            outputs: { 'bundle-path': out },
            short: out,
        };
    },
}));
/** Without a word about a ring, the one of the current folder: nobody's signature is believed here. */
function ringHere(files) {
    return files.exists(key_inputs/* DEFAULT_KEYRING */.CE) ? key_inputs/* DEFAULT_KEYRING */.CE : undefined;
}
function readPredicate(files, path) {
    const content = files.read(path, limits/* LIMITS */.b.evidenceFileBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no predicate file ${path}`, { path });
    const json = (0,shape_json/* parseJson */.q)(content, { maxBytes: limits/* LIMITS */.b.evidenceFileBytes, maxDepth: limits/* LIMITS */.b.jsonDepth - 2 });
    if (!json.ok)
        throw new errors/* IntegrityError */.cs('input_invalid', `${path} ${(0,parsed/* describeProblems */.yg)(json.problems)}`, { path });
    const { value } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new errors/* IntegrityError */.cs('input_invalid', `${path} is not a JSON object`, { path });
    if ('signers' in value)
        throw new errors/* IntegrityError */.cs('input_invalid', `${path} has a field "signers", which DuRi writes itself`, { path });
    return value;
}
function bundleOf({ envelope }, [signer]) {
    return (0,sigstore_bundle/* sigstoreBundle */.H)(envelope, signer?.keyId ?? '');
}
function onlyPublicSigner(able) {
    const fitting = able.filter(({ kind }) => (0,public_key/* isPublicKind */.et)(kind));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only;
    throw new errors/* IntegrityError */.cs('input_invalid', fitting.length === 0
        ? 'a bundle needs an Ed25519 or ECDSA key: nobody outside can check an HMAC'
        : `a bundle holds one signature, and ${fitting.length} public keys would sign`, {}, { hint: 'Pass the one key with --signing-key and a ring, or without a ring, that has no other.' });
}

/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sigstoreBundle)
/* harmony export */ });
/* unused harmony export SIGSTORE_BUNDLE_TYPE */
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84672);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93719);


const SIGSTORE_BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * A Sigstore bundle with the one signature of `keyId`, for `cosign verify-blob-attestation --key`. Outside verifiers
 * take an envelope with a single signature only, so several signers give several bundles. It is for public-key
 * signatures: nobody outside can check an HMAC.
 * @source sigstore protobuf-specs, sigstore_bundle.proto, bundle v0.3
 */
function sigstoreBundle(envelope, keyId) {
    const signature = envelope.signatures.find((candidate) => candidate.keyId === keyId);
    if (signature === undefined)
        throw new Error(`The envelope has no signature by ${keyId}.`);
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({
        mediaType: SIGSTORE_BUNDLE_TYPE,
        verificationMaterial: { publicKey: { hint: keyId }, tlogEntries: [] },
        dsseEnvelope: {
            payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase64 */ .W)(envelope.payload),
            payloadType: envelope.payloadType,
            signatures: [{ keyid: keyId, sig: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase64 */ .W)(signature.signature) }],
        },
    });
}

/***/ }),

/***/ 49664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ chooseSigners)
});

// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/signing/signers/private-key.js

/** The key object of a private key as PKCS #8 DER, which `keys` has read and judged. */
function privateKeyOf(secret) {
    return (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(secret.reveal()), format: 'der', type: 'pkcs8' });
}
;// CONCATENATED MODULE: ./build/src/signing/signers/ecdsa-p256.js


/** ECDSA on P-256 over SHA-256, as ASN.1 DER. Each signature is another one. @source FIPS 186-5, section 6; RFC 3279, section 2.2.3 */
const ecdsaP256 = {
    kind: 'ecdsa-p256',
    deterministic: false,
    sign: (secret, message) => (0,external_node_crypto_.sign)('sha256', message, { key: privateKeyOf(secret), dsaEncoding: 'der' }),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/ed25519.js


/** Pure Ed25519: 64 bytes, over the message itself and not its hash. @source RFC 8032, section 5.1 */
const ed25519 = {
    kind: 'ed25519',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.sign)(null, message, privateKeyOf(secret)),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/hmac-sha256.js

/** HMAC-SHA-256: 32 bytes. Whoever can verify it can also make it. @source RFC 2104; FIPS 198-1 */
const hmacSha256 = {
    kind: 'hmac-sha256',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.createHmac)('sha256', secret.reveal()).update(message).digest(),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/index.js



/** Every way to sign. A test holds that each has its counterpart in `verification/algorithms`. */
const SIGNERS = [hmacSha256, ed25519, ecdsaP256];
;// CONCATENATED MODULE: ./build/src/signing/choose-signers.js




/**
 * Every key at hand that may sign for a use at the instant of the run: the old and the new one while rotating. Warns of
 * active keys that have the use and cannot sign here. A key that was handed over by name and has not this use is passed
 * over as long as another one signs, or the signature is `optional`; handed over and not fit to sign at all, it is an error.
 * @throws key_not_in_ring, key_may_not_sign
 */
function chooseSigners(trust, use, options = {}) {
    refuseUnfit(trust);
    const able = [...trust.ring.keys, ...trust.unlisted].filter((key) => maySign(trust, key, use));
    const signers = able.flatMap((key) => {
        const secret = trust.secrets.get(key.id);
        return secret === undefined ? [] : [toSigner(key, secret)];
    });
    if (signers.length === 0 && trust.given.size > 0 && options.optional !== true) {
        throw new errors/* IntegrityError */.cs('key_may_not_sign', `no key that was given has the use "${use}"`, { keys: [...trust.given], use });
    }
    const idle = able.filter(({ id, state }) => state === 'active' && !trust.secrets.has(id));
    return {
        signers: signers.sort((a, b) => (a.keyId < b.keyId ? -1 : 1)),
        warnings: idle.map(({ id, name }) => (0,finding/* warning */.$e)('key_not_used', id, `The key${name === undefined ? '' : ` "${name}"`} is active for "${use}" and its secret is not at hand, so it does not sign.`)),
    };
}
/** A secret that was given by name is meant to sign: if it cannot, that is said instead of signing with less than was asked for. */
function refuseUnfit(trust) {
    if (trust.origin === 'file') {
        const [stranger] = trust.unlisted;
        if (stranger !== undefined)
            throw new errors/* IntegrityError */.cs('key_not_in_ring', `the key ${stranger.id} is not in the ring ${trust.ringPath}`, { key: stranger.id });
    }
    for (const key of trust.ring.keys) {
        if (!trust.given.has(key.id))
            continue;
        const standing = (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at);
        if (!standing.maySign)
            throw new errors/* IntegrityError */.cs('key_may_not_sign', `the key ${key.id} may not sign: ${standing.says}`, { key: key.id });
    }
}
function maySign(trust, key, use) {
    return key.uses.includes(use) && (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at).maySign;
}
function toSigner(key, secret) {
    const algorithm = SIGNERS.find(({ kind }) => kind === key.kind);
    if (algorithm === undefined)
        throw new errors/* IntegrityError */.cs('internal', `there is no signer for keys of the kind ${key.kind}`);
    return { keyId: key.id, kind: key.kind, key, sign: (message) => algorithm.sign(secret, message) };
}

/***/ }),

/***/ 95404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);





/**
 * Signs a statement with every signer; their key ids, sorted, are added to the predicate as `signers` first, so that a
 * signature cannot be taken out unseen. The same input gives the same bytes, ECDSA aside.
 * @source trust model, section 2 @throws key_missing; input_invalid when it is no statement that verification would take
 */
function signStatement(statement, signers, { listSigners = true } = {}) {
    if (signers.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('key_missing', 'there is no key to sign this with');
    if (signers.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `${signers.length} keys would sign; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope}`, {}, { hint: 'Retire keys that are no longer needed.' });
    if (Object.keys(statement.predicate).length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', 'the predicate is empty: it says nothing that could be signed');
    const payload = toPayload(listSigners
        ? (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .withSigners */ .KS)(statement, signers.map(({ keyId }) => keyId))
        : statement);
    const readBack = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(payload);
    if (!readBack.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `this cannot be signed: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .describeProblems */ .yg)(readBack.problems)}`);
    const message = (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .pae */ .Zg)(_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc, payload);
    const envelope = {
        payloadType: _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc,
        payload,
        signatures: signers.map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) })),
    };
    return { content: (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .renderEnvelope */ .HP)(envelope), envelope };
}
function toPayload(statement) {
    try {
        return Buffer.from((0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatement */ .M_)(statement));
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `the predicate has no canonical form: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
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
