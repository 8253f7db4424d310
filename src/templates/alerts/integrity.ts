import type { Alert, Runbook } from './alert.js';
import { seen } from './seen.js';

const LOOK = [
  'The status page of the sidecar, or `curl http://INSTANCE/api/state`: status, since when, and the first 20 findings.',
  '`duri verify DIR --evidence DIR --config FILE` on the host says it anew, from the same evidence.',
];
const ISOLATE = [
  'Take the instance out of the load balancer. Do not delete or restart it: memory and disk are evidence.',
  'Copy the tree, the evidence, the state directory and the logs to where nobody on that host can write.',
  'Platform: go back to the last green release, whose artifacts are archived: `duri rollback --to last-green`. It verifies before it starts anything.',
];
const FORENSICS = [
  'Security: who wrote, when and by what, from the copy; within two hours.',
  'Revoke what could have been read there: tokens, keys, passwords. A key that may be known: `duri keys retire --revoke`.',
  'Seal a new release only from a clean checkout. Never seal the changed tree again.',
];

const tampered: Alert = {
  name: 'Tampered',
  expr: `${seen('tampered')}\n  unless on (job, instance) max_over_time(duri_integrity_spike[5m]) == 1`,
  severity: 'critical',
  summary: 'What runs on {{ $labels.instance }} is not what was released',
  description: 'Files or signatures of the release differ from what was sealed. Isolate the instance, then roll back to the last green release.',
  runbook: {
    means:
      'A file of the release was changed, removed or added, or its evidence does not carry the signatures that it must. Somebody or something wrote where nobody should.',
    look: LOOK,
    act: ISOLATE,
    afterwards: FORENSICS,
  },
  cases: [
    {
      title: 'at once, and over soon after it is mended',
      series: { 'duri_integrity_status{status="tampered"}': '0 0 1 1 0x20', duri_integrity_spike: '0x24' },
      fires: ['2m', '3m'],
      quiet: ['1m', '5m', '20m'],
      labels: { status: 'tampered' },
    },
    {
      title: 'one that was mended between two scrapes',
      series: {
        'duri_integrity_status{status="tampered"}': '0x20',
        'duri_integrity_scans_total{status="tampered"}': '0 0 1x18',
        duri_integrity_spike: '0x20',
      },
      fires: ['2m', '4m'],
      quiet: ['1m', '10m'],
      labels: { status: 'tampered' },
    },
    {
      title: 'a sidecar that dies afterwards, until its own alert takes over',
      series: { 'duri_integrity_status{status="tampered"}': '1x6 stale', duri_integrity_spike: '0x6 stale' },
      fires: ['6m', '10m'],
      quiet: ['12m'],
      labels: { status: 'tampered' },
    },
    {
      title: 'a spike is told by the alert for spikes, and by no second one, not even when it is over',
      series: {
        'duri_integrity_status{status="tampered"}': '0 1 1 0x20',
        'duri_integrity_scans_total{status="tampered"}': '0 1 2 2x20',
        duri_integrity_spike: '0 1 1 0x20',
      },
      quiet: ['1m', '2m', '3m', '5m', '7m', '12m'],
    },
    { title: 'another status', series: { 'duri_integrity_status{status="policy_changed"}': '1x10', duri_integrity_spike: '0x10' }, quiet: ['5m'] },
  ],
};

const spike: Alert = {
  name: 'Spike',
  expr: 'max_over_time(duri_integrity_spike[5m]) == 1',
  severity: 'critical',
  summary: 'A large part of the release on {{ $labels.instance }} has changed at once',
  description:
    'More files are modified or missing than DURI_INTEGRITY_SPIKE_THRESHOLD allows. This one alert stands for all of them. Isolate the instance, then look for the one cause.',
  runbook: {
    means:
      'So many files changed that one cause is likelier than many: another release over this one, a volume that is gone, a disk that fails, ransomware. It is `tampered` with its severity raised; the sidecar folds the findings into one, with the first 20 files and the digest of the whole list.',
    look: [
      ...LOOK,
      'Is the volume mounted, and the right one? `findmnt`, `df`, the events of the cluster.',
      'Was something deployed beside the release pipeline?',
    ],
    act: ISOLATE,
    afterwards: [...FORENSICS, 'A tree with a spike is not sealed anew, unless somebody names exactly this set with `--accept-spike`.'],
  },
  cases: [
    { title: 'at once, and over five minutes after', series: { duri_integrity_spike: '0 1 1 0x20' }, fires: ['1m', '2m', '6m'], quiet: ['0m', '9m'] },
    { title: 'no spike', series: { duri_integrity_spike: '0x10' }, quiet: ['5m'] },
  ],
};

const corrupted: Alert = {
  name: 'Corrupted',
  expr: seen('corrupted'),
  severity: 'critical',
  summary: 'The evidence of {{ $labels.instance }} cannot be read',
  description: 'A file of the evidence is missing, cut short or no valid document, so nothing can be proven. Treat it as tampered until the cause is known.',
  runbook: {
    means:
      'A file of the evidence set is missing, empty, truncated, not parseable or over a limit. A full or failing disk does that, and so does somebody who wants the sidecar blind.',
    look: [...LOOK, 'Disk: `df -h`, `dmesg`, the log of the volume.', 'The archived evidence of the same release: `duri archive audit`.'],
    act: [
      'Disk full or failing: mend that, then put the evidence of this release back from the archive. The sidecar scans again by itself.',
      'No such cause within five minutes: go on as for [tampered](tampered.md).',
    ],
    afterwards: ['Who can write to the evidence? Mount it read-only.', 'If no cause was found: security looks at a copy, within two hours.'],
  },
  cases: [
    {
      title: 'at once, and over when the evidence is back',
      series: { 'duri_integrity_status{status="corrupted"}': '0 1 1 0x10' },
      fires: ['1m', '2m'],
      quiet: ['0m', '3m'],
      labels: { status: 'corrupted' },
    },
    {
      title: 'between two scrapes',
      series: { 'duri_integrity_scans_total{status="corrupted"}': '3 3 4x20' },
      fires: ['2m'],
      quiet: ['1m', '10m'],
      labels: { status: 'corrupted' },
    },
    {
      title: 'verified',
      series: { 'duri_integrity_status{status="corrupted"}': '0x10', 'duri_integrity_scans_total{status="corrupted"}': '7x10' },
      quiet: ['5m'],
    },
  ],
};

const policyRunbook: Runbook = {
  means:
    'The evidence is authentic, and it is not what this host may run: a schema or policy below the floor, a release older than the mark, or another release than the one that the sidecar began with.',
  look: [...LOOK, '`duri mark show` on the host: which release was good here last.', 'Was a release or a policy rolled out just now?'],
  act: [
    'A rollout that is under way: wait for it. The sidecar pins the release that it started with; it is restarted with the release.',
    'A rollback that is meant: it needs a ticket that names the release, `duri ticket new` and two `duri ticket approve`.',
    'Neither: take it for an attempt to bring back an old release, and go on as for [tampered](tampered.md).',
  ],
  afterwards: ['Why could it be deployed without going through the gate? Close that way.'],
};

const policyChanged: Alert = {
  name: 'PolicyChanged',
  expr: seen('policy_changed'),
  severity: 'warning',
  summary: 'The release on {{ $labels.instance }} is not the one that policy lets run',
  description: 'It is authentic, but older or weaker than the floor, or not the release that the sidecar started with. Three failures page.',
  runbook: policyRunbook,
  cases: [
    {
      title: 'at once in the chat',
      series: { 'duri_integrity_status{status="policy_changed"}': '0 1 1 0x10' },
      fires: ['1m', '2m'],
      quiet: ['0m', '4m'],
      labels: { status: 'policy_changed' },
    },
    { title: 'verified', series: { 'duri_integrity_status{status="policy_changed"}': '0x10' }, quiet: ['5m'] },
  ],
};

/** What five scans give, one each four minutes, in samples a minute. */
const scans = (values: readonly number[]): string => values.map((value) => `${value}x3`).join(' ');

const policyChangedRepeatedly: Alert = {
  name: 'PolicyChangedRepeatedly',
  expr: `${seen('policy_changed')}\n  and on (job, instance) last_over_time(duri_integrity_recent_failures[5m]) >= 3`,
  severity: 'critical',
  summary: 'Three scans on {{ $labels.instance }} found a release that policy does not let run',
  description: 'Three scans in a row, or three of the last five, have failed: it is no passing state of a rollout.',
  runbook: {
    ...policyRunbook,
    act: ['It is no rollout in passing: three scans have failed, within ten minutes where they came in a row.', ...policyRunbook.act.slice(1)],
  },
  cases: [
    {
      title: 'three in a row in ten minutes, not two; over when scans pass again, although three of the last five have failed',
      series: {
        'duri_integrity_status{status="policy_changed"}': '0 1x10 0x20',
        duri_integrity_consecutive_failures: '0 1x3 2x3 3x3 0x20',
        duri_integrity_recent_failures: '0 1x3 2x3 3x15',
      },
      fires: ['9m', '10m'],
      quiet: ['1m', '5m', '8m', '20m'],
      labels: { status: 'policy_changed' },
    },
    {
      title: 'a sidecar that dies afterwards',
      series: { 'duri_integrity_status{status="policy_changed"}': '1x6 stale', duri_integrity_recent_failures: '3x6 stale' },
      fires: ['6m', '10m'],
      quiet: ['12m'],
      labels: { status: 'policy_changed' },
    },
    {
      title: 'three of five, with passes between',
      series: {
        'duri_integrity_status{status="policy_changed"}': scans([1, 0, 1, 0, 1]),
        duri_integrity_recent_failures: scans([1, 1, 2, 2, 3]),
      },
      fires: ['16m', '18m'],
      quiet: ['1m', '6m', '9m', '14m'],
      labels: { status: 'policy_changed' },
    },
    {
      title: 'three failures of another kind',
      series: {
        'duri_integrity_status{status="policy_changed"}': '0x20',
        'duri_integrity_status{status="error"}': '1x20',
        duri_integrity_recent_failures: '3x20',
      },
      quiet: ['10m'],
    },
    {
      title: 'failures of another instance',
      series: {
        'duri_integrity_status{status="policy_changed"}': '1x20',
        duri_integrity_recent_failures: '1x20',
        'duri_integrity_recent_failures{instance="other:9101"}': '3x20',
      },
      quiet: ['10m'],
    },
  ],
};

export const integrityAlerts = [tampered, spike, corrupted, policyChanged, policyChangedRepeatedly];
