import { modules as shared } from "./shared.index.js";

export const id = 3774;

export const ids = [ 3774 ];

export const modules = {
 ...shared,
 65869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => refusalOf,
   d: () => distinct
  });
  var _keys_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13840);
  function refusalOf(key, requirement, {ring, at}) {
   const refuse = (reason, message) => ({
    key,
    reason,
    message
   });
   const standing = (0, _keys_standing_js__WEBPACK_IMPORTED_MODULE_0__.YP)(key, ring, at);
   if (standing.refusal !== void 0 && !(requirement.verifiedBefore === true && isExpired(standing.refusal, key, at))) return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
   if (!requirement.dualVerify && requirement.verifiedBefore !== true && (key.state === "retired" || (0, 
   _keys_standing_js__WEBPACK_IMPORTED_MODULE_0__.tc)(key.id, ring, at))) return refuse("key_outside_window", `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
   if (!key.uses.includes(requirement.use)) return refuse("key_wrong_use", `signed by ${key.id}, whose uses are ${key.uses.join(", ")} and not ${requirement.use}`);
   if (!requirement.kinds.includes(key.kind)) return refuse("signature_threshold", `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(", ")}`);
   return;
  }
  function isExpired(refusal, {verify_until}, at) {
   return refusal === "key_outside_window" && verify_until !== void 0 && at.getTime() > Date.parse(verify_until);
  }
  function distinct(keys) {
   return [ ...new Map(keys.map(key => [ key.id, key ])).values() ];
  }
 }),
 13946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => attributeSignatures
  });
  var envelope_envelope = __webpack_require__(85544);
  var external_node_crypto_ = __webpack_require__(77598);
  var public_key = __webpack_require__(11615);
  function publicKeyOf(key) {
   const publicKey = (0, public_key.RR)(key.public_key ?? "");
   return publicKey !== void 0 && (0, public_key.I)(publicKey) === key.kind ? publicKey : void 0;
  }
  const ecdsaP256 = {
   kind: "ecdsa-p256",
   verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== void 0 && (0, external_node_crypto_.verify)("sha256", message, {
     key: publicKey,
     dsaEncoding: "der"
    }, signature);
   }
  };
  const ed25519 = {
   kind: "ed25519",
   verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== void 0 && (0, external_node_crypto_.verify)(null, message, publicKey, signature);
   }
  };
  const hmacSha256 = {
   kind: "hmac-sha256",
   verify: (_key, secret, message, signature) => {
    if (secret === void 0) return false;
    const expected = (0, external_node_crypto_.createHmac)("sha256", secret.reveal()).update(message).digest();
    return signature.byteLength === expected.byteLength && (0, external_node_crypto_.timingSafeEqual)(expected, signature);
   }
  };
  const VERIFIERS = {
   "hmac-sha256": hmacSha256,
   ed25519,
   "ecdsa-p256": ecdsaP256
  };
  function attributeSignatures(envelope, {ring, secrets}) {
   const message = (0, envelope_envelope.Zg)(envelope.payloadType, envelope.payload);
   return envelope.signatures.map(({keyId, signature}) => {
    const claimedKey = ring.keys.find(({id}) => id === keyId);
    const candidates = claimedKey === void 0 ? ring.keys : [ claimedKey, ...ring.keys.filter(key => key !== claimedKey) ];
    const verified = candidates.find(key => VERIFIERS[key.kind].verify(key, secrets.get(key.id), message, signature));
    const open = verified === void 0 && claimedKey?.kind === "hmac-sha256" && !secrets.has(claimedKey.id);
    return {
     claimed: keyId,
     verified,
     uncheckable: open ? claimedKey : void 0
    };
   });
  }
 }),
 53774: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => verifyEnvelope
  });
  var envelope_envelope = __webpack_require__(85544);
  var envelope_statement = __webpack_require__(18563);
  var finding = __webpack_require__(85382);
  var parsed = __webpack_require__(10018);
  var attribute_signatures = __webpack_require__(13946);
  const ENVELOPE_CHECKS = {
   form: "envelope-is-well-formed",
   signers: "every-listed-signer-has-signed",
   threshold: "enough-trusted-keys-have-signed",
   type: "statement-is-of-its-kind",
   subject: "statement-is-about-this-file"
  };
  function checkSigners(file, signers, attributions, trust) {
   const keys = signers.map(id => ({
    id,
    key: trust.ring.keys.find(key => key.id === id)
   }));
   const listed = keys.map(({id, key}) => key === void 0 ? (0, finding.hH)(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`) : checkSigner(file, key, attributions));
   const left = keys.some(({key}) => key !== void 0) ? keys.filter(({key}) => key === void 0) : [];
   const strangers = attributions.filter(({claimed, verified, uncheckable}) => verified === void 0 && uncheckable === void 0 && !signers.includes(claimed));
   return {
    findings: [ ...listed, ...strangers.map(({claimed}) => (0, finding.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`)) ],
    warnings: left.map(({id}) => (0, finding.$e)("signer_not_in_ring", file, `${id} is listed as a signer and has left the ring.`)),
    broken: listed.filter(({outcome}) => outcome === "fail").length
   };
  }
  function checkSigner(file, key, attributions) {
   const fail = (reason, message) => (0, finding.V2)(ENVELOPE_CHECKS.signers, reason, file, message);
   const own = attributions.find(({verified}) => verified?.id === key.id);
   if (own !== void 0 && own.claimed !== key.id) return fail("signature_invalid", `the signature by ${key.id} is labelled with another key id`);
   if (own !== void 0) return (0, finding.IX)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
   if (attributions.some(({uncheckable}) => uncheckable?.id === key.id)) return (0, 
   finding.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
   if (attributions.some(({claimed}) => claimed === key.id)) return fail("signature_invalid", `the signature by ${key.id} does not verify over the payload`);
   return fail("signature_stripped", `lists ${key.id} as a signer, and has no signature by it`);
  }
  var standing = __webpack_require__(13840);
  var accepted_keys = __webpack_require__(65869);
  function checkThreshold(request, attributions) {
   const {trust, use, dualVerify, requirement, verifiedBefore = false} = request;
   const rule = {
    use,
    kinds: requirement.kinds,
    dualVerify,
    verifiedBefore
   };
   const verified = (0, accepted_keys.d)(attributions.flatMap(one => one.verified ?? []));
   const refusals = verified.flatMap(key => (0, accepted_keys.O)(key, rule, trust) ?? []);
   const accepted = verified.filter(key => !refusals.some(refusal => refusal.key === key)).sort((a, b) => a.id < b.id ? -1 : 1);
   const open = (0, accepted_keys.d)(attributions.flatMap(one => one.uncheckable ?? [])).filter(key => (0, 
   accepted_keys.O)(key, rule, trust) === void 0 && !accepted.includes(key));
   const met = accepted.length >= requirement.threshold;
   return {
    findings: met ? enough(request, accepted, refusals) : tooFew(request, {
     accepted,
     refusals,
     open,
     verified
    }),
    warnings: met ? warningsOf(request, accepted) : [],
    accepted
   };
  }
  function enough({file, requirement}, accepted, refusals) {
   return [ (0, finding.IX)(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`), ...refusals.map(({message}) => (0, 
   finding.hH)(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)) ];
  }
  function tooFew({file, requirement: {threshold, kinds}, signers, trust, broken}, {accepted, refusals, open, verified}) {
   const fail = (reason, message, values) => (0, finding.V2)(ENVELOPE_CHECKS.threshold, reason, file, message, values);
   const known = trust.ring.keys.some(({id}) => signers.includes(id));
   if (verified.length === 0 && open.length === 0 && !known) return [ fail("key_unknown", `signed by ${signers.slice(0, 4).join(", ")}: no such key is in the ring`) ];
   if (accepted.length + open.length >= threshold) return [ fail("secret_missing", `the signature by ${open.map(({id}) => id).join(", ")} can only be checked with its secret`) ];
   const specific = refusals.map(({reason, message}) => fail(reason, message));
   const explained = accepted.length + specific.length + broken >= threshold;
   if (explained && specific.length > 0) return specific;
   return [ ...specific, fail("signature_threshold", "too few trusted keys have signed", {
    expected: `${threshold} of the kinds ${kinds.join(", ")}`,
    actual: String(accepted.length)
   }) ];
  }
  function warningsOf({file, trust, warnHmacOnly}, accepted) {
   const warnings = accepted.flatMap(key => {
    const {rotating, refusal, says} = (0, standing.YP)(key, trust.ring, trust.at);
    if (refusal !== void 0) return [ (0, finding.$e)("key_expired", file, `Signed by ${key.id}, which is ${says}; the release was verified in its time.`) ];
    return rotating ? [ (0, finding.$e)("key_rotating", file, `Signed by ${key.id}: ${says}.`) ] : [];
   });
   const hmacOnly = warnHmacOnly === true && accepted.every(({kind}) => kind === "hmac-sha256");
   return hmacOnly ? [ ...warnings, (0, finding.$e)("hmac_only", file, "Nothing but HMAC stands behind this file: a host that can check it can forge it.") ] : warnings;
  }
  function verifyEnvelope(request) {
   const {file, content, trust} = request;
   if (content === void 0) return ends(request, "signature_missing", `${file} is not there`);
   if (content.byteLength === 0) return ends(request, "evidence_empty", `${file} is empty`);
   const envelope = (0, envelope_envelope.mE)(content);
   if (!envelope.ok) return ends(request, malformed(envelope.problems), `${file} ${(0, 
   parsed.yg)(envelope.problems)}`);
   const statement = (0, envelope_statement.By)(envelope.value.payload);
   if (!statement.ok) return ends(request, malformed(statement.problems), `the payload of ${file} ${(0, 
   parsed.yg)(statement.problems)}`);
   const signers = (0, envelope_statement.tX)(statement.value);
   if (signers === void 0) return ends(request, "evidence_unparseable", `the payload of ${file} does not list its signers`);
   if (trust.ring.keys.length === 0) return ends(request, "keyring_missing", "there is no key to believe a signature by", ENVELOPE_CHECKS.signers);
   return judge(request, envelope.value, statement.value, signers);
  }
  function judge(request, envelope, statement, signers) {
   const {file, trust} = request;
   const attributions = (0, attribute_signatures.K)(envelope, trust);
   const presence = checkSigners(file, signers, attributions, trust);
   const threshold = checkThreshold({
    ...request,
    signers,
    broken: presence.broken
   }, attributions);
   const anyVerified = attributions.some(({verified}) => verified !== void 0);
   const findings = [ (0, finding.IX)(ENVELOPE_CHECKS.form, file, "is an envelope with a statement, in canonical form"), ...presence.findings, ...threshold.findings, ...anyVerified ? [ checkType(request, statement), checkSubject(request, statement) ] : unknowns(file, [ ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject ]) ];
   const authentic = !findings.some(({outcome}) => outcome === "fail" || outcome === "unknown");
   return {
    findings,
    warnings: [ ...presence.warnings, ...threshold.warnings ],
    authentic,
    statement: authentic ? statement : void 0,
    signedBy: threshold.accepted.map(({id, kind}) => ({
     keyId: id,
     kind
    }))
   };
  }
  function checkType({file, predicateType}, statement) {
   if (statement.predicateType === predicateType) return (0, finding.IX)(ENVELOPE_CHECKS.type, file, "is of the kind that it must be");
   return (0, finding.V2)(ENVELOPE_CHECKS.type, "signature_wrong_type", file, "signs a document of another kind", {
    expected: predicateType,
    actual: statement.predicateType
   });
  }
  function checkSubject({file, subject}, statement) {
   if (statement.subjects.some(({digest}) => digest === subject.digest)) return (0, 
   finding.IX)(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
   const [first] = statement.subjects;
   return (0, finding.V2)(ENVELOPE_CHECKS.subject, "signature_wrong_file", file, `does not sign ${subject.name} as it is`, {
    expected: first?.digest ?? "a subject",
    actual: subject.digest
   });
  }
  function ends({file}, reason, message, at = ENVELOPE_CHECKS.form) {
   const checks = Object.values(ENVELOPE_CHECKS);
   const index = checks.findIndex(check => check === at);
   const before = checks.slice(0, index).map(check => (0, finding.IX)(check, file, "is an envelope with a statement, in canonical form"));
   return {
    findings: [ ...before, (0, finding.V2)(at, reason, file, message), ...unknowns(file, checks.slice(index + 1)) ],
    warnings: [],
    authentic: false,
    statement: void 0,
    signedBy: []
   };
  }
  function unknowns(file, checks) {
   return checks.map(check => (0, finding.L5)(check, file, "could not be looked at: what it rests on failed"));
  }
  function malformed(problems) {
   return problems.some(problem => problem.overLimit === true) ? "evidence_over_limit" : "evidence_unparseable";
  }
 })
};
