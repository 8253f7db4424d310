import { modules as shared } from "./shared.index.js";

export const id = 3687;

export const ids = [ 3687, 472 ];

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
 }),
 3852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JJ: () => shownValue,
   Kx: () => PLACEHOLDER,
   wK: () => isPlaceholder
  });
  const PLACEHOLDER = "^(|CHANGE_ME[A-Z0-9_]*|\\$\\{[A-Z_][A-Z0-9_]*\\})$";
  const PLACEHOLDER_TEXT = new RegExp(PLACEHOLDER);
  const SECRET_KEY = /SECRET|TOKEN|PASS|KEY|WEBHOOK|CREDENTIAL|DSN|COOKIE|SALT|PRIVATE/i;
  function isPlaceholder(value) {
   return PLACEHOLDER_TEXT.test(value);
  }
  function shownValue(key, value) {
   if (SECRET_KEY.test(key)) return "***";
   const open = value.replace(/:\/\/[^/@\s]*@/g, "://***@");
   return open.length <= 100 ? open : `${open.slice(0, 100)}…`;
  }
 }),
 23687: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   xrefCheck: () => xrefCheck
  });
  var schemas = __webpack_require__(26921);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var dotenv = __webpack_require__(9927);
  var load = __webpack_require__(3501);
  var path_directives = __webpack_require__(27474);
  var targets = __webpack_require__(77228);
  var errors = __webpack_require__(74132);
  var checks_pattern = __webpack_require__(20944);
  var data_check = __webpack_require__(472);
  var read_data = __webpack_require__(56066);
  var placeholders = __webpack_require__(3852);
  var site = __webpack_require__(36920);
  const file = schemas.YjP().min(1).describe("The file.");
  const sourceSchema = schemas.KCZ([ schemas.rej({
   env: schemas.rej({
    file,
    key: schemas.YjP().min(1).describe("The variable.")
   })
  }), schemas.rej({
   data: schemas.rej({
    file: file.describe("A JSON or YAML file."),
    jsonpath: schemas.YjP().min(1).describe("A JSONPath (RFC 9535).")
   })
  }), schemas.rej({
   text: schemas.rej({
    file,
    capture: schemas.YjP().min(1).superRefine((text, context) => {
     try {
      (0, checks_pattern.E)(text);
     } catch (error) {
      context.addIssue({
       code: "custom",
       message: `is no RE2 pattern: ${(0, errors.bD)(error)}`
      });
     }
    }).describe("RE2 pattern; on each line the first group of its first match is a value.")
   })
  }), schemas.rej({
   nginx: schemas.rej({
    ...site.ki,
    backend: schemas.k5n([ "port", "host" ]).describe("What is taken of every address that requests are passed on to.")
   })
  }), schemas.rej({
   value: schemas.YjP().min(1).describe("A value as it is written here.")
  }) ]);
  async function valuesOf(ground, source) {
   if ("value" in source) return [ {
    text: source.value,
    shown: source.value
   } ];
   if ("env" in source) return ofEnv(ground, source.env);
   if ("data" in source) return ofData(ground, source.data);
   if ("text" in source) return ofText(ground, source.text);
   return ofNginx(ground, source.nginx);
  }
  function sourceName(source) {
   if ("value" in source) return source.value;
   if ("env" in source) return `${source.env.key} of ${source.env.file}`;
   if ("data" in source) return `${source.data.jsonpath} of ${source.data.file}`;
   if ("text" in source) return `${source.text.capture} of ${source.text.file}`;
   return `backend ${source.nginx.backend} of ${[ source.nginx.file ].flat().join(", ")}`;
  }
  function ofEnv(ground, {file, key}) {
   return (0, dotenv.J)(ground.text(file)).entries.filter(entry => entry.key === key).map(({value, line, column}) => ({
    text: value,
    shown: (0, placeholders.JJ)(key, value),
    location: {
     file,
     line,
     column
    }
   }));
  }
  async function ofData(ground, {file, jsonpath}) {
   const data = (0, read_data.v)(ground, file, (0, read_data.e)(file));
   const nodes = await (0, data_check.queryPath)(data.value, jsonpath);
   return nodes.map(({value, location}) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const place = data.locate(location);
    return {
     text,
     shown: text.slice(0, 200),
     ...place === void 0 ? {} : {
      location: place
     }
    };
   });
  }
  function ofText(ground, {file, capture}) {
   const pattern = (0, checks_pattern.E)(capture);
   return ground.text(file).split("\n").flatMap((line, index) => {
    const text = pattern.first(line);
    return text === void 0 ? [] : [ {
     text,
     shown: text.slice(0, 200),
     location: {
      file,
      line: index + 1
     }
    } ];
   });
  }
  function ofNginx(ground, source) {
   return (0, site.nY)(ground, source).flatMap(({file, configuration, http}) => [ ...(0, 
   load.d)(configuration.directives) ].filter(({name}) => path_directives._4.includes(name)).flatMap(directive => {
    const backends = (0, targets.dc)(http, directive);
    if (backends === void 0) throw new observation.G_((0, observation.c6)(file, "passes requests on to what only a variable knows", {
     location: directive.place
    }));
    return backends;
   }).map(({host, port, directive}) => {
    const text = source.backend === "host" ? host : String(port ?? "none");
    return {
     text,
     shown: text,
     location: directive.place
    };
   }));
  }
  const parameters = schemas.rej({
   equal: schemas.YOg(schemas.rej({
    a: sourceSchema.describe("Where the value stands."),
    b: sourceSchema.describe("Where the same value must stand. Its value is the expected one.")
   })).min(1).describe("Pairs of places. Every value at a and every value at b must be one and the same; none at all fails.")
  });
  const xrefCheck = (0, check_type.B)({
   name: "xref",
   summary: "A value in one file equals a value in another: a port of nginx and of the environment, a path, a name",
   parameters,
   executes: check_type.Z,
   observe: async (ground, {equal}) => (await Promise.all(equal.map(({a, b}) => compare(ground, a, b)))).flat()
  });
  async function compare(ground, a, b) {
   const [here, there] = [ await valuesOf(ground, a), await valuesOf(ground, b) ];
   const missing = [ [ a, here ], [ b, there ] ].filter(([, values]) => values.length === 0);
   if (missing.length > 0) return missing.map(([source]) => (0, observation.c6)(sourceName(source), "is nowhere to be found", {
    actual: "nothing"
   }));
   const expected = there[0];
   const wrong = [ ...here.map(value => [ a, value ]), ...there.map(value => [ b, value ]) ].filter(([, {text}]) => text !== expected?.text);
   if (wrong.length === 0) return [ (0, observation.v9)(sourceName(a), `is ${expected?.shown ?? ""}, as ${sourceName(b)} is`, placeOf(here[0])) ];
   return wrong.map(([source, value]) => (0, observation.c6)(sourceName(source), `is not what ${sourceName(b)} is`, {
    expected: expected?.shown ?? "",
    actual: value.shown,
    ...placeOf(value)
   }));
  }
  function placeOf(value) {
   return value?.location === void 0 ? {} : {
    location: value.location
   };
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
 })
};
