export const id = 7414;

export const ids = [ 7414 ];

export const modules = {
 27414: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17515);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
  var _record_read_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31384);
  var _record_verify_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72581);
  var _reports_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87193);
  var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32259);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45481);
  const MAX_ROWS = 500;
  const MAX_CELL = 60;
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_7__.G)({
   name: "log show",
   summary: "Show an execution record as a table",
   description: "Shows what ran and what came back, one row a run. The chain is checked first: a record that does not hold is shown as far as it can be read, and named as broken. For the whole of every record use --json.",
   examples: [ {
    line: "duri log show --evidence evidence",
    says: "The record of the last run"
   }, {
    line: "duri log show --evidence evidence --json | jq .runs[].argv",
    says: "Every command line in it, without its secrets"
   } ],
   inputs: {
    file: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_8__.mR)("The record", "FILE", {
     positional: true,
     action: "path"
    }),
    evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_8__.mR)("The evidence directory that holds it", "DIR", _place_inputs_js__WEBPACK_IMPORTED_MODULE_6__.E)
   },
   outputs: {},
   action: void 0,
   run: (ports, values) => {
    const {path, bytes} = (0, _record_read_log_js__WEBPACK_IMPORTED_MODULE_2__.x)(ports, values);
    return Promise.resolve(toResult(path, (0, _record_verify_log_js__WEBPACK_IMPORTED_MODULE_3__.I)(bytes)));
   }
  });
  function toResult(path, log) {
   const {findings, header, runs, checkpoint} = log;
   const status = (0, _model_status_js__WEBPACK_IMPORTED_MODULE_1__.Om)(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sG));
   const holds = status === "verified";
   const more = runs.length > MAX_ROWS ? [ `${runs.length - MAX_ROWS} more; --json shows them all` ] : [];
   return {
    exitCode: (0, _model_status_js__WEBPACK_IMPORTED_MODULE_1__.I$)(status, "prod"),
    json: {
     status,
     header: header ?? null,
     runs,
     checkpoint: checkpoint ?? null,
     findings: findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__.a)
    },
    report: {
     tone: holds ? "plain" : "bad",
     headline: holds ? `Run ${header?.run_id ?? ""}: ${runs.length} recorded` : `${status}: what follows is only what could be read`,
     facts: [ [ "record", path ], ...headerFacts(header), [ "ended", checkpoint?.ended ?? "not known" ] ],
     tables: [ {
      head: [ "#", "at", "what", "result", "exit", "ms", "subjects", "observed" ],
      rows: runs.slice(0, MAX_ROWS).map(toRow)
     } ],
     findings,
     next: [ ...(0, _reports_advice_js__WEBPACK_IMPORTED_MODULE_4__.c)(findings), ...more ]
    },
    short: `${status} ${header?.run_id ?? "unknown run"} ${runs.length}`
   };
  }
  function headerFacts(header) {
   if (header === void 0) return [];
   const {started, tool, platform, identity} = header;
   return [ [ "started", started ], [ "by", `${tool.name} ${tool.version} on ${platform.os}/${platform.arch}` ], [ "where", `${identity.environment} ${identity.run ?? ""}`.trimEnd() ] ];
  }
  function toRow({seq, at, verb, gate, result, exit_code, duration_ms, subjects, observations}) {
   const observed = Object.entries(observations).map(([name, count]) => `${name}=${count}`).join(" ");
   const named = subjects.map(({name, sha256}) => `${name}@${sha256.slice(0, 12)}`).join(" ");
   return [ String(seq), at, gate === null ? verb : `${verb} (${gate})`, result ?? "", String(exit_code), String(duration_ms), clip(named), clip(observed) ];
  }
  function clip(cell) {
   return cell.length <= MAX_CELL ? cell : `${cell.slice(0, MAX_CELL - 1)}…`;
  }
 })
};
