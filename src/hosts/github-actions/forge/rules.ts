import { z } from 'zod';
import type { BranchRule, Forge } from '../../../ports/forge.js';
import type { Client } from './client.js';

const source = z.object({ type: z.string(), ruleset_source_type: z.string().optional(), ruleset_id: z.int().optional(), parameters: z.unknown().optional() });
const checks = z.object({
  strict_required_status_checks_policy: z.boolean(),
  required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.int().nullish() })),
});
const workflows = z.object({ workflows: z.array(z.object({ path: z.string(), repository_id: z.int(), ref: z.string().nullish() })) });

const LEVELS: Readonly<Record<string, BranchRule['level']>> = { Repository: 'repository', Organization: 'organization', Enterprise: 'enterprise' };

/** A rule that could not be read whole is no rule: the answer is refused, for a rule left out reads as "not required". */
const shape = source.transform(({ type, ruleset_source_type = '', ruleset_id, parameters }, context): BranchRule => {
  const origin = { level: LEVELS[ruleset_source_type] ?? 'unknown', rulesetId: ruleset_id } as const;
  if (type === 'required_status_checks') {
    const read = checks.safeParse(parameters);
    if (!read.success) return refuse(context, type);
    const { required_status_checks, strict_required_status_checks_policy: strict } = read.data;
    return { ...origin, type, strict, checks: required_status_checks.map((one) => ({ context: one.context, appId: one.integration_id ?? undefined })) };
  }
  if (type === 'workflows') {
    const read = workflows.safeParse(parameters);
    if (!read.success) return refuse(context, type);
    return {
      ...origin,
      type,
      workflows: read.data.workflows.map(({ path, repository_id, ref }) => ({ path, repositoryId: repository_id, ref: ref ?? undefined })),
    };
  }
  if (type === 'merge_queue' || type === 'pull_request') return { ...origin, type };
  return { ...origin, type: 'other', name: type };
});

function refuse(context: z.RefinementCtx, type: string): never {
  context.addIssue({ code: 'custom', message: `the rule ${type} has other parameters` });
  return z.NEVER;
}

/** Rules of rulesets. Classic branch protection is not among them: no token of a workflow may read it. */
export function rulesOf(client: Client): Pick<Forge, 'branchRules'> {
  return {
    branchRules: (branch) => client.list({ route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}', with: { branch }, answer: z.array(shape) }, 'rules'),
  };
}
