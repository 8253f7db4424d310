export const id = 153;
export const ids = [153,4348];
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
    /** Not of our own making: other tools read it too. @source in-toto attestation, predicate test-result v0.1 */
    gate: { type: 'https://in-toto.io/attestation/test-result/v0.1', use: 'gate' },
    freeze: { type: `${BASE}/freeze/v1`, use: 'freeze' },
    log: { type: `${BASE}/execution-record/v1`, use: 'log' },
};
/** Does a predicate type belong to DuRi, so that `sign` refuses it? */
function isReservedType(type) {
    return type.startsWith(`${BASE}/`) || type === PREDICATE_TYPES.gate.type;
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
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy = __webpack_require__(45921);
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

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   iB: () => (/* binding */ overallOutcome),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49272);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);


/** The outcome that a finding calls for: a failure gives its reason's, an unknown gives none of its own. */
function outcomeOf(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return 'verified';
    return reasonOf(finding.reason).outcome ?? 'verified';
}
/** The worst that findings call for; where that is none, something that could not be looked at still keeps it from being verified. */
function overallOutcome(findings) {
    const worst = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOutcome */ .Om)(findings.map(outcomeOf));
    return worst === 'verified' && findings.some(({ outcome }) => outcome === 'unknown') ? 'error(infra)' : worst;
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

/***/ })

};
