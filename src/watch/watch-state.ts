import { z } from 'zod';
import { isInstant } from '../model/instant.js';
import { OUTCOMES } from '../model/status.js';
import { alarmAfter, type Alert } from './alarm.js';
import { HISTORY_LIMIT, withScan } from './history.js';
import type { ScanFacts } from './watch-view.js';

const RECENT = 5;

const instant = z.string().refine(isInstant, 'is not an instant');
const outcome = z.enum(OUTCOMES);
const count = z.int().min(0);

/** What a sidecar remembers from one scan to the next, and over a restart. Bounded in size. */
export const watchStateSchema = z.strictObject({
  consecutiveFailures: count,
  recentFailures: z.array(z.boolean()).max(RECENT),
  scans: z.record(outcome, count),
  /** The outcome of the last scan, and since when it is that; null before the first. */
  standing: z.strictObject({ outcome, since: instant }).nullable(),
  fullyRead: instant.nullable(),
  history: z.array(z.strictObject({ at: instant, outcome, durationMs: z.number().min(0), bytes: count })).max(HISTORY_LIMIT),
  episode: z.strictObject({ since: instant, outcome, paged: z.boolean() }).nullable(),
  /** The highest freeze state that was seen, how long it had been signed by then, and whether its owner was told of its end. */
  freeze: z.strictObject({ counter: count, delayMs: z.number().min(0), toldOfEnd: z.boolean() }).nullable(),
});

export type WatchState = z.output<typeof watchStateSchema>;

export const NEW_STATE: WatchState = {
  consecutiveFailures: 0,
  recentFailures: [],
  scans: { verified: 0, policy_changed: 0, corrupted: 0, tampered: 0, 'error(config)': 0, 'error(infra)': 0 },
  standing: null,
  fullyRead: null,
  history: [],
  episode: null,
  freeze: null,
};

/** The state after a scan, and whom that concerns. Pure. */
export function afterScan(state: WatchState, scan: ScanFacts): { readonly state: WatchState; readonly alerts: readonly Alert[] } {
  const { at, outcome: found, durationMs, bytes, kind } = scan;
  const failed = found !== 'verified';
  const consecutiveFailures = failed ? state.consecutiveFailures + 1 : 0;
  const recentFailures = [...state.recentFailures, failed].slice(-RECENT);
  const { episode, alerts } = alarmAfter(state.episode, { at, outcome: found, consecutiveFailures, recentFailures });
  return {
    alerts,
    state: {
      ...state,
      consecutiveFailures,
      recentFailures,
      scans: { ...state.scans, [found]: state.scans[found] + 1 },
      standing: state.standing?.outcome === found ? state.standing : { outcome: found, since: at },
      // What could not be looked at to its end was not read in full.
      fullyRead: kind === 'full' && scan.files !== undefined ? at : state.fullyRead,
      history: [...withScan(state.history, { at, outcome: found, durationMs, bytes })],
      episode,
    },
  };
}

/** The state after a freeze state was seen: the first sight of a number tells how long it took to come here. Pure. */
export function afterFreeze(state: WatchState, seen: { readonly counter: number; readonly issued: string } | undefined, at: Date): WatchState {
  if (seen === undefined || seen.counter <= (state.freeze?.counter ?? 0)) return state;
  return { ...state, freeze: { counter: seen.counter, delayMs: Math.max(0, at.getTime() - Date.parse(seen.issued)), toldOfEnd: false } };
}
