import { IntegrityError } from '../model/errors.js';
import { addDays, toInstant } from '../model/instant.js';
import { LIMITS } from '../model/limits.js';
import type { KeyId } from './key-id.js';
import { type Keyring, KEYRING_VERSION, type RingKey } from './keyring.js';

/** Days for which the old key goes on signing beside the new one, so that every place that signs can be given the new secret. */
export const OVERLAP_DAYS = 7;

/** Days for which an old key is accepted after it stopped signing: as long as evidence lives by default (`expires_days`). */
export const VERIFY_DAYS = 90;

/** The ring with one key more. @throws file_exists when the key stands in it already; keyring_full */
export function addKey(ring: Keyring, key: RingKey): Keyring {
  if (ring.keys.some(({ id }) => id === key.id)) throw new IntegrityError('input_invalid', `the key ${key.id} stands in the ring already`);
  if (ring.keys.length >= LIMITS.keysPerRing)
    throw new IntegrityError('keyring_full', `the ring has ${ring.keys.length} keys; the limit is ${LIMITS.keysPerRing}`);
  return { schema_version: KEYRING_VERSION, keys: [...ring.keys, key] };
}

export interface Rotation {
  readonly old: KeyId;
  /** The new key, of the same kind; its uses and what it replaces are taken from the old one. */
  readonly key: RingKey;
  readonly at: Date;
  readonly overlapDays: number;
  readonly verifyDays: number;
}

/**
 * Adds a new key in place of an old one. Both sign until the overlap is over; the old one verifies `verifyDays` longer.
 * An end that the old key had already is never moved out.
 * @throws key_may_not_sign when the old key is retired, revoked or replaced already
 */
export function rotateKey(ring: Keyring, { old, key, at, overlapDays, verifyDays }: Rotation): Keyring {
  const before = findKey(ring, old);
  if (before.state !== 'active') throw new IntegrityError('key_may_not_sign', `${old} is ${before.state}; only an active key can be rotated`);
  const successor = ring.keys.find(({ replaces, state }) => replaces === old && state === 'active');
  if (successor !== undefined)
    throw new IntegrityError(
      'key_may_not_sign',
      `${old} is being rotated out by ${successor.id} already`,
      {},
      { hint: 'Rotate the newer key, or retire this one.' },
    );
  const signUntil = earlier(before.verify_until, new Date(earlier(before.sign_until, latest(addDays(at, overlapDays), before.sign_from))));
  const verifyUntil = earlier(before.verify_until, addDays(new Date(signUntil), verifyDays));
  const changed = replaceKey(ring, { ...before, sign_until: signUntil, verify_until: verifyUntil });
  return addKey(changed, { ...key, uses: before.uses, replaces: old });
}

export interface Ending {
  readonly id: KeyId;
  readonly at: Date;
  readonly reason: string | undefined;
}

/** Ends signing with a key at once; it verifies `verifyDays` longer, or until the end that it had. @throws key_may_not_sign when it has ended already */
export function retireKey(ring: Keyring, { id, at, reason, verifyDays }: Ending & { readonly verifyDays: number }): Keyring {
  const key = findKey(ring, id);
  if (key.state !== 'active') throw new IntegrityError('key_may_not_sign', `${id} is ${key.state} already`);
  // A key whose time had not begun gets an empty window now, so that the windows stay in order.
  const signFrom = key.sign_from === undefined ? undefined : earlier(key.sign_from, at);
  const signUntil = earlier(key.verify_until, new Date(earlier(key.sign_until, at)));
  const verifyUntil = earlier(key.verify_until, addDays(at, verifyDays));
  return replaceKey(ring, { ...key, state: 'retired', sign_from: signFrom, sign_until: signUntil, verify_until: verifyUntil, ended: toInstant(at), reason });
}

/** Ends a key for good: nothing that it signed, whenever, counts any more. @throws key_may_not_sign when it is revoked already */
export function revokeKey(ring: Keyring, { id, at, reason }: Ending): Keyring {
  const key = findKey(ring, id);
  if (key.state === 'revoked') throw new IntegrityError('key_may_not_sign', `${id} is revoked already`);
  return replaceKey(ring, { ...key, state: 'revoked', ended: toInstant(at), reason });
}

function findKey(ring: Keyring, id: KeyId): RingKey {
  const key = ring.keys.find((candidate) => candidate.id === id);
  if (key === undefined) throw new IntegrityError('key_unnamed', `${id} is not in the ring`);
  return key;
}

function replaceKey(ring: Keyring, key: RingKey): Keyring {
  return { ...ring, keys: ring.keys.map((candidate) => (candidate.id === key.id ? key : candidate)) };
}

function earlier(instant: string | undefined, date: Date): string {
  return instant !== undefined && Date.parse(instant) < date.getTime() ? instant : toInstant(date);
}

function latest(date: Date, instant: string | undefined): Date {
  return instant !== undefined && Date.parse(instant) > date.getTime() ? new Date(instant) : date;
}
