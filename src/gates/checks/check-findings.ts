import { posix } from 'node:path';
import type { Finding } from '../../model/finding.js';
import type { Part, PartCase } from '../../model/part.js';
import type { CheckResult } from './check-result.js';
import type { Decision } from './decide.js';
import { fingerprintOf } from './waivers.js';

/** What a check found, as findings; one that looked at nothing gives one that says so. */
export function findingsOf({ id, severity, fix, observations, waivedBy }: CheckResult): readonly Finding[] {
  if (observations.length === 0)
    return [{ check: id, outcome: 'unknown', reason: 'check_error', severity, subject: id, message: 'has looked at nothing, which proves nothing' }];
  return observations.map((observation): Finding => {
    const { outcome, subject, message, expected, actual, location, fix: closer, error } = observation;
    const whatToDo = closer ?? fix;
    const values = {
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(location === undefined ? {} : { location }),
    };
    const base = { check: id, subject, severity, ...values };
    if (outcome === 'pass') return { ...base, outcome, message };
    const mend = whatToDo === undefined ? {} : { fix: whatToDo };
    if (outcome === 'unknown')
      return { ...base, ...mend, outcome, reason: 'check_error', message: error === 'config' ? `${message} (error in the configuration)` : message };
    if (waivedBy !== undefined) return { ...base, outcome: 'not-applicable', message: `${message} (waived: ${waivedBy})` };
    return { ...base, ...mend, outcome, reason: 'check_failed', message, fingerprint: fingerprintOf(id, observation) };
  });
}

/** A part for each category, in order. `directory` is the folder that was looked at, relative to the current one; places are told from there. */
export function partsOf({ results, problems }: Decision, name: string, directory: string): readonly Part[] {
  const categories = [...new Set(results.map(({ category }) => category))];
  const parts = categories.map((category): Part => {
    const own = results.filter((result) => result.category === category);
    const failed = own.some(({ outcome }) => outcome === 'fail');
    const error = own.some(({ outcome }) => outcome === 'error');
    return {
      name: category,
      outcome: failed ? 'fail' : error ? 'unknown' : 'pass',
      headline: `${own.filter(({ outcome }) => outcome === 'pass').length} of ${own.length} passed`,
      findings: own.flatMap(findingsOf).map((finding) => placedIn(directory, finding)),
      ...(directory === '.' ? {} : { directory }),
      warnings: [],
      cases: own.map(caseOf),
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  });
  if (problems.length === 0) return parts;
  const findings = problems.map((message): Finding => ({ check: name, outcome: 'unknown', reason: 'check_error', subject: name, message }));
  return [...parts, { name, outcome: 'unknown', headline: problems.join('; '), findings, warnings: [] }];
}

function placedIn(directory: string, finding: Finding): Finding {
  const { location } = finding;
  return location === undefined || directory === '.' ? finding : { ...finding, location: { ...location, file: posix.join(directory, location.file) } };
}

function caseOf({ id, title, outcome, seconds, flaky }: CheckResult): PartCase {
  const outcomes = { pass: 'pass', fail: 'fail', error: 'unknown', waived: 'not-applicable' } as const;
  return { check: id, title: flaky ? `${title} (flaky: it passed on a retry)` : title, outcome: outcomes[outcome], seconds };
}
