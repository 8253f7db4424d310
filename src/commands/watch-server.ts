import { IntegrityError, messageOf } from '../model/errors.js';
import { renderMetrics } from '../metrics/render-metrics.js';
import { SeriesGuard } from '../metrics/series-guard.js';
import type { Ports } from '../ports/index.js';
import type { RunningServer, WebAnswer, WebLimits, WebRequest, WebStream } from '../ports/web-server.js';
import type { WatchView } from '../watch/watch-view.js';
import { WatchReset } from './watch-reset.js';
import { answerRequest, type Routed, stateEvent, stateOf } from './watch-routes.js';
import type { WatchValues } from './watch.js';

/** Prometheus, a load balancer and some people; whoever comes beyond that takes the place of the slowest. */
const LIMITS: WebLimits = { connections: 256, streams: 32, headerBytes: 8192, requestMs: 5000 };
/** Proxies close what is silent for a minute. */
const HEARTBEAT_MS = 15_000;

/** What is shown, from inside of the sidecar. */
export interface Shown {
  view(): WatchView;
  alive(): boolean;
  scanNow(): void;
}

/** What a sidecar shows to others: over HTTP, and in a textfile. */
export class WatchServer {
  readonly #listeners = new Set<(piece: string) => void>();
  readonly #routed: Routed;
  #running: RunningServer | undefined;
  #silence: (() => void) | undefined;
  #textfileFailed = false;

  constructor(
    private readonly ports: Ports,
    private readonly values: WatchValues,
    private readonly shown: Shown,
  ) {
    const reset = new WatchReset(ports, values);
    this.#routed = {
      view: () => shown.view(),
      alive: () => shown.alive(),
      now: () => ports.clock.now(),
      metrics: { aliases: ports.environment.variables['DURI_METRICS_ALIASES'] !== 'off', guard: new SeriesGuard() },
      hasToken: values.resetToken !== undefined,
      subscribe: (send) => this.#subscribe(send),
      refusal: (request) => reset.refusal(request),
      takeFreeze: async (request) => {
        const answer = await reset.takeFreeze(request);
        if (answer.status === 200) shown.scanNow();
        return answer;
      },
      scanNow: () => shown.scanNow(),
    };
  }

  /** @param listen undefined serves nothing @throws address_taken, input_invalid */
  async start(listen: { readonly host: string; readonly port: number } | undefined): Promise<void> {
    if (listen === undefined) return;
    this.#running = await this.ports.webServer.listen(listen, LIMITS, (request) => this.#answer(request));
    this.ports.log.info(`listening on ${this.#running.url}`);
    this.#beat();
  }

  async stop(): Promise<void> {
    this.#silence?.();
    await this.#running?.close();
  }

  /** The state has changed: whoever listens gets it. */
  tellAll(): void {
    if (this.#listeners.size === 0) return;
    const event = stateEvent(stateOf(this.#routed));
    for (const send of this.#listeners) send(event);
  }

  /** What cannot be written is said once; the collector shows the age of the file. */
  async writeTextfile(): Promise<void> {
    const { textfile } = this.values;
    if (textfile === undefined) return;
    try {
      this.ports.files.write(textfile, await renderMetrics(this.shown.view(), 'prometheus', this.#routed.metrics));
      this.#textfileFailed = false;
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      if (!this.#textfileFailed) this.ports.log.warn(messageOf(error));
      this.#textfileFailed = true;
    }
  }

  /** A fault of ours is told here; whoever asked gets no words of it. */
  async #answer(request: WebRequest): Promise<WebAnswer | WebStream> {
    try {
      return await answerRequest(this.#routed, request);
    } catch (error) {
      this.ports.log.warn(`${request.path} could not be answered: ${messageOf(error)}`);
      throw error;
    }
  }

  #subscribe(send: (piece: string) => void): () => void {
    this.#listeners.add(send);
    send(stateEvent(stateOf(this.#routed)));
    return () => void this.#listeners.delete(send);
  }

  #beat(): void {
    this.#silence = this.ports.clock.after(HEARTBEAT_MS, () => {
      for (const send of this.#listeners) send(': still here\n\n');
      this.#beat();
    });
  }
}
