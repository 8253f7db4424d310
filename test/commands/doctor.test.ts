import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository } from '../support/git-repository.js';
import { type DuriRun, runDuri, type RunOptions } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

function newFolder(name: string): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  return path;
}
const doctor = (cwd: string, options: RunOptions = {}, ...args: string[]): DuriRun => runDuri(['doctor', '--json', '--offline', ...args], { cwd, ...options });
const stateOf = (run: DuriRun, id: string) =>
  (run.json()['checks'] as { id: string; state: string; says: string; fix: string | null }[]).find((check) => check.id === id);

describe('duri doctor', () => {
  it('finds no problem in a folder that was made by init and keys new, and changes nothing in it', () => {
    const repo = gitRepository(join(folder.path, 'healthy'));
    repo.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
    repo.commit({ '.gitattributes': '* text=auto eol=lf\n', '.github/workflows/ci.yml': 'jobs: { a: { steps: [{ uses: acme/duri@v0 }] } }\n' });
    runDuri(['init'], { cwd: repo.path });
    runDuri(['keys', 'new', '--kind', 'ed25519'], { cwd: repo.path });
    const before = readdirSync(repo.path).sort();
    const run = doctor(repo.path);
    expect(run.json()).toMatchObject({ healthy: true, counts: { problem: 0 } });
    expect(run.exitCode).toBe(0);
    expect(
      ['git', 'policy', 'key-ring', 'key-files', 'variables', 'text-attributes', 'workflow', 'open-folders', 'clock'].map((id) => [
        id,
        stateOf(run, id)?.state,
      ]),
    ).toEqual(['git', 'policy', 'key-ring', 'key-files', 'variables', 'text-attributes', 'workflow', 'open-folders', 'clock'].map((id) => [id, 'ok']));
    expect(readdirSync(repo.path).sort()).toEqual(before);
  });

  it('finds none in an empty folder, and says what to do first', () => {
    const run = runDuri(['doctor'], { cwd: newFolder('bare') });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/policy: Write one with `duri init`/);
    expect(run.stdout).toMatch(/no problem in \d+ checks, \d+ worth a note/);
  });

  it('exits 2 and names the line of a policy that is not valid', () => {
    const path = newFolder('bad-policy');
    writeFileSync(join(path, 'duri.yml'), 'version: "1.0"\nlin: main\n');
    const run = doctor(path);
    expect(run.exitCode).toBe(2);
    expect(stateOf(run, 'policy')).toMatchObject({
      state: 'problem',
      says: expect.stringContaining('duri.yml:2:1: has the unknown key "lin"; did you mean "line"?'),
    });
  });

  it('finds key files that others can read, are committed, or are no keys, and prints none of them', () => {
    const repo = gitRepository(join(folder.path, 'leaky'));
    runDuri(['init'], { cwd: repo.path });
    runDuri(['keys', 'new'], { cwd: repo.path });
    const [name] = readdirSync(join(repo.path, 'duri-keys')).filter((each) => each.endsWith('.key'));
    const secretFile = join(repo.path, 'duri-keys', name!);
    const secret = readFileSync(secretFile, 'utf8').trim();
    repo.git('add', '-f', '.');
    repo.commit({});
    const committed = doctor(repo.path);
    expect(stateOf(committed, 'key-files')).toMatchObject({ state: 'problem', says: expect.stringContaining('is committed to git') });
    chmodSync(secretFile, 0o644);
    const readable = doctor(repo.path, { env: { DURI_HMAC_KEY_FILE: secretFile } });
    expect(readable.exitCode).toBe(2);
    expect(stateOf(readable, 'key-files')).toMatchObject({ state: 'problem', says: expect.stringContaining('everyone on this host can read it') });
    expect(committed.stdout + committed.stderr + readable.stdout + readable.stderr).not.toContain(secret);
  });

  it('prints no value of a variable that could be the secret itself', () => {
    const path = newFolder('secret-in-variable');
    const run = doctor(path, {
      env: { DURI_HMAC_KEY_FILE: 'c2VjcmV0LXNlY3JldC1zZWNyZXQ', DURI_HMAC_KEY: 'c2VjcmV0LXNlY3JldC1zZWNyZXQ', DURI_TOKEN: 'c2VjcmV0LXNlY3JldC1zZWNyZXQ' },
    });
    expect(run.exitCode).toBe(2);
    expect(stateOf(run, 'key-files')).toMatchObject({ says: 'DURI_HMAC_KEY_FILE names no file' });
    expect(run.stdout + run.stderr).not.toContain('c2VjcmV0');
  });

  it('finds folders that everyone can write', () => {
    const path = newFolder('open');
    writeFileSync(join(path, 'duri.yml'), 'version: "1.0"\n');
    chmodSync(path, 0o777);
    expect(stateOf(doctor(path), 'open-folders')).toMatchObject({ state: 'problem', says: `every account can write ${path}` });
  });

  it('finds a ring that is not valid, or that the policy names and is not there', () => {
    const path = newFolder('ring');
    writeFileSync(join(path, 'duri.yml'), 'version: "1.0"\nkeyring: ring.json\n');
    expect(stateOf(doctor(path), 'key-ring')).toMatchObject({ state: 'problem' });
    writeFileSync(join(path, 'ring.json'), '{"schema_version":"1.0","keys":[{}]}');
    expect(stateOf(doctor(path), 'key-ring')).toMatchObject({ state: 'problem' });
  });

  it('says what an account without rights can not do, and is not stopped by it', () => {
    const path = newFolder('read-only');
    chmodSync(folder.path, 0o755);
    const run = doctor(path, process.getuid?.() === 0 ? { userId: 65534 } : {});
    expect(run.exitCode).toBe(0);
    if (process.getuid?.() === 0)
      expect(stateOf(run, 'evidence-directory')).toMatchObject({ state: 'note', says: expect.stringContaining('cannot be written') });
  });

  it('refuses a folder that is not there', () => {
    expect(doctor(folder.path, {}, 'nowhere').json()).toMatchObject({ status: null, error: { code: 'directory_missing' } });
  });

  it('says which files of the release template were edited, are gone or are no longer its own, and that none are used', () => {
    const path = newFolder('release-template');
    const state = (...args: string[]) => stateOf(doctor(path, {}, ...args), 'runtime-template');
    expect(state()).toMatchObject({ state: 'ok', says: 'not used here' });
    runDuri(['init', '--runtime', '--runtime-dir', 'ops'], { cwd: path });
    expect(state('--runtime-dir', 'ops')).toMatchObject({ state: 'ok', says: expect.stringMatching(/^\d+ files in .*ops, as this DuRi writes them$/) });
    const rules = join(path, 'ops/prometheus/duri.rules.yml');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('severity: critical', 'severity: warning'));
    writeFileSync(join(path, 'ops/runbooks/spike.md'), '# Ours');
    rmSync(join(path, 'ops/grafana'), { recursive: true });
    expect(state('--runtime-dir', 'ops')).toMatchObject({
      state: 'note',
      says: 'edited since it was written: prometheus/duri.rules.yml; missing: grafana/duri.json; not made from the template: runbooks/spike.md',
      fix: expect.stringContaining('duri init --runtime'),
    });
    runDuri(['init', '--runtime', '--force', '--runtime-dir', 'ops'], { cwd: path });
    expect(state('--runtime-dir', 'ops')).toMatchObject({ state: 'ok' });
  });
});
