import type { Secret } from '../model/secret.js';

/** A message to somebody else's server. */
export interface OutgoingRequest {
  /** The whole address. It often holds a token, so it is never printed; not even its host is, but by who knows the channel. */
  readonly url: Secret;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For name, connection and answer together. */
  readonly timeoutMs: number;
  /** What is read of the answer; the rest is left. */
  readonly maxAnswerBytes: number;
}

export type OutgoingAnswer =
  | {
      readonly answered: true;
      readonly status: number;
      /** Names in lower case; of several values the first. */
      readonly headers: Readonly<Record<string, string | undefined>>;
      readonly body: string;
      /** There was more than `maxAnswerBytes`. */
      readonly cut: boolean;
    }
  | {
      readonly answered: false;
      /** Why, without the address. */
      readonly why: string;
      /** The address may not be asked: trying again changes nothing. */
      readonly refused: boolean;
    };

/**
 * Posts what DuRi tells others: over HTTPS, or plain HTTP to this machine alone; never to a link-local or metadata address; no redirect
 * is followed; through the proxy that the variables name. What goes wrong is an answer and never thrown: an error could carry the address.
 */
export interface Outgoing {
  post(request: OutgoingRequest): Promise<OutgoingAnswer>;
  /** Lets time pass, as a limit of the other side demands it. */
  wait(ms: number): Promise<void>;
}
