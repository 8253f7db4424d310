import { askedUntil, daysLeft, decideRetention, isLongEnough, type KeptUntil, later } from '../../src/archive/retention.js';
import { BUILT_IN_POLICY, type Policy, type StoreName } from '../../src/policy/policy.js';
import { NOW } from '../support/keys.js';

const asked = askedUntil(NOW, 180);
const until = (days: number): Date => askedUntil(NOW, days);
const policy = (fields: Partial<Policy['archive']> = {}): Policy['archive'] => ({ ...BUILT_IN_POLICY.policy.archive, ...fields });
const kept = (...all: [StoreName, KeptUntil][]): { store: StoreName; keptUntil: KeptUntil }[] => all.map(([store, keptUntil]) => ({ store, keptUntil }));

describe('a promise', () => {
  it.each([
    ['to the day', until(180), true],
    ['a day longer', until(181), true],
    ['an hour less, as in a day of 23 hours', new Date(asked.getTime() - 3_600_000), true],
    ['a day less', until(179), false],
    ['clamped to 90 days', until(90), false],
    ['without an end', 'no_end', true],
    ['that nobody gave', undefined, false],
  ] as const)('%s', (_name, promise, enough) => expect(isLongEnough(promise, asked)).toBe(enough));

  it('has so many days left', () => {
    expect([daysLeft(until(30), NOW), daysLeft(until(-1), NOW), daysLeft('no_end', NOW), daysLeft(undefined, NOW)]).toEqual([30, -1, undefined, undefined]);
  });

  it('is the later of two', () => {
    expect([later(until(1), until(2)), later(undefined, until(2)), later('no_end', until(2)), later(undefined, undefined)]).toEqual([
      until(2),
      until(2),
      'no_end',
      undefined,
    ]);
  });
});

describe('what follows', () => {
  const mirror = policy({ when_short: 'mirror', mirror: 'directory' });
  it.each([
    ['one store keeps it', kept(['artifact', until(90)], ['release', 'no_end']), policy(), 'keep'],
    ['too short, and fail', kept(['artifact', until(90)]), policy(), 'fail'],
    ['not known, and fail', kept(['artifact', undefined]), policy(), 'fail'],
    ['no store at all', kept(), policy(), 'fail'],
    ['too short, and mirror', kept(['artifact', until(90)]), mirror, 'mirror'],
    ['no store at all, and mirror', kept(), mirror, 'mirror'],
    ['the mirror is too short itself', kept(['artifact', until(90)], ['directory', until(100)]), mirror, 'fail'],
    ['a mirror that is not named', kept(['artifact', until(90)]), policy({ when_short: 'mirror' }), 'fail'],
  ] as const)('%s', (_name, stores, rules, action) => expect(decideRetention(stores, asked, rules).action).toBe(action));

  it('says what was asked and what was found', () => {
    expect(decideRetention(kept(['artifact', until(90)]), asked, policy())).toEqual({
      action: 'fail',
      why: 'asked to keep it until 2026-07-04; found: artifact 2026-04-05; the policy says when_short: fail',
    });
  });
});
