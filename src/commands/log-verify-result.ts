import { LOG_FILE } from '../evidence/evidence-set.js';
import { prefixed } from '../model/digest.js';
import { failure, type Finding, outcomeOf } from '../model/finding.js';
import { type CommandResult, type Report, toneOf } from '../model/report.js';
import { exitCode, type Outcome, worstOutcome } from '../model/status.js';
import type { ClaimedLevel } from '../record/log-record.js';
import type { LogAssessment } from '../record/log-statement.js';
import type { VerifiedLog } from '../record/verify-log.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import { errorOfOutcome } from './outcome-error.js';

/** What a level shows, and what it does not. */
const SHOWS: Readonly<Record<ClaimedLevel, string>> = {
  L0: 'the chain holds: no line was changed, added, moved or removed on its own; whoever can write the file could have written another whole one',
  L1: 'the chain holds, and a key of the ring has signed the file',
};

interface Context {
  readonly path: string;
  readonly log: VerifiedLog;
  readonly assessment: LogAssessment;
  /** The lowest level that is accepted. */
  readonly required: ClaimedLevel;
}

/** What `log verify` shows and gives back. */
export function logVerifyResult(context: Context): CommandResult {
  const { log, assessment, required } = context;
  const findings = [...assessment.findings, ...checkLevel(assessment, required)];
  const outcome = worstOutcome(findings.map(outcomeOf));
  const error = errorOfOutcome(outcome, findings);
  const status = error ? null : outcome;
  const { level } = assessment;
  const runId = log.header?.run_id;
  return {
    exitCode: exitCode(outcome, 'prod'),
    json: {
      status,
      ...(error && { error }),
      level: level ?? null,
      run_id: runId ?? null,
      records: log.count,
      head: log.checkpoint?.hash ?? null,
      digest: prefixed(log.digest),
      findings: findings.map(findingJson),
      warnings: assessment.warnings.map(warningJson),
    },
    report: report(context, outcome, findings),
    outputs: { status: status ?? '', level: level ?? 'none', 'run-id': runId ?? '' },
    short: `${outcome} ${level ?? 'none'}`,
  };
}

function report({ path, log, assessment: { level, warnings } }: Context, outcome: Outcome, findings: readonly Finding[]): Report {
  return {
    tone: toneOf(outcome),
    headline: outcome === 'verified' && level !== undefined ? `${level}: ${SHOWS[level]}` : `${outcome}: this record cannot be relied on`,
    facts: [
      ['record', path],
      ['digest', prefixed(log.digest)],
      ['run', log.header?.run_id ?? 'not known'],
      ['records', String(log.count)],
    ],
    findings,
    warnings,
    next: adviceFor(findings),
  };
}

/** Where nothing else is wrong, what is shown must be enough. */
function checkLevel({ level, findings }: LogAssessment, required: ClaimedLevel): Finding[] {
  if (level !== 'L0' || required === 'L0' || findings.some(({ outcome }) => outcome === 'fail')) return [];
  return [failure('log-reaches-its-level', 'signature_missing', LOG_FILE, 'only L0 is shown, and L1 is asked for', { expected: required, actual: level })];
}
