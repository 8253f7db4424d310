import type { ServerResponse } from 'node:http';

/** What a test can make the server do instead of answering well. */
export type Fault =
  /** Answers with a status and nothing useful; `took effect` first does what was asked. */
  | { readonly status: number; readonly tookEffect?: boolean; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  /** 429 with `retry-after`, in seconds. */
  | { readonly throttle: number }
  /** The 403 of a secondary rate limit, with `retry-after` in seconds. */
  | { readonly secondaryLimit: number }
  /** The 403 of the hourly limit, which resets at this instant. */
  | { readonly limitResetsAt: Date }
  /** Ends the connection without an answer; `took effect` first does what was asked. */
  | { readonly drop: true; readonly tookEffect?: boolean }
  /** Announces the whole body and ends the connection in its midst. */
  | { readonly truncate: true }
  /** Sends the client elsewhere. */
  | { readonly redirect: string; readonly status?: number }
  /** Changes the JSON of a good answer. */
  | { readonly change: (json: unknown) => unknown }
  /** Sends this text as a good answer. */
  | { readonly text: string };

export interface PlannedFault {
  /** Key of the operation (`GET /pulls/{pull_number}`), or `storage` for the host that downloads come from. */
  readonly on: string;
  readonly fault: Fault;
  left: number;
}

/** Answers with a fault that needs no good answer; false when it is of another kind. */
export function sendFault(response: ServerResponse, fault: Fault): boolean {
  const refuse = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): true => {
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }));
    return true;
  };
  if ('drop' in fault) {
    response.destroy();
    return true;
  }
  if ('throttle' in fault) return refuse(429, 'Too many requests', { 'retry-after': String(fault.throttle) });
  if ('secondaryLimit' in fault) return refuse(403, 'You have exceeded a secondary rate limit. Please wait.', { 'retry-after': String(fault.secondaryLimit) });
  if ('limitResetsAt' in fault) {
    const reset = String(Math.floor(fault.limitResetsAt.getTime() / 1000));
    return refuse(403, 'API rate limit exceeded for installation.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
  }
  if ('redirect' in fault) {
    response.writeHead(fault.status ?? 302, { location: fault.redirect }).end();
    return true;
  }
  return 'status' in fault && refuse(fault.status, fault.message ?? 'Server Error', fault.headers);
}
