import { secrets } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import type { SecretInput } from '../model/secret.js';
import type { Forge } from '../ports/forge.js';
import type { Ports } from '../ports/index.js';

/**
 * The token that GitHub is asked with. Beside `default:` of the action there is no flag: on the command line the variables
 * GH_TOKEN and GITHUB_TOKEN hold it, as for GitHub's own, and never argv.
 */
export const githubToken = secrets('The token that GitHub is asked with. Default: the token of the job, with the permissions that the job states', {
  action: 'github-token',
  actionDefault: '${{ github.token }}',
});

/** Opens the forge with the token of the input above; nothing is asked yet. @throws input_missing, input_invalid, forge_unauthorized */
export function forgeWith({ openForge }: Pick<Ports, 'openForge'>, token: readonly SecretInput[], repository?: string): Promise<Forge> {
  return openForge({ repository, token: tokenText(token) });
}

function tokenText([given]: readonly SecretInput[]): string | undefined {
  if (given === undefined) return undefined;
  if (given.from === 'value') return Buffer.from(given.secret.reveal()).toString('utf8');
  throw new IntegrityError('input_invalid', 'a token is taken from an action input or a variable, not from a file');
}
