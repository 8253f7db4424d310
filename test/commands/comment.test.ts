import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../../src/model/finding.js';
import { buildHandover } from '../../src/reports/handover.js';
import { duriJson } from '../support/duri.js';
import { type GithubServer, githubServer } from '../support/github-server/index.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let github: GithubServer;
beforeEach(async () => (github = await githubServer()));
afterEach(() => github.close());

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

interface Event {
  readonly conclusion?: string | null;
  readonly head_sha?: string;
  readonly head_repository?: { readonly full_name: string } | null;
  readonly event?: string;
}

interface Result {
  readonly posted: boolean;
  readonly pull: number | null;
  readonly says: string;
  readonly exitCode: number;
  readonly error?: { readonly code: string; readonly message: string };
}

/** A run of the reporter, set off by a run of the fork. */
async function reporter(handover: string, event: Event = {}, name = 'workflow_run', ...args: string[]): Promise<Result> {
  const place = mkdtempSync(join(folder.path, 'run-'));
  writeFileSync(join(place, 'duri-report.json'), handover);
  const workflow_run = {
    id: 99,
    name: 'ci',
    event: 'pull_request',
    conclusion: 'success',
    head_sha: HEAD,
    head_branch: 'feature',
    head_repository: { full_name: 'mallory/app' },
    pull_requests: [{ number: 666 }],
    ...event,
  };
  const pull_request = { head: { sha: HEAD, repo: { full_name: 'acme/app' } }, base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/app' } } };
  writeFileSync(join(place, 'event.json'), JSON.stringify({ workflow_run, number: 7, pull_request, ...(name === 'pull_request' ? event : {}) }));
  const env = {
    ...github.variables,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_TOKEN: 't',
    GITHUB_RUN_ID: '5',
  };
  return duriJson<Result>(['comment', '--handover', 'duri-report.json', ...args], { cwd: place, env });
}

function handover(verdict: 'green' | 'red' = 'green', headCommit = HEAD): string {
  const findings = verdict === 'green' ? [] : [failure('nothing-is-below-the-floor', 'protection_weakened', 'retention_days', 'is weaker')];
  const part = { name: 'check-downgrade', outcome: verdict === 'green' ? ('pass' as const) : ('fail' as const), headline: verdict, findings, warnings: [] };
  return buildHandover({ headCommit, verdict, headline: 'x', parts: [part], tables: [] });
}

function pull(number = 7, more: { readonly repository?: string; readonly commit?: string; readonly state?: 'open' | 'closed' } = {}): void {
  const { repository = 'mallory/app', commit = HEAD, state = 'open' } = more;
  github.state.pulls.push({ number, state, base: { branch: 'main', commit: BASE }, head: { repository, branch: 'feature', commit } });
}

describe('duri comment on workflow_run', () => {
  it('comments on the pull request of the run, found by branch and commit, and not by any number that the event names', async () => {
    pull();
    expect(await reporter(handover('red'))).toMatchObject({ exitCode: 0, posted: true, pull: 7 });
    const [comment, ...others] = github.state.comments;
    expect([comment?.pull, others]).toEqual([7, []]);
    expect(comment?.body).toMatch(/^<!-- duri:reporter:[0-9a-f]{16} -->\n### ❌ DuRi: red, as the run of the pull request reports of itself/);
    expect(comment?.body).toContain('data, not a verdict of this job');
  });

  it('brings its own comment up to date, and no other', async () => {
    pull();
    await reporter(handover('red'));
    const own = github.state.comments[0]?.body ?? '';
    github.state.comments.unshift({ id: 1, pull: 7, author: 'mallory', body: own });
    expect(await reporter(handover('green'))).toMatchObject({ posted: true, says: 'the comment was brought up to date' });
    expect(github.state.comments.map(({ body }) => body === own)).toEqual([true, false]);
    expect(await reporter(handover('green'))).toMatchObject({ posted: false, says: 'the comment says so already' });
  });

  it('believes no green word of a run that was red', async () => {
    pull();
    await reporter(handover('green'), { conclusion: 'failure' });
    expect(github.state.comments[0]?.body).toContain('contradicted: the run ended as failure and hands over green');
  });

  it('is an error when the report is about another commit than the run, and says both', async () => {
    pull();
    const other = 'c'.repeat(40);
    const { exitCode, error } = await reporter(handover('green', other));
    expect([exitCode, error?.code]).toEqual([2, 'handover_invalid']);
    expect(error?.message).toContain(`commit ${other}, and the run that handed it over is of ${HEAD}`);
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['has moved on', () => pull(7, { commit: 'd'.repeat(40) }), /^pull request 7 has moved on to dddddddddddd; the run is of aaaaaaaaaaaa$/],
    ['is closed', () => pull(7, { state: 'closed' }), /no open pull request from this branch/],
    ['is of another fork of the same owner', () => pull(7, { repository: 'mallory/other' }), /no open pull request from this branch/],
    ['was never there', () => undefined, /no open pull request from this branch/],
    ['cannot be told from another', () => [pull(7), pull(8)], /^pull requests 7, 8 have this commit/],
  ] as [string, () => void, RegExp][])('says so and comments nowhere where the pull request %s', async (_, prepare, says) => {
    prepare();
    expect(await reporter(handover())).toMatchObject({ exitCode: 0, posted: false, says: expect.stringMatching(says) });
    expect(github.state.comments).toEqual([]);
  });

  it('says so where the fork is gone', async () => {
    expect(await reporter(handover(), { head_repository: null })).toMatchObject({ exitCode: 0, posted: false });
  });

  it.each([
    ['no JSON', '<html>'],
    ['another schema', JSON.stringify({ schema_version: '1', markdown: '# all is well' })],
    ['too large', ' '.repeat(1024 * 1024 + 1)],
  ])('refuses a report that is %s', async (_, text) => {
    pull();
    expect(await reporter(text)).toMatchObject({ exitCode: 2, error: { code: expect.stringMatching(/^(?:handover|input)_invalid$/) } });
    expect(github.state.comments).toEqual([]);
  });

  it('fits what a fork hands over at the most into a comment that GitHub takes', async () => {
    pull();
    const findings = Array.from({ length: 5000 }, (_, index) => failure('c', 'file_missing', `${'\u{1f600}'.repeat(400)}${index}`, 'is gone'));
    const part = { name: 'verify', outcome: 'fail' as const, headline: 'bad', findings, warnings: [] };
    expect(await reporter(buildHandover({ headCommit: HEAD, verdict: 'red', headline: '', parts: [part], tables: [] }))).toMatchObject({ posted: true });
  });

  it('names the permission that is missing', async () => {
    pull();
    github.state.permissions = { contents: 'read', 'pull-requests': 'read' };
    expect(await reporter(handover())).toMatchObject({ exitCode: 3, error: { code: 'permission_missing' } });
  });

  it('does nothing for a run that was no pull request, or on another event', async () => {
    expect(await reporter(handover(), { event: 'push' })).toMatchObject({ exitCode: 2, error: { code: 'event_unsupported' } });
    expect(await reporter(handover(), {}, 'issue_comment')).toMatchObject({ exitCode: 2, error: { code: 'event_unsupported' } });
  });

  it.each([
    ['never', 'red', 0],
    ['on-failure', 'green', 0],
    ['on-failure', 'red', 1],
    ['always', 'green', 1],
  ] as const)('keeps to %s with a %s result', async (mode, verdict, comments) => {
    pull();
    await reporter(handover(verdict), {}, 'workflow_run', '--comment-summary-in-pr', mode);
    expect(github.state.comments).toHaveLength(comments);
  });
});

describe('duri comment on pull_request', () => {
  it('comments directly in the same repository', async () => {
    pull(7, { repository: 'acme/app' });
    expect(await reporter(handover(), {}, 'pull_request')).toMatchObject({ posted: true, pull: 7 });
  });

  it('does not even try for a fork', async () => {
    const fork = {
      pull_request: { head: { sha: HEAD, repo: { full_name: 'mallory/app' } }, base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/app' } } },
    };
    expect(await reporter(handover(), fork as Event, 'pull_request')).toMatchObject({
      exitCode: 0,
      posted: false,
      says: expect.stringMatching(/cannot comment/),
    });
    expect(github.requests).toEqual([]);
  });
});
