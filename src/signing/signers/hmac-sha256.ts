import { createHmac } from 'node:crypto';
import type { SigningAlgorithm } from '../signer.js';

/** HMAC-SHA-256: 32 bytes. Whoever can verify it can also make it. @source RFC 2104; FIPS 198-1 */
export const hmacSha256: SigningAlgorithm = {
  kind: 'hmac-sha256',
  deterministic: true,
  sign: (secret, message) => createHmac('sha256', secret.reveal()).update(message).digest(),
};
