import { compareReceipts } from '../archive/compare-receipts.js';
import type { AuditedArchive } from '../archive/audit.js';
import { equivocations } from '../archive/equivocation.js';
import { describeKept } from '../archive/retention.js';
import type { VerifiedReceipts } from '../archive/verify-receipts.js';
import { prefixed } from '../model/digest.js';
import { ERRORS } from '../model/errors.js';
import { type Finding, outcomeOf, type Warning } from '../model/finding.js';
import { toInstant } from '../model/instant.js';
import { type CommandResult, toneOf } from '../model/report.js';
import { exitCode, type Outcome, worstOutcome } from '../model/status.js';
import type { StoreName } from '../policy/policy.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import { keptJson } from './archive-result.js';
import type { AuditedStore } from './audit-stores.js';
import { errorOfOutcome } from './outcome-error.js';

interface Facts {
  readonly audited: readonly AuditedStore[];
  /** Receipts that were named on the command line. */
  readonly given: VerifiedReceipts;
  readonly names: readonly StoreName[];
  readonly at: Date;
  /** Nothing was found, and the platform says that nothing was released. */
  readonly noRelease: boolean;
}

/** What `archive audit` shows and gives back. Nothing found is never green. */
export function archiveAuditResult({ audited, given, names, at, noRelease }: Facts): CommandResult {
  const archives = audited.flatMap((store) => store.archives);
  const compared = compareReceipts(given.receipts, archives, { stores: names, at });
  const findings = [...archives.flatMap((one) => one.findings), ...equivocations(archives), ...given.findings, ...compared.findings];
  const warnings = [...archives.flatMap((one) => one.warnings), ...audited.flatMap((store) => store.warnings), ...given.warnings, ...compared.warnings];
  const verified = archives.filter(isVerified).length;
  const outcome = outcomeFor(findings, verified, noRelease);
  const error = errorFor(outcome, { findings, names, nothing: verified === 0 });
  const lapsing = warnings.filter(({ reason }) => reason === 'archive_lapsing' || reason === 'retention_clamped').length;
  const countersigned = audited.reduce((sum, store) => sum + store.countersigned, 0);
  const status = error === undefined && !noRelease ? outcome : '';
  return {
    exitCode: exitCode(outcome, 'prod'),
    json: {
      status: noRelease ? 'not-applicable (no release)' : error === undefined ? outcome : null,
      ...(error === undefined ? {} : { error }),
      at: toInstant(at),
      stores: names,
      archives: archives.map((one) => archiveJson(one)),
      countersigned,
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: noRelease ? 'plain' : outcome === 'verified' && warnings.some(({ reason }) => URGENT.has(reason)) ? 'warn' : toneOf(outcome),
      headline: noRelease ? 'There is no release yet, so there is nothing to audit' : (error?.message ?? `${outcome}: ${summary(archives, verified, lapsing)}`),
      facts: [
        ['stores', names.join(', ')],
        ['countersigned', String(countersigned)],
      ],
      tables: archives.length === 0 ? [] : [{ head: ['store', 'archive', 'status', 'level', 'kept until', 'days left'], rows: archives.map(archiveRow) }],
      findings,
      warnings,
      next: error === undefined ? adviceFor(findings) : [error.hint],
    },
    outputs: { status, archives: String(verified), lapsing: String(lapsing) },
    short: noRelease ? 'no release' : `${outcome} ${summary(archives, verified, lapsing)}`,
  };
}

const URGENT: ReadonlySet<Warning['reason']> = new Set(['archive_lapsing', 'retention_clamped', 'countersign_failed']);

function outcomeFor(findings: readonly Finding[], verified: number, noRelease: boolean): Outcome {
  const worst = worstOutcome(findings.map(outcomeOf));
  if (worst !== 'verified' || noRelease) return worst;
  return verified === 0 || findings.some(({ outcome }) => outcome === 'unknown') ? 'error(infra)' : 'verified';
}

function errorFor(
  outcome: Outcome,
  { findings, names, nothing }: { readonly findings: readonly Finding[]; readonly names: readonly StoreName[]; readonly nothing: boolean },
): { code: string; message: string; hint: string } | undefined {
  if (outcome === 'error(infra)' && findings.length === 0 && nothing)
    return {
      code: 'archive_missing',
      message: `no archive that is still kept was found in ${names.join(', ')}: nothing was proven`,
      hint: ERRORS.archive_missing.hint,
    };
  return errorOfOutcome(outcome, findings);
}

function summary(archives: readonly AuditedArchive[], verified: number, lapsing: number): string {
  return `${verified} of ${archives.length} archives verified${lapsing === 0 ? '' : `, ${lapsing} lapse soon or do not say when`}`;
}

function isVerified({ verification, findings }: AuditedArchive): boolean {
  return verification?.outcome === 'verified' && findings.length === 0;
}

function statusOf(one: AuditedArchive): string {
  if (one.stored.state !== 'kept') return one.stored.state;
  return worstOutcome([...one.findings.map(outcomeOf), one.verification?.outcome ?? 'error(infra)']);
}

function archiveJson(one: AuditedArchive): Record<string, unknown> {
  const { stored, verification, digest, daysLeft } = one;
  const { metadata, metadataDigest } = verification ?? {};
  return {
    store: stored.store,
    name: stored.name,
    location: stored.location,
    level: stored.level,
    status: statusOf(one),
    digest: digest === undefined ? null : prefixed(digest),
    metadata_digest: metadataDigest === undefined ? null : prefixed(metadataDigest),
    release: metadata === undefined ? null : { product: metadata.product, line: metadata.line, sequence: metadata.sequence },
    kept_until: keptJson(stored.keptUntil),
    days_left: daysLeft ?? null,
  };
}

function archiveRow(one: AuditedArchive): string[] {
  const { stored, daysLeft } = one;
  return [stored.store, stored.name, statusOf(one), stored.level, describeKept(stored.keptUntil), daysLeft === undefined ? '' : String(daysLeft)];
}
