import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { Secret } from '../../model/secret.js';

/** The key object of a private key as PKCS #8 DER, which `keys` has read and judged. */
export function privateKeyOf(secret: Secret): KeyObject {
  return createPrivateKey({ key: Buffer.from(secret.reveal()), format: 'der', type: 'pkcs8' });
}
