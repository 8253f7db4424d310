import { modules as shared } from "./shared.index.js";

export const id = 2311;

export const ids = [ 2311 ];

export const modules = {
 ...shared,
 76157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93081);
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59038);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74370);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
  var _mark_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59037);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__.G)({
   name: "mark show",
   summary: "Show what this host has marked good",
   description: "Shows the mark in DURI_STATE_DIR: for each product and line the highest sequence number, the release that runs and the one before it, and the highest number of the kill switch. A mark that cannot be read is an error, and never an empty one.",
   examples: [ {
    line: "DURI_STATE_DIR=/var/lib/duri duri mark show",
    says: "On a host"
   } ],
   inputs: {},
   outputs: {},
   action: void 0,
   run: async ports => {
    const state = (0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_3__.JS)(ports);
    const mark = (0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_0__.Mp)(ports) ?? _mark_mark_js__WEBPACK_IMPORTED_MODULE_1__.yx;
    const shown = digest => digest === null ? "" : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(digest);
    const headline = mark.entries.length === 0 ? "Nothing is marked good here yet" : `${mark.entries.length} ${mark.entries.length === 1 ? "line is" : "lines are"} marked`;
    return {
     exitCode: 0,
     json: {
      state,
      mark
     },
     report: {
      tone: "plain",
      headline,
      facts: [ [ "state", state ], [ "latest time", mark.latest ?? "" ] ],
      tables: [ {
       title: "Marked good",
       head: [ "product", "line", "highest", "current", "last green", "kill switch", "tickets used" ],
       rows: mark.entries.map(({product, line, sequence, current, last_green: green, freeze_counter: counter, nonces}) => [ product ?? "", line, `#${sequence}`, shown(current), shown(green), String(counter), String(nonces.length) ])
      } ]
     },
     short: headline
    };
   }
  });
 })
};
