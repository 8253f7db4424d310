import type { Alert, Runbook } from './alert.js';

const verdictRed: Alert = {
  name: 'VerdictRed',
  expr: 'duri_gate_verdict{verdict="red"} == 1',
  severity: 'critical',
  summary: 'The release on {{ $labels.instance }} has a red verdict',
  description: 'A gate has signed that this release must not run. It runs; its next boot will refuse.',
  runbook: {
    means: 'Among the signed verdicts over exactly this release is a red one. Any valid red counts, whatever else is green.',
    look: ['`curl http://INSTANCE/api/state`: what the verdict says.', 'The run of the gate that signed it: `gates.intoto.jsonl` of the release names it.'],
    act: [
      'Take it for a release that was recalled: roll back, `duri rollback --to last-green`.',
      'The red verdict is wrong: seal a new release and let the gate judge that. A verdict is not taken back.',
    ],
    afterwards: ['A red verdict that was there at boot would have stopped it: who signed it after, and why so late?'],
  },
  cases: [
    { title: 'at once', series: { 'duri_gate_verdict{verdict="red"}': '0 1 1 0' }, fires: ['1m', '2m'], quiet: ['0m', '3m'], labels: { verdict: 'red' } },
    { title: 'green', series: { 'duri_gate_verdict{verdict="red"}': '0x10', 'duri_gate_verdict{verdict="green"}': '1x10' }, quiet: ['5m'] },
  ],
};

const verdictMissing: Alert = {
  name: 'VerdictMissing',
  expr: 'duri_gate_verdict{verdict=~"missing|unknown"} == 1',
  for: '10m',
  severity: 'warning',
  summary: 'The release on {{ $labels.instance }} has no verdict that counts',
  description: 'No gate has signed a green verdict over exactly this release, or none that this host believes.',
  runbook: {
    means:
      'The files are intact, and nobody has said that they may run: the verdict is missing, expired, for another environment, or signed by a key that is not in the ring.',
    look: [
      '`curl http://INSTANCE/api/state`: what the verdict says.',
      'Are `gates.intoto.jsonl` and `verdict.vsa.json` in the evidence directory of the host?',
    ],
    act: ['Bring the two files from the archive of the release to the host.', 'The gate has not signed: run it over the release. Do not sign by hand.'],
    afterwards: ['A deployment whose policy asks for no verdict: remove this alert there, and say why.'],
  },
  cases: [
    { title: 'ten minutes', series: { 'duri_gate_verdict{verdict="missing"}': '1x20' }, fires: ['10m'], quiet: ['9m'], labels: { verdict: 'missing' } },
    {
      title: 'unknown until the first scan',
      series: { 'duri_gate_verdict{verdict="unknown"}': '1x5 0x20', 'duri_gate_verdict{verdict="green"}': '0x5 1x20' },
      quiet: ['6m', '15m'],
    },
  ],
};

const keyRunbook: Runbook = {
  means: 'A key that sealed what runs has a day after which nothing by it is believed (`verify_until`). From then on the release counts as tampered.',
  look: ['`duri keys status`: which key, and its windows.', '`duri archive audit`: which kept releases depend on it alone.'],
  act: ['`duri keys rotate`, then seal and roll out a release that both keys have signed.', 'Nothing new to roll out: seal the same commit again.'],
  afterwards: ['Rotate every 90 days (DURI_HMAC_KEY_ROTATION_PERIOD), long before a window ends.'],
};

const keyExpiring: Alert = {
  name: 'KeyExpiring',
  expr: '(duri_key_verify_until_timestamp_seconds > 0) - time() < 14 * 86400',
  for: '1h',
  severity: 'warning',
  summary: 'A key of the release on {{ $labels.instance }} ends within two weeks',
  description: 'In {{ $value | humanizeDuration }} what it signed is believed no more, and the release counts as tampered.',
  runbook: keyRunbook,
  cases: [
    { title: 'two weeks', series: { duri_key_verify_until_timestamp_seconds: '1206000x120' }, fires: ['1h'], quiet: ['50m'], value: '13d 22h 0m 0s' },
    { title: 'a month', series: { duri_key_verify_until_timestamp_seconds: '2592000x120' }, quiet: ['90m'] },
    { title: 'no window', series: { duri_key_verify_until_timestamp_seconds: '0x120' }, quiet: ['90m'] },
  ],
};

const keyEnding: Alert = {
  name: 'KeyEnding',
  expr: '(duri_key_verify_until_timestamp_seconds > 0) - time() < 2 * 86400',
  for: '10m',
  severity: 'critical',
  summary: 'A key of the release on {{ $labels.instance }} ends within two days',
  description: 'In {{ $value | humanizeDuration }} what it signed is believed no more, and the release counts as tampered.',
  runbook: keyRunbook,
  cases: [
    { title: 'two days', series: { duri_key_verify_until_timestamp_seconds: '87000x60' }, fires: ['10m'], quiet: ['9m'], value: '1d 0h 0m 0s' },
    { title: 'a week', series: { duri_key_verify_until_timestamp_seconds: '604800x60' }, quiet: ['30m'] },
  ],
};

const releaseExpiring: Alert = {
  name: 'ReleaseExpiring',
  expr: '(duri_release_expires_timestamp_seconds > 0) - time() < 14 * 86400',
  for: '1h',
  severity: 'warning',
  summary: 'The evidence of the release on {{ $labels.instance }} ends within two weeks',
  description: 'What runs stays verified, but a new host, a rollback or the gate takes it only until then.',
  runbook: {
    means:
      'Evidence has an end, 90 days unless policy says otherwise: the only bound on a newer release or a revocation that was withheld from a host. A first boot after it is `policy_changed`.',
    look: ['`curl http://INSTANCE/api/state`: `release.expires`.', 'Is there a newer release that was not rolled out here?'],
    act: ['Roll out the newer release, or seal and roll out this commit again.'],
    afterwards: ['A deployment that seldom changes: seal it anew by a schedule.'],
  },
  cases: [
    { title: 'two weeks', series: { duri_release_expires_timestamp_seconds: '1206000x120' }, fires: ['1h'], quiet: ['50m'] },
    { title: 'a month', series: { duri_release_expires_timestamp_seconds: '2592000x120' }, quiet: ['90m'] },
  ],
};

export const releaseAlerts = [verdictRed, verdictMissing, keyExpiring, keyEnding, releaseExpiring];
