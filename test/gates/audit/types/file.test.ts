import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileCheck } from '../../../../src/gates/audit/types/file.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';
import { gitRepository } from '../../../support/git-repository.js';
import { describeWithTool } from '../../../support/outside-tools.js';

const SCRIPT = '#!/usr/bin/env bash\nset -e\n';
const folder = groundFolder({
  'run.sh': { text: SCRIPT, mode: 0o755 },
  'crlf.sh': '#!/usr/bin/env bash\nset -e\r\n',
  'cut.sh': '#!/usr/bin/env bash',
  empty: '',
  'real/secret.txt': 'password=x\n',
  alias: { linkTo: 'real' },
  'links/a.py': 'a\n',
  'links/b.py': { linkTo: 'a.py' },
  'latin.txt': { bytes: Buffer.from([0xe4, 0x0a]) },
});
afterAll(() => folder.remove());

const see = async (parameters: unknown): Promise<string[]> => complaints(await observe(fileCheck, folder.ground(), parameters));

describe('file', () => {
  it('passes on a file that is as it should be', async () => {
    const all = await observe(fileCheck, folder.ground(), {
      path: ['run.sh'],
      filetype: 'file',
      mode: '0755',
      min_bytes: 10,
      size: { le: 100 },
      symlink: 'deny',
      eol: 'lf',
      first_line: '#!/usr/bin/env bash',
      contents: ['set -e', { 'match-regexp': '^#!' }],
      sha256: '8f7b83ce7f8ed2e3a29c6ddc4ae2d1b1bbd5d02eaf3b0e52e29f4e58e1b4d7d4',
    });
    expect(all.filter(({ outcome }) => outcome === 'pass').length).toBe(9);
    expect(complaints(all)).toEqual(['run.sh has another digest']);
  });

  it.each([
    ['is missing', { path: 'gone' }, ['gone is not there']],
    ['must not be there', { path: 'run.sh', exists: false }, ['run.sh is there, and must not be']],
    ['is of another kind', { path: 'real', filetype: 'file' }, ['real is of the type directory']],
    ['has another mode', { path: 'run.sh', mode: '0600' }, ['run.sh has the mode 0755']],
    ['belongs to another', { path: 'run.sh', owner: 'nobody-known' }, [expect.stringMatching(/^run.sh belongs to /)]],
    ['is too small', { path: 'empty', min_bytes: 200 }, ['empty has 0 bytes']],
    ['ends a line in CR LF', { path: 'crlf.sh', eol: 'lf' }, ['crlf.sh:2 crlf.sh has a line that does not end in LF']],
    ['is cut short', { path: 'cut.sh', eol: 'lf' }, ['cut.sh:1 cut.sh does not end in a line end']],
    ['begins otherwise', { path: 'run.sh', first_line: '#!/bin/sh' }, ['run.sh:1 run.sh begins with another line']],
    ['lacks a text', { path: 'run.sh', contents: 'nounset' }, ['run.sh lacks the expected content']],
    ['lacks one of two texts', { path: 'run.sh', contents: ['set -e', 'pipefail'] }, ['run.sh lacks the expected content']],
    ['is a link', { path: 'alias', symlink: 'deny' }, ['alias is a link']],
    ['is reached by a link', { path: 'alias/secret.txt', symlink: 'deny' }, ['alias/secret.txt is reached by the link alias']],
    ['is a link that a glob matches', { path: 'links/*.py', symlink: 'deny' }, ['links/b.py is a link']],
    ['is a link that must not be there', { path: 'links/b*', exists: false }, ['links/b.py is there, and must not be']],
    ['is not UTF-8', { path: 'latin.txt', eol: 'lf' }, ['latin.txt is not UTF-8']],
  ])('fails on a file that %s', async (_, parameters, expected) => {
    expect(await see(parameters)).toEqual(expected);
  });

  it('never shows the content of a file', async () => {
    const all = await observe(fileCheck, folder.ground(), { path: 'real/secret.txt', contents: 'other' });
    expect(JSON.stringify(all)).not.toContain('password');
  });

  it.each([
    ['an unknown key', { path: 'run.sh', exist: true }],
    ['a mode that YAML took for a number', { path: 'run.sh', mode: 600 }],
    ['an empty list of texts', { path: 'run.sh', contents: [] }],
    ['no path', { path: [] }],
    ['one file that may be absent', { path: 'gone', optional: true }],
  ])('refuses %s', (_, parameters) => {
    expect(fileCheck.parameters.safeParse(parameters).success).toBe(false);
  });

  describe('installed_by', () => {
    const installer = { path: '.env.production', mode: '0600', optional: true, installed_by: { script: 'deploy.sh', mode: '0600' } };
    it.each([
      ['install', 'install -m 0600 -o app "$SRC/.env.production" /opt/app/.env.production\n', []],
      ['a wrapper and a variable', 'ENV_FILE=/opt/app/.env.production\nrun install -D -m 600 src "$ENV_FILE"\n', []],
      [
        'a folder of its own first',
        'APP_ENV=$P/etc/.env.production\nenv() {\n  local new="$APP_ENV.new"\n  install -m 600 /dev/null "$new"\n}\napp() { local new=$APP.new; install -d -m 755 "$new"; }\n',
        [],
      ],
      ['chmod', 'cp a /opt/.env.production\nchmod 0600 /opt/.env.production\n', []],
      ['another mode', '\ninstall -m 0644 a /opt/.env.production\n', ['deploy.sh:2 deploy.sh gives .env.production the mode 0644']],
      ['no mode', 'install a /opt/.env.production\n', ['deploy.sh:1 deploy.sh gives .env.production the mode of its umask']],
      ['what is only said', 'echo chmod 0600 /opt/.env.production\n', ['deploy.sh:1 deploy.sh never gives .env.production a mode']],
      ['nothing', '# install -m 0600 a .env.production\n', ['deploy.sh:1 deploy.sh never gives .env.production a mode']],
      ['a syntax error', 'if [ -z\n', [expect.stringMatching(/^UNSEEN deploy.sh:\d deploy.sh is no Bash/)]],
    ])('looks into the script: %s', async (_, text, expected) => {
      folder.put({ 'deploy.sh': text });
      expect(await see(installer)).toEqual(expected);
    });

    it('looks at the real file too, where there is one', async () => {
      folder.put({ 'deploy.sh': 'install -m 0600 a /opt/.env.production\n', '.env.production': { text: 'A=1\n', mode: 0o644 } });
      expect(await see(installer)).toEqual(['.env.production has the mode 0644']);
      chmodSync(join(folder.path, '.env.production'), 0o600);
      expect(await see(installer)).toEqual([]);
    });
  });
});

describeWithTool('git', 'file in git', () => {
  it('sees the mode in the index, whatever the work tree says', async () => {
    const repository = groundFolder({ 'a.sh': { text: SCRIPT, mode: 0o755 }, 'b.sh': { text: SCRIPT, mode: 0o644 } });
    const { git } = gitRepository(repository.path);
    git('add', 'a.sh', 'b.sh');
    const seen = await observe(fileCheck, repository.ground(), { path: ['a.sh', 'b.sh'], git_mode: '100755' });
    expect(complaints(seen)).toEqual(['b.sh has the mode 100644 in git']);
    repository.put({ 'new.sh': SCRIPT });
    expect(complaints(await observe(fileCheck, repository.ground(), { path: 'new.sh', git_mode: '100755' }))).toEqual(['new.sh is not tracked by git']);
    repository.remove();
  });

  it('is an error outside a repository, never a pass', async () => {
    const seen = await observe(fileCheck, folder.ground(), { path: 'run.sh', git_mode: '100755' });
    expect(complaints(seen)).toEqual([expect.stringMatching(/^UNSEEN file could not be looked at: .* is not in a git repository/)]);
    expect(seen[0]?.error).toBe('infra');
  });
});
