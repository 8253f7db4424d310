import { modules as shared } from "./shared.index.js";

export const id = 57;

export const ids = [ 57 ];

export const modules = {
 ...shared,
 79217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95581);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17515);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97410);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80916);
  var _policy_boot_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57457);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(10018);
  var _signing_sign_statement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95404);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93540);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45481);
  var _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42214);
  const HOUR_MS = 36e5;
  const DEFAULT_HOURS = 24;
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_13__.G)({
   name: "ticket new",
   summary: "Ask for leave to go back to a release that the mark no longer admits",
   description: `Writes a ticket, signed by one approver: one step back, from one release to another, of one product, line and environment, for at most ${_acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__._4} hours, and once on each host. It counts only once ${_acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__.UL} different people have signed it: the second one runs \`duri ticket approve\`. A ticket also lets its release boot while the kill switch is on.`,
   examples: [ {
    line: 'duri ticket new --from /srv/evidence --to sha256:… --reason "Orders are lost" --hours 4 --signing-key ann.pem',
    says: "From what runs to an older release, for four hours"
   } ],
   inputs: {
    from: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__.$4)("The release that is left: its metadata digest, or a directory with its evidence", "sha256:…|DIR", {
     flag: "from"
    }),
    to: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__.$4)("The release that may run again, in the same form", "sha256:…|DIR", {
     flag: "to"
    }),
    reason: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__.$4)("Why", "TEXT", {
     flag: "reason"
    }),
    hours: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__.nd)({
     min: 1,
     max: _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__._4
    }, `Hours for which it holds; else ${DEFAULT_HOURS}`, "N", {
     flag: "hours"
    }),
    environment: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__.mR)("Where it holds", "NAME", {
     flag: "environment"
    }, {
     defaultText: "`boot.environment` of the policy: production"
    }),
    output: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__.ph)("duri.ticket.json", "Where to write it; a file that is there is not overwritten", "FILE", {
     flag: "output"
    }),
    config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_14__.mR)("Policy, which states product and line", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_11__.x, {
     defaultText: "duri.yml"
    }),
    keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__.AC,
    signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__.NR,
    hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__.bB
   },
   outputs: {},
   action: void 0,
   run: async (ports, values) => {
    const approver = await (0, _approvals_js__WEBPACK_IMPORTED_MODULE_9__._S)(ports, values);
    const {policy} = approver.judge.policy;
    const {product, line} = policy;
    if (product === void 0 || line === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_missing", "the policy does not state product and line, so nobody would know what the ticket is for", {}, {
     hint: "Pass --config."
    });
    const environment = values.environment ?? policy.boot.environment;
    if (!(0, _policy_boot_policy_js__WEBPACK_IMPORTED_MODULE_7__.tq)(environment)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `--environment is "${environment.slice(0, 40)}"; expected a name`);
    const wanted = {
     schema_version: "1",
     product,
     line,
     environment,
     from: (0, _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_12__.c)(ports, values.from),
     to: (0, _ticket_inputs_js__WEBPACK_IMPORTED_MODULE_12__.c)(ports, values.to),
     reason: values.reason,
     nonce: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex"),
     issued: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)(approver.at),
     expires: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)(new Date(approver.at.getTime() + (values.hours ?? DEFAULT_HOURS) * HOUR_MS))
    };
    const ticket = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_15__.eA)(wanted, _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__.EE);
    if (!ticket.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `this is no ticket: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_16__.yg)(ticket.problems)}`);
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.environment.cwd, values.output);
    if (ports.files.exists(path)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("file_exists", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_6__.g$)(values.output)} is there already`, {
     path
    });
    const signer = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_9__["do"])(approver, "ticket");
    ports.files.write(path, (0, _signing_sign_statement_js__WEBPACK_IMPORTED_MODULE_8__.f)((0, 
    _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__.al)(ticket.value), [ signer ]).content);
    return {
     exitCode: 0,
     json: {
      path,
      ticket: ticket.value,
      signed_by: [ signer.keyId ],
      approvals: 1,
      needed: _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__.UL
     },
     report: {
      tone: "good",
      headline: `A ticket in ${values.output}, signed by 1 of ${_acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_2__.UL}`,
      facts: [ [ "from", (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(wanted.from) ], [ "to", (0, 
      _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(wanted.to) ], [ "for", `${product}, ${line}, ${environment}` ], [ "until", wanted.expires ], [ "signed by", signer.keyId ] ],
      next: [ `Have another person look at it and sign it: \`duri ticket approve ${values.output} --signing-key FILE\`.` ]
     },
     short: path
    };
   }
  });
 })
};
