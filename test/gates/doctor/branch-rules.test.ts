import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchRules, nameOf } from '../../../src/gates/doctor/checks/branch-rules.js';
import { IntegrityError } from '../../../src/model/errors.js';
import { duriJson } from '../../support/duri.js';
import { gitRepository } from '../../support/git-repository.js';
import { githubServer, type GithubServer } from '../../support/github-server/index.js';
import { tempFolder } from '../../support/temp-folder.js';

describe('nameOf', () => {
  it.each([
    ['https://github.com/acme/shop.git', 'https://github.com', 'acme/shop'],
    ['https://github.com/acme/shop', 'https://github.com', 'acme/shop'],
    ['git@github.com:acme/shop.git', 'https://github.com', 'acme/shop'],
    ['ssh://git@GitHub.com:22/acme/shop', 'https://github.com', 'acme/shop'],
    ['https://ghes.example/acme/shop', 'https://ghes.example:8443', 'acme/shop'],
    ['https://gitlab.com/acme/shop.git', 'https://github.com', undefined],
    ['https://gitlab.com/acme/sub/shop.git', 'https://gitlab.com', undefined],
    ['/srv/git/shop.git', 'https://github.com', undefined],
    [undefined, 'https://github.com', undefined],
  ])('%s on %s is %s', (remote, server, expected) => {
    expect(nameOf(remote, server)).toBe(expected);
  });
});

describe('branch rules', () => {
  it.each([
    ['offline', { notAsked: 'offline' }, 'note'],
    ['no repository', { notAsked: 'no repository' }, 'ok'],
    ['a failure', { error: new IntegrityError('forge_unavailable', 'no answer') }, 'note'],
    ['only good notes', { asked: { required: 'required', guard: 'own-app', notes: [{ level: 'ok', says: 'fine' }] } }, 'ok'],
    [
      'a problem behind a note',
      {
        asked: {
          required: 'unknown',
          guard: 'none',
          notes: [
            { level: 'note', says: 'a', fix: 'b' },
            { level: 'problem', says: 'c', fix: 'd' },
          ],
        },
      },
      'problem',
    ],
  ] as const)('of %s are %s', (_, facts, state) => {
    const diagnosis = branchRules.judge(facts);
    expect(diagnosis).toMatchObject({ state });
    expect(diagnosis.state === 'ok' || (diagnosis.fix ?? '') !== '').toBe(true);
  });
});

describe('duri doctor on a repository of GitHub', () => {
  const temp = tempFolder();
  afterAll(() => temp.remove());
  let github: GithubServer;
  let count = 0;
  beforeEach(async () => {
    github = await githubServer();
    github.state.branches['main'] = 'a'.repeat(40);
    github.state.checkRuns['a'.repeat(40)] = [{ name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } }];
  });
  afterEach(() => github.close());

  const ruled = (integration_id: number | undefined): void => {
    const required = { context: 'gate', ...(integration_id === undefined ? {} : { integration_id }) };
    const parameters = { strict_required_status_checks_policy: true, required_status_checks: [required] };
    const rule = { type: 'required_status_checks', ruleset_source_type: 'Repository', ruleset_source: 'acme/app', ruleset_id: 1, parameters };
    github.state.rules['main'] = [rule];
  };

  async function doctor(
    workflow: string | undefined,
    { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Record<string, string> } = {},
  ) {
    const folder = join(temp.path, String(count++));
    const repo = gitRepository(folder);
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
    if (workflow !== undefined) writeFileSync(join(folder, '.github', 'workflows', 'ci.yml'), workflow);
    repo.git('remote', 'add', 'origin', `${github.variables.GITHUB_SERVER_URL}/acme/app.git`);
    repo.commit({ a: 'b' });
    const { GITHUB_REPOSITORY: _, ...variables } = github.variables;
    const run = await duriJson(['doctor', ...args], { cwd: folder, env: { ...variables, ...env } });
    return (run['checks'] as { id: string; state: string; says: string; fix: string | null }[]).find(({ id }) => id === 'branch-rules');
  }
  const workflow = 'on: [pull_request, merge_group]\njobs: { gate: { steps: [{ uses: duri/duri@v1 }] } }\n';

  it('finds the repository by its remote, and says what is required of it', async () => {
    ruled(15368);
    const found = await doctor(workflow);
    expect(found).toMatchObject({ state: 'note', says: expect.stringContaining('a ruleset of main requires "gate"') });
    expect(found?.says).toContain('self-hosted gate: advisory against insiders');
    expect(github.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it('is content with a check of an app of their own', async () => {
    ruled(99);
    expect(await doctor(workflow)).toMatchObject({ state: 'ok' });
  });

  it.each([
    ['a check from any source', undefined, workflow, 'from any source'],
    ['a gate that can be skipped', 15368, workflow.replace('steps:', 'if: github.actor, steps:'), 'a skipped job counts as passed'],
  ])('has a problem with %s', async (_, app, text, says) => {
    ruled(app);
    expect(await doctor(text)).toMatchObject({ state: 'problem', says: expect.stringContaining(says) });
  });

  it('says unknown where no ruleset names it, and that there is no workflow', async () => {
    expect(await doctor(undefined)).toMatchObject({
      state: 'note',
      says: expect.stringMatching(/classic branch protection does is unknown.*no workflow here/),
    });
  });

  it('asks nothing with --offline', async () => {
    expect(await doctor(workflow, { args: ['--offline'] })).toMatchObject({ state: 'note', says: 'not asked (--offline)' });
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['no answer', { drop: true as const }],
    ['an error', { status: 500 }],
    ['a refusal', { status: 403 }],
  ])('notes that it could not ask after %s, at once, and is never content', async (_, fault) => {
    github.fault('GET /', fault, 9);
    expect(await doctor(workflow)).toMatchObject({ state: 'note', says: expect.stringContaining('could not be asked') });
    expect(github.requests).toHaveLength(1);
  });

  it('asks with the token of the environment, and never prints it', async () => {
    const found = await doctor(workflow, { env: { GH_TOKEN: 'ghp_secret' } });
    expect(github.requests[0]?.headers.authorization).toBe('token ghp_secret');
    expect(JSON.stringify(found)).not.toContain('ghp_secret');
  });
});
