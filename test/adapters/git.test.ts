import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGit } from '../../src/adapters/git.js';
import { withoutCredentials } from '../../src/adapters/git-remote-url.js';
import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { nodeProcesses } from '../../src/adapters/processes.js';
import { gitRepository } from '../support/git-repository.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const environment = nodeEnvironment('0.0.0');
const git = createGit(nodeProcesses(environment), environment);
const absent = '1'.repeat(40);
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString('utf8');
const newFolder = (name: string): string => join(folder.path, name);

describe('head', () => {
  const repository = gitRepository(newFolder('head'));
  const first = repository.commit({ 'duri.yml': 'version: "1.0"\n', 'app/a.txt': 'a\n' });

  it('says commit, branch and remote, from any folder of the repository', async () => {
    repository.git('remote', 'add', 'origin', 'https://user:s3cret@example.com/acme/shop.git');
    const expected = { commit: first, ref: 'refs/heads/main', dirty: false, remoteUrl: 'https://example.com/acme/shop.git' };
    expect(await git.head(repository.path)).toEqual(expected);
    expect(await git.head(join(repository.path, 'app'))).toEqual(expected);
  });

  it('is dirty by changed, staged and deleted files; not by a new time stamp or by untracked files', async () => {
    const dirty = async (): Promise<boolean | undefined> => (await git.head(repository.path))?.dirty;
    const file = join(repository.path, 'app/a.txt');
    utimesSync(file, 1, 1);
    writeFileSync(join(repository.path, 'untracked'), 'x');
    expect(await dirty()).toBe(false);
    writeFileSync(file, 'b\n');
    expect(await dirty()).toBe(true);
    repository.git('add', 'app/a.txt');
    expect(await dirty()).toBe(true);
    rmSync(file);
    expect(await dirty()).toBe(true);
    repository.git('reset', '-q', '--hard');
    expect(await dirty()).toBe(false);
  });

  it('has no ref when HEAD is detached', async () => {
    repository.git('checkout', '-q', '--detach');
    expect(await git.head(repository.path)).toMatchObject({ commit: first, ref: undefined });
    repository.git('checkout', '-q', 'main');
  });

  it('is undefined outside a repository and before the first commit', async () => {
    const empty = gitRepository(newFolder('empty'));
    mkdirSync(newFolder('no-repository'));
    expect(await git.head(empty.path)).toBeUndefined();
    expect(await git.head(newFolder('no-repository'))).toBeUndefined();
    expect(git.isRepository(newFolder('no-repository'))).toBe(false);
    expect(git.isRepository(empty.path)).toBe(true);
  });

  it('works in a linked work tree and in a submodule', async () => {
    repository.git('worktree', 'add', '-q', newFolder('linked'), '-b', 'linked');
    expect(await git.head(newFolder('linked'))).toMatchObject({ commit: first, ref: 'refs/heads/linked', dirty: false });
    const outer = gitRepository(newFolder('outer'));
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.path, 'inner');
    outer.commit({});
    expect(await git.head(join(outer.path, 'inner'))).toMatchObject({ commit: first });
    expect(await git.head(outer.path)).toMatchObject({ dirty: false });
  });

  it('throws when the repository is broken, and does not call it none', async () => {
    const broken = gitRepository(newFolder('broken'));
    broken.commit({ a: 'a' });
    writeFileSync(join(broken.path, '.git/config'), '[core\n');
    await expect(git.head(broken.path)).rejects.toMatchObject({ code: 'git_unavailable' });
  });

  it('throws when git is not installed', async () => {
    const without = { ...environment, variables: { PATH: newFolder('nothing-here') } };
    await expect(createGit(nodeProcesses(without), without).head(repository.path)).rejects.toMatchObject({ code: 'git_unavailable' });
  });
});

describe('resolve', () => {
  const repository = gitRepository(newFolder('resolve'));
  const first = repository.commit({ a: '1' });
  const second = repository.commit({ a: '2' });
  repository.git('tag', '-a', 'v1', '-m', 'v1', first);
  repository.git('update-ref', 'refs/remotes/origin/main', first);

  it.each([
    ['main', second],
    ['HEAD', second],
    ['HEAD~1', first],
    ['v1', first],
    ['origin/main', first],
    ['refs/heads/main', second],
    [first, first],
  ])('finds %s', async (ref, commit) => {
    expect(await git.resolve(repository.path, ref)).toBe(commit);
  });

  it.each(['nowhere', absent, 'origin/other', 'HEAD~9', 'v1^{tree}x'.replace('^{tree}', '')])('gives nothing for %s, which is not here', async (ref) => {
    expect(await git.resolve(repository.path, ref)).toBeUndefined();
  });

  it.each([
    '--upload-pack=x',
    '-q',
    '--output=/tmp/x',
    '--all',
    '',
    'a b',
    'main\nmain',
    ':/first',
    'HEAD:a',
    'main..v1',
    'HEAD@{1}',
    'HEAD^{/first}',
    'a*',
    'x'.repeat(1001),
  ])('refuses %j, which is no name of a commit', async (ref) => {
    await expect(git.resolve(repository.path, ref)).rejects.toMatchObject({ code: 'base_invalid' });
    expect(existsSync('/tmp/x')).toBe(false);
  });
});

describe('show', () => {
  const repository = gitRepository(newFolder('show'));
  const first = repository.commit({ 'duri.yml': 'first\n', 'conf/duri.yml': 'inner\n', 'a b/ü*.txt': 'odd\n', large: 'x'.repeat(5000) });
  symlinkSync('duri.yml', join(repository.path, 'link.yml'));
  const second = repository.commit({ 'duri.yml': 'second\n' });
  const show = async (commit: string, path: string, directory = repository.path, maxBytes = 1000): Promise<string | undefined> =>
    text(await git.show(directory, commit, path, maxBytes));

  it('reads the commit, never the work tree', async () => {
    writeFileSync(join(repository.path, 'duri.yml'), 'work tree\n');
    expect([await show(first, 'duri.yml'), await show(second, 'duri.yml')]).toEqual(['first\n', 'second\n']);
    repository.git('checkout', '-q', '--', '.');
  });

  it('takes paths relative to the folder, with odd names too', async () => {
    expect(await show(first, 'duri.yml', join(repository.path, 'conf'))).toBe('inner\n');
    expect(await show(first, '../duri.yml', join(repository.path, 'conf'))).toBe('first\n');
    expect(await show(first, 'a b/ü*.txt')).toBe('odd\n');
  });

  it.each(['nowhere.yml', 'a b/u*.txt', '*', ':(glob)**', 'duri.yml/x', '-x'])('gives nothing for %s, which the commit does not have', async (path) => {
    expect(await show(second, path)).toBeUndefined();
  });

  it.each([
    ['a link', () => show(second, 'link.yml')],
    ['a folder', () => show(second, 'conf')],
    ['a path out of the repository', () => show(second, '../../etc/passwd')],
    ['an absolute path', () => show(second, '/etc/passwd')],
    ['a commit that is not here', () => show(absent, 'duri.yml')],
    ['a ref instead of a commit', () => show('main', 'duri.yml')],
    ['an option instead of a commit', () => show('--help', 'duri.yml')],
    ['a folder without repository', () => show(first, 'duri.yml', folder.path)],
  ])('cannot tell of %s', async (_, call) => {
    await expect(call()).rejects.toMatchObject({ code: 'git_unavailable' });
  });

  it('refuses a file over the limit before reading it', async () => {
    await expect(show(first, 'large')).rejects.toMatchObject({ code: 'input_invalid' });
    expect((await show(first, 'large', repository.path, 5000))?.length).toBe(5000);
  });

  it('does not take a replacement for an object', async () => {
    repository.git('replace', first, second);
    expect(await show(first, 'duri.yml')).toBe('first\n');
    repository.git('replace', '-d', first);
  });

  it('says that it cannot tell when an object of the commit is lost', async () => {
    const lossy = gitRepository(newFolder('lossy'));
    const commit = lossy.commit({ 'conf/duri.yml': 'x' });
    const tree = lossy.git('rev-parse', `${commit}:conf`);
    renameSync(join(lossy.path, '.git/objects', tree.slice(0, 2), tree.slice(2)), newFolder('lost-tree'));
    await expect(show(commit, 'conf/duri.yml', lossy.path)).rejects.toMatchObject({ code: 'git_unavailable' });
    const later = lossy.commit({ 'duri.yml': 'y' });
    const content = lossy.git('rev-parse', `${later}:duri.yml`);
    renameSync(join(lossy.path, '.git/objects', content.slice(0, 2), content.slice(2)), newFolder('lost-content'));
    await expect(show(later, 'duri.yml', lossy.path)).rejects.toMatchObject({
      code: 'git_unavailable',
      message: expect.stringContaining('its content is not in this clone'),
    });
  });
});

describe('contents', () => {
  it.each(['sha1', 'sha256'])('says which files of a commit have which bytes, from the top of the work tree, in a repository of %s', async (format) => {
    const repository = gitRepository(newFolder(`contents-${format}`));
    rmSync(join(repository.path, '.git'), { recursive: true });
    repository.git('init', '-q', '-b', 'main', `--object-format=${format}`, '.');
    symlinkSync('a.txt', join(repository.path, 'link'));
    const commit = repository.commit({ 'a.txt': 'one\n', 'sub/ä b.txt': 'two', empty: '' });
    repository.commit({ 'a.txt': 'later\n' });
    const has = await git.contents(join(repository.path, 'sub'), commit);
    const cases = { 'a.txt': 'one\n', 'sub/ä b.txt': 'two', empty: '', link: 'a.txt', 'b.txt': 'two', 'ä b.txt': 'two' };
    expect(Object.entries(cases).map(([path, content]) => has(path, Buffer.from(content)))).toEqual([true, true, true, false, false, false]);
    for (const content of ['later\n', 'one', 'one\r\n', '']) expect(has('a.txt', Buffer.from(content))).toBe(false);
    await expect(git.contents(repository.path, absent)).rejects.toMatchObject({ code: 'git_unavailable' });
    await expect(git.contents(repository.path, 'HEAD')).rejects.toMatchObject({ code: 'git_unavailable' });
  });
});

describe('a shallow clone', () => {
  it('has what was fetched, and does not have the rest', async () => {
    const origin = gitRepository(newFolder('origin'));
    const first = origin.commit({ 'duri.yml': 'first' });
    const second = origin.commit({ 'duri.yml': 'second' });
    origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, newFolder('shallow'));
    const shallow = newFolder('shallow');
    expect([await git.resolve(shallow, 'origin/main'), await git.resolve(shallow, first), await git.resolve(shallow, 'HEAD~1')]).toEqual([
      second,
      undefined,
      undefined,
    ]);
    expect(text(await git.show(shallow, second, 'duri.yml', 100))).toBe('second');
    await expect(git.show(shallow, first, 'duri.yml', 100)).rejects.toMatchObject({ code: 'git_unavailable' });
  });

  it('fetches nothing by itself from where a partial clone came from', async () => {
    const origin = gitRepository(newFolder('promisor'));
    const commit = origin.commit({ 'duri.yml': 'text' });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${origin.path}`, newFolder('partial'));
    await expect(git.show(newFolder('partial'), commit, 'duri.yml', 100)).rejects.toMatchObject({ code: 'git_unavailable' });
  });
});

describe('a hostile repository', () => {
  it('gets nothing of its own run', async () => {
    const hostile = gitRepository(newFolder('hostile'));
    const ran = newFolder('ran');
    mkdirSync(ran);
    const script = newFolder('evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch "${ran}/$1"\ncat 2>/dev/null\n`);
    chmodSync(script, 0o755);
    const commit = hostile.commit({ 'duri.yml': 'x\n', '.gitattributes': '* filter=evil diff=evil\n*.y filter=other\n' });
    for (const hook of ['post-index-change', 'post-checkout', 'pre-commit', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(hostile.path, '.git/hooks', hook), `#!/bin/sh\ntouch "${ran}/hook"\n`);
      chmodSync(join(hostile.path, '.git/hooks', hook), 0o755);
    }
    const settings = {
      'core.fsmonitor': 'fsmonitor',
      'core.pager': 'pager',
      'core.sshCommand': 'ssh',
      'core.askPass': 'askpass',
      'core.editor': 'editor',
      'diff.external': 'external',
      'diff.evil.textconv': 'textconv',
      'diff.evil.command': 'command',
      'filter.evil.clean': 'clean',
      'filter.evil.smudge': 'smudge',
      'filter.EVIL x.process': 'process',
      'credential.helper': 'credential',
      'alias.diff': 'alias',
      'pager.diff': 'pager2',
      'core.alternateRefsCommand': 'alternate',
    };
    for (const [key, name] of Object.entries(settings)) hostile.git('config', key, `${key.startsWith('alias') ? '!' : ''}${script} ${name}`);
    for (const key of ['filter.evil.required', 'protocol.ext.allow']) hostile.git('config', key, 'true');
    hostile.git('config', 'remote.origin.url', `ext::${script} transport`);
    hostile.git('config', 'remote.origin.promisor', 'true');
    hostile.git('config', 'extensions.partialClone', 'origin');
    hostile.git('config', 'core.repositoryFormatVersion', '1');
    utimesSync(join(hostile.path, 'duri.yml'), 1, 1);
    rmSync(ran, { recursive: true });
    mkdirSync(ran);

    const result = await git.head(hostile.path);
    await git.resolve(hostile.path, 'main');
    await git.resolve(hostile.path, absent);
    await git.show(hostile.path, commit, 'duri.yml', 100);
    await git.show(hostile.path, absent, 'duri.yml', 100).catch(() => undefined);

    expect(readdirSync(ran)).toEqual([]);
    expect(result).toEqual({ commit, ref: 'refs/heads/main', dirty: false, remoteUrl: undefined });
  });

  it('counts as dirty, and runs nothing, when a filter has a name that cannot be switched off', async () => {
    const hostile = gitRepository(newFolder('hostile-name'));
    hostile.commit({ a: 'a', '.gitattributes': '* filter=a=b' });
    const witness = newFolder('witness');
    hostile.git('config', 'filter.a=b.clean', `touch ${witness}; cat`);
    utimesSync(join(hostile.path, 'a'), 1, 1);
    expect(await git.head(hostile.path)).toMatchObject({ dirty: true });
    expect(existsSync(witness)).toBe(false);
  });

  it('cannot put a bare repository into a folder and have it taken for the real one', async () => {
    const outer = gitRepository(newFolder('outer-of-bare'));
    const commit = outer.commit({ 'inner/readme': 'x' });
    gitRepository(newFolder('bare-source')).commit({ evil: 'x' });
    outer.git('clone', '-q', '--bare', newFolder('bare-source'), join(outer.path, 'inner/bare'));
    expect(await git.head(join(outer.path, 'inner/bare'))).toMatchObject({ commit });
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot("is not believed when a stranger left it in a folder above; another account's checkout is", async () => {
    const stranger = gitRepository(newFolder('shared'));
    stranger.commit({ a: 'a' });
    mkdirSync(join(stranger.path, 'mine'));
    chownRecursive(stranger.path, 65534);
    chownSync(join(stranger.path, 'mine'), 0, 0);
    await expect(git.head(join(stranger.path, 'mine'))).rejects.toMatchObject({
      code: 'git_unavailable',
      message: expect.stringContaining('another account') as string,
    });
    expect(await git.head(stranger.path)).toMatchObject({ dirty: false });
  });
});

describe('withoutCredentials', () => {
  it.each([
    ['https://github.com/acme/shop.git', 'https://github.com/acme/shop.git'],
    ['https://user:token@github.com/acme/shop.git', 'https://github.com/acme/shop.git'],
    ['https://ghp_token@github.com/acme/shop', 'https://github.com/acme/shop'],
    ['https://github.com/acme/shop?token=x#y', 'https://github.com/acme/shop'],
    ['ssh://git@github.com:22/acme/shop.git', 'ssh://github.com:22/acme/shop.git'],
    ['git@github.com:acme/shop.git', 'ssh://github.com/acme/shop.git'],
    ['github.com:acme/shop.git', 'ssh://github.com/acme/shop.git'],
    ['/srv/git/shop.git', undefined],
    ['../shop', undefined],
    ['C:\\repos\\shop', undefined],
    ['C:/repos/shop', undefined],
    ['ext::sh -c evil', undefined],
    ['file:///srv/git/shop.git', undefined],
    ['https://a\u001b[31m/x', undefined],
    ['', undefined],
  ])('%j becomes %j', (url, expected) => {
    expect(withoutCredentials(url)).toBe(expected);
  });
});

function chownRecursive(path: string, uid: number): void {
  chownSync(path, uid, uid);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) chownSync(join(entry.parentPath, entry.name), uid, uid);
}
