import fc from 'fast-check';
import type { InventoryEntry, InventoryFile } from '../../src/inventory/entry-json.js';
import { type ChecksumsTotals, createChecksumsWriter } from '../../src/manifest/checksums-writer.js';
import { sha256 } from '../../src/model/digest.js';
import type { BytePath } from '../../src/model/path.js';
import type { LinkEntry } from '../../src/ports/tree.js';

export function fileOf(path: string, content = path, mode: InventoryFile['mode'] = '100644'): InventoryFile {
  return { kind: 'file', path: path as BytePath, size: Buffer.byteLength(content), digest: sha256(content), mode };
}

export function linkOf(path: string, target: string): LinkEntry {
  return { kind: 'link', path: path as BytePath, target: target as BytePath };
}

/** A whole `checksums.json`. */
export function writeChecksums(entries: readonly InventoryEntry[]): { readonly bytes: Buffer; readonly totals: ChecksumsTotals } {
  const pieces: Buffer[] = [];
  const writer = createChecksumsWriter((bytes) => pieces.push(Buffer.from(bytes)));
  for (const entry of entries) writer.add(entry);
  const totals = writer.finish();
  return { bytes: Buffer.concat(pieces), totals };
}

/** Bytes in pieces of a size, through one buffer that is overwritten, as an evidence store gives them. */
export function chunked(bytes: Uint8Array, size: number): () => Iterable<Uint8Array> {
  return function* () {
    const buffer = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      buffer.fill(0xee);
      buffer.set(piece);
      yield buffer.subarray(0, piece.length);
    }
  };
}

const segment = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }).map((text) => Buffer.from(text)),
    fc.uint8Array({ minLength: 1, maxLength: 5 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom('"', '\\', '\n', '-', 'a').map((text) => Buffer.from(text)),
  )
  .map((bytes) => bytes.toString('latin1').replace(/[\0/]/g, '_'))
  .filter((name) => name !== '.' && name !== '..');
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((names) => names.join('/') as BytePath);
const entry = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      path,
      size: fc.maxSafeNat(),
      digest: fc.nat().map((seed) => sha256(String(seed))),
      mode: fc.constantFrom('100644' as const, '100755' as const, undefined),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), path, target: path }) },
);

/** Entries as a scan gives them: paths of any bytes, each once, ascending. */
export const anyEntries = fc
  .uniqueArray(entry, { selector: (one) => one.path, maxLength: 20 })
  .map((entries): InventoryEntry[] => [...entries].sort((a, b) => (a.path < b.path ? -1 : 1)))
  .filter((entries) => Number.isSafeInteger(entries.reduce((sum, one) => sum + (one.kind === 'file' ? one.size : 0), 0)));
