import type { CheckRun } from '../checks/check-result.js';
import { unseen } from '../checks/observation.js';
import { passed } from './attempt.js';
import type { ReadCase } from './read-case.js';
import { type CaseSurroundings, runCase } from './run-case.js';

/** Cases with such a step share the receiver of webhooks. */
const SINK_GROUP = 'webhook_sink';
/** Nothing runs beside a case with a step that every case feels, such as a restart, or that would see what others do. */
const ALONE = 'alone';

/** Runs cases side by side, as far as they share nothing and need nothing of each other; results in the order of the cases. */
export async function runSuite(
  surroundings: CaseSurroundings,
  cases: readonly ReadCase[],
  { jobs, ended }: { readonly jobs: number; ended(result: CheckRun, finished: number): void },
): Promise<readonly CheckRun[]> {
  const results = new Map<string, CheckRun>();
  const waiting = [...cases];
  const busy = new Set<string>();
  const running = new Set<Promise<void>>();
  const ready = ({ parts }: ReadCase): boolean => parts.needs.every((id) => results.has(id) || !cases.some(({ identity }) => identity.id === id));
  const start = (one: ReadCase): void => {
    const groups = groupsOf(one);
    for (const group of groups) busy.add(group);
    const run = runOne(surroundings, one, results).then((result) => {
      results.set(one.identity.id, result);
      for (const group of groups) busy.delete(group);
      running.delete(run);
      ended(result, results.size);
    });
    running.add(run);
  };
  while (waiting.length > 0 || running.size > 0) {
    const mayStart = (one: ReadCase): boolean =>
      ready(one) && groupsOf(one).every((group) => !busy.has(group)) && !busy.has(ALONE) && (running.size === 0 || !groupsOf(one).includes(ALONE));
    const next = running.size < jobs ? waiting.findIndex(mayStart) : -1;
    const [one] = next === -1 ? [] : waiting.splice(next, 1);
    if (one !== undefined) start(one);
    else if (running.size > 0) await Promise.race(running);
    else for (const stuck of waiting.splice(0)) results.set(stuck.identity.id, notRun(stuck, 'needs cases that need it'));
  }
  return cases.flatMap(({ identity }) => results.get(identity.id) ?? []);
}

function groupsOf({ parts, steps }: ReadCase): readonly string[] {
  const sink = steps.some(({ kind }) => kind.name === SINK_GROUP);
  const alone = steps.some(({ kind, parameters }) => kind.alone?.(parameters) === true);
  return [...(parts.serial_group === undefined ? [] : [`own ${parts.serial_group}`]), ...(sink ? [SINK_GROUP] : []), ...(alone ? [ALONE] : [])];
}

async function runOne(surroundings: CaseSurroundings, one: ReadCase, results: ReadonlyMap<string, CheckRun>): Promise<CheckRun> {
  if (surroundings.interrupted.aborted) return notRun(one, 'was not run: the run was interrupted');
  const missing = one.parts.needs.find((id) => !passed(results.get(id)?.observations ?? []));
  return missing === undefined ? runCase(surroundings, one) : notRun(one, `was not run: it needs ${missing}, which did not pass`);
}

/** A case that did not run has proven nothing. */
function notRun({ identity }: ReadCase, says: string): CheckRun {
  const { id, title, category, severity, why, fix } = identity;
  return { id, title, category, severity, why, fix, observations: [unseen('infra', id, says)], seconds: 0, attempts: 1, executes: false };
}
