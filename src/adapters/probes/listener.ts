import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { IntegrityError, messageOf } from '../../model/errors.js';
import type { Listener, Probes, ReceivedRequest, ScriptedAnswer } from '../../ports/probes.js';
import { headerLines } from './http-probe.js';
import { Recorder } from './recorder.js';

const LOOPBACK = '127.0.0.1';
const MAX_REQUESTS = 1000;
const MAX_BODY_BYTES = 1024 * 1024;

/** A server on loopback that records and answers as it is told. */
export async function listen({ port, answer, echo }: Parameters<Probes['listen']>[0]): Promise<Listener> {
  const recorder = new Recorder(MAX_REQUESTS);
  const waiting = new Set<() => void>();
  const timers = new Set<NodeJS.Timeout>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void record(request).then((seen) => {
      recorder.add(seen);
      for (const call of [...waiting]) call();
      const reply = answer(seen, recorder.count);
      const timer = setTimeout(() => {
        timers.delete(timer);
        send(response, reply);
      }, reply.delayMs ?? 0);
      timers.add(timer);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  const closeEcho = echo === true ? await echoWebSockets(server) : () => undefined;
  const { port: actual } = await started(server, port ?? 0);
  return {
    port: actual,
    received: () => recorder.received(),
    moreThan: (count, timeoutMs, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(look);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const look = (): void => {
          if (recorder.count > count) end();
        };
        const timer = setTimeout(end, timeoutMs);
        waiting.add(look);
        signal?.addEventListener('abort', end);
        if (signal?.aborted === true) end();
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        for (const call of [...waiting]) call();
        closeEcho();
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function record(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  let [bytes, whole] = [0, true];
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    }
    whole = bytes <= MAX_BODY_BYTES;
  } catch {
    whole = false; // the client went away; what came is recorded
  }
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: headerLines(request),
    body: Buffer.concat(chunks),
    at: Date.now(),
    ...(!whole && { incomplete: true }),
  };
}

function send(response: ServerResponse, reply: ScriptedAnswer): void {
  if (response.destroyed) return;
  if (reply.cut === true) {
    response.socket?.destroy();
    return;
  }
  response.writeHead(reply.status, reply.headers.flat());
  response.end(reply.body);
}

async function echoWebSockets(server: Server): Promise<() => void> {
  const { WebSocketServer } = await import('ws');
  const sockets = new WebSocketServer({ server, maxPayload: MAX_BODY_BYTES });
  sockets.on('error', () => undefined); // that of the server, which `started` tells
  sockets.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.on('message', (data, binary) => socket.send(data, { binary }));
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function started(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new IntegrityError('write_failed', `nothing could listen on ${LOOPBACK}:${port}: ${messageOf(error)}`, { port })));
    server.listen(port, LOOPBACK, () => resolve(server.address() as AddressInfo));
  });
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createTcpServer();
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
