import type { Alert } from './alert.js';

/** Targets that are, or were within a day, sidecars of DuRi: no name of a job has to be agreed upon. */
const known = 'up and on (job, instance) last_over_time(duri_build_info[1d])';

const LOOK = [
  'Targets in Prometheus: the error of the last scrape.',
  '`systemctl status duri-watch`, or `kubectl get pods` and `kubectl describe pod POD`: killed, out of memory, evicted?',
];

const sidecarDown: Alert = {
  name: 'SidecarDown',
  expr: `(${known}) == 0`,
  for: '2m',
  severity: 'critical',
  summary: 'The sidecar on {{ $labels.instance }} does not answer',
  description: 'Nobody verifies what runs there. Whoever wants to change a release unseen stops the sidecar first.',
  runbook: {
    means: 'Prometheus has scraped this sidecar within a day and reaches it no more. It was stopped or killed, or the network is cut.',
    look: [...LOOK, 'Who stopped it? `journalctl -u duri-watch`, the audit log of the cluster.'],
    act: [
      'Start it again; its first scan says what happened meanwhile. Exit codes: 2 policy or port, 3 no verdict; the log says which.',
      'If it cannot be started within five minutes, verify from outside, `duri verify DIR --evidence DIR --config FILE`, or take the instance out of the load balancer.',
      'A host that is decommissioned: take it out of the targets of Prometheus.',
    ],
    afterwards: ['Stopped by nobody you know: security looks at the host, within two hours.'],
  },
  cases: [
    { title: 'two minutes', series: { up: '1x5 0x20', duri_build_info: '1x5 stale' }, fires: ['8m', '20m'], quiet: ['5m', '7m'] },
    { title: 'back again', series: { up: '1x5 0x5 1x20', duri_build_info: '1x5 _x5 1x20' }, fires: ['9m'], quiet: ['12m', '20m'] },
    {
      title: 'another exporter that is down',
      series: { up: '0x20', 'duri_build_info{instance="other:9101"}': '1x20', 'up{instance="other:9101"}': '1x20' },
      quiet: ['10m'],
    },
  ],
};

const sidecarGone: Alert = {
  name: 'SidecarGone',
  expr: `(group by (job) (last_over_time(duri_build_info[1h])) unless on (job) up) or absent(${known})`,
  for: '5m',
  severity: 'critical',
  summary: 'No sidecar of the job {{ $labels.job }} is scraped any more',
  description: 'Prometheus has no target left where it had sidecars within the hour, or has never had one. Nobody verifies what runs there.',
  runbook: {
    means:
      'Not one target is down: there is none. The scrape configuration was changed, service discovery finds nothing, or the whole deployment is gone. Without a job in the labels Prometheus knows no sidecar at all.',
    look: [...LOOK, '`promtool check config`, the last change of the scrape configuration, labels of service and pod monitors.'],
    act: ['Put the targets back. A deployment that was taken down on purpose: silence the alert for an hour, it then ends by itself.'],
    afterwards: ['Who may change the scrape configuration? It decides who is watched.'],
  },
  cases: [
    {
      title: 'a job that had sidecars and has no target',
      series: {
        up: '1x5 stale',
        duri_build_info: '1x5 stale',
        'up{job="duri-eu",instance="eu:9101"}': '1x90',
        'duri_build_info{job="duri-eu",instance="eu:9101"}': '1x90',
      },
      fires: ['12m', '60m'],
      quiet: ['5m', '10m', '67m'],
      labels: { job: 'duri' },
      untargeted: true,
    },
    { title: 'none at all, ever', series: { 'up{job="node",instance="node:9100"}': '1x20' }, fires: ['6m'], quiet: ['4m'], untargeted: true },
    { title: 'one that is down is told by the other alert', series: { up: '1x5 0x30', duri_build_info: '1x5 stale' }, quiet: ['12m', '30m'] },
    {
      title: 'a pod that was replaced',
      series: {
        'up{instance="old:9101"}': '1x5 stale',
        'duri_build_info{instance="old:9101"}': '1x5 stale',
        'up{instance="new:9101"}': '_x6 1x30',
        'duri_build_info{instance="new:9101"}': '_x6 1x30',
      },
      quiet: ['12m', '30m'],
    },
  ],
};

const seriesRefused: Alert = {
  name: 'SeriesRefused',
  expr: 'duri_metrics_refused_series_total > 0',
  severity: 'warning',
  summary: 'The sidecar on {{ $labels.instance }} has refused series',
  description: 'Label values grew past what the exporter allows, so some metrics are missing.',
  runbook: {
    means:
      'More than a hundred label sets in one family: the guard against unbounded series has refused the rest. No status is lost by it, but dashboards may be.',
    look: ['`curl http://INSTANCE/metrics`: which family is that large? Most likely `_info` with many values of `deployment_id`.'],
    act: ['Stop what changes the label each time, then restart the sidecar: what was refused stays refused until then.'],
    afterwards: ['Report it: the sidecar should not have had that many.'],
  },
  cases: [
    { title: 'from the first on', series: { duri_metrics_refused_series_total: '0 0 1x10' }, fires: ['2m', '9m'], quiet: ['1m'] },
    { title: 'none', series: { duri_metrics_refused_series_total: '0x10' }, quiet: ['5m'] },
  ],
};

const stateNotKept: Alert = {
  name: 'StateNotKept',
  expr: 'increase(duri_watch_state_failures_total[15m]) > 0',
  severity: 'warning',
  summary: 'The sidecar on {{ $labels.instance }} cannot keep its counters',
  description: 'The state directory could not be written. Scans go on; after a restart failures are counted from 0.',
  runbook: {
    means: 'What survives a restart (counters, history, mark) could not be written to DURI_STATE_DIR.',
    look: ['`df -h` and `df -i` of DURI_STATE_DIR, its mount options, its owner.', 'The log of the sidecar names the file and the error.'],
    act: ['Free space, or mount it writable for the sidecar and for nobody else. The next scan writes it.'],
    afterwards: ['Give the state directory a volume of its own: it needs a few megabytes.'],
  },
  cases: [{ title: 'a quarter of an hour', series: { duri_watch_state_failures_total: '0 0 1x40' }, fires: ['2m', '15m'], quiet: ['1m', '18m'] }],
};

const messagesNotDelivered: Alert = {
  name: 'MessagesNotDelivered',
  expr: 'increase(duri_watch_notify_failures_total[15m]) > 0',
  severity: 'warning',
  summary: 'The sidecar on {{ $labels.instance }} could not deliver its own messages',
  description: 'A channel of `notify` in duri.yml did not take a message. It waits in the outbox. Alertmanager is not concerned.',
  runbook: {
    means: 'The sidecar tells people over the channels of `notify` as well. One of them did not answer, or refused.',
    look: ['The log of the sidecar says which channel and why.', 'The outbox in DURI_STATE_DIR: one file a message.'],
    act: ['Mend address, secret or network; `duri notify --flush` sends what waits.'],
    afterwards: ['Give that channel a `fallback`.'],
  },
  cases: [{ title: 'a quarter of an hour', series: { duri_watch_notify_failures_total: '3 3 4x40' }, fires: ['2m', '15m'], quiet: ['1m', '18m'] }],
};

export const sidecarAlerts = [sidecarDown, sidecarGone, seriesRefused, stateNotKept, messagesNotDelivered];
