import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { IntegrityError } from '../model/errors.js';
import { Secret } from '../model/secret.js';
import type { KeyKind } from '../policy/policy.js';
import { hmacKeyId, type KeyId, sshFingerprint } from './key-id.js';
import { looksLikeDer, looksLikeJson, looksLikeSshKey } from './secret-shapes.js';
import { kindOf, writePublicKey } from './public-key.js';

/** A secret that was read and judged fit to sign with. */
export interface KeyMaterial {
  readonly id: KeyId;
  readonly kind: KeyKind;
  /** A raw HMAC secret, or a private key as PKCS #8 DER. */
  readonly secret: Secret;
  /** SPKI as PEM; undefined for HMAC. */
  readonly publicKey: string | undefined;
}

/** The shortest HMAC secret that is taken, in bytes: the length of the hash. @source RFC 2104, section 3 */
export const MIN_SECRET_BYTES = 32;

/**
 * Reads a secret: a PEM private key (Ed25519 or ECDSA P-256), or else raw bytes for HMAC. `origin` names it in messages,
 * which never quote the content.
 * @throws key_invalid
 */
export function readKeyMaterial(content: Secret, origin: string): KeyMaterial {
  const bytes = content.reveal();
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.includes('-----BEGIN ') ? readPrivateKey(text, origin) : readHmacSecret(content, origin);
}

/**
 * Reads a raw HMAC secret: the exact bytes with one trailing line feed removed. Whatever is another kind of key is
 * refused: taken for an HMAC secret, a public key would let everyone sign.
 * @source trust model, section 2 @throws key_invalid
 */
export function readHmacSecret(content: Secret, origin: string): KeyMaterial {
  const all = content.reveal();
  const bytes = all.at(-1) === 0x0a ? all.subarray(0, -1) : all;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (text.includes('-----BEGIN '))
    throw invalid(
      origin,
      'is a PEM file, which is no raw HMAC secret',
      'Pass private keys with --signing-key; DURI_HMAC_KEY_FILE takes a raw secret or a key ring.',
    );
  if (looksLikeSshKey(text)) throw invalid(origin, 'is an SSH key, which is no raw HMAC secret');
  if (looksLikeJson(bytes)) throw invalid(origin, 'is JSON, which is no raw HMAC secret');
  if (looksLikeDer(bytes)) throw invalid(origin, 'is DER (a binary key or certificate), which is no raw HMAC secret');
  if (bytes.length < MIN_SECRET_BYTES) throw invalid(origin, `is ${bytes.length} bytes long; an HMAC secret has at least ${MIN_SECRET_BYTES}`);
  return { id: hmacKeyId(bytes), kind: 'hmac-sha256', secret: new Secret(bytes), publicKey: undefined };
}

function readPrivateKey(pem: string, origin: string): KeyMaterial {
  const refusal = PEM_REFUSALS.find(({ pattern }) => pattern.test(pem));
  if (refusal !== undefined) throw invalid(origin, refusal.says, refusal.hint);
  const key = decodePrivateKey(pem, origin);
  const kind = kindOf(key);
  if (kind === undefined) throw invalid(origin, `is a private key of the type ${describe(key)}; DuRi signs with Ed25519 and ECDSA P-256`);
  const publicKey = createPublicKey(key);
  return { id: sshFingerprint(publicKey), kind, secret: new Secret(key.export({ format: 'der', type: 'pkcs8' })), publicKey: writePublicKey(publicKey) };
}

const PEM_REFUSALS: readonly { readonly pattern: RegExp; readonly says: string; readonly hint: string }[] = [
  {
    pattern: /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type:\s*4,\s*ENCRYPTED/,
    says: 'is an encrypted private key',
    hint: 'DuRi asks for no pass phrase: decrypt it with `openssl pkey -in FILE -out PLAIN`, and guard the file by its permissions.',
  },
  {
    pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/,
    says: 'is a private key in the format of OpenSSH',
    hint: 'Convert a copy to PKCS #8: `ssh-keygen -p -N "" -m PKCS8 -f COPY`, or make a key with `duri keys new`.',
  },
  {
    pattern: /-----BEGIN (?:RSA )?PUBLIC KEY-----/,
    says: 'is a public key, which cannot sign',
    hint: 'Pass the private key; public keys belong in the key ring.',
  },
  { pattern: /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, says: 'holds a certificate', hint: 'Pass a file with nothing but the private key.' },
];

function decodePrivateKey(pem: string, origin: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    // What OpenSSL says of a broken key is of no use to anyone, and its cause could carry pieces of it.
    throw invalid(origin, 'is PEM, but holds no private key that can be read');
  }
}

function describe(key: KeyObject): string {
  const { namedCurve } = key.asymmetricKeyDetails ?? {};
  return namedCurve === undefined ? String(key.asymmetricKeyType) : `EC on the curve ${namedCurve}`;
}

function invalid(origin: string, says: string, hint?: string): IntegrityError {
  return new IntegrityError('key_invalid', `${origin} ${says}`, { key: origin }, hint === undefined ? {} : { hint });
}
