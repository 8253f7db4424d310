import { actBench, type Bench, GREEN, gateJobs, job, outcomeOf, own, RED, summaryOf } from '../support/act/bench.js';
import { policyOf } from '../support/act/consumer.js';
import { branchEvent, mergeGroupEvent, otherEvent, pullRequestEvent } from '../support/act/events.js';
import { describeWithTools } from '../support/outside-tools.js';

const WEAKER = { 'duri.yml': policyOf({ version: '1.1', retention_days: 7 }) };
const STRICTER = { 'duri.yml': policyOf({ version: '1.1', retention_days: 365 }) };

describeWithTools(['act', 'node24', 'git'], 'the gate at events other than a pull request', (act, node24) => {
  let bench: Bench;
  beforeAll(() => (bench = actBench({ act, node24 })));
  afterAll(() => bench.remove());

  it('lets a merge group through that keeps what main has', async () => {
    const place = bench.consumer('group', {});
    const { base, merge } = place.pullRequest({ 'dist/app.js': 'console.log(2);\n' });
    const run = await bench.run(place, mergeGroupEvent({ base, head: merge }));
    expect(outcomeOf(run)).toEqual(GREEN);
  });

  it('blocks a merge group that weakens what main has', async () => {
    const place = bench.consumer('weak group', {});
    const { base, merge } = place.pullRequest(WEAKER);
    const run = await bench.run(place, mergeGroupEvent({ base, head: merge }));
    expect(outcomeOf(run)).toEqual(RED);
    expect(summaryOf(run)).toContain('| retention_days | 180 | 7 |');
  });

  it('compares a merge group with the tip of main too, where its base is an entry that is already weaker', async () => {
    const place = bench.consumer('poisoned group', {});
    const weakened = place.pullRequest(WEAKER);
    place.repository.git('checkout', '-q', '-B', 'queue');
    const head = place.repository.commit({ 'dist/app.js': 'console.log(3);\n' });
    const run = await bench.run(place, mergeGroupEvent({ base: weakened.merge, head }));
    expect(outcomeOf(run)).toEqual(RED);
    expect(summaryOf(run)).toContain('| retention_days | 180 | 7 |');
  });

  it('takes the stricter of both where the base of the group is', async () => {
    const place = bench.consumer('strict group', {});
    const stricter = place.pullRequest(STRICTER);
    place.repository.git('checkout', '-q', '-B', 'queue');
    const head = place.repository.commit({ 'duri.yml': policyOf({ version: '1.2', retention_days: 200 }) });
    const run = await bench.run(place, mergeGroupEvent({ base: stricter.merge, head }));
    expect(outcomeOf(run)).toEqual(RED);
  });

  it('is the same gate in the root action', async () => {
    const place = bench.consumer('root', { jobs: { duri: job(own('', { path: 'dist' })) } });
    const run = await bench.run(place, pullRequestEvent(place.pullRequest(WEAKER)));
    expect(outcomeOf(run, 'duri', 'duri')).toEqual(RED);
    expect(summaryOf(run, 'duri')).toContain('| retention_days | 180 | 7 |');
  });

  it.each(['issues', 'deployment', 'release'])('is no work for the root action at %s, and says so', async (name) => {
    const place = bench.consumer(`root ${name}`, {});
    const jobs = { duri: job(own('', { path: 'dist' })) };
    place.commit({ '.github/workflows/duri.yml': JSON.stringify({ name: 'DuRi', on: { [name]: null }, jobs }) });
    const run = await bench.run(place, otherEvent(name));
    expect(outcomeOf(run, 'duri', 'duri').job).toBe('failure');
    expect(summaryOf(run, 'duri')).toContain(`the event ${name}`);
  });

  it.each(['workflow_dispatch', 'issues', 'pull_request_target', 'deployment'])('is never green at %s', async (name) => {
    const place = bench.consumer(name, { jobs: gateJobs() });
    const on = { [name]: null };
    place.commit({ '.github/workflows/duri.yml': JSON.stringify({ name: 'DuRi', on, jobs: gateJobs() }) });
    const run = await bench.run(place, otherEvent(name));
    expect(outcomeOf(run).job).toBe('failure');
    expect(outcomeOf(run).verdict).not.toBe('green');
    expect(summaryOf(run)).toContain('### ❌');
  });

  it('is never green at a push to a branch', async () => {
    const place = bench.consumer('push', {});
    const run = await bench.run(place, branchEvent({ branch: 'main', commit: place.first }));
    expect(outcomeOf(run).job).toBe('failure');
    expect(outcomeOf(run).verdict).not.toBe('green');
  });
});
