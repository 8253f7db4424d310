import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeProbes } from '../../../src/adapters/probes/index.js';
import type { Listener, ScriptedAnswer } from '../../../src/ports/probes.js';

const timeouts = { connectMs: 2000, firstByteMs: 2000, totalMs: 4000 };
const closers: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

const open = (port: number, signal?: AbortSignal) =>
  nodeProbes.webSocket({ url: `ws://127.0.0.1:${port}/ws`, headers: [['X-A', '1']], timeouts, reach: {}, ...(signal === undefined ? {} : { signal }) });
const fine: ScriptedAnswer = { status: 200, headers: [['content-type', 'application/json']], body: '{"errcode":0}' };

describe('a websocket probe', () => {
  let echo: Listener;
  beforeAll(async () => {
    echo = await nodeProbes.listen({ answer: () => fine, echo: true });
    closers.push(echo.close);
  });

  it('opens, is echoed, and stays open', async () => {
    const answer = await open(echo.port);
    if (!answer.ok || answer.session === undefined) throw new Error('no session');
    expect(answer.status).toBe(101);
    expect(answer.headers).toContainEqual(['Upgrade', 'websocket']);
    answer.session.send('hello');
    expect(await answer.session.next(1000)).toEqual({ text: 'hello' });
    expect(await answer.session.next(50)).toEqual({ none: 'timeout' });
    expect(await answer.session.staysOpen(50)).toBe(true);
    answer.session.close();
    expect(await answer.session.staysOpen(1000)).toBe(false);
    expect(await answer.session.next(1000)).toEqual({ none: 'closed' });
  });

  it('closes with its signal', async () => {
    const answer = await open(echo.port, AbortSignal.timeout(50));
    if (!answer.ok || answer.session === undefined) throw new Error('no session');
    expect(await answer.session.staysOpen(3000)).toBe(false);
  });

  it('tells another status', async () => {
    const plain = await nodeProbes.listen({ answer: () => ({ ...fine, status: 401 }) });
    closers.push(plain.close);
    expect(await open(plain.port)).toMatchObject({ ok: true, status: 401, session: undefined });
  });

  it('tells a handshake that answers another key', async () => {
    const server = createServer();
    server.on('upgrade', (_, socket) => {
      const accept = createHash('sha1').update('another key').digest('base64');
      socket.end(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    closers.push(() => server.close());
    expect(await open((server.address() as AddressInfo).port)).toMatchObject({
      ok: true,
      status: 101,
      session: undefined,
      broken: expect.stringContaining('Accept'),
    });
  });

  it('tells that nobody listens', async () => {
    expect(await open(await nodeProbes.freePort())).toMatchObject({ ok: false, phase: 'connect', code: 'ECONNREFUSED' });
  });
});

describe('a listener', () => {
  const post = (port: number, path: string) =>
    nodeProbes.http({
      url: `http://127.0.0.1:${port}${path}`,
      method: 'POST',
      headers: [],
      body: Buffer.from('x'),
      redirects: 0,
      maxBodyBytes: 1000,
      timeouts,
      reach: {},
    });

  it('records what it is asked, and answers as scripted', async () => {
    const script: ScriptedAnswer[] = [
      { ...fine, status: 500, body: 'no' },
      { ...fine, cut: true },
      { ...fine, delayMs: 80 },
    ];
    const listener = await nodeProbes.listen({ answer: (_, count) => script[count - 1] ?? fine });
    closers.push(listener.close);
    expect(await post(listener.port, '/robot?a=%2B')).toMatchObject({ ok: true, status: 500 });
    expect(await post(listener.port, '/2')).toMatchObject({ ok: false, code: 'ECONNRESET' });
    const late = await post(listener.port, '/3');
    expect(late.ok && late.durationMs).toBeGreaterThanOrEqual(75);
    expect(listener.received().map(({ url, method, body }) => [url, method, Buffer.from(body).toString()])).toEqual([
      ['/robot?a=%2B', 'POST', 'x'],
      ['/2', 'POST', 'x'],
      ['/3', 'POST', 'x'],
    ]);
  });

  it('waits for more requests, and not longer than it is told', async () => {
    const listener = await nodeProbes.listen({ answer: () => fine });
    const started = performance.now();
    await listener.moreThan(0, 100);
    expect(performance.now() - started).toBeGreaterThanOrEqual(95);
    setTimeout(() => void post(listener.port, '/'), 50);
    await listener.moreThan(0, 5000);
    expect(listener.received()).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(3000);
    await listener.close();
    expect(await post(listener.port, '/')).toMatchObject({ ok: false, code: 'ECONNREFUSED' });
  });
});
