import { match, matcherProblems, matcherSchema } from '../../../src/gates/checks/matcher.js';
import { compilePattern } from '../../../src/gates/checks/pattern.js';

describe('match', () => {
  it.each([
    [200, 200],
    ['200', 200],
    ['true', true],
    [{ a: [1] }, { equal: { a: [1] } }],
    [['a'], ['a']],
    ['hello world', { contain: 'lo w' }],
    ['hello world', { contain: ['hello', 'world'] }],
    [['a', 'b'], { contain: 'b' }],
    [['a', 'b'], { 'contain-element': { 'have-prefix': 'b' } }],
    [['a', 'b'], { 'contain-elements': ['b', 'a'] }],
    [['a', 'b'], { 'consist-of': [{ 'match-regexp': '^[ab]$' }, 'a'] }],
    ['añ', { 'have-len': 2 }],
    [[1, 2], { 'have-len': { ge: 2 } }],
    [{ a: 1 }, { 'have-key': 'a' }],
    [{ a: 1 }, { 'have-key-with-value': { a: { le: 1 } } }],
    ['Basic realm="x"', { 'have-prefix': 'Basic', 'have-suffix': '"' }],
    ['Basic realm="x"', { 'match-regexp': '^Basic realm=' }],
    ['5', { gt: 4, ge: 5, lt: 6, le: 5 }],
    ['1.4.2', { 'semver-constraint': '^1.2' }],
    ['abc', { sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }],
    ['{"a":1}', { 'is-json-schema': { type: 'object', required: ['a'] } }],
    ['b', { in: ['a', 'b'] }],
    ['x', { and: ['x', { not: 'y' }] }],
    ['x', { or: ['y', 'x'] }],
    [undefined, { exists: false }],
    [undefined, { or: [{ exists: false }, { not: { contain: 'x' } }] }],
  ])('%j fits %j', (actual, matcher) => {
    expect(matcherProblems(matcher)).toEqual([]);
    expect(match(actual, matcher)).toMatchObject({ ok: true });
  });

  it.each([
    [500, 200],
    ['1.10', 1.1],
    ['hello', { contain: ['hello', 'world'] }],
    [['a', 'b'], { 'consist-of': ['a', 'a'] }],
    [['a', 'b', 'c'], { 'consist-of': ['a', 'b'] }],
    [[1], { 'have-len': { ge: 2 } }],
    [{}, { 'have-key': 'a' }],
    [{}, { 'have-key': 'toString' }],
    ['x', { gt: 1 }],
    ['1.x', { 'semver-constraint': '^1.2' }],
    ['{', { 'is-json-schema': { type: 'object' } }],
    [[], { 'is-json-schema': { type: 'object' } }],
    ['c', { in: ['a', 'b'] }],
    ['x', { not: 'x' }],
    ['x', { exists: false }],
    ['a', { 'have-prefix': 'a', 'have-suffix': 'b' }],
  ])('%j does not fit %j', (actual, matcher) => {
    expect(matcherProblems(matcher)).toEqual([]);
    expect(match(actual, matcher)).toMatchObject({ ok: false });
  });

  it.each([
    [undefined, { not: 'x' }],
    [undefined, { not: { contain: 'x' } }],
    ['abc', { not: { gt: 5 } }],
    [5, { not: { contain: 'x' } }],
    ['{', { not: { 'is-json-schema': { type: 'object' } } }],
  ])('a negation of what cannot be asked is no match: %j, %j', (actual, matcher) => {
    expect(match(actual, matcher).ok).toBe(false);
  });

  it('says what was expected and found, cut to a line', () => {
    expect(match('x'.repeat(5000), { 'have-prefix': 'a', not: { contain: 'b' } })).toEqual({
      ok: false,
      expected: 'a text that begins with "a" and not something that contains "b"',
      actual: expect.stringMatching(/^"x{199}… \(5002 characters\)$/),
    });
  });

  it('takes linear time for a pattern that would take a backtracking engine years', () => {
    expect(match(`${'a'.repeat(50_000)}!`, { 'match-regexp': '^(a+)+$' }).ok).toBe(false);
  });
});

describe('matcherSchema', () => {
  it.each([
    ['', 'asserts nothing'],
    [[], 'asserts nothing'],
    [{}, 'asserts nothing'],
    [undefined, 'is missing'],
    [{ contains: 'x' }, 'did you mean "contain"?'],
    [{ status: 200 }, 'unknown matcher "status"'],
    [{ contain: '' }, 'asserts nothing'],
    [{ contain: [] }, 'asserts nothing'],
    [{ contain: [''] }, 'asserts nothing'],
    [{ not: {} }, 'asserts nothing'],
    [{ or: [] }, 'asserts nothing'],
    [{ and: ['x', {}] }, 'asserts nothing'],
    [{ 'have-prefix': '' }, 'asserts nothing'],
    [{ 'match-regexp': '.*' }, 'asserts nothing'],
    [{ 'match-regexp': 'x?' }, 'asserts nothing'],
    [{ 'match-regexp': '(' }, 'no RE2 pattern'],
    [{ 'match-regexp': '(?=x)' }, 'no RE2 pattern'],
    [{ 'have-len': { ge: 0 } }, 'asserts nothing'],
    [{ 'have-len': -1 }, 'no length'],
    [{ gt: 'x' }, 'no number'],
    [{ in: [] }, 'empty'],
    [{ sha256: 'AB' }, 'no SHA-256'],
    [{ 'is-json-schema': {} }, 'asserts nothing'],
    [{ 'is-json-schema': { title: 'x' } }, 'asserts nothing'],
    [{ 'semver-constraint': 'x y z' }, 'no range'],
    [{ toString: 'x' }, 'unknown matcher'],
    [{ exists: 'yes' }, 'neither true nor false'],
    [JSON.parse('{"not":'.repeat(20) + '1' + '}'.repeat(20)), 'nested deeper'],
  ])('refuses %j', (matcher, message) => {
    const result = matcherSchema.safeParse(matcher);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toContain(message);
  });

  it('takes what asserts something, and keeps it as it is', () => {
    expect(matcherSchema.parse({ not: { 'match-regexp': '\\d' } })).toEqual({ not: { 'match-regexp': '\\d' } });
    expect(matcherSchema.parse(200)).toBe(200);
    expect(matcherSchema.parse({ 'match-regexp': '^$' })).toEqual({ 'match-regexp': '^$' });
  });
});

it('says nothing of the version of what is no version, its opposite neither', () => {
  expect(match('nginx', { not: { 'semver-constraint': '<1.20.0' } }).ok).toBe(false);
  expect(match('1.22.1', { not: { 'semver-constraint': '<1.20.0' } }).ok).toBe(true);
});

describe('compilePattern', () => {
  it('gives the first group, or the whole', () => {
    expect(compilePattern('id=(\\d+)').first('a id=12 id=13')).toBe('12');
    expect(compilePattern('id=\\d+').first('a id=12')).toBe('id=12');
    expect(compilePattern('x').first('a')).toBeUndefined();
  });

  it('does not look at a text that is too long', () => {
    expect(compilePattern('x').find('x'.repeat(4 * 1024 * 1024 + 1))).toBeUndefined();
  });
});
