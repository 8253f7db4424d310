import { printable } from '../model/path.js';

const MAX_CHARACTERS = 1000;

/** Text from outside as one line of Markdown that means nothing: no markup, no HTML, no link, no image, no mention, no table cell. */
export function plainMarkdown(text: string): string {
  return inlineMarkdown(text).trim();
}

/**
 * Text from outside as code: GitHub reads neither mentions nor references there. Entities, because fences cannot hold every text, least of
 * all in tables; and one in each address, which would become a link even there. @source GitHub Flavored Markdown 0.29, section 6.9
 */
export function codeMarkdown(text: string): string {
  const inert = escape(clip(printable(text)))
    .replace(/:(?=\/\/)/g, entity)
    .replace(/\b(www)\./gi, `$1${entity('.')}`);
  return `<code>${inert}</code>`;
}

/** A sentence of DuRi's own that may quote text from outside; what stands between a pair of backticks is shown as code. */
export function proseMarkdown(text: string): string {
  const parts = clip(printable(text)).split('`');
  // An even number of parts leaves one backtick without a partner: then none of them is taken for a quote.
  if (parts.length % 2 === 0) return plainMarkdown(text);
  return parts
    .map((part, index) => (index % 2 === 0 ? inlineMarkdown(part) : codeMarkdown(part)))
    .join('')
    .trim();
}

function inlineMarkdown(text: string): string {
  return escape(clip(printable(text)))
    .replace(/^\s*[-+]|^\s*\d(?=\d*[.)])/, (start) => `${start.slice(0, -1)}${entity(start.slice(-1))}`)
    .replace(/@/g, '@\u200b')
    .replace(/&#35;(?=\d)/g, '&#35;\u200b')
    .replace(/:(?=\/\/)/g, ':\u200b')
    .replace(/\b(www)\./gi, '$1\u200b.');
}

/** At most so many characters, with a mark where something was cut. */
export function clip(text: string, maxCharacters = MAX_CHARACTERS): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Every character that Markdown or HTML could read as markup, as a numeric entity: an entity never starts markup. @source CommonMark 0.31.2, section 2.5 */
function escape(text: string): string {
  return text.replace(/[&<>`|\\*_[\]#~$]/g, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
