import { type Sha256, sha256 } from '../model/digest.js';

/**
 * The UUID of a document: derived from the tree that it describes and from all else that it says, so that the
 * same document always has the same one and two documents never share one.
 * @source RFC 9562, section 5.8 (UUIDv8); SPDX 2.3, 6.5 (the namespace is unique to the document)
 */
export function documentUuid(rootDigest: Sha256 | undefined, body: string): string {
  const hex = sha256(`duri-sbom\n${rootDigest ?? ''}\n${sha256(body)}\n`);
  const variant = '89ab'[parseInt(hex.charAt(16), 16) & 3] ?? '8';
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}

/** Where the namespaces of DuRi's documents stand. */
export const NAMESPACE = 'https://github.com/duri/duri/sbom/';
