import type { Finding, Warning } from './finding.js';
import type { Outcome } from './status.js';

/** One part of a run, such as a check of the gate: what it is called, what came out, what it found. */
export interface Part {
  readonly name: string;
  readonly outcome: Finding['outcome'];
  /** One line that says what came out. */
  readonly headline: string;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly seconds?: number;
  /** Folder that subjects which are paths stand in, relative to the current folder; absent where they stand in that folder itself. */
  readonly directory?: string;
  /** The checks behind the findings, where each has a name and a time of its own. */
  readonly cases?: readonly PartCase[];
}

/** One check of a part; its findings are those with the same `check`. */
export interface PartCase {
  readonly check: string;
  readonly title: string;
  readonly outcome: Finding['outcome'];
  readonly seconds: number;
}

/** The outcome of a part whose result is a status; one that could not be formed is unknown. */
export function partOutcome(outcome: Outcome): Part['outcome'] {
  if (outcome === 'verified') return 'pass';
  return outcome === 'error(config)' || outcome === 'error(infra)' ? 'unknown' : 'fail';
}
