import { account, type Answer, invalid, like, notFound, type RouteRequest, type Routes } from '../route.js';
import { type CommentState, nextId, type PullState } from '../state.js';

const MAX_COMMENT = 65_536;

export const pullRoutes: Routes = {
  'GET /pulls': (request) => {
    const head = request.query.get('head');
    const wanted = request.query.get('state') ?? 'open';
    // GitHub knows the head's owner only: two forks of one owner look alike.
    const fits = (pull: PullState): boolean => head === null || head === `${pull.head.repository?.split('/')[0] ?? ''}:${pull.head.branch}`;
    const base = request.query.get('base');
    const list = request.state.pulls.filter(
      (pull) => (wanted === 'all' || pull.state === wanted) && fits(pull) && (base === null || base === pull.base.branch),
    );
    return { list: list.map((pull) => simplePull(request, pull)) };
  },
  'GET /pulls/{pull_number}': (request) => {
    const pull = request.state.pulls.find(({ number }) => String(number) === request.values['pull_number']);
    return pull === undefined ? notFound : { json: fullPull(request, pull) };
  },
  'GET /commits/{commit_sha}/pulls': (request) => {
    const commit = request.values['commit_sha'];
    const list = request.state.pulls.filter(({ head, mergedCommit }) => head.commit === commit || mergedCommit === commit);
    return { list: list.map((pull) => simplePull(request, pull)) };
  },
  'GET /issues/{issue_number}/comments': (request) => {
    if (!isPull(request)) return notFound;
    return { list: request.state.comments.filter(({ pull }) => String(pull) === request.values['issue_number']).map((one) => commentJson(request, one)) };
  },
  'POST /issues/{issue_number}/comments': (request) => {
    if (!isPull(request)) return notFound;
    const body = String(request.json['body']);
    if (body.length > MAX_COMMENT)
      return invalid('Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }]);
    const comment = { id: nextId(request.state), pull: Number(request.values['issue_number']), author: request.state.writer.login, body };
    request.state.comments.push(comment);
    return { status: 201, json: commentJson(request, comment) };
  },
  'PATCH /issues/comments/{comment_id}': (request): Answer => {
    const comment = request.state.comments.find(({ id }) => String(id) === request.values['comment_id']);
    if (comment === undefined) return notFound;
    comment.body = String(request.json['body']);
    return { json: commentJson(request, comment) };
  },
};

function isPull({ state, values }: RouteRequest): boolean {
  return state.pulls.some(({ number }) => String(number) === values['issue_number']);
}

function commentJson({ urls, state }: RouteRequest, { id, pull, author, body }: CommentState): Record<string, unknown> {
  const html_url = `${urls.web}/${state.repository.fullName}/pull/${pull}#issuecomment-${id}`;
  return like('POST /issues/{issue_number}/comments', '201', { id, body, html_url, user: author === undefined ? null : account(author) });
}

function simplePull(request: RouteRequest, pull: PullState): Record<string, unknown> {
  return like('GET /pulls', '200', { ...sharedFields(request, pull), ...ends('GET /pulls', request, pull) });
}

function fullPull(request: RouteRequest, pull: PullState): Record<string, unknown> {
  const key = 'GET /pulls/{pull_number}';
  return like(key, '200', { ...sharedFields(request, pull), ...ends(key, request, pull), merged: pull.mergedCommit !== undefined });
}

function sharedFields({ urls, state }: RouteRequest, pull: PullState): Record<string, unknown> {
  const merged = pull.mergedCommit !== undefined;
  return {
    number: pull.number,
    state: pull.state,
    html_url: `${urls.web}/${state.repository.fullName}/pull/${pull.number}`,
    merge_commit_sha: pull.mergedCommit ?? null,
    merged_at: merged ? '2026-01-01T00:00:00Z' : null,
    closed_at: pull.state === 'closed' ? '2026-01-01T00:00:00Z' : null,
    requested_teams: [], // the published example is older than the published schema
  };
}

function ends(key: string, { state }: RouteRequest, { base, head }: PullState): Record<string, unknown> {
  const example = like(key, '200', {}) as { base: Record<string, unknown>; head: Record<string, unknown> };
  const end = (name: 'base' | 'head', repository: string | undefined, branch: string, commit: string): Record<string, unknown> => ({
    ...example[name],
    ref: branch,
    sha: commit,
    label: `${repository?.split('/')[0] ?? 'unknown'}:${branch}`,
    repo: repository === undefined ? null : { ...(example[name]['repo'] as Record<string, unknown>), full_name: repository, name: repository.split('/')[1] },
  });
  return { base: end('base', state.repository.fullName, base.branch, base.commit), head: end('head', head.repository, head.branch, head.commit) };
}
