import { modules as shared } from "./shared.index.js";

export const id = 2873;

export const ids = [ 2873 ];

export const modules = {
 ...shared,
 55043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => audit
  });
  var known_verbs = __webpack_require__(53824);
  var ground = __webpack_require__(38140);
  var run_audit = __webpack_require__(99837);
  var decide = __webpack_require__(89560);
  var read_excuses = __webpack_require__(7103);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var policy = __webpack_require__(80728);
  var nearest = __webpack_require__(34348);
  var audited_folder = __webpack_require__(63435);
  var check_outputs = __webpack_require__(64763);
  var finish_checks = __webpack_require__(13982);
  var key_inputs = __webpack_require__(32337);
  var place_inputs = __webpack_require__(45481);
  var report_inputs = __webpack_require__(99827);
  var waivers = __webpack_require__(89223);
  function updateBaseline(ports, path, runs) {
   if (path === void 0) throw new errors.cs("input_missing", "duri.yml names no baseline", {}, {
    hint: "Write `audit: { baseline: duri.baseline.json }` into duri.yml."
   });
   const before = ports.files.exists(path) ? (0, read_excuses.m)(ports, path) : void 0;
   const now = runs.flatMap(run => run.severity === "critical" ? [] : run.observations.filter(({outcome}) => outcome === "fail").map(seen => ({
    check: run.id,
    fingerprint: (0, waivers.ax)(run.id, seen),
    subject: seen.subject
   })));
   const known = fingerprint => before === void 0 || before.failures.some(failure => failure.fingerprint === fingerprint);
   const failures = [ ...new Map(now.filter(({fingerprint}) => known(fingerprint)).map(one => [ one.fingerprint, one ])).values() ].sort((a, b) => `${a.check} ${a.fingerprint}` < `${b.check} ${b.fingerprint}` ? -1 : 1);
   const left = now.length - now.filter(({fingerprint}) => known(fingerprint)).length;
   const baseline = {
    version: "1",
    failures
   };
   ports.files.write(path, `${JSON.stringify(baseline, null, 2)}\n`);
   const headline = `${path} holds ${failures.length} failures${before === void 0 ? "" : `; it held ${before.failures.length}`}`;
   return {
    exitCode: 0,
    json: {
     path,
     failures: failures.length,
     before: before?.failures.length ?? null,
     not_taken: left
    },
    report: {
     tone: "plain",
     headline,
     next: left === 0 ? [] : [ `${left} new failures are not taken in: mend them, or write a waiver for each.` ]
    },
    short: headline
   };
  }
  const audit = (0, command.G)({
   name: "audit",
   summary: "Gate 1: run the checks of duri.yml on repository and deployment files; green, or what is to be mended",
   description: "Runs the checks of the preset and of `audit.checks` in duri.yml on the current folder and decides: green only when as many checks as expected have run, each has looked at something, and none failed. A check that cannot look (a missing tool, a file that cannot be parsed) is an error, never a pass. Checks that run what is under test need a job without secrets and with a read-only token. At a pull request policy, waivers and baseline come from the base. Exit code 0 green, 1 red, 2 the checks themselves are wrong, 3 something is missing to look with.",
   examples: [ {
    line: "duri audit",
    says: "In the folder with duri.yml"
   }, {
    line: "duri audit --only NX-03 --all",
    says: "One check, with all that it saw"
   }, {
    line: "duri audit --sarif audit.sarif --junit audit.xml --tap audit.tap",
    says: "Every report in one run"
   }, {
    line: "duri audit --evidence evidence --signing-key duri-keys/gate.pem",
    says: "A signed statement into gates.intoto.jsonl"
   } ],
   inputs: {
    dir: audited_folder.j,
    config: audited_folder.bs,
    only: (0, input.gC)("Run only these: an id, or the name of a category. No verdict of the gate, and never evidence", "ID", {
     flag: "only"
    }),
    listAll: (0, input.L$)("List every check, not only what is to be mended", {
     flag: "all"
    }),
    updateBaseline: (0, input.L$)("Write the failures of this run as the baseline; one that is there already only shrinks", {
     flag: "update-baseline"
    }),
    evidence: (0, input.mR)("Evidence set of the release that this is said of", "DIR", place_inputs.E),
    signingKey: key_inputs.NR,
    hmacKey: key_inputs.bB,
    ...report_inputs.eP
   },
   outputs: check_outputs.G,
   action: {
    name: "audit",
    icon: "search",
    permissions: {
     contents: "read"
    }
   },
   run: async (outer, values) => {
    const {ports, judge, suite} = await (0, audited_folder.j9)(outer, values);
    const started = ports.clock.now();
    const checks = choose(suite.checks, values.only);
    const partial = values.only.length > 0;
    const expected = partial ? checks.length : expectedOf(judge, suite);
    const runs = await runChecks(ports, {
     judge,
     suite,
     checks,
     at: started
    });
    const baseline = (0, policy.pe)(judge.policy, judge.policy.policy.audit?.baseline);
    if (values.updateBaseline) return updateBaseline(ports, baseline, runs);
    const {fail_on: failOn = "medium", waivers} = judge.policy.policy.audit ?? {};
    const rules = {
     expected,
     failOn,
     waivers: (0, read_excuses.S)(ports, (0, policy.pe)(judge.policy, waivers)),
     baseline: (0, read_excuses.m)(ports, baseline),
     at: started
    };
    return (0, finish_checks.F)(outer, values, {
     directory: values.dir,
     gate: "audit",
     noun: "checks",
     decision: (0, decide.C)(runs, rules),
     expected,
     partial,
     facts: [ [ "policy", judge.says ], ...suite.preset === void 0 ? [] : [ [ "preset", suite.preset.name ] ] ],
     listAll: values.listAll,
     judge,
     started,
     secrets: []
    });
   }
  });
  async function runChecks(ports, {judge, suite, checks, at}) {
   const selected = suite.checks.map(({id}) => id);
   const shared = (0, ground.f)(ports, {
    root: ports.environment.cwd,
    at,
    policy: judge.policy,
    suite: suite.uat,
    selected,
    verbs: known_verbs.U
   });
   return (0, run_audit.b)(shared, checks, {
    jobs: judge.policy.policy.audit?.jobs ?? 4,
    permit: await ports.execution.permit(),
    progress: finished => ports.log.progress("audit", finished, checks.length)
   });
  }
  function expectedOf({policy}, {preset}) {
   const expected = policy.policy.audit?.expect.checks ?? preset?.categories.flatMap(({checks}) => checks).length;
   if (expected === void 0) throw nothingExpected();
   return expected;
  }
  function choose(checks, only) {
   const known = [ ...checks.map(({id}) => id), ...new Set(checks.map(({category}) => category)) ];
   const stranger = only.find(name => !known.includes(name));
   if (stranger !== void 0) {
    const suggestion = (0, nearest.p)(stranger, known);
    throw new errors.cs("input_invalid", `there is no check or category ${stranger}${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`, {
     name: stranger
    });
   }
   return only.length === 0 ? checks : checks.filter(({id, category}) => only.includes(id) || only.includes(category));
  }
  function nothingExpected() {
   return new errors.cs("policy_invalid", "nothing says how many checks are expected", {}, {
    hint: "Write `audit: { expect: { checks: N } }` into duri.yml, or `preset: production-54`; `duri init --preset production-54` writes both."
   });
  }
 }),
 53824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => knownVerbs
  });
  var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29624);
  const COMMON = [ "help", "json", "short", "quiet", "debug", "version" ];
  async function knownVerbs() {
   const verbs = [];
   for (const {name, load} of _index_js__WEBPACK_IMPORTED_MODULE_0__.L) {
    const {inputs} = await load();
    verbs.push({
     name,
     flags: [ ...COMMON, ...Object.values(inputs).flatMap(({flag}) => flag ?? []) ]
    });
   }
   return verbs;
  }
 }),
 99837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => observationOf,
   b: () => runAudit
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66689);
  var _ground_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38140);
  const MARGIN_MS = 250;
  async function runAudit(shared, checks, {jobs, permit, progress}) {
   const tasks = checks.map(check => ({
    group: check.serialGroup,
    run: () => runCheck(shared, check, permit)
   }));
   return (0, _checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__.$)(tasks, jobs, progress);
  }
  async function runCheck(shared, check, permit) {
   const {id, title, category, severity, why, fix, type, parameters} = check;
   const started = shared.ports.clock.now().getTime();
   const executes = type.executes(parameters);
   const observations = executes && !permit.allowed ? [ refusal(check, permit) ] : await observe(shared, check);
   const seconds = Math.max(0, shared.ports.clock.now().getTime() - started) / 1e3;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations,
    seconds,
    attempts: 1,
    executes
   };
  }
  function refusal({id}, permit) {
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `runs what is under test, and was not run: ${permit.why}`, {
    fix: permit.fix
   });
  }
  async function observe(shared, check) {
   const {type, parameters, timeoutMs, id} = check;
   let onTime = () => {};
   const late = new Promise(resolve => {
    const fix = "Look for what it waits for, or give it more with timeout_seconds.";
    onTime = shared.ports.clock.after(timeoutMs, () => resolve([ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `did not end within ${timeoutMs / 1e3} s`, {
     fix
    }) ]));
   });
   try {
    const ground = (0, _ground_js__WEBPACK_IMPORTED_MODULE_2__.Y)(shared, Math.max(1, timeoutMs - MARGIN_MS), shared.readsOf?.(id));
    return await Promise.race([ Promise.resolve().then(() => type.observe(ground, parameters)), late ]);
   } catch (error) {
    return [ observationOf(error, id) ];
   } finally {
    onTime();
   }
  }
  function observationOf(error, subject) {
   if (error instanceof _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.G_) return error.observation;
   if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs) return (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)(error.kind, subject, `could not be looked at: ${error.message}`, {
    fix: error.hint
   });
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", subject, `could not be looked at: DuRi met something it did not expect: ${(0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`, {
    fix: "Please report it."
   });
  }
 }),
 66689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => runAll
  });
  async function runAll(tasks, jobs, done = () => {}) {
   const results = new Map;
   const waiting = tasks.map((task, index) => ({
    ...task,
    index,
    run: () => task.run()
   }));
   const busy = new Set;
   const takeNext = () => {
    const at = waiting.findIndex(({group}) => group === void 0 || !busy.has(group));
    return at === -1 ? void 0 : waiting.splice(at, 1)[0];
   };
   await new Promise((resolve, reject) => {
    let running = 0;
    const start = () => {
     if (results.size === tasks.length) return resolve();
     while (running < jobs) {
      const task = takeNext();
      if (task === void 0) return;
      running += 1;
      if (task.group !== void 0) busy.add(task.group);
      task.run().then(result => {
       running -= 1;
       if (task.group !== void 0) busy.delete(task.group);
       results.set(task.index, result);
       done(results.size);
       start();
      }, reject);
     }
    };
    start();
   });
   return tasks.flatMap((_, index) => results.has(index) ? [ results.get(index) ] : []);
  }
 })
};
