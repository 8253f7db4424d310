import { modules as shared } from "./shared.index.js";

export const id = 6664;

export const ids = [ 6664 ];

export const modules = {
 ...shared,
 36664: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34546);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(17515);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97410);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80916);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(10018);
  var _signing_sign_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95404);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93540);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32337);
  var _mark_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59037);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45481);
  var _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42214);
  const HOUR_MS = 36e5;
  const DEFAULT_HOURS = 24;
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_12__.G)({
   name: "mark propose",
   summary: "Propose to set the mark of a line back, signed by the first of several root keys",
   description: `A mark that holds something wrong (a number that nobody released, a kill switch at the highest number there is, a time of another year) stops every boot. Only the holders of the root keys take it back: this writes what is to be, signed by one of them; \`duri mark approve\` adds the others; \`duri mark reset\` applies it on a host. Holds for at most ${_acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_2__.Ns} hours and once on each host.`,
   examples: [ {
    line: 'duri mark propose --to sha256:… --sequence 7 --reason "#9999 was never released" --signing-key root-a.pem',
    says: "Back to a release"
   }, {
    line: 'duri mark propose --to nothing --reason "a new line of numbers" --signing-key root-a.pem',
    says: "To nothing"
   } ],
   inputs: {
    to: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__.$4)("The release that counts as marked: its metadata digest, a directory with its evidence, or `nothing`", "sha256:…|DIR|nothing", {
     flag: "to"
    }),
    sequence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__.nd)({
     min: 1,
     max: Number.MAX_SAFE_INTEGER
    }, "Its sequence number", "N", {
     flag: "sequence"
    }),
    freezeCounter: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__.nd)({
     min: 0,
     max: Number.MAX_SAFE_INTEGER
    }, "Highest number of the kill switch from then on; without it as it is", "N", {
     flag: "freeze-counter"
    }),
    reason: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__.$4)("Why", "TEXT", {
     flag: "reason"
    }),
    hours: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__.nd)({
     min: 1,
     max: _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_2__.Ns
    }, `Hours for which it holds; else ${DEFAULT_HOURS}`, "N", {
     flag: "hours"
    }),
    output: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__.ph)("duri.mark-reset.json", "Where to write it; a file that is there is not overwritten", "FILE", {
     flag: "output"
    }),
    config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_13__.mR)("Policy, which states product and line", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_10__.x, {
     defaultText: "duri.yml"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_8__.AC,
    signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_8__.NR,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_8__.bB
   },
   outputs: {},
   action: void 0,
   run: async (ports, values) => {
    const approver = await (0, _approvals_js__WEBPACK_IMPORTED_MODULE_7__._S)(ports, values);
    const {policy} = approver.judge.policy;
    const isNothing = values.to === "nothing";
    if (isNothing !== (values.sequence === void 0)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("input_invalid", isNothing ? "--sequence has no meaning with --to nothing" : "--sequence is missing: a mark is a release and its number");
    const wanted = {
     schema_version: "1",
     ...(0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_9__.UH)(policy),
     to: isNothing ? null : {
      sequence: values.sequence ?? 0,
      digest: (0, _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_11__.c)(ports, values.to)
     },
     freeze_counter: values.freezeCounter ?? null,
     reason: values.reason,
     nonce: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex"),
     issued: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_4__.fN)(approver.at),
     expires: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_4__.fN)(new Date(approver.at.getTime() + (values.hours ?? DEFAULT_HOURS) * HOUR_MS))
    };
    const reset = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_14__.eA)(wanted, _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_2__.a4);
    if (!reset.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("input_invalid", `this is no reset of a mark: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_15__.yg)(reset.problems)}`);
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.environment.cwd, values.output);
    if (ports.files.exists(path)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("file_exists", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_5__.g$)(values.output)} is there already`, {
     path
    });
    const signer = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_7__["do"])(approver, "root");
    ports.files.write(path, (0, _signing_sign_statement_js__WEBPACK_IMPORTED_MODULE_6__.f)((0, 
    _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_2__.YV)(reset.value), [ signer ]).content);
    const needed = policy.mark.reset_threshold;
    return {
     exitCode: 0,
     json: {
      path,
      reset: reset.value,
      signed_by: [ signer.keyId ],
      approvals: 1,
      needed
     },
     report: {
      tone: "good",
      headline: `A reset in ${values.output}, signed by 1 of ${needed}`,
      facts: [ ...(0, _mark_inputs_js__WEBPACK_IMPORTED_MODULE_9__.ZR)(reset.value), [ "signed by", signer.keyId ] ],
      next: [ `Have the others sign it: \`duri mark approve ${values.output} --signing-key FILE\`.` ]
     },
     short: path
    };
   }
  });
 })
};
