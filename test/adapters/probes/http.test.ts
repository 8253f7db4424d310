import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttps } from 'node:https';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { join } from 'node:path';
import { nodeProbes } from '../../../src/adapters/probes/index.js';
import type { HttpAnswer, HttpProbe } from '../../../src/ports/probes.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
const closers: (() => unknown)[] = [folder.remove];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const timeouts = { connectMs: 2000, firstByteMs: 2000, totalMs: 4000 };
const get = (url: string, more: Partial<HttpProbe> = {}) =>
  nodeProbes.http({ url, method: 'GET', headers: [], redirects: 0, maxBodyBytes: 1000, timeouts, reach: {}, ...more });

async function serve(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe('an HTTP probe', () => {
  let port = 0;
  beforeAll(async () => {
    port = await serve(
      createServer((request, response) => {
        if (request.url === '/to') return response.writeHead(302, { location: '/seen' }).end();
        if (request.url === '/anchor') return response.writeHead(302, { location: '/seen#there' }).end();
        if (request.url === '/away') return response.writeHead(302, { location: `http://localhost:${port}/seen` }).end();
        if (request.url === '/large') return response.end('x'.repeat(5000));
        if (request.url === '/slow') return undefined;
        if (request.url === '/cut') return response.destroy();
        if (request.url === '/half') {
          response.writeHead(200, { 'content-length': '100' });
          response.write('half');
          return setTimeout(() => response.destroy(), 50);
        }
        response.writeHead(200, [
          ['Set-Cookie', 'a=1'],
          ['set-cookie', 'b=2'],
        ]);
        return response.end(JSON.stringify({ url: request.url, method: request.method, headers: request.rawHeaders }));
      }),
    );
  });
  const seen = (answer: unknown) => JSON.parse(Buffer.from((answer as HttpAnswer).body).toString()) as { url: string; method: string; headers: string[] };

  it('sends the path as it is written', async () => {
    for (const path of ['/%2e%2e/', '/../x', '/a//b?c=%20&d', '/']) expect(seen(await get(`http://127.0.0.1:${port}${path}`)).url).toBe(path);
  });

  it('follows a redirect to a place in a page', async () => {
    expect(seen(await get(`http://127.0.0.1:${port}/anchor`, { redirects: 1 })).url).toBe('/seen');
  });

  it('sends headers exactly so, twice where they stand twice, and gives them back so', async () => {
    const answer = await get(`http://127.0.0.1:${port}/`, {
      headers: [
        ['X-A', '1'],
        ['X-A', '2'],
        ['authorization', 'malformed'],
      ],
    });
    expect(seen(answer).headers).toEqual(['Host', `127.0.0.1:${port}`, 'X-A', '1', 'X-A', '2', 'authorization', 'malformed', 'Connection', 'close']);
    expect((answer as HttpAnswer).headers.slice(0, 2)).toEqual([
      ['Set-Cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    expect(answer).toMatchObject({ ok: true, status: 200, address: '127.0.0.1', redirected: [] });
  });

  it('sends a body with its length', async () => {
    const answer = await get(`http://127.0.0.1:${port}/`, { method: 'POST', body: Buffer.from('{}') });
    expect(seen(answer)).toMatchObject({ method: 'POST', headers: expect.arrayContaining(['Content-Length', '2']) });
  });

  it('follows redirects only when asked, and leaves credentials at their host', async () => {
    expect(await get(`http://127.0.0.1:${port}/to`)).toMatchObject({ status: 302 });
    const same = await get(`http://127.0.0.1:${port}/to`, { redirects: 2, headers: [['Authorization', 'x']] });
    expect(same).toMatchObject({ status: 200, redirected: [`http://127.0.0.1:${port}/seen`] });
    expect(seen(same).headers).toContain('Authorization');
    const other = await get(`http://127.0.0.1:${port}/away`, { redirects: 2, headers: [['Authorization', 'x']] });
    expect(seen(other).headers).not.toContain('Authorization');
  });

  it('connects where it is told, and keeps the name', async () => {
    const answer = await get('http://shop.example/x', { connectTo: { host: '127.0.0.1', port } });
    expect(seen(answer).headers.slice(0, 2)).toEqual(['Host', 'shop.example']);
  });

  it('speaks through a socket file', async () => {
    const path = join(folder.path, 'http.sock');
    const server = createServer((_, response) => response.end('by file'));
    await new Promise<void>((done) => server.listen(path, () => done()));
    closers.push(() => server.close());
    const answer = await get('http://app/x', { unixSocket: path });
    expect(Buffer.from((answer as HttpAnswer).body).toString()).toBe('by file');
  });

  it.each([
    ['/large', 'body', 'TOO_LARGE'],
    ['/cut', 'wait', 'ECONNRESET'],
    ['/half', 'body', 'ECONNRESET'],
  ])('says what is wrong with %s', async (path, phase, code) => {
    expect(await get(`http://127.0.0.1:${port}${path}`)).toMatchObject({ ok: false, phase, code });
  });

  it('gives up in the phase whose time is over', async () => {
    expect(await get(`http://127.0.0.1:${port}/slow`, { timeouts: { ...timeouts, firstByteMs: 100 } })).toMatchObject({ phase: 'wait', code: 'TIMEOUT' });
    const silent = createTcp(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', () => done()));
    closers.push(() => silent.close());
    const tls = await get(`https://127.0.0.1:${(silent.address() as AddressInfo).port}/`, { timeouts: { ...timeouts, connectMs: 150 } });
    expect(tls).toMatchObject({ ok: false, phase: 'tls', code: 'TIMEOUT' });
  });

  it('says that nobody listens, or that a name has no address', async () => {
    const free = await nodeProbes.freePort();
    expect(await get(`http://127.0.0.1:${free}/`)).toMatchObject({ ok: false, phase: 'connect', code: 'ECONNREFUSED' });
    expect(await get('http://no-such-host.invalid/')).toMatchObject({ ok: false, phase: 'name' });
  });

  it('ends when it is interrupted', async () => {
    const signal = AbortSignal.timeout(100);
    expect(await get(`http://127.0.0.1:${port}/slow`, { signal })).toMatchObject({ ok: false, phase: 'interrupted' });
  });

  it('refuses a header that would break out of its line', async () => {
    expect(await get(`http://127.0.0.1:${port}/`, { headers: [['X', 'a\r\nY: b']] })).toMatchObject({ ok: false, phase: 'send', code: 'ERR_INVALID_CHAR' });
  });

  it.each([
    'http://169.254.169.254/latest/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[::ffff:169.254.169.254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://100.100.100.200/',
  ])('never asks %s', async (url) => {
    await expect(get(url)).rejects.toMatchObject({ code: 'input_invalid', message: expect.stringContaining('metadata') });
  });

  it('asks no metadata address through connect-to or a redirect either', async () => {
    await expect(get('http://shop.example/', { connectTo: { host: '169.254.1.1', port: 80 } })).rejects.toMatchObject({ code: 'input_invalid' });
    const server = await serve(createServer((_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end()));
    await expect(get(`http://127.0.0.1:${server}/`, { redirects: 1 })).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('asks only hosts that are allowed', async () => {
    await expect(get('http://localhost:1/', { reach: { allow: ['127.0.0.1'] } })).rejects.toMatchObject({
      message: expect.stringContaining('localhost is not among'),
    });
    expect(await get(`http://127.0.0.1:${port}/`, { reach: { allow: ['127.0.0.1'] } })).toMatchObject({ status: 200 });
  });

  it.each(['127.0.0.1:80', 'ftp://x/', 'http://', 'http://a b/', 'http://x:99999/', 'http://user:pw@x/'])('refuses %s, without repeating it', async (url) => {
    await expect(get(url)).rejects.toMatchObject({ code: 'input_invalid', message: expect.not.stringContaining('pw') });
  });
});

describe('a probe over TLS', () => {
  let port = 0;
  const ca = join(folder.path, 'cert.pem');
  beforeAll(async () => {
    const key = join(folder.path, 'key.pem');
    const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '40', '-keyout', key, '-out', ca];
    execFileSync('openssl', [...request, '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'], { stdio: 'ignore' });
    port = await serve(createHttps({ key: readFileSync(key), cert: readFileSync(ca) }, (_, response) => response.end('tls')));
  });

  it('does not take a certificate that nothing trusts', async () => {
    expect(await get(`https://localhost:${port}/`)).toMatchObject({ ok: false, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('takes it with its CA, and tells its facts', async () => {
    const answer = await get(`https://localhost:${port}/`, { ca: readFileSync(ca, 'utf8') });
    expect(answer).toMatchObject({
      status: 200,
      certificate: { protocol: 'TLSv1.3', subject: 'CN=localhost', trusted: true, chain: 1, daysLeft: 39, names: ['DNS:localhost', 'IP Address:127.0.0.1'] },
    });
  });

  it('looks at one without trusting it', async () => {
    const url = `https://127.0.0.1:${port}`;
    expect(await nodeProbes.tls({ url, timeouts, reach: {} })).toMatchObject({ ok: true, certificate: { trusted: false, whyNot: expect.any(String) } });
    expect(await nodeProbes.tls({ url, timeouts, reach: {}, protocol: 'TLSv1.2' })).toMatchObject({ ok: true, certificate: { protocol: 'TLSv1.2' } });
    expect(await nodeProbes.tls({ url, timeouts, reach: {}, protocol: 'TLSv1.1' })).toMatchObject({ ok: false, phase: 'tls' });
  });

  it('tells a server that refuses a version from one that is not there, and from one that takes it', async () => {
    const [cert, key] = [readFileSync(ca), readFileSync(join(folder.path, 'key.pem'))];
    const old = await serve(createHttps({ key, cert, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }));
    const tls = (to: number, protocol: 'TLSv1' | 'TLSv1.1') => nodeProbes.tls({ url: `https://127.0.0.1:${to}`, timeouts, reach: {}, protocol });
    expect(await tls(port, 'TLSv1')).toMatchObject({ ok: false, phase: 'tls', code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' });
    expect(await tls(old, 'TLSv1')).toMatchObject({ ok: true, certificate: { protocol: 'TLSv1' } });
    expect(await tls(old, 'TLSv1.1')).toMatchObject({ ok: true, certificate: { protocol: 'TLSv1.1' } });
    expect(await tls(await nodeProbes.freePort(), 'TLSv1')).toMatchObject({ ok: false, phase: 'connect', code: 'ECONNREFUSED' });
  });

  it('says whether a port takes connections', async () => {
    expect(await nodeProbes.tcp({ url: `tcp://127.0.0.1:${port}`, timeouts, reach: {} })).toEqual({ ok: true, address: '127.0.0.1' });
    const free = await nodeProbes.freePort();
    expect(await nodeProbes.tcp({ url: `tcp://127.0.0.1:${free}`, timeouts, reach: {} })).toMatchObject({ ok: false, code: 'ECONNREFUSED' });
  });
});
