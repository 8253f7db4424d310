import { z } from 'zod';
import { KNOWN_SCHEMA_VERSIONS } from '../../../model/schema-version.js';
import { POLICY_FILE, readPolicy } from '../../../policy/load-policy.js';
import { decideDowngrade } from '../../schema-downgrade/decide.js';
import { BUILT_IN_FLOOR, stanceOfPolicy } from '../../schema-downgrade/stance.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';

const parameters = z.strictObject({
  policy: z.string().min(1).default(POLICY_FILE).describe('The policy of the work tree.'),
});

/** The floor: the policy of the work tree protects no less than that of the base. */
export const floor = checkType<z.output<typeof parameters>>({
  name: 'floor',
  summary: 'The policy is nowhere weaker than that of the base: schema, policy version, every protection, every check.',
  parameters,
  executes: staticCheck,
  observe: async (ground, { policy }) => {
    const candidate = stanceOfPolicy(await readPolicy(ground.bytes(policy), policy), policy);
    const findings = decideDowngrade(candidate, [await floorOf(ground, policy)], KNOWN_SCHEMA_VERSIONS);
    return findings.flatMap(({ outcome, subject, message, expected, actual }): readonly Observation[] => {
      const values = { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) };
      if (outcome === 'fail') return [fails(subject, message, { ...values, location: { file: policy, line: 1 } })];
      return outcome === 'unknown' ? [unseen('config', subject, message, values)] : [holds(subject, message, values)];
    });
  },
});

/** Where the base has no policy yet, the built-in floor is the judge. */
async function floorOf(ground: Ground, policy: string): Promise<typeof BUILT_IN_FLOOR> {
  const before = (await ground.hasBase()) ? await ground.baseBytes(policy) : undefined;
  return before === undefined ? BUILT_IN_FLOOR : stanceOfPolicy(await readPolicy(before, `base:${policy}`), 'base');
}
