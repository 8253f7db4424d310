import type { Statement } from '../envelope/statement.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { isGreen, type JudgedStep, type Targets } from './step.js';

export const DRILL_REPORT = 'drill-report.json';
export const DRILL_SIGNATURE = 'drill-report.sig';
export const DRILL_PAGE = 'drill-report.md';

/** A forensic bundle that a rehearsal wrote. */
export interface RehearsedBundle {
  readonly name: string;
  readonly digest: Sha256;
  readonly differences: number | undefined;
}

/** One scenario, with every step judged. */
export interface RehearsedScenario {
  readonly name: string;
  readonly says: string;
  readonly steps: readonly JudgedStep[];
  readonly bundle: RehearsedBundle | undefined;
}

export interface Drill {
  readonly started: Date;
  readonly ended: Date;
  readonly duriVersion: string;
  /** `copy`: isolation was a stand-in. `staging`: the hook of the policy was run. */
  readonly target: 'copy' | 'staging';
  readonly release: {
    readonly product: string;
    readonly line: string;
    readonly sequence: number;
    readonly metadataDigest: Sha256;
  };
  readonly archive: { readonly name: string; readonly digest: Sha256 };
  readonly policyDigest: Sha256;
  readonly targets: Targets;
  readonly scenarios: readonly RehearsedScenario[];
}

/** Green only when every step of every scenario happened, and in time. */
export function isDrillGreen({ scenarios }: Pick<Drill, 'scenarios'>): boolean {
  return scenarios.length > 0 && scenarios.every(({ steps }) => steps.length > 0 && steps.every(isGreen));
}

/** The report as an object, the same for `--json` and for the file that is signed. */
export function drillJson(drill: Drill): Record<string, unknown> {
  const { release, archive, targets, scenarios } = drill;
  return {
    schema_version: '1',
    verdict: isDrillGreen(drill) ? 'green' : 'red',
    started: drill.started.toISOString(),
    ended: drill.ended.toISOString(),
    duri: drill.duriVersion,
    target: drill.target,
    release: { product: release.product, line: release.line, sequence: release.sequence, metadata_digest: prefixed(release.metadataDigest) },
    archive: { name: archive.name, digest: prefixed(archive.digest) },
    policy_digest: prefixed(drill.policyDigest),
    targets: { acknowledge_seconds: targets.acknowledge, restore_seconds: targets.restore, forensics_seconds: targets.forensics },
    scenarios: scenarios.map(({ name, says, steps, bundle }) => ({
      name,
      says,
      verdict: steps.every(isGreen) ? 'green' : 'red',
      steps: steps.map(stepJson),
      bundle: bundle === undefined ? null : { name: bundle.name, digest: prefixed(bundle.digest), differences: bundle.differences ?? null },
    })),
  };
}

function stepJson({ name, role, started, ended, afterSeconds, targetSeconds, outcome, says }: JudgedStep): Record<string, unknown> {
  return {
    name,
    role: role ?? null,
    started: started?.toISOString() ?? null,
    ended: ended?.toISOString() ?? null,
    after_tamper_seconds: afterSeconds ?? null,
    target_seconds: targetSeconds ?? null,
    outcome,
    says,
  };
}

export function renderDrillReport(drill: Drill): string {
  return `${canonicalJson(drillJson(drill))}\n`;
}

/** What is signed about a drill: the digest of its report, and what it came to. */
export function drillStatement(report: Sha256, drill: Drill): Statement {
  return {
    subjects: [{ name: DRILL_REPORT, digest: report }],
    predicateType: PREDICATE_TYPES.drill.type,
    predicate: {
      verdict: isDrillGreen(drill) ? 'green' : 'red',
      started: drill.started.toISOString(),
      ended: drill.ended.toISOString(),
      metadata_digest: drill.release.metadataDigest,
    },
  };
}
