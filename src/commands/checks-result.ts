import { findingsOf } from '../gates/checks/check-findings.js';
import type { CheckResult } from '../gates/checks/check-result.js';
import type { Decision } from '../gates/checks/decide.js';
import type { CommandResult, Table } from '../model/report.js';
import { EXIT_RED, exitCode } from '../model/status.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson } from '../reports/finding-json.js';

/** What ran, for the result of `duri audit` and `duri uat`. */
export interface ChecksRun {
  readonly decision: Decision;
  /** One word for what is counted: `checks` or `uats`. */
  readonly noun: 'checks' | 'uats';
  readonly expected: number;
  /** Only some were selected by hand: that is never a verdict of the gate. */
  readonly partial: boolean;
  readonly facts: readonly (readonly [string, string])[];
  /** Every check is listed, and not only what is to be mended. */
  readonly listAll: boolean;
}

const MARKS = { pass: '✔', fail: '✖', error: '?', waived: '–' } as const;

/** The one object of `--json`, and what a person is shown. */
export function checksResult({ decision, noun, expected, partial, facts, listAll }: ChecksRun): CommandResult {
  const { verdict, error, results, counts, problems, notes } = decision;
  const findings = results.flatMap(findingsOf);
  const observations = results.reduce((sum, result) => sum + result.observations.length, 0);
  const open = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'error');
  const says = headlineOf(decision, noun, partial);
  return {
    exitCode: verdict === 'green' ? 0 : error === undefined ? EXIT_RED : exitCode(`error(${error})`, 'prod'),
    json: {
      verdict,
      error: error === undefined ? null : `error(${error})`,
      partial,
      expected: { [noun]: expected },
      counts: { ...counts, observations },
      categories: categoriesOf(results).map(([name, own]) => ({ name, passed: passed(own), of: own.length })),
      checks: results.map(checkJson),
      findings: findings.map(findingJson),
      problems,
      notes,
    },
    report: {
      tone: verdict === 'green' ? 'good' : 'bad',
      headline: says,
      facts: [
        ['expected', `${expected} ${noun}`],
        ['observations', String(observations)],
        ...facts,
        ...problems.map((problem) => ['problem', problem] as const),
        ...notes.map((note) => ['note', note] as const),
      ],
      tables: [categoryTable(results), ...(listAll ? [checkTable('Checks', results)] : open.length === 0 ? [] : [checkTable('To mend', open)])],
      findings,
      next: adviceFor(findings).slice(0, 20),
    },
    outputs: {
      verdict,
      passed: String(counts.pass),
      failed: String(counts.fail),
      errors: String(counts.error),
      waived: String(counts.waived),
      flaky: String(counts.flaky),
    },
    short: says,
  };
}

function headlineOf({ verdict, error, counts, problems, results }: Decision, noun: string, partial: boolean): string {
  const share = `${counts.pass}/${counts.selected} ${noun} passed`;
  const scope = partial ? ' (only those that were named, so this is no verdict of the gate)' : '';
  if (verdict === 'green')
    return `green: ${share}${counts.waived === 0 ? '' : `, ${counts.waived} waived`}${counts.flaky === 0 ? '' : `, ${counts.flaky} flaky`}${scope}`;
  const names = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'error').map(({ id }) => id);
  const shown = names.slice(0, 8).join(', ');
  const why = names.length === 0 ? problems.join('; ') : `${shown}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`;
  return `${error === undefined ? 'red' : `error(${error})`}: ${share}: ${why}${scope}`;
}

/** Categories in the order in which they first come. */
function categoriesOf(results: readonly CheckResult[]): (readonly [string, readonly CheckResult[]])[] {
  const names = [...new Set(results.map(({ category }) => category))];
  return names.map((name) => [name, results.filter(({ category }) => category === name)] as const);
}

function passed(results: readonly CheckResult[]): number {
  return results.filter(({ outcome }) => outcome === 'pass').length;
}

function categoryTable(results: readonly CheckResult[]): Table {
  const rows = categoriesOf(results).map(([name, own]) => [passed(own) === own.length ? MARKS.pass : MARKS.fail, name, `${passed(own)}/${own.length}`]);
  return { head: ['', 'category', 'passed'], rows };
}

function checkTable(title: string, results: readonly CheckResult[]): Table {
  return {
    title,
    head: ['', 'id', 'check', 'severity', 'seen', 'time'],
    rows: results.map(({ outcome, id, title: what, severity, observations, seconds, flaky }) => [
      MARKS[outcome],
      id,
      flaky ? `${what} (flaky)` : what,
      severity,
      String(observations.length),
      `${seconds.toFixed(2)} s`,
    ]),
  };
}

function checkJson({
  id,
  title,
  category,
  severity,
  outcome,
  flaky,
  attempts,
  seconds,
  observations,
  executes,
  waivedBy,
}: CheckResult): Record<string, unknown> {
  return { id, title, category, severity, outcome, flaky, attempts, seconds, observations: observations.length, executes, waived_by: waivedBy ?? null };
}
