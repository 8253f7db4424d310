import type { WrittenCheck } from '../../preset.js';

/** The owner's own script against the same rehearsal. It does not play the robot itself: DuRi does. What stands behind two dollars is known only then. */
const script = {
  exec: ['${uat_script_command}'],
  env: {
    UAT_BASE_URL: '$${uat_base_url}',
    DASHBOARD_USER: '$${uat_user}',
    DASHBOARD_PASSWORD: '$${uat_password}',
    DASHBOARD_PORT: '$${uat_port}',
    KILL_SWITCH_RESET_TOKEN: '$${uat_token}',
    DINGTALK_SECRET: '$${uat_sink_secret}',
    WEBSOCKET_PATH: '${ws_path}',
    ALERT_TEST_MARKER: '${test_marker}',
    UAT_WEBSOCKET_HOLD: '1s',
    PYTHONDONTWRITEBYTECODE: '1',
  },
  format: 'tap',
  tests: 8,
} as const;

/** UA-01 to UA-10: is the acceptance suite worth its green? @source anchors, section 2.2 */
export const uatSuite: readonly WrittenCheck[] = [
  {
    id: 'UA-01',
    title: 'The acceptance suite can be read, and every id stands once',
    severity: 'high',
    why: 'A case that cannot be read does not run, and of two with one id only one is counted.',
    fix: 'Mend what the message names: unknown keys, empty matchers, steps that assert nothing.',
    uat_suite: { readable: true, ids: 'unique' },
  },
  {
    id: 'UA-02',
    title: 'There are eight cases, and they cover what matters',
    severity: 'critical',
    why: 'What no case looks at is not accepted but assumed.',
    fix: 'Add a case for the tag that is missing, and raise uat.expect.uats with it.',
    uat_suite: { count: 8, tags_covered: ['auth', 'headers', 'websocket', 'dashboard', 'alert', 'risk', 'killswitch'] },
  },
  {
    id: 'UA-03',
    title: 'Every case asserts something, and so does every test of the script',
    severity: 'critical',
    why: 'A test that asserts nothing is green whatever happens.',
    fix: 'Say of each step what is expected: status, header, body, message.',
    uat_suite: { min_assertions: 2, script: { file: '${uat_script}', tests: 8 } },
  },
  {
    id: 'UA-04',
    title: 'Whoever is let in has a twin who is not',
    severity: 'high',
    why: 'A login that lets everybody in passes each test of the right password; one that lets nobody in passes each test of a wrong one.',
    fix: 'Give each case that signs in a case that must be refused, and the other way round.',
    uat_suite: {
      pairs: [
        ['UAT-1', 'UAT-2'],
        ['UAT-2', 'UAT-3'],
      ],
    },
  },
  {
    id: 'UA-05',
    title: 'Time and retries of the suite have bounds',
    severity: 'medium',
    why: 'A suite that retries until it is green hides what is broken now and then.',
    fix: 'Lower timeout_seconds and retries, and wait with eventually on steps that only look.',
    uat_suite: { timeout_seconds: 120, retries: 5, total_seconds: 1200, eventually_only: ['http', 'websocket', 'tls', 'tcp'] },
  },
  {
    id: 'UA-06',
    title: 'No case is skipped or singled out',
    severity: 'high',
    why: 'A skipped test is one that nobody misses until it was needed.',
    fix: 'Take the word out; what may fail for a while gets a waiver with an end.',
    uat_suite: { deny: ['skip', 'skipped', 'only', 'focus', 'disabled', 'ignore', 'todo', 'xfail'] },
  },
  {
    id: 'UA-07',
    title: 'Secrets of the suite are named and never written',
    severity: 'critical',
    why: 'A test suite is read by everybody who reads the repository.',
    fix: 'Name the secret in vars of duri.yml, such as uat_password: {env: UAT_PASSWORD}, and change the one that was written.',
    uat_suite: { secrets: 'ref_only' },
  },
  {
    id: 'UA-08',
    title: 'The rehearsal passes: eight of eight, none failed, none left out',
    severity: 'critical',
    why: 'What does not work on loopback does not work in production either.',
    fix: 'Run `duri uat --all` and mend what it names.',
    timeout_seconds: 120,
    uat_run: { passed: 8, failed: 0, skipped: 0, script, script_faults: ['auth_off'] },
  },
  {
    id: 'UA-09',
    title: 'The suite has teeth: each of eight faults makes a case fail',
    severity: 'high',
    why: 'A suite that stays green on a broken deployment says nothing about a whole one.',
    fix: 'Let the case that should have noticed look at what the fault breaks.',
    timeout_seconds: 240,
    uat_mutate: {
      faults: ['auth_off', 'wrong_realm_file', 'drop_header', 'no_upgrade', 'upstream_down', 'bad_sign', 'errcode_310000', 'killswitch_noop'],
      killed: 8,
      script,
      script_faults: ['drop_header', 'killswitch_noop'],
    },
  },
  {
    id: 'UA-10',
    title: 'The suite cleans up, and marks what it sends',
    severity: 'high',
    why: 'A kill switch that a test leaves armed stops trading, and an alert that does not say it is a test wakes somebody.',
    fix: 'Add teardown steps that restore the state and look at it, and the marker to every text that is sent.',
    uat_suite: { teardown_required: ['risk', 'killswitch'], test_marker: '${test_marker}' },
  },
];
