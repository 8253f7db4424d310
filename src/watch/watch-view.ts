import type { Sha256 } from '../model/digest.js';
import type { Finding, Warning } from '../model/finding.js';
import type { Instant } from '../model/instant.js';
import type { Outcome, Status } from '../model/status.js';

/** How a scan came about, and how much it read. */
export type ScanKind = 'full' | 'incremental';
export type ScanCause = 'start' | 'interval' | 'failure' | 'event' | 'asked';

/** What one scan found. */
export interface ScanFacts {
  readonly at: Instant;
  readonly kind: ScanKind;
  readonly cause: ScanCause;
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** Bytes hashed; 0 for a scan that read none. */
  readonly bytes: number;
  /** Undefined when the tree was not looked at. */
  readonly files: { readonly total: number; readonly modified: number; readonly missing: number; readonly new: number } | undefined;
  readonly spike: boolean;
}

/** The kill switch as the sidecar sees it. */
export interface FreezeView {
  readonly frozen: boolean;
  /** One sentence. */
  readonly says: string;
  readonly counter: number;
  readonly state: 'on' | 'off' | 'none';
  readonly owner: string | null;
  readonly reason: string | null;
  readonly scope: readonly string[];
  readonly issued: Instant | null;
  readonly expires: Instant | null;
  /** Past its end, and still on. */
  readonly expired: boolean;
}

/**
 * Everything that a sidecar shows: what `/metrics`, `/api/state`, the status page and the textfile are drawn from. Plain data, bounded in size.
 */
export interface WatchView {
  /** What runs here; undefined until evidence could be read once. */
  readonly release:
    | {
        readonly product: string;
        readonly line: string;
        readonly sequence: number;
        readonly deploymentId: string;
        readonly metadataDigest: Sha256;
        readonly created: Instant;
        readonly expires: Instant;
      }
    | undefined;
  readonly environment: string;
  readonly duriVersion: string;
  /** When this process began. */
  readonly started: Instant;
  /** Undefined before the first scan has ended. */
  readonly last: ScanFacts | undefined;
  /** Since when the outcome is the one of `last`. */
  readonly since: Instant | undefined;
  /** When every byte was read last. */
  readonly fullyRead: Instant | undefined;
  readonly next: Instant;
  readonly intervalMs: number;
  readonly scanning: boolean;
  /** Scans in a row that were not verified; survives a restart. */
  readonly consecutiveFailures: number;
  /** Whether each of the last five scans, oldest first, was not verified. */
  readonly recentFailures: readonly boolean[];
  /** Scans since the counters began, by outcome; survives a restart. */
  readonly scans: Readonly<Record<Outcome, number>>;
  /** At most 20 of what failed or is unknown in the last scan, and how many there are. */
  readonly findings: readonly Finding[];
  readonly findingsTotal: number;
  readonly warnings: readonly Warning[];
  /** The verdict of the gate over this release. */
  readonly verdict: { readonly state: 'green' | 'red' | 'missing' | 'unknown'; readonly says: string };
  readonly freeze: FreezeView;
  /** Does the kernel tell of changes? `degraded`: not of all of them, so the interval counts alone. */
  readonly events: 'live' | 'degraded' | 'off';
  /** The last scan is too old to be believed, by a clock that nobody sets: whatever it found, nothing is verified now. */
  readonly stale: boolean;
  /** How long the freeze state that counts had been signed when this host first saw it; undefined where none was seen. */
  readonly freezeSeenDelayMs: number | undefined;
  /** When the first of the keys that sealed this release stops counting; undefined where none of them ends. */
  readonly keyVerifyUntil: Instant | undefined;
  /** How often since the start the counters could not be written to the state directory, or messages not be delivered or kept. */
  readonly stateFailures: number;
  readonly notifyFailures: number;
  /** Scans of the last 24 hours, oldest first; at most 400, older ones thinned out, never a failure dropped for a pass. */
  readonly history: readonly Pick<ScanFacts, 'at' | 'outcome' | 'durationMs' | 'bytes'>[];
}

/** The word for how things stand now: an old scan proves nothing, and an error is one word. @source trust model, section 7 */
export type StatusWord = Status | 'error' | 'none';

export function statusWord({ last, stale }: Pick<WatchView, 'last' | 'stale'>): StatusWord {
  if (last === undefined) return 'none';
  if (stale) return 'error';
  return last.outcome === 'error(config)' || last.outcome === 'error(infra)' ? 'error' : last.outcome;
}

/** `verified` needs a scan younger than so many intervals. @source trust model, section 7 */
export const YOUNG_INTERVALS = 3;
