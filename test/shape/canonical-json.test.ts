import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { canonicalJson, isCanonical } from '../../src/shape/canonical-json.js';
import { projectRoot } from '../support/project.js';

const vectors = join(projectRoot, 'test', 'vectors', 'rfc8785');
const read = (...parts: string[]): string => readFileSync(join(vectors, ...parts), 'utf8');

describe('canonicalJson', () => {
  const names = readdirSync(join(vectors, 'input'));

  it('has the six published vectors', () => {
    expect(names.sort()).toEqual(['arrays.json', 'french.json', 'structures.json', 'unicode.json', 'values.json', 'weird.json']);
  });

  it.each(names)('gives the published output for %s', (name) => {
    expect(canonicalJson(JSON.parse(read('input', name)))).toBe(read('output', name));
  });

  // RFC 8785, appendix B: IEEE 754 bits and how they are written
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number with the bits %s as %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });

  it.each([[NaN], [Infinity], ['\ud800'], [undefined]])('refuses %p, which JSON cannot say', (value) => {
    expect(() => canonicalJson(value)).toThrow();
  });
});

describe('isCanonical', () => {
  it('holds for what canonicalJson writes, and for no other spelling of it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const text = canonicalJson(value);
        expect(isCanonical(text, JSON.parse(text))).toBe(true);
        expect(isCanonical(` ${text}`, JSON.parse(text))).toBe(false);
      }),
    );
  });

  it.each(['{"b":1,"a":2}', '{"a":1.0}', '{"a":1e2}', '{"a":"\\u0061"}', '{"a": 1}', '{"a":9007199254740993}', '["\\ud800"]', '1e999'])(
    'does not hold for %s',
    (text) => {
      expect(isCanonical(text, JSON.parse(text))).toBe(false);
    },
  );
});
