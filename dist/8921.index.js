export const id = 8921;
export const ids = [8921,9365];
export const modules = {

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

/***/ 88940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ ageDays),
/* harmony export */   hF: () => (/* binding */ ROTATION_DAYS),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97410);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13840);


/** Days after which a key is due, unless DURI_HMAC_KEY_ROTATION_PERIOD says otherwise. @source design, section 4 */
const ROTATION_DAYS = 90;
/** Whole days since a key was made. */
function ageDays(key, at) {
    return Math.floor((at.getTime() - Date.parse(key.created)) / _model_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
}
/** Is a key older than its rotation period, with nothing done about it yet? */
function isDue(key, ring, at, rotationDays) {
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isCurrent */ .Oz)(key, ring, at) && at.getTime() - Date.parse(key.created) > rotationDays * _model_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
}

/***/ }),

/***/ 13840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/** A key of the ring at an instant. Windows include both their ends. @source trust model, section 2 */
function standingOf(key, ring, at) {
    const stands = (says, rest) => ({
        maySign: false,
        mayVerify: false,
        rotating: false,
        refusal: undefined,
        says,
        ...rest,
    });
    if (key.state === 'revoked')
        return stands(`revoked${key.ended === undefined ? '' : ` on ${key.ended}`}`, { refusal: 'key_revoked' });
    if (isBefore(at, key.sign_from))
        return stands(`not yet: from ${key.sign_from}`, { refusal: 'key_outside_window' });
    if (isPast(at, key.verify_until))
        return stands(`no longer: until ${key.verify_until}`, { refusal: 'key_outside_window' });
    const until = key.verify_until === undefined ? '' : `, verifies until ${key.verify_until}`;
    if (key.state === 'retired')
        return stands(`retired${until}`, { mayVerify: true, rotating: true });
    if (isPast(at, key.sign_until))
        return stands(`no longer signs${until}`, { mayVerify: true, rotating: true });
    if (isReplaced(key.id, ring, at))
        return stands(`being rotated out${until}`, { maySign: true, mayVerify: true, rotating: true });
    return stands('active', { maySign: true, mayVerify: true });
}
/** Does a key sign, with no end in sight: is it the one to rely on? */
function isCurrent(key, ring, at) {
    const { maySign, rotating } = standingOf(key, ring, at);
    return maySign && !rotating;
}
/**
 * Is there a newer key in place of this one: a successor, direct or through others, that is not revoked and whose
 * time has begun? A revoked successor rotates nothing out, so that one can go back to the old key.
 */
function isReplaced(id, ring, at) {
    return ring.keys.some((key) => {
        if (key.replaces !== id)
            return false;
        const counts = key.state !== 'revoked' && !isBefore(at, key.sign_from);
        return counts || isReplaced(key.id, ring, at);
    });
}
function isBefore(at, instant) {
    return instant !== undefined && at.getTime() < Date.parse(instant);
}
function isPast(at, instant) {
    return instant !== undefined && at.getTime() > Date.parse(instant);
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
/* harmony export */   iB: () => (/* binding */ overallOutcome),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46221);
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
    /** The largest archive that is downloaded. */
    archiveBytes: 64 * 1024 * MiB,
    receipts: 1000,
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
    handoverBytes: MiB,
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
/* harmony export */   ZZ: () => (/* binding */ STORES),
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
/** Where archives can be kept. */
const STORES = ['artifact', 'release', 'directory'];
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
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .min(1)
            .max(300)
            .optional()
            .describe('Name of the check that the gate shows up as, where it cannot be read from the workflows; `duri doctor` and releases look for it.'),
        expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name).max(100).default([]).describe('Names of parts or jobs that must have run and passed, beside those that the gate itself expects.'),
    })
        .prefault({})
        .describe('The merge gate.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        prefix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .max(100)
            .regex(/^[A-Za-z0-9._/@-]*$/, 'has other characters than letters, digits and . _ - / @')
            .default('v')
            .describe('What stands before the version in the tag of a release.'),
        prerelease: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['refuse', 'allow']).default('refuse').describe('What a tag such as v1.2.0-rc.1 means.'),
        gate: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['required', 'optional']).default('required').describe('Must the tagged commit carry a green gate?'),
    })
        .prefault({})
        .describe('Which tags may become releases.'),
    archive: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        stores: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STORES))
            .min(1)
            .max(3)
            .default(['artifact'])
            .describe('Where a release is kept: artifact (of the workflow run), release (assets of the GitHub release), directory.'),
        when_short: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'mirror'])
            .default('fail')
            .describe('What to do when no store keeps a release for retention_days: fail, or put it into the mirror as well.'),
        mirror: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STORES)
            .optional()
            .describe('The store for `when_short: mirror`; on a public repository, where artifacts are kept for 90 days at most, release or directory.'),
        directory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096).optional().describe('Folder of the store `directory`, relative to this file.'),
        compression: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gzip', 'zstd']).default('gzip').describe('How the archive is compressed. zstd needs Node 22.15 or newer.'),
    })
        .prefault({})
        .describe('How a release is kept for retention_days.'),
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
// EXTERNAL MODULE: ./build/src/shape/nearest.js
var nearest = __webpack_require__(29365);
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

/***/ 29365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
function nearest(word, known) {
    let best;
    for (const candidate of known) {
        const distance = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word.toLowerCase(), candidate.toLowerCase());
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


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
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


/***/ })

};
