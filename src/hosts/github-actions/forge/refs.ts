import { z } from 'zod';
import { IntegrityError } from '../../../model/errors.js';
import type { Forge } from '../../../ports/forge.js';
import type { Client } from './client.js';

const tag = z.object({ name: z.string(), commit: z.object({ sha: z.string() }) }).transform(({ name, commit }) => ({ name, commit: commit.sha }));
const reference = z.object({ object: z.object({ sha: z.string() }) }).transform(({ object }) => object.sha);

export function refsOf(client: Client): Pick<Forge, 'branchTip' | 'tags'> {
  return {
    branchTip: async (branch) => {
      try {
        // Not `branches/{branch}`: of a branch that was renamed that gives another one.
        return await client.find(
          { route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', with: { ref: `heads/${branch}` }, answer: reference },
          'GET /repos/{owner}/{repo}/branches',
        );
      } catch (error) {
        if (error instanceof IntegrityError && error.details['status'] === 409) return undefined; // the repository has no commit at all
        throw error;
      }
    },
    tags: () => client.list({ route: 'GET /repos/{owner}/{repo}/tags', answer: z.array(tag) }, 'tags'),
  };
}
