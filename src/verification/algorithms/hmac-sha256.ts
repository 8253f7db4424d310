import { createHmac, timingSafeEqual } from 'node:crypto';
import type { VerifyingAlgorithm } from './algorithm.js';

/** HMAC-SHA-256, the whole 32 bytes, compared in constant time. @source RFC 2104; FIPS 198-1 */
export const hmacSha256: VerifyingAlgorithm = {
  kind: 'hmac-sha256',
  verify: (_key, secret, message, signature) => {
    if (secret === undefined) return false;
    const expected = createHmac('sha256', secret.reveal()).update(message).digest();
    return signature.byteLength === expected.byteLength && timingSafeEqual(expected, signature);
  },
};
