export const id = 7899;
export const ids = [7899,4348];
export const modules = {

/***/ 67899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy = __webpack_require__(45921);
;// CONCATENATED MODULE: ./build/src/policy/starter.js


/** Where editors get the schema of `duri.yml` from; the file of the same name in schemas/ is what stands there. */
const POLICY_SCHEMA_ID = 'https://raw.githubusercontent.com/duri/duri/main/schemas/duri.schema.json';
/** Sections that mean something by being there: they are written only with a preset. */
const WITH_PRESET = ['preset', 'vars', 'audit', 'uat'];
/** Sections that mean something by being there, and that nobody needs at first: their own page tells how to write them. */
const NEVER = ['notify', 'freeze'];
const COMMENT_WIDTH = 96;
/**
 * A first `duri.yml`: every field of the schema in its order, each with its description and its default;
 * what has neither a default nor a known value stands as a comment. Written from the schema, so that it cannot fall behind it.
 */
function renderStarter({ product, repositoryId, line, keyring, preset }) {
    const known = {
        ...{ version: '1.0', product, repository_id: repositoryId, line, keyring },
        ...(preset === undefined ? {} : { preset: preset.name, 'audit.expect.checks': preset.checks, 'uat.expect.uats': preset.uats }),
    };
    const schema = json_schema_processors/* toJSONSchema */.bl(policy/* policySchema */.wh, { target: 'draft-7', io: 'input' });
    const head = [`# yaml-language-server: $schema=${POLICY_SCHEMA_ID}`, '# DuRi policy: what is covered, what is required, what fails.'];
    const left = [...NEVER, ...(preset === undefined ? WITH_PRESET : [])];
    const shown = { ...schema, properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => !left.includes(key))) };
    const lines = fields(shown, [], known);
    return [...head, ...(preset === undefined ? lines : withVariables(lines, preset)), ''].join('\n');
}
/** What stands in a comment for a field that has neither a value nor a default. */
const EXAMPLES = {
    repository_id: 'github.com/acme/shop',
    'sbom.syft_version': '1.44.0',
    'gate.check': 'gate',
    'archive.mirror': 'release',
    'archive.directory': '/srv/archive',
    'floor.policy_version': '1.0',
    'audit.waivers': 'waivers.yml',
    'audit.baseline': 'duri.baseline.json',
    'uat.target': 'https://dashboard.example.com',
    'uat.rehearsal': { start: ['python3', '-m', 'app'] },
    'uat.waivers': 'waivers.yml',
};
function fields(schema, above, known) {
    const indent = '  '.repeat(above.length);
    return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
        const field = property;
        const path = [...above, key].join('.');
        const lines = [...(above.length === 0 ? [''] : []), ...comment(describe(field), indent)];
        if (field.type === 'object' && field.properties !== undefined)
            return [...lines, `${indent}${key}:`, ...fields(field, [...above, key], known)];
        const value = known[path] ?? field.default;
        return [...lines, value === undefined ? `${indent}# ${key}: ${flow(EXAMPLES[path] ?? '')}` : `${indent}${key}: ${flow(value)}`];
    });
}
/** `vars` with every variable of the preset: a line each, commented out where it has a default. */
function withVariables(lines, { variables }) {
    const rows = variables.flatMap(({ name, default: value, help }) => [
        ...comment(help, '  '),
        value === undefined ? `  ${name}: "" # must be set` : `  # ${name}: ${flow(value)}`,
    ]);
    const open = variables.some((variable) => variable.default === undefined);
    return lines.flatMap((line) => (line.startsWith('vars:') ? [open ? 'vars:' : 'vars: {}', ...rows] : [line]));
}
function describe(field) {
    const values = field.enum ?? field.items?.enum;
    return `${field.description ?? ''}${values === undefined ? '' : ` One of ${values.join(', ')}.`}`;
}
/** A value on one line; JSON is YAML. */
function flow(value) {
    return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
}
function comment(text, indent) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || indent.length + last.length + word.length > COMMENT_WIDTH)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.filter((line) => line !== '').map((line) => `${indent}# ${line}`);
}
// EXTERNAL MODULE: ./build/src/gates/audit/load-preset.js
var load_preset = __webpack_require__(15482);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
;// CONCATENATED MODULE: ./build/src/commands/init.js










/** The folder that `duri keys new` writes secrets to. */
const SECRETS_FOLDER = 'duri-keys';
/** `duri init` */
/* harmony default export */ const init = ((0,command/* command */.G)({
    name: 'init',
    summary: 'Write a first duri.yml, filled in from the repository and commented',
    description: 'Writes duri.yml with every field, its default and what it means; product, repository and line are taken from the git remote and the folder. Nothing is overwritten unless --force is given, and no key is made: `duri keys new` does that.',
    examples: [
        { line: 'duri init', says: 'In the folder of a repository' },
        { line: 'duri init --preset production-54', says: 'With the 54 checks and 8 acceptance tests of a service behind nginx' },
        { line: 'duri init --dir services/shop', says: 'For one of several services' },
    ],
    inputs: {
        dir: (0,input/* textOr */.ph)('.', 'Folder to write to', 'DIR', { flag: 'dir' }),
        preset: (0,input/* optionalText */.mR)('Checks and acceptance tests that come with DuRi, such as production-54', 'NAME', { flag: 'preset' }),
        force: (0,input/* toggle */.L$)('Overwrite a duri.yml that is there', { flag: 'force' }),
    },
    outputs: {},
    action: undefined,
    run: async (ports, { dir, force, preset: presetName }) => {
        const { environment, files } = ports;
        const folder = (0,external_node_path_.resolve)(environment.cwd, dir);
        if (!files.isDirectory(folder))
            throw new errors/* IntegrityError */.cs('directory_missing', `${(0,model_path/* printable */.g$)(dir)} is no directory`, { path: dir });
        const path = (0,external_node_path_.join)(folder, load_policy/* POLICY_FILE */.CX);
        if (files.exists(path) && !force) {
            throw new errors/* IntegrityError */.cs('file_exists', `${(0,model_path/* printable */.g$)(path)} is already there`, { path }, { hint: 'Edit it, or overwrite it with --force.' });
        }
        const preset = presetName === undefined ? undefined : await (0,load_preset/* loadPreset */._)(presetName);
        const facts = await factsOf(ports, folder);
        files.write(path, renderStarter({ ...facts, preset: preset === undefined ? undefined : starterPreset(preset) }));
        const next = [...(preset === undefined ? [] : presetSteps(folder, ports, preset)), ...nextSteps(folder, ports)];
        return {
            exitCode: 0,
            json: { path, product: facts.product, repository_id: facts.repositoryId ?? null, line: facts.line, preset: preset?.name ?? null, next },
            report: {
                tone: 'good',
                headline: `Wrote ${path}`,
                facts: [
                    ['product', facts.product],
                    ['repository', facts.repositoryId ?? 'unknown: no git remote; set repository_id yourself'],
                    ['line', facts.line],
                ],
                next,
            },
            short: path,
        };
    },
}));
function starterPreset({ name, categories, cases, variables }) {
    return { name, checks: categories.reduce((sum, { checks }) => sum + checks.length, 0), uats: cases.length, variables };
}
/** Which files of the preset are not where its defaults look for them. */
function presetSteps(folder, { files }, { variables }) {
    const paths = variables.flatMap(({ name, default: value }) => typeof value === 'string' && /^[\w.-][\w./-]*\.(?:conf|sh|json|ya?ml|example|md)$/.test(value) ? [{ name, value }] : []);
    const missing = paths.filter(({ value }) => !files.exists((0,external_node_path_.join)(folder, value))).map(({ name, value }) => `${name} (${value})`);
    return [
        ...(missing.length === 0 ? [] : [`Set these variables in duri.yml, since nothing is where their defaults look: ${missing.join(', ')}`]),
        'Look at what is there: duri audit. Rehearse the acceptance tests: duri uat.',
    ];
}
async function factsOf({ git, log }, folder) {
    const head = await git.head(folder).catch((error) => {
        log.warn(`${(0,errors/* messageOf */.bD)(error)}; fill in repository_id yourself`);
        return undefined;
    });
    const repositoryId = head?.remoteUrl === undefined ? undefined : repositoryOf(head.remoteUrl);
    const name = repositoryId === undefined ? undefined : (0,external_node_path_.basename)(repositoryId);
    return { product: nameOf(name ?? (0,external_node_path_.basename)(folder)), repositoryId, line: lineOf(head?.ref), keyring: key_inputs/* DEFAULT_KEYRING */.CE };
}
/** `https://github.com/acme/shop.git` as `github.com/acme/shop`. */
function repositoryOf(url) {
    const { host, pathname } = new URL(url);
    const path = pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return path === '' ? undefined : nameOf(`${host}/${decoded(path)}`);
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** A text as the policy takes names: one line, no white space at its ends. */
function nameOf(text) {
    const name = text
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, 300);
    return name === '' ? 'app' : name;
}
/** The line of a branch that releases are made from; a feature branch is none. */
function lineOf(ref) {
    const branch = ref?.replace(/^refs\/heads\//, '') ?? '';
    return /^(?:main|master|trunk|v?\d[\w.-]*|release[/-][\w.-]+)$/.test(branch) ? branch : 'main';
}
function nextSteps(folder, { files }) {
    const ignored = files.read((0,external_node_path_.join)(folder, '.gitignore'), limits/* LIMITS */.b.policyBytes);
    const hasRule = Buffer.from(ignored ?? [])
        .toString('utf8')
        .split(/\r?\n/)
        .some((line) => new RegExp(`^/?${SECRETS_FOLDER}/?$`).test(line.trim()));
    return [
        `Make a key: duri keys new --kind ed25519. The public ring ${key_inputs/* DEFAULT_KEYRING */.CE} is committed, the secret never is.`,
        ...(hasRule ? [] : [`Keep secrets out of git: add the line ${SECRETS_FOLDER}/ to .gitignore.`]),
        'Seal a release: duri seal dist --evidence evidence',
        `Verify it: duri verify dist --evidence evidence --config ${load_policy/* POLICY_FILE */.CX}`,
        `Check a pull request: duri check-downgrade --base origin/main`,
    ];
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

/***/ 15482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadPreset)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34348);
/* harmony import */ var _presets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38533);




/** A preset by its name. @throws input_invalid */
async function loadPreset(name) {
    const load = Object.hasOwn(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f, name) ? _presets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f[name] : undefined;
    if (load !== undefined)
        return load();
    const known = Object.keys(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f);
    const suggestion = (0,_shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `there is no preset ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name.slice(0, 100))}`, { preset: (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name.slice(0, 100)) }, {
        hint: suggestion === undefined ? `There is ${known.join(', ')}.` : `Did you mean ${suggestion}?`,
    });
}

/***/ }),

/***/ 38533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
/** Every preset, loaded when it is asked for. A new one is a folder beside this file and one line here. */
const PRESETS = {
    'production-54': async () => (await __webpack_require__.e(/* import() */ 9278).then(__webpack_require__.bind(__webpack_require__, 39278))).production54,
};

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

/***/ 80916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   _r: () => (/* binding */ toSystemPath),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The byte path of a text, which is encoded as UTF-8. */
function toBytePath(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The text of a byte path, or undefined when its bytes are not valid UTF-8. */
function toText(path) {
    if (isAscii(path))
        return path;
    try {
        return utf8.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** What the operating system takes for a byte path: itself when ASCII, else its bytes. */
function toSystemPath(path) {
    return isAscii(path) ? path : Buffer.from(path, 'latin1');
}
/** A path fit to print on one line: control characters and bytes that are no UTF-8 are shown as `\xNN`. */
function printablePath(path) {
    const text = toText(path) ?? path.replace(/[\x80-\xff]/g, hexEscape);
    return printable(text);
}
/** Text from outside, fit to print on one line of a terminal or log: no control, bidi or line characters. */
function printable(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, hexEscape);
}
function hexEscape(character) {
    const code = character.charCodeAt(0);
    return code > 0xff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\x${code.toString(16).padStart(2, '0')}`;
}
function isAscii(text) {
    // eslint-disable-next-line no-control-regex
    return !/[^\x00-\x7f]/.test(text);
}

/***/ }),

/***/ 35821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   IO: () => (/* binding */ policyInvalid),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony export SYSTEM_POLICY */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45921);





/** The policy's file name in a repository. */
const POLICY_FILE = 'duri.yml';
/** Where a deployed verifier finds its policy when nothing names one. @source trust model, section 1 */
const SYSTEM_POLICY = '/etc/duri/duri.yml';
/** The policy of this run; the built-in one, with a note in the log, where there is no file. @throws policy_invalid, input_missing, input_invalid */
async function loadPolicy(ports, request) {
    const named = request.config ?? (request.mode === 'verifier' ? nonEmpty(ports.environment.variables['DURI_CONFIG']) : undefined);
    const path = named ?? (request.mode === 'verifier' ? SYSTEM_POLICY : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ports.environment.cwd, POLICY_FILE));
    const content = ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes);
    if (content !== undefined)
        return readPolicy(content, path);
    if (named !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('input_missing', `there is no policy file ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(named)}`, { path: named });
    ports.log.info(`No policy at ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}: the built-in policy applies (signature required, unexpected files fail).`);
    return _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILT_IN_POLICY */ .Uo;
}
/** A policy from its bytes. YAML is loaded only here, so that a run under the built-in policy starts without it. @throws policy_invalid */
async function readPolicy(content, path) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4242)]).then(__webpack_require__.bind(__webpack_require__, 24242));
    const result = parsePolicy(content, path);
    if (!result.ok)
        throw policyInvalid(path, result.problems);
    return result.value;
}
/** Every problem on a line of its own. */
function policyInvalid(path, problems) {
    const lines = problems.map(({ where, message }) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`${where}: ${message}`));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('policy_invalid', [`${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is not valid`, ...lines.map((line) => `  ${line}`)].join('\n'), { path, problems: lines });
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
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
