import { modules as shared } from "./shared.index.js";

export const id = 1143;

export const ids = [ 1143, 8663 ];

export const modules = {
 ...shared,
 28910: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g1: () => record,
   gM: () => readYaml,
   p_: () => list
  });
  var _shape_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69316);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  const LIMITS = {
   maxBytes: 4 * 1024 * 1024,
   maxDepth: 60,
   maxAliases: 100,
   maxTokens: 4e5
  };
  function readYaml(ground, file) {
   const read = (0, _shape_yaml_js__WEBPACK_IMPORTED_MODULE_0__.h)(ground.bytes(file), LIMITS);
   if (read.ok) return read.value;
   const {where, message} = read.problems[0] ?? {
    where: "",
    message: "is no YAML"
   };
   const [line, column] = where.split(":").map(Number);
   throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.G_((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(file, message, line === void 0 || line === 0 || Number.isNaN(line) ? {} : {
    location: {
     file,
     line,
     ...column === void 0 ? {} : {
      column
     }
    }
   }));
  }
  function record(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  }
  function list(value) {
   return Array.isArray(value) ? value : [];
  }
 }),
 78663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   alertmanager: () => alertmanager
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82527);
  var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28910);
  const label = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of a label");
  const parameters = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   config: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(4096).describe("Configuration of Alertmanager, relative to the root; `amtool check-config` must accept it."),
   route_test: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.rej({
    labels: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(label, zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(200)).refine(labels => Object.keys(labels).length > 0, "has no label"),
    receiver: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(200).describe("The receiver that an alert with these labels must reach, and no other.")
   })).min(1).max(200).describe("Alerts by their labels, and who must get them.")
  });
  const DEPRECATED = [ "match", "match_re", "source_match", "source_match_re", "target_match", "target_match_re" ];
  const alertmanager = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_4__.B)({
   name: "alertmanager",
   summary: "amtool accepts the configuration, alerts reach the receivers that are meant, and those receivers send somewhere.",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_4__.Z,
   observe: async (ground, {config, route_test}) => {
    const document = (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.gM)(ground, config);
    const accepted = await checkConfig(ground, config);
    if (accepted.outcome !== "pass") return [ accepted ];
    const seen = [ accepted, ...deprecated(document, config) ];
    for (const {labels, receiver} of route_test) seen.push(await routed(ground, config, labels, receiver), ...sends(document, config, receiver));
    return seen;
   }
  });
  async function checkConfig(ground, config) {
   const {exitCode, stdout, stderr} = await ground.run({
    program: "amtool",
    args: [ "check-config", ground.resolve(config) ]
   });
   if (exitCode === 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.v9)(config, "is accepted by amtool");
   const said = `${Buffer.from(stdout).toString("utf8")} ${stderr}`.replaceAll(`${ground.root}/`, "").replace(/\s+/g, " ").trim();
   if (exitCode !== 1) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", config, `could not be looked at: amtool ended with code ${exitCode}`);
   const line = Number(/line (\d+)/.exec(said)?.[1] ?? "0");
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(config, `is refused by amtool: ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(said.slice(0, 400))}`, line > 0 ? {
    location: {
     file: config,
     line
    }
   } : {});
  }
  async function routed(ground, config, labels, receiver) {
   const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
   const args = [ "config", "routes", "test", `--config.file=${ground.resolve(config)}`, `--verify.receivers=${receiver}`, ...pairs ];
   const {exitCode, stdout, stderr} = await ground.run({
    program: "amtool",
    args
   });
   const subject = `an alert with ${pairs.join(", ")}`;
   const reached = Buffer.from(stdout).toString("utf8").split("\n").filter(line => line !== "" && !line.startsWith("WARNING")).join(", ");
   if (exitCode === 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.v9)(subject, `reaches ${receiver}`);
   if (reached === "") return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", subject, `could not be routed: ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(stderr.slice(0, 300))}`);
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(subject, "reaches another receiver", {
    expected: receiver,
    actual: reached,
    location: {
     file: config,
     line: 1
    }
   });
  }
  function sends(document, config, receiver) {
   const receivers = (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.p_)((0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g1)(document.value)["receivers"]).map(_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g1);
   const index = receivers.findIndex(({name}) => name === receiver);
   const found = receivers[index];
   if (found === void 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(receiver, `is no receiver of ${config}`) ];
   const channels = Object.entries(found).filter(([key, value]) => key.endsWith("_configs") && (0, 
   _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.p_)(value).length > 0);
   const location = {
    file: config,
    line: document.locate([ "receivers", index ]).line
   };
   if (channels.length === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(receiver, "has no channel, so alerts that reach it are lost", {
    location,
    fix: "Give it a webhook, pager or chat configuration."
   }) ];
   return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.v9)(receiver, `sends by ${channels.map(([key]) => key).join(", ")}`, {
    location
   }) ];
  }
  function deprecated(document, config) {
   const seen = [];
   const visit = (value, path) => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [ ...path, index ])); else for (const [key, inner] of Object.entries((0, 
    _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g1)(value))) {
     if (DEPRECATED.includes(key)) {
      const location = {
       file: config,
       ...document.locate(path, key)
      };
      seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(config, `uses ${key}, which is deprecated`, {
       location,
       fix: "Write it as `matchers:`."
      }));
     }
     visit(inner, [ ...path, key ]);
    }
   };
   const {route, inhibit_rules} = (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g1)(document.value);
   visit(route, [ "route" ]);
   visit(inhibit_rules, [ "inhibit_rules" ]);
   return seen;
  }
 }),
 23524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   prom: () => prom
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82527);
  var _alertmanager_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78663);
  var _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28910);
  const files = zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(4096)).min(1).max(100);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   rules: files.describe("Rule files: paths or globs. `promtool check rules` must accept each, and each must hold a rule."),
   tests: files.optional().describe("Unit tests of the rules: `promtool test rules` must pass, and must test these very rules."),
   config: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(4096).optional().describe("Configuration of Prometheus for `promtool check config`."),
   alerts: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(200)).max(200).default([]).describe("Alerts that must be there."),
   alertmanager: _alertmanager_js__WEBPACK_IMPORTED_MODULE_3__.alertmanager.parameters.optional().describe("Who must hear of them: as the check alertmanager."),
   every_alert_fires: zod__WEBPACK_IMPORTED_MODULE_5__.zMY().default(true).describe("Must some unit test expect each alert to fire? Needs `tests`.")
  }).describe("Rules of Prometheus.");
  const prom = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_6__.B)({
   name: "prom",
   summary: "promtool accepts the rules, their unit tests pass, and each alert is seen to fire in one of them.",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_6__.Z,
   observe: async (ground, wanted) => {
    const seen = [];
    const ruleFiles = expand(ground, wanted.rules, seen);
    const testFiles = expand(ground, wanted.tests ?? [], seen);
    for (const file of ruleFiles) seen.push(await checkRules(ground, file));
    const rules = readRules(ground, ruleFiles);
    for (const alert of wanted.alerts) seen.push(rules.alerts.has(alert) ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(alert, "is defined") : (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(alert, "is defined by no rule", {
     expected: `an alert ${alert} in ${ruleFiles.join(", ")}`
    }));
    const expected = new Set;
    for (const file of testFiles) seen.push(await testRules(ground, file, ruleFiles, expected));
    if (wanted.tests !== void 0 && wanted.every_alert_fires) for (const [alert, location] of rules.alerts) if (!expected.has(alert)) seen.push((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(alert, "is not seen to fire in any unit test", {
     location,
     fix: "Add an alert_rule_test with exp_alerts for it."
    }));
    if (wanted.config !== void 0) seen.push(await judged(ground, wanted.config, [ "check", "config", ground.resolve(wanted.config) ], "is accepted by promtool"));
    if (wanted.alertmanager !== void 0) seen.push(...await _alertmanager_js__WEBPACK_IMPORTED_MODULE_3__.alertmanager.observe(ground, wanted.alertmanager));
    return seen;
   }
  });
  function expand(ground, patterns, seen) {
   return patterns.flatMap(pattern => {
    const found = ground.glob([ pattern ]);
    if (found.length === 0) seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(pattern, "is not there"));
    return found;
   });
  }
  async function checkRules(ground, file) {
   const result = await promtool(ground, [ "check", "rules", "--lint=all", "--lint-fatal", ground.resolve(file) ]);
   if (result.exitCode !== 0) return refusal(ground, file, result);
   const count = Number(/SUCCESS: (\d+) rules found/.exec(textOf(result))?.[1] ?? "0");
   return count > 0 ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(file, `has ${count} rules that promtool accepts`) : (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(file, "has no rule");
  }
  async function testRules(ground, file, ruleFiles, expected) {
   const written = (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g1)((0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.gM)(ground, file).value);
   const named = (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.p_)(written["rule_files"]).map(name => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), String(name))));
   const foreign = named.filter(name => ground.glob([ name ]).some(path => !ruleFiles.includes(path)) || ground.glob([ name ]).length === 0);
   if (named.length === 0 || foreign.length > 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(file, "tests other rules than those that are deployed", {
    expected: ruleFiles.join(", "),
    actual: named.join(", ") || "no rule_files"
   });
   let asserted = 0;
   for (const test of (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.p_)(written["tests"]).map(_read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g1)) {
    asserted += (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.p_)(test["promql_expr_test"]).length;
    for (const alert of (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.p_)(test["alert_rule_test"]).map(_read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g1)) {
     asserted += 1;
     if ((0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.p_)(alert["exp_alerts"]).length > 0) expected.add(String(alert["alertname"]));
    }
   }
   if (asserted === 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(file, "has no test that asserts anything");
   return judged(ground, file, [ "test", "rules", ground.resolve(file) ], `has ${asserted} assertions, and all hold`);
  }
  function readRules(ground, ruleFiles) {
   const alerts = new Map;
   for (const file of ruleFiles) {
    const document = (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.gM)(ground, file);
    (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.p_)((0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g1)(document.value)["groups"]).forEach((group, groupAt) => {
     (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.p_)((0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g1)(group)["rules"]).forEach((rule, ruleAt) => {
      const {alert} = (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g1)(rule);
      if (typeof alert === "string") alerts.set(alert, {
       file,
       line: document.locate([ "groups", groupAt, "rules", ruleAt ]).line
      });
     });
    });
   }
   return {
    alerts
   };
  }
  async function judged(ground, file, args, says) {
   if (ground.look(file) === void 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(file, "is not there");
   const result = await promtool(ground, args);
   return result.exitCode === 0 ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(file, says) : refusal(ground, file, result);
  }
  async function promtool(ground, args) {
   return ground.run({
    program: "promtool",
    args
   });
  }
  function textOf({stdout, stderr}) {
   return `${Buffer.from(stdout).toString("utf8")}\n${stderr}`;
  }
  function refusal(ground, file, result) {
   const text = textOf(result).replaceAll(`${ground.root}/`, "");
   const said = text.split("\n").map(line => line.trim()).filter(line => line !== "" && !/^(Checking|Unit Testing:|SUCCESS)/.test(line));
   const at = said.map(line => /^\S*?:\s*(\d+):(\d+):/.exec(line)).find(match => match !== null);
   const location = at === void 0 ? {} : {
    location: {
     file,
     line: Number(at[1]),
     column: Number(at[2])
    }
   };
   if (result.exitCode !== 1 && result.exitCode !== 3) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.nv)("infra", file, `could not be looked at: promtool ended with code ${result.exitCode}`);
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(file, `is refused by promtool: ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(said.join(" ").slice(0, 600))}`, location);
  }
 })
};
