import type { CheckRun } from '../../../checks/check-result.js';
import type { Fault } from '../../../uat/faults.js';
import type { ReadCase } from '../../../uat/read-case.js';
import { requireCases } from '../../../uat/read-suite.js';
import { runRehearsed } from '../../../uat/run-rehearsed.js';
import type { Ground } from '../../check-type.js';
import { suiteOf } from './uat-suite.js';

const JOBS = 4;
const RUN_MS = 110_000;

/** One rehearsal an audit: its tree is listed once for all checks, so that list stands for the audit. */
const shared = new WeakMap<object, Promise<readonly CheckRun[]>>();

/** The cases against a rehearsal without any fault; run once however many checks ask. @throws Unmet, policy_invalid */
export function rehearseOnce(ground: Ground): Promise<readonly CheckRun[]> {
  const key = ground.entries();
  const running = shared.get(key) ?? rehearse(ground, requireCases(suiteOf(ground)), undefined, () => false);
  shared.set(key, running);
  return running;
}

/** Runs cases against a rehearsal until `enough` says so of one that has ended; the others are then interrupted. */
export async function rehearse(
  ground: Ground,
  cases: readonly ReadCase[],
  fault: Fault | undefined,
  enough: (run: CheckRun) => boolean,
): Promise<readonly CheckRun[]> {
  const controller = new AbortController();
  const cancel = ground.ports.clock.after(RUN_MS, () => controller.abort());
  try {
    return await runRehearsed(ground, suiteOf(ground), cases, {
      jobs: JOBS,
      interrupted: controller.signal,
      ...(fault !== undefined && { fault }),
      ended: (run) => {
        if (enough(run)) controller.abort();
      },
    });
  } finally {
    cancel();
  }
}

/** A test script of the owner's that runs beside the cases. */
export interface ScriptRun {
  /** Empty: there is none. */
  readonly exec: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly format: 'tap' | 'junit' | 'json' | 'exit';
  readonly tests: number;
}

/** The id under which the script's results stand. */
const SCRIPT_ID = 'script';

/** Runs the script against a rehearsal of its own: what the cases leave behind is nothing to it. Undefined where there is none. @throws policy_invalid */
export async function rehearseScript(ground: Ground, { exec, env, format, tests }: ScriptRun, fault?: Fault): Promise<CheckRun | undefined> {
  if (exec.length === 0) return undefined;
  const title = `The test script ${exec.join(' ')}`.slice(0, 200);
  const written = { id: SCRIPT_ID, title, steps: [{ script: { exec, env, format, expect: { tests } } }] };
  const own = { id: SCRIPT_ID, title, category: 'script', severity: 'high' as const, written };
  const [run] = await rehearse(ground, requireCases({ ...suiteOf(ground), cases: [own] }), fault, () => false);
  return run;
}
