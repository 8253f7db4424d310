import { modules as shared } from "./shared.index.js";

export const id = 3435;

export const ids = [ 3435 ];

export const modules = {
 ...shared,
 63435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   bs: () => folderConfig,
   j: () => folderInput,
   j9: () => openAudited
  });
  var external_node_path_ = __webpack_require__(76760);
  var load_suite = __webpack_require__(84951);
  var input = __webpack_require__(17515);
  var policy_judge = __webpack_require__(6599);
  var errors = __webpack_require__(74132);
  var path = __webpack_require__(80916);
  function inFolder(ports, folder) {
   const cwd = (0, external_node_path_.resolve)(ports.environment.cwd, folder);
   if (!ports.files.isDirectory(cwd)) throw new errors.cs("directory_missing", `${(0, 
   path.g$)(folder)} is no directory`, {
    path: folder
   });
   const environment = {
    value: {
     ...ports.environment,
     cwd
    },
    enumerable: true
   };
   return Object.defineProperties({}, {
    ...Object.getOwnPropertyDescriptors(ports),
    environment
   });
  }
  var place_inputs = __webpack_require__(45481);
  const folderInput = (0, input.ph)(".", "Folder with duri.yml and what it is about", "DIR", {
   flag: "dir",
   action: "path"
  });
  const folderConfig = (0, input.mR)("Policy, relative to that folder", "FILE", place_inputs.x, {
   defaultText: "duri.yml; of the base at a pull request"
  });
  async function openAudited(outer, {dir, config}, withSecrets = () => false) {
   const ports = inFolder(outer, dir);
   const policyPath = config === void 0 ? void 0 : (0, external_node_path_.resolve)(ports.environment.cwd, config);
   const judge = await (0, policy_judge.Y)(ports, {
    config: policyPath,
    keyring: void 0,
    mode: "repository"
   });
   return {
    ports,
    judge,
    suite: await (0, load_suite.b)(ports, judge.policy, withSecrets(judge))
   };
  }
 }),
 15482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => loadPreset
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34348);
  var _presets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38533);
  async function loadPreset(name) {
   const load = Object.hasOwn(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f, name) ? _presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f[name] : void 0;
   if (load !== void 0) return load();
   const known = Object.keys(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f);
   const suggestion = (0, _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, known);
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `there is no preset ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(name.slice(0, 100))}`, {
    preset: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(name.slice(0, 100))
   }, {
    hint: suggestion === void 0 ? `There is ${known.join(", ")}.` : `Did you mean ${suggestion}?`
   });
  }
 }),
 84951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => loadSuite
  });
  var limits = __webpack_require__(44831);
  var severity = __webpack_require__(54572);
  var runtime_variables = __webpack_require__(31415);
  var errors = __webpack_require__(74132);
  var secret = __webpack_require__(34211);
  var nearest = __webpack_require__(34348);
  function loadVariables(ports, {declared, given, usedIn, withSecrets}) {
   const values = new Map(declared.flatMap(({name, default: value}) => value === void 0 ? [] : [ [ name, value ] ]));
   const secrets = new Map;
   const problems = [];
   const used = JSON.stringify(usedIn);
   for (const [name, value] of Object.entries(given)) {
    const declaration = declared.find(one => one.name === name);
    const where = `vars.${name}`;
    if (declaration === void 0 && !used.includes(`\${${name}}`)) {
     const suggestion = (0, nearest.p)(name, declared.map(one => one.name));
     problems.push({
      where,
      message: `is used nowhere${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`
     });
    } else if (isReference(value)) {
     secrets.set(name, withSecrets ? readReference(ports, name, value) : new secret.z(new Uint8Array));
     values.delete(name);
    } else if (declaration !== void 0 && typeOf(value) !== declaration.type) problems.push({
     where,
     message: `is a ${typeOf(value)}; expected a ${declaration.type}`
    }); else values.set(name, value);
   }
   const missing = declared.filter(({name}) => !values.has(name) && !secrets.has(name) && given[name] === void 0);
   problems.push(...missing.map(({name, help}) => ({
    where: `vars.${name}`,
    message: `is missing: ${help}`
   })));
   return {
    variables: {
     values,
     secrets
    },
    problems
   };
  }
  function isReference(value) {
   return typeof value === "object" && !Array.isArray(value);
  }
  function typeOf(value) {
   if (typeof value === "string") return "text";
   if (typeof value === "number") return "number";
   return typeof value === "boolean" ? "toggle" : "list";
  }
  function readReference({environment, files}, name, reference) {
   if ("file" in reference) {
    const bytes = Buffer.from(files.readSecret(reference.file).reveal());
    return new secret.z(bytes.at(-1) === LINE_FEED ? bytes.subarray(0, -1) : bytes);
   }
   const text = environment.variables[reference.env] ?? "";
   if (text === "") throw new errors.cs("input_missing", `vars.${name} is read from the environment variable ${reference.env}, which is not set`, {
    variable: reference.env
   }, {
    hint: `Set ${reference.env} for this run; in an action by \`env:\` from a secret.`
   });
   return new secret.z(Buffer.from(text));
  }
  const LINE_FEED = 10;
  var load_policy = __webpack_require__(35821);
  var load_preset = __webpack_require__(15482);
  var schemas = __webpack_require__(26921);
  var shape_document = __webpack_require__(93313);
  var checks_variables = __webpack_require__(55187);
  const CHECK_TYPES = [ {
   name: "alertmanager",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8663) ]).then(__webpack_require__.bind(__webpack_require__, 78663))).alertmanager
  }, {
   name: "code",
   load: async () => (await __webpack_require__.e(6571).then(__webpack_require__.bind(__webpack_require__, 86571))).code
  }, {
   name: "command",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(5826) ]).then(__webpack_require__.bind(__webpack_require__, 55826))).command
  }, {
   name: "doc",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(2988), __webpack_require__.e(7800) ]).then(__webpack_require__.bind(__webpack_require__, 47800))).docCheck
  }, {
   name: "doc_claims",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(2988), __webpack_require__.e(2166) ]).then(__webpack_require__.bind(__webpack_require__, 72166))).docClaimsCheck
  }, {
   name: "env",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(8186), __webpack_require__.e(3767) ]).then(__webpack_require__.bind(__webpack_require__, 93767))).envCheck
  }, {
   name: "env_usage",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2772) ]).then(__webpack_require__.bind(__webpack_require__, 82772))).envUsageCheck
  }, {
   name: "evidence",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(195), __webpack_require__.e(8535) ]).then(__webpack_require__.bind(__webpack_require__, 1875))).evidence
  }, {
   name: "file",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(7767) ]).then(__webpack_require__.bind(__webpack_require__, 47767))).fileCheck
  }, {
   name: "floor",
   load: async () => (await Promise.all([ __webpack_require__.e(4074), __webpack_require__.e(7422) ]).then(__webpack_require__.bind(__webpack_require__, 17422))).floor
  }, {
   name: "git",
   load: async () => (await __webpack_require__.e(1648).then(__webpack_require__.bind(__webpack_require__, 81648))).git
  }, {
   name: "glob",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2168) ]).then(__webpack_require__.bind(__webpack_require__, 42168))).globCheck
  }, {
   name: "hmac_vector",
   load: async () => (await __webpack_require__.e(8434).then(__webpack_require__.bind(__webpack_require__, 28434))).hmacVectorCheck
  }, {
   name: "htpasswd",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(915), __webpack_require__.e(815) ]).then(__webpack_require__.bind(__webpack_require__, 30815))).htpasswd
  }, {
   name: "http",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(830) ]).then(__webpack_require__.bind(__webpack_require__, 60830))).httpCheck
  }, {
   name: "json",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(472) ]).then(__webpack_require__.bind(__webpack_require__, 472))).jsonCheck
  }, {
   name: "nginx",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(915), __webpack_require__.e(6320), __webpack_require__.e(5994) ]).then(__webpack_require__.bind(__webpack_require__, 53613))).nginx
  }, {
   name: "nginx_lint",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(6997) ]).then(__webpack_require__.bind(__webpack_require__, 86997))).nginxLint
  }, {
   name: "nginx_test",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(8155), __webpack_require__.e(6320), __webpack_require__.e(2384) ]).then(__webpack_require__.bind(__webpack_require__, 64617))).nginxTest
  }, {
   name: "prom",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(1143) ]).then(__webpack_require__.bind(__webpack_require__, 23524))).prom
  }, {
   name: "secrets",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(3045) ]).then(__webpack_require__.bind(__webpack_require__, 73045))).secrets
  }, {
   name: "shell",
   load: async () => (await __webpack_require__.e(8718).then(__webpack_require__.bind(__webpack_require__, 28718))).shell
  }, {
   name: "shellcheck",
   load: async () => (await __webpack_require__.e(9456).then(__webpack_require__.bind(__webpack_require__, 69456))).shellcheck
  }, {
   name: "tests",
   load: async () => (await __webpack_require__.e(822).then(__webpack_require__.bind(__webpack_require__, 20822))).tests
  }, {
   name: "uat_mutate",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(6674), __webpack_require__.e(9231), __webpack_require__.e(7451), __webpack_require__.e(1978) ]).then(__webpack_require__.bind(__webpack_require__, 1978))).uatMutate
  }, {
   name: "uat_run",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(6674), __webpack_require__.e(9231), __webpack_require__.e(7451), __webpack_require__.e(5003) ]).then(__webpack_require__.bind(__webpack_require__, 65003))).uatRun
  }, {
   name: "uat_suite",
   load: async () => (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(6674), __webpack_require__.e(7451) ]).then(__webpack_require__.bind(__webpack_require__, 78689))).uatSuite
  }, {
   name: "xref",
   load: async () => (await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(8155), __webpack_require__.e(3687) ]).then(__webpack_require__.bind(__webpack_require__, 23687))).xrefCheck
  }, {
   name: "yaml",
   load: async () => (await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(8186), __webpack_require__.e(5748), __webpack_require__.e(472) ]).then(__webpack_require__.bind(__webpack_require__, 472))).yamlCheck
  } ];
  async function loadCheckTypes(wanted = () => true) {
   const types = [];
   for (const entry of CHECK_TYPES) if (wanted(entry.name)) types.push(await entry.load());
   return types;
  }
  const DEFAULT_CATEGORY = "Own checks";
  const sentence = schemas.YjP().min(1).max(2e3);
  const identity = {
   id: schemas.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, "is no id such as NX-01"),
   title: sentence.optional(),
   category: schemas.YjP().min(1).max(100).optional(),
   severity: schemas.k5n(severity.o).default("high"),
   why: sentence.optional(),
   fix: sentence.optional(),
   timeout_seconds: schemas.Whr().min(1).max(3600).optional(),
   serial_group: schemas.YjP().min(1).max(100).optional()
  };
  function checkSchema(types) {
   const parts = CHECK_TYPES.map(({name}) => {
    const type = types.find(one => one.name === name);
    return [ name, type === void 0 ? schemas.Vxk().optional() : type.parameters.optional().describe(type.summary) ];
   });
   return schemas.rej({
    ...identity,
    ...Object.fromEntries(parts)
   });
  }
  async function selectChecks({preset, own, variables, timeoutSeconds}) {
   const everyCheck = [ ...(preset?.categories ?? []).flatMap(({checks: written}) => written), ...own ];
   const types = await loadCheckTypes(name => everyCheck.some(written => Object.hasOwn(written, name)));
   const schema = checkSchema(types);
   const checks = [];
   const problems = [];
   const take = (written, place, category) => {
    const filled = (0, checks_variables.V)(written, variables);
    const shape = (0, shape_document.Zz)(filled.value, schema);
    problems.push(...filled.problems.map(({where, message}) => ({
     where: joined(place, where),
     message
    })));
    if (!shape.ok) {
     problems.push(...shape.problems.map(problem => ({
      where: joined(place, pathOf(problem)),
      message: problem.message
     })));
     return;
    }
    const check = toCheck(shape.value, {
     types,
     category,
     timeoutSeconds
    });
    if (typeof check === "string") problems.push({
     where: place,
     message: check
    }); else checks.push(check);
   };
   for (const {name, checks: written} of preset?.categories ?? []) for (const one of written) take(one, `${preset?.name ?? ""}: ${one.id}`, name);
   for (const [index, one] of own.entries()) take(one, `audit.checks[${index}]`, DEFAULT_CATEGORY);
   return {
    checks,
    problems
   };
  }
  function toCheck(value, {types, category, timeoutSeconds}) {
   const {id, title, category: own, severity, why, fix, timeout_seconds, serial_group, ...rest} = value;
   const kinds = types.filter(({name}) => rest[name] !== void 0);
   const [type] = kinds;
   if (type === void 0) return `says nothing that is to be checked; expected one of ${CHECK_TYPES.map(({name}) => name).join(", ")}`;
   if (kinds.length > 1) return `has ${kinds.length} kinds (${kinds.map(({name}) => name).join(", ")}); a check has one`;
   return {
    id,
    title: title ?? id,
    category: own ?? category,
    severity,
    why,
    fix,
    type,
    parameters: rest[type.name],
    timeoutMs: (timeout_seconds ?? timeoutSeconds) * 1e3,
    serialGroup: serial_group
   };
  }
  function pathOf({path, key}) {
   return [ ...path, ...key === void 0 ? [] : [ key ] ].map(part => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("").replace(/^\./, "");
  }
  function joined(place, where) {
   return where === "" ? place : `${place}.${where}`;
  }
  const UAT_CATEGORY = "Acceptance tests";
  async function loadSuite(ports, {policy, path}, withSecrets = false) {
   const preset = policy.preset === void 0 ? void 0 : await (0, load_preset._)(policy.preset);
   const {checks: ownChecks = [], timeout_seconds: timeoutSeconds = DEFAULT_SECONDS} = policy.audit ?? {};
   const {cases: ownCases = [], target, rehearsal} = policy.uat ?? {};
   const declared = preset?.variables ?? [];
   const {variables, problems} = loadVariables(ports, {
    declared,
    given: policy.vars,
    usedIn: [ ownChecks, ownCases, target, rehearsal, runtime_variables.b1.map(({name}) => `\${${name}}`) ],
    withSecrets
   });
   const selected = await selectChecks({
    preset,
    own: ownChecks,
    variables,
    timeoutSeconds
   });
   const all = [ ...problems, ...selected.problems ];
   if (all.length > 0) throw await invalid(ports, path ?? "duri.yml", all);
   return {
    preset,
    checks: selected.checks,
    uat: uatOf(policy, preset, variables),
    variables
   };
  }
  const DEFAULT_SECONDS = 60;
  const DEFAULT_CASE_SECONDS = 120;
  function uatOf({uat}, preset, variables) {
   return {
    cases: [ ...preset?.cases ?? [], ...uat?.cases ?? [] ].map(toCase),
    variables,
    target: uat?.target,
    rehearsal: {
     ...preset?.rehearsal,
     ...uat?.rehearsal
    },
    allowHosts: uat?.allow_hosts ?? [],
    timeoutSeconds: uat?.timeout_seconds ?? DEFAULT_CASE_SECONDS,
    expected: uat?.expect.uats ?? preset?.cases.length
   };
  }
  function toCase(written) {
   const id = String(written["id"]);
   const text = key => typeof written[key] === "string" ? written[key] : void 0;
   return {
    id,
    title: text("title") ?? id,
    category: text("category") ?? UAT_CATEGORY,
    severity: severity.o.find(one => one === written["severity"]) ?? "high",
    why: text("why"),
    fix: text("fix"),
    written
   };
  }
  async function invalid({files}, path, problems) {
   const content = files.read(path, limits.b.policyBytes);
   const {locateInPolicy} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4242), __webpack_require__.e(7863) ]).then(__webpack_require__.bind(__webpack_require__, 24242));
   const locate = content === void 0 ? void 0 : locateInPolicy(content);
   const placed = problems.map(({where, message}) => {
    const at = locate === void 0 || !/^(?:audit|uat|vars)\b/.test(where) ? void 0 : locate(fieldOf(where));
    const line = at === void 0 ? "" : `:${at.line}:${at.column}`;
    return {
     where: `${path}${line}`,
     message: where === "" ? message : `${where} ${message}`
    };
   });
   return (0, load_policy.IO)(path, placed);
  }
  function fieldOf(where) {
   return where.split(/[.[\]]+/).filter(part => part !== "");
  }
 }),
 55187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => substitute
  });
  var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34348);
  const REFERENCE = /(\\|\$)?\$\{([a-z][a-z0-9_]*)\}/g;
  function substitute(written, {values, secrets}, withSecrets = false) {
   const problems = [];
   const known = [ ...values.keys(), ...withSecrets ? secrets.keys() : [] ];
   const lookUp = (name, where) => {
    const value = values.get(name) ?? (withSecrets ? secretText(secrets.get(name)) : void 0);
    if (value !== void 0) return value;
    const suggestion = (0, _shape_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(name, known);
    problems.push({
     where,
     message: secrets.has(name) ? `names the secret \${${name}}, which an audit check cannot take` : `names the unknown variable \${${name}}${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`
    });
    return "";
   };
   const fill = (value, where) => {
    if (typeof value === "string") return fillText(value, name => lookUp(name, where));
    if (Array.isArray(value)) return value.flatMap((item, index) => {
     const filled = fill(item, `${where}[${index}]`);
     return typeof item === "string" && Array.isArray(filled) ? filled : [ filled ];
    });
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, fill(inner, where === "" ? key : `${where}.${key}`) ]));
   };
   return {
    value: fill(written, ""),
    problems
   };
  }
  function fillText(text, lookUp) {
   const whole = /^\$\{([a-z][a-z0-9_]*)\}$/.exec(text);
   if (whole?.[1] !== void 0) return lookUp(whole[1]);
   return text.replace(REFERENCE, (match, before, name) => {
    if (before === "\\") return match;
    if (before === "$") return match.slice(1);
    const value = lookUp(name);
    return typeof value === "object" ? value.join(",") : String(value);
   });
  }
  function secretText(secret) {
   return secret === void 0 ? void 0 : Buffer.from(secret.reveal()).toString("utf8");
  }
 }),
 31415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Vh: () => secretTexts,
   Yz: () => sampleVariables,
   b1: () => RUNTIME_VARIABLES
  });
  var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34211);
  const variable = (name, sample, help) => ({
   name,
   sample,
   help,
   secret: false
  });
  const secret = (name, help) => ({
   name,
   sample: "not-a-secret",
   help,
   secret: true
  });
  const RUNTIME_VARIABLES = [ variable("uat_base_url", "http://127.0.0.1:1", "Base URL of what is tested, without a slash at the end."), variable("uat_user", "uat", "The user that signs in."), secret("uat_password", "The password of that user."), secret("uat_sink_secret", "What webhooks are signed with."), secret("uat_token", "A second secret for what needs more than a password, such as resetting a kill switch."), variable("uat_port", 1, "The port that the service behind the proxy listens on."), variable("uat_sink_port", 1, "The port of 127.0.0.1 that webhooks are received on."), variable("uat_sink_url", "http://127.0.0.1:1/robot/send?access_token=uat", "The webhook that the service is to send to."), variable("uat_state_dir", "state", "An empty folder for the state of the service."), variable("uat_idle_hold", "65s", "How long a websocket must stay open with nothing said: 65s beats the 60 s of nginx. A rehearsal takes 1s.") ];
  function sampleVariables({values, secrets}, captured) {
   const dummy = new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__.z(Buffer.from("not-a-secret"));
   const missing = RUNTIME_VARIABLES.filter(({name}) => !values.has(name) && !secrets.has(name));
   return {
    values: new Map([ ...missing.flatMap(({name, sample, secret: hidden}) => hidden ? [] : [ [ name, sample ] ]), ...[ ...captured ].map(name => [ name, "captured" ]), ...values ]),
    secrets: new Map([ ...missing.flatMap(({name, secret: hidden}) => hidden ? [ [ name, dummy ] ] : []), ...[ ...secrets.keys() ].map(name => [ name, dummy ]) ])
   };
  }
  function secretTexts({values, secrets}) {
   const user = values.get("uat_user");
   return [ ...secrets.values() ].flatMap(one => {
    const text = Buffer.from(one.reveal()).toString("utf8");
    return typeof user === "string" && text !== "" ? [ text, `${user}:${text}` ] : [ text ];
   });
  }
 })
};
