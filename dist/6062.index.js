export const id = 6062;
export const ids = [6062];
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

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36198);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35821);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45921);







/**
 * Policy and key ring of this run. At a pull request or in a merge queue both come from the base: copied out of its commit into a
 * folder of their own, so that whatever the change does to them has no say in its own verdict. A file that is named and lies outside
 * the checkout was put there by the workflow, and is taken as it is.
 * @source trust model, sections 1 and 6 @throws as loadPolicy; git_unavailable, forge_unavailable, permission_missing
 */
async function loadJudge(ports, request) {
    const change = (0,_model_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOf */ .C)(ports.trigger);
    const named = request.config ?? _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX;
    const place = change === undefined ? undefined : await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, named);
    if (change === undefined || place === undefined) {
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, request);
        return { policy, keyring: request.keyring, from: 'here', says: shown(ports, policy), place };
    }
    for (const { branch, commit } of await (0,_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .basesOf */ .c)(ports, change)) {
        const base = await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseCommit */ .$)(ports, branch, commit);
        const judge = await judgeOf(ports, base, [...new Set([place, (await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX)) ?? place])], request.keyring);
        if (judge !== undefined)
            return judge;
    }
    const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, { config: ports.files.exists(named) ? request.config : undefined, mode: 'repository' });
    return { policy, keyring: request.keyring, from: 'bootstrap', says: `${shown(ports, policy)} (bootstrap: the base has none)`, place };
}
/** Its path as a reader of this run would write it. */
function shown({ environment }, { path }) {
    if (path === undefined)
        return 'built-in';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(environment.cwd, path);
    return way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) ? path : way;
}
async function judgeOf(ports, base, places, keyring) {
    for (const place of places) {
        const content = await base.read(place, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (content === undefined)
            continue;
        const folder = ports.folders.temporary();
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, place);
        ports.files.write(copy, content);
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(content, copy);
        const ring = await ringPlace(ports, policy, place, keyring);
        const ringContent = ring === undefined ? undefined : await base.read(ring, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (ring !== undefined && ringContent !== undefined)
            ports.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring), ringContent);
        for (const beside of besideOf(policy, place)) {
            const besideContent = await base.read(beside, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
            if (besideContent !== undefined)
                ports.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, beside), besideContent);
        }
        return {
            policy: ring !== undefined && ringContent === undefined ? withoutKeyring(policy) : policy,
            keyring: keyring === undefined ? undefined : ring === undefined ? keyring : ringContent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring),
            from: 'base',
            says: `${base.label}: ${place}`,
            place,
        };
    }
    return undefined;
}
/** Where the ring lies in the repository; undefined when there is none, or when it lies outside and no change can touch it. */
async function ringPlace(ports, policy, place, keyring) {
    if (keyring !== undefined)
        return (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, keyring);
    const named = policy.policy.keyring;
    if (named === undefined || (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .keyringPathOf */ .E7)(policy) === named)
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), named));
    return whole.startsWith('../') ? undefined : whole;
}
/** What else has a say in the verdict and stands beside the policy: waivers and baseline. */
function besideOf({ policy: { audit, uat } }, place) {
    const named = [audit?.waivers, audit?.baseline, uat?.waivers].flatMap((path) => path ?? []);
    return named.filter((path) => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)).map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), path)));
}
/** The base names a ring that it does not have: there is no key to believe then. */
function withoutKeyring({ policy, path, digest }) {
    const { keyring: _, ...rest } = policy;
    return { policy: rest, path, digest };
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
