import type { WrittenCheck } from '../../preset.js';

const signedIn = { username: '${uat_user}', password: '${uat_password}' } as const;
const post = (
  path: string,
  json: unknown,
  asserts: Readonly<Record<string, unknown>>,
  headers?: readonly { readonly name: string; readonly value: string }[],
): Readonly<Record<string, unknown>> => ({
  http: { method: 'POST', path, ...signedIn, json, ...(headers === undefined ? {} : { request_headers: headers }), ...asserts },
});
const signature = { kind: 'dingtalk', secret: '${uat_sink_secret}', max_skew: '1h' } as const;
const isCard = { '$.msgtype': 'actionCard' } as const;
const marked = (...words: readonly string[]): Readonly<Record<string, unknown>> => ({ contain: ['${test_marker}', ...words] });
const token = [{ name: '${reset_header}', value: '${uat_token}' }];

const METRIC = '${test_marker} uat-7';
const risk = (value: number, asserts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  post('${risk_path}', { metric: METRIC, value, limit: 100 }, asserts);
const REASON = '${test_marker} acceptance test';
const killSwitch = (
  action: 'arm' | 'reset',
  asserts: Readonly<Record<string, unknown>>,
  headers?: readonly { readonly name: string; readonly value: string }[],
): Readonly<Record<string, unknown>> => post('${kill_switch_path}', { action, reason: REASON }, asserts, headers);
const state = (asserts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ http: { path: '${state_path}', ...signedIn, ...asserts } });
const armed = (is: boolean): Readonly<Record<string, unknown>> => state({ status: 200, jsonpath: [{ path: '${armed_jsonpath}', is }] });

/** Tests of what the service tells others: alerts, risk, kill switch. */
export const alertCases: readonly WrittenCheck[] = [
  {
    id: 'UAT-6',
    title: 'A signed alert is delivered, and a refusal is told and not lost',
    severity: 'critical',
    why: 'DingTalk answers 200 to a refusal too; whoever reads only the status loses alerts without a word.',
    fix: 'Take an alert for delivered only when errcode is 0; keep it and try again, with longer and longer pauses, when it is not.',
    tags: ['alert'],
    steps: [
      {
        name: 'an alert arrives, signed',
        webhook_sink: {
          action: [post('${test_alert_path}', {}, { status: 200 })],
          within: '10s',
          quiet: '250ms',
          count: 1,
          signature,
          jsonpath: isCard,
          body: marked(),
        },
      },
      {
        name: 'errcode 310000 with status 200 is a failure; the alert is tried again after a pause and then arrives',
        webhook_sink: {
          answers: [{ json: { errcode: 310000, errmsg: 'sign not match' } }],
          action: [post('${test_alert_path}', {}, { status: { ge: 500 } })],
          within: '10s',
          quiet: '250ms',
          count: 2,
          same: true,
          spacing: '300ms',
          signature,
          jsonpath: isCard,
        },
      },
      {
        name: 'so is a page in place of an answer',
        webhook_sink: {
          answers: [{ html: '<!doctype html><title>proxy</title>' }],
          action: [post('${test_alert_path}', {}, { status: { ge: 500 } })],
          within: '10s',
          quiet: '250ms',
          count: 2,
          same: true,
          spacing: '300ms',
          signature,
        },
      },
      {
        name: 'sent too fast (130101) is one as well',
        webhook_sink: {
          answers: [{ json: { errcode: 130101, errmsg: 'send too fast' } }],
          action: [post('${test_alert_path}', {}, { status: { ge: 500 } })],
          within: '5s',
          quiet: '250ms',
          count: 1,
          signature,
        },
      },
    ],
  },
  {
    id: 'UAT-7',
    title: 'A breach of a risk limit alerts once within ten seconds, and so does its end',
    severity: 'critical',
    why: 'An alert that comes late, twice, or without a word about its end is one that people stop reading.',
    fix: 'Send one alert for each breach, none for a repeat inside the window, and one when the limit holds again.',
    tags: ['risk', 'alert', 'dashboard'],
    setup: [{ name: 'no breach is open', ...risk(1, { status: 200 }) }],
    steps: [
      {
        name: 'a breach',
        webhook_sink: {
          action: [risk(120, { status: 200 })],
          within: '10s',
          quiet: '250ms',
          count: 1,
          signature,
          jsonpath: isCard,
          body: marked('uat-7', '120', '100', 'http'),
        },
      },
      { name: 'the dashboard shows it', ...state({ status: 200, body: { contain: METRIC } }) },
      { name: 'a repeat is no second alert', webhook_sink: { action: [risk(130, { status: 200 })], within: '800ms', count: 0 } },
      {
        name: 'its end',
        webhook_sink: {
          action: [risk(50, { status: 200 })],
          within: '10s',
          quiet: '250ms',
          count: 1,
          signature,
          jsonpath: isCard,
          body: marked('uat-7', 'resolved'),
        },
      },
    ],
    teardown: [
      { name: 'forget the metric of this test', ...post('${risk_path}', { metric: METRIC, forget: true }, { status: { lt: 500 } }) },
      { name: 'the limit holds', ...risk(1, { status: 200 }) },
    ],
  },
  {
    id: 'UAT-8',
    title: 'The kill switch stops trading, alerts, survives a restart, and only its token resets it',
    severity: 'critical',
    why: 'It is the last resort: it must work, be seen, stay on, and not be turned off by whoever got a password.',
    fix: 'Save its position before it is used, check it before each order, and reset it only with the token.',
    tags: ['killswitch', 'alert', 'dashboard'],
    preconditions: [{ name: 'it is not armed', ...armed(false) }],
    steps: [
      { name: 'orders are taken', ...post('${order_path}', {}, { status: 200 }) },
      {
        name: 'armed, it alerts within ten seconds',
        webhook_sink: {
          action: [killSwitch('arm', { status: 200 })],
          within: '10s',
          quiet: '250ms',
          count: 1,

          signature,
          jsonpath: isCard,
          body: marked('acceptance test'),
        },
      },
      { name: 'the state shows it', ...armed(true) },
      { name: 'the dashboard shows it', http: { path: '/', ...signedIn, status: 200, body: { contain: '${armed_marker}' } } },
      { name: 'an order is refused', ...post('${order_path}', {}, { status: { in: [403, 409, 423] } }) },
      { name: 'after a restart', restart: { command: ['${restart_command}'] } },
      { name: 'it is still armed', ...armed(true), eventually: { timeout: '10s' } },
      { name: 'an order is still refused', ...post('${order_path}', {}, { status: { in: [403, 409, 423] } }) },
      { name: 'a password alone does not reset it', ...killSwitch('reset', { status: { in: [401, 403] } }) },
      { name: 'nor does a wrong token', ...killSwitch('reset', { status: { in: [401, 403] } }, [{ name: '${reset_header}', value: 'wrong' }]) },
      { name: 'it is armed all the same', ...armed(true) },
      {
        name: 'the token does, and that alerts too',
        webhook_sink: {
          action: [killSwitch('reset', { status: 200 }, token)],
          within: '10s',
          quiet: '250ms',
          count: 1,

          signature,
          body: marked('acceptance test'),
        },
      },
      { name: 'orders are taken again', ...post('${order_path}', {}, { status: 200 }) },
    ],
    teardown: [
      { name: 'it is as it was before', ...armed(false) },
      { name: 'reset', ...killSwitch('reset', { status: 200 }, token) },
    ],
  },
];
