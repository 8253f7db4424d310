import { POLICY_FILE } from '../../../policy/load-policy.js';
import type { Mutation } from '../mutation.js';
import { edit, type Edit, replace } from './edit.js';

const inPolicy = (name: string, says: string, change: Edit): Mutation => ({ id: `policy/${name}`, says, apply: (copy) => edit(copy, POLICY_FILE, change) });

/** Faults in the policy itself: with them every check stays as green as it was. */
export const policyMutations: readonly Mutation[] = [
  inPolicy('fail-on-raised', 'let failures count only from a higher severity on', replace(/^( *fail_on:) *(?:low|medium|high)\b/m, '$1 critical')),
  inPolicy('fewer-checks-expected', 'expected fewer checks than there are', replace(/^( *checks:) *[1-9]\d*$/m, '$1 1')),
  inPolicy('preset-dropped', 'dropped the preset', replace(/^preset:.*\n/m, '')),
];
