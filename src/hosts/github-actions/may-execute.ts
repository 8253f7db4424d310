import { hasSecretWord, wordsOf } from '../../model/secret-name.js';
import type { Environment } from '../../ports/environment.js';
import type { Permit } from '../../ports/execution.js';
import { statedPermissions } from './permissions.js';

/** Of these the permissions are judged, not the names. */
const OWN = new Set([
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'INPUT_GITHUB-TOKEN',
]);
/** What a name may end in that has a secret word and holds none. A path is none of them: a program can open the file. */
const TELLS_ABOUT_ONE = new Set('count format id ids kind name names type'.split(' '));

const READ_ONLY = 'Run it in a job of its own with `permissions: { contents: read }` and without secrets; `.github/workflows/gate.yml` of DuRi has one.';

/**
 * Programs of the change run only where they can take nothing: no secret in the environment, and a token that can write nothing.
 * What cannot be known counts as not given. Outside GitHub Actions, whoever typed the command decides.
 */
export async function mayExecute({ variables }: Pick<Environment, 'variables'>): Promise<Permit> {
  if (variables['GITHUB_ACTIONS'] !== 'true') return { allowed: true, says: 'started by hand, or by a CI system whose jobs DuRi cannot judge' };
  const secret = Object.keys(variables).find((name) => (variables[name] ?? '') !== '' && !OWN.has(name) && couldBeSecret(name));
  if (secret !== undefined) return refused(`the environment of this job holds ${secret}`, READ_ONLY);
  if ((variables['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '') return refused('this job may ask for an identity token (id-token: write)', READ_ONLY);
  const stated = await statedPermissions(variables);
  if (stated === undefined)
    return refused('no `permissions:` of this job is known', 'Add `permissions: { contents: read }` to the job, and check out the workflow file.');
  const writes = writesOf(stated.permissions);
  if (writes !== undefined) return refused(`${stated.place} may write ${writes}`, READ_ONLY);
  return { allowed: true, says: `${stated.place} can only read` };
}

/** An action's own inputs too, such as `INPUT_SIGNING-KEY`. A desktop's session is no secret. */
function couldBeSecret(name: string): boolean {
  const words = wordsOf(name);
  return hasSecretWord(words.filter((word) => word !== 'session')) && !TELLS_ABOUT_ONE.has(words.at(-1) ?? '');
}

/** The first scope that may be written; undefined when there is none. */
function writesOf(permissions: unknown): string | undefined {
  if (permissions === 'write-all') return 'everything';
  if (permissions === 'read-all') return undefined;
  if (typeof permissions !== 'object' || permissions === null) return 'more than is known';
  return Object.entries(permissions).find(([, level]) => level !== 'read' && level !== 'none')?.[0];
}

function refused(why: string, fix: string): Permit {
  return { allowed: false, why, fix };
}
