import { modules as shared } from "./shared.index.js";

export const id = 5748;

export const ids = [ 5748 ];

export const modules = {
 ...shared,
 9693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YW: () => match,
   VY: () => matcherProblems,
   C3: () => matcherSchema
  });
  var external_node_util_ = __webpack_require__(57975);
  var schemas = __webpack_require__(26921);
  var nearest = __webpack_require__(34348);
  var validate_schema = __webpack_require__(98192);
  var external_node_crypto_ = __webpack_require__(77598);
  var semver = __webpack_require__(62088);
  var errors = __webpack_require__(74132);
  var checks_pattern = __webpack_require__(20944);
  const quoted = value => JSON.stringify(value);
  const none = [];
  const unless = (holds, path, message) => holds ? [ ...none ] : [ {
   path,
   message
  } ];
  const isList = value => Array.isArray(value);
  const isObject = value => typeof value === "object" && value !== null && !isList(value);
  const isFilledText = value => typeof value === "string" && value !== "";
  function onText(says, test, problem) {
   return {
    problems: (parameter, path) => {
     if (!isFilledText(parameter)) return [ {
      path,
      message: "is no text, or an empty one, which asserts nothing"
     } ];
     const message = problem?.(parameter);
     return message === void 0 ? [] : [ {
      path,
      message
     } ];
    },
    says: parameter => `a text that ${says} ${quoted(parameter)}`,
    test: (actual, parameter) => typeof actual === "string" ? test(actual, String(parameter)) : void 0
   };
  }
  function onNumber(says, test) {
   return {
    problems: (parameter, path) => unless(typeof parameter === "number" && Number.isFinite(parameter), path, "is no number"),
    says: parameter => `${says} ${quoted(parameter)}`,
    test: (actual, parameter) => {
     const number = typeof actual === "string" && /^-?\d+(\.\d+)?$/.test(actual) ? Number(actual) : actual;
     return typeof number === "number" && !Number.isNaN(number) ? test(number, Number(parameter)) : void 0;
    }
   };
  }
  function onList(says, test) {
   return {
    problems: (parameter, path, nested) => isList(parameter) && parameter.length > 0 ? parameter.flatMap((item, index) => nested(item, [ ...path, index ])) : [ {
     path,
     message: "is no list, or an empty one, which asserts nothing"
    } ],
    says: (parameter, inner) => says(parameter.map(item => inner(item))),
    test: (actual, parameter, engine) => test(actual, parameter, engine)
   };
  }
  function onMatcher(says, test) {
   return {
    problems: (parameter, path, nested) => nested(parameter, path),
    says: (parameter, inner) => says(inner(parameter)),
    test: (actual, parameter, engine) => test(actual, parameter, engine)
   };
  }
  const hasElement = (actual, wanted, {evaluate}) => actual.some(item => evaluate(item, wanted) === true);
  const contain = {
   problems: (parameter, path, nested) => {
    if (isList(parameter) && parameter.length > 0) return parameter.flatMap((item, index) => contain.problems(item, [ ...path, index ], nested));
    return nested(parameter, path);
   },
   says: (parameter, inner) => isList(parameter) ? parameter.map(item => contain.says(item, inner)).join(" and ") : `something that contains ${inner(parameter)}`,
   test: (actual, parameter, engine) => {
    if (isList(parameter)) return every(parameter.map(item => contain.test(actual, item, engine)));
    if (typeof actual === "string") return typeof parameter === "object" && parameter !== null ? void 0 : actual.includes(String(parameter));
    return isList(actual) ? hasElement(actual, parameter, engine) : void 0;
   }
  };
  const every = results => {
   if (results.includes(false)) return false;
   return results.includes(void 0) ? void 0 : true;
  };
  const lengthOf = value => {
   if (typeof value === "string") return Array.from(value).length;
   if (isList(value) || value instanceof Uint8Array) return value.length;
   return isObject(value) ? Object.keys(value).length : void 0;
  };
  const haveLen = {
   problems: (parameter, path, nested) => {
    if (typeof parameter === "number") return unless(Number.isInteger(parameter) && parameter >= 0, path, "is no length");
    if (!isObject(parameter)) return [ {
     path,
     message: "is neither a number nor a matcher"
    } ];
    return unless(!isNothing(parameter), path, "holds for every length, which asserts nothing").concat(nested(parameter, path));
   },
   says: (parameter, inner) => `something of length ${inner(parameter)}`,
   test: (actual, parameter, {evaluate}) => {
    const length = lengthOf(actual);
    return length === void 0 ? void 0 : evaluate(length, parameter);
   }
  };
  const isNothing = parameter => Object.entries(parameter).every(([name, bound]) => typeof bound === "number" && (name === "ge" && bound <= 0 || name === "gt" && bound < 0));
  function assigns(actual, wanted, {evaluate}) {
   const holder = new Map;
   const seat = (matcher, tried) => actual.some((item, index) => {
    if (tried.has(index) || evaluate(item, wanted[matcher] ?? null) !== true) return false;
    tried.add(index);
    const before = holder.get(index);
    if (before !== void 0 && !seat(before, tried)) return false;
    holder.set(index, matcher);
    return true;
   });
   return actual.length === wanted.length && wanted.every((_, matcher) => seat(matcher, new Set));
  }
  const ANY_DOCUMENT = [ null, 0, "", false, [], {} ];
  const jsonSchema = {
   problems: (parameter, path) => {
    if (!isObject(parameter)) return [ {
     path,
     message: "is no JSON Schema"
    } ];
    try {
     const problemsOf = (0, validate_schema.F)(parameter, "of the matcher");
     return unless(!ANY_DOCUMENT.every(document => problemsOf(document).length === 0), path, "is a JSON Schema that everything fits, which asserts nothing");
    } catch (error) {
     return [ {
      path,
      message: `is no JSON Schema: ${(0, errors.bD)(error)}`
     } ];
    }
   },
   says: () => "a document that fits the JSON Schema",
   test: (actual, parameter) => {
    if (actual === void 0) return;
    let document = actual;
    if (typeof actual === "string") try {
     document = JSON.parse(actual);
    } catch {
     return;
    }
    return (0, validate_schema.F)(parameter, "of the matcher")(document).length === 0;
   }
  };
  const MATCHERS = {
   equal: {
    problems: (parameter, path) => unless(parameter !== void 0, path, "is missing"),
    says: parameter => quoted(parameter),
    test: (actual, parameter, {equals}) => actual === void 0 ? void 0 : equals(actual, parameter)
   },
   contain,
   "contain-substring": onText("contains", (actual, part) => actual.includes(part)),
   "contain-element": onMatcher(inner => `a list with an element ${inner}`, (actual, wanted, engine) => isList(actual) ? hasElement(actual, wanted, engine) : void 0),
   "contain-elements": onList(parts => `a list with the elements ${parts.join(", ")}`, (actual, wanted, engine) => isList(actual) ? wanted.every(item => hasElement(actual, item, engine)) : void 0),
   "consist-of": onList(parts => `a list of exactly ${parts.join(", ")}, in any order`, (actual, wanted, engine) => isList(actual) ? assigns(actual, wanted, engine) : void 0),
   "have-len": haveLen,
   "have-key": {
    problems: (parameter, path) => unless(isFilledText(parameter), path, "is no key"),
    says: parameter => `an object with the key ${quoted(parameter)}`,
    test: (actual, parameter) => isObject(actual) ? Object.hasOwn(actual, String(parameter)) : void 0
   },
   "have-key-with-value": {
    problems: (parameter, path, nested) => isObject(parameter) && Object.keys(parameter).length > 0 ? Object.entries(parameter).flatMap(([key, value]) => nested(value, [ ...path, key ])) : [ {
     path,
     message: "is no object of keys with what is expected of their values"
    } ],
    says: (parameter, inner) => Object.entries(parameter).map(([key, value]) => `an object whose ${quoted(key)} is ${inner(value)}`).join(" and "),
    test: (actual, parameter, {evaluate}) => isObject(actual) ? every(Object.entries(parameter).map(([key, value]) => evaluate(own(actual, key), value))) : void 0
   },
   "have-prefix": onText("begins with", (actual, prefix) => actual.startsWith(prefix)),
   "have-suffix": onText("ends with", (actual, suffix) => actual.endsWith(suffix)),
   "match-regexp": onText("matches", (actual, pattern) => (0, checks_pattern.E)(pattern).find(actual), pattern => {
    try {
     const compiled = (0, checks_pattern.E)(pattern);
     return ANYTHING.every(text => compiled.find(text)) ? "matches every text, which asserts nothing" : void 0;
    } catch (error) {
     return `is no RE2 pattern: ${(0, errors.bD)(error)}`;
    }
   }),
   gt: onNumber("more than", (actual, bound) => actual > bound),
   ge: onNumber("at least", (actual, bound) => actual >= bound),
   lt: onNumber("less than", (actual, bound) => actual < bound),
   le: onNumber("at most", (actual, bound) => actual <= bound),
   "semver-constraint": onText("is a version in", (actual, range) => semver.valid(actual) === null ? void 0 : semver.satisfies(actual, range), range => semver.validRange(range) === null ? "is no range of versions" : void 0),
   sha256: {
    problems: (parameter, path) => unless(/^[0-9a-f]{64}$/.test(String(parameter)), path, "is no SHA-256: 64 lower-case hexadecimal digits"),
    says: parameter => `something with the SHA-256 ${String(parameter)}`,
    test: (actual, parameter) => typeof actual === "string" || actual instanceof Uint8Array ? (0, 
    external_node_crypto_.createHash)("sha256").update(actual).digest("hex") === parameter : void 0
   },
   "is-json-schema": jsonSchema,
   in: {
    problems: (parameter, path) => unless(isList(parameter) && parameter.length > 0, path, "is no list, or an empty one"),
    says: parameter => `one of ${parameter.map(item => quoted(item)).join(", ")}`,
    test: (actual, parameter, {equals}) => actual === void 0 ? void 0 : parameter.some(item => equals(actual, item))
   },
   exists: {
    problems: (parameter, path) => unless(typeof parameter === "boolean", path, "is neither true nor false"),
    says: parameter => parameter === true ? "to be there" : "not to be there",
    test: (actual, parameter) => actual !== void 0 === parameter
   },
   and: onList(parts => parts.join(" and "), (actual, wanted, {evaluate}) => every(wanted.map(item => evaluate(actual, item)))),
   or: onList(parts => parts.join(" or "), (actual, wanted, {evaluate}) => {
    const results = wanted.map(item => evaluate(actual, item));
    return results.includes(true) || (results.includes(void 0) ? void 0 : false);
   }),
   not: onMatcher(inner => `not ${inner}`, (actual, wanted, {evaluate}) => {
    const result = evaluate(actual, wanted);
    return result === void 0 ? void 0 : !result;
   })
  };
  const ANYTHING = [ "", "¤", "zq\n7" ];
  const own = (value, key) => Object.hasOwn(value, key) ? value[key] : void 0;
  const SHOWN_CHARACTERS = 200;
  const MAX_DEPTH = 8;
  const matcherSchema = schemas.L5J().superRefine((value, context) => {
   for (const {path, message} of matcherProblems(value)) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message
   });
  }).transform(value => value).describe(`A value that is expected, or matchers by name: ${Object.keys(MATCHERS).join(", ")}.`);
  function match(actual, matcher) {
   return {
    ok: evaluate(actual, matcher) === true,
    expected: describeMatcher(matcher),
    actual: shown(actual)
   };
  }
  function evaluate(actual, matcher) {
   if (!isNamed(matcher)) return actual === void 0 ? void 0 : equals(actual, matcher);
   let all = true;
   for (const [name, parameter] of Object.entries(matcher)) {
    const result = MATCHERS[name]?.test(actual, parameter, {
     evaluate,
     equals
    });
    if (result === false) return false;
    if (result === void 0) all = void 0;
   }
   return Object.keys(matcher).length === 0 ? void 0 : all;
  }
  function matcherProblems(value, path = []) {
   if (path.length > MAX_DEPTH) return [ {
    path,
    message: `is nested deeper than ${MAX_DEPTH} levels`
   } ];
   if (value === void 0) return [ {
    path,
    message: "is missing; expected a value or a matcher"
   } ];
   if (value === "") return [ {
    path,
    message: 'is empty, which asserts nothing; for the empty text write {equal: ""}'
   } ];
   if (Array.isArray(value)) return value.length > 0 ? [] : [ {
    path,
    message: "is an empty list, which asserts nothing; for no entries write {have-len: 0}"
   } ];
   if (!isNamed(value)) return [];
   const names = Object.keys(value);
   if (names.length === 0) return [ {
    path,
    message: "is an empty object, which asserts nothing"
   } ];
   return names.flatMap(name => {
    const kind = Object.hasOwn(MATCHERS, name) ? MATCHERS[name] : void 0;
    if (kind !== void 0) return kind.problems(value[name], [ ...path, name ], matcherProblems);
    const suggestion = (0, nearest.p)(name, Object.keys(MATCHERS));
    return [ {
     path,
     message: `has the unknown matcher ${JSON.stringify(name)}${suggestion === void 0 ? "; an object to compare with goes into {equal: …}" : `; did you mean "${suggestion}"?`}`
    } ];
   });
  }
  function describeMatcher(matcher) {
   if (!isNamed(matcher)) return shown(matcher);
   return Object.entries(matcher).map(([name, parameter]) => MATCHERS[name]?.says(parameter, inner => describeMatcher(inner)) ?? name).join(" and ");
  }
  function isNamed(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function equals(actual, expected) {
   if (typeof actual === "string" && (typeof expected === "number" || typeof expected === "boolean")) return actual === String(expected);
   return (0, external_node_util_.isDeepStrictEqual)(actual, expected);
  }
  function shown(value) {
   if (value === void 0) return "nothing";
   const text = value instanceof Uint8Array ? `${value.length} bytes` : JSON.stringify(value);
   return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}… (${text.length} characters)`;
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
