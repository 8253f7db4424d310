import { IntegrityError } from '../model/errors.js';
import { integer, optionalText, textList } from '../inputs/input.js';
import { type LoadedPolicy, type StoreName, STORES } from '../policy/policy.js';

/** What `archive` and `archive audit` take alike. */
export const storeInput = textList(`Where to keep it: ${STORES.join(', ')}. May be given several times; else what the policy names`, 'STORE', {
  flag: 'store',
  action: 'store',
});
export const directoryInput = optionalText('Folder of the store "directory"; else what the policy names', 'DIR', { flag: 'directory', action: 'directory' });
export const repositoryInput = optionalText(
  'Repository whose artifacts and releases are meant',
  'OWNER/REPO',
  { flag: 'repository' },
  { defaultText: 'GITHUB_REPOSITORY' },
);
export const retentionDays = integer({ min: 1, max: 36500 }, 'Days for which it is kept; a policy file may only be exceeded', 'N', {
  flag: 'retention-days',
  action: 'retention-days',
});

/** The stores that were named, else those of the policy. @throws input_invalid */
export function storesOf(named: readonly string[], { policy }: LoadedPolicy): readonly StoreName[] {
  if (named.length === 0) return policy.archive.stores;
  return named.map((name) => {
    const store = STORES.find((each) => each === name);
    if (store === undefined) throw new IntegrityError('input_invalid', `--store is "${name.slice(0, 80)}"; expected one of ${STORES.join(', ')}`);
    return store;
  });
}

/** A policy that wants a mirror names one, or nothing is stored at all. @throws policy_invalid */
export function requireMirror({ policy }: LoadedPolicy): void {
  if (policy.archive.when_short === 'mirror' && policy.archive.mirror === undefined)
    throw new IntegrityError('policy_invalid', 'archive.when_short is "mirror", and archive.mirror names no store');
}

/** Days to ask for. A flag asks for more than a policy file, never for less: what was sealed promises the policy's. @throws input_invalid */
export function retentionOf(given: number | undefined, { policy, path }: LoadedPolicy): number {
  if (given === undefined) return policy.retention_days;
  if (path === undefined || given >= policy.retention_days) return given;
  throw new IntegrityError(
    'input_invalid',
    `--retention-days is ${given}, and the policy asks for ${policy.retention_days}`,
    { expected: policy.retention_days, found: given },
    { hint: 'Leave it out, or lower `retention_days` in duri.yml, which the gate will show as a weaker protection.' },
  );
}
