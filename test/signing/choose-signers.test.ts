import type { RingKey } from '../../src/keys/keyring.js';
import { rotateKey } from '../../src/keys/rotation.js';
import type { Trust } from '../../src/keys/trust.js';
import { chooseSigners } from '../../src/signing/choose-signers.js';
import { day, NOW, ringWith, testKey, trustIn } from '../support/keys.js';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const [a, b] = [testKey('hmac-sha256'), testKey('ed25519')];
const ids = (trust: Trust, use: 'seal' | 'gate' = 'seal'): readonly string[] => chooseSigners(trust, use).signers.map(({ keyId }) => keyId);

describe('chooseSigners', () => {
  it('takes every key at hand, sorted by id', () => {
    expect(ids(trustIn(ringWith(a, b), [a, b]))).toEqual([a.id, b.id].sort());
  });

  it('warns of an active key whose secret is not at hand', () => {
    const chosen = chooseSigners(trustIn(ringWith(a, b), [a]), 'seal');
    expect(chosen).toMatchObject({ signers: [{ keyId: a.id }], warnings: [{ reason: 'key_not_used', subject: b.id }] });
  });

  it('gives none, and leaves the error to the caller, when no secret is at hand', () => {
    expect(ids(trustIn(ringWith(a, b)))).toEqual([]);
    expect(chooseSigners(trustIn(ringWith()), 'seal')).toEqual({ signers: [], warnings: [] });
  });

  it('lets both keys of a rotation sign until the overlap is over, then the new one', () => {
    const fresh = testKey('ed25519');
    const ring = rotateKey(ringWith(b), { old: b.id, key: fresh.entry, at: NOW, overlapDays: 7, verifyDays: 90 });
    const at = (offset: number): readonly string[] => ids(trustIn(ring, [b, fresh], { at: new Date(Date.parse(day(offset))) }));
    expect([at(0), at(7), at(7.01), at(200)]).toEqual([[b.id, fresh.id].sort(), [b.id, fresh.id].sort(), [fresh.id], [fresh.id]]);
  });

  it('passes over keys of another use', () => {
    const gate = testKey('ed25519', { uses: ['gate'] });
    expect(ids(trustIn(ringWith(b, gate), [b, gate]))).toEqual([b.id]);
    expect(ids(trustIn(ringWith(b, gate), [b, gate], { given: new Set([b.id, gate.id]) }), 'gate')).toEqual([gate.id]);
  });

  it('refuses a key that was given when no key has the use, unless the signature is optional', () => {
    const gate = testKey('ed25519', { uses: ['gate'] });
    const trust = trustIn(ringWith(gate), [gate], { given: new Set([gate.id]) });
    expect(() => chooseSigners(trust, 'seal')).toThrow(code('key_may_not_sign'));
    expect(chooseSigners(trust, 'seal', { optional: true }).signers).toEqual([]);
  });

  it.each([
    ['retired', { state: 'retired', verify_until: day(9) }],
    ['revoked', { state: 'revoked' }],
    ['past its time', { sign_until: day(-1) }],
    ['before its time', { sign_from: day(1) }],
  ] as [string, Partial<RingKey>][])('refuses a key that was given and is %s, but passes over it where only its file lies there', (_, fields) => {
    const ring = ringWith({ ...b.entry, ...fields }, a);
    expect(() => ids(trustIn(ring, [a, b], { given: new Set([b.id]) }))).toThrow(code('key_may_not_sign'));
    expect(ids(trustIn(ring, [a, b]))).toEqual([a.id]);
  });

  it('refuses a secret that belongs to no key of a ring', () => {
    const trust = trustIn(ringWith(a), [a, b], { given: new Set([b.id]), unlisted: [b.entry] });
    expect(() => ids(trust)).toThrow(code('key_not_in_ring'));
  });

  it('signs with a private key without any ring', () => {
    const trust = trustIn(ringWith(), [b], { origin: 'none', given: new Set([b.id]), unlisted: [b.entry] });
    expect(chooseSigners(trust, 'seal').signers).toMatchObject([{ keyId: b.id, kind: 'ed25519', key: { public_key: b.entry.public_key } }]);
  });
});
