import { decideGate, type GatePart } from '../../../src/gates/merge-gate/decide.js';
import { readNeeds } from '../../../src/gates/merge-gate/read-needs.js';
import type { Scope } from '../../../src/model/trigger.js';

const red = (parts: readonly GatePart[], expected: readonly string[] = [], scope: Scope = 'release'): string[] =>
  decideGate({ parts, expected, scope }).flatMap(({ outcome, reason, subject }) => (outcome === 'pass' ? [] : [`${reason} ${subject}`]));

describe('decideGate', () => {
  it('is green when every part succeeded and what it says of itself is a pass', () => {
    const parts: GatePart[] = [
      { name: 'build', result: 'success' },
      { name: 'verify', result: 'success', status: 'verified' },
      { name: 'audit', result: 'success', verdict: 'green' },
    ];
    expect(red(parts, ['verify', 'audit'])).toEqual([]);
  });

  it.each([
    ['failure', 'part_failed'],
    ['skipped', 'part_skipped'],
    ['cancelled', 'part_cancelled'],
    ['neutral', 'part_inconclusive'],
    ['stale', 'part_inconclusive'],
    ['', 'part_inconclusive'],
    ['Success', 'part_inconclusive'],
  ])('takes the result %j for no pass', (result, reason) => {
    expect(red([{ name: 'verify', result }])).toEqual([`${reason} verify`]);
  });

  it('misses a part that is expected and has no result, once', () => {
    expect(red([{ name: 'build', result: 'success' }], ['verify', 'verify'])).toEqual(['part_missing verify']);
  });

  it.each([
    [{ status: 'tampered' }, 'a status that is none'],
    [{ status: 'policy_changed' }, 'a status below the floor'],
    [{ verdict: 'red' }, 'a red verdict'],
    [{ error: 'key_missing' }, 'an error'],
    [{ status: 'not-applicable (unsigned)' }, 'unsigned evidence at a release'],
  ] as readonly (readonly [Partial<GatePart>, string])[])('believes no success that comes with %j: %s', (said) => {
    expect(red([{ name: 'verify', result: 'success', ...said }])).toEqual(['part_contradicts verify']);
  });

  it('takes unsigned evidence at a pull request, where nobody could have signed it', () => {
    expect(red([{ name: 'verify', result: 'success', status: 'not-applicable (unsigned)' }], [], 'pull_request')).toEqual([]);
  });
});

describe('readNeeds', () => {
  it('reads jobs, steps before continue-on-error, and leaves out parts that do not apply', () => {
    const text = JSON.stringify({
      build: { result: 'success', outputs: {} },
      verify: { outcome: 'failure', conclusion: 'success', outputs: { status: 'tampered', 'report-path': '/tmp/r.json' } },
      uat: null,
    });
    expect(readNeeds(text)).toMatchObject({
      ok: true,
      value: [
        { part: { name: 'build', result: 'success' }, reportPath: undefined },
        { part: { name: 'verify', result: 'failure', status: 'tampered' }, reportPath: '/tmp/r.json' },
      ],
    });
  });

  it.each([
    ['', 'nothing'],
    ['{}', 'no part'],
    ['{"a":null}', 'no part that applies'],
    ['[]', 'a list'],
    ['{"a":{}}', 'a part without a result'],
    ['{"a":{"result":1}}', 'a result that is no text'],
    ['{"a":{"result":"success"},"a":{"result":"failure"}}', 'a part twice'],
  ])('refuses %j: %s', (text) => {
    expect(readNeeds(text).ok).toBe(false);
  });
});
