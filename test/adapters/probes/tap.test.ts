import { nodeProbes } from '../../../src/adapters/probes/index.js';
import { Recorder } from '../../../src/adapters/probes/recorder.js';
import type { Listener, Tap } from '../../../src/ports/probes.js';

const timeouts = { connectMs: 2000, firstByteMs: 2000, totalMs: 4000 };
let [behind, tap]: [Listener | undefined, Tap | undefined] = [undefined, undefined];
beforeAll(async () => {
  behind = await nodeProbes.listen({ answer: ({ body }) => ({ status: 201, headers: [['X-A', '1'], ['X-A', '2']], body: Buffer.from(body).toString() }), echo: true }); // prettier-ignore
  tap = await nodeProbes.tap({
    to: behind.port,
    intercept: ({ url }) => (url === '/stopped' ? { status: 418, headers: [], body: 'mine' } : undefined),
  });
});
afterAll(async () => {
  await tap?.close();
  await behind?.close();
});

const ask = (path: string) =>
  nodeProbes.http({
    url: `http://127.0.0.1:${tap?.port ?? 0}${path}`,
    method: 'POST',
    headers: [['X-B', 'b']],
    body: Buffer.from('hello'),
    redirects: 0,
    maxBodyBytes: 1000,
    timeouts,
    reach: {},
  });

it('a recorder that is full says so, for who looks would take its list for the whole', () => {
  const recorder = new Recorder(1);
  const request = { method: 'GET', url: '/', headers: [], body: new Uint8Array(), at: 0 };
  recorder.add(request);
  expect(recorder.received()).toEqual([request]);
  recorder.add(request);
  expect(() => recorder.received()).toThrow('more than 1 requests came');
});

it('a listener whose port is taken says so, with an echo too', async () => {
  await expect(nodeProbes.listen({ port: behind?.port ?? 0, answer: () => ({ status: 200, headers: [], body: '' }), echo: true })).rejects.toMatchObject({
    code: 'write_failed',
  });
});

describe('a tap', () => {
  it('passes requests and answers on as they are, and records them', async () => {
    const answer = await ask('/%2e?x');
    expect(answer).toMatchObject({ ok: true, status: 201 });
    expect(answer.ok && answer.headers.filter(([name]) => name === 'X-A')).toHaveLength(2);
    expect(answer.ok && Buffer.from(answer.body).toString()).toBe('hello');
    expect(tap?.received()[0]).toMatchObject({ method: 'POST', url: '/%2e?x', headers: expect.arrayContaining([['X-B', 'b']]) });
  });

  it('answers in place of the service where it is told to', async () => {
    const before = behind?.received().length;
    expect(await ask('/stopped')).toMatchObject({ ok: true, status: 418 });
    expect(behind?.received()).toHaveLength(before ?? 0);
  });

  it('passes websockets on', async () => {
    const answer = await nodeProbes.webSocket({ url: `ws://127.0.0.1:${tap?.port ?? 0}/ws`, headers: [], timeouts, reach: {} });
    if (!answer.ok || answer.session === undefined) throw new Error('no session');
    answer.session.send('through');
    expect(await answer.session.next(2000)).toEqual({ text: 'through' });
    answer.session.close();
  });

  it('breaks the connection where the service is down', async () => {
    const alone = await nodeProbes.tap({ to: await nodeProbes.freePort() });
    const url = `http://127.0.0.1:${alone.port}/`;
    const answer = await nodeProbes.http({ url, method: 'GET', headers: [], redirects: 0, maxBodyBytes: 10, timeouts, reach: {} });
    expect(answer).toMatchObject({ ok: false, phase: 'wait' });
    await alone.close();
  });
});
