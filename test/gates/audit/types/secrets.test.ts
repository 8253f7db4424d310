import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secrets } from '../../../../src/gates/audit/types/secrets.js';
import { complaints, observe, testFolders, write } from '../../../support/audit-ground.js';
import { gitRepository } from '../../../support/git-repository.js';

const folders = testFolders();
afterAll(() => folders.remove());

const HEX = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
// Put together here, so that no scanner of this repository takes them for real ones.
const GITHUB = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');
const PEM = ['-----BEGIN', 'PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg\n-----END PRIVATE KEY-----\n'].join(' ');

const look = async (files: Record<string, string | Uint8Array>, wanted: object = {}) => observe(secrets, folders.with(files), wanted);

describe('secrets: what is found', () => {
  it.each([
    ['a token of DingTalk', 'a.py', `URL = "https://oapi.dingtalk.com/robot/send?access_token=${HEX}"\n`, 'dingtalk_access_token', 1],
    ['a secret of DingTalk', 'a.md', `text\nuse SEC${HEX}\n`, 'dingtalk_secret', 2],
    ['a private key', 'docs/key.txt', `x\n${PEM}`, 'private_key', 2],
    ['a token of GitHub', 'a.yml', `a: 1\ntoken: ${GITHUB}\n`, 'github', 2],
    ['a password in a URL', 'a.yml', 'url: https://grafana:s3cr3tPassw0rd@metrics.internal.net/x\n', 'basicauth', 1],
    ['a password of the environment', '.env.production.example', 'A=1\nDASHBOARD_PASSWORD=Sommer-2025\n', 'secret_value', 2],
    ['a random value under a secret key', 'config.json', '{"api_key": "9fK2mQ7xT4vB8nL1sD6w"}\n', 'secret_value', 1],
    ['a hash of a password', '.htpasswd', `admin:$2y$12$${'abcdefghijklmnopqrstuv./ABCDEFGHIJKLMNOPQRSTUVWXYZ01234'.slice(0, 53)}\n`, 'password_hash', 1],
  ])('%s', async (_, path, text, rule, line) => {
    const seen = await look({ [path]: text });
    expect(complaints(seen)).toEqual([expect.stringMatching(new RegExp(`${path}.*holds a secret \\(${rule}\\)`))]);
    expect(seen[0]?.location).toMatchObject({ file: path, line });
    const value = /[\w-]{12,}|Sommer-2025/g;
    for (const word of text.match(value) ?? [])
      if (!path.includes(word)) expect(JSON.stringify(seen).includes(word) && /[A-Z0-9]{8}|Sommer/.test(word)).toBe(false);
  });

  it.each([
    ['placeholders', '.env.production.example', 'DINGTALK_SECRET=CHANGE_ME\nAPI_TOKEN=\nPASSWORD=${PASSWORD}\nKEY_FILE=/etc/key\nPASSWORD_MIN_LENGTH=12\n'],
    ['names and calls', 'a.py', 'token = os.environ["DASHBOARD_TOKEN"]\nsecret = read_secret(path)\nSECRET_TOKEN_HEADER = "X-Dashboard-Token-Name"\n'],
    ['a short test vector', 'a.py', 'SECRET = "SECtest"\n'],
    ['a URL that shows how', 'a.md', 'https://user:password@example.com\n'],
  ])('does not report %s', async (_, path, text) => {
    expect(complaints(await look({ [path]: text }))).toEqual([]);
  });

  it.each(['!Xk29fjQ7a', '$ecretPass0rd9', 'my-Xk29fjQ7a', '"${DB:-Xk29fjQ7a}"', '%Xk29-fjQ7a%'])('takes %s for a password', async (value) => {
    expect(complaints(await look({ '.env': `DB_PASSWORD=${value}\n` }))).toEqual([expect.stringContaining('secret_value')]);
  });

  it.each([
    '!vault',
    '$DB_PASSWORD',
    '$password',
    '"$(cat /run/key)"',
    '"${{ secrets.DB }}"',
    '"${DB:-CHANGE_ME}"',
    '"${A}-${B}"',
    'my-secret-password',
    '%DB_PASS%',
  ])('takes %s for a placeholder', async (value) => {
    expect(complaints(await look({ '.env': `DB_PASSWORD=${value}\n` }))).toEqual([]);
  });

  it('looks at what was committed below node_modules', async () => {
    const repository = gitRepository(folders.with({}));
    repository.commit({ 'a.txt': 'a', 'node_modules/x/a.yml': `token: ${GITHUB}\n` });
    expect(complaints(await observe(secrets, repository.path, {}))).toHaveLength(1);
  });

  it('is not misled by an added line that looks like the header of a patch', async () => {
    const repository = gitRepository(folders.with({}));
    repository.commit({ 'a.txt': `++ b/docs/x\ntoken: ${GITHUB}\n` });
    repository.commit({ 'a.txt': `++ token: ${GITHUB.replace('wW', 'Ww')}\n` });
    expect(complaints(await observe(secrets, repository.path, { scan: ['history:5'], exclude: ['docs/**'] }))).toHaveLength(2);
  });

  it('is not switched off by a comment', async () => {
    expect(complaints(await look({ 'a.js': `// secretlint-disable\nconst t = "${GITHUB}";\n` }))).toHaveLength(1);
  });

  it('takes what the baseline names, and nothing else', async () => {
    const files = { 'a.yml': `token: ${GITHUB}\n` };
    const fingerprint = /[0-9a-f]{16}/.exec((await look(files))[0]?.actual ?? '')?.[0] ?? '';
    expect(complaints(await look(files, { baseline: [{ fingerprint, reason: 'revoked' }] }))).toEqual([]);
    expect(complaints(await look(files, { baseline: [{ fingerprint: '0'.repeat(16), reason: 'another' }] }))).toHaveLength(1);
  });

  it('passes over binary files, says which text is too large, and proves nothing of an empty tree', async () => {
    const seen = await look({ 'a.bin': Buffer.from(`\0${GITHUB}`), 'big.txt': 'x'.repeat(3000), 'a.txt': 'a' }, { max_bytes: 2000 });
    expect(seen.map(({ outcome, subject }) => `${outcome} ${subject}`)).toEqual(['unknown big.txt', 'pass files']);
    expect((await look({ 'a.txt': 'a' }, { files: ['*.md'] }))[0]).toMatchObject({ outcome: 'unknown' });
  });

  it('knows what changed by one look at the base, however many files there are', async () => {
    const runsFor = async (files: number): Promise<number> => {
      const repository = gitRepository(folders.with({}));
      const plain = Object.fromEntries(Array.from({ length: files }, (_, index) => [`src/${index}.txt`, `${index}\n`]));
      repository.commit({ ...plain, 'old.yml': `token: ${GITHUB}\n`, 'src/changed.yml': 'token: CHANGE_ME\n' });
      write(repository.path, { 'src/changed.yml': `token: ${GITHUB}\n`, 'src/new.yml': `# ours\ntoken: ${GITHUB}\n` });
      const PATH = process.env['PATH'] ?? '';
      const programs = folders.with({ git: `#!/bin/sh\necho run >>"$(dirname "$0")/runs"\nPATH='${PATH}' exec git "$@"\n` });
      chmodSync(join(programs, 'git'), 0o755);
      const seen = await observe(secrets, repository.path, { scan: ['diff'] }, `${programs}:${PATH}`);
      expect(seen.map(({ subject, location }) => `${subject}:${location?.line}`)).toEqual(['src/changed.yml:1', 'src/new.yml:2']);
      return readFileSync(join(programs, 'runs'), 'utf8').split('\n').length;
    };
    expect(await runsFor(40)).toBe(await runsFor(2));
  });

  it('looks at what git would take, at the change, and at the history', async () => {
    const repository = gitRepository(folders.with({}));
    const id = repository.commit({ '.gitignore': '.env\n', 'a.yml': `token: ${GITHUB}\n` });
    repository.commit({ 'a.yml': 'token: CHANGE_ME\n', '.env': '' });
    expect(complaints(await observe(secrets, repository.path, { scan: ['tree', 'diff'] }))).toEqual([]);
    expect(complaints(await observe(secrets, repository.path, { scan: ['history:50'] }))).toEqual([
      expect.stringContaining(`a.yml holds a secret (github), added by commit ${id.slice(0, 12)}`),
    ]);
  });
});
