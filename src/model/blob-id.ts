import { createHash } from 'node:crypto';

/** What git calls these bytes. @param like an id of the same repository: 40 hexadecimal digits of SHA-1, or 64 of SHA-256 @source git-hash-object(1); Pro Git, "Git Objects" */
export function blobId(content: Uint8Array, like: string): string {
  const hasher = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hasher.update(`blob ${content.length}\0`).update(content).digest('hex');
}
