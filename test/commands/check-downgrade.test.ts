import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository } from '../support/git-repository.js';
import { sampleMetadata, writeMetadata } from '../support/metadata.js';
import { type DuriRun, runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const inFolder = (...parts: string[]): string => join(folder.path, ...parts);
const policy = (lines: readonly string[] = [], version = '1.0'): string => [`version: "${version}"`, 'product: shop', ...lines, ''].join('\n');
const check = (cwd: string, ...args: string[]): DuriRun => runDuri(['check-downgrade', '--json', ...args], { cwd });
const reasons = (run: DuriRun): string[] =>
  (run.json()['findings'] as { outcome: string; reason?: string; subject: string }[]).flatMap(({ outcome, reason, subject }) =>
    outcome === 'fail' ? [`${reason} ${subject}`] : [],
  );
let made = 0;

/** A repository whose `main` has the given files, and a branch `change` that is checked out. */
function repository(files: Readonly<Record<string, string>>) {
  const repo = gitRepository(inFolder(`repository-${made++}`));
  repo.commit(files);
  repo.git('checkout', '-q', '-b', 'change');
  return repo;
}

describe('a pull request', () => {
  it('is verified when it leaves the policy alone or makes it stronger', () => {
    const repo = repository({ 'duri.yml': policy() });
    expect(check(repo.path, '--base', 'main')).toMatchObject({ exitCode: 0 });
    repo.commit({ 'duri.yml': policy(['retention_days: 365'], '1.1') });
    const run = check(repo.path, '--base', 'main');
    expect(run.json()).toMatchObject({ status: 'verified', bootstrap: false });
    expect((run.json()['dimensions'] as { dimension: string }[]).find(({ dimension }) => dimension === 'retention_days')).toMatchObject({
      floor: '180',
      candidate: '365',
      verdict: 'stronger',
      from: [expect.stringMatching(/^main \([0-9a-f]{12}\): duri\.yml$/)],
    });
  });

  it('is policy_changed when it weakens a protection, even with a new version', () => {
    const repo = repository({ 'duri.yml': policy() });
    repo.commit({ 'duri.yml': policy(['release: { exclude: ["logs/**"] }', 'integrity: { mode: warn }'], '2.0') });
    const run = check(repo.path, '--base', 'main');
    expect(run.exitCode).toBe(22);
    expect(reasons(run)).toEqual(['protection_weakened exclude', 'protection_weakened mode']);
  });

  const GATE_1 = 'audit: { expect: { checks: 2 }, fail_on: low, checks: [{ id: A-1, severity: high, x: {} }, { id: A-2, severity: high, x: {} }] }';
  it.each([
    ['a check that is taken out', GATE_1.replace(', { id: A-2, severity: high, x: {} }', ''), 'gate_checks'],
    ['a check with a lower severity', GATE_1.replace('A-2, severity: high', 'A-2, severity: low'), 'gate_checks'],
    ['failures that count only from a higher severity on', GATE_1.replace('fail_on: low', 'fail_on: critical'), 'audit_fail_on'],
    ['fewer checks that are expected', GATE_1.replace('checks: 2', 'checks: 1'), 'expected_checks'],
    ['no audit at all', 'retention_days: 180', 'gate_checks'],
  ])('is policy_changed by %s', (_, after, dimension) => {
    const repo = repository({ 'duri.yml': policy([GATE_1]) });
    repo.commit({ 'duri.yml': policy([after], '1.1') });
    const run = check(repo.path, '--base', 'main');
    expect(run.exitCode).toBe(22);
    expect(reasons(run)).toContain(`protection_weakened ${dimension}`);
  });

  it('is policy_changed when the content changes under the same version, or the policy is deleted', () => {
    const repo = repository({ 'duri.yml': policy() });
    repo.commit({ 'duri.yml': policy(['retention_days: 365']) });
    expect(reasons(check(repo.path, '--base', 'main'))).toEqual(['policy_content_changed policy_version']);
    rmSync(join(repo.path, 'duri.yml'));
    expect(reasons(check(repo.path, '--base', 'main'))).toEqual(['metadata_deleted duri.yml']);
  });

  it('is judged by the base in git, whatever lies in the work tree', () => {
    const repo = repository({ 'duri.yml': policy(['retention_days: 365']), 'duri.floor.json': '{"schema_version":"1.1","protections":{"expires_days":30}}' });
    repo.commit({ 'duri.yml': policy(['retention_days: 1'], '2.0'), 'duri.floor.json': '{"schema_version":"1.1"}' });
    expect(reasons(check(repo.path, '--base', 'main'))).toEqual(['protection_weakened retention_days', 'protection_weakened expires_days']);
  });

  it('is a bootstrap, by the built-in floor, only when the base answers that it has no policy', () => {
    const repo = repository({ readme: 'x' });
    repo.commit({ 'duri.yml': policy(['retention_days: 30']) });
    expect(check(repo.path, '--base', 'main').json()).toMatchObject({ status: 'verified', bootstrap: true });
    repo.commit({ 'duri.yml': policy(['signatures: { required: false }']) });
    const run = check(repo.path, '--base', 'main');
    expect(run.json()).toMatchObject({ status: 'policy_changed', bootstrap: true });
    expect(reasons(run)).toEqual(['protection_weakened signature_required']);
  });

  it('cannot make a bootstrap of itself by moving the policy', () => {
    const repo = repository({ 'duri.yml': policy() });
    repo.git('mv', 'duri.yml', 'moved.yml');
    repo.commit({ 'moved.yml': policy(['signatures: { required: false }'], '2.0') });
    const run = check(repo.path, '--base', 'main', '--config', 'moved.yml');
    expect(run.json()).toMatchObject({ bootstrap: false, status: 'policy_changed' });
    expect(reasons(run)).toEqual(['protection_weakened signature_required']);
  });

  it('is compared with the policy of the same folder in a repository of several', () => {
    const repo = repository({ 'duri.yml': policy(), 'shop/duri.yml': policy(['retention_days: 365']) });
    expect(check(join(repo.path, 'shop'), '--base', 'main').json()).toMatchObject({ status: 'verified' });
    repo.commit({ 'shop/duri.yml': policy(['retention_days: 200'], '2.0') });
    expect(reasons(check(join(repo.path, 'shop'), '--base', 'main'))).toEqual(['protection_weakened retention_days']);
  });

  it('has nothing to compare when neither side has a policy', () => {
    expect(check(repository({ readme: 'x' }).path, '--base', 'main')).toMatchObject({ exitCode: 2 });
  });

  it('shows which keys it adds to the ring', () => {
    const ring = (...ids: string[]): string =>
      JSON.stringify({
        schema_version: '1.0',
        keys: ids.map((id) => ({ id: `hmac-sha256:${id.repeat(43)}`, kind: 'hmac-sha256', uses: ['seal'], state: 'active', created: '2026-01-05T12:00:00Z' })),
      });
    const repo = repository({ 'duri.yml': policy(['keyring: ring.json']), 'ring.json': ring('a') });
    expect(check(repo.path, '--base', 'main').json()).toMatchObject({ keyring: 'same keys as the base' });
    repo.commit({ 'ring.json': ring('a', 'b') });
    expect(check(repo.path, '--base', 'main').json()).toMatchObject({ keyring: `adds hmac-sha256:${'b'.repeat(43)}` });
  });
});

describe('a floor that cannot be read', () => {
  it('is error(infra) for a ref or commit that is not here, as in a shallow clone', () => {
    const repo = repository({ 'duri.yml': policy() });
    const first = repo.git('rev-parse', 'HEAD');
    repo.commit({ 'duri.yml': policy(['retention_days: 1'], '2.0') });
    repo.git('clone', '-q', '--depth=1', '--branch=change', `file://${repo.path}`, inFolder('shallow'));
    for (const base of ['origin/main', 'nowhere', first, 'HEAD~1']) {
      const run = check(inFolder('shallow'), '--base', base);
      expect({ base, code: run.exitCode, reasons: reasons(run) }).toEqual({ base, code: 3, reasons: [`floor_unreadable ${base}`] });
      expect(run.json()).toMatchObject({ status: null, error: { code: 'floor_unreadable' }, bootstrap: false });
    }
  });

  it.each([
    ['a policy that is not valid', { 'duri.yml': 'version: 1.0' }],
    ['a floor file that is not valid', { 'duri.yml': policy(), 'duri.floor.json': '{}' }],
  ])('is error(infra) for %s at the base', (_, files) => {
    const repo = repository(files);
    repo.commit({ 'duri.yml': policy(), 'duri.floor.json': '{"schema_version":"1.1"}' });
    expect(check(repo.path, '--base', 'main')).toMatchObject({ exitCode: 3 });
  });

  it('is error(infra) for a policy that is a link at the base', () => {
    const repo = repository({ 'real.yml': policy() });
    repo.git('checkout', '-q', 'main');
    symlinkSync('real.yml', join(repo.path, 'duri.yml'));
    repo.commit({});
    repo.git('checkout', '-q', 'change');
    repo.commit({ 'duri.yml': policy() });
    expect(check(repo.path, '--base', 'main')).toMatchObject({ exitCode: 3 });
  });

  it('is error(infra) for evidence of the base that is damaged', () => {
    const base = writeMetadata(inFolder('damaged-base'));
    writeFileSync(join(base, 'deployment_metadata.json'), '{"schema_version":"1.1"');
    expect(reasons(check(folder.path, '--evidence', writeMetadata(inFolder('fine')), '--base', base))).toEqual([`floor_unreadable ${base}`]);
  });
});

describe('--base', () => {
  it.each(['--base=--upload-pack=x', '--base=-q', '--base=HEAD:duri.yml'])('refuses %s', (argument) => {
    const run = check(repository({ 'duri.yml': policy() }).path, argument);
    expect(run.exitCode).toBe(2);
    expect(run.json()).toMatchObject({ status: null, error: { code: 'base_invalid' } });
  });

  it('is no directory of the checkout that has the name of a branch', () => {
    const repo = repository({ 'duri.yml': policy(['retention_days: 365']) });
    repo.commit({
      'duri.yml': policy(['retention_days: 1'], '2.0'),
      'origin/main/duri.yml': policy(['retention_days: 1'], '1.0'),
      'main/duri.yml': policy(['retention_days: 1'], '1.0'),
    });
    expect(check(repo.path, '--base', 'origin/main').json()).toMatchObject({ error: { code: 'base_invalid', hint: expect.stringContaining('git fetch') } });
    expect(check(repo.path, '--base', 'main').json()).toMatchObject({ error: { code: 'base_invalid' } });
    expect(reasons(check(repo.path, '--base', 'refs/heads/main'))).toEqual(['protection_weakened retention_days']);
    expect(check(repo.path, '--base', './main').json()).toMatchObject({ status: 'verified' });
  });

  it('is no link of the checkout that has the name of a branch', () => {
    const repo = repository({ 'duri.yml': policy(['retention_days: 365']) });
    mkdirSync(join(repo.path, 'weak'));
    writeFileSync(join(repo.path, 'weak/duri.yml'), policy(['retention_days: 1']));
    symlinkSync('weak', join(repo.path, 'upstream'));
    expect(check(repo.path, '--base', 'upstream').json()).toMatchObject({ error: { code: 'base_invalid' } });
  });

  it('is a plain directory that is no part of the checkout, such as downloaded evidence', () => {
    const repo = repository({ 'duri.yml': policy() });
    writeMetadata(join(repo.path, 'last-green'));
    expect(check(repo.path, '--evidence', writeMetadata(inFolder('second'), { sequence: 2 }), '--base', 'last-green').json()).toMatchObject({
      status: 'verified',
    });
  });

  it('is wrong when it is nothing at all', () => {
    mkdirSync(inFolder('empty'));
    const evidence = writeMetadata(inFolder('some'));
    for (const base of ['nowhere', './nowhere', inFolder('nowhere'), inFolder('empty')]) {
      expect(check(inFolder('empty'), '--evidence', evidence, '--base', base).json()).toMatchObject({ error: { code: 'base_invalid' } });
    }
  });
});

describe('sealed evidence', () => {
  const base = writeMetadata(inFolder('base'), { sequence: 7 });
  const evidence = (name: string, fields: Parameters<typeof writeMetadata>[1]): string => writeMetadata(inFolder(name), { sequence: 8, ...fields });
  const { protections } = sampleMetadata();

  it('is policy_changed when a protection was weakened between releases', () => {
    expect(reasons(check(folder.path, '--evidence', evidence('weak', { protections: { ...protections, unexpected: 'warn' } }), '--base', base))).toEqual([
      'protection_weakened unexpected',
    ]);
  });

  it('is tampered when two releases carry one number', () => {
    const run = check(folder.path, '--evidence', evidence('twin', { sequence: 7, deployment_id: 'another' }), '--base', base);
    expect({ code: run.exitCode, reasons: reasons(run) }).toEqual({ code: 20, reasons: ['equivocation deployment_metadata.json'] });
  });

  it('is policy_changed without metadata, and corrupted when damaged', () => {
    mkdirSync(inFolder('deleted'));
    const gone = check(folder.path, '--evidence', inFolder('deleted'), '--base', base);
    expect({ code: gone.exitCode, reasons: reasons(gone) }).toEqual({ code: 22, reasons: ['metadata_deleted deployment_metadata.json'] });
    writeFileSync(join(inFolder('deleted'), 'deployment_metadata.json'), '{}');
    expect(check(folder.path, '--evidence', inFolder('deleted'), '--base', base)).toMatchObject({ exitCode: 21 });
    expect(check(folder.path, '--evidence', inFolder('not-there'), '--base', base)).toMatchObject({ exitCode: 2 });
  });

  it('of a schema that this verifier does not know asks to upgrade it', () => {
    const run = check(folder.path, '--evidence', evidence('future', { schema_version: '9.0' }), '--base', base);
    expect(run.exitCode).toBe(2);
    expect(run.json()).toMatchObject({ status: null, error: { code: 'schema_unknown', hint: 'Upgrade the verifier.' } });
  });

  it('is held to floors that are pinned by policy and by file', () => {
    const candidate = evidence('pinned', {});
    writeFileSync(inFolder('pinning.yml'), policy(['floor: { policy_version: "2.0" }']));
    writeFileSync(inFolder('pinned.json'), '{"schema_version":"1.1","protections":{"retention_days":365}}');
    expect(reasons(check(folder.path, '--evidence', candidate, '--base', base, '--config', inFolder('pinning.yml')))).toEqual([
      'policy_below_floor policy_version',
    ]);
    expect(reasons(check(folder.path, '--evidence', candidate, '--base', base, '--floor', inFolder('pinned.json')))).toEqual([
      'protection_weakened retention_days',
    ]);
    expect(check(folder.path, '--evidence', candidate, '--base', base, '--floor', inFolder('no-floor.json'))).toMatchObject({ exitCode: 2 });
  });

  it('is shown against each dimension as a table', () => {
    const run = runDuri(['check-downgrade', '--evidence', evidence('table', { protections: { ...protections, retention_days: 30 } }), '--base', base]);
    expect(run.stdout).toMatch(/retention_days +180 +30 +\S+base\/deployment_metadata\.json +BELOW: weaker/);
    expect(run.stdout).toContain('policy_changed: below the floor on retention_days');
  });
});

describe('what would judge itself', () => {
  it('is refused: a base that is the candidate, however it is named', () => {
    const evidence = writeMetadata(inFolder('self'), { schema_version: '1.0' });
    symlinkSync(evidence, inFolder('self-by-link'));
    mkdirSync(join(evidence, 'base'));
    writeMetadata(join(evidence, 'base'));
    for (const base of [evidence, `${evidence}/.`, inFolder('self-by-link'), join(evidence, 'base')]) {
      expect(check(folder.path, '--evidence', evidence, '--base', base).json()).toMatchObject({ status: null, error: { code: 'base_invalid' } });
    }
    const repo = repository({ 'duri.yml': policy() });
    expect(check(repo.path, '--base', '.').json()).toMatchObject({ error: { code: 'base_invalid' } });
  });

  it('is refused: a policy or floor that comes with the evidence, even in dev', () => {
    const evidence = writeMetadata(inFolder('bringing'), { sequence: 9 });
    const base = writeMetadata(inFolder('bringing-base'));
    writeFileSync(join(evidence, 'duri.yml'), policy());
    writeFileSync(join(evidence, 'duri.floor.json'), '{"schema_version":"1.0"}');
    symlinkSync(join(evidence, 'duri.floor.json'), inFolder('floor-link.json'));
    for (const args of [
      ['--config', join(evidence, 'duri.yml')],
      ['--floor', join(evidence, 'duri.floor.json')],
      ['--floor', inFolder('floor-link.json')],
    ]) {
      const run = runDuri(['check-downgrade', '--json', '--evidence', evidence, '--base', base, ...args], { env: { DURI_ENV: 'dev' } });
      expect(run.json()).toMatchObject({ status: null, error: { code: 'policy_untrusted' } });
    }
  });
});

it('runs nothing of the repository that it looks at', () => {
  const repo = repository({ 'duri.yml': policy(), '.gitattributes': '* filter=evil' });
  const script = inFolder('evil.sh');
  writeFileSync(script, `#!/bin/sh\ntouch ${inFolder('ran')}\ncat\n`);
  chmodSync(script, 0o755);
  for (const key of ['core.fsmonitor', 'core.pager', 'filter.evil.clean', 'filter.evil.smudge', 'diff.external', 'core.sshCommand'])
    repo.git('config', key, script);
  rmSync(inFolder('ran'), { force: true });
  expect(check(repo.path, '--base', 'main')).toMatchObject({ exitCode: 0 });
  expect(existsSync(inFolder('ran'))).toBe(false);
});
