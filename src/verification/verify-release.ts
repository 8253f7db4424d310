import { METADATA_FILE, SIGNATURE_OF } from '../evidence/evidence-set.js';
import { failure, type Finding, outcomeOf, overallOutcome, unknown, type Warning, warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { Ports } from '../ports/index.js';
import type { EvidenceSnapshot } from '../ports/evidence-store.js';
import { checkProvenance } from '../provenance/check-provenance.js';
import { parseProvenance } from '../provenance/parse-provenance.js';
import { describeProblems } from '../shape/parsed.js';
import { type SignatureRequest, authenticateMetadata, type AuthenticMetadata, isKnown, isUnsigned, unusedSignature, verifyFile } from './authenticate.js';
import { type BoundFiles, checkBoundFiles } from './check-bound-files.js';
import { checkFloor } from './check-floor.js';
import { checkSubject, checkTimes } from './check-metadata.js';
import { readEvidence } from './read-evidence.js';
import type { Verification, VerificationRequest } from './verification.js';
import { type TreeVerdict, verifyTree } from './verify-tree.js';

type VerifyPorts = Pick<Ports, 'evidence' | 'tree' | 'log'>;

/**
 * Evidence set against tree, in the order of the decision table: readable, authentic and bound, content above the
 * floor, tree as released. Every finding is collected; the worst decides.
 * @source design, section 3; trust model, section 4 @throws directory_missing, evidence_unreadable, worker_failed
 */
export async function verifyRelease(ports: VerifyPorts, request: VerificationRequest): Promise<Verification> {
  const snapshot = ports.evidence.open(request.evidence);
  try {
    return await verifySnapshot(ports, snapshot, request);
  } finally {
    snapshot.close();
  }
}

async function verifySnapshot(ports: VerifyPorts, snapshot: EvidenceSnapshot, request: VerificationRequest): Promise<Verification> {
  const readable = readEvidence(snapshot);
  const signed = authenticateMetadata(snapshot, readable.files.get('deployment_metadata.json'), request);
  const bound = checkBoundFiles(readable.files, signed.metadata);
  const known = isKnown(request, signed.digest);
  const inventory = authenticateInventory(snapshot, bound, { ...request, known });
  const content = checkContent(signed, request, known);
  const manifest = readable.files.get('checksums.json');
  const believed = manifest !== undefined && bound.intact.has('checksums.json') && !inventory.refuted;
  const tree = request.withoutTree === true ? TREE_NOT_ASKED : believed ? await verifyTree(ports, manifest, request) : TREE_UNKNOWN;
  const findings = [
    ...readable.findings,
    ...signed.findings,
    ...bound.findings,
    ...inventory.findings,
    ...checkOrigin(snapshot, bound),
    ...content.findings,
    ...tree.findings,
  ];
  return {
    outcome: overallOutcome(findings),
    findings,
    warnings: eachOnce([...request.trust.warnings, ...signed.warnings, ...inventory.warnings, ...content.warnings, ...tree.warnings]),
    metadata: signed.metadata,
    metadataDigest: signed.digest,
    signedBy: signed.signedBy,
    tree: tree.counts,
    spike: tree.spike,
    unsigned: request.unsigned === 'pull_request' && isUnsigned(snapshot, request.unsigned, SIGNATURE_OF[METADATA_FILE]),
  };
}

const TREE_NOT_ASKED: TreeVerdict = { findings: [], warnings: [], counts: undefined, spike: undefined };

const TREE_UNKNOWN: TreeVerdict = {
  findings: [unknown('every-file-matches', 'release directory', 'depends on checksums.json, which is not the sealed one')],
  warnings: [],
  counts: undefined,
  spike: undefined,
};

/** The inventory is signed on its own too, because other tools read it without the metadata. */
function authenticateInventory(
  snapshot: EvidenceSnapshot,
  bound: BoundFiles,
  request: SignatureRequest,
): { readonly findings: readonly Finding[]; readonly warnings: readonly Warning[]; readonly refuted: boolean } {
  const digest = bound.intact.get('checksums.json');
  if (digest === undefined) return { findings: [unusedSignature(snapshot, 'checksums.json')], warnings: [], refuted: true };
  const { findings, warnings } = verifyFile(snapshot, 'checksums.json', digest, request);
  return { findings, warnings, refuted: findings.some((finding) => ['tampered', 'corrupted'].includes(outcomeOf(finding))) };
}

/** Step 3. It is looked at even where the signature failed, so that everything that is wrong is listed; the signature's failure is worse and decides. */
function checkContent(
  { metadata }: AuthenticMetadata,
  { policy, trust }: VerificationRequest,
  known: boolean,
): { readonly findings: readonly Finding[]; readonly warnings: readonly Warning[] } {
  if (metadata === undefined) return { findings: [], warnings: [] };
  const subject = checkSubject(metadata, policy.policy);
  const times = checkTimes(metadata, trust.at);
  const isOver = known && times.reason === 'evidence_expired';
  return {
    findings: [...subject.findings, ...checkFloor(metadata, policy.policy), ...(isOver ? [] : [times])],
    warnings: [
      ...subject.warnings,
      ...(isOver ? [warning('evidence_expired', times.subject, `has expired on ${metadata.expires}; it was verified in its time`)] : []),
    ],
  };
}

/** Do provenance and SBOM belong together, and to this inventory? */
function checkOrigin(snapshot: EvidenceSnapshot, { intact }: BoundFiles): readonly Finding[] {
  const file = intact.has('provenance.json') ? snapshot.file('provenance.json') : undefined;
  if (file === undefined) return []; // that it is missing or another one is a finding already
  const provenance = parseProvenance(file.read(LIMITS.evidenceFileBytes));
  if (!provenance.ok) return [failure('every-evidence-file-parses', 'evidence_unparseable', 'provenance.json', describeProblems(provenance.problems))];
  return checkProvenance(provenance.value, {
    sbomDigest: intact.get('sbom.json'),
    subjects: [{ name: 'checksums.json', digest: intact.get('checksums.json') }],
  });
}

function eachOnce(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((one) => [`${one.reason} ${one.subject} ${one.message}`, one])).values()];
}
