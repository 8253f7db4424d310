import type { Permit } from '../../ports/execution.js';
import type { Ground } from '../audit/check-type.js';
import { observationOf } from '../audit/run-audit.js';
import type { CheckRun } from '../checks/check-result.js';
import { type Observation, unseen } from '../checks/observation.js';
import type { Fault } from './faults.js';
import type { ReadCase } from './read-case.js';
import { type Rehearsal, startRehearsal } from './rehearsal.js';
import { runSuite } from './run-suite.js';
import type { UatSuite } from './suite.js';

export interface RunOptions {
  readonly jobs: number;
  readonly interrupted: AbortSignal;
  readonly fault?: Fault;
  /** Called after each case, in the order in which they end. */
  ended?(result: CheckRun, finished: number): void;
  /** Takes what was made for the run, such as its secrets, before anything runs. */
  started?(rehearsal: Rehearsal): void;
}

/** Starts the deployment, runs the cases against it, and takes it down again. What keeps it from starting is an observation of every case. */
export async function runRehearsed(ground: Ground, suite: UatSuite, cases: readonly ReadCase[], options: RunOptions): Promise<readonly CheckRun[]> {
  let rehearsal: Rehearsal;
  try {
    rehearsal = await startRehearsal(ground, suite, options.fault);
  } catch (error) {
    const observed = observationOf(error, 'the rehearsal');
    return cases.map((one) => withObservation(one, observed));
  }
  try {
    options.started?.(rehearsal);
    return await runSuite(
      {
        ports: ground.ports,
        target: rehearsal.target,
        root: ground.root,
        variables: rehearsal.variables,
        allowHosts: suite.allowHosts,
        timeoutMs: suite.timeoutSeconds * 1000,
        interrupted: options.interrupted,
      },
      cases,
      { jobs: options.jobs, ended: (result, finished) => options.ended?.(result, finished) },
    );
  } finally {
    await rehearsal.stop();
  }
}

/** Cases that were not run because programs under test may not be run here. */
export function refusedRuns(cases: readonly ReadCase[], { why, fix }: Permit & { readonly allowed: false }): readonly CheckRun[] {
  return cases.map((one) => withObservation(one, unseen('infra', one.identity.id, `runs what is under test, and was not run: ${why}`, { fix })));
}

function withObservation({ identity }: ReadCase, observed: Observation): CheckRun {
  const { id, title, category, severity, why, fix } = identity;
  return { id, title, category, severity, why, fix, observations: [observed], seconds: 0, attempts: 1, executes: true };
}
