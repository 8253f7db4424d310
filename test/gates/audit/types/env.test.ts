import { envCheck } from '../../../../src/gates/audit/types/env/env-check.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';
import { gitRepository } from '../../../support/git-repository.js';
import { describeWithTool } from '../../../support/outside-tools.js';

const FILE = '.env.production.example';
const TEMPLATE =
  'ENV=prod\nDEBUG=false\nAPP_PORT=8501\nAPI_TIMEOUT=5s\nSPIKE_THRESHOLD=0.3\nROBOT_SECRET=CHANGE_ME\nDB_URL=postgres://u:${DB_PASSWORD}@localhost/x\n';
const SCHEMA = {
  type: 'object',
  properties: {
    ENV: { enum: ['prod', 'dev'] },
    DEBUG: { type: 'boolean' },
    APP_PORT: { type: 'integer', minimum: 1024 },
    API_TIMEOUT: { type: 'string' },
    SPIKE_THRESHOLD: { type: 'number' },
    ROBOT_SECRET: { type: 'string', pattern: '^SEC' },
    DB_URL: { type: 'string' },
  },
};
const folder = groundFolder({ 'env.schema.json': JSON.stringify(SCHEMA) });
afterAll(() => folder.remove());

async function see(text: string, parameters: Record<string, unknown>): Promise<string[]> {
  folder.put({ [FILE]: text });
  return complaints(await observe(envCheck, folder.ground(), { file: FILE, ...parameters }));
}

const ALL = {
  schema: 'env.schema.json',
  keys: '*{SECRET,TOKEN}*',
  url_passwords: 'deny',
  types: { '*_PORT': 'port', '*_TIMEOUT': 'duration', DEBUG: 'bool', '*_THRESHOLD': '0..1', '*_URL': 'url', ENV: { enum: ['prod'] } },
  equals: { ENV: 'prod', DEBUG: 'false' },
};

describe('env', () => {
  it('passes on a good template', async () => {
    expect(await see(TEMPLATE, ALL)).toEqual([]);
  });

  it.each([
    [
      'a missing key, with the likely typo',
      TEMPLATE.replace('APP_PORT', 'APP_PROT'),
      { schema: 'env.schema.json' },
      [`${FILE} lacks APP_PORT, which env.schema.json has`, `${FILE}:3 ${FILE} sets APP_PROT, which env.schema.json does not know`],
    ],
    [
      'a value that the schema does not take',
      TEMPLATE.replace('8501', '80'),
      { schema: 'env.schema.json' },
      [`${FILE}:3 ${FILE} sets APP_PORT to a value that does not fit the schema (minimum)`],
    ],
    [
      'an empty number',
      TEMPLATE.replace('8501', ''),
      { schema: 'env.schema.json' },
      [`${FILE}:3 ${FILE} sets APP_PORT to a value that does not fit the schema (type)`],
    ],
    ['a duplicate', `${TEMPLATE}ENV=prod\n`, {}, [`${FILE}:8 ${FILE} sets ENV again, which line 1 has set`]],
    ['a byte order mark', `\uFEFF${TEMPLATE}`, {}, [`${FILE}:1 ${FILE} begins with a byte order mark, which becomes part of the first key`]],
    ['a space', TEMPLATE.replace('5s', '5 s'), {}, [`${FILE}:4 ${FILE} has a space in a value without quotes`]],
    ['a real secret', TEMPLATE.replace('CHANGE_ME', 'SECabcdef123456'), { keys: '*SECRET*' }, [`${FILE}:6 ${FILE} sets ROBOT_SECRET to what it must not`]],
    [
      'a password in a URL',
      TEMPLATE.replace('${DB_PASSWORD}', 'hunter2'),
      { url_passwords: 'deny' },
      [`${FILE}:7 ${FILE} sets DB_URL to a URL with a password`],
    ],
    [
      'a port out of range',
      TEMPLATE.replace('8501', '85010'),
      { types: { '*_PORT': 'port' } },
      [`${FILE}:3 ${FILE} sets APP_PORT to what is not a port from 1 to 65535`],
    ],
    ['a wrong type', TEMPLATE.replace('false', 'no'), { types: { DEBUG: 'bool' } }, [`${FILE}:2 ${FILE} sets DEBUG to what is not true or false`]],
    [
      'a ratio above one',
      TEMPLATE.replace('0.3', '30'),
      { types: { '*_THRESHOLD': '0..1' } },
      [`${FILE}:5 ${FILE} sets SPIKE_THRESHOLD to what is not a number from 0 to 1`],
    ],
    [
      'a glob without keys',
      TEMPLATE,
      { types: { '*_HOST': 'host' }, keys: '*TOKEN*' },
      [`${FILE} sets no key like *TOKEN*`, `${FILE} sets no key like *_HOST`],
    ],
    ['DEBUG=true', TEMPLATE.replace('false', 'true'), { equals: { DEBUG: 'false' } }, [`${FILE}:2 ${FILE} sets DEBUG to another value`]],
    ['ENV that is not set', TEMPLATE.replace('ENV=prod\n', ''), { equals: { ENV: 'prod' } }, [`${FILE} does not set ENV`]],
    ['nothing', '# only a comment\n', {}, [`${FILE}:1 ${FILE} sets no variable`]],
  ])('fails on %s', async (_, text, parameters, expected) => {
    expect(await see(text, parameters)).toEqual(expected);
  });

  it('shows no secret, whatever is wrong with it', async () => {
    const text = TEMPLATE.replace('CHANGE_ME', 'hunter2 hunter2').replace('${DB_PASSWORD}', 'hunter2');
    folder.put({ [FILE]: text });
    const seen = await observe(envCheck, folder.ground(), {
      file: FILE,
      ...ALL,
      equals: { ROBOT_SECRET: 'other', DB_URL: 'x' },
      types: { '*SECRET': 'port', '*_URL': 'port' },
    });
    expect(JSON.stringify(seen)).not.toContain('hunter2');
  });

  it.each([
    ['the second of two URLs', 'amqp://u:CHANGE_ME@a,amqp://u:hunter2@b'],
    ['a URL behind another scheme', 'jdbc:postgresql://u:hunter2@localhost/x'],
  ])('finds a password in %s', async (_, value) => {
    expect(await see(`BROKER=${value}\n`, { url_passwords: 'deny' })).toEqual([`${FILE}:1 ${FILE} sets BROKER to a URL with a password`]);
  });

  it.each([
    ['a type that is none', { types: { A: 'prot' } }],
    ['a pattern that is not RE2', { keys: '*', value: '(?=a)' }],
    ['a value without keys', { value: '^a$' }],
    ['an unknown key', { uniqe: true }],
  ])('refuses %s', (_, more) => {
    expect(envCheck.parameters.safeParse({ file: FILE, ...more }).success).toBe(false);
  });

  it('is an error, not a pass, where the schema says nothing', async () => {
    folder.put({ 'empty.schema.json': '{}' });
    expect(await see(TEMPLATE, { schema: 'empty.schema.json' })).toEqual(['UNSEEN empty.schema.json has no properties: one for each variable is expected']);
  });
});

describeWithTool('git', 'env against the base', () => {
  const repository = groundFolder({});
  afterAll(() => repository.remove());
  const see = async (text: string, more: object = {}): Promise<string[]> => {
    repository.put({ [FILE]: text });
    return complaints(await observe(envCheck, repository.ground(), { file: FILE, superset_of: 'base', ...more }));
  };

  it('is an error where there is no commit to compare with', async () => {
    expect(await see('A=1\n')).toEqual([expect.stringMatching(/^UNSEEN env could not be looked at: there is no commit to compare/)]);
  });

  it('takes a file that is new for whole, and misses keys that are gone', async () => {
    const { commit } = gitRepository(repository.path);
    commit({ other: 'x' });
    expect(await see('A=1\n')).toEqual([]);
    commit({ [FILE]: 'A=1\nB=2\n' });
    expect(await see('A=1\nB=3\nC=4\n')).toEqual([]);
    expect(await see('A=1\nC=4\n')).toEqual([`${FILE} no longer sets B, which the base sets`]);
    expect(await see('A=1\n', { removed: 1 })).toEqual([]);
  });

  it('is an error where the base cannot be read: a file without text has no keys to lose', async () => {
    repository.put({ [FILE]: { bytes: Buffer.from([0x41, 0x3d, 0xe4, 0x0a]) } });
    const { git } = gitRepository(repository.path);
    git('add', FILE);
    git('commit', '--quiet', '--message', 'latin');
    expect(await see('B=1\n')).toEqual([expect.stringMatching(/^UNSEEN .* is not UTF-8 in the base/)]);
  });
});
