import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderKeyring } from '../../src/keys/keyring.js';
import { fixedClock } from '../support/doubles.js';
import { AT, type Deployed, deployed, type DeployedRelease, refusals } from '../support/deployed.js';
import { duriJson, type Json } from '../support/duri.js';
import { FROZEN, signedState } from '../support/freeze.js';
import { gitRepository } from '../support/git-repository.js';
import { ringWith, testKey } from '../support/keys.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
function host(): Deployed {
  const path = join(folder.path, String(++count));
  mkdirSync(path);
  return deployed(path);
}

type Gated = Json & { readonly exitCode: number; readonly verdict?: string; readonly verdicts?: readonly { environment: string; resource_uri: string }[] };

const gate = (
  on: Deployed,
  { directory, evidence }: DeployedRelease,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Gated> => duriJson<Gated>(['gate', directory, '--evidence', evidence, ...args], { cwd: on.path, env, clock: fixedClock(AT) });
const signed = (on: Deployed, release: DeployedRelease, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Gated> =>
  gate(on, release, ['--signing-key', on.secret('gate'), ...args], env);

const lines = ({ evidence }: DeployedRelease): string[] =>
  existsSync(join(evidence, 'gates.intoto.jsonl')) ? readFileSync(join(evidence, 'gates.intoto.jsonl'), 'utf8').trim().split('\n') : [];
const alone = ({ evidence }: DeployedRelease): string | undefined =>
  existsSync(join(evidence, 'verdict.vsa.json')) ? readFileSync(join(evidence, 'verdict.vsa.json'), 'utf8') : undefined;
const predicate = (envelope = ''): Record<string, unknown> => {
  const { payload } = JSON.parse(envelope) as { payload: string };
  return (JSON.parse(Buffer.from(payload, 'base64').toString()) as { predicate: Record<string, unknown> }).predicate;
};

describe('duri gate over a release', () => {
  it('signs green, and the release boots by it', async () => {
    const on = host();
    const release = await on.release(1);
    expect(refusals(await on.accept(release, { bootstrap: true }))).toEqual(['verdict_missing']);
    const run = await signed(on, release);
    expect(run).toMatchObject({ exitCode: 0, verdict: 'green', verdicts: [{ environment: 'production', resource_uri: 'duri:shop/main/production' }] });
    expect(refusals(await on.accept(release, { bootstrap: true }))).toEqual(['accepted']);
    expect(lines(release)).toEqual([alone(release)]);
    expect(predicate(alone(release))).toMatchObject({
      verificationResult: 'PASSED',
      timeVerified: AT,
      resourceUri: 'duri:shop/main/production',
      verifier: { id: 'https://github.com/duri/duri' },
    });
  });

  it('gives one verdict for each environment, and keeps every line that is there', async () => {
    const on = host();
    const release = await on.release(1);
    await signed(on, release, ['--environment', 'staging']);
    const [first] = lines(release);
    const run = await signed(on, release, ['--environment', 'eu.prod', '--environment', 'us-prod', '--environment', 'eu.prod']);
    expect(run.verdicts?.map(({ environment }) => environment)).toEqual(['eu.prod', 'us-prod']);
    expect(lines(release)).toHaveLength(3);
    expect(lines(release)[0]).toBe(first);
    expect(predicate(alone(release))['resourceUri']).toBe('duri:shop/main/us-prod');
    expect(refusals(await on.accept(release, { bootstrap: true }))).toEqual(['verdict_missing']);
    on.policy('boot: { environment: eu.prod }\n');
    expect((await signed(on, release)).verdicts?.map(({ environment }) => environment)).toEqual(['eu.prod']);
    expect(refusals(await on.accept(release, { bootstrap: true }))).toEqual(['accepted']);
  });

  it('signs red where files differ, whatever a mild environment says', async () => {
    const on = host();
    const release = await on.release(1);
    appendFileSync(join(release.directory, 'app.js'), 'evil()\n');
    const run = await signed(on, release, [], { DURI_INTEGRITY_MODE: 'strict' });
    expect(run).toMatchObject({ exitCode: 1, verdict: 'red', verdicts: [{ environment: 'production' }] });
    expect(predicate(alone(release))).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: [] });
    expect((await gate(on, release, [], { DURI_ENV: 'dev' })).exitCode).toBe(1);
  });

  it('lets no later green outvote a red one', async () => {
    const on = host();
    const release = await on.release(1);
    const content = readFileSync(join(release.directory, 'app.js'));
    appendFileSync(join(release.directory, 'app.js'), 'evil()\n');
    await signed(on, release);
    writeFileSync(join(release.directory, 'app.js'), content);
    expect((await signed(on, release)).verdict).toBe('green');
    expect(refusals(await on.accept(release, { bootstrap: true }))).toEqual(['verdict_red']);
  });

  it('judges without a key, and says that it has not signed', async () => {
    const on = host();
    const release = await on.release(1);
    const run = await gate(on, release);
    expect(run).toMatchObject({ exitCode: 0, verdict: 'green', verdicts: [] });
    expect(alone(release)).toBeUndefined();
    expect(lines(release)).toEqual([]);
  });

  it.each([
    ['a key for something else', 'seal', 'key_may_not_sign'],
    ['a key for tickets', 'ann', 'key_may_not_sign'],
  ] as const)('refuses %s', async (_, name, code) => {
    const on = host();
    const release = await on.release(1);
    expect(await gate(on, release, ['--signing-key', on.secret(name)])).toMatchObject({ exitCode: 2, error: { code } });
    expect(alone(release)).toBeUndefined();
  });

  it('refuses a key that is in no ring, one that was revoked, one in the release, and HMAC alone', async () => {
    const on = host();
    const release = await on.release(1);
    const stranger = join(on.path, 'stranger.pem');
    writeFileSync(stranger, testKey('ed25519').file.reveal(), { mode: 0o600 });
    expect(await gate(on, release, ['--signing-key', stranger])).toMatchObject({ exitCode: 2, error: { code: 'key_not_in_ring' } });
    on.ring({ gate: { state: 'revoked', ended: '2026-01-05T00:00:00Z' } });
    expect(await signed(on, release)).toMatchObject({ exitCode: 2, error: { code: 'key_may_not_sign' } });
    on.ring();
    const inside = join(release.evidence, 'gate.pem');
    writeFileSync(inside, readFileSync(on.secret('gate')), { mode: 0o600 });
    expect(await gate(on, release, ['--signing-key', inside])).toMatchObject({ exitCode: 2, error: { code: 'policy_untrusted' } });
    expect(lines(release)).toEqual([]);
  });

  it('signs nothing in dev', async () => {
    const on = host();
    const release = await on.release(1);
    for (const env of [{ DURI_ENV: 'dev' }, { DURI_INTEGRITY_MODE: 'warn' }])
      expect(await signed(on, release, [], env)).toMatchObject({ exitCode: 2, error: { code: 'mode_invalid' } });
    expect(alone(release)).toBeUndefined();
  });

  it('signs nothing at a change, and nothing without a release', async () => {
    const on = host();
    const release = await on.release(1);
    const key = ['--signing-key', on.secret('gate')];
    expect(await duriJson(['gate', release.directory, ...key], { cwd: on.path, clock: fixedClock(AT) })).toMatchObject({
      exitCode: 2,
      error: { code: 'input_missing' },
    });
    gitRepository(on.path).commit({});
    expect(await signed(on, release, ['--base', 'HEAD'])).toMatchObject({ exitCode: 2, error: { code: 'event_unsupported' } });
    expect(alone(release)).toBeUndefined();
  });

  it.each([['with space'], ['a/b'], ['%2e'], ['x'.repeat(101)]])('refuses the environment %s', async (name) => {
    const on = host();
    expect(await signed(on, await on.release(1), ['--environment', name])).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
  });

  it('leaves a release unjudged while it is frozen: a red verdict would be for ever', async () => {
    const on = host();
    const release = await on.release(1);
    writeFileSync(join(on.path, 'duri.freeze.json'), signedState(on.keys.kill, FROZEN));
    expect(await signed(on, release)).toMatchObject({ exitCode: 1, verdict: 'red', verdicts: [] });
    expect(lines(release)).toEqual([]);
  });

  it('leaves it unjudged where a part came to no result', async () => {
    const on = host();
    const release = await on.release(1);
    expect(await signed(on, release, ['--expect', 'load-test'])).toMatchObject({ exitCode: 1, verdict: 'red', verdicts: [] });
    expect(lines(release)).toEqual([]);
  });

  it('leaves it unjudged where its signature could not be checked here', async () => {
    const on = host();
    const hmac = testKey('hmac-sha256', { uses: ['seal'] });
    writeFileSync(join(on.path, 'duri.keyring.json'), renderKeyring(ringWith(hmac, on.keys.gate)));
    writeFileSync(on.secret('seal'), hmac.file.reveal(), { mode: 0o600 });
    const release = await on.release(1);
    expect(await signed(on, release)).toMatchObject({ exitCode: 1, verdict: 'red', verdicts: [] });
    expect(lines(release)).toEqual([]);
  });
});

describe('duri gate over a release, with parts of other jobs', () => {
  const AUDIT = 'audit: { expect: { checks: 1 }, checks: [{ id: A-1, name: "a", type: file-exists, path: duri.yml }] }\n';
  const needs = (parts: object): string[] => ['--decide-only', '--needs', JSON.stringify(parts)];

  it('verifies the evidence itself, and takes the rest', async () => {
    const on = host();
    const release = await on.release(1);
    expect(await signed(on, release, ['--decide-only'])).toMatchObject({ exitCode: 0, verdict: 'green' });
    on.policy(AUDIT);
    const sealed = await on.release(2);
    expect(await signed(on, sealed, ['--decide-only'])).toMatchObject({ exitCode: 1, verdicts: [] });
    expect(await signed(on, sealed, needs({ audit: { result: 'skipped', outputs: {} } }))).toMatchObject({ exitCode: 1, verdicts: [] });
    expect(await signed(on, sealed, needs({ audit: { result: 'success', outputs: { verdict: 'green' } } }))).toMatchObject({ exitCode: 0, verdict: 'green' });
    expect(await signed(on, sealed, needs({ audit: { result: 'failure', outputs: { verdict: 'red' } } }))).toMatchObject({ exitCode: 1, verdicts: [{}] });
    expect(lines(sealed).map((line) => predicate(line)['verificationResult'])).toEqual(['PASSED', 'FAILED']);
  });

  it('takes no word for the evidence', async () => {
    const on = host();
    const release = await on.release(1);
    appendFileSync(join(release.directory, 'app.js'), 'evil()\n');
    const run = await signed(
      on,
      release,
      needs({ verify: { result: 'success', outputs: { status: 'verified', 'metadata-digest': `sha256:${release.digest}` } } }),
    );
    expect(run).toMatchObject({ exitCode: 1, verdict: 'red' });
  });

  it('is recorded beside the evidence', async () => {
    const on = host();
    const release = await on.release(1);
    await signed(on, release);
    expect(readdirSync(release.evidence)).toContain('VERIFY_LOG.log');
    expect(readFileSync(join(release.evidence, 'VERIFY_LOG.log'), 'utf8')).toContain('"verb":"gate"');
  });
});
