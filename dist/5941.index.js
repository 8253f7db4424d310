import { modules as shared } from "./shared.index.js";

export const id = 5941;

export const ids = [ 5941 ];

export const modules = {
 ...shared,
 31384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => readLog
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  function readLog({environment, files}, named) {
   if (named.file === void 0 === (named.evidence === void 0)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("usage", "name the log either by its FILE or by --evidence DIR");
   const evidence = named.evidence === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named.evidence);
   if (evidence !== void 0 && !files.isDirectory(evidence)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("directory_missing", `${evidence} is no directory`);
   const path = evidence === void 0 ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named.file ?? "") : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.UP);
   const bytes = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes);
   if (bytes === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_missing", `${path} is not there`, {
    path
   }, {
    hint: "Every deciding command writes one: beside the evidence, or to DURI_STATE_DIR/logs where that is set."
   });
   return {
    path,
    bytes,
    evidence
   };
  }
 })
};
