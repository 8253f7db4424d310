export const id = 6867;
export const ids = [6867];
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

/***/ 45481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ evidenceInput),
/* harmony export */   x: () => (/* binding */ configInput)
/* harmony export */ });
/** Where every command takes the evidence directory and the policy, so that they are named alike everywhere. */
const evidenceInput = { flag: 'evidence', action: 'evidence-path' };
const configInput = { flag: 'config', action: 'config-file' };

/***/ }),

/***/ 56867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74370);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32337);
/* harmony import */ var _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45481);





const inputs = {
    evidence: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('Evidence set to sign, as `duri seal --unsigned` wrote it, instead of files', 'DIR', _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceInput */ .E),
    config: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('With --evidence: policy that it must have been sealed under', 'FILE', _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .configInput */ .x, { defaultText: 'duri.yml of the current folder' }),
    commit: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('With --evidence: commit that it must have been made from', 'SHA', { flag: 'commit', action: 'commit' }, { defaultText: 'the one that set off the run' }),
    maxAgeHours: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)({ min: 1, max: 87_600 }, 'With --evidence: how old it may be (default: 24)', 'HOURS', {
        flag: 'max-age-hours',
        action: 'max-age-hours',
    }),
    add: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .toggle */ .L$)('With --evidence: add signatures to those of other keys', { flag: 'add', action: 'add' }),
    files: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .textList */ .gC)('Files to sign', 'FILE', { positional: true, action: 'subject-path' }),
    subjectDigest: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('Digest of what is signed, instead of a file', 'sha256:HEX', { flag: 'subject-digest', action: 'subject-digest' }),
    subjectName: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('Its name', 'NAME', { flag: 'subject-name', action: 'subject-name' }, { defaultText: 'the file name' }),
    subjectChecksums: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('A file as sha256sum writes it: signs everything that it lists', 'FILE', {
        flag: 'subject-checksums',
        action: 'subject-checksums',
    }),
    predicateType: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('Type of the predicate: a URI of your own', 'URI', { flag: 'predicate-type', action: 'predicate-type' }),
    predicate: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('The predicate: a file with a JSON object', 'FILE', { flag: 'predicate', action: 'predicate-path' }),
    out: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalText */ .mR)('Where to write', 'FILE', { flag: 'out', action: 'out' }),
    bundle: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_3__/* .toggle */ .L$)('Write a Sigstore bundle instead of an envelope', { flag: 'bundle', action: 'bundle' }),
    signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .signingKey */ .NR,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .hmacKey */ .bB,
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .keyring */ .AC,
};
/** `duri sign` */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G)({
    name: 'sign',
    summary: 'Sign files with a statement of your own, or the evidence of a release in a job of its own',
    description: 'Signs an in-toto statement about files: your predicate, with the key ids of its signers added as `signers`. Writes a DSSE envelope with a signature by every key at hand that may sign for "seal", or with --bundle a Sigstore bundle with one public-key signature, for `cosign verify-blob-attestation --key`. Without a file, in a job of GitHub Actions, it signs what the steps before have declared ($GITHUB_ARTIFACTS_LIST). Statement types of DuRi itself are refused. With --evidence it signs a set that `duri seal --unsigned` wrote elsewhere: digests are all that it takes, the release tree is not read and nothing of it is run. The set must be whole, of this product, made just now from this commit and under this very policy.',
    examples: [
        { line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --out scan.intoto.json', says: 'An envelope' },
        {
            line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --signing-key key.pem --bundle --out scan.sigstore.json',
            says: 'A bundle for cosign',
        },
        {
            line: 'duri sign --evidence evidence --signing-key release.pem --keyring duri.keyring.json',
            says: 'The evidence of a release, in the job that holds the key',
        },
    ],
    inputs,
    outputs: {
        'bundle-path': 'Path of the envelope or bundle that was written; empty with evidence-path',
        status: 'With evidence-path: signed, or why it was refused: tampered, corrupted, policy_changed',
        'metadata-digest': 'With evidence-path: digest of deployment_metadata.json, as sha256:…',
    },
    action: { name: 'sign', icon: 'edit-3', permissions: { contents: 'read' } },
    async run(ports, values) {
        if (values.evidence === undefined)
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(3809)]).then(__webpack_require__.bind(__webpack_require__, 53809))).signFiles(ports, values);
        if (values.files.length > 0 || values.predicateType !== undefined || values.out !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', '--evidence signs an evidence set: pass neither files nor --predicate-type nor --out with it');
        return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9272), __webpack_require__.e(439), __webpack_require__.e(153), __webpack_require__.e(8544), __webpack_require__.e(3611), __webpack_require__.e(4829), __webpack_require__.e(7961), __webpack_require__.e(6603)]).then(__webpack_require__.bind(__webpack_require__, 54870))).signEvidence(ports, { ...values, evidence: values.evidence });
    },
}));

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
