import { COMMIT, failureOf, forgeFor, type Opened, openedForge, OTHER_COMMIT, TOKEN } from '../../../support/forge-client.js';

describe.each([
  ['github.com', {}],
  ['GitHub Enterprise Server', { ghes: true }],
])('openForge on %s', (_, options) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await openedForge(options);
  });
  afterEach(() => opened.github.close());

  it('tells the repository', async () => {
    const { forge, github } = opened;
    github.state.repository.private = true;
    expect(await forge.repository()).toEqual({ id: 4711, fullName: 'acme/app', defaultBranch: 'main', isPrivate: true });
    expect(forge.name).toBe('acme/app');
    expect(forge.webUrl).toBe(`${github.variables.GITHUB_SERVER_URL}/acme/app`);
  });

  it.each([
    ['installation', 'github-actions[bot]'],
    ['installation', 'some-app[bot]'],
    ['user', 'octocat'],
  ] as const)('knows that an %s token writes as %s', async (kind, login) => {
    opened.github.state.writer = { kind, login };
    expect(await opened.forge.writesAs()).toBe(login);
  });

  it('tells a pull request, and that there is none', async () => {
    const { forge, github } = opened;
    const [base, head] = [
      { branch: 'main', commit: COMMIT },
      { repository: 'fork/app', branch: 'topic', commit: OTHER_COMMIT },
    ];
    github.state.pulls.push({ number: 7, state: 'open', base, head });
    github.state.pulls.push({ number: 8, state: 'closed', mergedCommit: COMMIT, base, head: { ...head, repository: undefined } });
    expect(await forge.pull(7)).toEqual({ number: 7, state: 'open', merged: false, mergeCommit: undefined, base, head });
    expect(await forge.pull(8)).toEqual({ number: 8, state: 'closed', merged: true, mergeCommit: COMMIT, base, head: { ...head, repository: undefined } });
    expect(await forge.pull(9)).toBeUndefined();
    expect((await forge.pullsOfCommit(COMMIT)).map(({ number }) => number)).toEqual([8]);
    expect((await forge.pullsOfCommit(OTHER_COMMIT)).map(({ number }) => number)).toEqual([7, 8]);
  });

  it('finds the open pull requests of one fork, not of another with the same owner and branch', async () => {
    const pull = (number: number, repository: string | undefined, state: 'open' | 'closed' = 'open') => ({
      number,
      state,
      base: { branch: 'main', commit: COMMIT },
      head: { repository, branch: 'topic/one', commit: OTHER_COMMIT },
    });
    opened.github.state.pulls.push(pull(1, 'Fork/app'), pull(2, 'fork/other'), pull(3, undefined), pull(4, 'fork/app', 'closed'));
    const found = await opened.forge.openPullsFrom({ repository: 'fork/app', branch: 'topic/one' });
    expect(found.map(({ number }) => number)).toEqual([]);
    const exact = await opened.forge.openPullsFrom({ repository: 'Fork/app', branch: 'topic/one' });
    expect(exact.map(({ number }) => number)).toEqual([1]);
  });

  it('reads every page of comments, and writes some', async () => {
    const { forge, github } = opened;
    github.state.pulls.push({
      number: 7,
      state: 'open',
      base: { branch: 'main', commit: COMMIT },
      head: { repository: 'acme/app', branch: 'x', commit: OTHER_COMMIT },
    });
    for (let id = 1; id <= 230; id++) github.state.comments.push({ id, pull: 7, author: id === 3 ? undefined : 'octocat', body: `comment ${id}` });
    const comments = await forge.comments(7);
    expect(comments).toHaveLength(230);
    expect(comments[2]).toMatchObject({ id: 3, author: undefined, body: 'comment 3' });
    const made = await forge.createComment(7, 'new');
    expect(made).toMatchObject({ author: 'github-actions[bot]', body: 'new' });
    expect(await forge.updateComment(made.id, 'newer')).toMatchObject({ id: made.id, body: 'newer' });
    expect(github.state.comments.at(-1)?.body).toBe('newer');
  });

  it('tells the rules of a branch, whoever set them', async () => {
    const info = (level: string, id: number) => ({ ruleset_source_type: level, ruleset_source: 'acme', ruleset_id: id });
    opened.github.state.rules['release/1'] = [
      {
        type: 'required_status_checks',
        ...info('Repository', 1),
        parameters: { strict_required_status_checks_policy: true, required_status_checks: [{ context: 'gate', integration_id: 15368 }, { context: 'other' }] },
      },
      {
        type: 'workflows',
        ...info('Organization', 2),
        parameters: { workflows: [{ path: '.github/workflows/gate.yml', repository_id: 9, ref: 'refs/heads/main' }] },
      },
      { type: 'pull_request', ...info('Organization', 3) },
      { type: 'non_fast_forward', ...info('Repository', 1) },
    ];
    expect(await opened.forge.branchRules('release/1')).toEqual([
      {
        level: 'repository',
        rulesetId: 1,
        type: 'required_status_checks',
        strict: true,
        checks: [
          { context: 'gate', appId: 15368 },
          { context: 'other', appId: undefined },
        ],
      },
      { level: 'organization', rulesetId: 2, type: 'workflows', workflows: [{ path: '.github/workflows/gate.yml', repositoryId: 9, ref: 'refs/heads/main' }] },
      { level: 'organization', rulesetId: 3, type: 'pull_request' },
      { level: 'repository', rulesetId: 1, type: 'other', name: 'non_fast_forward' },
    ]);
    expect(await opened.forge.branchRules('main')).toEqual([]);
  });

  it('refuses a rule whose parameters it cannot read, instead of leaving it out', async () => {
    opened.github.state.rules['main'] = [];
    opened.github.fault('GET /rules/branches/{branch}', { change: () => [{ type: 'required_status_checks', parameters: { contexts: ['gate'] } }] });
    expect(await failureOf(opened.forge.branchRules('main'))).toMatchObject({ code: 'forge_unavailable', message: expect.stringContaining('rules/branches') });
  });

  it('tells branches and tags', async () => {
    const { forge, github } = opened;
    expect(await forge.branchTip('main')).toBeUndefined(); // a repository without any commit
    github.state.branches['release/1'] = COMMIT;
    expect(await forge.branchTip('release/1')).toBe(COMMIT);
    expect(await forge.branchTip('release')).toBeUndefined();
    expect(await forge.tags()).toEqual([]);
    for (let index = 0; index < 101; index++) github.state.tags[`v1.${index}.0`] = index === 100 ? OTHER_COMMIT : COMMIT;
    const tags = await forge.tags();
    expect(tags).toHaveLength(101);
    expect(tags.at(-1)).toEqual({ name: 'v1.100.0', commit: OTHER_COMMIT });
  });

  it('reads files and folders of a commit, byte by byte, and follows no link', async () => {
    const { forge, github } = opened;
    const bytes = Uint8Array.from([0, 255, 10, 13, 128]);
    github.state.commits[COMMIT] = {
      'duri.yml': 'a: 1\n',
      'bin/raw': bytes,
      'bin/run': { executable: '#!' },
      'bin/link': { link: '../duri.yml' },
      '.github/workflows/a b.yml': 'x',
    };
    expect(Buffer.from((await forge.fileAt(COMMIT, 'duri.yml', 100))!).toString()).toBe('a: 1\n');
    expect(new Uint8Array((await forge.fileAt(COMMIT, 'bin/raw', 100))!)).toEqual(bytes);
    expect(await forge.fileAt(COMMIT, 'bin/run', 100)).toBeDefined();
    expect(Buffer.from((await forge.fileAt(COMMIT, '.github/workflows/a b.yml', 100))!).toString()).toBe('x');
    expect(await forge.fileAt(COMMIT, 'missing', 100)).toBeUndefined();
    expect(await forge.fileAt(COMMIT, 'duri.yml/x', 100)).toBeUndefined();
    expect(await forge.namesAt(COMMIT, '.github/workflows')).toEqual(['a b.yml']);
    expect(await forge.namesAt(COMMIT, '')).toEqual(['.github', 'bin', 'duri.yml']);
    expect(await forge.namesAt(COMMIT, 'duri.yml')).toBeUndefined();
    expect(await forge.namesAt(COMMIT, 'nowhere')).toBeUndefined();
    expect(await forge.hasAt(COMMIT, 'bin/raw', bytes)).toBe(true);
    expect(await forge.hasAt(COMMIT, 'bin/run', Buffer.from('#!'))).toBe(true);
    for (const [path, text] of Object.entries({ 'bin/run': '#!x', 'bin/link': '../duri.yml', bin: '', missing: '' }))
      expect(await forge.hasAt(COMMIT, path, Buffer.from(text))).toBe(false);
    expect(await failureOf(forge.fileAt(COMMIT, 'bin/link', 100))).toMatchObject({ code: 'input_invalid' });
    expect(await failureOf(forge.fileAt(COMMIT, 'bin', 100))).toMatchObject({ code: 'input_invalid' });
    expect(await failureOf(forge.fileAt(COMMIT, 'duri.yml', 4))).toMatchObject({ code: 'input_invalid' });
    expect(await failureOf(forge.fileAt(OTHER_COMMIT, 'duri.yml', 100))).toMatchObject({ code: 'forge_unauthorized' }); // no such commit is no "no file"
    expect(await failureOf(forge.hasAt(OTHER_COMMIT, 'duri.yml', bytes))).toMatchObject({ code: 'forge_unauthorized' });
  });

  it('tells the checks of a commit', async () => {
    opened.github.state.checkRuns[COMMIT] = [
      { name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } },
      { name: 'slow', conclusion: null, app: undefined },
    ];
    expect(await opened.forge.checkRuns(COMMIT)).toEqual([
      { name: 'gate', conclusion: 'success', appId: 15368, appSlug: 'github-actions', startedAt: '2026-01-01T00:00:00Z' },
      { name: 'slow', conclusion: undefined, appId: undefined, appSlug: undefined, startedAt: '2026-01-01T00:00:00Z' },
    ]);
    expect(await opened.forge.checkRuns(OTHER_COMMIT)).toEqual([]);
  });

  it('tells artifacts with their real expiry', async () => {
    const { forge, github } = opened;
    const artifact = (id: number, name: string, createdAt: string, expiresAt: string | null) => ({
      id,
      name,
      content: Buffer.from(name),
      createdAt,
      expiresAt,
      expired: false,
      runId: 5,
      digest: id === 2 ? null : undefined,
    });
    github.state.artifacts.push(
      artifact(1, 'duri-1', '2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z'),
      artifact(2, 'duri-2', '2026-01-02T00:00:00Z', null),
      artifact(3, 'other', '2026-01-03T00:00:00Z', null),
    );
    expect(await forge.artifact(1)).toMatchObject({ id: 1, name: 'duri-1', sizeBytes: 6, expiresAt: '2026-04-01T00:00:00Z', expired: false, runId: 5 });
    expect(await forge.artifact(2)).toMatchObject({ expiresAt: undefined, digest: undefined });
    expect(await forge.artifact(4)).toBeUndefined();
    expect((await forge.artifactsNamed('duri-1')).map(({ id }) => id)).toEqual([1]);
    expect((await forge.artifactsStarting('duri-')).map(({ id }) => id)).toEqual([2, 1]);
  });

  it('asks without a token when there is none', async () => {
    const forge = await forgeFor(opened.github, {});
    expect((await forge.repository()).fullName).toBe('acme/app');
    expect(opened.github.requests.at(-1)?.headers.authorization).toBeUndefined();
    expect(await failureOf(forge.writesAs())).toMatchObject({ code: 'forge_unauthorized' });
    await opened.forge.repository();
    expect(opened.github.requests.at(-1)?.headers.authorization).toBe(`token ${TOKEN}`);
  });
});
