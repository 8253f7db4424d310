import { githubServer, type GithubServer } from '../../../support/github-server/index.js';

const headers = { 'user-agent': 'test', 'x-github-api-version': '2022-11-28', 'content-type': 'application/json' };

/** Sends one request, and gives what `close` says to it. */
async function verdictOn(
  path: string,
  { method = 'GET', body, more = {} }: { method?: string; body?: unknown; more?: Record<string, string> } = {},
): Promise<string> {
  const github = await githubServer();
  await fetch(`${github.variables.GITHUB_API_URL}${path}`, {
    method,
    headers: { ...headers, ...more },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return closed(github);
}

async function closed(github: GithubServer): Promise<string> {
  try {
    await github.close();
    return 'fine';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('githubServer', () => {
  it.each([
    ['a question', '/repos/acme/app/pulls?per_page=100&state=open', {}],
    ['a comment', '/repos/acme/app/issues/1/comments', { method: 'POST', body: { body: 'x' } }],
    ['a draft', '/repos/acme/app/releases', { method: 'POST', body: { tag_name: 'v1', draft: true } }],
  ])('has nothing to say against %s as GitHub describes it', async (_, path, request) => {
    expect(await verdictOn(path, request)).toBe('fine');
  });

  it.each([
    ['an unknown operation', '/repos/acme/app/nothing', {}, 'GitHub describes no GET'],
    ['an unknown method', '/repos/acme/app/releases/1', { method: 'PUT', body: {} }, 'GitHub describes no PUT'],
    ['an unknown parameter', '/repos/acme/app/pulls?heads=x', {}, 'there is no parameter heads'],
    ['a parameter given twice', '/repos/acme/app/pulls?page=1&page=2', {}, 'given twice'],
    ['a word outside of its list', '/repos/acme/app/pulls?state=opened', {}, 'state'],
    ['a page that GitHub would cut', '/repos/acme/app/pulls?per_page=101', {}, 'per_page'],
    ['a number that is none', '/repos/acme/app/pulls/seven', {}, 'no integer'],
    ['a missing parameter', '/repos/acme/app/releases/1/assets', { method: 'POST' }, 'for uploads|no POST'],
    ['an unknown field', '/repos/acme/app/releases', { method: 'POST', body: { tag_name: 'v1', drafts: true } }, 'drafts'],
    ['a field of another type', '/repos/acme/app/releases', { method: 'POST', body: { tag_name: 1 } }, 'tag_name'],
    ['a missing field', '/repos/acme/app/issues/1/comments', { method: 'POST', body: {} }, 'body'],
    ['a missing body', '/repos/acme/app/issues/1/comments', { method: 'POST' }, 'the body is missing'],
    ['a body where none belongs', '/repos/acme/app/releases/assets/1', { method: 'DELETE', body: {} }, 'none is described'],
    ['another type of body', '/repos/acme/app/releases', { method: 'POST', body: { tag_name: 'v1' }, more: { 'content-type': 'text/plain' } }, 'not JSON'],
  ])('fails a test that sends %s', async (_, path, request, says) => {
    expect(await verdictOn(path, request)).toMatch(new RegExp(says));
  });

  it('fails a test whose model answers as GitHub would not', async () => {
    const github = await githubServer();
    github.state.rules['main'] = [{ type: 'no_such_rule' }];
    await fetch(`${github.variables.GITHUB_API_URL}/repos/acme/app/rules/branches/main`, { headers });
    expect(await closed(github)).toContain('answer of GET /rules/branches/{branch}');
  });

  it('fails a test that forgets the version of the API', async () => {
    const github = await githubServer();
    await fetch(`${github.variables.GITHUB_API_URL}/repos/acme/app`);
    expect(await closed(github)).toContain('x-github-api-version is missing');
  });
});
