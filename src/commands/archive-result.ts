import { join } from 'node:path';
import { RECEIPTS_FILE } from '../archive/layout.js';
import { describeKept, isLongEnough, type KeptUntil, later } from '../archive/retention.js';
import type { StoredArchive } from '../archive/stores/store.js';
import { prefixed } from '../model/digest.js';
import { ERRORS } from '../model/errors.js';
import { toInstant } from '../model/instant.js';
import type { CommandResult } from '../model/report.js';
import { exitCode } from '../model/status.js';
import type { Judge } from '../policy/judge.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import type { Verification } from '../verification/verification.js';
import type { ArchivedRelease } from './archive-release.js';
import type { ReleasePlace } from './release-place.js';
import { sealedArtifacts } from './sealed-artifacts.js';
import { verifyResult } from './verify-result.js';

/** What does not verify is never archived: the verification's own result, said so. */
export function archiveRefused(verification: Verification, judge: Judge): CommandResult {
  const code = verification.outcome === 'verified' ? exitCode('tampered', 'prod') : exitCode(verification.outcome, 'prod');
  const result = verifyResult(verification, { mode: 'prod', why: 'archive always enforces', exitCode: code, judge });
  return {
    ...result,
    report: { ...result.report, headline: `Not archived: ${result.report.headline}` },
    outputs: { status: '' },
    short: `not archived: ${result.short ?? ''}`,
  };
}

interface Facts {
  readonly archived: ArchivedRelease;
  readonly verification: Verification;
  readonly place: ReleasePlace;
  readonly days: number;
}

/** What `archive` shows and gives back. */
export function archiveResult({ archived, verification, place, days }: Facts): CommandResult {
  const { archive, outcome, path } = archived;
  const { kept, failed } = outcome;
  const until = kept.map(({ keptUntil }) => keptUntil).reduce(later, undefined);
  const error = errorOf(archived, days);
  const warnings = [...verification.warnings, ...archived.warnings];
  return {
    exitCode: error === undefined ? 0 : error.exitCode,
    json: {
      status: error === undefined ? 'archived' : null,
      ...(error === undefined ? {} : { error: { code: error.code, message: error.message, hint: error.hint } }),
      archive: { name: archive.name, path: path ?? null, digest: prefixed(archive.digest), size: archive.sizeBytes },
      asked: { days, until: toInstant(archive.until) },
      stores: kept.map((stored) => storedJson(stored, archive.until)),
      failed: failed.map(({ store, error: cause }) => ({ store, error: { code: cause.code, message: cause.message, hint: cause.hint } })),
      mirrored: outcome.mirrored,
      receipts: join(place.evidence, RECEIPTS_FILE),
      proof_of_retention: kept.some(({ level }) => level === 'enforced'),
      findings: verification.findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: error === undefined ? 'good' : 'bad',
      headline: error === undefined ? `Archived ${archive.name}, ${promise(kept, until)}` : error.message,
      facts: [
        ['archive', path ?? archive.name],
        ['digest', prefixed(archive.digest)],
        ['asked', `${days} days, until ${describeKept(archive.until)}`],
        ['receipts', join(place.evidence, RECEIPTS_FILE)],
      ],
      tables: [
        {
          head: ['store', 'level', 'kept until', 'asked until', 'where'],
          rows: [
            ...kept.map((stored) => storedRow(stored, archive.until)),
            ...failed.map(({ store, error: cause }) => [store, 'failed', 'not kept', describeKept(archive.until), cause.message]),
          ],
        },
      ],
      warnings,
      next: error === undefined ? [] : [error.hint],
    },
    outputs: { status: error === undefined ? 'archived' : '', ...outputsOf(archived, place), 'kept-until': describeKept(until) },
    artifacts: [...(path === undefined ? [] : [path]), ...sealedArtifacts(place.evidence)],
    short: `${error === undefined ? 'archived' : 'not kept as asked'} ${archive.name} ${prefixed(archive.digest)} ${describeKept(until)}`,
  };
}

function outputsOf({ archive, outcome, path }: ArchivedRelease, { evidence }: ReleasePlace): Record<string, string> {
  const artifact = outcome.kept.find(({ store }) => store === 'artifact');
  return {
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.location ?? '',
    'artifact-digest': artifact === undefined ? '' : prefixed(archive.digest),
    'archive-path': path ?? '',
    'archive-name': archive.name,
    'archive-digest': prefixed(archive.digest),
    stores: outcome.kept.map(({ store }) => store).join(','),
    receipts: outcome.kept.length === 0 ? '' : join(evidence, RECEIPTS_FILE),
  };
}

/** What is promised, by whom, in words that claim no more than the store does. */
function promise(kept: readonly StoredArchive[], until: KeptUntil): string {
  const end = until === 'no_end' ? 'without an end' : `until ${describeKept(until)}`;
  if (kept.some(({ level }) => level === 'enforced')) return `kept ${end}`;
  return kept.some(({ level }) => level === 'locked') ? `locked ${end}` : `declared to be kept ${end}`;
}

function errorOf({ outcome }: ArchivedRelease, days: number): { code: string; message: string; hint: string; exitCode: number } | undefined {
  const [first] = outcome.failed;
  if (first !== undefined) {
    const { code, kind, message, hint } = first.error;
    return {
      code,
      hint,
      message: `the store ${first.store} failed: ${message}`,
      exitCode: exitCode(kind === 'config' ? 'error(config)' : 'error(infra)', 'prod'),
    };
  }
  if (outcome.short === undefined) return undefined;
  return {
    code: 'retention_short',
    message: `no store keeps it for ${days} days: ${outcome.short}`,
    hint: ERRORS.retention_short.hint,
    exitCode: exitCode('error(infra)', 'prod'),
  };
}

function storedJson({ store, level, location, id, keptUntil }: StoredArchive, asked: Date): Record<string, unknown> {
  return { store, level, location, id: id ?? null, kept_until: keptJson(keptUntil), clamped: !isLongEnough(keptUntil, asked) };
}

/** An instant, `no_end`, or null for not known. */
export function keptJson(kept: KeptUntil): string | null {
  if (kept === undefined) return null;
  return kept === 'no_end' ? kept : toInstant(kept);
}

function storedRow({ store, level, location, keptUntil, note }: StoredArchive, asked: Date): string[] {
  const where = note === undefined ? location : `${location} (${note})`;
  return [store, level === 'enforced' ? 'enforced' : `${level}, no proof`, describeKept(keptUntil), describeKept(asked), where];
}
