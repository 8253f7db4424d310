/** One `KEY=value` of an environment file. Places are counted from 1. */
export interface DotenvEntry {
  readonly key: string;
  /** Without its quotes, escapes undone; `${NAME}` is left as it stands. */
  readonly value: string;
  readonly quote: 'none' | 'single' | 'double';
  readonly line: number;
  /** Where the value begins, its quote included. */
  readonly column: number;
}

export interface DotenvProblem {
  readonly line: number;
  readonly column: number;
  /** The rest of a sentence that begins with the place; never holds a value, which may be a secret. */
  readonly message: string;
  readonly kind: 'syntax' | 'duplicate';
}

export interface Dotenv {
  /** Everything that could be read, in the order of the file; of keys that stand twice both. */
  readonly entries: readonly DotenvEntry[];
  readonly problems: readonly DotenvProblem[];
}

const MAX_CHARACTERS = 1024 * 1024;
const MAX_LINES = 10_000;
const KEY = /^[A-Za-z_][A-Za-z0-9_]*/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"', $: '$', '`': '`' };
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/;

/**
 * Reads an environment file as strictly as its strictest reader: a shell that sources it, systemd, Docker and the dotenv
 * libraries all take what passes here for the same values. Keys and values are on one line, without `export`, without spaces
 * around `=`; what has spaces or characters that a shell acts on is quoted. Every problem is listed.
 */
export function readDotenv(text: string): Dotenv {
  if (text.length > MAX_CHARACTERS) return refused(`is longer than ${MAX_CHARACTERS} characters`);
  const reading: Reading = { entries: [], problems: [], lineOf: new Map() };
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return refused(`has more than ${MAX_LINES} lines`);
  for (const [index, written] of lines.entries()) readLine(reading, index + 1, index === 0 ? withoutMark(reading, written) : written);
  return { entries: reading.entries, problems: reading.problems };
}

/** The value of a key, the last one where it stands twice, as most readers take it. */
export function dotenvValue({ entries }: Dotenv, key: string): DotenvEntry | undefined {
  return entries.findLast((entry) => entry.key === key);
}

interface Reading {
  readonly entries: DotenvEntry[];
  readonly problems: DotenvProblem[];
  readonly lineOf: Map<string, number>;
}

function refused(message: string): Dotenv {
  return { entries: [], problems: [{ line: 1, column: 1, message, kind: 'syntax' }] };
}

function withoutMark(reading: Reading, line: string): string {
  if (!line.startsWith('\uFEFF')) return line;
  reading.problems.push({ line: 1, column: 1, message: 'begins with a byte order mark, which becomes part of the first key', kind: 'syntax' });
  return line.slice(1);
}

function readLine(reading: Reading, number: number, written: string): void {
  const problem = (column: number, message: string): void => {
    reading.problems.push({ line: number, column, message, kind: 'syntax' });
  };
  const line = written.endsWith('\r') ? written.slice(0, -1) : written;
  if (line !== written) problem(written.length, 'ends in CR LF; the CR becomes part of the value');
  const control = CONTROL.exec(line);
  if (control !== null) return problem(control.index + 1, 'has a control character');
  if (/^\s*(?:#|$)/.test(line)) return;
  if (/^\s/.test(line)) return problem(1, 'begins with a space');
  if (/^export\s/.test(line)) return problem(1, 'begins with "export", which systemd and Docker do not read');
  const key = KEY.exec(line)?.[0];
  if (key === undefined) return problem(1, 'is neither a comment nor KEY=value');
  if (line[key.length] !== '=') return problem(key.length + 1, /^\s+=/.test(line.slice(key.length)) ? 'has a space before the =' : 'has no = after the key');
  const start = key.length + 1;
  const value = readValue(line, start);
  if ('message' in value) problem(value.at + 1, value.message);
  const first = reading.lineOf.get(key);
  if (first !== undefined) reading.problems.push({ line: number, column: 1, message: `sets ${key} again, which line ${first} has set`, kind: 'duplicate' });
  else reading.lineOf.set(key, number);
  if ('value' in value) reading.entries.push({ key, ...value, line: number, column: start + 1 });
  // A key whose value cannot be read is there all the same, or it would be reported as missing too.
  else reading.entries.push({ key, value: '', quote: 'none', line: number, column: start + 1 });
}

type Value = Pick<DotenvEntry, 'value' | 'quote'> | { readonly at: number; readonly message: string };

function readValue(line: string, start: number): Value {
  if (line[start] === "'") return readSingle(line, start);
  if (line[start] === '"') return readDouble(line, start);
  return readBare(line, start);
}

function readSingle(line: string, start: number): Value {
  const end = line.indexOf("'", start + 1);
  if (end === -1) return { at: start, message: 'has a single quote that is not closed on its line' };
  return checkRest(line, end + 1) ?? { value: line.slice(start + 1, end), quote: 'single' };
}

function readDouble(line: string, start: number): Value {
  let value = '';
  for (let at = start + 1; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === '"') return checkRest(line, at + 1) ?? { value, quote: 'double' };
    if (character === '`' || (character === '$' && line[at + 1] === '(')) return { at, message: 'would run a command when a shell reads it' };
    if (character !== '\\') {
      value += character;
      continue;
    }
    const escape = ESCAPES[line[at + 1] ?? ''];
    if (escape === undefined) return { at, message: 'has an escape that readers understand differently; known are \\n \\r \\t \\\\ \\" \\$ \\`' };
    value += escape;
    at += 1;
  }
  return { at: start, message: 'has a double quote that is not closed on its line' };
}

function readBare(line: string, start: number): Value {
  const comment = /(?:^|\s)#/.exec(line.slice(start));
  const end = comment === null ? line.length : start + comment.index;
  const value = line.slice(start, end);
  if (/^\s+\S/.test(value)) return { at: start, message: 'has a space after the =' };
  if (comment === null && /\s$/.test(value)) return { at: start + value.trimEnd().length, message: 'ends in a space' };
  const bare = value.trimEnd();
  const wrong = /[\s'"`\\;&|<>()]/.exec(bare);
  if (wrong === null) return { value: bare, quote: 'none' };
  const at = start + wrong.index;
  if (wrong[0].trim() === '') return { at, message: 'has a space in a value without quotes' };
  if (/['"]/.test(wrong[0])) return { at, message: 'has a quote in the middle of a value' };
  return { at, message: `has ${wrong[0]} in a value without quotes, which a shell acts on` };
}

/** After a closing quote only a comment may follow. */
function checkRest(line: string, at: number): Value | undefined {
  const rest = line.slice(at);
  if (rest === '' || /^\s+#/.test(rest)) return undefined;
  return { at, message: rest.trim() === '' ? 'ends in a space' : 'goes on after its closing quote' };
}
