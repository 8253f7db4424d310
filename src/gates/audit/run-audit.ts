import { IntegrityError, messageOf } from '../../model/errors.js';
import type { Permit } from '../../ports/execution.js';
import type { CheckRun } from '../checks/check-result.js';
import { type Observation, Unmet, unseen } from '../checks/observation.js';
import { runAll } from '../checks/run-all.js';
import { createGround, type SharedGround } from './ground.js';
import type { SelectedCheck } from './select-checks.js';

export interface AuditOptions {
  readonly jobs: number;
  readonly permit: Permit;
  /** Called after each check with how many have ended. */
  progress(finished: number): void;
}

/** A program of the check gets this much less than the check itself, so that it is stopped, and named, before the check is. */
const MARGIN_MS = 250;

/** Runs every check; what keeps one from being looked at is an observation of it and does not touch the others. */
export async function runAudit(shared: SharedGround, checks: readonly SelectedCheck[], { jobs, permit, progress }: AuditOptions): Promise<readonly CheckRun[]> {
  const tasks = checks.map((check) => ({ group: check.serialGroup, run: () => runCheck(shared, check, permit) }));
  return runAll(tasks, jobs, progress);
}

async function runCheck(shared: SharedGround, check: SelectedCheck, permit: Permit): Promise<CheckRun> {
  const { id, title, category, severity, why, fix, type, parameters } = check;
  const started = shared.ports.clock.now().getTime();
  const executes = type.executes(parameters);
  const observations = executes && !permit.allowed ? [refusal(check, permit)] : await observe(shared, check);
  const seconds = Math.max(0, shared.ports.clock.now().getTime() - started) / 1000;
  return { id, title, category, severity, why, fix, observations, seconds, attempts: 1, executes };
}

function refusal({ id }: SelectedCheck, permit: Permit & { readonly allowed: false }): Observation {
  return unseen('infra', id, `runs what is under test, and was not run: ${permit.why}`, { fix: permit.fix });
}

async function observe(shared: SharedGround, check: SelectedCheck): Promise<readonly Observation[]> {
  const { type, parameters, timeoutMs, id } = check;
  let onTime = (): void => undefined;
  const late = new Promise<readonly Observation[]>((resolve) => {
    const fix = 'Look for what it waits for, or give it more with timeout_seconds.';
    onTime = shared.ports.clock.after(timeoutMs, () => resolve([unseen('infra', id, `did not end within ${timeoutMs / 1000} s`, { fix })]));
  });
  try {
    const ground = createGround(shared, Math.max(1, timeoutMs - MARGIN_MS), shared.readsOf?.(id));
    return await Promise.race([Promise.resolve().then(() => type.observe(ground, parameters)), late]);
  } catch (error) {
    return [observationOf(error, id)];
  } finally {
    onTime();
  }
}

/** What was thrown, as what was seen. */
export function observationOf(error: unknown, subject: string): Observation {
  if (error instanceof Unmet) return error.observation;
  if (error instanceof IntegrityError) return unseen(error.kind, subject, `could not be looked at: ${error.message}`, { fix: error.hint });
  return unseen('infra', subject, `could not be looked at: DuRi met something it did not expect: ${messageOf(error)}`, { fix: 'Please report it.' });
}
