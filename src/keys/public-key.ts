import { createPublicKey, type KeyObject } from 'node:crypto';
import type { KeyKind } from '../policy/policy.js';

/** Kinds whose verifying half is public. */
export type PublicKind = Exclude<KeyKind, 'hmac-sha256'>;

export function isPublicKind(kind: KeyKind): kind is PublicKind {
  return kind !== 'hmac-sha256';
}

/** The kind of a key object, or undefined for curves and algorithms that DuRi does not use. */
export function kindOf(key: KeyObject): PublicKind | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'ed25519';
  return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ecdsa-p256' : undefined;
}

/** A public key from SPKI as PEM, or undefined when the text is anything else (a private key would be taken by Node, too). */
export function readPublicKey(pem: string): KeyObject | undefined {
  if (!/^-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+-----END PUBLIC KEY-----\s*$/.test(pem)) return undefined;
  try {
    return createPublicKey({ key: pem, format: 'pem', type: 'spki' });
  } catch {
    return undefined;
  }
}

/** A public key as the ring writes it. */
export function writePublicKey(key: KeyObject): string {
  return key.export({ format: 'pem', type: 'spki' }).toString();
}
