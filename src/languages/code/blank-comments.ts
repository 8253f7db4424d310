/** What begins and ends in a language of programs. */
export interface CodeStyle {
  /** What a comment to the end of the line begins with. */
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  /** Quotes, the longer ones first. */
  readonly quotes: readonly string[];
  /** A `/` where no value has ended begins a regular expression. */
  readonly regex: boolean;
}

const HASH: CodeStyle = { line: ['#'], block: [], quotes: ['"""', "'''", '"', "'"], regex: false };
const SLASHES: CodeStyle = { line: ['//'], block: [['/*', '*/']], quotes: ['"', "'", '`'], regex: true };

/** Styles by the ending of a file's name. */
export const CODE_STYLES: Readonly<Record<string, CodeStyle>> = {
  py: HASH,
  rb: HASH,
  yml: { ...HASH, quotes: ['"', "'"] },
  yaml: { ...HASH, quotes: ['"', "'"] },
  conf: { ...HASH, quotes: ['"', "'"] },
  service: { ...HASH, line: ['#', ';'], quotes: [] },
  js: SLASHES,
  mjs: SLASHES,
  cjs: SLASHES,
  jsx: SLASHES,
  ts: SLASHES,
  tsx: SLASHES,
  go: { ...SLASHES, regex: false },
};

/** A text in quotes: what is between them, and the offset where that begins. */
export interface Quoted {
  readonly text: string;
  readonly start: number;
  /** Programs stand in it too: a template, or an f-string. */
  readonly holdsCode: boolean;
}

/**
 * The text with every comment turned into spaces, so that offsets stay, and its quoted texts. A lexer, no parser: it knows
 * comments, quotes and escapes, which is what keeps a name in a comment from being taken for code.
 */
export function blankComments(text: string, style: CodeStyle): { readonly code: string; readonly quoted: readonly Quoted[] } {
  const quoted: Quoted[] = [];
  let code = '';
  for (let at = 0; at < text.length;) {
    const end = endOfComment(text, at, style);
    if (end !== undefined) {
      code += text.slice(at, end).replace(/[^\n]/g, ' ');
      at = end;
      continue;
    }
    const quote = style.quotes.find((candidate) => text.startsWith(candidate, at));
    const after = quote === undefined ? endOfRegex(text, at, style, code) : endOfQuoted(text, at, quote);
    if (quote !== undefined) quoted.push(quotedText(text, at, after, quote));
    code += text.slice(at, after);
    at = after;
  }
  return { code, quoted };
}

function quotedText(text: string, at: number, after: number, quote: string): Quoted {
  return {
    text: text.slice(at + quote.length, after - quote.length),
    start: at + quote.length,
    holdsCode: quote === '`' || /\b[rR]?[fF][rR]?$/.test(text.slice(Math.max(0, at - 3), at)),
  };
}

function endOfComment(text: string, at: number, { line, block }: CodeStyle): number | undefined {
  if (line.some((mark) => text.startsWith(mark, at))) return orEnd(text.indexOf('\n', at), text);
  const open = block.find(([mark]) => text.startsWith(mark, at));
  if (open === undefined) return undefined;
  const close = text.indexOf(open[1], at + open[0].length);
  return close === -1 ? text.length : close + open[1].length;
}

/** After the closing quote; a quote of one character that is not closed ends with its line, but for a backtick. */
function endOfQuoted(text: string, at: number, quote: string): number {
  for (let end = at + quote.length; end < text.length; end++) {
    if (text[end] === '\\') end += 1;
    else if (text.startsWith(quote, end)) return end + quote.length;
    else if (text[end] === '\n' && quote.length === 1 && quote !== '`') return end;
  }
  return text.length;
}

/** After a regular expression, or after the one character that is none. */
function endOfRegex(text: string, at: number, { regex }: CodeStyle, before: string): number {
  if (!regex || text[at] !== '/' || !/(?:^|[=(,:[!&|?{};\n]|\breturn)\s*$/.test(before.slice(-40))) return at + 1;
  let inClass = false;
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === '[') inClass = true;
    else if (text[end] === ']') inClass = false;
    else if (text[end] === '/' && !inClass) return end + 1;
  }
  return at + 1;
}

function orEnd(index: number, text: string): number {
  return index === -1 ? text.length : index;
}
