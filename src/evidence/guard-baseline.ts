import { compareTree, type TreeComparer } from '../manifest/compare-tree.js';
import { isSpike } from '../manifest/spike.js';
import { IntegrityError } from '../model/errors.js';
import type { BytePath } from '../model/path.js';
import type { EvidenceSnapshot } from '../ports/evidence-store.js';

export interface BaselineGuard {
  /** Fed by the scan that makes the new inventory. */
  readonly comparer: TreeComparer;
  /** @throws spike_not_accepted */
  judge(): void;
}

export interface SpikeRule {
  readonly threshold: number;
  /** Digest of the changed set that was accepted by name. */
  readonly accepted: string | undefined;
  covers(path: BytePath): boolean;
}

/**
 * Compares the tree that is sealed with the evidence that is replaced. Where so much changed that it counts as a spike,
 * a new baseline needs the digest of exactly that change. Undefined when there is nothing to compare with.
 * @source design, section 3 (spike guard)
 */
export function guardBaseline(before: EvidenceSnapshot, rule: SpikeRule): BaselineGuard | undefined {
  const manifest = before.file('checksums.json');
  if (manifest === undefined) return undefined;
  const comparer = compareTree(() => manifest.chunks(), { keep: 0, covers: rule.covers, checkRoot: false });
  return {
    comparer,
    judge: () => {
      const result = comparer.finish();
      if (!result.ok) return; // damaged evidence is no baseline; replacing it is the way out
      const { counts, manifest: old, changedDigest } = result.value;
      const changed = counts.modified + counts.missing;
      if (!isSpike({ baseline: old.files, modified: counts.modified, missing: counts.missing }, rule.threshold)) return;
      if (rule.accepted === `sha256:${changedDigest}`) return;
      throw new IntegrityError(
        'spike_not_accepted',
        `${changed} of ${old.files} files differ from the evidence that would be replaced`,
        { changed, baseline: old.files, digest: changedDigest },
        {
          hint: `If exactly this change is meant, seal with --accept-spike sha256:${changedDigest}; or seal into a new evidence directory.`,
        },
      );
    },
  };
}
