import { sign } from 'node:crypto';
import type { SigningAlgorithm } from '../signer.js';
import { privateKeyOf } from './private-key.js';

/** ECDSA on P-256 over SHA-256, as ASN.1 DER. Each signature is another one. @source FIPS 186-5, section 6; RFC 3279, section 2.2.3 */
export const ecdsaP256: SigningAlgorithm = {
  kind: 'ecdsa-p256',
  deterministic: false,
  sign: (secret, message) => sign('sha256', message, { key: privateKeyOf(secret), dsaEncoding: 'der' }),
};
