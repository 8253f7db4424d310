import { type Panel, type Query, SELECTED, type Word } from './panel.js';

/** A row of the dashboard. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

const YES: Word = { text: 'yes', colour: 'green' };
const NO: Word = { text: 'no', colour: 'text' };
const good: readonly [Word, Word] = [{ text: 'no', colour: 'red' }, YES];
const bad: readonly [Word, Word] = [NO, { text: 'yes', colour: 'red' }];
const notice: readonly [Word, Word] = [NO, { text: 'yes', colour: 'orange' }];

const DAY = 86_400;
const since = (metric: string): string => `time() - ${metric}{${SELECTED}}`;
const until = (metric: string): string => `${metric}{${SELECTED}} - time()`;
const one = (metric: string, legend = '{{instance}}'): Query[] => [{ expr: metric.includes('{') ? metric : `${metric}{${SELECTED}}`, legend }];
const lastDay = (status: string): Query[] => one(`max_over_time(duri_integrity_status_${status}{${SELECTED}}[24h])`);

/** The widgets of the dashboard. The first two rows are the owner's, in their names and queries; the rest needs no alias. */
export const ROWS: readonly Row[] = [
  {
    title: 'Status of the last 24 hours',
    panels: [
      { title: 'verified', type: 'stat', says: 'Was there a verified scan in the 24 hours before?', queries: lastDay('verified'), width: 5, words: good },
      { title: 'tampered', type: 'stat', says: 'Was there a tampered scan in the 24 hours before?', queries: lastDay('tampered'), width: 5, words: bad },
      {
        title: 'policy_changed',
        type: 'stat',
        says: 'Was there a scan with policy_changed in the 24 hours before?',
        queries: lastDay('policy_changed'),
        width: 5,
        words: notice,
      },
      {
        title: 'Time verified',
        type: 'stat',
        says: 'The part of the last 24 hours that was verified.',
        queries: one(`avg_over_time(duri_integrity_status{status="verified", ${SELECTED}}[24h])`),
        width: 5,
        unit: 'percentunit',
        colours: [
          { from: null, colour: 'red' },
          { from: 0.95, colour: 'orange' },
          { from: 0.999, colour: 'green' },
        ],
      },
      {
        title: 'Sidecars',
        type: 'stat',
        says: 'How many are scraped, and how many answer.',
        queries: [
          { expr: `count(up{${SELECTED}})`, legend: 'scraped' },
          { expr: `sum(up{${SELECTED}})`, legend: 'answer' },
        ],
        width: 4,
      },
    ],
  },
  {
    title: 'Scans and files',
    panels: [
      {
        title: 'Scan time',
        type: 'timeseries',
        says: 'Duration of the last scan.',
        queries: one('duri_integrity_scan_duration_ms', '{{instance}} {{deployment_id}}'),
        width: 8,
        unit: 'ms',
      },
      {
        title: 'Bytes hashed',
        type: 'timeseries',
        says: 'Bytes that the last scan has read.',
        queries: one('duri_integrity_scan_bytes_hashed'),
        width: 8,
        unit: 'bytes',
      },
      {
        title: 'Files changed',
        type: 'timeseries',
        says: 'Files that differ from the release.',
        queries: ['modified', 'missing', 'new'].map((what) => ({ expr: `duri_integrity_files_${what}{${SELECTED}}`, legend: `${what} {{instance}}` })),
        width: 8,
      },
    ],
  },
  {
    title: 'Now',
    panels: [
      {
        title: 'Status',
        type: 'state-timeline',
        says: 'One line for each status of each sidecar; the one that holds is coloured.',
        queries: one(`duri_integrity_status{${SELECTED}}`, '{{instance}} {{status}}'),
        width: 12,
        words: [NO, { text: 'holds', colour: 'blue' }],
      },
      {
        title: 'Alerts',
        type: 'table',
        says: 'Alerts of DuRi that fire.',
        queries: one(`ALERTS{alertname=~"Duri.+", alertstate="firing", ${SELECTED}}`),
        width: 12,
      },
      {
        title: 'Releases',
        type: 'table',
        says: 'What runs where.',
        queries: one(`duri_release_info{${SELECTED}}`),
        width: 12,
      },
      {
        title: 'Gate verdict',
        type: 'table',
        says: 'The verdict of the gate over each release.',
        queries: one(`duri_gate_verdict{${SELECTED}} == 1`),
        width: 6,
      },
      {
        title: 'Kill switch',
        type: 'stat',
        says: 'Is a freeze on, and is it past its end?',
        queries: [
          { expr: `duri_freeze_active{${SELECTED}}`, legend: 'on {{instance}}' },
          { expr: `duri_freeze_expired{${SELECTED}}`, legend: 'past its end {{instance}}' },
        ],
        width: 6,
        words: notice,
      },
    ],
  },
  {
    title: 'Sidecar',
    panels: [
      {
        title: 'Age of the last scan',
        type: 'timeseries',
        says: 'More than three intervals is stale.',
        queries: one(since('duri_integrity_last_scan_timestamp_seconds')),
        width: 8,
        unit: 's',
      },
      {
        title: 'Age of the last full scan',
        type: 'timeseries',
        says: 'Every byte is read within a day.',
        queries: one(since('duri_integrity_last_full_scan_timestamp_seconds')),
        width: 8,
        unit: 's',
      },
      {
        title: 'Failures',
        type: 'timeseries',
        says: 'In a row, and of the last five scans: three page.',
        queries: [
          { expr: `duri_integrity_consecutive_failures{${SELECTED}}`, legend: 'in a row {{instance}}' },
          { expr: `duri_integrity_recent_failures{${SELECTED}}`, legend: 'of five {{instance}}' },
        ],
        width: 8,
      },
      {
        title: 'Scans in an hour',
        type: 'timeseries',
        says: 'By outcome.',
        queries: one(`sum by (status) (increase(duri_integrity_scans_total{${SELECTED}}[1h]))`, '{{status}}'),
        width: 8,
      },
      {
        title: 'Kernel events',
        type: 'stat',
        says: 'Does the kernel tell of changes?',
        queries: one('duri_integrity_kernel_events'),
        width: 4,
        words: [
          { text: 'off', colour: 'orange' },
          { text: 'live', colour: 'green' },
        ],
      },
      { title: 'Spike', type: 'stat', says: 'Has a large part of the release changed at once?', queries: one('duri_integrity_spike'), width: 4, words: bad },
      {
        title: 'Ends of key and evidence',
        type: 'timeseries',
        says: 'Time that is left.',
        queries: [
          { expr: until('duri_key_verify_until_timestamp_seconds'), legend: 'key {{instance}}' },
          { expr: until('duri_release_expires_timestamp_seconds'), legend: 'evidence {{instance}}' },
        ],
        width: 8,
        unit: 's',
        colours: [
          { from: null, colour: 'red' },
          { from: 14 * DAY, colour: 'green' },
        ],
      },
    ],
  },
];
