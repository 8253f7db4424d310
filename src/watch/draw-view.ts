import { toInstant } from '../model/instant.js';
import type { Instant } from '../model/instant.js';
import type { WatchLoop } from './watch-loop.js';
import type { FreezeView, WatchView } from './watch-view.js';

const SHOWN_FINDINGS = 20;
const SHOWN_WARNINGS = 50;

/** What the loop does not know of itself. */
export interface Surroundings extends Pick<WatchView, 'environment' | 'duriVersion' | 'intervalMs' | 'events' | 'stateFailures' | 'notifyFailures'> {
  readonly started: Instant;
  /** Warnings of the sidecar itself, beside those of the scan. */
  readonly warnings: WatchView['warnings'];
  readonly now: Date;
  /** What was seen of release and kill switch before, for when the last scan did not come so far. */
  readonly before: { readonly release: WatchView['release']; readonly freeze: FreezeView | undefined };
}

const NO_FREEZE: FreezeView = {
  frozen: false,
  says: 'not looked at yet',
  counter: 0,
  state: 'none',
  owner: null,
  reason: null,
  scope: [],
  issued: null,
  expires: null,
  expired: false,
};

const NOTHING_YET = {
  findings: [],
  warnings: [],
  release: undefined,
  freeze: undefined,
  keyVerifyUntil: undefined,
  verdict: { state: 'unknown', says: 'not looked at yet' },
} as const;

/** What the sidecar shows now. Pure. */
export function drawView(loop: Pick<WatchLoop, 'last' | 'state' | 'scanning' | 'waitMs' | 'stale'>, around: Surroundings): WatchView {
  const { last, state, scanning, stale } = loop;
  const { before, now, warnings, ...same } = around;
  const report = last?.report ?? NOTHING_YET;
  return {
    ...same,
    release: report.release ?? before.release,
    last: last?.facts,
    since: last === undefined ? undefined : state.standing?.since,
    fullyRead: state.fullyRead ?? undefined,
    next: toInstant(new Date(now.getTime() + loop.waitMs)),
    scanning,
    stale,
    consecutiveFailures: state.consecutiveFailures,
    recentFailures: state.recentFailures,
    scans: state.scans,
    findings: report.findings.slice(0, SHOWN_FINDINGS),
    findingsTotal: report.findings.length,
    warnings: [...warnings, ...report.warnings].slice(0, SHOWN_WARNINGS),
    verdict: report.verdict,
    freeze: report.freeze ?? before.freeze ?? NO_FREEZE,
    freezeSeenDelayMs: state.freeze?.delayMs,
    keyVerifyUntil: report.keyVerifyUntil,
    history: state.history,
  };
}
