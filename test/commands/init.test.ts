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

describe('duri init --runtime', () => {
  const rules = 'deploy/duri/prometheus/duri.rules.yml';
  const repository = (name: string, remote?: string) => {
    const repo = gitRepository(join(folder.path, name));
    if (remote !== undefined) repo.git('remote', 'add', 'origin', remote);
    repo.commit({ readme: 'x' });
    return repo.path;
  };
  const init = (cwd: string, ...args: string[]) => runDuri(['init', '--runtime', '--json', ...args], { cwd });
  const linked = (path: string): string => /runbook_url: (.*)\/tampered\.md/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

  it('writes policy, rules, routes, dashboard and runbooks, and each alert links to its page in this repository', () => {
    const path = repository('runtime', 'https://github.com/acme/shop.git');
    const run = init(path);
    expect(run.json()).toMatchObject({ kept: false, runtime: { folder: join(path, 'deploy/duri'), kept: [] } });
    const { written } = run.json()['runtime'] as { written: string[] };
    expect(written).toEqual(expect.arrayContaining(['alertmanager/alertmanager.yml', 'grafana/duri.json', 'runbooks/tampered.md']));
    expect(written.filter((file) => !existsSync(join(path, 'deploy/duri', file)))).toEqual([]);
    expect(policyIn(path)).toMatchObject({ product: 'shop' });
    expect(linked(join(path, rules))).toBe('https://github.com/acme/shop/blob/main/deploy/duri/runbooks');
  });

  it.each([
    [
      'below the top of the repository',
      'https://github.com/acme/shop.git',
      ['--dir', 'services/api'],
      'https://github.com/acme/shop/blob/main/services/api/deploy/duri/runbooks',
    ],
    ['on another host', 'https://git.example.com/acme/shop.git', [], 'https://github.com/duri/duri/blob/main/docs/runbooks'],
    ['without a remote', undefined, [], 'https://github.com/duri/duri/blob/main/docs/runbooks'],
    ['with an address of their own', undefined, ['--runbooks', 'https://wiki.example.com/duri/'], 'https://wiki.example.com/duri'],
  ])('links to the runbooks %s', (name, remote, args, address) => {
    const path = repository(`links ${name}`, remote);
    mkdirSync(join(path, 'services/api'), { recursive: true });
    expect(init(path, ...args)).toMatchObject({ exitCode: 0 });
    expect(linked(join(path, args[0] === '--dir' ? `services/api/${rules}` : rules))).toBe(address);
  });

  it('leaves a policy alone that is there, even when forced, and files of the template unless it is', () => {
    const path = repository('again');
    init(path);
    writeFileSync(join(path, 'duri.yml'), 'mine');
    writeFileSync(join(path, rules), 'mine too');
    const second = init(path).json();
    expect(second).toMatchObject({
      kept: true,
      runtime: { written: [], kept: expect.arrayContaining([{ path: 'prometheus/duri.rules.yml', state: 'foreign' }]) },
    });
    expect((second['next'] as string[]).join()).toContain('--force: prometheus/duri.rules.yml (foreign)');
    expect(readFileSync(join(path, rules), 'utf8')).toBe('mine too');
    expect(init(path, '--force').json()).toMatchObject({ kept: true, runtime: { kept: [] } });
    expect(readFileSync(join(path, rules), 'utf8')).toContain('DuriTampered');
    expect(readFileSync(join(path, 'duri.yml'), 'utf8')).toBe('mine');
  });

  it('writes to another folder, and nothing at all when the links or one of the places cannot be used', () => {
    const path = repository('elsewhere');
    expect(init(path, '--runtime-dir', 'ops').exitCode).toBe(0);
    expect(existsSync(join(path, 'ops/runbooks/tampered.md'))).toBe(true);
    const other = repository('refused');
    expect(init(other, '--runbooks', 'javascript:alert(1)').json()).toMatchObject({ error: { code: 'input_invalid' } });
    mkdirSync(join(other, 'deploy/duri/runbooks/tampered.md'), { recursive: true });
    expect(init(other).json()).toMatchObject({ error: { code: 'input_missing' } });
    expect([existsSync(join(other, 'duri.yml')), existsSync(join(other, rules))]).toEqual([false, false]);
  });
});
