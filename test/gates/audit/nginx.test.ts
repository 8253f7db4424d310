import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginx } from '../../../src/gates/audit/types/nginx.js';
import { nginxTest } from '../../../src/gates/audit/types/nginx-test.js';
import { complaints, groundAt, groundFolder, type GroundFolder, observe } from '../../support/folder-ground.js';
import { SITE } from '../../support/nginx-samples.js';
import { describeWithTool, describeWithTools } from '../../support/outside-tools.js';

const HEADERS = ['X-Frame-Options', 'X-Content-Type-Options', 'Referrer-Policy', 'Content-Security-Policy', 'Strict-Transport-Security'];
const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('nginx', () => {
  let folder: GroundFolder;
  beforeAll(() => (folder = groundFolder({})));
  afterAll(() => folder.remove());

  async function said(text: string, parameters: object, more: Record<string, string> = {}): Promise<string[]> {
    folder.put({ 'site.conf': text, ...more });
    const observations = await observe(nginx, folder.ground(), { file: 'site.conf', ...parameters });
    expect(observations.length).toBeGreaterThan(0);
    return complaints(observations);
  }

  const authenticate = { authenticate: { allow_off: ['/healthz'] } };
  const effective_headers = { effective_headers: { names: HEADERS } };
  const websocket = { websocket: { location: '/ws' } };
  const upstreams = { upstreams: { hosts: ['127.0.0.1', '::1', 'unix:'] } };
  const basic_auth_requires = { basic_auth_requires: {} };
  const before = (part: string, added: string) => SITE.replace(part, `${added}\n    ${part}`);
  const inRoot = (added: string) => SITE.replace('location / {', `location / {\n        ${added}`);

  it.each([
    ['authenticate', authenticate],
    ['effective_headers', effective_headers],
    ['websocket', websocket],
    ['upstreams', upstreams],
    ['basic_auth_requires', basic_auth_requires],
  ])('%s is content with a careful site', async (_, parameters) => {
    expect(await said(SITE, parameters)).toEqual([]);
  });

  it.each([
    ['no auth_basic', SITE.replace(/auth_basic "Dashboard";/, ''), 'location / {', 'location / of site.conf has no auth_basic'],
    ['auth_basic off', inRoot('auth_basic off;'), '        auth_basic off;', 'location / of site.conf has auth_basic off'],
    ['no file of users', SITE.replace(/auth_basic_user_file.*/, ''), 'auth_basic "D', 'has auth_basic without auth_basic_user_file, which asks nobody'],
    ['a variable realm', SITE.replace('"Dashboard"', '$realm'), '$realm', 'a variable that is "off" opens it'],
    [
      'satisfy any',
      before('auth_basic "', 'satisfy any; allow 10.0.0.0/8; deny all;'),
      'satisfy any',
      'has satisfy any: allow 10.0.0.0/8 lets in without a password',
    ],
    ['a nested location', inRoot('location /x { auth_basic off; proxy_pass http://dashboard; }'), 'location /x', 'location /x of site.conf has auth_basic off'],
    ['limit_except', inRoot('limit_except GET { auth_basic off; }'), 'limit_except', 'limit_except GET of site.conf has auth_basic off'],
    [
      'a named location',
      before('location / {', 'location @app { auth_basic off; proxy_pass http://dashboard; }'),
      '@app',
      'location @app of site.conf has auth_basic off',
    ],
    ['a widened open path', SITE.replace('= /healthz', '/healthz'), 'auth_basic off', 'is open for everything that begins with /healthz'],
    [
      'a widened open path that stops patterns',
      SITE.replace('= /healthz', '^~ /healthz'),
      'auth_basic off',
      'is open for everything that begins with /healthz',
    ],
    [
      'a server that serves files itself',
      'server { root /srv; location /x { auth_basic a; auth_basic_user_file b; proxy_pass http://x; } }\n',
      'server {',
      'server of site.conf has no auth_basic',
    ],
    ['a status for 401', before('auth_basic "', 'error_page 401 =200 /x;'), 'error_page', 'changes the status of 401, so no browser asks for a password'],
    ['another server', `${SITE}server { location / { proxy_pass http://dashboard; } }\n`, 'server { location', 'location / of site.conf has no auth_basic'],
    [
      'another kind of backend',
      inRoot('location ~ x$ { auth_basic off; fastcgi_pass 127.0.0.1:9; }'),
      'fastcgi_pass',
      'location ~ x$ of site.conf has auth_basic off',
    ],
  ])('authenticate sees %s', async (_, text, part, message) => {
    const [first = ''] = await said(text, authenticate);
    expect(first).toContain(message);
    expect(first).toMatch(new RegExp(`^site.conf:${lineOf(text, part)} `));
  });

  it('authenticate is content where nobody gets in, and where satisfy any has no other way in', async () => {
    expect(await said(inRoot('location /x { auth_basic off; deny all; proxy_pass http://dashboard; }'), authenticate)).toEqual([]);
    expect(await said(before('auth_basic "', 'satisfy any;'), authenticate)).toEqual([]);
    expect(await said(before('location / {', 'location /.well-known/acme-challenge/ { auth_basic off; root /srv/acme; }'), authenticate)).toEqual([]);
    expect(await said(before('location / {', 'location ^~ /.well-known/acme-challenge/ { auth_basic off; root /srv/acme; }'), authenticate)).toEqual([]);
  });

  it('follows includes of links, and all files of a folder however many it has', async () => {
    folder.put({ 'available/x': 'location /x { auth_basic off; proxy_pass http://a; }', 'enabled/x': { linkTo: '../available/x' } });
    const linked = 'server { auth_basic a; auth_basic_user_file b; include enabled/*; }';
    expect(await said(linked, authenticate)).toEqual([expect.stringContaining('location /x of site.conf has auth_basic off')]);
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`many/${String(index).padStart(4, '0')}.txt`, '']));
    folder.put({ ...many, 'many/z.conf': 'location /z { auth_basic off; proxy_pass http://a; }' });
    const host = `server { auth_basic a; auth_basic_user_file b; include ${folder.path}/many/*.conf; }`;
    expect(await said(host, authenticate)).toEqual([expect.stringContaining('location /z of site.conf has auth_basic off')]);
  });

  it('takes no value of a header that it does not look for, and finds one whatever its case', async () => {
    const wrong = nginx.parameters.safeParse({ file: 'a', effective_headers: { names: ['X-A'], values: { 'X-B': 'b' } } });
    expect(wrong.success).toBe(false);
    const headers = { effective_headers: { names: ['X-Frame-Options'], values: { 'x-frame-options': 'SAMEORIGIN' } } };
    expect((await said(SITE, headers))[0]).toContain('adds a X-Frame-Options that is not as asked for');
  });

  it('says that there is no certificate to look at, and fails where nobody is asked for a password', async () => {
    expect(await said('server { listen 80; location / { proxy_pass http://a; } }', { certificates: {} })).toEqual([
      'site.conf:1 site.conf has no server that asks for a password',
    ]);
    expect(
      await said('server { listen 127.0.0.1:80; auth_basic a; auth_basic_user_file b; location / { proxy_pass http://a; } }', { certificates: {} }),
    ).toEqual([]);
  });

  it('takes a link to nothing for no file', async () => {
    folder.put({ 'tls/gone.crt': { linkTo: 'nothing.crt' } });
    const text = `server { ssl_certificate ${folder.path}/tls/gone.crt; }`;
    expect(await said(text, { refs: {} })).toEqual([expect.stringMatching(/is named by ssl_certificate, and .*nothing\.crt is not there$/)]);
  });

  it('looks for what is installed from another folder of the host there', async () => {
    folder.put({ 'host/a.crt': '' });
    const text = 'server { ssl_certificate /nowhere/a.crt; }';
    expect(await said(text, { refs: {}, installed: { '/nowhere': `${folder.path}/host` } })).toEqual([]);
  });

  it.each([
    ['a dropped header', SITE.replace(/add_header Referrer.*/, ''), 'location / {', 'does not add Referrer-Policy'],
    ['no always', SITE.replace('DENY always', 'DENY'), 'add_header X-Frame', 'adds X-Frame-Options without always'],
    [
      'one of the location',
      inRoot('add_header X-Own 1 always;'),
      'X-Own',
      'does not add X-Frame-Options: an add_header of its own drops all those of the server',
    ],
    ['one inside an if', inRoot('if ($a) { add_header X-Own 1; }'), 'X-Own', 'if ($a) of site.conf does not add X-Frame-Options'],
    [
      'two of a name',
      before('add_header X-Frame', 'add_header X-Frame-Options DENY always;'),
      'add_header X-Frame-Options DENY always;\n    add',
      'adds X-Frame-Options twice',
    ],
    ['an empty value', SITE.replace('DENY always', '"" always'), 'location / {', 'does not add X-Frame-Options'],
    ['a senseless value', SITE.replace('nosniff', 'sniff'), 'sniff', 'adds a X-Content-Type-Options that no browser knows'],
    ['a short HSTS', SITE.replace('31536000', '60'), 'max-age=60', 'is forgotten within half a year'],
    ['scripts in the page', SITE.replace("default-src 'self'", "script-src 'self' 'unsafe-inline'"), 'script-src', 'lets scripts stand in the page'],
    ['frames everywhere', SITE.replace("frame-ancestors 'none'", 'frame-ancestors *'), 'frame-ancestors', 'lets every site frame it'],
    ['an open policy', SITE.replace("default-src 'self'", 'default-src *'), 'default-src', 'lets scripts come from *'],
  ])('effective_headers sees %s', async (_, text, part, message) => {
    const all = await said(text, effective_headers);
    const found = all.find((each) => each.includes(message));
    expect(found).toMatch(new RegExp(`^site.conf:${lineOf(text, part.split('\n')[0] ?? '') + (part.includes('\n') ? 1 : 0)} `));
  });

  it('effective_headers takes values as they are asked for, and headers of the backend that are hidden', async () => {
    const values = (wanted: unknown) => ({ effective_headers: { names: ['X-Frame-Options'], values: { 'X-Frame-Options': wanted } } });
    expect(await said(SITE, values('DENY'))).toEqual([]);
    expect((await said(SITE, values({ 'have-prefix': 'SAME' })))[0]).toContain('is not as asked for');
    const hide = { effective_headers: { names: ['X-Frame-Options'], hide: true } };
    expect((await said(SITE, hide))[0]).toContain('lets the X-Frame-Options of the backend through');
    expect(await said(before('location / {', 'proxy_hide_header X-Frame-Options;'), hide)).toEqual([]);
  });

  it('effective_headers knows add_header_inherit of newer versions', async () => {
    expect(await said(inRoot('add_header_inherit merge; add_header X-Own 1 always;'), effective_headers)).toEqual([]);
  });

  it.each([
    ['HTTP/1.0', SITE.replace('http_version 1.1', 'http_version 1.0'), 'http_version', 'speaks HTTP/1.0'],
    ['no Upgrade', SITE.replace(/proxy_set_header Upgrade.*/, ''), 'location /ws', 'does not send Upgrade on'],
    ['no Connection', SITE.replace(/proxy_set_header Connection.*/, ''), 'location /ws', 'does not send Connection: upgrade'],
    ['a map that closes', SITE.replace('default upgrade', 'default close'), '$connection_upgrade;', 'does not send Connection: upgrade'],
    ['a short timeout', SITE.replace('1h;', '1m;'), 'proxy_read_timeout', 'closes a quiet websocket after 60 s'],
    ['a location that comes first', before('location / {', 'location ~ ^/w { return 404; }'), '~ ^/w', 'has no proxy_pass, and is what nginx takes for /ws'],
  ])('websocket sees %s', async (_, text, part, message) => {
    const [first = ''] = await said(text, websocket);
    expect(first).toContain(message);
    expect(first).toMatch(new RegExp(`^site.conf:${lineOf(text, part)} `));
  });

  it('websocket does not guess what a pattern of PCRE matches', async () => {
    expect(await said(before('location / {', String.raw`location ~ ^/(?=w)ws { return 404; }`), websocket)).toEqual([
      expect.stringMatching(/^UNSEEN .*cannot be compared/),
    ]);
  });

  it.each([
    ['another host', SITE.replace('server 127.0.0.1:8501', 'server 10.0.0.7:8501'), '10.0.0.7', 'passes requests on to 10.0.0.7'],
    ['every address', SITE.replace('server 127.0.0.1:8501', 'server 0.0.0.0:8501'), '0.0.0.0', 'passes requests on to 0.0.0.0'],
    ['a variable', SITE.replace('http://dashboard;', 'http://$x;'), 'http://$x', 'takes the host of its backend from a variable'],
    ['a name that is no upstream', SITE.replace('http://dashboard;', 'http://dash;'), 'http://dash;', 'passes requests on to dash'],
    ['an upstream without servers', SITE.replace(/server 127.*/, ''), 'proxy_pass', 'has no server'],
    ['an upstream that nobody uses', `${SITE}upstream x { server 192.0.2.1; }`, 'upstream x', 'upstream x of site.conf passes requests on to 192.0.2.1'],
  ])('upstreams sees %s', async (_, text, part, message) => {
    const found = (await said(text, upstreams)).find((each) => each.includes(message));
    expect(found).toMatch(new RegExp(`^site.conf:${lineOf(text, part)} `));
  });

  it.each([
    ['clear text', SITE.replace('listen 443 ssl http2', 'listen 443'), 'listen 443;', 'asks for a password in clear text on *:443'],
    ['no listen', SITE.replace(/listen .*443.*/g, ''), 'server {\n    \n', 'asks for a password in clear text on *:80'],
    ['old TLS', SITE.replace('TLSv1.2 ', 'TLSv1.1 TLSv1.2 '), 'ssl_protocols', 'speaks TLSv1.1 on *:443'],
    ['nothing said of TLS', SITE.replace(/ssl_protocols.*/, ''), 'listen 443', 'speaks TLSv1 and TLSv1.1 on *:443, as nothing else is said'],
  ])('basic_auth_requires sees %s', async (_, text, part, message) => {
    const [first = ''] = await said(text, basic_auth_requires);
    expect(first).toContain(message);
    if (!part.includes('\n')) expect(first).toMatch(new RegExp(`^site.conf:${lineOf(text, part)} `));
  });

  it('basic_auth_requires takes loopback, unless it is told not to', async () => {
    const local = SITE.replace(/listen .*443.*/g, 'listen 127.0.0.1:8080;').replace(/server \{\s+listen 80;[\s\S]*?\n\}/, '');
    expect(await said(local, basic_auth_requires)).toEqual([]);
    expect((await said(local, { basic_auth_requires: { loopback: 'deny' } }))[0]).toContain('in clear text on 127.0.0.1:8080');
  });

  it('fails on what cannot be read, or holds nothing to judge', async () => {
    expect(await said('server {', authenticate)).toEqual(['site.conf:1 site.conf cannot be read: unexpected end of file, expecting "}"']);
    expect(await said('server { include gone.conf; }', authenticate)).toEqual(['site.conf:1 site.conf cannot be read: includes gone.conf, which is not there']);
    for (const parameters of [authenticate, effective_headers, upstreams, basic_auth_requires, websocket]) {
      expect((await said('events {}', parameters))[0]).toContain('has no http part');
      expect((await said('http {}', parameters)).length).toBe(1);
    }
    expect(complaints(await observe(nginx, folder.ground(), { file: 'none.conf', ...authenticate }))).toEqual(['none.conf is missing']);
  });

  it('names the include that a line came from, and where the tree keeps what is installed', async () => {
    const text = SITE.replace('location / {', 'include /etc/nginx/snippets/a.conf;\n    location / {');
    const parameters = { ...authenticate, installed: { '/etc/nginx/snippets': 'snippets' } };
    folder.put({ 'site.conf': text, 'snippets/a.conf': '\nlocation /a { auth_basic off; proxy_pass http://dashboard; }' });
    const failed = (await observe(nginx, folder.ground(), { file: 'site.conf', ...parameters })).filter(({ outcome }) => outcome === 'fail');
    expect(failed).toEqual([
      expect.objectContaining({
        location: { file: 'snippets/a.conf', line: 2, column: 15 },
        actual: expect.stringMatching(/^auth_basic off \(included from site.conf:\d+\)$/),
      }),
    ]);
  });

  it('refuses parameters that assert nothing, or that nobody knows', () => {
    expect(() => nginx.parameters.parse({ file: 'x' })).toThrow(/asserts nothing/);
    expect(() => nginx.parameters.parse({ file: 'x', test: true, tets: true })).toThrow(/tets/);
    expect(() => nginx.parameters.parse({ file: 'x', effective_headers: { names: [] } })).toThrow();
    expect(nginx.executes(nginx.parameters.parse({ file: 'x', test: true }))).toBe(true);
    expect(nginx.executes(nginx.parameters.parse({ file: 'x', authenticate: {} }))).toBe(false);
  });

  describe('refs', () => {
    const script = (mode: string, owner: string) =>
      `write() {\n  local new="$HTPASSWD.new"\n  install -m ${mode} /dev/null "$new"\n  chown ${owner} "$new"\n  mv "$new" "$HTPASSWD"\n}\nHTPASSWD=$CONF/dashboard.htpasswd\nwrite\n`;
    const refs = { refs: { readable_by: 'www-data', directives: ['auth_basic_user_file'], made_by: { script: 'deploy.sh', env: 'env' } } };
    const run = (deploy: string, text = SITE) => said(text, refs, { 'deploy.sh': deploy, env: 'CONF="/etc/nginx"\n' });

    it('reads in the script that the file is made so that the workers can read it', async () => {
      expect(await run(script('640', 'root:www-data'))).toEqual([]);
      expect((await run(script('600', 'root:root')))[0]).toMatch(/^deploy.sh:5 .* makes it so that www-data cannot read it: every login ends with 500$/);
      expect((await run(script('640', 'root:adm')))[0]).toContain('cannot read it');
      expect((await run('true\n'))[0]).toMatch(/is named by auth_basic_user_file, and deploy.sh never makes it/);
      expect((await run('if\n'))[0]).toContain('is no Bash');
    });

    it('sees a file of the tree that is not there, and one with a variable', async () => {
      expect((await run(script('640', 'root:www-data'), SITE.replace('/etc/nginx/dashboard.htpasswd', '/etc/nginx/$host')))[0]).toContain('with a variable');
      expect((await said(SITE, { refs: { directives: ['auth_basic_user_file'] }, installed: { '/etc/nginx': 'etc' } }))[0]).toContain(
        'etc/dashboard.htpasswd is not there',
      );
    });

    (process.getuid?.() === 0 ? it : it.skip)('looks at every folder on the way to a file of this host', async () => {
      const file = join(folder.path, 'deep', 'users');
      folder.put({ 'deep/users': 'a:b' });
      const text = SITE.replace('/etc/nginx/dashboard.htpasswd', file);
      const here = { refs: { readable_by: 'www-data', directives: ['auth_basic_user_file'] } };
      chmodSync(folder.path, 0o755);
      chmodSync(file, 0o640);
      expect((await said(text, here))[0]).toContain('may not be read by www-data: mode 0640 of root:root');
      chownSync(file, 0, Number(execFileSync('id', ['-g', 'www-data'], { encoding: 'utf8' })));
      expect(await said(text, here)).toEqual([]);
      chmodSync(join(folder.path, 'deep'), 0o700);
      expect((await said(text, here))[0]).toContain(`${join(folder.path, 'deep')} may not be entered by www-data`);
      chmodSync(join(folder.path, 'deep'), 0o755);
      expect((await said(text.replace('deep/users', 'deep/gone'), here))[0]).toContain('is not there');
    });
  });
});

describeWithTool('openssl', 'certificates', (openssl) => {
  const folder = groundFolder({ 'site.conf': SITE });
  afterAll(() => folder.remove());
  const parameters = { file: 'site.conf', installed: { '/etc/nginx': '.' }, certificates: { days_left: 30 } };
  const run = async (given: object = parameters) => complaints(await observe(nginx, folder.ground(), given));
  const make = (days: number, part: string): void => {
    const at = (end: string) => join(folder.path, 'tls', `${part}.${end}`);
    folder.put({ 'tls/x': '' });
    const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=x', '-days', String(days)];
    execFileSync(openssl, [...request, '-keyout', at('key'), '-out', at('crt')], { stdio: 'ignore' });
    chmodSync(at('key'), 0o600);
  };

  it('sees a missing one, one that ends soon, another key, and a key for everybody', async () => {
    expect(await run()).toEqual(['tls/dashboard.crt is missing']);
    expect(await run({ ...parameters, certificates: { where: 'host' } })).toEqual([]);
    make(10_000, 'dashboard');
    // The clock of these tests stands still; a certificate that is made now may not be valid yet for it.
    const made = await run();
    expect(made.filter((each) => !each.includes('is not valid yet'))).toEqual([]);
    folder.put({ 'tls/dashboard.key': { text: readFileSync(join(folder.path, 'tls', 'dashboard.key'), 'utf8'), mode: 0o644 } });
    expect(await run()).toContain('tls/dashboard.key:1 tls/dashboard.key can be read by others');
    make(10_000, 'other');
    folder.put({ 'tls/dashboard.key': readFileSync(join(folder.path, 'tls', 'other.key'), 'utf8') });
    expect(await run()).toContain('tls/dashboard.key:1 tls/dashboard.key does not belong to tls/dashboard.crt');
    folder.put({ 'tls/dashboard.crt': 'x' });
    expect(await run()).toEqual(['tls/dashboard.crt:1 tls/dashboard.crt is no certificate']);
  });

  it('counts days', async () => {
    make(20, 'dashboard');
    const at = (day: number) => groundAt(folder.path, { facts: { at: new Date(Date.now() + day * 86_400_000) } });
    const run2 = async (day: number) => complaints(await observe(nginx, at(day), parameters));
    expect(await run2(1)).toEqual(['tls/dashboard.crt:1 tls/dashboard.crt is valid for 18 days only']);
    expect(await run2(21)).toEqual(['tls/dashboard.crt:1 tls/dashboard.crt has expired']);
    expect(await run2(-9)).toEqual(['tls/dashboard.crt:1 tls/dashboard.crt is not valid yet']);
  });
});

describeWithTools(['nginx', 'openssl'], 'nginx_test', () => {
  const folder = groundFolder({});
  afterAll(() => folder.remove());
  const run = async (text: string, PATH?: string) => {
    folder.put({ 'site.conf': text });
    return complaints(await observe(nginxTest, groundAt(folder.path, { PATH }), { file: 'site.conf' }));
  };

  it.each([
    ['a careful site', SITE, []],
    ['an unknown directive', SITE.replace('proxy_http_version', 'proxy_http_versions'), ['is refused by nginx: unknown directive "proxy_http_versions"']],
    ['a wrong value', SITE.replace('server_tokens off', 'server_tokens of'), ['is refused by nginx: invalid value "of"']],
    ['a module', `load_module x.so;\n${SITE}`, ['is not tested: load_module x.so runs code']],
  ])('of %s', async (_, text, expected) => {
    const all = await run(text);
    expect(all.length).toBe(expected.length);
    for (const [index, message] of expected.entries()) expect(all[index]).toContain(message);
  });

  it('names the line of the tree, not of its copy', async () => {
    const text = SITE.replace('proxy_read_timeout', 'proxy_reed_timeout');
    expect((await run(text))[0]).toMatch(new RegExp(`^site.conf:${lineOf(text, 'proxy_reed')} `));
  });

  it('takes a whole nginx.conf with includes, and says what it leaves out', async () => {
    folder.put({
      'sites/site.conf': SITE,
      'nginx.conf': 'user www-data;\nevents {}\nstream { server { listen 1; } }\nhttp { include mime.types; include sites/*.conf; }\n',
    });
    const observations = await observe(nginxTest, folder.ground(), { file: 'nginx.conf' });
    expect(complaints(observations)).toEqual([]);
    expect(observations[0]?.message).toContain('the stream part is not rehearsed');
    folder.put({ 'sites/site.conf': SITE.replace('proxy_read_timeout 1h', 'proxy_read_timeout soon') });
    expect(complaints(await observe(nginxTest, folder.ground(), { file: 'nginx.conf' }))[0]).toMatch(
      new RegExp(`^sites/site.conf:${lineOf(SITE, 'proxy_read_timeout')} `),
    );
  });

  it('is an error without nginx, never a pass', async () => {
    expect((await run(SITE, join(folder.path, 'no-tools')))[0]).toMatch(/^UNSEEN/);
  });
});
