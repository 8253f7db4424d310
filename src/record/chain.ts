import { createHash } from 'node:crypto';
import type { Sha256 } from '../model/digest.js';
import { canonicalJson } from '../shape/canonical-json.js';

/** What stands before the first record. */
export const CHAIN_START = '0'.repeat(64) as Sha256;

/** The hash of a record: SHA-256 over the hash before it, as 32 raw bytes, and the canonical record without its own `hash`. @source trust model, section 9 */
export function chainHash(prev: Sha256, record: Readonly<Record<string, unknown>>): Sha256 {
  const content = Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'hash'));
  return createHash('sha256').update(Buffer.from(prev, 'hex')).update(canonicalJson(content)).digest('hex') as Sha256;
}
