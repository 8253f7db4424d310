import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { gitRepository } from '../support/git-repository.js';
import { runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

function newFolder(name: string): string {
  const path = join(folder.path, name);
  mkdirSync(path, { recursive: true });
  return path;
}
function policyIn(path: string) {
  const result = parsePolicy(readFileSync(join(path, 'duri.yml')), 'duri.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.policy;
}

describe('duri init', () => {
  it('writes a valid policy that knows product and repository from the remote, without its credentials', () => {
    const repo = gitRepository(join(folder.path, 'checkout'));
    repo.git('remote', 'add', 'origin', 'https://user:s3cret@github.com/acme/shop.git');
    repo.commit({ readme: 'x' });
    const run = runDuri(['init', '--json'], { cwd: repo.path });
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.json()).toMatchObject({ product: 'shop', repository_id: 'github.com/acme/shop', line: 'main' });
    expect(policyIn(repo.path)).toMatchObject({
      product: 'shop',
      repository_id: 'github.com/acme/shop',
      line: 'main',
      keyring: 'duri.keyring.json',
      version: '1.0',
    });
    expect(readFileSync(join(repo.path, 'duri.yml'), 'utf8')).toMatch(/^# yaml-language-server: \$schema=https:\/\/.*\/schemas\/duri\.schema\.json\n/);
    expect(readFileSync(join(repo.path, 'duri.yml'), 'utf8') + run.stdout + run.stderr).not.toContain('s3cret');
  });

  it.each([
    ['refs/heads/2.x', '2.x'],
    ['refs/heads/master', 'master'],
    ['refs/heads/feature/login', 'main'],
  ])('on %s takes the line %s', (ref, line) => {
    const repo = gitRepository(join(folder.path, `on-${line}-${ref.length}`));
    repo.commit({ readme: 'x' });
    repo.git('checkout', '-q', '-B', ref.replace('refs/heads/', ''));
    expect(runDuri(['init', '--json'], { cwd: repo.path }).json()).toMatchObject({ line });
  });

  it('takes the name of the folder where there is no repository, however odd it is', () => {
    const odd = newFolder('odd "name": #1');
    expect(runDuri(['init', '--dir', odd])).toMatchObject({ exitCode: 0 });
    expect(policyIn(odd)).toMatchObject({ product: 'odd "name": #1' });
    expect(policyIn(odd).repository_id).toBeUndefined();
  });

  it('overwrites nothing unless it is told to', () => {
    const path = newFolder('taken');
    writeFileSync(join(path, 'duri.yml'), 'mine');
    const run = runDuri(['init', '--json'], { cwd: path });
    expect(run.exitCode).toBe(2);
    expect(run.json()).toMatchObject({ status: null, error: { code: 'file_exists', hint: expect.stringContaining('--force') } });
    expect(readFileSync(join(path, 'duri.yml'), 'utf8')).toBe('mine');
    expect(runDuri(['init', '--force'], { cwd: path })).toMatchObject({ exitCode: 0 });
    expect(policyIn(path)).toMatchObject({ product: 'taken' });
  });

  it('refuses a folder that is not there, and makes none', () => {
    expect(runDuri(['init', '--dir', join(folder.path, 'nowhere'), '--json']).json()).toMatchObject({ error: { code: 'directory_missing' } });
    expect(existsSync(join(folder.path, 'nowhere'))).toBe(false);
  });

  it('names the next steps, and the line for .gitignore unless it is there', () => {
    const path = newFolder('steps');
    const steps = (): string => (runDuri(['init', '--force', '--json'], { cwd: path }).json()['next'] as string[]).join('\n');
    expect(steps()).toMatch(/duri keys new.*\n.*duri-keys\/.*\.gitignore.*\n.*duri seal.*\n.*duri verify/);
    writeFileSync(join(path, '.gitignore'), 'node_modules\r\n/duri-keys/\r\n');
    expect(steps()).not.toContain('.gitignore');
  });

  it('writes through no link that leads nowhere', () => {
    const path = newFolder('dangling');
    symlinkSync(join(folder.path, 'elsewhere.yml'), join(path, 'duri.yml'));
    runDuri(['init'], { cwd: path });
    expect(existsSync(join(folder.path, 'elsewhere.yml'))).toBe(false);
  });

  it('says so, and writes the policy all the same, when git cannot answer', () => {
    const repo = gitRepository(join(folder.path, 'without-git'));
    repo.commit({ readme: 'x' });
    const run = runDuri(['init'], { cwd: repo.path, env: { PATH: folder.path } });
    expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('git could not be run') });
    expect(policyIn(repo.path)).toMatchObject({ product: 'without-git' });
  });
});
