import { gapsOf, median, runsOf } from '../../src/page/chart.js';
import { before, dayOfScans, healthyView, NOW } from '../support/watch-views.js';

const MINUTE_MS = 60_000;

function view(minutesAgo: readonly number[], started = 2000): ReturnType<typeof healthyView> {
  const history = minutesAgo.map((minutes) => ({ at: before(minutes), outcome: 'verified' as const, durationMs: 1000, bytes: 1 }));
  return { ...healthyView(), started: before(started), history };
}

describe('gapsOf', () => {
  it('finds the stretch after the last scan too', () => {
    expect(gapsOf(view([40, 35, 30], 45), NOW)).toEqual([{ from: NOW.getTime() - 30 * MINUTE_MS, to: NOW.getTime() }]);
  });

  it('takes three intervals for no gap yet', () => {
    expect(gapsOf(view([30, 15, 0], 30), NOW)).toEqual([]);
  });

  it('finds a day without any scan, and none before the sidecar began', () => {
    expect(gapsOf(view([]), NOW)).toEqual([{ from: NOW.getTime() - 24 * 60 * MINUTE_MS, to: NOW.getTime() }]);
    expect(gapsOf(view([], 10), NOW)).toEqual([]);
  });

  it('counts a history from before a restart', () => {
    expect(gapsOf(view([60, 55, 5, 0], 5), NOW)).toHaveLength(1);
  });
});

describe('runsOf', () => {
  it('ends a run where the outcome changes and where scans are missing, and loses no scan', () => {
    const history = dayOfScans({ 3: 'tampered', 4: 'tampered' });
    const runs = runsOf({ ...healthyView(), history }, NOW);
    expect(runs.map(({ outcome }) => outcome)).toEqual(['verified', 'verified', 'tampered', 'verified']);
    expect(runs.flatMap(({ scans }) => scans)).toEqual(history);
  });
});

describe('median', () => {
  it('is the middle one, and 0 of none', () => {
    expect([median([3, 1, 2]), median([]), median([7])]).toEqual([2, 0, 7]);
  });
});
