import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { WebSocket } from 'ws';
import { messageOf, systemCode } from '../../model/errors.js';
import type { HeaderLine, NoAnswer, Probes, WebSocketAnswer, WebSocketSession } from '../../ports/probes.js';
import { headerLines, serverName } from './http-probe.js';
import { readUrl, resolveDestination } from './reach.js';

const MAX_MESSAGE_BYTES = 1024 * 1024;
const MAX_MESSAGES = 1000;

/** A handshake, and the session where it succeeds. */
export async function probeWebSocket(probe: Parameters<Probes['webSocket']>[0]): Promise<WebSocketAnswer> {
  const url = readUrl(probe.url);
  const destination = await resolveDestination(url, probe);
  if ('ok' in destination) return destination;
  const { WebSocket } = await import('ws'); // only acceptance tests speak it
  const open = (): Socket => {
    if (url.scheme !== 'wss' && url.scheme !== 'https') return connectTcp(destination);
    return connectTls({
      ...destination,
      servername: serverName(url.host),
      rejectUnauthorized: probe.insecure !== true,
      ...(probe.ca !== undefined && { ca: probe.ca }),
    });
  };
  const scheme = url.scheme === 'wss' || url.scheme === 'https' ? 'wss' : 'ws';
  const socket = new WebSocket(`${scheme}://${url.authority}${url.path}`, [...(probe.protocols ?? [])], {
    headers: toHeaders(probe.headers),
    handshakeTimeout: probe.timeouts.connectMs + probe.timeouts.firstByteMs,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    followRedirects: false,
    createConnection: open,
  });
  return handshake(socket, probe.signal);
}

function handshake(socket: WebSocket, signal: AbortSignal | undefined): Promise<WebSocketAnswer> {
  return new Promise((resolve) => {
    let answer: { status: number; headers: readonly HeaderLine[] } | undefined;
    const session = sessionOf(socket); // listens from the start: a server may speak first
    const settle = (result: WebSocketAnswer): void => {
      if (!('session' in result) || result.session === undefined) socket.terminate();
      resolve(result);
    };
    const no = (code: string, message: string, phase: NoAnswer['phase'] = 'handshake'): void => settle({ ok: false, phase, code, message });
    const abort = (): void => no('ABORTED', 'was interrupted', 'interrupted');
    signal?.addEventListener('abort', abort);
    socket.on('upgrade', (response) => (answer = { status: response.statusCode ?? 0, headers: headerLines(response) }));
    socket.on('unexpected-response', (_, response) => {
      response.resume();
      settle({ ok: true, status: response.statusCode ?? 0, headers: headerLines(response), session: undefined });
    });
    socket.on('open', () => settle({ ok: true, status: 101, headers: answer?.headers ?? [], session }));
    socket.on('error', (error) => {
      if (answer !== undefined) settle({ ok: true, ...answer, session: undefined, broken: messageOf(error) });
      else no(systemCode(error) ?? 'ERROR', messageOf(error), systemCode(error) === 'ECONNREFUSED' ? 'connect' : 'handshake');
    });
    if (signal?.aborted === true) abort();
  });
}

function sessionOf(socket: WebSocket): WebSocketSession {
  const inbox: string[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const call of [...waiting]) call();
  };
  let closed = false;
  socket.on('message', (data) => {
    if (inbox.length < MAX_MESSAGES) inbox.push(Buffer.isBuffer(data) ? data.toString('utf8') : '');
    wake();
  });
  socket.on('close', () => {
    closed = true;
    wake();
  });
  const until = (holds: () => boolean, ms: number): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve();
      };
      const look = (): void => {
        if (holds()) end();
      };
      const timer = setTimeout(end, ms);
      waiting.add(look);
      look();
    });
  return {
    send: (text) => {
      if (!closed) socket.send(text, () => undefined);
    },
    next: async (timeoutMs) => {
      await until(() => inbox.length > 0 || closed, timeoutMs);
      const text = inbox.shift();
      if (text !== undefined) return { text };
      return { none: closed ? 'closed' : 'timeout' };
    },
    staysOpen: async (ms) => {
      await until(() => closed, ms);
      return !closed;
    },
    close: () => socket.terminate(),
  };
}

function toHeaders(lines: readonly HeaderLine[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of lines) {
    const before = headers[name];
    headers[name] = before === undefined ? value : [before, value].flat();
  }
  return headers;
}
