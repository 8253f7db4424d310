import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Json, duri, duriJson, reasonsOf, type RunOptions } from '../support/duri.js';
import { sleep } from '../support/children.js';
import { packedRelease } from '../support/packed-release.js';
import { itOnPosix } from '../support/posix.js';
import { duriMain } from '../support/run-duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let place: SealedRelease;
let archive: string;
const runnerTemp = join(temp.path, 'runner-temp');

beforeAll(async () => {
  mkdirSync(runnerTemp);
  place = await sealedRelease(join(temp.path, 'shop'), ['ed25519']);
  archive = await packedRelease(place, join(temp.path, 'shop-main-1-0123456789ab.tar.gz'));
});

afterEach(() => expect(readdirSync(runnerTemp)).toEqual([]));

function verify(file: string, options: RunOptions = {}, ...more: string[]): Promise<Json & { readonly exitCode: number }> {
  return duriJson(['verify', file, '--keyring', place.ring, ...more], { ...options, env: { RUNNER_TEMP: runnerTemp, ...options.env } });
}

/** The archive with its tar changed; sizes and offsets stay. */
function changed(name: string, from: string, to: string): string {
  const tar = gunzipSync(readFileSync(archive)).toString('latin1');
  expect(tar).toContain(from);
  const file = join(temp.path, name);
  writeFileSync(file, gzipSync(Buffer.from(tar.replace(from, to), 'latin1')));
  return file;
}

describe('duri verify ARCHIVE', () => {
  it('verifies release and evidence in one line', async () => {
    const run = await verify(archive);
    expect(run).toMatchObject({ status: 'verified', exitCode: 0, release: { product: 'shop' }, counts: { matched: 5, missing: 0, modified: 0 } });
  });

  it('finds what was changed, and a key that it does not know', async () => {
    const modified = await verify(changed('modified.tar.gz', 'console.log("released")', 'console.log("replaced")'));
    expect(modified).toMatchObject({ status: 'tampered', exitCode: 20 });
    expect(reasonsOf(modified)).toEqual(['file_modified']);
    const edited = await verify(changed('edited.tar.gz', '"product": "shop"', '"product": "shap"'));
    expect(edited).toMatchObject({ status: 'tampered', exitCode: 20 });
    expect(reasonsOf(edited)).toContain('signature_wrong_file');
    const other = await sealedRelease(join(temp.path, 'other'), ['ed25519']);
    const unknown = await duriJson(['verify', archive, '--keyring', other.ring], { env: { RUNNER_TEMP: runnerTemp } });
    expect(unknown).toMatchObject({ status: 'tampered', exitCode: 20 });
    expect(reasonsOf(unknown)).toContain('key_unknown');
  });

  it('verifies with no byte changed, wherever it stands', async () => {
    const tar = gunzipSync(readFileSync(archive));
    const file = join(temp.path, 'flipped.tar');
    const verified: number[] = [];
    for (let at = 3; at < tar.length; at += Math.ceil(tar.length / 120)) {
      const flipped = Buffer.from(tar);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      writeFileSync(file, flipped);
      if ((await verify(file)).exitCode === 0) verified.push(at);
    }
    // Sigstore bundles are for other verifiers, and sign themselves.
    expect(verified.map((at) => entryAt(tar, at)).filter((name) => !name.endsWith('.sigstore.json'))).toEqual([]);
    writeFileSync(file, tar);
    expect((await verify(file)).exitCode).toBe(0);
  }, 60_000);

  it('refuses the evidence of another release in it', async () => {
    const other = await sealedRelease(join(temp.path, 'with-other-files'), ['ed25519'], {
      'package-lock.json': '{"name":"x","lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}',
    });
    const theirs = gunzipSync(readFileSync(await packedRelease(other, join(temp.path, 'theirs.tar.gz'))));
    const ours = gunzipSync(readFileSync(archive));
    const at = (tar: Buffer): number => tar.indexOf('release/', 0, 'latin1');
    const mixed = join(temp.path, 'mixed.tar');
    writeFileSync(mixed, Buffer.concat([theirs.subarray(0, at(theirs)), ours.subarray(at(ours))]));
    expect((await verify(mixed)).exitCode).not.toBe(0);
  });

  it('says which archive it cannot read, and reads none that is cut short', async () => {
    const cut = join(temp.path, 'cut.tar.gz');
    writeFileSync(cut, readFileSync(archive).subarray(0, 3000));
    expect(await verify(cut)).toMatchObject({ status: 'corrupted', findings: [{ reason: 'archive_damaged', subject: 'cut.tar.gz' }], exitCode: 21 });
    expect(await verify(join(temp.path, 'none.tar.gz'))).toMatchObject({ status: null, error: { code: 'input_missing' }, exitCode: 2 });
    expect(await verify(archive, {}, '--evidence', place.evidence)).toMatchObject({ status: null, error: { code: 'input_invalid' }, exitCode: 2 });
    expect(await verify(place.release)).toMatchObject({ status: null, error: { code: 'input_invalid', message: '--evidence is missing' }, exitCode: 2 });
  });

  it('takes a directory that is named like a release only with ./ before it', async () => {
    const folder = join(temp.path, 'like');
    mkdirSync(join(folder, 'a'), { recursive: true });
    const copy = place.copy('like/a/b@c');
    const args = ['--evidence', copy.evidence, '--keyring', copy.ring];
    expect((await duri(['verify', './a/b@c/release', ...args], { cwd: folder })).exitCode).toBe(0);
    expect(await duriJson(['verify', 'a/b@c', ...args], { cwd: folder })).toMatchObject({ error: { code: 'input_invalid' } });
  });

  itOnPosix(
    'leaves no folder behind when it is ended by a signal',
    async () => {
      const folder = join(temp.path, 'large');
      mkdirSync(join(folder, 'release'), { recursive: true });
      writeFileSync(join(folder, 'release', 'sparse.bin'), '');
      truncateSync(join(folder, 'release', 'sparse.bin'), 150 * 1024 * 1024);
      const large = await sealedRelease(folder, ['ed25519']);
      await packedRelease(large, join(temp.path, 'large.tar.gz'));
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        const child = spawn(process.execPath, [duriMain, 'verify', 'large.tar.gz', '--keyring', large.ring], {
          cwd: temp.path,
          env: { PATH: process.env['PATH'], RUNNER_TEMP: runnerTemp },
          stdio: 'ignore',
        });
        const gone = once(child, 'exit');
        for (let tries = 0; tries < 1000 && readdirSync(runnerTemp).length === 0; tries++) await sleep(5);
        expect(readdirSync(runnerTemp)).toHaveLength(1);
        child.kill(signal);
        expect((await gone)[1]).toBe(signal);
        expect(readdirSync(runnerTemp)).toEqual([]);
      }
    },
    30_000,
  );
});

/** The name of the entry that holds a byte. */
function entryAt(tar: Buffer, at: number): string {
  let name = '';
  for (let start = 0; start <= at && tar[start] !== 0;) {
    name = tar.toString('latin1', start, start + 100).replace(/\0.*$/s, '');
    start += 512 + Math.ceil(parseInt(tar.toString('latin1', start + 124, start + 135), 8) / 512) * 512;
  }
  return name;
}
