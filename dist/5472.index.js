import { modules as shared } from "./shared.index.js";

export const id = 5472;

export const ids = [ 5472 ];

export const modules = {
 ...shared,
 93081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FK: () => stateDirectory,
   Mp: () => readMark,
   uM: () => changeMark
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59038);
  const MARK_FILE = "mark.json";
  const MAX_BYTES = 4 * 1024 * 1024;
  function stateDirectory({environment}) {
   const folder = environment.variables["DURI_STATE_DIR"] ?? "";
   return folder === "" ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, folder);
  }
  function readMark(ports) {
   const path = markPath(ports);
   return path === void 0 ? void 0 : readAt(ports, path);
  }
  function changeMark(ports, change) {
   const [folder, path] = [ stateDirectory(ports), markPath(ports) ];
   if (folder === void 0 || path === void 0) return;
   ports.files.exclusively(folder, () => {
    const before = readAt(ports, path) ?? _mark_js__WEBPACK_IMPORTED_MODULE_2__.yx;
    const after = change(before);
    if ((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(after) === (0, 
    _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(before)) return;
    const problems = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_4__.eA)(after, _mark_js__WEBPACK_IMPORTED_MODULE_2__.fs);
    if (!problems.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("write_failed", `the mark ${path} would not be one any more: it ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(problems.problems)}`, {
     path
    });
    ports.files.write(path, `${(0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(after)}\n`);
   });
  }
  function markPath(ports) {
   const folder = stateDirectory(ports);
   return folder === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, MARK_FILE);
  }
  function readAt({files}, path) {
   const content = files.read(path, MAX_BYTES);
   if (content === void 0) return;
   const parsed = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_4__.Tp)(content, _mark_js__WEBPACK_IMPORTED_MODULE_2__.fs, {
    maxBytes: MAX_BYTES,
    maxDepth: 8
   });
   if (parsed.ok) return parsed.value;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", `the mark ${path} ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(parsed.problems)}`, {
    path
   }, {
    hint: "Put it back from a copy. Without it an old release or an old state of the kill switch could come back; `duri mark reset` needs the root keys."
   });
  }
 })
};
