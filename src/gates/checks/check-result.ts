import type { ErrorKind } from '../../model/errors.js';
import type { Severity } from '../../model/severity.js';
import type { Observation } from './observation.js';

/** What a check or a case is called, whatever it does. */
export interface CheckIdentity {
  /** Such as `NX-01`, `UAT-1`. */
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity: Severity;
  /** Why it matters, and what to do when it fails: one sentence each. */
  readonly why?: string | undefined;
  readonly fix?: string | undefined;
}

/** What running one check gave, before waivers and baseline. */
export interface CheckRun extends CheckIdentity {
  readonly observations: readonly Observation[];
  readonly seconds: number;
  /** How often it was tried; more than one and passed is flaky. */
  readonly attempts: number;
  /** Programs under test were run for it. */
  readonly executes: boolean;
}

export type CheckOutcome = 'pass' | 'fail' | 'error' | 'waived';

/** A check with its outcome. `waived`: it fails, and a live waiver or the baseline covers every failure. */
export interface CheckResult extends CheckRun {
  readonly outcome: CheckOutcome;
  readonly flaky: boolean;
  /** Set for `error`. */
  readonly error?: ErrorKind;
  /** Who waived it, why, until when; set for `waived`. */
  readonly waivedBy?: string;
}
