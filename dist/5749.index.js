import { modules as shared } from "./shared.index.js";

export const id = 5749;

export const ids = [ 5749 ];

export const modules = {
 ...shared,
 45749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   renderTerminal: () => renderTerminal
  });
  var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23042);
  const MAX_FINDINGS = 20;
  async function renderTerminal(report, style) {
   const paint = picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(style.colour);
   const blocks = [ headline(report, paint), facts(report.facts ?? [], paint), ...await Promise.all((report.tables ?? []).map(table => renderTable(table, paint))), findings(report.findings ?? [], paint), warnings(report.warnings ?? [], paint), next(report.next ?? [], paint) ];
   return `${blocks.filter(block => block !== "").join("\n\n")}\n`;
  }
  function headline({tone, headline: text}, paint) {
   const marks = {
    good: paint.green("✔"),
    bad: paint.red("✖"),
    warn: paint.yellow("▲"),
    plain: ""
   };
   return `${marks[tone]} ${paint.bold((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text))}`.trim();
  }
  function facts(rows, paint) {
   const width = Math.max(0, ...rows.map(([label]) => label.length));
   return rows.map(([label, value]) => `  ${paint.dim(label.padEnd(width))}  ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(value)}`).join("\n");
  }
  async function renderTable({title, head, rows}, paint) {
   const {default: Table} = await __webpack_require__.e(5832).then(__webpack_require__.t.bind(__webpack_require__, 25832, 19));
   const line = {
    head: [],
    border: []
   };
   const table = new Table({
    head: head.map(cell => paint.bold(cell)),
    style: line,
    chars: BORDERS
   });
   table.push(...rows.map(row => row.map(_model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)));
   const text = table.toString().split("\n").map(row => `  ${row.trimEnd()}`).join("\n");
   return title === void 0 ? text : `${paint.bold(title)}\n${text}`;
  }
  const BORDERS = {
   top: "",
   "top-mid": "",
   "top-left": "",
   "top-right": "",
   bottom: "",
   "bottom-mid": "",
   "bottom-left": "",
   "bottom-right": "",
   left: "",
   "left-mid": "",
   mid: "",
   "mid-mid": "",
   right: "",
   "right-mid": "",
   middle: " "
  };
  function findings(all, paint) {
   const shown = all.filter(({outcome}) => outcome === "fail" || outcome === "unknown");
   const lines = shown.slice(0, MAX_FINDINGS).map(finding => renderFinding(finding, paint));
   if (shown.length > MAX_FINDINGS) lines.push(paint.dim(`  … and ${shown.length - MAX_FINDINGS} more; --json lists them all`));
   return lines.join("\n");
  }
  function renderFinding(finding, paint) {
   const mark = finding.outcome === "fail" ? paint.red("✖") : paint.yellow("?");
   const lines = [ `  ${mark} ${paint.bold((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)((0, 
   _location_js__WEBPACK_IMPORTED_MODULE_1__.d)(finding)))}  ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.message)}${paint.dim(codeOf(finding))}` ];
   if (finding.expected !== void 0) lines.push(`      ${paint.dim("expected")} ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.expected)}`);
   if (finding.actual !== void 0) lines.push(`      ${paint.dim("found   ")} ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.actual)}`);
   return lines.join("\n");
  }
  function codeOf({check, severity, reason}) {
   const code = severity === void 0 ? reason : `${check} ${severity}`;
   return code === void 0 ? "" : `  [${code}]`;
  }
  function warnings(all, paint) {
   return all.map(({subject, message, reason}) => `  ${paint.yellow("▲")} ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(subject)}  ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(message)}${paint.dim(`  [${reason}]`)}`).join("\n");
  }
  function next(steps, paint) {
   return steps.map(step => `  ${paint.cyan("→")} ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(step)}`).join("\n");
  }
 })
};
