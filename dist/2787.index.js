export const id = 2787;
export const ids = [2787,4826];
export const modules = {

/***/ 52787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gates_schema_downgrade_find_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95445);
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74370);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62373);
/* harmony import */ var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32259);
/* harmony import */ var _sbom_components_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3943);
/* harmony import */ var _sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94924);
/* harmony import */ var _sbom_given_sbom_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64826);
/* harmony import */ var _sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72690);













const SBOM_FILE = 'sbom.json';
/** `duri sbom diff` */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_11__/* .command */ .G)({
    name: 'sbom diff',
    summary: 'Say which packages a change adds, removes, replaces, or puts under another licence',
    description: 'Compares the packages of two sides. A side is an SBOM (SPDX 2.3 or CycloneDX 1.6 JSON), an evidence directory, a git ref, or . for the work tree. Of a git ref and of the work tree the lock files that git tracks are read by the embedded generator, so that both sides come from one tool. Which packages the project needs itself, and which only its packages need, is not told. A lock file of HEAD that cannot be read leaves the difference unknown, which is exit code 3.',
    examples: [
        { line: 'duri sbom diff origin/main', says: 'What this branch does to the packages' },
        { line: 'duri sbom diff ./last-green evidence', says: 'Between two sealed releases' },
        { line: 'duri sbom diff old.spdx.json new.cdx.json', says: 'Between two documents' },
    ],
    inputs: {
        base: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .requiredText */ .$4)('The side before: SBOM, evidence directory or git ref', 'BASE', { positional: true }),
        head: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .textOr */ .ph)('.', 'The side after: SBOM, evidence directory, git ref, or . for the work tree', 'HEAD', { positional: true }),
    },
    outputs: {},
    action: undefined,
    run: async (ports, { base, head }) => {
        const after = await listSide(ports, head);
        const before = await listSide(ports, base, after.unreadable.map(({ path }) => path));
        return toResult((0,_sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__/* .differenceOf */ .Pq)(before, after));
    },
}));
/** What is compared; `without` are lock files that the other side cannot read. */
async function listSide(ports, text, without = []) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.environment.cwd, text);
    if (text === '.' || (ports.git.isRepository(ports.environment.cwd) && path === (await (0,_sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .topOfWorkTree */ .sT)(ports))))
        return (0,_sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .listWorkTree */ .OY)(ports);
    if (await isDocument(ports, path, text))
        return listDocument(ports, path, text);
    const side = await (0,_gates_schema_downgrade_find_base_js__WEBPACK_IMPORTED_MODULE_1__/* .findBase */ .lN)(ports, text);
    switch (side.kind) {
        case 'commit':
            return (0,_sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .listCommit */ .E$)(ports, { commit: side.commit, label: `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(side.ref)} (${side.commit.slice(0, 12)})`, without });
        case 'unresolved':
            throw invalid(text, 'is neither a commit of this copy of the repository nor an SBOM', 'Fetch it with `git fetch --depth=1 origin REF`; a file is ./FILE.');
        case 'directory':
            if (ports.files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(side.path, SBOM_FILE)))
                return listDocument(ports, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(side.path, SBOM_FILE), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(text, SBOM_FILE));
            throw invalid(text, 'is neither an evidence directory nor the top of this repository', 'Make an SBOM of it with `duri sbom DIR`, and name that file.');
    }
}
/** A file counts by its path or its ending, never by a plain name: the change under test could bring a file with the name of a branch. */
async function isDocument({ environment, files, git }, path, text) {
    if (!files.exists(path) || files.isDirectory(path))
        return false;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^\.{1,2}[/\\]/.test(text))
        return true;
    if (!text.endsWith('.json'))
        return false;
    const ref = git.isRepository(environment.cwd) ? await git.resolve(environment.cwd, text) : undefined;
    if (ref !== undefined)
        throw invalid(text, 'is a git ref and a file', `Write ./${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)} for the file, or refs/heads/${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)} for the branch.`);
    return true;
}
function invalid(text, what, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('base_invalid', `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)} ${what}`, { side: text }, { hint });
}
function listDocument({ files }, path, label) {
    const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.sbomBytes);
    if (content === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_missing', `there is no SBOM ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(label)}`, { path });
    const { document, tool } = (0,_sbom_given_sbom_js__WEBPACK_IMPORTED_MODULE_9__.readGivenSbom)(content, label);
    return { label: (0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(label), tool: `${tool.name} ${tool.version}`, packages: (0,_sbom_components_js__WEBPACK_IMPORTED_MODULE_7__/* .listComponents */ .n)(document.document), notes: [], unreadable: [] };
}
function toResult(difference) {
    const { base, head, counts, findings, notes, newLicences, changes } = difference;
    const outcome = findings.length === 0 ? 'verified' : 'error(infra)';
    const says = findings.length === 0 ? (0,_sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__/* .countsText */ .WN)(counts) : `${findings.length} lock files of ${head.label} could not be read; of the others: ${(0,_sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__/* .countsText */ .WN)(counts)}`;
    return {
        exitCode: (0,_model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$)(outcome, 'prod'),
        json: { ...(0,_sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__/* .differenceJson */ ._i)(difference), findings: findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_6__/* .findingJson */ .a), warnings: [] },
        report: {
            tone: findings.length > 0 ? 'bad' : newLicences.length > 0 ? 'warn' : 'plain',
            headline: changes.length === 0 && findings.length === 0 ? 'the same packages, under the same licences' : says,
            facts: [
                ['base', `${base.label}: ${base.packages} packages, by ${base.tool}`],
                ['head', `${head.label}: ${head.packages} packages, by ${head.tool}`],
                ...notes.map((note) => ['note', note]),
            ],
            tables: (0,_sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__/* .differenceTables */ .J3)(difference),
            findings,
        },
        short: says,
    };
}

/***/ }),

/***/ 95445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ tipOfTrigger),
/* harmony export */   lN: () => (/* binding */ findBase),
/* harmony export */   wt: () => (/* binding */ basesOfTrigger)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
/* harmony import */ var _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77709);
/* harmony import */ var _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36198);







/**
 * Takes `--base` for a directory or a git ref. A plain name is a ref first: the change under test could bring a
 * folder with the name of a branch. In a repository it is taken for a directory only if it is no part of the
 * checkout; `./NAME` and absolute paths always are directories. @throws base_invalid, git_unavailable
 */
async function findBase(ports, text) {
    const { cwd } = ports.environment;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, text);
    const directory = ports.files.isDirectory(path) ? { kind: 'directory', path } : undefined;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^\.{1,2}(?:[/\\]|$)/.test(text))
        return directory ?? invalid(text, 'is no directory');
    if (!ports.git.isRepository(cwd))
        return directory ?? invalid(text, 'is no directory, and there is no git repository here');
    const commit = await ports.git.resolve(cwd, text);
    if (directory === undefined && commit !== undefined)
        return {
            kind: 'commit',
            ref: text,
            commit,
            read: (file) => ports.git.show(cwd, commit, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes),
            names: (folder) => ports.git.list(cwd, commit, (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === folder),
        };
    if (directory === undefined)
        return { kind: 'unresolved', ref: text };
    if (commit !== undefined)
        return invalid(text, 'is a git ref and a directory', whichOf(text));
    if (await isPartOfCheckout(ports, cwd, text))
        return invalid(text, 'is no git ref that is known here, but a directory of the checkout, which the change under test could have brought', whichOf(text));
    return directory;
}
/**
 * What the event says that the change is compared with: nothing here was chosen by its author.
 * @throws git_unavailable, forge_unavailable, permission_missing
 */
async function basesOfTrigger(ports) {
    const change = (0,_model_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOf */ .C)(ports.trigger);
    if (change === undefined)
        return [];
    const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : '';
    const bases = [];
    for (const point of await (0,_policy_bases_js__WEBPACK_IMPORTED_MODULE_5__/* .basesOf */ .c)(ports, change))
        bases.push(await openPoint(ports, point, prefix));
    return bases;
}
/**
 * The tip of the branch that a pull request enters, where it has moved on since the event: a policy that was changed on both sides is
 * held against both. Nothing when it cannot be read; a required merge queue, or branches that must be up to date, close that gap.
 */
async function tipOfTrigger(ports, bases) {
    const [base] = bases;
    if (ports.trigger.kind !== 'pull_request' || base?.kind !== 'commit')
        return [];
    try {
        const tip = await (0,_policy_bases_js__WEBPACK_IMPORTED_MODULE_5__/* .tipOf */ .n)(ports, base.ref);
        const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : '';
        return tip.commit === base.commit ? [] : [await openPoint(ports, tip, prefix)];
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs))
            throw error;
        ports.log.warn(`the tip of ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(base.ref)} could not be read, so the change is held against ${base.commit.slice(0, 12)} alone: ${error.message}`);
        return [];
    }
}
async function openPoint(ports, { branch, commit }, prefix) {
    const base = await (0,_policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .openBaseCommit */ .$)(ports, branch, commit);
    return {
        kind: 'commit',
        ref: branch,
        commit,
        read: (path) => base.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes),
        names: (folder) => base.names(folder),
    };
}
function invalid(text, what, hint) {
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('base_invalid', `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)} ${what}`, { base: text }, hint === undefined ? {} : { hint });
}
function whichOf(text) {
    return `Write ./${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)} for the directory, or refs/heads/${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)} for the branch; fetch a missing one with \`git fetch --depth=1 origin REF\`.`;
}
/** Is the name tracked at HEAD, or reached through a link? */
async function isPartOfCheckout({ files, git }, cwd, text) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(text)
        .replace(/[/\\]+$/, '')
        .replaceAll('\\', '/');
    if (files.resolve((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, name)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.resolve(cwd) ?? cwd, name))
        return true;
    const head = await git.resolve(cwd, 'HEAD');
    if (head === undefined)
        return false;
    // A tracked folder is no regular file, which `show` refuses; only what is not tracked gives nothing.
    return git.show(cwd, head, name, 1).then((file) => file !== undefined, () => true);
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

/***/ 67683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
function scopeOf({ kind }) {
    return kind === 'pull_request' || kind === 'merge_group' || kind === 'change' ? 'pull_request' : 'release';
}
/** The change that is judged, where there is one. */
function changeOf(trigger) {
    return trigger.kind === 'pull_request' || trigger.kind === 'merge_group' || trigger.kind === 'change' ? trigger : undefined;
}

/***/ }),

/***/ 77709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openBaseCommit),
/* harmony export */   P: () => (/* binding */ pathFromTop)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);


/**
 * A commit by its id: from this clone; where it is shallow, fetched from the platform; where git cannot, through the platform's API.
 * Only if all of them fail is the base unreadable, and an error: a clone that lacks a commit says nothing about what stands in it.
 */
async function openBaseCommit(ports, branch, commit) {
    const { git, environment } = ports;
    const label = `${branch} (${commit.slice(0, 12)})`;
    const here = git.isRepository(environment.cwd);
    if (here && (await git.resolve(environment.cwd, commit)) === undefined) {
        const forge = await ports.openForge({});
        const problem = await git.fetchCommit(environment.cwd, commit, forge.cloneSource);
        if (problem !== undefined) {
            ports.log.debug(`${label} could not be fetched (${problem}); the platform's API is asked for its files`);
            return fromForge(forge, { commit, label, problem });
        }
    }
    if (here) {
        const top = await topFrom(ports);
        return {
            commit,
            label,
            read: (path, maxBytes) => git.show(environment.cwd, commit, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, path), maxBytes),
            names: (folder) => git.list(environment.cwd, commit, (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === folder),
        };
    }
    return fromForge(await ports.openForge({}), { commit, label, problem: 'there is no checkout here' });
}
/** Looks at the commit once, so that one that cannot be reached is said once, and not for every file. */
async function fromForge(forge, { commit, label, problem }) {
    try {
        if ((await forge.namesAt(commit, '')) === undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('git_unavailable', `the platform has no commit ${commit.slice(0, 12)}`);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs))
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs(error.code, `${label} is in neither place: git: ${problem}; API: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, error.details, {
            cause: error,
            hint: `Fetch it before DuRi runs: fetch-depth: 0 in actions/checkout, or \`git fetch --depth=1 origin ${commit}\`. ${error.hint}`,
        });
    }
    return {
        commit,
        label,
        read: (path, maxBytes) => forge.fileAt(commit, path, maxBytes),
        names: async (folder) => ((await forge.namesAt(commit, folder)) ?? []).map((name) => `${folder}/${name}`),
    };
}
/** From the current folder up to the top of the work tree: '' there, '../' one below it. */
async function topFrom({ git, environment }) {
    return '../'.repeat((await git.prefix(environment.cwd)).split('/').length - 1);
}
/** Where a path of this run lies in the repository, from its top; undefined for one outside the checkout, which no change of it can touch. */
async function pathFromTop(ports, path) {
    const { git, environment, files } = ports;
    const real = (name) => files.resolve(name) ?? name;
    const prefix = git.isRepository(environment.cwd) ? await git.prefix(environment.cwd) : '';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(real(environment.cwd), realFolderOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path), real));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way))
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')));
    return whole === '..' || whole.startsWith('../') ? undefined : whole;
}
/** A path with the links of its folder resolved, and not its own: what is asked for is the name in the repository. */
function realFolderOf(path, real) {
    const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
    return at <= 0 ? path : `${real(path.slice(0, at))}${path.slice(at)}`;
}

/***/ }),

/***/ 36198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ basesOf),
/* harmony export */   n: () => (/* binding */ tipOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/**
 * What a change is compared with. A pull request: the base commit of the event, which is what its merge result was made from; where it
 * was retargeted since (a re-run gets the payload of the first run), the tip of the branch that it now enters. A merge group: the
 * parent of the group, which may itself be an entry of the queue that never merges, and the branch tip: both count, so the stricter does.
 * @source trust model, section 5 @throws forge_unavailable, permission_missing when a merge queue's branch tip cannot be read
 */
async function basesOf(ports, change) {
    const { trigger } = ports;
    const given = { branch: change.baseBranch, commit: change.baseCommit };
    if (trigger.kind === 'merge_group')
        return unlessSame(given, await tipOf(ports, change.baseBranch));
    const now = trigger.kind === 'pull_request' ? await branchNow(ports, trigger.number) : undefined;
    if (now === undefined || now === given.branch)
        return [given];
    ports.log.warn(`the pull request was retargeted from ${given.branch} to ${now} since this run was set off: it is judged by ${now}`);
    return [await tipOf(ports, now)];
}
function unlessSame(given, tip) {
    return tip.commit === given.commit ? [given] : [tip, given];
}
/** The branch that a pull request enters now; undefined when the platform cannot be asked, and the event's own word counts. */
async function branchNow({ openForge, log }, number) {
    try {
        return (await (await openForge({ onlyOnce: true })).pull(number))?.base.branch;
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs))
            throw error;
        log.debug(`the platform could not be asked whether pull request ${number} was retargeted: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** The branch's last commit as the platform knows it; where it cannot be asked, as this clone does, with a warning. @throws forge_unavailable, permission_missing, base_invalid */
async function tipOf({ environment, git, log, openForge }, branch) {
    const asked = async (onlyOnce) => {
        const commit = await (await openForge({ onlyOnce })).branchTip(branch);
        if (commit === undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('base_invalid', `the platform knows no branch ${branch}`, { branch });
        return { branch, commit };
    };
    try {
        return await asked(true);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs) || error.code === 'base_invalid')
            throw error;
        for (const ref of git.isRepository(environment.cwd) ? [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`] : []) {
            const commit = await git.resolve(environment.cwd, ref);
            if (commit === undefined)
                continue;
            log.warn(`the tip of ${branch} is taken from this clone (${ref}): ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return { branch, commit };
        }
        return asked(false);
    }
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

/***/ 94924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WN: () => (/* binding */ countsText),
  _i: () => (/* binding */ differenceJson),
  Pq: () => (/* binding */ differenceOf),
  J3: () => (/* binding */ differenceTables)
});

// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
;// CONCATENATED MODULE: ./build/src/sbom/difference.js
const ORDER = ['added', 'changed', 'licence', 'removed'];
const UNSTATED = 'not stated';
/** Compares two lists of packages by their package URLs without versions; several versions of one name are a set. */
function comparePackages(base, head) {
    const [before, after] = [byName(base), byName(head)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    const changes = names.flatMap((key) => compareName(before.get(key) ?? [], after.get(key) ?? []));
    const sorted = ORDER.flatMap((kind) => changes.filter((change) => change.kind === kind));
    const known = new Set(licencesOf(base));
    return {
        changes: sorted,
        counts: Object.fromEntries(ORDER.map((kind) => [kind, changes.filter((change) => change.kind === kind).length])),
        newLicences: licencesOf(head).filter((licence) => !known.has(licence)),
    };
}
function byName(packages) {
    const names = new Map();
    for (const one of packages) {
        const key = one.purl === undefined ? `name:${one.name}` : one.purl.replace(/[@?#].*$/s, '');
        const same = names.get(key);
        if (same === undefined)
            names.set(key, [one]);
        else
            same.push(one);
    }
    return names;
}
function compareName(base, head) {
    const [shown] = [...head, ...base];
    if (shown === undefined)
        return [];
    const { name, ecosystem } = shown;
    const [old, fresh] = [versionsOf(base), versionsOf(head)];
    const before = old.filter((version) => !fresh.includes(version));
    const after = fresh.filter((version) => !old.includes(version));
    const beside = fresh.filter((version) => old.includes(version));
    const changes = [];
    if (before.length + after.length > 0) {
        const kind = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
        const meant = kind === 'removed' ? base.filter(({ version = '' }) => before.includes(version)) : head.filter(({ version = '' }) => after.includes(version));
        changes.push({ kind, name, ecosystem, before, after, beside, licences: licencesOf(meant) });
    }
    const [licencesBefore, licencesAfter] = [licencesOf(base), licencesOf(head)];
    if (base.length > 0 && head.length > 0 && licencesBefore.join('\n') !== licencesAfter.join('\n'))
        changes.push({ kind: 'licence', name, ecosystem, before: orUnstated(licencesBefore), after: orUnstated(licencesAfter), beside: [], licences: [] });
    return changes;
}
/** Each once and sorted; the empty text stands for a package of which only a range is known. */
function versionsOf(packages) {
    return [...new Set(packages.map(({ version = '' }) => version))].sort();
}
function licencesOf(packages) {
    return [...new Set(packages.flatMap(({ licences }) => licences))].sort();
}
function orUnstated(licences) {
    return licences.length === 0 ? [UNSTATED] : licences;
}
;// CONCATENATED MODULE: ./build/src/sbom/difference-report.js


/** Compares two sides. A lock file that cannot be read is a note at the base, where all of its packages then seem added, and unknown at the head. */
function differenceOf(base, head) {
    const oneTool = base.tool === head.tool;
    return {
        ...comparePackages(base.packages, head.packages),
        base: sideOf(base),
        head: sideOf(head),
        oneTool,
        notes: [
            ...(oneTool ? [] : [`the base was listed by ${base.tool}, the head by ${head.tool}: what only one of them sees is listed as a change`]),
            ...base.unreadable.map(({ path, message }) => `${path} cannot be read at ${base.label}, so that all of its packages seem added: ${message}`),
            ...new Set([...head.notes, ...base.notes.filter((note) => !head.notes.includes(note)).map((note) => `${base.label}: ${note}`)]),
        ],
        findings: head.unreadable.map(({ path, message }) => (0,finding/* unknown */.L5)('every-lock-file-is-readable', path, `cannot be read, so that it is compared with nothing: ${message}`)),
    };
}
const SHOWN_ROWS = 50;
const SHOWN_TEXTS = 3;
/** The changes as a table, and the new licences as another; at most so many rows each, and the last one counts the rest. */
function differenceTables({ changes, counts, newLicences }, maxRows = SHOWN_ROWS) {
    const title = `Packages: ${countsText(counts)}`;
    const rows = changes.map((change) => toRow(change, newLicences));
    const tables = rows.length === 0 ? [] : [{ title, head: ['change', 'package', 'before', 'after', 'licence'], rows: capped(rows, maxRows) }];
    if (newLicences.length === 0)
        return tables;
    return [
        ...tables,
        {
            title: 'Licences that no package had before',
            head: ['licence'],
            rows: capped(newLicences.map((licence) => [difference_report_short(licence)]), maxRows),
        },
    ];
}
/** One line: how many packages differ. */
function countsText(counts) {
    return `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed, ${counts.licence} with another licence`;
}
/** The difference in the form of `--json`. */
function differenceJson({ base, head, oneTool, counts, changes, newLicences, notes }) {
    return {
        base,
        head,
        one_tool: oneTool,
        counts,
        changes: changes.map((each) => ({ ...each, ecosystem: each.ecosystem ?? null })),
        new_licences: newLicences,
        notes,
    };
}
function sideOf({ label, tool, packages }) {
    return { label, tool, packages: packages.length };
}
function toRow({ kind, name, ecosystem, before, after, beside, licences }, newLicences) {
    const isNew = (kind === 'licence' ? after : kind === 'removed' ? [] : licences).some((licence) => newLicences.includes(licence));
    const licence = kind === 'licence' ? '' : listed(licences, 'not stated');
    const stays = beside.length === 0 || kind === 'changed' ? '' : ` (beside ${listed(beside, '')})`;
    return [
        kind,
        `${ecosystem === undefined ? '' : `${ecosystem} `}${difference_report_short(name)}`,
        listed(before, '-'),
        `${listed(after, '-')}${stays}`,
        `${licence}${isNew ? `${licence === '' ? '' : ' '}NEW LICENCE` : ''}`,
    ];
}
function listed(texts, none) {
    if (texts.length === 0)
        return none;
    const shown = texts.slice(0, SHOWN_TEXTS).map((text) => (text === '' ? 'no version' : difference_report_short(text)));
    return `${shown.join(', ')}${texts.length > SHOWN_TEXTS ? `, and ${texts.length - SHOWN_TEXTS} more` : ''}`;
}
function difference_report_short(text) {
    return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
function capped(rows, maxRows) {
    if (rows.length <= maxRows)
        return [...rows];
    const [first = []] = rows;
    return [...rows.slice(0, maxRows), first.map((_, index) => (index === Math.min(1, first.length - 1) ? `${rows.length - maxRows} more` : ''))];
}

/***/ }),

/***/ 64826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGivenSbom: () => (/* binding */ readGivenSbom)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3943);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65806);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76517);






/** An SBOM that was made elsewhere: validated, and kept byte by byte, so that what others say of its digest stays true. @throws sbom_invalid */
function readGivenSbom(content, name) {
    const format = formatOf(content);
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSbom */ .r)(content, format);
    const problems = parsed.ok ? (0,_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSbom */ .q)(parsed.value) : parsed.problems;
    if (!parsed.ok || problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('sbom_invalid', `${name} is no valid ${format}: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblems */ .yg)(problems.slice(0, 5))}`, { name, format });
    return {
        document: { format, content, components: (0,_components_js__WEBPACK_IMPORTED_MODULE_2__/* .countComponents */ ._)(parsed.value), rawDigest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(content), document: parsed.value },
        tool: statedTool(parsed.value),
    };
}
/** The format that a text claims; SPDX when it claims none, whose checks then say what is missing. */
function formatOf(content) {
    return /"bomFormat"\s*:\s*"CycloneDX"/.test(Buffer.from(content).toString('latin1')) ? 'cyclonedx-json' : 'spdx-json';
}
function statedTool(sbom) {
    const text = sbom.format === 'spdx-json'
        ? sbom.document.creationInfo.creators.find((creator) => creator.startsWith('Tool:'))?.replace(/^Tool: ?/, '')
        : cyclonedxTool(sbom.document);
    const [, name = text ?? 'unknown', version = 'unknown'] = /^(.+)-v?(\d[^-]*(?:-.*)?)$/.exec(text?.slice(0, 200) ?? '') ?? [];
    return { name, version, digest: undefined };
}
function cyclonedxTool({ metadata }) {
    const tools = Array.isArray(metadata?.tools) ? metadata.tools : metadata?.tools?.components;
    const [first] = tools ?? [];
    return first === undefined ? undefined : [first['name'], first['version']].filter((part) => typeof part === 'string' && part !== '').join('-');
}

/***/ }),

/***/ 72690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E$: () => (/* binding */ listCommit),
  OY: () => (/* binding */ listWorkTree),
  sT: () => (/* binding */ topOfWorkTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/json.js
var json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/sbom/embedded/ecosystems/index.js + 19 modules
var ecosystems = __webpack_require__(89609);
// EXTERNAL MODULE: ./build/src/sbom/embedded/merge.js
var merge = __webpack_require__(18594);
;// CONCATENATED MODULE: ./build/src/sbom/list-lock-files.js



/** What lock files name, read by the embedded generator; each one that cannot be read is told, and the others count. */
async function listLockFiles(files) {
    const readings = [];
    const unreadable = [];
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const ecosystem = (0,ecosystems/* ecosystemOf */.M)(file.path);
        if (ecosystem === undefined || ecosystem === 'unread')
            continue;
        try {
            readings.push({ ...(await ecosystem.read(file)), path: file.path });
        }
        catch (error) {
            if (!(error instanceof errors/* IntegrityError */.cs))
                throw error;
            unreadable.push({ path: file.path, message: error.message });
        }
    }
    const { components, notes } = (0,merge/* mergeReadings */.g)(readings);
    return { packages: components.map(toListed), notes, unreadable };
}
function toListed({ group, name, version, purl, type, licence }) {
    return {
        name: group === undefined ? name : `${group}/${name}`,
        version,
        purl,
        ecosystem: type,
        licences: licence === undefined ? [] : [licence],
    };
}
;// CONCATENATED MODULE: ./build/src/sbom/list-repository.js






/** More lock files than this are not looked at: each costs several runs of git. */
const MAX_LOCK_FILES = 1000;
/** What the lock files of a commit name, but for those of `without`. @throws git_unavailable */
async function listCommit(ports, { commit, label, without = [] }) {
    const top = await topOfWorkTree(ports);
    return list(ports, { label, commit, without, read: (path) => ports.git.show(top, commit, path, limits/* LIMITS */.b.lockFileBytes) });
}
/** What the lock files of the work tree name: those that git tracks at HEAD, as they are now. @throws git_unavailable */
async function listWorkTree(ports) {
    const top = await topOfWorkTree(ports);
    const head = await ports.git.resolve(top, 'HEAD');
    if (head === undefined)
        throw new errors/* IntegrityError */.cs('git_unavailable', 'the repository has no commit yet, so git tracks no lock file');
    return list(ports, {
        label: 'work tree',
        commit: head,
        without: [],
        read: (path) => Promise.resolve(ports.files.read((0,external_node_path_.join)(top, path), limits/* LIMITS */.b.lockFileBytes)),
    });
}
async function list(ports, { label, commit, without, read }) {
    const paths = await ports.git.list(ports.environment.cwd, commit, (path) => (0,ecosystems/* ecosystemOf */.M)(path) !== undefined && !without.includes(path));
    const readable = paths.filter((path) => (0,ecosystems/* ecosystemOf */.M)(path) !== 'unread');
    const files = [];
    const unreadable = readable.slice(MAX_LOCK_FILES).map((path) => ({ path, message: `there are more than ${MAX_LOCK_FILES} lock files` }));
    for (const path of readable.slice(0, MAX_LOCK_FILES)) {
        try {
            const content = await read(path);
            if (content === undefined)
                continue;
            const text = (0,json/* decodeUtf8 */._)(content);
            if (text === undefined)
                unreadable.push({ path, message: 'is not valid UTF-8' });
            else
                files.push({ path, text });
        }
        catch (error) {
            if (!(error instanceof errors/* IntegrityError */.cs))
                throw error;
            unreadable.push({ path, message: (0,errors/* messageOf */.bD)(error) });
        }
    }
    const listed = await listLockFiles(files);
    const unread = paths.length - readable.length;
    return {
        label,
        tool: `duri-embedded ${ports.environment.duriVersion}`,
        packages: listed.packages,
        notes: [...listed.notes, ...(unread === 0 ? [] : [`${unread} file${unread === 1 ? '' : 's'} of kinds that the embedded generator does not read`])],
        unreadable: [...unreadable, ...listed.unreadable],
    };
}
/** The folder that paths of git are relative to. @throws git_unavailable */
async function topOfWorkTree({ environment, git }) {
    const prefix = await git.prefix(environment.cwd);
    return (0,external_node_path_.resolve)(environment.cwd, '../'.repeat(prefix.split('/').length - 1));
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
