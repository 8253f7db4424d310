import fc from 'fast-check';
import { type JsonLimits, parseJson } from '../../src/shape/json.js';

const limits: JsonLimits = { maxBytes: 10_000, maxDepth: 8 };
const problems = (content: string | Uint8Array): unknown => {
  const result = parseJson(content, limits);
  return result.ok ? result.value : result.problems;
};

describe('parseJson', () => {
  it('gives the value of every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(parseJson(text, { maxBytes: 1e6, maxDepth: 64 })).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  it.each([
    ['{"a":1,"a":2}', '/a'],
    ['{"a":1,"a":1}', '/a'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"x":[{"b/c":1,"b/c":2}]}', '/x/0/b~1c'],
    ['[1,{"k":{"k":1},"k":2}]', '/1/k'],
    ['{"":1,"":2}', '/'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
  ])('refuses the duplicate key in %s', (text, where) => {
    expect(problems(text)).toEqual([{ where, message: 'stands twice in one object' }]);
  });

  it('takes equal keys in different objects, and quotes and braces inside strings', () => {
    expect(problems('[{"a":"}\\"{"},{"a":"\\\\"}]')).toEqual([{ a: '}"{' }, { a: '\\' }]);
  });

  it('bounds depth before the parser recurses', () => {
    expect(problems('['.repeat(9) + ']'.repeat(9))).toEqual([{ where: '/0/0/0/0/0/0/0/0', message: 'is nested deeper than 8 levels', overLimit: true }]);
    expect(problems('['.repeat(9999))).toMatchObject([{ message: 'is nested deeper than 8 levels' }]);
    expect(problems('['.repeat(8) + ']'.repeat(8))).toEqual([[[[[[[[]]]]]]]]);
  });

  it.each([
    ['a byte order mark', '\uFEFF{}', 'begins with a byte order mark'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'is not valid UTF-8'],
    ['an encoded surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'is not valid UTF-8'],
  ])('refuses %s', (_, content, message) => {
    expect(problems(content)).toEqual([{ where: '', message }]);
  });

  it('says of a text that is too large that it is over the limit', () => {
    expect(problems(`"${'x'.repeat(10_000)}"`)).toEqual([{ where: '', message: 'is 10002 bytes long; the limit is 10000', overLimit: true }]);
  });

  it.each(['', '{', '{"a"', '"\\', '"unclosed', '{"a":1}x', "{'a':1}", '[1,]', 'NaN', '01'])('refuses %j, which is not JSON', (text) => {
    expect(problems(text)).toMatchObject([{ where: '', message: expect.stringContaining('is not JSON') }]);
  });

  it('is linear in a text of backslashes', () => {
    const text = `"${'\\\\'.repeat(4_900)}"`;
    expect(problems(text)).toBe('\\'.repeat(4_900));
  });
});
