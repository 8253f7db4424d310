import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import type { Environment } from '../ports/environment.js';
import type { Http } from '../ports/http.js';

const MAX_REDIRECTS = 5;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** Answers after which asking again can help. */
const PASSING_STATUS = [408, 425, 429, 500, 502, 503, 504];

export interface HttpsClientOptions {
  readonly environment: Environment;
  /** How often a failed attempt is repeated. */
  readonly retries?: number;
  /** The wait before the first repetition; it doubles each time. */
  readonly firstWaitMs?: number;
}

type Limits = Parameters<Http['download']>[1];

/** Downloads over HTTPS; plain HTTP is taken for loopback hosts only. The time limit covers redirects and repetitions. */
export function httpsClient({ environment, retries = 3, firstWaitMs = 500 }: HttpsClientOptions): Http {
  return {
    download: async (url, limits) => {
      const { default: pRetry } = await import('p-retry'); // most runs download nothing
      const signal = AbortSignal.timeout(limits.timeoutMs);
      const first = checkedUrl(url, undefined);
      try {
        return await pRetry(() => attempt(first, limits, signal), {
          retries,
          minTimeout: firstWaitMs,
          maxTimeout: 10_000,
          signal,
          shouldRetry: ({ error }) => error instanceof IntegrityError && error.details['passing'] === true,
        });
      } catch (error) {
        const failure = signal.aborted ? failed(first, `did not finish within ${limits.timeoutMs} ms`) : error;
        throw failure instanceof IntegrityError ? withProxyHint(failure, environment) : failed(first, messageOf(failure));
      }
    },
  };
}

async function attempt(first: URL, limits: Limits, signal: AbortSignal): Promise<Uint8Array> {
  let url = first;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await request(url, signal);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.ok) return await body(response, url, limits.maxBytes);
      await response.body?.cancel();
      throw failed(url, `answered ${response.status}`, { status: response.status, passing: PASSING_STATUS.includes(response.status) });
    }
    await response.body?.cancel();
    url = checkedUrl(location, url);
  }
  throw failed(first, `redirects more than ${MAX_REDIRECTS} times`);
}

async function request(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity', 'user-agent': 'duri' } });
  } catch (error) {
    throw failed(url, `could not be reached (${networkReason(error)})`, { passing: !signal.aborted });
  }
}

async function body(response: Response, url: URL, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  const tooLarge = (): IntegrityError => failed(url, `sends more than ${maxBytes} bytes`, { maxBytes });
  if (announced > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  while (reader !== undefined) {
    const piece = await reader.read().catch((error: unknown) => {
      throw failed(url, `broke off after ${bytes} bytes (${networkReason(error)})`, { passing: true });
    });
    if (piece.done) break;
    bytes += piece.value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(piece.value);
  }
  return Buffer.concat(chunks, bytes);
}

/** The URL, when it may be asked; redirects never lead from HTTPS to HTTP. */
function checkedUrl(text: string, from: URL | undefined): URL {
  if (!URL.canParse(text, from?.href))
    throw new IntegrityError('download_failed', `${from === undefined ? 'the address' : `a redirect of ${from.host}`} is not a URL`);
  const url = new URL(text, from?.href);
  if (url.username !== '' || url.password !== '') throw failed(url, 'is asked with a password in its address, which would end up in logs');
  const loopback = LOOPBACK.includes(url.hostname) && from?.protocol !== 'https:';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback))
    throw failed(url, `would be asked over ${url.protocol.slice(0, 20)} instead of https:`);
  return url;
}

/** Names the host, never path, query or credentials: those may hold a signature or a token. */
function failed(url: URL, what: string, details: { status?: number; maxBytes?: number; passing?: boolean } = {}): IntegrityError {
  return new IntegrityError('download_failed', `${url.host || 'the address'} ${what}`, { host: url.host, ...details });
}

/** Why the network said no, as a system or client code; undici keeps it in `cause`. */
function networkReason(error: unknown): string {
  const cause = (error as { cause?: unknown } | null)?.cause;
  return systemCode(cause) ?? systemCode(error) ?? (error as { name?: string } | null)?.name ?? 'unknown';
}

/** Node's fetch looks at proxy variables only where NODE_USE_ENV_PROXY says so (Node 24 and newer). */
function withProxyHint(error: IntegrityError, { variables }: Environment): IntegrityError {
  const proxy = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].find((name) => (variables[name] ?? '') !== '');
  if (proxy === undefined || variables['NODE_USE_ENV_PROXY'] === '1') return error;
  return new IntegrityError(error.code, error.message, error.details, {
    hint: `${proxy} is set, but Node uses it only with NODE_USE_ENV_PROXY=1 and Node 24 or newer. Set that, or pass the path of an installed tool.`,
  });
}
