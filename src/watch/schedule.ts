import type { ScanCause, ScanKind } from './watch-view.js';

/** At most so long after a scan that was not verified, so that three in a row fit into ten minutes. @source design, section 3 */
export const FAILURE_INTERVAL_MS = 4 * 60_000;

/** After a first event: what else changes with it is waited for, but not for long. */
const SETTLE_MS = 500;
const SETTLE_AT_MOST_MS = 3000;
/** The least rest before a scan that an event asks for; doubled each time events go on. */
const REST_MS = 2000;
/** A scan takes at most a fifth of the time, however long it takes. */
const REST_PER_SCAN = 4;

/** How often to look. All times in milliseconds of a clock that nobody sets. */
export interface Pace {
  readonly intervalMs: number;
  /** Share of the interval, 0 to 0.25. */
  readonly jitter: number;
  readonly incremental: boolean;
  readonly fullEveryMs: number;
}

/** What is known when the next scan is planned. Instants are of the clock that nobody sets. */
export interface Situation {
  /** Of the last scan; undefined before the first. */
  readonly last: { readonly startedAt: number; readonly endedAt: number } | undefined;
  /** When the last full scan began. */
  readonly lastFullAt: number | undefined;
  /** The last scan was not verified. */
  readonly failing: boolean;
  /** The last scan was set off by the kernel, as were so many before it in a row. */
  readonly eventsInARow: number;
  /** First and latest event since the last scan began. */
  readonly events: { readonly firstAt: number; readonly latestAt: number } | undefined;
  /** When somebody asked for a scan since the last one began. */
  readonly askedAt: number | undefined;
  /** From 0 to 1; the same for one plan. */
  readonly chance: number;
}

export interface Plan {
  readonly at: number;
  readonly cause: ScanCause;
  readonly kind: ScanKind;
}

/** When to scan next, why, and how much of it. Pure. @source design, section 3; trust model, section 7 */
export function planScan(pace: Pace, situation: Situation): Plan {
  const { last, askedAt, events } = situation;
  if (last === undefined) return { at: 0, cause: 'start', kind: 'full' };
  const regular = regularPlan(pace, situation, last);
  const hastened = events === undefined ? undefined : { at: eventDue(pace, situation, last, events), cause: 'event' as const };
  const asked = askedAt === undefined ? undefined : { at: Math.max(askedAt, last.endedAt), cause: 'asked' as const };
  const first = [regular, hastened, asked].filter((one) => one !== undefined).reduce((best, one) => (one.at < best.at ? one : best));
  return { ...first, kind: kindOf(pace, situation, first) };
}

/** The interval counts from start to start; a scan that takes long leaves as much time as it took. */
function regularPlan({ intervalMs, jitter }: Pace, { failing, chance }: Situation, last: NonNullable<Situation['last']>): Omit<Plan, 'kind'> {
  const rested = last.endedAt + Math.min(last.endedAt - last.startedAt, intervalMs / 2);
  const sooner = Math.min(intervalMs, FAILURE_INTERVAL_MS);
  // After a failure jitter only hastens: the four minutes are a bound.
  const wait = failing ? sooner * (1 - jitter * chance) : intervalMs * (1 + jitter * (2 * chance - 1));
  return { at: Math.max(last.startedAt + wait, rested), cause: failing ? 'failure' : 'interval' };
}

/** Events hasten and never clear. Who makes noise without end gets the interval, and no storm. */
function eventDue({ intervalMs }: Pace, { eventsInARow }: Situation, last: NonNullable<Situation['last']>, events: NonNullable<Situation['events']>): number {
  const settled = Math.min(events.latestAt + SETTLE_MS, events.firstAt + SETTLE_AT_MOST_MS);
  const rest = Math.max(REST_MS * 2 ** Math.min(eventsInARow, 20), REST_PER_SCAN * (last.endedAt - last.startedAt));
  return Math.max(settled, last.endedAt + Math.min(rest, intervalMs));
}

/** Where a scan may be incremental at all: not after a failure, not when asked for, and not when a day is nearly over. */
function kindOf({ incremental, fullEveryMs, intervalMs, jitter }: Pace, { failing, lastFullAt }: Situation, { at, cause }: Omit<Plan, 'kind'>): ScanKind {
  if (!incremental || failing || cause === 'asked' || lastFullAt === undefined) return 'full';
  return at + intervalMs * (1 + jitter) >= lastFullAt + fullEveryMs ? 'full' : 'incremental';
}
