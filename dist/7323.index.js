import { modules as shared } from "./shared.index.js";

export const id = 7323;

export const ids = [ 7323 ];

export const modules = {
 ...shared,
 85100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nn: () => RELEASE_FOLDER,
   TT: () => ARCHIVED_EVIDENCE,
   TX: () => EVIDENCE_FOLDER,
   Ys: () => EXTENSION,
   _7: () => COMPRESSIONS,
   tT: () => RECEIPTS_FILE
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  const EVIDENCE_FOLDER = "evidence";
  const RELEASE_FOLDER = "release";
  const RECEIPTS_FILE = "receipts.json";
  const ARCHIVED_EVIDENCE = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.ob.filter(name => ![ _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.fk, RECEIPTS_FILE ].includes(name)).sort();
  const COMPRESSIONS = [ "gzip", "zstd" ];
  const EXTENSION = {
   gzip: ".tar.gz",
   zstd: ".tar.zst"
  };
 })
};
