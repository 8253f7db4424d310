import { METADATA_FILE } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import type { Sha256 } from '../model/digest.js';
import { failure, type Finding, overallOutcome, pass, type Warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { Outcome } from '../model/status.js';
import type { LoadedPolicy } from '../policy/policy.js';
import type { EvidenceSnapshot } from '../ports/evidence-store.js';
import { checkProvenance } from '../provenance/check-provenance.js';
import { parseProvenance } from '../provenance/parse-provenance.js';
import type { Provenance } from '../provenance/statement-schema.js';
import { describeProblems } from '../shape/parsed.js';
import { readMetadata } from './authenticate.js';
import { type BoundFiles, checkBoundFiles } from './check-bound-files.js';
import { checkFloor } from './check-floor.js';
import { checkInventory } from './check-inventory.js';
import { checkSubject, checkTimes } from './check-metadata.js';
import { checkAge, checkPolicy, checkSource } from './check-origin.js';
import { readEvidence } from './read-evidence.js';

export interface UnsignedRequest {
  readonly policy: LoadedPolicy;
  /** The commit that it must have been made from. */
  readonly commit: string;
  /** How long ago it may have been made. */
  readonly maxAgeHours: number;
  readonly at: Date;
}

/** An evidence set as it stands before it is signed. What is undefined could not be read. */
export interface UnsignedVerdict {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly metadata: Metadata | undefined;
  readonly metadataDigest: Sha256 | undefined;
  readonly provenance: Provenance | undefined;
}

/**
 * May this set be signed? Everything that can be known without the release tree: whole, bound together, of this product,
 * made just now from this commit, under this very policy. Who signs takes responsibility for what a build job says, and
 * this is all that stands between the two. @source docs/releases.md
 */
export function verifyUnsigned(snapshot: EvidenceSnapshot, request: UnsignedRequest): UnsignedVerdict {
  const readable = readEvidence(snapshot);
  const file = readable.files.get(METADATA_FILE);
  const read = file === undefined ? undefined : readMetadata(file.read(LIMITS.evidenceFileBytes));
  const metadata = read?.metadata;
  const bound = checkBoundFiles(readable.files, metadata);
  const origin = readOrigin(snapshot, bound);
  const content = metadata === undefined ? { findings: [], warnings: [] } : checkContent(metadata, request);
  const manifest = bound.intact.has('checksums.json') ? readable.files.get('checksums.json') : undefined;
  const findings = [
    ...readable.findings,
    ...(read?.finding === undefined ? [] : [read.finding]),
    ...bound.findings,
    ...(metadata === undefined || manifest === undefined ? [] : checkInventory(manifest, metadata)),
    ...origin.findings,
    ...content.findings,
    ...(metadata === undefined ? [] : [checkSource(metadata, origin.provenance, request.commit)]),
  ];
  return {
    outcome: overallOutcome(findings),
    findings,
    warnings: content.warnings,
    metadata,
    metadataDigest: file?.digest(),
    provenance: origin.provenance,
  };
}

function checkContent(
  metadata: Metadata,
  { policy, at, maxAgeHours }: UnsignedRequest,
): { readonly findings: Finding[]; readonly warnings: readonly Warning[] } {
  const subject = checkSubject(metadata, policy.policy);
  const findings = [
    ...subject.findings,
    ...checkFloor(metadata, policy.policy),
    ...checkPolicy(metadata, policy),
    checkTimes(metadata, at),
    checkAge(metadata, at, maxAgeHours),
  ];
  return { findings, warnings: subject.warnings };
}

function readOrigin(
  snapshot: EvidenceSnapshot,
  { intact }: BoundFiles,
): { readonly provenance: Provenance | undefined; readonly findings: readonly Finding[] } {
  const file = intact.has('provenance.json') ? snapshot.file('provenance.json') : undefined;
  if (file === undefined) return { provenance: undefined, findings: [] }; // that it is missing or another one is a finding already
  const parsed = parseProvenance(file.read(LIMITS.evidenceFileBytes));
  if (!parsed.ok) {
    const problem = failure('every-evidence-file-parses', 'evidence_unparseable', 'provenance.json', describeProblems(parsed.problems));
    return { provenance: undefined, findings: [problem] };
  }
  const subjects = [{ name: 'checksums.json', digest: intact.get('checksums.json') }];
  const findings = checkProvenance(parsed.value, { sbomDigest: intact.get('sbom.json'), subjects });
  return { provenance: parsed.value, findings: [pass('every-evidence-file-parses', 'provenance.json', 'is a provenance'), ...findings] };
}
