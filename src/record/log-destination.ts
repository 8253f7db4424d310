import { isAbsolute, join, relative, sep } from 'node:path';
import { LOG_FILE } from '../evidence/evidence-set.js';

export interface LogPlaces {
  /** DURI_STATE_DIR, absolute. */
  readonly stateDirectory: string | undefined;
  /** The evidence directory, absolute, links resolved. */
  readonly evidenceDirectory: string | undefined;
  /** The release directory, absolute, links resolved. */
  readonly releaseDirectory: string | undefined;
}

/** Where logs of earlier runs are found, and where the log of this one goes. */
export interface LogDestination {
  /** The log before this one, or the file that says which it is. */
  readonly previous: { readonly kind: 'log'; readonly path: string } | { readonly kind: 'pointer'; readonly path: string };
  /** Is the log before this one to be kept beside it? */
  readonly keepsPrevious: boolean;
  path(runId: string): string;
}

/** Names the newest log of a state directory: `{"run_id", "sha256"}`. */
export const POINTER_FILE = 'latest.json';

/**
 * Where the log of a run goes: to the state directory where there is one, else beside the evidence. There the log of
 * the run before is kept under a name with its run id, but never inside a release directory, where any file beside the
 * evidence set's own names is unexpected.
 */
export function logDestination({ stateDirectory, evidenceDirectory, releaseDirectory }: LogPlaces): LogDestination | undefined {
  if (stateDirectory !== undefined) {
    const logs = join(stateDirectory, 'logs');
    return { previous: { kind: 'pointer', path: join(logs, POINTER_FILE) }, keepsPrevious: false, path: (runId) => join(logs, `${runId}.log`) };
  }
  if (evidenceDirectory === undefined) return undefined;
  const path = join(evidenceDirectory, LOG_FILE);
  return { previous: { kind: 'log', path }, keepsPrevious: releaseDirectory === undefined || !isWithin(releaseDirectory, evidenceDirectory), path: () => path };
}

/** Is `inner` the directory `outer` itself, or below it? */
function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
