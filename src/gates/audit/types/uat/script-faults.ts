import { z } from 'zod';
import { fails, holds, type Observation, unseen } from '../../../checks/observation.js';
import { FAULTS } from '../../../uat/faults.js';
import type { CheckRun } from '../../../checks/check-result.js';
import type { Ground } from '../../check-type.js';
import { rehearseScript, type ScriptRun } from './rehearse.js';

export const NAMES = FAULTS.map(({ name }) => name);
export const faultName = z.enum(NAMES as [string, ...string[]]);
export const scriptFaults = z.array(faultName).default([]).describe('Faults of the deployment that the script must notice.');

/** Does the script notice a fault? Where there is no script nothing is asked of it. */
export async function judgeScriptFault(ground: Ground, script: ScriptRun, name: string): Promise<Observation> {
  const fault = FAULTS.find((one) => one.name === name);
  const subject = `fault ${name} and ${script.exec.join(' ')}`;
  if (fault === undefined || script.exec.length === 0) return holds(`fault ${name}`, 'is put to no script: there is none');
  const run = await rehearseScript(ground, script, fault);
  const notPutIn = run === undefined ? undefined : neverStarted(subject, run);
  if (notPutIn !== undefined) return notPutIn;
  const noticed = run?.observations.find(({ outcome }) => outcome === 'fail');
  if (noticed !== undefined) return holds(subject, `is noticed: somebody ${fault.says}`, { actual: `${noticed.subject} ${noticed.message}`.slice(0, 300) });
  const unknown = run?.observations.find(({ outcome }) => outcome === 'unknown');
  if (unknown !== undefined) return unseen(unknown.error ?? 'infra', subject, `could not be judged: ${unknown.message}`);
  return fails(subject, `is not noticed by the script: somebody ${fault.says}, and all is green`, { expected: 'a test that fails', actual: 'none' });
}

/** A deployment that did not start with the fault was not put to the test, though each of its cases fails. Such a run took no time. */
export function neverStarted(subject: string, { observations, seconds }: CheckRun): Observation | undefined {
  const [only] = observations;
  if (only?.outcome !== 'fail' || observations.length > 1 || seconds > 0) return undefined;
  return fails(subject, `could not be put in: ${only.subject} ${only.message}`, { expected: 'a deployment with this fault' });
}
