import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { duri, duriJson, type Json } from '../support/duri.js';
import { type GithubServer, githubServer } from '../support/github-server/index.js';
import { gitRepository } from '../support/git-repository.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const root = tempFolder();
afterAll(() => root.remove());

let github: GithubServer;
beforeAll(async () => {
  github = await githubServer();
});
afterAll(() => github.close());

const at = (...path: string[]): string => join(root.path, ...path);

/** Each job has a checkout of its own and gets from the one before what an artifact would bring. */
describe('a release in the jobs of docs/releases.md', () => {
  it('goes from a tag to what anybody can verify, twice', async () => {
    const ring = at('keys', 'ring.json');
    mkdirSync(at('keys'));
    expect((await duri(['keys', 'new', '--kind', 'ed25519', '--keyring', ring])).exitCode).toBe(0);
    const { keys } = JSON.parse(readFileSync(ring, 'utf8')) as { keys: { secret_file: string }[] };
    const origin = gitRepository(at('origin'));
    const policy = 'version: "1.0"\nproduct: app\nrepository_id: github.com/acme/app\nline: main\nkeyring: duri.keyring.json\ngate:\n  check: gate\n';
    origin.commit({ 'duri.yml': policy, 'duri.keyring.json': readFileSync(ring, 'utf8') });
    for (const [tag, sequence] of [
      ['v1.0.0', 1],
      ['v1.1.0', 2],
    ] as const) {
      const commit = origin.commit({ 'CHANGES.md': tag });
      origin.git('tag', tag);
      github.state.tags = { [tag]: commit, ...github.state.tags };
      github.state.branches['main'] = commit;
      github.state.commits[commit] = { 'duri.yml': policy };
      github.state.checkRuns[commit] = [{ name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } }];
      const job = jobsOf(tag, commit, origin.path);

      const checked = await job('check', ['check-tag']);
      expect(checked).toMatchObject({ verdict: 'green', sequence: sequence === 1 ? null : sequence });

      for (const [name, text] of Object.entries({ ...FILES, 'VERSION.txt': tag })) {
        mkdirSync(dirname(at(tag, 'release', name)), { recursive: true });
        writeFileSync(at(tag, 'release', name), text);
      }
      const { sequence: proposed } = checked as unknown as { sequence: number | null };
      const numbered = proposed === null ? [] : ['--sequence', String(proposed)];
      expect(await job('build', ['seal', at(tag, 'release'), '--evidence', at(tag, 'unsigned'), '--unsigned', '--syft-path', '', ...numbered])).toMatchObject({
        status: 'sealed',
      });
      expect(await job('build', ['verify', at(tag, 'release'), '--evidence', at(tag, 'unsigned'), '--keyring', ring, '--without-log'])).toMatchObject({
        status: 'tampered',
      });

      cpSync(at(tag, 'unsigned'), at(tag, 'signed'), { recursive: true });
      expect(await job('sign', ['sign', '--evidence', at(tag, 'signed'), '--signing-key', at('keys', keys[0]?.secret_file ?? '')])).toMatchObject({
        status: 'signed',
        isolation: 'digests-only',
        commit,
      });

      expect(await job('publish', ['archive', at(tag, 'release'), '--evidence', at(tag, 'signed'), '--store', 'release'])).toMatchObject({
        status: 'archived',
      });
      expect(github.state.releases.find((release) => release.tag === tag)).toMatchObject({ draft: true });
      expect(await job('publish', ['publish'])).toMatchObject({ status: 'published', published: true, consumer: 'anonymous' });
      expect(await job('publish', ['publish'])).toMatchObject({ status: 'published', again: true });
      expect(await job('check', ['check-tag'])).toMatchObject({ verdict: 'green', again: true, sequence });

      const consumer = await duriJson(['verify', `acme/app@${tag}`, '--keyring', ring], { cwd: root.path, env: github.variables });
      expect(consumer).toMatchObject({ status: 'verified', exitCode: 0, release: { sequence } });
    }
  });
});

/** Runs a command as a step of a job that a tag set off, in a fresh checkout of it. */
function jobsOf(tag: string, commit: string, origin: string): (job: string, args: readonly string[]) => Promise<Json & { readonly exitCode: number }> {
  const event = at(`${tag}.json`);
  writeFileSync(event, JSON.stringify({ ref: `refs/tags/${tag}`, before: '0'.repeat(40), created: true }));
  const env = {
    ...github.variables,
    PATH: process.env['PATH'] ?? '',
    GH_TOKEN: 'token-of-the-job',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_SHA: commit,
  };
  const origins = gitRepository(at(tag, 'jobs'));
  return async (job, args) => {
    const folder = at(tag, 'jobs', job);
    if (!readdirSync(at(tag, 'jobs')).includes(job)) {
      origins.git('clone', '-q', `file://${origin}`, folder);
      origins.git('-C', folder, 'checkout', '-q', commit);
    }
    const config = join(folder, 'duri.yml');
    return duriJson(args[0] === 'verify' ? args : [...args, '--config', config], { cwd: folder, env });
  };
}
