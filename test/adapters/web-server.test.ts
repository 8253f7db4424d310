import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { nodeWebServer } from '../../src/adapters/web-server.js';
import type { RunningServer, WebAnswer, WebLimits, WebRequest, WebStream } from '../../src/ports/web-server.js';
import { sleep } from '../support/children.js';

const LIMITS: WebLimits = { connections: 20, streams: 2, headerBytes: 2048, requestMs: 600 };
const sockets: Socket[] = [];
let server: RunningServer;
let closedStreams = 0;

beforeAll(async () => {
  server = await nodeWebServer.listen({ host: '127.0.0.1', port: 0 }, LIMITS, handle);
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(() => server.close());

async function handle({ path, method, headers, body }: WebRequest): Promise<WebAnswer | WebStream> {
  const text = (status: number, content: string): WebAnswer => ({ status, headers: { 'content-type': 'text/plain' }, body: content });
  if (path === '/stream')
    return {
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      open: (send) => {
        send('data: hello\n\n');
        return () => (closedStreams += 1);
      },
    };
  if (path === '/fault') throw new Error('a secret of ours');
  if (path === '/large') return text(200, 'x'.repeat(30_000_000));
  if (path === '/unread') return text(200, 'not read');
  if (method === 'POST') {
    const content = await body(100);
    return content === undefined ? text(413, 'too large') : text(200, `${content.byteLength} bytes`);
  }
  return text(200, `${method} ${path} ${headers['x-one'] ?? ''}`);
}

/** A raw connection, for what no client would send. */
async function raw(first = ''): Promise<{ readonly socket: Socket; heard(): string; readonly closed: Promise<void> }> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  sockets.push(socket);
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise((resolve) => socket.once('connect', resolve));
  if (first !== '') socket.write(first);
  return { socket, heard: () => heard, closed };
}

const get = async (path: string, init?: RequestInit): Promise<{ status: number; text: string }> => {
  const answer = await fetch(server.url + path, init);
  return { status: answer.status, text: await answer.text() };
};

describe('nodeWebServer', () => {
  it('answers with what it is given, without the query', async () => {
    expect(await get('/a?b=c', { headers: { 'X-One': '1' } })).toEqual({ status: 200, text: 'GET /a 1' });
  });

  it('sends no body to HEAD, and says how long it would be', async () => {
    const length = await new Promise((resolve) =>
      request(`${server.url}/abc`, { method: 'HEAD' }, (answer) => resolve(answer.headers['content-length'])).end(),
    );
    expect(Number(length)).toBe('HEAD /abc '.length);
  });

  it('reads a body up to its bound', async () => {
    expect(await get('/', { method: 'POST', body: 'x'.repeat(100) })).toEqual({ status: 200, text: '100 bytes' });
    expect((await get('/', { method: 'POST', body: 'x'.repeat(101) })).status).toBe(413);
  });

  it('keeps its words to itself where a handler fails, and goes on', async () => {
    expect(await get('/fault')).toEqual({ status: 500, text: 'internal error\n' });
    expect((await get('/')).status).toBe(200);
  });

  it('cuts a client that sends its header drop by drop', async () => {
    const slow = await raw('GET / HTTP/1.1\r\nHost: a\r\n');
    const drops = setInterval(() => slow.socket.write('X: 1\r\n'), 50);
    await slow.closed;
    clearInterval(drops);
    expect(slow.heard()).not.toContain('200');
  });

  it('cuts a client that never sends the body that it promised', async () => {
    const slow = await raw('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nabc');
    await slow.closed;
  });

  it('cuts a client that does not take its answer', async () => {
    const slow = await raw('GET /large HTTP/1.1\r\nHost: a\r\n\r\n');
    slow.socket.pause();
    await sleep(3 * LIMITS.requestMs);
    slow.socket.resume();
    await slow.closed;
    expect(slow.heard().length).toBeLessThan(30_000_000);
  });

  it('refuses a header beyond its bound, and what is no HTTP', async () => {
    const large = await raw(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(4000)}\r\n\r\n`);
    const noise = await raw('\x16\x03\x01 this is no HTTP\r\n\r\n');
    await Promise.all([large.closed, noise.closed]);
    expect(large.heard() + noise.heard()).not.toContain('200 OK');
  });

  it('serves a new client at once while many slow ones hold on', async () => {
    const slow = await Promise.all(Array.from({ length: 200 }, () => raw('GET / HT')));
    expect((await get('/')).status).toBe(200);
    await Promise.all(slow.map(({ closed }) => closed));
    expect((await get('/')).status).toBe(200);
  });

  it('streams to some, and refuses more', async () => {
    const first = await raw('GET /stream HTTP/1.1\r\nHost: a\r\n\r\n');
    const second = await raw('GET /stream HTTP/1.1\r\nHost: a\r\n\r\n');
    await sleep(100);
    expect((await get('/stream')).status).toBe(503);
    expect(first.heard()).toContain('data: hello');
    // A stream is silent for longer than a request may take.
    await sleep(2 * LIMITS.requestMs);
    expect(second.socket.destroyed).toBe(false);
    const before = closedStreams;
    first.socket.destroy();
    await sleep(100);
    expect(closedStreams).toBe(before + 1);
    const third = await raw('GET /stream HTTP/1.1\r\nHost: a\r\n\r\n');
    await sleep(100);
    expect(third.heard()).toContain('data: hello');
  });

  it('refuses an address that is taken, and one that this host does not have', async () => {
    const port = Number(new URL(server.url).port);
    await expect(nodeWebServer.listen({ host: '127.0.0.1', port }, LIMITS, handle)).rejects.toMatchObject({ code: 'address_taken' });
    await expect(nodeWebServer.listen({ host: '192.0.2.1', port: 0 }, LIMITS, handle)).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('ends with every connection', async () => {
    const other = await nodeWebServer.listen({ host: '127.0.0.1', port: 0 }, LIMITS, handle);
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await other.close();
    await closed;
    expect(socket.destroyed).toBe(true);
  });
});
