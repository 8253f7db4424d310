import { Secret } from '../../src/model/secret.js';
import type { Outcome } from '../../src/model/status.js';
import { HISTORY_LIMIT, type Past, withScan } from '../../src/watch/history.js';
import { openState, sealState } from '../../src/watch/state-file.js';
import { afterFreeze, afterScan, NEW_STATE, type WatchState } from '../../src/watch/watch-state.js';
import { SCAN } from '../support/scan-samples.js';

const start = Date.parse('2026-01-05T12:00:00Z');
const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString().replace('.000Z', 'Z');

/** Scans four minutes apart; what was told at each. */
function told(outcomes: readonly Outcome[], state: WatchState = NEW_STATE): { readonly alerts: string[]; readonly state: WatchState } {
  const alerts: string[] = [];
  outcomes.forEach((outcome, index) => {
    const next = afterScan(state, { ...SCAN, at: at(index * 4), outcome });
    state = next.state;
    alerts.push(next.alerts.map(({ kind, severity }) => `${kind} ${severity}`).join(','));
  });
  return { alerts, state };
}

describe('afterScan', () => {
  it.each(['tampered', 'corrupted'] as const)('pages at once when a release is %s, and once', (outcome) => {
    expect(told([outcome, outcome, outcome, outcome]).alerts).toEqual(['page critical', '', '', '']);
  });

  it('tells of policy_changed at once, and pages after three in a row', () => {
    expect(told(['policy_changed', 'policy_changed', 'policy_changed', 'policy_changed']).alerts).toEqual(['changed medium', '', 'page critical', '']);
  });

  it('pages after three errors in a row', () => {
    expect(told(['error(infra)', 'error(infra)', 'error(infra)']).alerts).toEqual(['changed high', '', 'page critical']);
  });

  it('does not page for two failures that pass', () => {
    expect(told(['verified', 'policy_changed', 'policy_changed', 'verified', 'verified']).alerts).toEqual(['', 'changed medium', '', 'recovered info', '']);
  });

  it('pages for three failures among any five scans, as for three in a row', () => {
    expect(told(['error(infra)', 'verified', 'error(infra)', 'verified', 'error(infra)']).alerts).toEqual([
      'changed high',
      'recovered info',
      'changed high',
      'recovered info',
      'page critical',
    ]);
  });

  it('pages at once when it gets worse', () => {
    expect(told(['policy_changed', 'tampered', 'policy_changed']).alerts).toEqual(['changed medium', 'page critical', 'changed medium']);
  });

  it('tells nobody of what was well all along', () => {
    expect(told(['verified', 'verified']).alerts).toEqual(['', '']);
  });

  it('counts, and keeps since when it is so', () => {
    const { state } = told(['verified', 'tampered', 'tampered']);
    expect(state).toMatchObject({
      consecutiveFailures: 2,
      recentFailures: [false, true, true],
      scans: { verified: 1, tampered: 2 },
      standing: { outcome: 'tampered', since: at(4) },
      fullyRead: at(8),
    });
  });

  it('does not call a scan a full one that never came to the tree', () => {
    expect(afterScan(NEW_STATE, { ...SCAN, files: undefined }).state.fullyRead).toBeNull();
    expect(afterScan(NEW_STATE, { ...SCAN, kind: 'incremental' }).state.fullyRead).toBeNull();
  });

  it('goes on after a restart as if there had been none', () => {
    const key = new Secret(Buffer.alloc(32, 7));
    const before = told(['policy_changed', 'policy_changed']).state;
    const kept = openState(Buffer.from(sealState(before, key, '/srv/app')), key, '/srv/app');
    expect(kept.ok && told(['policy_changed'], kept.value).alerts).toEqual(['page critical']);
  });
});

describe('afterFreeze', () => {
  it('says how long a state took to come here, at its first sight only', () => {
    const first = afterFreeze(NEW_STATE, { counter: 2, issued: at(0) }, new Date(start + 90_000));
    expect(first.freeze).toEqual({ counter: 2, delayMs: 90_000, toldOfEnd: false });
    expect(afterFreeze(first, { counter: 2, issued: at(0) }, new Date(start + 900_000))).toBe(first);
    expect(afterFreeze(first, { counter: 1, issued: at(0) }, new Date(start + 900_000))).toBe(first);
  });
});

describe('openState', () => {
  const key = new Secret(Buffer.alloc(32, 7));
  const file = sealState(told(['verified', 'tampered']).state, key, '/srv/app');

  it('takes what it wrote', () => {
    expect(openState(Buffer.from(file), key, '/srv/app')).toMatchObject({ ok: true, value: { scans: { tampered: 1 } } });
  });

  it('refuses a state with any one byte changed', () => {
    const bytes = Buffer.from(file.trimEnd());
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(openState(changed, key, '/srv/app').ok).toBe(false);
    }
  });

  it('refuses one that is cut short, of another key, or of another release', () => {
    expect(openState(Buffer.from(file.slice(0, 100)), key, '/srv/app').ok).toBe(false);
    expect(openState(Buffer.from(file), new Secret(Buffer.alloc(32, 8)), '/srv/app').ok).toBe(false);
    expect(openState(Buffer.from(file), key, '/srv/other').ok).toBe(false);
    expect(openState(Buffer.alloc(0), key, '/srv/app').ok).toBe(false);
  });
});

describe('withScan', () => {
  const past = (minutes: number, outcome: Outcome = 'verified'): Past => ({ at: at(minutes), outcome, durationMs: 1, bytes: 1 });
  const fill = (scans: readonly Past[]): readonly Past[] => scans.reduce<readonly Past[]>((history, scan) => withScan(history, scan), []);

  it('keeps a day', () => {
    const history = fill(Array.from({ length: 2000 }, (_, index) => past(index * 5)));
    expect(history).toHaveLength(288);
    expect(history[0]?.at).toBe(at((2000 - 288) * 5));
  });

  it('thins out a day of scans a minute, and drops no failure for a pass', () => {
    const scans = Array.from({ length: 1440 }, (_, index) => past(index, index % 37 === 0 ? 'tampered' : 'verified'));
    const history = fill(scans);
    expect(history).toHaveLength(HISTORY_LIMIT);
    expect(history.filter(({ outcome }) => outcome === 'tampered')).toHaveLength(scans.filter(({ outcome }) => outcome === 'tampered').length);
    expect(history.at(-1)).toEqual(scans.at(-1));
  });

  it('stays within its bounds where everything fails, and keeps the latest', () => {
    const history = fill(Array.from({ length: 1000 }, (_, index) => past(index, 'error(infra)')));
    expect(history).toHaveLength(HISTORY_LIMIT);
    expect(history.at(-1)?.at).toBe(at(999));
  });

  it('survives a clock that is set back', () => {
    expect(withScan([past(600), past(605)], past(10))).toHaveLength(3);
  });
});
