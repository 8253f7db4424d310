export const id = 5749;
export const ids = [5749];
export const modules = {

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

/***/ 23042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereOf),
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

/** The file and line of a finding: stated, or written in its subject as `deploy/nginx.conf:12` or `duri.yml:3:7`; undefined for any other. */
function locationOf(finding) {
    if ('location' in finding)
        return { ...finding.location, file: (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.location.file) };
    const [, file, line, column] = /^([^:]+):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(finding.subject) ?? [];
    if (file === undefined || line === undefined)
        return undefined;
    return { file: (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
/** What a finding is about, for people, with the place where it would be mended. */
function whereOf({ subject, location }) {
    if (location === undefined)
        return subject;
    const place = `${location.file}:${location.line}`;
    return subject === location.file ? place : `${subject} (${place})`;
}

/***/ }),

/***/ 45749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57336);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23042);




const MAX_FINDINGS = 20;
/** A report as text for a terminal: coloured there, plain when piped. */
function renderTerminal(report, style) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(style.colour);
    const blocks = [
        headline(report, paint),
        facts(report.facts ?? [], paint),
        ...(report.tables ?? []).map((table) => renderTable(table, paint)),
        findings(report.findings ?? [], paint),
        warnings(report.warnings ?? [], paint),
        next(report.next ?? [], paint),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function headline({ tone, headline: text }, paint) {
    const marks = { good: paint.green('✔'), bad: paint.red('✖'), warn: paint.yellow('▲'), plain: '' };
    return `${marks[tone]} ${paint.bold((0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text))}`.trim();
}
function facts(rows, paint) {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `  ${paint.dim(label.padEnd(width))}  ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value)}`).join('\n');
}
function renderTable({ title, head, rows }, paint) {
    const line = { head: [], border: [] };
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({ head: head.map((cell) => paint.bold(cell)), style: line, chars: BORDERS });
    table.push(...rows.map((row) => row.map(_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)));
    const text = table
        .toString()
        .split('\n')
        .map((row) => `  ${row.trimEnd()}`)
        .join('\n');
    return title === undefined ? text : `${paint.bold(title)}\n${text}`;
}
const BORDERS = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: ' ',
};
function findings(all, paint) {
    const shown = all.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    const lines = shown.slice(0, MAX_FINDINGS).map((finding) => renderFinding(finding, paint));
    if (shown.length > MAX_FINDINGS)
        lines.push(paint.dim(`  … and ${shown.length - MAX_FINDINGS} more; --json lists them all`));
    return lines.join('\n');
}
function renderFinding(finding, paint) {
    const mark = finding.outcome === 'fail' ? paint.red('✖') : paint.yellow('?');
    const lines = [`  ${mark} ${paint.bold((0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .whereOf */ .d)(finding)))}  ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.message)}${paint.dim(codeOf(finding))}`];
    if (finding.expected !== undefined)
        lines.push(`      ${paint.dim('expected')} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.expected)}`);
    if (finding.actual !== undefined)
        lines.push(`      ${paint.dim('found   ')} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(finding.actual)}`);
    return lines.join('\n');
}
/** A check of Gate 1 has a name that people know; elsewhere the reason says more. */
function codeOf({ check, severity, reason }) {
    const code = severity === undefined ? reason : `${check} ${severity}`;
    return code === undefined ? '' : `  [${code}]`;
}
function warnings(all, paint) {
    return all
        .map(({ subject, message, reason }) => `  ${paint.yellow('▲')} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(subject)}  ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message)}${paint.dim(`  [${reason}]`)}`)
        .join('\n');
}
function next(steps, paint) {
    return steps.map((step) => `  ${paint.cyan('→')} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(step)}`).join('\n');
}

/***/ })

};
