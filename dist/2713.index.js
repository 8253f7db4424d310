export const id = 2713;

export const ids = [ 2713 ];

export const modules = {
 64763: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => CHECK_OUTPUTS
  });
  var _report_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99827);
  const CHECK_OUTPUTS = {
   verdict: "green or red",
   passed: "How many passed",
   failed: "How many failed",
   errors: "How many could not look, or could not be run",
   waived: "How many fail and are waived",
   flaky: "How many passed only on a retry",
   ..._report_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Eg
  };
 }),
 13982: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => finishChecks
  });
  var external_node_path_ = __webpack_require__(76760);
  var waivers = __webpack_require__(89223);
  function findingsOf({id, severity, fix, observations, waivedBy}) {
   if (observations.length === 0) return [ {
    check: id,
    outcome: "unknown",
    reason: "check_error",
    severity,
    subject: id,
    message: "has looked at nothing, which proves nothing"
   } ];
   return observations.map(observation => {
    const {outcome, subject, message, expected, actual, location, fix: closer, error} = observation;
    const whatToDo = closer ?? fix;
    const values = {
     ...expected === void 0 ? {} : {
      expected
     },
     ...actual === void 0 ? {} : {
      actual
     },
     ...location === void 0 ? {} : {
      location
     }
    };
    const base = {
     check: id,
     subject,
     severity,
     ...values
    };
    if (outcome === "pass") return {
     ...base,
     outcome,
     message
    };
    const mend = whatToDo === void 0 ? {} : {
     fix: whatToDo
    };
    if (outcome === "unknown") return {
     ...base,
     ...mend,
     outcome,
     reason: "check_error",
     message: error === "config" ? `${message} (error in the configuration)` : message
    };
    if (waivedBy !== void 0) return {
     ...base,
     outcome: "not-applicable",
     message: `${message} (waived: ${waivedBy})`
    };
    return {
     ...base,
     ...mend,
     outcome,
     reason: "check_failed",
     message,
     fingerprint: (0, waivers.ax)(id, observation)
    };
   });
  }
  function partsOf({results, problems}, name, directory) {
   const categories = [ ...new Set(results.map(({category}) => category)) ];
   const parts = categories.map(category => {
    const own = results.filter(result => result.category === category);
    const failed = own.some(({outcome}) => outcome === "fail");
    const error = own.some(({outcome}) => outcome === "error");
    return {
     name: category,
     outcome: failed ? "fail" : error ? "unknown" : "pass",
     headline: `${own.filter(({outcome}) => outcome === "pass").length} of ${own.length} passed`,
     findings: own.flatMap(findingsOf).map(finding => placedIn(directory, finding)),
     ...directory === "." ? {} : {
      directory
     },
     warnings: [],
     cases: own.map(caseOf),
     seconds: own.reduce((sum, {seconds}) => sum + seconds, 0)
    };
   });
   if (problems.length === 0) return parts;
   const findings = problems.map(message => ({
    check: name,
    outcome: "unknown",
    reason: "check_error",
    subject: name,
    message
   }));
   return [ ...parts, {
    name,
    outcome: "unknown",
    headline: problems.join("; "),
    findings,
    warnings: []
   } ];
  }
  function placedIn(directory, finding) {
   const {location} = finding;
   return location === void 0 || directory === "." ? finding : {
    ...finding,
    location: {
     ...location,
     file: external_node_path_.posix.join(directory, location.file)
    }
   };
  }
  function caseOf({id, title, outcome, seconds, flaky}) {
   const outcomes = {
    pass: "pass",
    fail: "fail",
    error: "unknown",
    waived: "not-applicable"
   };
   return {
    check: id,
    title: flaky ? `${title} (flaky: it passed on a retry)` : title,
    outcome: outcomes[outcome],
    seconds
   };
  }
  var keys_trust = __webpack_require__(39972);
  var redactor = __webpack_require__(90787);
  var trigger = __webpack_require__(67683);
  var policy_policy = __webpack_require__(80728);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  const MARKS = {
   pass: "✔",
   fail: "✖",
   error: "?",
   waived: "–"
  };
  function checksResult({decision, noun, expected, partial, facts, listAll}) {
   const {verdict, error, results, counts, problems, notes} = decision;
   const findings = results.flatMap(findingsOf);
   const observations = results.reduce((sum, result) => sum + result.observations.length, 0);
   const open = results.filter(({outcome}) => outcome === "fail" || outcome === "error");
   const says = headlineOf(decision, noun, partial);
   return {
    exitCode: verdict === "green" ? 0 : error === void 0 ? model_status.Td : (0, model_status.I$)(`error(${error})`, "prod"),
    json: {
     verdict,
     error: error === void 0 ? null : `error(${error})`,
     partial,
     expected: {
      [noun]: expected
     },
     counts: {
      ...counts,
      observations
     },
     categories: categoriesOf(results).map(([name, own]) => ({
      name,
      passed: passed(own),
      of: own.length
     })),
     checks: results.map(checkJson),
     findings: findings.map(finding_json.a),
     problems,
     notes
    },
    report: {
     tone: verdict === "green" ? "good" : "bad",
     headline: says,
     facts: [ [ "expected", `${expected} ${noun}` ], [ "observations", String(observations) ], ...facts, ...problems.map(problem => [ "problem", problem ]), ...notes.map(note => [ "note", note ]) ],
     tables: [ categoryTable(results), ...listAll ? [ checkTable("Checks", results) ] : open.length === 0 ? [] : [ checkTable("To mend", open) ] ],
     findings,
     next: (0, advice.c)(findings).slice(0, 20)
    },
    outputs: {
     verdict,
     passed: String(counts.pass),
     failed: String(counts.fail),
     errors: String(counts.error),
     waived: String(counts.waived),
     flaky: String(counts.flaky)
    },
    short: says
   };
  }
  function headlineOf({verdict, error, counts, problems, results}, noun, partial) {
   const share = `${counts.pass}/${counts.selected} ${noun} passed`;
   const scope = partial ? " (only those that were named, so this is no verdict of the gate)" : "";
   if (verdict === "green") return `green: ${share}${counts.waived === 0 ? "" : `, ${counts.waived} waived`}${counts.flaky === 0 ? "" : `, ${counts.flaky} flaky`}${scope}`;
   const names = results.filter(({outcome}) => outcome === "fail" || outcome === "error").map(({id}) => id);
   const shown = names.slice(0, 8).join(", ");
   const why = names.length === 0 ? problems.join("; ") : `${shown}${names.length > 8 ? ` and ${names.length - 8} more` : ""}`;
   return `${error === void 0 ? "red" : `error(${error})`}: ${share}: ${why}${scope}`;
  }
  function categoriesOf(results) {
   const names = [ ...new Set(results.map(({category}) => category)) ];
   return names.map(name => [ name, results.filter(({category}) => category === name) ]);
  }
  function passed(results) {
   return results.filter(({outcome}) => outcome === "pass").length;
  }
  function categoryTable(results) {
   const rows = categoriesOf(results).map(([name, own]) => [ passed(own) === own.length ? MARKS.pass : MARKS.fail, name, `${passed(own)}/${own.length}` ]);
   return {
    head: [ "", "category", "passed" ],
    rows
   };
  }
  function checkTable(title, results) {
   return {
    title,
    head: [ "", "id", "check", "severity", "seen", "time" ],
    rows: results.map(({outcome, id, title: what, severity, observations, seconds, flaky}) => [ MARKS[outcome], id, flaky ? `${what} (flaky)` : what, severity, String(observations.length), `${seconds.toFixed(2)} s` ])
   };
  }
  function checkJson({id, title, category, severity, outcome, flaky, attempts, seconds, observations, executes, waivedBy}) {
   return {
    id,
    title,
    category,
    severity,
    outcome,
    flaky,
    attempts,
    seconds,
    observations: observations.length,
    executes,
    waived_by: waivedBy ?? null
   };
  }
  var gate_evidence = __webpack_require__(14907);
  var record_command = __webpack_require__(17639);
  var report_inputs = __webpack_require__(99827);
  async function finishChecks(ports, values, run) {
   const {gate, judge, started} = run;
   const redact = (0, redactor.lY)(run.secrets);
   const decision = (0, redactor.KL)(run.decision, redact);
   const result = checksResult({
    ...run,
    decision
   });
   const written = run.partial ? [] : writeEvidence(ports, values, {
    ...run,
    decision
   }, result.exitCode);
   const shown = {
    ...result,
    report: {
     ...result.report,
     facts: [ ...result.report.facts ?? [], ...written.map(says => [ "evidence", says ]) ]
    }
   };
   ports.log.debug(`${gate} took ${(ports.clock.now().getTime() - started.getTime()) / 1e3} s`);
   return (0, report_inputs.UX)(ports, values, shown, {
    parts: partsOf(decision, gate, run.directory),
    policyPath: judge.from === "base" ? void 0 : judge.policy.path,
    name: gate
   });
  }
  function writeEvidence(ports, {evidence, signingKey, hmacKey}, run, exitCode) {
   const {gate, judge, started, decision} = run;
   const {policy} = judge;
   const keys = signingKey.length + hmacKey.length;
   const trust = evidence === void 0 || keys === 0 ? void 0 : (0, keys_trust.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, policy_policy.E7)(policy),
    secretInputs: signingKey,
    hmacKeys: hmacKey,
    purpose: "sign",
    at: started
   });
   const isSigned = evidence !== void 0 && trust !== void 0;
   if (isSigned) (0, gate_evidence.V)(ports.evidence, evidence, trust, {
    gate,
    scope: (0, trigger.O)(ports.trigger) === "pull_request" ? "pull_request" : "release",
    decision,
    policyDigest: policy.digest,
    duriVersion: ports.environment.duriVersion,
    at: started
   });
   const {counts} = decision;
   const kept = evidence !== void 0 || (ports.environment.variables["DURI_STATE_DIR"] ?? "") !== "";
   const warnings = !kept ? [] : (0, record_command.t)(ports, {
    verb: gate,
    started,
    place: {
     evidence
    },
    trust,
    policyDigest: policy.digest,
    result: decision.verdict,
    exitCode,
    subjects: [],
    outputs: [],
    observations: {
     selected: counts.selected,
     passed: counts.pass,
     failed: counts.fail,
     errors: counts.error,
     waived: counts.waived,
     flaky: counts.flaky,
     observations: decision.results.reduce((sum, {observations}) => sum + observations.length, 0)
    }
   });
   return [ ...isSigned ? [ "signed statement appended to gates.intoto.jsonl" ] : [], ...warnings.map(({message}) => message) ];
  }
 }),
 89560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => decideChecks
  });
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
  var _waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89223);
  function decideChecks(runs, rules) {
   const results = runs.map(run => resultOf(run, rules));
   const problems = problemsOf(runs, rules.expected);
   const red = results.some(({outcome, severity}) => outcome === "fail" && (0, _model_severity_js__WEBPACK_IMPORTED_MODULE_1__.j)(severity, rules.failOn));
   const errors = results.flatMap(({outcome, error}) => outcome === "error" ? [ error ?? "infra" ] : []);
   const error = problems.length > 0 || errors.includes("config") ? "config" : errors.length > 0 ? "infra" : void 0;
   return {
    verdict: red || error !== void 0 ? "red" : "green",
    error: red ? void 0 : error,
    results,
    counts: countsOf(results),
    problems,
    notes: notesOf(results, rules)
   };
  }
  function resultOf(run, rules) {
   const {observations, attempts} = run;
   const failures = observations.filter(({outcome}) => outcome === "fail");
   const unknown = observations.filter(({outcome}) => outcome === "unknown");
   const seen = {
    ...run,
    flaky: attempts > 1 && failures.length === 0 && unknown.length === 0 && observations.length > 0
   };
   if (observations.length === 0) return {
    ...seen,
    outcome: "error",
    error: "config"
   };
   const excuses = failures.map(failure => (0, _waivers_js__WEBPACK_IMPORTED_MODULE_0__.Rp)(run, failure, rules));
   if (excuses.some(excuse => excuse === void 0)) return {
    ...seen,
    outcome: "fail"
   };
   if (unknown.length > 0) return {
    ...seen,
    outcome: "error",
    error: unknown.some(({error}) => error === "config") ? "config" : "infra"
   };
   const [excuse] = excuses;
   return excuse === void 0 ? {
    ...seen,
    outcome: "pass"
   } : {
    ...seen,
    outcome: "waived",
    waivedBy: excuse.says
   };
  }
  function problemsOf(runs, expected) {
   const ids = runs.map(({id}) => id);
   const twice = [ ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)) ];
   return [ ...runs.length === 0 ? [ "nothing was selected, so nothing is proven" ] : [], ...runs.length < expected && runs.length > 0 ? [ `${runs.length} have run; ${expected} are expected` ] : [], ...runs.length > expected ? [ `${runs.length} have run; only ${expected} are expected: raise the number, so that the next one to go missing is seen` ] : [], ...twice.map(id => `the id ${id} stands twice`) ];
  }
  function countsOf(results) {
   const count = outcome => results.filter(result => result.outcome === outcome).length;
   return {
    selected: results.length,
    pass: count("pass"),
    fail: count("fail"),
    error: count("error"),
    waived: count("waived"),
    flaky: results.filter(({flaky}) => flaky).length
   };
  }
  function notesOf(results, {waivers, baseline, at}) {
   const severityOf = check => results.find(({id}) => id === check)?.severity;
   const ofWaivers = waivers.flatMap(waiver => {
    const problem = (0, _waivers_js__WEBPACK_IMPORTED_MODULE_0__.uI)(waiver, severityOf(waiver.check), at);
    const days = (0, _waivers_js__WEBPACK_IMPORTED_MODULE_0__.C_)(waiver, at);
    if (problem !== void 0) return [ `waiver ${waiver.id} does not count: it ${problem}` ];
    if (results.find(({id}) => id === waiver.check)?.outcome === "pass") return [ `waiver ${waiver.id} is not needed any more: ${waiver.check} passes` ];
    return days === void 0 ? [] : [ `waiver ${waiver.id} for ${waiver.check} ends in ${days} d` ];
   });
   const mended = (baseline?.failures ?? []).filter(({check}) => results.find(({id}) => id === check)?.outcome === "pass").length;
   return [ ...ofWaivers, ...mended === 0 ? [] : [ `${mended} failures of the baseline are mended: shrink it with \`duri audit --update-baseline\`` ] ];
  }
 }),
 7103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => readWaivers,
   m: () => readBaseline
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24242);
  var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35821);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
  var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89223);
  function readWaivers({files}, path) {
   if (path === void 0) return [];
   const result = (0, _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__.G)(contentOf(files, path, "waivers"), path, _waivers_js__WEBPACK_IMPORTED_MODULE_4__.JW);
   if (!result.ok) throw (0, _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_3__.IO)(path, result.problems);
   return result.value.value.waivers;
  }
  function readBaseline({files}, path) {
   if (path === void 0) return;
   const result = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_5__.Tp)(contentOf(files, path, "baseline"), _waivers_js__WEBPACK_IMPORTED_MODULE_4__.d2, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.jsonDepth
   });
   if (!result.ok) throw (0, _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_3__.IO)(path, result.problems);
   return result.value;
  }
  function contentOf(files, path, what) {
   const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
   if (content !== void 0) return content;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_missing", `there is no ${what} file ${path}, which the policy names`, {
    path
   });
  }
 }),
 89223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C_: () => endsSoon,
   JW: () => waiversSchema,
   Rp: () => excuseFor,
   ax: () => fingerprintOf,
   d2: () => baselineSchema,
   uI: () => waiverProblem
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  const MAX_WAIVER_DAYS = 90;
  const WARN_DAYS = 14;
  const DAY_MS = 864e5;
  const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(300);
  const day = zod__WEBPACK_IMPORTED_MODULE_2__.p6({
   error: "is not a day such as 2026-01-31"
  });
  const fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{12}$/, "is not a fingerprint: 12 lower-case hexadecimal digits");
  const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   waivers: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    id: name.describe("Name of the waiver."),
    check: name.describe("Id of the check."),
    fingerprint: fingerprint.describe("Which failure: as `duri audit` prints it."),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(10).max(2e3).describe("Why, in a sentence."),
    owner: name.describe("Who mends it."),
    approved_by: name.describe("Who accepted it; not the owner."),
    created: day,
    expires: day.describe(`At most ${MAX_WAIVER_DAYS} days after it was created. It ends with that day, UTC.`)
   })).max(1e3)
  });
  const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   version: zod__WEBPACK_IMPORTED_MODULE_1__.euz("1"),
   failures: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    check: name,
    fingerprint,
    subject: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096)
   })).max(1e4)
  });
  function fingerprintOf(check, {subject, message, expected}) {
   const claim = message.replace(/\d+/g, "#");
   return (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    check,
    subject: subject.replaceAll("\\", "/").replace(/:\d+(?::\d+)?$/, ""),
    claim,
    expected: expected ?? null
   })).slice(0, 12);
  }
  function waiverProblem(waiver, severity, at) {
   const [created, end] = [ Date.parse(`${waiver.created}T00:00:00Z`), endOf(waiver) ];
   if (severity === void 0) return `names the check ${waiver.check}, which there is not`;
   if (severity === "critical") return "is for a critical check, which cannot be waived";
   if (waiver.owner === waiver.approved_by) return "is approved by its own owner";
   if (created > at.getTime()) return `begins only on ${waiver.created}`;
   if (end - DAY_MS - created > MAX_WAIVER_DAYS * DAY_MS) return `lasts longer than ${MAX_WAIVER_DAYS} days`;
   return end <= at.getTime() ? `ended with ${waiver.expires}` : void 0;
  }
  function endsSoon(waiver, at) {
   const days = Math.ceil((endOf(waiver) - at.getTime()) / DAY_MS);
   return days > 0 && days <= WARN_DAYS ? days : void 0;
  }
  function excuseFor({id, severity}, observation, {waivers, baseline, at}) {
   if (severity === "critical" || observation.outcome !== "fail") return;
   const mark = fingerprintOf(id, observation);
   const waiver = waivers.find(one => one.check === id && one.fingerprint === mark && waiverProblem(one, severity, at) === void 0);
   if (waiver !== void 0) return {
    says: `${waiver.id}, approved by ${waiver.approved_by} until ${waiver.expires}: ${waiver.reason}`
   };
   const known = baseline?.failures.some(failure => failure.check === id && failure.fingerprint === mark) ?? false;
   return known ? {
    says: "baseline: it was there when the audit was adopted"
   } : void 0;
  }
  function endOf({expires}) {
   return Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
  }
 })
};
