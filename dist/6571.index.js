import { modules as shared } from "./shared.index.js";

export const id = 6571;

export const ids = [ 6571 ];

export const modules = {
 ...shared,
 86571: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   code: () => code
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _languages_code_blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89809);
  var _languages_code_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90153);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82527);
  const symbol = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z_$][\w$]{0,200}$/, "is no name");
  const ENDINGS = [ "py", "js", "mjs", "cjs", "ts", "tsx", "sh", "go" ];
  const parameters = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   defined_in: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(4096).describe("The file: Python, JavaScript, TypeScript, Go or shell."),
   symbol: symbol.optional().describe("A class or function that it must define once."),
   functions: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(symbol).min(1).max(100).optional().describe("Functions or methods that it must define, with a body that does something."),
   referenced_by: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
    at_least: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1).max(1e4),
    in: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(1e3)).min(1).default(ENDINGS.map(ending => `**/*.${ending}`))
   }).optional().describe("In how many other files each of them must be used; importing it is no use."),
   signature: zod__WEBPACK_IMPORTED_MODULE_3__.euz("unchanged_since_base").optional().describe("Parameters and result of the functions must be as they are at the base of the change.")
  }).refine(({symbol: one, functions}) => one !== void 0 || functions !== void 0, "names neither a symbol nor functions");
  const code = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_4__.B)({
   name: "code",
   summary: "A class or function is defined where it should be, is more than a stub, is used, and has the parameters that it had. Reads text; runs nothing.",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_4__.Z,
   observe: async (ground, wanted) => {
    const {defined_in: file, symbol: one, functions = []} = wanted;
    const language = languageOf(file);
    const now = definitionsIn(ground.text(file), language);
    const names = [ ...one === void 0 ? [] : [ one ], ...functions ];
    const seen = names.flatMap(name => judgeDefinition(file, name, {
     now,
     language,
     onlyFunction: name !== one
    }));
    if (wanted.referenced_by !== void 0) seen.push(...names.map(name => references(ground, file, name, wanted.referenced_by)));
    if (wanted.signature !== void 0) seen.push(...await signatures(ground, file, names, {
     now,
     language
    }));
    return seen;
   }
  });
  function languageOf(file) {
   const language = (0, _languages_code_blank_js__WEBPACK_IMPORTED_MODULE_0__.UA)(file);
   if (language === void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.G_((0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.nv)("config", file, "is in no language that is read here", {
    expected: ENDINGS.join(", ")
   }));
   return language;
  }
  function definitionsIn(text, language) {
   return (0, _languages_code_definitions_js__WEBPACK_IMPORTED_MODULE_1__.B)((0, _languages_code_blank_js__WEBPACK_IMPORTED_MODULE_0__.bO)(text, language), text, language);
  }
  function judgeDefinition(file, name, {now, language, onlyFunction}) {
   const found = now.filter(definition => definition.name === name && (onlyFunction !== true || definition.kind === "function"));
   const [definition] = found;
   if (definition === void 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(name, `is not defined in ${file}`, {
    location: {
     file,
     line: 1
    },
    expected: onlyFunction === true ? `a function ${name}` : `a class or function ${name}`
   }) ];
   const location = {
    file,
    line: definition.line
   };
   if (found.length > 1) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(name, `is defined ${found.length} times in ${file}`, {
    location
   }) ];
   if ((0, _languages_code_definitions_js__WEBPACK_IMPORTED_MODULE_1__.D)(definition.body, language)) return [ (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(name, "has a body that does nothing", {
    location
   }) ];
   return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(name, `is defined in ${file}`, {
    location
   }) ];
  }
  function references(ground, file, name, wanted) {
   const users = [];
   const {at_least = 1, in: globs = []} = wanted ?? {};
   const word = new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`, "g");
   for (const path of ground.glob(globs)) {
    const language = (0, _languages_code_blank_js__WEBPACK_IMPORTED_MODULE_0__.UA)(path);
    if (path === file || language === void 0) continue;
    const source = ground.text(path);
    if (!source.includes(name)) continue;
    const blanked = withoutImports((0, _languages_code_blank_js__WEBPACK_IMPORTED_MODULE_0__.bO)(source, language), language);
    const match = word.exec(blanked);
    word.lastIndex = 0;
    if (match !== null) users.push(`${path}:${(0, _languages_code_blank_js__WEBPACK_IMPORTED_MODULE_0__.cA)(blanked, match.index)}`);
   }
   if (users.length >= at_least) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(name, `is used in ${users.length} other files: ${users.slice(0, 3).join(", ")}`);
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(name, `is used in ${users.length} other files`, {
    expected: `at least ${at_least}`,
    location: {
     file,
     line: 1
    }
   });
  }
  function withoutImports(text, language) {
   const blank = part => part.replace(/[^\n]/g, " ");
   if (language === "python") return text.replace(/^[ \t]*(?:from[ \t][^\n(]*import[ \t]*\([^)]*\)|(?:from|import)[ \t][^\n]*)/gm, blank);
   return text.replace(/^[ \t]*(?:import|export)\b[^;]*?\bfrom\b[^\n]*/gm, blank);
  }
  async function signatures(ground, file, names, {now, language}) {
   if (!await ground.hasBase()) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.nv)("infra", file, "cannot be compared: there is no commit to compare with") ];
   const base = await ground.baseBytes(file);
   if (base === void 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(file, "is new, so no signature could change") ];
   const before = definitionsIn(Buffer.from(base).toString("utf8"), language);
   return names.map(name => {
    const [was, is] = [ before, now ].map(all => all.find(definition => definition.name === name && definition.kind === "function"));
    if (was === void 0 || is === void 0) return is === void 0 && was !== void 0 ? (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(name, "was there at the base, and is gone", {
     location: {
      file,
      line: 1
     }
    }) : (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(name, "had no signature at the base");
    if (was.signature === is.signature) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(name, "takes what it took at the base", {
     location: {
      file,
      line: is.line
     }
    });
    return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(name, "takes something else than at the base", {
     location: {
      file,
      line: is.line
     },
     expected: was.signature,
     actual: is.signature
    });
   });
  }
 }),
 89809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UA: () => codeLanguage,
   bO: () => blankOut,
   cA: () => lineOf
  });
  var _blank_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67864);
  const BY_ENDING = {
   py: "python",
   js: "javascript",
   mjs: "javascript",
   cjs: "javascript",
   jsx: "javascript",
   ts: "javascript",
   mts: "javascript",
   cts: "javascript",
   tsx: "javascript",
   sh: "shell",
   bash: "shell",
   bats: "shell",
   go: "go"
  };
  function codeLanguage(path) {
   return BY_ENDING[path.slice(path.lastIndexOf(".") + 1).toLowerCase()];
  }
  function blankOut(text, language) {
   return (0, _blank_comments_js__WEBPACK_IMPORTED_MODULE_0__.ZN)(text, _blank_comments_js__WEBPACK_IMPORTED_MODULE_0__.mj[language]);
  }
  function lineOf(text, offset) {
   let line = 1;
   for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
   return line;
  }
 }),
 90153: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => definitions,
   D: () => isStub
  });
  var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89809);
  const PATTERNS = {
   python: [ {
    kind: "class",
    pattern: /^[ \t]*class[ \t]+([A-Za-z_]\w*)/gm
   }, {
    kind: "function",
    pattern: /^[ \t]*(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)/gm
   } ],
   javascript: [ {
    kind: "class",
    pattern: /\bclass[ \t]+([A-Za-z_$][\w$]*)/g
   }, {
    kind: "function",
    pattern: /\bfunction\b[ \t]*\*?[ \t]*([A-Za-z_$][\w$]*)/g
   }, {
    kind: "function",
    pattern: /\b(?:const|let|var)[ \t]+([A-Za-z_$][\w$]*)[ \t]*=[ \t]*(?:async[ \t]*)?(?=\()/g
   }, {
    kind: "function",
    pattern: /^[ \t]+(?:(?:static|async|public|private|protected)[ \t]+)*([A-Za-z_$][\w$]*)(?=[ \t]*\([^;{]*\)[^;{]*\{)/gm
   } ],
   shell: [ {
    kind: "function",
    pattern: /^[ \t]*(?:function[ \t]+)?([A-Za-z_][\w:-]*)[ \t]*\(\)/gm
   } ],
   go: [ {
    kind: "class",
    pattern: /^type[ \t]+([A-Za-z_]\w*)[ \t]+(?:struct|interface)/gm
   }, {
    kind: "function",
    pattern: /^func[ \t]+(?:\([^)]*\)[ \t]*)?([A-Za-z_]\w*)/gm
   } ]
  };
  function definitions(blanked, source, language) {
   return PATTERNS[language].flatMap(({kind, pattern}) => [ ...blanked.matchAll(pattern) ].map(match => {
    const end = match.index + match[0].length;
    const close = kind === "function" ? closing(blanked, end) : end;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const opens = language === "python" ? blanked.indexOf(":", close) : blanked.indexOf("{", close);
    const signature = kind === "function" ? source.slice(end, opens === -1 ? close : opens).replace(/\s+/g, "").replace(/,\)/g, ")") : "";
    return {
     name: match[1] ?? "",
     kind,
     line: (0, _blank_js__WEBPACK_IMPORTED_MODULE_0__.cA)(blanked, start),
     signature,
     body: opens === -1 ? "" : bodyOf(blanked, {
      start,
      opens
     }, language)
    };
   }));
  }
  function closing(text, from) {
   let depth = 0;
   for (let at = text.indexOf("(", from); at !== -1 && at < text.length; at++) if (text[at] === "(") depth += 1; else if (text[at] === ")") {
    depth -= 1;
    if (depth === 0) return at + 1;
   }
   return from;
  }
  function bodyOf(text, {start, opens}, language) {
   if (language === "python") {
    const indent = start - (text.lastIndexOf("\n", start) + 1);
    const firstEnd = text.indexOf("\n", opens);
    const lines = firstEnd === -1 ? [] : text.slice(firstEnd + 1).split("\n");
    const end = lines.findIndex(line => line.trim() !== "" && line.length - line.trimStart().length <= indent && !/^\s*[)\]}]/.test(line));
    return `${text.slice(opens + 1, firstEnd === -1 ? void 0 : firstEnd)}\n${lines.slice(0, end === -1 ? void 0 : end).join("\n")}`;
   }
   let depth = 0;
   for (let at = opens; at < text.length; at++) if (text[at] === "{") depth += 1; else if (text[at] === "}") {
    depth -= 1;
    if (depth === 0) return text.slice(opens + 1, at);
   }
   return text.slice(opens + 1);
  }
  function isStub(body, language) {
   const words = body.replace(/\s+/g, " ").trim();
   if (words === "") return true;
   if (language === "python") return /^(?:(?:pass|\.\.\.|return(?: None| True| False)?|raise NotImplementedError(?:\([^)]*\))?)\s?)+$/.test(words);
   return /^(?:(?:return(?: null| undefined| true| false| nil)?|throw new Error\([^)]*\)|:|true);?\s?)+$/.test(words);
  }
 })
};
