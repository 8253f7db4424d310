/** How long things may take; tests shorten the waits. */
export interface Patience {
  /** One second of every wait before a repetition. */
  readonly secondMs: number;
  /** For one attempt, in milliseconds. */
  readonly attemptMs: number;
  /** How often a failed question is asked again. */
  readonly repetitions: number;
  /** What spaces calls that write: GitHub asks for a second between them, and the throttling plugin sees to it. */
  readonly spacing?: Readonly<Record<'write' | 'notifications', object>>;
}

export const PATIENCE: Patience = { secondMs: 1000, attemptMs: 30_000, repetitions: 3 };

/** The version of the API that every request names. @source GitHub, "API Versions" */
export const API_VERSION = '2022-11-28';
