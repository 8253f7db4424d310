import fc from 'fast-check';
import { entryJson, type InventoryFile } from '../../src/inventory/entry-json.js';
import { sha256 } from '../../src/model/digest.js';
import { type BytePath, toBytePath } from '../../src/model/path.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';

const file = (path: string): InventoryFile => ({ kind: 'file', path: path as BytePath, size: 7, digest: sha256('x'), mode: '100644' });
const bytes = (json: string): string => Buffer.from(json, 'latin1').toString('utf8');

describe('entryJson', () => {
  it('is the canonical JSON of an entry, as the canonicalize library writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.nat(), (path, target, size) => {
        expect(bytes(entryJson({ ...file(toBytePath(path)), size, mode: '100755' }))).toBe(canonicalJson({ size, path, mode: '100755', digest: sha256('x') }));
        expect(bytes(entryJson({ kind: 'link', path: toBytePath(path), target: toBytePath(target) }))).toBe(canonicalJson({ path, target }));
      }),
    );
  });

  it('escapes exactly what RFC 8785 escapes', () => {
    const every = Array.from({ length: 0x81 }, (_, code) => String.fromCharCode(code)).join('') + '\u2028\ufeff😀';
    expect(bytes(entryJson(file(toBytePath(every))))).toBe(canonicalJson({ digest: sha256('x'), mode: '100644', path: every, size: 7 }));
  });

  it.each(['\xff', 'caf\xe9', '\xc0\xaf', '\xed\xa0\x80', '\xf5\x80\x80\x80', 'ok/\x80'])('writes %j, which is not UTF-8, as base64', (path) => {
    expect(entryJson(file(path))).toBe(`{"digest":"${sha256('x')}","mode":"100644","path_b64":"${Buffer.from(path, 'latin1').toString('base64')}","size":7}`);
    expect(entryJson({ kind: 'link', path: 'l' as BytePath, target: path as BytePath })).toBe(
      `{"path":"l","target_b64":"${Buffer.from(path, 'latin1').toString('base64')}"}`,
    );
  });

  it('leaves the mode out where the platform has none', () => {
    expect(entryJson({ ...file('a'), mode: undefined })).toBe(`{"digest":"${sha256('x')}","path":"a","size":7}`);
  });
});
