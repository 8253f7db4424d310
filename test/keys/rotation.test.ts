import fc from 'fast-check';
import { findKeyByText } from '../../src/keys/find-key.js';
import { type Keyring, parseKeyring, renderKeyring } from '../../src/keys/keyring.js';
import { addKey, retireKey, revokeKey, rotateKey } from '../../src/keys/rotation.js';
import { day, NOW, ringWith, testKey } from '../support/keys.js';

const at = (offset: number): Date => new Date(Date.parse(day(offset)));
const days = { overlapDays: 7, verifyDays: 90 };
const read = (ring: Keyring): unknown => parseKeyring(renderKeyring(ring));

describe('addKey', () => {
  it('refuses a key that is there, and the 65th', () => {
    const key = testKey();
    expect(() => addKey(ringWith(key), key.entry)).toThrow(expect.objectContaining({ code: 'input_invalid' }));
    const full = ringWith(...Array.from({ length: 64 }, () => testKey('hmac-sha256')));
    expect(() => addKey(full, key.entry)).toThrow(expect.objectContaining({ code: 'keyring_full' }));
  });
});

describe('rotateKey', () => {
  const [old, fresh] = [testKey('ed25519', { uses: ['seal', 'gate'] }), testKey()];

  it('gives the new key the uses of the old one, and the old one its ends', () => {
    const ring = rotateKey(ringWith(old), { old: old.id, key: fresh.entry, at: NOW, ...days });
    expect(ring.keys).toEqual([
      { ...old.entry, sign_until: day(7), verify_until: day(97) },
      { ...fresh.entry, uses: ['seal', 'gate'], replaces: old.id },
    ]);
    expect(read(ring)).toEqual({ ok: true, value: ring });
  });

  it('never moves an end of the old key out', () => {
    const short = { ...old.entry, verify_until: day(3) };
    expect(rotateKey(ringWith(short), { old: old.id, key: fresh.entry, at: NOW, ...days }).keys[0]).toMatchObject({ sign_until: day(3), verify_until: day(3) });
    const ending = { ...old.entry, sign_until: day(2), verify_until: day(3) };
    expect(rotateKey(ringWith(ending), { old: old.id, key: fresh.entry, at: NOW, ...days }).keys[0]).toEqual(ending);
  });

  it('refuses a key that is not active, that is rotating already, or unknown', () => {
    const rotate = (ring: Keyring): unknown => rotateKey(ring, { old: old.id, key: fresh.entry, at: NOW, ...days });
    for (const state of ['retired', 'revoked'] as const)
      expect(() => rotate(ringWith({ ...old.entry, state, verify_until: day(1) }))).toThrow(expect.objectContaining({ code: 'key_may_not_sign' }));
    expect(() => rotate(ringWith(old, { ...testKey().entry, replaces: old.id }))).toThrow(expect.objectContaining({ code: 'key_may_not_sign' }));
    expect(() => rotate(ringWith())).toThrow(expect.objectContaining({ code: 'key_unnamed' }));
  });

  it('can be done again when the successor was revoked', () => {
    const ring = rotateKey(ringWith(old), { old: old.id, key: fresh.entry, at: NOW, ...days });
    const again = rotateKey(revokeKey(ring, { id: fresh.id, at: NOW, reason: 'stolen' }), { old: old.id, key: testKey().entry, at: at(1), ...days });
    expect(again.keys).toHaveLength(3);
    expect(read(again)).toMatchObject({ ok: true });
  });
});

describe('retireKey', () => {
  const key = testKey();
  const retire = (entry = key.entry): unknown => retireKey(ringWith(entry), { id: key.id, at: NOW, reason: 'old', verifyDays: 90 }).keys[0];

  it('ends signing at once and verification after the days given', () => {
    expect(retire()).toMatchObject({ state: 'retired', sign_until: day(0), verify_until: day(90), ended: day(0), reason: 'old' });
  });

  it('never moves an end out, whatever the key had', () => {
    expect(retire({ ...key.entry, sign_until: day(-2), verify_until: day(3) })).toMatchObject({ sign_until: day(-2), verify_until: day(3) });
    expect(retire({ ...key.entry, sign_from: day(5), sign_until: day(9) })).toMatchObject({ sign_from: day(0), sign_until: day(0) });
  });

  it('refuses a key that has ended already', () => {
    expect(() => retire({ ...key.entry, state: 'retired', verify_until: day(1) })).toThrow(expect.objectContaining({ code: 'key_may_not_sign' }));
    expect(() => retire({ ...key.entry, state: 'revoked' })).toThrow(expect.objectContaining({ code: 'key_may_not_sign' }));
  });
});

describe('revokeKey', () => {
  it('revokes an active or retired key, once', () => {
    const key = testKey();
    const ring = revokeKey(ringWith(key), { id: key.id, at: NOW, reason: 'stolen' });
    expect(ring.keys[0]).toMatchObject({ state: 'revoked', ended: day(0), reason: 'stolen' });
    expect(() => revokeKey(ring, { id: key.id, at: NOW, reason: 'again' })).toThrow(expect.objectContaining({ code: 'key_may_not_sign' }));
    expect(revokeKey(ringWith({ ...key.entry, state: 'retired', verify_until: day(1) }), { id: key.id, at: NOW, reason: 'x' }).keys[0]?.state).toBe('revoked');
  });
});

describe('every change of a ring', () => {
  const pool = Array.from({ length: 12 }, () => testKey('hmac-sha256'));

  it('gives a ring that can be read back, in whatever order changes come', () => {
    const step = fc.record({
      verb: fc.constantFrom('rotate', 'retire', 'revoke'),
      index: fc.nat(11),
      hours: fc.nat(4000),
      overlapDays: fc.nat(30),
      verifyDays: fc.nat(200),
    });
    const windows = fc.record({
      from: fc.option(fc.nat(50)),
      until: fc.option(fc.integer({ min: 50, max: 100 })),
      verify: fc.option(fc.integer({ min: 100, max: 200 })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), windows, (steps, { from, until, verify }) => {
        const ends = {
          sign_from: from === null ? undefined : day(from),
          sign_until: until === null ? undefined : day(until),
          verify_until: verify === null ? undefined : day(verify),
        };
        let ring = ringWith({ ...pool[0]!.entry, ...ends }, pool[1]!);
        let offset = 0;
        for (const { verb, index, hours, overlapDays, verifyDays } of steps) {
          offset += hours / 24;
          const id = ring.keys[index % ring.keys.length]?.id ?? pool[0]!.id;
          const fresh = pool[ring.keys.length];
          try {
            if (verb === 'rotate' && fresh !== undefined)
              ring = rotateKey(ring, { old: id, key: { ...fresh.entry, created: day(offset) }, at: at(offset), overlapDays, verifyDays });
            else if (verb === 'retire') ring = retireKey(ring, { id, at: at(offset), reason: undefined, verifyDays });
            else ring = revokeKey(ring, { id, at: at(offset), reason: 'x' });
          } catch (error) {
            expect(error).toMatchObject({ code: 'key_may_not_sign' });
          }
        }
        expect(read(ring)).toMatchObject({ ok: true });
      }),
    );
  });
});

describe('findKeyByText', () => {
  const [a, b, c] = [testKey('ed25519', { name: 'release' }), testKey('hmac-sha256', { name: 'release' }), testKey('hmac-sha256', { name: 'log' })];
  const ring = ringWith(a, b, c);
  const find = (text: string): string => findKeyByText(ring, text).id;

  it('takes an id, the beginning of one with or without its prefix, and a name', () => {
    expect([a.id, a.id.slice(0, 17), a.id.slice(7, 17), 'log'].map(find)).toEqual([a.id, a.id, a.id, c.id]);
  });

  it('refuses what fits none or several, and guesses nothing', () => {
    for (const text of ['release', 'hmac-s', 'nobody', '', 'SHA25']) expect(() => find(text)).toThrow(expect.objectContaining({ code: 'key_unnamed' }));
  });
});
