export const id = 6102;
export const ids = [6102];
export const modules = {

/***/ 10183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkPermissions),
/* harmony export */   e: () => (/* binding */ statedPermissions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);




const MAX_WORKFLOW_BYTES = 1024 * 1024;
/**
 * Says before any work which line is missing, as far as that can be known: no API tells what a token may do. `id-token` shows in the
 * environment; what may be written stands in the `permissions:` of the running workflow, where that file is checked out. Reading is
 * not looked up: a public repository needs no permission for it, and the first refusal names the line.
 * @source GitHub, "Workflow syntax": permissions @throws permission_missing
 */
async function checkPermissions(permissions, variables) {
    const writes = Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
    if (writes.includes('id-token') && (variables['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '')
        throw missing('id-token', undefined);
    const others = writes.filter((scope) => scope !== 'id-token');
    const stated = others.length === 0 ? undefined : await statedPermissions(variables);
    const lacking = stated === undefined ? undefined : others.find((scope) => !mayWrite(stated.permissions, scope));
    if (lacking !== undefined)
        throw missing(lacking, stated?.place);
}
/** Undefined where the file says nothing, is not here, or calls another workflow: then nobody knows yet. */
async function statedPermissions(variables) {
    const [, repository, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(variables['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    const job = variables['GITHUB_JOB'] ?? '';
    if (path === undefined || repository !== variables['GITHUB_REPOSITORY'] || job === '')
        return undefined;
    const workflow = await readWorkflow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(variables['GITHUB_WORKSPACE'] ?? '', path));
    const jobs = fieldOf(workflow, 'jobs');
    const own = fieldOf(jobs, job);
    if (own === undefined || fieldOf(own, 'uses') !== undefined)
        return undefined;
    const permissions = fieldOf(own, 'permissions') ?? fieldOf(workflow, 'permissions');
    return permissions === undefined ? undefined : { permissions, place: `job ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(job)} of ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}` };
}
async function readWorkflow(path) {
    try {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        if (content.length > MAX_WORKFLOW_BYTES)
            return undefined;
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return parse(content.toString('utf8'), { maxAliasCount: 100 });
    }
    catch {
        return undefined; // not checked out, or no YAML: GitHub runs it all the same, so nothing is known
    }
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** A scope that a map does not name is none. */
function mayWrite(permissions, scope) {
    return permissions === 'write-all' || fieldOf(permissions, scope) === 'write';
}
function missing(scope, place) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('permission_missing', `the token of this job may not write ${scope}${place === undefined ? '' : `: the permissions of ${place} do not say so`}`, { scope }, { hint: `Add \`${scope}: write\` to \`permissions:\` of the job.` });
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
