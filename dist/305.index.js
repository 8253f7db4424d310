import { modules as shared } from "./shared.index.js";

export const id = 305;

export const ids = [ 305 ];

export const modules = {
 ...shared,
 8083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => commentMode,
   c: () => commentSummary
  });
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17515);
  var _reports_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78260);
  const commentSummary = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([ "", ..._reports_comment_js__WEBPACK_IMPORTED_MODULE_0__.p8 ], "", "When the result becomes a comment on the pull request", {
   flag: "comment-summary-in-pr",
   action: "comment-summary-in-pr"
  });
  function commentMode(given, otherwise) {
   return given === "" ? otherwise : given;
  }
 }),
 305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => gate
  });
  var look_at_freeze = __webpack_require__(63524);
  var decide = __webpack_require__(85927);
  var read_needs = __webpack_require__(32155);
  var schemas = __webpack_require__(26921);
  var limits = __webpack_require__(44831);
  var reasons = __webpack_require__(64074);
  var shape_document = __webpack_require__(93313);
  const read_report_text = schemas.YjP();
  const finding = schemas.Ikc({
   check: read_report_text,
   outcome: schemas.k5n([ "pass", "fail", "not-applicable", "unknown" ]),
   subject: read_report_text,
   message: read_report_text,
   reason: read_report_text.nullish(),
   expected: read_report_text.nullish(),
   actual: read_report_text.nullish(),
   location: schemas.Ikc({
    file: read_report_text,
    line: schemas.Whr().min(1),
    column: schemas.Whr().min(1).optional()
   }).nullish()
  });
  const dimension = schemas.Ikc({
   dimension: read_report_text,
   floor: read_report_text.nullable(),
   candidate: read_report_text.nullable(),
   from: schemas.YOg(read_report_text),
   verdict: read_report_text
  });
  const report = schemas.Ikc({
   status: read_report_text.nullish(),
   error: schemas.KCZ([ schemas.Ikc({
    code: read_report_text,
    message: read_report_text,
    hint: read_report_text
   }), read_report_text.transform(code => ({
    code,
    message: void 0,
    hint: void 0
   })) ]).nullish(),
   findings: schemas.YOg(finding).nullish(),
   warnings: schemas.YOg(schemas.Ikc({
    reason: read_report_text,
    subject: read_report_text,
    message: read_report_text
   })).nullish(),
   dimensions: schemas.YOg(dimension).nullish(),
   bootstrap: schemas.zMY().nullish(),
   edits: schemas.YOg(read_report_text).nullish(),
   keyring: read_report_text.nullish()
  });
  function readPartReport(content) {
   const document = (0, shape_document.Tp)(content, report, {
    maxBytes: limits.b.evidenceFileBytes,
    maxDepth: limits.b.jsonDepth
   });
   if (!document.ok) return;
   const {error, findings, dimensions, bootstrap, edits, keyring} = document.value;
   const all = (findings ?? []).map(toFinding);
   const open = all.filter(({outcome}) => outcome === "fail" || outcome === "unknown");
   return {
    error: error?.code,
    hint: error?.hint,
    says: error?.message ?? saysOf(open, (dimensions ?? []).filter(isBelow)),
    findings: open,
    warnings: (document.value.warnings ?? []).flatMap(({reason, ...one}) => isReason(reason) ? [ {
     ...one,
     reason
    } ] : []),
    dimensions: dimensions ?? [],
    bootstrap: bootstrap ?? false,
    edits: edits ?? [],
    keyring: keyring ?? void 0
   };
  }
  function isBelow({verdict}) {
   return [ "weaker", "changed", "unstated" ].includes(verdict);
  }
  function saysOf([first, ...others], below) {
   if (below.length > 0) return `below the floor on ${below.map(one => `${one.dimension} (${one.candidate ?? "not stated"}, floor ${one.floor ?? "-"})`).join(", ")}`;
   return first === void 0 ? void 0 : `${first.subject} ${first.message}${others.length > 0 ? ` (and ${others.length} more)` : ""}`;
  }
  function isReason(code) {
   return typeof code === "string" && Object.hasOwn(reasons.e, code);
  }
  function toFinding({check, outcome, subject, message, reason, expected, actual, location}) {
   const known = isReason(reason) ? {
    reason
   } : {};
   const place = location === void 0 || location === null ? {} : {
    location: toLocation(location)
   };
   return {
    check,
    outcome,
    subject,
    message,
    ...known,
    ...expected ? {
     expected
    } : {},
    ...actual ? {
     actual
    } : {},
    ...place
   };
  }
  function toLocation({file, line, column}) {
   return {
    file,
    line,
    ...column === void 0 ? {} : {
     column
    }
   };
  }
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var path = __webpack_require__(80916);
  var model_trigger = __webpack_require__(67683);
  var policy_judge = __webpack_require__(6599);
  var parsed = __webpack_require__(10018);
  var comment_inputs = __webpack_require__(8083);
  var report_inputs = __webpack_require__(99827);
  const NOTHING_SIGNS = {
   signingKey: [],
   hmacKey: []
  };
  const VERIFY = {
   name: "verify",
   applies: () => true,
   run: async (ports, {path, evidence, config, keyring, hmacKey}) => (await __webpack_require__.e(6955).then(__webpack_require__.bind(__webpack_require__, 56955))).default.run(ports, {
    path,
    evidence,
    config,
    keyring,
    hmacKey,
    githubToken: [],
    preCheck: false,
    withoutLog: true,
    ...report_inputs.Q8
   })
  };
  const PARTS = [ {
   name: "seal",
   applies: ({evidence}) => evidence === void 0,
   run: async (ports, {path, evidence, config, keyring}) => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(7026), __webpack_require__.e(6807) ]).then(__webpack_require__.bind(__webpack_require__, 6807))).default.run(ports, {
    ...UNSET_SEAL,
    ...NOTHING_SIGNS,
    path,
    evidence,
    config,
    keyring,
    unsigned: true
   })
  }, {
   name: "check-downgrade",
   applies: (_, __, scope) => scope === "pull_request",
   run: async (ports, {config}) => (await __webpack_require__.e(257).then(__webpack_require__.bind(__webpack_require__, 30257))).default.run(ports, {
    evidence: void 0,
    base: void 0,
    floor: void 0,
    config,
    ...report_inputs.Q8
   })
  }, VERIFY, {
   name: "audit",
   applies: (_, policy) => requiresAudit(policy),
   run: async (ports, {config}) => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(3435), __webpack_require__.e(4242), __webpack_require__.e(2713), __webpack_require__.e(2873) ]).then(__webpack_require__.bind(__webpack_require__, 55043))).default.run(ports, {
    ...UNSET_CHECKS,
    updateBaseline: false,
    config
   })
  }, {
   name: "uat",
   applies: (_, policy) => requiresUat(policy),
   run: async (ports, {config}) => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(3435), __webpack_require__.e(4242), __webpack_require__.e(6674), __webpack_require__.e(9231), __webpack_require__.e(2713), __webpack_require__.e(4503) ]).then(__webpack_require__.bind(__webpack_require__, 58313))).default.run(ports, {
    ...UNSET_CHECKS,
    target: void 0,
    config
   })
  } ];
  function requiresAudit({preset, audit}) {
   return preset !== void 0 || audit !== void 0;
  }
  function requiresUat({preset, uat}) {
   return preset !== void 0 || uat !== void 0;
  }
  function partsOfPolicy(policy) {
   return [ ...requiresAudit(policy) ? [ "audit" ] : [], ...requiresUat(policy) ? [ "uat" ] : [] ];
  }
  const UNSET_CHECKS = {
   dir: ".",
   only: [],
   listAll: false,
   evidence: void 0,
   ...NOTHING_SIGNS,
   ...report_inputs.Q8
  };
  const UNSET_SEAL = {
   product: void 0,
   repositoryId: void 0,
   line: void 0,
   sequence: void 0,
   deploymentId: void 0,
   sbomPath: void 0,
   sbomFormat: "",
   syftPath: void 0,
   syftVersion: void 0,
   acceptSpike: void 0,
   shard: void 0,
   part: void 0
  };
  function partNames(values, policy, scope) {
   return PARTS.filter(part => part.applies(values, policy, scope)).map(({name}) => name);
  }
  async function runVerifyPart(ports, values, {directory, evidence}) {
   ports.log.info("gate: verify");
   return runPart("verify", () => VERIFY.run(ports, {
    ...values,
    path: directory,
    evidence
   }));
  }
  async function runParts(ports, values, policy) {
   if (values.path === void 0) throw new errors.cs("input_missing", "the release directory is missing", {}, {
    hint: "duri gate DIR, or --decide-only with --needs."
   });
   const scope = (0, model_trigger.O)(ports.trigger);
   if (ports.trigger.kind === "none" && values.evidence === void 0) throw new errors.cs("input_missing", "there is nothing to compare the change with", {}, {
    hint: "Name what it is to enter: `duri gate DIR --base origin/main`. A release is judged by its evidence: `duri gate DIR --evidence EVIDENCE`."
   });
   const given = {
    ...values,
    path: values.path,
    evidence: values.evidence ?? ports.folders.temporary()
   };
   const ran = [];
   for (const definition of PARTS.filter(part => part.applies(values, policy, scope))) {
    ports.log.info(`gate: ${definition.name}`);
    ran.push(await runPart(definition.name, () => definition.run(ports, given)));
   }
   return ran;
  }
  async function runPart(name, run) {
   try {
    const {exitCode, json, outputs, short} = await run();
    const report = readPartReport(Buffer.from(JSON.stringify(json)));
    const [status, verdict] = [ outputs?.["status"], outputs?.["verdict"] ];
    return {
     part: {
      name,
      result: exitCode === 0 ? "success" : "failure",
      status,
      verdict,
      error: report?.error,
      says: report?.says ?? withoutStatus(short, status)
     },
     report,
     outputs
    };
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    return {
     part: {
      name,
      result: "failure",
      error: error.code,
      says: `${error.message} (${error.code}): ${error.hint}`
     },
     report: void 0
    };
   }
  }
  function withoutStatus(short, status = "") {
   return short?.startsWith(status) === true ? short.slice(status.length).replace(/^:? /, "") : short;
  }
  var ask_rules = __webpack_require__(87216);
  var judge_rules = __webpack_require__(33074);
  var difference_report = __webpack_require__(94924);
  var list_repository = __webpack_require__(72690);
  async function sbomDifference(ports, baseCommit) {
   const head = await (0, list_repository.OY)(ports);
   const without = head.unreadable.map(({path}) => path);
   return (0, difference_report.Pq)(await (0, list_repository.E$)(ports, {
    commit: baseCommit,
    label: `base ${baseCommit.slice(0, 12)}`,
    without
   }), head);
  }
  async function lookAround(ports, policy) {
   const change = (0, model_trigger.C)(ports.trigger);
   if (change === void 0) return {
    packages: void 0,
    guard: "unknown",
    notes: []
   };
   const packages = await unlessRefused(() => sbomDifference(ports, change.baseCommit));
   const rules = ports.trigger.kind === "change" ? void 0 : await unlessRefused(() => askTheRules(ports, policy));
   return {
    packages: packages.value,
    guard: rules?.value?.guard ?? "unknown",
    notes: [ ...packages.refused === void 0 ? [] : [ `The packages of the base could not be listed: ${packages.refused}` ], ...rules === void 0 ? [] : [ standingOf(rules.value, rules.refused) ] ]
   };
  }
  async function askTheRules(ports, policy) {
   return (0, ask_rules.r)(ports, await ports.openForge({
    onlyOnce: true
   }), {
    directory: ports.environment.cwd,
    check: policy.gate.check
   });
  }
  function standingOf(rules, refused) {
   if (rules === void 0) return `${judge_rules.eH}, as far as is known: the rules of the branch could not be read (${refused ?? "no answer"})`;
   if (rules.guard === "own-app") return "required by a check that is bound to an app of your own: a pull request cannot imitate it";
   if (rules.guard === "outside-workflow") return "required by a workflow of another repository: a pull request cannot remove it";
   return rules.required === "required" ? judge_rules.eH : `${judge_rules.eH}, and no rule that is known requires it: \`duri doctor\` says what to click`;
  }
  async function unlessRefused(ask) {
   try {
    return {
     value: await ask(),
     refused: void 0
    };
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    return {
     value: void 0,
     refused: (0, errors.bD)(error)
    };
   }
  }
  var evidence_set = __webpack_require__(85339);
  var evidence_metadata = __webpack_require__(97626);
  var model_digest = __webpack_require__(6799);
  var record_command = __webpack_require__(17639);
  var release_place = __webpack_require__(24863);
  var acceptance_verdict = __webpack_require__(1676);
  var keys_trust = __webpack_require__(39972);
  var boot_policy = __webpack_require__(57457);
  var enforcement = __webpack_require__(53902);
  var inside = __webpack_require__(14858);
  var policy = __webpack_require__(80728);
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  var gate_evidence = __webpack_require__(14907);
  function verdictSigner(ports, values, judge, {release, at}) {
   const environments = environmentsOf(values.environment, judge.policy.policy);
   if (values.signingKey.length === 0) return;
   if ((0, model_trigger.C)(ports.trigger) !== void 0) throw new errors.cs("event_unsupported", "nothing of a pull request is signed", {}, {
    hint: "Let the gate sign on the tag of the release: docs/releases.md."
   });
   if (release === void 0) throw new errors.cs("input_missing", "a verdict is signed over a release: its directory or --evidence is missing", {}, {
    hint: "duri gate DIR --evidence EVIDENCE --signing-key FILE"
   });
   const {mode, why} = (0, enforcement.J8)(ports.environment.variables, judge.policy.policy);
   if (mode === "dev") throw new errors.cs("mode_invalid", `a verdict is never signed in dev (${why})`, {}, {
    hint: "Unset DURI_ENV and DURI_INTEGRITY_MODE where releases are judged."
   });
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, policy.E7)(judge.policy),
    secretInputs: values.signingKey,
    hmacKeys: values.hmacKey,
    purpose: "sign",
    at
   });
   (0, inside.zd)(ports, "prod", (0, inside.jz)(judge.policy, trust.anchors), [ release.directory, release.evidence ]);
   const {signers} = (0, choose_signers.p)(trust, "gate");
   if (!judge.policy.policy.boot.allow_hmac && signers.every(({kind}) => kind === "hmac-sha256")) throw new errors.cs("key_may_not_sign", "no host would believe a verdict that only an HMAC key has signed: whoever can check it could forge it", {}, {
    hint: "Make a key with `duri keys new --kind ed25519 --uses gate`, or set `boot.allow_hmac: true` in duri.yml."
   });
   return {
    signers,
    trust,
    environments
   };
  }
  function environmentsOf(named, {boot}) {
   const stranger = named.find(name => !(0, boot_policy.tq)(name));
   if (stranger !== void 0) throw new errors.cs("input_invalid", `--environment is "${stranger.slice(0, 40)}"; expected a name of letters, digits and . _ -`);
   return named.length === 0 ? [ boot.environment ] : [ ...new Set(named) ];
  }
  function signVerdicts({evidence: store, environment: {duriVersion}}, evidence, order) {
   const {environments, signers, metadataDigest} = order;
   const signed = environments.map(environment => ({
    environment,
    content: (0, sign_statement.f)((0, acceptance_verdict.bI)({
     ...order,
     environment,
     duriVersion
    }), signers).content
   }));
   const transaction = store.begin(evidence);
   try {
    const snapshot = store.open(evidence);
    try {
     if (snapshot.file(evidence_set.VR)?.digest() !== metadataDigest) throw new errors.cs("evidence_unreadable", `the evidence in ${evidence} was replaced while it was judged`, {
      evidence
     }, {
      hint: "Judge it again, where nobody writes to it."
     });
     transaction.put(acceptance_verdict.wy, (0, gate_evidence.G)(snapshot.file(acceptance_verdict.wy)?.read(limits.b.evidenceFileBytes), signed.map(({content}) => content), evidence));
     transaction.put(acceptance_verdict.R2, signed.at(-1)?.content ?? "");
    } finally {
     snapshot.close();
    }
    transaction.commit();
   } finally {
    transaction.abort();
   }
   const signedBy = signers.map(({keyId}) => keyId);
   return environments.map(environment => ({
    environment,
    resourceUri: (0, acceptance_verdict.N)({
     ...order,
     environment
    }),
    signedBy
   }));
  }
  function gatedRelease(ports, {path, evidence}) {
   return (0, model_trigger.O)(ports.trigger) === "release" && path !== void 0 && evidence !== void 0 ? (0, 
   release_place.RE)(ports, path, evidence) : void 0;
  }
  function inProd(ports) {
   const {environment} = ports;
   return {
    ...ports,
    environment: {
     ...environment,
     variables: {
      ...environment.variables,
      DURI_ENV: "prod"
     }
    }
   };
  }
  function giveVerdict(ports, given) {
   const {release, signer, judge, decided, stopped, facts, started} = given;
   const none = says => ({
    signed: [],
    says
   });
   if (signer === void 0) return none('not signed: no key with the use "gate" was given (--signing-key)');
   if (stopped.some(({outcome}) => outcome !== "pass")) return none("not signed: the kill switch is on, and says nothing of the release");
   const green = decided.every(({outcome}) => outcome === "pass");
   const unjudged = green ? void 0 : facts.parts.find(part => part.result !== "success" && (part.result !== "failure" || part.error !== void 0));
   const missing = decided.find(({reason}) => reason === "part_missing");
   if (unjudged !== void 0 || missing !== void 0) return none(`not signed: ${unjudged?.name ?? missing?.subject ?? ""} came to no result`);
   const found = verifiedMetadata(ports, given);
   if (found === void 0) return none("not signed: the metadata could not be read, so there is nothing to say it of");
   const at = ports.clock.now();
   const signed = signVerdicts(ports, release.evidence, {
    ...signer,
    ...found,
    green,
    policyDigest: judge.policy.digest,
    at
   });
   const word = green ? "green" : "red";
   const warnings = (0, record_command.t)(ports, {
    verb: "gate",
    started,
    place: release,
    trust: signer.trust,
    policyDigest: judge.policy.digest,
    result: word,
    exitCode: green ? 0 : 1,
    subjects: [ {
     name: evidence_set.VR,
     digest: found.metadataDigest
    } ],
    outputs: [],
    observations: {
     parts: facts.parts.length,
     verdicts: signed.length
    }
   });
   for (const {message} of warnings) ports.log.warn(message);
   return {
    signed,
    says: `signed ${word} for ${signed.map(({resourceUri}) => resourceUri).join(", ")}`
   };
  }
  function verifiedMetadata({evidence}, {release, ran}) {
   const digest = ran.find(({part}) => part.name === "verify")?.outputs?.["metadata-digest"]?.replace(/^sha256:/, "") ?? "";
   const snapshot = evidence.open(release.evidence);
   try {
    const file = snapshot.file(evidence_set.VR);
    const metadata = file === void 0 || file.sizeBytes > limits.b.evidenceFileBytes ? void 0 : (0, 
    evidence_metadata.jR)(file.read(limits.b.evidenceFileBytes));
    if (metadata?.ok !== true || !(0, model_digest._h)(digest)) return;
    return {
     metadataDigest: digest,
     product: metadata.value.product,
     line: metadata.value.line
    };
   } finally {
    snapshot.close();
   }
  }
  var external_node_path_ = __webpack_require__(76760);
  var comment = __webpack_require__(78260);
  var handover = __webpack_require__(27563);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  function gateResult(gate) {
   const {findings, ran, judge, scope, trigger, context} = gate;
   const failed = findings.filter(({outcome}) => outcome !== "pass");
   const verdict = failed.length === 0 ? "green" : "red";
   const details = ran.flatMap(({report}) => report?.findings ?? []);
   const headline = headlineOf(gate, verdict, failed);
   const unsigned = ran.some(({part}) => part.status === model_status.ft);
   const reports = ran.flatMap(({report}) => report ?? []);
   const bootstrap = judge.from === "bootstrap" || reports.some(report => report.bootstrap);
   const edits = [ ...new Set(reports.flatMap(report => report.edits)) ];
   const warnings = [ ...gate.warnings, ...reports.flatMap(report => report.warnings).filter(({reason}) => reason !== "unsigned") ];
   return {
    exitCode: verdict === "green" ? 0 : model_status.Td,
    json: {
     verdict,
     scope,
     bootstrap,
     unsigned,
     policy: judge.says,
     policy_digest: (0, model_digest.gV)(judge.policy.digest),
     parts: ran.map(({part: {name, result, status, error, says}}) => ({
      name,
      result,
      status: status ?? null,
      error: error ?? null,
      says: says ?? null
     })),
     guard: context.guard,
     notes: context.notes,
     verdicts: (gate.verdict?.signed ?? []).map(({environment, resourceUri, signedBy}) => ({
      environment,
      resource_uri: resourceUri,
      signed_by: signedBy
     })),
     packages: context.packages === void 0 ? null : (0, difference_report._i)(context.packages),
     findings: [ ...findings, ...details ].map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     title: scope === "pull_request" ? "DuRi gate" : trigger.kind === "tag" ? "DuRi release" : "DuRi",
     tone: verdict === "green" ? "good" : "bad",
     headline,
     facts: factsOf(gate, {
      unsigned,
      bootstrap,
      edits,
      keyrings: reports.flatMap(({keyring}) => keyring ?? [])
     }),
     tables: [ partsTable(gate), ...weakenedTable(ran), ...context.packages === void 0 ? [] : (0, 
     difference_report.J3)(context.packages) ],
     findings: [ ...failed.filter(({subject}) => !explained(ran, subject)), ...details ],
     warnings,
     next: [ ...reports.flatMap(({hint}) => hint ?? []), ...(0, advice.c)(details.length > 0 ? details : failed) ]
    },
    outputs: {
     verdict,
     failed: failed.map(({subject}) => subject).join(","),
     guard: context.guard,
     "verdict-path": verdictPath(gate)
    },
    short: headline
   };
  }
  function factsOf({trigger, judge, verdict, context}, {unsigned, bootstrap, edits, keyrings}) {
   const change = (0, model_trigger.C)(trigger);
   return [ ...change === void 0 ? [] : [ [ "change", `${change.headCommit.slice(0, 12)} into ${change.baseBranch} (${change.baseCommit.slice(0, 12)})` ] ], [ "policy", judge.says ], ...verdict === void 0 ? [] : [ [ "policy digest", (0, 
   model_digest.gV)(judge.policy.digest) ], [ "verdict", verdict.says ] ], ...unsigned ? [ [ "evidence", "unsigned: made for this run, and never more than a check of this change" ] ] : [], ...bootstrap ? [ [ "adoption", "bootstrap: the base has no policy yet, so the built-in floor is the judge" ] ] : [], ...keyrings.map(keyring => [ "key ring", keyring ]), ...context.packages === void 0 ? [] : [ [ "packages", (0, 
   difference_report.WN)(context.packages.counts) ] ], ...context.notes.map(note => [ "note", note ]), ...edits.length === 0 ? [] : [ [ "edits", `${edits.join(", ")} (judged by what the base has)` ] ] ];
  }
  function verdictPath({release, verdict}) {
   return release === void 0 || verdict === void 0 || verdict.signed.length === 0 ? "" : (0, 
   external_node_path_.join)(release.evidence, acceptance_verdict.R2);
  }
  function explained(ran, name) {
   return ran.some(({part, report}) => part.name === name && (report?.findings.length ?? 0) > 0);
  }
  function headlineOf(gate, verdict, failed) {
   const {findings, scope, trigger} = gate;
   const where = scope === "pull_request" ? "this change may be merged" : gate.release !== void 0 ? "the release is judged good" : trigger.kind === "tag" ? `${trigger.tag} is released` : "every part has passed";
   if (verdict === "green") return `green: ${where} (${findings.length} of ${findings.length} parts passed)`;
   const [first] = failed;
   const more = failed.length > 1 ? ` (and ${failed.length - 1} more of ${findings.length} parts)` : "";
   return `red: ${scope === "pull_request" ? "blocked" : "refused"}: ${first?.subject ?? ""} ${first?.message ?? ""}${more}`;
  }
  function partsTable({findings, ran}) {
   const rows = findings.map(({subject, outcome, message}) => {
    const part = ran.find(one => one.part.name === subject)?.part;
    return [ outcome === "pass" ? "✅" : "❌", subject, part?.result ?? (outcome === "pass" ? "success" : subject === "freeze" ? "failure" : "missing"), part?.status ?? part?.verdict ?? part?.error ?? "", part?.says ?? message ];
   });
   return {
    title: "Parts of the gate",
    head: [ "", "part", "result", "status", "says" ],
    rows
   };
  }
  function weakenedTable(ran) {
   const rows = ran.flatMap(({report}) => report?.dimensions ?? []).filter(isBelow).map(({dimension, floor, candidate, from, verdict}) => [ dimension, floor ?? "-", candidate ?? "-", from.join(", "), `BELOW: ${verdict}` ]);
   return rows.length === 0 ? [] : [ {
    title: "What the change weakens",
    head: [ "dimension", "floor", "this change", "floor from", "" ],
    rows
   } ];
  }
  var post_comment = __webpack_require__(43272);
  async function tellGate(ports, values, gate) {
   const result = gateResult(gate);
   const parts = gate.findings.map(finding => {
    const report = gate.ran.find(({part}) => part.name === finding.subject)?.report;
    const findings = report === void 0 || report.findings.length === 0 ? [ finding ] : report.findings;
    return {
     name: finding.subject,
     outcome: finding.outcome,
     headline: finding.message,
     findings,
     warnings: report?.warnings ?? []
    };
   });
   writeHandover(ports, values.handover, gate, parts, result);
   const posting = await tell_gate_comment(ports, values, result);
   const policyPath = gate.judge.from === "base" ? void 0 : gate.judge.policy.path;
   const told = await (0, report_inputs.UX)(ports, values, result, {
    parts,
    policyPath
   });
   return {
    ...told,
    outputs: {
     ...told.outputs,
     "comment-url": posting?.url ?? ""
    }
   };
  }
  function writeHandover({environment, files, trigger}, path, gate, parts, {report}) {
   const change = (0, model_trigger.C)(trigger);
   if (path === void 0 || change === void 0) return;
   const verdict = gate.findings.every(({outcome}) => outcome === "pass") ? "green" : "red";
   files.write((0, external_node_path_.resolve)(environment.cwd, path), (0, handover.A9)({
    headCommit: change.headCommit,
    verdict,
    headline: report.headline,
    parts,
    tables: report.tables ?? []
   }));
  }
  async function tell_gate_comment(ports, {commentSummary, path}, {report, exitCode}) {
   const mode = (0, comment_inputs.P)(commentSummary, "never");
   const {trigger, environment, log} = ports;
   if (mode === "never" || trigger.kind !== "pull_request") return;
   if (trigger.fork) {
    log.info("The token of a fork's pull request cannot comment: the reporter workflow does it, see docs/reports.md.");
    return;
   }
   return (0, post_comment._)(() => ports.openForge({}), log, {
    pull: trigger.number,
    headCommit: trigger.headCommit,
    report,
    title: "DuRi gate",
    marker: (0, comment.Ql)("gate", [ environment.variables["GITHUB_WORKFLOW"] ?? "", environment.variables["GITHUB_JOB"] ?? "", path ?? "" ]),
    mode,
    good: exitCode === 0,
    whereAll: `[the job summary](${environment.variables["GITHUB_SERVER_URL"] ?? ""}/${environment.variables["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment.variables["GITHUB_RUN_ID"] ?? ""}) has them`
   });
  }
  var key_inputs = __webpack_require__(32337);
  var place_inputs = __webpack_require__(45481);
  const inputs = {
   path: (0, input.mR)("Release directory", "DIR", {
    positional: true,
    action: "path"
   }),
   evidence: (0, input.mR)("Evidence set to verify; of a release, the one that the verdict is signed over", "DIR", place_inputs.E, {
    defaultText: "at a change made for this run, unsigned"
   }),
   base: (0, input.mR)("What the change is compared with, where no platform says it: a git ref", "GIT-REF", {
    flag: "base"
   }),
   config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
    defaultText: "duri.yml; of the base at a pull request"
   }),
   keyring: key_inputs.AC,
   hmacKey: key_inputs.bB,
   signingKey: (0, input.O3)("A key with the use `gate` that signs the verdict over a release. Never at a pull request", {
    flag: "signing-key",
    action: "signing-key"
   }),
   environment: (0, input.gC)("Where the release may run by this verdict; may be given several times. Else `boot.environment` of the policy: production", "NAME", {
    flag: "environment",
    action: "environment"
   }),
   decideOnly: (0, input.L$)("Run nothing: decide over the results that --needs hands over", {
    flag: "decide-only"
   }),
   needs: (0, input.xD)("Results to decide over: `toJSON(needs)` of a job, or steps by their id from `toJSON(steps)`", {
    flag: "needs",
    action: "needs"
   }),
   moreNeeds: (0, input.xD)("More results to decide over, in the same form", {
    flag: "more-needs",
    action: "more-needs"
   }),
   handover: (0, input.mR)("Where to write the report that the fork-safe reporter comments with", "FILE", {
    flag: "handover",
    action: "handover-path"
   }),
   commentSummary: comment_inputs.c,
   ...report_inputs.eP,
   expect: (0, input.gC)("A part or job that must have passed, beside those of policy `gate.expect`", "NAME", {
    flag: "expect",
    action: "expect"
   })
  };
  const gate = (0, command.G)({
   name: "gate",
   summary: "Run what policy requires of a change and decide: green or red, the merge gate",
   description: "Runs the parts of the merge gate and makes one decision that needs the result of each: a part that is missing, skipped, neutral or cancelled is never a pass, and while the kill switch (`duri freeze`) is on nothing is. At a pull request and in a merge queue policy and key ring come from the base, and no key is needed. In another CI system name the base with --base. With --decide-only nothing is run, and the results are taken from --needs: that is the action `decide`, which stands last in a workflow and must say `if: always()`. Over a release (DIR and --evidence, and no change) the signed evidence is verified and audit and uat are run where policy has them; with --signing-key the verdict, green or red, is signed into verdict.vsa.json and gates.intoto.jsonl, which is what a boot asks for; with --decide-only only the evidence is verified here, and the other parts are handed over. Exit code 0 when green, 1 when red, whatever DURI_ENV says.",
   examples: [ {
    line: "duri gate dist --base origin/main",
    says: "The merge gate in any CI system"
   }, {
    line: 'duri gate --decide-only --needs "$NEEDS"',
    says: "Only decide, over results that came from elsewhere"
   }, {
    line: "duri gate dist --evidence evidence --signing-key duri-keys/gate.pem",
    says: "Over a release: the verdict that a boot asks for"
   } ],
   inputs,
   outputs: {
    verdict: "green or red",
    failed: "Names of the parts that did not pass, joined by commas",
    guard: "What keeps a pull request from removing or imitating this gate: own-app, outside-workflow, none, or unknown",
    "verdict-path": "Path of verdict.vsa.json, where a verdict over a release was signed; else empty",
    "comment-url": "Address of our comment on the pull request; empty when there is none",
    ...report_inputs.Eg
   },
   action: {
    name: "decide",
    icon: "check-square",
    permissions: {},
    alsoUses: [ {
     scope: "contents",
     level: "read",
     for: "the policy of the base, where the checkout lacks it"
    }, {
     scope: "pull-requests",
     level: "write",
     for: "`comment-summary-in-pr`; never needed on a pull request of a fork"
    } ],
    presets: {
     decideOnly: "true"
    }
   },
   run: async (outer, values) => {
    const ports = {
     ...outer,
     trigger: await triggerOf(outer, values)
    };
    const started = ports.clock.now();
    const scope = (0, model_trigger.O)(ports.trigger);
    const release = gatedRelease(ports, values);
    const handedOver = values.decideOnly ? readParts(ports, values, release) : void 0;
    const judge = await (0, policy_judge.Y)(ports, {
     config: values.config,
     keyring: values.keyring,
     mode: "repository"
    });
    const {policy} = judge.policy;
    const signer = verdictSigner(ports, values, judge, {
     release,
     at: started
    });
    const using = release === void 0 ? values : {
     ...values,
     config: judge.policy.path
    };
    const inside = release === void 0 ? ports : inProd(ports);
    const ran = handedOver === void 0 ? await runParts(inside, using, policy) : [ ...release === void 0 ? [] : [ await runVerifyPart(inside, using, release) ], ...handedOver ];
    const own = values.decideOnly ? [ ...release === void 0 ? [] : [ "verify" ], ...partsOfPolicy(policy) ] : partNames(values, policy, scope);
    const expected = [ ...new Set([ ...own, ...values.expect, ...policy.gate.expect ]) ];
    const facts = {
     parts: ran.map(({part}) => part),
     expected,
     scope
    };
    const freeze = await (0, look_at_freeze.c)(ports, {
     judge,
     scope: scope === "pull_request" ? "merge" : "release",
     withTip: ports.trigger.kind === "tag",
     hmacKeys: values.hmacKey,
     at: ports.clock.now()
    });
    const decided = (0, decide.q)(facts);
    const verdict = release === void 0 ? void 0 : giveVerdict(ports, {
     release,
     judge,
     signer,
     ran,
     decided,
     stopped: freeze.findings,
     facts,
     started
    });
    const context = await lookAround(ports, policy);
    const gate = {
     findings: [ ...freeze.findings, ...decided ],
     ran,
     judge,
     scope,
     trigger: ports.trigger,
     context,
     warnings: freeze.warnings,
     release,
     verdict
    };
    return tellGate(ports, values, gate);
   }
  });
  async function triggerOf({trigger, git, environment}, {base}) {
   if (base === void 0 || trigger.kind !== "none") return trigger;
   const [baseCommit, headCommit] = [ await git.resolve(environment.cwd, base), await git.resolve(environment.cwd, "HEAD") ];
   if (baseCommit === void 0 || headCommit === void 0) throw new errors.cs("git_unavailable", `${base} is no commit of this clone`, {
    base
   }, {
    hint: `Fetch it first: \`git fetch --depth=1 origin ${base}\`.`
   });
   return {
    kind: "change",
    baseBranch: base,
    baseCommit,
    headCommit
   };
  }
  function readParts({files, trigger}, {needs, moreNeeds}, release) {
   if (needs === void 0 && moreNeeds === void 0 && release !== void 0) return [];
   if (release === void 0 && needs === void 0 && (trigger.kind === "other" || trigger.kind === "branch")) throw unsupported(trigger.kind === "other" ? trigger.event : "push to a branch");
   return [ ...needs === void 0 && release !== void 0 ? [] : [ needs ?? "" ], ...moreNeeds === void 0 ? [] : [ moreNeeds ] ].flatMap(partsOf).map(({part, reportPath}) => {
    const content = reportPath === void 0 ? void 0 : files.read(reportPath, limits.b.evidenceFileBytes);
    const report = content === void 0 ? void 0 : readPartReport(content);
    return {
     part: {
      ...part,
      error: part.error ?? report?.error,
      says: report?.says ?? withoutStatus(part.says, part.status)
     },
     report
    };
   });
  }
  function partsOf(text) {
   const parts = (0, read_needs.M)(text);
   if (parts.ok) return parts.value;
   throw new errors.cs("input_invalid", `needs ${(0, parsed.yg)(parts.problems)}`, {}, {
    hint: "Pass `needs: ${{ toJSON(needs) }}` in a job that lists every part in `needs:` and says `if: always()`."
   });
  }
  function unsupported(event) {
   return new errors.cs("event_unsupported", `there is nothing to decide on the event ${(0, 
   path.g$)(event)}`, {
    event: (0, path.g$)(event)
   });
  }
 }),
 43272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => postComment,
   _: () => offerComment
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78260);
  async function postComment(forge, request) {
   const {pull, headCommit, report, mode, marker} = request;
   if (mode === "never") return nothing("no comment was asked for");
   const now = await forge.pull(pull);
   if (now?.state !== "open") return nothing(`pull request ${pull} is not open any more`);
   if (now.head.commit !== headCommit) return nothing(`pull request ${pull} has moved on to ${now.head.commit.slice(0, 12)}; this is about ${headCommit.slice(0, 12)}`);
   const body = (0, _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__.wQ)(report, request);
   const decision = (0, _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__.Of)(await forge.comments(pull), {
    ...request,
    marker,
    body,
    author: await forge.writesAs()
   });
   switch (decision.kind) {
   case "leave":
    return {
     posted: false,
     url: decision.comment?.url,
     says: decision.says
    };

   case "create":
    return {
     posted: true,
     url: (await forge.createComment(pull, body)).url,
     says: "commented"
    };

   case "update":
    return {
     posted: true,
     url: (await forge.updateComment(decision.comment.id, body)).url,
     says: "the comment was brought up to date"
    };
   }
  }
  async function offerComment(open, log, request) {
   if (request.mode === "never") return nothing("no comment was asked for");
   try {
    return await postComment(await open(), request);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs)) throw error;
    log.warn(`there is no comment: ${error.message}. ${error.hint}`);
    return nothing(error.message);
   }
  }
  function nothing(says) {
   return {
    posted: false,
    url: void 0,
    says
   };
  }
 }),
 87216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => askRules
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  var _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44827);
  var _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33074);
  const FOLDER = ".github/workflows";
  const MAX_WORKFLOWS = 500;
  async function askRules(ports, forge, {directory, check}) {
   const repository = await forge.repository();
   const branch = repository.defaultBranch;
   const found = (0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__.H)(workflowsIn(ports, directory), {
    branch,
    inDuri: repository.fullName.toLowerCase().endsWith("/duri")
   });
   const rules = await forge.branchRules(branch);
   const actionsApp = await actionsAppOf(forge, branch);
   const facts = {
    repository: repository.fullName,
    repositoryId: repository.id,
    branch,
    actionsApp,
    check,
    webUrl: forge.webUrl
   };
   const judgement = (0, _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__.T_)(rules, found.checks, facts);
   return {
    ...judgement,
    notes: [ ...judgement.notes, ...notesOn(found) ]
   };
  }
  function workflowsIn({files, folders}, directory) {
   const names = folders.names((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER), MAX_WORKFLOWS).filter(name => /\.ya?ml$/.test(name));
   return names.flatMap(name => {
    const content = files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER, name), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
    return content === void 0 ? [] : [ {
     path: `${FOLDER}/${name}`,
     content
    } ];
   });
  }
  async function actionsAppOf(forge, branch) {
   if (forge.webUrl.startsWith("https://github.com/")) return _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__.St;
   const tip = await forge.branchTip(branch);
   const runs = tip === void 0 ? [] : await forge.checkRuns(tip);
   return runs.find(({appSlug}) => appSlug === "github-actions")?.appId;
  }
  function notesOn({checks, unread}) {
   const known = checks.length > 0 || unread.length > 0;
   return [ ...checks.flatMap(weaknessesOf), ...unread.map(({path, why}) => ({
    level: "note",
    says: `${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(path)} ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(why)}: what it runs is not known`,
    fix: `Mend ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(path)}.`
   })), ...known ? [] : [ NO_GATE ] ];
  }
  const NO_GATE = {
   level: "note",
   says: "no workflow here runs DuRi's gate on pull requests",
   fix: "Add a workflow with `on: { pull_request: , merge_group: }` and a step `uses: duri/duri/actions/gate@COMMIT`."
  };
  function weaknessesOf({name, workflow, weaknesses}) {
   return weaknesses.map(({says, fix}) => ({
    level: "problem",
    says: `the check "${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(name)}" of ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(workflow)}: ${says}`,
    fix
   }));
  }
 }),
 85927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => decideGate
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
  const CHECK = "every-part-has-passed";
  function decideGate({parts, expected, scope}) {
   const missing = [ ...new Set(expected) ].filter(name => !parts.some(part => part.name === name));
   return [ ...parts.map(part => judgePart(part, scope)), ...missing.map(name => (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_missing", name, "has no result", {
    expected: "success",
    actual: "nothing"
   })) ];
  }
  function judgePart({name, result, status = "", verdict = "", error = "", says}, scope) {
   const values = {
    expected: "success",
    actual: result
   };
   const because = says === void 0 ? "" : `: ${says}`;
   switch (result) {
   case "success":
    if (accepted(scope).includes(status) && [ "", "green" ].includes(verdict) && error === "") return (0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.IX)(CHECK, name, says ?? "has passed");
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_contradicts", name, `counts as a success, but is none${because}`, {
     expected: "a status that passes",
     actual: [ status, verdict, error ].filter(text => text !== "").join(", ")
    });

   case "failure":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_failed", name, `has failed${because}`, values);

   case "skipped":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_skipped", name, "was skipped", values);

   case "cancelled":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_cancelled", name, "was cancelled", values);

   default:
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.V2)(CHECK, "part_inconclusive", name, "came to no result that counts", values);
   }
  }
  function accepted(scope) {
   const always = [ "", "verified", "sealed", "signed", "archived", "published", "draft" ];
   return scope === "pull_request" ? [ ...always, _model_status_js__WEBPACK_IMPORTED_MODULE_1__.ft ] : always;
  }
 }),
 33074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   eH: () => ADVISORY,
   St: () => GITHUB_ACTIONS_APP,
   T_: () => judgeRules
  });
  var model_path = __webpack_require__(80916);
  function rulesetFor(check, actionsApp) {
   return {
    name: "DuRi gate",
    target: "branch",
    enforcement: "active",
    conditions: {
     ref_name: {
      include: [ "~DEFAULT_BRANCH" ],
      exclude: []
     }
    },
    rules: [ {
     type: "pull_request",
     parameters: PULL_REQUEST
    }, {
     type: "required_status_checks",
     parameters: {
      strict_required_status_checks_policy: true,
      required_status_checks: [ {
       context: check,
       ...actionsApp === void 0 ? {} : {
        integration_id: actionsApp
       }
      } ]
     }
    } ]
   };
  }
  const PULL_REQUEST = {
   dismiss_stale_reviews_on_push: false,
   require_code_owner_review: false,
   require_last_push_approval: false,
   required_approving_review_count: 0,
   required_review_thread_resolution: false
  };
  function requireCheck(check, facts) {
   const name = (0, model_path.g$)(check);
   const page = `${facts.webUrl}/settings/rules`;
   return {
    create: `Open ${page} > New branch ruleset > Include default branch > Require status checks to pass > Add checks > "${name}" > GitHub Actions. Or, as an administrator: ${callFor(check, facts)}`,
    bind: `Open ${page}, edit the ruleset, remove "${name}" and add it again with the source GitHub Actions instead of any source.`
   };
  }
  function callFor(check, {repository, actionsApp}) {
   const body = JSON.stringify(rulesetFor(check, actionsApp)).replace(/['\u007f-\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
   return `printf '%s' '${body}' | gh api -X POST repos/${repository}/rulesets --input -`;
  }
  const GITHUB_ACTIONS_APP = 15368;
  const ADVISORY = "self-hosted gate: advisory against insiders";
  function judgeRules(rules, checks, facts) {
   const required = rules.flatMap(rule => rule.type === "required_status_checks" ? rule.checks : []).filter(one => isGate(one, checks, facts));
   const outside = rules.flatMap(rule => rule.type === "workflows" && (rule.level === "organization" || rule.level === "enterprise") ? rule.workflows : []).filter(one => one.repositoryId !== facts.repositoryId);
   const own = required.filter(({appId}) => appId !== void 0 && facts.actionsApp !== void 0 && appId !== facts.actionsApp);
   const guard = own.length > 0 ? "own-app" : outside.length > 0 ? "outside-workflow" : "none";
   return {
    required: required.length > 0 ? "required" : "unknown",
    guard,
    notes: [ ...requirement(required, checks, facts), ...outside.map(({path, repositoryId}) => ({
     level: "note",
     says: `the workflow ${(0, model_path.g$)(path)} of the repository with the id ${repositoryId} is required from outside; a pull request cannot remove it`,
     fix: "Make sure that it runs DuRi's gate: what it does cannot be seen from here."
    })), ...own.map(({context, appId}) => ({
     level: "ok",
     says: `"${(0, model_path.g$)(context)}" counts only from the app ${appId ?? ""}: no workflow can imitate it`
    })), ...guard === "none" ? [ advisory(facts) ] : [], ...queue(rules, checks), ...upToDate(rules, required) ]
   };
  }
  function isGate({context}, checks, {check}) {
   if (context === check) return true;
   return checks.some(({name, exact}) => exact ? context === name : name !== "" && context.startsWith(name));
  }
  function requirement(required, checks, facts) {
   const [first] = required;
   if (first === void 0) return [ notFound(checks, facts) ];
   const open = required.filter(({appId}) => appId === void 0);
   const names = [ ...new Set(required.map(({context}) => `"${(0, model_path.g$)(context)}"`)) ].join(", ");
   const isRequired = {
    level: "ok",
    says: `a ruleset of ${facts.branch} requires ${names}`
   };
   if (open.length === 0) return [ isRequired ];
   return [ isRequired, {
    level: "problem",
    says: `it requires "${(0, model_path.g$)(first.context)}" from any source: whoever may write statuses can set it to green`,
    fix: requireCheck(first.context, facts).bind
   } ];
  }
  function notFound(checks, facts) {
   const name = facts.check ?? checks.find(({exact, pullRequest}) => exact && pullRequest)?.name;
   const says = `no ruleset of ${facts.branch} requires the gate; whether classic branch protection does is unknown, for only administrators may read that`;
   if (name === void 0) return {
    level: "note",
    says,
    fix: "No check of the gate with a fixed name was found in the workflows: run it on pull_request, or name it as `gate.check` in duri.yml."
   };
   return {
    level: "note",
    says,
    fix: requireCheck(name, facts).create
   };
  }
  function advisory({repository}) {
   return {
    level: "note",
    says: `${ADVISORY}: who may push a branch to ${repository} can change the workflow that the gate runs in`,
    fix: "Let an organisation ruleset require a workflow of another repository that runs the gate (Settings of the organisation > Repository > Rulesets > Require workflows to pass before merging), or bind the check to a GitHub App of your own."
   };
  }
  function queue(rules, checks) {
   if (!rules.some(({type}) => type === "merge_queue")) return [];
   const stuck = [ ...new Set(checks.filter(({mergeGroup}) => !mergeGroup).map(({workflow}) => workflow)) ];
   return stuck.map(workflow => ({
    level: "problem",
    says: `the branch has a merge queue, and ${(0, model_path.g$)(workflow)} does not run on merge_group: the queue waits for its check until it gives up`,
    fix: `Add \`merge_group:\` to \`on:\` of ${(0, model_path.g$)(workflow)}.`
   }));
  }
  function upToDate(rules, required) {
   const strict = rules.some(rule => rule.type === "required_status_checks" && rule.strict && rule.checks.some(one => required.includes(one)));
   if (required.length === 0 || strict || rules.some(({type}) => type === "merge_queue")) return [];
   return [ {
    level: "note",
    says: "a pull request may be merged on a green that is older than its base, so a floor that rose since is not seen before the merge",
    fix: 'Turn on "Require branches to be up to date before merging" in that ruleset, or use a merge queue.'
   } ];
  }
 }),
 32155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => readNeeds
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93313);
  const MAX_BYTES = 1024 * 1024;
  const MAX_DEPTH = 8;
  const outputs = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).nullish();
  const entry = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__._H3({
   result: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   outputs
  }), zod__WEBPACK_IMPORTED_MODULE_0__._H3({
   outcome: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   outputs
  }), zod__WEBPACK_IMPORTED_MODULE_0__.chJ() ]);
  function readNeeds(text) {
   const document = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_1__.Tp)(text, zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), entry), {
    maxBytes: MAX_BYTES,
    maxDepth: MAX_DEPTH
   });
   if (!document.ok) return document;
   const all = Object.entries(document.value).flatMap(([name, value]) => value === null ? [] : [ handedOver(name, value) ]);
   return all.length > 0 ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(all) : (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", "names no part: a gate that needs nothing decides nothing");
  }
  function handedOver(name, value) {
   const result = "result" in value ? value.result : value.outcome;
   const text = key => {
    const output = value.outputs?.[key];
    return typeof output === "string" && output !== "" ? output : void 0;
   };
   return {
    part: {
     name,
     result: String(result),
     status: text("status"),
     verdict: text("verdict"),
     error: text("error"),
     says: text("says")
    },
    reportPath: text("report-path")
   };
  }
 }),
 78260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Of: () => decideComment,
   Ql: () => commentMarker,
   p8: () => COMMENT_MODES,
   wQ: () => renderComment
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19633);
  const COMMENT_MODES = [ "never", "on-failure", "always" ];
  const COMMENT_MAX_BYTES = 6e4;
  function commentMarker(kind, identity) {
   return `\x3c!-- duri:${kind}:${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(JSON.stringify(identity)).slice(0, 16)} --\x3e`;
  }
  function renderComment(report, {marker, title, whereAll}) {
   return `${marker}\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.G)(report, {
    title,
    maxBytes: COMMENT_MAX_BYTES - marker.length - 1,
    whereAll
   })}`;
  }
  function decideComment(existing, {marker, body, author, mode, good}) {
   if (mode === "never") return {
    kind: "leave",
    says: "no comment was asked for",
    comment: void 0
   };
   const ours = existing.filter(comment => comment.author === author && isMarked(comment, marker)).sort((a, b) => a.id - b.id)[0];
   if (ours === void 0 && good && mode === "on-failure") return {
    kind: "leave",
    says: "there is no failure to comment on",
    comment: void 0
   };
   if (ours === void 0) return {
    kind: "create"
   };
   return sameText(ours.body, body) ? {
    kind: "leave",
    says: "the comment says so already",
    comment: ours
   } : {
    kind: "update",
    comment: ours
   };
  }
  function isMarked({body}, marker) {
   return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
  }
  function sameText(left, right) {
   return left.replaceAll("\r\n", "\n").trim() === right.replaceAll("\r\n", "\n").trim();
  }
 }),
 27563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hd: () => HANDOVER_FILE,
   A9: () => buildHandover,
   dl: () => parseHandover
  });
  var limits = __webpack_require__(44831);
  var shape_document = __webpack_require__(93313);
  var plain_text = __webpack_require__(68156);
  var schemas = __webpack_require__(26921);
  const handover_schema_text = maxCharacters => schemas.YjP().max(maxCharacters);
  const count = schemas.Whr().min(0).max(1e9);
  const HANDOVER_LIMITS = {
   parts: 50,
   findings: 500,
   warnings: 100,
   tables: 10,
   rows: 200,
   columns: 12,
   text: 1e3,
   cell: 300,
   name: 200
  };
  const {parts, findings, warnings, tables, rows, columns, text: handover_schema_long, cell, name: handover_schema_name} = HANDOVER_LIMITS;
  const outcome = schemas.k5n([ "pass", "fail", "not-applicable", "unknown" ]);
  const handover_schema_location = schemas.rej({
   file: handover_schema_text(handover_schema_long),
   line: schemas.Whr().min(1).max(1e9),
   column: schemas.Whr().min(1).max(1e9).optional()
  });
  const noted = {
   subject: handover_schema_text(handover_schema_long),
   message: handover_schema_text(handover_schema_long)
  };
  const handoverSchema = schemas.rej({
   schema_version: schemas.euz("1"),
   head_commit: schemas.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a commit id"),
   verdict: schemas.k5n([ "green", "red" ]),
   headline: handover_schema_text(handover_schema_long),
   unsigned: schemas.euz(true),
   parts: schemas.YOg(schemas.rej({
    name: handover_schema_text(handover_schema_name),
    outcome,
    headline: handover_schema_text(handover_schema_long)
   })).max(parts),
   findings_total: count,
   findings: schemas.YOg(schemas.rej({
    check: handover_schema_text(handover_schema_name),
    outcome,
    ...noted,
    reason: handover_schema_text(handover_schema_name).optional(),
    expected: handover_schema_text(handover_schema_long).optional(),
    actual: handover_schema_text(handover_schema_long).optional(),
    location: handover_schema_location.optional()
   })).max(findings),
   warnings_total: count,
   warnings: schemas.YOg(schemas.rej({
    reason: handover_schema_text(handover_schema_name),
    ...noted
   })).max(warnings),
   tables: schemas.YOg(schemas.rej({
    title: handover_schema_text(cell).optional(),
    head: schemas.YOg(handover_schema_text(cell)).min(1).max(columns),
    rows: schemas.YOg(schemas.YOg(handover_schema_text(cell)).max(columns)).max(rows),
    rows_total: count
   })).max(tables)
  });
  var markdown_text = __webpack_require__(36526);
  const HANDOVER_FILE = "duri-report.json";
  const MAX_DEPTH = 8;
  function buildHandover(facts) {
   let shown = HANDOVER_LIMITS.findings;
   let text = render(facts, shown);
   while (Buffer.byteLength(text) > limits.b.handoverBytes && shown > 0) {
    shown = Math.floor(shown / 2);
    text = render(facts, shown);
   }
   return text;
  }
  function parseHandover(content) {
   return (0, shape_document.Tp)(content, handoverSchema, {
    maxBytes: limits.b.handoverBytes,
    maxDepth: MAX_DEPTH
   });
  }
  function render({headCommit, verdict, headline, parts, tables}, shown) {
   const findings = parts.flatMap(part => part.findings);
   const open = [ ...findings.filter(({outcome}) => outcome === "fail"), ...findings.filter(({outcome}) => outcome === "unknown") ];
   const warnings = parts.flatMap(part => part.warnings);
   const handover = {
    schema_version: "1",
    head_commit: headCommit,
    verdict,
    headline: handover_long(headline),
    unsigned: true,
    parts: parts.slice(0, HANDOVER_LIMITS.parts).map(part => ({
     name: handover_name(part.name),
     outcome: part.outcome,
     headline: handover_long(part.headline)
    })),
    findings_total: open.length,
    findings: open.slice(0, shown).map(toFinding),
    warnings_total: warnings.length,
    warnings: warnings.slice(0, Math.min(shown, HANDOVER_LIMITS.warnings)).map(toWarning),
    tables: tables.slice(0, HANDOVER_LIMITS.tables).map(table => toTable(table, shown))
   };
   return `${JSON.stringify(handover, null, 1)}\n`;
  }
  function toFinding({check, outcome, subject, message, reason, expected, actual, location}) {
   return {
    check: handover_name(check),
    outcome,
    subject: handover_long(subject),
    message: handover_long(message),
    ...reason === void 0 ? {} : {
     reason
    },
    ...expected === void 0 ? {} : {
     expected: handover_long(expected)
    },
    ...actual === void 0 ? {} : {
     actual: handover_long(actual)
    },
    ...location === void 0 ? {} : {
     location: {
      ...location,
      file: handover_long(location.file)
     }
    }
   };
  }
  function toWarning({reason, subject, message}) {
   return {
    reason,
    subject: handover_long(subject),
    message: handover_long(message)
   };
  }
  function toTable({title, head, rows}, shown) {
   const cells = row => row.slice(0, HANDOVER_LIMITS.columns).map(handover_cell);
   return {
    ...title === void 0 ? {} : {
     title: handover_cell(title)
    },
    head: cells(head),
    rows: rows.slice(0, Math.min(shown, HANDOVER_LIMITS.rows)).map(cells),
    rows_total: rows.length
   };
  }
  const handover_name = text => (0, markdown_text.$Q)((0, plain_text.w)(text), HANDOVER_LIMITS.name);
  const handover_long = text => (0, markdown_text.$Q)((0, plain_text.w)(text), HANDOVER_LIMITS.text);
  const handover_cell = text => (0, markdown_text.$Q)((0, plain_text.w)(text), HANDOVER_LIMITS.cell);
 }),
 19633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => SUMMARY_MAX_BYTES,
   G: () => renderMarkdown
  });
  function byteBudget(maxBytes) {
   let left = maxBytes;
   let exceeded = false;
   return {
    get exceeded() {
     return exceeded;
    },
    get left() {
     return left;
    },
    take: line => {
     const needed = Buffer.byteLength(line) + 2;
     const fits = needed <= left;
     if (fits) left -= needed; else exceeded = true;
     return fits;
    }
   };
  }
  function fittingRows(rows, draw, budget) {
   const lines = [];
   for (const [index, row] of rows.entries()) {
    const line = draw(row, index);
    if (!budget.take(line)) break;
    lines.push(line);
   }
   return lines;
  }
  var reports_location = __webpack_require__(23042);
  var markdown_text = __webpack_require__(36526);
  const SUMMARY_MAX_BYTES = 1024 * 1024 - 64 * 1024;
  const RESERVED_BYTES = 4096;
  const MARKS = {
   good: "✅",
   bad: "❌",
   warn: "⚠️",
   plain: "ℹ️"
  };
  function renderMarkdown(report, options) {
   const headline = `### ${MARKS[report.tone]} ${(0, markdown_text.EO)(options.title)}: ${(0, 
   markdown_text.Rw)(report.headline)}`;
   const total = options.maxBytes - RESERVED_BYTES;
   const outline = byteBudget(total / 4);
   outline.take(headline);
   const facts = section({
    of: "facts",
    head: "| | |\n| --- | --- |",
    rows: report.facts ?? [],
    draw: ([label, value]) => row([ (0, markdown_text.EO)(label), (0, markdown_text.fl)(value) ])
   }, outline, options);
   const next = section({
    of: "steps",
    head: "**What to do**\n",
    rows: report.next ?? [],
    draw: (step, index) => `${index + 1}. ${(0, markdown_text.Rw)(step)}`
   }, outline, options);
   const budget = byteBudget(total - total / 4 + outline.left);
   const findings = drawFindings(report.findings ?? [], budget, options);
   const warnings = section({
    of: "warnings",
    head: `**Warnings**\n\n${tableHead([ "", "Where", "What", "Reason" ])}`,
    rows: report.warnings ?? [],
    draw: drawWarning
   }, budget, options);
   const tables = drawTables(report.tables ?? [], budget, options);
   return `${[ headline, facts, ...tables, findings, warnings, next ].filter(block => block !== "").join("\n\n")}\n`;
  }
  function section({of, head, rows, draw}, budget, {whereAll}) {
   if (rows.length === 0) return "";
   const lines = budget.take(head) ? fittingRows(rows, draw, budget) : [];
   const dropped = rows.length - lines.length;
   const shown = lines.length === 0 ? [] : [ head, ...lines ];
   return [ ...shown, ...dropped === 0 ? [] : [ `${shown.length === 0 ? "" : "\n"}_${dropped} ${of} not shown here: ${whereAll}._` ] ].join("\n");
  }
  function drawFindings(all, budget, options) {
   if (all.length === 0) return "";
   const count = outcome => all.filter(finding => finding.outcome === outcome).length;
   const counts = `**Findings**: ${count("fail")} failed, ${count("unknown")} unknown, ${count("pass")} passed, ${count("not-applicable")} not applicable`;
   budget.take(counts);
   const rows = [ ...all.filter(({outcome}) => outcome === "fail"), ...all.filter(({outcome}) => outcome === "unknown") ];
   const table = section({
    of: "findings",
    head: tableHead([ "", "Where", "What", "Expected", "Found", "Reason" ]),
    rows,
    draw: drawFinding
   }, budget, options);
   return table === "" ? counts : `${counts}\n\n${table}`;
  }
  function drawFinding(finding) {
   const {outcome, message, expected, actual, reason, check, severity} = finding;
   return row([ outcome === "fail" ? "❌" : "❔", (0, markdown_text.fl)((0, reports_location.d)(finding)), (0, 
   markdown_text.Rw)(message), optionalCode(expected), optionalCode(actual), optionalCode(severity === void 0 ? reason : `${check} ${severity}`) ]);
  }
  function drawWarning({subject, message, reason}) {
   return row([ "⚠️", (0, markdown_text.fl)(subject), (0, markdown_text.Rw)(message), (0, 
   markdown_text.fl)(reason) ]);
  }
  function drawTables(tables, budget, options) {
   const drawn = [];
   for (const [index, table] of tables.entries()) {
    if (budget.exceeded) return [ ...drawn, `_${tables.length - index} tables not shown here: ${options.whereAll}._` ];
    const title = table.title === void 0 ? "" : `**${(0, markdown_text.EO)(table.title)}**\n\n`;
    drawn.push(section({
     of: "rows",
     head: title + tableHead(table.head.map(markdown_text.EO)),
     rows: table.rows,
     draw: cells => row(cells.map(markdown_text.EO))
    }, budget, options));
   }
   return drawn;
  }
  function tableHead(cells) {
   return `${row(cells)}\n${row(cells.map(() => "---"))}`;
  }
  function row(cells) {
   return `| ${cells.join(" | ")} |`;
  }
  function optionalCode(text) {
   return text === void 0 ? "" : (0, markdown_text.fl)(text);
  }
 }),
 94924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WN: () => countsText,
   _i: () => differenceJson,
   Pq: () => differenceOf,
   J3: () => differenceTables
  });
  var finding = __webpack_require__(85382);
  const ORDER = [ "added", "changed", "licence", "removed" ];
  const UNSTATED = "not stated";
  function comparePackages(base, head) {
   const [before, after] = [ byName(base), byName(head) ];
   const names = [ ...new Set([ ...before.keys(), ...after.keys() ]) ].sort();
   const changes = names.flatMap(key => compareName(before.get(key) ?? [], after.get(key) ?? []));
   const sorted = ORDER.flatMap(kind => changes.filter(change => change.kind === kind));
   const known = new Set(licencesOf(base));
   return {
    changes: sorted,
    counts: Object.fromEntries(ORDER.map(kind => [ kind, changes.filter(change => change.kind === kind).length ])),
    newLicences: licencesOf(head).filter(licence => !known.has(licence))
   };
  }
  function byName(packages) {
   const names = new Map;
   for (const one of packages) {
    const key = one.purl === void 0 ? `name:${one.name}` : one.purl.replace(/[@?#].*$/s, "");
    const same = names.get(key);
    if (same === void 0) names.set(key, [ one ]); else same.push(one);
   }
   return names;
  }
  function compareName(base, head) {
   const [shown] = [ ...head, ...base ];
   if (shown === void 0) return [];
   const {name, ecosystem} = shown;
   const [old, fresh] = [ versionsOf(base), versionsOf(head) ];
   const before = old.filter(version => !fresh.includes(version));
   const after = fresh.filter(version => !old.includes(version));
   const beside = fresh.filter(version => old.includes(version));
   const changes = [];
   if (before.length + after.length > 0) {
    const kind = before.length === 0 ? "added" : after.length === 0 ? "removed" : "changed";
    const meant = kind === "removed" ? base.filter(({version = ""}) => before.includes(version)) : head.filter(({version = ""}) => after.includes(version));
    changes.push({
     kind,
     name,
     ecosystem,
     before,
     after,
     beside,
     licences: licencesOf(meant)
    });
   }
   const [licencesBefore, licencesAfter] = [ licencesOf(base), licencesOf(head) ];
   if (base.length > 0 && head.length > 0 && licencesBefore.join("\n") !== licencesAfter.join("\n")) changes.push({
    kind: "licence",
    name,
    ecosystem,
    before: orUnstated(licencesBefore),
    after: orUnstated(licencesAfter),
    beside: [],
    licences: []
   });
   return changes;
  }
  function versionsOf(packages) {
   return [ ...new Set(packages.map(({version = ""}) => version)) ].sort();
  }
  function licencesOf(packages) {
   return [ ...new Set(packages.flatMap(({licences}) => licences)) ].sort();
  }
  function orUnstated(licences) {
   return licences.length === 0 ? [ UNSTATED ] : licences;
  }
  function differenceOf(base, head) {
   const oneTool = base.tool === head.tool;
   return {
    ...comparePackages(base.packages, head.packages),
    base: sideOf(base),
    head: sideOf(head),
    oneTool,
    notes: [ ...oneTool ? [] : [ `the base was listed by ${base.tool}, the head by ${head.tool}: what only one of them sees is listed as a change` ], ...base.unreadable.map(({path, message}) => `${path} cannot be read at ${base.label}, so that all of its packages seem added: ${message}`), ...new Set([ ...head.notes, ...base.notes.filter(note => !head.notes.includes(note)).map(note => `${base.label}: ${note}`) ]) ],
    findings: head.unreadable.map(({path, message}) => (0, finding.L5)("every-lock-file-is-readable", path, `cannot be read, so that it is compared with nothing: ${message}`))
   };
  }
  const SHOWN_ROWS = 50;
  const SHOWN_TEXTS = 3;
  function differenceTables({changes, counts, newLicences}, maxRows = SHOWN_ROWS) {
   const title = `Packages: ${countsText(counts)}`;
   const rows = changes.map(change => toRow(change, newLicences));
   const tables = rows.length === 0 ? [] : [ {
    title,
    head: [ "change", "package", "before", "after", "licence" ],
    rows: capped(rows, maxRows)
   } ];
   if (newLicences.length === 0) return tables;
   return [ ...tables, {
    title: "Licences that no package had before",
    head: [ "licence" ],
    rows: capped(newLicences.map(licence => [ difference_report_short(licence) ]), maxRows)
   } ];
  }
  function countsText(counts) {
   return `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed, ${counts.licence} with another licence`;
  }
  function differenceJson({base, head, oneTool, counts, changes, newLicences, notes}) {
   return {
    base,
    head,
    one_tool: oneTool,
    counts,
    changes: changes.map(each => ({
     ...each,
     ecosystem: each.ecosystem ?? null
    })),
    new_licences: newLicences,
    notes
   };
  }
  function sideOf({label, tool, packages}) {
   return {
    label,
    tool,
    packages: packages.length
   };
  }
  function toRow({kind, name, ecosystem, before, after, beside, licences}, newLicences) {
   const isNew = (kind === "licence" ? after : kind === "removed" ? [] : licences).some(licence => newLicences.includes(licence));
   const licence = kind === "licence" ? "" : listed(licences, "not stated");
   const stays = beside.length === 0 || kind === "changed" ? "" : ` (beside ${listed(beside, "")})`;
   return [ kind, `${ecosystem === void 0 ? "" : `${ecosystem} `}${difference_report_short(name)}`, listed(before, "-"), `${listed(after, "-")}${stays}`, `${licence}${isNew ? `${licence === "" ? "" : " "}NEW LICENCE` : ""}` ];
  }
  function listed(texts, none) {
   if (texts.length === 0) return none;
   const shown = texts.slice(0, SHOWN_TEXTS).map(text => text === "" ? "no version" : difference_report_short(text));
   return `${shown.join(", ")}${texts.length > SHOWN_TEXTS ? `, and ${texts.length - SHOWN_TEXTS} more` : ""}`;
  }
  function difference_report_short(text) {
   return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
  }
  function capped(rows, maxRows) {
   if (rows.length <= maxRows) return [ ...rows ];
   const [first = []] = rows;
   return [ ...rows.slice(0, maxRows), first.map((_, index) => index === Math.min(1, first.length - 1) ? `${rows.length - maxRows} more` : "") ];
  }
 }),
 72690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E$: () => listCommit,
   OY: () => listWorkTree,
   sT: () => topOfWorkTree
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var json = __webpack_require__(5565);
  var ecosystems = __webpack_require__(89609);
  var merge = __webpack_require__(18594);
  async function listLockFiles(files) {
   const readings = [];
   const unreadable = [];
   for (const file of [ ...files ].sort((a, b) => a.path < b.path ? -1 : 1)) {
    const ecosystem = (0, ecosystems.M)(file.path);
    if (ecosystem === void 0 || ecosystem === "unread") continue;
    try {
     readings.push({
      ...await ecosystem.read(file),
      path: file.path
     });
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     unreadable.push({
      path: file.path,
      message: error.message
     });
    }
   }
   const {components, notes} = (0, merge.g)(readings);
   return {
    packages: components.map(toListed),
    notes,
    unreadable
   };
  }
  function toListed({group, name, version, purl, type, licence}) {
   return {
    name: group === void 0 ? name : `${group}/${name}`,
    version,
    purl,
    ecosystem: type,
    licences: licence === void 0 ? [] : [ licence ]
   };
  }
  const MAX_LOCK_FILES = 1e3;
  async function listCommit(ports, {commit, label, without = []}) {
   const top = await topOfWorkTree(ports);
   return list(ports, {
    label,
    commit,
    without,
    read: path => ports.git.show(top, commit, path, limits.b.lockFileBytes)
   });
  }
  async function listWorkTree(ports) {
   const top = await topOfWorkTree(ports);
   const head = await ports.git.resolve(top, "HEAD");
   if (head === void 0) throw new errors.cs("git_unavailable", "the repository has no commit yet, so git tracks no lock file");
   return list(ports, {
    label: "work tree",
    commit: head,
    without: [],
    read: path => Promise.resolve(ports.files.read((0, external_node_path_.join)(top, path), limits.b.lockFileBytes))
   });
  }
  async function list(ports, {label, commit, without, read}) {
   const paths = await ports.git.list(ports.environment.cwd, commit, path => (0, ecosystems.M)(path) !== void 0 && !without.includes(path));
   const readable = paths.filter(path => (0, ecosystems.M)(path) !== "unread");
   const files = [];
   const unreadable = readable.slice(MAX_LOCK_FILES).map(path => ({
    path,
    message: `there are more than ${MAX_LOCK_FILES} lock files`
   }));
   for (const path of readable.slice(0, MAX_LOCK_FILES)) try {
    const content = await read(path);
    if (content === void 0) continue;
    const text = (0, json._)(content);
    if (text === void 0) unreadable.push({
     path,
     message: "is not valid UTF-8"
    }); else files.push({
     path,
     text
    });
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    unreadable.push({
     path,
     message: (0, errors.bD)(error)
    });
   }
   const listed = await listLockFiles(files);
   const unread = paths.length - readable.length;
   return {
    label,
    tool: `duri-embedded ${ports.environment.duriVersion}`,
    packages: listed.packages,
    notes: [ ...listed.notes, ...unread === 0 ? [] : [ `${unread} file${unread === 1 ? "" : "s"} of kinds that the embedded generator does not read` ] ],
    unreadable: [ ...unreadable, ...listed.unreadable ]
   };
  }
  async function topOfWorkTree({environment, git}) {
   const prefix = await git.prefix(environment.cwd);
   return (0, external_node_path_.resolve)(environment.cwd, "../".repeat(prefix.split("/").length - 1));
  }
 })
};
