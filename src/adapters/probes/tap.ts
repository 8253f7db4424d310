import { createServer, request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Probes, ReceivedRequest, Tap } from '../../ports/probes.js';
import { headerLines } from './http-probe.js';
import { Recorder } from './recorder.js';

const LOOPBACK = '127.0.0.1';
const MAX_RECORDED = 2000;

/** Stands between a proxy and the service behind it: passes everything on, and records the head of each request. */
export async function tap({ to, intercept }: Parameters<Probes['tap']>[0]): Promise<Tap> {
  const recorder = new Recorder(MAX_RECORDED);
  const sockets = new Set<Socket>();
  const record = (request: IncomingMessage): ReceivedRequest => {
    const seen = { method: request.method ?? '', url: request.url ?? '', headers: headerLines(request), body: new Uint8Array(), at: Date.now() };
    recorder.add(seen);
    return seen;
  };
  const server = createServer((request, response) => {
    const seen = record(request);
    const answer = intercept?.(seen);
    if (answer === undefined) return passOn(request, response, to);
    request.resume();
    response.writeHead(answer.status, answer.headers.flat());
    response.end(answer.body);
  });
  server.on('connection', (socket) => keep(sockets, socket));
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    record(request);
    const upstream = connect(to, LOOPBACK);
    keep(sockets, upstream);
    const lines = headerLines(request).map(([name, value]) => `${name}: ${value}\r\n`);
    upstream.write(`${request.method ?? ''} ${request.url ?? ''} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
    if (head.length > 0) upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    received: () => recorder.received(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
  socket.on('error', () => undefined);
}

function passOn(request: IncomingMessage, response: ServerResponse, to: number): void {
  const upstream = requestHttp({
    host: LOOPBACK,
    port: to,
    method: request.method,
    path: request.url,
    headers: request.rawHeaders,
    setHost: false,
    agent: false,
  });
  upstream.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  // A service that is down looks to the proxy as it would without us: the connection breaks.
  upstream.on('error', () => response.destroy());
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}
