import { sha256 } from '../../src/model/digest.js';
import type { ScanReport } from '../../src/watch/scan-report.js';
import { NEW_STATE } from '../../src/watch/watch-state.js';
import type { FreezeView, ScanFacts, WatchView } from '../../src/watch/watch-view.js';

export const NO_FREEZE: FreezeView = {
  frozen: false,
  says: 'there is none',
  counter: 0,
  state: 'none',
  owner: null,
  reason: null,
  scope: [],
  issued: null,
  expires: null,
  expired: false,
};

export const SCAN: ScanFacts = {
  at: '2026-01-05T12:00:00Z',
  kind: 'full',
  cause: 'interval',
  outcome: 'verified',
  durationMs: 263,
  bytes: 20_000,
  files: { total: 2262, modified: 0, missing: 0, new: 0 },
  spike: false,
};

/** What a sidecar shows after one good scan. */
export const VIEW: WatchView = {
  release: {
    product: 'shop',
    line: 'main',
    sequence: 7,
    deploymentId: 'shop-7',
    metadataDigest: sha256('metadata'),
    created: '2026-01-01T00:00:00Z',
    expires: '2026-04-01T00:00:00Z',
  },
  environment: 'production',
  duriVersion: '0.0.0',
  started: '2026-01-05T11:00:00Z',
  last: SCAN,
  since: '2026-01-05T11:00:00Z',
  fullyRead: '2026-01-05T12:00:00Z',
  next: '2026-01-05T12:05:00Z',
  intervalMs: 300_000,
  scanning: false,
  stale: false,
  consecutiveFailures: 0,
  recentFailures: [false],
  scans: { ...NEW_STATE.scans, verified: 1 },
  findings: [],
  findingsTotal: 0,
  warnings: [],
  verdict: { state: 'green', says: 'green' },
  freeze: NO_FREEZE,
  freezeSeenDelayMs: undefined,
  keyVerifyUntil: undefined,
  events: 'live',
  stateFailures: 0,
  notifyFailures: 0,
  history: [],
};

export function reportWith(outcome: ScanReport['outcome'], more: Partial<ScanReport> = {}): ScanReport {
  return {
    outcome,
    files: SCAN.files,
    spike: false,
    findings: [],
    warnings: [],
    release: VIEW.release,
    verdict: VIEW.verdict,
    keyVerifyUntil: undefined,
    freeze: NO_FREEZE,
    freezeState: undefined,
    ...more,
  };
}
