export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 43613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74370);
/* harmony import */ var _keys_due_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88940);
/* harmony import */ var _keys_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40615);
/* harmony import */ var _keys_standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13840);
/* harmony import */ var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15034);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32337);







/** `duri keys status` */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G)({
    name: 'keys status',
    summary: 'List the keys of the ring: state, windows, age, and which are due',
    description: `Lists every key of the ring with what it may do now. A key older than DURI_HMAC_KEY_ROTATION_PERIOD days (${_keys_due_js__WEBPACK_IMPORTED_MODULE_5__/* .ROTATION_DAYS */ .hF}) is reported as due.`,
    examples: [
        { line: 'duri keys status', says: 'A table' },
        { line: 'duri keys status --json', says: 'The same for scripts, with whole ids' },
    ],
    inputs: { keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .managedKeyring */ .Nl, rotationDays: _key_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .rotationDays */ .aK },
    outputs: {},
    action: undefined,
    async run(ports, { keyring, rotationDays: period = _keys_due_js__WEBPACK_IMPORTED_MODULE_5__/* .ROTATION_DAYS */ .hF }) {
        const at = ports.clock.now();
        const ring = (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyring */ .a)(ports.files, keyring);
        const rows = ring.keys.map((key) => ({ key, standing: (0,_keys_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(key, ring, at), age: (0,_keys_due_js__WEBPACK_IMPORTED_MODULE_5__/* .ageDays */ .BJ)(key, at), due: (0,_keys_due_js__WEBPACK_IMPORTED_MODULE_5__/* .isDue */ .nZ)(key, ring, at, period) }));
        const due = rows.filter((row) => row.due);
        const warnings = due.map(({ key, age }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)('key_due', key.id, `The key is ${age} days old; the period is ${period} days.`));
        const signing = rows.filter(({ standing }) => standing.maySign).length;
        return {
            exitCode: 0,
            json: {
                keyring,
                keys: rows.map(({ key, standing, age, due: isOver }) => ({
                    ...key,
                    standing: standing.says,
                    may_sign: standing.maySign,
                    may_verify: standing.mayVerify,
                    age_days: age,
                    due: isOver,
                })),
                warnings,
            },
            report: {
                tone: due.length > 0 || signing === 0 ? 'warn' : 'plain',
                headline: `${keyring}: ${ring.keys.length} ${ring.keys.length === 1 ? 'key' : 'keys'}, of which ${signing} may sign`,
                tables: rows.length === 0
                    ? []
                    : [
                        {
                            head: ['id', 'name', 'kind', 'uses', 'standing', 'signs', 'accepted until', 'age'],
                            rows: rows.map(({ key, standing, age, due: isOver }) => [
                                (0,_keys_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortKeyId */ .JO)(key.id),
                                key.name ?? '',
                                key.kind,
                                key.uses.join(','),
                                standing.says.split(',')[0] ?? '',
                                signWindow(key),
                                day(key.verify_until),
                                `${age} d${isOver ? ', due' : ''}`,
                            ]),
                        },
                    ],
                warnings,
                next: due.map(({ key }) => `duri keys rotate ${(0,_keys_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortKeyId */ .JO)(key.id)}`),
            },
            short: `${ring.keys.length} keys, ${signing} may sign, ${due.length} due`,
        };
    },
}));
function signWindow({ sign_from, sign_until }) {
    if (sign_from === undefined && sign_until === undefined)
        return 'always';
    return [sign_from === undefined ? '' : `from ${day(sign_from)}`, sign_until === undefined ? '' : `until ${day(sign_until)}`].join(' ').trim();
}
function day(instant) {
    return instant?.slice(0, 10) ?? 'no end';
}

/***/ }),

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

/***/ })

};
