import { Agent, type Dispatcher, fetch, ProxyAgent, type RequestInit, type Response } from 'undici';
import { IntegrityError, messageOf, systemCode } from '../../../model/errors.js';
import type { Environment } from '../../../ports/environment.js';
import { proxyFor } from '../../../adapters/proxy.js';

/** Sends one request, through the proxy that the variables name for its host. Redirects are the caller's. */
export type Send = (url: string, options: SendOptions) => Promise<Response>;
export type SendOptions = RequestInit;

/** A connection that broke off or was never there; the message says why, without address or header. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

/** Each request throws input_invalid when a proxy variable holds no address, ConnectionError when there is no answer. */
export function connect({ variables }: Environment): Send {
  const agents = new Map<string | undefined, Dispatcher>();
  const agentFor = (proxy: string | undefined): Dispatcher => {
    const agent = agents.get(proxy) ?? (proxy === undefined ? new Agent() : new ProxyAgent(proxy));
    agents.set(proxy, agent);
    return agent;
  };
  return async (url, options) => {
    const dispatcher = agentFor(proxyFor(new URL(url), variables));
    try {
      return await fetch(url, { redirect: 'manual', ...options, dispatcher });
    } catch (error) {
      throw new ConnectionError(networkReason(error));
    }
  };
}

/** Why the network said no, as a system or client code; undici keeps it in `cause`. */
export function networkReason(error: unknown): string {
  if (error instanceof IntegrityError || error instanceof ConnectionError) return error.message;
  const { cause, name } = error as { readonly cause?: unknown; readonly name?: unknown };
  return systemCode(cause) ?? systemCode(error) ?? (name === 'TimeoutError' ? 'no answer in time' : messageOf(cause ?? error));
}
