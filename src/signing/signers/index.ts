import type { SigningAlgorithm } from '../signer.js';
import { ecdsaP256 } from './ecdsa-p256.js';
import { ed25519 } from './ed25519.js';
import { hmacSha256 } from './hmac-sha256.js';

/** Every way to sign. A test holds that each has its counterpart in `verification/algorithms`. */
export const SIGNERS: readonly SigningAlgorithm[] = [hmacSha256, ed25519, ecdsaP256];
