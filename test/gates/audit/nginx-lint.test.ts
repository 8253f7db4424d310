import { LINT_RULES } from '../../../src/gates/audit/types/nginx-lint/index.js';
import { nginxLint } from '../../../src/gates/audit/types/nginx-lint.js';
import { complaints, groundFolder, observe } from '../../support/folder-ground.js';
import { SITE } from '../../support/nginx-samples.js';

/** For each rule: lines inside a server that it sees, and such that it leaves alone. */
const CASES: Readonly<Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }>> = {
  alias_traversal: {
    bad: ['location /f { alias /a/b/; }'],
    good: ['location /f/ { alias /a/b/; }', 'location /f { alias /a/b; }', 'location = /f { alias /a/b/; }'],
  },
  proxy_pass_slash: {
    bad: ['location /a/ { proxy_pass http://127.0.0.1/b; }', 'location /a { proxy_pass http://127.0.0.1/; }'],
    good: [
      'location /a/ { proxy_pass http://127.0.0.1/b/; }',
      'location /a { proxy_pass http://127.0.0.1; }',
      'location = /a { proxy_pass http://127.0.0.1/b/; }',
    ],
  },
  merge_slashes: { bad: ['merge_slashes off;'], good: ['merge_slashes on;'] },
  autoindex: { bad: ['location /x/ { autoindex on; }'], good: ['autoindex off;'] },
  system_root: { bad: ['root /;', 'location /x/ { alias /etc/; }'], good: ['root /srv/site/public;'] },
  hidden_files: {
    bad: ['root /srv/x;', String.raw`root /srv/x; location ~ /\. { expires 1h; }`],
    good: [String.raw`root /srv/x; location ~ /\. { deny all; }`, 'location ~ "/[.]" { return 404; } root /srv/x;', ''],
  },
  dav_methods: { bad: ['dav_methods PUT;'], good: ['dav_methods off;'] },
  http_splitting: {
    bad: [
      'return 301 https://a.example$uri;',
      'rewrite ^ https://a.example$document_uri;',
      'add_header X $uri;',
      'location /x { proxy_pass http://127.0.0.1$uri; }',
    ],
    good: ['return 301 https://a.example$request_uri;', 'return 200 $uri;', 'location / { try_files $uri =404; }'],
  },
  host_spoofing: { bad: ['proxy_set_header Host $http_host;', 'proxy_set_header host $arg_h;'], good: ['proxy_set_header Host $host;'] },
  identity_spoofing: {
    bad: ['proxy_set_header X-Real-IP $http_x_real_ip;', 'proxy_set_header X-Remote-User $http_x_remote_user;', 'set_real_ip_from 0.0.0.0/0;'],
    good: ['proxy_set_header X-Real-IP $remote_addr;', 'set_real_ip_from 10.0.0.1;'],
  },
  ssrf: {
    bad: ['location ~ ^/p/(.*)$ { proxy_pass http://$1; }', 'location / { set $b $arg_b; proxy_pass http://$b; }'],
    good: ['location / { set $b 127.0.0.1; proxy_pass http://$b; }'],
  },
  authorization_forwarded: {
    bad: [
      'auth_basic x; auth_basic_user_file f; location / { proxy_pass http://127.0.0.1; }',
      'auth_basic x; auth_basic_user_file f; proxy_set_header Authorization ""; location / { proxy_set_header A b; proxy_pass http://127.0.0.1; }',
    ],
    good: [
      'auth_basic x; auth_basic_user_file f; location / { proxy_set_header Authorization ""; proxy_pass http://127.0.0.1; }',
      'location / { proxy_pass http://127.0.0.1; }',
    ],
  },
  cors_open: { bad: ['add_header Access-Control-Allow-Origin *;'], good: ['add_header Access-Control-Allow-Origin https://a.example;'] },
  body_size: { bad: ['location / { proxy_pass http://127.0.0.1; }'], good: ['client_max_body_size 1m; location / { proxy_pass http://127.0.0.1; }'] },
  body_unlimited: { bad: ['client_max_body_size 0;', 'client_max_body_size 0m;'], good: ['client_max_body_size 10m;', ''] },
  guessing_unlimited: {
    bad: ['auth_basic x; auth_basic_user_file f; location / { proxy_pass http://127.0.0.1; }'],
    good: ['auth_basic x; auth_basic_user_file f; limit_req zone=a; location / { proxy_pass http://127.0.0.1; }'],
  },
  set_header_redefinition: {
    bad: ['proxy_set_header X-Remote-User $remote_user; location / { proxy_set_header A b; }'],
    good: ['proxy_set_header X-Remote-User $remote_user; location / { proxy_set_header X-Remote-User ""; }', 'location / { proxy_set_header A b; }'],
  },
  error_hidden: { bad: ['error_page 502 =200 @x;'], good: ['error_page 502 @x;', 'error_page 404 =200 /x;'] },
  if_is_evil: {
    bad: ['location / { if ($a) { add_header X 1; } }', 'location / { if ($a) { proxy_pass http://127.0.0.1; } }'],
    good: ['location / { if ($a) { return 403; } }', 'if ($a) { return 403; }'],
  },
  allow_without_deny: { bad: ['location / { allow 10.0.0.1; }'], good: ['allow 10.0.0.1; deny all;'] },
  valid_referers: { bad: ['valid_referers none a.example;'], good: ['valid_referers a.example;'] },
  resolver_external: {
    bad: ['resolver 8.8.8.8;', 'resolver 127.0.0.1 dns.example valid=1m;', 'resolver [2001:db8::1]:53;'],
    good: ['resolver 127.0.0.53 valid=1m;', 'resolver 10.0.0.2:53 [fd00::1];'],
  },
  version_disclosure: { bad: ['server_tokens on;', 'proxy_pass_header Server;'], good: [''] },
  weak_tls: {
    bad: ['ssl_protocols TLSv1 TLSv1.2;', 'ssl_ciphers ALL;', 'ssl_ciphers HIGH:RC4;'],
    good: ['ssl_protocols TLSv1.3;', 'ssl_ciphers HIGH:!aNULL:!MD5;'],
  },
  stub_status: { bad: ['location /s { stub_status; }'], good: ['location /s { stub_status; allow 127.0.0.1; deny all; }'] },
  header_redefinition: {
    bad: ['add_header A 1; location / { add_header B 1; }'],
    good: ['add_header A 1; location / { add_header A 2; }', 'location / { add_header B 1; }'],
  },
  no_log: { bad: ['access_log off;', 'error_log /dev/null;'], good: ['location = /h { access_log off; }'] },
  return_before_password: { bad: ['location / { auth_basic x; return 200 secret; }'], good: ['location / { return 200 ok; }'] },
};

describe('nginx_lint', () => {
  const folder = groundFolder({});
  afterAll(() => folder.remove());
  const run = async (inside: string, rules?: readonly string[], more: object = {}) => {
    folder.put({ 'site.conf': `server {\n    listen 80;\n${inside.includes('server_tokens') ? '' : '    server_tokens off;\n'}    ${inside}\n}\n` });
    return observe(nginxLint, folder.ground(), { file: 'site.conf', ...(rules === undefined ? {} : { rules }), ...more });
  };

  it('has cases for every rule', () => {
    expect(Object.keys(CASES).sort()).toEqual(LINT_RULES.map(({ id }) => id).sort());
  });

  const cases = (kind: 'bad' | 'good') => Object.entries(CASES).flatMap(([id, texts]) => texts[kind].map((text) => [id, text] as const));

  it.each(cases('bad'))('%s sees %s', async (id, text) => {
    const [found, ...rest] = complaints(await run(text, [id], { fail_on: 'info' }));
    expect(rest).toEqual([]);
    expect(found).toMatch(/^site\.conf:\d /);
    expect(found).toContain(`(${id}, `);
  });

  it.each(cases('good'))('%s leaves %s alone', async (id, text) => {
    expect(complaints(await run(text, [id], { fail_on: 'info' }))).toEqual([]);
  });

  it('is content with a careful site, and says which rules it tried', async () => {
    folder.put({ 'careful.conf': SITE });
    const observations = await observe(nginxLint, folder.ground(), { file: 'careful.conf' });
    // Its first server, which only redirects, does not hide its version.
    expect(complaints(observations)).toEqual([
      'careful.conf:11 server dashboard.example of careful.conf tells the version of nginx (version_disclosure, medium)',
    ]);
    expect(observations.length).toBeGreaterThanOrEqual(LINT_RULES.length);
  });

  it('fails from the severity on that it is told', async () => {
    expect(complaints(await run('autoindex on;', ['autoindex'], { fail_on: 'medium' }))).toHaveLength(1);
    expect(complaints(await run('autoindex on;', ['autoindex'], { fail_on: 'high' }))).toEqual([]);
  });

  it('refuses rules that it does not know, and none at all', () => {
    expect(() => nginxLint.parameters.parse({ file: 'x', rules: ['alias_traversel'] })).toThrow();
    expect(() => nginxLint.parameters.parse({ file: 'x', rules: [] })).toThrow();
  });

  it('fails on what it cannot read', async () => {
    folder.put({ 'broken.conf': 'server { x' });
    expect(complaints(await observe(nginxLint, folder.ground(), { file: 'broken.conf' }))).toEqual([
      expect.stringMatching(/^broken\.conf:1 broken\.conf cannot be read/),
    ]);
  });
});
