import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent, Dispatcher } from 'undici';
import { IntegrityError, systemCode } from '../model/errors.js';
import type { Environment } from '../ports/environment.js';
import type { Outgoing, OutgoingAnswer, OutgoingRequest } from '../ports/outgoing.js';
import { forbiddenAddress } from './forbidden-address.js';
import { proxyFor } from './proxy.js';

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** What may not be asked; the message never holds the address. */
class Refused extends Error {}

/** Posts over undici, a connection for each message: DuRi sends few, and none of them keeps the process alive. */
export function httpOutgoing({ variables }: Environment): Outgoing {
  return {
    wait: async (ms) => {
      await sleep(ms);
    },
    post: async (request) => {
      try {
        const url = checkedUrl(Buffer.from(request.url.reveal()).toString('utf8'));
        return await send(url, request, proxyFor(url, variables));
      } catch (error) {
        return unanswered(error, request.timeoutMs);
      }
    },
  };
}

/** @throws Refused */
function checkedUrl(text: string): URL {
  if (!URL.canParse(text)) throw new Refused('the address is no URL');
  const url = new URL(text);
  const plain = url.protocol === 'http:';
  if (!plain && url.protocol !== 'https:') throw new Refused('the address is not https');
  if (plain && !LOOPBACK.test(url.hostname)) throw new Refused('plain http is for this machine only');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const why = isIP(host) === 0 ? undefined : forbiddenAddress(host, plain);
  if (why !== undefined) throw new Refused(why);
  return url;
}

async function send(url: URL, { headers, body, timeoutMs, maxAnswerBytes }: OutgoingRequest, proxy: string | undefined): Promise<OutgoingAnswer> {
  const { Agent, ProxyAgent, request } = await import('undici'); // most runs tell nobody anything
  const signal = AbortSignal.timeout(timeoutMs);
  const direct: Agent.Options = { pipelining: 0, connect: { lookup: lookupChecked(url.protocol === 'http:'), timeout: timeoutMs } };
  // Through a proxy the name is looked up there: what it leads to is for the proxy to judge.
  const dispatcher: Dispatcher = proxy === undefined ? new Agent(direct) : new ProxyAgent(proxy);
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'user-agent': 'duri', 'accept-encoding': 'identity', ...headers },
      body,
      signal,
      dispatcher,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    const text = await readBody(answer.body, maxAnswerBytes);
    return { answered: true, status: answer.statusCode, headers: firstValues(answer.headers), ...text };
  } finally {
    void dispatcher.destroy().catch(() => undefined);
  }
}

async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<{ readonly body: string; readonly cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) break; // leaving the loop ends the connection
  }
  return { body: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), cut: bytes > maxBytes };
}

function firstValues(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value[0] : value]));
}

/** Looks a name up and hands on only addresses that may be asked, so that what was checked is what is connected to. */
function lookupChecked(plain: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return callback(error, '');
      const allowed = found.filter(({ address }) => forbiddenAddress(address, plain) === undefined);
      const [first] = allowed;
      if (first === undefined) return callback(new Refused(forbiddenAddress(found[0]?.address ?? '0.0.0.0', plain) ?? 'the name leads nowhere'), '');
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

/** Why there was no answer, in words of ours: those of the system could hold the address. */
function unanswered(error: unknown, timeoutMs: number): OutgoingAnswer {
  const cause = (error as { readonly cause?: unknown } | null)?.cause;
  const refusal = [error, cause].find((one): one is Refused => one instanceof Refused);
  if (refusal !== undefined) return { answered: false, why: refusal.message, refused: true };
  if (error instanceof IntegrityError) return { answered: false, why: error.message, refused: true };
  const name = (error as { readonly name?: unknown } | null)?.name;
  const code = systemCode(error) ?? systemCode(cause);
  const late = name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|ETIMEDOUT/.test(code ?? '');
  return { answered: false, why: late ? `no answer within ${timeoutMs} ms` : `no connection (${code ?? 'broken off'})`, refused: false };
}
