import fc from 'fast-check';
import { kindOf, listName, nameOf, type NameKind } from '../../src/inventory/listed-name.js';

const kinds: NameKind[] = ['file', 'directory', 'link', 'fifo', 'socket', 'character device', 'block device', 'unknown'];
const byteName = fc
  .uint8Array({ minLength: 1, maxLength: 6 })
  .map((bytes) => Buffer.from(bytes).toString('latin1').replace(/[\0/]/g, '-'))
  .filter((name) => name !== '.' && name !== '..');

describe('listName', () => {
  it('keeps name and kind', () => {
    fc.assert(
      fc.property(byteName, fc.constantFrom(...kinds), (name, kind) =>
        expect([nameOf(listName(name, kind)), kindOf(listName(name, kind))]).toEqual([name, kind]),
      ),
    );
  });

  it('sorts one directory so that a walk gives the order of raw path bytes', () => {
    const folder = fc.uniqueArray(fc.record({ name: byteName, kind: fc.constantFrom(...kinds) }), { selector: ({ name }) => name, maxLength: 12 });
    fc.assert(
      fc.property(folder, (entries) => {
        const walked = entries
          .map(({ name, kind }) => listName(name, kind))
          .sort()
          .flatMap((listed) => (kindOf(listed) === 'directory' ? [`${nameOf(listed)}/\x01`, `${nameOf(listed)}/\xff`] : [nameOf(listed)]));
        expect(walked).toEqual([...walked].sort((a, b) => Buffer.compare(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'))));
      }),
    );
  });

  it('puts a-b before what is inside a, and a0 behind it', () => {
    expect([listName('a0', 'file'), listName('a', 'directory'), listName('a-b', 'link'), listName('a!', 'file')].sort().map(nameOf)).toEqual([
      'a!',
      'a-b',
      'a',
      'a0',
    ]);
  });
});
