export const id = 8546;
export const ids = [8546];
export const modules = {

/***/ 27414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74370);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17515);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
/* harmony import */ var _record_read_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31384);
/* harmony import */ var _record_verify_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72581);
/* harmony import */ var _reports_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87193);
/* harmony import */ var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32259);
/* harmony import */ var _place_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45481);









const MAX_ROWS = 500;
const MAX_CELL = 60;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_7__/* .command */ .G)({
    name: 'log show',
    summary: 'Show an execution record as a table',
    description: 'Shows what ran and what came back, one row a run. The chain is checked first: a record that does not hold is shown as far as it can be read, and named as broken. For the whole of every record use --json.',
    examples: [
        { line: 'duri log show --evidence evidence', says: 'The record of the last run' },
        { line: 'duri log show --evidence evidence --json | jq .runs[].argv', says: 'Every command line in it, without its secrets' },
    ],
    inputs: {
        file: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optionalText */ .mR)('The record', 'FILE', { positional: true, action: 'path' }),
        evidence: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_8__/* .optionalText */ .mR)('The evidence directory that holds it', 'DIR', _place_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceInput */ .E),
    },
    outputs: {},
    action: undefined,
    run: (ports, values) => {
        const { path, bytes } = (0,_record_read_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x)(ports, values);
        return Promise.resolve(toResult(path, (0,_record_verify_log_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyLog */ .I)(bytes)));
    },
}));
function toResult(path, log) {
    const { findings, header, runs, checkpoint } = log;
    const status = (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOutcome */ .Om)(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG));
    const holds = status === 'verified';
    const more = runs.length > MAX_ROWS ? [`${runs.length - MAX_ROWS} more; --json shows them all`] : [];
    return {
        exitCode: (0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$)(status, 'prod'),
        json: { status, header: header ?? null, runs, checkpoint: checkpoint ?? null, findings: findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__/* .findingJson */ .a) },
        report: {
            tone: holds ? 'plain' : 'bad',
            headline: holds ? `Run ${header?.run_id ?? ''}: ${runs.length} recorded` : `${status}: what follows is only what could be read`,
            facts: [['record', path], ...headerFacts(header), ['ended', checkpoint?.ended ?? 'not known']],
            tables: [{ head: ['#', 'at', 'what', 'result', 'exit', 'ms', 'subjects', 'observed'], rows: runs.slice(0, MAX_ROWS).map(toRow) }],
            findings,
            next: [...(0,_reports_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceFor */ .c)(findings), ...more],
        },
        short: `${status} ${header?.run_id ?? 'unknown run'} ${runs.length}`,
    };
}
function headerFacts(header) {
    if (header === undefined)
        return [];
    const { started, tool, platform, identity } = header;
    return [
        ['started', started],
        ['by', `${tool.name} ${tool.version} on ${platform.os}/${platform.arch}`],
        ['where', `${identity.environment} ${identity.run ?? ''}`.trimEnd()],
    ];
}
function toRow({ seq, at, verb, gate, result, exit_code, duration_ms, subjects, observations }) {
    const observed = Object.entries(observations)
        .map(([name, count]) => `${name}=${count}`)
        .join(' ');
    const named = subjects.map(({ name, sha256 }) => `${name}@${sha256.slice(0, 12)}`).join(' ');
    return [String(seq), at, gate === null ? verb : `${verb} (${gate})`, result ?? '', String(exit_code), String(duration_ms), clip(named), clip(observed)];
}
function clip(cell) {
    return cell.length <= MAX_CELL ? cell : `${cell.slice(0, MAX_CELL - 1)}…`;
}

/***/ }),

/***/ 85339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ COMMIT_FILE),
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   Ps: () => (/* binding */ SIGNATURE_OF),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   VR: () => (/* binding */ METADATA_FILE),
/* harmony export */   _M: () => (/* binding */ KEPT_LOG),
/* harmony export */   fk: () => (/* binding */ LOG_SIGNATURE_FILE),
/* harmony export */   gN: () => (/* binding */ OWN_NAMES),
/* harmony export */   lx: () => (/* binding */ pendingName),
/* harmony export */   n: () => (/* binding */ BUNDLE_OF),
/* harmony export */   ob: () => (/* binding */ EVIDENCE_FILES),
/* harmony export */   r: () => (/* binding */ BOUND_FILES)
/* harmony export */ });
/* unused harmony export SEALED_FILES */
/** The files that are bound by the metadata, each by digest and size. @source design, section 2 */
const BOUND_FILES = ['SHA256SUMS', 'checksums.json', 'provenance.json', 'sbom.json'];
/** The file that binds them, so that one signature covers the whole set. */
const METADATA_FILE = 'deployment_metadata.json';
/** What is signed, and where its envelope stands. */
const SIGNATURE_OF = { 'checksums.json': 'checksums.sig', [METADATA_FILE]: 'deployment_metadata.sig' };
/** Never changes after seal. @source trust model, section 3 */
const SEALED_FILES = [...BOUND_FILES, METADATA_FILE, ...Object.values(SIGNATURE_OF)];
/** Sigstore bundles of the same statements, written where a public key signs. @source design, section 2 */
const BUNDLE_OF = {
    'checksums.json': 'checksums.sigstore.json',
    [METADATA_FILE]: 'deployment_metadata.sigstore.json',
    'provenance.json': 'provenance.sigstore.json',
};
/** The execution record of the last run, and its signature. */
const LOG_FILE = 'VERIFY_LOG.log';
const LOG_SIGNATURE_FILE = 'VERIFY_LOG.sig';
/** Added after seal, each with a signature of its own. */
const LATER_FILES = [...Object.values(BUNDLE_OF), LOG_FILE, LOG_SIGNATURE_FILE, 'gates.intoto.jsonl', 'verdict.vsa.json', 'receipts.json'];
/** Every name that an evidence set can have. In a release directory only these very names are evidence; anything else is unexpected. */
const EVIDENCE_FILES = [...SEALED_FILES, ...LATER_FILES];
/** Logs of earlier runs, kept beside the evidence where it stands apart from the release. */
const KEPT_LOG = /^VERIFY_LOG\.[A-Za-z0-9-]{1,100}\.(?:log|sig)$/;
/** Names that a run of `seal` uses while it writes, beside the final ones. A killed run leaves some of them. */
const LOCK_FILE = '.duri-lock';
const COMMIT_FILE = '.duri-commit.json';
/** The name under which a new file waits for the commit. */
function pendingName(name) {
    return `.duri-new.${name}`;
}
/** Every name that DuRi itself may put into an evidence directory. */
const OWN_NAMES = [...EVIDENCE_FILES, LOCK_FILE, COMMIT_FILE, pendingName(COMMIT_FILE), ...EVIDENCE_FILES.map(pendingName)];

/***/ })

};
