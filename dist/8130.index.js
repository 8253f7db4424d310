export const id = 8130;
export const ids = [8130];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


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
