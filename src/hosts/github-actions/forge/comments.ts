import { z } from 'zod';
import type { Comment, Forge } from '../../../ports/forge.js';
import type { Client } from './client.js';

const shape = z
  .object({ id: z.int(), user: z.object({ login: z.string() }).nullable(), body: z.string().nullish(), html_url: z.string() })
  .transform(({ id, user, body, html_url }): Comment => ({ id, author: user?.login, body: body ?? '', url: html_url }));

/** Comments on a pull request, which GitHub keeps as those of an issue. */
export function commentsOf(client: Client): Pick<Forge, 'comments' | 'createComment' | 'updateComment'> {
  const comments: Forge['comments'] = (pull) =>
    client.list({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', with: { issue_number: pull }, answer: z.array(shape) }, 'comments');
  return {
    comments,
    createComment: async (pull, body) => {
      const before = new Set((await comments(pull)).map(({ id }) => id));
      return client.once(
        () => ({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', with: { issue_number: pull, body }, answer: shape }),
        async () => (await comments(pull)).find((comment) => !before.has(comment.id) && sameText(comment.body, body)),
      );
    },
    updateComment: (id, body) =>
      client.ask({ route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', with: { comment_id: id, body }, answer: shape }),
  };
}

/** GitHub may keep line ends in its own way. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').trim();
  return plain(a) === plain(b);
}
