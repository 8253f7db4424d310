import type { Shard } from '../inventory/shard.js';
import type { Sha256 } from '../model/digest.js';
import { canonicalJson } from '../shape/canonical-json.js';

/** What a part says of itself before its entries. */
export interface PartHeader {
  readonly shard: Shard;
  /** Digest of the policy that says what is covered. */
  readonly policy: Sha256;
  /** Where in the release the evidence will stand, which is then not covered; null where it stands apart. */
  readonly evidence: string | null;
  /** Version of the DuRi that wrote it. */
  readonly tool: string;
}

export const PART_FORMAT = 'duri-part';
export const PART_VERSION = '1';

/**
 * The one form of a part: a JSON object over several lines, each ended by a line feed.
 *
 *     {"evidence":null,"format":"duri-part","policy":"…","shard":{"count":4,"index":2},"tool":"1.0.0","version":"1","entries":[
 *     {"digest":"…","mode":"100644","path":"a","size":1},
 *     {"path":"c","target":"a"}
 *     ],"count":2,
 *     "digest":"…"}
 *
 * Entries are lines as in `checksums.json`, files and links together in ascending order of raw path bytes, which is the
 * order in which a tree is walked. The digest is over every byte before its line. docs/adr/0021-shards.md says why.
 */
export function partHeaderLine({ shard: { count, index }, policy, evidence, tool }: PartHeader): string {
  const fields = canonicalJson({ format: PART_FORMAT, version: PART_VERSION, shard: { index, count }, policy, evidence, tool });
  return `${bytesOf(fields).slice(0, -1)},"entries":[`;
}

export function partCountLine(count: number): string {
  return `],"count":${count},`;
}

export function partDigestLine(digest: string): string {
  return `"digest":"${digest}"}`;
}

/** Lines are texts of byte units. */
function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
