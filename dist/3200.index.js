export const id = 3200;
export const ids = [3200];
export const modules = {

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
    return { ...finding, status: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding), fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding.reason).fix };
}
/** A warning as it stands in `--json`. */
function warningJson(warning) {
    return { ...warning, fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(warning.reason).fix };
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

/***/ })

};
