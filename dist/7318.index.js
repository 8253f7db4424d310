import { modules as shared } from "./shared.index.js";

export const id = 7318;

export const ids = [ 7318 ];

export const modules = {
 ...shared,
 35778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95581);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17515);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10018);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93540);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45481);
  var _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42214);
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_9__.G)({
   name: "ticket approve",
   summary: "Sign a ticket of somebody else: the second approver",
   description: "Adds a signature over the very bytes that the first approver has signed, after checking that his counts, that this is another key, and that the ticket is not over. Look at it first: `duri ticket show`.",
   examples: [ {
    line: "duri ticket approve duri.ticket.json --signing-key bob.pem",
    says: "After `duri ticket show duri.ticket.json`"
   } ],
   inputs: {
    file: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__.$4)("The ticket", "FILE", {
     positional: true
    }),
    config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_10__.mR)("Policy", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_7__.x, {
     defaultText: "duri.yml"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_6__.AC,
    signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_6__.NR,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_6__.bB
   },
   outputs: {},
   action: void 0,
   run: async (ports, values) => {
    const approver = await (0, _approvals_js__WEBPACK_IMPORTED_MODULE_5__._S)(ports, values);
    const content = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_5__.Mk)(ports, values.file);
    const ticket = (0, _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_8__.s)(content);
    if (!ticket.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("input_invalid", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(values.file)} is no ticket: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_11__.yg)(ticket.problems)}`);
    const {from, to, product, line, environment, reason, expires} = ticket.value;
    if (approver.at.getTime() > Date.parse(expires)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("input_invalid", `the ticket was over on ${expires}`, {}, {
     hint: "Write a new one: `duri ticket new`."
    });
    const signer = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_5__["do"])(approver, "ticket");
    const approvals = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_5__.mh)(content, "ticket", approver);
    const {signers: _, ...said} = ticket.value;
    ports.files.write((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.environment.cwd, values.file), (0, 
    _approvals_js__WEBPACK_IMPORTED_MODULE_5__.SR)(content, (0, _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__.al)(said), signer, approvals));
    const signedBy = [ ...approvals.map(({keyId}) => keyId), signer.keyId ];
    return {
     exitCode: 0,
     json: {
      path: values.file,
      ticket: ticket.value,
      signed_by: signedBy,
      approvals: signedBy.length,
      needed: _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__.UL
     },
     report: {
      tone: "good",
      headline: `Signed by ${signedBy.length} of ${_acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__.UL}: ${signedBy.length >= _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__.UL ? "the ticket holds" : "it needs more"}`,
      facts: [ [ "from", (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(from) ], [ "to", (0, 
      _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(to) ], [ "for", `${product}, ${line}, ${environment}` ], [ "reason", reason ], [ "until", expires ] ],
      next: [ `Take it to the host: \`duri rollback DIR --evidence EVIDENCE --to ${(0, 
      _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(to)} --ticket ${values.file}\`.` ]
     },
     short: String(signedBy.length)
    };
   }
  });
 })
};
