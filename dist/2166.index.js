import { modules as shared } from "./shared.index.js";

export const id = 2166;

export const ids = [ 2166 ];

export const modules = {
 ...shared,
 75861: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => gatherFacts
  });
  var external_node_path_ = __webpack_require__(76760);
  var evidence_set = __webpack_require__(85339);
  var dotenv = __webpack_require__(9927);
  var verify_log = __webpack_require__(72581);
  function factsOf(sources) {
   const facts = new Map;
   facts.set("checks.selected", sources.checks.length);
   for (const {category} of sources.checks) if (category !== void 0) facts.set(`checks.by_category.${categoryName(category)}`, count(facts, `checks.by_category.${categoryName(category)}`) + 1);
   for (const {id} of sources.checks) {
    const prefix = /^([A-Za-z]+)-/.exec(id)?.[1];
    if (prefix !== void 0) facts.set(`checks.by_prefix.${prefix}`, count(facts, `checks.by_prefix.${prefix}`) + 1);
   }
   if (sources.uats !== void 0) facts.set("uats.selected", sources.uats);
   for (const [name, files] of Object.entries(sources.groups)) {
    facts.set(`files.${name}`, files.length);
    facts.set(`bytes.${name}`, sum(files.map(({bytes}) => bytes)));
    facts.set(`lines.${name}`, sum(files.map(({lines}) => lines)));
   }
   if (sources.variables !== void 0) facts.set("env.variables", sources.variables);
   if (sources.commit !== void 0) facts.set("git.commit", sources.commit);
   const runs = sources.records.flatMap(record => record.level === void 0 ? [] : record.runs).sort((a, b) => a.at < b.at ? -1 : 1);
   for (const [name, value] of recordFacts(runs)) facts.set(name, value);
   return facts;
  }
  function categoryName(category) {
   return category.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
  }
  function recordFacts(runs) {
   const last = new Map(runs.map(run => [ run.verb.replace(/ /g, "_"), run ]));
   return [ ...last ].flatMap(([verb, run]) => {
    const name = `record.${verb}`;
    const total = [ "passed", "failed", "errors", "waived" ].map(key => run.observations[key] ?? 0).reduce((a, b) => a + b, 0);
    const passed = run.observations["passed"];
    const facts = Object.entries(run.observations).map(([key, value]) => [ `${name}.${key}`, value ]);
    facts.push([ `${name}.exit_code`, run.exit_code ], [ `${name}.date`, run.at.slice(0, 10) ], [ `${name}.tick`, run.exit_code === 0 ? "✅" : "❌" ]);
    facts.push([ `${name}.word`, run.exit_code === 0 ? "passed" : "failed" ]);
    if (run.result !== null) facts.push([ `${name}.result`, run.result ]);
    if (passed !== void 0 && total > 0) facts.push([ `${name}.ratio`, `${passed}/${total}` ], [ `${name}.percent`, `${Math.floor(passed * 100 / total)}%` ]);
    return facts;
   });
  }
  function count(facts, name) {
   return Number(facts.get(name) ?? 0);
  }
  function sum(numbers) {
   return numbers.reduce((a, b) => a + b, 0);
  }
  const MAX_KEPT = 1e4;
  async function gatherFacts(ground, {report, groups, env, record}, checks = ground.selected.map(id => ({
   id
  }))) {
   const head = ground.ports.git.isRepository(ground.root) ? await ground.ports.git.head(ground.root) : void 0;
   return factsOf({
    checks,
    uats: ground.suite?.cases.length,
    groups: Object.fromEntries(Object.entries(groups).map(([name, globs]) => [ name, ground.glob(globs).filter(path => path !== report).map(path => sizeOf(ground, path)) ])),
    variables: env === void 0 || ground.look(env) === void 0 ? void 0 : new Set((0, 
    dotenv.J)(ground.text(env)).entries.map(({key}) => key)).size,
    commit: head?.commit,
    records: record === void 0 ? [] : recordsOf(ground, record).map(path => (0, verify_log.I)(ground.bytes(path), path))
   });
  }
  function recordsOf(ground, record) {
   const folder = external_node_path_.posix.dirname(record);
   const kept = ground.ports.folders.names(ground.resolve(folder), MAX_KEPT).filter(name => evidence_set._M.test(name) && name.endsWith(".log"));
   return [ ...ground.look(record) === void 0 ? [] : [ record ], ...kept.map(name => external_node_path_.posix.join(folder, name)) ];
  }
  function sizeOf(ground, path) {
   const bytes = ground.bytes(path);
   let lines = bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0;
   for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
   return {
    bytes: bytes.length,
    lines
   };
  }
 }),
 86598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => judgeClaims
  });
  var nearest = __webpack_require__(34348);
  const UNITS = {
   B: 1,
   bytes: 1,
   byte: 1,
   kB: 1e3,
   KB: 1e3,
   MB: 1e6,
   GB: 1e9,
   KiB: 1024,
   MiB: 1024 ** 2,
   GiB: 1024 ** 3
  };
  const SIZE = /^(\d[\d,]*(?:\.(\d+))?)(\s*)([A-Za-z]+)$/;
  function writeLike(text, fact, {isSize}) {
   if (typeof fact === "string") return /^[0-9a-f]{7,39}$/.test(text) && /^[0-9a-f]{40}$/.test(fact) ? fact.slice(0, text.length) : fact;
   const size = SIZE.exec(text);
   const unit = UNITS[size?.[4] ?? ""];
   if (isSize && size !== null && unit !== void 0) {
    const digits = size[2]?.length ?? 0;
    const number = (fact / unit).toFixed(digits);
    return `${size[1]?.includes(",") === true ? grouped(number) : number}${size[3] ?? ""}${size[4] ?? ""}`;
   }
   return /^\d{1,3}(?:,\d{3})+$/.test(text) ? grouped(String(fact)) : String(fact);
  }
  function grouped(number) {
   return number.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
  }
  function judgeClaims(claims, facts) {
   return claims.map(claim => judge(claim, facts));
  }
  function judge(claim, facts) {
   const said = claim.text.trim();
   if (claim.broken !== void 0) return {
    ...claim,
    verdict: "unproven",
    message: `${said} ${claim.broken}`,
    fresh: void 0
   };
   if (claim.fact === void 0) return {
    ...claim,
    verdict: "unproven",
    message: `claims "${said}" without a fact behind it`,
    fresh: void 0
   };
   const fact = facts.get(claim.fact);
   if (fact === void 0) {
    const near = (0, nearest.p)(claim.fact, [ ...facts.keys() ]);
    const message = `names the fact ${claim.fact}, which is not known${near === void 0 ? "" : `; did you mean ${near}?`}`;
    return {
     ...claim,
     verdict: "unproven",
     message,
     fresh: void 0
    };
   }
   const fresh = writeLike(said, fact, {
    isSize: claim.fact.startsWith("bytes.")
   });
   if (said === fresh) return {
    ...claim,
    verdict: "proven",
    message: `claims ${claim.fact} = ${said}, which is so`,
    fresh
   };
   return {
    ...claim,
    verdict: "wrong",
    message: `claims ${claim.fact} = ${said === "" ? "nothing" : said}, and it is ${fresh}`,
    fresh
   };
  }
 }),
 95011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => readClaims
  });
  var markdown = __webpack_require__(98130);
  var place_at = __webpack_require__(79862);
  const NUMBER = String.raw`(?:\d+(?:\.\d+)?[  ]?[-–][  ]?)?(?:\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
  const ALONE = String.raw`(?<![\p{L}\p{N}_./:#@=-])(?<!\d[,.])`;
  const ENDS = String.raw`(?![\p{L}\p{N}_])`;
  const UNITS = String.raw`%|‰|％|(?:[kKMGT]i?)?B${ENDS}|(?:[kKMGT]i?)?[bB]ytes?${ENDS}|[kKMGT]${ENDS}|(?:ms|s|sec|secs|min|mins|h|hrs?|d)${ENDS}|(?:second|minute|hour|day|week|month|year|percent|point|time)s?${ENDS}|x${ENDS}|×`;
  const MEASURES = "个|個|项|項|行|次|种|種|文件|份|页|頁|条|條|类|類|字|天|小时|分钟|秒|年|周|月|人|件|点|台|变量|测试|检查|倍";
  const COUNTED = "check|test|file|line|variable|uat|case|byte|scenario|runbook|commit|insertion|deletion|item|step|document|page|header|finding|error|warning|failure|issue|user|request|alert|metric|endpoint|module|function|class|review|iteration|release|requirement|category|suite|rule|key|secret";
  const NAMED = /(?:\b(?:gate|task|step|phase|stage|section|chapter|part|level|version|tier|appendix|figure|uat|port|http|https|status|exit|code|error|rfc|iso|sha|node|python|nginx|tls|ssl|bash|debian|ubuntu|mode|issue|pr|line|table|rule|day|week)|#|§|第|阶段|步骤|任务|版本)\s*$/iu;
  const DATE = [ /(?<![\p{N}])(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|[-/]\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?(?![\p{N}])/gu, /\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?/gu, /(?<![\p{N}:])\d{1,2}:\d{2}(?::\d{2})?(?![\p{N}:])/gu, /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,?\s+(?:19|20)\d{2}\b)?/gu, /\bQ[1-4]\s+\d{4}\b/gu ];
  const URL_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>]+/giu;
  const STRUCK = /~~(?=\S)[\s\S]*?(?<=\S)~~/gu;
  const EVERYWHERE = [ new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\s*(?:/|∕|／|of|out of)\\s*(?:${NUMBER})(?![\\p{N}_./-]*[\\p{L}\\p{N}_/])`, "gu"), new RegExp(`${ALONE}(?:~|≈|<|>|≤|≥)?(?:${NUMBER})\\+?\\s*(?:${UNITS})`, "gu"), new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\+?\\s*(?:${MEASURES})`, "gu"), new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\+?[  ](?:[\\p{Ll}][\\p{Ll}-]*[  ]){0,2}(?:${COUNTED})(?:s|es)?${ENDS}`, "giu"), new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\+?[  ](?:[\\p{L}][\\p{L}-]*[  ])?[\\p{Ll}]{2,}s${ENDS}`, "gu"), new RegExp(`${ALONE}\\d{1,3}(?:,\\d{3})+${ENDS}`, "gu"), new RegExp(`${ALONE}(?:${NUMBER})\\+(?![\\p{L}\\p{N}])`, "gu"), /(?:✅|✔\uFE0F?|☑\uFE0F?|🗹|✓|💯|🟢|👍|🎉|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|100|tada):|\[x\])+/giu, /(?:⭐\uFE0F?|★|☆|🌟|:star2?:){1,10}/gu ];
  const DONE = "complete|completed|done|passed|passes|pass|passing|verified|approved|ready|finished|green|successful|succeeded|success|implemented|flawless|perfect|excellent|tested|validated|certified";
  const DONE_CJK = "完成|已完成|通过|已通过|就绪|已验证|验证通过|已批准|成功|已实现|已就绪|极佳|完美|生产就绪";
  const WORDS = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:fully |100 ?% |all |production[- ])?(?:${DONE})${ENDS}(?!\\s+(?:the|a|an|this|that|these|your|all|each|it|by|as|to)\\b)(?![-_])|(?:${DONE_CJK})`, "giu");
  const BEFORE = /(?:\bnot|\bnever|n't|\bno|\bun|\bif|\bwhen|\buntil|\bonce|\bmust(?: be)?|\bto be|\bshould(?: be)?|\bwill(?: be)?|\bcan be|未|不|没|待|尚未|是否)\s*$/iu;
  const LABELLED = /^[^:：\n]{1,40}[:：][^\n]{1,60}$/gmu;
  function bareClaims({kind, text}) {
   const visible = hide(text);
   const found = EVERYWHERE.flatMap(pattern => spans(visible, pattern)).filter(({start, end}) => !isName(visible, start, end) && !isNumberOfHeading(kind, visible, start));
   if (kind === "cell" && /^[\s*_~]*[~≈<>]?\d[\d,.  ]*[\s*_+]*$/u.test(visible.replaceAll(markdown.q, " "))) found.push(...spans(visible, /[~≈<>]?\d[\d,.]*\+?/gu));
   found.push(...words(kind, visible));
   return merge(found);
  }
  function hide(text) {
   return [ STRUCK, URL_TEXT, ...DATE ].reduce((left, pattern) => left.replace(pattern, match => markdown.q.repeat(match.length)), text);
  }
  function spans(text, pattern) {
   return [ ...text.matchAll(pattern) ].map(({index, 0: match}) => ({
    start: index,
    end: index + match.trimEnd().length
   })).filter(({start, end}) => end > start);
  }
  function isName(text, start, end) {
   const claim = text.slice(start, end);
   return /^\d{1,5}(?:[  ]\p{L}+)*$/u.test(claim) && NAMED.test(text.slice(Math.max(0, start - 20), start)) && !/^\d+[  ]?(?:[kKMGT]i?)?B$/u.test(claim);
  }
  function isNumberOfHeading(kind, text, start) {
   return kind === "heading" && start === 0 && /^\d+(?:\.\d+)*[.)]?[  ]+\p{Lu}/u.test(text);
  }
  function words(kind, text) {
   const all = spans(text, WORDS).filter(({start}) => !BEFORE.test(text.slice(Math.max(0, start - 16), start)));
   if (kind === "cell" || kind === "item") return all;
   if (kind === "head") return [];
   const labelled = [ ...text.matchAll(LABELLED) ].map(({index, 0: line}) => ({
    from: index + line.search(/[:：]/u),
    to: index + line.length
   }));
   return all.filter(({start}) => labelled.some(({from, to}) => start > from && start < to));
  }
  function merge(claims) {
   const merged = [];
   for (const {start, end} of [ ...claims ].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end); else merged.push({
     start,
     end
    });
   }
   return merged;
  }
  const OPEN = /^<!--\s*fact:\s*([A-Za-z][A-Za-z0-9_.:/ -]{0,198}?)\s*-->$/;
  const CLOSE = /^<!--\s*\/fact\s*-->$/;
  const MAX_VALUE = 500;
  function readClaims(markdown) {
   const marked = markedClaims(markdown);
   const bare = markdown.prose.flatMap(prose => ofProse(markdown, prose, marked));
   return [ ...marked, ...bare ].sort((a, b) => a.start - b.start);
  }
  function markedClaims({source, comments}) {
   const claims = [];
   let open;
   const broken = (at, message) => claims.push({
    ...at,
    fact: at.fact,
    text: source.slice(at.start, at.end),
    pieces: [],
    inHtml: false,
    broken: message
   });
   for (const comment of [ ...comments ].sort((a, b) => a.start - b.start)) {
    const text = source.slice(comment.start, comment.end);
    const fact = OPEN.exec(text)?.[1];
    if (fact !== void 0) {
     if (open !== void 0) broken(open, "has no \x3c!-- /fact --\x3e before the next mark");
     open = {
      ...comment,
      fact
     };
    } else if (CLOSE.test(text)) {
     if (open === void 0) broken(comment, "ends a claim that was not begun"); else claims.push(toClaim(source, open, comment));
     open = void 0;
    } else if (/^<!--\s*\/?\s*fact\b/i.test(text)) broken(comment, "is no mark of a claim: expected \x3c!-- fact:NAME --\x3e or \x3c!-- /fact --\x3e");
   }
   if (open !== void 0) broken(open, "has no \x3c!-- /fact --\x3e");
   return claims;
  }
  function toClaim(source, open, close) {
   const text = source.slice(open.end, close.start);
   const claim = {
    fact: open.fact,
    text,
    pieces: [ [ open.end, close.start ] ],
    start: open.start,
    end: close.end,
    line: open.line,
    column: open.column,
    inHtml: false
   };
   if (text.length > MAX_VALUE || text.includes("\n")) return {
    ...claim,
    broken: "holds more than a value on one line"
   };
   return claim;
  }
  function ofProse({source}, prose, marked) {
   const inside = marked.filter(({start, end}) => start < prose.end && end > prose.start);
   const covered = offset => inside.some(({start, end, broken}) => broken === void 0 && offset >= start && offset < end);
   const seen = index => {
    const [at, character] = [ prose.starts[index] ?? -1, prose.text.charAt(index) ];
    return covered(at) || character === "~" && source[at - 1] === "\\" ? markdown.q : character;
   };
   const text = Array.from({
    length: prose.text.length
   }, (_, index) => seen(index)).join("");
   return bareClaims({
    ...prose,
    text
   }).map(({start, end}) => {
    const pieces = contiguous(prose, start, end);
    const from = pieces[0]?.[0] ?? prose.start;
    return {
     fact: void 0,
     text: prose.text.slice(start, end).replaceAll(markdown.q, ""),
     pieces,
     start: from,
     end: pieces.at(-1)?.[1] ?? from,
     ...(0, place_at.B)(source, from),
     inHtml: prose.kind === "html"
    };
   });
  }
  function contiguous({starts, ends}, from, to) {
   const pieces = [];
   for (let index = from; index < to; index++) {
    const [start, end] = [ starts[index] ?? 0, ends[index] ?? 0 ];
    const last = pieces.at(-1);
    if (last !== void 0 && start <= last[1]) last[1] = Math.max(last[1], end); else pieces.push([ start, end ]);
   }
   return pieces;
  }
 }),
 72166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   docClaimsCheck: () => docClaimsCheck
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _languages_markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68e3);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _claims_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75861);
  var _claims_judge_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86598);
  var _claims_read_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95011);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82527);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
   file: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).describe("The report. What it claims is marked: \x3c!-- fact:NAME --\x3eVALUE\x3c!-- /fact --\x3e."),
   record: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).optional().describe("Execution record whose runs are facts: record.audit.passed, record.uat.failed, …"),
   groups: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(/^[a-z][a-z0-9_]*$/, "is no name of a group"), zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1)).min(1)).default({}).describe("Globs by name, for the facts files.NAME, bytes.NAME and lines.NAME. The report itself is not counted."),
   env: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).optional().describe("The environment file, for the fact env.variables."),
   require: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1)).default([]).describe("Facts that the report must claim."),
   tolerance: zod__WEBPACK_IMPORTED_MODULE_4__.euz(0).default(0).describe("A claim is the fact, or wrong.")
  });
  const docClaimsCheck = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_5__.B)({
   name: "doc_claims",
   summary: "A report against the facts: every number, tick and word of success in it must be one of them",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_5__.Z,
   observe: async (ground, {file, record, groups, env, require}) => {
    const markdown = await (0, _languages_markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_6__.k)(ground.text(file));
    if (!markdown.ok) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.G_((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(file, `cannot be read: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(markdown.problems)}`));
    const facts = await (0, _claims_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__.p)(ground, {
     report: file,
     groups,
     env,
     record
    });
    const claims = (0, _claims_judge_claims_js__WEBPACK_IMPORTED_MODULE_2__.r)((0, _claims_read_claims_js__WEBPACK_IMPORTED_MODULE_3__.I)(markdown.value), facts);
    const named = new Set(claims.filter(({verdict}) => verdict === "proven").map(({fact}) => fact));
    const observations = claims.map(({verdict, message, line, column, text, fresh}) => {
     const location = {
      file,
      line,
      column
     };
     if (verdict === "proven") return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(file, message, {
      location
     });
     const fix = verdict === "wrong" ? `duri claims ${file} --write` : "Mark it as a fact, put it into code if it is no claim, or take it out; duri claims strikes it out.";
     return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(file, message, {
      location,
      actual: text.trim(),
      ...fresh === void 0 ? {} : {
       expected: fresh
      },
      fix
     });
    });
    if (named.size === 0) observations.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(file, "claims nothing that is proven", {
     expected: "\x3c!-- fact:NAME --\x3eVALUE\x3c!-- /fact --\x3e"
    }));
    for (const fact of require.filter(one => !named.has(one))) observations.push((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(file, `does not claim ${fact}`, {
     expected: `\x3c!-- fact:${fact} --\x3e`,
     actual: "nothing"
    }));
    return observations;
   }
  });
 })
};
