import { DAY_MS } from '../model/instant.js';
import type { WatchView } from './watch-view.js';

export type Past = WatchView['history'][number];

/** A day of scans at intervals of five minutes is 288; closer ones are thinned out. */
export const HISTORY_LIMIT = 400;

/** The scans of the last day with one more, oldest first. Where there are too many, the pass goes that its neighbours stand closest around; a failure only when nothing else is left. Pure. */
export function withScan(history: readonly Past[], scan: Past): readonly Past[] {
  const now = Date.parse(scan.at);
  // A clock that was set back leaves scans of the future behind: they are of the last day too, as far as anybody knows.
  const kept = [...history.filter(({ at }) => now - Date.parse(at) < DAY_MS), scan];
  while (kept.length > HISTORY_LIMIT) kept.splice(leastMissed(kept), 1);
  return kept;
}

function leastMissed(history: readonly Past[]): number {
  let [found, closest] = [0, Infinity];
  for (let index = 0; index < history.length - 1; index++) {
    if (history[index]?.outcome !== 'verified') continue;
    const gap = timeOf(history[index + 1]) - timeOf(history[index - 1] ?? history[index]);
    if (gap < closest) [found, closest] = [index, gap];
  }
  return found;
}

function timeOf(past: Past | undefined): number {
  return past === undefined ? 0 : Date.parse(past.at);
}
