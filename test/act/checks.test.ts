import { actBench, type Bench, GREEN, job, outcomeOf, own, RED, summaryOf } from '../support/act/bench.js';
import { CHECKOUT, policyOf } from '../support/act/consumer.js';
import { pullRequestEvent } from '../support/act/events.js';
import type { ActRun } from '../support/act/run-act.js';
import { describeWithTools } from '../support/outside-tools.js';

type Yaml = Readonly<Record<string, unknown>>;

const checks = [
  { id: 'A-1', title: 'The configuration asks for a password', severity: 'critical', file: { path: 'app.conf', contents: ['auth on'] } },
  { id: 'E-1', title: 'The deploy script runs', severity: 'high', command: { exec: ['sh', 'deploy.sh'], exit: 0 } },
];
const cases = [
  { id: 'U-1', title: 'The script says so', severity: 'high', steps: [{ command: { exec: ['sh', 'deploy.sh'], exit: 0, stdout: { contain: 'deployed' } } }] },
];
const policy = (more: Yaml): string => policyOf({ audit: { expect: { checks: 2 }, checks }, uat: { expect: { uats: 1 }, cases }, ...more });

const part = (name: string, more: Yaml = {}): Yaml => ({ ...job(own(name, {}, more)), outputs: { verdict: `\${{ steps.${name}.outputs.verdict }}` } });
const decide = (needs: readonly string[]): Yaml => ({
  'runs-on': 'ubuntu-24.04',
  needs,
  if: '${{ always() }}',
  steps: [CHECKOUT, own('decide', { needs: '${{ toJSON(needs) }}' })],
});

const jobs: Readonly<Record<string, Yaml>> = {
  audit: part('audit'),
  uat: part('uat'),
  writes: { ...part('audit'), permissions: { contents: 'read', 'pull-requests': 'write' } },
  secret: part('audit', { env: { DEPLOY_TOKEN: 'abc' } }),
  all: decide(['audit', 'uat']),
  'without-audit': decide(['uat']),
};

const files = { 'app.conf': 'auth on\n', 'deploy.sh': '#!/bin/sh\necho deployed\n' };

describeWithTools(['act', 'node24', 'git'], 'Gate 1 and acceptance tests on a real runner', (act, node24) => {
  let bench: Bench;
  let good: ActRun;
  let bad: ActRun;
  beforeAll(async () => {
    bench = actBench({ act, node24 });
    const place = (name: string): ReturnType<Bench['consumer']> => bench.consumer(name, { jobs, policy: policy({}), files });
    const harmless = place('harmless');
    good = await bench.run(harmless, pullRequestEvent(harmless.pullRequest({ 'README.md': 'x\n' })));
    const hostile = place('hostile');
    const weakened = policyOf({ version: '1.1', audit: { expect: { checks: 1 }, fail_on: 'critical', checks: checks.slice(1) } });
    bad = await bench.run(
      hostile,
      pullRequestEvent(hostile.pullRequest({ 'duri.yml': weakened, 'app.conf': 'auth off\n', 'deploy.sh': '#!/bin/sh\nexit 1\n' })),
    );
  });
  afterAll(() => bench.remove());

  it('are green together where nothing is wrong', () => {
    expect(outcomeOf(good, 'audit', 'audit')).toEqual(GREEN);
    expect(outcomeOf(good, 'uat', 'uat')).toEqual(GREEN);
    expect(outcomeOf(good, 'all', 'decide')).toEqual(GREEN);
    expect(summaryOf(good, 'audit')).toContain('2/2');
  });

  it('are demanded by the policy: a decision without one of them is red', () => {
    expect(outcomeOf(good, 'without-audit', 'decide')).toEqual(RED);
    expect(summaryOf(good, 'without-audit')).toContain('audit has no result');
  });

  it.each(['writes', 'secret'])('run nothing of the change in a job that %s could misuse', (name) => {
    expect(good.job(name).result).toBe('failure');
    expect(good.step(name, 'audit').outputs['verdict']).toBe('red');
    expect(summaryOf(good, name)).toContain('permissions: { contents: read }');
  });

  it('are those of the base, whatever the change does to its own', () => {
    expect(outcomeOf(bad, 'audit', 'audit')).toEqual(RED);
    expect(summaryOf(bad, 'audit')).toContain('A-1 critical');
    expect(summaryOf(bad, 'audit')).toContain('E-1 high');
    expect(outcomeOf(bad, 'uat', 'uat')).toEqual(RED);
    expect(outcomeOf(bad, 'all', 'decide')).toEqual(RED);
  });
});
