import type { Reason, ReasonCode } from './reasons.js';
import { REASONS } from './reasons.js';
import type { Severity } from './severity.js';
import { type Outcome, worstOutcome } from './status.js';

/** A place in a text file; lines and columns count from 1. */
export interface Location {
  /** Relative to the folder that the command ran in, `/`-separated. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** What checking one claim about one subject gave. `unknown` is never a pass. @source design, section 1 */
export interface Finding {
  /** The claim that was checked, such as `every-file-matches`. */
  readonly check: string;
  readonly outcome: 'pass' | 'fail' | 'not-applicable' | 'unknown';
  /** What it was checked on: an evidence file, a path of the tree, a key id. */
  readonly subject: string;
  /** Why it is not a pass; the catalogue says what the code means and how to mend it. */
  readonly reason?: ReasonCode;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Where a person would mend it; absent where it stands at no line. */
  readonly location?: Location;
  /** How much it matters, where the check says so itself. */
  readonly severity?: Severity;
  /** What to do, where it is known better than the catalogue says. */
  readonly fix?: string;
  /** Names this failure in every run, for a waiver: 12 hexadecimal digits. */
  readonly fingerprint?: string;
}

/** Something that does not change the status and must be seen all the same. */
export interface Warning {
  readonly reason: ReasonCode;
  readonly subject: string;
  readonly message: string;
}

/** The outcome that a finding calls for: a failure gives its reason's, an unknown gives none of its own. */
export function outcomeOf(finding: Finding): Outcome {
  if (finding.outcome !== 'fail' || finding.reason === undefined) return 'verified';
  return reasonOf(finding.reason).outcome ?? 'verified';
}

/** The worst that findings call for; where that is none, something that could not be looked at still keeps it from being verified. */
export function overallOutcome(findings: readonly Finding[]): Outcome {
  const worst = worstOutcome(findings.map(outcomeOf));
  return worst === 'verified' && findings.some(({ outcome }) => outcome === 'unknown') ? 'error(infra)' : worst;
}

/** The catalogue's entry for a code. */
export function reasonOf(code: ReasonCode): Reason {
  return REASONS[code];
}

/** A failure: the reason's catalogue entry decides which status it calls for. */
// eslint-disable-next-line max-params -- written so often that names would hide the message
export function failure(check: string, reason: ReasonCode, subject: string, message: string, values?: { expected?: string; actual?: string }): Finding {
  return { check, outcome: 'fail', reason, subject, message, ...values };
}

/** A claim that holds. */
export function pass(check: string, subject: string, message: string): Finding {
  return { check, outcome: 'pass', subject, message };
}

/** A claim that could not be looked at, because something it rests on failed. */
export function unknown(check: string, subject: string, message: string): Finding {
  return { check, outcome: 'unknown', subject, message };
}

/** A claim that does not apply, with the reason why. */
export function notApplicable(check: string, subject: string, message: string): Finding {
  return { check, outcome: 'not-applicable', subject, message };
}

export function warning(reason: ReasonCode, subject: string, message: string): Warning {
  return { reason, subject, message };
}
