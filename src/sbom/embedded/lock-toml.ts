import type { LockFile } from './component.js';
import { lockFileInvalid } from './lock-file-error.js';
import { showable } from './source-url.js';

/** A table of a TOML lock file: its name and its strings and lists of strings. */
export interface TomlTable {
  /** Empty for what stands before the first table. */
  readonly name: string;
  readonly strings: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

const STRING = String.raw`"((?:[^"\\]|\\.)*)"`;
const WHOLE_STRING = new RegExp(`^${STRING}$`);
const ITEM = new RegExp(`^${STRING},?$`);

/**
 * The narrow part of TOML that Cargo writes: tables, strings, whole numbers, and lists of strings, one thing a
 * line. Anything else is refused, so nothing is misread; a full parser would be a dependency for one file.
 * @source toml.io, v1.0.0 @throws lock_file_invalid
 */
export function readNarrowToml({ path, text }: LockFile): TomlTable[] {
  const tables = [newTable('')];
  let open: string[] | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const next = open === undefined ? readLine(line, tables) : readItem(line, open);
    if (next === 'unreadable') throw lockFileInvalid(path, `line ${index + 1} cannot be read: ${showable(line)}`);
    open = next;
  }
  if (open !== undefined) throw lockFileInvalid(path, 'ends inside a list');
  return tables;
}

interface OpenTable extends TomlTable {
  readonly strings: Map<string, string>;
  readonly lists: Map<string, string[]>;
}

function newTable(name: string): OpenTable {
  return { name, strings: new Map(), lists: new Map() };
}

/** Gives the list that a line leaves open. */
function readLine(line: string, tables: OpenTable[]): string[] | undefined | 'unreadable' {
  const name = /^\[{1,2}([A-Za-z0-9._-]+)\]{1,2}$/.exec(line)?.[1];
  if (name !== undefined) {
    tables.push(newTable(name));
    return undefined;
  }
  const table = tables.at(-1);
  return table === undefined ? 'unreadable' : readPair(line, table);
}

function readPair(line: string, table: OpenTable): string[] | undefined | 'unreadable' {
  const [, key = '', value = ''] = /^("[^"]*"|[A-Za-z0-9_-]+)\s*=\s*(.*)$/.exec(line) ?? [];
  if (key === '' || table.strings.has(key) || table.lists.has(key)) return 'unreadable';
  if (value.startsWith('[')) return readList(key, value, table);
  const text = WHOLE_STRING.exec(value)?.[1] ?? /^\d+$/.exec(value)?.[0];
  if (text === undefined) return 'unreadable';
  table.strings.set(key, text);
  return undefined;
}

function readList(key: string, value: string, { lists }: OpenTable): string[] | undefined | 'unreadable' {
  const strings = new RegExp(STRING, 'g');
  const list = [...value.matchAll(strings)].map(([, item = '']) => item);
  lists.set(key, list);
  if (value === '[') return list;
  const complete = value.endsWith(']') && !/[^\s,]/.test(value.slice(1, -1).replace(strings, ''));
  return complete ? undefined : 'unreadable';
}

function readItem(line: string, open: string[]): string[] | undefined | 'unreadable' {
  if (line === ']') return undefined;
  const item = ITEM.exec(line)?.[1];
  if (item === undefined) return 'unreadable';
  open.push(item);
  return open;
}
