import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { authenticationOf } from '../../../src/languages/nginx/authentication.js';
import { addedHeaders, sentHeaders } from '../../../src/languages/nginx/headers.js';
import { loadConfiguration } from '../../../src/languages/nginx/load.js';
import { matchLocation } from '../../../src/languages/nginx/match-location.js';
import { relocate } from '../../../src/languages/nginx/relocate.js';
import { httpScope, serversOf } from '../../../src/languages/nginx/scopes.js';
import { describeWithTool } from '../../support/outside-tools.js';
import { filesOf, freePort, install, startNginx } from '../../support/nginx.js';
import { tempFolder } from '../../support/temp-folder.js';

/** Every way to inherit, or not, with a path that ends in each. */
const CONFIGURATION = `
add_header X-Http 1 always;
server {
    listen 80;
    auth_basic outer;
    auth_basic_user_file users;
    add_header X-Server 1 always;
    add_header X-Sometimes 1;
    proxy_set_header X-Sent server;
    proxy_set_header Authorization "";
    location / { proxy_pass http://127.0.0.1:9; }
    location /own { add_header X-Own 1 always; proxy_pass http://127.0.0.1:9; }
    location /own/inner { proxy_pass http://127.0.0.1:9; }
    location /outer { add_header X-Outer 1 always; auth_basic off; proxy_set_header X-Sent outer; proxy_pass http://127.0.0.1:9;
        location /outer/inner { proxy_pass http://127.0.0.1:9; }
        location /outer/asks { auth_basic inner; proxy_pass http://127.0.0.1:9; }
        location ~ /outer/p.ttern$ { add_header X-Pattern 1; proxy_pass http://127.0.0.1:9; }
    }
    location ^~ /first { proxy_pass http://127.0.0.1:9; }
    location ~ ^/first { return 404; }
    location = /exact { auth_basic off; proxy_pass http://127.0.0.1:9; }
    location /any { satisfy any; allow 127.0.0.1; deny all; proxy_pass http://127.0.0.1:9; }
    location /no-file { auth_basic x; proxy_pass http://127.0.0.1:9; }
}
server {
    listen 81;
    auth_basic alone;
    location / { proxy_pass http://127.0.0.1:9; }
}
`;

const PATHS = ['/', '/own', '/own/inner', '/outer', '/outer/inner', '/outer/asks', '/outer/pattern', '/first', '/exact', '/exactly', '/any', '/no-file'];

describeWithTool('nginx', 'inheritance, compared with nginx', (nginx) => {
  const temp = tempFolder();
  afterAll(() => temp.remove());

  it('asks for passwords, adds headers and sends headers on where we say so', async () => {
    const configuration = loadConfiguration('c', filesOf({ c: CONFIGURATION }));
    const [first, second] = serversOf(httpScope(configuration)!);
    const backend = createServer((incoming, response) => response.end(JSON.stringify(incoming.headers))).listen(0, '127.0.0.1');
    await once(backend, 'listening');
    const prefix = join(temp.path, 'p');
    mkdirSync(prefix);
    const ports = new Map([
      ['*:80', await freePort()],
      ['*:81', await freePort()],
    ]);
    const { port } = backend.address() as { port: number };
    install(prefix, relocate(configuration, { prefix, port: (key) => ports.get(key) ?? 0, backend: () => `127.0.0.1:${port}` }));
    const running = await startNginx(nginx, prefix, ports.get('*:80') ?? 0);
    try {
      const asked = [...PATHS.map((path) => [first!, '*:80', path] as const), [second!, '*:81', '/'] as const];
      for (const [server, key, path] of asked) {
        const url = `http://127.0.0.1:${ports.get(key)}${path}`;
        const [closed, open] = [await fetch(url), await fetch(url, { headers: { authorization: `Basic ${Buffer.from('admin:right').toString('base64')}` } })];
        const at = matchLocation(server, path, (pattern, text) => new RegExp(pattern).test(text));
        if (at === undefined || at === 'unknown') throw new Error(`no location for ${path}`);
        expect([path, open.status]).toEqual([path, 200]);
        expect([path, closed.status === 401]).toEqual([path, authenticationOf(at).asked]);
        const added = (only: boolean) =>
          addedHeaders(at)
            .filter(({ always }) => always || !only)
            .map(({ name }) => name.toLowerCase())
            .sort();
        const seen = (response: Response) => [...response.headers.keys()].filter((name) => name.startsWith('x-')).sort();
        expect([path, ...seen(open)]).toEqual([path, ...added(false)]);
        if (closed.status === 401) expect([path, ...seen(closed)]).toEqual([path, ...added(true)]);
        const sent = (await open.json()) as Record<string, string>;
        expect([path, sent['x-sent']]).toEqual([path, sentHeaders(at).find(({ name }) => name === 'X-Sent')?.value]);
        expect([path, sent['authorization'] === undefined]).toEqual([path, sentHeaders(at).some(({ name }) => name === 'Authorization')]);
      }
    } finally {
      await running.stop();
      backend.close();
      backend.closeAllConnections();
    }
  });
});
