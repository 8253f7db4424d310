import type { Markdown } from './markdown.js';

/** How many words stand in a stretch of a document, comments left out; each character of Chinese or Japanese counts as one. */
export function countWords({ source, comments }: Markdown, start: number, end: number): number {
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
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
