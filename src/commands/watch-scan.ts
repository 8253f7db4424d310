import { randomInt } from 'node:crypto';
import { acceptRelease, type Acceptance } from '../acceptance/accept-release.js';
import { keyringPathOf } from '../policy/policy.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { overallOutcome, type Warning, warning } from '../model/finding.js';
import { DAY_MS } from '../model/instant.js';
import type { Mode } from '../model/status.js';
import { enforcement } from '../policy/enforcement.js';
import { decidingFiles, refuseUntrusted } from '../policy/inside.js';
import { type Judge, loadJudge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import type { Plan } from '../watch/schedule.js';
import { ScanMemory } from '../watch/reading-memory.js';
import { reportOf, reportOfError, type ScanReport, type SeenDirectory } from '../watch/scan-report.js';
import { openReleasePlace, type ReleasePlace } from './release-place.js';
import type { WatchSettings } from './watch-settings.js';
import type { WatchValues } from './watch.js';

/** One look at the release, with everything that it was judged by. */
export interface WatchScan {
  readonly report: ScanReport;
  readonly bytes: number;
  /** Undefined where the scan did not come so far. */
  readonly judged: { readonly judge: Judge; readonly trust: Trust; readonly mode: Mode; readonly acceptance: Acceptance } | undefined;
}

/** Scans the release of this process. What it started with is pinned; everything else is read anew at each scan. */
export class ReleaseScanner {
  #pinned: Sha256 | undefined;
  /** Where the last scan looked that found both directories. */
  #seen: Pick<ReleasePlace, 'directory' | 'evidence'> | undefined;
  readonly #memory: ScanMemory | undefined;
  readonly #abort = new AbortController();

  constructor(
    private readonly ports: Ports,
    private readonly values: WatchValues,
    private readonly settings: WatchSettings,
  ) {
    const { incremental, intervalMs } = settings.pace;
    if (incremental) this.#memory = new ScanMemory({ turns: Math.ceil(DAY_MS / intervalMs), chance: () => randomInt(1_000_000) / 1_000_000 });
  }

  /** Ends the scan that runs: what it comes to then is no verdict. */
  abort(): void {
    this.#abort.abort();
  }

  /** Never throws: what prevents a verdict is an outcome too. */
  async scan({ kind }: Pick<Plan, 'kind'>): Promise<WatchScan> {
    const meter = { bytes: 0 };
    this.#memory?.begin(kind, this.ports.clock.now());
    try {
      const judged = await this.#judge(this.#withPace(meter));
      const report = reportOf(judged.acceptance, judged.trust, this.#pinned);
      this.#pinned ??= authenticDigest(judged.acceptance);
      const warnings = [...report.warnings, ...memoryWarnings(this.#memory)];
      return { report: { ...report, warnings }, bytes: meter.bytes, judged };
    } catch (error) {
      return { report: reportOfError(error, this.#gone(error)), bytes: meter.bytes, judged: undefined };
    }
  }

  /** Which of the two directories is gone that was there before. What was never there is an error of whoever started it. */
  #gone(error: unknown): SeenDirectory | undefined {
    if (this.#seen === undefined || !(error instanceof IntegrityError) || error.code !== 'directory_missing') return undefined;
    return error.details['directory'] === this.#seen.evidence ? 'evidence directory' : 'release directory';
  }

  /** The same world with a tree that is read in the background, no faster than it may be, and counted. */
  #withPace(meter: { bytes: number }): Ports {
    const { ports } = this;
    const { threads, bytesPerSecond } = this.settings;
    const memory = this.#memory;
    return {
      ...ports,
      tree: {
        scan: async (request) => {
          const summary = await ports.tree.scan({ ...request, pace: { threads, bytesPerSecond, signal: this.#abort.signal }, memory });
          meter.bytes += summary.bytes - (memory?.recalledBytes ?? 0);
          return summary;
        },
      },
    };
  }

  async #judge(ports: Ports): Promise<NonNullable<WatchScan['judged']>> {
    const { values, settings } = this;
    const at = ports.clock.now();
    const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'verifier' });
    const { mode } = enforcement(ports.environment.variables, judge.policy.policy);
    const place = openReleasePlace(ports, values.directory, values.evidence);
    const trust = loadTrust(ports, {
      keyringPath: judge.keyring,
      policyKeyringPath: keyringPathOf(judge.policy),
      secretInputs: [],
      hmacKeys: values.hmacKey,
      purpose: 'verify',
      at,
    });
    refuseUntrusted(ports, mode, decidingFiles(judge.policy, trust.anchors), [place.directory, place.evidence]);
    const acceptance = await acceptRelease(ports, {
      ...place,
      judge,
      trust,
      hmacKeys: values.hmacKey,
      mode,
      expect: settings.expect,
      bootstrap: values.bootstrap,
      ticket: undefined,
    });
    this.#seen = place;
    return { judge, trust, mode, acceptance };
  }
}

/** The digest of a release whose evidence is fine: that its files may not be changes nothing about which one it is. */
function authenticDigest({ findings, verification }: Acceptance): Sha256 | undefined {
  const ofEvidence = findings.filter(({ check }) => check !== 'every-file-matches' && check !== 'something-was-checked');
  return overallOutcome(ofEvidence) === 'verified' ? verification.metadataDigest : undefined;
}

function memoryWarnings(memory: ScanMemory | undefined): Warning[] {
  if (memory?.refusedBecause === undefined) return [];
  return [warning('incremental_unavailable', 'release directory', `every scan reads everything: ${memory.refusedBecause}`)];
}
