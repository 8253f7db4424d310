import type { Candidate } from '../gates/schema-downgrade/decide.js';
import { outcomeOfDowngrade } from '../gates/schema-downgrade/decide.js';
import { compareDimensions, type DimensionRow } from '../gates/schema-downgrade/dimensions.js';
import { SAME_KEYS } from '../gates/schema-downgrade/keyring-change.js';
import type { Stance } from '../gates/schema-downgrade/stance.js';
import { type Finding, warning } from '../model/finding.js';
import { type CommandResult, toneOf } from '../model/report.js';
import { exitCode, type Outcome } from '../model/status.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import { errorOfOutcome } from './outcome-error.js';

interface Downgrade {
  readonly candidate: Candidate;
  readonly floors: readonly Stance[];
  readonly findings: readonly Finding[];
  readonly bootstrap: boolean;
  readonly base: string;
  readonly keyring: string | undefined;
  readonly edits: readonly string[];
}

/** What `check-downgrade` shows and gives back. Its exit codes are always those of prod. */
export function downgradeResult({ candidate, floors, findings, bootstrap, base, keyring, edits }: Downgrade): CommandResult {
  const outcome = outcomeOfDowngrade(findings);
  const rows = floors.length === 0 || candidate.kind === 'missing' || candidate.kind === 'unreadable' ? [] : compareDimensions(candidate, floors);
  const error = errorOfOutcome(outcome, findings);
  const weakened = rows.filter(({ verdict }) => isBelow(verdict)).map(({ dimension }) => dimension);
  const warnings = keyring === undefined || keyring === SAME_KEYS ? [] : [warning('keyring_edited', 'key ring', keyring)];
  const says = headline(outcome, findings, weakened, bootstrap);
  const status = error === undefined ? outcome : null;
  return {
    exitCode: exitCode(outcome, 'prod'),
    json: {
      status,
      ...(error === undefined ? {} : { error }),
      bootstrap,
      base,
      candidate: candidate.source,
      dimensions: rows.map(({ dimension, stronger, floor, candidate: value, from, verdict }) => ({
        dimension,
        stronger,
        floor: floor ?? null,
        candidate: value ?? null,
        from,
        verdict,
      })),
      keyring: keyring ?? null,
      edits,
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: toneOf(outcome),
      headline: says,
      facts: [
        ['candidate', candidate.source],
        ['base', base],
        ['floor from', [...new Set(floors.map(({ source }) => source))].join(', ') || 'nowhere'],
        ...(bootstrap ? [['adoption', 'bootstrap: the base has no policy yet, so the built-in floor is the judge'] as const] : []),
        ...(keyring === undefined ? [] : [['key ring', keyring] as const]),
        ...(edits.length === 0 ? [] : [['edits', `${edits.join(', ')} (judged by what the base has)`] as const]),
      ],
      tables: rows.length === 0 ? [] : [{ head: ['dimension', 'floor', 'candidate', 'from', 'verdict'], rows: rows.map(toCells) }],
      findings,
      warnings,
      next: adviceFor(findings),
    },
    outputs: { status: status ?? '', weakened: weakened.join(','), bootstrap: String(bootstrap) },
    short: says,
  };
}

function isBelow(verdict: DimensionRow['verdict']): boolean {
  return verdict === 'weaker' || verdict === 'changed' || verdict === 'unstated';
}

function toCells({ dimension, floor, candidate, from, verdict }: DimensionRow): string[] {
  return [dimension, floor ?? '-', candidate ?? '-', from.join(', ') || '-', isBelow(verdict) ? `BELOW: ${verdict}` : verdict];
}

function headline(outcome: Outcome, findings: readonly Finding[], weakened: readonly string[], bootstrap: boolean): string {
  const label = bootstrap ? ' (bootstrap)' : '';
  if (outcome === 'verified') return `verified${label}: nothing is below the floor`;
  if (weakened.length > 0) return `${outcome}${label}: below the floor on ${weakened.join(', ')}`;
  const first = findings.find(({ outcome: each }) => each === 'fail' || each === 'unknown');
  return `${outcome}${label}: ${first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`}`;
}
