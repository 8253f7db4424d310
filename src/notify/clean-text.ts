import { printable } from '../model/path.js';

/** Text from outside on one line: no control, bidi or line characters, no half of a surrogate pair. */
export function oneLine(text: string): string {
  return printable(whole(text.replace(/[\t\r\n]+/g, ' '))).trim();
}

/** Text from outside with its line feeds. */
export function plainText(text: string): string {
  return whole(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => printable(line.replace(/\t/g, '  ')))
    .join('\n')
    .trim();
}

/** At most so many characters, with a mark where something was cut; no pair of surrogates is parted. */
export function clipText(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Half of a surrogate pair has no UTF-8, and no canonical JSON. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

const GAP = '\u200b';

/**
 * Text from outside as Markdown that means nothing, for readers whose dialect nobody has written down: what opens a link, image, heading,
 * list, quote, table, code, tag or address is parted by a character without width, which works whether or not escapes are known.
 */
export function inertMarkdown(text: string): string {
  return text
    .replace(/[[\]!<`|~]/g, (mark) => `${mark}${GAP}`)
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, (mark) => `${GAP}${mark}${GAP}`)
    .replace(/\*/g, '\u2217')
    .replace(/(:)(?=\/\/)/g, `$1${GAP}`)
    .replace(/\b(www)\./gi, `$1${GAP}.`)
    .replace(/@/g, `@${GAP}`)
    .replace(/^(\s*)([#>+=-]|\d+[.)])/gm, `$1${GAP}$2`);
}
