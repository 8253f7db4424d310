import { modules as shared } from "./shared.index.js";

export const id = 2384;

export const ids = [ 2384 ];

export const modules = {
 ...shared,
 64617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   nginxTest: () => nginxTest
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82527);
  var _nginx_site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36920);
  var _nginx_test_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96320);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_2__.rej(_nginx_site_js__WEBPACK_IMPORTED_MODULE_0__.ki);
  const nginxTest = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_3__.B)({
   name: "nginx_test",
   summary: "nginx takes the configuration: `nginx -t` on a copy in a temporary folder, with stand-ins for certificates and passwords.",
   parameters,
   executes: () => true,
   observe: async (ground, place) => {
    const observations = [];
    for (const configuration of (0, _nginx_site_js__WEBPACK_IMPORTED_MODULE_0__._l)(ground, place)) observations.push(...await (0, 
    _nginx_test_configuration_js__WEBPACK_IMPORTED_MODULE_1__.z)(ground, configuration));
    return observations;
   }
  });
 })
};
