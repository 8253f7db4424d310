import { createHash, createHmac, type KeyObject } from 'node:crypto';

/** `SHA256:<base64>` (the SSH fingerprint) of a public key, `hmac-sha256:<base64url>` of a secret. */
export type KeyId = string & { readonly __brand: 'KeyId' };

/** What an HMAC key's id is made over. It cannot be taken for something signed: DSSE begins with `DSSEv1 `. */
const ID_LABEL = 'duri key id v1';

/**
 * The id of an HMAC secret: an HMAC of a fixed label. A plain hash of the secret would let anyone try guesses
 * against the public ring at the speed of a hash, and would be the same wherever the secret is hashed for another end.
 * @source trust model, section 2 (key files)
 */
export function hmacKeyId(secret: Uint8Array): KeyId {
  return `hmac-sha256:${createHmac('sha256', secret).update(ID_LABEL).digest('base64url')}` as KeyId;
}

/** The SSH fingerprint of an Ed25519 or P-256 public key, as `ssh-keygen -l` prints it. @source RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709, 4 */
export function sshFingerprint(publicKey: KeyObject): KeyId {
  const { crv, x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const [px, py] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  const wire =
    crv === 'Ed25519'
      ? [sshString('ssh-ed25519'), sshString(px)]
      : [sshString('ecdsa-sha2-nistp256'), sshString('nistp256'), sshString(Buffer.concat([Buffer.of(0x04), px, py]))];
  return `SHA256:${createHash('sha256').update(Buffer.concat(wire)).digest('base64').replace(/=+$/, '')}` as KeyId;
}

function sshString(content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** An id short enough for a table and long enough to tell 64 keys apart; every command that takes a key takes it. */
export function shortKeyId(id: string): string {
  const colon = id.indexOf(':');
  return id.slice(0, colon + 1 + 10);
}
