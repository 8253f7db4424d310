import { modules as shared } from "./shared.index.js";

export const id = 9081;

export const ids = [ 9081 ];

export const modules = {
 ...shared,
 32467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34546);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17515);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10018);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93540);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32337);
  var _mark_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59037);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45481);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_8__.G)({
   name: "mark approve",
   summary: "Sign the reset of a mark that another holder of a root key has proposed",
   description: "Adds a signature over the very bytes that the others have signed, after checking that theirs count, that this is another key, and that the proposal is not over. What is signed is shown.",
   examples: [ {
    line: "duri mark approve duri.mark-reset.json --signing-key root-b.pem",
    says: "After `duri mark propose` by somebody else"
   } ],
   inputs: {
    file: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_9__.$4)("The proposal", "FILE", {
     positional: true
    }),
    config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_9__.mR)("Policy", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_7__.x, {
     defaultText: "duri.yml"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__.AC,
    signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__.NR,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__.bB
   },
   outputs: {},
   action: void 0,
   run: async (ports, values) => {
    const approver = await (0, _approvals_js__WEBPACK_IMPORTED_MODULE_4__._S)(ports, values);
    const content = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_4__.Mk)(ports, values.file);
    const reset = (0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_6__.Do)(content);
    if (!reset.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(values.file)} is no reset of a mark: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__.yg)(reset.problems)}`);
    const {expires} = reset.value;
    if (approver.at.getTime() > Date.parse(expires)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `the proposal was over on ${expires}`);
    const signer = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_4__["do"])(approver, "root");
    const approvals = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_4__.mh)(content, "root", approver);
    const {signers: _, ...said} = reset.value;
    ports.files.write((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.environment.cwd, values.file), (0, 
    _approvals_js__WEBPACK_IMPORTED_MODULE_4__.SR)(content, (0, _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_1__.YV)(said), signer, approvals));
    const signedBy = [ ...approvals.map(({keyId}) => keyId), signer.keyId ];
    const needed = approver.judge.policy.policy.mark.reset_threshold;
    return {
     exitCode: 0,
     json: {
      path: values.file,
      reset: reset.value,
      signed_by: signedBy,
      approvals: signedBy.length,
      needed
     },
     report: {
      tone: "good",
      headline: `Signed by ${signedBy.length} of ${needed}`,
      facts: (0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_6__.ZR)(reset.value),
      next: [ `On the host: \`duri mark reset --statement ${values.file} --config /etc/duri/duri.yml\`.` ]
     },
     short: String(signedBy.length)
    };
   }
  });
 })
};
