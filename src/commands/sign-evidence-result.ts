import type { Metadata } from '../evidence/metadata.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import type { Finding, Warning } from '../model/finding.js';
import { type CommandResult, toneOf } from '../model/report.js';
import { exitCode, type Outcome } from '../model/status.js';
import type { LoadedPolicy } from '../policy/policy.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import type { SignatureFiles } from '../signing/sign-release.js';
import type { Signer } from '../signing/signer.js';
import { errorOfOutcome } from './outcome-error.js';

interface Signing {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly metadata: Metadata | undefined;
  readonly metadataDigest: Sha256 | undefined;
  /** Undefined when it was refused. */
  readonly files: SignatureFiles | undefined;
}

interface Context {
  readonly evidence: string;
  readonly signers: readonly Signer[];
  readonly policy: LoadedPolicy;
  readonly commit: string;
}

/** This run read digests and statements: no release tree, no program. What a build job did is not known by it. */
const ISOLATION = 'digests-only';

/** What `sign --evidence` shows and gives back. */
export function signEvidenceResult({ outcome, findings, warnings, metadata, metadataDigest, files }: Signing, context: Context): CommandResult {
  const { evidence, signers, policy, commit } = context;
  const signed = files !== undefined;
  const error = errorOfOutcome(outcome, findings);
  const status = signed ? 'signed' : error === undefined ? outcome : null;
  const digest = metadataDigest === undefined ? '' : prefixed(metadataDigest);
  const headline = signed ? signedHeadline(metadata, signers) : refusedHeadline(outcome, findings);
  return {
    exitCode: exitCode(outcome, 'prod'),
    json: {
      status,
      ...(error === undefined ? {} : { error }),
      isolation: ISOLATION,
      evidence,
      commit,
      metadata_digest: digest === '' ? null : digest,
      release: metadata === undefined ? null : releaseJson(metadata),
      signed_by: signed ? signers.map(({ keyId, kind }) => ({ key: keyId, kind })) : [],
      files: Object.keys(files ?? {}),
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: signed ? 'good' : toneOf(outcome),
      headline,
      facts: [
        ['evidence', evidence],
        ['commit', commit],
        ...(digest === '' ? [] : [['metadata', digest] as const]),
        ['policy', `${policy.path ?? 'built-in'}, version ${policy.policy.version}`],
        ['isolation', `${ISOLATION}: no release tree was read, no program was run`],
        ...(signed ? signers.map(({ keyId, kind }) => ['signed by', `${kind} ${keyId}`] as const) : []),
      ],
      findings,
      warnings,
      next: adviceFor(findings),
    },
    outputs: { status: status ?? '', 'metadata-digest': digest, 'bundle-path': '' },
    short: headline,
  };
}

function releaseJson({ product, repository_id, line, sequence }: Metadata): Record<string, unknown> {
  return { product, repository_id, line, sequence };
}

function signedHeadline(metadata: Metadata | undefined, { length }: readonly Signer[]): string {
  const release = metadata === undefined ? '' : `${metadata.product} ${metadata.line} #${metadata.sequence}`;
  return `signed ${release} with ${length} ${length === 1 ? 'key' : 'keys'}`;
}

function refusedHeadline(outcome: Outcome, findings: readonly Finding[]): string {
  const first = findings.find(({ outcome: each }) => each === 'fail') ?? findings.find(({ outcome: each }) => each === 'unknown');
  return `${outcome}: not signed, ${first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`}`;
}
