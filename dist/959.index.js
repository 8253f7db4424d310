import { modules as shared } from "./shared.index.js";

export const id = 959;

export const ids = [ 959 ];

export const modules = {
 ...shared,
 82527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => checkType,
   Z: () => staticCheck
  });
  function checkType(type) {
   return type;
  }
  const staticCheck = () => false;
 }),
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
 38140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => createGround,
   f: () => shareGround
  });
  var external_node_path_ = __webpack_require__(76760);
  var picomatch = __webpack_require__(14006);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var trigger = __webpack_require__(67683);
  var base_commit = __webpack_require__(77709);
  var bases = __webpack_require__(36198);
  const NO_COMMIT = "Run it in a git repository that has a commit.";
  function groundBase({ports, root, base}, resolve) {
   return {
    baseBytes: async path => {
     const [commit, place] = [ await base(), await (0, base_commit.P)(ports, resolve(path)) ];
     if (commit === void 0 || place === void 0) throw new errors.cs("git_unavailable", `there is no commit to compare ${path} with`, {
      path
     }, {
      hint: NO_COMMIT
     });
     return commit.read(place, limits.b.evidenceFileBytes);
    },
    baseGlob: async patterns => {
     const [commit, top] = [ await base(), await (0, base_commit.P)(ports, (0, external_node_path_.join)(root, "x")) ];
     if (commit === void 0 || top === void 0 || !ports.git.isRepository(root)) throw new errors.cs("git_unavailable", "there is no commit whose files could be listed", {}, {
      hint: NO_COMMIT
     });
     const below = top.slice(0, -1);
     const matches = picomatch([ ...patterns ], {
      dot: true
     });
     const found = await ports.git.list(root, commit.commit, path => path.startsWith(below) && matches(path.slice(below.length)));
     return found.map(path => path.slice(below.length));
    },
    hasBase: async () => await base() !== void 0
   };
  }
  async function baseOf(ports, root) {
   const change = (0, trigger.C)(ports.trigger);
   if (change !== void 0) {
    const [point] = await (0, bases.c)(ports, change);
    return point === void 0 ? void 0 : (0, base_commit.$)(ports, point.branch, point.commit);
   }
   if (!ports.git.isRepository(root)) return;
   const head = await ports.git.head(root);
   return head === void 0 ? void 0 : (0, base_commit.$)(ports, "HEAD", head.commit);
  }
  var json = __webpack_require__(5565);
  var observation = __webpack_require__(52888);
  function groundFiles({ports, entries}, resolve, reads) {
   const look = path => {
    reads.paths.add(external_node_path_.posix.normalize(path));
    return ports.hostFiles.look(resolve(path));
   };
   const bytes = path => {
    const facts = look(path);
    if (facts === void 0) throw new observation.G_((0, observation.c6)(path, "is missing", {
     expected: "a file",
     actual: "nothing"
    }));
    if (facts.kind === "directory" || facts.kind === "other") throw new observation.G_((0, 
    observation.c6)(path, "is no regular file", {
     expected: "a file",
     actual: facts.kind
    }));
    if (facts.sizeBytes > limits.b.evidenceFileBytes) throw new observation.G_((0, observation.c6)(path, "is too large to be read", {
     expected: `at most ${limits.b.evidenceFileBytes} bytes`,
     actual: `${facts.sizeBytes} bytes`
    }));
    const content = ports.files.read(resolve(path), limits.b.evidenceFileBytes);
    if (content === void 0) throw new observation.G_((0, observation.c6)(path, "is a link to nothing", {
     expected: "a file",
     actual: facts.target ?? "nothing"
    }));
    return content;
   };
   return {
    look,
    bytes,
    text: path => {
     const text = (0, json._)(bytes(path));
     if (text === void 0) throw new observation.G_((0, observation.c6)(path, "is not UTF-8", {
      expected: "text in UTF-8"
     }));
     return text;
    },
    entries: () => {
     reads.everything = true;
     return entries();
    },
    glob: patterns => {
     reads.names = true;
     const matches = picomatch([ ...patterns ], {
      dot: true
     });
     return entries().flatMap(({path, kind}) => kind === "file" && matches(path) ? [ path ] : []);
    }
   };
  }
  var audit_reads = __webpack_require__(56187);
  const MAX_ENTRIES = 2e5;
  const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
  function shareGround(ports, facts) {
   let entries;
   let base;
   return {
    ...facts,
    ports,
    entries: () => entries ??= ports.hostFiles.list(facts.root, {
     maxEntries: MAX_ENTRIES,
     skip: [ ".git", "node_modules" ]
    }),
    base: () => base ??= baseOf(ports, facts.root)
   };
  }
  function told({root, at, policy, suite, selected, verbs}) {
   return {
    root,
    at,
    policy,
    suite,
    selected,
    ...verbs === void 0 ? {} : {
     verbs
    }
   };
  }
  function createGround(shared, timeoutMs, reads = (0, audit_reads.P)()) {
   const {ports, root} = shared;
   const resolve = path => (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.join)(root, path);
   return {
    ...told(shared),
    get ports() {
     reads.everything = true;
     return ports;
    },
    resolve,
    ...groundFiles(shared, resolve, reads),
    ...groundBase(shared, resolve),
    run: request => {
     reads.everything = true;
     return run(ports, root, request, timeoutMs);
    },
    temporary: () => ports.folders.temporary()
   };
  }
  function run(ports, root, {program, args, cwd, env, input, timeoutMs: own}, timeoutMs) {
   const {variables} = ports.environment;
   return ports.processes.run({
    program,
    args,
    cwd: cwd === void 0 ? root : (0, external_node_path_.isAbsolute)(cwd) ? cwd : (0, 
    external_node_path_.join)(root, cwd),
    env: {
     PATH: variables["PATH"] ?? "",
     HOME: ports.folders.temporary(),
     LANG: "C.UTF-8",
     TZ: "UTC",
     ...env
    },
    ...input === void 0 ? {} : {
     input: Buffer.from(input)
    },
    timeoutMs: Math.min(own ?? timeoutMs, timeoutMs),
    maxOutputBytes: MAX_OUTPUT_BYTES
   });
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
 30959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var model_path = __webpack_require__(80916);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var shape_yaml = __webpack_require__(69316);
  const LIMITS = {
   maxBytes: 4 * 1024 * 1024,
   maxDepth: 60,
   maxAliases: 100,
   maxTokens: 4e5
  };
  function readYaml(ground, file) {
   const read = (0, shape_yaml.h)(ground.bytes(file), LIMITS);
   if (read.ok) return read.value;
   const {where, message} = read.problems[0] ?? {
    where: "",
    message: "is no YAML"
   };
   const [line, column] = where.split(":").map(Number);
   throw new observation.G_((0, observation.c6)(file, message, line === void 0 || line === 0 || Number.isNaN(line) ? {} : {
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
  const label = schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of a label");
  const parameters = schemas.rej({
   config: schemas.YjP().min(1).max(4096).describe("Configuration of Alertmanager, relative to the root; `amtool check-config` must accept it."),
   route_test: schemas.YOg(schemas.rej({
    labels: schemas.g1P(label, schemas.YjP().min(1).max(200)).refine(labels => Object.keys(labels).length > 0, "has no label"),
    receiver: schemas.YjP().min(1).max(200).describe("The receiver that an alert with these labels must reach, and no other.")
   })).min(1).max(200).describe("Alerts by their labels, and who must get them.")
  });
  const DEPRECATED = [ "match", "match_re", "source_match", "source_match_re", "target_match", "target_match_re" ];
  const alertmanager = (0, check_type.B)({
   name: "alertmanager",
   summary: "amtool accepts the configuration, alerts reach the receivers that are meant, and those receivers send somewhere.",
   parameters,
   executes: check_type.Z,
   observe: async (ground, {config, route_test}) => {
    const document = readYaml(ground, config);
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
   if (exitCode === 0) return (0, observation.v9)(config, "is accepted by amtool");
   const said = `${Buffer.from(stdout).toString("utf8")} ${stderr}`.replaceAll(`${ground.root}/`, "").replace(/\s+/g, " ").trim();
   if (exitCode !== 1) return (0, observation.nv)("infra", config, `could not be looked at: amtool ended with code ${exitCode}`);
   const line = Number(/line (\d+)/.exec(said)?.[1] ?? "0");
   return (0, observation.c6)(config, `is refused by amtool: ${(0, model_path.g$)(said.slice(0, 400))}`, line > 0 ? {
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
   if (exitCode === 0) return (0, observation.v9)(subject, `reaches ${receiver}`);
   if (reached === "") return (0, observation.nv)("infra", subject, `could not be routed: ${(0, 
   model_path.g$)(stderr.slice(0, 300))}`);
   return (0, observation.c6)(subject, "reaches another receiver", {
    expected: receiver,
    actual: reached,
    location: {
     file: config,
     line: 1
    }
   });
  }
  function sends(document, config, receiver) {
   const receivers = list(record(document.value)["receivers"]).map(record);
   const index = receivers.findIndex(({name}) => name === receiver);
   const found = receivers[index];
   if (found === void 0) return [ (0, observation.c6)(receiver, `is no receiver of ${config}`) ];
   const channels = Object.entries(found).filter(([key, value]) => key.endsWith("_configs") && list(value).length > 0);
   const location = {
    file: config,
    line: document.locate([ "receivers", index ]).line
   };
   if (channels.length === 0) return [ (0, observation.c6)(receiver, "has no channel, so alerts that reach it are lost", {
    location,
    fix: "Give it a webhook, pager or chat configuration."
   }) ];
   return [ (0, observation.v9)(receiver, `sends by ${channels.map(([key]) => key).join(", ")}`, {
    location
   }) ];
  }
  function deprecated(document, config) {
   const seen = [];
   const visit = (value, path) => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [ ...path, index ])); else for (const [key, inner] of Object.entries(record(value))) {
     if (DEPRECATED.includes(key)) {
      const location = {
       file: config,
       ...document.locate(path, key)
      };
      seen.push((0, observation.c6)(config, `uses ${key}, which is deprecated`, {
       location,
       fix: "Write it as `matchers:`."
      }));
     }
     visit(inner, [ ...path, key ]);
    }
   };
   const {route, inhibit_rules} = record(document.value);
   visit(route, [ "route" ]);
   visit(inhibit_rules, [ "inhibit_rules" ]);
   return seen;
  }
  const PYTHON = {
   line: [ "#" ],
   at: "anywhere",
   block: [],
   quotes: [ '"""', "'''", '"', "'" ],
   raw: [],
   long: [ '"""', "'''" ],
   regex: false
  };
  const SCRIPT = {
   line: [ "//" ],
   at: "anywhere",
   block: [ [ "/*", "*/" ] ],
   quotes: [ '"', "'", "`" ],
   raw: [],
   long: [ "`" ],
   regex: true
  };
  const SETTINGS = {
   ...PYTHON,
   at: "word",
   quotes: [ '"', "'" ],
   long: []
  };
  const GO = {
   ...SCRIPT,
   raw: [ "`" ],
   regex: false
  };
  const SHELL = {
   ...PYTHON,
   at: "word",
   quotes: [ '"', "'" ],
   raw: [ "'" ],
   long: [ '"', "'" ]
  };
  const LANGUAGE_STYLES = {
   python: PYTHON,
   javascript: SCRIPT,
   shell: SHELL,
   go: GO
  };
  const CODE_STYLES = {
   py: PYTHON,
   rb: PYTHON,
   yml: SETTINGS,
   yaml: SETTINGS,
   conf: SETTINGS,
   service: {
    ...SETTINGS,
    line: [ "#", ";" ],
    at: "line",
    quotes: []
   },
   js: SCRIPT,
   mjs: SCRIPT,
   cjs: SCRIPT,
   jsx: SCRIPT,
   ts: SCRIPT,
   mts: SCRIPT,
   cts: SCRIPT,
   tsx: SCRIPT,
   go: GO
  };
  function* stretches(text, style) {
   let before = "";
   for (let start = 0; start < text.length; ) {
    const found = stretchAt(text, start, style, before);
    yield found;
    before = `${before}${found.kind === "comment" ? " " : text.slice(start, found.end)}`.slice(-40);
    start = found.end;
   }
  }
  function stretchAt(text, start, style, before) {
   const comment = endOfComment(text, start, style);
   if (comment !== void 0) return {
    kind: "comment",
    start,
    end: comment,
    quote: ""
   };
   const quote = style.quotes.find(candidate => text.startsWith(candidate, start));
   if (quote !== void 0) return {
    kind: "quoted",
    start,
    end: endOfQuoted(text, start, quote, style),
    quote
   };
   const regex = endOfRegex(text, start, style, before);
   if (regex !== void 0) return {
    kind: "regex",
    start,
    end: regex,
    quote: ""
   };
   return {
    kind: "code",
    start,
    end: Math.min(text.length, start + (text[start] === "\\" ? 2 : 1)),
    quote: ""
   };
  }
  function spaces(text) {
   return text.replace(/[^\n]/g, " ");
  }
  function blankAllBut(text, style) {
   return Array.from(stretches(text, style), ({kind, start, end}) => kind === "code" ? text.slice(start, end) : spaces(text.slice(start, end))).join("");
  }
  function blankComments(text, style) {
   const quoted = [];
   const code = [];
   for (const {kind, start, end, quote} of stretches(text, style)) {
    code.push(kind === "comment" ? spaces(text.slice(start, end)) : text.slice(start, end));
    if (kind === "quoted") quoted.push(quotedText(text, start, end, quote));
   }
   return {
    code: code.join(""),
    quoted
   };
  }
  function quotedText(text, at, after, quote) {
   return {
    text: text.slice(at + quote.length, after - quote.length),
    start: at + quote.length,
    holdsCode: quote === "`" || /\b[rR]?[fF][rR]?$/.test(text.slice(Math.max(0, at - 3), at))
   };
  }
  function endOfComment(text, at, {line, block, at: where}) {
   if (line.some(mark => text.startsWith(mark, at)) && mayBegin(text, at, where)) return orEnd(text.indexOf("\n", at), text);
   const open = block.find(([mark]) => text.startsWith(mark, at));
   if (open === void 0) return;
   const close = text.indexOf(open[1], at + open[0].length);
   return close === -1 ? text.length : close + open[1].length;
  }
  function mayBegin(text, at, where) {
   if (where === "anywhere" || at === 0) return true;
   if (where === "word") return /[\s;()|&]/.test(text[at - 1] ?? "");
   return text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim() === "";
  }
  function endOfQuoted(text, at, quote, {raw, long}) {
   for (let end = at + quote.length; end < text.length; end++) if (text[end] === "\\" && !raw.includes(quote)) end += 1; else if (text.startsWith(quote, end)) return end + quote.length; else if (text[end] === "\n" && !long.includes(quote)) return end;
   return text.length;
  }
  function endOfRegex(text, at, {regex}, before) {
   if (!regex || text[at] !== "/" || !/(?:^|=>|[=(,:[!&|?{};\n]|\breturn)\s*$/.test(before)) return;
   let inClass = false;
   for (let end = at + 1; end < text.length && text[end] !== "\n"; end++) if (text[end] === "\\") end += 1; else if (text[end] === "[") inClass = true; else if (text[end] === "]") inClass = false; else if (text[end] === "/" && !inClass) return end + 1;
   return;
  }
  function orEnd(index, text) {
   return index === -1 ? text.length : index;
  }
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
   return blankAllBut(text, LANGUAGE_STYLES[language]);
  }
  function lineOf(text, offset) {
   let line = 1;
   for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
   return line;
  }
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
     line: lineOf(blanked, start),
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
  const symbol = schemas.YjP().regex(/^[A-Za-z_$][\w$]{0,200}$/, "is no name");
  const ENDINGS = [ "py", "js", "mjs", "cjs", "ts", "tsx", "sh", "go" ];
  const code_parameters = schemas.rej({
   defined_in: schemas.YjP().min(1).max(4096).describe("The file: Python, JavaScript, TypeScript, Go or shell."),
   symbol: symbol.optional().describe("A class or function that it must define once."),
   functions: schemas.YOg(symbol).min(1).max(100).optional().describe("Functions or methods that it must define, with a body that does something."),
   referenced_by: schemas.rej({
    at_least: schemas.Whr().min(1).max(1e4),
    in: schemas.YOg(schemas.YjP().min(1).max(1e3)).min(1).default(ENDINGS.map(ending => `**/*.${ending}`))
   }).optional().describe("In how many other files each of them must be used; importing it is no use."),
   signature: schemas.euz("unchanged_since_base").optional().describe("Parameters and result of the functions must be as they are at the base of the change.")
  }).refine(({symbol: one, functions}) => one !== void 0 || functions !== void 0, "names neither a symbol nor functions");
  const code = (0, check_type.B)({
   name: "code",
   summary: "A class or function is defined where it should be, is more than a stub, is used, and has the parameters that it had. Reads text; runs nothing.",
   parameters: code_parameters,
   executes: check_type.Z,
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
   const language = codeLanguage(file);
   if (language === void 0) throw new observation.G_((0, observation.nv)("config", file, "is in no language that is read here", {
    expected: ENDINGS.join(", ")
   }));
   return language;
  }
  function definitionsIn(text, language) {
   return definitions(blankOut(text, language), text, language);
  }
  function judgeDefinition(file, name, {now, language, onlyFunction}) {
   const found = now.filter(definition => definition.name === name && (onlyFunction !== true || definition.kind === "function"));
   const [definition] = found;
   if (definition === void 0) return [ (0, observation.c6)(name, `is not defined in ${file}`, {
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
   if (found.length > 1) return [ (0, observation.c6)(name, `is defined ${found.length} times in ${file}`, {
    location
   }) ];
   if (isStub(definition.body, language)) return [ (0, observation.c6)(name, "has a body that does nothing", {
    location
   }) ];
   return [ (0, observation.v9)(name, `is defined in ${file}`, {
    location
   }) ];
  }
  function references(ground, file, name, wanted) {
   const users = [];
   const {at_least = 1, in: globs = []} = wanted ?? {};
   const word = new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`, "g");
   for (const path of ground.glob(globs)) {
    const language = codeLanguage(path);
    if (path === file || language === void 0) continue;
    const source = ground.text(path);
    if (!source.includes(name)) continue;
    const blanked = withoutImports(blankOut(source, language), language);
    const match = word.exec(blanked);
    word.lastIndex = 0;
    if (match !== null) users.push(`${path}:${lineOf(blanked, match.index)}`);
   }
   if (users.length >= at_least) return (0, observation.v9)(name, `is used in ${users.length} other files: ${users.slice(0, 3).join(", ")}`);
   return (0, observation.c6)(name, `is used in ${users.length} other files`, {
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
   if (!await ground.hasBase()) return [ (0, observation.nv)("infra", file, "cannot be compared: there is no commit to compare with") ];
   const base = await ground.baseBytes(file);
   if (base === void 0) return [ (0, observation.v9)(file, "is new, so no signature could change") ];
   const before = definitionsIn(Buffer.from(base).toString("utf8"), language);
   return names.map(name => {
    const [was, is] = [ before, now ].map(all => all.find(definition => definition.name === name && definition.kind === "function"));
    if (was === void 0 || is === void 0) return is === void 0 && was !== void 0 ? (0, 
    observation.c6)(name, "was there at the base, and is gone", {
     location: {
      file,
      line: 1
     }
    }) : (0, observation.v9)(name, "had no signature at the base");
    if (was.signature === is.signature) return (0, observation.v9)(name, "takes what it took at the base", {
     location: {
      file,
      line: is.line
     }
    });
    return (0, observation.c6)(name, "takes something else than at the base", {
     location: {
      file,
      line: is.line
     },
     expected: was.signature,
     actual: is.signature
    });
   });
  }
  var digest = __webpack_require__(6799);
  var checks_matcher = __webpack_require__(9693);
  var external_node_path_ = __webpack_require__(76760);
  const MAX_ENTRIES = 2e5;
  async function copyOfRoot(ground) {
   const folder = ground.temporary();
   const [path, home] = [ external_node_path_.posix.join(folder, "root"), external_node_path_.posix.join(folder, "home") ];
   await succeed(ground, "mkdir", [ "-p", "--", path, home ]);
   const top = [ ...new Set(ground.entries().map(entry => entry.path.split("/")[0] ?? "")) ].filter(name => name !== "" && name !== ".git");
   if (top.length > 0) await succeed(ground, "cp", [ "-a", "--", ...top.map(name => ground.resolve(name)), path ]);
   const {hostFiles, files} = ground.ports;
   return {
    path,
    home,
    digests: () => new Map(hostFiles.list(folder, {
     maxEntries: MAX_ENTRIES,
     skip: []
    }).map(entry => {
     const content = entry.kind === "file" ? files.digest(external_node_path_.posix.join(folder, entry.path)) ?? "" : entry.target ?? "";
     return [ entry.path, (0, digest.sc)(Buffer.from(`${entry.kind} ${entry.mode} ${content}`)) ];
    }))
   };
  }
  async function succeed(ground, program, args) {
   const {exitCode, stderr} = await ground.run({
    program,
    args
   });
   if (exitCode !== 0) throw new errors.cs("tool_failed", `${program} ended with code ${exitCode}: ${(0, 
   model_path.g$)(stderr.trim().slice(0, 300))}`, {
    exitCode
   });
  }
  const command_parameters = schemas.rej({
   exec: schemas.YOg(schemas.YjP().max(4096)).min(1).max(100).describe("Program and arguments; never a shell line. It runs in a copy of the root."),
   exit: schemas.Whr().min(0).max(255).default(0).describe("The exit code that is expected."),
   stdout: checks_matcher.C3.optional().describe("What standard output must be like."),
   stderr: checks_matcher.C3.optional().describe("What standard error must be like."),
   runs: schemas.Whr().min(1).max(5).default(1).describe("How often it is run."),
   stdout_equal: schemas.zMY().default(false).describe("Must each run print the same?"),
   writes: schemas.k5n([ "none", "any" ]).default("any").describe("`none`: files of the copy, and the folder for temporary files, are afterwards as before."),
   network: schemas.k5n([ "none", "any" ]).default("any").describe("`none`: it runs without network, where this host can do that (unshare -n)."),
   env: schemas.g1P(schemas.YjP().regex(/^[A-Za-z_]\w*$/), schemas.YjP().max(4096)).default({}).describe("Variables beside PATH, HOME, LANG and TZ.")
  }).refine(({stdout_equal, runs}) => !stdout_equal || runs > 1, "`stdout_equal` needs more than one run");
  const PARSERS = {
   bash: ([flag, file, ...rest]) => flag === "-n" && isPlain(file) && rest.length === 0,
   sh: ([flag, file, ...rest]) => flag === "-n" && isPlain(file) && rest.length === 0
  };
  const isPlain = word => word !== void 0 && word !== "" && !word.startsWith("-");
  const command = (0, check_type.B)({
   name: "command",
   summary: "Runs a program in a copy of the root: exit code, output, twice the same, nothing written, no network.",
   parameters: command_parameters,
   executes: ({exec: [program = "", ...args], env}) => Object.keys(env).length > 0 || PARSERS[program]?.(args) !== true,
   observe: async (ground, wanted) => {
    const subject = wanted.exec.join(" ").slice(0, 200);
    const copy = await copyOfRoot(ground);
    const isolated = wanted.network === "none" ? await canIsolate(ground) : false;
    const seen = [];
    if (wanted.network === "none" && !isolated) seen.push((0, observation.nv)("infra", subject, "could not be run without network: unshare -n is not allowed here"));
    const outputs = [];
    for (let run = 1; run <= wanted.runs; run++) {
     const before = copy.digests();
     const result = await runOnce(ground, wanted, {
      copy: copy.path,
      home: copy.home,
      isolated
     });
     outputs.push(result);
     seen.push(...judge(subject, wanted, result, run));
     if (wanted.writes === "none") seen.push(...changes(subject, before, copy.digests(), run));
    }
    if (wanted.stdout_equal) seen.push(sameOutput(subject, outputs));
    return seen;
   }
  });
  async function runOnce(ground, {exec, env}, {copy, home, isolated}) {
   const [program = "", ...args] = isolated ? [ "unshare", "--net", "--map-root-user", "--", ...exec ] : exec;
   return ground.run({
    program,
    args,
    cwd: copy,
    env: {
     HOME: home,
     TMPDIR: home,
     ...env
    }
   });
  }
  async function canIsolate(ground) {
   if (ground.ports.processes.find("unshare") === void 0) return false;
   return (await ground.run({
    program: "unshare",
    args: [ "--net", "--map-root-user", "--", "true" ]
   })).exitCode === 0;
  }
  function judge(subject, {exit, stdout, stderr}, result, run) {
   const said = (0, model_path.g$)((result.stderr.trim() || Buffer.from(result.stdout).toString("utf8").trim()).slice(-300));
   const seen = result.exitCode === exit ? [ (0, observation.v9)(subject, `ended with code ${exit} (run ${run})`) ] : [ (0, 
   observation.c6)(subject, `ended with code ${result.exitCode} (run ${run}): ${said}`, {
    expected: String(exit),
    actual: String(result.exitCode),
    ...placeIn(said)
   }) ];
   const check = (what, text, matcher) => {
    if (matcher === void 0) return;
    const {ok, expected, actual} = (0, checks_matcher.YW)(text, matcher);
    seen.push(ok ? (0, observation.v9)(subject, `has ${what} as expected (run ${run})`) : (0, 
    observation.c6)(subject, `has another ${what} (run ${run})`, {
     expected,
     actual
    }));
   };
   check("standard output", Buffer.from(result.stdout).toString("utf8"), stdout);
   check("standard error", result.stderr, stderr);
   return seen;
  }
  function placeIn(said) {
   const [, file, line] = /^(?:.*?\s)?([\w./-]+): line (\d+):/.exec(said) ?? [];
   return file === void 0 ? {} : {
    location: {
     file,
     line: Number(line)
    }
   };
  }
  function changes(subject, before, after, run) {
   const changed = [ ...new Set([ ...before.keys(), ...after.keys() ]) ].filter(path => before.get(path) !== after.get(path)).sort();
   if (changed.length === 0) return [ (0, observation.v9)(subject, `wrote nothing (run ${run})`) ];
   return [ (0, observation.c6)(subject, `wrote ${changed.length} files (run ${run})`, {
    expected: "nothing written",
    actual: changed.slice(0, 10).join(", ")
   }) ];
  }
  function sameOutput(subject, outputs) {
   const texts = outputs.map(({stdout}) => Buffer.from(stdout).toString("utf8"));
   const [first = "", ...others] = texts;
   const other = others.find(text => text !== first);
   if (other === void 0) return first.trim() === "" ? (0, observation.c6)(subject, "printed nothing, so that two runs cannot be compared") : (0, 
   observation.v9)(subject, `printed the same ${texts.length} times (${(0, digest.sc)(Buffer.from(first)).slice(0, 12)})`);
   const [a, b] = [ first.split("\n"), other.split("\n") ];
   const line = a.findIndex((text, index) => text !== b[index]);
   return (0, observation.c6)(subject, `printed something else in another run, from line ${line + 1} on`, {
    expected: (a[line] ?? "").slice(0, 200),
    actual: (b[line] ?? "").slice(0, 200)
   });
  }
  var shape_json = __webpack_require__(5565);
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
    const document = (0, shape_yaml.h)(text, YAML_LIMITS);
    return document.ok ? document.value : void 0;
   };
   if (language === "json") {
    const json = (0, shape_json.q)(text, JSON_LIMITS);
    if (!json.ok) throw malformed(path, json.problems, "JSON");
    let document;
    return {
     path,
     value: json.value,
     locate: where => located(path, document ??= yaml(), where)
    };
   }
   const document = (0, shape_yaml.h)(text, YAML_LIMITS);
   if (!document.ok) throw malformed(path, document.problems, "YAML");
   return {
    path,
    value: document.value.value,
    locate: where => located(path, document.value, where)
   };
  }
  function read_data_languageOf(path) {
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
   return new observation.G_((0, observation.c6)(path, `is not strict ${language}: ${said}${problems.length > 1 ? `, and ${problems.length - 1} more` : ""}`, place));
  }
  var validate_schema = __webpack_require__(98192);
  const MAX_PROBLEMS = 50;
  const MAX_NODES = 1e4;
  const pathRule = schemas._H3({
   jsonpath: schemas.YjP().min(1).max(1e3).describe("A JSONPath (RFC 9535) without match() and search().")
  }).superRefine(({jsonpath: _, ...matcher}, context) => {
   for (const {path, message} of (0, checks_matcher.VY)(matcher)) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message
   });
  }).describe("A JSONPath, and matchers that each value at it must fit. No value there at all fails, unless exists is false.");
  const data_check_parameters = schemas.rej({
   file: schemas.YjP().min(1).describe("The file."),
   schema: schemas.KCZ([ schemas.YjP().min(1), schemas.g1P(schemas.YjP(), schemas.L5J()) ]).optional().describe("JSON Schema: the path of one (JSON or YAML), or the schema itself."),
   paths: schemas.YOg(pathRule).min(1).optional().describe("What stands at paths of the document.")
  }).refine(({schema, paths}) => schema !== void 0 || paths !== void 0, "asks for nothing; give schema or paths");
  const jsonCheck = dataCheck("json", "A JSON file: strictly well-formed, fits a JSON Schema, values at JSONPaths");
  const yamlCheck = dataCheck("yaml", "A YAML file: strictly well-formed, fits a JSON Schema, values at JSONPaths");
  function dataCheck(language, summary) {
   return (0, check_type.B)({
    name: language,
    summary,
    parameters: data_check_parameters,
    executes: check_type.Z,
    observe: async (ground, {file, schema, paths = []}) => {
     const data = readData(ground, file, language);
     const observations = [ (0, observation.v9)(file, `is well-formed ${language.toUpperCase()}`) ];
     if (schema !== void 0) observations.push(...await fits(ground, data, schema));
     for (const rule of paths) observations.push(...await judgePath(data, rule));
     return observations;
    }
   });
  }
  async function fits(ground, data, schema) {
   const inline = typeof schema !== "string";
   const validate = (0, validate_schema.F)(inline ? schema : readData(ground, schema, read_data_languageOf(schema)).value, inline ? "of the check" : schema);
   const problems = validate(data.value);
   if (problems.length === 0) return [ (0, observation.v9)(data.path, `fits the schema ${inline ? "of the check" : schema}`) ];
   return problems.slice(0, MAX_PROBLEMS).map(({path, message}) => (0, observation.c6)(subjectOf(data, path), message, placeOf(data, path)));
  }
  async function judgePath(data, {jsonpath, ...rest}) {
   const matcher = rest;
   const nodes = await queryPath(data.value, jsonpath);
   const [first] = nodes;
   if (first === void 0) {
    const {ok, expected} = (0, checks_matcher.YW)(void 0, matcher);
    const subject = `${data.path} ${jsonpath}`;
    return [ ok ? (0, observation.v9)(subject, "is not there") : (0, observation.c6)(subject, "matches nothing", {
     expected,
     actual: "nothing"
    }) ];
   }
   return nodes.map(({location, value}) => {
    const {ok, ...values} = (0, checks_matcher.YW)(value, matcher);
    return ok ? (0, observation.v9)(subjectOf(data, location), "is as expected") : (0, 
    observation.c6)(subjectOf(data, location), "is not as expected", {
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
    throw new errors.cs("input_invalid", `the JSONPath ${jsonpath} cannot be used: ${(0, 
    errors.bD)(error)}`, {
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
  var doc_claims = __webpack_require__(72166);
  var read_markdown = __webpack_require__(68e3);
  function countWords({source, comments}, start, end) {
   let text = "";
   let at = start;
   for (const comment of comments.filter(one => one.start >= start && one.end <= end)) {
    text += `${source.slice(at, comment.start)} `;
    at = comment.end;
   }
   text += source.slice(at, end);
   return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}_.'’/-]*/gu)?.length ?? 0;
  }
  function plainName(text) {
   return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  }
  var verify_log = __webpack_require__(72581);
  var parsed = __webpack_require__(10018);
  const KNOWN_PROGRAMS = new Set(`: . [ [[ alias awk base64 basename bash bunzip2 bzip2 cat cd chgrp chmod chown clear cmp column comm command cp crontab curl cut date dd declare df diff dig\n  dirname dmesg docker du echo env eval exec exit export expand false fg file find flock fold free getent git gpg grep groups gunzip gzip head\n  hostname htop htpasswd httpie https http id ifconfig install ip iptables jobs journalctl jq kill killall last ldd less let ln local logger logrotate ls lsof\n  make man md5sum mkdir mkfifo mktemp more mount mv nano nc netstat nginx nl node nohup npm npx openssl passwd paste patch pgrep ping pip pip3 pkill\n  popd printenv printf ps pushd pwd python python3 read readlink readonly realpath reboot return rm rmdir rsync scp sed seq service set sftp sh\n  sha256sum shellcheck shift shred shuf sleep sort source split ss ssh ssh-keygen stat strings sudo su sync sysctl systemctl tail tar tee telnet test time timeout\n  top touch tr trap tree true tty type ufw ulimit umask umount uname uniq unset until unzip update-ca-certificates uptime useradd userdel usermod vi vim visudo\n  wait watch wc wget which while who whoami xargs xz yes zcat zip zstd apt apt-get apt-cache dpkg yum dnf apk brew snap pip-audit virtualenv\n  amtool promtool prometheus alertmanager certbot cosign syft gh kubectl helm podman systemd-analyze systemd-run redis-cli psql mysql sqlite3 streamlit\n  gunicorn uvicorn pytest tox poetry uv yq websocat hurl act actionlint go cargo rustc java mvn gradle ruby gem bundle php composer terraform ansible\n  timedatectl hostnamectl loginctl resolvectl networkctl coredumpctl ausearch auditctl aureport fail2ban-client nft setfacl getfacl lsblk blkid\n  ansible-playbook vault aws gcloud az tmux screen ed expr getopts hash history declare mapfile readarray unalias`.split(/\s+/).filter(name => name !== ""));
  const MAX_CHARACTERS = 1024 * 1024;
  async function parseShell(text) {
   const {parse, forEachChild} = await __webpack_require__.e(8989).then(__webpack_require__.bind(__webpack_require__, 88989));
   const tooLong = text.length > MAX_CHARACTERS;
   const program = parse(tooLong ? "" : text);
   const starts = lineStarts(text);
   const place = offset => read_shell_placeIn(starts, offset);
   const problems = tooLong ? [ {
    line: 1,
    column: 1,
    message: `is longer than ${MAX_CHARACTERS} characters`
   } ] : [];
   const functions = new Map;
   const visit = (node, within) => {
    let base = within;
    if (node.type === "Script") {
     const {errors, source} = node;
     for (const {message, pos} of errors ?? []) problems.push({
      ...place(base ?? pos),
      message: `is no Bash: ${message}`
     });
     if (source !== void 0 && node !== program) base ??= node.pos;
    }
    if (node.type === "Function") functions.set(node.name.value, [ ...functions.get(node.name.value) ?? [], node ]);
    forEachChild(node, child => visit(child, base ?? (node.type === "CommandExpansion" && node.text.startsWith("`") ? node.pos : void 0)));
   };
   visit(program, void 0);
   return {
    program,
    place,
    children: forEachChild,
    functions,
    problems
   };
  }
  async function readShell(text) {
   const {parse} = await __webpack_require__.e(8989).then(__webpack_require__.bind(__webpack_require__, 88989));
   const tree = await parseShell(text);
   const problems = [ ...outerProblems(text, tree.place), ...tree.problems ];
   const texts = new Map;
   const nested = inner => {
    if (!texts.has(inner)) {
     const read = inner.length > MAX_CHARACTERS ? void 0 : parse(inner);
     texts.set(inner, read?.errors?.length === void 0 || read.errors.length === 0 ? read : void 0);
    }
    return texts.get(inner);
   };
   return {
    text,
    ...tree,
    problems,
    nested
   };
  }
  function* outerProblems(text, place) {
   const carriage = text.indexOf("\r");
   if (carriage !== -1) yield {
    ...place(carriage),
    message: "has a carriage return (line ends of Windows), which Bash takes for part of a word"
   };
   const nul = text.indexOf("\0");
   if (nul !== -1) yield {
    ...place(nul),
    message: "has a NUL character"
   };
   if (text.startsWith("\ufeff")) yield {
    line: 1,
    column: 1,
    message: "begins with a byte order mark, so its first line is no shebang"
   };
   if (text.trim() === "") yield {
    line: 1,
    column: 1,
    message: "is empty"
   };
  }
  function lineStarts(text) {
   const starts = [ 0 ];
   for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
   return starts;
  }
  function read_shell_placeIn(starts, offset) {
   let [low, high] = [ 0, starts.length - 1 ];
   while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle - 1;
   }
   return {
    line: low + 1,
    column: offset - (starts[low] ?? 0) + 1
   };
  }
  function commandSites(script, program = script.program, at, within) {
   const sites = [];
   const visit = (node, inside, pipedFrom, base) => {
    if (node.type === "Command") sites.push({
     command: node,
     at: base ?? node.pos,
     within: inside,
     pipedFrom
    });
    const name = node.type === "Function" ? node.name.value : inside;
    const own = base ?? (node.type === "CommandExpansion" && node.text.startsWith("`") ? node.pos : void 0);
    if (node.type === "Pipeline") {
     node.commands.forEach((command, index) => {
      const before = node.commands.slice(0, index).flatMap(one => commandsIn(script, one));
      visit(command, name, [ ...pipedFrom, ...before ], own);
     });
     return;
    }
    script.children(node, child => visit(child, name, node.type === "CommandExpansion" ? [] : pipedFrom, own));
   };
   visit(program, within, [], at);
   return sites;
  }
  function commandsIn(script, node) {
   const found = node.type === "Command" ? [ node ] : [];
   script.children(node, child => found.push(...commandsIn(script, child)));
   return found;
  }
  const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
  const SETTERS = new Set([ "read", "mapfile", "readarray", "local", "declare", "typeset", "getopts", "unset" ]);
  async function outlineShell(text) {
   const {program, place, children, problems} = await parseShell(text);
   const outline = {
    commands: [],
    reads: [],
    sets: []
   };
   const walk = (node, scope) => {
    collect(node, outline, {
     place,
     scope
    });
    const inner = node.type === "Function" ? node.name.value : scope;
    children(node, child => walk(child, inner));
   };
   walk(program, void 0);
   return {
    ...outline,
    problems
   };
  }
  function collect(node, {commands, reads, sets}, {place, scope}) {
   const at = offset => ({
    scope,
    ...place(offset)
   });
   switch (node.type) {
   case "Command":
    {
     const words = [ ...node.name === void 0 ? [] : [ node.name.value ], ...node.args.map(word => "value" in word && typeof word.value === "string" ? word.value : word.text) ];
     if (node.name !== void 0) commands.push({
      words,
      ...at(node.pos)
     });
     const set = SETTERS.has(words[0] ?? "") ? words.slice(1).filter(name => NAME.test(name)) : [];
     sets.push(...set.map(name => ({
      name,
      guarded: false,
      ...at(node.pos)
     })));
     break;
    }

   case "Assignment":
    sets.push({
     name: node.name,
     guarded: false,
     ...at(node.pos),
     ...node.value.type === "Word" ? {
      value: node.value.value
     } : {}
    });
    break;

   case "For":
   case "Select":
    sets.push({
     name: node.name.value,
     guarded: false,
     ...at(node.name.pos)
    });
    break;

   case "SimpleExpansion":
    if (NAME.test(node.text.slice(1))) reads.push({
     name: node.text.slice(1),
     guarded: false,
     ...at(node.pos)
    });
    break;

   case "ParameterExpansion":
    if (NAME.test(node.parameter)) reads.push({
     name: node.parameter,
     guarded: node.operation?.type === "Default",
     ...at(node.pos)
    });
    break;

   default:
   }
  }
  const LANGUAGES = new Set([ "bash", "sh", "shell", "zsh", "console", "shell-session", "shellsession", "terminal" ]);
  async function shellInDocument({codeBlocks, codeSpans}) {
   const commands = [];
   const problems = [];
   for (const {language, text, textLine} of codeBlocks) {
    if (!LANGUAGES.has(language?.toLowerCase() ?? "")) continue;
    const outline = await outlineShell(withoutPrompts(text));
    commands.push(...outline.commands.map(command => ({
     ...command,
     line: command.line + textLine - 1,
     inText: false
    })));
    problems.push(...outline.problems.slice(0, 1).map(problem => ({
     ...problem,
     line: problem.line + textLine - 1
    })));
   }
   for (const {text, line, column} of codeSpans) {
    if (!/^(?:sudo\s|bash\s|sh\s|python3?\s|source\s|\.\/|duri\s|\$ )/.test(text)) continue;
    const outline = await outlineShell(withoutPrompts(text));
    if (outline.problems.length === 0) commands.push(...outline.commands.map(command => ({
     ...command,
     line,
     column,
     inText: true
    })));
   }
   return {
    commands,
    problems
   };
  }
  function withoutPrompts(text) {
   const lines = text.split("\n");
   if (!lines.some(line => /^\s*[$#>] \S/.test(line) && line.trimStart().startsWith("$ "))) return text;
   let goesOn = false;
   return lines.map(line => {
    const prompt = /^(\s*)[$] /.exec(line);
    const kept = goesOn ? line : prompt === null ? "" : `  ${line.slice(prompt[0].length)}`;
    goesOn = kept.endsWith("\\");
    return kept;
   }).join("\n");
  }
  const INTERPRETERS = new Set([ "bash", "sh", "python", "python3", "node", "source", ".", "shellcheck" ]);
  const commands_SCRIPT = /\.(?:sh|bash|py|js|mjs|rb|pl)$/;
  async function judgeCommands(ground, {path: file, markdown}, rules) {
   const {commands, problems} = await shellInDocument(markdown);
   const unread = problems.map(({line, column, message}) => (0, observation.c6)(file, `has a shell block that no shell can read: ${message}`, {
    location: {
     file,
     line,
     column
    }
   }));
   const judging = {
    ...rules,
    ground,
    file,
    verbs: commands.some(({words}) => words.includes("duri")) ? await (ground.verbs?.()) : void 0
   };
   const wrong = commands.flatMap(command => judgeCommand(judging, command, withoutWrapper(command.words)));
   return [ ...unread, ...wrong, ...unread.length + wrong.length > 0 ? [] : [ (0, observation.v9)(file, `has ${commands.length} commands, each of which can be run`) ] ];
  }
  function withoutWrapper(words) {
   let at = 0;
   while (at < words.length) {
    const word = words[at] ?? "";
    if (![ "sudo", "env", "time", "nohup", "exec", "command", "timeout", "watch" ].includes(word)) break;
    at += 1;
    while (/^-|^[A-Za-z_]\w*=|^\d+[smh]?$/.test(words[at] ?? "")) at += /^-(?:u|n|k|g|s)$/.test(words[at] ?? "") ? 2 : 1;
   }
   return words.slice(at);
  }
  function judgeCommand(judging, command, words) {
   const [first = "", ...rest] = words;
   if (first === "" || /[$*?{]/.test(first)) return [];
   if (first === "duri") return judgeVerb(judging, command, rest);
   if (INTERPRETERS.has(first)) {
    const at = rest.findIndex(word => !word.startsWith("-"));
    const script = rest[at] ?? "";
    if (rest.slice(0, Math.max(at, 0)).some(word => /^-\w*[cm]$/.test(word)) || !isOfTree(script)) return [];
    return judgeScript(judging, command, script, {
     direct: false,
     flags: rest.slice(at + 1)
    });
   }
   if (isOfTree(first)) return judgeScript(judging, command, first, {
    direct: true,
    flags: rest
   });
   return judgeProgram(judging, command, first);
  }
  function isOfTree(word) {
   if (/[$*?{}<>]/.test(word) || word.startsWith("/") || word.startsWith("~")) return false;
   return word.includes("/") || commands_SCRIPT.test(word);
  }
  function judgeProgram({commands, programs, file, ground}, {line, column, inText}, name) {
   if (!commands || inText || name.startsWith("/") || name.startsWith("~")) return [];
   if (KNOWN_PROGRAMS.has(name) || programs.includes(name) || ground.look(name)?.kind === "file") return [];
   const near = (0, nearest.p)(name, [ ...KNOWN_PROGRAMS, ...programs ].filter(known => known.length > 2));
   const fix = near === void 0 ? "If it is a program of the host, name it under `programs` of the check." : `Did you mean ${near}?`;
   return [ (0, observation.c6)(file, `runs ${name}, which is neither a file of the tree nor a program that is known`, {
    location: {
     file,
     line,
     column
    },
    fix
   }) ];
  }
  function judgeScript({ground, file, commands, flags}, {line, column}, script, use) {
   const location = {
    file,
    line,
    column
   };
   const path = external_node_path_.posix.normalize(script.replace(/^\.\//, ""));
   const facts = path.startsWith("../") ? void 0 : ground.look(path) ?? void 0;
   if (facts?.kind !== "file") {
    if (!commands) return [];
    const near = (0, nearest.p)(path, ground.entries().flatMap(entry => entry.kind === "file" ? [ entry.path ] : []));
    return [ (0, observation.c6)(file, `runs ${script}, which is not in the tree`, {
     location,
     ...near === void 0 ? {} : {
      fix: `Did you mean ${near}?`
     }
    }) ];
   }
   const observations = [];
   if (commands && use.direct && (facts.mode & 73) === 0) observations.push((0, observation.c6)(file, `runs ${script}, which is not executable`, {
    location,
    fix: `chmod +x ${path}`
   }));
   if (!flags) return observations;
   const text = ground.text(path);
   const unknown = longFlags(use.flags).filter(flag => !new RegExp(`(?<![\\w-])${flag.replace(/[-]/g, "\\-")}(?![\\w-])`).test(text));
   return [ ...observations, ...unknown.map(flag => (0, observation.c6)(file, `gives ${script} the flag ${flag}, which it does not know`, {
    location,
    actual: flag,
    ...meant(flag, text.match(/--[a-z][a-z0-9-]+/g) ?? [])
   })) ];
  }
  function judgeVerb({file, commands, flags, verbs}, {line, column}, words) {
   const location = {
    file,
    line,
    column
   };
   if (verbs === void 0) return [ (0, observation.nv)("infra", file, "runs duri, whose verbs were not handed to this check", {
    location
   }) ];
   const plain = words.filter(word => !word.startsWith("-"));
   const verb = verbs.find(({name}) => name === plain.slice(0, 2).join(" ")) ?? verbs.find(({name}) => name === plain[0]);
   if (verb === void 0) {
    if (plain.length === 0 || !commands) return [];
    const near = (0, nearest.p)(plain.slice(0, 2).join(" "), verbs.map(({name}) => name)) ?? (0, 
    nearest.p)(plain[0] ?? "", verbs.map(({name}) => name));
    return [ (0, observation.c6)(file, `runs duri ${plain[0] ?? ""}, which is no verb of DuRi`, {
     location,
     ...near === void 0 ? {} : {
      fix: `Did you mean duri ${near}?`
     }
    }) ];
   }
   if (!flags) return [];
   return longFlags(words).filter(flag => !verb.flags.includes(flag.slice(2))).map(flag => (0, 
   observation.c6)(file, `gives duri ${verb.name} the flag ${flag}, which it does not know`, {
    location,
    actual: flag,
    ...meant(flag, verb.flags.map(known => `--${known}`))
   }));
  }
  function longFlags(words) {
   const end = words.indexOf("--");
   return (end === -1 ? words : words.slice(0, end)).flatMap(word => /^--[A-Za-z][\w-]*/.exec(word)?.[0] ?? []);
  }
  function meant(flag, known) {
   const near = (0, nearest.p)(flag, known);
   return near === void 0 ? {} : {
    fix: `Did you mean ${near}?`
   };
  }
  const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
  async function judgeLinks(ground, document) {
   const inside = document.markdown.links.filter(({target}) => !OUTSIDE.test(target));
   const wrong = [];
   for (const link of inside) wrong.push(...await judgeLink(ground, document, link));
   return wrong.length > 0 ? wrong : [ (0, observation.v9)(document.path, `has ${inside.length} links into the tree, and each leads somewhere`) ];
  }
  async function judgeLink(ground, document, link) {
   const location = {
    file: document.path,
    line: link.line,
    column: link.column
   };
   const fail = (message, more = {}) => [ (0, observation.c6)(document.path, message, {
    location,
    actual: link.target,
    ...more
   }) ];
   if (link.kind === "unresolved") return fail(`refers to [${link.target}], which nothing defines`);
   if (link.target === "") return fail("has a link to nothing");
   const at = link.target.indexOf("#");
   const target = decode((at === -1 ? link.target : link.target.slice(0, at)).replace(/\?.*$/s, ""));
   const anchor = decode(at === -1 ? "" : link.target.slice(at + 1));
   if (target === void 0 || anchor === void 0) return fail(`links to ${link.target}, which is not percent-encoded as URLs are`);
   if (target === "") return anchor === "" || hasAnchor(document.markdown, anchor) ? [] : fail(`links to #${anchor}, which is no heading of it`, suggestion(document.markdown, anchor));
   return judgeTarget(ground, document, {
    target,
    anchor,
    fail
   });
  }
  async function judgeTarget(ground, {path: file, markdown}, {target, anchor, fail}) {
   const path = external_node_path_.posix.normalize(target.startsWith("/") ? target.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(file), target)).replace(/\/$/, "");
   if (path === ".." || path.startsWith("../")) return fail(`links to ${target}, which is outside the tree`);
   if (path !== "." && ground.look(path) === void 0) return fail(`links to ${target}, which is not there`, nearby(ground, path));
   if (anchor === "" || !/\.(?:md|markdown)$/i.test(path)) return [];
   const other = path === file ? {
    ok: true,
    value: markdown
   } : await (0, read_markdown.k)(ground.text(path));
   if (other.ok && hasAnchor(other.value, anchor)) return [];
   return fail(`links to ${target}#${anchor}, which is no heading of it`, other.ok ? suggestion(other.value, anchor) : {});
  }
  function decode(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return;
   }
  }
  function hasAnchor({anchors}, anchor) {
   return anchors.has(anchor) || anchors.has(anchor.toLowerCase()) || anchor === "top";
  }
  function suggestion({anchors}, anchor) {
   const near = (0, nearest.p)(anchor, [ ...anchors ]);
   return near === void 0 ? {} : {
    fix: `Did you mean #${near}?`
   };
  }
  function nearby(ground, path) {
   const near = (0, nearest.p)(path, ground.entries().slice(0, 2e4).map(entry => entry.path));
   return near === void 0 ? {} : {
    fix: `Did you mean ${near}?`
   };
  }
  var place_at = __webpack_require__(79862);
  const NOBODY = /^(?:|-+|—|\?+|\.{2,}|…|n\/?a|none|nobody|no ?one|someone|somebody|anyone|anybody|unknown|unassigned|tbd|todo|xxx+|name|owner|your ?name|<.*>|\[.*\]|待定|无)$/iu;
  const TIME = /\d+(?:\.\d+)?\s*(?:ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|秒|分钟?|小时|天)(?![\p{L}\p{N}])|\bP(?:\d+D)?T?\d+[HMS]/iu;
  function judgeRunbooks(documents, rules) {
   return rules.scenarios.flatMap(scenario => {
    const part = findScenario(documents, scenario);
    if (part === void 0) return [ (0, observation.c6)(documents.map(({path}) => path).join(", "), `has no runbook for ${scenario}`, {
     expected: `a file or heading ${scenario}`
    }) ];
    return rules.sections.map(section => judgeSection(part, scenario, section, rules));
   });
  }
  function findScenario(documents, scenario) {
   const wanted = plainName(scenario);
   const own = documents.find(({path}) => covers(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, ""), wanted));
   if (own !== void 0) return {
    document: own,
    start: 0,
    end: own.markdown.source.length
   };
   for (const document of documents) {
    const section = document.markdown.sections.find(({text}) => covers(text, wanted));
    if (section !== void 0) return {
     document,
     start: section.bodyStart,
     end: section.bodyEnd
    };
   }
   return;
  }
  function covers(name, wanted) {
   return `_${plainName(name)}_`.includes(`_${wanted}_`);
  }
  function judgeSection(part, scenario, section, {values, minWords}) {
   const {path: file} = part.document;
   const subject = `${scenario} in ${file}`;
   const found = findSection(part, plainName(section));
   if (found === void 0) {
    const headings = sectionsWithin(part).map(({text}) => plainName(text));
    const typo = (0, nearest.p)(plainName(section), headings);
    const location = {
     file,
     ...(0, place_at.B)(part.document.markdown.source, part.start)
    };
    return (0, observation.c6)(subject, `has no section ${section}`, {
     expected: section,
     ...typo === void 0 ? {} : {
      actual: typo
     },
     location
    });
   }
   const location = {
    file,
    ...(0, place_at.B)(part.document.markdown.source, found.start)
   };
   if (values.includes(section)) return judgeValue(subject, section, found.text, location);
   const words = found.words;
   if (words < minWords) return (0, observation.c6)(subject, `has only ${words} words in its section ${section}`, {
    expected: `at least ${minWords}`,
    actual: String(words),
    location
   });
   return (0, observation.v9)(subject, `has ${words} words in its section ${section}`, {
    location
   });
  }
  function judgeValue(subject, section, text, location) {
   const value = text.replace(/^[\s>*_`~:：|-]+|[\s*_`~|]+$/gu, "").split("\n", 1)[0]?.trim() ?? "";
   if (NOBODY.test(value)) return (0, observation.c6)(subject, `names nothing in its section ${section}`, {
    expected: section === "target_time" ? "a time such as 30 min" : "who it is",
    actual: value,
    location
   });
   if (section.includes("time") && !TIME.test(value)) return (0, observation.c6)(subject, `names no time in its section ${section}`, {
    expected: "a time such as 30 min",
    actual: value.slice(0, 100),
    location
   });
   return (0, observation.v9)(subject, `says its ${section}: ${value.slice(0, 100)}`, {
    location
   });
  }
  function sectionsWithin({document, start, end}) {
   return document.markdown.sections.filter(section => section.start >= start && section.bodyEnd <= end);
  }
  function findSection(part, wanted) {
   const {markdown} = part.document;
   const heading = sectionsWithin(part).find(({text}) => covers(text, wanted));
   if (heading !== void 0) return {
    start: heading.start,
    text: markdown.source.slice(heading.bodyStart, heading.bodyEnd).trim(),
    words: countWords(markdown, heading.bodyStart, heading.bodyEnd)
   };
   return findLabel(part, wanted) ?? findRow(part, wanted);
  }
  function findLabel({document, start, end}, wanted) {
   for (const prose of document.markdown.prose.filter(one => one.start >= start && one.end <= end)) {
    if (![ "paragraph", "item", "html" ].includes(prose.kind)) continue;
    for (const line of prose.text.matchAll(/^\s*([^:：\n]{1,60})[:：](.*)$/gmu)) if (plainName(line[1] ?? "") === wanted) return found(prose.starts[line.index] ?? prose.start, line[2] ?? "");
   }
   return;
  }
  function findRow({document, start, end}, wanted) {
   for (const table of document.markdown.tables.filter(one => one.start >= start && one.end <= end)) {
    const row = [ table.head, ...table.rows ].find(([first]) => first !== void 0 && plainName(first.text) === wanted);
    if (row?.[1] !== void 0 && row !== table.head) return found(row[1].start, row[1].text);
    const column = table.head.findIndex(cell => plainName(cell.text) === wanted);
    const cell = column === -1 ? void 0 : table.rows[0]?.[column];
    if (cell !== void 0) return found(cell.start, cell.text);
   }
   return;
  }
  function found(start, text) {
   return {
    start,
    text: text.trim(),
    words: text.match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu)?.length ?? 0
   };
  }
  const UNFINISHED = [ "TBD", "TODO", "FIXME", "XXX", "待创建", "待补充", "待定", "待完善", "to be created", "to be written", "to be determined", "coming soon", "work in progress", "lorem ipsum", "placeholder text" ];
  function judgeUnfinished(file, markdown, words) {
   const text = blank(markdown);
   const found = words.flatMap(word => [ ...text.matchAll(pattern(word)) ].map(({index, 0: match}) => ({
    index,
    match
   })));
   if (found.length === 0) return [ (0, observation.v9)(file, `has no word of what is unfinished (${words.length} looked for)`) ];
   return found.sort((a, b) => a.index - b.index).slice(0, 50).map(({index, match}) => (0, 
   observation.c6)(file, `says "${match}"`, {
    location: {
     file,
     ...(0, place_at.B)(markdown.source, index)
    },
    actual: match
   }));
  }
  function blank({source, codeSpans}) {
   let text = "";
   let at = 0;
   for (const {start, end} of codeSpans) {
    text += source.slice(at, start) + " ".repeat(end - start);
    at = end;
   }
   return text + source.slice(at);
  }
  function pattern(word) {
   const escaped = word.split(/\s+/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
   return new RegExp(/^[\w\s]+$/.test(word) ? `(?<![\\w-])${escaped}(?![\\w-])` : escaped, "giu");
  }
  const names = schemas.YOg(schemas.YjP().min(1).max(200)).min(1).max(200);
  const doc_check_parameters = schemas.rej({
   files: names.describe("The documents: paths, or globs, each of which must match."),
   min_bytes: schemas.Whr().min(1).default(1).describe("Least size of each."),
   deny: schemas.KCZ([ schemas.euz("unfinished"), names ]).optional().describe(`Words that must not stand in them; unfinished: ${UNFINISHED.join(", ")}.`),
   sections: names.optional().describe("Headings that each document has, or with scenarios each scenario."),
   scenarios: names.optional().describe("Incidents, each with every one of sections: a file or a heading of that name."),
   values: schemas.YOg(schemas.YjP().min(1)).default([ "owner", "target_time" ]).describe("Sections that hold one value: a name, or for a time a duration."),
   min_words: schemas.Whr().min(1).default(8).describe("Least number of words of a section."),
   links: schemas.euz("internal_resolve").optional().describe("Links and images that lead into the tree lead to a file, anchors to a heading."),
   commands: schemas.euz("exist").optional().describe("Commands in shell blocks are files of the tree that can be run, verbs of DuRi, or known programs."),
   flags: schemas.euz("exist").optional().describe("Flags of scripts of the tree stand in their text, those of `duri` are known."),
   programs: schemas.YOg(schemas.YjP().min(1)).default([]).describe("Programs of the host beside the well-known ones."),
   record: schemas.rej({
    file: schemas.YjP().min(1).describe("The execution record."),
    optional: schemas.zMY().default(false).describe("It need not be there, as before a release.")
   }).optional().describe("An execution record whose chain must hold.")
  }).refine(({scenarios, sections}) => scenarios === void 0 || sections !== void 0, {
   path: [ "sections" ],
   message: "is missing; scenarios are asked for sections"
  });
  const docCheck = (0, check_type.B)({
   name: "doc",
   summary: "Documents: size, unfinished words, sections, runbooks, links that lead somewhere, commands and flags that exist",
   parameters: doc_check_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const observations = [];
    const documents = [];
    for (const path of find(ground, wanted.files, observations)) {
     const size = ground.look(path)?.sizeBytes ?? 0;
     if (size < wanted.min_bytes) observations.push((0, observation.c6)(path, `has ${size} bytes`, {
      expected: `at least ${wanted.min_bytes}`,
      actual: String(size)
     })); else observations.push((0, observation.v9)(path, `has ${size} bytes`));
     documents.push(await read(ground, path));
    }
    for (const document of documents) observations.push(...await judgeDocument(ground, document, wanted));
    const {scenarios, sections = [], values, min_words: minWords} = wanted;
    if (scenarios !== void 0) observations.push(...judgeRunbooks(documents, {
     scenarios,
     sections,
     values,
     minWords
    }));
    if (wanted.record !== void 0) observations.push(...judgeRecord(ground, wanted.record));
    return observations;
   }
  });
  function find(ground, wanted, observations) {
   const found = new Set;
   for (const name of wanted) {
    const paths = ground.look(name)?.kind === "file" ? [ name ] : /[*?{[]/.test(name) ? ground.glob([ name ]) : [];
    if (paths.length === 0) observations.push((0, observation.c6)(name, /[*?{[]/.test(name) ? "matches no document" : "is not there"));
    paths.forEach(path => found.add(path));
   }
   return [ ...found ];
  }
  async function read(ground, path) {
   const markdown = await (0, read_markdown.k)(ground.text(path));
   if (!markdown.ok) throw new observation.G_((0, observation.c6)(path, `cannot be read: ${(0, 
   parsed.yg)(markdown.problems)}`));
   return {
    path,
    markdown: markdown.value
   };
  }
  async function judgeDocument(ground, document, wanted) {
   const {path, markdown} = document;
   const {deny, sections, scenarios, links, commands, flags, programs} = wanted;
   return [ ...deny === void 0 ? [] : judgeUnfinished(path, markdown, deny === "unfinished" ? UNFINISHED : deny), ...sections === void 0 || scenarios !== void 0 ? [] : judgeSections(document, sections, wanted.min_words), ...links === void 0 ? [] : await judgeLinks(ground, document), ...commands === void 0 && flags === void 0 ? [] : await judgeCommands(ground, document, {
    commands: commands !== void 0,
    flags: flags !== void 0,
    programs
   }) ];
  }
  function judgeSections({path, markdown}, wanted, minWords) {
   return wanted.map(name => {
    const section = markdown.sections.find(({text}) => plainName(text) === plainName(name));
    if (section === void 0) return (0, observation.c6)(path, `has no section ${name}`, {
     expected: name
    });
    const words = countWords(markdown, section.bodyStart, section.bodyEnd);
    const location = {
     file: path,
     line: section.line
    };
    if (words >= minWords) return (0, observation.v9)(path, `has ${words} words in its section ${name}`);
    return (0, observation.c6)(path, `has only ${words} words in its section ${name}`, {
     expected: `at least ${minWords}`,
     actual: String(words),
     location
    });
   });
  }
  function judgeRecord(ground, {file, optional}) {
   if (ground.look(file) === void 0) return optional ? [] : [ (0, observation.c6)(file, "is not there") ];
   const {findings, level, count} = (0, verify_log.I)(ground.bytes(file), file);
   if (level !== void 0) return [ (0, observation.v9)(file, `has ${count} records whose chain holds`) ];
   return findings.slice(0, 5).map(({message, subject}) => (0, observation.c6)(file, message, {
    location: {
     file,
     line: Number(/:(\d+)$/.exec(subject)?.[1] ?? 1)
    }
   }));
  }
  var picomatch = __webpack_require__(14006);
  const KEY = "[A-Z][A-Z0-9_]+";
  const WHOLE_KEY = new RegExp(`^${KEY}$`);
  const READS = [ new RegExp(`\\benviron(?:b)?(?:\\.get|\\.pop|\\.setdefault)?\\s*[[(]\\s*b?["'](${KEY})["']`, "g"), new RegExp(`\\b(?:os\\.)?[gG]etenv\\s*\\(\\s*["'](${KEY})["']`, "g"), new RegExp(`\\benv\\.(${KEY})\\b`, "g"), new RegExp(`\\b(?:env|ENV)(?:\\.fetch)?\\s*[[(]\\s*["'\`](${KEY})["'\`]`, "g"), new RegExp(`\\b\\w*[eE][nN][vV]\\w*(?:\\.\\w+)?\\s*\\(\\s*["'](${KEY})["']`, "g") ];
  const REFERENCES = [ new RegExp(`\\$\\{(${KEY})(?::?[-?+=][^}]*)?\\}`, "g") ];
  async function environmentUse(text, language) {
   if (language === "sh" || language === "bash") return ofShell(text);
   const style = CODE_STYLES[language];
   if (style === void 0) return;
   const {code, quoted} = blankComments(text, style);
   const isProgram = ![ "yml", "yaml", "conf", "service" ].includes(language);
   const inText = at => quoted.some(({start, text: {length}, holdsCode}) => !holdsCode && at >= start && at < start + length);
   const matches = (isProgram ? READS : REFERENCES).flatMap(pattern => [ ...code.matchAll(pattern) ]).filter(({index}) => !isProgram || !inText(index));
   const found = new Map(matches.map(match => [ match.index + match[0].indexOf(match[1] ?? ""), match[1] ?? "" ]));
   const reads = [ ...found ].sort(([a], [b]) => a - b).map(([at, key]) => ({
    key,
    ...(0, place_at.B)(text, at)
   }));
   return {
    reads,
    named: new Set([ ...quoted.map(one => one.text).filter(one => WHOLE_KEY.test(one)), ...found.values() ])
   };
  }
  async function ofShell(text) {
   const {reads, sets, commands, problems} = await outlineShell(text);
   const own = new Set(sets.map(({name}) => name));
   const looksUp = commands.filter(({words}) => /env|setting/i.test(words[0] ?? "") && WHOLE_KEY.test(words[1] ?? ""));
   return {
    reads: [ ...reads.filter(({name}) => WHOLE_KEY.test(name) && !own.has(name)).map(({name, line, column}) => ({
     key: name,
     line,
     column
    })), ...looksUp.filter(({words}) => !own.has(words[1] ?? "")).map(({words, line, column}) => ({
     key: words[1] ?? "",
     line,
     column
    })) ],
    named: new Set([ ...reads.map(({name}) => name), ...commands.flatMap(({words}) => words.flatMap(word => word.split(/[\s=:,]+/))) ].filter(word => WHOLE_KEY.test(word))),
    ...problems[0] === void 0 ? {} : {
     problem: problems[0]
    }
   };
  }
  var languages_dotenv = __webpack_require__(9927);
  const FOREIGN = [ "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_*", "TZ", "TERM", "PWD", "OLDPWD", "TMPDIR", "HOSTNAME", "SHLVL", "MAIL", "EDITOR", "DISPLAY", "COLUMNS", "LINES", "BASH*", "FUNCNAME", "LINENO", "RANDOM", "SECONDS", "EPOCHSECONDS", "EPOCHREALTIME", "UID", "EUID", "GROUPS", "PPID", "IFS", "OPTARG", "OPTIND", "OPTERR", "REPLY", "PIPESTATUS", "PS[1-4]", "SUDO_*", "XDG_*", "PYTHON*", "NODE_*", "NO_COLOR", "CI", "GITHUB_*", "RUNNER_*", "DURI_*", "MAINPID", "INVOCATION_ID", "NOTIFY_SOCKET", "CREDENTIALS_DIRECTORY" ];
  const MAX_FILE_BYTES = 4 * 1024 * 1024;
  const globs = schemas.YOg(schemas.YjP().min(1).max(1e3)).min(1).max(100);
  const env_usage_check_parameters = schemas.rej({
   file: schemas.YjP().min(1).describe("The environment file that declares the variables."),
   scan: globs.describe("Globs of the programs and scripts: Python, JavaScript, TypeScript, Go, Ruby, shell, YAML, .conf, .service."),
   except: globs.default([ "**/node_modules/**", "**/.venv/**", "**/__pycache__/**" ]).describe("Files that are left out."),
   undeclared: schemas.Whr().min(0).default(0).describe("How many variables may be read that the file does not declare."),
   unused: schemas.k5n([ "fail", "warn", "ignore" ]).default("warn").describe("What it means when nothing reads a declared variable."),
   ignore: schemas.YOg(schemas.YjP().min(1)).default([]).describe("Globs of variables that are not declared on purpose, besides those of shell, system and CI.")
  });
  const envUsageCheck = (0, check_type.B)({
   name: "env_usage",
   summary: "Variables that programs and scripts read against those that the environment file declares",
   parameters: env_usage_check_parameters,
   executes: check_type.Z,
   observe: async (ground, {file, scan, except, undeclared, unused, ignore}) => {
    const declared = new Map((0, languages_dotenv.J)(ground.text(file)).entries.map(entry => [ entry.key, entry ]));
    if (declared.size === 0) throw new observation.G_((0, observation.c6)(file, "declares no variable", {
     location: {
      file,
      line: 1
     }
    }));
    const foreign = picomatch([ ...FOREIGN, ...ignore ]);
    const scanned = await scanAll(ground, scan, except);
    const strangers = scanned.uses.flatMap(({path, use}) => use.reads.filter(({key}) => !declared.has(key) && !foreign(key)).map(({key, line, column}) => {
     const typo = (0, nearest.p)(key, [ ...declared.keys() ]);
     return {
      key,
      seen: (0, observation.c6)(path, `reads ${key}, which ${file} does not declare`, {
       location: {
        file: path,
        line,
        column
       },
       ...typo === void 0 ? {} : {
        fix: `Did you mean ${typo}?`
       }
      })
     };
    }));
    const named = new Set(scanned.uses.flatMap(({use}) => [ ...use.named, ...use.reads.map(({key}) => key) ]));
    const idle = [ ...declared.values() ].filter(({key}) => !named.has(key));
    const tooMany = new Set(strangers.map(({key}) => key)).size > undeclared;
    return [ ...scanned.problems, ...tooMany ? strangers.map(({seen}) => seen) : [], ...unused === "ignore" ? [] : idle.map(({key, line}) => judgeIdle(unused, file, key, line)), (0, 
    observation.v9)(file, `declares ${declared.size} variables, of which ${declared.size - idle.length} are read in ${scanned.uses.length} files`) ];
   }
  });
  function judgeIdle(unused, file, key, line) {
   const message = `declares ${key}, which nothing reads`;
   return unused === "fail" ? (0, observation.c6)(file, message, {
    location: {
     file,
     line
    }
   }) : (0, observation.v9)(file, message, {
    location: {
     file,
     line
    }
   });
  }
  async function scanAll(ground, scan, except) {
   const left = picomatch([ ...except ], {
    dot: true
   });
   const uses = [];
   const problems = [];
   for (const glob of scan) {
    let known = 0;
    for (const path of ground.glob([ glob ]).filter(one => !left(one))) {
     const use = await useOf(ground, path);
     if (use === void 0) continue;
     known += 1;
     if (uses.some(one => one.path === path)) continue;
     uses.push({
      path,
      use
     });
     if (use.problem !== void 0) {
      const {message, ...place} = use.problem;
      problems.push((0, observation.nv)("config", path, `cannot be read: ${message}`, {
       location: {
        file: path,
        ...place
       }
      }));
     }
    }
    if (known === 0) problems.push((0, observation.c6)(glob, "matches no program or script"));
   }
   return {
    uses,
    problems
   };
  }
  async function useOf(ground, path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
   if (ending !== void 0) return await environmentUse("", ending) === void 0 ? void 0 : environmentUse(ground.text(path), ending);
   if ((ground.look(path)?.sizeBytes ?? 0) > MAX_FILE_BYTES) return;
   const shebang = Buffer.from(ground.bytes(path).subarray(0, 200)).toString("latin1").split("\n", 1)[0] ?? "";
   const language = /^#!.*\b(?:(bash|sh)|(python)[\d.]*|(node))\b/.exec(shebang);
   if (language === null) return;
   return environmentUse(ground.text(path), language[1] !== void 0 ? "sh" : language[2] !== void 0 ? "py" : "js");
  }
  var checks_pattern = __webpack_require__(20944);
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
  async function judgeSchema(ground, file, dotenv, {schema: path, missing, unknown}) {
   const schema = readData(ground, path, read_data_languageOf(path)).value;
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
   const filled = entries.filter(({key, value}) => !isPlaceholder(value) || !mayBePlaceholder(properties[key]));
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
  function value_types_judgeValue(value, type) {
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
  const env_check_globs = schemas.KCZ([ schemas.YjP().min(1), schemas.YOg(schemas.YjP().min(1)).min(1) ]);
  const env_check_pattern = schemas.YjP().min(1).superRefine((text, context) => {
   try {
    (0, checks_pattern.E)(text);
   } catch (error) {
    context.addIssue({
     code: "custom",
     message: `is no RE2 pattern: ${(0, errors.bD)(error)}`
    });
   }
  });
  const env_check_parameters = schemas.rej({
   file: schemas.YjP().min(1).describe("The environment file."),
   parse: schemas.euz("strict").default("strict").describe("Every reader (shell, systemd, Docker, libraries) must take the file for the same values."),
   unique: schemas.zMY().default(true).describe("No key is set twice."),
   schema: schemas.YjP().min(1).optional().describe("JSON Schema with one property for each variable; values are compared with it too."),
   missing: schemas.Whr().min(0).default(0).describe("How many keys of the schema may be absent."),
   unknown: schemas.Whr().min(0).default(0).describe("How many keys that the schema does not know may be set."),
   keys: env_check_globs.optional().describe("Globs of keys whose values are asked for by value."),
   except: env_check_globs.optional().describe("Globs of keys that keys does not mean."),
   value: env_check_pattern.optional().describe("RE2 pattern of the values of keys. Default: a placeholder: empty, CHANGE_ME or a ${REFERENCE}."),
   url_passwords: schemas.euz("deny").optional().describe("No value may be a URL with a password in it that is no placeholder."),
   types: schemas.g1P(schemas.YjP().min(1), valueTypeSchema).optional().describe("Types of values by glob of their key: port, duration, bool, ratio, url, int, number, path, host, text, 0..1, {enum: […]}."),
   may_be_empty: env_check_globs.optional().describe("Globs of keys whose value may be empty whatever its type."),
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
   parameters: env_check_parameters,
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
  function judgePatterns(file, dotenv, {keys, except = [], value = PLACEHOLDER}) {
   if (keys === void 0) return [];
   const compiled = (0, checks_pattern.E)(value);
   const expected = value === PLACEHOLDER ? "a placeholder: empty, CHANGE_ME or ${NAME}" : `a value that matches ${value}`;
   return forKeys(file, dotenv, {
    keys: [ keys ].flat(),
    except: [ except ].flat()
   }, entry => compiled.find(entry.value) === true ? (0, observation.v9)(file, `sets ${entry.key} as expected`) : (0, 
   observation.c6)(file, `sets ${entry.key} to what it must not`, {
    expected,
    actual: "***",
    location: env_check_placeOf(file, entry)
   }));
  }
  function judgeTypes(file, dotenv, {types = {}, may_be_empty: open = []}) {
   const mayBeEmpty = [ open ].flat().length === 0 ? () => false : picomatch([ open ].flat());
   return Object.entries(types).flatMap(([glob, type]) => forKeys(file, dotenv, {
    keys: [ glob ]
   }, entry => {
    const {ok, expected} = value_types_judgeValue(entry.value, type);
    const empty = entry.value === "" && mayBeEmpty(entry.key);
    const later = entry.value !== "" && isPlaceholder(entry.value) && (type === "url" || type === "text");
    if (ok || empty || later) return (0, observation.v9)(file, `sets ${entry.key} to ${ok ? expected : empty ? "nothing, which it may" : "a placeholder"}`);
    return (0, observation.c6)(file, `sets ${entry.key} to what is not ${expected}`, {
     expected,
     ...seen(file, entry)
    });
   }));
  }
  const URL_PASSWORD = /[a-z][a-z0-9+.-]{0,30}:\/\/[^/\s:@]*:([^@\s]+)@/gi;
  function judgeUrls(file, {entries}) {
   const placeholder = (0, checks_pattern.E)(PLACEHOLDER);
   const wrong = entries.filter(({value}) => [ ...value.matchAll(URL_PASSWORD) ].some(([, password = ""]) => placeholder.find(password) !== true));
   if (wrong.length === 0) return [ (0, observation.v9)(file, "has no password in a URL") ];
   return wrong.map(entry => (0, observation.c6)(file, `sets ${entry.key} to a URL with a password`, {
    expected: "a placeholder in its place",
    actual: "***",
    location: env_check_placeOf(file, entry)
   }));
  }
  function judgeEqual(file, dotenv, key, value) {
   const entry = (0, languages_dotenv.q)(dotenv, key);
   const typo = (0, nearest.p)(key, dotenv.entries.map(one => one.key));
   if (entry === void 0) return (0, observation.c6)(file, `does not set ${key}`, {
    expected: `${key}=${value}`,
    actual: typo ?? "nothing"
   });
   if (entry.value === value) return (0, observation.v9)(file, `sets ${key} to ${shownValue(key, value)}`);
   return (0, observation.c6)(file, `sets ${key} to another value`, {
    expected: shownValue(key, value),
    ...seen(file, entry)
   });
  }
  async function judgeBase(ground, file, {entries}, removed) {
   const bytes = await ground.baseBytes(file);
   if (bytes === void 0) return [ (0, observation.v9)(file, "is new: the base has no such file, so no key can be lost") ];
   const text = (0, shape_json._)(bytes);
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
  function env_check_placeOf(file, {line, column}) {
   return {
    file,
    line,
    column
   };
  }
  function seen(file, entry) {
   return {
    actual: shownValue(entry.key, entry.value),
    location: env_check_placeOf(file, entry)
   };
  }
  var coverage = __webpack_require__(93190);
  var keys_trust = __webpack_require__(39972);
  var checksums_reader = __webpack_require__(40803);
  var finding = __webpack_require__(85382);
  var policy_policy = __webpack_require__(80728);
  var verify_release = __webpack_require__(30846);
  const evidence_parameters = schemas.rej({
   covers: schemas.YOg(schemas.YjP().min(1).max(1e3)).min(1).optional().describe("Globs of files that a release must hold: each is covered by `release` of duri.yml and, where evidence is there, listed in its manifest."),
   release: schemas.YjP().min(1).default(".").describe("The release directory."),
   set: schemas.YjP().min(1).default("evidence").describe("Directory of the evidence set. It is not in git, so it may be missing before the first release."),
   previous: schemas.zMY().default(false).describe("The set of the last release must verify; only a repository without any release tag may have none.")
  }).refine(({covers, previous}) => covers !== void 0 || previous, "asks for nothing: give covers, or previous: true");
  const evidence = (0, check_type.B)({
   name: "evidence",
   summary: "The evidence set: what is deployed is covered by it, and that of the last release still verifies.",
   parameters: evidence_parameters,
   executes: check_type.Z,
   observe: async (ground, asked) => [ ...asked.covers === void 0 ? [] : observeCoverage(ground, asked, asked.covers), ...asked.previous ? await observePrevious(ground, asked) : [] ]
  });
  function observeCoverage(ground, {release, set}, globs) {
   const {include, exclude} = ground.policy.policy.release;
   const covered = (0, coverage.v)(include, exclude);
   if (!covered.ok) throw new errors.cs("policy_invalid", `release: ${(0, parsed.yg)(covered.problems)}`);
   const below = release === "." ? "" : `${release.replace(/\/+$/, "")}/`;
   const listed = listedIn(ground, set);
   return globs.flatMap(glob => {
    const files = ground.glob([ glob ]).filter(path => path.startsWith(below));
    if (files.length === 0) return [ (0, observation.c6)(glob, "matches no file, so nothing is covered", {
     expected: "at least one file",
     actual: "none"
    }) ];
    return files.map(path => observeFile(path, (0, model_path.xe)(path.slice(below.length)), {
     covered: covered.value,
     listed,
     set
    }));
   });
  }
  function observeFile(path, inside, {covered, listed, set}) {
   if (!covered.covers(inside, false)) return (0, observation.c6)(path, "is deployed and not covered: `release` of duri.yml leaves it out, so nobody would notice a change of it", {
    fix: "Widen `release.include`, or take the file out of `release.exclude`."
   });
   if (listed !== void 0 && !listed.has(inside)) return (0, observation.c6)(path, "is deployed and not in the manifest", {
    expected: `an entry in ${set}/checksums.json`,
    actual: "none",
    fix: "Seal the release again."
   });
   return (0, observation.v9)(path, listed === void 0 ? "is covered" : "is covered and listed");
  }
  function listedIn(ground, set) {
   const path = (0, external_node_path_.join)(set, "checksums.json");
   if (ground.look(path) === void 0) return;
   const content = ground.bytes(path);
   const listed = new Set;
   const read = (0, checksums_reader.F)(() => [ content ], {
    onEntry: entry => listed.add(entry.path)
   });
   if (!read.ok) throw new errors.cs("evidence_unreadable", `${path} is no manifest: ${(0, 
   parsed.yg)(read.problems)}`, {
    path
   });
   return listed;
  }
  async function observePrevious(ground, {set, release}) {
   const {ports, policy, root} = ground;
   if (ground.look(set) === void 0) return [ await withoutSet(ground, set) ];
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: void 0,
    policyKeyringPath: (0, policy_policy.E7)(policy),
    secretInputs: [],
    purpose: "verify",
    at: ground.at
   });
   const directory = (0, external_node_path_.join)(root, release);
   const verification = await (0, verify_release.V)(ports, {
    directory,
    evidence: ground.resolve(set),
    policy,
    trust,
    dualVerify: true,
    unsigned: "refuse",
    spikeThreshold: 1,
    withoutTree: true
   });
   const outcome = (0, finding.iB)(verification.findings);
   if (outcome === "verified") return [ (0, observation.v9)(set, `verifies: sequence ${verification.metadata?.sequence ?? "?"}, ${verification.findings.length} findings, all good`) ];
   const wrong = verification.findings.filter(finding => finding.outcome === "fail").map(({subject, message, reason}) => (0, 
   observation.c6)(`${set}/${subject}`, `${message}: ${outcome} (${reason ?? "no reason"})`, {
    expected: "verified",
    actual: outcome
   }));
   return wrong.length > 0 ? wrong : [ (0, observation.nv)("infra", set, `could not be looked at as a whole: ${outcome}`, {
    expected: "verified",
    actual: outcome
   }) ];
  }
  async function withoutSet({ports, policy, root}, set) {
   if (!ports.git.isRepository(root)) return (0, observation.nv)("infra", set, "is missing, and without a git repository nobody can say whether there was a release");
   if (await ports.git.isShallow(root)) return (0, observation.nv)("infra", set, "is missing, and a history that is cut off need not have the tags that say whether there was a release", {
    fix: "Fetch everything: `git fetch --unshallow --tags`, or `fetch-depth: 0` of actions/checkout."
   });
   const {prefix} = policy.policy.tags;
   const releases = (await ports.git.tags(root)).filter(({name}) => name.startsWith(prefix) && /^\d/.test(name.slice(prefix.length)));
   const last = releases.at(-1);
   if (last === void 0) return (0, observation.v9)(set, `is not needed yet: no tag of a release (${prefix}…) exists`);
   return (0, observation.c6)(set, `is missing, and ${last.name} was released`, {
    expected: "the evidence of the last release",
    actual: "nothing",
    fix: `Fetch it from the archive: download the archive of ${last.name}, and unpack its evidence into ${set}.`
   });
  }
  var external_node_crypto_ = __webpack_require__(77598);
  const installedBy = schemas.rej({
   script: schemas.YjP().min(1).describe("The script."),
   mode: schemas.YjP().regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted').describe("The mode that it gives the file, as a quoted octal number.")
  });
  async function installs(ground, path, {script, mode}) {
   const outline = await outlineShell(ground.text(script));
   const {commands, problems} = outline;
   const [problem] = problems;
   if (problem !== void 0) return (0, observation.nv)("config", script, problem.message, {
    location: {
     file: script,
     ...problem
    }
   });
   const name = path.slice(path.lastIndexOf("/") + 1);
   const stands = standsFor(outline, name);
   const about = commands.flatMap(command => modeGiven(command, stands));
   const [first] = about;
   if (first === void 0) return (0, observation.c6)(script, `never gives ${path} a mode`, {
    expected: `install -m ${mode} … ${path}, or chmod ${mode} ${path}`,
    location: {
     file: script,
     line: 1
    }
   });
   const wrong = about.find(given => given.mode.padStart(4, "0") !== mode.padStart(4, "0"));
   if (wrong !== void 0) return (0, observation.c6)(script, `gives ${path} the mode ${wrong.mode}`, {
    expected: mode,
    actual: wrong.mode,
    location: {
     file: script,
     line: wrong.line
    }
   });
   return (0, observation.v9)(script, `gives ${path} the mode ${first.mode}`, {
    location: {
     file: script,
     line: first.line
    }
   });
  }
  function standsFor({sets}, name) {
   const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
   const named = new RegExp(`(?:^|[/\\s])${escaped}(?:\\.(?:new|tmp|next))?$`);
   const stands = (word, scope, depth) => {
    if (named.test(word)) return true;
    const variable = /\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?(?:\.(?:new|tmp|next))?$/.exec(word)?.[1];
    if (variable === void 0 || depth > 5) return false;
    const all = sets.filter(one => one.name === variable);
    const near = all.filter(one => one.scope === scope);
    return (near.length > 0 ? near : all).some(one => one.value !== void 0 && stands(one.value, one.scope, depth + 1));
   };
   return (word, scope) => stands(word, scope, 0);
  }
  const SAYS = new Set([ "echo", "printf", ":", "true", "false", "grep", "logger" ]);
  function modeGiven({words, line, scope}, stands) {
   const at = words.findIndex(word => word === "install" || word === "chmod");
   if (at === -1 || SAYS.has(words[0] ?? "") || !stands(words.at(-1) ?? "", scope)) return [];
   const rest = words.slice(at + 1);
   const mode = words[at] === "chmod" ? rest.find(word => /^0?[0-7]{3,4}$/.test(word)) : modeOption(rest);
   return [ {
    mode: mode ?? "of its umask",
    line
   } ];
  }
  function modeOption(words) {
   const flag = words.findIndex(word => word === "-m" || word === "--mode");
   if (flag !== -1) return words[flag + 1];
   return words.map(word => /^(?:--mode=|-[a-zA-Z]*m)(0?[0-7]{3,4})$/.exec(word)?.[1]).find(mode => mode !== void 0);
  }
  var git_settings = __webpack_require__(76949);
  async function openRepository(ground) {
   const {git} = ground.ports;
   if (!git.isRepository(ground.root)) throw new errors.cs("git_unavailable", `${(0, 
   model_path.g$)(ground.root)} is not in a git repository`);
   const prefix = await git.prefix(ground.root);
   const top = external_node_path_.posix.join(ground.root, ...prefix.split("/").map(part => part === "" ? "" : ".."));
   const env = {
    ...git_settings.j,
    GIT_DIR: external_node_path_.posix.join(top, ".git"),
    GIT_WORK_TREE: top,
    GIT_ALLOW_PROTOCOL: "none"
   };
   const settings = git_settings.b.flatMap(setting => [ "-c", setting ]);
   const run = async (args, input) => ground.run({
    program: "git",
    args: [ "--no-pager", ...settings, ...args ],
    env,
    ...input === void 0 ? {} : {
     input
    }
   });
   return {
    prefix,
    run,
    output: async args => {
     const {exitCode, stdout, stderr} = await run(args);
     if (exitCode === 0) return Buffer.from(stdout).toString("utf8");
     const said = (0, model_path.g$)(stderr.split("\n")[0] ?? "").slice(0, 300);
     throw new errors.cs("git_unavailable", `git ${args[0] ?? ""} ended with code ${exitCode}: ${said}`, {
      exitCode
     });
    },
    isShallow: async () => git.isShallow(ground.root)
   };
  }
  async function gitModes(ground, paths) {
   const repository = await openRepository(ground);
   const rows = (await repository.output([ "--literal-pathspecs", "ls-files", "-z", "--stage", "--", ...paths ])).split("\0").filter(row => row !== "");
   return new Map(rows.map(row => [ row.slice(row.indexOf("\t") + 1), row.slice(0, row.indexOf(" ")) ]));
  }
  const octal = schemas.YjP().regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted, or YAML takes it for a number');
  const file_parameters = schemas.rej({
   path: schemas.KCZ([ schemas.YjP().min(1), schemas.YOg(schemas.YjP().min(1)).min(1) ]).describe("The file, or several; relative to the root, or absolute. A glob stands for every file and link that it matches, at least one."),
   exists: schemas.zMY().default(true).describe("Is it to be there?"),
   filetype: schemas.k5n([ "file", "directory", "symlink" ]).optional().describe("What it is."),
   mode: octal.optional().describe('Permission bits as a quoted octal number: "0600".'),
   owner: schemas.YjP().min(1).optional().describe("Name of the account that it belongs to."),
   group: schemas.YjP().min(1).optional().describe("Name of the group that it belongs to."),
   size: checks_matcher.C3.optional().describe("Its size in bytes: a number or a matcher."),
   min_bytes: schemas.Whr().min(1).optional().describe("Its least size in bytes."),
   contents: checks_matcher.C3.optional().describe("What its text is to contain: a matcher, or a list of texts that must all be there."),
   sha256: schemas.YjP().regex(/^[0-9a-f]{64}$/, "is no SHA-256").optional().describe("Digest of its content."),
   symlink: schemas.euz("deny").optional().describe("No part of its path below the root may be a link."),
   git_mode: schemas.k5n([ "100644", "100755" ]).optional().describe("Its mode in the index of git."),
   eol: schemas.k5n([ "lf", "crlf" ]).optional().describe("How each of its lines ends, the last one too."),
   first_line: schemas.YjP().min(1).optional().describe("Its first line, without the line end."),
   installed_by: installedBy.optional().describe("The script that puts it there, and with which mode: looked at also while the file is not there."),
   optional: schemas.zMY().default(false).describe("Nothing more is asked of it while it is not there.")
  }).refine(({exists, optional}) => exists || !optional, "cannot be optional and absent").refine(({path, optional, installed_by: installer}) => !optional || typeof path !== "string" || installer !== void 0, {
   path: [ "optional" ],
   message: "needs installed_by or other paths: one file alone that may be absent proves nothing"
  });
  const fileCheck = (0, check_type.B)({
   name: "file",
   summary: "Files: that they are there, their kind, mode, owner, size, line ends and content",
   parameters: file_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const paths = [ wanted.path ].flat().flatMap(path => expand(ground, path));
    const {installed_by: installer} = wanted;
    const observations = [];
    if (installer !== void 0) for (const path of paths) observations.push(await installs(ground, path, installer));
    for (const path of paths) observations.push(...await observeOne(ground, path, wanted));
    return observations;
   }
  });
  function expand(ground, path) {
   if (!/[*?{[]/.test(path) || ground.look(path) !== void 0) return [ path ];
   const matches = picomatch(path, {
    dot: true
   });
   const found = ground.entries().flatMap(entry => entry.kind !== "directory" && matches(entry.path) ? [ entry.path ] : []);
   return found.length > 0 ? found : [ path ];
  }
  async function observeOne(ground, path, wanted) {
   const facts = ground.look(path);
   if (facts === void 0) {
    if (wanted.optional) return [];
    return [ wanted.exists ? (0, observation.c6)(path, "is not there") : (0, observation.v9)(path, "is not there") ];
   }
   if (!wanted.exists) return [ (0, observation.c6)(path, "is there, and must not be") ];
   return [ (0, observation.v9)(path, "is there"), ...ofFacts(ground, path, facts, wanted), ...await ofGit(ground, path, wanted), ...ofContent(ground, path, wanted) ];
  }
  const KINDS = {
   file: "file",
   directory: "directory",
   link: "symlink",
   other: "special file"
  };
  function ofFacts(ground, path, facts, wanted) {
   const compare = (message, look, expected) => {
    if (expected === void 0) return [];
    const actual = look();
    const same = actual === expected;
    return [ same ? (0, observation.v9)(path, `${message} ${actual}`) : (0, observation.c6)(path, `${message} ${actual}`, {
     expected,
     actual
    }) ];
   };
   const observations = [ ...compare("is of the type", () => KINDS[facts.kind], wanted.filetype), ...compare("has the mode", () => facts.mode.toString(8).padStart(4, "0"), wanted.mode?.padStart(4, "0")), ...compare("belongs to", () => ground.ports.hostFiles.userName(facts.userId) ?? String(facts.userId), wanted.owner), ...compare("belongs to the group", () => ground.ports.hostFiles.groupName(facts.groupId) ?? String(facts.groupId), wanted.group) ];
   if (wanted.symlink === "deny") observations.push(linkOnTheWay(ground, path));
   if (wanted.min_bytes !== void 0 && facts.sizeBytes < wanted.min_bytes) observations.push((0, 
   observation.c6)(path, `has ${facts.sizeBytes} bytes`, {
    expected: `at least ${wanted.min_bytes}`,
    actual: String(facts.sizeBytes)
   }));
   if (wanted.size !== void 0) {
    const {ok, ...values} = (0, checks_matcher.YW)(facts.sizeBytes, wanted.size);
    observations.push(ok ? (0, observation.v9)(path, `has ${facts.sizeBytes} bytes`) : (0, 
    observation.c6)(path, `has ${facts.sizeBytes} bytes`, {
     ...values
    }));
   }
   return observations;
  }
  function linkOnTheWay(ground, path) {
   const parts = path.split("/");
   const ways = parts.map((_, index) => parts.slice(0, index + 1).join("/")).filter(way => way !== "");
   const link = ways.find(way => ground.look(way)?.kind === "link");
   if (link === void 0) return (0, observation.v9)(path, "is reached without a link");
   return (0, observation.c6)(path, link === path ? "is a link" : `is reached by the link ${link}`);
  }
  async function ofGit(ground, path, {git_mode: wanted}) {
   if (wanted === void 0) return [];
   const mode = (await gitModes(ground, [ path ])).get(path);
   if (mode === void 0) return [ (0, observation.c6)(path, "is not tracked by git", {
    fix: `git add ${path}`
   }) ];
   if (mode === wanted) return [ (0, observation.v9)(path, `has the mode ${mode} in git`) ];
   const fix = `git update-index --chmod=${wanted === "100755" ? "+x" : "-x"} ${path}`;
   return [ (0, observation.c6)(path, `has the mode ${mode} in git`, {
    expected: wanted,
    actual: mode,
    fix
   }) ];
  }
  function ofContent(ground, path, wanted) {
   const {sha256, eol, first_line: firstLine, contents} = wanted;
   if (sha256 === void 0 && eol === void 0 && firstLine === void 0 && contents === void 0) return [];
   const bytes = ground.bytes(path);
   const observations = [];
   if (sha256 !== void 0) {
    const actual = (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    observations.push(actual === sha256 ? (0, observation.v9)(path, "has the expected digest") : (0, 
    observation.c6)(path, "has another digest", {
     expected: sha256,
     actual
    }));
   }
   if (eol === void 0 && firstLine === void 0 && contents === void 0) return observations;
   const text = (0, shape_json._)(bytes);
   if (text === void 0) throw new observation.G_((0, observation.c6)(path, "is not UTF-8"));
   if (eol !== void 0) observations.push(lineEnds(path, text, eol));
   if (firstLine !== void 0) {
    const actual = text.slice(0, 500).split(/\r?\n/, 1)[0] ?? "";
    const location = {
     file: path,
     line: 1
    };
    observations.push(actual === firstLine ? (0, observation.v9)(path, `begins with ${firstLine}`) : (0, 
    observation.c6)(path, "begins with another line", {
     expected: firstLine,
     actual,
     location
    }));
   }
   if (contents !== void 0) observations.push(...ofText(path, text, contents));
   return observations;
  }
  function lineEnds(path, text, eol) {
   const lines = text.split("\n");
   const whole = lines.slice(0, -1);
   const wrong = whole.findIndex(line => line.endsWith("\r") !== (eol === "crlf"));
   const name = eol === "lf" ? "LF" : "CR LF";
   if (wrong !== -1) return (0, observation.c6)(path, `has a line that does not end in ${name}`, {
    location: {
     file: path,
     line: wrong + 1
    },
    expected: name,
    actual: eol === "lf" ? "CR LF" : "LF"
   });
   if (lines.at(-1) !== "") return (0, observation.c6)(path, "does not end in a line end", {
    location: {
     file: path,
     line: lines.length
    }
   });
   return (0, observation.v9)(path, `has ${whole.length} lines that end in ${name}`);
  }
  function ofText(path, text, contents) {
   const wanted = typeof contents === "string" ? {
    contain: contents
   } : contents;
   const parts = Array.isArray(wanted) ? wanted.map(part => typeof part === "string" ? {
    contain: part
   } : part) : [ wanted ];
   return parts.map(part => {
    const parsed = checks_matcher.C3.safeParse(part);
    if (!parsed.success) return (0, observation.nv)("config", path, "is compared with a matcher that asserts nothing");
    const {ok, expected} = (0, checks_matcher.YW)(text, parsed.data);
    return ok ? (0, observation.v9)(path, "has the expected content") : (0, observation.c6)(path, "lacks the expected content", {
     expected
    });
   });
  }
  var schema_version = __webpack_require__(85897);
  var decide = __webpack_require__(80280);
  var stance = __webpack_require__(97236);
  const floor_parameters = schemas.rej({
   policy: schemas.YjP().min(1).default(load_policy.CX).describe("The policy of the work tree.")
  });
  const floor = (0, check_type.B)({
   name: "floor",
   summary: "The policy is nowhere weaker than that of the base: schema, policy version, every protection, every check.",
   parameters: floor_parameters,
   executes: check_type.Z,
   observe: async (ground, {policy}) => {
    const candidate = (0, stance.Q6)(await (0, load_policy.T4)(ground.bytes(policy), policy), policy);
    const findings = (0, decide.U)(candidate, [ await floorOf(ground, policy) ], schema_version.yp);
    return findings.flatMap(({outcome, subject, message, expected, actual}) => {
     const values = {
      ...expected === void 0 ? {} : {
       expected
      },
      ...actual === void 0 ? {} : {
       actual
      }
     };
     if (outcome === "fail") return [ (0, observation.c6)(subject, message, {
      ...values,
      location: {
       file: policy,
       line: 1
      }
     }) ];
     return outcome === "unknown" ? [ (0, observation.nv)("config", subject, message, values) ] : [ (0, 
     observation.v9)(subject, message, values) ];
    });
   }
  });
  async function floorOf(ground, policy) {
   const before = await ground.hasBase() ? await ground.baseBytes(policy) : void 0;
   return before === void 0 ? stance.uN : (0, stance.Q6)(await (0, load_policy.T4)(before, `base:${policy}`), "base");
  }
  const git_parameters = schemas.rej({
   path: schemas.YjP().min(1).max(4096).regex(/^[^:\0*?[\\]+$/, "has characters that git reads as a pattern").describe("What is asked about, relative to the root. It need not be there."),
   ignored: schemas.zMY().optional().describe("Must a committed .gitignore exclude it? A rule of this clone alone does not count."),
   tracked: schemas.zMY().optional().describe("Must it be in the index?"),
   history: schemas.k5n([ "none", "some" ]).optional().describe("`none`: no commit of any branch or tag ever held it. Needs the whole history."),
   mode: schemas.k5n([ "100644", "100755", "120000" ]).optional().describe("The mode that the index has for it.")
  }).refine(({ignored, tracked, history, mode}) => [ ignored, tracked, history, mode ].some(one => one !== void 0), "asks for nothing");
  const git = (0, check_type.B)({
   name: "git",
   summary: "How git treats a path: ignored, tracked, its mode, and whether any commit ever held it.",
   parameters: git_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const repository = await openRepository(ground);
    return [ ...wanted.ignored === void 0 ? [] : [ await ignored(repository, wanted.path, wanted.ignored) ], ...wanted.tracked === void 0 && wanted.mode === void 0 ? [] : await indexed(repository, wanted), ...wanted.history === void 0 ? [] : [ await inHistory(ground, repository, wanted) ] ];
   }
  });
  async function ignored(repository, path, wanted) {
   const {exitCode, stdout, stderr} = await repository.run([ "check-ignore", "--no-index", "-v", "-z", "--stdin" ], `${path}\0`);
   if (exitCode > 1) return (0, observation.nv)("infra", path, `could not be looked up: ${(0, 
   model_path.g$)(stderr.slice(0, 200))}`);
   const [source = "", line = "", pattern = ""] = Buffer.from(stdout).toString("utf8").split("\0");
   const excluded = exitCode === 0 && !pattern.startsWith("!");
   const file = external_node_path_.posix.relative(repository.prefix, source);
   const rule = {
    file,
    line: Number(line)
   };
   if (!excluded) {
    const details = exitCode === 0 ? {
     location: rule,
     actual: pattern
    } : {};
    if (!wanted) return (0, observation.v9)(path, "is not ignored");
    return (0, observation.c6)(path, "is not ignored by git", {
     ...details,
     expected: `a line ${path} in .gitignore`,
     fix: `Add the line ${path} to .gitignore and commit it.`
    });
   }
   if (!wanted) return (0, observation.c6)(path, `is ignored by git`, {
    location: rule,
    actual: pattern
   });
   const committed = source.endsWith(".gitignore") && await repository.output([ "ls-files", "-z", "--", `:(top,literal)${source}` ]) !== "";
   if (committed) return (0, observation.v9)(path, `is ignored by ${file}`, {
    location: rule
   });
   return (0, observation.c6)(path, "is ignored in this clone only", {
    actual: `${file}:${line}`,
    expected: "a .gitignore that is committed"
   });
  }
  async function indexed(repository, {path, tracked, mode}) {
   const entries = (await repository.output([ "ls-files", "--stage", "-z", "--", path ])).split("\0").filter(entry => entry !== "");
   const is = entries.length > 0;
   const seen = [];
   if (tracked === false && is) seen.push((0, observation.c6)(path, "is tracked by git", {
    fix: `Take it out with \`git rm --cached ${path}\`, and replace every secret that it held.`
   })); else if (tracked === true && !is) seen.push((0, observation.c6)(path, "is not tracked by git", {
    fix: `Run \`git add ${path}\` and commit.`
   })); else if (tracked !== void 0) seen.push((0, observation.v9)(path, is ? "is tracked by git" : "is not tracked by git"));
   if (mode === void 0) return seen;
   if (!is) return [ ...seen, (0, observation.c6)(path, "has no mode in git, because it is not tracked", {
    expected: mode
   }) ];
   const other = entries.map(entry => entry.slice(0, 6)).find(found => found !== mode);
   if (other === void 0) return [ ...seen, (0, observation.v9)(path, `has mode ${mode} in git`) ];
   const fix = mode === "120000" ? "Commit a link in its place." : `Run \`git update-index --chmod=${mode === "100755" ? "+x" : "-x"} ${path}\`.`;
   return [ ...seen, (0, observation.c6)(path, "has another mode in git", {
    expected: mode,
    actual: other,
    fix
   }) ];
  }
  async function inHistory(ground, repository, {path, history}) {
   const hint = {
    fix: "Fetch everything: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout."
   };
   if (await repository.isShallow()) return (0, observation.nv)("infra", path, "cannot be looked for: the history here is cut off", hint);
   const born = await repository.run([ "rev-parse", "--verify", "--quiet", "HEAD" ]);
   if (born.exitCode !== 0) return (0, observation.nv)("infra", path, "cannot be looked for: there is no commit");
   const found = (await repository.output([ "log", "--all", "--full-history", "--max-count=5", "--format=%h", "--", path ])).split("\n").filter(Boolean);
   if (history === "some") return found.length > 0 ? (0, observation.v9)(path, "is in the history") : (0, 
   observation.c6)(path, "is in no commit");
   if (found.length === 0) return (0, observation.v9)(path, "is in no commit of any branch or tag");
   return (0, observation.c6)(path, "was committed once, and whoever clones the repository can still read it", {
    actual: found.join(", "),
    fix: `Replace every secret that it held; then rewrite the history without it (git filter-repo --path ${path} --invert-paths).`
   });
  }
  const glob_globs = schemas.YOg(schemas.YjP().min(1).max(1e3)).min(1).max(1e3);
  const glob_parameters = schemas.rej({
   deny: glob_globs.optional().describe("No file, link or folder may have such a name."),
   allow: glob_globs.optional().describe("What is denied by name and may be there all the same."),
   require: glob_globs.optional().describe("Each of these globs must match at least one file that is not empty."),
   in: glob_globs.default([ "**" ]).describe("Which part of the tree is looked at."),
   except: glob_globs.default([ "**/node_modules/**", "**/__pycache__/**" ]).describe("Which part is not."),
   symlink_escape: schemas.euz("deny").optional().describe("No link may lead out of the tree, or be absolute."),
   loop: schemas.euz("deny").optional().describe("No link may lead to a folder that holds it, or to nothing."),
   max_depth: schemas.Whr().min(1).max(255).optional().describe("How many folders deep a file may lie."),
   special: schemas.k5n([ "deny", "allow" ]).default("deny").describe("FIFOs, sockets and devices."),
   names: schemas.k5n([ "utf8", "any" ]).default("utf8").describe("utf8: every name is UTF-8 without control characters."),
   modes: schemas.k5n([ "safe", "any" ]).default("safe").describe("safe: no file is setuid, setgid, or writable for everyone.")
  }).refine(({deny, require, symlink_escape: escape, loop, max_depth: depth}) => [ deny, require, escape, loop, depth ].some(rule => rule !== void 0), {
   message: "asks for nothing; give deny, require, symlink_escape, loop or max_depth"
  });
  const globCheck = (0, check_type.B)({
   name: "glob",
   summary: "The tree: names that must not be there, names that must, links that lead out of it, depth, special files",
   parameters: glob_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const inside = matcher(wanted.in);
    const outside = matcher(wanted.except);
    const entries = (await scan(ground)).filter(entry => inside(textOf(entry)) && !outside(textOf(entry)));
    if (entries.length === 0) throw new observation.G_((0, observation.c6)(wanted.in.join(", "), "matches nothing in the tree"));
    const observations = [ ...entries.flatMap(entry => judgeEntry(ground, entry, wanted)), ...required(ground, entries, wanted.require ?? []) ];
    return observations.length > 0 ? observations : [ (0, observation.v9)("the tree", `has ${entries.length} entries, all of them as they should be`) ];
   }
  });
  async function scan(ground) {
   const entries = [];
   await ground.ports.tree.scan({
    root: ground.root,
    covers: path => path !== ".git" && !path.endsWith("/.git"),
    expectedSize: () => "skip",
    onEntry: entry => entries.push(entry)
   });
   return entries;
  }
  function textOf({path}) {
   return (0, model_path.fE)(path) ?? path;
  }
  function judgeEntry(ground, entry, wanted) {
   const path = textOf(entry);
   const subject = (0, model_path.Vj)(entry.path);
   const observations = [];
   const fail = (message, expected, actual) => observations.push((0, observation.c6)(subject, message, {
    ...expected === void 0 ? {} : {
     expected
    },
    ...actual === void 0 ? {} : {
     actual
    }
   }));
   if (entry.kind === "problem") return [ (0, observation.nv)("infra", subject, `could not be looked at: it is ${entry.problem}`) ];
   const denied = deniedBy(path, wanted);
   if (denied !== void 0) fail("must not be here", `no name like ${denied}`);
   if (wanted.names === "utf8" && ((0, model_path.fE)(entry.path) === void 0 || /[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(path))) fail("has a name that cannot be shown", "UTF-8 without control characters");
   if (wanted.special === "deny" && entry.kind === "special") fail("is neither file, folder nor link", "a regular file", entry.type);
   if (wanted.modes === "safe" && entry.kind === "file" && entry.unsafe.length > 0) fail(`is ${entry.unsafe.join(" and ")}`, "a mode such as 0644 or 0755");
   const depth = path.split("/").length - 1;
   if (wanted.max_depth !== void 0 && depth > wanted.max_depth) fail("lies too deep", `at most ${wanted.max_depth} folders deep`, `${depth} folders deep`);
   if (entry.kind === "link") observations.push(...glob_judgeLink(ground, path, (0, 
   model_path.fE)(entry.target) ?? entry.target, wanted));
   return observations;
  }
  function deniedBy(path, {deny = [], allow = []}) {
   if (allow.length > 0 && matcher(allow)(path)) return;
   const ways = path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
   return deny.find(glob => ways.some(matcher([ glob ])));
  }
  function glob_judgeLink(ground, path, target, {symlink_escape: escape, loop}) {
   const reached = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
   const leaves = target.startsWith("/") || reached === ".." || reached.startsWith("../");
   const real = ground.ports.files.resolve(ground.resolve(path));
   const root = ground.ports.files.resolve(ground.root) ?? ground.root;
   if (escape === "deny" && (leaves || real !== void 0 && real !== root && !real.startsWith(`${root}/`))) return [ (0, 
   observation.c6)(path, "is a link that leads out of the tree", {
    actual: target
   }) ];
   if (loop !== "deny") return [];
   if (real === void 0) return [ (0, observation.c6)(path, "is a link that leads to nothing, or in a circle", {
    actual: target
   }) ];
   const relative = real === root ? "" : real.slice(root.length + 1);
   const circles = real === root || path === relative || path.startsWith(`${relative}/`);
   return [ circles ? (0, observation.c6)(path, "is a link to a folder that holds it", {
    actual: target
   }) : (0, observation.v9)(path, "is a link that stays in the tree") ];
  }
  function required(ground, entries, wanted) {
   const files = entries.filter(({kind}) => kind === "file").map(textOf);
   return wanted.flatMap(glob => {
    const found = files.filter(matcher([ glob ]));
    if (found.length === 0) return [ (0, observation.c6)(glob, "matches no file") ];
    const empty = found.filter(path => ground.look(path)?.sizeBytes === 0);
    return empty.length > 0 ? empty.map(path => (0, observation.c6)(path, "is empty")) : [ (0, 
    observation.v9)(glob, `matches ${found.length} files`) ];
   });
  }
  const kept = new Map;
  function matcher(patterns) {
   const key = patterns.join("\0");
   const known = kept.get(key);
   if (known !== void 0) return known;
   const made = picomatch([ ...patterns ], {
    dot: true,
    flags: "s",
    nonegate: true
   });
   if (kept.size < 500) kept.set(key, made);
   return made;
  }
  var dingtalk_sign = __webpack_require__(78539);
  function findFunction(text, language, name) {
   const style = CODE_STYLES[language];
   if (style === void 0 || !/^[A-Za-z_$][\w$]*$/.test(name)) return;
   const {code} = blankComments(language === "py" ? withoutDocstrings(text) : text, style);
   const escaped = name.replace(/\$/g, "\\$");
   const head = language === "py" ? new RegExp(`^([ \\t]*)(?:async )?def ${escaped}\\s*\\(`, "m") : new RegExp(`(?:\\bfunction\\s*\\*?\\s*|\\bfunc\\s+(?:\\([^)]*\\)\\s*)?|\\bconst\\s+|\\blet\\s+|^\\s*(?:async\\s+|static\\s+|public\\s+|private\\s+)*)${escaped}\\s*(?:=|\\()`, "m");
   const found = head.exec(code);
   if (found === null) return;
   const line = code.slice(0, found.index + (found[0].length - found[0].trimStart().length)).split("\n").length;
   return {
    line,
    text: language === "py" ? indented(code, found.index, found[1] ?? "") : braced(code, found.index)
   };
  }
  function withoutDocstrings(text) {
   return text.replace(/^([ \t]*)[rRuU]?("""|''')[\s\S]*?\2/gm, match => match.replace(/[^\n]/g, " "));
  }
  function indented(code, start, indent) {
   const lines = code.slice(start).split("\n");
   const end = lines.findIndex((line, index) => index > 0 && line.trim() !== "" && !line.startsWith(`${indent} `) && !line.startsWith(`${indent}\t`) && !/^\s*\)/.test(line));
   return lines.slice(0, end === -1 ? lines.length : end).join("\n");
  }
  function braced(code, start) {
   const open = code.indexOf("{", start);
   if (open === -1) return code.slice(start, signature_in_code_orEnd(code.indexOf("\n", start), code));
   let depth = 0;
   for (let at = open; at < code.length; at++) {
    if (code[at] === "{") depth += 1;
    if (code[at] === "}") depth -= 1;
    if (depth === 0) return code.slice(start, at + 1);
   }
   return code.slice(start);
  }
  function signature_in_code_orEnd(index, text) {
   return index === -1 ? text.length : index;
  }
  const hmac_vector_parameters = schemas.rej({
   alg: schemas.k5n([ "dingtalk", "hmac-sha256", "slack" ]).describe("dingtalk: base64 over timestamp and secret; hmac-sha256: hex over body; slack: v0= and hex over timestamp and body."),
   ts: schemas.YjP().regex(/^\d{1,16}$/, "is no timestamp in digits; it has to be quoted").optional().describe("The timestamp of the vector, quoted."),
   secret: schemas.YjP().min(1).describe("The secret of the vector: made up for it, never a real one."),
   body: schemas.YjP().default("").describe("The body of the vector."),
   sign: schemas.YjP().min(1).describe("The signature that must come out."),
   implementation: schemas.rej({
    file: schemas.YjP().min(1).describe("The program."),
    function: schemas.YjP().min(1).describe("The function that signs.")
   }).optional().describe("The function of the tree that signs: it must be there and use HMAC, SHA-256 and the encoding. It is read, not run."),
   exec: schemas.YOg(schemas.YjP().min(1)).min(1).optional().describe('A program of the tree as an argument list: gets {"timestamp", "secret", "body"} as JSON on stdin and prints the signature.')
  }).refine(({alg, ts}) => alg === "hmac-sha256" || ts !== void 0, {
   path: [ "ts" ],
   message: "is missing"
  }).refine(({alg, body}) => alg !== "hmac-sha256" || body !== "", {
   path: [ "body" ],
   message: "is missing"
  });
  const hmacVectorCheck = (0, check_type.B)({
   name: "hmac_vector",
   summary: "A golden vector of a signature (DingTalk, Slack, HMAC-SHA256), and the function of the tree that makes it",
   parameters: hmac_vector_parameters,
   executes: ({exec}) => exec !== void 0,
   observe: async (ground, wanted) => [ judgeVector(wanted), ...wanted.implementation === void 0 ? [] : judgeCode(ground, wanted.alg, wanted.implementation), ...wanted.exec === void 0 ? [] : [ await hmac_vector_judgeProgram(ground, wanted, wanted.exec) ] ]
  });
  function judgeVector(wanted) {
   const actual = signOf(wanted);
   if (actual === wanted.sign || encodeURIComponent(actual) === wanted.sign) return (0, 
   observation.v9)(`the ${wanted.alg} vector`, "comes out of the signer of DuRi");
   return (0, observation.c6)(`the ${wanted.alg} vector`, "is not what the signer of DuRi makes of it", {
    expected: wanted.sign,
    actual
   });
  }
  function signOf({alg, ts = "", secret, body}) {
   if (alg === "dingtalk") return (0, dingtalk_sign.O)(ts, secret);
   const text = alg === "slack" ? `v0:${ts}:${body}` : body;
   return `${alg === "slack" ? "v0=" : ""}${(0, external_node_crypto_.createHmac)("sha256", secret).update(text).digest("hex")}`;
  }
  const PARTS = {
   HMAC: /\bhmac\b|createHmac|Hmac/,
   "SHA-256": /sha_?-?256/i
  };
  const BASE64 = /base64|b64encode/i;
  const WEAK = /\b(?:md5|sha1|sha_1|crc32)\b/i;
  function judgeCode(ground, alg, {file, function: name}) {
   const language = /\.([a-z]+)$/.exec(file)?.[1] ?? "";
   const found = findFunction(ground.text(file), language, name);
   if (found === void 0) throw new observation.G_((0, observation.c6)(file, `defines no function ${name}`, {
    expected: name,
    actual: "nothing"
   }));
   const subject = `${name} of ${file}`;
   const location = {
    file,
    line: found.line
   };
   const parts = Object.entries({
    ...PARTS,
    ...alg === "dingtalk" ? {
     base64: BASE64
    } : {}
   });
   const lacks = parts.filter(([, pattern]) => !pattern.test(found.text)).map(([part]) => part);
   const weak = WEAK.exec(found.text)?.[0];
   return [ ...lacks.map(part => (0, observation.c6)(subject, `does not use ${part}`, {
    expected: part,
    location
   })), ...weak === void 0 ? [] : [ (0, observation.c6)(subject, `uses ${weak}`, {
    expected: "SHA-256",
    actual: weak,
    location
   }) ], ...lacks.length > 0 || weak !== void 0 ? [] : [ (0, observation.v9)(subject, `uses ${parts.map(([part]) => part).join(", ")}`, {
    location
   }) ] ];
  }
  async function hmac_vector_judgeProgram(ground, wanted, [program = "", ...args]) {
   const {ts: timestamp, secret, body, sign} = wanted;
   const {exitCode, stdout, stderr} = await ground.run({
    program,
    args,
    input: JSON.stringify({
     timestamp,
     secret,
     body
    })
   });
   const subject = [ program, ...args ].join(" ").slice(0, 200);
   if (exitCode === 127) return (0, observation.nv)("infra", subject, "is not installed");
   if (exitCode !== 0) return (0, observation.c6)(subject, `ends with code ${exitCode}: ${stderr.trim().replaceAll(secret, "***").slice(0, 200)}`, {
    expected: sign
   });
   const actual = Buffer.from(stdout).toString("utf8").trim().slice(0, 200);
   if (actual === sign || actual === encodeURIComponent(sign)) return (0, observation.v9)(subject, "prints the signature of the vector");
   return (0, observation.c6)(subject, "prints another signature", {
    expected: sign,
    actual: actual.replaceAll(secret, "***")
   });
  }
  const htpasswd_KINDS = [ [ "bcrypt", /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/ ], [ "apr1", /^\$apr1\$[^$]{1,8}\$[./A-Za-z0-9]{22}$/ ], [ "md5crypt", /^\$1\$[^$]{0,8}\$[./A-Za-z0-9]{22}$/ ], [ "sha256crypt", /^\$5\$.+\$[./A-Za-z0-9]{43}$/ ], [ "sha512crypt", /^\$6\$.+\$[./A-Za-z0-9]{86}$/ ], [ "yescrypt", /^\$y\$.+\$[./A-Za-z0-9]{43}$/ ], [ "argon2", /^\$argon2/ ], [ "sha1", /^\{SHA\}[A-Za-z0-9+/]{27}=$/ ], [ "ssha", /^\{SSHA\}[A-Za-z0-9+/=]+$/ ], [ "plain", /^\{PLAIN\}/ ], [ "unknown", /^\$/ ], [ "crypt", /^[./A-Za-z0-9]{13}$/ ] ];
  function readHtpasswd(text) {
   const entries = [];
   const problems = [];
   const lines = text.split("\n");
   if (lines.at(-1) === "") lines.pop();
   for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const problem = message => problems.push({
     line,
     message
    });
    if (written.startsWith("#")) continue;
    if (written.endsWith("\r")) problem("ends with a carriage return, which becomes part of the hash");
    const [user = "", hash, ...rest] = written.replace(/\r$/, "").split(":");
    if (written.trim() === "") problem("is empty"); else if (hash === void 0 || user === "") problem("is no user:hash"); else if (hash === "") problem(`has no hash for ${user}`); else {
     if (/\s/.test(user) || /\s/.test(hash) || rest.length > 0 && rest.join(":").trim() === "") problem(`has something beside user and hash for ${user.trim()}`);
     const [kind] = htpasswd_KINDS.find(([, pattern]) => pattern.test(hash)) ?? [ "plain" ];
     entries.push({
      user,
      kind,
      cost: kind === "bcrypt" ? Number(hash.slice(4, 6)) : void 0,
      line
     });
    }
   }
   return {
    entries,
    problems
   };
  }
  function judgeFile(ground, file, given) {
   const {entries, problems} = readHtpasswd(ground.text(file));
   const at = line => ({
    location: {
     file,
     line
    }
   });
   const twice = entries.filter(({user}, index) => entries.findIndex(other => other.user === user) !== index);
   const count = (0, checks_matcher.YW)(entries.length, given.users);
   return [ ...problems.map(({line, message}) => (0, observation.c6)(file, message, {
    expected: "user:hash",
    ...at(line)
   })), ...twice.map(({user, line}) => (0, observation.c6)(file, `has ${user} twice: only the first counts`, {
    expected: "each user once",
    ...at(line)
   })), (count.ok ? observation.v9 : observation.c6)(file, `has ${entries.length} users`, {
    expected: count.expected,
    actual: count.actual,
    ...at(1)
   }), ...entries.map(({user, kind, cost, line}) => {
    const subject = `${user} of ${file}`;
    if (kind !== given.algo) return (0, observation.c6)(subject, kind === "plain" ? "has a password in plain text" : `has a password hashed with ${kind}`, {
     expected: given.algo,
     actual: kind,
     ...at(line)
    });
    const {ok, expected} = (0, checks_matcher.YW)(cost, given.cost);
    return (ok ? observation.v9 : observation.c6)(subject, `has bcrypt with cost ${cost ?? "?"}`, {
     expected,
     actual: String(cost),
     ...at(line)
    });
   }), ...judgePermissions(ground, file, given) ];
  }
  function judgePermissions(ground, file, {mode, owner, group}) {
   const facts = ground.look(file);
   if (facts === void 0) return [];
   const {hostFiles} = ground.ports;
   const found = {
    mode: `0${facts.mode.toString(8).padStart(3, "0")}`,
    owner: hostFiles.userName(facts.userId) ?? String(facts.userId),
    group: hostFiles.groupName(facts.groupId) ?? String(facts.groupId)
   };
   const fix = `chown ${owner}:${group} ${file} && chmod ${mode} ${file}`;
   const wanted = {
    mode,
    owner,
    group
   };
   return [ "mode", "owner", "group" ].map(name => (found[name] === wanted[name] ? observation.v9 : observation.c6)(file, `has ${name} ${found[name]}`, {
    expected: wanted[name],
    actual: found[name],
    location: {
     file,
     line: 1
    },
    fix
   }));
  }
  const WRAPPERS = {
   sudo: {
    valued: [ "-u", "-g", "-h", "-p", "-C", "-T", "-U", "-r", "-t", "-D", "-R", "--user", "--group", "--host", "--prompt", "--close-from", "--command-timeout", "--other-user", "--role", "--type", "--chdir", "--chroot" ],
    assigns: true
   },
   doas: {
    valued: [ "-u", "-C" ]
   },
   env: {
    valued: [ "-u", "-C", "-S", "--unset", "--chdir" ],
    assigns: true
   },
   command: {
    valued: []
   },
   builtin: {
    valued: []
   },
   exec: {
    valued: [ "-a" ]
   },
   nohup: {
    valued: []
   },
   time: {
    valued: [ "-f", "-o" ]
   },
   nice: {
    valued: [ "-n" ]
   },
   ionice: {
    valued: [ "-c", "-n", "-p" ]
   },
   chronic: {
    valued: []
   },
   setsid: {
    valued: []
   },
   stdbuf: {
    valued: [ "-i", "-o", "-e" ]
   },
   timeout: {
    valued: [ "-k", "-s", "--kill-after", "--signal" ],
    operands: 1
   },
   flock: {
    valued: [ "-w", "-E", "--timeout" ],
    operands: 1
   },
   xargs: {
    valued: [ "-I", "-n", "-P", "-L", "-d", "-a", "-E", "-s" ]
   }
  };
  const SHELLS = [ "bash", "sh", "dash", "ksh", "zsh" ];
  function unwrap(words) {
   const wrappers = [];
   let argv = withBaseName(words);
   for (;;) {
    const [name = ""] = argv;
    const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : void 0;
    if (wrapper === void 0 || name === "command" && /^-[pvV]*[vV]/.test(argv[1] ?? "")) break;
    const inner = behind(argv.slice(1), wrapper);
    if (inner.length === 0) break;
    wrappers.push(name);
    argv = withBaseName(inner);
   }
   const nested = nestedText(argv);
   return {
    argv,
    wrappers,
    ...nested === void 0 ? {} : {
     nested
    }
   };
  }
  function behind(words, {valued, operands = 0, assigns = false}) {
   let at = 0;
   while (at < words.length) {
    const word = words[at] ?? "";
    if (word === "--") {
     at++;
     break;
    }
    if (word.startsWith("-") && word !== "-") at += valued.includes(word) ? 2 : 1; else if (assigns && /^[A-Za-z_]\w*=/.test(word)) at++; else break;
   }
   while (assigns && /^[A-Za-z_]\w*=/.test(words[at] ?? "")) at++;
   return words.slice(at + operands);
  }
  function withBaseName([name, ...rest]) {
   return name === void 0 ? [] : [ /^[^\uFFFC]*\/[^/\uFFFC]+$/.test(name) ? name.slice(name.lastIndexOf("/") + 1) : name, ...rest ];
  }
  function nestedText(argv) {
   const [name = "", ...rest] = argv;
   if (name === "eval") return rest.join(" ");
   if (!SHELLS.includes(name)) return;
   const at = rest.findIndex(word => /^-[a-zA-Z]*c$/.test(word));
   return at === -1 ? void 0 : rest[at + 1];
  }
  function equivalent(argv) {
   const [name = "", ...rest] = argv;
   const plain = rest.filter(word => !word.startsWith("-"));
   if (name === "systemctl") return [ name, ...plain.map(word => word.replace(/\.service$/, "")) ];
   if ((name === "service" || name === "invoke-rc.d" || name === "rc-service") && plain.length >= 2) return [ "systemctl", plain[1] ?? "", plain[0] ?? "" ];
   if (name === "nginx" && rest.includes("-s")) return [ "systemctl", rest[rest.indexOf("-s") + 1] ?? "", "nginx" ];
   if (name === "nginx") return [ name, ...rest.flatMap(word => /^-[qtT]+$/.test(word) ? Array.from(word.slice(1)).map(flag => `-${flag === "T" ? "t" : flag}`) : word) ];
   if (name === "which" || name === "hash" || name === "type") return [ "command", "-v", ...plain ];
   return argv;
  }
  function command_line_fits(argv, pattern) {
   const [program, ...wanted] = pattern.trim().split(/\s+/);
   const candidate = equivalent(argv);
   if (candidate[0] !== program) return false;
   let at = 1;
   for (const word of wanted) {
    const found = candidate.indexOf(word, at);
    if (found === -1) return false;
    at = found + 1;
   }
   return true;
  }
  function mayFit(argv, pattern) {
   const [program, ...wanted] = pattern.trim().split(/\s+/);
   const [name = "", ...rest] = equivalent(argv);
   if (name !== program) return false;
   const open = rest.filter(word => word.includes("￼")).length;
   const has = word => rest.includes(word) || /^-[A-Za-z]$/.test(word) && rest.some(one => /^-[A-Za-z]+$/.test(one) && one.includes(word.slice(1)));
   const missing = wanted.filter(word => !has(word));
   return missing.length <= open && missing.every(word => !word.startsWith("-"));
  }
  function madeFiles(commands) {
   const files = new Map;
   for (const command of commands) {
    for (const path of command.writes) put(files, command, {
     path
    });
    const [name = "", ...args] = unwrapped(command.words);
    if (Object.hasOwn(EFFECTS, name)) EFFECTS[name]?.({
     files,
     command,
     args,
     plain: args.filter(word => !word.startsWith("-"))
    });
   }
   return files;
  }
  const EFFECTS = {
   install: putInstalled,
   mv: moved,
   cp: moved,
   ln: ({files, command, plain}) => put(files, command, {
    path: plain.at(-1)
   }),
   touch: ({files, command, plain}) => plain.forEach(path => put(files, command, {
    path
   })),
   tee: ({files, command, plain}) => plain.forEach(path => put(files, command, {
    path
   })),
   chmod: step => change(step, {
    mode: readMode(step.plain[0] ?? "")
   }),
   chown: step => change(step, ownership(step.plain[0] ?? "")),
   chgrp: step => change(step, {
    group: step.plain[0]
   }),
   htpasswd: ({files, command, args}) => htpasswdFiles(args, command).forEach(path => put(files, command, {
    path,
    htpasswd: command
   })),
   openssl: ({files, command, args}) => [ "-out", "-keyout" ].filter(option => args.includes(option)).forEach(option => put(files, command, {
    path: args[args.indexOf(option) + 1],
    openssl: command
   }))
  };
  function put(files, by, {path, ...more}, from = path) {
   if (path === void 0 || path === "" || path.startsWith("/dev/")) return;
   const none = {
    path,
    mode: void 0,
    owner: void 0,
    group: void 0,
    htpasswd: void 0,
    openssl: void 0,
    by
   };
   const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== void 0));
   files.set(path, {
    ...none,
    ...files.get(from ?? path),
    path,
    by,
    ...given
   });
  }
  function moved({files, command, plain}) {
   put(files, command, {
    path: plain.at(-1)
   }, plain.at(-2));
  }
  function change({files, plain}, more) {
   for (const path of plain.slice(1)) {
    const before = files.get(path);
    if (before !== void 0) files.set(path, {
     ...before,
     ...more
    });
   }
  }
  function putInstalled({files, command, args}) {
   if (args.some(word => word === "-d" || word === "--directory")) return;
   const value = (short, long) => {
    const at = args.findIndex(word => word === short || word === long);
    return at === -1 ? args.find(word => word.startsWith(`${long}=`) || word.startsWith(short) && word.length > 2)?.replace(/^(--\w+=|-\w)/, "") : args[at + 1];
   };
   const valued = new Set([ "-m", "-o", "-g", "-t", "-S", "--mode", "--owner", "--group" ]);
   const plain = args.filter((word, index) => !word.startsWith("-") && !valued.has(args[index - 1] ?? ""));
   put(files, command, {
    path: plain.at(-1),
    mode: readMode(value("-m", "--mode") ?? "755"),
    owner: value("-o", "--owner"),
    group: value("-g", "--group")
   }, plain.at(-2));
  }
  function htpasswdOptions(words) {
   const flags = new Set;
   const operands = [];
   let cost;
   const args = unwrapped(words).slice(1);
   for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (!word.startsWith("-") || word === "-") {
     operands.push(word);
     continue;
    }
    const [, letters = "", valued, glued = ""] = /^-([^Cr]*)([Cr])?(.*)$/.exec(word) ?? [];
    for (const letter of letters) flags.add(letter);
    if (valued === void 0) continue;
    flags.add(valued);
    const value = glued === "" ? args[++at] : glued;
    if (valued === "C") cost = value;
   }
   return {
    flags,
    cost,
    operands
   };
  }
  function htpasswdFiles(args, {writes}) {
   const {flags, operands} = htpasswdOptions([ "htpasswd", ...args ]);
   if (flags.has("v") || flags.has("D")) return [];
   return flags.has("n") ? writes : operands.slice(0, 1);
  }
  function unwrapped(words) {
   const [name = "", ...rest] = unwrap(words[0] === "run" ? words.slice(1) : words).argv;
   return [ name.slice(name.lastIndexOf("/") + 1), ...rest ];
  }
  function readMode(text) {
   if (/^[0-7]{3,4}$/.test(text)) return Number.parseInt(text, 8);
   if (!/^[ugo]=[rwx]*(,[ugo]=[rwx]*)*$/.test(text)) return;
   const shift = {
    u: 6,
    g: 3,
    o: 0
   };
   const bit = {
    r: 4,
    w: 2,
    x: 1
   };
   return text.split(",").reduce((mode, part) => {
    const bits = Array.from(part.slice(2)).reduce((sum, letter) => sum | (bit[letter] ?? 0), 0);
    return mode | bits << (shift[part.slice(0, 1)] ?? 0);
   }, 0);
  }
  function ownership(text) {
   const [owner = "", group = ""] = text.split(/[:.]/);
   return {
    ...owner === "" ? {} : {
     owner
    },
    ...group === "" ? {} : {
     group
    }
   };
  }
  const UNKNOWN = "￼";
  const MAX_STEPS = 2e4;
  const MAX_CALLS = 16;
  const DECLARES = new Set([ "local", "declare", "typeset", "readonly", "export" ]);
  async function shellCommands(text, variables) {
   const tree = await parseShell(text);
   if (tree.problems.length > 0) return {
    commands: [],
    problems: tree.problems
   };
   const walk = new Walk(new Map(variables), tree);
   walk.script(tree.program);
   return {
    commands: walk.commands,
    problems: walk.problems
   };
  }
  class Walk {
   variables;
   tree;
   commands=[];
   problems=[];
   #functions=new Map;
   #called=new Set;
   #open=new Set;
   #steps=0;
   #args=[];
   constructor(variables, tree) {
    this.variables = variables;
    this.tree = tree;
    for (const [name, definitions] of tree.functions) {
     const last = definitions.at(-1);
     if (last !== void 0) this.#functions.set(name, last.body);
    }
   }
   script(program) {
    this.#visit(program);
    for (const [name, body] of this.#functions) if (!this.#called.has(name)) this.#call(name, body, []);
   }
   #visit(node) {
    if (node.type === "Function") return;
    if (node.type === "Command") return this.#command(node);
    if (node.type === "Redirected") {
     const writes = node.redirects.flatMap(redirection => this.#written(redirection));
     if (writes.length > 0) this.commands.push({
      words: [],
      writes,
      ...this.tree.place(node.pos)
     });
    }
    const before = node.type === "CommandExpansion" ? new Map(this.variables) : void 0;
    this.tree.children(node, child => this.#visit(child));
    if (before !== void 0) this.variables = before;
   }
   #command(node) {
    if (!this.#step(node.pos)) return;
    this.tree.children(node, child => this.#visit(child));
    const words = [ ...node.name === void 0 ? [] : this.#expand(node.name), ...node.args.flatMap(each => each.type === "Word" ? this.#expand(each) : []) ];
    const [name = ""] = words;
    if (node.name === void 0 || DECLARES.has(name)) {
     for (const part of [ ...node.prefix, ...node.args ]) if (part.type === "Assignment") this.#assign(part, name === "local");
     return;
    }
    const body = this.#functions.get(name);
    if (body !== void 0) return this.#call(name, body, words.slice(1), node.pos);
    const writes = [ ...node.prefix, ...node.suffix ].flatMap(each => each.type === "Redirect" ? this.#written(each) : []);
    this.commands.push({
     words,
     writes,
     ...this.tree.place(node.pos)
    });
   }
   #step(at) {
    this.#steps += 1;
    if (this.#steps === MAX_STEPS + 1) this.problems.push({
     ...this.tree.place(at),
     message: `runs more than ${MAX_STEPS} commands`
    });
    return this.#steps <= MAX_STEPS;
   }
   #call(name, body, args, at = body.pos) {
    this.#called.add(name);
    const call = JSON.stringify([ name, args ]);
    if (this.#open.has(call) || !this.#step(at)) return;
    if (this.#open.size >= MAX_CALLS) {
     if (this.problems.length === 0) this.problems.push({
      ...this.tree.place(at),
      message: `calls functions deeper than ${MAX_CALLS}`
     });
     return;
    }
    const outer = this.#args;
    this.#args = args;
    this.#open.add(call);
    this.#visit(body);
    this.#open.delete(call);
    this.#args = outer;
   }
   #assign({name, value}, local) {
    const text = value.type === "Word" ? this.#text(value) : UNKNOWN;
    const before = this.variables.get(name);
    if (before === text || !local && text.includes(UNKNOWN) && before !== void 0) return;
    this.variables.set(name, text);
   }
   #written(redirection) {
    if (redirection.type !== "Redirect" || !/^(>|>>|>\||&>|&>>)$/.test(redirection.operator) || redirection.target === void 0) return [];
    return [ this.#text(redirection.target) ];
   }
   #expand(word) {
    if (/^"?\$[@*]"?$/.test(word.text)) return this.#args;
    return [ this.#text(word) ];
   }
   #text(word) {
    return word.parts === void 0 ? word.value : word.parts.map(part => this.#part(part)).join("");
   }
   #part(part) {
    switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "Glob":
     return part.value;

    case "DoubleQuoted":
    case "LocaleString":
     return part.parts.map(child => this.#part(child)).join("");

    case "SimpleExpansion":
     return this.#variable(part.text.slice(1));

    case "ParameterExpansion":
     {
      if (part.prefix !== void 0 || part.index !== void 0) return UNKNOWN;
      const value = this.#variable(part.parameter);
      if (part.operation === void 0) return value;
      if (part.operation.type !== "Default" || part.operation.operator.includes("+")) return UNKNOWN;
      if (value !== UNKNOWN && (value !== "" || !part.operation.operator.startsWith(":"))) return value;
      return part.operation.operator.endsWith("?") ? UNKNOWN : this.#text(part.operation.operand);
     }

    default:
     return UNKNOWN;
    }
   }
   #variable(name) {
    if (/^[1-9]$/.test(name)) return this.#args[Number(name) - 1] ?? UNKNOWN;
    return this.variables.get(name) ?? UNKNOWN;
   }
  }
  const madeByParameters = schemas.rej({
   script: schemas.YjP().min(1).describe("The shell script. It is read, not run."),
   env: schemas.YjP().min(1).optional().describe("A file of NAME=value lines that the script takes its settings from; without it their values are not known."),
   variables: schemas.g1P(schemas.YjP(), schemas.YjP()).default({}).describe("Values of variables that the script gets from elsewhere.")
  });
  async function filesMadeBy(ground, {script, env, variables}) {
   const known = new Map;
   for (const [, name = "", value = ""] of env === void 0 ? [] : ground.text(env).matchAll(/^(?:export[ \t]+)?([A-Za-z_]\w*)=(.*?)[ \t]*\r?$/gm)) known.set(name, /^(["'])(.*)\1$/.exec(value)?.[2] ?? value.replace(/[ \t]+#.*$/, ""));
   for (const [name, value] of Object.entries(variables)) known.set(name, value);
   const {commands, problems} = await shellCommands(ground.text(script), known);
   const [problem] = problems;
   if (problem !== void 0) throw new observation.G_((0, observation.c6)(script, problem.message, {
    location: {
     file: script,
     line: problem.line,
     column: problem.column
    }
   }));
   return {
    files: madeFiles(commands),
    commands
   };
  }
  const OTHER_WAYS = {
   m: "apr1",
   s: "sha1",
   d: "crypt",
   p: "plain",
   2: "sha256crypt",
   5: "sha512crypt"
  };
  async function judge_script_judgeScript(ground, madeBy, given) {
   const {files, commands} = await filesMadeBy(ground, madeBy);
   const {script} = madeBy;
   const runs = distinct(commands.filter(({words}) => unwrapped(words)[0] === "htpasswd"));
   const made = [ ...files.values() ].filter(({htpasswd, path}) => htpasswd !== void 0 && (given.path === void 0 || path === given.path));
   const final = made.filter(file => !made.some(other => other !== file && other.htpasswd === file.htpasswd && other.by.line > file.by.line));
   if (final.length === 0) return [ (0, observation.c6)(script, `never makes ${given.path ?? "an htpasswd file"} by htpasswd`, {
    expected: "htpasswd -i -B -C 10 FILE USER",
    location: {
     file: script,
     line: runs[0]?.line ?? 1
    }
   }), ...runs.flatMap(run => judgeArguments(script, run)) ];
   return [ ...runs.flatMap(run => judgeArguments(script, run)), ...final.flatMap(file => [ ...file.htpasswd === void 0 ? [] : judgeOptions(script, file.htpasswd, given), ...judgeMade(script, file, given) ]) ];
  }
  function judgeArguments(script, run) {
   const {flags} = htpasswdOptions(run.words);
   const at = {
    location: {
     file: script,
     line: run.line,
     column: run.column
    }
   };
   if (flags.has("b")) return [ (0, observation.c6)(script, "gives htpasswd the password as an argument, which every user of the machine can read", {
    expected: "htpasswd -i, with the password by stdin",
    ...at
   }) ];
   if (flags.has("D")) return [];
   return [ flags.has("i") ? (0, observation.v9)(script, "gives htpasswd the password by stdin", at) : (0, 
   observation.c6)(script, "lets htpasswd ask a terminal for the password", {
    expected: "htpasswd -i, with the password by stdin",
    ...at
   }) ];
  }
  function judgeOptions(script, run, {cost: wanted}) {
   const {flags, cost} = htpasswdOptions(run.words);
   const at = {
    location: {
     file: script,
     line: run.line,
     column: run.column
    }
   };
   const other = [ ...flags ].find(flag => flag in OTHER_WAYS);
   if (!flags.has("B") || other !== void 0) return [ (0, observation.c6)(script, `makes htpasswd hash with ${other === void 0 ? "apr1, its default" : OTHER_WAYS[other] ?? other}`, {
    expected: "htpasswd -B",
    ...at
   }) ];
   if (cost?.includes(UNKNOWN) === true) return [ (0, observation.c6)(script, "gives bcrypt a cost that cannot be told by reading", {
    expected: "a cost that the script or its settings hold",
    ...at
   }) ];
   const number = cost === void 0 ? 5 : Number(cost);
   const {ok, expected} = (0, checks_matcher.YW)(number, wanted);
   const says = `makes htpasswd use bcrypt with cost ${number}${cost === void 0 ? ", its default" : ""}`;
   return [ (ok ? observation.v9 : observation.c6)(script, says, {
    expected,
    actual: String(number),
    ...at
   }) ];
  }
  function judgeMade(script, {path, mode, owner, group, by}, given) {
   const at = {
    location: {
     file: script,
     line: by.line,
     column: by.column
    }
   };
   const found = {
    mode: mode === void 0 ? "of the umask" : `0${mode.toString(8).padStart(3, "0")}`,
    owner: owner ?? "root",
    group: group ?? "root"
   };
   const subject = `${path} of ${script}`;
   return [ "mode", "owner", "group" ].map(name => (found[name] === given[name] ? observation.v9 : observation.c6)(subject, `gets the ${name} ${found[name]}`, {
    expected: given[name],
    actual: found[name],
    ...at
   }));
  }
  function distinct(commands) {
   return [ ...new Map(commands.map(command => [ `${command.line}:${command.column}`, command ])).values() ];
  }
  const mode = schemas.YjP().regex(/^0[0-7]{3}$/, 'is no mode such as "0640"; write it as a text, with its zero');
  const htpasswdParameters = schemas.rej({
   file: schemas.YjP().min(1).optional().describe("The htpasswd file on this machine."),
   made_by: madeByParameters.optional().describe("The script that makes it, for what is in no repository. It is read, not run."),
   path: schemas.YjP().min(1).optional().describe("Where the script puts it. Default: wherever it runs htpasswd for."),
   algo: schemas.euz("bcrypt").default("bcrypt").describe("How passwords are hashed. The other ways that nginx knows are guessed too fast."),
   cost: checks_matcher.C3.prefault({
    ge: 10
   }).describe("The cost of bcrypt: each step doubles the time that a guess takes."),
   mode: mode.default("0640").describe("Permissions of the file."),
   owner: schemas.YjP().min(1).default("root").describe("Whom the file belongs to."),
   group: schemas.YjP().min(1).default("www-data").describe("The group of the workers of nginx, who read it."),
   users: checks_matcher.C3.prefault({
    ge: 1
   }).describe("How many users there are; only for `file`.")
  }).refine(({file, made_by}) => file !== void 0 || made_by !== void 0, "asserts nothing: give file, made_by, or both");
  const htpasswd = (0, check_type.B)({
   name: "htpasswd",
   summary: "An htpasswd file, or the script that makes it: bcrypt with a cost, mode, owner and group, no password in a command line.",
   parameters: htpasswdParameters,
   executes: check_type.Z,
   observe: async (ground, given) => {
    const observations = [];
    if (given.file !== void 0) observations.push(...judgeFile(ground, given.file, given));
    if (given.made_by !== void 0) observations.push(...await judge_script_judgeScript(ground, given.made_by, given));
    return observations;
   }
  });
  var http_judge = __webpack_require__(88495);
  const http_name = schemas.YjP().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, "is no name of a header");
  const http_parameters = schemas.rej({
   url: schemas.YjP().max(4096).regex(/^https?:\/\/[^\s/]/, "is no http or https URL").describe("What is asked."),
   method: schemas.k5n([ "GET", "HEAD", "OPTIONS" ]).default("GET").describe("Method of the request; none that changes anything."),
   request_headers: schemas.g1P(http_name, schemas.YjP().max(8192)).default({}).describe("Headers of the request."),
   status: checks_matcher.C3.optional().describe("Status of the answer."),
   headers: schemas.g1P(http_name, checks_matcher.C3).refine(headers => Object.keys(headers).length > 0, "is empty, which asserts nothing").optional().describe("Headers of the answer; each line of that name must fit."),
   body: checks_matcher.C3.optional().describe("The body as text: {contain: …} or another matcher."),
   follow_redirects: schemas.Whr().min(0).max(10).default(0).describe("How many redirects are followed."),
   allow_insecure: schemas.zMY().default(false).describe("Take any certificate."),
   timeout_ms: schemas.Whr().min(1).max(6e4).default(5e3).describe("Time for the whole answer.")
  }).refine(({status, headers, body}) => [ status, headers, body ].some(one => one !== void 0), "asserts nothing; give status, headers or body");
  const httpCheck = (0, check_type.B)({
   name: "http",
   summary: "One request to a server: status, headers and body of its answer",
   parameters: http_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const {url, method, request_headers: sent, follow_redirects: redirects, allow_insecure: insecure, timeout_ms: totalMs} = wanted;
    const {host} = new URL(url);
    const answer = await ground.ports.probes.http({
     url,
     method,
     headers: Object.entries(sent),
     redirects,
     maxBodyBytes: 1024 * 1024,
     timeouts: {
      connectMs: totalMs,
      firstByteMs: totalMs,
      totalMs
     },
     reach: {
      allow: [ host.replace(/:\d+$/, "").replace(/^\[|\]$/g, "") ]
     },
     ...insecure ? {
      insecure
     } : {}
    });
    const subject = `${method} ${url}`;
    if (!answer.ok) return [ (0, http_judge.qE)(subject, answer) ];
    const {status, headers, body} = wanted;
    const asked = {
     ...status === void 0 ? {} : {
      status
     },
     ...headers === void 0 ? {} : {
      headers
     },
     ...body === void 0 ? {} : {
      body
     }
    };
    return [ (0, observation.v9)(subject, `answered ${answer.status}`), ...await (0, 
    http_judge._n)(subject, answer, asked) ];
   }
  });
  var nginx_scopes = __webpack_require__(12321);
  var targets = __webpack_require__(77228);
  function authenticationOf(at) {
   const no = (because, directive, off = false) => ({
    asked: false,
    because,
    directive,
    off
   });
   const realm = (0, nginx_scopes.C$)(at, "auth_basic");
   if (realm === void 0) return no("has no auth_basic");
   if (realm.args[0] === "off") return no("has auth_basic off", realm, true);
   if (realm.args[0]?.includes("$") === true) return no(`has auth_basic ${realm.args[0]}: a variable that is "off" opens it`, realm);
   const users = (0, nginx_scopes.C$)(at, "auth_basic_user_file");
   if (users === void 0) return no("has auth_basic without auth_basic_user_file, which asks nobody", realm);
   const satisfy = (0, nginx_scopes.C$)(at, "satisfy");
   if (satisfy?.args[0] === "any") {
    const other = [ ...(0, nginx_scopes.Jq)(at, "allow")?.directives ?? [], ...(0, nginx_scopes.Jq)(at, "auth_request")?.directives ?? [], ...(0, 
    nginx_scopes.Jq)(at, "auth_jwt")?.directives ?? [] ][0];
    if (other !== void 0) return no(`has satisfy any: ${other.name} ${other.args.join(" ")} lets in without a password`, satisfy);
   }
   return {
    asked: true,
    realm,
    users
   };
  }
  function isClosed(at) {
   if ((0, nginx_scopes.C$)(at, "satisfy")?.args[0] === "any") return false;
   for (const scope of (0, nginx_scopes.N4)(at)) {
    const [first] = scope.own.filter(({name}) => name === "allow" || name === "deny");
    if (first !== void 0) return first.name === "deny" && first.args[0] === "all";
   }
   return false;
  }
  function eachScope(look) {
   return http => [ ...(0, nginx_scopes.M$)(http) ].flatMap(look);
  }
  function eachDirective(names, look) {
   return eachScope(at => at.own.flatMap(directive => {
    const trap = names.includes(directive.name) ? look(directive, at) : void 0;
    return trap === void 0 ? [] : [ {
     at,
     directive,
     ...trap
    } ];
   }));
  }
  function locationPath({directive}) {
   const args = directive?.args ?? [];
   return args.length > 1 ? {
    modifier: args[0] ?? "",
    path: args[1] ?? ""
   } : {
    modifier: "",
    path: args[0] ?? ""
   };
  }
  function isPrefix(at) {
   const {modifier, path} = locationPath(at);
   return at.kind === "location" && (modifier === "" || modifier === "^~") && path.startsWith("/");
  }
  const SYSTEM_FOLDERS = new Set([ "/", "/etc", "/etc/nginx", "/root", "/home", "/var", "/var/log", "/proc", "/sys", "/usr", "/opt", "/srv", "/tmp", "/run", "/dev" ]);
  const pathRules = [ {
   id: "alias_traversal",
   severity: "high",
   says: "A location without a slash at its end and an alias with one: /files../secret leaves the folder.",
   find: eachScope(at => {
    const {path} = locationPath(at);
    if (!isPrefix(at) || path.endsWith("/")) return [];
    return (0, nginx_scopes.J2)(at, "alias").filter(({args}) => args[0]?.endsWith("/") === true).map(directive => ({
     at,
     directive,
     message: `lets ${path}../ leave the folder of its alias`,
     expected: `location ${path}/`
    }));
   })
  }, {
   id: "proxy_pass_slash",
   severity: "medium",
   says: "The slashes at the end of a location and of its proxy_pass do not agree, so paths are glued together wrongly.",
   find: eachScope(at => {
    const {path} = locationPath(at);
    if (!isPrefix(at) || path === "/") return [];
    return (0, nginx_scopes.J2)(at, "proxy_pass").flatMap(directive => {
     const {uri, variable} = (0, targets._E)(directive);
     if (uri === void 0 || variable || uri.includes("$") || uri.includes("?") || path.endsWith("/") === uri.endsWith("/")) return [];
     const says = path.endsWith("/") ? `makes ${uri}x of ${path}x` : `makes ${uri}x of ${path}x and ${uri}/x of ${path}/x`;
     return [ {
      at,
      directive,
      message: says,
      expected: "both with a slash at the end, or neither"
     } ];
    });
   })
  }, {
   id: "merge_slashes",
   severity: "medium",
   says: "merge_slashes off: //admin is not the location /admin.",
   find: eachDirective([ "merge_slashes" ], ({args}) => args[0] === "off" ? {
    message: "lets a second slash pass by its locations",
    expected: "merge_slashes on"
   } : void 0)
  }, {
   id: "autoindex",
   severity: "medium",
   says: "autoindex on: everybody can list folders.",
   find: eachDirective([ "autoindex" ], ({args}) => args[0] === "on" ? {
    message: "lists folders to everybody",
    expected: "autoindex off"
   } : void 0)
  }, {
   id: "system_root",
   severity: "high",
   says: "root or alias is a folder of the system.",
   find: eachDirective([ "root", "alias" ], ({name, args}) => {
    const folder = (args[0] ?? "").replace(/(.)\/+$/, "$1");
    return SYSTEM_FOLDERS.has(folder) ? {
     message: `serves ${folder}`,
     expected: `${name} of a folder with nothing but public files`
    } : void 0;
   })
  }, {
   id: "hidden_files",
   severity: "medium",
   says: "Files are served, and those that begin with a dot (.env, .git) are not refused.",
   find: http => (0, nginx_scopes.U2)(http).filter(server => serves(server) && !refusesHidden(server)).map(at => ({
    at,
    message: "serves files, and refuses none that begin with a dot",
    expected: String.raw`location ~ /\. { deny all; }`
   }))
  }, {
   id: "dav_methods",
   severity: "high",
   says: "dav_methods lets visitors write.",
   find: eachDirective([ "dav_methods" ], ({args}) => args[0] === "off" ? void 0 : {
    message: "lets visitors write files",
    expected: "dav_methods off"
   })
  } ];
  function serves(at) {
   const here = (0, nginx_scopes.J2)(at, "root").length > 0 || (0, nginx_scopes.J2)(at, "alias").length > 0;
   return here || at.inner.some(inner => inner.kind === "location" && serves(inner));
  }
  function refusesHidden(server) {
   return server.inner.some(at => {
    const {modifier, path} = locationPath(at);
    const refuses = isClosed(at) || (0, nginx_scopes.J2)(at, "return").some(({args}) => args[0]?.startsWith("4") === true);
    return modifier.startsWith("~") && /\\\.|\[\.\]/.test(path) && refuses;
   });
  }
  function addedHeaders(at) {
   const mode = (0, nginx_scopes.C$)(at, "add_header_inherit")?.args[0];
   if (mode === "merge") return [ ...(0, nginx_scopes.N4)(at) ].reverse().flatMap(scope => (0, 
   nginx_scopes.J2)(scope, "add_header").map(readHeader));
   const directives = mode === "off" ? (0, nginx_scopes.J2)(at, "add_header") : (0, 
   nginx_scopes.Jq)(at, "add_header")?.directives ?? [];
   return directives.map(readHeader);
  }
  function sentHeaders(at) {
   return ((0, nginx_scopes.Jq)(at, "proxy_set_header")?.directives ?? []).map(readHeader);
  }
  function sentHeader(at, name) {
   return sentHeaders(at).findLast(header => header.name.toLowerCase() === name.toLowerCase());
  }
  function readHeader(directive) {
   const [name = "", value = "", flag] = directive.args;
   return {
    name,
    value,
    always: flag === "always",
    directive
   };
  }
  const DECODED = /\$\{?(uri|document_uri)\b/;
  const FROM_CLIENT = /^\$\{?(http_|arg_|cookie_)/;
  const TRUSTED = /(user|real-ip|client-ip|forwarded-for|authenticated|groups|email)/;
  const requestRules = [ {
   id: "http_splitting",
   severity: "high",
   says: "A decoded path in a header or an address: a line break in it makes a header of the visitor’s own.",
   find: eachDirective([ "return", "rewrite", "add_header", "proxy_set_header", "proxy_pass" ], ({name, args}) => {
    const text = name === "return" ? args.at(-1) : name === "rewrite" ? /^(https?:|\$scheme)/.test(args[1] ?? "") ? args[1] : "" : name === "proxy_pass" ? args[0] : args[1];
    const body = name === "return" && args.length > 1 && args[0]?.startsWith("30") !== true;
    return !body && DECODED.test(text ?? "") ? {
     message: "puts a decoded path where a line break begins a header",
     expected: "$request_uri"
    } : void 0;
   })
  }, {
   id: "host_spoofing",
   severity: "medium",
   says: "The backend gets the Host that the visitor wrote.",
   find: eachDirective([ "proxy_set_header" ], ({args}) => args[0]?.toLowerCase() === "host" && FROM_CLIENT.test(args[1] ?? "") ? {
    message: `sends the Host on that the visitor wrote: ${args[1] ?? ""}`,
    expected: "$host, or the name itself"
   } : void 0)
  }, {
   id: "identity_spoofing",
   severity: "medium",
   says: "The backend gets an address or a user name that the visitor wrote, or anybody may set it.",
   find: eachDirective([ "proxy_set_header", "set_real_ip_from" ], ({name, args}) => {
    if (name === "set_real_ip_from") return /^(0\.0\.0\.0|::)\/0$/.test(args[0] ?? "") ? {
     message: "believes everybody who says from which address a request is",
     expected: "the address of the proxy in front"
    } : void 0;
    const named = TRUSTED.test(args[0]?.toLowerCase() ?? "") && args[0]?.toLowerCase() !== "user-agent";
    return named && FROM_CLIENT.test(args[1] ?? "") ? {
     message: `believes what the visitor wrote: ${args[1] ?? ""}`,
     expected: "$remote_addr, $remote_user"
    } : void 0;
   })
  }, {
   id: "ssrf",
   severity: "high",
   says: "The visitor chooses the host that a request is passed on to.",
   find: http => [ ...(0, nginx_scopes.M$)(http) ].flatMap(at => (0, nginx_scopes.J2)(at, "proxy_pass").flatMap(directive => {
    const {host, variable} = (0, targets._E)(directive);
    if (!variable || isConstant(http, host)) return [];
    return [ {
     at,
     directive,
     message: `passes requests on to a host that the visitor can choose: ${host}`,
     expected: "a host by name"
    } ];
   }))
  }, {
   id: "authorization_forwarded",
   severity: "high",
   says: "The password that nginx has checked is sent on to the application.",
   find: eachScope(at => {
    const [directive] = (0, nginx_scopes.J2)(at, "proxy_pass");
    if (directive === void 0 || !authenticationOf(at).asked || (0, nginx_scopes.C$)(at, "proxy_pass_request_headers")?.args[0] === "off") return [];
    const sent = sentHeader(at, "Authorization");
    if (sent?.value === "") return [];
    return [ {
     at,
     directive: sent?.directive ?? directive,
     message: "sends the password on to the application",
     expected: 'proxy_set_header Authorization ""'
    } ];
   })
  }, {
   id: "cors_open",
   severity: "medium",
   says: "Every other site may read the answers.",
   find: eachDirective([ "add_header" ], ({args}) => args[0]?.toLowerCase() === "access-control-allow-origin" && (args[1] === "*" || args[1] === "$http_origin") ? {
    message: `lets every other site read answers: ${args[1]}`,
    expected: "the origin by name"
   } : void 0)
  }, {
   id: "body_size",
   severity: "low",
   says: "It is nowhere said how large a request may be.",
   find: eachScope(at => (0, nginx_scopes.J2)(at, "proxy_pass").length === 0 || (0, 
   nginx_scopes.C$)(at, "client_max_body_size") !== void 0 ? [] : [ {
    at,
    message: "does not say how large a request may be",
    expected: "client_max_body_size"
   } ])
  }, {
   id: "body_unlimited",
   severity: "medium",
   says: "Requests may be of any size.",
   find: eachDirective([ "client_max_body_size" ], ({args}) => Number.parseInt(args[0] ?? "", 10) === 0 ? {
    message: "takes requests of any size",
    expected: "a bound such as 1m"
   } : void 0)
  }, {
   id: "guessing_unlimited",
   severity: "low",
   says: "Nothing bounds how often a password can be tried.",
   find: eachScope(at => (0, nginx_scopes.J2)(at, "proxy_pass").length === 0 || !authenticationOf(at).asked || (0, 
   nginx_scopes.C$)(at, "limit_req") !== void 0 || (0, nginx_scopes.C$)(at, "auth_delay") !== void 0 ? [] : [ {
    at,
    message: "lets a password be tried without bound",
    expected: "limit_req, or auth_delay"
   } ])
  }, {
   id: "set_header_redefinition",
   severity: "medium",
   says: "A proxy_set_header drops those of the blocks around it, so what nginx set there comes from the visitor.",
   find: eachScope(at => {
    const own = (0, nginx_scopes.J2)(at, "proxy_set_header");
    const [directive] = own;
    const outer = at.parent === void 0 ? void 0 : (0, nginx_scopes.Jq)(at.parent, "proxy_set_header");
    if (directive === void 0 || outer === void 0) return [];
    const names = own.map(({args}) => args[0]?.toLowerCase());
    const lost = outer.directives.filter(({args}) => !names.includes(args[0]?.toLowerCase())).map(({args}) => args[0] ?? "");
    return lost.length === 0 ? [] : [ {
     at,
     directive,
     message: `no longer sets for the backend: ${lost.join(", ")}`,
     expected: "all of them again, or none"
    } ];
   })
  }, {
   id: "error_hidden",
   severity: "medium",
   says: "An error of the backend is answered with success.",
   find: eachDirective([ "error_page" ], ({args}) => args.some(arg => /^=2\d\d$/.test(arg)) && args.some(arg => /^5\d\d$/.test(arg)) ? {
    message: "answers errors of the backend with success, so no monitor sees them",
    expected: "error_page without =200"
   } : void 0)
  } ];
  function isConstant(http, host) {
   const name = /^\$\{?(\w+)\}?$/.exec(host)?.[1];
   if (name === void 0) return false;
   const values = [ ...(0, nginx_scopes.M$)(http) ].flatMap(at => [ ...(0, nginx_scopes.J2)(at, "set").filter(({args}) => args[0] === `$${name}`).map(({args}) => args[1] ?? "$"), ...(0, 
   nginx_scopes.J2)(at, "map").filter(({args}) => args[1] === `$${name}`).flatMap(({block}) => (block ?? []).map(({args}) => args[0] ?? "$")) ]);
   return values.length > 0 && values.every(value => !value.includes("$"));
  }
  var nginx_listen = __webpack_require__(15803);
  const HALF_A_YEAR_SECONDS = 15552e3;
  const REFERRER = [ "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin", "no-referrer-when-downgrade", "origin", "origin-when-cross-origin" ];
  const LEAKY = [ "no-referrer-when-downgrade", "origin-when-cross-origin" ];
  function saneHeader(name, value) {
   const text = value.trim().toLowerCase();
   switch (name.toLowerCase()) {
   case "x-frame-options":
    return [ "deny", "sameorigin" ].includes(text) ? void 0 : {
     says: "no browser knows",
     expected: "DENY or SAMEORIGIN"
    };

   case "x-content-type-options":
    return text === "nosniff" ? void 0 : {
     says: "no browser knows",
     expected: "nosniff"
    };

   case "referrer-policy":
    {
     const last = text.split(",").at(-1)?.trim() ?? "";
     if (REFERRER.includes(last) && !LEAKY.includes(last)) return;
     return {
      says: "tells other sites which page a visitor came from",
      expected: "no-referrer, same-origin or strict-origin-when-cross-origin"
     };
    }

   case "strict-transport-security":
    {
     const seconds = Number(/(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:;|$)/.exec(text)?.[1] ?? -1);
     return seconds >= HALF_A_YEAR_SECONDS ? void 0 : {
      says: "is forgotten within half a year",
      expected: `max-age of ${HALF_A_YEAR_SECONDS} or more`
     };
    }

   case "content-security-policy":
    return policyProblem(text);

   default:
    return;
   }
  }
  function policyProblem(policy) {
   const directives = new Map;
   for (const part of policy.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    if (name !== "" && !directives.has(name)) directives.set(name, sources);
   }
   const scripts = directives.get("script-src") ?? directives.get("default-src");
   if (scripts === void 0) return {
    says: "lets scripts come from anywhere",
    expected: "default-src or script-src"
   };
   const open = scripts.find(source => source === "*" || source === "http:" || source === "https:" || source === "data:");
   if (open !== void 0) return {
    says: `lets scripts come from ${open}`,
    expected: "'self', or hosts by name"
   };
   const named = scripts.some(source => /^'(nonce-|sha(256|384|512)-|strict-dynamic)/.test(source));
   if (scripts.includes("'unsafe-inline'") && !named) return {
    says: "lets scripts stand in the page, where an attacker can put them",
    expected: "no 'unsafe-inline' for scripts"
   };
   if (directives.get("frame-ancestors")?.includes("*") === true) return {
    says: "lets every site frame it",
    expected: "frame-ancestors 'none' or 'self'"
   };
   return;
  }
  var nginx_directive = __webpack_require__(45895);
  function subject_subjectOf({file}, at) {
   return `${(0, nginx_scopes.OK)(at)} of ${file}`;
  }
  function locationOf(site, directive) {
   return {
    location: directive?.place ?? {
     file: site.file,
     line: 1
    }
   };
  }
  function blockOf(site, at) {
   return locationOf(site, at.directive);
  }
  function actualOf(directive) {
   const from = directive.chain.at(-1);
   return {
    actual: (0, nginx_directive.P)(directive) + (from === void 0 ? "" : ` (included from ${from.file}:${from.line})`),
    location: directive.place
   };
  }
  const fields = schemas.rej({
   names: schemas.YOg(schemas.YjP().regex(/^[A-Za-z0-9-]+$/, "is no name of a header")).min(1).describe("Headers that every answer has, after inheritance, exactly once each."),
   always: schemas.zMY().default(true).describe("Also on errors: add_header with `always`."),
   values: schemas.g1P(schemas.YjP(), checks_matcher.C3).default({}).describe("What the value of a header has to be. Without, values of known headers must make sense: DENY or SAMEORIGIN, nosniff, max-age of half a year."),
   hide: schemas.zMY().default(false).describe("Where requests are passed on, the same headers of the backend have to be hidden (proxy_hide_header), so that none comes twice.")
  });
  const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
  const headerParameters = fields.refine(({names, values}) => Object.keys(values).every(key => names.some(name => sameName(name, key))), "`values` has a header that `names` has not, so nothing would look at it");
  function judgeHeaders(site, parameters) {
   const answering = (0, nginx_scopes.U2)(site.http).filter(server => !answersNothing(server));
   const scopes = answering.flatMap(server => [ ...(0, nginx_scopes.M$)(server) ].filter(at => answers(at)));
   if (scopes.length === 0) return [ (0, observation.c6)(site.file, "has no server that answers", {
    expected: "a server with locations",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   return scopes.flatMap(at => parameters.names.map(name => judgeHeader(site, at, name, parameters)));
  }
  function answersNothing(server) {
   return (0, nginx_scopes.J2)(server, "return").some(({args}) => /^(30[1278]|444)$/.test(args[0] ?? "")) || (0, 
   nginx_scopes.J2)(server, "ssl_reject_handshake").some(({args}) => args[0] === "on");
  }
  function answers(at) {
   if (at.kind === "location") return true;
   if (at.kind === "if") return at.parent?.kind === "location";
   return at.kind === "server" && !takesEverything(at);
  }
  function takesEverything(server) {
   return server.inner.some(at => at.kind === "location" && (0, nginx_scopes.zb)(at) === "/");
  }
  function judgeHeader(site, at, name, {always, values, hide}) {
   const subject = subject_subjectOf(site, at);
   const added = addedHeaders(at);
   const found = added.filter(header => header.name.toLowerCase() === name.toLowerCase() && header.value !== "");
   const [header, second] = found;
   if (header === void 0) return (0, observation.c6)(subject, `does not add ${name}${whoDropsIt(at, name)}`, {
    expected: name,
    ...dropper(site, at)
   });
   const details = {
    ...actualOf(header.directive)
   };
   if (second !== void 0) return (0, observation.c6)(subject, `adds ${name} twice`, {
    expected: "once",
    ...actualOf(second.directive)
   });
   if (always && !header.always) return (0, observation.c6)(subject, `adds ${name} without always, so errors come without it`, {
    expected: `add_header ${name} … always`,
    ...details
   });
   const wrong = valueProblem(header, Object.entries(values).find(([key]) => sameName(key, name))?.[1]);
   if (wrong !== void 0) return (0, observation.c6)(subject, `adds a ${name} that ${wrong.says}`, {
    expected: wrong.expected,
    ...details
   });
   if (hide && passesTo(at) && !hides(at, name)) return (0, observation.c6)(subject, `lets the ${name} of the backend through, beside its own`, {
    expected: `proxy_hide_header ${name}`,
    ...blockOf(site, at)
   });
   return (0, observation.v9)(subject, `adds ${name}${header.always ? ", always" : ""}`, blockOf(site, at));
  }
  function valueProblem({name, value}, matcher) {
   if (matcher === void 0) return saneHeader(name, value);
   const {ok, expected} = (0, checks_matcher.YW)(value, matcher);
   return ok ? void 0 : {
    says: "is not as asked for",
    expected
   };
  }
  function whoDropsIt(at, name) {
   const server = (0, nginx_scopes.FN)(at);
   const outside = at.kind !== "server" && server !== void 0 && addedHeaders(server).some(header => header.name.toLowerCase() === name.toLowerCase());
   return outside ? ": an add_header of its own drops all those of the server" : "";
  }
  function dropper(site, at) {
   const own = (0, nginx_scopes.J2)(at, "add_header")[0];
   return own === void 0 ? blockOf(site, at) : actualOf(own);
  }
  function passesTo(at) {
   return (0, nginx_scopes.J2)(at, "proxy_pass").length > 0;
  }
  function hides(at, name) {
   return (0, nginx_scopes.Jq)(at, "proxy_hide_header")?.directives.some(({args}) => args[0]?.toLowerCase() === name.toLowerCase()) ?? false;
  }
  const HARMLESS_IN_IF = new Set([ "return", "rewrite", "set", "break" ]);
  const OLD_VERSIONS = [ "SSLv2", "SSLv3", "TLSv1", "TLSv1.1" ];
  const WEAK_CIPHERS = /^\+?(NULL|eNULL|aNULL|EXPORT\w*|EXP|RC4|MD5|DES|3DES|LOW|ALL|COMPLEMENTOFALL)$/i;
  const TELLING = [ "server", "x-powered-by", "x-aspnet-version" ];
  const settingRules = [ {
   id: "if_is_evil",
   severity: "medium",
   says: "An if inside a location that does more than return, rewrite or set: what else is in effect then is not what one reads.",
   find: eachScope(at => at.kind !== "if" || at.parent?.kind !== "location" ? [] : at.own.filter(({name}) => !HARMLESS_IN_IF.has(name)).map(directive => ({
    at,
    directive,
    message: `has ${directive.name} inside an if`,
    expected: "return, rewrite or set; else a location of its own"
   })))
  }, {
   id: "allow_without_deny",
   severity: "medium",
   says: "allow without deny all keeps nobody out.",
   find: eachScope(at => {
    const [directive] = (0, nginx_scopes.J2)(at, "allow");
    if (directive === void 0 || (0, nginx_scopes.J2)(at, "allow").some(({args}) => args[0] === "all")) return [];
    const closes = (0, nginx_scopes.J2)(at, "deny").some(({args}) => args[0] === "all");
    return closes ? [] : [ {
     at,
     directive,
     message: "allows some and keeps nobody out",
     expected: "deny all after it"
    } ];
   })
  }, {
   id: "valid_referers",
   severity: "medium",
   says: "valid_referers none: whoever sends no Referer passes.",
   find: eachDirective([ "valid_referers" ], ({args}) => args.includes("none") ? {
    message: "lets requests without a Referer pass",
    expected: "valid_referers without none"
   } : void 0)
  }, {
   id: "resolver_external",
   severity: "medium",
   says: "Names are asked of a resolver on the internet, whose answers anybody on the way can forge.",
   find: eachDirective([ "resolver" ], ({args}) => {
    const open = args.filter(arg => !/^(valid|ipv4|ipv6|status_zone)=/.test(arg) && !isPrivate(arg));
    return open.length === 0 ? void 0 : {
     message: `asks ${open.join(", ")} for names`,
     expected: "a resolver of this machine or its network"
    };
   })
  }, {
   id: "version_disclosure",
   severity: "medium",
   says: "Answers tell the version of nginx, or what the application is made with.",
   find: http => [ ...(0, nginx_scopes.U2)(http).filter(at => !refusesAll(at)).flatMap(at => {
    const tokens = (0, nginx_scopes.C$)(at, "server_tokens");
    if (tokens?.args[0] === "off" || tokens?.args[0] === "") return [];
    return [ {
     at,
     directive: tokens,
     message: "tells the version of nginx",
     expected: "server_tokens off"
    } ];
   }), ...eachDirective([ "proxy_pass_header" ], ({args}) => TELLING.includes(args[0]?.toLowerCase() ?? "") ? {
    message: `lets ${args[0] ?? ""} of the backend through`,
    expected: "no proxy_pass_header for it"
   } : void 0)(http) ]
  }, {
   id: "weak_tls",
   severity: "high",
   says: "A version of TLS or a cipher that can be broken.",
   find: eachDirective([ "ssl_protocols", "ssl_ciphers", "proxy_ssl_protocols" ], ({name, args}) => {
    const found = name === "ssl_ciphers" ? (args[0] ?? "").split(/[:, ]/).filter(cipher => WEAK_CIPHERS.test(cipher)) : args.filter(version => OLD_VERSIONS.includes(version));
    return found.length === 0 ? void 0 : {
     message: `takes ${found.join(", ")}`,
     expected: name === "ssl_ciphers" ? "HIGH:!aNULL:!MD5, or named ciphers" : "TLSv1.2 TLSv1.3"
    };
   })
  }, {
   id: "stub_status",
   severity: "medium",
   says: "stub_status tells everybody how busy the server is.",
   find: eachScope(at => {
    const [directive] = (0, nginx_scopes.J2)(at, "stub_status");
    const guarded = authenticationOf(at).asked || isClosed(at) || ((0, nginx_scopes.Jq)(at, "deny")?.directives.some(({args}) => args[0] === "all") ?? false);
    const local = [ ...(0, nginx_scopes.N4)(at) ].some(scope => scope.kind === "server" && (0, 
    nginx_listen.QQ)(scope).every(listen => listen.local));
    return directive === void 0 || guarded || local ? [] : [ {
     at,
     directive,
     message: "shows its status to everybody",
     expected: "allow 127.0.0.1; deny all"
    } ];
   })
  }, {
   id: "header_redefinition",
   severity: "medium",
   says: "An add_header drops those of the blocks around it.",
   find: eachScope(at => {
    const own = (0, nginx_scopes.J2)(at, "add_header");
    const [directive] = own;
    const outer = at.parent === void 0 ? void 0 : (0, nginx_scopes.Jq)(at.parent, "add_header");
    if (directive === void 0 || outer === void 0 || (0, nginx_scopes.C$)(at, "add_header_inherit")?.args[0] === "merge") return [];
    const names = own.map(({args}) => args[0]?.toLowerCase());
    const lost = outer.directives.filter(({args}) => !names.includes(args[0]?.toLowerCase())).map(({args}) => args[0] ?? "");
    return lost.length === 0 ? [] : [ {
     at,
     directive,
     message: `drops the headers around it: ${lost.join(", ")}`,
     expected: "all of them again, or none"
    } ];
   })
  }, {
   id: "no_log",
   severity: "medium",
   says: "A whole server writes no access log, or no errors.",
   find: http => (0, nginx_scopes.U2)(http).filter(at => !answersNothing(at)).flatMap(at => [ "access_log", "error_log" ].flatMap(name => {
    const log = (0, nginx_scopes.C$)(at, name);
    return log?.args[0] === "/dev/null" || name === "access_log" && log?.args[0] === "off" ? [ {
     at,
     directive: log,
     message: `writes no ${name.replace("_", " ")}`,
     expected: `${name} with a file`
    } ] : [];
   }))
  }, {
   id: "return_before_password",
   severity: "medium",
   says: "A return is answered before the password is asked for.",
   find: eachScope(at => {
    const [directive] = (0, nginx_scopes.J2)(at, "return").filter(({args}) => args[0] === "200");
    const [realm] = (0, nginx_scopes.J2)(at, "auth_basic");
    return directive === void 0 || realm === void 0 || realm.args[0] === "off" ? [] : [ {
     at,
     directive,
     message: "answers before it asks for the password",
     expected: "a file or a proxy_pass instead of return 200"
    } ];
   })
  } ];
  function refusesAll(server) {
   return (0, nginx_scopes.C$)(server, "ssl_reject_handshake")?.args[0] === "on";
  }
  function isPrivate(address) {
   const host = address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1").replace(/^\[([^\]]*)\](:\d+)?$/, "$1");
   return (0, nginx_listen.U9)(host) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host) || /^f[cd][0-9a-f]{2}:/i.test(host);
  }
  const LINT_RULES = [ ...pathRules, ...requestRules, ...settingRules ];
  var nginx_site = __webpack_require__(36920);
  const IDS = LINT_RULES.map(({id}) => id);
  const nginx_lint_parameters = schemas.rej({
   ...nginx_site.ki,
   rules: schemas.YOg(schemas.k5n(IDS)).min(1).default(IDS).describe(`What is looked for. ${LINT_RULES.map(({id, severity, says}) => `${id} (${severity}): ${says}`).join(" ")}`),
   fail_on: schemas.k5n(severity.o).default("medium").describe("The least severity of a rule that fails the check; what is below is told, and passes.")
  });
  const nginxLint = (0, check_type.B)({
   name: "nginx_lint",
   summary: "Known traps of nginx, each a rule with a severity: paths that leave their folder, headers that get lost, hosts that a visitor chooses.",
   parameters: nginx_lint_parameters,
   executes: check_type.Z,
   observe: (ground, given) => (0, nginx_site.nY)(ground, given).flatMap(site => LINT_RULES.filter(({id}) => given.rules.includes(id)).flatMap(rule => nginx_lint_judge(site, rule, given)))
  });
  function nginx_lint_judge(site, rule, {fail_on}) {
   const traps = rule.find(site.http);
   if (traps.length === 0) return [ (0, observation.v9)(site.file, `has nothing of ${rule.id}`, {
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   const fatal = severity.o.indexOf(rule.severity) <= severity.o.indexOf(fail_on);
   return traps.map(({at, directive, message, expected}) => {
    const where = directive === void 0 ? blockOf(site, at) : actualOf(directive);
    return (fatal ? observation.c6 : observation.v9)(subject_subjectOf(site, at), `${message} (${rule.id}, ${rule.severity})`, {
     expected,
     ...where
    });
   });
  }
  var relocate = __webpack_require__(21537);
  var stand_ins = __webpack_require__(3494);
  const FIRST_PORT = 2e4;
  const TIMEOUT_MS = 3e4;
  async function testConfiguration(ground, configuration) {
   const [problem] = configuration.problems;
   const file = configuration.entry;
   if (problem !== void 0) return [ (0, observation.c6)(file, `cannot be read: ${problem.message}`, {
    location: problem.place
   }) ];
   const prefix = ground.temporary();
   let port = FIRST_PORT;
   const relocated = (0, relocate.s)(configuration, {
    prefix,
    port: () => port += 1,
    backend: () => "127.0.0.1:9"
   });
   if (relocated.refused.length > 0) return relocated.refused.map(({place, message}) => (0, 
   observation.c6)(file, `is not tested: ${message}`, {
    expected: "a configuration without code",
    location: place
   }));
   const {ports} = ground;
   for (const folder of relocated.folders) ports.hostFiles.makeFolder(folder);
   const environment = {
    PATH: ports.environment.variables["PATH"] ?? "",
    HOME: prefix,
    LANG: "C.UTF-8",
    TZ: "UTC"
   };
   await (0, stand_ins.X)(prefix, relocated.standIns, {
    ports,
    environment,
    timeoutMs: TIMEOUT_MS
   });
   const conf = `${prefix}/nginx.conf`;
   ports.files.write(conf, relocated.lines.map(({text}) => `${text}\n`).join(""));
   const {exitCode, stderr} = await ground.run({
    program: "nginx",
    args: [ "-t", "-e", "stderr", "-p", prefix, "-c", conf ],
    cwd: prefix
   });
   const said = stderr.split("\n").flatMap(line => readMessage(line, relocated, conf));
   const errors = said.filter(({level}) => level !== "warn");
   if (exitCode === 0) return [ (0, observation.v9)(file, `is taken by nginx -t${relocated.omitted.length === 0 ? "" : `, apart from what was left out: ${[ ...new Set(relocated.omitted.map(({message}) => message)) ].join("; ")}`}`, {
    location: {
     file,
     line: 1
    }
   }), ...said.filter(({level}) => level === "warn").map(({message, place}) => (0, 
   observation.v9)(file, `gets a warning of nginx: ${message}`, {
    location: place ?? {
     file,
     line: 1
    }
   })) ];
   if (errors.length === 0) return [ (0, observation.c6)(file, `is refused by nginx -t with exit code ${exitCode}`, {
    actual: stderr.trim().split("\n").at(-1) ?? "",
    location: {
     file,
     line: 1
    }
   }) ];
   return errors.map(({message, place}) => (0, observation.c6)(file, `is refused by nginx: ${message}`, {
    expected: "nginx -t succeeds",
    location: place ?? {
     file,
     line: 1
    }
   }));
  }
  function readMessage(line, {lines}, conf) {
   const [, level, rest] = /^(?:nginx: |\d{4}\/\d\d\/\d\d [\d:]+ )\[(emerg|alert|crit|error|warn)\] (?:\d+#\d+: )?(.*)$/.exec(line) ?? [];
   if (level === void 0 || rest === void 0) return [];
   const at = rest.lastIndexOf(` in ${conf}:`);
   const number = at === -1 ? void 0 : Number(rest.slice(at + ` in ${conf}:`.length));
   const message = (at === -1 ? rest : rest.slice(0, at)).replaceAll(`${conf.slice(0, -"/nginx.conf".length)}/files`, "");
   return [ {
    level,
    message,
    place: number === void 0 ? void 0 : lines[number - 1]?.place
   } ];
  }
  const nginx_test_parameters = schemas.rej(nginx_site.ki);
  const nginxTest = (0, check_type.B)({
   name: "nginx_test",
   summary: "nginx takes the configuration: `nginx -t` on a copy in a temporary folder, with stand-ins for certificates and passwords.",
   parameters: nginx_test_parameters,
   executes: () => true,
   observe: async (ground, place) => {
    const observations = [];
    for (const configuration of (0, nginx_site._l)(ground, place)) observations.push(...await testConfiguration(ground, configuration));
    return observations;
   }
  });
  var build = __webpack_require__(2856);
  var path_directives = __webpack_require__(27474);
  const authenticateParameters = schemas.rej({
   each: schemas.YOg(schemas.k5n(path_directives._4)).min(1).default([ ...path_directives._4 ]).describe("Blocks with one of these directives are looked at."),
   allow_off: schemas.YOg(schemas.YjP().min(1)).default([]).describe("Paths that may be open: their location has to be exact (`location = /healthz`), unless the path here ends with a slash."),
   files: schemas.zMY().default(true).describe("Locations that serve files have to ask for a password too; those for challenges of ACME may be open.")
  });
  const ACME = "/.well-known/acme-challenge/";
  function judgeAuthentication(site, {each, allow_off, files}) {
   const proxied = [ ...(0, nginx_scopes.M$)(site.http) ].filter(at => passes(at, each));
   if (proxied.length === 0) return [ (0, observation.c6)(site.file, `has no location with ${each.join(", ")}`, {
    expected: "a location that passes requests on",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   const serving = files ? [ ...(0, nginx_scopes.M$)(site.http) ].filter(servesFiles) : [];
   return [ ...[ ...proxied, ...serving ].map(at => judgeScope(site, at, [ ...allow_off, ACME ])), ...judgeErrorPages(site) ];
  }
  function passes(at, names = path_directives._4) {
   if (names.some(name => (0, nginx_scopes.J2)(at, name).length > 0)) return true;
   return (at.kind === "limit_except" || at.kind === "if") && at.parent !== void 0 && !endsItself(at) && passes(at.parent, names);
  }
  function servesFiles(at) {
   const says = (...names) => names.some(name => (0, nginx_scopes.J2)(at, name).length > 0);
   if (at.kind === "server" ? takesEverything(at) : at.kind !== "location") return false;
   if (passes(at) || endsItself(at) || says("internal", "stub_status")) return false;
   return says("root", "alias", "try_files", "autoindex") || (0, nginx_scopes.Jq)(at, "root") !== void 0;
  }
  function endsItself(at) {
   return (0, nginx_scopes.J2)(at, "return").length > 0;
  }
  function judgeScope(site, at, allowed) {
   const subject = subject_subjectOf(site, at);
   const found = authenticationOf(at);
   if (found.asked) return (0, observation.v9)(subject, `asks for a password: ${found.realm.args[0] ?? ""}`, blockOf(site, at));
   if (isClosed(at)) return (0, observation.v9)(subject, "is closed to everybody", blockOf(site, at));
   const name = (0, nginx_scopes.zb)(at.kind === "location" ? at : at.parent ?? at);
   const details = {
    expected: "auth_basic",
    ...found.directive === void 0 ? blockOf(site, at) : actualOf(found.directive)
   };
   const path = name.replace(/^(=|\^~)\s*/, "");
   const listed = found.off && (allowed.includes(name) || allowed.includes(path));
   if (!listed) return (0, observation.c6)(subject, found.because, details);
   if (name.startsWith("=") || path.endsWith("/") || path.startsWith("@")) return (0, 
   observation.v9)(subject, "may be open", blockOf(site, at));
   return (0, observation.c6)(subject, `is open for everything that begins with ${path}`, {
    ...details,
    fix: `Write: location = ${path}`
   });
  }
  function judgeErrorPages(site) {
   return [ ...(0, nginx_scopes.M$)(site.http) ].flatMap(at => ((0, nginx_scopes.Jq)(at, "error_page")?.scope === at ? (0, 
   nginx_scopes.J2)(at, "error_page") : []).filter(({args}) => args.includes("401") && args.some(arg => arg.startsWith("="))).map(directive => (0, 
   observation.c6)(subject_subjectOf(site, at), "changes the status of 401, so no browser asks for a password", {
    expected: "error_page 401 without =",
    ...actualOf(directive),
    ...locationOf(site, directive)
   })));
  }
  const VERSIONS = [ "SSLv2", "SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3" ];
  const DEFAULT_VERSIONS = [ "TLSv1", "TLSv1.1", "TLSv1.2" ];
  const transportParameters = schemas.rej({
   tls: schemas.k5n([ "1.2", "1.3" ]).default("1.2").describe("The oldest version of TLS by which a password may travel."),
   loopback: schemas.k5n([ "allow", "deny" ]).default("allow").describe("May a password travel in clear text on an address that only this machine reaches?")
  });
  function askingServers({http}) {
   return (0, nginx_scopes.U2)(http).filter(server => !answersNothing(server) && [ ...(0, 
   nginx_scopes.M$)(server) ].some(at => authenticationOf(at).asked));
  }
  function judgeTransport(site, parameters) {
   const asking = askingServers(site);
   if (asking.length === 0) return [ (0, observation.c6)(site.file, "has no server that asks for a password", {
    expected: "auth_basic",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   return asking.flatMap(server => (0, nginx_listen.QQ)(server).map(listen => judgeListen(site, server, listen, parameters)));
  }
  function judgeListen(site, server, listen, {tls, loopback}) {
   const subject = subject_subjectOf(site, server);
   const where = listen.directive === void 0 ? blockOf(site, server) : {
    location: listen.directive.place
   };
   const key = (0, nginx_listen.$d)(listen);
   if (!listen.tls) {
    if (listen.local && loopback === "allow") return (0, observation.v9)(subject, `listens on ${key}, which only this machine reaches`, where);
    const details = listen.directive === void 0 ? {
     actual: "no listen: port 80 of every address",
     ...where
    } : actualOf(listen.directive);
    return (0, observation.c6)(subject, `asks for a password in clear text on ${key}`, {
     expected: loopback === "allow" ? "listen … ssl, or an address of loopback" : "listen … ssl",
     ...details
    });
   }
   const protocols = (0, nginx_scopes.C$)(server, "ssl_protocols");
   const spoken = protocols?.args ?? DEFAULT_VERSIONS;
   const old = spoken.filter(version => VERSIONS.indexOf(version) < VERSIONS.indexOf(`TLSv${tls}`));
   if (old.length === 0) return (0, observation.v9)(subject, `speaks ${spoken.join(", ")} on ${key}`, where);
   return (0, observation.c6)(subject, `speaks ${old.join(" and ")} on ${key}${protocols === void 0 ? ", as nothing else is said" : ""}`, {
    expected: tls === "1.2" ? "ssl_protocols TLSv1.2 TLSv1.3" : "ssl_protocols TLSv1.3",
    ...protocols === void 0 ? where : actualOf(protocols)
   });
  }
  const DAY_MS = 864e5;
  const certificateParameters = schemas.rej({
   days_left: schemas.Whr().min(0).max(3650).default(30).describe("For how many days the certificate still has to be valid."),
   key_mode: schemas.YOg(schemas.YjP().regex(/^0[0-7]{3}$/)).min(1).default([ "0600", "0640", "0400", "0440" ]).describe("Modes that the key may have."),
   where: schemas.k5n([ "here", "host" ]).default("here").describe("`here`: the files have to be on this machine. `host`: they are put onto another one; what is not here is not judged, and the check says so.")
  });
  function judgeCertificates(ground, site, place, parameters) {
   const asking = askingServers(site);
   const location = {
    file: site.file,
    line: 1
   };
   if (asking.length === 0) return [ (0, observation.c6)(site.file, "has no server that asks for a password", {
    expected: "auth_basic",
    location
   }) ];
   const servers = asking.filter(server => (0, nginx_listen.QQ)(server).some(({tls}) => tls));
   if (servers.length === 0) return [ (0, observation.v9)(site.file, "asks for no password over TLS, so there is no certificate to look at", {
    location
   }) ];
   return servers.flatMap(server => judgeServer(ground, {
    site,
    place,
    parameters
   }, server));
  }
  function judgeServer(ground, {site, place, parameters}, server) {
   const subject = subject_subjectOf(site, server);
   const [certificate, key] = [ (0, nginx_scopes.C$)(server, "ssl_certificate"), (0, 
   nginx_scopes.C$)(server, "ssl_certificate_key") ];
   if (certificate === void 0 || key === void 0) return [ (0, observation.c6)(subject, `speaks TLS without ${certificate === void 0 ? "ssl_certificate" : "ssl_certificate_key"}`, {
    location: server.directive?.place ?? {
     file: site.file,
     line: 1
    }
   }) ];
   const path = (named = "") => (0, nginx_site.IS)(place.installed, (0, external_node_path_.isAbsolute)(named) ? named : external_node_path_.posix.join(place.folder ?? external_node_path_.posix.dirname(site.file), named));
   const [crt, pem] = [ path(certificate.args[0]), path(key.args[0]) ];
   const where = {
    location: certificate.place
   };
   if (parameters.where === "host" && ground.look(crt) === void 0 && ground.look(pem) === void 0) return [ (0, 
   observation.v9)(subject, `has its certificate ${crt} on its host; its days are not counted here`, where) ];
   return [ ...judgeCertificate(ground, crt, parameters), ...judgeKey(ground, {
    crt,
    pem
   }, parameters) ];
  }
  function judgeCertificate(ground, path, {days_left}) {
   const certificate = parseCertificate(ground, path);
   const days = Math.floor((new Date(certificate.validTo).getTime() - ground.at.getTime()) / DAY_MS);
   const early = new Date(certificate.validFrom).getTime() > ground.at.getTime();
   const details = {
    expected: `valid for ${days_left} days or more`,
    actual: `${certificate.validFrom} to ${certificate.validTo}`,
    location: {
     file: path,
     line: 1
    }
   };
   if (early) return [ (0, observation.c6)(path, "is not valid yet", details) ];
   if (days < 0) return [ (0, observation.c6)(path, "has expired", details) ];
   return [ days >= days_left ? (0, observation.v9)(path, `is valid for ${days} days`, {
    location: details.location
   }) : (0, observation.c6)(path, `is valid for ${days} days only`, details) ];
  }
  function judgeKey(ground, {crt, pem}, {key_mode}) {
   const location = {
    file: pem,
    line: 1
   };
   const mode = `0${((ground.look(pem)?.mode ?? 0) & 511).toString(8).padStart(3, "0")}`;
   const permissions = key_mode.includes(mode) ? (0, observation.v9)(pem, `has mode ${mode}`, {
    location
   }) : (0, observation.c6)(pem, "can be read by others", {
    expected: key_mode.join(", "),
    actual: mode,
    location
   });
   const text = ground.text(pem);
   try {
    const fits = parseCertificate(ground, crt).checkPrivateKey((0, external_node_crypto_.createPrivateKey)(text));
    return [ permissions, fits ? (0, observation.v9)(pem, `belongs to ${crt}`, {
     location
    }) : (0, observation.c6)(pem, `does not belong to ${crt}`, {
     expected: "the key of the certificate",
     location
    }) ];
   } catch (error) {
    if (error instanceof observation.G_) throw error;
    return [ permissions, (0, observation.c6)(pem, "is no key that can be read without a passphrase", {
     expected: "a key in PEM",
     location
    }) ];
   }
  }
  function parseCertificate(ground, path) {
   const text = ground.text(path);
   try {
    return new external_node_crypto_.X509Certificate(text);
   } catch {
    throw new observation.G_((0, observation.c6)(path, "is no certificate", {
     expected: "a certificate in PEM",
     location: {
      file: path,
      line: 1
     }
    }));
   }
  }
  var load = __webpack_require__(3501);
  const MAX_LINKS = 20;
  function whatStops(ground, path, account) {
   const parts = external_node_path_.posix.normalize(path).split("/").filter(part => part !== "");
   let at = "/";
   for (let index = 0, links = 0; index <= parts.length; index += 1) {
    const facts = ground.look(at);
    if (facts === void 0) return {
     path: at,
     because: "is not there"
    };
    if (facts.kind === "link") {
     links += 1;
     if (links > MAX_LINKS) return {
      path: at,
      because: "is a loop of links"
     };
     const target = external_node_path_.posix.resolve(external_node_path_.posix.dirname(at), facts.target ?? "");
     parts.splice(0, index, ...target.split("/").filter(part => part !== ""));
     at = "/";
     index = -1;
     continue;
    }
    const last = index === parts.length;
    if (last && facts.kind !== "file") return {
     path: at,
     because: "is no regular file"
    };
    if (!may(account, facts, last ? 4 : 1)) {
     const owner = `${ground.ports.hostFiles.userName(facts.userId) ?? facts.userId}:${ground.ports.hostFiles.groupName(facts.groupId) ?? facts.groupId}`;
     return {
      path: at,
      because: `may not be ${last ? "read" : "entered"} by ${account.name}: mode ${facts.mode.toString(8).padStart(4, "0")} of ${owner}`
     };
    }
    at = external_node_path_.posix.join(at, parts[index] ?? "");
   }
   return;
  }
  function may(account, {mode, userId, groupId}, needed) {
   const bits = account.id === userId ? mode >> 6 : account.groupIds.includes(groupId) ? mode >> 3 : mode;
   return account.id === 0 || (bits & needed) !== 0;
  }
  const referenceParameters = schemas.rej({
   directives: schemas.YOg(schemas.YjP().refine(name => name in path_directives.Hb, "is no directive that names a file")).min(1).default([ "auth_basic_user_file", "ssl_certificate", "ssl_certificate_key", "ssl_trusted_certificate", "ssl_client_certificate", "ssl_dhparam" ]).describe("Directives whose files are looked for. Includes are always followed."),
   readable_by: schemas.YjP().min(1).optional().describe("The account that has to be able to read them: that of the workers. Certificates and keys are read by root before, and need only be there."),
   made_by: madeByParameters.optional().describe("The script that puts them onto the host; then its commands are judged, and not the machine that the audit runs on.")
  });
  async function judgeReferences(ground, site, place, parameters) {
   const made = parameters.made_by === void 0 ? void 0 : (await filesMadeBy(ground, parameters.made_by)).files;
   const included = site.configuration.includes.flatMap(({place: location, pattern, files}) => files.length > 0 ? [ (0, 
   observation.v9)(site.file, `includes ${pattern}: ${files.length === 1 ? "one file" : `${files.length} files`}`, {
    location
   }) ] : [ (0, observation.c6)(site.file, `includes ${pattern}, which matches nothing`, {
    expected: "a file",
    location
   }) ]);
   const named = [ ...(0, load.d)(site.configuration.directives) ].filter(({name, args}) => parameters.directives.includes(name) && args[0] !== void 0 && args[0] !== "off" && !args[0].startsWith("data:"));
   const read = (0, observation.v9)(site.file, `is readable, with ${site.configuration.files.length - 1} more`, {
    location: {
     file: site.file,
     line: 1
    }
   });
   return [ read, ...included, ...named.map(directive => judgeReference(ground, {
    site,
    place,
    parameters,
    made
   }, directive)) ];
  }
  function judgeReference(ground, {site, place, parameters, made}, directive) {
   const [named = ""] = directive.args;
   const subject = `${named} of ${site.file}`;
   const path = (0, external_node_path_.isAbsolute)(named) ? named : external_node_path_.posix.join(place.folder ?? external_node_path_.posix.dirname(site.file), named);
   const says = `is named by ${directive.name}`;
   const where = {
    location: directive.place
   };
   if (named.includes("$")) return (0, observation.c6)(subject, `${says} with a variable: which file it is cannot be told`, {
    expected: "a path",
    ...actualOf(directive)
   });
   const here = (0, nginx_site.IS)(place.installed, path);
   if (!(0, external_node_path_.isAbsolute)(here)) return ground.look(here)?.kind === "file" ? (0, 
   observation.v9)(subject, `${says}, and is ${here}`, where) : (0, observation.c6)(subject, `${says}, and ${here} is not there`, {
    expected: "a file",
    ...where
   });
   const workers = directive.name === "auth_basic_user_file" ? parameters.readable_by : void 0;
   if (made !== void 0) return judge_references_judgeMade({
    made: made.get(path),
    script: parameters.made_by?.script ?? "",
    workers,
    subject,
    says
   }, where);
   return judgeHost(ground, {
    path: here,
    workers,
    subject,
    says
   }, where);
  }
  const ROOT = {
   name: "root",
   id: 0,
   groupIds: [ 0 ]
  };
  function judgeHost(ground, {path, workers, subject, says}, where) {
   const facts = ground.look(path);
   if (facts === void 0) return (0, observation.c6)(subject, `${says}, and is not there`, {
    expected: "a file",
    actual: "nothing",
    ...where
   });
   if (workers === void 0) {
    const stop = whatStops(ground, path, ROOT);
    return stop === void 0 ? (0, observation.v9)(subject, `${says}, and is there`, where) : (0, 
    observation.c6)(subject, `${says}, and ${stop.path} ${stop.because}`, {
     expected: "a file",
     ...where
    });
   }
   const account = ground.ports.hostFiles.account(workers);
   if (account === void 0) throw new errors.cs("input_invalid", `this machine has no account ${workers}`, {}, {
    hint: "Name the account of the workers of nginx on this machine."
   });
   const stop = whatStops(ground, path, account);
   if (stop === void 0) return (0, observation.v9)(subject, `${says}, and ${workers} can read it`, where);
   return (0, observation.c6)(subject, `${says}, and ${stop.path} ${stop.because}`, {
    expected: `readable by ${workers}`,
    ...where,
    fix: `chown root:${workers} ${path} && chmod 640 ${path}`
   });
  }
  function judge_references_judgeMade({made, script, workers, subject, says}, where) {
   if (made === void 0) return (0, observation.c6)(subject, `${says}, and ${script} never makes it`, {
    expected: `a file that ${script} makes`,
    actual: "nothing",
    ...where
   });
   const at = {
    location: {
     file: script,
     line: made.by.line,
     column: made.by.column
    }
   };
   if (workers === void 0) return (0, observation.v9)(subject, `${says}, and ${script} makes it`, at);
   const {mode, group, owner} = made;
   const shown = `mode ${mode === void 0 ? "of its umask" : mode.toString(8).padStart(4, "0")}, ${owner ?? "root"}:${group ?? "root"}`;
   const readable = mode !== void 0 && ((mode & 4) !== 0 || group === workers && (mode & 32) !== 0 || owner === workers && (mode & 256) !== 0);
   return readable ? (0, observation.v9)(subject, `${says}, and ${script} makes it readable by ${workers}`, at) : (0, 
   observation.c6)(subject, `${says}, and ${script} makes it so that ${workers} cannot read it: every login ends with 500`, {
    expected: `mode 0640, root:${workers}`,
    actual: shown,
    ...at
   });
  }
  const upstreamParameters = schemas.rej({
   hosts: schemas.YOg(schemas.YjP().min(1)).min(1).describe("Hosts that requests may be passed on to. `unix:` stands for every socket of the file system."),
   variables: schemas.k5n([ "deny", "allow" ]).default("deny").describe("May the host of a backend come from a variable? Then whoever sets it chooses the host.")
  });
  function judgeUpstreams(site, parameters) {
   const passing = [ ...(0, nginx_scopes.M$)(site.http) ].flatMap(at => path_directives._4.flatMap(name => (0, 
   nginx_scopes.J2)(at, name).map(directive => ({
    at,
    directive
   }))));
   if (passing.length === 0) return [ (0, observation.c6)(site.file, `has no ${path_directives._4[0]}`, {
    expected: "a location that passes requests on",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   const used = passing.flatMap(({at, directive}) => {
    const subject = subject_subjectOf(site, at);
    const backends = (0, targets.dc)(site.http, directive);
    if (backends !== void 0) return judgeBackends(subject, backends, directive, parameters);
    if (parameters.variables === "allow") return [ (0, observation.v9)(subject, "passes requests on by a variable", {
     location: directive.place
    }) ];
    return [ (0, observation.c6)(subject, "takes the host of its backend from a variable", {
     expected: "a host by name",
     ...actualOf(directive)
    }) ];
   });
   const declared = (0, nginx_scopes.J2)(site.http, "upstream").flatMap(upstream => judgeBackends(`upstream ${upstream.args[0] ?? ""} of ${site.file}`, (0, 
   targets.uU)(upstream), upstream, parameters));
   return [ ...used, ...declared ];
  }
  function judgeBackends(subject, backends, from, {hosts}) {
   if (backends.length === 0) return [ (0, observation.c6)(subject, "has no server", {
    expected: "a server",
    ...actualOf(from)
   }) ];
   return backends.map(({host, directive}) => {
    const allowed = hosts.some(each => each === "unix:" ? host.startsWith("unix:") : bare(each) === bare(host));
    return allowed ? (0, observation.v9)(subject, `passes requests on to ${host}`, {
     location: directive.place
    }) : (0, observation.c6)(subject, `passes requests on to ${host}`, {
     expected: hosts.join(", "),
     ...actualOf(directive)
    });
   });
  }
  function bare(host) {
   return host.replace(/^\[|\]$/g, "").toLowerCase();
  }
  function matchLocation(within, path, matches) {
   const locations = within.inner.filter(({kind}) => kind === "location").map(scope => ({
    scope,
    ...readName(scope)
   }));
   const exact = locations.find(({modifier, name}) => modifier === "=" && name === path);
   if (exact !== void 0) return exact.scope;
   const [prefix] = locations.filter(({modifier, name}) => (modifier === "" || modifier === "^~") && path.startsWith(name)).sort((a, b) => b.name.length - a.name.length);
   if (prefix !== void 0) {
    const inner = matchLocation(prefix.scope, path, matches);
    if (inner !== void 0) return inner;
   }
   if (prefix?.modifier !== "^~") for (const {scope, modifier, name} of locations.filter(location => location.modifier.startsWith("~"))) {
    const found = matches(name, path, modifier === "~*");
    if (found === void 0) return "unknown";
    if (found) return matchLocation(scope, path, matches) ?? scope;
   }
   return prefix?.scope;
  }
  function readName({directive}) {
   const [first = "", second] = directive?.args ?? [];
   if (second !== void 0) return {
    modifier: first,
    name: second
   };
   const [, modifier = "", name = first] = /^(=|~\*|~|\^~)(.*)$/s.exec(first) ?? [];
   return {
    modifier: first.startsWith("@") ? "@" : modifier,
    name
   };
  }
  const UNITS = {
   ms: 1,
   s: 1e3,
   m: 6e4,
   h: 36e5,
   d: 864e5,
   w: 6048e5,
   M: 2592e6,
   y: 31536e6
  };
  function readTime(text) {
   if (!/^\s*(\d+\s*(ms|[smhdwMy])?\s*)+$/.test(text)) return;
   let total = 0;
   for (const [, number, unit = "s"] of text.matchAll(/(\d+)\s*(ms|[smhdwMy])?/g)) total += Number(number) * (UNITS[unit] ?? 1e3);
   return total;
  }
  const time = schemas.YjP().refine(text => readTime(text) !== void 0, "is no time of nginx such as 300s");
  const websocketParameters = schemas.rej({
   location: schemas.YjP().min(1).describe("The path at which the websocket opens."),
   read_timeout: time.default("300s").describe("Least proxy_read_timeout: after so long without a byte nginx closes the websocket.")
  });
  function judgeWebsocket(site, parameters, matches) {
   const servers = (0, nginx_scopes.U2)(site.http).filter(server => !answersNothing(server));
   const {location} = parameters;
   const observations = servers.flatMap(server => {
    const found = matchLocation(server, location, matches);
    if (found === "unknown") return [ (0, observation.nv)("config", subject_subjectOf(site, server), `has a pattern that cannot be compared with ${location}`, blockOf(site, server)) ];
    if (found === void 0) return [ (0, observation.c6)(subject_subjectOf(site, server), `has no location for ${location}`, {
     expected: `location ${location}`,
     ...blockOf(site, server)
    }) ];
    return judgeLocation(site, found, parameters);
   });
   return observations.length > 0 ? observations : [ (0, observation.c6)(site.file, "has no server that answers", {
    location: {
     file: site.file,
     line: 1
    }
   }) ];
  }
  function judgeLocation(site, at, {location, read_timeout}) {
   const subject = subject_subjectOf(site, at);
   const where = blockOf(site, at);
   if ((0, nginx_scopes.J2)(at, "proxy_pass").length === 0) return [ (0, observation.c6)(subject, `has no proxy_pass, and is what nginx takes for ${location}`, {
    expected: "proxy_pass",
    ...where
   }) ];
   const expect = (ok, says, expected, directive) => ok ? (0, observation.v9)(subject, expected, where) : (0, 
   observation.c6)(subject, says, {
    expected,
    ...directive === void 0 ? where : actualOf(directive)
   });
   const version = (0, nginx_scopes.C$)(at, "proxy_http_version");
   const upgrade = sentHeader(at, "Upgrade");
   const connection = sentHeader(at, "Connection");
   const timeout = (0, nginx_scopes.C$)(at, "proxy_read_timeout");
   const milliseconds = readTime(timeout?.args.join(" ") ?? "60s") ?? 0;
   return [ expect(version?.args[0] === "1.1", "speaks HTTP/1.0 to the backend, which cannot upgrade", "proxy_http_version 1.1", version), expect(upgrade?.value === "$http_upgrade", "does not send Upgrade on", "proxy_set_header Upgrade $http_upgrade", upgrade?.directive), expect(upgrades(site, connection?.value ?? ""), "does not send Connection: upgrade", "proxy_set_header Connection $connection_upgrade, with a map of $http_upgrade", connection?.directive), expect(milliseconds >= (readTime(read_timeout) ?? 0), `closes a quiet websocket after ${milliseconds / 1e3} s`, `proxy_read_timeout ${read_timeout} or more`, timeout) ];
  }
  function upgrades({http}, value) {
   if (value.toLowerCase() === "upgrade") return true;
   const map = (0, nginx_scopes.J2)(http, "map").find(({args}) => args[0] === "$http_upgrade" && args[1] === value.replace(/^\$\{(\w+)\}$/, "$$$1"));
   const values = new Map((map?.block ?? []).map(({name, args}) => [ name, args[0]?.toLowerCase() ]));
   return (values.get("websocket") ?? values.get("default")) === "upgrade";
  }
  const nginx_PARTS = [ "test", "refs", "authenticate", "effective_headers", "websocket", "upstreams", "basic_auth_requires", "certificates" ];
  const nginx_parameters = schemas.rej({
   ...nginx_site.ki,
   test: schemas.euz(true).optional().describe("nginx takes it: `nginx -t` on a copy in a temporary folder, without its certificates. Runs nginx, so it needs a permit."),
   refs: referenceParameters.optional().describe("Files that the configuration names are there, and the workers can read those that they have to."),
   authenticate: authenticateParameters.optional().describe("Every block that passes requests on asks for a password."),
   effective_headers: headerParameters.optional().describe("Headers that every answer has, once add_header was inherited as nginx does it."),
   websocket: websocketParameters.optional().describe("A path at which a websocket can be opened, and kept."),
   upstreams: upstreamParameters.optional().describe("Where requests may be passed on to."),
   basic_auth_requires: transportParameters.optional().describe("Passwords travel over TLS, or inside this machine."),
   certificates: certificateParameters.optional().describe("Certificates of servers that ask for a password over TLS.")
  }).refine(given => nginx_PARTS.some(part => given[part] !== void 0), `asserts nothing: give one of ${nginx_PARTS.join(", ")}`);
  const nginx = (0, check_type.B)({
   name: "nginx",
   summary: "An nginx configuration: passwords, headers, websockets, backends, TLS and the files that it names, after includes and inheritance.",
   parameters: nginx_parameters,
   executes: ({test}) => test === true,
   observe: async (ground, given) => {
    const observations = [];
    if (given.test === true) for (const configuration of (0, nginx_site._l)(ground, given)) observations.push(...await testConfiguration(ground, configuration));
    for (const site of (0, nginx_site.nY)(ground, given)) {
     if (given.refs !== void 0) observations.push(...await judgeReferences(ground, site, given, given.refs));
     if (given.authenticate !== void 0) observations.push(...judgeAuthentication(site, given.authenticate));
     if (given.effective_headers !== void 0) observations.push(...judgeHeaders(site, given.effective_headers));
     if (given.websocket !== void 0) observations.push(...judgeWebsocket(site, given.websocket, matchesPattern));
     if (given.upstreams !== void 0) observations.push(...judgeUpstreams(site, given.upstreams));
     if (given.basic_auth_requires !== void 0) observations.push(...judgeTransport(site, given.basic_auth_requires));
     if (given.certificates !== void 0) observations.push(...judgeCertificates(ground, site, given, given.certificates));
    }
    return observations;
   }
  });
  const matchesPattern = (pattern, path, ignoreCase) => {
   try {
    return build.L3.compile(pattern, ignoreCase ? build.L3.CASE_INSENSITIVE : 0).matcher(path).find();
   } catch {
    return;
   }
  };
  const files = schemas.YOg(schemas.YjP().min(1).max(4096)).min(1).max(100);
  const prom_parameters = schemas.rej({
   rules: files.describe("Rule files: paths or globs. `promtool check rules` must accept each, and each must hold a rule."),
   tests: files.optional().describe("Unit tests of the rules: `promtool test rules` must pass, and must test these very rules."),
   config: schemas.YjP().min(1).max(4096).optional().describe("Configuration of Prometheus for `promtool check config`."),
   alerts: schemas.YOg(schemas.YjP().min(1).max(200)).max(200).default([]).describe("Alerts that must be there."),
   alertmanager: alertmanager.parameters.optional().describe("Who must hear of them: as the check alertmanager."),
   every_alert_fires: schemas.zMY().default(true).describe("Must some unit test expect each alert to fire? Needs `tests`.")
  }).describe("Rules of Prometheus.");
  const prom = (0, check_type.B)({
   name: "prom",
   summary: "promtool accepts the rules, their unit tests pass, and each alert is seen to fire in one of them.",
   parameters: prom_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const seen = [];
    const ruleFiles = prom_expand(ground, wanted.rules, seen);
    const testFiles = prom_expand(ground, wanted.tests ?? [], seen);
    for (const file of ruleFiles) seen.push(await checkRules(ground, file));
    const rules = readRules(ground, ruleFiles);
    for (const alert of wanted.alerts) seen.push(rules.alerts.has(alert) ? (0, observation.v9)(alert, "is defined") : (0, 
    observation.c6)(alert, "is defined by no rule", {
     expected: `an alert ${alert} in ${ruleFiles.join(", ")}`
    }));
    const expected = new Set;
    for (const file of testFiles) seen.push(await testRules(ground, file, ruleFiles, expected));
    if (wanted.tests !== void 0 && wanted.every_alert_fires) for (const [alert, location] of rules.alerts) if (!expected.has(alert)) seen.push((0, 
    observation.c6)(alert, "is not seen to fire in any unit test", {
     location,
     fix: "Add an alert_rule_test with exp_alerts for it."
    }));
    if (wanted.config !== void 0) seen.push(await judged(ground, wanted.config, [ "check", "config", ground.resolve(wanted.config) ], "is accepted by promtool"));
    if (wanted.alertmanager !== void 0) seen.push(...await alertmanager.observe(ground, wanted.alertmanager));
    return seen;
   }
  });
  function prom_expand(ground, patterns, seen) {
   return patterns.flatMap(pattern => {
    const found = ground.glob([ pattern ]);
    if (found.length === 0) seen.push((0, observation.c6)(pattern, "is not there"));
    return found;
   });
  }
  async function checkRules(ground, file) {
   const result = await promtool(ground, [ "check", "rules", "--lint=all", "--lint-fatal", ground.resolve(file) ]);
   if (result.exitCode !== 0) return refusal(ground, file, result);
   const count = Number(/SUCCESS: (\d+) rules found/.exec(prom_textOf(result))?.[1] ?? "0");
   return count > 0 ? (0, observation.v9)(file, `has ${count} rules that promtool accepts`) : (0, 
   observation.c6)(file, "has no rule");
  }
  async function testRules(ground, file, ruleFiles, expected) {
   const written = record(readYaml(ground, file).value);
   const named = list(written["rule_files"]).map(name => external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), String(name))));
   const foreign = named.filter(name => ground.glob([ name ]).some(path => !ruleFiles.includes(path)) || ground.glob([ name ]).length === 0);
   if (named.length === 0 || foreign.length > 0) return (0, observation.c6)(file, "tests other rules than those that are deployed", {
    expected: ruleFiles.join(", "),
    actual: named.join(", ") || "no rule_files"
   });
   let asserted = 0;
   for (const test of list(written["tests"]).map(record)) {
    asserted += list(test["promql_expr_test"]).length;
    for (const alert of list(test["alert_rule_test"]).map(record)) {
     asserted += 1;
     if (list(alert["exp_alerts"]).length > 0) expected.add(String(alert["alertname"]));
    }
   }
   if (asserted === 0) return (0, observation.c6)(file, "has no test that asserts anything");
   return judged(ground, file, [ "test", "rules", ground.resolve(file) ], `has ${asserted} assertions, and all hold`);
  }
  function readRules(ground, ruleFiles) {
   const alerts = new Map;
   for (const file of ruleFiles) {
    const document = readYaml(ground, file);
    list(record(document.value)["groups"]).forEach((group, groupAt) => {
     list(record(group)["rules"]).forEach((rule, ruleAt) => {
      const {alert} = record(rule);
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
   if (ground.look(file) === void 0) return (0, observation.c6)(file, "is not there");
   const result = await promtool(ground, args);
   return result.exitCode === 0 ? (0, observation.v9)(file, says) : refusal(ground, file, result);
  }
  async function promtool(ground, args) {
   return ground.run({
    program: "promtool",
    args
   });
  }
  function prom_textOf({stdout, stderr}) {
   return `${Buffer.from(stdout).toString("utf8")}\n${stderr}`;
  }
  function refusal(ground, file, result) {
   const text = prom_textOf(result).replaceAll(`${ground.root}/`, "");
   const said = text.split("\n").map(line => line.trim()).filter(line => line !== "" && !/^(Checking|Unit Testing:|SUCCESS)/.test(line));
   const at = said.map(line => /^\S*?:\s*(\d+):(\d+):/.exec(line)).find(match => match !== null);
   const location = at === void 0 ? {} : {
    location: {
     file,
     line: Number(at[1]),
     column: Number(at[2])
    }
   };
   if (result.exitCode !== 1 && result.exitCode !== 3) return (0, observation.nv)("infra", file, `could not be looked at: promtool ended with code ${result.exitCode}`);
   return (0, observation.c6)(file, `is refused by promtool: ${(0, model_path.g$)(said.join(" ").slice(0, 600))}`, location);
  }
  function onEach(look) {
   return script => script.facts.flatMap(fact => {
    for (const run of fact.runs) {
     const danger = look(run, fact, script);
     if (danger !== void 0) return [ {
      at: fact.at,
      ...danger
     } ];
    }
    return [];
   });
  }
  const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|CREDENTIALS?|WEBHOOK(?:_URL)?)(?:_|$)/i;
  const NO_SECRET = /_(?:FILE|PATH|DIR|NAME|LENGTH|TTL|ID|COUNT|TIMEOUT)$|^(?:OLD)?PWD$/i;
  function isSecretName(name) {
   return SECRET_NAME.test(name) && !NO_SECRET.test(name);
  }
  function secretsIn(text) {
   return [ ...text.matchAll(/\uFFFC([^;]*);/g) ].flatMap(([, name = ""]) => [ ...name.matchAll(/[A-Za-z_]\w*/g) ].flatMap(([word]) => isSecretName(word) ? [ word ] : []));
  }
  function written(script, {pos, end}) {
   return script.shell.text.slice(pos, end);
  }
  const MAX_LINE = 4e3;
  const own_rules_PATTERNS = {
   dingtalk_access_token: /\baccess_token=([0-9A-Za-z]{32,128})\b/g,
   dingtalk_secret: /\b(SEC[0-9a-fA-F]{32,128})\b/g,
   private_key: /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY-----(?:\\n|\s){1,4}(?:[A-Za-z-]{4,20}: [^\n]{0,100}\n){0,4}\s{0,4}([A-Za-z0-9+/=]{24,})/g,
   feishu_hook: /\bopen-apis\/bot\/v2\/hook\/([0-9a-f-]{36})\b/g,
   json_web_token: /\b(eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000})\b/g,
   password_hash: /^[\w.@-]{1,64}:(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}))/gm,
   url_password: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>]{1,100}:([^\s@/'"<>]{3,200})@[A-Za-z0-9.[-]/g
  };
  const PAIR = /(?:^|[\s,{(;?&])["']?([A-Za-z][\w.-]{1,80})["']?\s{0,4}(?::|=)\s{0,4}(?:"([^"\n]{4,500})"|'([^'\n]{4,500})'|([^\s"',;}{()]{4,500}))/g;
  function ownSecrets(path, text) {
   const found = Object.entries(own_rules_PATTERNS).flatMap(([rule, pattern]) => [ ...text.matchAll(pattern) ].flatMap(match => {
    const value = match[1] ?? "";
    return rule !== "password_hash" && own_rules_isPlaceholder(value) ? [] : [ {
     rule,
     at: match.index,
     value
    } ];
   }));
   const settings = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path);
   let start = 0;
   for (const line of text.split("\n")) {
    if (line.length <= MAX_LINE) found.push(...pairsIn(line, settings).map(pair => ({
     ...pair,
     at: start + pair.at
    })));
    start += line.length + 1;
   }
   const seen = new Set;
   return found.filter(({value}) => !seen.has(value) && seen.add(value).size > 0);
  }
  function pairsIn(line, settings) {
   return [ ...line.matchAll(PAIR) ].flatMap(match => {
    const [, key = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (!isSecretName(key.replaceAll(/[.-]/g, "_").replaceAll(/([a-z])([A-Z])/g, "$1_$2")) || own_rules_isPlaceholder(value)) return [];
    const real = settings ? value.length >= 6 : looksRandom(value);
    return real ? [ {
     rule: "secret_value",
     at: match.index + match[0].indexOf(value),
     value
    } ] : [];
   });
  }
  const own_rules_PLACEHOLDER = /^(?:change[-_ ]?me.*|replace[-_ ]?(?:me|with).*|<.*>|%\w+%|\{\{.*|\*+|x{3,}|\.{3,}|-+|your[-_ ].*|my(?:[-_ ](?:own|super|strong|app|api|access|admin|client|db|database|private|user|secret|pass|password|passphrase|token|key|value|here))+|example.*|.*[-_.]example|dummy.*|fake.*|sample.*|placeholder.*|todo|tbd|none|null|undefined|true|false|secret|password|token|redacted|not[-_ ]?set|unset|empty|ref:.*|env:.*|file:.*|vault:.*)$/i;
  const own_rules_REFERENCES = /^(?:[-_.:/]?(?:\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|\d)(?![A-Za-z0-9_])))+$/;
  const FALLBACK = /^\$\{\w+:?[-=]([^}]*)\}$/;
  const TAG = /^!(?:vault|secret|env|env_var|reference|ref|sub|getatt|importvalue)$/i;
  function own_rules_isPlaceholder(value) {
   const plain = value.trim();
   if (plain === "" || own_rules_PLACEHOLDER.test(plain) || TAG.test(plain)) return true;
   const fallback = FALLBACK.exec(plain)?.[1];
   if (fallback !== void 0) return own_rules_isPlaceholder(fallback);
   return own_rules_REFERENCES.test(plain) || new Set(plain).size <= 3 || /EXAMPLE|CHANGE_ME|PLACEHOLDER|REDACTED/.test(plain);
  }
  function looksRandom(value) {
   if (value.length < 16 || value.length > 400 || /[\s(){}<>$]|^[./~]|:\/\//.test(value)) return false;
   const kinds = [ /[a-z]/, /[A-Z]/, /\d/ ].filter(kind => kind.test(value)).length;
   if (kinds < 2 || !/\d/.test(value) || /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(value)) return false;
   return bitsPerCharacter(value) >= 3.2;
  }
  function bitsPerCharacter(text) {
   const counts = new Map;
   for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
   return [ ...counts.values() ].reduce((bits, count) => bits - count / text.length * Math.log2(count / text.length), 0);
  }
  const PRESET = "@secretlint/secretlint-rule-preset-recommend";
  async function openScanner() {
   const [{lintSource}, {creator}] = await Promise.all([ Promise.all([ __webpack_require__.e(2830), __webpack_require__.e(198) ]).then(__webpack_require__.bind(__webpack_require__, 198)), __webpack_require__.e(1577).then(__webpack_require__.bind(__webpack_require__, 31577)) ]);
   const options = {
    noPhysicFilePath: true,
    maskSecrets: true,
    config: {
     rules: [ {
      id: PRESET,
      rule: creator,
      rules: []
     } ]
    }
   };
   return async (path, text) => {
    const content = text.replaceAll("secretlint-disable", "secretlint_disable");
    const {messages} = await lintSource({
     source: {
      filePath: `/${path}`,
      content,
      ext: path.slice(path.lastIndexOf(".")),
      contentType: "text"
     },
     options
    });
    const known = messages.flatMap(({ruleId, range: [start, end]}) => {
     const value = text.slice(start, end);
     const inner = /:\/\/[^:@/]*:([^@]*)@/.exec(value)?.[1] ?? value;
     return own_rules_isPlaceholder(inner) ? [] : [ {
      rule: ruleId.replace(/^@secretlint\/secretlint-rule-/, ""),
      at: start,
      value: inner
     } ];
    });
    const values = new Set(known.map(({value}) => value));
    const own = ownSecrets(path, text).filter(({value}) => ![ ...values ].some(one => one.includes(value) || value.includes(one)));
    return [ ...known, ...own ].map(found => leakOf(path, text, found)).sort((a, b) => a.line - b.line || a.column - b.column);
   };
  }
  function leakOf(path, text, {rule, at, value}) {
   const before = text.slice(0, at);
   const line = before.split("\n").length;
   return {
    rule,
    line,
    column: at - before.lastIndexOf("\n"),
    fingerprint: (0, digest.sc)(`duri secret\0${rule}\0${path}\0${value}`).slice(0, 16)
   };
  }
  const secrets_globs = schemas.YOg(schemas.YjP().min(1).max(1e3)).max(200);
  const secrets_parameters = schemas.rej({
   scan: schemas.YOg(schemas.KCZ([ schemas.k5n([ "tree", "diff" ]), schemas.YjP().regex(/^history:[1-9]\d{0,4}$/, "is none of tree, diff, history:N") ])).min(1).default([ "tree" ]).describe("`tree`: every file that git has or would take; `diff`: those that differ from the base; `history:N`: what the last N commits of every branch added."),
   files: secrets_globs.min(1).default([ "**" ]).describe("Globs of the files that are looked at."),
   exclude: secrets_globs.default([]).describe("Globs of files that are not; keep it short."),
   baseline: schemas.YOg(schemas.rej({
    fingerprint: schemas.YjP().regex(/^[0-9a-f]{16}$/),
    reason: schemas.YjP().min(3).max(500)
   })).max(500).default([]).describe("Findings that are known and harmless, by the fingerprint that the check prints, and why."),
   max_bytes: schemas.Whr().min(1024).max(67108864).default(2097152).describe("Text files above this size are not read, and said to be not seen.")
  });
  const secrets = (0, check_type.B)({
   name: "secrets",
   summary: "Looks for secrets in files, in the change, and in the history; by the rules of secretlint and our own. Never prints one.",
   parameters: secrets_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const scanner = await openScanner();
    const seen = [];
    for (const place of wanted.scan) {
     const look = place.startsWith("history:") ? scanHistory(ground, wanted, {
      scanner,
      commits: Number(place.slice(8))
     }) : scanFiles(ground, wanted, {
      scanner,
      onlyChanged: place === "diff"
     });
     seen.push(...await look);
    }
    return seen;
   }
  });
  function wantedPath({files, exclude}) {
   const matches = picomatch(files, {
    dot: true
   });
   const excluded = exclude.length === 0 ? () => false : picomatch(exclude, {
    dot: true
   });
   return path => matches(path) && !excluded(path);
  }
  async function candidates(ground) {
   if (!ground.ports.git.isRepository(ground.root)) return ground.entries().flatMap(({path, kind}) => kind === "file" ? [ path ] : []);
   const repository = await openRepository(ground);
   const listed = (await repository.output([ "ls-files", "-z", "--cached", "--others", "--exclude-standard" ])).split("\0");
   return [ ...new Set(listed) ].filter(path => path !== "" && ground.look(path)?.kind === "file").sort();
  }
  async function scanFiles(ground, wanted, {scanner, onlyChanged}) {
   const paths = (await candidates(ground)).filter(wantedPath(wanted));
   const seen = [];
   let looked = 0;
   for (const path of paths) {
    const size = ground.look(path)?.sizeBytes ?? 0;
    const bytes = size > wanted.max_bytes ? void 0 : ground.bytes(path);
    if (bytes === void 0) {
     seen.push((0, observation.nv)("config", path, `is larger than ${wanted.max_bytes} bytes and was not looked at`, {
      fix: "Raise max_bytes, or exclude it."
     }));
     continue;
    }
    if (isBinary(bytes)) continue;
    if (onlyChanged && isSame(bytes, await ground.baseBytes(path))) continue;
    looked += 1;
    seen.push(...await leaksIn(scanner, wanted, {
     path,
     text: (0, shape_json._)(bytes) ?? Buffer.from(bytes).toString("latin1")
    }));
   }
   const what = onlyChanged ? "files of the change" : "files";
   if (looked === 0 && !onlyChanged) return [ ...seen, (0, observation.nv)("config", what, "are not there: no glob matches a text file") ];
   return seen.some(({outcome}) => outcome === "fail") ? seen : [ ...seen, (0, observation.v9)(what, `hold no secret (${looked} looked at)`) ];
  }
  async function leaksIn(scanner, {baseline}, {path, text, where}) {
   const known = new Set(baseline.map(({fingerprint}) => fingerprint));
   const leaks = await scanner(path, text);
   return leaks.filter(({fingerprint}) => !known.has(fingerprint)).map(({rule, line, column, fingerprint}) => (0, 
   observation.c6)(path, `holds a secret (${rule})${where === void 0 ? "" : `, added by commit ${where}`}`, {
    actual: `fingerprint ${fingerprint}`,
    ...where === void 0 ? {
     location: {
      file: path,
      line,
      column
     }
    } : {},
    fix: "Replace the secret where it is used, then take it out; what was pushed counts as known to everybody."
   }));
  }
  function isBinary(bytes) {
   return bytes.subarray(0, 8192).includes(0);
  }
  function isSame(bytes, base) {
   return base !== void 0 && Buffer.compare(bytes, base) === 0;
  }
  async function scanHistory(ground, wanted, {scanner, commits}) {
   const repository = await openRepository(ground);
   const subject = `the last ${commits} commits`;
   const there = (await repository.output([ "rev-list", "--all", `--max-count=${commits}` ])).split("\n").filter(Boolean);
   if (there.length === 0) return [ (0, observation.nv)("infra", subject, "cannot be looked at: there is none") ];
   if (there.length < commits && await repository.isShallow()) return [ (0, observation.nv)("infra", subject, "cannot be looked at: the history here is cut off", {
    fix: "Fetch with `fetch-depth: 0`."
   }) ];
   const seen = [];
   const isWanted = wantedPath(wanted);
   for (const commit of there) for (const {path, text} of added(await patchOf(repository, commit))) if (isWanted(path)) seen.push(...await leaksIn(scanner, wanted, {
    path,
    text,
    where: commit.slice(0, 12)
   }));
   return seen.length > 0 ? seen : [ (0, observation.v9)(subject, `added no secret (${there.length} looked at)`) ];
  }
  async function patchOf(repository, commit) {
   try {
    return await repository.output([ "show", "--format=", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--relative", "-m", "--first-parent", commit ]);
   } catch (error) {
    if (error instanceof errors.cs && error.code === "tool_failed") throw new errors.cs("input_invalid", `commit ${commit.slice(0, 12)} adds more text than is looked at`, {
     commit
    }, {
     hint: "Lower the number of commits in `scan`.",
     cause: error
    });
    throw error;
   }
  }
  function added(patch) {
   const files = [];
   let inHeader = true;
   for (const line of patch.split("\n")) {
    if (line.startsWith("diff ")) inHeader = true; else if (line.startsWith("@@ ")) inHeader = false;
    const path = inHeader ? /^\+\+\+ (?:"?b\/)(.*?)"?$/.exec(line)?.[1] : void 0;
    if (path !== void 0) files.push({
     path,
     lines: []
    }); else if (!inHeader && line.startsWith("+")) files.at(-1)?.lines.push(line.slice(1));
   }
   return files.map(({path, lines}) => ({
    path,
    text: lines.join("\n")
   }));
  }
  const MARK = "￼";
  function unknownText(name) {
   return `${MARK}${name.replaceAll(MARK, "").replaceAll(";", ",")};`;
  }
  function isKnown(text) {
   return !text.includes(MARK);
  }
  function shownText(text) {
   return text.replace(/\uFFFC([^;]*);/g, (_, name) => /^\w+$/.test(name) ? `$${name}` : name);
  }
  const BUILTINS = new Set([ "echo", "printf", "export", "local", "declare", "readonly", "typeset", "read", "[", "test", ":", "true", "unset", "return", "exit", "set", "eval" ]);
  const rmRf = onEach(({argv}, {command}, script) => {
   const removes = argv[0] === "rm" || argv.includes("rm") && script.shell.functions.has(argv[0] ?? "");
   if (!removes || !argv.some(word => /^-[a-zA-Z]*[rR]|^--recursive$/.test(word))) return;
   const fix = 'Quote the variable and make it fail when it is empty: rm -rf -- "${DIR:?}".';
   for (const arg of command.args) {
    if (arg.type !== "Word" || arg.value.startsWith("-")) continue;
    const parts = arg.parts ?? [];
    const open = parts.some(({type}) => type === "SimpleExpansion" || type === "ParameterExpansion" || type === "CommandExpansion");
    if (open) return {
     says: `removes ${arg.text}, which is not quoted`,
     fix
    };
    if (isWide(withoutValues(arg.text))) return {
     says: `removes ${arg.text}, which is a folder of the system when the variable is empty`,
     fix
    };
   }
   const wide = argv.slice(1).find(word => isKnown(word) && !word.startsWith("-") && isWide(word));
   return wide === void 0 ? void 0 : {
    says: `removes ${wide}`,
    fix: "Name the folder of this application."
   };
  });
  function withoutValues(text) {
   if (!text.includes("$")) return "known";
   return text.replace(/\$\{\w+(?:\[[^\]]*\])?:\?[^}]*\}/g, "set").replace(/\$\{[^}]*\}|\$\w+|\$[@*]|["']/g, "");
  }
  function isWide(path) {
   return /^\/+(?:\*|[a-z]+\/?\*?)?$/.test(path) || path === "~" || path === "/." || path === "/..";
  }
  const chmod777 = onEach(({argv}) => {
   const fix = "Give rights to owner and group only, such as 640 or 750.";
   const modes = argv[0] === "chmod" ? [ argv.slice(1).find(word => !/^-[A-Za-z]*[RfvcH]|^--/.test(word)) ?? "" ] : argv[0] === "install" || argv[0] === "mkdir" ? danger_commands_modeOption(argv) : [];
   for (const mode of modes) {
    if (!isKnown(mode)) return {
     says: `sets the mode ${shownText(mode)}, which cannot be told`,
     fix: "Write the mode as a number.",
     unsure: true
    };
    if (isOpen(mode)) return {
     says: `sets the mode ${mode}, so that everybody may write`,
     fix
    };
   }
   if (argv[0] === "umask" && /^0*[0-7]?[0-7]?[014567]$/.test(argv[1] ?? "") && (Number.parseInt(argv[1] ?? "", 8) & 2) === 0) return {
    says: `sets umask ${argv[1] ?? ""}, so that everybody may write to new files`,
    fix: "umask 027, or 077."
   };
   return;
  });
  function danger_commands_modeOption(argv) {
   return argv.flatMap((word, index) => word === "-m" || word === "--mode" ? [ argv[index + 1] ?? "" ] : /^(?:-m|--mode=)(.+)$/.exec(word)?.[1] ?? []);
  }
  function isOpen(mode) {
   if (/^[0-7]+$/.test(mode)) return (Number.parseInt(mode, 8) & 514) === 2;
   return mode.split(",").some(clause => /^(?:[ugoa]*[oa][ugoa]*|)[+=][rwxXst]*w/.test(clause) || /^[ugoa]*[oa][ugoa]*[+=]u/.test(clause));
  }
  const evaluates = onEach(({argv}) => argv[0] === "eval" ? {
   says: "evaluates a text as commands",
   fix: "Call the command itself; keep arguments in an array."
  } : void 0);
  const secretInArgv = onEach(({argv, wrappers}, {command}, script) => {
   const [name = ""] = argv;
   const fix = "Hand it over by standard input, by a file with mode 600, or by the environment.";
   if (command.name === void 0 || BUILTINS.has(name) && wrappers.length === 0 || script.shell.functions.has(name)) return;
   const inWords = argv.flatMap(secretsIn);
   const inSource = command.args.flatMap(arg => arg.type === "Word" ? [ ...written(script, arg).matchAll(/\$\{?([A-Za-z_]\w*)/g) ].flatMap(([, one = ""]) => isSecretName(one) ? [ one ] : []) : []);
   const [secret] = [ ...inWords, ...inSource ];
   if (secret !== void 0) return {
    says: `gives ${secret} to ${shownText(name)} as an argument`,
    fix
   };
   const option = argv.find(word => /^--(?:password|passwd|token|secret|api-key)=./.test(word));
   return option === void 0 ? void 0 : {
    says: `gives ${option.split("=")[0] ?? ""} to ${shownText(name)} as an argument`,
    fix
   };
  });
  const danger_commands_htpasswd = onEach(({argv}) => mayFit(argv, "htpasswd -b") ? {
   says: "gives the password to htpasswd as an argument",
   fix: 'printf %s "$PASSWORD" | htpasswd -i -B -C 12 FILE USER'
  } : void 0);
  const xtrace = script => {
   const fix = "Take it out: a trace prints the values of every variable, secrets too.";
   const shebang = /^#!.*\s-[a-zA-Z]*x/.test(script.shell.text) ? [ {
    at: 0,
    says: "traces every command (shebang)",
    fix
   } ] : [];
   const set = onEach(({argv}) => {
    const on = argv[0] === "set" && argv.some((word, index) => /^-[a-zA-Z]*x/.test(word) || word === "xtrace" && /^-[a-zA-Z]*o$/.test(argv[index - 1] ?? ""));
    const nested = [ "bash", "sh" ].includes(argv[0] ?? "") && argv.slice(1).some(word => /^-[a-zA-Z]*x[a-zA-Z]*$/.test(word));
    return on || nested ? {
     says: "traces every command, so that secrets are printed",
     fix
    } : void 0;
   });
   const handlesSecrets = [ ...script.shell.text.matchAll(/[A-Za-z_]\w*/g) ].some(([name]) => isSecretName(name));
   return handlesSecrets ? [ ...shebang, ...set(script) ] : [];
  };
  const sudo = onEach(({wrappers, argv}) => [ ...wrappers, argv[0] ].some(name => name === "sudo" || name === "doas" || name === "su") ? {
   says: "raises its own rights",
   fix: "Let who runs it be root, and check that first."
  } : void 0);
  const insecureDownload = onEach(({argv}) => {
   const fix = "Let the certificate be checked; add the authority with --cacert where it is an own one.";
   const [name = "", ...rest] = argv;
   const curl = name === "curl" && rest.some(word => word === "--insecure" || word === "--proxy-insecure" || /^-[a-zA-Z]*k/.test(word));
   const others = rest.some(word => [ "--no-check-certificate", "--trusted-host", "http.sslVerify=false", "StrictHostKeyChecking=no", "-oStrictHostKeyChecking=no" ].includes(word));
   return curl || others && [ "wget", "git", "pip", "pip3", "ssh", "scp", "rsync" ].includes(name) ? {
    says: `lets ${name} talk to whoever answers`,
    fix
   } : void 0;
  });
  const killsNginx = onEach(({argv}, {command}, script) => {
   const [name = "", ...rest] = argv;
   if (![ "kill", "pkill", "killall" ].includes(name) || !written(script, command).includes("nginx")) return;
   const hard = rest.some((word, index) => /^-(?:9|KILL|SIGKILL)$/i.test(word) || word === "-s" && /^(?:SIG)?KILL$|^9$/i.test(rest[index + 1] ?? ""));
   return hard || name !== "kill" ? {
    says: "kills nginx, which drops every connection",
    fix: "nginx -t, then systemctl reload nginx."
   } : void 0;
  });
  const tmpFile = onEach(({argv, writes}) => {
   const targets = [ ...writes, ...[ "cp", "mv", "install", "tee", "touch", "mkdir", "ln", "dd" ].includes(argv[0] ?? "") ? argv.slice(-1) : [] ];
   const found = targets.find(target => /^(?:of=)?\/(?:var\/)?tmp\//.test(target) && [ ...target.matchAll(/\uFFFC([^;]*);/g) ].every(([, name = ""]) => /^(?:\$|RANDOM|USER|\$\(date.*)$/.test(name)));
   return found === void 0 ? void 0 : {
    says: `writes ${shownText(found)}, a name that others can foresee`,
    fix: "Take the name from mktemp."
   };
  });
  const networkShell = onEach(({argv, writes}, {command}, script) => {
   const reverse = /\/dev\/(?:tcp|udp)\//.test(written(script, command)) || writes.some(target => target.startsWith("/dev/tcp/"));
   const netcat = [ "nc", "ncat", "netcat", "socat" ].includes(argv[0] ?? "") && argv.some(word => /^-[a-z]*[ec]$|exec:/i.test(word));
   return reverse || netcat ? {
    says: "opens a connection that a shell can be led over",
    fix: "Take it out."
   } : void 0;
  });
  const COMMAND_RULES = {
   rm_rf_unquoted: rmRf,
   chmod_777: chmod777,
   eval: evaluates,
   secret_in_argv: secretInArgv,
   htpasswd_password_argument: danger_commands_htpasswd,
   xtrace_with_secret: xtrace,
   sudo,
   insecure_download: insecureDownload,
   kill_nginx: killsNginx,
   tmp_file: tmpFile,
   network_shell: networkShell
  };
  function expandWord(word, scope) {
   if (word.parts === void 0) return [ word.value ];
   const fields = new Fields;
   for (const part of word.parts) addPart(fields, part, scope);
   return fields.end();
  }
  function expandText(word, scope) {
   if (word.parts === void 0) return word.value;
   return word.parts.map(part => expand_textOf(part, scope)).join("");
  }
  class Fields {
   #done=[];
   #open;
   glue(text) {
    this.#open = (this.#open ?? "") + text;
   }
   split(text) {
    text.split(/[ \t\n]+/).forEach((piece, index) => {
     if (index > 0) this.#close();
     if (piece !== "") this.glue(piece);
    });
   }
   many(texts) {
    texts.forEach((text, index) => {
     if (index > 0) this.#close();
     this.glue(text);
    });
   }
   end() {
    this.#close();
    return this.#done;
   }
   #close() {
    if (this.#open !== void 0) this.#done.push(this.#open);
    this.#open = void 0;
   }
  }
  function addPart(fields, part, scope) {
   switch (part.type) {
   case "DoubleQuoted":
   case "LocaleString":
    if (part.parts.length === 0) fields.glue("");
    for (const child of part.parts) addQuoted(fields, child, scope);
    return;

   case "SimpleExpansion":
   case "ParameterExpansion":
    for (const [index, text] of valuesOf(part, scope).entries()) fields.split(index === 0 ? text : ` ${text}`);
    return;

   default:
    fields.glue(expand_textOf(part, scope));
   }
  }
  function addQuoted(fields, child, scope) {
   if (child.type === "SimpleExpansion" || child.type === "ParameterExpansion") fields.many(valuesOf(child, scope)); else fields.glue(expand_textOf(child, scope));
  }
  function expand_textOf(part, scope) {
   switch (part.type) {
   case "Literal":
   case "SingleQuoted":
   case "AnsiCQuoted":
   case "Glob":
    return part.value;

   case "DoubleQuoted":
   case "LocaleString":
    return part.parts.map(child => expand_textOf(child, scope)).join("");

   case "SimpleExpansion":
   case "ParameterExpansion":
    return valuesOf(part, scope).join(" ");

   case "CommandExpansion":
    return /^\$\(\s*(?:command\s+-v|which|type\s+-P)\s+([\w./-]+)[^;|&]*\)$/.exec(part.text)?.[1] ?? unknownText(part.text);

   case "ArithmeticExpansion":
    return unknownText(part.text);

   default:
    return part.text;
   }
  }
  function valuesOf(part, scope) {
   if (part.type === "SimpleExpansion") return lookUp(part.text.slice(1), scope);
   const found = elementsOf(part, scope);
   if (part.prefix === "#") return [ found.every(isKnown) ? lengthOf(part, found, scope) : unknownText(`${part.text}:${found.join()}`) ];
   if (part.prefix === "!") return [ unknownText(`${part.text}:${found.join()}`) ];
   const {operation} = part;
   if (operation === void 0) return found;
   if (operation.type !== "Default") return [ unknownText(`${part.text}:${found.join()}`) ];
   const isSet = isSetIn(part, scope);
   const empty = operation.operator.startsWith(":") && found.join("") === "";
   switch (operation.operator) {
   case "+":
   case ":+":
    return isSet && !empty ? [ expandText(operation.operand, scope) ] : [];

   case "?":
   case ":?":
    return found;

   default:
    return isSet && !empty ? found : [ expandText(operation.operand, scope) ];
   }
  }
  function isSetIn({parameter}, scope) {
   if (/^\d+$/.test(parameter)) return scope.args === void 0 || scope.args.length >= Number(parameter);
   return /^\W$/.test(parameter) || scope.get(parameter) !== void 0;
  }
  function elementsOf({parameter, index}, scope) {
   const value = index === void 0 ? void 0 : scope.get(parameter);
   if (index === void 0 || typeof value !== "object") return lookUp(parameter, scope);
   if (index.text === "@" || index.text === "*") return value;
   const at = expandText(index, scope);
   return /^\d+$/.test(at) ? [ value[Number(at)] ?? "" ] : [ unknownText(`${parameter}[${at}]`) ];
  }
  function lengthOf({index, parameter}, found, scope) {
   const whole = index !== void 0 && (index.text === "@" || index.text === "*");
   return String(whole && typeof scope.get(parameter) === "object" ? found.length : found.join(" ").length);
  }
  function lookUp(name, scope) {
   if (name === "@" || name === "*") return scope.args ?? [ unknownText("@") ];
   if (name === "#") return [ scope.args === void 0 ? unknownText("#") : String(scope.args.length) ];
   if (/^[1-9]\d*$/.test(name)) return [ scope.args === void 0 ? unknownText(name) : scope.args[Number(name) - 1] ?? "" ];
   const value = scope.get(name);
   if (value === void 0) return [ unknownText(name) ];
   return typeof value === "string" ? [ value ] : [ value[0] ?? "" ];
  }
  const known = value => ({
   known: value
  });
  const ask = question => ({
   question,
   negated: false
  });
  function negate(condition) {
   return "known" in condition ? known(!condition.known) : {
    ...condition,
    negated: !condition.negated
   };
  }
  function same(left, right) {
   if (left === right) return known(true);
   return isKnown(left) && isKnown(right) ? known(false) : ask(`${left}==${right}`);
  }
  function fitsPattern(text, pattern) {
   if (!/[*?[]/.test(pattern)) return same(text, pattern);
   if (/^\*+$/.test(pattern)) return known(true);
   if (!isKnown(text) || !isKnown(pattern) || /[[\]()|\\]/.test(pattern) || text.length * pattern.length > 1e5) return ask(`${text}~${pattern}`);
   return known(wildcard(text, pattern));
  }
  function wildcard(text, pattern) {
   let [at, look, star, mark] = [ 0, 0, -1, 0 ];
   while (at < text.length) if (pattern[look] === "*") [star, mark, look] = [ look, at, look + 1 ]; else if (pattern[look] === "?" || pattern[look] === text[at]) [at, look] = [ at + 1, look + 1 ]; else if (star === -1) return false; else [mark, at, look] = [ mark + 1, mark + 1, star + 1 ];
   return /^\**$/.test(pattern.slice(look));
  }
  function testCondition(expression, scope) {
   switch (expression.type) {
   case "TestUnary":
    return unary(expression.operator, expandText(expression.operand, scope));

   case "TestBinary":
    return binary(expression.operator, expandText(expression.left, scope), expandText(expression.right, scope));

   case "TestNot":
    return expression.negations.length % 2 === 1 ? negate(testCondition(expression.operand, scope)) : testCondition(expression.operand, scope);

   case "TestGroup":
    return testCondition(expression.expression, scope);

   case "TestLogical":
    {
     const parts = expression.operands.map(operand => testCondition(operand, scope));
     const decides = expression.operator === "||";
     if (parts.some(part => "known" in part && part.known === decides)) return known(decides);
     const open = parts.filter(part => !("known" in part));
     if (open.length === 0) return known(!decides);
     return open.length === 1 && open[0] !== void 0 ? open[0] : ask(void 0);
    }
   }
  }
  function bracketCondition(words) {
   if (words[0] === "!") return negate(bracketCondition(words.slice(1)));
   const [first = "", second = "", third = ""] = words;
   if (words.length === 1) return unary("-n", first);
   if (words.length === 2) return unary(first, second);
   return words.length === 3 ? binary(second, first, third) : ask(void 0);
  }
  function arithmeticCondition(expression, scope, text) {
   if (expression.type === "ArithmeticUnary" && expression.operator === "!") return negate(arithmeticCondition(expression.operand, scope, text));
   const names = new Set;
   const value = numberOf(expression, scope, names);
   if (value !== void 0) return known(value !== 0);
   return ask(`((${text}))${[ ...names ].map(name => valueText(name, scope)).join()}`);
  }
  const EMPTY_TESTS = {
   "-z": true,
   "-n": false
  };
  function unary(operator, operand) {
   const wantsEmpty = EMPTY_TESTS[operator];
   if (wantsEmpty === void 0) return ask(void 0);
   if (isKnown(operand)) return known(operand === "" === wantsEmpty);
   if (operand.replace(/\uFFFC[^;]*;/g, "") !== "") return known(!wantsEmpty);
   const condition = ask(`empty ${operand}`);
   return wantsEmpty ? condition : negate(condition);
  }
  const COMPARE = {
   "-eq": (left, right) => left === right,
   "-ne": (left, right) => left !== right,
   "-lt": (left, right) => left < right,
   "-le": (left, right) => left <= right,
   "-gt": (left, right) => left > right,
   "-ge": (left, right) => left >= right
  };
  function binary(operator, left, right) {
   if (operator === "=" || operator === "==") return fitsPattern(left, right);
   if (operator === "!=") return negate(binary("==", left, right));
   if (operator === "-ne") return negate(binary("-eq", left, right));
   const compare = COMPARE[operator];
   if (compare !== void 0 && [ left, right ].every(side => /^-?\d+$/.test(side))) return known(compare(Number(left), Number(right)));
   return ask(`${left} ${operator} ${right}`);
  }
  const CALCULATE = {
   "==": (left, right) => Number(left === right),
   "!=": (left, right) => Number(left !== right),
   "<": (left, right) => Number(left < right),
   "<=": (left, right) => Number(left <= right),
   ">": (left, right) => Number(left > right),
   ">=": (left, right) => Number(left >= right),
   "&&": (left, right) => Number(left !== 0 && right !== 0),
   "||": (left, right) => Number(left !== 0 || right !== 0),
   "+": (left, right) => left + right,
   "-": (left, right) => left - right,
   "*": (left, right) => left * right
  };
  function numberOf(expression, scope, names) {
   switch (expression.type) {
   case "ArithmeticGroup":
    return numberOf(expression.expression, scope, names);

   case "ArithmeticUnary":
    {
     const operand = numberOf(expression.operand, scope, names);
     if (operand === void 0) return;
     if (expression.operator === "!") return Number(operand === 0);
     return expression.operator === "-" ? -operand : void 0;
    }

   case "ArithmeticBinary":
    {
     const left = numberOf(expression.left, scope, names);
     const right = numberOf(expression.right, scope, names);
     return left === void 0 || right === void 0 ? void 0 : CALCULATE[expression.operator]?.(left, right);
    }

   case "ArithmeticWord":
    {
     const {value, parts} = expression;
     const text = parts === void 0 ? value : expandText({
      type: "Word",
      text: value,
      value,
      pos: 0,
      end: 0,
      parts
     }, scope);
     names.add(text);
     return numeric(/^[A-Za-z_]\w*$/.test(text) ? valueText(text, scope) : text);
    }

   default:
    return;
   }
  }
  function numeric(text) {
   return /^-?\d{1,15}$/.test(text) ? Number(text) : void 0;
  }
  function valueText(name, scope) {
   const value = scope.get(name);
   return typeof value === "string" ? value : `${name}?`;
  }
  function settled({flow}) {
   return flow === "ok" || flow === "failed" || flow === "either";
  }
  function machine_decide(condition, state, again = true) {
   if ("known" in condition) return [ {
    state,
    flow: condition.known ? "ok" : "failed"
   } ];
   const {question, negated} = condition;
   if (question === void 0) return [ {
    state,
    flow: "either"
   } ];
   const before = state.assumed.get(question);
   const answers = before === void 0 ? [ true, false ] : [ before ];
   if (before === void 0 && !again) return [ {
    state,
    flow: "either"
   } ];
   return answers.map(answer => ({
    state: {
     ...state,
     assumed: state.assumed.with(question, answer)
    },
    flow: answer === negated ? "failed" : "ok"
   }));
  }
  const INITIAL_OPTIONS = {
   errexit: false,
   nounset: false,
   pipefail: false,
   errtrace: false,
   xtrace: false,
   inheritErrexit: false
  };
  const MAX_CHANGES = 12;
  class Entries {
   base;
   changes;
   digest;
   constructor(base, changes, digest) {
    this.base = base;
    this.changes = changes;
    this.digest = digest;
   }
   static none() {
    return new Entries(new Map, new Map, 0);
   }
   get(name) {
    return this.changes.get(name) ?? this.base.get(name);
   }
   names() {
    return [ ...new Set([ ...this.base.keys(), ...this.changes.keys() ]) ];
   }
   with(name, value) {
    const before = this.get(name);
    if (before === value) return this;
    const digest = (this.digest + weight(name, value) - (before === void 0 ? 0 : weight(name, before)) + MODULUS) % MODULUS;
    if (this.changes.size < MAX_CHANGES || this.changes.has(name)) return new Entries(this.base, new Map(this.changes).set(name, value), digest);
    return new Entries(new Map([ ...this.base, ...this.changes, [ name, value ] ]), new Map, digest);
   }
   only(keeps) {
    const names = this.names();
    const kept = names.filter(keeps);
    if (kept.length === names.length) return this;
    let entries = Entries.none();
    for (const name of kept) {
     const value = this.get(name);
     if (value !== void 0) entries = entries.with(name, value);
    }
    return entries;
   }
  }
  const MODULUS = 2 ** 52;
  const weights = new Map;
  function weight(name, value) {
   const text = `${name}\0${typeof value === "string" ? value : JSON.stringify(value)}`;
   const known = weights.get(text);
   if (known !== void 0) return known;
   let [high, low] = [ 2166136261, 461845907 ];
   for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 16777619);
    low = Math.imul(low ^ text.charCodeAt(at), 2246822507) ^ low >>> 13;
   }
   const made = (high >>> 0) * 2 ** 20 + (low >>> 0) % 2 ** 20;
   if (weights.size > 2e5) weights.clear();
   weights.set(text, made);
   return made;
  }
  function initialState() {
   return {
    variables: Entries.none(),
    args: void 0,
    options: INITIAL_OPTIONS,
    traps: new Map,
    umask: void 0,
    assumed: Entries.none(),
    past: void 0,
    open: false
   };
  }
  function scopeOf({variables, args, open}) {
   return {
    get: name => variables.get(name) ?? (open ? unknownText(name) : void 0),
    args
   };
  }
  function withVariable(state, name, value) {
   return {
    ...state,
    variables: state.variables.with(name, value)
   };
  }
  class Pasts {
   #known=new Map;
   #ids=new Map;
   #settings=new WeakMap;
   add(before, happening) {
    const after = this.#known.get(before) ?? new Map;
    this.#known.set(before, after);
    const {label, phase, at, stack, trap, guarded, options, traps} = happening;
    const key = JSON.stringify([ label, phase, at, stack, trap, guarded, options, [ ...traps ] ]);
    const known = after.get(key);
    if (known !== void 0) return known;
    const past = {
     happening,
     before
    };
    after.set(key, past);
    return past;
   }
   idOf(past) {
    const id = this.#ids.get(past) ?? this.#ids.size;
    this.#ids.set(past, id);
    return id;
   }
   distinct(items, stateOf, more) {
    if (items.length < 2) return [ ...items ];
    return [ ...new Map(items.map(item => [ `${more(item)}|${this.#keyOf(stateOf(item))}`, item ])).values() ];
   }
   coarseKey({past, options, traps, umask}) {
    let settings = this.#settings.get(options);
    if (settings === void 0) this.#settings.set(options, settings = JSON.stringify(options));
    return `${this.idOf(past)}|${settings}|${traps.size === 0 ? "" : JSON.stringify([ ...traps ])}|${umask ?? ""}`;
   }
   #keyOf(state) {
    return `${this.coarseKey(state)}|${state.variables.digest}|${state.assumed.digest}|${state.args === void 0 ? "" : JSON.stringify(state.args)}`;
   }
  }
  function joined(left, right) {
   let variables = left.variables;
   for (const name of new Set([ ...left.variables.names(), ...right.variables.names() ])) {
    const [a, b] = [ left.variables.get(name), right.variables.get(name) ];
    if (a !== b && JSON.stringify(a) !== JSON.stringify(b)) variables = variables.with(name, unknownText(name));
   }
   const assumed = left.assumed.only(question => right.assumed.get(question) === left.assumed.get(question));
   const args = JSON.stringify(left.args) === JSON.stringify(right.args) ? left.args : void 0;
   return {
    ...left,
    variables,
    assumed,
    args
   };
  }
  const SHORT = {
   e: "errexit",
   u: "nounset",
   E: "errtrace",
   x: "xtrace"
  };
  const LONG = {
   errexit: "errexit",
   nounset: "nounset",
   pipefail: "pipefail",
   errtrace: "errtrace",
   xtrace: "xtrace"
  };
  function applySet(state, words) {
   const options = {
    ...state.options
   };
   for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--" || word === "-") return {
     ...state,
     options,
     args: words.slice(at + 1)
    };
    if (!/^[-+]/.test(word)) return {
     ...state,
     options,
     args: isKnown(word) ? words.slice(at) : void 0
    };
    const on = word.startsWith("-");
    for (const letter of word.slice(1)) {
     const long = letter === "o" ? LONG[words[++at] ?? ""] : void 0;
     const option = long ?? SHORT[letter];
     if (option !== void 0) options[option] = on;
    }
   }
   return {
    ...state,
    options
   };
  }
  const ok = state => [ {
   state,
   flow: "ok"
  } ];
  const DECLARE = ({command, state, context}) => {
   let after = state;
   for (const arg of command.args) {
    const name = arg.type === "Assignment" ? arg.name : arg.value;
    if (command.name?.value === "local" || command.name?.value === "declare" && context.stack.length > 0) context.locals.add(name);
    if (arg.type === "Assignment") after = builtins_assign(after, arg);
   }
   return ok(after);
  };
  const LEAVE = flow => ({args, state}) => [ {
   state,
   flow,
   status: statusOf(args[0])
  } ];
  const LOOP = flow => ({state}) => [ {
   state,
   flow
  } ];
  const READ = ({command, args, state}) => {
   const names = args.filter(word => /^[A-Za-z_]\w*$/.test(word));
   return [ {
    state: names.reduce((after, name) => withVariable(after, name, unknownText(`${name}@${command.pos}`)), state),
    flow: "either"
   } ];
  };
  const builtins_BUILTINS = {
   ":": ({state}) => ok(state),
   true: ({state}) => ok(state),
   false: ({state}) => [ {
    state,
    flow: "failed"
   } ],
   echo: ({state}) => ok(state),
   printf: call => call.args[0] === "-v" ? READ({
    ...call,
    args: call.args.slice(1, 2)
   }) : ok(call.state),
   set: ({args, state}) => ok(applySet(state, args)),
   shopt: ({args, state}) => ok(args.includes("inherit_errexit") ? {
    ...state,
    options: {
     ...state.options,
     inheritErrexit: args.includes("-s")
    }
   } : state),
   umask: ({args, state}) => ok({
    ...state,
    umask: args.find(arg => !arg.startsWith("-")) ?? state.umask
   }),
   trap: ({args, state}) => ok(withTrap(state, args)),
   exit: LEAVE("exit"),
   return: LEAVE("return"),
   break: LOOP("break"),
   continue: LOOP("continue"),
   local: DECLARE,
   declare: DECLARE,
   typeset: DECLARE,
   readonly: DECLARE,
   export: DECLARE,
   unset: ({args, state}) => ok(args.reduce((after, name) => withVariable(after, name, ""), state)),
   shift: ({args, state}) => ok(shifted(state, Number(args[0] ?? 1))),
   read: READ,
   mapfile: READ,
   readarray: READ,
   getopts: call => READ({
    ...call,
    args: call.args.slice(1, 2)
   }),
   "[": ({args, state, again}) => machine_decide(bracketCondition(args.slice(0, -1)), state, again),
   test: ({args, state, again}) => machine_decide(bracketCondition(args), state, again)
  };
  function shifted(state, count) {
   if (state.args !== void 0) return {
    ...state,
    args: state.args.slice(count)
   };
   const about = [ "#", "@", "1", "2", "3" ].map(unknownText);
   return {
    ...state,
    assumed: state.assumed.only(question => !about.some(one => question.includes(one)))
   };
  }
  function statusOf(code) {
   if (code === void 0 || !isKnown(code)) return "either";
   return code === "0" ? "ok" : "failed";
  }
  function withTrap(state, args) {
   const words = args.filter((word, index) => !(index === 0 && /^--?[lp]?$/.test(word) && args.length > 1 && word !== "-"));
   const [handler = "", ...signals] = words;
   const traps = new Map(state.traps);
   for (const name of signals.map(signalName)) if (handler === "-") traps.delete(name); else traps.set(name, handler);
   return {
    ...state,
    traps
   };
  }
  const NUMBERED = {
   0: "EXIT",
   1: "HUP",
   2: "INT",
   3: "QUIT",
   15: "TERM"
  };
  function signalName(name) {
   const upper = name.toUpperCase().replace(/^SIG/, "");
   return NUMBERED[upper] ?? upper;
  }
  function builtins_assign(state, {name, value, append, index}) {
   const scope = scopeOf(state);
   if (index !== void 0) return withVariable(state, name, unknownText(name));
   const before = state.variables.get(name);
   if (value.type === "ArrayValue") {
    const elements = value.elements.flatMap(word => expandWord(word, scope));
    return withVariable(state, name, append === true ? [ ...asList(before), ...elements ] : elements);
   }
   const text = expandText(value, scope);
   return withVariable(state, name, append === true && typeof before === "string" ? before + text : text);
  }
  function asList(value) {
   if (value === void 0) return [];
   return typeof value === "string" ? [ value ] : value;
  }
  function runCommand(machine, command, state, context) {
   if (!machine.spend()) return [ {
    state,
    flow: "either"
   } ];
   return substitute(machine, command, state, context).flatMap(({state: after, status}) => {
    const scope = scopeOf(after);
    const words = command.name === void 0 ? [] : [ ...expandWord(command.name, scope), ...command.args.flatMap(arg => arg.type === "Word" ? expandWord(arg, scope) : [ arg.text ]) ];
    machine.visit(command, words, after, context);
    if (words.length === 0) {
     let assigned = after;
     for (const part of command.prefix) if (part.type === "Assignment") assigned = builtins_assign(assigned, part);
     return [ {
      state: assigned,
      flow: status ?? "ok"
     } ];
    }
    return dispatch(machine, command, words, {
     state: after,
     context
    });
   });
  }
  function dispatch(machine, command, words, {state, context}) {
   const at = context.at ?? command.pos;
   const {argv, wrappers, nested} = unwrap(words);
   const [name = ""] = argv;
   if (!isKnown(name)) machine.unresolved.set(at, `runs ${shownText(name)}, which cannot be told without running it`);
   const isFunction = wrappers.length === 0 && machine.script.functions.has(name);
   if (isFunction && machine.interest.opaque.has(name)) return [ {
    state: machine.happened(state, context, {
     label: name,
     phase: "start",
     at
    }),
    flow: "either"
   } ];
   const labels = context.background && !isFunction ? [] : machine.interest.labels(argv, isFunction);
   const begun = labels.reduce((before, {label}) => machine.happened(before, context, {
    label,
    phase: "start",
    at
   }), state);
   const run = () => {
    if (isFunction) return machine.call(name, argv.slice(1), begun, context);
    if (nested !== void 0) return runText(machine, {
     text: nested,
     argv,
     at
    }, {
     state: begun,
     context
    });
    const builtin = Object.hasOwn(builtins_BUILTINS, name) ? builtins_BUILTINS[name] : void 0;
    if (builtin !== void 0) return builtin({
     command,
     args: argv.slice(1),
     state: begun,
     context,
     again: machine.asksAgain(command, context)
    });
    if (name === "source" || name === ".") machine.unresolved.set(at, `reads commands from ${shownText(argv[1] ?? "")}, which is not followed`);
    return [ {
     state: begun,
     flow: "either"
    } ];
   };
   const sure = labels.filter(one => one.sure);
   const outcomes = run().flatMap(outcome => follow(machine, outcome, {
    sure: sure.map(({label}) => label),
    at,
    context
   }));
   return wrappers.includes("exec") ? outcomes.map(({state: after}) => ({
    state: after,
    flow: "exit",
    status: "either"
   })) : outcomes;
  }
  function follow(machine, outcome, {sure, at, context}) {
   if (!settled(outcome)) return [ outcome ];
   const inside = context.stack.some(name => machine.interest.followFailuresIn.has(name));
   if (sure.length === 0 && !inside) return [ outcome ];
   const ways = outcome.flow === "ok" || outcome.flow === "failed" ? [ outcome.flow ] : [ "ok", "failed" ];
   return ways.map(phase => ({
    ...outcome,
    flow: phase,
    state: sure.reduce((before, label) => machine.happened(before, context, {
     label,
     phase,
     at
    }), outcome.state)
   }));
  }
  function runText(machine, {text, argv, at}, {state, context}) {
   const script = isKnown(text) ? machine.script.nested(text) : void 0;
   if (script === void 0) {
    machine.unresolved.set(at, "runs a text that cannot be told without running it");
    return [ {
     state,
     flow: "either"
    } ];
   }
   const inner = {
    ...context,
    at
   };
   if (argv[0] === "eval") return machine.list(script.commands, state, inner);
   return machine.subshell(state, before => {
    const fresh = applySet({
     ...before,
     options: INITIAL_OPTIONS,
     traps: new Map
    }, argv.slice(1, argv.findIndex(word => /^-[a-zA-Z]*c$/.test(word)) + 1));
    return machine.list(script.commands, {
     ...fresh,
     args: void 0
    }, {
     ...inner,
     guarded: false
    });
   });
  }
  function substitute(machine, command, state, context) {
   let paths = [ {
    state
   } ];
   for (const {script, at} of substitutions(machine, command)) paths = paths.flatMap(path => {
    const errexit = path.state.options.errexit && path.state.options.inheritErrexit;
    const outcomes = machine.subshell(path.state, inner => machine.list(script.commands, {
     ...inner,
     options: {
      ...inner.options,
      errexit
     }
    }, {
     ...context,
     subshell: true,
     at: context.at ?? at
    }));
    return outcomes.map(outcome => ({
     state: outcome.state,
     status: outcome.flow
    }));
   });
   return paths;
  }
  function substitutions(machine, command) {
   const found = [];
   const look = node => {
    if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution" || node.type === "ArithmeticCommandExpansion") {
     if (node.script !== void 0) found.push({
      script: node.script,
      at: node.text.startsWith("`") ? node.pos : void 0
     });
     return;
    }
    machine.script.children(node, look);
   };
   machine.script.children(command, look);
   return found;
  }
  function runNode(machine, node, state, context) {
   switch (node.type) {
   case "Command":
    return runCommand(machine, node, state, context);

   case "Redirected":
    machine.visit(node, [], state, context);
    return runNode(machine, node.command, state, context);

   case "BraceGroup":
    return machine.list(node.body.commands, state, context);

   case "Subshell":
    return machine.subshell(state, inner => machine.list(node.body.commands, inner, {
     ...context,
     subshell: true
    }));

   case "AndOr":
    return runAndOr(machine, node, state, context);

   case "Pipeline":
    return runPipeline(machine, node, state, context);

   case "If":
    return runIf(machine, node, state, context);

   case "While":
    return runWhile(machine, node, state, context);

   case "For":
    return runFor(machine, node, state, context);

   case "Case":
    return runCase(machine, node, state, context);

   case "TestCommand":
    return machine_decide(testCondition(node.expression, scopeOf(state)), state, machine.asksAgain(node, context));

   case "ArithmeticCommand":
    return node.expression === void 0 || /(^|[^=!<>])=([^=]|$)|\+\+|--/.test(node.body) ? [ {
     state: forget(state, node.body),
     flow: "either",
     exempt: true
    } ] : machine_decide(arithmeticCondition(node.expression, scopeOf(state), node.body), state, machine.asksAgain(node, context));

   case "ArithmeticFor":
    {
     const after = forget(state, machine.script.text.slice(node.pos, node.body.pos));
     return [ {
      state: after,
      flow: "ok"
     }, ...again(machine.list(node.body.commands, after, context)) ];
    }

   case "Select":
    {
     const chosen = withVariable(state, node.name.value, unknownText(`${node.name.value}@${node.pos}`));
     return [ {
      state,
      flow: "ok"
     }, ...again(machine.list(node.body.commands, chosen, context)) ];
    }

   case "Function":
    return [ {
     state,
     flow: "ok"
    } ];

   case "Coproc":
    machine.unresolved.set(node.pos, "runs a coprocess, which is not followed");
    return [ {
     state,
     flow: "either"
    } ];
   }
  }
  const runAndOr = (machine, {commands, operators}, state, context) => {
   const guarded = {
    ...context,
    guarded: true
   };
   const [first, ...rest] = commands;
   if (first === void 0) return [ {
    state,
    flow: "ok"
   } ];
   let live = machine.node(first, state, guarded).map(outcome => ({
    ...outcome,
    exempt: true
   }));
   rest.forEach((command, index) => {
    const wants = operators[index] === "&&" ? "ok" : "failed";
    const where = index === rest.length - 1 ? context : guarded;
    live = live.flatMap(outcome => {
     if (!settled(outcome)) return [ outcome ];
     const skipped = {
      state: outcome.state,
      flow: wants === "ok" ? "failed" : "ok",
      exempt: true
     };
     if (outcome.flow !== wants && outcome.flow !== "either") return [ outcome ];
     const followed = machine.node(command, outcome.state, where).map(after => where === guarded ? {
      ...after,
      exempt: true
     } : after);
     return outcome.flow === "either" ? [ skipped, ...followed ] : followed;
    });
   });
   return live;
  };
  const runPipeline = (machine, {commands, prefixes}, state, context) => {
   const negated = prefixes.filter(({type}) => type === "Negation").length % 2 === 1;
   const inner = negated ? {
    ...context,
    guarded: true
   } : context;
   const [only] = commands;
   const outcomes = commands.length === 1 && only !== void 0 ? machine.node(only, state, inner) : piped(machine, commands, state, inner);
   if (!negated) return outcomes;
   const opposite = {
    ok: "failed",
    failed: "ok",
    either: "either"
   };
   return outcomes.map(outcome => settled(outcome) ? {
    ...outcome,
    flow: opposite[outcome.flow],
    exempt: true
   } : outcome);
  };
  const piped = (machine, commands, state, context) => {
   let live = [ {
    state,
    flow: "ok"
   } ];
   for (const command of commands) live = live.flatMap(before => machine.subshell(before.state, inner => machine.list([ {
    type: "Statement",
    pos: command.pos,
    end: command.end,
    command,
    background: void 0
   } ], inner, {
    ...context,
    subshell: true
   })).map(after => state.options.pipefail && (before.flow === "failed" || before.flow === "either" && after.flow === "ok") ? {
    ...after,
    flow: before.flow
   } : after));
   return live;
  };
  const runIf = (machine, node, state, context) => {
   const done = [];
   let pending = [ state ];
   for (const {clause, then} of [ {
    clause: node.clause,
    then: node.then
   }, ...node.elif ]) {
    const next = [];
    for (const before of pending) {
     const {left, yes, no} = run_compound_ask(machine, clause, before, context);
     done.push(...left, ...yes.flatMap(after => machine.list(then.commands, after, context)));
     next.push(...no);
    }
    pending = next;
   }
   const {else: otherwise} = node;
   return [ ...done, ...pending.flatMap(after => otherwise === void 0 ? [ {
    state: after,
    flow: "ok"
   } ] : machine.list(otherwise.commands, after, context)) ];
  };
  function run_compound_ask(machine, clause, state, context) {
   const outcomes = machine.list(clause.commands, state, {
    ...context,
    guarded: true
   });
   const states = not => outcomes.flatMap(outcome => settled(outcome) && outcome.flow !== not ? [ outcome.state ] : []);
   return {
    left: outcomes.filter(outcome => !settled(outcome)),
    yes: states("failed"),
    no: states("ok")
   };
  }
  const ROUNDS = 2;
  const runWhile = (machine, {clause, body, kind}, state, context) => {
   const done = [];
   let entering = [ state ];
   let last = [];
   for (let round = 0; round <= ROUNDS; round++) {
    const asked = entering.map(before => run_compound_ask(machine, clause, before, context));
    const on = asked.flatMap(({yes, no}) => kind === "while" ? yes : no);
    const out = asked.flatMap(({yes, no}) => kind === "while" ? no : yes);
    done.push(...asked.flatMap(({left}) => left), ...out.map(after => ({
     state: after,
     flow: "ok"
    })));
    last = on;
    if (round === ROUNDS) break;
    const rounds = on.flatMap(after => machine.list(body.commands, after, context));
    done.push(...again(rounds.filter(outcome => !goesOn(outcome))));
    entering = rounds.filter(goesOn).map(outcome => outcome.state);
   }
   return done.length > 0 ? done : last.map(after => ({
    state: after,
    flow: "ok"
   }));
  };
  const goesOn = outcome => settled(outcome) || outcome.flow === "continue";
  const MAX_ROUNDS = 64;
  const runFor = (machine, {name, wordlist, body, pos}, state, context) => {
   const scope = scopeOf(state);
   const words = wordlist === void 0 ? scope.args : wordlist.flatMap(word => expandWord(word, scope));
   const counted = words !== void 0 && words.length <= MAX_ROUNDS && (wordlist ?? []).every(word => isCounted(word, words));
   if (!counted) {
    const once = withVariable(state, name.value, unknownText(`${name.value}@${pos}`));
    return [ {
     state,
     flow: "ok"
    }, ...again(machine.list(body.commands, once, context)) ];
   }
   const done = [];
   let live = [ {
    state,
    flow: "ok"
   } ];
   for (const word of words) {
    const next = live.flatMap(before => machine.list(body.commands, withVariable(before.state, name.value, word), context));
    done.push(...again(next.filter(outcome => !goesOn(outcome))));
    live = again(next.filter(goesOn));
   }
   return [ ...done, ...live ];
  };
  function isCounted({parts = []}, words) {
   if (parts.some(({type}) => type === "Glob" || type === "BraceExpansion" || type === "CommandExpansion")) return false;
   return !words.some(word => word.includes(unknownText("@"))) && !(parts.some(({type}) => type.endsWith("Expansion")) && words.some(word => word.includes("￼")));
  }
  function again(outcomes) {
   return outcomes.map(outcome => outcome.flow === "break" || outcome.flow === "continue" ? {
    state: outcome.state,
    flow: "ok"
   } : outcome);
  }
  const runCase = (machine, {word, items}, state, context) => {
   const done = [];
   let pending = [ state ];
   for (const {body, one} of items.flatMap(({pattern, body}) => pattern.map(one => ({
    body,
    one
   })))) {
    const asked = pending.flatMap(before => machine_decide(fitsPattern(expandText(word, scopeOf(before)), expandText(one, scopeOf(before))), before));
    done.push(...asked.flatMap(outcome => outcome.flow === "failed" ? [] : machine.list(body.commands, outcome.state, context)));
    pending = asked.flatMap(outcome => outcome.flow === "ok" ? [] : [ outcome.state ]);
   }
   return [ ...done, ...pending.map(after => ({
    state: after,
    flow: "ok"
   })) ];
  };
  function forget(state, body) {
   return [ ...body.matchAll(/[A-Za-z_]\w*/g) ].reduce((before, [name]) => withVariable(before, name, unknownText(`${name}'${body}`)), state);
  }
  const LOUD = new Set([ "set", "shopt", "trap", "exit", "exec", "eval", "source", ".", "umask", "unset", "export", "readonly", "bash", "sh", "getopts", "let" ]);
  const quiet_DECLARES = new Set([ "local", "declare", "typeset" ]);
  const quiet_READS = new Set([ "read", "mapfile", "readarray" ]);
  class QuietFunctions {
   script;
   interest;
   #known=new Map;
   constructor(script, interest) {
    this.script = script;
    this.interest = interest;
   }
   has(name) {
    const body = this.script.functions.get(name)?.[0]?.body;
    return body !== void 0 && !isPredicate(body) && this.#hasNoEffect(name);
   }
   #hasNoEffect(name) {
    const known = this.#known.get(name);
    if (known !== void 0) return known;
    this.#known.set(name, true);
    const functions = this.script.functions.get(name) ?? [];
    const quiet = functions.length === 1 && functions.every(one => this.#isQuiet(one)) && this.interest.labels([ name ], true).length === 0;
    this.#known.set(name, quiet);
    return quiet;
   }
   #isQuiet({body}) {
    const own = new Set;
    this.#each(body, node => {
     if (node.type === "Command" && quiet_DECLARES.has(node.name?.value ?? "")) for (const arg of node.args) own.add(arg.type === "Assignment" ? arg.name : arg.value);
    });
    let quiet = true;
    this.#each(body, node => {
     if (node.type === "Command" && !this.#isQuietCommand(node, own)) quiet = false;
     if ((node.type === "For" || node.type === "Select") && !own.has(node.name.value)) quiet = false;
     if (node.type === "ArithmeticCommand" && /[^=!<>]=[^=]|\+\+|--/.test(node.body) || node.type === "Coproc" || node.type === "Function") quiet = false;
    });
    return quiet;
   }
   #isQuietCommand(command, own) {
    if (command.prefix.some(part => part.type === "Assignment" && command.name === void 0 && !own.has(part.name))) return false;
    if (command.name === void 0) return true;
    const nothing = {
     get: () => {},
     args: void 0
    };
    const {argv, wrappers, nested} = unwrap([ ...expandWord(command.name, nothing), ...command.args.flatMap(arg => arg.type === "Word" ? expandWord(arg, nothing) : [ arg.text ]) ]);
    const [name = ""] = argv;
    if (!isKnown(name) || nested !== void 0 || LOUD.has(name) || this.interest.labels(argv, false).length > 0) return false;
    if (quiet_READS.has(name)) return argv.slice(1).every(word => word.startsWith("-") || own.has(word) || !/^[A-Za-z]\w*$/.test(word));
    if (name === "printf" && argv[1] === "-v") return own.has(argv[2] ?? "");
    return wrappers.length > 0 || !this.script.functions.has(name) || this.#hasNoEffect(name);
   }
   #each(node, visit) {
    visit(node);
    this.script.children(node, child => this.#each(child, visit));
   }
  }
  function isPredicate(node) {
   switch (node.type) {
   case "BraceGroup":
    return node.body.commands.length === 1 && node.body.commands.every(statement => isPredicate(statement.command));

   case "AndOr":
   case "Pipeline":
    return node.commands.some(isPredicate);

   case "Command":
    return node.name?.value === "[" || node.name?.value === "test";

   default:
    return node.type === "TestCommand" || node.type === "ArithmeticCommand";
   }
  }
  const explore_MAX_STEPS = 6e4;
  const MAX_STATES = 96;
  const MAX_DEPTH = 24;
  function explore(script, interest, entry) {
   const explorer = new Explorer(script, interest);
   const top = {
    guarded: false,
    stack: [],
    trap: void 0,
    subshell: false,
    background: false,
    locals: new Set,
    at: void 0
   };
   const ends = [];
   const optionsAfter = [];
   const program = entry === void 0 ? script.program : script.nested(entry.text);
   if (program === void 0) explorer.complete = false;
   const begin = initialState();
   let live = [ {
    state: entry === void 0 ? begin : {
     ...begin,
     options: entry.options,
     open: true
    },
    flow: "ok"
   } ];
   for (const statement of program?.commands ?? []) {
    const next = explorer.trim(live.flatMap(({state}) => explorer.statement(statement, state, top)));
    ends.push(...next.filter(outcome => !settled(outcome)));
    live = next.filter(settled);
    if (isCommand(statement)) optionsAfter.push(leastStrict(live.length > 0 ? live : next));
   }
   const finished = explorer.trim([ ...ends, ...live ]).flatMap(end => explorer.leave(end, top));
   const distinct = new Map(finished.map(end => [ `${end.status ?? end.flow} ${explorer.pasts.coarseKey(end.state)}`, end ]));
   return {
    paths: [ ...distinct.values() ].map(({state, flow, status}) => ({
     happened: listed(state),
     status: status ?? explore_statusOf(flow),
     options: state.options
    })),
    optionsAfter,
    visits: explorer.visits,
    unresolved: explorer.unresolved,
    complete: explorer.complete
   };
  }
  function isCommand({command}) {
   return command.type !== "Function" && !(command.type === "Command" && command.name === void 0);
  }
  function leastStrict(outcomes) {
   const all = option => outcomes.every(({state}) => state.options[option]);
   return {
    errexit: all("errexit"),
    nounset: all("nounset"),
    pipefail: all("pipefail"),
    errtrace: all("errtrace"),
    xtrace: all("xtrace"),
    inheritErrexit: all("inheritErrexit")
   };
  }
  function listed({past}) {
   const happened = [];
   for (let at = past; at !== void 0; at = at.before) happened.push(at.happening);
   return happened.reverse();
  }
  const explore_statusOf = flow => flow === "ok" || flow === "failed" ? flow : "either";
  function writesOf(node, scope) {
   return node.redirects.flatMap(one => one.type === "Redirect" && /^(&?>>?|>\||<>)$/.test(one.operator) && one.target !== void 0 ? [ expandText(one.target, scope) ] : []);
  }
  class Explorer {
   script;
   interest;
   pasts=new Pasts;
   visits=new Map;
   unresolved=new Map;
   complete=true;
   #steps=0;
   #visited=new Map;
   #twice=new Map;
   #flows=new Map;
   #quiet;
   #called=new Map;
   constructor(script, interest) {
    this.script = script;
    this.interest = interest;
    this.#quiet = new QuietFunctions(script, interest);
   }
   asksAgain({pos, end}, {stack}) {
    const {text} = this.script;
    const written = text.slice(pos, end);
    const twice = this.#twice.get(written) ?? text.indexOf(written) !== text.lastIndexOf(written);
    this.#twice.set(written, twice);
    return twice || stack.some(name => this.#isCalledAgain(name));
   }
   #isCalledAgain(name) {
    const known = this.#called.get(name) ?? this.script.text.split(new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, ".")}(?![\\w-])`)).length > 3;
    this.#called.set(name, known);
    return known;
   }
   spend() {
    this.#steps += 1;
    if (this.#steps > explore_MAX_STEPS) this.complete = false;
    return this.complete;
   }
   visit(...[node, words, state, context]) {
    const known = this.visits.get(node) ?? [];
    const {options, umask} = state;
    const writes = writesOf(node, scopeOf(state));
    const key = [ umask, options.xtrace, options.errexit, context.trap, ...context.stack, "", ...writes, "", ...words ].join("\0");
    const keys = this.#visited.get(node) ?? new Set;
    if (keys.has(key)) return;
    this.#visited.set(node, keys.add(key));
    known.push({
     words,
     options,
     umask,
     stack: context.stack,
     trap: context.trap,
     writes
    });
    this.visits.set(node, known);
   }
   list(statements, state, context) {
    const done = [];
    let live = [ {
     state,
     flow: "ok"
    } ];
    for (const statement of statements) {
     const next = live.flatMap(outcome => this.statement(statement, outcome.state, context));
     done.push(...next.filter(outcome => !settled(outcome)));
     live = this.trim(next.filter(settled));
    }
    return this.trim([ ...done, ...live ]);
   }
   statement({command, background}, state, context) {
    if (background === true) return this.subshell(state, inner => this.node(command, inner, {
     ...context,
     background: true
    })).map(outcome => ({
     state: outcome.state,
     flow: "ok"
    }));
    return this.node(command, state, context).flatMap(outcome => this.#afterFailure(outcome, context, command.pos));
   }
   node(...[node, state, context]) {
    return runNode(this, node, state, context);
   }
   #afterFailure(outcome, context, at) {
    const {errexit, errtrace} = outcome.state.options;
    if (outcome.flow === "either" && errexit && !context.guarded && outcome.exempt !== true) return [ {
     ...outcome,
     flow: "ok"
    } ];
    if (outcome.flow !== "failed" || outcome.exempt === true || context.guarded) return [ outcome ];
    const handler = outcome.state.traps.get("ERR");
    const inherited = context.stack.length === 0 && !context.subshell || errtrace;
    const trapped = handler === void 0 || !inherited || context.trap !== void 0 ? [ outcome ] : this.#handle("ERR", handler, outcome, context.at ?? at);
    return trapped.map(after => errexit && after.flow !== "exit" ? {
     state: after.state,
     flow: "exit",
     status: "failed"
    } : after);
   }
   #handle(signal, handler, outcome, at) {
    const script = this.script.nested(handler);
    if (script === void 0) {
     this.unresolved.set(at, `has a trap for ${signal} that cannot be read`);
     return [ outcome ];
    }
    const context = {
     guarded: false,
     stack: [],
     trap: signal,
     subshell: false,
     background: false,
     locals: new Set,
     at: void 0
    };
    return this.list(script.commands, outcome.state, {
     ...context,
     at
    }).map(after => after.flow === "exit" ? after : {
     ...outcome,
     state: after.state
    });
   }
   leave(outcome, context) {
    const handler = outcome.state.traps.get("EXIT");
    const status = outcome.status ?? explore_statusOf(outcome.flow);
    const end = {
     state: outcome.state,
     flow: "exit",
     status
    };
    if (handler === void 0 || context.trap !== void 0) return [ end ];
    return this.#handle("EXIT", handler, end, this.script.text.length).map(after => ({
     ...after,
     status: after.status ?? status
    }));
   }
   call(...[name, args, state, context]) {
    const body = this.script.functions.get(name)?.at(-1)?.body;
    const again = context.stack.includes(name);
    if (body === void 0 || again) return [ {
     state,
     flow: "either"
    } ];
    if (context.stack.length >= MAX_DEPTH) {
     this.complete = false;
     return [ {
      state,
      flow: "either"
     } ];
    }
    const quiet = this.#quiet.has(name) ? JSON.stringify([ name, args, state.umask, state.options, context.trap, context.stack, context.guarded ]) : void 0;
    const flows = quiet === void 0 ? void 0 : this.#flows.get(quiet);
    if (flows !== void 0) return flows.map(flow => ({
     state,
     flow
    }));
    const inner = {
     ...context,
     stack: [ ...context.stack, name ],
     locals: new Set
    };
    const outcomes = body.type === "CompoundList" ? this.list(body.commands, {
     ...state,
     args
    }, inner) : runNode(this, body, {
     ...state,
     args
    }, inner);
    const back = outcomes.map(outcome => {
     let {variables} = outcome.state;
     if (inner.locals.size > 0) variables = variables.only(variable => !inner.locals.has(variable) || state.variables.get(variable) !== void 0);
     for (const local of inner.locals) {
      const before = state.variables.get(local);
      if (before !== void 0) variables = variables.with(local, before);
     }
     const after = {
      ...outcome.state,
      variables,
      args: state.args
     };
     if (outcome.flow === "exit") return {
      ...outcome,
      state: after
     };
     return {
      state: after,
      flow: outcome.flow === "return" ? outcome.status ?? "either" : explore_statusOf(outcome.flow)
     };
    });
    if (quiet === void 0) return this.trim(back);
    const ways = [ ...new Set(back.map(({flow}) => flow)) ];
    const met = ways.length > 1 ? [ "either" ] : ways;
    this.#flows.set(quiet, met);
    return met.map(flow => ({
     state,
     flow
    }));
   }
   subshell(state, run) {
    const back = run(state).map(outcome => {
     const flow = settled(outcome) ? explore_statusOf(outcome.flow) : outcome.status ?? "either";
     return {
      state: {
       ...state,
       past: outcome.state.past,
       assumed: outcome.state.assumed
      },
      flow
     };
    });
    return this.trim(back);
   }
   happened(...[state, context, happening]) {
    const {stack, trap, guarded} = context;
    return {
     ...state,
     past: this.pasts.add(state.past, {
      ...happening,
      stack,
      trap,
      guarded,
      options: state.options,
      traps: state.traps
     })
    };
   }
   trim(outcomes) {
    const flowOf = ({flow, status, exempt}) => `${flow} ${status ?? ""} ${exempt === true}`;
    const distinct = this.pasts.distinct(outcomes, ({state}) => state, flowOf);
    if (distinct.length <= MAX_STATES) return distinct;
    const groupOf = this.#grouping(distinct, flowOf);
    const coarse = new Map;
    for (const outcome of distinct) {
     const key = groupOf(outcome);
     const known = coarse.get(key);
     coarse.set(key, known === void 0 ? outcome : {
      ...known,
      state: joined(known.state, outcome.state)
     });
    }
    if (coarse.size > MAX_STATES * 4) this.complete = false;
    return [ ...coarse.values() ].slice(0, MAX_STATES * 4);
   }
   #grouping(outcomes, flowOf) {
    const values = new Map;
    for (const {state} of outcomes) for (const name of state.variables.names()) values.set(name, (values.get(name) ?? new Set).add(JSON.stringify(state.variables.get(name))));
    const differing = [ ...values ].filter(([, {size}]) => size > 1).sort(([, a], [, b]) => a.size - b.size);
    const kept = [];
    const key = outcome => `${flowOf(outcome)}|${this.pasts.coarseKey(outcome.state)}|${kept.map(name => JSON.stringify(outcome.state.variables.get(name))).join()}`;
    for (const [name] of differing) {
     kept.push(name);
     if (new Set(outcomes.map(key)).size > MAX_STATES) kept.pop();
    }
    return key;
   }
  }
  function judgeFunction(script, name, rule) {
   const definitions = script.shell.functions.get(name) ?? [];
   const definition = definitions.at(-1);
   if (definition === void 0) return [ (0, observation.c6)(name, `is defined nowhere in ${script.file}`, {
    location: script.locate(0)
   }) ];
   const location = script.locate(definition.pos);
   if (definitions.length > 1) return [ (0, observation.c6)(name, `is defined ${definitions.length} times, so what a call does depends on where it stands`, {
    location
   }) ];
   if (!isCalled(script, name)) return [ (0, observation.c6)(name, `is called on no path of ${script.file}`, {
    location,
    expected: `a call of ${name}`
   }) ];
   const labels = (argv, isFunction) => rule.calls.filter(label => isLabel(script, argv, isFunction, label)).map(label => ({
    label,
    sure: true
   }));
   const {paths, visits, complete} = explore(script.shell, {
    labels,
    followFailuresIn: new Set([ name ]),
    opaque: new Set([ ...script.apart.keys() ].filter(other => other !== name))
   }, {
    text: name,
    options: {
     ...INITIAL_OPTIONS,
     errexit: true,
     nounset: true,
     pipefail: true,
     errtrace: true
    }
   });
   if (!complete) return [ (0, observation.c6)(name, "has more paths than can be followed", {
    location
   }) ];
   const ran = [ ...visits.values() ].flat().filter(({stack}) => stack.includes(name));
   const missing = rule.calls.filter(label => paths.some(({happened, status}) => status !== "failed" && !happened.some(one => one.label === label && one.phase === "start")));
   const seen = missing.map(label => (0, observation.c6)(name, `can end well without ${label}`, {
    location,
    expected: label,
    fix: `Call ${label} in ${name} on every path.`
   }));
   if (rule.reaches.length > 0 && !ran.some(({words}) => rule.reaches.some(pattern => command_line_fits(unwrap(words).argv, pattern)))) seen.push((0, 
   observation.c6)(name, "does not do what it is there for", {
    location,
    expected: `one of ${rule.reaches.join(", ")}`
   }));
   if (rule.can_fail && !paths.some(({status}) => status !== "ok")) seen.push((0, observation.c6)(name, "cannot fail, whatever it finds", {
    location,
    expected: "a path that ends the script or returns other than 0"
   }));
   if (ran.every(({words}) => [ "echo", "printf", ":", "true", "return", "local" ].includes(words[0] ?? ":")) && rule.calls.length + rule.reaches.length === 0 && !hasCondition(script, name)) seen.push((0, 
   observation.c6)(name, "does nothing", {
    location
   }));
   return seen.length > 0 ? seen : [ (0, observation.v9)(name, "is defined, called, and does what it is there for", {
    location
   }) ];
  }
  function isLabel(script, argv, isFunction, label) {
   if (isFunction) return argv[0] === label;
   return !script.shell.functions.has(label) && command_line_fits(argv, label);
  }
  function isCalled({whole, apart}, name) {
   return [ whole, ...apart.values() ].some(({visits, paths}) => [ ...visits.values() ].some(met => met.some(({stack, words}) => stack.includes(name) || words[0] === name)) || paths.some(({happened}) => happened.some(({label}) => label === name)));
  }
  function hasCondition({shell}, name) {
   const {pos, end} = shell.functions.get(name)?.at(-1) ?? {
    pos: 0,
    end: 0
   };
   return /\[\[|\(\(|\[ /.test(shell.text.slice(pos, end));
  }
  function firstLineOf({facts}, is) {
   return facts.find(({runs}) => runs.some(({argv}) => is(argv)))?.at;
  }
  const DOWNLOADS = [ "curl", "wget", "fetch", "aria2c" ];
  const RUNNERS = [ "bash", "sh", "dash", "zsh", "ksh", "python", "python3", "perl", "ruby", "node", "php", "source", ".", "eval" ];
  const VERIFIES = [ "sha256sum", "sha512sum", "shasum", "gpg", "cosign", "minisign", "signify", "openssl" ];
  const downloaded = script => {
   const fix = "Download to a file, compare its SHA-256 with one that is written down, then run it.";
   const commands = new Map(script.facts.map(fact => [ fact.command, fact ]));
   const names = fact => fact?.runs.flatMap(({argv}) => argv[0] ?? []) ?? [];
   const direct = onEach(({argv, wrappers}, {command, pipedFrom}) => {
    const runs = RUNNERS.includes(argv[0] ?? "") || wrappers.includes("xargs");
    if (!runs) return;
    const before = pipedFrom.find(one => names(commands.get(one)).some(name => DOWNLOADS.includes(name)));
    if (before !== void 0) return {
     says: `runs with ${argv[0] ?? ""} what it has just downloaded`,
     fix
    };
    const inside = innerCommands(script, command).some(one => names(commands.get(one)).some(name => DOWNLOADS.includes(name)));
    return inside ? {
     says: `runs with ${argv[0] ?? ""} what it downloads`,
     fix
    } : void 0;
   });
   return [ ...direct(script), ...byFile(script, fix) ];
  };
  function byFile({facts}, fix) {
   const files = facts.flatMap(fact => fact.runs.flatMap(({argv, writes}) => (DOWNLOADS.includes(argv[0] ?? "") ? [ ...outputs(argv), ...writes ] : []).map(path => ({
    path,
    at: fact.at
   }))));
   return files.flatMap(({path, at}) => {
    const later = facts.filter(fact => fact.at > at);
    const run = later.find(fact => fact.runs.some(({argv}) => argv[0] === path || argv[0] === path.slice(path.lastIndexOf("/") + 1) || RUNNERS.includes(argv[0] ?? "") && argv.includes(path)));
    if (run === void 0) return [];
    const checked = later.some(fact => fact.at < run.at && fact.runs.some(({argv}) => verifies(argv)));
    return checked ? [] : [ {
     at: run.at,
     says: `runs ${shownText(path)}, which it downloaded and did not check`,
     fix
    } ];
   });
  }
  function verifies([name = "", sub = ""]) {
   return VERIFIES.includes(name) && (name !== "openssl" || [ "dgst", "cms", "smime", "pkeyutl" ].includes(sub));
  }
  function outputs(argv) {
   return argv.flatMap((word, index) => [ "-o", "-O", "--output", "--output-document" ].includes(word) || /^-[a-zA-Z]*[oO]$/.test(word) ? [ argv[index + 1] ?? "" ] : /^--output(?:-document)?=(.+)$/.exec(word)?.[1] ?? []);
  }
  function innerCommands(script, node) {
   const found = [];
   script.shell.children(node, child => {
    if (child.type === "Command") found.push(child);
    found.push(...innerCommands(script, child));
   });
   return found;
  }
  function ignoredFailure(critical) {
   return script => {
    const dangers = [];
    const facts = new Map(script.facts.map(fact => [ fact.command, fact ]));
    const visit = node => {
     if (node.type === "AndOr") dangers.push(...thrownAway(script, node, facts, critical));
     script.shell.children(node, visit);
    };
    visit(script.shell.program);
    return dangers;
   };
  }
  function thrownAway(script, node, facts, critical) {
   return node.operators.flatMap((operator, index) => {
    const [left, right] = [ node.commands[index], node.commands[index + 1] ];
    if (operator !== "||" || left === void 0 || right?.type !== "Command" || !isNothing(facts.get(right))) return [];
    const inside = left.type === "Command" ? [ left ] : innerCommands(script, left);
    const found = inside.flatMap(command => facts.get(command)?.runs ?? []).flatMap(({argv, wrappers}) => {
     const isFunction = wrappers.length === 0 && script.shell.functions.has(argv[0] ?? "");
     return critical.filter(label => isLabel(script, argv, isFunction, label));
    });
    return found[0] === void 0 ? [] : [ {
     at: left.pos,
     says: `throws the failure of ${found[0]} away`,
     fix: "Take `|| true` off, so that the script ends and the trap runs."
    } ];
   });
  }
  function isNothing(fact) {
   return fact?.runs.some(({argv}) => [ ":", "true", "echo", "printf" ].includes(argv[0] ?? "") || [ "exit", "return" ].includes(argv[0] ?? "") && argv[1] === "0") ?? false;
  }
  const errexitOff = script => {
   const handlers = [ ...script.apart.keys() ];
   const off = script.facts.filter(({within, runs}) => !handlers.includes(within ?? "") && runs.some(({argv}) => argv[0] === "set" && argv.some((word, index) => /^\+[a-zA-Z]*e/.test(word) || word === "errexit" && (argv[index - 1] ?? "").startsWith("+"))));
   const stays = script.whole.paths.some(({options, happened, status}) => status === "ok" && !options.errexit && !happened.some(({label}) => handlers.includes(label)));
   return stays ? off.map(({at}) => ({
    at,
    says: "switches errexit off, and it stays off",
    fix: "Test the one command that may fail with `if`, instead of set +e."
   })) : [];
  };
  const heredocSecret = onEach((_, {command}) => {
   const bodies = command.redirects.flatMap(one => one.type === "HereDoc" ? [ one.body.text ] : []);
   const found = bodies.map(body => /^\s*(?:export\s+)?([A-Z_]*(?:PASSWORD|SECRET|TOKEN|API_?KEY)[A-Z_]*)\s*[=:]\s*["']?([^\s"'$<{]{6,})/m.exec(body)).find(match => match !== null && !own_rules_isPlaceholder(match[2] ?? ""));
   return found === void 0 || found === null ? void 0 : {
    says: `writes ${found[1] ?? ""} with its value`,
    fix: "Read it from the environment or from a file that is not in git."
   };
  });
  const shadowed = ({shell}) => [ "nginx", "systemctl", "htpasswd", "cp", "install", "mv", "rm", "test", "command", "set", "trap", "exit", "curl", "sudo" ].flatMap(name => (shell.functions.get(name) ?? []).map(({pos}) => ({
   at: pos,
   says: `defines a function in place of ${name}`,
   fix: `Give it another name; call ${name} itself.`
  })));
  const danger_flows_hidden = script => [ ...onEach(({argv}) => argv[0] === "alias" || argv[0] === "shopt" && argv.includes("expand_aliases") ? {
   says: "makes an alias, under which commands are not what they are called",
   fix: "Write a function."
  } : void 0)(script), ...onEach((run, {pipedFrom}) => RUNNERS.includes(run.argv[0] ?? "") && pipedFrom.some(one => /base64|xxd|openssl/.test(unwrap([ one.name?.value ?? "" ]).argv[0] ?? "")) ? {
   says: "runs a text that was hidden",
   fix: "Write the commands themselves."
  } : void 0)(script) ];
  const FLOW_RULES = {
   curl_pipe_shell: downloaded,
   errexit_off: errexitOff,
   heredoc_secret: heredocSecret,
   shadowed_program: shadowed,
   hidden_command: danger_flows_hidden
  };
  function everyPath({whole, apart}) {
   return [ whole, ...apart.values() ].flatMap(({paths}) => paths);
  }
  const begins = label => happening => happening.phase === "start" && happening.label === label;
  const succeeded = label => happening => happening.phase === "ok" && happening.label === label;
  function judgeBefore(script, {require, before, after}) {
   const subject = `${before} in ${script.file}`;
   let found = 0;
   for (const {happened} of everyPath(script)) for (const [index, happening] of happened.entries()) {
    if (!begins(before)(happening)) continue;
    found += 1;
    const past = happened.slice(0, index);
    const since = after === void 0 ? past : past.slice(past.findLastIndex(({label, phase}) => label === after && phase === "start") + 1);
    if (since.some(succeeded(require))) continue;
    return (0, observation.c6)(subject, why(since, past, require), {
     location: script.locate(happening.at),
     expected: `${require} before it, and stop when that fails`,
     actual: shown(past),
     fix: `Call ${require} first, and let the script end when it fails (no \`|| true\`, not inside a condition that goes on).`
    });
   }
   if (found === 0) return (0, observation.c6)(subject, "is never run", {
    expected: `${require}, then ${before}`
   });
   return (0, observation.v9)(subject, `always comes after ${require}${after === void 0 ? "" : ` that follows ${after}`}`);
  }
  function why(since, past, require) {
   if (since.some(({label, phase}) => label === require && phase === "failed")) return `is run although ${require} failed`;
   return past.some(succeeded(require)) ? `is run after an old ${require}, which was before the last change` : `is run without ${require} before it`;
  }
  function judgeOrder(script, order) {
   return order.slice(1).map((before, index) => judgeBefore(script, {
    require: order[index] ?? "",
    before
   }));
  }
  function judgeAfter(script, {command, require, failure, except_in}) {
   const subject = `${require} in ${script.file}`;
   const exempt = happening => happening.stack.some(name => except_in.includes(name));
   let found = 0;
   for (const {happened, status} of script.whole.paths) {
    const index = happened.findLastIndex(happening => succeeded(command)(happening) && !exempt(happening));
    if (index === -1) continue;
    found += 1;
    const [done, later] = [ happened[index], happened.slice(index + 1) ];
    const location = script.locate(done?.at ?? 0);
    const run = later.findIndex(begins(require));
    if (run === -1) return [ (0, observation.c6)(subject, `is not run after ${command}`, {
     location,
     expected: `${command}, then ${require}`,
     actual: shown(happened)
    }) ];
    const passed = later.some(succeeded(require));
    if (passed && !later.some(({label, phase}) => label === require && phase === "failed")) continue;
    const at = script.locate(later[run]?.at ?? 0);
    if (failure !== void 0 && !later.slice(run).some(begins(failure))) return [ (0, 
    observation.c6)(subject, `can fail without ${failure}`, {
     location: at,
     expected: `${failure} when it fails`,
     actual: shown(happened)
    }) ];
    if (status === "ok") return [ (0, observation.c6)(subject, "can fail, and the script still ends well", {
     location: at,
     expected: "an exit code other than 0"
    }) ];
   }
   if (found === 0) return [ (0, observation.c6)(subject, `cannot follow ${command}, which no path comes to`, {
    location: script.locate(0)
   }) ];
   return [ (0, observation.v9)(subject, `follows ${command}${failure === void 0 ? "" : `; where it fails, ${failure} does`}`) ];
  }
  function shown(happened) {
   const signs = {
    start: "",
    ok: "",
    failed: " (failed)"
   };
   const steps = happened.filter(({phase}, index) => phase !== "start" || happened[index + 1]?.phase === "start" || index === happened.length - 1);
   return steps.length === 0 ? "nothing of it" : steps.map(({label, phase}) => label + signs[phase]).join(", ").slice(0, 300);
  }
  function judgePrivateFile(script, {name, mode}) {
   const subject = `${name} in ${script.file}`;
   const writes = script.facts.flatMap(fact => fact.runs.flatMap(run => private_files_writesOf(run, name).map(how => ({
    fact,
    run,
    ...how
   }))));
   if (writes.length === 0) return [ (0, observation.c6)(subject, "is written nowhere", {
    location: script.locate(0),
    expected: `install -m ${mode} … ${name}`
   }) ];
   const bad = writes.find(write => !private_files_isPrivate(write, writes, mode));
   if (bad === void 0) return [ (0, observation.v9)(subject, `has mode ${mode} before it has content`) ];
   return [ (0, observation.c6)(subject, bad.mode === void 0 ? "is written before others are kept out" : "is given another mode", {
    location: script.locate(bad.fact.at),
    expected: mode,
    actual: bad.mode === void 0 ? `the default of umask ${bad.run.visit?.umask ?? "022"}` : shownText(bad.mode),
    fix: `Make it first: install -m ${mode} /dev/null FILE; then write into it.`
   }) ];
  }
  function private_files_writesOf({argv, writes}, name) {
   const found = writes.filter(target => isIt(target, name)).map(target => ({
    kind: "fill",
    target
   }));
   const plain = argv.slice(1).filter(word => !word.startsWith("-"));
   const target = plain.at(-1) ?? "";
   if (!plain.some(word => isIt(word, name))) return found;
   switch (argv[0]) {
   case "install":
    {
     if (!isIt(target, name) || argv.includes("-d")) return found;
     const at = argv.findIndex(word => word === "-m" || word === "--mode");
     const mode = at === -1 ? argv.map(word => /^(?:-m|--mode=)(.+)$/.exec(word)?.[1]).find(one => one !== void 0) : argv[at + 1];
     return [ ...found, {
      kind: "make",
      target,
      mode: mode ?? "755"
     } ];
    }

   case "chmod":
    return [ ...found, {
     kind: "mode",
     target,
     mode: plain[0] ?? ""
    } ];

   case "cp":
   case "tee":
   case "dd":
   case "rsync":
    return isIt(target, name) ? [ ...found, {
     kind: "fill",
     target
    } ] : found;

   case "mv":
    return isIt(target, name) ? [ ...found, {
     kind: "move",
     target
    } ] : found;

   default:
    return found;
   }
  }
  function isIt(path, name) {
   const base = path.slice(path.lastIndexOf("/") + 1);
   return base.startsWith(name) && !/\.(?:example|sample|template)\b/.test(base);
  }
  function private_files_isPrivate({kind, mode, target, run, fact}, all, wanted) {
   if (kind === "make" || kind === "mode") return mode !== void 0 && isKnown(mode) && /^[0-7]+$/.test(mode) && Number.parseInt(mode, 8) === Number.parseInt(wanted, 8);
   if ((run.visit?.umask ?? "").endsWith("77")) return true;
   const made = all.some(other => other.kind === "make" && other.target === target && other.fact.at < fact.at && other.fact.within === fact.within);
   if (kind === "fill") return made || run.argv[0] === "cp" && run.argv.some(word => /^-[a-zA-Z]*[ap]|^--preserve|^--archive/.test(word));
   const source = run.argv.filter(word => !word.startsWith("-")).at(-2) ?? "";
   return all.some(other => other.kind === "make" && other.target === source) || source.includes("mktemp") || !isKnown(source);
  }
  async function loadScript(ground, file, asked) {
   const shell = await readShell(ground.text(file));
   const [problem] = shell.problems;
   if (problem !== void 0) throw new observation.G_((0, observation.c6)(file, problem.message, {
    location: {
     file,
     line: problem.line,
     column: problem.column
    }
   }));
   const locate = offset => ({
    file,
    ...shell.place(Math.min(offset, shell.text.length))
   });
   const given = asked(new Set(shell.functions.keys()));
   const interest = {
    ...given,
    opaque: new Set([ ...given.opaque, ...trapHandlers(shell) ])
   };
   const whole = explore(shell, interest);
   const apart = new Map;
   for (const name of interest.opaque) {
    const opaque = new Set([ ...interest.opaque ].filter(other => other !== name));
    if (shell.functions.has(name)) apart.set(name, explore(shell, {
     ...interest,
     opaque
    }, {
     text: name,
     options: optionsOf(whole)
    }));
   }
   if (![ whole, ...apart.values() ].every(({complete}) => complete)) throw new observation.G_((0, 
   observation.nv)("config", file, "has more paths than can be followed", {
    fix: "Split it into smaller functions, or into more than one script."
   }));
   return {
    file,
    shell,
    whole,
    apart,
    facts: collectFacts(shell, [ whole, ...apart.values() ]),
    locate
   };
  }
  function trapHandlers(shell) {
   return commandSites(shell).flatMap(({command}) => {
    const handler = command.name?.value === "trap" ? command.args[0] : void 0;
    const program = handler?.type === "Word" ? shell.nested(handler.value) : void 0;
    return program === void 0 ? [] : commandSites(shell, program).flatMap(site => shell.functions.has(site.command.name?.value ?? "") ? [ site.command.name?.value ?? "" ] : []);
   });
  }
  function optionsOf({optionsAfter}) {
   return optionsAfter.at(-1) ?? INITIAL_OPTIONS;
  }
  function visitsOf(explorations, node) {
   return explorations.flatMap(({visits}) => visits.get(node) ?? []);
  }
  function collectFacts(shell, explorations) {
   const facts = [];
   const scope = constants(shell);
   const seen = new Set;
   const add = sites => {
    for (const {command, at, within, pipedFrom} of sites) {
     const visits = visitsOf(explorations, command);
     const runs = visits.length > 0 ? visits.map(visit => ({
      ...unwrap(visit.words),
      writes: visit.writes,
      visit
     })) : [ unvisited(command, scope) ];
     facts.push({
      command,
      at,
      within,
      pipedFrom,
      runs
     });
     for (const text of runs.flatMap(run => handedOn(run, command))) {
      const nested = seen.has(text) ? void 0 : shell.nested(text);
      seen.add(text);
      if (nested !== void 0) add(commandSites(shell, nested, at, within));
     }
    }
   };
   add(commandSites(shell));
   return facts;
  }
  function unvisited(command, scope) {
   const words = [ ...command.name === void 0 ? [] : expandWord(command.name, scope), ...command.args.flatMap(arg => arg.type === "Word" ? expandWord(arg, scope) : [ arg.text ]) ];
   const writes = command.redirects.flatMap(one => one.type === "Redirect" && one.operator.includes(">") && one.target !== void 0 ? [ expandText(one.target, scope) ] : []);
   return {
    ...unwrap(words),
    writes,
    visit: void 0
   };
  }
  function handedOn({argv, ...run}, command) {
   if (run.nested !== void 0) return [ run.nested ];
   if (argv[0] === "trap") return argv.length > 2 ? argv.slice(1, 2) : [];
   if (argv.length !== 1 || ![ "bash", "sh" ].includes(argv[0] ?? "")) return [];
   return command.redirects.flatMap(one => one.type === "HereDoc" ? [ one.body.text ] : []);
  }
  function constants(shell) {
   const values = new Map;
   const scope = {
    get: name => values.get(name),
    args: void 0
   };
   for (const {command} of commandSites(shell)) for (const part of [ ...command.prefix, ...command.args ]) {
    if (part.type !== "Assignment" || part.value.type !== "Word") continue;
    values.set(part.name, values.has(part.name) ? void 0 : expandText(part.value, scope));
   }
   return scope;
  }
  const STRICT_OPTIONS = [ "errexit", "nounset", "pipefail", "errtrace" ];
  function strictness_judgeOptions(script, wanted, beforeCommand) {
   const early = script.whole.optionsAfter.slice(0, Math.max(1, beforeCommand - 1));
   const first = firstLineOf(script, argv => argv[0] === "set" || argv[0] === "shopt");
   const location = script.locate(first ?? 0);
   return wanted.map(option => {
    const subject = `${option} in ${script.file}`;
    const how = `set ${option === "errexit" ? "-e" : option === "nounset" ? "-u" : option === "errtrace" ? "-E" : "-o pipefail"}`;
    if (!early.some(options => options[option])) return (0, observation.c6)(subject, `is not set before command ${beforeCommand}`, {
     location,
     expected: how,
     fix: "Begin the script with `set -Eeuo pipefail`."
    });
    const off = turnedOff(script, option);
    if (off !== void 0) return (0, observation.c6)(subject, "is switched off, and what follows runs without it", {
     location: script.locate(off),
     expected: `${how} again on every path`
    });
    return (0, observation.v9)(subject, "is set from the beginning", {
     location
    });
   });
  }
  function turnedOff(script, option) {
   const handlers = [ ...script.apart.keys() ];
   const loose = script.whole.paths.some(({happened, options, status}) => {
    const outside = happened.filter(({trap, stack}) => trap === void 0 && !stack.some(name => handlers.includes(name)));
    return outside.some(happening => !happening.options[option] && happening.phase === "start") || status === "ok" && !options[option];
   });
   return loose ? firstLineOf(script, argv => argv[0] === "set" && argv.some(word => word.startsWith("+"))) ?? 0 : void 0;
  }
  const RESTORES = [ "cp", "mv", "install", "rsync", "tar", "ln", "git", "btrfs", "zfs" ];
  function judgeTraps(script, {handlers, protects, restores}) {
   return Object.entries(handlers).flatMap(([signal, handler]) => {
    const subject = `trap for ${signal} in ${script.file}`;
    const functions = script.shell.functions.get(handler);
    if (functions === void 0) return [ (0, observation.c6)(subject, `should call ${handler}, which is defined nowhere`, {
     location: script.locate(0)
    }) ];
    const defined = script.locate(functions.at(-1)?.pos ?? 0);
    if (!putsBack(script, handler, restores)) return [ (0, observation.c6)(handler, "puts nothing back", {
     location: defined,
     expected: `one of ${restores.join(", ")} on some path`,
     fix: `Let ${handler} restore the backup.`
    }) ];
    return [ ...strictness_coverage(script, {
     signal,
     handler,
     protects,
     subject
    }), (0, observation.v9)(handler, "puts something back", {
     location: defined
    }) ];
   });
  }
  function putsBack(script, handler, restores) {
   const apart = script.apart.get(handler) ?? explore(script.shell, NOTHING, {
    text: handler,
    options: script.whole.optionsAfter.at(-1) ?? script.whole.paths[0]?.options ?? OFF
   });
   const called = new Set(apart.paths.flatMap(({happened}) => happened.map(({label}) => label)));
   return [ apart, ...[ ...script.apart ].flatMap(([name, one]) => called.has(name) && name !== handler ? [ one ] : []) ].some(({visits}) => [ ...visits.values() ].flat().some(({words}) => restores.includes(unwrap(words).argv[0] ?? "")));
  }
  const NOTHING = {
   labels: () => [],
   followFailuresIn: new Set,
   opaque: new Set
  };
  const OFF = {
   errexit: false,
   nounset: false,
   pipefail: false,
   errtrace: false,
   xtrace: false,
   inheritErrexit: false
  };
  function strictness_coverage(script, {signal, handler, protects, subject}) {
   return protects.map(label => {
    const met = script.whole.paths.flatMap(({happened}) => happened.filter(one => one.label === label && one.phase === "start" && one.trap === void 0));
    if (met.length === 0) return (0, observation.c6)(subject, `protects ${label}, which no path comes to`, {
     location: script.locate(0)
    });
    for (const {at, traps, options, stack, guarded} of met) {
     const location = script.locate(at);
     const set = traps.get(signal);
     if (set === void 0 || !runs(script, set, handler)) return (0, observation.c6)(subject, `is not set when ${label} begins`, {
      location,
      expected: `trap ${handler} ${signal}`,
      actual: set ?? "no trap"
     });
     if (signal !== "ERR") continue;
     if (!options.errexit) return (0, observation.c6)(subject, `does not end the script when ${label} begins: errexit is off`, {
      location
     });
     if (stack.length > 0 && !options.errtrace) return (0, observation.c6)(subject, "is not inherited by functions", {
      location,
      expected: "set -E (errtrace)",
      fix: "Write `set -Eeuo pipefail`."
     });
     if (guarded) return (0, observation.c6)(subject, `is ignored around ${label}, which is run inside a condition or before ||`, {
      location,
      fix: `Call ${label} on a line of its own.`
     });
    }
    return (0, observation.v9)(subject, `is set when ${label} begins`);
   });
  }
  function runs(script, text, handler) {
   const interest = {
    ...NOTHING,
    labels: (argv, isFunction) => isFunction && argv[0] === handler ? [ {
     label: handler,
     sure: true
    } ] : []
   };
   const {paths} = explore(script.shell, interest, {
    text,
    options: OFF
   });
   return paths.length > 0 && paths.some(({happened}) => happened.some(({label}) => label === handler));
  }
  const RULES = {
   ...COMMAND_RULES,
   ...FLOW_RULES
  };
  const RULE_NAMES = [ ...Object.keys(RULES), "ignored_failure" ];
  const shell_name = schemas.YjP().regex(/^[A-Za-z_][\w:-]*$/, "is no name of a function");
  const shell_command = schemas.YjP().min(1).max(200).describe("A function of the script, or a program with words that must be among its arguments, such as `nginx -t`.");
  const denied = schemas.YjP().max(200).refine(text => text.includes(" ") || RULE_NAMES.includes(text), `is neither a command with a word behind it nor one of ${RULE_NAMES.join(", ")}`);
  const shell_parameters = schemas.rej({
   file: schemas.YjP().min(1).max(4096).describe("The script: Bash."),
   options: schemas.YOg(schemas.k5n(STRICT_OPTIONS)).min(1).optional().describe("Options that must be set early and stay set. A shebang such as `bash -e` does not count: `bash FILE` ignores it."),
   before_command: schemas.Whr().min(2).max(100).default(5).describe("Before which command at the top of the script they must be set; definitions and assignments do not count."),
   trap: schemas.jgl(schemas.k5n([ "ERR", "EXIT", "INT", "TERM" ]), shell_name).optional().describe("Function that the trap for a signal must come to. It must put something back."),
   protects: schemas.YOg(shell_command).min(1).optional().describe("What must not begin before the trap is set."),
   restores: schemas.YOg(schemas.YjP().min(1).max(100)).min(1).default(RESTORES).describe("Programs by which the handler of a trap puts things back."),
   functions: schemas.g1P(shell_name, schemas.rej({
    calls: schemas.YOg(shell_command).max(50).default([]).describe("What it must come to whenever it ends well."),
    reaches: schemas.YOg(shell_command).max(50).default([]).describe("Commands of which it must come to one."),
    can_fail: schemas.zMY().default(false).describe("Must there be a path on which it fails or ends the script?")
   })).refine(functions => Object.keys(functions).length > 0, "names no function").optional().describe("Functions that must be defined once, be called, and do something."),
   order: schemas.YOg(schemas.YOg(shell_command).min(2).max(20)).min(1).optional().describe("Chains: on every path each of them went well before the next one begins."),
   guards: schemas.YOg(schemas.rej({
    before: shell_command,
    require: shell_command,
    after: shell_command.optional().describe("`require` counts only when it follows the last of these.")
   })).min(1).optional().describe("Before each `before` on every path, `require` went well."),
   after: schemas.rej({
    command: shell_command,
    require: shell_command.describe("What must be run once the command went well."),
    failure: shell_command.optional().describe("What must be run when that fails."),
    except_in: schemas.YOg(shell_name).default([]).describe("Functions in which it need not be, such as the rollback itself.")
   }).optional().describe("What must follow a command."),
   deny: schemas.YOg(denied).min(1).optional().describe(`Dangerous forms by name, or commands such as \`systemctl restart nginx\`. Names: ${RULE_NAMES.join(", ")}.`),
   critical: schemas.YOg(shell_command).default([]).describe("Commands whose failure must not be thrown away; for the rule ignored_failure."),
   private_files: schemas.YOg(schemas.rej({
    name: schemas.YjP().min(1).max(200).describe("The end of its path, such as `.env.production`."),
    mode: schemas.YjP().regex(/^0?[0-7]{3}$/)
   })).min(1).optional().describe("Files that the script must make with their mode before they have content."),
   apart: schemas.YOg(shell_name).default([]).describe("Functions that are explored on their own, where a script has too many paths; the handlers of traps always are.")
  }).refine(({file: _file, before_command: _before, restores: _restores, critical: _critical, apart: _apart, protects: _protects, ...asked}) => Object.values(asked).some(one => one !== void 0), "asks for nothing").refine(({trap, protects}) => trap === void 0 === (protects === void 0), "`trap` and `protects` belong together").refine(({deny, critical}) => deny?.includes("ignored_failure") !== true || critical.length > 0, "ignored_failure needs `critical`");
  const shell = (0, check_type.B)({
   name: "shell",
   summary: "Follows every path through a Bash script without running it: options, traps, what comes before what, dangerous forms.",
   parameters: shell_parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const script = await loadScript(ground, wanted.file, functions => interestOf(wanted, functions));
    const seen = [ ...wanted.options === void 0 ? [] : strictness_judgeOptions(script, wanted.options, wanted.before_command), ...wanted.trap === void 0 ? [] : judgeTraps(script, {
     handlers: wanted.trap,
     protects: wanted.protects ?? [],
     restores: wanted.restores
    }), ...Object.entries(wanted.functions ?? {}).flatMap(([one, rule]) => judgeFunction(script, one, rule)), ...(wanted.order ?? []).flatMap(chain => judgeOrder(script, chain)), ...(wanted.guards ?? []).map(guard => judgeBefore(script, guard)), ...wanted.after === void 0 ? [] : judgeAfter(script, wanted.after), ...(wanted.deny ?? []).flatMap(rule => judgeDenied(script, rule, wanted.critical)), ...(wanted.private_files ?? []).flatMap(file => judgePrivateFile(script, file)) ];
    return [ ...seen, ...unresolved(script, wanted) ];
   }
  });
  function interestOf(wanted, functions) {
   const {order = [], guards = [], after, protects = [], trap = {}} = wanted;
   const labels = new Set([ ...order.flat(), ...guards.flatMap(({before, require, after: since}) => [ before, require, ...since === void 0 ? [] : [ since ] ]), ...protects ]);
   if (after !== void 0) for (const label of [ after.command, after.require, after.failure ]) if (label !== void 0) labels.add(label);
   const handlers = [ ...Object.values(trap), ...after?.failure === void 0 ? [] : [ after.failure ], ...after?.except_in ?? [], ...wanted.apart ];
   return {
    labels: (argv, isFunction) => [ ...labels ].flatMap(label => {
     if (isFunction) return argv[0] === label ? [ {
      label,
      sure: true
     } ] : [];
     if (functions.has(label) || !mayFit(argv, label)) return [];
     return [ {
      label,
      sure: argv.every(word => !word.includes("￼")) || mayFit(argv.filter(word => !word.includes("￼")), label)
     } ];
    }),
    followFailuresIn: new Set(after === void 0 || !functions.has(after.require) ? [] : [ after.require ]),
    opaque: new Set(handlers.filter(one => functions.has(one)))
   };
  }
  function judgeDenied(script, rule, critical) {
   const look = rule === "ignored_failure" ? ignoredFailure(critical) : RULES[rule];
   if (look === void 0) {
    const found = script.facts.filter(({runs}) => runs.some(({argv}) => mayFit(argv, rule)));
    if (found.length === 0) return [ (0, observation.v9)(script.file, `never runs ${rule}`) ];
    return found.map(({at}) => (0, observation.c6)(script.file, `runs ${rule}`, {
     location: script.locate(at)
    }));
   }
   const dangers = look(script);
   if (dangers.length === 0) return [ (0, observation.v9)(script.file, `has no ${rule}`) ];
   return dangers.map(({at, says, fix, unsure}) => unsure === true ? (0, observation.nv)("config", script.file, says, {
    location: script.locate(at),
    fix
   }) : (0, observation.c6)(script.file, says, {
    location: script.locate(at),
    fix
   }));
  }
  function unresolved(script, {order, guards, after}) {
   if (order === void 0 && guards === void 0 && after === void 0) return [];
   const found = new Map([ script.whole, ...script.apart.values() ].flatMap(one => [ ...one.unresolved ]));
   return [ ...found ].map(([at, says]) => (0, observation.nv)("config", script.file, says, {
    location: script.locate(at),
    fix: "Call the program by its name, or by a variable that is set in the script."
   }));
  }
  const shellcheck_code = schemas.YjP().regex(/^SC\d{4}$/, "is no code such as SC2086");
  const shellcheck_parameters = schemas.rej({
   files: schemas.YOg(schemas.YjP().min(1).max(4096)).min(1).max(100).describe("Scripts, as paths or globs relative to the root. Each must match a file."),
   severity: schemas.k5n([ "error", "warning", "info", "style" ]).default("warning").describe("The least level that counts."),
   shell: schemas.k5n([ "bash", "sh", "dash", "ksh" ]).default("bash").describe("The language of the scripts."),
   exceptions: schemas.YOg(schemas.rej({
    code: shellcheck_code,
    reason: schemas.YjP().min(3).max(500)
   })).max(100).default([]).describe("Findings that are accepted, and why. A `shellcheck disable` inside a script counts only when its code is listed here.")
  });
  const report = schemas._H3({
   comments: schemas.YOg(schemas._H3({
    file: schemas.YjP(),
    line: schemas.Whr(),
    column: schemas.Whr(),
    level: schemas.YjP(),
    code: schemas.Whr(),
    message: schemas.YjP()
   }))
  });
  const shellcheck = (0, check_type.B)({
   name: "shellcheck",
   summary: "ShellCheck finds nothing in scripts but what is listed as accepted; directives inside a script do not silence it.",
   parameters: shellcheck_parameters,
   executes: check_type.Z,
   observe: async (ground, {files, severity, shell, exceptions}) => {
    const accepted = new Set(exceptions.map(exception => exception.code));
    const seen = [];
    const paths = new Set;
    for (const pattern of files) {
     const found = ground.glob([ pattern ]);
     if (found.length === 0) seen.push((0, observation.c6)(pattern, "is not there", {
      expected: "a script to look at"
     }));
     for (const path of found) paths.add(path);
    }
    for (const path of paths) {
     const silenced = directives(ground.text(path)).filter(({codes}) => codes.some(one => !accepted.has(one)));
     seen.push(...silenced.map(({line, codes}) => (0, observation.c6)(path, `silences ShellCheck: ${codes.join(", ")}`, {
      location: {
       file: path,
       line
      },
      fix: "Mend the finding, or list the code with a reason in duri.yml."
     })));
     const args = [ "--norc", "--format=json1", `--severity=${severity}`, `--shell=${shell}`, "--", ground.resolve(path) ];
     const {exitCode, stdout, stderr} = await ground.run({
      program: "shellcheck",
      args
     });
     const read = (0, shape_document.Tp)(stdout, report, {
      maxBytes: 16 * 1024 * 1024,
      maxDepth: 20
     });
     if (exitCode > 1 || !read.ok) {
      seen.push((0, observation.nv)("infra", path, `could not be looked at by shellcheck: ${(0, 
      model_path.g$)(stderr.slice(0, 200))}`));
      continue;
     }
     const findings = read.value.comments.filter(comment => !accepted.has(`SC${comment.code}`));
     seen.push(...findings.map(({line, column, message, code: number, level}) => (0, 
     observation.c6)(path, `has ${level} SC${number}: ${(0, model_path.g$)(message)}`, {
      location: {
       file: path,
       line,
       column
      },
      fix: `See https://www.shellcheck.net/wiki/SC${number}.`
     })));
     if (findings.length === 0 && silenced.length === 0) seen.push((0, observation.v9)(path, `has no finding of ShellCheck at level ${severity} or worse`));
    }
    return seen;
   }
  });
  function directives(text) {
   return text.split("\n").flatMap((line, index) => {
    const disabled = /^\s*#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1] ?? /[;\s]#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1];
    return disabled === void 0 ? [] : [ {
     line: index + 1,
     codes: disabled.split(",")
    } ];
   });
  }
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
   const blanked = blankOut(text, language);
   const skips = SKIPS[language].flatMap(pattern => [ ...blanked.matchAll(pattern) ].map(match => ({
    line: lineOf(blanked, match.index),
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
    const found = definitions(blanked, text, language).filter(({kind, name}) => kind === "function" && isTest.test(name));
    return found.map(({name, line, body}) => ({
     name,
     line,
     assertions: count(body)
    }));
   }
   const pattern = language === "shell" ? /^@test[ \t]+["']([^"'\n]+)["']/gm : /\b(?:it|test)(?:\.(?:skip|only|each|concurrent|fails)(?:\([^)]*\)|`[^`]*`)?)?[ \t]*\([ \t]*["'`]([^"'`\n]+)["'`]/g;
   return [ ...text.matchAll(pattern) ].flatMap(match => language === "shell" || /\S/.test(blanked[match.index] ?? "") ? [ {
    name: match[1] ?? "",
    line: lineOf(text, match.index),
    assertions: void 0
   } ] : []);
  }
  const tests_parameters = schemas.rej({
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
   parameters: tests_parameters,
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
   const now = tests_collect(paths, path => ground.text(path));
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
    ...tests_placeOf(now, test)
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
  function tests_collect(paths, read) {
   const cases = new Map;
   const skips = [];
   let total = 0;
   for (const path of paths) {
    const language = codeLanguage(path);
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
   for (const path of await ground.baseGlob(files)) texts.set(path, Buffer.from(await ground.baseBytes(path) ?? []).toString("utf8"));
   return tests_collect([ ...texts.keys() ], path => texts.get(path) ?? "");
  }
  function tests_placeOf(collected, test) {
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
  var run_all = __webpack_require__(66689);
  var attempt = __webpack_require__(20518);
  var uat_faults = __webpack_require__(22842);
  var read_suite = __webpack_require__(36674);
  var run_rehearsed = __webpack_require__(89231);
  const judge_script_SKIPS = (0, checks_pattern.E)("\\b(skip|skipIf|skipUnless|skipTest|xfail|expectedFailure|SkipTest|focus)\\b");
  function uat_judge_script_judgeScript(text, {file, tests: expected, test_pattern: testPattern, assert_pattern: assertPattern}) {
   const [begins, asserts] = [ (0, checks_pattern.E)(testPattern), (0, checks_pattern.E)(assertPattern) ];
   const lines = text.split("\n");
   const starts = lines.flatMap((line, index) => begins.find(line) === true ? [ index ] : []);
   const count = {
    expected: `${expected} tests`,
    actual: `${starts.length} tests`,
    location: {
     file,
     line: 1
    }
   };
   const names = starts.map(start => /def\s+(\w+)/.exec(lines[start] ?? "")?.[1] ?? `line ${start + 1}`);
   const twice = names.find((name, index) => names.indexOf(name) !== index);
   return [ starts.length === expected ? (0, observation.v9)(file, `defines ${expected} tests`, count) : (0, 
   observation.c6)(file, `defines ${starts.length} tests`, count), ...twice === void 0 ? [] : [ (0, 
   observation.c6)(file, `defines ${twice} twice, and only the last one runs`, {
    location: {
     file,
     line: (starts[names.lastIndexOf(twice)] ?? 0) + 1
    }
   }) ], ...starts.map((start, index) => judgeTest(file, {
    name: names[index] ?? "",
    start,
    body: judge_script_bodyOf(lines, start),
    asserts: line => asserts.find(line) === true
   })) ];
  }
  function judgeTest(file, {name, start, body, asserts}) {
   const subject = `${file}: ${name}`;
   const first = body[0]?.[1].search(/\S/) ?? 0;
   const skip = body.find(([, line]) => judge_script_SKIPS.find(line) === true);
   if (skip !== void 0) return (0, observation.c6)(subject, "skips", {
    expected: "a test that runs",
    actual: skip[1].trim().slice(0, 100),
    location: {
     file,
     line: skip[0] + 1
    }
   });
   const end = body.findIndex(([, line]) => line.search(/\S/) === first && /^\s*(return\b|pass\s*$|raise\s+SystemExit)/.test(line));
   const runs = end === -1 ? body : body.slice(0, end);
   const found = runs.filter(([, line]) => asserts(line)).length;
   const details = {
    expected: "at least one assertion that is reached",
    actual: `${found}`,
    location: {
     file,
     line: start + 1
    }
   };
   return found > 0 ? (0, observation.v9)(subject, `asserts ${found} things`, details) : (0, 
   observation.c6)(subject, "asserts nothing", details);
  }
  function judge_script_bodyOf(lines, start) {
   const indent = (lines[start] ?? "").search(/\S/);
   const body = [];
   for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    if (line.search(/\S/) <= indent) break;
    body.push([ index, line ]);
   }
   return withoutDocstring(body);
  }
  function withoutDocstring(body) {
   const quotes = /^\s*[a-zA-Z]?("""|''')/.exec(body[0]?.[1] ?? "")?.[1];
   if (quotes === void 0) return body;
   const end = body.findIndex(([, line], index) => line.split(quotes).length > (index === 0 ? 2 : 1));
   return end === -1 ? [] : body.slice(end + 1);
  }
  function mustBeRefused(status) {
   return takes(status, [ 401, 403 ]) && !takes(status, [ 200, 101 ]);
  }
  function mustBeLetIn(status) {
   return takes(status, [ 200, 101 ]) && !takes(status, [ 401, 403 ]);
  }
  function takes(status, some) {
   return status !== void 0 && some.some(one => (0, checks_matcher.YW)(one, status).ok);
  }
  const judge_secrets_SECRET_KEY = /^(?:.*[_-])?(?:password|passwd|secret|token|api[_-]?key|credential)s?$/i;
  const WHOLE_REFERENCE = /^\$\{[a-z][a-z0-9_]*\}$/;
  const SHAPES = [ [ "a DingTalk secret", /\bSEC[0-9a-f]{32,}/ ], [ "an access token in a URL", /[?&](?:access_token|token|key|sig|signature)=(?!\$\{)[^&\s"']{8,}/i ], [ "a password in a URL", /[a-z]+:\/\/[^/\s:@"']+:(?!\$\{)[^/\s@"']+@/i ], [ "a token of GitHub", /\bgh[pousr]_[A-Za-z0-9]{20,}/ ], [ "a key of AWS", /\bAKIA[0-9A-Z]{16}\b/ ], [ "a webhook of Slack", /hooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B/ ], [ "a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/ ], [ "basic auth", /\bBasic\s+(?!dWF0\b)[A-Za-z0-9+/]{6,}={0,2}/ ], [ "a JSON web token", /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./ ] ];
  function judgeSecrets(suite) {
   const secretNames = [ ...suite.variables.secrets.keys(), "uat_password", "uat_sink_secret", "uat_token" ];
   const ofCases = suite.cases.map(({id, written}) => verdict(id, [ ...literals(written, id, false), ...onCommandLine(written, id, secretNames) ]));
   const values = [ ...suite.variables.values ].flatMap(([name, value]) => {
    const text = String(value);
    const shape = SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
    const named = judge_secrets_SECRET_KEY.test(name) && text !== "";
    return shape !== void 0 || named ? [ `vars.${name}${shape === void 0 ? "" : ` (${shape})`}` ] : [];
   });
   const rehearsal = literals(suite.rehearsal, "uat.rehearsal", false);
   return [ ...ofCases, verdict("vars and uat.rehearsal of the policy", [ ...values, ...rehearsal ]) ];
  }
  function verdict(subject, found) {
   if (found.length === 0) return (0, observation.v9)(subject, "has no secret written in it");
   const fix = "Name it in vars of duri.yml, such as uat_password: {env: UAT_PASSWORD}, and write ${uat_password}. What was committed must be changed.";
   return (0, observation.c6)(subject, `has a secret written in it: ${found.join(", ")}`, {
    expected: "references such as ${uat_password}",
    actual: "***",
    fix
   });
  }
  function literals(value, place, refusedHere) {
   if (typeof value === "string") {
    const shape = SHAPES.find(([, pattern]) => pattern.test(value));
    return shape === void 0 ? [] : [ `${place} (${shape[0]})` ];
   }
   if (Array.isArray(value)) return value.flatMap((one, index) => literals(one, `${place}[${index}]`, refusedHere));
   if (typeof value !== "object" || value === null) return [];
   const fields = value;
   const refused = refusedHere || mustBeRefused(fields["status"]);
   const named = typeof fields["name"] === "string" && judge_secrets_SECRET_KEY.test(fields["name"].replace(/^x-/i, "")) && isLiteral(fields["value"]) && !refused;
   return [ ...named ? [ `${place}.value` ] : [], ...Object.entries(fields).flatMap(([key, inner]) => {
    if (judge_secrets_SECRET_KEY.test(key) && isLiteral(inner) && !refused) return [ `${place}.${key}` ];
    return literals(inner, `${place}.${key}`, refused);
   }) ];
  }
  function isLiteral(value) {
   return typeof value === "string" && value !== "" && !WHOLE_REFERENCE.test(value);
  }
  function onCommandLine(value, place, secrets) {
   if (Array.isArray(value)) return value.flatMap((one, index) => onCommandLine(one, `${place}[${index}]`, secrets));
   if (typeof value !== "object" || value === null) return [];
   return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "exec" || !Array.isArray(inner)) return onCommandLine(inner, `${place}.${key}`, secrets);
    const text = JSON.stringify(inner);
    return secrets.some(name => text.includes(`\${${name}}`)) ? [ `${place}.exec (a secret on a command line)` ] : [];
   });
  }
  const SUITE = "the suite";
  function judgeCount(suite, count) {
   const found = suite.cases.length;
   const details = {
    expected: `at least ${count} cases, all of which are expected to run`
   };
   if (found < count) return [ (0, observation.c6)(SUITE, `has ${found} cases`, {
    ...details,
    actual: String(found)
   }) ];
   if (suite.expected !== void 0 && suite.expected < count) return [ (0, observation.c6)(SUITE, `expects only ${suite.expected} cases to run`, {
    ...details,
    actual: String(suite.expected),
    fix: `Set uat.expect.uats to ${found}.`
   }) ];
   return [ (0, observation.v9)(SUITE, `has ${found} cases`, details) ];
  }
  function judgeTags(cases, tags) {
   return tags.map(tag => {
    const of = cases.filter(({parts}) => parts.tags.includes(tag)).map(({identity}) => identity.id);
    return of.length > 0 ? (0, observation.v9)(`tag ${tag}`, `is covered by ${of.join(", ")}`) : (0, 
    observation.c6)(`tag ${tag}`, "is covered by no case", {
     expected: "a case",
     actual: "none"
    });
   });
  }
  function judgeAssertions(cases, least) {
   return cases.flatMap(({identity: {id}, steps}) => [ "rehearsal", "live" ].map(where => {
    const own = steps.filter(({phase, modifiers}) => phase === "steps" && (modifiers.on === void 0 || modifiers.on === where));
    const found = own.reduce((sum, {assertions}) => sum + assertions, 0);
    const details = {
     expected: `at least ${least}`,
     actual: String(found)
    };
    return found >= least ? (0, observation.v9)(id, `asserts ${found} things (${where})`, details) : (0, 
    observation.c6)(id, `asserts only ${found} things (${where})`, details);
   }));
  }
  const statusesOf = steps => steps.flatMap(({phase, parameters}) => {
   const status = parameters.status;
   return phase === "steps" && status !== void 0 ? [ status ] : [];
  });
  function judgePairs(cases, pairs) {
   const byId = new Map(cases.map(one => [ one.identity.id, statusesOf(one.steps) ]));
   return pairs.map(([a, b]) => {
    const subject = `${a} and ${b}`;
    const [one, other] = [ byId.get(a), byId.get(b) ];
    if (one === void 0 || other === void 0) return (0, observation.c6)(subject, `are no pair: there is no ${one === void 0 ? a : b}`, {
     expected: "two cases"
    });
    const lets = [ ...one, ...other ].some(mustBeLetIn);
    const refuses = [ ...one, ...other ].some(mustBeRefused);
    if (lets && refuses) return (0, observation.v9)(subject, "test both sides");
    return (0, observation.c6)(subject, lets ? "never expect anybody to be refused" : "never expect anybody to be let in", {
     expected: "one that is let in, and one that is refused"
    });
   });
  }
  function judgeBounds(suite, cases, wanted) {
   const secondsOf = ({parts}) => (parts.timeout_seconds ?? suite.timeoutSeconds) * (parts.retries + 1);
   const observations = [];
   const bounded = (subject, what, found, most) => {
    if (most === void 0) return;
    const details = {
     expected: `at most ${most}`,
     actual: String(found)
    };
    observations.push(found <= most ? (0, observation.v9)(subject, `keeps the bound of ${what}`, details) : (0, 
    observation.c6)(subject, `is above the bound of ${what}`, details));
   };
   for (const one of cases) {
    const {id} = one.identity;
    bounded(id, "seconds", one.parts.timeout_seconds ?? suite.timeoutSeconds, wanted.timeout_seconds);
    bounded(id, "retries", one.parts.retries, wanted.retries);
    const kinds = wanted.eventually_only;
    if (kinds === void 0) continue;
    const stranger = one.steps.find(({kind, modifiers}) => modifiers.eventually !== void 0 && !kinds.includes(kind.name));
    observations.push(stranger === void 0 ? (0, observation.v9)(id, "tries again only what may be tried again") : (0, 
    observation.c6)(id, `tries a step of the kind ${stranger.kind.name} again (${stranger.place})`, {
     expected: kinds.join(", "),
     actual: stranger.kind.name
    }));
   }
   bounded(SUITE, "seconds in all", cases.reduce((sum, one) => sum + secondsOf(one), 0), wanted.total_seconds);
   return observations;
  }
  function judgeWords(suite, words) {
   return suite.cases.map(({id, written}) => {
    const tags = Array.isArray(written["tags"]) ? written["tags"] : [];
    const found = words.filter(word => hasKey(written, word) || tags.includes(word));
    if (found.length === 0) return (0, observation.v9)(id, `has no ${words.join(", ")}`);
    return (0, observation.c6)(id, `has ${found.join(", ")}`, {
     expected: "a case that always runs",
     actual: found.join(", "),
     fix: "Take it out; what may fail for a while gets a waiver with an end."
    });
   });
  }
  function hasKey(value, key) {
   if (Array.isArray(value)) return value.some(one => hasKey(one, key));
   if (typeof value !== "object" || value === null) return false;
   return Object.entries(value).some(([own, inner]) => own === key || hasKey(inner, key));
  }
  function judgeTeardown(cases, tags) {
   const concerned = cases.filter(({parts}) => parts.tags.some(tag => tags.includes(tag)));
   if (concerned.length === 0) return [ (0, observation.c6)(SUITE, `has no case with a tag of ${tags.join(", ")}`, {
    expected: "a case that cleans up",
    actual: "none"
   }) ];
   return concerned.map(({identity: {id}, steps}) => {
    const own = steps.filter(({phase, assertions}) => phase === "teardown" && assertions > 0);
    if (own.length > 0) return (0, observation.v9)(id, `cleans up in ${own.length} steps`);
    return (0, observation.c6)(id, "does not clean up, or does not look whether it did", {
     expected: "teardown steps that assert something",
     actual: "none"
    });
   });
  }
  function judgeMarker(suite, marker) {
   const variables = suite.variables.values;
   const filled = text => text.replace(/\$\{([a-z][a-z0-9_]*)\}/g, (whole, name) => String(variables.get(name) ?? whole));
   const alerting = suite.cases.filter(({written}) => hasKey(written, "webhook_sink"));
   if (alerting.length === 0) return [ (0, observation.c6)(SUITE, "has no case that receives a webhook", {
    expected: "a case with webhook_sink"
   }) ];
   return alerting.map(({id, written}) => {
    const {title, why, fix, category, tags, ...done} = written;
    if (filled(JSON.stringify(done)).includes(marker)) return (0, observation.v9)(id, `marks what it sends with ${marker}`);
    return (0, observation.c6)(id, "does not mark what it sends as a test", {
     expected: marker,
     actual: "no such text",
     fix: `Let every alert of a test contain ${marker}.`
    });
   });
  }
  const POLICY = "duri.yml";
  function places_placeOf(ground, id) {
   if (ground.look(POLICY)?.kind !== "file") return;
   const lines = ground.text(POLICY).split("\n");
   const at = lines.findIndex(line => /^\s*(?:-\s*)?(?:\{\s*)?id:\s*/.test(line) && line.includes(id));
   return {
    file: POLICY,
    line: at === -1 ? Math.max(1, lines.findIndex(line => /^(uat|preset):/.test(line)) + 1) : at + 1
   };
  }
  function placed(ground, id) {
   const location = places_placeOf(ground, id);
   return location === void 0 ? {} : {
    location
   };
  }
  const id = schemas.YjP().min(1).max(64);
  const tag = schemas.YjP().min(1).max(100);
  const suiteParameters = schemas.rej({
   readable: schemas.euz(true).optional().describe("Every case and step can be read; unknown keys and empty matchers cannot. (This is always looked at.)"),
   ids: schemas.euz("unique").optional().describe("No id stands twice."),
   count: schemas.Whr().min(1).max(1e3).optional().describe("The least number of cases; as many are expected to run."),
   tags_covered: schemas.YOg(tag).min(1).optional().describe("Each tag is that of a case at least."),
   min_assertions: schemas.Whr().min(1).max(1e3).optional().describe("The least number of assertions of each case, in a rehearsal and on a live target alike."),
   pairs: schemas.YOg(schemas.PVZ([ id, id ])).min(1).optional().describe("Two cases, one of which is let in where the other is refused."),
   timeout_seconds: schemas.Whr().min(1).optional().describe("The longest time of a case."),
   retries: schemas.Whr().min(0).optional().describe("The most retries of a case."),
   total_seconds: schemas.Whr().min(1).optional().describe("The longest time of all cases together, one after the other."),
   eventually_only: schemas.YOg(schemas.YjP().min(1)).min(1).optional().describe("Kinds of steps that may be tried again."),
   deny: schemas.YOg(schemas.YjP().min(1).max(50)).min(1).optional().describe("Words that no case or step may have as a key or a tag, such as skip, only, focus."),
   secrets: schemas.euz("ref_only").optional().describe("Secrets are named as ${variables} and never written, in vars of duri.yml too; and none stands on a command line."),
   teardown_required: schemas.YOg(tag).min(1).optional().describe("Cases with one of these tags clean up, and look whether that worked."),
   test_marker: schemas.YjP().min(1).max(200).optional().describe("What everything that alerts somebody contains."),
   script: schemas.rej({
    file: schemas.YjP().min(1).max(4096).describe("A test script beside the cases."),
    tests: schemas.Whr().min(1).max(1e3).describe("How many tests it defines."),
    test_pattern: schemas.YjP().min(1).max(1e3).default("^\\s*(async\\s+)?def\\s+(uat_\\d+|test_\\w+)\\s*\\(").describe("RE2 for the line that begins one."),
    assert_pattern: schemas.YjP().min(1).max(1e3).default("\\bassert\\b|\\.(check|status|eventually|assert\\w*)\\(|_arrives\\(").describe("RE2 for a line that asserts something.")
   }).optional().describe("A test script in the tree: every test asserts something, none is skipped.")
  }).refine(asked => Object.values(asked).some(one => one !== void 0), {
   message: "asks for nothing"
  });
  const uatSuite = (0, check_type.B)({
   name: "uat_suite",
   summary: "The acceptance cases, not run: can they be read, are there enough, do they assert something, do they clean up, are secrets only named",
   parameters: suiteParameters,
   executes: check_type.Z,
   observe: (ground, asked) => {
    const suite = suiteOf(ground);
    return [ ...uat_suite_judge(suite, asked), ...asked.script === void 0 ? [] : uat_judge_script_judgeScript(ground.text(asked.script.file), asked.script) ].map(one => {
     const id = one.subject.split(/[ .[]/)[0] ?? "";
     return one.location !== void 0 || one.outcome === "pass" ? one : {
      ...one,
      ...placed(ground, id)
     };
    });
   }
  });
  function suiteOf({suite}) {
   if (suite === void 0 || suite.cases.length === 0) throw new observation.G_((0, observation.c6)("the suite", "has no case", {
    expected: "uat.cases in duri.yml, or a preset",
    actual: "none"
   }));
   return suite;
  }
  function uat_suite_judge(suite, asked) {
   const {cases, problems} = (0, read_suite.k)(suite);
   if (problems.length > 0) return problems.map(({where, message}) => (0, observation.c6)(where, `cannot be read: it ${message}`, {
    expected: "a case that DuRi can read"
   }));
   const ids = suite.cases.map(({id}) => id);
   const twice = [ ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)) ];
   return [ (0, observation.v9)("the suite", `has ${cases.length} cases with ${cases.reduce((sum, {steps}) => sum + steps.length, 0)} steps, all of which can be read`), ...asked.ids === void 0 ? [] : twice.length === 0 ? [ (0, 
   observation.v9)("the suite", "has every id once") ] : twice.map(id => (0, observation.c6)(id, "stands twice", {
    expected: "once"
   })), ...asked.count === void 0 ? [] : judgeCount(suite, asked.count), ...asked.tags_covered === void 0 ? [] : judgeTags(cases, asked.tags_covered), ...asked.min_assertions === void 0 ? [] : judgeAssertions(cases, asked.min_assertions), ...asked.pairs === void 0 ? [] : judgePairs(cases, asked.pairs), ...judgeBounds(suite, cases, asked), ...asked.deny === void 0 ? [] : judgeWords(suite, asked.deny), ...asked.secrets === void 0 ? [] : judgeSecrets(suite), ...asked.teardown_required === void 0 ? [] : judgeTeardown(cases, asked.teardown_required), ...asked.test_marker === void 0 ? [] : judgeMarker(suite, asked.test_marker) ];
  }
  const JOBS = 4;
  const RUN_MS = 11e4;
  const shared = new WeakMap;
  function rehearseOnce(ground) {
   const key = ground.entries();
   const running = shared.get(key) ?? rehearse(ground, (0, read_suite.$)(suiteOf(ground)), void 0, () => false);
   shared.set(key, running);
   return running;
  }
  async function rehearse(ground, cases, fault, enough) {
   const controller = new AbortController;
   const cancel = ground.ports.clock.after(RUN_MS, () => controller.abort());
   try {
    return await (0, run_rehearsed.Z)(ground, suiteOf(ground), cases, {
     jobs: JOBS,
     interrupted: controller.signal,
     ...fault !== void 0 && {
      fault
     },
     ended: run => {
      if (enough(run)) controller.abort();
     }
    });
   } finally {
    cancel();
   }
  }
  const SCRIPT_ID = "script";
  async function rehearseScript(ground, {exec, env, format, tests}, fault) {
   if (exec.length === 0) return;
   const title = `The test script ${exec.join(" ")}`.slice(0, 200);
   const written = {
    id: SCRIPT_ID,
    title,
    steps: [ {
     script: {
      exec,
      env,
      format,
      expect: {
       tests
      }
     }
    } ]
   };
   const own = {
    id: SCRIPT_ID,
    title,
    category: "script",
    severity: "high",
    written
   };
   const [run] = await rehearse(ground, (0, read_suite.$)({
    ...suiteOf(ground),
    cases: [ own ]
   }), fault, () => false);
   return run;
  }
  const script_faults_NAMES = uat_faults.y.map(({name}) => name);
  const faultName = schemas.k5n(script_faults_NAMES);
  const scriptFaults = schemas.YOg(faultName).default([]).describe("Faults of the deployment that the script must notice.");
  async function judgeScriptFault(ground, script, name) {
   const fault = uat_faults.y.find(one => one.name === name);
   const subject = `fault ${name} and ${script.exec.join(" ")}`;
   if (fault === void 0 || script.exec.length === 0) return (0, observation.v9)(`fault ${name}`, "is put to no script: there is none");
   const run = await rehearseScript(ground, script, fault);
   const notPutIn = run === void 0 ? void 0 : neverStarted(subject, run);
   if (notPutIn !== void 0) return notPutIn;
   const noticed = run?.observations.find(({outcome}) => outcome === "fail");
   if (noticed !== void 0) return (0, observation.v9)(subject, `is noticed: somebody ${fault.says}`, {
    actual: `${noticed.subject} ${noticed.message}`.slice(0, 300)
   });
   const unknown = run?.observations.find(({outcome}) => outcome === "unknown");
   if (unknown !== void 0) return (0, observation.nv)(unknown.error ?? "infra", subject, `could not be judged: ${unknown.message}`);
   return (0, observation.c6)(subject, `is not noticed by the script: somebody ${fault.says}, and all is green`, {
    expected: "a test that fails",
    actual: "none"
   });
  }
  function neverStarted(subject, {observations, seconds}) {
   const [only] = observations;
   if (only?.outcome !== "fail" || observations.length > 1 || seconds > 0) return;
   return (0, observation.c6)(subject, `could not be put in: ${only.subject} ${only.message}`, {
    expected: "a deployment with this fault"
   });
  }
  var environment_schema = __webpack_require__(8384);
  const scriptRun = schemas.rej({
   exec: schemas.YOg(schemas.YjP().min(1).max(8192)).max(200).default([]).describe("Program and arguments; empty where there is no such script."),
   env: environment_schema.V.default({}).describe("Its environment; uat_base_url and the other variables of a rehearsal can be named."),
   format: schemas.k5n([ "tap", "junit", "json", "exit" ]).default("tap").describe("How it tells of its tests."),
   tests: schemas.Whr().min(1).max(1e4).default(1).describe("How many tests it has.")
  }).prefault({}).describe("A test script of the repository that runs against the same rehearsal, after the cases.");
  const uat_run_parameters = schemas.rej({
   passed: schemas.Whr().min(1).max(1e3).describe("How many cases must pass."),
   failed: schemas.euz(0).default(0).describe("How many may fail: none."),
   skipped: schemas.euz(0).default(0).describe("How many may be left out: none."),
   script: scriptRun,
   script_faults: scriptFaults
  });
  const uatRun = (0, check_type.B)({
   name: "uat_run",
   summary: "Rehearses the acceptance cases: starts nginx with the configuration of the repository and the service, runs every case, stops both",
   parameters: uat_run_parameters,
   executes: () => true,
   observe: async (ground, {passed: expected, script, script_faults: faults}) => {
    const [cases, own, noticed] = await Promise.all([ rehearseOnce(ground), rehearseScript(ground, script), Promise.all(faults.map(name => judgeScriptFault(ground, script, name))) ]);
    const green = cases.filter(({observations}) => (0, attempt.bF)(observations)).length;
    const details = {
     expected: `${expected} passed, 0 failed, 0 skipped`,
     actual: `${green} passed, ${cases.length - green} not`
    };
    const counted = green === expected && cases.length === expected ? (0, observation.v9)("the rehearsal", `passed ${green} cases`, details) : (0, 
    observation.c6)("the rehearsal", `passed ${green} of ${cases.length} cases`, details);
    return [ counted, ...noticed, ...[ ...cases, ...own === void 0 ? [] : [ own ] ].flatMap(run => observationsOf(ground, run)) ];
   }
  });
  function observationsOf(ground, {id, title, observations, seconds, attempts}) {
   const wrong = observations.filter(({outcome}) => outcome !== "pass");
   if (observations.length === 0) return [ (0, observation.c6)(id, "looked at nothing", placed(ground, id)) ];
   if (wrong.length === 0) return [ (0, observation.v9)(id, `passed: ${title} (${observations.length} observations, ${seconds.toFixed(1)} s${attempts > 1 ? `, flaky: attempt ${attempts}` : ""})`) ];
   return wrong.map(one => ({
    ...one,
    subject: `${id}: ${one.subject}`,
    ...one.location === void 0 ? placed(ground, id) : {}
   }));
  }
  const SIDE_BY_SIDE = 3;
  const uat_mutate_parameters = schemas.rej({
   faults: schemas.YOg(faultName).min(1).describe(`Faults that are put into the deployment, one at a time: ${script_faults_NAMES.join(", ")}.`),
   killed: schemas.Whr().min(1).max(script_faults_NAMES.length).describe("How many of them the cases must notice."),
   script: scriptRun,
   script_faults: scriptFaults
  }).refine(({faults, killed}) => killed <= new Set(faults).size, {
   message: "wants more faults killed than it has"
  });
  const uatMutate = (0, check_type.B)({
   name: "uat_mutate",
   summary: "Breaks the rehearsed deployment in one way after the other and sees whether a case of the suite fails each time",
   parameters: uat_mutate_parameters,
   executes: () => true,
   observe: async (ground, {faults, killed: expected, script, script_faults: ofScript}) => {
    const cases = (0, read_suite.$)(suiteOf(ground));
    const sound = await rehearseOnce(ground);
    const broken = sound.find(({observations}) => !(0, attempt.bF)(observations));
    if (broken !== void 0) throw new observation.G_((0, observation.c6)("the suite", `does not pass without a fault (${broken.id}), so that nothing can be said of its teeth`, {
     expected: "a suite that passes",
     actual: broken.id
    }));
    const chosen = uat_faults.y.filter(({name}) => faults.includes(name));
    const results = await (0, run_all.$)([ ...chosen.map(fault => ({
     run: () => judgeFault(ground, cases, fault)
    })), ...ofScript.map(name => ({
     run: () => judgeScriptFault(ground, script, name)
    })) ], SIDE_BY_SIDE);
    const killed = results.slice(0, chosen.length).filter(({outcome}) => outcome === "pass").length;
    const details = {
     expected: `${expected} faults noticed`,
     actual: `${killed} of ${chosen.length}`
    };
    return [ killed >= expected ? (0, observation.v9)("the suite", `notices ${killed} of ${chosen.length} faults`, details) : (0, 
    observation.c6)("the suite", `notices only ${killed} of ${chosen.length} faults`, details), ...results ];
   }
  });
  async function judgeFault(ground, cases, fault) {
   const first = cases.filter(({parts}) => parts.tags.some(tag => fault.tags.includes(tag)));
   const ordered = [ ...first, ...cases.filter(one => !first.includes(one)) ];
   let noticed;
   const runs = await rehearse(ground, ordered, fault, run => {
    if (noticed === void 0 && failed(run)) noticed = run;
    return noticed !== void 0;
   });
   const by = noticed ?? runs.find(failed);
   const subject = `fault ${fault.name}`;
   const notPutIn = by === void 0 ? void 0 : neverStarted(subject, by);
   if (notPutIn !== void 0) return notPutIn;
   if (by !== void 0) return (0, observation.v9)(subject, `is noticed by ${by.id}: somebody ${fault.says}`, {
    actual: by.observations.find(({outcome}) => outcome === "fail")?.message ?? ""
   });
   const unknown = runs.flatMap(({observations}) => observations).find(({outcome}) => outcome === "unknown");
   if (unknown !== void 0) return (0, observation.nv)(unknown.error ?? "infra", subject, `could not be judged: ${unknown.subject} ${unknown.message}`);
   return (0, observation.c6)(subject, `is noticed by no case: somebody ${fault.says}, and all is green`, {
    expected: "a case that fails",
    actual: "none",
    fix: `Look at the cases with the tags ${fault.tags.join(", ")}: they assert too little.`
   });
  }
  function failed({observations}) {
   return observations.some(({outcome}) => outcome === "fail");
  }
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
    ...nginx_site.ki,
    backend: schemas.k5n([ "port", "host" ]).describe("What is taken of every address that requests are passed on to.")
   })
  }), schemas.rej({
   value: schemas.YjP().min(1).describe("A value as it is written here.")
  }) ]);
  async function sources_valuesOf(ground, source) {
   if ("value" in source) return [ {
    text: source.value,
    shown: source.value
   } ];
   if ("env" in source) return ofEnv(ground, source.env);
   if ("data" in source) return ofData(ground, source.data);
   if ("text" in source) return sources_ofText(ground, source.text);
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
   return (0, languages_dotenv.J)(ground.text(file)).entries.filter(entry => entry.key === key).map(({value, line, column}) => ({
    text: value,
    shown: shownValue(key, value),
    location: {
     file,
     line,
     column
    }
   }));
  }
  async function ofData(ground, {file, jsonpath}) {
   const data = readData(ground, file, read_data_languageOf(file));
   const nodes = await queryPath(data.value, jsonpath);
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
  function sources_ofText(ground, {file, capture}) {
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
   return (0, nginx_site.nY)(ground, source).flatMap(({file, configuration, http}) => [ ...(0, 
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
  const xref_check_parameters = schemas.rej({
   equal: schemas.YOg(schemas.rej({
    a: sourceSchema.describe("Where the value stands."),
    b: sourceSchema.describe("Where the same value must stand. Its value is the expected one.")
   })).min(1).describe("Pairs of places. Every value at a and every value at b must be one and the same; none at all fails.")
  });
  const xrefCheck = (0, check_type.B)({
   name: "xref",
   summary: "A value in one file equals a value in another: a port of nginx and of the environment, a path, a name",
   parameters: xref_check_parameters,
   executes: check_type.Z,
   observe: async (ground, {equal}) => (await Promise.all(equal.map(({a, b}) => compare(ground, a, b)))).flat()
  });
  async function compare(ground, a, b) {
   const [here, there] = [ await sources_valuesOf(ground, a), await sources_valuesOf(ground, b) ];
   const missing = [ [ a, here ], [ b, there ] ].filter(([, values]) => values.length === 0);
   if (missing.length > 0) return missing.map(([source]) => (0, observation.c6)(sourceName(source), "is nowhere to be found", {
    actual: "nothing"
   }));
   const expected = there[0];
   const wrong = [ ...here.map(value => [ a, value ]), ...there.map(value => [ b, value ]) ].filter(([, {text}]) => text !== expected?.text);
   if (wrong.length === 0) return [ (0, observation.v9)(sourceName(a), `is ${expected?.shown ?? ""}, as ${sourceName(b)} is`, xref_check_placeOf(here[0])) ];
   return wrong.map(([source, value]) => (0, observation.c6)(sourceName(source), `is not what ${sourceName(b)} is`, {
    expected: expected?.shown ?? "",
    actual: value.shown,
    ...xref_check_placeOf(value)
   }));
  }
  function xref_check_placeOf(value) {
   return value?.location === void 0 ? {} : {
    location: value.location
   };
  }
  const CHECK_TYPES = [ alertmanager, code, command, docCheck, doc_claims.G, envCheck, envUsageCheck, evidence, fileCheck, floor, git, globCheck, hmacVectorCheck, htpasswd, httpCheck, jsonCheck, nginx, nginxLint, nginxTest, prom, secrets, shell, shellcheck, tests, uatMutate, uatRun, uatSuite, xrefCheck, yamlCheck ];
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
  function checkSchema(types = CHECK_TYPES) {
   return schemas.rej({
    ...identity,
    ...Object.fromEntries(types.map(({name, summary, parameters}) => [ name, parameters.optional().describe(summary) ]))
   });
  }
  function selectChecks({preset, own, variables, timeoutSeconds}) {
   const schema = checkSchema();
   const checks = [];
   const problems = [];
   const take = (written, place, category) => {
    const filled = (0, checks_variables.V)(written, variables);
    const shape = (0, shape_document.Zz)(filled.value, schema);
    problems.push(...filled.problems.map(({where, message}) => ({
     where: select_checks_joined(place, where),
     message
    })));
    if (!shape.ok) {
     problems.push(...shape.problems.map(problem => ({
      where: select_checks_joined(place, pathOf(problem)),
      message: problem.message
     })));
     return;
    }
    const check = toCheck(shape.value, {
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
  function toCheck(value, {category, timeoutSeconds}) {
   const {id, title, category: own, severity, why, fix, timeout_seconds, serial_group, ...rest} = value;
   const kinds = CHECK_TYPES.filter(({name}) => rest[name] !== void 0);
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
  function select_checks_joined(place, where) {
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
   const selected = selectChecks({
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
   const {locateInPolicy} = await __webpack_require__.e(9004).then(__webpack_require__.bind(__webpack_require__, 24242));
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
 38533: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => PRESETS
  });
  const PRESETS = {
   "production-54": async () => (await __webpack_require__.e(9278).then(__webpack_require__.bind(__webpack_require__, 39278))).production54
  };
 }),
 56187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => concerns,
   P: () => noReads
  });
  function noReads() {
   return {
    paths: new Set,
    names: false,
    everything: false
   };
  }
  function concerns({paths, names, everything}, changed) {
   return everything || changed.names && names || [ ...changed.paths ].some(path => paths.has(path));
  }
 }),
 99837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => observationOf,
   b: () => runAudit
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66689);
  var _ground_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38140);
  const MARGIN_MS = 250;
  async function runAudit(shared, checks, {jobs, permit, progress}) {
   const tasks = checks.map(check => ({
    group: check.serialGroup,
    run: () => runCheck(shared, check, permit)
   }));
   return (0, _checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__.$)(tasks, jobs, progress);
  }
  async function runCheck(shared, check, permit) {
   const {id, title, category, severity, why, fix, type, parameters} = check;
   const started = shared.ports.clock.now().getTime();
   const executes = type.executes(parameters);
   const observations = executes && !permit.allowed ? [ refusal(check, permit) ] : await observe(shared, check);
   const seconds = Math.max(0, shared.ports.clock.now().getTime() - started) / 1e3;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations,
    seconds,
    attempts: 1,
    executes
   };
  }
  function refusal({id}, permit) {
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `runs what is under test, and was not run: ${permit.why}`, {
    fix: permit.fix
   });
  }
  async function observe(shared, check) {
   const {type, parameters, timeoutMs, id} = check;
   let onTime = () => {};
   const late = new Promise(resolve => {
    const fix = "Look for what it waits for, or give it more with timeout_seconds.";
    onTime = shared.ports.clock.after(timeoutMs, () => resolve([ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `did not end within ${timeoutMs / 1e3} s`, {
     fix
    }) ]));
   });
   try {
    const ground = (0, _ground_js__WEBPACK_IMPORTED_MODULE_2__.Y)(shared, Math.max(1, timeoutMs - MARGIN_MS), shared.readsOf?.(id));
    return await Promise.race([ Promise.resolve().then(() => type.observe(ground, parameters)), late ]);
   } catch (error) {
    return [ observationOf(error, id) ];
   } finally {
    onTime();
   }
  }
  function observationOf(error, subject) {
   if (error instanceof _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.G_) return error.observation;
   if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs) return (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)(error.kind, subject, `could not be looked at: ${error.message}`, {
    fix: error.hint
   });
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", subject, `could not be looked at: DuRi met something it did not expect: ${(0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`, {
    fix: "Please report it."
   });
  }
 }),
 72166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => docClaimsCheck
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
 }),
 36920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IS: () => hereOf,
   _l: () => openConfigurations,
   ki: () => siteParameters,
   nY: () => openSites
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _languages_nginx_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3501);
  var _languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12321);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5565);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52888);
  const MAX_NAMES = 1e4;
  const path = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(4096);
  const siteParameters = {
   file: zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([ path, zod__WEBPACK_IMPORTED_MODULE_4__.YOg(path).min(1).max(20) ]).describe("The configuration: a whole nginx.conf, or the file of a site (server, upstream and map only). Several are looked at one by one."),
   folder: path.optional().describe("What relative includes are relative to: the folder of nginx.conf. Default: the folder of the file."),
   installed: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(path, path).default({}).describe("Folders and files of the host and where they are in the tree: {/etc/nginx/snippets: deploy/snippets}. What is not listed is looked for on the host.")
  };
  const SUPPLIED = {
   "mime.types": "types { text/html html; }",
   fastcgi_params: "",
   "fastcgi.conf": "",
   uwsgi_params: "",
   scgi_params: "",
   proxy_params: "proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;"
  };
  function openConfigurations(ground, {file, folder, installed}) {
   const files = typeof file === "string" ? [ file ] : file;
   return files.map(entry => {
    ground.text(entry);
    return (0, _languages_nginx_load_js__WEBPACK_IMPORTED_MODULE_1__.v)(entry, filesOf(ground, entry, installed), folder);
   });
  }
  function openSites(ground, place) {
   return openConfigurations(ground, place).map(configuration => {
    const [problem] = configuration.problems;
    const http = (0, _languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_2__.LQ)(configuration);
    const file = configuration.entry;
    if (problem !== void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(file, `cannot be read: ${problem.message}`, {
     location: problem.place
    }));
    if (http === void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(file, "has no http part", {
     expected: "an http block, or server blocks",
     location: {
      file,
      line: 1
     }
    }));
    return {
     file,
     configuration,
     http
    };
   });
  }
  function hereOf(installed, at) {
   for (const [from, to] of Object.entries(installed).sort(([a], [b]) => b.length - a.length)) {
    const folder = from.endsWith("/") ? from : `${from}/`;
    if (at === from) return to;
    if (at.startsWith(folder)) return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, at.slice(folder.length));
   }
   return at;
  }
  function filesOf(ground, entry, installed) {
   const here = at => hereOf(installed, at);
   return {
    here,
    read: at => {
     if (at !== entry && ground.look(at) === void 0) return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(at) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry) ? SUPPLIED[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at)] : void 0;
     const text = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_5__._)(ground.bytes(at));
     if (text === void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
     _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(at, "is not UTF-8", {
      expected: "text in UTF-8"
     }));
     return text;
    },
    glob: pattern => {
     const local = here(pattern);
     if (!(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(local)) return ground.entries().flatMap(({path: at, kind}) => kind !== "directory" && picomatch__WEBPACK_IMPORTED_MODULE_6__.isMatch(at, local) ? [ at ] : []);
     const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(local);
     if (/[*?[]/.test(folder)) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
     _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(entry, `includes ${pattern}, whose folder is not one: it cannot be listed`));
     const matches = picomatch__WEBPACK_IMPORTED_MODULE_6__(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(local));
     if (ground.look(folder)?.kind !== "directory") return [];
     const {folders, hostFiles} = ground.ports;
     const names = hostFiles.list(folder, {
      maxEntries: MAX_NAMES,
      skip: folders.names(folder, MAX_NAMES)
     });
     return names.flatMap(({path: name}) => matches(name) ? [ node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name) ] : []);
    }
   };
  }
 }),
 3494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => makeStandIns
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  const NOBODY = "nobody:!\n";
  const REQUEST = [ "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost" ];
  const NAMES = [ "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1" ];
  async function makeStandIns(prefix, standIns, maker) {
   const {files} = maker.ports;
   const [key, certificate] = [ `${prefix}/stand-in.key`, `${prefix}/stand-in.crt` ];
   const needs = (...kinds) => standIns.some(({kind}) => kinds.includes(kind));
   const run = args => openssl(maker, args);
   const tls = needs("certificate", "key", "trust");
   if (tls) await run([ ...REQUEST, ...NAMES, "-keyout", key, "-out", certificate ]);
   const read = path => files.read(path, 1024 * 1024) ?? new Uint8Array;
   for (const {kind, path, original} of standIns) if (kind === "passwords") files.write(path, maker.passwords ?? NOBODY); else if (kind === "certificate" || kind === "trust") files.write(path, read(certificate)); else if (kind === "key") files.write(path, read(key)); else if (kind === "dhparam") await run([ "genpkey", "-genparam", "-algorithm", "DH", "-pkeyopt", "group:ffdhe2048", "-out", path ]); else if (kind === "ticket-key") await run([ "rand", "-out", path, "80" ]); else if (kind === "password-list") files.write(path, "none\n"); else throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `there is no stand-in for ${original}`, {
    path: original
   });
   return tls ? certificate : void 0;
  }
  async function openssl({ports, environment, timeoutMs}, args) {
   const request = {
    program: "openssl",
    args,
    env: environment,
    timeoutMs,
    maxOutputBytes: 1024 * 1024
   };
   const {exitCode, stderr} = await ports.processes.run(request);
   if (exitCode !== 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("tool_failed", `openssl ${args[0] ?? ""} ended with ${exitCode}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
 }),
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
 52888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G_: () => Unmet,
   c6: () => fails,
   nv: () => unseen,
   v9: () => holds
  });
  function holds(subject, message, details = {}) {
   return {
    outcome: "pass",
    subject,
    message,
    ...details
   };
  }
  function fails(subject, message, details = {}) {
   return {
    outcome: "fail",
    subject,
    message,
    ...details
   };
  }
  function unseen(error, subject, message, details = {}) {
   return {
    outcome: "unknown",
    subject,
    message,
    error,
    ...details
   };
  }
  class Unmet extends Error {
   observation;
   name="Unmet";
   constructor(observation) {
    super(`${observation.subject} ${observation.message}`);
    this.observation = observation;
   }
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
 66689: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => runAll
  });
  async function runAll(tasks, jobs, done = () => {}) {
   const results = new Map;
   const waiting = tasks.map((task, index) => ({
    ...task,
    index,
    run: () => task.run()
   }));
   const busy = new Set;
   const takeNext = () => {
    const at = waiting.findIndex(({group}) => group === void 0 || !busy.has(group));
    return at === -1 ? void 0 : waiting.splice(at, 1)[0];
   };
   await new Promise((resolve, reject) => {
    let running = 0;
    const start = () => {
     if (results.size === tasks.length) return resolve();
     while (running < jobs) {
      const task = takeNext();
      if (task === void 0) return;
      running += 1;
      if (task.group !== void 0) busy.add(task.group);
      task.run().then(result => {
       running -= 1;
       if (task.group !== void 0) busy.delete(task.group);
       results.set(task.index, result);
       done(results.size);
       start();
      }, reject);
     }
    };
    start();
   });
   return tasks.flatMap((_, index) => results.has(index) ? [ results.get(index) ] : []);
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
 80280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => outcomeOfDowngrade,
   U: () => decideDowngrade
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
  var _dimensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53169);
  const DIMENSION_CHECK = "nothing-is-below-the-floor";
  function decideDowngrade(candidate, floors, known) {
   if (floors.length === 0) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("floor-is-known", "floor_unreadable", "floor", "no source of a floor was read, so there is nothing to hold") ];
   if (candidate.kind === "missing") return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("metadata-is-there", "metadata_deleted", candidate.file, `is missing in ${candidate.source}`) ];
   const unknownSchemas = [ candidate, ...floors.filter(({kind}) => kind === "metadata") ].filter(({schemaVersion}) => isNewer(schemaVersion, known));
   if (unknownSchemas.length > 0) return [ ...unknownSchemas.map(each => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("schema-is-known", "schema_unknown", each.source, `has schema version ${each.schemaVersion}, which this verifier does not know`, {
    expected: known.join(", "),
    actual: String(each.schemaVersion)
   })), (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.L5)(DIMENSION_CHECK, candidate.source, "cannot be compared by a verifier that does not know its schema") ];
   if (candidate.kind === "unreadable") return [ decideUnreadable(candidate, floors) ];
   return [ ...checkStep(candidate, floors, known), ...checkContent(candidate, floors), ...(0, 
   _dimensions_js__WEBPACK_IMPORTED_MODULE_3__.F)(candidate, floors).map(toFinding) ];
  }
  function outcomeOfDowngrade(findings) {
   const worst = (0, _model_status_js__WEBPACK_IMPORTED_MODULE_2__.Om)(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG));
   const proven = findings.some(({outcome}) => outcome === "pass") && !findings.some(({outcome}) => outcome === "unknown");
   return worst === "verified" && !proven ? "error(infra)" : worst;
  }
  function isNewer(version, known) {
   return version !== void 0 && known.every(each => (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, each) > 0);
  }
  function decideUnreadable({source, schemaVersion, problem}, floors) {
   const above = floors.find(floor => schemaVersion !== void 0 && floor.schemaVersion !== void 0 && (0, 
   _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(schemaVersion, floor.schemaVersion) < 0);
   if (above === void 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("metadata-is-readable", "evidence_unparseable", source, problem);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, "schema_below_floor", "schema_version", `is ${schemaVersion}, below the floor of ${above.source}`, {
    expected: `${above.schemaVersion} or later`,
    actual: String(schemaVersion)
   });
  }
  function checkStep({schemaVersion, kind}, floors, known) {
   if (kind !== "metadata" || schemaVersion === void 0) return [];
   const check = "schema-rises-by-one-step";
   return floors.flatMap(floor => {
    if (floor.kind !== "metadata" || floor.schemaVersion === void 0) return [];
    const from = floor.schemaVersion;
    const between = known.filter(version => (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, from) > 0 && (0, 
    _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, schemaVersion) < 0);
    if (between.length === 0) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, "schema_version", `${from} to ${schemaVersion} skips no version`) ];
    return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "schema_skipped", "schema_version", `rises from ${from} (${floor.source}) to ${schemaVersion} and skips ${between.join(", ")}`, {
     expected: String(between[0]),
     actual: schemaVersion
    }) ];
   });
  }
  function checkContent(candidate, floors) {
   const check = "one-version-has-one-content";
   const failures = floors.flatMap(floor => {
    const found = [];
    if (differ(candidate.schemaVersion, floor.schemaVersion, candidate.schemaDigest, floor.schemaDigest)) found.push((0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "schema_content_changed", "schema_version", `is ${candidate.schemaVersion} in ${floor.source} too, with another schema`, {
     expected: floor.schemaDigest ?? "",
     actual: candidate.schemaDigest ?? ""
    }));
    if (differ(candidate.policyVersion, floor.policyVersion, candidate.policyDigest, floor.policyDigest)) found.push((0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "policy_content_changed", "policy_version", `is ${candidate.policyVersion} in ${floor.source} too, with another content`, {
     expected: floor.policyDigest ?? "",
     actual: candidate.policyDigest ?? ""
    }));
    if (candidate.release !== void 0 && floor.release !== void 0 && isSameNumber(candidate.release, floor.release) && candidate.release.digest !== floor.release.digest) {
     const {product, line, sequence} = candidate.release;
     found.push((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("one-number-is-one-release", "equivocation", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `is another release than ${floor.source}, and both are ${product} ${line} #${sequence}`, {
      expected: floor.release.digest,
      actual: candidate.release.digest
     }));
    }
    return found;
   });
   return failures.length > 0 ? failures : [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, candidate.source, "uses no version or number that stands for something else") ];
  }
  function differ(version, other, digest, otherDigest) {
   return version !== void 0 && other !== void 0 && (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, other) === 0 && digest !== void 0 && otherDigest !== void 0 && digest !== otherDigest;
  }
  function isSameNumber(left, right) {
   return left.product === right.product && left.line === right.line && left.sequence === right.sequence;
  }
  function toFinding({dimension, verdict, floor, candidate, stronger, from, reason}) {
   const values = {
    expected: `${floor ?? ""} (${stronger})`,
    actual: candidate ?? "not stated"
   };
   const source = from.join(", ");
   switch (verdict) {
   case "same":
   case "stronger":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(DIMENSION_CHECK, dimension, verdict === "same" ? "is at the floor" : "is above the floor");

   case "no floor":
    return {
     check: DIMENSION_CHECK,
     outcome: "not-applicable",
     subject: dimension,
     message: "no source sets a floor"
    };

   case "weaker":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `is weaker than the floor of ${source}`, values);

   case "changed":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `has changed against the floor of ${source} and cannot be compared, which counts as weakened`, values);

   case "unstated":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `is not stated, and the floor of ${source} is`, values);
   }
  }
 }),
 53169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => compareDimensions
  });
  var severity = __webpack_require__(54572);
  var schema_version = __webpack_require__(85897);
  const higherNumber = {
   stronger: "higher is stronger",
   join: Math.max,
   same: Object.is,
   show: String
  };
  const lowerNumber = {
   stronger: "lower is stronger",
   join: Math.min,
   same: Object.is,
   show: String
  };
  const laterVersion = {
   stronger: "later is stronger",
   join: (left, right) => (0, schema_version.Zy)(left, right) >= 0 ? left : right,
   same: (left, right) => (0, schema_version.Zy)(left, right) === 0,
   show: String
  };
  const unchanged = {
   stronger: "must stay",
   join: (left, right) => left === right ? left : [ left, right ].sort().join(" and "),
   same: Object.is,
   show: String
  };
  function ranked(weakestFirst) {
   return {
    stronger: [ ...weakestFirst ].reverse().join(" > "),
    join: (left, right) => weakestFirst.indexOf(left) >= weakestFirst.indexOf(right) ? left : right,
    same: (left, right) => left === right,
    show: String
   };
  }
  const asSet = values => [ ...new Set(values) ].sort();
  const sameSet = (left, right) => JSON.stringify(asSet(left)) === JSON.stringify(asSet(right));
  const showSet = values => values.length === 0 ? "(none)" : asSet(values).join(", ");
  function fewer() {
   return {
    stronger: "fewer is stronger",
    join: (left, right) => asSet(left.filter(value => right.includes(value))),
    same: sameSet,
    show: showSet
   };
  }
  function more() {
   return {
    stronger: "more is stronger",
    join: (left, right) => asSet([ ...left, ...right ]),
    same: sameSet,
    show: showSet
   };
  }
  const DIMENSIONS = [ dimension("schema_version", laterVersion, stance => stance.schemaVersion, {
   reason: "schema_below_floor"
  }), dimension("policy_version", laterVersion, stance => stance.policyVersion, {
   reason: "policy_below_floor"
  }), dimension("accepted_policy_version", laterVersion, stance => stance.acceptedPolicyVersion, {
   onlyFor: "policy"
  }), dimension("hash", ranked([ "sha256" ]), ({protections}) => protections.hash), dimension("signature_required", ranked([ false, true ]), ({protections}) => protections.signature_required), dimension("signature_threshold", higherNumber, ({protections}) => protections.signature_threshold), dimension("signature_kinds", fewer(), ({protections}) => protections.signature_kinds), dimension("retention_days", higherNumber, ({protections}) => protections.retention_days), dimension("expires_days", lowerNumber, ({protections}) => protections.expires_days), dimension("include", more(), ({protections}) => protections.include), dimension("exclude", fewer(), ({protections}) => protections.exclude), dimension("unexpected", ranked([ "ignore", "warn", "fail" ]), ({protections}) => protections.unexpected), dimension("unsafe_modes", ranked([ "warn", "fail" ]), ({protections}) => protections.unsafe_modes), dimension("spike_threshold", lowerNumber, ({protections}) => protections.spike_threshold), dimension("mode", ranked([ "warn", "strict" ]), ({protections}) => protections.mode), dimension("empty_sbom", ranked([ "allow", "refuse" ]), ({rules}) => rules?.empty_sbom, {
   onlyFor: "policy"
  }), dimension("gate_parts", more(), ({rules}) => rules?.gate_parts, {
   onlyFor: "policy"
  }), dimension("prerelease_tags", ranked([ "allow", "refuse" ]), ({rules}) => rules?.prerelease_tags, {
   onlyFor: "policy"
  }), dimension("gated_tags", ranked([ "optional", "required" ]), ({rules}) => rules?.gated_tags, {
   onlyFor: "policy"
  }), dimension("gate_checks", more(), ({rules}) => rules?.gate_checks, {
   onlyFor: "policy"
  }), dimension("audit_fail_on", ranked([ ...severity.o ]), ({rules}) => rules?.audit_fail_on, {
   onlyFor: "policy"
  }), dimension("expected_checks", higherNumber, ({rules}) => rules?.expected_checks, {
   onlyFor: "policy"
  }), dimension("expected_uats", higherNumber, ({rules}) => rules?.expected_uats, {
   onlyFor: "policy"
  }), dimension("short_retention", ranked([ "mirror", "fail" ]), ({rules}) => rules?.short_retention, {
   onlyFor: "policy"
  }), dimension("freeze_required", ranked([ false, true ]), ({rules}) => rules?.freeze_required, {
   onlyFor: "policy"
  }), dimension("freeze_hmac", ranked([ "accept", "refuse" ]), ({rules}) => rules?.freeze_hmac, {
   onlyFor: "policy"
  }), dimension("freeze_state", unchanged, ({rules}) => rules?.freeze_state, {
   onlyFor: "policy"
  }) ];
  function dimension(name, order, read, {reason = "protection_weakened", onlyFor} = {}) {
   const {stronger, join, same, show} = order;
   const compare = (candidate, floors) => {
    if (onlyFor !== void 0 && candidate.kind !== onlyFor) return;
    const stated = floors.flatMap(floor => {
     const value = read(floor);
     return value === void 0 ? [] : [ {
      source: floor.source,
      value
     } ];
    });
    const value = read(candidate);
    const row = {
     dimension: name,
     stronger,
     reason,
     candidate: value === void 0 ? void 0 : show(value)
    };
    const [first, ...rest] = stated;
    if (first === void 0) return {
     ...row,
     floor: void 0,
     from: [],
     verdict: "no floor"
    };
    const floor = rest.reduce((joined, next) => join(joined, next.value), first.value);
    const equal = stated.filter(each => same(each.value, floor));
    return {
     ...row,
     floor: show(floor),
     from: [ ...new Set((equal.length > 0 ? equal : stated).map(({source}) => source)) ],
     verdict: verdictOf(order, floor, value)
    };
   };
   return {
    name,
    stronger,
    compare
   };
  }
  function verdictOf({join, same}, floor, candidate) {
   if (candidate === void 0) return "unstated";
   if (same(candidate, floor)) return "same";
   const joined = join(floor, candidate);
   if (same(joined, candidate)) return "stronger";
   return same(joined, floor) ? "weaker" : "changed";
  }
  function compareDimensions(candidate, floors) {
   return DIMENSIONS.flatMap(each => each.compare(candidate, floors) ?? []);
  }
 }),
 97236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CK: () => pinnedByPolicy,
   IB: () => pinnedByFile,
   Q6: () => stanceOfPolicy,
   ZV: () => stanceOfUnread,
   fl: () => stanceOfMetadata,
   uN: () => BUILT_IN_FLOOR
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
  var _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99036);
  const UNSTATED = {
   schemaVersion: void 0,
   schemaDigest: void 0,
   policyVersion: void 0,
   policyDigest: void 0,
   acceptedPolicyVersion: void 0,
   protections: {},
   rules: void 0,
   release: void 0
  };
  function stanceOfMetadata(metadata, digest, source = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR) {
   const {product, line, sequence, policy} = metadata;
   return {
    ...UNSTATED,
    source,
    kind: "metadata",
    schemaVersion: metadata.schema_version,
    schemaDigest: metadata.schema_digest,
    policyVersion: policy.version,
    policyDigest: policy.digest,
    protections: metadata.protections,
    release: {
     product,
     line,
     sequence,
     digest
    }
   };
  }
  function stanceOfUnread(schemaVersion, source) {
   return {
    ...UNSTATED,
    source,
    kind: "metadata",
    schemaVersion
   };
  }
  function stanceOfPolicy({policy, digest}, source) {
   const {schema_version, policy_version} = policy.floor;
   return {
    ...UNSTATED,
    source,
    kind: "policy",
    schemaVersion: schema_version,
    policyVersion: policy.version,
    policyDigest: digest,
    acceptedPolicyVersion: policy_version,
    protections: (0, _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__._)(policy),
    rules: {
     empty_sbom: policy.sbom.allow_empty ? "allow" : "refuse",
     gate_parts: policy.gate.expect,
     prerelease_tags: policy.tags.prerelease,
     gated_tags: policy.tags.gate,
     short_retention: policy.archive.when_short,
     gate_checks: gateChecksOf(policy),
     audit_fail_on: policy.audit?.fail_on ?? "critical",
     expected_checks: policy.audit?.expect.checks ?? 0,
     expected_uats: policy.uat?.expect.uats ?? 0,
     freeze_required: policy.freeze.required,
     freeze_hmac: policy.freeze.allow_hmac ? "accept" : "refuse",
     freeze_state: policy.freeze.state
    }
   };
  }
  function gateChecksOf({preset, audit, uat}) {
   const own = [ ...audit?.checks ?? [], ...uat?.cases ?? [] ];
   const ids = own.flatMap(check => severitiesUpTo(check["severity"]).map(severity => `${check.id} (${severity})`));
   return [ ...preset === void 0 ? [] : [ `preset ${preset}` ], ...ids ];
  }
  function severitiesUpTo(severity) {
   const at = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.o.findIndex(one => one === (severity ?? "high"));
   return at === -1 ? [] : _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.o.slice(at);
  }
  function pinnedByPolicy({floor}, source) {
   return {
    ...UNSTATED,
    source,
    kind: "pinned",
    schemaVersion: floor.schema_version,
    policyVersion: floor.policy_version
   };
  }
  function pinnedByFile({schema_version, policy_version, protections}, source) {
   return {
    ...UNSTATED,
    source,
    kind: "pinned",
    schemaVersion: schema_version,
    policyVersion: policy_version,
    protections: protections ?? {}
   };
  }
  const BUILT_IN_FLOOR = {
   ...UNSTATED,
   source: "built-in floor",
   kind: "pinned",
   schemaVersion: _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__.f$,
   protections: {
    hash: "sha256",
    signature_required: true,
    unexpected: "fail"
   }
  };
 }),
 20518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CD: () => attempt,
   J8: () => allHold,
   bF: () => passed
  });
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42377);
  const DEFAULT_INTERVAL_MS = 250;
  function allHold(observations) {
   return observations.every(({outcome}) => outcome === "pass");
  }
  function passed(observations) {
   return observations.length > 0 && allHold(observations);
  }
  async function attempt(context, modifiers, tryOnce) {
   if (modifiers.eventually !== void 0) return eventually(context, modifiers.eventually, tryOnce);
   if (modifiers.never !== void 0) return never(context, modifiers.never, tryOnce);
   if (modifiers.consistently !== void 0) return consistently(context, modifiers.consistently, tryOnce);
   return tryOnce();
  }
  const SUBJECT = "the step";
  async function eventually({ports: {clock}, signal}, {timeout, interval = DEFAULT_INTERVAL_MS, stable_for: stable = 0}, tryOnce) {
   const now = () => clock.now().getTime();
   const started = now();
   let since;
   for (let attempts = 1; ;attempts++) {
    const result = await tryOnce();
    since = allHold(result.observations) ? since ?? now() : void 0;
    if (since !== void 0 && now() - since >= stable) {
     const says = `holds on attempt ${attempts}, after ${now() - started} ms${stable > 0 ? `, and for ${stable} ms` : ""}`;
     return {
      ...result,
      observations: [ ...result.observations, ...attempts > 1 ? [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(SUBJECT, says) ] : [] ]
     };
    }
    if (signal.aborted || now() - started + interval > timeout) {
     const says = since === void 0 ? `does not hold within ${timeout} ms (${attempts} attempts)` : `did not hold for ${stable} ms within ${timeout} ms (${attempts} attempts)`;
     return {
      ...result,
      observations: [ ...result.observations, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, says, {
       expected: `to hold within ${timeout} ms`,
       actual: `${attempts} attempts`
      }) ]
     };
    }
    await (0, _pause_js__WEBPACK_IMPORTED_MODULE_1__.v)(clock, interval, signal);
   }
  }
  async function never({ports: {clock}, signal}, span, tryOnce) {
   const end = clock.now().getTime() + span.for;
   for (let attempts = 1; ;attempts++) {
    const {observations, reached} = await tryOnce();
    const details = {
     expected: `not to hold for ${span.for} ms`
    };
    if (!reached) return {
     reached,
     observations: [ ...observations, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, "got no answer, and that is no proof of never", details) ]
    };
    if (allHold(observations)) return {
     reached,
     observations: [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, `holds on attempt ${attempts}, and should never`, {
      ...details,
      actual: "it holds"
     }) ]
    };
    if (observations.some(({outcome}) => outcome === "unknown")) return {
     reached,
     observations
    };
    if (clock.now().getTime() >= end) return {
     reached,
     observations: [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(SUBJECT, `does not hold for ${span.for} ms (${attempts} attempts)`) ]
    };
    await (0, _pause_js__WEBPACK_IMPORTED_MODULE_1__.v)(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
   }
  }
  async function consistently({ports: {clock}, signal}, span, tryOnce) {
   const end = clock.now().getTime() + span.for;
   for (let attempts = 1; ;attempts++) {
    const result = await tryOnce();
    if (!allHold(result.observations)) {
     const observed = (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.c6)(SUBJECT, `does not hold on attempt ${attempts}, and should for ${span.for} ms`, {
      expected: `to hold for ${span.for} ms`,
      actual: `attempt ${attempts}`
     });
     return {
      ...result,
      observations: [ ...result.observations, observed ]
     };
    }
    if (clock.now().getTime() >= end) return {
     ...result,
     observations: [ ...result.observations, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.v9)(SUBJECT, `holds for ${span.for} ms (${attempts} attempts)`) ]
    };
    await (0, _pause_js__WEBPACK_IMPORTED_MODULE_1__.v)(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
   }
  }
 }),
 78819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => durationSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const UNITS = {
   ms: 1,
   s: 1e3,
   m: 6e4,
   h: 36e5
  };
  const durationSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^\d{1,8}(ms|s|m|h)$/, "is no length of time such as 500ms, 10s or 5m").transform(text => milliseconds(text)).refine(ms => ms <= 864e5, "is more than a day");
  function milliseconds(text) {
   const [, number = "0", unit = "ms"] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
   return Number(number) * (UNITS[unit] ?? 1);
  }
 }),
 8384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => environmentSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of an environment variable"), zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(32768), zod__WEBPACK_IMPORTED_MODULE_0__.aig(), zod__WEBPACK_IMPORTED_MODULE_0__.zMY() ]).transform(String));
 }),
 22842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => NOOP_ANSWER,
   y: () => FAULTS
  });
  const json = value => ({
   status: 200,
   headers: [ [ "content-type", "application/json" ] ],
   body: JSON.stringify(value)
  });
  const REFUSED = {
   errcode: 31e4,
   errmsg: "sign not match"
  };
  const FAULTS = [ {
   name: "auth_off",
   says: "turned basic auth off",
   tags: [ "auth" ],
   conf: lines => lines.map(line => line.replace(/^(\s*)auth_basic\s.*$/, "$1auth_basic off;"))
  }, {
   name: "wrong_realm_file",
   says: "named a password file that is not there",
   tags: [ "auth" ],
   withoutPasswords: true
  }, {
   name: "drop_header",
   says: "left one security header out",
   tags: [ "headers" ],
   conf: withoutFirstHeader
  }, {
   name: "no_upgrade",
   says: "passed no Upgrade header on",
   tags: [ "websocket" ],
   conf: lines => lines.filter(line => !/^\s*proxy_set_header\s+"?Upgrade"?\s/i.test(line))
  }, {
   name: "upstream_down",
   says: "stopped the service behind the proxy",
   tags: [ "dashboard", "auth" ],
   serviceDown: true
  }, {
   name: "bad_sign",
   says: "signed alerts with another secret",
   tags: [ "alert" ],
   wrongSecret: true
  }, {
   name: "errcode_310000",
   says: "let the receiver refuse every alert with errcode 310000 and status 200",
   tags: [ "alert" ],
   sinkAnswer: json(REFUSED)
  }, {
   name: "killswitch_noop",
   says: "made the kill switch answer without doing anything",
   tags: [ "killswitch" ],
   killSwitchNoop: true
  } ];
  function withoutFirstHeader(lines) {
   const headerOf = line => line.trim().startsWith("add_header ") ? line.trim().split(/\s+/)[1] : void 0;
   const first = lines.map(headerOf).find(name => name !== void 0);
   return lines.filter(line => first === void 0 || headerOf(line) !== first);
  }
  const NOOP_ANSWER = json({
   armed: true,
   changed: true,
   alert: "queued"
  });
 }),
 42377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => pause
  });
  function pause(clock, ms, signal) {
   return new Promise(resolve => {
    const end = () => {
     cancel();
     signal?.removeEventListener("abort", end);
     resolve();
    };
    const cancel = clock.after(ms, end);
    signal?.addEventListener("abort", end);
    if (signal?.aborted === true) end();
   });
  }
 }),
 21976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KV: () => runsPrograms,
   nP: () => readCase
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54572);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
  var _checks_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55187);
  var _read_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53374);
  var _runtime_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31415);
  const sentence = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(2e3);
  const id = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, "is no id such as UAT-1");
  const word = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(100);
  const caseSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   id,
   title: sentence.optional(),
   category: word.optional(),
   severity: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_3__.o).default("high").describe("How much a failure matters."),
   why: sentence.optional(),
   fix: sentence.optional(),
   tags: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(word).max(50).default([]).describe("What it is about, such as auth."),
   serial_group: word.optional().describe("Cases of one group never run side by side, because they share something."),
   timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).max(3600).optional().describe("Time for the whole case."),
   retries: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).max(5).default(0).describe("How often it is tried again after a failure. A pass on a retry is reported as flaky."),
   needs: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(id).max(50).default([]).describe("Cases that must have passed before."),
   preconditions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).max(20).default([]).describe("Steps that only look. Where they do not hold nothing else is done, clean-up neither: the test must not undo what it did not do."),
   setup: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).max(100).default([]).describe("Steps before."),
   steps: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).min(1).max(200).describe("What is tested, step by step; the first failure ends it."),
   teardown: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).max(100).default([]).describe("Steps that always run, the last one first, so that it leaves things as they were.")
  });
  const PHASES = [ "preconditions", "setup", "steps", "teardown" ];
  function readCase(identity, variables) {
   const {id: own} = identity;
   const {preconditions, setup, steps, teardown, ...rest} = identity.written;
   const samples = (0, _runtime_variables_js__WEBPACK_IMPORTED_MODULE_1__.Yz)(variables, capturedIn(identity.written));
   const filled = (0, _checks_variables_js__WEBPACK_IMPORTED_MODULE_4__.V)(rest, samples);
   const shape = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_5__.Zz)({
    ...filled.value,
    ...present({
     preconditions,
     setup,
     steps,
     teardown
    })
   }, caseSchema);
   const problems = filled.problems.map(({where, message}) => ({
    where: `${own}.${where}`,
    message
   }));
   if (!shape.ok) return {
    problems: [ ...problems, ...shape.problems.map(({path, message}) => ({
     where: [ own, ...path ].map(String).join("."),
     message
    })) ]
   };
   const read = [];
   const walk = (written, at) => {
    for (const [index, one] of written.entries()) {
     const place = `${at.place}[${index}]`;
     const result = (0, _read_step_js__WEBPACK_IMPORTED_MODULE_0__.j)(one, samples, `${own}.${place}`);
     problems.push(...result.problems);
     if (result.step === void 0) continue;
     read.push({
      ...result.step,
      ...at,
      place
     });
     if (at.depth >= 2 && result.step.inner.length > 0) problems.push({
      where: `${own}.${place}`,
      message: "is nested too deep"
     }); else walk(result.step.inner, {
      place: `${place}.${result.step.kind.name}.action`,
      phase: at.phase,
      depth: at.depth + 1
     });
    }
   };
   for (const phase of PHASES) walk(shape.value[phase], {
    place: phase,
    phase,
    depth: 0
   });
   if (problems.length === 0 && !read.some(({phase, assertions}) => phase === "steps" && assertions > 0)) problems.push({
    where: `${own}.steps`,
    message: "assert nothing"
   });
   return problems.length > 0 ? {
    problems
   } : {
    case: {
     identity,
     parts: shape.value,
     steps: read
    },
    problems
   };
  }
  function present(values) {
   return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
  }
  function capturedIn(value) {
   if (Array.isArray(value)) return value.flatMap(one => capturedIn(one));
   if (typeof value !== "object" || value === null) return [];
   return Object.entries(value).flatMap(([key, inner]) => key === "captures" && typeof inner === "object" && inner !== null ? Object.keys(inner) : capturedIn(inner));
  }
  function runsPrograms(cases) {
   return cases.some(({steps}) => steps.some(({kind, parameters}) => kind.executes(parameters)));
  }
 }),
 53374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => readStep
  });
  var schemas = __webpack_require__(26921);
  var shape_document = __webpack_require__(93313);
  var nearest = __webpack_require__(34348);
  var checks_variables = __webpack_require__(55187);
  var duration = __webpack_require__(78819);
  var matcher = __webpack_require__(9693);
  var step_kind = __webpack_require__(99924);
  var http_judge = __webpack_require__(88495);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var environment_schema = __webpack_require__(8384);
  const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
  const MARGIN_MS = 250;
  const programFields = {
   exec: schemas.YOg(schemas.YjP().min(1).max(8192)).min(1).max(200).describe("Program and arguments; never a shell line. A secret goes into env."),
   cwd: schemas.YjP().min(1).max(4096).optional().describe("Working folder, relative to the folder of the run."),
   env: environment_schema.V.default({}).describe("Environment beside PATH, HOME (an empty folder), LANG and TZ."),
   stdin: schemas.YjP().max(1048576).optional().describe("What it gets to read.")
  };
  async function runProgram({ports, root, redact, leftMs}, {exec, cwd, env, stdin}) {
   const [program = "", ...args] = exec;
   if (exec.some(part => redact(part) !== part)) throw new errors.cs("input_invalid", `a secret would stand on the command line of ${redact(program)}, where every account of the host can read it`, {}, {
    hint: "Hand it over by `env`, and name that variable to the program."
   });
   const home = ports.archiveFiles.temporaryFolder();
   try {
    return await ports.processes.run({
     program: /[/\\]/.test(program) && !(0, external_node_path_.isAbsolute)(program) ? (0, 
     external_node_path_.join)(root, program) : program,
     args,
     cwd: cwd === void 0 ? root : (0, external_node_path_.isAbsolute)(cwd) ? cwd : (0, 
     external_node_path_.join)(root, cwd),
     env: {
      PATH: ports.environment.variables["PATH"] ?? "",
      HOME: home.path,
      LANG: "C.UTF-8",
      TZ: "UTC",
      ...env
     },
     ...stdin !== void 0 && {
      input: Buffer.from(stdin)
     },
     timeoutMs: Math.max(1, leftMs() - MARGIN_MS),
     maxOutputBytes: MAX_OUTPUT_BYTES
    });
   } finally {
    home.remove();
   }
  }
  const parameters = schemas.rej({
   ...programFields,
   exit: matcher.C3.default(0).describe("What is expected of the exit code."),
   stdout: matcher.C3.optional().describe("What is expected of standard output."),
   stderr: matcher.C3.optional().describe("What is expected of standard error.")
  });
  const command = (0, step_kind.j)({
   name: "command",
   summary: "Runs a program, without a shell, and looks at its exit code and output.",
   parameters,
   executes: () => true,
   repeatable: false,
   assertions: ({stdout, stderr}) => 1 + [ stdout, stderr ].filter(one => one !== void 0).length,
   run: async (context, {exit, stdout, stderr, ...program}) => {
    const result = await runProgram(context, program);
    const subject = program.exec.join(" ").slice(0, 200);
    const last = result.stderr.trim().split("\n").at(-1) ?? "";
    const exited = (0, http_judge.QE)(subject, "exit code", result.exitCode, exit);
    return {
     observations: [ exited.outcome === "fail" && last !== "" ? {
      ...exited,
      message: `${exited.message}: ${last.slice(0, 300)}`
     } : exited, ...stdout === void 0 ? [] : [ (0, http_judge.QE)(subject, "standard output", Buffer.from(result.stdout).toString("utf8"), stdout) ], ...stderr === void 0 ? [] : [ (0, 
     http_judge.QE)(subject, "standard error", result.stderr, stderr) ] ],
     reached: true
    };
   }
  });
  var digest = __webpack_require__(6799);
  var pattern = __webpack_require__(20944);
  var observation = __webpack_require__(52888);
  var http_parameters = __webpack_require__(82252);
  const MAX_CA_BYTES = 1024 * 1024;
  const CONNECT_MS = 1e4;
  const ANSWER_MS = 3e4;
  function requestsOf(context, parameters) {
   const {target} = context;
   const urls = parameters.url === void 0 ? (parameters.paths ?? [ parameters.path ?? "/" ]).map(path => `${target.baseUrl}${path}`) : [ parameters.url ];
   const variants = parameters.variants ?? [ parameters ];
   const route = routeTo(context, parameters);
   return urls.flatMap(url => variants.flatMap((variant, number) => Array.from({
    length: parameters.repeat
   }, (_, time) => {
    const probe = {
     ...route,
     url,
     ...requestOf(parameters, variant)
    };
    const shown = `${parameters.method} ${parameters.url ?? url.slice(target.baseUrl.length)}`;
    const which = [ ...variants.length > 1 ? [ `variant ${number + 1}` ] : [], ...parameters.repeat > 1 ? [ `time ${time + 1}` ] : [] ];
    return {
     subject: which.length === 0 ? shown : `${shown} (${which.join(", ")})`,
     probe,
     digest: requestDigest(context, probe)
    };
   })));
  }
  function routeTo(context, wanted) {
   const {target, allowHosts, signal} = context;
   const [host, port] = wanted.connect_to === void 0 ? [] : [ wanted.connect_to.replace(/:\d+$/, ""), wanted.connect_to.replace(/^.*:/, "") ];
   const connectTo = host === void 0 ? wanted.url === void 0 ? target.connectTo : void 0 : {
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port)
   };
   const ca = wanted.ca_file === void 0 ? wanted.url === void 0 ? target.ca : void 0 : readCa(context, wanted.ca_file);
   const patience = Math.min(ANSWER_MS, context.leftMs() + CONNECT_MS);
   return {
    timeouts: {
     connectMs: CONNECT_MS,
     firstByteMs: patience,
     totalMs: patience
    },
    reach: {
     allow: [ hostOf(target.baseUrl), "127.0.0.1", "localhost", "::1", ...allowHosts, ...target.connectTo === void 0 ? [] : [ target.connectTo.host ] ]
    },
    signal,
    ...connectTo !== void 0 && {
     connectTo
    },
    ...wanted.unix_socket !== void 0 && {
     unixSocket: wanted.unix_socket
    },
    ...ca !== void 0 && {
     ca
    },
    ...wanted.insecure === true && {
     insecure: true
    }
   };
  }
  function hostOf(url) {
   return (/^[a-z]+:\/\/(\[[^\]]+\]|[^/:?#]+)/.exec(url)?.[1] ?? "").replace(/^\[|\]$/g, "");
  }
  function readCa({ports, root}, path) {
   const content = ports.files.read((0, external_node_path_.isAbsolute)(path) ? path : (0, 
   external_node_path_.join)(root, path), MAX_CA_BYTES);
   if (content === void 0) throw new errors.cs("input_missing", `${path} is not there`, {
    path
   });
   return Buffer.from(content).toString("utf8");
  }
  function requestOf(parameters, variant) {
   const text = parameters.json === void 0 ? parameters.request_body : JSON.stringify(parameters.json);
   const headers = [ ...basicAuth(variant.username ?? parameters.username, variant.password ?? parameters.password, variant.request_headers), ...parameters.json === void 0 ? [] : [ [ "Content-Type", "application/json" ] ], ...Object.entries({
    ...parameters.request_headers,
    ...variant.request_headers
   }).flatMap(([name, value]) => [ value ].flat().map(one => [ name, one ])) ];
   return {
    method: parameters.method,
    headers,
    redirects: parameters.follow_redirects,
    maxBodyBytes: parameters.max_bytes,
    ...text !== void 0 && {
     body: Buffer.from(text)
    }
   };
  }
  function basicAuth(username, password, written = {}) {
   if (username === void 0 || password === void 0 || Object.keys(written).some(name => name.toLowerCase() === "authorization")) return [];
   return [ [ "Authorization", `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` ] ];
  }
  function requestDigest({redact}, {method, url, headers, body}) {
   return (0, digest.sc)(redact(JSON.stringify([ method, url, headers, Buffer.from(body ?? []).toString("utf8") ])));
  }
  var json_path = __webpack_require__(33105);
  const http = (0, step_kind.j)({
   name: "http",
   summary: "Makes requests and looks at each answer: status, headers, body, JSON, duration, certificate, what the service behind the proxy got.",
   parameters: http_parameters.z7,
   executes: () => false,
   repeatable: true,
   alone: ({upstream: looked}) => looked !== void 0,
   assertions: ({status, headers = {}, body, jsonpath = {}, duration_ms: duration, certificate = {}, same = [], upstream}) => [ status, body, duration, upstream ].filter(one => one !== void 0).length + [ headers, jsonpath, certificate ].reduce((sum, one) => sum + Object.keys(one).length, 0) + same.length,
   run: runHttp
  });
  async function runHttp(context, parameters) {
   const before = parameters.upstream === void 0 ? 0 : context.target.upstream?.().length ?? 0;
   const observations = [];
   const answers = [];
   let reached = true;
   for (const {subject, probe, digest} of requestsOf(context, parameters)) {
    const answer = await context.ports.probes.http(probe);
    if (!answer.ok) {
     observations.push((0, http_judge.qE)(subject, answer));
     reached = false;
     continue;
    }
    answers.push({
     subject,
     answer
    });
    observations.push((0, observation.v9)(subject, `answered ${answer.status} in ${answer.durationMs} ms`, {
     actual: `request sha256:${digest}, response sha256:${responseDigest(answer)}`
    }), ...await (0, http_judge._n)(subject, answer, parameters));
   }
   if (parameters.same !== void 0) observations.push(...(0, http_judge.AY)(answers, parameters.same));
   if (parameters.upstream !== void 0) observations.push(...upstream(context, parameters.upstream, before));
   const last = answers.at(-1);
   return {
    observations,
    reached,
    captures: last === void 0 ? {} : await capturesOf(last.answer, parameters)
   };
  }
  function upstream({target}, wanted, before) {
   if (target.upstream !== void 0) return (0, http_judge.v9)(target.upstream().slice(before), wanted);
   return [ {
    outcome: "unknown",
    error: "config",
    subject: "the service behind the proxy",
    message: "can be looked at only in a rehearsal, where DuRi stands between proxy and service",
    fix: "Give the step `on: rehearsal`."
   } ];
  }
  function responseDigest({status, headers, body}) {
   return (0, digest.sc)(Buffer.concat([ Buffer.from(JSON.stringify([ status, headers ])), body ]));
  }
  async function capturesOf(answer, {captures}) {
   const text = Buffer.from(answer.body).toString("utf8");
   const taken = {};
   for (const [name, from] of Object.entries(captures)) {
    let value;
    if ("header" in from) value = (0, http_judge.UE)(answer.headers, from.header)[0]; else if ("regexp" in from) value = (0, 
    pattern.E)(from.regexp).first(text); else if ("status" in from) value = answer.status; else {
     const found = await (0, json_path.I)(text, from.jsonpath);
     value = "values" in found ? found.values[0] : void 0;
    }
    if (value !== void 0 && value !== null) taken[name] = typeof value === "string" ? value : JSON.stringify(value);
   }
   return taken;
  }
  var pause = __webpack_require__(42377);
  const waitParameters = schemas.rej({
   for: duration.s.describe("How long. Where something can be looked at, `eventually` is faster and surer.")
  });
  const wait = (0, step_kind.j)({
   name: "wait",
   summary: "Waits for a fixed time.",
   parameters: waitParameters,
   executes: () => false,
   repeatable: false,
   assertions: () => 0,
   run: async ({ports, signal}, {for: ms}) => {
    await (0, pause.v)(ports.clock, ms, signal);
    return {
     observations: [],
     reached: true
    };
   }
  });
  const restartParameters = schemas.rej({
   command: schemas.YOg(schemas.YjP().min(1).max(8192)).max(200).default([]).describe("What restarts the service on a live target; a rehearsal restarts what it started.")
  });
  const restart = (0, step_kind.j)({
   name: "restart",
   summary: "Restarts the service: in a rehearsal DuRi does it, on a live target a command does.",
   parameters: restartParameters,
   executes: ({command}) => command.length > 0,
   repeatable: false,
   alone: () => true,
   assertions: () => 0,
   run: async (context, {command}) => {
    const subject = "the service";
    const {target} = context;
    if (target.restart !== void 0) {
     await target.restart();
     return {
      observations: [ (0, observation.v9)(subject, "was restarted") ],
      reached: true
     };
    }
    if (command.length === 0) {
     const fix = target.rehearsed ? "Say in uat.rehearsal.start of duri.yml how the service is started." : "Set the variable restart_command, such as [sudo, systemctl, restart, dashboard].";
     return {
      observations: [ (0, observation.nv)("config", subject, "cannot be restarted: nothing says how", {
       fix
      }) ],
      reached: false
     };
    }
    const {exitCode, stderr} = await runProgram(context, {
     exec: command,
     env: {}
    });
    const observed = exitCode === 0 ? (0, observation.v9)(subject, "was restarted") : (0, 
    observation.nv)("infra", subject, `could not be restarted: exit code ${exitCode}: ${stderr.trim().slice(-300)}`);
    return {
     observations: [ observed ],
     reached: exitCode === 0
    };
   }
  });
  const MAX_DETAIL = 300;
  const MAX_TESTS = 1e4;
  async function readTap(text) {
   const {Parser} = await __webpack_require__.e(3415).then(__webpack_require__.bind(__webpack_require__, 63415));
   const tests = [];
   const problems = [];
   const parser = new Parser({
    strict: false
   });
   parser.on("assert", ({ok, name, id, skip, todo, diag}) => {
    const left = skip !== false || todo !== false;
    tests.push({
     name: name === "" ? `test ${id}` : name,
     outcome: left ? "skip" : ok ? "pass" : "fail",
     ...detailOf(diag)
    });
   });
   parser.on("bailout", why => problems.push(`bailed out: ${String(why)}`));
   parser.on("complete", ({failures}) => {
    if (!/^\d+\.\.\d+/m.test(text)) problems.push("has no plan such as 1..8, so nobody knows how many tests there should be");
    for (const failure of failures) if ("tapError" in failure && typeof failure.tapError === "string" && !failure.tapError.startsWith("no plan")) problems.push(failure.tapError);
   });
   parser.end(text);
   return problems.length > 0 ? {
    ok: false,
    problem: [ ...new Set(problems) ].join("; ")
   } : {
    ok: true,
    tests
   };
  }
  async function readJunit(text) {
   if (/<!(DOCTYPE|ENTITY)/i.test(text)) return {
    ok: false,
    problem: "has a DOCTYPE, which is not taken"
   };
   const {XMLParser} = await Promise.all([ __webpack_require__.e(5946), __webpack_require__.e(5824) ]).then(__webpack_require__.bind(__webpack_require__, 75824));
   let document;
   try {
    const parser = new XMLParser({
     ignoreAttributes: false,
     attributeNamePrefix: "@",
     parseTagValue: false,
     parseAttributeValue: false
    });
    document = parser.parse(text, true);
   } catch (error) {
    return {
     ok: false,
     problem: `is no XML: ${(0, errors.bD)(error)}`
    };
   }
   if (!isRecord(document) || !("testsuites" in document || "testsuite" in document)) return {
    ok: false,
    problem: "is no JUnit XML: it has no testsuite"
   };
   return {
    ok: true,
    tests: testcasesIn(document)
   };
  }
  function testcasesIn(node) {
   if (Array.isArray(node)) return node.flatMap(one => testcasesIn(one));
   if (!isRecord(node)) return [];
   return Object.entries(node).flatMap(([key, inner]) => {
    if (key !== "testcase") return testcasesIn(inner);
    return [ inner ].flat().map(one => {
     const testcase = isRecord(one) ? one : {};
     const failure = [ "failure", "error" ].find(kind => kind in testcase);
     const name = [ testcase["@classname"], testcase["@name"] ].filter(part => typeof part === "string" && part !== "").join(" ");
     const leftOut = "skipped" in testcase || /^(notrun|disabled|skipped)$/i.test(String(testcase["@status"])) || testcase["@result"] === "suppressed";
     const outcome = failure !== void 0 ? "fail" : leftOut ? "skip" : "pass";
     return {
      name: name === "" ? "a test without a name" : name,
      outcome,
      ...failure === void 0 ? {} : detailOf(testcase[failure])
     };
    });
   });
  }
  const OUTCOMES = {
   pass: "pass",
   passed: "pass",
   ok: "pass",
   success: "pass",
   fail: "fail",
   failed: "fail",
   error: "fail",
   failure: "fail",
   skip: "skip",
   skipped: "skip",
   pending: "skip",
   todo: "skip",
   disabled: "skip"
  };
  function readJson(text) {
   let document;
   try {
    document = JSON.parse(text);
   } catch (error) {
    return {
     ok: false,
     problem: `is no JSON: ${(0, errors.bD)(error)}`
    };
   }
   const list = Array.isArray(document) ? document : isRecord(document) ? document["tests"] ?? document["results"] : void 0;
   if (!Array.isArray(list)) return {
    ok: false,
    problem: "has no list of tests: expected a list, or an object with `tests`"
   };
   if (list.length > MAX_TESTS) return {
    ok: false,
    problem: `has more than ${MAX_TESTS} tests`
   };
   const tests = list.map(testOf);
   const silent = tests.findIndex(test => test === void 0);
   if (silent !== -1) return {
    ok: false,
    problem: `says nothing of how test ${silent + 1} went; expected status: passed, failed or skipped`
   };
   return {
    ok: true,
    tests: tests.flatMap(test => test ?? [])
   };
  }
  function testOf(one, index) {
   const test = isRecord(one) ? one : {};
   const said = firstOf(test, [ "status", "outcome", "result", "passed", "ok" ]);
   const outcome = typeof said === "boolean" ? said ? "pass" : "fail" : OUTCOMES[String(said).toLowerCase()];
   if (outcome === void 0) return;
   const name = firstOf(test, [ "name", "id", "title" ]);
   const detail = outcome === "fail" ? detailOf(firstOf(test, [ "message", "error", "detail" ])) : {};
   return {
    name: typeof name === "string" ? name : `test ${index + 1}`,
    outcome,
    ...detail
   };
  }
  function firstOf(test, keys) {
   return keys.map(key => test[key]).find(value => value !== void 0 && value !== null);
  }
  function detailOf(detail) {
   if (detail === void 0 || detail === null || detail === "") return {};
   const text = typeof detail === "string" ? detail : JSON.stringify(detail);
   return {
    detail: text.replace(/\s+/g, " ").slice(0, MAX_DETAIL)
   };
  }
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  const MAX_REPORT_BYTES = 16 * 1024 * 1024;
  const script_parameters = schemas.rej({
   ...programFields,
   format: schemas.k5n([ "tap", "junit", "json", "exit" ]).describe("How it tells of its tests: TAP, JUnit XML, JSON, or by nothing but its exit code."),
   report: schemas.YjP().min(1).max(4096).regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, "leads out of the folder of the run").optional().describe("The file that it writes its results to, relative to the folder of the run; standard output when absent. It must be new in this run."),
   expect: schemas.rej({
    tests: schemas.Whr().min(1).max(1e4).describe("How many tests there are. Fewer or more is an error.")
   })
  }).superRefine((value, context) => {
   if (value.format === "exit" && value.expect.tests !== 1) context.addIssue({
    code: "custom",
    path: [ "expect", "tests" ],
    message: "is 1 where only the exit code tells: it says nothing of single tests"
   });
   if (value.format === "exit" && value.report !== void 0) context.addIssue({
    code: "custom",
    path: [ "report" ],
    message: "is read by no one: the format is exit"
   });
  });
  const script = (0, step_kind.j)({
   name: "script",
   summary: "Runs a test script and understands its results: TAP, JUnit XML, JSON or the exit code. Missing, skipped and unreadable results are errors.",
   parameters: script_parameters,
   executes: () => true,
   repeatable: false,
   assertions: ({expect}) => expect.tests,
   run: runScript
  });
  async function runScript(context, {format, report, expect, ...program}) {
   const subject = program.exec.join(" ").slice(0, 200);
   if (report !== void 0) context.ports.files.remove((0, external_node_path_.join)(context.root, report));
   const result = await runProgram(context, program);
   const exit = `exit code ${result.exitCode}`;
   if (format === "exit") {
    const last = result.stderr.trim().split("\n").at(-1) ?? "";
    const observed = result.exitCode === 0 ? (0, observation.v9)(subject, "ended with exit code 0") : (0, 
    observation.c6)(subject, `ended with ${exit}: ${last.slice(0, 300)}`, {
     expected: "0",
     actual: String(result.exitCode)
    });
    return {
     observations: [ observed ],
     reached: true
    };
   }
   const output = report === void 0 ? result.stdout : context.ports.files.read((0, 
   external_node_path_.join)(context.root, report), MAX_REPORT_BYTES);
   if (output === void 0) return {
    observations: [ (0, observation.nv)("config", subject, `wrote no ${report ?? ""} (${exit})`) ],
    reached: false
   };
   const results = await read(format, Buffer.from(output).toString("utf8"));
   if (!results.ok) return {
    observations: [ (0, observation.nv)("config", subject, `has an output in ${format} that ${results.problem} (${exit})`) ],
    reached: false
   };
   return {
    observations: judge(subject, results.tests, {
     expected: expect.tests,
     exitCode: result.exitCode
    }),
    reached: true
   };
  }
  async function read(format, text) {
   if (format === "tap") return readTap(text);
   return format === "junit" ? readJunit(text) : readJson(text);
  }
  function judge(subject, tests, {expected, exitCode}) {
   const observations = tests.map(({name, outcome, detail}) => {
    const test = `${subject}: ${name}`;
    if (outcome === "pass") return (0, observation.v9)(test, "passed");
    if (outcome === "fail") return (0, observation.c6)(test, detail === void 0 ? "failed" : `failed: ${detail}`, {
     expected: "pass",
     actual: "fail"
    });
    return (0, observation.nv)("config", test, "was skipped, which proves nothing", {
     expected: "pass",
     actual: "skip"
    });
   });
   const failed = tests.some(({outcome}) => outcome === "fail");
   return [ ...observations, ...tests.length === expected ? [] : [ (0, observation.nv)("config", subject, `has ${tests.length} results; ${expected} are declared`, {
    expected: String(expected),
    actual: String(tests.length)
   }) ], ...exitCode !== 0 && !failed ? [ (0, observation.c6)(subject, `ended with exit code ${exitCode} though no test failed`, {
    expected: "0",
    actual: String(exitCode)
   }) ] : [] ];
  }
  const host = schemas.YjP().max(300).regex(/^[A-Za-z0-9._:-]+$/, "is no host");
  const port = schemas.Whr().min(1).max(65535);
  const tlsParameters = schemas.rej({
   host: host.optional().describe("Host; that of the target when it is absent."),
   port: port.default(443).describe("Port."),
   protocol: schemas.k5n([ "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3" ]).optional().describe("Offer only this version."),
   refused: schemas.zMY().default(false).describe("The handshake must fail, as with a version that is too old."),
   certificate: http_parameters.f6.default({})
  });
  const OWN_REFUSAL = "ERR_SSL_NO_PROTOCOLS_AVAILABLE";
  const tls = (0, step_kind.j)({
   name: "tls",
   summary: "Makes a TLS handshake and looks at protocol and certificate; or expects that it is refused.",
   parameters: tlsParameters.superRefine((value, context) => {
    if (!value.refused && Object.keys(value.certificate).length === 0) context.addIssue({
     code: "custom",
     message: "asserts nothing; expected certificate, or refused: true"
    });
   }),
   executes: () => false,
   repeatable: true,
   assertions: ({refused, certificate}) => refused ? 1 : Object.keys(certificate).length,
   run: async (context, {host: wantedHost, port: wantedPort, protocol, refused, certificate}) => {
    const name = wantedHost ?? hostOf(context.target.baseUrl);
    const subject = `tls ${name}:${wantedPort}${protocol === void 0 ? "" : ` (${protocol})`}`;
    const url = `https://${name.includes(":") ? `[${name}]` : name}:${wantedPort}`;
    const answer = await context.ports.probes.tls({
     ...routeTo(context, wantedHost === void 0 ? {} : {
      url
     }),
     url,
     ...protocol !== void 0 && {
      protocol
     }
    });
    if (!refused) return answer.ok ? {
     observations: (0, http_judge.Z9)(subject, answer.certificate, certificate),
     reached: true
    } : {
     observations: [ (0, http_judge.qE)(subject, answer) ],
     reached: false
    };
    if (answer.ok) return {
     observations: [ (0, observation.c6)(subject, "was accepted", {
      expected: "a refused handshake",
      actual: answer.certificate.protocol
     }) ],
     reached: true
    };
    if (answer.code === OWN_REFUSAL) return {
     observations: [ (0, observation.nv)("infra", subject, "was offered nothing: the TLS of this host has no such version") ],
     reached: false
    };
    const observed = answer.phase === "tls" && answer.code !== "TIMEOUT" ? (0, observation.v9)(subject, `was refused (${answer.code})`) : (0, 
    http_judge.qE)(subject, answer);
    return {
     observations: [ observed ],
     reached: observed.outcome === "pass"
    };
   }
  });
  const tcpParameters = schemas.rej({
   host: host.optional().describe("Host or address; `own` stands for every address of this host but 127.0.0.1."),
   port: port.describe("Port."),
   expect: schemas.k5n([ "open", "refused" ]).describe("open: a connection can be made. refused: nobody takes it, which a time-out also shows.")
  });
  const NOT_TRIED = new Set([ "ENETUNREACH", "EMFILE", "ENFILE" ]);
  const tcp = (0, step_kind.j)({
   name: "tcp",
   summary: "Tries to connect: somebody must take the connection, or nobody may.",
   parameters: tcpParameters,
   executes: () => false,
   repeatable: true,
   assertions: () => 1,
   run: async (context, {host: wanted = hostOf(context.target.baseUrl), port: wantedPort, expect}) => {
    const {probes} = context.ports;
    const addresses = wanted === "own" ? [ "127.0.0.2", ...probes.ownAddresses() ] : [ wanted ];
    const observations = [];
    for (const address of addresses) {
     const subject = `tcp ${address}:${wantedPort}`;
     const url = `tcp://${address.includes(":") ? `[${address}]` : address}:${wantedPort}`;
     const {timeouts, reach, signal} = routeTo(context, {});
     const allow = [ ...reach.allow ?? [], ...wanted === "own" ? [ address ] : [] ];
     const answer = await probes.tcp({
      url,
      timeouts: {
       ...timeouts,
       connectMs: Math.min(2e3, timeouts.connectMs)
      },
      reach: {
       allow
      },
      ...signal !== void 0 && {
       signal
      }
     });
     observations.push(judgeConnection(subject, answer, expect));
    }
    return {
     observations,
     reached: true
    };
   }
  });
  function judgeConnection(subject, answer, expect) {
   if (answer.ok) return expect === "open" ? (0, observation.v9)(subject, "is open") : (0, 
   observation.c6)(subject, "takes connections", {
    expected: expect,
    actual: "open"
   });
   if (answer.phase === "interrupted") return (0, http_judge.qE)(subject, answer);
   if (expect === "open") return (0, observation.c6)(subject, `takes no connection (${answer.code})`, {
    expected: expect,
    actual: answer.code
   });
   if (answer.phase === "name" || NOT_TRIED.has(answer.code)) return (0, observation.nv)("infra", subject, `could not be tried: ${answer.message}`);
   return (0, observation.v9)(subject, `is not open (${answer.code})`);
  }
  var webhook_sink = __webpack_require__(47302);
  const websocket_name = schemas.YjP().regex(/^[A-Za-z0-9-]{1,100}$/, "is no name of a header");
  const DEFAULT_WITHIN_MS = 5e3;
  const websocket_parameters = schemas.rej({
   path: schemas.YjP().max(4096).regex(/^\//, "does not begin with /").describe("Path and query at the target, sent as written."),
   username: schemas.YjP().max(200).optional().describe("For basic auth; together with password."),
   password: schemas.YjP().max(1e3).optional().describe("For basic auth; from a secret variable."),
   request_headers: schemas.g1P(websocket_name, schemas.YjP().max(4096)).default({}).describe("Headers of the handshake."),
   protocols: schemas.YOg(schemas.YjP().min(1).max(100)).max(10).default([]).describe("Subprotocols to offer."),
   status: matcher.C3.default(101).describe("What is expected of the status; 101 is a handshake that keeps RFC 6455."),
   headers: schemas.g1P(websocket_name, matcher.C3).default({}).describe("What is expected of headers, of each line of that name."),
   count_each: schemas.Whr().min(1).max(100).optional().describe("How often each of `headers` must come."),
   exchange: schemas.YOg(schemas.KCZ([ schemas.rej({
    send: schemas.YjP().min(1).max(65536)
   }), schemas.rej({
    expect: matcher.C3,
    within: duration.s.optional()
   }), schemas.rej({
    idle_hold: duration.s
   }) ])).max(50).default([]).describe("What happens then, in order: send a text, expect a message (others are passed over) within a time, idle_hold: nothing is sent and it must stay open.")
  }).superRefine((value, context) => {
   if (value.exchange.length > 0 && value.status !== 101) context.addIssue({
    code: "custom",
    path: [ "exchange" ],
    message: "needs the status 101: there is no websocket otherwise"
   });
   if (value.username === void 0 !== (value.password === void 0)) context.addIssue({
    code: "custom",
    message: "needs username and password together"
   });
  });
  const websocket = (0, step_kind.j)({
   name: "websocket",
   summary: "Opens a websocket: status and headers of the handshake, the accept header by RFC 6455, messages, whether it stays open while nothing is said.",
   parameters: websocket_parameters,
   executes: () => false,
   repeatable: true,
   assertions: ({headers, exchange}) => 1 + Object.keys(headers).length + exchange.filter(one => !("send" in one)).length,
   run: async (context, {path, username, password, request_headers: own, ...wanted}) => {
    const {probes, clock} = context.ports;
    const subject = `websocket ${path}`;
    const url = `${context.target.baseUrl.replace(/^http/, "ws")}${path}`;
    const headers = [ ...basicAuth(username, password, own), ...Object.entries(own) ];
    const answer = await probes.webSocket({
     ...routeTo(context, {}),
     url,
     headers,
     protocols: wanted.protocols
    });
    if (!answer.ok) return {
     observations: [ (0, http_judge.qE)(subject, answer) ],
     reached: false
    };
    const observations = [ "broken" in answer ? (0, observation.c6)(subject, `answered 101 with a handshake that breaks RFC 6455: ${answer.broken}`, {
     expected: "a valid Sec-WebSocket-Accept",
     actual: answer.broken
    }) : (0, http_judge.QE)(subject, "status", answer.status, wanted.status, UPGRADE_HINT), ...Object.entries(wanted.headers).flatMap(([header, matcher]) => (0, 
    http_judge.ZO)(subject, {
     name: header,
     matcher,
     count: wanted.count_each,
     headers: answer.headers
    })) ];
    if (answer.session !== void 0) try {
     for (const part of wanted.exchange) observations.push(...await converse(subject, answer.session, part, () => clock.now().getTime()));
    } finally {
     answer.session.close();
    } else if (wanted.exchange.length > 0) observations.push((0, observation.c6)(subject, "is not open, so nothing could be said", {
     expected: "an open websocket",
     actual: `status ${answer.status}`
    }));
    return {
     observations,
     reached: true
    };
   }
  });
  const UPGRADE_HINT = 'nginx passes a websocket on only with proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade and Connection "upgrade" in that location.';
  async function converse(subject, session, part, now) {
   if ("send" in part) {
    session.send(part.send);
    return [];
   }
   if ("idle_hold" in part) {
    const open = await session.staysOpen(part.idle_hold);
    if (open) return [ (0, observation.v9)(subject, `stays open for ${part.idle_hold} ms with nothing said`) ];
    const fix = "Raise proxy_read_timeout of that location (60 s by default), or let the service send pings.";
    return [ (0, observation.c6)(subject, `is closed before ${part.idle_hold} ms are over`, {
     expected: `open for ${part.idle_hold} ms`,
     actual: "closed",
     fix
    }) ];
   }
   const end = now() + (part.within ?? DEFAULT_WITHIN_MS);
   let last = (0, observation.c6)(subject, "sends no message", {
    expected: "a message",
    actual: "nothing"
   });
   for (let left = end - now(); left > 0; left = end - now()) {
    const next = await session.next(left);
    if ("none" in next) return [ next.none === "closed" ? {
     ...last,
     message: "is closed before the expected message"
    } : last ];
    last = (0, http_judge.QE)(subject, "message", next.text, part.expect);
    if (last.outcome === "pass") break;
   }
   return [ last ];
  }
  const STEP_KINDS = [ http, websocket, tls, tcp, command, script, webhook_sink.d, wait, restart ];
  const interval = duration.s.optional();
  const common = {
   name: schemas.YjP().min(1).max(200).optional().describe("What it is for, in words."),
   on: schemas.k5n([ "rehearsal", "live" ]).optional().describe("Only there: what the other cannot have."),
   eventually: schemas.rej({
    timeout: duration.s,
    interval,
    stable_for: duration.s.optional()
   }).optional().describe("Try until it holds, and goes on to hold for stable_for; fails when the time-out is over."),
   never: schemas.rej({
    for: duration.s,
    interval
   }).optional().describe("It must not hold at any time of this span, though there is an answer each time."),
   consistently: schemas.rej({
    for: duration.s,
    interval
   }).optional().describe("It must hold each time in this span.")
  };
  const commonSchema = schemas.rej(common);
  function readStep(written, variables, where) {
   if (typeof written !== "object" || written === null || Array.isArray(written)) return {
    problems: [ {
     where,
     message: "is no step; expected an object such as {http: …}"
    } ]
   };
   const {outer, inner} = withoutInner(written);
   const filled = (0, checks_variables.V)(outer, variables, true);
   const problems = filled.problems.map(problem => ({
    where: joined(where, problem.where),
    message: problem.message
   }));
   if (problems.length > 0) return {
    problems
   };
   const value = filled.value;
   const kinds = STEP_KINDS.filter(({name}) => value[name] !== void 0);
   const [kind] = kinds;
   const stranger = Object.keys(value).find(key => !Object.hasOwn(common, key) && !STEP_KINDS.some(({name}) => name === key));
   if (stranger !== void 0) return {
    problems: [ {
     where,
     message: unknownKey(stranger)
    } ]
   };
   if (kind === void 0 || kinds.length > 1) return {
    problems: [ {
     where,
     message: `has ${kinds.length} kinds; expected one of ${STEP_KINDS.map(({name}) => name).join(", ")}`
    } ]
   };
   const {[kind.name]: own, ...rest} = value;
   const parameters = (0, shape_document.Zz)(inner === void 0 ? own : {
    ...own,
    action: inner
   }, kind.parameters);
   const modifiers = (0, shape_document.Zz)(rest, commonSchema);
   if (!parameters.ok || !modifiers.ok) return {
    problems: [ ...placed(parameters, `${where}.${kind.name}`), ...placed(modifiers, where) ]
   };
   const wrong = modifierProblem(kind, modifiers.value);
   if (wrong !== void 0) return {
    problems: [ {
     where,
     message: wrong
    } ]
   };
   return {
    step: {
     kind,
     parameters: parameters.value,
     modifiers: modifiers.value,
     inner: kind.inner?.(parameters.value) ?? [],
     assertions: kind.assertions(parameters.value)
    },
    problems
   };
  }
  function withoutInner(written) {
   const sink = written["webhook_sink"];
   if (typeof sink !== "object" || sink === null || !("action" in sink)) return {
    outer: written,
    inner: void 0
   };
   const {action, ...rest} = sink;
   return {
    outer: {
     ...written,
     webhook_sink: rest
    },
    inner: action
   };
  }
  function modifierProblem(kind, {eventually, never, consistently}) {
   const given = Object.entries({
    eventually,
    never,
    consistently
   }).filter(([, value]) => value !== void 0);
   if (given.length > 1) return `has ${given.map(([name]) => name).join(" and ")}; a step has one of them`;
   const [name] = given[0] ?? [];
   return name !== void 0 && !kind.repeatable ? `has ${name}, but a second ${kind.name} would do something a second time` : void 0;
  }
  function placed(shape, where) {
   if (shape.ok) return [];
   return shape.problems.map(({path, key, message}) => {
    const place = [ ...path, ...key === void 0 ? [] : [ key ] ].map(part => typeof part === "number" ? `[${part}]` : `.${String(part)}`).join("");
    return {
     where: `${where}${place}`,
     message
    };
   });
  }
  function unknownKey(key) {
   const suggestion = (0, nearest.p)(key, [ ...Object.keys(common), ...STEP_KINDS.map(({name}) => name) ]);
   return `has the unknown key ${JSON.stringify(key)}${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`;
  }
  function joined(where, inner) {
   return inner === "" ? where : `${where}.${inner}`;
  }
 }),
 36674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => requireCases,
   k: () => readCases
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _read_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21976);
  function readCases({cases, variables}) {
   const read = cases.map(one => (0, _read_case_js__WEBPACK_IMPORTED_MODULE_2__.nP)(one, variables));
   const ids = cases.map(({id}) => id);
   const strangers = read.flatMap(one => (one.case?.parts.needs ?? []).filter(id => !ids.includes(id)).map(id => ({
    where: `${one.case?.identity.id ?? ""}.needs`,
    message: `names ${id}, which there is not`
   })));
   return {
    cases: read.flatMap(one => one.case ?? []),
    problems: [ ...read.flatMap(({problems}) => problems), ...strangers ]
   };
  }
  function requireCases(suite) {
   const {cases, problems} = readCases(suite);
   if (problems.length === 0) return cases;
   const lines = problems.map(({where, message}) => (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(`${where}: ${message}`));
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("policy_invalid", [ "the acceptance cases are not valid", ...lines.map(line => `  ${line}`) ].join("\n"), {
    problems: lines
   });
  }
 }),
 3935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => runCase,
   y: () => redactorOf
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_redactor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90787);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20518);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  var _read_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53374);
  var _runtime_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31415);
  const TEARDOWN_MS = 2e4;
  async function runCase(surroundings, one) {
   const {clock} = surroundings.ports;
   const {id, title, category, severity, why, fix} = one.identity;
   const started = clock.now().getTime();
   let attempts = 0;
   let observations = [];
   do {
    attempts += 1;
    observations = await tryCase(surroundings, one);
   } while (!(0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(observations) && attempts <= one.parts.retries && !surroundings.interrupted.aborted);
   const seconds = (clock.now().getTime() - started) / 1e3;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations,
    seconds,
    attempts,
    executes: one.steps.some(({kind, parameters}) => kind.executes(parameters))
   };
  }
  async function tryCase(surroundings, one) {
   const {preconditions, setup, steps, teardown, timeout_seconds: seconds} = one.parts;
   const captured = new Map;
   const timeoutMs = seconds === void 0 ? surroundings.timeoutMs : seconds * 1e3;
   const id = one.identity.id;
   const observations = [];
   const begun = await withDeadline(surroundings, timeoutMs, surroundings.interrupted, async time => {
    observations.push(...await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "preconditions"
    }, preconditions));
    const holdsBefore = (0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(observations);
    if (holdsBefore) observations.push(...await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "setup"
    }, setup));
    if ((0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(observations)) observations.push(...await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "steps"
    }, steps));
    if (time.signal.aborted) observations.push(overdue(id, timeoutMs, surroundings));
    return holdsBefore;
   });
   for (const step of begun ? [ ...teardown ].reverse() : []) await withDeadline(surroundings, TEARDOWN_MS, void 0, async time => {
    const after = await runSteps({
     ...surroundings,
     ...time,
     captured,
     phase: "teardown"
    }, [ step ]);
    if (!(0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(after)) observations.push(...after.filter(({outcome}) => outcome !== "pass").map(asTeardownError)); else if (time.signal.aborted) observations.push((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `could not be cleaned up within ${TEARDOWN_MS / 1e3} s`));
   });
   return observations;
  }
  function overdue(id, timeoutMs, {interrupted}) {
   if (interrupted.aborted) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, "was interrupted");
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", id, `did not end within ${timeoutMs / 1e3} s`, {
    fix: "Look for what it waits for, or give it more with timeout_seconds."
   });
  }
  function asTeardownError({subject, message, expected, actual, error = "infra"}) {
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)(error, subject, `could not be cleaned up: ${message}`, {
    ...expected !== void 0 && {
     expected
    },
    ...actual !== void 0 && {
     actual
    }
   });
  }
  async function withDeadline({ports: {clock}}, ms, other, body) {
   const end = clock.now().getTime() + ms;
   const controller = new AbortController;
   const abort = () => controller.abort();
   const cancel = clock.after(ms, abort);
   other?.addEventListener("abort", abort);
   if (other?.aborted === true) abort();
   try {
    return await body({
     signal: controller.signal,
     leftMs: () => Math.max(0, end - clock.now().getTime())
    });
   } finally {
    cancel();
    other?.removeEventListener("abort", abort);
   }
  }
  async function runSteps(run, steps) {
   const observations = [];
   for (const [index, written] of steps.entries()) {
    if (run.signal.aborted) break;
    const own = await runStep(run, written, `${run.phase}[${index}]`);
    observations.push(...own);
    if (!(0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.J8)(own)) break;
   }
   return observations;
  }
  async function runStep(run, written, place) {
   const {ports, target, root, signal, allowHosts, captured, variables} = run;
   const filledIn = {
    values: new Map([ ...variables.values, ...captured ]),
    secrets: variables.secrets
   };
   const {step, problems} = (0, _read_step_js__WEBPACK_IMPORTED_MODULE_3__.j)(written, filledIn, place);
   if (step === void 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("config", place, `cannot be run: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(problems)}`) ];
   const {on} = step.modifiers;
   if (on !== void 0 && on === "rehearsal" !== target.rehearsed) {
    ports.log.info(`${place} is only for a ${on === "live" ? "live target" : "rehearsal"}, and was left out`);
    return [];
   }
   const redact = redactorOf(variables);
   const context = {
    ports,
    target,
    root,
    signal,
    redact,
    allowHosts,
    leftMs: () => run.leftMs(),
    nested: steps => runSteps(run, steps)
   };
   const result = await tryStep(context, place, () => (0, _attempt_js__WEBPACK_IMPORTED_MODULE_2__.CD)(context, step.modifiers, () => step.kind.run(context, step.parameters)));
   for (const [name, value] of Object.entries(result.captures ?? {})) captured.set(name, value);
   const observations = signal.aborted ? result.observations.map(cutShort) : result.observations;
   return (0, _model_redactor_js__WEBPACK_IMPORTED_MODULE_6__.KL)(observations, redact);
  }
  function cutShort(observed) {
   return observed.outcome === "fail" ? {
    ...observed,
    outcome: "unknown",
    error: "infra",
    message: `${observed.message}, but was stopped before its time`
   } : observed;
  }
  async function tryStep({redact}, place, run) {
   try {
    return await run();
   } catch (error) {
    const observed = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs ? (0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)(error.kind, place, `could not be run: ${redact(error.message)}`, {
     fix: error.hint
    }) : (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", place, `could not be run: DuRi met something it did not expect: ${redact((0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error))}`, {
     fix: "Please report it."
    });
    return {
     observations: [ observed ],
     reached: false
    };
   }
  }
  function redactorOf(variables) {
   return (0, _model_redactor_js__WEBPACK_IMPORTED_MODULE_6__.lY)((0, _runtime_variables_js__WEBPACK_IMPORTED_MODULE_4__.Vh)(variables));
  }
 }),
 89231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => refusedRuns,
   Z: () => runRehearsed
  });
  var run_audit = __webpack_require__(99837);
  var observation = __webpack_require__(52888);
  var external_node_crypto_ = __webpack_require__(77598);
  var secret = __webpack_require__(34211);
  var faults = __webpack_require__(22842);
  function mockAnswer({method, url, headers}) {
   const path = url.replace(/\?.*$/, "");
   if (path === "/healthz") return {
    status: 200,
    headers: [ [ "content-type", "text/plain" ] ],
    body: "ok\n"
   };
   if (path === "/echo") return {
    status: 200,
    headers: [ [ "content-type", "application/json" ] ],
    body: JSON.stringify({
     method,
     path,
     headers: Object.fromEntries(headers.map(([name, value]) => [ name.toLowerCase(), value ]))
    })
   };
   if (path === "/") return {
    status: 200,
    headers: [ [ "content-type", "text/html" ] ],
    body: "<!doctype html><title>stand-in</title><p>DuRi stands in for the service.</p>\n"
   };
   return {
    status: 404,
    headers: [ [ "content-type", "text/plain" ] ],
    body: "not found\n"
   };
  }
  var pause = __webpack_require__(42377);
  var schemas = __webpack_require__(26921);
  var errors = __webpack_require__(74132);
  var shape_document = __webpack_require__(93313);
  var parsed = __webpack_require__(10018);
  var checks_variables = __webpack_require__(55187);
  var environment_schema = __webpack_require__(8384);
  var duration = __webpack_require__(78819);
  const rehearsalSchema = schemas.rej({
   nginx_conf: schemas.YjP().min(1).max(4096).optional().describe("The nginx configuration of the site, or a whole one. Without it the service is asked directly."),
   nginx_folder: schemas.YjP().min(1).max(4096).optional().describe("What its relative includes are relative to; the folder of the file when absent."),
   nginx_installed: schemas.g1P(schemas.YjP(), schemas.YjP()).default({}).describe("Where the repository keeps what is installed elsewhere on the host, as the check type nginx takes it."),
   start: schemas.YOg(schemas.YjP().min(1).max(8192)).max(200).default([]).describe("Program and arguments of the service; a stand-in that shows what it is asked when it is empty."),
   env: environment_schema.V.default({}).describe("Its environment; the variables uat_port, uat_sink_url, uat_sink_secret, uat_token and uat_state_dir are made for it."),
   ready: schemas.YjP().regex(/^\//).max(4096).default("/healthz").describe("Path that the service answers 200 to once it is ready; asked without the proxy."),
   ready_within: duration.s.default(15e3).describe("How long it may take to get ready."),
   idle_hold: schemas.YjP().default("1s").describe("What uat_idle_hold is in a rehearsal.")
  });
  function readRehearsal(written, variables) {
   const {value, problems} = (0, checks_variables.V)(written, variables, true);
   const shape = (0, shape_document.Zz)(value, rehearsalSchema);
   const wrong = [ ...problems, ...shape.ok ? [] : shape.problems.map(({path, key, message}) => ({
    where: [ ...path, ...key === void 0 ? [] : [ key ] ].map(String).join("."),
    message
   })) ];
   if (!shape.ok || wrong.length > 0) throw new errors.cs("policy_invalid", `uat.rehearsal of the policy is not valid: ${(0, 
   parsed.yg)(wrong)}`);
   return shape.value;
  }
  var relocate = __webpack_require__(21537);
  var site = __webpack_require__(36920);
  var stand_ins = __webpack_require__(3494);
  const TOOL_MS = 2e4;
  const BCRYPT_COST = "4";
  async function startNginx(ground, plan) {
   const {definition, prefix, upstreamPort, fault} = plan;
   const {ports} = ground;
   const file = definition.nginx_conf;
   const [configuration] = (0, site._l)(ground, {
    file,
    folder: definition.nginx_folder,
    installed: definition.nginx_installed
   });
   if (configuration === void 0) throw new observation.G_((0, observation.c6)(file, "is missing"));
   const [problem] = configuration.problems;
   if (problem !== void 0) throw new observation.G_((0, observation.c6)(file, `cannot be read: ${problem.message}`, {
    location: problem.place
   }));
   const free = [ ...plan.ports ];
   const relocated = (0, relocate.s)(configuration, {
    prefix,
    port: () => free.shift() ?? 0,
    backend: () => `127.0.0.1:${upstreamPort}`
   });
   const [refused] = relocated.refused;
   if (refused !== void 0) throw new observation.G_((0, observation.c6)(file, `is not started: ${refused.message}`, {
    location: refused.place
   }));
   const listener = relocated.listeners.find(({tls}) => tls) ?? relocated.listeners[0];
   if (listener === void 0) throw new observation.G_((0, observation.c6)(file, "listens nowhere", {
    expected: "a server block",
    location: {
     file,
     line: 1
    }
   }));
   const environment = {
    PATH: ports.environment.variables["PATH"] ?? "",
    HOME: prefix,
    LANG: "C.UTF-8",
    TZ: "UTC"
   };
   for (const folder of relocated.folders) ports.hostFiles.makeFolder(folder);
   const standIns = relocated.standIns.filter(({kind}) => fault?.withoutPasswords !== true || kind !== "passwords");
   const passwords = await htpasswd(ports, environment, plan);
   const certificate = await (0, stand_ins.X)(prefix, standIns, {
    ports,
    passwords,
    environment,
    timeoutMs: TOOL_MS
   });
   const conf = `${prefix}/nginx.conf`;
   ports.files.write(conf, withFault(relocated.lines.map(({text}) => text), fault).map(line => `${line}\n`).join(""));
   const service = await ports.services.start({
    program: "nginx",
    args: [ "-e", `${prefix}/logs/start.log`, "-p", prefix, "-c", conf ],
    cwd: prefix,
    env: environment
   });
   const ca = certificate === void 0 ? void 0 : Buffer.from(ports.files.read(certificate, 65536) ?? []).toString("utf8");
   return {
    service,
    ca,
    ...addressOf(listener)
   };
  }
  function withFault(lines, fault) {
   if (fault?.conf === void 0) return lines;
   const changed = fault.conf(lines);
   if (changed.join("\n") === lines.join("\n")) throw new observation.G_((0, observation.c6)("the nginx configuration", `has nothing that ${fault.name} could be put into`, {
    expected: "what the fault takes away",
    actual: "nothing"
   }));
   return changed;
  }
  function addressOf({port, tls, serverNames}) {
   const scheme = tls ? "https" : "http";
   const name = serverNames.find(one => /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/i.test(one));
   const local = serverNames.some(one => one === "localhost" || one === "127.0.0.1") || name === void 0 || tls;
   if (local) return {
    baseUrl: `${scheme}://${serverNames.includes("localhost") || tls ? "localhost" : "127.0.0.1"}:${port}`,
    connectTo: {
     host: "127.0.0.1",
     port
    }
   };
   return {
    baseUrl: `${scheme}://${name}:${port}`,
    connectTo: {
     host: "127.0.0.1",
     port
    }
   };
  }
  async function htpasswd({processes}, env, {user, password}) {
   const {stdout} = await processes.run({
    program: "htpasswd",
    args: [ "-niB", "-C", BCRYPT_COST, user ],
    env,
    input: Buffer.from(`${password}\n`),
    timeoutMs: TOOL_MS,
    maxOutputBytes: 65536
   });
   return Buffer.from(stdout).toString("utf8");
  }
  var run_case = __webpack_require__(3935);
  var runtime_variables = __webpack_require__(31415);
  var uat_sink = __webpack_require__(99740);
  const GRACE_MS = 2e3;
  const POLL_MS = 40;
  const PROXY_PORTS = 8;
  const KILL_SWITCH_PATH = "/api/kill-switch";
  async function startRehearsal(ground, suite, fault) {
   const undo = [];
   const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
   };
   try {
    return {
     ...await build(ground, suite, {
      fault,
      undo
     }),
     stop
    };
   } catch (error) {
    await stop();
    throw error;
   }
  }
  async function build(ground, suite, {fault, undo}) {
   const {ports} = ground;
   const folder = ports.archiveFiles.temporaryFolder();
   undo.push(() => folder.remove());
   const sink = await (0, uat_sink.A)(ports, void 0, fault?.sinkAnswer);
   undo.push(() => sink.close());
   const [port = 0, ...free] = await Promise.all(Array.from({
    length: PROXY_PORTS + 1
   }, () => ports.probes.freePort()));
   const stateDir = `${folder.path}/state`;
   ports.hostFiles.makeFolder(stateDir);
   const own = madeFor(suite, {
    port,
    sinkPort: sink.port,
    stateDir
   });
   const definition = readRehearsal(suite.rehearsal, own);
   const app = new App(ground, fault?.wrongSecret === true ? readRehearsal(suite.rehearsal, withOtherSecret(own)) : definition, {
    port,
    home: `${folder.path}/home`,
    own
   });
   undo.push(() => app.stop(0));
   const tap = await ports.probes.tap({
    to: port,
    ...interceptOf(fault, own)
   });
   undo.push(() => tap.close());
   const starting = fault?.serviceDown === true ? Promise.resolve() : app.start();
   const [proxied, started] = await Promise.allSettled([ startProxy(ground, definition, {
    prefix: `${folder.path}/nginx`,
    tap,
    free,
    own,
    fault,
    undo
   }), starting ]);
   if (proxied.status === "rejected") throw proxied.reason;
   if (started.status === "rejected") throw started.reason;
   const proxy = proxied.value;
   const variables = {
    values: new Map([ ...own.values, [ "uat_base_url", proxy.baseUrl ], [ "uat_idle_hold", definition.idle_hold ] ]),
    secrets: own.secrets
   };
   return {
    variables,
    target: {
     baseUrl: proxy.baseUrl,
     rehearsed: true,
     sink,
     upstream: () => tap.received(),
     ...proxy.ca !== void 0 && {
      ca: proxy.ca
     },
     ...proxy.connectTo !== void 0 && {
      connectTo: proxy.connectTo
     },
     ...definition.start.length > 0 && {
      restart: async () => {
       await app.stop(GRACE_MS);
       await app.start();
      }
     }
    }
   };
  }
  function madeFor({variables}, {port, sinkPort, stateDir}) {
   const fresh = () => new secret.z(Buffer.from((0, external_node_crypto_.randomBytes)(18).toString("base64url")));
   const hidden = [ ...runtime_variables.b1.flatMap(({name, secret}) => secret ? [ name ] : []), ...variables.secrets.keys() ];
   return {
    values: new Map([ [ "uat_user", "uat" ], ...variables.values, [ "uat_port", port ], [ "uat_sink_port", sinkPort ], [ "uat_sink_url", `http://127.0.0.1:${sinkPort}/robot/send?access_token=${(0, 
    external_node_crypto_.randomBytes)(12).toString("hex")}` ], [ "uat_state_dir", stateDir ] ]),
    secrets: new Map(hidden.map(name => [ name, fresh() ]))
   };
  }
  function withOtherSecret({values, secrets}) {
   return {
    values,
    secrets: new Map([ ...secrets, [ "uat_sink_secret", new secret.z(Buffer.from((0, 
    external_node_crypto_.randomBytes)(18).toString("base64url"))) ] ])
   };
  }
  function interceptOf(fault, {values}) {
   if (fault?.killSwitchNoop !== true) return {};
   const path = String(values.get("kill_switch_path") ?? KILL_SWITCH_PATH);
   return {
    intercept: ({method, url}) => method !== "GET" && url.startsWith(path) ? faults.i : void 0
   };
  }
  async function startProxy(ground, definition, plan) {
   const {nginx_conf: conf} = definition;
   if (conf === void 0) return {
    baseUrl: `http://127.0.0.1:${plan.tap.port}`,
    ca: void 0,
    connectTo: void 0
   };
   const {ports} = ground;
   ports.hostFiles.makeFolder(plan.prefix);
   const nginx = await startNginx(ground, {
    definition: {
     ...definition,
     nginx_conf: conf
    },
    prefix: plan.prefix,
    upstreamPort: plan.tap.port,
    ports: plan.free,
    user: String(plan.own.values.get("uat_user")),
    password: Buffer.from(plan.own.secrets.get("uat_password")?.reveal() ?? []).toString("utf8"),
    fault: plan.fault
   });
   plan.undo.push(() => nginx.service.stop(0));
   const {connectTo} = nginx;
   await answers(ports, {
    service: nginx.service,
    subject: conf,
    url: `tcp://127.0.0.1:${connectTo?.port ?? 0}`,
    withinMs: 1e4,
    redact: text => text
   });
   return nginx;
  }
  class App {
   ground;
   definition;
   given;
   #service;
   #mock;
   constructor(ground, definition, given) {
    this.ground = ground;
    this.definition = definition;
    this.given = given;
   }
   async start() {
    const {ports, root} = this.ground;
    const {start, env, ready, ready_within: withinMs} = this.definition;
    const {port, home, own} = this.given;
    const [program, ...args] = start;
    if (program === void 0) {
     this.#mock = await ports.probes.listen({
      port,
      answer: mockAnswer,
      echo: true
     });
     return;
    }
    ports.hostFiles.makeFolder(home);
    const surroundings = {
     PATH: ports.environment.variables["PATH"] ?? "",
     HOME: home,
     LANG: "C.UTF-8",
     TZ: "UTC",
     PYTHONDONTWRITEBYTECODE: "1"
    };
    this.#service = await ports.services.start({
     program,
     args,
     cwd: root,
     env: {
      ...surroundings,
      ...env
     }
    });
    await answers(ports, {
     service: this.#service,
     subject: "the service",
     url: `http://127.0.0.1:${port}${ready}`,
     withinMs,
     redact: (0, run_case.y)(own)
    });
   }
   async stop(graceMs) {
    await (this.#service?.stop(graceMs));
    await (this.#mock?.close());
    this.#service = void 0;
    this.#mock = void 0;
   }
  }
  async function answers({probes, clock}, {service, subject, url, withinMs, redact}) {
   const end = clock.now().getTime() + withinMs;
   const timeouts = {
    connectMs: 2e3,
    firstByteMs: 2e3,
    totalMs: 3e3
   };
   for (;;) {
    const answer = url.startsWith("tcp:") ? await probes.tcp({
     url,
     timeouts,
     reach: {}
    }) : await probes.http({
     url,
     method: "GET",
     headers: [],
     redirects: 0,
     maxBodyBytes: 1048576,
     timeouts,
     reach: {}
    });
    if (answer.ok && (!("status" in answer) || answer.status === 200)) return;
    const ended = service.ended();
    if (ended !== void 0 || clock.now().getTime() >= end) {
     const last = redact(service.output()).trim().split("\n").slice(-5).join(" | ").slice(0, 800);
     const says = ended === void 0 ? `does not get ready within ${withinMs} ms` : `ended with exit code ${ended.exitCode ?? "none"} instead of getting ready`;
     throw new observation.G_((0, observation.c6)(subject, last === "" ? says : `${says}: ${last}`, {
      expected: "a rehearsal that starts",
      fix: "Look at what it says, and at uat.rehearsal of duri.yml."
     }));
    }
    await (0, pause.v)(clock, POLL_MS);
   }
  }
  var run_suite = __webpack_require__(24567);
  async function runRehearsed(ground, suite, cases, options) {
   let rehearsal;
   try {
    rehearsal = await startRehearsal(ground, suite, options.fault);
   } catch (error) {
    const observed = (0, run_audit.K)(error, "the rehearsal");
    return cases.map(one => withObservation(one, observed));
   }
   try {
    options.started?.(rehearsal);
    return await (0, run_suite.o)({
     ports: ground.ports,
     target: rehearsal.target,
     root: ground.root,
     variables: rehearsal.variables,
     allowHosts: suite.allowHosts,
     timeoutMs: suite.timeoutSeconds * 1e3,
     interrupted: options.interrupted
    }, cases, {
     jobs: options.jobs,
     ended: (result, finished) => options.ended?.(result, finished)
    });
   } finally {
    await rehearsal.stop();
   }
  }
  function refusedRuns(cases, {why, fix}) {
   return cases.map(one => withObservation(one, (0, observation.nv)("infra", one.identity.id, `runs what is under test, and was not run: ${why}`, {
    fix
   })));
  }
  function withObservation({identity}, observed) {
   const {id, title, category, severity, why, fix} = identity;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations: [ observed ],
    seconds: 0,
    attempts: 1,
    executes: true
   };
  }
 }),
 24567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => runSuite
  });
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
  var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20518);
  var _run_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3935);
  const SINK_GROUP = "webhook_sink";
  const ALONE = "alone";
  async function runSuite(surroundings, cases, {jobs, ended}) {
   const results = new Map;
   const waiting = [ ...cases ];
   const busy = new Set;
   const running = new Set;
   const ready = ({parts}) => parts.needs.every(id => results.has(id) || !cases.some(({identity}) => identity.id === id));
   const start = one => {
    const groups = groupsOf(one);
    for (const group of groups) busy.add(group);
    const run = runOne(surroundings, one, results).then(result => {
     results.set(one.identity.id, result);
     for (const group of groups) busy.delete(group);
     running.delete(run);
     ended(result, results.size);
    });
    running.add(run);
   };
   while (waiting.length > 0 || running.size > 0) {
    const mayStart = one => ready(one) && groupsOf(one).every(group => !busy.has(group)) && !busy.has(ALONE) && (running.size === 0 || !groupsOf(one).includes(ALONE));
    const next = running.size < jobs ? waiting.findIndex(mayStart) : -1;
    const [one] = next === -1 ? [] : waiting.splice(next, 1);
    if (one !== void 0) start(one); else if (running.size > 0) await Promise.race(running); else for (const stuck of waiting.splice(0)) results.set(stuck.identity.id, notRun(stuck, "needs cases that need it"));
   }
   return cases.flatMap(({identity}) => results.get(identity.id) ?? []);
  }
  function groupsOf({parts, steps}) {
   const sink = steps.some(({kind}) => kind.name === SINK_GROUP);
   const alone = steps.some(({kind, parameters}) => kind.alone?.(parameters) === true);
   return [ ...parts.serial_group === void 0 ? [] : [ `own ${parts.serial_group}` ], ...sink ? [ SINK_GROUP ] : [], ...alone ? [ ALONE ] : [] ];
  }
  async function runOne(surroundings, one, results) {
   if (surroundings.interrupted.aborted) return notRun(one, "was not run: the run was interrupted");
   const missing = one.parts.needs.find(id => !(0, _attempt_js__WEBPACK_IMPORTED_MODULE_1__.bF)(results.get(id)?.observations ?? []));
   return missing === void 0 ? (0, _run_case_js__WEBPACK_IMPORTED_MODULE_2__.e)(surroundings, one) : notRun(one, `was not run: it needs ${missing}, which did not pass`);
  }
  function notRun({identity}, says) {
   const {id, title, category, severity, why, fix} = identity;
   return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations: [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__.nv)("infra", id, says) ],
    seconds: 0,
    attempts: 1,
    executes: false
   };
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
 }),
 99740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => openSink
  });
  var _steps_webhook_sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47302);
  async function openSink({probes}, port, usual = _steps_webhook_sink_js__WEBPACK_IMPORTED_MODULE_0__.n) {
   let script = [];
   const listener = await probes.listen({
    ...port !== void 0 && {
     port
    },
    answer: () => script.shift() ?? usual
   });
   return {
    port: listener.port,
    received: () => listener.received(),
    moreThan: (count, timeoutMs, signal) => listener.moreThan(count, timeoutMs, signal),
    script: answers => {
     script = [ ...answers ];
    },
    close: () => listener.close()
   };
  }
 }),
 99924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => stepKind
  });
  function stepKind(kind) {
   return kind;
  }
 }),
 88495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QE: () => asserted,
   UE: () => headerValues,
   _n: () => judgeAnswer,
   Z9: () => judgeCertificate,
   ZO: () => judgeHeader,
   T$: () => judgeJsonPath,
   AY: () => judgeSame,
   v9: () => judgeUpstream,
   qE: () => noAnswer
  });
  var checks_matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  const HINTS = {
   200: "If a password was expected: auth_basic is off here, or satisfy any lets everybody in.",
   401: "If the right password was sent: the user is not in the auth_basic_user_file, or has another password there.",
   403: "nginx answers 403 to the right password when auth_basic_user_file is not there, though it still answers 401 without one.",
   500: "nginx answers 500 to any password when its workers cannot read auth_basic_user_file (mode 0600, root): 0640 root:www-data.",
   502: "The service behind the proxy does not answer: it is down, or listens elsewhere than proxy_pass says.",
   504: "The service behind the proxy answers too late: see proxy_read_timeout."
  };
  function hintFor(status) {
   return HINTS[status];
  }
  var json_path = __webpack_require__(33105);
  function asserted(subject, part, actual, matcher, fix) {
   const result = (0, checks_matcher.YW)(actual, matcher);
   if (result.ok) return (0, observation.v9)(subject, `has the expected ${part}`, {
    actual: result.actual
   });
   return (0, observation.c6)(subject, `has another ${part} than expected`, {
    expected: result.expected,
    actual: result.actual,
    ...fix !== void 0 && {
     fix
    }
   });
  }
  function headerValues(headers, wanted) {
   return headers.flatMap(([name, value]) => name.toLowerCase() === wanted.toLowerCase() ? [ value ] : []);
  }
  function noAnswer(subject, {phase, code, message}) {
   if (phase === "interrupted") return (0, observation.nv)("infra", subject, "was not answered before the time of the case was over, or the run was interrupted");
   return (0, observation.c6)(subject, `got no answer: ${message} (${phase}: ${code})`, {
    expected: "an answer",
    actual: `${phase}: ${code}`
   });
  }
  async function judgeAnswer(subject, answer, parameters) {
   const {status, headers = {}, count_each: count, body, jsonpath = {}, duration_ms: duration, certificate} = parameters;
   const text = Buffer.from(answer.body).toString("utf8");
   return [ ...status === void 0 ? [] : [ asserted(subject, "status", answer.status, status, hintFor(answer.status)) ], ...Object.entries(headers).flatMap(([name, matcher]) => judgeHeader(subject, {
    name,
    matcher,
    count,
    headers: answer.headers
   })), ...body === void 0 ? [] : [ asserted(subject, "body", text, body) ], ...(await Promise.all(Object.entries(jsonpath).map(([path, matcher]) => judgeJsonPath(subject, text, path, matcher)))).flat(), ...duration === void 0 ? [] : [ asserted(subject, "duration in ms", answer.durationMs, duration) ], ...certificate === void 0 ? [] : judgeCertificate(subject, answer.certificate, certificate) ];
  }
  function judgeHeader(subject, {name, matcher, count, headers}) {
   const values = headerValues(headers, name);
   const wrongCount = count !== void 0 && values.length !== count;
   const counted = wrongCount ? [ (0, observation.c6)(subject, `has the header ${name} ${values.length} times`, {
    expected: `${count} times`,
    actual: `${values.length} times: ${values.join(" | ")}`.slice(0, 300)
   }) ] : [];
   const judged = values.length === 0 ? [ asserted(subject, `header ${name}`, void 0, matcher) ] : values.map(value => asserted(subject, `header ${name}`, value, matcher));
   return [ ...counted, ...judged ];
  }
  async function judgeJsonPath(subject, text, path, matcher) {
   const found = await (0, json_path.I)(text, path);
   if ("problem" in found) return [ (0, observation.c6)(subject, `has a body that ${found.problem}`, {
    expected: `${path} in a JSON document`
   }) ];
   return found.values.length === 0 ? [ asserted(subject, path, void 0, matcher) ] : found.values.map(value => asserted(subject, path, value, matcher));
  }
  function judgeCertificate(subject, facts, wanted) {
   if (facts === void 0) return [ (0, observation.c6)(subject, "was answered without TLS", {
    expected: "a certificate",
    actual: "none"
   }) ];
   return Object.entries(wanted).flatMap(([field, matcher]) => matcher === void 0 ? [] : [ asserted(subject, `certificate ${field}`, facts[field], matcher) ]);
  }
  function judgeSame(answers, same) {
   const [first] = answers;
   if (first === void 0 || answers.length < 2) return [ (0, observation.nv)("config", "same", "compares fewer than two answers") ];
   const read = {
    status: answer => String(answer.status),
    body_bytes: answer => `${answer.body.length} bytes`,
    headers: answer => [ ...new Set(answer.headers.map(([name]) => name.toLowerCase())) ].filter(name => name !== "date").sort().join(", ")
   };
   return same.map(part => {
    const wanted = read[part](first.answer);
    const other = answers.find(({answer}) => read[part](answer) !== wanted);
    if (other === void 0) return (0, observation.v9)(`${answers.length} answers`, `have the same ${part}`, {
     actual: wanted
    });
    return (0, observation.c6)(other.subject, `has another ${part} than ${first.subject}, from which something can be told`, {
     expected: wanted,
     actual: read[part](other.answer)
    });
   });
  }
  function judgeUpstream(received, wanted) {
   const subject = "the service behind the proxy";
   const counted = wanted.requests === void 0 ? [] : [ asserted(subject, "number of requests", received.length, wanted.requests) ];
   if (wanted.headers === void 0) return counted;
   if (received.length === 0) return [ ...counted, (0, observation.c6)(subject, "got no request", {
    expected: "a request to look at the headers of",
    actual: "none"
   }) ];
   const fix = 'Take it out where the proxy passes requests on, such as proxy_set_header Authorization "";';
   return [ ...counted, ...received.flatMap(({headers, url}) => Object.entries(wanted.headers ?? {}).flatMap(([name, matcher]) => judgeHeader(`${subject} (${url})`, {
    name,
    matcher,
    count: void 0,
    headers
   }).map(one => one.outcome === "fail" ? {
    ...one,
    fix
   } : one))) ];
  }
 }),
 82252: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f6: () => certificateSchema,
   z7: () => httpParameters,
   zg: () => jsonPathSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9693);
  const text = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(65536);
  const name = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, "is no name of a header");
  const path = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096).regex(/^\//, "does not begin with /");
  const jsonPath = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^\$/, "is no JSONPath: it begins with $").max(1e3);
  const isUnique = names => new Set(names).size === names.length;
  const headersToSend = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name, zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ text, zod__WEBPACK_IMPORTED_MODULE_1__.YOg(text).min(1) ])), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   name,
   value: text
  })).min(1).max(100).refine(given => isUnique(given.map(one => one.name)), "has a name twice, of which only the last would be sent") ]).transform(given => Array.isArray(given) ? Object.fromEntries(given.map(one => [ one.name, one.value ])) : given);
  const jsonPathSchema = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.g1P(jsonPath, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3), zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   path: jsonPath,
   is: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3
  })).min(1).max(100).refine(given => isUnique(given.map(one => one.path)), "has a path twice, of which only the last would be looked at; join them with and") ]).transform(given => Array.isArray(given) ? Object.fromEntries(given.map(({path: at, is}) => [ at, is ])) : given);
  const credentials = {
   username: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200).optional().describe("For basic auth; together with password."),
   password: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3).optional().describe("For basic auth; from a secret variable."),
   request_headers: headersToSend.default({}).describe("Headers of the request, by name, or as a list of name and value; a list of values sends one line each.")
  };
  const capture = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   header: name
  }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   jsonpath: jsonPath
  }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   regexp: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(1e3).describe("RE2, on the body; the first group, or all of it.")
  }), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   status: zod__WEBPACK_IMPORTED_MODULE_1__.euz(true)
  }) ]);
  const CERTIFICATE_FIELDS = [ "protocol", "subject", "issuer", "names", "daysLeft", "sha256", "chain", "trusted" ];
  const certificateSchema = zod__WEBPACK_IMPORTED_MODULE_1__.jgl(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(CERTIFICATE_FIELDS), _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3).describe(`What is expected of the certificate: ${CERTIFICATE_FIELDS.join(", ")}.`);
  const ASSERTIONS = [ "status", "headers", "count_each", "body", "jsonpath", "duration_ms", "certificate", "same", "upstream" ];
  const httpParameters = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   method: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[A-Z]{1,20}$/).default("GET").describe("Method of the request."),
   path: path.optional().describe("Path and query, sent as written, at the target."),
   paths: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(path).min(1).max(100).optional().describe("Several paths; each is asked and each must fit."),
   url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096).optional().describe("A whole URL in place of a path; its host must be the target or one of allow_hosts."),
   ...credentials,
   variants: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej(credentials)).min(1).max(50).optional().describe("Several ways to sign in; each is tried, on each path."),
   request_body: text.optional().describe("Body of the request."),
   json: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional().describe("Body of the request, as JSON; sets Content-Type."),
   follow_redirects: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0).max(10).default(0).describe("How many redirects to follow."),
   insecure: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(false).describe("Take any certificate."),
   ca_file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(4096).optional().describe("Certificates to trust, PEM."),
   connect_to: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(300).regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):\d{1,5}$/, "is no host:port").optional().describe("host:port to connect to instead."),
   unix_socket: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(4096).optional().describe("Socket file to connect to instead."),
   repeat: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(100).default(1).describe("How often each request is made; each answer must fit."),
   max_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(16777216).default(1048576).describe("Longest body that is taken."),
   status: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("What is expected of the status."),
   headers: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3).optional().describe("What is expected of headers, of each line of that name."),
   count_each: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(100).optional().describe("How often each of `headers` must come."),
   body: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("What is expected of the body, as text."),
   jsonpath: jsonPathSchema.optional().describe("What is expected of values in a JSON body, by JSONPath; of several values, of each."),
   duration_ms: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("What is expected of the time until the whole answer was there."),
   certificate: certificateSchema.optional(),
   same: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "status", "body_bytes", "headers" ])).min(1).optional().describe("What must be the same in all answers of this step, so that nothing can be told from it."),
   upstream: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    requests: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("How many of these requests came through to the service."),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(name, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3).optional().describe("What is expected of headers that the service got.")
   }).optional().describe("What the service behind the proxy got; only in a rehearsal, where DuRi stands in between."),
   captures: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, "is no name of a variable"), capture).default({}).describe("Values for later steps.")
  }).superRefine((value, context) => {
   const places = [ value.path, value.paths, value.url ].filter(one => one !== void 0).length;
   if (places !== 1) context.addIssue({
    code: "custom",
    message: "needs one of path, paths and url"
   });
   if (ASSERTIONS.every(key => value[key] === void 0)) context.addIssue({
    code: "custom",
    message: `asserts nothing; expected one of ${ASSERTIONS.join(", ")}`
   });
   for (const key of [ "headers", "jsonpath", "certificate" ]) if (value[key] !== void 0 && Object.keys(value[key]).length === 0) context.addIssue({
    code: "custom",
    path: [ key ],
    message: "is empty, which asserts nothing"
   });
   if (value.upstream !== void 0 && Object.keys(value.upstream.headers ?? {}).length === 0 && value.upstream.requests === void 0) context.addIssue({
    code: "custom",
    path: [ "upstream" ],
    message: "is empty, which asserts nothing"
   });
   if (value.count_each !== void 0 && value.headers === void 0) context.addIssue({
    code: "custom",
    path: [ "count_each" ],
    message: "counts nothing: there are no headers"
   });
   if (value.request_body !== void 0 && value.json !== void 0) context.addIssue({
    code: "custom",
    message: "has both request_body and json"
   });
   if (value.username === void 0 !== (value.password === void 0)) context.addIssue({
    code: "custom",
    message: "needs username and password together"
   });
  });
 }),
 33105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => valuesAt
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  async function valuesAt(text, path) {
   const {JSONPathEnvironment} = await __webpack_require__.e(393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
   let document;
   try {
    document = JSON.parse(text);
   } catch {
    return {
     problem: "is no JSON"
    };
   }
   try {
    return {
     values: (new JSONPathEnvironment).query(path, document).values()
    };
   } catch (error) {
    return {
     problem: `could not be searched with ${path}: ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`
    };
   }
  }
 }),
 47302: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => ALL_WELL,
   d: () => webhookSink
  });
  var schemas = __webpack_require__(26921);
  var digest = __webpack_require__(6799);
  var matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  var duration = __webpack_require__(78819);
  var pause = __webpack_require__(42377);
  var step_kind = __webpack_require__(99924);
  var http_judge = __webpack_require__(88495);
  var http_parameters = __webpack_require__(82252);
  var external_node_crypto_ = __webpack_require__(77598);
  var dingtalk_sign = __webpack_require__(78539);
  const HOUR_MS = 36e5;
  const SLACK_SKEW_MS = 3e5;
  const secret = schemas.YjP().min(1).max(4096).describe("The shared secret, from a secret variable.");
  const skew = duration.s.optional().describe("How far the time in the message may be from now.");
  const signatureSchema = schemas.gMt("kind", [ schemas.rej({
   kind: schemas.euz("dingtalk"),
   secret,
   max_skew: skew
  }), schemas.rej({
   kind: schemas.euz("slack"),
   secret,
   max_skew: skew
  }), schemas.rej({
   kind: schemas.euz("hmac"),
   secret,
   header: schemas.YjP().regex(/^[A-Za-z0-9-]{1,100}$/).describe("Header with the signature of the body."),
   prefix: schemas.YjP().max(50).default("").describe("What stands before it, such as sha256=."),
   encoding: schemas.k5n([ "hex", "base64" ]).default("hex")
  }) ]);
  function judgeSignature(subject, message, signature) {
   if (signature.kind === "hmac") {
    const given = (0, http_judge.UE)(message.headers, signature.header)[0];
    const right = `${signature.prefix}${(0, external_node_crypto_.createHmac)("sha256", signature.secret).update(message.body).digest(signature.encoding)}`;
    return [ verdict(subject, given, right) ];
   }
   if (signature.kind === "slack") {
    const time = (0, http_judge.UE)(message.headers, "X-Slack-Request-Timestamp")[0];
    const given = (0, http_judge.UE)(message.headers, "X-Slack-Signature")[0];
    const text = Buffer.concat([ Buffer.from(`v0:${time ?? ""}:`), message.body ]);
    const right = `v0=${(0, external_node_crypto_.createHmac)("sha256", signature.secret).update(text).digest("hex")}`;
    return [ verdict(subject, given, right), onTime(subject, message.at, Number(time) * 1e3, signature.max_skew ?? SLACK_SKEW_MS) ];
   }
   const query = new URLSearchParams(message.url.replace(/^[^?]*/, ""));
   const [time, given] = [ query.get("timestamp") ?? void 0, query.get("sign") ?? void 0 ];
   return [ verdict(subject, given, (0, dingtalk_sign.O)(time ?? "", signature.secret)), onTime(subject, message.at, time === void 0 ? NaN : Number(time), signature.max_skew ?? HOUR_MS) ];
  }
  function verdict(subject, given, right) {
   const [a, b] = [ Buffer.from(given ?? ""), Buffer.from(right) ];
   if (a.length === b.length && (0, external_node_crypto_.timingSafeEqual)(a, b)) return (0, 
   observation.v9)(subject, "has a valid signature");
   const says = given === void 0 ? "has no signature" : "has a signature that is not valid";
   const fix = "Sign with the secret of this webhook; in a URL the signature must be percent-encoded, + / and = too.";
   return (0, observation.c6)(subject, says, {
    expected: "a valid signature",
    actual: given === void 0 ? "none" : "another one",
    fix
   });
  }
  function onTime(subject, at, says, maxSkewMs) {
   const apart = Math.abs(at - says);
   if (apart <= maxSkewMs) return (0, observation.v9)(subject, `was signed ${Math.round(apart)} ms from now`);
   const actual = Number.isNaN(apart) ? "no time" : `${Math.round(apart / 1e3)} s`;
   return (0, observation.c6)(subject, "has a time that is too far from now", {
    expected: `at most ${maxSkewMs / 1e3} s`,
    actual,
    fix: "DingTalk wants milliseconds; look at the clock of the host."
   });
  }
  const answer = schemas.rej({
   status: schemas.Whr().min(100).max(599).default(200),
   json: schemas.L5J().optional().describe("Body, as JSON, such as {errcode: 310000}."),
   html: schemas.YjP().max(65536).optional().describe("Body, as a page, such as a proxy puts in the way."),
   headers: schemas.g1P(schemas.YjP(), schemas.YjP()).default({}),
   delay: duration.s.optional().describe("Answers only then."),
   cut: schemas.zMY().default(false).describe("Closes the connection in place of an answer.")
  });
  const parameters = schemas.rej({
   answers: schemas.YOg(answer).max(100).default([]).describe("What it answers, one after the other; after those that all is well ({errcode: 0})."),
   action: schemas.YOg(schemas.L5J()).min(1).max(50).describe("Steps that set it off."),
   within: duration.s.describe("How long it may take from the end of the action until the messages are there."),
   count: schemas.Whr().min(0).max(100).default(1).describe("How many messages must come; more is a failure too."),
   quiet: duration.s.optional().describe("How long to look whether more come; a second when absent, all of `within` when count is 0."),
   path: schemas.YjP().max(4096).optional().describe("What the path must begin with."),
   method: schemas.YjP().default("POST").describe("The method that it must come with."),
   signature: signatureSchema.optional().describe("How each message must be signed."),
   headers: schemas.g1P(schemas.YjP(), matcher.C3).default({}).describe("What is expected of headers of each message."),
   body: matcher.C3.optional().describe("What is expected of the body of each message, as text."),
   jsonpath: http_parameters.zg.default({}).describe("What is expected of values in the JSON body of each message."),
   distinct: schemas.zMY().default(false).describe("No two messages may have the same body."),
   same: schemas.zMY().default(false).describe("All messages must have the same body: the second is the first, tried again."),
   spacing: duration.s.optional().describe("The least time between two messages: a sender that backs off.")
  }).superRefine((value, context) => {
   const content = value.signature ?? value.body ?? Object.values(value.jsonpath)[0] ?? Object.values(value.headers)[0];
   if (value.count === 0 && content !== void 0) context.addIssue({
    code: "custom",
    path: [ "count" ],
    message: "is 0, so nothing would be looked at"
   });
   if (value.count > 0 && content === void 0) context.addIssue({
    code: "custom",
    message: "looks at nothing in the message; expected signature, body, jsonpath or headers"
   });
   if ((value.same || value.distinct || value.spacing !== void 0) && value.count < 2) context.addIssue({
    code: "custom",
    path: [ "count" ],
    message: "is less than 2, so there is nothing to compare"
   });
  });
  const ALL_WELL = {
   status: 200,
   headers: [ [ "content-type", "application/json" ] ],
   body: '{"errcode":0,"errmsg":"ok"}'
  };
  const DEFAULT_QUIET_MS = 1e3;
  const webhookSink = (0, step_kind.j)({
   name: "webhook_sink",
   summary: "Receives webhooks while other steps run: how many come, how soon, whether they are signed, what they say; it can answer with faults.",
   parameters,
   executes: () => false,
   repeatable: false,
   inner: ({action}) => action,
   assertions: ({signature, body, jsonpath, headers, same, distinct, spacing}) => 1 + [ signature, body, same || void 0, distinct || void 0, spacing ].filter(one => one !== void 0).length + Object.keys(jsonpath).length + Object.keys(headers).length,
   run: receive
  });
  async function receive(context, wanted) {
   const {sink} = context.target;
   const {clock} = context.ports;
   const before = sink.received().length;
   sink.script(wanted.answers.map(toAnswer));
   try {
    const action = await context.nested(wanted.action);
    const acted = clock.now().getTime();
    if (wanted.count > 0) await sink.moreThan(before + wanted.count - 1, wanted.within, context.signal);
    await (0, pause.v)(clock, wanted.quiet ?? (wanted.count === 0 ? wanted.within : DEFAULT_QUIET_MS), context.signal);
    const messages = sink.received().slice(before);
    return {
     observations: [ ...action, counted(messages, wanted, acted), ...await judge(messages, wanted) ],
     reached: true
    };
   } finally {
    sink.script([]);
   }
  }
  function toAnswer({status, json, html, headers, delay, cut}) {
   const [type, body] = html === void 0 ? [ "application/json", JSON.stringify(json ?? {
    errcode: 0,
    errmsg: "ok"
   }) ] : [ "text/html", html ];
   return {
    status,
    headers: [ [ "content-type", type ], ...Object.entries(headers) ],
    body,
    cut,
    ...delay !== void 0 && {
     delayMs: delay
    }
   };
  }
  function counted(messages, {count, within}, acted) {
   const expected = `${count} within ${within / 1e3} s`;
   const inTime = messages.filter(({at}) => at - acted <= within).length;
   if (messages.length === count && inTime === count) return (0, observation.v9)("the webhook", `got ${count} messages`, {
    expected
   });
   const fix = messages.length === 0 ? "Is the service started with this webhook (uat.rehearsal.env of duri.yml; on a live target its own settings), and is sending turned on?" : void 0;
   return (0, observation.c6)("the webhook", `got ${messages.length} messages`, {
    expected,
    actual: `${messages.length}, ${inTime} of them in time`,
    ...fix !== void 0 && {
     fix
    }
   });
  }
  async function judge(messages, wanted) {
   const observations = [];
   for (const [index, message] of messages.entries()) {
    const subject = `message ${index + 1} of the webhook`;
    const text = Buffer.from(message.body).toString("utf8");
    observations.push((0, observation.v9)(subject, "came", {
     actual: `sha256:${(0, digest.sc)(message.body)}`
    }), ...message.incomplete === true ? [ (0, observation.c6)(subject, "is cut off, or longer than 1 MiB", {
     expected: "a whole message"
    }) ] : [], (0, http_judge.QE)(subject, "method", message.method, wanted.method), ...wanted.path === void 0 ? [] : [ (0, 
    http_judge.QE)(subject, "path", message.url, {
     "have-prefix": wanted.path
    }) ], ...wanted.signature === void 0 ? [] : judgeSignature(subject, message, wanted.signature), ...wanted.body === void 0 ? [] : [ (0, 
    http_judge.QE)(subject, "body", text, wanted.body) ], ...Object.entries(wanted.headers).flatMap(([name, matcher]) => (0, 
    http_judge.ZO)(subject, {
     name,
     matcher,
     count: void 0,
     headers: message.headers
    })));
    for (const [path, matcher] of Object.entries(wanted.jsonpath)) observations.push(...await (0, 
    http_judge.T$)(subject, text, path, matcher));
   }
   return [ ...observations, ...compare(messages, wanted) ];
  }
  function compare(messages, {same, distinct, spacing}) {
   const bodies = new Set(messages.map(({body}) => (0, digest.sc)(body)));
   const gaps = messages.slice(1).map(({at}, index) => at - (messages[index]?.at ?? at));
   const least = Math.min(...gaps);
   return [ ...same && messages.length > 1 ? [ bodies.size === 1 ? (0, observation.v9)("all messages", "are the same") : (0, 
   observation.c6)("the messages", "are not the same", {
    expected: "1 body",
    actual: `${bodies.size} bodies`
   }) ] : [], ...distinct ? [ bodies.size === messages.length ? (0, observation.v9)("all messages", "differ") : (0, 
   observation.c6)("the messages", "repeat one another", {
    expected: `${messages.length} bodies`,
    actual: `${bodies.size} bodies`
   }) ] : [], ...spacing !== void 0 && gaps.length > 0 ? [ least >= spacing ? (0, observation.v9)("the sender", `waits ${least} ms before it tries again`) : (0, 
   observation.c6)("the sender", "does not back off", {
    expected: `at least ${spacing} ms`,
    actual: `${least} ms`
   }) ] : [] ];
  }
 }),
 9927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => readDotenv,
   q: () => dotenvValue
  });
  const MAX_CHARACTERS = 1024 * 1024;
  const MAX_LINES = 1e4;
  const KEY = /^[A-Za-z_][A-Za-z0-9_]*/;
  const ESCAPES = {
   n: "\n",
   r: "\r",
   t: "\t",
   "\\": "\\",
   '"': '"',
   $: "$",
   "`": "`"
  };
  const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/;
  function readDotenv(text) {
   if (text.length > MAX_CHARACTERS) return refused(`is longer than ${MAX_CHARACTERS} characters`);
   const reading = {
    entries: [],
    problems: [],
    lineOf: new Map
   };
   const lines = text.split("\n");
   if (lines.length > MAX_LINES) return refused(`has more than ${MAX_LINES} lines`);
   for (const [index, written] of lines.entries()) readLine(reading, index + 1, index === 0 ? withoutMark(reading, written) : written);
   return {
    entries: reading.entries,
    problems: reading.problems
   };
  }
  function dotenvValue({entries}, key) {
   return entries.findLast(entry => entry.key === key);
  }
  function refused(message) {
   return {
    entries: [],
    problems: [ {
     line: 1,
     column: 1,
     message,
     kind: "syntax"
    } ]
   };
  }
  function withoutMark(reading, line) {
   if (!line.startsWith("\ufeff")) return line;
   reading.problems.push({
    line: 1,
    column: 1,
    message: "begins with a byte order mark, which becomes part of the first key",
    kind: "syntax"
   });
   return line.slice(1);
  }
  function readLine(reading, number, written) {
   const problem = (column, message) => {
    reading.problems.push({
     line: number,
     column,
     message,
     kind: "syntax"
    });
   };
   const line = written.endsWith("\r") ? written.slice(0, -1) : written;
   if (line !== written) problem(written.length, "ends in CR LF; the CR becomes part of the value");
   const control = CONTROL.exec(line);
   if (control !== null) return problem(control.index + 1, "has a control character");
   if (/^\s*(?:#|$)/.test(line)) return;
   if (/^\s/.test(line)) return problem(1, "begins with a space");
   if (/^export\s/.test(line)) return problem(1, 'begins with "export", which systemd and Docker do not read');
   const key = KEY.exec(line)?.[0];
   if (key === void 0) return problem(1, "is neither a comment nor KEY=value");
   if (line[key.length] !== "=") return problem(key.length + 1, /^\s+=/.test(line.slice(key.length)) ? "has a space before the =" : "has no = after the key");
   const start = key.length + 1;
   const value = readValue(line, start);
   if ("message" in value) problem(value.at + 1, value.message);
   const first = reading.lineOf.get(key);
   if (first !== void 0) reading.problems.push({
    line: number,
    column: 1,
    message: `sets ${key} again, which line ${first} has set`,
    kind: "duplicate"
   }); else reading.lineOf.set(key, number);
   if ("value" in value) reading.entries.push({
    key,
    ...value,
    line: number,
    column: start + 1
   }); else reading.entries.push({
    key,
    value: "",
    quote: "none",
    line: number,
    column: start + 1
   });
  }
  function readValue(line, start) {
   if (line[start] === "'") return readSingle(line, start);
   if (line[start] === '"') return readDouble(line, start);
   return readBare(line, start);
  }
  function readSingle(line, start) {
   const end = line.indexOf("'", start + 1);
   if (end === -1) return {
    at: start,
    message: "has a single quote that is not closed on its line"
   };
   return checkRest(line, end + 1) ?? {
    value: line.slice(start + 1, end),
    quote: "single"
   };
  }
  function readDouble(line, start) {
   let value = "";
   for (let at = start + 1; at < line.length; at++) {
    const character = line[at] ?? "";
    if (character === '"') return checkRest(line, at + 1) ?? {
     value,
     quote: "double"
    };
    if (character === "`" || character === "$" && line[at + 1] === "(") return {
     at,
     message: "would run a command when a shell reads it"
    };
    if (character !== "\\") {
     value += character;
     continue;
    }
    const escape = ESCAPES[line[at + 1] ?? ""];
    if (escape === void 0) return {
     at,
     message: 'has an escape that readers understand differently; known are \\n \\r \\t \\\\ \\" \\$ \\`'
    };
    value += escape;
    at += 1;
   }
   return {
    at: start,
    message: "has a double quote that is not closed on its line"
   };
  }
  function readBare(line, start) {
   const comment = /(?:^|\s)#/.exec(line.slice(start));
   const end = comment === null ? line.length : start + comment.index;
   const value = line.slice(start, end);
   if (/^\s+\S/.test(value)) return {
    at: start,
    message: "has a space after the ="
   };
   if (comment === null && /\s$/.test(value)) return {
    at: start + value.trimEnd().length,
    message: "ends in a space"
   };
   const bare = value.trimEnd();
   const wrong = /[\s'"`\\;&|<>()]/.exec(bare);
   if (wrong === null) return {
    value: bare,
    quote: "none"
   };
   const at = start + wrong.index;
   if (wrong[0].trim() === "") return {
    at,
    message: "has a space in a value without quotes"
   };
   if (/['"]/.test(wrong[0])) return {
    at,
    message: "has a quote in the middle of a value"
   };
   return {
    at,
    message: `has ${wrong[0]} in a value without quotes, which a shell acts on`
   };
  }
  function checkRest(line, at) {
   const rest = line.slice(at);
   if (rest === "" || /^\s+#/.test(rest)) return;
   return {
    at,
    message: rest.trim() === "" ? "ends in a space" : "goes on after its closing quote"
   };
  }
 }),
 98130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => OBJECT
  });
  const OBJECT = "￼";
 }),
 68e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => readMarkdown
  });
  var parsed = __webpack_require__(10018);
  var markdown = __webpack_require__(98130);
  class Flat {
   source;
   text="";
   starts=[];
   ends=[];
   constructor(source) {
    this.source = source;
   }
   push(text, start, end) {
    this.text += text;
    this.starts.push(...Array(text.length).fill(start));
    this.ends.push(...Array(text.length).fill(end));
   }
   add(node) {
    const [start, end] = [ node.position?.start.offset ?? 0, node.position?.end.offset ?? 0 ];
    if (node.type === "text") this.#align(node.value, start, end); else if (node.type === "inlineCode") this.push(markdown.q, start, end); else if (node.type === "break") this.push("\n", start, end); else if (node.type === "html") this.addHtml(start, end); else if (node.type === "image" || node.type === "imageReference") this.push(`${markdown.q}${node.alt ?? ""}${markdown.q}`, start, end); else if ("children" in node) node.children.forEach(child => this.add(child));
   }
   addHtml(start, end) {
    for (let at = start; at < end; ) {
     const comment = this.source.startsWith("\x3c!--", at);
     const close = comment ? "--\x3e" : ">";
     if (comment || /^<[a-zA-Z/!?]/.test(this.source.slice(at, at + 2))) {
      const found = this.source.indexOf(close, at);
      const after = found === -1 || found + close.length > end ? end : found + close.length;
      if (comment) this.push(markdown.q, at, after); else if (/^<\/?(?:del|s|strike)\b/i.test(this.source.slice(at, after))) this.push("~~", at, after);
      at = after;
     } else {
      this.push(this.source[at] ?? "", at, at + 1);
      at += 1;
     }
    }
   }
   #align(value, start, end) {
    let at = start;
    for (const character of value) {
     const reference = this.source[at] === "&" ? /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{1,31});/.exec(this.source.slice(at, at + 40))?.[0] : void 0;
     if (reference !== void 0) {
      this.push(character, at, at + reference.length);
      at += reference.length;
      continue;
     }
     while (at < end && !this.source.startsWith(character, at)) at += 1;
     this.push(character, Math.min(at, end), Math.min(at + character.length, end));
     at += character.length;
    }
   }
  }
  const DROPPED = /[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu;
  function slugger() {
   const seen = new Map;
   return heading => {
    const plain = slug(heading);
    let candidate = plain;
    let count = seen.get(plain) ?? 0;
    while (seen.has(candidate)) {
     count += 1;
     candidate = `${plain}-${count}`;
    }
    seen.set(plain, count);
    seen.set(candidate, 0);
    return candidate;
   };
  }
  function slug(heading) {
   return heading.trim().toLowerCase().replace(DROPPED, "").replace(/ /g, "-");
  }
  const MAX_CHARACTERS = 4 * 1024 * 1024;
  const MAX_DEPTH = 100;
  async function readMarkdown(source) {
   if (source.length > MAX_CHARACTERS) return (0, parsed.W1)("", `is longer than ${MAX_CHARACTERS} characters`);
   const deep = source.split("\n").findIndex(line => (/^(?:\s{0,3}(?:>|[-*+]|\d{1,9}[.)])\s?)+/.exec(line)?.[0].replace(/\s/g, "").length ?? 0) > MAX_DEPTH);
   if (deep !== -1) return (0, parsed.W1)(`${deep + 1}:1`, `is nested deeper than ${MAX_DEPTH} levels`);
   const [{fromMarkdown}, {gfmTableFromMarkdown}, {gfmTable}] = await Promise.all([ __webpack_require__.e(8559).then(__webpack_require__.bind(__webpack_require__, 78559)), __webpack_require__.e(9426).then(__webpack_require__.bind(__webpack_require__, 49426)), __webpack_require__.e(9243).then(__webpack_require__.bind(__webpack_require__, 59243)) ]);
   const root = fromMarkdown(source, {
    extensions: [ gfmTable() ],
    mdastExtensions: [ gfmTableFromMarkdown() ]
   });
   return (0, parsed.Yz)(new Reading(source).read(root));
  }
  class Reading {
   source;
   #headings=[];
   #anchors=new Set;
   #links=[];
   #codeBlocks=[];
   #codeSpans=[];
   #comments=[];
   #tables=[];
   #prose=[];
   #slug=slugger();
   constructor(source) {
    this.source = source;
   }
   read(root) {
    root.children.forEach(node => this.#block(node, false));
    return {
     source: this.source,
     headings: this.#headings,
     sections: sectionsOf(this.#headings, this.source.length),
     anchors: this.#anchors,
     links: this.#links,
     codeBlocks: this.#codeBlocks,
     codeSpans: this.#codeSpans,
     comments: this.#comments,
     tables: this.#tables,
     prose: this.#prose
    };
   }
   #block(node, inList) {
    const span = spanOf(node);
    if (node.type === "heading") {
     this.#running(node, "heading");
     const text = plainText(node);
     const anchor = this.#slug(text);
     this.#anchors.add(anchor);
     this.#headings.push({
      ...span,
      level: node.depth,
      text: text.trim(),
      slug: anchor
     });
    } else if (node.type === "paragraph") this.#running(node, inList ? "item" : "paragraph"); else if (node.type === "table") {
     const rows = node.children.map((row, index) => row.children.map(cell => this.#running(cell, index === 0 ? "head" : "cell")));
     this.#tables.push({
      ...span,
      head: rows[0] ?? [],
      rows: rows.slice(1)
     });
    } else if (node.type === "code") {
     const fenced = this.source[span.start] === "`" || this.source[span.start] === "~";
     this.#codeBlocks.push({
      ...span,
      language: node.lang ?? void 0,
      text: node.value,
      textLine: span.line + (fenced ? 1 : 0)
     });
    } else if (node.type === "html") {
     this.#html(node.value, span);
     const flat = new Flat(this.source);
     flat.addHtml(span.start, span.end);
     this.#prose.push({
      ...span,
      kind: "html",
      ...fieldsOf(flat)
     });
    } else if (node.type === "definition") this.#links.push({
     ...span,
     kind: "definition",
     target: node.url
    }); else if ("children" in node) node.children.forEach(child => this.#block(child, inList || node.type === "list"));
   }
   #running(node, kind) {
    const flat = new Flat(this.source);
    if ("children" in node) for (const child of node.children) {
     flat.add(child);
     this.#inline(child);
    }
    const prose = {
     ...spanOf(node),
     kind,
     ...fieldsOf(flat)
    };
    for (const match of prose.text.matchAll(/\[[^\][]+\]\[([^\][]+)\]/g)) {
     const start = prose.starts[match.index] ?? prose.start;
     this.#links.push({
      ...this.#place(start, start + match[0].length),
      kind: "unresolved",
      target: match[1] ?? ""
     });
    }
    this.#prose.push(prose);
    return prose;
   }
   #inline(node) {
    const span = spanOf(node);
    if (node.type === "link" || node.type === "image") this.#links.push({
     ...span,
     kind: node.type,
     target: node.url
    });
    if (node.type === "inlineCode") this.#codeSpans.push({
     ...span,
     text: node.value
    });
    if (node.type === "html") this.#html(node.value, span);
    if ("children" in node) node.children.forEach(child => this.#inline(child));
   }
   #html(value, span) {
    for (const {index, 0: text} of value.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) this.#comments.push(this.#place(span.start + index, span.start + index + text.length));
    const tags = value.replace(/<!--[\s\S]*?(?:-->|$)/g, comment => " ".repeat(comment.length));
    for (const tag of tags.matchAll(/<[a-zA-Z][^>]*>/g)) {
     const start = span.start + tag.index;
     for (const [, name = "", , text = ""] of tag[0].matchAll(/\s(id|name|href|src)\s*=\s*(["'])(.*?)\2/gi)) if (/^(?:id|name)$/i.test(name)) this.#anchors.add(text); else this.#links.push({
      ...this.#place(start, start + tag[0].length),
      kind: "html",
      target: text
     });
    }
   }
   #place(start, end) {
    const before = this.source.slice(0, start);
    const lineStart = before.lastIndexOf("\n") + 1;
    return {
     start,
     end,
     line: countLines(before),
     column: start - lineStart + 1
    };
   }
  }
  function plainText(node) {
   if (node.type === "text" || node.type === "inlineCode") return node.value;
   if (node.type === "image") return node.alt ?? "";
   return "children" in node ? node.children.map(plainText).join("") : "";
  }
  function countLines(text) {
   let count = 1;
   for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
   return count;
  }
  function fieldsOf({text, starts, ends}) {
   return {
    text,
    starts,
    ends
   };
  }
  function spanOf({position}) {
   return {
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1
   };
  }
  function sectionsOf(headings, end) {
   return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({level}) => level <= heading.level);
    return {
     ...heading,
     bodyStart: heading.end,
     bodyEnd: next?.start ?? end
    };
   });
  }
 }),
 45895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => directiveText
  });
  function directiveText({name, args}) {
   const text = [ name, ...args ].join(" ");
   return text.length > 120 ? `${text.slice(0, 117)}...` : text;
  }
 }),
 15803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $d: () => listenKey,
   QQ: () => listensOf,
   U9: () => isLoopback
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  function listensOf(server) {
   const listens = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.J2)(server, "listen").map(readListen);
   return listens.length > 0 ? listens : [ {
    ...addressOf("80"),
    tls: false,
    udp: false,
    flags: [],
    directive: void 0
   } ];
  }
  function readListen(directive) {
   const [address = "", ...flags] = directive.args;
   return {
    ...addressOf(address),
    tls: flags.includes("ssl") || flags.includes("quic"),
    udp: flags.includes("quic"),
    flags,
    directive
   };
  }
  function addressOf(text) {
   if (text.startsWith("unix:")) return {
    address: void 0,
    port: void 0,
    unix: text.slice("unix:".length),
    local: true
   };
   if (/^\d+$/.test(text)) return {
    address: "*",
    port: Number(text),
    unix: void 0,
    local: false
   };
   const [, host = text, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(text) ?? [];
   const address = host === "0.0.0.0" || host === "" ? "*" : host;
   return {
    address,
    port: port === void 0 ? 80 : Number(port),
    unix: void 0,
    local: isLoopback(address)
   };
  }
  function isLoopback(host) {
   const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
   return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare) || bare === "::1" || bare === "localhost";
  }
  function listenKey({address, port, unix}) {
   return unix === void 0 ? `${address ?? "*"}:${port ?? 80}` : `unix:${unix}`;
  }
 }),
 3501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => everyDirective,
   v: () => loadConfiguration
  });
  var external_node_path_ = __webpack_require__(76760);
  const NGINX_LIMITS = {
   totalLength: 8 * 1024 * 1024,
   depth: 32,
   includeDepth: 16,
   files: 1e3,
   directives: 1e5,
   wordLength: 4096
  };
  class WordError extends Error {
   line;
   column;
   name="WordError";
   constructor(message, line, column) {
    super(message);
    this.line = line;
    this.column = column;
   }
  }
  const SPACE = new Set([ " ", "\t", "\r", "\n" ]);
  const ESCAPES = {
   '"': '"',
   "'": "'",
   "\\": "\\",
   t: "\t",
   r: "\r",
   n: "\n"
  };
  class WordReader {
   text;
   #at=0;
   #line=1;
   #lineStart=0;
   constructor(text) {
    this.text = text;
   }
   next() {
    const words = [];
    let start;
    for (;;) {
     this.#skipSpace();
     const here = this.#place();
     const character = this.text[this.#at];
     if (character === void 0) {
      if (words.length > 0) throw this.#error('unexpected end of file, expecting ";" or "}"', start);
      return {
       words,
       end: "end of file",
       ...here
      };
     }
     if (character === ";" || character === "{" || character === "}") {
      if (words.length === 0 ? character !== "}" : character === "}") throw this.#error(`unexpected "${character}"`, here);
      this.#at += 1;
      return {
       words,
       end: character,
       ...start ?? here
      };
     }
     start ??= here;
     words.push(this.#word(here));
    }
   }
   opaqueBlock() {
    const from = this.#at;
    const begin = this.#place();
    let depth = 1;
    while (this.#at < this.text.length) {
     const character = this.text[this.#at] ?? "";
     const long = /^(?:--)?\[(=*)\[/.exec(this.text.slice(this.#at, this.#at + 64));
     if (long !== null) this.#skipPast(`]${long[1] ?? ""}]`, begin); else if (this.text.startsWith("--", this.#at)) this.#skipPast("\n", begin); else if (character === '"' || character === "'") this.#luaText(character, begin); else {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      this.#advance();
      if (depth === 0) return this.text.slice(from, this.#at - 1);
     }
    }
    throw this.#error("unexpected end of file in a block of Lua", begin);
   }
   #word(here) {
    const quote = this.text[this.#at];
    const quoted = quote === '"' || quote === "'";
    if (quoted) this.#advance();
    const from = this.#at;
    let variable = false;
    while (this.#at < this.text.length) {
     const character = this.text[this.#at] ?? "";
     if (this.#at - from > NGINX_LIMITS.wordLength) throw this.#error("too long parameter", here);
     const braced = character === "{" && variable;
     variable = braced || character === "$";
     if (!braced && (quoted ? character === quote : SPACE.has(character) || character === ";" || character === "{")) {
      const word = this.text.slice(from, this.#at);
      if (quoted) this.#endQuote();
      return words_unescape(word);
     }
     this.#advance();
     if (character === "\\" && this.#at < this.text.length) this.#advance();
    }
    throw this.#error('unexpected end of file, expecting ";" or "}"', here);
   }
   #endQuote() {
    this.#advance();
    const after = this.text[this.#at];
    if (after !== void 0 && !SPACE.has(after) && after !== ";" && after !== "{" && after !== ")") throw this.#error(`unexpected "${after}"`, this.#place());
   }
   #skipSpace() {
    while (this.#at < this.text.length) {
     const character = this.text[this.#at] ?? "";
     if (character === "#") while (this.#at + 1 < this.text.length && this.text[this.#at + 1] !== "\n") this.#at += 1; else if (!SPACE.has(character)) return;
     this.#advance();
    }
   }
   #luaText(quote, begin) {
    this.#advance();
    while (this.text[this.#at] !== quote) {
     if (this.#at >= this.text.length) throw this.#error("unexpected end of file in a block of Lua", begin);
     if (this.text[this.#at] === "\\") this.#advance();
     this.#advance();
    }
    this.#advance();
   }
   #skipPast(end, begin) {
    const found = this.text.indexOf(end, this.#at);
    if (found === -1) throw this.#error("unexpected end of file in a block of Lua", begin);
    while (this.#at < found + end.length) this.#advance();
   }
   #advance() {
    if (this.text[this.#at] === "\n") {
     this.#line += 1;
     this.#lineStart = this.#at + 1;
    }
    this.#at += 1;
   }
   #place() {
    return {
     line: this.#line,
     column: this.#at - this.#lineStart + 1
    };
   }
   #error(message, place = this.#place()) {
    return new WordError(message, place.line, place.column);
   }
  }
  function words_unescape(word) {
   return word.includes("\\") ? word.replace(/\\(["'\\trn])/g, (_, character) => ESCAPES[character] ?? character) : word;
  }
  const OPAQUE = "_by_lua_block";
  function parseFile(text, file, chain = []) {
   const reader = new WordReader(text.startsWith("\ufeff") ? text.slice(1) : text);
   const stack = [ {
    statement: void 0,
    inside: []
   } ];
   const build = ({words, line, column}, more = {}) => {
    const [name = "", ...args] = words;
    return {
     name,
     args,
     place: {
      file,
      line,
      column
     },
     chain,
     ...more
    };
   };
   const top = () => stack.at(-1) ?? {
    statement: void 0,
    inside: []
   };
   const close = () => {
    const {statement, inside} = stack.pop() ?? top();
    if (statement !== void 0) top().inside.push(build(statement, {
     block: inside
    }));
   };
   const finish = problem => {
    while (stack.length > 1) close();
    return {
     directives: top().inside,
     ...problem === void 0 ? {} : {
      problem
     }
    };
   };
   const stop = (message, line, column) => finish({
    place: {
     file,
     line,
     column
    },
    message
   });
   try {
    for (let count = 0; ;count += 1) {
     const statement = reader.next();
     const {end, line, column} = statement;
     if (count > NGINX_LIMITS.directives) return stop(`has more than ${NGINX_LIMITS.directives} directives`, line, column);
     if (stack.length > NGINX_LIMITS.depth + 1) return stop(`nests blocks deeper than ${NGINX_LIMITS.depth}`, line, column);
     if (end === ";") top().inside.push(build(statement)); else if (end === "{" && (statement.words[0] ?? "").endsWith(OPAQUE)) top().inside.push(build(statement, {
      block: [],
      opaque: reader.opaqueBlock()
     })); else if (end === "{") stack.push({
      statement,
      inside: []
     }); else if (stack.length === 1) return end === "}" ? stop('unexpected "}"', line, column) : finish(); else if (end === "end of file") return stop('unexpected end of file, expecting "}"', line, column); else close();
    }
   } catch (error) {
    if (error instanceof WordError) return stop(error.message, error.line, error.column);
    throw error;
   }
  }
  const GLOB = /[*?[]/;
  function loadConfiguration(entry, files, folder = external_node_path_.posix.dirname(entry)) {
   const problems = [];
   const includes = [];
   const read = [];
   let length = 0;
   const load = (path, chain, open) => {
    const from = chain.at(-1) ?? {
     file: entry,
     line: 1,
     column: 1
    };
    const refuse = message => {
     problems.push({
      place: from,
      message
     });
     return [];
    };
    if (open.includes(path)) return refuse(`includes itself: ${[ ...open.slice(open.indexOf(path)), path ].join(" → ")}`);
    if (open.length > NGINX_LIMITS.includeDepth) return refuse(`includes files deeper than ${NGINX_LIMITS.includeDepth}`);
    if (read.length >= NGINX_LIMITS.files) return refuse(`includes more than ${NGINX_LIMITS.files} files`);
    const text = files.read(path);
    if (text === void 0) return refuse(chain.length === 0 ? "is not there" : `includes ${path}, which is not there`);
    read.push(path);
    length += text.length;
    if (length > NGINX_LIMITS.totalLength) return refuse(`is larger than ${NGINX_LIMITS.totalLength} characters with its includes`);
    const {directives, problem} = parseFile(text, path, chain);
    if (problem !== void 0) problems.push(problem);
    return expand(directives, chain, [ ...open, path ]);
   };
   const expand = (directives, chain, open) => directives.flatMap(directive => {
    if (directive.block !== void 0) return [ {
     ...directive,
     block: expand(directive.block, chain, open)
    } ];
    const [pattern] = directive.args;
    if (directive.name !== "include" || directive.args.length !== 1 || pattern === void 0) return [ directive ];
    const path = external_node_path_.posix.normalize(external_node_path_.posix.isAbsolute(pattern) ? pattern : external_node_path_.posix.join(folder, pattern));
    const found = GLOB.test(pattern) ? files.glob(path) : [ files.here?.(path) ?? path ];
    includes.push({
     place: directive.place,
     pattern,
     files: found
    });
    return found.flatMap(file => load(file, [ ...chain, directive.place ], open));
   });
   const directives = load(entry, [], []);
   return {
    entry,
    directives,
    includes,
    files: [ ...new Set(read) ],
    problems
   };
  }
  function* everyDirective(directives) {
   for (const directive of directives) {
    yield directive;
    if (directive.block !== void 0) yield* everyDirective(directive.block);
   }
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
 }),
 21537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => relocate
  });
  var external_node_path_ = __webpack_require__(76760);
  var nginx_directive = __webpack_require__(45895);
  var path_directives = __webpack_require__(27474);
  var nginx_listen = __webpack_require__(15803);
  function runsCode(name, args) {
   if (/^(load_module|ssl_engine|google_perftools_profiles|xslt_stylesheet|xml_entities)$/.test(name)) return true;
   if (/^(perl|js|lua|njs)(_|$)|_by_lua(_|$)|^passenger_|^ssl_object_cache/.test(name)) return true;
   return /(_certificate|_certificate_key)$/.test(name) && /^(engine|store):/.test(args[0] ?? "");
  }
  const LEFT_OUT = new Set([ "user", "pid", "daemon", "master_process", "lock_file", "env", "working_directory", "worker_rlimit_core", "worker_rlimit_nofile", "worker_cpu_affinity", "worker_priority", "debug_points", "proxy_bind", "fastcgi_bind", "uwsgi_bind", "scgi_bind", "grpc_bind", "memcached_bind", "ssl_stapling", "ssl_stapling_file", "ssl_stapling_verify", "ssl_stapling_responder" ]);
  const NOT_REHEARSED = {
   stream: "the stream part is not rehearsed",
   mail: "the mail part is not rehearsed",
   ssl_crl: "revocation lists are not rehearsed",
   proxy_ssl_crl: "revocation lists are not rehearsed",
   grpc_ssl_crl: "revocation lists are not rehearsed",
   uwsgi_ssl_crl: "revocation lists are not rehearsed",
   geoip_country: "databases of places are not rehearsed",
   geoip_city: "databases of places are not rehearsed",
   geoip_org: "databases of places are not rehearsed",
   ssl_conf_command: "commands to OpenSSL are not rehearsed"
  };
  const LISTEN_FLAGS_KEPT = new Set([ "ssl", "http2", "default_server", "default" ]);
  const MIME_TYPES = {
   "text/html": [ "html", "htm" ],
   "text/css": [ "css" ],
   "text/plain": [ "txt" ],
   "application/javascript": [ "js", "mjs" ],
   "application/json": [ "json", "map" ],
   "application/wasm": [ "wasm" ],
   "font/woff": [ "woff" ],
   "font/woff2": [ "woff2" ],
   "image/gif": [ "gif" ],
   "image/jpeg": [ "jpg", "jpeg" ],
   "image/png": [ "png" ],
   "image/svg+xml": [ "svg" ],
   "image/webp": [ "webp" ],
   "image/x-icon": [ "ico" ]
  };
  var scopes = __webpack_require__(12321);
  class Listeners {
   portFor;
   #known=new Map;
   constructor(portFor) {
    this.portFor = portFor;
   }
   relocate(server) {
    const names = (0, scopes.J2)(server, "server_name").flatMap(({args}) => args);
    const byPort = new Map;
    for (const listen of (0, nginx_listen.QQ)(server).filter(({udp}) => !udp)) {
     const port = this.#port(listen, names);
     const entry = byPort.get(port) ?? {
      flags: new Set,
      listen
     };
     for (const flag of listen.flags) if (LISTEN_FLAGS_KEPT.has(flag)) entry.flags.add(flag);
     byPort.set(port, entry);
    }
    return [ ...byPort ].map(([port, {flags, listen}]) => ({
     name: "listen",
     args: [ `127.0.0.1:${port}`, ...flags ],
     ...listen.directive === void 0 ? {} : {
      place: listen.directive.place
     }
    }));
   }
   list() {
    return [ ...this.#known ].map(([key, {port, tls, names}]) => ({
     key,
     port,
     tls,
     serverNames: [ ...new Set(names) ]
    }));
   }
   #port(listen, names) {
    const key = (0, nginx_listen.$d)(listen).replace(/^\[::\]:/, "*:");
    const known = this.#known.get(key) ?? {
     port: this.portFor(key),
     tls: false,
     names: []
    };
    known.tls ||= listen.tls;
    known.names.push(...names);
    this.#known.set(key, known);
    return known.port;
   }
  }
  function statement(name, ...args) {
   return {
    name,
    args
   };
  }
  function renderLines(directives, indent = "") {
   return directives.flatMap(directive => {
    const {name, args, block, opaque, place} = directive;
    const head = indent + [ name, ...args ].map(renderWord).join(" ");
    if (opaque !== void 0) return `${head} {${opaque}}`.split("\n").map(text => ({
     text,
     place
    }));
    if (block === void 0) return [ {
     text: `${head};`,
     place
    } ];
    return [ {
     text: `${head} {`,
     place
    }, ...renderLines(block, `${indent}    `), {
     text: `${indent}}`,
     place
    } ];
   });
  }
  function renderWord(word) {
   if (/^[^\s"'\\;{}#][^\s\\;{]*$/.test(word)) return word;
   const escaped = word.replace(/["\\]/g, "\\$&").replace(/\r/g, "\\r").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
   return `"${escaped}"`;
  }
  var targets = __webpack_require__(77228);
  const TEMPORARY = [ "client_body", "proxy", "fastcgi", "uwsgi", "scgi" ];
  const ROOTS = new Set([ "root", "alias" ]);
  function relocate(configuration, plan) {
   const move = new Move(plan, (0, scopes.LQ)(configuration));
   const {prefix} = plan;
   const site = (0, scopes.kv)(configuration);
   const main = site ? [] : move.all(configuration.directives.filter(({name}) => name !== "http" && name !== "events" && name !== "error_log"));
   const events = configuration.directives.find(({name}) => name === "events")?.block;
   const http = site ? configuration.directives : configuration.directives.find(({name}) => name === "http")?.block ?? [];
   const own = [ ...TEMPORARY.map(name => statement(`${name}_temp_path`, `${prefix}/temp/${name}`)), ...http.some(({name}) => name === "access_log") ? [] : [ statement("access_log", `${prefix}/logs/access.log`) ], ...http.some(({name}) => name === "types") ? [] : [ {
    name: "types",
    args: [],
    block: Object.entries(MIME_TYPES).map(([type, ends]) => statement(type, ...ends))
   } ] ];
   const directives = [ statement("daemon", "off"), statement("master_process", "off"), statement("pid", `${prefix}/nginx.pid`), statement("error_log", `${prefix}/logs/error.log`, "notice"), ...main, {
    name: "events",
    args: [],
    block: events === void 0 ? [] : move.all(events)
   }, {
    name: "http",
    args: [],
    block: [ ...own, ...move.all(http.filter(({name}) => !TEMPORARY.some(temporary => name === `${temporary}_temp_path`))) ]
   } ];
   const {omitted, refused, standIns} = move;
   const folders = [ ...new Set([ ...[ "logs", "temp" ].map(name => `${prefix}/${name}`), ...move.folders, ...standIns.map(({path}) => external_node_path_.posix.dirname(path)) ]) ];
   return {
    lines: renderLines(directives),
    listeners: move.listeners.list(),
    standIns,
    folders,
    omitted,
    refused
   };
  }
  class Move {
   plan;
   http;
   listeners;
   standIns=[];
   folders=[];
   omitted=[];
   refused=[];
   #formats;
   constructor(plan, http) {
    this.plan = plan;
    this.http = http;
    this.listeners = new Listeners(key => plan.port(key));
    this.#formats = new Set([ "combined", ...(http?.own ?? []).filter(({name}) => name === "log_format").map(({args}) => args[0]) ]);
   }
   all(directives) {
    return directives.flatMap(directive => this.#one(directive));
   }
   #one(directive) {
    const {name, args, place, block} = directive;
    if (runsCode(name, args)) {
     this.refused.push({
      place,
      message: `${(0, nginx_directive.P)(directive)} runs code`
     });
     return [];
    }
    const omission = NOT_REHEARSED[name];
    if (omission !== void 0) {
     this.omitted.push({
      place,
      message: omission
     });
     return [];
    }
    if (LEFT_OUT.has(name)) return [];
    if (block !== void 0) return [ {
     name,
     args,
     place,
     block: this.#block(directive, block)
    } ];
    return [ {
     name,
     args: this.#args(directive),
     place
    } ];
   }
   #block({name, args}, block) {
    if (name === "upstream") return this.all(block.filter(inner => inner.name !== "resolver")).map(inner => inner.name === "server" ? {
     ...inner,
     args: [ this.plan.backend(inner.args[0] ?? ""), ...inner.args.slice(1).filter(arg => !/^(resolve$|service=|slow_start=|route=)/.test(arg)) ]
    } : inner);
    const server = name === "server" && args.length === 0 ? this.http?.inner.find(({own}) => own === block) : void 0;
    if (server === void 0) return this.all(block);
    return [ ...this.listeners.relocate(server), ...this.all(block.filter(inner => inner.name !== "listen")) ];
   }
   #args(directive) {
    const {name, args, place} = directive;
    const [first = "", ...rest] = args;
    const kind = path_directives.Hb[name];
    if (kind !== void 0 && first !== "" && first !== "off" && !first.startsWith("data:")) {
     const path = this.#inside(first, true);
     if (!this.standIns.some(standIn => standIn.path === path)) this.standIns.push({
      kind,
      path,
      original: first,
      place
     });
     return [ path, ...rest ];
    }
    if (path_directives.ge.has(name)) return this.#folder(first, rest);
    if (ROOTS.has(name)) return [ this.#inside(first, false), ...rest ];
    if (name === "proxy_store" && first !== "on" && first !== "off") return [ this.#inside(first, false), ...rest ];
    if (name === "access_log" || name === "error_log") return this.#log(directive);
    if (path_directives._4.includes(name)) return [ this.#target(directive), ...rest ];
    return args;
   }
   #folder(path, rest) {
    const inside = this.#inside(path, true);
    this.folders.push(external_node_path_.posix.dirname(inside));
    return [ inside, ...rest ];
   }
   #log({name, args, place}) {
    const [path = "", second] = args;
    if (path === "off" && name === "access_log") return args;
    const log = `${this.plan.prefix}/logs/${name === "access_log" ? "access" : "error"}.log`;
    if (second === void 0 || name === "access_log" && second.includes("=")) return [ log ];
    if (name === "error_log" || this.#formats.has(second)) return [ log, second ];
    this.omitted.push({
     place,
     message: `the log format ${second} is not defined here`
    });
    return [ log ];
   }
   #target(directive) {
    const {scheme, host, port, uri, unix, variable} = (0, targets._E)(directive);
    const kept = scheme === "https" ? "http" : scheme;
    const named = this.http !== void 0 && unix === void 0 && !variable && (0, targets.Fw)(this.http, host) !== void 0;
    const address = named ? host : this.plan.backend(port === void 0 || variable ? host : `${host}:${port}`);
    const after = address.startsWith("unix:") && uri !== void 0 ? `:${uri}` : uri ?? "";
    if (directive.name === "proxy_pass") return `${kept}://${address}${after}`;
    return directive.name === "grpc_pass" ? `grpc://${address}` : address;
   }
   #inside(path, fixed) {
    const normal = external_node_path_.posix.normalize(external_node_path_.posix.join("/", fixed ? path.replaceAll("$", "_") : path));
    return `${this.plan.prefix}/files${normal}`;
   }
  }
 }),
 12321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C$: () => effective,
   FN: () => serverOf,
   J2: () => ownDirectives,
   Jq: () => inherited,
   LQ: () => httpScope,
   M$: () => everyScope,
   N4: () => outward,
   OK: () => scopeName,
   U2: () => serversOf,
   kv: () => isSiteFile,
   zb: () => locationName
  });
  var _directive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);
  const INSIDE = {
   server: "server",
   location: "location",
   if: "if",
   limit_except: "limit_except"
  };
  const MAIN = new Set([ "http", "events", "stream", "mail", "worker_processes", "user", "pid", "load_module", "daemon", "master_process" ]);
  function isSiteFile({directives}) {
   return directives.length > 0 && !directives.some(({name}) => MAIN.has(name));
  }
  function httpScope(configuration) {
   if (isSiteFile(configuration)) return scope("http", void 0, void 0, configuration.directives);
   const http = configuration.directives.find(({name, block}) => name === "http" && block !== void 0);
   return http === void 0 ? void 0 : scope("http", http, void 0, http.block ?? []);
  }
  function scope(kind, directive, parent, own) {
   const inner = [];
   const made = {
    kind,
    directive,
    parent,
    own,
    inner
   };
   for (const child of own) {
    const inside = INSIDE[child.name];
    if (inside === void 0 || child.block === void 0 || child.name === "server" && kind !== "http") continue;
    inner.push(scope(inside, child, made, child.block));
   }
   return made;
  }
  function* everyScope(from) {
   yield from;
   for (const inner of from.inner) yield* everyScope(inner);
  }
  function serversOf(http) {
   return http.inner.filter(({kind}) => kind === "server");
  }
  function* outward(from) {
   for (let at = from; at !== void 0; at = at.parent) yield at;
  }
  function serverOf(from) {
   return [ ...outward(from) ].find(({kind}) => kind === "server");
  }
  function ownDirectives(at, name) {
   return at.own.filter(directive => directive.name === name);
  }
  function inherited(from, name) {
   for (const at of outward(from)) {
    const directives = ownDirectives(at, name);
    if (directives.length > 0) return {
     directives,
     scope: at
    };
   }
   return;
  }
  function effective(from, name) {
   return inherited(from, name)?.directives.at(-1);
  }
  function locationName(at) {
   return at.directive?.args.join(" ") ?? "";
  }
  function scopeName(at) {
   if (at.kind === "http") return "http";
   if (at.kind !== "server") return at.directive === void 0 ? at.kind : (0, _directive_js__WEBPACK_IMPORTED_MODULE_0__.P)(at.directive);
   const names = ownDirectives(at, "server_name").flatMap(({args}) => args);
   return names.length === 0 ? "server" : `server ${names[0] ?? ""}`;
  }
 }),
 77228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fw: () => upstreamOf,
   _E: () => readTarget,
   dc: () => backendsOf,
   uU: () => upstreamServers
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  const DEFAULT_PORTS = {
   http: 80,
   https: 443,
   grpc: 80,
   grpcs: 443
  };
  function readTarget({name, args}) {
   const text = args[0] ?? "";
   const [, scheme = (name === "proxy_pass" ? "http" : name.replace(/_pass$/, "")), rest = text] = /^([a-z]+):\/\/(.*)$/is.exec(text) ?? [];
   const lower = scheme.toLowerCase();
   if (rest.startsWith("unix:")) {
    const [, path = "", uri] = /^unix:([^:]*)(?::(.*))?$/s.exec(rest) ?? [];
    return {
     scheme: lower,
     host: `unix:${path}`,
     port: void 0,
     uri: uri === "" ? void 0 : uri,
     unix: path,
     variable: path.includes("$")
    };
   }
   const slash = rest.search(/[/?]/);
   const [authority, uri] = slash === -1 ? [ rest, void 0 ] : [ rest.slice(0, slash), rest.slice(slash) ];
   const [, host = authority, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
   return {
    scheme: lower,
    host,
    port: port === void 0 ? DEFAULT_PORTS[lower] : Number(port),
    uri,
    unix: void 0,
    variable: authority.includes("$")
   };
  }
  function upstreamOf(http, name) {
   return (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.J2)(http, "upstream").find(({args}) => args[0]?.toLowerCase() === name.toLowerCase());
  }
  function backendsOf(http, directive) {
   const target = readTarget(directive);
   if (target.variable) return;
   const upstream = target.unix === void 0 ? upstreamOf(http, target.host) : void 0;
   if (upstream === void 0) return [ {
    host: target.host,
    port: target.port,
    directive
   } ];
   return upstreamServers(upstream);
  }
  function upstreamServers({block}) {
   return (block ?? []).filter(({name}) => name === "server").map(readServer);
  }
  function readServer(directive) {
   const address = directive.args[0] ?? "";
   if (address.startsWith("unix:")) return {
    host: address,
    port: void 0,
    directive
   };
   const [, host = address, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(address) ?? [];
   return {
    host,
    port: port === void 0 ? 80 : Number(port),
    directive
   };
  }
 }),
 79862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => placeAt
  });
  function placeAt(source, offset) {
   const before = source.slice(0, offset);
   return {
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n")
   };
  }
 }),
 76949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => GIT_SETTINGS,
   j: () => GIT_ENVIRONMENT
  });
  const GIT_SETTINGS = [ "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.pager=cat", "core.attributesFile=/dev/null", "core.sshCommand=false", "core.askPass=", "credential.helper=", "diff.external=", "protocol.allow=never", "gc.auto=0", "maintenance.auto=false" ];
  const GIT_ENVIRONMENT = {
   LC_ALL: "C",
   HOME: "/dev/null",
   XDG_CONFIG_HOME: "/dev/null",
   GIT_CONFIG_NOSYSTEM: "1",
   GIT_CONFIG_SYSTEM: "/dev/null",
   GIT_CONFIG_GLOBAL: "/dev/null",
   GIT_ATTR_NOSYSTEM: "1",
   GIT_TERMINAL_PROMPT: "0",
   GIT_ASKPASS: "",
   SSH_ASKPASS: "",
   GIT_PAGER: "cat",
   GIT_OPTIONAL_LOCKS: "0",
   GIT_NO_REPLACE_OBJECTS: "1",
   GIT_NO_LAZY_FETCH: "1"
  };
 }),
 90787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KL: () => redactDeep,
   lY: () => createRedactor
  });
  const MASK = "***";
  const MIN_SECRET_LENGTH = 6;
  function createRedactor(secrets) {
   const known = [ ...secrets ].filter(secret => secret.length >= MIN_SECRET_LENGTH).map(secret => Buffer.from(secret, "utf8"));
   const whole = known.flatMap(bytes => formsOf(bytes).map(form => [ form, form ]));
   const forms = [ ...new Map([ ...known.flatMap(encodedForms), ...whole ]) ].filter(([form]) => form.length >= MIN_SECRET_LENGTH).sort(([a], [b]) => b.length - a.length);
   if (forms.length === 0) return text => text;
   return text => forms.reduce((clean, [form, taken]) => clean.includes(form) ? clean.replaceAll(taken, MASK) : clean, text);
  }
  function redactDeep(value, redact) {
   return deep(value, redact);
  }
  function deep(value, redact) {
   if (typeof value === "string") return redact(value);
   if (Array.isArray(value)) return value.map(item => deep(item, redact));
   if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ redact(key), deep(inner, redact) ]));
  }
  function formsOf(bytes) {
   const secret = bytes.toString("utf8");
   const percent = encodeURIComponent(secret);
   const json = JSON.stringify(secret).slice(1, -1);
   return [ secret, bytes.toString("base64"), bytes.toString("base64url"), percent, percent.replaceAll("%20", "+"), [ ...bytes ].map(byte => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""), json, json.replaceAll("/", "\\/"), bytes.toString("hex"), bytes.toString("hex").toUpperCase() ];
  }
  function encodedForms(bytes) {
   return [ 0, 1, 2 ].flatMap(offset => {
    const bits = 8 * (offset + bytes.length);
    const inner = Buffer.concat([ Buffer.alloc(offset), bytes ]).toString("base64").slice(Math.ceil(8 * offset / 6), Math.floor(bits / 6));
    const [before, after] = [ offset === 0 ? "" : MIXED, bits % 6 === 0 ? "" : MIXED ];
    return [ inner, inner.replaceAll("+", "-").replaceAll("/", "_") ].map(form => [ form, new RegExp(`${before}${form.replaceAll("+", "\\+")}${after}`, "g") ]);
   });
  }
  const MIXED = "[A-Za-z0-9+/_-]?";
 }),
 78539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => dingtalkSign
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function dingtalkSign(timestampMs, secret) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(`${timestampMs}\n${secret}`).digest("base64");
  }
 })
};
