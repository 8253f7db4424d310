import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import type { WebAnswer, WebLimits, WebRequest, WebServer, WebStream } from '../ports/web-server.js';

/** How often Node looks for connections that are too slow. */
const LOOK_MS = 500;
/** A stream whose reader is so far behind is cut. */
const STREAM_BACKLOG_BYTES = 1024 * 1024;

/** A small HTTP server on Node's own, which keeps its head under many and slow clients. */
export const nodeWebServer: WebServer = {
  listen: async (address, limits, answer) => {
    const connections = new Connections(limits);
    const server = createServer(
      {
        maxHeaderSize: limits.headerBytes,
        headersTimeout: limits.requestMs,
        requestTimeout: limits.requestMs,
        connectionsCheckingInterval: LOOK_MS,
        insecureHTTPParser: false,
      },
      (request, response) => void serve({ request, response, limits, connections }, answer),
    );
    server.on('connection', (socket) => connections.admit(socket));
    // What is no HTTP gets no answer that could be taken for one.
    server.on('clientError', (_error, socket) => socket.destroy());
    await start(server, address);
    return { url: urlOf(server), close: () => close(server, connections) };
  },
};

/** Whoever is connected, oldest first. When there are too many the oldest goes that is not a stream, so that a new one is always served. */
class Connections {
  readonly #open = new Set<Socket>();
  readonly #streams = new Set<Socket>();

  constructor(private readonly limits: WebLimits) {}

  admit(socket: Socket): void {
    if (this.#open.size >= this.limits.connections) [...this.#open].find((one) => !this.#streams.has(one))?.destroy();
    this.#open.add(socket);
    // A reader that takes nothing for so long is gone for us.
    socket.setTimeout(this.limits.requestMs, () => socket.destroy());
    socket.on('close', () => {
      this.#open.delete(socket);
      this.#streams.delete(socket);
    });
    socket.on('error', () => socket.destroy());
  }

  /** False when there are streams enough. */
  becomesStream(socket: Socket): boolean {
    if (this.#streams.size >= this.limits.streams) return false;
    this.#streams.add(socket);
    socket.setTimeout(0); // its silence means nothing
    return true;
  }

  end(): void {
    for (const socket of this.#open) socket.destroy();
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly limits: WebLimits;
  readonly connections: Connections;
}

async function serve(exchange: Exchange, answer: (request: WebRequest) => Promise<WebAnswer | WebStream>): Promise<void> {
  const { response, connections, request } = exchange;
  try {
    const given = await answer(toRequest(request));
    if (!('open' in given)) finish(exchange, given);
    else if (connections.becomesStream(request.socket)) stream(response, given);
    else finish(exchange, { status: 503, headers: { 'retry-after': '30' }, body: 'too many streams\n' });
  } catch {
    // What a handler throws is a fault of ours; its words are not for whoever asked.
    if (!response.headersSent) finish(exchange, { status: 500, headers: {}, body: 'internal error\n' });
    else response.destroy();
  }
}

function finish({ response, request, limits }: Exchange, { status, headers, body }: WebAnswer): void {
  const content = Buffer.from(body, 'utf8');
  // A body that nobody has read would stand before the next request of this connection.
  const close = request.complete ? {} : { connection: 'close' };
  response.writeHead(status, { ...headers, 'content-length': content.byteLength, ...close });
  response.end(request.method === 'HEAD' ? undefined : content);
  // An answer that is not taken in time is taken back, however slowly its reader goes on.
  const cut = setTimeout(() => response.destroy(), limits.requestMs);
  cut.unref();
  response.on('close', () => clearTimeout(cut));
}

function stream(response: ServerResponse, { status, headers, open }: WebStream): void {
  response.writeHead(status, headers);
  response.flushHeaders();
  const closed = open((piece) => {
    if (response.writableLength > STREAM_BACKLOG_BYTES) response.destroy();
    else response.write(piece);
  });
  response.on('close', closed);
}

function toRequest(request: IncomingMessage): WebRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  return { method: request.method ?? 'GET', path, headers, body: (maxBytes) => readBody(request, maxBytes) };
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = [];
  let total = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    total += piece.byteLength;
    if (total > maxBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function start(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const where = `${host}:${port}`;
    if (systemCode(error) === 'EADDRINUSE')
      throw new IntegrityError('address_taken', `another program listens on ${where} already`, { where }, { cause: error });
    throw new IntegrityError('input_invalid', `nothing can listen on ${where}: ${messageOf(error)}`, { where }, { cause: error });
  }
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function close(server: Server, connections: Connections): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  connections.end();
  await closed;
}
