import type { Keyring } from '../../keys/keyring.js';
import type { IntegrityError } from '../../model/errors.js';
import type { LoadedPolicy } from '../../policy/policy.js';
import type { Ports } from '../../ports/index.js';

/** What a check found: all is well, something to know, or something to mend. */
export interface Diagnosis {
  readonly state: 'ok' | 'note' | 'problem';
  readonly says: string;
  /** What to do; only where there is something. */
  readonly fix?: string;
}

/** What is looked at; read once, for all checks. */
export interface Patient {
  readonly ports: Ports;
  /** Absolute, and a directory. */
  readonly directory: string;
  readonly evidence: string;
  /** The folder of the release template, absolute. */
  readonly runtime: string;
  /** Nothing is asked over the network. */
  readonly offline: boolean;
  readonly at: Date;
  readonly policy: { readonly loaded: LoadedPolicy } | { readonly error: IntegrityError };
  /** The ring's path, as far as one is named or stands at the usual place; its content or why it has none. */
  readonly ring: { readonly path: string; readonly content: Keyring | IntegrityError } | undefined;
}

/** One thing that could be wrong with this machine or repository: facts are collected by ports, then judged without any. */
export interface DoctorCheck<F = unknown> {
  readonly id: string;
  /** What is looked at, for the table. */
  readonly title: string;
  collect(patient: Patient): F | Promise<F>;
  judge(facts: F): Diagnosis;
}

/** Declares a check; only there to infer the type of its facts. */
export function doctorCheck<F>(check: DoctorCheck<F>): DoctorCheck<F> {
  return check;
}

export const ok = (says: string): Diagnosis => ({ state: 'ok', says });
export const note = (says: string, fix: string): Diagnosis => ({ state: 'note', says, fix });
export const problem = (says: string, fix: string): Diagnosis => ({ state: 'problem', says, fix });

/** An error as a problem, with the way out that it names. */
export function problemOf(error: IntegrityError): Diagnosis {
  return problem(error.message, error.hint);
}
