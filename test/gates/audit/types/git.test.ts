import { git } from '../../../../src/gates/audit/types/git.js';
import { complaints, observe, testFolders } from '../../../support/audit-ground.js';
import { gitRepository } from '../../../support/git-repository.js';
import { describeWithTool } from '../../../support/outside-tools.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = testFolders();
afterAll(() => folders.remove());

const SECRET = { path: '.env.production', ignored: true, tracked: false, history: 'none' };

describeWithTool('git', 'git: how it treats a path', () => {
  it('passes when the file is ignored, not tracked, and never was', async () => {
    const { path, commit } = gitRepository(folders.with({}));
    commit({ '.gitignore': '.env.production\n', 'a.txt': 'a' });
    writeFileSync(join(path, '.env.production'), 'A=1\n');
    const seen = await observe(git, path, SECRET);
    expect(complaints(seen)).toEqual([]);
    expect(seen).toHaveLength(3);
  });

  it('names a file that is not ignored, tracked, and in the history', async () => {
    const { path, commit } = gitRepository(folders.with({}));
    const id = commit({ '.env.production': 'A=1\n' });
    const seen = await observe(git, path, SECRET);
    expect(seen.map(({ outcome }) => outcome)).toEqual(['fail', 'fail', 'fail']);
    expect(seen[2]?.actual).toBe(id.slice(0, 7));
  });

  it('finds it on another branch, and after it was taken out again', async () => {
    const repository = gitRepository(folders.with({}));
    repository.commit({ '.gitignore': '.env.production\n' });
    repository.git('checkout', '-q', '-b', 'side');
    writeFileSync(join(repository.path, '.env.production'), 'A=1\n');
    repository.git('add', '-f', '.env.production');
    repository.git('commit', '-q', '-m', 'oops');
    repository.git('rm', '-q', '.env.production');
    repository.git('commit', '-q', '-m', 'gone');
    repository.git('checkout', '-q', 'main');
    expect(complaints(await observe(git, repository.path, SECRET))).toEqual([
      'fail .env.production was committed once, and whoever clones the repository can still read it',
    ]);
  });

  it('does not take a rule of this clone, nor a rule that is taken back, for ignored', async () => {
    const { path, commit } = gitRepository(folders.with({}));
    commit({ 'a.txt': 'a' });
    writeFileSync(join(path, '.git', 'info', 'exclude'), '.env.production\n');
    expect(complaints(await observe(git, path, { path: '.env.production', ignored: true }))).toEqual(['fail .env.production is ignored in this clone only']);
    commit({ '.gitignore': '.env*\n!.env.production\n' });
    expect(complaints(await observe(git, path, { path: '.env.production', ignored: true }))).toEqual(['fail .env.production is not ignored by git @2']);
  });

  it('works below the top of the repository, and compares the mode of the index', async () => {
    const { path, commit } = gitRepository(folders.with({}));
    commit({ 'app/.gitignore': '.env.production\n', 'app/deploy.sh': '#!/bin/sh\n' });
    expect(complaints(await observe(git, join(path, 'app'), SECRET))).toEqual([]);
    expect(complaints(await observe(git, join(path, 'app'), { path: 'deploy.sh', mode: '100755' }))).toEqual(['fail deploy.sh has another mode in git']);
  });

  it('cannot tell of the past in a shallow clone, and refuses to look outside a repository', async () => {
    const source = gitRepository(folders.with({}));
    source.commit({ '.gitignore': '.env.production\n' });
    source.commit({ 'b.txt': 'b' });
    const clone = gitRepository(folders.with({}));
    clone.git('fetch', '-q', '--depth=1', `file://${source.path}`, 'main');
    clone.git('checkout', '-q', '-B', 'main', 'FETCH_HEAD');
    const seen = await observe(git, clone.path, SECRET);
    expect(seen.at(-1)).toMatchObject({ outcome: 'unknown', error: 'infra' });
    await expect(observe(git, folders.with({}), SECRET)).rejects.toMatchObject({ code: 'git_unavailable' });
  });

  it('takes no check that asks for nothing, and no unknown key', () => {
    expect(git.parameters.safeParse({ path: 'a' }).success).toBe(false);
    expect(git.parameters.safeParse({ path: 'a', tracked: true, histori: 'none' }).success).toBe(false);
  });
});
