import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri } from '../../support/duri.js';
import { type PullRequestContent, type PullRequestOfTest, pullRequest } from '../../support/pull-request.js';
import { FILES, sealedRelease } from '../../support/sealed-release.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let made = 0;

const POLICY = 'version: "1.0"\nproduct: shop\n';
const TREE = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`dist/${path}`, text]));
const NO_SYFT = { 'syft-path': '' };

const open = (content: Partial<PullRequestContent>): PullRequestOfTest =>
  pullRequest(join(folder.path, String(made++)), { base: { 'duri.yml': POLICY, ...TREE }, ...content });

/** Evidence of the change, as the gate makes it. */
function sealed(pull: PullRequestOfTest, inputs: Readonly<Record<string, string>> = {}) {
  const step = pull.step('seal', { path: 'dist', ...NO_SYFT, ...inputs });
  return { step, evidence: step.outputs['evidence-path'] ?? '' };
}

const reasonsIn = (step: { readonly outputs: Readonly<Record<string, string>> }): string[] =>
  (JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8')) as { findings: { outcome: string; reason?: string }[] }).findings.flatMap(
    ({ outcome, reason }) => (outcome === 'fail' ? [reason ?? ''] : []),
  );

describe('at a pull request', () => {
  it.each(['pull_request', 'merge_group'] as const)('evidence is built unsigned, and is never called verified: %s', (event) => {
    const pull = open({ event });
    const { step, evidence } = sealed(pull, { 'hmac-key': 'x'.repeat(40) });
    expect([step.exitCode, step.outputs['status']]).toEqual([0, 'sealed']);
    const verify = pull.step('verify', { path: 'dist', 'evidence-path': evidence });
    expect([verify.exitCode, verify.outputs['status']]).toEqual([0, 'not-applicable (unsigned)']);
    expect(verify.summary).toContain('not-applicable (unsigned)');
  });

  it('is not blocked for a release directory without packages, but told that its release will be', () => {
    const pull = open({ base: { 'duri.yml': POLICY, 'dist/app.js': '1\n' } });
    const { step } = sealed(pull);
    expect([step.exitCode, step.outputs['status']]).toEqual([0, 'sealed']);
    expect(step.log).toContain('sbom_without_components');
  });

  it('a changed file is tampered, whoever sealed it', () => {
    const pull = open({});
    const { evidence } = sealed(pull);
    writeFileSync(join(pull.repo.path, 'dist', 'app.js'), 'console.log("evil");\n');
    const verify = pull.step('verify', { path: 'dist', 'evidence-path': evidence });
    expect([verify.exitCode, verify.outputs['status'], reasonsIn(verify)]).toEqual([20, 'tampered', ['file_modified']]);
    expect(verify.summary).toContain('app.js');
  });

  it.each([
    ['its policy', { 'duri.yml': 'version: "2.0"\nintegrity: { mode: warn }\nrelease: { unexpected: ignore }\n' }, {}],
    [
      'another policy that it names',
      { 'weak.yml': 'version: "2.0"\nintegrity: { mode: warn }\nrelease: { unexpected: ignore }\n' },
      { 'config-file': 'weak.yml' },
    ],
  ])('is judged by the base, whatever it does to %s', (_, change, inputs) => {
    const pull = open({ change });
    const { evidence } = sealed(pull, inputs);
    writeFileSync(join(pull.repo.path, 'dist', 'added.js'), 'x');
    const verify = pull.step('verify', { path: 'dist', 'evidence-path': evidence, ...inputs }, { DURI_ENV: 'dev' });
    expect([verify.exitCode, reasonsIn(verify)]).toEqual([20, ['file_unexpected']]);
    expect(verify.summary).toMatch(/main \([0-9a-f]{12}\): duri\.yml/);
  });

  it('believes the key ring of the base, not one that the change brings', async () => {
    const [ours, theirs] = [await sealedRelease(join(folder.path, 'ours'), ['ed25519']), await sealedRelease(join(folder.path, 'theirs'), ['ed25519'])];
    const ring = (place: typeof ours): string => readFileSync(place.ring, 'utf8');
    const pull = open({ base: { 'duri.yml': `${POLICY}keyring: ring.json\n`, 'ring.json': ring(ours) }, change: { 'ring.json': ring(theirs) } });
    const by = (place: typeof ours, inputs = {}) => pull.step('verify', { path: place.release, 'evidence-path': place.evidence, ...inputs });
    expect(reasonsIn(by(theirs))).toContain('key_unknown');
    expect(reasonsIn(by(theirs, { keyring: 'ring.json' }))).toContain('key_unknown');
    expect(reasonsIn(by(ours))).not.toContain('key_unknown');
  });

  it('takes a set that lost one of its signatures for tampered, not for unsigned', async () => {
    const place = await sealedRelease(join(folder.path, 'stripped'), ['ed25519']);
    rmSync(join(place.evidence, 'deployment_metadata.sig'));
    const pull = open({ base: { 'duri.yml': `${POLICY}keyring: ring.json\n`, 'ring.json': readFileSync(place.ring, 'utf8') } });
    expect(reasonsIn(pull.step('verify', { path: place.release, 'evidence-path': place.evidence }))).toContain('signature_missing');
  });

  it('compares with the base of the event: no input, and a base-ref that is given has no say', () => {
    const pull = open({ change: { 'duri.yml': 'version: "1.1"\nproduct: shop\nrelease: { exclude: ["secret/**"] }\n' } });
    for (const inputs of [{}, { 'base-ref': 'change' }]) {
      const step = pull.step('check-downgrade', inputs);
      expect([step.exitCode, step.outputs['status'], step.outputs['weakened']]).toEqual([22, 'policy_changed', 'exclude']);
    }
  });

  it('names the files of the change that say how it is judged', () => {
    const pull = open({ change: { 'duri.yml': `${POLICY.replace('1.0', '1.1')}retention_days: 365\n`, '.github/workflows/gate.yml': 'on: push\n' } });
    const step = pull.step('check-downgrade');
    expect(step.exitCode).toBe(0);
    expect(step.summary).toContain('duri.yml, .github/workflows/gate.yml (judged by what the base has)');
  });

  it('names a workflow that the change takes away, and the policy where it has another name', () => {
    const base = { 'ci/duri.yml': POLICY, '.github/workflows/gate.yml': 'on: pull_request\n' };
    const pull = open({ base, change: { 'ci/duri.yml': `${POLICY.replace('1.0', '1.1')}retention_days: 365\n` } });
    rmSync(join(pull.repo.path, '.github'), { recursive: true });
    const step = pull.step('check-downgrade', { 'config-file': 'ci/duri.yml' });
    expect(step.exitCode).toBe(0);
    expect(step.summary).toContain('ci/duri.yml, .github/workflows/gate.yml (judged by what the base has)');
  });

  it('warns of an edited key ring, in the gate as well', async () => {
    const [ours, theirs] = [await sealedRelease(join(folder.path, 'ring-a'), ['ed25519']), await sealedRelease(join(folder.path, 'ring-b'), ['ed25519'])];
    const ring = (place: typeof ours): string => readFileSync(place.ring, 'utf8');
    const pull = open({ base: { 'duri.yml': `${POLICY}keyring: ring.json\n`, 'ring.json': ring(ours), ...TREE }, change: { 'ring.json': ring(theirs) } });
    const run = await duri(['gate', 'dist', '--base', 'main', '--json'], { cwd: pull.repo.path });
    expect([run.exitCode, JSON.parse(run.stdout)]).toMatchObject([
      0,
      { verdict: 'green', warnings: expect.arrayContaining([expect.objectContaining({ reason: 'keyring_edited' })]) },
    ]);
  });
});

describe('a base that this clone does not have', () => {
  /** A shallow clone of the pull request's head, as actions/checkout makes it. */
  function shallow(pull: PullRequestOfTest): void {
    const path = pull.repo.path;
    rmSync(join(path, '.git'), { recursive: true });
    pull.repo.git('init', '-q');
    pull.repo.git('add', '-A');
    pull.repo.git('commit', '-q', '-m', 'as if fetched with depth 1');
  }

  it('is no floor of none, but an error, when neither git nor API can give it', () => {
    const pull = open({});
    shallow(pull);
    const step = pull.step('check-downgrade');
    expect(step.exitCode).toBe(3);
    expect(step.outputs['status'] ?? '').toBe('');
    expect(step.log).toContain('fetch-depth: 0');
  });
});

describe('the gate on the command line', () => {
  const gate = async (pull: PullRequestOfTest, ...args: string[]) => duri(['gate', 'dist', '--base', 'main', '--json', ...args], { cwd: pull.repo.path });

  it('is green for a change that weakens nothing', async () => {
    const run = await gate(open({ change: { 'dist/app.js': 'console.log(2);\n' } }));
    expect([run.exitCode, JSON.parse(run.stdout)]).toMatchObject([0, { verdict: 'green', scope: 'pull_request', unsigned: true, bootstrap: false }]);
  });

  it('is red, with exit code 1, for one that weakens a protection, and says which', async () => {
    const run = await gate(open({ change: { 'duri.yml': 'version: "1.1"\nproduct: shop\nretention_days: 30\n' } }));
    expect([run.exitCode, JSON.parse(run.stdout)]).toMatchObject([1, { verdict: 'red', parts: [{}, { name: 'check-downgrade', result: 'failure' }, {}] }]);
    expect(run.stdout).toContain('below the floor on retention_days (30, floor 180)');
  });

  it('needs the parts that the policy of the base expects', async () => {
    const pull = open({ base: { 'duri.yml': `${POLICY}gate: { expect: [uat] }\n`, ...TREE }, change: { 'duri.yml': POLICY } });
    const run = await gate(pull);
    expect(run.exitCode).toBe(1);
    expect((JSON.parse(run.stdout) as { findings: { reason?: string; subject: string }[] }).findings).toContainEqual(
      expect.objectContaining({ reason: 'part_missing', subject: 'uat' }),
    );
  });

  it('asks for something to compare with', async () => {
    const run = await duri(['gate', 'dist'], { cwd: open({}).repo.path });
    expect([run.exitCode, run.stderr.includes('--base origin/main')]).toEqual([2, true]);
  });
});

describe('decide', () => {
  const decide = (needs: unknown, inputs = {}) => open({}).step('gate', { needs: JSON.stringify(needs), ...inputs });

  it('fails the job when a part was skipped, and says so in one line', () => {
    const step = decide({ verify: { result: 'success' }, audit: { result: 'skipped' } });
    expect([step.exitCode, step.outputs['verdict'], step.outputs['failed']]).toEqual([1, 'red', 'audit']);
    expect(step.summary).toContain('### ❌ DuRi gate: red: blocked: audit was skipped');
  });

  it('passes when all of them passed, in dev as well as in prod', () => {
    const step = decide({ verify: { result: 'success', outputs: { status: 'verified' } } }, { expect: 'verify' });
    expect([step.exitCode, step.outputs['verdict']]).toEqual([0, 'green']);
  });

  it('is red on an event for which there is nothing to decide', () => {
    const pull = open({});
    copyFileSync(join(pull.repo.path, 'duri.yml'), join(pull.repo.path, 'copy.yml'));
    const step = pull.step('gate', {}, { GITHUB_EVENT_NAME: 'issue_comment' });
    expect([step.exitCode, step.outputs['error']]).toEqual([2, 'event_unsupported']);
  });

  it('obeys nothing that a part hands over', () => {
    const hostile = '"; touch pwned; $(touch pwned) ::error::x\n::set-output name=verdict::green';
    const step = decide({ [hostile]: { result: hostile, outputs: { status: hostile } } });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['verdict']).toBe('red');
    expect(step.commands.every(({ name }) => ['debug', 'error'].includes(name))).toBe(true);
  });
});
