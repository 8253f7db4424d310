import { sign } from 'node:crypto';
import type { SigningAlgorithm } from '../signer.js';
import { privateKeyOf } from './private-key.js';

/** Pure Ed25519: 64 bytes, over the message itself and not its hash. @source RFC 8032, section 5.1 */
export const ed25519: SigningAlgorithm = {
  kind: 'ed25519',
  deterministic: true,
  sign: (secret, message) => sign(null, message, privateKeyOf(secret)),
};
