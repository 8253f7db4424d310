import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/model/digest.js';
import { fixedClock } from '../support/doubles.js';
import { duri, duriJson, type Json, reasonsOf, type RunOptions } from '../support/duri.js';
import { githubServer, type GithubServer } from '../support/github-server/index.js';
import { packedRelease } from '../support/packed-release.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

interface Audit extends Json {
  readonly exitCode: number;
  readonly archives: readonly { readonly name: string; readonly status: string; readonly days_left: number | null; readonly kept_until: string | null }[];
  readonly countersigned: number;
}

let place: SealedRelease;
let count = 0;
const STORE = ['--store', 'directory', '--directory', 'archives'];
const file = (): string =>
  join(
    place.folder,
    'archives',
    readdirSync(join(place.folder, 'archives')).find((name) => name.endsWith('.tar.gz'))!,
  );
const after = (days: number): RunOptions => ({ clock: fixedClock(new Date(Date.now() + days * 86_400_000).toISOString()) });

beforeEach(async () => {
  place = await sealedRelease(join(temp.path, `case-${count++}`), ['ed25519']);
});

function audit(more: readonly string[] = [], options: RunOptions = {}): Promise<Audit> {
  return duriJson<Audit>(['archive', 'audit', ...STORE, '--keyring', place.ring, ...more], { cwd: place.folder, ...options });
}

async function archive(): Promise<void> {
  const run = await duri(['archive', place.release, '--evidence', place.evidence, '--keyring', place.ring, ...STORE], { cwd: place.folder });
  if (run.exitCode !== 0) throw new Error(run.stdout + run.stderr);
}

const warned = ({ warnings }: Json): string[] => [...new Set(warnings.map(({ reason }) => reason))].sort();

describe('duri archive audit', () => {
  it('verifies each archive, and countersigns it once', async () => {
    await archive();
    const first = await audit();
    expect(first).toMatchObject({ exitCode: 0, status: 'verified', countersigned: 1, findings: [] });
    expect(first.archives).toEqual([expect.objectContaining({ status: 'verified', days_left: 179, release: { product: 'shop', line: 'main', sequence: 1 } })]);
    expect(existsSync(`${file()}.receipts.json`)).toBe(true);
    expect(await audit()).toMatchObject({ exitCode: 0, countersigned: 0 });
  });

  it('warns before an archive lapses, and takes evidence that merely expired for kept', async () => {
    await archive();
    expect(warned(await audit([], after(100)))).toEqual(['evidence_expired', 'subject_unpinned']);
    const late = await audit([], after(155));
    expect(late).toMatchObject({ exitCode: 0, status: 'verified' });
    expect(warned(late)).toEqual(['archive_lapsing', 'evidence_expired', 'subject_unpinned']);
    expect(warned(await audit(['--warn-days', '10'], after(155)))).not.toContain('archive_lapsing');
  });

  it('is not green where everything has lapsed, or nothing was ever there', async () => {
    expect(await audit()).toMatchObject({ exitCode: 3, status: null, error: { code: 'archive_missing' } });
    await archive();
    const run = await audit([], after(200));
    expect(run).toMatchObject({ exitCode: 3, status: null, error: { code: 'archive_missing' } });
    expect(warned(run)).toEqual(['archive_lapsed']);
  });

  it('finds what was replaced, damaged or deleted', async () => {
    await archive();
    const bytes = readFileSync(file());
    writeFileSync(file(), Buffer.concat([bytes.subarray(0, 1000), Buffer.from([(bytes[1000] ?? 0) ^ 1]), bytes.subarray(1001)]));
    const damaged = await audit();
    expect({ exitCode: damaged.exitCode, reasons: reasonsOf(damaged) }).toEqual({ exitCode: 20, reasons: ['archive_replaced', 'archive_unreadable'] });
    const other = await sealedRelease(join(temp.path, `other-${count++}`), ['ed25519']);
    writeFileSync(file(), readFileSync(await packedRelease(other, join(temp.path, 'other.tar.gz'))));
    const replaced = await audit();
    expect(replaced.exitCode).toBe(20);
    expect(reasonsOf(replaced)).toEqual(expect.arrayContaining(['archive_replaced', 'key_unknown']));
    rmSync(file());
    expect(await audit()).toMatchObject({ exitCode: 3, status: null, error: { code: 'archive_gone' }, archives: [{ status: 'gone' }] });
  });

  it('compares with receipts what is there', async () => {
    await archive();
    const given = ['--evidence', place.evidence];
    expect((await audit(given)).exitCode).toBe(0);
    const archived = file();
    rmSync(archived);
    rmSync(`${archived}.json`);
    expect(await audit(given)).toMatchObject({ exitCode: 3, error: { code: 'archive_gone' } });
    expect(warned(await audit(given, after(200)))).toEqual(['archive_lapsed']);
  });

  it('believes no receipt that was edited', async () => {
    await archive();
    const path = join(place.evidence, 'receipts.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"sig":"...../, '"sig":"AAAAA'));
    const run = await audit(['--evidence', place.evidence]);
    expect({ exitCode: run.exitCode, reasons: reasonsOf(run) }).toEqual({ exitCode: 20, reasons: ['signature_invalid', 'signature_threshold'] });
  });

  it('keeps a release verified beyond the time of its key, if it was countersigned within it', async () => {
    const edit = (change: (key: Record<string, unknown>) => void): void => {
      const ring = JSON.parse(readFileSync(place.ring, 'utf8')) as { keys: Record<string, unknown>[] };
      change(ring.keys[0]!);
      writeFileSync(place.ring, JSON.stringify(ring));
    };
    await archive();
    edit((key) => (key['verify_until'] = new Date(Date.now() + 30 * 86_400_000).toISOString().replace(/\.\d+Z/, 'Z')));
    expect(await audit([], after(40))).toMatchObject({ exitCode: 20, status: 'tampered' });
    expect((await duri(['keys', 'new', '--kind', 'ed25519', '--keyring', place.ring])).exitCode).toBe(0);
    expect(await audit([], after(10))).toMatchObject({ exitCode: 0, countersigned: 1 });
    const later = await audit([], after(40));
    expect(later).toMatchObject({ exitCode: 0, status: 'verified' });
    expect(warned(later)).toContain('key_expired');
    edit((key) => (key['state'] = 'revoked'));
    expect(await audit([], after(40))).toMatchObject({ exitCode: 20, status: 'tampered' });
  });
});

it('is no audit of a pull request', async () => {
  const event = join(place.folder, 'event.json');
  const side = (sha: string): object => ({ ref: 'main', sha: sha.repeat(40), repo: { full_name: 'acme/app' } });
  writeFileSync(event, JSON.stringify({ number: 1, pull_request: { head: side('a'), base: side('b') } }));
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
  expect(await audit([], { env })).toMatchObject({ exitCode: 2, error: { code: 'event_unsupported' } });
});

describe('duri archive audit of a platform', () => {
  let github: GithubServer;
  beforeEach(async () => {
    github = await githubServer();
  });
  afterEach(() => github.close());

  const run = (env: Readonly<Record<string, string>>, ...more: string[]): Promise<Audit> =>
    duriJson<Audit>(['archive', 'audit', '--keyring', place.ring, ...more], { cwd: place.folder, env: { ...env, GITHUB_TOKEN: 't' } });

  it('tells no release from nothing found, and from no answer', async () => {
    const stores = ['--store', 'release', '--store', 'artifact'];
    expect(await run(github.variables, ...stores)).toMatchObject({ exitCode: 0, status: 'not-applicable (no release)' });
    const release = {
      tag: 'v1.0.0',
      draft: false,
      prerelease: false,
      target: 'main',
      title: '',
      body: '',
      createdAt: '2026-01-01T00:00:00Z',
      publishedAt: '2026-01-01T00:00:00Z',
    };
    github.state.releases.push({ id: 1, ...release, immutable: true, assets: [] });
    expect(await run(github.variables, ...stores)).toMatchObject({ exitCode: 3, error: { code: 'archive_missing' } });
    github.state.repository.private = true;
    github.state.permissions = { contents: 'read' };
    expect(await run(github.variables, ...stores)).toMatchObject({ exitCode: 3, error: { code: 'permission_missing' } });
  });

  it('verifies assets and artifacts, and says which of them do not say until when', async () => {
    const content = readFileSync(await packedRelease(place, join(temp.path, 'stored.tar.gz')));
    const name = `shop-main-1-${sha256(readFileSync(join(place.evidence, 'deployment_metadata.json'))).slice(0, 12)}.tar.gz`;
    const release = {
      tag: 'v1.0.0',
      draft: false,
      prerelease: false,
      target: 'main',
      title: '',
      body: '',
      createdAt: '2026-01-01T00:00:00Z',
      publishedAt: '2026-01-01T00:00:00Z',
    };
    github.state.releases.push({ id: 1, ...release, immutable: true, assets: [{ id: 2, name, content }] });
    const artifact = { name, content, createdAt: '2026-01-01T00:00:00Z', expired: false, runId: 7 };
    github.state.artifacts.push({ id: 3, ...artifact, expiresAt: null }, { id: 4, ...artifact, expiresAt: '2025-01-01T00:00:00Z', expired: true });
    const audited = await run(github.variables, '--store', 'release', '--store', 'artifact');
    expect(audited).toMatchObject({ exitCode: 0, status: 'verified' });
    expect(audited.archives.map(({ status, kept_until }) => [status, kept_until])).toEqual([
      ['verified', 'no_end'],
      ['lapsed', '2025-01-01T00:00:00Z'],
      ['verified', null],
    ]);
    expect(warned(audited)).toEqual(['archive_lapsed', 'retention_clamped', 'subject_unpinned']);
    github.state.releases[0]!.assets[0]!.name = `shop-main-1-${'0'.repeat(12)}.tar.gz`;
    const misnamed = await run(github.variables, '--store', 'release');
    expect({ exitCode: misnamed.exitCode, reasons: reasonsOf(misnamed) }).toEqual({ exitCode: 20, reasons: ['archive_replaced'] });
  });

  it('says what it found as a table', async () => {
    await archive();
    mkdirSync(join(place.folder, 'empty'));
    const { stdout, exitCode } = await duri(['archive', 'audit', ...STORE, '--keyring', place.ring], { cwd: place.folder });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/days left/);
    expect(stdout).toMatch(/directory +shop-main-1-[0-9a-f]{12}\.tar\.gz +verified +declared +\d{4}-\d\d-\d\d +179/);
  });
});
