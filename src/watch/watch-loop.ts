import { toInstant } from '../model/instant.js';
import type { Clock } from '../ports/clock.js';
import type { Alert } from './alarm.js';
import { type Pace, type Plan, planScan, type Situation } from './schedule.js';
import type { ScanReport } from './scan-report.js';
import { afterFreeze, afterScan, type WatchState } from './watch-state.js';
import { type ScanFacts, YOUNG_INTERVALS } from './watch-view.js';

/** One scan, as it ended. */
export interface Scan {
  readonly facts: ScanFacts;
  readonly report: ScanReport;
}

/** What the loop does to the world. None of it throws. */
export interface LoopParts {
  readonly clock: Clock;
  readonly pace: Pace;
  scan(plan: Plan): Promise<{ readonly report: ScanReport; readonly bytes: number }>;
  /** From 0 to 1. */
  chance(): number;
  /** The state has changed and is to be kept. */
  keep(state: WatchState): void;
  tell(alerts: readonly Alert[], scan: Scan, state: WatchState): void;
  /** Something that is shown has changed. */
  changed(): void;
}

/** Scans, waits, scans again. It waits by a clock that nobody sets; what it shows has the time of day. */
export class WatchLoop {
  state: WatchState;
  last: Scan | undefined;
  scanning = false;
  #ended: Situation['last'];
  #lastFullAt: number | undefined;
  #eventsInARow = 0;
  #events: Situation['events'];
  #askedAt: number | undefined;
  #chance = 0;
  #disarm: (() => void) | undefined;
  #running = Promise.resolve();
  #begun = false;
  #stopped = false;

  constructor(
    private readonly parts: LoopParts,
    state: WatchState,
  ) {
    this.state = state;
  }

  start(): void {
    this.#begun = true;
    this.#arm();
  }

  /** The kernel tells of a change. */
  changeSeen(): void {
    const now = this.parts.clock.elapsed();
    this.#events = { firstAt: this.#events?.firstAt ?? now, latestAt: now };
    this.#arm();
  }

  /** Somebody wants a scan now; one that runs already began too early to count. */
  ask(): void {
    this.#askedAt ??= this.parts.clock.elapsed();
    this.#arm();
  }

  /** Done when the scan that runs has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#disarm?.();
    await this.#running;
  }

  /** Milliseconds until the next scan begins; 0 when it is due. */
  get waitMs(): number {
    return Math.max(0, this.#plan().at - this.parts.clock.elapsed());
  }

  /** The last scan is too old to be believed. */
  get stale(): boolean {
    return this.#ended !== undefined && this.parts.clock.elapsed() - this.#ended.endedAt >= YOUNG_INTERVALS * this.parts.pace.intervalMs;
  }

  /** Is a scan running, or planned and not forgotten? Before the start nothing is to be planned yet. */
  get alive(): boolean {
    return !this.#stopped && (!this.#begun || this.scanning || this.#disarm !== undefined);
  }

  #plan(): Plan {
    return planScan(this.parts.pace, {
      last: this.#ended,
      lastFullAt: this.#lastFullAt,
      failing: this.last !== undefined && this.last.facts.outcome !== 'verified',
      eventsInARow: this.#eventsInARow,
      events: this.#events,
      askedAt: this.#askedAt,
      chance: this.#chance,
    });
  }

  #arm(): void {
    if (this.#stopped || this.scanning) return;
    this.#disarm?.();
    this.#disarm = this.parts.clock.after(this.waitMs, () => {
      this.#disarm = undefined;
      // A timer may come early, and what is due may have changed since.
      if (this.waitMs > 0) this.#arm();
      else this.#running = this.#scan(this.#plan());
    });
  }

  async #scan(plan: Plan): Promise<void> {
    const { clock } = this.parts;
    this.scanning = true;
    this.#events = undefined;
    this.#askedAt = undefined;
    this.parts.changed();
    const startedAt = clock.elapsed();
    const { report, bytes } = await this.parts.scan(plan);
    const endedAt = clock.elapsed();
    this.scanning = false;
    if (this.#stopped) return; // what was cut short says nothing
    this.#take(plan, { startedAt, endedAt }, { report, bytes });
    this.#arm();
  }

  #take(plan: Plan, times: NonNullable<Situation['last']>, { report, bytes }: { readonly report: ScanReport; readonly bytes: number }): void {
    const { outcome, files, spike } = report;
    const now = this.parts.clock.now();
    const { kind, cause } = plan;
    // An event that brought news was none of the noise that is rested from.
    this.#eventsInARow = cause === 'event' && outcome === this.last?.facts.outcome ? this.#eventsInARow + 1 : 0;
    const facts: ScanFacts = { at: toInstant(now), kind, cause, outcome, durationMs: Math.round(times.endedAt - times.startedAt), bytes, files, spike };
    this.last = { facts, report };
    this.#ended = times;
    if (kind === 'full') this.#lastFullAt = times.startedAt;
    this.#chance = this.parts.chance();
    const { state, alerts } = afterScan(afterFreeze(this.state, report.freezeState, now), facts);
    this.state = state;
    this.parts.keep(state);
    this.parts.tell(alerts, this.last, state);
    this.parts.changed();
  }
}
