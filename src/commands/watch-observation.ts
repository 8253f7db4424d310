import { basename, join, resolve } from 'node:path';
import { stateDirectory } from '../mark/mark-file.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { toInstant } from '../model/instant.js';
import type { CommandResult } from '../model/report.js';
import type { Mode } from '../model/status.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import type { Judge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';
import type { Alert } from '../watch/alarm.js';
import { Observation, observationStatement, type ObservationSummary } from '../watch/observation.js';
import type { ScanFacts, WatchView } from '../watch/watch-view.js';
import { recordCommand } from './record-command.js';
import { NO_REPORTS } from './report-inputs.js';
import type { WatchValues } from './watch.js';

export interface ObserverOptions {
  readonly values: WatchValues;
  readonly judge: Judge;
  readonly mode: Mode;
  readonly plannedMs: number;
}

/** `--observe`: notes every scan and alert, runs the acceptance tests at the beginning and at the end, and sums up. */
export class Observer {
  readonly #observation = new Observation();
  readonly #started: Date;
  readonly #startedAt: number;
  /** Of the summary; undefined where nobody named a place for it. */
  readonly #path: string | undefined;
  #testing: Promise<void> = Promise.resolve();

  /** @throws input_invalid, key_may_not_sign and what loadTrust throws: a day later it would be too late */
  constructor(
    private readonly ports: Ports,
    private readonly options: ObserverOptions,
  ) {
    this.#started = ports.clock.now();
    this.#startedAt = ports.clock.elapsed();
    const { summary, signingKey } = options.values;
    const state = stateDirectory(ports);
    this.#path = summary ?? (state === undefined ? undefined : join(state, `observation-${toInstant(this.#started).replace(/[^0-9TZ]/g, '')}.json`));
    if (signingKey.length === 0) return;
    chooseSigners(this.#trust(), 'log');
    if (this.#path === undefined)
      throw new IntegrityError(
        'input_invalid',
        '--signing-key signs the summary of an observation, and there is no place for one',
        {},
        { hint: 'Pass --summary FILE, or set DURI_STATE_DIR.' },
      );
  }

  begin(): void {
    this.#test();
  }

  scanned(facts: ScanFacts, alerts: readonly Alert[]): void {
    this.#observation.scanned(facts, alerts, this.#lasted());
  }

  /** @throws write_failed */
  async finish(view: WatchView): Promise<CommandResult> {
    const lastedMs = this.#lasted();
    const { plannedMs, mode } = this.options;
    if (lastedMs >= plannedMs) this.#test();
    await this.#testing;
    const until = this.ports.clock.now();
    const summary = this.#observation.summary({ from: toInstant(this.#started), until: toInstant(until), plannedMs, lastedMs, view });
    const code = this.#observation.exitOf(summary, mode);
    return this.#result(summary, code, this.#write(summary, view, code));
  }

  #lasted(): number {
    return this.ports.clock.elapsed() - this.#startedAt;
  }

  /** One run after the other, beside the scans. */
  #test(): void {
    const { values, judge } = this.options;
    const { uat } = judge.policy.policy;
    const target = values.target ?? uat?.target;
    if (uat === undefined || target === undefined) return;
    this.#testing = this.#testing.then(async () => {
      const at = toInstant(this.ports.clock.now());
      try {
        const result = await this.#runUat(target);
        this.#observation.tested({ at, verdict: result.exitCode === 0 ? 'green' : 'red', says: result.report.headline });
      } catch (error) {
        if (!(error instanceof IntegrityError)) throw error;
        this.#observation.tested({ at, verdict: 'error', says: `${error.code}: ${messageOf(error)}` });
      }
    });
  }

  async #runUat(target: string): Promise<CommandResult> {
    const { default: uat } = await import('./uat.js');
    const { path } = this.options.judge.policy;
    const config = path === undefined ? undefined : resolve(this.ports.environment.cwd, path);
    return uat.run(this.ports, { ...NO_REPORTS, dir: '.', config, target, only: [], listAll: false, evidence: undefined, signingKey: [], hmacKey: [] });
  }

  #trust(): Trust {
    const { judge, values } = this.options;
    return loadTrust(this.ports, {
      keyringPath: judge.keyring,
      policyKeyringPath: keyringPathOf(judge.policy),
      secretInputs: values.signingKey,
      hmacKeys: [],
      purpose: 'sign',
      at: this.ports.clock.now(),
    });
  }

  /** The summary, a signed statement beside it where there is a key, and an execution record. Gives back where they are. */
  #write(summary: ObservationSummary, { release }: WatchView, code: number): readonly string[] {
    const { ports } = this;
    const { values, judge } = this.options;
    const path = this.#path;
    const trust = values.signingKey.length === 0 ? undefined : this.#trust();
    const content = `${JSON.stringify(summary, null, 2)}\n`;
    const digest = sha256(content);
    const written: string[] = [];
    const write = (to: string, what: string | Uint8Array): void => {
      ports.files.write(to, what);
      written.push(to);
    };
    if (path !== undefined) write(path, content);
    if (path !== undefined && trust !== undefined && release !== undefined) {
      const statement = observationStatement(summary, release.metadataDigest, { name: basename(path), digest });
      write(`${path}.sig`, signStatement(statement, chooseSigners(trust, 'log').signers).content);
    }
    if (stateDirectory(ports) !== undefined)
      this.#record({ summary, trust, digest, sizeBytes: Buffer.byteLength(content), code, judge, metadataDigest: release?.metadataDigest });
    return written;
  }

  #record(about: {
    readonly summary: ObservationSummary;
    readonly trust: Trust | undefined;
    readonly digest: ReturnType<typeof sha256>;
    readonly sizeBytes: number;
    readonly code: number;
    readonly judge: Judge;
    readonly metadataDigest: ReturnType<typeof sha256> | undefined;
  }): void {
    const { summary, trust, digest, sizeBytes, code, judge, metadataDigest } = about;
    const warnings = recordCommand(this.ports, {
      verb: 'watch',
      started: this.#started,
      place: { evidence: undefined },
      trust,
      policyDigest: judge.policy.digest,
      result: summary.verdict,
      exitCode: code,
      subjects: metadataDigest === undefined ? [] : [{ name: 'deployment_metadata.json', digest: metadataDigest }],
      outputs: [{ name: 'observation', digest, sizeBytes }],
      observations: {
        scans: summary.scans.total,
        scans_verified: summary.scans.by_status['verified'] ?? 0,
        alerts: summary.alerts.length,
        uat_runs: summary.uat.length,
      },
    });
    for (const { message } of warnings) this.ports.log.warn(message);
  }

  #result(summary: ObservationSummary, exitCode: number, written: readonly string[]): CommandResult {
    const { verdict, reasons, scans, alerts, uat } = summary;
    const red = verdict === 'red';
    const headline = `${verdict}: observed for ${summary.planned_seconds} seconds, ${scans.total} scans, ${alerts.length} alerts`;
    return {
      exitCode,
      json: { verdict, observation: summary, written },
      report: {
        tone: red ? 'bad' : 'good',
        headline: red ? `${headline}: ${reasons[0] ?? ''}` : headline,
        facts: [
          [
            'scans',
            Object.entries(scans.by_status)
              .map(([status, count]) => `${count} ${status}`)
              .join(', ') || 'none',
          ],
          ['acceptance', uat.length === 0 ? 'not run: the policy has no tests, or no target' : uat.map((one) => one.verdict).join(', ')],
          ...written.map((path) => ['written', path] as const),
        ],
        next: red
          ? [...reasons.slice(1), `duri rollback --to last-green brings back the last release that still verifies: ${rollbackLine(this.options.values)}`]
          : [],
      },
      short: headline,
    };
  }
}

function rollbackLine({ directory, evidence, config }: WatchValues): string {
  return `duri rollback ${directory} --evidence ${evidence}${config === undefined ? '' : ` --config ${config}`} --to last-green`;
}
