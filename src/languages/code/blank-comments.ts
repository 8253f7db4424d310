/** What begins and ends in a language of programs. */
export interface CodeStyle {
  /** What a comment to the end of the line begins with. */
  readonly line: readonly string[];
  /** Where it may begin: anywhere, at the start of a word, or of a line. */
  readonly at: 'anywhere' | 'word' | 'line';
  readonly block: readonly (readonly [open: string, close: string])[];
  /** Quotes, the longer ones first. */
  readonly quotes: readonly string[];
  /** Those in which a backslash is a character like others. */
  readonly raw: readonly string[];
  /** Those that go over the end of a line. */
  readonly long: readonly string[];
  /** A `/` where no value has ended begins a regular expression. */
  readonly regex: boolean;
}

const PYTHON: CodeStyle = {
  line: ['#'],
  at: 'anywhere',
  block: [],
  quotes: ['"""', "'''", '"', "'"],
  raw: [],
  long: ['"""', "'''"],
  regex: false,
};
const SCRIPT: CodeStyle = { line: ['//'], at: 'anywhere', block: [['/*', '*/']], quotes: ['"', "'", '`'], raw: [], long: ['`'], regex: true };
const SETTINGS: CodeStyle = { ...PYTHON, at: 'word', quotes: ['"', "'"], long: [] };
const GO: CodeStyle = { ...SCRIPT, raw: ['`'], regex: false };
const SHELL: CodeStyle = { ...PYTHON, at: 'word', quotes: ['"', "'"], raw: ["'"], long: ['"', "'"] };

/** Styles by language. */
export const LANGUAGE_STYLES = { python: PYTHON, javascript: SCRIPT, shell: SHELL, go: GO } as const;

/** Styles by the ending of a file's name. */
export const CODE_STYLES: Readonly<Record<string, CodeStyle>> = {
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

/** A stretch of a text; what is none of these is code, a character at a time, or two behind a backslash. */
interface Stretch {
  readonly kind: 'comment' | 'quoted' | 'regex' | 'code';
  readonly start: number;
  readonly end: number;
  /** What a quoted one begins and ends with. */
  readonly quote: string;
}

/** Cuts a text. A lexer, no parser: here-documents are code, and so is a regular expression that its line does not end. */
function* stretches(text: string, style: CodeStyle): Generator<Stretch> {
  let before = ''; // without comments, as far as it is needed to tell a division
  for (let start = 0; start < text.length;) {
    const found = stretchAt(text, start, style, before);
    yield found;
    before = `${before}${found.kind === 'comment' ? ' ' : text.slice(start, found.end)}`.slice(-40);
    start = found.end;
  }
}

function stretchAt(text: string, start: number, style: CodeStyle, before: string): Stretch {
  const comment = endOfComment(text, start, style);
  if (comment !== undefined) return { kind: 'comment', start, end: comment, quote: '' };
  const quote = style.quotes.find((candidate) => text.startsWith(candidate, start));
  if (quote !== undefined) return { kind: 'quoted', start, end: endOfQuoted(text, start, quote, style), quote };
  const regex = endOfRegex(text, start, style, before);
  if (regex !== undefined) return { kind: 'regex', start, end: regex, quote: '' };
  return { kind: 'code', start, end: Math.min(text.length, start + (text[start] === '\\' ? 2 : 1)), quote: '' };
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The text with all that is no code turned into spaces; every other character stays where it was, and so does every line. */
export function blankAllBut(text: string, style: CodeStyle): string {
  return Array.from(stretches(text, style), ({ kind, start, end }) => (kind === 'code' ? text.slice(start, end) : spaces(text.slice(start, end)))).join('');
}

/** A text in quotes: what is between them, and the offset where that begins. */
export interface Quoted {
  readonly text: string;
  readonly start: number;
  /** Programs stand in it too: a template, or an f-string. */
  readonly holdsCode: boolean;
}

/** The text with every comment turned into spaces, so that offsets stay, and its quoted texts: a name in a comment is no code. */
export function blankComments(text: string, style: CodeStyle): { readonly code: string; readonly quoted: readonly Quoted[] } {
  const quoted: Quoted[] = [];
  const code: string[] = [];
  for (const { kind, start, end, quote } of stretches(text, style)) {
    code.push(kind === 'comment' ? spaces(text.slice(start, end)) : text.slice(start, end));
    if (kind === 'quoted') quoted.push(quotedText(text, start, end, quote));
  }
  return { code: code.join(''), quoted };
}

function quotedText(text: string, at: number, after: number, quote: string): Quoted {
  return {
    text: text.slice(at + quote.length, after - quote.length),
    start: at + quote.length,
    holdsCode: quote === '`' || /\b[rR]?[fF][rR]?$/.test(text.slice(Math.max(0, at - 3), at)),
  };
}

function endOfComment(text: string, at: number, { line, block, at: where }: CodeStyle): number | undefined {
  if (line.some((mark) => text.startsWith(mark, at)) && mayBegin(text, at, where)) return orEnd(text.indexOf('\n', at), text);
  const open = block.find(([mark]) => text.startsWith(mark, at));
  if (open === undefined) return undefined;
  const close = text.indexOf(open[1], at + open[0].length);
  return close === -1 ? text.length : close + open[1].length;
}

function mayBegin(text: string, at: number, where: CodeStyle['at']): boolean {
  if (where === 'anywhere' || at === 0) return true;
  if (where === 'word') return /[\s;()|&]/.test(text[at - 1] ?? '');
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

/** After the closing quote; one that is not closed and not long ends with its line. */
function endOfQuoted(text: string, at: number, quote: string, { raw, long }: CodeStyle): number {
  for (let end = at + quote.length; end < text.length; end++) {
    if (text[end] === '\\' && !raw.includes(quote)) end += 1;
    else if (text.startsWith(quote, end)) return end + quote.length;
    else if (text[end] === '\n' && !long.includes(quote)) return end;
  }
  return text.length;
}

/** After a regular expression; undefined where none begins. */
function endOfRegex(text: string, at: number, { regex }: CodeStyle, before: string): number | undefined {
  if (!regex || text[at] !== '/' || !/(?:^|=>|[=(,:[!&|?{};\n]|\breturn)\s*$/.test(before)) return undefined;
  let inClass = false;
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end += 1;
    else if (text[end] === '[') inClass = true;
    else if (text[end] === ']') inClass = false;
    else if (text[end] === '/' && !inClass) return end + 1;
  }
  return undefined;
}

function orEnd(index: number, text: string): number {
  return index === -1 ? text.length : index;
}
