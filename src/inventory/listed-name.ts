/** What a directory says about one of its names. */
export type NameKind = 'file' | 'directory' | 'link' | 'fifo' | 'socket' | 'character device' | 'block device' | 'unknown';

/** A name and its kind in one text, so that the plain order of such texts is the order of the inventory. */
export type ListedName = string & { readonly __brand: 'ListedName' };

const MARKS: Readonly<Record<Exclude<NameKind, 'file' | 'directory'>, string>> = {
  link: 'l',
  fifo: 'p',
  socket: 's',
  'character device': 'c',
  'block device': 'b',
  unknown: '?',
};
const KINDS = new Map(Object.entries(MARKS).map(([kind, mark]) => [mark, kind as NameKind]));
const NUL = 0;
const SLASH = 0x2f;

/**
 * Writes a name (one unit a byte, see BytePath) with its kind behind it. A walk gives the order of raw path bytes
 * without sorting the whole when each directory is sorted with `/` behind the names of directories: `a-b` comes
 * before what is inside `a/`. Other kinds stand behind a NUL, which no name holds and which sorts below every byte.
 */
export function listName(name: string, kind: NameKind): ListedName {
  if (kind === 'file') return name as ListedName;
  return (kind === 'directory' ? `${name}/` : `${name}\0${MARKS[kind]}`) as ListedName;
}

export function kindOf(listed: ListedName): NameKind {
  const end = listed.length - 1;
  if (listed.charCodeAt(end) === SLASH) return 'directory';
  return listed.charCodeAt(end - 1) === NUL ? (KINDS.get(listed.charAt(end)) ?? 'unknown') : 'file';
}

export function nameOf(listed: ListedName): string {
  const kind = kindOf(listed);
  if (kind === 'file') return listed;
  return listed.slice(0, kind === 'directory' ? -1 : -2);
}
