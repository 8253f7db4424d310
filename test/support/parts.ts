import type { InventoryEntry } from '../../src/inventory/entry-json.js';
import { type Shard, shardOf } from '../../src/inventory/shard.js';
import type { PartTerms } from '../../src/manifest/join-parts.js';
import { createPartWriter } from '../../src/manifest/part-writer.js';
import { sha256 } from '../../src/model/digest.js';

export const TERMS: PartTerms = { policy: sha256('policy'), evidence: null, tool: '1.2.3' };

/** A whole part: of all entries given, those of its shard. */
export function writePart(shard: Shard, entries: readonly InventoryEntry[], terms: PartTerms = TERMS): Buffer {
  const pieces: Buffer[] = [];
  const writer = createPartWriter({ ...terms, shard }, (bytes) => pieces.push(Buffer.from(bytes)));
  for (const entry of entries) if (shardOf(entry.path, shard.count) === shard.index) writer.add(entry);
  writer.finish();
  return Buffer.concat(pieces);
}

/** The parts of all shards, in order. */
export function writeParts(count: number, entries: readonly InventoryEntry[], terms: PartTerms = TERMS): Buffer[] {
  return Array.from({ length: count }, (_, at) => writePart({ index: at + 1, count }, entries, terms));
}

/** A part whose text was changed, with the digest that then belongs to it: what only a forger would make. */
export function resealed(text: string): Buffer {
  const end = text.lastIndexOf('"digest":"');
  const body = Buffer.from(text.slice(0, end), 'latin1');
  return Buffer.concat([body, Buffer.from(`"digest":"${sha256(body)}"}\n`)]);
}
