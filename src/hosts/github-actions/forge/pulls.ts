import { z } from 'zod';
import type { Forge, PullRequest } from '../../../ports/forge.js';
import type { Client } from './client.js';

const end = z.object({ ref: z.string(), sha: z.string() });

const shape = z
  .object({
    number: z.int(),
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullish(),
    base: end,
    head: end.extend({ repo: z.object({ full_name: z.string() }).nullable() }),
  })
  .transform(({ number, state, merged_at, merge_commit_sha, base, head }): PullRequest => ({
    number,
    state,
    merged: merged_at !== null,
    // Of a pull request that is open this is GitHub's own test merge, which nobody made.
    mergeCommit: merged_at === null ? undefined : (merge_commit_sha ?? undefined),
    base: { branch: base.ref, commit: base.sha },
    head: { repository: head.repo?.full_name, branch: head.ref, commit: head.sha },
  }));

const LIST = 'GET /repos/{owner}/{repo}/pulls';

export function pullsOf(client: Client): Pick<Forge, 'pull' | 'openPullsFrom' | 'pullsOfCommit'> {
  return {
    pull: (number) => client.find({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', with: { pull_number: number }, answer: shape }, LIST),
    openPullsFrom: async ({ repository, branch }) => {
      const owner = repository.split('/')[0] ?? '';
      const pulls = await client.list({ route: LIST, with: { state: 'open', head: `${owner}:${branch}` }, answer: z.array(shape) }, 'open pull requests');
      // The filter knows owners only, and GitHub ignores one that it does not understand.
      return pulls.filter(({ head }) => head.branch === branch && head.repository?.toLowerCase() === repository.toLowerCase());
    },
    pullsOfCommit: (commit) =>
      client.list(
        { route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', with: { commit_sha: commit }, answer: z.array(shape) },
        'pull requests of a commit',
      ),
  };
}
