import { relative, sep } from 'node:path';
import type { Metadata } from '../../evidence/metadata.js';
import { releaseCoverage } from '../../evidence/release-coverage.js';
import { ChecksumsCursor } from '../../manifest/checksums-cursor.js';
import { FormProblem } from '../../manifest/form-problem.js';
import { type BytePath, toBytePath } from '../../model/path.js';
import { isInside } from '../../policy/inside.js';
import type { Policy } from '../../policy/policy.js';
import type { EvidenceStore } from '../../ports/evidence-store.js';

export interface VerifiedRelease {
  /** Absolute, with links resolved. */
  readonly directory: string;
  readonly evidence: string;
  /** Undefined where it could not be read. */
  readonly metadata: Metadata | undefined;
  readonly policy: Policy;
}

/** Where a file lies, given by its absolute path with links resolved: `released` is in the inventory that the metadata binds, and covered by policy. */
export function whereIs(store: EvidenceStore, release: VerifiedRelease, real: string): 'released' | 'unlisted' | 'elsewhere' {
  if (!isInside(real, release.directory)) return 'elsewhere';
  const path = toBytePath(relative(release.directory, real).split(sep).join('/'));
  return releaseCoverage(release.policy, release)(path, false) && isListed(store, release, path) ? 'released' : 'unlisted';
}

/** The inventory is read once more; that it is the one that was verified is seen by its digest. */
function isListed(store: EvidenceStore, { evidence, metadata }: VerifiedRelease, path: BytePath): boolean {
  const snapshot = store.open(evidence);
  try {
    const inventory = snapshot.file('checksums.json');
    if (inventory === undefined || inventory.digest() !== metadata?.files['checksums.json'].sha256) return false;
    const cursor = new ChecksumsCursor(() => inventory.chunks(), { checkRoot: false });
    for (let entry = cursor.next(); entry?.kind === 'file' && entry.path <= path; entry = cursor.next()) if (entry.path === path) return true;
    return false;
  } catch (error) {
    if (error instanceof FormProblem) return false; // what is wrong with it is a finding already
    throw error;
  } finally {
    snapshot.close();
  }
}
