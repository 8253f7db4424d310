/** A question to a server of ours, within its limits. */
export interface WebRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Names in lower case; of several values the first. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Reads the body; undefined when it is larger than this. */
  body(maxBytes: number): Promise<Uint8Array | undefined>;
}

/** An answer; the server adds the length. */
export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer that goes on. `open` is called with what sends a piece; what it gives back is called when the other side is gone. */
export interface WebStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  open(send: (piece: string) => void): () => void;
}

export interface WebLimits {
  /** Connections at a time. One more cuts the oldest that is not a stream. */
  readonly connections: number;
  /** Streams at a time; one more is answered with 503. */
  readonly streams: number;
  readonly headerBytes: number;
  /** For a whole request to arrive, and for an answer to be taken. */
  readonly requestMs: number;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:9101`. */
  readonly url: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Serves HTTP from this process. */
export interface WebServer {
  /** @throws address_taken when another program listens there; input_invalid when this host has no such address, or this account may not listen there */
  listen(
    address: { readonly host: string; readonly port: number },
    limits: WebLimits,
    answer: (request: WebRequest) => Promise<WebAnswer | WebStream>,
  ): Promise<RunningServer>;
}
