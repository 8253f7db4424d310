import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { httpsClient } from '../../src/adapters/https-client.js';
import { testEnvironment } from '../support/environment.js';
import { describeWithTool } from '../support/outside-tools.js';
import { recordingServer, type RecordingServer } from '../support/recording-server.js';
import { tempFolder } from '../support/temp-folder.js';

const servers: RecordingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(answer: RequestListener): Promise<RecordingServer> {
  const server = await recordingServer(answer);
  servers.push(server);
  return server;
}

/** Answers one after the other; the last one again and again. */
function inTurn(...answers: ((response: ServerResponse) => void)[]): RequestListener {
  let next = 0;
  return (_, response) => answers[Math.min(next++, answers.length - 1)]!(response);
}

const status =
  (code: number, headers: Record<string, string> = {}, text = '') =>
  (response: ServerResponse): void =>
    void response.writeHead(code, headers).end(text);
const ok = status(200, {}, 'content');

const client = httpsClient({ environment: testEnvironment(), firstWaitMs: 1 });
const download = async (url: string, limits: { maxBytes?: number; timeoutMs?: number } = {}): Promise<string> =>
  Buffer.from(await client.download(url, { maxBytes: 1_000_000, timeoutMs: 20_000, ...limits })).toString();
const failure = (promise: Promise<unknown>): Promise<{ code?: string; message: string; hint?: string }> =>
  promise.then(
    () => ({ message: 'no error' }),
    (error: unknown) => error as { code: string; message: string; hint: string },
  );

describe('httpsClient', () => {
  it('gives the bytes of what it was asked for', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 200]);
    const server = await serve((_, response) => response.end(bytes));
    expect(Buffer.from(await client.download(`${server.url}/file`, { maxBytes: 5, timeoutMs: 5_000 }))).toEqual(bytes);
    expect(server.requests[0]).toMatchObject({ path: '/file', headers: { 'accept-encoding': 'identity' } });
  });

  it.each([408, 429, 500, 502, 503, 504])('asks again after status %i', async (code) => {
    const server = await serve(inTurn(status(code), status(code), ok));
    expect(await download(server.url)).toBe('content');
    expect(server.requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410, 451])('does not ask again after status %i', async (code) => {
    const server = await serve((_, response) => status(code)(response));
    expect(await failure(download(server.url))).toMatchObject({ code: 'download_failed', message: `127.0.0.1:${server.port} answered ${code}` });
    expect(server.requests).toHaveLength(1);
  });

  it('gives up after three repetitions', async () => {
    const server = await serve(inTurn(status(503)));
    expect(await failure(download(server.url))).toMatchObject({ code: 'download_failed', message: `127.0.0.1:${server.port} answered 503` });
    expect(server.requests).toHaveLength(4);
  });

  it('asks again after a connection that breaks off', async () => {
    const half = (response: ServerResponse): void => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 50);
    };
    const server = await serve(inTurn(half, ok));
    expect(await download(server.url)).toBe('content');
  });

  it('does not take a part for the whole', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await failure(download(server.url))).toMatchObject({ code: 'download_failed', message: expect.stringMatching(/broke off after 4 bytes/) });
  });

  it('follows redirects, relative ones too', async () => {
    const server = await serve((request, response) =>
      request.url === '/end' ? ok(response) : status(302, { location: request.url === '/start' ? '/middle' : './end' })(response),
    );
    expect(await download(`${server.url}/start`)).toBe('content');
    expect(server.requests.map(({ path }) => path)).toEqual(['/start', '/middle', '/end']);
  });

  it('ends a loop of redirects', async () => {
    const server = await serve((_, response) => status(302, { location: '/again' })(response));
    expect(await failure(download(server.url))).toMatchObject({ code: 'download_failed', message: expect.stringContaining('redirects more than 5 times') });
    expect(server.requests).toHaveLength(6);
  });

  it.each([
    ['plain HTTP elsewhere', 'http://example.com/file', 'over http: instead of https:'],
    ['a file', 'file:///etc/passwd', 'over file: instead of https:'],
    ['data', 'data:text/plain,x', 'over data: instead of https:'],
    ['credentials', 'https://user:s3cr3t@127.0.0.1/file', 'password in its address'],
    ['a token for a user name', 'https://s3cr3t@127.0.0.1/file', 'password in its address'],
    ['nonsense', 'http://[::bad', 'is not a URL'],
  ])('refuses %s, asked for or redirected to', async (_, url, message) => {
    expect(await failure(download(url))).toMatchObject({ code: 'download_failed', message: expect.stringContaining(message) });
    const server = await serve((__, response) => status(301, { location: url })(response));
    const redirected = await failure(download(server.url));
    expect(redirected).toMatchObject({ code: 'download_failed', message: expect.stringContaining(message) });
    expect(redirected.message).not.toContain('s3cr3t');
  });

  it('takes no name that only looks like this machine', async () => {
    for (const host of ['127.0.0.1.example.com', 'localhost.example.com', '0.0.0.0', '127.1.1.1', '[::]']) {
      expect(await failure(download(`http://${host}/`))).toMatchObject({ code: 'download_failed', message: expect.stringContaining('instead of https:') });
    }
  });

  it('stops at the size limit, whether the size is announced or not', async () => {
    const announced = await serve((_, response) => status(200, { 'content-length': '5000000' }, '')(response));
    expect(await failure(download(announced.url, { maxBytes: 1000 }))).toMatchObject({
      code: 'download_failed',
      message: expect.stringContaining('sends more than 1000 bytes'),
    });
    let sent = 0;
    const endless = await serve((request, response) => {
      const write = (): void => {
        while (!request.destroyed && response.write(Buffer.alloc(65_536)) && (sent += 65_536) > 0);
        response.once('drain', write);
      };
      write();
    });
    expect(await failure(download(endless.url, { maxBytes: 1_000_000 }))).toMatchObject({
      code: 'download_failed',
      message: expect.stringContaining('sends more than 1000000 bytes'),
    });
    expect(sent).toBeLessThan(50_000_000);
    expect(endless.requests).toHaveLength(1);
  });

  it('counts what a compressed answer unfolds to', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const server = await serve((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect(await failure(download(server.url, { maxBytes: 100_000 }))).toMatchObject({ message: expect.stringContaining('sends more than 100000 bytes') });
  });

  it.each([
    ['never answers', () => undefined],
    ['drips', (response: ServerResponse) => void setInterval(() => response.write('x'), 50).unref()],
    ['always fails slowly', (response: ServerResponse) => void setTimeout(() => status(503)(response), 200)],
  ])('keeps the time limit over everything, with a server that %s', async (_, answer) => {
    const server = await serve((__, response) => answer(response));
    const from = performance.now();
    expect(await failure(download(server.url, { timeoutMs: 700 }))).toMatchObject({
      code: 'download_failed',
      message: expect.stringContaining('did not finish within 700 ms'),
    });
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('names the host, but neither path nor query', async () => {
    const server = await serve((_, response) => status(403)(response));
    const { message } = await failure(download(`${server.url}/private/path?sig=s3cr3t&token=x#fragment`));
    expect(message).toBe(`127.0.0.1:${server.port} answered 403`);
    const refused = await failure(client.download('http://127.0.0.1:1/private?sig=s3cr3t', { maxBytes: 10, timeoutMs: 5_000 }));
    expect(refused.message).toMatch(/^127\.0\.0\.1:1 could not be reached/);
    expect(JSON.stringify(refused)).not.toContain('s3cr3t');
  });

  it('says in the hint that a proxy is set and not used', async () => {
    const server = await serve((_, response) => status(403)(response));
    const behind = (variables: Record<string, string>): Promise<{ hint?: string }> =>
      failure(httpsClient({ environment: testEnvironment(variables), firstWaitMs: 1 }).download(server.url, { maxBytes: 10, timeoutMs: 5_000 }));
    expect((await behind({ HTTPS_PROXY: 'http://user:s3cr3t@proxy:3128' })).hint).toMatch(
      /^HTTPS_PROXY is set, but Node uses it only with NODE_USE_ENV_PROXY=1/,
    );
    expect((await behind({ HTTPS_PROXY: 'http://proxy:3128', NODE_USE_ENV_PROXY: '1' })).hint).toMatch(/^Check the network/);
    expect((await behind({})).hint).toMatch(/^Check the network/);
  });
});

describeWithTool('openssl', 'httpsClient over TLS', (openssl) => {
  const folder = tempFolder();
  afterAll(() => folder.remove());

  it('refuses a server whose certificate nobody vouches for', async () => {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder.path, name)) as [string, string];
    execFileSync(
      openssl,
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', key, '-out', cert, '-subj', '/CN=localhost', '-days', '1'],
      { stdio: 'ignore' },
    );
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end('content'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    expect(await failure(download(`https://localhost:${port}/`))).toMatchObject({
      code: 'download_failed',
      message: `localhost:${port} could not be reached (DEPTH_ZERO_SELF_SIGNED_CERT)`,
    });
    server.close();
  });
});
