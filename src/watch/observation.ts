import type { Statement } from '../envelope/statement.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import type { Instant } from '../model/instant.js';
import { EXIT_RED, exitCode, type Mode, type Outcome, worstOutcome } from '../model/status.js';
import type { Alert } from './alarm.js';
import { type ScanFacts, type WatchView, YOUNG_INTERVALS } from './watch-view.js';

/** A day of scans every ten seconds. What is beyond is counted. */
const LISTED = 10_000;

/** How the acceptance tests of the policy went. */
export interface UatRun {
  readonly at: Instant;
  readonly verdict: 'green' | 'red' | 'error';
  readonly says: string;
}

/** What was seen while a release was observed after its deployment, as it is written to a file. */
export interface ObservationSummary {
  readonly schema_version: '1';
  readonly verdict: 'green' | 'red';
  /** Why it is red, a sentence each; empty when green. */
  readonly reasons: readonly string[];
  readonly release: { readonly product: string; readonly line: string; readonly sequence: number; readonly metadata_digest: string } | null;
  readonly environment: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly planned_seconds: number;
  readonly interval_seconds: number;
  readonly scans: {
    readonly total: number;
    readonly by_status: Readonly<Record<string, number>>;
    /** The longest time without the end of a scan. */
    readonly longest_gap_seconds: number;
    readonly each: readonly ScanFacts[];
    readonly not_listed: number;
  };
  readonly alerts: readonly (Alert & { readonly at: Instant })[];
  /** None where the policy has no acceptance tests, or no target for them. */
  readonly uat: readonly UatRun[];
}

export interface ObservationEnd {
  readonly from: Instant;
  readonly until: Instant;
  readonly plannedMs: number;
  /** On the clock that nobody sets. */
  readonly lastedMs: number;
  readonly view: Pick<WatchView, 'release' | 'environment' | 'intervalMs'>;
}

/** Notes what happens while a release is observed. */
export class Observation {
  readonly #each: ScanFacts[] = [];
  readonly #outcomes = new Map<Outcome, number>();
  readonly #alerts: (Alert & { readonly at: Instant })[] = [];
  readonly #uat: UatRun[] = [];
  #total = 0;
  #lastEndedMs = 0;
  #longestGapMs = 0;

  /** @param sinceMs how long after the start the scan ended, on the clock that nobody sets */
  scanned(facts: ScanFacts, alerts: readonly Alert[], sinceMs: number): void {
    this.#total += 1;
    this.#outcomes.set(facts.outcome, (this.#outcomes.get(facts.outcome) ?? 0) + 1);
    if (this.#each.length < LISTED) this.#each.push(facts);
    if (this.#alerts.length < LISTED) this.#alerts.push(...alerts.map((alert) => ({ ...alert, at: facts.at })));
    this.#longestGapMs = Math.max(this.#longestGapMs, sinceMs - this.#lastEndedMs);
    this.#lastEndedMs = sinceMs;
  }

  tested(run: UatRun): void {
    this.#uat.push(run);
  }

  /** Green only when it lasted as long as it was to, never went without a scan for long, and everything in it was good. */
  summary({ from, until, plannedMs, lastedMs, view }: ObservationEnd): ObservationSummary {
    const gapMs = Math.max(this.#longestGapMs, lastedMs - this.#lastEndedMs);
    const bad = [...this.#outcomes].filter(([outcome]) => outcome !== 'verified');
    const reasons = [
      ...bad.map(([outcome, count]) => `${count} of ${this.#total} scans: ${outcome}`),
      ...(this.#total === 0 ? ['no scan has ended'] : []),
      ...(lastedMs < plannedMs ? [`it ended after ${Math.round(lastedMs / 1000)} of ${Math.round(plannedMs / 1000)} seconds`] : []),
      ...(gapMs > YOUNG_INTERVALS * view.intervalMs ? [`for ${Math.round(gapMs / 1000)} seconds no scan ended`] : []),
      ...this.#uat.filter(({ verdict }) => verdict !== 'green').map(({ at, says }) => `acceptance tests at ${at}: ${says}`),
    ];
    const { release } = view;
    return {
      schema_version: '1',
      verdict: reasons.length === 0 ? 'green' : 'red',
      reasons,
      release:
        release === undefined
          ? null
          : { product: release.product, line: release.line, sequence: release.sequence, metadata_digest: prefixed(release.metadataDigest) },
      environment: view.environment,
      from,
      until,
      planned_seconds: plannedMs / 1000,
      interval_seconds: view.intervalMs / 1000,
      scans: {
        total: this.#total,
        by_status: Object.fromEntries(this.#outcomes),
        longest_gap_seconds: Math.round(gapMs / 1000),
        each: this.#each,
        not_listed: this.#total - this.#each.length,
      },
      alerts: this.#alerts,
      uat: this.#uat,
    };
  }

  /** The exit code of the worst scan; 1 where only something else was red. */
  exitOf({ verdict }: ObservationSummary, mode: Mode): number {
    const worst = worstOutcome(this.#outcomes.keys());
    if (worst !== 'verified') return exitCode(worst, mode);
    return verdict === 'green' || mode === 'dev' ? 0 : EXIT_RED;
  }
}

/** What is signed about an observation: what it was of, what came of it, and the digest of the file that says the rest. */
export function observationStatement(summary: ObservationSummary, metadataDigest: Sha256, file: { readonly name: string; readonly digest: Sha256 }): Statement {
  const { verdict, reasons, environment, from, until, planned_seconds, interval_seconds, scans, alerts, uat } = summary;
  return {
    subjects: [{ name: METADATA_FILE, digest: metadataDigest }],
    predicateType: PREDICATE_TYPES.scan.type,
    predicate: {
      verdict,
      reasons: [...reasons],
      environment,
      from,
      until,
      planned_seconds,
      interval_seconds,
      scans: { total: scans.total, by_status: { ...scans.by_status }, longest_gap_seconds: scans.longest_gap_seconds },
      alerts: alerts.length,
      uat: uat.map(({ at, verdict: found }) => ({ at, verdict: found })),
      summary: { name: file.name, digest: { sha256: file.digest } },
    },
  };
}
