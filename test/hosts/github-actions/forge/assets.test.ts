import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../../src/model/digest.js';
import type { Asset, Release } from '../../../../src/ports/forge.js';
import { COMMIT, failureOf, type Opened, openedForge, TOKEN } from '../../../support/forge-client.js';
import type { Fault } from '../../../support/github-server/faults.js';
import { tempFolder } from '../../../support/temp-folder.js';

describe.each([
  ['github.com', {}],
  ['GitHub Enterprise Server', { ghes: true }],
])('assets on %s', (_, options) => {
  let opened: Opened;
  let release: Release;
  const temp = tempFolder();
  afterAll(() => temp.remove());
  let folder: string;
  let file: string;
  const content = Buffer.alloc(300_000, 'duri\n');
  beforeEach(async () => {
    opened = await openedForge(options);
    release = await opened.forge.createDraft({ tag: 'v1', commit: COMMIT, title: 'v1', body: '', prerelease: false });
    folder = mkdtempSync(join(temp.path, 'assets-'));
    file = join(folder, 'app.tar.gz');
    writeFileSync(file, content);
  });
  afterEach(() => opened.github.close());

  const upload = (): Promise<Asset> => opened.forge.uploadAsset(release, { name: 'app.tar.gz', path: file });
  const uploads = (): number => opened.github.seenBy.uploads.length;

  it('are uploaded to the host that the release names', async () => {
    expect(await upload()).toMatchObject({ name: 'app.tar.gz', sizeBytes: content.length, digest: sha256(content) });
    expect(sha256(opened.github.state.releases[0]!.assets[0]!.content)).toBe(sha256(content));
    expect(opened.github.seenBy.uploads[0]?.headers).toMatchObject({ 'content-length': String(content.length), 'content-type': 'application/octet-stream' });
    expect((await opened.forge.releases())[0]?.assets).toHaveLength(1);
  });

  it('are left alone when they are there with the same bytes', async () => {
    await upload();
    expect(await upload()).toMatchObject({ digest: sha256(content) });
    expect(uploads()).toBe(1);
  });

  it('are refused when others of that name are there', async () => {
    await upload();
    writeFileSync(file, 'other');
    expect(await failureOf(upload())).toMatchObject({ code: 'write_failed', message: expect.stringContaining('other bytes') });
    expect(sha256(opened.github.state.releases[0]!.assets[0]!.content)).toBe(sha256(content));
  });

  it('are found after an upload whose answer was lost', async () => {
    opened.github.fault('POST /releases/{release_id}/assets', { drop: true, tookEffect: true });
    expect(await upload()).toMatchObject({ digest: sha256(content) });
    expect(uploads()).toBe(1);
  });

  it('are uploaded again when the upload failed', async () => {
    opened.github.fault('POST /releases/{release_id}/assets', { status: 502 });
    expect(await upload()).toMatchObject({ digest: sha256(content) });
    expect(uploads()).toBe(2);
  });

  it('replace what an upload that broke off has left', async () => {
    opened.github.state.releases[0]?.assets.push({ id: 5, name: 'app.tar.gz', content: Buffer.from('half'), state: 'starter' });
    expect((await opened.forge.releases())[0]?.assets).toEqual([]);
    expect(await upload()).toMatchObject({ digest: sha256(content) });
    expect(opened.github.state.releases[0]?.assets).toHaveLength(1);
  });

  it.each<[string, (asset: Record<string, unknown>) => object]>([
    ['other bytes', (asset) => ({ ...asset, digest: `sha256:${'0'.repeat(64)}` })],
    ['fewer bytes', (asset) => ({ ...asset, size: 1, digest: null })],
    ['another name', (asset) => ({ ...asset, name: 'app.tar' })],
  ])('are refused when GitHub says that it stored %s', async (_what, change) => {
    opened.github.fault('POST /releases/{release_id}/assets', { change: (json) => change(json as Record<string, unknown>) });
    expect(await failureOf(upload())).toMatchObject({ code: 'write_failed' });
  });

  it('are refused when the file is not there', async () => {
    expect(await failureOf(opened.forge.uploadAsset(release, { name: 'x', path: join(folder, 'none') }))).toMatchObject({ code: 'input_missing' });
  });

  const target = (): string => join(folder, 'down', 'app');
  const download = async (asset: Asset, maxBytes = 1_000_000): Promise<void> => opened.forge.downloadAsset(asset, { path: target(), maxBytes });

  it('are downloaded without showing the token to the store', async () => {
    await download(await upload());
    expect(sha256(readFileSync(target()))).toBe(sha256(content));
    expect(readdirSync(join(folder, 'down'))).toEqual(['app']);
    const [request] = opened.github.seenBy.storage;
    expect(request?.path).toContain('signature=secret');
    expect(JSON.stringify(request?.headers)).not.toContain(TOKEN);
    expect(request?.headers.authorization).toBeUndefined();
  });

  it.each<[string, Fault]>([
    ['breaks off', { truncate: true }],
    ['answers 503', { status: 503 }],
    ['drops the connection', { drop: true }],
  ])('are downloaded again when the store %s', async (_what, fault) => {
    const asset = await upload();
    opened.github.fault('storage', fault, 2);
    await download(asset);
    expect(sha256(readFileSync(target()))).toBe(sha256(content));
    expect(opened.github.seenBy.storage).toHaveLength(3);
  });

  it.each<[string, Fault]>([
    ['GitHub answers 500', { status: 500 }],
    ['GitHub drops the connection', { drop: true }],
    ['GitHub is too busy', { throttle: 1 }],
  ])('are asked for again when %s', async (_what, fault) => {
    const asset = await upload();
    opened.github.fault('GET /releases/assets/{asset_id}', fault, 2);
    await download(asset);
    expect(sha256(readFileSync(target()))).toBe(sha256(content));
  });

  it.each<[string, Fault, Partial<Asset>, number]>([
    ['do not have the digest', {} as Fault, { digest: sha256('other') }, 1_000_000],
    ['are shorter than GitHub says', {} as Fault, { sizeBytes: 1_000_000, digest: undefined }, 1_000_000],
    ['are larger than allowed', {} as Fault, {}, 299_999],
    ['break off again and again', { truncate: true }, {}, 1_000_000],
    ['are refused by the store', { status: 403 }, {}, 1_000_000],
    ['lead round and round', { redirect: '/again' }, {}, 1_000_000],
    ['lead to another protocol', { redirect: 'ftp://example.invalid/x' }, {}, 1_000_000],
  ])('leave no file when they %s', async (_what, fault, change, maxBytes) => {
    const asset = { ...(await upload()), ...change };
    if (Object.keys(fault).length > 0) opened.github.fault('storage', fault, 99);
    const failure = await failureOf(download(asset, maxBytes));
    expect(failure).toMatchObject({ code: 'download_failed' });
    expect(`${failure.message}${failure.hint ?? ''}`).not.toMatch(/secret|signature/);
    expect(existsSync(join(folder, 'down')) ? readdirSync(join(folder, 'down')) : []).toEqual([]);
  });

  it('that may not be read are a missing permission', async () => {
    const asset = await upload();
    opened.github.state.repository.private = true;
    opened.github.state.permissions = {};
    expect(await failureOf(download(asset))).toMatchObject({ code: 'permission_missing', message: expect.stringContaining('`contents: read`') });
  });

  it('of a run are downloaded as the zip that was stored, unless it has expired', async () => {
    const artifact = { id: 3, name: 'duri', content: Buffer.from('PK'), createdAt: null, expiresAt: null, expired: false, runId: 1 };
    opened.github.state.artifacts.push(artifact);
    await opened.forge.downloadArtifact(3, { path: target(), maxBytes: 10 });
    expect(readFileSync(target(), 'utf8')).toBe('PK');
    opened.github.state.artifacts[0]!.digest = `sha256:${'1'.repeat(64)}`;
    expect(await failureOf(opened.forge.downloadArtifact(3, { path: target(), maxBytes: 10 }))).toMatchObject({ code: 'download_failed' });
    opened.github.state.artifacts[0]!.expired = true;
    expect(await failureOf(opened.forge.downloadArtifact(3, { path: target(), maxBytes: 10 }))).toMatchObject({
      code: 'download_failed',
      message: expect.stringContaining('expired'),
    });
  });

  it('list releases, newest first, drafts only to who may write', async () => {
    const made = (id: number, publishedAt: string | null, immutable?: boolean) => ({
      id,
      tag: `v${id}`,
      draft: publishedAt === null,
      prerelease: id === 3,
      immutable,
      target: 'main',
      title: '',
      body: '',
      createdAt: '2025-01-01T00:00:00Z',
      publishedAt,
      assets: [],
    });
    opened.github.state.releases = [
      made(1, '2025-01-01T00:00:00Z', true),
      made(2, '2025-03-01T00:00:00Z'),
      made(3, '2025-02-01T00:00:00Z', false),
      made(4, null),
    ];
    expect((await opened.forge.releases()).map(({ id, draft, immutable }) => [id, draft, immutable])).toEqual([
      [2, false, undefined],
      [3, false, false],
      [4, true, undefined],
      [1, false, true],
    ]);
    opened.github.state.permissions = { contents: 'read' };
    expect((await opened.forge.releases()).map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  it('are published with their release', async () => {
    expect(await opened.forge.updateRelease(release.id, { body: 'notes', draft: false })).toMatchObject({ draft: false, body: 'notes' });
    expect(opened.github.state.releases[0]).toMatchObject({ draft: false, body: 'notes' });
  });
});
