import { resolve } from 'node:path';
import type { Part } from '../model/part.js';
import type { CommandResult } from '../model/report.js';
import { changeOf } from '../model/trigger.js';
import type { Ports } from '../ports/index.js';
import { commentMarker } from '../reports/comment.js';
import { buildHandover } from '../reports/handover.js';
import { commentMode } from './comment-inputs.js';
import type { GateValues } from './gate.js';
import { type Gate, gateResult } from './gate-result.js';
import { offerComment, type Posting } from './post-comment.js';
import { withReports } from './report-inputs.js';

/** Tells the gate's result in every form that was asked for: the report for people, SARIF and JUnit, the comment, the file for the reporter. */
export async function tellGate(ports: Ports, values: GateValues, gate: Gate): Promise<CommandResult> {
  const result = gateResult(gate);
  const parts = gate.findings.map((finding): Part => {
    const report = gate.ran.find(({ part }) => part.name === finding.subject)?.report;
    const findings = report === undefined || report.findings.length === 0 ? [finding] : report.findings;
    return { name: finding.subject, outcome: finding.outcome, headline: finding.message, findings, warnings: report?.warnings ?? [] };
  });
  writeHandover(ports, values.handover, gate, parts, result);
  const posting = await comment(ports, values, result);
  const policyPath = gate.judge.from === 'base' ? undefined : gate.judge.policy.path;
  const told = await withReports(ports, values, result, { parts, policyPath });
  return { ...told, outputs: { ...told.outputs, 'comment-url': posting?.url ?? '' } };
}

// eslint-disable-next-line max-params -- each is a thing of its own
function writeHandover({ environment, files, trigger }: Ports, path: string | undefined, gate: Gate, parts: readonly Part[], { report }: CommandResult): void {
  const change = changeOf(trigger);
  if (path === undefined || change === undefined) return;
  const verdict = gate.findings.every(({ outcome }) => outcome === 'pass') ? 'green' : 'red';
  files.write(
    resolve(environment.cwd, path),
    buildHandover({ headCommit: change.headCommit, verdict, headline: report.headline, parts, tables: report.tables ?? [] }),
  );
}

/** A comment changes no verdict: one that cannot be written is said in the log. */
async function comment(ports: Ports, { commentSummary, path }: GateValues, { report, exitCode }: CommandResult): Promise<Posting | undefined> {
  const mode = commentMode(commentSummary, 'never');
  const { trigger, environment, log } = ports;
  if (mode === 'never' || trigger.kind !== 'pull_request') return undefined;
  if (trigger.fork) {
    log.info("The token of a fork's pull request cannot comment: the reporter workflow does it, see docs/reports.md.");
    return undefined;
  }
  return offerComment(() => ports.openForge({}), log, {
    pull: trigger.number,
    headCommit: trigger.headCommit,
    report,
    title: 'DuRi gate',
    marker: commentMarker('gate', [environment.variables['GITHUB_WORKFLOW'] ?? '', environment.variables['GITHUB_JOB'] ?? '', path ?? '']),
    mode,
    good: exitCode === 0,
    whereAll: `[the job summary](${environment.variables['GITHUB_SERVER_URL'] ?? ''}/${environment.variables['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${environment.variables['GITHUB_RUN_ID'] ?? ''}) has them`,
  });
}
