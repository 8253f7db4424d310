import { OBJECT, type Prose } from '../../../languages/markdown/markdown.js';

/** A stretch of the text of prose that claims something. */
export interface BareClaim {
  readonly start: number;
  readonly end: number;
}

/** A range counts as one. */
const NUMBER = String.raw`(?:\d+(?:\.\d+)?[  ]?[-–][  ]?)?(?:\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** No letter, digit or part of a path or version stands before it. A currency sign, a plus or an about may. */
const ALONE = String.raw`(?<![\p{L}\p{N}_./:#@=-])(?<!\d[,.])`;
const ENDS = String.raw`(?![\p{L}\p{N}_])`;
const UNITS = String.raw`%|‰|％|(?:[kKMGT]i?)?B${ENDS}|(?:[kKMGT]i?)?[bB]ytes?${ENDS}|[kKMGT]${ENDS}|(?:ms|s|sec|secs|min|mins|h|hrs?|d)${ENDS}|(?:second|minute|hour|day|week|month|year|percent|point|time)s?${ENDS}|x${ENDS}|×`;
/** What Chinese and Japanese count by. */
const MEASURES = '个|個|项|項|行|次|种|種|文件|份|页|頁|条|條|类|類|字|天|小时|分钟|秒|年|周|月|人|件|点|台|变量|测试|检查|倍';
/** Words for what reports count, in the singular too. */
const COUNTED =
  'check|test|file|line|variable|uat|case|byte|scenario|runbook|commit|insertion|deletion|item|step|document|page|header|finding|error|warning|failure|issue|user|request|alert|metric|endpoint|module|function|class|review|iteration|release|requirement|category|suite|rule|key|secret';

/** Names before a number that make it one: Gate 1, UAT-3, HTTP 200, port 8501. */
const NAMED =
  /(?:\b(?:gate|task|step|phase|stage|section|chapter|part|level|version|tier|appendix|figure|uat|port|http|https|status|exit|code|error|rfc|iso|sha|node|python|nginx|tls|ssl|bash|debian|ubuntu|mode|issue|pr|line|table|rule|day|week)|#|§|第|阶段|步骤|任务|版本)\s*$/iu;

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

const DONE =
  'complete|completed|done|passed|passes|pass|passing|verified|approved|ready|finished|green|successful|succeeded|success|implemented|flawless|perfect|excellent|tested|validated|certified';
const DONE_CJK = '完成|已完成|通过|已通过|就绪|已验证|验证通过|已批准|成功|已实现|已就绪|极佳|完美|生产就绪';
/** In cells and items: the words that say that something is done. `Complete the form` is an order and no claim. */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:fully |100 ?% |all |production[- ])?(?:${DONE})${ENDS}(?!\\s+(?:the|a|an|this|that|these|your|all|each|it|by|as|to)\\b)(?![-_])|(?:${DONE_CJK})`,
  'giu',
);
/** A negated or conditional word claims nothing: not complete, must be verified, until it passes. */
const BEFORE =
  /(?:\bnot|\bnever|n't|\bno|\bun|\bif|\bwhen|\buntil|\bonce|\bmust(?: be)?|\bto be|\bshould(?: be)?|\bwill(?: be)?|\bcan be|未|不|没|待|尚未|是否)\s*$/iu;
/** Elsewhere only the few words behind a label count: `Status: complete`. */
const LABELLED = /^[^:：\n]{1,40}[:：][^\n]{1,60}$/gmu;

/** Every bare number with a unit, ratio, tick, rating and word of success in running text, in order, each once. */
export function bareClaims({ kind, text }: Prose): readonly BareClaim[] {
  const visible = hide(text);
  const found = EVERYWHERE.flatMap((pattern) => spans(visible, pattern)).filter(
    ({ start, end }) => !isName(visible, start, end) && !isNumberOfHeading(kind, visible, start),
  );
  if (kind === 'cell' && /^[\s*_~]*[~≈<>]?\d[\d,.  ]*[\s*_+]*$/u.test(visible.replaceAll(OBJECT, ' '))) found.push(...spans(visible, /[~≈<>]?\d[\d,.]*\+?/gu));
  found.push(...words(kind, visible));
  return merge(found);
}

/** Dates, URLs and what is struck out are hidden, each character by one that is no text, so that places stay. */
function hide(text: string): string {
  return [STRUCK, URL_TEXT, ...DATE].reduce((left, pattern) => left.replace(pattern, (match) => OBJECT.repeat(match.length)), text);
}

function spans(text: string, pattern: RegExp): BareClaim[] {
  return [...text.matchAll(pattern)]
    .map(({ index, 0: match }) => ({ start: index, end: index + match.trimEnd().length }))
    .filter(({ start, end }) => end > start);
}

/** A plain whole number behind a name is part of it. A share, a size or a ratio behind one is a claim all the same. */
function isName(text: string, start: number, end: number): boolean {
  const claim = text.slice(start, end);
  return /^\d{1,5}(?:[  ]\p{L}+)*$/u.test(claim) && NAMED.test(text.slice(Math.max(0, start - 20), start)) && !/^\d+[  ]?(?:[kKMGT]i?)?B$/u.test(claim);
}

function isNumberOfHeading(kind: Prose['kind'], text: string, start: number): boolean {
  return kind === 'heading' && start === 0 && /^\d+(?:\.\d+)*[.)]?[  ]+\p{Lu}/u.test(text);
}

function words(kind: Prose['kind'], text: string): BareClaim[] {
  const all = spans(text, WORDS).filter(({ start }) => !BEFORE.test(text.slice(Math.max(0, start - 16), start)));
  if (kind === 'cell' || kind === 'item') return all;
  if (kind === 'head') return [];
  const labelled = [...text.matchAll(LABELLED)].map(({ index, 0: line }) => ({ from: index + line.search(/[:：]/u), to: index + line.length }));
  return all.filter(({ start }) => labelled.some(({ from, to }) => start > from && start < to));
}

/** Claims that touch or overlap are one. */
function merge(claims: readonly BareClaim[]): BareClaim[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...claims].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
