import { type Pace, planScan, type Situation } from '../../src/watch/schedule.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PACE: Pace = { intervalMs: 5 * MINUTE, jitter: 0.1, incremental: false, fullEveryMs: 24 * HOUR };
const QUIET: Situation = {
  last: { startedAt: 1000, endedAt: 1200 },
  lastFullAt: 1000,
  failing: false,
  eventsInARow: 0,
  events: undefined,
  askedAt: undefined,
  chance: 0.5,
};

describe('planScan', () => {
  it('begins with a full scan at once', () => {
    expect(planScan(PACE, { ...QUIET, last: undefined })).toEqual({ at: 0, cause: 'start', kind: 'full' });
  });

  it.each([
    [0, 4.5 * MINUTE],
    [0.5, 5 * MINUTE],
    [1, 5.5 * MINUTE],
  ])('keeps to the interval, by chance %s a little sooner or later', (chance, wait) => {
    expect(planScan(PACE, { ...QUIET, chance })).toEqual({ at: 1000 + wait, cause: 'interval', kind: 'full' });
  });

  it.each([5, 10, 15])('comes back within four minutes after a failure, at an interval of %s minutes', (minutes) => {
    for (const chance of [0, 0.3, 1]) {
      const { at, cause } = planScan({ ...PACE, intervalMs: minutes * MINUTE }, { ...QUIET, failing: true, chance });
      expect(cause).toBe('failure');
      expect(at - 1000).toBeLessThanOrEqual(4 * MINUTE);
      expect(at - 1000).toBeGreaterThanOrEqual(3.6 * MINUTE);
    }
  });

  it('leaves as much time as a scan took, where one takes longer than the interval', () => {
    expect(planScan(PACE, { ...QUIET, last: { startedAt: 0, endedAt: 20 * MINUTE } }).at).toBe(22.5 * MINUTE);
  });

  it('comes soon after an event, once things have settled', () => {
    const events = { firstAt: 60_000, latestAt: 60_100 };
    expect(planScan(PACE, { ...QUIET, events })).toMatchObject({ at: 60_600, cause: 'event' });
  });

  it('does not wait for ever for events to end', () => {
    expect(planScan(PACE, { ...QUIET, events: { firstAt: 60_000, latestAt: 90_000 } }).at).toBe(63_000);
  });

  it('rests longer and longer where events never end, and never longer than the interval', () => {
    const rests = [0, 1, 2, 5, 10, 50].map((eventsInARow) => planScan(PACE, { ...QUIET, eventsInARow, events: { firstAt: 1201, latestAt: 1300 } }).at - 1200);
    expect(rests).toEqual([2000, 4000, 8000, 64_000, 5 * MINUTE - 200, 5 * MINUTE - 200]);
  });

  it('never lets events take more than a fifth of the time', () => {
    const last = { startedAt: 0, endedAt: 10_000 };
    expect(planScan(PACE, { ...QUIET, last, events: { firstAt: 11_000, latestAt: 11_000 } }).at).toBe(50_000);
  });

  it('scans at once when asked, even where an event would have it wait', () => {
    expect(planScan(PACE, { ...QUIET, askedAt: 5000, eventsInARow: 9, events: { firstAt: 1300, latestAt: 1300 } })).toEqual({
      at: 5000,
      cause: 'asked',
      kind: 'full',
    });
  });

  describe('in the mode incremental', () => {
    const pace = { ...PACE, incremental: true };

    it('is incremental at an interval and after an event', () => {
      expect(planScan(pace, QUIET).kind).toBe('incremental');
      expect(planScan(pace, { ...QUIET, events: { firstAt: 2000, latestAt: 2000 } }).kind).toBe('incremental');
    });

    it('reads everything after a failure, when asked, and where nothing was read in full yet', () => {
      expect(planScan(pace, { ...QUIET, failing: true }).kind).toBe('full');
      expect(planScan(pace, { ...QUIET, askedAt: 2000 }).kind).toBe('full');
      expect(planScan(pace, { ...QUIET, lastFullAt: undefined }).kind).toBe('full');
    });

    it('never lets a day pass without reading everything', () => {
      let [at, lastFullAt, longest] = [0, 0, 0];
      for (let scan = 0; scan < 2000; scan++) {
        const plan = planScan(pace, { ...QUIET, last: { startedAt: at, endedAt: at + 100 }, lastFullAt, chance: (scan * 0.37) % 1 });
        if (plan.kind === 'full') [longest, lastFullAt] = [Math.max(longest, plan.at - lastFullAt), plan.at];
        at = plan.at;
      }
      expect(longest).toBeLessThanOrEqual(24 * HOUR);
      expect(longest).toBeGreaterThan(23 * HOUR);
    });
  });
});
