import { modules as shared } from "./shared.index.js";

export const id = 3767;

export const ids = [ 3767 ];

export const modules = {
 ...shared,
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
 93767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   envCheck: () => envCheck
  });
  var picomatch = __webpack_require__(14006);
  var schemas = __webpack_require__(26921);
  var errors = __webpack_require__(74132);
  var languages_dotenv = __webpack_require__(9927);
  var json = __webpack_require__(5565);
  var nearest = __webpack_require__(34348);
  var observation = __webpack_require__(52888);
  var pattern = __webpack_require__(20944);
  var check_type = __webpack_require__(82527);
  var read_data = __webpack_require__(56066);
  var validate_schema = __webpack_require__(98192);
  var placeholders = __webpack_require__(3852);
  async function judgeSchema(ground, file, dotenv, {schema: path, missing, unknown}) {
   const schema = (0, read_data.v)(ground, path, (0, read_data.e)(path)).value;
   const properties = schema?.properties;
   if (typeof properties !== "object" || properties === null || Object.keys(properties).length === 0) return [ (0, 
   observation.nv)("config", path, "has no properties: one for each variable is expected") ];
   const known = Object.keys(properties);
   const present = new Set(dotenv.entries.map(({key}) => key));
   const absent = known.filter(key => !present.has(key));
   const strangers = dotenv.entries.filter(({key}) => !known.includes(key));
   const observations = [ ...absent.length > missing ? absent.map(key => missingKey(file, key, path, strangers.map(entry => entry.key))) : [], ...strangers.length > unknown ? strangers.map(({key, line, column}) => unknownKey({
    file,
    line,
    column
   }, key, path, absent)) : [] ];
   if (observations.length === 0) observations.push((0, observation.v9)(file, `sets the ${present.size} keys of ${path}`, {
    expected: String(known.length),
    actual: String(present.size)
   }));
   return [ ...observations, ...await judgeValues(file, dotenv, {
    path,
    schema,
    properties
   }) ];
  }
  function missingKey(file, key, schema, candidates) {
   const typo = (0, nearest.p)(key, candidates);
   return (0, observation.c6)(file, `lacks ${key}, which ${schema} has`, {
    expected: key,
    actual: typo ?? "nothing",
    fix: typo === void 0 ? `Add ${key} to ${file}, or take it out of ${schema}.` : `Is ${typo} meant?`
   });
  }
  function unknownKey(location, key, schema, candidates) {
   const typo = (0, nearest.p)(key, candidates);
   return (0, observation.c6)(location.file, `sets ${key}, which ${schema} does not know`, {
    location: {
     ...location,
     column: 1
    },
    actual: key,
    ...typo === void 0 ? {} : {
     expected: typo
    },
    fix: typo === void 0 ? `Add ${key} to ${schema}, or take it out of ${location.file}.` : `Did you mean ${typo}?`
   });
  }
  async function judgeValues(file, {entries}, {path, schema, properties}) {
   const {required: _required, additionalProperties: _more, ...rest} = schema;
   const validate = (0, validate_schema.F)({
    ...rest,
    type: "object"
   }, path);
   const filled = entries.filter(({key, value}) => !(0, placeholders.wK)(value) || !mayBePlaceholder(properties[key]));
   const values = Object.fromEntries(filled.flatMap(({key, value}) => properties[key] === void 0 ? [] : [ [ key, toTyped(value, properties[key]) ] ]));
   return validate(values).map(({path: [key = ""], message}) => {
    const entry = entries.findLast(one => one.key === key);
    const said = message.startsWith("does not match") ? message : message.replace(/\):[\s\S]*$/, ")");
    return (0, observation.c6)(file, `sets ${key} to a value that ${said}`, entry === void 0 ? {} : {
     location: {
      file,
      line: entry.line,
      column: entry.column
     }
    });
   });
  }
  function mayBePlaceholder(property) {
   return property?.["type"] === "string" && property["enum"] === void 0 && property["const"] === void 0;
  }
  function toTyped(value, {type}) {
   if ((type === "integer" || type === "number") && /^-?\d{1,15}(?:\.\d+)?$/.test(value)) return Number(value);
   if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
   return value;
  }
  const RANGE = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;
  const NAMES = [ "port", "duration", "bool", "ratio", "url", "int", "number", "path", "host", "text" ];
  const valueTypeSchema = schemas.KCZ([ schemas.k5n(NAMES), schemas.YjP().regex(RANGE, `is neither one of ${NAMES.join(", ")} nor a range such as 0..1`), schemas.rej({
   enum: schemas.YOg(schemas.YjP()).min(1).describe("The texts that it may be.")
  }) ]);
  const TESTS = {
   port: {
    says: "a port from 1 to 65535",
    test: value => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65535
   },
   duration: {
    says: "a duration such as 30s, 5m or a number of seconds, above zero",
    test: value => /^\d+(?:\.\d+)?(?:ms|s|m|h|d)?$/.test(value) && Number.parseFloat(value) > 0
   },
   bool: {
    says: "true or false",
    test: value => value === "true" || value === "false"
   },
   ratio: {
    says: "a number from 0 to 1",
    test: value => inRange(value, 0, 1)
   },
   url: {
    says: "a URL with scheme and host",
    test: isUrl
   },
   int: {
    says: "a whole number",
    test: value => /^-?\d{1,15}$/.test(value)
   },
   number: {
    says: "a number",
    test: isNumber
   },
   path: {
    says: "an absolute path without ..",
    test: value => /^\/[^\0]*$/.test(value) && !value.split("/").includes("..")
   },
   host: {
    says: "a host name or address",
    test: value => /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$|^\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*\]?$/.test(value)
   },
   text: {
    says: "a text that is not empty",
    test: value => value.trim() !== ""
   }
  };
  function judgeValue(value, type) {
   if (typeof type === "object") return {
    ok: type.enum.includes(value),
    expected: `one of ${type.enum.join(", ")}`
   };
   const known = TESTS[type];
   if (known !== void 0) return {
    ok: known.test(value),
    expected: known.says
   };
   const [, from = "", to = ""] = RANGE.exec(type) ?? [];
   return {
    ok: inRange(value, Number(from), Number(to)),
    expected: `a number from ${from} to ${to}`
   };
  }
  function isNumber(value) {
   return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
  }
  function inRange(value, from, to) {
   return isNumber(value) && Number(value) >= from && Number(value) <= to;
  }
  function isUrl(value) {
   return /^[a-z][a-z0-9+.-]*:\/\/[^\s/]/i.test(value) && URL.canParse(value) && !/\s/.test(value);
  }
  const globs = schemas.KCZ([ schemas.YjP().min(1), schemas.YOg(schemas.YjP().min(1)).min(1) ]);
  const env_check_pattern = schemas.YjP().min(1).superRefine((text, context) => {
   try {
    (0, pattern.E)(text);
   } catch (error) {
    context.addIssue({
     code: "custom",
     message: `is no RE2 pattern: ${(0, errors.bD)(error)}`
    });
   }
  });
  const parameters = schemas.rej({
   file: schemas.YjP().min(1).describe("The environment file."),
   parse: schemas.euz("strict").default("strict").describe("Every reader (shell, systemd, Docker, libraries) must take the file for the same values."),
   unique: schemas.zMY().default(true).describe("No key is set twice."),
   schema: schemas.YjP().min(1).optional().describe("JSON Schema with one property for each variable; values are compared with it too."),
   missing: schemas.Whr().min(0).default(0).describe("How many keys of the schema may be absent."),
   unknown: schemas.Whr().min(0).default(0).describe("How many keys that the schema does not know may be set."),
   keys: globs.optional().describe("Globs of keys whose values are asked for by value."),
   except: globs.optional().describe("Globs of keys that keys does not mean."),
   value: env_check_pattern.optional().describe("RE2 pattern of the values of keys. Default: a placeholder: empty, CHANGE_ME or a ${REFERENCE}."),
   url_passwords: schemas.euz("deny").optional().describe("No value may be a URL with a password in it that is no placeholder."),
   types: schemas.g1P(schemas.YjP().min(1), valueTypeSchema).optional().describe("Types of values by glob of their key: port, duration, bool, ratio, url, int, number, path, host, text, 0..1, {enum: […]}."),
   may_be_empty: globs.optional().describe("Globs of keys whose value may be empty whatever its type."),
   equals: schemas.g1P(schemas.YjP().min(1), schemas.YjP()).optional().describe("Exact values by key."),
   superset_of: schemas.euz("base").optional().describe("Every key that the base of the change sets is still set."),
   removed: schemas.Whr().min(0).default(0).describe("How many keys of the base may be gone.")
  }).refine(({value, keys}) => value === void 0 || keys !== void 0, {
   path: [ "value" ],
   message: "needs keys"
  });
  const envCheck = (0, check_type.B)({
   name: "env",
   summary: "An environment file: strict form, keys equal a schema, placeholders for secrets, types, exact values, no key lost against the base",
   parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const {file} = wanted;
    const dotenv = (0, languages_dotenv.J)(ground.text(file));
    if (dotenv.entries.length === 0) throw new observation.G_((0, observation.c6)(file, "sets no variable", {
     location: {
      file,
      line: 1
     }
    }));
    return [ ...judgeForm(file, dotenv, wanted), ...wanted.schema === void 0 ? [] : await judgeSchema(ground, file, dotenv, {
     ...wanted,
     schema: wanted.schema
    }), ...judgePatterns(file, dotenv, wanted), ...wanted.url_passwords === void 0 ? [] : judgeUrls(file, dotenv), ...judgeTypes(file, dotenv, wanted), ...Object.entries(wanted.equals ?? {}).map(([key, value]) => judgeEqual(file, dotenv, key, value)), ...wanted.superset_of === void 0 ? [] : await judgeBase(ground, file, dotenv, wanted.removed) ];
   }
  });
  function judgeForm(file, {entries, problems}, {unique}) {
   const wrong = problems.filter(({kind}) => unique || kind !== "duplicate").map(({line, column, message}) => (0, 
   observation.c6)(file, message, {
    location: {
     file,
     line,
     column
    }
   }));
   return wrong.length > 0 ? wrong : [ (0, observation.v9)(file, `sets ${entries.length} variables in a form that every reader understands`) ];
  }
  function judgePatterns(file, dotenv, {keys, except = [], value = placeholders.Kx}) {
   if (keys === void 0) return [];
   const compiled = (0, pattern.E)(value);
   const expected = value === placeholders.Kx ? "a placeholder: empty, CHANGE_ME or ${NAME}" : `a value that matches ${value}`;
   return forKeys(file, dotenv, {
    keys: [ keys ].flat(),
    except: [ except ].flat()
   }, entry => compiled.find(entry.value) === true ? (0, observation.v9)(file, `sets ${entry.key} as expected`) : (0, 
   observation.c6)(file, `sets ${entry.key} to what it must not`, {
    expected,
    actual: "***",
    location: placeOf(file, entry)
   }));
  }
  function judgeTypes(file, dotenv, {types = {}, may_be_empty: open = []}) {
   const mayBeEmpty = [ open ].flat().length === 0 ? () => false : picomatch([ open ].flat());
   return Object.entries(types).flatMap(([glob, type]) => forKeys(file, dotenv, {
    keys: [ glob ]
   }, entry => {
    const {ok, expected} = judgeValue(entry.value, type);
    const empty = entry.value === "" && mayBeEmpty(entry.key);
    const later = entry.value !== "" && (0, placeholders.wK)(entry.value) && (type === "url" || type === "text");
    if (ok || empty || later) return (0, observation.v9)(file, `sets ${entry.key} to ${ok ? expected : empty ? "nothing, which it may" : "a placeholder"}`);
    return (0, observation.c6)(file, `sets ${entry.key} to what is not ${expected}`, {
     expected,
     ...seen(file, entry)
    });
   }));
  }
  const URL_PASSWORD = /[a-z][a-z0-9+.-]{0,30}:\/\/[^/\s:@]*:([^@\s]+)@/gi;
  function judgeUrls(file, {entries}) {
   const placeholder = (0, pattern.E)(placeholders.Kx);
   const wrong = entries.filter(({value}) => [ ...value.matchAll(URL_PASSWORD) ].some(([, password = ""]) => placeholder.find(password) !== true));
   if (wrong.length === 0) return [ (0, observation.v9)(file, "has no password in a URL") ];
   return wrong.map(entry => (0, observation.c6)(file, `sets ${entry.key} to a URL with a password`, {
    expected: "a placeholder in its place",
    actual: "***",
    location: placeOf(file, entry)
   }));
  }
  function judgeEqual(file, dotenv, key, value) {
   const entry = (0, languages_dotenv.q)(dotenv, key);
   const typo = (0, nearest.p)(key, dotenv.entries.map(one => one.key));
   if (entry === void 0) return (0, observation.c6)(file, `does not set ${key}`, {
    expected: `${key}=${value}`,
    actual: typo ?? "nothing"
   });
   if (entry.value === value) return (0, observation.v9)(file, `sets ${key} to ${(0, 
   placeholders.JJ)(key, value)}`);
   return (0, observation.c6)(file, `sets ${key} to another value`, {
    expected: (0, placeholders.JJ)(key, value),
    ...seen(file, entry)
   });
  }
  async function judgeBase(ground, file, {entries}, removed) {
   const bytes = await ground.baseBytes(file);
   if (bytes === void 0) return [ (0, observation.v9)(file, "is new: the base has no such file, so no key can be lost") ];
   const text = (0, json._)(bytes);
   if (text === void 0) return [ (0, observation.nv)("config", file, "is not UTF-8 in the base, so nobody can say which keys it had") ];
   const base = (0, languages_dotenv.J)(text);
   const now = new Set(entries.map(({key}) => key));
   const lost = [ ...new Set(base.entries.map(({key}) => key)) ].filter(key => !now.has(key));
   if (lost.length <= removed) return [ (0, observation.v9)(file, `still sets the ${base.entries.length} keys of the base`) ];
   return lost.map(key => (0, observation.c6)(file, `no longer sets ${key}, which the base sets`, {
    expected: key,
    actual: (0, nearest.p)(key, [ ...now ]) ?? "nothing"
   }));
  }
  function forKeys(file, {entries}, {keys, except = []}, judge) {
   const skipped = except.length === 0 ? () => false : picomatch([ ...except ]);
   return keys.flatMap(glob => {
    const matches = picomatch(glob);
    const found = entries.filter(({key}) => matches(key) && !skipped(key));
    return found.length > 0 ? found.map(judge) : [ (0, observation.c6)(file, `sets no key like ${glob}`, {
     expected: glob,
     actual: "nothing"
    }) ];
   });
  }
  function placeOf(file, {line, column}) {
   return {
    file,
    line,
    column
   };
  }
  function seen(file, entry) {
   return {
    actual: (0, placeholders.JJ)(entry.key, entry.value),
    location: placeOf(file, entry)
   };
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
 20944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => compilePattern
  });
  var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
  const MAX_TEXT = 4 * 1024 * 1024;
  const MAX_PATTERN = 1e3;
  const MAX_KEPT = 500;
  const compiled = new Map;
  function compilePattern(pattern) {
   const known = compiled.get(pattern);
   if (known !== void 0) return known;
   if (pattern.length > MAX_PATTERN) throw new Error(`it is longer than ${MAX_PATTERN} characters`);
   const program = re2js__WEBPACK_IMPORTED_MODULE_0__.L3.compile(pattern);
   const made = {
    find: text => text.length <= MAX_TEXT ? program.matcher(text).find() : void 0,
    first: text => {
     const matcher = program.matcher(text.slice(0, MAX_TEXT));
     if (!matcher.find()) return;
     return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? void 0;
    }
   };
   if (compiled.size < MAX_KEPT) compiled.set(pattern, made);
   return made;
  }
 }),
 98192: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => compileSchema
  });
  var _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14025);
  var _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67171);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20944);
  const PATTERN_FORMAT = "re2:";
  function compileSchema(schema, name) {
   if (typeof schema !== "object" || schema === null || Array.isArray(schema)) throw invalid(name, "is no object");
   const safe = rewrite(schema, name, _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_2__.G);
   const draft = /draft-0?([47])/.exec(String(schema.$schema))?.[1] ?? "2020-12";
   const validator = new _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__.D(safe, draft, false);
   return value => {
    try {
     const {valid, errors} = validator.validate(value);
     return valid ? [] : leaves(errors).map(toProblem);
    } catch (error) {
     throw invalid(name, `cannot be applied: ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`);
    }
   };
  }
  function invalid(name, message) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `the JSON Schema ${name} ${message}`, {
    schema: name
   }, {
    hint: "Mend the schema."
   });
  }
  const NAMED = new Set([ "properties", "$defs", "definitions", "dependentSchemas", "dependencies" ]);
  const DATA = new Set([ "const", "enum", "default", "examples" ]);
  function rewrite(schema, name, formats) {
   if (Array.isArray(schema)) return schema.map(item => rewrite(item, name, formats));
   if (typeof schema !== "object" || schema === null) return schema;
   const result = {};
   for (const [key, value] of Object.entries(schema)) {
    refuseUnread(key, value, name, formats);
    if (key !== "pattern") result[key] = rewriteValue(key, value, inner => rewrite(inner, name, formats));
   }
   const {pattern} = schema;
   if (pattern === void 0) return result;
   return {
    ...result,
    allOf: [ ...result["allOf"] ?? [], {
     format: patternFormat(pattern, name, formats)
    } ]
   };
  }
  function rewriteValue(key, value, inner) {
   if (DATA.has(key)) return value;
   if (!NAMED.has(key) || typeof value !== "object" || value === null || Array.isArray(value)) return inner(value);
   return Object.fromEntries(Object.entries(value).map(([property, schema]) => [ property, inner(schema) ]));
  }
  function refuseUnread(key, value, name, formats) {
   if (key === "patternProperties") throw invalid(name, "uses patternProperties, which DuRi does not read");
   if (key === "$ref" && !String(value).startsWith("#")) throw invalid(name, `refers to ${String(value)}; nothing outside of it is read`);
   if (key === "format" && !Object.hasOwn(formats, String(value))) throw invalid(name, `has the unknown format ${JSON.stringify(value)}`);
  }
  function patternFormat(pattern, name, formats) {
   const key = `${PATTERN_FORMAT}${pattern}`;
   try {
    const compiled = (0, _pattern_js__WEBPACK_IMPORTED_MODULE_1__.E)(pattern);
    formats[key] = text => compiled.find(text) === true;
   } catch (error) {
    throw invalid(name, `has a pattern that is not RE2: ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`);
   }
   return key;
  }
  function leaves(errors) {
   return errors.filter(({keywordLocation}) => !errors.some(other => other.keywordLocation.startsWith(`${keywordLocation}/`)));
  }
  function toProblem({instanceLocation, keyword, error}) {
   const path = instanceLocation.replace(/^#\/?/, "").split("/").filter(part => part !== "").map(part => decodeURIComponent(part).replace(/~1/g, "/").replace(/~0/g, "~")).map(part => /^\d+$/.test(part) ? Number(part) : part);
   const pattern = /format "re2:(.*)"\.$/s.exec(error)?.[1];
   return {
    path,
    message: pattern !== void 0 ? `does not match ${pattern}` : `does not fit the schema (${keyword}): ${error.charAt(0).toLowerCase()}${error.slice(1).replace(/\.$/, "")}`
   };
  }
 })
};
