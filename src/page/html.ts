/** Markup that is safe to send: only `html` makes it, so a text never becomes markup by being forgotten. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | undefined | Html | readonly Html[];

/** A template of markup. A text that is put in is escaped, undefined leaves nothing, and only what `html` made goes in as it is. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(markup.reduce((done, piece, index) => `${done}${insert(parts[index - 1])}${piece}`));
}

function insert(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(({ markup }) => markup).join('');
  return escapeHtml(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text for an element or a quoted attribute. What no eye sees is written out, so that a file cannot hide what it is called:
 * controls, line ends, half surrogates, and the format characters that turn the direction of a line round.
 * @source Unicode Technical Report 36, section 2; CVE-2021-42574
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (unseen) => `\\u{${(unseen.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"']/g, (special) => ENTITIES[special] ?? special);
}

/** A sentence in which `this` is code. */
export function prose(text: string): Html[] {
  return text.split('`').map((piece, index) => (index % 2 === 0 ? html`${piece}` : html`<code>${piece}</code>`));
}

/** At most so many characters; what is left out is in the middle, because paths differ at their ends. */
export function clip(text: string, max: number): string {
  // Twice as many units always hold so many characters, and a text of megabytes is not taken apart.
  if (text.length <= max) return text;
  const half = Math.floor((max - 1) / 2);
  return `${Array.from(text.slice(0, 2 * half))
    .slice(0, half)
    .join('')}…${Array.from(text.slice(-2 * half))
    .slice(-half)
    .join('')}`;
}
