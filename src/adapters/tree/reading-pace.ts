/** What was not read in time, because this thread had no turn, is caught up with only this far: longer would be a burst. */
const CATCH_UP_MS = 500;
/** A shorter pause costs more than it saves. */
const SHORTEST_PAUSE_MS = 2;

/** Keeps one thread from reading faster than it may, by sleeping after what was read. */
export class ReadingPace {
  #paidUntil = performance.now();

  constructor(private readonly bytesPerSecond: number) {}

  /** So many bytes were read. */
  spend(bytes: number): void {
    const now = performance.now();
    this.#paidUntil = Math.max(this.#paidUntil, now - CATCH_UP_MS) + (bytes / this.bytesPerSecond) * 1000;
    if (this.#paidUntil - now >= SHORTEST_PAUSE_MS) pause(this.#paidUntil - now);
  }
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Blocks this thread. */
export function pause(ms: number): void {
  Atomics.wait(sleeper, 0, 0, ms);
}
