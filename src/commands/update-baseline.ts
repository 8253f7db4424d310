import type { CheckRun } from '../gates/checks/check-result.js';
import { readBaseline } from '../gates/checks/read-excuses.js';
import { type Baseline, fingerprintOf } from '../gates/checks/waivers.js';
import { IntegrityError } from '../model/errors.js';
import type { CommandResult } from '../model/report.js';
import type { Ports } from '../ports/index.js';

/**
 * Writes the baseline: at first every failure that there is but those of critical checks; from then on it only shrinks, and what is
 * new needs a waiver. @throws input_missing when the policy names none
 */
export function updateBaseline(ports: Pick<Ports, 'files'>, path: string | undefined, runs: readonly CheckRun[]): CommandResult {
  if (path === undefined)
    throw new IntegrityError('input_missing', 'duri.yml names no baseline', {}, { hint: 'Write `audit: { baseline: duri.baseline.json }` into duri.yml.' });
  const before = ports.files.exists(path) ? readBaseline(ports, path) : undefined;
  const now = runs.flatMap((run) =>
    run.severity === 'critical'
      ? []
      : run.observations
          .filter(({ outcome }) => outcome === 'fail')
          .map((seen) => ({ check: run.id, fingerprint: fingerprintOf(run.id, seen), subject: seen.subject })),
  );
  const known = (fingerprint: string): boolean => before === undefined || before.failures.some((failure) => failure.fingerprint === fingerprint);
  const failures = [...new Map(now.filter(({ fingerprint }) => known(fingerprint)).map((one) => [one.fingerprint, one])).values()].sort((a, b) =>
    `${a.check} ${a.fingerprint}` < `${b.check} ${b.fingerprint}` ? -1 : 1,
  );
  const left = now.length - now.filter(({ fingerprint }) => known(fingerprint)).length;
  const baseline: Baseline = { version: '1', failures };
  ports.files.write(path, `${JSON.stringify(baseline, null, 2)}\n`);
  const headline = `${path} holds ${failures.length} failures${before === undefined ? '' : `; it held ${before.failures.length}`}`;
  return {
    exitCode: 0,
    json: { path, failures: failures.length, before: before?.failures.length ?? null, not_taken: left },
    report: { tone: 'plain', headline, next: left === 0 ? [] : [`${left} new failures are not taken in: mend them, or write a waiver for each.`] },
    short: headline,
  };
}
