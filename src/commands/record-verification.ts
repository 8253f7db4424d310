import type { Trust } from '../keys/trust.js';
import type { Warning } from '../model/finding.js';
import type { LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { Verification } from '../verification/verification.js';
import { recordCommand } from './record-command.js';
import type { ReleasePlace } from './release-place.js';

interface VerifyRecord {
  readonly started: Date;
  readonly place: ReleasePlace | undefined;
  readonly trust: Trust;
  readonly policy: LoadedPolicy;
  readonly verification: Verification;
  readonly exitCode: number;
}

/** What a verification found, as an execution record. */
export function recordVerification(ports: Ports, { started, place, trust, policy, verification, exitCode: code }: VerifyRecord): readonly Warning[] {
  // An archive has no evidence directory to keep a record in.
  if (place === undefined && (ports.environment.variables['DURI_STATE_DIR'] ?? '') === '') return [];
  const { metadataDigest, tree, outcome } = verification;
  return recordCommand(ports, {
    verb: 'verify',
    started,
    place: place ?? { evidence: undefined },
    trust,
    policyDigest: policy.digest,
    result: outcome,
    exitCode: code,
    subjects: metadataDigest === undefined ? [] : [{ name: 'deployment_metadata.json', digest: metadataDigest }],
    outputs: [],
    observations:
      tree === undefined ? {} : { files_matched: tree.matched, files_modified: tree.modified, files_missing: tree.missing, files_new: tree.unexpected },
  });
}
