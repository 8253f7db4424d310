import type { Keyring, RingKey } from '../../src/keys/keyring.js';
import { retireKey, revokeKey, rotateKey } from '../../src/keys/rotation.js';
import { KEY_KINDS } from '../../src/policy/policy.js';
import { reasonsOf, sealedIn, signedBy, STATEMENT, verifyWith } from '../support/envelopes.js';
import { day, NOW, ringWith, testKey, type TestKey, trustIn } from '../support/keys.js';

const at = (offset: number): Date => new Date(Date.parse(day(offset)));

/** What a file is found to be on a day: `authentic`, `authentic key_rotating`, or the reasons against it. */
function found(content: string, ring: Keyring, secrets: readonly TestKey[], offset: number, dualVerify = true): string {
  const result = verifyWith(content, [], { trust: trustIn(ring, secrets, { at: at(offset) }), dualVerify });
  return [...reasonsOf(result), ...result.warnings.map(({ reason }) => reason)].join(' ');
}

describe.each(KEY_KINDS)('a rotation of a key of the kind %s', (kind) => {
  const [old, fresh] = [testKey(kind), testKey(kind)];
  const secrets = [old, fresh];
  const before = ringWith(old);
  const rotated = rotateKey(before, { old: old.id, key: fresh.entry, at: NOW, overlapDays: 7, verifyDays: 90 });
  const sealedOn = (ring: Keyring, offset: number): string => sealedIn(trustIn(ring, secrets, { at: at(offset) }));
  const files = { before: sealedOn(before, -1), overlap: sealedOn(rotated, 3), after: sealedOn(rotated, 8) };

  // day of verification: rotated on day 0, both sign until day 7, the old one is accepted until day 97
  it.each([
    [0, 'authentic key_rotating', 'authentic key_rotating', 'authentic'],
    [7, 'authentic key_rotating', 'authentic key_rotating', 'authentic'],
    [8, 'authentic key_rotating', 'authentic key_rotating', 'authentic'],
    [97, 'authentic key_rotating', 'authentic key_rotating', 'authentic'],
    [97.001, 'key_outside_window', 'authentic', 'authentic'],
    [1000, 'key_outside_window', 'authentic', 'authentic'],
  ])('on day %s: sealed before %s, in the overlap %s, after it %s', (offset, ...expected) => {
    expect([files.before, files.overlap, files.after].map((content) => found(content, rotated, secrets, offset))).toEqual(expected);
  });

  it('accepts the newest key only where dual verification is off', () => {
    expect([files.before, files.overlap, files.after].map((content) => found(content, rotated, secrets, 1, false))).toEqual([
      'key_outside_window',
      'authentic',
      'authentic',
    ]);
    expect(found(files.before, before, secrets, 1, false)).toBe('authentic');
  });

  it('believes nothing by the new key before the ring that has it arrives', () => {
    expect(found(files.after, before, secrets, 8)).toBe('key_unknown');
    expect(found(files.overlap, before, secrets, 8)).toBe('authentic signer_not_in_ring');
  });

  it('goes on after the old key is retired, until the end of its window', () => {
    const retired = retireKey(rotated, { id: old.id, at: at(10), reason: 'rotated', verifyDays: 30 });
    expect([11, 40, 40.001].map((offset) => found(files.before, retired, secrets, offset))).toEqual([
      'authentic key_rotating',
      'authentic key_rotating',
      'key_outside_window',
    ]);
    expect([11, 41].map((offset) => found(files.overlap, retired, secrets, offset))).toEqual(['authentic key_rotating', 'authentic']);
    expect(found(files.before, retired, secrets, 11, false)).toBe('key_outside_window');
  });

  it('ends at once when the old key is revoked, whenever it signed', () => {
    const revoked = revokeKey(rotated, { id: old.id, at: at(10), reason: 'stolen' });
    expect([-1, 9, 11].map((offset) => found(files.before, revoked, secrets, offset))).toEqual(['key_revoked', 'key_revoked', 'key_revoked']);
    expect(found(files.overlap, revoked, secrets, 11)).toBe('authentic');
  });

  it('goes back to the old key when the new one is revoked', () => {
    const revoked = revokeKey(rotated, { id: fresh.id, at: at(2), reason: 'stolen' });
    expect([found(files.before, revoked, secrets, 3), found(files.before, revoked, secrets, 3, false), found(files.after, revoked, secrets, 9)]).toEqual([
      'authentic',
      'authentic',
      'key_revoked',
    ]);
  });

  it('still sees a listed signature taken out, by whichever key', () => {
    const ring = retireKey(rotated, { id: old.id, at: at(10), reason: undefined, verifyDays: 0 });
    const one = signedBy([fresh]);
    const both = JSON.parse(files.overlap) as { signatures: { keyid: string }[] };
    const stripped = JSON.stringify({ ...both, signatures: both.signatures.filter(({ keyid }) => keyid !== old.id) });
    expect([found(one, ring, secrets, 20), found(stripped, ring, secrets, 20)]).toEqual(['authentic', 'signature_stripped']);
  });
});

describe('windows', () => {
  const key = testKey('ed25519');
  const content = signedBy([key]);
  const on = (fields: Partial<RingKey>, offset: number): string => found(content, ringWith({ ...key.entry, ...fields }), [], offset);

  it('are compared with the instant of the run, at both ends', () => {
    expect([-0.001, 0].map((offset) => on({ sign_from: day(0) }, offset))).toEqual(['key_outside_window', 'authentic']);
    expect([5, 5.001].map((offset) => on({ verify_until: day(5) }, offset))).toEqual(['authentic', 'key_outside_window']);
  });

  it('that end without a successor leave the newest key the newest; a retired one is old', () => {
    const alone = (fields: Partial<RingKey>): string => found(content, ringWith({ ...key.entry, ...fields }), [], 1, false);
    expect(alone({ sign_until: day(0), verify_until: day(9) })).toBe('authentic key_rotating');
    expect(alone({ state: 'retired', sign_until: day(0), verify_until: day(9) })).toBe('key_outside_window');
  });

  it('are not compared with a time that the evidence states', () => {
    const dated = signedBy([key], { ...STATEMENT, predicate: { created: day(0), signed_at: day(0) } });
    expect(found(dated, ringWith({ ...key.entry, verify_until: day(5) }), [], 6)).toBe('key_outside_window');
  });
});
