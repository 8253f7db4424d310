/** Languages of source code, by the end of the file's name. */
export type CodeLanguage = 'python' | 'javascript' | 'shell' | 'go';

const BY_ENDING: Readonly<Record<string, CodeLanguage>> = {
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  tsx: 'javascript',
  sh: 'shell',
  bash: 'shell',
  bats: 'shell',
  go: 'go',
};

export function codeLanguage(path: string): CodeLanguage | undefined {
  return BY_ENDING[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

interface Lexis {
  readonly comment: string;
  readonly block?: readonly [string, string];
  /** Openers of strings, longest first; a string ends with what it began with. */
  readonly strings: readonly string[];
  /** Strings in which a backslash is a character like others. */
  readonly raw: readonly string[];
  /** Strings that may go over the end of a line. */
  readonly long: readonly string[];
}

const LEXIS: Readonly<Record<CodeLanguage, Lexis>> = {
  python: { comment: '#', strings: ['"""', "'''", '"', "'"], raw: [], long: ['"""', "'''"] },
  javascript: { comment: '//', block: ['/*', '*/'], strings: ['`', '"', "'"], raw: [], long: ['`'] },
  shell: { comment: '#', strings: ['"', "'"], raw: ["'"], long: ['"', "'"] },
  go: { comment: '//', block: ['/*', '*/'], strings: ['`', '"', "'"], raw: ['`'], long: ['`'] },
};

/**
 * The text with comments and the insides of strings made blank; every other character stays where it was, and so does every
 * line. A tolerant reading, not a parser: regular expressions of JavaScript and here-documents are taken for code.
 */
export function blankOut(text: string, language: CodeLanguage): string {
  const lexis = LEXIS[language];
  const out: string[] = [];
  let at = 0;
  const blank = (end: number): void => {
    out.push(text.slice(at, end).replace(/[^\n]/g, ' '));
    at = end;
  };
  while (at < text.length) {
    if (startsComment(text, at, lexis)) blank(endOf(text, '\n', at));
    else if (lexis.block !== undefined && text.startsWith(lexis.block[0], at)) blank(Math.min(text.length, endOf(text, lexis.block[1], at + 2) + 2));
    else {
      const quote = lexis.strings.find((one) => text.startsWith(one, at));
      if (quote === undefined) at = keep(text, at, out);
      else blank(endOfString(text, at, quote, lexis));
    }
  }
  return out.join('');
}

/** One character as it is, and with a backslash the one after it; gives where to go on. */
function keep(text: string, at: number, out: string[]): number {
  const next = at + (text[at] === '\\' && at + 1 < text.length ? 2 : 1);
  out.push(text.slice(at, next));
  return next;
}

function startsComment(text: string, at: number, { comment }: Lexis): boolean {
  if (!text.startsWith(comment, at)) return false;
  return comment !== '#' || at === 0 || /[\s;(){}\],]/.test(text[at - 1] ?? '') || !/[$\w{]/.test(text[at - 1] ?? '');
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found;
}

function endOfString(text: string, at: number, quote: string, { raw, long }: Lexis): number {
  for (let next = at + quote.length; next < text.length; next++) {
    if (text[next] === '\\' && !raw.includes(quote)) next += 1;
    else if (text.startsWith(quote, next)) return next + quote.length;
    else if (text[next] === '\n' && !long.includes(quote)) return next;
  }
  return text.length;
}

/** Line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
