import { verify } from 'node:crypto';
import type { VerifyingAlgorithm } from './algorithm.js';
import { publicKeyOf } from './public-key-of.js';

/** ECDSA on P-256 over SHA-256, ASN.1 DER and nothing looser. @source FIPS 186-5, section 6.4.2; X.690, section 10 */
export const ecdsaP256: VerifyingAlgorithm = {
  kind: 'ecdsa-p256',
  verify: (key, _secret, message, signature) => {
    const publicKey = publicKeyOf(key);
    return publicKey !== undefined && verify('sha256', message, { key: publicKey, dsaEncoding: 'der' }, signature);
  },
};
