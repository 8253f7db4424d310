import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMetadata } from '../../src/evidence/metadata.js';
import { duri, duriJson, type Json } from '../support/duri.js';
import { type GithubServer, githubServer } from '../support/github-server/index.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { sampleMetadata } from '../support/metadata.js';
import { tempFolder } from '../support/temp-folder.js';

const root = tempFolder();
afterAll(() => root.remove());

let github: GithubServer;
let repository: GitRepository;
let commit: string;
let next = 0;

const POLICY = 'version: "1.0"\nproduct: shop\nrepository_id: github.com/acme/app\nline: main\ngate:\n  check: gate\n';
const OTHER = 'b'.repeat(40);

beforeEach(async () => {
  github = await githubServer();
  repository = gitRepository(join(root.path, `r${next++}`));
  commit = repository.commit({ 'duri.yml': POLICY });
  Object.assign(github.state, { tags: { 'v1.2.0': commit, 'v1.1.0': OTHER }, branches: { main: commit }, commits: { [commit]: { 'duri.yml': POLICY } } });
  github.state.checkRuns[commit] = [{ name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } }];
});
afterEach(() => github.close());

/** What a runner sets when a tag is pushed. */
function pushed(tag = 'v1.2.0', event: Record<string, unknown> = {}): Record<string, string> {
  const path = join(repository.path, '..', `event-${next++}.json`);
  writeFileSync(path, JSON.stringify({ ref: `refs/tags/${tag}`, before: '0'.repeat(40), created: true, ...event }));
  return {
    ...github.variables,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_SHA: commit,
    GH_TOKEN: 'token-of-the-job',
  };
}

type TagJson = Json & { readonly exitCode: number; readonly verdict: string | null };

function check(env: Record<string, string> = pushed(), ...flags: string[]): Promise<TagJson> {
  return duriJson<TagJson>(['check-tag', ...flags], { cwd: repository.path, env });
}

/** Reasons of what failed, and checks that are unknown. */
function against({ findings }: Json): string[] {
  return [
    ...new Set(findings.flatMap(({ outcome, reason, check: claim }) => (outcome === 'fail' ? [reason ?? claim] : outcome === 'unknown' ? [`? ${claim}`] : []))),
  ];
}

function release(tag: string, fields: Parameters<typeof sampleMetadata>[0] | undefined, more: { draft?: boolean; immutable?: boolean } = {}): void {
  const id = 5000 + github.state.releases.length * 10;
  github.state.releases.push({
    id,
    tag,
    draft: false,
    prerelease: false,
    target: 'main',
    title: tag,
    body: '',
    createdAt: '2026-01-05T12:00:00Z',
    publishedAt: '2026-01-05T12:00:00Z',
    assets:
      fields === undefined
        ? [{ id: id + 1, name: 'app.zip', content: Buffer.from('zip') }]
        : [{ id: id + 1, name: 'deployment_metadata.json', content: Buffer.from(renderMetadata(sampleMetadata(fields))) }],
    ...more,
  });
}

describe('duri check-tag', () => {
  it('is green for a new, higher version on a gated commit', async () => {
    release('v1.1.0', { product: 'shop', line: 'main', sequence: 4, source: { commit: OTHER, ref: null, dirty: false } });
    const run = await check();
    expect([against(run), run.exitCode]).toEqual([[], 0]);
    expect(run).toMatchObject({ verdict: 'green', version: '1.2.0', previous_tag: 'v1.1.0', line: 'main', sequence: 5, again: false, commit });
  });

  it('says why it refuses, in one line', async () => {
    github.state.tags['v1.3.0'] = OTHER;
    const run = await duri(['check-tag', '--short'], { cwd: repository.path, env: pushed() });
    expect(run).toMatchObject({ exitCode: 1, stdout: 'red: refused: v1.2.0 is not higher than v1.3.0, which is a version of the line main already\n' });
  });

  it('needs no more than its permissions', async () => {
    Object.assign(github.state, { permissions: { contents: 'read', checks: 'read', 'pull-requests': 'read' } });
    github.state.repository.private = true;
    expect(await check()).toMatchObject({ verdict: 'green' });
  });

  it.each([['contents'], ['checks']])('without the permission %s there is no verdict, and the line to add is named', async (missing) => {
    const permissions = { contents: 'read', checks: 'read', 'pull-requests': 'read' } as const;
    github.state.permissions = Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== missing));
    github.state.repository.private = true;
    const run = await check();
    expect([run.exitCode, run.verdict]).toEqual([3, null]);
    expect(JSON.stringify(run.findings)).toContain(`${missing}: read`);
  });

  describe('the commit and its gate', () => {
    const gate = { name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } } as const;

    it.each<[string, () => void, readonly string[]]>([
      ['no check', () => (github.state.checkRuns[commit] = []), ['gate_missing']],
      ['a red check', () => (github.state.checkRuns[commit] = [{ ...gate, conclusion: 'failure' }]), ['gate_red']],
      ['a skipped check', () => (github.state.checkRuns[commit] = [{ ...gate, conclusion: 'skipped' }]), ['gate_red']],
      ['a check that runs', () => (github.state.checkRuns[commit] = [{ ...gate, status: 'in_progress', conclusion: null }]), ['gate_missing']],
      ['the check of another app', () => (github.state.checkRuns[commit] = [{ ...gate, app: { id: 7, slug: 'stranger' } }]), ['gate_missing']],
      [
        'the check of the app that a rule binds it to',
        () => {
          github.state.checkRuns[commit] = [{ ...gate, app: { id: 7, slug: 'ours' } }];
          github.state.rules['main'] = [requiredCheck('gate', 7)];
        },
        [],
      ],
      ['a check of GitHub Actions where a rule binds another app', () => (github.state.rules['main'] = [requiredCheck('gate', 7)]), ['gate_missing']],
      ['a green head of the pull request that was merged as it', () => merged([{ ...gate }]), []],
      ['a red head of the pull request that was merged as it', () => merged([{ ...gate, conclusion: 'failure' }]), ['gate_red']],
      ['a pull request that was merged as another commit', () => merged([{ ...gate }], OTHER), ['gate_missing']],
    ])('%s', async (_, change, reasons) => {
      change();
      expect(against(await check())).toEqual(reasons);
    });

    function merged(runs: GithubServer['state']['checkRuns'][string], as = commit): void {
      const head = 'c'.repeat(40);
      github.state.checkRuns[commit] = [];
      github.state.checkRuns[head] = runs;
      github.state.pulls.push({
        number: 12,
        state: 'closed',
        mergedCommit: as,
        base: { branch: 'main', commit: OTHER },
        head: { repository: 'acme/app', branch: 'change', commit: head },
      });
    }

    it('takes the jobs of this very run for the gate, and no skipped one', async () => {
      github.state.checkRuns[commit] = [];
      const needs = (result: string): string =>
        JSON.stringify({ gate: { result, outputs: { verdict: 'green' } }, build: { result: 'success', outputs: {} } }, null, 2);
      expect(await check(pushed(), '--needs', needs('success'))).toMatchObject({ verdict: 'green' });
      expect(against(await check(pushed(), '--needs', needs('skipped')))).toEqual(['part_skipped']);
      expect(await check(pushed(), '--needs', '{}')).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
      expect(await check({ ...github.variables, GH_TOKEN: 't' }, '--tag', 'v1.2.0', '--needs', needs('success'))).toMatchObject({
        exitCode: 2,
        error: { code: 'input_invalid' },
      });
    });

    it('takes the name of the check from an input where the policy has none', async () => {
      repository.git('checkout', '-q', commit);
      writeFileSync(join(repository.path, 'duri.yml'), POLICY.replace('gate:\n  check: gate\n', ''));
      expect(against(await check(pushed()))).toEqual(['gate_missing']);
      expect(await check(pushed(), '--gate-check', 'gate')).toMatchObject({ verdict: 'green' });
    });

    it('else reads its name from the workflows of the commit', async () => {
      writeFileSync(join(repository.path, 'duri.yml'), POLICY.replace('gate:\n  check: gate\n', ''));
      const workflow = 'on:\n  pull_request:\njobs:\n  judge:\n    name: The gate\n    runs-on: x\n    steps:\n      - uses: duri/duri/actions/gate@v1\n';
      github.state.commits[commit] = { 'duri.yml': POLICY, '.github/workflows/ci.yml': workflow };
      expect(against(await check())).toEqual(['gate_missing']);
      github.state.checkRuns[commit] = [{ ...gate, name: 'The gate' }];
      expect(await check()).toMatchObject({ verdict: 'green' });
    });

    it('compares the tag with the checkout and with what was sealed', async () => {
      const evidence = join(repository.path, '..', `evidence-${next++}`);
      mkdirSync(evidence);
      const seal = (source: Record<string, unknown>): void =>
        writeFileSync(join(evidence, 'deployment_metadata.json'), renderMetadata(sampleMetadata({ source: { commit, ref: null, dirty: false, ...source } })));
      seal({});
      expect(await check(pushed(), '--evidence', evidence)).toMatchObject({ verdict: 'green' });
      seal({ dirty: true });
      expect(against(await check(pushed(), '--evidence', evidence))).toEqual(['commit_mismatch']);
      seal({ commit: OTHER });
      expect(against(await check(pushed(), '--evidence', evidence))).toEqual(['commit_mismatch']);
      writeFileSync(join(evidence, 'deployment_metadata.json'), '{');
      expect(await check(pushed(), '--evidence', evidence)).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
      repository.commit({ 'more.txt': 'x' });
      expect(against(await check())).toEqual(['commit_mismatch']);
    });
  });

  describe('moved tags and used versions', () => {
    it('refuses a push that moves a tag', async () => {
      expect(against(await check(pushed('v1.2.0', { before: OTHER, created: false, forced: true })))).toEqual(['tag_moved']);
    });

    it('refuses a tag that names another commit by now, or is gone', async () => {
      github.state.tags['v1.2.0'] = OTHER;
      expect(against(await check())).toEqual(['tag_moved']);
      delete github.state.tags['v1.2.0'];
      expect(against(await check())).toEqual(['tag_moved']);
    });

    it('refuses what was released from another commit, and takes the same one again', async () => {
      const source = { commit: OTHER, ref: null, dirty: false };
      release('v1.2.0', { product: 'shop', sequence: 4, source });
      expect(against(await check()).sort()).toEqual(['tag_moved', 'version_reused']);
      github.state.releases.length = 0;
      release('v1.2.0', { product: 'shop', sequence: 4, source: { ...source, commit } });
      expect(await check()).toMatchObject({ verdict: 'green', again: true, sequence: 4 });
    });

    it('refuses a published release without evidence, and overlooks a draft', async () => {
      release('v1.2.0', undefined);
      expect(against(await check())).toEqual(['version_reused']);
      github.state.releases.length = 0;
      release('v1.2.0', undefined, { draft: true });
      expect(await check()).toMatchObject({ verdict: 'green' });
    });

    it('has no verdict while the evidence of a release cannot be downloaded', async () => {
      release('v1.2.0', { product: 'shop', source: { commit, ref: null, dirty: false } });
      github.state.releases[0]!.assets[0]!.digest = `sha256:${'0'.repeat(64)}`;
      const run = await check();
      expect([run.exitCode, against(run)]).toEqual([3, ['? version-is-new']]);
    });
  });

  describe('where the platform does not answer', () => {
    it('there is no verdict, and never green', async () => {
      for (const key of ['GET /tags', 'GET /releases', 'GET /commits/{ref}/check-runs']) {
        github.fault(key, { status: 404 }, 1);
        expect(await check()).toMatchObject({ exitCode: key === 'GET /tags' ? 0 : 3 });
      }
    });

    it('takes the tags of a complete clone, with a warning, and none of a shallow one', async () => {
      repository.git('tag', 'v1.2.0');
      github.fault('GET /tags', { status: 404 });
      expect(await check()).toMatchObject({ verdict: 'green', warnings: [expect.objectContaining({ reason: 'tags_local' })] });
      repository.git('tag', 'v1.3.0');
      github.fault('GET /tags', { status: 404 });
      expect(against(await check())).toEqual(['tag_not_higher']);
      const shallow = join(root.path, `shallow-${next++}`);
      repository.git('clone', '-q', '--depth=1', `file://${repository.path}`, shallow);
      github.fault('GET /tags', { status: 404 });
      const run = await duriJson<TagJson>(['check-tag'], { cwd: shallow, env: pushed() });
      expect([run.exitCode, against(run)]).toEqual([3, ['? version-is-higher', '? tag-has-not-moved']]);
    });

    it('without a repository nobody can be asked', async () => {
      repository.git('tag', 'v1.2.0');
      const run = await check({}, '--tag', 'v1.2.0');
      expect([run.exitCode, against(run)]).toEqual([3, ['? version-is-new', '? gate-is-green']]);
    });
  });

  describe('hostile tags', () => {
    it.each([
      'v1.2.0-$(touch${IFS}x)',
      'v1.2.0;id',
      'v1.2.0`id`',
      'v1.2.0-::set-output',
      '::error::v1.2.0',
      'v1.2.0%0A::add-mask::x',
      'v１.２.0',
      'v1.2.0\u202e',
      'v1.2.0<script>',
      '](https://evil.example)',
      `v1.2.0-${'a'.repeat(2000)}`,
    ])('number %# is refused and shown as what it is', async (tag) => {
      github.state.tags[tag] = commit;
      const run = await duri(['check-tag'], { cwd: repository.path, env: pushed(tag) });
      expect([run.exitCode, run.stderr]).toEqual([1, '']);
      expect(run.stdout).toMatch(/^[^\n]*red: refused/);
      expect(run.stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
      expect(run.stdout).not.toMatch(/[\u202e\uff11]|a{200}/);
    });
  });

  it.each([
    [[], {}, 'event_unsupported'],
    [['--tag', 'v9.9.9'], {}, 'input_missing'],
    [['--tag', 'v1.3.0'], 'pushed', 'input_invalid'],
    [['--config', 'gone.yml'], 'pushed', 'input_missing'],
    [['--evidence', 'gone'], 'pushed', 'directory_missing'],
  ])('refuses %j', async (flags, env, code) => {
    repository.git('tag', 'v1.2.0');
    const run = await check(env === 'pushed' ? pushed() : { ...github.variables, GH_TOKEN: 't' }, ...flags);
    expect([run.exitCode, run.error?.code]).toEqual([2, code]);
  });
});

function requiredCheck(context: string, integrationId: number): Record<string, unknown> {
  return {
    type: 'required_status_checks',
    ruleset_source_type: 'Repository',
    ruleset_source: 'acme/app',
    ruleset_id: 1,
    parameters: { strict_required_status_checks_policy: false, required_status_checks: [{ context, integration_id: integrationId }] },
  };
}
