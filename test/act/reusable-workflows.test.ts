import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actBench, type Bench, summaryOf } from '../support/act/bench.js';
import { policyOf } from '../support/act/consumer.js';
import { pullRequestEvent, SCHEDULE, tagEvent, workflowRunEvent } from '../support/act/events.js';
import { type SigningKey, signingKey, signingKeys } from '../support/act/signing.js';
import { pullState } from '../support/act/github-of.js';
import type { GithubServer } from '../support/github-server/index.js';
import { describeWithTools } from '../support/outside-tools.js';

const BUILD = 'mkdir -p out && cp -R dist/. out/ && echo "built" > out/stamp.txt';
const call = (name: string, inputs: Readonly<Record<string, unknown>> = {}, more: object = {}): object => ({
  uses: `duri/duri/.github/workflows/${name}.yml@v0`,
  with: inputs,
  ...more,
});
const jobs = {
  gate: call('gate', { path: 'out', 'build-command': BUILD }, { if: "github.event_name == 'pull_request'" }),
  release: call(
    'release',
    { path: 'out', 'build-command': BUILD },
    {
      if: "github.event_name == 'push'",
      secrets: { DURI_SIGNING_KEY: '${{ secrets.DURI_SIGNING_KEY }}', DURI_GATE_KEY: '${{ secrets.DURI_GATE_KEY }}' },
    },
  ),
  report: call('report', {}, { if: "github.event_name == 'workflow_run'" }),
  reverify: call('reverify', {}, { if: "github.event_name == 'schedule'" }),
};
const FORK = 'mallory/shop';
const BRANCH = 'a$(touch${IFS}pwned)';
const RING = 'duri.keyring.json';
const POLICY = { keyring: RING, signatures: { kinds: ['ed25519'] }, tags: { gate: 'optional' } };

describeWithTools(['act', 'node24', 'git'], 'the reusable workflows on a real runner', (act, node24) => {
  let bench: Bench;
  let key: SigningKey;
  beforeAll(async () => {
    bench = actBench({ act, node24 });
    key = await signingKey(bench.folder);
  });
  afterAll(() => bench.remove());

  const files = (): Record<string, string> => ({ [RING]: key.ring });

  it('gate: green for a change of the code, red for a weaker policy', async () => {
    const good = bench.consumer('good', { jobs, policy: policyOf(POLICY), files: files() });
    const run = await bench.run(good, pullRequestEvent(good.pullRequest({ 'dist/app.js': '2\n' })));
    expect(run.step('gate/DuRi gate/gate', 'gate').outputs['verdict']).toBe('green');
    expect(run.exitCode).toBe(0);

    const weak = bench.consumer('weak', { jobs, policy: policyOf(POLICY), files: files() });
    const red = await bench.run(weak, pullRequestEvent(weak.pullRequest({ 'duri.yml': policyOf({ ...POLICY, version: '1.1', retention_days: 7 }) })));
    expect(red.step('gate/DuRi gate/gate', 'gate').outputs['verdict']).toBe('red');
    expect(red.exitCode).not.toBe(0);
    expect(summaryOf(red, 'gate/DuRi gate/gate')).toContain('| retention_days | 180 | 7 |');
  });

  it('report: comments on the pull request of a fork what its own run could not', async () => {
    const place = bench.consumer('fork', { jobs, policy: policyOf(POLICY), files: files() });
    const artifacts = mkdtempSync(join(bench.folder, 'handed-over-'));
    const change = place.pullRequest({ 'duri.yml': policyOf({ ...POLICY, version: '1.1', retention_days: 7 }), 'dist/@everyone <img src=x>.js': '1\n' });
    const event = pullRequestEvent({ ...change, fork: FORK, branch: BRANCH });
    const gate = await bench.run(place, event, { artifacts, github: ({ state }) => (state.permissions = { contents: 'read' }) });
    expect(gate.exitCode).not.toBe(0);
    expect(readdirSync(join(artifacts, '4711'))).toContain('duri-report');

    const servers: GithubServer[] = [];
    const run = { run: 4711, head: change.head, repository: FORK, branch: BRANCH };
    const report = await bench.run(place, workflowRunEvent(run), {
      artifacts,
      github: (github) => {
        github.state.pulls.push(pullState({ ...change, fork: FORK, branch: BRANCH }));
        servers.push(github);
      },
    });
    const comments = servers.flatMap(({ state }) => state.comments.map(({ body }) => body));
    expect(report.exitCode).toBe(0);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('retention');
    expect(comments[0]).not.toMatch(/<img|@everyone(?!<)/);
  });

  it('release: judged, built, signed and archived in jobs of their own, then found again', async () => {
    const place = bench.consumer('release', { jobs, policy: policyOf(POLICY), files: files() });
    place.repository.git('tag', 'v1.0.0');
    const artifacts = mkdtempSync(join(bench.folder, 'kept-'));
    const more = { secrets: { DURI_SIGNING_KEY: key.pem }, artifacts };
    const run = await bench.run(place, tagEvent({ tag: 'v1.0.0', commit: place.first }), more);
    expect(Object.fromEntries([...run.jobs.values()].slice(1).map(({ name, result }) => [name, result]))).toEqual({
      'release/DuRi release/check': 'success',
      'release/DuRi release/build': 'success',
      'release/DuRi release/sign': 'success',
      'release/DuRi release/gate': 'success',
      'release/DuRi release/publish': 'success',
    });
    expect(readdirSync(join(artifacts, '4711'))).toContainEqual(expect.stringMatching(/^shop-main-1-[0-9a-f]{12}\.tar\.gz$/));

    const audit = await bench.run(place, SCHEDULE, { artifacts });
    expect(audit.exitCode).toBe(0);
    expect(summaryOf(audit, 'reverify/DuRi re-verification/reverify')).toContain('shop-main-1-');
  });

  it('release: the verdict is signed before it is archived, where there is a key for it', async () => {
    const keys = await signingKeys(mkdtempSync(join(bench.folder, 'two-keys-')));
    const place = bench.consumer('judged', { jobs, policy: policyOf(POLICY), files: { [RING]: keys.ring } });
    place.repository.git('tag', 'v1.0.0');
    const artifacts = mkdtempSync(join(bench.folder, 'judged-'));
    const secrets = { DURI_SIGNING_KEY: keys.pem, DURI_GATE_KEY: keys.gate };
    const run = await bench.run(place, tagEvent({ tag: 'v1.0.0', commit: place.first }), { secrets, artifacts });
    expect(run.exitCode).toBe(0);
    expect(run.step('release/DuRi release/gate', 'gate').outputs['verdict']).toBe('green');
    const [name = ''] = readdirSync(join(artifacts, '4711')).filter((one) => one.startsWith('shop-main-1-'));
    const { stdout } = spawnSync('tar', ['-tzf', join(artifacts, '4711', name, `${name}.zip`)], { encoding: 'utf8' });
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['evidence/gates.intoto.jsonl', 'evidence/verdict.vsa.json']));
  });

  it('release: nothing is built or signed for a tag that goes backwards', async () => {
    const place = bench.consumer('backwards', { jobs, policy: policyOf(POLICY), files: files() });
    place.repository.git('tag', 'v2.0.0');
    const commit = place.commit({ 'dist/app.js': '2\n' });
    place.repository.git('tag', 'v1.0.0');
    const run = await bench.run(place, tagEvent({ tag: 'v1.0.0', commit }), { secrets: { DURI_SIGNING_KEY: key.pem } });
    expect(run.job('release/DuRi release/check').result).toBe('failure');
    expect([...run.jobs.keys()]).not.toContain('release/DuRi release/sign');
    expect(run.exitCode).not.toBe(0);
  });
});
