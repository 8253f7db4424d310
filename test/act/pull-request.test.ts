import { actBench, type Bench, GREEN, gateJobs, outcomeOf, RED, summaryOf } from '../support/act/bench.js';
import { type Changes, policyOf, WORKFLOW } from '../support/act/consumer.js';
import { pullRequestEvent } from '../support/act/events.js';
import { describeWithTools } from '../support/outside-tools.js';

interface Scenario {
  readonly name: string;
  readonly change: Changes;
  readonly outcome: typeof GREEN | typeof RED;
  /** What the summary says to somebody who has never seen DuRi. */
  readonly says: readonly string[];
}

const RING = JSON.stringify({ schema_version: '1.0', keys: [] });

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a change of the code',
    change: { 'dist/app.js': 'console.log(2);\n' },
    outcome: GREEN,
    says: ['green: this change may be merged', 'unsigned: made for this run'],
  },
  {
    name: 'a policy that asks for more',
    change: { 'duri.yml': policyOf({ version: '1.1', retention_days: 365 }) },
    outcome: GREEN,
    says: ['duri.yml (judged by what the base has)'],
  },
  {
    name: 'a shorter retention',
    change: { 'duri.yml': policyOf({ version: '1.1', retention_days: 7 }) },
    outcome: RED,
    says: ['red: blocked', 'retention_days', '| 180 | 7 |', 'BELOW: weaker'],
  },
  {
    name: 'several weaker rules at once',
    change: {
      'duri.yml': policyOf({ version: '1.1', integrity: { mode: 'warn' }, release: { exclude: ['lib/**'], unexpected: 'warn' }, tags: { gate: 'optional' } }),
    },
    outcome: RED,
    says: ['| mode | strict | warn |', '| unexpected | fail | warn |', 'exclude', 'gated_tags'],
  },
  { name: 'the same version with other content', change: { 'duri.yml': policyOf({ retention_days: 365 }) }, outcome: RED, says: ['red: blocked', 'version'] },
  { name: 'no policy any more', change: { 'duri.yml': undefined }, outcome: RED, says: ['red: blocked', 'duri.yml'] },
  { name: 'a policy with an unknown key', change: { 'duri.yml': policyOf({ version: '1.1', retentoin_days: 365 }) }, outcome: RED, says: ['retentoin_days'] },
  {
    name: 'a key ring of its own',
    change: { 'duri.yml': policyOf({ version: '1.1', keyring: 'mine.json' }), 'mine.json': RING },
    outcome: GREEN,
    says: ['mine.json', 'duri.yml', 'judged by what the base has'],
  },
  {
    name: 'a workflow that asks for less',
    change: {
      [WORKFLOW]: JSON.stringify({
        on: 'pull_request',
        env: { DURI_ENV: 'dev', DURI_INTEGRITY_MODE: 'warn' },
        jobs: gateJobs({ 'config-file': 'weak.yml' }),
      }),
      'weak.yml': policyOf({ version: '1.1', integrity: { mode: 'warn' }, retention_days: 1 }),
    },
    outcome: RED,
    says: ['red: blocked', WORKFLOW],
  },
];

describeWithTools(['act', 'node24', 'git'], 'the gate of a pull request on a real runner', (act, node24) => {
  let bench: Bench;
  beforeAll(() => (bench = actBench({ act, node24 })));
  afterAll(() => bench.remove());

  it.each(SCENARIOS)('$name: $outcome.verdict', async ({ name, change, outcome, says }) => {
    const place = bench.consumer(name, {});
    const run = await bench.run(place, pullRequestEvent(place.pullRequest(change)));
    expect(outcomeOf(run)).toEqual(outcome);
    for (const text of says) expect(summaryOf(run)).toContain(text);
  });
});
