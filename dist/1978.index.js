export const id = 1978;

export const ids = [ 1978, 5003 ];

export const modules = {
 81264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Km: () => rehearse,
   Ve: () => rehearseOnce,
   rA: () => rehearseScript
  });
  var _uat_read_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36674);
  var _uat_run_rehearsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89231);
  var _uat_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78689);
  const JOBS = 4;
  const RUN_MS = 11e4;
  const shared = new WeakMap;
  function rehearseOnce(ground) {
   const key = ground.entries();
   const running = shared.get(key) ?? rehearse(ground, (0, _uat_read_suite_js__WEBPACK_IMPORTED_MODULE_0__.$)((0, 
   _uat_suite_js__WEBPACK_IMPORTED_MODULE_2__.suiteOf)(ground)), void 0, () => false);
   shared.set(key, running);
   return running;
  }
  async function rehearse(ground, cases, fault, enough) {
   const controller = new AbortController;
   const cancel = ground.ports.clock.after(RUN_MS, () => controller.abort());
   try {
    return await (0, _uat_run_rehearsed_js__WEBPACK_IMPORTED_MODULE_1__.Z)(ground, (0, 
    _uat_suite_js__WEBPACK_IMPORTED_MODULE_2__.suiteOf)(ground), cases, {
     jobs: JOBS,
     interrupted: controller.signal,
     ...fault !== void 0 && {
      fault
     },
     ended: run => {
      if (enough(run)) controller.abort();
     }
    });
   } finally {
    cancel();
   }
  }
  const SCRIPT_ID = "script";
  async function rehearseScript(ground, {exec, env, format, tests}, fault) {
   if (exec.length === 0) return;
   const title = `The test script ${exec.join(" ")}`.slice(0, 200);
   const written = {
    id: SCRIPT_ID,
    title,
    steps: [ {
     script: {
      exec,
      env,
      format,
      expect: {
       tests
      }
     }
    } ]
   };
   const own = {
    id: SCRIPT_ID,
    title,
    category: "script",
    severity: "high",
    written
   };
   const [run] = await rehearse(ground, (0, _uat_read_suite_js__WEBPACK_IMPORTED_MODULE_0__.$)({
    ...(0, _uat_suite_js__WEBPACK_IMPORTED_MODULE_2__.suiteOf)(ground),
    cases: [ own ]
   }), fault, () => false);
   return run;
  }
 }),
 37214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lj: () => judgeScriptFault,
   V9: () => scriptFaults,
   Xk: () => NAMES,
   _4: () => faultName,
   wK: () => neverStarted
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _uat_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22842);
  var _rehearse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81264);
  const NAMES = _uat_faults_js__WEBPACK_IMPORTED_MODULE_1__.y.map(({name}) => name);
  const faultName = zod__WEBPACK_IMPORTED_MODULE_3__.k5n(NAMES);
  const scriptFaults = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(faultName).default([]).describe("Faults of the deployment that the script must notice.");
  async function judgeScriptFault(ground, script, name) {
   const fault = _uat_faults_js__WEBPACK_IMPORTED_MODULE_1__.y.find(one => one.name === name);
   const subject = `fault ${name} and ${script.exec.join(" ")}`;
   if (fault === void 0 || script.exec.length === 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(`fault ${name}`, "is put to no script: there is none");
   const run = await (0, _rehearse_js__WEBPACK_IMPORTED_MODULE_2__.rA)(ground, script, fault);
   const notPutIn = run === void 0 ? void 0 : neverStarted(subject, run);
   if (notPutIn !== void 0) return notPutIn;
   const noticed = run?.observations.find(({outcome}) => outcome === "fail");
   if (noticed !== void 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(subject, `is noticed: somebody ${fault.says}`, {
    actual: `${noticed.subject} ${noticed.message}`.slice(0, 300)
   });
   const unknown = run?.observations.find(({outcome}) => outcome === "unknown");
   if (unknown !== void 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.nv)(unknown.error ?? "infra", subject, `could not be judged: ${unknown.message}`);
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(subject, `is not noticed by the script: somebody ${fault.says}, and all is green`, {
    expected: "a test that fails",
    actual: "none"
   });
  }
  function neverStarted(subject, {observations, seconds}) {
   const [only] = observations;
   if (only?.outcome !== "fail" || observations.length > 1 || seconds > 0) return;
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(subject, `could not be put in: ${only.subject} ${only.message}`, {
    expected: "a deployment with this fault"
   });
  }
 }),
 1978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   uatMutate: () => uatMutate
  });
  var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _checks_run_all_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66689);
  var _uat_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20518);
  var _uat_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22842);
  var _uat_read_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36674);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82527);
  var _rehearse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81264);
  var _script_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37214);
  var _uat_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65003);
  var _uat_suite_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78689);
  const SIDE_BY_SIDE = 3;
  const parameters = zod__WEBPACK_IMPORTED_MODULE_8__.rej({
   faults: zod__WEBPACK_IMPORTED_MODULE_8__.YOg(_script_faults_js__WEBPACK_IMPORTED_MODULE_5__._4).min(1).describe(`Faults that are put into the deployment, one at a time: ${_script_faults_js__WEBPACK_IMPORTED_MODULE_5__.Xk.join(", ")}.`),
   killed: zod__WEBPACK_IMPORTED_MODULE_8__.Whr().min(1).max(_script_faults_js__WEBPACK_IMPORTED_MODULE_5__.Xk.length).describe("How many of them the cases must notice."),
   script: _uat_run_js__WEBPACK_IMPORTED_MODULE_6__.scriptRun,
   script_faults: _script_faults_js__WEBPACK_IMPORTED_MODULE_5__.V9
  }).refine(({faults, killed}) => killed <= new Set(faults).size, {
   message: "wants more faults killed than it has"
  });
  const uatMutate = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_9__.B)({
   name: "uat_mutate",
   summary: "Breaks the rehearsed deployment in one way after the other and sees whether a case of the suite fails each time",
   parameters,
   executes: () => true,
   observe: async (ground, {faults, killed: expected, script, script_faults: ofScript}) => {
    const cases = (0, _uat_read_suite_js__WEBPACK_IMPORTED_MODULE_3__.$)((0, _uat_suite_js__WEBPACK_IMPORTED_MODULE_7__.suiteOf)(ground));
    const sound = await (0, _rehearse_js__WEBPACK_IMPORTED_MODULE_4__.Ve)(ground);
    const broken = sound.find(({observations}) => !(0, _uat_attempt_js__WEBPACK_IMPORTED_MODULE_1__.bF)(observations));
    if (broken !== void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.G_((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)("the suite", `does not pass without a fault (${broken.id}), so that nothing can be said of its teeth`, {
     expected: "a suite that passes",
     actual: broken.id
    }));
    const chosen = _uat_faults_js__WEBPACK_IMPORTED_MODULE_2__.y.filter(({name}) => faults.includes(name));
    const results = await (0, _checks_run_all_js__WEBPACK_IMPORTED_MODULE_10__.$)([ ...chosen.map(fault => ({
     run: () => judgeFault(ground, cases, fault)
    })), ...ofScript.map(name => ({
     run: () => (0, _script_faults_js__WEBPACK_IMPORTED_MODULE_5__.Lj)(ground, script, name)
    })) ], SIDE_BY_SIDE);
    const killed = results.slice(0, chosen.length).filter(({outcome}) => outcome === "pass").length;
    const details = {
     expected: `${expected} faults noticed`,
     actual: `${killed} of ${chosen.length}`
    };
    return [ killed >= expected ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)("the suite", `notices ${killed} of ${chosen.length} faults`, details) : (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)("the suite", `notices only ${killed} of ${chosen.length} faults`, details), ...results ];
   }
  });
  async function judgeFault(ground, cases, fault) {
   const first = cases.filter(({parts}) => parts.tags.some(tag => fault.tags.includes(tag)));
   const ordered = [ ...first, ...cases.filter(one => !first.includes(one)) ];
   let noticed;
   const runs = await (0, _rehearse_js__WEBPACK_IMPORTED_MODULE_4__.Km)(ground, ordered, fault, run => {
    if (noticed === void 0 && failed(run)) noticed = run;
    return noticed !== void 0;
   });
   const by = noticed ?? runs.find(failed);
   const subject = `fault ${fault.name}`;
   const notPutIn = by === void 0 ? void 0 : (0, _script_faults_js__WEBPACK_IMPORTED_MODULE_5__.wK)(subject, by);
   if (notPutIn !== void 0) return notPutIn;
   if (by !== void 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(subject, `is noticed by ${by.id}: somebody ${fault.says}`, {
    actual: by.observations.find(({outcome}) => outcome === "fail")?.message ?? ""
   });
   const unknown = runs.flatMap(({observations}) => observations).find(({outcome}) => outcome === "unknown");
   if (unknown !== void 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.nv)(unknown.error ?? "infra", subject, `could not be judged: ${unknown.subject} ${unknown.message}`);
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(subject, `is noticed by no case: somebody ${fault.says}, and all is green`, {
    expected: "a case that fails",
    actual: "none",
    fix: `Look at the cases with the tags ${fault.tags.join(", ")}: they assert too little.`
   });
  }
  function failed({observations}) {
   return observations.some(({outcome}) => outcome === "fail");
  }
 }),
 65003: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   scriptRun: () => scriptRun,
   uatRun: () => uatRun
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _uat_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20518);
  var _uat_environment_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8384);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82527);
  var _places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21137);
  var _rehearse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81264);
  var _script_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37214);
  const scriptRun = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   exec: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(8192)).max(200).default([]).describe("Program and arguments; empty where there is no such script."),
   env: _uat_environment_schema_js__WEBPACK_IMPORTED_MODULE_2__.V.default({}).describe("Its environment; uat_base_url and the other variables of a rehearsal can be named."),
   format: zod__WEBPACK_IMPORTED_MODULE_5__.k5n([ "tap", "junit", "json", "exit" ]).default("tap").describe("How it tells of its tests."),
   tests: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(1).max(1e4).default(1).describe("How many tests it has.")
  }).prefault({}).describe("A test script of the repository that runs against the same rehearsal, after the cases.");
  const parameters = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   passed: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(1).max(1e3).describe("How many cases must pass."),
   failed: zod__WEBPACK_IMPORTED_MODULE_5__.euz(0).default(0).describe("How many may fail: none."),
   skipped: zod__WEBPACK_IMPORTED_MODULE_5__.euz(0).default(0).describe("How many may be left out: none."),
   script: scriptRun,
   script_faults: _script_faults_js__WEBPACK_IMPORTED_MODULE_4__.V9
  });
  const uatRun = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_6__.B)({
   name: "uat_run",
   summary: "Rehearses the acceptance cases: starts nginx with the configuration of the repository and the service, runs every case, stops both",
   parameters,
   executes: () => true,
   observe: async (ground, {passed: expected, script, script_faults: faults}) => {
    const [cases, own, noticed] = await Promise.all([ (0, _rehearse_js__WEBPACK_IMPORTED_MODULE_3__.Ve)(ground), (0, 
    _rehearse_js__WEBPACK_IMPORTED_MODULE_3__.rA)(ground, script), Promise.all(faults.map(name => (0, 
    _script_faults_js__WEBPACK_IMPORTED_MODULE_4__.Lj)(ground, script, name))) ]);
    const green = cases.filter(({observations}) => (0, _uat_attempt_js__WEBPACK_IMPORTED_MODULE_1__.bF)(observations)).length;
    const details = {
     expected: `${expected} passed, 0 failed, 0 skipped`,
     actual: `${green} passed, ${cases.length - green} not`
    };
    const counted = green === expected && cases.length === expected ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)("the rehearsal", `passed ${green} cases`, details) : (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)("the rehearsal", `passed ${green} of ${cases.length} cases`, details);
    return [ counted, ...noticed, ...[ ...cases, ...own === void 0 ? [] : [ own ] ].flatMap(run => observationsOf(ground, run)) ];
   }
  });
  function observationsOf(ground, {id, title, observations, seconds, attempts}) {
   const wrong = observations.filter(({outcome}) => outcome !== "pass");
   if (observations.length === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(id, "looked at nothing", (0, 
   _places_js__WEBPACK_IMPORTED_MODULE_7__.G)(ground, id)) ];
   if (wrong.length === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(id, `passed: ${title} (${observations.length} observations, ${seconds.toFixed(1)} s${attempts > 1 ? `, flaky: attempt ${attempts}` : ""})`) ];
   return wrong.map(one => ({
    ...one,
    subject: `${id}: ${one.subject}`,
    ...one.location === void 0 ? (0, _places_js__WEBPACK_IMPORTED_MODULE_7__.G)(ground, id) : {}
   }));
  }
 })
};
