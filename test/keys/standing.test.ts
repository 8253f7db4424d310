import { ageDays, isDue } from '../../src/keys/due.js';
import type { RingKey } from '../../src/keys/keyring.js';
import { isReplaced, standingOf } from '../../src/keys/standing.js';
import { day, NOW, ringWith, testKey } from '../support/keys.js';

const shared = testKey();
const at = (offset: number): Date => new Date(Date.parse(day(offset)));
const stands = (fields: Partial<RingKey>, offset = 0): readonly unknown[] => {
  const key = { ...shared.entry, ...fields };
  const { maySign, mayVerify, rotating, refusal } = standingOf(key, ringWith(key), at(offset));
  return [maySign, mayVerify, rotating, refusal];
};

const ACTIVE = [true, true, false, undefined];
const LEAVING = [false, true, true, undefined];
const OUTSIDE = [false, false, false, 'key_outside_window'];
const REVOKED = [false, false, false, 'key_revoked'];

describe('standingOf', () => {
  it.each([
    ['active without windows', {}, 0, ACTIVE],
    ['before sign_from', { sign_from: day(1) }, 0, OUTSIDE],
    ['at sign_from', { sign_from: day(1) }, 1, ACTIVE],
    ['at sign_until', { sign_until: day(1) }, 1, ACTIVE],
    ['after sign_until', { sign_until: day(1) }, 1.001, LEAVING],
    ['at verify_until', { sign_until: day(1), verify_until: day(2) }, 2, LEAVING],
    ['after verify_until', { sign_until: day(1), verify_until: day(2) }, 2.001, OUTSIDE],
    ['after a verify_until without sign_until', { verify_until: day(2) }, 2.001, OUTSIDE],
    ['retired, inside its window', { state: 'retired', verify_until: day(2) }, 2, LEAVING],
    ['retired, after its window', { state: 'retired', verify_until: day(2) }, 2.001, OUTSIDE],
    ['revoked, inside all its windows', { state: 'revoked', verify_until: day(2) }, 0, REVOKED],
    ['revoked, outside its windows', { state: 'revoked', sign_from: day(1) }, 0, REVOKED],
  ] as const)('knows a key that is %s', (_, fields, offset, expected) => {
    expect(stands(fields, offset)).toEqual(expected);
  });

  it('lets the old key sign beside its successor until its time is over', () => {
    const [old, successor] = [testKey('ed25519', { sign_until: day(7), verify_until: day(97) }), testKey()];
    const ring = ringWith(old, { ...successor.entry, replaces: old.id });
    const seen = [0, 7, 7.01, 97, 97.01].map((offset) => {
      const { maySign, mayVerify, rotating } = standingOf(old.entry, ring, at(offset));
      return [maySign, mayVerify, rotating];
    });
    expect(seen).toEqual([
      [true, true, true],
      [true, true, true],
      [false, true, true],
      [false, true, true],
      [false, false, false],
    ]);
  });
});

describe('isReplaced', () => {
  const [a, b, c] = [testKey(), testKey(), testKey()];
  const [ab, bc] = [
    { ...b.entry, replaces: a.id },
    { ...c.entry, replaces: b.id },
  ];

  it('looks through the whole chain', () => {
    const ring = ringWith(a, ab, bc);
    expect([a, b, c].map(({ id }) => isReplaced(id, ring, NOW))).toEqual([true, true, false]);
  });

  it('does not count a revoked successor, but one further on', () => {
    expect(isReplaced(a.id, ringWith(a, { ...ab, state: 'revoked' }), NOW)).toBe(false);
    expect(isReplaced(a.id, ringWith(a, { ...ab, state: 'revoked' }, bc), NOW)).toBe(true);
  });

  it('does not count a successor whose time has not begun', () => {
    expect(isReplaced(a.id, ringWith(a, { ...ab, sign_from: day(1) }), NOW)).toBe(false);
    expect(isReplaced(a.id, ringWith(a, { ...ab, sign_from: day(1) }), at(1))).toBe(true);
  });
});

describe('isDue', () => {
  const due = (fields: Partial<RingKey>): boolean => {
    const key = { ...shared.entry, created: day(-91), ...fields };
    return isDue(key, ringWith(key), NOW, 90);
  };

  it('is true for a current key older than its period, and nothing else', () => {
    expect(due({})).toBe(true);
    expect(due({ created: day(-90) })).toBe(false);
    expect(due({ state: 'retired', verify_until: day(1) })).toBe(false);
    expect(due({ state: 'revoked' })).toBe(false);
    expect(due({ sign_until: day(-1) })).toBe(false);
  });

  it('is false once the key has a successor', () => {
    const old = testKey('ed25519', { created: day(-100) });
    expect(isDue(old.entry, ringWith(old, { ...testKey().entry, replaces: old.id }), NOW, 90)).toBe(false);
  });

  it('counts whole days of age', () => {
    expect(ageDays({ ...shared.entry, created: day(-1.5) }, NOW)).toBe(1);
  });
});
