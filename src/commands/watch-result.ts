import { acceptanceExit } from '../acceptance/accept-release.js';
import { withThousands } from '../model/amount.js';
import { prefixed } from '../model/digest.js';
import { type CommandResult, toneOf } from '../model/report.js';
import { exitCode, type Mode } from '../model/status.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import type { WatchView } from '../watch/watch-view.js';
import { errorOfOutcome } from './outcome-error.js';
import type { WatchScan } from './watch-scan.js';

/** What `watch --once` shows and gives back, and a sidecar that was started wrong: the exit codes of a boot, because it asks the same. */
export function onceResult(scan: WatchScan): CommandResult {
  const { report, bytes } = scan;
  const { outcome, findings, warnings, release, files, freeze, verdict } = report;
  const { mode, accepted, code } = judgementOf(scan);
  const error = errorOfOutcome(outcome, findings);
  return {
    exitCode: code,
    json: {
      status: error === undefined ? outcome : null,
      ...(error === undefined ? {} : { error }),
      mode,
      enforced: mode === 'prod',
      accepted,
      release: release === undefined ? null : { ...release, metadataDigest: prefixed(release.metadataDigest) },
      files: files ?? null,
      bytes,
      spike: report.spike,
      gate: verdict,
      freeze: freeze ?? null,
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: outcome === 'verified' && !accepted ? 'bad' : toneOf(outcome),
      headline: headlineOf(scan),
      facts: [
        ...(release === undefined ? [] : [['release', `${release.product} ${release.line} #${release.sequence}`] as const]),
        ...(files === undefined
          ? []
          : [['files', `${withThousands(files.total)}; ${files.modified} modified, ${files.missing} missing, ${files.new} new`] as const]),
        ['gate', `${verdict.state}: ${verdict.says}`],
        ...(freeze === undefined ? [] : [['kill switch', freeze.says] as const]),
      ],
      findings,
      warnings,
      next: adviceFor(findings),
    },
    short: outcome,
  };
}

function judgementOf({ report, judged }: WatchScan): { readonly mode: Mode; readonly accepted: boolean; readonly code: number } {
  const { outcome } = report;
  if (judged === undefined) return { mode: 'prod', accepted: false, code: exitCode(outcome, 'prod') };
  const { mode, acceptance } = judged;
  const accepted = outcome === 'verified' && acceptance.accepted;
  return { mode, accepted, code: acceptanceExit({ outcome, accepted, frozen: acceptance.frozen }, mode) };
}

function headlineOf(scan: WatchScan): string {
  const { outcome, freeze } = scan.report;
  const { mode, accepted } = judgementOf(scan);
  if (outcome !== 'verified') return `${outcome}${mode === 'dev' ? ' (dev: not enforced)' : ''}`;
  if (accepted) return 'verified';
  return freeze?.frozen === true ? 'verified, and frozen' : 'verified, and not what may start here';
}

/** A sidecar that was stopped: that is no verdict. */
export function stoppedResult(view: WatchView): CommandResult {
  const total = Object.values(view.scans).reduce((sum, count) => sum + count, 0);
  const last = view.last?.outcome ?? 'no scan yet';
  return {
    exitCode: 0,
    json: { status: null, stopped: true, last: view.last ?? null, scans: view.scans },
    report: { tone: 'plain', headline: `stopped after ${total} scans; the last one: ${last}` },
    short: 'stopped',
  };
}
