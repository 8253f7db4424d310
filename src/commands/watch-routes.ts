import { CONTENT_TYPES, formatFor, type MetricsOptions, renderMetrics } from '../metrics/render-metrics.js';
import type { WebAnswer, WebRequest, WebStream } from '../ports/web-server.js';
import { statusWord, type WatchView } from '../watch/watch-view.js';
import { PAGE_HEADERS } from '../page/headers.js';
import { renderPage } from '../page/page.js';
import { PAGE_ASSETS } from '../page/served.js';

/** What the server of a sidecar needs of it. */
export interface Routed {
  view(): WatchView;
  now(): Date;
  /** The loop goes on. */
  alive(): boolean;
  readonly metrics: MetricsOptions;
  /** A token file was named, so the page may offer the reset. */
  readonly hasToken: boolean;
  /** Sends the state now and whenever it changes; gives back what ends that. */
  subscribe(send: (piece: string) => void): () => void;
  /** Whether the caller may change something; else the answer that says why not. */
  refusal(request: WebRequest): WebAnswer | undefined;
  takeFreeze(request: WebRequest): Promise<WebAnswer>;
  scanNow(): void;
}

type Handler = (routed: Routed, request: WebRequest) => WebAnswer | WebStream | Promise<WebAnswer>;

const TEXT = 'text/plain; charset=utf-8';

/** Answers one request. Everything that is not listed here is 404, and of what is listed only the methods that are. */
export async function answerRequest(routed: Routed, request: WebRequest): Promise<WebAnswer | WebStream> {
  const { method, path } = request;
  const handlers = ROUTES[path];
  if (handlers === undefined) return text(404, 'there is no such page\n');
  const handler = handlers[method === 'HEAD' ? 'GET' : method];
  if (handler === undefined)
    return { ...text(405, 'this method is not for this page\n'), headers: { ...headers(TEXT), Allow: Object.keys(handlers).join(', ') } };
  return handler(routed, request);
}

const ROUTES: Readonly<Record<string, Readonly<Record<string, Handler | undefined>> | undefined>> = {
  __proto__: null as never,
  '/': { GET: ({ view, now, hasToken }) => answer(200, 'text/html; charset=utf-8', renderPage(view(), now(), { reset: hasToken })) },
  '/metrics': { GET: metrics },
  '/healthz': { GET: ({ alive }) => (alive() ? text(200, 'alive\n') : text(503, 'the loop has ended\n')) },
  '/readyz': { GET: readiness },
  '/api/state': { GET: (routed) => json(200, stateOf(routed)) },
  '/api/events': { GET: ({ subscribe }) => ({ status: 200, headers: headers('text/event-stream; charset=utf-8'), open: subscribe }) },
  '/api/freeze': { POST: async (routed, request) => routed.refusal(request) ?? routed.takeFreeze(request) },
  '/api/scan': { POST: scanNow },
  ...Object.fromEntries(Object.entries(PAGE_ASSETS).map(([path, { type, content }]) => [path, { GET: () => answer(200, type, content) }])),
};

async function metrics({ view, metrics: options }: Routed, request: WebRequest): Promise<WebAnswer> {
  const format = formatFor(request.headers['accept']);
  return answer(200, CONTENT_TYPES[format], await renderMetrics(view(), format, options));
}

/** Ready is only what was verified, not long ago. */
function readiness({ view }: Routed): WebAnswer {
  const word = statusWord(view());
  return text(word === 'verified' ? 200 : 503, `${word}\n`);
}

function scanNow(routed: Routed, request: WebRequest): WebAnswer {
  const refusal = routed.refusal(request);
  if (refusal !== undefined) return refusal;
  routed.scanNow();
  return json(202, { message: 'A scan begins now.' });
}

/** The object of `/api/state` and of each event. */
export function stateOf({ view, now }: Pick<Routed, 'view' | 'now'>): Record<string, unknown> {
  return { ...view(), now: now().toISOString() };
}

/** One server-sent event. @source HTML, server-sent events */
export function stateEvent(state: Record<string, unknown>): string {
  return `event: state\ndata: ${JSON.stringify(state)}\n\n`;
}

export function json(status: number, value: Record<string, unknown>): WebAnswer {
  return answer(status, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`);
}

/** A refusal as every `--json` of DuRi says it. */
export function refused(status: number, code: string, message: string, hint: string): WebAnswer {
  return json(status, { error: { code, message, hint } });
}

function text(status: number, body: string): WebAnswer {
  return answer(status, TEXT, body);
}

function answer(status: number, type: string, body: string): WebAnswer {
  return { status, headers: headers(type), body };
}

function headers(type: string): Readonly<Record<string, string>> {
  return { ...PAGE_HEADERS, 'Content-Type': type };
}
