export const id = 959;
export const ids = [959];
export const modules = {

/***/ 82527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkType),
/* harmony export */   Z: () => (/* binding */ staticCheck)
/* harmony export */ });
/** Declares a check type; only there to infer the type of its parameters. */
function checkType(type) {
    return type;
}
/** `executes` of a type that only reads. */
const staticCheck = () => false;

/***/ }),

/***/ 75861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/languages/dotenv.js
var dotenv = __webpack_require__(9927);
// EXTERNAL MODULE: ./build/src/record/verify-log.js
var verify_log = __webpack_require__(72581);
;// CONCATENATED MODULE: ./build/src/gates/audit/claims/facts.js
/** Everything that a report may claim, by name. */
function factsOf(sources) {
    const facts = new Map();
    facts.set('checks.selected', sources.checks.length);
    for (const { category } of sources.checks)
        if (category !== undefined)
            facts.set(`checks.by_category.${categoryName(category)}`, count(facts, `checks.by_category.${categoryName(category)}`) + 1);
    for (const { id } of sources.checks) {
        const prefix = /^([A-Za-z]+)-/.exec(id)?.[1];
        if (prefix !== undefined)
            facts.set(`checks.by_prefix.${prefix}`, count(facts, `checks.by_prefix.${prefix}`) + 1);
    }
    if (sources.uats !== undefined)
        facts.set('uats.selected', sources.uats);
    for (const [name, files] of Object.entries(sources.groups)) {
        facts.set(`files.${name}`, files.length);
        facts.set(`bytes.${name}`, sum(files.map(({ bytes }) => bytes)));
        facts.set(`lines.${name}`, sum(files.map(({ lines }) => lines)));
    }
    if (sources.variables !== undefined)
        facts.set('env.variables', sources.variables);
    if (sources.commit !== undefined)
        facts.set('git.commit', sources.commit);
    const runs = sources.records.flatMap((record) => (record.level === undefined ? [] : record.runs)).sort((a, b) => (a.at < b.at ? -1 : 1));
    for (const [name, value] of recordFacts(runs))
        facts.set(name, value);
    return facts;
}
/** A category as names of facts write it: `Nginx configuration` is `nginx_configuration`. */
function categoryName(category) {
    return category
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '');
}
/** Of each verb its last run: what it counted, its result, and a tick when it ended well. */
function recordFacts(runs) {
    const last = new Map(runs.map((run) => [run.verb.replace(/ /g, '_'), run]));
    return [...last].flatMap(([verb, run]) => {
        const name = `record.${verb}`;
        const total = ['passed', 'failed', 'errors', 'waived'].map((key) => run.observations[key] ?? 0).reduce((a, b) => a + b, 0);
        const passed = run.observations['passed'];
        const facts = Object.entries(run.observations).map(([key, value]) => [`${name}.${key}`, value]);
        facts.push([`${name}.exit_code`, run.exit_code], [`${name}.date`, run.at.slice(0, 10)], [`${name}.tick`, run.exit_code === 0 ? '✅' : '❌']);
        facts.push([`${name}.word`, run.exit_code === 0 ? 'passed' : 'failed']);
        if (run.result !== null)
            facts.push([`${name}.result`, run.result]);
        if (passed !== undefined && total > 0)
            facts.push([`${name}.ratio`, `${passed}/${total}`], [`${name}.percent`, `${Math.floor((passed * 100) / total)}%`]);
        return facts;
    });
}
function count(facts, name) {
    return Number(facts.get(name) ?? 0);
}
function sum(numbers) {
    return numbers.reduce((a, b) => a + b, 0);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/claims/gather-facts.js





/** Entries of a folder that are looked through for kept records. */
const MAX_KEPT = 10_000;
/** Counts what a report may claim. @throws as Ground */
async function gatherFacts(ground, { report, groups, env, record }, checks = ground.selected.map((id) => ({ id }))) {
    const head = ground.ports.git.isRepository(ground.root) ? await ground.ports.git.head(ground.root) : undefined;
    return factsOf({
        checks,
        uats: ground.suite?.cases.length,
        groups: Object.fromEntries(Object.entries(groups).map(([name, globs]) => [
            name,
            ground
                .glob(globs)
                .filter((path) => path !== report)
                .map((path) => sizeOf(ground, path)),
        ])),
        variables: env === undefined || ground.look(env) === undefined ? undefined : new Set((0,dotenv/* readDotenv */.J)(ground.text(env)).entries.map(({ key }) => key)).size,
        commit: head?.commit,
        records: record === undefined ? [] : recordsOf(ground, record).map((path) => (0,verify_log/* verifyLog */.I)(ground.bytes(path), path)),
    });
}
/** The record that is named, and those of earlier runs that are kept beside it. */
function recordsOf(ground, record) {
    const folder = external_node_path_.posix.dirname(record);
    const kept = ground.ports.folders.names(ground.resolve(folder), MAX_KEPT).filter((name) => evidence_set/* KEPT_LOG */._M.test(name) && name.endsWith('.log'));
    return [...(ground.look(record) === undefined ? [] : [record]), ...kept.map((name) => external_node_path_.posix.join(folder, name))];
}
/** Lines as `wc -l` counts them, and one more for a last line without its end. */
function sizeOf(ground, path) {
    const bytes = ground.bytes(path);
    let lines = bytes.length > 0 && bytes.at(-1) !== 0x0a ? 1 : 0;
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1))
        lines += 1;
    return { bytes: bytes.length, lines };
}

/***/ }),

/***/ 86598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ judgeClaims)
});

// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
;// CONCATENATED MODULE: ./build/src/gates/audit/claims/values.js
/** Sizes as reports write them: kB and KB are a thousand bytes, KiB is 1024. */
const UNITS = { B: 1, bytes: 1, byte: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
const SIZE = /^(\d[\d,]*(?:\.(\d+))?)(\s*)([A-Za-z]+)$/;
/** The fact in the form that the text has: its commas; of a commit its digits, 7 and more; of a size, and of nothing else, its unit with the digits it gives. */
function writeLike(text, fact, { isSize }) {
    if (typeof fact === 'string')
        return /^[0-9a-f]{7,39}$/.test(text) && /^[0-9a-f]{40}$/.test(fact) ? fact.slice(0, text.length) : fact;
    const size = SIZE.exec(text);
    const unit = UNITS[size?.[4] ?? ''];
    if (isSize && size !== null && unit !== undefined) {
        const digits = size[2]?.length ?? 0;
        const number = (fact / unit).toFixed(digits);
        return `${size[1]?.includes(',') === true ? grouped(number) : number}${size[3] ?? ''}${size[4] ?? ''}`;
    }
    return /^\d{1,3}(?:,\d{3})+$/.test(text) ? grouped(String(fact)) : String(fact);
}
function grouped(number) {
    return number.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}
;// CONCATENATED MODULE: ./build/src/gates/audit/claims/judge-claims.js


/** Holds every claim against the facts. Nothing is close enough: a value is that of the fact, or wrong. */
function judgeClaims(claims, facts) {
    return claims.map((claim) => judge(claim, facts));
}
function judge(claim, facts) {
    const said = claim.text.trim();
    if (claim.broken !== undefined)
        return { ...claim, verdict: 'unproven', message: `${said} ${claim.broken}`, fresh: undefined };
    if (claim.fact === undefined)
        return { ...claim, verdict: 'unproven', message: `claims "${said}" without a fact behind it`, fresh: undefined };
    const fact = facts.get(claim.fact);
    if (fact === undefined) {
        const near = (0,nearest/* nearest */.p)(claim.fact, [...facts.keys()]);
        const message = `names the fact ${claim.fact}, which is not known${near === undefined ? '' : `; did you mean ${near}?`}`;
        return { ...claim, verdict: 'unproven', message, fresh: undefined };
    }
    const fresh = writeLike(said, fact, { isSize: claim.fact.startsWith('bytes.') });
    if (said === fresh)
        return { ...claim, verdict: 'proven', message: `claims ${claim.fact} = ${said}, which is so`, fresh };
    return { ...claim, verdict: 'wrong', message: `claims ${claim.fact} = ${said === '' ? 'nothing' : said}, and it is ${fresh}`, fresh };
}

/***/ }),

/***/ 95011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readClaims)
});

// EXTERNAL MODULE: ./build/src/languages/markdown/markdown.js
var markdown = __webpack_require__(98130);
// EXTERNAL MODULE: ./build/src/languages/place-at.js
var place_at = __webpack_require__(79862);
;// CONCATENATED MODULE: ./build/src/gates/audit/claims/bare-claims.js

/** A range counts as one. */
const NUMBER = String.raw `(?:\d+(?:\.\d+)?[  ]?[-–][  ]?)?(?:\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** No letter, digit or part of a path or version stands before it. A currency sign, a plus or an about may. */
const ALONE = String.raw `(?<![\p{L}\p{N}_./:#@=-])(?<!\d[,.])`;
const ENDS = String.raw `(?![\p{L}\p{N}_])`;
const UNITS = String.raw `%|‰|％|(?:[kKMGT]i?)?B${ENDS}|(?:[kKMGT]i?)?[bB]ytes?${ENDS}|[kKMGT]${ENDS}|(?:ms|s|sec|secs|min|mins|h|hrs?|d)${ENDS}|(?:second|minute|hour|day|week|month|year|percent|point|time)s?${ENDS}|x${ENDS}|×`;
/** What Chinese and Japanese count by. */
const MEASURES = '个|個|项|項|行|次|种|種|文件|份|页|頁|条|條|类|類|字|天|小时|分钟|秒|年|周|月|人|件|点|台|变量|测试|检查|倍';
/** Words for what reports count, in the singular too. */
const COUNTED = 'check|test|file|line|variable|uat|case|byte|scenario|runbook|commit|insertion|deletion|item|step|document|page|header|finding|error|warning|failure|issue|user|request|alert|metric|endpoint|module|function|class|review|iteration|release|requirement|category|suite|rule|key|secret';
/** Names before a number that make it one: Gate 1, UAT-3, HTTP 200, port 8501. */
const NAMED = /(?:\b(?:gate|task|step|phase|stage|section|chapter|part|level|version|tier|appendix|figure|uat|port|http|https|status|exit|code|error|rfc|iso|sha|node|python|nginx|tls|ssl|bash|debian|ubuntu|mode|issue|pr|line|table|rule|day|week)|#|§|第|阶段|步骤|任务|版本)\s*$/iu;
const DATE = [
    // A year and a month are no date behind a point: 2048.5 MB is a size.
    /(?<![\p{N}])(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|[-/]\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?(?![\p{N}])/gu,
    /\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?/gu,
    /(?<![\p{N}:])\d{1,2}:\d{2}(?::\d{2})?(?![\p{N}:])/gu,
    /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,?\s+(?:19|20)\d{2}\b)?/gu,
    /\bQ[1-4]\s+\d{4}\b/gu,
];
const URL_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>]+/giu;
/** As it is rendered: no space at the inner side of the marks. */
const STRUCK = /~~(?=\S)[\s\S]*?(?<=\S)~~/gu;
const EVERYWHERE = [
    new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\s*(?:/|∕|／|of|out of)\\s*(?:${NUMBER})(?![\\p{N}_./-]*[\\p{L}\\p{N}_/])`, 'gu'),
    new RegExp(`${ALONE}(?:~|≈|<|>|≤|≥)?(?:${NUMBER})\\+?\\s*(?:${UNITS})`, 'gu'),
    new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\+?\\s*(?:${MEASURES})`, 'gu'),
    new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\+?[  ](?:[\\p{Ll}][\\p{Ll}-]*[  ]){0,2}(?:${COUNTED})(?:s|es)?${ENDS}`, 'giu'),
    new RegExp(`${ALONE}(?:~|≈)?(?:${NUMBER})\\+?[  ](?:[\\p{L}][\\p{L}-]*[  ])?[\\p{Ll}]{2,}s${ENDS}`, 'gu'),
    new RegExp(`${ALONE}\\d{1,3}(?:,\\d{3})+${ENDS}`, 'gu'),
    new RegExp(`${ALONE}(?:${NUMBER})\\+(?![\\p{L}\\p{N}])`, 'gu'),
    /(?:✅|✔\uFE0F?|☑\uFE0F?|🗹|✓|💯|🟢|👍|🎉|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|100|tada):|\[x\])+/giu,
    /(?:⭐\uFE0F?|★|☆|🌟|:star2?:){1,10}/gu,
];
const DONE = 'complete|completed|done|passed|passes|pass|passing|verified|approved|ready|finished|green|successful|succeeded|success|implemented|flawless|perfect|excellent|tested|validated|certified';
const DONE_CJK = '完成|已完成|通过|已通过|就绪|已验证|验证通过|已批准|成功|已实现|已就绪|极佳|完美|生产就绪';
/** In cells and items: the words that say that something is done. `Complete the form` is an order and no claim. */
const WORDS = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:fully |100 ?% |all |production[- ])?(?:${DONE})${ENDS}(?!\\s+(?:the|a|an|this|that|these|your|all|each|it|by|as|to)\\b)(?![-_])|(?:${DONE_CJK})`, 'giu');
/** A negated or conditional word claims nothing: not complete, must be verified, until it passes. */
const BEFORE = /(?:\bnot|\bnever|n't|\bno|\bun|\bif|\bwhen|\buntil|\bonce|\bmust(?: be)?|\bto be|\bshould(?: be)?|\bwill(?: be)?|\bcan be|未|不|没|待|尚未|是否)\s*$/iu;
/** Elsewhere only the few words behind a label count: `Status: complete`. */
const LABELLED = /^[^:：\n]{1,40}[:：][^\n]{1,60}$/gmu;
/** Every bare number with a unit, ratio, tick, rating and word of success in running text, in order, each once. */
function bareClaims({ kind, text }) {
    const visible = hide(text);
    const found = EVERYWHERE.flatMap((pattern) => spans(visible, pattern)).filter(({ start, end }) => !isName(visible, start, end) && !isNumberOfHeading(kind, visible, start));
    if (kind === 'cell' && /^[\s*_~]*[~≈<>]?\d[\d,.  ]*[\s*_+]*$/u.test(visible.replaceAll(markdown/* OBJECT */.q, ' ')))
        found.push(...spans(visible, /[~≈<>]?\d[\d,.]*\+?/gu));
    found.push(...words(kind, visible));
    return merge(found);
}
/** Dates, URLs and what is struck out are hidden, each character by one that is no text, so that places stay. */
function hide(text) {
    return [STRUCK, URL_TEXT, ...DATE].reduce((left, pattern) => left.replace(pattern, (match) => markdown/* OBJECT */.q.repeat(match.length)), text);
}
function spans(text, pattern) {
    return [...text.matchAll(pattern)]
        .map(({ index, 0: match }) => ({ start: index, end: index + match.trimEnd().length }))
        .filter(({ start, end }) => end > start);
}
/** A plain whole number behind a name is part of it. A share, a size or a ratio behind one is a claim all the same. */
function isName(text, start, end) {
    const claim = text.slice(start, end);
    return /^\d{1,5}(?:[  ]\p{L}+)*$/u.test(claim) && NAMED.test(text.slice(Math.max(0, start - 20), start)) && !/^\d+[  ]?(?:[kKMGT]i?)?B$/u.test(claim);
}
function isNumberOfHeading(kind, text, start) {
    return kind === 'heading' && start === 0 && /^\d+(?:\.\d+)*[.)]?[  ]+\p{Lu}/u.test(text);
}
function words(kind, text) {
    const all = spans(text, WORDS).filter(({ start }) => !BEFORE.test(text.slice(Math.max(0, start - 16), start)));
    if (kind === 'cell' || kind === 'item')
        return all;
    if (kind === 'head')
        return [];
    const labelled = [...text.matchAll(LABELLED)].map(({ index, 0: line }) => ({ from: index + line.search(/[:：]/u), to: index + line.length }));
    return all.filter(({ start }) => labelled.some(({ from, to }) => start > from && start < to));
}
/** Claims that touch or overlap are one. */
function merge(claims) {
    const merged = [];
    for (const { start, end } of [...claims].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/claims/read-claims.js



const OPEN = /^<!--\s*fact:\s*([A-Za-z][A-Za-z0-9_.:/ -]{0,198}?)\s*-->$/;
const CLOSE = /^<!--\s*\/fact\s*-->$/;
const MAX_VALUE = 500;
/** Every claim of a report, in the order of its text: `<!-- fact:NAME -->VALUE<!-- /fact -->`, and those that stand bare. */
function readClaims(markdown) {
    const marked = markedClaims(markdown);
    const bare = markdown.prose.flatMap((prose) => ofProse(markdown, prose, marked));
    return [...marked, ...bare].sort((a, b) => a.start - b.start);
}
/** Pairs of marks. One without its other half, one inside another, and a value of several lines are broken: they prove nothing. */
function markedClaims({ source, comments }) {
    const claims = [];
    let open;
    const broken = (at, message) => claims.push({ ...at, fact: at.fact, text: source.slice(at.start, at.end), pieces: [], inHtml: false, broken: message });
    for (const comment of [...comments].sort((a, b) => a.start - b.start)) {
        const text = source.slice(comment.start, comment.end);
        const fact = OPEN.exec(text)?.[1];
        if (fact !== undefined) {
            if (open !== undefined)
                broken(open, 'has no <!-- /fact --> before the next mark');
            open = { ...comment, fact };
        }
        else if (CLOSE.test(text)) {
            if (open === undefined)
                broken(comment, 'ends a claim that was not begun');
            else
                claims.push(toClaim(source, open, comment));
            open = undefined;
        }
        else if (/^<!--\s*\/?\s*fact\b/i.test(text))
            broken(comment, 'is no mark of a claim: expected <!-- fact:NAME --> or <!-- /fact -->');
    }
    if (open !== undefined)
        broken(open, 'has no <!-- /fact -->');
    return claims;
}
function toClaim(source, open, close) {
    const text = source.slice(open.end, close.start);
    const claim = {
        fact: open.fact,
        text,
        pieces: [[open.end, close.start]],
        start: open.start,
        end: close.end,
        line: open.line,
        column: open.column,
        inHtml: false,
    };
    if (text.length > MAX_VALUE || text.includes('\n'))
        return { ...claim, broken: 'holds more than a value on one line' };
    return claim;
}
function ofProse({ source }, prose, marked) {
    const inside = marked.filter(({ start, end }) => start < prose.end && end > prose.start);
    const covered = (offset) => inside.some(({ start, end, broken }) => broken === undefined && offset >= start && offset < end);
    // What a mark proves is hidden, so that the text beside it is still looked at.
    const seen = (index) => {
        const [at, character] = [prose.starts[index] ?? -1, prose.text.charAt(index)];
        // An escaped tilde strikes nothing out.
        return covered(at) || (character === '~' && source[at - 1] === '\\') ? markdown/* OBJECT */.q : character;
    };
    const text = Array.from({ length: prose.text.length }, (_, index) => seen(index)).join('');
    return bareClaims({ ...prose, text }).map(({ start, end }) => {
        const pieces = contiguous(prose, start, end);
        const from = pieces[0]?.[0] ?? prose.start;
        return {
            fact: undefined,
            text: prose.text.slice(start, end).replaceAll(markdown/* OBJECT */.q, ''),
            pieces,
            start: from,
            end: pieces.at(-1)?.[1] ?? from,
            ...(0,place_at/* placeAt */.B)(source, from),
            inHtml: prose.kind === 'html',
        };
    });
}
/** The stretches of the source that the characters come from; marks between them are left out. */
function contiguous({ starts, ends }, from, to) {
    const pieces = [];
    for (let index = from; index < to; index++) {
        const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
        const last = pieces.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else
            pieces.push([start, end]);
    }
    return pieces;
}

/***/ }),

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createGround),
  f: () => (/* binding */ shareGround)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/policy/base-commit.js
var base_commit = __webpack_require__(77709);
// EXTERNAL MODULE: ./build/src/policy/bases.js
var bases = __webpack_require__(36198);
;// CONCATENATED MODULE: ./build/src/gates/audit/ground-base.js







const NO_COMMIT = 'Run it in a git repository that has a commit.';
/** The commit that a check compares with. */
function groundBase({ ports, root, base }, resolve) {
    return {
        baseBytes: async (path) => {
            const [commit, place] = [await base(), await (0,base_commit/* pathFromTop */.P)(ports, resolve(path))];
            if (commit === undefined || place === undefined)
                throw new errors/* IntegrityError */.cs('git_unavailable', `there is no commit to compare ${path} with`, { path }, { hint: NO_COMMIT });
            return commit.read(place, limits/* LIMITS */.b.evidenceFileBytes);
        },
        baseGlob: async (patterns) => {
            const [commit, top] = [await base(), await (0,base_commit/* pathFromTop */.P)(ports, (0,external_node_path_.join)(root, 'x'))];
            if (commit === undefined || top === undefined || !ports.git.isRepository(root))
                throw new errors/* IntegrityError */.cs('git_unavailable', 'there is no commit whose files could be listed', {}, { hint: NO_COMMIT });
            const below = top.slice(0, -1);
            const matches = picomatch([...patterns], { dot: true });
            const found = await ports.git.list(root, commit.commit, (path) => path.startsWith(below) && matches(path.slice(below.length)));
            return found.map((path) => path.slice(below.length));
        },
        hasBase: async () => (await base()) !== undefined,
    };
}
/** The base of the change; where there is none, the last commit: what is about to be committed is compared with what is. */
async function baseOf(ports, root) {
    const change = (0,trigger/* changeOf */.C)(ports.trigger);
    if (change !== undefined) {
        const [point] = await (0,bases/* basesOf */.c)(ports, change);
        return point === undefined ? undefined : (0,base_commit/* openBaseCommit */.$)(ports, point.branch, point.commit);
    }
    if (!ports.git.isRepository(root))
        return undefined;
    const head = await ports.git.head(root);
    return head === undefined ? undefined : (0,base_commit/* openBaseCommit */.$)(ports, 'HEAD', head.commit);
}
// EXTERNAL MODULE: ./build/src/shape/json.js
var json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/gates/checks/observation.js
var observation = __webpack_require__(52888);
;// CONCATENATED MODULE: ./build/src/gates/audit/ground-files.js





/** Files as a check reads them: what is not there, is no file or is too large is something found, not an error. */
function groundFiles({ ports, entries }, resolve, reads) {
    const look = (path) => {
        reads.paths.add(external_node_path_.posix.normalize(path));
        return ports.hostFiles.look(resolve(path));
    };
    const bytes = (path) => {
        const facts = look(path);
        if (facts === undefined)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, 'is missing', { expected: 'a file', actual: 'nothing' }));
        if (facts.kind === 'directory' || facts.kind === 'other')
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, 'is no regular file', { expected: 'a file', actual: facts.kind }));
        if (facts.sizeBytes > limits/* LIMITS */.b.evidenceFileBytes)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, 'is too large to be read', { expected: `at most ${limits/* LIMITS */.b.evidenceFileBytes} bytes`, actual: `${facts.sizeBytes} bytes` }));
        const content = ports.files.read(resolve(path), limits/* LIMITS */.b.evidenceFileBytes);
        if (content === undefined)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, 'is a link to nothing', { expected: 'a file', actual: facts.target ?? 'nothing' }));
        return content;
    };
    return {
        look,
        bytes,
        text: (path) => {
            const text = (0,json/* decodeUtf8 */._)(bytes(path));
            if (text === undefined)
                throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, 'is not UTF-8', { expected: 'text in UTF-8' }));
            return text;
        },
        entries: () => {
            reads.everything = true;
            return entries();
        },
        glob: (patterns) => {
            reads.names = true;
            const matches = picomatch([...patterns], { dot: true });
            return entries().flatMap(({ path, kind }) => (kind === 'file' && matches(path) ? [path] : []));
        },
    };
}
// EXTERNAL MODULE: ./build/src/gates/audit/reads.js
var audit_reads = __webpack_require__(56187);
;// CONCATENATED MODULE: ./build/src/gates/audit/ground.js




const MAX_ENTRIES = 200_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
function shareGround(ports, facts) {
    let entries;
    let base;
    return {
        ...facts,
        ports,
        entries: () => (entries ??= ports.hostFiles.list(facts.root, { maxEntries: MAX_ENTRIES, skip: ['.git', 'node_modules'] })),
        base: () => (base ??= baseOf(ports, facts.root)),
    };
}
/** What was told before anything was looked at. */
function told({ root, at, policy, suite, selected, verbs }) {
    return { root, at, policy, suite, selected, ...(verbs === undefined ? {} : { verbs }) };
}
/** The ground of one check, which has `timeoutMs` for everything. What it looks at is noted in `reads`. */
function createGround(shared, timeoutMs, reads = (0,audit_reads/* noReads */.P)()) {
    const { ports, root } = shared;
    const resolve = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path));
    return {
        ...told(shared),
        get ports() {
            reads.everything = true;
            return ports;
        },
        resolve,
        ...groundFiles(shared, resolve, reads),
        ...groundBase(shared, resolve),
        run: (request) => {
            reads.everything = true;
            return run(ports, root, request, timeoutMs);
        },
        temporary: () => ports.folders.temporary(),
    };
}
function run(ports, root, { program, args, cwd, env, input, timeoutMs: own }, timeoutMs) {
    const { variables } = ports.environment;
    return ports.processes.run({
        program,
        args,
        cwd: cwd === undefined ? root : (0,external_node_path_.isAbsolute)(cwd) ? cwd : (0,external_node_path_.join)(root, cwd),
        env: { PATH: variables['PATH'] ?? '', HOME: ports.folders.temporary(), LANG: 'C.UTF-8', TZ: 'UTC', ...env },
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
        timeoutMs: Math.min(own ?? timeoutMs, timeoutMs),
        maxOutputBytes: MAX_OUTPUT_BYTES,
    });
}

/***/ }),

/***/ 15482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadPreset)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34348);
/* harmony import */ var _presets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38533);




/** A preset by its name. @throws input_invalid */
async function loadPreset(name) {
    const load = Object.hasOwn(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f, name) ? _presets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f[name] : undefined;
    if (load !== undefined)
        return load();
    const known = Object.keys(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f);
    const suggestion = (0,_shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `there is no preset ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name.slice(0, 100))}`, { preset: (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name.slice(0, 100)) }, {
        hint: suggestion === undefined ? `There is ${known.join(', ')}.` : `Did you mean ${suggestion}?`,
    });
}

/***/ }),

/***/ 30959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ loadSuite)
});

// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/gates/uat/runtime-variables.js
var runtime_variables = __webpack_require__(31415);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/secret.js
var secret = __webpack_require__(34211);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
;// CONCATENATED MODULE: ./build/src/gates/checks/load-variables.js



/** The variables of this run, and what is wrong with those given. @throws input_missing for a secret that is not there, key_permissions */
function loadVariables(ports, { declared, given, usedIn, withSecrets }) {
    const values = new Map(declared.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])));
    const secrets = new Map();
    const problems = [];
    const used = JSON.stringify(usedIn);
    for (const [name, value] of Object.entries(given)) {
        const declaration = declared.find((one) => one.name === name);
        const where = `vars.${name}`;
        if (declaration === undefined && !used.includes(`\${${name}}`)) {
            const suggestion = (0,nearest/* nearest */.p)(name, declared.map((one) => one.name));
            problems.push({ where, message: `is used nowhere${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}` });
        }
        else if (isReference(value)) {
            secrets.set(name, withSecrets ? readReference(ports, name, value) : new secret/* Secret */.z(new Uint8Array()));
            values.delete(name);
        }
        else if (declaration !== undefined && typeOf(value) !== declaration.type) {
            problems.push({ where, message: `is a ${typeOf(value)}; expected a ${declaration.type}` });
        }
        else {
            values.set(name, value);
        }
    }
    const missing = declared.filter(({ name }) => !values.has(name) && !secrets.has(name) && given[name] === undefined);
    problems.push(...missing.map(({ name, help }) => ({ where: `vars.${name}`, message: `is missing: ${help}` })));
    return { variables: { values, secrets }, problems };
}
function isReference(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
function typeOf(value) {
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'number')
        return 'number';
    return typeof value === 'boolean' ? 'toggle' : 'list';
}
function readReference({ environment, files }, name, reference) {
    if ('file' in reference) {
        const bytes = Buffer.from(files.readSecret(reference.file).reveal());
        return new secret/* Secret */.z(bytes.at(-1) === LINE_FEED ? bytes.subarray(0, -1) : bytes);
    }
    const text = environment.variables[reference.env] ?? '';
    if (text === '')
        throw new errors/* IntegrityError */.cs('input_missing', `vars.${name} is read from the environment variable ${reference.env}, which is not set`, { variable: reference.env }, { hint: `Set ${reference.env} for this run; in an action by \`env:\` from a secret.` });
    return new secret/* Secret */.z(Buffer.from(text));
}
const LINE_FEED = 0x0a;
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/gates/audit/load-preset.js
var load_preset = __webpack_require__(15482);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/gates/checks/variables.js
var checks_variables = __webpack_require__(55187);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/gates/checks/observation.js
var observation = __webpack_require__(52888);
// EXTERNAL MODULE: ./build/src/gates/audit/check-type.js
var check_type = __webpack_require__(82527);
// EXTERNAL MODULE: ./build/src/shape/yaml.js
var shape_yaml = __webpack_require__(69316);
;// CONCATENATED MODULE: ./build/src/gates/audit/read-yaml.js


const LIMITS = { maxBytes: 4 * 1024 * 1024, maxDepth: 60, maxAliases: 100, maxTokens: 400_000 };
/** A YAML file of the audited tree. @throws Unmet when it is not there or is no YAML, with the place of its first problem */
function readYaml(ground, file) {
    const read = (0,shape_yaml/* parseYaml */.h)(ground.bytes(file), LIMITS);
    if (read.ok)
        return read.value;
    const { where, message } = read.problems[0] ?? { where: '', message: 'is no YAML' };
    const [line, column] = where.split(':').map(Number);
    throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, message, line === undefined || line === 0 || Number.isNaN(line) ? {} : { location: { file, line, ...(column === undefined ? {} : { column }) } }));
}
/** A value as an object; empty when it is none. */
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** A value as a list; empty when it is none. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/alertmanager.js





const label = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of a label');
const parameters = schemas/* strictObject */.rej({
    config: schemas/* string */.YjP().min(1).max(4096).describe('Configuration of Alertmanager, relative to the root; `amtool check-config` must accept it.'),
    route_test: schemas/* array */.YOg(schemas/* strictObject */.rej({
        labels: schemas/* record */.g1P(label, schemas/* string */.YjP().min(1).max(200)).refine((labels) => Object.keys(labels).length > 0, 'has no label'),
        receiver: schemas/* string */.YjP().min(1).max(200).describe('The receiver that an alert with these labels must reach, and no other.'),
    }))
        .min(1)
        .max(200)
        .describe('Alerts by their labels, and who must get them.'),
});
/** Matchers of old, which Alertmanager warns of and will stop reading. @source Alertmanager, "Configuration" */
const DEPRECATED = ['match', 'match_re', 'source_match', 'source_match_re', 'target_match', 'target_match_re'];
/** Alertmanager's configuration: accepted, routed as meant, and every receiver that is reached really tells somebody. */
const alertmanager = (0,check_type/* checkType */.B)({
    name: 'alertmanager',
    summary: 'amtool accepts the configuration, alerts reach the receivers that are meant, and those receivers send somewhere.',
    parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, { config, route_test }) => {
        const document = readYaml(ground, config);
        const accepted = await checkConfig(ground, config);
        if (accepted.outcome !== 'pass')
            return [accepted];
        const seen = [accepted, ...deprecated(document, config)];
        for (const { labels, receiver } of route_test) {
            seen.push(await routed(ground, config, labels, receiver), ...sends(document, config, receiver));
        }
        return seen;
    },
});
async function checkConfig(ground, config) {
    const { exitCode, stdout, stderr } = await ground.run({ program: 'amtool', args: ['check-config', ground.resolve(config)] });
    if (exitCode === 0)
        return (0,observation/* holds */.v9)(config, 'is accepted by amtool');
    const said = `${Buffer.from(stdout).toString('utf8')} ${stderr}`.replaceAll(`${ground.root}/`, '').replace(/\s+/g, ' ').trim();
    if (exitCode !== 1)
        return (0,observation/* unseen */.nv)('infra', config, `could not be looked at: amtool ended with code ${exitCode}`);
    const line = Number(/line (\d+)/.exec(said)?.[1] ?? '0');
    return (0,observation/* fails */.c6)(config, `is refused by amtool: ${(0,model_path/* printable */.g$)(said.slice(0, 400))}`, line > 0 ? { location: { file: config, line } } : {});
}
async function routed(ground, config, labels, receiver) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    const args = ['config', 'routes', 'test', `--config.file=${ground.resolve(config)}`, `--verify.receivers=${receiver}`, ...pairs];
    const { exitCode, stdout, stderr } = await ground.run({ program: 'amtool', args });
    const subject = `an alert with ${pairs.join(', ')}`;
    const reached = Buffer.from(stdout)
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('WARNING'))
        .join(', ');
    if (exitCode === 0)
        return (0,observation/* holds */.v9)(subject, `reaches ${receiver}`);
    if (reached === '')
        return (0,observation/* unseen */.nv)('infra', subject, `could not be routed: ${(0,model_path/* printable */.g$)(stderr.slice(0, 300))}`);
    return (0,observation/* fails */.c6)(subject, 'reaches another receiver', { expected: receiver, actual: reached, location: { file: config, line: 1 } });
}
/** amtool takes a receiver without any integration; alerts that reach it are gone. */
function sends(document, config, receiver) {
    const receivers = list(record(document.value)['receivers']).map(record);
    const index = receivers.findIndex(({ name }) => name === receiver);
    const found = receivers[index];
    if (found === undefined)
        return [(0,observation/* fails */.c6)(receiver, `is no receiver of ${config}`)];
    const channels = Object.entries(found).filter(([key, value]) => key.endsWith('_configs') && list(value).length > 0);
    const location = { file: config, line: document.locate(['receivers', index]).line };
    if (channels.length === 0)
        return [(0,observation/* fails */.c6)(receiver, 'has no channel, so alerts that reach it are lost', { location, fix: 'Give it a webhook, pager or chat configuration.' })];
    return [(0,observation/* holds */.v9)(receiver, `sends by ${channels.map(([key]) => key).join(', ')}`, { location })];
}
function deprecated(document, config) {
    const seen = [];
    const visit = (value, path) => {
        if (Array.isArray(value))
            value.forEach((item, index) => visit(item, [...path, index]));
        else
            for (const [key, inner] of Object.entries(record(value))) {
                if (DEPRECATED.includes(key)) {
                    const location = { file: config, ...document.locate(path, key) };
                    seen.push((0,observation/* fails */.c6)(config, `uses ${key}, which is deprecated`, { location, fix: 'Write it as `matchers:`.' }));
                }
                visit(inner, [...path, key]);
            }
    };
    const { route, inhibit_rules } = record(document.value);
    visit(route, ['route']);
    visit(inhibit_rules, ['inhibit_rules']);
    return seen;
}
;// CONCATENATED MODULE: ./build/src/languages/code/blank-comments.js
const PYTHON = {
    line: ['#'],
    at: 'anywhere',
    block: [],
    quotes: ['"""', "'''", '"', "'"],
    raw: [],
    long: ['"""', "'''"],
    regex: false,
};
const SCRIPT = { line: ['//'], at: 'anywhere', block: [['/*', '*/']], quotes: ['"', "'", '`'], raw: [], long: ['`'], regex: true };
const SETTINGS = { ...PYTHON, at: 'word', quotes: ['"', "'"], long: [] };
const GO = { ...SCRIPT, raw: ['`'], regex: false };
const SHELL = { ...PYTHON, at: 'word', quotes: ['"', "'"], raw: ["'"], long: ['"', "'"] };
/** Styles by language. */
const LANGUAGE_STYLES = { python: PYTHON, javascript: SCRIPT, shell: SHELL, go: GO };
/** Styles by the ending of a file's name. */
const CODE_STYLES = {
    py: PYTHON,
    rb: PYTHON,
    yml: SETTINGS,
    yaml: SETTINGS,
    conf: SETTINGS,
    service: { ...SETTINGS, line: ['#', ';'], at: 'line', quotes: [] },
    js: SCRIPT,
    mjs: SCRIPT,
    cjs: SCRIPT,
    jsx: SCRIPT,
    ts: SCRIPT,
    mts: SCRIPT,
    cts: SCRIPT,
    tsx: SCRIPT,
    go: GO,
};
/** Cuts a text. A lexer, no parser: here-documents are code, and so is a regular expression that its line does not end. */
function* stretches(text, style) {
    let before = ''; // without comments, as far as it is needed to tell a division
    for (let start = 0; start < text.length;) {
        const found = stretchAt(text, start, style, before);
        yield found;
        before = `${before}${found.kind === 'comment' ? ' ' : text.slice(start, found.end)}`.slice(-40);
        start = found.end;
    }
}
function stretchAt(text, start, style, before) {
    const comment = endOfComment(text, start, style);
    if (comment !== undefined)
        return { kind: 'comment', start, end: comment, quote: '' };
    const quote = style.quotes.find((candidate) => text.startsWith(candidate, start));
    if (quote !== undefined)
        return { kind: 'quoted', start, end: endOfQuoted(text, start, quote, style), quote };
    const regex = endOfRegex(text, start, style, before);
    if (regex !== undefined)
        return { kind: 'regex', start, end: regex, quote: '' };
    return { kind: 'code', start, end: Math.min(text.length, start + (text[start] === '\\' ? 2 : 1)), quote: '' };
}
function spaces(text) {
    return text.replace(/[^\n]/g, ' ');
}
/** The text with all that is no code turned into spaces; every other character stays where it was, and so does every line. */
function blankAllBut(text, style) {
    return Array.from(stretches(text, style), ({ kind, start, end }) => (kind === 'code' ? text.slice(start, end) : spaces(text.slice(start, end)))).join('');
}
/** The text with every comment turned into spaces, so that offsets stay, and its quoted texts: a name in a comment is no code. */
function blankComments(text, style) {
    const quoted = [];
    const code = [];
    for (const { kind, start, end, quote } of stretches(text, style)) {
        code.push(kind === 'comment' ? spaces(text.slice(start, end)) : text.slice(start, end));
        if (kind === 'quoted')
            quoted.push(quotedText(text, start, end, quote));
    }
    return { code: code.join(''), quoted };
}
function quotedText(text, at, after, quote) {
    return {
        text: text.slice(at + quote.length, after - quote.length),
        start: at + quote.length,
        holdsCode: quote === '`' || /\b[rR]?[fF][rR]?$/.test(text.slice(Math.max(0, at - 3), at)),
    };
}
function endOfComment(text, at, { line, block, at: where }) {
    if (line.some((mark) => text.startsWith(mark, at)) && mayBegin(text, at, where))
        return orEnd(text.indexOf('\n', at), text);
    const open = block.find(([mark]) => text.startsWith(mark, at));
    if (open === undefined)
        return undefined;
    const close = text.indexOf(open[1], at + open[0].length);
    return close === -1 ? text.length : close + open[1].length;
}
function mayBegin(text, at, where) {
    if (where === 'anywhere' || at === 0)
        return true;
    if (where === 'word')
        return /[\s;()|&]/.test(text[at - 1] ?? '');
    return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}
/** After the closing quote; one that is not closed and not long ends with its line. */
function endOfQuoted(text, at, quote, { raw, long }) {
    for (let end = at + quote.length; end < text.length; end++) {
        if (text[end] === '\\' && !raw.includes(quote))
            end += 1;
        else if (text.startsWith(quote, end))
            return end + quote.length;
        else if (text[end] === '\n' && !long.includes(quote))
            return end;
    }
    return text.length;
}
/** After a regular expression; undefined where none begins. */
function endOfRegex(text, at, { regex }, before) {
    if (!regex || text[at] !== '/' || !/(?:^|=>|[=(,:[!&|?{};\n]|\breturn)\s*$/.test(before))
        return undefined;
    let inClass = false;
    for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
        if (text[end] === '\\')
            end += 1;
        else if (text[end] === '[')
            inClass = true;
        else if (text[end] === ']')
            inClass = false;
        else if (text[end] === '/' && !inClass)
            return end + 1;
    }
    return undefined;
}
function orEnd(index, text) {
    return index === -1 ? text.length : index;
}
;// CONCATENATED MODULE: ./build/src/languages/code/blank.js

const BY_ENDING = {
    py: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'javascript',
    mts: 'javascript',
    cts: 'javascript',
    tsx: 'javascript',
    sh: 'shell',
    bash: 'shell',
    bats: 'shell',
    go: 'go',
};
function codeLanguage(path) {
    return BY_ENDING[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}
/** The text with comments, strings and regular expressions made blank; every other character stays where it was, and so does every line. */
function blankOut(text, language) {
    return blankAllBut(text, LANGUAGE_STYLES[language]);
}
/** Line of an offset, counted from 1. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
;// CONCATENATED MODULE: ./build/src/languages/code/definitions.js

const PATTERNS = {
    python: [
        { kind: 'class', pattern: /^[ \t]*class[ \t]+([A-Za-z_]\w*)/gm },
        { kind: 'function', pattern: /^[ \t]*(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)/gm },
    ],
    javascript: [
        { kind: 'class', pattern: /\bclass[ \t]+([A-Za-z_$][\w$]*)/g },
        { kind: 'function', pattern: /\bfunction\b[ \t]*\*?[ \t]*([A-Za-z_$][\w$]*)/g },
        { kind: 'function', pattern: /\b(?:const|let|var)[ \t]+([A-Za-z_$][\w$]*)[ \t]*=[ \t]*(?:async[ \t]*)?(?=\()/g },
        { kind: 'function', pattern: /^[ \t]+(?:(?:static|async|public|private|protected)[ \t]+)*([A-Za-z_$][\w$]*)(?=[ \t]*\([^;{]*\)[^;{]*\{)/gm },
    ],
    shell: [{ kind: 'function', pattern: /^[ \t]*(?:function[ \t]+)?([A-Za-z_][\w:-]*)[ \t]*\(\)/gm }],
    go: [
        { kind: 'class', pattern: /^type[ \t]+([A-Za-z_]\w*)[ \t]+(?:struct|interface)/gm },
        { kind: 'function', pattern: /^func[ \t]+(?:\([^)]*\)[ \t]*)?([A-Za-z_]\w*)/gm },
    ],
};
/** What a text defines. `source` is the text as it is written, for signatures with default values. */
function definitions(blanked, source, language) {
    return PATTERNS[language].flatMap(({ kind, pattern }) => [...blanked.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length;
        const close = kind === 'function' ? closing(blanked, end) : end;
        const start = match.index + (match[0].length - match[0].trimStart().length);
        const opens = language === 'python' ? blanked.indexOf(':', close) : blanked.indexOf('{', close);
        const signature = kind === 'function'
            ? source
                .slice(end, opens === -1 ? close : opens)
                .replace(/\s+/g, '')
                .replace(/,\)/g, ')')
            : '';
        return { name: match[1] ?? '', kind, line: lineOf(blanked, start), signature, body: opens === -1 ? '' : bodyOf(blanked, { start, opens }, language) };
    }));
}
/** Behind the bracket that closes the one that follows. */
function closing(text, from) {
    let depth = 0;
    for (let at = text.indexOf('(', from); at !== -1 && at < text.length; at++) {
        if (text[at] === '(')
            depth += 1;
        else if (text[at] === ')') {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return from;
}
function bodyOf(text, { start, opens }, language) {
    if (language === 'python') {
        const indent = start - (text.lastIndexOf('\n', start) + 1);
        const firstEnd = text.indexOf('\n', opens);
        const lines = firstEnd === -1 ? [] : text.slice(firstEnd + 1).split('\n');
        const end = lines.findIndex((line) => line.trim() !== '' && line.length - line.trimStart().length <= indent && !/^\s*[)\]}]/.test(line));
        return `${text.slice(opens + 1, firstEnd === -1 ? undefined : firstEnd)}\n${lines.slice(0, end === -1 ? undefined : end).join('\n')}`;
    }
    let depth = 0;
    for (let at = opens; at < text.length; at++) {
        if (text[at] === '{')
            depth += 1;
        else if (text[at] === '}') {
            depth -= 1;
            if (depth === 0)
                return text.slice(opens + 1, at);
        }
    }
    return text.slice(opens + 1);
}
/** Does a body do nothing: empty, `pass`, `...`, a bare `return`, or a refusal to be called? */
function isStub(body, language) {
    const words = body.replace(/\s+/g, ' ').trim();
    if (words === '')
        return true;
    if (language === 'python')
        return /^(?:(?:pass|\.\.\.|return(?: None| True| False)?|raise NotImplementedError(?:\([^)]*\))?)\s?)+$/.test(words);
    return /^(?:(?:return(?: null| undefined| true| false| nil)?|throw new Error\([^)]*\)|:|true);?\s?)+$/.test(words);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/code.js





const symbol = schemas/* string */.YjP().regex(/^[A-Za-z_$][\w$]{0,200}$/, 'is no name');
const ENDINGS = ['py', 'js', 'mjs', 'cjs', 'ts', 'tsx', 'sh', 'go'];
const code_parameters = schemas/* strictObject */.rej({
    defined_in: schemas/* string */.YjP().min(1).max(4096).describe('The file: Python, JavaScript, TypeScript, Go or shell.'),
    symbol: symbol.optional().describe('A class or function that it must define once.'),
    functions: schemas/* array */.YOg(symbol).min(1).max(100).optional().describe('Functions or methods that it must define, with a body that does something.'),
    referenced_by: schemas/* strictObject */.rej({
        at_least: schemas/* int */.Whr().min(1).max(10_000),
        in: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
            .min(1)
            .default(ENDINGS.map((ending) => `**/*.${ending}`)),
    })
        .optional()
        .describe('In how many other files each of them must be used; importing it is no use.'),
    signature: schemas/* literal */.euz('unchanged_since_base').optional().describe('Parameters and result of the functions must be as they are at the base of the change.'),
})
    .refine(({ symbol: one, functions }) => one !== undefined || functions !== undefined, 'names neither a symbol nor functions');
/** What source code defines and where it is used, read line by line: comments and strings do not count. */
const code = (0,check_type/* checkType */.B)({
    name: 'code',
    summary: 'A class or function is defined where it should be, is more than a stub, is used, and has the parameters that it had. Reads text; runs nothing.',
    parameters: code_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const { defined_in: file, symbol: one, functions = [] } = wanted;
        const language = languageOf(file);
        const now = definitionsIn(ground.text(file), language);
        const names = [...(one === undefined ? [] : [one]), ...functions];
        const seen = names.flatMap((name) => judgeDefinition(file, name, { now, language, onlyFunction: name !== one }));
        if (wanted.referenced_by !== undefined)
            seen.push(...names.map((name) => references(ground, file, name, wanted.referenced_by)));
        if (wanted.signature !== undefined)
            seen.push(...(await signatures(ground, file, names, { now, language })));
        return seen;
    },
});
function languageOf(file) {
    const language = codeLanguage(file);
    if (language === undefined)
        throw new observation/* Unmet */.G_((0,observation/* unseen */.nv)('config', file, 'is in no language that is read here', { expected: ENDINGS.join(', ') }));
    return language;
}
function definitionsIn(text, language) {
    return definitions(blankOut(text, language), text, language);
}
function judgeDefinition(file, name, { now, language, onlyFunction }) {
    const found = now.filter((definition) => definition.name === name && (onlyFunction !== true || definition.kind === 'function'));
    const [definition] = found;
    if (definition === undefined)
        return [
            (0,observation/* fails */.c6)(name, `is not defined in ${file}`, {
                location: { file, line: 1 },
                expected: onlyFunction === true ? `a function ${name}` : `a class or function ${name}`,
            }),
        ];
    const location = { file, line: definition.line };
    if (found.length > 1)
        return [(0,observation/* fails */.c6)(name, `is defined ${found.length} times in ${file}`, { location })];
    if (isStub(definition.body, language))
        return [(0,observation/* fails */.c6)(name, 'has a body that does nothing', { location })];
    return [(0,observation/* holds */.v9)(name, `is defined in ${file}`, { location })];
}
function references(ground, file, name, wanted) {
    const users = [];
    const { at_least = 1, in: globs = [] } = wanted ?? {};
    const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
    for (const path of ground.glob(globs)) {
        const language = codeLanguage(path);
        if (path === file || language === undefined)
            continue;
        const source = ground.text(path);
        if (!source.includes(name))
            continue;
        const blanked = withoutImports(blankOut(source, language), language);
        const match = word.exec(blanked);
        word.lastIndex = 0;
        if (match !== null)
            users.push(`${path}:${lineOf(blanked, match.index)}`);
    }
    if (users.length >= at_least)
        return (0,observation/* holds */.v9)(name, `is used in ${users.length} other files: ${users.slice(0, 3).join(', ')}`);
    return (0,observation/* fails */.c6)(name, `is used in ${users.length} other files`, { expected: `at least ${at_least}`, location: { file, line: 1 } });
}
/** Imports name a thing without using it. */
function withoutImports(text, language) {
    const blank = (part) => part.replace(/[^\n]/g, ' ');
    if (language === 'python')
        return text.replace(/^[ \t]*(?:from[ \t][^\n(]*import[ \t]*\([^)]*\)|(?:from|import)[ \t][^\n]*)/gm, blank);
    return text.replace(/^[ \t]*(?:import|export)\b[^;]*?\bfrom\b[^\n]*/gm, blank);
}
async function signatures(ground, file, names, { now, language }) {
    if (!(await ground.hasBase()))
        return [(0,observation/* unseen */.nv)('infra', file, 'cannot be compared: there is no commit to compare with')];
    const base = await ground.baseBytes(file);
    if (base === undefined)
        return [(0,observation/* holds */.v9)(file, 'is new, so no signature could change')];
    const before = definitionsIn(Buffer.from(base).toString('utf8'), language);
    return names.map((name) => {
        const [was, is] = [before, now].map((all) => all.find((definition) => definition.name === name && definition.kind === 'function'));
        if (was === undefined || is === undefined)
            return is === undefined && was !== undefined
                ? (0,observation/* fails */.c6)(name, 'was there at the base, and is gone', { location: { file, line: 1 } })
                : (0,observation/* holds */.v9)(name, 'had no signature at the base');
        if (was.signature === is.signature)
            return (0,observation/* holds */.v9)(name, 'takes what it took at the base', { location: { file, line: is.line } });
        return (0,observation/* fails */.c6)(name, 'takes something else than at the base', { location: { file, line: is.line }, expected: was.signature, actual: is.signature });
    });
}
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/gates/checks/matcher.js + 1 modules
var checks_matcher = __webpack_require__(9693);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/gates/audit/copy-of-root.js




const MAX_ENTRIES = 200_000;
/** Copies by `cp -a`, the `.git` folder left out: what git has of the root is nothing that a dry run needs. @throws tool_missing, tool_failed */
async function copyOfRoot(ground) {
    const folder = ground.temporary();
    const [path, home] = [external_node_path_.posix.join(folder, 'root'), external_node_path_.posix.join(folder, 'home')];
    await succeed(ground, 'mkdir', ['-p', '--', path, home]);
    const top = [...new Set(ground.entries().map((entry) => entry.path.split('/')[0] ?? ''))].filter((name) => name !== '' && name !== '.git');
    if (top.length > 0)
        await succeed(ground, 'cp', ['-a', '--', ...top.map((name) => ground.resolve(name)), path]);
    const { hostFiles, files } = ground.ports;
    return {
        path,
        home,
        digests: () => new Map(hostFiles.list(folder, { maxEntries: MAX_ENTRIES, skip: [] }).map((entry) => {
            const content = entry.kind === 'file' ? (files.digest(external_node_path_.posix.join(folder, entry.path)) ?? '') : (entry.target ?? '');
            return [entry.path, (0,digest/* sha256 */.sc)(Buffer.from(`${entry.kind} ${entry.mode} ${content}`))];
        })),
    };
}
/** A copy of a part is no copy: what is tried out in it would prove nothing. */
async function succeed(ground, program, args) {
    const { exitCode, stderr } = await ground.run({ program, args });
    if (exitCode !== 0)
        throw new errors/* IntegrityError */.cs('tool_failed', `${program} ended with code ${exitCode}: ${(0,model_path/* printable */.g$)(stderr.trim().slice(0, 300))}`, { exitCode });
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/command.js







const command_parameters = schemas/* strictObject */.rej({
    exec: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).min(1).max(100).describe('Program and arguments; never a shell line. It runs in a copy of the root.'),
    exit: schemas/* int */.Whr().min(0).max(255).default(0).describe('The exit code that is expected.'),
    stdout: checks_matcher/* matcherSchema */.C3.optional().describe('What standard output must be like.'),
    stderr: checks_matcher/* matcherSchema */.C3.optional().describe('What standard error must be like.'),
    runs: schemas/* int */.Whr().min(1).max(5).default(1).describe('How often it is run.'),
    stdout_equal: schemas/* boolean */.zMY().default(false).describe('Must each run print the same?'),
    writes: schemas/* enum */.k5n(['none', 'any']).default('any').describe('`none`: files of the copy, and the folder for temporary files, are afterwards as before.'),
    network: schemas/* enum */.k5n(['none', 'any']).default('any').describe('`none`: it runs without network, where this host can do that (unshare -n).'),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/), schemas/* string */.YjP().max(4096))
        .default({})
        .describe('Variables beside PATH, HOME, LANG and TZ.'),
})
    .refine(({ stdout_equal, runs }) => !stdout_equal || runs > 1, '`stdout_equal` needs more than one run');
/** Programs that only parse, and the arguments with which they do. Everything else counts as running what is under test. */
const PARSERS = {
    bash: ([flag, file, ...rest]) => flag === '-n' && isPlain(file) && rest.length === 0,
    sh: ([flag, file, ...rest]) => flag === '-n' && isPlain(file) && rest.length === 0,
};
const isPlain = (word) => word !== undefined && word !== '' && !word.startsWith('-');
/** A program's exit code and output; also that it writes nothing and says the same twice. */
const command = (0,check_type/* checkType */.B)({
    name: 'command',
    summary: 'Runs a program in a copy of the root: exit code, output, twice the same, nothing written, no network.',
    parameters: command_parameters,
    // PATH, LD_PRELOAD, BASH_ENV: by its environment another program would be run, or more than this one.
    executes: ({ exec: [program = '', ...args], env }) => Object.keys(env).length > 0 || PARSERS[program]?.(args) !== true,
    observe: async (ground, wanted) => {
        const subject = wanted.exec.join(' ').slice(0, 200);
        const copy = await copyOfRoot(ground);
        const isolated = wanted.network === 'none' ? await canIsolate(ground) : false;
        const seen = [];
        if (wanted.network === 'none' && !isolated)
            seen.push((0,observation/* unseen */.nv)('infra', subject, 'could not be run without network: unshare -n is not allowed here'));
        const outputs = [];
        for (let run = 1; run <= wanted.runs; run++) {
            const before = copy.digests();
            const result = await runOnce(ground, wanted, { copy: copy.path, home: copy.home, isolated });
            outputs.push(result);
            seen.push(...judge(subject, wanted, result, run));
            if (wanted.writes === 'none')
                seen.push(...changes(subject, before, copy.digests(), run));
        }
        if (wanted.stdout_equal)
            seen.push(sameOutput(subject, outputs));
        return seen;
    },
});
async function runOnce(ground, { exec, env }, { copy, home, isolated }) {
    const [program = '', ...args] = isolated ? ['unshare', '--net', '--map-root-user', '--', ...exec] : exec;
    return ground.run({ program, args, cwd: copy, env: { HOME: home, TMPDIR: home, ...env } });
}
async function canIsolate(ground) {
    if (ground.ports.processes.find('unshare') === undefined)
        return false;
    return (await ground.run({ program: 'unshare', args: ['--net', '--map-root-user', '--', 'true'] })).exitCode === 0;
}
function judge(subject, { exit, stdout, stderr }, result, run) {
    const said = (0,model_path/* printable */.g$)((result.stderr.trim() || Buffer.from(result.stdout).toString('utf8').trim()).slice(-300));
    const seen = result.exitCode === exit
        ? [(0,observation/* holds */.v9)(subject, `ended with code ${exit} (run ${run})`)]
        : [
            (0,observation/* fails */.c6)(subject, `ended with code ${result.exitCode} (run ${run}): ${said}`, {
                expected: String(exit),
                actual: String(result.exitCode),
                ...placeIn(said),
            }),
        ];
    const check = (what, text, matcher) => {
        if (matcher === undefined)
            return;
        const { ok, expected, actual } = (0,checks_matcher/* match */.YW)(text, matcher);
        seen.push(ok ? (0,observation/* holds */.v9)(subject, `has ${what} as expected (run ${run})`) : (0,observation/* fails */.c6)(subject, `has another ${what} (run ${run})`, { expected, actual }));
    };
    check('standard output', Buffer.from(result.stdout).toString('utf8'), stdout);
    check('standard error', result.stderr, stderr);
    return seen;
}
/** `FILE: line 12: …`, as bash says it. */
function placeIn(said) {
    const [, file, line] = /^(?:.*?\s)?([\w./-]+): line (\d+):/.exec(said) ?? [];
    return file === undefined ? {} : { location: { file, line: Number(line) } };
}
function changes(subject, before, after, run) {
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
    if (changed.length === 0)
        return [(0,observation/* holds */.v9)(subject, `wrote nothing (run ${run})`)];
    return [(0,observation/* fails */.c6)(subject, `wrote ${changed.length} files (run ${run})`, { expected: 'nothing written', actual: changed.slice(0, 10).join(', ') })];
}
function sameOutput(subject, outputs) {
    const texts = outputs.map(({ stdout }) => Buffer.from(stdout).toString('utf8'));
    const [first = '', ...others] = texts;
    const other = others.find((text) => text !== first);
    if (other === undefined)
        return first.trim() === ''
            ? (0,observation/* fails */.c6)(subject, 'printed nothing, so that two runs cannot be compared')
            : (0,observation/* holds */.v9)(subject, `printed the same ${texts.length} times (${(0,digest/* sha256 */.sc)(Buffer.from(first)).slice(0, 12)})`);
    const [a, b] = [first.split('\n'), other.split('\n')];
    const line = a.findIndex((text, index) => text !== b[index]);
    return (0,observation/* fails */.c6)(subject, `printed something else in another run, from line ${line + 1} on`, {
        expected: (a[line] ?? '').slice(0, 200),
        actual: (b[line] ?? '').slice(0, 200),
    });
}
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/data/read-data.js



const MiB = 1024 * 1024;
const JSON_LIMITS = { maxBytes: 16 * MiB, maxDepth: 64 };
const YAML_LIMITS = { maxBytes: 4 * MiB, maxDepth: 64, maxAliases: 100, maxTokens: 1_000_000 };
/** Reads JSON or YAML strictly: no key twice, no BOM, bounded. @throws Unmet when it is not there or not well-formed */
function readData(ground, path, language) {
    const text = ground.text(path);
    const yaml = () => {
        const document = (0,shape_yaml/* parseYaml */.h)(text, YAML_LIMITS);
        return document.ok ? document.value : undefined;
    };
    if (language === 'json') {
        const json = (0,shape_json/* parseJson */.q)(text, JSON_LIMITS);
        if (!json.ok)
            throw malformed(path, json.problems, 'JSON');
        let document; // JSON is YAML too, and that reader knows places
        return { path, value: json.value, locate: (where) => located(path, (document ??= yaml()), where) };
    }
    const document = (0,shape_yaml/* parseYaml */.h)(text, YAML_LIMITS);
    if (!document.ok)
        throw malformed(path, document.problems, 'YAML');
    return { path, value: document.value.value, locate: (where) => located(path, document.value, where) };
}
/** The language that a file's name tells. */
function read_data_languageOf(path) {
    return /\.ya?ml$/i.test(path) ? 'yaml' : 'json';
}
function located(file, document, path) {
    if (document === undefined)
        return undefined;
    return { file, ...document.locate(path) };
}
function malformed(path, problems, language) {
    const [{ where, message } = { where: '', message: 'is empty' }] = problems;
    const [, line, column] = /^(\d+):(\d+)$/.exec(where) ?? [];
    const place = line === undefined ? {} : { location: { file: path, line: Number(line), column: Number(column) } };
    const said = where === '' || line !== undefined ? message : `${where} ${message}`;
    return new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, `is not strict ${language}: ${said}${problems.length > 1 ? `, and ${problems.length - 1} more` : ''}`, place));
}
// EXTERNAL MODULE: ./build/src/gates/checks/validate-schema.js
var validate_schema = __webpack_require__(98192);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/data/data-check.js







const MAX_PROBLEMS = 50;
const MAX_NODES = 10_000;
/** A JSONPath and, beside it, the matchers that every value found by it must fit. */
const pathRule = schemas/* looseObject */._H3({ jsonpath: schemas/* string */.YjP().min(1).max(1000).describe('A JSONPath (RFC 9535) without match() and search().') })
    .superRefine(({ jsonpath: _, ...matcher }, context) => {
    for (const { path, message } of (0,checks_matcher/* matcherProblems */.VY)(matcher))
        context.addIssue({ code: 'custom', path: [...path], message });
})
    .describe('A JSONPath, and matchers that each value at it must fit. No value there at all fails, unless exists is false.');
const data_check_parameters = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('The file.'),
    schema: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())])
        .optional()
        .describe('JSON Schema: the path of one (JSON or YAML), or the schema itself.'),
    paths: schemas/* array */.YOg(pathRule).min(1).optional().describe('What stands at paths of the document.'),
})
    .refine(({ schema, paths }) => schema !== undefined || paths !== undefined, 'asks for nothing; give schema or paths');
/** `json` and `yaml`: one file, read strictly, against a schema and by paths. */
const jsonCheck = dataCheck('json', 'A JSON file: strictly well-formed, fits a JSON Schema, values at JSONPaths');
const yamlCheck = dataCheck('yaml', 'A YAML file: strictly well-formed, fits a JSON Schema, values at JSONPaths');
function dataCheck(language, summary) {
    return (0,check_type/* checkType */.B)({
        name: language,
        summary,
        parameters: data_check_parameters,
        executes: check_type/* staticCheck */.Z,
        observe: async (ground, { file, schema, paths = [] }) => {
            const data = readData(ground, file, language);
            const observations = [(0,observation/* holds */.v9)(file, `is well-formed ${language.toUpperCase()}`)];
            if (schema !== undefined)
                observations.push(...(await fits(ground, data, schema)));
            for (const rule of paths)
                observations.push(...(await judgePath(data, rule)));
            return observations;
        },
    });
}
async function fits(ground, data, schema) {
    const inline = typeof schema !== 'string';
    const validate = (0,validate_schema/* compileSchema */.F)(inline ? schema : readData(ground, schema, read_data_languageOf(schema)).value, inline ? 'of the check' : schema);
    const problems = validate(data.value);
    if (problems.length === 0)
        return [(0,observation/* holds */.v9)(data.path, `fits the schema ${inline ? 'of the check' : schema}`)];
    return problems.slice(0, MAX_PROBLEMS).map(({ path, message }) => (0,observation/* fails */.c6)(subjectOf(data, path), message, placeOf(data, path)));
}
async function judgePath(data, { jsonpath, ...rest }) {
    const matcher = rest;
    const nodes = await queryPath(data.value, jsonpath);
    const [first] = nodes;
    if (first === undefined) {
        const { ok, expected } = (0,checks_matcher/* match */.YW)(undefined, matcher);
        const subject = `${data.path} ${jsonpath}`;
        return [ok ? (0,observation/* holds */.v9)(subject, 'is not there') : (0,observation/* fails */.c6)(subject, 'matches nothing', { expected, actual: 'nothing' })];
    }
    return nodes.map(({ location, value }) => {
        const { ok, ...values } = (0,checks_matcher/* match */.YW)(value, matcher);
        return ok
            ? (0,observation/* holds */.v9)(subjectOf(data, location), 'is as expected')
            : (0,observation/* fails */.c6)(subjectOf(data, location), 'is not as expected', { ...values, ...placeOf(data, location) });
    });
}
/** Values at a JSONPath, in the order of the document. @throws input_invalid when it is none, or finds more than 10,000 */
async function queryPath(value, jsonpath) {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    const environment = new JSONPathEnvironment({ maxRecursionDepth: 64 });
    // Their patterns would run on the backtracking engine of the language.
    environment.functionRegister.delete('match');
    environment.functionRegister.delete('search');
    try {
        const { nodes } = environment.query(jsonpath, value);
        if (nodes.length > MAX_NODES)
            throw new Error(`it finds more than ${MAX_NODES} values`);
        return nodes;
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('input_invalid', `the JSONPath ${jsonpath} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`, { jsonpath });
    }
}
function subjectOf({ path: file }, path) {
    const where = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return where === '' ? file : `${file} ${where.replace(/^\./, '')}`;
}
function placeOf(data, path) {
    const location = data.locate(path);
    return location === undefined ? {} : { location };
}
// EXTERNAL MODULE: ./build/src/gates/audit/types/doc-claims.js
var doc_claims = __webpack_require__(72166);
// EXTERNAL MODULE: ./build/src/languages/markdown/read-markdown.js + 2 modules
var read_markdown = __webpack_require__(68000);
;// CONCATENATED MODULE: ./build/src/languages/markdown/words.js
/** How many words stand in a stretch of a document, comments left out; each character of Chinese or Japanese counts as one. */
function countWords({ source, comments }, start, end) {
    let text = '';
    let at = start;
    for (const comment of comments.filter((one) => one.start >= start && one.end <= end)) {
        text += `${source.slice(at, comment.start)} `;
        at = comment.end;
    }
    text += source.slice(at, end);
    return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}_.'’/-]*/gu)?.length ?? 0;
}
/** A name as it is compared: small letters and digits, everything else one `_`. */
function plainName(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .replace(/^_+|_+$/g, '');
}
// EXTERNAL MODULE: ./build/src/record/verify-log.js
var verify_log = __webpack_require__(72581);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/doc/known-programs.js
/** Programs that a document may name without the tree holding them: shell built-ins, POSIX tools, and those of servers. */
const KNOWN_PROGRAMS = new Set(`: . [ [[ alias awk base64 basename bash bunzip2 bzip2 cat cd chgrp chmod chown clear cmp column comm command cp crontab curl cut date dd declare df diff dig
  dirname dmesg docker du echo env eval exec exit export expand false fg file find flock fold free getent git gpg grep groups gunzip gzip head
  hostname htop htpasswd httpie https http id ifconfig install ip iptables jobs journalctl jq kill killall last ldd less let ln local logger logrotate ls lsof
  make man md5sum mkdir mkfifo mktemp more mount mv nano nc netstat nginx nl node nohup npm npx openssl passwd paste patch pgrep ping pip pip3 pkill
  popd printenv printf ps pushd pwd python python3 read readlink readonly realpath reboot return rm rmdir rsync scp sed seq service set sftp sh
  sha256sum shellcheck shift shred shuf sleep sort source split ss ssh ssh-keygen stat strings sudo su sync sysctl systemctl tail tar tee telnet test time timeout
  top touch tr trap tree true tty type ufw ulimit umask umount uname uniq unset until unzip update-ca-certificates uptime useradd userdel usermod vi vim visudo
  wait watch wc wget which while who whoami xargs xz yes zcat zip zstd apt apt-get apt-cache dpkg yum dnf apk brew snap pip-audit virtualenv
  amtool promtool prometheus alertmanager certbot cosign syft gh kubectl helm podman systemd-analyze systemd-run redis-cli psql mysql sqlite3 streamlit
  gunicorn uvicorn pytest tox poetry uv yq websocat hurl act actionlint go cargo rustc java mvn gradle ruby gem bundle php composer terraform ansible
  timedatectl hostnamectl loginctl resolvectl networkctl coredumpctl ausearch auditctl aureport fail2ban-client nft setfacl getfacl lsblk blkid
  ansible-playbook vault aws gcloud az tmux screen ed expr getopts hash history declare mapfile readarray unalias`
    .split(/\s+/)
    .filter((name) => name !== ''));
;// CONCATENATED MODULE: ./build/src/languages/shell/read-shell.js
/** No script that anybody wrote by hand is longer. */
const MAX_CHARACTERS = 1024 * 1024;
/** Reads the tree of any text in Bash, such as a few lines of a document; what a file must not have besides is for `readShell`. */
async function parseShell(text) {
    const { parse, forEachChild } = await __webpack_require__.e(/* import() */ 8989).then(__webpack_require__.bind(__webpack_require__, 88989));
    const tooLong = text.length > MAX_CHARACTERS;
    const program = parse(tooLong ? '' : text);
    const starts = lineStarts(text);
    const place = (offset) => read_shell_placeIn(starts, offset);
    const problems = tooLong ? [{ line: 1, column: 1, message: `is longer than ${MAX_CHARACTERS} characters` }] : [];
    const functions = new Map();
    const visit = (node, within) => {
        let base = within;
        if (node.type === 'Script') {
            const { errors, source } = node;
            for (const { message, pos } of errors ?? [])
                problems.push({ ...place(base ?? pos), message: `is no Bash: ${message}` });
            if (source !== undefined && node !== program)
                base ??= node.pos;
        }
        if (node.type === 'Function')
            functions.set(node.name.value, [...(functions.get(node.name.value) ?? []), node]);
        forEachChild(node, (child) => visit(child, base ?? (node.type === 'CommandExpansion' && node.text.startsWith('`') ? node.pos : undefined)));
    };
    visit(program, undefined);
    return { program, place, children: forEachChild, functions, problems };
}
/** Reads a script. Never throws for what stands in the text: problems are listed. */
async function readShell(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8989).then(__webpack_require__.bind(__webpack_require__, 88989));
    const tree = await parseShell(text);
    const problems = [...outerProblems(text, tree.place), ...tree.problems];
    const texts = new Map();
    const nested = (inner) => {
        if (!texts.has(inner)) {
            const read = inner.length > MAX_CHARACTERS ? undefined : parse(inner);
            texts.set(inner, read?.errors?.length === undefined || read.errors.length === 0 ? read : undefined);
        }
        return texts.get(inner);
    };
    return { text, ...tree, problems, nested };
}
function* outerProblems(text, place) {
    const carriage = text.indexOf('\r');
    if (carriage !== -1)
        yield { ...place(carriage), message: 'has a carriage return (line ends of Windows), which Bash takes for part of a word' };
    const nul = text.indexOf('\0');
    if (nul !== -1)
        yield { ...place(nul), message: 'has a NUL character' };
    if (text.startsWith('\uFEFF'))
        yield { line: 1, column: 1, message: 'begins with a byte order mark, so its first line is no shebang' };
    if (text.trim() === '')
        yield { line: 1, column: 1, message: 'is empty' };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function read_shell_placeIn(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
/** Every simple command of a script, in the order of the text. */
function commandSites(script, program = script.program, at, within) {
    const sites = [];
    const visit = (node, inside, pipedFrom, base) => {
        if (node.type === 'Command')
            sites.push({ command: node, at: base ?? node.pos, within: inside, pipedFrom });
        const name = node.type === 'Function' ? node.name.value : inside;
        const own = base ?? (node.type === 'CommandExpansion' && node.text.startsWith('`') ? node.pos : undefined);
        if (node.type === 'Pipeline') {
            node.commands.forEach((command, index) => {
                const before = node.commands.slice(0, index).flatMap((one) => commandsIn(script, one));
                visit(command, name, [...pipedFrom, ...before], own);
            });
            return;
        }
        script.children(node, (child) => visit(child, name, node.type === 'CommandExpansion' ? [] : pipedFrom, own));
    };
    visit(program, within, [], at);
    return sites;
}
function commandsIn(script, node) {
    const found = node.type === 'Command' ? [node] : [];
    script.children(node, (child) => found.push(...commandsIn(script, child)));
    return found;
}
;// CONCATENATED MODULE: ./build/src/languages/shell-outline.js

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Commands whose arguments are names of variables that they set; `export NAME` and `readonly NAME` set nothing. */
const SETTERS = new Set(['read', 'mapfile', 'readarray', 'local', 'declare', 'typeset', 'getopts', 'unset']);
/** Reads shell as bash does, without running any of it; comments, quotes and here-documents are what they are in bash. */
async function outlineShell(text) {
    const { program, place, children, problems } = await parseShell(text);
    const outline = { commands: [], reads: [], sets: [] };
    const walk = (node, scope) => {
        collect(node, outline, { place, scope });
        const inner = node.type === 'Function' ? node.name.value : scope;
        children(node, (child) => walk(child, inner));
    };
    walk(program, undefined);
    return { ...outline, problems };
}
function collect(node, { commands, reads, sets }, { place, scope }) {
    const at = (offset) => ({ scope, ...place(offset) });
    switch (node.type) {
        case 'Command': {
            const words = [
                ...(node.name === undefined ? [] : [node.name.value]),
                ...node.args.map((word) => ('value' in word && typeof word.value === 'string' ? word.value : word.text)),
            ];
            if (node.name !== undefined)
                commands.push({ words, ...at(node.pos) });
            const set = SETTERS.has(words[0] ?? '') ? words.slice(1).filter((name) => NAME.test(name)) : [];
            sets.push(...set.map((name) => ({ name, guarded: false, ...at(node.pos) })));
            break;
        }
        case 'Assignment':
            sets.push({ name: node.name, guarded: false, ...at(node.pos), ...(node.value.type === 'Word' ? { value: node.value.value } : {}) });
            break;
        case 'For':
        case 'Select':
            sets.push({ name: node.name.value, guarded: false, ...at(node.name.pos) });
            break;
        case 'SimpleExpansion':
            if (NAME.test(node.text.slice(1)))
                reads.push({ name: node.text.slice(1), guarded: false, ...at(node.pos) });
            break;
        case 'ParameterExpansion':
            if (NAME.test(node.parameter))
                reads.push({ name: node.parameter, guarded: node.operation?.type === 'Default', ...at(node.pos) });
            break;
        default:
    }
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/doc/shell-in-document.js

const LANGUAGES = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'shell-session', 'shellsession', 'terminal']);
/** Commands of shell blocks (of a block with `$ ` prompts the lines behind them) and of code in running text. */
async function shellInDocument({ codeBlocks, codeSpans }) {
    const commands = [];
    const problems = [];
    for (const { language, text, textLine } of codeBlocks) {
        if (!LANGUAGES.has(language?.toLowerCase() ?? ''))
            continue;
        const outline = await outlineShell(withoutPrompts(text));
        commands.push(...outline.commands.map((command) => ({ ...command, line: command.line + textLine - 1, inText: false })));
        problems.push(...outline.problems.slice(0, 1).map((problem) => ({ ...problem, line: problem.line + textLine - 1 })));
    }
    for (const { text, line, column } of codeSpans) {
        if (!/^(?:sudo\s|bash\s|sh\s|python3?\s|source\s|\.\/|duri\s|\$ )/.test(text))
            continue;
        const outline = await outlineShell(withoutPrompts(text));
        if (outline.problems.length === 0)
            commands.push(...outline.commands.map((command) => ({ ...command, line, column, inText: true })));
    }
    return { commands, problems };
}
/** In a session with prompts what has none is output; a command goes on behind a backslash. Lines keep their places. */
function withoutPrompts(text) {
    const lines = text.split('\n');
    if (!lines.some((line) => /^\s*[$#>] \S/.test(line) && line.trimStart().startsWith('$ ')))
        return text;
    let goesOn = false;
    return lines
        .map((line) => {
        const prompt = /^(\s*)[$] /.exec(line);
        const kept = goesOn ? line : prompt === null ? '' : `  ${line.slice(prompt[0].length)}`;
        goesOn = kept.endsWith('\\');
        return kept;
    })
        .join('\n');
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/doc/commands.js





const INTERPRETERS = new Set(['bash', 'sh', 'python', 'python3', 'node', 'source', '.', 'shellcheck']);
const commands_SCRIPT = /\.(?:sh|bash|py|js|mjs|rb|pl)$/;
/** Every command of the document can be run: scripts of the tree are there and executable, verbs, flags and programs are known. */
async function judgeCommands(ground, { path: file, markdown }, rules) {
    const { commands, problems } = await shellInDocument(markdown);
    const unread = problems.map(({ line, column, message }) => (0,observation/* fails */.c6)(file, `has a shell block that no shell can read: ${message}`, { location: { file, line, column } }));
    const judging = { ...rules, ground, file, verbs: commands.some(({ words }) => words.includes('duri')) ? await ground.verbs?.() : undefined };
    const wrong = commands.flatMap((command) => judgeCommand(judging, command, withoutWrapper(command.words)));
    return [...unread, ...wrong, ...(unread.length + wrong.length > 0 ? [] : [(0,observation/* holds */.v9)(file, `has ${commands.length} commands, each of which can be run`)])];
}
/** The command behind sudo, env, time and the like, with their flags and assignments gone. */
function withoutWrapper(words) {
    let at = 0;
    while (at < words.length) {
        const word = words[at] ?? '';
        if (!['sudo', 'env', 'time', 'nohup', 'exec', 'command', 'timeout', 'watch'].includes(word))
            break;
        at += 1;
        while (/^-|^[A-Za-z_]\w*=|^\d+[smh]?$/.test(words[at] ?? ''))
            at += /^-(?:u|n|k|g|s)$/.test(words[at] ?? '') ? 2 : 1;
    }
    return words.slice(at);
}
function judgeCommand(judging, command, words) {
    const [first = '', ...rest] = words;
    if (first === '' || /[$*?{]/.test(first))
        return []; // a variable stands for it
    if (first === 'duri')
        return judgeVerb(judging, command, rest);
    if (INTERPRETERS.has(first)) {
        const at = rest.findIndex((word) => !word.startsWith('-'));
        const script = rest[at] ?? '';
        if (rest.slice(0, Math.max(at, 0)).some((word) => /^-\w*[cm]$/.test(word)) || !isOfTree(script))
            return [];
        return judgeScript(judging, command, script, { direct: false, flags: rest.slice(at + 1) });
    }
    if (isOfTree(first))
        return judgeScript(judging, command, first, { direct: true, flags: rest });
    return judgeProgram(judging, command, first);
}
/** A relative path, or the bare name of a script. */
function isOfTree(word) {
    if (/[$*?{}<>]/.test(word) || word.startsWith('/') || word.startsWith('~'))
        return false;
    return word.includes('/') || commands_SCRIPT.test(word);
}
function judgeProgram({ commands, programs, file, ground }, { line, column, inText }, name) {
    if (!commands || inText || name.startsWith('/') || name.startsWith('~'))
        return [];
    if (KNOWN_PROGRAMS.has(name) || programs.includes(name) || ground.look(name)?.kind === 'file')
        return [];
    const near = (0,nearest/* nearest */.p)(name, [...KNOWN_PROGRAMS, ...programs].filter((known) => known.length > 2));
    const fix = near === undefined ? 'If it is a program of the host, name it under `programs` of the check.' : `Did you mean ${near}?`;
    return [(0,observation/* fails */.c6)(file, `runs ${name}, which is neither a file of the tree nor a program that is known`, { location: { file, line, column }, fix })];
}
function judgeScript({ ground, file, commands, flags }, { line, column }, script, use) {
    const location = { file, line, column };
    const path = external_node_path_.posix.normalize(script.replace(/^\.\//, ''));
    const facts = path.startsWith('../') ? undefined : (ground.look(path) ?? undefined);
    if (facts?.kind !== 'file') {
        if (!commands)
            return [];
        const near = (0,nearest/* nearest */.p)(path, ground.entries().flatMap((entry) => (entry.kind === 'file' ? [entry.path] : [])));
        return [(0,observation/* fails */.c6)(file, `runs ${script}, which is not in the tree`, { location, ...(near === undefined ? {} : { fix: `Did you mean ${near}?` }) })];
    }
    const observations = [];
    if (commands && use.direct && (facts.mode & 0o111) === 0)
        observations.push((0,observation/* fails */.c6)(file, `runs ${script}, which is not executable`, { location, fix: `chmod +x ${path}` }));
    if (!flags)
        return observations;
    const text = ground.text(path);
    const unknown = longFlags(use.flags).filter((flag) => !new RegExp(`(?<![\\w-])${flag.replace(/[-]/g, '\\-')}(?![\\w-])`).test(text));
    return [
        ...observations,
        ...unknown.map((flag) => (0,observation/* fails */.c6)(file, `gives ${script} the flag ${flag}, which it does not know`, {
            location,
            actual: flag,
            ...meant(flag, text.match(/--[a-z][a-z0-9-]+/g) ?? []),
        })),
    ];
}
function judgeVerb({ file, commands, flags, verbs }, { line, column }, words) {
    const location = { file, line, column };
    if (verbs === undefined)
        return [(0,observation/* unseen */.nv)('infra', file, 'runs duri, whose verbs were not handed to this check', { location })];
    const plain = words.filter((word) => !word.startsWith('-'));
    const verb = verbs.find(({ name }) => name === plain.slice(0, 2).join(' ')) ?? verbs.find(({ name }) => name === plain[0]);
    if (verb === undefined) {
        if (plain.length === 0 || !commands)
            return [];
        const near = (0,nearest/* nearest */.p)(plain.slice(0, 2).join(' '), verbs.map(({ name }) => name)) ??
            (0,nearest/* nearest */.p)(plain[0] ?? '', verbs.map(({ name }) => name));
        return [
            (0,observation/* fails */.c6)(file, `runs duri ${plain[0] ?? ''}, which is no verb of DuRi`, { location, ...(near === undefined ? {} : { fix: `Did you mean duri ${near}?` }) }),
        ];
    }
    if (!flags)
        return [];
    return longFlags(words)
        .filter((flag) => !verb.flags.includes(flag.slice(2)))
        .map((flag) => (0,observation/* fails */.c6)(file, `gives duri ${verb.name} the flag ${flag}, which it does not know`, {
        location,
        actual: flag,
        ...meant(flag, verb.flags.map((known) => `--${known}`)),
    }));
}
function longFlags(words) {
    const end = words.indexOf('--');
    return (end === -1 ? words : words.slice(0, end)).flatMap((word) => /^--[A-Za-z][\w-]*/.exec(word)?.[0] ?? []);
}
function meant(flag, known) {
    const near = (0,nearest/* nearest */.p)(flag, known);
    return near === undefined ? {} : { fix: `Did you mean ${near}?` };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/doc/links.js




const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
/** Every link to a file of the tree leads to one, and every anchor to a heading. What has a scheme is not asked for. */
async function judgeLinks(ground, document) {
    const inside = document.markdown.links.filter(({ target }) => !OUTSIDE.test(target));
    const wrong = [];
    for (const link of inside)
        wrong.push(...(await judgeLink(ground, document, link)));
    return wrong.length > 0 ? wrong : [(0,observation/* holds */.v9)(document.path, `has ${inside.length} links into the tree, and each leads somewhere`)];
}
async function judgeLink(ground, document, link) {
    const location = { file: document.path, line: link.line, column: link.column };
    const fail = (message, more = {}) => [(0,observation/* fails */.c6)(document.path, message, { location, actual: link.target, ...more })];
    if (link.kind === 'unresolved')
        return fail(`refers to [${link.target}], which nothing defines`);
    if (link.target === '')
        return fail('has a link to nothing');
    const at = link.target.indexOf('#');
    const target = decode((at === -1 ? link.target : link.target.slice(0, at)).replace(/\?.*$/s, ''));
    const anchor = decode(at === -1 ? '' : link.target.slice(at + 1));
    if (target === undefined || anchor === undefined)
        return fail(`links to ${link.target}, which is not percent-encoded as URLs are`);
    if (target === '')
        return anchor === '' || hasAnchor(document.markdown, anchor)
            ? []
            : fail(`links to #${anchor}, which is no heading of it`, suggestion(document.markdown, anchor));
    return judgeTarget(ground, document, { target, anchor, fail });
}
async function judgeTarget(ground, { path: file, markdown }, { target, anchor, fail }) {
    const path = external_node_path_.posix.normalize(target.startsWith('/') ? target.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(file), target)).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return fail(`links to ${target}, which is outside the tree`);
    if (path !== '.' && ground.look(path) === undefined)
        return fail(`links to ${target}, which is not there`, nearby(ground, path));
    if (anchor === '' || !/\.(?:md|markdown)$/i.test(path))
        return [];
    const other = path === file ? { ok: true, value: markdown } : await (0,read_markdown/* readMarkdown */.k)(ground.text(path));
    if (other.ok && hasAnchor(other.value, anchor))
        return [];
    return fail(`links to ${target}#${anchor}, which is no heading of it`, other.ok ? suggestion(other.value, anchor) : {});
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function hasAnchor({ anchors }, anchor) {
    return anchors.has(anchor) || anchors.has(anchor.toLowerCase()) || anchor === 'top';
}
function suggestion({ anchors }, anchor) {
    const near = (0,nearest/* nearest */.p)(anchor, [...anchors]);
    return near === undefined ? {} : { fix: `Did you mean #${near}?` };
}
function nearby(ground, path) {
    const near = (0,nearest/* nearest */.p)(path, ground
        .entries()
        .slice(0, 20_000)
        .map((entry) => entry.path));
    return near === undefined ? {} : { fix: `Did you mean ${near}?` };
}
// EXTERNAL MODULE: ./build/src/languages/place-at.js
var place_at = __webpack_require__(79862);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/doc/runbooks.js




/** Says nothing about who or when. */
const NOBODY = /^(?:|-+|—|\?+|\.{2,}|…|n\/?a|none|nobody|no ?one|someone|somebody|anyone|anybody|unknown|unassigned|tbd|todo|xxx+|name|owner|your ?name|<.*>|\[.*\]|待定|无)$/iu;
const TIME = /\d+(?:\.\d+)?\s*(?:ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|秒|分钟?|小时|天)(?![\p{L}\p{N}])|\bP(?:\d+D)?T?\d+[HMS]/iu;
/**
 * Every scenario has every section, each with real content. A scenario is a file or a heading of its name; a section is a
 * heading below it, a label (`**Owner**: …`) or a row of a table.
 */
function judgeRunbooks(documents, rules) {
    return rules.scenarios.flatMap((scenario) => {
        const part = findScenario(documents, scenario);
        if (part === undefined)
            return [(0,observation/* fails */.c6)(documents.map(({ path }) => path).join(', '), `has no runbook for ${scenario}`, { expected: `a file or heading ${scenario}` })];
        return rules.sections.map((section) => judgeSection(part, scenario, section, rules));
    });
}
function findScenario(documents, scenario) {
    const wanted = plainName(scenario);
    const own = documents.find(({ path }) => covers(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''), wanted));
    if (own !== undefined)
        return { document: own, start: 0, end: own.markdown.source.length };
    for (const document of documents) {
        const section = document.markdown.sections.find(({ text }) => covers(text, wanted));
        if (section !== undefined)
            return { document, start: section.bodyStart, end: section.bodyEnd };
    }
    return undefined;
}
/** Has this name the wanted one in it, as whole words? */
function covers(name, wanted) {
    return `_${plainName(name)}_`.includes(`_${wanted}_`);
}
function judgeSection(part, scenario, section, { values, minWords }) {
    const { path: file } = part.document;
    const subject = `${scenario} in ${file}`;
    const found = findSection(part, plainName(section));
    if (found === undefined) {
        const headings = sectionsWithin(part).map(({ text }) => plainName(text));
        const typo = (0,nearest/* nearest */.p)(plainName(section), headings);
        const location = { file, ...(0,place_at/* placeAt */.B)(part.document.markdown.source, part.start) };
        return (0,observation/* fails */.c6)(subject, `has no section ${section}`, { expected: section, ...(typo === undefined ? {} : { actual: typo }), location });
    }
    const location = { file, ...(0,place_at/* placeAt */.B)(part.document.markdown.source, found.start) };
    if (values.includes(section))
        return judgeValue(subject, section, found.text, location);
    const words = found.words;
    if (words < minWords)
        return (0,observation/* fails */.c6)(subject, `has only ${words} words in its section ${section}`, { expected: `at least ${minWords}`, actual: String(words), location });
    return (0,observation/* holds */.v9)(subject, `has ${words} words in its section ${section}`, { location });
}
function judgeValue(subject, section, text, location) {
    const value = text
        .replace(/^[\s>*_`~:：|-]+|[\s*_`~|]+$/gu, '')
        .split('\n', 1)[0]
        ?.trim() ?? '';
    if (NOBODY.test(value))
        return (0,observation/* fails */.c6)(subject, `names nothing in its section ${section}`, {
            expected: section === 'target_time' ? 'a time such as 30 min' : 'who it is',
            actual: value,
            location,
        });
    if (section.includes('time') && !TIME.test(value))
        return (0,observation/* fails */.c6)(subject, `names no time in its section ${section}`, { expected: 'a time such as 30 min', actual: value.slice(0, 100), location });
    return (0,observation/* holds */.v9)(subject, `says its ${section}: ${value.slice(0, 100)}`, { location });
}
function sectionsWithin({ document, start, end }) {
    return document.markdown.sections.filter((section) => section.start >= start && section.bodyEnd <= end);
}
function findSection(part, wanted) {
    const { markdown } = part.document;
    const heading = sectionsWithin(part).find(({ text }) => covers(text, wanted));
    if (heading !== undefined)
        return {
            start: heading.start,
            text: markdown.source.slice(heading.bodyStart, heading.bodyEnd).trim(),
            words: countWords(markdown, heading.bodyStart, heading.bodyEnd),
        };
    return findLabel(part, wanted) ?? findRow(part, wanted);
}
/** `**Owner**: name`, at the start of a paragraph, of a line of it or of an item of a list. */
function findLabel({ document, start, end }, wanted) {
    for (const prose of document.markdown.prose.filter((one) => one.start >= start && one.end <= end)) {
        if (!['paragraph', 'item', 'html'].includes(prose.kind))
            continue;
        for (const line of prose.text.matchAll(/^\s*([^:：\n]{1,60})[:：](.*)$/gmu))
            if (plainName(line[1] ?? '') === wanted)
                return found(prose.starts[line.index] ?? prose.start, line[2] ?? '');
    }
    return undefined;
}
/** A row whose first cell is the name, or a column whose head is. */
function findRow({ document, start, end }, wanted) {
    for (const table of document.markdown.tables.filter((one) => one.start >= start && one.end <= end)) {
        const row = [table.head, ...table.rows].find(([first]) => first !== undefined && plainName(first.text) === wanted);
        if (row?.[1] !== undefined && row !== table.head)
            return found(row[1].start, row[1].text);
        const column = table.head.findIndex((cell) => plainName(cell.text) === wanted);
        const cell = column === -1 ? undefined : table.rows[0]?.[column];
        if (cell !== undefined)
            return found(cell.start, cell.text);
    }
    return undefined;
}
function found(start, text) {
    return { start, text: text.trim(), words: text.match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu)?.length ?? 0 };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/doc/unfinished.js


/** Words of text that is still to be written. */
const UNFINISHED = [
    'TBD',
    'TODO',
    'FIXME',
    'XXX',
    '待创建',
    '待补充',
    '待定',
    '待完善',
    'to be created',
    'to be written',
    'to be determined',
    'coming soon',
    'work in progress',
    'lorem ipsum',
    'placeholder text',
];
/** No such word stands in the document, code in running text left out, where one may be talked about. */
function judgeUnfinished(file, markdown, words) {
    const text = blank(markdown);
    const found = words.flatMap((word) => [...text.matchAll(pattern(word))].map(({ index, 0: match }) => ({ index, match })));
    if (found.length === 0)
        return [(0,observation/* holds */.v9)(file, `has no word of what is unfinished (${words.length} looked for)`)];
    return found
        .sort((a, b) => a.index - b.index)
        .slice(0, 50)
        .map(({ index, match }) => (0,observation/* fails */.c6)(file, `says "${match}"`, { location: { file, ...(0,place_at/* placeAt */.B)(markdown.source, index) }, actual: match }));
}
function blank({ source, codeSpans }) {
    let text = '';
    let at = 0;
    for (const { start, end } of codeSpans) {
        text += source.slice(at, start) + ' '.repeat(end - start);
        at = end;
    }
    return text + source.slice(at);
}
/** A word of letters is matched whole; spaces in it are any white space. */
function pattern(word) {
    const escaped = word
        .split(/\s+/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('\\s+');
    return new RegExp(/^[\w\s]+$/.test(word) ? `(?<![\\w-])${escaped}(?![\\w-])` : escaped, 'giu');
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/doc/doc-check.js











const names = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).min(1).max(200);
const doc_check_parameters = schemas/* strictObject */.rej({
    files: names.describe('The documents: paths, or globs, each of which must match.'),
    min_bytes: schemas/* int */.Whr().min(1).default(1).describe('Least size of each.'),
    deny: schemas/* union */.KCZ([schemas/* literal */.euz('unfinished'), names])
        .optional()
        .describe(`Words that must not stand in them; unfinished: ${UNFINISHED.join(', ')}.`),
    sections: names.optional().describe('Headings that each document has, or with scenarios each scenario.'),
    scenarios: names.optional().describe('Incidents, each with every one of sections: a file or a heading of that name.'),
    values: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default(['owner', 'target_time']).describe('Sections that hold one value: a name, or for a time a duration.'),
    min_words: schemas/* int */.Whr().min(1).default(8).describe('Least number of words of a section.'),
    links: schemas/* literal */.euz('internal_resolve').optional().describe('Links and images that lead into the tree lead to a file, anchors to a heading.'),
    commands: schemas/* literal */.euz('exist').optional().describe('Commands in shell blocks are files of the tree that can be run, verbs of DuRi, or known programs.'),
    flags: schemas/* literal */.euz('exist').optional().describe('Flags of scripts of the tree stand in their text, those of `duri` are known.'),
    programs: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Programs of the host beside the well-known ones.'),
    record: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().min(1).describe('The execution record.'),
        optional: schemas/* boolean */.zMY().default(false).describe('It need not be there, as before a release.'),
    })
        .optional()
        .describe('An execution record whose chain must hold.'),
})
    .refine(({ scenarios, sections }) => scenarios === undefined || sections !== undefined, {
    path: ['sections'],
    message: 'is missing; scenarios are asked for sections',
});
/** `doc`: documents that are real: whole, linked, and with commands that can be run. */
const docCheck = (0,check_type/* checkType */.B)({
    name: 'doc',
    summary: 'Documents: size, unfinished words, sections, runbooks, links that lead somewhere, commands and flags that exist',
    parameters: doc_check_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const observations = [];
        const documents = [];
        for (const path of find(ground, wanted.files, observations)) {
            const size = ground.look(path)?.sizeBytes ?? 0;
            if (size < wanted.min_bytes)
                observations.push((0,observation/* fails */.c6)(path, `has ${size} bytes`, { expected: `at least ${wanted.min_bytes}`, actual: String(size) }));
            else
                observations.push((0,observation/* holds */.v9)(path, `has ${size} bytes`));
            documents.push(await read(ground, path));
        }
        for (const document of documents)
            observations.push(...(await judgeDocument(ground, document, wanted)));
        const { scenarios, sections = [], values, min_words: minWords } = wanted;
        if (scenarios !== undefined)
            observations.push(...judgeRunbooks(documents, { scenarios, sections, values, minWords }));
        if (wanted.record !== undefined)
            observations.push(...judgeRecord(ground, wanted.record));
        return observations;
    },
});
/** The files that paths and globs stand for; one that stands for none is a failure. */
function find(ground, wanted, observations) {
    const found = new Set();
    for (const name of wanted) {
        const paths = ground.look(name)?.kind === 'file' ? [name] : /[*?{[]/.test(name) ? ground.glob([name]) : [];
        if (paths.length === 0)
            observations.push((0,observation/* fails */.c6)(name, /[*?{[]/.test(name) ? 'matches no document' : 'is not there'));
        paths.forEach((path) => found.add(path));
    }
    return [...found];
}
async function read(ground, path) {
    const markdown = await (0,read_markdown/* readMarkdown */.k)(ground.text(path));
    if (!markdown.ok)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, `cannot be read: ${(0,parsed/* describeProblems */.yg)(markdown.problems)}`));
    return { path, markdown: markdown.value };
}
async function judgeDocument(ground, document, wanted) {
    const { path, markdown } = document;
    const { deny, sections, scenarios, links, commands, flags, programs } = wanted;
    return [
        ...(deny === undefined ? [] : judgeUnfinished(path, markdown, deny === 'unfinished' ? UNFINISHED : deny)),
        ...(sections === undefined || scenarios !== undefined ? [] : judgeSections(document, sections, wanted.min_words)),
        ...(links === undefined ? [] : await judgeLinks(ground, document)),
        ...(commands === undefined && flags === undefined
            ? []
            : await judgeCommands(ground, document, { commands: commands !== undefined, flags: flags !== undefined, programs })),
    ];
}
function judgeSections({ path, markdown }, wanted, minWords) {
    return wanted.map((name) => {
        const section = markdown.sections.find(({ text }) => plainName(text) === plainName(name));
        if (section === undefined)
            return (0,observation/* fails */.c6)(path, `has no section ${name}`, { expected: name });
        const words = countWords(markdown, section.bodyStart, section.bodyEnd);
        const location = { file: path, line: section.line };
        if (words >= minWords)
            return (0,observation/* holds */.v9)(path, `has ${words} words in its section ${name}`);
        return (0,observation/* fails */.c6)(path, `has only ${words} words in its section ${name}`, { expected: `at least ${minWords}`, actual: String(words), location });
    });
}
function judgeRecord(ground, { file, optional }) {
    if (ground.look(file) === undefined)
        return optional ? [] : [(0,observation/* fails */.c6)(file, 'is not there')];
    const { findings, level, count } = (0,verify_log/* verifyLog */.I)(ground.bytes(file), file);
    if (level !== undefined)
        return [(0,observation/* holds */.v9)(file, `has ${count} records whose chain holds`)];
    return findings.slice(0, 5).map(({ message, subject }) => (0,observation/* fails */.c6)(file, message, { location: { file, line: Number(/:(\d+)$/.exec(subject)?.[1] ?? 1) } }));
}
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/languages/code/environment-reads.js



const KEY = '[A-Z][A-Z0-9_]+';
const WHOLE_KEY = new RegExp(`^${KEY}$`);
/** How programs of other languages than shell read a variable: each has the name as its first group. */
const READS = [
    new RegExp(`\\benviron(?:b)?(?:\\.get|\\.pop|\\.setdefault)?\\s*[[(]\\s*b?["'](${KEY})["']`, 'g'),
    new RegExp(`\\b(?:os\\.)?[gG]etenv\\s*\\(\\s*["'](${KEY})["']`, 'g'),
    new RegExp(`\\benv\\.(${KEY})\\b`, 'g'),
    new RegExp(`\\b(?:env|ENV)(?:\\.fetch)?\\s*[[(]\\s*["'\`](${KEY})["'\`]`, 'g'),
    // A function or method of something that is called an environment: env.port("X"), read_env("X").
    new RegExp(`\\b\\w*[eE][nN][vV]\\w*(?:\\.\\w+)?\\s*\\(\\s*["'](${KEY})["']`, 'g'),
];
const REFERENCES = [new RegExp(`\\$\\{(${KEY})(?::?[-?+=][^}]*)?\\}`, 'g')];
/** Variables that a program reads, by the ending of its name (`py`, `sh`, …); undefined for a language that is not known. */
async function environmentUse(text, language) {
    if (language === 'sh' || language === 'bash')
        return ofShell(text);
    const style = CODE_STYLES[language];
    if (style === undefined)
        return undefined;
    const { code, quoted } = blankComments(text, style);
    const isProgram = !['yml', 'yaml', 'conf', 'service'].includes(language);
    const inText = (at) => quoted.some(({ start, text: { length }, holdsCode }) => !holdsCode && at >= start && at < start + length);
    const matches = (isProgram ? READS : REFERENCES).flatMap((pattern) => [...code.matchAll(pattern)]).filter(({ index }) => !isProgram || !inText(index));
    const found = new Map(matches.map((match) => [match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '']));
    const reads = [...found].sort(([a], [b]) => a - b).map(([at, key]) => ({ key, ...(0,place_at/* placeAt */.B)(text, at) }));
    return { reads, named: new Set([...quoted.map((one) => one.text).filter((one) => WHOLE_KEY.test(one)), ...found.values()]) };
}
/** What a script reads and never sets comes from its environment; so does `X=${X:-default}`, which needs no declaration. */
async function ofShell(text) {
    const { reads, sets, commands, problems } = await outlineShell(text);
    const own = new Set(sets.map(({ name }) => name));
    const looksUp = commands.filter(({ words }) => /env|setting/i.test(words[0] ?? '') && WHOLE_KEY.test(words[1] ?? ''));
    return {
        reads: [
            ...reads.filter(({ name }) => WHOLE_KEY.test(name) && !own.has(name)).map(({ name, line, column }) => ({ key: name, line, column })),
            ...looksUp.filter(({ words }) => !own.has(words[1] ?? '')).map(({ words, line, column }) => ({ key: words[1] ?? '', line, column })),
        ],
        named: new Set([...reads.map(({ name }) => name), ...commands.flatMap(({ words }) => words.flatMap((word) => word.split(/[\s=:,]+/)))].filter((word) => WHOLE_KEY.test(word))),
        ...(problems[0] === undefined ? {} : { problem: problems[0] }),
    };
}
// EXTERNAL MODULE: ./build/src/languages/dotenv.js
var languages_dotenv = __webpack_require__(9927);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/env-usage/env-usage-check.js







/** Variables of shell, system and CI that no application declares. */
const FOREIGN = [
    ...[
        'PATH',
        'HOME',
        'USER',
        'LOGNAME',
        'SHELL',
        'LANG',
        'LC_*',
        'TZ',
        'TERM',
        'PWD',
        'OLDPWD',
        'TMPDIR',
        'HOSTNAME',
        'SHLVL',
        'MAIL',
        'EDITOR',
        'DISPLAY',
        'COLUMNS',
        'LINES',
    ],
    ...[
        'BASH*',
        'FUNCNAME',
        'LINENO',
        'RANDOM',
        'SECONDS',
        'EPOCHSECONDS',
        'EPOCHREALTIME',
        'UID',
        'EUID',
        'GROUPS',
        'PPID',
        'IFS',
        'OPTARG',
        'OPTIND',
        'OPTERR',
        'REPLY',
        'PIPESTATUS',
        'PS[1-4]',
    ],
    ...[
        'SUDO_*',
        'XDG_*',
        'PYTHON*',
        'NODE_*',
        'NO_COLOR',
        'CI',
        'GITHUB_*',
        'RUNNER_*',
        'DURI_*',
        'MAINPID',
        'INVOCATION_ID',
        'NOTIFY_SOCKET',
        'CREDENTIALS_DIRECTORY',
    ],
];
const MAX_FILE_BYTES = 4 * 1024 * 1024;
const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)).min(1).max(100);
const env_usage_check_parameters = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('The environment file that declares the variables.'),
    scan: globs.describe('Globs of the programs and scripts: Python, JavaScript, TypeScript, Go, Ruby, shell, YAML, .conf, .service.'),
    except: globs.default(['**/node_modules/**', '**/.venv/**', '**/__pycache__/**']).describe('Files that are left out.'),
    undeclared: schemas/* int */.Whr().min(0).default(0).describe('How many variables may be read that the file does not declare.'),
    unused: schemas/* enum */.k5n(['fail', 'warn', 'ignore']).default('warn').describe('What it means when nothing reads a declared variable.'),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Globs of variables that are not declared on purpose, besides those of shell, system and CI.'),
});
/** `env_usage`: what programs read against what the environment file declares. */
const envUsageCheck = (0,check_type/* checkType */.B)({
    name: 'env_usage',
    summary: 'Variables that programs and scripts read against those that the environment file declares',
    parameters: env_usage_check_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, { file, scan, except, undeclared, unused, ignore }) => {
        const declared = new Map((0,languages_dotenv/* readDotenv */.J)(ground.text(file)).entries.map((entry) => [entry.key, entry]));
        if (declared.size === 0)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, 'declares no variable', { location: { file, line: 1 } }));
        const foreign = picomatch([...FOREIGN, ...ignore]);
        const scanned = await scanAll(ground, scan, except);
        const strangers = scanned.uses.flatMap(({ path, use }) => use.reads
            .filter(({ key }) => !declared.has(key) && !foreign(key))
            .map(({ key, line, column }) => {
            const typo = (0,nearest/* nearest */.p)(key, [...declared.keys()]);
            return {
                key,
                seen: (0,observation/* fails */.c6)(path, `reads ${key}, which ${file} does not declare`, {
                    location: { file: path, line, column },
                    ...(typo === undefined ? {} : { fix: `Did you mean ${typo}?` }),
                }),
            };
        }));
        const named = new Set(scanned.uses.flatMap(({ use }) => [...use.named, ...use.reads.map(({ key }) => key)]));
        const idle = [...declared.values()].filter(({ key }) => !named.has(key));
        const tooMany = new Set(strangers.map(({ key }) => key)).size > undeclared;
        return [
            ...scanned.problems,
            ...(tooMany ? strangers.map(({ seen }) => seen) : []),
            ...(unused === 'ignore' ? [] : idle.map(({ key, line }) => judgeIdle(unused, file, key, line))),
            (0,observation/* holds */.v9)(file, `declares ${declared.size} variables, of which ${declared.size - idle.length} are read in ${scanned.uses.length} files`),
        ];
    },
});
function judgeIdle(unused, file, key, line) {
    const message = `declares ${key}, which nothing reads`;
    return unused === 'fail' ? (0,observation/* fails */.c6)(file, message, { location: { file, line } }) : (0,observation/* holds */.v9)(file, message, { location: { file, line } });
}
async function scanAll(ground, scan, except) {
    const left = picomatch([...except], { dot: true });
    const uses = [];
    const problems = [];
    for (const glob of scan) {
        let known = 0;
        for (const path of ground.glob([glob]).filter((one) => !left(one))) {
            const use = await useOf(ground, path);
            if (use === undefined)
                continue;
            known += 1;
            if (uses.some((one) => one.path === path))
                continue;
            uses.push({ path, use });
            if (use.problem !== undefined) {
                const { message, ...place } = use.problem;
                problems.push((0,observation/* unseen */.nv)('config', path, `cannot be read: ${message}`, { location: { file: path, ...place } }));
            }
        }
        if (known === 0)
            problems.push((0,observation/* fails */.c6)(glob, 'matches no program or script'));
    }
    return { uses, problems };
}
/** Undefined for what is no program: its language is told by its name, or for a file without an ending by its first line. */
async function useOf(ground, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
    if (ending !== undefined)
        return (await environmentUse('', ending)) === undefined ? undefined : environmentUse(ground.text(path), ending);
    if ((ground.look(path)?.sizeBytes ?? 0) > MAX_FILE_BYTES)
        return undefined;
    const shebang = Buffer.from(ground.bytes(path).subarray(0, 200)).toString('latin1').split('\n', 1)[0] ?? '';
    const language = /^#!.*\b(?:(bash|sh)|(python)[\d.]*|(node))\b/.exec(shebang);
    if (language === null)
        return undefined;
    return environmentUse(ground.text(path), language[1] !== undefined ? 'sh' : language[2] !== undefined ? 'py' : 'js');
}
// EXTERNAL MODULE: ./build/src/gates/checks/pattern.js
var checks_pattern = __webpack_require__(20944);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/env/placeholders.js
/** Stands in a template for a value that is not to be committed: nothing, CHANGE_ME, or a reference. */
const PLACEHOLDER = '^(|CHANGE_ME[A-Z0-9_]*|\\$\\{[A-Z_][A-Z0-9_]*\\})$';
const PLACEHOLDER_TEXT = new RegExp(PLACEHOLDER);
const SECRET_KEY = /SECRET|TOKEN|PASS|KEY|WEBHOOK|CREDENTIAL|DSN|COOKIE|SALT|PRIVATE/i;
function isPlaceholder(value) {
    return PLACEHOLDER_TEXT.test(value);
}
/** A value as an observation may show it: that of a key whose name says secret, and a password in a URL, never. */
function shownValue(key, value) {
    if (SECRET_KEY.test(key))
        return '***';
    const open = value.replace(/:\/\/[^/@\s]*@/g, '://***@');
    return open.length <= 100 ? open : `${open.slice(0, 100)}…`;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/env/env-schema.js





/** The keys of a file against those of a JSON Schema, one property for each, and each value against its property. */
async function judgeSchema(ground, file, dotenv, { schema: path, missing, unknown }) {
    const schema = readData(ground, path, read_data_languageOf(path)).value;
    const properties = schema?.properties;
    if (typeof properties !== 'object' || properties === null || Object.keys(properties).length === 0)
        return [(0,observation/* unseen */.nv)('config', path, 'has no properties: one for each variable is expected')];
    const known = Object.keys(properties);
    const present = new Set(dotenv.entries.map(({ key }) => key));
    const absent = known.filter((key) => !present.has(key));
    const strangers = dotenv.entries.filter(({ key }) => !known.includes(key));
    const observations = [
        ...(absent.length > missing
            ? absent.map((key) => missingKey(file, key, path, strangers.map((entry) => entry.key)))
            : []),
        ...(strangers.length > unknown ? strangers.map(({ key, line, column }) => unknownKey({ file, line, column }, key, path, absent)) : []),
    ];
    if (observations.length === 0)
        observations.push((0,observation/* holds */.v9)(file, `sets the ${present.size} keys of ${path}`, { expected: String(known.length), actual: String(present.size) }));
    return [...observations, ...(await judgeValues(file, dotenv, { path, schema, properties: properties }))];
}
function missingKey(file, key, schema, candidates) {
    const typo = (0,nearest/* nearest */.p)(key, candidates);
    return (0,observation/* fails */.c6)(file, `lacks ${key}, which ${schema} has`, {
        expected: key,
        actual: typo ?? 'nothing',
        fix: typo === undefined ? `Add ${key} to ${file}, or take it out of ${schema}.` : `Is ${typo} meant?`,
    });
}
function unknownKey(location, key, schema, candidates) {
    const typo = (0,nearest/* nearest */.p)(key, candidates);
    return (0,observation/* fails */.c6)(location.file, `sets ${key}, which ${schema} does not know`, {
        location: { ...location, column: 1 },
        actual: key,
        ...(typo === undefined ? {} : { expected: typo }),
        fix: typo === undefined ? `Add ${key} to ${schema}, or take it out of ${location.file}.` : `Did you mean ${typo}?`,
    });
}
async function judgeValues(file, { entries }, { path, schema, properties }) {
    const { required: _required, additionalProperties: _more, ...rest } = schema;
    const validate = (0,validate_schema/* compileSchema */.F)({ ...rest, type: 'object' }, path);
    const filled = entries.filter(({ key, value }) => !isPlaceholder(value) || !mayBePlaceholder(properties[key]));
    const values = Object.fromEntries(filled.flatMap(({ key, value }) => (properties[key] === undefined ? [] : [[key, toTyped(value, properties[key])]])));
    return validate(values).map(({ path: [key = ''], message }) => {
        const entry = entries.findLast((one) => one.key === key);
        // The validator's words may hold the value, which may be a secret.
        const said = message.startsWith('does not match') ? message : message.replace(/\):[\s\S]*$/, ')');
        return (0,observation/* fails */.c6)(file, `sets ${key} to a value that ${said}`, entry === undefined ? {} : { location: { file, line: entry.line, column: entry.column } });
    });
}
/** A text that is not given yet fits any text; a number or switch has to be one, also in a template. */
function mayBePlaceholder(property) {
    return property?.['type'] === 'string' && property['enum'] === undefined && property['const'] === undefined;
}
/** A variable is a text; the schema says what it stands for. */
function toTyped(value, { type }) {
    if ((type === 'integer' || type === 'number') && /^-?\d{1,15}(?:\.\d+)?$/.test(value))
        return Number(value);
    if (type === 'boolean' && (value === 'true' || value === 'false'))
        return value === 'true';
    return value;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/env/value-types.js

const RANGE = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;
const NAMES = ['port', 'duration', 'bool', 'ratio', 'url', 'int', 'number', 'path', 'host', 'text'];
/** What values of a key are: a word, a range of numbers `0..1`, or one of a few texts. */
const valueTypeSchema = schemas/* union */.KCZ([
    schemas/* enum */.k5n(NAMES),
    schemas/* string */.YjP().regex(RANGE, `is neither one of ${NAMES.join(', ')} nor a range such as 0..1`),
    schemas/* strictObject */.rej({ enum: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('The texts that it may be.') }),
]);
const TESTS = {
    port: { says: 'a port from 1 to 65535', test: (value) => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65535 },
    duration: {
        says: 'a duration such as 30s, 5m or a number of seconds, above zero',
        test: (value) => /^\d+(?:\.\d+)?(?:ms|s|m|h|d)?$/.test(value) && Number.parseFloat(value) > 0,
    },
    bool: { says: 'true or false', test: (value) => value === 'true' || value === 'false' },
    ratio: { says: 'a number from 0 to 1', test: (value) => inRange(value, 0, 1) },
    url: { says: 'a URL with scheme and host', test: isUrl },
    int: { says: 'a whole number', test: (value) => /^-?\d{1,15}$/.test(value) },
    number: { says: 'a number', test: isNumber },
    path: { says: 'an absolute path without ..', test: (value) => /^\/[^\0]*$/.test(value) && !value.split('/').includes('..') },
    host: {
        says: 'a host name or address',
        test: (value) => /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$|^\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*\]?$/.test(value),
    },
    text: { says: 'a text that is not empty', test: (value) => value.trim() !== '' },
};
/** Is a value of this type? And what it should have been, in words. */
function value_types_judgeValue(value, type) {
    if (typeof type === 'object')
        return { ok: type.enum.includes(value), expected: `one of ${type.enum.join(', ')}` };
    const known = TESTS[type];
    if (known !== undefined)
        return { ok: known.test(value), expected: known.says };
    const [, from = '', to = ''] = RANGE.exec(type) ?? [];
    return { ok: inRange(value, Number(from), Number(to)), expected: `a number from ${from} to ${to}` };
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
;// CONCATENATED MODULE: ./build/src/gates/audit/types/env/env-check.js












const env_check_globs = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
const env_check_pattern = schemas/* string */.YjP()
    .min(1)
    .superRefine((text, context) => {
    try {
        (0,checks_pattern/* compilePattern */.E)(text);
    }
    catch (error) {
        context.addIssue({ code: 'custom', message: `is no RE2 pattern: ${(0,errors/* messageOf */.bD)(error)}` });
    }
});
const env_check_parameters = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('The environment file.'),
    parse: schemas/* literal */.euz('strict').default('strict').describe('Every reader (shell, systemd, Docker, libraries) must take the file for the same values.'),
    unique: schemas/* boolean */.zMY().default(true).describe('No key is set twice.'),
    schema: schemas/* string */.YjP().min(1).optional().describe('JSON Schema with one property for each variable; values are compared with it too.'),
    missing: schemas/* int */.Whr().min(0).default(0).describe('How many keys of the schema may be absent.'),
    unknown: schemas/* int */.Whr().min(0).default(0).describe('How many keys that the schema does not know may be set.'),
    keys: env_check_globs.optional().describe('Globs of keys whose values are asked for by value.'),
    except: env_check_globs.optional().describe('Globs of keys that keys does not mean.'),
    value: env_check_pattern.optional().describe('RE2 pattern of the values of keys. Default: a placeholder: empty, CHANGE_ME or a ${REFERENCE}.'),
    url_passwords: schemas/* literal */.euz('deny').optional().describe('No value may be a URL with a password in it that is no placeholder.'),
    types: schemas/* record */.g1P(schemas/* string */.YjP().min(1), valueTypeSchema)
        .optional()
        .describe('Types of values by glob of their key: port, duration, bool, ratio, url, int, number, path, host, text, 0..1, {enum: […]}.'),
    may_be_empty: env_check_globs.optional().describe('Globs of keys whose value may be empty whatever its type.'),
    equals: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* string */.YjP()).optional().describe('Exact values by key.'),
    superset_of: schemas/* literal */.euz('base').optional().describe('Every key that the base of the change sets is still set.'),
    removed: schemas/* int */.Whr().min(0).default(0).describe('How many keys of the base may be gone.'),
})
    .refine(({ value, keys }) => value === undefined || keys !== undefined, { path: ['value'], message: 'needs keys' });
/** `env`: an environment file: its form, its keys, its values, and what was there before. */
const envCheck = (0,check_type/* checkType */.B)({
    name: 'env',
    summary: 'An environment file: strict form, keys equal a schema, placeholders for secrets, types, exact values, no key lost against the base',
    parameters: env_check_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const { file } = wanted;
        const dotenv = (0,languages_dotenv/* readDotenv */.J)(ground.text(file));
        if (dotenv.entries.length === 0)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, 'sets no variable', { location: { file, line: 1 } }));
        return [
            ...judgeForm(file, dotenv, wanted),
            ...(wanted.schema === undefined ? [] : await judgeSchema(ground, file, dotenv, { ...wanted, schema: wanted.schema })),
            ...judgePatterns(file, dotenv, wanted),
            ...(wanted.url_passwords === undefined ? [] : judgeUrls(file, dotenv)),
            ...judgeTypes(file, dotenv, wanted),
            ...Object.entries(wanted.equals ?? {}).map(([key, value]) => judgeEqual(file, dotenv, key, value)),
            ...(wanted.superset_of === undefined ? [] : await judgeBase(ground, file, dotenv, wanted.removed)),
        ];
    },
});
function judgeForm(file, { entries, problems }, { unique }) {
    const wrong = problems
        .filter(({ kind }) => unique || kind !== 'duplicate')
        .map(({ line, column, message }) => (0,observation/* fails */.c6)(file, message, { location: { file, line, column } }));
    return wrong.length > 0 ? wrong : [(0,observation/* holds */.v9)(file, `sets ${entries.length} variables in a form that every reader understands`)];
}
function judgePatterns(file, dotenv, { keys, except = [], value = PLACEHOLDER }) {
    if (keys === undefined)
        return [];
    const compiled = (0,checks_pattern/* compilePattern */.E)(value);
    const expected = value === PLACEHOLDER ? 'a placeholder: empty, CHANGE_ME or ${NAME}' : `a value that matches ${value}`;
    return forKeys(file, dotenv, { keys: [keys].flat(), except: [except].flat() }, (entry) => compiled.find(entry.value) === true
        ? (0,observation/* holds */.v9)(file, `sets ${entry.key} as expected`)
        : (0,observation/* fails */.c6)(file, `sets ${entry.key} to what it must not`, { expected, actual: '***', location: env_check_placeOf(file, entry) }));
}
/** In a template a URL may still be a placeholder; a number, switch or time may not. */
function judgeTypes(file, dotenv, { types = {}, may_be_empty: open = [] }) {
    const mayBeEmpty = [open].flat().length === 0 ? () => false : picomatch([open].flat());
    return Object.entries(types).flatMap(([glob, type]) => forKeys(file, dotenv, { keys: [glob] }, (entry) => {
        const { ok, expected } = value_types_judgeValue(entry.value, type);
        const empty = entry.value === '' && mayBeEmpty(entry.key);
        const later = entry.value !== '' && isPlaceholder(entry.value) && (type === 'url' || type === 'text');
        if (ok || empty || later)
            return (0,observation/* holds */.v9)(file, `sets ${entry.key} to ${ok ? expected : empty ? 'nothing, which it may' : 'a placeholder'}`);
        return (0,observation/* fails */.c6)(file, `sets ${entry.key} to what is not ${expected}`, { expected, ...seen(file, entry) });
    }));
}
/** Anywhere in a value: it may be a list of URLs, or have a scheme before the scheme. */
const URL_PASSWORD = /[a-z][a-z0-9+.-]{0,30}:\/\/[^/\s:@]*:([^@\s]+)@/gi;
function judgeUrls(file, { entries }) {
    const placeholder = (0,checks_pattern/* compilePattern */.E)(PLACEHOLDER);
    const wrong = entries.filter(({ value }) => [...value.matchAll(URL_PASSWORD)].some(([, password = '']) => placeholder.find(password) !== true));
    if (wrong.length === 0)
        return [(0,observation/* holds */.v9)(file, 'has no password in a URL')];
    return wrong.map((entry) => (0,observation/* fails */.c6)(file, `sets ${entry.key} to a URL with a password`, { expected: 'a placeholder in its place', actual: '***', location: env_check_placeOf(file, entry) }));
}
function judgeEqual(file, dotenv, key, value) {
    const entry = (0,languages_dotenv/* dotenvValue */.q)(dotenv, key);
    const typo = (0,nearest/* nearest */.p)(key, dotenv.entries.map((one) => one.key));
    if (entry === undefined)
        return (0,observation/* fails */.c6)(file, `does not set ${key}`, { expected: `${key}=${value}`, actual: typo ?? 'nothing' });
    if (entry.value === value)
        return (0,observation/* holds */.v9)(file, `sets ${key} to ${shownValue(key, value)}`);
    return (0,observation/* fails */.c6)(file, `sets ${key} to another value`, { expected: shownValue(key, value), ...seen(file, entry) });
}
async function judgeBase(ground, file, { entries }, removed) {
    const bytes = await ground.baseBytes(file);
    if (bytes === undefined)
        return [(0,observation/* holds */.v9)(file, 'is new: the base has no such file, so no key can be lost')];
    const text = (0,shape_json/* decodeUtf8 */._)(bytes);
    if (text === undefined)
        return [(0,observation/* unseen */.nv)('config', file, 'is not UTF-8 in the base, so nobody can say which keys it had')];
    const base = (0,languages_dotenv/* readDotenv */.J)(text);
    const now = new Set(entries.map(({ key }) => key));
    const lost = [...new Set(base.entries.map(({ key }) => key))].filter((key) => !now.has(key));
    if (lost.length <= removed)
        return [(0,observation/* holds */.v9)(file, `still sets the ${base.entries.length} keys of the base`)];
    return lost.map((key) => (0,observation/* fails */.c6)(file, `no longer sets ${key}, which the base sets`, { expected: key, actual: (0,nearest/* nearest */.p)(key, [...now]) ?? 'nothing' }));
}
/** One observation for each key that a glob means; a glob that means none fails, as it proves nothing. */
function forKeys(file, { entries }, { keys, except = [] }, judge) {
    const skipped = except.length === 0 ? () => false : picomatch([...except]);
    return keys.flatMap((glob) => {
        const matches = picomatch(glob);
        const found = entries.filter(({ key }) => matches(key) && !skipped(key));
        return found.length > 0 ? found.map(judge) : [(0,observation/* fails */.c6)(file, `sets no key like ${glob}`, { expected: glob, actual: 'nothing' })];
    });
}
function env_check_placeOf(file, { line, column }) {
    return { file, line, column };
}
function seen(file, entry) {
    return { actual: shownValue(entry.key, entry.value), location: env_check_placeOf(file, entry) };
}
// EXTERNAL MODULE: ./build/src/inventory/coverage.js
var coverage = __webpack_require__(93190);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/manifest/checksums-reader.js
var checksums_reader = __webpack_require__(40803);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/verification/verify-release.js + 1 modules
var verify_release = __webpack_require__(30846);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/evidence.js













const evidence_parameters = schemas/* strictObject */.rej({
    covers: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000))
        .min(1)
        .optional()
        .describe('Globs of files that a release must hold: each is covered by `release` of duri.yml and, where evidence is there, listed in its manifest.'),
    release: schemas/* string */.YjP().min(1).default('.').describe('The release directory.'),
    set: schemas/* string */.YjP().min(1).default('evidence').describe('Directory of the evidence set. It is not in git, so it may be missing before the first release.'),
    previous: schemas/* boolean */.zMY().default(false).describe('The set of the last release must verify; only a repository without any release tag may have none.'),
})
    .refine(({ covers, previous }) => covers !== undefined || previous, 'asks for nothing: give covers, or previous: true');
/** The evidence set: does it cover what is deployed, and does that of the last release still verify? */
const evidence = (0,check_type/* checkType */.B)({
    name: 'evidence',
    summary: 'The evidence set: what is deployed is covered by it, and that of the last release still verifies.',
    parameters: evidence_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, asked) => [
        ...(asked.covers === undefined ? [] : observeCoverage(ground, asked, asked.covers)),
        ...(asked.previous ? await observePrevious(ground, asked) : []),
    ],
});
function observeCoverage(ground, { release, set }, globs) {
    const { include, exclude } = ground.policy.policy.release;
    const covered = (0,coverage/* coverage */.v)(include, exclude);
    if (!covered.ok)
        throw new errors/* IntegrityError */.cs('policy_invalid', `release: ${(0,parsed/* describeProblems */.yg)(covered.problems)}`);
    const below = release === '.' ? '' : `${release.replace(/\/+$/, '')}/`;
    const listed = listedIn(ground, set);
    return globs.flatMap((glob) => {
        const files = ground.glob([glob]).filter((path) => path.startsWith(below));
        if (files.length === 0)
            return [(0,observation/* fails */.c6)(glob, 'matches no file, so nothing is covered', { expected: 'at least one file', actual: 'none' })];
        return files.map((path) => observeFile(path, (0,model_path/* toBytePath */.xe)(path.slice(below.length)), { covered: covered.value, listed, set }));
    });
}
function observeFile(path, inside, { covered, listed, set, }) {
    if (!covered.covers(inside, false))
        return (0,observation/* fails */.c6)(path, 'is deployed and not covered: `release` of duri.yml leaves it out, so nobody would notice a change of it', {
            fix: 'Widen `release.include`, or take the file out of `release.exclude`.',
        });
    if (listed !== undefined && !listed.has(inside))
        return (0,observation/* fails */.c6)(path, 'is deployed and not in the manifest', {
            expected: `an entry in ${set}/checksums.json`,
            actual: 'none',
            fix: 'Seal the release again.',
        });
    return (0,observation/* holds */.v9)(path, listed === undefined ? 'is covered' : 'is covered and listed');
}
/** Paths in the manifest of the set; undefined where there is none yet. */
function listedIn(ground, set) {
    const path = (0,external_node_path_.join)(set, 'checksums.json');
    if (ground.look(path) === undefined)
        return undefined;
    const content = ground.bytes(path);
    const listed = new Set();
    const read = (0,checksums_reader/* readChecksums */.F)(() => [content], { onEntry: (entry) => listed.add(entry.path) });
    if (!read.ok)
        throw new errors/* IntegrityError */.cs('evidence_unreadable', `${path} is no manifest: ${(0,parsed/* describeProblems */.yg)(read.problems)}`, { path });
    return listed;
}
async function observePrevious(ground, { set, release }) {
    const { ports, policy, root } = ground;
    if (ground.look(set) === undefined)
        return [await withoutSet(ground, set)];
    const trust = (0,keys_trust/* loadTrust */.V)(ports, { keyringPath: undefined, policyKeyringPath: (0,policy_policy/* keyringPathOf */.E7)(policy), secretInputs: [], purpose: 'verify', at: ground.at });
    const directory = (0,external_node_path_.join)(root, release);
    const verification = await (0,verify_release/* verifyRelease */.V)(ports, {
        directory,
        evidence: ground.resolve(set),
        policy,
        trust,
        dualVerify: true,
        unsigned: 'refuse',
        spikeThreshold: 1,
        withoutTree: true,
    });
    const outcome = (0,finding/* overallOutcome */.iB)(verification.findings);
    if (outcome === 'verified')
        return [(0,observation/* holds */.v9)(set, `verifies: sequence ${verification.metadata?.sequence ?? '?'}, ${verification.findings.length} findings, all good`)];
    const wrong = verification.findings
        .filter((finding) => finding.outcome === 'fail')
        .map(({ subject, message, reason }) => (0,observation/* fails */.c6)(`${set}/${subject}`, `${message}: ${outcome} (${reason ?? 'no reason'})`, { expected: 'verified', actual: outcome }));
    return wrong.length > 0 ? wrong : [(0,observation/* unseen */.nv)('infra', set, `could not be looked at as a whole: ${outcome}`, { expected: 'verified', actual: outcome })];
}
/** Before the first release there is no evidence; after it there must be. Tags say which of the two it is. */
async function withoutSet({ ports, policy, root }, set) {
    if (!ports.git.isRepository(root))
        return (0,observation/* unseen */.nv)('infra', set, 'is missing, and without a git repository nobody can say whether there was a release');
    if (await ports.git.isShallow(root))
        return (0,observation/* unseen */.nv)('infra', set, 'is missing, and a history that is cut off need not have the tags that say whether there was a release', {
            fix: 'Fetch everything: `git fetch --unshallow --tags`, or `fetch-depth: 0` of actions/checkout.',
        });
    const { prefix } = policy.policy.tags;
    const releases = (await ports.git.tags(root)).filter(({ name }) => name.startsWith(prefix) && /^\d/.test(name.slice(prefix.length)));
    const last = releases.at(-1);
    if (last === undefined)
        return (0,observation/* holds */.v9)(set, `is not needed yet: no tag of a release (${prefix}…) exists`);
    return (0,observation/* fails */.c6)(set, `is missing, and ${last.name} was released`, {
        expected: 'the evidence of the last release',
        actual: 'nothing',
        fix: `Fetch it from the archive: download the archive of ${last.name}, and unpack its evidence into ${set}.`,
    });
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/installed-by.js



/** A script that puts a file onto the host. */
const installedBy = schemas/* strictObject */.rej({
    script: schemas/* string */.YjP().min(1).describe('The script.'),
    mode: schemas/* string */.YjP()
        .regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted')
        .describe('The mode that it gives the file, as a quoted octal number.'),
});
/**
 * Does the script put the file there with this mode: by `install -m MODE … FILE`, or by `chmod MODE FILE`? What is looked
 * for is its name or a variable that was set to a text with its name; nothing is run.
 */
async function installs(ground, path, { script, mode }) {
    const outline = await outlineShell(ground.text(script));
    const { commands, problems } = outline;
    const [problem] = problems;
    if (problem !== undefined)
        return (0,observation/* unseen */.nv)('config', script, problem.message, { location: { file: script, ...problem } });
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stands = standsFor(outline, name);
    const about = commands.flatMap((command) => modeGiven(command, stands));
    const [first] = about;
    if (first === undefined)
        return (0,observation/* fails */.c6)(script, `never gives ${path} a mode`, {
            expected: `install -m ${mode} … ${path}, or chmod ${mode} ${path}`,
            location: { file: script, line: 1 },
        });
    const wrong = about.find((given) => given.mode.padStart(4, '0') !== mode.padStart(4, '0'));
    if (wrong !== undefined)
        return (0,observation/* fails */.c6)(script, `gives ${path} the mode ${wrong.mode}`, { expected: mode, actual: wrong.mode, location: { file: script, line: wrong.line } });
    return (0,observation/* holds */.v9)(script, `gives ${path} the mode ${first.mode}`, { location: { file: script, line: first.line } });
}
/** Does a word end in the file's name, or in a variable that was set to such a text, in its own function or outside of any? */
function standsFor({ sets }, name) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const named = new RegExp(`(?:^|[/\\s])${escaped}(?:\\.(?:new|tmp|next))?$`);
    const stands = (word, scope, depth) => {
        if (named.test(word))
            return true;
        const variable = /\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?(?:\.(?:new|tmp|next))?$/.exec(word)?.[1];
        if (variable === undefined || depth > 5)
            return false;
        const all = sets.filter((one) => one.name === variable);
        const near = all.filter((one) => one.scope === scope);
        return (near.length > 0 ? near : all).some((one) => one.value !== undefined && stands(one.value, one.scope, depth + 1));
    };
    return (word, scope) => stands(word, scope, 0);
}
/** They only say the words behind them, and are no wrappers. */
const SAYS = new Set(['echo', 'printf', ':', 'true', 'false', 'grep', 'logger']);
/** The mode that a command gives to such a file; its wrapper (`run`, `sudo`) is passed over. */
function modeGiven({ words, line, scope }, stands) {
    const at = words.findIndex((word) => word === 'install' || word === 'chmod');
    if (at === -1 || SAYS.has(words[0] ?? '') || !stands(words.at(-1) ?? '', scope))
        return [];
    const rest = words.slice(at + 1);
    const mode = words[at] === 'chmod' ? rest.find((word) => /^0?[0-7]{3,4}$/.test(word)) : modeOption(rest);
    return [{ mode: mode ?? 'of its umask', line }];
}
function modeOption(words) {
    const flag = words.findIndex((word) => word === '-m' || word === '--mode');
    if (flag !== -1)
        return words[flag + 1];
    return words.map((word) => /^(?:--mode=|-[a-zA-Z]*m)(0?[0-7]{3,4})$/.exec(word)?.[1]).find((mode) => mode !== undefined);
}
// EXTERNAL MODULE: ./build/src/model/git-settings.js
var git_settings = __webpack_require__(76949);
;// CONCATENATED MODULE: ./build/src/gates/audit/repository.js




/**
 * Opens it. Configuration of system and user is off, and nothing of the repository is run; naming the
 * repository keeps git from looking for another one in a folder of this one.
 * @throws git_unavailable outside a repository, and in one of another account
 */
async function openRepository(ground) {
    const { git } = ground.ports;
    if (!git.isRepository(ground.root))
        throw new errors/* IntegrityError */.cs('git_unavailable', `${(0,model_path/* printable */.g$)(ground.root)} is not in a git repository`);
    const prefix = await git.prefix(ground.root);
    const top = external_node_path_.posix.join(ground.root, ...prefix.split('/').map((part) => (part === '' ? '' : '..')));
    const env = { ...git_settings/* GIT_ENVIRONMENT */.j, GIT_DIR: external_node_path_.posix.join(top, '.git'), GIT_WORK_TREE: top, GIT_ALLOW_PROTOCOL: 'none' };
    const settings = git_settings/* GIT_SETTINGS */.b.flatMap((setting) => ['-c', setting]);
    const run = async (args, input) => ground.run({ program: 'git', args: ['--no-pager', ...settings, ...args], env, ...(input === undefined ? {} : { input }) });
    return {
        prefix,
        run,
        output: async (args) => {
            const { exitCode, stdout, stderr } = await run(args);
            if (exitCode === 0)
                return Buffer.from(stdout).toString('utf8');
            const said = (0,model_path/* printable */.g$)(stderr.split('\n')[0] ?? '').slice(0, 300);
            throw new errors/* IntegrityError */.cs('git_unavailable', `git ${args[0] ?? ''} ended with code ${exitCode}: ${said}`, { exitCode });
        },
        isShallow: async () => git.isShallow(ground.root),
    };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/git-modes.js

/** Modes of files in the index of git, by path: `100644`, `100755`, `120000` for a link. What git does not track is absent. @throws git_unavailable as openRepository */
async function gitModes(ground, paths) {
    const repository = await openRepository(ground);
    const rows = (await repository.output(['--literal-pathspecs', 'ls-files', '-z', '--stage', '--', ...paths])).split('\0').filter((row) => row !== '');
    return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.slice(0, row.indexOf(' '))]));
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/file.js









const octal = schemas/* string */.YjP().regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted, or YAML takes it for a number');
const file_parameters = schemas/* strictObject */.rej({
    path: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)])
        .describe('The file, or several; relative to the root, or absolute. A glob stands for every file and link that it matches, at least one.'),
    exists: schemas/* boolean */.zMY().default(true).describe('Is it to be there?'),
    filetype: schemas/* enum */.k5n(['file', 'directory', 'symlink']).optional().describe('What it is.'),
    mode: octal.optional().describe('Permission bits as a quoted octal number: "0600".'),
    owner: schemas/* string */.YjP().min(1).optional().describe('Name of the account that it belongs to.'),
    group: schemas/* string */.YjP().min(1).optional().describe('Name of the group that it belongs to.'),
    size: checks_matcher/* matcherSchema */.C3.optional().describe('Its size in bytes: a number or a matcher.'),
    min_bytes: schemas/* int */.Whr().min(1).optional().describe('Its least size in bytes.'),
    contents: checks_matcher/* matcherSchema */.C3.optional().describe('What its text is to contain: a matcher, or a list of texts that must all be there.'),
    sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/, 'is no SHA-256')
        .optional()
        .describe('Digest of its content.'),
    symlink: schemas/* literal */.euz('deny').optional().describe('No part of its path below the root may be a link.'),
    git_mode: schemas/* enum */.k5n(['100644', '100755']).optional().describe('Its mode in the index of git.'),
    eol: schemas/* enum */.k5n(['lf', 'crlf']).optional().describe('How each of its lines ends, the last one too.'),
    first_line: schemas/* string */.YjP().min(1).optional().describe('Its first line, without the line end.'),
    installed_by: installedBy.optional().describe('The script that puts it there, and with which mode: looked at also while the file is not there.'),
    optional: schemas/* boolean */.zMY().default(false).describe('Nothing more is asked of it while it is not there.'),
})
    .refine(({ exists, optional }) => exists || !optional, 'cannot be optional and absent')
    .refine(({ path, optional, installed_by: installer }) => !optional || typeof path !== 'string' || installer !== undefined, {
    path: ['optional'],
    message: 'needs installed_by or other paths: one file alone that may be absent proves nothing',
});
/** `file`: one file, or several of which the same is asked, in the words of goss. */
const fileCheck = (0,check_type/* checkType */.B)({
    name: 'file',
    summary: 'Files: that they are there, their kind, mode, owner, size, line ends and content',
    parameters: file_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const paths = [wanted.path].flat().flatMap((path) => expand(ground, path));
        const { installed_by: installer } = wanted;
        const observations = [];
        if (installer !== undefined)
            for (const path of paths)
                observations.push(await installs(ground, path, installer));
        for (const path of paths)
            observations.push(...(await observeOne(ground, path, wanted)));
        return observations;
    },
});
/** What a glob stands for, links included, as they may be denied; or itself where it is none or matches nothing: then it is missed under its own name. */
function expand(ground, path) {
    if (!/[*?{[]/.test(path) || ground.look(path) !== undefined)
        return [path];
    const matches = picomatch(path, { dot: true });
    const found = ground.entries().flatMap((entry) => (entry.kind !== 'directory' && matches(entry.path) ? [entry.path] : []));
    return found.length > 0 ? found : [path];
}
async function observeOne(ground, path, wanted) {
    const facts = ground.look(path);
    if (facts === undefined) {
        if (wanted.optional)
            return [];
        return [wanted.exists ? (0,observation/* fails */.c6)(path, 'is not there') : (0,observation/* holds */.v9)(path, 'is not there')];
    }
    if (!wanted.exists)
        return [(0,observation/* fails */.c6)(path, 'is there, and must not be')];
    return [(0,observation/* holds */.v9)(path, 'is there'), ...ofFacts(ground, path, facts, wanted), ...(await ofGit(ground, path, wanted)), ...ofContent(ground, path, wanted)];
}
const KINDS = { file: 'file', directory: 'directory', link: 'symlink', other: 'special file' };
function ofFacts(ground, path, facts, wanted) {
    const compare = (message, actual, expected) => {
        if (expected === undefined)
            return [];
        const same = actual === expected;
        return [same ? (0,observation/* holds */.v9)(path, `${message} ${actual}`) : (0,observation/* fails */.c6)(path, `${message} ${actual}`, { expected, actual })];
    };
    const mode = facts.mode.toString(8).padStart(4, '0');
    const observations = [
        ...compare('is of the type', KINDS[facts.kind], wanted.filetype),
        ...compare('has the mode', mode, wanted.mode?.padStart(4, '0')),
        ...compare('belongs to', ground.ports.hostFiles.userName(facts.userId) ?? String(facts.userId), wanted.owner),
        ...compare('belongs to the group', ground.ports.hostFiles.groupName(facts.groupId) ?? String(facts.groupId), wanted.group),
    ];
    if (wanted.symlink === 'deny')
        observations.push(linkOnTheWay(ground, path));
    if (wanted.min_bytes !== undefined && facts.sizeBytes < wanted.min_bytes)
        observations.push((0,observation/* fails */.c6)(path, `has ${facts.sizeBytes} bytes`, { expected: `at least ${wanted.min_bytes}`, actual: String(facts.sizeBytes) }));
    if (wanted.size !== undefined) {
        const { ok, ...values } = (0,checks_matcher/* match */.YW)(facts.sizeBytes, wanted.size);
        observations.push(ok ? (0,observation/* holds */.v9)(path, `has ${facts.sizeBytes} bytes`) : (0,observation/* fails */.c6)(path, `has ${facts.sizeBytes} bytes`, { ...values }));
    }
    return observations;
}
/** A folder on the way that is a link leads out of the tree just as the file itself does. */
function linkOnTheWay(ground, path) {
    const parts = path.split('/');
    const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/')).filter((way) => way !== '');
    const link = ways.find((way) => ground.look(way)?.kind === 'link');
    if (link === undefined)
        return (0,observation/* holds */.v9)(path, 'is reached without a link');
    return (0,observation/* fails */.c6)(path, link === path ? 'is a link' : `is reached by the link ${link}`);
}
async function ofGit(ground, path, { git_mode: wanted }) {
    if (wanted === undefined)
        return [];
    const mode = (await gitModes(ground, [path])).get(path);
    if (mode === undefined)
        return [(0,observation/* fails */.c6)(path, 'is not tracked by git', { fix: `git add ${path}` })];
    if (mode === wanted)
        return [(0,observation/* holds */.v9)(path, `has the mode ${mode} in git`)];
    const fix = `git update-index --chmod=${wanted === '100755' ? '+x' : '-x'} ${path}`;
    return [(0,observation/* fails */.c6)(path, `has the mode ${mode} in git`, { expected: wanted, actual: mode, fix })];
}
function ofContent(ground, path, wanted) {
    const { sha256, eol, first_line: firstLine, contents } = wanted;
    if (sha256 === undefined && eol === undefined && firstLine === undefined && contents === undefined)
        return [];
    const bytes = ground.bytes(path);
    const observations = [];
    if (sha256 !== undefined) {
        const actual = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        observations.push(actual === sha256 ? (0,observation/* holds */.v9)(path, 'has the expected digest') : (0,observation/* fails */.c6)(path, 'has another digest', { expected: sha256, actual }));
    }
    if (eol === undefined && firstLine === undefined && contents === undefined)
        return observations;
    const text = (0,shape_json/* decodeUtf8 */._)(bytes);
    if (text === undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, 'is not UTF-8'));
    if (eol !== undefined)
        observations.push(lineEnds(path, text, eol));
    if (firstLine !== undefined) {
        const actual = text.slice(0, 500).split(/\r?\n/, 1)[0] ?? '';
        const location = { file: path, line: 1 };
        observations.push(actual === firstLine ? (0,observation/* holds */.v9)(path, `begins with ${firstLine}`) : (0,observation/* fails */.c6)(path, 'begins with another line', { expected: firstLine, actual, location }));
    }
    if (contents !== undefined)
        observations.push(...ofText(path, text, contents));
    return observations;
}
function lineEnds(path, text, eol) {
    const lines = text.split('\n');
    const whole = lines.slice(0, -1);
    const wrong = whole.findIndex((line) => line.endsWith('\r') !== (eol === 'crlf'));
    const name = eol === 'lf' ? 'LF' : 'CR LF';
    if (wrong !== -1)
        return (0,observation/* fails */.c6)(path, `has a line that does not end in ${name}`, {
            location: { file: path, line: wrong + 1 },
            expected: name,
            actual: eol === 'lf' ? 'CR LF' : 'LF',
        });
    if (lines.at(-1) !== '')
        return (0,observation/* fails */.c6)(path, 'does not end in a line end', { location: { file: path, line: lines.length } });
    return (0,observation/* holds */.v9)(path, `has ${whole.length} lines that end in ${name}`);
}
/** As goss reads it, a list of texts means that each is in the file, and a text alone that it is. */
function ofText(path, text, contents) {
    const wanted = typeof contents === 'string' ? { contain: contents } : contents;
    const parts = Array.isArray(wanted) ? wanted.map((part) => (typeof part === 'string' ? { contain: part } : part)) : [wanted];
    return parts.map((part) => {
        const parsed = checks_matcher/* matcherSchema */.C3.safeParse(part);
        if (!parsed.success)
            return (0,observation/* unseen */.nv)('config', path, 'is compared with a matcher that asserts nothing');
        const { ok, expected } = (0,checks_matcher/* match */.YW)(text, parsed.data);
        // The text itself is not shown: it may hold secrets.
        return ok ? (0,observation/* holds */.v9)(path, 'has the expected content') : (0,observation/* fails */.c6)(path, 'lacks the expected content', { expected });
    });
}
// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
// EXTERNAL MODULE: ./build/src/gates/schema-downgrade/decide.js
var decide = __webpack_require__(80280);
// EXTERNAL MODULE: ./build/src/gates/schema-downgrade/stance.js
var stance = __webpack_require__(97236);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/floor.js







const floor_parameters = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP().min(1).default(load_policy/* POLICY_FILE */.CX).describe('The policy of the work tree.'),
});
/** The floor: the policy of the work tree protects no less than that of the base. */
const floor = (0,check_type/* checkType */.B)({
    name: 'floor',
    summary: 'The policy is nowhere weaker than that of the base: schema, policy version, every protection, every check.',
    parameters: floor_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, { policy }) => {
        const candidate = (0,stance/* stanceOfPolicy */.Q6)(await (0,load_policy/* readPolicy */.T4)(ground.bytes(policy), policy), policy);
        const findings = (0,decide/* decideDowngrade */.U)(candidate, [await floorOf(ground, policy)], schema_version/* KNOWN_SCHEMA_VERSIONS */.yp);
        return findings.flatMap(({ outcome, subject, message, expected, actual }) => {
            const values = { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
            if (outcome === 'fail')
                return [(0,observation/* fails */.c6)(subject, message, { ...values, location: { file: policy, line: 1 } })];
            return outcome === 'unknown' ? [(0,observation/* unseen */.nv)('config', subject, message, values)] : [(0,observation/* holds */.v9)(subject, message, values)];
        });
    },
});
/** Where the base has no policy yet, the built-in floor is the judge. */
async function floorOf(ground, policy) {
    const before = (await ground.hasBase()) ? await ground.baseBytes(policy) : undefined;
    return before === undefined ? stance/* BUILT_IN_FLOOR */.uN : (0,stance/* stanceOfPolicy */.Q6)(await (0,load_policy/* readPolicy */.T4)(before, `base:${policy}`), 'base');
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/git.js






const git_parameters = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .min(1)
        .max(4096)
        .regex(/^[^:\0*?[\\]+$/, 'has characters that git reads as a pattern')
        .describe('What is asked about, relative to the root. It need not be there.'),
    ignored: schemas/* boolean */.zMY().optional().describe('Must a committed .gitignore exclude it? A rule of this clone alone does not count.'),
    tracked: schemas/* boolean */.zMY().optional().describe('Must it be in the index?'),
    history: schemas/* enum */.k5n(['none', 'some']).optional().describe('`none`: no commit of any branch or tag ever held it. Needs the whole history.'),
    mode: schemas/* enum */.k5n(['100644', '100755', '120000']).optional().describe('The mode that the index has for it.'),
})
    .refine(({ ignored, tracked, history, mode }) => [ignored, tracked, history, mode].some((one) => one !== undefined), 'asks for nothing');
/** How git treats a path. */
const git = (0,check_type/* checkType */.B)({
    name: 'git',
    summary: 'How git treats a path: ignored, tracked, its mode, and whether any commit ever held it.',
    parameters: git_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const repository = await openRepository(ground);
        return [
            ...(wanted.ignored === undefined ? [] : [await ignored(repository, wanted.path, wanted.ignored)]),
            ...(wanted.tracked === undefined && wanted.mode === undefined ? [] : await indexed(repository, wanted)),
            ...(wanted.history === undefined ? [] : [await inHistory(ground, repository, wanted)]),
        ];
    },
});
/** @source git-check-ignore(1): with -v -z a match is `source NUL line NUL pattern NUL path NUL` */
async function ignored(repository, path, wanted) {
    const { exitCode, stdout, stderr } = await repository.run(['check-ignore', '--no-index', '-v', '-z', '--stdin'], `${path}\0`);
    if (exitCode > 1)
        return (0,observation/* unseen */.nv)('infra', path, `could not be looked up: ${(0,model_path/* printable */.g$)(stderr.slice(0, 200))}`);
    const [source = '', line = '', pattern = ''] = Buffer.from(stdout).toString('utf8').split('\0');
    const excluded = exitCode === 0 && !pattern.startsWith('!');
    const file = external_node_path_.posix.relative(repository.prefix, source);
    const rule = { file, line: Number(line) };
    if (!excluded) {
        const details = exitCode === 0 ? { location: rule, actual: pattern } : {};
        if (!wanted)
            return (0,observation/* holds */.v9)(path, 'is not ignored');
        return (0,observation/* fails */.c6)(path, 'is not ignored by git', {
            ...details,
            expected: `a line ${path} in .gitignore`,
            fix: `Add the line ${path} to .gitignore and commit it.`,
        });
    }
    if (!wanted)
        return (0,observation/* fails */.c6)(path, `is ignored by git`, { location: rule, actual: pattern });
    const committed = source.endsWith('.gitignore') && (await repository.output(['ls-files', '-z', '--', `:(top,literal)${source}`])) !== '';
    if (committed)
        return (0,observation/* holds */.v9)(path, `is ignored by ${file}`, { location: rule });
    return (0,observation/* fails */.c6)(path, 'is ignored in this clone only', { actual: `${file}:${line}`, expected: 'a .gitignore that is committed' });
}
async function indexed(repository, { path, tracked, mode }) {
    const entries = (await repository.output(['ls-files', '--stage', '-z', '--', path])).split('\0').filter((entry) => entry !== '');
    const is = entries.length > 0;
    const seen = [];
    if (tracked === false && is)
        seen.push((0,observation/* fails */.c6)(path, 'is tracked by git', { fix: `Take it out with \`git rm --cached ${path}\`, and replace every secret that it held.` }));
    else if (tracked === true && !is)
        seen.push((0,observation/* fails */.c6)(path, 'is not tracked by git', { fix: `Run \`git add ${path}\` and commit.` }));
    else if (tracked !== undefined)
        seen.push((0,observation/* holds */.v9)(path, is ? 'is tracked by git' : 'is not tracked by git'));
    if (mode === undefined)
        return seen;
    if (!is)
        return [...seen, (0,observation/* fails */.c6)(path, 'has no mode in git, because it is not tracked', { expected: mode })];
    const other = entries.map((entry) => entry.slice(0, 6)).find((found) => found !== mode);
    if (other === undefined)
        return [...seen, (0,observation/* holds */.v9)(path, `has mode ${mode} in git`)];
    const fix = mode === '120000' ? 'Commit a link in its place.' : `Run \`git update-index --chmod=${mode === '100755' ? '+x' : '-x'} ${path}\`.`;
    return [...seen, (0,observation/* fails */.c6)(path, 'has another mode in git', { expected: mode, actual: other, fix })];
}
async function inHistory(ground, repository, { path, history }) {
    const hint = { fix: 'Fetch everything: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout.' };
    if (await repository.isShallow())
        return (0,observation/* unseen */.nv)('infra', path, 'cannot be looked for: the history here is cut off', hint);
    const born = await repository.run(['rev-parse', '--verify', '--quiet', 'HEAD']);
    if (born.exitCode !== 0)
        return (0,observation/* unseen */.nv)('infra', path, 'cannot be looked for: there is no commit');
    const found = (await repository.output(['log', '--all', '--full-history', '--max-count=5', '--format=%h', '--', path])).split('\n').filter(Boolean);
    if (history === 'some')
        return found.length > 0 ? (0,observation/* holds */.v9)(path, 'is in the history') : (0,observation/* fails */.c6)(path, 'is in no commit');
    if (found.length === 0)
        return (0,observation/* holds */.v9)(path, 'is in no commit of any branch or tag');
    return (0,observation/* fails */.c6)(path, 'was committed once, and whoever clones the repository can still read it', {
        actual: found.join(', '),
        fix: `Replace every secret that it held; then rewrite the history without it (git filter-repo --path ${path} --invert-paths).`,
    });
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/glob.js






const glob_globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)).min(1).max(1000);
const glob_parameters = schemas/* strictObject */.rej({
    deny: glob_globs.optional().describe('No file, link or folder may have such a name.'),
    allow: glob_globs.optional().describe('What is denied by name and may be there all the same.'),
    require: glob_globs.optional().describe('Each of these globs must match at least one file that is not empty.'),
    in: glob_globs.default(['**']).describe('Which part of the tree is looked at.'),
    except: glob_globs.default(['**/node_modules/**', '**/__pycache__/**']).describe('Which part is not.'),
    symlink_escape: schemas/* literal */.euz('deny').optional().describe('No link may lead out of the tree, or be absolute.'),
    loop: schemas/* literal */.euz('deny').optional().describe('No link may lead to a folder that holds it, or to nothing.'),
    max_depth: schemas/* int */.Whr().min(1).max(255).optional().describe('How many folders deep a file may lie.'),
    special: schemas/* enum */.k5n(['deny', 'allow']).default('deny').describe('FIFOs, sockets and devices.'),
    names: schemas/* enum */.k5n(['utf8', 'any']).default('utf8').describe('utf8: every name is UTF-8 without control characters.'),
    modes: schemas/* enum */.k5n(['safe', 'any']).default('safe').describe('safe: no file is setuid, setgid, or writable for everyone.'),
})
    .refine(({ deny, require, symlink_escape: escape, loop, max_depth: depth }) => [deny, require, escape, loop, depth].some((rule) => rule !== undefined), {
    message: 'asks for nothing; give deny, require, symlink_escape, loop or max_depth',
});
/** `glob`: names in the tree, and where its links lead. Names are read as bytes, so that none can hide. */
const globCheck = (0,check_type/* checkType */.B)({
    name: 'glob',
    summary: 'The tree: names that must not be there, names that must, links that lead out of it, depth, special files',
    parameters: glob_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const inside = matcher(wanted.in);
        const outside = matcher(wanted.except);
        const entries = (await scan(ground)).filter((entry) => inside(textOf(entry)) && !outside(textOf(entry)));
        if (entries.length === 0)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(wanted.in.join(', '), 'matches nothing in the tree'));
        const observations = [...entries.flatMap((entry) => judgeEntry(ground, entry, wanted)), ...required(ground, entries, wanted.require ?? [])];
        return observations.length > 0 ? observations : [(0,observation/* holds */.v9)('the tree', `has ${entries.length} entries, all of them as they should be`)];
    },
});
async function scan(ground) {
    const entries = [];
    await ground.ports.tree.scan({
        root: ground.root,
        covers: (path) => path !== '.git' && !path.endsWith('/.git'),
        expectedSize: () => 'skip',
        onEntry: (entry) => entries.push(entry),
    });
    return entries;
}
/** What cannot be read as UTF-8 is matched by its bytes, each taken as the character of the same number. */
function textOf({ path }) {
    return (0,model_path/* toText */.fE)(path) ?? path;
}
function judgeEntry(ground, entry, wanted) {
    const path = textOf(entry);
    const subject = (0,model_path/* printablePath */.Vj)(entry.path);
    const observations = [];
    const fail = (message, expected, actual) => observations.push((0,observation/* fails */.c6)(subject, message, { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) }));
    if (entry.kind === 'problem')
        return [(0,observation/* unseen */.nv)('infra', subject, `could not be looked at: it is ${entry.problem}`)];
    const denied = deniedBy(path, wanted);
    if (denied !== undefined)
        fail('must not be here', `no name like ${denied}`);
    // eslint-disable-next-line no-control-regex
    if (wanted.names === 'utf8' && ((0,model_path/* toText */.fE)(entry.path) === undefined || /[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(path)))
        fail('has a name that cannot be shown', 'UTF-8 without control characters');
    if (wanted.special === 'deny' && entry.kind === 'special')
        fail('is neither file, folder nor link', 'a regular file', entry.type);
    if (wanted.modes === 'safe' && entry.kind === 'file' && entry.unsafe.length > 0)
        fail(`is ${entry.unsafe.join(' and ')}`, 'a mode such as 0644 or 0755');
    const depth = path.split('/').length - 1;
    if (wanted.max_depth !== undefined && depth > wanted.max_depth)
        fail('lies too deep', `at most ${wanted.max_depth} folders deep`, `${depth} folders deep`);
    if (entry.kind === 'link')
        observations.push(...glob_judgeLink(ground, path, (0,model_path/* toText */.fE)(entry.target) ?? entry.target, wanted));
    return observations;
}
/** The glob that a name is denied by, tried on the path and on each folder above it. */
function deniedBy(path, { deny = [], allow = [] }) {
    if (allow.length > 0 && matcher(allow)(path))
        return undefined;
    const ways = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
    return deny.find((glob) => ways.some(matcher([glob])));
}
function glob_judgeLink(ground, path, target, { symlink_escape: escape, loop }) {
    const reached = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
    const leaves = target.startsWith('/') || reached === '..' || reached.startsWith('../');
    const real = ground.ports.files.resolve(ground.resolve(path));
    const root = ground.ports.files.resolve(ground.root) ?? ground.root;
    if (escape === 'deny' && (leaves || (real !== undefined && real !== root && !real.startsWith(`${root}/`))))
        return [(0,observation/* fails */.c6)(path, 'is a link that leads out of the tree', { actual: target })];
    if (loop !== 'deny')
        return [];
    if (real === undefined)
        return [(0,observation/* fails */.c6)(path, 'is a link that leads to nothing, or in a circle', { actual: target })];
    const relative = real === root ? '' : real.slice(root.length + 1);
    const circles = real === root || path === relative || path.startsWith(`${relative}/`);
    return [circles ? (0,observation/* fails */.c6)(path, 'is a link to a folder that holds it', { actual: target }) : (0,observation/* holds */.v9)(path, 'is a link that stays in the tree')];
}
function required(ground, entries, wanted) {
    const files = entries.filter(({ kind }) => kind === 'file').map(textOf);
    return wanted.flatMap((glob) => {
        const found = files.filter(matcher([glob]));
        if (found.length === 0)
            return [(0,observation/* fails */.c6)(glob, 'matches no file')];
        const empty = found.filter((path) => ground.look(path)?.sizeBytes === 0);
        return empty.length > 0 ? empty.map((path) => (0,observation/* fails */.c6)(path, 'is empty')) : [(0,observation/* holds */.v9)(glob, `matches ${found.length} files`)];
    });
}
const kept = new Map();
/** Picomatch, names with a dot included; compiled once, as each is asked of every entry. */
function matcher(patterns) {
    const key = patterns.join('\0');
    const known = kept.get(key);
    if (known !== undefined)
        return known;
    const made = picomatch([...patterns], { dot: true, flags: 's', nonegate: true });
    if (kept.size < 500)
        kept.set(key, made);
    return made;
}
// EXTERNAL MODULE: ./build/src/notify/dingtalk-sign.js
var dingtalk_sign = __webpack_require__(78539);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/signature-in-code.js

/** A function by its name in Python, JavaScript, TypeScript or Go; undefined when there is none. Docstrings are no part of it. */
function findFunction(text, language, name) {
    const style = CODE_STYLES[language];
    if (style === undefined || !/^[A-Za-z_$][\w$]*$/.test(name))
        return undefined;
    const { code } = blankComments(language === 'py' ? withoutDocstrings(text) : text, style);
    const escaped = name.replace(/\$/g, '\\$');
    const head = language === 'py'
        ? new RegExp(`^([ \\t]*)(?:async )?def ${escaped}\\s*\\(`, 'm')
        : new RegExp(`(?:\\bfunction\\s*\\*?\\s*|\\bfunc\\s+(?:\\([^)]*\\)\\s*)?|\\bconst\\s+|\\blet\\s+|^\\s*(?:async\\s+|static\\s+|public\\s+|private\\s+)*)${escaped}\\s*(?:=|\\()`, 'm');
    const found = head.exec(code);
    if (found === null)
        return undefined;
    const line = code.slice(0, found.index + (found[0].length - found[0].trimStart().length)).split('\n').length;
    return { line, text: language === 'py' ? indented(code, found.index, found[1] ?? '') : braced(code, found.index) };
}
function withoutDocstrings(text) {
    return text.replace(/^([ \t]*)[rRuU]?("""|''')[\s\S]*?\2/gm, (match) => match.replace(/[^\n]/g, ' '));
}
function indented(code, start, indent) {
    const lines = code.slice(start).split('\n');
    const end = lines.findIndex((line, index) => index > 0 && line.trim() !== '' && !line.startsWith(`${indent} `) && !line.startsWith(`${indent}\t`) && !/^\s*\)/.test(line));
    return lines.slice(0, end === -1 ? lines.length : end).join('\n');
}
function braced(code, start) {
    const open = code.indexOf('{', start);
    if (open === -1)
        return code.slice(start, signature_in_code_orEnd(code.indexOf('\n', start), code));
    let depth = 0;
    for (let at = open; at < code.length; at++) {
        if (code[at] === '{')
            depth += 1;
        if (code[at] === '}')
            depth -= 1;
        if (depth === 0)
            return code.slice(start, at + 1);
    }
    return code.slice(start);
}
function signature_in_code_orEnd(index, text) {
    return index === -1 ? text.length : index;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/hmac-vector.js






const hmac_vector_parameters = schemas/* strictObject */.rej({
    alg: schemas/* enum */.k5n(['dingtalk', 'hmac-sha256', 'slack'])
        .describe('dingtalk: base64 over timestamp and secret; hmac-sha256: hex over body; slack: v0= and hex over timestamp and body.'),
    ts: schemas/* string */.YjP()
        .regex(/^\d{1,16}$/, 'is no timestamp in digits; it has to be quoted')
        .optional()
        .describe('The timestamp of the vector, quoted.'),
    secret: schemas/* string */.YjP().min(1).describe('The secret of the vector: made up for it, never a real one.'),
    body: schemas/* string */.YjP().default('').describe('The body of the vector.'),
    sign: schemas/* string */.YjP().min(1).describe('The signature that must come out.'),
    implementation: schemas/* strictObject */.rej({ file: schemas/* string */.YjP().min(1).describe('The program.'), function: schemas/* string */.YjP().min(1).describe('The function that signs.') })
        .optional()
        .describe('The function of the tree that signs: it must be there and use HMAC, SHA-256 and the encoding. It is read, not run.'),
    exec: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('A program of the tree as an argument list: gets {"timestamp", "secret", "body"} as JSON on stdin and prints the signature.'),
})
    .refine(({ alg, ts }) => alg === 'hmac-sha256' || ts !== undefined, { path: ['ts'], message: 'is missing' })
    .refine(({ alg, body }) => alg !== 'hmac-sha256' || body !== '', { path: ['body'], message: 'is missing' });
/** `hmac_vector`: a golden vector of a signature: our signer, and that of the tree, come to the same. */
const hmacVectorCheck = (0,check_type/* checkType */.B)({
    name: 'hmac_vector',
    summary: 'A golden vector of a signature (DingTalk, Slack, HMAC-SHA256), and the function of the tree that makes it',
    parameters: hmac_vector_parameters,
    executes: ({ exec }) => exec !== undefined,
    observe: async (ground, wanted) => [
        judgeVector(wanted),
        ...(wanted.implementation === undefined ? [] : judgeCode(ground, wanted.alg, wanted.implementation)),
        ...(wanted.exec === undefined ? [] : [await hmac_vector_judgeProgram(ground, wanted, wanted.exec)]),
    ],
});
function judgeVector(wanted) {
    const actual = signOf(wanted);
    if (actual === wanted.sign || encodeURIComponent(actual) === wanted.sign)
        return (0,observation/* holds */.v9)(`the ${wanted.alg} vector`, 'comes out of the signer of DuRi');
    return (0,observation/* fails */.c6)(`the ${wanted.alg} vector`, 'is not what the signer of DuRi makes of it', { expected: wanted.sign, actual });
}
function signOf({ alg, ts = '', secret, body }) {
    if (alg === 'dingtalk')
        return (0,dingtalk_sign/* dingtalkSign */.O)(ts, secret);
    const text = alg === 'slack' ? `v0:${ts}:${body}` : body;
    return `${alg === 'slack' ? 'v0=' : ''}${(0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest('hex')}`;
}
const PARTS = { HMAC: /\bhmac\b|createHmac|Hmac/, 'SHA-256': /sha_?-?256/i };
const BASE64 = /base64|b64encode/i;
const WEAK = /\b(?:md5|sha1|sha_1|crc32)\b/i;
/** The function is there, and names what the signature is made of. That it comes to the right value only `exec` can show. */
function judgeCode(ground, alg, { file, function: name }) {
    const language = /\.([a-z]+)$/.exec(file)?.[1] ?? '';
    const found = findFunction(ground.text(file), language, name);
    if (found === undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, `defines no function ${name}`, { expected: name, actual: 'nothing' }));
    const subject = `${name} of ${file}`;
    const location = { file, line: found.line };
    const parts = Object.entries({ ...PARTS, ...(alg === 'dingtalk' ? { base64: BASE64 } : {}) });
    const lacks = parts.filter(([, pattern]) => !pattern.test(found.text)).map(([part]) => part);
    const weak = WEAK.exec(found.text)?.[0];
    return [
        ...lacks.map((part) => (0,observation/* fails */.c6)(subject, `does not use ${part}`, { expected: part, location })),
        ...(weak === undefined ? [] : [(0,observation/* fails */.c6)(subject, `uses ${weak}`, { expected: 'SHA-256', actual: weak, location })]),
        ...(lacks.length > 0 || weak !== undefined ? [] : [(0,observation/* holds */.v9)(subject, `uses ${parts.map(([part]) => part).join(', ')}`, { location })]),
    ];
}
async function hmac_vector_judgeProgram(ground, wanted, [program = '', ...args]) {
    const { ts: timestamp, secret, body, sign } = wanted;
    const { exitCode, stdout, stderr } = await ground.run({ program, args, input: JSON.stringify({ timestamp, secret, body }) });
    const subject = [program, ...args].join(' ').slice(0, 200);
    if (exitCode === 127)
        return (0,observation/* unseen */.nv)('infra', subject, 'is not installed');
    if (exitCode !== 0)
        return (0,observation/* fails */.c6)(subject, `ends with code ${exitCode}: ${stderr.trim().replaceAll(secret, '***').slice(0, 200)}`, { expected: sign });
    const actual = Buffer.from(stdout).toString('utf8').trim().slice(0, 200);
    if (actual === sign || actual === encodeURIComponent(sign))
        return (0,observation/* holds */.v9)(subject, 'prints the signature of the vector');
    return (0,observation/* fails */.c6)(subject, 'prints another signature', { expected: sign, actual: actual.replaceAll(secret, '***') });
}
;// CONCATENATED MODULE: ./build/src/languages/htpasswd.js
const htpasswd_KINDS = [
    ['bcrypt', /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/],
    ['apr1', /^\$apr1\$[^$]{1,8}\$[./A-Za-z0-9]{22}$/],
    ['md5crypt', /^\$1\$[^$]{0,8}\$[./A-Za-z0-9]{22}$/],
    ['sha256crypt', /^\$5\$.+\$[./A-Za-z0-9]{43}$/],
    ['sha512crypt', /^\$6\$.+\$[./A-Za-z0-9]{86}$/],
    ['yescrypt', /^\$y\$.+\$[./A-Za-z0-9]{43}$/],
    ['argon2', /^\$argon2/],
    ['sha1', /^\{SHA\}[A-Za-z0-9+/]{27}=$/],
    ['ssha', /^\{SSHA\}[A-Za-z0-9+/=]+$/],
    ['plain', /^\{PLAIN\}/],
    ['unknown', /^\$/],
    ['crypt', /^[./A-Za-z0-9]{13}$/],
];
/** Reads an htpasswd file as nginx does: `user:hash`, optionally `:comment`; lines that begin with `#` are none. @source nginx, ngx_http_auth_basic_module */
function readHtpasswd(text) {
    const entries = [];
    const problems = [];
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    for (const [index, written] of lines.entries()) {
        const line = index + 1;
        const problem = (message) => problems.push({ line, message });
        if (written.startsWith('#'))
            continue;
        if (written.endsWith('\r'))
            problem('ends with a carriage return, which becomes part of the hash');
        const [user = '', hash, ...rest] = written.replace(/\r$/, '').split(':');
        if (written.trim() === '')
            problem('is empty');
        else if (hash === undefined || user === '')
            problem('is no user:hash');
        else if (hash === '')
            problem(`has no hash for ${user}`);
        else {
            if (/\s/.test(user) || /\s/.test(hash) || (rest.length > 0 && rest.join(':').trim() === ''))
                problem(`has something beside user and hash for ${user.trim()}`);
            const [kind] = htpasswd_KINDS.find(([, pattern]) => pattern.test(hash)) ?? ['plain'];
            entries.push({ user, kind, cost: kind === 'bcrypt' ? Number(hash.slice(4, 6)) : undefined, line });
        }
    }
    return { entries, problems };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/htpasswd/judge-file.js



/** The file itself: its lines, how each password is hashed, and who may read it. No hash is ever shown. */
function judgeFile(ground, file, given) {
    const { entries, problems } = readHtpasswd(ground.text(file));
    const at = (line) => ({ location: { file, line } });
    const twice = entries.filter(({ user }, index) => entries.findIndex((other) => other.user === user) !== index);
    const count = (0,checks_matcher/* match */.YW)(entries.length, given.users);
    return [
        ...problems.map(({ line, message }) => (0,observation/* fails */.c6)(file, message, { expected: 'user:hash', ...at(line) })),
        ...twice.map(({ user, line }) => (0,observation/* fails */.c6)(file, `has ${user} twice: only the first counts`, { expected: 'each user once', ...at(line) })),
        (count.ok ? observation/* holds */.v9 : observation/* fails */.c6)(file, `has ${entries.length} users`, { expected: count.expected, actual: count.actual, ...at(1) }),
        ...entries.map(({ user, kind, cost, line }) => {
            const subject = `${user} of ${file}`;
            if (kind !== given.algo)
                return (0,observation/* fails */.c6)(subject, kind === 'plain' ? 'has a password in plain text' : `has a password hashed with ${kind}`, {
                    expected: given.algo,
                    actual: kind,
                    ...at(line),
                });
            const { ok, expected } = (0,checks_matcher/* match */.YW)(cost, given.cost);
            return (ok ? observation/* holds */.v9 : observation/* fails */.c6)(subject, `has bcrypt with cost ${cost ?? '?'}`, { expected, actual: String(cost), ...at(line) });
        }),
        ...judgePermissions(ground, file, given),
    ];
}
function judgePermissions(ground, file, { mode, owner, group }) {
    const facts = ground.look(file);
    if (facts === undefined)
        return [];
    const { hostFiles } = ground.ports;
    const found = {
        mode: `0${facts.mode.toString(8).padStart(3, '0')}`,
        owner: hostFiles.userName(facts.userId) ?? String(facts.userId),
        group: hostFiles.groupName(facts.groupId) ?? String(facts.groupId),
    };
    const fix = `chown ${owner}:${group} ${file} && chmod ${mode} ${file}`;
    const wanted = { mode, owner, group };
    return ['mode', 'owner', 'group'].map((name) => (found[name] === wanted[name] ? observation/* holds */.v9 : observation/* fails */.c6)(file, `has ${name} ${found[name]}`, {
        expected: wanted[name],
        actual: found[name],
        location: { file, line: 1 },
        fix,
    }));
}
;// CONCATENATED MODULE: ./build/src/languages/shell/command-line.js
/** Programs that run another one with the same effect. @source their manual pages */
const WRAPPERS = {
    sudo: {
        valued: [
            ...['-u', '-g', '-h', '-p', '-C', '-T', '-U', '-r', '-t', '-D', '-R'],
            ...['--user', '--group', '--host', '--prompt', '--close-from', '--command-timeout', '--other-user', '--role', '--type', '--chdir', '--chroot'],
        ],
        assigns: true,
    },
    doas: { valued: ['-u', '-C'] },
    env: { valued: ['-u', '-C', '-S', '--unset', '--chdir'], assigns: true },
    command: { valued: [] },
    builtin: { valued: [] },
    exec: { valued: ['-a'] },
    nohup: { valued: [] },
    time: { valued: ['-f', '-o'] },
    nice: { valued: ['-n'] },
    ionice: { valued: ['-c', '-n', '-p'] },
    chronic: { valued: [] },
    setsid: { valued: [] },
    stdbuf: { valued: ['-i', '-o', '-e'] },
    timeout: { valued: ['-k', '-s', '--kill-after', '--signal'], operands: 1 },
    flock: { valued: ['-w', '-E', '--timeout'], operands: 1 },
    xargs: { valued: ['-I', '-n', '-P', '-L', '-d', '-a', '-E', '-s'] },
};
const SHELLS = ['bash', 'sh', 'dash', 'ksh', 'zsh'];
/** Takes the wrappers off. `command -v` and `command -V` are no wrappers: they look for a program. */
function unwrap(words) {
    const wrappers = [];
    let argv = withBaseName(words);
    for (;;) {
        const [name = ''] = argv;
        const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
        if (wrapper === undefined || (name === 'command' && /^-[pvV]*[vV]/.test(argv[1] ?? '')))
            break;
        const inner = behind(argv.slice(1), wrapper);
        if (inner.length === 0)
            break; // such as `sudo -v`, or `exec >log`
        wrappers.push(name);
        argv = withBaseName(inner);
    }
    const nested = nestedText(argv);
    return { argv, wrappers, ...(nested === undefined ? {} : { nested }) };
}
function behind(words, { valued, operands = 0, assigns = false }) {
    let at = 0;
    while (at < words.length) {
        const word = words[at] ?? '';
        if (word === '--') {
            at++;
            break;
        }
        if (word.startsWith('-') && word !== '-')
            at += valued.includes(word) ? 2 : 1;
        else if (assigns && /^[A-Za-z_]\w*=/.test(word))
            at++;
        else
            break;
    }
    while (assigns && /^[A-Za-z_]\w*=/.test(words[at] ?? ''))
        at++;
    return words.slice(at + operands);
}
function withBaseName([name, ...rest]) {
    return name === undefined ? [] : [/^[^\uFFFC]*\/[^/\uFFFC]+$/.test(name) ? name.slice(name.lastIndexOf('/') + 1) : name, ...rest];
}
function nestedText(argv) {
    const [name = '', ...rest] = argv;
    if (name === 'eval')
        return rest.join(' ');
    if (!SHELLS.includes(name))
        return undefined;
    const at = rest.findIndex((word) => /^-[a-zA-Z]*c$/.test(word));
    return at === -1 ? undefined : rest[at + 1];
}
/**
 * Other ways to say the same: `service nginx reload`, `nginx -s reload` and `systemctl reload nginx.service` all are
 * `systemctl reload nginx`; `which`, `type` and `hash` look for a program as `command -v` does.
 */
function equivalent(argv) {
    const [name = '', ...rest] = argv;
    const plain = rest.filter((word) => !word.startsWith('-'));
    if (name === 'systemctl')
        return [name, ...plain.map((word) => word.replace(/\.service$/, ''))];
    if ((name === 'service' || name === 'invoke-rc.d' || name === 'rc-service') && plain.length >= 2)
        return ['systemctl', plain[1] ?? '', plain[0] ?? ''];
    if (name === 'nginx' && rest.includes('-s'))
        return ['systemctl', rest[rest.indexOf('-s') + 1] ?? '', 'nginx'];
    if (name === 'nginx')
        return [name, ...rest.flatMap((word) => (/^-[qtT]+$/.test(word) ? Array.from(word.slice(1)).map((flag) => `-${flag === 'T' ? 't' : flag}`) : word))];
    if (name === 'which' || name === 'hash' || name === 'type')
        return ['command', '-v', ...plain];
    return argv;
}
/**
 * Is it what a pattern says: the same program, and the other words of the pattern among its arguments in that order?
 * `nginx -t` fits `nginx -q -t -c FILE`; `rm` fits any `rm`.
 */
function command_line_fits(argv, pattern) {
    const [program, ...wanted] = pattern.trim().split(/\s+/);
    const candidate = equivalent(argv);
    if (candidate[0] !== program)
        return false;
    let at = 1;
    for (const word of wanted) {
        const found = candidate.indexOf(word, at);
        if (found === -1)
            return false;
        at = found + 1;
    }
    return true;
}
/** Could it be, once what is unknown is known? Short options may stand together: `-bB` has the `-b` of a pattern. */
function mayFit(argv, pattern) {
    const [program, ...wanted] = pattern.trim().split(/\s+/);
    const [name = '', ...rest] = equivalent(argv);
    if (name !== program)
        return false;
    const open = rest.filter((word) => word.includes('\uFFFC')).length;
    const has = (word) => rest.includes(word) || (/^-[A-Za-z]$/.test(word) && rest.some((one) => /^-[A-Za-z]+$/.test(one) && one.includes(word.slice(1))));
    const missing = wanted.filter((word) => !has(word));
    return missing.length <= open && missing.every((word) => !word.startsWith('-'));
}
;// CONCATENATED MODULE: ./build/src/languages/made-files.js

/** The files that commands make, by path. Commands whose file is not known make none. */
function madeFiles(commands) {
    const files = new Map();
    for (const command of commands) {
        for (const path of command.writes)
            put(files, command, { path });
        const [name = '', ...args] = unwrapped(command.words);
        if (Object.hasOwn(EFFECTS, name))
            EFFECTS[name]?.({ files, command, args, plain: args.filter((word) => !word.startsWith('-')) });
    }
    return files;
}
/** What each program does to files. */
const EFFECTS = {
    install: putInstalled,
    mv: moved,
    cp: moved,
    ln: ({ files, command, plain }) => put(files, command, { path: plain.at(-1) }),
    touch: ({ files, command, plain }) => plain.forEach((path) => put(files, command, { path })),
    tee: ({ files, command, plain }) => plain.forEach((path) => put(files, command, { path })),
    chmod: (step) => change(step, { mode: readMode(step.plain[0] ?? '') }),
    chown: (step) => change(step, ownership(step.plain[0] ?? '')),
    chgrp: (step) => change(step, { group: step.plain[0] }),
    htpasswd: ({ files, command, args }) => htpasswdFiles(args, command).forEach((path) => put(files, command, { path, htpasswd: command })),
    openssl: ({ files, command, args }) => ['-out', '-keyout']
        .filter((option) => args.includes(option))
        .forEach((option) => put(files, command, { path: args[args.indexOf(option) + 1], openssl: command })),
};
/** A file is there now; what is known of it, or of the one that it was made from, is kept where nothing new is said. */
function put(files, by, { path, ...more }, from = path) {
    if (path === undefined || path === '' || path.startsWith('/dev/'))
        return;
    const none = { path, mode: undefined, owner: undefined, group: undefined, htpasswd: undefined, openssl: undefined, by };
    const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
    files.set(path, { ...none, ...files.get(from ?? path), path, by, ...given });
}
function moved({ files, command, plain }) {
    put(files, command, { path: plain.at(-1) }, plain.at(-2));
}
/** Permissions of files that the script makes; of others nothing is known. */
function change({ files, plain }, more) {
    for (const path of plain.slice(1)) {
        const before = files.get(path);
        if (before !== undefined)
            files.set(path, { ...before, ...more });
    }
}
function putInstalled({ files, command, args }) {
    if (args.some((word) => word === '-d' || word === '--directory'))
        return;
    const value = (short, long) => {
        const at = args.findIndex((word) => word === short || word === long);
        return at === -1
            ? args.find((word) => word.startsWith(`${long}=`) || (word.startsWith(short) && word.length > 2))?.replace(/^(--\w+=|-\w)/, '')
            : args[at + 1];
    };
    const valued = new Set(['-m', '-o', '-g', '-t', '-S', '--mode', '--owner', '--group']);
    const plain = args.filter((word, index) => !word.startsWith('-') && !valued.has(args[index - 1] ?? ''));
    put(files, command, { path: plain.at(-1), mode: readMode(value('-m', '--mode') ?? '755'), owner: value('-o', '--owner'), group: value('-g', '--group') }, plain.at(-2));
}
/** Flags and values of an `htpasswd`, whatever way they are written: `-iBC 12`, `-B -C "12"`. @source htpasswd(1) */
function htpasswdOptions(words) {
    const flags = new Set();
    const operands = [];
    let cost;
    const args = unwrapped(words).slice(1);
    for (let at = 0; at < args.length; at += 1) {
        const word = args[at] ?? '';
        if (!word.startsWith('-') || word === '-') {
            operands.push(word);
            continue;
        }
        const [, letters = '', valued, glued = ''] = /^-([^Cr]*)([Cr])?(.*)$/.exec(word) ?? [];
        for (const letter of letters)
            flags.add(letter);
        if (valued === undefined)
            continue;
        flags.add(valued);
        const value = glued === '' ? args[++at] : glued;
        if (valued === 'C')
            cost = value;
    }
    return { flags, cost, operands };
}
function htpasswdFiles(args, { writes }) {
    const { flags, operands } = htpasswdOptions(['htpasswd', ...args]);
    if (flags.has('v') || flags.has('D'))
        return [];
    return flags.has('n') ? writes : operands.slice(0, 1);
}
/** A command without what only runs it (`sudo -u root`, `env`, a function `run` of another file), its program without folder. */
function unwrapped(words) {
    const [name = '', ...rest] = unwrap(words[0] === 'run' ? words.slice(1) : words).argv;
    return [name.slice(name.lastIndexOf('/') + 1), ...rest]; // also where the folder is not known
}
/** Octal as it is, `u=rw,g=r,o=` as octal; undefined for what changes bits. */
function readMode(text) {
    if (/^[0-7]{3,4}$/.test(text))
        return Number.parseInt(text, 8);
    if (!/^[ugo]=[rwx]*(,[ugo]=[rwx]*)*$/.test(text))
        return undefined;
    const shift = { u: 6, g: 3, o: 0 };
    const bit = { r: 4, w: 2, x: 1 };
    return text.split(',').reduce((mode, part) => {
        const bits = Array.from(part.slice(2)).reduce((sum, letter) => sum | (bit[letter] ?? 0), 0);
        return mode | (bits << (shift[part.slice(0, 1)] ?? 0));
    }, 0);
}
function ownership(text) {
    const [owner = '', group = ''] = text.split(/[:.]/);
    return { ...(owner === '' ? {} : { owner }), ...(group === '' ? {} : { group }) };
}
;// CONCATENATED MODULE: ./build/src/languages/shell-commands.js

/** Stands in a word for what only running it would tell. */
const UNKNOWN = '\uFFFC';
/** Commands that are met, and calls of functions. */
const MAX_STEPS = 20_000;
const MAX_CALLS = 16;
const DECLARES = new Set(['local', 'declare', 'typeset', 'readonly', 'export']);
/**
 * The commands of a script in the order in which it would run them if every condition held once: functions are followed with their
 * arguments, and variables are filled in. A value that is not known does not replace one that is. Nothing is run.
 */
async function shellCommands(text, variables) {
    const tree = await parseShell(text);
    if (tree.problems.length > 0)
        return { commands: [], problems: tree.problems };
    const walk = new Walk(new Map(variables), tree);
    walk.script(tree.program);
    return { commands: walk.commands, problems: walk.problems };
}
class Walk {
    variables;
    tree;
    commands = [];
    problems = [];
    #functions = new Map();
    #called = new Set();
    /** Calls that have not come back. */
    #open = new Set();
    #steps = 0;
    #args = [];
    constructor(variables, tree) {
        this.variables = variables;
        this.tree = tree;
        for (const [name, definitions] of tree.functions) {
            const last = definitions.at(-1);
            if (last !== undefined)
                this.#functions.set(name, last.body);
        }
    }
    script(program) {
        this.#visit(program);
        for (const [name, body] of this.#functions)
            if (!this.#called.has(name))
                this.#call(name, body, []);
    }
    #visit(node) {
        if (node.type === 'Function')
            return;
        if (node.type === 'Command')
            return this.#command(node);
        if (node.type === 'Redirected') {
            const writes = node.redirects.flatMap((redirection) => this.#written(redirection));
            if (writes.length > 0)
                this.commands.push({ words: [], writes, ...this.tree.place(node.pos) });
        }
        const before = node.type === 'CommandExpansion' ? new Map(this.variables) : undefined;
        this.tree.children(node, (child) => this.#visit(child));
        if (before !== undefined)
            this.variables = before; // what it sets is not seen outside
    }
    #command(node) {
        if (!this.#step(node.pos))
            return;
        this.tree.children(node, (child) => this.#visit(child)); // what stands in `$(…)` runs first
        const words = [
            ...(node.name === undefined ? [] : this.#expand(node.name)),
            ...node.args.flatMap((each) => (each.type === 'Word' ? this.#expand(each) : [])),
        ];
        const [name = ''] = words;
        if (node.name === undefined || DECLARES.has(name)) {
            for (const part of [...node.prefix, ...node.args])
                if (part.type === 'Assignment')
                    this.#assign(part, name === 'local');
            return;
        }
        const body = this.#functions.get(name);
        if (body !== undefined)
            return this.#call(name, body, words.slice(1), node.pos);
        const writes = [...node.prefix, ...node.suffix].flatMap((each) => (each.type === 'Redirect' ? this.#written(each) : []));
        this.commands.push({ words, writes, ...this.tree.place(node.pos) });
    }
    /** False when there is nothing left to spend; that is a problem, so that nobody takes a part for the whole. */
    #step(at) {
        this.#steps += 1;
        if (this.#steps === MAX_STEPS + 1)
            this.problems.push({ ...this.tree.place(at), message: `runs more than ${MAX_STEPS} commands` });
        return this.#steps <= MAX_STEPS;
    }
    #call(name, body, args, at = body.pos) {
        this.#called.add(name);
        const call = JSON.stringify([name, args]);
        if (this.#open.has(call) || !this.#step(at))
            return; // from inside itself it would do the same again
        if (this.#open.size >= MAX_CALLS) {
            if (this.problems.length === 0)
                this.problems.push({ ...this.tree.place(at), message: `calls functions deeper than ${MAX_CALLS}` });
            return;
        }
        const outer = this.#args;
        this.#args = args;
        this.#open.add(call);
        this.#visit(body);
        this.#open.delete(call);
        this.#args = outer;
    }
    #assign({ name, value }, local) {
        const text = value.type === 'Word' ? this.#text(value) : UNKNOWN;
        const before = this.variables.get(name);
        if (before === text || (!local && text.includes(UNKNOWN) && before !== undefined))
            return;
        this.variables.set(name, text);
    }
    #written(redirection) {
        if (redirection.type !== 'Redirect' || !/^(>|>>|>\||&>|&>>)$/.test(redirection.operator) || redirection.target === undefined)
            return [];
        return [this.#text(redirection.target)];
    }
    #expand(word) {
        if (/^"?\$[@*]"?$/.test(word.text))
            return this.#args;
        return [this.#text(word)];
    }
    #text(word) {
        return word.parts === undefined ? word.value : word.parts.map((part) => this.#part(part)).join('');
    }
    #part(part) {
        switch (part.type) {
            case 'Literal':
            case 'SingleQuoted':
            case 'AnsiCQuoted':
            case 'Glob':
                return part.value;
            case 'DoubleQuoted':
            case 'LocaleString':
                return part.parts.map((child) => this.#part(child)).join('');
            case 'SimpleExpansion':
                return this.#variable(part.text.slice(1));
            case 'ParameterExpansion': {
                if (part.prefix !== undefined || part.index !== undefined)
                    return UNKNOWN;
                const value = this.#variable(part.parameter);
                if (part.operation === undefined)
                    return value;
                if (part.operation.type !== 'Default' || part.operation.operator.includes('+'))
                    return UNKNOWN;
                if (value !== UNKNOWN && (value !== '' || !part.operation.operator.startsWith(':')))
                    return value;
                return part.operation.operator.endsWith('?') ? UNKNOWN : this.#text(part.operation.operand);
            }
            default:
                return UNKNOWN;
        }
    }
    #variable(name) {
        if (/^[1-9]$/.test(name))
            return this.#args[Number(name) - 1] ?? UNKNOWN;
        return this.variables.get(name) ?? UNKNOWN;
    }
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/made-by.js




/** A script that puts files onto the host, for what is in no repository. */
const madeByParameters = schemas/* strictObject */.rej({
    script: schemas/* string */.YjP().min(1).describe('The shell script. It is read, not run.'),
    env: schemas/* string */.YjP().min(1).optional().describe('A file of NAME=value lines that the script takes its settings from; without it their values are not known.'),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe('Values of variables that the script gets from elsewhere.'),
});
/** Reads a script. @throws Unmet where that cannot be done */
async function filesMadeBy(ground, { script, env, variables }) {
    const known = new Map();
    for (const [, name = '', value = ''] of env === undefined ? [] : ground.text(env).matchAll(/^(?:export[ \t]+)?([A-Za-z_]\w*)=(.*?)[ \t]*\r?$/gm))
        known.set(name, /^(["'])(.*)\1$/.exec(value)?.[2] ?? value.replace(/[ \t]+#.*$/, ''));
    for (const [name, value] of Object.entries(variables))
        known.set(name, value);
    const { commands, problems } = await shellCommands(ground.text(script), known);
    const [problem] = problems;
    if (problem !== undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(script, problem.message, { location: { file: script, line: problem.line, column: problem.column } }));
    return { files: madeFiles(commands), commands };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/htpasswd/judge-script.js





const OTHER_WAYS = { m: 'apr1', s: 'sha1', d: 'crypt', p: 'plain', 2: 'sha256crypt', 5: 'sha512crypt' };
/** What the script would make: by which options of htpasswd, with which permissions. */
async function judge_script_judgeScript(ground, madeBy, given) {
    const { files, commands } = await filesMadeBy(ground, madeBy);
    const { script } = madeBy;
    const runs = distinct(commands.filter(({ words }) => unwrapped(words)[0] === 'htpasswd'));
    const made = [...files.values()].filter(({ htpasswd, path }) => htpasswd !== undefined && (given.path === undefined || path === given.path));
    // A file that was moved on is judged where it ends.
    const final = made.filter((file) => !made.some((other) => other !== file && other.htpasswd === file.htpasswd && other.by.line > file.by.line));
    if (final.length === 0)
        return [
            (0,observation/* fails */.c6)(script, `never makes ${given.path ?? 'an htpasswd file'} by htpasswd`, {
                expected: 'htpasswd -i -B -C 10 FILE USER',
                location: { file: script, line: runs[0]?.line ?? 1 },
            }),
            ...runs.flatMap((run) => judgeArguments(script, run)),
        ];
    return [
        ...runs.flatMap((run) => judgeArguments(script, run)),
        ...final.flatMap((file) => [...(file.htpasswd === undefined ? [] : judgeOptions(script, file.htpasswd, given)), ...judgeMade(script, file, given)]),
    ];
}
/** No run of htpasswd, whatever for, has the password among its arguments. */
function judgeArguments(script, run) {
    const { flags } = htpasswdOptions(run.words);
    const at = { location: { file: script, line: run.line, column: run.column } };
    if (flags.has('b'))
        return [
            (0,observation/* fails */.c6)(script, 'gives htpasswd the password as an argument, which every user of the machine can read', {
                expected: 'htpasswd -i, with the password by stdin',
                ...at,
            }),
        ];
    if (flags.has('D'))
        return [];
    return [
        flags.has('i')
            ? (0,observation/* holds */.v9)(script, 'gives htpasswd the password by stdin', at)
            : (0,observation/* fails */.c6)(script, 'lets htpasswd ask a terminal for the password', { expected: 'htpasswd -i, with the password by stdin', ...at }),
    ];
}
function judgeOptions(script, run, { cost: wanted }) {
    const { flags, cost } = htpasswdOptions(run.words);
    const at = { location: { file: script, line: run.line, column: run.column } };
    const other = [...flags].find((flag) => flag in OTHER_WAYS);
    if (!flags.has('B') || other !== undefined)
        return [
            (0,observation/* fails */.c6)(script, `makes htpasswd hash with ${other === undefined ? 'apr1, its default' : (OTHER_WAYS[other] ?? other)}`, { expected: 'htpasswd -B', ...at }),
        ];
    if (cost?.includes(UNKNOWN) === true)
        return [(0,observation/* fails */.c6)(script, 'gives bcrypt a cost that cannot be told by reading', { expected: 'a cost that the script or its settings hold', ...at })];
    const number = cost === undefined ? 5 : Number(cost);
    const { ok, expected } = (0,checks_matcher/* match */.YW)(number, wanted);
    const says = `makes htpasswd use bcrypt with cost ${number}${cost === undefined ? ', its default' : ''}`;
    return [(ok ? observation/* holds */.v9 : observation/* fails */.c6)(script, says, { expected, actual: String(number), ...at })];
}
function judgeMade(script, { path, mode, owner, group, by }, given) {
    const at = { location: { file: script, line: by.line, column: by.column } };
    const found = { mode: mode === undefined ? 'of the umask' : `0${mode.toString(8).padStart(3, '0')}`, owner: owner ?? 'root', group: group ?? 'root' };
    const subject = `${path} of ${script}`;
    return ['mode', 'owner', 'group'].map((name) => (found[name] === given[name] ? observation/* holds */.v9 : observation/* fails */.c6)(subject, `gets the ${name} ${found[name]}`, { expected: given[name], actual: found[name], ...at }));
}
/** A function that is called twice runs its commands twice; they are one line. */
function distinct(commands) {
    return [...new Map(commands.map((command) => [`${command.line}:${command.column}`, command])).values()];
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/htpasswd/parameters.js



const mode = schemas/* string */.YjP().regex(/^0[0-7]{3}$/, 'is no mode such as "0640"; write it as a text, with its zero');
const htpasswdParameters = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).optional().describe('The htpasswd file on this machine.'),
    made_by: madeByParameters.optional().describe('The script that makes it, for what is in no repository. It is read, not run.'),
    path: schemas/* string */.YjP().min(1).optional().describe('Where the script puts it. Default: wherever it runs htpasswd for.'),
    algo: schemas/* literal */.euz('bcrypt').default('bcrypt').describe('How passwords are hashed. The other ways that nginx knows are guessed too fast.'),
    cost: checks_matcher/* matcherSchema */.C3.prefault({ ge: 10 }).describe('The cost of bcrypt: each step doubles the time that a guess takes.'),
    mode: mode.default('0640').describe('Permissions of the file.'),
    owner: schemas/* string */.YjP().min(1).default('root').describe('Whom the file belongs to.'),
    group: schemas/* string */.YjP().min(1).default('www-data').describe('The group of the workers of nginx, who read it.'),
    users: checks_matcher/* matcherSchema */.C3.prefault({ ge: 1 }).describe('How many users there are; only for `file`.'),
})
    .refine(({ file, made_by }) => file !== undefined || made_by !== undefined, 'asserts nothing: give file, made_by, or both');
;// CONCATENATED MODULE: ./build/src/gates/audit/types/htpasswd.js




/** Who may log in, and how well the passwords are kept. */
const htpasswd = (0,check_type/* checkType */.B)({
    name: 'htpasswd',
    summary: 'An htpasswd file, or the script that makes it: bcrypt with a cost, mode, owner and group, no password in a command line.',
    parameters: htpasswdParameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, given) => {
        const observations = [];
        if (given.file !== undefined)
            observations.push(...judgeFile(ground, given.file, given));
        if (given.made_by !== undefined)
            observations.push(...(await judge_script_judgeScript(ground, given.made_by, given)));
        return observations;
    },
});
// EXTERNAL MODULE: ./build/src/gates/uat/steps/http-judge.js + 1 modules
var http_judge = __webpack_require__(88495);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/http.js





const http_name = schemas/* string */.YjP().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'is no name of a header');
const http_parameters = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP()
        .max(4096)
        .regex(/^https?:\/\/[^\s/]/, 'is no http or https URL')
        .describe('What is asked.'),
    method: schemas/* enum */.k5n(['GET', 'HEAD', 'OPTIONS']).default('GET').describe('Method of the request; none that changes anything.'),
    request_headers: schemas/* record */.g1P(http_name, schemas/* string */.YjP().max(8192)).default({}).describe('Headers of the request.'),
    status: checks_matcher/* matcherSchema */.C3.optional().describe('Status of the answer.'),
    headers: schemas/* record */.g1P(http_name, checks_matcher/* matcherSchema */.C3)
        .refine((headers) => Object.keys(headers).length > 0, 'is empty, which asserts nothing')
        .optional()
        .describe('Headers of the answer; each line of that name must fit.'),
    body: checks_matcher/* matcherSchema */.C3.optional().describe('The body as text: {contain: …} or another matcher.'),
    follow_redirects: schemas/* int */.Whr().min(0).max(10).default(0).describe('How many redirects are followed.'),
    allow_insecure: schemas/* boolean */.zMY().default(false).describe('Take any certificate.'),
    timeout_ms: schemas/* int */.Whr().min(1).max(60_000).default(5000).describe('Time for the whole answer.'),
})
    .refine(({ status, headers, body }) => [status, headers, body].some((one) => one !== undefined), 'asserts nothing; give status, headers or body');
/** `http`: one request to a server, in the words of goss. */
const httpCheck = (0,check_type/* checkType */.B)({
    name: 'http',
    summary: 'One request to a server: status, headers and body of its answer',
    parameters: http_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const { url, method, request_headers: sent, follow_redirects: redirects, allow_insecure: insecure, timeout_ms: totalMs } = wanted;
        const { host } = new URL(url);
        const answer = await ground.ports.probes.http({
            url,
            method,
            headers: Object.entries(sent),
            redirects,
            maxBodyBytes: 1024 * 1024,
            timeouts: { connectMs: totalMs, firstByteMs: totalMs, totalMs },
            // Redirects do not lead to other hosts.
            reach: { allow: [host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')] },
            ...(insecure ? { insecure } : {}),
        });
        const subject = `${method} ${url}`;
        if (!answer.ok)
            return [(0,http_judge/* noAnswer */.qE)(subject, answer)];
        const { status, headers, body } = wanted;
        const asked = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }), ...(body === undefined ? {} : { body }) };
        return [(0,observation/* holds */.v9)(subject, `answered ${answer.status}`), ...(await (0,http_judge/* judgeAnswer */._n)(subject, answer, asked))];
    },
});
// EXTERNAL MODULE: ./build/src/languages/nginx/scopes.js
var nginx_scopes = __webpack_require__(12321);
// EXTERNAL MODULE: ./build/src/languages/nginx/targets.js
var targets = __webpack_require__(77228);
;// CONCATENATED MODULE: ./build/src/languages/nginx/authentication.js

/** How nginx decides on `auth_basic`: realm and file are inherited apart, and without both nobody is asked. @source ngx_http_auth_basic_module.c */
function authenticationOf(at) {
    const no = (because, directive, off = false) => ({ asked: false, because, directive, off });
    const realm = (0,nginx_scopes/* effective */.C$)(at, 'auth_basic');
    if (realm === undefined)
        return no('has no auth_basic');
    if (realm.args[0] === 'off')
        return no('has auth_basic off', realm, true);
    if (realm.args[0]?.includes('$') === true)
        return no(`has auth_basic ${realm.args[0]}: a variable that is "off" opens it`, realm);
    const users = (0,nginx_scopes/* effective */.C$)(at, 'auth_basic_user_file');
    if (users === undefined)
        return no('has auth_basic without auth_basic_user_file, which asks nobody', realm);
    const satisfy = (0,nginx_scopes/* effective */.C$)(at, 'satisfy');
    if (satisfy?.args[0] === 'any') {
        const other = [
            ...((0,nginx_scopes/* inherited */.Jq)(at, 'allow')?.directives ?? []),
            ...((0,nginx_scopes/* inherited */.Jq)(at, 'auth_request')?.directives ?? []),
            ...((0,nginx_scopes/* inherited */.Jq)(at, 'auth_jwt')?.directives ?? []),
        ][0];
        if (other !== undefined)
            return no(`has satisfy any: ${other.name} ${other.args.join(' ')} lets in without a password`, satisfy);
    }
    return { asked: true, realm, users };
}
/** Does nobody get in: `deny all` with no `allow` before it, and `satisfy all`? */
function isClosed(at) {
    if ((0,nginx_scopes/* effective */.C$)(at, 'satisfy')?.args[0] === 'any')
        return false;
    for (const scope of (0,nginx_scopes/* outward */.N4)(at)) {
        const [first] = scope.own.filter(({ name }) => name === 'allow' || name === 'deny');
        if (first !== undefined)
            return first.name === 'deny' && first.args[0] === 'all';
    }
    return false;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx-lint/rule.js

/** A rule that looks at one block at a time. */
function eachScope(look) {
    return (http) => [...(0,nginx_scopes/* everyScope */.M$)(http)].flatMap(look);
}
/** A rule that looks at one statement at a time, wherever it stands. */
function eachDirective(names, look) {
    return eachScope((at) => at.own.flatMap((directive) => {
        const trap = names.includes(directive.name) ? look(directive, at) : undefined;
        return trap === undefined ? [] : [{ at, directive, ...trap }];
    }));
}
/** Modifier and path of a location. */
function locationPath({ directive }) {
    const args = directive?.args ?? [];
    return args.length > 1 ? { modifier: args[0] ?? '', path: args[1] ?? '' } : { modifier: '', path: args[0] ?? '' };
}
/** Is its path a beginning, and neither exact, a pattern, nor a name? */
function isPrefix(at) {
    const { modifier, path } = locationPath(at);
    return at.kind === 'location' && (modifier === '' || modifier === '^~') && path.startsWith('/');
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx-lint/paths.js




const SYSTEM_FOLDERS = new Set([
    '/',
    '/etc',
    '/etc/nginx',
    '/root',
    '/home',
    '/var',
    '/var/log',
    '/proc',
    '/sys',
    '/usr',
    '/opt',
    '/srv',
    '/tmp',
    '/run',
    '/dev',
]);
/** Traps of paths: what a visitor can reach that nobody meant. */
const pathRules = [
    {
        id: 'alias_traversal',
        severity: 'high',
        says: 'A location without a slash at its end and an alias with one: /files../secret leaves the folder.',
        find: eachScope((at) => {
            const { path } = locationPath(at);
            if (!isPrefix(at) || path.endsWith('/'))
                return [];
            return (0,nginx_scopes/* ownDirectives */.J2)(at, 'alias')
                .filter(({ args }) => args[0]?.endsWith('/') === true)
                .map((directive) => ({ at, directive, message: `lets ${path}../ leave the folder of its alias`, expected: `location ${path}/` }));
        }),
    },
    {
        id: 'proxy_pass_slash',
        severity: 'medium',
        says: 'The slashes at the end of a location and of its proxy_pass do not agree, so paths are glued together wrongly.',
        find: eachScope((at) => {
            const { path } = locationPath(at);
            if (!isPrefix(at) || path === '/')
                return [];
            return (0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_pass').flatMap((directive) => {
                const { uri, variable } = (0,targets/* readTarget */._E)(directive);
                if (uri === undefined || variable || uri.includes('$') || uri.includes('?') || path.endsWith('/') === uri.endsWith('/'))
                    return [];
                const says = path.endsWith('/') ? `makes ${uri}x of ${path}x` : `makes ${uri}x of ${path}x and ${uri}/x of ${path}/x`;
                return [{ at, directive, message: says, expected: 'both with a slash at the end, or neither' }];
            });
        }),
    },
    {
        id: 'merge_slashes',
        severity: 'medium',
        says: 'merge_slashes off: //admin is not the location /admin.',
        find: eachDirective(['merge_slashes'], ({ args }) => args[0] === 'off' ? { message: 'lets a second slash pass by its locations', expected: 'merge_slashes on' } : undefined),
    },
    {
        id: 'autoindex',
        severity: 'medium',
        says: 'autoindex on: everybody can list folders.',
        find: eachDirective(['autoindex'], ({ args }) => (args[0] === 'on' ? { message: 'lists folders to everybody', expected: 'autoindex off' } : undefined)),
    },
    {
        id: 'system_root',
        severity: 'high',
        says: 'root or alias is a folder of the system.',
        find: eachDirective(['root', 'alias'], ({ name, args }) => {
            const folder = (args[0] ?? '').replace(/(.)\/+$/, '$1');
            return SYSTEM_FOLDERS.has(folder) ? { message: `serves ${folder}`, expected: `${name} of a folder with nothing but public files` } : undefined;
        }),
    },
    {
        id: 'hidden_files',
        severity: 'medium',
        says: 'Files are served, and those that begin with a dot (.env, .git) are not refused.',
        find: (http) => (0,nginx_scopes/* serversOf */.U2)(http)
            .filter((server) => serves(server) && !refusesHidden(server))
            .map((at) => ({ at, message: 'serves files, and refuses none that begin with a dot', expected: String.raw `location ~ /\. { deny all; }` })),
    },
    {
        id: 'dav_methods',
        severity: 'high',
        says: 'dav_methods lets visitors write.',
        find: eachDirective(['dav_methods'], ({ args }) => (args[0] === 'off' ? undefined : { message: 'lets visitors write files', expected: 'dav_methods off' })),
    },
];
function serves(at) {
    const here = (0,nginx_scopes/* ownDirectives */.J2)(at, 'root').length > 0 || (0,nginx_scopes/* ownDirectives */.J2)(at, 'alias').length > 0;
    return here || at.inner.some((inner) => inner.kind === 'location' && serves(inner));
}
function refusesHidden(server) {
    return server.inner.some((at) => {
        const { modifier, path } = locationPath(at);
        const refuses = isClosed(at) || (0,nginx_scopes/* ownDirectives */.J2)(at, 'return').some(({ args }) => args[0]?.startsWith('4') === true);
        return modifier.startsWith('~') && /\\\.|\[\.\]/.test(path) && refuses;
    });
}
;// CONCATENATED MODULE: ./build/src/languages/nginx/headers.js

/** What `add_header` adds in a scope. One `add_header` of its own drops all of those around it, unless `add_header_inherit merge` is set. */
function addedHeaders(at) {
    const mode = (0,nginx_scopes/* effective */.C$)(at, 'add_header_inherit')?.args[0];
    if (mode === 'merge')
        return [...(0,nginx_scopes/* outward */.N4)(at)].reverse().flatMap((scope) => (0,nginx_scopes/* ownDirectives */.J2)(scope, 'add_header').map(readHeader));
    const directives = mode === 'off' ? (0,nginx_scopes/* ownDirectives */.J2)(at, 'add_header') : ((0,nginx_scopes/* inherited */.Jq)(at, 'add_header')?.directives ?? []);
    return directives.map(readHeader);
}
/** What is sent to the backend by `proxy_set_header`: all of one scope, or nginx's own Host and Connection. */
function sentHeaders(at) {
    return ((0,nginx_scopes/* inherited */.Jq)(at, 'proxy_set_header')?.directives ?? []).map(readHeader);
}
/** The last value that is sent under a name, whatever its case. */
function sentHeader(at, name) {
    return sentHeaders(at).findLast((header) => header.name.toLowerCase() === name.toLowerCase());
}
function readHeader(directive) {
    const [name = '', value = '', flag] = directive.args;
    return { name, value, always: flag === 'always', directive };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx-lint/requests.js





/** nginx decodes these, so they can hold line breaks. */
const DECODED = /\$\{?(uri|document_uri)\b/;
const FROM_CLIENT = /^\$\{?(http_|arg_|cookie_)/;
/** Headers that a backend believes because nginx sets them: who somebody is, and from where. */
const TRUSTED = /(user|real-ip|client-ip|forwarded-for|authenticated|groups|email)/;
/** Traps of what is sent on and sent back. */
const requestRules = [
    {
        id: 'http_splitting',
        severity: 'high',
        says: 'A decoded path in a header or an address: a line break in it makes a header of the visitor’s own.',
        find: eachDirective(['return', 'rewrite', 'add_header', 'proxy_set_header', 'proxy_pass'], ({ name, args }) => {
            const text = name === 'return'
                ? args.at(-1)
                : name === 'rewrite'
                    ? /^(https?:|\$scheme)/.test(args[1] ?? '')
                        ? args[1]
                        : ''
                    : name === 'proxy_pass'
                        ? args[0]
                        : args[1];
            const body = name === 'return' && args.length > 1 && args[0]?.startsWith('30') !== true;
            return !body && DECODED.test(text ?? '') ? { message: 'puts a decoded path where a line break begins a header', expected: '$request_uri' } : undefined;
        }),
    },
    {
        id: 'host_spoofing',
        severity: 'medium',
        says: 'The backend gets the Host that the visitor wrote.',
        find: eachDirective(['proxy_set_header'], ({ args }) => args[0]?.toLowerCase() === 'host' && FROM_CLIENT.test(args[1] ?? '')
            ? { message: `sends the Host on that the visitor wrote: ${args[1] ?? ''}`, expected: '$host, or the name itself' }
            : undefined),
    },
    {
        id: 'identity_spoofing',
        severity: 'medium',
        says: 'The backend gets an address or a user name that the visitor wrote, or anybody may set it.',
        find: eachDirective(['proxy_set_header', 'set_real_ip_from'], ({ name, args }) => {
            if (name === 'set_real_ip_from')
                return /^(0\.0\.0\.0|::)\/0$/.test(args[0] ?? '')
                    ? { message: 'believes everybody who says from which address a request is', expected: 'the address of the proxy in front' }
                    : undefined;
            const named = TRUSTED.test(args[0]?.toLowerCase() ?? '') && args[0]?.toLowerCase() !== 'user-agent';
            return named && FROM_CLIENT.test(args[1] ?? '')
                ? { message: `believes what the visitor wrote: ${args[1] ?? ''}`, expected: '$remote_addr, $remote_user' }
                : undefined;
        }),
    },
    {
        id: 'ssrf',
        severity: 'high',
        says: 'The visitor chooses the host that a request is passed on to.',
        find: (http) => [...(0,nginx_scopes/* everyScope */.M$)(http)].flatMap((at) => (0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_pass').flatMap((directive) => {
            const { host, variable } = (0,targets/* readTarget */._E)(directive);
            if (!variable || isConstant(http, host))
                return [];
            return [{ at, directive, message: `passes requests on to a host that the visitor can choose: ${host}`, expected: 'a host by name' }];
        })),
    },
    {
        id: 'authorization_forwarded',
        severity: 'high',
        says: 'The password that nginx has checked is sent on to the application.',
        find: eachScope((at) => {
            const [directive] = (0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_pass');
            if (directive === undefined || !authenticationOf(at).asked || (0,nginx_scopes/* effective */.C$)(at, 'proxy_pass_request_headers')?.args[0] === 'off')
                return [];
            const sent = sentHeader(at, 'Authorization');
            if (sent?.value === '')
                return [];
            return [
                { at, directive: sent?.directive ?? directive, message: 'sends the password on to the application', expected: 'proxy_set_header Authorization ""' },
            ];
        }),
    },
    {
        id: 'cors_open',
        severity: 'medium',
        says: 'Every other site may read the answers.',
        find: eachDirective(['add_header'], ({ args }) => args[0]?.toLowerCase() === 'access-control-allow-origin' && (args[1] === '*' || args[1] === '$http_origin')
            ? { message: `lets every other site read answers: ${args[1]}`, expected: 'the origin by name' }
            : undefined),
    },
    {
        id: 'body_size',
        severity: 'low',
        says: 'It is nowhere said how large a request may be.',
        find: eachScope((at) => (0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_pass').length === 0 || (0,nginx_scopes/* effective */.C$)(at, 'client_max_body_size') !== undefined
            ? []
            : [{ at, message: 'does not say how large a request may be', expected: 'client_max_body_size' }]),
    },
    {
        id: 'body_unlimited',
        severity: 'medium',
        says: 'Requests may be of any size.',
        find: eachDirective(['client_max_body_size'], ({ args }) => Number.parseInt(args[0] ?? '', 10) === 0 ? { message: 'takes requests of any size', expected: 'a bound such as 1m' } : undefined),
    },
    {
        id: 'guessing_unlimited',
        severity: 'low',
        says: 'Nothing bounds how often a password can be tried.',
        find: eachScope((at) => (0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_pass').length === 0 ||
            !authenticationOf(at).asked ||
            (0,nginx_scopes/* effective */.C$)(at, 'limit_req') !== undefined ||
            (0,nginx_scopes/* effective */.C$)(at, 'auth_delay') !== undefined
            ? []
            : [{ at, message: 'lets a password be tried without bound', expected: 'limit_req, or auth_delay' }]),
    },
    {
        id: 'set_header_redefinition',
        severity: 'medium',
        says: 'A proxy_set_header drops those of the blocks around it, so what nginx set there comes from the visitor.',
        find: eachScope((at) => {
            const own = (0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_set_header');
            const [directive] = own;
            const outer = at.parent === undefined ? undefined : (0,nginx_scopes/* inherited */.Jq)(at.parent, 'proxy_set_header');
            if (directive === undefined || outer === undefined)
                return [];
            const names = own.map(({ args }) => args[0]?.toLowerCase());
            const lost = outer.directives.filter(({ args }) => !names.includes(args[0]?.toLowerCase())).map(({ args }) => args[0] ?? '');
            return lost.length === 0
                ? []
                : [{ at, directive, message: `no longer sets for the backend: ${lost.join(', ')}`, expected: 'all of them again, or none' }];
        }),
    },
    {
        id: 'error_hidden',
        severity: 'medium',
        says: 'An error of the backend is answered with success.',
        find: eachDirective(['error_page'], ({ args }) => args.some((arg) => /^=2\d\d$/.test(arg)) && args.some((arg) => /^5\d\d$/.test(arg))
            ? { message: 'answers errors of the backend with success, so no monitor sees them', expected: 'error_page without =200' }
            : undefined),
    },
];
/** Is a variable set to texts without variables, wherever it is set? */
function isConstant(http, host) {
    const name = /^\$\{?(\w+)\}?$/.exec(host)?.[1];
    if (name === undefined)
        return false;
    const values = [...(0,nginx_scopes/* everyScope */.M$)(http)].flatMap((at) => [
        ...(0,nginx_scopes/* ownDirectives */.J2)(at, 'set')
            .filter(({ args }) => args[0] === `$${name}`)
            .map(({ args }) => args[1] ?? '$'),
        ...(0,nginx_scopes/* ownDirectives */.J2)(at, 'map')
            .filter(({ args }) => args[1] === `$${name}`)
            .flatMap(({ block }) => (block ?? []).map(({ args }) => args[0] ?? '$')),
    ]);
    return values.length > 0 && values.every((value) => !value.includes('$'));
}
// EXTERNAL MODULE: ./build/src/languages/nginx/listen.js
var nginx_listen = __webpack_require__(15803);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/sane-headers.js
const HALF_A_YEAR_SECONDS = 15_552_000;
const REFERRER = [
    'no-referrer',
    'same-origin',
    'strict-origin',
    'strict-origin-when-cross-origin',
    'no-referrer-when-downgrade',
    'origin',
    'origin-when-cross-origin',
];
const LEAKY = ['no-referrer-when-downgrade', 'origin-when-cross-origin'];
/** What is wrong with the value of a known header; undefined where nothing is, or the header is not known. `says` goes on after "a Header that". @source OWASP, HTTP Headers Cheat Sheet */
function saneHeader(name, value) {
    const text = value.trim().toLowerCase();
    switch (name.toLowerCase()) {
        case 'x-frame-options':
            return ['deny', 'sameorigin'].includes(text) ? undefined : { says: 'no browser knows', expected: 'DENY or SAMEORIGIN' };
        case 'x-content-type-options':
            return text === 'nosniff' ? undefined : { says: 'no browser knows', expected: 'nosniff' };
        case 'referrer-policy': {
            const last = text.split(',').at(-1)?.trim() ?? '';
            if (REFERRER.includes(last) && !LEAKY.includes(last))
                return undefined;
            return { says: 'tells other sites which page a visitor came from', expected: 'no-referrer, same-origin or strict-origin-when-cross-origin' };
        }
        case 'strict-transport-security': {
            const seconds = Number(/(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:;|$)/.exec(text)?.[1] ?? -1);
            return seconds >= HALF_A_YEAR_SECONDS ? undefined : { says: 'is forgotten within half a year', expected: `max-age of ${HALF_A_YEAR_SECONDS} or more` };
        }
        case 'content-security-policy':
            return policyProblem(text);
        default:
            return undefined;
    }
}
function policyProblem(policy) {
    const directives = new Map();
    for (const part of policy.split(';')) {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        if (name !== '' && !directives.has(name))
            directives.set(name, sources);
    }
    const scripts = directives.get('script-src') ?? directives.get('default-src');
    if (scripts === undefined)
        return { says: 'lets scripts come from anywhere', expected: 'default-src or script-src' };
    const open = scripts.find((source) => source === '*' || source === 'http:' || source === 'https:' || source === 'data:');
    if (open !== undefined)
        return { says: `lets scripts come from ${open}`, expected: "'self', or hosts by name" };
    const named = scripts.some((source) => /^'(nonce-|sha(256|384|512)-|strict-dynamic)/.test(source));
    if (scripts.includes("'unsafe-inline'") && !named)
        return { says: 'lets scripts stand in the page, where an attacker can put them', expected: "no 'unsafe-inline' for scripts" };
    if (directives.get('frame-ancestors')?.includes('*') === true)
        return { says: 'lets every site frame it', expected: "frame-ancestors 'none' or 'self'" };
    return undefined;
}
// EXTERNAL MODULE: ./build/src/languages/nginx/directive.js
var nginx_directive = __webpack_require__(45895);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/subject.js


/** How an observation calls a block: `location /ws of nginx.conf`. */
function subject_subjectOf({ file }, at) {
    return `${(0,nginx_scopes/* scopeName */.OK)(at)} of ${file}`;
}
/** Where an observation about a directive points to, with the includes that led there. */
function locationOf(site, directive) {
    return { location: directive?.place ?? { file: site.file, line: 1 } };
}
/** Where an observation about a block points to. */
function blockOf(site, at) {
    return locationOf(site, at.directive);
}
/** What stands there, with the file that it was included from. */
function actualOf(directive) {
    const from = directive.chain.at(-1);
    return { actual: (0,nginx_directive/* directiveText */.P)(directive) + (from === undefined ? '' : ` (included from ${from.file}:${from.line})`), location: directive.place };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/judge-headers.js







const fields = schemas/* strictObject */.rej({
    names: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9-]+$/, 'is no name of a header'))
        .min(1)
        .describe('Headers that every answer has, after inheritance, exactly once each.'),
    always: schemas/* boolean */.zMY().default(true).describe('Also on errors: add_header with `always`.'),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), checks_matcher/* matcherSchema */.C3)
        .default({})
        .describe('What the value of a header has to be. Without, values of known headers must make sense: DENY or SAMEORIGIN, nosniff, max-age of half a year.'),
    hide: schemas/* boolean */.zMY()
        .default(false)
        .describe('Where requests are passed on, the same headers of the backend have to be hidden (proxy_hide_header), so that none comes twice.'),
});
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const headerParameters = fields.refine(({ names, values }) => Object.keys(values).every((key) => names.some((name) => sameName(name, key))), '`values` has a header that `names` has not, so nothing would look at it');
/** Every block that answers adds all headers. A server that only redirects answers nothing itself. */
function judgeHeaders(site, parameters) {
    const answering = (0,nginx_scopes/* serversOf */.U2)(site.http).filter((server) => !answersNothing(server));
    const scopes = answering.flatMap((server) => [...(0,nginx_scopes/* everyScope */.M$)(server)].filter((at) => answers(at)));
    if (scopes.length === 0)
        return [(0,observation/* fails */.c6)(site.file, 'has no server that answers', { expected: 'a server with locations', location: { file: site.file, line: 1 } })];
    return scopes.flatMap((at) => parameters.names.map((name) => judgeHeader(site, at, name, parameters)));
}
/** It sends every request elsewhere before anything else (`return 301`), or takes none (`return 444`, `ssl_reject_handshake on`). */
function answersNothing(server) {
    return ((0,nginx_scopes/* ownDirectives */.J2)(server, 'return').some(({ args }) => /^(30[1278]|444)$/.test(args[0] ?? '')) ||
        (0,nginx_scopes/* ownDirectives */.J2)(server, 'ssl_reject_handshake').some(({ args }) => args[0] === 'on'));
}
function answers(at) {
    if (at.kind === 'location')
        return true;
    if (at.kind === 'if')
        return at.parent?.kind === 'location';
    return at.kind === 'server' && !takesEverything(at);
}
/** Has the server a location for every path, so that it answers nothing itself? */
function takesEverything(server) {
    return server.inner.some((at) => at.kind === 'location' && (0,nginx_scopes/* locationName */.zb)(at) === '/');
}
function judgeHeader(site, at, name, { always, values, hide }) {
    const subject = subject_subjectOf(site, at);
    const added = addedHeaders(at);
    const found = added.filter((header) => header.name.toLowerCase() === name.toLowerCase() && header.value !== '');
    const [header, second] = found;
    if (header === undefined)
        return (0,observation/* fails */.c6)(subject, `does not add ${name}${whoDropsIt(at, name)}`, { expected: name, ...dropper(site, at) });
    const details = { ...actualOf(header.directive) };
    if (second !== undefined)
        return (0,observation/* fails */.c6)(subject, `adds ${name} twice`, { expected: 'once', ...actualOf(second.directive) });
    if (always && !header.always)
        return (0,observation/* fails */.c6)(subject, `adds ${name} without always, so errors come without it`, { expected: `add_header ${name} … always`, ...details });
    const wrong = valueProblem(header, Object.entries(values).find(([key]) => sameName(key, name))?.[1]);
    if (wrong !== undefined)
        return (0,observation/* fails */.c6)(subject, `adds a ${name} that ${wrong.says}`, { expected: wrong.expected, ...details });
    if (hide && passesTo(at) && !hides(at, name))
        return (0,observation/* fails */.c6)(subject, `lets the ${name} of the backend through, beside its own`, { expected: `proxy_hide_header ${name}`, ...blockOf(site, at) });
    return (0,observation/* holds */.v9)(subject, `adds ${name}${header.always ? ', always' : ''}`, blockOf(site, at));
}
function valueProblem({ name, value }, matcher) {
    if (matcher === undefined)
        return saneHeader(name, value);
    const { ok, expected } = (0,checks_matcher/* match */.YW)(value, matcher);
    return ok ? undefined : { says: 'is not as asked for', expected };
}
/** Is it in the server, and lost because the block adds something else? */
function whoDropsIt(at, name) {
    const server = (0,nginx_scopes/* serverOf */.FN)(at);
    const outside = at.kind !== 'server' && server !== undefined && addedHeaders(server).some((header) => header.name.toLowerCase() === name.toLowerCase());
    return outside ? ': an add_header of its own drops all those of the server' : '';
}
function dropper(site, at) {
    const own = (0,nginx_scopes/* ownDirectives */.J2)(at, 'add_header')[0];
    return own === undefined ? blockOf(site, at) : actualOf(own);
}
function passesTo(at) {
    return (0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_pass').length > 0;
}
function hides(at, name) {
    return (0,nginx_scopes/* inherited */.Jq)(at, 'proxy_hide_header')?.directives.some(({ args }) => args[0]?.toLowerCase() === name.toLowerCase()) ?? false;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx-lint/settings.js





const HARMLESS_IN_IF = new Set(['return', 'rewrite', 'set', 'break']);
const OLD_VERSIONS = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];
const WEAK_CIPHERS = /^\+?(NULL|eNULL|aNULL|EXPORT\w*|EXP|RC4|MD5|DES|3DES|LOW|ALL|COMPLEMENTOFALL)$/i;
const TELLING = ['server', 'x-powered-by', 'x-aspnet-version'];
/** Traps of single settings. */
const settingRules = [
    {
        id: 'if_is_evil',
        severity: 'medium',
        says: 'An if inside a location that does more than return, rewrite or set: what else is in effect then is not what one reads.',
        find: eachScope((at) => at.kind !== 'if' || at.parent?.kind !== 'location'
            ? []
            : at.own
                .filter(({ name }) => !HARMLESS_IN_IF.has(name))
                .map((directive) => ({
                at,
                directive,
                message: `has ${directive.name} inside an if`,
                expected: 'return, rewrite or set; else a location of its own',
            }))),
    },
    {
        id: 'allow_without_deny',
        severity: 'medium',
        says: 'allow without deny all keeps nobody out.',
        find: eachScope((at) => {
            const [directive] = (0,nginx_scopes/* ownDirectives */.J2)(at, 'allow');
            if (directive === undefined || (0,nginx_scopes/* ownDirectives */.J2)(at, 'allow').some(({ args }) => args[0] === 'all'))
                return [];
            const closes = (0,nginx_scopes/* ownDirectives */.J2)(at, 'deny').some(({ args }) => args[0] === 'all');
            return closes ? [] : [{ at, directive, message: 'allows some and keeps nobody out', expected: 'deny all after it' }];
        }),
    },
    {
        id: 'valid_referers',
        severity: 'medium',
        says: 'valid_referers none: whoever sends no Referer passes.',
        find: eachDirective(['valid_referers'], ({ args }) => args.includes('none') ? { message: 'lets requests without a Referer pass', expected: 'valid_referers without none' } : undefined),
    },
    {
        id: 'resolver_external',
        severity: 'medium',
        says: 'Names are asked of a resolver on the internet, whose answers anybody on the way can forge.',
        find: eachDirective(['resolver'], ({ args }) => {
            const open = args.filter((arg) => !/^(valid|ipv4|ipv6|status_zone)=/.test(arg) && !isPrivate(arg));
            return open.length === 0 ? undefined : { message: `asks ${open.join(', ')} for names`, expected: 'a resolver of this machine or its network' };
        }),
    },
    {
        id: 'version_disclosure',
        severity: 'medium',
        says: 'Answers tell the version of nginx, or what the application is made with.',
        find: (http) => [
            ...(0,nginx_scopes/* serversOf */.U2)(http)
                .filter((at) => !refusesAll(at))
                .flatMap((at) => {
                const tokens = (0,nginx_scopes/* effective */.C$)(at, 'server_tokens');
                if (tokens?.args[0] === 'off' || tokens?.args[0] === '')
                    return [];
                return [{ at, directive: tokens, message: 'tells the version of nginx', expected: 'server_tokens off' }];
            }),
            ...eachDirective(['proxy_pass_header'], ({ args }) => TELLING.includes(args[0]?.toLowerCase() ?? '')
                ? { message: `lets ${args[0] ?? ''} of the backend through`, expected: 'no proxy_pass_header for it' }
                : undefined)(http),
        ],
    },
    {
        id: 'weak_tls',
        severity: 'high',
        says: 'A version of TLS or a cipher that can be broken.',
        find: eachDirective(['ssl_protocols', 'ssl_ciphers', 'proxy_ssl_protocols'], ({ name, args }) => {
            const found = name === 'ssl_ciphers'
                ? (args[0] ?? '').split(/[:, ]/).filter((cipher) => WEAK_CIPHERS.test(cipher))
                : args.filter((version) => OLD_VERSIONS.includes(version));
            return found.length === 0
                ? undefined
                : { message: `takes ${found.join(', ')}`, expected: name === 'ssl_ciphers' ? 'HIGH:!aNULL:!MD5, or named ciphers' : 'TLSv1.2 TLSv1.3' };
        }),
    },
    {
        id: 'stub_status',
        severity: 'medium',
        says: 'stub_status tells everybody how busy the server is.',
        find: eachScope((at) => {
            const [directive] = (0,nginx_scopes/* ownDirectives */.J2)(at, 'stub_status');
            const guarded = authenticationOf(at).asked || isClosed(at) || ((0,nginx_scopes/* inherited */.Jq)(at, 'deny')?.directives.some(({ args }) => args[0] === 'all') ?? false);
            const local = [...(0,nginx_scopes/* outward */.N4)(at)].some((scope) => scope.kind === 'server' && (0,nginx_listen/* listensOf */.QQ)(scope).every((listen) => listen.local));
            return directive === undefined || guarded || local
                ? []
                : [{ at, directive, message: 'shows its status to everybody', expected: 'allow 127.0.0.1; deny all' }];
        }),
    },
    {
        id: 'header_redefinition',
        severity: 'medium',
        says: 'An add_header drops those of the blocks around it.',
        find: eachScope((at) => {
            const own = (0,nginx_scopes/* ownDirectives */.J2)(at, 'add_header');
            const [directive] = own;
            const outer = at.parent === undefined ? undefined : (0,nginx_scopes/* inherited */.Jq)(at.parent, 'add_header');
            if (directive === undefined || outer === undefined || (0,nginx_scopes/* effective */.C$)(at, 'add_header_inherit')?.args[0] === 'merge')
                return [];
            const names = own.map(({ args }) => args[0]?.toLowerCase());
            const lost = outer.directives.filter(({ args }) => !names.includes(args[0]?.toLowerCase())).map(({ args }) => args[0] ?? '');
            return lost.length === 0 ? [] : [{ at, directive, message: `drops the headers around it: ${lost.join(', ')}`, expected: 'all of them again, or none' }];
        }),
    },
    {
        id: 'no_log',
        severity: 'medium',
        says: 'A whole server writes no access log, or no errors.',
        find: (http) => (0,nginx_scopes/* serversOf */.U2)(http)
            .filter((at) => !answersNothing(at))
            .flatMap((at) => ['access_log', 'error_log'].flatMap((name) => {
            const log = (0,nginx_scopes/* effective */.C$)(at, name);
            return log?.args[0] === '/dev/null' || (name === 'access_log' && log?.args[0] === 'off')
                ? [{ at, directive: log, message: `writes no ${name.replace('_', ' ')}`, expected: `${name} with a file` }]
                : [];
        })),
    },
    {
        id: 'return_before_password',
        severity: 'medium',
        says: 'A return is answered before the password is asked for.',
        find: eachScope((at) => {
            const [directive] = (0,nginx_scopes/* ownDirectives */.J2)(at, 'return').filter(({ args }) => args[0] === '200');
            const [realm] = (0,nginx_scopes/* ownDirectives */.J2)(at, 'auth_basic');
            return directive === undefined || realm === undefined || realm.args[0] === 'off'
                ? []
                : [{ at, directive, message: 'answers before it asks for the password', expected: 'a file or a proxy_pass instead of return 200' }];
        }),
    },
];
/** No answer leaves it: the handshake fails. */
function refusesAll(server) {
    return (0,nginx_scopes/* effective */.C$)(server, 'ssl_reject_handshake')?.args[0] === 'on';
}
/** An address of this machine, or of a network that the internet does not reach. @source RFC 1918, RFC 4193 */
function isPrivate(address) {
    const host = address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/^\[([^\]]*)\](:\d+)?$/, '$1');
    return (0,nginx_listen/* isLoopback */.U9)(host) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host) || /^f[cd][0-9a-f]{2}:/i.test(host);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx-lint/index.js



/** Every rule of `nginx_lint`; a new one is one entry in one of these lists. */
const LINT_RULES = [...pathRules, ...requestRules, ...settingRules];
// EXTERNAL MODULE: ./build/src/gates/audit/types/nginx/site.js
var nginx_site = __webpack_require__(36920);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx-lint.js







const IDS = LINT_RULES.map(({ id }) => id);
const nginx_lint_parameters = schemas/* strictObject */.rej({
    ...nginx_site/* siteParameters */.ki,
    rules: schemas/* array */.YOg(schemas/* enum */.k5n(IDS))
        .min(1)
        .default(IDS)
        .describe(`What is looked for. ${LINT_RULES.map(({ id, severity, says }) => `${id} (${severity}): ${says}`).join(' ')}`),
    fail_on: schemas/* enum */.k5n(severity/* SEVERITIES */.o).default('medium').describe('The least severity of a rule that fails the check; what is below is told, and passes.'),
});
/** Traps that nginx -t does not see. */
const nginxLint = (0,check_type/* checkType */.B)({
    name: 'nginx_lint',
    summary: 'Known traps of nginx, each a rule with a severity: paths that leave their folder, headers that get lost, hosts that a visitor chooses.',
    parameters: nginx_lint_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: (ground, given) => (0,nginx_site/* openSites */.nY)(ground, given).flatMap((site) => LINT_RULES.filter(({ id }) => given.rules.includes(id)).flatMap((rule) => nginx_lint_judge(site, rule, given))),
});
function nginx_lint_judge(site, rule, { fail_on }) {
    const traps = rule.find(site.http);
    if (traps.length === 0)
        return [(0,observation/* holds */.v9)(site.file, `has nothing of ${rule.id}`, { location: { file: site.file, line: 1 } })];
    const fatal = severity/* SEVERITIES */.o.indexOf(rule.severity) <= severity/* SEVERITIES */.o.indexOf(fail_on);
    return traps.map(({ at, directive, message, expected }) => {
        const where = directive === undefined ? blockOf(site, at) : actualOf(directive);
        return (fatal ? observation/* fails */.c6 : observation/* holds */.v9)(subject_subjectOf(site, at), `${message} (${rule.id}, ${rule.severity})`, { expected, ...where });
    });
}
// EXTERNAL MODULE: ./build/src/languages/nginx/relocate.js + 3 modules
var relocate = __webpack_require__(21537);
// EXTERNAL MODULE: ./build/src/gates/audit/types/nginx/stand-ins.js
var stand_ins = __webpack_require__(3494);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/test-configuration.js



const FIRST_PORT = 20_000;
const TIMEOUT_MS = 30_000;
/**
 * What nginx itself says of a configuration: `nginx -t` on a copy in a folder of its own, with stand-ins for certificates and passwords.
 * What would run code is refused before. @throws tool_missing
 */
async function testConfiguration(ground, configuration) {
    const [problem] = configuration.problems;
    const file = configuration.entry;
    if (problem !== undefined)
        return [(0,observation/* fails */.c6)(file, `cannot be read: ${problem.message}`, { location: problem.place })];
    const prefix = ground.temporary();
    let port = FIRST_PORT;
    const relocated = (0,relocate/* relocate */.s)(configuration, { prefix, port: () => (port += 1), backend: () => '127.0.0.1:9' });
    if (relocated.refused.length > 0)
        return relocated.refused.map(({ place, message }) => (0,observation/* fails */.c6)(file, `is not tested: ${message}`, { expected: 'a configuration without code', location: place }));
    const { ports } = ground;
    for (const folder of relocated.folders)
        ports.hostFiles.makeFolder(folder);
    const environment = { PATH: ports.environment.variables['PATH'] ?? '', HOME: prefix, LANG: 'C.UTF-8', TZ: 'UTC' };
    await (0,stand_ins/* makeStandIns */.X)(prefix, relocated.standIns, { ports, environment, timeoutMs: TIMEOUT_MS });
    const conf = `${prefix}/nginx.conf`;
    ports.files.write(conf, relocated.lines.map(({ text }) => `${text}\n`).join(''));
    const { exitCode, stderr } = await ground.run({ program: 'nginx', args: ['-t', '-e', 'stderr', '-p', prefix, '-c', conf], cwd: prefix });
    const said = stderr.split('\n').flatMap((line) => readMessage(line, relocated, conf));
    const errors = said.filter(({ level }) => level !== 'warn');
    if (exitCode === 0)
        return [
            (0,observation/* holds */.v9)(file, `is taken by nginx -t${relocated.omitted.length === 0 ? '' : `, apart from what was left out: ${[...new Set(relocated.omitted.map(({ message }) => message))].join('; ')}`}`, { location: { file, line: 1 } }),
            ...said
                .filter(({ level }) => level === 'warn')
                .map(({ message, place }) => (0,observation/* holds */.v9)(file, `gets a warning of nginx: ${message}`, { location: place ?? { file, line: 1 } })),
        ];
    if (errors.length === 0)
        return [(0,observation/* fails */.c6)(file, `is refused by nginx -t with exit code ${exitCode}`, { actual: stderr.trim().split('\n').at(-1) ?? '', location: { file, line: 1 } })];
    return errors.map(({ message, place }) => (0,observation/* fails */.c6)(file, `is refused by nginx: ${message}`, { expected: 'nginx -t succeeds', location: place ?? { file, line: 1 } }));
}
/** `nginx: [emerg] unknown directive "x" in /prefix/nginx.conf:12` as level, message and the place that the line was read at. */
function readMessage(line, { lines }, conf) {
    const [, level, rest] = /^(?:nginx: |\d{4}\/\d\d\/\d\d [\d:]+ )\[(emerg|alert|crit|error|warn)\] (?:\d+#\d+: )?(.*)$/.exec(line) ?? [];
    if (level === undefined || rest === undefined)
        return [];
    const at = rest.lastIndexOf(` in ${conf}:`);
    const number = at === -1 ? undefined : Number(rest.slice(at + ` in ${conf}:`.length));
    const message = (at === -1 ? rest : rest.slice(0, at)).replaceAll(`${conf.slice(0, -'/nginx.conf'.length)}/files`, '');
    return [{ level, message, place: number === undefined ? undefined : lines[number - 1]?.place }];
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx-test.js




const nginx_test_parameters = schemas/* strictObject */.rej(nginx_site/* siteParameters */.ki);
/** `nginx -t`, without touching the machine's own nginx. */
const nginxTest = (0,check_type/* checkType */.B)({
    name: 'nginx_test',
    summary: 'nginx takes the configuration: `nginx -t` on a copy in a temporary folder, with stand-ins for certificates and passwords.',
    parameters: nginx_test_parameters,
    executes: () => true,
    observe: async (ground, place) => {
        const observations = [];
        for (const configuration of (0,nginx_site/* openConfigurations */._l)(ground, place))
            observations.push(...(await testConfiguration(ground, configuration)));
        return observations;
    },
});
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/src/languages/nginx/path-directives.js
var path_directives = __webpack_require__(27474);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/judge-authentication.js







const authenticateParameters = schemas/* strictObject */.rej({
    each: schemas/* array */.YOg(schemas/* enum */.k5n(path_directives/* PASSES */._4))
        .min(1)
        .default([...path_directives/* PASSES */._4])
        .describe('Blocks with one of these directives are looked at.'),
    allow_off: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Paths that may be open: their location has to be exact (`location = /healthz`), unless the path here ends with a slash.'),
    files: schemas/* boolean */.zMY().default(true).describe('Locations that serve files have to ask for a password too; those for challenges of ACME may be open.'),
});
const ACME = '/.well-known/acme-challenge/';
/** Every block that passes requests on asks for a password; so do those inside it that inherit where to pass them. */
function judgeAuthentication(site, { each, allow_off, files }) {
    const proxied = [...(0,nginx_scopes/* everyScope */.M$)(site.http)].filter((at) => passes(at, each));
    if (proxied.length === 0)
        return [
            (0,observation/* fails */.c6)(site.file, `has no location with ${each.join(', ')}`, { expected: 'a location that passes requests on', location: { file: site.file, line: 1 } }),
        ];
    const serving = files ? [...(0,nginx_scopes/* everyScope */.M$)(site.http)].filter(servesFiles) : [];
    return [...[...proxied, ...serving].map((at) => judgeScope(site, at, [...allow_off, ACME])), ...judgeErrorPages(site)];
}
/** Does a request that ends in this block go to a backend? `if` and `limit_except` inherit where to. */
function passes(at, names = path_directives/* PASSES */._4) {
    if (names.some((name) => (0,nginx_scopes/* ownDirectives */.J2)(at, name).length > 0))
        return true;
    return (at.kind === 'limit_except' || at.kind === 'if') && at.parent !== undefined && !endsItself(at) && passes(at.parent, names);
}
/** A location that answers with files, or a server whose own root answers what no location takes: no backend, no answer of its own, and not only for nginx itself. */
function servesFiles(at) {
    const says = (...names) => names.some((name) => (0,nginx_scopes/* ownDirectives */.J2)(at, name).length > 0);
    if (at.kind === 'server' ? takesEverything(at) : at.kind !== 'location')
        return false;
    if (passes(at) || endsItself(at) || says('internal', 'stub_status'))
        return false;
    return says('root', 'alias', 'try_files', 'autoindex') || (0,nginx_scopes/* inherited */.Jq)(at, 'root') !== undefined;
}
/** It answers without asking anybody. */
function endsItself(at) {
    return (0,nginx_scopes/* ownDirectives */.J2)(at, 'return').length > 0;
}
function judgeScope(site, at, allowed) {
    const subject = subject_subjectOf(site, at);
    const found = authenticationOf(at);
    if (found.asked)
        return (0,observation/* holds */.v9)(subject, `asks for a password: ${found.realm.args[0] ?? ''}`, blockOf(site, at));
    if (isClosed(at))
        return (0,observation/* holds */.v9)(subject, 'is closed to everybody', blockOf(site, at));
    const name = (0,nginx_scopes/* locationName */.zb)(at.kind === 'location' ? at : (at.parent ?? at));
    const details = { expected: 'auth_basic', ...(found.directive === undefined ? blockOf(site, at) : actualOf(found.directive)) };
    const path = name.replace(/^(=|\^~)\s*/, '');
    const listed = found.off && (allowed.includes(name) || allowed.includes(path));
    if (!listed)
        return (0,observation/* fails */.c6)(subject, found.because, details);
    if (name.startsWith('=') || path.endsWith('/') || path.startsWith('@'))
        return (0,observation/* holds */.v9)(subject, 'may be open', blockOf(site, at));
    return (0,observation/* fails */.c6)(subject, `is open for everything that begins with ${path}`, { ...details, fix: `Write: location = ${path}` });
}
/** An error page with a status of its own turns the demand for a password into an answer. */
function judgeErrorPages(site) {
    return [...(0,nginx_scopes/* everyScope */.M$)(site.http)].flatMap((at) => ((0,nginx_scopes/* inherited */.Jq)(at, 'error_page')?.scope === at ? (0,nginx_scopes/* ownDirectives */.J2)(at, 'error_page') : [])
        .filter(({ args }) => args.includes('401') && args.some((arg) => arg.startsWith('=')))
        .map((directive) => (0,observation/* fails */.c6)(subject_subjectOf(site, at), 'changes the status of 401, so no browser asks for a password', {
        expected: 'error_page 401 without =',
        ...actualOf(directive),
        ...locationOf(site, directive),
    })));
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/judge-transport.js







const VERSIONS = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
/** What nginx speaks where nothing is said, up to 1.27.2: some of it is too old. @source nginx, ngx_http_ssl_module, ssl_protocols */
const DEFAULT_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2'];
const transportParameters = schemas/* strictObject */.rej({
    tls: schemas/* enum */.k5n(['1.2', '1.3']).default('1.2').describe('The oldest version of TLS by which a password may travel.'),
    loopback: schemas/* enum */.k5n(['allow', 'deny']).default('allow').describe('May a password travel in clear text on an address that only this machine reaches?'),
});
/** Servers that ask for a password, redirects apart. */
function askingServers({ http }) {
    return (0,nginx_scopes/* serversOf */.U2)(http).filter((server) => !answersNothing(server) && [...(0,nginx_scopes/* everyScope */.M$)(server)].some((at) => authenticationOf(at).asked));
}
/** Where a password is asked for, every address speaks TLS that is new enough, or is one of this machine alone. */
function judgeTransport(site, parameters) {
    const asking = askingServers(site);
    if (asking.length === 0)
        return [(0,observation/* fails */.c6)(site.file, 'has no server that asks for a password', { expected: 'auth_basic', location: { file: site.file, line: 1 } })];
    return asking.flatMap((server) => (0,nginx_listen/* listensOf */.QQ)(server).map((listen) => judgeListen(site, server, listen, parameters)));
}
function judgeListen(site, server, listen, { tls, loopback }) {
    const subject = subject_subjectOf(site, server);
    const where = listen.directive === undefined ? blockOf(site, server) : { location: listen.directive.place };
    const key = (0,nginx_listen/* listenKey */.$d)(listen);
    if (!listen.tls) {
        if (listen.local && loopback === 'allow')
            return (0,observation/* holds */.v9)(subject, `listens on ${key}, which only this machine reaches`, where);
        const details = listen.directive === undefined ? { actual: 'no listen: port 80 of every address', ...where } : actualOf(listen.directive);
        return (0,observation/* fails */.c6)(subject, `asks for a password in clear text on ${key}`, {
            expected: loopback === 'allow' ? 'listen … ssl, or an address of loopback' : 'listen … ssl',
            ...details,
        });
    }
    const protocols = (0,nginx_scopes/* effective */.C$)(server, 'ssl_protocols');
    const spoken = protocols?.args ?? DEFAULT_VERSIONS;
    const old = spoken.filter((version) => VERSIONS.indexOf(version) < VERSIONS.indexOf(`TLSv${tls}`));
    if (old.length === 0)
        return (0,observation/* holds */.v9)(subject, `speaks ${spoken.join(', ')} on ${key}`, where);
    return (0,observation/* fails */.c6)(subject, `speaks ${old.join(' and ')} on ${key}${protocols === undefined ? ', as nothing else is said' : ''}`, {
        expected: tls === '1.2' ? 'ssl_protocols TLSv1.2 TLSv1.3' : 'ssl_protocols TLSv1.3',
        ...(protocols === undefined ? where : actualOf(protocols)),
    });
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/judge-certificates.js









const DAY_MS = 86_400_000;
const certificateParameters = schemas/* strictObject */.rej({
    days_left: schemas/* int */.Whr().min(0).max(3650).default(30).describe('For how many days the certificate still has to be valid.'),
    key_mode: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^0[0-7]{3}$/))
        .min(1)
        .default(['0600', '0640', '0400', '0440'])
        .describe('Modes that the key may have.'),
    where: schemas/* enum */.k5n(['here', 'host'])
        .default('here')
        .describe('`here`: the files have to be on this machine. `host`: they are put onto another one; what is not here is not judged, and the check says so.'),
});
/** The certificate of each server that asks for a password over TLS: valid for long enough, and the key is the one that belongs to it. */
function judgeCertificates(ground, site, place, parameters) {
    const asking = askingServers(site);
    const location = { file: site.file, line: 1 };
    if (asking.length === 0)
        return [(0,observation/* fails */.c6)(site.file, 'has no server that asks for a password', { expected: 'auth_basic', location })];
    const servers = asking.filter((server) => (0,nginx_listen/* listensOf */.QQ)(server).some(({ tls }) => tls));
    if (servers.length === 0)
        return [(0,observation/* holds */.v9)(site.file, 'asks for no password over TLS, so there is no certificate to look at', { location })];
    return servers.flatMap((server) => judgeServer(ground, { site, place, parameters }, server));
}
function judgeServer(ground, { site, place, parameters }, server) {
    const subject = subject_subjectOf(site, server);
    const [certificate, key] = [(0,nginx_scopes/* effective */.C$)(server, 'ssl_certificate'), (0,nginx_scopes/* effective */.C$)(server, 'ssl_certificate_key')];
    if (certificate === undefined || key === undefined)
        return [
            (0,observation/* fails */.c6)(subject, `speaks TLS without ${certificate === undefined ? 'ssl_certificate' : 'ssl_certificate_key'}`, {
                location: server.directive?.place ?? { file: site.file, line: 1 },
            }),
        ];
    const path = (named = '') => (0,nginx_site/* hereOf */.IS)(place.installed, (0,external_node_path_.isAbsolute)(named) ? named : external_node_path_.posix.join(place.folder ?? external_node_path_.posix.dirname(site.file), named));
    const [crt, pem] = [path(certificate.args[0]), path(key.args[0])];
    const where = { location: certificate.place };
    if (parameters.where === 'host' && ground.look(crt) === undefined && ground.look(pem) === undefined)
        return [(0,observation/* holds */.v9)(subject, `has its certificate ${crt} on its host; its days are not counted here`, where)];
    return [...judgeCertificate(ground, crt, parameters), ...judgeKey(ground, { crt, pem }, parameters)];
}
function judgeCertificate(ground, path, { days_left }) {
    const certificate = parseCertificate(ground, path);
    const days = Math.floor((new Date(certificate.validTo).getTime() - ground.at.getTime()) / DAY_MS);
    const early = new Date(certificate.validFrom).getTime() > ground.at.getTime();
    const details = {
        expected: `valid for ${days_left} days or more`,
        actual: `${certificate.validFrom} to ${certificate.validTo}`,
        location: { file: path, line: 1 },
    };
    if (early)
        return [(0,observation/* fails */.c6)(path, 'is not valid yet', details)];
    if (days < 0)
        return [(0,observation/* fails */.c6)(path, 'has expired', details)];
    return [
        days >= days_left ? (0,observation/* holds */.v9)(path, `is valid for ${days} days`, { location: details.location }) : (0,observation/* fails */.c6)(path, `is valid for ${days} days only`, details),
    ];
}
function judgeKey(ground, { crt, pem }, { key_mode }) {
    const location = { file: pem, line: 1 };
    const mode = `0${((ground.look(pem)?.mode ?? 0) & 0o777).toString(8).padStart(3, '0')}`;
    const permissions = key_mode.includes(mode)
        ? (0,observation/* holds */.v9)(pem, `has mode ${mode}`, { location })
        : (0,observation/* fails */.c6)(pem, 'can be read by others', { expected: key_mode.join(', '), actual: mode, location });
    const text = ground.text(pem);
    try {
        const fits = parseCertificate(ground, crt).checkPrivateKey((0,external_node_crypto_.createPrivateKey)(text));
        return [
            permissions,
            fits ? (0,observation/* holds */.v9)(pem, `belongs to ${crt}`, { location }) : (0,observation/* fails */.c6)(pem, `does not belong to ${crt}`, { expected: 'the key of the certificate', location }),
        ];
    }
    catch (error) {
        if (error instanceof observation/* Unmet */.G_)
            throw error;
        return [permissions, (0,observation/* fails */.c6)(pem, 'is no key that can be read without a passphrase', { expected: 'a key in PEM', location })];
    }
}
function parseCertificate(ground, path) {
    const text = ground.text(path);
    try {
        return new external_node_crypto_.X509Certificate(text);
    }
    catch {
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(path, 'is no certificate', { expected: 'a certificate in PEM', location: { file: path, line: 1 } }));
    }
}
// EXTERNAL MODULE: ./build/src/languages/nginx/load.js + 3 modules
var load = __webpack_require__(3501);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/readable-by.js

const MAX_LINKS = 20;
/** Why an account cannot read a file of this host: the path that stops it, and its permissions; undefined where it can. */
function whatStops(ground, path, account) {
    const parts = external_node_path_.posix
        .normalize(path)
        .split('/')
        .filter((part) => part !== '');
    let at = '/';
    for (let index = 0, links = 0; index <= parts.length; index += 1) {
        const facts = ground.look(at);
        if (facts === undefined)
            return { path: at, because: 'is not there' };
        if (facts.kind === 'link') {
            links += 1;
            if (links > MAX_LINKS)
                return { path: at, because: 'is a loop of links' };
            const target = external_node_path_.posix.resolve(external_node_path_.posix.dirname(at), facts.target ?? '');
            parts.splice(0, index, ...target.split('/').filter((part) => part !== ''));
            at = '/';
            index = -1;
            continue;
        }
        const last = index === parts.length;
        if (last && facts.kind !== 'file')
            return { path: at, because: 'is no regular file' };
        if (!may(account, facts, last ? 4 : 1)) {
            const owner = `${ground.ports.hostFiles.userName(facts.userId) ?? facts.userId}:${ground.ports.hostFiles.groupName(facts.groupId) ?? facts.groupId}`;
            return { path: at, because: `may not be ${last ? 'read' : 'entered'} by ${account.name}: mode ${facts.mode.toString(8).padStart(4, '0')} of ${owner}` };
        }
        at = external_node_path_.posix.join(at, parts[index] ?? '');
    }
    return undefined;
}
/** Permission bits as the kernel takes them: the first that fits, owner, group, others. Root may everything. */
function may(account, { mode, userId, groupId }, needed) {
    const bits = account.id === userId ? mode >> 6 : account.groupIds.includes(groupId) ? mode >> 3 : mode;
    return account.id === 0 || (bits & needed) !== 0;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/judge-references.js










const referenceParameters = schemas/* strictObject */.rej({
    directives: schemas/* array */.YOg(schemas/* string */.YjP().refine((name) => name in path_directives/* FILES_READ */.Hb, 'is no directive that names a file'))
        .min(1)
        .default(['auth_basic_user_file', 'ssl_certificate', 'ssl_certificate_key', 'ssl_trusted_certificate', 'ssl_client_certificate', 'ssl_dhparam'])
        .describe('Directives whose files are looked for. Includes are always followed.'),
    readable_by: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The account that has to be able to read them: that of the workers. Certificates and keys are read by root before, and need only be there.'),
    made_by: madeByParameters
        .optional()
        .describe('The script that puts them onto the host; then its commands are judged, and not the machine that the audit runs on.'),
});
/** Every include was found (or it would have ended before), and every file that the configuration names is there and can be read. */
async function judgeReferences(ground, site, place, parameters) {
    const made = parameters.made_by === undefined ? undefined : (await filesMadeBy(ground, parameters.made_by)).files;
    const included = site.configuration.includes.flatMap(({ place: location, pattern, files }) => files.length > 0
        ? [(0,observation/* holds */.v9)(site.file, `includes ${pattern}: ${files.length === 1 ? 'one file' : `${files.length} files`}`, { location })]
        : [(0,observation/* fails */.c6)(site.file, `includes ${pattern}, which matches nothing`, { expected: 'a file', location })]);
    const named = [...(0,load/* everyDirective */.d)(site.configuration.directives)].filter(({ name, args }) => parameters.directives.includes(name) && args[0] !== undefined && args[0] !== 'off' && !args[0].startsWith('data:'));
    const read = (0,observation/* holds */.v9)(site.file, `is readable, with ${site.configuration.files.length - 1} more`, { location: { file: site.file, line: 1 } });
    return [read, ...included, ...named.map((directive) => judgeReference(ground, { site, place, parameters, made }, directive))];
}
function judgeReference(ground, { site, place, parameters, made }, directive) {
    const [named = ''] = directive.args;
    const subject = `${named} of ${site.file}`;
    const path = (0,external_node_path_.isAbsolute)(named) ? named : external_node_path_.posix.join(place.folder ?? external_node_path_.posix.dirname(site.file), named);
    const says = `is named by ${directive.name}`;
    const where = { location: directive.place };
    if (named.includes('$'))
        return (0,observation/* fails */.c6)(subject, `${says} with a variable: which file it is cannot be told`, { expected: 'a path', ...actualOf(directive) });
    const here = (0,nginx_site/* hereOf */.IS)(place.installed, path);
    if (!(0,external_node_path_.isAbsolute)(here))
        return ground.look(here)?.kind === 'file'
            ? (0,observation/* holds */.v9)(subject, `${says}, and is ${here}`, where)
            : (0,observation/* fails */.c6)(subject, `${says}, and ${here} is not there`, { expected: 'a file', ...where });
    const workers = directive.name === 'auth_basic_user_file' ? parameters.readable_by : undefined;
    if (made !== undefined)
        return judge_references_judgeMade({ made: made.get(path), script: parameters.made_by?.script ?? '', workers, subject, says }, where);
    return judgeHost(ground, { path: here, workers, subject, says }, where);
}
/** It may read everything, so only what is not there stops it: a link to nothing too. */
const ROOT = { name: 'root', id: 0, groupIds: [0] };
function judgeHost(ground, { path, workers, subject, says }, where) {
    const facts = ground.look(path);
    if (facts === undefined)
        return (0,observation/* fails */.c6)(subject, `${says}, and is not there`, { expected: 'a file', actual: 'nothing', ...where });
    if (workers === undefined) {
        const stop = whatStops(ground, path, ROOT);
        return stop === undefined
            ? (0,observation/* holds */.v9)(subject, `${says}, and is there`, where)
            : (0,observation/* fails */.c6)(subject, `${says}, and ${stop.path} ${stop.because}`, { expected: 'a file', ...where });
    }
    const account = ground.ports.hostFiles.account(workers);
    if (account === undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', `this machine has no account ${workers}`, {}, { hint: 'Name the account of the workers of nginx on this machine.' });
    const stop = whatStops(ground, path, account);
    if (stop === undefined)
        return (0,observation/* holds */.v9)(subject, `${says}, and ${workers} can read it`, where);
    return (0,observation/* fails */.c6)(subject, `${says}, and ${stop.path} ${stop.because}`, {
        expected: `readable by ${workers}`,
        ...where,
        fix: `chown root:${workers} ${path} && chmod 640 ${path}`,
    });
}
function judge_references_judgeMade({ made, script, workers, subject, says }, where) {
    if (made === undefined)
        return (0,observation/* fails */.c6)(subject, `${says}, and ${script} never makes it`, { expected: `a file that ${script} makes`, actual: 'nothing', ...where });
    const at = { location: { file: script, line: made.by.line, column: made.by.column } };
    if (workers === undefined)
        return (0,observation/* holds */.v9)(subject, `${says}, and ${script} makes it`, at);
    const { mode, group, owner } = made;
    const shown = `mode ${mode === undefined ? 'of its umask' : mode.toString(8).padStart(4, '0')}, ${owner ?? 'root'}:${group ?? 'root'}`;
    const readable = mode !== undefined && ((mode & 0o4) !== 0 || (group === workers && (mode & 0o40) !== 0) || (owner === workers && (mode & 0o400) !== 0));
    return readable
        ? (0,observation/* holds */.v9)(subject, `${says}, and ${script} makes it readable by ${workers}`, at)
        : (0,observation/* fails */.c6)(subject, `${says}, and ${script} makes it so that ${workers} cannot read it: every login ends with 500`, {
            expected: `mode 0640, root:${workers}`,
            actual: shown,
            ...at,
        });
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/judge-upstreams.js






const upstreamParameters = schemas/* strictObject */.rej({
    hosts: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Hosts that requests may be passed on to. `unix:` stands for every socket of the file system.'),
    variables: schemas/* enum */.k5n(['deny', 'allow']).default('deny').describe('May the host of a backend come from a variable? Then whoever sets it chooses the host.'),
});
/** Every backend, in use or only declared, is one of the hosts that are allowed. */
function judgeUpstreams(site, parameters) {
    const passing = [...(0,nginx_scopes/* everyScope */.M$)(site.http)].flatMap((at) => path_directives/* PASSES */._4.flatMap((name) => (0,nginx_scopes/* ownDirectives */.J2)(at, name).map((directive) => ({ at, directive }))));
    if (passing.length === 0)
        return [(0,observation/* fails */.c6)(site.file, `has no ${path_directives/* PASSES */._4[0]}`, { expected: 'a location that passes requests on', location: { file: site.file, line: 1 } })];
    const used = passing.flatMap(({ at, directive }) => {
        const subject = subject_subjectOf(site, at);
        const backends = (0,targets/* backendsOf */.dc)(site.http, directive);
        if (backends !== undefined)
            return judgeBackends(subject, backends, directive, parameters);
        if (parameters.variables === 'allow')
            return [(0,observation/* holds */.v9)(subject, 'passes requests on by a variable', { location: directive.place })];
        return [(0,observation/* fails */.c6)(subject, 'takes the host of its backend from a variable', { expected: 'a host by name', ...actualOf(directive) })];
    });
    const declared = (0,nginx_scopes/* ownDirectives */.J2)(site.http, 'upstream').flatMap((upstream) => judgeBackends(`upstream ${upstream.args[0] ?? ''} of ${site.file}`, (0,targets/* upstreamServers */.uU)(upstream), upstream, parameters));
    return [...used, ...declared];
}
function judgeBackends(subject, backends, from, { hosts }) {
    if (backends.length === 0)
        return [(0,observation/* fails */.c6)(subject, 'has no server', { expected: 'a server', ...actualOf(from) })];
    return backends.map(({ host, directive }) => {
        const allowed = hosts.some((each) => (each === 'unix:' ? host.startsWith('unix:') : bare(each) === bare(host)));
        return allowed
            ? (0,observation/* holds */.v9)(subject, `passes requests on to ${host}`, { location: directive.place })
            : (0,observation/* fails */.c6)(subject, `passes requests on to ${host}`, { expected: hosts.join(', '), ...actualOf(directive) });
    });
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}
;// CONCATENATED MODULE: ./build/src/languages/nginx/match-location.js
/** The location that nginx takes for a path; undefined where none does, and `unknown` where a pattern could not be read. @source nginx, ngx_http_core_module, location */
function matchLocation(within, path, matches) {
    const locations = within.inner.filter(({ kind }) => kind === 'location').map((scope) => ({ scope, ...readName(scope) }));
    const exact = locations.find(({ modifier, name }) => modifier === '=' && name === path);
    if (exact !== undefined)
        return exact.scope;
    const [prefix] = locations
        .filter(({ modifier, name }) => (modifier === '' || modifier === '^~') && path.startsWith(name))
        .sort((a, b) => b.name.length - a.name.length);
    if (prefix !== undefined) {
        const inner = matchLocation(prefix.scope, path, matches);
        if (inner !== undefined)
            return inner;
    }
    if (prefix?.modifier !== '^~')
        for (const { scope, modifier, name } of locations.filter((location) => location.modifier.startsWith('~'))) {
            const found = matches(name, path, modifier === '~*');
            if (found === undefined)
                return 'unknown';
            if (found)
                return matchLocation(scope, path, matches) ?? scope;
        }
    return prefix?.scope;
}
function readName({ directive }) {
    const [first = '', second] = directive?.args ?? [];
    if (second !== undefined)
        return { modifier: first, name: second };
    const [, modifier = '', name = first] = /^(=|~\*|~|\^~)(.*)$/s.exec(first) ?? [];
    return { modifier: first.startsWith('@') ? '@' : modifier, name };
}
;// CONCATENATED MODULE: ./build/src/languages/nginx/values.js
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000, M: 2_592_000_000, y: 31_536_000_000 };
/** A time as nginx writes it (`60`, `300s`, `1h 30m`) in milliseconds; undefined for what is none. @source nginx, "Configuration file measurement units" */
function readTime(text) {
    if (!/^\s*(\d+\s*(ms|[smhdwMy])?\s*)+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, number, unit = 's'] of text.matchAll(/(\d+)\s*(ms|[smhdwMy])?/g))
        total += Number(number) * (UNITS[unit] ?? 1000);
    return total;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx/judge-websocket.js








const time = schemas/* string */.YjP().refine((text) => readTime(text) !== undefined, 'is no time of nginx such as 300s');
const websocketParameters = schemas/* strictObject */.rej({
    location: schemas/* string */.YjP().min(1).describe('The path at which the websocket opens.'),
    read_timeout: time.default('300s').describe('Least proxy_read_timeout: after so long without a byte nginx closes the websocket.'),
});
/** The location that nginx takes for the path upgrades, in every server that answers. */
function judgeWebsocket(site, parameters, matches) {
    const servers = (0,nginx_scopes/* serversOf */.U2)(site.http).filter((server) => !answersNothing(server));
    const { location } = parameters;
    const observations = servers.flatMap((server) => {
        const found = matchLocation(server, location, matches);
        if (found === 'unknown')
            return [(0,observation/* unseen */.nv)('config', subject_subjectOf(site, server), `has a pattern that cannot be compared with ${location}`, blockOf(site, server))];
        if (found === undefined)
            return [(0,observation/* fails */.c6)(subject_subjectOf(site, server), `has no location for ${location}`, { expected: `location ${location}`, ...blockOf(site, server) })];
        return judgeLocation(site, found, parameters);
    });
    return observations.length > 0 ? observations : [(0,observation/* fails */.c6)(site.file, 'has no server that answers', { location: { file: site.file, line: 1 } })];
}
function judgeLocation(site, at, { location, read_timeout }) {
    const subject = subject_subjectOf(site, at);
    const where = blockOf(site, at);
    if ((0,nginx_scopes/* ownDirectives */.J2)(at, 'proxy_pass').length === 0)
        return [(0,observation/* fails */.c6)(subject, `has no proxy_pass, and is what nginx takes for ${location}`, { expected: 'proxy_pass', ...where })];
    const expect = (ok, says, expected, directive) => ok ? (0,observation/* holds */.v9)(subject, expected, where) : (0,observation/* fails */.c6)(subject, says, { expected, ...(directive === undefined ? where : actualOf(directive)) });
    const version = (0,nginx_scopes/* effective */.C$)(at, 'proxy_http_version');
    const upgrade = sentHeader(at, 'Upgrade');
    const connection = sentHeader(at, 'Connection');
    const timeout = (0,nginx_scopes/* effective */.C$)(at, 'proxy_read_timeout');
    const milliseconds = readTime(timeout?.args.join(' ') ?? '60s') ?? 0;
    return [
        expect(version?.args[0] === '1.1', 'speaks HTTP/1.0 to the backend, which cannot upgrade', 'proxy_http_version 1.1', version),
        expect(upgrade?.value === '$http_upgrade', 'does not send Upgrade on', 'proxy_set_header Upgrade $http_upgrade', upgrade?.directive),
        expect(upgrades(site, connection?.value ?? ''), 'does not send Connection: upgrade', 'proxy_set_header Connection $connection_upgrade, with a map of $http_upgrade', connection?.directive),
        expect(milliseconds >= (readTime(read_timeout) ?? 0), `closes a quiet websocket after ${milliseconds / 1000} s`, `proxy_read_timeout ${read_timeout} or more`, timeout),
    ];
}
/** The text itself, or a variable that a map makes of `$http_upgrade`. */
function upgrades({ http }, value) {
    if (value.toLowerCase() === 'upgrade')
        return true;
    const map = (0,nginx_scopes/* ownDirectives */.J2)(http, 'map').find(({ args }) => args[0] === '$http_upgrade' && args[1] === value.replace(/^\$\{(\w+)\}$/, '$$$1'));
    const values = new Map((map?.block ?? []).map(({ name, args }) => [name, args[0]?.toLowerCase()]));
    return (values.get('websocket') ?? values.get('default')) === 'upgrade';
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/nginx.js












const nginx_PARTS = ['test', 'refs', 'authenticate', 'effective_headers', 'websocket', 'upstreams', 'basic_auth_requires', 'certificates'];
const nginx_parameters = schemas/* strictObject */.rej({
    ...nginx_site/* siteParameters */.ki,
    test: schemas/* literal */.euz(true)
        .optional()
        .describe('nginx takes it: `nginx -t` on a copy in a temporary folder, without its certificates. Runs nginx, so it needs a permit.'),
    refs: referenceParameters.optional().describe('Files that the configuration names are there, and the workers can read those that they have to.'),
    authenticate: authenticateParameters.optional().describe('Every block that passes requests on asks for a password.'),
    effective_headers: headerParameters.optional().describe('Headers that every answer has, once add_header was inherited as nginx does it.'),
    websocket: websocketParameters.optional().describe('A path at which a websocket can be opened, and kept.'),
    upstreams: upstreamParameters.optional().describe('Where requests may be passed on to.'),
    basic_auth_requires: transportParameters.optional().describe('Passwords travel over TLS, or inside this machine.'),
    certificates: certificateParameters.optional().describe('Certificates of servers that ask for a password over TLS.'),
})
    .refine((given) => nginx_PARTS.some((part) => given[part] !== undefined), `asserts nothing: give one of ${nginx_PARTS.join(', ')}`);
/** An nginx configuration, includes in place and inheritance as nginx computes it. */
const nginx = (0,check_type/* checkType */.B)({
    name: 'nginx',
    summary: 'An nginx configuration: passwords, headers, websockets, backends, TLS and the files that it names, after includes and inheritance.',
    parameters: nginx_parameters,
    executes: ({ test }) => test === true,
    observe: async (ground, given) => {
        const observations = [];
        if (given.test === true)
            for (const configuration of (0,nginx_site/* openConfigurations */._l)(ground, given))
                observations.push(...(await testConfiguration(ground, configuration)));
        for (const site of (0,nginx_site/* openSites */.nY)(ground, given)) {
            if (given.refs !== undefined)
                observations.push(...(await judgeReferences(ground, site, given, given.refs)));
            if (given.authenticate !== undefined)
                observations.push(...judgeAuthentication(site, given.authenticate));
            if (given.effective_headers !== undefined)
                observations.push(...judgeHeaders(site, given.effective_headers));
            if (given.websocket !== undefined)
                observations.push(...judgeWebsocket(site, given.websocket, matchesPattern));
            if (given.upstreams !== undefined)
                observations.push(...judgeUpstreams(site, given.upstreams));
            if (given.basic_auth_requires !== undefined)
                observations.push(...judgeTransport(site, given.basic_auth_requires));
            if (given.certificates !== undefined)
                observations.push(...judgeCertificates(ground, site, given, given.certificates));
        }
        return observations;
    },
});
/** nginx matches with PCRE; a pattern that RE2 does not know cannot be told. */
const matchesPattern = (pattern, path, ignoreCase) => {
    try {
        return build/* RE2JS */.L3.compile(pattern, ignoreCase ? build/* RE2JS */.L3.CASE_INSENSITIVE : 0)
            .matcher(path)
            .find();
    }
    catch {
        return undefined;
    }
};
;// CONCATENATED MODULE: ./build/src/gates/audit/types/prom.js







const files = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(4096)).min(1).max(100);
const prom_parameters = schemas/* strictObject */.rej({
    rules: files.describe('Rule files: paths or globs. `promtool check rules` must accept each, and each must hold a rule.'),
    tests: files.optional().describe('Unit tests of the rules: `promtool test rules` must pass, and must test these very rules.'),
    config: schemas/* string */.YjP().min(1).max(4096).optional().describe('Configuration of Prometheus for `promtool check config`.'),
    alerts: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).max(200).default([]).describe('Alerts that must be there.'),
    alertmanager: alertmanager.parameters.optional().describe('Who must hear of them: as the check alertmanager.'),
    every_alert_fires: schemas/* boolean */.zMY().default(true).describe('Must some unit test expect each alert to fire? Needs `tests`.'),
})
    .describe('Rules of Prometheus.');
/** Prometheus rules: well-formed, tested, and the tests are about them. promtool passes on empty files; this does not. */
const prom = (0,check_type/* checkType */.B)({
    name: 'prom',
    summary: 'promtool accepts the rules, their unit tests pass, and each alert is seen to fire in one of them.',
    parameters: prom_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const seen = [];
        const ruleFiles = prom_expand(ground, wanted.rules, seen);
        const testFiles = prom_expand(ground, wanted.tests ?? [], seen);
        for (const file of ruleFiles)
            seen.push(await checkRules(ground, file));
        const rules = readRules(ground, ruleFiles);
        for (const alert of wanted.alerts)
            seen.push(rules.alerts.has(alert)
                ? (0,observation/* holds */.v9)(alert, 'is defined')
                : (0,observation/* fails */.c6)(alert, 'is defined by no rule', { expected: `an alert ${alert} in ${ruleFiles.join(', ')}` }));
        const expected = new Set();
        for (const file of testFiles)
            seen.push(await testRules(ground, file, ruleFiles, expected));
        if (wanted.tests !== undefined && wanted.every_alert_fires) {
            for (const [alert, location] of rules.alerts)
                if (!expected.has(alert))
                    seen.push((0,observation/* fails */.c6)(alert, 'is not seen to fire in any unit test', { location, fix: 'Add an alert_rule_test with exp_alerts for it.' }));
        }
        if (wanted.config !== undefined)
            seen.push(await judged(ground, wanted.config, ['check', 'config', ground.resolve(wanted.config)], 'is accepted by promtool'));
        if (wanted.alertmanager !== undefined)
            seen.push(...(await alertmanager.observe(ground, wanted.alertmanager)));
        return seen;
    },
});
function prom_expand(ground, patterns, seen) {
    return patterns.flatMap((pattern) => {
        const found = ground.glob([pattern]);
        if (found.length === 0)
            seen.push((0,observation/* fails */.c6)(pattern, 'is not there'));
        return found;
    });
}
async function checkRules(ground, file) {
    const result = await promtool(ground, ['check', 'rules', '--lint=all', '--lint-fatal', ground.resolve(file)]);
    if (result.exitCode !== 0)
        return refusal(ground, file, result);
    const count = Number(/SUCCESS: (\d+) rules found/.exec(prom_textOf(result))?.[1] ?? '0');
    return count > 0 ? (0,observation/* holds */.v9)(file, `has ${count} rules that promtool accepts`) : (0,observation/* fails */.c6)(file, 'has no rule');
}
async function testRules(ground, file, ruleFiles, expected) {
    const written = record(readYaml(ground, file).value);
    const named = list(written['rule_files']).map((name) => external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), String(name))));
    const foreign = named.filter((name) => ground.glob([name]).some((path) => !ruleFiles.includes(path)) || ground.glob([name]).length === 0);
    if (named.length === 0 || foreign.length > 0)
        return (0,observation/* fails */.c6)(file, 'tests other rules than those that are deployed', { expected: ruleFiles.join(', '), actual: named.join(', ') || 'no rule_files' });
    let asserted = 0;
    for (const test of list(written['tests']).map(record)) {
        asserted += list(test['promql_expr_test']).length;
        for (const alert of list(test['alert_rule_test']).map(record)) {
            asserted += 1;
            if (list(alert['exp_alerts']).length > 0)
                expected.add(String(alert['alertname']));
        }
    }
    if (asserted === 0)
        return (0,observation/* fails */.c6)(file, 'has no test that asserts anything');
    return judged(ground, file, ['test', 'rules', ground.resolve(file)], `has ${asserted} assertions, and all hold`);
}
function readRules(ground, ruleFiles) {
    const alerts = new Map();
    for (const file of ruleFiles) {
        const document = readYaml(ground, file);
        list(record(document.value)['groups']).forEach((group, groupAt) => {
            list(record(group)['rules']).forEach((rule, ruleAt) => {
                const { alert } = record(rule);
                if (typeof alert === 'string')
                    alerts.set(alert, { file, line: document.locate(['groups', groupAt, 'rules', ruleAt]).line });
            });
        });
    }
    return { alerts };
}
async function judged(ground, file, args, says) {
    if (ground.look(file) === undefined)
        return (0,observation/* fails */.c6)(file, 'is not there');
    const result = await promtool(ground, args);
    return result.exitCode === 0 ? (0,observation/* holds */.v9)(file, says) : refusal(ground, file, result);
}
async function promtool(ground, args) {
    return ground.run({ program: 'promtool', args });
}
function prom_textOf({ stdout, stderr }) {
    return `${Buffer.from(stdout).toString('utf8')}\n${stderr}`;
}
/** promtool's own words, with the line where it names one. 1 and 3 are what it ends with on bad input. */
function refusal(ground, file, result) {
    const text = prom_textOf(result).replaceAll(`${ground.root}/`, '');
    const said = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(Checking|Unit Testing:|SUCCESS)/.test(line));
    const at = said.map((line) => /^\S*?:\s*(\d+):(\d+):/.exec(line)).find((match) => match !== null);
    const location = at === undefined ? {} : { location: { file, line: Number(at[1]), column: Number(at[2]) } };
    if (result.exitCode !== 1 && result.exitCode !== 3)
        return (0,observation/* unseen */.nv)('infra', file, `could not be looked at: promtool ended with code ${result.exitCode}`);
    return (0,observation/* fails */.c6)(file, `is refused by promtool: ${(0,model_path/* printable */.g$)(said.join(' ').slice(0, 600))}`, location);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/danger.js
/** A rule that looks at one command at a time, in each way that it was met. */
function onEach(look) {
    return (script) => script.facts.flatMap((fact) => {
        for (const run of fact.runs) {
            const danger = look(run, fact, script);
            if (danger !== undefined)
                return [{ at: fact.at, ...danger }];
        }
        return [];
    });
}
/** Names of variables that hold secrets, not the paths of files that do. */
const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|CREDENTIALS?|WEBHOOK(?:_URL)?)(?:_|$)/i;
const NO_SECRET = /_(?:FILE|PATH|DIR|NAME|LENGTH|TTL|ID|COUNT|TIMEOUT)$|^(?:OLD)?PWD$/i;
function isSecretName(name) {
    return SECRET_NAME.test(name) && !NO_SECRET.test(name);
}
/** Names of secrets whose values a text would hold. */
function secretsIn(text) {
    return [...text.matchAll(/\uFFFC([^;]*);/g)].flatMap(([, name = '']) => [...name.matchAll(/[A-Za-z_]\w*/g)].flatMap(([word]) => (isSecretName(word) ? [word] : [])));
}
/** Text of a node, as it is written. */
function written(script, { pos, end }) {
    return script.shell.text.slice(pos, end);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/secrets/own-rules.js

/** Longest line that is looked at for values under keys: what is longer is data. */
const MAX_LINE = 4000;
/** What common rule sets do not know. All patterns take linear time. */
const own_rules_PATTERNS = {
    dingtalk_access_token: /\baccess_token=([0-9A-Za-z]{32,128})\b/g,
    dingtalk_secret: /\b(SEC[0-9a-fA-F]{32,128})\b/g,
    private_key: /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY-----(?:\\n|\s){1,4}(?:[A-Za-z-]{4,20}: [^\n]{0,100}\n){0,4}\s{0,4}([A-Za-z0-9+/=]{24,})/g,
    feishu_hook: /\bopen-apis\/bot\/v2\/hook\/([0-9a-f-]{36})\b/g,
    json_web_token: /\b(eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000})\b/g,
    password_hash: /^[\w.@-]{1,64}:(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}))/gm,
    url_password: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>]{1,100}:([^\s@/'"<>]{3,200})@[A-Za-z0-9.[-]/g,
};
/** `KEY=value`, `key: "value"`, `"key": "value"`. */
const PAIR = /(?:^|[\s,{(;?&])["']?([A-Za-z][\w.-]{1,80})["']?\s{0,4}(?::|=)\s{0,4}(?:"([^"\n]{4,500})"|'([^'\n]{4,500})'|([^\s"',;}{()]{4,500}))/g;
/** Secrets by our own rules. In a file of settings a password need not look random to be one. */
function ownSecrets(path, text) {
    const found = Object.entries(own_rules_PATTERNS).flatMap(([rule, pattern]) => [...text.matchAll(pattern)].flatMap((match) => {
        const value = match[1] ?? '';
        return rule !== 'password_hash' && own_rules_isPlaceholder(value) ? [] : [{ rule, at: match.index, value }];
    }));
    const settings = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path);
    let start = 0;
    for (const line of text.split('\n')) {
        if (line.length <= MAX_LINE)
            found.push(...pairsIn(line, settings).map((pair) => ({ ...pair, at: start + pair.at })));
        start += line.length + 1;
    }
    const seen = new Set();
    return found.filter(({ value }) => !seen.has(value) && seen.add(value).size > 0);
}
function pairsIn(line, settings) {
    return [...line.matchAll(PAIR)].flatMap((match) => {
        const [, key = '', double, single, bare] = match;
        const value = double ?? single ?? bare ?? '';
        if (!isSecretName(key.replaceAll(/[.-]/g, '_').replaceAll(/([a-z])([A-Z])/g, '$1_$2')) || own_rules_isPlaceholder(value))
            return [];
        const real = settings ? value.length >= 6 : looksRandom(value);
        return real ? [{ rule: 'secret_value', at: match.index + match[0].indexOf(value), value }] : [];
    });
}
const own_rules_PLACEHOLDER = /^(?:change[-_ ]?me.*|replace[-_ ]?(?:me|with).*|<.*>|%\w+%|\{\{.*|\*+|x{3,}|\.{3,}|-+|your[-_ ].*|my(?:[-_ ](?:own|super|strong|app|api|access|admin|client|db|database|private|user|secret|pass|password|passphrase|token|key|value|here))+|example.*|.*[-_.]example|dummy.*|fake.*|sample.*|placeholder.*|todo|tbd|none|null|undefined|true|false|secret|password|token|redacted|not[-_ ]?set|unset|empty|ref:.*|env:.*|file:.*|vault:.*)$/i;
/** Nothing but `${NAME}`, `${{ secrets.NAME }}`, `$(command)`, `$NAME` or `$name`. A password may begin with `$` as well: `$ecretPass0rd9` is none of them. */
const own_rules_REFERENCES = /^(?:[-_.:/]?(?:\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|\d)(?![A-Za-z0-9_])))+$/;
/** `${NAME:-value}`: what it is when nothing is set. */
const FALLBACK = /^\$\{\w+:?[-=]([^}]*)\}$/;
/** Tags of YAML that fetch a value from elsewhere; a password may begin with `!` as well. */
const TAG = /^!(?:vault|secret|env|env_var|reference|ref|sub|getatt|importvalue)$/i;
/** Is it there only to be replaced, or a name of where the value comes from? */
function own_rules_isPlaceholder(value) {
    const plain = value.trim();
    if (plain === '' || own_rules_PLACEHOLDER.test(plain) || TAG.test(plain))
        return true;
    const fallback = FALLBACK.exec(plain)?.[1];
    if (fallback !== undefined)
        return own_rules_isPlaceholder(fallback);
    return own_rules_REFERENCES.test(plain) || new Set(plain).size <= 3 || /EXAMPLE|CHANGE_ME|PLACEHOLDER|REDACTED/.test(plain);
}
/** Letters and digits, no word, path or call, and more than 3.2 bits a character. */
function looksRandom(value) {
    if (value.length < 16 || value.length > 400 || /[\s(){}<>$]|^[./~]|:\/\//.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
    if (kinds < 2 || !/\d/.test(value) || /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(value))
        return false;
    return bitsPerCharacter(value) >= 3.2;
}
/** Shannon's entropy of the characters. */
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/secrets/scan-text.js


const PRESET = '@secretlint/secretlint-rule-preset-recommend';
/** secretlint's recommended rules and our own, in this process. Comments that would switch secretlint off have no effect. */
async function openScanner() {
    const [{ lintSource }, { creator }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)), __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577))]);
    const options = { noPhysicFilePath: true, maskSecrets: true, config: { rules: [{ id: PRESET, rule: creator, rules: [] }] } };
    return async (path, text) => {
        const content = text.replaceAll('secretlint-disable', 'secretlint_disable');
        const { messages } = await lintSource({ source: { filePath: `/${path}`, content, ext: path.slice(path.lastIndexOf('.')), contentType: 'text' }, options });
        const known = messages.flatMap(({ ruleId, range: [start, end] }) => {
            const value = text.slice(start, end);
            const inner = /:\/\/[^:@/]*:([^@]*)@/.exec(value)?.[1] ?? value;
            return own_rules_isPlaceholder(inner) ? [] : [{ rule: ruleId.replace(/^@secretlint\/secretlint-rule-/, ''), at: start, value: inner }];
        });
        const values = new Set(known.map(({ value }) => value));
        const own = ownSecrets(path, text).filter(({ value }) => ![...values].some((one) => one.includes(value) || value.includes(one)));
        return [...known, ...own].map((found) => leakOf(path, text, found)).sort((a, b) => a.line - b.line || a.column - b.column);
    };
}
function leakOf(path, text, { rule, at, value }) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    return { rule, line, column: at - before.lastIndexOf('\n'), fingerprint: (0,digest/* sha256 */.sc)(`duri secret\0${rule}\0${path}\0${value}`).slice(0, 16) };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/secrets.js








const secrets_globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)).max(200);
const secrets_parameters = schemas/* strictObject */.rej({
    scan: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* enum */.k5n(['tree', 'diff']), schemas/* string */.YjP().regex(/^history:[1-9]\d{0,4}$/, 'is none of tree, diff, history:N')]))
        .min(1)
        .default(['tree'])
        .describe('`tree`: every file that git has or would take; `diff`: those that differ from the base; `history:N`: what the last N commits of every branch added.'),
    files: secrets_globs.min(1).default(['**']).describe('Globs of the files that are looked at.'),
    exclude: secrets_globs.default([]).describe('Globs of files that are not; keep it short.'),
    baseline: schemas/* array */.YOg(schemas/* strictObject */.rej({ fingerprint: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/), reason: schemas/* string */.YjP().min(3).max(500) }))
        .max(500)
        .default([])
        .describe('Findings that are known and harmless, by the fingerprint that the check prints, and why.'),
    max_bytes: schemas/* int */.Whr().min(1024).max(67_108_864).default(2_097_152).describe('Text files above this size are not read, and said to be not seen.'),
});
/** No secret in files, change or history. Values are never printed: rule, place and a fingerprint are. */
const secrets = (0,check_type/* checkType */.B)({
    name: 'secrets',
    summary: 'Looks for secrets in files, in the change, and in the history; by the rules of secretlint and our own. Never prints one.',
    parameters: secrets_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const scanner = await openScanner();
        const seen = [];
        for (const place of wanted.scan) {
            const look = place.startsWith('history:')
                ? scanHistory(ground, wanted, { scanner, commits: Number(place.slice(8)) })
                : scanFiles(ground, wanted, { scanner, onlyChanged: place === 'diff' });
            seen.push(...(await look));
        }
        return seen;
    },
});
function wantedPath({ files, exclude }) {
    const matches = picomatch(files, { dot: true });
    const excluded = exclude.length === 0 ? () => false : picomatch(exclude, { dot: true });
    return (path) => matches(path) && !excluded(path);
}
/** What git has or would take; outside a repository, everything. */
async function candidates(ground) {
    if (!ground.ports.git.isRepository(ground.root))
        return ground.entries().flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
    const repository = await openRepository(ground);
    const listed = (await repository.output(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])).split('\0');
    // Not `entries`, which has nothing of node_modules: what was committed there is as public as the rest.
    return [...new Set(listed)].filter((path) => path !== '' && ground.look(path)?.kind === 'file').sort();
}
async function scanFiles(ground, wanted, { scanner, onlyChanged }) {
    const paths = (await candidates(ground)).filter(wantedPath(wanted));
    const seen = [];
    let looked = 0;
    for (const path of paths) {
        const size = ground.look(path)?.sizeBytes ?? 0;
        const bytes = size > wanted.max_bytes ? undefined : ground.bytes(path);
        if (bytes === undefined) {
            seen.push((0,observation/* unseen */.nv)('config', path, `is larger than ${wanted.max_bytes} bytes and was not looked at`, { fix: 'Raise max_bytes, or exclude it.' }));
            continue;
        }
        if (isBinary(bytes))
            continue;
        if (onlyChanged && isSame(bytes, await ground.baseBytes(path)))
            continue;
        looked += 1;
        seen.push(...(await leaksIn(scanner, wanted, { path, text: (0,shape_json/* decodeUtf8 */._)(bytes) ?? Buffer.from(bytes).toString('latin1') })));
    }
    const what = onlyChanged ? 'files of the change' : 'files';
    if (looked === 0 && !onlyChanged)
        return [...seen, (0,observation/* unseen */.nv)('config', what, 'are not there: no glob matches a text file')];
    return seen.some(({ outcome }) => outcome === 'fail') ? seen : [...seen, (0,observation/* holds */.v9)(what, `hold no secret (${looked} looked at)`)];
}
async function leaksIn(scanner, { baseline }, { path, text, where }) {
    const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
    const leaks = await scanner(path, text);
    return leaks
        .filter(({ fingerprint }) => !known.has(fingerprint))
        .map(({ rule, line, column, fingerprint }) => (0,observation/* fails */.c6)(path, `holds a secret (${rule})${where === undefined ? '' : `, added by commit ${where}`}`, {
        actual: `fingerprint ${fingerprint}`,
        ...(where === undefined ? { location: { file: path, line, column } } : {}),
        fix: 'Replace the secret where it is used, then take it out; what was pushed counts as known to everybody.',
    }));
}
/** A NUL in the first 8 KiB, as git tells it. */
function isBinary(bytes) {
    return bytes.subarray(0, 8192).includes(0);
}
function isSame(bytes, base) {
    return base !== undefined && Buffer.compare(bytes, base) === 0;
}
async function scanHistory(ground, wanted, { scanner, commits }) {
    const repository = await openRepository(ground);
    const subject = `the last ${commits} commits`;
    const there = (await repository.output(['rev-list', '--all', `--max-count=${commits}`])).split('\n').filter(Boolean);
    if (there.length === 0)
        return [(0,observation/* unseen */.nv)('infra', subject, 'cannot be looked at: there is none')];
    if (there.length < commits && (await repository.isShallow()))
        return [(0,observation/* unseen */.nv)('infra', subject, 'cannot be looked at: the history here is cut off', { fix: 'Fetch with `fetch-depth: 0`.' })];
    const seen = [];
    const isWanted = wantedPath(wanted);
    for (const commit of there) {
        for (const { path, text } of added(await patchOf(repository, commit))) {
            if (isWanted(path))
                seen.push(...(await leaksIn(scanner, wanted, { path, text, where: commit.slice(0, 12) })));
        }
    }
    return seen.length > 0 ? seen : [(0,observation/* holds */.v9)(subject, `added no secret (${there.length} looked at)`)];
}
async function patchOf(repository, commit) {
    try {
        return await repository.output([
            'show',
            '--format=',
            '--unified=0',
            '--no-color',
            '--no-ext-diff',
            '--no-textconv',
            '--no-renames',
            '--relative',
            '-m',
            '--first-parent',
            commit,
        ]);
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs && error.code === 'tool_failed')
            throw new errors/* IntegrityError */.cs('input_invalid', `commit ${commit.slice(0, 12)} adds more text than is looked at`, { commit }, { hint: 'Lower the number of commits in `scan`.', cause: error });
        throw error;
    }
}
/** The lines that a patch adds, by file. A line that is added may look like a header, but headers stand before the first `@@` only. */
function added(patch) {
    const files = [];
    let inHeader = true;
    for (const line of patch.split('\n')) {
        if (line.startsWith('diff '))
            inHeader = true;
        else if (line.startsWith('@@ '))
            inHeader = false;
        const path = inHeader ? /^\+\+\+ (?:"?b\/)(.*?)"?$/.exec(line)?.[1] : undefined;
        if (path !== undefined)
            files.push({ path, lines: [] });
        else if (!inHeader && line.startsWith('+'))
            files.at(-1)?.lines.push(line.slice(1));
    }
    return files.map(({ path, lines }) => ({ path, text: lines.join('\n') }));
}
;// CONCATENATED MODULE: ./build/src/languages/shell/values.js
/** Stands in a text for what cannot be known without running: `MARK name ;`. The name keeps apart what is not the same. */
const MARK = '\uFFFC';
/** A text that is not known, called by something that tells it from others. */
function unknownText(name) {
    return `${MARK}${name.replaceAll(MARK, '').replaceAll(';', ',')};`;
}
/** Is nothing of the text unknown? */
function isKnown(text) {
    return !text.includes(MARK);
}
/** A text for people: what is unknown is shown as the variable that it came from. */
function shownText(text) {
    return text.replace(/\uFFFC([^;]*);/g, (_, name) => (/^\w+$/.test(name) ? `$${name}` : name));
}
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/danger-commands.js



const BUILTINS = new Set([
    'echo',
    'printf',
    'export',
    'local',
    'declare',
    'readonly',
    'typeset',
    'read',
    '[',
    'test',
    ':',
    'true',
    'unset',
    'return',
    'exit',
    'set',
    'eval',
]);
/** `rm -rf $X`, `rm -rf "$X/"`, `rm -rf "$X"/*`: when X is empty, or holds a blank, something else goes. */
const rmRf = onEach(({ argv }, { command }, script) => {
    // `run rm -rf …` hands the words on to a function: they are judged where they are written.
    const removes = argv[0] === 'rm' || (argv.includes('rm') && script.shell.functions.has(argv[0] ?? ''));
    if (!removes || !argv.some((word) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(word)))
        return undefined;
    const fix = 'Quote the variable and make it fail when it is empty: rm -rf -- "${DIR:?}".';
    for (const arg of command.args) {
        if (arg.type !== 'Word' || arg.value.startsWith('-'))
            continue;
        const parts = arg.parts ?? [];
        const open = parts.some(({ type }) => type === 'SimpleExpansion' || type === 'ParameterExpansion' || type === 'CommandExpansion');
        if (open)
            return { says: `removes ${arg.text}, which is not quoted`, fix };
        if (isWide(withoutValues(arg.text)))
            return { says: `removes ${arg.text}, which is a folder of the system when the variable is empty`, fix };
    }
    const wide = argv.slice(1).find((word) => isKnown(word) && !word.startsWith('-') && isWide(word));
    return wide === undefined ? undefined : { says: `removes ${wide}`, fix: 'Name the folder of this application.' };
});
/** What is left of a word when every variable in it is empty; one with `:?` never is. */
function withoutValues(text) {
    if (!text.includes('$'))
        return 'known';
    return text.replace(/\$\{\w+(?:\[[^\]]*\])?:\?[^}]*\}/g, 'set').replace(/\$\{[^}]*\}|\$\w+|\$[@*]|["']/g, '');
}
function isWide(path) {
    return /^\/+(?:\*|[a-z]+\/?\*?)?$/.test(path) || path === '~' || path === '/.' || path === '/..';
}
/** Anybody may write: 777, o+w, a+rwx, in whatever way it is said. */
const chmod777 = onEach(({ argv }) => {
    const fix = 'Give rights to owner and group only, such as 640 or 750.';
    const modes = argv[0] === 'chmod'
        ? [argv.slice(1).find((word) => !/^-[A-Za-z]*[RfvcH]|^--/.test(word)) ?? '']
        : argv[0] === 'install' || argv[0] === 'mkdir'
            ? danger_commands_modeOption(argv)
            : [];
    for (const mode of modes) {
        if (!isKnown(mode))
            return { says: `sets the mode ${shownText(mode)}, which cannot be told`, fix: 'Write the mode as a number.', unsure: true };
        if (isOpen(mode))
            return { says: `sets the mode ${mode}, so that everybody may write`, fix };
    }
    if (argv[0] === 'umask' && /^0*[0-7]?[0-7]?[014567]$/.test(argv[1] ?? '') && (Number.parseInt(argv[1] ?? '', 8) & 2) === 0)
        return { says: `sets umask ${argv[1] ?? ''}, so that everybody may write to new files`, fix: 'umask 027, or 077.' };
    return undefined;
});
function danger_commands_modeOption(argv) {
    return argv.flatMap((word, index) => (word === '-m' || word === '--mode' ? [argv[index + 1] ?? ''] : (/^(?:-m|--mode=)(.+)$/.exec(word)?.[1] ?? [])));
}
/** @source chmod(1) */
function isOpen(mode) {
    if (/^[0-7]+$/.test(mode))
        return (Number.parseInt(mode, 8) & 0o1002) === 2;
    return mode.split(',').some((clause) => /^(?:[ugoa]*[oa][ugoa]*|)[+=][rwxXst]*w/.test(clause) || /^[ugoa]*[oa][ugoa]*[+=]u/.test(clause));
}
const evaluates = onEach(({ argv }) => argv[0] === 'eval' ? { says: 'evaluates a text as commands', fix: 'Call the command itself; keep arguments in an array.' } : undefined);
/** Values in arguments can be read by every account of the host, and stay in logs. */
const secretInArgv = onEach(({ argv, wrappers }, { command }, script) => {
    const [name = ''] = argv;
    const fix = 'Hand it over by standard input, by a file with mode 600, or by the environment.';
    if (command.name === undefined || (BUILTINS.has(name) && wrappers.length === 0) || script.shell.functions.has(name))
        return undefined;
    const inWords = argv.flatMap(secretsIn);
    const inSource = command.args.flatMap((arg) => arg.type === 'Word' ? [...written(script, arg).matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, one = '']) => (isSecretName(one) ? [one] : [])) : []);
    const [secret] = [...inWords, ...inSource];
    if (secret !== undefined)
        return { says: `gives ${secret} to ${shownText(name)} as an argument`, fix };
    const option = argv.find((word) => /^--(?:password|passwd|token|secret|api-key)=./.test(word));
    return option === undefined ? undefined : { says: `gives ${option.split('=')[0] ?? ''} to ${shownText(name)} as an argument`, fix };
});
const danger_commands_htpasswd = onEach(({ argv }) => mayFit(argv, 'htpasswd -b')
    ? { says: 'gives the password to htpasswd as an argument', fix: 'printf %s "$PASSWORD" | htpasswd -i -B -C 12 FILE USER' }
    : undefined);
const xtrace = (script) => {
    const fix = 'Take it out: a trace prints the values of every variable, secrets too.';
    const shebang = /^#!.*\s-[a-zA-Z]*x/.test(script.shell.text) ? [{ at: 0, says: 'traces every command (shebang)', fix }] : [];
    const set = onEach(({ argv }) => {
        const on = argv[0] === 'set' && argv.some((word, index) => /^-[a-zA-Z]*x/.test(word) || (word === 'xtrace' && /^-[a-zA-Z]*o$/.test(argv[index - 1] ?? '')));
        const nested = ['bash', 'sh'].includes(argv[0] ?? '') && argv.slice(1).some((word) => /^-[a-zA-Z]*x[a-zA-Z]*$/.test(word));
        return on || nested ? { says: 'traces every command, so that secrets are printed', fix } : undefined;
    });
    const handlesSecrets = [...script.shell.text.matchAll(/[A-Za-z_]\w*/g)].some(([name]) => isSecretName(name));
    return handlesSecrets ? [...shebang, ...set(script)] : [];
};
const sudo = onEach(({ wrappers, argv }) => [...wrappers, argv[0]].some((name) => name === 'sudo' || name === 'doas' || name === 'su')
    ? { says: 'raises its own rights', fix: 'Let who runs it be root, and check that first.' }
    : undefined);
const insecureDownload = onEach(({ argv }) => {
    const fix = 'Let the certificate be checked; add the authority with --cacert where it is an own one.';
    const [name = '', ...rest] = argv;
    const curl = name === 'curl' && rest.some((word) => word === '--insecure' || word === '--proxy-insecure' || /^-[a-zA-Z]*k/.test(word));
    const others = rest.some((word) => ['--no-check-certificate', '--trusted-host', 'http.sslVerify=false', 'StrictHostKeyChecking=no', '-oStrictHostKeyChecking=no'].includes(word));
    return curl || (others && ['wget', 'git', 'pip', 'pip3', 'ssh', 'scp', 'rsync'].includes(name))
        ? { says: `lets ${name} talk to whoever answers`, fix }
        : undefined;
});
const killsNginx = onEach(({ argv }, { command }, script) => {
    const [name = '', ...rest] = argv;
    if (!['kill', 'pkill', 'killall'].includes(name) || !written(script, command).includes('nginx'))
        return undefined;
    const hard = rest.some((word, index) => /^-(?:9|KILL|SIGKILL)$/i.test(word) || (word === '-s' && /^(?:SIG)?KILL$|^9$/i.test(rest[index + 1] ?? '')));
    return hard || name !== 'kill' ? { says: 'kills nginx, which drops every connection', fix: 'nginx -t, then systemctl reload nginx.' } : undefined;
});
/** Names that anybody can foresee, and put a link there. */
const tmpFile = onEach(({ argv, writes }) => {
    const targets = [...writes, ...(['cp', 'mv', 'install', 'tee', 'touch', 'mkdir', 'ln', 'dd'].includes(argv[0] ?? '') ? argv.slice(-1) : [])];
    const found = targets.find((target) => /^(?:of=)?\/(?:var\/)?tmp\//.test(target) &&
        [...target.matchAll(/\uFFFC([^;]*);/g)].every(([, name = '']) => /^(?:\$|RANDOM|USER|\$\(date.*)$/.test(name)));
    return found === undefined ? undefined : { says: `writes ${shownText(found)}, a name that others can foresee`, fix: 'Take the name from mktemp.' };
});
const networkShell = onEach(({ argv, writes }, { command }, script) => {
    const reverse = /\/dev\/(?:tcp|udp)\//.test(written(script, command)) || writes.some((target) => target.startsWith('/dev/tcp/'));
    const netcat = ['nc', 'ncat', 'netcat', 'socat'].includes(argv[0] ?? '') && argv.some((word) => /^-[a-z]*[ec]$|exec:/i.test(word));
    return reverse || netcat ? { says: 'opens a connection that a shell can be led over', fix: 'Take it out.' } : undefined;
});
/** Dangerous forms that are seen in one command, by name. */
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
    network_shell: networkShell,
};
;// CONCATENATED MODULE: ./build/src/languages/shell/expand.js

/**
 * The fields that a word becomes, as far as they can be told without running anything: quotes taken away, variables filled in,
 * what is not quoted split at blanks. File name patterns stay as they are written; what a command would print is unknown,
 * but for `$(command -v NAME)`, which is taken for NAME.
 * @source bash(1), "EXPANSION"
 */
function expandWord(word, scope) {
    if (word.parts === undefined)
        return [word.value];
    const fields = new Fields();
    for (const part of word.parts)
        addPart(fields, part, scope);
    return fields.end();
}
/** The same as one text, as in an assignment or behind a redirection. */
function expandText(word, scope) {
    if (word.parts === undefined)
        return word.value;
    return word.parts.map((part) => expand_textOf(part, scope)).join('');
}
/** Collects the fields of a word. */
class Fields {
    #done = [];
    #open;
    glue(text) {
        this.#open = (this.#open ?? '') + text;
    }
    /** Text that is not quoted: blanks end a field. */
    split(text) {
        text.split(/[ \t\n]+/).forEach((piece, index) => {
            if (index > 0)
                this.#close();
            if (piece !== '')
                this.glue(piece);
        });
    }
    /** Elements that each stay whole. */
    many(texts) {
        texts.forEach((text, index) => {
            if (index > 0)
                this.#close();
            this.glue(text);
        });
    }
    end() {
        this.#close();
        return this.#done;
    }
    #close() {
        if (this.#open !== undefined)
            this.#done.push(this.#open);
        this.#open = undefined;
    }
}
function addPart(fields, part, scope) {
    switch (part.type) {
        case 'DoubleQuoted':
        case 'LocaleString':
            if (part.parts.length === 0)
                fields.glue('');
            for (const child of part.parts)
                addQuoted(fields, child, scope);
            return;
        case 'SimpleExpansion':
        case 'ParameterExpansion':
            for (const [index, text] of valuesOf(part, scope).entries())
                fields.split(index === 0 ? text : ` ${text}`);
            return;
        default:
            fields.glue(expand_textOf(part, scope));
    }
}
function addQuoted(fields, child, scope) {
    if (child.type === 'SimpleExpansion' || child.type === 'ParameterExpansion')
        fields.many(valuesOf(child, scope));
    else
        fields.glue(expand_textOf(child, scope));
}
function expand_textOf(part, scope) {
    switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
        case 'Glob':
            return part.value;
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.map((child) => expand_textOf(child, scope)).join('');
        case 'SimpleExpansion':
        case 'ParameterExpansion':
            return valuesOf(part, scope).join(' ');
        case 'CommandExpansion':
            return /^\$\(\s*(?:command\s+-v|which|type\s+-P)\s+([\w./-]+)[^;|&]*\)$/.exec(part.text)?.[1] ?? unknownText(part.text);
        case 'ArithmeticExpansion':
            return unknownText(part.text);
        default:
            return part.text;
    }
}
/** What a `$NAME` or `${NAME…}` stands for; several texts for a list. */
function valuesOf(part, scope) {
    if (part.type === 'SimpleExpansion')
        return lookUp(part.text.slice(1), scope);
    const found = elementsOf(part, scope);
    if (part.prefix === '#')
        return [found.every(isKnown) ? lengthOf(part, found, scope) : unknownText(`${part.text}:${found.join()}`)];
    if (part.prefix === '!')
        return [unknownText(`${part.text}:${found.join()}`)];
    const { operation } = part;
    if (operation === undefined)
        return found;
    if (operation.type !== 'Default')
        return [unknownText(`${part.text}:${found.join()}`)];
    const isSet = isSetIn(part, scope);
    const empty = operation.operator.startsWith(':') && found.join('') === '';
    switch (operation.operator) {
        case '+':
        case ':+':
            return isSet && !empty ? [expandText(operation.operand, scope)] : [];
        case '?':
        case ':?':
            return found;
        default:
            return isSet && !empty ? found : [expandText(operation.operand, scope)];
    }
}
function isSetIn({ parameter }, scope) {
    if (/^\d+$/.test(parameter))
        return scope.args === undefined || scope.args.length >= Number(parameter);
    return /^\W$/.test(parameter) || scope.get(parameter) !== undefined;
}
function elementsOf({ parameter, index }, scope) {
    const value = index === undefined ? undefined : scope.get(parameter);
    if (index === undefined || typeof value !== 'object')
        return lookUp(parameter, scope);
    if (index.text === '@' || index.text === '*')
        return value;
    const at = expandText(index, scope);
    return /^\d+$/.test(at) ? [value[Number(at)] ?? ''] : [unknownText(`${parameter}[${at}]`)];
}
function lengthOf({ index, parameter }, found, scope) {
    const whole = index !== undefined && (index.text === '@' || index.text === '*');
    return String(whole && typeof scope.get(parameter) === 'object' ? found.length : found.join(' ').length);
}
function lookUp(name, scope) {
    if (name === '@' || name === '*')
        return scope.args ?? [unknownText('@')];
    if (name === '#')
        return [scope.args === undefined ? unknownText('#') : String(scope.args.length)];
    if (/^[1-9]\d*$/.test(name))
        return [scope.args === undefined ? unknownText(name) : (scope.args[Number(name) - 1] ?? '')];
    const value = scope.get(name);
    if (value === undefined)
        return [unknownText(name)];
    return typeof value === 'string' ? [value] : [value[0] ?? ''];
}
;// CONCATENATED MODULE: ./build/src/languages/shell/conditions.js


const known = (value) => ({ known: value });
const ask = (question) => ({ question, negated: false });
/** The opposite. */
function negate(condition) {
    return 'known' in condition ? known(!condition.known) : { ...condition, negated: !condition.negated };
}
/** Are two texts the same? */
function same(left, right) {
    if (left === right)
        return known(true);
    return isKnown(left) && isKnown(right) ? known(false) : ask(`${left}==${right}`);
}
/** Does a text fit a pattern of file names, as in `case` and `[[ … == … ]]`? Brackets and extended patterns cannot be told. */
function fitsPattern(text, pattern) {
    if (!/[*?[]/.test(pattern))
        return same(text, pattern);
    if (/^\*+$/.test(pattern))
        return known(true);
    if (!isKnown(text) || !isKnown(pattern) || /[[\]()|\\]/.test(pattern) || text.length * pattern.length > 100_000)
        return ask(`${text}~${pattern}`);
    return known(wildcard(text, pattern));
}
/** `*` and `?`, by going back to the last `*` only, which is enough. */
function wildcard(text, pattern) {
    let [at, look, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        if (pattern[look] === '*')
            [star, mark, look] = [look, at, look + 1];
        else if (pattern[look] === '?' || pattern[look] === text[at])
            [at, look] = [at + 1, look + 1];
        else if (star === -1)
            return false;
        else
            [mark, at, look] = [mark + 1, mark + 1, star + 1];
    }
    return /^\**$/.test(pattern.slice(look));
}
/** `[[ … ]]`. */
function testCondition(expression, scope) {
    switch (expression.type) {
        case 'TestUnary':
            return unary(expression.operator, expandText(expression.operand, scope));
        case 'TestBinary':
            return binary(expression.operator, expandText(expression.left, scope), expandText(expression.right, scope));
        case 'TestNot':
            return expression.negations.length % 2 === 1 ? negate(testCondition(expression.operand, scope)) : testCondition(expression.operand, scope);
        case 'TestGroup':
            return testCondition(expression.expression, scope);
        case 'TestLogical': {
            const parts = expression.operands.map((operand) => testCondition(operand, scope));
            const decides = expression.operator === '||';
            if (parts.some((part) => 'known' in part && part.known === decides))
                return known(decides);
            const open = parts.filter((part) => !('known' in part));
            if (open.length === 0)
                return known(!decides);
            return open.length === 1 && open[0] !== undefined ? open[0] : ask(undefined);
        }
    }
}
/** `[ … ]` and `test …`, their words expanded. */
function bracketCondition(words) {
    if (words[0] === '!')
        return negate(bracketCondition(words.slice(1)));
    const [first = '', second = '', third = ''] = words;
    if (words.length === 1)
        return unary('-n', first);
    if (words.length === 2)
        return unary(first, second);
    return words.length === 3 ? binary(second, first, third) : ask(undefined);
}
/** `(( … ))`: is it other than zero? */
function arithmeticCondition(expression, scope, text) {
    if (expression.type === 'ArithmeticUnary' && expression.operator === '!')
        return negate(arithmeticCondition(expression.operand, scope, text));
    const names = new Set();
    const value = numberOf(expression, scope, names);
    if (value !== undefined)
        return known(value !== 0);
    return ask(`((${text}))${[...names].map((name) => valueText(name, scope)).join()}`);
}
const EMPTY_TESTS = { '-z': true, '-n': false };
function unary(operator, operand) {
    const wantsEmpty = EMPTY_TESTS[operator];
    // Of files nothing is known, and what was asked before may have changed since.
    if (wantsEmpty === undefined)
        return ask(undefined);
    if (isKnown(operand))
        return known((operand === '') === wantsEmpty);
    if (operand.replace(/\uFFFC[^;]*;/g, '') !== '')
        return known(!wantsEmpty);
    const condition = ask(`empty ${operand}`);
    return wantsEmpty ? condition : negate(condition);
}
const COMPARE = {
    '-eq': (left, right) => left === right,
    '-ne': (left, right) => left !== right,
    '-lt': (left, right) => left < right,
    '-le': (left, right) => left <= right,
    '-gt': (left, right) => left > right,
    '-ge': (left, right) => left >= right,
};
function binary(operator, left, right) {
    if (operator === '=' || operator === '==')
        return fitsPattern(left, right);
    if (operator === '!=')
        return negate(binary('==', left, right));
    if (operator === '-ne')
        return negate(binary('-eq', left, right));
    const compare = COMPARE[operator];
    if (compare !== undefined && [left, right].every((side) => /^-?\d+$/.test(side)))
        return known(compare(Number(left), Number(right)));
    return ask(`${left} ${operator} ${right}`);
}
const CALCULATE = {
    '==': (left, right) => Number(left === right),
    '!=': (left, right) => Number(left !== right),
    '<': (left, right) => Number(left < right),
    '<=': (left, right) => Number(left <= right),
    '>': (left, right) => Number(left > right),
    '>=': (left, right) => Number(left >= right),
    '&&': (left, right) => Number(left !== 0 && right !== 0),
    '||': (left, right) => Number(left !== 0 || right !== 0),
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
};
/** The value, where everything in it is known; the names that it takes are added to `names`. */
function numberOf(expression, scope, names) {
    switch (expression.type) {
        case 'ArithmeticGroup':
            return numberOf(expression.expression, scope, names);
        case 'ArithmeticUnary': {
            const operand = numberOf(expression.operand, scope, names);
            if (operand === undefined)
                return undefined;
            if (expression.operator === '!')
                return Number(operand === 0);
            return expression.operator === '-' ? -operand : undefined;
        }
        case 'ArithmeticBinary': {
            const left = numberOf(expression.left, scope, names);
            const right = numberOf(expression.right, scope, names);
            return left === undefined || right === undefined ? undefined : CALCULATE[expression.operator]?.(left, right);
        }
        case 'ArithmeticWord': {
            const { value, parts } = expression;
            const text = parts === undefined ? value : expandText({ type: 'Word', text: value, value, pos: 0, end: 0, parts }, scope);
            names.add(text);
            return numeric(/^[A-Za-z_]\w*$/.test(text) ? valueText(text, scope) : text);
        }
        default:
            return undefined;
    }
}
function numeric(text) {
    return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function valueText(name, scope) {
    const value = scope.get(name);
    return typeof value === 'string' ? value : `${name}?`;
}
;// CONCATENATED MODULE: ./build/src/languages/shell/machine.js
/** Can the next command follow? */
function settled({ flow }) {
    return flow === 'ok' || flow === 'failed' || flow === 'either';
}
/** The outcomes of a condition. What was assumed is kept where the same may be asked again. */
function machine_decide(condition, state, again = true) {
    if ('known' in condition)
        return [{ state, flow: condition.known ? 'ok' : 'failed' }];
    const { question, negated } = condition;
    if (question === undefined)
        return [{ state, flow: 'either' }];
    const before = state.assumed.get(question);
    const answers = before === undefined ? [true, false] : [before];
    if (before === undefined && !again)
        return [{ state, flow: 'either' }];
    return answers.map((answer) => ({ state: { ...state, assumed: state.assumed.with(question, answer) }, flow: answer === negated ? 'failed' : 'ok' }));
}
;// CONCATENATED MODULE: ./build/src/languages/shell/state.js

const INITIAL_OPTIONS = { errexit: false, nounset: false, pipefail: false, errtrace: false, xtrace: false, inheritErrexit: false };
/** Beyond this many changes a map is written anew. */
const MAX_CHANGES = 12;
/** A map that knows a number for its content, so that comparing two costs nothing, and shares most of it with the one that it came from. */
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
        return new Entries(new Map(), new Map(), 0);
    }
    get(name) {
        return this.changes.get(name) ?? this.base.get(name);
    }
    names() {
        return [...new Set([...this.base.keys(), ...this.changes.keys()])];
    }
    with(name, value) {
        const before = this.get(name);
        if (before === value)
            return this;
        const digest = (this.digest + weight(name, value) - (before === undefined ? 0 : weight(name, before)) + MODULUS) % MODULUS;
        if (this.changes.size < MAX_CHANGES || this.changes.has(name))
            return new Entries(this.base, new Map(this.changes).set(name, value), digest);
        return new Entries(new Map([...this.base, ...this.changes, [name, value]]), new Map(), digest);
    }
    only(keeps) {
        const names = this.names();
        const kept = names.filter(keeps);
        if (kept.length === names.length)
            return this;
        let entries = Entries.none();
        for (const name of kept) {
            const value = this.get(name);
            if (value !== undefined)
                entries = entries.with(name, value);
        }
        return entries;
    }
}
const MODULUS = 2 ** 52;
const weights = new Map();
/** A number for a pair, well spread; sums of them tell maps apart. */
function weight(name, value) {
    const text = `${name}\0${typeof value === 'string' ? value : JSON.stringify(value)}`;
    const known = weights.get(text);
    if (known !== undefined)
        return known;
    let [high, low] = [0x811c9dc5, 0x1b873593];
    for (let at = 0; at < text.length; at++) {
        high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
        low = Math.imul(low ^ text.charCodeAt(at), 0x85ebca6b) ^ (low >>> 13);
    }
    const made = (high >>> 0) * 2 ** 20 + ((low >>> 0) % 2 ** 20);
    if (weights.size > 200_000)
        weights.clear();
    weights.set(text, made);
    return made;
}
function initialState() {
    return {
        variables: Entries.none(),
        args: undefined,
        options: INITIAL_OPTIONS,
        traps: new Map(),
        umask: undefined,
        assumed: Entries.none(),
        past: undefined,
        open: false,
    };
}
function scopeOf({ variables, args, open }) {
    return { get: (name) => variables.get(name) ?? (open ? unknownText(name) : undefined), args };
}
function withVariable(state, name, value) {
    return { ...state, variables: state.variables.with(name, value) };
}
/** Makes equal pasts one object, so that comparing them is comparing references. */
class Pasts {
    #known = new Map();
    #ids = new Map();
    #settings = new WeakMap();
    add(before, happening) {
        const after = this.#known.get(before) ?? new Map();
        this.#known.set(before, after);
        const { label, phase, at, stack, trap, guarded, options, traps } = happening;
        const key = JSON.stringify([label, phase, at, stack, trap, guarded, options, [...traps]]);
        const known = after.get(key);
        if (known !== undefined)
            return known;
        const past = { happening, before };
        after.set(key, past);
        return past;
    }
    idOf(past) {
        const id = this.#ids.get(past) ?? this.#ids.size;
        this.#ids.set(past, id);
        return id;
    }
    /** States that differ in nothing, once each. */
    distinct(items, stateOf, more) {
        if (items.length < 2)
            return [...items];
        return [...new Map(items.map((item) => [`${more(item)}|${this.#keyOf(stateOf(item))}`, item])).values()];
    }
    /** What must stay apart when there are too many states: what happened, and the settings. */
    coarseKey({ past, options, traps, umask }) {
        let settings = this.#settings.get(options);
        if (settings === undefined)
            this.#settings.set(options, (settings = JSON.stringify(options)));
        return `${this.idOf(past)}|${settings}|${traps.size === 0 ? '' : JSON.stringify([...traps])}|${umask ?? ''}`;
    }
    #keyOf(state) {
        return `${this.coarseKey(state)}|${state.variables.digest}|${state.assumed.digest}|${state.args === undefined ? '' : JSON.stringify(state.args)}`;
    }
}
/** One state that stands for both: what they disagree on is unknown, and nothing is assumed that one of them does not assume. */
function joined(left, right) {
    let variables = left.variables;
    for (const name of new Set([...left.variables.names(), ...right.variables.names()])) {
        const [a, b] = [left.variables.get(name), right.variables.get(name)];
        if (a !== b && JSON.stringify(a) !== JSON.stringify(b))
            variables = variables.with(name, unknownText(name));
    }
    const assumed = left.assumed.only((question) => right.assumed.get(question) === left.assumed.get(question));
    const args = JSON.stringify(left.args) === JSON.stringify(right.args) ? left.args : undefined;
    return { ...left, variables, assumed, args };
}
const SHORT = { e: 'errexit', u: 'nounset', E: 'errtrace', x: 'xtrace' };
const LONG = {
    errexit: 'errexit',
    nounset: 'nounset',
    pipefail: 'pipefail',
    errtrace: 'errtrace',
    xtrace: 'xtrace',
};
/** `set` with these words: options, and positional parameters where it sets them. @source bash(1), "set" */
function applySet(state, words) {
    const options = { ...state.options };
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if (word === '--' || word === '-')
            return { ...state, options, args: words.slice(at + 1) };
        if (!/^[-+]/.test(word))
            return { ...state, options, args: isKnown(word) ? words.slice(at) : undefined };
        const on = word.startsWith('-');
        for (const letter of word.slice(1)) {
            const long = letter === 'o' ? LONG[words[++at] ?? ''] : undefined;
            const option = long ?? SHORT[letter];
            if (option !== undefined)
                options[option] = on;
        }
    }
    return { ...state, options };
}
;// CONCATENATED MODULE: ./build/src/languages/shell/builtins.js





const ok = (state) => [{ state, flow: 'ok' }];
const DECLARE = ({ command, state, context }) => {
    let after = state;
    for (const arg of command.args) {
        const name = arg.type === 'Assignment' ? arg.name : arg.value;
        if (command.name?.value === 'local' || (command.name?.value === 'declare' && context.stack.length > 0))
            context.locals.add(name);
        if (arg.type === 'Assignment')
            after = builtins_assign(after, arg);
    }
    return ok(after);
};
const LEAVE = (flow) => ({ args, state }) => [{ state, flow, status: statusOf(args[0]) }];
const LOOP = (flow) => ({ state }) => [{ state, flow }];
const READ = ({ command, args, state }) => {
    const names = args.filter((word) => /^[A-Za-z_]\w*$/.test(word));
    return [{ state: names.reduce((after, name) => withVariable(after, name, unknownText(`${name}@${command.pos}`)), state), flow: 'either' }];
};
/** What the shell does itself; whatever is not here is another program. @source bash(1), "SHELL BUILTIN COMMANDS" */
const builtins_BUILTINS = {
    ':': ({ state }) => ok(state),
    true: ({ state }) => ok(state),
    false: ({ state }) => [{ state, flow: 'failed' }],
    echo: ({ state }) => ok(state),
    printf: (call) => (call.args[0] === '-v' ? READ({ ...call, args: call.args.slice(1, 2) }) : ok(call.state)),
    set: ({ args, state }) => ok(applySet(state, args)),
    shopt: ({ args, state }) => ok(args.includes('inherit_errexit') ? { ...state, options: { ...state.options, inheritErrexit: args.includes('-s') } } : state),
    umask: ({ args, state }) => ok({ ...state, umask: args.find((arg) => !arg.startsWith('-')) ?? state.umask }),
    trap: ({ args, state }) => ok(withTrap(state, args)),
    exit: LEAVE('exit'),
    return: LEAVE('return'),
    break: LOOP('break'),
    continue: LOOP('continue'),
    local: DECLARE,
    declare: DECLARE,
    typeset: DECLARE,
    readonly: DECLARE,
    export: DECLARE,
    unset: ({ args, state }) => ok(args.reduce((after, name) => withVariable(after, name, ''), state)),
    shift: ({ args, state }) => ok(shifted(state, Number(args[0] ?? 1))),
    read: READ,
    mapfile: READ,
    readarray: READ,
    getopts: (call) => READ({ ...call, args: call.args.slice(1, 2) }),
    '[': ({ args, state, again }) => machine_decide(bracketCondition(args.slice(0, -1)), state, again),
    test: ({ args, state, again }) => machine_decide(bracketCondition(args), state, again),
};
/** Where the arguments are the caller's, what was assumed of them is no longer so. */
function shifted(state, count) {
    if (state.args !== undefined)
        return { ...state, args: state.args.slice(count) };
    const about = ['#', '@', '1', '2', '3'].map(unknownText);
    return { ...state, assumed: state.assumed.only((question) => !about.some((one) => question.includes(one))) };
}
function statusOf(code) {
    if (code === undefined || !isKnown(code))
        return 'either';
    return code === '0' ? 'ok' : 'failed';
}
function withTrap(state, args) {
    const words = args.filter((word, index) => !(index === 0 && /^--?[lp]?$/.test(word) && args.length > 1 && word !== '-'));
    const [handler = '', ...signals] = words;
    const traps = new Map(state.traps);
    for (const name of signals.map(signalName)) {
        if (handler === '-')
            traps.delete(name);
        else
            traps.set(name, handler);
    }
    return { ...state, traps };
}
const NUMBERED = { 0: 'EXIT', 1: 'HUP', 2: 'INT', 3: 'QUIT', 15: 'TERM' };
function signalName(name) {
    const upper = name.toUpperCase().replace(/^SIG/, '');
    return NUMBERED[upper] ?? upper;
}
/** `NAME=value` and its forms. */
function builtins_assign(state, { name, value, append, index }) {
    const scope = scopeOf(state);
    if (index !== undefined)
        return withVariable(state, name, unknownText(name));
    const before = state.variables.get(name);
    if (value.type === 'ArrayValue') {
        const elements = value.elements.flatMap((word) => expandWord(word, scope));
        return withVariable(state, name, append === true ? [...asList(before), ...elements] : elements);
    }
    const text = expandText(value, scope);
    return withVariable(state, name, append === true && typeof before === 'string' ? before + text : text);
}
function asList(value) {
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}
;// CONCATENATED MODULE: ./build/src/languages/shell/run-command.js






/** Runs a simple command: what stands in `$(…)` first, then assignments, then a function, a builtin or another program. */
function runCommand(machine, command, state, context) {
    if (!machine.spend())
        return [{ state, flow: 'either' }];
    return substitute(machine, command, state, context).flatMap(({ state: after, status }) => {
        const scope = scopeOf(after);
        const words = command.name === undefined
            ? []
            : [...expandWord(command.name, scope), ...command.args.flatMap((arg) => (arg.type === 'Word' ? expandWord(arg, scope) : [arg.text]))];
        machine.visit(command, words, after, context);
        if (words.length === 0) {
            let assigned = after;
            for (const part of command.prefix)
                if (part.type === 'Assignment')
                    assigned = builtins_assign(assigned, part);
            return [{ state: assigned, flow: status ?? 'ok' }];
        }
        return dispatch(machine, command, words, { state: after, context });
    });
}
function dispatch(machine, command, words, { state, context }) {
    const at = context.at ?? command.pos;
    const { argv, wrappers, nested } = unwrap(words);
    const [name = ''] = argv;
    if (!isKnown(name))
        machine.unresolved.set(at, `runs ${shownText(name)}, which cannot be told without running it`);
    const isFunction = wrappers.length === 0 && machine.script.functions.has(name);
    if (isFunction && machine.interest.opaque.has(name))
        return [{ state: machine.happened(state, context, { label: name, phase: 'start', at }), flow: 'either' }];
    const labels = context.background && !isFunction ? [] : machine.interest.labels(argv, isFunction);
    const begun = labels.reduce((before, { label }) => machine.happened(before, context, { label, phase: 'start', at }), state);
    const run = () => {
        if (isFunction)
            return machine.call(name, argv.slice(1), begun, context);
        if (nested !== undefined)
            return runText(machine, { text: nested, argv, at }, { state: begun, context });
        const builtin = Object.hasOwn(builtins_BUILTINS, name) ? builtins_BUILTINS[name] : undefined;
        if (builtin !== undefined)
            return builtin({ command, args: argv.slice(1), state: begun, context, again: machine.asksAgain(command, context) });
        if (name === 'source' || name === '.')
            machine.unresolved.set(at, `reads commands from ${shownText(argv[1] ?? '')}, which is not followed`);
        return [{ state: begun, flow: 'either' }];
    };
    const sure = labels.filter((one) => one.sure);
    const outcomes = run().flatMap((outcome) => follow(machine, outcome, { sure: sure.map(({ label }) => label), at, context }));
    return wrappers.includes('exec') ? outcomes.map(({ state: after }) => ({ state: after, flow: 'exit', status: 'either' })) : outcomes;
}
/** Notes how it ended. What is asked about, and what fails inside a function whose failures are followed, is followed both ways. */
function follow(machine, outcome, { sure, at, context }) {
    if (!settled(outcome))
        return [outcome];
    const inside = context.stack.some((name) => machine.interest.followFailuresIn.has(name));
    if (sure.length === 0 && !inside)
        return [outcome];
    const ways = outcome.flow === 'ok' || outcome.flow === 'failed' ? [outcome.flow] : ['ok', 'failed'];
    return ways.map((phase) => ({
        ...outcome,
        flow: phase,
        state: sure.reduce((before, label) => machine.happened(before, context, { label, phase, at }), outcome.state),
    }));
}
/** `eval TEXT` in this shell, `bash -c TEXT` in a new one. */
function runText(machine, { text, argv, at }, { state, context }) {
    const script = isKnown(text) ? machine.script.nested(text) : undefined;
    if (script === undefined) {
        machine.unresolved.set(at, 'runs a text that cannot be told without running it');
        return [{ state, flow: 'either' }];
    }
    const inner = { ...context, at };
    if (argv[0] === 'eval')
        return machine.list(script.commands, state, inner);
    return machine.subshell(state, (before) => {
        const fresh = applySet({ ...before, options: INITIAL_OPTIONS, traps: new Map() }, argv.slice(1, argv.findIndex((word) => /^-[a-zA-Z]*c$/.test(word)) + 1));
        return machine.list(script.commands, { ...fresh, args: undefined }, { ...inner, guarded: false });
    });
}
/** Runs every `$(…)`, `` `…` `` and `<(…)` of a command; `status` is that of the last one. */
function substitute(machine, command, state, context) {
    let paths = [{ state }];
    for (const { script, at } of substitutions(machine, command)) {
        paths = paths.flatMap((path) => {
            const errexit = path.state.options.errexit && path.state.options.inheritErrexit;
            const outcomes = machine.subshell(path.state, (inner) => machine.list(script.commands, { ...inner, options: { ...inner.options, errexit } }, { ...context, subshell: true, at: context.at ?? at }));
            return outcomes.map((outcome) => ({ state: outcome.state, status: outcome.flow }));
        });
    }
    return paths;
}
function substitutions(machine, command) {
    const found = [];
    const look = (node) => {
        if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution' || node.type === 'ArithmeticCommandExpansion') {
            if (node.script !== undefined)
                found.push({ script: node.script, at: node.text.startsWith('`') ? node.pos : undefined });
            return;
        }
        machine.script.children(node, look);
    };
    machine.script.children(command, look);
    return found;
}
;// CONCATENATED MODULE: ./build/src/languages/shell/run-compound.js






/** Runs any node. */
function runNode(machine, node, state, context) {
    switch (node.type) {
        case 'Command':
            return runCommand(machine, node, state, context);
        case 'Redirected':
            machine.visit(node, [], state, context);
            return runNode(machine, node.command, state, context);
        case 'BraceGroup':
            return machine.list(node.body.commands, state, context);
        case 'Subshell':
            return machine.subshell(state, (inner) => machine.list(node.body.commands, inner, { ...context, subshell: true }));
        case 'AndOr':
            return runAndOr(machine, node, state, context);
        case 'Pipeline':
            return runPipeline(machine, node, state, context);
        case 'If':
            return runIf(machine, node, state, context);
        case 'While':
            return runWhile(machine, node, state, context);
        case 'For':
            return runFor(machine, node, state, context);
        case 'Case':
            return runCase(machine, node, state, context);
        case 'TestCommand':
            return machine_decide(testCondition(node.expression, scopeOf(state)), state, machine.asksAgain(node, context));
        case 'ArithmeticCommand':
            return node.expression === undefined || /(^|[^=!<>])=([^=]|$)|\+\+|--/.test(node.body)
                ? [{ state: forget(state, node.body), flow: 'either', exempt: true }]
                : machine_decide(arithmeticCondition(node.expression, scopeOf(state), node.body), state, machine.asksAgain(node, context));
        case 'ArithmeticFor': {
            const after = forget(state, machine.script.text.slice(node.pos, node.body.pos));
            return [{ state: after, flow: 'ok' }, ...again(machine.list(node.body.commands, after, context))];
        }
        case 'Select': {
            const chosen = withVariable(state, node.name.value, unknownText(`${node.name.value}@${node.pos}`));
            return [{ state, flow: 'ok' }, ...again(machine.list(node.body.commands, chosen, context))];
        }
        case 'Function':
            return [{ state, flow: 'ok' }];
        case 'Coproc':
            machine.unresolved.set(node.pos, 'runs a coprocess, which is not followed');
            return [{ state, flow: 'either' }];
    }
}
const runAndOr = (machine, { commands, operators }, state, context) => {
    const guarded = { ...context, guarded: true };
    const [first, ...rest] = commands;
    if (first === undefined)
        return [{ state, flow: 'ok' }];
    let live = machine.node(first, state, guarded).map((outcome) => ({ ...outcome, exempt: true }));
    rest.forEach((command, index) => {
        const wants = operators[index] === '&&' ? 'ok' : 'failed';
        const where = index === rest.length - 1 ? context : guarded;
        live = live.flatMap((outcome) => {
            if (!settled(outcome))
                return [outcome];
            const skipped = { state: outcome.state, flow: wants === 'ok' ? 'failed' : 'ok', exempt: true };
            if (outcome.flow !== wants && outcome.flow !== 'either')
                return [outcome];
            const followed = machine.node(command, outcome.state, where).map((after) => (where === guarded ? { ...after, exempt: true } : after));
            return outcome.flow === 'either' ? [skipped, ...followed] : followed;
        });
    });
    return live;
};
const runPipeline = (machine, { commands, prefixes }, state, context) => {
    const negated = prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
    const inner = negated ? { ...context, guarded: true } : context;
    const [only] = commands;
    const outcomes = commands.length === 1 && only !== undefined ? machine.node(only, state, inner) : piped(machine, commands, state, inner);
    if (!negated)
        return outcomes;
    const opposite = { ok: 'failed', failed: 'ok', either: 'either' };
    return outcomes.map((outcome) => (settled(outcome) ? { ...outcome, flow: opposite[outcome.flow], exempt: true } : outcome));
};
/** Each part runs in a shell of its own; how they end together depends on pipefail. */
const piped = (machine, commands, state, context) => {
    let live = [{ state, flow: 'ok' }];
    for (const command of commands) {
        live = live.flatMap((before) => machine
            .subshell(before.state, (inner) => machine.list([{ type: 'Statement', pos: command.pos, end: command.end, command, background: undefined }], inner, { ...context, subshell: true }))
            .map((after) => state.options.pipefail && (before.flow === 'failed' || (before.flow === 'either' && after.flow === 'ok')) ? { ...after, flow: before.flow } : after));
    }
    return live;
};
const runIf = (machine, node, state, context) => {
    const done = [];
    let pending = [state];
    for (const { clause, then } of [{ clause: node.clause, then: node.then }, ...node.elif]) {
        const next = [];
        for (const before of pending) {
            const { left, yes, no } = run_compound_ask(machine, clause, before, context);
            done.push(...left, ...yes.flatMap((after) => machine.list(then.commands, after, context)));
            next.push(...no);
        }
        pending = next;
    }
    const { else: otherwise } = node;
    return [
        ...done,
        ...pending.flatMap((after) => (otherwise === undefined ? [{ state: after, flow: 'ok' }] : machine.list(otherwise.commands, after, context))),
    ];
};
/** Runs a condition: the states in which it holds, those in which it does not, and the paths that leave from inside it. */
function run_compound_ask(machine, clause, state, context) {
    const outcomes = machine.list(clause.commands, state, { ...context, guarded: true });
    const states = (not) => outcomes.flatMap((outcome) => (settled(outcome) && outcome.flow !== not ? [outcome.state] : []));
    return { left: outcomes.filter((outcome) => !settled(outcome)), yes: states('failed'), no: states('ok') };
}
const ROUNDS = 2;
const runWhile = (machine, { clause, body, kind }, state, context) => {
    const done = [];
    let entering = [state];
    let last = [];
    for (let round = 0; round <= ROUNDS; round++) {
        const asked = entering.map((before) => run_compound_ask(machine, clause, before, context));
        const on = asked.flatMap(({ yes, no }) => (kind === 'while' ? yes : no));
        const out = asked.flatMap(({ yes, no }) => (kind === 'while' ? no : yes));
        done.push(...asked.flatMap(({ left }) => left), ...out.map((after) => ({ state: after, flow: 'ok' })));
        last = on;
        if (round === ROUNDS)
            break;
        const rounds = on.flatMap((after) => machine.list(body.commands, after, context));
        done.push(...again(rounds.filter((outcome) => !goesOn(outcome))));
        entering = rounds.filter(goesOn).map((outcome) => outcome.state);
    }
    // A loop that was not seen to end is taken to end after the last round.
    return done.length > 0 ? done : last.map((after) => ({ state: after, flow: 'ok' }));
};
const goesOn = (outcome) => settled(outcome) || outcome.flow === 'continue';
const MAX_ROUNDS = 64;
const runFor = (machine, { name, wordlist, body, pos }, state, context) => {
    const scope = scopeOf(state);
    const words = wordlist === undefined ? scope.args : wordlist.flatMap((word) => expandWord(word, scope));
    const counted = words !== undefined && words.length <= MAX_ROUNDS && (wordlist ?? []).every((word) => isCounted(word, words));
    if (!counted) {
        const once = withVariable(state, name.value, unknownText(`${name.value}@${pos}`));
        return [{ state, flow: 'ok' }, ...again(machine.list(body.commands, once, context))];
    }
    const done = [];
    let live = [{ state, flow: 'ok' }];
    for (const word of words) {
        const next = live.flatMap((before) => machine.list(body.commands, withVariable(before.state, name.value, word), context));
        done.push(...again(next.filter((outcome) => !goesOn(outcome))));
        live = again(next.filter(goesOn));
    }
    return [...done, ...live];
};
/** Is it known how many fields the word becomes? */
function isCounted({ parts = [] }, words) {
    if (parts.some(({ type }) => type === 'Glob' || type === 'BraceExpansion' || type === 'CommandExpansion'))
        return false;
    return (!words.some((word) => word.includes(unknownText('@'))) &&
        !(parts.some(({ type }) => type.endsWith('Expansion')) && words.some((word) => word.includes('\uFFFC'))));
}
/** A body that is run once more or not at all: what leaves the loop goes on behind it. */
function again(outcomes) {
    return outcomes.map((outcome) => (outcome.flow === 'break' || outcome.flow === 'continue' ? { state: outcome.state, flow: 'ok' } : outcome));
}
const runCase = (machine, { word, items }, state, context) => {
    const done = [];
    let pending = [state];
    for (const { body, one } of items.flatMap(({ pattern, body }) => pattern.map((one) => ({ body, one })))) {
        const asked = pending.flatMap((before) => machine_decide(fitsPattern(expandText(word, scopeOf(before)), expandText(one, scopeOf(before))), before));
        done.push(...asked.flatMap((outcome) => (outcome.flow === 'failed' ? [] : machine.list(body.commands, outcome.state, context))));
        pending = asked.flatMap((outcome) => (outcome.flow === 'ok' ? [] : [outcome.state]));
    }
    return [...done, ...pending.map((after) => ({ state: after, flow: 'ok' }))];
};
/** Variables that an arithmetic command changes are not known any more. */
function forget(state, body) {
    return [...body.matchAll(/[A-Za-z_]\w*/g)].reduce((before, [name]) => withVariable(before, name, unknownText(`${name}'${body}`)), state);
}
;// CONCATENATED MODULE: ./build/src/languages/shell/quiet.js



/** What changes the shell itself, ends the script, or runs what is not seen here. */
const LOUD = new Set(['set', 'shopt', 'trap', 'exit', 'exec', 'eval', 'source', '.', 'umask', 'unset', 'export', 'readonly', 'bash', 'sh', 'getopts', 'let']);
const quiet_DECLARES = new Set(['local', 'declare', 'typeset']);
const quiet_READS = new Set(['read', 'mapfile', 'readarray']);
/**
 * Functions of which only the status matters: nothing that is asked about happens in them, they change no setting and no
 * variable but their own, and they come back. Following them once is enough, whatever state they are called in.
 */
class QuietFunctions {
    script;
    interest;
    #known = new Map();
    constructor(script, interest) {
        this.script = script;
        this.interest = interest;
    }
    has(name) {
        const body = this.script.functions.get(name)?.[0]?.body;
        return body !== undefined && !isPredicate(body) && this.#hasNoEffect(name);
    }
    #hasNoEffect(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        this.#known.set(name, true); // while it is looked at: a function that calls itself is as quiet as the rest of it
        const functions = this.script.functions.get(name) ?? [];
        const quiet = functions.length === 1 && functions.every((one) => this.#isQuiet(one)) && this.interest.labels([name], true).length === 0;
        this.#known.set(name, quiet);
        return quiet;
    }
    #isQuiet({ body }) {
        const own = new Set();
        this.#each(body, (node) => {
            if (node.type === 'Command' && quiet_DECLARES.has(node.name?.value ?? ''))
                for (const arg of node.args)
                    own.add(arg.type === 'Assignment' ? arg.name : arg.value);
        });
        let quiet = true;
        this.#each(body, (node) => {
            if (node.type === 'Command' && !this.#isQuietCommand(node, own))
                quiet = false;
            if ((node.type === 'For' || node.type === 'Select') && !own.has(node.name.value))
                quiet = false;
            if ((node.type === 'ArithmeticCommand' && /[^=!<>]=[^=]|\+\+|--/.test(node.body)) || node.type === 'Coproc' || node.type === 'Function')
                quiet = false;
        });
        return quiet;
    }
    #isQuietCommand(command, own) {
        if (command.prefix.some((part) => part.type === 'Assignment' && command.name === undefined && !own.has(part.name)))
            return false;
        if (command.name === undefined)
            return true;
        const nothing = { get: () => undefined, args: undefined };
        const { argv, wrappers, nested } = unwrap([
            ...expandWord(command.name, nothing),
            ...command.args.flatMap((arg) => (arg.type === 'Word' ? expandWord(arg, nothing) : [arg.text])),
        ]);
        const [name = ''] = argv;
        if (!isKnown(name) || nested !== undefined || LOUD.has(name) || this.interest.labels(argv, false).length > 0)
            return false;
        if (quiet_READS.has(name))
            return argv.slice(1).every((word) => word.startsWith('-') || own.has(word) || !/^[A-Za-z]\w*$/.test(word));
        if (name === 'printf' && argv[1] === '-v')
            return own.has(argv[2] ?? '');
        return wrappers.length > 0 || !this.script.functions.has(name) || this.#hasNoEffect(name);
    }
    #each(node, visit) {
        visit(node);
        this.script.children(node, (child) => this.#each(child, visit));
    }
}
/** A body that is one condition: what it says may decide the same thing in two places, so it is followed each time. */
function isPredicate(node) {
    switch (node.type) {
        case 'BraceGroup':
            return node.body.commands.length === 1 && node.body.commands.every((statement) => isPredicate(statement.command));
        case 'AndOr':
        case 'Pipeline':
            return node.commands.some(isPredicate);
        case 'Command':
            return node.name?.value === '[' || node.name?.value === 'test';
        default:
            return node.type === 'TestCommand' || node.type === 'ArithmeticCommand';
    }
}
;// CONCATENATED MODULE: ./build/src/languages/shell/explore.js





const explore_MAX_STEPS = 60_000;
const MAX_STATES = 96;
const MAX_DEPTH = 24;
/**
 * Follows every path through a script without running it: conditions that cannot be told are taken both ways, and the same way
 * whenever they are asked again; function calls are followed with their arguments; a failure ends the path where errexit ends the
 * script, after the traps have run. Commands that nobody asked about are taken to succeed where their failure would end the script.
 * Functions count with their last definition. Loops are followed twice, lists that are known to their end.
 *
 * With `entry`, a text such as a trap is followed instead of the script, with nothing known of any variable.
 */
function explore(script, interest, entry) {
    const explorer = new Explorer(script, interest);
    const top = { guarded: false, stack: [], trap: undefined, subshell: false, background: false, locals: new Set(), at: undefined };
    const ends = [];
    const optionsAfter = [];
    const program = entry === undefined ? script.program : script.nested(entry.text);
    if (program === undefined)
        explorer.complete = false;
    const begin = initialState();
    let live = [{ state: entry === undefined ? begin : { ...begin, options: entry.options, open: true }, flow: 'ok' }];
    for (const statement of program?.commands ?? []) {
        const next = explorer.trim(live.flatMap(({ state }) => explorer.statement(statement, state, top)));
        ends.push(...next.filter((outcome) => !settled(outcome)));
        live = next.filter(settled);
        if (isCommand(statement))
            optionsAfter.push(leastStrict(live.length > 0 ? live : next));
    }
    const finished = explorer.trim([...ends, ...live]).flatMap((end) => explorer.leave(end, top));
    const distinct = new Map(finished.map((end) => [`${end.status ?? end.flow} ${explorer.pasts.coarseKey(end.state)}`, end]));
    return {
        paths: [...distinct.values()].map(({ state, flow, status }) => ({ happened: listed(state), status: status ?? explore_statusOf(flow), options: state.options })),
        optionsAfter,
        visits: explorer.visits,
        unresolved: explorer.unresolved,
        complete: explorer.complete,
    };
}
/** Definitions and assignments are no commands that could fail unseen. */
function isCommand({ command }) {
    return command.type !== 'Function' && !(command.type === 'Command' && command.name === undefined);
}
function leastStrict(outcomes) {
    const all = (option) => outcomes.every(({ state }) => state.options[option]);
    return {
        errexit: all('errexit'),
        nounset: all('nounset'),
        pipefail: all('pipefail'),
        errtrace: all('errtrace'),
        xtrace: all('xtrace'),
        inheritErrexit: all('inheritErrexit'),
    };
}
function listed({ past }) {
    const happened = [];
    for (let at = past; at !== undefined; at = at.before)
        happened.push(at.happening);
    return happened.reverse();
}
const explore_statusOf = (flow) => (flow === 'ok' || flow === 'failed' ? flow : 'either');
/** The files that redirections of a node write to. */
function writesOf(node, scope) {
    return node.redirects.flatMap((one) => one.type === 'Redirect' && /^(&?>>?|>\||<>)$/.test(one.operator) && one.target !== undefined ? [expandText(one.target, scope)] : []);
}
class Explorer {
    script;
    interest;
    pasts = new Pasts();
    visits = new Map();
    unresolved = new Map();
    complete = true;
    #steps = 0;
    #visited = new Map();
    #twice = new Map();
    #flows = new Map();
    #quiet;
    #called = new Map();
    constructor(script, interest) {
        this.script = script;
        this.interest = interest;
        this.#quiet = new QuietFunctions(script, interest);
    }
    asksAgain({ pos, end }, { stack }) {
        const { text } = this.script;
        const written = text.slice(pos, end);
        const twice = this.#twice.get(written) ?? text.indexOf(written) !== text.lastIndexOf(written);
        this.#twice.set(written, twice);
        return twice || stack.some((name) => this.#isCalledAgain(name));
    }
    /** Is a function named in more than two places: its definition and one call? */
    #isCalledAgain(name) {
        const known = this.#called.get(name) ?? this.script.text.split(new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '.')}(?![\\w-])`)).length > 3;
        this.#called.set(name, known);
        return known;
    }
    spend() {
        this.#steps += 1;
        if (this.#steps > explore_MAX_STEPS)
            this.complete = false;
        return this.complete;
    }
    visit(...[node, words, state, context]) {
        const known = this.visits.get(node) ?? [];
        const { options, umask } = state;
        const writes = writesOf(node, scopeOf(state));
        const key = [umask, options.xtrace, options.errexit, context.trap, ...context.stack, '', ...writes, '', ...words].join('\0');
        const keys = this.#visited.get(node) ?? new Set();
        if (keys.has(key))
            return;
        this.#visited.set(node, keys.add(key));
        known.push({ words, options, umask, stack: context.stack, trap: context.trap, writes });
        this.visits.set(node, known);
    }
    list(statements, state, context) {
        const done = [];
        let live = [{ state, flow: 'ok' }];
        for (const statement of statements) {
            const next = live.flatMap((outcome) => this.statement(statement, outcome.state, context));
            done.push(...next.filter((outcome) => !settled(outcome)));
            live = this.trim(next.filter(settled));
        }
        return this.trim([...done, ...live]);
    }
    statement({ command, background }, state, context) {
        if (background === true)
            return this.subshell(state, (inner) => this.node(command, inner, { ...context, background: true })).map((outcome) => ({
                state: outcome.state,
                flow: 'ok',
            }));
        return this.node(command, state, context).flatMap((outcome) => this.#afterFailure(outcome, context, command.pos));
    }
    node(...[node, state, context]) {
        return runNode(this, node, state, context);
    }
    /** errexit and the ERR trap. Without errtrace a function does not have the trap. */
    #afterFailure(outcome, context, at) {
        const { errexit, errtrace } = outcome.state.options;
        if (outcome.flow === 'either' && errexit && !context.guarded && outcome.exempt !== true)
            return [{ ...outcome, flow: 'ok' }];
        if (outcome.flow !== 'failed' || outcome.exempt === true || context.guarded)
            return [outcome];
        const handler = outcome.state.traps.get('ERR');
        const inherited = (context.stack.length === 0 && !context.subshell) || errtrace;
        const trapped = handler === undefined || !inherited || context.trap !== undefined ? [outcome] : this.#handle('ERR', handler, outcome, context.at ?? at);
        return trapped.map((after) => (errexit && after.flow !== 'exit' ? { state: after.state, flow: 'exit', status: 'failed' } : after));
    }
    #handle(signal, handler, outcome, at) {
        const script = this.script.nested(handler);
        if (script === undefined) {
            this.unresolved.set(at, `has a trap for ${signal} that cannot be read`);
            return [outcome];
        }
        const context = { guarded: false, stack: [], trap: signal, subshell: false, background: false, locals: new Set(), at: undefined };
        return this.list(script.commands, outcome.state, { ...context, at }).map((after) => (after.flow === 'exit' ? after : { ...outcome, state: after.state }));
    }
    /** The end of the script, with its EXIT trap. */
    leave(outcome, context) {
        const handler = outcome.state.traps.get('EXIT');
        const status = outcome.status ?? explore_statusOf(outcome.flow);
        const end = { state: outcome.state, flow: 'exit', status };
        if (handler === undefined || context.trap !== undefined)
            return [end];
        return this.#handle('EXIT', handler, end, this.script.text.length).map((after) => ({ ...after, status: after.status ?? status }));
    }
    call(...[name, args, state, context]) {
        const body = this.script.functions.get(name)?.at(-1)?.body;
        const again = context.stack.includes(name);
        if (body === undefined || again)
            return [{ state, flow: 'either' }];
        if (context.stack.length >= MAX_DEPTH) {
            this.complete = false;
            return [{ state, flow: 'either' }];
        }
        const quiet = this.#quiet.has(name) ? JSON.stringify([name, args, state.umask, state.options, context.trap, context.stack, context.guarded]) : undefined;
        const flows = quiet === undefined ? undefined : this.#flows.get(quiet);
        if (flows !== undefined)
            return flows.map((flow) => ({ state, flow }));
        const inner = { ...context, stack: [...context.stack, name], locals: new Set() };
        const outcomes = body.type === 'CompoundList' ? this.list(body.commands, { ...state, args }, inner) : runNode(this, body, { ...state, args }, inner);
        const back = outcomes.map((outcome) => {
            let { variables } = outcome.state;
            if (inner.locals.size > 0)
                variables = variables.only((variable) => !inner.locals.has(variable) || state.variables.get(variable) !== undefined);
            for (const local of inner.locals) {
                const before = state.variables.get(local);
                if (before !== undefined)
                    variables = variables.with(local, before);
            }
            const after = { ...outcome.state, variables, args: state.args };
            if (outcome.flow === 'exit')
                return { ...outcome, state: after };
            return { state: after, flow: outcome.flow === 'return' ? (outcome.status ?? 'either') : explore_statusOf(outcome.flow) };
        });
        if (quiet === undefined)
            return this.trim(back);
        const ways = [...new Set(back.map(({ flow }) => flow))];
        const met = ways.length > 1 ? ['either'] : ways;
        this.#flows.set(quiet, met);
        return met.map((flow) => ({ state, flow }));
    }
    subshell(state, run) {
        const back = run(state).map((outcome) => {
            const flow = settled(outcome) ? explore_statusOf(outcome.flow) : (outcome.status ?? 'either');
            return { state: { ...state, past: outcome.state.past, assumed: outcome.state.assumed }, flow };
        });
        return this.trim(back);
    }
    happened(...[state, context, happening]) {
        const { stack, trap, guarded } = context;
        return { ...state, past: this.pasts.add(state.past, { ...happening, stack, trap, guarded, options: state.options, traps: state.traps }) };
    }
    /** Equal outcomes once; where there are too many, those become one that differ only in some values. */
    trim(outcomes) {
        const flowOf = ({ flow, status, exempt }) => `${flow} ${status ?? ''} ${exempt === true}`;
        const distinct = this.pasts.distinct(outcomes, ({ state }) => state, flowOf);
        if (distinct.length <= MAX_STATES)
            return distinct;
        const groupOf = this.#grouping(distinct, flowOf);
        const coarse = new Map();
        for (const outcome of distinct) {
            const key = groupOf(outcome);
            const known = coarse.get(key);
            coarse.set(key, known === undefined ? outcome : { ...known, state: joined(known.state, outcome.state) });
        }
        if (coarse.size > MAX_STATES * 4)
            this.complete = false;
        return [...coarse.values()].slice(0, MAX_STATES * 4);
    }
    /** What to tell outcomes apart by: what happened, and of the variables those with few values, as many as there is room for. */
    #grouping(outcomes, flowOf) {
        const values = new Map();
        for (const { state } of outcomes)
            for (const name of state.variables.names())
                values.set(name, (values.get(name) ?? new Set()).add(JSON.stringify(state.variables.get(name))));
        const differing = [...values].filter(([, { size }]) => size > 1).sort(([, a], [, b]) => a.size - b.size);
        const kept = [];
        const key = (outcome) => `${flowOf(outcome)}|${this.pasts.coarseKey(outcome.state)}|${kept.map((name) => JSON.stringify(outcome.state.variables.get(name))).join()}`;
        for (const [name] of differing) {
            kept.push(name);
            if (new Set(outcomes.map(key)).size > MAX_STATES)
                kept.pop();
        }
        return key;
    }
}
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/functions.js




/** Defined, called, and doing what it is there for; an empty body is none. */
function judgeFunction(script, name, rule) {
    const definitions = script.shell.functions.get(name) ?? [];
    const definition = definitions.at(-1);
    if (definition === undefined)
        return [(0,observation/* fails */.c6)(name, `is defined nowhere in ${script.file}`, { location: script.locate(0) })];
    const location = script.locate(definition.pos);
    if (definitions.length > 1)
        return [(0,observation/* fails */.c6)(name, `is defined ${definitions.length} times, so what a call does depends on where it stands`, { location })];
    if (!isCalled(script, name))
        return [(0,observation/* fails */.c6)(name, `is called on no path of ${script.file}`, { location, expected: `a call of ${name}` })];
    const labels = (argv, isFunction) => rule.calls.filter((label) => isLabel(script, argv, isFunction, label)).map((label) => ({ label, sure: true }));
    const { paths, visits, complete } = explore(script.shell, 
    // What a failure ends in is judged on its own, and would multiply the paths here.
    { labels, followFailuresIn: new Set([name]), opaque: new Set([...script.apart.keys()].filter((other) => other !== name)) }, { text: name, options: { ...INITIAL_OPTIONS, errexit: true, nounset: true, pipefail: true, errtrace: true } });
    if (!complete)
        return [(0,observation/* fails */.c6)(name, 'has more paths than can be followed', { location })];
    const ran = [...visits.values()].flat().filter(({ stack }) => stack.includes(name));
    const missing = rule.calls.filter((label) => paths.some(({ happened, status }) => status !== 'failed' && !happened.some((one) => one.label === label && one.phase === 'start')));
    const seen = missing.map((label) => (0,observation/* fails */.c6)(name, `can end well without ${label}`, { location, expected: label, fix: `Call ${label} in ${name} on every path.` }));
    if (rule.reaches.length > 0 && !ran.some(({ words }) => rule.reaches.some((pattern) => command_line_fits(unwrap(words).argv, pattern))))
        seen.push((0,observation/* fails */.c6)(name, 'does not do what it is there for', { location, expected: `one of ${rule.reaches.join(', ')}` }));
    if (rule.can_fail && !paths.some(({ status }) => status !== 'ok'))
        seen.push((0,observation/* fails */.c6)(name, 'cannot fail, whatever it finds', { location, expected: 'a path that ends the script or returns other than 0' }));
    if (ran.every(({ words }) => ['echo', 'printf', ':', 'true', 'return', 'local'].includes(words[0] ?? ':')) &&
        rule.calls.length + rule.reaches.length === 0 &&
        !hasCondition(script, name))
        seen.push((0,observation/* fails */.c6)(name, 'does nothing', { location }));
    return seen.length > 0 ? seen : [(0,observation/* holds */.v9)(name, 'is defined, called, and does what it is there for', { location })];
}
/** Does a command, its words expanded, count as what a check calls by a label: a function by its name, a program by name and words? */
function isLabel(script, argv, isFunction, label) {
    if (isFunction)
        return argv[0] === label;
    return !script.shell.functions.has(label) && command_line_fits(argv, label);
}
function isCalled({ whole, apart }, name) {
    return [whole, ...apart.values()].some(({ visits, paths }) => [...visits.values()].some((met) => met.some(({ stack, words }) => stack.includes(name) || words[0] === name)) ||
        paths.some(({ happened }) => happened.some(({ label }) => label === name)));
}
function hasCondition({ shell }, name) {
    const { pos, end } = shell.functions.get(name)?.at(-1) ?? { pos: 0, end: 0 };
    return /\[\[|\(\(|\[ /.test(shell.text.slice(pos, end));
}
/** Offset of the first command of which a question is true. */
function firstLineOf({ facts }, is) {
    return facts.find(({ runs }) => runs.some(({ argv }) => is(argv)))?.at;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/danger-flows.js





const DOWNLOADS = ['curl', 'wget', 'fetch', 'aria2c'];
const RUNNERS = ['bash', 'sh', 'dash', 'zsh', 'ksh', 'python', 'python3', 'perl', 'ruby', 'node', 'php', 'source', '.', 'eval'];
const VERIFIES = ['sha256sum', 'sha512sum', 'shasum', 'gpg', 'cosign', 'minisign', 'signify', 'openssl'];
/** A download that is run: through a pipe, `bash <(curl …)`, `bash -c "$(curl …)"`, or by a file in between that nobody checked. */
const downloaded = (script) => {
    const fix = 'Download to a file, compare its SHA-256 with one that is written down, then run it.';
    const commands = new Map(script.facts.map((fact) => [fact.command, fact]));
    const names = (fact) => fact?.runs.flatMap(({ argv }) => argv[0] ?? []) ?? [];
    const direct = onEach(({ argv, wrappers }, { command, pipedFrom }) => {
        const runs = RUNNERS.includes(argv[0] ?? '') || wrappers.includes('xargs');
        if (!runs)
            return undefined;
        const before = pipedFrom.find((one) => names(commands.get(one)).some((name) => DOWNLOADS.includes(name)));
        if (before !== undefined)
            return { says: `runs with ${argv[0] ?? ''} what it has just downloaded`, fix };
        const inside = innerCommands(script, command).some((one) => names(commands.get(one)).some((name) => DOWNLOADS.includes(name)));
        return inside ? { says: `runs with ${argv[0] ?? ''} what it downloads`, fix } : undefined;
    });
    return [...direct(script), ...byFile(script, fix)];
};
function byFile({ facts }, fix) {
    const files = facts.flatMap((fact) => fact.runs.flatMap(({ argv, writes }) => (DOWNLOADS.includes(argv[0] ?? '') ? [...outputs(argv), ...writes] : []).map((path) => ({ path, at: fact.at }))));
    return files.flatMap(({ path, at }) => {
        const later = facts.filter((fact) => fact.at > at);
        const run = later.find((fact) => fact.runs.some(({ argv }) => argv[0] === path || argv[0] === path.slice(path.lastIndexOf('/') + 1) || (RUNNERS.includes(argv[0] ?? '') && argv.includes(path))));
        if (run === undefined)
            return [];
        const checked = later.some((fact) => fact.at < run.at && fact.runs.some(({ argv }) => verifies(argv)));
        return checked ? [] : [{ at: run.at, says: `runs ${shownText(path)}, which it downloaded and did not check`, fix }];
    });
}
function verifies([name = '', sub = '']) {
    return VERIFIES.includes(name) && (name !== 'openssl' || ['dgst', 'cms', 'smime', 'pkeyutl'].includes(sub));
}
function outputs(argv) {
    return argv.flatMap((word, index) => ['-o', '-O', '--output', '--output-document'].includes(word) || /^-[a-zA-Z]*[oO]$/.test(word)
        ? [argv[index + 1] ?? '']
        : (/^--output(?:-document)?=(.+)$/.exec(word)?.[1] ?? []));
}
function innerCommands(script, node) {
    const found = [];
    script.shell.children(node, (child) => {
        if (child.type === 'Command')
            found.push(child);
        found.push(...innerCommands(script, child));
    });
    return found;
}
/** `critical || true` and its like: the failure of something that matters is thrown away. */
function ignoredFailure(critical) {
    return (script) => {
        const dangers = [];
        const facts = new Map(script.facts.map((fact) => [fact.command, fact]));
        const visit = (node) => {
            if (node.type === 'AndOr')
                dangers.push(...thrownAway(script, node, facts, critical));
            script.shell.children(node, visit);
        };
        visit(script.shell.program);
        return dangers;
    };
}
function thrownAway(script, node, facts, critical) {
    return node.operators.flatMap((operator, index) => {
        const [left, right] = [node.commands[index], node.commands[index + 1]];
        if (operator !== '||' || left === undefined || right?.type !== 'Command' || !isNothing(facts.get(right)))
            return [];
        const inside = left.type === 'Command' ? [left] : innerCommands(script, left);
        const found = inside
            .flatMap((command) => facts.get(command)?.runs ?? [])
            .flatMap(({ argv, wrappers }) => {
            const isFunction = wrappers.length === 0 && script.shell.functions.has(argv[0] ?? '');
            return critical.filter((label) => isLabel(script, argv, isFunction, label));
        });
        return found[0] === undefined
            ? []
            : [{ at: left.pos, says: `throws the failure of ${found[0]} away`, fix: 'Take `|| true` off, so that the script ends and the trap runs.' }];
    });
}
function isNothing(fact) {
    return (fact?.runs.some(({ argv }) => [':', 'true', 'echo', 'printf'].includes(argv[0] ?? '') || (['exit', 'return'].includes(argv[0] ?? '') && argv[1] === '0')) ??
        false);
}
/** `set +e` that stays, outside what runs after a failure. */
const errexitOff = (script) => {
    const handlers = [...script.apart.keys()];
    const off = script.facts.filter(({ within, runs }) => !handlers.includes(within ?? '') &&
        runs.some(({ argv }) => argv[0] === 'set' && argv.some((word, index) => /^\+[a-zA-Z]*e/.test(word) || (word === 'errexit' && (argv[index - 1] ?? '').startsWith('+')))));
    const stays = script.whole.paths.some(({ options, happened, status }) => status === 'ok' && !options.errexit && !happened.some(({ label }) => handlers.includes(label)));
    return stays
        ? off.map(({ at }) => ({ at, says: 'switches errexit off, and it stays off', fix: 'Test the one command that may fail with `if`, instead of set +e.' }))
        : [];
};
/** A here-document that writes down a secret. */
const heredocSecret = onEach((_, { command }) => {
    const bodies = command.redirects.flatMap((one) => (one.type === 'HereDoc' ? [one.body.text] : []));
    const found = bodies
        .map((body) => /^\s*(?:export\s+)?([A-Z_]*(?:PASSWORD|SECRET|TOKEN|API_?KEY)[A-Z_]*)\s*[=:]\s*["']?([^\s"'$<{]{6,})/m.exec(body))
        .find((match) => match !== null && !own_rules_isPlaceholder(match[2] ?? ''));
    return found === undefined || found === null
        ? undefined
        : { says: `writes ${found[1] ?? ''} with its value`, fix: 'Read it from the environment or from a file that is not in git.' };
});
/** Functions that stand in for a program that matters: `nginx() { :; }`. */
const shadowed = ({ shell }) => ['nginx', 'systemctl', 'htpasswd', 'cp', 'install', 'mv', 'rm', 'test', 'command', 'set', 'trap', 'exit', 'curl', 'sudo'].flatMap((name) => (shell.functions.get(name) ?? []).map(({ pos }) => ({
    at: pos,
    says: `defines a function in place of ${name}`,
    fix: `Give it another name; call ${name} itself.`,
})));
/** What an alias or a hidden text does to a command that is checked elsewhere. */
const danger_flows_hidden = (script) => [
    ...onEach(({ argv }) => argv[0] === 'alias' || (argv[0] === 'shopt' && argv.includes('expand_aliases'))
        ? { says: 'makes an alias, under which commands are not what they are called', fix: 'Write a function.' }
        : undefined)(script),
    ...onEach((run, { pipedFrom }) => RUNNERS.includes(run.argv[0] ?? '') && pipedFrom.some((one) => /base64|xxd|openssl/.test(unwrap([one.name?.value ?? '']).argv[0] ?? ''))
        ? { says: 'runs a text that was hidden', fix: 'Write the commands themselves.' }
        : undefined)(script),
];
/** Dangerous forms that are seen in several commands together, by name. */
const FLOW_RULES = {
    curl_pipe_shell: downloaded,
    errexit_off: errexitOff,
    heredoc_secret: heredocSecret,
    shadowed_program: shadowed,
    hidden_command: danger_flows_hidden,
};
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/paths.js

/** Every path of the script and of the functions that are explored on their own. */
function everyPath({ whole, apart }) {
    return [whole, ...apart.values()].flatMap(({ paths }) => paths);
}
const begins = (label) => (happening) => happening.phase === 'start' && happening.label === label;
const succeeded = (label) => (happening) => happening.phase === 'ok' && happening.label === label;
/** On every path: `require` went well before each `before`. */
function judgeBefore(script, { require, before, after }) {
    const subject = `${before} in ${script.file}`;
    let found = 0;
    for (const { happened } of everyPath(script)) {
        for (const [index, happening] of happened.entries()) {
            if (!begins(before)(happening))
                continue;
            found += 1;
            const past = happened.slice(0, index);
            const since = after === undefined ? past : past.slice(past.findLastIndex(({ label, phase }) => label === after && phase === 'start') + 1);
            if (since.some(succeeded(require)))
                continue;
            return (0,observation/* fails */.c6)(subject, why(since, past, require), {
                location: script.locate(happening.at),
                expected: `${require} before it, and stop when that fails`,
                actual: shown(past),
                fix: `Call ${require} first, and let the script end when it fails (no \`|| true\`, not inside a condition that goes on).`,
            });
        }
    }
    if (found === 0)
        return (0,observation/* fails */.c6)(subject, 'is never run', { expected: `${require}, then ${before}` });
    return (0,observation/* holds */.v9)(subject, `always comes after ${require}${after === undefined ? '' : ` that follows ${after}`}`);
}
function why(since, past, require) {
    if (since.some(({ label, phase }) => label === require && phase === 'failed'))
        return `is run although ${require} failed`;
    return past.some(succeeded(require)) ? `is run after an old ${require}, which was before the last change` : `is run without ${require} before it`;
}
/** A chain: each of them before the next one. */
function judgeOrder(script, order) {
    return order.slice(1).map((before, index) => judgeBefore(script, { require: order[index] ?? '', before }));
}
/** On every path: after `command` went well, `require` is run; and where that fails, `failure` is. */
function judgeAfter(script, { command, require, failure, except_in }) {
    const subject = `${require} in ${script.file}`;
    const exempt = (happening) => happening.stack.some((name) => except_in.includes(name));
    let found = 0;
    for (const { happened, status } of script.whole.paths) {
        const index = happened.findLastIndex((happening) => succeeded(command)(happening) && !exempt(happening));
        if (index === -1)
            continue;
        found += 1;
        const [done, later] = [happened[index], happened.slice(index + 1)];
        const location = script.locate(done?.at ?? 0);
        const run = later.findIndex(begins(require));
        if (run === -1)
            return [(0,observation/* fails */.c6)(subject, `is not run after ${command}`, { location, expected: `${command}, then ${require}`, actual: shown(happened) })];
        const passed = later.some(succeeded(require));
        if (passed && !later.some(({ label, phase }) => label === require && phase === 'failed'))
            continue;
        const at = script.locate(later[run]?.at ?? 0);
        if (failure !== undefined && !later.slice(run).some(begins(failure)))
            return [(0,observation/* fails */.c6)(subject, `can fail without ${failure}`, { location: at, expected: `${failure} when it fails`, actual: shown(happened) })];
        if (status === 'ok')
            return [(0,observation/* fails */.c6)(subject, 'can fail, and the script still ends well', { location: at, expected: 'an exit code other than 0' })];
    }
    if (found === 0)
        return [(0,observation/* fails */.c6)(subject, `cannot follow ${command}, which no path comes to`, { location: script.locate(0) })];
    return [(0,observation/* holds */.v9)(subject, `follows ${command}${failure === undefined ? '' : `; where it fails, ${failure} does`}`)];
}
/** What happened, for people. */
function shown(happened) {
    const signs = { start: '', ok: '', failed: ' (failed)' };
    const steps = happened.filter(({ phase }, index) => phase !== 'start' || happened[index + 1]?.phase === 'start' || index === happened.length - 1);
    return steps.length === 0
        ? 'nothing of it'
        : steps
            .map(({ label, phase }) => label + signs[phase])
            .join(', ')
            .slice(0, 300);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/private-files.js


/** The script makes the file, and it has its mode before it has content. */
function judgePrivateFile(script, { name, mode }) {
    const subject = `${name} in ${script.file}`;
    const writes = script.facts.flatMap((fact) => fact.runs.flatMap((run) => private_files_writesOf(run, name).map((how) => ({ fact, run, ...how }))));
    if (writes.length === 0)
        return [(0,observation/* fails */.c6)(subject, 'is written nowhere', { location: script.locate(0), expected: `install -m ${mode} … ${name}` })];
    const bad = writes.find((write) => !private_files_isPrivate(write, writes, mode));
    if (bad === undefined)
        return [(0,observation/* holds */.v9)(subject, `has mode ${mode} before it has content`)];
    return [
        (0,observation/* fails */.c6)(subject, bad.mode === undefined ? 'is written before others are kept out' : 'is given another mode', {
            location: script.locate(bad.fact.at),
            expected: mode,
            actual: bad.mode === undefined ? `the default of umask ${bad.run.visit?.umask ?? '022'}` : shownText(bad.mode),
            fix: `Make it first: install -m ${mode} /dev/null FILE; then write into it.`,
        }),
    ];
}
function private_files_writesOf({ argv, writes }, name) {
    const found = writes.filter((target) => isIt(target, name)).map((target) => ({ kind: 'fill', target }));
    const plain = argv.slice(1).filter((word) => !word.startsWith('-'));
    const target = plain.at(-1) ?? '';
    if (!plain.some((word) => isIt(word, name)))
        return found;
    switch (argv[0]) {
        case 'install': {
            if (!isIt(target, name) || argv.includes('-d'))
                return found;
            const at = argv.findIndex((word) => word === '-m' || word === '--mode');
            const mode = at === -1 ? argv.map((word) => /^(?:-m|--mode=)(.+)$/.exec(word)?.[1]).find((one) => one !== undefined) : argv[at + 1];
            return [...found, { kind: 'make', target, mode: mode ?? '755' }];
        }
        case 'chmod':
            return [...found, { kind: 'mode', target, mode: plain[0] ?? '' }];
        case 'cp':
        case 'tee':
        case 'dd':
        case 'rsync':
            return isIt(target, name) ? [...found, { kind: 'fill', target }] : found;
        case 'mv':
            return isIt(target, name) ? [...found, { kind: 'move', target }] : found;
        default:
            return found;
    }
}
function isIt(path, name) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    return base.startsWith(name) && !/\.(?:example|sample|template)\b/.test(base);
}
/** A file of the user's own is copied with `cp -a` from where it was: it keeps what it had. */
function private_files_isPrivate({ kind, mode, target, run, fact }, all, wanted) {
    if (kind === 'make' || kind === 'mode')
        return mode !== undefined && isKnown(mode) && /^[0-7]+$/.test(mode) && Number.parseInt(mode, 8) === Number.parseInt(wanted, 8);
    if ((run.visit?.umask ?? '').endsWith('77'))
        return true;
    const made = all.some((other) => other.kind === 'make' && other.target === target && other.fact.at < fact.at && other.fact.within === fact.within);
    if (kind === 'fill')
        return made || (run.argv[0] === 'cp' && run.argv.some((word) => /^-[a-zA-Z]*[ap]|^--preserve|^--archive/.test(word)));
    const source = run.argv.filter((word) => !word.startsWith('-')).at(-2) ?? '';
    return all.some((other) => other.kind === 'make' && other.target === source) || source.includes('mktemp') || !isKnown(source);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/script.js






/** Reads and explores; what traps call is explored on its own, because it may begin anywhere. @throws Unmet when it is not there, is no Bash, or has too many paths to follow */
async function loadScript(ground, file, asked) {
    const shell = await readShell(ground.text(file));
    const [problem] = shell.problems;
    if (problem !== undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, problem.message, { location: { file, line: problem.line, column: problem.column } }));
    const locate = (offset) => ({ file, ...shell.place(Math.min(offset, shell.text.length)) });
    const given = asked(new Set(shell.functions.keys()));
    const interest = { ...given, opaque: new Set([...given.opaque, ...trapHandlers(shell)]) };
    const whole = explore(shell, interest);
    const apart = new Map();
    for (const name of interest.opaque) {
        const opaque = new Set([...interest.opaque].filter((other) => other !== name));
        if (shell.functions.has(name))
            apart.set(name, explore(shell, { ...interest, opaque }, { text: name, options: optionsOf(whole) }));
    }
    if (![whole, ...apart.values()].every(({ complete }) => complete))
        throw new observation/* Unmet */.G_((0,observation/* unseen */.nv)('config', file, 'has more paths than can be followed', { fix: 'Split it into smaller functions, or into more than one script.' }));
    return { file, shell, whole, apart, facts: collectFacts(shell, [whole, ...apart.values()]), locate };
}
/** Functions that a trap calls by name. */
function trapHandlers(shell) {
    return commandSites(shell).flatMap(({ command }) => {
        const handler = command.name?.value === 'trap' ? command.args[0] : undefined;
        const program = handler?.type === 'Word' ? shell.nested(handler.value) : undefined;
        return program === undefined
            ? []
            : commandSites(shell, program).flatMap((site) => (shell.functions.has(site.command.name?.value ?? '') ? [site.command.name?.value ?? ''] : []));
    });
}
/** The settings under which the rest of the script runs, for what is explored on its own. */
function optionsOf({ optionsAfter }) {
    return optionsAfter.at(-1) ?? INITIAL_OPTIONS;
}
/** All ways in which a command was met, whichever exploration met it. */
function visitsOf(explorations, node) {
    return explorations.flatMap(({ visits }) => visits.get(node) ?? []);
}
function collectFacts(shell, explorations) {
    const facts = [];
    const scope = constants(shell);
    const seen = new Set();
    const add = (sites) => {
        for (const { command, at, within, pipedFrom } of sites) {
            const visits = visitsOf(explorations, command);
            const runs = visits.length > 0 ? visits.map((visit) => ({ ...unwrap(visit.words), writes: visit.writes, visit })) : [unvisited(command, scope)];
            facts.push({ command, at, within, pipedFrom, runs });
            for (const text of runs.flatMap((run) => handedOn(run, command))) {
                const nested = seen.has(text) ? undefined : shell.nested(text);
                seen.add(text);
                if (nested !== undefined)
                    add(commandSites(shell, nested, at, within));
            }
        }
    };
    add(commandSites(shell));
    return facts;
}
/** A command that no path comes to: dead code, or a function that nobody calls. */
function unvisited(command, scope) {
    const words = [
        ...(command.name === undefined ? [] : expandWord(command.name, scope)),
        ...command.args.flatMap((arg) => (arg.type === 'Word' ? expandWord(arg, scope) : [arg.text])),
    ];
    const writes = command.redirects.flatMap((one) => one.type === 'Redirect' && one.operator.includes('>') && one.target !== undefined ? [expandText(one.target, scope)] : []);
    return { ...unwrap(words), writes, visit: undefined };
}
/** Texts that a command hands to a shell: of `bash -c`, `eval`, `trap`, and what `bash` reads from a here-document. */
function handedOn({ argv, ...run }, command) {
    if (run.nested !== undefined)
        return [run.nested];
    if (argv[0] === 'trap')
        return argv.length > 2 ? argv.slice(1, 2) : [];
    if (argv.length !== 1 || !['bash', 'sh'].includes(argv[0] ?? ''))
        return [];
    return command.redirects.flatMap((one) => (one.type === 'HereDoc' ? [one.body.text] : []));
}
/** Variables that are assigned once in the whole script. */
function constants(shell) {
    const values = new Map();
    const scope = { get: (name) => values.get(name), args: undefined };
    for (const { command } of commandSites(shell)) {
        for (const part of [...command.prefix, ...command.args]) {
            if (part.type !== 'Assignment' || part.value.type !== 'Word')
                continue;
            values.set(part.name, values.has(part.name) ? undefined : expandText(part.value, scope));
        }
    }
    return scope;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/shell/strictness.js




const STRICT_OPTIONS = ['errexit', 'nounset', 'pipefail', 'errtrace'];
/** Options that are set on every path before the first commands could fail unseen, and stay set. */
function strictness_judgeOptions(script, wanted, beforeCommand) {
    const early = script.whole.optionsAfter.slice(0, Math.max(1, beforeCommand - 1));
    const first = firstLineOf(script, (argv) => argv[0] === 'set' || argv[0] === 'shopt');
    const location = script.locate(first ?? 0);
    return wanted.map((option) => {
        const subject = `${option} in ${script.file}`;
        const how = `set ${option === 'errexit' ? '-e' : option === 'nounset' ? '-u' : option === 'errtrace' ? '-E' : '-o pipefail'}`;
        if (!early.some((options) => options[option]))
            return (0,observation/* fails */.c6)(subject, `is not set before command ${beforeCommand}`, { location, expected: how, fix: 'Begin the script with `set -Eeuo pipefail`.' });
        const off = turnedOff(script, option);
        if (off !== undefined)
            return (0,observation/* fails */.c6)(subject, 'is switched off, and what follows runs without it', { location: script.locate(off), expected: `${how} again on every path` });
        return (0,observation/* holds */.v9)(subject, 'is set from the beginning', { location });
    });
}
/** Where an option is off although something that matters still follows, handlers of failures aside. */
function turnedOff(script, option) {
    const handlers = [...script.apart.keys()];
    const loose = script.whole.paths.some(({ happened, options, status }) => {
        const outside = happened.filter(({ trap, stack }) => trap === undefined && !stack.some((name) => handlers.includes(name)));
        return outside.some((happening) => !happening.options[option] && happening.phase === 'start') || (status === 'ok' && !options[option]);
    });
    return loose ? (firstLineOf(script, (argv) => argv[0] === 'set' && argv.some((word) => word.startsWith('+'))) ?? 0) : undefined;
}
/** What a handler may use to put things back. */
const RESTORES = ['cp', 'mv', 'install', 'rsync', 'tar', 'ln', 'git', 'btrfs', 'zfs'];
/** The trap is set when what it protects begins, is inherited by functions, and its handler really puts something back. */
function judgeTraps(script, { handlers, protects, restores }) {
    return Object.entries(handlers).flatMap(([signal, handler]) => {
        const subject = `trap for ${signal} in ${script.file}`;
        const functions = script.shell.functions.get(handler);
        if (functions === undefined)
            return [(0,observation/* fails */.c6)(subject, `should call ${handler}, which is defined nowhere`, { location: script.locate(0) })];
        const defined = script.locate(functions.at(-1)?.pos ?? 0);
        if (!putsBack(script, handler, restores))
            return [
                (0,observation/* fails */.c6)(handler, 'puts nothing back', {
                    location: defined,
                    expected: `one of ${restores.join(', ')} on some path`,
                    fix: `Let ${handler} restore the backup.`,
                }),
            ];
        return [...strictness_coverage(script, { signal, handler, protects, subject }), (0,observation/* holds */.v9)(handler, 'puts something back', { location: defined })];
    });
}
function putsBack(script, handler, restores) {
    const apart = script.apart.get(handler) ??
        explore(script.shell, NOTHING, { text: handler, options: script.whole.optionsAfter.at(-1) ?? script.whole.paths[0]?.options ?? OFF });
    // What a function that is explored apart does counts, when the handler calls that function.
    const called = new Set(apart.paths.flatMap(({ happened }) => happened.map(({ label }) => label)));
    return [...[apart], ...[...script.apart].flatMap(([name, one]) => (called.has(name) && name !== handler ? [one] : []))].some(({ visits }) => [...visits.values()].flat().some(({ words }) => restores.includes(unwrap(words).argv[0] ?? '')));
}
const NOTHING = { labels: () => [], followFailuresIn: new Set(), opaque: new Set() };
const OFF = { errexit: false, nounset: false, pipefail: false, errtrace: false, xtrace: false, inheritErrexit: false };
function strictness_coverage(script, { signal, handler, protects, subject }) {
    return protects.map((label) => {
        const met = script.whole.paths.flatMap(({ happened }) => happened.filter((one) => one.label === label && one.phase === 'start' && one.trap === undefined));
        if (met.length === 0)
            return (0,observation/* fails */.c6)(subject, `protects ${label}, which no path comes to`, { location: script.locate(0) });
        for (const { at, traps, options, stack, guarded } of met) {
            const location = script.locate(at);
            const set = traps.get(signal);
            if (set === undefined || !runs(script, set, handler))
                return (0,observation/* fails */.c6)(subject, `is not set when ${label} begins`, { location, expected: `trap ${handler} ${signal}`, actual: set ?? 'no trap' });
            if (signal !== 'ERR')
                continue;
            if (!options.errexit)
                return (0,observation/* fails */.c6)(subject, `does not end the script when ${label} begins: errexit is off`, { location });
            if (stack.length > 0 && !options.errtrace)
                return (0,observation/* fails */.c6)(subject, 'is not inherited by functions', { location, expected: 'set -E (errtrace)', fix: 'Write `set -Eeuo pipefail`.' });
            if (guarded)
                return (0,observation/* fails */.c6)(subject, `is ignored around ${label}, which is run inside a condition or before ||`, {
                    location,
                    fix: `Call ${label} on a line of its own.`,
                });
        }
        return (0,observation/* holds */.v9)(subject, `is set when ${label} begins`);
    });
}
/** Does the text of a trap come to the handler? */
function runs(script, text, handler) {
    const interest = {
        ...NOTHING,
        labels: (argv, isFunction) => (isFunction && argv[0] === handler ? [{ label: handler, sure: true }] : []),
    };
    const { paths } = explore(script.shell, interest, { text, options: OFF });
    return paths.length > 0 && paths.some(({ happened }) => happened.some(({ label }) => label === handler));
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/shell.js











const RULES = { ...COMMAND_RULES, ...FLOW_RULES };
const RULE_NAMES = [...Object.keys(RULES), 'ignored_failure'];
const shell_name = schemas/* string */.YjP().regex(/^[A-Za-z_][\w:-]*$/, 'is no name of a function');
const shell_command = schemas/* string */.YjP().min(1).max(200).describe('A function of the script, or a program with words that must be among its arguments, such as `nginx -t`.');
const denied = schemas/* string */.YjP()
    .max(200)
    .refine((text) => text.includes(' ') || RULE_NAMES.includes(text), `is neither a command with a word behind it nor one of ${RULE_NAMES.join(', ')}`);
const shell_parameters = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).max(4096).describe('The script: Bash.'),
    options: schemas/* array */.YOg(schemas/* enum */.k5n(STRICT_OPTIONS))
        .min(1)
        .optional()
        .describe('Options that must be set early and stay set. A shebang such as `bash -e` does not count: `bash FILE` ignores it.'),
    before_command: schemas/* int */.Whr()
        .min(2)
        .max(100)
        .default(5)
        .describe('Before which command at the top of the script they must be set; definitions and assignments do not count.'),
    trap: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['ERR', 'EXIT', 'INT', 'TERM']), shell_name)
        .optional()
        .describe('Function that the trap for a signal must come to. It must put something back.'),
    protects: schemas/* array */.YOg(shell_command).min(1).optional().describe('What must not begin before the trap is set.'),
    restores: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).min(1).default(RESTORES).describe('Programs by which the handler of a trap puts things back.'),
    functions: schemas/* record */.g1P(shell_name, schemas/* strictObject */.rej({
        calls: schemas/* array */.YOg(shell_command).max(50).default([]).describe('What it must come to whenever it ends well.'),
        reaches: schemas/* array */.YOg(shell_command).max(50).default([]).describe('Commands of which it must come to one.'),
        can_fail: schemas/* boolean */.zMY().default(false).describe('Must there be a path on which it fails or ends the script?'),
    }))
        .refine((functions) => Object.keys(functions).length > 0, 'names no function')
        .optional()
        .describe('Functions that must be defined once, be called, and do something.'),
    order: schemas/* array */.YOg(schemas/* array */.YOg(shell_command).min(2).max(20)).min(1).optional().describe('Chains: on every path each of them went well before the next one begins.'),
    guards: schemas/* array */.YOg(schemas/* strictObject */.rej({ before: shell_command, require: shell_command, after: shell_command.optional().describe('`require` counts only when it follows the last of these.') }))
        .min(1)
        .optional()
        .describe('Before each `before` on every path, `require` went well.'),
    after: schemas/* strictObject */.rej({
        command: shell_command,
        require: shell_command.describe('What must be run once the command went well.'),
        failure: shell_command.optional().describe('What must be run when that fails.'),
        except_in: schemas/* array */.YOg(shell_name).default([]).describe('Functions in which it need not be, such as the rollback itself.'),
    })
        .optional()
        .describe('What must follow a command.'),
    deny: schemas/* array */.YOg(denied)
        .min(1)
        .optional()
        .describe(`Dangerous forms by name, or commands such as \`systemctl restart nginx\`. Names: ${RULE_NAMES.join(', ')}.`),
    critical: schemas/* array */.YOg(shell_command).default([]).describe('Commands whose failure must not be thrown away; for the rule ignored_failure.'),
    private_files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).max(200).describe('The end of its path, such as `.env.production`.'),
        mode: schemas/* string */.YjP().regex(/^0?[0-7]{3}$/),
    }))
        .min(1)
        .optional()
        .describe('Files that the script must make with their mode before they have content.'),
    apart: schemas/* array */.YOg(shell_name).default([]).describe('Functions that are explored on their own, where a script has too many paths; the handlers of traps always are.'),
})
    .refine(({ file: _file, before_command: _before, restores: _restores, critical: _critical, apart: _apart, protects: _protects, ...asked }) => Object.values(asked).some((one) => one !== undefined), 'asks for nothing')
    .refine(({ trap, protects }) => (trap === undefined) === (protects === undefined), '`trap` and `protects` belong together')
    .refine(({ deny, critical }) => deny?.includes('ignored_failure') !== true || critical.length > 0, 'ignored_failure needs `critical`');
/** What a script does on every path, without running it. What the script runs by a name that only a run would tell is said. */
const shell = (0,check_type/* checkType */.B)({
    name: 'shell',
    summary: 'Follows every path through a Bash script without running it: options, traps, what comes before what, dangerous forms.',
    parameters: shell_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, wanted) => {
        const script = await loadScript(ground, wanted.file, (functions) => interestOf(wanted, functions));
        const seen = [
            ...(wanted.options === undefined ? [] : strictness_judgeOptions(script, wanted.options, wanted.before_command)),
            ...(wanted.trap === undefined ? [] : judgeTraps(script, { handlers: wanted.trap, protects: wanted.protects ?? [], restores: wanted.restores })),
            ...Object.entries(wanted.functions ?? {}).flatMap(([one, rule]) => judgeFunction(script, one, rule)),
            ...(wanted.order ?? []).flatMap((chain) => judgeOrder(script, chain)),
            ...(wanted.guards ?? []).map((guard) => judgeBefore(script, guard)),
            ...(wanted.after === undefined ? [] : judgeAfter(script, wanted.after)),
            ...(wanted.deny ?? []).flatMap((rule) => judgeDenied(script, rule, wanted.critical)),
            ...(wanted.private_files ?? []).flatMap((file) => judgePrivateFile(script, file)),
        ];
        return [...seen, ...unresolved(script, wanted)];
    },
});
function interestOf(wanted, functions) {
    const { order = [], guards = [], after, protects = [], trap = {} } = wanted;
    const labels = new Set([
        ...order.flat(),
        ...guards.flatMap(({ before, require, after: since }) => [before, require, ...(since === undefined ? [] : [since])]),
        ...protects,
    ]);
    if (after !== undefined)
        for (const label of [after.command, after.require, after.failure])
            if (label !== undefined)
                labels.add(label);
    const handlers = [...Object.values(trap), ...(after?.failure === undefined ? [] : [after.failure]), ...(after?.except_in ?? []), ...wanted.apart];
    return {
        labels: (argv, isFunction) => [...labels].flatMap((label) => {
            if (isFunction)
                return argv[0] === label ? [{ label, sure: true }] : [];
            if (functions.has(label) || !mayFit(argv, label))
                return [];
            return [
                {
                    label,
                    sure: argv.every((word) => !word.includes('\uFFFC')) ||
                        mayFit(argv.filter((word) => !word.includes('\uFFFC')), label),
                },
            ];
        }),
        followFailuresIn: new Set(after === undefined || !functions.has(after.require) ? [] : [after.require]),
        opaque: new Set(handlers.filter((one) => functions.has(one))),
    };
}
function judgeDenied(script, rule, critical) {
    const look = rule === 'ignored_failure' ? ignoredFailure(critical) : RULES[rule];
    if (look === undefined) {
        const found = script.facts.filter(({ runs }) => runs.some(({ argv }) => mayFit(argv, rule)));
        if (found.length === 0)
            return [(0,observation/* holds */.v9)(script.file, `never runs ${rule}`)];
        return found.map(({ at }) => (0,observation/* fails */.c6)(script.file, `runs ${rule}`, { location: script.locate(at) }));
    }
    const dangers = look(script);
    if (dangers.length === 0)
        return [(0,observation/* holds */.v9)(script.file, `has no ${rule}`)];
    return dangers.map(({ at, says, fix, unsure }) => unsure === true
        ? (0,observation/* unseen */.nv)('config', script.file, says, { location: script.locate(at), fix })
        : (0,observation/* fails */.c6)(script.file, says, { location: script.locate(at), fix }));
}
/** Where the order of things is asked for, a command that cannot be told could be any of them. */
function unresolved(script, { order, guards, after }) {
    if (order === undefined && guards === undefined && after === undefined)
        return [];
    const found = new Map([script.whole, ...script.apart.values()].flatMap((one) => [...one.unresolved]));
    return [...found].map(([at, says]) => (0,observation/* unseen */.nv)('config', script.file, says, { location: script.locate(at), fix: 'Call the program by its name, or by a variable that is set in the script.' }));
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/shellcheck.js





const shellcheck_code = schemas/* string */.YjP().regex(/^SC\d{4}$/, 'is no code such as SC2086');
const shellcheck_parameters = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(4096)).min(1).max(100).describe('Scripts, as paths or globs relative to the root. Each must match a file.'),
    severity: schemas/* enum */.k5n(['error', 'warning', 'info', 'style']).default('warning').describe('The least level that counts.'),
    shell: schemas/* enum */.k5n(['bash', 'sh', 'dash', 'ksh']).default('bash').describe('The language of the scripts.'),
    exceptions: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: shellcheck_code, reason: schemas/* string */.YjP().min(3).max(500) }))
        .max(100)
        .default([])
        .describe('Findings that are accepted, and why. A `shellcheck disable` inside a script counts only when its code is listed here.'),
});
const report = schemas/* looseObject */._H3({
    comments: schemas/* array */.YOg(schemas/* looseObject */._H3({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), level: schemas/* string */.YjP(), code: schemas/* int */.Whr(), message: schemas/* string */.YjP() })),
});
/** ShellCheck has nothing to say about scripts. Settings beside the scripts and directives inside them do not silence it. */
const shellcheck = (0,check_type/* checkType */.B)({
    name: 'shellcheck',
    summary: 'ShellCheck finds nothing in scripts but what is listed as accepted; directives inside a script do not silence it.',
    parameters: shellcheck_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, { files, severity, shell, exceptions }) => {
        const accepted = new Set(exceptions.map((exception) => exception.code));
        const seen = [];
        const paths = new Set();
        for (const pattern of files) {
            const found = ground.glob([pattern]);
            if (found.length === 0)
                seen.push((0,observation/* fails */.c6)(pattern, 'is not there', { expected: 'a script to look at' }));
            for (const path of found)
                paths.add(path);
        }
        for (const path of paths) {
            const silenced = directives(ground.text(path)).filter(({ codes }) => codes.some((one) => !accepted.has(one)));
            seen.push(...silenced.map(({ line, codes }) => (0,observation/* fails */.c6)(path, `silences ShellCheck: ${codes.join(', ')}`, {
                location: { file: path, line },
                fix: 'Mend the finding, or list the code with a reason in duri.yml.',
            })));
            const args = ['--norc', '--format=json1', `--severity=${severity}`, `--shell=${shell}`, '--', ground.resolve(path)];
            const { exitCode, stdout, stderr } = await ground.run({ program: 'shellcheck', args });
            const read = (0,shape_document/* parseDocument */.Tp)(stdout, report, { maxBytes: 16 * 1024 * 1024, maxDepth: 20 });
            if (exitCode > 1 || !read.ok) {
                seen.push((0,observation/* unseen */.nv)('infra', path, `could not be looked at by shellcheck: ${(0,model_path/* printable */.g$)(stderr.slice(0, 200))}`));
                continue;
            }
            const findings = read.value.comments.filter((comment) => !accepted.has(`SC${comment.code}`));
            seen.push(...findings.map(({ line, column, message, code: number, level }) => (0,observation/* fails */.c6)(path, `has ${level} SC${number}: ${(0,model_path/* printable */.g$)(message)}`, {
                location: { file: path, line, column },
                fix: `See https://www.shellcheck.net/wiki/SC${number}.`,
            })));
            if (findings.length === 0 && silenced.length === 0)
                seen.push((0,observation/* holds */.v9)(path, `has no finding of ShellCheck at level ${severity} or worse`));
        }
        return seen;
    },
});
/** `# shellcheck disable=…`, on a line of its own or behind a command. @source ShellCheck, "Directive" */
function directives(text) {
    return text.split('\n').flatMap((line, index) => {
        const disabled = /^\s*#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1] ?? /[;\s]#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1];
        return disabled === undefined ? [] : [{ line: index + 1, codes: disabled.split(',') }];
    });
}
;// CONCATENATED MODULE: ./build/src/languages/code/test-cases.js


const SKIPS = {
    python: [
        /@(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)\b/g,
        /\bpytest\.mark\.(?:skip|skipif|xfail)\b/g,
        /\bpytest\.(?:skip|xfail|importorskip)[ \t]*\(/g,
        /\bself\.skipTest[ \t]*\(/g,
        /\braise[ \t]+(?:unittest\.)?SkipTest\b/g,
        /\b__test__[ \t]*=[ \t]*False\b/g,
        /\bcollect_ignore\w*[ \t]*=/g,
    ],
    javascript: [
        /\b(?:it|test|describe|suite|context)\.(?:skip|only|todo|fails|failing)\b/g,
        /\b(?:xit|xtest|xdescribe|fit|fdescribe)[ \t]*\(/g,
        /\bthis\.skip[ \t]*\(/g,
    ],
    go: [/\bt\.(?:Skip|SkipNow|Skipf)[ \t]*\(/g],
    shell: [/^[ \t]*skip\b/gm],
};
const ASSERTS = {
    python: /\bassert\b|\bself\.(?:assert|fail)\w*|\bpytest\.(?:raises|fail|warns)\b|\.assert_\w+/g,
    javascript: /\b(?:expect|assert)\b|\bt\.(?:is|equal|deepEqual|throws|true|false)\b/g,
    go: /\bt\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\b(?:assert|require)\./g,
    shell: undefined,
};
/** The tests of a file, by the ways of unittest, pytest, jest and its like, go test and bats. Read as text; nothing is run. */
function readTests(text, language) {
    const blanked = blankOut(text, language);
    const skips = SKIPS[language].flatMap((pattern) => [...blanked.matchAll(pattern)].map((match) => ({ line: lineOf(blanked, match.index), says: match[0].trim() })));
    if (/^#[ \t]*bats[: ].*focus/m.test(text))
        skips.push({ line: 1, says: 'bats:focus' });
    if (/^\/\/go:build[ \t]+ignore/m.test(text))
        skips.push({ line: 1, says: '//go:build ignore' });
    return { cases: casesIn(text, blanked, language), skips };
}
function casesIn(text, blanked, language) {
    const asserts = ASSERTS[language];
    const count = (body) => (asserts === undefined ? undefined : [...body.matchAll(asserts)].length);
    if (language === 'python' || language === 'go') {
        const isTest = language === 'go' ? /^Test[A-Z_]/ : /^test/;
        const found = definitions(blanked, text, language).filter(({ kind, name }) => kind === 'function' && isTest.test(name));
        return found.map(({ name, line, body }) => ({ name, line, assertions: count(body) }));
    }
    const pattern = language === 'shell'
        ? /^@test[ \t]+["']([^"'\n]+)["']/gm
        : /\b(?:it|test)(?:\.(?:skip|only|each|concurrent|fails)(?:\([^)]*\)|`[^`]*`)?)?[ \t]*\([ \t]*["'`]([^"'`\n]+)["'`]/g;
    return [...text.matchAll(pattern)].flatMap((match) => language === 'shell' || /\S/.test(blanked[match.index] ?? '') ? [{ name: match[1] ?? '', line: lineOf(text, match.index), assertions: undefined }] : []);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/tests.js





const tests_parameters = schemas/* strictObject */.rej({
    suites: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).max(200),
        files: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)).min(1).max(100).describe('Globs of its test files.'),
        at_least: schemas/* int */.Whr().min(1).max(100_000).describe('How many tests it has at least. Raise it as tests are added.'),
    }))
        .min(1)
        .max(50)
        .describe('Suites that must stay as they are.'),
    removed: schemas/* literal */.euz(0).default(0).describe('How many tests of the base may be gone.'),
    newly_skipped: schemas/* literal */.euz(0).default(0).describe('How many more tests may be skipped than at the base.'),
});
/** Tests of earlier work: all there, none skipped that was not, none emptied. */
const tests = (0,check_type/* checkType */.B)({
    name: 'tests',
    summary: 'Suites have the tests that they had at the base: none removed, none newly skipped, none without its assertions. Reads text; runs nothing.',
    parameters: tests_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, { suites }) => {
        const hasBase = await ground.hasBase();
        const seen = [];
        for (const suite of suites)
            seen.push(...(await judgeSuite(ground, suite, hasBase)));
        return seen;
    },
});
async function judgeSuite(ground, { name, files, at_least }, hasBase) {
    const paths = ground.glob(files);
    const now = tests_collect(paths, (path) => ground.text(path));
    const seen = now.total >= at_least
        ? [(0,observation/* holds */.v9)(name, `has ${now.total} tests in ${paths.length} files`)]
        : [(0,observation/* fails */.c6)(name, `has ${now.total} tests`, { expected: `at least ${at_least}`, actual: String(now.total), ...firstPlace(now) })];
    if (!hasBase)
        return [...seen, (0,observation/* unseen */.nv)('infra', name, 'cannot be compared: there is no commit to compare with', { fix: 'Commit first, or fetch the base.' })];
    const before = await collectBase(ground, files);
    const removed = [...before.cases].filter(([test, { count }]) => (now.cases.get(test)?.count ?? 0) < count);
    seen.push(...removed.map(([test, { location }]) => (0,observation/* fails */.c6)(name, `lost the test ${test}`, { location, expected: 'as at the base' })));
    const emptied = [...before.cases].filter(([test, was]) => (was.assertions ?? 0) > 0 && now.cases.get(test)?.assertions === 0);
    seen.push(...emptied.map(([test]) => (0,observation/* fails */.c6)(name, `has no assertion in ${test} any more`, { ...tests_placeOf(now, test) })));
    if (now.skips.length > before.skips.length) {
        const old = before.skips.map(({ says, location }) => `${location.file} ${says}`);
        const added = now.skips.filter(({ says, location }) => {
            const index = old.indexOf(`${location.file} ${says}`);
            if (index === -1)
                return true;
            old.splice(index, 1);
            return false;
        });
        seen.push(...added.map(({ says, location }) => (0,observation/* fails */.c6)(name, `newly skips tests: ${says}`, { location })));
    }
    if (!seen.some(({ outcome }) => outcome === 'fail'))
        seen.push((0,observation/* holds */.v9)(name, `has all ${before.total} tests of the base, and skips no more of them`));
    return seen;
}
function tests_collect(paths, read) {
    const cases = new Map();
    const skips = [];
    let total = 0;
    for (const path of paths) {
        const language = codeLanguage(path);
        if (language === undefined)
            continue;
        const file = readTests(read(path), language);
        total += file.cases.length;
        for (const { name, line, assertions } of file.cases) {
            const known = cases.get(name);
            cases.set(name, {
                location: { file: path, line },
                assertions: known === undefined ? assertions : Math.min(known.assertions ?? 0, assertions ?? 0),
                count: (known?.count ?? 0) + 1,
            });
        }
        skips.push(...file.skips.map(({ line, says }) => ({ location: { file: path, line }, says })));
    }
    return { cases, skips, total };
}
async function collectBase(ground, files) {
    const texts = new Map();
    for (const path of await ground.baseGlob(files))
        texts.set(path, Buffer.from((await ground.baseBytes(path)) ?? []).toString('utf8'));
    return tests_collect([...texts.keys()], (path) => texts.get(path) ?? '');
}
function tests_placeOf(collected, test) {
    const found = collected.cases.get(test);
    return found === undefined ? {} : { location: found.location };
}
function firstPlace({ cases }) {
    const [first] = cases.values();
    return first === undefined ? {} : { location: first.location };
}
// EXTERNAL MODULE: ./build/src/gates/checks/run-all.js
var run_all = __webpack_require__(66689);
// EXTERNAL MODULE: ./build/src/gates/uat/attempt.js
var attempt = __webpack_require__(20518);
// EXTERNAL MODULE: ./build/src/gates/uat/faults.js
var uat_faults = __webpack_require__(22842);
// EXTERNAL MODULE: ./build/src/gates/uat/read-suite.js
var read_suite = __webpack_require__(36674);
// EXTERNAL MODULE: ./build/src/gates/uat/run-rehearsed.js + 4 modules
var run_rehearsed = __webpack_require__(89231);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/judge-script.js


const judge_script_SKIPS = (0,checks_pattern/* compilePattern */.E)('\\b(skip|skipIf|skipUnless|skipTest|xfail|expectedFailure|SkipTest|focus)\\b');
/** A test script as text: every test asserts something before it returns, and none is left out. */
function uat_judge_script_judgeScript(text, { file, tests: expected, test_pattern: testPattern, assert_pattern: assertPattern }) {
    const [begins, asserts] = [(0,checks_pattern/* compilePattern */.E)(testPattern), (0,checks_pattern/* compilePattern */.E)(assertPattern)];
    const lines = text.split('\n');
    const starts = lines.flatMap((line, index) => (begins.find(line) === true ? [index] : []));
    const count = { expected: `${expected} tests`, actual: `${starts.length} tests`, location: { file, line: 1 } };
    const names = starts.map((start) => /def\s+(\w+)/.exec(lines[start] ?? '')?.[1] ?? `line ${start + 1}`);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return [
        starts.length === expected ? (0,observation/* holds */.v9)(file, `defines ${expected} tests`, count) : (0,observation/* fails */.c6)(file, `defines ${starts.length} tests`, count),
        ...(twice === undefined
            ? []
            : [(0,observation/* fails */.c6)(file, `defines ${twice} twice, and only the last one runs`, { location: { file, line: (starts[names.lastIndexOf(twice)] ?? 0) + 1 } })]),
        ...starts.map((start, index) => judgeTest(file, { name: names[index] ?? '', start, body: judge_script_bodyOf(lines, start), asserts: (line) => asserts.find(line) === true })),
    ];
}
function judgeTest(file, { name, start, body, asserts }) {
    const subject = `${file}: ${name}`;
    const first = body[0]?.[1].search(/\S/) ?? 0;
    const skip = body.find(([, line]) => judge_script_SKIPS.find(line) === true);
    if (skip !== undefined)
        return (0,observation/* fails */.c6)(subject, 'skips', { expected: 'a test that runs', actual: skip[1].trim().slice(0, 100), location: { file, line: skip[0] + 1 } });
    // A bare return or raise at the top of a test ends it whatever comes after.
    const end = body.findIndex(([, line]) => line.search(/\S/) === first && /^\s*(return\b|pass\s*$|raise\s+SystemExit)/.test(line));
    const runs = end === -1 ? body : body.slice(0, end);
    const found = runs.filter(([, line]) => asserts(line)).length;
    const details = { expected: 'at least one assertion that is reached', actual: `${found}`, location: { file, line: start + 1 } };
    return found > 0 ? (0,observation/* holds */.v9)(subject, `asserts ${found} things`, details) : (0,observation/* fails */.c6)(subject, 'asserts nothing', details);
}
/** The lines that belong to what begins at a line: those that are indented deeper, without comments and blank lines. */
function judge_script_bodyOf(lines, start) {
    const indent = (lines[start] ?? '').search(/\S/);
    const body = [];
    for (let index = start + 1; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.trim().startsWith('#'))
            continue;
        if (line.search(/\S/) <= indent)
            break;
        body.push([index, line]);
    }
    return withoutDocstring(body);
}
/** What a docstring says is not done. */
function withoutDocstring(body) {
    const quotes = /^\s*[a-zA-Z]?("""|''')/.exec(body[0]?.[1] ?? '')?.[1];
    if (quotes === undefined)
        return body;
    const end = body.findIndex(([, line], index) => line.split(quotes).length > (index === 0 ? 2 : 1));
    return end === -1 ? [] : body.slice(end + 1);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/access-status.js

/** Is nobody let in where this status is expected? One that takes 200 as well as 401 asks for neither. */
function mustBeRefused(status) {
    return takes(status, [401, 403]) && !takes(status, [200, 101]);
}
/** Is somebody let in where this status is expected? */
function mustBeLetIn(status) {
    return takes(status, [200, 101]) && !takes(status, [401, 403]);
}
function takes(status, some) {
    return status !== undefined && some.some((one) => (0,checks_matcher/* match */.YW)(one, status).ok);
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/judge-secrets.js


const judge_secrets_SECRET_KEY = /^(?:.*[_-])?(?:password|passwd|secret|token|api[_-]?key|credential)s?$/i;
const WHOLE_REFERENCE = /^\$\{[a-z][a-z0-9_]*\}$/;
/** What a secret looks like, wherever it stands. */
const SHAPES = [
    ['a DingTalk secret', /\bSEC[0-9a-f]{32,}/],
    ['an access token in a URL', /[?&](?:access_token|token|key|sig|signature)=(?!\$\{)[^&\s"']{8,}/i],
    ['a password in a URL', /[a-z]+:\/\/[^/\s:@"']+:(?!\$\{)[^/\s@"']+@/i],
    ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{20,}/],
    ['a key of AWS', /\bAKIA[0-9A-Z]{16}\b/],
    ['a webhook of Slack', /hooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B/],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
    ['basic auth', /\bBasic\s+(?!dWF0\b)[A-Za-z0-9+/]{6,}={0,2}/],
    ['a JSON web token', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./],
];
/** Secrets are named as variables; the values of the policy's own variables count too. The value itself is never repeated. */
function judgeSecrets(suite) {
    const secretNames = [...suite.variables.secrets.keys(), 'uat_password', 'uat_sink_secret', 'uat_token'];
    const ofCases = suite.cases.map(({ id, written }) => verdict(id, [...literals(written, id, false), ...onCommandLine(written, id, secretNames)]));
    const values = [...suite.variables.values].flatMap(([name, value]) => {
        const text = String(value);
        const shape = SHAPES.find(([, pattern]) => pattern.test(text))?.[0];
        const named = judge_secrets_SECRET_KEY.test(name) && text !== '';
        return shape !== undefined || named ? [`vars.${name}${shape === undefined ? '' : ` (${shape})`}`] : [];
    });
    const rehearsal = literals(suite.rehearsal, 'uat.rehearsal', false);
    return [...ofCases, verdict('vars and uat.rehearsal of the policy', [...values, ...rehearsal])];
}
function verdict(subject, found) {
    if (found.length === 0)
        return (0,observation/* holds */.v9)(subject, 'has no secret written in it');
    const fix = 'Name it in vars of duri.yml, such as uat_password: {env: UAT_PASSWORD}, and write ${uat_password}. What was committed must be changed.';
    return (0,observation/* fails */.c6)(subject, `has a secret written in it: ${found.join(', ')}`, { expected: 'references such as ${uat_password}', actual: '***', fix });
}
/** Places of literal secrets. In a request that must be refused a wrong password is no secret. */
function literals(value, place, refusedHere) {
    if (typeof value === 'string') {
        const shape = SHAPES.find(([, pattern]) => pattern.test(value));
        return shape === undefined ? [] : [`${place} (${shape[0]})`];
    }
    if (Array.isArray(value))
        return value.flatMap((one, index) => literals(one, `${place}[${index}]`, refusedHere));
    if (typeof value !== 'object' || value === null)
        return [];
    const fields = value;
    const refused = refusedHere || mustBeRefused(fields['status']);
    const named = typeof fields['name'] === 'string' && judge_secrets_SECRET_KEY.test(fields['name'].replace(/^x-/i, '')) && isLiteral(fields['value']) && !refused;
    return [
        ...(named ? [`${place}.value`] : []),
        ...Object.entries(fields).flatMap(([key, inner]) => {
            if (judge_secrets_SECRET_KEY.test(key) && isLiteral(inner) && !refused)
                return [`${place}.${key}`];
            return literals(inner, `${place}.${key}`, refused);
        }),
    ];
}
function isLiteral(value) {
    return typeof value === 'string' && value !== '' && !WHOLE_REFERENCE.test(value);
}
function onCommandLine(value, place, secrets) {
    if (Array.isArray(value))
        return value.flatMap((one, index) => onCommandLine(one, `${place}[${index}]`, secrets));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        if (key !== 'exec' || !Array.isArray(inner))
            return onCommandLine(inner, `${place}.${key}`, secrets);
        const text = JSON.stringify(inner);
        return secrets.some((name) => text.includes(`\${${name}}`)) ? [`${place}.exec (a secret on a command line)`] : [];
    });
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/judge-suite.js


/** Pure judgements of a suite that could be read; the subject of each is the id of a case, or `the suite`. */
const SUITE = 'the suite';
function judgeCount(suite, count) {
    const found = suite.cases.length;
    const details = { expected: `at least ${count} cases, all of which are expected to run` };
    if (found < count)
        return [(0,observation/* fails */.c6)(SUITE, `has ${found} cases`, { ...details, actual: String(found) })];
    if (suite.expected !== undefined && suite.expected < count)
        return [
            (0,observation/* fails */.c6)(SUITE, `expects only ${suite.expected} cases to run`, { ...details, actual: String(suite.expected), fix: `Set uat.expect.uats to ${found}.` }),
        ];
    return [(0,observation/* holds */.v9)(SUITE, `has ${found} cases`, details)];
}
function judgeTags(cases, tags) {
    return tags.map((tag) => {
        const of = cases.filter(({ parts }) => parts.tags.includes(tag)).map(({ identity }) => identity.id);
        return of.length > 0
            ? (0,observation/* holds */.v9)(`tag ${tag}`, `is covered by ${of.join(', ')}`)
            : (0,observation/* fails */.c6)(`tag ${tag}`, 'is covered by no case', { expected: 'a case', actual: 'none' });
    });
}
/** A step that is only for one kind of target does not count for the other. */
function judgeAssertions(cases, least) {
    return cases.flatMap(({ identity: { id }, steps }) => ['rehearsal', 'live'].map((where) => {
        const own = steps.filter(({ phase, modifiers }) => phase === 'steps' && (modifiers.on === undefined || modifiers.on === where));
        const found = own.reduce((sum, { assertions }) => sum + assertions, 0);
        const details = { expected: `at least ${least}`, actual: String(found) };
        return found >= least ? (0,observation/* holds */.v9)(id, `asserts ${found} things (${where})`, details) : (0,observation/* fails */.c6)(id, `asserts only ${found} things (${where})`, details);
    }));
}
const statusesOf = (steps) => steps.flatMap(({ phase, parameters }) => {
    const status = parameters.status;
    return phase === 'steps' && status !== undefined ? [status] : [];
});
/** One of the two lets in (200 or 101), and one refuses (401 or 403). */
function judgePairs(cases, pairs) {
    const byId = new Map(cases.map((one) => [one.identity.id, statusesOf(one.steps)]));
    return pairs.map(([a, b]) => {
        const subject = `${a} and ${b}`;
        const [one, other] = [byId.get(a), byId.get(b)];
        if (one === undefined || other === undefined)
            return (0,observation/* fails */.c6)(subject, `are no pair: there is no ${one === undefined ? a : b}`, { expected: 'two cases' });
        const lets = [...one, ...other].some(mustBeLetIn);
        const refuses = [...one, ...other].some(mustBeRefused);
        if (lets && refuses)
            return (0,observation/* holds */.v9)(subject, 'test both sides');
        return (0,observation/* fails */.c6)(subject, lets ? 'never expect anybody to be refused' : 'never expect anybody to be let in', {
            expected: 'one that is let in, and one that is refused',
        });
    });
}
function judgeBounds(suite, cases, wanted) {
    const secondsOf = ({ parts }) => (parts.timeout_seconds ?? suite.timeoutSeconds) * (parts.retries + 1);
    const observations = [];
    const bounded = (subject, what, found, most) => {
        if (most === undefined)
            return;
        const details = { expected: `at most ${most}`, actual: String(found) };
        observations.push(found <= most ? (0,observation/* holds */.v9)(subject, `keeps the bound of ${what}`, details) : (0,observation/* fails */.c6)(subject, `is above the bound of ${what}`, details));
    };
    for (const one of cases) {
        const { id } = one.identity;
        bounded(id, 'seconds', one.parts.timeout_seconds ?? suite.timeoutSeconds, wanted.timeout_seconds);
        bounded(id, 'retries', one.parts.retries, wanted.retries);
        const kinds = wanted.eventually_only;
        if (kinds === undefined)
            continue;
        const stranger = one.steps.find(({ kind, modifiers }) => modifiers.eventually !== undefined && !kinds.includes(kind.name));
        observations.push(stranger === undefined
            ? (0,observation/* holds */.v9)(id, 'tries again only what may be tried again')
            : (0,observation/* fails */.c6)(id, `tries a step of the kind ${stranger.kind.name} again (${stranger.place})`, { expected: kinds.join(', '), actual: stranger.kind.name }));
    }
    bounded(SUITE, 'seconds in all', cases.reduce((sum, one) => sum + secondsOf(one), 0), wanted.total_seconds);
    return observations;
}
/** Keys and tags anywhere in a case as it is written. */
function judgeWords(suite, words) {
    return suite.cases.map(({ id, written }) => {
        const tags = Array.isArray(written['tags']) ? written['tags'] : [];
        const found = words.filter((word) => hasKey(written, word) || tags.includes(word));
        if (found.length === 0)
            return (0,observation/* holds */.v9)(id, `has no ${words.join(', ')}`);
        return (0,observation/* fails */.c6)(id, `has ${found.join(', ')}`, {
            expected: 'a case that always runs',
            actual: found.join(', '),
            fix: 'Take it out; what may fail for a while gets a waiver with an end.',
        });
    });
}
function hasKey(value, key) {
    if (Array.isArray(value))
        return value.some((one) => hasKey(one, key));
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([own, inner]) => own === key || hasKey(inner, key));
}
function judgeTeardown(cases, tags) {
    const concerned = cases.filter(({ parts }) => parts.tags.some((tag) => tags.includes(tag)));
    if (concerned.length === 0)
        return [(0,observation/* fails */.c6)(SUITE, `has no case with a tag of ${tags.join(', ')}`, { expected: 'a case that cleans up', actual: 'none' })];
    return concerned.map(({ identity: { id }, steps }) => {
        const own = steps.filter(({ phase, assertions }) => phase === 'teardown' && assertions > 0);
        if (own.length > 0)
            return (0,observation/* holds */.v9)(id, `cleans up in ${own.length} steps`);
        return (0,observation/* fails */.c6)(id, 'does not clean up, or does not look whether it did', { expected: 'teardown steps that assert something', actual: 'none' });
    });
}
/** Everything that sends an alert says that it is a test. What the case is called is sent to nobody. */
function judgeMarker(suite, marker) {
    const variables = suite.variables.values;
    const filled = (text) => text.replace(/\$\{([a-z][a-z0-9_]*)\}/g, (whole, name) => String(variables.get(name) ?? whole));
    const alerting = suite.cases.filter(({ written }) => hasKey(written, 'webhook_sink'));
    if (alerting.length === 0)
        return [(0,observation/* fails */.c6)(SUITE, 'has no case that receives a webhook', { expected: 'a case with webhook_sink' })];
    return alerting.map(({ id, written }) => {
        const { title, why, fix, category, tags, ...done } = written;
        if (filled(JSON.stringify(done)).includes(marker))
            return (0,observation/* holds */.v9)(id, `marks what it sends with ${marker}`);
        return (0,observation/* fails */.c6)(id, 'does not mark what it sends as a test', {
            expected: marker,
            actual: 'no such text',
            fix: `Let every alert of a test contain ${marker}.`,
        });
    });
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/places.js
const POLICY = 'duri.yml';
/** Where a case is written, as far as that is the policy beside it; the policy itself for one of a preset. */
function places_placeOf(ground, id) {
    if (ground.look(POLICY)?.kind !== 'file')
        return undefined;
    const lines = ground.text(POLICY).split('\n');
    const at = lines.findIndex((line) => /^\s*(?:-\s*)?(?:\{\s*)?id:\s*/.test(line) && line.includes(id));
    return { file: POLICY, line: at === -1 ? Math.max(1, lines.findIndex((line) => /^(uat|preset):/.test(line)) + 1) : at + 1 };
}
/** The same, as the part of an observation. */
function placed(ground, id) {
    const location = places_placeOf(ground, id);
    return location === undefined ? {} : { location };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/suite-parameters.js

const id = schemas/* string */.YjP().min(1).max(64);
const tag = schemas/* string */.YjP().min(1).max(100);
/** What can be asked of a suite without running it. */
const suiteParameters = schemas/* strictObject */.rej({
    readable: schemas/* literal */.euz(true).optional().describe('Every case and step can be read; unknown keys and empty matchers cannot. (This is always looked at.)'),
    ids: schemas/* literal */.euz('unique').optional().describe('No id stands twice.'),
    count: schemas/* int */.Whr().min(1).max(1000).optional().describe('The least number of cases; as many are expected to run.'),
    tags_covered: schemas/* array */.YOg(tag).min(1).optional().describe('Each tag is that of a case at least.'),
    min_assertions: schemas/* int */.Whr().min(1).max(1000).optional().describe('The least number of assertions of each case, in a rehearsal and on a live target alike.'),
    pairs: schemas/* array */.YOg(schemas/* tuple */.PVZ([id, id]))
        .min(1)
        .optional()
        .describe('Two cases, one of which is let in where the other is refused.'),
    timeout_seconds: schemas/* int */.Whr().min(1).optional().describe('The longest time of a case.'),
    retries: schemas/* int */.Whr().min(0).optional().describe('The most retries of a case.'),
    total_seconds: schemas/* int */.Whr().min(1).optional().describe('The longest time of all cases together, one after the other.'),
    eventually_only: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe('Kinds of steps that may be tried again.'),
    deny: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50)).min(1).optional().describe('Words that no case or step may have as a key or a tag, such as skip, only, focus.'),
    secrets: schemas/* literal */.euz('ref_only')
        .optional()
        .describe('Secrets are named as ${variables} and never written, in vars of duri.yml too; and none stands on a command line.'),
    teardown_required: schemas/* array */.YOg(tag).min(1).optional().describe('Cases with one of these tags clean up, and look whether that worked.'),
    test_marker: schemas/* string */.YjP().min(1).max(200).optional().describe('What everything that alerts somebody contains.'),
    script: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().min(1).max(4096).describe('A test script beside the cases.'),
        tests: schemas/* int */.Whr().min(1).max(1000).describe('How many tests it defines.'),
        test_pattern: schemas/* string */.YjP().min(1).max(1000).default('^\\s*(async\\s+)?def\\s+(uat_\\d+|test_\\w+)\\s*\\(').describe('RE2 for the line that begins one.'),
        assert_pattern: schemas/* string */.YjP()
            .min(1)
            .max(1000)
            .default('\\bassert\\b|\\.(check|status|eventually|assert\\w*)\\(|_arrives\\(')
            .describe('RE2 for a line that asserts something.'),
    })
        .optional()
        .describe('A test script in the tree: every test asserts something, none is skipped.'),
})
    .refine((asked) => Object.values(asked).some((one) => one !== undefined), { message: 'asks for nothing' });
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/uat-suite.js








/** `uat_suite`: the acceptance cases of the policy, looked at and not run. */
const uatSuite = (0,check_type/* checkType */.B)({
    name: 'uat_suite',
    summary: 'The acceptance cases, not run: can they be read, are there enough, do they assert something, do they clean up, are secrets only named',
    parameters: suiteParameters,
    executes: check_type/* staticCheck */.Z,
    observe: (ground, asked) => {
        const suite = suiteOf(ground);
        return [...uat_suite_judge(suite, asked), ...(asked.script === undefined ? [] : uat_judge_script_judgeScript(ground.text(asked.script.file), asked.script))].map((one) => {
            const id = one.subject.split(/[ .[]/)[0] ?? '';
            return one.location !== undefined || one.outcome === 'pass' ? one : { ...one, ...placed(ground, id) };
        });
    },
});
/** @throws Unmet where the policy has no acceptance cases */
function suiteOf({ suite }) {
    if (suite === undefined || suite.cases.length === 0)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)('the suite', 'has no case', { expected: 'uat.cases in duri.yml, or a preset', actual: 'none' }));
    return suite;
}
/** A suite that cannot be read is judged no further: nothing that is said of its parts would be sure. */
function uat_suite_judge(suite, asked) {
    const { cases, problems } = (0,read_suite/* readCases */.k)(suite);
    if (problems.length > 0)
        return problems.map(({ where, message }) => (0,observation/* fails */.c6)(where, `cannot be read: it ${message}`, { expected: 'a case that DuRi can read' }));
    const ids = suite.cases.map(({ id }) => id);
    const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    return [
        (0,observation/* holds */.v9)('the suite', `has ${cases.length} cases with ${cases.reduce((sum, { steps }) => sum + steps.length, 0)} steps, all of which can be read`),
        ...(asked.ids === undefined
            ? []
            : twice.length === 0
                ? [(0,observation/* holds */.v9)('the suite', 'has every id once')]
                : twice.map((id) => (0,observation/* fails */.c6)(id, 'stands twice', { expected: 'once' }))),
        ...(asked.count === undefined ? [] : judgeCount(suite, asked.count)),
        ...(asked.tags_covered === undefined ? [] : judgeTags(cases, asked.tags_covered)),
        ...(asked.min_assertions === undefined ? [] : judgeAssertions(cases, asked.min_assertions)),
        ...(asked.pairs === undefined ? [] : judgePairs(cases, asked.pairs)),
        ...judgeBounds(suite, cases, asked),
        ...(asked.deny === undefined ? [] : judgeWords(suite, asked.deny)),
        ...(asked.secrets === undefined ? [] : judgeSecrets(suite)),
        ...(asked.teardown_required === undefined ? [] : judgeTeardown(cases, asked.teardown_required)),
        ...(asked.test_marker === undefined ? [] : judgeMarker(suite, asked.test_marker)),
    ];
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/rehearse.js



const JOBS = 4;
const RUN_MS = 110_000;
/** One rehearsal an audit: its tree is listed once for all checks, so that list stands for the audit. */
const shared = new WeakMap();
/** The cases against a rehearsal without any fault; run once however many checks ask. @throws Unmet, policy_invalid */
function rehearseOnce(ground) {
    const key = ground.entries();
    const running = shared.get(key) ?? rehearse(ground, (0,read_suite/* requireCases */.$)(suiteOf(ground)), undefined, () => false);
    shared.set(key, running);
    return running;
}
/** Runs cases against a rehearsal until `enough` says so of one that has ended; the others are then interrupted. */
async function rehearse(ground, cases, fault, enough) {
    const controller = new AbortController();
    const cancel = ground.ports.clock.after(RUN_MS, () => controller.abort());
    try {
        return await (0,run_rehearsed/* runRehearsed */.Z)(ground, suiteOf(ground), cases, {
            jobs: JOBS,
            interrupted: controller.signal,
            ...(fault !== undefined && { fault }),
            ended: (run) => {
                if (enough(run))
                    controller.abort();
            },
        });
    }
    finally {
        cancel();
    }
}
/** The id under which the script's results stand. */
const SCRIPT_ID = 'script';
/** Runs the script against a rehearsal of its own: what the cases leave behind is nothing to it. Undefined where there is none. @throws policy_invalid */
async function rehearseScript(ground, { exec, env, format, tests }, fault) {
    if (exec.length === 0)
        return undefined;
    const title = `The test script ${exec.join(' ')}`.slice(0, 200);
    const written = { id: SCRIPT_ID, title, steps: [{ script: { exec, env, format, expect: { tests } } }] };
    const own = { id: SCRIPT_ID, title, category: 'script', severity: 'high', written };
    const [run] = await rehearse(ground, (0,read_suite/* requireCases */.$)({ ...suiteOf(ground), cases: [own] }), fault, () => false);
    return run;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/script-faults.js




const script_faults_NAMES = uat_faults/* FAULTS */.y.map(({ name }) => name);
const faultName = schemas/* enum */.k5n(script_faults_NAMES);
const scriptFaults = schemas/* array */.YOg(faultName).default([]).describe('Faults of the deployment that the script must notice.');
/** Does the script notice a fault? Where there is no script nothing is asked of it. */
async function judgeScriptFault(ground, script, name) {
    const fault = uat_faults/* FAULTS */.y.find((one) => one.name === name);
    const subject = `fault ${name} and ${script.exec.join(' ')}`;
    if (fault === undefined || script.exec.length === 0)
        return (0,observation/* holds */.v9)(`fault ${name}`, 'is put to no script: there is none');
    const run = await rehearseScript(ground, script, fault);
    const notPutIn = run === undefined ? undefined : neverStarted(subject, run);
    if (notPutIn !== undefined)
        return notPutIn;
    const noticed = run?.observations.find(({ outcome }) => outcome === 'fail');
    if (noticed !== undefined)
        return (0,observation/* holds */.v9)(subject, `is noticed: somebody ${fault.says}`, { actual: `${noticed.subject} ${noticed.message}`.slice(0, 300) });
    const unknown = run?.observations.find(({ outcome }) => outcome === 'unknown');
    if (unknown !== undefined)
        return (0,observation/* unseen */.nv)(unknown.error ?? 'infra', subject, `could not be judged: ${unknown.message}`);
    return (0,observation/* fails */.c6)(subject, `is not noticed by the script: somebody ${fault.says}, and all is green`, { expected: 'a test that fails', actual: 'none' });
}
/** A deployment that did not start with the fault was not put to the test, though each of its cases fails. Such a run took no time. */
function neverStarted(subject, { observations, seconds }) {
    const [only] = observations;
    if (only?.outcome !== 'fail' || observations.length > 1 || seconds > 0)
        return undefined;
    return (0,observation/* fails */.c6)(subject, `could not be put in: ${only.subject} ${only.message}`, { expected: 'a deployment with this fault' });
}
// EXTERNAL MODULE: ./build/src/gates/uat/environment-schema.js
var environment_schema = __webpack_require__(8384);
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/uat-run.js








/** A test script beside the cases, for both checks that run. */
const scriptRun = schemas/* strictObject */.rej({
    exec: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(8192)).max(200).default([]).describe('Program and arguments; empty where there is no such script.'),
    env: environment_schema/* environmentSchema */.V.default({}).describe('Its environment; uat_base_url and the other variables of a rehearsal can be named.'),
    format: schemas/* enum */.k5n(['tap', 'junit', 'json', 'exit']).default('tap').describe('How it tells of its tests.'),
    tests: schemas/* int */.Whr().min(1).max(10_000).default(1).describe('How many tests it has.'),
})
    .prefault({})
    .describe('A test script of the repository that runs against the same rehearsal, after the cases.');
const uat_run_parameters = schemas/* strictObject */.rej({
    passed: schemas/* int */.Whr().min(1).max(1000).describe('How many cases must pass.'),
    failed: schemas/* literal */.euz(0).default(0).describe('How many may fail: none.'),
    skipped: schemas/* literal */.euz(0).default(0).describe('How many may be left out: none.'),
    script: scriptRun,
    script_faults: scriptFaults,
});
/** `uat_run`: the acceptance cases against a deployment that DuRi starts on loopback. */
const uatRun = (0,check_type/* checkType */.B)({
    name: 'uat_run',
    summary: 'Rehearses the acceptance cases: starts nginx with the configuration of the repository and the service, runs every case, stops both',
    parameters: uat_run_parameters,
    executes: () => true,
    observe: async (ground, { passed: expected, script, script_faults: faults }) => {
        const [cases, own, noticed] = await Promise.all([
            rehearseOnce(ground),
            rehearseScript(ground, script),
            Promise.all(faults.map((name) => judgeScriptFault(ground, script, name))),
        ]);
        const green = cases.filter(({ observations }) => (0,attempt/* passed */.bF)(observations)).length;
        const details = { expected: `${expected} passed, 0 failed, 0 skipped`, actual: `${green} passed, ${cases.length - green} not` };
        const counted = green === expected && cases.length === expected
            ? (0,observation/* holds */.v9)('the rehearsal', `passed ${green} cases`, details)
            : (0,observation/* fails */.c6)('the rehearsal', `passed ${green} of ${cases.length} cases`, details);
        return [counted, ...noticed, ...[...cases, ...(own === undefined ? [] : [own])].flatMap((run) => observationsOf(ground, run))];
    },
});
/** A case that passed in one line, one that did not with all that was wrong. */
function observationsOf(ground, { id, title, observations, seconds, attempts }) {
    const wrong = observations.filter(({ outcome }) => outcome !== 'pass');
    if (observations.length === 0)
        return [(0,observation/* fails */.c6)(id, 'looked at nothing', placed(ground, id))];
    if (wrong.length === 0)
        return [(0,observation/* holds */.v9)(id, `passed: ${title} (${observations.length} observations, ${seconds.toFixed(1)} s${attempts > 1 ? `, flaky: attempt ${attempts}` : ''})`)];
    return wrong.map((one) => ({ ...one, subject: `${id}: ${one.subject}`, ...(one.location === undefined ? placed(ground, id) : {}) }));
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/uat/uat-mutate.js











const SIDE_BY_SIDE = 3;
const uat_mutate_parameters = schemas/* strictObject */.rej({
    faults: schemas/* array */.YOg(faultName)
        .min(1)
        .describe(`Faults that are put into the deployment, one at a time: ${script_faults_NAMES.join(', ')}.`),
    killed: schemas/* int */.Whr().min(1).max(script_faults_NAMES.length).describe('How many of them the cases must notice.'),
    script: scriptRun,
    script_faults: scriptFaults,
})
    .refine(({ faults, killed }) => killed <= new Set(faults).size, { message: 'wants more faults killed than it has' });
/** `uat_mutate`: does the suite notice when the deployment is broken? */
const uatMutate = (0,check_type/* checkType */.B)({
    name: 'uat_mutate',
    summary: 'Breaks the rehearsed deployment in one way after the other and sees whether a case of the suite fails each time',
    parameters: uat_mutate_parameters,
    executes: () => true,
    observe: async (ground, { faults, killed: expected, script, script_faults: ofScript }) => {
        const cases = (0,read_suite/* requireCases */.$)(suiteOf(ground));
        const sound = await rehearseOnce(ground);
        const broken = sound.find(({ observations }) => !(0,attempt/* passed */.bF)(observations));
        if (broken !== undefined)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)('the suite', `does not pass without a fault (${broken.id}), so that nothing can be said of its teeth`, {
                expected: 'a suite that passes',
                actual: broken.id,
            }));
        const chosen = uat_faults/* FAULTS */.y.filter(({ name }) => faults.includes(name));
        const results = await (0,run_all/* runAll */.$)([
            ...chosen.map((fault) => ({ run: () => judgeFault(ground, cases, fault) })),
            ...ofScript.map((name) => ({ run: () => judgeScriptFault(ground, script, name) })),
        ], SIDE_BY_SIDE);
        const killed = results.slice(0, chosen.length).filter(({ outcome }) => outcome === 'pass').length;
        const details = { expected: `${expected} faults noticed`, actual: `${killed} of ${chosen.length}` };
        return [
            killed >= expected
                ? (0,observation/* holds */.v9)('the suite', `notices ${killed} of ${chosen.length} faults`, details)
                : (0,observation/* fails */.c6)('the suite', `notices only ${killed} of ${chosen.length} faults`, details),
            ...results,
        ];
    },
});
async function judgeFault(ground, cases, fault) {
    // Those that should notice come first, so that most runs end after a second.
    const first = cases.filter(({ parts }) => parts.tags.some((tag) => fault.tags.includes(tag)));
    const ordered = [...first, ...cases.filter((one) => !first.includes(one))];
    let noticed;
    const runs = await rehearse(ground, ordered, fault, (run) => {
        if (noticed === undefined && failed(run))
            noticed = run;
        return noticed !== undefined;
    });
    const by = noticed ?? runs.find(failed);
    const subject = `fault ${fault.name}`;
    const notPutIn = by === undefined ? undefined : neverStarted(subject, by);
    if (notPutIn !== undefined)
        return notPutIn;
    if (by !== undefined)
        return (0,observation/* holds */.v9)(subject, `is noticed by ${by.id}: somebody ${fault.says}`, {
            actual: by.observations.find(({ outcome }) => outcome === 'fail')?.message ?? '',
        });
    const unknown = runs.flatMap(({ observations }) => observations).find(({ outcome }) => outcome === 'unknown');
    if (unknown !== undefined)
        return (0,observation/* unseen */.nv)(unknown.error ?? 'infra', subject, `could not be judged: ${unknown.subject} ${unknown.message}`);
    return (0,observation/* fails */.c6)(subject, `is noticed by no case: somebody ${fault.says}, and all is green`, {
        expected: 'a case that fails',
        actual: 'none',
        fix: `Look at the cases with the tags ${fault.tags.join(', ')}: they assert too little.`,
    });
}
function failed({ observations }) {
    return observations.some(({ outcome }) => outcome === 'fail');
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/xref/sources.js












const file = schemas/* string */.YjP().min(1).describe('The file.');
/** Where a value stands. */
const sourceSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ env: schemas/* strictObject */.rej({ file, key: schemas/* string */.YjP().min(1).describe('The variable.') }) }),
    schemas/* strictObject */.rej({ data: schemas/* strictObject */.rej({ file: file.describe('A JSON or YAML file.'), jsonpath: schemas/* string */.YjP().min(1).describe('A JSONPath (RFC 9535).') }) }),
    schemas/* strictObject */.rej({
        text: schemas/* strictObject */.rej({
            file,
            capture: schemas/* string */.YjP()
                .min(1)
                .superRefine((text, context) => {
                try {
                    (0,checks_pattern/* compilePattern */.E)(text);
                }
                catch (error) {
                    context.addIssue({ code: 'custom', message: `is no RE2 pattern: ${(0,errors/* messageOf */.bD)(error)}` });
                }
            })
                .describe('RE2 pattern; on each line the first group of its first match is a value.'),
        }),
    }),
    schemas/* strictObject */.rej({
        nginx: schemas/* strictObject */.rej({ ...nginx_site/* siteParameters */.ki, backend: schemas/* enum */.k5n(['port', 'host']).describe('What is taken of every address that requests are passed on to.') }),
    }),
    schemas/* strictObject */.rej({ value: schemas/* string */.YjP().min(1).describe('A value as it is written here.') }),
]);
/** Every value of a source, in the order of the file. @throws Unmet when the file is missing or cannot be read */
async function sources_valuesOf(ground, source) {
    if ('value' in source)
        return [{ text: source.value, shown: source.value }];
    if ('env' in source)
        return ofEnv(ground, source.env);
    if ('data' in source)
        return ofData(ground, source.data);
    if ('text' in source)
        return sources_ofText(ground, source.text);
    return ofNginx(ground, source.nginx);
}
/** A source in words. */
function sourceName(source) {
    if ('value' in source)
        return source.value;
    if ('env' in source)
        return `${source.env.key} of ${source.env.file}`;
    if ('data' in source)
        return `${source.data.jsonpath} of ${source.data.file}`;
    if ('text' in source)
        return `${source.text.capture} of ${source.text.file}`;
    return `backend ${source.nginx.backend} of ${[source.nginx.file].flat().join(', ')}`;
}
function ofEnv(ground, { file, key }) {
    return (0,languages_dotenv/* readDotenv */.J)(ground.text(file))
        .entries.filter((entry) => entry.key === key)
        .map(({ value, line, column }) => ({ text: value, shown: shownValue(key, value), location: { file, line, column } }));
}
async function ofData(ground, { file, jsonpath }) {
    const data = readData(ground, file, read_data_languageOf(file));
    const nodes = await queryPath(data.value, jsonpath);
    return nodes.map(({ value, location }) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const place = data.locate(location);
        return { text, shown: text.slice(0, 200), ...(place === undefined ? {} : { location: place }) };
    });
}
function sources_ofText(ground, { file, capture }) {
    const pattern = (0,checks_pattern/* compilePattern */.E)(capture);
    return ground
        .text(file)
        .split('\n')
        .flatMap((line, index) => {
        const text = pattern.first(line);
        return text === undefined ? [] : [{ text, shown: text.slice(0, 200), location: { file, line: index + 1 } }];
    });
}
function ofNginx(ground, source) {
    return (0,nginx_site/* openSites */.nY)(ground, source).flatMap(({ file, configuration, http }) => [...(0,load/* everyDirective */.d)(configuration.directives)]
        .filter(({ name }) => path_directives/* PASSES */._4.includes(name))
        .flatMap((directive) => {
        const backends = (0,targets/* backendsOf */.dc)(http, directive);
        if (backends === undefined)
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, 'passes requests on to what only a variable knows', { location: directive.place }));
        return backends;
    })
        .map(({ host, port, directive }) => {
        const text = source.backend === 'host' ? host : String(port ?? 'none');
        return { text, shown: text, location: directive.place };
    }));
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/xref/xref-check.js




const xref_check_parameters = schemas/* strictObject */.rej({
    equal: schemas/* array */.YOg(schemas/* strictObject */.rej({
        a: sourceSchema.describe('Where the value stands.'),
        b: sourceSchema.describe('Where the same value must stand. Its value is the expected one.'),
    }))
        .min(1)
        .describe('Pairs of places. Every value at a and every value at b must be one and the same; none at all fails.'),
});
/** `xref`: one value that stands in two files. */
const xrefCheck = (0,check_type/* checkType */.B)({
    name: 'xref',
    summary: 'A value in one file equals a value in another: a port of nginx and of the environment, a path, a name',
    parameters: xref_check_parameters,
    executes: check_type/* staticCheck */.Z,
    observe: async (ground, { equal }) => (await Promise.all(equal.map(({ a, b }) => compare(ground, a, b)))).flat(),
});
async function compare(ground, a, b) {
    const [here, there] = [await sources_valuesOf(ground, a), await sources_valuesOf(ground, b)];
    const missing = [[a, here], [b, there]].filter(([, values]) => values.length === 0);
    if (missing.length > 0)
        return missing.map(([source]) => (0,observation/* fails */.c6)(sourceName(source), 'is nowhere to be found', { actual: 'nothing' }));
    const expected = there[0];
    const wrong = [...here.map((value) => [a, value]), ...there.map((value) => [b, value])].filter(([, { text }]) => text !== expected?.text);
    if (wrong.length === 0)
        return [(0,observation/* holds */.v9)(sourceName(a), `is ${expected?.shown ?? ''}, as ${sourceName(b)} is`, xref_check_placeOf(here[0]))];
    return wrong.map(([source, value]) => (0,observation/* fails */.c6)(sourceName(source), `is not what ${sourceName(b)} is`, { expected: expected?.shown ?? '', actual: value.shown, ...xref_check_placeOf(value) }));
}
function xref_check_placeOf(value) {
    return value?.location === undefined ? {} : { location: value.location };
}
;// CONCATENATED MODULE: ./build/src/gates/audit/types/index.js




























/** Every kind of check, by its key in `duri.yml`. A new one is one file beside this and one line here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters are contravariant, so a list of different types needs the widest form
const CHECK_TYPES = [
    alertmanager,
    code,
    command,
    docCheck,
    doc_claims/* docClaimsCheck */.G,
    envCheck,
    envUsageCheck,
    evidence,
    fileCheck,
    floor,
    git,
    globCheck,
    hmacVectorCheck,
    htpasswd,
    httpCheck,
    jsonCheck,
    nginx,
    nginxLint,
    nginxTest,
    prom,
    secrets,
    shell,
    shellcheck,
    tests,
    uatMutate,
    uatRun,
    uatSuite,
    xrefCheck,
    yamlCheck,
];
;// CONCATENATED MODULE: ./build/src/gates/audit/select-checks.js





const DEFAULT_CATEGORY = 'Own checks';
const sentence = schemas/* string */.YjP().min(1).max(2000);
/** What every check says of itself; its own part stands under the key of its type. */
const identity = {
    id: schemas/* string */.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, 'is no id such as NX-01'),
    title: sentence.optional(),
    category: schemas/* string */.YjP().min(1).max(100).optional(),
    severity: schemas/* enum */.k5n(severity/* SEVERITIES */.o).default('high'),
    why: sentence.optional(),
    fix: sentence.optional(),
    timeout_seconds: schemas/* int */.Whr().min(1).max(3600).optional(),
    serial_group: schemas/* string */.YjP().min(1).max(100).optional(),
};
/** One check as it may be written; for editors too. */
function checkSchema(types = CHECK_TYPES) {
    return schemas/* strictObject */.rej({ ...identity, ...Object.fromEntries(types.map(({ name, summary, parameters }) => [name, parameters.optional().describe(summary)])) });
}
/** The checks of the preset and those of the policy, in this order, variables filled in, every parameter checked. Problems name their place. */
function selectChecks({ preset, own, variables, timeoutSeconds }) {
    const schema = checkSchema();
    const checks = [];
    const problems = [];
    const take = (written, place, category) => {
        const filled = (0,checks_variables/* substitute */.V)(written, variables);
        const shape = (0,shape_document/* matchShape */.Zz)(filled.value, schema);
        problems.push(...filled.problems.map(({ where, message }) => ({ where: select_checks_joined(place, where), message })));
        if (!shape.ok) {
            problems.push(...shape.problems.map((problem) => ({ where: select_checks_joined(place, pathOf(problem)), message: problem.message })));
            return;
        }
        const check = toCheck(shape.value, { category, timeoutSeconds });
        if (typeof check === 'string')
            problems.push({ where: place, message: check });
        else
            checks.push(check);
    };
    for (const { name, checks: written } of preset?.categories ?? [])
        for (const one of written)
            take(one, `${preset?.name ?? ''}: ${one.id}`, name);
    for (const [index, one] of own.entries())
        take(one, `audit.checks[${index}]`, DEFAULT_CATEGORY);
    return { checks, problems };
}
/** A check, or what is wrong with it. */
function toCheck(value, { category, timeoutSeconds }) {
    const { id, title, category: own, severity, why, fix, timeout_seconds, serial_group, ...rest } = value;
    const kinds = CHECK_TYPES.filter(({ name }) => rest[name] !== undefined);
    const [type] = kinds;
    if (type === undefined)
        return `says nothing that is to be checked; expected one of ${CHECK_TYPES.map(({ name }) => name).join(', ')}`;
    if (kinds.length > 1)
        return `has ${kinds.length} kinds (${kinds.map(({ name }) => name).join(', ')}); a check has one`;
    return {
        id,
        title: title ?? id,
        category: own ?? category,
        severity,
        why,
        fix,
        type,
        parameters: rest[type.name],
        timeoutMs: (timeout_seconds ?? timeoutSeconds) * 1000,
        serialGroup: serial_group,
    };
}
function pathOf({ path, key }) {
    return [...path, ...(key === undefined ? [] : [key])]
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('')
        .replace(/^\./, '');
}
function select_checks_joined(place, where) {
    return where === '' ? place : `${place}.${where}`;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/load-suite.js







const UAT_CATEGORY = 'Acceptance tests';
/**
 * Reads the checks and cases of a policy and of its preset. Every problem is listed with its place.
 * @throws policy_invalid; with `withSecrets` input_missing and key_permissions for a secret that is not there
 */
async function loadSuite(ports, { policy, path }, withSecrets = false) {
    const preset = policy.preset === undefined ? undefined : await (0,load_preset/* loadPreset */._)(policy.preset);
    const { checks: ownChecks = [], timeout_seconds: timeoutSeconds = DEFAULT_SECONDS } = policy.audit ?? {};
    const { cases: ownCases = [], target, rehearsal } = policy.uat ?? {};
    const declared = preset?.variables ?? [];
    const { variables, problems } = loadVariables(ports, {
        declared,
        given: policy.vars,
        usedIn: [ownChecks, ownCases, target, rehearsal, runtime_variables/* RUNTIME_VARIABLES */.b1.map(({ name }) => `\${${name}}`)],
        withSecrets,
    });
    const selected = selectChecks({ preset, own: ownChecks, variables, timeoutSeconds });
    const all = [...problems, ...selected.problems];
    if (all.length > 0)
        throw await invalid(ports, path ?? 'duri.yml', all);
    return { preset, checks: selected.checks, uat: uatOf(policy, preset, variables), variables };
}
const DEFAULT_SECONDS = 60;
const DEFAULT_CASE_SECONDS = 120;
function uatOf({ uat }, preset, variables) {
    return {
        cases: [...(preset?.cases ?? []), ...(uat?.cases ?? [])].map(toCase),
        variables,
        target: uat?.target,
        rehearsal: { ...preset?.rehearsal, ...uat?.rehearsal },
        allowHosts: uat?.allow_hosts ?? [],
        timeoutSeconds: uat?.timeout_seconds ?? DEFAULT_CASE_SECONDS,
        expected: uat?.expect.uats ?? preset?.cases.length,
    };
}
function toCase(written) {
    const id = String(written['id']);
    const text = (key) => (typeof written[key] === 'string' ? written[key] : undefined);
    return {
        id,
        title: text('title') ?? id,
        category: text('category') ?? UAT_CATEGORY,
        severity: severity/* SEVERITIES */.o.find((one) => one === written['severity']) ?? 'high',
        why: text('why'),
        fix: text('fix'),
        written,
    };
}
/** Each problem with its line, where it stands in the policy and not in a preset. */
async function invalid({ files }, path, problems) {
    const content = files.read(path, limits/* LIMITS */.b.policyBytes);
    const { locateInPolicy } = await __webpack_require__.e(/* import() */ 1861).then(__webpack_require__.bind(__webpack_require__, 24242));
    const locate = content === undefined ? undefined : locateInPolicy(content);
    const placed = problems.map(({ where, message }) => {
        const at = locate === undefined || !/^(?:audit|uat|vars)\b/.test(where) ? undefined : locate(fieldOf(where));
        const line = at === undefined ? '' : `:${at.line}:${at.column}`;
        return { where: `${path}${line}`, message: where === '' ? message : `${where} ${message}` };
    });
    return (0,load_policy/* policyInvalid */.IO)(path, placed);
}
/** `audit.checks[3].file` as its parts. */
function fieldOf(where) {
    return where.split(/[.[\]]+/).filter((part) => part !== '');
}

/***/ }),

/***/ 38533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
/** Every preset, loaded when it is asked for. A new one is a folder beside this file and one line here. */
const PRESETS = {
    'production-54': async () => (await __webpack_require__.e(/* import() */ 9278).then(__webpack_require__.bind(__webpack_require__, 39278))).production54,
};

/***/ }),

/***/ 56187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concerns),
/* harmony export */   P: () => (/* binding */ noReads)
/* harmony export */ });
function noReads() {
    return { paths: new Set(), names: false, everything: false };
}
/** Could a change make a difference to who looked at this? In doubt yes. */
function concerns({ paths, names, everything }, changed) {
    return everything || (changed.names && names) || [...changed.paths].some((path) => paths.has(path));
}

/***/ }),

/***/ 99837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ observationOf),
/* harmony export */   b: () => (/* binding */ runAudit)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
/* harmony import */ var _checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66689);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38140);




/** A program of the check gets this much less than the check itself, so that it is stopped, and named, before the check is. */
const MARGIN_MS = 250;
/** Runs every check; what keeps one from being looked at is an observation of it and does not touch the others. */
async function runAudit(shared, checks, { jobs, permit, progress }) {
    const tasks = checks.map((check) => ({ group: check.serialGroup, run: () => runCheck(shared, check, permit) }));
    return (0,_checks_run_all_js__WEBPACK_IMPORTED_MODULE_3__/* .runAll */ .$)(tasks, jobs, progress);
}
async function runCheck(shared, check, permit) {
    const { id, title, category, severity, why, fix, type, parameters } = check;
    const started = shared.ports.clock.now().getTime();
    const executes = type.executes(parameters);
    const observations = executes && !permit.allowed ? [refusal(check, permit)] : await observe(shared, check);
    const seconds = Math.max(0, shared.ports.clock.now().getTime() - started) / 1000;
    return { id, title, category, severity, why, fix, observations, seconds, attempts: 1, executes };
}
function refusal({ id }, permit) {
    return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('infra', id, `runs what is under test, and was not run: ${permit.why}`, { fix: permit.fix });
}
async function observe(shared, check) {
    const { type, parameters, timeoutMs, id } = check;
    let onTime = () => undefined;
    const late = new Promise((resolve) => {
        const fix = 'Look for what it waits for, or give it more with timeout_seconds.';
        onTime = shared.ports.clock.after(timeoutMs, () => resolve([(0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('infra', id, `did not end within ${timeoutMs / 1000} s`, { fix })]));
    });
    try {
        const ground = (0,_ground_js__WEBPACK_IMPORTED_MODULE_2__/* .createGround */ .Y)(shared, Math.max(1, timeoutMs - MARGIN_MS), shared.readsOf?.(id));
        return await Promise.race([Promise.resolve().then(() => type.observe(ground, parameters)), late]);
    }
    catch (error) {
        return [observationOf(error, id)];
    }
    finally {
        onTime();
    }
}
/** What was thrown, as what was seen. */
function observationOf(error, subject) {
    if (error instanceof _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .Unmet */ .G_)
        return error.observation;
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs)
        return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)(error.kind, subject, `could not be looked at: ${error.message}`, { fix: error.hint });
    return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('infra', subject, `could not be looked at: DuRi met something it did not expect: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, { fix: 'Please report it.' });
}

/***/ }),

/***/ 72166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ docClaimsCheck)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _languages_markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68000);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
/* harmony import */ var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
/* harmony import */ var _claims_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75861);
/* harmony import */ var _claims_judge_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86598);
/* harmony import */ var _claims_read_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95011);
/* harmony import */ var _check_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82527);








const parameters = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('The report. What it claims is marked: <!-- fact:NAME -->VALUE<!-- /fact -->.'),
    record: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('Execution record whose runs are facts: record.audit.passed, record.uat.failed, …'),
    groups: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]*$/, 'is no name of a group'), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1)).min(1))
        .default({})
        .describe('Globs by name, for the facts files.NAME, bytes.NAME and lines.NAME. The report itself is not counted.'),
    env: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('The environment file, for the fact env.variables.'),
    require: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1)).default([]).describe('Facts that the report must claim.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(0).default(0).describe('A claim is the fact, or wrong.'),
});
/** `doc_claims`: what a report says is so. A number, tick or word of success without a fact behind it fails. */
const docClaimsCheck = (0,_check_type_js__WEBPACK_IMPORTED_MODULE_5__/* .checkType */ .B)({
    name: 'doc_claims',
    summary: 'A report against the facts: every number, tick and word of success in it must be one of them',
    parameters,
    executes: _check_type_js__WEBPACK_IMPORTED_MODULE_5__/* .staticCheck */ .Z,
    observe: async (ground, { file, record, groups, env, require }) => {
        const markdown = await (0,_languages_markdown_read_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .readMarkdown */ .k)(ground.text(file));
        if (!markdown.ok)
            throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .Unmet */ .G_((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(file, `cannot be read: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(markdown.problems)}`));
        const facts = await (0,_claims_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(ground, { report: file, groups, env, record });
        const claims = (0,_claims_judge_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeClaims */ .r)((0,_claims_read_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .readClaims */ .I)(markdown.value), facts);
        const named = new Set(claims.filter(({ verdict }) => verdict === 'proven').map(({ fact }) => fact));
        const observations = claims.map(({ verdict, message, line, column, text, fresh }) => {
            const location = { file, line, column };
            if (verdict === 'proven')
                return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(file, message, { location });
            const fix = verdict === 'wrong'
                ? `duri claims ${file} --write`
                : 'Mark it as a fact, put it into code if it is no claim, or take it out; duri claims strikes it out.';
            return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(file, message, { location, actual: text.trim(), ...(fresh === undefined ? {} : { expected: fresh }), fix });
        });
        if (named.size === 0)
            observations.push((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(file, 'claims nothing that is proven', { expected: '<!-- fact:NAME -->VALUE<!-- /fact -->' }));
        for (const fact of require.filter((one) => !named.has(one)))
            observations.push((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(file, `does not claim ${fact}`, { expected: `<!-- fact:${fact} -->`, actual: 'nothing' }));
        return observations;
    },
});

/***/ }),

/***/ 36920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ hereOf),
/* harmony export */   _l: () => (/* binding */ openConfigurations),
/* harmony export */   ki: () => (/* binding */ siteParameters),
/* harmony export */   nY: () => (/* binding */ openSites)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _languages_nginx_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3501);
/* harmony import */ var _languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12321);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5565);
/* harmony import */ var _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52888);







const MAX_NAMES = 10_000;
const path = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(4096);
/** What every type that looks at nginx takes. */
const siteParameters = {
    file: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(path).min(1).max(20)])
        .describe('The configuration: a whole nginx.conf, or the file of a site (server, upstream and map only). Several are looked at one by one.'),
    folder: path.optional().describe('What relative includes are relative to: the folder of nginx.conf. Default: the folder of the file.'),
    installed: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(path, path)
        .default({})
        .describe('Folders and files of the host and where they are in the tree: {/etc/nginx/snippets: deploy/snippets}. What is not listed is looked for on the host.'),
};
/** Files that come with nginx: they hold nothing to judge, and need not be on this machine. */
const SUPPLIED = {
    'mime.types': 'types { text/html html; }',
    fastcgi_params: '',
    'fastcgi.conf': '',
    uwsgi_params: '',
    scgi_params: '',
    proxy_params: 'proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;',
};
/** Every configuration of a check. @throws Unmet for a file that is not there */
function openConfigurations(ground, { file, folder, installed }) {
    const files = typeof file === 'string' ? [file] : file;
    return files.map((entry) => {
        ground.text(entry); // a clear word about the file itself
        return (0,_languages_nginx_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfiguration */ .v)(entry, filesOf(ground, entry, installed), folder);
    });
}
/** The same, all of it readable. @throws Unmet where a part of one cannot be read, or has no http part */
function openSites(ground, place) {
    return openConfigurations(ground, place).map((configuration) => {
        const [problem] = configuration.problems;
        const http = (0,_languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .httpScope */ .LQ)(configuration);
        const file = configuration.entry;
        if (problem !== undefined)
            throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .Unmet */ .G_((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(file, `cannot be read: ${problem.message}`, { location: problem.place }));
        if (http === undefined)
            throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .Unmet */ .G_((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(file, 'has no http part', { expected: 'an http block, or server blocks', location: { file, line: 1 } }));
        return { file, configuration, http };
    });
}
/** Where the tree keeps what is installed at a path; the path itself where it does not say. */
function hereOf(installed, at) {
    for (const [from, to] of Object.entries(installed).sort(([a], [b]) => b.length - a.length)) {
        const folder = from.endsWith('/') ? from : `${from}/`;
        if (at === from)
            return to;
        if (at.startsWith(folder))
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, at.slice(folder.length));
    }
    return at;
}
function filesOf(ground, entry, installed) {
    const here = (at) => hereOf(installed, at);
    return {
        here,
        read: (at) => {
            if (at !== entry && ground.look(at) === undefined)
                return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(at) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry) ? SUPPLIED[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at)] : undefined;
            const text = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._)(ground.bytes(at));
            if (text === undefined)
                throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .Unmet */ .G_((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(at, 'is not UTF-8', { expected: 'text in UTF-8' }));
            return text;
        },
        glob: (pattern) => {
            const local = here(pattern);
            // Sites are often enabled by a link.
            if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(local))
                return ground.entries().flatMap(({ path: at, kind }) => (kind !== 'directory' && picomatch__WEBPACK_IMPORTED_MODULE_6__.isMatch(at, local) ? [at] : []));
            const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(local);
            if (/[*?[]/.test(folder))
                throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .Unmet */ .G_((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(entry, `includes ${pattern}, whose folder is not one: it cannot be listed`));
            const matches = picomatch__WEBPACK_IMPORTED_MODULE_6__(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(local));
            if (ground.look(folder)?.kind !== 'directory')
                return [];
            const { folders, hostFiles } = ground.ports;
            // What cannot be listed, or not to its end, is an error; folders inside it are not walked.
            const names = hostFiles.list(folder, { maxEntries: MAX_NAMES, skip: folders.names(folder, MAX_NAMES) });
            return names.flatMap(({ path: name }) => (matches(name) ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)] : []));
        },
    };
}

/***/ }),

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ makeStandIns)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

const NOBODY = 'nobody:!\n';
const REQUEST = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
const NAMES = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
/**
 * Makes the files that a relocated configuration names: one certificate with its key for all of them, htpasswd files, parameters.
 * Gives the path of the certificate, where there is one. @throws tool_missing, tool_failed, write_failed
 */
async function makeStandIns(prefix, standIns, maker) {
    const { files } = maker.ports;
    const [key, certificate] = [`${prefix}/stand-in.key`, `${prefix}/stand-in.crt`];
    const needs = (...kinds) => standIns.some(({ kind }) => kinds.includes(kind));
    const run = (args) => openssl(maker, args);
    const tls = needs('certificate', 'key', 'trust');
    if (tls)
        await run([...REQUEST, ...NAMES, '-keyout', key, '-out', certificate]);
    const read = (path) => files.read(path, 1024 * 1024) ?? new Uint8Array();
    for (const { kind, path, original } of standIns) {
        if (kind === 'passwords')
            files.write(path, maker.passwords ?? NOBODY);
        else if (kind === 'certificate' || kind === 'trust')
            files.write(path, read(certificate));
        else if (kind === 'key')
            files.write(path, read(key));
        else if (kind === 'dhparam')
            await run(['genpkey', '-genparam', '-algorithm', 'DH', '-pkeyopt', 'group:ffdhe2048', '-out', path]);
        else if (kind === 'ticket-key')
            await run(['rand', '-out', path, '80']);
        else if (kind === 'password-list')
            files.write(path, 'none\n');
        else
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `there is no stand-in for ${original}`, { path: original });
    }
    return tls ? certificate : undefined;
}
async function openssl({ ports, environment, timeoutMs }, args) {
    const request = { program: 'openssl', args, env: environment, timeoutMs, maxOutputBytes: 1024 * 1024 };
    const { exitCode, stderr } = await ports.processes.run(request);
    if (exitCode !== 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('tool_failed', `openssl ${args[0] ?? ''} ended with ${exitCode}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}

/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ match),
  VY: () => (/* binding */ matcherProblems),
  C3: () => (/* binding */ matcherSchema)
});

// UNUSED EXPORTS: describeMatcher, evaluate, shown

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/gates/checks/validate-schema.js
var validate_schema = __webpack_require__(98192);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/gates/checks/pattern.js
var checks_pattern = __webpack_require__(20944);
;// CONCATENATED MODULE: ./build/src/gates/checks/matchers.js





const quoted = (value) => JSON.stringify(value);
const none = [];
const unless = (holds, path, message) => (holds ? [...none] : [{ path, message }]);
const isList = (value) => Array.isArray(value);
const isObject = (value) => typeof value === 'object' && value !== null && !isList(value);
const isFilledText = (value) => typeof value === 'string' && value !== '';
/** A matcher on texts with a text as parameter. */
function onText(says, test, problem) {
    return {
        problems: (parameter, path) => {
            if (!isFilledText(parameter))
                return [{ path, message: 'is no text, or an empty one, which asserts nothing' }];
            const message = problem?.(parameter);
            return message === undefined ? [] : [{ path, message }];
        },
        says: (parameter) => `a text that ${says} ${quoted(parameter)}`,
        test: (actual, parameter) => (typeof actual === 'string' ? test(actual, String(parameter)) : undefined),
    };
}
/** A matcher on numbers, and on texts that are one. */
function onNumber(says, test) {
    return {
        problems: (parameter, path) => unless(typeof parameter === 'number' && Number.isFinite(parameter), path, 'is no number'),
        says: (parameter) => `${says} ${quoted(parameter)}`,
        test: (actual, parameter) => {
            const number = typeof actual === 'string' && /^-?\d+(\.\d+)?$/.test(actual) ? Number(actual) : actual;
            return typeof number === 'number' && !Number.isNaN(number) ? test(number, Number(parameter)) : undefined;
        },
    };
}
/** A matcher with a list of matchers as parameter. */
function onList(says, test) {
    return {
        problems: (parameter, path, nested) => isList(parameter) && parameter.length > 0
            ? parameter.flatMap((item, index) => nested(item, [...path, index]))
            : [{ path, message: 'is no list, or an empty one, which asserts nothing' }],
        says: (parameter, inner) => says(parameter.map((item) => inner(item))),
        test: (actual, parameter, engine) => test(actual, parameter, engine),
    };
}
/** A matcher with one matcher as parameter. */
function onMatcher(says, test) {
    return {
        problems: (parameter, path, nested) => nested(parameter, path),
        says: (parameter, inner) => says(inner(parameter)),
        test: (actual, parameter, engine) => test(actual, parameter, engine),
    };
}
const hasElement = (actual, wanted, { evaluate }) => actual.some((item) => evaluate(item, wanted) === true);
/** `contain`: a part of a text, an element of a list; given a list, each of them. */
const contain = {
    problems: (parameter, path, nested) => {
        if (isList(parameter) && parameter.length > 0)
            return parameter.flatMap((item, index) => contain.problems(item, [...path, index], nested));
        return nested(parameter, path);
    },
    says: (parameter, inner) => isList(parameter) ? parameter.map((item) => contain.says(item, inner)).join(' and ') : `something that contains ${inner(parameter)}`,
    test: (actual, parameter, engine) => {
        if (isList(parameter))
            return every(parameter.map((item) => contain.test(actual, item, engine)));
        if (typeof actual === 'string')
            return typeof parameter === 'object' && parameter !== null ? undefined : actual.includes(String(parameter));
        return isList(actual) ? hasElement(actual, parameter, engine) : undefined;
    },
};
const every = (results) => {
    if (results.includes(false))
        return false;
    return results.includes(undefined) ? undefined : true;
};
const lengthOf = (value) => {
    if (typeof value === 'string')
        return Array.from(value).length;
    if (isList(value) || value instanceof Uint8Array)
        return value.length;
    return isObject(value) ? Object.keys(value).length : undefined;
};
const haveLen = {
    problems: (parameter, path, nested) => {
        if (typeof parameter === 'number')
            return unless(Number.isInteger(parameter) && parameter >= 0, path, 'is no length');
        if (!isObject(parameter))
            return [{ path, message: 'is neither a number nor a matcher' }];
        return unless(!isNothing(parameter), path, 'holds for every length, which asserts nothing').concat(nested(parameter, path));
    },
    says: (parameter, inner) => `something of length ${inner(parameter)}`,
    test: (actual, parameter, { evaluate }) => {
        const length = lengthOf(actual);
        return length === undefined ? undefined : evaluate(length, parameter);
    },
};
const isNothing = (parameter) => Object.entries(parameter).every(([name, bound]) => typeof bound === 'number' && ((name === 'ge' && bound <= 0) || (name === 'gt' && bound < 0)));
/** Can every matcher get an element of its own? Kuhn's algorithm: a matcher takes an element, and who had it looks for another. */
function assigns(actual, wanted, { evaluate }) {
    const holder = new Map();
    const seat = (matcher, tried) => actual.some((item, index) => {
        if (tried.has(index) || evaluate(item, wanted[matcher] ?? null) !== true)
            return false;
        tried.add(index);
        const before = holder.get(index);
        if (before !== undefined && !seat(before, tried))
            return false;
        holder.set(index, matcher);
        return true;
    });
    return actual.length === wanted.length && wanted.every((_, matcher) => seat(matcher, new Set()));
}
/** A schema that all of these fit says nothing. */
const ANY_DOCUMENT = [null, 0, '', false, [], {}];
const jsonSchema = {
    problems: (parameter, path) => {
        if (!isObject(parameter))
            return [{ path, message: 'is no JSON Schema' }];
        try {
            const problemsOf = (0,validate_schema/* compileSchema */.F)(parameter, 'of the matcher');
            return unless(!ANY_DOCUMENT.every((document) => problemsOf(document).length === 0), path, 'is a JSON Schema that everything fits, which asserts nothing');
        }
        catch (error) {
            return [{ path, message: `is no JSON Schema: ${(0,errors/* messageOf */.bD)(error)}` }];
        }
    },
    says: () => 'a document that fits the JSON Schema',
    test: (actual, parameter) => {
        if (actual === undefined)
            return undefined;
        let document = actual;
        if (typeof actual === 'string') {
            try {
                document = JSON.parse(actual);
            }
            catch {
                return undefined;
            }
        }
        return (0,validate_schema/* compileSchema */.F)(parameter, 'of the matcher')(document).length === 0;
    },
};
/** Every matcher, by its name in `duri.yml`. */
const MATCHERS = {
    equal: {
        problems: (parameter, path) => unless(parameter !== undefined, path, 'is missing'),
        says: (parameter) => quoted(parameter),
        test: (actual, parameter, { equals }) => (actual === undefined ? undefined : equals(actual, parameter)),
    },
    contain,
    'contain-substring': onText('contains', (actual, part) => actual.includes(part)),
    'contain-element': onMatcher((inner) => `a list with an element ${inner}`, (actual, wanted, engine) => (isList(actual) ? hasElement(actual, wanted, engine) : undefined)),
    'contain-elements': onList((parts) => `a list with the elements ${parts.join(', ')}`, (actual, wanted, engine) => (isList(actual) ? wanted.every((item) => hasElement(actual, item, engine)) : undefined)),
    'consist-of': onList((parts) => `a list of exactly ${parts.join(', ')}, in any order`, (actual, wanted, engine) => (isList(actual) ? assigns(actual, wanted, engine) : undefined)),
    'have-len': haveLen,
    'have-key': {
        problems: (parameter, path) => unless(isFilledText(parameter), path, 'is no key'),
        says: (parameter) => `an object with the key ${quoted(parameter)}`,
        test: (actual, parameter) => (isObject(actual) ? Object.hasOwn(actual, String(parameter)) : undefined),
    },
    'have-key-with-value': {
        problems: (parameter, path, nested) => isObject(parameter) && Object.keys(parameter).length > 0
            ? Object.entries(parameter).flatMap(([key, value]) => nested(value, [...path, key]))
            : [{ path, message: 'is no object of keys with what is expected of their values' }],
        says: (parameter, inner) => Object.entries(parameter)
            .map(([key, value]) => `an object whose ${quoted(key)} is ${inner(value)}`)
            .join(' and '),
        test: (actual, parameter, { evaluate }) => isObject(actual) ? every(Object.entries(parameter).map(([key, value]) => evaluate(own(actual, key), value))) : undefined,
    },
    'have-prefix': onText('begins with', (actual, prefix) => actual.startsWith(prefix)),
    'have-suffix': onText('ends with', (actual, suffix) => actual.endsWith(suffix)),
    'match-regexp': onText('matches', (actual, pattern) => (0,checks_pattern/* compilePattern */.E)(pattern).find(actual), (pattern) => {
        try {
            const compiled = (0,checks_pattern/* compilePattern */.E)(pattern);
            return ANYTHING.every((text) => compiled.find(text)) ? 'matches every text, which asserts nothing' : undefined;
        }
        catch (error) {
            return `is no RE2 pattern: ${(0,errors/* messageOf */.bD)(error)}`;
        }
    }),
    gt: onNumber('more than', (actual, bound) => actual > bound),
    ge: onNumber('at least', (actual, bound) => actual >= bound),
    lt: onNumber('less than', (actual, bound) => actual < bound),
    le: onNumber('at most', (actual, bound) => actual <= bound),
    'semver-constraint': onText('is a version in', (actual, range) => (semver.valid(actual) === null ? undefined : semver.satisfies(actual, range)), (range) => (semver.validRange(range) === null ? 'is no range of versions' : undefined)),
    sha256: {
        problems: (parameter, path) => unless(/^[0-9a-f]{64}$/.test(String(parameter)), path, 'is no SHA-256: 64 lower-case hexadecimal digits'),
        says: (parameter) => `something with the SHA-256 ${String(parameter)}`,
        test: (actual, parameter) => typeof actual === 'string' || actual instanceof Uint8Array ? (0,external_node_crypto_.createHash)('sha256').update(actual).digest('hex') === parameter : undefined,
    },
    'is-json-schema': jsonSchema,
    in: {
        problems: (parameter, path) => unless(isList(parameter) && parameter.length > 0, path, 'is no list, or an empty one'),
        says: (parameter) => `one of ${parameter.map((item) => quoted(item)).join(', ')}`,
        test: (actual, parameter, { equals }) => (actual === undefined ? undefined : parameter.some((item) => equals(actual, item))),
    },
    exists: {
        problems: (parameter, path) => unless(typeof parameter === 'boolean', path, 'is neither true nor false'),
        says: (parameter) => (parameter === true ? 'to be there' : 'not to be there'),
        test: (actual, parameter) => (actual !== undefined) === parameter,
    },
    and: onList((parts) => parts.join(' and '), (actual, wanted, { evaluate }) => every(wanted.map((item) => evaluate(actual, item)))),
    or: onList((parts) => parts.join(' or '), (actual, wanted, { evaluate }) => {
        const results = wanted.map((item) => evaluate(actual, item));
        return results.includes(true) || (results.includes(undefined) ? undefined : false);
    }),
    not: onMatcher((inner) => `not ${inner}`, (actual, wanted, { evaluate }) => {
        const result = evaluate(actual, wanted);
        return result === undefined ? undefined : !result;
    }),
};
/** Texts that have nothing in common: a pattern found in each is found in all. */
const ANYTHING = ['', '\u00a4', 'zq\n7'];
const own = (value, key) => (Object.hasOwn(value, key) ? value[key] : undefined);
;// CONCATENATED MODULE: ./build/src/gates/checks/matcher.js




const SHOWN_CHARACTERS = 200;
const MAX_DEPTH = 8;
/** A matcher that asserts something: an empty list, object or text, and one that holds whatever is found, are refused. */
const matcherSchema = schemas/* unknown */.L5J()
    .superRefine((value, context) => {
    for (const { path, message } of matcherProblems(value))
        context.addIssue({ code: 'custom', path: [...path], message });
})
    .transform((value) => value)
    .describe(`A value that is expected, or matchers by name: ${Object.keys(MATCHERS).join(', ')}.`);
/** Does a value fit? Where there is no value (undefined), only `exists: false` holds, and nothing that was merely negated. */
function match(actual, matcher) {
    return { ok: evaluate(actual, matcher) === true, expected: describeMatcher(matcher), actual: shown(actual) };
}
/** True, false, or undefined where the matcher has nothing to say of such a value: neither that nor its negation is a match. */
function evaluate(actual, matcher) {
    if (!isNamed(matcher))
        return actual === undefined ? undefined : equals(actual, matcher);
    let all = true;
    for (const [name, parameter] of Object.entries(matcher)) {
        const result = MATCHERS[name]?.test(actual, parameter, { evaluate, equals });
        if (result === false)
            return false;
        if (result === undefined)
            all = undefined;
    }
    return Object.keys(matcher).length === 0 ? undefined : all;
}
/** Everything that is wrong with a matcher, by place in it. */
function matcherProblems(value, path = []) {
    if (path.length > MAX_DEPTH)
        return [{ path, message: `is nested deeper than ${MAX_DEPTH} levels` }];
    if (value === undefined)
        return [{ path, message: 'is missing; expected a value or a matcher' }];
    if (value === '')
        return [{ path, message: 'is empty, which asserts nothing; for the empty text write {equal: ""}' }];
    if (Array.isArray(value))
        return value.length > 0 ? [] : [{ path, message: 'is an empty list, which asserts nothing; for no entries write {have-len: 0}' }];
    if (!isNamed(value))
        return [];
    const names = Object.keys(value);
    if (names.length === 0)
        return [{ path, message: 'is an empty object, which asserts nothing' }];
    return names.flatMap((name) => {
        const kind = Object.hasOwn(MATCHERS, name) ? MATCHERS[name] : undefined;
        if (kind !== undefined)
            return kind.problems(value[name], [...path, name], matcherProblems);
        const suggestion = (0,nearest/* nearest */.p)(name, Object.keys(MATCHERS));
        return [
            {
                path,
                message: `has the unknown matcher ${JSON.stringify(name)}${suggestion === undefined ? '; an object to compare with goes into {equal: …}' : `; did you mean "${suggestion}"?`}`,
            },
        ];
    });
}
/** A matcher in words. */
function describeMatcher(matcher) {
    if (!isNamed(matcher))
        return shown(matcher);
    return Object.entries(matcher)
        .map(([name, parameter]) => MATCHERS[name]?.says(parameter, (inner) => describeMatcher(inner)) ?? name)
        .join(' and ');
}
function isNamed(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Deep equality; a text is also equal to the number or truth value that is written like it, as headers and variables are texts. */
function equals(actual, expected) {
    if (typeof actual === 'string' && (typeof expected === 'number' || typeof expected === 'boolean'))
        return actual === String(expected);
    return (0,external_node_util_.isDeepStrictEqual)(actual, expected);
}
/** A value as a reader is shown it, on one line. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = value instanceof Uint8Array ? `${value.length} bytes` : JSON.stringify(value);
    return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}… (${text.length} characters)`;
}

/***/ }),

/***/ 52888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ Unmet),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** It is as the check wants it. */
function holds(subject, message, details = {}) {
    return { outcome: 'pass', subject, message, ...details };
}
/** It is not. */
function fails(subject, message, details = {}) {
    return { outcome: 'fail', subject, message, ...details };
}
/** It could not be looked at, which is never a pass. */
function unseen(error, subject, message, details = {}) {
    return { outcome: 'unknown', subject, message, error, ...details };
}
/** Ends a check early with what it found, such as a file that is not there. The engine makes an observation of it. */
class Unmet extends Error {
    observation;
    name = 'Unmet';
    constructor(observation) {
        super(`${observation.subject} ${observation.message}`);
        this.observation = observation;
    }
}

/***/ }),

/***/ 20944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Longest text that a pattern is looked for in, and longest pattern, in characters. */
const MAX_TEXT = 4 * 1024 * 1024;
const MAX_PATTERN = 1000;
const MAX_KEPT = 500;
const compiled = new Map();
/** @throws RE2JSSyntaxException, or an Error for a pattern above 1000 characters */
function compilePattern(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    if (pattern.length > MAX_PATTERN)
        throw new Error(`it is longer than ${MAX_PATTERN} characters`);
    const program = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    const made = {
        find: (text) => (text.length <= MAX_TEXT ? program.matcher(text).find() : undefined),
        first: (text) => {
            const matcher = program.matcher(text.slice(0, MAX_TEXT));
            if (!matcher.find())
                return undefined;
            return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? undefined;
        },
    };
    if (compiled.size < MAX_KEPT)
        compiled.set(pattern, made);
    return made;
}

/***/ }),

/***/ 66689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runAll)
/* harmony export */ });
/** Runs tasks side by side, at most `jobs` at a time, those of one group one after the other; results stand in the order of the tasks. */
async function runAll(tasks, jobs, done = () => undefined) {
    const results = new Map();
    const waiting = tasks.map((task, index) => ({ ...task, index, run: () => task.run() }));
    const busy = new Set();
    const takeNext = () => {
        const at = waiting.findIndex(({ group }) => group === undefined || !busy.has(group));
        return at === -1 ? undefined : waiting.splice(at, 1)[0];
    };
    await new Promise((resolve, reject) => {
        let running = 0;
        const start = () => {
            if (results.size === tasks.length)
                return resolve();
            while (running < jobs) {
                const task = takeNext();
                if (task === undefined)
                    return;
                running += 1;
                if (task.group !== undefined)
                    busy.add(task.group);
                task.run().then((result) => {
                    running -= 1;
                    if (task.group !== undefined)
                        busy.delete(task.group);
                    results.set(task.index, result);
                    done(results.size);
                    start();
                }, reject);
            }
        };
        start();
    });
    return tasks.flatMap((_, index) => (results.has(index) ? [results.get(index)] : []));
}

/***/ }),

/***/ 98192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compileSchema)
/* harmony export */ });
/* harmony import */ var _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14025);
/* harmony import */ var _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67171);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20944);



/** Formats are filed under their pattern, so that the validator runs RE2 and never a pattern of its own. */
const PATTERN_FORMAT = 're2:';
/**
 * A JSON Schema (draft 2020-12, or 7 by its `$schema`) as a function. Patterns are RE2. What the validator would pass over
 * is refused: a `$ref` to elsewhere, an unknown format, `patternProperties`. @throws input_invalid
 */
function compileSchema(schema, name) {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
        throw invalid(name, 'is no object');
    const safe = rewrite(schema, name, _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_2__/* .format */ .G);
    const draft = /draft-0?([47])/.exec(String(schema.$schema))?.[1] ?? '2020-12';
    const validator = new _cfworker_json_schema__WEBPACK_IMPORTED_MODULE_3__/* .Validator */ .D(safe, draft, false);
    return (value) => {
        try {
            const { valid, errors } = validator.validate(value);
            return valid ? [] : leaves(errors).map(toProblem);
        }
        catch (error) {
            throw invalid(name, `cannot be applied: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    };
}
function invalid(name, message) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `the JSON Schema ${name} ${message}`, { schema: name }, { hint: 'Mend the schema.' });
}
/** Keywords under which names are free: what looks like a keyword there is the name of a property. */
const NAMED = new Set(['properties', '$defs', 'definitions', 'dependentSchemas', 'dependencies']);
const DATA = new Set(['const', 'enum', 'default', 'examples']);
function rewrite(schema, name, formats) {
    if (Array.isArray(schema))
        return schema.map((item) => rewrite(item, name, formats));
    if (typeof schema !== 'object' || schema === null)
        return schema;
    const result = {};
    for (const [key, value] of Object.entries(schema)) {
        refuseUnread(key, value, name, formats);
        if (key !== 'pattern')
            result[key] = rewriteValue(key, value, (inner) => rewrite(inner, name, formats));
    }
    const { pattern } = schema;
    if (pattern === undefined)
        return result;
    return { ...result, allOf: [...(result['allOf'] ?? []), { format: patternFormat(pattern, name, formats) }] };
}
function rewriteValue(key, value, inner) {
    if (DATA.has(key))
        return value;
    if (!NAMED.has(key) || typeof value !== 'object' || value === null || Array.isArray(value))
        return inner(value);
    return Object.fromEntries(Object.entries(value).map(([property, schema]) => [property, inner(schema)]));
}
/** What the validator would pass over in silence. */
function refuseUnread(key, value, name, formats) {
    if (key === 'patternProperties')
        throw invalid(name, 'uses patternProperties, which DuRi does not read');
    if (key === '$ref' && !String(value).startsWith('#'))
        throw invalid(name, `refers to ${String(value)}; nothing outside of it is read`);
    if (key === 'format' && !Object.hasOwn(formats, String(value)))
        throw invalid(name, `has the unknown format ${JSON.stringify(value)}`);
}
function patternFormat(pattern, name, formats) {
    const key = `${PATTERN_FORMAT}${pattern}`;
    try {
        const compiled = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(pattern);
        formats[key] = (text) => compiled.find(text) === true;
    }
    catch (error) {
        throw invalid(name, `has a pattern that is not RE2: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
    return key;
}
/** The errors that are not merely the sum of others. */
function leaves(errors) {
    return errors.filter(({ keywordLocation }) => !errors.some((other) => other.keywordLocation.startsWith(`${keywordLocation}/`)));
}
function toProblem({ instanceLocation, keyword, error }) {
    const path = instanceLocation
        .replace(/^#\/?/, '')
        .split('/')
        .filter((part) => part !== '')
        .map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'))
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const pattern = /format "re2:(.*)"\.$/s.exec(error)?.[1];
    return {
        path,
        message: pattern !== undefined
            ? `does not match ${pattern}`
            : `does not fit the schema (${keyword}): ${error.charAt(0).toLowerCase()}${error.slice(1).replace(/\.$/, '')}`,
    };
}

/***/ }),

/***/ 55187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ substitute)
/* harmony export */ });
/* harmony import */ var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34348);

/** `${name}`; `$${name}` stands for the text itself, and `\${` is left alone, as expressions write it. */
const REFERENCE = /(\\|\$)?\$\{([a-z][a-z0-9_]*)\}/g;
/**
 * Fills `${name}` into values, never into keys; nothing is evaluated. A text that is one reference and nothing else
 * takes the variable's value with its type, and a list inside a list is spread. Secrets are filled in only where `withSecrets` says so.
 */
function substitute(written, { values, secrets }, withSecrets = false) {
    const problems = [];
    const known = [...values.keys(), ...(withSecrets ? secrets.keys() : [])];
    const lookUp = (name, where) => {
        const value = values.get(name) ?? (withSecrets ? secretText(secrets.get(name)) : undefined);
        if (value !== undefined)
            return value;
        const suggestion = (0,_shape_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
        problems.push({
            where,
            message: secrets.has(name)
                ? `names the secret \${${name}}, which an audit check cannot take`
                : `names the unknown variable \${${name}}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
        });
        return '';
    };
    const fill = (value, where) => {
        if (typeof value === 'string')
            return fillText(value, (name) => lookUp(name, where));
        if (Array.isArray(value))
            return value.flatMap((item, index) => {
                const filled = fill(item, `${where}[${index}]`);
                return typeof item === 'string' && Array.isArray(filled) ? filled : [filled];
            });
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, where === '' ? key : `${where}.${key}`)]));
    };
    return { value: fill(written, ''), problems };
}
function fillText(text, lookUp) {
    const whole = /^\$\{([a-z][a-z0-9_]*)\}$/.exec(text);
    if (whole?.[1] !== undefined)
        return lookUp(whole[1]);
    return text.replace(REFERENCE, (match, before, name) => {
        if (before === '\\')
            return match;
        if (before === '$')
            return match.slice(1);
        const value = lookUp(name);
        return typeof value === 'object' ? value.join(',') : String(value);
    });
}
function secretText(secret) {
    return secret === undefined ? undefined : Buffer.from(secret.reveal()).toString('utf8');
}

/***/ }),

/***/ 80280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ outcomeOfDowngrade),
/* harmony export */   U: () => (/* binding */ decideDowngrade)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
/* harmony import */ var _dimensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53169);





const DIMENSION_CHECK = 'nothing-is-below-the-floor';
/**
 * The schema-downgrade gate: does a candidate hold the floor of all sources, on every dimension? `known` are the schema
 * versions of this verifier, oldest first. Pure; nothing here asks whether the candidate is authentic.
 * @source design, section 3 (schema-downgrade gate); trust model, section 5
 */
function decideDowngrade(candidate, floors, known) {
    if (floors.length === 0)
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('floor-is-known', 'floor_unreadable', 'floor', 'no source of a floor was read, so there is nothing to hold')];
    if (candidate.kind === 'missing')
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('metadata-is-there', 'metadata_deleted', candidate.file, `is missing in ${candidate.source}`)];
    const unknownSchemas = [candidate, ...floors.filter(({ kind }) => kind === 'metadata')].filter(({ schemaVersion }) => isNewer(schemaVersion, known));
    if (unknownSchemas.length > 0) {
        return [
            ...unknownSchemas.map((each) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('schema-is-known', 'schema_unknown', each.source, `has schema version ${each.schemaVersion}, which this verifier does not know`, {
                expected: known.join(', '),
                actual: String(each.schemaVersion),
            })),
            (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(DIMENSION_CHECK, candidate.source, 'cannot be compared by a verifier that does not know its schema'),
        ];
    }
    if (candidate.kind === 'unreadable')
        return [decideUnreadable(candidate, floors)];
    return [...checkStep(candidate, floors, known), ...checkContent(candidate, floors), ...(0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDimensions */ .F)(candidate, floors).map(toFinding)];
}
/** The outcome of all findings; none at all, or one that is unknown, is never a pass. */
function outcomeOfDowngrade(findings) {
    const worst = (0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOutcome */ .Om)(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG));
    const proven = findings.some(({ outcome }) => outcome === 'pass') && !findings.some(({ outcome }) => outcome === 'unknown');
    return worst === 'verified' && !proven ? 'error(infra)' : worst;
}
function isNewer(version, known) {
    return version !== undefined && known.every((each) => (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, each) > 0);
}
/** An old schema explains another shape, and is below the floor; anything else that cannot be read is damaged. */
function decideUnreadable({ source, schemaVersion, problem }, floors) {
    const above = floors.find((floor) => schemaVersion !== undefined && floor.schemaVersion !== undefined && (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(schemaVersion, floor.schemaVersion) < 0);
    if (above === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('metadata-is-readable', 'evidence_unparseable', source, problem);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, 'schema_below_floor', 'schema_version', `is ${schemaVersion}, below the floor of ${above.source}`, {
        expected: `${above.schemaVersion} or later`,
        actual: String(schemaVersion),
    });
}
/** From one release to the next the schema rises by at most one of the known versions. */
function checkStep({ schemaVersion, kind }, floors, known) {
    if (kind !== 'metadata' || schemaVersion === undefined)
        return [];
    const check = 'schema-rises-by-one-step';
    return floors.flatMap((floor) => {
        if (floor.kind !== 'metadata' || floor.schemaVersion === undefined)
            return [];
        const from = floor.schemaVersion;
        const between = known.filter((version) => (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, from) > 0 && (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, schemaVersion) < 0);
        if (between.length === 0)
            return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, 'schema_version', `${from} to ${schemaVersion} skips no version`)];
        return [
            (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'schema_skipped', 'schema_version', `rises from ${from} (${floor.source}) to ${schemaVersion} and skips ${between.join(', ')}`, {
                expected: String(between[0]),
                actual: schemaVersion,
            }),
        ];
    });
}
/** One version, one content; one number, one release. */
function checkContent(candidate, floors) {
    const check = 'one-version-has-one-content';
    const failures = floors.flatMap((floor) => {
        const found = [];
        if (differ(candidate.schemaVersion, floor.schemaVersion, candidate.schemaDigest, floor.schemaDigest)) {
            found.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'schema_content_changed', 'schema_version', `is ${candidate.schemaVersion} in ${floor.source} too, with another schema`, {
                expected: floor.schemaDigest ?? '',
                actual: candidate.schemaDigest ?? '',
            }));
        }
        if (differ(candidate.policyVersion, floor.policyVersion, candidate.policyDigest, floor.policyDigest)) {
            found.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'policy_content_changed', 'policy_version', `is ${candidate.policyVersion} in ${floor.source} too, with another content`, {
                expected: floor.policyDigest ?? '',
                actual: candidate.policyDigest ?? '',
            }));
        }
        if (candidate.release !== undefined &&
            floor.release !== undefined &&
            isSameNumber(candidate.release, floor.release) &&
            candidate.release.digest !== floor.release.digest) {
            const { product, line, sequence } = candidate.release;
            found.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('one-number-is-one-release', 'equivocation', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, `is another release than ${floor.source}, and both are ${product} ${line} #${sequence}`, { expected: floor.release.digest, actual: candidate.release.digest }));
        }
        return found;
    });
    return failures.length > 0 ? failures : [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, candidate.source, 'uses no version or number that stands for something else')];
}
function differ(version, other, digest, otherDigest) {
    return (version !== undefined &&
        other !== undefined &&
        (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, other) === 0 &&
        digest !== undefined &&
        otherDigest !== undefined &&
        digest !== otherDigest);
}
function isSameNumber(left, right) {
    return left.product === right.product && left.line === right.line && left.sequence === right.sequence;
}
function toFinding({ dimension, verdict, floor, candidate, stronger, from, reason }) {
    const values = { expected: `${floor ?? ''} (${stronger})`, actual: candidate ?? 'not stated' };
    const source = from.join(', ');
    switch (verdict) {
        case 'same':
        case 'stronger':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(DIMENSION_CHECK, dimension, verdict === 'same' ? 'is at the floor' : 'is above the floor');
        case 'no floor':
            return { check: DIMENSION_CHECK, outcome: 'not-applicable', subject: dimension, message: 'no source sets a floor' };
        case 'weaker':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, reason, dimension, `is weaker than the floor of ${source}`, values);
        case 'changed':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, reason, dimension, `has changed against the floor of ${source} and cannot be compared, which counts as weakened`, values);
        case 'unstated':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, reason, dimension, `is not stated, and the floor of ${source} is`, values);
    }
}

/***/ }),

/***/ 53169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compareDimensions)
});

// UNUSED EXPORTS: DIMENSIONS

// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/orders.js

const higherNumber = { stronger: 'higher is stronger', join: Math.max, same: Object.is, show: String };
const lowerNumber = { stronger: 'lower is stronger', join: Math.min, same: Object.is, show: String };
const laterVersion = {
    stronger: 'later is stronger',
    join: (left, right) => ((0,schema_version/* compareVersions */.Zy)(left, right) >= 0 ? left : right),
    same: (left, right) => (0,schema_version/* compareVersions */.Zy)(left, right) === 0,
    show: String,
};
/** What has no stronger direction: anything else than before counts as weakened. */
const unchanged = {
    stronger: 'must stay',
    join: (left, right) => (left === right ? left : [left, right].sort().join(' and ')),
    same: Object.is,
    show: String,
};
/** Words in their order, weakest first. */
function ranked(weakestFirst) {
    return {
        stronger: [...weakestFirst].reverse().join(' > '),
        join: (left, right) => (weakestFirst.indexOf(left) >= weakestFirst.indexOf(right) ? left : right),
        same: (left, right) => left === right,
        show: String,
    };
}
const asSet = (values) => [...new Set(values)].sort();
const sameSet = (left, right) => JSON.stringify(asSet(left)) === JSON.stringify(asSet(right));
const showSet = (values) => (values.length === 0 ? '(none)' : asSet(values).join(', '));
/** Sets of which a part is stronger: what is added widens what is accepted. */
function fewer() {
    return { stronger: 'fewer is stronger', join: (left, right) => asSet(left.filter((value) => right.includes(value))), same: sameSet, show: showSet };
}
/** Sets of which a larger one is stronger. */
function more() {
    return { stronger: 'more is stronger', join: (left, right) => asSet([...left, ...right]), same: sameSet, show: showSet };
}
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/dimensions.js


/** Every dimension, once: its name, its order, how it is read. @source design, section 3; trust model, section 5 */
const DIMENSIONS = [
    dimension('schema_version', laterVersion, (stance) => stance.schemaVersion, { reason: 'schema_below_floor' }),
    dimension('policy_version', laterVersion, (stance) => stance.policyVersion, { reason: 'policy_below_floor' }),
    dimension('accepted_policy_version', laterVersion, (stance) => stance.acceptedPolicyVersion, { onlyFor: 'policy' }),
    dimension('hash', ranked(['sha256']), ({ protections }) => protections.hash),
    dimension('signature_required', ranked([false, true]), ({ protections }) => protections.signature_required),
    dimension('signature_threshold', higherNumber, ({ protections }) => protections.signature_threshold),
    dimension('signature_kinds', fewer(), ({ protections }) => protections.signature_kinds),
    dimension('retention_days', higherNumber, ({ protections }) => protections.retention_days),
    dimension('expires_days', lowerNumber, ({ protections }) => protections.expires_days),
    // A glob is compared by its text: taking one away from `include`, or adding one to `exclude`, covers less.
    dimension('include', more(), ({ protections }) => protections.include),
    dimension('exclude', fewer(), ({ protections }) => protections.exclude),
    dimension('unexpected', ranked(['ignore', 'warn', 'fail']), ({ protections }) => protections.unexpected),
    dimension('unsafe_modes', ranked(['warn', 'fail']), ({ protections }) => protections.unsafe_modes),
    dimension('spike_threshold', lowerNumber, ({ protections }) => protections.spike_threshold),
    dimension('mode', ranked(['warn', 'strict']), ({ protections }) => protections.mode),
    // What only a policy states: how a change becomes a release, and how that is kept.
    dimension('empty_sbom', ranked(['allow', 'refuse']), ({ rules }) => rules?.empty_sbom, { onlyFor: 'policy' }),
    dimension('gate_parts', more(), ({ rules }) => rules?.gate_parts, { onlyFor: 'policy' }),
    dimension('prerelease_tags', ranked(['allow', 'refuse']), ({ rules }) => rules?.prerelease_tags, { onlyFor: 'policy' }),
    dimension('gated_tags', ranked(['optional', 'required']), ({ rules }) => rules?.gated_tags, { onlyFor: 'policy' }),
    dimension('gate_checks', more(), ({ rules }) => rules?.gate_checks, { onlyFor: 'policy' }),
    dimension('audit_fail_on', ranked([...severity/* SEVERITIES */.o]), ({ rules }) => rules?.audit_fail_on, { onlyFor: 'policy' }),
    dimension('expected_checks', higherNumber, ({ rules }) => rules?.expected_checks, { onlyFor: 'policy' }),
    dimension('expected_uats', higherNumber, ({ rules }) => rules?.expected_uats, { onlyFor: 'policy' }),
    dimension('short_retention', ranked(['mirror', 'fail']), ({ rules }) => rules?.short_retention, { onlyFor: 'policy' }),
    dimension('freeze_required', ranked([false, true]), ({ rules }) => rules?.freeze_required, { onlyFor: 'policy' }),
    dimension('freeze_hmac', ranked(['accept', 'refuse']), ({ rules }) => rules?.freeze_hmac, { onlyFor: 'policy' }),
    // A kill switch that is looked for elsewhere is off.
    dimension('freeze_state', unchanged, ({ rules }) => rules?.freeze_state, { onlyFor: 'policy' }),
];
function dimension(name, order, read, { reason = 'protection_weakened', onlyFor } = {}) {
    const { stronger, join, same, show } = order;
    const compare = (candidate, floors) => {
        if (onlyFor !== undefined && candidate.kind !== onlyFor)
            return undefined;
        const stated = floors.flatMap((floor) => {
            const value = read(floor);
            return value === undefined ? [] : [{ source: floor.source, value }];
        });
        const value = read(candidate);
        const row = { dimension: name, stronger, reason, candidate: value === undefined ? undefined : show(value) };
        const [first, ...rest] = stated;
        if (first === undefined)
            return { ...row, floor: undefined, from: [], verdict: 'no floor' };
        const floor = rest.reduce((joined, next) => join(joined, next.value), first.value);
        const equal = stated.filter((each) => same(each.value, floor));
        return {
            ...row,
            floor: show(floor),
            from: [...new Set((equal.length > 0 ? equal : stated).map(({ source }) => source))],
            verdict: verdictOf(order, floor, value),
        };
    };
    return { name, stronger, compare };
}
function verdictOf({ join, same }, floor, candidate) {
    if (candidate === undefined)
        return 'unstated';
    if (same(candidate, floor))
        return 'same';
    const joined = join(floor, candidate);
    if (same(joined, candidate))
        return 'stronger';
    return same(joined, floor) ? 'weaker' : 'changed';
}
/** The candidate against the floor over all sources, dimension by dimension. */
function compareDimensions(candidate, floors) {
    return DIMENSIONS.flatMap((each) => each.compare(candidate, floors) ?? []);
}

/***/ }),

/***/ 97236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ pinnedByPolicy),
/* harmony export */   IB: () => (/* binding */ pinnedByFile),
/* harmony export */   Q6: () => (/* binding */ stanceOfPolicy),
/* harmony export */   ZV: () => (/* binding */ stanceOfUnread),
/* harmony export */   fl: () => (/* binding */ stanceOfMetadata),
/* harmony export */   uN: () => (/* binding */ BUILT_IN_FLOOR)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
/* harmony import */ var _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99036);




const UNSTATED = {
    schemaVersion: undefined,
    schemaDigest: undefined,
    policyVersion: undefined,
    policyDigest: undefined,
    acceptedPolicyVersion: undefined,
    protections: {},
    rules: undefined,
    release: undefined,
};
/** What the metadata of a sealed release says of itself. `digest` is that of its bytes. */
function stanceOfMetadata(metadata, digest, source = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR) {
    const { product, line, sequence, policy } = metadata;
    return {
        ...UNSTATED,
        source,
        kind: 'metadata',
        schemaVersion: metadata.schema_version,
        schemaDigest: metadata.schema_digest,
        policyVersion: policy.version,
        policyDigest: policy.digest,
        protections: metadata.protections,
        release: { product, line, sequence, digest },
    };
}
/** Metadata of which nothing but the schema version could be read. */
function stanceOfUnread(schemaVersion, source) {
    return { ...UNSTATED, source, kind: 'metadata', schemaVersion };
}
/** What a policy asks for. Its schema version is the lowest that it accepts. */
function stanceOfPolicy({ policy, digest }, source) {
    const { schema_version, policy_version } = policy.floor;
    return {
        ...UNSTATED,
        source,
        kind: 'policy',
        schemaVersion: schema_version,
        policyVersion: policy.version,
        policyDigest: digest,
        acceptedPolicyVersion: policy_version,
        protections: (0,_policy_protections_js__WEBPACK_IMPORTED_MODULE_1__/* .protectionsOf */ ._)(policy),
        rules: {
            empty_sbom: policy.sbom.allow_empty ? 'allow' : 'refuse',
            gate_parts: policy.gate.expect,
            prerelease_tags: policy.tags.prerelease,
            gated_tags: policy.tags.gate,
            short_retention: policy.archive.when_short,
            gate_checks: gateChecksOf(policy),
            audit_fail_on: policy.audit?.fail_on ?? 'critical',
            expected_checks: policy.audit?.expect.checks ?? 0,
            expected_uats: policy.uat?.expect.uats ?? 0,
            freeze_required: policy.freeze.required,
            freeze_hmac: policy.freeze.allow_hmac ? 'accept' : 'refuse',
            freeze_state: policy.freeze.state,
        },
    };
}
function gateChecksOf({ preset, audit, uat }) {
    const own = [...(audit?.checks ?? []), ...(uat?.cases ?? [])];
    const ids = own.flatMap((check) => severitiesUpTo(check['severity']).map((severity) => `${check.id} (${severity})`));
    return [...(preset === undefined ? [] : [`preset ${preset}`]), ...ids];
}
/** From the least severe up to one; a check that says none has the usual one. */
function severitiesUpTo(severity) {
    const at = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.findIndex((one) => one === (severity ?? 'high'));
    return at === -1 ? [] : _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.slice(at);
}
/** The floor that a policy pins in its section `floor`. */
function pinnedByPolicy({ floor }, source) {
    return { ...UNSTATED, source, kind: 'pinned', schemaVersion: floor.schema_version, policyVersion: floor.policy_version };
}
/** The floor that a `duri.floor.json` pins. */
function pinnedByFile({ schema_version, policy_version, protections }, source) {
    return { ...UNSTATED, source, kind: 'pinned', schemaVersion: schema_version, policyVersion: policy_version, protections: protections ?? {} };
}
/**
 * The floor of a first adoption, where the base has no policy yet: what the built-in policy stands for by name.
 * Numbers and coverage are the author's to choose, once. @source trust model, section 1 ("strictest built-in one")
 */
const BUILT_IN_FLOOR = {
    ...UNSTATED,
    source: 'built-in floor',
    kind: 'pinned',
    schemaVersion: _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$,
    protections: { hash: 'sha256', signature_required: true, unexpected: 'fail' },
};

/***/ }),

/***/ 20518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   bF: () => (/* binding */ passed)
/* harmony export */ });
/* harmony import */ var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42377);


const DEFAULT_INTERVAL_MS = 250;
/** Does everything that a step saw fit? One that saw nothing (a wait) does. */
function allHold(observations) {
    return observations.every(({ outcome }) => outcome === 'pass');
}
/** Did a case pass? One that looked at nothing did not. */
function passed(observations) {
    return observations.length > 0 && allHold(observations);
}
/** Runs a step as its modifier wants it; the number of attempts stands in the observations. */
async function attempt(context, modifiers, tryOnce) {
    if (modifiers.eventually !== undefined)
        return eventually(context, modifiers.eventually, tryOnce);
    if (modifiers.never !== undefined)
        return never(context, modifiers.never, tryOnce);
    if (modifiers.consistently !== undefined)
        return consistently(context, modifiers.consistently, tryOnce);
    return tryOnce();
}
const SUBJECT = 'the step';
async function eventually({ ports: { clock }, signal }, { timeout, interval = DEFAULT_INTERVAL_MS, stable_for: stable = 0 }, tryOnce) {
    const now = () => clock.now().getTime();
    const started = now();
    let since;
    for (let attempts = 1;; attempts++) {
        const result = await tryOnce();
        since = allHold(result.observations) ? (since ?? now()) : undefined;
        if (since !== undefined && now() - since >= stable) {
            const says = `holds on attempt ${attempts}, after ${now() - started} ms${stable > 0 ? `, and for ${stable} ms` : ''}`;
            return { ...result, observations: [...result.observations, ...(attempts > 1 ? [(0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(SUBJECT, says)] : [])] };
        }
        if (signal.aborted || now() - started + interval > timeout) {
            const says = since === undefined
                ? `does not hold within ${timeout} ms (${attempts} attempts)`
                : `did not hold for ${stable} ms within ${timeout} ms (${attempts} attempts)`;
            return {
                ...result,
                observations: [...result.observations, (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(SUBJECT, says, { expected: `to hold within ${timeout} ms`, actual: `${attempts} attempts` })],
            };
        }
        await (0,_pause_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(clock, interval, signal);
    }
}
async function never({ ports: { clock }, signal }, span, tryOnce) {
    const end = clock.now().getTime() + span.for;
    for (let attempts = 1;; attempts++) {
        const { observations, reached } = await tryOnce();
        const details = { expected: `not to hold for ${span.for} ms` };
        if (!reached)
            return { reached, observations: [...observations, (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(SUBJECT, 'got no answer, and that is no proof of never', details)] };
        if (allHold(observations))
            return { reached, observations: [(0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(SUBJECT, `holds on attempt ${attempts}, and should never`, { ...details, actual: 'it holds' })] };
        if (observations.some(({ outcome }) => outcome === 'unknown'))
            return { reached, observations };
        if (clock.now().getTime() >= end)
            return { reached, observations: [(0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(SUBJECT, `does not hold for ${span.for} ms (${attempts} attempts)`)] };
        await (0,_pause_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
    }
}
async function consistently({ ports: { clock }, signal }, span, tryOnce) {
    const end = clock.now().getTime() + span.for;
    for (let attempts = 1;; attempts++) {
        const result = await tryOnce();
        if (!allHold(result.observations)) {
            const observed = (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(SUBJECT, `does not hold on attempt ${attempts}, and should for ${span.for} ms`, {
                expected: `to hold for ${span.for} ms`,
                actual: `attempt ${attempts}`,
            });
            return { ...result, observations: [...result.observations, observed] };
        }
        if (clock.now().getTime() >= end)
            return { ...result, observations: [...result.observations, (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(SUBJECT, `holds for ${span.for} ms (${attempts} attempts)`)] };
        await (0,_pause_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
    }
}

/***/ }),

/***/ 78819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `500ms`, `10s`, `5m`, `1h`, as milliseconds; at most a day. */
const durationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{1,8}(ms|s|m|h)$/, 'is no length of time such as 500ms, 10s or 5m')
    .transform((text) => milliseconds(text))
    .refine((ms) => ms <= 86_400_000, 'is more than a day');
function milliseconds(text) {
    const [, number = '0', unit = 'ms'] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
    return Number(number) * (UNITS[unit] ?? 1);
}

/***/ }),

/***/ 8384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ environmentSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Environment variables as a policy writes them; a variable that is a number or a truth value becomes the text that is written like it. */
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of an environment variable'), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(32_768), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]).transform(String));

/***/ }),

/***/ 22842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NOOP_ANSWER),
/* harmony export */   y: () => (/* binding */ FAULTS)
/* harmony export */ });
const json = (value) => ({ status: 200, headers: [['content-type', 'application/json']], body: JSON.stringify(value) });
const REFUSED = { errcode: 310000, errmsg: 'sign not match' };
/** Every fault of `uat_mutate`, by name. @source anchors, section 2.2, UA-09 */
const FAULTS = [
    {
        name: 'auth_off',
        says: 'turned basic auth off',
        tags: ['auth'],
        conf: (lines) => lines.map((line) => line.replace(/^(\s*)auth_basic\s.*$/, '$1auth_basic off;')),
    },
    { name: 'wrong_realm_file', says: 'named a password file that is not there', tags: ['auth'], withoutPasswords: true },
    {
        name: 'drop_header',
        says: 'left one security header out',
        tags: ['headers'],
        conf: withoutFirstHeader,
    },
    {
        name: 'no_upgrade',
        says: 'passed no Upgrade header on',
        tags: ['websocket'],
        conf: (lines) => lines.filter((line) => !/^\s*proxy_set_header\s+"?Upgrade"?\s/i.test(line)),
    },
    { name: 'upstream_down', says: 'stopped the service behind the proxy', tags: ['dashboard', 'auth'], serviceDown: true },
    { name: 'bad_sign', says: 'signed alerts with another secret', tags: ['alert'], wrongSecret: true },
    { name: 'errcode_310000', says: 'let the receiver refuse every alert with errcode 310000 and status 200', tags: ['alert'], sinkAnswer: json(REFUSED) },
    { name: 'killswitch_noop', says: 'made the kill switch answer without doing anything', tags: ['killswitch'], killSwitchNoop: true },
];
/** The first header that is added, left out wherever it is added. */
function withoutFirstHeader(lines) {
    const headerOf = (line) => (line.trim().startsWith('add_header ') ? line.trim().split(/\s+/)[1] : undefined);
    const first = lines.map(headerOf).find((name) => name !== undefined);
    return lines.filter((line) => first === undefined || headerOf(line) !== first);
}
/** What a kill switch that does nothing answers. */
const NOOP_ANSWER = json({ armed: true, changed: true, alert: 'queued' });

/***/ }),

/***/ 42377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Waits so many milliseconds, or until the signal comes. */
function pause(clock, ms, signal) {
    return new Promise((resolve) => {
        const end = () => {
            cancel();
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const cancel = clock.after(ms, end);
        signal?.addEventListener('abort', end);
        if (signal?.aborted === true)
            end();
    });
}

/***/ }),

/***/ 21976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ runsPrograms),
/* harmony export */   nP: () => (/* binding */ readCase)
/* harmony export */ });
/* unused harmony exports caseSchema, PHASES, capturedIn */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54572);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
/* harmony import */ var _checks_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55187);
/* harmony import */ var _read_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53374);
/* harmony import */ var _runtime_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31415);






const sentence = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(2000);
const id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, 'is no id such as UAT-1');
const word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(100);
/** A case as it may be written; for editors too. */
const caseSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id,
    title: sentence.optional(),
    category: word.optional(),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .o).default('high').describe('How much a failure matters.'),
    why: sentence.optional(),
    fix: sentence.optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(word).max(50).default([]).describe('What it is about, such as auth.'),
    serial_group: word.optional().describe('Cases of one group never run side by side, because they share something.'),
    timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(3600).optional().describe('Time for the whole case.'),
    retries: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(5).default(0).describe('How often it is tried again after a failure. A pass on a retry is reported as flaky.'),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(id).max(50).default([]).describe('Cases that must have passed before.'),
    preconditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())
        .max(20)
        .default([])
        .describe('Steps that only look. Where they do not hold nothing else is done, clean-up neither: the test must not undo what it did not do.'),
    setup: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).max(100).default([]).describe('Steps before.'),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).min(1).max(200).describe('What is tested, step by step; the first failure ends it.'),
    teardown: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).max(100).default([]).describe('Steps that always run, the last one first, so that it leaves things as they were.'),
});
const PHASES = ['preconditions', 'setup', 'steps', 'teardown'];
/** Reads a case with samples for what only a run knows, so that all that is wrong with it is known before anything runs. */
function readCase(identity, variables) {
    const { id: own } = identity;
    const { preconditions, setup, steps, teardown, ...rest } = identity.written;
    const samples = (0,_runtime_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleVariables */ .Yz)(variables, capturedIn(identity.written));
    const filled = (0,_checks_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V)(rest, samples);
    const shape = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_5__/* .matchShape */ .Zz)({ ...filled.value, ...present({ preconditions, setup, steps, teardown }) }, caseSchema);
    const problems = filled.problems.map(({ where, message }) => ({ where: `${own}.${where}`, message }));
    if (!shape.ok)
        return { problems: [...problems, ...shape.problems.map(({ path, message }) => ({ where: [own, ...path].map(String).join('.'), message }))] };
    const read = [];
    const walk = (written, at) => {
        for (const [index, one] of written.entries()) {
            const place = `${at.place}[${index}]`;
            const result = (0,_read_step_js__WEBPACK_IMPORTED_MODULE_0__/* .readStep */ .j)(one, samples, `${own}.${place}`);
            problems.push(...result.problems);
            if (result.step === undefined)
                continue;
            read.push({ ...result.step, ...at, place });
            if (at.depth >= 2 && result.step.inner.length > 0)
                problems.push({ where: `${own}.${place}`, message: 'is nested too deep' });
            else
                walk(result.step.inner, { place: `${place}.${result.step.kind.name}.action`, phase: at.phase, depth: at.depth + 1 });
        }
    };
    for (const phase of PHASES)
        walk(shape.value[phase], { place: phase, phase, depth: 0 });
    if (problems.length === 0 && !read.some(({ phase, assertions }) => phase === 'steps' && assertions > 0))
        problems.push({ where: `${own}.steps`, message: 'assert nothing' });
    return problems.length > 0 ? { problems } : { case: { identity, parts: shape.value, steps: read }, problems };
}
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
/** Names under every `captures` of a case. */
function capturedIn(value) {
    if (Array.isArray(value))
        return value.flatMap((one) => capturedIn(one));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => key === 'captures' && typeof inner === 'object' && inner !== null ? Object.keys(inner) : capturedIn(inner));
}
/** Does any step of these run programs of the repository? */
function runsPrograms(cases) {
    return cases.some(({ steps }) => steps.some(({ kind, parameters }) => kind.executes(parameters)));
}

/***/ }),

/***/ 53374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readStep)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/gates/checks/variables.js
var checks_variables = __webpack_require__(55187);
// EXTERNAL MODULE: ./build/src/gates/uat/duration.js
var duration = __webpack_require__(78819);
// EXTERNAL MODULE: ./build/src/gates/checks/matcher.js + 1 modules
var matcher = __webpack_require__(9693);
// EXTERNAL MODULE: ./build/src/gates/uat/step-kind.js
var step_kind = __webpack_require__(99924);
// EXTERNAL MODULE: ./build/src/gates/uat/steps/http-judge.js + 1 modules
var http_judge = __webpack_require__(88495);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/gates/uat/environment-schema.js
var environment_schema = __webpack_require__(8384);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/run-program.js




const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
/** A program gets this much less than the case, so that it is stopped, and named, first. */
const MARGIN_MS = 250;
/** What command and script take of a program. */
const programFields = {
    exec: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(8192)).min(1).max(200).describe('Program and arguments; never a shell line. A secret goes into env.'),
    cwd: schemas/* string */.YjP().min(1).max(4096).optional().describe('Working folder, relative to the folder of the run.'),
    env: environment_schema/* environmentSchema */.V.default({}).describe('Environment beside PATH, HOME (an empty folder), LANG and TZ.'),
    stdin: schemas/* string */.YjP().max(1_048_576).optional().describe('What it gets to read.'),
};
/** Runs a program of the case. @throws input_invalid for a secret on the command line; else as Processes.run */
async function runProgram({ ports, root, redact, leftMs }, { exec, cwd, env, stdin }) {
    const [program = '', ...args] = exec;
    if (exec.some((part) => redact(part) !== part))
        throw new errors/* IntegrityError */.cs('input_invalid', `a secret would stand on the command line of ${redact(program)}, where every account of the host can read it`, {}, { hint: 'Hand it over by `env`, and name that variable to the program.' });
    const home = ports.archiveFiles.temporaryFolder();
    try {
        return await ports.processes.run({
            program: /[/\\]/.test(program) && !(0,external_node_path_.isAbsolute)(program) ? (0,external_node_path_.join)(root, program) : program,
            args,
            cwd: cwd === undefined ? root : (0,external_node_path_.isAbsolute)(cwd) ? cwd : (0,external_node_path_.join)(root, cwd),
            env: { PATH: ports.environment.variables['PATH'] ?? '', HOME: home.path, LANG: 'C.UTF-8', TZ: 'UTC', ...env },
            ...(stdin !== undefined && { input: Buffer.from(stdin) }),
            timeoutMs: Math.max(1, leftMs() - MARGIN_MS),
            maxOutputBytes: MAX_OUTPUT_BYTES,
        });
    }
    finally {
        home.remove();
    }
}
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/command.js





const parameters = schemas/* strictObject */.rej({
    ...programFields,
    exit: matcher/* matcherSchema */.C3.default(0).describe('What is expected of the exit code.'),
    stdout: matcher/* matcherSchema */.C3.optional().describe('What is expected of standard output.'),
    stderr: matcher/* matcherSchema */.C3.optional().describe('What is expected of standard error.'),
});
/** A program: exit code and what it writes. */
const command = (0,step_kind/* stepKind */.j)({
    name: 'command',
    summary: 'Runs a program, without a shell, and looks at its exit code and output.',
    parameters,
    executes: () => true,
    repeatable: false,
    assertions: ({ stdout, stderr }) => 1 + [stdout, stderr].filter((one) => one !== undefined).length,
    run: async (context, { exit, stdout, stderr, ...program }) => {
        const result = await runProgram(context, program);
        const subject = program.exec.join(' ').slice(0, 200);
        const last = result.stderr.trim().split('\n').at(-1) ?? '';
        const exited = (0,http_judge/* asserted */.QE)(subject, 'exit code', result.exitCode, exit);
        return {
            observations: [
                exited.outcome === 'fail' && last !== '' ? { ...exited, message: `${exited.message}: ${last.slice(0, 300)}` } : exited,
                ...(stdout === undefined ? [] : [(0,http_judge/* asserted */.QE)(subject, 'standard output', Buffer.from(result.stdout).toString('utf8'), stdout)]),
                ...(stderr === undefined ? [] : [(0,http_judge/* asserted */.QE)(subject, 'standard error', result.stderr, stderr)]),
            ],
            reached: true,
        };
    },
});
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/gates/checks/pattern.js
var pattern = __webpack_require__(20944);
// EXTERNAL MODULE: ./build/src/gates/checks/observation.js
var observation = __webpack_require__(52888);
// EXTERNAL MODULE: ./build/src/gates/uat/steps/http-parameters.js
var http_parameters = __webpack_require__(82252);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/http-requests.js



const MAX_CA_BYTES = 1024 * 1024;
const CONNECT_MS = 10_000;
/** Who does not answer within this has failed. */
const ANSWER_MS = 30_000;
/** The requests that a step makes: each path, each variant, as often as it says. */
function requestsOf(context, parameters) {
    const { target } = context;
    const urls = parameters.url === undefined ? (parameters.paths ?? [parameters.path ?? '/']).map((path) => `${target.baseUrl}${path}`) : [parameters.url];
    const variants = parameters.variants ?? [parameters];
    const route = routeTo(context, parameters);
    return urls.flatMap((url) => variants.flatMap((variant, number) => Array.from({ length: parameters.repeat }, (_, time) => {
        const probe = { ...route, url, ...requestOf(parameters, variant) };
        const shown = `${parameters.method} ${parameters.url ?? url.slice(target.baseUrl.length)}`;
        const which = [...(variants.length > 1 ? [`variant ${number + 1}`] : []), ...(parameters.repeat > 1 ? [`time ${time + 1}`] : [])];
        return { subject: which.length === 0 ? shown : `${shown} (${which.join(', ')})`, probe, digest: requestDigest(context, probe) };
    })));
}
/** How the target is reached, for every kind of probe. */
function routeTo(context, wanted) {
    const { target, allowHosts, signal } = context;
    const [host, port] = wanted.connect_to === undefined ? [] : [wanted.connect_to.replace(/:\d+$/, ''), wanted.connect_to.replace(/^.*:/, '')];
    const connectTo = host === undefined ? (wanted.url === undefined ? target.connectTo : undefined) : { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
    const ca = wanted.ca_file === undefined ? (wanted.url === undefined ? target.ca : undefined) : readCa(context, wanted.ca_file);
    // Beyond the end of the case: that it is over is told by the case, and is no failure of the target.
    const patience = Math.min(ANSWER_MS, context.leftMs() + CONNECT_MS);
    return {
        timeouts: { connectMs: CONNECT_MS, firstByteMs: patience, totalMs: patience },
        reach: {
            allow: [hostOf(target.baseUrl), '127.0.0.1', 'localhost', '::1', ...allowHosts, ...(target.connectTo === undefined ? [] : [target.connectTo.host])],
        },
        signal,
        ...(connectTo !== undefined && { connectTo }),
        ...(wanted.unix_socket !== undefined && { unixSocket: wanted.unix_socket }),
        ...(ca !== undefined && { ca }),
        ...(wanted.insecure === true && { insecure: true }),
    };
}
/** The host of a URL, without brackets. */
function hostOf(url) {
    return (/^[a-z]+:\/\/(\[[^\]]+\]|[^/:?#]+)/.exec(url)?.[1] ?? '').replace(/^\[|\]$/g, '');
}
function readCa({ ports, root }, path) {
    const content = ports.files.read((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path), MAX_CA_BYTES);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `${path} is not there`, { path });
    return Buffer.from(content).toString('utf8');
}
function requestOf(parameters, variant) {
    const text = parameters.json === undefined ? parameters.request_body : JSON.stringify(parameters.json);
    const headers = [
        ...basicAuth(variant.username ?? parameters.username, variant.password ?? parameters.password, variant.request_headers),
        ...(parameters.json === undefined ? [] : [['Content-Type', 'application/json']]),
        ...Object.entries({ ...parameters.request_headers, ...variant.request_headers }).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ];
    return {
        method: parameters.method,
        headers,
        redirects: parameters.follow_redirects,
        maxBodyBytes: parameters.max_bytes,
        ...(text !== undefined && { body: Buffer.from(text) }),
    };
}
/** A header that the step writes itself comes before user name and password. */
function basicAuth(username, password, written = {}) {
    if (username === undefined || password === undefined || Object.keys(written).some((name) => name.toLowerCase() === 'authorization'))
        return [];
    return [['Authorization', `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`]];
}
/** Of the request without its secrets: the digest of a password would let it be guessed. */
function requestDigest({ redact }, { method, url, headers, body }) {
    return (0,digest/* sha256 */.sc)(redact(JSON.stringify([method, url, headers, Buffer.from(body ?? []).toString('utf8')])));
}
// EXTERNAL MODULE: ./build/src/gates/uat/steps/json-path.js
var json_path = __webpack_require__(33105);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/http.js








/** Requests over HTTP, sent as they are written, and what is expected of each answer. */
const http = (0,step_kind/* stepKind */.j)({
    name: 'http',
    summary: 'Makes requests and looks at each answer: status, headers, body, JSON, duration, certificate, what the service behind the proxy got.',
    parameters: http_parameters/* httpParameters */.z7,
    executes: () => false,
    repeatable: true,
    alone: ({ upstream: looked }) => looked !== undefined,
    assertions: ({ status, headers = {}, body, jsonpath = {}, duration_ms: duration, certificate = {}, same = [], upstream }) => [status, body, duration, upstream].filter((one) => one !== undefined).length +
        [headers, jsonpath, certificate].reduce((sum, one) => sum + Object.keys(one).length, 0) +
        same.length,
    run: runHttp,
});
async function runHttp(context, parameters) {
    const before = parameters.upstream === undefined ? 0 : (context.target.upstream?.().length ?? 0);
    const observations = [];
    const answers = [];
    let reached = true;
    for (const { subject, probe, digest } of requestsOf(context, parameters)) {
        const answer = await context.ports.probes.http(probe);
        if (!answer.ok) {
            observations.push((0,http_judge/* noAnswer */.qE)(subject, answer));
            reached = false;
            continue;
        }
        answers.push({ subject, answer });
        observations.push((0,observation/* holds */.v9)(subject, `answered ${answer.status} in ${answer.durationMs} ms`, { actual: `request sha256:${digest}, response sha256:${responseDigest(answer)}` }), ...(await (0,http_judge/* judgeAnswer */._n)(subject, answer, parameters)));
    }
    if (parameters.same !== undefined)
        observations.push(...(0,http_judge/* judgeSame */.AY)(answers, parameters.same));
    if (parameters.upstream !== undefined)
        observations.push(...upstream(context, parameters.upstream, before));
    const last = answers.at(-1);
    return { observations, reached, captures: last === undefined ? {} : await capturesOf(last.answer, parameters) };
}
function upstream({ target }, wanted, before) {
    if (target.upstream !== undefined)
        return (0,http_judge/* judgeUpstream */.v9)(target.upstream().slice(before), wanted);
    return [
        {
            outcome: 'unknown',
            error: 'config',
            subject: 'the service behind the proxy',
            message: 'can be looked at only in a rehearsal, where DuRi stands between proxy and service',
            fix: 'Give the step `on: rehearsal`.',
        },
    ];
}
function responseDigest({ status, headers, body }) {
    return (0,digest/* sha256 */.sc)(Buffer.concat([Buffer.from(JSON.stringify([status, headers])), body]));
}
/** What is not there is not captured; a later step that names it is then an error. */
async function capturesOf(answer, { captures }) {
    const text = Buffer.from(answer.body).toString('utf8');
    const taken = {};
    for (const [name, from] of Object.entries(captures)) {
        let value;
        if ('header' in from)
            value = (0,http_judge/* headerValues */.UE)(answer.headers, from.header)[0];
        else if ('regexp' in from)
            value = (0,pattern/* compilePattern */.E)(from.regexp).first(text);
        else if ('status' in from)
            value = answer.status;
        else {
            const found = await (0,json_path/* valuesAt */.I)(text, from.jsonpath);
            value = 'values' in found ? found.values[0] : undefined;
        }
        if (value !== undefined && value !== null)
            taken[name] = typeof value === 'string' ? value : JSON.stringify(value);
    }
    return taken;
}
// EXTERNAL MODULE: ./build/src/gates/uat/pause.js
var pause = __webpack_require__(42377);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/pauses.js






const waitParameters = schemas/* strictObject */.rej({ for: duration/* durationSchema */.s.describe('How long. Where something can be looked at, `eventually` is faster and surer.') });
/** Waits. It proves nothing and does not count as an assertion. */
const wait = (0,step_kind/* stepKind */.j)({
    name: 'wait',
    summary: 'Waits for a fixed time.',
    parameters: waitParameters,
    executes: () => false,
    repeatable: false,
    assertions: () => 0,
    run: async ({ ports, signal }, { for: ms }) => {
        await (0,pause/* pause */.v)(ports.clock, ms, signal);
        return { observations: [], reached: true };
    },
});
const restartParameters = schemas/* strictObject */.rej({
    command: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(8192))
        .max(200)
        .default([])
        .describe('What restarts the service on a live target; a rehearsal restarts what it started.'),
});
/** Restarts the service, to see what survives it. */
const restart = (0,step_kind/* stepKind */.j)({
    name: 'restart',
    summary: 'Restarts the service: in a rehearsal DuRi does it, on a live target a command does.',
    parameters: restartParameters,
    executes: ({ command }) => command.length > 0,
    repeatable: false,
    alone: () => true,
    assertions: () => 0,
    run: async (context, { command }) => {
        const subject = 'the service';
        const { target } = context;
        if (target.restart !== undefined) {
            await target.restart();
            return { observations: [(0,observation/* holds */.v9)(subject, 'was restarted')], reached: true };
        }
        if (command.length === 0) {
            const fix = target.rehearsed
                ? 'Say in uat.rehearsal.start of duri.yml how the service is started.'
                : 'Set the variable restart_command, such as [sudo, systemctl, restart, dashboard].';
            return { observations: [(0,observation/* unseen */.nv)('config', subject, 'cannot be restarted: nothing says how', { fix })], reached: false };
        }
        const { exitCode, stderr } = await runProgram(context, { exec: command, env: {} });
        const observed = exitCode === 0
            ? (0,observation/* holds */.v9)(subject, 'was restarted')
            : (0,observation/* unseen */.nv)('infra', subject, `could not be restarted: exit code ${exitCode}: ${stderr.trim().slice(-300)}`);
        return { observations: [observed], reached: exitCode === 0 };
    },
});
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/script-results.js

const MAX_DETAIL = 300;
const MAX_TESTS = 10_000;
/** Test Anything Protocol, version 12 to 14. */
async function readTap(text) {
    const { Parser } = await __webpack_require__.e(/* import() */ 3415).then(__webpack_require__.bind(__webpack_require__, 63415));
    const tests = [];
    const problems = [];
    const parser = new Parser({ strict: false });
    parser.on('assert', ({ ok, name, id, skip, todo, diag }) => {
        const left = skip !== false || todo !== false;
        tests.push({ name: name === '' ? `test ${id}` : name, outcome: left ? 'skip' : ok ? 'pass' : 'fail', ...detailOf(diag) });
    });
    parser.on('bailout', (why) => problems.push(`bailed out: ${String(why)}`));
    parser.on('complete', ({ failures }) => {
        if (!/^\d+\.\.\d+/m.test(text))
            problems.push('has no plan such as 1..8, so nobody knows how many tests there should be');
        for (const failure of failures)
            if ('tapError' in failure && typeof failure.tapError === 'string' && !failure.tapError.startsWith('no plan'))
                problems.push(failure.tapError);
    });
    parser.end(text);
    return problems.length > 0 ? { ok: false, problem: [...new Set(problems)].join('; ') } : { ok: true, tests };
}
/** JUnit XML: every testcase of every testsuite. */
async function readJunit(text) {
    if (/<!(DOCTYPE|ENTITY)/i.test(text))
        return { ok: false, problem: 'has a DOCTYPE, which is not taken' };
    const { XMLParser } = await __webpack_require__.e(/* import() */ 5824).then(__webpack_require__.bind(__webpack_require__, 75824));
    let document;
    try {
        const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false });
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that it points to would be a dependency more for one call
        document = parser.parse(text, true);
    }
    catch (error) {
        return { ok: false, problem: `is no XML: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    if (!isRecord(document) || !('testsuites' in document || 'testsuite' in document))
        return { ok: false, problem: 'is no JUnit XML: it has no testsuite' };
    return { ok: true, tests: testcasesIn(document) };
}
function testcasesIn(node) {
    if (Array.isArray(node))
        return node.flatMap((one) => testcasesIn(one));
    if (!isRecord(node))
        return [];
    return Object.entries(node).flatMap(([key, inner]) => {
        if (key !== 'testcase')
            return testcasesIn(inner);
        return [inner].flat().map((one) => {
            const testcase = isRecord(one) ? one : {};
            const failure = ['failure', 'error'].find((kind) => kind in testcase);
            const name = [testcase['@classname'], testcase['@name']].filter((part) => typeof part === 'string' && part !== '').join(' ');
            // GoogleTest and CTest tell of a test that they left out by an attribute alone.
            const leftOut = 'skipped' in testcase || /^(notrun|disabled|skipped)$/i.test(String(testcase['@status'])) || testcase['@result'] === 'suppressed';
            const outcome = failure !== undefined ? 'fail' : leftOut ? 'skip' : 'pass';
            return { name: name === '' ? 'a test without a name' : name, outcome, ...(failure === undefined ? {} : detailOf(testcase[failure])) };
        });
    });
}
const OUTCOMES = {
    pass: 'pass', passed: 'pass', ok: 'pass', success: 'pass',
    fail: 'fail', failed: 'fail', error: 'fail', failure: 'fail',
    skip: 'skip', skipped: 'skip', pending: 'skip', todo: 'skip', disabled: 'skip',
}; // prettier-ignore
/** A list of `{name, status}`, or an object with such a list as `tests` or `results`; `status` may be called outcome, result, passed or ok. */
function readJson(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, problem: `is no JSON: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    const list = Array.isArray(document) ? document : isRecord(document) ? (document['tests'] ?? document['results']) : undefined;
    if (!Array.isArray(list))
        return { ok: false, problem: 'has no list of tests: expected a list, or an object with `tests`' };
    if (list.length > MAX_TESTS)
        return { ok: false, problem: `has more than ${MAX_TESTS} tests` };
    const tests = list.map(testOf);
    const silent = tests.findIndex((test) => test === undefined);
    if (silent !== -1)
        return { ok: false, problem: `says nothing of how test ${silent + 1} went; expected status: passed, failed or skipped` };
    return { ok: true, tests: tests.flatMap((test) => test ?? []) };
}
function testOf(one, index) {
    const test = isRecord(one) ? one : {};
    const said = firstOf(test, ['status', 'outcome', 'result', 'passed', 'ok']);
    const outcome = typeof said === 'boolean' ? (said ? 'pass' : 'fail') : OUTCOMES[String(said).toLowerCase()];
    if (outcome === undefined)
        return undefined;
    const name = firstOf(test, ['name', 'id', 'title']);
    const detail = outcome === 'fail' ? detailOf(firstOf(test, ['message', 'error', 'detail'])) : {};
    return { name: typeof name === 'string' ? name : `test ${index + 1}`, outcome, ...detail };
}
function firstOf(test, keys) {
    return keys.map((key) => test[key]).find((value) => value !== undefined && value !== null);
}
function detailOf(detail) {
    if (detail === undefined || detail === null || detail === '')
        return {};
    const text = typeof detail === 'string' ? detail : JSON.stringify(detail);
    return { detail: text.replace(/\s+/g, ' ').slice(0, MAX_DETAIL) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/script.js






const MAX_REPORT_BYTES = 16 * 1024 * 1024;
const script_parameters = schemas/* strictObject */.rej({
    ...programFields,
    format: schemas/* enum */.k5n(['tap', 'junit', 'json', 'exit']).describe('How it tells of its tests: TAP, JUnit XML, JSON, or by nothing but its exit code.'),
    report: schemas/* string */.YjP()
        .min(1)
        .max(4096)
        .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, 'leads out of the folder of the run')
        .optional()
        .describe('The file that it writes its results to, relative to the folder of the run; standard output when absent. It must be new in this run.'),
    expect: schemas/* strictObject */.rej({ tests: schemas/* int */.Whr().min(1).max(10_000).describe('How many tests there are. Fewer or more is an error.') }),
})
    .superRefine((value, context) => {
    if (value.format === 'exit' && value.expect.tests !== 1)
        context.addIssue({ code: 'custom', path: ['expect', 'tests'], message: 'is 1 where only the exit code tells: it says nothing of single tests' });
    if (value.format === 'exit' && value.report !== undefined)
        context.addIssue({ code: 'custom', path: ['report'], message: 'is read by no one: the format is exit' });
});
/** A test script of the owner's: every result of it is an observation. */
const script = (0,step_kind/* stepKind */.j)({
    name: 'script',
    summary: 'Runs a test script and understands its results: TAP, JUnit XML, JSON or the exit code. Missing, skipped and unreadable results are errors.',
    parameters: script_parameters,
    executes: () => true,
    repeatable: false,
    assertions: ({ expect }) => expect.tests,
    run: runScript,
});
async function runScript(context, { format, report, expect, ...program }) {
    const subject = program.exec.join(' ').slice(0, 200);
    if (report !== undefined)
        context.ports.files.remove((0,external_node_path_.join)(context.root, report)); // an old report would speak for this run
    const result = await runProgram(context, program);
    const exit = `exit code ${result.exitCode}`;
    if (format === 'exit') {
        const last = result.stderr.trim().split('\n').at(-1) ?? '';
        const observed = result.exitCode === 0
            ? (0,observation/* holds */.v9)(subject, 'ended with exit code 0')
            : (0,observation/* fails */.c6)(subject, `ended with ${exit}: ${last.slice(0, 300)}`, { expected: '0', actual: String(result.exitCode) });
        return { observations: [observed], reached: true };
    }
    const output = report === undefined ? result.stdout : context.ports.files.read((0,external_node_path_.join)(context.root, report), MAX_REPORT_BYTES);
    if (output === undefined)
        return { observations: [(0,observation/* unseen */.nv)('config', subject, `wrote no ${report ?? ''} (${exit})`)], reached: false };
    const results = await read(format, Buffer.from(output).toString('utf8'));
    if (!results.ok)
        return { observations: [(0,observation/* unseen */.nv)('config', subject, `has an output in ${format} that ${results.problem} (${exit})`)], reached: false };
    return { observations: judge(subject, results.tests, { expected: expect.tests, exitCode: result.exitCode }), reached: true };
}
async function read(format, text) {
    if (format === 'tap')
        return readTap(text);
    return format === 'junit' ? readJunit(text) : readJson(text);
}
function judge(subject, tests, { expected, exitCode }) {
    const observations = tests.map(({ name, outcome, detail }) => {
        const test = `${subject}: ${name}`;
        if (outcome === 'pass')
            return (0,observation/* holds */.v9)(test, 'passed');
        if (outcome === 'fail')
            return (0,observation/* fails */.c6)(test, detail === undefined ? 'failed' : `failed: ${detail}`, { expected: 'pass', actual: 'fail' });
        return (0,observation/* unseen */.nv)('config', test, 'was skipped, which proves nothing', { expected: 'pass', actual: 'skip' });
    });
    const failed = tests.some(({ outcome }) => outcome === 'fail');
    return [
        ...observations,
        ...(tests.length === expected
            ? []
            : [(0,observation/* unseen */.nv)('config', subject, `has ${tests.length} results; ${expected} are declared`, { expected: String(expected), actual: String(tests.length) })]),
        ...(exitCode !== 0 && !failed
            ? [(0,observation/* fails */.c6)(subject, `ended with exit code ${exitCode} though no test failed`, { expected: '0', actual: String(exitCode) })]
            : []),
    ];
}
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/sockets.js






const host = schemas/* string */.YjP()
    .max(300)
    .regex(/^[A-Za-z0-9._:-]+$/, 'is no host');
const port = schemas/* int */.Whr().min(1).max(65_535);
const tlsParameters = schemas/* strictObject */.rej({
    host: host.optional().describe('Host; that of the target when it is absent.'),
    port: port.default(443).describe('Port.'),
    protocol: schemas/* enum */.k5n(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']).optional().describe('Offer only this version.'),
    refused: schemas/* boolean */.zMY().default(false).describe('The handshake must fail, as with a version that is too old.'),
    certificate: http_parameters/* certificateSchema */.f6.default({}),
});
/** Ours, and not the server's. */
const OWN_REFUSAL = 'ERR_SSL_NO_PROTOCOLS_AVAILABLE';
/** A TLS handshake. */
const tls = (0,step_kind/* stepKind */.j)({
    name: 'tls',
    summary: 'Makes a TLS handshake and looks at protocol and certificate; or expects that it is refused.',
    parameters: tlsParameters.superRefine((value, context) => {
        if (!value.refused && Object.keys(value.certificate).length === 0)
            context.addIssue({ code: 'custom', message: 'asserts nothing; expected certificate, or refused: true' });
    }),
    executes: () => false,
    repeatable: true,
    assertions: ({ refused, certificate }) => (refused ? 1 : Object.keys(certificate).length),
    run: async (context, { host: wantedHost, port: wantedPort, protocol, refused, certificate }) => {
        const name = wantedHost ?? hostOf(context.target.baseUrl);
        const subject = `tls ${name}:${wantedPort}${protocol === undefined ? '' : ` (${protocol})`}`;
        const url = `https://${name.includes(':') ? `[${name}]` : name}:${wantedPort}`;
        const answer = await context.ports.probes.tls({
            ...routeTo(context, wantedHost === undefined ? {} : { url }),
            url,
            ...(protocol !== undefined && { protocol }),
        });
        if (!refused)
            return answer.ok
                ? { observations: (0,http_judge/* judgeCertificate */.Z9)(subject, answer.certificate, certificate), reached: true }
                : { observations: [(0,http_judge/* noAnswer */.qE)(subject, answer)], reached: false };
        if (answer.ok)
            return { observations: [(0,observation/* fails */.c6)(subject, 'was accepted', { expected: 'a refused handshake', actual: answer.certificate.protocol })], reached: true };
        if (answer.code === OWN_REFUSAL)
            return { observations: [(0,observation/* unseen */.nv)('infra', subject, 'was offered nothing: the TLS of this host has no such version')], reached: false };
        const observed = answer.phase === 'tls' && answer.code !== 'TIMEOUT' ? (0,observation/* holds */.v9)(subject, `was refused (${answer.code})`) : (0,http_judge/* noAnswer */.qE)(subject, answer);
        return { observations: [observed], reached: observed.outcome === 'pass' };
    },
});
const tcpParameters = schemas/* strictObject */.rej({
    host: host.optional().describe('Host or address; `own` stands for every address of this host but 127.0.0.1.'),
    port: port.describe('Port.'),
    expect: schemas/* enum */.k5n(['open', 'refused']).describe('open: a connection can be made. refused: nobody takes it, which a time-out also shows.'),
});
/** Why nothing was sent at all, which says nothing of who listens. */
const NOT_TRIED = new Set(['ENETUNREACH', 'EMFILE', 'ENFILE']);
/** A connection, and nothing said. */
const tcp = (0,step_kind/* stepKind */.j)({
    name: 'tcp',
    summary: 'Tries to connect: somebody must take the connection, or nobody may.',
    parameters: tcpParameters,
    executes: () => false,
    repeatable: true,
    assertions: () => 1,
    run: async (context, { host: wanted = hostOf(context.target.baseUrl), port: wantedPort, expect }) => {
        const { probes } = context.ports;
        // On Linux all of 127.0.0.0/8 is this host: who listens on every address answers there, who listens on 127.0.0.1 does not.
        const addresses = wanted === 'own' ? ['127.0.0.2', ...probes.ownAddresses()] : [wanted];
        const observations = [];
        for (const address of addresses) {
            const subject = `tcp ${address}:${wantedPort}`;
            const url = `tcp://${address.includes(':') ? `[${address}]` : address}:${wantedPort}`;
            const { timeouts, reach, signal } = routeTo(context, {});
            const allow = [...(reach.allow ?? []), ...(wanted === 'own' ? [address] : [])];
            const answer = await probes.tcp({
                url,
                timeouts: { ...timeouts, connectMs: Math.min(2000, timeouts.connectMs) },
                reach: { allow },
                ...(signal !== undefined && { signal }),
            });
            observations.push(judgeConnection(subject, answer, expect));
        }
        return { observations, reached: true };
    },
});
function judgeConnection(subject, answer, expect) {
    if (answer.ok)
        return expect === 'open' ? (0,observation/* holds */.v9)(subject, 'is open') : (0,observation/* fails */.c6)(subject, 'takes connections', { expected: expect, actual: 'open' });
    if (answer.phase === 'interrupted')
        return (0,http_judge/* noAnswer */.qE)(subject, answer);
    if (expect === 'open')
        return (0,observation/* fails */.c6)(subject, `takes no connection (${answer.code})`, { expected: expect, actual: answer.code });
    if (answer.phase === 'name' || NOT_TRIED.has(answer.code))
        return (0,observation/* unseen */.nv)('infra', subject, `could not be tried: ${answer.message}`);
    return (0,observation/* holds */.v9)(subject, `is not open (${answer.code})`);
}
// EXTERNAL MODULE: ./build/src/gates/uat/steps/webhook-sink.js + 1 modules
var webhook_sink = __webpack_require__(47302);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/websocket.js







const websocket_name = schemas/* string */.YjP().regex(/^[A-Za-z0-9-]{1,100}$/, 'is no name of a header');
const DEFAULT_WITHIN_MS = 5000;
const websocket_parameters = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().max(4096).regex(/^\//, 'does not begin with /').describe('Path and query at the target, sent as written.'),
    username: schemas/* string */.YjP().max(200).optional().describe('For basic auth; together with password.'),
    password: schemas/* string */.YjP().max(1000).optional().describe('For basic auth; from a secret variable.'),
    request_headers: schemas/* record */.g1P(websocket_name, schemas/* string */.YjP().max(4096)).default({}).describe('Headers of the handshake.'),
    protocols: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(10).default([]).describe('Subprotocols to offer.'),
    status: matcher/* matcherSchema */.C3.default(101).describe('What is expected of the status; 101 is a handshake that keeps RFC 6455.'),
    headers: schemas/* record */.g1P(websocket_name, matcher/* matcherSchema */.C3).default({}).describe('What is expected of headers, of each line of that name.'),
    count_each: schemas/* int */.Whr().min(1).max(100).optional().describe('How often each of `headers` must come.'),
    exchange: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ send: schemas/* string */.YjP().min(1).max(65_536) }),
        schemas/* strictObject */.rej({ expect: matcher/* matcherSchema */.C3, within: duration/* durationSchema */.s.optional() }),
        schemas/* strictObject */.rej({ idle_hold: duration/* durationSchema */.s }),
    ]))
        .max(50)
        .default([])
        .describe('What happens then, in order: send a text, expect a message (others are passed over) within a time, idle_hold: nothing is sent and it must stay open.'),
})
    .superRefine((value, context) => {
    if (value.exchange.length > 0 && value.status !== 101)
        context.addIssue({ code: 'custom', path: ['exchange'], message: 'needs the status 101: there is no websocket otherwise' });
    if ((value.username === undefined) !== (value.password === undefined))
        context.addIssue({ code: 'custom', message: 'needs username and password together' });
});
/** A websocket: its handshake, and what is said. */
const websocket = (0,step_kind/* stepKind */.j)({
    name: 'websocket',
    summary: 'Opens a websocket: status and headers of the handshake, the accept header by RFC 6455, messages, whether it stays open while nothing is said.',
    parameters: websocket_parameters,
    executes: () => false,
    repeatable: true,
    assertions: ({ headers, exchange }) => 1 + Object.keys(headers).length + exchange.filter((one) => !('send' in one)).length,
    run: async (context, { path, username, password, request_headers: own, ...wanted }) => {
        const { probes, clock } = context.ports;
        const subject = `websocket ${path}`;
        const url = `${context.target.baseUrl.replace(/^http/, 'ws')}${path}`;
        const headers = [...basicAuth(username, password, own), ...Object.entries(own)];
        const answer = await probes.webSocket({ ...routeTo(context, {}), url, headers, protocols: wanted.protocols });
        if (!answer.ok)
            return { observations: [(0,http_judge/* noAnswer */.qE)(subject, answer)], reached: false };
        const observations = [
            'broken' in answer
                ? (0,observation/* fails */.c6)(subject, `answered 101 with a handshake that breaks RFC 6455: ${answer.broken}`, {
                    expected: 'a valid Sec-WebSocket-Accept',
                    actual: answer.broken,
                })
                : (0,http_judge/* asserted */.QE)(subject, 'status', answer.status, wanted.status, UPGRADE_HINT),
            ...Object.entries(wanted.headers).flatMap(([header, matcher]) => (0,http_judge/* judgeHeader */.ZO)(subject, { name: header, matcher, count: wanted.count_each, headers: answer.headers })),
        ];
        if (answer.session !== undefined) {
            try {
                for (const part of wanted.exchange)
                    observations.push(...(await converse(subject, answer.session, part, () => clock.now().getTime())));
            }
            finally {
                answer.session.close();
            }
        }
        else if (wanted.exchange.length > 0) {
            observations.push((0,observation/* fails */.c6)(subject, 'is not open, so nothing could be said', { expected: 'an open websocket', actual: `status ${answer.status}` }));
        }
        return { observations, reached: true };
    },
});
const UPGRADE_HINT = 'nginx passes a websocket on only with proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade and Connection "upgrade" in that location.';
async function converse(subject, session, part, now) {
    if ('send' in part) {
        session.send(part.send);
        return [];
    }
    if ('idle_hold' in part) {
        const open = await session.staysOpen(part.idle_hold);
        if (open)
            return [(0,observation/* holds */.v9)(subject, `stays open for ${part.idle_hold} ms with nothing said`)];
        const fix = 'Raise proxy_read_timeout of that location (60 s by default), or let the service send pings.';
        return [(0,observation/* fails */.c6)(subject, `is closed before ${part.idle_hold} ms are over`, { expected: `open for ${part.idle_hold} ms`, actual: 'closed', fix })];
    }
    const end = now() + (part.within ?? DEFAULT_WITHIN_MS);
    let last = (0,observation/* fails */.c6)(subject, 'sends no message', { expected: 'a message', actual: 'nothing' });
    for (let left = end - now(); left > 0; left = end - now()) {
        const next = await session.next(left);
        if ('none' in next)
            return [next.none === 'closed' ? { ...last, message: 'is closed before the expected message' } : last];
        last = (0,http_judge/* asserted */.QE)(subject, 'message', next.text, part.expect);
        if (last.outcome === 'pass')
            break;
    }
    return [last];
}
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/index.js







/** Every kind of step, by its key in a case. A new one is one file beside this and one line here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters are contravariant, so a list of different kinds needs the widest form
const STEP_KINDS = [http, websocket, tls, tcp, command, script, webhook_sink/* webhookSink */.d, wait, restart];
;// CONCATENATED MODULE: ./build/src/gates/uat/read-step.js






const interval = duration/* durationSchema */.s.optional();
/** What is said of a step beside what it does. */
const common = {
    name: schemas/* string */.YjP().min(1).max(200).optional().describe('What it is for, in words.'),
    on: schemas/* enum */.k5n(['rehearsal', 'live']).optional().describe('Only there: what the other cannot have.'),
    eventually: schemas/* strictObject */.rej({ timeout: duration/* durationSchema */.s, interval, stable_for: duration/* durationSchema */.s.optional() })
        .optional()
        .describe('Try until it holds, and goes on to hold for stable_for; fails when the time-out is over.'),
    never: schemas/* strictObject */.rej({ for: duration/* durationSchema */.s, interval })
        .optional()
        .describe('It must not hold at any time of this span, though there is an answer each time.'),
    consistently: schemas/* strictObject */.rej({ for: duration/* durationSchema */.s, interval }).optional().describe('It must hold each time in this span.'),
};
const commonSchema = schemas/* strictObject */.rej(common);
/** Reads a step with its variables filled in. Problems name their place below `where`. */
function readStep(written, variables, where) {
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        return { problems: [{ where, message: 'is no step; expected an object such as {http: …}' }] };
    const { outer, inner } = withoutInner(written);
    const filled = (0,checks_variables/* substitute */.V)(outer, variables, true);
    const problems = filled.problems.map((problem) => ({ where: joined(where, problem.where), message: problem.message }));
    if (problems.length > 0)
        return { problems };
    const value = filled.value;
    const kinds = STEP_KINDS.filter(({ name }) => value[name] !== undefined);
    const [kind] = kinds;
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(common, key) && !STEP_KINDS.some(({ name }) => name === key));
    if (stranger !== undefined)
        return { problems: [{ where, message: unknownKey(stranger) }] };
    if (kind === undefined || kinds.length > 1)
        return { problems: [{ where, message: `has ${kinds.length} kinds; expected one of ${STEP_KINDS.map(({ name }) => name).join(', ')}` }] };
    const { [kind.name]: own, ...rest } = value;
    const parameters = (0,shape_document/* matchShape */.Zz)(inner === undefined ? own : { ...own, action: inner }, kind.parameters);
    const modifiers = (0,shape_document/* matchShape */.Zz)(rest, commonSchema);
    if (!parameters.ok || !modifiers.ok)
        return { problems: [...placed(parameters, `${where}.${kind.name}`), ...placed(modifiers, where)] };
    const wrong = modifierProblem(kind, modifiers.value);
    if (wrong !== undefined)
        return { problems: [{ where, message: wrong }] };
    return {
        step: {
            kind,
            parameters: parameters.value,
            modifiers: modifiers.value,
            inner: kind.inner?.(parameters.value) ?? [],
            assertions: kind.assertions(parameters.value),
        },
        problems,
    };
}
/** Steps inside a step keep their variables until they run: what they name may be captured by then. */
function withoutInner(written) {
    const sink = written['webhook_sink'];
    if (typeof sink !== 'object' || sink === null || !('action' in sink))
        return { outer: written, inner: undefined };
    const { action, ...rest } = sink;
    return { outer: { ...written, webhook_sink: rest }, inner: action };
}
function modifierProblem(kind, { eventually, never, consistently }) {
    const given = Object.entries({ eventually, never, consistently }).filter(([, value]) => value !== undefined);
    if (given.length > 1)
        return `has ${given.map(([name]) => name).join(' and ')}; a step has one of them`;
    const [name] = given[0] ?? [];
    return name !== undefined && !kind.repeatable ? `has ${name}, but a second ${kind.name} would do something a second time` : undefined;
}
function placed(shape, where) {
    if (shape.ok)
        return [];
    return shape.problems.map(({ path, key, message }) => {
        const place = [...path, ...(key === undefined ? [] : [key])].map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
        return { where: `${where}${place}`, message };
    });
}
function unknownKey(key) {
    const suggestion = (0,nearest/* nearest */.p)(key, [...Object.keys(common), ...STEP_KINDS.map(({ name }) => name)]);
    return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}
function joined(where, inner) {
    return inner === '' ? where : `${where}.${inner}`;
}

/***/ }),

/***/ 36674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ requireCases),
/* harmony export */   k: () => (/* binding */ readCases)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _read_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21976);



/** Reads every case; problems name their place. */
function readCases({ cases, variables }) {
    const read = cases.map((one) => (0,_read_case_js__WEBPACK_IMPORTED_MODULE_2__/* .readCase */ .nP)(one, variables));
    const ids = cases.map(({ id }) => id);
    const strangers = read.flatMap((one) => (one.case?.parts.needs ?? [])
        .filter((id) => !ids.includes(id))
        .map((id) => ({ where: `${one.case?.identity.id ?? ''}.needs`, message: `names ${id}, which there is not` })));
    return { cases: read.flatMap((one) => one.case ?? []), problems: [...read.flatMap(({ problems }) => problems), ...strangers] };
}
/** The same. @throws policy_invalid with all that is wrong */
function requireCases(suite) {
    const { cases, problems } = readCases(suite);
    if (problems.length === 0)
        return cases;
    const lines = problems.map(({ where, message }) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${where}: ${message}`));
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('policy_invalid', ['the acceptance cases are not valid', ...lines.map((line) => `  ${line}`)].join('\n'), { problems: lines });
}

/***/ }),

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runCase),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_redactor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90787);
/* harmony import */ var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20518);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
/* harmony import */ var _read_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53374);
/* harmony import */ var _runtime_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31415);







/** Time for the steps that clean up, after the case's own. */
const TEARDOWN_MS = 20_000;
/** Runs a case, and again where it may be retried; cleans up after each try. Nothing that goes wrong leaves this function. */
async function runCase(surroundings, one) {
    const { clock } = surroundings.ports;
    const { id, title, category, severity, why, fix } = one.identity;
    const started = clock.now().getTime();
    let attempts = 0;
    let observations = [];
    do {
        attempts += 1;
        observations = await tryCase(surroundings, one);
    } while (!(0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .allHold */ .J8)(observations) && attempts <= one.parts.retries && !surroundings.interrupted.aborted);
    const seconds = (clock.now().getTime() - started) / 1000;
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
        executes: one.steps.some(({ kind, parameters }) => kind.executes(parameters)),
    };
}
async function tryCase(surroundings, one) {
    const { preconditions, setup, steps, teardown, timeout_seconds: seconds } = one.parts;
    const captured = new Map();
    const timeoutMs = seconds === undefined ? surroundings.timeoutMs : seconds * 1000;
    const id = one.identity.id;
    const observations = [];
    const begun = await withDeadline(surroundings, timeoutMs, surroundings.interrupted, async (time) => {
        observations.push(...(await runSteps({ ...surroundings, ...time, captured, phase: 'preconditions' }, preconditions)));
        const holdsBefore = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .allHold */ .J8)(observations);
        if (holdsBefore)
            observations.push(...(await runSteps({ ...surroundings, ...time, captured, phase: 'setup' }, setup)));
        if ((0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .allHold */ .J8)(observations))
            observations.push(...(await runSteps({ ...surroundings, ...time, captured, phase: 'steps' }, steps)));
        if (time.signal.aborted)
            observations.push(overdue(id, timeoutMs, surroundings));
        return holdsBefore;
    });
    // What cleans up is not ended by the interrupt that made it necessary, only by a time of its own.
    for (const step of begun ? [...teardown].reverse() : []) {
        await withDeadline(surroundings, TEARDOWN_MS, undefined, async (time) => {
            const after = await runSteps({ ...surroundings, ...time, captured, phase: 'teardown' }, [step]);
            if (!(0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .allHold */ .J8)(after))
                observations.push(...after.filter(({ outcome }) => outcome !== 'pass').map(asTeardownError));
            else if (time.signal.aborted)
                observations.push((0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('infra', id, `could not be cleaned up within ${TEARDOWN_MS / 1000} s`));
        });
    }
    return observations;
}
function overdue(id, timeoutMs, { interrupted }) {
    if (interrupted.aborted)
        return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('infra', id, 'was interrupted');
    return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('infra', id, `did not end within ${timeoutMs / 1000} s`, { fix: 'Look for what it waits for, or give it more with timeout_seconds.' });
}
/** That cleaning up failed does not make the case fail, but nobody knows what state the target is in. */
function asTeardownError({ subject, message, expected, actual, error = 'infra' }) {
    return (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)(error, subject, `could not be cleaned up: ${message}`, {
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual }),
    });
}
async function withDeadline({ ports: { clock } }, ms, other, body) {
    const end = clock.now().getTime() + ms;
    const controller = new AbortController();
    const abort = () => controller.abort();
    const cancel = clock.after(ms, abort);
    other?.addEventListener('abort', abort);
    if (other?.aborted === true)
        abort();
    try {
        return await body({ signal: controller.signal, leftMs: () => Math.max(0, end - clock.now().getTime()) });
    }
    finally {
        cancel();
        other?.removeEventListener('abort', abort);
    }
}
/** One step after the other; the first that does not hold ends it. */
async function runSteps(run, steps) {
    const observations = [];
    for (const [index, written] of steps.entries()) {
        if (run.signal.aborted)
            break;
        const own = await runStep(run, written, `${run.phase}[${index}]`);
        observations.push(...own);
        if (!(0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .allHold */ .J8)(own))
            break;
    }
    return observations;
}
async function runStep(run, written, place) {
    const { ports, target, root, signal, allowHosts, captured, variables } = run;
    const filledIn = { values: new Map([...variables.values, ...captured]), secrets: variables.secrets };
    const { step, problems } = (0,_read_step_js__WEBPACK_IMPORTED_MODULE_3__/* .readStep */ .j)(written, filledIn, place);
    if (step === undefined)
        return [(0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('config', place, `cannot be run: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblems */ .yg)(problems)}`)];
    const { on } = step.modifiers;
    if (on !== undefined && (on === 'rehearsal') !== target.rehearsed) {
        ports.log.info(`${place} is only for a ${on === 'live' ? 'live target' : 'rehearsal'}, and was left out`);
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
        nested: (steps) => runSteps(run, steps),
    };
    const result = await tryStep(context, place, () => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(context, step.modifiers, () => step.kind.run(context, step.parameters)));
    for (const [name, value] of Object.entries(result.captures ?? {}))
        captured.set(name, value);
    const observations = signal.aborted ? result.observations.map(cutShort) : result.observations;
    return (0,_model_redactor_js__WEBPACK_IMPORTED_MODULE_6__/* .redactDeep */ .KL)(observations, redact);
}
/** What a step misses after it was stopped was perhaps still to come: that is no failure of the target, and no fault that was noticed. */
function cutShort(observed) {
    return observed.outcome === 'fail'
        ? { ...observed, outcome: 'unknown', error: 'infra', message: `${observed.message}, but was stopped before its time` }
        : observed;
}
async function tryStep({ redact }, place, run) {
    try {
        return await run();
    }
    catch (error) {
        const observed = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs
            ? (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)(error.kind, place, `could not be run: ${redact(error.message)}`, { fix: error.hint })
            : (0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)('infra', place, `could not be run: DuRi met something it did not expect: ${redact((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`, { fix: 'Please report it.' });
        return { observations: [observed], reached: false };
    }
}
/** Takes the secrets of the run out of a text. */
function redactorOf(variables) {
    return (0,_model_redactor_js__WEBPACK_IMPORTED_MODULE_6__/* .createRedactor */ .lY)((0,_runtime_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .secretTexts */ .Vh)(variables));
}

/***/ }),

/***/ 89231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ refusedRuns),
  Z: () => (/* binding */ runRehearsed)
});

// EXTERNAL MODULE: ./build/src/gates/audit/run-audit.js
var run_audit = __webpack_require__(99837);
// EXTERNAL MODULE: ./build/src/gates/checks/observation.js
var observation = __webpack_require__(52888);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/model/secret.js
var secret = __webpack_require__(34211);
// EXTERNAL MODULE: ./build/src/gates/uat/faults.js
var faults = __webpack_require__(22842);
;// CONCATENATED MODULE: ./build/src/gates/uat/mock-upstream.js
/** What stands in for a service that nobody said how to start: it is well, shows what it was asked, and has one page. */
function mockAnswer({ method, url, headers }) {
    const path = url.replace(/\?.*$/, '');
    if (path === '/healthz')
        return { status: 200, headers: [['content-type', 'text/plain']], body: 'ok\n' };
    if (path === '/echo')
        return {
            status: 200,
            headers: [['content-type', 'application/json']],
            body: JSON.stringify({ method, path, headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])) }),
        };
    if (path === '/')
        return { status: 200, headers: [['content-type', 'text/html']], body: '<!doctype html><title>stand-in</title><p>DuRi stands in for the service.</p>\n' };
    return { status: 404, headers: [['content-type', 'text/plain']], body: 'not found\n' };
}
// EXTERNAL MODULE: ./build/src/gates/uat/pause.js
var pause = __webpack_require__(42377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/gates/checks/variables.js
var checks_variables = __webpack_require__(55187);
// EXTERNAL MODULE: ./build/src/gates/uat/environment-schema.js
var environment_schema = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/src/gates/uat/duration.js
var duration = __webpack_require__(78819);
;// CONCATENATED MODULE: ./build/src/gates/uat/rehearsal-definition.js







/** `uat.rehearsal` of duri.yml: how DuRi starts what is tested, on loopback, in a folder that is thrown away. */
const rehearsalSchema = schemas/* strictObject */.rej({
    nginx_conf: schemas/* string */.YjP().min(1).max(4096).optional().describe('The nginx configuration of the site, or a whole one. Without it the service is asked directly.'),
    nginx_folder: schemas/* string */.YjP().min(1).max(4096).optional().describe('What its relative includes are relative to; the folder of the file when absent.'),
    nginx_installed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe('Where the repository keeps what is installed elsewhere on the host, as the check type nginx takes it.'),
    start: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(8192))
        .max(200)
        .default([])
        .describe('Program and arguments of the service; a stand-in that shows what it is asked when it is empty.'),
    env: environment_schema/* environmentSchema */.V
        .default({})
        .describe('Its environment; the variables uat_port, uat_sink_url, uat_sink_secret, uat_token and uat_state_dir are made for it.'),
    ready: schemas/* string */.YjP().regex(/^\//).max(4096).default('/healthz').describe('Path that the service answers 200 to once it is ready; asked without the proxy.'),
    ready_within: duration/* durationSchema */.s.default(15_000).describe('How long it may take to get ready.'),
    idle_hold: schemas/* string */.YjP().default('1s').describe('What uat_idle_hold is in a rehearsal.'),
});
/** Reads it with its variables filled in. @throws policy_invalid */
function readRehearsal(written, variables) {
    const { value, problems } = (0,checks_variables/* substitute */.V)(written, variables, true);
    const shape = (0,shape_document/* matchShape */.Zz)(value, rehearsalSchema);
    const wrong = [
        ...problems,
        ...(shape.ok
            ? []
            : shape.problems.map(({ path, key, message }) => ({ where: [...path, ...(key === undefined ? [] : [key])].map(String).join('.'), message }))),
    ];
    if (!shape.ok || wrong.length > 0)
        throw new errors/* IntegrityError */.cs('policy_invalid', `uat.rehearsal of the policy is not valid: ${(0,parsed/* describeProblems */.yg)(wrong)}`);
    return shape.value;
}
// EXTERNAL MODULE: ./build/src/languages/nginx/relocate.js + 3 modules
var relocate = __webpack_require__(21537);
// EXTERNAL MODULE: ./build/src/gates/audit/types/nginx/site.js
var site = __webpack_require__(36920);
// EXTERNAL MODULE: ./build/src/gates/audit/types/nginx/stand-ins.js
var stand_ins = __webpack_require__(3494);
;// CONCATENATED MODULE: ./build/src/gates/uat/rehearsal-nginx.js




const TOOL_MS = 20_000;
/** Cheap on purpose: nobody guesses these, and each request costs one. */
const BCRYPT_COST = '4';
/** Starts nginx on the repository's own configuration, moved to loopback. @throws Unmet where the configuration does not let it start */
async function startNginx(ground, plan) {
    const { definition, prefix, upstreamPort, fault } = plan;
    const { ports } = ground;
    const file = definition.nginx_conf;
    const [configuration] = (0,site/* openConfigurations */._l)(ground, { file, folder: definition.nginx_folder, installed: definition.nginx_installed });
    if (configuration === undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, 'is missing'));
    const [problem] = configuration.problems;
    if (problem !== undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, `cannot be read: ${problem.message}`, { location: problem.place }));
    const free = [...plan.ports];
    const relocated = (0,relocate/* relocate */.s)(configuration, { prefix, port: () => free.shift() ?? 0, backend: () => `127.0.0.1:${upstreamPort}` });
    const [refused] = relocated.refused;
    if (refused !== undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, `is not started: ${refused.message}`, { location: refused.place }));
    const listener = relocated.listeners.find(({ tls }) => tls) ?? relocated.listeners[0];
    if (listener === undefined)
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(file, 'listens nowhere', { expected: 'a server block', location: { file, line: 1 } }));
    const environment = { PATH: ports.environment.variables['PATH'] ?? '', HOME: prefix, LANG: 'C.UTF-8', TZ: 'UTC' };
    for (const folder of relocated.folders)
        ports.hostFiles.makeFolder(folder);
    const standIns = relocated.standIns.filter(({ kind }) => fault?.withoutPasswords !== true || kind !== 'passwords');
    const passwords = await htpasswd(ports, environment, plan);
    const certificate = await (0,stand_ins/* makeStandIns */.X)(prefix, standIns, { ports, passwords, environment, timeoutMs: TOOL_MS });
    const conf = `${prefix}/nginx.conf`;
    ports.files.write(conf, withFault(relocated.lines.map(({ text }) => text), fault)
        .map((line) => `${line}\n`)
        .join(''));
    const service = await ports.services.start({
        program: 'nginx',
        args: ['-e', `${prefix}/logs/start.log`, '-p', prefix, '-c', conf],
        cwd: prefix,
        env: environment,
    });
    const ca = certificate === undefined ? undefined : Buffer.from(ports.files.read(certificate, 65_536) ?? []).toString('utf8');
    return { service, ca, ...addressOf(listener) };
}
/** The lines with the fault in them. @throws Unmet where there is nothing that it could be put into */
function withFault(lines, fault) {
    if (fault?.conf === undefined)
        return lines;
    const changed = fault.conf(lines);
    if (changed.join('\n') === lines.join('\n'))
        throw new observation/* Unmet */.G_((0,observation/* fails */.c6)('the nginx configuration', `has nothing that ${fault.name} could be put into`, { expected: 'what the fault takes away', actual: 'nothing' }));
    return changed;
}
/** A name that belongs to this host is asked by address; any other keeps its name, so that nginx finds the right server block. */
function addressOf({ port, tls, serverNames, }) {
    const scheme = tls ? 'https' : 'http';
    const name = serverNames.find((one) => /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/i.test(one));
    const local = serverNames.some((one) => one === 'localhost' || one === '127.0.0.1') || name === undefined || tls;
    if (local)
        return { baseUrl: `${scheme}://${serverNames.includes('localhost') || tls ? 'localhost' : '127.0.0.1'}:${port}`, connectTo: { host: '127.0.0.1', port } };
    return { baseUrl: `${scheme}://${name}:${port}`, connectTo: { host: '127.0.0.1', port } };
}
/** A line of an htpasswd file, bcrypt; the password goes in by standard input. @throws tool_missing, tool_failed */
async function htpasswd({ processes }, env, { user, password }) {
    const { stdout } = await processes.run({
        program: 'htpasswd',
        args: ['-niB', '-C', BCRYPT_COST, user],
        env,
        input: Buffer.from(`${password}\n`),
        timeoutMs: TOOL_MS,
        maxOutputBytes: 65_536,
    });
    return Buffer.from(stdout).toString('utf8');
}
// EXTERNAL MODULE: ./build/src/gates/uat/run-case.js
var run_case = __webpack_require__(3935);
// EXTERNAL MODULE: ./build/src/gates/uat/runtime-variables.js
var runtime_variables = __webpack_require__(31415);
// EXTERNAL MODULE: ./build/src/gates/uat/sink.js
var uat_sink = __webpack_require__(99740);
;// CONCATENATED MODULE: ./build/src/gates/uat/rehearsal.js











const GRACE_MS = 2000;
const POLL_MS = 40;
const PROXY_PORTS = 8;
const KILL_SWITCH_PATH = '/api/kill-switch';
/**
 * Starts the deployment on loopback: the service or its stand-in, a tap, nginx on the repository's configuration, a receiver of
 * webhooks. Where one of them does not start, those that did are stopped. @throws Unmet, tool_missing, policy_invalid
 */
async function startRehearsal(ground, suite, fault) {
    const undo = [];
    const stop = async () => {
        for (const step of undo.splice(0).reverse())
            await step();
    };
    try {
        return { ...(await build(ground, suite, { fault, undo })), stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
async function build(ground, suite, { fault, undo }) {
    const { ports } = ground;
    const folder = ports.archiveFiles.temporaryFolder();
    undo.push(() => folder.remove());
    const sink = await (0,uat_sink/* openSink */.A)(ports, undefined, fault?.sinkAnswer);
    undo.push(() => sink.close());
    const [port = 0, ...free] = await Promise.all(Array.from({ length: PROXY_PORTS + 1 }, () => ports.probes.freePort()));
    const stateDir = `${folder.path}/state`;
    ports.hostFiles.makeFolder(stateDir);
    const own = madeFor(suite, { port, sinkPort: sink.port, stateDir });
    const definition = readRehearsal(suite.rehearsal, own);
    const app = new App(ground, fault?.wrongSecret === true ? readRehearsal(suite.rehearsal, withOtherSecret(own)) : definition, {
        port,
        home: `${folder.path}/home`,
        own,
    });
    undo.push(() => app.stop(0)); // it is thrown away: there is nothing to wait for
    const tap = await ports.probes.tap({ to: port, ...interceptOf(fault, own) });
    undo.push(() => tap.close());
    const starting = fault?.serviceDown === true ? Promise.resolve() : app.start();
    // Both are waited for, even when one fails: what starts after everything was stopped would never be stopped.
    const [proxied, started] = await Promise.allSettled([
        startProxy(ground, definition, { prefix: `${folder.path}/nginx`, tap, free, own, fault, undo }),
        starting,
    ]);
    if (proxied.status === 'rejected')
        throw proxied.reason;
    if (started.status === 'rejected')
        throw started.reason;
    const proxy = proxied.value;
    const variables = { values: new Map([...own.values, ['uat_base_url', proxy.baseUrl], ['uat_idle_hold', definition.idle_hold]]), secrets: own.secrets };
    return {
        variables,
        target: {
            baseUrl: proxy.baseUrl,
            rehearsed: true,
            sink,
            upstream: () => tap.received(),
            ...(proxy.ca !== undefined && { ca: proxy.ca }),
            ...(proxy.connectTo !== undefined && { connectTo: proxy.connectTo }),
            ...(definition.start.length > 0 && {
                restart: async () => {
                    await app.stop(GRACE_MS);
                    await app.start();
                },
            }),
        },
    };
}
/** Variables with fresh secrets, for every secret that the policy names too: a rehearsal knows none of the real ones. */
function madeFor({ variables }, { port, sinkPort, stateDir }) {
    const fresh = () => new secret/* Secret */.z(Buffer.from((0,external_node_crypto_.randomBytes)(18).toString('base64url')));
    const hidden = [...runtime_variables/* RUNTIME_VARIABLES */.b1.flatMap(({ name, secret }) => (secret ? [name] : [])), ...variables.secrets.keys()];
    return {
        values: new Map([
            ['uat_user', 'uat'],
            ...variables.values,
            ['uat_port', port],
            ['uat_sink_port', sinkPort],
            ['uat_sink_url', `http://127.0.0.1:${sinkPort}/robot/send?access_token=${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`],
            ['uat_state_dir', stateDir],
        ]),
        secrets: new Map(hidden.map((name) => [name, fresh()])),
    };
}
function withOtherSecret({ values, secrets }) {
    return { values, secrets: new Map([...secrets, ['uat_sink_secret', new secret/* Secret */.z(Buffer.from((0,external_node_crypto_.randomBytes)(18).toString('base64url')))]]) };
}
function interceptOf(fault, { values }) {
    if (fault?.killSwitchNoop !== true)
        return {};
    const path = String(values.get('kill_switch_path') ?? KILL_SWITCH_PATH);
    return { intercept: ({ method, url }) => (method !== 'GET' && url.startsWith(path) ? faults/* NOOP_ANSWER */.i : undefined) };
}
/** nginx, where there is a configuration; else the tap itself is what is asked. */
async function startProxy(ground, definition, plan) {
    const { nginx_conf: conf } = definition;
    if (conf === undefined)
        return { baseUrl: `http://127.0.0.1:${plan.tap.port}`, ca: undefined, connectTo: undefined };
    const { ports } = ground;
    ports.hostFiles.makeFolder(plan.prefix);
    const nginx = await startNginx(ground, {
        definition: { ...definition, nginx_conf: conf },
        prefix: plan.prefix,
        upstreamPort: plan.tap.port,
        ports: plan.free,
        user: String(plan.own.values.get('uat_user')),
        password: Buffer.from(plan.own.secrets.get('uat_password')?.reveal() ?? []).toString('utf8'),
        fault: plan.fault,
    });
    plan.undo.push(() => nginx.service.stop(0));
    const { connectTo } = nginx;
    await answers(ports, { service: nginx.service, subject: conf, url: `tcp://127.0.0.1:${connectTo?.port ?? 0}`, withinMs: 10_000, redact: (text) => text });
    return nginx;
}
/** The service behind the proxy, or what stands in for it. */
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
    /** @throws Unmet when it does not get ready */
    async start() {
        const { ports, root } = this.ground;
        const { start, env, ready, ready_within: withinMs } = this.definition;
        const { port, home, own } = this.given;
        const [program, ...args] = start;
        if (program === undefined) {
            this.#mock = await ports.probes.listen({ port, answer: mockAnswer, echo: true });
            return;
        }
        ports.hostFiles.makeFolder(home);
        // Python would leave compiled files in the repository.
        const surroundings = { PATH: ports.environment.variables['PATH'] ?? '', HOME: home, LANG: 'C.UTF-8', TZ: 'UTC', PYTHONDONTWRITEBYTECODE: '1' };
        this.#service = await ports.services.start({ program, args, cwd: root, env: { ...surroundings, ...env } });
        await answers(ports, { service: this.#service, subject: 'the service', url: `http://127.0.0.1:${port}${ready}`, withinMs, redact: (0,run_case/* redactorOf */.y)(own) });
    }
    async stop(graceMs) {
        await this.#service?.stop(graceMs);
        await this.#mock?.close();
        this.#service = undefined;
        this.#mock = undefined;
    }
}
/** Waits until it answers. @throws Unmet with its last words when it ends or takes too long */
async function answers({ probes, clock }, { service, subject, url, withinMs, redact }) {
    const end = clock.now().getTime() + withinMs;
    const timeouts = { connectMs: 2000, firstByteMs: 2000, totalMs: 3000 };
    for (;;) {
        const answer = url.startsWith('tcp:')
            ? await probes.tcp({ url, timeouts, reach: {} })
            : await probes.http({ url, method: 'GET', headers: [], redirects: 0, maxBodyBytes: 1_048_576, timeouts, reach: {} });
        if (answer.ok && (!('status' in answer) || answer.status === 200))
            return;
        const ended = service.ended();
        if (ended !== undefined || clock.now().getTime() >= end) {
            const last = redact(service.output()).trim().split('\n').slice(-5).join(' | ').slice(0, 800);
            const says = ended === undefined ? `does not get ready within ${withinMs} ms` : `ended with exit code ${ended.exitCode ?? 'none'} instead of getting ready`;
            throw new observation/* Unmet */.G_((0,observation/* fails */.c6)(subject, last === '' ? says : `${says}: ${last}`, {
                expected: 'a rehearsal that starts',
                fix: 'Look at what it says, and at uat.rehearsal of duri.yml.',
            }));
        }
        await (0,pause/* pause */.v)(clock, POLL_MS);
    }
}
// EXTERNAL MODULE: ./build/src/gates/uat/run-suite.js
var run_suite = __webpack_require__(24567);
;// CONCATENATED MODULE: ./build/src/gates/uat/run-rehearsed.js




/** Starts the deployment, runs the cases against it, and takes it down again. What keeps it from starting is an observation of every case. */
async function runRehearsed(ground, suite, cases, options) {
    let rehearsal;
    try {
        rehearsal = await startRehearsal(ground, suite, options.fault);
    }
    catch (error) {
        const observed = (0,run_audit/* observationOf */.K)(error, 'the rehearsal');
        return cases.map((one) => withObservation(one, observed));
    }
    try {
        options.started?.(rehearsal);
        return await (0,run_suite/* runSuite */.o)({
            ports: ground.ports,
            target: rehearsal.target,
            root: ground.root,
            variables: rehearsal.variables,
            allowHosts: suite.allowHosts,
            timeoutMs: suite.timeoutSeconds * 1000,
            interrupted: options.interrupted,
        }, cases, { jobs: options.jobs, ended: (result, finished) => options.ended?.(result, finished) });
    }
    finally {
        await rehearsal.stop();
    }
}
/** Cases that were not run because programs under test may not be run here. */
function refusedRuns(cases, { why, fix }) {
    return cases.map((one) => withObservation(one, (0,observation/* unseen */.nv)('infra', one.identity.id, `runs what is under test, and was not run: ${why}`, { fix })));
}
function withObservation({ identity }, observed) {
    const { id, title, category, severity, why, fix } = identity;
    return { id, title, category, severity, why, fix, observations: [observed], seconds: 0, attempts: 1, executes: true };
}

/***/ }),

/***/ 24567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runSuite)
/* harmony export */ });
/* harmony import */ var _checks_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52888);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20518);
/* harmony import */ var _run_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3935);



/** Cases with such a step share the receiver of webhooks. */
const SINK_GROUP = 'webhook_sink';
/** Nothing runs beside a case with a step that every case feels, such as a restart, or that would see what others do. */
const ALONE = 'alone';
/** Runs cases side by side, as far as they share nothing and need nothing of each other; results in the order of the cases. */
async function runSuite(surroundings, cases, { jobs, ended }) {
    const results = new Map();
    const waiting = [...cases];
    const busy = new Set();
    const running = new Set();
    const ready = ({ parts }) => parts.needs.every((id) => results.has(id) || !cases.some(({ identity }) => identity.id === id));
    const start = (one) => {
        const groups = groupsOf(one);
        for (const group of groups)
            busy.add(group);
        const run = runOne(surroundings, one, results).then((result) => {
            results.set(one.identity.id, result);
            for (const group of groups)
                busy.delete(group);
            running.delete(run);
            ended(result, results.size);
        });
        running.add(run);
    };
    while (waiting.length > 0 || running.size > 0) {
        const mayStart = (one) => ready(one) && groupsOf(one).every((group) => !busy.has(group)) && !busy.has(ALONE) && (running.size === 0 || !groupsOf(one).includes(ALONE));
        const next = running.size < jobs ? waiting.findIndex(mayStart) : -1;
        const [one] = next === -1 ? [] : waiting.splice(next, 1);
        if (one !== undefined)
            start(one);
        else if (running.size > 0)
            await Promise.race(running);
        else
            for (const stuck of waiting.splice(0))
                results.set(stuck.identity.id, notRun(stuck, 'needs cases that need it'));
    }
    return cases.flatMap(({ identity }) => results.get(identity.id) ?? []);
}
function groupsOf({ parts, steps }) {
    const sink = steps.some(({ kind }) => kind.name === SINK_GROUP);
    const alone = steps.some(({ kind, parameters }) => kind.alone?.(parameters) === true);
    return [...(parts.serial_group === undefined ? [] : [`own ${parts.serial_group}`]), ...(sink ? [SINK_GROUP] : []), ...(alone ? [ALONE] : [])];
}
async function runOne(surroundings, one, results) {
    if (surroundings.interrupted.aborted)
        return notRun(one, 'was not run: the run was interrupted');
    const missing = one.parts.needs.find((id) => !(0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF)(results.get(id)?.observations ?? []));
    return missing === undefined ? (0,_run_case_js__WEBPACK_IMPORTED_MODULE_2__/* .runCase */ .e)(surroundings, one) : notRun(one, `was not run: it needs ${missing}, which did not pass`);
}
/** A case that did not run has proven nothing. */
function notRun({ identity }, says) {
    const { id, title, category, severity, why, fix } = identity;
    return { id, title, category, severity, why, fix, observations: [(0,_checks_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('infra', id, says)], seconds: 0, attempts: 1, executes: false };
}

/***/ }),

/***/ 31415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ secretTexts),
/* harmony export */   Yz: () => (/* binding */ sampleVariables),
/* harmony export */   b1: () => (/* binding */ RUNTIME_VARIABLES)
/* harmony export */ });
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34211);

const variable = (name, sample, help) => ({ name, sample, help, secret: false });
const secret = (name, help) => ({ name, sample: 'not-a-secret', help, secret: true });
/**
 * What a rehearsal hands to the cases. Against a live target those that the cases use are given in `vars:` of duri.yml,
 * the secrets by reference.
 */
const RUNTIME_VARIABLES = [
    variable('uat_base_url', 'http://127.0.0.1:1', 'Base URL of what is tested, without a slash at the end.'),
    variable('uat_user', 'uat', 'The user that signs in.'),
    secret('uat_password', 'The password of that user.'),
    secret('uat_sink_secret', 'What webhooks are signed with.'),
    secret('uat_token', 'A second secret for what needs more than a password, such as resetting a kill switch.'),
    variable('uat_port', 1, 'The port that the service behind the proxy listens on.'),
    variable('uat_sink_port', 1, 'The port of 127.0.0.1 that webhooks are received on.'),
    variable('uat_sink_url', 'http://127.0.0.1:1/robot/send?access_token=uat', 'The webhook that the service is to send to.'),
    variable('uat_state_dir', 'state', 'An empty folder for the state of the service.'),
    variable('uat_idle_hold', '65s', 'How long a websocket must stay open with nothing said: 65s beats the 60 s of nginx. A rehearsal takes 1s.'),
];
/** Samples for whatever only a run knows, so that a suite can be read without one. `captured` are names that steps capture. */
function sampleVariables({ values, secrets }, captured) {
    const dummy = new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(Buffer.from('not-a-secret'));
    const missing = RUNTIME_VARIABLES.filter(({ name }) => !values.has(name) && !secrets.has(name));
    return {
        values: new Map([
            ...missing.flatMap(({ name, sample, secret: hidden }) => (hidden ? [] : [[name, sample]])),
            ...[...captured].map((name) => [name, 'captured']),
            ...values,
        ]),
        secrets: new Map([
            ...missing.flatMap(({ name, secret: hidden }) => (hidden ? [[name, dummy]] : [])),
            ...[...secrets.keys()].map((name) => [name, dummy]),
        ]),
    };
}
/** Every secret of a run as a text, and with the user before it, as basic auth joins them before it encodes them. */
function secretTexts({ values, secrets }) {
    const user = values.get('uat_user');
    return [...secrets.values()].flatMap((one) => {
        const text = Buffer.from(one.reveal()).toString('utf8');
        return typeof user === 'string' && text !== '' ? [text, `${user}:${text}`] : [text];
    });
}

/***/ }),

/***/ 99740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSink)
/* harmony export */ });
/* harmony import */ var _steps_webhook_sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47302);

/** A receiver of webhooks whose answers can be scripted; `usual` is what it answers otherwise. */
async function openSink({ probes }, port, usual = _steps_webhook_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_WELL */ .n) {
    let script = [];
    const listener = await probes.listen({ ...(port !== undefined && { port }), answer: () => script.shift() ?? usual });
    return {
        port: listener.port,
        received: () => listener.received(),
        moreThan: (count, timeoutMs, signal) => listener.moreThan(count, timeoutMs, signal),
        script: (answers) => {
            script = [...answers];
        },
        close: () => listener.close(),
    };
}

/***/ }),

/***/ 99924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ stepKind)
/* harmony export */ });
/** Declares a kind of step; only there to infer the type of its parameters. */
function stepKind(kind) {
    return kind;
}

/***/ }),

/***/ 88495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QE: () => (/* binding */ asserted),
  UE: () => (/* binding */ headerValues),
  _n: () => (/* binding */ judgeAnswer),
  Z9: () => (/* binding */ judgeCertificate),
  ZO: () => (/* binding */ judgeHeader),
  T$: () => (/* binding */ judgeJsonPath),
  AY: () => (/* binding */ judgeSame),
  v9: () => (/* binding */ judgeUpstream),
  qE: () => (/* binding */ noAnswer)
});

// EXTERNAL MODULE: ./build/src/gates/checks/matcher.js + 1 modules
var checks_matcher = __webpack_require__(9693);
// EXTERNAL MODULE: ./build/src/gates/checks/observation.js
var observation = __webpack_require__(52888);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/http-hints.js
/** What such a status usually means behind nginx with basic auth, where it is not the one expected. Measured with nginx 1.22. */
const HINTS = {
    200: 'If a password was expected: auth_basic is off here, or satisfy any lets everybody in.',
    401: 'If the right password was sent: the user is not in the auth_basic_user_file, or has another password there.',
    403: 'nginx answers 403 to the right password when auth_basic_user_file is not there, though it still answers 401 without one.',
    500: 'nginx answers 500 to any password when its workers cannot read auth_basic_user_file (mode 0600, root): 0640 root:www-data.',
    502: 'The service behind the proxy does not answer: it is down, or listens elsewhere than proxy_pass says.',
    504: 'The service behind the proxy answers too late: see proxy_read_timeout.',
};
/** What to look at when this status came unexpectedly; undefined where there is nothing better than the case's own advice. */
function hintFor(status) {
    return HINTS[status];
}
// EXTERNAL MODULE: ./build/src/gates/uat/steps/json-path.js
var json_path = __webpack_require__(33105);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/http-judge.js




/** An assertion about one value, as an observation. */
// eslint-disable-next-line max-params -- reads as a sentence: of this subject, this part is so, and this is wanted
function asserted(subject, part, actual, matcher, fix) {
    const result = (0,checks_matcher/* match */.YW)(actual, matcher);
    if (result.ok)
        return (0,observation/* holds */.v9)(subject, `has the expected ${part}`, { actual: result.actual });
    return (0,observation/* fails */.c6)(subject, `has another ${part} than expected`, { expected: result.expected, actual: result.actual, ...(fix !== undefined && { fix }) });
}
/** The values of all header lines of a name. */
function headerValues(headers, wanted) {
    return headers.flatMap(([name, value]) => (name.toLowerCase() === wanted.toLowerCase() ? [value] : []));
}
/** That nobody answered is a failure of the target; that we were stopped is not. */
function noAnswer(subject, { phase, code, message }) {
    if (phase === 'interrupted')
        return (0,observation/* unseen */.nv)('infra', subject, 'was not answered before the time of the case was over, or the run was interrupted');
    return (0,observation/* fails */.c6)(subject, `got no answer: ${message} (${phase}: ${code})`, { expected: 'an answer', actual: `${phase}: ${code}` });
}
/** Everything that a step asserts of one answer. */
async function judgeAnswer(subject, answer, parameters) {
    const { status, headers = {}, count_each: count, body, jsonpath = {}, duration_ms: duration, certificate } = parameters;
    const text = Buffer.from(answer.body).toString('utf8');
    return [
        ...(status === undefined ? [] : [asserted(subject, 'status', answer.status, status, hintFor(answer.status))]),
        ...Object.entries(headers).flatMap(([name, matcher]) => judgeHeader(subject, { name, matcher, count, headers: answer.headers })),
        ...(body === undefined ? [] : [asserted(subject, 'body', text, body)]),
        ...(await Promise.all(Object.entries(jsonpath).map(([path, matcher]) => judgeJsonPath(subject, text, path, matcher)))).flat(),
        ...(duration === undefined ? [] : [asserted(subject, 'duration in ms', answer.durationMs, duration)]),
        ...(certificate === undefined ? [] : judgeCertificate(subject, answer.certificate, certificate)),
    ];
}
/** Each line of that name must fit; where there is none, only `exists: false` does. */
function judgeHeader(subject, { name, matcher, count, headers }) {
    const values = headerValues(headers, name);
    const wrongCount = count !== undefined && values.length !== count;
    const counted = wrongCount
        ? [
            (0,observation/* fails */.c6)(subject, `has the header ${name} ${values.length} times`, {
                expected: `${count} times`,
                actual: `${values.length} times: ${values.join(' | ')}`.slice(0, 300),
            }),
        ]
        : [];
    const judged = values.length === 0
        ? [asserted(subject, `header ${name}`, undefined, matcher)]
        : values.map((value) => asserted(subject, `header ${name}`, value, matcher));
    return [...counted, ...judged];
}
/** Each value that the path finds must fit. */
async function judgeJsonPath(subject, text, path, matcher) {
    const found = await (0,json_path/* valuesAt */.I)(text, path);
    if ('problem' in found)
        return [(0,observation/* fails */.c6)(subject, `has a body that ${found.problem}`, { expected: `${path} in a JSON document` })];
    return found.values.length === 0 ? [asserted(subject, path, undefined, matcher)] : found.values.map((value) => asserted(subject, path, value, matcher));
}
function judgeCertificate(subject, facts, wanted) {
    if (facts === undefined)
        return [(0,observation/* fails */.c6)(subject, 'was answered without TLS', { expected: 'a certificate', actual: 'none' })];
    return Object.entries(wanted).flatMap(([field, matcher]) => matcher === undefined ? [] : [asserted(subject, `certificate ${field}`, facts[field], matcher)]);
}
/** What must be alike in all answers, or something could be told from the difference, such as which users there are. */
function judgeSame(answers, same) {
    const [first] = answers;
    if (first === undefined || answers.length < 2)
        return [(0,observation/* unseen */.nv)('config', 'same', 'compares fewer than two answers')];
    const read = {
        status: (answer) => String(answer.status),
        body_bytes: (answer) => `${answer.body.length} bytes`,
        headers: (answer) => [...new Set(answer.headers.map(([name]) => name.toLowerCase()))]
            .filter((name) => name !== 'date')
            .sort()
            .join(', '),
    };
    return same.map((part) => {
        const wanted = read[part](first.answer);
        const other = answers.find(({ answer }) => read[part](answer) !== wanted);
        if (other === undefined)
            return (0,observation/* holds */.v9)(`${answers.length} answers`, `have the same ${part}`, { actual: wanted });
        return (0,observation/* fails */.c6)(other.subject, `has another ${part} than ${first.subject}, from which something can be told`, {
            expected: wanted,
            actual: read[part](other.answer),
        });
    });
}
/** What the service behind the proxy got. */
function judgeUpstream(received, wanted) {
    const subject = 'the service behind the proxy';
    const counted = wanted.requests === undefined ? [] : [asserted(subject, 'number of requests', received.length, wanted.requests)];
    if (wanted.headers === undefined)
        return counted;
    if (received.length === 0)
        return [...counted, (0,observation/* fails */.c6)(subject, 'got no request', { expected: 'a request to look at the headers of', actual: 'none' })];
    const fix = 'Take it out where the proxy passes requests on, such as proxy_set_header Authorization "";';
    return [
        ...counted,
        ...received.flatMap(({ headers, url }) => Object.entries(wanted.headers ?? {}).flatMap(([name, matcher]) => judgeHeader(`${subject} (${url})`, { name, matcher, count: undefined, headers }).map((one) => (one.outcome === 'fail' ? { ...one, fix } : one)))),
    ];
}

/***/ }),

/***/ 82252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f6: () => (/* binding */ certificateSchema),
/* harmony export */   z7: () => (/* binding */ httpParameters),
/* harmony export */   zg: () => (/* binding */ jsonPathSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9693);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(65_536);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'is no name of a header');
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096).regex(/^\//, 'does not begin with /');
const jsonPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\$/, 'is no JSONPath: it begins with $').max(1000);
const isUnique = (names) => new Set(names).size === names.length;
/** Also as a list, because a variable is filled into a value and never into a key. */
const headersToSend = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1)])),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name, value: text }))
        .min(1)
        .max(100)
        .refine((given) => isUnique(given.map((one) => one.name)), 'has a name twice, of which only the last would be sent'),
])
    .transform((given) => Array.isArray(given) ? Object.fromEntries(given.map((one) => [one.name, one.value])) : given);
/** What is expected at places of a JSON document; also as a list, for the same reason. */
const jsonPathSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(jsonPath, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: jsonPath, is: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3 }))
        .min(1)
        .max(100)
        .refine((given) => isUnique(given.map((one) => one.path)), 'has a path twice, of which only the last would be looked at; join them with and'),
])
    .transform((given) => (Array.isArray(given) ? Object.fromEntries(given.map(({ path: at, is }) => [at, is])) : given));
const credentials = {
    username: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).optional().describe('For basic auth; together with password.'),
    password: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).optional().describe('For basic auth; from a secret variable.'),
    request_headers: headersToSend.default({}).describe('Headers of the request, by name, or as a list of name and value; a list of values sends one line each.'),
};
/** Where a value for later steps is taken from. */
const capture = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ header: name }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ jsonpath: jsonPath }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ regexp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000).describe('RE2, on the body; the first group, or all of it.') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true) }),
]);
const CERTIFICATE_FIELDS = ['protocol', 'subject', 'issuer', 'names', 'daysLeft', 'sha256', 'chain', 'trusted'];
const certificateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CERTIFICATE_FIELDS), _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3)
    .describe(`What is expected of the certificate: ${CERTIFICATE_FIELDS.join(', ')}.`);
const ASSERTIONS = ['status', 'headers', 'count_each', 'body', 'jsonpath', 'duration_ms', 'certificate', 'same', 'upstream'];
const httpParameters = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Z]{1,20}$/)
        .default('GET')
        .describe('Method of the request.'),
    path: path.optional().describe('Path and query, sent as written, at the target.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(path).min(1).max(100).optional().describe('Several paths; each is asked and each must fit.'),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096).optional().describe('A whole URL in place of a path; its host must be the target or one of allow_hosts.'),
    ...credentials,
    variants: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(credentials)).min(1).max(50).optional().describe('Several ways to sign in; each is tried, on each path.'),
    request_body: text.optional().describe('Body of the request.'),
    json: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional().describe('Body of the request, as JSON; sets Content-Type.'),
    follow_redirects: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(10).default(0).describe('How many redirects to follow.'),
    insecure: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).describe('Take any certificate.'),
    ca_file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096).optional().describe('Certificates to trust, PEM.'),
    connect_to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(300)
        .regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):\d{1,5}$/, 'is no host:port')
        .optional()
        .describe('host:port to connect to instead.'),
    unix_socket: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096).optional().describe('Socket file to connect to instead.'),
    repeat: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100).default(1).describe('How often each request is made; each answer must fit.'),
    max_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(16_777_216).default(1_048_576).describe('Longest body that is taken.'),
    status: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3.optional().describe('What is expected of the status.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3).optional().describe('What is expected of headers, of each line of that name.'),
    count_each: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100).optional().describe('How often each of `headers` must come.'),
    body: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3.optional().describe('What is expected of the body, as text.'),
    jsonpath: jsonPathSchema.optional().describe('What is expected of values in a JSON body, by JSONPath; of several values, of each.'),
    duration_ms: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3.optional().describe('What is expected of the time until the whole answer was there.'),
    certificate: certificateSchema.optional(),
    same: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['status', 'body_bytes', 'headers']))
        .min(1)
        .optional()
        .describe('What must be the same in all answers of this step, so that nothing can be told from it.'),
    upstream: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        requests: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3.optional().describe('How many of these requests came through to the service.'),
        headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherSchema */ .C3).optional().describe('What is expected of headers that the service got.'),
    })
        .optional()
        .describe('What the service behind the proxy got; only in a rehearsal, where DuRi stands in between.'),
    captures: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'is no name of a variable'), capture)
        .default({})
        .describe('Values for later steps.'),
})
    .superRefine((value, context) => {
    const places = [value.path, value.paths, value.url].filter((one) => one !== undefined).length;
    if (places !== 1)
        context.addIssue({ code: 'custom', message: 'needs one of path, paths and url' });
    if (ASSERTIONS.every((key) => value[key] === undefined))
        context.addIssue({ code: 'custom', message: `asserts nothing; expected one of ${ASSERTIONS.join(', ')}` });
    for (const key of ['headers', 'jsonpath', 'certificate'])
        if (value[key] !== undefined && Object.keys(value[key]).length === 0)
            context.addIssue({ code: 'custom', path: [key], message: 'is empty, which asserts nothing' });
    if (value.upstream !== undefined && Object.keys(value.upstream.headers ?? {}).length === 0 && value.upstream.requests === undefined)
        context.addIssue({ code: 'custom', path: ['upstream'], message: 'is empty, which asserts nothing' });
    if (value.count_each !== undefined && value.headers === undefined)
        context.addIssue({ code: 'custom', path: ['count_each'], message: 'counts nothing: there are no headers' });
    if (value.request_body !== undefined && value.json !== undefined)
        context.addIssue({ code: 'custom', message: 'has both request_body and json' });
    if ((value.username === undefined) !== (value.password === undefined))
        context.addIssue({ code: 'custom', message: 'needs username and password together' });
});

/***/ }),

/***/ 33105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ valuesAt)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** The values at a JSONPath in a text (RFC 9535), or why there are none. */
async function valuesAt(text, path) {
    const { JSONPathEnvironment } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return { problem: 'is no JSON' };
    }
    try {
        // A document of JSON.parse holds nothing but what the library's own type of values names.
        return { values: new JSONPathEnvironment().query(path, document).values() };
    }
    catch (error) {
        return { problem: `could not be searched with ${path}: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
}

/***/ }),

/***/ 47302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ALL_WELL),
  d: () => (/* binding */ webhookSink)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/gates/checks/matcher.js + 1 modules
var matcher = __webpack_require__(9693);
// EXTERNAL MODULE: ./build/src/gates/checks/observation.js
var observation = __webpack_require__(52888);
// EXTERNAL MODULE: ./build/src/gates/uat/duration.js
var duration = __webpack_require__(78819);
// EXTERNAL MODULE: ./build/src/gates/uat/pause.js
var pause = __webpack_require__(42377);
// EXTERNAL MODULE: ./build/src/gates/uat/step-kind.js
var step_kind = __webpack_require__(99924);
// EXTERNAL MODULE: ./build/src/gates/uat/steps/http-judge.js + 1 modules
var http_judge = __webpack_require__(88495);
// EXTERNAL MODULE: ./build/src/gates/uat/steps/http-parameters.js
var http_parameters = __webpack_require__(82252);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/notify/dingtalk-sign.js
var dingtalk_sign = __webpack_require__(78539);
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/webhook-signature.js






const HOUR_MS = 3_600_000;
const SLACK_SKEW_MS = 300_000;
const secret = schemas/* string */.YjP().min(1).max(4096).describe('The shared secret, from a secret variable.');
const skew = duration/* durationSchema */.s.optional().describe('How far the time in the message may be from now.');
/** How messages are signed. */
const signatureSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('dingtalk'), secret, max_skew: skew }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('slack'), secret, max_skew: skew }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('hmac'),
        secret,
        header: schemas/* string */.YjP()
            .regex(/^[A-Za-z0-9-]{1,100}$/)
            .describe('Header with the signature of the body.'),
        prefix: schemas/* string */.YjP().max(50).default('').describe('What stands before it, such as sha256=.'),
        encoding: schemas/* enum */.k5n(['hex', 'base64']).default('hex'),
    }),
]);
/** Is a message signed as it should be, and just now? @source anchors: DingTalk custom robot; Slack request signing v0 */
function judgeSignature(subject, message, signature) {
    if (signature.kind === 'hmac') {
        const given = (0,http_judge/* headerValues */.UE)(message.headers, signature.header)[0];
        const right = `${signature.prefix}${(0,external_node_crypto_.createHmac)('sha256', signature.secret).update(message.body).digest(signature.encoding)}`;
        return [verdict(subject, given, right)];
    }
    if (signature.kind === 'slack') {
        const time = (0,http_judge/* headerValues */.UE)(message.headers, 'X-Slack-Request-Timestamp')[0];
        const given = (0,http_judge/* headerValues */.UE)(message.headers, 'X-Slack-Signature')[0];
        const text = Buffer.concat([Buffer.from(`v0:${time ?? ''}:`), message.body]);
        const right = `v0=${(0,external_node_crypto_.createHmac)('sha256', signature.secret).update(text).digest('hex')}`;
        return [verdict(subject, given, right), onTime(subject, message.at, Number(time) * 1000, signature.max_skew ?? SLACK_SKEW_MS)];
    }
    const query = new URLSearchParams(message.url.replace(/^[^?]*/, ''));
    const [time, given] = [query.get('timestamp') ?? undefined, query.get('sign') ?? undefined];
    return [
        verdict(subject, given, (0,dingtalk_sign/* dingtalkSign */.O)(time ?? '', signature.secret)),
        onTime(subject, message.at, time === undefined ? NaN : Number(time), signature.max_skew ?? HOUR_MS),
    ];
}
/** Neither signature is shown: the right one would be as good as the secret for an hour. */
function verdict(subject, given, right) {
    const [a, b] = [Buffer.from(given ?? ''), Buffer.from(right)];
    if (a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b))
        return (0,observation/* holds */.v9)(subject, 'has a valid signature');
    const says = given === undefined ? 'has no signature' : 'has a signature that is not valid';
    const fix = 'Sign with the secret of this webhook; in a URL the signature must be percent-encoded, + / and = too.';
    return (0,observation/* fails */.c6)(subject, says, { expected: 'a valid signature', actual: given === undefined ? 'none' : 'another one', fix });
}
function onTime(subject, at, says, maxSkewMs) {
    const apart = Math.abs(at - says);
    if (apart <= maxSkewMs)
        return (0,observation/* holds */.v9)(subject, `was signed ${Math.round(apart)} ms from now`);
    const actual = Number.isNaN(apart) ? 'no time' : `${Math.round(apart / 1000)} s`;
    return (0,observation/* fails */.c6)(subject, 'has a time that is too far from now', {
        expected: `at most ${maxSkewMs / 1000} s`,
        actual,
        fix: 'DingTalk wants milliseconds; look at the clock of the host.',
    });
}
;// CONCATENATED MODULE: ./build/src/gates/uat/steps/webhook-sink.js










const answer = schemas/* strictObject */.rej({
    status: schemas/* int */.Whr().min(100).max(599).default(200),
    json: schemas/* unknown */.L5J().optional().describe('Body, as JSON, such as {errcode: 310000}.'),
    html: schemas/* string */.YjP().max(65_536).optional().describe('Body, as a page, such as a proxy puts in the way.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    delay: duration/* durationSchema */.s.optional().describe('Answers only then.'),
    cut: schemas/* boolean */.zMY().default(false).describe('Closes the connection in place of an answer.'),
});
const parameters = schemas/* strictObject */.rej({
    answers: schemas/* array */.YOg(answer).max(100).default([]).describe('What it answers, one after the other; after those that all is well ({errcode: 0}).'),
    action: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1).max(50).describe('Steps that set it off.'),
    within: duration/* durationSchema */.s.describe('How long it may take from the end of the action until the messages are there.'),
    count: schemas/* int */.Whr().min(0).max(100).default(1).describe('How many messages must come; more is a failure too.'),
    quiet: duration/* durationSchema */.s.optional().describe('How long to look whether more come; a second when absent, all of `within` when count is 0.'),
    path: schemas/* string */.YjP().max(4096).optional().describe('What the path must begin with.'),
    method: schemas/* string */.YjP().default('POST').describe('The method that it must come with.'),
    signature: signatureSchema.optional().describe('How each message must be signed.'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), matcher/* matcherSchema */.C3).default({}).describe('What is expected of headers of each message.'),
    body: matcher/* matcherSchema */.C3.optional().describe('What is expected of the body of each message, as text.'),
    jsonpath: http_parameters/* jsonPathSchema */.zg.default({}).describe('What is expected of values in the JSON body of each message.'),
    distinct: schemas/* boolean */.zMY().default(false).describe('No two messages may have the same body.'),
    same: schemas/* boolean */.zMY().default(false).describe('All messages must have the same body: the second is the first, tried again.'),
    spacing: duration/* durationSchema */.s.optional().describe('The least time between two messages: a sender that backs off.'),
})
    .superRefine((value, context) => {
    const content = value.signature ?? value.body ?? Object.values(value.jsonpath)[0] ?? Object.values(value.headers)[0];
    if (value.count === 0 && content !== undefined)
        context.addIssue({ code: 'custom', path: ['count'], message: 'is 0, so nothing would be looked at' });
    if (value.count > 0 && content === undefined)
        context.addIssue({ code: 'custom', message: 'looks at nothing in the message; expected signature, body, jsonpath or headers' });
    if ((value.same || value.distinct || value.spacing !== undefined) && value.count < 2)
        context.addIssue({ code: 'custom', path: ['count'], message: 'is less than 2, so there is nothing to compare' });
});
const ALL_WELL = { status: 200, headers: [['content-type', 'application/json']], body: '{"errcode":0,"errmsg":"ok"}' };
const DEFAULT_QUIET_MS = 1000;
/** Receives webhooks, sets off what sends them, and looks at what came. */
const webhookSink = (0,step_kind/* stepKind */.j)({
    name: 'webhook_sink',
    summary: 'Receives webhooks while other steps run: how many come, how soon, whether they are signed, what they say; it can answer with faults.',
    parameters,
    executes: () => false,
    repeatable: false,
    inner: ({ action }) => action,
    assertions: ({ signature, body, jsonpath, headers, same, distinct, spacing }) => 1 +
        [signature, body, same || undefined, distinct || undefined, spacing].filter((one) => one !== undefined).length +
        Object.keys(jsonpath).length +
        Object.keys(headers).length,
    run: receive,
});
async function receive(context, wanted) {
    const { sink } = context.target;
    const { clock } = context.ports;
    const before = sink.received().length;
    sink.script(wanted.answers.map(toAnswer));
    try {
        const action = await context.nested(wanted.action);
        const acted = clock.now().getTime();
        if (wanted.count > 0)
            await sink.moreThan(before + wanted.count - 1, wanted.within, context.signal);
        await (0,pause/* pause */.v)(clock, wanted.quiet ?? (wanted.count === 0 ? wanted.within : DEFAULT_QUIET_MS), context.signal);
        const messages = sink.received().slice(before);
        return { observations: [...action, counted(messages, wanted, acted), ...(await judge(messages, wanted))], reached: true };
    }
    finally {
        sink.script([]);
    }
}
function toAnswer({ status, json, html, headers, delay, cut }) {
    const [type, body] = html === undefined ? ['application/json', JSON.stringify(json ?? { errcode: 0, errmsg: 'ok' })] : ['text/html', html];
    return { status, headers: [['content-type', type], ...Object.entries(headers)], body, cut, ...(delay !== undefined && { delayMs: delay }) };
}
/** What is answered when nothing is scripted. */

function counted(messages, { count, within }, acted) {
    const expected = `${count} within ${within / 1000} s`;
    const inTime = messages.filter(({ at }) => at - acted <= within).length;
    if (messages.length === count && inTime === count)
        return (0,observation/* holds */.v9)('the webhook', `got ${count} messages`, { expected });
    const fix = messages.length === 0
        ? 'Is the service started with this webhook (uat.rehearsal.env of duri.yml; on a live target its own settings), and is sending turned on?'
        : undefined;
    return (0,observation/* fails */.c6)('the webhook', `got ${messages.length} messages`, {
        expected,
        actual: `${messages.length}, ${inTime} of them in time`,
        ...(fix !== undefined && { fix }),
    });
}
async function judge(messages, wanted) {
    const observations = [];
    for (const [index, message] of messages.entries()) {
        const subject = `message ${index + 1} of the webhook`;
        const text = Buffer.from(message.body).toString('utf8');
        observations.push((0,observation/* holds */.v9)(subject, 'came', { actual: `sha256:${(0,digest/* sha256 */.sc)(message.body)}` }), ...(message.incomplete === true ? [(0,observation/* fails */.c6)(subject, 'is cut off, or longer than 1 MiB', { expected: 'a whole message' })] : []), (0,http_judge/* asserted */.QE)(subject, 'method', message.method, wanted.method), ...(wanted.path === undefined ? [] : [(0,http_judge/* asserted */.QE)(subject, 'path', message.url, { 'have-prefix': wanted.path })]), ...(wanted.signature === undefined ? [] : judgeSignature(subject, message, wanted.signature)), ...(wanted.body === undefined ? [] : [(0,http_judge/* asserted */.QE)(subject, 'body', text, wanted.body)]), ...Object.entries(wanted.headers).flatMap(([name, matcher]) => (0,http_judge/* judgeHeader */.ZO)(subject, { name, matcher, count: undefined, headers: message.headers })));
        for (const [path, matcher] of Object.entries(wanted.jsonpath))
            observations.push(...(await (0,http_judge/* judgeJsonPath */.T$)(subject, text, path, matcher)));
    }
    return [...observations, ...compare(messages, wanted)];
}
function compare(messages, { same, distinct, spacing }) {
    const bodies = new Set(messages.map(({ body }) => (0,digest/* sha256 */.sc)(body)));
    const gaps = messages.slice(1).map(({ at }, index) => at - (messages[index]?.at ?? at));
    const least = Math.min(...gaps);
    return [
        ...(same && messages.length > 1
            ? [
                bodies.size === 1
                    ? (0,observation/* holds */.v9)('all messages', 'are the same')
                    : (0,observation/* fails */.c6)('the messages', 'are not the same', { expected: '1 body', actual: `${bodies.size} bodies` }),
            ]
            : []),
        ...(distinct
            ? [
                bodies.size === messages.length
                    ? (0,observation/* holds */.v9)('all messages', 'differ')
                    : (0,observation/* fails */.c6)('the messages', 'repeat one another', { expected: `${messages.length} bodies`, actual: `${bodies.size} bodies` }),
            ]
            : []),
        ...(spacing !== undefined && gaps.length > 0
            ? [
                least >= spacing
                    ? (0,observation/* holds */.v9)('the sender', `waits ${least} ms before it tries again`)
                    : (0,observation/* fails */.c6)('the sender', 'does not back off', { expected: `at least ${spacing} ms`, actual: `${least} ms` }),
            ]
            : []),
    ];
}

/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDotenv),
/* harmony export */   q: () => (/* binding */ dotenvValue)
/* harmony export */ });
const MAX_CHARACTERS = 1024 * 1024;
const MAX_LINES = 10_000;
const KEY = /^[A-Za-z_][A-Za-z0-9_]*/;
const ESCAPES = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"', $: '$', '`': '`' };
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/;
/**
 * Reads an environment file as strictly as its strictest reader: a shell that sources it, systemd, Docker and the dotenv
 * libraries all take what passes here for the same values. Keys and values are on one line, without `export`, without spaces
 * around `=`; what has spaces or characters that a shell acts on is quoted. Every problem is listed.
 */
function readDotenv(text) {
    if (text.length > MAX_CHARACTERS)
        return refused(`is longer than ${MAX_CHARACTERS} characters`);
    const reading = { entries: [], problems: [], lineOf: new Map() };
    const lines = text.split('\n');
    if (lines.length > MAX_LINES)
        return refused(`has more than ${MAX_LINES} lines`);
    for (const [index, written] of lines.entries())
        readLine(reading, index + 1, index === 0 ? withoutMark(reading, written) : written);
    return { entries: reading.entries, problems: reading.problems };
}
/** The value of a key, the last one where it stands twice, as most readers take it. */
function dotenvValue({ entries }, key) {
    return entries.findLast((entry) => entry.key === key);
}
function refused(message) {
    return { entries: [], problems: [{ line: 1, column: 1, message, kind: 'syntax' }] };
}
function withoutMark(reading, line) {
    if (!line.startsWith('\uFEFF'))
        return line;
    reading.problems.push({ line: 1, column: 1, message: 'begins with a byte order mark, which becomes part of the first key', kind: 'syntax' });
    return line.slice(1);
}
function readLine(reading, number, written) {
    const problem = (column, message) => {
        reading.problems.push({ line: number, column, message, kind: 'syntax' });
    };
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (line !== written)
        problem(written.length, 'ends in CR LF; the CR becomes part of the value');
    const control = CONTROL.exec(line);
    if (control !== null)
        return problem(control.index + 1, 'has a control character');
    if (/^\s*(?:#|$)/.test(line))
        return;
    if (/^\s/.test(line))
        return problem(1, 'begins with a space');
    if (/^export\s/.test(line))
        return problem(1, 'begins with "export", which systemd and Docker do not read');
    const key = KEY.exec(line)?.[0];
    if (key === undefined)
        return problem(1, 'is neither a comment nor KEY=value');
    if (line[key.length] !== '=')
        return problem(key.length + 1, /^\s+=/.test(line.slice(key.length)) ? 'has a space before the =' : 'has no = after the key');
    const start = key.length + 1;
    const value = readValue(line, start);
    if ('message' in value)
        problem(value.at + 1, value.message);
    const first = reading.lineOf.get(key);
    if (first !== undefined)
        reading.problems.push({ line: number, column: 1, message: `sets ${key} again, which line ${first} has set`, kind: 'duplicate' });
    else
        reading.lineOf.set(key, number);
    if ('value' in value)
        reading.entries.push({ key, ...value, line: number, column: start + 1 });
    // A key whose value cannot be read is there all the same, or it would be reported as missing too.
    else
        reading.entries.push({ key, value: '', quote: 'none', line: number, column: start + 1 });
}
function readValue(line, start) {
    if (line[start] === "'")
        return readSingle(line, start);
    if (line[start] === '"')
        return readDouble(line, start);
    return readBare(line, start);
}
function readSingle(line, start) {
    const end = line.indexOf("'", start + 1);
    if (end === -1)
        return { at: start, message: 'has a single quote that is not closed on its line' };
    return checkRest(line, end + 1) ?? { value: line.slice(start + 1, end), quote: 'single' };
}
function readDouble(line, start) {
    let value = '';
    for (let at = start + 1; at < line.length; at++) {
        const character = line[at] ?? '';
        if (character === '"')
            return checkRest(line, at + 1) ?? { value, quote: 'double' };
        if (character === '`' || (character === '$' && line[at + 1] === '('))
            return { at, message: 'would run a command when a shell reads it' };
        if (character !== '\\') {
            value += character;
            continue;
        }
        const escape = ESCAPES[line[at + 1] ?? ''];
        if (escape === undefined)
            return { at, message: 'has an escape that readers understand differently; known are \\n \\r \\t \\\\ \\" \\$ \\`' };
        value += escape;
        at += 1;
    }
    return { at: start, message: 'has a double quote that is not closed on its line' };
}
function readBare(line, start) {
    const comment = /(?:^|\s)#/.exec(line.slice(start));
    const end = comment === null ? line.length : start + comment.index;
    const value = line.slice(start, end);
    if (/^\s+\S/.test(value))
        return { at: start, message: 'has a space after the =' };
    if (comment === null && /\s$/.test(value))
        return { at: start + value.trimEnd().length, message: 'ends in a space' };
    const bare = value.trimEnd();
    const wrong = /[\s'"`\\;&|<>()]/.exec(bare);
    if (wrong === null)
        return { value: bare, quote: 'none' };
    const at = start + wrong.index;
    if (wrong[0].trim() === '')
        return { at, message: 'has a space in a value without quotes' };
    if (/['"]/.test(wrong[0]))
        return { at, message: 'has a quote in the middle of a value' };
    return { at, message: `has ${wrong[0]} in a value without quotes, which a shell acts on` };
}
/** After a closing quote only a comment may follow. */
function checkRest(line, at) {
    const rest = line.slice(at);
    if (rest === '' || /^\s+#/.test(rest))
        return undefined;
    return { at, message: rest.trim() === '' ? 'ends in a space' : 'goes on after its closing quote' };
}

/***/ }),

/***/ 98130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ OBJECT)
/* harmony export */ });
/** Stands in the text of prose for what is no text. */
const OBJECT = '\uFFFC';

/***/ }),

/***/ 68000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readMarkdown)
});

// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/languages/markdown/markdown.js
var markdown = __webpack_require__(98130);
;// CONCATENATED MODULE: ./build/src/languages/markdown/flatten.js

/** Characters as a reader sees them, each with the offsets of the source that it comes from. */
class Flat {
    source;
    text = '';
    starts = [];
    ends = [];
    constructor(source) {
        this.source = source;
    }
    push(text, start, end) {
        this.text += text;
        this.starts.push(...Array(text.length).fill(start));
        this.ends.push(...Array(text.length).fill(end));
    }
    /** Adds what can be seen of an inline node and those inside it. */
    add(node) {
        const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
        if (node.type === 'text')
            this.#align(node.value, start, end);
        else if (node.type === 'inlineCode')
            this.push(markdown/* OBJECT */.q, start, end);
        else if (node.type === 'break')
            this.push('\n', start, end);
        else if (node.type === 'html')
            this.addHtml(start, end);
        else if (node.type === 'image' || node.type === 'imageReference')
            this.push(`${markdown/* OBJECT */.q}${node.alt ?? ''}${markdown/* OBJECT */.q}`, start, end);
        else if ('children' in node)
            node.children.forEach((child) => this.add(child));
    }
    /** HTML: its comments become one object each, its tags vanish but for those that strike out, which are `~~`; its text stays. */
    addHtml(start, end) {
        for (let at = start; at < end;) {
            const comment = this.source.startsWith('<!--', at);
            const close = comment ? '-->' : '>';
            if (comment || /^<[a-zA-Z/!?]/.test(this.source.slice(at, at + 2))) {
                const found = this.source.indexOf(close, at);
                const after = found === -1 || found + close.length > end ? end : found + close.length;
                if (comment)
                    this.push(markdown/* OBJECT */.q, at, after);
                else if (/^<\/?(?:del|s|strike)\b/i.test(this.source.slice(at, after)))
                    this.push('~~', at, after);
                at = after;
            }
            else {
                this.push(this.source[at] ?? '', at, at + 1);
                at += 1;
            }
        }
    }
    /** A text node's value beside its source, from which escapes, character references and the indentation of lines are gone. */
    #align(value, start, end) {
        let at = start;
        for (const character of value) {
            const reference = this.source[at] === '&' ? /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{1,31});/.exec(this.source.slice(at, at + 40))?.[0] : undefined;
            if (reference !== undefined) {
                this.push(character, at, at + reference.length);
                at += reference.length;
                continue;
            }
            while (at < end && !this.source.startsWith(character, at))
                at += 1;
            this.push(character, Math.min(at, end), Math.min(at + character.length, end));
            at += character.length;
        }
    }
}
;// CONCATENATED MODULE: ./build/src/languages/markdown/slug.js
/** Letters, digits, marks, `_`, `-` and spaces of any script are kept; everything else is dropped. */
const DROPPED = /[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu;
/** Anchors as GitHub makes them: small letters, no punctuation, spaces become `-`, and one that is taken gets a number. */
function slugger() {
    const seen = new Map();
    return (heading) => {
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
/** The anchor of a heading that no other shares. */
function slug(heading) {
    return heading.trim().toLowerCase().replace(DROPPED, '').replace(/ /g, '-');
}
;// CONCATENATED MODULE: ./build/src/languages/markdown/read-markdown.js



const MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_DEPTH = 100;
/** Reads Markdown with tables, as GitHub reads it. Any text is Markdown, so only its size and depth can be refused. */
async function readMarkdown(source) {
    if (source.length > MAX_CHARACTERS)
        return (0,parsed/* overLimit */.W1)('', `is longer than ${MAX_CHARACTERS} characters`);
    // Blocks nest by quote marks at the start of a line, and the parser recurses on them.
    const deep = source.split('\n').findIndex((line) => (/^(?:\s{0,3}(?:>|[-*+]|\d{1,9}[.)])\s?)+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0) > MAX_DEPTH);
    if (deep !== -1)
        return (0,parsed/* overLimit */.W1)(`${deep + 1}:1`, `is nested deeper than ${MAX_DEPTH} levels`);
    const [{ fromMarkdown }, { gfmTableFromMarkdown }, { gfmTable }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8559).then(__webpack_require__.bind(__webpack_require__, 78559)),
        __webpack_require__.e(/* import() */ 9426).then(__webpack_require__.bind(__webpack_require__, 49426)),
        __webpack_require__.e(/* import() */ 9243).then(__webpack_require__.bind(__webpack_require__, 59243)),
    ]);
    const root = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
    return (0,parsed/* parsed */.Yz)(new Reading(source).read(root));
}
/** What a walk over the tree collects, in the order of the text. */
class Reading {
    source;
    #headings = [];
    #anchors = new Set();
    #links = [];
    #codeBlocks = [];
    #codeSpans = [];
    #comments = [];
    #tables = [];
    #prose = [];
    #slug = slugger();
    constructor(source) {
        this.source = source;
    }
    read(root) {
        root.children.forEach((node) => this.#block(node, false));
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
            prose: this.#prose,
        };
    }
    #block(node, inList) {
        const span = spanOf(node);
        if (node.type === 'heading') {
            this.#running(node, 'heading');
            const text = plainText(node);
            const anchor = this.#slug(text);
            this.#anchors.add(anchor);
            this.#headings.push({ ...span, level: node.depth, text: text.trim(), slug: anchor });
        }
        else if (node.type === 'paragraph') {
            this.#running(node, inList ? 'item' : 'paragraph');
        }
        else if (node.type === 'table') {
            const rows = node.children.map((row, index) => row.children.map((cell) => this.#running(cell, index === 0 ? 'head' : 'cell')));
            this.#tables.push({ ...span, head: rows[0] ?? [], rows: rows.slice(1) });
        }
        else if (node.type === 'code') {
            const fenced = this.source[span.start] === '`' || this.source[span.start] === '~';
            this.#codeBlocks.push({ ...span, language: node.lang ?? undefined, text: node.value, textLine: span.line + (fenced ? 1 : 0) });
        }
        else if (node.type === 'html') {
            this.#html(node.value, span);
            const flat = new Flat(this.source);
            flat.addHtml(span.start, span.end);
            this.#prose.push({ ...span, kind: 'html', ...fieldsOf(flat) });
        }
        else if (node.type === 'definition') {
            this.#links.push({ ...span, kind: 'definition', target: node.url });
        }
        else if ('children' in node) {
            node.children.forEach((child) => this.#block(child, inList || node.type === 'list'));
        }
    }
    #running(node, kind) {
        const flat = new Flat(this.source);
        if ('children' in node)
            for (const child of node.children) {
                flat.add(child);
                this.#inline(child);
            }
        const prose = { ...spanOf(node), kind, ...fieldsOf(flat) };
        for (const match of prose.text.matchAll(/\[[^\][]+\]\[([^\][]+)\]/g)) {
            const start = prose.starts[match.index] ?? prose.start;
            this.#links.push({ ...this.#place(start, start + match[0].length), kind: 'unresolved', target: match[1] ?? '' });
        }
        this.#prose.push(prose);
        return prose;
    }
    #inline(node) {
        const span = spanOf(node);
        if (node.type === 'link' || node.type === 'image')
            this.#links.push({ ...span, kind: node.type, target: node.url });
        if (node.type === 'inlineCode')
            this.#codeSpans.push({ ...span, text: node.value });
        if (node.type === 'html')
            this.#html(node.value, span);
        if ('children' in node)
            node.children.forEach((child) => this.#inline(child));
    }
    #html(value, span) {
        for (const { index, 0: text } of value.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
            this.#comments.push(this.#place(span.start + index, span.start + index + text.length));
        const tags = value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
        for (const tag of tags.matchAll(/<[a-zA-Z][^>]*>/g)) {
            const start = span.start + tag.index;
            for (const [, name = '', , text = ''] of tag[0].matchAll(/\s(id|name|href|src)\s*=\s*(["'])(.*?)\2/gi)) {
                if (/^(?:id|name)$/i.test(name))
                    this.#anchors.add(text);
                else
                    this.#links.push({ ...this.#place(start, start + tag[0].length), kind: 'html', target: text });
            }
        }
    }
    #place(start, end) {
        const before = this.source.slice(0, start);
        const lineStart = before.lastIndexOf('\n') + 1;
        return { start, end, line: countLines(before), column: start - lineStart + 1 };
    }
}
/** Text with that of code: what GitHub makes anchors of. */
function plainText(node) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return node.value;
    if (node.type === 'image')
        return node.alt ?? '';
    return 'children' in node ? node.children.map(plainText).join('') : '';
}
function countLines(text) {
    let count = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function fieldsOf({ text, starts, ends }) {
    return { text, starts, ends };
}
function spanOf({ position }) {
    return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
function sectionsOf(headings, end) {
    return headings.map((heading, index) => {
        const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
        return { ...heading, bodyStart: heading.end, bodyEnd: next?.start ?? end };
    });
}

/***/ }),

/***/ 45895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ directiveText)
/* harmony export */ });
/** The text of a directive without its block, shortened: for messages. */
function directiveText({ name, args }) {
    const text = [name, ...args].join(' ');
    return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/***/ }),

/***/ 15803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ listenKey),
/* harmony export */   QQ: () => (/* binding */ listensOf),
/* harmony export */   U9: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);

/** Where a server listens; port 80 of every address where it does not say. @source nginx, ngx_http_core_module, listen */
function listensOf(server) {
    const listens = (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDirectives */ .J2)(server, 'listen').map(readListen);
    return listens.length > 0 ? listens : [{ ...addressOf('80'), tls: false, udp: false, flags: [], directive: undefined }];
}
function readListen(directive) {
    const [address = '', ...flags] = directive.args;
    return { ...addressOf(address), tls: flags.includes('ssl') || flags.includes('quic'), udp: flags.includes('quic'), flags, directive };
}
function addressOf(text) {
    if (text.startsWith('unix:'))
        return { address: undefined, port: undefined, unix: text.slice('unix:'.length), local: true };
    if (/^\d+$/.test(text))
        return { address: '*', port: Number(text), unix: undefined, local: false };
    const [, host = text, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(text) ?? [];
    const address = host === '0.0.0.0' || host === '' ? '*' : host;
    return { address, port: port === undefined ? 80 : Number(port), unix: undefined, local: isLoopback(address) };
}
/** Is it an address that only this machine reaches? Host names other than `localhost` are not asked. */
function isLoopback(host) {
    const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
    return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare) || bare === '::1' || bare === 'localhost';
}
/** `*:443`, `[::1]:80`, `unix:/run/x.sock`: the same for listens that share a socket. */
function listenKey({ address, port, unix }) {
    return unix === undefined ? `${address ?? '*'}:${port ?? 80}` : `unix:${unix}`;
}

/***/ }),

/***/ 3501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ everyDirective),
  v: () => (/* binding */ loadConfiguration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/languages/nginx/limits.js
/** Bounds on what is read as a configuration; beyond them it is refused. */
const NGINX_LIMITS = {
    /** All files of one configuration together, in UTF-16 units. */
    totalLength: 8 * 1024 * 1024,
    /** Blocks inside blocks. */
    depth: 32,
    /** Files inside files. */
    includeDepth: 16,
    /** Files read, counting a file each time that it is included. */
    files: 1000,
    directives: 100_000,
    /** nginx's own: a parameter must fit in its buffer. @source ngx_conf_file.c, NGX_CONF_BUFFER */
    wordLength: 4096,
};
;// CONCATENATED MODULE: ./build/src/languages/nginx/words.js

/** What is wrong with the text, and where. */
class WordError extends Error {
    line;
    column;
    name = 'WordError';
    constructor(message, line, column) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
const SPACE = new Set([' ', '\t', '\r', '\n']);
const ESCAPES = { '"': '"', "'": "'", '\\': '\\', t: '\t', r: '\r', n: '\n' };
/**
 * Cuts a configuration into statements, by the rules that nginx has and not by those that people believe in: `#` begins a comment only
 * before a word, a quote only at the start of one, `}` inside a word belongs to it, and `${` opens no block. @source ngx_conf_file.c, ngx_conf_read_token
 */
class WordReader {
    text;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    constructor(text) {
        this.text = text;
    }
    /** @throws WordError */
    next() {
        const words = [];
        let start;
        for (;;) {
            this.#skipSpace();
            const here = this.#place();
            const character = this.text[this.#at];
            if (character === undefined) {
                if (words.length > 0)
                    throw this.#error('unexpected end of file, expecting ";" or "}"', start);
                return { words, end: 'end of file', ...here };
            }
            if (character === ';' || character === '{' || character === '}') {
                if (words.length === 0 ? character !== '}' : character === '}')
                    throw this.#error(`unexpected "${character}"`, here);
                this.#at += 1;
                return { words, end: character, ...(start ?? here) };
            }
            start ??= here;
            words.push(this.#word(here));
        }
    }
    /** The text up to the brace that closes a block which has just been opened, taken by the rules of Lua. @throws WordError */
    opaqueBlock() {
        const from = this.#at;
        const begin = this.#place();
        let depth = 1;
        while (this.#at < this.text.length) {
            const character = this.text[this.#at] ?? '';
            const long = /^(?:--)?\[(=*)\[/.exec(this.text.slice(this.#at, this.#at + 64));
            if (long !== null)
                this.#skipPast(`]${long[1] ?? ''}]`, begin);
            else if (this.text.startsWith('--', this.#at))
                this.#skipPast('\n', begin);
            else if (character === '"' || character === "'")
                this.#luaText(character, begin);
            else {
                depth += character === '{' ? 1 : character === '}' ? -1 : 0;
                this.#advance();
                if (depth === 0)
                    return this.text.slice(from, this.#at - 1);
            }
        }
        throw this.#error('unexpected end of file in a block of Lua', begin);
    }
    #word(here) {
        const quote = this.text[this.#at];
        const quoted = quote === '"' || quote === "'";
        if (quoted)
            this.#advance();
        const from = this.#at;
        let variable = false;
        while (this.#at < this.text.length) {
            const character = this.text[this.#at] ?? '';
            if (this.#at - from > NGINX_LIMITS.wordLength)
                throw this.#error('too long parameter', here);
            const braced = character === '{' && variable;
            variable = braced || character === '$';
            if (!braced && (quoted ? character === quote : SPACE.has(character) || character === ';' || character === '{')) {
                const word = this.text.slice(from, this.#at);
                if (quoted)
                    this.#endQuote();
                return words_unescape(word);
            }
            this.#advance();
            if (character === '\\' && this.#at < this.text.length)
                this.#advance();
        }
        throw this.#error('unexpected end of file, expecting ";" or "}"', here);
    }
    /** After a closing quote only a space, the end of the statement, or a parenthesis may come. */
    #endQuote() {
        this.#advance();
        const after = this.text[this.#at];
        if (after !== undefined && !SPACE.has(after) && after !== ';' && after !== '{' && after !== ')')
            throw this.#error(`unexpected "${after}"`, this.#place());
    }
    #skipSpace() {
        while (this.#at < this.text.length) {
            const character = this.text[this.#at] ?? '';
            if (character === '#')
                while (this.#at + 1 < this.text.length && this.text[this.#at + 1] !== '\n')
                    this.#at += 1;
            else if (!SPACE.has(character))
                return;
            this.#advance();
        }
    }
    #luaText(quote, begin) {
        this.#advance();
        while (this.text[this.#at] !== quote) {
            if (this.#at >= this.text.length)
                throw this.#error('unexpected end of file in a block of Lua', begin);
            if (this.text[this.#at] === '\\')
                this.#advance();
            this.#advance();
        }
        this.#advance();
    }
    #skipPast(end, begin) {
        const found = this.text.indexOf(end, this.#at);
        if (found === -1)
            throw this.#error('unexpected end of file in a block of Lua', begin);
        while (this.#at < found + end.length)
            this.#advance();
    }
    #advance() {
        if (this.text[this.#at] === '\n') {
            this.#line += 1;
            this.#lineStart = this.#at + 1;
        }
        this.#at += 1;
    }
    #place() {
        return { line: this.#line, column: this.#at - this.#lineStart + 1 };
    }
    #error(message, place = this.#place()) {
        return new WordError(message, place.line, place.column);
    }
}
function words_unescape(word) {
    return word.includes('\\') ? word.replace(/\\(["'\\trn])/g, (_, character) => ESCAPES[character] ?? character) : word;
}
;// CONCATENATED MODULE: ./build/src/languages/nginx/parse.js


/** Blocks that hold another language. */
const OPAQUE = '_by_lua_block';
/** Reads one file; `include` is left standing. Never throws: a text that is no configuration gives a problem. */
function parseFile(text, file, chain = []) {
    const reader = new WordReader(text.startsWith('\uFEFF') ? text.slice(1) : text);
    const stack = [{ statement: undefined, inside: [] }];
    const build = ({ words, line, column }, more = {}) => {
        const [name = '', ...args] = words;
        return { name, args, place: { file, line, column }, chain, ...more };
    };
    const top = () => stack.at(-1) ?? { statement: undefined, inside: [] };
    const close = () => {
        const { statement, inside } = stack.pop() ?? top();
        if (statement !== undefined)
            top().inside.push(build(statement, { block: inside }));
    };
    const finish = (problem) => {
        while (stack.length > 1)
            close();
        return { directives: top().inside, ...(problem === undefined ? {} : { problem }) };
    };
    const stop = (message, line, column) => finish({ place: { file, line, column }, message });
    try {
        for (let count = 0;; count += 1) {
            const statement = reader.next();
            const { end, line, column } = statement;
            if (count > NGINX_LIMITS.directives)
                return stop(`has more than ${NGINX_LIMITS.directives} directives`, line, column);
            if (stack.length > NGINX_LIMITS.depth + 1)
                return stop(`nests blocks deeper than ${NGINX_LIMITS.depth}`, line, column);
            if (end === ';')
                top().inside.push(build(statement));
            else if (end === '{' && (statement.words[0] ?? '').endsWith(OPAQUE))
                top().inside.push(build(statement, { block: [], opaque: reader.opaqueBlock() }));
            else if (end === '{') {
                stack.push({ statement, inside: [] });
            }
            else if (stack.length === 1)
                return end === '}' ? stop('unexpected "}"', line, column) : finish();
            else if (end === 'end of file')
                return stop('unexpected end of file, expecting "}"', line, column);
            else
                close();
        }
    }
    catch (error) {
        if (error instanceof WordError)
            return stop(error.message, error.line, error.column);
        throw error;
    }
}
;// CONCATENATED MODULE: ./build/src/languages/nginx/load.js



const GLOB = /[*?[]/;
/**
 * Reads a configuration and everything that it includes. `folder` is what relative includes are relative to:
 * the folder of nginx.conf, which for the file of a site is that of the nginx.conf which includes it.
 */
function loadConfiguration(entry, files, folder = external_node_path_.posix.dirname(entry)) {
    const problems = [];
    const includes = [];
    const read = [];
    let length = 0;
    const load = (path, chain, open) => {
        const from = chain.at(-1) ?? { file: entry, line: 1, column: 1 };
        const refuse = (message) => {
            problems.push({ place: from, message });
            return [];
        };
        if (open.includes(path))
            return refuse(`includes itself: ${[...open.slice(open.indexOf(path)), path].join(' → ')}`);
        if (open.length > NGINX_LIMITS.includeDepth)
            return refuse(`includes files deeper than ${NGINX_LIMITS.includeDepth}`);
        if (read.length >= NGINX_LIMITS.files)
            return refuse(`includes more than ${NGINX_LIMITS.files} files`);
        const text = files.read(path);
        if (text === undefined)
            return refuse(chain.length === 0 ? 'is not there' : `includes ${path}, which is not there`);
        read.push(path);
        length += text.length;
        if (length > NGINX_LIMITS.totalLength)
            return refuse(`is larger than ${NGINX_LIMITS.totalLength} characters with its includes`);
        const { directives, problem } = parseFile(text, path, chain);
        if (problem !== undefined)
            problems.push(problem);
        return expand(directives, chain, [...open, path]);
    };
    const expand = (directives, chain, open) => directives.flatMap((directive) => {
        if (directive.block !== undefined)
            return [{ ...directive, block: expand(directive.block, chain, open) }];
        const [pattern] = directive.args;
        if (directive.name !== 'include' || directive.args.length !== 1 || pattern === undefined)
            return [directive];
        const path = external_node_path_.posix.normalize(external_node_path_.posix.isAbsolute(pattern) ? pattern : external_node_path_.posix.join(folder, pattern));
        const found = GLOB.test(pattern) ? files.glob(path) : [files.here?.(path) ?? path];
        includes.push({ place: directive.place, pattern, files: found });
        return found.flatMap((file) => load(file, [...chain, directive.place], open));
    });
    const directives = load(entry, [], []);
    return { entry, directives, includes, files: [...new Set(read)], problems };
}
/** Every directive, blocks before what is in them, in the order in which nginx reads them. */
function* everyDirective(directives) {
    for (const directive of directives) {
        yield directive;
        if (directive.block !== undefined)
            yield* everyDirective(directive.block);
    }
}

/***/ }),

/***/ 27474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ FILES_READ),
/* harmony export */   _4: () => (/* binding */ PASSES),
/* harmony export */   ge: () => (/* binding */ FOLDERS_WRITTEN)
/* harmony export */ });
/** Directives whose first argument is a file that nginx reads; without it nginx does not start, or answers 403 and 500. @source nginx, reference of its modules */
const FILES_READ = {
    auth_basic_user_file: 'passwords',
    ssl_certificate: 'certificate',
    ssl_certificate_key: 'key',
    ssl_client_certificate: 'trust',
    ssl_trusted_certificate: 'trust',
    ssl_crl: 'revoked',
    ssl_dhparam: 'dhparam',
    ssl_password_file: 'password-list',
    ssl_session_ticket_key: 'ticket-key',
    ssl_stapling_file: 'other',
    proxy_ssl_certificate: 'certificate',
    proxy_ssl_certificate_key: 'key',
    proxy_ssl_trusted_certificate: 'trust',
    proxy_ssl_crl: 'revoked',
    proxy_ssl_password_file: 'password-list',
    grpc_ssl_certificate: 'certificate',
    grpc_ssl_certificate_key: 'key',
    grpc_ssl_trusted_certificate: 'trust',
    grpc_ssl_crl: 'revoked',
    grpc_ssl_password_file: 'password-list',
    uwsgi_ssl_certificate: 'certificate',
    uwsgi_ssl_certificate_key: 'key',
    uwsgi_ssl_trusted_certificate: 'trust',
    uwsgi_ssl_crl: 'revoked',
    uwsgi_ssl_password_file: 'password-list',
    geoip_country: 'other',
    geoip_city: 'other',
    geoip_org: 'other',
    xslt_stylesheet: 'other',
    xml_entities: 'other',
};
/** Directives whose first argument is a folder that nginx writes to. */
const FOLDERS_WRITTEN = new Set([
    'client_body_temp_path',
    'proxy_temp_path',
    'fastcgi_temp_path',
    'uwsgi_temp_path',
    'scgi_temp_path',
    'proxy_cache_path',
    'fastcgi_cache_path',
    'uwsgi_cache_path',
    'scgi_cache_path',
]);
/** Directives that name a backend; what they all have is where the request goes. */
const PASSES = ['proxy_pass', 'fastcgi_pass', 'uwsgi_pass', 'scgi_pass', 'grpc_pass', 'memcached_pass'];

/***/ }),

/***/ 21537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ relocate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/languages/nginx/directive.js
var nginx_directive = __webpack_require__(45895);
// EXTERNAL MODULE: ./build/src/languages/nginx/path-directives.js
var path_directives = __webpack_require__(27474);
// EXTERNAL MODULE: ./build/src/languages/nginx/listen.js
var nginx_listen = __webpack_require__(15803);
;// CONCATENATED MODULE: ./build/src/languages/nginx/relocation-rules.js
/** Directives that run code, or load it, as soon as nginx reads them: a configuration with one is not started. */
function runsCode(name, args) {
    if (/^(load_module|ssl_engine|google_perftools_profiles|xslt_stylesheet|xml_entities)$/.test(name))
        return true;
    if (/^(perl|js|lua|njs)(_|$)|_by_lua(_|$)|^passenger_|^ssl_object_cache/.test(name))
        return true;
    return /(_certificate|_certificate_key)$/.test(name) && /^(engine|store):/.test(args[0] ?? '');
}
/** What belongs to the machine and not to the site: left out of a rehearsal without a word. */
const LEFT_OUT = new Set([
    'user',
    'pid',
    'daemon',
    'master_process',
    'lock_file',
    'env',
    'working_directory',
    'worker_rlimit_core',
    'worker_rlimit_nofile',
    'worker_cpu_affinity',
    'worker_priority',
    'debug_points',
    'proxy_bind',
    'fastcgi_bind',
    'uwsgi_bind',
    'scgi_bind',
    'grpc_bind',
    'memcached_bind',
    'ssl_stapling',
    'ssl_stapling_file',
    'ssl_stapling_verify',
    'ssl_stapling_responder',
]);
/** What a rehearsal cannot have, which its report must say. */
const NOT_REHEARSED = {
    stream: 'the stream part is not rehearsed',
    mail: 'the mail part is not rehearsed',
    ssl_crl: 'revocation lists are not rehearsed',
    proxy_ssl_crl: 'revocation lists are not rehearsed',
    grpc_ssl_crl: 'revocation lists are not rehearsed',
    uwsgi_ssl_crl: 'revocation lists are not rehearsed',
    geoip_country: 'databases of places are not rehearsed',
    geoip_city: 'databases of places are not rehearsed',
    geoip_org: 'databases of places are not rehearsed',
    ssl_conf_command: 'commands to OpenSSL are not rehearsed',
};
/** Options of a listen that say what is spoken there; the others tune the socket. */
const LISTEN_FLAGS_KEPT = new Set(['ssl', 'http2', 'default_server', 'default']);
/** Types of the files that a rehearsal serves. */
const MIME_TYPES = {
    'text/html': ['html', 'htm'],
    'text/css': ['css'],
    'text/plain': ['txt'],
    'application/javascript': ['js', 'mjs'],
    'application/json': ['json', 'map'],
    'application/wasm': ['wasm'],
    'font/woff': ['woff'],
    'font/woff2': ['woff2'],
    'image/gif': ['gif'],
    'image/jpeg': ['jpg', 'jpeg'],
    'image/png': ['png'],
    'image/svg+xml': ['svg'],
    'image/webp': ['webp'],
    'image/x-icon': ['ico'],
};
// EXTERNAL MODULE: ./build/src/languages/nginx/scopes.js
var scopes = __webpack_require__(12321);
;// CONCATENATED MODULE: ./build/src/languages/nginx/relocate-listens.js



/** Gives each address of the deployment a port of its own; servers that share an address share its port, so that they are told apart by name as before. */
class Listeners {
    portFor;
    #known = new Map();
    constructor(portFor) {
        this.portFor = portFor;
    }
    /** The `listen` statements of a server, on loopback. IPv4 and IPv6 of the same port become one. */
    relocate(server) {
        const names = (0,scopes/* ownDirectives */.J2)(server, 'server_name').flatMap(({ args }) => args);
        const byPort = new Map();
        for (const listen of (0,nginx_listen/* listensOf */.QQ)(server).filter(({ udp }) => !udp)) {
            const port = this.#port(listen, names);
            const entry = byPort.get(port) ?? { flags: new Set(), listen };
            for (const flag of listen.flags)
                if (LISTEN_FLAGS_KEPT.has(flag))
                    entry.flags.add(flag);
            byPort.set(port, entry);
        }
        return [...byPort].map(([port, { flags, listen }]) => ({
            name: 'listen',
            args: [`127.0.0.1:${port}`, ...flags],
            ...(listen.directive === undefined ? {} : { place: listen.directive.place }),
        }));
    }
    list() {
        return [...this.#known].map(([key, { port, tls, names }]) => ({ key, port, tls, serverNames: [...new Set(names)] }));
    }
    #port(listen, names) {
        const key = (0,nginx_listen/* listenKey */.$d)(listen).replace(/^\[::\]:/, '*:');
        const known = this.#known.get(key) ?? { port: this.portFor(key), tls: false, names: [] };
        known.tls ||= listen.tls;
        known.names.push(...names);
        this.#known.set(key, known);
        return known.port;
    }
}
;// CONCATENATED MODULE: ./build/src/languages/nginx/render.js
/** A statement for what is not read but made. */
function statement(name, ...args) {
    return { name, args };
}
/** The lines of directives, one statement each, which nginx reads as the same directives. */
function renderLines(directives, indent = '') {
    return directives.flatMap((directive) => {
        const { name, args, block, opaque, place } = directive;
        const head = indent + [name, ...args].map(renderWord).join(' ');
        if (opaque !== undefined)
            return `${head} {${opaque}}`.split('\n').map((text) => ({ text, place }));
        if (block === undefined)
            return [{ text: `${head};`, place }];
        return [{ text: `${head} {`, place }, ...renderLines(block, `${indent}    `), { text: `${indent}}`, place }];
    });
}
function renderConfiguration(directives) {
    return renderLines(directives)
        .map(({ text }) => `${text}\n`)
        .join('');
}
/** Quoted where a bare word would be read as something else. */
function renderWord(word) {
    if (/^[^\s"'\\;{}#][^\s\\;{]*$/.test(word))
        return word;
    const escaped = word.replace(/["\\]/g, '\\$&').replace(/\r/g, '\\r').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
    return `"${escaped}"`;
}
// EXTERNAL MODULE: ./build/src/languages/nginx/targets.js
var targets = __webpack_require__(77228);
;// CONCATENATED MODULE: ./build/src/languages/nginx/relocate.js








const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const ROOTS = new Set(['root', 'alias']);
/**
 * Rewrites a configuration so that nginx can be started with it in a folder of its own: it listens on loopback, asks only the given
 * backend, and reads and writes nothing outside the prefix. Around the file of a site it writes an nginx.conf. Pure: it makes no file.
 */
function relocate(configuration, plan) {
    const move = new Move(plan, (0,scopes/* httpScope */.LQ)(configuration));
    const { prefix } = plan;
    const site = (0,scopes/* isSiteFile */.kv)(configuration);
    const main = site ? [] : move.all(configuration.directives.filter(({ name }) => name !== 'http' && name !== 'events' && name !== 'error_log'));
    const events = configuration.directives.find(({ name }) => name === 'events')?.block;
    const http = site ? configuration.directives : (configuration.directives.find(({ name }) => name === 'http')?.block ?? []);
    const own = [
        ...TEMPORARY.map((name) => statement(`${name}_temp_path`, `${prefix}/temp/${name}`)),
        ...(http.some(({ name }) => name === 'access_log') ? [] : [statement('access_log', `${prefix}/logs/access.log`)]),
        ...(http.some(({ name }) => name === 'types')
            ? []
            : [{ name: 'types', args: [], block: Object.entries(MIME_TYPES).map(([type, ends]) => statement(type, ...ends)) }]),
    ];
    const directives = [
        statement('daemon', 'off'),
        statement('master_process', 'off'),
        statement('pid', `${prefix}/nginx.pid`),
        statement('error_log', `${prefix}/logs/error.log`, 'notice'),
        ...main,
        { name: 'events', args: [], block: events === undefined ? [] : move.all(events) },
        { name: 'http', args: [], block: [...own, ...move.all(http.filter(({ name }) => !TEMPORARY.some((temporary) => name === `${temporary}_temp_path`)))] },
    ];
    const { omitted, refused, standIns } = move;
    const folders = [...new Set([...['logs', 'temp'].map((name) => `${prefix}/${name}`), ...move.folders, ...standIns.map(({ path }) => external_node_path_.posix.dirname(path))])];
    return { lines: renderLines(directives), listeners: move.listeners.list(), standIns, folders, omitted, refused };
}
/** One pass over a configuration. */
class Move {
    plan;
    http;
    listeners;
    standIns = [];
    folders = [];
    omitted = [];
    refused = [];
    #formats;
    constructor(plan, http) {
        this.plan = plan;
        this.http = http;
        this.listeners = new Listeners((key) => plan.port(key));
        this.#formats = new Set(['combined', ...(http?.own ?? []).filter(({ name }) => name === 'log_format').map(({ args }) => args[0])]);
    }
    all(directives) {
        return directives.flatMap((directive) => this.#one(directive));
    }
    #one(directive) {
        const { name, args, place, block } = directive;
        if (runsCode(name, args)) {
            this.refused.push({ place, message: `${(0,nginx_directive/* directiveText */.P)(directive)} runs code` });
            return [];
        }
        const omission = NOT_REHEARSED[name];
        if (omission !== undefined) {
            this.omitted.push({ place, message: omission });
            return [];
        }
        if (LEFT_OUT.has(name))
            return [];
        if (block !== undefined)
            return [{ name, args, place, block: this.#block(directive, block) }];
        return [{ name, args: this.#args(directive), place }];
    }
    #block({ name, args }, block) {
        if (name === 'upstream')
            return this.all(block.filter((inner) => inner.name !== 'resolver')).map((inner) => inner.name === 'server'
                ? {
                    ...inner,
                    args: [this.plan.backend(inner.args[0] ?? ''), ...inner.args.slice(1).filter((arg) => !/^(resolve$|service=|slow_start=|route=)/.test(arg))],
                }
                : inner);
        const server = name === 'server' && args.length === 0 ? this.http?.inner.find(({ own }) => own === block) : undefined;
        if (server === undefined)
            return this.all(block);
        return [...this.listeners.relocate(server), ...this.all(block.filter((inner) => inner.name !== 'listen'))];
    }
    #args(directive) {
        const { name, args, place } = directive;
        const [first = '', ...rest] = args;
        const kind = path_directives/* FILES_READ */.Hb[name];
        if (kind !== undefined && first !== '' && first !== 'off' && !first.startsWith('data:')) {
            const path = this.#inside(first, true);
            if (!this.standIns.some((standIn) => standIn.path === path))
                this.standIns.push({ kind, path, original: first, place });
            return [path, ...rest];
        }
        if (path_directives/* FOLDERS_WRITTEN */.ge.has(name))
            return this.#folder(first, rest);
        if (ROOTS.has(name))
            return [this.#inside(first, false), ...rest];
        if (name === 'proxy_store' && first !== 'on' && first !== 'off')
            return [this.#inside(first, false), ...rest];
        if (name === 'access_log' || name === 'error_log')
            return this.#log(directive);
        if (path_directives/* PASSES */._4.includes(name))
            return [this.#target(directive), ...rest];
        return args;
    }
    #folder(path, rest) {
        const inside = this.#inside(path, true);
        this.folders.push(external_node_path_.posix.dirname(inside));
        return [inside, ...rest];
    }
    /** Its level or its format is kept; buffers and conditions are not, and a log that goes over the network is a file. */
    #log({ name, args, place }) {
        const [path = '', second] = args;
        if (path === 'off' && name === 'access_log')
            return args;
        const log = `${this.plan.prefix}/logs/${name === 'access_log' ? 'access' : 'error'}.log`;
        if (second === undefined || (name === 'access_log' && second.includes('=')))
            return [log];
        if (name === 'error_log' || this.#formats.has(second))
            return [log, second];
        this.omitted.push({ place, message: `the log format ${second} is not defined here` });
        return [log];
    }
    #target(directive) {
        const { scheme, host, port, uri, unix, variable } = (0,targets/* readTarget */._E)(directive);
        const kept = scheme === 'https' ? 'http' : scheme;
        const named = this.http !== undefined && unix === undefined && !variable && (0,targets/* upstreamOf */.Fw)(this.http, host) !== undefined;
        const address = named ? host : this.plan.backend(port === undefined || variable ? host : `${host}:${port}`);
        const after = address.startsWith('unix:') && uri !== undefined ? `:${uri}` : (uri ?? '');
        if (directive.name === 'proxy_pass')
            return `${kept}://${address}${after}`;
        return directive.name === 'grpc_pass' ? `grpc://${address}` : address;
    }
    /** A path of the deployment below the prefix. Names that depend on variables become one fixed name where a file must be there. */
    #inside(path, fixed) {
        const normal = external_node_path_.posix.normalize(external_node_path_.posix.join('/', fixed ? path.replaceAll('$', '_') : path));
        return `${this.plan.prefix}/files${normal}`;
    }
}

/***/ }),

/***/ 12321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ effective),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   J2: () => (/* binding */ ownDirectives),
/* harmony export */   Jq: () => (/* binding */ inherited),
/* harmony export */   LQ: () => (/* binding */ httpScope),
/* harmony export */   M$: () => (/* binding */ everyScope),
/* harmony export */   N4: () => (/* binding */ outward),
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   U2: () => (/* binding */ serversOf),
/* harmony export */   kv: () => (/* binding */ isSiteFile),
/* harmony export */   zb: () => (/* binding */ locationName)
/* harmony export */ });
/* harmony import */ var _directive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);

const INSIDE = { server: 'server', location: 'location', if: 'if', limit_except: 'limit_except' };
/** Only these may stand at the top of a whole nginx.conf. */
const MAIN = new Set(['http', 'events', 'stream', 'mail', 'worker_processes', 'user', 'pid', 'load_module', 'daemon', 'master_process']);
/** Is it the file of a site, which stands inside `http` of an nginx.conf that is not here? */
function isSiteFile({ directives }) {
    return directives.length > 0 && !directives.some(({ name }) => MAIN.has(name));
}
/** The http part; undefined where there is none. */
function httpScope(configuration) {
    if (isSiteFile(configuration))
        return scope('http', undefined, undefined, configuration.directives);
    const http = configuration.directives.find(({ name, block }) => name === 'http' && block !== undefined);
    return http === undefined ? undefined : scope('http', http, undefined, http.block ?? []);
}
function scope(kind, directive, parent, own) {
    const inner = [];
    const made = { kind, directive, parent, own, inner };
    for (const child of own) {
        const inside = INSIDE[child.name];
        if (inside === undefined || child.block === undefined || (child.name === 'server' && kind !== 'http'))
            continue;
        inner.push(scope(inside, child, made, child.block));
    }
    return made;
}
/** It and every scope inside it, in order. */
function* everyScope(from) {
    yield from;
    for (const inner of from.inner)
        yield* everyScope(inner);
}
function serversOf(http) {
    return http.inner.filter(({ kind }) => kind === 'server');
}
/** It and the scopes around it, innermost first. */
function* outward(from) {
    for (let at = from; at !== undefined; at = at.parent)
        yield at;
}
/** The server that a scope belongs to; undefined for `http`. */
function serverOf(from) {
    return [...outward(from)].find(({ kind }) => kind === 'server');
}
function ownDirectives(at, name) {
    return at.own.filter((directive) => directive.name === name);
}
/** What of a directive is in effect: those of the innermost scope that has any. So nginx inherits: all or nothing. */
function inherited(from, name) {
    for (const at of outward(from)) {
        const directives = ownDirectives(at, name);
        if (directives.length > 0)
            return { directives, scope: at };
    }
    return undefined;
}
/** The one in effect of a directive that stands at most once in a block. */
function effective(from, name) {
    return inherited(from, name)?.directives.at(-1);
}
/** What the location is called: `/ws`, `= /healthz`, `~ \.php$`, `@fallback`. */
function locationName(at) {
    return at.directive?.args.join(' ') ?? '';
}
/** For messages: `location /ws`, `server dashboard.example`. */
function scopeName(at) {
    if (at.kind === 'http')
        return 'http';
    if (at.kind !== 'server')
        return at.directive === undefined ? at.kind : (0,_directive_js__WEBPACK_IMPORTED_MODULE_0__/* .directiveText */ .P)(at.directive);
    const names = ownDirectives(at, 'server_name').flatMap(({ args }) => args);
    return names.length === 0 ? 'server' : `server ${names[0] ?? ''}`;
}

/***/ }),

/***/ 77228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   dc: () => (/* binding */ backendsOf),
/* harmony export */   uU: () => (/* binding */ upstreamServers)
/* harmony export */ });
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);

const DEFAULT_PORTS = { http: 80, https: 443, grpc: 80, grpcs: 443 };
/** Reads the argument of a directive that passes requests on. */
function readTarget({ name, args }) {
    const text = args[0] ?? '';
    const [, scheme = name === 'proxy_pass' ? 'http' : name.replace(/_pass$/, ''), rest = text] = /^([a-z]+):\/\/(.*)$/is.exec(text) ?? [];
    const lower = scheme.toLowerCase();
    if (rest.startsWith('unix:')) {
        const [, path = '', uri] = /^unix:([^:]*)(?::(.*))?$/s.exec(rest) ?? [];
        return { scheme: lower, host: `unix:${path}`, port: undefined, uri: uri === '' ? undefined : uri, unix: path, variable: path.includes('$') };
    }
    const slash = rest.search(/[/?]/);
    const [authority, uri] = slash === -1 ? [rest, undefined] : [rest.slice(0, slash), rest.slice(slash)];
    const [, host = authority, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
    return { scheme: lower, host, port: port === undefined ? DEFAULT_PORTS[lower] : Number(port), uri, unix: undefined, variable: authority.includes('$') };
}
/** The `upstream` block of that name. */
function upstreamOf(http, name) {
    return (0,_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDirectives */ .J2)(http, 'upstream').find(({ args }) => args[0]?.toLowerCase() === name.toLowerCase());
}
/** Every address that a directive can send a request to; undefined where that depends on variables. */
function backendsOf(http, directive) {
    const target = readTarget(directive);
    if (target.variable)
        return undefined;
    const upstream = target.unix === undefined ? upstreamOf(http, target.host) : undefined;
    if (upstream === undefined)
        return [{ host: target.host, port: target.port, directive }];
    return upstreamServers(upstream);
}
/** The servers of an `upstream` block. */
function upstreamServers({ block }) {
    return (block ?? []).filter(({ name }) => name === 'server').map(readServer);
}
function readServer(directive) {
    const address = directive.args[0] ?? '';
    if (address.startsWith('unix:'))
        return { host: address, port: undefined, directive };
    const [, host = address, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(address) ?? [];
    return { host, port: port === undefined ? 80 : Number(port), directive };
}

/***/ }),

/***/ 79862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt)
/* harmony export */ });
/** Line and column of an offset, both from 1; columns in UTF-16 units. */
function placeAt(source, offset) {
    const before = source.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/***/ }),

/***/ 76949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ GIT_SETTINGS),
/* harmony export */   j: () => (/* binding */ GIT_ENVIRONMENT)
/* harmony export */ });
/** What a repository's own configuration could name to be run or asked; given with `-c`, the command line wins over it. */
const GIT_SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.pager=cat',
    'core.attributesFile=/dev/null',
    'core.sshCommand=false',
    'core.askPass=',
    'credential.helper=',
    'diff.external=',
    'protocol.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** The environment that keeps git from user, system and terminal. @source git-config(1), "FILES" and "ENVIRONMENT" */
const GIT_ENVIRONMENT = {
    LC_ALL: 'C',
    HOME: '/dev/null',
    XDG_CONFIG_HOME: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    // An object is what its name says: not another that refs/replace puts in its place, nor one fetched on demand.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
};

/***/ }),

/***/ 90787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ redactDeep),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export MIN_SECRET_LENGTH */
/** What stands where a secret was. */
const MASK = '***';
/** A shorter secret is part of too many harmless words; it is not taken out. */
const MIN_SECRET_LENGTH = 6;
/**
 * The one redactor in front of every writer: each secret goes, and with it the forms that it takes on its way through programs:
 * base64 at each of the three offsets, base64url, percent-encoded, JSON-escaped, hexadecimal.
 */
function createRedactor(secrets) {
    const known = [...secrets].filter((secret) => secret.length >= MIN_SECRET_LENGTH).map((secret) => Buffer.from(secret, 'utf8'));
    const whole = known.flatMap((bytes) => formsOf(bytes).map((form) => [form, form]));
    const forms = [...new Map([...known.flatMap(encodedForms), ...whole])]
        .filter(([form]) => form.length >= MIN_SECRET_LENGTH)
        .sort(([a], [b]) => b.length - a.length); // the longest first, or a part of it would stay
    if (forms.length === 0)
        return (text) => text;
    return (text) => forms.reduce((clean, [form, taken]) => (clean.includes(form) ? clean.replaceAll(taken, MASK) : clean), text);
}
/** Redacts every text in a value made of objects, lists and plain values; keys too. */
function redactDeep(value, redact) {
    return deep(value, redact);
}
function deep(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => deep(item, redact));
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), deep(inner, redact)]));
}
function formsOf(bytes) {
    const secret = bytes.toString('utf8');
    const percent = encodeURIComponent(secret);
    const json = JSON.stringify(secret).slice(1, -1);
    return [
        secret,
        bytes.toString('base64'),
        bytes.toString('base64url'),
        percent,
        percent.replaceAll('%20', '+'),
        [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
        json,
        json.replaceAll('/', '\\/'),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
    ];
}
/**
 * Inside a longer text that is encoded as a whole (`user:secret`) a secret begins at one of three offsets. Characters that hold
 * nothing but its bits are what is looked for; the one at either edge that mixes with a neighbour is taken with them.
 */
function encodedForms(bytes) {
    return [0, 1, 2].flatMap((offset) => {
        const bits = 8 * (offset + bytes.length);
        const inner = Buffer.concat([Buffer.alloc(offset), bytes])
            .toString('base64')
            .slice(Math.ceil((8 * offset) / 6), Math.floor(bits / 6));
        const [before, after] = [offset === 0 ? '' : MIXED, bits % 6 === 0 ? '' : MIXED];
        return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')].map((form) => [form, new RegExp(`${before}${form.replaceAll('+', '\\+')}${after}`, 'g')]);
    });
}
const MIXED = '[A-Za-z0-9+/_-]?';

/***/ }),

/***/ 78539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dingtalkSign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The signature of a DingTalk robot whose security setting is "sign": base64 of HMAC-SHA256 with the secret as key over
 * timestamp, line feed and secret. It stands in the URL and has to be URL-encoded there (`+`, `/` and `=` occur).
 * `timestampMs` is milliseconds since 1970 in decimal digits; the robot refuses one that is an hour off.
 * @source DingTalk open platform, custom robot, "security settings"
 */
function dingtalkSign(timestampMs, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(`${timestampMs}\n${secret}`).digest('base64');
}

/***/ })

};
