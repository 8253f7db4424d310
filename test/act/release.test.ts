import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actBench, type Bench, GREEN, job, outcomeOf, own, RED, summaryOf } from '../support/act/bench.js';
import { type Consumer, policyOf } from '../support/act/consumer.js';
import { SCHEDULE, tagEvent } from '../support/act/events.js';
import { FORBIDDEN_COMMANDS, HOSTILE } from '../support/act/hostile.js';
import type { ActRun } from '../support/act/run-act.js';
import { type SigningKey, signingKey } from '../support/act/signing.js';
import type { GithubServer } from '../support/github-server/index.js';
import { describeWithTools } from '../support/outside-tools.js';
import { FILES } from '../support/sealed-release.js';

type Sections = Readonly<Record<string, unknown>>;

const RING = 'duri.keyring.json';
const BASICS = { keyring: RING, signatures: { kinds: ['ed25519'] }, tags: { gate: 'optional' } };
const SECRET = { 'signing-key': '${{ secrets.SIGNING_KEY }}' };

/** What may not become a release, and what is said of it. */
interface Refusal {
  readonly name: string;
  readonly tag: string;
  /** Tags that are there already, on commits before this one. */
  readonly others?: readonly string[];
  readonly moved?: boolean;
  readonly policy?: Sections;
  readonly checks?: readonly ('success' | 'failure' | 'skipped')[];
  readonly keptFor?: number;
  readonly says: string;
}

const GATED = { tags: { gate: 'required' }, gate: { check: 'gate' } };

const REFUSALS: readonly Refusal[] = [
  { name: 'a tag that goes backwards', tag: 'v1.5.0', others: ['v1.0.0', 'v2.0.0'], says: 'v1.5.0 is not higher than v2.0.0' },
  { name: 'a tag that was moved', tag: 'v1.0.0', moved: true, says: 'v1.0.0 stood on another commit before this push' },
  { name: 'a pre-release', tag: 'v1.1.0-rc.1', says: 'is a pre-release, which the policy refuses' },
  { name: 'a tag that names no version', tag: 'latest', says: 'does not start with the prefix "v"' },
  { name: 'a tag that a shell would run', tag: 'v1.0.0$(touch${IFS}pwned)', says: 'is not a version' },
  { name: 'a version under another spelling', tag: 'v1.0.0+again', others: ['v1.0.0'], says: 'is the same version as v1.0.0' },
  { name: 'a commit without a gate', tag: 'v1.0.0', policy: GATED, says: 'has no check "gate"' },
  { name: 'a commit with a red gate', tag: 'v1.0.0', policy: GATED, checks: ['failure'], says: 'the check "gate" ended as failure' },
  { name: 'a commit with a skipped gate', tag: 'v1.0.0', policy: GATED, checks: ['skipped'], says: 'the check "gate" ended as skipped' },
  { name: 'a retention that GitHub cuts short', tag: 'v1.0.0', keptFor: 90, says: 'the policy says when_short: fail' },
];

describeWithTools(['act', 'node24', 'git'], 'the release of a tag on a real runner', (act, node24) => {
  let bench: Bench;
  let key: SigningKey;
  beforeAll(async () => {
    bench = actBench({ act, node24 });
    key = await signingKey(bench.folder);
  });
  afterAll(() => bench.remove());

  const shop = (name: string, policy: Sections = {}, jobs: Sections = { duri: job(own('', { path: 'dist', ...SECRET })) }): Consumer =>
    bench.consumer(name, { jobs, policy: policyOf({ ...BASICS, ...policy }), files: { [RING]: key.ring } });

  /** Pushes a tag of what is checked out. */
  async function push(place: Consumer, tag: string, more: Parameters<Bench['run']>[2] & { readonly before?: string } = {}): Promise<ActRun> {
    const { before, ...rest } = more;
    const commit = place.repository.git('rev-parse', 'HEAD');
    place.repository.git('tag', '--force', tag);
    const event = tagEvent({ tag, commit, ...(before === undefined ? {} : { before }) });
    return bench.run(place, event, { secrets: { SIGNING_KEY: key.pem }, ...rest });
  }

  const outcome = (run: ActRun): ReturnType<typeof outcomeOf> => outcomeOf(run, 'duri', 'duri');

  it('releases, archives, releases the same once more without harm, and audits what is kept', async () => {
    const place = shop('good');
    const artifacts = mkdtempSync(join(bench.folder, 'kept-'));
    const first = await push(place, 'v1.0.0', { artifacts });
    expect(outcome(first)).toEqual(GREEN);
    expect(first.step('duri', 'duri').outputs).toMatchObject({ version: '1.0.0', 'kept-until': expect.stringMatching(/^\d{4}-/) as string });
    expect(readdirSync(join(artifacts, '4711'))).toEqual([expect.stringMatching(/^shop-main-1-[0-9a-f]{12}\.tar\.gz$/)]);

    const audit = await bench.run(place, SCHEDULE, { artifacts });
    expect(audit.job('duri').result).toBe('success');
    expect(summaryOf(audit, 'duri')).toContain('shop-main-1-');

    const again = await push(place, 'v1.0.0', { artifacts, env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(outcome(again)).toEqual(GREEN);
  });

  it.each(REFUSALS)('refuses $name', async ({ name, tag, others = [], moved = false, policy = {}, checks = [], keptFor, says }) => {
    const place = shop(name, policy);
    for (const other of others) {
      place.repository.git('tag', other);
      place.commit({ 'dist/app.js': `console.log("${other}");\n` });
    }
    const commit = place.repository.git('rev-parse', 'HEAD');
    const github = ({ state }: GithubServer): void => {
      state.checkRuns[commit] = checks.map((conclusion) => ({ name: 'gate', conclusion, app: { id: 15368, slug: 'github-actions' } }));
    };
    const run = await push(place, tag, { github, ...(moved ? { before: place.first.replace(/^./, '0') } : {}), ...(keptFor === undefined ? {} : { keptFor }) });
    expect(outcome(run)).toEqual(RED);
    expect(summaryOf(run, 'duri')).toContain(says);
    expect(run.output).not.toContain('"pwned"');
  });

  it('releases a commit with a green gate', async () => {
    const place = shop('gated', GATED);
    const run = await push(place, 'v1.0.0', {
      github: ({ state }) => (state.checkRuns[place.first] = [{ name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } }]),
    });
    expect(outcome(run)).toEqual(GREEN);
  });

  it('keeps a release in the mirror where GitHub cuts the retention short', async () => {
    const mirror = join(bench.folder, 'mirror');
    const place = shop('mirrored', { archive: { when_short: 'mirror', mirror: 'directory', directory: mirror } });
    const run = await push(place, 'v1.0.0', { keptFor: 90 });
    expect(outcome(run)).toEqual(GREEN);
    expect(readdirSync(mirror, { recursive: true })).toContainEqual(expect.stringMatching(/shop-main-1-.*\.tar\.gz$/));
  });

  it('releases two products of one repository side by side', async () => {
    const apps = Object.fromEntries(
      ['a', 'b'].flatMap((name) => [
        [`${name}/duri.yml`, policyOf({ ...BASICS, keyring: `../${RING}`, product: name })],
        [`${name}/dist/package-lock.json`, FILES['package-lock.json']],
      ]),
    );
    const each = own('release', { path: '${{ matrix.app }}/dist', 'config-file': '${{ matrix.app }}/duri.yml', ...SECRET });
    const both = { ...job(each), strategy: { 'fail-fast': false, matrix: { app: ['a', 'b'] } } };
    const place = bench.consumer('both', { jobs: { both }, files: { [RING]: key.ring, ...apps } });
    const artifacts = mkdtempSync(join(bench.folder, 'both-'));
    const run = await push(place, 'v1.0.0', { artifacts });
    expect(['both-1', 'both-2'].map((name) => outcomeOf(run, name, 'release'))).toEqual([GREEN, GREEN]);
    const names = readdirSync(join(artifacts, '4711')).sort();
    expect(names).toEqual([expect.stringMatching(/^a-main-1-/), expect.stringMatching(/^b-main-1-/)]);
  });

  it('runs nothing that its inputs say, and gives the runner no command of theirs', async () => {
    const text = HOSTILE.join('\n');
    const inputs = ['artifact-name', 'config-file', 'keyring', 'retention-days', 'gate-check', 'needs', 'sbom-path', 'syft-version', 'evidence-path'];
    const pwned = { id: 'pwned', if: '${{ always() }}', run: 'find "$GITHUB_WORKSPACE" "$RUNNER_TEMP" -name "*pwned*"' };
    const jobs = Object.fromEntries(
      inputs.map((name) => [name, job(own('release', { path: 'dist', ...SECRET, [name]: '${{ github.event.head_commit.message }}' }), pwned)]),
    );
    const place = shop('inputs', {}, jobs);
    const commit = place.repository.git('rev-parse', 'HEAD');
    place.repository.git('tag', 'v1.0.0');
    const event = tagEvent({ tag: 'v1.0.0', commit });
    const run = await bench.run(
      place,
      { ...event, payload: { ...event.payload, head_commit: { id: commit, message: text } } },
      { secrets: { SIGNING_KEY: key.pem } },
    );
    for (const name of inputs) {
      const { verdict } = outcomeOf(run, name, 'release');
      if (name !== 'gate-check') expect(verdict ?? '').not.toBe('green');
      expect(run.step(name, 'pwned')).toMatchObject({ outcome: 'success', log: [] });
      const commands = run.job(name).steps.flatMap((step) => step.commands);
      expect(commands.filter((one) => FORBIDDEN_COMMANDS.includes(one.name) || one.message.startsWith('said-by'))).toEqual([]);
    }
  });

  it('refuses to archive what was changed after it was sealed', async () => {
    const evidence = { 'evidence-path': 'evidence' };
    const steps = [
      own('seal', { path: 'dist', ...evidence, ...SECRET }),
      { run: 'echo "// one more line" >> dist/app.js' },
      own('archive', { path: 'dist', ...evidence, ...SECRET }),
    ];
    const run = await push(shop('tampered', {}, { duri: job(...steps) }), 'v1.0.0');
    expect(run.job('duri').result).toBe('failure');
    expect(summaryOf(run, 'duri')).toContain('app.js');
    expect(run.step('duri', 'archive').outputs['artifact-id'] ?? '').toBe('');
  });
});
