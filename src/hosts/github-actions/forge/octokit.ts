import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { networkReason, type Send, type SendOptions } from './connection.js';
import { isRateLimit } from './errors.js';
import { API_VERSION, type Patience } from './patience.js';
import type { Place } from './place.js';

export type Octokit = InstanceType<typeof GitHub>;

/** A wait longer than this for a rate limit is not worth a runner's time. */
const LONGEST_WAIT_SECONDS = 120;
/** Answers to which asking again changes nothing; 429 is waited for as the answer says, not by the usual back-off. */
const FINAL = [400, 401, 403, 404, 406, 409, 410, 422, 429, 451];

/** The largest JSON answer that is read. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** GitHub's own client with retries; each is bounded, and so is their sum: 14 seconds of back-off, two rate limits. */
export function createOctokit(
  place: Place,
  { send, token, patience }: { readonly send: Send; readonly token: string | undefined; readonly patience: Patience },
): Octokit {
  const wait = (seconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean =>
    seconds <= LONGEST_WAIT_SECONDS && retryCount < Math.min(2, patience.repetitions);
  const options = {
    baseUrl: place.apiUrl,
    request: { agent: undefined, fetch: wholeAnswers(send, patience) },
    retry: { doNotRetry: FINAL, retries: patience.repetitions, retryAfterBaseValue: patience.secondMs },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, retryAfterBaseValue: patience.secondMs, ...(patience.spacing as object | undefined) },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    userAgent: 'duri',
  };
  const octokit = new (GitHub.plugin(waitAsTold(patience), retry, throttling))(token === undefined ? options : getOctokitOptions(token, options));
  octokit.hook.before('request', ({ headers }) => void Object.assign(headers, { 'x-github-api-version': API_VERSION }));
  return octokit;
}

function silent(): void {
  // What goes wrong is an error of ours, and Octokit's own words could hold more than a log should.
}

interface RequestFailure {
  readonly status?: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | undefined>> };
  readonly request?: { readonly request?: Record<string, unknown> };
}

/** Throttling knows GitHub's own two limits by their words; a bare 429, as a proxy or gateway sends it, is waited for as well. */
function waitAsTold({ repetitions }: Patience): (octokit: { hook: { error(name: 'request', handler: (error: Error) => never): void } }) => object {
  return (octokit) => {
    octokit.hook.error('request', (error) => {
      const { status, message, response, request } = error as unknown as RequestFailure;
      const known = /\bsecondary rate\b/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0';
      const seconds = Number(response?.headers['retry-after'] ?? 1);
      const bare = isRateLimit({ status, message, headers: response?.headers ?? {} }) && !known;
      if (bare && seconds <= LONGEST_WAIT_SECONDS && request?.request !== undefined)
        Object.assign(request.request, { retries: repetitions, retryAfter: seconds });
      throw error;
    });
    return {};
  };
}

/**
 * Octokit takes a JSON answer that breaks off for an empty one, and a page of it for the last: so the whole body is read here,
 * where a broken connection is an error that is repeated. Redirects are followed on the same host only, so the token stays there.
 */
function wholeAnswers(send: Send, { attemptMs }: Patience): (url: string, options: SendOptions) => Promise<Response> {
  const attempt = async (url: string, options: SendOptions): Promise<Response> => {
    const streams = options.body !== undefined && options.body !== null && typeof options.body !== 'string';
    const given = { ...options, redirect: 'manual', signal: AbortSignal.timeout(streams ? UPLOAD_MS : attemptMs) } as const;
    let answer = await send(url, given);
    for (let hop = 0; hop < MAX_REDIRECTS && isRedirect(answer.status) && !streams; hop++) {
      const next = new URL(answer.headers.get('location') ?? '', url);
      if (next.origin !== new URL(url).origin) break;
      await answer.body?.cancel();
      answer = await send(next.href, given);
    }
    return new Response(isBodyless(answer.status) ? null : await wholeBody(answer), { status: answer.status, headers: [...answer.headers] });
  };
  return async (url, options) => {
    try {
      return await attempt(url, options);
    } catch (error) {
      throw new Error(networkReason(error)); // without the cause: Octokit would tell it instead
    }
  };
}

const UPLOAD_MS = 30 * 60_000;
const MAX_REDIRECTS = 5;

function isRedirect(status: number): boolean {
  return [301, 302, 307, 308].includes(status);
}

function isBodyless(status: number): boolean {
  return [204, 205, 304].includes(status);
}

async function wholeBody(answer: Awaited<ReturnType<Send>>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks, bytes));
}
