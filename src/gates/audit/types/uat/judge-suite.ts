import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { PlacedStep, ReadCase } from '../../../uat/read-case.js';
import type { UatSuite } from '../../../uat/suite.js';
import { mustBeLetIn, mustBeRefused } from './access-status.js';
import type { SuiteParameters } from './suite-parameters.js';

/** Pure judgements of a suite that could be read; the subject of each is the id of a case, or `the suite`. */

const SUITE = 'the suite';

export function judgeCount(suite: UatSuite, count: number): readonly Observation[] {
  const found = suite.cases.length;
  const details = { expected: `at least ${count} cases, all of which are expected to run` };
  if (found < count) return [fails(SUITE, `has ${found} cases`, { ...details, actual: String(found) })];
  if (suite.expected !== undefined && suite.expected < count)
    return [
      fails(SUITE, `expects only ${suite.expected} cases to run`, { ...details, actual: String(suite.expected), fix: `Set uat.expect.uats to ${found}.` }),
    ];
  return [holds(SUITE, `has ${found} cases`, details)];
}

export function judgeTags(cases: readonly ReadCase[], tags: readonly string[]): readonly Observation[] {
  return tags.map((tag) => {
    const of = cases.filter(({ parts }) => parts.tags.includes(tag)).map(({ identity }) => identity.id);
    return of.length > 0
      ? holds(`tag ${tag}`, `is covered by ${of.join(', ')}`)
      : fails(`tag ${tag}`, 'is covered by no case', { expected: 'a case', actual: 'none' });
  });
}

/** A step that is only for one kind of target does not count for the other. */
export function judgeAssertions(cases: readonly ReadCase[], least: number): readonly Observation[] {
  return cases.flatMap(({ identity: { id }, steps }) =>
    (['rehearsal', 'live'] as const).map((where) => {
      const own = steps.filter(({ phase, modifiers }) => phase === 'steps' && (modifiers.on === undefined || modifiers.on === where));
      const found = own.reduce((sum, { assertions }) => sum + assertions, 0);
      const details = { expected: `at least ${least}`, actual: String(found) };
      return found >= least ? holds(id, `asserts ${found} things (${where})`, details) : fails(id, `asserts only ${found} things (${where})`, details);
    }),
  );
}

const statusesOf = (steps: readonly PlacedStep[]): readonly unknown[] =>
  steps.flatMap(({ phase, parameters }) => {
    const status = (parameters as { readonly status?: unknown }).status;
    return phase === 'steps' && status !== undefined ? [status] : [];
  });

/** One of the two lets in (200 or 101), and one refuses (401 or 403). */
export function judgePairs(cases: readonly ReadCase[], pairs: NonNullable<SuiteParameters['pairs']>): readonly Observation[] {
  const byId = new Map(cases.map((one) => [one.identity.id, statusesOf(one.steps)]));
  return pairs.map(([a, b]) => {
    const subject = `${a} and ${b}`;
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined) return fails(subject, `are no pair: there is no ${one === undefined ? a : b}`, { expected: 'two cases' });
    const lets = [...one, ...other].some(mustBeLetIn);
    const refuses = [...one, ...other].some(mustBeRefused);
    if (lets && refuses) return holds(subject, 'test both sides');
    return fails(subject, lets ? 'never expect anybody to be refused' : 'never expect anybody to be let in', {
      expected: 'one that is let in, and one that is refused',
    });
  });
}

export function judgeBounds(suite: UatSuite, cases: readonly ReadCase[], wanted: SuiteParameters): readonly Observation[] {
  const secondsOf = ({ parts }: ReadCase): number => (parts.timeout_seconds ?? suite.timeoutSeconds) * (parts.retries + 1);
  const observations: Observation[] = [];
  const bounded = (subject: string, what: string, found: number, most: number | undefined): void => {
    if (most === undefined) return;
    const details = { expected: `at most ${most}`, actual: String(found) };
    observations.push(found <= most ? holds(subject, `keeps the bound of ${what}`, details) : fails(subject, `is above the bound of ${what}`, details));
  };
  for (const one of cases) {
    const { id } = one.identity;
    bounded(id, 'seconds', one.parts.timeout_seconds ?? suite.timeoutSeconds, wanted.timeout_seconds);
    bounded(id, 'retries', one.parts.retries, wanted.retries);
    const kinds = wanted.eventually_only;
    if (kinds === undefined) continue;
    const stranger = one.steps.find(({ kind, modifiers }) => modifiers.eventually !== undefined && !kinds.includes(kind.name));
    observations.push(
      stranger === undefined
        ? holds(id, 'tries again only what may be tried again')
        : fails(id, `tries a step of the kind ${stranger.kind.name} again (${stranger.place})`, { expected: kinds.join(', '), actual: stranger.kind.name }),
    );
  }
  bounded(
    SUITE,
    'seconds in all',
    cases.reduce((sum, one) => sum + secondsOf(one), 0),
    wanted.total_seconds,
  );
  return observations;
}

/** Keys and tags anywhere in a case as it is written. */
export function judgeWords(suite: UatSuite, words: readonly string[]): readonly Observation[] {
  return suite.cases.map(({ id, written }) => {
    const tags = Array.isArray(written['tags']) ? (written['tags'] as unknown[]) : [];
    const found = words.filter((word) => hasKey(written, word) || tags.includes(word));
    if (found.length === 0) return holds(id, `has no ${words.join(', ')}`);
    return fails(id, `has ${found.join(', ')}`, {
      expected: 'a case that always runs',
      actual: found.join(', '),
      fix: 'Take it out; what may fail for a while gets a waiver with an end.',
    });
  });
}

function hasKey(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((one) => hasKey(one, key));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([own, inner]) => own === key || hasKey(inner, key));
}

export function judgeTeardown(cases: readonly ReadCase[], tags: readonly string[]): readonly Observation[] {
  const concerned = cases.filter(({ parts }) => parts.tags.some((tag) => tags.includes(tag)));
  if (concerned.length === 0) return [fails(SUITE, `has no case with a tag of ${tags.join(', ')}`, { expected: 'a case that cleans up', actual: 'none' })];
  return concerned.map(({ identity: { id }, steps }) => {
    const own = steps.filter(({ phase, assertions }) => phase === 'teardown' && assertions > 0);
    if (own.length > 0) return holds(id, `cleans up in ${own.length} steps`);
    return fails(id, 'does not clean up, or does not look whether it did', { expected: 'teardown steps that assert something', actual: 'none' });
  });
}

/** Everything that sends an alert says that it is a test. What the case is called is sent to nobody. */
export function judgeMarker(suite: UatSuite, marker: string): readonly Observation[] {
  const variables = suite.variables.values;
  const filled = (text: string): string => text.replace(/\$\{([a-z][a-z0-9_]*)\}/g, (whole, name: string) => String(variables.get(name) ?? whole));
  const alerting = suite.cases.filter(({ written }) => hasKey(written, 'webhook_sink'));
  if (alerting.length === 0) return [fails(SUITE, 'has no case that receives a webhook', { expected: 'a case with webhook_sink' })];
  return alerting.map(({ id, written }) => {
    const { title, why, fix, category, tags, ...done } = written;
    if (filled(JSON.stringify(done)).includes(marker)) return holds(id, `marks what it sends with ${marker}`);
    return fails(id, 'does not mark what it sends as a test', {
      expected: marker,
      actual: 'no such text',
      fix: `Let every alert of a test contain ${marker}.`,
    });
  });
}
