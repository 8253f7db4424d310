import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { actBench, type Bench, GREEN, job, outcomeOf, own, RED, summaryOf } from '../support/act/bench.js';
import { policyOf } from '../support/act/consumer.js';
import { pullRequestEvent } from '../support/act/events.js';
import { FORBIDDEN_COMMANDS, HOSTILE, HOSTILE_BRANCHES } from '../support/act/hostile.js';
import { gitOverHttp } from '../support/act/git-over-http.js';
import { signingKey } from '../support/act/signing.js';
import { describeWithTools } from '../support/outside-tools.js';

const CODE = { 'dist/app.js': 'console.log(2);\n' };
const WEAKER = { 'duri.yml': policyOf({ version: '1.1', retention_days: 7 }) };
const FORK = 'mallory/shop';

describeWithTools(['act', 'node24', 'git'], 'pull requests of strangers, first adoptions and missing bases', (act, node24) => {
  let bench: Bench;
  beforeAll(() => (bench = actBench({ act, node24 })));
  afterAll(() => bench.remove());

  it('judges a fork as any other, without secrets and with a token that may only read', async () => {
    const place = bench.consumer('fork', {});
    const run = await bench.run(place, pullRequestEvent({ ...place.pullRequest(CODE), fork: FORK }), {
      github: ({ state }) => (state.permissions = { contents: 'read' }),
    });
    expect(outcomeOf(run)).toEqual(GREEN);
    expect(summaryOf(run)).toContain('unsigned: made for this run');
  });

  it('blocks a fork that weakens the policy', async () => {
    const place = bench.consumer('weak fork', {});
    const run = await bench.run(place, pullRequestEvent({ ...place.pullRequest(WEAKER), fork: FORK }), {
      github: ({ state }) => (state.permissions = { contents: 'read' }),
    });
    expect(outcomeOf(run)).toEqual(RED);
    expect(summaryOf(run)).toContain('| retention_days | 180 | 7 |');
  });

  it('says that a change brings a key of its own, and judges by the keys of the base', async () => {
    const [ours, theirs] = [await signingKey(mkdtempSync(join(bench.folder, 'a-'))), await signingKey(mkdtempSync(join(bench.folder, 'b-')))];
    const policy = policyOf({ keyring: 'ring.json', signatures: { kinds: ['ed25519'] } });
    const place = bench.consumer('ring', { policy, files: { 'ring.json': ours.ring } });
    const run = await bench.run(place, pullRequestEvent(place.pullRequest({ 'ring.json': theirs.ring })));
    expect(outcomeOf(run)).toEqual(GREEN);
    expect(summaryOf(run)).toContain('ring.json (judged by what the base has)');
    expect(summaryOf(run)).toContain('| key ring |');
  });

  it('takes the first policy as its own judge, and says so', async () => {
    const place = bench.consumer('bootstrap', { policy: undefined });
    const run = await bench.run(place, pullRequestEvent(place.pullRequest({ 'duri.yml': policyOf() })));
    expect(outcomeOf(run)).toEqual(GREEN);
    expect(summaryOf(run)).toContain('bootstrap');
  });

  it('does not take a policy for the first where a release carries evidence', async () => {
    const place = bench.consumer('no bootstrap', { policy: undefined });
    const run = await bench.run(place, pullRequestEvent(place.pullRequest({ 'duri.yml': policyOf() })), {
      github: ({ state }) =>
        state.releases.push({
          id: 1,
          tag: 'v1.0.0',
          draft: false,
          prerelease: false,
          target: 'main',
          title: 'v1.0.0',
          body: '',
          createdAt: '2026-01-01T00:00:00Z',
          publishedAt: '2026-01-01T00:00:00Z',
          assets: [{ id: 2, name: 'deployment_metadata.json', content: Buffer.from('{}') }],
        }),
    });
    expect(outcomeOf(run)).toEqual(RED);
    expect(summaryOf(run)).toContain('v1.0.0 carries evidence');
  });

  it('fetches a base that a shallow clone lacks, with the token of the job', async () => {
    const place = bench.consumer('fetched', {});
    const change = place.pullRequest(WEAKER);
    const git = await gitOverHttp(place.repository.path);
    try {
      const run = await bench.run(place, pullRequestEvent(change), { env: { GITHUB_SERVER_URL: git.url }, github: ({ state }) => (state.commits = {}) });
      expect(outcomeOf(run)).toEqual(RED);
      expect(summaryOf(run)).toContain('| retention_days | 180 | 7 |');
    } finally {
      await git.close();
    }
    expect(new Set(git.authorizations)).toEqual(new Set([expect.stringMatching(/^basic /i)]));
  });

  it('is red where neither git nor the platform can say what the base holds', async () => {
    const place = bench.consumer('no base', {});
    const run = await bench.run(place, pullRequestEvent(place.pullRequest(CODE)), { github: ({ state }) => (state.commits = {}) });
    expect(outcomeOf(run).job).toBe('failure');
    expect(outcomeOf(run).verdict).not.toBe('green');
    expect(summaryOf(run)).toContain('is in neither place');
  });

  it('runs nothing that a title, a branch or a file is called', async () => {
    const names = `import { writeFileSync } from 'node:fs';
for (const name of ${JSON.stringify(HOSTILE.filter((one) => !one.includes('/')))}) writeFileSync('dist/' + name, name);
`;
    const pwned = { id: 'pwned', if: '${{ always() }}', run: 'find "$GITHUB_WORKSPACE" "$RUNNER_TEMP" -name "*pwned*" -not -path "*/dist/*"' };
    const jobs = {
      gate: job({ run: 'node names.mjs' }, own('gate', { path: 'dist' }), pwned),
      late: job(
        own('seal', { path: 'dist', 'evidence-path': 'evidence' }),
        { run: 'node names.mjs' },
        own('gate', { path: 'dist', 'evidence-path': 'evidence' }),
        pwned,
      ),
      inputs: job(own('gate', { path: 'dist', expect: '${{ github.event.pull_request.title }}', 'config-file': '${{ github.head_ref }}' }), pwned),
    };
    const place = bench.consumer('hostile', { jobs, files: { 'names.mjs': names } });
    const [branch = ''] = HOSTILE_BRANCHES;
    const run = await bench.run(place, pullRequestEvent({ ...place.pullRequest(CODE), title: HOSTILE.join('\n'), branch }));
    expect(outcomeOf(run)).toEqual(GREEN);
    expect(outcomeOf(run, 'late')).toEqual(RED);
    expect(outcomeOf(run, 'inputs').verdict).not.toBe('green');
    const steps = [...run.jobs.values()].flatMap((one) => one.steps.filter(({ id }) => id.startsWith('gate')));
    expect(steps.flatMap(({ commands }) => commands).filter(({ name, message }) => FORBIDDEN_COMMANDS.includes(name) || message.startsWith('said-by'))).toEqual(
      [],
    );
    expect(steps.flatMap(({ outputs }) => Object.keys(outputs)).filter((name) => name.startsWith('evil'))).toEqual([]);
    for (const name of Object.keys(jobs)) expect(run.step(name, 'pwned')).toMatchObject({ log: [], outcome: 'success' });
  });
});
