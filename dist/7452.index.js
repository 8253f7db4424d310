import { modules as shared } from "./shared.index.js";

export const id = 7452;

export const ids = [ 7452 ];

export const modules = {
 ...shared,
 93540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mk: () => readNamed,
   SR: () => approve,
   _S: () => loadApprover,
   do: () => oneSigner,
   mh: () => approvalsOf,
   vi: () => claimedStatement
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18563);
  var _keys_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39972);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80916);
  var _model_trigger_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67683);
  var _policy_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6599);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80728);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10018);
  var _signing_add_signatures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39612);
  var _signing_choose_signers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49664);
  var _verification_accepted_keys_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65869);
  var _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13946);
  async function loadApprover(ports, values) {
   if ((0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_12__.C)(ports.trigger) !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("event_unsupported", "nothing is approved at a pull request", {}, {
    hint: "Each approver signs where his own key is."
   });
   const at = ports.clock.now();
   const judge = await (0, _policy_judge_js__WEBPACK_IMPORTED_MODULE_7__.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "repository"
   });
   const trust = (0, _keys_trust_js__WEBPACK_IMPORTED_MODULE_3__.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__.E7)(judge.policy),
    secretInputs: values.signingKey,
    hmacKeys: values.hmacKey,
    purpose: values.signingKey.length > 0 ? "sign" : "verify",
    at
   });
   return {
    judge,
    trust,
    at
   };
  }
  function oneSigner({trust, judge}, use) {
   const {signers} = (0, _signing_choose_signers_js__WEBPACK_IMPORTED_MODULE_10__.p)(trust, use);
   const given = signers.filter(({keyId}) => trust.given.has(keyId));
   const [signer] = given;
   if (signer === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("key_missing", `there is no key to approve with: name one with the use "${use}"`, {}, {
    hint: `--signing-key FILE. Make one with \`duri keys new --kind ed25519 --uses ${use} --name YOU\`.`
   });
   if (given.length > 1) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", "several keys were given: each approver signs for himself, with one key");
   if (signer.kind === "hmac-sha256" && !judge.policy.policy.boot.allow_hmac) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("key_may_not_sign", "no host would believe an approval by an HMAC key: whoever can check it could forge it");
   return signer;
  }
  function approvalsOf(content, use, {trust, judge}) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__.mE)(content);
   if (!envelope.ok) return [];
   const rule = {
    use,
    kinds: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__.Ql)(judge.policy.policy.boot),
    dualVerify: true
   };
   const seen = new Set;
   return (0, _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_11__.K)(envelope.value, trust).map(({claimed, verified}) => {
    if (verified === void 0) return {
     keyId: claimed,
     name: void 0,
     refused: "no key of the ring has made this signature"
    };
    const again = seen.has(verified.id);
    seen.add(verified.id);
    return {
     keyId: verified.id,
     name: verified.name,
     refused: again ? "the same key a second time" : (0, _verification_accepted_keys_js__WEBPACK_IMPORTED_MODULE_13__.O)(verified, rule, trust)?.message
    };
   });
  }
  function claimedStatement(content, predicateType) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__.mE)(content);
   if (!envelope.ok) return envelope;
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__.By)(envelope.value.payload);
   if (statement.ok && statement.value.predicateType !== predicateType) return (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__.J5)("", `is a document of another kind: ${statement.value.predicateType.slice(0, 100)}`);
   return statement;
  }
  function readNamed({files, environment}, path) {
   const content = files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_5__.b.policyBytes);
   if (content === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_missing", `there is no file ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_6__.g$)(path)}`, {
    path
   });
   return content;
  }
  function approve(content, statement, signer, approvals) {
   if (approvals.some(({keyId}) => keyId === signer.keyId)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("key_may_not_sign", `the key ${signer.keyId} has signed this already`, {}, {
    hint: "A second approver is another person, with a key of his own."
   });
   const broken = approvals.find(({refused: why}) => why !== void 0);
   if (broken !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `the signature by ${broken.keyId.slice(0, 100)} does not count: ${broken.refused}`);
   const joined = (0, _signing_add_signatures_js__WEBPACK_IMPORTED_MODULE_9__.j)(content, statement, [ signer ]);
   if (joined.ok) return joined.value;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `it ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__.yg)(joined.problems)}`);
  }
 }),
 39612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => claimedSigners,
   j: () => addSignatures
  });
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  function claimedSigners(content) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.mE)(content);
   return envelope.ok ? envelope.value.signatures.map(({keyId}) => keyId) : void 0;
  }
  function addSignatures(content, expected, signers) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.mE)(content);
   if (!envelope.ok) return envelope;
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(envelope.value.payload);
   if (!statement.ok) return statement;
   if (essence(statement.value) !== essence(expected)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", "is signed over something else than this evidence");
   const message = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Zg)(_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Uc, envelope.value.payload);
   const own = signers.map(signer => ({
    keyId: signer.keyId,
    signature: signer.sign(message)
   }));
   const others = envelope.value.signatures.filter(({keyId}) => own.every(one => one.keyId !== keyId));
   const joined = {
    ...envelope.value,
    signatures: [ ...others, ...own ]
   };
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.Yz)((0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.HP)(joined));
  }
  function essence({subjects, predicateType, predicate}) {
   const content = Object.fromEntries(Object.entries(predicate).filter(([key]) => key !== "signers"));
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    subjects,
    predicateType,
    predicate: content
   });
  }
 })
};
