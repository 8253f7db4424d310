import { z } from 'zod';
import type { CheckRun } from '../../../checks/check-result.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import { passed as hasPassed } from '../../../uat/attempt.js';
import { environmentSchema } from '../../../uat/environment-schema.js';
import { checkType, type Ground } from '../../check-type.js';
import { placed } from './places.js';
import { rehearseOnce, rehearseScript } from './rehearse.js';
import { judgeScriptFault, scriptFaults } from './script-faults.js';

/** A test script beside the cases, for both checks that run. */
export const scriptRun = z
  .strictObject({
    exec: z.array(z.string().min(1).max(8192)).max(200).default([]).describe('Program and arguments; empty where there is no such script.'),
    env: environmentSchema.default({}).describe('Its environment; uat_base_url and the other variables of a rehearsal can be named.'),
    format: z.enum(['tap', 'junit', 'json', 'exit']).default('tap').describe('How it tells of its tests.'),
    tests: z.int().min(1).max(10_000).default(1).describe('How many tests it has.'),
  })
  .prefault({})
  .describe('A test script of the repository that runs against the same rehearsal, after the cases.');

const parameters = z.strictObject({
  passed: z.int().min(1).max(1000).describe('How many cases must pass.'),
  failed: z.literal(0).default(0).describe('How many may fail: none.'),
  skipped: z.literal(0).default(0).describe('How many may be left out: none.'),
  script: scriptRun,
  script_faults: scriptFaults,
});

type Parameters = z.output<typeof parameters>;

/** `uat_run`: the acceptance cases against a deployment that DuRi starts on loopback. */
export const uatRun = checkType<Parameters>({
  name: 'uat_run',
  summary: 'Rehearses the acceptance cases: starts nginx with the configuration of the repository and the service, runs every case, stops both',
  parameters,
  executes: () => true,
  observe: async (ground, { passed: expected, script, script_faults: faults }) => {
    const [cases, own, noticed] = await Promise.all([
      rehearseOnce(ground),
      rehearseScript(ground, script),
      Promise.all(faults.map((name) => judgeScriptFault(ground, script, name))),
    ]);
    const green = cases.filter(({ observations }) => hasPassed(observations)).length;
    const details = { expected: `${expected} passed, 0 failed, 0 skipped`, actual: `${green} passed, ${cases.length - green} not` };
    const counted =
      green === expected && cases.length === expected
        ? holds('the rehearsal', `passed ${green} cases`, details)
        : fails('the rehearsal', `passed ${green} of ${cases.length} cases`, details);
    return [counted, ...noticed, ...[...cases, ...(own === undefined ? [] : [own])].flatMap((run) => observationsOf(ground, run))];
  },
});

/** A case that passed in one line, one that did not with all that was wrong. */
function observationsOf(ground: Ground, { id, title, observations, seconds, attempts }: CheckRun): readonly Observation[] {
  const wrong = observations.filter(({ outcome }) => outcome !== 'pass');
  if (observations.length === 0) return [fails(id, 'looked at nothing', placed(ground, id))];
  if (wrong.length === 0)
    return [holds(id, `passed: ${title} (${observations.length} observations, ${seconds.toFixed(1)} s${attempts > 1 ? `, flaky: attempt ${attempts}` : ''})`)];
  return wrong.map((one) => ({ ...one, subject: `${id}: ${one.subject}`, ...(one.location === undefined ? placed(ground, id) : {}) }));
}
