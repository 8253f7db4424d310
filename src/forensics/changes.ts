import type { InventoryEntry } from '../inventory/entry-json.js';
import type { Sha256 } from '../model/digest.js';
import { type BytePath, toText } from '../model/path.js';
import type { TreeDifference, TreeReason } from '../manifest/tree-difference.js';
import type { EntryFacts } from '../ports/host-facts.js';
import type { RangeDifference } from './byte-ranges.js';

/** One path of the tree that is not as released, with everything that could be learnt about it. */
export interface Change {
  readonly path: BytePath;
  readonly kinds: readonly TreeReason[];
  /** What was released there; undefined for what was not released. */
  readonly expected: InventoryEntry | undefined;
  /** What stands there; undefined for what is missing. */
  readonly found: EntryFacts | undefined;
  /** Undefined for what is no file, or could not be read whole. */
  readonly digest: Sha256 | undefined;
  /** Against the archived original; undefined where there is none. */
  readonly ranges: RangeDifference | undefined;
  /** Where the copy lies in the bundle. */
  readonly copy: string | undefined;
  /** What could not be learnt, as sentences. */
  readonly notes: readonly string[];
}

/** The paths that differ, each once, in the order of the inventory. */
export function changedPaths(differences: readonly TreeDifference[]): ReadonlyMap<BytePath, readonly TreeReason[]> {
  const kinds = new Map<BytePath, TreeReason[]>();
  for (const { path, reason } of differences) {
    const known = kinds.get(path);
    if (known === undefined) kinds.set(path, [reason]);
    else if (!known.includes(reason)) known.push(reason);
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names of accounts; undefined for one that the host does not know. */
export interface AccountNames {
  user(id: number): string | undefined;
  group(id: number): string | undefined;
}

/** A change as it stands in `changes.json`: digests as 64 digits, instants in UTC, permissions in octal digits. */
export function changeJson(change: Change, names: AccountNames): Record<string, unknown> {
  const { ranges, digest, copy } = change;
  return {
    ...pathField('path', change.path),
    kinds: change.kinds,
    expected: change.expected === undefined ? null : expectedJson(change.expected),
    found: change.found === undefined ? null : foundJson(change.found, names),
    sha256: digest ?? null,
    ranges: ranges === undefined ? null : { total: ranges.total, bytes: ranges.bytes, first: ranges.ranges.map(({ offset, length }) => [offset, length]) },
    copy: copy === undefined ? null : pathField('path', copy as BytePath),
    notes: change.notes,
  };
}

function expectedJson(entry: InventoryEntry): Record<string, unknown> {
  if (entry.kind === 'link') return { kind: 'link', ...pathField('target', entry.target) };
  return { kind: 'file', sha256: entry.digest, size: entry.size, mode: entry.mode ?? null };
}

function foundJson(facts: EntryFacts, names: AccountNames): Record<string, unknown> {
  return {
    kind: facts.kind,
    size: facts.sizeBytes,
    mode: facts.mode.toString(8).padStart(4, '0'),
    user_id: facts.userId,
    user: names.user(facts.userId) ?? null,
    group_id: facts.groupId,
    group: names.group(facts.groupId) ?? null,
    names: facts.names,
    modified_at: facts.modifiedAt.toISOString(),
    changed_at: facts.changedAt.toISOString(),
    born_at: facts.bornAt?.toISOString() ?? null,
    ...(facts.target === undefined ? {} : pathField('target', facts.target)),
  };
}

/** As an inventory writes it: the text, or where its bytes are no UTF-8 their base64. */
export function pathField(name: 'path' | 'target', bytes: BytePath): Record<string, string> {
  const text = toText(bytes);
  return text === undefined ? { [`${name}_b64`]: Buffer.from(bytes, 'latin1').toString('base64') } : { [name]: text };
}
