import { modules as shared } from "./shared.index.js";

export const id = 7422;

export const ids = [ 7422 ];

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
 }),
 80280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => outcomeOfDowngrade,
   U: () => decideDowngrade
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
  var _dimensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53169);
  const DIMENSION_CHECK = "nothing-is-below-the-floor";
  function decideDowngrade(candidate, floors, known) {
   if (floors.length === 0) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("floor-is-known", "floor_unreadable", "floor", "no source of a floor was read, so there is nothing to hold") ];
   if (candidate.kind === "missing") return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("metadata-is-there", "metadata_deleted", candidate.file, `is missing in ${candidate.source}`) ];
   const unknownSchemas = [ candidate, ...floors.filter(({kind}) => kind === "metadata") ].filter(({schemaVersion}) => isNewer(schemaVersion, known));
   if (unknownSchemas.length > 0) return [ ...unknownSchemas.map(each => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("schema-is-known", "schema_unknown", each.source, `has schema version ${each.schemaVersion}, which this verifier does not know`, {
    expected: known.join(", "),
    actual: String(each.schemaVersion)
   })), (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.L5)(DIMENSION_CHECK, candidate.source, "cannot be compared by a verifier that does not know its schema") ];
   if (candidate.kind === "unreadable") return [ decideUnreadable(candidate, floors) ];
   return [ ...checkStep(candidate, floors, known), ...checkContent(candidate, floors), ...(0, 
   _dimensions_js__WEBPACK_IMPORTED_MODULE_3__.F)(candidate, floors).map(toFinding) ];
  }
  function outcomeOfDowngrade(findings) {
   const worst = (0, _model_status_js__WEBPACK_IMPORTED_MODULE_2__.Om)(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG));
   const proven = findings.some(({outcome}) => outcome === "pass") && !findings.some(({outcome}) => outcome === "unknown");
   return worst === "verified" && !proven ? "error(infra)" : worst;
  }
  function isNewer(version, known) {
   return version !== void 0 && known.every(each => (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, each) > 0);
  }
  function decideUnreadable({source, schemaVersion, problem}, floors) {
   const above = floors.find(floor => schemaVersion !== void 0 && floor.schemaVersion !== void 0 && (0, 
   _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(schemaVersion, floor.schemaVersion) < 0);
   if (above === void 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("metadata-is-readable", "evidence_unparseable", source, problem);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, "schema_below_floor", "schema_version", `is ${schemaVersion}, below the floor of ${above.source}`, {
    expected: `${above.schemaVersion} or later`,
    actual: String(schemaVersion)
   });
  }
  function checkStep({schemaVersion, kind}, floors, known) {
   if (kind !== "metadata" || schemaVersion === void 0) return [];
   const check = "schema-rises-by-one-step";
   return floors.flatMap(floor => {
    if (floor.kind !== "metadata" || floor.schemaVersion === void 0) return [];
    const from = floor.schemaVersion;
    const between = known.filter(version => (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, from) > 0 && (0, 
    _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, schemaVersion) < 0);
    if (between.length === 0) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, "schema_version", `${from} to ${schemaVersion} skips no version`) ];
    return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "schema_skipped", "schema_version", `rises from ${from} (${floor.source}) to ${schemaVersion} and skips ${between.join(", ")}`, {
     expected: String(between[0]),
     actual: schemaVersion
    }) ];
   });
  }
  function checkContent(candidate, floors) {
   const check = "one-version-has-one-content";
   const failures = floors.flatMap(floor => {
    const found = [];
    if (differ(candidate.schemaVersion, floor.schemaVersion, candidate.schemaDigest, floor.schemaDigest)) found.push((0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "schema_content_changed", "schema_version", `is ${candidate.schemaVersion} in ${floor.source} too, with another schema`, {
     expected: floor.schemaDigest ?? "",
     actual: candidate.schemaDigest ?? ""
    }));
    if (differ(candidate.policyVersion, floor.policyVersion, candidate.policyDigest, floor.policyDigest)) found.push((0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "policy_content_changed", "policy_version", `is ${candidate.policyVersion} in ${floor.source} too, with another content`, {
     expected: floor.policyDigest ?? "",
     actual: candidate.policyDigest ?? ""
    }));
    if (candidate.release !== void 0 && floor.release !== void 0 && isSameNumber(candidate.release, floor.release) && candidate.release.digest !== floor.release.digest) {
     const {product, line, sequence} = candidate.release;
     found.push((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("one-number-is-one-release", "equivocation", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `is another release than ${floor.source}, and both are ${product} ${line} #${sequence}`, {
      expected: floor.release.digest,
      actual: candidate.release.digest
     }));
    }
    return found;
   });
   return failures.length > 0 ? failures : [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, candidate.source, "uses no version or number that stands for something else") ];
  }
  function differ(version, other, digest, otherDigest) {
   return version !== void 0 && other !== void 0 && (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, other) === 0 && digest !== void 0 && otherDigest !== void 0 && digest !== otherDigest;
  }
  function isSameNumber(left, right) {
   return left.product === right.product && left.line === right.line && left.sequence === right.sequence;
  }
  function toFinding({dimension, verdict, floor, candidate, stronger, from, reason}) {
   const values = {
    expected: `${floor ?? ""} (${stronger})`,
    actual: candidate ?? "not stated"
   };
   const source = from.join(", ");
   switch (verdict) {
   case "same":
   case "stronger":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(DIMENSION_CHECK, dimension, verdict === "same" ? "is at the floor" : "is above the floor");

   case "no floor":
    return {
     check: DIMENSION_CHECK,
     outcome: "not-applicable",
     subject: dimension,
     message: "no source sets a floor"
    };

   case "weaker":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `is weaker than the floor of ${source}`, values);

   case "changed":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `has changed against the floor of ${source} and cannot be compared, which counts as weakened`, values);

   case "unstated":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `is not stated, and the floor of ${source} is`, values);
   }
  }
 }),
 53169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => compareDimensions
  });
  var severity = __webpack_require__(54572);
  var schema_version = __webpack_require__(85897);
  const higherNumber = {
   stronger: "higher is stronger",
   join: Math.max,
   same: Object.is,
   show: String
  };
  const lowerNumber = {
   stronger: "lower is stronger",
   join: Math.min,
   same: Object.is,
   show: String
  };
  const laterVersion = {
   stronger: "later is stronger",
   join: (left, right) => (0, schema_version.Zy)(left, right) >= 0 ? left : right,
   same: (left, right) => (0, schema_version.Zy)(left, right) === 0,
   show: String
  };
  const unchanged = {
   stronger: "must stay",
   join: (left, right) => left === right ? left : [ left, right ].sort().join(" and "),
   same: Object.is,
   show: String
  };
  function ranked(weakestFirst) {
   return {
    stronger: [ ...weakestFirst ].reverse().join(" > "),
    join: (left, right) => weakestFirst.indexOf(left) >= weakestFirst.indexOf(right) ? left : right,
    same: (left, right) => left === right,
    show: String
   };
  }
  const asSet = values => [ ...new Set(values) ].sort();
  const sameSet = (left, right) => JSON.stringify(asSet(left)) === JSON.stringify(asSet(right));
  const showSet = values => values.length === 0 ? "(none)" : asSet(values).join(", ");
  function fewer() {
   return {
    stronger: "fewer is stronger",
    join: (left, right) => asSet(left.filter(value => right.includes(value))),
    same: sameSet,
    show: showSet
   };
  }
  function more() {
   return {
    stronger: "more is stronger",
    join: (left, right) => asSet([ ...left, ...right ]),
    same: sameSet,
    show: showSet
   };
  }
  const DIMENSIONS = [ dimension("schema_version", laterVersion, stance => stance.schemaVersion, {
   reason: "schema_below_floor"
  }), dimension("policy_version", laterVersion, stance => stance.policyVersion, {
   reason: "policy_below_floor"
  }), dimension("accepted_policy_version", laterVersion, stance => stance.acceptedPolicyVersion, {
   onlyFor: "policy"
  }), dimension("hash", ranked([ "sha256" ]), ({protections}) => protections.hash), dimension("signature_required", ranked([ false, true ]), ({protections}) => protections.signature_required), dimension("signature_threshold", higherNumber, ({protections}) => protections.signature_threshold), dimension("signature_kinds", fewer(), ({protections}) => protections.signature_kinds), dimension("retention_days", higherNumber, ({protections}) => protections.retention_days), dimension("expires_days", lowerNumber, ({protections}) => protections.expires_days), dimension("include", more(), ({protections}) => protections.include), dimension("exclude", fewer(), ({protections}) => protections.exclude), dimension("unexpected", ranked([ "ignore", "warn", "fail" ]), ({protections}) => protections.unexpected), dimension("unsafe_modes", ranked([ "warn", "fail" ]), ({protections}) => protections.unsafe_modes), dimension("spike_threshold", lowerNumber, ({protections}) => protections.spike_threshold), dimension("mode", ranked([ "warn", "strict" ]), ({protections}) => protections.mode), dimension("empty_sbom", ranked([ "allow", "refuse" ]), ({rules}) => rules?.empty_sbom, {
   onlyFor: "policy"
  }), dimension("gate_parts", more(), ({rules}) => rules?.gate_parts, {
   onlyFor: "policy"
  }), dimension("prerelease_tags", ranked([ "allow", "refuse" ]), ({rules}) => rules?.prerelease_tags, {
   onlyFor: "policy"
  }), dimension("gated_tags", ranked([ "optional", "required" ]), ({rules}) => rules?.gated_tags, {
   onlyFor: "policy"
  }), dimension("gate_checks", more(), ({rules}) => rules?.gate_checks, {
   onlyFor: "policy"
  }), dimension("audit_fail_on", ranked([ ...severity.o ]), ({rules}) => rules?.audit_fail_on, {
   onlyFor: "policy"
  }), dimension("expected_checks", higherNumber, ({rules}) => rules?.expected_checks, {
   onlyFor: "policy"
  }), dimension("expected_uats", higherNumber, ({rules}) => rules?.expected_uats, {
   onlyFor: "policy"
  }), dimension("short_retention", ranked([ "mirror", "fail" ]), ({rules}) => rules?.short_retention, {
   onlyFor: "policy"
  }), dimension("freeze_required", ranked([ false, true ]), ({rules}) => rules?.freeze_required, {
   onlyFor: "policy"
  }), dimension("freeze_hmac", ranked([ "accept", "refuse" ]), ({rules}) => rules?.freeze_hmac, {
   onlyFor: "policy"
  }), dimension("freeze_state", unchanged, ({rules}) => rules?.freeze_state, {
   onlyFor: "policy"
  }) ];
  function dimension(name, order, read, {reason = "protection_weakened", onlyFor} = {}) {
   const {stronger, join, same, show} = order;
   const compare = (candidate, floors) => {
    if (onlyFor !== void 0 && candidate.kind !== onlyFor) return;
    const stated = floors.flatMap(floor => {
     const value = read(floor);
     return value === void 0 ? [] : [ {
      source: floor.source,
      value
     } ];
    });
    const value = read(candidate);
    const row = {
     dimension: name,
     stronger,
     reason,
     candidate: value === void 0 ? void 0 : show(value)
    };
    const [first, ...rest] = stated;
    if (first === void 0) return {
     ...row,
     floor: void 0,
     from: [],
     verdict: "no floor"
    };
    const floor = rest.reduce((joined, next) => join(joined, next.value), first.value);
    const equal = stated.filter(each => same(each.value, floor));
    return {
     ...row,
     floor: show(floor),
     from: [ ...new Set((equal.length > 0 ? equal : stated).map(({source}) => source)) ],
     verdict: verdictOf(order, floor, value)
    };
   };
   return {
    name,
    stronger,
    compare
   };
  }
  function verdictOf({join, same}, floor, candidate) {
   if (candidate === void 0) return "unstated";
   if (same(candidate, floor)) return "same";
   const joined = join(floor, candidate);
   if (same(joined, candidate)) return "stronger";
   return same(joined, floor) ? "weaker" : "changed";
  }
  function compareDimensions(candidate, floors) {
   return DIMENSIONS.flatMap(each => each.compare(candidate, floors) ?? []);
  }
 }),
 97236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CK: () => pinnedByPolicy,
   IB: () => pinnedByFile,
   Q6: () => stanceOfPolicy,
   ZV: () => stanceOfUnread,
   fl: () => stanceOfMetadata,
   uN: () => BUILT_IN_FLOOR
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
  var _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99036);
  const UNSTATED = {
   schemaVersion: void 0,
   schemaDigest: void 0,
   policyVersion: void 0,
   policyDigest: void 0,
   acceptedPolicyVersion: void 0,
   protections: {},
   rules: void 0,
   release: void 0
  };
  function stanceOfMetadata(metadata, digest, source = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR) {
   const {product, line, sequence, policy} = metadata;
   return {
    ...UNSTATED,
    source,
    kind: "metadata",
    schemaVersion: metadata.schema_version,
    schemaDigest: metadata.schema_digest,
    policyVersion: policy.version,
    policyDigest: policy.digest,
    protections: metadata.protections,
    release: {
     product,
     line,
     sequence,
     digest
    }
   };
  }
  function stanceOfUnread(schemaVersion, source) {
   return {
    ...UNSTATED,
    source,
    kind: "metadata",
    schemaVersion
   };
  }
  function stanceOfPolicy({policy, digest}, source) {
   const {schema_version, policy_version} = policy.floor;
   return {
    ...UNSTATED,
    source,
    kind: "policy",
    schemaVersion: schema_version,
    policyVersion: policy.version,
    policyDigest: digest,
    acceptedPolicyVersion: policy_version,
    protections: (0, _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__._)(policy),
    rules: {
     empty_sbom: policy.sbom.allow_empty ? "allow" : "refuse",
     gate_parts: policy.gate.expect,
     prerelease_tags: policy.tags.prerelease,
     gated_tags: policy.tags.gate,
     short_retention: policy.archive.when_short,
     gate_checks: gateChecksOf(policy),
     audit_fail_on: policy.audit?.fail_on ?? "critical",
     expected_checks: policy.audit?.expect.checks ?? 0,
     expected_uats: policy.uat?.expect.uats ?? 0,
     freeze_required: policy.freeze.required,
     freeze_hmac: policy.freeze.allow_hmac ? "accept" : "refuse",
     freeze_state: policy.freeze.state
    }
   };
  }
  function gateChecksOf({preset, audit, uat}) {
   const own = [ ...audit?.checks ?? [], ...uat?.cases ?? [] ];
   const ids = own.flatMap(check => severitiesUpTo(check["severity"]).map(severity => `${check.id} (${severity})`));
   return [ ...preset === void 0 ? [] : [ `preset ${preset}` ], ...ids ];
  }
  function severitiesUpTo(severity) {
   const at = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.o.findIndex(one => one === (severity ?? "high"));
   return at === -1 ? [] : _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.o.slice(at);
  }
  function pinnedByPolicy({floor}, source) {
   return {
    ...UNSTATED,
    source,
    kind: "pinned",
    schemaVersion: floor.schema_version,
    policyVersion: floor.policy_version
   };
  }
  function pinnedByFile({schema_version, policy_version, protections}, source) {
   return {
    ...UNSTATED,
    source,
    kind: "pinned",
    schemaVersion: schema_version,
    policyVersion: policy_version,
    protections: protections ?? {}
   };
  }
  const BUILT_IN_FLOOR = {
   ...UNSTATED,
   source: "built-in floor",
   kind: "pinned",
   schemaVersion: _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__.f$,
   protections: {
    hash: "sha256",
    signature_required: true,
    unexpected: "fail"
   }
  };
 })
};
