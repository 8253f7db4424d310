import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderKeyring } from '../../src/keys/keyring.js';
import type { FreezeState } from '../../src/freeze/freeze-state.js';
import { duri, duriJson, type Json } from '../support/duri.js';
import { FROZEN, LIFTED, signedState } from '../support/freeze.js';
import { type GithubServer, githubServer } from '../support/github-server/index.js';
import { gitRepository } from '../support/git-repository.js';
import { ringWith, testKey } from '../support/keys.js';
import { pullRequest, type PullRequestOfTest } from '../support/pull-request.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
const inFolder = (): string => join(folder.path, String(++count));

const key = testKey('ed25519', { uses: ['freeze'] });
const POLICY = 'version: "1.0"\nproduct: shop\nline: main\nkeyring: duri.keyring.json\n';
const BASE = { 'duri.yml': POLICY, 'duri.keyring.json': renderKeyring(ringWith(key)) };
const FILE = 'duri.freeze.json';
const state = (fields: FreezeState): string => signedState(key, { ...fields, expires: fields.state === 'on' ? '2099-01-01T00:00:00Z' : null });
const GREEN = { audit: { result: 'success' } };

function reasons({ findings = [] }: Partial<Json>): string[] {
  return findings.flatMap(({ outcome, reason }) => (outcome === 'fail' ? [reason ?? ''] : []));
}

/** The last step of a gate whose parts have all passed. */
function decide(pull: PullRequestOfTest): { exitCode: number | null; reasons: string[]; log: string; outputs: Readonly<Record<string, string>> } {
  const step = pull.step('gate', { needs: JSON.stringify(GREEN) });
  return { exitCode: step.exitCode, reasons: reasonsIn(step.log + step.stderr + step.summary), log: step.log + step.stderr, outputs: step.outputs };
}

const REASONS = ['frozen', 'freeze_missing', 'freeze_invalid', 'freeze_older', 'freeze_weakened'];
function reasonsIn(text: string): string[] {
  return REASONS.filter((reason) => new RegExp(`\\b${reason}\\b`).test(text));
}

describe('the gate of a pull request', () => {
  const pull = (base: Record<string, string>, change: Record<string, string> = {}): PullRequestOfTest =>
    pullRequest(inFolder(), { base: { ...BASE, ...base }, change });

  it('is green where there is no kill switch, and where it is off', () => {
    expect(decide(pull({}))).toMatchObject({ exitCode: 0, outputs: { verdict: 'green' } });
    expect(decide(pull({ [FILE]: state(LIFTED) }))).toMatchObject({ exitCode: 0, outputs: { verdict: 'green' } });
  });

  it('is red while the base is frozen, whatever else passed, and says who answers for it', () => {
    const gate = decide(pull({ [FILE]: state(FROZEN) }));
    expect(gate).toMatchObject({ exitCode: 1, outputs: { verdict: 'red', failed: 'freeze' } });
    expect(gate.log).toContain('Incident 42');
    expect(gate.outputs['says']).toContain('ops@example.com');
  });

  it('is green while only releases are frozen', () => {
    expect(decide(pull({ [FILE]: state({ ...FROZEN, scope: ['release', 'boot'] }) })).exitCode).toBe(0);
  });

  it('does not let the change lift it: with a signed state, by taking the file away, by policy or by ring', () => {
    const frozen = { [FILE]: state(FROZEN) };
    const stranger = testKey('ed25519', { uses: ['freeze'] });
    expect(decide(pull(frozen, { [FILE]: state(LIFTED) })).exitCode).toBe(1);
    expect(decide(pull(frozen, { 'duri.yml': `${POLICY}freeze: {state: elsewhere.json}\n` })).exitCode).toBe(1);
    expect(decide(pull(frozen, { 'duri.keyring.json': renderKeyring(ringWith(stranger)), [FILE]: signedState(stranger, LIFTED) })).exitCode).toBe(1);
    const removed = pull(frozen);
    removed.repo.git('rm', '-q', FILE);
    expect(decide(removed).exitCode).toBe(1);
  });

  it('looks in the base where policy says, whatever link the change puts in the place of that folder', () => {
    const base = { 'duri.yml': `${POLICY}freeze: {state: ops/freeze.json}\n`, 'ops/freeze.json': state(FROZEN), 'docs/page.md': '' };
    for (const target of ['docs', inFolder()]) {
      const linked = pull(base);
      linked.repo.git('rm', '-rq', 'ops');
      symlinkSync(target, join(linked.repo.path, 'ops'));
      linked.repo.commit({});
      expect(decide(linked)).toMatchObject({ exitCode: 1, reasons: expect.arrayContaining(['frozen']) });
    }
  });

  it('is red for a change that breaks the state, takes it away, or puts an older one back', () => {
    const off = { [FILE]: state({ ...LIFTED, counter: 5 }) };
    const forRelease = { [FILE]: state({ ...FROZEN, scope: ['release'], counter: 5 }) };
    expect(decide(pull(off, { [FILE]: '{}' }))).toMatchObject({ exitCode: 1, outputs: { failed: 'freeze' } });
    expect(decide(pull(forRelease, { [FILE]: state({ ...LIFTED, counter: 4 }) }))).toMatchObject({ exitCode: 1 });
    expect(decide(pull(forRelease, { [FILE]: state({ ...LIFTED, counter: 5 }) }))).toMatchObject({ exitCode: 1 });
    expect(decide(pull(forRelease, { [FILE]: signedState(testKey('ed25519'), { ...LIFTED, counter: 6 }) }))).toMatchObject({ exitCode: 1 });
    const removed = pull(forRelease);
    removed.repo.git('rm', '-q', FILE);
    expect(decide(removed)).toMatchObject({ exitCode: 1, log: expect.stringContaining('is removed by this change') });
  });

  it('takes a newer state that is signed; it counts once it is merged', () => {
    const gate = decide(pull({ [FILE]: state({ ...LIFTED, counter: 5 }) }, { [FILE]: state({ ...FROZEN, counter: 6 }) }));
    expect(gate).toMatchObject({ exitCode: 0, outputs: { verdict: 'green' } });
  });

  it('counts a broken state of the base as on, and a missing one where policy requires it', () => {
    expect(decide(pull({ [FILE]: state(LIFTED).replace('"sig":"', '"sig":"A') })).exitCode).toBe(1);
    expect(decide(pull({ 'duri.yml': `${POLICY}freeze: {required: true}\n` })).exitCode).toBe(1);
  });

  it('counts in a merge queue both for the parent of the group and for the tip of the branch', () => {
    const content = { base: { ...BASE, [FILE]: state(LIFTED) }, event: 'merge_group' as const };
    expect(decide(pullRequest(inFolder(), content)).exitCode).toBe(0);
    const later = pullRequest(inFolder(), content);
    later.repo.git('checkout', '-q', 'main');
    later.repo.commit({ [FILE]: state({ ...FROZEN, counter: 3 }) });
    later.repo.git('checkout', '-q', 'change');
    expect(decide(later)).toMatchObject({ exitCode: 1, outputs: { failed: 'freeze' } });
  });

  it('hears of a freeze that is younger than the event, as in a run that is repeated', async () => {
    const github = await githubServer();
    const tip = 'd'.repeat(40);
    Object.assign(github.state, { branches: { main: tip }, commits: { [tip]: { [FILE]: state({ ...FROZEN, counter: 3 }) } } });
    const one = pullRequest(inFolder(), { base: { ...BASE, [FILE]: state(LIFTED) }, env: { ...github.variables, GH_TOKEN: 'token' } });
    const env = { ...one.variables, GITHUB_ACTIONS: 'true', PATH: process.env['PATH'] ?? '' };
    const run = await duri(['gate', '--decide-only', '--needs', JSON.stringify(GREEN), '--json'], { cwd: one.repo.path, env });
    await github.close();
    expect([run.exitCode, reasons(JSON.parse(run.stdout) as Json)]).toEqual([1, ['frozen']]);
  });

  it('reads a state outside of the checkout as it is', () => {
    const path = join(inFolder(), 'state.json');
    mkdirSync(join(path, '..'), { recursive: true });
    const one = pull({ 'duri.yml': `${POLICY}freeze: {state: ${path}}\n` });
    expect(decide(one).exitCode).toBe(0);
    writeFileSync(path, state(FROZEN));
    expect(decide(one).exitCode).toBe(1);
    writeFileSync(path, state(LIFTED));
    expect(decide(one).exitCode).toBe(0);
  });

  it('switches nothing itself', () => {
    const step = pull({}).step('freeze', { state: 'on', reason: 'r', owner: 'o', expires: '1h' });
    expect(step).toMatchObject({ exitCode: 2, log: expect.stringContaining('switches nothing') });
  });

  it('tells by the action how the base stands', () => {
    const step = pull({ [FILE]: state(FROZEN) }).step('freeze');
    expect(step).toMatchObject({ exitCode: 1, outputs: { frozen: 'true', stops: 'merge,release,boot', counter: '1' } });
  });
});

describe('a release', () => {
  let github: GithubServer;
  beforeEach(async () => {
    github = await githubServer();
  });
  afterEach(() => github.close());

  /** The tag v1.2.0 on a commit, and a default branch that may have gone on since. */
  async function run(verb: string, at: Record<string, string>, main: Record<string, string> = at, more = {}): Promise<Json & { exitCode: number }> {
    const repository = gitRepository(inFolder());
    const policy = `${POLICY}gate: {check: gate}\n`;
    const commit = repository.commit({ ...BASE, 'duri.yml': policy, ...at });
    repository.git('update-ref', 'refs/remotes/origin/HEAD', commit);
    const tip = 'c'.repeat(40);
    Object.assign(github.state, {
      tags: { 'v1.2.0': commit },
      branches: { main: tip },
      commits: { [commit]: { 'duri.yml': policy }, [tip]: { 'duri.yml': policy, ...main } },
    });
    github.state.checkRuns[commit] = [{ name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } }];
    const event = join(repository.path, '..', `event-${count}.json`);
    writeFileSync(event, JSON.stringify({ ref: 'refs/tags/v1.2.0', before: '0'.repeat(40), created: true }));
    const env = {
      ...github.variables,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/tags/v1.2.0',
      GITHUB_SHA: commit,
      GH_TOKEN: 'token-of-the-job',
      ...more,
    };
    const args = [verb, ...(verb === 'publish' ? ['--dry-run'] : []), '--tag', 'v1.2.0'];
    return duriJson([...args, '--config', join(repository.path, 'duri.yml')], { cwd: repository.path, env });
  }

  it.each(['check-tag', 'publish'])('is refused by %s while releases are frozen', async (verb) => {
    const frozen = await run(verb, { [FILE]: state(FROZEN) });
    expect(frozen.exitCode).toBe(1);
    expect(reasons(frozen)).toContain('frozen');
    expect(reasons(await run(verb, { [FILE]: state({ ...FROZEN, scope: ['merge'] }) }))).not.toContain('frozen');
  });

  it('is green for check-tag where it is off or there is none', async () => {
    expect(await run('check-tag', {})).toMatchObject({ exitCode: 0, verdict: 'green' });
    expect(await run('check-tag', { [FILE]: state(LIFTED) })).toMatchObject({ exitCode: 0, verdict: 'green' });
  });

  it('is refused by a freeze of the default branch that is younger than the tagged commit', async () => {
    expect(reasons(await run('check-tag', {}, { [FILE]: state(FROZEN) }))).toEqual(['frozen']);
    expect(reasons(await run('check-tag', { [FILE]: state(LIFTED) }, { [FILE]: state({ ...FROZEN, counter: 3 }) }))).toEqual(['frozen']);
  });

  it('is allowed by one of the default branch that lifts what the tagged commit has', async () => {
    expect(await run('check-tag', { [FILE]: state(FROZEN) }, { [FILE]: state(LIFTED) })).toMatchObject({ verdict: 'green' });
  });

  it('has no verdict where only an old clone says that nothing is frozen', async () => {
    github.fault('GET /', { status: 500 }, 9);
    const result = await run('check-tag', { [FILE]: state(LIFTED) });
    expect(result.findings).toContainEqual(expect.objectContaining({ subject: 'freeze', outcome: 'unknown' }));
  });

  it('is said not to have been looked at, also where there was never a kill switch', async () => {
    github.fault('GET /', { status: 500 }, 9);
    const laptop = { GITHUB_ACTIONS: '', GITHUB_EVENT_NAME: '', GITHUB_EVENT_PATH: '' };
    const result = await run('check-tag', {}, {}, laptop);
    expect(JSON.stringify(result)).toContain('freeze_tip_unknown');
  });

  it('has no verdict while the default branch cannot be asked', async () => {
    github.fault('GET /contents/{path}', { status: 404 }, 1);
    github.fault('GET /git/ref/{ref}', { status: 404 }, 1);
    const result = await run('check-tag', { [FILE]: state(LIFTED) });
    expect(result).toMatchObject({ exitCode: 3, findings: expect.arrayContaining([expect.objectContaining({ subject: 'freeze', outcome: 'unknown' })]) });
  });
});

describe('duri check-downgrade', () => {
  it.each([
    ['freeze: {required: true}', '', 'freeze_required'],
    ['', 'freeze: {allow_hmac: true}', 'freeze_hmac'],
    ['', 'freeze: {state: elsewhere.json}', 'freeze_state'],
  ])('refuses a change of policy from %j to %j', async (before, after, dimension) => {
    const repository = gitRepository(inFolder());
    const base = repository.commit({ ...BASE, 'duri.yml': `${POLICY}${before}\n` });
    repository.commit({ 'duri.yml': `${POLICY.replace('1.0', '1.1')}${after}\n` });
    const run = await duri(['check-downgrade', '--base', base, '--json', '--config', join(repository.path, 'duri.yml')], { cwd: repository.path });
    const { findings } = JSON.parse(run.stdout) as Json;
    expect(findings.filter(({ outcome }) => outcome === 'fail').map(({ subject }) => subject)).toEqual([dimension]);
  });
});
