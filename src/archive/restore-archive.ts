import { type Finding, overallOutcome } from '../model/finding.js';
import type { Ports } from '../ports/index.js';
import type { Verification } from '../verification/verification.js';
import { type Verifier, verifyUnpacked } from './verify-archive.js';

export interface RestoreRequest {
  readonly archive: string;
  /** A folder that is not there yet; `evidence` and `release` will stand in it. */
  readonly to: string;
  /** What must hold of a release that verifies, before it appears. */
  readonly also: (verification: Verification) => readonly Finding[];
}

/**
 * Unpacks an archive beside its target, verifies what stands there then, and only what is verified gets the name of the target, whole: who looks for it
 * finds nothing or all of it. @throws file_exists, archive_invalid, write_failed, input_missing, and what `verifyRelease` throws
 */
export async function restoreArchive(
  ports: Pick<Ports, 'archiveFiles' | 'evidence' | 'tree' | 'log'>,
  { archive, to, also }: RestoreRequest,
  verifier: Verifier,
): Promise<Verification> {
  const folder = ports.archiveFiles.pendingFolder(to);
  try {
    const verification = judged(await verifyUnpacked(ports, archive, verifier, folder.path), also);
    if (verification.outcome === 'verified') folder.commit();
    return verification;
  } finally {
    folder.remove();
  }
}

/** A verification with what else is asked of the release. */
export function judged(verification: Verification, also: RestoreRequest['also']): Verification {
  const findings = [...verification.findings, ...also(verification)];
  return { ...verification, findings, outcome: overallOutcome(findings) };
}
