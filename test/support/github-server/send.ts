import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.js';
import type { Answer } from './route.js';

/** A list as one page, with the link to the next; other answers as they are. */
export function paged(answer: Answer, url: URL): { readonly answer: Exclude<Answer, { list: unknown }>; readonly headers: Readonly<Record<string, string>> } {
  if (!('list' in answer)) return { answer, headers: {} };
  const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)];
  const part = answer.list.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return {
    answer: { json: answer.under === undefined ? part : { total_count: answer.list.length, [answer.under]: part } },
    headers: page * size < answer.list.length ? { link: `<${next.href}>; rel="next"` } : {},
  };
}

interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly fault?: Fault | undefined;
}

/** Sends an answer, changed or cut off as the fault says. */
export function send(response: ServerResponse, answer: Exclude<Answer, { list: unknown }>, { headers = {}, fault }: Sending = {}): void {
  if ('redirect' in answer) {
    response.writeHead(302, { location: answer.redirect }).end();
    return;
  }
  const [type, body] =
    'bytes' in answer ? ['application/octet-stream', Buffer.from(answer.bytes)] : ['application/json; charset=utf-8', jsonOf(answer.json, fault)];
  const status = answer.status ?? 200;
  response.writeHead(status, { 'content-type': type, ...(status === 204 ? {} : { 'content-length': body.length }), ...answer.headers, ...headers });
  if (fault === undefined || !('truncate' in fault)) response.end(body);
  else response.write(body.subarray(0, Math.floor(body.length / 2)), () => setTimeout(() => response.destroy(), 20));
}

function jsonOf(json: unknown, fault: Fault | undefined): Buffer {
  if (fault !== undefined && 'text' in fault) return Buffer.from(fault.text);
  return Buffer.from(JSON.stringify(fault !== undefined && 'change' in fault ? fault.change(json) : json));
}
