import type { WrittenCheck } from '../../preset.js';

const file = ['${nginx_conf}', '${nginx_more}'];

export const nginx: readonly WrittenCheck[] = [
  {
    id: 'NX-01',
    title: 'nginx takes the configuration, and the workers can read every file that it names',
    severity: 'critical',
    why: 'A missing or unreadable htpasswd file turns every login into 403 or 500, while nginx -t and a test without password stay green.',
    fix: 'Mend what nginx names; let the deploy script make the file with mode 0640 and owner root:${nginx_user}.',
    nginx: {
      file,
      test: true,
      refs: { readable_by: '${nginx_user}', made_by: { script: '${deploy_script}', env: '${env_example}' }, directives: ['auth_basic_user_file'] },
    },
  },
  {
    id: 'NX-02',
    title: 'every location that passes requests on asks for a password',
    severity: 'critical',
    why: 'One nested location, second server or `satisfy any` without it opens the application to everybody.',
    fix: 'Put auth_basic and auth_basic_user_file into the server block, and auth_basic off nowhere but in exact locations such as `location = /healthz`.',
    nginx: { file, authenticate: { allow_off: ['${open_paths}'] } },
  },
  {
    id: 'NX-03',
    title: 'five security headers on every answer, errors included',
    severity: 'high',
    why: 'An add_header inside a location drops all those of the server, and without `always` error pages come without them.',
    fix: 'Write add_header … always in the server block only, or repeat all five where a location adds one of its own.',
    nginx: {
      file,
      effective_headers: { names: ['X-Frame-Options', 'X-Content-Type-Options', 'Referrer-Policy', 'Content-Security-Policy', 'Strict-Transport-Security'] },
    },
  },
  {
    id: 'NX-04',
    title: 'websockets can be opened, and stay open',
    severity: 'high',
    why: 'Without Upgrade and Connection a websocket request is answered like any other, and by default nginx closes a quiet one after 60 s.',
    fix: 'Set proxy_http_version 1.1, Upgrade $http_upgrade, Connection by a map of $http_upgrade, and proxy_read_timeout in the location of the websocket.',
    nginx: { file, websocket: { location: '${ws_path}', read_timeout: '300s' } },
  },
  {
    id: 'NX-05',
    title: 'requests are passed on to this machine only',
    severity: 'critical',
    why: 'A backend on another host, or one that a variable names, sends sessions and data over the network, or to whom a visitor chooses.',
    fix: 'Name 127.0.0.1, [::1] or a unix socket in proxy_pass and upstream.',
    nginx: { file, upstreams: { hosts: ['127.0.0.1', '::1', 'localhost', 'unix:'] } },
  },
  {
    id: 'NX-06',
    title: 'no known trap of nginx',
    severity: 'high',
    why: 'Each of these is a line that looks harmless and leaks files, passwords or requests.',
    fix: 'Mend the line as the finding says.',
    nginx_lint: { file, fail_on: 'medium' },
  },
];
