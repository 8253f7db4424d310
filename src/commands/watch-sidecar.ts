import { randomInt } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { stateDirectory } from '../mark/mark-file.js';
import { withThousands } from '../model/amount.js';
import { reasonOf } from '../model/finding.js';
import { type Instant, toInstant } from '../model/instant.js';
import type { CommandResult } from '../model/report.js';
import { enforcement } from '../policy/enforcement.js';
import { besidePolicy } from '../policy/policy.js';
import type { Judge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import type { WatchedTree } from '../ports/tree-changes.js';
import type { Alert } from '../watch/alarm.js';
import { drawView } from '../watch/draw-view.js';
import type { Plan } from '../watch/schedule.js';
import { type Scan, WatchLoop } from '../watch/watch-loop.js';
import type { WatchState } from '../watch/watch-state.js';
import type { WatchView } from '../watch/watch-view.js';
import { realPath } from './release-place.js';
import { onceResult, stoppedResult } from './watch-result.js';
import { Observer } from './watch-observation.js';
import { ReleaseScanner, type WatchScan } from './watch-scan.js';
import { WatchServer } from './watch-server.js';
import type { WatchSettings } from './watch-settings.js';
import { WatchStore } from './watch-store.js';
import { WatchTeller } from './watch-tell.js';
import type { WatchValues } from './watch.js';

export interface SidecarOptions {
  readonly values: WatchValues;
  readonly settings: WatchSettings;
  /** As it was at the start; each scan reads it anew. */
  readonly judge: Judge;
}

/** The sidecar as a whole: what scans, what is served, who is told, what is kept. It lives until it is stopped. */
export class Sidecar {
  readonly #ports: Ports;
  readonly #options: SidecarOptions;
  readonly #store: WatchStore;
  readonly #loop: WatchLoop;
  readonly #scanner: ReleaseScanner;
  readonly #teller: WatchTeller;
  readonly #server: WatchServer;
  readonly #started: Instant;
  #changes: WatchedTree | undefined;
  #judge: Judge;
  /** What was seen last of release and kill switch, for when a scan does not come so far. */
  #before: { release: WatchView['release']; freeze: WatchView['freeze'] | undefined } = { release: undefined, freeze: undefined };
  #latest: WatchScan | undefined;
  readonly #observer: Observer | undefined;
  #end: (result: () => CommandResult | Promise<CommandResult>) => void = () => undefined;

  constructor(ports: Ports, options: SidecarOptions) {
    const { values, settings, judge } = options;
    this.#ports = ports;
    this.#options = options;
    this.#judge = judge;
    this.#started = toInstant(ports.clock.now());
    const { mode } = enforcement(ports.environment.variables, judge.policy.policy);
    if (settings.observeMs !== undefined) this.#observer = new Observer(ports, { values, judge, mode, plannedMs: settings.observeMs });
    this.#scanner = new ReleaseScanner(ports, values, settings);
    this.#teller = new WatchTeller(ports);
    this.#store = new WatchStore(ports, realPath(ports, values.directory));
    this.#loop = new WatchLoop(
      {
        clock: ports.clock,
        pace: settings.pace,
        scan: (plan) => this.#scan(plan),
        chance: () => randomInt(1_000_001) / 1_000_000,
        keep: (state) => this.#store.keep(state),
        tell: (alerts, scan, state) => this.#tell(alerts, scan, state),
        changed: () => this.#server.tellAll(),
      },
      this.#store.open(),
    );
    this.#server = new WatchServer(ports, values, {
      view: () => this.view(),
      alive: () => this.#loop.alive,
      scanNow: () => this.#loop.ask(),
    });
  }

  /** Done when it was stopped, or never came into its own. @throws address_taken, input_invalid */
  async run(): Promise<CommandResult> {
    const { ports, settings } = { ports: this.#ports, settings: this.#options.settings };
    await this.#server.start(settings.listen);
    const ended = new Promise<() => CommandResult | Promise<CommandResult>>((resolve) => (this.#end = resolve));
    const finish = (): CommandResult | Promise<CommandResult> => this.#observer?.finish(this.view()) ?? stoppedResult(this.view());
    const release = ports.lifetime.onSignals({ stop: () => this.#end(finish), hangup: () => this.#loop.ask() });
    const disarm = settings.observeMs === undefined ? undefined : ports.clock.after(settings.observeMs, () => this.#end(finish));
    try {
      if (settings.events) this.#changes = await ports.treeChanges.watch(this.#watched(), () => this.#loop.changeSeen());
      this.#observer?.begin();
      this.#loop.start();
      const result = await ended;
      this.#scanner.abort();
      await this.#loop.stop();
      return await result();
    } finally {
      disarm?.();
      this.#changes?.close();
      await this.#loop.stop();
      await this.#teller.settled();
      await this.#server.stop();
      release();
    }
  }

  view(): WatchView {
    const { pace } = this.#options.settings;
    return drawView(this.#loop, {
      environment: this.#judge.policy.policy.boot.environment,
      duriVersion: this.#ports.environment.duriVersion,
      started: this.#started,
      intervalMs: pace.intervalMs,
      events: this.#changes?.state() ?? 'off',
      stateFailures: this.#store.failures,
      notifyFailures: this.#teller.failures,
      warnings: this.#store.warnings,
      now: this.#ports.clock.now(),
      before: this.#before,
    });
  }

  async #scan(plan: Plan): Promise<{ readonly report: WatchScan['report']; readonly bytes: number }> {
    // Folders that came since are watched before the scan looks at them, so that no change falls in between.
    await this.#changes?.refresh();
    const scan = await this.#scanner.scan(plan);
    this.#latest = scan;
    this.#judge = scan.judged?.judge ?? this.#judge;
    this.#before = { release: scan.report.release ?? this.#before.release, freeze: scan.report.freeze ?? this.#before.freeze };
    return scan;
  }

  #tell(alerts: readonly Alert[], scan: Scan, state: WatchState): void {
    const { facts, report } = scan;
    const { log } = this.#ports;
    this.#observer?.scanned(facts, alerts);
    const files = facts.files === undefined ? '' : `: ${withThousands(facts.files.total)} files, ${withThousands(facts.bytes)} bytes`;
    const line = `${facts.outcome}${files} (${facts.kind}, ${facts.cause})`;
    if (facts.outcome === 'verified') log.info(line);
    else log.warn([line, ...report.findings.slice(0, 5).map(({ subject, message }) => `${subject} ${message}`)].join('; '));
    const advice = facts.cause === 'start' ? report.findings.flatMap(({ reason }) => (reason === undefined ? [] : [reasonOf(reason).fix]))[0] : undefined;
    if (advice !== undefined) log.info(advice);
    // What is wrong with the configuration from the start on is an error of whoever starts it, and nobody's page.
    if (facts.cause === 'start' && facts.outcome === 'error(config)' && this.#latest !== undefined) {
      const scan = this.#latest;
      return this.#end(() => onceResult(scan));
    }
    const expiredFreeze = report.freeze?.expired === true && state.freeze?.toldOfEnd === false ? report.freezeState : undefined;
    if (expiredFreeze !== undefined && state.freeze !== null) {
      this.#loop.state = { ...this.#loop.state, freeze: { ...state.freeze, toldOfEnd: true } };
      this.#store.keep(this.#loop.state);
    }
    this.#teller.tell(this.#judge.policy.policy, { alerts, scan, consecutiveFailures: state.consecutiveFailures, expiredFreeze });
    void this.#server.writeTextfile();
  }

  /** The tree folder by folder, the evidence, and where the kill switch lies; never the state directory, which this process writes to itself. */
  #watched(): { readonly tree: string; readonly folders: readonly string[] } {
    const ports = this.#ports;
    const { values } = this.#options;
    const { environment } = ports;
    const freeze = besidePolicy(this.#judge.policy, this.#judge.policy.policy.freeze.state);
    const state = stateDirectory(ports);
    const own = state === undefined ? undefined : realPath(ports, state);
    const folders = [values.evidence, ...(freeze === undefined ? [] : [dirname(resolve(environment.cwd, freeze))])].map((path) => realPath(ports, path));
    return { tree: realPath(ports, values.directory), folders: folders.filter((path) => path !== own && ports.files.isDirectory(path)) };
  }
}
