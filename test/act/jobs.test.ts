import { actBench, type Bench, GREEN, job, outcomeOf, own, RED, summaryOf } from '../support/act/bench.js';
import { CHECKOUT, policyOf } from '../support/act/consumer.js';
import { pullRequestEvent } from '../support/act/events.js';
import type { ActRun } from '../support/act/run-act.js';
import { describeWithTools } from '../support/outside-tools.js';

type Yaml = Readonly<Record<string, unknown>>;

const part = (name: string): Yaml => ({
  [`apps/${name}/duri.yml`]: policyOf({ product: name }),
  [`apps/${name}/dist/package.json`]: `{"name":"${name}","version":"1.0.0"}`,
});
const lock =
  '{"name":"shop","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"shop"},"node_modules/left-pad":{"version":"1.3.0","license":"WTFPL"}}}';
const locks = { 'apps/a/dist/package-lock.json': lock, 'apps/b/dist/package-lock.json': lock };

const gateOf = (app: string, more: Yaml = {}): Yaml => own('gate', { path: `apps/${app}/dist`, 'config-file': `apps/${app}/duri.yml` }, more);
const decide = (needs: readonly string[], inputs: Yaml = {}): Yaml => ({
  'runs-on': 'ubuntu-24.04',
  needs,
  if: '${{ always() }}',
  steps: [CHECKOUT, own('decide', { needs: '${{ toJSON(needs) }}', ...inputs })],
});

/** One workflow with everything that jobs can do to each other; the change weakens what `b` is judged by. */
const jobs: Readonly<Record<string, Yaml>> = {
  each: {
    ...job(own('gate', { path: 'apps/${{ matrix.app }}/dist', 'config-file': 'apps/${{ matrix.app }}/duri.yml' })),
    strategy: { 'fail-fast': false, matrix: { app: ['a', 'b'] } },
  },
  a: { ...job(gateOf('a')), outputs: { verdict: '${{ steps.gate.outputs.verdict }}' } },
  lenient: { ...job(gateOf('b', { 'continue-on-error': true })), outputs: { verdict: '${{ steps.gate.outputs.verdict }}' } },
  skipped: { ...job(gateOf('a')), if: '${{ false }}' },
  swapped: job(
    own('seal', { path: 'apps/a/dist', 'evidence-path': 'evidence', 'config-file': 'apps/a/duri.yml' }),
    { run: 'echo "alert(1)" >> apps/a/dist/package.json; echo 1 > apps/a/dist/backdoor.js' },
    own('gate', { path: 'apps/a/dist', 'evidence-path': 'evidence', 'config-file': 'apps/a/duri.yml' }),
  ),
  'all-good': decide(['a']),
  'one-red': decide(['a', 'each']),
  'one-skipped': decide(['a', 'skipped']),
  'one-missing': decide(['a'], { expect: 'a\ndeploy' }),
  'one-lenient': decide(['a', 'lenient']),
  nothing: decide(['a'], { needs: '{}' }),
  garbage: decide(['a'], { needs: '{"a": ${{ github.sha }}' }),
};

describeWithTools(['act', 'node24', 'git'], 'jobs that need each other on a real runner', (act, node24) => {
  let bench: Bench;
  let run: ActRun;
  beforeAll(async () => {
    bench = actBench({ act, node24 });
    const place = bench.consumer('jobs', { jobs, files: { ...part('a'), ...part('b'), ...locks } });
    const change = place.pullRequest({ 'apps/b/duri.yml': policyOf({ product: 'b', version: '1.1', retention_days: 7 }), 'apps/a/dist/new.js': '1\n' });
    run = await bench.run(place, pullRequestEvent(change));
  });
  afterAll(() => bench.remove());

  it('judges each release directory of a repository by its own policy', () => {
    // act gives both legs of a matrix the worse result, so the job's own is looked at in `needs` below.
    expect(outcomeOf(run, 'each-1').verdict).toBe('green');
    expect(outcomeOf(run, 'each-2')).toEqual(RED);
    expect(summaryOf(run, 'each-2')).toContain('| retention_days | 180 | 7 |');
  });

  it.each([
    ['one-red', 'each has failed'],
    ['one-skipped', 'skipped was skipped'],
    ['one-missing', 'deploy has no result'],
    ['one-lenient', 'lenient counts as a success, but is none'],
  ])('%s: red', (name, says) => {
    expect(outcomeOf(run, name, 'decide')).toEqual(RED);
    expect(summaryOf(run, name)).toContain(says);
  });

  it('is green when every part is', () => {
    expect(outcomeOf(run, 'all-good', 'decide')).toEqual(GREEN);
  });

  it.each(['nothing', 'garbage'])('is never green over %s', (name) => {
    expect(run.job(name).result).toBe('failure');
    expect(run.step(name, 'decide').outputs['verdict'] ?? '').not.toBe('green');
  });

  it('lets nobody through who only ignores the failure of the step', () => {
    expect(outcomeOf(run, 'lenient')).toEqual({ job: 'success', verdict: 'red' });
  });

  it('says which file was changed between seal and gate', () => {
    expect(outcomeOf(run, 'swapped')).toEqual(RED);
    expect(summaryOf(run, 'swapped')).toContain('backdoor.js');
    expect(summaryOf(run, 'swapped')).toContain('package.json');
  });
});
