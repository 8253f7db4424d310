import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forbiddenAddress } from '../../src/adapters/forbidden-address.js';
import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { httpOutgoing } from '../../src/adapters/outgoing.js';
import { Secret } from '../../src/model/secret.js';
import type { OutgoingAnswer } from '../../src/ports/outgoing.js';
import { recordingServer } from '../support/recording-server.js';

describe('forbiddenAddress', () => {
  it.each(['169.254.169.254', '169.254.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1', '100.100.100.200', '168.63.129.16'])('refuses %s', (address) => {
    expect(forbiddenAddress(address, false)).toBeDefined();
  });
  it.each(['fe80::1', '::', 'ff02::1', 'fd00:ec2::254', '::ffff:169.254.169.254', '64:ff9b::a9fe:a9fe'])('refuses %s', (address) => {
    expect(forbiddenAddress(address, false)).toBeDefined();
  });
  it.each(['93.184.216.34', '10.0.0.1', '127.0.0.1', '::1', '2606:2800:220:1::1', 'fd12::1'])('lets https go to %s', (address) => {
    expect(forbiddenAddress(address, false)).toBeUndefined();
  });
  it('lets plain http go to this machine only', () => {
    expect([forbiddenAddress('127.0.0.1', true), forbiddenAddress('::1', true)]).toEqual([undefined, undefined]);
    expect(forbiddenAddress('10.0.0.1', true)).toMatch(/this machine/);
  });
});

describe('httpOutgoing', () => {
  const post = (url: string, variables: Record<string, string> = {}, more: { timeoutMs?: number; maxAnswerBytes?: number } = {}): Promise<OutgoingAnswer> =>
    httpOutgoing({ ...nodeEnvironment('0.0.0'), variables }).post({
      url: new Secret(Buffer.from(url)),
      headers: { 'content-type': 'text/plain' },
      body: 'hello',
      timeoutMs: 500,
      maxAnswerBytes: 1000,
      ...more,
    });

  it('posts and gives back status, headers and body', async () => {
    const server = await recordingServer((_, response) => void response.writeHead(429, { 'Retry-After': '7' }).end('slow'));
    expect(await post(`${server.url.replace('127.0.0.1', 'localhost')}/x?token=1`)).toMatchObject({
      answered: true,
      status: 429,
      headers: { 'retry-after': '7' },
      body: 'slow',
      cut: false,
    });
    expect(server.requests).toMatchObject([{ path: '/x?token=1' }]);
    await server.close();
  });

  it('reads no more of an answer than it is told to, and follows no redirect', async () => {
    const server = await recordingServer((request, response) =>
      request.url === '/far' ? void response.writeHead(302, { location: '/near' }).end() : void response.end('x'.repeat(5_000_000)),
    );
    expect(await post(`${server.url}/near`)).toMatchObject({ cut: true, body: 'x'.repeat(1000) });
    expect(await post(`${server.url}/far`)).toMatchObject({ status: 302 });
    expect(server.requests).toHaveLength(2);
    await server.close();
  });

  it('ends in time with an answer that trickles', async () => {
    const server = await recordingServer((_, response) => {
      response.write('x');
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    });
    const before = performance.now();
    expect(await post(server.url)).toMatchObject({ answered: false, why: 'no answer within 500 ms', refused: false });
    expect(performance.now() - before).toBeLessThan(2000);
    await server.close();
  });

  it('tells no part of the address when there is no answer', async () => {
    const answer = await post('https://name-that-does-not-exist.invalid/robot/send?access_token=secret-1234');
    expect(answer).toMatchObject({ answered: false, refused: false });
    expect(JSON.stringify(answer)).not.toMatch(/secret-1234|invalid|robot/);
  });

  it('goes through the proxy that the variables name, and not for what NO_PROXY lists', async () => {
    const asked: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 no\r\n\r\n');
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const url = `http://user:secret-word@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const answer = await post('https://chat.example/x', { HTTPS_PROXY: url });
    expect(answer).toMatchObject({ answered: false });
    expect(JSON.stringify(answer)).not.toContain('secret-word');
    expect(asked).toEqual(['chat.example:443']);
    await post('https://chat.invalid/x', { HTTPS_PROXY: url, NO_PROXY: 'chat.invalid' });
    expect(asked).toHaveLength(1);
    await new Promise((done) => proxy.close(done));
  });
});
