import type { ProcessRequest } from './processes.js';

/** A program that goes on while others are run. */
export interface Service {
  /** Set once it has ended. */
  ended(): { readonly exitCode: number | null } | undefined;
  /** The last 64 KiB of what it wrote to either stream. */
  output(): string;
  /** Asks it to end, then ends it and everything that it started. Done when nothing of it is left. */
  stop(graceMs: number): Promise<void>;
}

/** Programs in the background, each in a process group of its own that does not outlive this process. */
export interface Services {
  /** @throws tool_missing, tool_failed when it could not be started */
  start(request: Pick<ProcessRequest, 'program' | 'args' | 'cwd' | 'env'>): Promise<Service>;
  /**
   * While somebody watches, an interrupt or a termination does not end this process but sets off the signal, so that what was
   * started can be taken down. A second one ends it.
   */
  watchInterrupts(): { readonly signal: AbortSignal; release(): void };
}
