import { z } from 'zod';
import { IntegrityError } from '../../../model/errors.js';
import type { Forge, ForgeRepository } from '../../../ports/forge.js';
import type { Client } from './client.js';

const shape = z
  .object({ id: z.int(), full_name: z.string(), default_branch: z.string(), private: z.boolean() })
  .transform(({ id, full_name, default_branch, private: isPrivate }): ForgeRepository => ({
    id,
    fullName: full_name,
    defaultBranch: default_branch,
    isPrivate,
  }));

const login = z.object({ login: z.string().min(1) }).transform((user) => user.login);
const viewer = z.object({ data: z.object({ viewer: login }) }).transform(({ data }) => data.viewer);

export function repositoryOf(client: Client, token: string | undefined): Pick<Forge, 'repository' | 'writesAs'> {
  return {
    repository: () => client.ask({ route: 'GET /repos/{owner}/{repo}', answer: shape }),
    writesAs: async () => {
      if (token === undefined) throw new IntegrityError('forge_unauthorized', 'nobody writes without a token');
      try {
        return await client.ask({ route: 'GET /user', answer: login });
      } catch (error) {
        // An installation's token, such as that of a workflow, has no user in REST; GraphQL knows the bot's name.
        if (!(error instanceof IntegrityError) || error.details['status'] !== 403) throw error;
        return client.ask({ route: `POST ${client.place.graphqlUrl}`, with: { query: '{ viewer { login } }' }, answer: viewer });
      }
    },
  };
}
