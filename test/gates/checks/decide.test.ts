import type { CheckRun } from '../../../src/gates/checks/check-result.js';
import { decideChecks, type DecisionRules } from '../../../src/gates/checks/decide.js';
import { fails, holds, type Observation, unseen } from '../../../src/gates/checks/observation.js';
import { fingerprintOf } from '../../../src/gates/checks/waivers.js';

const at = new Date('2026-01-05T12:00:00Z');
const rules: DecisionRules = { expected: 1, failOn: 'medium', waivers: [], baseline: undefined, at };

function run(observations: readonly Observation[], over: Partial<CheckRun> = {}): CheckRun {
  return { id: 'X-1', title: 'x', category: 'C', severity: 'high', observations, seconds: 0, attempts: 1, executes: false, ...over };
}

const bad = fails('a.conf', 'has no auth_basic', { expected: 'on' });
const waiver = {
  id: 'W-1',
  check: 'X-1',
  fingerprint: fingerprintOf('X-1', bad),
  reason: 'The vendor mends it next month',
  owner: 'ann',
  approved_by: 'bob',
  created: '2026-01-01',
  expires: '2026-02-01',
};

describe('a verdict over checks', () => {
  it('is green only when as many as expected have run and each saw something good', () => {
    const { verdict, error, counts } = decideChecks([run([holds('a', 'is there')])], rules);
    expect([verdict, error, counts.pass]).toEqual(['green', undefined, 1]);
  });

  it.each<[string, readonly CheckRun[], Partial<DecisionRules>, 'config' | 'infra' | undefined]>([
    ['nothing ran', [], {}, 'config'],
    ['fewer ran than expected', [run([holds('a', 'b')])], { expected: 2 }, 'config'],
    ['more ran than expected', [run([holds('a', 'b')]), run([holds('a', 'b')], { id: 'X-2' })], {}, 'config'],
    ['one id stands twice', [run([holds('a', 'b')]), run([holds('a', 'b')])], { expected: 2 }, 'config'],
    ['a check looked at nothing', [run([])], {}, 'config'],
    ['a tool was missing', [run([unseen('infra', 'nginx', 'is not installed')])], {}, 'infra'],
    ['the check itself is wrong', [run([holds('a', 'b'), unseen('config', 'x', 'has no matcher')])], {}, 'config'],
    ['one of many observations failed', [run([holds('a', 'b'), bad])], {}, undefined],
    ['a failure and an error come together', [run([bad]), run([unseen('infra', 'x', 'y')], { id: 'X-2' })], { expected: 2 }, undefined],
  ])('is red when %s', (_, runs, over, error) => {
    const decision = decideChecks(runs, { ...rules, ...over });
    expect([decision.verdict, decision.error]).toEqual(['red', error]);
  });

  it('is not red for a failure below fail_on, which still counts as failed', () => {
    const decision = decideChecks([run([bad], { severity: 'low' })], rules);
    expect([decision.verdict, decision.counts.fail]).toEqual(['green', 1]);
    expect(decideChecks([run([bad], { severity: 'low' })], { ...rules, failOn: 'low' }).verdict).toBe('red');
  });

  it('says that a pass on a retry is flaky', () => {
    const decision = decideChecks([run([holds('a', 'b')], { attempts: 2 })], rules);
    expect([decision.verdict, decision.counts.flaky, decision.results[0]?.flaky]).toEqual(['green', 1, true]);
  });
});

describe('a waiver', () => {
  it('covers exactly the failure that it names', () => {
    const decision = decideChecks([run([bad])], { ...rules, waivers: [waiver] });
    expect([decision.verdict, decision.results[0]?.outcome]).toEqual(['green', 'waived']);
    expect(decision.results[0]?.waivedBy).toContain('approved by bob until 2026-02-01');
  });

  it('keeps its failure when lines and values move', () => {
    const moved = fails('a.conf:17', 'has no auth_basic', { expected: 'on', actual: 'other', location: { file: 'a.conf', line: 17 } });
    expect(fingerprintOf('X-1', moved)).toBe(waiver.fingerprint);
  });

  it.each<[string, Partial<typeof waiver>, Partial<CheckRun>]>([
    ['the day after it ended', { expires: '2026-01-04' }, {}],
    ['before it begins', { created: '2026-01-06' }, {}],
    ['when it lasts more than 90 days', { created: '2025-12-01', expires: '2026-03-15' }, {}],
    ['when its owner approved it', { approved_by: 'ann' }, {}],
    ['for another failure', { fingerprint: '000000000000' }, {}],
    ['for another check', { check: 'X-2' }, {}],
    ['for a critical check', {}, { severity: 'critical' }],
  ])('counts for nothing %s', (_, over, ofCheck) => {
    const decision = decideChecks([run([bad], ofCheck)], { ...rules, waivers: [{ ...waiver, ...over }] });
    expect([decision.verdict, decision.counts.waived]).toEqual(['red', 0]);
  });

  it('holds to the end of its last day, UTC', () => {
    const last = { ...rules, at: new Date('2026-02-01T23:59:59Z'), waivers: [waiver] };
    expect(decideChecks([run([bad])], last).verdict).toBe('green');
    expect(decideChecks([run([bad])], { ...last, at: new Date('2026-02-02T00:00:00Z') }).verdict).toBe('red');
  });

  it('does not cover a second failure of the same check', () => {
    expect(decideChecks([run([bad, fails('b.conf', 'has no auth_basic')])], { ...rules, waivers: [waiver] }).verdict).toBe('red');
  });

  it('does not cover what could not be looked at', () => {
    const decision = decideChecks([run([bad, unseen('infra', 'b', 'is unreadable')])], { ...rules, waivers: [waiver] });
    expect([decision.verdict, decision.error]).toEqual(['red', 'infra']);
  });

  it.each<[string, Partial<typeof waiver>, readonly Observation[], RegExp]>([
    ['that it ends soon', { expires: '2026-01-10' }, [bad], /ends in 6 d/],
    ['that it ended', { expires: '2026-01-04' }, [bad], /does not count: it ended/],
    ['that it is not needed', {}, [holds('a', 'b')], /not needed any more/],
  ])('makes a note %s', (_, over, observations, note) => {
    expect(decideChecks([run(observations)], { ...rules, waivers: [{ ...waiver, ...over }] }).notes.join()).toMatch(note);
  });
});

describe('a baseline', () => {
  const baseline = { version: '1' as const, failures: [{ check: 'X-1', fingerprint: waiver.fingerprint, subject: 'a.conf' }] };

  it('covers what was there at adoption, and nothing else', () => {
    expect(decideChecks([run([bad])], { ...rules, baseline }).verdict).toBe('green');
    expect(decideChecks([run([fails('b.conf', 'has no auth_basic')])], { ...rules, baseline }).verdict).toBe('red');
  });

  it('covers nothing of a critical check', () => {
    expect(decideChecks([run([bad], { severity: 'critical' })], { ...rules, baseline }).verdict).toBe('red');
  });

  it('says when it could shrink', () => {
    expect(decideChecks([run([holds('a', 'b')])], { ...rules, baseline }).notes.join()).toContain('shrink it');
  });
});
