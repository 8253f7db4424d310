import { z } from 'zod';
import type { Statement } from '../envelope/statement.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Sha256 } from '../model/digest.js';
import { toInstant } from '../model/instant.js';
import { STORES } from '../policy/policy.js';
import { checkShape } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';
import { isLongEnough, type KeptUntil } from './retention.js';
import type { StoredArchive } from './stores/store.js';

const instant = z.iso.datetime({ error: 'is not an instant such as 2026-01-05T12:00:00Z' });

/**
 * What a receipt states: where an archive was stored and read back, and what its store said about how long. It proves
 * no retention unless its level is `enforced`, and no store of today gives that.
 * @source trust model, section 8
 */
export const receiptSchema = z.strictObject({
  store: z.enum(STORES),
  level: z.enum(['declared', 'locked', 'enforced']),
  location: z.string().min(1).max(4096),
  id: z.string().max(200).nullable(),
  size: z.int().min(0),
  stored_at: instant,
  asked_days: z.int().min(1).max(36500),
  asked_until: instant,
  /** `no_end`: the store deletes nothing by itself. Null: it did not say, which is no promise. */
  observed_until: z.union([instant, z.literal('no_end')]).nullable(),
  clamped: z.boolean(),
  /** That these very bytes, and the release in them, were verified at `stored_at`. */
  verified: z.literal(true),
  signers: z.array(z.string().min(1).max(200)).max(16).optional(),
});

export type Receipt = z.output<typeof receiptSchema>;

export interface ReceiptFacts {
  readonly stored: StoredArchive;
  /** Of the bytes that were read back. */
  readonly digest: Sha256;
  readonly metadataDigest: Sha256;
  readonly at: Date;
  readonly askedDays: number;
  readonly askedUntil: Date;
}

/** The statement of a receipt: its subjects are the archive and the metadata that names the release in it. */
export function receiptStatement({ stored, digest, metadataDigest, at, askedDays, askedUntil }: ReceiptFacts): Statement {
  const receipt: Receipt = {
    store: stored.store,
    level: stored.level,
    location: stored.location,
    id: stored.id ?? null,
    size: stored.sizeBytes,
    stored_at: toInstant(at),
    asked_days: askedDays,
    asked_until: toInstant(askedUntil),
    observed_until: observed(stored.keptUntil),
    clamped: !isLongEnough(stored.keptUntil, askedUntil),
    verified: true,
  };
  return {
    subjects: [
      { name: stored.name, digest },
      { name: METADATA_FILE, digest: metadataDigest },
    ],
    predicateType: PREDICATE_TYPES.receipt.type,
    predicate: receipt,
  };
}

/** The predicate of a statement as a receipt. */
export function parseReceipt({ predicate }: Statement): Parsed<Receipt> {
  return checkShape(predicate, receiptSchema);
}

/** Until when the store said that it keeps it. */
export function keptUntilOf({ observed_until }: Receipt): KeptUntil {
  if (observed_until === null) return undefined;
  return observed_until === 'no_end' ? 'no_end' : new Date(observed_until);
}

function observed(kept: KeptUntil): string | null {
  if (kept === undefined) return null;
  return kept === 'no_end' ? kept : toInstant(kept);
}
