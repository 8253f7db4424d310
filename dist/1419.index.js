export const id = 1419;
export const ids = [1419];
export const modules = {

/***/ 59577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createKey),
  f: () => (/* binding */ secretAdvice)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/model/secret.js
var secret = __webpack_require__(34211);
// EXTERNAL MODULE: ./build/src/keys/key-material.js
var key_material = __webpack_require__(59551);
;// CONCATENATED MODULE: ./build/src/keys/generate-key.js



/**
 * Makes a key. An HMAC secret is 32 random bytes written as base64url and a line feed: text survives every mount and
 * editor, and by its alphabet it is never taken for PEM, DER or JSON. Private keys are PKCS #8 in PEM.
 */
function generateKey(kind) {
    const text = kind === 'hmac-sha256' ? `${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}\n` : privateKeyPem(kind);
    const file = new secret/* Secret */.z(Buffer.from(text));
    return { material: (0,key_material/* readKeyMaterial */.V)(file, 'the new key'), file, extension: kind === 'hmac-sha256' ? 'key' : 'pem' };
}
function privateKeyPem(kind) {
    const { privateKey } = kind === 'ed25519' ? (0,external_node_crypto_.generateKeyPairSync)('ed25519') : (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
// EXTERNAL MODULE: ./build/src/keys/trust.js
var trust = __webpack_require__(39972);
;// CONCATENATED MODULE: ./build/src/commands/create-key.js



/**
 * Makes a key, gives its entry to `addTo`, and writes first the secret and then the ring: a run that ends in between
 * leaves a secret that nothing names, never a ring that names a key nobody has.
 * @throws file_exists, write_failed, and what `addTo` throws, before anything is written
 */
function createKey(ports, request, addTo, write) {
    const { kind, ringPath, at, entry } = request;
    const { material, file, extension } = generateKey(kind);
    const folder = request.secretsFolder ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(ringPath), 'duri-keys');
    const secretPath = (0,external_node_path_.join)(folder, `${kind}-${fileId(material.id)}.${extension}`);
    const key = (0,trust/* toRingKey */.Z)(material, at, { ...entry, secret_file: fromRing(ringPath, secretPath) });
    const ring = addTo(key);
    const isNew = !ports.files.exists(folder);
    ports.files.writeSecret(secretPath, file);
    // Only in a folder of our own making: elsewhere it would hide files that are not ours.
    if (isNew)
        ports.files.write((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
    write(ring);
    return { key, secretPath };
}
/** The beginning of an id, as far as file names go. */
function fileId(id) {
    return id
        .slice(id.indexOf(':') + 1)
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 10);
}
/** The secret's path as the ring says it; undefined where no relative path leads there (another drive). */
function fromRing(ringPath, secretPath) {
    const way = (0,external_node_path_.relative)((0,external_node_path_.dirname)(ringPath), secretPath);
    return (0,external_node_path_.isAbsolute)(way) ? undefined : way.split(external_node_path_.sep).join('/');
}
/** What to do with a new secret, for people. */
function secretAdvice({ key, secretPath }) {
    if (key.kind === 'hmac-sha256') {
        return [`Mount ${secretPath} as a file (mode 0400) where you seal and where you verify, and set DURI_HMAC_KEY_FILE to it. Whoever can read it can forge.`];
    }
    return [`Give ${secretPath} to the job that seals, and to nobody else: seal with --signing-key ${secretPath}. Verifiers need the ring alone.`];
}

/***/ }),

/***/ 32337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ keyring),
/* harmony export */   CE: () => (/* binding */ DEFAULT_KEYRING),
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   Nl: () => (/* binding */ managedKeyring),
/* harmony export */   aK: () => (/* binding */ rotationDays),
/* harmony export */   bB: () => (/* binding */ hmacKey)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);

/** Where the commands that manage a ring keep it, unless told otherwise. */
const DEFAULT_KEYRING = 'duri.keyring.json';
/** The ring that `keys …` reads and writes. */
const managedKeyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(DEFAULT_KEYRING, 'The key ring', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING' });
/** The ring that signing and verification believe. */
const keyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('The public key ring; else what the policy names', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING', action: 'keyring' });
/** Keys to sign with. */
const signingKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A key to sign with: a PEM private key (Ed25519, ECDSA P-256) or a raw HMAC secret of 32 bytes or more. May be given several times', { flag: 'signing-key', action: 'signing-key' });
/** The HMAC secret of the owner's deployments; it both signs and verifies. */
const hmacKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A raw HMAC secret, or a key ring whose secret files lie where it says', {
    flag: 'hmac-key-file',
    env: 'DURI_HMAC_KEY_FILE',
    action: 'hmac-key',
});
/** Where new secrets are written. */
const secretsFolder = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('Folder for the secret, which is never committed', 'DIR', { flag: 'secrets' }, { defaultText: 'duri-keys beside the ring' });
/** The owner's variable for when a key is due. */
const rotationDays = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 36500 }, 'Days after which a key is due to be rotated', 'DAYS', { env: 'DURI_HMAC_KEY_ROTATION_PERIOD' });

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
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uc: () => (/* binding */ optionalLines),
/* harmony export */   xD: () => (/* binding */ optionalJson)
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
        actionDefault: places.actionDefault,
        weakens: places.weakens ?? false,
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
/** A JSON document that may be left out: it is parsed and never printed, so it may have lines, as the platform's `toJSON` writes them. */
function optionalJson(help, places) {
    return input({ help, placeholder: 'JSON', resolve: ([text]) => (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text === undefined || text.trim() === '' ? undefined : text) }, places);
}
/** A text of several lines that may be left out: it is told to people, and never used as a name. */
function optionalLines(help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        return text.length > MAX_TEXT ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
    };
    return input({ help, placeholder, resolve }, places);
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
