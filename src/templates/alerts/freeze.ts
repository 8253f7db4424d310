import type { Alert } from './alert.js';

const LOOK = ['`duri freeze status` on the host, or the sidebar of the status page: state, owner, reason, end, number.'];

const freezeActive: Alert = {
  name: 'FreezeActive',
  expr: 'duri_freeze_active == 1',
  severity: 'warning',
  summary: 'The kill switch is on for {{ $labels.instance }}',
  description: 'Nothing new boots there. The status page names owner and reason.',
  runbook: {
    means:
      'A signed freeze is on for boots, or the state is missing or cannot be believed, which counts as on. What runs goes on running; what is restarted does not come back.',
    look: LOOK,
    act: [
      'It is meant: ask the owner whom it names before you change anything, and keep restarts away.',
      'Missing, older or not to be believed: put the signed state back where the host reads it.',
      'Done: `duri freeze off --reason TEXT`, by somebody who has the key.',
    ],
    afterwards: ['Write down why it was on and for how long.'],
  },
  cases: [{ title: 'while it is on', series: { duri_freeze_active: '0 1 1 0x5' }, fires: ['1m', '2m'], quiet: ['0m', '3m'] }],
};

const freezeExpired: Alert = {
  name: 'FreezeExpired',
  expr: 'duri_freeze_expired == 1',
  severity: 'warning',
  summary: 'A freeze on {{ $labels.instance }} is past its end, and still on',
  description: 'A freeze is not lifted by time. Its owner has to decide.',
  runbook: {
    means: 'The owner said until when they wanted to be asked; that time has passed. It stays on until somebody lifts it.',
    look: LOOK,
    act: ['Ask the owner. Over: `duri freeze off --reason TEXT`. Not over: `duri freeze on` again, with a new end.'],
    afterwards: ['No owner to be found? Name a team as the owner, not a person.'],
  },
  cases: [{ title: 'while it is past', series: { duri_freeze_active: '1x5', duri_freeze_expired: '0 1 1 0' }, fires: ['1m', '2m'], quiet: ['0m', '3m'] }],
};

const freezeChanged: Alert = {
  name: 'FreezeChanged',
  expr: 'changes(duri_freeze_state_number[15m]) > 0',
  severity: 'warning',
  summary: 'The state of the kill switch on {{ $labels.instance }} has changed',
  description: 'Somebody with a freeze key has signed a new state. Was it one of you?',
  runbook: {
    means: 'Each signed state has a higher number. A new one arrived at this host.',
    look: LOOK,
    act: [
      'You know of it: nothing to do; the message ends after a quarter of an hour.',
      'Nobody knows of it: the key is in other hands. `duri keys retire KEY --revoke`, sign a state with another key, and call security.',
    ],
    afterwards: ['Who holds a freeze key? `duri keys status`.'],
  },
  cases: [{ title: 'a quarter of an hour', series: { duri_freeze_state_number: '4x20 5x40' }, fires: ['21m', '34m'], quiet: ['20m', '37m'] }],
};

const freezeCounterFell: Alert = {
  name: 'FreezeCounterFell',
  expr: 'duri_freeze_state_number < max_over_time(duri_freeze_state_number[1d])',
  for: '2m',
  severity: 'critical',
  summary: 'A state of the kill switch was forgotten on {{ $labels.instance }}',
  description: 'The number of the freeze state went down to {{ $value }}: the state is gone, or an older state or mark was put back.',
  runbook: {
    means:
      'The number only goes up. A state that is gone or older counts as on. Whoever can put back older storage can bring back an old release as well, and the host alone cannot notice. Prometheus remembers.',
    look: [...LOOK, '`duri mark show` on the host; was the volume of DURI_STATE_DIR made anew, or restored from a backup?'],
    act: [
      'A new volume, and you know why: bring the newest signed freeze state to the host, and compare release and sequence with what should run.',
      'Not known: go on as for [tampered](tampered.md).',
    ],
    afterwards: [
      'Keep the state directory where the app cannot write, and out of backups that are restored by machine. On hosts without lasting storage pass `--expect`.',
    ],
  },
  cases: [
    { title: 'a lower number', series: { duri_freeze_state_number: '5x10 2x20' }, fires: ['13m', '20m'], quiet: ['10m', '12m'], value: '2' },
    { title: 'a higher one', series: { duri_freeze_state_number: '5x10 6x20' }, quiet: ['15m'] },
    { title: 'a new host', series: { 'duri_freeze_state_number{instance="old:9101"}': '5x10 stale', duri_freeze_state_number: '_x10 0x20' }, quiet: ['20m'] },
  ],
};

const freezeLate: Alert = {
  name: 'FreezeLate',
  expr: 'duri_freeze_seen_delay_seconds > 600 and on (job, instance) changes(duri_freeze_state_number[1h]) > 0',
  severity: 'warning',
  summary: 'A freeze has reached {{ $labels.instance }} late',
  description: 'It took {{ $value | humanizeDuration }} from the signature to this host. The kill switch is only as fast as the way to the hosts.',
  runbook: {
    means: 'A freeze takes effect on a host only when its state reaches it. This one took more than ten minutes.',
    look: ['How does the state come to the host: configuration management, a config map, a pull of git? How often does that run?'],
    act: ['In an emergency post the signed state to the sidecar (`POST /api/freeze`), or write it to the host by hand.'],
    afterwards: ['Shorten the way, and measure it in a drill.'],
  },
  cases: [
    {
      title: 'twenty minutes on its way',
      series: { duri_freeze_state_number: '4x5 5x90', duri_freeze_seen_delay_seconds: '30x5 1200x90' },
      fires: ['6m', '60m'],
      quiet: ['5m', '70m'],
      value: '20m 0s',
    },
    { title: 'an old state on a new host', series: { duri_freeze_state_number: '4x20', duri_freeze_seen_delay_seconds: '9000000x20' }, quiet: ['10m'] },
  ],
};

export const freezeAlerts = [freezeActive, freezeExpired, freezeChanged, freezeCounterFell, freezeLate];
