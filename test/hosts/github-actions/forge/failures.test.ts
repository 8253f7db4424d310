import { type AddressInfo, createServer, type Socket } from 'node:net';
import { openForge } from '../../../../src/hosts/github-actions/forge/open-forge.js';
import { testEnvironment } from '../../../support/environment.js';
import { COMMIT, failureOf, forgeFor, IMPATIENT, type Opened, openedForge, TOKEN } from '../../../support/forge-client.js';
import type { Fault } from '../../../support/github-server/faults.js';

let opened: Opened;
beforeEach(async () => {
  opened = await openedForge();
  opened.github.state.branches['main'] = COMMIT;
});
afterEach(() => opened.github.close());

const calls = (key: string): number => opened.github.requests.filter((request) => request.key === key).length;

describe('a call that fails for a moment', () => {
  it.each<[string, Fault]>([
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['a bare 429', { throttle: 2 }],
    ['a secondary rate limit', { secondaryLimit: 2 }],
    ['a used-up limit that resets at once', { limitResetsAt: new Date(Date.now() - 1000) }],
    ['a connection that is dropped', { drop: true }],
    ['an answer that breaks off', { truncate: true }],
  ])('is repeated after %s', async (_, fault) => {
    opened.github.fault('GET /tags', fault, 2);
    opened.github.state.tags['v1'] = COMMIT;
    expect(await opened.forge.tags()).toEqual([{ name: 'v1', commit: COMMIT }]);
    expect(calls('GET /tags')).toBe(3);
  });

  it('follows a repository that was renamed, on the same host', async () => {
    opened.github.fault('GET /', { redirect: '/repos/acme/app', status: 301 });
    expect((await opened.forge.repository()).fullName).toBe('acme/app');
    expect(opened.github.requests.at(-1)?.headers.authorization).toBe(`token ${TOKEN}`);
  });

  it('is repeated when a later page breaks off, and no page is lost', async () => {
    for (let index = 0; index < 150; index++) opened.github.state.tags[`v${index}`] = COMMIT;
    expect(await opened.forge.tags()).toHaveLength(150);
    opened.github.fault('GET /tags', { truncate: true }, 1);
    expect(await opened.forge.tags()).toHaveLength(150);
  });
});

describe('a call that fails for good', () => {
  it.each<[string, Fault, string, number]>([
    ['500 again and again', { status: 500 }, 'forge_unavailable', 4],
    ['no answer, again and again', { drop: true }, 'forge_unavailable', 4],
    ['a bare 429 again and again', { throttle: 1 }, 'forge_unavailable', 4],
    ['a secondary rate limit again and again', { secondaryLimit: 1 }, 'forge_unavailable', 3],
    ['401', { status: 401 }, 'forge_unauthorized', 1],
    ['a 409 that a list would take for its end', { status: 409 }, 'forge_refused', 1],
    ['422', { status: 422 }, 'forge_refused', 1],
    ['410', { status: 410 }, 'forge_refused', 1],
    ['404 where a list must be', { status: 404 }, 'forge_unauthorized', 1],
    ['an answer that is no JSON', { text: '<html>log in</html>' }, 'forge_unavailable', 1],
    ['an empty answer', { text: '' }, 'forge_unavailable', 1],
    ['an answer of another shape', { text: '{"message":"hello"}' }, 'forge_unavailable', 1],
    ['null', { text: 'null' }, 'forge_unavailable', 1],
    ['a redirect to another host', { redirect: 'https://example.invalid/', status: 307 }, 'forge_unavailable', 1],
  ])('is an error and never "none": %s', async (_, fault, code, count) => {
    opened.github.fault('GET /tags', fault, 9);
    const failure = await failureOf(opened.forge.tags());
    expect(failure).toMatchObject({ code });
    expect(calls('GET /tags')).toBe(count);
    expect(JSON.stringify([failure.message, failure.hint, failure.details])).not.toContain(TOKEN);
  });

  it('names the instant at which the rate limit resets, and does not wait for it', async () => {
    const reset = new Date(Math.floor(Date.now() / 1000) * 1000 + 30 * 60_000);
    opened.github.fault('GET /tags', { limitResetsAt: reset }, 9);
    const failure = await failureOf(opened.forge.tags());
    expect(failure).toMatchObject({ code: 'forge_unavailable', details: { reset: reset.toISOString() } });
    expect(failure.message).toContain(reset.toISOString());
    expect(calls('GET /tags')).toBe(1);
  });

  it('does not wait for a 429 that asks for an hour', async () => {
    opened.github.fault('GET /tags', { throttle: 3600 }, 9);
    expect(await failureOf(opened.forge.tags())).toMatchObject({ code: 'forge_unavailable', message: expect.stringContaining('resets at') });
    expect(calls('GET /tags')).toBe(1);
  });

  it('gives up on a server that never answers', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const forge = await openForge(testEnvironment({ GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/app' }), { token: TOKEN }, { ...IMPATIENT, attemptMs: 50 });
    expect(await failureOf(forge.tags())).toMatchObject({ code: 'forge_unavailable', message: expect.stringContaining('no answer in time') });
    sockets.forEach((socket) => socket.destroy());
    await new Promise((done) => silent.close(done));
  });

  it('never repeats the token, whatever the server says', async () => {
    opened.github.fault('GET /tags', { status: 422, message: `bad token ${TOKEN} in\u001b[31m ${'x'.repeat(5000)}` });
    const failure = await failureOf(opened.forge.tags());
    expect(failure.message).toContain('bad token *** in\\x1b[31m');
    expect(failure.message.length).toBeLessThan(600);
    expect(JSON.stringify(failure)).not.toContain(TOKEN);
    expect((failure as { cause?: unknown }).cause).toBeUndefined();
  });
});

describe('a token that may not', () => {
  it.each([
    ['reads pull requests', () => opened.forge.pull(7), 'pull-requests: read'],
    ['reads comments', () => opened.forge.comments(7), 'pull-requests: read'],
    ['writes a comment', () => opened.forge.updateComment(1, 'x'), 'pull-requests: write'],
    ['reads tags', () => opened.forge.tags(), 'contents: read'],
    ['reads a file', () => opened.forge.fileAt(COMMIT, 'x', 1), 'contents: read'],
    ['reads checks', () => opened.forge.checkRuns(COMMIT), 'checks: read'],
    ['reads artifacts', () => opened.forge.artifact(1), 'actions: read'],
    ['makes a release', () => opened.forge.updateRelease(1, { draft: false }), 'contents: write'],
  ])('%s is told the line to add', async (_, call, line) => {
    opened.github.state.repository.private = true;
    opened.github.state.permissions = {};
    const failure = await failureOf(call());
    expect(failure).toMatchObject({
      code: 'permission_missing',
      message: expect.stringContaining(`\`${line}\``),
      hint: expect.stringContaining(`\`${line}\``),
    });
  });

  it('is told so where GitHub says 404 to hide what is there', async () => {
    opened.github.fault('GET /pulls/{pull_number}', { status: 404, message: 'Not Found' }, 9);
    opened.github.fault('GET /pulls', { status: 404, message: 'Not Found', headers: { 'x-accepted-github-permissions': 'pull_requests=read' } }, 9);
    expect(await failureOf(opened.forge.pull(7))).toMatchObject({ code: 'permission_missing', message: expect.stringContaining('`pull-requests: read`') });
  });

  it('is told when no workflow token ever could', async () => {
    opened.github.fault('GET /tags', { status: 403, message: 'Resource not accessible', headers: { 'x-accepted-github-permissions': 'administration=read' } });
    expect(await failureOf(opened.forge.tags())).toMatchObject({ code: 'permission_missing', hint: expect.stringContaining('administration: read') });
  });

  it('is told about single sign-on, not about a permission that it has', async () => {
    const headers = {
      'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=secret',
      'x-accepted-github-permissions': 'contents=read',
    };
    opened.github.fault('GET /tags', { status: 403, message: 'Resource protected by organization SAML enforcement.', headers });
    const failure = await failureOf(opened.forge.tags());
    expect(failure).toMatchObject({ code: 'forge_unauthorized', hint: expect.stringContaining('single sign-on') });
    expect(JSON.stringify(failure)).not.toContain('secret');
  });

  it('is refused where it is bad or missing', async () => {
    opened.github.state.tokens = ['another'];
    expect(await failureOf(opened.forge.repository())).toMatchObject({ code: 'forge_unauthorized' });
    const anonymous = await forgeFor(opened.github, {});
    expect(await failureOf(anonymous.repository())).toMatchObject({ code: 'forge_unauthorized' });
  });

  it('of another repository is not told that there is none', async () => {
    const other = await forgeFor(opened.github, { token: TOKEN, repository: 'acme/secret' });
    expect(await failureOf(other.pull(1))).toMatchObject({ code: 'forge_unauthorized', message: expect.stringContaining('acme/secret') });
    expect(await failureOf(other.branchTip('main'))).toMatchObject({ code: 'forge_unauthorized' });
  });
});

describe('a question that decides nothing', () => {
  it.each<[string, Fault]>([
    ['500', { status: 500 }],
    ['a bare 429', { throttle: 1 }],
    ['a secondary rate limit', { secondaryLimit: 1 }],
    ['a dropped connection', { drop: true }],
  ])('is not repeated after %s', async (_, fault) => {
    opened.github.fault('GET /tags', fault, 9);
    const forge = await forgeFor(opened.github, { token: TOKEN, onlyOnce: true });
    expect(await failureOf(forge.tags())).toMatchObject({ code: 'forge_unavailable' });
    expect(calls('GET /tags')).toBe(1);
  });
});

describe('what must not be done twice', () => {
  const pull = { number: 7, state: 'open' as const, base: { branch: 'main', commit: COMMIT }, head: { repository: 'acme/app', branch: 'x', commit: COMMIT } };
  const draft = { tag: 'v1', commit: COMMIT, title: 'v1', body: 'notes', prerelease: false };
  beforeEach(() => void opened.github.state.pulls.push(pull));

  it.each<[string, Fault]>([
    ['status 502', { status: 502, tookEffect: true }],
    ['a dropped connection', { drop: true, tookEffect: true }],
    ['an answer that breaks off', { truncate: true }],
    ['an answer that is no JSON', { text: 'oops' }],
  ])('is looked for after %s, and found', async (_, fault) => {
    opened.github.state.comments.push({ id: 1, pull: 7, author: 'github-actions[bot]', body: 'same text' });
    opened.github.fault('POST /issues/{issue_number}/comments', fault);
    expect(await opened.forge.createComment(7, 'same text')).toMatchObject({ body: 'same text' });
    expect(opened.github.state.comments).toHaveLength(2);
    opened.github.fault('POST /releases', fault);
    expect(await opened.forge.createDraft(draft)).toMatchObject({ tag: 'v1', draft: true });
    expect(opened.github.state.releases).toHaveLength(1);
  });

  it('is done again when it did not take effect', async () => {
    opened.github.fault('POST /releases', { status: 502 });
    expect(await opened.forge.createDraft(draft)).toMatchObject({ tag: 'v1', draft: true, target: COMMIT, body: 'notes' });
    expect(opened.github.state.releases).toHaveLength(1);
    expect(calls('POST /releases')).toBe(2);
  });

  it('is given up after three attempts', async () => {
    opened.github.fault('POST /releases', { drop: true }, 9);
    expect(await failureOf(opened.forge.createDraft(draft))).toMatchObject({ code: 'forge_unavailable' });
    expect(calls('POST /releases')).toBe(3);
  });
});

describe('openForge', () => {
  const open = (variables: Record<string, string>, request = {}) => failureOf(openForge(testEnvironment(variables), request));

  it.each([
    ['no repository', {}, {}, 'input_missing'],
    ['a name with three parts', { GITHUB_REPOSITORY: 'a/b/c' }, {}, 'input_invalid'],
    ['a name that leads elsewhere', {}, { repository: 'acme/..' }, 'input_invalid'],
    ['a name with a query', {}, { repository: 'acme/app?x=1' }, 'input_invalid'],
    ['an address without TLS', { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'http://ghes.example' }, {}, 'input_invalid'],
    ['an address with a password', { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'https://user:secret@ghes.example' }, {}, 'input_invalid'],
    ['no address', { GITHUB_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'ghes' }, {}, 'input_invalid'],
    ['a token with a line break', { GITHUB_REPOSITORY: 'a/b', GH_TOKEN: 'a\nb: c' }, {}, 'forge_unauthorized'],
  ])('refuses %s', async (_, variables, request, code) => {
    const failure = await open(variables, request);
    expect(failure).toMatchObject({ code });
    expect(failure.message).not.toContain('secret');
  });

  it.each([
    ['GH_TOKEN', { GH_TOKEN: 'one', GITHUB_TOKEN: 'two' }, {}, 'token one'],
    ['GITHUB_TOKEN', { GITHUB_TOKEN: 'two' }, {}, 'token two'],
    ['the token given', { GH_TOKEN: 'one' }, { token: 'three' }, 'token three'],
  ])('takes %s', async (_, variables, request, header) => {
    const forge = await openForge(testEnvironment({ ...opened.github.variables, ...variables }), request);
    await forge.repository();
    expect(opened.github.requests.at(-1)?.headers.authorization).toBe(header);
  });

  it('asks github.com unless told otherwise', async () => {
    expect((await openForge(testEnvironment({}), { repository: 'acme/app' })).webUrl).toBe('https://github.com/acme/app');
  });
});
