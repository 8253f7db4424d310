import { decodeUtf8 } from '../shape/json.js';

/** Is this text a key as SSH programs write them: OpenSSH's binary or public form, RFC 4716, or PuTTY's? */
export function looksLikeSshKey(text: string): boolean {
  return /^\s*(?:(?:sk-)?(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\d+)(?:@openssh\.com|-cert-v01@openssh\.com)?[ \t]+AAAA|---- BEGIN SSH2 |PuTTY-User-Key-File-|openssh-key-v1\0)/.test(
    text,
  );
}

/** Does this parse as JSON of any kind, a bare number included? */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const text = decodeUtf8(bytes);
  if (text === undefined) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/**
 * Is this DER, as keys and certificates are: one SEQUENCE over all of the bytes, whose members fill it exactly and are
 * DER themselves? The outer frame alone would refuse one random secret in 65,536; the members make that negligible.
 * @source ITU-T X.690, sections 8.1 and 10.1
 */
export function looksLikeDer(bytes: Uint8Array): boolean {
  return bytes[0] === SEQUENCE && fills(bytes, 0, bytes.length, 0) === 1;
}

const SEQUENCE = 0x30;
const CONSTRUCTED = 0x20;

/** How many DER values fill the range exactly; undefined when they do not. */
function fills(bytes: Uint8Array, start: number, end: number, depth: number): number | undefined {
  let count = 0;
  for (let at = start; at < end; count++) {
    const header = readHeader(bytes, at, end);
    if (header === undefined || depth > 16) return undefined;
    const { tag, contentStart, contentEnd } = header;
    if ((tag & CONSTRUCTED) !== 0 && fills(bytes, contentStart, contentEnd, depth + 1) === undefined) return undefined;
    at = contentEnd;
  }
  return count;
}

/** Tag and content of the value at a position, if it ends within the range. Lengths are definite and shortest, as DER asks. */
function readHeader(bytes: Uint8Array, at: number, end: number): { tag: number; contentStart: number; contentEnd: number } | undefined {
  const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
  if (at + 2 > end || (tag & 0x1f) === 0x1f || tag === 0) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 3 || at + 2 + lengthBytes > end) return undefined;
  const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, at + 2 + lengthBytes).reduce((value, byte) => value * 256 + byte, 0);
  if (lengthBytes > 0 && length < (lengthBytes === 1 ? 0x80 : 2 ** (8 * (lengthBytes - 1)))) return undefined;
  const contentStart = at + 2 + lengthBytes;
  return contentStart + length <= end ? { tag, contentStart, contentEnd: contentStart + length } : undefined;
}
