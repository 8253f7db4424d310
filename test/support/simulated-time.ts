import type { Clock } from '../../src/ports/clock.js';

/** A clock that goes on only when a test lets it: waiting by one hand, the time of day by another that can be set. */
export class SimulatedTime implements Clock {
  #elapsed = 0;
  #offset = Date.parse('2026-01-05T12:00:00Z');
  readonly #timers = new Set<{ readonly at: number; call(): void }>();

  now(): Date {
    return new Date(this.#offset + this.#elapsed);
  }

  elapsed(): number {
    return this.#elapsed;
  }

  after(ms: number, call: () => void): () => void {
    const timer = { at: this.#elapsed + Math.max(0, ms), call };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Timers that are armed. */
  get armed(): number {
    return this.#timers.size;
  }

  /** Somebody sets the clock of the host. */
  set(byMs: number): void {
    this.#offset += byMs;
  }

  /** Time that is spent, as by a scan, without any timer. */
  spend(ms: number): void {
    this.#elapsed += ms;
  }

  /** Lets time pass, timer by timer, with a turn for what each of them sets off. */
  async pass(ms: number): Promise<void> {
    const until = this.#elapsed + ms;
    for (;;) {
      const next = [...this.#timers].reduce<{ readonly at: number; call(): void } | undefined>(
        (best, one) => (best === undefined || one.at < best.at ? one : best),
        undefined,
      );
      if (next === undefined || next.at > until) break;
      this.#timers.delete(next);
      this.#elapsed = Math.max(this.#elapsed, next.at);
      next.call();
      for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    }
    this.#elapsed = Math.max(this.#elapsed, until);
  }
}
