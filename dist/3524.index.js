export const id = 3524;

export const ids = [ 3524 ];

export const modules = {
 89398: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => highestCounter,
   v: () => raiseCounter
  });
  var _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93081);
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59038);
  function highestCounter(ports, about) {
   if ((0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_0__.FK)(ports) === void 0) return;
   const mark = (0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_0__.Mp)(ports);
   return (mark === void 0 ? void 0 : (0, _mark_mark_js__WEBPACK_IMPORTED_MODULE_1__.Ms)(mark, about)?.freeze_counter) ?? 0;
  }
  function raiseCounter(ports, about, counter) {
   if ((highestCounter(ports, about) ?? counter) < counter) (0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_0__.uM)(ports, mark => (0, 
   _mark_mark_js__WEBPACK_IMPORTED_MODULE_1__.Lc)(mark, about, counter));
  }
 }),
 78475: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => freezePlaces
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
  var _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77709);
  var _policy_bases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36198);
  var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35821);
  async function freezePlaces(ports, judge, {withTip}) {
   const {state} = judge.policy.policy.freeze;
   const {cwd} = ports.environment;
   const path = await herePath(ports, judge, state);
   const here = {
    from: state,
    content: ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes)
   };
   const only = {
    judging: [ here ],
    brought: void 0,
    madeFrom: void 0,
    path,
    tipUnknown: void 0
   };
   const change = (0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__.C)(ports.trigger);
   const place = change !== void 0 || ports.git.isRepository(cwd) ? await placeFromTop(ports, judge, path) : void 0;
   if (place === void 0 || change === void 0 && !withTip) return only;
   if (change === void 0) {
    const tip = await tipOfDefault(ports, place);
    return {
     ...only,
     judging: withThe(tip, [ here ]),
     tipUnknown: tip.why
    };
   }
   const bases = await (0, _policy_bases_js__WEBPACK_IMPORTED_MODULE_4__.c)(ports, change);
   const judging = [];
   for (const {branch, commit} of bases) judging.push(await placeAt(ports, branch, commit, place));
   const tip = await tipOfBase(ports, bases[0], place);
   return {
    judging: withThe(tip, judging),
    brought: here,
    madeFrom: judging[bases.length - 1],
    path,
    tipUnknown: tip.why
   };
  }
  function withThe({at}, places) {
   return at === void 0 ? places : [ ...places, at ];
  }
  async function tipOfBase(ports, base, place) {
   if (ports.trigger.kind !== "pull_request" || base === void 0) return {};
   try {
    const forge = await ports.openForge({
     onlyOnce: true
    });
    const commit = await forge.branchTip(base.branch);
    if (commit === void 0) return {
     why: `the platform knows no branch ${base.branch}`
    };
    return commit === base.commit ? {} : {
     at: await placeOnForge(forge, {
      branch: base.branch,
      commit
     }, place)
    };
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs)) throw error;
    return {
     why: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)
    };
   }
  }
  async function herePath({environment: {cwd}, git}, {policy, from, place}, state) {
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(state)) return state;
   if (from !== "base" || place === void 0) return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policy.path ?? _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__.CX), state);
   const prefix = git.isRepository(cwd) ? await git.prefix(cwd) : "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${prefix}`, `/${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place)}`), state);
  }
  async function placeFromTop(ports, {policy, from, place}, path) {
   const {state} = policy.policy.freeze;
   if (from !== "base" || place === void 0 || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(state)) return (0, 
   _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_3__.P)(ports, path);
   const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), state);
   return whole.startsWith("../") ? void 0 : whole;
  }
  async function placeAt(ports, branch, commit, place) {
   const base = await (0, _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_3__.$)(ports, branch, commit);
   return {
    from: `${base.label}: ${place}`,
    content: await base.read(place, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes)
   };
  }
  async function placeOnForge(forge, {branch, commit}, place) {
   return {
    from: `${branch} (${commit.slice(0, 12)}): ${place}`,
    content: await forge.fileAt(commit, place, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes)
   };
  }
  async function tipOfDefault(ports, place) {
   const {git, environment, openForge} = ports;
   try {
    const forge = await openForge({
     onlyOnce: true
    });
    const {defaultBranch} = await forge.repository();
    const commit = await forge.branchTip(defaultBranch);
    if (commit === void 0) return {
     why: `the platform knows no branch ${defaultBranch}`
    };
    return {
     at: await placeOnForge(forge, {
      branch: defaultBranch,
      commit
     }, place)
    };
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs)) throw error;
    const why = (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error);
    const commit = await git.resolve(environment.cwd, "refs/remotes/origin/HEAD");
    return commit === void 0 ? {
     why
    } : {
     at: await placeAt(ports, "origin/HEAD", commit, place),
     why
    };
   }
  }
 }),
 8274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ib: () => parseFreezeState,
   Kv: () => freezeSubject,
   dD: () => freezeStatement,
   i1: () => FREEZE_SCOPES,
   iJ: () => frozenBy
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75634);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97410);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
  const FREEZE_SCOPES = [ "merge", "release", "boot" ];
  const instant = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(_model_instant_js__WEBPACK_IMPORTED_MODULE_2__.uZ, "is not an instant in UTC such as 2026-01-05T12:00:00Z");
  const words = max => zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(max).regex(/^[^\x00-\x1f\x7f]*$/, "has control characters");
  const freezeStateSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.euz("1"),
   state: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "on", "off" ]),
   reason: words(500),
   owner: words(200).nullable(),
   scope: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.k5n(FREEZE_SCOPES)).max(FREEZE_SCOPES.length),
   counter: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1),
   issued: instant,
   expires: instant.nullable(),
   auto_lift: zod__WEBPACK_IMPORTED_MODULE_3__.zMY(),
   product: words(300).nullable(),
   line: words(300),
   signers: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(200)).max(16).optional()
  }).superRefine(({state, owner, scope, expires, auto_lift}, context) => {
   const refuse = (field, message) => context.addIssue({
    code: "custom",
    path: [ field ],
    message
   });
   if (new Set(scope).size !== scope.length) refuse("scope", "names something twice");
   if (state === "on" && owner === null) refuse("owner", "is missing: a freeze has somebody who answers for it");
   if (state === "on" && expires === null) refuse("expires", "is missing: a freeze has a time after which its owner is asked");
   if (state === "on" && scope.length === 0) refuse("scope", "is empty: a freeze stops something");
   if (state === "off" && (owner !== null || expires !== null || auto_lift || scope.length > 0)) refuse("state", "is off, and yet has an owner, a scope or an end");
  });
  function frozenBy({product, line}) {
   return {
    product: product ?? null,
    line: line ?? "main"
   };
  }
  function freezeSubject({product, line}) {
   return {
    name: `freeze of ${product ?? "this repository"}, line ${line}`,
    digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__.d)({
     product,
     line
    }))
   };
  }
  function freezeStatement(state) {
   return {
    subjects: [ freezeSubject(state) ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.Cs.freeze.type,
    predicate: state
   };
  }
  function parseFreezeState({predicate}) {
   return (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_5__.eA)(predicate, freezeStateSchema);
  }
 }),
 8704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KE: () => freezeFindings,
   Nr: () => admitsBoot,
   Pl: () => FREEZE_CHECK,
   xD: () => freezeWarnings,
   zg: () => judgeFreeze
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  const FREEZE_CHECK = "nothing-is-frozen";
  function judgeFreeze({reading, required, at, scope, highestCounter = 0}) {
   const on = (reason, says, state) => ({
    frozen: true,
    reason,
    says,
    expired: false,
    absent: false,
    state
   });
   if (reading.kind === "invalid") return on("freeze_invalid", `cannot be believed, so it counts as on: ${reading.why}`);
   if (reading.kind === "missing") {
    if (required) return on("freeze_missing", "is missing, and policy requires one, so it counts as on");
    if (highestCounter > 0) return on("freeze_older", `is missing, and number ${highestCounter} was seen before, so it counts as on`);
    return {
     frozen: false,
     reason: void 0,
     says: "there is none",
     expired: false,
     absent: true,
     state: void 0
    };
   }
   const {state} = reading;
   if (state.counter < highestCounter) return on("freeze_older", `has number ${state.counter}, and ${highestCounter} was seen before, so it counts as on`, state);
   const off = says => ({
    frozen: false,
    reason: void 0,
    says,
    expired: false,
    absent: false,
    state
   });
   if (state.state === "off") return off(`is off since ${state.issued}: ${state.reason}`);
   const expired = state.expires !== null && at.getTime() > Date.parse(state.expires);
   if (expired && state.auto_lift) return off(`was lifted by its own end at ${state.expires}`);
   if (!state.scope.includes(scope)) return {
    ...off(`is on for ${state.scope.join(", ")}, and not for ${scope}`),
    expired
   };
   return {
    ...on("frozen", `is on since ${state.issued}: ${state.reason} (owner: ${state.owner})`, state),
    expired
   };
  }
  function admitsBoot(judgement, metadataDigest, ticketed) {
   return !judgement.frozen || ticketed.includes(metadataDigest);
  }
  function freezeFindings(judgement, from) {
   const {absent, reason, says} = judgement;
   if (absent) return [];
   return [ reason === void 0 ? (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.IX)(FREEZE_CHECK, "freeze", `${from} ${says}`) : (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(FREEZE_CHECK, reason, "freeze", `${from} ${says}`) ];
  }
  function freezeWarnings({expired, state}) {
   return expired && state !== void 0 ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.$e)("freeze_expired", "freeze", `was to end at ${state.expires}; ${state.owner} answers for it`) ] : [];
  }
 }),
 63524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => freezeVerifier,
   c: () => lookAtFreeze
  });
  var _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41022);
  var _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39972);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _model_trigger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67683);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80728);
  var _freeze_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89398);
  var _freeze_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78475);
  var _freeze_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8274);
  var _judge_freeze_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8704);
  var _verify_freeze_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13586);
  async function lookAtFreeze(ports, request) {
   const {judge, scope, at} = request;
   const {policy} = judge.policy;
   const places = await (0, _freeze_places_js__WEBPACK_IMPORTED_MODULE_5__.a)(ports, judge, request);
   const verifier = freezeVerifier(ports, {
    judge,
    hmacKeys: request.hmacKeys,
    at
   }, places);
   const about = (0, _freeze_state_js__WEBPACK_IMPORTED_MODULE_6__.iJ)(policy);
   const readings = places.judging.map(place => ({
    from: place.from,
    reading: (0, _verify_freeze_js__WEBPACK_IMPORTED_MODULE_8__.l)(place.content, place.from, verifier)
   }));
   const seen = (0, _freeze_mark_js__WEBPACK_IMPORTED_MODULE_4__.D)(ports, about);
   const judged = (ports.trigger.kind === "merge_group" ? readings : [ newest(readings) ]).map(({from, reading}) => ({
    from,
    judgement: (0, _judge_freeze_js__WEBPACK_IMPORTED_MODULE_7__.zg)({
     reading,
     required: policy.freeze.required,
     at,
     scope,
     highestCounter: seen
    })
   }));
   const counts = judged.find(({judgement}) => judgement.frozen) ?? judged.find(({judgement}) => !judgement.absent) ?? judged[0];
   if (counts === void 0) throw new Error("there is always a place to look at");
   const {judgement, from} = counts;
   if ((0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_9__.C)(ports.trigger) === void 0 && judgement.state !== void 0 && judgement.reason !== "freeze_older") (0, 
   _freeze_mark_js__WEBPACK_IMPORTED_MODULE_4__.v)(ports, about, judgement.state.counter);
   return {
    judgement,
    from,
    findings: [ ...(0, _judge_freeze_js__WEBPACK_IMPORTED_MODULE_7__.KE)(judgement, from), ...tipFindings(ports, places, judgement), ...broughtFindings(places, verifier) ],
    warnings: [ ...(0, _judge_freeze_js__WEBPACK_IMPORTED_MODULE_7__.xD)(judgement), ...tipWarnings(ports, places, judgement) ]
   };
  }
  function freezeVerifier(ports, {judge, hmacKeys, at}, {judging, brought}) {
   const {policy} = judge.policy;
   const needed = [ ...judging, brought ].some(place => place?.content !== void 0);
   const trust = (0, _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__.V)(ports, {
    keyringPath: needed ? judge.keyring : void 0,
    policyKeyringPath: needed ? (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__.E7)(judge.policy) : void 0,
    secretInputs: [],
    hmacKeys: needed ? hmacKeys : [],
    purpose: "verify",
    at
   });
   return {
    trust,
    dualVerify: (0, _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__.i)(ports.environment.variables),
    policy
   };
  }
  function newest(readings) {
   const counter = ({reading}) => reading.kind === "invalid" ? 1 / 0 : reading.kind === "valid" ? reading.state.counter : 0;
   return readings.reduce((best, one) => counter(one) > counter(best) ? one : best);
  }
  function tipFindings({trigger}, {tipUnknown}, {frozen}) {
   if (tipUnknown === void 0 || frozen || trigger.kind !== "tag") return [];
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.L5)(_judge_freeze_js__WEBPACK_IMPORTED_MODULE_7__.Pl, "freeze", `could not be read from the default branch: ${tipUnknown}`) ];
  }
  function tipWarnings({trigger}, {tipUnknown}, {absent}) {
   if (tipUnknown === void 0 || trigger.kind === "tag" || absent && (0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_9__.C)(trigger) !== void 0) return [];
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)("freeze_tip_unknown", "freeze", `could not be read at the tip of the branch: ${tipUnknown}`) ];
  }
  function broughtFindings({madeFrom: base, brought}, verifier) {
   if (brought === void 0 || base === void 0 || sameContent(base, brought)) return [];
   const check = "kill-switch-is-not-taken-back";
   const before = (0, _verify_freeze_js__WEBPACK_IMPORTED_MODULE_8__.l)(base.content, base.from, verifier);
   const after = (0, _verify_freeze_js__WEBPACK_IMPORTED_MODULE_8__.l)(brought.content, brought.from, verifier);
   const weakened = why => [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)(check, "freeze_weakened", "freeze", `${brought.from} ${why}`) ];
   if (after.kind === "missing") return weakened("is removed by this change");
   if (after.kind === "invalid") return weakened(`is edited by this change and ${after.why}`);
   const counter = before.kind === "valid" ? before.state.counter : 0;
   if (after.state.counter <= counter) return weakened(`is put back to number ${after.state.counter} by this change; the base has ${counter}`);
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.IX)(check, "freeze", `${brought.from} is brought by this change with number ${after.state.counter}; it counts once it is merged`) ];
  }
  function sameContent(a, b) {
   if (a.content === void 0 || b.content === void 0) return a.content === b.content;
   return Buffer.compare(a.content, b.content) === 0;
  }
 }),
 13586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => claimedCounter,
   l: () => verifyFreeze
  });
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75634);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
  var _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53774);
  var _freeze_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8274);
  function verifyFreeze(content, name, {trust, dualVerify, policy}) {
   if (content === void 0) return {
    kind: "missing"
   };
   if (content.byteLength > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.policyBytes) return {
    kind: "invalid",
    why: `is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.policyBytes} bytes`,
    findings: []
   };
   const about = (0, _freeze_state_js__WEBPACK_IMPORTED_MODULE_6__.iJ)(policy);
   const {authentic, findings, statement, warnings} = (0, _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__.Y)({
    file: name,
    content,
    subject: (0, _freeze_state_js__WEBPACK_IMPORTED_MODULE_6__.Kv)(about),
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__.Cs.freeze.type,
    use: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__.Cs.freeze.use,
    trust,
    requirement: {
     threshold: 1,
     kinds: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__.Ql)(policy.freeze)
    },
    dualVerify
   });
   const failed = findings.filter(({outcome}) => outcome === "fail" || outcome === "unknown");
   if (!authentic || statement === void 0) return {
    kind: "invalid",
    why: failed[0]?.message ?? "cannot be believed",
    findings: failed
   };
   const state = (0, _freeze_state_js__WEBPACK_IMPORTED_MODULE_6__.Ib)(statement);
   if (!state.ok) return {
    kind: "invalid",
    why: `is signed, but is no state: ${(0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(state.problems)}`,
    findings: []
   };
   if (state.value.product !== about.product || state.value.line !== about.line) return {
    kind: "invalid",
    why: "is of another product or line",
    findings: []
   };
   return {
    kind: "valid",
    state: state.value,
    warnings
   };
  }
  const HIGHEST_CLAIM = 2 ** 40;
  function claimedCounter(content) {
   const envelope = content === void 0 ? void 0 : (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.mE)(content);
   const statement = envelope?.ok === true ? (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(envelope.value.payload) : void 0;
   const counter = statement?.ok === true ? statement.value.predicate["counter"] : 0;
   return typeof counter === "number" && Number.isSafeInteger(counter) && counter > 0 && counter <= HIGHEST_CLAIM ? counter : 0;
  }
 })
};
