import { modules as shared } from "./shared.index.js";

export const id = 472;

export const ids = [ 472 ];

export const modules = {
 ...shared,
 472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   jsonCheck: () => jsonCheck,
   queryPath: () => queryPath,
   yamlCheck: () => yamlCheck
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _checks_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9693);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82527);
  var _read_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56066);
  var _checks_validate_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98192);
  const MAX_PROBLEMS = 50;
  const MAX_NODES = 1e4;
  const pathRule = zod__WEBPACK_IMPORTED_MODULE_5__._H3({
   jsonpath: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).max(1e3).describe("A JSONPath (RFC 9535) without match() and search().")
  }).superRefine(({jsonpath: _, ...matcher}, context) => {
   for (const {path, message} of (0, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_1__.VY)(matcher)) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message
   });
  }).describe("A JSONPath, and matchers that each value at it must fit. No value there at all fails, unless exists is false.");
  const parameters = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   file: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1).describe("The file."),
   schema: zod__WEBPACK_IMPORTED_MODULE_5__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_5__.YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.L5J()) ]).optional().describe("JSON Schema: the path of one (JSON or YAML), or the schema itself."),
   paths: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(pathRule).min(1).optional().describe("What stands at paths of the document.")
  }).refine(({schema, paths}) => schema !== void 0 || paths !== void 0, "asks for nothing; give schema or paths");
  const jsonCheck = dataCheck("json", "A JSON file: strictly well-formed, fits a JSON Schema, values at JSONPaths");
  const yamlCheck = dataCheck("yaml", "A YAML file: strictly well-formed, fits a JSON Schema, values at JSONPaths");
  function dataCheck(language, summary) {
   return (0, _check_type_js__WEBPACK_IMPORTED_MODULE_6__.B)({
    name: language,
    summary,
    parameters,
    executes: _check_type_js__WEBPACK_IMPORTED_MODULE_6__.Z,
    observe: async (ground, {file, schema, paths = []}) => {
     const data = (0, _read_data_js__WEBPACK_IMPORTED_MODULE_3__.v)(ground, file, language);
     const observations = [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(file, `is well-formed ${language.toUpperCase()}`) ];
     if (schema !== void 0) observations.push(...await fits(ground, data, schema));
     for (const rule of paths) observations.push(...await judgePath(data, rule));
     return observations;
    }
   });
  }
  async function fits(ground, data, schema) {
   const inline = typeof schema !== "string";
   const validate = (0, _checks_validate_schema_js__WEBPACK_IMPORTED_MODULE_4__.F)(inline ? schema : (0, 
   _read_data_js__WEBPACK_IMPORTED_MODULE_3__.v)(ground, schema, (0, _read_data_js__WEBPACK_IMPORTED_MODULE_3__.e)(schema)).value, inline ? "of the check" : schema);
   const problems = validate(data.value);
   if (problems.length === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(data.path, `fits the schema ${inline ? "of the check" : schema}`) ];
   return problems.slice(0, MAX_PROBLEMS).map(({path, message}) => (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(subjectOf(data, path), message, placeOf(data, path)));
  }
  async function judgePath(data, {jsonpath, ...rest}) {
   const matcher = rest;
   const nodes = await queryPath(data.value, jsonpath);
   const [first] = nodes;
   if (first === void 0) {
    const {ok, expected} = (0, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_1__.YW)(void 0, matcher);
    const subject = `${data.path} ${jsonpath}`;
    return [ ok ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(subject, "is not there") : (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(subject, "matches nothing", {
     expected,
     actual: "nothing"
    }) ];
   }
   return nodes.map(({location, value}) => {
    const {ok, ...values} = (0, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_1__.YW)(value, matcher);
    return ok ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(subjectOf(data, location), "is as expected") : (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(subjectOf(data, location), "is not as expected", {
     ...values,
     ...placeOf(data, location)
    });
   });
  }
  async function queryPath(value, jsonpath) {
   const {JSONPathEnvironment} = await __webpack_require__.e(393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
   const environment = new JSONPathEnvironment({
    maxRecursionDepth: 64
   });
   environment.functionRegister.delete("match");
   environment.functionRegister.delete("search");
   try {
    const {nodes} = environment.query(jsonpath, value);
    if (nodes.length > MAX_NODES) throw new Error(`it finds more than ${MAX_NODES} values`);
    return nodes;
   } catch (error) {
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `the JSONPath ${jsonpath} cannot be used: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`, {
     jsonpath
    });
   }
  }
  function subjectOf({path: file}, path) {
   const where = path.map(part => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("");
   return where === "" ? file : `${file} ${where.replace(/^\./, "")}`;
  }
  function placeOf(data, path) {
   const location = data.locate(path);
   return location === void 0 ? {} : {
    location
   };
  }
 }),
 56066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => languageOf,
   v: () => readData
  });
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
  var _shape_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69316);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  const MiB = 1024 * 1024;
  const JSON_LIMITS = {
   maxBytes: 16 * MiB,
   maxDepth: 64
  };
  const YAML_LIMITS = {
   maxBytes: 4 * MiB,
   maxDepth: 64,
   maxAliases: 100,
   maxTokens: 1e6
  };
  function readData(ground, path, language) {
   const text = ground.text(path);
   const yaml = () => {
    const document = (0, _shape_yaml_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, YAML_LIMITS);
    return document.ok ? document.value : void 0;
   };
   if (language === "json") {
    const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(text, JSON_LIMITS);
    if (!json.ok) throw malformed(path, json.problems, "JSON");
    let document;
    return {
     path,
     value: json.value,
     locate: where => located(path, document ??= yaml(), where)
    };
   }
   const document = (0, _shape_yaml_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, YAML_LIMITS);
   if (!document.ok) throw malformed(path, document.problems, "YAML");
   return {
    path,
    value: document.value.value,
    locate: where => located(path, document.value, where)
   };
  }
  function languageOf(path) {
   return /\.ya?ml$/i.test(path) ? "yaml" : "json";
  }
  function located(file, document, path) {
   if (document === void 0) return;
   return {
    file,
    ...document.locate(path)
   };
  }
  function malformed(path, problems, language) {
   const [{where, message} = {
    where: "",
    message: "is empty"
   }] = problems;
   const [, line, column] = /^(\d+):(\d+)$/.exec(where) ?? [];
   const place = line === void 0 ? {} : {
    location: {
     file: path,
     line: Number(line),
     column: Number(column)
    }
   };
   const said = where === "" || line !== void 0 ? message : `${where} ${message}`;
   return new _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.G_((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(path, `is not strict ${language}: ${said}${problems.length > 1 ? `, and ${problems.length - 1} more` : ""}`, place));
  }
 })
};
