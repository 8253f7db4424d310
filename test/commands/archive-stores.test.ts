import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactUploads } from '../../src/hosts/github-actions/artifact-uploads.js';
import { sha256 } from '../../src/model/digest.js';
import { type ArtifactServer, artifactServer, RUN } from '../support/artifact-server.js';
import { duriJson, type Json } from '../support/duri.js';
import { githubServer, type GithubServer } from '../support/github-server/index.js';
import { packedRelease } from '../support/packed-release.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
let place: SealedRelease;
let github: GithubServer;
let artifacts: ArtifactServer | undefined;

interface Archived extends Json {
  readonly exitCode: number;
  readonly archive: { readonly name: string; readonly digest: string };
  readonly stores: readonly { readonly store: string; readonly level: string; readonly kept_until: string | null; readonly clamped: boolean }[];
}

beforeAll(async () => {
  place = await sealedRelease(join(temp.path, 'shop'), ['ed25519']);
});
afterAll(() => temp.remove());

beforeEach(async () => {
  github = await githubServer();
  rmSync(join(place.evidence, 'receipts.json'), { force: true });
});

const changed = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'GITHUB_RETENTION_DAYS', 'GITHUB_SERVER_URL'] as const;
const before = Object.fromEntries(changed.map((name) => [name, process.env[name]]));

afterEach(async () => {
  for (const name of changed) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await artifacts?.close();
  artifacts = undefined;
  await github.close();
});

/** GitHub's client reads the process's own variables. */
async function onRunner(options: Parameters<typeof artifactServer>[1] = {}, retentionDays = ''): Promise<void> {
  artifacts = await artifactServer(github.state, options);
  Object.assign(process.env, artifacts.variables, { GITHUB_RETENTION_DAYS: retentionDays });
  delete process.env['GITHUB_SERVER_URL'];
}

function archive(...more: string[]): Promise<Archived> {
  const env = { ...github.variables, GITHUB_TOKEN: 't', GITHUB_RETENTION_DAYS: process.env['GITHUB_RETENTION_DAYS'] ?? '' };
  const uploads = artifacts === undefined ? undefined : artifactUploads(artifacts.variables);
  return duriJson<Archived>(['archive', place.release, '--evidence', place.evidence, '--keyring', place.ring, ...more], {
    cwd: place.folder,
    env,
    artifacts: uploads,
  });
}

const policy = (text: string): string[] => {
  writeFileSync(join(place.folder, 'policy.yml'), `version: "1.0"\n${text}`);
  return ['--config', join(place.folder, 'policy.yml')];
};
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('the store "artifact"', () => {
  it('keeps the archive itself for as long as asked, and reads that back', async () => {
    await onRunner();
    const run = await archive();
    expect(run).toMatchObject({ exitCode: 0, status: 'archived' });
    expect(run.stores).toEqual([expect.objectContaining({ store: 'artifact', level: 'declared', clamped: false })]);
    const [stored] = github.state.artifacts;
    expect(stored?.name).toBe(run.archive.name);
    expect(`sha256:${sha256(stored?.content ?? '')}`).toBe(run.archive.digest);
    expect(run.stores[0]?.kept_until?.slice(0, 10)).toBe(inDays(180).slice(0, 10));
  });

  it('fails when the platform keeps it for less, and leaves the receipt of what is kept', async () => {
    await onRunner({}, '90');
    const run = await archive();
    expect(run).toMatchObject({ exitCode: 3, status: null, error: { code: 'retention_short', message: expect.stringContaining('when_short: fail') } });
    expect(run.stores).toEqual([expect.objectContaining({ store: 'artifact', clamped: true })]);
    expect(run.warnings).toContainEqual(
      expect.objectContaining({ reason: 'retention_clamped', message: expect.stringContaining('at most 90 days; asked for 180') }),
    );
    expect(JSON.parse(readFileSync(join(place.evidence, 'receipts.json'), 'utf8')).receipts).toHaveLength(1);
  });

  it('takes an expiry that nobody states for too short', async () => {
    await onRunner({ keepsUntil: null });
    expect(await archive()).toMatchObject({ exitCode: 3, error: { code: 'retention_short', message: expect.stringContaining('unknown') } });
  });

  it('mirrors what is clamped where policy says so', async () => {
    await onRunner({}, '90');
    const run = await archive(...policy('archive:\n  when_short: mirror\n  mirror: directory\n  directory: mirror\n'));
    expect(run).toMatchObject({ exitCode: 0, status: 'archived', mirrored: true });
    expect(run.stores.map(({ store, clamped }) => [store, clamped])).toEqual([
      ['artifact', true],
      ['directory', false],
    ]);
    expect(JSON.parse(readFileSync(join(place.evidence, 'receipts.json'), 'utf8')).receipts).toHaveLength(2);
  });

  it('keeps the first receipt when the mirror fails', async () => {
    await onRunner({}, '90');
    const run = await archive(...policy('archive:\n  when_short: mirror\n  mirror: release\n'));
    expect(run).toMatchObject({ exitCode: 2, status: null, error: { code: 'input_missing', message: expect.stringContaining('release') } });
    expect(run.stores.map(({ store }) => store)).toEqual(['artifact']);
    expect(JSON.parse(readFileSync(join(place.evidence, 'receipts.json'), 'utf8')).receipts).toHaveLength(1);
  });

  it('takes the same bytes twice for success, in the same run and in another', async () => {
    await onRunner();
    await archive();
    expect((await archive()).exitCode).toBe(0);
    expect(github.state.artifacts).toHaveLength(1);
    github.state.artifacts[0]!.expiresAt = inDays(10);
    expect(await archive()).toMatchObject({ exitCode: 3, error: { code: 'retention_short' } });
    github.state.artifacts[0]!.runId = RUN - 1;
    expect((await archive()).exitCode).toBe(0);
    expect(github.state.artifacts).toHaveLength(2);
  });

  it('names both digests when the run has another artifact of that name', async () => {
    await onRunner();
    const { archive: ours } = await archive();
    github.state.artifacts[0]!.content = Buffer.from('other');
    const run = await archive();
    expect(run).toMatchObject({ exitCode: 3, error: { code: 'artifact_exists', message: expect.stringContaining(ours.digest) } });
    expect(run.error?.message).toContain(`sha256:${sha256('other')}`);
  });

  it('believes only what comes back', async () => {
    await onRunner();
    github.fault('GET /actions/artifacts/{artifact_id}/{archive_format}', { status: 404 }, 5);
    const run = await archive();
    expect({ exitCode: run.exitCode, stores: run.stores, status: run.status }).toEqual({ exitCode: expect.any(Number), stores: [], status: null });
    expect(run.exitCode).not.toBe(0);
  });
});

describe('the store "release"', () => {
  const release = (...more: string[]): Promise<Archived> => archive('--store', 'release', '--tag', 'v1.0.0', ...more);
  const commit = 'c'.repeat(40);
  const draft = (fields: object = {}): void =>
    void github.state.releases.push({
      id: 1,
      tag: 'v1.0.0',
      draft: true,
      prerelease: false,
      target: commit,
      title: 'v1.0.0',
      body: '',
      createdAt: inDays(0),
      publishedAt: null,
      assets: [],
      ...fields,
    });

  it('adds the archive to the draft of its tag, and takes it twice', async () => {
    draft();
    const run = await release();
    expect(run).toMatchObject({ exitCode: 0, status: 'archived', stores: [{ store: 'release', level: 'declared', kept_until: 'no_end' }] });
    expect(github.state.releases[0]?.draft).toBe(true);
    expect((await release()).exitCode).toBe(0);
    expect(github.state.releases[0]?.assets).toHaveLength(1);
  });

  it('adds nothing to what is published and immutable, and finds there what is', async () => {
    draft({ draft: false, immutable: true, publishedAt: inDays(0) });
    expect(await release()).toMatchObject({ exitCode: 3, error: { code: 'write_failed', hint: expect.stringContaining('Draft first') } });
    const file = await packedRelease(place, join(temp.path, 'asset.tar.gz'));
    const name = `shop-main-1-${sha256(readFileSync(join(place.evidence, 'deployment_metadata.json'))).slice(0, 12)}.tar.gz`;
    github.state.releases[0]!.assets.push({ id: 9, name, content: readFileSync(file) });
    expect(await release()).toMatchObject({ exitCode: 0, stores: [{ level: 'locked', kept_until: 'no_end' }] });
    github.state.releases[0]!.assets[0]!.digest = null;
    expect((await release()).exitCode).toBe(0);
    github.state.releases[0]!.assets[0]!.content = Buffer.from('other');
    expect(await release()).toMatchObject({ exitCode: 2, error: { code: 'file_exists', message: expect.stringContaining(sha256('other')) } });
  });

  it('needs a tag, and a commit where there is no draft yet', async () => {
    expect(await archive('--store', 'release')).toMatchObject({ exitCode: 2, error: { code: 'input_missing' } });
    expect(await release()).toMatchObject({ exitCode: 2, error: { code: 'input_missing', message: expect.stringContaining('no commit') } });
  });

  it('makes a draft where there is none, of the commit that was tagged, with the line that verifies it', async () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/tags/v1.0.0',
      GITHUB_SHA: commit,
      GITHUB_EVENT_PATH: join(place.folder, 'push.json'),
    };
    writeFileSync(env.GITHUB_EVENT_PATH, '{"created":true}');
    github.state.commits[commit] = {};
    const run = await duriJson<Archived>(['archive', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--store', 'release'], {
      cwd: place.folder,
      env: { ...github.variables, GITHUB_TOKEN: 't', ...env },
    });
    expect(run).toMatchObject({ exitCode: 0, status: 'archived' });
    expect(github.state.releases).toEqual([expect.objectContaining({ tag: 'v1.0.0', draft: true, target: commit })]);
    expect(github.state.releases[0]?.body).toContain('npx duri verify acme/app@v1.0.0 --keyring duri.keyring.json');
  });
});

describe('duri verify OWNER/REPO@TAG', () => {
  const verify = (reference: string): Promise<Json & { exitCode: number }> =>
    duriJson(['verify', reference, '--keyring', place.ring], { env: github.variables, cwd: place.folder });
  const publish = (assets: { name: string; content: Uint8Array }[], fields: object = {}): void =>
    void github.state.releases.push({
      id: 5,
      tag: 'v1.0.0',
      draft: false,
      prerelease: false,
      immutable: true,
      target: 'main',
      title: 'v1.0.0',
      body: '',
      createdAt: inDays(0),
      publishedAt: inDays(0),
      assets: assets.map((asset, index) => ({ id: 50 + index, ...asset })),
      ...fields,
    });

  it('downloads every archive of a release and verifies each', async () => {
    const good = readFileSync(await packedRelease(place, join(temp.path, 'good.tar.gz')));
    publish([
      { name: 'notes.txt', content: Buffer.from('hi') },
      { name: 'shop-main-1-0123456789ab.tar.gz', content: good },
    ]);
    expect(await verify('acme/app@v1.0.0')).toMatchObject({ exitCode: 0, status: 'verified', release: { product: 'shop' } });
    github.state.releases[0]!.assets.push({ id: 60, name: 'api-main-1-0123456789ab.tar.gz', content: good });
    expect(await verify('acme/app@v1.0.0')).toMatchObject({ exitCode: 0, status: 'verified', counts: { matched: 10 } });
    const bad = await sealedRelease(join(temp.path, 'stranger'), ['ed25519']);
    github.state.releases[0]!.assets.push({
      id: 61,
      name: 'web-main-1-0123456789ab.tar.gz',
      content: readFileSync(await packedRelease(bad, join(temp.path, 'bad.tar.gz'))),
    });
    const run = await verify('acme/app@v1.0.0');
    expect(run).toMatchObject({ exitCode: 20, status: 'tampered' });
    expect(run.findings.filter(({ outcome }) => outcome === 'fail').every(({ subject }) => subject.startsWith('web-main-1-'))).toBe(true);
  });

  it('never says verified of nothing', async () => {
    expect(await verify('acme/app@v9')).toMatchObject({ exitCode: 3, status: null, error: { code: 'archive_missing' } });
    publish([{ name: 'app.zip', content: Buffer.from('x') }]);
    expect(await verify('acme/app@v1.0.0')).toMatchObject({ exitCode: 3, status: null, error: { code: 'archive_missing' } });
    github.state.releases[0]!.draft = true;
    github.state.releases[0]!.publishedAt = null;
    expect(await verify('acme/app@v1.0.0')).toMatchObject({ error: { code: 'archive_missing' } });
  });

  it('refuses bytes that are not those that the forge states', async () => {
    const good = readFileSync(await packedRelease(place, join(temp.path, 'stated.tar.gz')));
    publish([{ name: 'shop-main-1-0123456789ab.tar.gz', content: good }]);
    github.state.releases[0]!.assets[0]!.digest = `sha256:${'0'.repeat(64)}`;
    expect(await verify('acme/app@v1.0.0')).toMatchObject({ exitCode: 3, status: null, error: { code: 'download_failed' } });
  });
});
