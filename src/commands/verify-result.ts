import { withThousands } from '../model/amount.js';
import { prefixed } from '../model/digest.js';
import { failure, type Finding, outcomeOf, type Warning, warning } from '../model/finding.js';
import type { CommandResult } from '../model/report.js';
import { toneOf } from '../model/report.js';
import { type Mode, type Outcome, UNSIGNED_STATUS } from '../model/status.js';
import type { Judge } from '../policy/judge.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import type { Verification } from '../verification/verification.js';
import { errorOfOutcome } from './outcome-error.js';

interface Context {
  readonly mode: Mode;
  readonly why: string;
  readonly exitCode: number;
  readonly judge: Judge;
}

/** What `verify` shows and gives back. */
export function verifyResult(verification: Verification, { mode, why, exitCode, judge }: Context): CommandResult {
  const { outcome, metadata, metadataDigest, tree } = verification;
  const warnings: readonly Warning[] =
    mode === 'dev' ? [...verification.warnings, warning('dev_not_enforced', 'verify', `dev: not enforced (${why})`)] : verification.warnings;
  const open = verification.findings.filter(({ outcome: each }) => each === 'fail' || each === 'unknown');
  const error = errorOfOutcome(outcome, verification.findings);
  const status = statusText(verification);
  return {
    exitCode,
    json: {
      status: error === undefined ? status : null,
      ...(error === undefined ? {} : { error }),
      mode,
      enforced: mode === 'prod',
      metadata_digest: metadataDigest === undefined ? null : prefixed(metadataDigest),
      release:
        metadata === undefined
          ? null
          : {
              product: metadata.product,
              repository_id: metadata.repository_id,
              line: metadata.line,
              sequence: metadata.sequence,
              deployment_id: metadata.deployment_id,
              created: metadata.created,
              expires: metadata.expires,
            },
      signed_by: verification.signedBy.map(({ keyId, kind }) => ({ key: keyId, kind })),
      counts: tree ?? null,
      spike: verification.spike === undefined ? null : { ...verification.spike, digest: prefixed(verification.spike.digest) },
      findings: verification.findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: status === UNSIGNED_STATUS ? 'plain' : toneOf(outcome),
      headline: `${status}${mode === 'dev' && outcome !== 'verified' ? ' (dev: not enforced)' : ''}: ${summary(verification, open)}`,
      facts: [
        ...(metadata === undefined ? [] : [['release', `${metadata.product} ${metadata.line} #${metadata.sequence}, sealed ${metadata.created}`] as const]),
        ...(metadataDigest === undefined ? [] : [['metadata', prefixed(metadataDigest)] as const]),
        ['signed by', verification.signedBy.length === 0 ? 'no trusted key' : verification.signedBy.map(({ keyId, kind }) => `${kind} ${keyId}`).join(', ')],
        ['policy', judge.says],
        ['mode', `${mode} (${why})`],
      ],
      findings: mostSevereFirst(foldSpike(verification)),
      warnings,
      next: adviceFor(verification.findings),
    },
    outputs: {
      status: error === undefined ? status : '',
      'metadata-digest': metadataDigest === undefined ? '' : prefixed(metadataDigest),
      findings: String(open.length),
    },
    short: `${status} ${summary(verification, open)}`,
  };
}

/** Evidence that nobody signed is never called verified. @source trust model, section 6 */
function statusText({ outcome, unsigned }: Verification): Outcome | typeof UNSIGNED_STATUS {
  return unsigned && outcome === 'verified' ? UNSIGNED_STATUS : outcome;
}

function summary({ outcome, tree }: Verification, open: readonly Finding[]): string {
  if (outcome === 'verified' && tree !== undefined) return `${withThousands(tree.matched)} files match what was released`;
  const changes =
    tree === undefined
      ? []
      : [[tree.modified, 'modified'] as const, [tree.missing, 'missing'] as const, [tree.unexpected, 'not released'] as const].filter(([count]) => count > 0);
  if (changes.length > 0) return changes.map(([count, what]) => `${count} ${count === 1 ? 'file' : 'files'} ${what}`).join(', ');
  const [first] = mostSevereFirst(open);
  return first === undefined ? 'no finding' : `${first.subject} ${first.message}`;
}

const ORDER: readonly Outcome[] = ['tampered', 'corrupted', 'policy_changed', 'error(config)', 'error(infra)', 'verified'];

function mostSevereFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(outcomeOf(a)) - ORDER.indexOf(outcomeOf(b)));
}

const FOLDED_FILES = 20;

/** For people, a spike is one finding with the first files and the digest of them all; `--json` lists every file. @source design, section 3 (spike guard) */
function foldSpike({ findings, spike }: Verification): readonly Finding[] {
  if (spike === undefined) return findings;
  const isChange = ({ outcome, reason }: Finding): boolean => outcome === 'fail' && (reason === 'file_modified' || reason === 'file_missing');
  const first = findings.filter(isChange).slice(0, FOLDED_FILES);
  const more = spike.changed > first.length ? ` and ${spike.changed - first.length} more` : '';
  const message = `${spike.changed} of ${spike.baseline} files changed at once: ${first.map(({ subject }) => subject).join(', ')}${more}; all of them: ${prefixed(spike.digest)}`;
  return [failure('every-file-matches', 'file_modified', 'release directory', message), ...findings.filter((finding) => !isChange(finding))];
}
