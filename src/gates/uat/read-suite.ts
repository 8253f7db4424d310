import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Problem } from '../../shape/parsed.js';
import { type ReadCase, readCase } from './read-case.js';
import type { UatSuite } from './suite.js';

/** Reads every case; problems name their place. */
export function readCases({ cases, variables }: UatSuite): { readonly cases: readonly ReadCase[]; readonly problems: readonly Problem[] } {
  const read = cases.map((one) => readCase(one, variables));
  const ids = cases.map(({ id }) => id);
  const strangers = read.flatMap((one) =>
    (one.case?.parts.needs ?? [])
      .filter((id) => !ids.includes(id))
      .map((id) => ({ where: `${one.case?.identity.id ?? ''}.needs`, message: `names ${id}, which there is not` })),
  );
  return { cases: read.flatMap((one) => one.case ?? []), problems: [...read.flatMap(({ problems }) => problems), ...strangers] };
}

/** The same. @throws policy_invalid with all that is wrong */
export function requireCases(suite: UatSuite): readonly ReadCase[] {
  const { cases, problems } = readCases(suite);
  if (problems.length === 0) return cases;
  const lines = problems.map(({ where, message }) => printable(`${where}: ${message}`));
  throw new IntegrityError('policy_invalid', ['the acceptance cases are not valid', ...lines.map((line) => `  ${line}`)].join('\n'), { problems: lines });
}
