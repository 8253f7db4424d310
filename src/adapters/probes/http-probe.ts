import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { messageOf, systemCode } from '../../model/errors.js';
import type { HeaderLine, HttpAnswer, HttpProbe, NoAnswer } from '../../ports/probes.js';
import { certificateFacts } from './certificate.js';
import { type Destination, type RawUrl, readUrl, resolveDestination } from './reach.js';

/** One request, and those that redirects ask for. */
export async function probeHttp(probe: HttpProbe): Promise<HttpAnswer | NoAnswer> {
  const redirected: string[] = [];
  let [url, headers, method, body] = [probe.url, probe.headers, probe.method, probe.body];
  for (;;) {
    const answer = await once({ ...probe, url, headers, method, body });
    const location = answer.ok && answer.status >= 300 && answer.status < 400 ? headerOf(answer.headers, 'location') : undefined;
    if (!answer.ok || location === undefined || redirected.length >= probe.redirects) return answer.ok ? { ...answer, redirected } : answer;
    const [from, to] = [new URL(url), new URL(location, url)];
    if (from.protocol === 'https:' && to.protocol !== 'https:') return { ...answer, redirected };
    if (from.host !== to.host) headers = headers.filter(([name]) => !['authorization', 'cookie', 'host'].includes(name.toLowerCase()));
    if (answer.status === 303 || (answer.status !== 307 && answer.status !== 308 && method === 'POST')) [method, body] = ['GET', undefined];
    to.hash = ''; // for whoever shows the page; it is never sent
    url = to.href;
    redirected.push(url);
  }
}

type OneProbe = Omit<HttpProbe, 'body'> & { readonly body: Uint8Array | undefined };

async function once(probe: OneProbe): Promise<HttpAnswer | NoAnswer> {
  const url = readUrl(probe.url);
  const destination = probe.unixSocket === undefined ? await resolveDestination(url, probe) : { host: '', port: 0 };
  return 'ok' in destination ? destination : await ask(probe, url, destination);
}

function ask(probe: OneProbe, url: RawUrl, destination: Destination): Promise<HttpAnswer | NoAnswer> {
  const started = performance.now();
  return new Promise((resolve) => {
    let phase: NoAnswer['phase'] = 'connect';
    let timer: NodeJS.Timeout | undefined;
    let request: ClientRequest | undefined;
    const settle = (answer: HttpAnswer | NoAnswer): void => {
      clearTimeout(timer);
      clearTimeout(total);
      probe.signal?.removeEventListener('abort', abort);
      request?.destroy();
      resolve(answer);
    };
    const fail = (code: string, message: string): void => settle({ ok: false, phase, code, message });
    const within = (ms: number, what: string): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('TIMEOUT', `${what} took more than ${ms} ms`), ms);
    };
    const total = setTimeout(() => fail('TIMEOUT', `the whole request took more than ${probe.timeouts.totalMs} ms`), probe.timeouts.totalMs);
    const abort = (): void => {
      phase = 'interrupted';
      fail('ABORTED', 'was interrupted');
    };
    if (probe.signal?.aborted === true) return abort();
    probe.signal?.addEventListener('abort', abort);

    within(probe.timeouts.connectMs, 'connecting');
    try {
      request = start(probe, url, destination);
    } catch (error) {
      phase = 'send';
      return fail(systemCode(error) ?? 'ERROR', messageOf(error));
    }
    const connected = (): void => {
      phase = 'wait';
      within(probe.timeouts.firstByteMs, 'waiting for an answer');
    };
    request.on('socket', (socket) => {
      socket.once(url.scheme === 'https' ? 'secureConnect' : 'connect', connected);
      if (url.scheme === 'https') socket.once('connect', () => (phase = 'tls'));
    });
    request.on('error', (error) => fail(systemCode(error) ?? 'ERROR', messageOf(error)));
    request.on('upgrade', (response: IncomingMessage, socket: Socket) => {
      settle(answerOf(response, new Uint8Array(), started));
      socket.destroy();
    });
    request.on('response', (response) => {
      phase = 'body';
      clearTimeout(timer);
      void readBody(response, probe.maxBodyBytes).then((read) =>
        'code' in read ? fail(read.code, read.message) : settle(answerOf(response, read.body, started)),
      );
    });
    request.end(probe.body);
  });
}

function start(probe: OneProbe, url: RawUrl, destination: Destination): ClientRequest {
  const has = (name: string): boolean => probe.headers.some(([given]) => given.toLowerCase() === name);
  const headers: HeaderLine[] = [...probe.headers];
  if (!has('host')) headers.unshift(['Host', url.authority]);
  if (!has('connection')) headers.push(['Connection', 'close']);
  if (probe.body !== undefined && !has('content-length') && !has('transfer-encoding')) headers.push(['Content-Length', String(probe.body.length)]);
  const options = {
    method: probe.method,
    path: url.path,
    headers: headers.flat(),
    agent: false as const,
    setHost: false,
    ...(probe.unixSocket === undefined ? { host: destination.host, port: destination.port } : { socketPath: probe.unixSocket }),
  };
  if (url.scheme !== 'https') return requestHttp(options);
  return requestHttps({
    ...options,
    servername: serverName(url.host),
    rejectUnauthorized: probe.insecure !== true,
    ...(probe.ca !== undefined && { ca: probe.ca }),
  });
}

/** A name for SNI; addresses have none. */
export function serverName(host: string): string {
  return /^[\d.]+$|:/.test(host) ? '' : host;
}

async function readBody(
  response: IncomingMessage,
  maxBytes: number,
): Promise<{ readonly body: Uint8Array } | { readonly code: string; readonly message: string }> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) return { code: 'TOO_LARGE', message: `the body has more than ${maxBytes} bytes` };
      chunks.push(chunk);
    }
  } catch (error) {
    return { code: systemCode(error) ?? 'ERROR', message: `the body broke off: ${messageOf(error)}` };
  }
  return { body: Buffer.concat(chunks) };
}

function answerOf(response: IncomingMessage, body: Uint8Array, started: number): HttpAnswer {
  const { socket } = response;
  return {
    ok: true,
    status: response.statusCode ?? 0,
    headers: headerLines(response),
    body,
    durationMs: Math.round(performance.now() - started),
    address: socket.remoteAddress ?? '',
    ...(socket instanceof TLSSocket && { certificate: certificateFacts(socket) }),
    redirected: [],
  };
}

/** Headers as they came, the same name as often as it came. */
export function headerLines({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): readonly HeaderLine[] {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : []));
}

function headerOf(headers: readonly HeaderLine[], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
