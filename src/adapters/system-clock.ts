import type { Clock } from '../ports/clock.js';

/** The host's clock. No variable moves it: windows of keys and expiry of evidence are judged by it. */
export const systemClock: Clock = { now: () => new Date(), elapsed: () => performance.now(), after };

/** Also for clocks that stand still: waiting is real. */
export function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}
