import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGE_HEADERS } from '../../src/page/headers.js';
import { renderPage } from '../../src/page/page.js';
import { PAGE_ASSETS } from '../../src/page/served.js';
import type { WatchView } from '../../src/watch/watch-view.js';
import { NOW } from './watch-views.js';

/** What was handed over by the form. */
export interface HandedOver {
  readonly body: string;
  readonly token: string | undefined;
  readonly authorization: string | undefined;
  readonly origin: string | undefined;
}

/** A sidecar as a browser sees it: page, assets, events and the form, below any folder. */
export interface StatusServer {
  readonly url: string;
  readonly handed: HandedOver[];
  /** What is shown from now on; told to everybody who listens, unless `quietly`. */
  show(view: WatchView, quietly?: boolean): void;
  /** Answers the form from now on. */
  answer(status: number, body: object): void;
  /** Takes nothing more, and cuts who is there. */
  stop(): Promise<void>;
  /** Listens again at the same address. */
  start(): Promise<void>;
}

export async function statusServer(first: WatchView, { folder = '/' }: { readonly folder?: string } = {}): Promise<StatusServer> {
  let view = first;
  let reply: { status: number; body: object } = { status: 200, body: { message: 'Taken.' } };
  const handed: HandedOver[] = [];
  const listening = new Set<ServerResponse>();
  const send = (response: ServerResponse, status: number, type: string, content: string): void => {
    response.writeHead(status, { ...PAGE_HEADERS, 'Content-Type': type }).end(content);
  };
  const state = (): string => JSON.stringify({ ...view, now: NOW.toISOString() });
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization, origin, 'duri-token': token } = request.headers;
    handed.push({ body: Buffer.concat(chunks).toString(), token: token?.toString(), authorization, origin });
    send(response, reply.status, 'application/json', JSON.stringify(reply.body));
  };
  const routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
    '/': (_, response) => send(response, 200, 'text/html; charset=utf-8', renderPage(view, NOW, { reset: true })),
    '/api/state': (_, response) => send(response, 200, 'application/json', state()),
    '/api/freeze': (request, response) => void take(request, response),
    '/api/events': (_, response) => {
      response.writeHead(200, { ...PAGE_HEADERS, 'Content-Type': 'text/event-stream' });
      response.write(`event: state\ndata: ${state()}\n\n`);
      listening.add(response);
      response.on('close', () => listening.delete(response));
    },
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(folder) ? `/${pathname.slice(folder.length)}` : '';
    const asset = PAGE_ASSETS[path];
    if (asset !== undefined) send(response, 200, asset.type, asset.content);
    else if (routes[path] !== undefined) routes[path](request, response);
    else send(response, 404, 'text/plain', 'not found\n');
  });
  let port = 0;
  const start = async (): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    handed,
    start,
    show: (next, quietly = false) => {
      view = next;
      if (!quietly) for (const response of listening) response.write(`event: state\ndata: ${state()}\n\n`);
    },
    answer: (status, body) => (reply = { status, body }),
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
