import type { InventoryEntry } from '../inventory/entry-json.js';
import { LIMITS } from '../model/limits.js';
import type { SchemaVersion } from '../model/schema-version.js';
import type { Parsed } from '../shape/parsed.js';
import { ChecksumsCursor, type ChecksumsSummary, type InventoryLimits } from './checksums-cursor.js';
import { explainFrame } from './checksums-diagnosis.js';
import { MAX_LINE_BYTES } from './checksums-form.js';
import { atBorder } from './form-problem.js';
import { type ChunkSource, LineSource } from './line-source.js';

export interface ReadOptions {
  /** Called with every entry, files before links, before it is known whether the rest is well formed. */
  readonly onEntry?: (entry: InventoryEntry) => void;
  /** Does the stated root belong to the entries? Default: true. */
  readonly checkRoot?: boolean;
  readonly limits?: InventoryLimits;
}

/**
 * Reads `checksums.json` in memory that does not grow with it. Anything but the exact form that the writer gives is a
 * problem with its line (`where` is `line:column`) and the name of its field.
 */
export function readChecksums(source: ChunkSource, options: ReadOptions = {}): Parsed<ChecksumsSummary> {
  const cursor = new ChecksumsCursor(source, { checkRoot: options.checkRoot ?? true, limits: options.limits ?? LIMITS });
  return atBorder(() => {
    for (let entry = cursor.next(); entry !== undefined; entry = cursor.next()) options.onEntry?.(entry);
    return cursor.finish();
  }, explainFrame(source));
}

/** The schema version that a manifest claims, whether known or not; undefined when its first line claims none. */
export function claimedSchemaVersion(source: ChunkSource): SchemaVersion | undefined {
  const first = atBorder(() => new LineSource(source, { lineBytes: MAX_LINE_BYTES, bytes: LIMITS.inventoryBytes }).next());
  return first.ok ? /^\{"algorithm":"[^"]*","schema_version":"([^"]*)","files":\[$/.exec(first.value ?? '')?.[1] : undefined;
}
