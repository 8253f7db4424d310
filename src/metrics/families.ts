import { prefixed } from '../model/digest.js';
import type { Instant } from '../model/instant.js';
import { statusWord, type WatchView } from '../watch/watch-view.js';

/** One sample: the values of its labels, and its own. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** A metric family, and how it is drawn from what the sidecar knows. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly labels: readonly string[];
  /** One of the owner's names, some of which `promtool check metrics` complains of: DURI_METRICS_ALIASES=off leaves it out. */
  readonly alias?: true;
  /** No sample where there is nothing to say yet. */
  samples(view: WatchView): readonly Sample[];
}

const FOUND = ['verified', 'policy_changed', 'corrupted', 'tampered'] as const;
const STATUSES = [...FOUND, 'error'] as const;
const VERDICTS = ['green', 'red', 'missing', 'unknown'] as const;
const FILES = ['total', 'modified', 'missing', 'new'] as const;

const gauge = (name: string, help: string, value: (view: WatchView) => number | undefined): Family => ({
  name,
  help,
  type: 'gauge',
  labels: [],
  samples: (view) => some({}, value(view)),
});

const some = (labels: Sample[0], value: number | undefined): readonly Sample[] => (value === undefined ? [] : [[labels, value]]);

const is = (truth: boolean): number => (truth ? 1 : 0);
const seconds = (instant: Instant | undefined): number | undefined => (instant === undefined ? undefined : Date.parse(instant) / 1000);
const files =
  (field: (typeof FILES)[number]) =>
  (view: WatchView): number =>
    view.last?.files?.[field] ?? 0;

/** The owner's dashboards and scripts ask for these. */
const OWNERS: readonly Family[] = [
  {
    name: 'duri_integrity_scan_info',
    help: 'The last scan: which deployment, and what it was found to be.',
    type: 'gauge',
    labels: ['deployment_id', 'status'],
    samples: (view) => (view.last === undefined ? [] : [[{ deployment_id: view.release?.deploymentId ?? 'unknown', status: statusWord(view) }, 1]]),
  },
  {
    name: 'duri_integrity_scan_duration_ms',
    help: 'Milliseconds that the last scan took.',
    type: 'gauge',
    labels: ['deployment_id'],
    samples: (view) => some({ deployment_id: view.release?.deploymentId ?? 'unknown' }, view.last?.durationMs),
  },
  gauge('duri_integrity_scan_bytes_hashed', 'Bytes that the last scan hashed.', (view) => view.last?.bytes),
  ...FOUND.map((status) =>
    gauge(`duri_integrity_status_${status}`, `1 while the release is found to be ${status}.`, (view) => is(statusWord(view) === status)),
  ),
  {
    name: 'duri_integrity_files_total',
    help: 'Files at the last scan, by how they were found.',
    type: 'gauge',
    labels: ['type'],
    samples: (view) => FILES.map((type) => [{ type }, files(type)(view)]),
  },
  gauge('duri_integrity_files_modified', 'Files of the release that the last scan found modified.', files('modified')),
  gauge('duri_integrity_files_missing', 'Files of the release that the last scan did not find.', files('missing')),
  gauge('duri_integrity_files_new', 'Files that the last scan found and that were not released.', files('new')),
];

/** Every family that `/metrics` shows, in its order. @source design, section 6 */
export const FAMILIES: readonly Family[] = [
  ...OWNERS.map((family): Family => ({ ...family, alias: true })),
  {
    name: 'duri_integrity_status',
    help: 'What the release is found to be: exactly one is 1, none before the first scan; after an error, or when the last scan is too old, error.',
    type: 'gauge',
    labels: ['status'],
    samples: (view) => STATUSES.map((status) => [{ status }, is(statusWord(view) === status)]),
  },
  gauge('duri_integrity_scan_duration_seconds', 'Seconds that the last scan took.', ({ last }) => (last === undefined ? undefined : last.durationMs / 1000)),
  gauge('duri_integrity_scan_bytes', 'Bytes that the last scan hashed.', ({ last }) => last?.bytes),
  gauge('duri_integrity_last_scan_timestamp_seconds', 'When the last scan ended.', ({ last }) => seconds(last?.at)),
  gauge('duri_integrity_last_full_scan_timestamp_seconds', 'When every byte was read last.', ({ fullyRead }) => seconds(fullyRead)),
  gauge('duri_integrity_consecutive_failures', 'Scans in a row that were not verified.', (view) => view.consecutiveFailures),
  gauge('duri_integrity_recent_failures', 'How many of the last five scans were not verified.', (view) => view.recentFailures.filter(Boolean).length),
  {
    name: 'duri_integrity_scans_total',
    help: 'Scans since the counters began, by what they found.',
    type: 'counter',
    labels: ['status'],
    samples: ({ scans }) => STATUSES.map((status) => [{ status }, status === 'error' ? scans['error(config)'] + scans['error(infra)'] : scans[status]]),
  },
  {
    name: 'duri_integrity_tree_files',
    help: 'Files at the last scan, by how they were found.',
    type: 'gauge',
    labels: ['state'],
    samples: (view) => FILES.map((state) => [{ state }, files(state)(view)]),
  },
  gauge('duri_integrity_spike', '1 while so many files have changed at once that one cause is likely.', ({ last }) => is(last?.spike ?? false)),
  gauge('duri_integrity_scan_interval_seconds', 'Seconds between two scans while all is well.', ({ intervalMs }) => intervalMs / 1000),
  gauge('duri_integrity_kernel_events', '1 while the kernel tells of changes, 0 when degraded or off.', ({ events }) => is(events === 'live')),
  gauge('duri_integrity_kernel_events_degraded', '1 while the kernel does not tell of all changes although it is asked to.', ({ events }) =>
    is(events === 'degraded'),
  ),
  {
    name: 'duri_release_info',
    help: 'The release that runs here.',
    type: 'gauge',
    labels: ['product', 'line', 'environment', 'sequence', 'metadata_digest'],
    samples: ({ release, environment }) =>
      release === undefined
        ? []
        : [
            [
              {
                product: release.product,
                line: release.line,
                environment,
                sequence: String(release.sequence),
                metadata_digest: prefixed(release.metadataDigest),
              },
              1,
            ],
          ],
  },
  gauge('duri_release_expires_timestamp_seconds', 'Until when the evidence of this release is accepted.', ({ release }) => seconds(release?.expires)),
  {
    name: 'duri_gate_verdict',
    help: 'What the gate said of this release: exactly one is 1.',
    type: 'gauge',
    labels: ['verdict'],
    samples: ({ verdict }) => VERDICTS.map((state) => [{ verdict: state }, is(verdict.state === state)]),
  },
  gauge('duri_freeze_active', '1 while the kill switch stops boots here.', ({ freeze }) => is(freeze.frozen)),
  gauge('duri_freeze_expired', '1 while the kill switch is on past its end.', ({ freeze }) => is(freeze.expired)),
  gauge('duri_freeze_state_number', 'Number of the state of the kill switch that counts, 0 where there is none.', ({ freeze }) => freeze.counter),
  gauge('duri_freeze_seen_delay_seconds', 'How long the state of the kill switch had been signed when this host first saw it.', ({ freezeSeenDelayMs }) =>
    freezeSeenDelayMs === undefined ? undefined : freezeSeenDelayMs / 1000,
  ),
  gauge('duri_key_verify_until_timestamp_seconds', 'When the first of the keys that sealed this release stops counting.', ({ keyVerifyUntil }) =>
    seconds(keyVerifyUntil),
  ),
  {
    name: 'duri_watch_state_failures_total',
    help: 'How often the counters could not be kept in the state directory.',
    type: 'counter',
    labels: [],
    samples: ({ stateFailures }) => [[{}, stateFailures]],
  },
  {
    name: 'duri_watch_notify_failures_total',
    help: 'Messages that could not be delivered at once.',
    type: 'counter',
    labels: [],
    samples: ({ notifyFailures }) => [[{}, notifyFailures]],
  },
  {
    name: 'duri_build_info',
    help: 'The version of DuRi that watches.',
    type: 'gauge',
    labels: ['version'],
    samples: ({ duriVersion }) => [[{ version: duriVersion }, 1]],
  },
];
