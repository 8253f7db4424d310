export const id = 4654;
export const ids = [4654];
export const modules = {

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

/***/ 84654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ sbom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/sbom/describe-components.js + 1 modules
var describe_components = __webpack_require__(43833);
;// CONCATENATED MODULE: ./build/src/sbom/formats.js
/** The formats that DuRi writes, the default first. */
const SBOM_FORMATS = ['spdx-json', 'cyclonedx-json'];
/** The names under which several formats stand side by side; a lone one is `sbom.json`. */
const SBOM_FILE_NAMES = { 'spdx-json': 'sbom.spdx.json', 'cyclonedx-json': 'sbom.cdx.json' };
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/sbom/components.js
var components = __webpack_require__(3943);
;// CONCATENATED MODULE: ./build/src/commands/sbom-result.js





/** What `sbom` shows and gives back. The tables are of the first document: all formats list the same. */
function sbomResult({ tool, warnings }, written, cwd) {
    const [first] = written;
    if (first === undefined)
        throw new errors/* IntegrityError */.cs('tool_failed', `${tool.name} wrote nothing`);
    const listed = (0,components/* listComponents */.n)(first.document);
    const [ecosystems, licences] = [count(listed, ecosystemOf), count(listed, licenceOf)];
    const amount = `${first.components.toLocaleString('en')} component${first.components === 1 ? '' : 's'}`;
    return {
        exitCode: 0,
        json: {
            tool: { ...tool, digest: tool.digest ?? null },
            documents: written.map(({ format, path, digest, rawDigest, components }) => ({ format, path, digest, raw_digest: (0,model_digest/* prefixed */.gV)(rawDigest), components })),
            ecosystems: Object.fromEntries(ecosystems),
            licences: Object.fromEntries(licences),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: warnings.length > 0 ? 'warn' : 'plain',
            headline: `${amount}, found by ${tool.name === 'syft' ? 'Syft' : 'the embedded generator'}`,
            facts: [
                ['tool', `${tool.name} ${tool.version}${tool.digest === undefined ? '' : ` (sha256:${tool.digest.slice(0, 16)}…)`}`],
                ...written.map(({ format, path, digest }) => [format, `${path}  ${digest}`]),
            ],
            tables: [table('Ecosystems', 'ecosystem', ecosystems), table('Licences', 'licence', licences)].filter(({ rows }) => rows.length > 0),
            warnings,
        },
        outputs: { 'sbom-path': (0,external_node_path_.resolve)(cwd, first.path), 'sbom-digest': first.digest, components: String(first.components), tool: tool.name },
        short: `${first.path} ${first.digest} ${amount} ${tool.name}`,
    };
}
const SHOWN = 10;
function table(title, head, rows) {
    const rest = rows.slice(SHOWN);
    const shown = rows.slice(0, SHOWN).map(([name, amount]) => [name.slice(0, 60), String(amount)]);
    const others = rest.reduce((sum, [, amount]) => sum + amount, 0);
    return { title, head: [head, 'components'], rows: rest.length === 0 ? shown : [...shown, [`${rest.length} more`, String(others)]] };
}
/** Most frequent first, then by name. */
function count(listed, key) {
    const counts = new Map();
    for (const component of listed)
        counts.set(key(component), (counts.get(key(component)) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
function ecosystemOf({ ecosystem }) {
    return ecosystem ?? 'unknown';
}
function licenceOf({ licences }) {
    return licences.length === 0 ? 'not stated' : [...licences].sort().join(', ');
}
// EXTERNAL MODULE: ./build/src/commands/seal-instant.js
var seal_instant = __webpack_require__(20787);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
;// CONCATENATED MODULE: ./build/src/commands/sbom.js











/* harmony default export */ const sbom = ((0,command/* command */.G)({
    name: 'sbom',
    summary: 'List what a release consists of, as SPDX or CycloneDX',
    description: 'Writes the software bill of materials of a directory, made by Syft, or where there is no Syft by the embedded generator, which says so. The document is normalised: the same tree, tool and instant (SOURCE_DATE_EPOCH) give the same bytes. Its identity follows from its own content, as there is no inventory here; `duri seal` takes the root of the inventory, too.',
    examples: [
        { line: 'duri sbom dist', says: 'Write sbom.json in SPDX' },
        { line: 'duri sbom dist --format spdx-json --format cyclonedx-json --output-file out/', says: 'Both formats, from one run of the tool' },
        {
            line: 'duri sbom dist --syft-version 1.44.0',
            says: 'With that Syft, downloaded and checked against the digest that DuRi knows, if there is none on PATH',
        },
    ],
    inputs: {
        path: (0,input/* requiredText */.$4)('Directory to describe', 'DIR', { positional: true, action: 'path' }),
        format: (0,input/* textList */.gC)(`${SBOM_FORMATS.join(' or ')}; may be repeated (default: that of the policy)`, 'FORMAT', { flag: 'format', action: 'format' }),
        outputFile: (0,input/* optionalText */.mR)('File to write; with several formats, or with a / at its end, a folder', 'PATH', { flag: 'output-file', action: 'output-file' }, { defaultText: 'sbom.json' }),
        syftPath: (0,input/* optionalText */.mR)('Path of Syft', 'FILE', { flag: 'syft-path', action: 'syft-path' }, { defaultText: 'PATH, else the embedded generator' }),
        syftVersion: (0,input/* optionalText */.mR)('Release of Syft to install when none is at hand', 'VERSION', { flag: 'syft-version', action: 'syft-version' }),
        allowEmpty: (0,input/* toggle */.L$)('Accept an SBOM without any component', { flag: 'allow-empty', action: 'allow-empty' }),
        config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
    },
    outputs: {
        'sbom-path': 'Path of the SBOM; of the first one where several formats were asked for',
        'sbom-digest': 'Its digest, as sha256:…',
        components: 'How many components it lists',
        tool: 'What made it: syft or duri-embedded',
    },
    action: { name: 'generate-sbom', icon: 'package', permissions: { contents: 'read' } },
    run: async (ports, values) => {
        const { cwd } = ports.environment;
        const { sbom } = (await (0,load_policy/* loadPolicy */.tb)(ports, { config: values.config, mode: 'repository' })).policy;
        const formats = toFormats(values.format, sbom.format);
        const directory = (0,external_node_path_.resolve)(cwd, values.path);
        if (!ports.files.isDirectory(directory))
            throw new errors/* IntegrityError */.cs('directory_missing', `${values.path} is no directory`, { directory });
        const described = await (0,describe_components/* describeInFormats */.v)(ports, {
            directory,
            formats,
            syftPath: values.syftPath,
            syftVersion: values.syftVersion ?? sbom.syft_version,
            rootDigest: undefined,
            createdAt: (0,seal_instant/* sealInstant */.V)(ports),
            allowEmpty: values.allowEmpty || sbom.allow_empty,
        });
        const written = described.documents.map((document) => ({
            ...document,
            path: targetOf(document.format, formats, values.outputFile),
            digest: (0,model_digest/* prefixed */.gV)((0,model_digest/* sha256 */.sc)(document.content)),
        }));
        for (const { path, content } of written)
            ports.files.write((0,external_node_path_.resolve)(cwd, path), content);
        return sbomResult(described, written, cwd);
    },
}));
function toFormats(texts, byPolicy) {
    const unknown = texts.find((text) => !SBOM_FORMATS.some((known) => known === text));
    if (unknown !== undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', `--format is "${unknown.slice(0, 80)}"; expected ${SBOM_FORMATS.join(' or ')}`);
    const asked = SBOM_FORMATS.filter((known) => texts.includes(known));
    return asked.length === 0 ? [byPolicy] : asked;
}
/** One format goes to the file named; several go side by side into the folder named. */
function targetOf(format, formats, output = '') {
    if (formats.length > 1)
        return (0,external_node_path_.join)(output, SBOM_FILE_NAMES[format]);
    return output === '' || /[/\\]$/.test(output) ? (0,external_node_path_.join)(output, 'sbom.json') : output;
}

/***/ }),

/***/ 20787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sealInstant)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/**
 * The instant that evidence says it was made at: SOURCE_DATE_EPOCH where a build asks for the same bytes again, else now.
 * Only what is written takes it; keys and expiry are always judged by the real clock.
 * @source reproducible-builds.org, SOURCE_DATE_EPOCH specification @throws input_invalid
 */
function sealInstant({ clock, environment }) {
    const text = environment.variables['SOURCE_DATE_EPOCH'];
    if (text === undefined || text === '')
        return clock.now();
    if (!/^\d{1,11}$/.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `SOURCE_DATE_EPOCH is "${text.slice(0, 40)}"; expected whole seconds since 1970`);
    return new Date(Number(text) * 1000);
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

/***/ 32259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingJson),
/* harmony export */   j: () => (/* binding */ warningJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** A finding as it stands in `--json`: with the status that it makes and what to do about it. */
function findingJson(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return { ...finding };
    return { ...finding, status: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding), fix: finding.fix ?? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding.reason).fix };
}
/** A warning as it stands in `--json`. */
function warningJson(warning) {
    return { ...warning, fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(warning.reason).fix };
}

/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ countComponents),
/* harmony export */   n: () => (/* binding */ listComponents)
/* harmony export */ });
/* harmony import */ var _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18170);
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45702);
/* harmony import */ var _spdx_identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13723);



/** What an SBOM says that the release consists of: neither the release itself nor plain files. */
function listComponents(sbom) {
    return sbom.format === 'spdx-json' ? fromSpdx(sbom) : fromCyclonedx(sbom);
}
/** How many components an SBOM lists. */
function countComponents(sbom) {
    return listComponents(sbom).length;
}
function fromSpdx({ document }) {
    const root = (0,_spdx_identifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .describedId */ .zJ)(document);
    return (document.packages ?? []).flatMap(({ SPDXID, name, versionInfo, externalRefs = [], licenseConcluded, licenseDeclared }) => {
        if (SPDXID === root)
            return [];
        const purl = externalRefs.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
        const licence = [licenseConcluded, licenseDeclared].find((text) => text !== undefined && text !== 'NOASSERTION' && text !== 'NONE');
        return [{ name, version: versionInfo, purl, ecosystem: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(purl), licences: licence === undefined ? [] : [nameOf(licence)] }];
    });
    function nameOf(licence) {
        return document.hasExtractedLicensingInfos?.find(({ licenseId }) => licenseId === licence)?.name ?? licence;
    }
}
function fromCyclonedx({ document }) {
    return [...(0,_cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .componentsOf */ .c)({ ...document, metadata: undefined })].flatMap(([, { type, group, name, version, purl, licenses = [] }]) => {
        if (type === 'file')
            return [];
        const licences = licenses.map((choice) => ('expression' in choice ? choice.expression : (choice.license.id ?? choice.license.name ?? '')));
        return [{ name: group === undefined || group === '' ? name : `${group}/${name}`, version, purl, ecosystem: (0,_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .purlType */ .i8)(purl), licences }];
    });
}

/***/ }),

/***/ 18170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ componentsOf),
/* harmony export */   n: () => (/* binding */ cyclonedxSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * The shape of a CycloneDX 1.6 document in JSON, as far as components and what binds them go; parts that tell
 * of other things (services, vulnerabilities, formulation) are only known to be lists of objects.
 * @source CycloneDX/specification, schema/bom-1.6.schema.json
 */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const ref = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const things = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({})).optional();
const thing = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}).optional();
const hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    alg: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'SHA3-256', 'SHA3-384', 'SHA3-512', 'BLAKE2b-256', 'BLAKE2b-384', 'BLAKE2b-512', 'BLAKE3']),
    content: text.regex(/^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$/),
});
const acknowledgement = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['declared', 'concluded']).optional();
const licenceChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        license: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            'bom-ref': ref.optional(),
            id: text.optional(),
            name: text.optional(),
            acknowledgement,
            text: thing,
            url: text.optional(),
            licensing: thing,
            properties: things,
        }),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ expression: text, acknowledgement, 'bom-ref': ref.optional() }),
]);
const property = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text.optional(), value: text.optional() });
const externalReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: text, url: text, comment: text.optional(), hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hash).optional() });
const component = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'application',
        'framework',
        'library',
        'container',
        'platform',
        'operating-system',
        'device',
        'device-driver',
        'firmware',
        'file',
        'machine-learning-model',
        'data',
        'cryptographic-asset',
    ]),
    name: text,
    'bom-ref': ref.optional(),
    'mime-type': text.optional(),
    author: text.optional(),
    authors: things,
    get components() {
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).optional();
    },
    copyright: text.optional(),
    cpe: text.optional(),
    cryptoProperties: thing,
    data: things,
    description: text.optional(),
    evidence: thing,
    externalReferences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(externalReference).optional(),
    group: text.optional(),
    hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hash).optional(),
    licenses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(licenceChoice).optional(),
    manufacturer: thing,
    modelCard: thing,
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    omniborId: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
    pedigree: thing,
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(property).optional(),
    publisher: text.optional(),
    purl: text.optional(),
    releaseNotes: thing,
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['required', 'optional', 'excluded']).optional(),
    signature: thing,
    supplier: thing,
    swhid: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
    swid: thing,
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).optional(),
    version: text.optional(),
});
const metadata = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    authors: things,
    component: component.optional(),
    licenses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(licenceChoice).optional(),
    lifecycles: things,
    manufacture: thing,
    manufacturer: thing,
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(property).optional(),
    supplier: thing,
    timestamp: text.optional(),
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).optional(), services: things }), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}))]).optional(),
});
const cyclonedxSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: text.optional(),
    bomFormat: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('CycloneDX'),
    specVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('1.6'),
    serialNumber: text.optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional(),
    metadata: metadata.optional(),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref, dependsOn: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ref).optional(), provides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ref).optional() })).optional(),
    compositions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ aggregate: text, assemblies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(), dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })).optional(),
    annotations: things,
    declarations: thing,
    definitions: thing,
    externalReferences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(externalReference).optional(),
    formulation: things,
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(property).optional(),
    services: things,
    signature: thing,
    vulnerabilities: things,
});
/** Every component of a document, nested ones too, each with the JSON pointer at which it stands. */
function* componentsOf(document) {
    if (document.metadata?.component !== undefined)
        yield* nested('/metadata/component', document.metadata.component);
    for (const [index, value] of (document.components ?? []).entries())
        yield* nested(`/components/${index}`, value);
}
function* nested(where, value) {
    yield [where, value];
    for (const [index, inner] of (value.components ?? []).entries())
        yield* nested(`${where}/components/${index}`, inner);
}

/***/ }),

/***/ 43833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ describeComponents),
  v: () => (/* binding */ describeInFormats)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/sbom/subject.js
/** A release that does not say its name: the path that it was scanned at is no name, it differs from machine to machine. */
const UNNAMED = { name: 'release', version: undefined };
/** Name and version of a Node project, from the text of its package.json; undefined when it gives no name. */
function subjectOf(packageJson) {
    try {
        const { name, version } = JSON.parse(packageJson.replace(/^\uFEFF/, ''));
        return typeof name === 'string' && name !== '' ? { name, version: typeof version === 'string' && version !== '' ? version : undefined } : undefined;
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/sbom/describe-components.js





/** What a release consists of, as the SBOM that is sealed with it. @throws sbom_empty, sbom_invalid, input_missing, and what `SbomSource.generate` throws */
async function describeComponents(ports, request) {
    if (request.sbomPath !== undefined)
        return givenComponents(ports.files, request.sbomPath, request.allowEmpty);
    const { documents, tool, warnings } = await describeInFormats(ports, { ...request, formats: [request.format] });
    const [document] = documents;
    if (document === undefined)
        throw new errors/* IntegrityError */.cs('tool_failed', `${tool.name} wrote no ${request.format}`);
    return { document, tool, warnings, raw: { digest: document.rawDigest, tool: tool.name, version: tool.version, toolDigest: tool.digest } };
}
/** The same in several formats, from one run of the tool. */
async function describeInFormats(ports, request) {
    const { directory, formats, rootDigest, createdAt } = request;
    const { tool, documents: raw, notes } = await ports.sbom.generate({ directory, formats, syftPath: request.syftPath, syftVersion: request.syftVersion });
    const { normaliseSbom } = await Promise.all(/* import() */[__webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(2896)]).then(__webpack_require__.bind(__webpack_require__, 42896)); // and its lists of licences, which only those who seal need
    const machinePaths = [directory, ports.files.resolve(directory)].filter((path) => path !== undefined);
    const subject = statedSubject(ports.files, directory);
    const documents = raw.map((sbom) => normaliseSbom(sbom, { rootDigest, createdAt, machinePaths, subject }));
    for (const document of documents)
        refuseEmpty(document, tool.name, request.allowEmpty);
    return { documents, tool, warnings: warningsOf(tool, notes) };
}
async function givenComponents(files, path, allowEmpty) {
    const content = files.read(path, limits/* LIMITS */.b.sbomBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no SBOM ${path}`, { path });
    const { readGivenSbom } = await Promise.all(/* import() */[__webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(4826)]).then(__webpack_require__.bind(__webpack_require__, 64826));
    const { document, tool } = readGivenSbom(content, (0,external_node_path_.basename)(path));
    refuseEmpty(document, (0,external_node_path_.basename)(path), allowEmpty);
    return { document, tool, raw: undefined, warnings: [] };
}
function refuseEmpty({ components, format }, by, allowEmpty) {
    if (components === 0 && !allowEmpty)
        throw new errors/* IntegrityError */.cs('sbom_empty', `the ${format} document of ${by} lists no component`, { by, format });
}
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** What the release calls itself. A manifest that cannot be read names nothing: whether it is right, the generator judges. */
function statedSubject(files, directory) {
    try {
        const content = files.read((0,external_node_path_.join)(directory, 'package.json'), MAX_MANIFEST_BYTES);
        return (content === undefined ? undefined : subjectOf(Buffer.from(content).toString('utf8'))) ?? UNNAMED;
    }
    catch {
        return UNNAMED;
    }
}
const FALLBACK = 'made by the embedded generator, which reads lock files and installed package manifests only';
function warningsOf(tool, notes) {
    return [...(tool.name === 'syft' ? [] : [FALLBACK]), ...notes].map((message) => (0,finding/* warning */.$e)('sbom_fallback', 'sbom.json', message));
}

/***/ }),

/***/ 45702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ purlType),
/* harmony export */   k0: () => (/* binding */ makePurl),
/* harmony export */   kL: () => (/* binding */ isPurl)
/* harmony export */ });
/** A package URL in canonical form. @source package-url/purl-spec, PURL-SPECIFICATION.rst, "How to build" */
function makePurl({ type, namespace, name, version, qualifiers = {} }) {
    const path = [...(namespace ?? '').split('/'), name]
        .filter((segment) => segment !== '')
        .map(encode)
        .join('/');
    const query = Object.entries(qualifiers)
        .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encode(value).replaceAll('%2F', '/')}`]))
        .sort()
        .join('&');
    return `pkg:${type}/${path}${version === undefined || version === '' ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}`;
}
const SEGMENT = String.raw `(?:[A-Za-z0-9.\-_~:+!$&'()*,;=]|%[0-9A-Fa-f]{2})+`;
const PURL = new RegExp(String.raw `^pkg:[A-Za-z.+\-][A-Za-z0-9.+\-]*(?:/${SEGMENT})+(?:@${SEGMENT})?(?:\?[^#\s]+)?(?:#\S+)?$`);
/** Has this text the shape of a package URL? */
function isPurl(text) {
    return text.length <= 4096 && PURL.test(text);
}
/** The type of a package URL, such as `npm`; undefined for anything else. */
function purlType(text) {
    return text === undefined || !isPurl(text) ? undefined : text.slice(4, text.indexOf('/')).toLowerCase();
}
function encode(text) {
    const wellFormed = Buffer.from(text, 'utf8').toString('utf8'); // half a surrogate pair cannot be encoded
    return encodeURIComponent(wellFormed)
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}

/***/ }),

/***/ 13723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withValidIdentifiers),
/* harmony export */   uz: () => (/* binding */ describedIds),
/* harmony export */   wP: () => (/* binding */ DOCUMENT_ID),
/* harmony export */   yT: () => (/* binding */ SPDX_ID),
/* harmony export */   zJ: () => (/* binding */ describedId)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);

/** @source SPDX 2.3, 7.2 (SPDXRef- and letters, digits, dot, hyphen) */
const SPDX_ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
const DOCUMENT_ID = 'SPDXRef-DOCUMENT';
/** The one element that the document describes; undefined when it describes none or several. */
function describedId(document) {
    const ids = describedIds(document);
    return ids.length === 1 ? ids[0] : undefined;
}
/** What the document says that it describes, in either of the two ways it may say so. */
function describedIds({ documentDescribes = [], relationships = [] }) {
    const related = relationships.flatMap(({ spdxElementId, relationshipType, relatedSpdxElement }) => {
        if (relationshipType === 'DESCRIBES' && spdxElementId === DOCUMENT_ID)
            return [relatedSpdxElement];
        return relationshipType === 'DESCRIBED_BY' && relatedSpdxElement === DOCUMENT_ID ? [spdxElementId] : [];
    });
    return [...new Set([...documentDescribes, ...related])];
}
/**
 * The document with identifiers that follow the grammar, wherever they are used. The described element gets a
 * fixed one: tools build it from the path that they scanned.
 */
function withValidIdentifiers(document) {
    const renamed = renaming(document);
    const rename = (id) => renamed.get(id) ?? id;
    const element = (value) => ({ ...value, SPDXID: rename(value.SPDXID) });
    const pointer = (value) => ({ ...value, reference: rename(value.reference) });
    return {
        ...document,
        documentDescribes: document.documentDescribes?.map(rename),
        packages: document.packages?.map((value) => ({ ...element(value), hasFiles: value.hasFiles?.map(rename) })),
        files: document.files?.map((value) => ({ ...element(value), fileDependencies: value.fileDependencies?.map(rename) })),
        snippets: document.snippets?.map((value) => ({
            ...element(value),
            snippetFromFile: rename(value.snippetFromFile),
            ranges: value.ranges.map(({ startPointer, endPointer }) => ({ startPointer: pointer(startPointer), endPointer: pointer(endPointer) })),
        })),
        relationships: document.relationships?.map((value) => ({
            ...value,
            spdxElementId: rename(value.spdxElementId),
            relatedSpdxElement: rename(value.relatedSpdxElement),
        })),
    };
}
const ROOT_ID = 'SPDXRef-DocumentRoot';
function renaming(document) {
    const ids = [...(document.packages ?? []), ...(document.files ?? []), ...(document.snippets ?? [])].map(({ SPDXID }) => SPDXID);
    const root = describedId(document);
    const taken = new Set(ids);
    return new Map(ids.map((id) => [id, id === root && !taken.has(ROOT_ID) ? ROOT_ID : validId(id)]));
}
function validId(id) {
    if (SPDX_ID.test(id))
        return id;
    const readable = id
        .replace(/^SPDXRef-/, '')
        .replace(/[^A-Za-z0-9.-]+/g, '-')
        .slice(0, 200);
    return `SPDXRef-${readable}-${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id).slice(0, 8)}`;
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
