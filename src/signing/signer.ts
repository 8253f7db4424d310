import type { KeyId } from '../keys/key-id.js';
import type { RingKey } from '../keys/keyring.js';
import type { Secret } from '../model/secret.js';
import type { KeyKind } from '../policy/policy.js';

/** A way to sign: one kind of key. A new one is a file in `signers/` and a line in its list. */
export interface SigningAlgorithm {
  readonly kind: KeyKind;
  /** True when the same message always gives the same signature. */
  readonly deterministic: boolean;
  /** The signature of a message. The secret is raw for HMAC and PKCS #8 DER for private keys. */
  sign(secret: Secret, message: Uint8Array): Uint8Array;
}

/** A key that signs now. */
export interface Signer {
  readonly keyId: KeyId;
  readonly kind: KeyKind;
  /** The ring's entry, or for a key without a ring one made of it. */
  readonly key: RingKey;
  sign(message: Uint8Array): Uint8Array;
}
