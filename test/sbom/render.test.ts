import fc from 'fast-check';
import { renderDocument, sortSets } from '../../src/sbom/render.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';

describe('renderDocument', () => {
  it('gives each member and each element of its lists a line of its own', () => {
    expect(renderDocument({ b: [{ z: 1, a: [1, 2] }, 'x'], a: { d: 1, c: 2 }, empty: [], gone: undefined })).toBe(
      '{\n"a":{"c":2,"d":1},\n"b":[\n{"a":[1,2],"z":1},\n"x"\n],\n"empty":[]\n}\n',
    );
  });

  it('says the same as canonical JSON, only with line ends', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        const text = renderDocument(document);
        expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(JSON.parse(JSON.stringify(document))));
        expect(text).toBe(renderDocument(Object.fromEntries(Object.entries(document).reverse())));
      }),
    );
  });
});

describe('sortSets', () => {
  const all = (): boolean => true;

  it('orders lists from the inside out and takes duplicates out', () => {
    expect(sortSets({ list: [{ inner: ['b', 'a', 'b'] }, { inner: ['a', 'b'] }] }, all)).toEqual({ list: [{ inner: ['a', 'b'] }] });
  });

  it('leaves lists alone whose order means something', () => {
    expect(sortSets({ steps: [2, 1], set: [2, 1] }, (key) => key === 'set')).toEqual({ steps: [2, 1], set: [1, 2] });
  });

  it('gives one result for every order, and the same again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const sorted = sortSets({ list }, all);
          expect(canonicalJson(sortSets({ list: shuffled }, all))).toBe(canonicalJson(sorted));
          expect(canonicalJson(sortSets(sorted, all))).toBe(canonicalJson(sorted));
        },
      ),
    );
  });
});
