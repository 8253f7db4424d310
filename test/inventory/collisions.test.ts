import { collidingNames } from '../../src/inventory/collisions.js';
import { toBytePath } from '../../src/model/path.js';

const pairs = (...names: string[]): unknown => collidingNames(names.map(toBytePath)).map((pair) => pair.map((name) => Buffer.from(name, 'latin1').toString()));

describe('collidingNames', () => {
  it.each([
    ['letter case', ['readme.md', 'README.md']],
    ['case beside a plain name', ['a', 'b', 'A']],
    ['composed and decomposed letters', ['caf\u00e9', 'cafe\u0301']],
    ['form and case at once', ['CAF\u00c9', 'cafe\u0301']],
    ['Greek sigmas', ['ΟΔΟΣ', 'οδος']],
    ['sharp s', ['straße', 'STRASSE']],
  ])('finds %s', (_, names) => {
    expect(pairs(...names)).toHaveLength(1);
  });

  it('names each further one with the first', () => {
    expect(pairs('x', 'ab', 'aB', 'Ab', 'AB')).toEqual([
      ['ab', 'aB'],
      ['ab', 'Ab'],
      ['ab', 'AB'],
    ]);
  });

  it('finds none where names differ in more', () => {
    expect(pairs('a', 'b', 'A1', 'a2', 'é', 'e', '😀', '😁')).toEqual([]);
  });

  it('compares names that are not UTF-8 by their ASCII letters', () => {
    expect(collidingNames(['\xffa', '\xffA', '\xfea'])).toEqual([['\xffa', '\xffA']]);
    expect(collidingNames(['\xe0', '\xc0'])).toEqual([]);
  });
});
