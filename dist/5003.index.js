export const id = 5003;

export const ids = [ 5003 ];

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
