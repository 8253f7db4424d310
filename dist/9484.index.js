import { modules as shared } from "./shared.index.js";

export const id = 9484;

export const ids = [ 9484 ];

export const modules = {
 ...shared,
 88940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BJ: () => ageDays,
   hF: () => ROTATION_DAYS,
   nZ: () => isDue
  });
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97410);
  var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13840);
  const ROTATION_DAYS = 90;
  function ageDays(key, at) {
   return Math.floor((at.getTime() - Date.parse(key.created)) / _model_instant_js__WEBPACK_IMPORTED_MODULE_0__.sO);
  }
  function isDue(key, ring, at, rotationDays) {
   return (0, _standing_js__WEBPACK_IMPORTED_MODULE_1__.Oz)(key, ring, at) && at.getTime() - Date.parse(key.created) > rotationDays * _model_instant_js__WEBPACK_IMPORTED_MODULE_0__.sO;
  }
 })
};
