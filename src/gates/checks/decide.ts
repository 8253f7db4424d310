import type { ErrorKind } from '../../model/errors.js';
import { atLeast, type Severity } from '../../model/severity.js';
import type { CheckOutcome, CheckResult, CheckRun } from './check-result.js';
import { type Baseline, endsSoon, excuseFor, type Waiver, waiverProblem } from './waivers.js';

export interface DecisionRules {
  /** How many must have run. */
  readonly expected: number;
  /** The least severity whose failure is red. */
  readonly failOn: Severity;
  readonly waivers: readonly Waiver[];
  readonly baseline: Baseline | undefined;
  readonly at: Date;
}

export type Counts = Readonly<Record<CheckOutcome, number>> & { readonly selected: number; readonly flaky: number };

export interface Decision {
  readonly verdict: 'green' | 'red';
  /** Why no verdict could be formed, where that is what makes it red. A failed check decides before it. */
  readonly error: ErrorKind | undefined;
  readonly results: readonly CheckResult[];
  readonly counts: Counts;
  /** What is wrong with the run as a whole: too few checks, the same id twice. */
  readonly problems: readonly string[];
  /** What changes nothing and must be seen: waivers that end soon or count no more, a baseline that could shrink. */
  readonly notes: readonly string[];
}

/**
 * From what was observed to a verdict. Nothing proven is red: fewer checks than expected, a check that looked at nothing,
 * and one that could not look are errors. @source design, section 3 ("Nothing proven is red")
 */
export function decideChecks(runs: readonly CheckRun[], rules: DecisionRules): Decision {
  const results = runs.map((run) => resultOf(run, rules));
  const problems = problemsOf(runs, rules.expected);
  const red = results.some(({ outcome, severity }) => outcome === 'fail' && atLeast(severity, rules.failOn));
  const errors = results.flatMap(({ outcome, error }) => (outcome === 'error' ? [error ?? 'infra'] : []));
  const error = problems.length > 0 || errors.includes('config') ? 'config' : errors.length > 0 ? 'infra' : undefined;
  return {
    verdict: red || error !== undefined ? 'red' : 'green',
    error: red ? undefined : error,
    results,
    counts: countsOf(results),
    problems,
    notes: notesOf(results, rules),
  };
}

function resultOf(run: CheckRun, rules: DecisionRules): CheckResult {
  const { observations, attempts } = run;
  const failures = observations.filter(({ outcome }) => outcome === 'fail');
  const unknown = observations.filter(({ outcome }) => outcome === 'unknown');
  const seen = { ...run, flaky: attempts > 1 && failures.length === 0 && unknown.length === 0 && observations.length > 0 };
  if (observations.length === 0) return { ...seen, outcome: 'error', error: 'config' };
  const excuses = failures.map((failure) => excuseFor(run, failure, rules));
  if (excuses.some((excuse) => excuse === undefined)) return { ...seen, outcome: 'fail' };
  if (unknown.length > 0) return { ...seen, outcome: 'error', error: unknown.some(({ error }) => error === 'config') ? 'config' : 'infra' };
  const [excuse] = excuses;
  return excuse === undefined ? { ...seen, outcome: 'pass' } : { ...seen, outcome: 'waived', waivedBy: excuse.says };
}

function problemsOf(runs: readonly CheckRun[], expected: number): string[] {
  const ids = runs.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return [
    ...(runs.length === 0 ? ['nothing was selected, so nothing is proven'] : []),
    ...(runs.length < expected && runs.length > 0 ? [`${runs.length} have run; ${expected} are expected`] : []),
    ...(runs.length > expected ? [`${runs.length} have run; only ${expected} are expected: raise the number, so that the next one to go missing is seen`] : []),
    ...twice.map((id) => `the id ${id} stands twice`),
  ];
}

function countsOf(results: readonly CheckResult[]): Counts {
  const count = (outcome: CheckOutcome): number => results.filter((result) => result.outcome === outcome).length;
  return {
    selected: results.length,
    pass: count('pass'),
    fail: count('fail'),
    error: count('error'),
    waived: count('waived'),
    flaky: results.filter(({ flaky }) => flaky).length,
  };
}

function notesOf(results: readonly CheckResult[], { waivers, baseline, at }: DecisionRules): string[] {
  const severityOf = (check: string): Severity | undefined => results.find(({ id }) => id === check)?.severity;
  const ofWaivers = waivers.flatMap((waiver) => {
    const problem = waiverProblem(waiver, severityOf(waiver.check), at);
    const days = endsSoon(waiver, at);
    if (problem !== undefined) return [`waiver ${waiver.id} does not count: it ${problem}`];
    if (results.find(({ id }) => id === waiver.check)?.outcome === 'pass') return [`waiver ${waiver.id} is not needed any more: ${waiver.check} passes`];
    return days === undefined ? [] : [`waiver ${waiver.id} for ${waiver.check} ends in ${days} d`];
  });
  const mended = (baseline?.failures ?? []).filter(({ check }) => results.find(({ id }) => id === check)?.outcome === 'pass').length;
  return [...ofWaivers, ...(mended === 0 ? [] : [`${mended} failures of the baseline are mended: shrink it with \`duri audit --update-baseline\``])];
}
