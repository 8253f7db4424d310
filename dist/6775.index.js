import { modules as shared } from "./shared.index.js";

export const id = 6775;

export const ids = [ 6775 ];

export const modules = {
 ...shared,
 17422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   floor: () => floor
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85897);
  var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35821);
  var _schema_downgrade_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80280);
  var _schema_downgrade_stance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97236);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82527);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
   policy: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).default(_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.CX).describe("The policy of the work tree.")
  });
  const floor = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_5__.B)({
   name: "floor",
   summary: "The policy is nowhere weaker than that of the base: schema, policy version, every protection, every check.",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_5__.Z,
   observe: async (ground, {policy}) => {
    const candidate = (0, _schema_downgrade_stance_js__WEBPACK_IMPORTED_MODULE_2__.Q6)(await (0, 
    _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.T4)(ground.bytes(policy), policy), policy);
    const findings = (0, _schema_downgrade_decide_js__WEBPACK_IMPORTED_MODULE_1__.U)(candidate, [ await floorOf(ground, policy) ], _model_schema_version_js__WEBPACK_IMPORTED_MODULE_6__.yp);
    return findings.flatMap(({outcome, subject, message, expected, actual}) => {
     const values = {
      ...expected === void 0 ? {} : {
       expected
      },
      ...actual === void 0 ? {} : {
       actual
      }
     };
     if (outcome === "fail") return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(subject, message, {
      ...values,
      location: {
       file: policy,
       line: 1
      }
     }) ];
     return outcome === "unknown" ? [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.nv)("config", subject, message, values) ] : [ (0, 
     _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.v9)(subject, message, values) ];
    });
   }
  });
  async function floorOf(ground, policy) {
   const before = await ground.hasBase() ? await ground.baseBytes(policy) : void 0;
   return before === void 0 ? _schema_downgrade_stance_js__WEBPACK_IMPORTED_MODULE_2__.uN : (0, 
   _schema_downgrade_stance_js__WEBPACK_IMPORTED_MODULE_2__.Q6)(await (0, _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.T4)(before, `base:${policy}`), "base");
  }
 })
};
