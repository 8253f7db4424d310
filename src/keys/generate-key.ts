import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Secret } from '../model/secret.js';
import type { KeyKind } from '../policy/policy.js';
import { type KeyMaterial, readKeyMaterial } from './key-material.js';
import type { PublicKind } from './public-key.js';

export interface GeneratedKey {
  readonly material: KeyMaterial;
  /** What its file holds. */
  readonly file: Secret;
  readonly extension: 'key' | 'pem';
}

/**
 * Makes a key. An HMAC secret is 32 random bytes written as base64url and a line feed: text survives every mount and
 * editor, and by its alphabet it is never taken for PEM, DER or JSON. Private keys are PKCS #8 in PEM.
 */
export function generateKey(kind: KeyKind): GeneratedKey {
  const text = kind === 'hmac-sha256' ? `${randomBytes(32).toString('base64url')}\n` : privateKeyPem(kind);
  const file = new Secret(Buffer.from(text));
  return { material: readKeyMaterial(file, 'the new key'), file, extension: kind === 'hmac-sha256' ? 'key' : 'pem' };
}

function privateKeyPem(kind: PublicKind): string {
  const { privateKey } = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
