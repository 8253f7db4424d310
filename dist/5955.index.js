import { modules as shared } from "./shared.index.js";

export const id = 5955;

export const ids = [ 5955 ];

export const modules = {
 ...shared,
 95581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EE: () => ticketSchema,
   OC: () => verifyTicket,
   UL: () => TICKET_APPROVERS,
   _4: () => TICKET_MAX_HOURS,
   al: () => ticketStatement
  });
  var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59038);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10018);
  var _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53774);
  var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62920);
  const TICKET_MAX_HOURS = 72;
  const TICKET_APPROVERS = 2;
  const ticketSchema = zod__WEBPACK_IMPORTED_MODULE_7__.rej({
   schema_version: zod__WEBPACK_IMPORTED_MODULE_7__.euz("1"),
   product: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   line: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   environment: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   from: _fields_js__WEBPACK_IMPORTED_MODULE_6__.br,
   to: _fields_js__WEBPACK_IMPORTED_MODULE_6__.br,
   reason: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   nonce: _fields_js__WEBPACK_IMPORTED_MODULE_6__.KU,
   issued: _fields_js__WEBPACK_IMPORTED_MODULE_6__.uR,
   expires: _fields_js__WEBPACK_IMPORTED_MODULE_6__.uR,
   signers: _fields_js__WEBPACK_IMPORTED_MODULE_6__.Y9.optional()
  }).superRefine(({issued, expires, from, to}, context) => {
   const hours = (Date.parse(expires) - Date.parse(issued)) / 36e5;
   if (!(hours > 0 && hours <= TICKET_MAX_HOURS)) context.addIssue({
    code: "custom",
    path: [ "expires" ],
    message: `is not within ${TICKET_MAX_HOURS} hours of issued`
   });
   if (from === to) context.addIssue({
    code: "custom",
    path: [ "to" ],
    message: "is the release that is left"
   });
  });
  function ticketStatement(ticket) {
   return {
    subjects: [ {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
     digest: ticket.to
    } ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.ticket.type,
    predicate: ticket
   };
  }
  function verifyTicket(request) {
   const {name, content, metadataDigest, policy, trust, dualVerify} = request;
   const invalid = why => ({
    kind: "invalid",
    why
   });
   if (content === void 0) return invalid("is not there");
   if (content.byteLength > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes) return invalid(`is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes} bytes`);
   const {statement, findings} = (0, _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__.Y)({
    file: name,
    content,
    subject: {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
     digest: metadataDigest
    },
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.ticket.type,
    use: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.ticket.use,
    trust,
    requirement: {
     threshold: TICKET_APPROVERS,
     kinds: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__.Ql)(policy.boot)
    },
    dualVerify
   });
   if (statement === void 0) return invalid(findings.find(({outcome}) => outcome === "fail" || outcome === "unknown")?.message ?? "cannot be believed");
   const parsed = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_8__.eA)(statement.predicate, ticketSchema);
   if (!parsed.ok) return invalid(`is signed, and is no ticket: ${(0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_9__.yg)(parsed.problems)}`);
   const why = refusalOf(parsed.value, request);
   return why === void 0 ? {
    kind: "valid",
    ticket: parsed.value
   } : invalid(why);
  }
  function refusalOf(ticket, {metadataDigest, scope, entry, trust}) {
   const other = [ "product", "line", "environment" ].find(field => ticket[field] !== scope[field]);
   if (other !== void 0) return `is for the ${other} ${ticket[other]}, and not for ${scope[other]}`;
   if (ticket.to !== metadataDigest) return `leads to the release ${ticket.to}, and not to this one`;
   const at = trust.at.getTime();
   if (at > Date.parse(ticket.expires)) return `has expired on ${ticket.expires}`;
   if (Date.parse(ticket.issued) - at > _mark_mark_js__WEBPACK_IMPORTED_MODULE_3__.UG) return `was issued on ${ticket.issued}, later than now`;
   if (entry === void 0 || entry.current === metadataDigest) return;
   if (entry.nonces.some(({nonce}) => nonce === ticket.nonce)) return "was used on this host before";
   if (entry.current === null || ticket.from === entry.current) return;
   return `leads away from the release ${ticket.from}, and this host runs ${entry.current}`;
  }
 }),
 42214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => releaseDigest,
   s: () => parseTicket
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95581);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75634);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80916);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10018);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93540);
  function parseTicket(content) {
   const statement = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_7__.vi)(content, _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_3__.Cs.ticket.type);
   if (!statement.ok) return statement;
   const ticket = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_8__.eA)(statement.value.predicate, _acceptance_ticket_js__WEBPACK_IMPORTED_MODULE_1__.EE);
   if (!ticket.ok) return ticket;
   const [subject] = statement.value.subjects;
   return statement.value.subjects.length === 1 && subject?.digest === ticket.value.to ? ticket : (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_9__.J5)("", "is signed over another release than it names");
  }
  function releaseDigest({files, environment}, text) {
   const digest = text.replace(/^sha256:/, "");
   if (digest !== text && (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_4__._h)(digest)) return digest;
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, text);
   if (files.isDirectory(folder)) {
    const found = files.digest((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__.VR));
    if (found !== void 0) return found;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__.cs("input_missing", `there is no ${_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__.VR} in ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_6__.g$)(text)}`, {
     path: folder
    });
   }
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__.cs("input_invalid", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_6__.g$)(text.slice(0, 100))} is neither a digest such as sha256:… nor an evidence directory`);
  }
 })
};
