import { join } from 'node:path';
import { VERDICT_FILE } from '../acceptance/verdict.js';
import { isBelow } from '../gates/merge-gate/read-report.js';
import { prefixed } from '../model/digest.js';
import type { Finding, Warning } from '../model/finding.js';
import type { CommandResult, Table } from '../model/report.js';
import { EXIT_RED, UNSIGNED_STATUS } from '../model/status.js';
import { changeOf, type Scope, type Trigger } from '../model/trigger.js';
import type { Judge } from '../policy/judge.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import { countsText, differenceJson, differenceTables } from '../sbom/difference-report.js';
import type { GateContext } from './gate-context.js';
import type { GateRelease, VerdictOutcome } from './gate-release.js';
import type { RanPart } from './gate-parts.js';

/** The decision, and everything that is shown with it. */
export interface Gate {
  readonly findings: readonly Finding[];
  readonly ran: readonly RanPart[];
  readonly judge: Judge;
  readonly scope: Scope;
  readonly trigger: Trigger;
  readonly context: GateContext;
  /** Of the gate itself, beside those of its parts. */
  readonly warnings: readonly Warning[];
  /** The release that was judged, and what became of the verdict over it; undefined at a change. */
  readonly release: GateRelease | undefined;
  readonly verdict: VerdictOutcome | undefined;
}

/** What the merge gate shows and gives back: first why, then everything else. */
export function gateResult(gate: Gate): CommandResult {
  const { findings, ran, judge, scope, trigger, context } = gate;
  const failed = findings.filter(({ outcome }) => outcome !== 'pass');
  const verdict = failed.length === 0 ? 'green' : 'red';
  const details = ran.flatMap(({ report }) => report?.findings ?? []);
  const headline = headlineOf(gate, verdict, failed);
  const unsigned = ran.some(({ part }) => part.status === UNSIGNED_STATUS);
  const reports = ran.flatMap(({ report }) => report ?? []);
  const bootstrap = judge.from === 'bootstrap' || reports.some((report) => report.bootstrap);
  const edits = [...new Set(reports.flatMap((report) => report.edits))];
  // That nothing is signed is a fact above, and no warning at a change.
  const warnings = [...gate.warnings, ...reports.flatMap((report) => report.warnings).filter(({ reason }) => reason !== 'unsigned')];
  return {
    exitCode: verdict === 'green' ? 0 : EXIT_RED,
    json: {
      verdict,
      scope,
      bootstrap,
      unsigned,
      policy: judge.says,
      policy_digest: prefixed(judge.policy.digest),
      parts: ran.map(({ part: { name, result, status, error, says } }) => ({ name, result, status: status ?? null, error: error ?? null, says: says ?? null })),
      guard: context.guard,
      notes: context.notes,
      verdicts: (gate.verdict?.signed ?? []).map(({ environment, resourceUri, signedBy }) => ({ environment, resource_uri: resourceUri, signed_by: signedBy })),
      packages: context.packages === undefined ? null : differenceJson(context.packages),
      findings: [...findings, ...details].map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      title: scope === 'pull_request' ? 'DuRi gate' : trigger.kind === 'tag' ? 'DuRi release' : 'DuRi',
      tone: verdict === 'green' ? 'good' : 'bad',
      headline,
      facts: factsOf(gate, { unsigned, bootstrap, edits, keyrings: reports.flatMap(({ keyring }) => keyring ?? []) }),
      tables: [partsTable(gate), ...weakenedTable(ran), ...(context.packages === undefined ? [] : differenceTables(context.packages))],
      findings: [...failed.filter(({ subject }) => !explained(ran, subject)), ...details],
      warnings,
      next: [...reports.flatMap(({ hint }) => hint ?? []), ...adviceFor(details.length > 0 ? details : failed)],
    },
    outputs: { verdict, failed: failed.map(({ subject }) => subject).join(','), guard: context.guard, 'verdict-path': verdictPath(gate) },
    short: headline,
  };
}

interface Shown {
  readonly unsigned: boolean;
  readonly bootstrap: boolean;
  readonly edits: readonly string[];
  readonly keyrings: readonly string[];
}

function factsOf({ trigger, judge, verdict, context }: Gate, { unsigned, bootstrap, edits, keyrings }: Shown): (readonly [string, string])[] {
  const change = changeOf(trigger);
  return [
    ...(change === undefined ? [] : [['change', `${change.headCommit.slice(0, 12)} into ${change.baseBranch} (${change.baseCommit.slice(0, 12)})`] as const]),
    ['policy', judge.says],
    ...(verdict === undefined ? [] : [['policy digest', prefixed(judge.policy.digest)] as const, ['verdict', verdict.says] as const]),
    ...(unsigned ? [['evidence', 'unsigned: made for this run, and never more than a check of this change'] as const] : []),
    ...(bootstrap ? [['adoption', 'bootstrap: the base has no policy yet, so the built-in floor is the judge'] as const] : []),
    ...keyrings.map((keyring) => ['key ring', keyring] as const),
    ...(context.packages === undefined ? [] : [['packages', countsText(context.packages.counts)] as const]),
    ...context.notes.map((note) => ['note', note] as const),
    ...(edits.length === 0 ? [] : [['edits', `${edits.join(', ')} (judged by what the base has)`] as const]),
  ];
}

function verdictPath({ release, verdict }: Gate): string {
  return release === undefined || verdict === undefined || verdict.signed.length === 0 ? '' : join(release.evidence, VERDICT_FILE);
}

/** A part whose own findings are shown needs no other line for having failed. */
function explained(ran: readonly RanPart[], name: string): boolean {
  return ran.some(({ part, report }) => part.name === name && (report?.findings.length ?? 0) > 0);
}

function headlineOf(gate: Gate, verdict: string, failed: readonly Finding[]): string {
  const { findings, scope, trigger } = gate;
  const where =
    scope === 'pull_request'
      ? 'this change may be merged'
      : gate.release !== undefined
        ? 'the release is judged good'
        : trigger.kind === 'tag'
          ? `${trigger.tag} is released`
          : 'every part has passed';
  if (verdict === 'green') return `green: ${where} (${findings.length} of ${findings.length} parts passed)`;
  const [first] = failed;
  const more = failed.length > 1 ? ` (and ${failed.length - 1} more of ${findings.length} parts)` : '';
  return `red: ${scope === 'pull_request' ? 'blocked' : 'refused'}: ${first?.subject ?? ''} ${first?.message ?? ''}${more}`;
}

function partsTable({ findings, ran }: Gate): Table {
  const rows = findings.map(({ subject, outcome, message }) => {
    const part = ran.find((one) => one.part.name === subject)?.part;
    return [
      outcome === 'pass' ? '✅' : '❌',
      subject,
      part?.result ?? (outcome === 'pass' ? 'success' : subject === 'freeze' ? 'failure' : 'missing'),
      part?.status ?? part?.verdict ?? part?.error ?? '',
      part?.says ?? message,
    ];
  });
  return { title: 'Parts of the gate', head: ['', 'part', 'result', 'status', 'says'], rows };
}

/** Where the change is below the floor, dimension by dimension. */
function weakenedTable(ran: readonly RanPart[]): readonly Table[] {
  const rows = ran
    .flatMap(({ report }) => report?.dimensions ?? [])
    .filter(isBelow)
    .map(({ dimension, floor, candidate, from, verdict }) => [dimension, floor ?? '-', candidate ?? '-', from.join(', '), `BELOW: ${verdict}`]);
  return rows.length === 0 ? [] : [{ title: 'What the change weakens', head: ['dimension', 'floor', 'this change', 'floor from', ''], rows }];
}
