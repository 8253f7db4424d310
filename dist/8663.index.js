import { modules as shared } from "./shared.index.js";

export const id = 8663;

export const ids = [ 8663 ];

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
 })
};
