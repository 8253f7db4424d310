import type { Markdown } from '../../../../languages/markdown/markdown.js';
import { placeAt } from '../../../../languages/place-at.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';

/** Words of text that is still to be written. */
export const UNFINISHED = [
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
export function judgeUnfinished(file: string, markdown: Markdown, words: readonly string[]): Observation[] {
  const text = blank(markdown);
  const found = words.flatMap((word) => [...text.matchAll(pattern(word))].map(({ index, 0: match }) => ({ index, match })));
  if (found.length === 0) return [holds(file, `has no word of what is unfinished (${words.length} looked for)`)];
  return found
    .sort((a, b) => a.index - b.index)
    .slice(0, 50)
    .map(({ index, match }) => fails(file, `says "${match}"`, { location: { file, ...placeAt(markdown.source, index) }, actual: match }));
}

function blank({ source, codeSpans }: Markdown): string {
  let text = '';
  let at = 0;
  for (const { start, end } of codeSpans) {
    text += source.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return text + source.slice(at);
}

/** A word of letters is matched whole; spaces in it are any white space. */
function pattern(word: string): RegExp {
  const escaped = word
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return new RegExp(/^[\w\s]+$/.test(word) ? `(?<![\\w-])${escaped}(?![\\w-])` : escaped, 'giu');
}
