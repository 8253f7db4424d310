import { failure, type Finding, pass } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { EvidenceFile, EvidenceSnapshot } from '../ports/evidence-store.js';
import { BOUND_FILES, METADATA_FILE } from '../evidence/evidence-set.js';

const MAX_BYTES: Readonly<Record<string, number>> = {
  'checksums.json': LIMITS.inventoryBytes,
  SHA256SUMS: LIMITS.inventoryBytes,
  'sbom.json': LIMITS.sbomBytes,
};

/** The files of a set that can be looked at, and a finding for each that cannot. */
export interface ReadableEvidence {
  readonly files: ReadonlyMap<string, EvidenceFile>;
  readonly findings: readonly Finding[];
}

/** Step 1 of the decision table, as far as no content is parsed: missing, empty, over a limit. Signatures are looked at by `verifyEnvelope`. */
export function readEvidence(snapshot: EvidenceSnapshot): ReadableEvidence {
  const files = new Map<string, EvidenceFile>();
  const findings: Finding[] = [];
  for (const name of [METADATA_FILE, ...BOUND_FILES]) {
    const file = snapshot.file(name);
    const finding = checkReadable(name, file);
    findings.push(finding);
    if (file !== undefined && finding.outcome === 'pass') files.set(name, file);
  }
  return { files, findings };
}

const CHECK = 'every-evidence-file-is-there';

function checkReadable(name: string, file: EvidenceFile | undefined): Finding {
  if (file === undefined) return failure(CHECK, 'evidence_missing', name, 'is missing');
  if (file.sizeBytes === 0) return failure(CHECK, 'evidence_empty', name, 'is empty');
  const limit = MAX_BYTES[name] ?? LIMITS.evidenceFileBytes;
  if (file.sizeBytes > limit)
    return failure(CHECK, 'evidence_over_limit', name, 'is too large', { expected: `at most ${limit} bytes`, actual: `${file.sizeBytes} bytes` });
  return pass(CHECK, name, `is there, ${file.sizeBytes} bytes`);
}
