import { loadVariables, type GivenVariables } from '../../../src/gates/checks/load-variables.js';
import { substitute, type VariableDeclaration, type Variables } from '../../../src/gates/checks/variables.js';
import { Secret } from '../../../src/model/secret.js';
import { nodeFiles } from '../../../src/adapters/node-files.js';
import { testEnvironment } from '../../support/environment.js';

const variables: Variables = {
  values: new Map<string, string | number | boolean | readonly string[]>([
    ['port', 8501],
    ['name', 'x'],
    ['on', true],
    ['list', ['a', 'b']],
  ]),
  secrets: new Map([['pass', new Secret(Buffer.from('s3cret!'))]]),
};

describe('filling in variables', () => {
  it('keeps the type where a text is one reference, and makes text where it is part of one', () => {
    expect(substitute({ a: '${port}', b: 'p:${port}', c: '${on}', d: '${list}' }, variables).value).toEqual({ a: 8501, b: 'p:8501', c: true, d: ['a', 'b'] });
  });

  it('spreads a list inside a list', () => {
    expect(substitute(['${list}', 'c'], variables).value).toEqual(['a', 'b', 'c']);
  });

  it('leaves keys, dollars of nginx and of expressions alone', () => {
    const written = { '${name}': 1, a: '$http_upgrade', b: '^\\${NAME}$', c: '\\${name}', d: '$${name}' };
    expect(substitute(written, variables)).toEqual({
      value: { '${name}': 1, a: '$http_upgrade', b: '^\\${NAME}$', c: '\\${name}', d: '${name}' },
      problems: [],
    });
  });

  it('evaluates nothing: a value that looks like a reference stays text', () => {
    const tricky: Variables = {
      values: new Map([
        ['a', '${b}'],
        ['b', 'no'],
      ]),
      secrets: new Map(),
    };
    expect(substitute('${a} ${b}', tricky).value).toBe('${b} no');
  });

  it('names an unknown variable with its place and the nearest one', () => {
    expect(substitute({ x: { y: ['${prot}'] } }, variables).problems).toEqual([
      { where: 'x.y[0]', message: 'names the unknown variable ${prot}; did you mean "port"?' },
    ]);
  });

  it('gives a secret only to those who may have it', () => {
    expect(substitute('${pass}', variables).problems[0]?.message).toContain('cannot take');
    expect(substitute('${pass}', variables, true)).toEqual({ value: 's3cret!', problems: [] });
  });
});

describe('variables of a run', () => {
  const declared: readonly VariableDeclaration[] = [
    { name: 'conf', type: 'text', default: 'nginx.conf', help: 'The configuration.' },
    { name: 'count', type: 'number', help: 'How many.' },
  ];
  const load = (given: GivenVariables, usedIn: readonly unknown[] = [], withSecrets = false): ReturnType<typeof loadVariables> =>
    loadVariables({ environment: testEnvironment({ TOKEN: 'abc-def' }), files: nodeFiles() }, { declared, given, usedIn, withSecrets });

  it('are the defaults with what is given', () => {
    const { variables: found, problems } = load({ count: 2 });
    expect([Object.fromEntries(found.values), problems]).toEqual([{ conf: 'nginx.conf', count: 2 }, []]);
  });

  it.each<[string, GivenVariables, string]>([
    ['of the wrong type', { count: 'two' }, 'is a text; expected a number'],
    ['that nobody uses, such as a slip of the pen', { count: 1, cnof: 'x' }, 'is used nowhere; did you mean "conf"?'],
    ['that is missing', {}, 'is missing: How many.'],
  ])('refuse one %s', (_, given, message) => {
    expect(load(given).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('may be the own ones of a check', () => {
    expect(load({ count: 1, mine: 'x' }, [{ a: '${mine}' }]).problems).toEqual([]);
  });

  it('read a secret from where it is named, and only then', () => {
    const secret = load({ count: 1, pass: { env: 'TOKEN' } }, ['${pass}'], true).variables.secrets.get('pass');
    expect(Buffer.from(secret?.reveal() ?? []).toString()).toBe('abc-def');
    expect(load({ count: 1, pass: { env: 'NOT_SET' } }, ['${pass}']).problems).toEqual([]);
    expect(() => load({ count: 1, pass: { env: 'NOT_SET' } }, ['${pass}'], true)).toThrow(/NOT_SET, which is not set/);
  });
});
