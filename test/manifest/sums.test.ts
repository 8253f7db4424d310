import fc from 'fast-check';
import { readSums } from '../../src/manifest/sums-reader.js';
import { createSumsWriter } from '../../src/manifest/sums-writer.js';
import { sha256 } from '../../src/model/digest.js';
import { anyEntries, chunked, fileOf, linkOf } from '../support/manifests.js';
import type { InventoryEntry } from '../../src/inventory/entry-json.js';

function write(entries: readonly InventoryEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const writer = createSumsWriter((bytes) => pieces.push(Buffer.from(bytes)));
  for (const entry of entries) writer.add(entry);
  writer.finish();
  return Buffer.concat(pieces);
}

describe('createSumsWriter', () => {
  it('writes raw bytes and escapes as GNU sha256sum does; links are not listed', () => {
    const digest = sha256('x');
    const text = write(
      ['-', '-n', 'a b', 'back\\slash', 'cr\r', 'line\nbreak', '\xff'].map((name) => fileOf(name, 'x')).concat(linkOf('z', 'a') as never),
    ).toString('latin1');
    expect(text.split('\n')).toEqual([
      `${digest}  ./-`,
      `${digest}  -n`,
      `${digest}  a b`,
      `\\${digest}  back\\\\slash`,
      `\\${digest}  cr\\r`,
      `\\${digest}  line\\nbreak`,
      `${digest}  \xff`,
      '',
    ]);
  });
});

describe('readSums', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 200 }), (entries, size) => {
        const back: [string, string][] = [];
        const files = entries.flatMap((entry) => (entry.kind === 'file' ? [[entry.path, entry.digest]] : []));
        expect(readSums(chunked(write(entries), size), (path, digest) => back.push([path, digest]))).toEqual({ ok: true, value: { files: files.length } });
        expect(back).toEqual(files);
      }),
    );
  });

  const digest = sha256('x');
  it.each([
    ['a capital digest', `${digest.toUpperCase()}  a\n`],
    ['one blank', `${digest} a\n`],
    ['a star', `${digest} *a\n`],
    ['carriage returns', `${digest}  a\r\n`],
    ['no line feed', `${digest}  a`],
    ['a path twice', `${digest}  a\n${digest}  a\n`],
    ['paths that descend', `${digest}  b\n${digest}  a\n`],
    ['a path that leads out', `${digest}  ../a\n`],
    ['needless escapes', `\\${digest}  a\n`],
    ['a missing escape', `${digest}  a\\b\n`],
    ['an unknown escape', `\\${digest}  a\\x\\n\n`],
    ['a bare dash', `${digest}  -\n`],
    ['an empty line', '\n'],
    ['a comment', '# hello\n'],
  ])('refuses %s', (_, text) => {
    expect(readSums([Buffer.from(text)], () => undefined)).toMatchObject({ ok: false, problems: [{ message: expect.stringMatching(/^line \d/) }] });
  });
});
