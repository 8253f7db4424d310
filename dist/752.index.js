export const id = 752;
export const ids = [752,348];
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
    log: { type: `${BASE}/execution-record/v1`, use: 'log' },
};
/** Does a predicate type belong to DuRi, so that `sign` refuses it? */
function isReservedType(type) {
    return type.startsWith(`${BASE}/`);
}

/***/ }),

/***/ 74370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** Declares a command; only there to infer the types of its values. */
function command(definition) {
    return definition;
}

/***/ }),

/***/ 17515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

function input(shape, places) {
    return {
        help: shape.help,
        placeholder: shape.placeholder,
        required: shape.required ?? false,
        many: shape.many ?? false,
        defaultText: shape.defaultText,
        values: shape.values,
        secret: shape.secret ?? false,
        positional: places.positional ?? false,
        flag: places.flag,
        env: places.env,
        action: places.action,
        resolve: shape.resolve,
    };
}
const MAX_TEXT = 32_768;
/** Refuses what no path or name can hold, so that a line break never reaches a log or an output file. */
function checked(text) {
    if (text.length > MAX_TEXT)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`);
    // eslint-disable-next-line no-control-regex
    if (/[\x00\n\r]/.test(text))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'contains a line break or a NUL character');
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
}
/** A text or path that must be given. */
function requiredText(help, placeholder, places) {
    return input({ help, placeholder, required: true, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is missing') : checked(text)) }, places);
}
/** A text or path that may be left out. */
function optionalText(help, placeholder, places, options = {}) {
    return input({ help, placeholder, ...options, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined) : checked(text)) }, places);
}
/** A text with a default. */
function textOr(defaultValue, help, placeholder, places) {
    return input({ help, placeholder, defaultText: defaultValue, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue) : checked(text)) }, places);
}
/** Several texts: the flag repeated, or in an action one a line. */
function textList(help, placeholder, places) {
    return input({
        help,
        placeholder,
        many: true,
        resolve: (texts) => {
            const lines = texts
                .flatMap((text) => text.split('\n'))
                .map((line) => line.trim())
                .filter((line) => line !== '');
            for (const line of lines) {
                const one = checked(line);
                if (!one.ok)
                    return one;
            }
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(lines);
        },
    }, places);
}
/** One of a few words. */
function choice(values, defaultValue, help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue);
        const value = values.find((candidate) => candidate === text);
        return value === undefined ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected one of ${values.join(', ')}`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder: values.join('|'), values, defaultText: defaultValue, resolve }, places);
}
/** A whole number within bounds. */
function integer(bounds, help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        const value = Number(text);
        if (!/^-?\d+$/.test(text) || value < bounds.min || value > bounds.max)
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected a whole number from ${bounds.min} to ${bounds.max}`);
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder, resolve }, places);
}
/** On or off; an action spells it `true` or `false`. */
function toggle(help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '' || text === 'false')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(false);
        return text === 'true' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(true) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected true or false`);
    };
    return input({ help, resolve }, places);
}
/** Secrets: on the command line the paths of their files, in an action their masked text. Never a value in argv. */
function secrets(help, places) {
    const resolve = (texts) => {
        const files = [];
        for (const path of texts) {
            if (path === '')
                continue;
            const one = checked(path);
            if (!one.ok)
                return one;
            files.push({ from: 'file', path });
        }
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(files);
    };
    return input({ help, placeholder: 'FILE', many: true, secret: true, resolve }, places);
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

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes, or of a text's UTF-8 bytes. @source FIPS 180-4 */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Is this text a SHA-256 digest in the one form that evidence uses? */
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The `sha256:<hex>` form that names a digest with its algorithm. */
function prefixed(digest) {
    return `sha256:${digest}`;
}

/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38134);

/** The outcome that a finding calls for: a failure gives its reason's, an unknown gives none of its own. */
function outcomeOf(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return 'verified';
    return reasonOf(finding.reason).outcome ?? 'verified';
}
/** The catalogue's entry for a code. */
function reasonOf(code) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code];
}
/** A failure: the reason's catalogue entry decides which status it calls for. */
// eslint-disable-next-line max-params -- written so often that names would hide the message
function failure(check, reason, subject, message, values) {
    return { check, outcome: 'fail', reason, subject, message, ...values };
}
/** A claim that holds. */
function pass(check, subject, message) {
    return { check, outcome: 'pass', subject, message };
}
/** A claim that could not be looked at, because something it rests on failed. */
function unknown(check, subject, message) {
    return { check, outcome: 'unknown', subject, message };
}
/** A claim that does not apply, with the reason why. */
function notApplicable(check, subject, message) {
    return { check, outcome: 'not-applicable', subject, message };
}
function warning(reason, subject, message) {
    return { reason, subject, message };
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

/***/ 44831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const MiB = 1024 * 1024;
/**
 * Bounds on everything that comes from outside. Exceeding one is `corrupted` for evidence and
 * error(config) for policy. @source trust model, section 10
 */
const LIMITS = {
    jsonDepth: 64,
    inventoryEntries: 20_000_000,
    inventoryBytes: 8 * 1024 * MiB,
    pathBytes: 4096,
    sbomBytes: 256 * MiB,
    lockFileBytes: 64 * MiB,
    evidenceFileBytes: 64 * MiB,
    signaturesPerEnvelope: 16,
    keysPerRing: 64,
    gateLines: 10_000,
    logRecords: 1_000_000,
    policyBytes: MiB,
    policyDepth: 16,
    policyAliases: 20,
    policyTokens: 100_000,
    keyFileBytes: 64 * 1024,
};

/***/ }),

/***/ 38134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const corrupted = (means, fix) => ({ outcome: 'corrupted', means, fix });
const tampered = (means, fix) => ({ outcome: 'tampered', means, fix });
const policy = (means, fix) => ({ outcome: 'policy_changed', means, fix });
const config = (means, fix) => ({ outcome: 'error(config)', means, fix });
const infra = (means, fix) => ({ outcome: 'error(infra)', means, fix });
const warns = (means, fix) => ({ means, fix });
const RESTORE = 'Do not run this tree. Restore the release from its archive, verify the restored copy, and keep this one for forensics.';
const RESEAL = 'If the evidence was damaged in transit, fetch the evidence set again; otherwise treat it as lost and seal the release again from source.';
/**
 * Every reason, in the order of the decision table: evidence that cannot be read, evidence that does not
 * authenticate, content below what is required, the tree, then no verdict at all, then warnings.
 * @source design, section 3; trust model, sections 2 to 5
 */
const REASONS = {
    evidence_missing: corrupted('A file of the evidence set is not there.', RESEAL),
    evidence_empty: corrupted('A file of the evidence set has no content.', RESEAL),
    evidence_unparseable: corrupted('A file of the evidence set is not what its format requires: cut short, not JSON, a field missing, of the wrong type, unknown or twice.', RESEAL),
    evidence_over_limit: corrupted('A file of the evidence set is larger, deeper or longer than the limits allow.', 'Check where this file comes from. The limits stand in docs/threat-model.md and cannot be raised by the evidence itself.'),
    log_unfinished: corrupted('An execution record has no checkpoint at its end: it was cut short, or the run that wrote it was killed.', 'If a run was killed, run it again. Otherwise look for a whole copy in the state directory or in the archive.'),
    signature_missing: tampered('A signature file that policy requires is not there.', 'Fetch the complete evidence set. If it was never signed, seal it with a key: `duri keys new`, then `duri seal`.'),
    signature_stripped: tampered('The signed statement lists a signer whose signature has been taken out.', RESTORE),
    signature_invalid: tampered('A signature does not verify over the bytes that were received.', RESTORE),
    signature_threshold: tampered('Fewer trusted keys have signed than policy requires.', 'Have the missing party sign, or correct `signatures.threshold` and `signatures.kinds` in the policy that the verifier uses.'),
    signature_wrong_type: tampered('The signature is authentic, but over a statement of another kind.', RESTORE),
    signature_wrong_file: tampered('The signature is authentic, but over other bytes than those of the file beside it.', RESTORE),
    key_unknown: tampered('Signed only by keys that are not in the key ring.', 'If the key is yours, add its public half to the ring that the verifier uses; never take a ring from the release.'),
    key_outside_window: tampered('The signing key is outside its window: no longer, or not yet, accepted for verification.', 'Seal the release again with the current key. `duri keys status` shows each window.'),
    key_revoked: tampered('The signing key has been revoked.', 'Treat everything that this key signed as untrusted; restore a release signed by another key.'),
    key_wrong_use: tampered('The signing key is in the ring, but not for this use.', 'Sign with a key whose `uses` in the ring names this use.'),
    digest_mismatch: tampered('A file of the evidence set is not the one that the signed metadata binds.', RESTORE),
    sbom_digest_mismatch: tampered('provenance.json and sbom.json do not belong together.', RESTORE),
    wrong_subject: tampered('The evidence is authentic, but of another product, repository or line.', 'Fetch the evidence of this product, or correct `product`, `repository_id` and `line` in the policy.'),
    log_chain_broken: tampered('The hash chain of an execution record does not hold: a line was changed, removed, added or moved.', 'Treat the record as worthless from the line that is named. Look for the copy in the state directory or in the archive, and find out who can write where this one lay.'),
    equivocation: tampered('Two different releases carry the same sequence number.', 'Find out which of the two was published by whom; issue a new sequence for the good one.'),
    schema_below_floor: policy('The evidence has a lower schema version than the floor allows.', 'Seal the release again with a current DuRi. Going back needs a signed ticket.'),
    schema_skipped: policy('The schema version rises by more than one step.', 'Release once with each schema version in between: a step that nobody took cannot be checked.'),
    schema_content_changed: policy('The same schema version with another content: two DuRis disagree on what the version means.', 'Use one released DuRi for sealing and verifying.'),
    policy_below_floor: policy('The evidence was sealed under an older policy version than the floor allows.', 'Seal the release again under the current policy.'),
    policy_content_changed: policy('The same policy version with another content.', 'Raise `version` in duri.yml whenever its content changes.'),
    protection_weakened: policy('A protection is weaker than the floor requires.', 'Restore the protection. Weakening it on purpose needs an expiring ticket that names the dimension.'),
    metadata_deleted: policy('The candidate has no metadata where the base has one: deleting it is a downgrade.', 'Seal the candidate; evidence that existed once may not disappear.'),
    evidence_expired: policy('The evidence is past its `expires` instant.', 'Seal the release again from source; `expires_days` in duri.yml sets the period.'),
    file_modified: tampered('A file differs from what was released.', RESTORE),
    file_missing: tampered('A file of the release is gone.', RESTORE),
    file_unexpected: tampered('A file is there that was not released.', 'Remove it, or if it belongs to running the program (a cache, a log), move it out of the release directory or exclude it by policy.'),
    file_mode_changed: tampered('The executable bit of a file differs from what was released; its content does not.', RESTORE),
    file_mode_unsafe: tampered('A file is setuid, setgid or writable by everyone.', 'Take the bit away: `chmod u-s,g-s,o-w FILE`. Where the file system gives it to every file, set `release.unsafe_modes: warn` in duri.yml.'),
    file_special: tampered('A FIFO, socket or device stands in the release directory.', 'Remove it: a release consists of files and links. Sockets and pipes of a running program belong elsewhere.'),
    link_modified: tampered('A symbolic link points elsewhere than released, or is no link any more.', RESTORE),
    link_missing: tampered('A symbolic link of the release is gone.', RESTORE),
    link_unexpected: tampered('A symbolic link is there that was not released.', RESTORE),
    keyring_missing: config('No key ring and no key were given, so no signature can be believed.', 'Pass --keyring FILE, or set DURI_KEYRING, or name it in the policy. `duri keys new` makes a first one.'),
    nothing_checked: config('The inventory is empty: nothing was checked, so nothing is proven.', 'Check the directory and the include and exclude globs of the policy.'),
    schema_unknown: config('The evidence has a schema version that this verifier does not know.', 'Upgrade the verifier.'),
    tree_modified_while_read: infra('A file kept changing while it was read.', 'Verify a tree that nobody writes to: a read-only mount, or before the program starts.'),
    file_unreadable: infra('A file could not be read, so nothing can be said about it.', 'Give the verifying user read permission on the whole release directory.'),
    secret_missing: infra('A signature could only be checked with a secret that is not at hand.', 'Mount the HMAC key and set DURI_HMAC_KEY_FILE, or seal with a public-key signature as well, so that a host needs no secret.'),
    clock_behind: infra('The clock of this host is behind an instant that has certainly passed.', 'Set the clock; a wrong clock would accept keys and evidence that are past their time.'),
    floor_unreadable: infra('A source of the floor could not be read; that is not the same as having no floor.', 'Make the base available: fetch the base commit, or check network and permissions.'),
    key_rotating: warns('Signed by a key that is being rotated out; it is accepted until its window ends.', 'Seal with the new key before `verify_until` of the old one.'),
    key_due: warns('A key is older than its rotation period.', 'Run `duri keys rotate`.'),
    ring_of_one: warns('A raw secret was given without a key ring: it is trusted for every use, without a window.', 'Make a ring with `duri keys new` and pass it with --keyring.'),
    signer_not_in_ring: warns('The statement lists a signer that has left the ring.', 'Nothing, if that key was retired on purpose.'),
    subject_unpinned: warns('No policy states product, repository and line, so evidence of another product would be accepted.', 'Set `product`, `repository_id` and `line` in the policy of the verifier.'),
    hmac_only: warns('Only HMAC signatures stand behind this verdict: whoever can verify them can also forge them.', 'Seal with an Ed25519 or ECDSA key as well: `duri keys new --kind ed25519`.'),
    unsigned: warns('The evidence is unsigned; it proves accidental damage only.', 'Seal with a key: `duri keys new`, then `duri seal`.'),
    names_collide: warns('Two names differ only by letter case or Unicode normal form, and would be one file on macOS or Windows.', 'Rename one of them, if the release is ever unpacked there.'),
    spike: warns('Many files changed at once, which looks like a wrong directory, a rebuilt tree or a replaced disk.', 'Check that the right release stands here before looking at single files.'),
    dev_not_enforced: warns('dev: not enforced. The result is reported, and the exit code does not act on it.', 'Unset DURI_ENV and DURI_INTEGRITY_MODE to enforce it.'),
    sbom_fallback: warns('The SBOM was made by the embedded generator, which reads lock files and package manifests only.', 'Install Syft, or pass its path, for a complete SBOM.'),
    evidence_in_tree: warns('The evidence stands inside the release directory, where whoever can change the release can replace it.', 'Keep the evidence set in a directory of its own.'),
    unexpected_allowed: warns('A file that was not released is there, and policy tolerates it.', 'Set `release.unexpected: fail`.'),
    log_level_not_shown: warns('An execution record says that it is signed, and no signature was looked at.', 'Pass --keyring, and --signature where the signature does not stand beside the record.'),
    log_not_written: warns('The execution record could not be written.', 'Make the evidence directory writable, or set DURI_STATE_DIR to a writable folder.'),
    build_environment_incomplete: warns('A CI system was recognised, but it does not say enough about itself, so the build is described as a local one.', 'See docs/provenance.md for the variables that this CI must set; in Jenkins, set the Jenkins URL in the system configuration.'),
    key_not_used: warns('An active sealing key of the ring did not sign, because its secret is not at hand.', 'Provide the secret, or retire the key.'),
};

/***/ }),

/***/ 85897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ VERSION_PATTERN),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yp: () => (/* binding */ KNOWN_SCHEMA_VERSIONS)
/* harmony export */ });
/** The version this DuRi writes, and the newest it can read. */
const SCHEMA_VERSION = '1.1';
/** The versions this DuRi knows, oldest first. 1.0 is known so that it can be named as too old, not as unknown. */
const KNOWN_SCHEMA_VERSIONS = ['1.0', '1.1'];
/** Negative when `left` is older than `right`, positive when newer, 0 when equal. */
function compareVersions(left, right) {
    const [a, b] = [parts(left), parts(right)];
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Two or three integers without leading zeros, joined by dots. */
const VERSION_PATTERN = /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){1,2}$/;
/** Is this text a version? */
function isVersion(text) {
    return VERSION_PATTERN.test(text);
}
function parts(version) {
    return version.split('.').map(Number);
}

/***/ }),

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ KEY_KINDS),
/* harmony export */   E7: () => (/* binding */ keyringPathOf),
/* harmony export */   Uo: () => (/* binding */ BUILT_IN_POLICY),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84672);





/** Kinds of signing keys, weakest first: whoever can verify an HMAC can also forge it. */
const KEY_KINDS = ['hmac-sha256', 'ed25519', 'ecdsa-p256'];
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION_PATTERN */ .Q6, 'is not a version such as "1.0"');
// A name that is bound by the metadata and compared letter by letter: no white space at the ends, no control characters.
// eslint-disable-next-line no-control-regex
const NAME = /^[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$/;
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(300).regex(NAME, 'is empty, or has control characters or white space at an end');
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1000)).max(1000);
/**
 * `duri.yml`: what is covered, what is required, what fails. Every field has a default but `version`;
 * the descriptions become the JSON Schema that editors use.
 * @source design, sections 1 and 3; trust model, sections 1 to 5
 */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: version.describe('Version of this policy. Raise it whenever the content changes: the same version with other content is refused.'),
    product: name.optional().describe('What is released. Evidence of another product is refused.'),
    repository_id: name.optional().describe('The repository that it comes from, such as github.com/acme/shop.'),
    line: name.optional().describe('The line of releases, such as main or 2.x. Sequence numbers count up within a line.'),
    keyring: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096).optional().describe('Path of the public key ring, relative to this file.'),
    release: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        include: globs.min(1).default(['**']).describe('Globs of what belongs to the release, relative to the release directory.'),
        exclude: globs.default([]).describe('Globs of what does not. Excluded files are not checked, so keep this short: it counts as coverage.'),
        unexpected: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore']).default('fail').describe('What a file means that was not released.'),
        unsafe_modes: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('What setuid, setgid and world-writable files mean.'),
    })
        .prefault({})
        .describe('Which files of the release directory are covered.'),
    sbom: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['spdx-json', 'cyclonedx-json']).default('spdx-json').describe('Format of sbom.json.'),
        allow_empty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Accept an SBOM without any component.'),
        syft_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^\d+\.\d+\.\d+$/)
            .optional()
            .describe('Release of Syft to install when none is at hand; must be one that DuRi knows the digests of.'),
    })
        .prefault({})
        .describe('The software bill of materials.'),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
            .default(true)
            .describe('Refuse evidence that is not signed. In prod it is always refused; false lets dev take it, with a warning.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(16).default(1).describe('How many different keys must have signed.'),
        kinds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(KEY_KINDS))
            .min(1)
            .max(3)
            .default([...KEY_KINDS])
            .describe('Kinds of keys that count towards the threshold.'),
    })
        .prefault({})
        .describe('Who must have signed.'),
    expires_days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(3650).default(90).describe('Days for which evidence is accepted after sealing.'),
    retention_days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(36500).default(180).describe('Days for which a release is archived.'),
    integrity: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['strict', 'warn']).default('strict').describe('strict enforces; warn only reports.'),
        spike_threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(0.3).describe('Share of changed files from which a change counts as a spike.'),
    })
        .prefault({})
        .describe('How verification acts.'),
    floor: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schema_version: version.default(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$).describe('Lowest schema version of evidence that is accepted.'),
        policy_version: version.optional().describe('Lowest policy version that evidence may have been sealed under.'),
    })
        .prefault({})
        .describe('The lowest versions a candidate may carry.'),
})
    .describe('DuRi policy');
/** Digest of a policy as its author wrote it, before defaults. */
function policyDigest(written) {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(written));
}
/** The key ring that a policy names: its path is relative to the policy's own file. */
function keyringPathOf({ policy, path }) {
    if (policy.keyring === undefined || path === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(policy.keyring))
        return policy.keyring;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), policy.keyring);
}
const BUILT_IN = { version: '1.0' };
/** What applies without a policy file: the strictest of everything. @source trust model, section 1 */
const BUILT_IN_POLICY = { policy: policySchema.parse(BUILT_IN), path: undefined, digest: policyDigest(BUILT_IN) };

/***/ }),

/***/ 84672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCanonical),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** A value as canonical JSON: one text for one value. @source RFC 8785 @throws when the value holds what JSON cannot say */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('This value has no JSON form.');
    return text;
}
/** Is this text the canonical JSON of the value that was read from it? */
function isCanonical(text, value) {
    try {
        return canonicalJson(value) === text;
    }
    catch {
        return false; // the value holds what RFC 8785 cannot write, such as half a surrogate pair
    }
}

/***/ }),

/***/ 93313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ checkShape),
  Zz: () => (/* binding */ matchShape),
  Tp: () => (/* binding */ parseDocument)
});

;// CONCATENATED MODULE: ./build/src/shape/issue-message.js
const SHOWN_CHARACTERS = 60;
/** What a schema expected and what it found, as the rest of a sentence that begins with the field: `is 0; expected at least 1`. */
function issueMessage(issue) {
    if (issue.code === 'invalid_type')
        return `${isOrIsMissing(issue)}; expected ${nameOfType(issue.expected)}`;
    if (issue.code === 'invalid_value')
        return `${isOrIsMissing(issue)}; expected ${oneOf(issue.values)}`;
    if (issue.code === 'too_small')
        return bound(issue.input, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least');
    if (issue.code === 'too_big')
        return bound(issue.input, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most');
    return lowerFirst(issue.message);
}
function isOrIsMissing(issue) {
    return issue.input === undefined ? 'is missing' : `is ${found(issue)}`;
}
function bound(input, limit, words) {
    if (typeof input === 'string')
        return input === '' ? 'is empty' : `has ${input.length} characters; expected ${words} ${limit}`;
    if (Array.isArray(input))
        return input.length === 0 ? 'is an empty list' : `has ${input.length} entries; expected ${words} ${limit}`;
    return `is ${Number(input)}; expected ${words} ${limit}`;
}
/** The value, as far as it is short and no whole document; the type, where that is what differs. */
function found(issue) {
    const { input } = issue;
    if (input === null)
        return 'null';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'an object';
    if (issue.path.length === 0)
        return `a ${typeof input}`;
    if (typeof input === 'string')
        return `the text ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))}`;
    return typeof input === 'number' ? `the number ${input}` : JSON.stringify(input);
}
function nameOfType(expected) {
    const names = {
        string: 'a text',
        int: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        object: 'an object',
        array: 'a list',
    };
    return names[expected] ?? expected;
}
function oneOf(values) {
    return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/shape/document.js




/** Reads untrusted JSON of a known shape. Every problem is listed, each with the JSON pointer of its field. */
function parseDocument(content, schema, limits) {
    const json = (0,shape_json/* parseJson */.q)(content, limits);
    return json.ok ? checkShape(json.value, schema) : json;
}
/** Checks a value against a schema; unknown keys are named together with the nearest key that is known. */
function checkShape(value, schema) {
    const result = matchShape(value, schema);
    if (result.ok)
        return (0,parsed/* parsed */.Yz)(result.value);
    return { ok: false, problems: result.problems.map(({ path, message }) => ({ where: toPointer(path), message })) };
}
/** Like `checkShape`, with the places as paths. */
function matchShape(value, schema) {
    const result = schema.safeParse(value, { reportInput: true });
    return result.success ? { ok: true, value: result.data } : { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, schema)) };
}
function toProblems(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, issue.path);
        return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, known) }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
        if (closest.length > 0)
            return closest.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema));
    }
    return [{ path: issue.path, message: issueMessage(issue) }];
}
function unknownKey(key, known) {
    const suggestion = (0,nearest/* nearest */.p)(key, known);
    return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}
function toPointer(path) {
    return path.map((part) => `/${String(part)}`).join('');
}
/** The keys that the schema knows at a path, as far as it consists of plain objects, arrays and optionals. */
function keysAt(schema, path) {
    let at = unwrap(schema);
    for (const part of path) {
        const def = at?._zod.def;
        at = unwrap(def?.shape?.[String(part)] ?? def?.element ?? def?.valueType);
    }
    const shape = at?._zod.def?.shape;
    return Object.keys(shape ?? {});
}
function unwrap(schema) {
    const inner = schema?._zod.def?.innerType;
    return inner === undefined ? schema : unwrap(inner);
}

/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

/**
 * Reads untrusted JSON: UTF-8 without BOM, no key twice in one object, bounded in size and depth.
 * Values are V8's own; a second look at the text finds what `JSON.parse` hides (duplicate keys) or
 * does not bound (depth). No kept library does both: see docs/adr/0009-strict-json.md.
 * @source RFC 8259; RFC 7493 section 2.3 (duplicate names)
 */
function parseJson(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : decodeUtf8(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'begins with a byte order mark');
    const structure = inspect(text, limits.maxDepth);
    if (structure !== undefined)
        return structure;
    try {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(JSON.parse(text));
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is not JSON: ${error.message}`);
    }
}
/** The text of UTF-8 bytes, or undefined when they are not UTF-8. A BOM is kept, so that it can be refused. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Walks the tokens of a text for what JSON.parse would not say. Anything that is not JSON is left for it to refuse. */
function inspect(text, maxDepth) {
    const levels = [];
    let lastString; // a key, if a colon follows
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                lastString = text.slice(at, end + 1);
                at = end;
                break;
            }
            case '{':
            case '[':
                if (levels.length >= maxDepth)
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)(pointer(levels), `is nested deeper than ${maxDepth} levels`);
                levels.push({ keys: text[at] === '{' ? new Set() : undefined, key: '', index: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (level !== undefined)
                    level.index += 1;
                break;
            case ':': {
                if (level?.keys === undefined || lastString === undefined)
                    break;
                level.key = unquote(lastString);
                if (level.keys.has(level.key))
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(pointer(levels), 'stands twice in one object');
                level.keys.add(level.key);
                break;
            }
            default:
        }
    }
    return undefined;
}
/** The index of the quote that closes the string opened at `start`, or of the last character when none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length - 1;
}
function unquote(token) {
    if (!token.includes('\\'))
        return token.slice(1, -1);
    try {
        return JSON.parse(token);
    }
    catch {
        return token; // JSON.parse of the whole refuses it with a better message
    }
}
function pointer(levels) {
    return levels.map(({ keys, key, index }) => `/${keys === undefined ? index : key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/***/ }),

/***/ 34348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/src/shape/nearest.js

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
function nearest(word, known) {
    let best;
    for (const candidate of known) {
        const distance = leven(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    const enough = Math.max(2, Math.floor(word.length / 3));
    return best !== undefined && best.distance <= enough ? best.word : undefined;
}

/***/ }),

/***/ 10018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   W1: () => (/* binding */ overLimit),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   yg: () => (/* binding */ describeProblems)
/* harmony export */ });
function parsed(value) {
    return { ok: true, value };
}
function refused(where, message) {
    return { ok: false, problems: [{ where, message }] };
}
/** Refuses a text for its size, depth or count. */
function overLimit(where, message) {
    return { ok: false, problems: [{ where, message, overLimit: true }] };
}
/** Problems as one line. */
function describeProblems(problems) {
    return problems.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ');
}

/***/ })

};
