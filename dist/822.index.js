import { modules as shared } from "./shared.index.js";

export const id = 822;

export const ids = [ 822 ];

export const modules = {
 ...shared,
 20822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   tests: () => tests
  });
  var schemas = __webpack_require__(26921);
  var blank = __webpack_require__(89809);
  var definitions = __webpack_require__(90153);
  const SKIPS = {
   python: [ /@(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)\b/g, /\bpytest\.mark\.(?:skip|skipif|xfail)\b/g, /\bpytest\.(?:skip|xfail|importorskip)[ \t]*\(/g, /\bself\.skipTest[ \t]*\(/g, /\braise[ \t]+(?:unittest\.)?SkipTest\b/g, /\b__test__[ \t]*=[ \t]*False\b/g, /\bcollect_ignore\w*[ \t]*=/g ],
   javascript: [ /\b(?:it|test|describe|suite|context)\.(?:skip|only|todo|fails|failing)\b/g, /\b(?:xit|xtest|xdescribe|fit|fdescribe)[ \t]*\(/g, /\bthis\.skip[ \t]*\(/g ],
   go: [ /\bt\.(?:Skip|SkipNow|Skipf)[ \t]*\(/g ],
   shell: [ /^[ \t]*skip\b/gm ]
  };
  const ASSERTS = {
   python: /\bassert\b|\bself\.(?:assert|fail)\w*|\bpytest\.(?:raises|fail|warns)\b|\.assert_\w+/g,
   javascript: /\b(?:expect|assert)\b|\bt\.(?:is|equal|deepEqual|throws|true|false)\b/g,
   go: /\bt\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\b(?:assert|require)\./g,
   shell: void 0
  };
  function readTests(text, language) {
   const blanked = (0, blank.bO)(text, language);
   const skips = SKIPS[language].flatMap(pattern => [ ...blanked.matchAll(pattern) ].map(match => ({
    line: (0, blank.cA)(blanked, match.index),
    says: match[0].trim()
   })));
   if (/^#[ \t]*bats[: ].*focus/m.test(text)) skips.push({
    line: 1,
    says: "bats:focus"
   });
   if (/^\/\/go:build[ \t]+ignore/m.test(text)) skips.push({
    line: 1,
    says: "//go:build ignore"
   });
   return {
    cases: casesIn(text, blanked, language),
    skips
   };
  }
  function casesIn(text, blanked, language) {
   const asserts = ASSERTS[language];
   const count = body => asserts === void 0 ? void 0 : [ ...body.matchAll(asserts) ].length;
   if (language === "python" || language === "go") {
    const isTest = language === "go" ? /^Test[A-Z_]/ : /^test/;
    const found = (0, definitions.B)(blanked, text, language).filter(({kind, name}) => kind === "function" && isTest.test(name));
    return found.map(({name, line, body}) => ({
     name,
     line,
     assertions: count(body)
    }));
   }
   const pattern = language === "shell" ? /^@test[ \t]+["']([^"'\n]+)["']/gm : /\b(?:it|test)(?:\.(?:skip|only|each|concurrent|fails)(?:\([^)]*\)|`[^`]*`)?)?[ \t]*\([ \t]*["'`]([^"'`\n]+)["'`]/g;
   return [ ...text.matchAll(pattern) ].flatMap(match => language === "shell" || /\S/.test(blanked[match.index] ?? "") ? [ {
    name: match[1] ?? "",
    line: (0, blank.cA)(text, match.index),
    assertions: void 0
   } ] : []);
  }
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  const parameters = schemas.rej({
   suites: schemas.YOg(schemas.rej({
    name: schemas.YjP().min(1).max(200),
    files: schemas.YOg(schemas.YjP().min(1).max(1e3)).min(1).max(100).describe("Globs of its test files."),
    at_least: schemas.Whr().min(1).max(1e5).describe("How many tests it has at least. Raise it as tests are added.")
   })).min(1).max(50).describe("Suites that must stay as they are."),
   removed: schemas.euz(0).default(0).describe("How many tests of the base may be gone."),
   newly_skipped: schemas.euz(0).default(0).describe("How many more tests may be skipped than at the base.")
  });
  const tests = (0, check_type.B)({
   name: "tests",
   summary: "Suites have the tests that they had at the base: none removed, none newly skipped, none without its assertions. Reads text; runs nothing.",
   parameters,
   executes: check_type.Z,
   observe: async (ground, {suites}) => {
    const hasBase = await ground.hasBase();
    const seen = [];
    for (const suite of suites) seen.push(...await judgeSuite(ground, suite, hasBase));
    return seen;
   }
  });
  async function judgeSuite(ground, {name, files, at_least}, hasBase) {
   const paths = ground.glob(files);
   const now = collect(paths, path => ground.text(path));
   const seen = now.total >= at_least ? [ (0, observation.v9)(name, `has ${now.total} tests in ${paths.length} files`) ] : [ (0, 
   observation.c6)(name, `has ${now.total} tests`, {
    expected: `at least ${at_least}`,
    actual: String(now.total),
    ...firstPlace(now)
   }) ];
   if (!hasBase) return [ ...seen, (0, observation.nv)("infra", name, "cannot be compared: there is no commit to compare with", {
    fix: "Commit first, or fetch the base."
   }) ];
   const before = await collectBase(ground, files);
   const removed = [ ...before.cases ].filter(([test, {count}]) => (now.cases.get(test)?.count ?? 0) < count);
   seen.push(...removed.map(([test, {location}]) => (0, observation.c6)(name, `lost the test ${test}`, {
    location,
    expected: "as at the base"
   })));
   const emptied = [ ...before.cases ].filter(([test, was]) => (was.assertions ?? 0) > 0 && now.cases.get(test)?.assertions === 0);
   seen.push(...emptied.map(([test]) => (0, observation.c6)(name, `has no assertion in ${test} any more`, {
    ...placeOf(now, test)
   })));
   if (now.skips.length > before.skips.length) {
    const old = before.skips.map(({says, location}) => `${location.file} ${says}`);
    const added = now.skips.filter(({says, location}) => {
     const index = old.indexOf(`${location.file} ${says}`);
     if (index === -1) return true;
     old.splice(index, 1);
     return false;
    });
    seen.push(...added.map(({says, location}) => (0, observation.c6)(name, `newly skips tests: ${says}`, {
     location
    })));
   }
   if (!seen.some(({outcome}) => outcome === "fail")) seen.push((0, observation.v9)(name, `has all ${before.total} tests of the base, and skips no more of them`));
   return seen;
  }
  function collect(paths, read) {
   const cases = new Map;
   const skips = [];
   let total = 0;
   for (const path of paths) {
    const language = (0, blank.UA)(path);
    if (language === void 0) continue;
    const file = readTests(read(path), language);
    total += file.cases.length;
    for (const {name, line, assertions} of file.cases) {
     const known = cases.get(name);
     cases.set(name, {
      location: {
       file: path,
       line
      },
      assertions: known === void 0 ? assertions : Math.min(known.assertions ?? 0, assertions ?? 0),
      count: (known?.count ?? 0) + 1
     });
    }
    skips.push(...file.skips.map(({line, says}) => ({
     location: {
      file: path,
      line
     },
     says
    })));
   }
   return {
    cases,
    skips,
    total
   };
  }
  async function collectBase(ground, files) {
   const texts = new Map;
   for (const path of await ground.baseGlob(files)) texts.set(path, await textAtBase(ground, path));
   return collect([ ...texts.keys() ], path => texts.get(path) ?? "");
  }
  async function textAtBase(ground, path) {
   const here = ground.look(path)?.kind === "file" ? ground.bytes(path) : void 0;
   const there = here !== void 0 && await ground.isAtBase(path, here) ? here : await ground.baseBytes(path);
   return Buffer.from(there ?? []).toString("utf8");
  }
  function placeOf(collected, test) {
   const found = collected.cases.get(test);
   return found === void 0 ? {} : {
    location: found.location
   };
  }
  function firstPlace({cases}) {
   const [first] = cases.values();
   return first === void 0 ? {} : {
    location: first.location
   };
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
