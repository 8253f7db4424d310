import { modules as shared } from "./shared.index.js";

export const id = 1553;

export const ids = [ 1553 ];

export const modules = {
 ...shared,
 11553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34546);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17515);
  var _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93081);
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59038);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93540);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32337);
  var _load_verifier_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49437);
  var _mark_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59037);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45481);
  var _record_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17639);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__.G)({
   name: "mark reset",
   summary: "Set the mark of this host back, by a statement that enough root keys have signed",
   description: "Applies what `duri mark propose` wrote and `duri mark approve` completed: for the product and line of the policy of this host, in its time, once. How many root keys must have signed the policy says (`mark.reset_threshold`, 2). Tickets that were used stay used; the latest time of the mark becomes that of this run.",
   examples: [ {
    line: "duri mark reset --statement duri.mark-reset.json --config /etc/duri/duri.yml",
    says: "On the host, with DURI_STATE_DIR set"
   } ],
   inputs: {
    statement: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.$4)("The signed statement", "FILE", {
     flag: "statement"
    }),
    config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.mR)("Policy of this host", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_9__.x, {
     defaultText: "DURI_CONFIG, /etc/duri/duri.yml"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_6__.AC,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_6__.bB
   },
   outputs: {},
   action: void 0,
   run: async (ports, values) => {
    const started = ports.clock.now();
    const state = (0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_8__.JS)(ports);
    const {judge, trust} = await (0, _load_verifier_js__WEBPACK_IMPORTED_MODULE_7__.V)(ports, {
     ...values,
     mode: "verifier"
    }, started, [ state ]);
    const {policy} = judge;
    const about = (0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_8__.UH)(policy.policy);
    const content = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_5__.Mk)(ports, values.statement);
    const verify = entry => (0, _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_0__.GC)({
     name: values.statement,
     content,
     about,
     entry,
     policy: policy.policy,
     trust
    });
    const before = (0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.Ms)((0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(ports) ?? _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.yx, about);
    const reading = verify(before);
    if (reading.kind === "invalid") throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `this statement resets nothing here: it ${reading.why}`, {}, {
     hint: "duri mark propose, then duri mark approve by the others."
    });
    const {reset} = reading;
    (0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_1__.uM)(ports, mark => {
     if (verify((0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.Ms)(mark, about)).kind === "invalid") return mark;
     return (0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.yD)((0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.Yc)(mark, about, {
      release: reset.to,
      freezeCounter: reset.freeze_counter ?? void 0
     }, started), about, reset, started);
    });
    const warnings = (0, _record_command_js__WEBPACK_IMPORTED_MODULE_10__.t)(ports, {
     verb: "mark",
     started,
     place: {
      evidence: void 0
     },
     trust,
     policyDigest: policy.digest,
     result: "reset",
     exitCode: 0,
     subjects: [ {
      name: "mark reset",
      digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.sc)(content)
     } ],
     outputs: [],
     observations: {
      sequence_before: before?.sequence ?? 0,
      sequence: reset.to?.sequence ?? 0
     }
    });
    return {
     exitCode: 0,
     json: {
      state,
      reset,
      before: before ?? null,
      after: (0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.Ms)((0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_1__.Mp)(ports) ?? _mark_mark_js__WEBPACK_IMPORTED_MODULE_2__.yx, about) ?? null
     },
     report: {
      tone: "warn",
      headline: reset.to === null ? "The mark is reset to nothing" : `The mark is reset to #${reset.to.sequence}`,
      facts: [ ...(0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_8__.ZR)(reset), [ "before", before === void 0 ? "nothing" : `#${before.sequence}` ] ],
      warnings
     },
     short: reset.to === null ? "nothing" : `#${reset.to.sequence}`
    };
   }
  });
 })
};
