import type { Markdown, Section } from '../../../../languages/markdown/markdown.js';
import { countWords, plainName } from '../../../../languages/markdown/words.js';
import { placeAt } from '../../../../languages/place-at.js';
import { nearest } from '../../../../shape/nearest.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';

export interface ReadDocument {
  readonly path: string;
  readonly markdown: Markdown;
}

/** A stretch of a document that is about one thing. */
interface Part {
  readonly document: ReadDocument;
  readonly start: number;
  readonly end: number;
}

export interface RunbookRules {
  readonly scenarios: readonly string[];
  readonly sections: readonly string[];
  /** Sections that hold one value, not a text: `owner`, `target_time`. */
  readonly values: readonly string[];
  readonly minWords: number;
}

/** Says nothing about who or when. */
const NOBODY =
  /^(?:|-+|—|\?+|\.{2,}|…|n\/?a|none|nobody|no ?one|someone|somebody|anyone|anybody|unknown|unassigned|tbd|todo|xxx+|name|owner|your ?name|<.*>|\[.*\]|待定|无)$/iu;
const TIME = /\d+(?:\.\d+)?\s*(?:ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|秒|分钟?|小时|天)(?![\p{L}\p{N}])|\bP(?:\d+D)?T?\d+[HMS]/iu;

/**
 * Every scenario has every section, each with real content. A scenario is a file or a heading of its name; a section is a
 * heading below it, a label (`**Owner**: …`) or a row of a table.
 */
export function judgeRunbooks(documents: readonly ReadDocument[], rules: RunbookRules): Observation[] {
  return rules.scenarios.flatMap((scenario) => {
    const part = findScenario(documents, scenario);
    if (part === undefined)
      return [fails(documents.map(({ path }) => path).join(', '), `has no runbook for ${scenario}`, { expected: `a file or heading ${scenario}` })];
    return rules.sections.map((section) => judgeSection(part, scenario, section, rules));
  });
}

function findScenario(documents: readonly ReadDocument[], scenario: string): Part | undefined {
  const wanted = plainName(scenario);
  const own = documents.find(({ path }) => covers(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''), wanted));
  if (own !== undefined) return { document: own, start: 0, end: own.markdown.source.length };
  for (const document of documents) {
    const section = document.markdown.sections.find(({ text }) => covers(text, wanted));
    if (section !== undefined) return { document, start: section.bodyStart, end: section.bodyEnd };
  }
  return undefined;
}

/** Has this name the wanted one in it, as whole words? */
function covers(name: string, wanted: string): boolean {
  return `_${plainName(name)}_`.includes(`_${wanted}_`);
}

function judgeSection(part: Part, scenario: string, section: string, { values, minWords }: RunbookRules): Observation {
  const { path: file } = part.document;
  const subject = `${scenario} in ${file}`;
  const found = findSection(part, plainName(section));
  if (found === undefined) {
    const headings = sectionsWithin(part).map(({ text }) => plainName(text));
    const typo = nearest(plainName(section), headings);
    const location = { file, ...placeAt(part.document.markdown.source, part.start) };
    return fails(subject, `has no section ${section}`, { expected: section, ...(typo === undefined ? {} : { actual: typo }), location });
  }
  const location = { file, ...placeAt(part.document.markdown.source, found.start) };
  if (values.includes(section)) return judgeValue(subject, section, found.text, location);
  const words = found.words;
  if (words < minWords)
    return fails(subject, `has only ${words} words in its section ${section}`, { expected: `at least ${minWords}`, actual: String(words), location });
  return holds(subject, `has ${words} words in its section ${section}`, { location });
}

function judgeValue(subject: string, section: string, text: string, location: { file: string; line: number; column: number }): Observation {
  const value =
    text
      .replace(/^[\s>*_`~:：|-]+|[\s*_`~|]+$/gu, '')
      .split('\n', 1)[0]
      ?.trim() ?? '';
  if (NOBODY.test(value))
    return fails(subject, `names nothing in its section ${section}`, {
      expected: section === 'target_time' ? 'a time such as 30 min' : 'who it is',
      actual: value,
      location,
    });
  if (section.includes('time') && !TIME.test(value))
    return fails(subject, `names no time in its section ${section}`, { expected: 'a time such as 30 min', actual: value.slice(0, 100), location });
  return holds(subject, `says its ${section}: ${value.slice(0, 100)}`, { location });
}

interface Found {
  readonly start: number;
  readonly text: string;
  readonly words: number;
}

function sectionsWithin({ document, start, end }: Part): Section[] {
  return document.markdown.sections.filter((section) => section.start >= start && section.bodyEnd <= end);
}

function findSection(part: Part, wanted: string): Found | undefined {
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
function findLabel({ document, start, end }: Part, wanted: string): Found | undefined {
  for (const prose of document.markdown.prose.filter((one) => one.start >= start && one.end <= end)) {
    if (!['paragraph', 'item', 'html'].includes(prose.kind)) continue;
    for (const line of prose.text.matchAll(/^\s*([^:：\n]{1,60})[:：](.*)$/gmu))
      if (plainName(line[1] ?? '') === wanted) return found(prose.starts[line.index] ?? prose.start, line[2] ?? '');
  }
  return undefined;
}

/** A row whose first cell is the name, or a column whose head is. */
function findRow({ document, start, end }: Part, wanted: string): Found | undefined {
  for (const table of document.markdown.tables.filter((one) => one.start >= start && one.end <= end)) {
    const row = [table.head, ...table.rows].find(([first]) => first !== undefined && plainName(first.text) === wanted);
    if (row?.[1] !== undefined && row !== table.head) return found(row[1].start, row[1].text);
    const column = table.head.findIndex((cell) => plainName(cell.text) === wanted);
    const cell = column === -1 ? undefined : table.rows[0]?.[column];
    if (cell !== undefined) return found(cell.start, cell.text);
  }
  return undefined;
}

function found(start: number, text: string): Found {
  return { start, text: text.trim(), words: text.match(/[\p{Script=Han}]|[\p{L}\p{N}]+/gu)?.length ?? 0 };
}
