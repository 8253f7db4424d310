import type { ErrorKind } from '../../model/errors.js';
import type { Location } from '../../model/finding.js';

/** One thing that a check looked at, and how it was. A check that made none has proven nothing, and is an error. */
export interface Observation {
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** What was looked at: a path relative to the root, a URL, `location /ws of nginx_dashboard.conf`. */
  readonly subject: string;
  /** One sentence without the subject and without a full stop: `has no auth_basic`. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly location?: Location;
  /** What to change, where it is known better than the check's own `fix` says. */
  readonly fix?: string;
  /** Why it is unknown: `config` (the check asks for what cannot be), `infra` (a tool or the network is missing). */
  readonly error?: ErrorKind;
}

type Details = Pick<Observation, 'expected' | 'actual' | 'location' | 'fix'>;

/** It is as the check wants it. */
export function holds(subject: string, message: string, details: Details = {}): Observation {
  return { outcome: 'pass', subject, message, ...details };
}

/** It is not. */
export function fails(subject: string, message: string, details: Details = {}): Observation {
  return { outcome: 'fail', subject, message, ...details };
}

/** It could not be looked at, which is never a pass. */
export function unseen(error: ErrorKind, subject: string, message: string, details: Details = {}): Observation {
  return { outcome: 'unknown', subject, message, error, ...details };
}

/** Ends a check early with what it found, such as a file that is not there. The engine makes an observation of it. */
export class Unmet extends Error {
  override readonly name = 'Unmet';

  constructor(readonly observation: Observation) {
    super(`${observation.subject} ${observation.message}`);
  }
}
