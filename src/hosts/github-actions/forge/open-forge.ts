import { IntegrityError } from '../../../model/errors.js';
import { Secret } from '../../../model/secret.js';
import type { Environment } from '../../../ports/environment.js';
import type { Forge, ForgeRequest } from '../../../ports/forge.js';
import { artifactsOf } from './artifacts.js';
import { assetsOf } from './assets.js';
import { checksOf } from './checks.js';
import { createClient } from './client.js';
import { commentsOf } from './comments.js';
import { connect } from './connection.js';
import { contentsOf } from './contents.js';
import { createDownload } from './download.js';
import { PATIENCE, type Patience } from './patience.js';
import { placeOf } from './place.js';
import { proxyFor } from '../../../adapters/proxy.js';
import { pullsOf } from './pulls.js';
import { refsOf } from './refs.js';
import { releasesOf } from './releases.js';
import { repositoryOf } from './repository.js';
import { rulesOf } from './rules.js';

/** GitHub's REST API as a forge; nothing is asked yet. @throws input_missing, input_invalid */
export async function openForge(environment: Environment, request: ForgeRequest, given: Patience = PATIENCE): Promise<Forge> {
  const patience = request.onlyOnce === true ? { ...given, repetitions: 0 } : given;
  const place = placeOf(environment, request.repository);
  const token = request.anonymous === true ? undefined : tokenOf(environment, request.token);
  const send = connect(environment);
  proxyFor(new URL(place.apiUrl), environment.variables); // @actions/github reads the same variables as it is loaded, and would fail without a word
  const { createOctokit } = await import('./octokit.js');
  const octokit = createOctokit(place, { send, token, patience });
  const client = createClient(place, octokit, { token, secondMs: patience.secondMs });
  const download = createDownload(place, { send, token, patience });
  return {
    name: `${place.owner}/${place.repo}`,
    webUrl: place.webUrl,
    cloneSource: { url: place.webUrl, authorization: token === undefined ? undefined : new Secret(Buffer.from(gitAuthorization(token))) },
    ...repositoryOf(client, token),
    ...pullsOf(client),
    ...commentsOf(client),
    ...rulesOf(client),
    ...refsOf(client),
    ...contentsOf(client),
    ...checksOf(client),
    ...releasesOf(client),
    ...assetsOf(client, download),
    ...artifactsOf(client, download),
  };
}

/** @source GitHub, "Authenticating with a GitHub App": HTTP-based Git access */
function gitAuthorization(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/** The token given, else the one that GitHub's own command line would take. */
function tokenOf({ variables }: Environment, given: string | undefined): string | undefined {
  const token = (given ?? variables['GH_TOKEN'] ?? '').trim() || (variables['GITHUB_TOKEN'] ?? '').trim();
  if (given === undefined && token === '') return undefined;
  if (!/^[\x21-\x7e]{1,4096}$/.test(token))
    throw new IntegrityError('forge_unauthorized', 'the token for GitHub is empty, or holds characters that no token has');
  return token;
}
