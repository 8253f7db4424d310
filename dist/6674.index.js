export const id = 6674;

export const ids = [ 6674 ];

export const modules = {
 78819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => durationSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const UNITS = {
   ms: 1,
   s: 1e3,
   m: 6e4,
   h: 36e5
  };
  const durationSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^\d{1,8}(ms|s|m|h)$/, "is no length of time such as 500ms, 10s or 5m").transform(text => milliseconds(text)).refine(ms => ms <= 864e5, "is more than a day");
  function milliseconds(text) {
   const [, number = "0", unit = "ms"] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
   return Number(number) * (UNITS[unit] ?? 1);
  }
 }),
 8384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => environmentSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of an environment variable"), zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(32768), zod__WEBPACK_IMPORTED_MODULE_0__.aig(), zod__WEBPACK_IMPORTED_MODULE_0__.zMY() ]).transform(String));
 }),
 42377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => pause
  });
  function pause(clock, ms, signal) {
   return new Promise(resolve => {
    const end = () => {
     cancel();
     signal?.removeEventListener("abort", end);
     resolve();
    };
    const cancel = clock.after(ms, end);
    signal?.addEventListener("abort", end);
    if (signal?.aborted === true) end();
   });
  }
 }),
 21976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KV: () => runsPrograms,
   nP: () => readCase
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54572);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
  var _checks_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55187);
  var _read_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53374);
  var _runtime_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31415);
  const sentence = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(2e3);
  const id = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, "is no id such as UAT-1");
  const word = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(100);
  const caseSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   id,
   title: sentence.optional(),
   category: word.optional(),
   severity: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_3__.o).default("high").describe("How much a failure matters."),
   why: sentence.optional(),
   fix: sentence.optional(),
   tags: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(word).max(50).default([]).describe("What it is about, such as auth."),
   serial_group: word.optional().describe("Cases of one group never run side by side, because they share something."),
   timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(3600).optional().describe("Time for the whole case."),
   retries: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).max(5).default(0).describe("How often it is tried again after a failure. A pass on a retry is reported as flaky."),
   needs: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(id).max(50).default([]).describe("Cases that must have passed before."),
   preconditions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).max(20).default([]).describe("Steps that only look. Where they do not hold nothing else is done, clean-up neither: the test must not undo what it did not do."),
   setup: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).max(100).default([]).describe("Steps before."),
   steps: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).min(1).max(200).describe("What is tested, step by step; the first failure ends it."),
   teardown: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).max(100).default([]).describe("Steps that always run, the last one first, so that it leaves things as they were.")
  });
  const PHASES = [ "preconditions", "setup", "steps", "teardown" ];
  function readCase(identity, variables) {
   const {id: own} = identity;
   const {preconditions, setup, steps, teardown, ...rest} = identity.written;
   const samples = (0, _runtime_variables_js__WEBPACK_IMPORTED_MODULE_1__.Yz)(variables, capturedIn(identity.written));
   const filled = (0, _checks_variables_js__WEBPACK_IMPORTED_MODULE_4__.V)(rest, samples);
   const shape = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_5__.Zz)({
    ...filled.value,
    ...present({
     preconditions,
     setup,
     steps,
     teardown
    })
   }, caseSchema);
   const problems = filled.problems.map(({where, message}) => ({
    where: `${own}.${where}`,
    message
   }));
   if (!shape.ok) return {
    problems: [ ...problems, ...shape.problems.map(({path, message}) => ({
     where: [ own, ...path ].map(String).join("."),
     message
    })) ]
   };
   const read = [];
   const walk = (written, at) => {
    for (const [index, one] of written.entries()) {
     const place = `${at.place}[${index}]`;
     const result = (0, _read_step_js__WEBPACK_IMPORTED_MODULE_0__.j)(one, samples, `${own}.${place}`);
     problems.push(...result.problems);
     if (result.step === void 0) continue;
     read.push({
      ...result.step,
      ...at,
      place
     });
     if (at.depth >= 2 && result.step.inner.length > 0) problems.push({
      where: `${own}.${place}`,
      message: "is nested too deep"
     }); else walk(result.step.inner, {
      place: `${place}.${result.step.kind.name}.action`,
      phase: at.phase,
      depth: at.depth + 1
     });
    }
   };
   for (const phase of PHASES) walk(shape.value[phase], {
    place: phase,
    phase,
    depth: 0
   });
   if (problems.length === 0 && !read.some(({phase, assertions}) => phase === "steps" && assertions > 0)) problems.push({
    where: `${own}.steps`,
    message: "assert nothing"
   });
   return problems.length > 0 ? {
    problems
   } : {
    case: {
     identity,
     parts: shape.value,
     steps: read
    },
    problems
   };
  }
  function present(values) {
   return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
  }
  function capturedIn(value) {
   if (Array.isArray(value)) return value.flatMap(one => capturedIn(one));
   if (typeof value !== "object" || value === null) return [];
   return Object.entries(value).flatMap(([key, inner]) => key === "captures" && typeof inner === "object" && inner !== null ? Object.keys(inner) : capturedIn(inner));
  }
  function runsPrograms(cases) {
   return cases.some(({steps}) => steps.some(({kind, parameters}) => kind.executes(parameters)));
  }
 }),
 53374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => readStep
  });
  var schemas = __webpack_require__(26921);
  var shape_document = __webpack_require__(93313);
  var nearest = __webpack_require__(34348);
  var checks_variables = __webpack_require__(55187);
  var duration = __webpack_require__(78819);
  var matcher = __webpack_require__(9693);
  var step_kind = __webpack_require__(99924);
  var http_judge = __webpack_require__(88495);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var environment_schema = __webpack_require__(8384);
  const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
  const MARGIN_MS = 250;
  const programFields = {
   exec: schemas.YOg(schemas.YjP().min(1).max(8192)).min(1).max(200).describe("Program and arguments; never a shell line. A secret goes into env."),
   cwd: schemas.YjP().min(1).max(4096).optional().describe("Working folder, relative to the folder of the run."),
   env: environment_schema.V.default({}).describe("Environment beside PATH, HOME (an empty folder), LANG and TZ."),
   stdin: schemas.YjP().max(1048576).optional().describe("What it gets to read.")
  };
  async function runProgram({ports, root, redact, leftMs}, {exec, cwd, env, stdin}) {
   const [program = "", ...args] = exec;
   if (exec.some(part => redact(part) !== part)) throw new errors.cs("input_invalid", `a secret would stand on the command line of ${redact(program)}, where every account of the host can read it`, {}, {
    hint: "Hand it over by `env`, and name that variable to the program."
   });
   const home = ports.archiveFiles.temporaryFolder();
   try {
    return await ports.processes.run({
     program: /[/\\]/.test(program) && !(0, external_node_path_.isAbsolute)(program) ? (0, 
     external_node_path_.join)(root, program) : program,
     args,
     cwd: cwd === void 0 ? root : (0, external_node_path_.isAbsolute)(cwd) ? cwd : (0, 
     external_node_path_.join)(root, cwd),
     env: {
      PATH: ports.environment.variables["PATH"] ?? "",
      HOME: home.path,
      LANG: "C.UTF-8",
      TZ: "UTC",
      ...env
     },
     ...stdin !== void 0 && {
      input: Buffer.from(stdin)
     },
     timeoutMs: Math.max(1, leftMs() - MARGIN_MS),
     maxOutputBytes: MAX_OUTPUT_BYTES
    });
   } finally {
    home.remove();
   }
  }
  const parameters = schemas.rej({
   ...programFields,
   exit: matcher.C3.default(0).describe("What is expected of the exit code."),
   stdout: matcher.C3.optional().describe("What is expected of standard output."),
   stderr: matcher.C3.optional().describe("What is expected of standard error.")
  });
  const command = (0, step_kind.j)({
   name: "command",
   summary: "Runs a program, without a shell, and looks at its exit code and output.",
   parameters,
   executes: () => true,
   repeatable: false,
   assertions: ({stdout, stderr}) => 1 + [ stdout, stderr ].filter(one => one !== void 0).length,
   run: async (context, {exit, stdout, stderr, ...program}) => {
    const result = await runProgram(context, program);
    const subject = program.exec.join(" ").slice(0, 200);
    const last = result.stderr.trim().split("\n").at(-1) ?? "";
    const exited = (0, http_judge.QE)(subject, "exit code", result.exitCode, exit);
    return {
     observations: [ exited.outcome === "fail" && last !== "" ? {
      ...exited,
      message: `${exited.message}: ${last.slice(0, 300)}`
     } : exited, ...stdout === void 0 ? [] : [ (0, http_judge.QE)(subject, "standard output", Buffer.from(result.stdout).toString("utf8"), stdout) ], ...stderr === void 0 ? [] : [ (0, 
     http_judge.QE)(subject, "standard error", result.stderr, stderr) ] ],
     reached: true
    };
   }
  });
  var digest = __webpack_require__(6799);
  var pattern = __webpack_require__(20944);
  var observation = __webpack_require__(52888);
  var http_parameters = __webpack_require__(82252);
  const MAX_CA_BYTES = 1024 * 1024;
  const CONNECT_MS = 1e4;
  const ANSWER_MS = 3e4;
  function requestsOf(context, parameters) {
   const {target} = context;
   const urls = parameters.url === void 0 ? (parameters.paths ?? [ parameters.path ?? "/" ]).map(path => `${target.baseUrl}${path}`) : [ parameters.url ];
   const variants = parameters.variants ?? [ parameters ];
   const route = routeTo(context, parameters);
   return urls.flatMap(url => variants.flatMap((variant, number) => Array.from({
    length: parameters.repeat
   }, (_, time) => {
    const probe = {
     ...route,
     url,
     ...requestOf(parameters, variant)
    };
    const shown = `${parameters.method} ${parameters.url ?? url.slice(target.baseUrl.length)}`;
    const which = [ ...variants.length > 1 ? [ `variant ${number + 1}` ] : [], ...parameters.repeat > 1 ? [ `time ${time + 1}` ] : [] ];
    return {
     subject: which.length === 0 ? shown : `${shown} (${which.join(", ")})`,
     probe,
     digest: requestDigest(context, probe)
    };
   })));
  }
  function routeTo(context, wanted) {
   const {target, allowHosts, signal} = context;
   const [host, port] = wanted.connect_to === void 0 ? [] : [ wanted.connect_to.replace(/:\d+$/, ""), wanted.connect_to.replace(/^.*:/, "") ];
   const connectTo = host === void 0 ? wanted.url === void 0 ? target.connectTo : void 0 : {
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port)
   };
   const ca = wanted.ca_file === void 0 ? wanted.url === void 0 ? target.ca : void 0 : readCa(context, wanted.ca_file);
   const patience = Math.min(ANSWER_MS, context.leftMs() + CONNECT_MS);
   return {
    timeouts: {
     connectMs: CONNECT_MS,
     firstByteMs: patience,
     totalMs: patience
    },
    reach: {
     allow: [ hostOf(target.baseUrl), "127.0.0.1", "localhost", "::1", ...allowHosts, ...target.connectTo === void 0 ? [] : [ target.connectTo.host ] ]
    },
    signal,
    ...connectTo !== void 0 && {
     connectTo
    },
    ...wanted.unix_socket !== void 0 && {
     unixSocket: wanted.unix_socket
    },
    ...ca !== void 0 && {
     ca
    },
    ...wanted.insecure === true && {
     insecure: true
    }
   };
  }
  function hostOf(url) {
   return (/^[a-z]+:\/\/(\[[^\]]+\]|[^/:?#]+)/.exec(url)?.[1] ?? "").replace(/^\[|\]$/g, "");
  }
  function readCa({ports, root}, path) {
   const content = ports.files.read((0, external_node_path_.isAbsolute)(path) ? path : (0, 
   external_node_path_.join)(root, path), MAX_CA_BYTES);
   if (content === void 0) throw new errors.cs("input_missing", `${path} is not there`, {
    path
   });
   return Buffer.from(content).toString("utf8");
  }
  function requestOf(parameters, variant) {
   const text = parameters.json === void 0 ? parameters.request_body : JSON.stringify(parameters.json);
   const headers = [ ...basicAuth(variant.username ?? parameters.username, variant.password ?? parameters.password, variant.request_headers), ...parameters.json === void 0 ? [] : [ [ "Content-Type", "application/json" ] ], ...Object.entries({
    ...parameters.request_headers,
    ...variant.request_headers
   }).flatMap(([name, value]) => [ value ].flat().map(one => [ name, one ])) ];
   return {
    method: parameters.method,
    headers,
    redirects: parameters.follow_redirects,
    maxBodyBytes: parameters.max_bytes,
    ...text !== void 0 && {
     body: Buffer.from(text)
    }
   };
  }
  function basicAuth(username, password, written = {}) {
   if (username === void 0 || password === void 0 || Object.keys(written).some(name => name.toLowerCase() === "authorization")) return [];
   return [ [ "Authorization", `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` ] ];
  }
  function requestDigest({redact}, {method, url, headers, body}) {
   return (0, digest.sc)(redact(JSON.stringify([ method, url, headers, Buffer.from(body ?? []).toString("utf8") ])));
  }
  var json_path = __webpack_require__(33105);
  const http = (0, step_kind.j)({
   name: "http",
   summary: "Makes requests and looks at each answer: status, headers, body, JSON, duration, certificate, what the service behind the proxy got.",
   parameters: http_parameters.z7,
   executes: () => false,
   repeatable: true,
   alone: ({upstream: looked}) => looked !== void 0,
   assertions: ({status, headers = {}, body, jsonpath = {}, duration_ms: duration, certificate = {}, same = [], upstream}) => [ status, body, duration, upstream ].filter(one => one !== void 0).length + [ headers, jsonpath, certificate ].reduce((sum, one) => sum + Object.keys(one).length, 0) + same.length,
   run: runHttp
  });
  async function runHttp(context, parameters) {
   const before = parameters.upstream === void 0 ? 0 : context.target.upstream?.().length ?? 0;
   const observations = [];
   const answers = [];
   let reached = true;
   for (const {subject, probe, digest} of requestsOf(context, parameters)) {
    const answer = await context.ports.probes.http(probe);
    if (!answer.ok) {
     observations.push((0, http_judge.qE)(subject, answer));
     reached = false;
     continue;
    }
    answers.push({
     subject,
     answer
    });
    observations.push((0, observation.v9)(subject, `answered ${answer.status} in ${answer.durationMs} ms`, {
     actual: `request sha256:${digest}, response sha256:${responseDigest(answer)}`
    }), ...await (0, http_judge._n)(subject, answer, parameters));
   }
   if (parameters.same !== void 0) observations.push(...(0, http_judge.AY)(answers, parameters.same));
   if (parameters.upstream !== void 0) observations.push(...upstream(context, parameters.upstream, before));
   const last = answers.at(-1);
   return {
    observations,
    reached,
    captures: last === void 0 ? {} : await capturesOf(last.answer, parameters)
   };
  }
  function upstream({target}, wanted, before) {
   if (target.upstream !== void 0) return (0, http_judge.v9)(target.upstream().slice(before), wanted);
   return [ {
    outcome: "unknown",
    error: "config",
    subject: "the service behind the proxy",
    message: "can be looked at only in a rehearsal, where DuRi stands between proxy and service",
    fix: "Give the step `on: rehearsal`."
   } ];
  }
  function responseDigest({status, headers, body}) {
   return (0, digest.sc)(Buffer.concat([ Buffer.from(JSON.stringify([ status, headers ])), body ]));
  }
  async function capturesOf(answer, {captures}) {
   const text = Buffer.from(answer.body).toString("utf8");
   const taken = {};
   for (const [name, from] of Object.entries(captures)) {
    let value;
    if ("header" in from) value = (0, http_judge.UE)(answer.headers, from.header)[0]; else if ("regexp" in from) value = (0, 
    pattern.E)(from.regexp).first(text); else if ("status" in from) value = answer.status; else {
     const found = await (0, json_path.I)(text, from.jsonpath);
     value = "values" in found ? found.values[0] : void 0;
    }
    if (value !== void 0 && value !== null) taken[name] = typeof value === "string" ? value : JSON.stringify(value);
   }
   return taken;
  }
  var pause = __webpack_require__(42377);
  const waitParameters = schemas.rej({
   for: duration.s.describe("How long. Where something can be looked at, `eventually` is faster and surer.")
  });
  const wait = (0, step_kind.j)({
   name: "wait",
   summary: "Waits for a fixed time.",
   parameters: waitParameters,
   executes: () => false,
   repeatable: false,
   assertions: () => 0,
   run: async ({ports, signal}, {for: ms}) => {
    await (0, pause.v)(ports.clock, ms, signal);
    return {
     observations: [],
     reached: true
    };
   }
  });
  const restartParameters = schemas.rej({
   command: schemas.YOg(schemas.YjP().min(1).max(8192)).max(200).default([]).describe("What restarts the service on a live target; a rehearsal restarts what it started.")
  });
  const restart = (0, step_kind.j)({
   name: "restart",
   summary: "Restarts the service: in a rehearsal DuRi does it, on a live target a command does.",
   parameters: restartParameters,
   executes: ({command}) => command.length > 0,
   repeatable: false,
   alone: () => true,
   assertions: () => 0,
   run: async (context, {command}) => {
    const subject = "the service";
    const {target} = context;
    if (target.restart !== void 0) {
     await target.restart();
     return {
      observations: [ (0, observation.v9)(subject, "was restarted") ],
      reached: true
     };
    }
    if (command.length === 0) {
     const fix = target.rehearsed ? "Say in uat.rehearsal.start of duri.yml how the service is started." : "Set the variable restart_command, such as [sudo, systemctl, restart, dashboard].";
     return {
      observations: [ (0, observation.nv)("config", subject, "cannot be restarted: nothing says how", {
       fix
      }) ],
      reached: false
     };
    }
    const {exitCode, stderr} = await runProgram(context, {
     exec: command,
     env: {}
    });
    const observed = exitCode === 0 ? (0, observation.v9)(subject, "was restarted") : (0, 
    observation.nv)("infra", subject, `could not be restarted: exit code ${exitCode}: ${stderr.trim().slice(-300)}`);
    return {
     observations: [ observed ],
     reached: exitCode === 0
    };
   }
  });
  const MAX_DETAIL = 300;
  const MAX_TESTS = 1e4;
  async function readTap(text) {
   const {Parser} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(3415) ]).then(__webpack_require__.bind(__webpack_require__, 63415));
   const tests = [];
   const problems = [];
   const parser = new Parser({
    strict: false
   });
   parser.on("assert", ({ok, name, id, skip, todo, diag}) => {
    const left = skip !== false || todo !== false;
    tests.push({
     name: name === "" ? `test ${id}` : name,
     outcome: left ? "skip" : ok ? "pass" : "fail",
     ...detailOf(diag)
    });
   });
   parser.on("bailout", why => problems.push(`bailed out: ${String(why)}`));
   parser.on("complete", ({failures}) => {
    if (!/^\d+\.\.\d+/m.test(text)) problems.push("has no plan such as 1..8, so nobody knows how many tests there should be");
    for (const failure of failures) if ("tapError" in failure && typeof failure.tapError === "string" && !failure.tapError.startsWith("no plan")) problems.push(failure.tapError);
   });
   parser.end(text);
   return problems.length > 0 ? {
    ok: false,
    problem: [ ...new Set(problems) ].join("; ")
   } : {
    ok: true,
    tests
   };
  }
  async function readJunit(text) {
   if (/<!(DOCTYPE|ENTITY)/i.test(text)) return {
    ok: false,
    problem: "has a DOCTYPE, which is not taken"
   };
   const {XMLParser} = await Promise.all([ __webpack_require__.e(5946), __webpack_require__.e(5824) ]).then(__webpack_require__.bind(__webpack_require__, 75824));
   let document;
   try {
    const parser = new XMLParser({
     ignoreAttributes: false,
     attributeNamePrefix: "@",
     parseTagValue: false,
     parseAttributeValue: false
    });
    document = parser.parse(text, true);
   } catch (error) {
    return {
     ok: false,
     problem: `is no XML: ${(0, errors.bD)(error)}`
    };
   }
   if (!isRecord(document) || !("testsuites" in document || "testsuite" in document)) return {
    ok: false,
    problem: "is no JUnit XML: it has no testsuite"
   };
   return {
    ok: true,
    tests: testcasesIn(document)
   };
  }
  function testcasesIn(node) {
   if (Array.isArray(node)) return node.flatMap(one => testcasesIn(one));
   if (!isRecord(node)) return [];
   return Object.entries(node).flatMap(([key, inner]) => {
    if (key !== "testcase") return testcasesIn(inner);
    return [ inner ].flat().map(one => {
     const testcase = isRecord(one) ? one : {};
     const failure = [ "failure", "error" ].find(kind => kind in testcase);
     const name = [ testcase["@classname"], testcase["@name"] ].filter(part => typeof part === "string" && part !== "").join(" ");
     const leftOut = "skipped" in testcase || /^(notrun|disabled|skipped)$/i.test(String(testcase["@status"])) || testcase["@result"] === "suppressed";
     const outcome = failure !== void 0 ? "fail" : leftOut ? "skip" : "pass";
     return {
      name: name === "" ? "a test without a name" : name,
      outcome,
      ...failure === void 0 ? {} : detailOf(testcase[failure])
     };
    });
   });
  }
  const OUTCOMES = {
   pass: "pass",
   passed: "pass",
   ok: "pass",
   success: "pass",
   fail: "fail",
   failed: "fail",
   error: "fail",
   failure: "fail",
   skip: "skip",
   skipped: "skip",
   pending: "skip",
   todo: "skip",
   disabled: "skip"
  };
  function readJson(text) {
   let document;
   try {
    document = JSON.parse(text);
   } catch (error) {
    return {
     ok: false,
     problem: `is no JSON: ${(0, errors.bD)(error)}`
    };
   }
   const list = Array.isArray(document) ? document : isRecord(document) ? document["tests"] ?? document["results"] : void 0;
   if (!Array.isArray(list)) return {
    ok: false,
    problem: "has no list of tests: expected a list, or an object with `tests`"
   };
   if (list.length > MAX_TESTS) return {
    ok: false,
    problem: `has more than ${MAX_TESTS} tests`
   };
   const tests = list.map(testOf);
   const silent = tests.findIndex(test => test === void 0);
   if (silent !== -1) return {
    ok: false,
    problem: `says nothing of how test ${silent + 1} went; expected status: passed, failed or skipped`
   };
   return {
    ok: true,
    tests: tests.flatMap(test => test ?? [])
   };
  }
  function testOf(one, index) {
   const test = isRecord(one) ? one : {};
   const said = firstOf(test, [ "status", "outcome", "result", "passed", "ok" ]);
   const outcome = typeof said === "boolean" ? said ? "pass" : "fail" : OUTCOMES[String(said).toLowerCase()];
   if (outcome === void 0) return;
   const name = firstOf(test, [ "name", "id", "title" ]);
   const detail = outcome === "fail" ? detailOf(firstOf(test, [ "message", "error", "detail" ])) : {};
   return {
    name: typeof name === "string" ? name : `test ${index + 1}`,
    outcome,
    ...detail
   };
  }
  function firstOf(test, keys) {
   return keys.map(key => test[key]).find(value => value !== void 0 && value !== null);
  }
  function detailOf(detail) {
   if (detail === void 0 || detail === null || detail === "") return {};
   const text = typeof detail === "string" ? detail : JSON.stringify(detail);
   return {
    detail: text.replace(/\s+/g, " ").slice(0, MAX_DETAIL)
   };
  }
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  const MAX_REPORT_BYTES = 16 * 1024 * 1024;
  const script_parameters = schemas.rej({
   ...programFields,
   format: schemas.k5n([ "tap", "junit", "json", "exit" ]).describe("How it tells of its tests: TAP, JUnit XML, JSON, or by nothing but its exit code."),
   report: schemas.YjP().min(1).max(4096).regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, "leads out of the folder of the run").optional().describe("The file that it writes its results to, relative to the folder of the run; standard output when absent. It must be new in this run."),
   expect: schemas.rej({
    tests: schemas.Whr().min(1).max(1e4).describe("How many tests there are. Fewer or more is an error.")
   })
  }).superRefine((value, context) => {
   if (value.format === "exit" && value.expect.tests !== 1) context.addIssue({
    code: "custom",
    path: [ "expect", "tests" ],
    message: "is 1 where only the exit code tells: it says nothing of single tests"
   });
   if (value.format === "exit" && value.report !== void 0) context.addIssue({
    code: "custom",
    path: [ "report" ],
    message: "is read by no one: the format is exit"
   });
  });
  const script = (0, step_kind.j)({
   name: "script",
   summary: "Runs a test script and understands its results: TAP, JUnit XML, JSON or the exit code. Missing, skipped and unreadable results are errors.",
   parameters: script_parameters,
   executes: () => true,
   repeatable: false,
   assertions: ({expect}) => expect.tests,
   run: runScript
  });
  async function runScript(context, {format, report, expect, ...program}) {
   const subject = program.exec.join(" ").slice(0, 200);
   if (report !== void 0) context.ports.files.remove((0, external_node_path_.join)(context.root, report));
   const result = await runProgram(context, program);
   const exit = `exit code ${result.exitCode}`;
   if (format === "exit") {
    const last = result.stderr.trim().split("\n").at(-1) ?? "";
    const observed = result.exitCode === 0 ? (0, observation.v9)(subject, "ended with exit code 0") : (0, 
    observation.c6)(subject, `ended with ${exit}: ${last.slice(0, 300)}`, {
     expected: "0",
     actual: String(result.exitCode)
    });
    return {
     observations: [ observed ],
     reached: true
    };
   }
   const output = report === void 0 ? result.stdout : context.ports.files.read((0, 
   external_node_path_.join)(context.root, report), MAX_REPORT_BYTES);
   if (output === void 0) return {
    observations: [ (0, observation.nv)("config", subject, `wrote no ${report ?? ""} (${exit})`) ],
    reached: false
   };
   const results = await read(format, Buffer.from(output).toString("utf8"));
   if (!results.ok) return {
    observations: [ (0, observation.nv)("config", subject, `has an output in ${format} that ${results.problem} (${exit})`) ],
    reached: false
   };
   return {
    observations: judge(subject, results.tests, {
     expected: expect.tests,
     exitCode: result.exitCode
    }),
    reached: true
   };
  }
  async function read(format, text) {
   if (format === "tap") return readTap(text);
   return format === "junit" ? readJunit(text) : readJson(text);
  }
  function judge(subject, tests, {expected, exitCode}) {
   const observations = tests.map(({name, outcome, detail}) => {
    const test = `${subject}: ${name}`;
    if (outcome === "pass") return (0, observation.v9)(test, "passed");
    if (outcome === "fail") return (0, observation.c6)(test, detail === void 0 ? "failed" : `failed: ${detail}`, {
     expected: "pass",
     actual: "fail"
    });
    return (0, observation.nv)("config", test, "was skipped, which proves nothing", {
     expected: "pass",
     actual: "skip"
    });
   });
   const failed = tests.some(({outcome}) => outcome === "fail");
   return [ ...observations, ...tests.length === expected ? [] : [ (0, observation.nv)("config", subject, `has ${tests.length} results; ${expected} are declared`, {
    expected: String(expected),
    actual: String(tests.length)
   }) ], ...exitCode !== 0 && !failed ? [ (0, observation.c6)(subject, `ended with exit code ${exitCode} though no test failed`, {
    expected: "0",
    actual: String(exitCode)
   }) ] : [] ];
  }
  const host = schemas.YjP().max(300).regex(/^[A-Za-z0-9._:-]+$/, "is no host");
  const port = schemas.Whr().min(1).max(65535);
  const tlsParameters = schemas.rej({
   host: host.optional().describe("Host; that of the target when it is absent."),
   port: port.default(443).describe("Port."),
   protocol: schemas.k5n([ "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3" ]).optional().describe("Offer only this version."),
   refused: schemas.zMY().default(false).describe("The handshake must fail, as with a version that is too old."),
   certificate: http_parameters.f6.default({})
  });
  const OWN_REFUSAL = "ERR_SSL_NO_PROTOCOLS_AVAILABLE";
  const tls = (0, step_kind.j)({
   name: "tls",
   summary: "Makes a TLS handshake and looks at protocol and certificate; or expects that it is refused.",
   parameters: tlsParameters.superRefine((value, context) => {
    if (!value.refused && Object.keys(value.certificate).length === 0) context.addIssue({
     code: "custom",
     message: "asserts nothing; expected certificate, or refused: true"
    });
   }),
   executes: () => false,
   repeatable: true,
   assertions: ({refused, certificate}) => refused ? 1 : Object.keys(certificate).length,
   run: async (context, {host: wantedHost, port: wantedPort, protocol, refused, certificate}) => {
    const name = wantedHost ?? hostOf(context.target.baseUrl);
    const subject = `tls ${name}:${wantedPort}${protocol === void 0 ? "" : ` (${protocol})`}`;
    const url = `https://${name.includes(":") ? `[${name}]` : name}:${wantedPort}`;
    const answer = await context.ports.probes.tls({
     ...routeTo(context, wantedHost === void 0 ? {} : {
      url
     }),
     url,
     ...protocol !== void 0 && {
      protocol
     }
    });
    if (!refused) return answer.ok ? {
     observations: (0, http_judge.Z9)(subject, answer.certificate, certificate),
     reached: true
    } : {
     observations: [ (0, http_judge.qE)(subject, answer) ],
     reached: false
    };
    if (answer.ok) return {
     observations: [ (0, observation.c6)(subject, "was accepted", {
      expected: "a refused handshake",
      actual: answer.certificate.protocol
     }) ],
     reached: true
    };
    if (answer.code === OWN_REFUSAL) return {
     observations: [ (0, observation.nv)("infra", subject, "was offered nothing: the TLS of this host has no such version") ],
     reached: false
    };
    const observed = answer.phase === "tls" && answer.code !== "TIMEOUT" ? (0, observation.v9)(subject, `was refused (${answer.code})`) : (0, 
    http_judge.qE)(subject, answer);
    return {
     observations: [ observed ],
     reached: observed.outcome === "pass"
    };
   }
  });
  const tcpParameters = schemas.rej({
   host: host.optional().describe("Host or address; `own` stands for every address of this host but 127.0.0.1."),
   port: port.describe("Port."),
   expect: schemas.k5n([ "open", "refused" ]).describe("open: a connection can be made. refused: nobody takes it, which a time-out also shows.")
  });
  const NOT_TRIED = new Set([ "ENETUNREACH", "EMFILE", "ENFILE" ]);
  const tcp = (0, step_kind.j)({
   name: "tcp",
   summary: "Tries to connect: somebody must take the connection, or nobody may.",
   parameters: tcpParameters,
   executes: () => false,
   repeatable: true,
   assertions: () => 1,
   run: async (context, {host: wanted = hostOf(context.target.baseUrl), port: wantedPort, expect}) => {
    const {probes} = context.ports;
    const addresses = wanted === "own" ? [ "127.0.0.2", ...probes.ownAddresses() ] : [ wanted ];
    const observations = [];
    for (const address of addresses) {
     const subject = `tcp ${address}:${wantedPort}`;
     const url = `tcp://${address.includes(":") ? `[${address}]` : address}:${wantedPort}`;
     const {timeouts, reach, signal} = routeTo(context, {});
     const allow = [ ...reach.allow ?? [], ...wanted === "own" ? [ address ] : [] ];
     const answer = await probes.tcp({
      url,
      timeouts: {
       ...timeouts,
       connectMs: Math.min(2e3, timeouts.connectMs)
      },
      reach: {
       allow
      },
      ...signal !== void 0 && {
       signal
      }
     });
     observations.push(judgeConnection(subject, answer, expect));
    }
    return {
     observations,
     reached: true
    };
   }
  });
  function judgeConnection(subject, answer, expect) {
   if (answer.ok) return expect === "open" ? (0, observation.v9)(subject, "is open") : (0, 
   observation.c6)(subject, "takes connections", {
    expected: expect,
    actual: "open"
   });
   if (answer.phase === "interrupted") return (0, http_judge.qE)(subject, answer);
   if (expect === "open") return (0, observation.c6)(subject, `takes no connection (${answer.code})`, {
    expected: expect,
    actual: answer.code
   });
   if (answer.phase === "name" || NOT_TRIED.has(answer.code)) return (0, observation.nv)("infra", subject, `could not be tried: ${answer.message}`);
   return (0, observation.v9)(subject, `is not open (${answer.code})`);
  }
  var webhook_sink = __webpack_require__(47302);
  const websocket_name = schemas.YjP().regex(/^[A-Za-z0-9-]{1,100}$/, "is no name of a header");
  const DEFAULT_WITHIN_MS = 5e3;
  const websocket_parameters = schemas.rej({
   path: schemas.YjP().max(4096).regex(/^\//, "does not begin with /").describe("Path and query at the target, sent as written."),
   username: schemas.YjP().max(200).optional().describe("For basic auth; together with password."),
   password: schemas.YjP().max(1e3).optional().describe("For basic auth; from a secret variable."),
   request_headers: schemas.g1P(websocket_name, schemas.YjP().max(4096)).default({}).describe("Headers of the handshake."),
   protocols: schemas.YOg(schemas.YjP().min(1).max(100)).max(10).default([]).describe("Subprotocols to offer."),
   status: matcher.C3.default(101).describe("What is expected of the status; 101 is a handshake that keeps RFC 6455."),
   headers: schemas.g1P(websocket_name, matcher.C3).default({}).describe("What is expected of headers, of each line of that name."),
   count_each: schemas.Whr().min(1).max(100).optional().describe("How often each of `headers` must come."),
   exchange: schemas.YOg(schemas.KCZ([ schemas.rej({
    send: schemas.YjP().min(1).max(65536)
   }), schemas.rej({
    expect: matcher.C3,
    within: duration.s.optional()
   }), schemas.rej({
    idle_hold: duration.s
   }) ])).max(50).default([]).describe("What happens then, in order: send a text, expect a message (others are passed over) within a time, idle_hold: nothing is sent and it must stay open.")
  }).superRefine((value, context) => {
   if (value.exchange.length > 0 && value.status !== 101) context.addIssue({
    code: "custom",
    path: [ "exchange" ],
    message: "needs the status 101: there is no websocket otherwise"
   });
   if (value.username === void 0 !== (value.password === void 0)) context.addIssue({
    code: "custom",
    message: "needs username and password together"
   });
  });
  const websocket = (0, step_kind.j)({
   name: "websocket",
   summary: "Opens a websocket: status and headers of the handshake, the accept header by RFC 6455, messages, whether it stays open while nothing is said.",
   parameters: websocket_parameters,
   executes: () => false,
   repeatable: true,
   assertions: ({headers, exchange}) => 1 + Object.keys(headers).length + exchange.filter(one => !("send" in one)).length,
   run: async (context, {path, username, password, request_headers: own, ...wanted}) => {
    const {probes, clock} = context.ports;
    const subject = `websocket ${path}`;
    const url = `${context.target.baseUrl.replace(/^http/, "ws")}${path}`;
    const headers = [ ...basicAuth(username, password, own), ...Object.entries(own) ];
    const answer = await probes.webSocket({
     ...routeTo(context, {}),
     url,
     headers,
     protocols: wanted.protocols
    });
    if (!answer.ok) return {
     observations: [ (0, http_judge.qE)(subject, answer) ],
     reached: false
    };
    const observations = [ "broken" in answer ? (0, observation.c6)(subject, `answered 101 with a handshake that breaks RFC 6455: ${answer.broken}`, {
     expected: "a valid Sec-WebSocket-Accept",
     actual: answer.broken
    }) : (0, http_judge.QE)(subject, "status", answer.status, wanted.status, UPGRADE_HINT), ...Object.entries(wanted.headers).flatMap(([header, matcher]) => (0, 
    http_judge.ZO)(subject, {
     name: header,
     matcher,
     count: wanted.count_each,
     headers: answer.headers
    })) ];
    if (answer.session !== void 0) try {
     for (const part of wanted.exchange) observations.push(...await converse(subject, answer.session, part, () => clock.now().getTime()));
    } finally {
     answer.session.close();
    } else if (wanted.exchange.length > 0) observations.push((0, observation.c6)(subject, "is not open, so nothing could be said", {
     expected: "an open websocket",
     actual: `status ${answer.status}`
    }));
    return {
     observations,
     reached: true
    };
   }
  });
  const UPGRADE_HINT = 'nginx passes a websocket on only with proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade and Connection "upgrade" in that location.';
  async function converse(subject, session, part, now) {
   if ("send" in part) {
    session.send(part.send);
    return [];
   }
   if ("idle_hold" in part) {
    const open = await session.staysOpen(part.idle_hold);
    if (open) return [ (0, observation.v9)(subject, `stays open for ${part.idle_hold} ms with nothing said`) ];
    const fix = "Raise proxy_read_timeout of that location (60 s by default), or let the service send pings.";
    return [ (0, observation.c6)(subject, `is closed before ${part.idle_hold} ms are over`, {
     expected: `open for ${part.idle_hold} ms`,
     actual: "closed",
     fix
    }) ];
   }
   const end = now() + (part.within ?? DEFAULT_WITHIN_MS);
   let last = (0, observation.c6)(subject, "sends no message", {
    expected: "a message",
    actual: "nothing"
   });
   for (let left = end - now(); left > 0; left = end - now()) {
    const next = await session.next(left);
    if ("none" in next) return [ next.none === "closed" ? {
     ...last,
     message: "is closed before the expected message"
    } : last ];
    last = (0, http_judge.QE)(subject, "message", next.text, part.expect);
    if (last.outcome === "pass") break;
   }
   return [ last ];
  }
  const STEP_KINDS = [ http, websocket, tls, tcp, command, script, webhook_sink.d, wait, restart ];
  const interval = duration.s.optional();
  const common = {
   name: schemas.YjP().min(1).max(200).optional().describe("What it is for, in words."),
   on: schemas.k5n([ "rehearsal", "live" ]).optional().describe("Only there: what the other cannot have."),
   eventually: schemas.rej({
    timeout: duration.s,
    interval,
    stable_for: duration.s.optional()
   }).optional().describe("Try until it holds, and goes on to hold for stable_for; fails when the time-out is over."),
   never: schemas.rej({
    for: duration.s,
    interval
   }).optional().describe("It must not hold at any time of this span, though there is an answer each time."),
   consistently: schemas.rej({
    for: duration.s,
    interval
   }).optional().describe("It must hold each time in this span.")
  };
  const commonSchema = schemas.rej(common);
  function readStep(written, variables, where) {
   if (typeof written !== "object" || written === null || Array.isArray(written)) return {
    problems: [ {
     where,
     message: "is no step; expected an object such as {http: …}"
    } ]
   };
   const {outer, inner} = withoutInner(written);
   const filled = (0, checks_variables.V)(outer, variables, true);
   const problems = filled.problems.map(problem => ({
    where: joined(where, problem.where),
    message: problem.message
   }));
   if (problems.length > 0) return {
    problems
   };
   const value = filled.value;
   const kinds = STEP_KINDS.filter(({name}) => value[name] !== void 0);
   const [kind] = kinds;
   const stranger = Object.keys(value).find(key => !Object.hasOwn(common, key) && !STEP_KINDS.some(({name}) => name === key));
   if (stranger !== void 0) return {
    problems: [ {
     where,
     message: unknownKey(stranger)
    } ]
   };
   if (kind === void 0 || kinds.length > 1) return {
    problems: [ {
     where,
     message: `has ${kinds.length} kinds; expected one of ${STEP_KINDS.map(({name}) => name).join(", ")}`
    } ]
   };
   const {[kind.name]: own, ...rest} = value;
   const parameters = (0, shape_document.Zz)(inner === void 0 ? own : {
    ...own,
    action: inner
   }, kind.parameters);
   const modifiers = (0, shape_document.Zz)(rest, commonSchema);
   if (!parameters.ok || !modifiers.ok) return {
    problems: [ ...placed(parameters, `${where}.${kind.name}`), ...placed(modifiers, where) ]
   };
   const wrong = modifierProblem(kind, modifiers.value);
   if (wrong !== void 0) return {
    problems: [ {
     where,
     message: wrong
    } ]
   };
   return {
    step: {
     kind,
     parameters: parameters.value,
     modifiers: modifiers.value,
     inner: kind.inner?.(parameters.value) ?? [],
     assertions: kind.assertions(parameters.value)
    },
    problems
   };
  }
  function withoutInner(written) {
   const sink = written["webhook_sink"];
   if (typeof sink !== "object" || sink === null || !("action" in sink)) return {
    outer: written,
    inner: void 0
   };
   const {action, ...rest} = sink;
   return {
    outer: {
     ...written,
     webhook_sink: rest
    },
    inner: action
   };
  }
  function modifierProblem(kind, {eventually, never, consistently}) {
   const given = Object.entries({
    eventually,
    never,
    consistently
   }).filter(([, value]) => value !== void 0);
   if (given.length > 1) return `has ${given.map(([name]) => name).join(" and ")}; a step has one of them`;
   const [name] = given[0] ?? [];
   return name !== void 0 && !kind.repeatable ? `has ${name}, but a second ${kind.name} would do something a second time` : void 0;
  }
  function placed(shape, where) {
   if (shape.ok) return [];
   return shape.problems.map(({path, key, message}) => {
    const place = [ ...path, ...key === void 0 ? [] : [ key ] ].map(part => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("");
    return {
     where: `${where}${place}`,
     message
    };
   });
  }
  function unknownKey(key) {
   const suggestion = (0, nearest.p)(key, [ ...Object.keys(common), ...STEP_KINDS.map(({name}) => name) ]);
   return `has the unknown key ${JSON.stringify(key)}${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`;
  }
  function joined(where, inner) {
   return inner === "" ? where : `${where}.${inner}`;
  }
 }),
 36674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => requireCases,
   k: () => readCases
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _read_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21976);
  function readCases({cases, variables}) {
   const read = cases.map(one => (0, _read_case_js__WEBPACK_IMPORTED_MODULE_2__.nP)(one, variables));
   const ids = cases.map(({id}) => id);
   const strangers = read.flatMap(one => (one.case?.parts.needs ?? []).filter(id => !ids.includes(id)).map(id => ({
    where: `${one.case?.identity.id ?? ""}.needs`,
    message: `names ${id}, which there is not`
   })));
   return {
    cases: read.flatMap(one => one.case ?? []),
    problems: [ ...read.flatMap(({problems}) => problems), ...strangers ]
   };
  }
  function requireCases(suite) {
   const {cases, problems} = readCases(suite);
   if (problems.length === 0) return cases;
   const lines = problems.map(({where, message}) => (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(`${where}: ${message}`));
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("policy_invalid", [ "the acceptance cases are not valid", ...lines.map(line => `  ${line}`) ].join("\n"), {
    problems: lines
   });
  }
 }),
 99924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => stepKind
  });
  function stepKind(kind) {
   return kind;
  }
 }),
 88495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QE: () => asserted,
   UE: () => headerValues,
   _n: () => judgeAnswer,
   Z9: () => judgeCertificate,
   ZO: () => judgeHeader,
   T$: () => judgeJsonPath,
   AY: () => judgeSame,
   v9: () => judgeUpstream,
   qE: () => noAnswer
  });
  var checks_matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  const HINTS = {
   200: "If a password was expected: auth_basic is off here, or satisfy any lets everybody in.",
   401: "If the right password was sent: the user is not in the auth_basic_user_file, or has another password there.",
   403: "nginx answers 403 to the right password when auth_basic_user_file is not there, though it still answers 401 without one.",
   500: "nginx answers 500 to any password when its workers cannot read auth_basic_user_file (mode 0600, root): 0640 root:www-data.",
   502: "The service behind the proxy does not answer: it is down, or listens elsewhere than proxy_pass says.",
   504: "The service behind the proxy answers too late: see proxy_read_timeout."
  };
  function hintFor(status) {
   return HINTS[status];
  }
  var json_path = __webpack_require__(33105);
  function asserted(subject, part, actual, matcher, fix) {
   const result = (0, checks_matcher.YW)(actual, matcher);
   if (result.ok) return (0, observation.v9)(subject, `has the expected ${part}`, {
    actual: result.actual
   });
   return (0, observation.c6)(subject, `has another ${part} than expected`, {
    expected: result.expected,
    actual: result.actual,
    ...fix !== void 0 && {
     fix
    }
   });
  }
  function headerValues(headers, wanted) {
   return headers.flatMap(([name, value]) => name.toLowerCase() === wanted.toLowerCase() ? [ value ] : []);
  }
  function noAnswer(subject, {phase, code, message}) {
   if (phase === "interrupted") return (0, observation.nv)("infra", subject, "was not answered before the time of the case was over, or the run was interrupted");
   return (0, observation.c6)(subject, `got no answer: ${message} (${phase}: ${code})`, {
    expected: "an answer",
    actual: `${phase}: ${code}`
   });
  }
  async function judgeAnswer(subject, answer, parameters) {
   const {status, headers = {}, count_each: count, body, jsonpath = {}, duration_ms: duration, certificate} = parameters;
   const text = Buffer.from(answer.body).toString("utf8");
   return [ ...status === void 0 ? [] : [ asserted(subject, "status", answer.status, status, hintFor(answer.status)) ], ...Object.entries(headers).flatMap(([name, matcher]) => judgeHeader(subject, {
    name,
    matcher,
    count,
    headers: answer.headers
   })), ...body === void 0 ? [] : [ asserted(subject, "body", text, body) ], ...(await Promise.all(Object.entries(jsonpath).map(([path, matcher]) => judgeJsonPath(subject, text, path, matcher)))).flat(), ...duration === void 0 ? [] : [ asserted(subject, "duration in ms", answer.durationMs, duration) ], ...certificate === void 0 ? [] : judgeCertificate(subject, answer.certificate, certificate) ];
  }
  function judgeHeader(subject, {name, matcher, count, headers}) {
   const values = headerValues(headers, name);
   const wrongCount = count !== void 0 && values.length !== count;
   const counted = wrongCount ? [ (0, observation.c6)(subject, `has the header ${name} ${values.length} times`, {
    expected: `${count} times`,
    actual: `${values.length} times: ${values.join(" | ")}`.slice(0, 300)
   }) ] : [];
   const judged = values.length === 0 ? [ asserted(subject, `header ${name}`, void 0, matcher) ] : values.map(value => asserted(subject, `header ${name}`, value, matcher));
   return [ ...counted, ...judged ];
  }
  async function judgeJsonPath(subject, text, path, matcher) {
   const found = await (0, json_path.I)(text, path);
   if ("problem" in found) return [ (0, observation.c6)(subject, `has a body that ${found.problem}`, {
    expected: `${path} in a JSON document`
   }) ];
   return found.values.length === 0 ? [ asserted(subject, path, void 0, matcher) ] : found.values.map(value => asserted(subject, path, value, matcher));
  }
  function judgeCertificate(subject, facts, wanted) {
   if (facts === void 0) return [ (0, observation.c6)(subject, "was answered without TLS", {
    expected: "a certificate",
    actual: "none"
   }) ];
   return Object.entries(wanted).flatMap(([field, matcher]) => matcher === void 0 ? [] : [ asserted(subject, `certificate ${field}`, facts[field], matcher) ]);
  }
  function judgeSame(answers, same) {
   const [first] = answers;
   if (first === void 0 || answers.length < 2) return [ (0, observation.nv)("config", "same", "compares fewer than two answers") ];
   const read = {
    status: answer => String(answer.status),
    body_bytes: answer => `${answer.body.length} bytes`,
    headers: answer => [ ...new Set(answer.headers.map(([name]) => name.toLowerCase())) ].filter(name => name !== "date").sort().join(", ")
   };
   return same.map(part => {
    const wanted = read[part](first.answer);
    const other = answers.find(({answer}) => read[part](answer) !== wanted);
    if (other === void 0) return (0, observation.v9)(`${answers.length} answers`, `have the same ${part}`, {
     actual: wanted
    });
    return (0, observation.c6)(other.subject, `has another ${part} than ${first.subject}, from which something can be told`, {
     expected: wanted,
     actual: read[part](other.answer)
    });
   });
  }
  function judgeUpstream(received, wanted) {
   const subject = "the service behind the proxy";
   const counted = wanted.requests === void 0 ? [] : [ asserted(subject, "number of requests", received.length, wanted.requests) ];
   if (wanted.headers === void 0) return counted;
   if (received.length === 0) return [ ...counted, (0, observation.c6)(subject, "got no request", {
    expected: "a request to look at the headers of",
    actual: "none"
   }) ];
   const fix = 'Take it out where the proxy passes requests on, such as proxy_set_header Authorization "";';
   return [ ...counted, ...received.flatMap(({headers, url}) => Object.entries(wanted.headers ?? {}).flatMap(([name, matcher]) => judgeHeader(`${subject} (${url})`, {
    name,
    matcher,
    count: void 0,
    headers
   }).map(one => one.outcome === "fail" ? {
    ...one,
    fix
   } : one))) ];
  }
 }),
 82252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f6: () => certificateSchema,
   z7: () => httpParameters,
   zg: () => jsonPathSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9693);
  const text = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(65536);
  const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, "is no name of a header");
  const path = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096).regex(/^\//, "does not begin with /");
  const jsonPath = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^\$/, "is no JSONPath: it begins with $").max(1e3);
  const isUnique = names => new Set(names).size === names.length;
  const headersToSend = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name, zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ text, zod__WEBPACK_IMPORTED_MODULE_1__.YOg(text).min(1) ])), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   name,
   value: text
  })).min(1).max(100).refine(given => isUnique(given.map(one => one.name)), "has a name twice, of which only the last would be sent") ]).transform(given => Array.isArray(given) ? Object.fromEntries(given.map(one => [ one.name, one.value ])) : given);
  const jsonPathSchema = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.g1P(jsonPath, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   path: jsonPath,
   is: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3
  })).min(1).max(100).refine(given => isUnique(given.map(one => one.path)), "has a path twice, of which only the last would be looked at; join them with and") ]).transform(given => Array.isArray(given) ? Object.fromEntries(given.map(({path: at, is}) => [ at, is ])) : given);
  const credentials = {
   username: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200).optional().describe("For basic auth; together with password."),
   password: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3).optional().describe("For basic auth; from a secret variable."),
   request_headers: headersToSend.default({}).describe("Headers of the request, by name, or as a list of name and value; a list of values sends one line each.")
  };
  const capture = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   header: name
  }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   jsonpath: jsonPath
  }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   regexp: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(1e3).describe("RE2, on the body; the first group, or all of it.")
  }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   status: zod__WEBPACK_IMPORTED_MODULE_1__.euz(true)
  }) ]);
  const CERTIFICATE_FIELDS = [ "protocol", "subject", "issuer", "names", "daysLeft", "sha256", "chain", "trusted" ];
  const certificateSchema = zod__WEBPACK_IMPORTED_MODULE_1__.jgl(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(CERTIFICATE_FIELDS), _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3).describe(`What is expected of the certificate: ${CERTIFICATE_FIELDS.join(", ")}.`);
  const ASSERTIONS = [ "status", "headers", "count_each", "body", "jsonpath", "duration_ms", "certificate", "same", "upstream" ];
  const httpParameters = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   method: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Z]{1,20}$/).default("GET").describe("Method of the request."),
   path: path.optional().describe("Path and query, sent as written, at the target."),
   paths: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(path).min(1).max(100).optional().describe("Several paths; each is asked and each must fit."),
   url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096).optional().describe("A whole URL in place of a path; its host must be the target or one of allow_hosts."),
   ...credentials,
   variants: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej(credentials)).min(1).max(50).optional().describe("Several ways to sign in; each is tried, on each path."),
   request_body: text.optional().describe("Body of the request."),
   json: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional().describe("Body of the request, as JSON; sets Content-Type."),
   follow_redirects: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0).max(10).default(0).describe("How many redirects to follow."),
   insecure: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false).describe("Take any certificate."),
   ca_file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(4096).optional().describe("Certificates to trust, PEM."),
   connect_to: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(300).regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):\d{1,5}$/, "is no host:port").optional().describe("host:port to connect to instead."),
   unix_socket: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(4096).optional().describe("Socket file to connect to instead."),
   repeat: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(100).default(1).describe("How often each request is made; each answer must fit."),
   max_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(16777216).default(1048576).describe("Longest body that is taken."),
   status: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("What is expected of the status."),
   headers: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3).optional().describe("What is expected of headers, of each line of that name."),
   count_each: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(100).optional().describe("How often each of `headers` must come."),
   body: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("What is expected of the body, as text."),
   jsonpath: jsonPathSchema.optional().describe("What is expected of values in a JSON body, by JSONPath; of several values, of each."),
   duration_ms: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("What is expected of the time until the whole answer was there."),
   certificate: certificateSchema.optional(),
   same: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "status", "body_bytes", "headers" ])).min(1).optional().describe("What must be the same in all answers of this step, so that nothing can be told from it."),
   upstream: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    requests: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("How many of these requests came through to the service."),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3).optional().describe("What is expected of headers that the service got.")
   }).optional().describe("What the service behind the proxy got; only in a rehearsal, where DuRi stands in between."),
   captures: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, "is no name of a variable"), capture).default({}).describe("Values for later steps.")
  }).superRefine((value, context) => {
   const places = [ value.path, value.paths, value.url ].filter(one => one !== void 0).length;
   if (places !== 1) context.addIssue({
    code: "custom",
    message: "needs one of path, paths and url"
   });
   if (ASSERTIONS.every(key => value[key] === void 0)) context.addIssue({
    code: "custom",
    message: `asserts nothing; expected one of ${ASSERTIONS.join(", ")}`
   });
   for (const key of [ "headers", "jsonpath", "certificate" ]) if (value[key] !== void 0 && Object.keys(value[key]).length === 0) context.addIssue({
    code: "custom",
    path: [ key ],
    message: "is empty, which asserts nothing"
   });
   if (value.upstream !== void 0 && Object.keys(value.upstream.headers ?? {}).length === 0 && value.upstream.requests === void 0) context.addIssue({
    code: "custom",
    path: [ "upstream" ],
    message: "is empty, which asserts nothing"
   });
   if (value.count_each !== void 0 && value.headers === void 0) context.addIssue({
    code: "custom",
    path: [ "count_each" ],
    message: "counts nothing: there are no headers"
   });
   if (value.request_body !== void 0 && value.json !== void 0) context.addIssue({
    code: "custom",
    message: "has both request_body and json"
   });
   if (value.username === void 0 !== (value.password === void 0)) context.addIssue({
    code: "custom",
    message: "needs username and password together"
   });
  });
 }),
 33105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => valuesAt
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  async function valuesAt(text, path) {
   const {JSONPathEnvironment} = await __webpack_require__.e(393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
   let document;
   try {
    document = JSON.parse(text);
   } catch {
    return {
     problem: "is no JSON"
    };
   }
   try {
    return {
     values: (new JSONPathEnvironment).query(path, document).values()
    };
   } catch (error) {
    return {
     problem: `could not be searched with ${path}: ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`
    };
   }
  }
 }),
 47302: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => ALL_WELL,
   d: () => webhookSink
  });
  var schemas = __webpack_require__(26921);
  var digest = __webpack_require__(6799);
  var matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  var duration = __webpack_require__(78819);
  var pause = __webpack_require__(42377);
  var step_kind = __webpack_require__(99924);
  var http_judge = __webpack_require__(88495);
  var http_parameters = __webpack_require__(82252);
  var external_node_crypto_ = __webpack_require__(77598);
  var dingtalk_sign = __webpack_require__(78539);
  const HOUR_MS = 36e5;
  const SLACK_SKEW_MS = 3e5;
  const secret = schemas.YjP().min(1).max(4096).describe("The shared secret, from a secret variable.");
  const skew = duration.s.optional().describe("How far the time in the message may be from now.");
  const signatureSchema = schemas.gMt("kind", [ schemas.rej({
   kind: schemas.euz("dingtalk"),
   secret,
   max_skew: skew
  }), schemas.rej({
   kind: schemas.euz("slack"),
   secret,
   max_skew: skew
  }), schemas.rej({
   kind: schemas.euz("hmac"),
   secret,
   header: schemas.YjP().regex(/^[A-Za-z0-9-]{1,100}$/).describe("Header with the signature of the body."),
   prefix: schemas.YjP().max(50).default("").describe("What stands before it, such as sha256=."),
   encoding: schemas.k5n([ "hex", "base64" ]).default("hex")
  }) ]);
  function judgeSignature(subject, message, signature) {
   if (signature.kind === "hmac") {
    const given = (0, http_judge.UE)(message.headers, signature.header)[0];
    const right = `${signature.prefix}${(0, external_node_crypto_.createHmac)("sha256", signature.secret).update(message.body).digest(signature.encoding)}`;
    return [ verdict(subject, given, right) ];
   }
   if (signature.kind === "slack") {
    const time = (0, http_judge.UE)(message.headers, "X-Slack-Request-Timestamp")[0];
    const given = (0, http_judge.UE)(message.headers, "X-Slack-Signature")[0];
    const text = Buffer.concat([ Buffer.from(`v0:${time ?? ""}:`), message.body ]);
    const right = `v0=${(0, external_node_crypto_.createHmac)("sha256", signature.secret).update(text).digest("hex")}`;
    return [ verdict(subject, given, right), onTime(subject, message.at, Number(time) * 1e3, signature.max_skew ?? SLACK_SKEW_MS) ];
   }
   const query = new URLSearchParams(message.url.replace(/^[^?]*/, ""));
   const [time, given] = [ query.get("timestamp") ?? void 0, query.get("sign") ?? void 0 ];
   return [ verdict(subject, given, (0, dingtalk_sign.O)(time ?? "", signature.secret)), onTime(subject, message.at, time === void 0 ? NaN : Number(time), signature.max_skew ?? HOUR_MS) ];
  }
  function verdict(subject, given, right) {
   const [a, b] = [ Buffer.from(given ?? ""), Buffer.from(right) ];
   if (a.length === b.length && (0, external_node_crypto_.timingSafeEqual)(a, b)) return (0, 
   observation.v9)(subject, "has a valid signature");
   const says = given === void 0 ? "has no signature" : "has a signature that is not valid";
   const fix = "Sign with the secret of this webhook; in a URL the signature must be percent-encoded, + / and = too.";
   return (0, observation.c6)(subject, says, {
    expected: "a valid signature",
    actual: given === void 0 ? "none" : "another one",
    fix
   });
  }
  function onTime(subject, at, says, maxSkewMs) {
   const apart = Math.abs(at - says);
   if (apart <= maxSkewMs) return (0, observation.v9)(subject, `was signed ${Math.round(apart)} ms from now`);
   const actual = Number.isNaN(apart) ? "no time" : `${Math.round(apart / 1e3)} s`;
   return (0, observation.c6)(subject, "has a time that is too far from now", {
    expected: `at most ${maxSkewMs / 1e3} s`,
    actual,
    fix: "DingTalk wants milliseconds; look at the clock of the host."
   });
  }
  const answer = schemas.rej({
   status: schemas.Whr().min(100).max(599).default(200),
   json: schemas.L5J().optional().describe("Body, as JSON, such as {errcode: 310000}."),
   html: schemas.YjP().max(65536).optional().describe("Body, as a page, such as a proxy puts in the way."),
   headers: schemas.g1P(schemas.YjP(), schemas.YjP()).default({}),
   delay: duration.s.optional().describe("Answers only then."),
   cut: schemas.zMY().default(false).describe("Closes the connection in place of an answer.")
  });
  const parameters = schemas.rej({
   answers: schemas.YOg(answer).max(100).default([]).describe("What it answers, one after the other; after those that all is well ({errcode: 0})."),
   action: schemas.YOg(schemas.L5J()).min(1).max(50).describe("Steps that set it off."),
   within: duration.s.describe("How long it may take from the end of the action until the messages are there."),
   count: schemas.Whr().min(0).max(100).default(1).describe("How many messages must come; more is a failure too."),
   quiet: duration.s.optional().describe("How long to look whether more come; a second when absent, all of `within` when count is 0."),
   path: schemas.YjP().max(4096).optional().describe("What the path must begin with."),
   method: schemas.YjP().default("POST").describe("The method that it must come with."),
   signature: signatureSchema.optional().describe("How each message must be signed."),
   headers: schemas.g1P(schemas.YjP(), matcher.C3).default({}).describe("What is expected of headers of each message."),
   body: matcher.C3.optional().describe("What is expected of the body of each message, as text."),
   jsonpath: http_parameters.zg.default({}).describe("What is expected of values in the JSON body of each message."),
   distinct: schemas.zMY().default(false).describe("No two messages may have the same body."),
   same: schemas.zMY().default(false).describe("All messages must have the same body: the second is the first, tried again."),
   spacing: duration.s.optional().describe("The least time between two messages: a sender that backs off.")
  }).superRefine((value, context) => {
   const content = value.signature ?? value.body ?? Object.values(value.jsonpath)[0] ?? Object.values(value.headers)[0];
   if (value.count === 0 && content !== void 0) context.addIssue({
    code: "custom",
    path: [ "count" ],
    message: "is 0, so nothing would be looked at"
   });
   if (value.count > 0 && content === void 0) context.addIssue({
    code: "custom",
    message: "looks at nothing in the message; expected signature, body, jsonpath or headers"
   });
   if ((value.same || value.distinct || value.spacing !== void 0) && value.count < 2) context.addIssue({
    code: "custom",
    path: [ "count" ],
    message: "is less than 2, so there is nothing to compare"
   });
  });
  const ALL_WELL = {
   status: 200,
   headers: [ [ "content-type", "application/json" ] ],
   body: '{"errcode":0,"errmsg":"ok"}'
  };
  const DEFAULT_QUIET_MS = 1e3;
  const webhookSink = (0, step_kind.j)({
   name: "webhook_sink",
   summary: "Receives webhooks while other steps run: how many come, how soon, whether they are signed, what they say; it can answer with faults.",
   parameters,
   executes: () => false,
   repeatable: false,
   inner: ({action}) => action,
   assertions: ({signature, body, jsonpath, headers, same, distinct, spacing}) => 1 + [ signature, body, same || void 0, distinct || void 0, spacing ].filter(one => one !== void 0).length + Object.keys(jsonpath).length + Object.keys(headers).length,
   run: receive
  });
  async function receive(context, wanted) {
   const {sink} = context.target;
   const {clock} = context.ports;
   const before = sink.received().length;
   sink.script(wanted.answers.map(toAnswer));
   try {
    const action = await context.nested(wanted.action);
    const acted = clock.now().getTime();
    if (wanted.count > 0) await sink.moreThan(before + wanted.count - 1, wanted.within, context.signal);
    await (0, pause.v)(clock, wanted.quiet ?? (wanted.count === 0 ? wanted.within : DEFAULT_QUIET_MS), context.signal);
    const messages = sink.received().slice(before);
    return {
     observations: [ ...action, counted(messages, wanted, acted), ...await judge(messages, wanted) ],
     reached: true
    };
   } finally {
    sink.script([]);
   }
  }
  function toAnswer({status, json, html, headers, delay, cut}) {
   const [type, body] = html === void 0 ? [ "application/json", JSON.stringify(json ?? {
    errcode: 0,
    errmsg: "ok"
   }) ] : [ "text/html", html ];
   return {
    status,
    headers: [ [ "content-type", type ], ...Object.entries(headers) ],
    body,
    cut,
    ...delay !== void 0 && {
     delayMs: delay
    }
   };
  }
  function counted(messages, {count, within}, acted) {
   const expected = `${count} within ${within / 1e3} s`;
   const inTime = messages.filter(({at}) => at - acted <= within).length;
   if (messages.length === count && inTime === count) return (0, observation.v9)("the webhook", `got ${count} messages`, {
    expected
   });
   const fix = messages.length === 0 ? "Is the service started with this webhook (uat.rehearsal.env of duri.yml; on a live target its own settings), and is sending turned on?" : void 0;
   return (0, observation.c6)("the webhook", `got ${messages.length} messages`, {
    expected,
    actual: `${messages.length}, ${inTime} of them in time`,
    ...fix !== void 0 && {
     fix
    }
   });
  }
  async function judge(messages, wanted) {
   const observations = [];
   for (const [index, message] of messages.entries()) {
    const subject = `message ${index + 1} of the webhook`;
    const text = Buffer.from(message.body).toString("utf8");
    observations.push((0, observation.v9)(subject, "came", {
     actual: `sha256:${(0, digest.sc)(message.body)}`
    }), ...message.incomplete === true ? [ (0, observation.c6)(subject, "is cut off, or longer than 1 MiB", {
     expected: "a whole message"
    }) ] : [], (0, http_judge.QE)(subject, "method", message.method, wanted.method), ...wanted.path === void 0 ? [] : [ (0, 
    http_judge.QE)(subject, "path", message.url, {
     "have-prefix": wanted.path
    }) ], ...wanted.signature === void 0 ? [] : judgeSignature(subject, message, wanted.signature), ...wanted.body === void 0 ? [] : [ (0, 
    http_judge.QE)(subject, "body", text, wanted.body) ], ...Object.entries(wanted.headers).flatMap(([name, matcher]) => (0, 
    http_judge.ZO)(subject, {
     name,
     matcher,
     count: void 0,
     headers: message.headers
    })));
    for (const [path, matcher] of Object.entries(wanted.jsonpath)) observations.push(...await (0, 
    http_judge.T$)(subject, text, path, matcher));
   }
   return [ ...observations, ...compare(messages, wanted) ];
  }
  function compare(messages, {same, distinct, spacing}) {
   const bodies = new Set(messages.map(({body}) => (0, digest.sc)(body)));
   const gaps = messages.slice(1).map(({at}, index) => at - (messages[index]?.at ?? at));
   const least = Math.min(...gaps);
   return [ ...same && messages.length > 1 ? [ bodies.size === 1 ? (0, observation.v9)("all messages", "are the same") : (0, 
   observation.c6)("the messages", "are not the same", {
    expected: "1 body",
    actual: `${bodies.size} bodies`
   }) ] : [], ...distinct ? [ bodies.size === messages.length ? (0, observation.v9)("all messages", "differ") : (0, 
   observation.c6)("the messages", "repeat one another", {
    expected: `${messages.length} bodies`,
    actual: `${bodies.size} bodies`
   }) ] : [], ...spacing !== void 0 && gaps.length > 0 ? [ least >= spacing ? (0, observation.v9)("the sender", `waits ${least} ms before it tries again`) : (0, 
   observation.c6)("the sender", "does not back off", {
    expected: `at least ${spacing} ms`,
    actual: `${least} ms`
   }) ] : [] ];
  }
 })
};
