import type { WrittenCheck } from '../../preset.js';
import { alertCases } from './alert-cases.js';

const signedIn = { username: '${uat_user}', password: '${uat_password}' } as const;
const FIVE_HEADERS = {
  'X-Frame-Options': { in: ['DENY', 'SAMEORIGIN'] },
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': { 'match-regexp': '^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$' },
  'Content-Security-Policy': { 'match-regexp': "(default-src|script-src) '(none|self)'", not: { contain: "'unsafe-eval'" } },
  'Strict-Transport-Security': { 'match-regexp': '^max-age=[1-9][0-9]{6,}' },
} as const;
const NO_VERSION = { Server: { or: [{ exists: false }, { not: { 'match-regexp': '[0-9]' } }] } } as const;
const CHALLENGE = { 'WWW-Authenticate': { 'match-regexp': '^Basic realm=' } } as const;
const WITHOUT_PAGE = { not: { contain: '${dashboard_marker}' } } as const;
/** Base64 of a text without a colon, a scheme without credentials, another scheme, no base64: what a proxy must not take for a password. */
const MALFORMED = ['Basic', 'Basic %%%', 'Bearer abc', 'Basic dWF0'] as const;

/** The eight acceptance tests. @source anchors, section 2.3 */
export const cases: readonly WrittenCheck[] = [
  {
    id: 'UAT-1',
    title: 'Without a password nobody gets in',
    severity: 'critical',
    why: 'One path without a password is a dashboard without one.',
    fix: 'Set auth_basic in the server block and turn it off only where the service is meant to be open.',
    tags: ['auth'],
    steps: [
      {
        name: 'every kind of path asks for a password and shows nothing',
        http: { paths: ['/', '${app_path}', '${static_path}', '${ws_path}'], status: 401, headers: CHALLENGE, count_each: 1, body: WITHOUT_PAGE },
      },
      {
        name: 'no other way of writing a path gets past it',
        http: { paths: ['/%2e%2e/', '//', '${app_path}/../', '${app_path}%2f'], status: { in: [400, 401] }, body: WITHOUT_PAGE },
      },
      { name: 'no other method gets past it', http: { method: 'POST', path: '${app_path}', status: 401, headers: CHALLENGE } },
    ],
  },
  {
    id: 'UAT-2',
    title: 'The right password opens the dashboard, and goes no further than the proxy',
    severity: 'critical',
    why: 'A 401 alone is also what a broken login answers; and a service that gets the password can leak it.',
    fix: 'See that the password file is there and readable by the workers, and set proxy_set_header Authorization "".',
    tags: ['auth', 'dashboard'],
    steps: [
      {
        name: 'the dashboard is there',
        http: { path: '/', ...signedIn, status: 200, body: { contain: '${dashboard_marker}' } },
        eventually: { timeout: '5s' },
      },
      {
        name: 'the service never sees the password',
        on: 'rehearsal',
        http: { paths: ['/', '${app_path}'], ...signedIn, status: 200, upstream: { requests: 2, headers: { Authorization: { exists: false } } } },
      },
      { name: 'the service takes connections only from this host', on: 'rehearsal', tcp: { host: 'own', port: '${uat_port}', expect: 'refused' } },
    ],
  },
  {
    id: 'UAT-3',
    title: 'Wrong credentials are refused, all in the same way',
    severity: 'critical',
    why: 'A 403 or 500 in place of a 401 is a broken login, and answers that differ tell which users there are.',
    fix: 'Let nginx answer 401 to whatever is not right: a password file that it can read, and one error page for all.',
    tags: ['auth'],
    steps: [
      {
        name: 'each of them is refused',
        http: {
          path: '/',
          variants: [
            { username: '${uat_user}', password: 'wrong-1' },
            { username: '${uat_user}', password: 'wrong-2' },
            { username: '${uat_user}', password: 'wrong-3' },
            { username: 'nobody-of-this-name', password: 'wrong-1' },
            { username: '${uat_user}', password: '' },
            ...MALFORMED.map((value) => ({ request_headers: { Authorization: value } })),
          ],
          status: 401,
          headers: CHALLENGE,
          body: WITHOUT_PAGE,
          same: ['status', 'body_bytes', 'headers'],
        },
      },
      { name: 'and the right one is still taken', http: { path: '/', ...signedIn, status: 200 } },
    ],
  },
  {
    id: 'UAT-4',
    title: 'Five security headers on every answer, each once',
    severity: 'high',
    why: 'Headers that are missing on error pages and in single locations protect nobody there.',
    fix: 'Write add_header … always in the server block, and none in any location.',
    tags: ['headers'],
    steps: [
      {
        name: 'with a password: page, data, files, a path that is not there, a websocket without its handshake',
        http: { paths: ['/', '${app_path}', '${static_path}', '/no-such-page', '${ws_path}'], ...signedIn, headers: FIVE_HEADERS, count_each: 1 },
      },
      { name: 'a path that is not there is told so', http: { path: '/no-such-page', ...signedIn, status: 404, headers: NO_VERSION } },
      { name: 'without a password', http: { paths: ['/', '${static_path}', '${ws_path}'], status: 401, headers: FIVE_HEADERS, count_each: 1 } },
      { name: 'nothing tells a version', http: { paths: ['/', '${static_path}'], ...signedIn, status: 200, headers: NO_VERSION } },
    ],
  },
  {
    id: 'UAT-5',
    title: 'The websocket needs the password, echoes, and outlives silence',
    severity: 'high',
    why: 'Without the Upgrade header the page looks alive and never changes; after 60 silent seconds nginx cuts the line.',
    fix: 'Set proxy_http_version 1.1, Upgrade, Connection and a long proxy_read_timeout in the location of the websocket.',
    tags: ['websocket', 'auth'],
    steps: [
      { name: 'not without a password', websocket: { path: '${ws_path}', status: 401 } },
      {
        name: 'with one',
        websocket: {
          path: '${ws_path}',
          ...signedIn,
          status: 101,
          exchange: [
            { send: '${ws_message}' },
            { expect: { contain: '${ws_reply}' }, within: '5s' },
            { idle_hold: '${uat_idle_hold}' },
            { send: '${ws_message}' },
            { expect: { contain: '${ws_reply}' }, within: '5s' },
          ],
        },
      },
    ],
  },
  ...alertCases,
];
