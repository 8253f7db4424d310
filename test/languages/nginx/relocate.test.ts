import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { once } from 'node:events';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { loadConfiguration } from '../../../src/languages/nginx/load.js';
import { relocate } from '../../../src/languages/nginx/relocate.js';
import { describeWithTool } from '../../support/outside-tools.js';
import { filesOf, freePort, install, startNginx } from '../../support/nginx.js';
import { SITE, WHOLE } from '../../support/nginx-samples.js';
import { tempFolder } from '../../support/temp-folder.js';

const conf = (files: Record<string, string>, entry: string) => loadConfiguration(entry, filesOf(files));
const textOf = (relocated: ReturnType<typeof relocate>): string => relocated.lines.map(({ text }) => text).join('\n');

describe('relocate', () => {
  const plan = { prefix: '/p', port: (key: string) => (key === '*:80' ? 1080 : key === '*:443' ? 1443 : 1999), backend: () => '127.0.0.1:7' };

  it('gives IPv4 and IPv6 of one port one port, and keeps what is spoken there', () => {
    const relocated = relocate(conf({ site: SITE }, 'site'), plan);
    expect(relocated.listeners).toEqual([
      { key: '*:80', port: 1080, tls: false, serverNames: ['dashboard.example'] },
      { key: '*:443', port: 1443, tls: true, serverNames: ['dashboard.example'] },
    ]);
    expect(textOf(relocated).match(/^ *listen .*/gm)).toEqual(['        listen 127.0.0.1:1080;', '        listen 127.0.0.1:1443 ssl http2;']);
    expect(relocated.standIns.map(({ kind, original }) => [kind, original])).toEqual([
      ['certificate', '/etc/nginx/tls/dashboard.crt'],
      ['key', '/etc/nginx/tls/dashboard.key'],
      ['passwords', '/etc/nginx/dashboard.htpasswd'],
    ]);
    expect(relocated.refused).toEqual([]);
  });

  it('tells for each line where it was read', () => {
    const relocated = relocate(conf({ site: SITE }, 'site'), plan);
    const line = relocated.lines.find(({ text }) => text.includes('proxy_read_timeout'));
    expect(SITE.split('\n')[(line?.place?.line ?? 0) - 1]).toContain('proxy_read_timeout 1h');
    expect(line?.place).toMatchObject({ file: 'site', column: 9 });
  });

  it('leaves nothing of the deployment outside the prefix, and nobody else on the network', () => {
    const relocated = relocate(conf({ 'nginx.conf': WHOLE, 'mime.types': 'types { text/html html; }' }, 'nginx.conf'), plan);
    const text = textOf(relocated);
    expect(text).not.toMatch(/192\.0\.2\.[189]\b|proxy_pass [^;]*192|syslog|www-data|\/run\/|[" ]\/(var|srv|etc)/);
    expect(text).toContain('proxy_pass http://127.0.0.1:7/$1$is_args$args;');
    expect(text).toContain('alias /p/files/srv/files/;');
    expect(text).toContain('access_log /p/logs/access.log short;');
  });

  it.each([
    ['load_module modules/evil.so;', 'load_module'],
    ['http { perl_modules /x; }', 'perl_modules'],
    ['http { js_import x.js; }', 'js_import'],
    ['http { server { location / { content_by_lua_block { os.execute("}") } } } }', 'content_by_lua_block'],
    ['http { server { ssl_certificate_key engine:pkcs11:x; } }', 'ssl_certificate_key'],
    ['ssl_engine x; events {}', 'ssl_engine'],
  ])('refuses %s', (text, name) => {
    const relocated = relocate(conf({ c: text }, 'c'), plan);
    expect(relocated.refused).toHaveLength(1);
    expect(relocated.refused[0]?.message).toMatch(new RegExp(`^${name}.*runs code$`));
    expect(textOf(relocated)).not.toContain(name === 'ssl_certificate_key' ? 'engine:' : name);
  });

  it('says what it leaves out', () => {
    const { omitted } = relocate(conf({ c: 'stream { server { listen 1; } }\nhttp {}' }, 'c'), plan);
    expect(omitted).toEqual([{ place: { file: 'c', line: 1, column: 1 }, message: 'the stream part is not rehearsed' }]);
  });

  it('cannot be led out of the prefix by a path', () => {
    const text = textOf(
      relocate(conf({ c: 'server { root ../../../etc; location / { alias /a/../../../etc/; } ssl_certificate $x/../../../y; }' }, 'c'), plan),
    );
    expect(text).toContain('root /p/files/etc;');
    expect(text).toContain('alias /p/files/etc/;');
    expect(text).toContain('ssl_certificate /p/files/y;');
  });
});

describeWithTool('nginx', 'nginx with a relocated configuration', (nginx) => {
  const temp = tempFolder();
  afterAll(() => temp.remove());

  it('asks for the password, and lets the right one through to the backend without it', async () => {
    const seen: (string | undefined)[] = [];
    const backend = createServer((incoming, response) => {
      seen.push(incoming.headers.authorization);
      response.end('the dashboard');
    }).listen(0, '127.0.0.1');
    await once(backend, 'listening');
    const ports = new Map([
      ['*:80', await freePort()],
      ['*:443', await freePort()],
    ]);
    const prefix = join(temp.path, 'site');
    mkdirSync(prefix);
    const relocated = relocate(conf({ 'site.conf': SITE }, 'site.conf'), {
      prefix,
      port: (key) => ports.get(key) ?? 0,
      backend: () => `127.0.0.1:${(backend.address() as { port: number }).port}`,
    });
    install(prefix, relocated);
    const running = await startNginx(nginx, prefix, ports.get('*:443') ?? 0);
    try {
      const ask = (auth?: string) =>
        new Promise<{ status: number | undefined; body: string; frame: unknown }>((resolve, reject) => {
          const options = { host: '127.0.0.1', port: ports.get('*:443'), path: '/x', rejectUnauthorized: false, agent: false as const };
          request({ ...options, ...(auth === undefined ? {} : { auth }) }, (response) => {
            let body = '';
            response.on('data', (chunk: Buffer) => (body += chunk.toString()));
            response.on('end', () => resolve({ status: response.statusCode, body, frame: response.headers['x-frame-options'] }));
          })
            .on('error', reject)
            .end();
        });
      expect(await ask()).toMatchObject({ status: 401, frame: 'DENY' });
      expect(await ask('admin:wrong')).toMatchObject({ status: 401 });
      expect(seen).toEqual([]);
      expect(await ask('admin:right')).toEqual({ status: 200, body: 'the dashboard', frame: 'DENY' });
      expect(seen).toEqual([undefined]);
    } finally {
      await running.stop();
      backend.close();
      backend.closeAllConnections();
    }
  });

  it('accepts what was made of a whole nginx.conf', () => {
    const prefix = join(temp.path, 'whole');
    mkdirSync(prefix);
    const files = { 'nginx.conf': WHOLE, 'mime.types': 'types { text/html html; }', 'sites/a.conf': SITE };
    let port = 20_000;
    install(prefix, relocate(conf(files, 'nginx.conf'), { prefix, port: () => (port += 1), backend: () => '127.0.0.1:7' }));
    const { status, stderr } = spawnSync(nginx, ['-t', '-e', 'stderr', '-p', prefix, '-c', join(prefix, 'nginx.conf')], { encoding: 'utf8' });
    expect(stderr).toContain('test is successful');
    expect(status).toBe(0);
  });
});
