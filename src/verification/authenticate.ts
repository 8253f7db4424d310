import { METADATA_FILE, SIGNATURE_OF } from '../evidence/evidence-set.js';
import { type Metadata, parseMetadata } from '../evidence/metadata.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Sha256 } from '../model/digest.js';
import { failure, type Finding, notApplicable, unknown, type Warning, warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import { isVersion } from '../model/schema-version.js';
import type { EvidenceFile, EvidenceSnapshot } from '../ports/evidence-store.js';
import { parseJson } from '../shape/json.js';
import { describeProblems } from '../shape/parsed.js';
import { checkKnownSchema } from './check-metadata.js';
import type { VerificationRequest } from './verification.js';
import { type EnvelopeResult, verifyEnvelope } from './verify-envelope.js';

/** What the metadata says, and whether it is signed. */
export interface AuthenticMetadata {
  /** Undefined when it could not be read. Present is not believed: `authentic` says so. */
  readonly metadata: Metadata | undefined;
  readonly digest: Sha256 | undefined;
  readonly authentic: boolean;
  readonly signedBy: EnvelopeResult['signedBy'];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/** Steps 1 and 2 for the file that binds the others: does it parse, and is it signed? @source design, section 3 */
export function authenticateMetadata(snapshot: EvidenceSnapshot, file: EvidenceFile | undefined, request: VerificationRequest): AuthenticMetadata {
  if (file === undefined) return { ...NOTHING, findings: [unusedSignature(snapshot, METADATA_FILE)] };
  const content = file.read(LIMITS.evidenceFileBytes);
  const { metadata, finding } = readMetadata(content);
  if (finding?.reason === 'evidence_unparseable') return { ...NOTHING, findings: [finding, unusedSignature(snapshot, METADATA_FILE)] };
  const digest = file.digest();
  const envelope = verifyFile(snapshot, METADATA_FILE, digest, { ...request, known: isKnown(request, digest) });
  return {
    metadata,
    digest,
    authentic: envelope.authentic,
    signedBy: envelope.signedBy,
    warnings: envelope.warnings,
    findings: [...envelope.findings, ...(finding === undefined ? [] : [finding])],
  };
}

const NOTHING = { metadata: undefined, digest: undefined, authentic: false, signedBy: [], warnings: [] } as const;

/** Is a file signed by trusted keys, as the kind of document that it is? */
export function verifyFile(
  snapshot: EvidenceSnapshot,
  name: keyof typeof SIGNATURE_OF,
  digest: Sha256,
  { trust, policy, dualVerify, unsigned, known, warnHmacOnly = false }: SignatureRequest,
): EnvelopeResult {
  const { type, use } = PREDICATE_TYPES[name === METADATA_FILE ? 'metadata' : 'checksums'];
  const signature = SIGNATURE_OF[name];
  if (unsigned !== 'refuse' && isUnsigned(snapshot, unsigned, signature)) return unsignedResult(signature, unsigned);
  return verifyEnvelope({
    file: signature,
    content: snapshot.file(signature)?.read(LIMITS.evidenceFileBytes),
    subject: { name, digest },
    predicateType: type,
    use,
    trust,
    requirement: { threshold: policy.policy.signatures.threshold, kinds: policy.policy.signatures.kinds },
    dualVerify,
    verifiedBefore: known,
    warnHmacOnly,
  });
}

export type SignatureRequest = Pick<VerificationRequest, 'trust' | 'policy' | 'dualVerify' | 'unsigned'> & {
  readonly warnHmacOnly?: boolean;
} & {
  /** The set was verified in its time. */
  readonly known: boolean;
};

/** Has this host verified the set before, in its time? */
export function isKnown({ verifiedBefore }: Pick<VerificationRequest, 'verifiedBefore'>, metadataDigest: Sha256 | undefined): boolean {
  return metadataDigest !== undefined && (verifiedBefore?.has(metadataDigest) ?? false);
}

/** At a pull request a set with one of its signatures is one that lost the other; only a set without any is unsigned. */
export function isUnsigned(snapshot: EvidenceSnapshot, unsigned: VerificationRequest['unsigned'], signature: string): boolean {
  if (unsigned === 'refuse' || snapshot.file(signature) !== undefined) return false;
  return unsigned === 'dev' || Object.values(SIGNATURE_OF).every((name) => snapshot.file(name) === undefined);
}

/** Unsigned evidence where it is taken. It is not authentic, and nothing in it is believed for a signature's sake. */
function unsignedResult(signature: string, where: 'dev' | 'pull_request'): EnvelopeResult {
  const why = where === 'dev' ? 'the policy does not require it in dev' : 'no key is reachable from a pull request';
  const finding = notApplicable('evidence-is-signed', signature, `is not there, and ${why}`);
  return { findings: [finding], warnings: [warning('unsigned', signature, 'is not there')], authentic: false, statement: undefined, signedBy: [] };
}

/** What can be said of a signature over a file that could not be read: only whether it is there. */
export function unusedSignature(snapshot: EvidenceSnapshot, name: keyof typeof SIGNATURE_OF): Finding {
  const signature = SIGNATURE_OF[name];
  const file = snapshot.file(signature);
  if (file === undefined) return failure('evidence-is-signed', 'signature_missing', signature, 'is missing');
  if (file.sizeBytes === 0) return failure('evidence-is-signed', 'evidence_empty', signature, 'is empty');
  return unknown('evidence-is-signed', signature, `depends on ${name}, which could not be read`);
}

/** A version that is too new is told apart from a document that is broken: its shape may well have changed. */
export function readMetadata(content: Uint8Array): { readonly metadata: Metadata | undefined; readonly finding: Finding | undefined } {
  const tooNew = checkKnownSchema(claimedVersion(content) ?? '');
  if (tooNew !== undefined) return { metadata: undefined, finding: tooNew };
  const result = parseMetadata(content);
  if (result.ok) return { metadata: result.value, finding: undefined };
  return { metadata: undefined, finding: failure('every-evidence-file-parses', 'evidence_unparseable', METADATA_FILE, describeProblems(result.problems)) };
}

function claimedVersion(content: Uint8Array): string | undefined {
  const json = parseJson(content, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
  const claimed = json.ok ? (json.value as { schema_version?: unknown } | null)?.schema_version : undefined;
  return typeof claimed === 'string' && isVersion(claimed) ? claimed : undefined;
}
