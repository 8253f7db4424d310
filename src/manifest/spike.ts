import { type Warning, warning } from '../model/finding.js';
import type { Sha256 } from '../model/digest.js';

/** What changed against the baseline, in numbers. */
export interface ChangeCounts {
  readonly baseline: number;
  readonly modified: number;
  readonly missing: number;
}

/** A change of fewer files than this is never a spike, whatever share of a small release it is. @source design, section 3 */
const SPIKE_MIN_FILES = 10;

/** Did so much change at once that one cause is likelier than many? @source design, section 3 (spike guard) */
export function isSpike({ baseline, modified, missing }: ChangeCounts, threshold: number): boolean {
  const changed = modified + missing;
  return changed >= SPIKE_MIN_FILES && changed / Math.max(1, baseline) > threshold;
}

/** Names the likely cause. It never lowers a status: the findings stay, this stands beside them. */
export function spikeWarning(counts: ChangeCounts, changedDigest: Sha256): Warning {
  const changed = counts.modified + counts.missing;
  const share = Math.round((changed / Math.max(1, counts.baseline)) * 100);
  return warning(
    'spike',
    'release directory',
    `${changed} of ${counts.baseline} files (${share} %) changed at once: ${likelyCause(counts)}; changed set sha256:${changedDigest}`,
  );
}

function likelyCause({ baseline, modified, missing }: ChangeCounts): string {
  if (missing === baseline) return 'probably the wrong or an empty directory';
  if (missing > modified) return 'probably an incomplete copy, or a disk that is not mounted';
  if (modified > baseline * 0.9) return 'probably another release, or a tree built again instead of copied';
  return 'probably several files were replaced together';
}
