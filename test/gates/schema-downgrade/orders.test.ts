import fc from 'fast-check';
import { fewer, higherNumber, laterVersion, lowerNumber, more, type Order, ranked } from '../../../src/gates/schema-downgrade/orders.js';

const globs = fc.array(fc.constantFrom('a', 'b', '**', '!c'), { maxLength: 4 });
const version = fc.tuple(fc.nat(12), fc.nat(12)).map(([major, minor]) => `${major}.${minor}`);
const cases: readonly (readonly [string, Order<never>, fc.Arbitrary<never>])[] = [
  ['higherNumber', higherNumber as Order<never>, fc.integer() as fc.Arbitrary<never>],
  ['lowerNumber', lowerNumber as Order<never>, fc.double({ noNaN: true, min: 0, max: 1 }) as fc.Arbitrary<never>],
  ['laterVersion', laterVersion as Order<never>, version as fc.Arbitrary<never>],
  ['ranked', ranked(['ignore', 'warn', 'fail']) as Order<never>, fc.constantFrom('ignore', 'warn', 'fail') as fc.Arbitrary<never>],
  ['fewer', fewer() as Order<never>, globs as fc.Arbitrary<never>],
  ['more', more() as Order<never>, globs as fc.Arbitrary<never>],
];

describe.each(cases)('%s', (_, { join, same }, values) => {
  it('joins in any order, any grouping and any number of times to the same', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        expect(same(join(a, b), join(b, a))).toBe(true);
        expect(same(join(a, join(b, c)), join(join(a, b), c))).toBe(true);
        expect(same(join(a, a), a)).toBe(true);
      }),
    );
  });

  it('joins to something that is as strong as both', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const joined = join(a, b);
        expect(same(join(joined, a), joined) && same(join(joined, b), joined)).toBe(true);
      }),
    );
  });
});
