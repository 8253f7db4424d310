import { modules as shared } from "./shared.index.js";

export const id = 9231;

export const ids = [ 9231 ];

export const modules = {
 ...shared,
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
 3494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => makeStandIns
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  const NOBODY = "nobody:!\n";
  const REQUEST = [ "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost" ];
  const NAMES = [ "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1" ];
  async function makeStandIns(prefix, standIns, maker) {
   const {files} = maker.ports;
   const [key, certificate] = [ `${prefix}/stand-in.key`, `${prefix}/stand-in.crt` ];
   const needs = (...kinds) => standIns.some(({kind}) => kinds.includes(kind));
   const run = args => openssl(maker, args);
   const tls = needs("certificate", "key", "trust");
   if (tls) await run([ ...REQUEST, ...NAMES, "-keyout", key, "-out", certificate ]);
   const read = path => files.read(path, 1024 * 1024) ?? new Uint8Array;
   for (const {kind, path, original} of standIns) if (kind === "passwords") files.write(path, maker.passwords ?? NOBODY); else if (kind === "certificate" || kind === "trust") files.write(path, read(certificate)); else if (kind === "key") files.write(path, read(key)); else if (kind === "dhparam") await run([ "genpkey", "-genparam", "-algorithm", "DH", "-pkeyopt", "group:ffdhe2048", "-out", path ]); else if (kind === "ticket-key") await run([ "rand", "-out", path, "80" ]); else if (kind === "password-list") files.write(path, "none\n"); else throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `there is no stand-in for ${original}`, {
    path: original
   });
   return tls ? certificate : void 0;
  }
  async function openssl({ports, environment, timeoutMs}, args) {
   const request = {
    program: "openssl",
    args,
    env: environment,
    timeoutMs,
    maxOutputBytes: 1024 * 1024
   };
   const {exitCode, stderr} = await ports.processes.run(request);
   if (exitCode !== 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("tool_failed", `openssl ${args[0] ?? ""} ended with ${exitCode}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
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
 }),
 20518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CD: () => attempt,
   J8: () => allHold,
   bF: () => passed
  });
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42377);
  const DEFAULT_INTERVAL_MS = 250;
  function allHold(observations) {
   return observations.every(({outcome}) => outcome === "pass");
  }
  function passed(observations) {
   return observations.length > 0 && allHold(observations);
  }
  async function attempt(context, modifiers, tryOnce) {
   if (modifiers.eventually !== void 0) return eventually(context, modifiers.eventually, tryOnce);
   if (modifiers.never !== void 0) return never(context, modifiers.never, tryOnce);
   if (modifiers.consistently !== void 0) return consistently(context, modifiers.consistently, tryOnce);
   return tryOnce();
  }
  const SUBJECT = "the step";
  async function eventually({ports: {clock}, signal}, {timeout, interval = DEFAULT_INTERVAL_MS, stable_for: stable = 0}, tryOnce) {
   const now = () => clock.now().getTime();
   const started = now();
   let since;
   for (let attempts = 1; ;attempts++) {
    const result = await tryOnce();
    since = allHold(result.observations) ? since ?? now() : void 0;
    if (since !== void 0 && now() - since >= stable) {
     const says = `holds on attempt ${attempts}, after ${now() - started} ms${stable > 0 ? `, and for ${stable} ms` : ""}`;
     return {
      ...result,
      observations: [ ...result.observations, ...attempts > 1 ? [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(SUBJECT, says) ] : [] ]
     };
    }
    if (signal.aborted || now() - started + interval > timeout) {
     const says = since === void 0 ? `does not hold within ${timeout} ms (${attempts} attempts)` : `did not hold for ${stable} ms within ${timeout} ms (${attempts} attempts)`;
     return {
      ...result,
      observations: [ ...result.observations, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, says, {
       expected: `to hold within ${timeout} ms`,
       actual: `${attempts} attempts`
      }) ]
     };
    }
    await (0, _pause_js__WEBPACK_IMPORTED_MODULE_1__.v)(clock, interval, signal);
   }
  }
  async function never({ports: {clock}, signal}, span, tryOnce) {
   const end = clock.now().getTime() + span.for;
   for (let attempts = 1; ;attempts++) {
    const {observations, reached} = await tryOnce();
    const details = {
     expected: `not to hold for ${span.for} ms`
    };
    if (!reached) return {
     reached,
     observations: [ ...observations, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, "got no answer, and that is no proof of never", details) ]
    };
    if (allHold(observations)) return {
     reached,
     observations: [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, `holds on attempt ${attempts}, and should never`, {
      ...details,
      actual: "it holds"
     }) ]
    };
    if (observations.some(({outcome}) => outcome === "unknown")) return {
     reached,
     observations
    };
    if (clock.now().getTime() >= end) return {
     reached,
     observations: [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(SUBJECT, `does not hold for ${span.for} ms (${attempts} attempts)`) ]
    };
    await (0, _pause_js__WEBPACK_IMPORTED_MODULE_1__.v)(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
   }
  }
  async function consistently({ports: {clock}, signal}, span, tryOnce) {
   const end = clock.now().getTime() + span.for;
   for (let attempts = 1; ;attempts++) {
    const result = await tryOnce();
    if (!allHold(result.observations)) {
     const observed = (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, `does not hold on attempt ${attempts}, and should for ${span.for} ms`, {
      expected: `to hold for ${span.for} ms`,
      actual: `attempt ${attempts}`
     });
     return {
      ...result,
      observations: [ ...result.observations, observed ]
     };
    }
    if (clock.now().getTime() >= end) return {
     ...result,
     observations: [ ...result.observations, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(SUBJECT, `holds for ${span.for} ms (${attempts} attempts)`) ]
    };
    await (0, _pause_js__WEBPACK_IMPORTED_MODULE_1__.v)(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
   }
  }
 }),
 22842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => NOOP_ANSWER,
   y: () => FAULTS
  });
  const json = value => ({
   status: 200,
   headers: [ [ "content-type", "application/json" ] ],
   body: JSON.stringify(value)
  });
  const REFUSED = {
   errcode: 31e4,
   errmsg: "sign not match"
  };
  const FAULTS = [ {
   name: "auth_off",
   says: "turned basic auth off",
   tags: [ "auth" ],
   conf: lines => lines.map(line => line.replace(/^(\s*)auth_basic\s.*$/, "$1auth_basic off;"))
  }, {
   name: "wrong_realm_file",
   says: "named a password file that is not there",
   tags: [ "auth" ],
   withoutPasswords: true
  }, {
   name: "drop_header",
   says: "left one security header out",
   tags: [ "headers" ],
   conf: withoutFirstHeader
  }, {
   name: "no_upgrade",
   says: "passed no Upgrade header on",
   tags: [ "websocket" ],
   conf: lines => lines.filter(line => !/^\s*proxy_set_header\s+"?Upgrade"?\s/i.test(line))
  }, {
   name: "upstream_down",
   says: "stopped the service behind the proxy",
   tags: [ "dashboard", "auth" ],
   serviceDown: true
  }, {
   name: "bad_sign",
   says: "signed alerts with another secret",
   tags: [ "alert" ],
   wrongSecret: true
  }, {
   name: "errcode_310000",
   says: "let the receiver refuse every alert with errcode 310000 and status 200",
   tags: [ "alert" ],
   sinkAnswer: json(REFUSED)
  }, {
   name: "killswitch_noop",
   says: "made the kill switch answer without doing anything",
   tags: [ "killswitch" ],
   killSwitchNoop: true
  } ];
  function withoutFirstHeader(lines) {
   const headerOf = line => line.trim().startsWith("add_header ") ? line.trim().split(/\s+/)[1] : void 0;
   const first = lines.map(headerOf).find(name => name !== void 0);
   return lines.filter(line => first === void 0 || headerOf(line) !== first);
  }
  const NOOP_ANSWER = json({
   armed: true,
   changed: true,
   alert: "queued"
  });
 }),
 3935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => runCase,
   y: () => redactorOf
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_redactor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90787);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20518);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  var _read_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53374);
  var _runtime_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31415);
  const TEARDOWN_MS = 2e4;
  async function runCase(surroundings, one) {
   const {clock} = surroundings.ports;
   const {id, title, category, severity, why, fix} = one.identity;
   const started = clock.now().getTime();
   let attempts = 0;
   let observations = [];
   do {
    attempts += 1;
    observations = await tryCase(surroundings, one);
   } while (!(0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(observations) && attempts <= one.parts.retries && !surroundings.interrupted.aborted);
   const seconds = (clock.now().getTime() - started) / 1e3;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations,
    seconds,
    attempts,
    executes: one.steps.some(({kind, parameters}) => kind.executes(parameters))
   };
  }
  async function tryCase(surroundings, one) {
   const {preconditions, setup, steps, teardown, timeout_seconds: seconds} = one.parts;
   const captured = new Map;
   const timeoutMs = seconds === void 0 ? surroundings.timeoutMs : seconds * 1e3;
   const id = one.identity.id;
   const observations = [];
   const begun = await withDeadline(surroundings, timeoutMs, surroundings.interrupted, async time => {
    observations.push(...await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "preconditions"
    }, preconditions));
    const holdsBefore = (0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(observations);
    if (holdsBefore) observations.push(...await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "setup"
    }, setup));
    if ((0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(observations)) observations.push(...await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "steps"
    }, steps));
    if (time.signal.aborted) observations.push(overdue(id, timeoutMs, surroundings));
    return holdsBefore;
   });
   for (const step of begun ? [ ...teardown ].reverse() : []) await withDeadline(surroundings, TEARDOWN_MS, void 0, async time => {
    const after = await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "teardown"
    }, [ step ]);
    if (!(0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(after)) observations.push(...after.filter(({outcome}) => outcome !== "pass").map(asTeardownError)); else if (time.signal.aborted) observations.push((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `could not be cleaned up within ${TEARDOWN_MS / 1e3} s`));
   });
   return observations;
  }
  function overdue(id, timeoutMs, {interrupted}) {
   if (interrupted.aborted) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, "was interrupted");
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `did not end within ${timeoutMs / 1e3} s`, {
    fix: "Look for what it waits for, or give it more with timeout_seconds."
   });
  }
  function asTeardownError({subject, message, expected, actual, error = "infra"}) {
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)(error, subject, `could not be cleaned up: ${message}`, {
    ...expected !== void 0 && {
     expected
    },
    ...actual !== void 0 && {
     actual
    }
   });
  }
  async function withDeadline({ports: {clock}}, ms, other, body) {
   const end = clock.now().getTime() + ms;
   const controller = new AbortController;
   const abort = () => controller.abort();
   const cancel = clock.after(ms, abort);
   other?.addEventListener("abort", abort);
   if (other?.aborted === true) abort();
   try {
    return await body({
     signal: controller.signal,
     leftMs: () => Math.max(0, end - clock.now().getTime())
    });
   } finally {
    cancel();
    other?.removeEventListener("abort", abort);
   }
  }
  async function runSteps(run, steps) {
   const observations = [];
   for (const [index, written] of steps.entries()) {
    if (run.signal.aborted) break;
    const own = await runStep(run, written, `${run.phase}[${index}]`);
    observations.push(...own);
    if (!(0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(own)) break;
   }
   return observations;
  }
  async function runStep(run, written, place) {
   const {ports, target, root, signal, allowHosts, captured, variables} = run;
   const filledIn = {
    values: new Map([ ...variables.values, ...captured ]),
    secrets: variables.secrets
   };
   const {step, problems} = (0, _read_step_js__WEBPACK_IMPORTED_MODULE_3__.j)(written, filledIn, place);
   if (step === void 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("config", place, `cannot be run: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(problems)}`) ];
   const {on} = step.modifiers;
   if (on !== void 0 && on === "rehearsal" !== target.rehearsed) {
    ports.log.info(`${place} is only for a ${on === "live" ? "live target" : "rehearsal"}, and was left out`);
    return [];
   }
   const redact = redactorOf(variables);
   const context = {
    ports,
    target,
    root,
    signal,
    redact,
    allowHosts,
    leftMs: () => run.leftMs(),
    nested: steps => runSteps(run, steps)
   };
   const result = await tryStep(context, place, () => (0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.CD)(context, step.modifiers, () => step.kind.run(context, step.parameters)));
   for (const [name, value] of Object.entries(result.captures ?? {})) captured.set(name, value);
   const observations = signal.aborted ? result.observations.map(cutShort) : result.observations;
   return (0, _model_redactor_js__WEBPACK_IMPORTED_MODULE_6__.KL)(observations, redact);
  }
  function cutShort(observed) {
   return observed.outcome === "fail" ? {
    ...observed,
    outcome: "unknown",
    error: "infra",
    message: `${observed.message}, but was stopped before its time`
   } : observed;
  }
  async function tryStep({redact}, place, run) {
   try {
    return await run();
   } catch (error) {
    const observed = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs ? (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)(error.kind, place, `could not be run: ${redact(error.message)}`, {
     fix: error.hint
    }) : (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", place, `could not be run: DuRi met something it did not expect: ${redact((0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error))}`, {
     fix: "Please report it."
    });
    return {
     observations: [ observed ],
     reached: false
    };
   }
  }
  function redactorOf(variables) {
   return (0, _model_redactor_js__WEBPACK_IMPORTED_MODULE_6__.lY)((0, _runtime_variables_js__WEBPACK_IMPORTED_MODULE_4__.Vh)(variables));
  }
 }),
 89231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => refusedRuns,
   Z: () => runRehearsed
  });
  var run_audit = __webpack_require__(99837);
  var observation = __webpack_require__(52888);
  var external_node_crypto_ = __webpack_require__(77598);
  var secret = __webpack_require__(34211);
  var faults = __webpack_require__(22842);
  function mockAnswer({method, url, headers}) {
   const path = url.replace(/\?.*$/, "");
   if (path === "/healthz") return {
    status: 200,
    headers: [ [ "content-type", "text/plain" ] ],
    body: "ok\n"
   };
   if (path === "/echo") return {
    status: 200,
    headers: [ [ "content-type", "application/json" ] ],
    body: JSON.stringify({
     method,
     path,
     headers: Object.fromEntries(headers.map(([name, value]) => [ name.toLowerCase(), value ]))
    })
   };
   if (path === "/") return {
    status: 200,
    headers: [ [ "content-type", "text/html" ] ],
    body: "<!doctype html><title>stand-in</title><p>DuRi stands in for the service.</p>\n"
   };
   return {
    status: 404,
    headers: [ [ "content-type", "text/plain" ] ],
    body: "not found\n"
   };
  }
  var pause = __webpack_require__(42377);
  var schemas = __webpack_require__(26921);
  var errors = __webpack_require__(74132);
  var shape_document = __webpack_require__(93313);
  var parsed = __webpack_require__(10018);
  var checks_variables = __webpack_require__(55187);
  var environment_schema = __webpack_require__(8384);
  var duration = __webpack_require__(78819);
  const rehearsalSchema = schemas.rej({
   nginx_conf: schemas.YjP().min(1).max(4096).optional().describe("The nginx configuration of the site, or a whole one. Without it the service is asked directly."),
   nginx_folder: schemas.YjP().min(1).max(4096).optional().describe("What its relative includes are relative to; the folder of the file when absent."),
   nginx_installed: schemas.g1P(schemas.YjP(), schemas.YjP()).default({}).describe("Where the repository keeps what is installed elsewhere on the host, as the check type nginx takes it."),
   start: schemas.YOg(schemas.YjP().min(1).max(8192)).max(200).default([]).describe("Program and arguments of the service; a stand-in that shows what it is asked when it is empty."),
   env: environment_schema.V.default({}).describe("Its environment; the variables uat_port, uat_sink_url, uat_sink_secret, uat_token and uat_state_dir are made for it."),
   ready: schemas.YjP().regex(/^\//).max(4096).default("/healthz").describe("Path that the service answers 200 to once it is ready; asked without the proxy."),
   ready_within: duration.s.default(15e3).describe("How long it may take to get ready."),
   idle_hold: schemas.YjP().default("1s").describe("What uat_idle_hold is in a rehearsal.")
  });
  function readRehearsal(written, variables) {
   const {value, problems} = (0, checks_variables.V)(written, variables, true);
   const shape = (0, shape_document.Zz)(value, rehearsalSchema);
   const wrong = [ ...problems, ...shape.ok ? [] : shape.problems.map(({path, key, message}) => ({
    where: [ ...path, ...key === void 0 ? [] : [ key ] ].map(String).join("."),
    message
   })) ];
   if (!shape.ok || wrong.length > 0) throw new errors.cs("policy_invalid", `uat.rehearsal of the policy is not valid: ${(0, 
   parsed.yg)(wrong)}`);
   return shape.value;
  }
  var relocate = __webpack_require__(21537);
  var site = __webpack_require__(36920);
  var stand_ins = __webpack_require__(3494);
  const TOOL_MS = 2e4;
  const BCRYPT_COST = "4";
  async function startNginx(ground, plan) {
   const {definition, prefix, upstreamPort, fault} = plan;
   const {ports} = ground;
   const file = definition.nginx_conf;
   const [configuration] = (0, site._l)(ground, {
    file,
    folder: definition.nginx_folder,
    installed: definition.nginx_installed
   });
   if (configuration === void 0) throw new observation.G_((0, observation.c6)(file, "is missing"));
   const [problem] = configuration.problems;
   if (problem !== void 0) throw new observation.G_((0, observation.c6)(file, `cannot be read: ${problem.message}`, {
    location: problem.place
   }));
   const free = [ ...plan.ports ];
   const relocated = (0, relocate.s)(configuration, {
    prefix,
    port: () => free.shift() ?? 0,
    backend: () => `127.0.0.1:${upstreamPort}`
   });
   const [refused] = relocated.refused;
   if (refused !== void 0) throw new observation.G_((0, observation.c6)(file, `is not started: ${refused.message}`, {
    location: refused.place
   }));
   const listener = relocated.listeners.find(({tls}) => tls) ?? relocated.listeners[0];
   if (listener === void 0) throw new observation.G_((0, observation.c6)(file, "listens nowhere", {
    expected: "a server block",
    location: {
     file,
     line: 1
    }
   }));
   const environment = {
    PATH: ports.environment.variables["PATH"] ?? "",
    HOME: prefix,
    LANG: "C.UTF-8",
    TZ: "UTC"
   };
   for (const folder of relocated.folders) ports.hostFiles.makeFolder(folder);
   const standIns = relocated.standIns.filter(({kind}) => fault?.withoutPasswords !== true || kind !== "passwords");
   const passwords = await htpasswd(ports, environment, plan);
   const certificate = await (0, stand_ins.X)(prefix, standIns, {
    ports,
    passwords,
    environment,
    timeoutMs: TOOL_MS
   });
   const conf = `${prefix}/nginx.conf`;
   ports.files.write(conf, withFault(relocated.lines.map(({text}) => text), fault).map(line => `${line}\n`).join(""));
   const service = await ports.services.start({
    program: "nginx",
    args: [ "-e", `${prefix}/logs/start.log`, "-p", prefix, "-c", conf ],
    cwd: prefix,
    env: environment
   });
   const ca = certificate === void 0 ? void 0 : Buffer.from(ports.files.read(certificate, 65536) ?? []).toString("utf8");
   return {
    service,
    ca,
    ...addressOf(listener)
   };
  }
  function withFault(lines, fault) {
   if (fault?.conf === void 0) return lines;
   const changed = fault.conf(lines);
   if (changed.join("\n") === lines.join("\n")) throw new observation.G_((0, observation.c6)("the nginx configuration", `has nothing that ${fault.name} could be put into`, {
    expected: "what the fault takes away",
    actual: "nothing"
   }));
   return changed;
  }
  function addressOf({port, tls, serverNames}) {
   const scheme = tls ? "https" : "http";
   const name = serverNames.find(one => /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/i.test(one));
   const local = serverNames.some(one => one === "localhost" || one === "127.0.0.1") || name === void 0 || tls;
   if (local) return {
    baseUrl: `${scheme}://${serverNames.includes("localhost") || tls ? "localhost" : "127.0.0.1"}:${port}`,
    connectTo: {
     host: "127.0.0.1",
     port
    }
   };
   return {
    baseUrl: `${scheme}://${name}:${port}`,
    connectTo: {
     host: "127.0.0.1",
     port
    }
   };
  }
  async function htpasswd({processes}, env, {user, password}) {
   const {stdout} = await processes.run({
    program: "htpasswd",
    args: [ "-niB", "-C", BCRYPT_COST, user ],
    env,
    input: Buffer.from(`${password}\n`),
    timeoutMs: TOOL_MS,
    maxOutputBytes: 65536
   });
   return Buffer.from(stdout).toString("utf8");
  }
  var run_case = __webpack_require__(3935);
  var runtime_variables = __webpack_require__(31415);
  var uat_sink = __webpack_require__(99740);
  const GRACE_MS = 2e3;
  const POLL_MS = 40;
  const PROXY_PORTS = 8;
  const KILL_SWITCH_PATH = "/api/kill-switch";
  async function startRehearsal(ground, suite, fault) {
   const undo = [];
   const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
   };
   try {
    return {
     ...await build(ground, suite, {
      fault,
      undo
     }),
     stop
    };
   } catch (error) {
    await stop();
    throw error;
   }
  }
  async function build(ground, suite, {fault, undo}) {
   const {ports} = ground;
   const folder = ports.archiveFiles.temporaryFolder();
   undo.push(() => folder.remove());
   const sink = await (0, uat_sink.A)(ports, void 0, fault?.sinkAnswer);
   undo.push(() => sink.close());
   const [port = 0, ...free] = await Promise.all(Array.from({
    length: PROXY_PORTS + 1
   }, () => ports.probes.freePort()));
   const stateDir = `${folder.path}/state`;
   ports.hostFiles.makeFolder(stateDir);
   const own = madeFor(suite, {
    port,
    sinkPort: sink.port,
    stateDir
   });
   const definition = readRehearsal(suite.rehearsal, own);
   const app = new App(ground, fault?.wrongSecret === true ? readRehearsal(suite.rehearsal, withOtherSecret(own)) : definition, {
    port,
    home: `${folder.path}/home`,
    own
   });
   undo.push(() => app.stop(0));
   const tap = await ports.probes.tap({
    to: port,
    ...interceptOf(fault, own)
   });
   undo.push(() => tap.close());
   const starting = fault?.serviceDown === true ? Promise.resolve() : app.start();
   const [proxied, started] = await Promise.allSettled([ startProxy(ground, definition, {
    prefix: `${folder.path}/nginx`,
    tap,
    free,
    own,
    fault,
    undo
   }), starting ]);
   if (proxied.status === "rejected") throw proxied.reason;
   if (started.status === "rejected") throw started.reason;
   const proxy = proxied.value;
   const variables = {
    values: new Map([ ...own.values, [ "uat_base_url", proxy.baseUrl ], [ "uat_idle_hold", definition.idle_hold ] ]),
    secrets: own.secrets
   };
   return {
    variables,
    target: {
     baseUrl: proxy.baseUrl,
     rehearsed: true,
     sink,
     upstream: () => tap.received(),
     ...proxy.ca !== void 0 && {
      ca: proxy.ca
     },
     ...proxy.connectTo !== void 0 && {
      connectTo: proxy.connectTo
     },
     ...definition.start.length > 0 && {
      restart: async () => {
       await app.stop(GRACE_MS);
       await app.start();
      }
     }
    }
   };
  }
  function madeFor({variables}, {port, sinkPort, stateDir}) {
   const fresh = () => new secret.z(Buffer.from((0, external_node_crypto_.randomBytes)(18).toString("base64url")));
   const hidden = [ ...runtime_variables.b1.flatMap(({name, secret}) => secret ? [ name ] : []), ...variables.secrets.keys() ];
   return {
    values: new Map([ [ "uat_user", "uat" ], ...variables.values, [ "uat_port", port ], [ "uat_sink_port", sinkPort ], [ "uat_sink_url", `http://127.0.0.1:${sinkPort}/robot/send?access_token=${(0, 
    external_node_crypto_.randomBytes)(12).toString("hex")}` ], [ "uat_state_dir", stateDir ] ]),
    secrets: new Map(hidden.map(name => [ name, fresh() ]))
   };
  }
  function withOtherSecret({values, secrets}) {
   return {
    values,
    secrets: new Map([ ...secrets, [ "uat_sink_secret", new secret.z(Buffer.from((0, 
    external_node_crypto_.randomBytes)(18).toString("base64url"))) ] ])
   };
  }
  function interceptOf(fault, {values}) {
   if (fault?.killSwitchNoop !== true) return {};
   const path = String(values.get("kill_switch_path") ?? KILL_SWITCH_PATH);
   return {
    intercept: ({method, url}) => method !== "GET" && url.startsWith(path) ? faults.i : void 0
   };
  }
  async function startProxy(ground, definition, plan) {
   const {nginx_conf: conf} = definition;
   if (conf === void 0) return {
    baseUrl: `http://127.0.0.1:${plan.tap.port}`,
    ca: void 0,
    connectTo: void 0
   };
   const {ports} = ground;
   ports.hostFiles.makeFolder(plan.prefix);
   const nginx = await startNginx(ground, {
    definition: {
     ...definition,
     nginx_conf: conf
    },
    prefix: plan.prefix,
    upstreamPort: plan.tap.port,
    ports: plan.free,
    user: String(plan.own.values.get("uat_user")),
    password: Buffer.from(plan.own.secrets.get("uat_password")?.reveal() ?? []).toString("utf8"),
    fault: plan.fault
   });
   plan.undo.push(() => nginx.service.stop(0));
   const {connectTo} = nginx;
   await answers(ports, {
    service: nginx.service,
    subject: conf,
    url: `tcp://127.0.0.1:${connectTo?.port ?? 0}`,
    withinMs: 1e4,
    redact: text => text
   });
   return nginx;
  }
  class App {
   ground;
   definition;
   given;
   #service;
   #mock;
   constructor(ground, definition, given) {
    this.ground = ground;
    this.definition = definition;
    this.given = given;
   }
   async start() {
    const {ports, root} = this.ground;
    const {start, env, ready, ready_within: withinMs} = this.definition;
    const {port, home, own} = this.given;
    const [program, ...args] = start;
    if (program === void 0) {
     this.#mock = await ports.probes.listen({
      port,
      answer: mockAnswer,
      echo: true
     });
     return;
    }
    ports.hostFiles.makeFolder(home);
    const surroundings = {
     PATH: ports.environment.variables["PATH"] ?? "",
     HOME: home,
     LANG: "C.UTF-8",
     TZ: "UTC",
     PYTHONDONTWRITEBYTECODE: "1"
    };
    this.#service = await ports.services.start({
     program,
     args,
     cwd: root,
     env: {
      ...surroundings,
      ...env
     }
    });
    await answers(ports, {
     service: this.#service,
     subject: "the service",
     url: `http://127.0.0.1:${port}${ready}`,
     withinMs,
     redact: (0, run_case.y)(own)
    });
   }
   async stop(graceMs) {
    await (this.#service?.stop(graceMs));
    await (this.#mock?.close());
    this.#service = void 0;
    this.#mock = void 0;
   }
  }
  async function answers({probes, clock}, {service, subject, url, withinMs, redact}) {
   const end = clock.now().getTime() + withinMs;
   const timeouts = {
    connectMs: 2e3,
    firstByteMs: 2e3,
    totalMs: 3e3
   };
   for (;;) {
    const answer = url.startsWith("tcp:") ? await probes.tcp({
     url,
     timeouts,
     reach: {}
    }) : await probes.http({
     url,
     method: "GET",
     headers: [],
     redirects: 0,
     maxBodyBytes: 1048576,
     timeouts,
     reach: {}
    });
    if (answer.ok && (!("status" in answer) || answer.status === 200)) return;
    const ended = service.ended();
    if (ended !== void 0 || clock.now().getTime() >= end) {
     const last = redact(service.output()).trim().split("\n").slice(-5).join(" | ").slice(0, 800);
     const says = ended === void 0 ? `does not get ready within ${withinMs} ms` : `ended with exit code ${ended.exitCode ?? "none"} instead of getting ready`;
     throw new observation.G_((0, observation.c6)(subject, last === "" ? says : `${says}: ${last}`, {
      expected: "a rehearsal that starts",
      fix: "Look at what it says, and at uat.rehearsal of duri.yml."
     }));
    }
    await (0, pause.v)(clock, POLL_MS);
   }
  }
  var run_suite = __webpack_require__(24567);
  async function runRehearsed(ground, suite, cases, options) {
   let rehearsal;
   try {
    rehearsal = await startRehearsal(ground, suite, options.fault);
   } catch (error) {
    const observed = (0, run_audit.K)(error, "the rehearsal");
    return cases.map(one => withObservation(one, observed));
   }
   try {
    options.started?.(rehearsal);
    return await (0, run_suite.o)({
     ports: ground.ports,
     target: rehearsal.target,
     root: ground.root,
     variables: rehearsal.variables,
     allowHosts: suite.allowHosts,
     timeoutMs: suite.timeoutSeconds * 1e3,
     interrupted: options.interrupted
    }, cases, {
     jobs: options.jobs,
     ended: (result, finished) => options.ended?.(result, finished)
    });
   } finally {
    await rehearsal.stop();
   }
  }
  function refusedRuns(cases, {why, fix}) {
   return cases.map(one => withObservation(one, (0, observation.nv)("infra", one.identity.id, `runs what is under test, and was not run: ${why}`, {
    fix
   })));
  }
  function withObservation({identity}, observed) {
   const {id, title, category, severity, why, fix} = identity;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations: [ observed ],
    seconds: 0,
    attempts: 1,
    executes: true
   };
  }
 }),
 24567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => runSuite
  });
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20518);
  var _run_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3935);
  const SINK_GROUP = "webhook_sink";
  const ALONE = "alone";
  async function runSuite(surroundings, cases, {jobs, ended}) {
   const results = new Map;
   const waiting = [ ...cases ];
   const busy = new Set;
   const running = new Set;
   const ready = ({parts}) => parts.needs.every(id => results.has(id) || !cases.some(({identity}) => identity.id === id));
   const start = one => {
    const groups = groupsOf(one);
    for (const group of groups) busy.add(group);
    const run = runOne(surroundings, one, results).then(result => {
     results.set(one.identity.id, result);
     for (const group of groups) busy.delete(group);
     running.delete(run);
     ended(result, results.size);
    });
    running.add(run);
   };
   while (waiting.length > 0 || running.size > 0) {
    const mayStart = one => ready(one) && groupsOf(one).every(group => !busy.has(group)) && !busy.has(ALONE) && (running.size === 0 || !groupsOf(one).includes(ALONE));
    const next = running.size < jobs ? waiting.findIndex(mayStart) : -1;
    const [one] = next === -1 ? [] : waiting.splice(next, 1);
    if (one !== void 0) start(one); else if (running.size > 0) await Promise.race(running); else for (const stuck of waiting.splice(0)) results.set(stuck.identity.id, notRun(stuck, "needs cases that need it"));
   }
   return cases.flatMap(({identity}) => results.get(identity.id) ?? []);
  }
  function groupsOf({parts, steps}) {
   const sink = steps.some(({kind}) => kind.name === SINK_GROUP);
   const alone = steps.some(({kind, parameters}) => kind.alone?.(parameters) === true);
   return [ ...parts.serial_group === void 0 ? [] : [ `own ${parts.serial_group}` ], ...sink ? [ SINK_GROUP ] : [], ...alone ? [ ALONE ] : [] ];
  }
  async function runOne(surroundings, one, results) {
   if (surroundings.interrupted.aborted) return notRun(one, "was not run: the run was interrupted");
   const missing = one.parts.needs.find(id => !(0, _attempt_js__WEBPACK_IMPORTED_MODULE_1__.bF)(results.get(id)?.observations ?? []));
   return missing === void 0 ? (0, _run_case_js__WEBPACK_IMPORTED_MODULE_2__.e)(surroundings, one) : notRun(one, `was not run: it needs ${missing}, which did not pass`);
  }
  function notRun({identity}, says) {
   const {id, title, category, severity, why, fix} = identity;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations: [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.nv)("infra", id, says) ],
    seconds: 0,
    attempts: 1,
    executes: false
   };
  }
 }),
 99740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => openSink
  });
  var _steps_webhook_sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47302);
  async function openSink({probes}, port, usual = _steps_webhook_sink_js__WEBPACK_IMPORTED_MODULE_0__.n) {
   let script = [];
   const listener = await probes.listen({
    ...port !== void 0 && {
     port
    },
    answer: () => script.shift() ?? usual
   });
   return {
    port: listener.port,
    received: () => listener.received(),
    moreThan: (count, timeoutMs, signal) => listener.moreThan(count, timeoutMs, signal),
    script: answers => {
     script = [ ...answers ];
    },
    close: () => listener.close()
   };
  }
 }),
 15803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $d: () => listenKey,
   QQ: () => listensOf,
   U9: () => isLoopback
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  function listensOf(server) {
   const listens = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.J2)(server, "listen").map(readListen);
   return listens.length > 0 ? listens : [ {
    ...addressOf("80"),
    tls: false,
    udp: false,
    flags: [],
    directive: void 0
   } ];
  }
  function readListen(directive) {
   const [address = "", ...flags] = directive.args;
   return {
    ...addressOf(address),
    tls: flags.includes("ssl") || flags.includes("quic"),
    udp: flags.includes("quic"),
    flags,
    directive
   };
  }
  function addressOf(text) {
   if (text.startsWith("unix:")) return {
    address: void 0,
    port: void 0,
    unix: text.slice("unix:".length),
    local: true
   };
   if (/^\d+$/.test(text)) return {
    address: "*",
    port: Number(text),
    unix: void 0,
    local: false
   };
   const [, host = text, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(text) ?? [];
   const address = host === "0.0.0.0" || host === "" ? "*" : host;
   return {
    address,
    port: port === void 0 ? 80 : Number(port),
    unix: void 0,
    local: isLoopback(address)
   };
  }
  function isLoopback(host) {
   const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
   return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare) || bare === "::1" || bare === "localhost";
  }
  function listenKey({address, port, unix}) {
   return unix === void 0 ? `${address ?? "*"}:${port ?? 80}` : `unix:${unix}`;
  }
 }),
 27474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hb: () => FILES_READ,
   _4: () => PASSES,
   ge: () => FOLDERS_WRITTEN
  });
  const FILES_READ = {
   auth_basic_user_file: "passwords",
   ssl_certificate: "certificate",
   ssl_certificate_key: "key",
   ssl_client_certificate: "trust",
   ssl_trusted_certificate: "trust",
   ssl_crl: "revoked",
   ssl_dhparam: "dhparam",
   ssl_password_file: "password-list",
   ssl_session_ticket_key: "ticket-key",
   ssl_stapling_file: "other",
   proxy_ssl_certificate: "certificate",
   proxy_ssl_certificate_key: "key",
   proxy_ssl_trusted_certificate: "trust",
   proxy_ssl_crl: "revoked",
   proxy_ssl_password_file: "password-list",
   grpc_ssl_certificate: "certificate",
   grpc_ssl_certificate_key: "key",
   grpc_ssl_trusted_certificate: "trust",
   grpc_ssl_crl: "revoked",
   grpc_ssl_password_file: "password-list",
   uwsgi_ssl_certificate: "certificate",
   uwsgi_ssl_certificate_key: "key",
   uwsgi_ssl_trusted_certificate: "trust",
   uwsgi_ssl_crl: "revoked",
   uwsgi_ssl_password_file: "password-list",
   geoip_country: "other",
   geoip_city: "other",
   geoip_org: "other",
   xslt_stylesheet: "other",
   xml_entities: "other"
  };
  const FOLDERS_WRITTEN = new Set([ "client_body_temp_path", "proxy_temp_path", "fastcgi_temp_path", "uwsgi_temp_path", "scgi_temp_path", "proxy_cache_path", "fastcgi_cache_path", "uwsgi_cache_path", "scgi_cache_path" ]);
  const PASSES = [ "proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass" ];
 }),
 21537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => relocate
  });
  var external_node_path_ = __webpack_require__(76760);
  var nginx_directive = __webpack_require__(45895);
  var path_directives = __webpack_require__(27474);
  var nginx_listen = __webpack_require__(15803);
  function runsCode(name, args) {
   if (/^(load_module|ssl_engine|google_perftools_profiles|xslt_stylesheet|xml_entities)$/.test(name)) return true;
   if (/^(perl|js|lua|njs)(_|$)|_by_lua(_|$)|^passenger_|^ssl_object_cache/.test(name)) return true;
   return /(_certificate|_certificate_key)$/.test(name) && /^(engine|store):/.test(args[0] ?? "");
  }
  const LEFT_OUT = new Set([ "user", "pid", "daemon", "master_process", "lock_file", "env", "working_directory", "worker_rlimit_core", "worker_rlimit_nofile", "worker_cpu_affinity", "worker_priority", "debug_points", "proxy_bind", "fastcgi_bind", "uwsgi_bind", "scgi_bind", "grpc_bind", "memcached_bind", "ssl_stapling", "ssl_stapling_file", "ssl_stapling_verify", "ssl_stapling_responder" ]);
  const NOT_REHEARSED = {
   stream: "the stream part is not rehearsed",
   mail: "the mail part is not rehearsed",
   ssl_crl: "revocation lists are not rehearsed",
   proxy_ssl_crl: "revocation lists are not rehearsed",
   grpc_ssl_crl: "revocation lists are not rehearsed",
   uwsgi_ssl_crl: "revocation lists are not rehearsed",
   geoip_country: "databases of places are not rehearsed",
   geoip_city: "databases of places are not rehearsed",
   geoip_org: "databases of places are not rehearsed",
   ssl_conf_command: "commands to OpenSSL are not rehearsed"
  };
  const LISTEN_FLAGS_KEPT = new Set([ "ssl", "http2", "default_server", "default" ]);
  const MIME_TYPES = {
   "text/html": [ "html", "htm" ],
   "text/css": [ "css" ],
   "text/plain": [ "txt" ],
   "application/javascript": [ "js", "mjs" ],
   "application/json": [ "json", "map" ],
   "application/wasm": [ "wasm" ],
   "font/woff": [ "woff" ],
   "font/woff2": [ "woff2" ],
   "image/gif": [ "gif" ],
   "image/jpeg": [ "jpg", "jpeg" ],
   "image/png": [ "png" ],
   "image/svg+xml": [ "svg" ],
   "image/webp": [ "webp" ],
   "image/x-icon": [ "ico" ]
  };
  var scopes = __webpack_require__(12321);
  class Listeners {
   portFor;
   #known=new Map;
   constructor(portFor) {
    this.portFor = portFor;
   }
   relocate(server) {
    const names = (0, scopes.J2)(server, "server_name").flatMap(({args}) => args);
    const byPort = new Map;
    for (const listen of (0, nginx_listen.QQ)(server).filter(({udp}) => !udp)) {
     const port = this.#port(listen, names);
     const entry = byPort.get(port) ?? {
      flags: new Set,
      listen
     };
     for (const flag of listen.flags) if (LISTEN_FLAGS_KEPT.has(flag)) entry.flags.add(flag);
     byPort.set(port, entry);
    }
    return [ ...byPort ].map(([port, {flags, listen}]) => ({
     name: "listen",
     args: [ `127.0.0.1:${port}`, ...flags ],
     ...listen.directive === void 0 ? {} : {
      place: listen.directive.place
     }
    }));
   }
   list() {
    return [ ...this.#known ].map(([key, {port, tls, names}]) => ({
     key,
     port,
     tls,
     serverNames: [ ...new Set(names) ]
    }));
   }
   #port(listen, names) {
    const key = (0, nginx_listen.$d)(listen).replace(/^\[::\]:/, "*:");
    const known = this.#known.get(key) ?? {
     port: this.portFor(key),
     tls: false,
     names: []
    };
    known.tls ||= listen.tls;
    known.names.push(...names);
    this.#known.set(key, known);
    return known.port;
   }
  }
  function statement(name, ...args) {
   return {
    name,
    args
   };
  }
  function renderLines(directives, indent = "") {
   return directives.flatMap(directive => {
    const {name, args, block, opaque, place} = directive;
    const head = indent + [ name, ...args ].map(renderWord).join(" ");
    if (opaque !== void 0) return `${head} {${opaque}}`.split("\n").map(text => ({
     text,
     place
    }));
    if (block === void 0) return [ {
     text: `${head};`,
     place
    } ];
    return [ {
     text: `${head} {`,
     place
    }, ...renderLines(block, `${indent}    `), {
     text: `${indent}}`,
     place
    } ];
   });
  }
  function renderWord(word) {
   if (/^[^\s"'\\;{}#][^\s\\;{]*$/.test(word)) return word;
   const escaped = word.replace(/["\\]/g, "\\$&").replace(/\r/g, "\\r").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
   return `"${escaped}"`;
  }
  var targets = __webpack_require__(77228);
  const TEMPORARY = [ "client_body", "proxy", "fastcgi", "uwsgi", "scgi" ];
  const ROOTS = new Set([ "root", "alias" ]);
  function relocate(configuration, plan) {
   const move = new Move(plan, (0, scopes.LQ)(configuration));
   const {prefix} = plan;
   const site = (0, scopes.kv)(configuration);
   const main = site ? [] : move.all(configuration.directives.filter(({name}) => name !== "http" && name !== "events" && name !== "error_log"));
   const events = configuration.directives.find(({name}) => name === "events")?.block;
   const http = site ? configuration.directives : configuration.directives.find(({name}) => name === "http")?.block ?? [];
   const own = [ ...TEMPORARY.map(name => statement(`${name}_temp_path`, `${prefix}/temp/${name}`)), ...http.some(({name}) => name === "access_log") ? [] : [ statement("access_log", `${prefix}/logs/access.log`) ], ...http.some(({name}) => name === "types") ? [] : [ {
    name: "types",
    args: [],
    block: Object.entries(MIME_TYPES).map(([type, ends]) => statement(type, ...ends))
   } ] ];
   const directives = [ statement("daemon", "off"), statement("master_process", "off"), statement("pid", `${prefix}/nginx.pid`), statement("error_log", `${prefix}/logs/error.log`, "notice"), ...main, {
    name: "events",
    args: [],
    block: events === void 0 ? [] : move.all(events)
   }, {
    name: "http",
    args: [],
    block: [ ...own, ...move.all(http.filter(({name}) => !TEMPORARY.some(temporary => name === `${temporary}_temp_path`))) ]
   } ];
   const {omitted, refused, standIns} = move;
   const folders = [ ...new Set([ ...[ "logs", "temp" ].map(name => `${prefix}/${name}`), ...move.folders, ...standIns.map(({path}) => external_node_path_.posix.dirname(path)) ]) ];
   return {
    lines: renderLines(directives),
    listeners: move.listeners.list(),
    standIns,
    folders,
    omitted,
    refused
   };
  }
  class Move {
   plan;
   http;
   listeners;
   standIns=[];
   folders=[];
   omitted=[];
   refused=[];
   #formats;
   constructor(plan, http) {
    this.plan = plan;
    this.http = http;
    this.listeners = new Listeners(key => plan.port(key));
    this.#formats = new Set([ "combined", ...(http?.own ?? []).filter(({name}) => name === "log_format").map(({args}) => args[0]) ]);
   }
   all(directives) {
    return directives.flatMap(directive => this.#one(directive));
   }
   #one(directive) {
    const {name, args, place, block} = directive;
    if (runsCode(name, args)) {
     this.refused.push({
      place,
      message: `${(0, nginx_directive.P)(directive)} runs code`
     });
     return [];
    }
    const omission = NOT_REHEARSED[name];
    if (omission !== void 0) {
     this.omitted.push({
      place,
      message: omission
     });
     return [];
    }
    if (LEFT_OUT.has(name)) return [];
    if (block !== void 0) return [ {
     name,
     args,
     place,
     block: this.#block(directive, block)
    } ];
    return [ {
     name,
     args: this.#args(directive),
     place
    } ];
   }
   #block({name, args}, block) {
    if (name === "upstream") return this.all(block.filter(inner => inner.name !== "resolver")).map(inner => inner.name === "server" ? {
     ...inner,
     args: [ this.plan.backend(inner.args[0] ?? ""), ...inner.args.slice(1).filter(arg => !/^(resolve$|service=|slow_start=|route=)/.test(arg)) ]
    } : inner);
    const server = name === "server" && args.length === 0 ? this.http?.inner.find(({own}) => own === block) : void 0;
    if (server === void 0) return this.all(block);
    return [ ...this.listeners.relocate(server), ...this.all(block.filter(inner => inner.name !== "listen")) ];
   }
   #args(directive) {
    const {name, args, place} = directive;
    const [first = "", ...rest] = args;
    const kind = path_directives.Hb[name];
    if (kind !== void 0 && first !== "" && first !== "off" && !first.startsWith("data:")) {
     const path = this.#inside(first, true);
     if (!this.standIns.some(standIn => standIn.path === path)) this.standIns.push({
      kind,
      path,
      original: first,
      place
     });
     return [ path, ...rest ];
    }
    if (path_directives.ge.has(name)) return this.#folder(first, rest);
    if (ROOTS.has(name)) return [ this.#inside(first, false), ...rest ];
    if (name === "proxy_store" && first !== "on" && first !== "off") return [ this.#inside(first, false), ...rest ];
    if (name === "access_log" || name === "error_log") return this.#log(directive);
    if (path_directives._4.includes(name)) return [ this.#target(directive), ...rest ];
    return args;
   }
   #folder(path, rest) {
    const inside = this.#inside(path, true);
    this.folders.push(external_node_path_.posix.dirname(inside));
    return [ inside, ...rest ];
   }
   #log({name, args, place}) {
    const [path = "", second] = args;
    if (path === "off" && name === "access_log") return args;
    const log = `${this.plan.prefix}/logs/${name === "access_log" ? "access" : "error"}.log`;
    if (second === void 0 || name === "access_log" && second.includes("=")) return [ log ];
    if (name === "error_log" || this.#formats.has(second)) return [ log, second ];
    this.omitted.push({
     place,
     message: `the log format ${second} is not defined here`
    });
    return [ log ];
   }
   #target(directive) {
    const {scheme, host, port, uri, unix, variable} = (0, targets._E)(directive);
    const kept = scheme === "https" ? "http" : scheme;
    const named = this.http !== void 0 && unix === void 0 && !variable && (0, targets.Fw)(this.http, host) !== void 0;
    const address = named ? host : this.plan.backend(port === void 0 || variable ? host : `${host}:${port}`);
    const after = address.startsWith("unix:") && uri !== void 0 ? `:${uri}` : uri ?? "";
    if (directive.name === "proxy_pass") return `${kept}://${address}${after}`;
    return directive.name === "grpc_pass" ? `grpc://${address}` : address;
   }
   #inside(path, fixed) {
    const normal = external_node_path_.posix.normalize(external_node_path_.posix.join("/", fixed ? path.replaceAll("$", "_") : path));
    return `${this.plan.prefix}/files${normal}`;
   }
  }
 })
};
