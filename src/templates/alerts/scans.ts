import type { Alert } from './alert.js';
import { seen } from './seen.js';

const LOOK = [
  'The log of the sidecar: `journalctl -u duri-watch` or `kubectl logs POD -c duri-integrity-sidecar`. Each error names what was expected, what was found, and what to do.',
  '`curl http://INSTANCE/api/state`: the last outcome and its code. `duri explain CODE` says what it means.',
  '`duri doctor` on the host: key ring, key files, policy, clock.',
];
const errorMeans =
  'No verdict could be formed: a key file is gone or readable by others, the policy is not valid, the tree cannot be read, the disk is full. Nothing says that the release was changed, and nothing says that it was not.';

const scanError: Alert = {
  name: 'ScanError',
  expr: seen('error'),
  severity: 'warning',
  summary: 'The sidecar on {{ $labels.instance }} can form no verdict',
  description: 'The last scan ended with an error, or is too old to count. Nothing is known about the release until this is mended. Three in a row page.',
  runbook: {
    means: errorMeans,
    look: LOOK,
    act: ['Mend what the error names; the sidecar scans again within four minutes, or at once by `POST /api/scan`.'],
    afterwards: ['Was a key, a mount or a policy changed by a rollout? Put `duri doctor` into that rollout.'],
  },
  cases: [
    {
      title: 'at once in the chat',
      series: { 'duri_integrity_status{status="error"}': '0 1 1 0x10' },
      fires: ['1m', '2m'],
      quiet: ['0m', '4m'],
      labels: { status: 'error' },
    },
    { title: 'before the first scan every status is 0', series: { 'duri_integrity_status{status="error"}': '0x10' }, quiet: ['5m'] },
  ],
};

const scanErrorRepeatedly: Alert = {
  name: 'ScanErrorRepeatedly',
  expr: `${seen('error')}\n  and on (job, instance) last_over_time(duri_integrity_recent_failures[5m]) >= 3`,
  severity: 'critical',
  summary: 'Three scans on {{ $labels.instance }} could form no verdict',
  description: 'Three scans in a row, or three of the last five, have failed. Whoever changes the release now is not seen.',
  runbook: {
    means: `${errorMeans} It has been so for three scans; somebody may want it so.`,
    look: LOOK,
    act: [
      'Platform: mend what the error names, within thirty minutes.',
      'Until then verify from outside: `duri verify DIR --evidence DIR --config FILE` with a key ring and a policy of your own.',
      'If neither is possible take the instance out of the load balancer: what cannot be verified does not serve.',
    ],
    afterwards: ['Verify once by hand: what happened while nobody looked is seen only now.'],
  },
  cases: [
    {
      title: 'the third in a row, not the second; over when a scan passes',
      series: {
        'duri_integrity_status{status="error"}': '0 1x10 0x20',
        duri_integrity_recent_failures: '0 1x3 2x3 3x15',
      },
      fires: ['9m', '11m'],
      quiet: ['4m', '8m', '20m'],
      labels: { status: 'error' },
    },
  ],
};

const scanStale: Alert = {
  name: 'ScanStale',
  expr: 'time() - (duri_integrity_last_scan_timestamp_seconds > 0) > 3 * duri_integrity_scan_interval_seconds',
  severity: 'critical',
  summary: 'Nothing has been scanned on {{ $labels.instance }} for three intervals',
  description: 'The last scan is {{ $value | humanizeDuration }} old. The sidecar answers and does not scan: its status says nothing any more.',
  runbook: {
    means:
      'The sidecar lives and answers, but no scan has ended for three intervals. A scan hangs on a dead mount, the host has no CPU left, or the clock was set.',
    look: [
      '`curl http://INSTANCE/api/state`: is one running, and since when?',
      'Dead mounts: `findmnt`, `dmesg`. CPU and input or output: `top`, pressure stall information. Clock: `date -u`, `chronyc tracking`.',
    ],
    act: [
      'Mend mount, CPU or clock. Then restart the sidecar; its counters and mark survive.',
      'If it is not clear within five minutes, treat it as [three errors](scan-error-repeatedly.md).',
    ],
    afterwards: ['Do the scans take longer than the interval? A longer `--interval`, or a higher rate limit.'],
  },
  cases: [
    {
      title: 'older than three intervals, and over after a scan',
      series: { duri_integrity_last_scan_timestamp_seconds: '60x16 1080x10', duri_integrity_scan_interval_seconds: '300x30' },
      fires: ['16m15s'],
      quiet: ['5m', '16m', '18m'],
      value: '15m 15s',
    },
    {
      title: 'before the first scan',
      series: { duri_integrity_last_scan_timestamp_seconds: '0x60', duri_integrity_scan_interval_seconds: '300x60' },
      quiet: ['16m', '50m'],
    },
  ],
};

const noScanYet: Alert = {
  name: 'NoScanYet',
  expr: 'duri_integrity_scan_interval_seconds unless on (job, instance) duri_integrity_last_scan_timestamp_seconds > 0',
  for: '30m',
  severity: 'critical',
  summary: 'The sidecar on {{ $labels.instance }} has not finished a single scan',
  description: 'It has been running for half an hour and knows nothing about the release.',
  runbook: {
    means: 'The first scan reads every byte. It takes longer than half an hour, or does not end.',
    look: ['How large is the release, and how fast is the disk? The log of the sidecar says what it began.', 'A dead mount: `findmnt`, `dmesg`.'],
    act: ['A large release: wait, and set a higher rate limit for the sidecar.', 'Otherwise as [stale scans](scan-stale.md).'],
    afterwards: ['Keep the state directory over restarts, so that a new sidecar knows what the last one did.'],
  },
  cases: [
    {
      title: 'after half an hour, with the metric at 0',
      series: { duri_integrity_scan_interval_seconds: '300x60', duri_integrity_last_scan_timestamp_seconds: '0x60' },
      fires: ['31m'],
      quiet: ['29m'],
    },
    { title: 'and without the metric', series: { duri_integrity_scan_interval_seconds: '300x60' }, fires: ['31m'], quiet: ['29m'] },
    {
      title: 'not after the first scan',
      series: { duri_integrity_scan_interval_seconds: '300x60', duri_integrity_last_scan_timestamp_seconds: '0x5 300x60' },
      quiet: ['31m', '50m'],
    },
  ],
};

const fullReadOverdue: Alert = {
  name: 'FullReadOverdue',
  expr: 'time() - duri_integrity_last_full_scan_timestamp_seconds > 86400',
  for: '1h',
  severity: 'warning',
  summary: 'Not every byte on {{ $labels.instance }} was read within a day',
  description:
    'The last full scan is {{ $value | humanizeDuration }} old. What keeps size and times, and was not told by the kernel, is found by a full scan only.',
  runbook: {
    means: 'Between full scans the sidecar reads what looks changed. Once a day it reads everything; that is overdue.',
    look: ['Duration and bytes of the scans on the dashboard.', 'Is the sidecar restarted again and again before a full scan ends?'],
    act: ['Give it more time or a higher rate limit, or mend what restarts it.'],
    afterwards: ['Does one full scan fit into a day at the rate that is set? Bytes of the release divided by the rate.'],
  },
  cases: [
    {
      title: 'a day and an hour, and over after a full scan; the last one was 23 hours before the start',
      series: { duri_integrity_last_full_scan_timestamp_seconds: '-82800x125 7500x10' },
      fires: ['2h2m'],
      quiet: ['59m', '1h50m', '2h10m'],
      value: '1d 1h 2m 0s',
    },
    { title: 'none yet', series: { duri_integrity_last_scan_timestamp_seconds: '0x130' }, quiet: ['2h2m'] },
  ],
};

const clockAhead: Alert = {
  name: 'ClockAhead',
  expr: 'duri_integrity_last_scan_timestamp_seconds - time() > 300',
  for: '5m',
  severity: 'warning',
  summary: 'The clock on {{ $labels.instance }} is ahead of the one of Prometheus',
  description: 'Its last scan lies {{ $value | humanizeDuration }} in the future. Windows of keys and ends of freezes are judged by that clock.',
  runbook: {
    means:
      'The host that is watched and the host of Prometheus disagree by more than five minutes. A clock that is ahead hides stale scans and ends keys too early.',
    look: ['`date -u` and `chronyc tracking` on both hosts. Which one is wrong?'],
    act: ['Set the clock by NTP, never by hand, then restart the sidecar. A clock behind the mark is an error of its own: `clock_behind`.'],
    afterwards: ['Alert on NTP itself.'],
  },
  cases: [
    { title: 'an hour ahead', series: { duri_integrity_last_scan_timestamp_seconds: '3600+60x20' }, fires: ['6m'], quiet: ['4m'], value: '1h 0m 0s' },
    { title: 'two minutes', series: { duri_integrity_last_scan_timestamp_seconds: '120+60x20' }, quiet: ['15m'] },
  ],
};

const kernelEventsDegraded: Alert = {
  name: 'KernelEventsDegraded',
  expr: 'duri_integrity_kernel_events_degraded == 1',
  for: '15m',
  severity: 'warning',
  summary: 'The kernel does not tell the sidecar on {{ $labels.instance }} of every change',
  description: 'A change is found at the next interval instead of at once.',
  runbook: {
    means:
      'The sidecar asks the kernel to be told of changes, one watch a folder. There were no watches left, or the file system knows none. Scans go on by the interval.',
    look: [
      '`sysctl fs.inotify.max_user_watches fs.inotify.max_user_instances`; how many folders has the release?',
      'Is it a network file system? It tells of nothing that others write.',
    ],
    act: [
      'Raise `fs.inotify.max_user_watches`, then restart the sidecar.',
      'Where that cannot be, use a shorter `--interval`, and switch events off so that this alert does not stay.',
    ],
    afterwards: ['Set the limit in the image or the node, so that it survives the next host.'],
  },
  cases: [
    { title: 'a quarter of an hour', series: { duri_integrity_kernel_events_degraded: '1x30' }, fires: ['15m'], quiet: ['14m'] },
    { title: 'switched off is not degraded', series: { duri_integrity_kernel_events_degraded: '0x30', duri_integrity_kernel_events: '0x30' }, quiet: ['20m'] },
  ],
};

export const scanAlerts = [scanError, scanErrorRepeatedly, scanStale, noScanYet, fullReadOverdue, clockAhead, kernelEventsDegraded];
