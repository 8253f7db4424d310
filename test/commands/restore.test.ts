import { chmodSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { archiveName } from '../../src/archive/names.js';
import { sha256 } from '../../src/model/digest.js';
import { fixedClock } from '../support/doubles.js';
import { duriJson, type Json, reasonsOf, type RunOptions } from '../support/duri.js';
import { packedRelease } from '../support/packed-release.js';
import { itOnPosix } from '../support/posix.js';
import { runDuri } from '../support/run-duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let place: SealedRelease;
/** The store: two releases. */
const store = join(temp.path, 'archives');
let [archive, expect1, expect2] = ['', '', ''];
let count = 0;

beforeAll(async () => {
  mkdirSync(store);
  place = await sealedRelease(join(temp.path, 'shop'), ['ed25519']);
  [archive, expect1] = await stored(1);
  writeFileSync(join(place.release, 'app.js'), 'console.log("second")\n');
  await place.seal('--sequence', '2', '--accept-spike', 'none');
  [, expect2] = await stored(2);
});

/** Puts the release as it is sealed now into the store, under the name that `duri archive` gives it. */
async function stored(sequence: number): Promise<[string, string]> {
  const digest = sha256(readFileSync(join(place.evidence, 'deployment_metadata.json')));
  const name = archiveName({ metadata: { product: 'shop', line: 'main', sequence }, metadataDigest: digest, compression: 'gzip' });
  return [await packedRelease(place, join(store, name)), `sha256:${digest}`];
}

/** A folder that is not there, in one of its own. */
function target(): string {
  return join(temp.path, `volume-${(count += 1)}`, 'current');
}

function restore(from: string, to: string, more: readonly string[] = [], options: RunOptions = {}): Promise<Json & { readonly exitCode: number }> {
  return duriJson(['restore', from, '--to', to, '--keyring', place.ring, ...more], { cwd: temp.path, ...options });
}

/** What stands in the volume of a target. */
function volume(to: string): string[] {
  return readdirSync(join(to, '..'));
}

describe('duri restore', () => {
  it('makes release and evidence of an archive, as they were sealed, and everybody may read them', async () => {
    const to = target();
    const run = await restore(archive, to);
    expect(run).toMatchObject({ exitCode: 0, status: 'verified', restored: { directory: join(to, 'release'), evidence: join(to, 'evidence') } });
    expect(volume(to)).toEqual(['current']);
    expect(statSync(to).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(to, 'release', 'app.js'), 'utf8')).toContain('released');
    expect(readlinkSync(join(to, 'release', 'latest.js'))).toBe('app.js');
    expect(await duriJson(['verify', join(to, 'release'), '--evidence', join(to, 'evidence'), '--keyring', place.ring])).toMatchObject({ status: 'verified' });
  });

  it('takes from a store the release that is expected, and no newer one', async () => {
    const to = target();
    expect(await restore(store, to, ['--expect', expect1])).toMatchObject({ exitCode: 0, metadata_digest: expect1 });
    expect(await restore(store, target(), ['--expect', expect2])).toMatchObject({ exitCode: 0, metadata_digest: expect2 });
  });

  it('goes on when it is started again, and keeps what is there only if it is that very release', async () => {
    const to = target();
    await restore(store, to, ['--expect', expect1]);
    const before = statSync(to).ino;
    expect(await restore(store, to, ['--expect', expect1])).toMatchObject({ exitCode: 0, metadata_digest: expect1 });
    expect(statSync(to).ino).toBe(before);
    const other = await restore(store, to, ['--expect', expect2]);
    expect(other).toMatchObject({ exitCode: 22, status: 'policy_changed', restored: null });
    expect(reasonsOf(other)).toEqual(['release_not_expected']);
    writeFileSync(join(to, 'release', 'app.js'), 'console.log("patched")\n');
    expect(await restore(store, to, ['--expect', expect1])).toMatchObject({ exitCode: 20, status: 'tampered', restored: null });
    expect(await restore(archive, to)).toMatchObject({ exitCode: 2, error: { code: 'file_exists' } });
  });

  it('leaves nothing behind of what does not verify', async () => {
    const tar = gunzipSync(readFileSync(archive)).toString('latin1');
    expect(tar).toContain('console.log("released")');
    const modified = join(temp.path, 'modified.tar.gz');
    writeFileSync(modified, gzipSync(Buffer.from(tar.replace('console.log("released")', 'console.log("replaced")'), 'latin1')));
    const cut = join(temp.path, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(archive).subarray(0, 700));
    for (const [from, exitCode, reason, more] of [
      [modified, 20, 'file_modified', []],
      [cut, 21, 'archive_damaged', []],
      [archive, 22, 'release_not_expected', ['--expect', expect2]],
    ] as const) {
      const to = target();
      const run = await restore(from, to, more);
      expect(run).toMatchObject({ exitCode, restored: null });
      expect(reasonsOf(run)).toEqual([reason]);
      expect(volume(to)).toEqual([]);
    }
  });

  it('enforces whatever the environment says, and believes the evidence no longer than it says', async () => {
    const foreign = await sealedRelease(join(temp.path, 'foreign'), ['ed25519']);
    const to = target();
    const env = { DURI_ENV: 'dev', DURI_INTEGRITY_MODE: 'warn' };
    const run = await duriJson(['restore', archive, '--to', to, '--keyring', foreign.ring], { env });
    expect(run).toMatchObject({ exitCode: 20, restored: null, enforced: true });
    expect(volume(to)).toEqual([]);
    const late = await restore(archive, target(), [], { clock: fixedClock('2099-01-01T00:00:00Z') });
    expect(late).toMatchObject({ exitCode: 22, restored: null });
  });

  it('takes no policy from what an archive brought', async () => {
    const to = target();
    await restore(archive, to);
    const config = join(to, 'release', 'duri.yml');
    writeFileSync(config, 'version: "1.0"\n');
    const run = await duriJson(['restore', store, '--to', to, '--expect', expect1, '--config', config, '--keyring', place.ring]);
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'policy_untrusted' } });
  });

  it.each([
    ['a folder without --expect', () => [store], 'input_invalid'],
    ['an archive that is not there', () => ['nowhere.tar.gz'], 'input_missing'],
    ['a store without the release', () => [store, '--expect', `sha256:${'0'.repeat(64)}`], 'archive_missing'],
    ['a digest that is none', () => [store, '--expect', 'v1.2.3'], 'input_invalid'],
  ])('says what is wrong with %s', async (_, args, code) => {
    const [from = '', ...more] = args();
    const to = target();
    expect(await restore(from, to, more)).toMatchObject({ status: null, error: { code } });
  });

  itOnPosix('says where it may not write', () => {
    const closed = join(temp.path, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    chmodSync(temp.path, 0o755);
    const args = ['restore', archive, '--to', join(closed, 'current'), '--keyring', place.ring, '--json'];
    const run = runDuri(args, process.getuid?.() === 0 ? { userId: 65534 } : {});
    expect(run.exitCode).toBe(3);
    expect(run.json()).toMatchObject({ error: { code: 'write_failed' } });
    expect(readdirSync(closed)).toEqual([]);
  });
});
