import { SeriesGuard } from '../../src/metrics/series-guard.js';
import { renderMetrics } from '../../src/metrics/render-metrics.js';
import type { Outcome } from '../../src/model/status.js';
import type { Alert } from '../../src/watch/alarm.js';
import { drawView } from '../../src/watch/draw-view.js';
import type { Plan } from '../../src/watch/schedule.js';
import { WatchLoop } from '../../src/watch/watch-loop.js';
import { NEW_STATE, watchStateSchema } from '../../src/watch/watch-state.js';
import { statusWord, type WatchView } from '../../src/watch/watch-view.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';
import { SimulatedTime } from '../support/simulated-time.js';
import { reportWith } from '../support/scan-samples.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PACE = { intervalMs: 5 * MINUTE, jitter: 0.1, incremental: true, fullEveryMs: DAY };

/** Numbers that look random and are the same in every run. @source mulberry32 */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Ran {
  readonly at: number;
  readonly plan: Plan;
  readonly outcome: Outcome;
}

class Simulation {
  readonly time = new SimulatedTime();
  readonly ran: Ran[] = [];
  readonly pages: { readonly at: number; readonly alert: Alert }[] = [];
  readonly told: Alert[] = [];
  readonly loop: WatchLoop;

  constructor(outcomeAt: (at: number) => Outcome, seed = 1, state = NEW_STATE) {
    const chance = chances(seed);
    this.loop = new WatchLoop(
      {
        clock: this.time,
        pace: PACE,
        chance,
        scan: async (plan) => {
          const outcome = outcomeAt(this.time.elapsed());
          this.ran.push({ at: this.time.elapsed(), plan, outcome });
          this.time.spend(200 + 1800 * chance());
          return { report: reportWith(outcome), bytes: 1000 };
        },
        keep: () => undefined,
        tell: (alerts) => {
          this.told.push(...alerts);
          for (const alert of alerts) if (alert.kind === 'page') this.pages.push({ at: this.time.elapsed(), alert });
        },
        changed: () => undefined,
      },
      state,
    );
    this.loop.start();
  }

  view(): WatchView {
    return drawView(this.loop, {
      environment: 'production',
      duriVersion: '0',
      started: '2026-01-05T12:00:00Z',
      intervalMs: PACE.intervalMs,
      events: 'live',
      stateFailures: 0,
      notifyFailures: 0,
      warnings: [],
      now: this.time.now(),
      before: { release: undefined, freeze: undefined },
    });
  }

  /** The longest time without a scan. */
  longestGap(): number {
    return Math.max(...this.ran.slice(1).map(({ at }, index) => at - (this.ran[index]?.at ?? 0)));
  }
}

/** Times in which something is wrong: from, to, what, and whether somebody must be woken. */
const TROUBLES: readonly (readonly [from: number, to: number, outcome: Outcome, page: boolean])[] = [
  [2 * DAY, 2 * DAY + 30 * MINUTE, 'policy_changed', true],
  [4 * DAY, 4 * DAY + 2 * MINUTE, 'error(infra)', false],
  [7 * DAY, 7 * DAY + 6 * HOUR, 'tampered', true],
  [12 * DAY, 12 * DAY + 6 * MINUTE, 'tampered', true],
  [15 * DAY, 15 * DAY + 3 * HOUR, 'error(config)', true],
  [21 * DAY, 21 * DAY + 20 * MINUTE, 'corrupted', true],
  [26 * DAY, 26 * DAY + 2 * DAY, 'policy_changed', true],
];
const outcomeAt = (at: number): Outcome => TROUBLES.find(([from, to]) => at >= from && at < to)?.[2] ?? 'verified';

describe('a month of scans', () => {
  it.each([1, 2, 3])('misses no page, and pages for nothing (chance %s)', async (seed) => {
    const month = new Simulation(outcomeAt, seed);
    await month.time.pass(30 * DAY);
    expect(month.ran.length).toBeGreaterThan(8000);
    expect(month.longestGap()).toBeLessThanOrEqual(5.5 * MINUTE + 1);
    const paged = TROUBLES.map(([from, to, outcome, page]) => {
      const mine = month.pages.filter(({ at }) => at >= from && at <= to + 10 * MINUTE);
      return {
        outcome,
        page,
        pages: mine.length,
        soon: mine.every(({ at }) => at - from <= (outcome === 'tampered' || outcome === 'corrupted' ? 6 : 15) * MINUTE),
      };
    });
    expect(paged).toEqual(TROUBLES.map(([, , outcome, page]) => ({ outcome, page, pages: page ? 1 : 0, soon: true })));
    expect(month.pages).toHaveLength(TROUBLES.filter(([, , , page]) => page).length);
    expect(month.told.filter(({ kind }) => kind === 'recovered')).toHaveLength(
      month.ran.filter(({ outcome }, index) => outcome === 'verified' && (month.ran[index - 1]?.outcome ?? outcome) !== 'verified').length,
    );
  });

  it('reads every byte once a day', async () => {
    const month = new Simulation(() => 'verified');
    await month.time.pass(30 * DAY);
    const full = month.ran.filter(({ plan }) => plan.kind === 'full').map(({ at }) => at);
    expect(full.length).toBeLessThan(40);
    expect(Math.max(...full.slice(1).map((at, index) => at - (full[index] ?? 0)))).toBeLessThanOrEqual(DAY);
  });

  it('grows neither its state nor its series nor its timers', async () => {
    const month = new Simulation(outcomeAt, 5);
    const guard = new SeriesGuard();
    let [bytes, armed] = [0, 0];
    for (let day = 0; day < 30; day++) {
      await month.time.pass(DAY);
      await renderMetrics(month.view(), 'prometheus', { aliases: true, guard });
      bytes = Math.max(bytes, canonicalJson(month.loop.state).length);
      armed = Math.max(armed, month.time.armed);
    }
    expect(watchStateSchema.safeParse(month.loop.state).success).toBe(true);
    expect(bytes).toBeLessThan(64 * 1024);
    expect(armed).toBe(1);
    expect(guard.largest).toBeLessThanOrEqual(10);
    expect(guard.refused).toBe(0);
  });

  it('neither stops nor storms when the clock of the host is set', async () => {
    const month = new Simulation(() => 'verified');
    for (const jump of [DAY, -3 * DAY, 400 * DAY, -400 * DAY, -HOUR, 5 * 365 * DAY]) {
      const before = month.ran.length;
      month.time.set(jump);
      await month.time.pass(10 * HOUR);
      expect(month.ran.length - before).toBeGreaterThanOrEqual(108);
      expect(month.ran.length - before).toBeLessThanOrEqual(134);
      expect(statusWord(month.view())).toBe('verified');
    }
    expect(month.longestGap()).toBeLessThanOrEqual(5.5 * MINUTE + 1);
  });

  it('makes one scan of ten thousand events', async () => {
    const month = new Simulation(() => 'verified');
    await month.time.pass(30_000);
    for (let event = 0; event < 10_000; event++) month.loop.changeSeen();
    await month.time.pass(MINUTE);
    expect(month.ran.map(({ plan }) => plan.cause)).toEqual(['start', 'event']);
  });

  it('lets events without end hasten less and less, and never stop it', async () => {
    const month = new Simulation(() => 'verified');
    for (let second = 0; second < 3600; second++) {
      month.loop.changeSeen();
      await month.time.pass(1000);
    }
    expect(month.ran.length).toBeLessThan(40);
    expect(month.longestGap()).toBeLessThanOrEqual(5.5 * MINUTE + 1);
  });

  it('sees a tamper within seconds where the kernel tells of it', async () => {
    let outcome: Outcome = 'verified';
    const month = new Simulation(() => outcome);
    await month.time.pass(HOUR);
    outcome = 'tampered';
    month.loop.changeSeen();
    await month.time.pass(5000);
    expect(month.pages).toHaveLength(1);
  });

  it('says error once no scan has ended for three intervals, and nothing is verified', async () => {
    const time = new SimulatedTime();
    let hang = false;
    const loop = new WatchLoop(
      {
        clock: time,
        pace: PACE,
        chance: () => 0.5,
        scan: (): Promise<{ report: ReturnType<typeof reportWith>; bytes: number }> =>
          hang ? new Promise(() => undefined) : Promise.resolve({ report: reportWith('verified'), bytes: 1 }),
        keep: () => undefined,
        tell: () => undefined,
        changed: () => undefined,
      },
      NEW_STATE,
    );
    loop.start();
    await time.pass(HOUR);
    hang = true;
    await time.pass(14 * MINUTE);
    expect(loop.stale).toBe(false);
    await time.pass(10 * MINUTE);
    expect(loop.stale).toBe(true);
  });
});
