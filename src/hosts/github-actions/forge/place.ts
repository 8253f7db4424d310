import { IntegrityError } from '../../../model/errors.js';
import { printable } from '../../../model/path.js';
import type { Environment } from '../../../ports/environment.js';

/** Which repository on which GitHub. Addresses have no slash at the end. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly webUrl: string;
}

const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** github.com, or the GitHub that the runner's own variables name. @throws input_missing, input_invalid */
export function placeOf({ variables }: Environment, repository: string | undefined): Place {
  const name = repository ?? (variables['GITHUB_REPOSITORY'] || undefined);
  if (name === undefined)
    throw new IntegrityError('input_missing', 'no repository is known', {}, { hint: 'Name it as OWNER/REPOSITORY, or set GITHUB_REPOSITORY.' });
  const [owner = '', repo = '', ...more] = name.split('/');
  if (!OWNER.test(owner) || !REPOSITORY.test(repo) || more.length > 0)
    throw new IntegrityError('input_invalid', `${printable(name)} is no repository`, {}, { hint: 'Write it as OWNER/REPOSITORY.' });
  const apiUrl = address(variables, 'GITHUB_API_URL', 'https://api.github.com');
  const serverUrl = address(variables, 'GITHUB_SERVER_URL', 'https://github.com');
  return { owner, repo, apiUrl, graphqlUrl: `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`, webUrl: `${serverUrl}/${owner}/${repo}` };
}

function address(variables: Environment['variables'], name: string, otherwise: string): string {
  const text = variables[name] || otherwise;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (url === undefined || !safe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new IntegrityError(
      'input_invalid',
      `${name} is not an https address that a token may be sent to`,
      {},
      { hint: `GitHub's runners set it; for GitHub Enterprise Server it is like https://HOST${name === 'GITHUB_API_URL' ? '/api/v3' : ''}.` },
    );
  return url.href.replace(/\/+$/, '');
}
