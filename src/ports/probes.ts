/** A header as it stands on the wire; the same name may come more than once. */
export type HeaderLine = readonly [name: string, value: string];

/** Which addresses a probe may reach. Link-local and cloud metadata addresses are refused whatever stands here. */
export interface Reach {
  /** Host names and addresses that may be asked; absent for any. */
  readonly allow?: readonly string[];
}

/** How long each part of a probe may take, in milliseconds. */
export interface ProbeTimeouts {
  /** Name, connection and TLS handshake. */
  readonly connectMs: number;
  /** From the request until the first byte of the answer. */
  readonly firstByteMs: number;
  readonly totalMs: number;
}

/** How to get to a server. */
export interface Route {
  /** `http(s)://host[:port]/path`, or `ws(s)://`. The path goes out as it is written: nothing is normalised. */
  readonly url: string;
  /** Where to connect instead of the host and port of the URL. */
  readonly connectTo?: { readonly host: string; readonly port: number };
  readonly unixSocket?: string;
  /** Certificates to trust instead of the system's, PEM. */
  readonly ca?: string;
  /** Take any certificate; its facts tell whether it would have been trusted. */
  readonly insecure?: boolean;
  readonly timeouts: ProbeTimeouts;
  readonly reach: Reach;
  /** Ends the probe early: phase `interrupted`. */
  readonly signal?: AbortSignal;
}

export interface HttpProbe extends Route {
  readonly method: string;
  /** Sent exactly so; `Host`, `Content-Length` and `Connection: close` are added where they are missing. */
  readonly headers: readonly HeaderLine[];
  readonly body?: Uint8Array;
  /** How many redirects to follow. Never from https to http, and credentials stay with their host. */
  readonly redirects: number;
  readonly maxBodyBytes: number;
}

/** A server's certificate as the handshake showed it. */
export interface CertificateFacts {
  readonly protocol: string;
  readonly subject: string;
  readonly issuer: string;
  /** DNS names and addresses that it is for. */
  readonly names: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  /** Whole days until `validTo`, negative when it is over. */
  readonly daysLeft: number;
  readonly sha256: string;
  /** How many certificates were shown, the server's own included. */
  readonly chain: number;
  /** The chain ends in a trusted certificate and names the host. */
  readonly trusted: boolean;
  readonly whyNot?: string;
}

export interface HttpAnswer {
  readonly ok: true;
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
  readonly durationMs: number;
  /** The address that answered; empty for a socket file. */
  readonly address: string;
  readonly certificate?: CertificateFacts;
  /** URLs of the redirects that were followed. */
  readonly redirected: readonly string[];
}

/** Nobody answered, or not in the way that HTTP is spoken. That is a fact about the target, not an error of ours. */
export interface NoAnswer {
  readonly ok: false;
  readonly phase: 'name' | 'connect' | 'tls' | 'send' | 'wait' | 'body' | 'handshake' | 'interrupted';
  /** Such as `ECONNREFUSED`; `TIMEOUT` for ours, `TOO_LARGE` for a body beyond the bound. */
  readonly code: string;
  readonly message: string;
}

/** An open websocket. */
export interface WebSocketSession {
  send(text: string): void;
  /** The next message, or why there is none. */
  next(timeoutMs: number): Promise<{ readonly text: string } | { readonly none: 'timeout' | 'closed' }>;
  /** Waits with nothing sent; true when it was open all the time. Pings of the server are answered. */
  staysOpen(ms: number): Promise<boolean>;
  close(): void;
}

export type WebSocketAnswer =
  | { readonly ok: true; readonly status: 101; readonly headers: readonly HeaderLine[]; readonly session: WebSocketSession }
  /** An answer, but no websocket: another status, or a handshake that breaks RFC 6455. */
  | { readonly ok: true; readonly status: number; readonly headers: readonly HeaderLine[]; readonly session: undefined; readonly broken?: string }
  | NoAnswer;

export interface ReceivedRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
  /** The body broke off or is longer than 1 MiB, so that `body` is not all of it. */
  readonly incomplete?: true;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ScriptedAnswer {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
  readonly delayMs?: number;
  /** Closes the connection in place of an answer. */
  readonly cut?: boolean;
}

/** A server on loopback that records what it is asked. */
export interface Listener {
  readonly port: number;
  /** What came so far, oldest first. @throws tool_failed when more than 1000 came: those beyond were not kept */
  received(): readonly ReceivedRequest[];
  /** Waits until more than `count` requests came, or the time is over. */
  moreThan(count: number, timeoutMs: number, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** A listener on loopback that passes everything on. */
export interface Tap {
  readonly port: number;
  /** Heads of the requests that came through, oldest first; bodies are empty. @throws tool_failed when more than 2000 came */
  received(): readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** Looks at running servers. */
export interface Probes {
  /** @throws input_invalid when the URL is none or may not be reached */
  http(probe: HttpProbe): Promise<HttpAnswer | NoAnswer>;
  /** @throws as `http` */
  webSocket(probe: Route & { readonly headers: readonly HeaderLine[]; readonly protocols?: readonly string[] }): Promise<WebSocketAnswer>;
  /** A handshake and nothing more; `url` is `https://host:port`. @throws as `http` */
  tls(
    probe: Route & { readonly protocol?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3' },
  ): Promise<{ readonly ok: true; readonly certificate: CertificateFacts } | NoAnswer>;
  /** Can a connection be made? `url` is `tcp://host:port`. @throws as `http` */
  tcp(probe: Pick<Route, 'url' | 'timeouts' | 'reach' | 'signal'>): Promise<{ readonly ok: true; readonly address: string } | NoAnswer>;
  /** Listens on 127.0.0.1. `answer` is asked for each request; websockets are echoed where it says so. @throws write_failed */
  listen(server: { readonly port?: number; answer(request: ReceivedRequest, count: number): ScriptedAnswer; readonly echo?: boolean }): Promise<Listener>;
  /** Passes requests and websockets on to a port of 127.0.0.1 and records them; what `intercept` answers is not passed on. @throws write_failed */
  tap(tap: { readonly to: number; intercept?(request: ReceivedRequest): ScriptedAnswer | undefined }): Promise<Tap>;
  /** A port of 127.0.0.1 that nobody listens on now. */
  freePort(): Promise<number>;
  /** IPv4 addresses of this host that are not loopback. */
  ownAddresses(): readonly string[];
}
