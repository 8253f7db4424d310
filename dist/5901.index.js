import { modules as shared } from "./shared.index.js";

export const id = 5901;

export const ids = [ 5901 ];

export const modules = {
 ...shared,
 65482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59038);
  var _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95581);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17515);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62373);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10018);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93540);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45481);
  var _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42214);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_10__.G)({
   name: "ticket show",
   summary: "Say what a ticket allows, who has signed it, and until when it holds",
   description: "Shows the step back, and each signature with the reason why it does not count, where it does not. Exit code 0 when the ticket holds now; 1 when it does not. Whether a host has used it already only that host knows.",
   examples: [ {
    line: "duri ticket show duri.ticket.json",
    says: "Before approving it"
   } ],
   inputs: {
    file: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_11__.$4)("The ticket", "FILE", {
     positional: true
    }),
    config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_11__.mR)("Policy", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_8__.x, {
     defaultText: "duri.yml"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_7__.AC,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_7__.bB
   },
   outputs: {},
   action: void 0,
   run: async (ports, values) => {
    const approver = await (0, _approvals_js__WEBPACK_IMPORTED_MODULE_6__._S)(ports, {
     ...values,
     signingKey: []
    });
    const content = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_6__.Mk)(ports, values.file);
    const ticket = (0, _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_9__.s)(content);
    if (!ticket.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("input_invalid", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(values.file)} is no ticket: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_12__.yg)(ticket.problems)}`);
    const {from, to, product, line, environment, reason, issued, expires} = ticket.value;
    const approvals = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_6__.mh)(content, "ticket", approver);
    const counting = approvals.filter(({refused}) => refused === void 0);
    const at = approver.at.getTime();
    const why = at > Date.parse(expires) ? `it was over on ${expires}` : Date.parse(issued) - at > _mark_mark_js__WEBPACK_IMPORTED_MODULE_0__.UG ? `it was issued on ${issued}, later than now` : counting.length < _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__.UL ? `${counting.length} of ${_acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__.UL} approvers have signed` : void 0;
    return {
     exitCode: why === void 0 ? 0 : _model_status_js__WEBPACK_IMPORTED_MODULE_5__.Td,
     json: {
      valid: why === void 0,
      why: why ?? null,
      ticket: ticket.value,
      approvals: approvals.map(({keyId, name, refused}) => ({
       key: keyId,
       name: name ?? null,
       refused: refused ?? null
      }))
     },
     report: {
      tone: why === void 0 ? "good" : "bad",
      headline: why === void 0 ? `The ticket holds until ${expires}` : `The ticket does not hold: ${why}`,
      facts: [ [ "from", (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(from) ], [ "to", (0, 
      _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(to) ], [ "for", `${product}, ${line}, ${environment}` ], [ "reason", reason ], [ "issued", issued ], [ "until", expires ] ],
      tables: [ {
       title: "Signatures",
       head: [ "key", "name", "counts" ],
       rows: approvals.map(({keyId, name, refused}) => [ keyId, name ?? "", refused ?? "yes" ])
      } ]
     },
     short: why ?? "holds"
    };
   }
  });
 })
};
