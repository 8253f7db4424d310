import type { KeyKind } from '../../policy/policy.js';
import type { VerifyingAlgorithm } from './algorithm.js';
import { ecdsaP256 } from './ecdsa-p256.js';
import { ed25519 } from './ed25519.js';
import { hmacSha256 } from './hmac-sha256.js';

/** Every way to check a signature, one for each kind of key. */
export const VERIFIERS: Readonly<Record<KeyKind, VerifyingAlgorithm>> = {
  'hmac-sha256': hmacSha256,
  ed25519,
  'ecdsa-p256': ecdsaP256,
};
