import type { Alert } from './alert.js';
import { freezeAlerts } from './freeze.js';
import { integrityAlerts } from './integrity.js';
import { releaseAlerts } from './release.js';
import { scanAlerts } from './scans.js';
import { sidecarAlerts } from './sidecar.js';

/** Alerts that are evaluated together. */
export interface AlertGroup {
  readonly name: string;
  /** How often it is evaluated: a part of the time from a change to the page. */
  readonly interval: '15s' | '1m';
  readonly alerts: readonly Alert[];
}

/** Every alert, by group. A new one is an object in the file of its group; rule, unit tests, runbook and page follow. */
export const ALERT_GROUPS: readonly AlertGroup[] = [
  { name: 'duri-integrity', interval: '15s', alerts: integrityAlerts },
  { name: 'duri-scans', interval: '15s', alerts: scanAlerts },
  { name: 'duri-sidecar', interval: '15s', alerts: sidecarAlerts },
  { name: 'duri-freeze', interval: '15s', alerts: freezeAlerts },
  { name: 'duri-release', interval: '1m', alerts: releaseAlerts },
];

export const ALERTS: readonly Alert[] = ALERT_GROUPS.flatMap(({ alerts }) => alerts);
