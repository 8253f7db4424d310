import fc from 'fast-check';
import type { InventoryEntry } from '../../src/inventory/entry-json.js';
import { claimedSchemaVersion, readChecksums } from '../../src/manifest/checksums-reader.js';
import { createChecksumsWriter } from '../../src/manifest/checksums-writer.js';
import { sha256 } from '../../src/model/digest.js';
import { type BytePath, toBytePath } from '../../src/model/path.js';
import { anyEntries, chunked, fileOf, linkOf, writeChecksums } from '../support/manifests.js';

const SAMPLE = [
  fileOf('a'),
  fileOf('b"\\\n', 'x'),
  linkOf('b', '../x'),
  linkOf('c', '\xff'),
  fileOf('d/\xff', '', '100755'),
  fileOf(toBytePath('e\u0301')),
].sort((one, other) => (one.path < other.path ? -1 : 1));

function read(bytes: Uint8Array, chunkSize = 7, checkRoot = true): { result: ReturnType<typeof readChecksums>; entries: InventoryEntry[] } {
  const entries: InventoryEntry[] = [];
  const result = readChecksums(chunked(bytes, chunkSize), { checkRoot, onEntry: (entry) => entries.push(entry) });
  return { result, entries };
}

function problems(text: string | Uint8Array): string {
  const { result } = read(Buffer.from(text as string, 'latin1'), 1000);
  return result.ok ? 'none' : result.problems.map(({ where, message }) => `${where} ${message}`).join('\n');
}

describe('createChecksumsWriter', () => {
  it('writes exactly the documented form', () => {
    const { bytes, totals } = writeChecksums([fileOf('a', 'x'), linkOf('b', 'a'), fileOf('c', 'yy', '100755'), linkOf('d', 'nowhere')]);
    expect(bytes.toString()).toBe(
      [
        '{"algorithm":"sha256","schema_version":"1.1","files":[',
        `{"digest":"${sha256('x')}","mode":"100644","path":"a","size":1},`,
        `{"digest":"${sha256('yy')}","mode":"100755","path":"c","size":2}`,
        '],"links":[',
        '{"path":"b","target":"a"},',
        '{"path":"d","target":"nowhere"}',
        `],"root":"${totals.root}"}`,
        '',
      ].join('\n'),
    );
    expect(totals).toEqual({ root: expect.stringMatching(/^[0-9a-f]{64}$/), files: 2, links: 2, bytes: 3 });
  });

  it('writes JSON that any parser reads, empty or not', () => {
    expect(JSON.parse(writeChecksums([]).bytes.toString())).toEqual({ algorithm: 'sha256', schema_version: '1.1', files: [], links: [], root: sha256('') });
    expect(JSON.parse(writeChecksums(SAMPLE).bytes.toString())).toMatchObject({ files: { length: 4 }, links: { length: 2 } });
  });

  it('passes many lines on through one buffer', () => {
    const entries = Array.from({ length: 5000 }, (_, index) => fileOf(`folder/${String(index).padStart(6, '0')}`));
    const sizes: number[] = [];
    const writer = createChecksumsWriter((bytes) => sizes.push(bytes.length));
    for (const entry of entries) writer.add(entry);
    writer.finish();
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024);
    expect(read(writeChecksums(entries).bytes, 4096).entries).toEqual(entries);
  });

  it.each([
    ['two entries of one path', [fileOf('a'), fileOf('a')]],
    ['a file and a link of one path', [fileOf('a'), linkOf('a', 'b')]],
    ['entries that descend', [fileOf('b'), fileOf('a')]],
    ['a path that leads out', [fileOf('../a')]],
    ['a file without a digest', [{ ...fileOf('a'), digest: undefined as never }]],
    ['a size that is no size', [{ ...fileOf('a'), size: -1 }]],
    ['a size beyond 2^53', [{ ...fileOf('a'), size: 2 ** 53 }]],
    ['a link to nothing', [linkOf('a', '')]],
  ])('refuses %s', (_, entries) => {
    expect(() => writeChecksums(entries)).toThrow(TypeError);
  });
});

describe('readChecksums', () => {
  it('gives back what was written, files first, whatever the pieces', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 300 }), (entries, chunkSize) => {
        const { bytes, totals } = writeChecksums(entries);
        const back = read(bytes, chunkSize);
        expect(back.result).toEqual({ ok: true, value: { ...totals, schemaVersion: '1.1' } });
        expect(back.entries).toEqual([...entries.filter(({ kind }) => kind === 'file'), ...entries.filter(({ kind }) => kind === 'link')]);
      }),
    );
  });

  it('refuses a manifest in which any byte is flipped, but for a version that it knows too', () => {
    const { bytes } = writeChecksums(SAMPLE);
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] ?? 0) ^ bit;
        const known = flipped.subarray(0, 60).includes('"1.0"');
        expect([at, bit, read(flipped).result.ok]).toEqual([at, bit, known]);
      }
    }
  });

  it('without its root check gives another value, or refuses, for any flipped byte', () => {
    const { bytes } = writeChecksums(SAMPLE);
    const before = JSON.stringify(read(bytes, 1000, false));
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x01;
      expect([at, JSON.stringify(read(flipped, 1000, false)) === before]).toEqual([at, false]);
    }
  });

  it('refuses a manifest that is cut short anywhere, or goes on', () => {
    const { bytes } = writeChecksums(SAMPLE);
    for (let end = 0; end < bytes.length; end++) expect([end, read(bytes.subarray(0, end), 64).result.ok]).toEqual([end, false]);
    for (const more of ['\n', ' ', '{}', '\0', ']']) expect([more, read(Buffer.concat([bytes, Buffer.from(more)])).result.ok]).toEqual([more, false]);
  });

  it('refuses the same content in another form', () => {
    const text = writeChecksums(SAMPLE).bytes.toString('latin1');
    const value: unknown = JSON.parse(Buffer.from(text, 'latin1').toString());
    const others = [
      JSON.stringify(value),
      JSON.stringify(value, null, 2),
      text.replace(/\n/g, '\r\n'),
      `\xef\xbb\xbf${text}`,
      ` ${text}`,
      text.replace(/,\n/, ',\n\n'),
      text.replace('"size":1', '"size": 1'),
      text.replace('"size":1', '"size":1.0'),
      text.replace('"size":1', '"size":1e0'),
      text.replace('"path":"a"', '"path":"\\u0061"'),
      text.replace('\\n', '\\u000a'),
      text.replace('"path":"a"', '"path_b64":"YQ=="'),
    ];
    expect(others.map((other) => (other === text ? 'unchanged' : problems(other))).filter((found) => found === 'none' || found === 'unchanged')).toEqual([]);
  });

  it.each([
    ['a path twice', [fileOf('a'), fileOf('b')], '"path":"b"', '"path":"a"', /3:1 line 3 has the "path" a, which stands twice in "files"/],
    ['paths that descend', [fileOf('b'), fileOf('c')], '"path":"c"', '"path":"a"', /3:1 line 3 has the "path" a, which is out of order/],
    ['a link twice', [linkOf('a', 'x'), linkOf('b', 'x')], '"path":"b"', '"path":"a"', /stands twice in "links"/],
    ['a path that leads out', [fileOf('a')], '"path":"a"', '"path":"../a"', /"path" has the segment "\.\."/],
    ['an absolute path', [fileOf('a')], '"path":"a"', '"path":"/a"', /"path" is absolute/],
    ['an empty path', [fileOf('a')], '"path":"a"', '"path":""', /"path" is empty/],
    ['an empty segment', [fileOf('a')], '"path":"a"', '"path":"a//b"', /"path" has an empty segment/],
    ['a slash behind', [linkOf('a', 'b')], '"path":"a"', '"path":"a/"', /"path" has an empty segment/],
    ['a dot', [fileOf('a')], '"path":"a"', '"path":"./a"', /"path" has the segment "\."/],
    ['a NUL', [fileOf('a')], '"path":"a"', '"path":"a\\u0000"', /"path" contains a NUL/],
    ['a path too long', [fileOf('a')], '"path":"a"', `"path":"${'x'.repeat(4097)}"`, /"path" is longer than 4096 bytes/],
    ['a lone surrogate', [fileOf('a')], '"path":"a"', '"path":"\\ud800"', /canonical/],
    ['base64 of text', [fileOf('\xff')], '/w==', 'YQ==', /"path_b64" is valid UTF-8/],
    ['base64 that is not canonical', [fileOf('\xff')], '/w==', '/x==', /"path_b64" is not base64/],
    ['a NUL in base64', [fileOf('\xff')], '/w==', Buffer.from([0xff, 0]).toString('base64'), /"path_b64" contains a NUL/],
    ['an empty target', [linkOf('a', 'b')], '"target":"b"', '"target":""', /"target" is empty/],
    ['a digest in capitals', [fileOf('a')], sha256('a'), sha256('a').toUpperCase(), /"digest" is not a SHA-256 digest/],
    ['a digest too short', [fileOf('a')], sha256('a'), sha256('a').slice(1), /"digest" is not a SHA-256 digest/],
    ['another mode', [fileOf('a')], '100644', '100664', /"mode" /],
    ['a size beyond 2^53', [fileOf('a')], '"size":1', '"size":9007199254740992', /"size" /],
    ['a negative size', [fileOf('a')], '"size":1', '"size":-1', /"size" /],
    ['a fraction', [fileOf('a')], '"size":1', '"size":1.5', /"size" /],
    [
      'sizes whose sum is too large',
      [
        { ...fileOf('a'), size: 2 ** 53 - 1 },
        { ...fileOf('b'), size: 0 },
      ],
      '"size":0',
      '"size":1',
      /"size" that makes the sum/,
    ],
    ['a version from the future', [], '"1.1"', '"9.9"', /"schema_version" is a version that this DuRi does not know/],
    ['another algorithm', [], 'sha256', 'sha512', /"algorithm" /],
    ['a root that is none', [], /"root":"[0-9a-f]{64}"/, '"root":"none"', /"root" is not a SHA-256 digest/],
    ['a root of other entries', [fileOf('a')], /"root":"[0-9a-f]{64}"/, `"root":"${sha256('')}"`, /4:1 line 4 states the "root"/],
    ['a missing comma', [fileOf('a'), fileOf('b')], '},\n', '}\n', /line 3 stands in "files" after an entry that has no comma/],
    ['a comma too many', [fileOf('a')], '}\n]', '},\n]', /line 3 is not an entry of "files", which the comma before it announces/],
  ])('refuses %s and says where', (_, entries, from, to, message) => {
    const text = writeChecksums(entries).bytes.toString('latin1');
    expect(text.replace(from, to)).not.toBe(text);
    expect(problems(text.replace(from, to))).toMatch(message);
  });

  it('takes what is odd and right', () => {
    const names = ['-', ' ', '\\', '"', '\n', '\x7f', 'a\\b', 'C:', '~', '\u2028', '😀', 'é', 'x'.repeat(4096)]
      .map((name) => Buffer.from(name).toString('latin1'))
      .sort();
    expect(read(writeChecksums(names.map((name) => fileOf(name))).bytes).entries).toHaveLength(names.length);
    expect(read(writeChecksums([fileOf('a', 'x', undefined)]).bytes).result.ok).toBe(true);
    expect(read(writeChecksums([linkOf('l', '\n'.repeat(4096))]).bytes).result.ok).toBe(true);
  });

  it('bounds entries, bytes and lines', () => {
    const { bytes } = writeChecksums([fileOf('a'), fileOf('b'), linkOf('c', 'd')]);
    const limited = (inventoryEntries: number, inventoryBytes: number): unknown => readChecksums([bytes], { limits: { inventoryEntries, inventoryBytes } });
    expect(limited(3, bytes.length)).toMatchObject({ ok: true });
    expect(limited(2, bytes.length)).toMatchObject({ ok: false, problems: [{ where: '5:1', message: expect.stringContaining('limit of 2 entries') }] });
    expect(limited(3, bytes.length - 1)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining(`limit of ${bytes.length - 1} bytes`) }] });
    const endless = function* (): Iterable<Uint8Array> {
      for (;;) yield Buffer.alloc(4096, 'x');
    };
    expect(readChecksums(endless)).toMatchObject({ ok: false, problems: [{ where: '1:1', message: expect.stringContaining('longer than 65536 bytes') }] });
  });

  it('knows the version before, and says which version a manifest claims', () => {
    const old = Buffer.from(writeChecksums([]).bytes.toString().replace('"1.1"', '"1.0"'));
    expect(read(old).result).toMatchObject({ ok: true, value: { schemaVersion: '1.0' } });
    expect(claimedSchemaVersion([old])).toBe('1.0');
    expect(claimedSchemaVersion([Buffer.from(old.toString().replace('"1.0"', '"7.0"'))])).toBe('7.0');
    expect(claimedSchemaVersion([Buffer.from('{}')])).toBeUndefined();
  });

  it('refuses an empty file', () => {
    expect(problems('')).toBe('1:1 line 1 is missing: the file is empty');
  });
});

describe('paths', () => {
  it('are compared by bytes, not by letters', () => {
    const names = ['Z', 'a', 'é', '｡', '😀', '\xff'].map((name, index) => (index === 5 ? name : Buffer.from(name).toString('latin1')) as BytePath);
    expect(read(writeChecksums(names.map((name) => fileOf(name))).bytes).result.ok).toBe(true);
  });
});
