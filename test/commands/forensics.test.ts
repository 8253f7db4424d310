import { spawn } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTar } from '../../src/archive/tar/read-tar.js';
import { nodeHostFacts } from '../../src/adapters/host-facts.js';
import { bundleManifestSchema } from '../../src/forensics/bundle.js';
import { sha256 } from '../../src/model/digest.js';
import { toBytePath } from '../../src/model/path.js';
import { duri, duriJson, type Json, type RunOptions } from '../support/duri.js';
import { fixedClock } from '../support/doubles.js';
import { packedRelease } from '../support/packed-release.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

interface Bundled extends Json {
  readonly exitCode: number;
  readonly release_status: string;
  readonly bundle: { readonly path: string; readonly digest: string; readonly manifest_digest: string };
  readonly signed_by: readonly string[];
  readonly differences: number | null;
  readonly holding_processes: readonly { readonly pid: number }[];
  readonly not_seen: readonly string[];
}

let place: SealedRelease;
let count = 0;

beforeEach(async () => {
  place = await sealedRelease(join(temp.path, `case-${count++}`), ['ed25519']);
});

const output = (): string => join(place.folder, 'bundle.tar.gz');

function bundle(more: readonly string[] = [], options: RunOptions = {}): Promise<Bundled> {
  return duriJson<Bundled>(['forensics', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--output', output(), ...more], {
    cwd: place.folder,
    ...options,
  });
}

/** The files of a bundle by path; each is held against the manifest on the way. */
async function contents(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  async function* tar(): AsyncGenerator<Uint8Array> {
    yield gunzipSync(readFileSync(output()));
  }
  for await (const { entry, content } of readTar(tar())) {
    const parts: Uint8Array[] = [];
    for await (const part of content) parts.push(Buffer.from(part));
    files.set(Buffer.from(entry.path, 'latin1').toString(), Buffer.concat(parts));
  }
  const manifest = bundleManifestSchema.parse(JSON.parse(files.get('manifest.json')!.toString()));
  for (const file of manifest.files) expect(sha256(files.get(file.path!)!)).toBe(file.sha256);
  expect([...files.keys()].filter((name) => !name.startsWith('manifest.')).sort()).toEqual(manifest.files.map(({ path }) => path).sort());
  return files;
}

const json = async (name: string): Promise<Record<string, unknown>> => JSON.parse((await contents()).get(name)!.toString());

const changeOf = async (path: string): Promise<Record<string, unknown> | undefined> =>
  ((await json('changes.json'))['changes'] as Record<string, unknown>[]).find((change) => change['path'] === path);

describe('duri forensics', () => {
  it('tells of every change: what was released, what stands there, and which bytes differ', async () => {
    const archive = await packedRelease(place, join(place.folder, 'shop.tar.gz'));
    writeFileSync(join(place.release, 'app.js'), 'console.log("ReleaseD");\n');
    rmSync(join(place.release, 'lib/a.js'));
    chmodSync(join(place.release, 'lib/b.js'), 0o755);
    writeFileSync(join(place.release, 'extra 한.txt'), 'left behind');
    rmSync(join(place.release, 'latest.js'));
    symlinkSync('/etc/passwd', join(place.release, 'latest.js'));
    const run = await bundle(['--against', archive]);
    expect(run).toMatchObject({ exitCode: 0, release_status: 'tampered', differences: 5 });
    expect(await changeOf('app.js')).toMatchObject({
      kinds: ['file_modified'],
      expected: { kind: 'file', sha256: sha256('console.log("released");\n'), size: 25, mode: '100644' },
      found: {
        kind: 'file',
        size: 25,
        user_id: statSync(place.release).uid,
        names: 1,
        modified_at: lstatSync(join(place.release, 'app.js')).mtime.toISOString(),
      },
      sha256: sha256('console.log("ReleaseD");\n'),
      ranges: { total: 2, bytes: 2, first: [[13, 1], [20, 1]] }, // prettier-ignore
      copy: { path: 'changed/app.js' },
    });
    expect(await changeOf('lib/a.js')).toMatchObject({ kinds: ['file_missing'], found: null, copy: null });
    expect(await changeOf('lib/b.js')).toMatchObject({ kinds: ['file_mode_changed'], found: { mode: '0755' }, copy: null, ranges: { total: 0 } });
    expect(await changeOf('extra 한.txt')).toMatchObject({ kinds: ['file_unexpected'], expected: null, copy: { path: 'changed/extra 한.txt' } });
    expect(await changeOf('latest.js')).toMatchObject({
      kinds: ['link_modified'],
      expected: { kind: 'link', target: 'app.js' },
      found: { kind: 'link', target: '/etc/passwd' },
      copy: null,
    });
    const files = await contents();
    expect(files.get('changed/extra 한.txt')?.toString()).toBe('left behind');
    expect(files.get('evidence/checksums.json')).toEqual(readFileSync(join(place.evidence, 'checksums.json')));
    expect(JSON.parse(files.get('verification.json')!.toString())).toMatchObject({ status: 'tampered' });
  });

  it('says who holds a changed file, without the secrets of its command line', async () => {
    if (process.platform !== 'linux') return;
    const script = join(place.folder, 'holder.cjs');
    writeFileSync(script, 'require("fs").openSync("app.js", "r"); console.log("open"); setInterval(() => {}, 1000);');
    const holder = spawn(process.execPath, [script, '--token=abcdefgh12345678'], { cwd: place.release, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await new Promise((opened) => holder.stdout.once('data', opened));
      writeFileSync(join(place.release, 'app.js'), 'other');
      const run = await bundle();
      expect(run.holding_processes.map(({ pid }) => pid)).toContain(holder.pid);
      const { holding } = (await json('processes.json')) as { holding: Record<string, unknown>[] };
      const record = holding.find(({ pid }) => pid === holder.pid);
      expect(record).toMatchObject({ parent: process.pid, user_id: process.getuid!(), command: expect.any(String) });
      expect(record?.['holds']).toEqual(
        expect.arrayContaining([
          { as: 'folder', path: '.', deleted: false, changed: false },
          { as: 'open', path: 'app.js', deleted: false, changed: true },
        ]),
      );
      expect(JSON.stringify(record)).not.toContain('abcdefgh12345678');
    } finally {
      holder.kill('SIGKILL');
    }
  });

  it('is one file that only its owner can read, signed, and the same bytes for the same facts', async () => {
    if (process.platform === 'win32') return;
    writeFileSync(join(place.release, 'app.js'), 'other');
    const run = await bundle();
    expect(lstatSync(output()).mode & 0o777).toBe(0o600);
    expect(run.signed_by).toEqual([expect.stringMatching(/^SHA256:/)]);
    const files = await contents();
    const envelope = JSON.parse(files.get('manifest.sig')!.toString()) as { payload: string };
    expect(JSON.parse(Buffer.from(envelope.payload, 'base64').toString())).toMatchObject({
      predicateType: 'https://github.com/duri/duri/predicates/forensics/v1',
      subject: [{ name: 'manifest.json', digest: { sha256: sha256(files.get('manifest.json')!) } }],
      predicate: { status: 'tampered', signers: run.signed_by },
    });
    expect(run.bundle.manifest_digest).toBe(`sha256:${sha256(files.get('manifest.json')!)}`);
    expect(run.bundle.digest).toBe(`sha256:${sha256(readFileSync(output()))}`);
  });

  it('changes no byte and no time of the tree and the evidence', async () => {
    writeFileSync(join(place.release, 'app.js'), 'other');
    const before = snapshot(place.folder);
    await bundle();
    rmSync(output());
    // The folder that the bundle was written to has a new time; nothing in it has.
    expect(new Map([...snapshot(place.folder)].filter(([path]) => path !== ''))).toEqual(new Map([...before].filter(([path]) => path !== '')));
  });

  it('writes a bundle also where the evidence is gone or broken, and says what could not be seen', async () => {
    writeFileSync(join(place.release, 'app.js'), 'other');
    writeFileSync(join(place.evidence, 'checksums.json'), '{');
    const broken = await bundle();
    expect(broken).toMatchObject({ exitCode: 0, release_status: 'corrupted', differences: null });
    expect(broken.not_seen.join('\n')).toContain('checksums.json');
    expect((await contents()).get('evidence/checksums.json')?.toString()).toBe('{');
    rmSync(output());
    rmSync(place.evidence, { recursive: true });
    const gone = await bundle();
    expect(gone.exitCode).toBe(0);
    expect((await contents()).has('host.json')).toBe(true);
  });

  it('holds the tree against the archive where the evidence beside it cannot be believed', async () => {
    const archive = await packedRelease(place, join(place.folder, 'shop.tar.gz'));
    writeFileSync(join(place.release, 'app.js'), 'other');
    writeFileSync(join(place.evidence, 'checksums.json'), '{');
    expect(await bundle(['--against', archive])).toMatchObject({ exitCode: 0, differences: 1 });
    expect(await json('archive.json')).toMatchObject({ status: 'verified' });
  });

  it('holds nothing against an archive that is not authentic', async () => {
    const archive = join(place.folder, 'shop.tar.gz');
    const other = await sealedRelease(join(temp.path, `other-${count}`), ['ed25519']);
    await packedRelease(other, archive);
    writeFileSync(join(place.release, 'app.js'), 'other');
    const run = await bundle(['--against', archive]);
    expect(run.not_seen.join('\n')).toContain('archive: it is tampered');
    expect(await changeOf('app.js')).toMatchObject({ ranges: null });
  });

  it('copies nothing that may lie outside of the tree', async () => {
    if (process.platform === 'win32') return;
    const outside = join(place.folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'shadow'), 'root:secret-of-the-host');
    linkSync(join(outside, 'shadow'), join(place.release, 'hard'));
    symlinkSync(join(outside, 'shadow'), join(place.release, 'soft'));
    rmSync(join(place.release, 'lib'), { recursive: true });
    symlinkSync(outside, join(place.release, 'lib'));
    const run = await bundle();
    expect(run.not_seen.join('\n')).toContain('hard: has 2 names');
    for (const content of (await contents()).values()) expect(content.toString()).not.toContain('secret-of-the-host');
    expect(nodeHostFacts.entry(place.release, toBytePath('gone'))).toBeUndefined();
    const tooLong = toBytePath('x'.repeat(300));
    expect(() => nodeHostFacts.entry(place.release, tooLong)).toThrow(expect.objectContaining({ code: 'tree_unreadable' }));
    expect(() => [...nodeHostFacts.readInside(place.release, toBytePath('lib/shadow'))]).toThrow(expect.objectContaining({ code: 'tree_changing' }));
  });

  it('takes along the records and logs of the window, and never a key', async () => {
    const state = join(place.folder, 'state');
    const log = join(place.folder, 'access.log');
    const env = { DURI_STATE_DIR: state, MY_API_TOKEN: 'token-of-the-service' };
    await place.verify({ env });
    await place.verify({ env, clock: fixedClock('2020-01-05T12:00:00.000Z') });
    writeFileSync(join(state, 'watch.key'), 'the-key-of-the-sidecar');
    writeFileSync(join(state, 'mark.json'), '{}');
    writeFileSync(log, `2020-01-05T12:00:00Z long ago\n${new Date().toISOString()} now with token-of-the-service\n`);
    writeFileSync(join(place.folder, 'long.log'), `${new Date().toISOString()} ${'x'.repeat(998)}\n`.repeat(4200));
    const run = await bundle(['--log', log, '--log', 'missing.log', '--log', 'long.log', '--window', '1h'], { env });
    const files = await contents();
    expect([...files.keys()].filter((name) => name.startsWith('state/'))).toEqual([
      expect.stringMatching(/^state\/logs\/[0-9TZ]+-[0-9a-f]{12}\.log$/),
      'state/mark.json',
    ]);
    expect(files.get('logs/01-access.log')?.toString()).toMatch(/^\S+ now with \*\*\*\n$/);
    expect(run.not_seen.join('\n')).toContain('missing.log');
    expect(run.not_seen.join('\n')).toContain('long.log: only its last 4,194,304 bytes were read');
    for (const content of files.values()) expect(content.toString()).not.toContain('the-key-of-the-sidecar');
  });

  it('refuses a place in what it is about, and one that is taken', async () => {
    for (const folder of [place.release, place.evidence]) {
      const run = await duriJson(['forensics', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--output', join(folder, 'b.tar.gz')], {
        cwd: place.folder,
      });
      expect(run).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    }
    writeFileSync(output(), 'an older bundle');
    expect(await bundle()).toMatchObject({ exitCode: 2, error: { code: 'file_exists' } });
    expect(readFileSync(output(), 'utf8')).toBe('an older bundle');
    expect(
      (await duri(['forensics', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--output', 'x.tar.gz', '--window', 'soon'])).stderr,
    ).toContain('90m, 24h or 7d');
  });
});

/** Content and times of everything below a folder. Reading changes the time of access, and only that. */
function snapshot(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path);
  return new Map(
    ['', ...entries].map((path) => {
      const stats = lstatSync(join(folder, path));
      const content = stats.isFile() ? sha256(readFileSync(join(folder, path))) : '';
      return [path, `${stats.mode} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${content}`];
    }),
  );
}
