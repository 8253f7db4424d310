import type { WrittenCheck } from '../../preset.js';

export const integration: readonly WrittenCheck[] = [
  {
    id: 'II-01',
    title: 'The notifier is there and used',
    severity: 'high',
    why: 'Alerts that nobody sends are noticed when they are needed.',
    fix: 'Define the class where it was, and use it where alerts are sent.',
    code: { defined_in: '${notifier_file}', symbol: '${notifier_class}', referenced_by: { at_least: 1, in: ['src/**'] } },
  },
  {
    id: 'II-02',
    title: 'The functions that send alerts take what they took',
    severity: 'high',
    why: 'Risk monitor and kill switch call them; another order of parameters sends wrong alerts, or none.',
    fix: 'Put the parameters back, or change every caller and have the change approved.',
    code: { defined_in: '${notifier_file}', functions: '${notifier_functions}', signature: 'unchanged_since_base' },
  },
  {
    id: 'II-03',
    title: 'No variable of the environment was lost',
    severity: 'high',
    why: 'Earlier parts of the system still read the variables that were there before.',
    fix: 'Put the variable back, or remove it in a change of its own together with what reads it.',
    env: { file: '${env_example}', superset_of: 'base', removed: 0 },
  },
  {
    id: 'II-04',
    title: 'nginx, systemd and the environment agree',
    severity: 'critical',
    why: 'When nginx passes on to another port than the service listens on, every request ends in 502.',
    fix: 'Write the same port and account in all files that are named.',
    xref: {
      equal: [
        { a: { nginx: { file: '${nginx_conf}', backend: 'port' } }, b: { env: { file: '${env_example}', key: '${port_variable}' } } },
        { a: { text: { file: '${systemd_unit}', capture: '^User=(\\S+)' } }, b: { value: '${service_user}' } },
        { a: { text: { file: '${systemd_unit}', capture: '^EnvironmentFile=-?\\S*/([^/\\s]+)' } }, b: { value: '${env_file}' } },
      ],
    },
  },
  {
    id: 'II-05',
    title: 'The tests of earlier tasks are all there, and run',
    severity: 'high',
    why: 'A test that is removed or skipped no longer says that what worked before still works.',
    fix: 'Put the tests back; mend what they find instead of skipping them.',
    tests: {
      suites: [
        { name: 'task-032', files: ['tests/test_task_032*.py'], at_least: 23 },
        { name: 'task-033', files: ['tests/test_task_033*.py'], at_least: 7 },
      ],
      removed: 0,
      newly_skipped: 0,
    },
  },
  {
    id: 'II-06',
    title: 'The evidence of the last release still verifies',
    severity: 'critical',
    why: 'A release continues a chain: on evidence that does not verify nothing can be built.',
    fix: 'Fetch the evidence of the last release again from its archive; if it stays so, treat the release as tampered with.',
    evidence: { previous: true, set: '${evidence_dir}' },
  },
  {
    id: 'II-07',
    title: 'No protection is weaker than before',
    severity: 'critical',
    why: 'Schema, policy and protections may only get stronger; a silent step back is how guards are taken away.',
    fix: 'Undo the change of duri.yml that the finding names, or have it approved by a ticket.',
    floor: {},
  },
  {
    id: 'II-08',
    title: 'Alert rules hold their tests, and alerts reach who is meant',
    severity: 'high',
    why: 'A rule that never fires looks the same as a system that is well.',
    fix: 'Mend the rule that promtool names, and give every alert a test in which it fires.',
    prom: {
      rules: ['${alert_rules}'],
      tests: ['${alert_tests}'],
      alertmanager: {
        config: '${alert_routes}',
        route_test: [
          { labels: { severity: 'critical' }, receiver: '${critical_receiver}' },
          { labels: { severity: 'warning' }, receiver: '${warning_receiver}' },
        ],
      },
    },
  },
];
