import type { KeyObject } from 'node:crypto';
import { kindOf, readPublicKey } from '../../keys/public-key.js';
import type { RingKey } from '../../keys/keyring.js';

/** The public key of a ring's entry, if it is of the kind that the entry says. */
export function publicKeyOf(key: RingKey): KeyObject | undefined {
  const publicKey = readPublicKey(key.public_key ?? '');
  return publicKey !== undefined && kindOf(publicKey) === key.kind ? publicKey : undefined;
}
