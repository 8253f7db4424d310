import fc from 'fast-check';
import type { InventoryEntry } from '../../src/inventory/entry-json.js';
import { compareTree } from '../../src/manifest/compare-tree.js';
import type { CompareOptions, TreeComparison } from '../../src/manifest/tree-comparison.js';
import { sha256 } from '../../src/model/digest.js';
import type { BytePath } from '../../src/model/path.js';
import type { FileEntry, ProblemEntry, SpecialEntry, TreeEntry } from '../../src/ports/tree.js';
import { anyEntries, chunked, fileOf, linkOf, writeChecksums } from '../support/manifests.js';

interface Played {
  readonly comparison: TreeComparison;
  readonly asked: readonly (number | 'skip')[];
}

/** Plays a scan: sizes are asked for `ahead` entries before each is told, and files of another size are not hashed. */
function play(manifest: readonly InventoryEntry[], tree: readonly TreeEntry[], options: CompareOptions = {}, ahead = 3): Played {
  const comparer = compareTree(chunked(writeChecksums(manifest).bytes, 50), options);
  const asked: (number | 'skip')[] = [];
  tree.forEach((entry, index) => {
    asked.push(comparer.expectedSize(entry.path));
    if (index >= ahead) comparer.onEntry(scanned(tree[index - ahead]!, asked[index - ahead]));
  });
  tree.slice(-ahead).forEach((entry, index) => comparer.onEntry(scanned(entry, asked[Math.max(0, tree.length - ahead) + index])));
  const result = comparer.finish();
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { comparison: result.value, asked };
}

function scanned(entry: TreeEntry, size: number | 'skip' | undefined): TreeEntry {
  return entry.kind === 'file' && entry.size !== size ? { ...entry, digest: undefined } : entry;
}

const inTree = (path: string, content = path, more: Partial<FileEntry> = {}): FileEntry => ({ ...fileOf(path, content), unsafe: [], ...more });
const special = (path: string, type: SpecialEntry['type'] = 'fifo'): SpecialEntry => ({ kind: 'special', path: path as BytePath, type });
const problem = (path: string, kind: ProblemEntry['problem'], more: Partial<ProblemEntry> = {}): ProblemEntry => ({
  kind: 'problem',
  path: path as BytePath,
  problem: kind,
  detail: 'EACCES',
  ...more,
});

const found = (manifest: readonly InventoryEntry[], tree: readonly TreeEntry[], options?: CompareOptions): string[] =>
  play(manifest, tree, options).comparison.differences.map(({ reason, path, expected, actual }) =>
    [reason, path, expected, actual].filter((part) => part !== undefined).join(' | '),
  );
const counts = (manifest: readonly InventoryEntry[], tree: readonly TreeEntry[], options?: CompareOptions): Record<string, number> =>
  Object.fromEntries(Object.entries(play(manifest, tree, options).comparison.counts).filter(([, count]) => count > 0));

describe('compareTree', () => {
  it('finds nothing in the tree that was recorded', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 0, max: 9 }), (entries, ahead) => {
        const tree = entries.map((entry): TreeEntry => (entry.kind === 'file' ? { ...entry, unsafe: [] } : entry));
        const { comparison, asked } = play(entries, tree, {}, ahead + 1);
        expect(comparison.differences).toEqual([]);
        expect(comparison.counts).toMatchObject({
          matched: comparison.manifest.files,
          linksMatched: comparison.manifest.links,
          modified: 0,
          missing: 0,
          unexpected: 0,
        });
        expect(asked).toEqual(entries.map((entry) => (entry.kind === 'file' ? entry.size : 'skip')));
      }),
    );
  });

  it('agrees with a comparison of two maps, for any two trees', () => {
    fc.assert(
      fc.property(anyEntries, fc.infiniteStream(fc.nat({ max: 5 })), anyEntries, (manifest, dice, others) => {
        const treeByPath = new Map(others.map((entry) => [entry.path, entry]));
        for (const entry of manifest) {
          const [roll] = [...dice.take(1)];
          if (roll === 0) treeByPath.delete(entry.path);
          else if (roll === 1 && entry.kind === 'file') treeByPath.set(entry.path, { ...entry, digest: sha256('other') });
          else if (roll === 2) treeByPath.set(entry.path, linkOf(entry.path, 'elsewhere'));
          else treeByPath.set(entry.path, entry);
        }
        const tree = [...treeByPath.values()]
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .map((entry): TreeEntry => (entry.kind === 'file' ? { ...entry, unsafe: [] } : entry));
        const expected: string[] = [];
        for (const entry of manifest) {
          const now = treeByPath.get(entry.path);
          if (now === undefined) expected.push(`${entry.kind}_missing ${entry.path}`);
          else if (JSON.stringify({ ...now, mode: 0 }) !== JSON.stringify({ ...entry, mode: 0 })) expected.push(`${entry.kind}_modified ${entry.path}`);
        }
        const known = new Set(manifest.map(({ path }) => path));
        for (const entry of treeByPath.values()) if (!known.has(entry.path)) expected.push(`${entry.kind}_unexpected ${entry.path}`);
        const { comparison } = play(manifest, tree);
        expect(comparison.differences.map(({ reason, path }) => `${reason} ${path}`)).toEqual(
          expected.sort((a, b) => (a.split(' ').slice(1).join(' ') < b.split(' ').slice(1).join(' ') ? -1 : 1)),
        );
        expect(comparison.counts.matched + comparison.counts.modified + comparison.counts.missing).toBe(comparison.manifest.files);
      }),
    );
  });

  const a = fileOf('a', 'content');
  it.each<[string, InventoryEntry[], TreeEntry[], string[], Record<string, number>]>([
    [
      'another content of the same size',
      [a],
      [inTree('a', 'CONTENT')],
      [`file_modified | a | sha256:${a.digest} | sha256:${sha256('CONTENT')}`],
      { modified: 1 },
    ],
    ['another size', [a], [inTree('a', 'x')], ['file_modified | a | 7 bytes | 1 bytes'], { modified: 1 }],
    ['a file that is gone', [a], [], ['file_missing | a'], { missing: 1 }],
    ['a file that vanishes while it is scanned', [a], [problem('a', 'vanished')], ['file_missing | a'], { missing: 1 }],
    ['a new file', [a], [inTree('a', 'content'), inTree('b')], ['file_unexpected | b'], { matched: 1, unexpected: 1 }],
    ['a new file that vanishes', [], [problem('a', 'vanished')], [], {}],
    [
      'the executable bit alone',
      [a],
      [inTree('a', 'content', { mode: '100755' })],
      ['file_mode_changed | a | 100644 | 100755'],
      { matched: 1, modeChanged: 1 },
    ],
    [
      'content and executable bit',
      [a],
      [inTree('a', 'CONTENT', { mode: '100755' })],
      [`file_modified | a | sha256:${a.digest} | sha256:${sha256('CONTENT')}`],
      { modified: 1 },
    ],
    ['modes that only one side has', [a], [inTree('a', 'content', { mode: undefined })], [], { matched: 1 }],
    [
      'unsafe bits',
      [a],
      [inTree('a', 'content', { unsafe: ['setuid', 'world-writable'] })],
      ['file_mode_unsafe | a | setuid, world-writable'],
      { matched: 1, modeUnsafe: 1 },
    ],
    [
      'unsafe bits of a new file',
      [],
      [inTree('a', 'content', { unsafe: ['setgid'] })],
      ['file_mode_unsafe | a | setgid', 'file_unexpected | a'],
      { modeUnsafe: 1, unexpected: 1 },
    ],
    ['a link in the place of a file', [a], [linkOf('a', '/etc/passwd')], ['file_modified | a | a file | a link to /etc/passwd'], { modified: 1 }],
    ['a FIFO in the place of a file', [a], [special('a')], ['file_modified | a | a file | a fifo', 'file_special | a | a fifo'], { modified: 1, special: 1 }],
    ['a new socket', [a], [inTree('a', 'content'), special('b', 'socket')], ['file_special | b | a socket'], { matched: 1, special: 1 }],
    ['a file that cannot be read', [a], [problem('a', 'unreadable', { size: 7, mode: '100644' })], ['file_unreadable | a | EACCES'], { unreadable: 1 }],
    [
      'one that cannot be read and has another size',
      [a],
      [problem('a', 'unreadable', { size: 8 })],
      ['file_modified | a | 7 bytes | 8 bytes'],
      { modified: 1 },
    ],
    [
      'one that cannot be read and has another mode',
      [a],
      [problem('a', 'unreadable', { size: 7, mode: '100755' })],
      ['file_mode_changed | a | 100644 | 100755', 'file_unreadable | a | EACCES'],
      { modeChanged: 1, unreadable: 1 },
    ],
    ['one of which nothing is known', [a], [problem('a', 'unreadable')], ['file_unreadable | a | EACCES'], { unreadable: 1 }],
    ['a new file that cannot be read', [], [problem('a', 'unreadable')], ['file_unexpected | a | EACCES'], { unexpected: 1 }],
    ['a file that keeps changing', [a], [problem('a', 'changing')], ['tree_modified_while_read | a | EACCES'], { unreadable: 1 }],
    ['a link that points elsewhere', [linkOf('l', 'a')], [linkOf('l', 'b')], ['link_modified | l | a link to a | a link to b'], { linksModified: 1 }],
    ['a link that is gone', [linkOf('l', 'a')], [], ['link_missing | l'], { linksMissing: 1 }],
    ['a link that vanishes', [linkOf('l', 'a')], [problem('l', 'vanished')], ['link_missing | l'], { linksMissing: 1 }],
    ['a link that cannot be read', [linkOf('l', 'a')], [problem('l', 'unreadable')], ['file_unreadable | l | EACCES'], { linksUnreadable: 1 }],
    ['a new link', [], [linkOf('l', 'a')], ['link_unexpected | l | a link to a'], { linksUnexpected: 1 }],
    ['a file in the place of a link', [linkOf('l', 'a')], [inTree('l')], ['link_modified | l | a link to a | a file'], { linksModified: 1 }],
    [
      'an unsafe file in the place of a link',
      [linkOf('l', 'a')],
      [inTree('l', 'x', { unsafe: ['setuid'] })],
      ['file_mode_unsafe | l | setuid', 'link_modified | l | a link to a | a file'],
      { linksModified: 1, modeUnsafe: 1 },
    ],
    [
      'a device in the place of a link',
      [linkOf('l', 'a')],
      [special('l', 'block device')],
      ['file_special | l | a block device', 'link_modified | l | a link to a | a block device'],
      { linksModified: 1, special: 1 },
    ],
    ['a directory in the place of a file', [a], [inTree('a/b')], ['file_missing | a', 'file_unexpected | a/b'], { missing: 1, unexpected: 1 }],
  ])('tells of %s', (_, manifest, tree, differences, expectedCounts) => {
    expect(found(manifest, tree)).toEqual(differences);
    expect(counts(manifest, tree)).toEqual(expectedCounts);
  });

  it('says nothing about what lies in a directory that cannot be listed', () => {
    const manifest = [fileOf('d-'), fileOf('d/a'), fileOf('d/b/c'), linkOf('d/l', 'a'), fileOf('d0'), linkOf('d1', 'a')];
    expect(found(manifest, [inTree('d-'), problem('d/', 'unreadable')])).toEqual(['file_unreadable | d/ | EACCES', 'file_missing | d0', 'link_missing | d1']);
    expect(counts(manifest, [inTree('d-'), problem('d/', 'unreadable')])).toEqual({
      matched: 1,
      unreadable: 2,
      missing: 1,
      linksUnreadable: 1,
      linksMissing: 1,
    });
    expect(found([], [problem('d/', 'path too long')])).toEqual(['file_unreadable | d/ | EACCES']);
    expect(found([], [problem('d/', 'changing')])).toEqual(['tree_modified_while_read | d/ | EACCES']);
  });

  it('leaves out what the scan does not cover, and counts it', () => {
    const manifest = [fileOf('a'), fileOf('log/x'), linkOf('log/y', 'x')];
    const covers = (path: BytePath): boolean => !path.startsWith('log/');
    expect(found(manifest, [inTree('a')], { covers })).toEqual([]);
    expect(counts(manifest, [inTree('a')], { covers })).toEqual({ matched: 1, uncovered: 1, linksUncovered: 1 });
  });

  it('keeps the first differences by path and counts all', () => {
    const manifest = Array.from({ length: 50 }, (_, index) => fileOf(`f${index + 10}`))
      .concat(linkOf('f30-link', 'x') as never)
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    const tree = manifest.flatMap((entry, index) => (index % 2 === 0 && (entry as { kind: string }).kind === 'file' ? [inTree(entry.path, 'other')] : []));
    const all = play(manifest, tree).comparison;
    for (const ahead of [1, 5, 40]) {
      const some = play(manifest, tree, { keep: 7 }, ahead).comparison;
      expect(some.differences).toEqual(all.differences.slice(0, 7));
      expect([some.totalDifferences, some.changedDigest]).toEqual([51, all.changedDigest]);
    }
    expect(all.differences).toHaveLength(51);
  });

  it('gives a digest of exactly the changed files', () => {
    const manifest = ['a', 'b', 'c', 'd'].map((path) => fileOf(path));
    const digest = (...tree: TreeEntry[]): string => play(manifest, tree).comparison.changedDigest;
    const none = digest(inTree('a'), inTree('b'), inTree('c'), inTree('d'));
    const missing = digest(inTree('a'), inTree('b'), inTree('c'));
    const modified = digest(inTree('a'), inTree('b'), inTree('c'), inTree('d', 'other'));
    const more = digest(inTree('a'), inTree('b'), inTree('c', 'other'));
    expect(new Set([none, missing, modified, more]).size).toBe(4);
    expect(digest(inTree('a'), inTree('b'), inTree('c'), inTree('d', 'another'), inTree('e'))).toBe(modified);
    expect(none).toBe(sha256(Buffer.from(sha256('') + sha256(''), 'hex')));
  });

  it('reports a manifest that does not have its form, and asks for nothing to be read', () => {
    const text = writeChecksums([fileOf('a'), fileOf('b')])
      .bytes.toString()
      .replace('"size":1}\n', '"sise":1}\n');
    const comparer = compareTree([Buffer.from(text)]);
    expect([comparer.expectedSize('a' as BytePath), comparer.expectedSize('b' as BytePath)]).toEqual(['skip', 'skip']);
    comparer.onEntry(inTree('a'));
    expect(comparer.finish()).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('"sise"') })]),
    });
  });

  it('refuses a manifest whose root does not fit, even if the tree does', () => {
    const text = writeChecksums([fileOf('a')])
      .bytes.toString()
      .replace(/"root":"[0-9a-f]{64}"/, `"root":"${sha256('')}"`);
    const finish = (options: CompareOptions): boolean => {
      const comparer = compareTree([Buffer.from(text)], options);
      comparer.expectedSize('a' as BytePath);
      comparer.onEntry(inTree('a'));
      return comparer.finish().ok;
    };
    expect([finish({}), finish({ checkRoot: false })]).toEqual([false, true]);
  });

  it('never passes an empty, one-shot or forgotten reading off as a match', () => {
    expect(compareTree([]).finish()).toMatchObject({ ok: false });
    const once = chunked(writeChecksums([fileOf('a'), linkOf('l', 'a')]).bytes, 64)();
    const comparer = compareTree(once);
    comparer.expectedSize('l' as BytePath);
    comparer.onEntry(linkOf('l', 'a'));
    expect(comparer.finish()).toMatchObject({ ok: false });
    const unfinished = compareTree([writeChecksums([fileOf('a')]).bytes]);
    unfinished.expectedSize('a' as BytePath);
    expect(() => unfinished.finish()).toThrow(TypeError);
  });
});
