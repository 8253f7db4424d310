import { sha256 } from '../../src/model/digest.js';
import { failure } from '../../src/model/finding.js';
import { toInstant } from '../../src/model/instant.js';
import type { Outcome } from '../../src/model/status.js';
import type { FreezeView, WatchView } from '../../src/watch/watch-view.js';

/** The instant that the views below are drawn at. */
export const NOW = new Date('2026-11-22T15:04:05Z');

const MINUTE_MS = 60_000;

/** So many minutes before `NOW`. */
export function before(minutes: number): string {
  return toInstant(new Date(NOW.getTime() - minutes * MINUTE_MS));
}

export const NOT_FROZEN: FreezeView = {
  frozen: false,
  says: 'The kill switch is off, state 7 of 2026-11-02.',
  counter: 7,
  state: 'off',
  owner: null,
  reason: 'Incident 41 is closed',
  scope: [],
  issued: '2026-11-02T09:12:00Z',
  expires: null,
  expired: false,
};

export const FROZEN: FreezeView = {
  frozen: true,
  says: 'Nothing boots: the kill switch is on for merge, release and boot.',
  counter: 8,
  state: 'on',
  owner: 'ops@example.com',
  reason: 'Incident 42: suspicious login on the build host',
  scope: ['merge', 'release', 'boot'],
  issued: before(95),
  expires: before(-1345),
  expired: false,
};

/** A day of scans at five minutes, the last two minutes ago; what stands in `failed` by its place from the end was not verified. */
export function dayOfScans(failed: Readonly<Record<number, Outcome>> = {}): WatchView['history'] {
  const count = 288;
  return Array.from({ length: count }, (_, index) => {
    const fromEnd = count - 1 - index;
    const full = fromEnd % 72 === 5;
    return {
      at: before(2 + 5 * fromEnd),
      outcome: failed[fromEnd] ?? 'verified',
      durationMs: (full ? 5200 : 1350) + 90 * ((index * 7) % 11),
      bytes: full ? 812_000_000 : 96_000_000 + 2_000_000 * ((index * 5) % 13),
    };
  }).filter((_, index) => index < 120 || index > 132);
}

/** What a healthy sidecar shows. */
export function healthyView(): WatchView {
  return {
    release: {
      product: 'shop',
      line: 'main',
      sequence: 1204,
      deploymentId: 'shop-2026-11-14-1204',
      metadataDigest: sha256('metadata of release 1204'),
      created: '2026-11-14T11:40:12Z',
      expires: '2027-02-12T11:40:12Z',
    },
    environment: 'production',
    duriVersion: '0.1.0',
    started: '2026-11-14T12:00:00Z',
    last: {
      at: before(2),
      kind: 'incremental',
      cause: 'interval',
      outcome: 'verified',
      durationMs: 1430,
      bytes: 104_000_000,
      files: { total: 12_483, modified: 0, missing: 0, new: 0 },
      spike: false,
    },
    since: '2026-11-14T12:00:02Z',
    fullyRead: before(27),
    next: before(-3),
    intervalMs: 5 * MINUTE_MS,
    scanning: false,
    stale: false,
    freezeSeenDelayMs: undefined,
    keyVerifyUntil: undefined,
    stateFailures: 0,
    notifyFailures: 0,
    consecutiveFailures: 0,
    recentFailures: [false, false, false, false, false],
    scans: { verified: 2310, tampered: 0, corrupted: 0, policy_changed: 0, 'error(config)': 0, 'error(infra)': 2 },
    findings: [],
    findingsTotal: 0,
    warnings: [],
    verdict: { state: 'green', says: 'The gate of 2026-11-14 found this release green: 54 checks, 8 acceptance tests.' },
    freeze: NOT_FROZEN,
    events: 'live',
    history: dayOfScans({ 201: 'error(infra)' }),
  };
}

/** The same after somebody has changed three files. */
export function tamperedView(): WatchView {
  const healthy = healthyView();
  return {
    ...healthy,
    last: { ...healthy.last!, cause: 'event', outcome: 'tampered', files: { total: 12_484, modified: 2, missing: 1, new: 1 } },
    since: before(6),
    consecutiveFailures: 2,
    recentFailures: [false, false, false, true, true],
    scans: { ...healthy.scans, tampered: 2 },
    findings: [
      failure('every-file-matches', 'file_modified', 'bin/server.js', 'was modified', {
        expected: `sha256:${sha256('released')}`,
        actual: `sha256:${sha256('found')}`,
      }),
      failure('every-file-matches', 'file_modified', 'lib/payment/charge.js', 'was modified'),
      failure('every-file-matches', 'file_missing', 'lib/payment/limits.json', 'is missing'),
      failure('every-file-matches', 'file_unexpected', 'lib/.cache/x.so', 'was not released'),
    ],
    findingsTotal: 4,
    warnings: [{ reason: 'key_rotating', subject: 'release-2026a', message: 'The key release-2026a is being rotated out; it is accepted until 2026-12-01.' }],
    history: dayOfScans({ 0: 'tampered', 1: 'tampered', 201: 'error(infra)' }),
  };
}

/** The same while the kill switch is on. */
export function frozenView(): WatchView {
  return { ...healthyView(), freeze: FROZEN };
}

/** Before the first scan has ended, with nothing read. */
export function emptyView(): WatchView {
  return {
    ...healthyView(),
    release: undefined,
    started: before(0),
    last: undefined,
    since: undefined,
    fullyRead: undefined,
    next: before(0),
    scanning: true,
    recentFailures: [],
    scans: { verified: 0, tampered: 0, corrupted: 0, policy_changed: 0, 'error(config)': 0, 'error(infra)': 0 },
    verdict: { state: 'unknown', says: 'Not looked at yet.' },
    freeze: { ...NOT_FROZEN, says: 'There is no state of the kill switch.', counter: 0, state: 'none', reason: null, issued: null },
    history: [],
  };
}
