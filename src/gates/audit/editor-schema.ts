import { z } from 'zod';
import { auditSchema } from '../../policy/audit-policy.js';
import { policySchema } from '../../policy/policy-schema.js';
import { checkSchema } from './select-checks.js';
import { loadCheckTypes } from './types/index.js';

/**
 * The schema of `duri.yml` for editors, with every kind of check. The policy itself knows only that a check has an id: what it asks
 * for is read by the audit alone, so that no other verb has to load the kinds.
 */
export async function editorSchema(): Promise<z.ZodType> {
  const check = checkSchema(await loadCheckTypes());
  const audit = auditSchema.extend({ checks: z.array(check).max(1000).default([]).describe('Checks beside those of the preset.') });
  return policySchema.extend({ audit: audit.optional().describe(auditSchema.description ?? '') }).describe(policySchema.description ?? '');
}
