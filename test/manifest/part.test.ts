import fc from 'fast-check';
import type { InventoryEntry } from '../../src/inventory/entry-json.js';
import { shardOf } from '../../src/inventory/shard.js';
import { readChecksums } from '../../src/manifest/checksums-reader.js';
import type { ChunkSource } from '../../src/manifest/line-source.js';
import { FormProblem } from '../../src/manifest/form-problem.js';
import { PartCursor } from '../../src/manifest/part-cursor.js';
import { partSchema } from '../../src/manifest/part-schema.js';
import { createPartWriter } from '../../src/manifest/part-writer.js';
import { sha256 } from '../../src/model/digest.js';
import { anyEntries, chunked, fileOf, linkOf } from '../support/manifests.js';
import { resealed, TERMS, writePart, writeParts } from '../support/parts.js';

const ONLY = { index: 1, count: 1 };
const SAMPLE = [fileOf('a', 'x'), fileOf('b"\\\n', 'yy', '100755'), linkOf('c', 'a'), fileOf('d/\xff', ''), linkOf('e', '\xff')];

/** Everything that a part holds, or what is wrong with it. */
function read(source: ChunkSource): { entries: InventoryEntry[]; problem: string | undefined } {
  const entries: InventoryEntry[] = [];
  try {
    const cursor = new PartCursor(source);
    for (let entry = cursor.next(); entry !== undefined; entry = cursor.next()) entries.push(entry);
    return { entries, problem: undefined };
  } catch (error) {
    if (!(error instanceof FormProblem)) throw error;
    return { entries, problem: error.problems.map(({ message }) => message).join('; ') };
  }
}

describe('a part', () => {
  it('has exactly the documented form', () => {
    const text = writePart({ index: 1, count: 1 }, SAMPLE).toString('latin1');
    const lines = [
      `{"evidence":null,"format":"duri-part","policy":"${TERMS.policy}","shard":{"count":1,"index":1},"tool":"1.2.3","version":"1","entries":[`,
      `{"digest":"${sha256('x')}","mode":"100644","path":"a","size":1},`,
      `{"digest":"${sha256('yy')}","mode":"100755","path":"b\\"\\\\\\n","size":2},`,
      '{"path":"c","target":"a"},',
      `{"digest":"${sha256('')}","mode":"100644","path_b64":"ZC//","size":0},`,
      '{"path":"e","target_b64":"/w=="}',
      '],"count":5,',
      '',
    ].join('\n');
    expect(text).toBe(`${lines}"digest":"${sha256(Buffer.from(lines, 'latin1'))}"}\n`);
  });

  it('is JSON of the published schema, empty or not', () => {
    for (const entries of [[], SAMPLE]) {
      const value: unknown = JSON.parse(writePart(ONLY, entries).toString());
      expect(partSchema.parse(value)).toMatchObject({ count: entries.length, entries: { length: entries.length } });
    }
  });

  it('gives back what was written, whatever the pieces and the number of shards', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 300 }), (entries, count, chunkSize) => {
        const parts = writeParts(count, entries).map((bytes) => read(chunked(bytes, chunkSize)));
        expect(parts.map(({ problem }) => problem)).toEqual(new Array(count).fill(undefined));
        parts.forEach(({ entries: own }, at) => expect(own).toEqual(entries.filter(({ path }) => shardOf(path, count) === at + 1)));
      }),
    );
  });

  it('passes many lines on through one buffer', () => {
    const sizes: number[] = [];
    const writer = createPartWriter({ ...TERMS, shard: ONLY }, (bytes) => sizes.push(bytes.length));
    for (let index = 0; index < 5000; index++) writer.add(fileOf(`folder/${String(index).padStart(6, '0')}`));
    expect(writer.finish()).toEqual({ files: 5000, links: 0, bytes: 65_000 });
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024);
  });

  it('is refused when any bit of it is flipped', () => {
    const bytes = writePart(ONLY, SAMPLE);
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ bit;
        expect([at, bit, read([flipped]).problem]).not.toEqual([at, bit, undefined]);
      }
    }
  });

  it('is refused when it is cut short anywhere, or goes on', () => {
    const bytes = writePart(ONLY, SAMPLE);
    for (let end = 0; end < bytes.length; end++) expect([end, read(chunked(bytes.subarray(0, end), 50)).problem]).not.toEqual([end, undefined]);
    for (const more of ['\n', ' ', '{}', '\0']) expect([more, read([bytes, Buffer.from(more)]).problem]).not.toEqual([more, undefined]);
    expect(read([bytes.subarray(0, bytes.lastIndexOf('"digest"'))]).problem).toBe('line 8 is missing: the part is cut short');
  });

  it.each([
    ['an absolute path', '"path":"a"', '"path":"/a"', /"path" is absolute/],
    ['a path that leads out', '"path":"a"', '"path":"../a"', /has the segment "\.\."/],
    ['a path that leads out further down', '"path":"a"', '"path":"a/../../b"', /has the segment "\.\."/],
    ['a NUL', '"path":"a"', '"path":"a\\u0000"', /contains a NUL/],
    ['a path in base64 that is text', '"path":"a"', '"path_b64":"YQ=="', /must stand as text/],
    ['a path twice', '"path":"c"', '"path":"a"', /line 4 has the path a, which is out of order/],
    ['the same path again', '"path_b64":"ZC//"', '"path":"c"', /line 5 has the path c, which stands twice/],
    ['a link to nothing', '"target":"a"', '"target":""', /"target" is empty/],
    ['a negative size', '"size":1', '"size":-1', /"size"/],
    ['a size beyond 2^53', '"size":1', '"size":9007199254740992', /"size"/],
    ['another mode', '100755', '104755', /"mode"/],
    ['an additional field', '"size":1}', '"size":1,"x":1}', /unknown key|canonical|"x"/],
    ['another count', '"count":5', '"count":6', /line 7 is neither an entry nor the count of 5 entries/],
    ['a line less', '{"path":"c","target":"a"},\n', '', /line 6 is neither an entry nor the count of 4 entries/],
    ['a comma too many', '"/w=="}\n', '"/w=="},\n', /line 7 is not an entry, which the comma/],
    ['a missing comma', '"size":1},\n', '"size":1}\n', /line 3 stands after an entry that has no comma/],
    ['another format', 'duri-part', 'duri-tarp', /line 1 "format"/],
    ['a version from the future', '"version":"1"', '"version":"2"', /line 1 "version"/],
    ['a shard beyond its count', '"index":1', '"index":2', /line 1 "shard" has an index beyond its count/],
    ['a header in another order', '"evidence":null,"format":"duri-part"', '"format":"duri-part","evidence":null', /not the canonical JSON of its header/],
    ['an unknown field of the header', '"evidence":null', '"else":1,"evidence":null', /unknown key "else"/],
  ])('is refused with %s, even under a digest that fits', (_, from, to, message) => {
    const text = writePart(ONLY, SAMPLE).toString('latin1');
    expect(text).toContain(from);
    expect(read([resealed(text.replace(from, () => to))]).problem).toMatch(message);
  });

  it('is refused with a path of another shard', () => {
    const of = (index: number) => SAMPLE.filter(({ path }) => shardOf(path, 2) === index);
    const text = writePart({ index: 1, count: 2 }, of(1)).toString('latin1');
    const problem = read([resealed(text.replace('"index":1', '"index":2'))]).problem;
    expect(problem).toMatch(/line 2 has the path .*, which belongs to shard 1 of 2/);
  });

  it('is never taken for an inventory, nor an inventory for a part', () => {
    expect(readChecksums([writePart(ONLY, SAMPLE)]).ok).toBe(false);
    expect(read([Buffer.from('{"algorithm":"sha256","schema_version":"1.1","files":[\n],"links":[\n]}\n')]).problem).toMatch(/not the beginning of a part/);
    expect(read([]).problem).toBe('line 1 is missing: the file is empty');
  });

  it.each([
    ['two entries of one path', [fileOf('a'), fileOf('a')]],
    ['entries that descend', [fileOf('b'), fileOf('a')]],
  ])('is not written with %s', (_, entries) => {
    expect(() => writePart(ONLY, entries)).toThrow(TypeError);
  });
});
