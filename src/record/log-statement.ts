import type { Statement } from '../envelope/statement.js';
import { LOG_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { failure, type Finding, pass, type Warning, warning } from '../model/finding.js';
import { canonicalJson } from '../shape/canonical-json.js';
import type { ClaimedLevel } from './log-record.js';
import type { FinishedLog } from './recorder.js';
import type { VerifiedLog } from './verify-log.js';

/** What is signed about a log, so that it reaches L1: the file's digest, and of the chain its head, length and run. */
export function logStatement({ digest, runId, head, count, level }: Omit<FinishedLog, 'bytes'>): Statement {
  return { subjects: [{ name: LOG_FILE, digest }], predicateType: PREDICATE_TYPES.log.type, predicate: { run_id: runId, head, count, level } };
}

/** What `verifyEnvelope` found about the signature of a log. */
export interface SignedLog {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly authentic: boolean;
  readonly statement: Statement | undefined;
}

export interface LogAssessment {
  /** The level that is shown, not the one that the log claims; undefined when not even the chain holds. */
  readonly level: ClaimedLevel | undefined;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/** The level that chain and signature show together. `signed` is undefined where no signature was looked at. */
export function assessLog(log: VerifiedLog, signed: SignedLog | undefined): LogAssessment {
  const { header, level } = log;
  if (signed === undefined) {
    const open =
      header?.level === 'L1' && level !== undefined
        ? [warning('log_level_not_shown', LOG_FILE, 'says that it is signed (L1); no signature was looked at, so L0 is all that is shown')]
        : [];
    return { level, findings: log.findings, warnings: open };
  }
  const agreement = signed.authentic && signed.statement !== undefined && level !== undefined ? [checkStatement(log, signed.statement)] : [];
  const shown = agreement.some(({ outcome }) => outcome === 'pass');
  return { level: shown ? 'L1' : level, findings: [...log.findings, ...signed.findings, ...agreement], warnings: signed.warnings };
}

/** The signature is over the file's digest, so a statement that tells of another chain was made by a careless signer or is a trick. */
function checkStatement(log: VerifiedLog, { predicate }: Statement): Finding {
  const check = 'signed-statement-is-about-this-log';
  const { run_id, head, count, level } = predicate;
  const stated = canonicalJson({ run_id, head, count, level });
  const found = canonicalJson({ run_id: log.header?.run_id, head: log.checkpoint?.hash, count: log.count, level: log.header?.level });
  if (stated === found) return pass(check, LOG_FILE, 'the signed statement names this run, its head and its length');
  return failure(check, 'signature_wrong_file', LOG_FILE, 'the signed statement is about another run', { expected: found, actual: stated });
}
