import type { InventoryFile } from '../inventory/entry-json.js';
import { prefixed } from '../model/digest.js';
import { printablePath } from '../model/path.js';
import type { FileEntry, LinkEntry, ProblemEntry, TreeEntry } from '../ports/tree.js';
import type { TreeDifference, TreeReason } from './tree-difference.js';

/** What became of an entry of the manifest, with the differences that say so. */
export interface Comparison {
  readonly outcome: 'matched' | 'modified' | 'missing' | 'unreadable';
  readonly differences: readonly TreeDifference[];
}

/** The common case, without an object of its own: nothing differs. Of a file that was not to be read nobody knows the digest. */
export function isSame(baseline: InventoryFile, entry: TreeEntry, contents: 'read' | 'unread'): boolean {
  return (
    entry.kind === 'file' &&
    (entry.digest === baseline.digest || (contents === 'unread' && entry.digest === undefined)) &&
    entry.size === baseline.size &&
    (entry.mode === baseline.mode || modeChange(baseline, entry).length === 0) &&
    entry.unsafe.length === 0
  );
}

/** What the tree has in the place of a file of the manifest. @source trust model, section 4: what lstat tells counts even if the file cannot be read */
export function compareFile(baseline: InventoryFile, entry: TreeEntry): Comparison {
  if (entry.kind === 'problem') return compareProblem(baseline, entry);
  if (entry.kind !== 'file') {
    const special = entry.kind === 'special' ? [difference('file_special', entry, { actual: describe(entry) })] : [];
    return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: 'a file', actual: describe(entry) }), ...special] };
  }
  const unsafe = unsafeModes(entry);
  if (baseline.size !== entry.size) {
    return {
      outcome: 'modified',
      differences: [difference('file_modified', entry, { expected: inBytes(baseline.size), actual: inBytes(entry.size) }), ...unsafe],
    };
  }
  if (baseline.digest !== entry.digest) {
    const actual = entry.digest === undefined ? 'not read' : prefixed(entry.digest);
    return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: prefixed(baseline.digest), actual }), ...unsafe] };
  }
  return { outcome: 'matched', differences: [...modeChange(baseline, entry), ...unsafe] };
}

function compareProblem(baseline: InventoryFile, entry: ProblemEntry): Comparison {
  if (entry.problem === 'vanished') return { outcome: 'missing', differences: [difference('file_missing', entry)] };
  if (entry.problem === 'changing') return { outcome: 'unreadable', differences: [difference('tree_modified_while_read', entry, { actual: entry.detail })] };
  if (entry.size !== undefined && entry.size !== baseline.size) {
    return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: inBytes(baseline.size), actual: inBytes(entry.size) })] };
  }
  return { outcome: 'unreadable', differences: [...modeChange(baseline, entry), difference('file_unreadable', entry, { actual: entry.detail })] };
}

/** What the tree has in the place of a link of the manifest. */
export function compareLink(baseline: LinkEntry, entry: TreeEntry): Comparison {
  if (entry.kind === 'link' && entry.target === baseline.target) return { outcome: 'matched', differences: [] };
  if (entry.kind === 'problem' && entry.problem === 'vanished') return { outcome: 'missing', differences: [difference('link_missing', entry)] };
  if (entry.kind === 'problem' && entry.size === undefined)
    return { outcome: 'unreadable', differences: [difference('file_unreadable', entry, { actual: entry.detail })] };
  const modified = difference('link_modified', entry, { expected: describe(baseline), actual: describe(entry) });
  return {
    outcome: 'modified',
    differences: entry.kind === 'link' ? [modified] : [modified, ...unexpected(entry).filter(({ reason }) => reason !== 'file_unexpected')],
  };
}

/** What to say of an entry that the manifest lacks. */
export function unexpected(entry: TreeEntry): TreeDifference[] {
  switch (entry.kind) {
    case 'file':
      return [difference('file_unexpected', entry), ...unsafeModes(entry)];
    case 'link':
      return [difference('link_unexpected', entry, { actual: describe(entry) })];
    case 'special':
      return [difference('file_special', entry, { actual: describe(entry) })];
    case 'problem':
      return unexpectedProblem(entry);
  }
}

/** A file that cannot be read is there all the same; a directory that cannot be listed may hide anything. */
function unexpectedProblem(entry: ProblemEntry): TreeDifference[] {
  if (!entry.path.endsWith('/')) return entry.problem === 'vanished' ? [] : [difference('file_unexpected', entry, { actual: entry.detail })];
  const gone = entry.problem === 'changing' || entry.problem === 'vanished';
  return [difference(gone ? 'tree_modified_while_read' : 'file_unreadable', entry, { actual: entry.detail })];
}

function modeChange(baseline: InventoryFile, entry: FileEntry | ProblemEntry): TreeDifference[] {
  if (baseline.mode === undefined || entry.mode === undefined || baseline.mode === entry.mode) return [];
  return [difference('file_mode_changed', entry, { expected: baseline.mode, actual: entry.mode })];
}

function unsafeModes(entry: FileEntry): TreeDifference[] {
  return entry.unsafe.length === 0 ? [] : [difference('file_mode_unsafe', entry, { actual: entry.unsafe.join(', ') })];
}

function difference(reason: TreeReason, { path }: Pick<TreeEntry, 'path'>, values: Pick<TreeDifference, 'expected' | 'actual'> = {}): TreeDifference {
  return { reason, path, ...values };
}

function describe(entry: TreeEntry): string {
  switch (entry.kind) {
    case 'file':
      return 'a file';
    case 'link':
      return `a link to ${printablePath(entry.target)}`;
    case 'special':
      return `a ${entry.type === 'unknown' ? 'thing of an unknown kind' : entry.type}`;
    case 'problem':
      return entry.detail;
  }
}

function inBytes(size: number): string {
  return `${size} bytes`;
}
