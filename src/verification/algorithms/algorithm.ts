import type { RingKey } from '../../keys/keyring.js';
import type { Secret } from '../../model/secret.js';
import type { KeyKind } from '../../policy/policy.js';

/** A way to check a signature: one kind of key. The kind comes from the ring, never from the evidence. */
export interface VerifyingAlgorithm {
  readonly kind: KeyKind;
  /** Did this key sign this message? `secret` is the HMAC secret of the key, where it is at hand. Never throws for what a signature holds. */
  verify(key: RingKey, secret: Secret | undefined, message: Uint8Array, signature: Uint8Array): boolean;
}
