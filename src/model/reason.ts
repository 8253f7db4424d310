import type { Outcome } from './status.js';

/** Why a finding is not a pass, or what a warning warns of. */
export interface Reason {
  /** The outcome that a failure with this reason calls for; absent for what is only ever a warning. */
  readonly outcome?: Outcome;
  /** A failure makes a gate red, and says nothing about the status of evidence. */
  readonly gate?: 'red';
  /** What it means, in one sentence. */
  readonly means: string;
  /** What to do about it, for the person who reads the verdict. */
  readonly fix: string;
}

export const corrupted = (means: string, fix: string): Reason => ({ outcome: 'corrupted', means, fix });
export const tampered = (means: string, fix: string): Reason => ({ outcome: 'tampered', means, fix });
export const policy = (means: string, fix: string): Reason => ({ outcome: 'policy_changed', means, fix });
export const config = (means: string, fix: string): Reason => ({ outcome: 'error(config)', means, fix });
export const infra = (means: string, fix: string): Reason => ({ outcome: 'error(infra)', means, fix });
/** Makes a gate red; says nothing about the status of evidence. */
export const red = (means: string, fix: string): Reason => ({ gate: 'red', means, fix });
export const warns = (means: string, fix: string): Reason => ({ means, fix });
