import { createHash } from 'node:crypto';

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Sha256 = string & { readonly __brand: 'Sha256' };

/** The SHA-256 of bytes, or of a text's UTF-8 bytes. @source FIPS 180-4 */
export function sha256(content: Uint8Array | string): Sha256 {
  return createHash('sha256').update(content).digest('hex') as Sha256;
}

/** Is this text a SHA-256 digest in the one form that evidence uses? */
export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text);
}

/** The `sha256:<hex>` form that names a digest with its algorithm. */
export function prefixed(digest: Sha256): `sha256:${string}` {
  return `sha256:${digest}`;
}
