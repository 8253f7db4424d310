import { jsonCheck, yamlCheck } from '../../../../src/gates/audit/types/data/data-check.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', pattern: '^[a-z]+$' }, port: { type: 'integer', maximum: 65535 }, pattern: { type: 'string' } },
  additionalProperties: false,
};
const folder = groundFolder({
  'schema.json': JSON.stringify(SCHEMA),
  'good.json': '{\n  "name": "abc",\n  "port": 80\n}\n',
  'bad.json': '{\n  "name": "A",\n  "port": 99999\n}\n',
  'twice.json': '{"a": 1, "a": 2}',
  'list.yaml': 'rules:\n  - alert: A\n    for: 5m\n  - alert: B\n    for: 1m\n',
  'broken.yaml': 'a: 1\n  b: 2\n',
});
afterAll(() => folder.remove());

const see = async (check: typeof jsonCheck, parameters: unknown): Promise<string[]> => complaints(await observe(check, folder.ground(), parameters));

describe('json and yaml', () => {
  it('pass on a document that fits its schema and paths', async () => {
    expect(await see(jsonCheck, { file: 'good.json', schema: 'schema.json', paths: [{ jsonpath: '$.port', equal: 80 }] })).toEqual([]);
    expect(await see(yamlCheck, { file: 'list.yaml', paths: [{ jsonpath: '$.rules[*].for', 'match-regexp': '^[0-9]+m$' }] })).toEqual([]);
    expect(await see(yamlCheck, { file: 'list.yaml', paths: [{ jsonpath: '$.groups', exists: false }] })).toEqual([]);
  });

  it('name the line of what does not fit', async () => {
    expect(await see(jsonCheck, { file: 'bad.json', schema: SCHEMA })).toEqual([
      'bad.json:2 bad.json name does not match ^[a-z]+$',
      'bad.json:3 bad.json port does not fit the schema (maximum): 99999 is greater than 65535',
    ]);
    expect(await see(yamlCheck, { file: 'list.yaml', paths: [{ jsonpath: '$.rules[*].for', equal: '5m' }] })).toEqual([
      'list.yaml:5 list.yaml rules[1].for is not as expected',
    ]);
  });

  it.each([
    ['a path that finds nothing', yamlCheck, { file: 'list.yaml', paths: [{ jsonpath: '$.gone', equal: 1 }] }, 'list.yaml $.gone matches nothing'],
    ['a key that stands twice', jsonCheck, { file: 'twice.json', schema: SCHEMA }, 'twice.json is not strict JSON: /a stands twice in one object'],
    ['broken YAML', yamlCheck, { file: 'broken.yaml', schema: SCHEMA }, expect.stringMatching(/^broken.yaml:\d broken.yaml is not strict YAML/)],
    ['a missing file', jsonCheck, { file: 'gone.json', schema: SCHEMA }, 'gone.json is missing'],
    ['a missing schema', jsonCheck, { file: 'good.json', schema: 'gone.json' }, 'gone.json is missing'],
  ])('fail on %s', async (_, check, parameters, complaint) => {
    expect(await see(check, parameters)).toEqual([complaint]);
  });

  it.each([
    ['an unknown format', { format: 'prot' }],
    ['a reference to elsewhere', { $ref: 'http://example.com/x' }],
    ['patterns of names', { patternProperties: { a: {} } }],
    ['a pattern that is not RE2', { properties: { name: { pattern: '(?=a)' } } }],
  ])('are errors, never a pass, with a schema that has %s', async (_, schema) => {
    const seen = await observe(jsonCheck, folder.ground(), { file: 'good.json', schema });
    expect(seen.map(({ outcome, error }) => [outcome, error])).toEqual([['unknown', 'config']]);
  });

  it('run no pattern on a backtracking engine', async () => {
    folder.put({ 'long.json': JSON.stringify({ name: `${'a'.repeat(60)}!` }) });
    const started = performance.now();
    expect(await see(jsonCheck, { file: 'long.json', schema: { properties: { name: { pattern: '^(a+)+$' } } } })).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
    const seen = await observe(jsonCheck, folder.ground(), { file: 'long.json', paths: [{ jsonpath: "$[?match(@, '(a+)+')]", exists: true }] });
    expect(seen[0]?.error).toBe('config');
  });

  it.each([
    ['nothing asked', { file: 'good.json' }],
    ['an unknown matcher', { file: 'good.json', paths: [{ jsonpath: '$', eqal: 1 }] }],
    ['a path without a matcher', { file: 'good.json', paths: [{ jsonpath: '$' }] }],
  ])('refuse %s', (_, parameters) => {
    expect(jsonCheck.parameters.safeParse(parameters).success).toBe(false);
  });
});
