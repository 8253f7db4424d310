import { z } from 'zod';
import type { CheckRun } from '../../../checks/check-result.js';
import { fails, holds, type Observation, Unmet, unseen } from '../../../checks/observation.js';
import { runAll } from '../../../checks/run-all.js';
import { passed } from '../../../uat/attempt.js';
import { type Fault, FAULTS } from '../../../uat/faults.js';
import type { ReadCase } from '../../../uat/read-case.js';
import { requireCases } from '../../../uat/read-suite.js';
import { checkType, type Ground } from '../../check-type.js';
import { rehearse, rehearseOnce } from './rehearse.js';
import { faultName, judgeScriptFault, NAMES, neverStarted, scriptFaults } from './script-faults.js';
import { scriptRun } from './uat-run.js';
import { suiteOf } from './uat-suite.js';

const SIDE_BY_SIDE = 3;

const parameters = z
  .strictObject({
    faults: z
      .array(faultName)
      .min(1)
      .describe(`Faults that are put into the deployment, one at a time: ${NAMES.join(', ')}.`),
    killed: z.int().min(1).max(NAMES.length).describe('How many of them the cases must notice.'),
    script: scriptRun,
    script_faults: scriptFaults,
  })
  .refine(({ faults, killed }) => killed <= new Set(faults).size, { message: 'wants more faults killed than it has' });

type Parameters = z.output<typeof parameters>;

/** `uat_mutate`: does the suite notice when the deployment is broken? */
export const uatMutate = checkType<Parameters>({
  name: 'uat_mutate',
  summary: 'Breaks the rehearsed deployment in one way after the other and sees whether a case of the suite fails each time',
  parameters,
  executes: () => true,
  observe: async (ground, { faults, killed: expected, script, script_faults: ofScript }) => {
    const cases = requireCases(suiteOf(ground));
    const sound = await rehearseOnce(ground);
    const broken = sound.find(({ observations }) => !passed(observations));
    if (broken !== undefined)
      throw new Unmet(
        fails('the suite', `does not pass without a fault (${broken.id}), so that nothing can be said of its teeth`, {
          expected: 'a suite that passes',
          actual: broken.id,
        }),
      );
    const chosen = FAULTS.filter(({ name }) => faults.includes(name));
    const results = await runAll(
      [
        ...chosen.map((fault) => ({ run: () => judgeFault(ground, cases, fault) })),
        ...ofScript.map((name) => ({ run: () => judgeScriptFault(ground, script, name) })),
      ],
      SIDE_BY_SIDE,
    );
    const killed = results.slice(0, chosen.length).filter(({ outcome }) => outcome === 'pass').length;
    const details = { expected: `${expected} faults noticed`, actual: `${killed} of ${chosen.length}` };
    return [
      killed >= expected
        ? holds('the suite', `notices ${killed} of ${chosen.length} faults`, details)
        : fails('the suite', `notices only ${killed} of ${chosen.length} faults`, details),
      ...results,
    ];
  },
});

async function judgeFault(ground: Ground, cases: readonly ReadCase[], fault: Fault): Promise<Observation> {
  // Those that should notice come first, so that most runs end after a second.
  const first = cases.filter(({ parts }) => parts.tags.some((tag) => fault.tags.includes(tag)));
  const ordered = [...first, ...cases.filter((one) => !first.includes(one))];
  let noticed: CheckRun | undefined;
  const runs = await rehearse(ground, ordered, fault, (run) => {
    if (noticed === undefined && failed(run)) noticed = run;
    return noticed !== undefined;
  });
  const by = noticed ?? runs.find(failed);
  const subject = `fault ${fault.name}`;
  const notPutIn = by === undefined ? undefined : neverStarted(subject, by);
  if (notPutIn !== undefined) return notPutIn;
  if (by !== undefined)
    return holds(subject, `is noticed by ${by.id}: somebody ${fault.says}`, {
      actual: by.observations.find(({ outcome }) => outcome === 'fail')?.message ?? '',
    });
  const unknown = runs.flatMap(({ observations }) => observations).find(({ outcome }) => outcome === 'unknown');
  if (unknown !== undefined) return unseen(unknown.error ?? 'infra', subject, `could not be judged: ${unknown.subject} ${unknown.message}`);
  return fails(subject, `is noticed by no case: somebody ${fault.says}, and all is green`, {
    expected: 'a case that fails',
    actual: 'none',
    fix: `Look at the cases with the tags ${fault.tags.join(', ')}: they assert too little.`,
  });
}

function failed({ observations }: CheckRun): boolean {
  return observations.some(({ outcome }) => outcome === 'fail');
}
