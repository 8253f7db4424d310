import type { LockFile } from './component.js';
import { lockFileInvalid } from './lock-file-error.js';
import { splitPattern } from './npm-pattern.js';
import { showable } from './source-url.js';

/** An entry of a classic yarn.lock. */
export interface YarnEntry {
  /** `name@range`, each way in which it is asked for. */
  readonly patterns: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  /** `name@range` of what it needs. */
  readonly needs: readonly string[];
}

interface OpenEntry extends YarnEntry {
  readonly fields: Map<string, string>;
  readonly needs: string[];
  /** The list that lines by four blanks belong to. */
  list: string | undefined;
}

const FIELD = /^("(?:[^"\\]|\\.)*"|[^\s":]+) ("(?:[^"\\]|\\.)*"|\S+)$/;

/** The classic format: entries at the margin, fields below by two blanks, lists by four. No kept library reads it. @source yarnpkg/yarn, src/lockfile/parse.js @throws lock_file_invalid */
export function readClassicYarn({ path, text }: LockFile): YarnEntry[] {
  if (!/^# yarn lockfile v1\s*$/m.test(text)) throw lockFileInvalid(path, 'has neither "# yarn lockfile v1" nor "__metadata:"');
  const entries: OpenEntry[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!readLine(line, entries)) throw lockFileInvalid(path, `line ${index + 1} cannot be read: ${showable(line.trim())}`);
  }
  const incomplete = entries.find(
    ({ patterns, fields }) => !fields.has('version') || patterns.length === 0 || patterns.some((pattern) => splitPattern(pattern)[0] === ''),
  );
  if (incomplete !== undefined) throw lockFileInvalid(path, `the entry "${incomplete.patterns.join(', ').slice(0, 80)}" has no name or no version`);
  return entries;
}

function readLine(line: string, entries: OpenEntry[]): boolean {
  const body = line.trimStart();
  const indent = line.length - body.length;
  if (indent === 0 && body.endsWith(':')) {
    entries.push({ patterns: patternsOf(body.slice(0, -1)), fields: new Map(), needs: [], list: undefined });
    return true;
  }
  const entry = entries.at(-1);
  if (entry === undefined) return false;
  if (indent === 2 && /^\w+:$/.test(body)) {
    entry.list = body.slice(0, -1);
    return true;
  }
  const [, key = '', value = ''] = (FIELD.exec(body) ?? []).map(unquote);
  if (key === '') return false;
  return indent === 2 ? addField(entry, key, value) : indent === 4 && addItem(entry, key, value);
}

function addField(entry: OpenEntry, key: string, value: string): boolean {
  if (entry.fields.has(key)) return false;
  entry.fields.set(key, value);
  return true;
}

function addItem({ list, needs }: OpenEntry, name: string, range: string): boolean {
  if (list?.endsWith('ependencies') === true) needs.push(`${name}@${range}`);
  return list !== undefined;
}

function patternsOf(head: string): string[] {
  return (head.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? []).map((pattern) => unquote(pattern.trim())).filter((pattern) => pattern !== '');
}

function unquote(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}
