/** Bytes as standard base64 with padding. @source RFC 4648, section 4 */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/**
 * The bytes of canonical standard base64, else undefined: no white space, padding as it must be, no bits left over.
 * Node's decoder takes much more, so a text counts only when it is the one that the bytes encode to.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
