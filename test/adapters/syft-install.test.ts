import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { httpsClient } from '../../src/adapters/https-client.js';
import { nodeProcesses } from '../../src/adapters/processes.js';
import { createSbomSource } from '../../src/adapters/sbom-source.js';
import { ANCHORE_RELEASES, type SyftReleases } from '../../src/adapters/syft/release-archive.js';
import type { Environment } from '../../src/ports/environment.js';
import type { SbomResult } from '../../src/ports/sbom-source.js';
import { SYFT_VERSION } from '../../src/sbom/syft-digests.js';
import { testEnvironment } from '../support/environment.js';
import { fakeSyftText, localReleases, type Member, releaseArchiveOf } from '../support/fake-syft.js';
import { describeOnPosix } from '../support/posix.js';
import { recordingServer, type RecordingServer } from '../support/recording-server.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
const [release, temporary] = ['release', 'temporary'].map((name) => join(folder.path, name)) as [string, string];
const servers: RecordingServer[] = [];
beforeAll(() => [release, temporary].forEach((path) => mkdirSync(path)));
afterAll(() => folder.remove());
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

let caches = 0;
const freshCache = (): string => join(folder.path, `cache-${(caches += 1)}`);

interface Setup {
  readonly releases: SyftReleases;
  readonly cache: string;
  readonly version?: string;
  readonly environment?: Partial<Environment>;
}

function install({ releases, cache, version = '1.44.0', environment: more = {} }: Setup): Promise<SbomResult> {
  const environment = testEnvironment({ PATH: '', XDG_CACHE_HOME: cache }, more);
  const source = createSbomSource({
    environment,
    processes: nodeProcesses(environment),
    http: httpsClient({ environment, firstWaitMs: 1 }),
    releases,
    temporaryFolder: temporary,
  });
  return source.generate({ directory: release, formats: ['spdx-json'], syftPath: undefined, syftVersion: version });
}

const failure = (promise: Promise<unknown>): Promise<{ code?: string; message: string; hint?: string }> =>
  promise.then(
    () => ({ message: 'no error' }),
    (error: unknown) => error as { code: string; message: string; hint: string },
  );

async function serve(answer: RequestListener): Promise<RecordingServer> {
  const server = await recordingServer(answer);
  servers.push(server);
  return server;
}

const good = (): Promise<Buffer> =>
  releaseArchiveOf([
    ['LICENSE', 'text'],
    ['syft', fakeSyftText()],
    ['README.md', 'text'],
  ]);
const cachedFiles = (cache: string): string[] => (existsSync(join(cache, 'duri', 'syft')) ? readdirSync(join(cache, 'duri', 'syft')) : []);

describeOnPosix('installing Syft', () => {
  it('downloads the release, checks it, runs it, and says which it was', async () => {
    const archive = await good();
    const server = await serve((_, response) => response.end(archive));
    const { tool, documents, notes } = await install({ releases: localReleases(server.url, archive), cache: freshCache() });
    expect(tool).toEqual({ name: 'syft', version: '1.44.0', digest: createHash('sha256').update(fakeSyftText()).digest('hex') });
    expect(documents.map(({ format }) => format)).toEqual(['spdx-json']);
    expect(notes).toEqual([]);
    expect(server.requests.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/v1\.44\.0\/syft_1\.44\.0_(?:linux|darwin|windows)_(?:amd64|arm64)\.tar\.gz$/),
    ]);
  });

  it('takes the next one from the cache, named by digest and readable by nobody else', async () => {
    const archive = await good();
    const server = await serve((_, response) => response.end(archive));
    const setup = { releases: localReleases(server.url, archive), cache: freshCache() };
    await install(setup);
    await install(setup);
    expect(server.requests).toHaveLength(1);
    const [name] = cachedFiles(setup.cache);
    expect(name).toMatch(/^[0-9a-f]{64}-syft_1\.44\.0_/);
    expect([statSync(join(setup.cache, 'duri')).mode & 0o777, statSync(join(setup.cache, 'duri', 'syft', name!)).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it.each([
    ['one byte changed', (content: Buffer) => ((content[100]! ^= 1), content)],
    ['cut short', (content: Buffer) => content.subarray(0, 200)],
    ['emptied', () => Buffer.alloc(0)],
    ['replaced by another archive', () => gzipSync('evil')],
  ])('notices a cache with %s, and downloads anew', async (_, change) => {
    const archive = await good();
    const server = await serve((__, response) => response.end(archive));
    const setup = { releases: localReleases(server.url, archive), cache: freshCache() };
    await install(setup);
    const path = join(setup.cache, 'duri', 'syft', cachedFiles(setup.cache)[0]!);
    writeFileSync(path, change(readFileSync(path)));
    const { notes } = await install(setup);
    expect(notes).toEqual([expect.stringContaining('had been changed; it was downloaded anew')]);
    expect(server.requests).toHaveLength(2);
    expect(readFileSync(path)).toEqual(archive);
  });

  it('keeps no program and no folder of its own behind', async () => {
    const archive = await good();
    const server = await serve((_, response) => response.end(archive));
    const setup = { releases: localReleases(server.url, archive), cache: freshCache() };
    await install(setup);
    expect(cachedFiles(setup.cache)).toHaveLength(1);
    expect(readdirSync(temporary)).toEqual([]);
    await failure(install({ releases: localReleases(server.url, archive), cache: freshCache(), environment: { platform: 'plan9' } }));
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('does without a cache that cannot be written, or is not there', async () => {
    const archive = await good();
    const server = await serve((_, response) => response.end(archive));
    const blocked = join(folder.path, 'a-file');
    writeFileSync(blocked, '');
    expect((await install({ releases: localReleases(server.url, archive), cache: blocked })).tool.version).toBe('1.44.0');
    expect((await install({ releases: localReleases(server.url, archive), cache: 'relative/cache' })).tool.version).toBe('1.44.0');
  });

  it('bears many at once with one cache', async () => {
    const archive = await good();
    const server = await serve((_, response) => response.end(archive));
    const setup = { releases: localReleases(server.url, archive), cache: freshCache() };
    const results = await Promise.all(Array.from({ length: 8 }, () => install(setup)));
    expect(new Set(results.map(({ tool }) => tool.digest)).size).toBe(1);
    expect(cachedFiles(setup.cache)).toHaveLength(1);
  });

  it('gets over servers that fail for a moment', async () => {
    const archive = await good();
    let asked = 0;
    const server = await serve((_, response) => ((asked += 1) < 3 ? response.writeHead(500).end() : response.end(archive)));
    expect((await install({ releases: localReleases(server.url, archive), cache: freshCache() })).tool.name).toBe('syft');
  });

  it.each<[string, (archive: Buffer) => RequestListener, string, string]>([
    [
      'other bytes',
      (archive) => (_, response) => response.end(Buffer.concat([archive, Buffer.from([0])])),
      'tool_unverified',
      'has another digest than DuRi knows',
    ],
    [
      'half of the bytes',
      (archive) => (_, response) => response.end(archive.subarray(0, archive.length / 2)),
      'tool_unverified',
      'has another digest than DuRi knows',
    ],
    ['nothing', () => (_, response) => response.end(), 'tool_unverified', 'has another digest than DuRi knows'],
    ['404', () => (_, response) => response.writeHead(404).end(), 'download_failed', 'answered 404'],
    ['a redirect to itself', () => (_, response) => response.writeHead(302, { location: '/again' }).end(), 'download_failed', 'redirects more than 5 times'],
    [
      'an announcement of too many bytes',
      () => (_, response) => response.writeHead(200, { 'content-length': '999999999999' }).end(),
      'download_failed',
      'sends more than',
    ],
  ])('refuses a server that gives %s, and caches nothing', async (_, answer, code, message) => {
    const archive = await good();
    const server = await serve(answer(archive));
    const setup = { releases: localReleases(server.url, archive), cache: freshCache() };
    expect(await failure(install(setup))).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(cachedFiles(setup.cache)).toEqual([]);
  });

  it.each<[string, readonly Member[], string]>([
    ['no syft', [['README.md', 'x']], 'holds no member "syft"'],
    [
      'syft only under other names',
      [
        ['../syft', 'x'],
        ['/syft', 'x'],
        ['bin/syft', 'x'],
        ['syft/syft', 'x'],
        ['./../../syft', 'x'],
      ],
      'holds no member "syft"',
    ],
    [
      'two of them',
      [
        ['syft', 'x'],
        ['syft', 'y'],
      ],
      'holds several members "syft"',
    ],
    ['a link', [['syft', 'symlink', '/bin/sh']], 'that is no file'],
    ['a folder', [['syft', 'directory', '']], 'holds'],
    ['an empty file', [['syft', '']], 'that is no file'],
  ])('refuses an archive with %s, even when its digest is right', async (_, members, message) => {
    const archive = await releaseArchiveOf(members);
    const server = await serve((__, response) => response.end(archive));
    expect(await failure(install({ releases: localReleases(server.url, archive), cache: freshCache() }))).toMatchObject({
      code: 'tool_unverified',
      message: expect.stringContaining(message),
    });
    expect(existsSync(join(folder.path, 'syft'))).toBe(false);
  });

  it.each([
    ['no gzip', Buffer.from('plain')],
    ['a gzip that breaks off', gzipSync(Buffer.alloc(100_000, 'x')).subarray(0, 60)],
    ['no tar inside', gzipSync(Buffer.alloc(2_000, 'x'))],
    ['a gzip bomb', gzipSync(Buffer.alloc(600 * 1024 * 1024))],
  ])('refuses an archive that is %s', async (_, archive) => {
    const server = await serve((__, response) => response.end(archive));
    expect(await failure(install({ releases: localReleases(server.url, archive), cache: freshCache() }))).toMatchObject({
      code: 'tool_unverified',
      message: expect.stringMatching(/cannot be unpacked|holds no member/),
    });
  });

  it('refuses a program that says another version than it was published as', async () => {
    const archive = await releaseArchiveOf([['syft', fakeSyftText({ version: '1.43.0' })]]);
    const server = await serve((_, response) => response.end(archive));
    expect(await failure(install({ releases: localReleases(server.url, archive), cache: freshCache() }))).toMatchObject({
      code: 'tool_unverified',
      message: 'the Syft installed as 1.44.0 says that it is 1.43.0',
    });
  });

  it('asks nobody for a version or platform that it knows no digest of', async () => {
    const server = await serve((_, response) => response.end());
    const releases = { ...ANCHORE_RELEASES, assetUrl: `${server.url}/{version}/{file}` };
    for (const version of ['9.9.9', '', 'latest', '__proto__', '1.44.0/../..']) {
      expect(await failure(install({ releases, cache: freshCache(), version }))).toMatchObject({
        code: 'tool_unverified',
        message: expect.stringContaining('it knows 1.44.0, '),
        hint: expect.stringContaining('syft-path'),
      });
    }
    for (const environment of [
      { platform: 'win32', arch: 'x64' },
      { platform: 'linux', arch: 'ppc64' },
      { platform: 'freebsd', arch: 'x64' },
    ]) {
      const error = await failure(install({ releases, cache: freshCache(), version: SYFT_VERSION, environment }));
      expect(error).toMatchObject({
        code: 'tool_unverified',
        message: expect.stringContaining('no digest of Syft 1.44.0 for'),
        hint: expect.stringContaining('syft-path'),
      });
    }
    expect(server.requests).toHaveLength(0);
  });

  it('cannot be pointed elsewhere by the environment', async () => {
    const archive = await good();
    const server = await serve((_, response) => response.end(archive));
    const evil = await serve((_, response) => response.end('evil'));
    const environment = {
      SYFT_URL: evil.url,
      DURI_SYFT_URL: evil.url,
      GITHUB_SERVER_URL: evil.url,
      GITHUB_API_URL: evil.url,
      HTTP_PROXY: evil.url,
      http_proxy: evil.url,
      PATH: '',
      XDG_CACHE_HOME: freshCache(),
    };
    await install({ releases: localReleases(server.url, archive), cache: '', environment: { variables: environment } });
    expect(evil.requests).toHaveLength(0);
  });
});

describe('the table of digests', () => {
  it('has a SHA-256 for four platforms of each version, and fetches from Anchore over HTTPS', () => {
    expect(ANCHORE_RELEASES.assetUrl).toBe('https://github.com/anchore/syft/releases/download/v{version}/{file}');
    expect(Object.keys(ANCHORE_RELEASES.digests)).toContain(SYFT_VERSION);
    const all = Object.values(ANCHORE_RELEASES.digests);
    for (const platforms of all) expect(Object.keys(platforms).sort()).toEqual(['darwin-amd64', 'darwin-arm64', 'linux-amd64', 'linux-arm64']);
    const digests = all.flatMap((platforms) => Object.values(platforms));
    expect(digests.filter((digest) => !/^[0-9a-f]{64}$/.test(digest))).toEqual([]);
    expect(new Set(digests).size).toBe(digests.length);
  });
});
