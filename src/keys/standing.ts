import type { KeyId } from './key-id.js';
import type { Keyring, RingKey } from './keyring.js';

/** What a key may do at an instant, and in words why not. */
export interface Standing {
  readonly maySign: boolean;
  readonly mayVerify: boolean;
  /** It still verifies, but is on its way out: replaced, retired, or past its time of signing. */
  readonly rotating: boolean;
  /** Which rule ends verification: the reason of the finding. Undefined when it may verify. */
  readonly refusal: 'key_revoked' | 'key_outside_window' | undefined;
  /** One phrase for people. */
  readonly says: string;
}

/** A key of the ring at an instant. Windows include both their ends. @source trust model, section 2 */
export function standingOf(key: RingKey, ring: Keyring, at: Date): Standing {
  const stands = (says: string, rest: Partial<Standing>): Standing => ({
    maySign: false,
    mayVerify: false,
    rotating: false,
    refusal: undefined,
    says,
    ...rest,
  });
  if (key.state === 'revoked') return stands(`revoked${key.ended === undefined ? '' : ` on ${key.ended}`}`, { refusal: 'key_revoked' });
  if (isBefore(at, key.sign_from)) return stands(`not yet: from ${key.sign_from}`, { refusal: 'key_outside_window' });
  if (isPast(at, key.verify_until)) return stands(`no longer: until ${key.verify_until}`, { refusal: 'key_outside_window' });

  const until = key.verify_until === undefined ? '' : `, verifies until ${key.verify_until}`;
  if (key.state === 'retired') return stands(`retired${until}`, { mayVerify: true, rotating: true });
  if (isPast(at, key.sign_until)) return stands(`no longer signs${until}`, { mayVerify: true, rotating: true });
  if (isReplaced(key.id, ring, at)) return stands(`being rotated out${until}`, { maySign: true, mayVerify: true, rotating: true });
  return stands('active', { maySign: true, mayVerify: true });
}

/** Does a key sign, with no end in sight: is it the one to rely on? */
export function isCurrent(key: RingKey, ring: Keyring, at: Date): boolean {
  const { maySign, rotating } = standingOf(key, ring, at);
  return maySign && !rotating;
}

/**
 * Is there a newer key in place of this one: a successor, direct or through others, that is not revoked and whose
 * time has begun? A revoked successor rotates nothing out, so that one can go back to the old key.
 */
export function isReplaced(id: KeyId, ring: Keyring, at: Date): boolean {
  return ring.keys.some((key) => {
    if (key.replaces !== id) return false;
    const counts = key.state !== 'revoked' && !isBefore(at, key.sign_from);
    return counts || isReplaced(key.id, ring, at);
  });
}

function isBefore(at: Date, instant: string | undefined): boolean {
  return instant !== undefined && at.getTime() < Date.parse(instant);
}

function isPast(at: Date, instant: string | undefined): boolean {
  return instant !== undefined && at.getTime() > Date.parse(instant);
}
