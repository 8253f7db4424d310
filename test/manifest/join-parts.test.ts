import fc from 'fast-check';
import type { InventoryEntry } from '../../src/inventory/entry-json.js';
import { shardOf } from '../../src/inventory/shard.js';
import { type PartTerms, PartsJoin } from '../../src/manifest/join-parts.js';
import { IntegrityError } from '../../src/model/errors.js';
import { sha256 } from '../../src/model/digest.js';
import type { BytePath } from '../../src/model/path.js';
import type { TreeEntry } from '../../src/ports/tree.js';
import { anyEntries, fileOf, linkOf } from '../support/manifests.js';
import { TERMS, writePart, writeParts } from '../support/parts.js';

const SAMPLE = [fileOf('a', 'x'), fileOf('b', 'yy', '100755'), linkOf('c', 'a'), fileOf('d/e', ''), fileOf('f')];

const named = (parts: readonly Uint8Array[]) => parts.map((bytes, at) => ({ name: `parts/${at + 1}`, source: [bytes] }));

/** What a walk without reading gives of a tree. */
function unread(entries: readonly InventoryEntry[]): TreeEntry[] {
  return entries.map((entry) => (entry.kind === 'link' ? entry : { ...entry, digest: undefined, unsafe: [] }));
}

function join(parts: readonly Uint8Array[], tree: readonly TreeEntry[], terms: PartTerms = TERMS): TreeEntry[] {
  const joined = new PartsJoin(named(parts), terms);
  const entries = tree.map((entry) => joined.complete(entry));
  joined.finish();
  return entries;
}

function errorOf(action: () => unknown): IntegrityError {
  try {
    action();
  } catch (error) {
    if (error instanceof IntegrityError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

describe('PartsJoin', () => {
  it('gives every file of a tree the digest of its part, whatever the tree, the number of parts and their order', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 9 }), (entries, count) => {
        const joined = join(writeParts(count, entries).reverse(), unread(entries));
        expect(joined).toEqual(entries.map((entry) => (entry.kind === 'link' ? entry : { ...entry, unsafe: [] })));
      }),
    );
  });

  it('passes on what is neither file nor link', () => {
    const special: TreeEntry = { kind: 'special', path: 'x' as BytePath, type: 'fifo' };
    expect(join(writeParts(3, SAMPLE), [...unread(SAMPLE), special]).at(-1)).toBe(special);
  });

  const other = (path: string, change: object): TreeEntry[] => unread(SAMPLE).map((entry) => (entry.path === path ? { ...entry, ...change } : entry));
  it.each([
    ['a missing file', unread(SAMPLE).slice(1), 'a', 'a file of 1 bytes, mode 100644', 'nothing'],
    ['a missing last file', unread(SAMPLE).slice(0, -1), 'f', 'a file of 1 bytes, mode 100644', 'nothing'],
    ['a missing link', unread(SAMPLE).filter(({ kind }) => kind !== 'link'), 'c', 'a link to a', 'nothing'],
    ['an additional file', unread([...SAMPLE, fileOf('z')]), 'z', 'nothing', 'a file of 1 bytes, mode 100644'],
    ['an additional link', unread([...SAMPLE, linkOf('z', 'a')]), 'z', 'nothing', 'a link to a'],
    ['another size', other('b', { size: 3 }), 'b', 'a file of 2 bytes, mode 100755', 'a file of 3 bytes, mode 100755'],
    ['another mode', other('b', { mode: '100644' }), 'b', 'a file of 2 bytes, mode 100755', 'a file of 2 bytes, mode 100644'],
    ['no mode', other('b', { mode: undefined }), 'b', 'a file of 2 bytes, mode 100755', 'a file of 2 bytes'],
    ['another target', other('c', { target: 'b' }), 'c', 'a link to a', 'a link to b'],
    ['a link in place of a file', other('a', { kind: 'link', target: 'b' }), 'a', 'a file of 1 bytes, mode 100644', 'a link to b'],
    ['a file in place of a link', other('c', { kind: 'file', size: 1, mode: '100644' }), 'c', 'a link to a', 'a file of 1 bytes, mode 100644'],
  ])('refuses %s, and names path, part, expected and found', (_, tree, path, expected, found) => {
    for (const count of [1, 2, 3, 5, 8]) {
      const shard = shardOf(path as BytePath, count);
      const { code, message } = errorOf(() => join(writeParts(count, SAMPLE), tree));
      expect(code).toBe('part_mismatch');
      expect(message).toContain(`${path}: part ${shard}/${count} (parts/${shard}) has ${expected}, the release has ${found}`);
    }
  });

  it('lists the first of many differences and counts all', () => {
    const many = Array.from({ length: 50 }, (_, index) => fileOf(`n/${index + 10}`));
    const error = errorOf(() => join(writeParts(4, SAMPLE), unread([...SAMPLE, ...many])));
    expect(error.details).toEqual({ count: 50 });
    expect(error.message).toMatch(/; and 30 more$/);
  });

  it.each<[string, Partial<PartTerms>, RegExp]>([
    ['another policy', { policy: sha256('other') }, /part 1\/2 \(parts\/1\) was made under the policy [0-9a-f]{64}; expected [0-9a-f]{64}/],
    ['another version of DuRi', { tool: '9.9.9' }, /was written by DuRi 9\.9\.9; expected 1\.2\.3/],
    ['evidence at another place', { evidence: 'evidence' }, /was made for evidence at evidence; expected a place outside the release/],
  ])('refuses parts of %s', (_, change, message) => {
    const error = errorOf(() => join(writeParts(2, SAMPLE, { ...TERMS, ...change }), unread(SAMPLE)));
    expect(error.code).toBe('part_mismatch');
    expect(error.message).toMatch(message);
  });

  it('refuses parts that are not one for every shard', () => {
    const [one, two, three] = writeParts(3, SAMPLE) as [Buffer, Buffer, Buffer];
    const incomplete = (...parts: Buffer[]): string => {
      const { code, message } = errorOf(() => join(parts, unread(SAMPLE)));
      expect(code).toBe('parts_incomplete');
      return message;
    };
    expect(incomplete()).toBe('there is no part to merge');
    expect(incomplete(one, three)).toBe('1 of 3 parts is missing: 2/3');
    expect(incomplete(one)).toBe('2 of 3 parts are missing: 2/3, 3/3');
    expect(incomplete(one, two, three, two)).toBe('part 2/3 (parts/4) and part 2/3 (parts/2) are the same share');
    expect(incomplete(one, two, three, ...writeParts(4, SAMPLE))).toBe('part 1/4 (parts/4) is of another split than part 1/3 (parts/1)');
  });

  it('names the part that is damaged, and believes nothing of it before its end was read', () => {
    const [one, two] = writeParts(2, SAMPLE) as [Buffer, Buffer];
    const cut = errorOf(() => join([one, two.subarray(0, -3)], unread(SAMPLE)));
    expect([cut.code, cut.message.split(':')[0]]).toEqual(['part_invalid', 'parts/2']);
    const flipped = Buffer.from(writePart({ index: 1, count: 1 }, SAMPLE));
    const at = flipped.indexOf('"digest":"') + 10;
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(errorOf(() => join([flipped], unread(SAMPLE))).code).toBe('part_invalid');
  });
});
