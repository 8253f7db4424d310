import { modules as shared } from "./shared.index.js";

export const id = 7107;

export const ids = [ 7107 ];

export const modules = {
 ...shared,
 39477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => tellFreeze
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _notify_mask_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80211);
  var _notify_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96644);
  var _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20086);
  var _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53651);
  async function tellFreeze(ports, {notify}, state, what) {
   if (notify === void 0 || notify.channels.length === 0) return {
    told: "nobody",
    channels: [],
    warnings: []
   };
   const channels = (0, _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__.Lr)(ports, notify);
   const message = freezeMessage(state, what, (0, _notify_mask_secrets_js__WEBPACK_IMPORTED_MODULE_5__.h)((0, 
   _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__.Fj)(channels)), ports.clock.now());
   const names = (0, _notify_open_channels_js__WEBPACK_IMPORTED_MODULE_3__.Lu)(notify, message.severity);
   if (names.length === 0) return {
    told: "nobody",
    channels: [],
    warnings: []
   };
   try {
    const {report, delivered} = await (0, _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__.qz)(ports, notify, channels, [ {
     message,
     channels: names
    } ]);
    const open = report.deliveries.filter(one => (0, _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__.nT)(one) && one.isNew);
    if (open.length === 0) return {
     told: "everybody",
     channels: delivered,
     warnings: []
    };
    const why = open.map(one => `${one.channel} (${one.outcome}: ${one.why ?? "unknown"})`).join("; ");
    return untold(ports, delivered, `not told: ${why}; what is kept waits in ${(0, _notify_delivery_js__WEBPACK_IMPORTED_MODULE_4__.ED)(ports, notify)}`);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs)) throw error;
    return untold(ports, [], (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error));
   }
  }
  function untold({log}, channels, says) {
   log.warn(`not everybody was told of the kill switch: ${says}`);
   return {
    told: "some",
    channels,
    warnings: [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.$e)("freeze_untold", "notification", says) ]
   };
  }
  function freezeMessage(state, what, mask, at) {
   const {product, line, scope, owner, reason, expires, counter} = state;
   const on = state.state === "on";
   const name = product ?? "this repository";
   return (0, _notify_message_js__WEBPACK_IMPORTED_MODULE_2__.Y6)({
    kind: "kill_switch",
    severity: on ? "critical" : "high",
    title: what === "expired" ? `Kill switch of ${name} is on past its end` : `Kill switch of ${name} is ${on ? "ON" : "off"}`,
    text: mask(what === "expired" ? `It was to end at ${expires ?? ""}. Time alone does not lift it: ${owner ?? ""} is asked to lift it or to renew it.\n${reason}` : reason),
    facts: [ [ "line", line ], ...on ? [ [ "stops", scope.join(", ") ], [ "owner", mask(owner ?? "") ], [ "ends", expires ?? "" ] ] : [], [ "number", String(counter) ] ],
    sameAs: `freeze ${what} ${name} ${line} ${counter}`
   }, at);
  }
 }),
 67107: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => freeze
  });
  var errors = __webpack_require__(74132);
  var instant = __webpack_require__(97410);
  const LONGEST_MS = 366 * instant.sO;
  function parseEnd(text, at) {
   const span = (0, instant.wr)(text);
   const end = span === void 0 ? (0, instant.uZ)(text) ? Date.parse(text) : NaN : at.getTime() + span;
   if (end > at.getTime() && end <= at.getTime() + LONGEST_MS) return (0, instant.fN)(new Date(end));
   const why = Number.isNaN(end) ? "expected 90m, 24h, 7d or an instant such as 2026-01-05T12:00:00Z" : "a freeze ends after now and within a year";
   throw new errors.cs("input_invalid", `--expires is "${text.slice(0, 40)}"; ${why}`);
  }
  var freeze_state = __webpack_require__(8274);
  var look_at_freeze = __webpack_require__(63524);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var trigger = __webpack_require__(67683);
  var policy_judge = __webpack_require__(6599);
  var finding_json = __webpack_require__(32259);
  var freeze_tell = __webpack_require__(39477);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  function freezeStatusResult(looks, more) {
   const frozen = looks.filter(({look}) => look.judgement.frozen);
   const {look} = frozen[0] ?? looks[0];
   const {state, says, reason} = look.judgement;
   const isFrozen = frozen.length > 0;
   const stops = frozen.map(({scope}) => scope);
   const findings = [ ...new Map(look.findings.map(finding => [ finding.message, finding ])).values() ];
   const open = findings.filter(({outcome}) => outcome !== "pass");
   const warnings = [ ...new Map([ ...look.warnings, ...more ].map(one => [ one.reason + one.message, one ])).values() ];
   const headline = `${isFrozen ? "frozen" : "not frozen"}: ${look.from} ${says}`;
   return {
    exitCode: isFrozen ? model_status.Td : 0,
    json: {
     verdict: isFrozen ? "frozen" : "not frozen",
     frozen: isFrozen,
     stops,
     why: reason ?? null,
     says,
     from: look.from,
     expired: looks.some(one => one.look.judgement.expired),
     state: state === void 0 ? null : {
      ...state,
      signers: state.signers ?? []
     },
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: isFrozen ? "bad" : warnings.length > 0 ? "warn" : "good",
     headline,
     facts: [ ...looks.map(one => [ one.scope, one.look.judgement.frozen ? "stopped" : "goes on" ]), ...state === void 0 ? [] : factsOf(state) ],
     findings: open,
     warnings,
     next: (0, advice.c)(open)
    },
    outputs: {
     frozen: String(isFrozen),
     stops: stops.join(","),
     counter: state === void 0 ? "" : String(state.counter),
     "state-path": ""
    },
    short: headline
   };
  }
  function factsOf({counter, issued, expires, auto_lift}) {
   const ends = expires === null ? [] : [ [ "ends", `${expires}${auto_lift ? ", and lifts itself" : ""}` ] ];
   return [ [ "number", String(counter) ], [ "issued", issued ], ...ends ];
  }
  var freeze_mark = __webpack_require__(89398);
  var freeze_places = __webpack_require__(78475);
  var verify_freeze = __webpack_require__(13586);
  var dual_verify = __webpack_require__(41022);
  var keys_trust = __webpack_require__(39972);
  var digest = __webpack_require__(6799);
  var limits = __webpack_require__(44831);
  var policy_policy = __webpack_require__(80728);
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  async function writeFreeze(ports, change) {
   const {judge, at, signingKey, hmacKey, state, reason, owner, scope, expires, auto_lift} = change;
   const {policy} = judge.policy;
   const {path} = await (0, freeze_places.a)(ports, judge, {
    withTip: false
   });
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, policy_policy.E7)(judge.policy),
    secretInputs: signingKey,
    hmacKeys: hmacKey,
    purpose: "sign",
    at
   });
   const verifier = {
    trust,
    dualVerify: (0, dual_verify.i)(ports.environment.variables),
    policy
   };
   const about = (0, freeze_state.iJ)(policy);
   const before = lastState(ports, path, verifier);
   const counter = Math.max(before.counter, (0, freeze_mark.D)(ports, about) ?? 0) + 1;
   const next = {
    schema_version: "1",
    state,
    reason,
    owner,
    scope: [ ...scope ],
    counter,
    issued: (0, instant.fN)(at),
    expires,
    auto_lift,
    ...about
   };
   const signers = signersFor(trust, policy.freeze.allow_hmac);
   const {content} = (0, sign_statement.f)((0, freeze_state.dD)(next), signers);
   const readBack = (0, verify_freeze.l)(Buffer.from(content), path, verifier);
   if (readBack.kind !== "valid") throw new errors.cs("key_not_in_ring", `nobody would believe this state: it ${readBack.kind === "invalid" ? readBack.why : "is missing"}`, {}, {
    hint: "Sign with a key of the ring that has the use `freeze`: `duri keys new --kind ed25519 --uses freeze`."
   });
   ports.files.write(path, content);
   (0, freeze_mark.v)(ports, about, counter);
   return {
    state: readBack.state,
    path,
    digest: (0, digest.sc)(content),
    trust,
    signedBy: signers.map(({keyId}) => keyId),
    notes: before.notes
   };
  }
  function lastState({files}, path, verifier) {
   const content = files.read(path, limits.b.policyBytes);
   const reading = (0, verify_freeze.l)(content, path, verifier);
   if (reading.kind === "missing") return {
    counter: 0,
    notes: []
   };
   if (reading.kind === "valid") return {
    counter: reading.state.counter,
    notes: []
   };
   return {
    counter: (0, verify_freeze.I)(content),
    notes: [ `The state that stood there could not be believed: ${reading.why}. Find out who changed it.` ]
   };
  }
  function signersFor(trust, allowHmac) {
   const {signers} = (0, choose_signers.p)(trust, "freeze");
   const hint = "Make one with `duri keys new --kind ed25519 --uses freeze --name kill-switch`, and pass its secret with --signing-key.";
   if (signers.length === 0) throw new errors.cs("key_missing", 'there is no key at hand with the use "freeze"', {}, {
    hint
   });
   if (!allowHmac && signers.every(({kind}) => kind === "hmac-sha256")) throw new errors.cs("key_may_not_sign", "an HMAC key alone may not switch: whoever can check it could lift it", {}, {
    hint: `${hint} Or set \`freeze.allow_hmac: true\` in duri.yml.`
   });
   return signers;
  }
  var key_inputs = __webpack_require__(32337);
  var place_inputs = __webpack_require__(45481);
  var record_command = __webpack_require__(17639);
  const inputs = {
   state: {
    ...(0, input.Yq)([ "status", "on", "off" ], "status", "Switch it on or off, or say how it stands", {
     action: "state"
    }),
    positional: true,
    flag: void 0
   },
   reason: (0, input.mR)("Why; required to switch", "TEXT", {
    flag: "reason",
    action: "reason"
   }),
   owner: (0, input.mR)("Who answers for it; required to switch on", "NAME", {
    flag: "owner",
    action: "owner"
   }),
   expires: (0, input.mR)("When its owner is asked again: 90m, 24h, 7d or an instant; required to switch on", "TIME", {
    flag: "expires",
    action: "expires"
   }),
   scope: (0, input.gC)(`What it stops: a list of ${freeze_state.i1.join(", ")}; all of them unless named`, "LIST", {
    flag: "scope",
    action: "scope"
   }),
   autoLift: (0, input.L$)("Let `--expires` lift it; otherwise time only alerts", {
    flag: "auto-lift",
    action: "auto-lift"
   }),
   alert: (0, input.L$)("With status: tell the channels when it is on past its end", {
    flag: "alert",
    action: "alert"
   }),
   config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
    defaultText: "duri.yml of the current folder; of the base at a pull request"
   }),
   keyring: key_inputs.AC,
   signingKey: key_inputs.NR,
   hmacKey: key_inputs.bB
  };
  const freeze = (0, command.G)({
   name: "freeze",
   summary: "The kill switch: while it is on nothing is merged, released or booted; signed, with reason, owner and end",
   description: "Writes the signed state of the kill switch to the file that policy names (`freeze.state`, duri.freeze.json): commit it to the branch that it is to stop, or let the file lie outside of the checkout. Each state has a higher number than the one before, so an old one never comes back. A state that cannot be believed counts as on. Its end only alerts, unless --auto-lift is given. Every change is told to the channels of `notify`. `status` gives exit code 0 when nothing is frozen and 1 when something is.",
   examples: [ {
    line: 'duri freeze on --reason "Incident 42" --owner ops@example.com --expires 24h',
    says: "Stop merges, releases and boots"
   }, {
    line: 'duri freeze on --scope release --reason "Audit" --owner ops@example.com --expires 7d',
    says: "Stop releases only"
   }, {
    line: 'duri freeze off --reason "Incident 42 is closed"',
    says: "Lift it"
   }, {
    line: "duri freeze status --json",
    says: "How it stands, for a program"
   } ],
   inputs,
   outputs: {
    frozen: "true or false",
    stops: "What is stopped, joined by commas",
    counter: "Number of the state; empty where there is none",
    "state-path": "File that was written; empty for status"
   },
   action: {
    name: "freeze",
    icon: "pause-octagon",
    permissions: {},
    alsoUses: [ {
     scope: "contents",
     level: "read",
     for: "the state of the base, where the checkout lacks it"
    } ]
   },
   run: async (ports, values) => {
    const judge = await (0, policy_judge.Y)(ports, {
     config: values.config,
     keyring: values.keyring,
     mode: "repository"
    });
    return values.state === "status" ? freeze_status(ports, values, judge) : change(ports, values, judge, values.state);
   }
  });
  async function freeze_status(ports, values, judge) {
   const at = ports.clock.now();
   const lookAt = async scope => ({
    scope,
    look: await (0, look_at_freeze.c)(ports, {
     judge,
     scope,
     withTip: false,
     hmacKeys: values.hmacKey,
     at
    })
   });
   const [first = "boot", ...rest] = scopesOf(values);
   const looks = [ await lookAt(first) ];
   for (const scope of rest) looks.push(await lookAt(scope));
   const expired = looks.find(({look}) => look.judgement.expired)?.look.judgement.state;
   const told = values.alert && expired !== void 0 ? await (0, freeze_tell.d)(ports, judge.policy.policy, expired, "expired") : void 0;
   return freezeStatusResult(looks, told?.warnings ?? []);
  }
  async function change(ports, values, judge, state) {
   if ((0, trigger.C)(ports.trigger) !== void 0) throw new errors.cs("event_unsupported", "a pull request switches nothing", {}, {
    hint: "Run `duri freeze` by hand or in a workflow that is dispatched, and commit its state to the base."
   });
   const started = ports.clock.now();
   const written = await writeFreeze(ports, {
    ...wanted(values, state, started),
    judge,
    signingKey: values.signingKey,
    hmacKey: values.hmacKey,
    at: started
   });
   const told = await (0, freeze_tell.d)(ports, judge.policy.policy, written.state, "changed");
   record(ports, {
    started,
    written,
    judge,
    told
   });
   return changeResult(written, told);
  }
  function wanted(values, state, at) {
   const reason = demanded(values.reason, "reason", 500);
   if (state === "off") return {
    state,
    reason,
    owner: null,
    scope: [],
    expires: null,
    auto_lift: false
   };
   return {
    state,
    reason,
    owner: demanded(values.owner, "owner", 200),
    scope: [ ...scopesOf(values) ],
    expires: parseEnd(demanded(values.expires, "expires", 40), at),
    auto_lift: values.autoLift
   };
  }
  function demanded(text, name, max) {
   if (text !== void 0 && text.trim() !== "" && text.length <= max && !/[\x00-\x1f\x7f]/.test(text)) return text;
   const problem = text === void 0 || text.trim() === "" ? "is missing" : `is longer than ${max} characters, or has control characters`;
   throw new errors.cs(text === void 0 ? "input_missing" : "input_invalid", `--${name} ${problem}`, {}, {
    hint: "A switch says why, who answers for it, and until when: duri freeze --help."
   });
  }
  function scopesOf({scope}) {
   const words = scope.flatMap(text => text.split(/[,\s]+/)).filter(word => word !== "");
   const stranger = words.find(word => !freeze_state.i1.includes(word));
   if (stranger !== void 0) throw new errors.cs("input_invalid", `--scope is "${stranger.slice(0, 40)}"; expected a list of ${freeze_state.i1.join(", ")}`);
   return words.length === 0 ? freeze_state.i1 : freeze_state.i1.filter(one => words.includes(one));
  }
  function changeResult({state, path, signedBy, notes}, {told, channels, warnings}) {
   const on = state.state === "on";
   const frozen = `frozen: ${state.scope.join(", ")} until ${state.expires ?? ""}${state.auto_lift ? "" : " and longer, unless lifted"}`;
   const headline = on ? frozen : "lifted: nothing is frozen any more";
   return {
    exitCode: 0,
    json: {
     verdict: on ? "frozen" : "not frozen",
     frozen: on,
     stops: state.scope,
     path,
     state,
     signed_by: signedBy,
     told,
     told_channels: channels,
     notes,
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: warnings.length > 0 || notes.length > 0 ? "warn" : on ? "bad" : "good",
     headline,
     facts: [ [ "state", path ], [ "number", String(state.counter) ], [ "reason", state.reason ], ...state.owner === null ? [] : [ [ "owner", state.owner ] ], [ "told", told === "nobody" ? "nobody: policy names no channel for it" : channels.join(", ") || "nobody yet" ] ],
     warnings,
     next: [ ...notes, `Bring ${path} to the branch that it is to stop, or to where the hosts read it: it takes effect when it arrives there.` ]
    },
    outputs: {
     frozen: String(on),
     stops: state.scope.join(","),
     counter: String(state.counter),
     "state-path": path
    },
    short: headline
   };
  }
  function record(ports, {started, written, judge, told}) {
   if ((ports.environment.variables["DURI_STATE_DIR"] ?? "") === "") return;
   const warnings = (0, record_command.t)(ports, {
    verb: "freeze",
    started,
    place: {
     evidence: void 0
    },
    trust: written.trust,
    policyDigest: judge.policy.digest,
    result: written.state.state,
    exitCode: 0,
    subjects: [ {
     name: judge.policy.policy.freeze.state,
     digest: written.digest
    } ],
    outputs: [],
    observations: {
     freeze_counter: written.state.counter,
     freeze_scopes: written.state.scope.length,
     notify_channels: told.channels.length,
     notify_failed: told.warnings.length
    }
   });
   for (const {message} of warnings) ports.log.warn(message);
  }
 })
};
