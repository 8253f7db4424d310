import { listedSigners, parseStatement, renderStatement, type Statement, withSigners } from '../../src/envelope/statement.js';
import { sha256 } from '../../src/model/digest.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';

const statement: Statement = { subjects: [{ name: 'checksums.json', digest: sha256('x') }], predicateType: 'https://example.com/t/v1', predicate: { a: 1 } };
const good = JSON.parse(renderStatement(statement)) as Record<string, unknown>;
const problems = (text: string): readonly string[] => {
  const result = parseStatement(Buffer.from(text));
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where} ${message}`.trim());
};
const written = (changes: object): string => canonicalJson({ ...good, ...changes });

describe('renderStatement', () => {
  it('writes an in-toto Statement v1 as canonical JSON', () => {
    expect(renderStatement(statement)).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","predicate":{"a":1},"predicateType":"https://example.com/t/v1","subject":[{"digest":{"sha256":"${sha256('x')}"},"name":"checksums.json"}]}`,
    );
  });

  it('is read back as it was', () => {
    expect(parseStatement(Buffer.from(renderStatement(statement)))).toEqual({ ok: true, value: statement });
  });
});

describe('parseStatement', () => {
  const fields = ['_type', 'subject', 'predicateType', 'predicate'];

  it.each(fields)('names %s: missing, of another type, twice', (field) => {
    const rest = Object.fromEntries(Object.entries(good).filter(([key]) => key !== field));
    expect(problems(canonicalJson(rest)).join()).toMatch(new RegExp(`^/${field} `));
    for (const value of [null, 7, [], '']) expect(problems(written({ [field]: value })).join()).toMatch(new RegExp(`^/${field} `));
    expect(problems(renderStatement(statement).replace('{', `{"${field}":1,`))).toEqual([`/${field} stands twice in one object`]);
  });

  it.each([
    ['an empty predicate', { predicate: {} }, /^\/predicate is empty/],
    ['no subject', { subject: [] }, /^\/subject /],
    ['a digest of another algorithm', { subject: [{ name: 'x', digest: { sha512: 'a' } }] }, /\/subject\/0\/digest/],
    ['a digest in capitals', { subject: [{ name: 'x', digest: { sha256: sha256('x').toUpperCase() } }] }, /^\/subject\/0\/digest\/sha256 /],
    ['a second digest', { subject: [{ name: 'x', digest: { sha256: sha256('x'), md5: 'a' } }] }, /md5/],
    ['a subject without a name', { subject: [{ digest: { sha256: sha256('x') } }] }, /^\/subject\/0\/name /],
    ['a type that is no URI', { predicateType: 'scan' }, /^\/predicateType is not a URI/],
    ['an unknown field', { extra: 1 }, /unknown key "extra"/],
    ['an old statement', { _type: 'https://in-toto.io/Statement/v0.1' }, /^\/_type /],
  ])('refuses %s', (_, changes, message) => {
    expect(problems(written(changes)).join()).toMatch(message);
  });

  it('refuses more subjects than outside verifiers take', () => {
    const subject = Array.from({ length: 1025 }, (_, index) => ({ name: String(index), digest: { sha256: sha256('x') } }));
    expect(problems(written({ subject: subject.slice(0, 1024) }))).toEqual([]);
    expect(problems(written({ subject })).join()).toMatch(/^\/subject /);
  });

  it('refuses what is not canonical, a number that would be rounded included', () => {
    expect(problems(`${renderStatement(statement)} `)).toEqual(['is not canonical JSON (RFC 8785)']);
    expect(problems(renderStatement(statement).replace('{"a":1}', '{"a":9007199254740993}'))).toEqual(['is not canonical JSON (RFC 8785)']);
  });

  it('says of a payload that is too deep that it is over the limit', () => {
    const deep = JSON.parse('['.repeat(64) + ']'.repeat(64)) as unknown;
    expect(parseStatement(Buffer.from(written({ predicate: { deep } })))).toMatchObject({ ok: false, problems: [{ overLimit: true }] });
  });
});

describe('listedSigners', () => {
  it('gives the key ids that withSigners put in, sorted', () => {
    const signed = withSigners(statement, ['b', 'a']);
    expect(signed.predicate).toEqual({ a: 1, signers: ['a', 'b'] });
    expect(listedSigners(signed)).toEqual(['a', 'b']);
  });

  it.each([[undefined], ['a'], [[]], [['a', 'a']], [[1]], [['']], [Array.from({ length: 17 }, String)]])('gives nothing for %j', (signers) => {
    expect(listedSigners({ ...statement, predicate: { signers } })).toBeUndefined();
  });
});
