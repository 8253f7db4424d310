export const id = 3613;
export const ids = [3613];
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
