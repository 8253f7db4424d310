import { verify } from 'node:crypto';
import type { VerifyingAlgorithm } from './algorithm.js';
import { publicKeyOf } from './public-key-of.js';

/** Pure Ed25519. @source RFC 8032, section 5.1.7 */
export const ed25519: VerifyingAlgorithm = {
  kind: 'ed25519',
  verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== undefined && verify(null, message, publicKey, signature);
  },
};
