import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pRetry from 'p-retry';
import type { Sha256 } from '../../../model/digest.js';
import { IntegrityError, messageOf, systemCode } from '../../../model/errors.js';
import { ConnectionError, networkReason, type Send } from './connection.js';
import { isRateLimit, toIntegrityError } from './errors.js';
import { API_VERSION, type Patience } from './patience.js';
import type { Place } from './place.js';

export interface DownloadSource {
  /** Below the repository: `/releases/assets/1`. */
  readonly path: string;
  readonly accept: string;
  /** For messages. */
  readonly what: string;
  /** What the API says of the bytes; undefined where it says nothing. */
  readonly digest: Sha256 | undefined;
  readonly sizeBytes: number | undefined;
}

/** Streams into a file that appears when it is whole. @throws download_failed, write_failed and what a call of the API throws */
export type Download = (source: DownloadSource, to: { readonly path: string; readonly maxBytes: number }) => Promise<void>;

const MAX_REDIRECTS = 5;
const TOTAL_MS = 30 * 60_000;

type Answer = Awaited<ReturnType<Send>>;

export function createDownload(
  place: Place,
  { send, token, patience }: { readonly send: Send; readonly token: string | undefined; readonly patience: Patience },
): Download {
  /** Follows redirects by hand: the store's address carries its own signature, and must not get the token. */
  const open = async (source: DownloadSource): Promise<Answer> => {
    const first = new URL(`${place.apiUrl}/repos/${place.owner}/${place.repo}${source.path}`);
    let url = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const own = url.origin === first.origin;
      const answer = await send(url.href, {
        signal: AbortSignal.timeout(TOTAL_MS),
        headers: {
          accept: source.accept,
          'user-agent': 'duri',
          ...(own ? { 'x-github-api-version': API_VERSION } : {}),
          ...(own && token !== undefined ? { authorization: `token ${token}` } : {}),
        },
      });
      const location = answer.headers.get('location');
      if (answer.ok) return answer;
      if (answer.status > 399 || location === null) throw own ? await refusal(answer, source) : stored(source, url, answer.status);
      await answer.body?.cancel();
      url = nextHop(location, url, source);
    }
    throw failed(source, `was redirected more than ${MAX_REDIRECTS} times`);
  };

  const refusal = async (answer: Answer, { path, what }: DownloadSource): Promise<IntegrityError> => {
    const message = (await answer.text().catch(() => '')).slice(0, 1000);
    const said = /"message"\s*:\s*"([^"]*)"/.exec(message)?.[1] ?? '';
    if (answer.status === 410)
      return new IntegrityError('download_failed', `${what} has expired`, {}, { hint: 'GitHub keeps nothing of it; use another store of this release.' });
    const failure = { route: `GET /repos/{owner}/{repo}${path}`, repository: `${place.owner}/${place.repo}`, status: answer.status, message: said };
    const headers = Object.fromEntries(answer.headers);
    const passing =
      answer.status >= 500 || (isRateLimit({ ...failure, headers }) && Number(headers['retry-after'] ?? 0) <= 60 && headers['x-ratelimit-remaining'] !== '0');
    const error = toIntegrityError({ ...failure, headers, token });
    return passing ? new IntegrityError(error.code, error.message, { ...error.details, passing }, { hint: error.hint }) : error;
  };

  return (source, to) =>
    pRetry(
      async () => {
        const answer = await open(source).catch((error: unknown) => {
          throw error instanceof ConnectionError ? failed(source, `could not be reached (${error.message})`, true) : error;
        });
        await save(answer, source, to);
      },
      {
        retries: patience.repetitions,
        minTimeout: patience.secondMs,
        factor: 2,
        shouldRetry: ({ error }) => error instanceof IntegrityError && error.details['passing'] === true,
      },
    );
}

/** Writes beside the target first, so that a reader finds all of it or nothing. */
async function save(answer: Answer, source: DownloadSource, { path, maxBytes }: { readonly path: string; readonly maxBytes: number }): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`;
  const seen = { bytes: 0, hash: createHash('sha256') };
  try {
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(counted(answer, source, maxBytes, seen), createWriteStream(partial, { flags: 'wx', mode: 0o600 }));
    if (source.sizeBytes !== undefined && seen.bytes !== source.sizeBytes) throw failed(source, `has ${seen.bytes} bytes; expected ${source.sizeBytes}`);
    const digest = seen.hash.digest('hex');
    if (source.digest !== undefined && digest !== source.digest) throw failed(source, `has the digest sha256:${digest}; GitHub says sha256:${source.digest}`);
    renameSync(partial, path);
  } catch (error) {
    if (error instanceof IntegrityError) throw error;
    throw new IntegrityError('write_failed', `${path} could not be written (${systemCode(error) ?? messageOf(error)})`, { path });
  } finally {
    rmSync(partial, { force: true });
  }
}

async function* counted(answer: Answer, source: DownloadSource, maxBytes: number, seen: { bytes: number; readonly hash: Hash }): AsyncGenerator<Uint8Array> {
  const reader = (answer.body ?? undefined)?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  for (;;) {
    const piece = await reader?.read().catch((error: unknown) => {
      throw failed(source, `broke off after ${seen.bytes} bytes (${networkReason(error)})`, true);
    });
    if (piece === undefined || piece.done) return;
    seen.bytes += piece.value.length;
    if (seen.bytes > maxBytes) {
      await reader?.cancel();
      throw failed(source, `is larger than ${maxBytes} bytes`);
    }
    seen.hash.update(piece.value);
    yield piece.value;
  }
}

function nextHop(location: string, from: URL, source: DownloadSource): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== from.protocol) throw failed(source, 'was redirected to an address that is not https');
  return url;
}

function stored(source: DownloadSource, url: URL, status: number): IntegrityError {
  return failed(source, `was answered ${status} by ${url.host}`, status >= 500 || status === 429);
}

/** Names hosts, never paths or queries: those of a store hold a signature. */
function failed({ what }: DownloadSource, problem: string, passing = false): IntegrityError {
  return new IntegrityError(
    'download_failed',
    `${what} ${problem}`,
    { passing },
    { hint: 'Run it again. If the bytes are other ones than GitHub says, do not use them.' },
  );
}
