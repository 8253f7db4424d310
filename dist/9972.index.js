export const id = 9972;
export const ids = [9972];
export const modules = {

/***/ 75634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PREDICATE_TYPES),
/* harmony export */   lO: () => (/* binding */ KEY_USES),
/* harmony export */   lw: () => (/* binding */ isReservedType)
/* harmony export */ });
/** What a key may sign. @source trust model, section 2 */
const KEY_USES = ['seal', 'gate', 'freeze', 'ticket', 'floor', 'receipt', 'log', 'root'];
const BASE = 'https://github.com/duri/duri/predicates';
/**
 * Every document that DuRi signs: its own predicate type, and the use that the signing key must have.
 * Verification demands both exactly, so that a signature over one kind is never taken for another.
 * @source trust model, section 2
 */
const PREDICATE_TYPES = {
    checksums: { type: `${BASE}/checksums/v1`, use: 'seal' },
    metadata: { type: `${BASE}/deployment-metadata/v1`, use: 'seal' },
    receipt: { type: `${BASE}/receipt/v1`, use: 'receipt' },
    gate: { type: `${BASE}/gate/v1`, use: 'gate' },
    log: { type: `${BASE}/execution-record/v1`, use: 'log' },
};
/** Does a predicate type belong to DuRi, so that `sign` refuses it? */
function isReservedType(type) {
    return type.startsWith(`${BASE}/`);
}

/***/ }),

/***/ 40615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ hmacKeyId),
/* harmony export */   JO: () => (/* binding */ shortKeyId),
/* harmony export */   dN: () => (/* binding */ sshFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What an HMAC key's id is made over. It cannot be taken for something signed: DSSE begins with `DSSEv1 `. */
const ID_LABEL = 'duri key id v1';
/**
 * The id of an HMAC secret: an HMAC of a fixed label. A plain hash of the secret would let anyone try guesses
 * against the public ring at the speed of a hash, and would be the same wherever the secret is hashed for another end.
 * @source trust model, section 2 (key files)
 */
function hmacKeyId(secret) {
    return `hmac-sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(ID_LABEL).digest('base64url')}`;
}
/** The SSH fingerprint of an Ed25519 or P-256 public key, as `ssh-keygen -l` prints it. @source RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709, 4 */
function sshFingerprint(publicKey) {
    const { crv, x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const [px, py] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
    const wire = crv === 'Ed25519'
        ? [sshString('ssh-ed25519'), sshString(px)]
        : [sshString('ecdsa-sha2-nistp256'), sshString('nistp256'), sshString(Buffer.concat([Buffer.of(0x04), px, py]))];
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.concat(wire)).digest('base64').replace(/=+$/, '')}`;
}
function sshString(content) {
    const bytes = Buffer.from(content);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
/** An id short enough for a table and long enough to tell 64 keys apart; every command that takes a key takes it. */
function shortKeyId(id) {
    const colon = id.indexOf(':');
    return id.slice(0, colon + 1 + 10);
}

/***/ }),

/***/ 59551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readKeyMaterial),
/* harmony export */   gm: () => (/* binding */ readHmacSecret)
/* harmony export */ });
/* unused harmony export MIN_SECRET_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34211);
/* harmony import */ var _key_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40615);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19539);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);






/** The shortest HMAC secret that is taken, in bytes: the length of the hash. @source RFC 2104, section 3 */
const MIN_SECRET_BYTES = 32;
/**
 * Reads a secret: a PEM private key (Ed25519 or ECDSA P-256), or else raw bytes for HMAC. `origin` names it in messages,
 * which never quote the content.
 * @throws key_invalid
 */
function readKeyMaterial(content, origin) {
    const bytes = content.reveal();
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return text.includes('-----BEGIN ') ? readPrivateKey(text, origin) : readHmacSecret(content, origin);
}
/**
 * Reads a raw HMAC secret: the exact bytes with one trailing line feed removed. Whatever is another kind of key is
 * refused: taken for an HMAC secret, a public key would let everyone sign.
 * @source trust model, section 2 @throws key_invalid
 */
function readHmacSecret(content, origin) {
    const all = content.reveal();
    const bytes = all.at(-1) === 0x0a ? all.subarray(0, -1) : all;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (text.includes('-----BEGIN '))
        throw invalid(origin, 'is a PEM file, which is no raw HMAC secret', 'Pass private keys with --signing-key; DURI_HMAC_KEY_FILE takes a raw secret or a key ring.');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeSshKey */ .tM)(text))
        throw invalid(origin, 'is an SSH key, which is no raw HMAC secret');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeJson */ .gw)(bytes))
        throw invalid(origin, 'is JSON, which is no raw HMAC secret');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeDer */ .Jh)(bytes))
        throw invalid(origin, 'is DER (a binary key or certificate), which is no raw HMAC secret');
    if (bytes.length < MIN_SECRET_BYTES)
        throw invalid(origin, `is ${bytes.length} bytes long; an HMAC secret has at least ${MIN_SECRET_BYTES}`);
    return { id: (0,_key_id_js__WEBPACK_IMPORTED_MODULE_3__/* .hmacKeyId */ .ET)(bytes), kind: 'hmac-sha256', secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(bytes), publicKey: undefined };
}
function readPrivateKey(pem, origin) {
    const refusal = PEM_REFUSALS.find(({ pattern }) => pattern.test(pem));
    if (refusal !== undefined)
        throw invalid(origin, refusal.says, refusal.hint);
    const key = decodePrivateKey(pem, origin);
    const kind = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(key);
    if (kind === undefined)
        throw invalid(origin, `is a private key of the type ${describe(key)}; DuRi signs with Ed25519 and ECDSA P-256`);
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
    return { id: (0,_key_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sshFingerprint */ .dN)(publicKey), kind, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(key.export({ format: 'der', type: 'pkcs8' })), publicKey: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .writePublicKey */ .QJ)(publicKey) };
}
const PEM_REFUSALS = [
    {
        pattern: /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type:\s*4,\s*ENCRYPTED/,
        says: 'is an encrypted private key',
        hint: 'DuRi asks for no pass phrase: decrypt it with `openssl pkey -in FILE -out PLAIN`, and guard the file by its permissions.',
    },
    {
        pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/,
        says: 'is a private key in the format of OpenSSH',
        hint: 'Convert a copy to PKCS #8: `ssh-keygen -p -N "" -m PKCS8 -f COPY`, or make a key with `duri keys new`.',
    },
    {
        pattern: /-----BEGIN (?:RSA )?PUBLIC KEY-----/,
        says: 'is a public key, which cannot sign',
        hint: 'Pass the private key; public keys belong in the key ring.',
    },
    { pattern: /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, says: 'holds a certificate', hint: 'Pass a file with nothing but the private key.' },
];
function decodePrivateKey(pem, origin) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem' });
    }
    catch {
        // What OpenSSL says of a broken key is of no use to anyone, and its cause could carry pieces of it.
        throw invalid(origin, 'is PEM, but holds no private key that can be read');
    }
}
function describe(key) {
    const { namedCurve } = key.asymmetricKeyDetails ?? {};
    return namedCurve === undefined ? String(key.asymmetricKeyType) : `EC on the curve ${namedCurve}`;
}
function invalid(origin, says, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('key_invalid', `${origin} ${says}`, { key: origin }, hint === undefined ? {} : { hint });
}

/***/ }),

/***/ 15034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeKeyring),
/* harmony export */   a: () => (/* binding */ readKeyring)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43596);




/** Reads a ring's file. @throws input_missing when it is not there; keyring_invalid */
function readKeyring(files, path) {
    const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
    if (content === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_missing', `there is no key ring ${path}`, { path }, { hint: 'Make one with `duri keys new`, or check --keyring, DURI_KEYRING and `keyring` of the policy.' });
    const ring = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyring */ .ZU)(content);
    if (!ring.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('keyring_invalid', `${path}: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblems */ .yg)(ring.problems)}`, { path });
    return ring.value;
}
/** Writes a ring's file; never one that could not be read again. @throws write_failed */
function writeKeyring(files, path, ring) {
    const text = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .renderKeyring */ .e5)(ring);
    const readBack = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyring */ .ZU)(text);
    if (!readBack.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('internal', `the changed ring would not be valid: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblems */ .yg)(readBack.problems)}`);
    files.write(path, text);
}

/***/ }),

/***/ 43596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lE: () => (/* binding */ EMPTY_RING),
  JQ: () => (/* binding */ KEYRING_VERSION),
  ZU: () => (/* binding */ parseKeyring),
  e5: () => (/* binding */ renderKeyring)
});

// UNUSED EXPORTS: KEY_STATES, keyringSchema, ringKeySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/evidence/predicate-types.js
var predicate_types = __webpack_require__(75634);
// EXTERNAL MODULE: ./build/src/model/instant.js
var instant = __webpack_require__(97410);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/keys/key-id.js
var key_id = __webpack_require__(40615);
// EXTERNAL MODULE: ./build/src/keys/public-key.js
var keys_public_key = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/src/keys/keyring-rules.js


/** What is wrong within one key of the ring. @source trust model, section 2 */
function keyProblems(key) {
    return [...materialProblems(key), ...windowProblems(key), ...otherProblems(key)];
}
/** What is wrong between the keys of a ring. */
function ringProblems(keys) {
    return keys.flatMap((key, index) => {
        if (keys.findIndex(({ id }) => id === key.id) !== index)
            return [{ index, field: 'id', message: 'stands in the ring twice' }];
        return replacesItself(key, keys) ? [{ index, field: 'replaces', message: 'leads back to the key itself' }] : [];
    });
}
function materialProblems({ id, kind, public_key }) {
    if (!(0,keys_public_key/* isPublicKind */.et)(kind)) {
        const problems = id.startsWith('hmac-sha256:') ? [] : [{ field: 'id', message: 'is not the id of an HMAC key' }];
        return public_key === undefined ? problems : [...problems, { field: 'public_key', message: 'stands beside an HMAC key, which has none' }];
    }
    if (public_key === undefined)
        return [{ field: 'public_key', message: 'is missing; expected SPKI as PEM' }];
    const key = (0,keys_public_key/* readPublicKey */.RR)(public_key);
    if (key === undefined)
        return [{ field: 'public_key', message: 'is not a public key as PEM (SPKI)' }];
    if ((0,keys_public_key/* kindOf */.I)(key) !== kind)
        return [{ field: 'public_key', message: `is not of the kind ${kind}` }];
    const fingerprint = (0,key_id/* sshFingerprint */.dN)(key);
    return fingerprint === id ? [] : [{ field: 'id', message: `is not the fingerprint of public_key, which is ${fingerprint}` }];
}
function windowProblems({ state, sign_from, sign_until, verify_until }) {
    const problems = [];
    if (isAfter(sign_from, sign_until))
        problems.push({ field: 'sign_until', message: 'is before sign_from' });
    if (isAfter(sign_until, verify_until))
        problems.push({ field: 'verify_until', message: 'is before sign_until' });
    else if (isAfter(sign_from, verify_until))
        problems.push({ field: 'verify_until', message: 'is before sign_from' });
    if (state === 'retired' && verify_until === undefined)
        problems.push({ field: 'verify_until', message: 'is missing; a retired key is accepted until then' });
    return problems;
}
function otherProblems({ uses, secret_file }) {
    const problems = [];
    if (new Set(uses).size !== uses.length)
        problems.push({ field: 'uses', message: 'names a use twice' });
    if (secret_file !== undefined && /^([/\\]|[A-Za-z]:)/.test(secret_file))
        problems.push({ field: 'secret_file', message: 'is an absolute path; expected one relative to the ring' });
    return problems;
}
function replacesItself(key, keys) {
    let at = key.replaces;
    for (let step = 0; at !== undefined && step <= keys.length; step++) {
        if (at === key.id)
            return true;
        const previous = at;
        at = keys.find(({ id }) => id === previous)?.replaces;
    }
    return false;
}
/** Is the first instant after the second, as far as both are given? Compared as times: fractions may differ in length. */
function isAfter(first, second) {
    return first !== undefined && second !== undefined && Date.parse(first) > Date.parse(second);
}
;// CONCATENATED MODULE: ./build/src/keys/keyring.js







const KEY_STATES = ['active', 'retired', 'revoked'];
/** The version of the ring's format that this DuRi reads and writes. */
const KEYRING_VERSION = '1.0';
const keyId = schemas/* string */.YjP()
    .regex(/^(SHA256:[A-Za-z0-9+/]{43}|hmac-sha256:[A-Za-z0-9_-]{43})$/, 'is not a key id (SHA256:… or hmac-sha256:…)')
    .transform((text) => text);
const keyring_instant = schemas/* string */.YjP().refine(instant/* isInstant */.uZ, 'is not an instant in UTC such as 2026-01-05T12:00:00Z');
const line = schemas/* string */.YjP()
    .min(1)
    .max(300)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\x00-\x1f\x7f]*$/, 'has control characters');
const ringKeySchema = schemas/* strictObject */.rej({
    id: keyId.describe('SSH fingerprint of the public key, or for HMAC a fingerprint of the secret.'),
    name: line.max(100).optional().describe('A name for people.'),
    kind: schemas/* enum */.k5n(policy/* KEY_KINDS */.A3),
    uses: schemas/* array */.YOg(schemas/* enum */.k5n(predicate_types/* KEY_USES */.lO)).min(1).max(predicate_types/* KEY_USES */.lO.length).describe('What the key may sign.'),
    state: schemas/* enum */.k5n(KEY_STATES).describe('active signs and verifies; retired only verifies, until verify_until; revoked does neither.'),
    created: keyring_instant,
    sign_from: keyring_instant.optional().describe('First instant at which it may sign, and from which it verifies.'),
    sign_until: keyring_instant.optional().describe('Last instant at which it may sign.'),
    verify_until: keyring_instant.optional().describe('Last instant at which its signatures are accepted.'),
    public_key: schemas/* string */.YjP().max(1000).optional().describe('SPKI as PEM; absent for HMAC, which has no public half.'),
    secret_file: line.max(limits/* LIMITS */.b.pathBytes).optional().describe('Where the secret lies, relative to this file. A path, never a secret.'),
    replaces: keyId.optional().describe('Id of the key that this one rotates out.'),
    ended: keyring_instant.optional().describe('When it was retired or revoked.'),
    reason: line.optional().describe('Why it was retired or revoked.'),
})
    .superRefine((key, context) => {
    for (const { field, message } of keyProblems(key))
        context.addIssue({ code: 'custom', path: [field], message });
});
const keyringSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(KEYRING_VERSION, `is not ${KEYRING_VERSION}, the one version that this DuRi knows`),
    keys: schemas/* array */.YOg(ringKeySchema).max(limits/* LIMITS */.b.keysPerRing, `has more than ${limits/* LIMITS */.b.keysPerRing} keys`),
})
    .superRefine(({ keys }, context) => {
    for (const { index, field, message } of ringProblems(keys))
        context.addIssue({ code: 'custom', path: ['keys', index, field], message });
})
    .describe('DuRi key ring: who may sign what, and when. Nothing in it is secret.');
const EMPTY_RING = { schema_version: KEYRING_VERSION, keys: [] };
/** Reads `duri.keyring.json`; every problem is named by its field. */
function parseKeyring(content) {
    return (0,shape_document/* parseDocument */.Tp)(content, keyringSchema, { maxBytes: limits/* LIMITS */.b.policyBytes, maxDepth: limits/* LIMITS */.b.jsonDepth });
}
/** A ring as its file: indented, fields in the order of the schema, a line feed at the end. */
function renderKeyring({ schema_version, keys }) {
    const fields = Object.keys(ringKeySchema.shape);
    const ordered = keys.map((key) => Object.fromEntries(fields.flatMap((field) => (key[field] === undefined ? [] : [[field, key[field]]]))));
    return `${JSON.stringify({ schema_version, keys: ordered }, null, 2)}\n`;
}

/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QJ: () => (/* binding */ writePublicKey),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   et: () => (/* binding */ isPublicKind)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function isPublicKind(kind) {
    return kind !== 'hmac-sha256';
}
/** The kind of a key object, or undefined for curves and algorithms that DuRi does not use. */
function kindOf(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ecdsa-p256' : undefined;
}
/** A public key from SPKI as PEM, or undefined when the text is anything else (a private key would be taken by Node, too). */
function readPublicKey(pem) {
    if (!/^-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+-----END PUBLIC KEY-----\s*$/.test(pem))
        return undefined;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem', type: 'spki' });
    }
    catch {
        return undefined;
    }
}
/** A public key as the ring writes it. */
function writePublicKey(key) {
    return key.export({ format: 'pem', type: 'spki' }).toString();
}

/***/ }),

/***/ 19539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ looksLikeDer),
/* harmony export */   gw: () => (/* binding */ looksLikeJson),
/* harmony export */   tM: () => (/* binding */ looksLikeSshKey)
/* harmony export */ });
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

/** Is this text a key as SSH programs write them: OpenSSH's binary or public form, RFC 4716, or PuTTY's? */
function looksLikeSshKey(text) {
    return /^\s*(?:(?:sk-)?(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\d+)(?:@openssh\.com|-cert-v01@openssh\.com)?[ \t]+AAAA|---- BEGIN SSH2 |PuTTY-User-Key-File-|openssh-key-v1\0)/.test(text);
}
/** Does this parse as JSON of any kind, a bare number included? */
function looksLikeJson(bytes) {
    const text = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    if (text === undefined)
        return false;
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Is this DER, as keys and certificates are: one SEQUENCE over all of the bytes, whose members fill it exactly and are
 * DER themselves? The outer frame alone would refuse one random secret in 65,536; the members make that negligible.
 * @source ITU-T X.690, sections 8.1 and 10.1
 */
function looksLikeDer(bytes) {
    return bytes[0] === SEQUENCE && fills(bytes, 0, bytes.length, 0) === 1;
}
const SEQUENCE = 0x30;
const CONSTRUCTED = 0x20;
/** How many DER values fill the range exactly; undefined when they do not. */
function fills(bytes, start, end, depth) {
    let count = 0;
    for (let at = start; at < end; count++) {
        const header = readHeader(bytes, at, end);
        if (header === undefined || depth > 16)
            return undefined;
        const { tag, contentStart, contentEnd } = header;
        if ((tag & CONSTRUCTED) !== 0 && fills(bytes, contentStart, contentEnd, depth + 1) === undefined)
            return undefined;
        at = contentEnd;
    }
    return count;
}
/** Tag and content of the value at a position, if it ends within the range. Lengths are definite and shortest, as DER asks. */
function readHeader(bytes, at, end) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    if (at + 2 > end || (tag & 0x1f) === 0x1f || tag === 0)
        return undefined;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || lengthBytes > 3 || at + 2 + lengthBytes > end)
        return undefined;
    const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, at + 2 + lengthBytes).reduce((value, byte) => value * 256 + byte, 0);
    if (lengthBytes > 0 && length < (lengthBytes === 1 ? 0x80 : 2 ** (8 * (lengthBytes - 1))))
        return undefined;
    const contentStart = at + 2 + lengthBytes;
    return contentStart + length <= end ? { tag, contentStart, contentEnd: contentStart + length } : undefined;
}

/***/ }),

/***/ 39972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadTrust),
/* harmony export */   Z: () => (/* binding */ toRingKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97410);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10018);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19539);
/* harmony import */ var _key_material_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59551);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43596);
/* harmony import */ var _keyring_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15034);











/**
 * Reads ring and secrets. The ring is the first of `keyringPath`, `policyKeyringPath`, a ring named by `hmacKeys`;
 * without any, raw secrets make one.
 * @throws keyring_invalid, input_missing, key_invalid, key_permissions
 */
function loadTrust(ports, request) {
    const { files } = ports;
    const { at } = request;
    const hmac = (request.hmacKeys ?? []).map((input) => readHmacInput(files, input));
    const given = [...request.secretInputs.map((input) => readSigningKey(files, input)), ...hmac.flatMap((one) => ('material' in one ? [one.material] : []))];
    const namedRings = hmac.flatMap((one) => ('ring' in one ? [one] : []));
    const ringPath = request.keyringPath ?? request.policyKeyringPath ?? namedRings[0]?.path;
    const fileRing = ringPath === undefined ? undefined : (0,_keyring_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readKeyring */ .a)(files, ringPath);
    const raw = uniqueById(given).filter(({ kind }) => kind === 'hmac-sha256');
    const ring = fileRing ?? (raw.length > 0 ? ringOf(raw, at) : _keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_RING */ .lE);
    const origin = fileRing !== undefined ? 'file' : raw.length > 0 ? 'secrets' : 'none';
    const rings = [
        ...namedRings.filter(({ path }) => path !== ringPath),
        ...(ringPath === undefined || fileRing === undefined ? [] : [{ ring: fileRing, path: ringPath }]),
    ];
    const found = rings.flatMap((one) => readSecretFiles(files, one.ring, one.path, request.purpose));
    const secrets = new Map([...found, ...given].map(({ id, secret }) => [id, secret]));
    return {
        ring,
        origin,
        ringPath: origin === 'file' ? ringPath : undefined,
        secrets,
        given: new Set(given.map(({ id }) => id)),
        unlisted: uniqueById(given)
            .filter(({ id }) => !ring.keys.some((key) => key.id === id))
            .map((material) => toRingKey(material, at)),
        anchors: anchorsOf(request, rings),
        warnings: origin === 'secrets'
            ? raw.map(({ id }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)('ring_of_one', id, 'No key ring was given: this secret is trusted for every use, without a window.'))
            : [],
        at,
    };
}
/** The files that a request names, and those that its rings name: there or not, they are where trust would come from. */
function anchorsOf(request, rings) {
    const given = [...request.secretInputs, ...(request.hmacKeys ?? [])].flatMap((input) => (input.from === 'file' ? [input.path] : []));
    const named = rings.flatMap(({ ring, path }) => ring.keys.flatMap(({ secret_file }) => (secret_file === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), secret_file)])));
    return [...rings.map(({ path }) => ({ what: 'key ring', path })), ...[...given, ...named].map((path) => ({ what: 'key file', path }))];
}
/** The entry of the ring for a key: for every use and without a window, unless told otherwise. */
function toRingKey({ id, kind, publicKey }, at, more = {}) {
    return { id, kind, uses: [..._evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_USES */ .lO], state: 'active', created: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .toInstant */ .fN)(at), ...(publicKey === undefined ? {} : { public_key: publicKey }), ...more };
}
function ringOf(materials, at) {
    return { schema_version: _keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYRING_VERSION */ .JQ, keys: materials.map((material) => toRingKey(material, at)) };
}
function readSigningKey(files, input) {
    return input.from === 'file' ? (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(files.readSecret(input.path), input.path) : (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(input.secret, input.name);
}
/** A raw secret, or a ring. A ring is public and may have any permissions, so those are judged only when it is none. */
function readHmacInput(files, input) {
    if (input.from === 'value')
        return { material: (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(input.secret, input.name) };
    const content = files.read(input.path, _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.policyBytes);
    if (content !== undefined && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__/* .looksLikeJson */ .gw)(content)) {
        const ring = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .parseKeyring */ .ZU)(content);
        if (ring.ok)
            return { ring: ring.value, path: input.path };
        if (Buffer.from(content).includes('"keys"'))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('keyring_invalid', `${input.path}: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__/* .describeProblems */ .yg)(ring.problems)}`, { path: input.path });
    }
    return { material: (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(files.readSecret(input.path), input.path) };
}
/**
 * The secrets that a ring says where to find. One that is not there, or that this account may not open, is no error:
 * its key just cannot be used here. One that is another key's is.
 */
function readSecretFiles(files, ring, ringPath, purpose) {
    return ring.keys.flatMap(({ id, kind, secret_file }) => {
        if (secret_file === undefined || (purpose === 'verify' && kind !== 'hmac-sha256'))
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ringPath), secret_file);
        const secret = readIfPossible(files, path);
        if (secret === undefined)
            return [];
        const material = kind === 'hmac-sha256' ? (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(secret, path) : (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(secret, path);
        if (material.id !== id)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('key_invalid', `${path} holds another key than the ring says`, { expected: id, actual: material.id });
        return [material];
    });
}
function readIfPossible(files, path) {
    if (!files.exists(path))
        return undefined;
    try {
        return files.readSecret(path);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs && error.code === 'input_missing')
            return undefined;
        throw error;
    }
}
function uniqueById(materials) {
    return [...new Map(materials.map((material) => [material.id, material])).values()];
}

/***/ }),

/***/ 97410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Is this text an instant, of a day and hour that exist? @source RFC 3339, section 5.6 */
function isInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text))
        return false;
    const time = Date.parse(text);
    // Date.parse takes 30 February for 2 March; a day that exists comes back as it was.
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}
/** A date as an instant in whole seconds; a fraction is dropped, so it is never later than the date. */
function toInstant(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** The date some days later. A day is 24 hours. */
function addDays(date, days) {
    return new Date(date.getTime() + days * DAY_MS);
}

/***/ }),

/***/ 34211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Bytes that must never be printed. Every way of turning one into text gives `***`; only signers call `reveal`. */
class Secret {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    reveal() {
        return this.#bytes;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}

/***/ })

};
