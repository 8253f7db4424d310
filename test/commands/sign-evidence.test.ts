import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { duri, duriJson, type Json, reasonsOf, type RunOptions } from '../support/duri.js';
import { editMetadata } from '../support/forge.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { duriMain } from '../support/run-duri.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const root = tempFolder();
afterAll(() => root.remove());

const POLICY = 'version: "1.0"\nproduct: shop\nrepository_id: github.com/acme/shop\nline: main\nkeyring: ring.json\n';
const build = join(root.path, 'build');
let repository: GitRepository;
let commit: string;

/** The build job: a checkout, a release in it, evidence without signatures. No key is in reach. */
beforeAll(async () => {
  repository = gitRepository(build);
  const keys = join(root.path, 'keys');
  mkdirSync(keys);
  for (const name of ['first', 'second']) {
    const made = await duri(['keys', 'new', '--kind', 'ed25519', '--name', name, '--keyring', join(keys, 'ring.json'), '--secrets', join(keys, 'secrets')]);
    if (made.exitCode !== 0) throw new Error(made.stderr);
  }
  commit = repository.commit({
    'duri.yml': POLICY,
    'ring.json': readFileSync(join(keys, 'ring.json'), 'utf8'),
  });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(build, 'dist', name)), { recursive: true });
    writeFileSync(join(build, 'dist', name), text);
  }
  const sealed = await duriJson(['seal', 'dist', '--evidence', '../evidence', '--unsigned', '--syft-path', ''], { cwd: build, env: { PATH: '/usr/bin:/bin' } });
  if (sealed.exitCode !== 0) throw new Error(JSON.stringify(sealed));
});

/** Metadata as tests change it. */
interface EditedMetadata extends Record<string, unknown> {
  policy: { digest: string };
  protections: { signature_required: boolean };
  source: { commit: string | null; dirty: boolean };
  counts: { files: number };
}

interface Job {
  readonly folder: string;
  readonly evidence: string;
  sign(more?: readonly string[], options?: RunOptions): Promise<Json & { readonly exitCode: number }>;
  verify(): Promise<Json & { readonly exitCode: number }>;
}

let next = 0;

/** The signing job: policy and public ring of the commit, the evidence, a key; no release, no repository. */
function signingJob(change: (evidence: string, folder: string) => void = () => undefined): Job {
  const folder = join(root.path, `job-${next++}`);
  const evidence = join(folder, 'evidence');
  cpSync(join(root.path, 'evidence'), evidence, { recursive: true });
  for (const name of ['duri.yml', 'ring.json']) cpSync(join(build, name), join(folder, name));
  change(evidence, folder);
  return {
    folder,
    evidence,
    sign: (more = ['--commit', commit], options = {}) =>
      duriJson(['sign', '--evidence', 'evidence', '--signing-key', secret(0), ...more], { cwd: folder, env: { PATH: '/nonexistent' }, ...options }),
    verify: () =>
      duriJson(['verify', join(build, 'dist'), '--evidence', evidence, '--config', join(build, 'duri.yml')], { cwd: folder, env: { PATH: '/nonexistent' } }),
  };
}

/** The secret file of a key of the ring. */
function secret(index: number): string {
  const { keys } = JSON.parse(readFileSync(join(build, 'ring.json'), 'utf8')) as { keys: { secret_file: string }[] };
  return join(root.path, 'keys', keys[index]?.secret_file ?? '');
}

describe('duri sign --evidence', () => {
  it('signs a set without the tree, and the whole release verifies with it', async () => {
    const job = signingJob();
    expect(await job.verify()).toMatchObject({ status: 'tampered' });
    const signed = await job.sign();
    expect(signed).toMatchObject({
      exitCode: 0,
      status: 'signed',
      isolation: 'digests-only',
      commit,
      release: { product: 'shop', sequence: 1 },
      files: expect.arrayContaining(['checksums.sig', 'deployment_metadata.sig', 'deployment_metadata.sigstore.json', 'provenance.sigstore.json']) as string[],
    });
    expect(await job.verify()).toMatchObject({ status: 'verified', exitCode: 0, metadata_digest: signed['metadata_digest'] });
  });

  it('takes the commit from what set off the run', async () => {
    const env = { PATH: '', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_SHA: commit };
    expect(await signingJob().sign([], { env })).toMatchObject({ status: 'signed' });
    expect(await signingJob().sign([], { env: { ...env, GITHUB_SHA: 'f'.repeat(40) } })).toMatchObject({ status: 'policy_changed', exitCode: 22 });
    expect(await signingJob().sign(['--commit', commit], { env: { ...env, GITHUB_SHA: 'f'.repeat(40) } })).toMatchObject({
      exitCode: 2,
      error: { code: 'input_invalid' },
    });
    expect(await signingJob().sign([])).toMatchObject({ exitCode: 2, error: { code: 'input_invalid', message: expect.stringContaining('commit') as string } });
  });

  const edit =
    (change: (metadata: EditedMetadata) => unknown) =>
    (evidence: string): void =>
      editMetadata(evidence, (metadata) => change(metadata as unknown as EditedMetadata));
  const rewrite =
    (name: string, change: (text: string) => string) =>
    (evidence: string): void =>
      writeFileSync(join(evidence, name), change(readFileSync(join(evidence, name), 'utf8')));

  it.each<[string, (evidence: string, folder: string) => void, readonly string[], number]>([
    ['another product', edit((metadata) => (metadata['product'] = 'other')), ['wrong_subject'], 20],
    ['another repository', edit((metadata) => (metadata['repository_id'] = 'github.com/evil/shop')), ['wrong_subject'], 20],
    ['another line', edit((metadata) => (metadata['line'] = '1.x')), ['wrong_subject'], 20],
    ['a lower schema', edit((metadata) => (metadata['schema_version'] = '1.0')), ['digest_mismatch', 'schema_below_floor'], 20],
    ['a schema of the future', edit((metadata) => (metadata['schema_version'] = '9.0')), ['schema_unknown'], 2],
    ['another policy', edit((metadata) => (metadata.policy.digest = 'a'.repeat(64))), ['other_policy'], 22],
    ['a weaker protection', edit((metadata) => (metadata.protections.signature_required = false)), ['protection_weakened'], 22],
    ['a later expiry', edit((metadata) => (metadata['expires'] = '2099-01-01T00:00:00.000Z')), ['protection_weakened'], 22],
    ['another commit', edit((metadata) => (metadata.source.commit = 'b'.repeat(40))), ['commit_mismatch'], 22],
    ['no commit', edit((metadata) => (metadata.source.commit = null)), ['commit_mismatch'], 22],
    ['a changed work tree', edit((metadata) => (metadata.source.dirty = true)), ['commit_mismatch'], 22],
    ['an old set', edit((metadata) => older(metadata, 30)), ['evidence_stale'], 22],
    ['a set of the future', edit((metadata) => older(metadata, -2)), ['clock_behind'], 3],
    ['another count', edit((metadata) => (metadata.counts.files = 7)), ['digest_mismatch'], 20],
    ['nothing sealed', edit((metadata) => (metadata.counts.files = 0)), ['digest_mismatch'], 20],
    ['another root', edit((metadata) => (metadata['root'] = 'c'.repeat(64))), ['digest_mismatch'], 20],
    ['a field too many', edit((metadata) => (metadata['extra'] = 1)), ['evidence_unparseable'], 21],
    ['metadata that is no JSON', rewrite('deployment_metadata.json', () => '{'), ['evidence_unparseable'], 21],
    ['another inventory', rewrite('checksums.json', (text) => text.replace('app.js', 'bpp.js')), ['digest_mismatch'], 20],
    ['another SBOM', rewrite('sbom.json', (text) => `${text} `), ['digest_mismatch'], 20],
    ['another provenance', rewrite('provenance.json', (text) => `${text}\n`), ['digest_mismatch'], 20],
    ['no SBOM', (evidence) => rmSync(join(evidence, 'sbom.json')), ['evidence_missing'], 21],
    ['no metadata', (evidence) => rmSync(join(evidence, 'deployment_metadata.json')), ['evidence_missing'], 21],
    ['a policy of another content here', (_, folder) => writeFileSync(join(folder, 'duri.yml'), POLICY.replace('1.0', '1.1')), ['other_policy'], 22],
  ])('refuses %s by name, and signs nothing', async (_, change, reasons, exit) => {
    const job = signingJob(change);
    const run = await job.sign();
    expect([reasonsOf(run), run.exitCode]).toEqual([reasons, exit]);
    expect(run).toMatchObject({ signed_by: [], files: [], isolation: 'digests-only' });
    expect(existsSync(join(job.evidence, 'deployment_metadata.sig'))).toBe(false);
  });

  it('refuses a provenance of another source, though everything is bound', async () => {
    const job = signingJob((evidence) => {
      rewrite('provenance.json', (text) => text.replaceAll(commit, 'd'.repeat(40)))(evidence);
      rebind(evidence, 'provenance.json');
    });
    expect(reasonsOf(await job.sign())).toEqual(['commit_mismatch']);
  });

  it('refuses a SHA256SUMS that lists other files than the inventory, though it is bound', async () => {
    const job = signingJob((evidence) => {
      rewrite('SHA256SUMS', (text) => text.split('\n').slice(1).join('\n'))(evidence);
      rebind(evidence, 'SHA256SUMS');
    });
    expect(reasonsOf(await job.sign())).toEqual(['digest_mismatch']);
  });

  it('takes an older set where it is told to', async () => {
    const job = signingJob(edit((metadata) => older(metadata, 30)));
    expect(await job.sign(['--commit', commit, '--max-age-hours', '48'])).toMatchObject({ status: 'signed' });
  });

  it('signs again with the same key, and with another one only when told to add', async () => {
    const job = signingJob();
    await job.sign();
    expect(await job.sign()).toMatchObject({ status: 'signed' });
    const second = ['sign', '--evidence', 'evidence', '--signing-key', secret(1), '--commit', commit];
    expect(await duriJson(second, { cwd: job.folder })).toMatchObject({
      exitCode: 22,
      findings: expect.arrayContaining([expect.objectContaining({ reason: 'signed_by_others' })]) as unknown[],
    });
    expect(await duriJson([...second, '--add'], { cwd: job.folder })).toMatchObject({ status: 'signed' });
    const verified = await job.verify();
    expect([verified.status, (verified['signed_by'] as unknown[]).length]).toEqual(['verified', 2]);
  });

  it('adds no signature to a statement about something else', async () => {
    const [job, other] = [signingJob(), signingJob(edit((metadata) => (metadata['sequence'] = 2)))];
    await job.sign();
    await other.sign();
    cpSync(join(job.evidence, 'deployment_metadata.sig'), join(other.evidence, 'deployment_metadata.sig'));
    const run = await duriJson(['sign', '--evidence', 'evidence', '--signing-key', secret(1), '--commit', commit, '--add'], { cwd: other.folder });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'input_invalid', message: expect.stringContaining('something else') as string } });
  });

  it('takes neither policy nor ring from where the build job could have put them', async () => {
    const job = signingJob((evidence, folder) => {
      for (const name of ['duri.yml', 'ring.json']) cpSync(join(folder, name), join(evidence, name));
    });
    for (const flags of [
      ['--config', join(job.evidence, 'duri.yml')],
      ['--keyring', join(job.evidence, 'ring.json')],
    ])
      expect(await job.sign(['--commit', commit, ...flags])).toMatchObject({ exitCode: 2, error: { code: 'policy_untrusted' } });
  });

  it.each([
    [['--predicate-type', 'https://example.com/x'], 'input_invalid'],
    [['app.js'], 'input_invalid'],
    [['--commit', 'main'], 'input_invalid'],
    [['--commit', 'abc123'], 'input_invalid'],
  ])('refuses %j', async (flags, code) => {
    expect(await signingJob().sign(flags)).toMatchObject({ exitCode: 2, error: { code } });
  });

  it('signs nothing of a pull request', async () => {
    const job = signingJob();
    const event = join(job.folder, 'event.json');
    const side = (sha: string): unknown => ({ ref: 'main', sha, repo: { full_name: 'acme/app' } });
    writeFileSync(event, JSON.stringify({ number: 7, pull_request: { base: side('a'.repeat(40)), head: side(commit) } }));
    const env = { PATH: '', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    expect(await job.sign(['--commit', commit], { env })).toMatchObject({ exitCode: 2, error: { code: 'event_unsupported' } });
  });

  it('needs a key, and a directory', async () => {
    const { folder } = signingJob();
    expect(await duriJson(['sign', '--evidence', 'evidence', '--commit', commit], { cwd: folder })).toMatchObject({ error: { code: 'key_missing' } });
    expect(await duriJson(['sign', '--evidence', 'gone', '--commit', commit, '--signing-key', secret(0)], { cwd: folder })).toMatchObject({
      error: { code: 'directory_missing' },
    });
  });

  // What is not there cannot be run: no PATH, no repository, no release; and the process starts no other one.
  it('runs no program and reads no tree', () => {
    const { folder } = signingJob();
    const args = ['sign', '--evidence', 'evidence', '--commit', commit, '--signing-key', secret(0), '--json'];
    const guard = join(folder, 'guard.mjs');
    writeFileSync(
      guard,
      `import { syncBuiltinESMExports } from 'node:module';
import childProcess from 'node:child_process';
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) childProcess[name] = () => { console.error('STARTED'); process.exit(99); };
syncBuiltinESMExports();\n`,
    );
    const run = spawnSync(process.execPath, ['--import', guard, duriMain, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: '' } });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** Moves creation and expiry together. */
function older(metadata: Record<string, unknown>, hours: number): void {
  for (const field of ['created', 'expires']) metadata[field] = new Date(Date.parse(String(metadata[field])) - hours * 3_600_000).toISOString();
}

/** Binds a changed file again, as a build job that lies would. */
function rebind(evidence: string, name: string): void {
  const bytes = readFileSync(join(evidence, name));
  const sum = spawnSync('sha256sum', { input: bytes, encoding: 'utf8' }).stdout.slice(0, 64);
  editMetadata(evidence, (metadata) => {
    (metadata['files'] as Record<string, unknown>)[name] = { sha256: sum, size: bytes.length };
  });
}
