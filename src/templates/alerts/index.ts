import type { Alert } from './alert.js';
import { freezeAlerts } from './freeze.js';
import { integrityAlerts } from './integrity.js';
import { releaseAlerts } from './release.js';
import { scanAlerts } from './scans.js';
import { sidecarAlerts } from './sidecar.js';

/** Alerts that are evaluated together. */
export interface AlertGroup {
  readonly name: string;
  readonly alerts: readonly Alert[];
}

/** Every alert, by group. A new one is an object in the file of its group; rule, unit tests, runbook and page follow. */
export const ALERT_GROUPS: readonly AlertGroup[] = [
  { name: 'duri-integrity', alerts: integrityAlerts },
  { name: 'duri-scans', alerts: scanAlerts },
  { name: 'duri-sidecar', alerts: sidecarAlerts },
  { name: 'duri-freeze', alerts: freezeAlerts },
  { name: 'duri-release', alerts: releaseAlerts },
];

export const ALERTS: readonly Alert[] = ALERT_GROUPS.flatMap(({ alerts }) => alerts);
