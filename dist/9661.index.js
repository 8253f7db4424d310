export const id = 9661;

export const ids = [ 9661 ];

export const modules = {
 89661: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runbooksAddress: () => runbooksAddress,
   writeTemplates: () => writeTemplates
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _templates_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46710);
  var _templates_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55358);
  var _templates_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79327);
  const OWN_RUNBOOKS = "https://github.com/duri/duri/blob/main/docs/runbooks";
  function writeTemplates({files}, folder, facts, force) {
   const standing = _templates_index_js__WEBPACK_IMPORTED_MODULE_3__.Q.map(template => ({
    template,
    state: (0, _templates_compare_js__WEBPACK_IMPORTED_MODULE_2__.O)(files, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, template.path), template)
   }));
   const due = standing.filter(({state}) => force || state === "missing");
   for (const {template} of due) files.write((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, template.path), (0, 
   _templates_template_js__WEBPACK_IMPORTED_MODULE_4__.B)(template, facts));
   return {
    folder,
    written: due.map(({template}) => template.path),
    kept: standing.flatMap(one => due.includes(one) ? [] : [ {
     path: one.template.path,
     state: one.state
    } ])
   };
  }
  function runbooksAddress({given, repositoryId, line, folder}) {
   if (given !== void 0) return checkedAddress(given);
   if (folder === void 0 || repositoryId?.startsWith("github.com/") !== true) return OWN_RUNBOOKS;
   return encodeURI(`https://${repositoryId}/blob/${line}/${folder}/runbooks`);
  }
  function checkedAddress(text) {
   if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).href.replace(/\/+$/, "");
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", "--runbooks is no http or https address", {}, {
    hint: "Give the folder that the pages can be read in, such as https://wiki.example.com/duri."
   });
  }
 })
};
