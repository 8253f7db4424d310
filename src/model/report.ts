import type { Finding, Warning } from './finding.js';
import type { ProgramStart } from './program.js';
import type { Outcome } from './status.js';

/** What a person is shown of a result. The renderers in `reports/` draw it for terminals, job summaries and annotations. */
export interface Report {
  /** `good` and `bad` for verdicts; `plain` for anything that judges nothing. */
  readonly tone: 'good' | 'bad' | 'warn' | 'plain';
  /** What it is a report of, where the command's name does not say it. */
  readonly title?: string;
  /** One line: the result. */
  readonly headline: string;
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly tables?: readonly Table[];
  readonly findings?: readonly Finding[];
  readonly warnings?: readonly Warning[];
  /** What to do next, most important first. */
  readonly next?: readonly string[];
}

export interface Table {
  readonly title?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a command gives back to its host. */
export interface CommandResult {
  readonly exitCode: number;
  /** The one object of `--json`. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly report: Report;
  /** Outputs of the action of the same name; the keys are those that the command declares. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Files that this run made for others to attest; the host names them to its platform where it can. */
  readonly artifacts?: readonly string[];
  /** What runs next in place of this process: the host tells the result on standard error, because standard output is the program's. */
  readonly start?: ProgramStart;
  /** The short form: one line of plain text for scripts and logs. */
  readonly short?: string;
}

/** The tone in which an outcome is shown. */
export function toneOf(outcome: Outcome): Report['tone'] {
  if (outcome === 'verified') return 'good';
  return outcome === 'policy_changed' ? 'warn' : 'bad';
}
