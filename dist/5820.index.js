export const id = 5820;
export const ids = [5820];
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
