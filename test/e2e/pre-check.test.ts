import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { duriJson, type Json, reasonsOf } from '../support/duri.js';
import { FILES, type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let original: SealedRelease;
let count = 0;
beforeAll(async () => {
  original = await sealedRelease(join(temp.path, 'original'));
});

/** Damages a copy and looks at it without reading. */
function after(damage: (place: SealedRelease) => unknown): Promise<Json & { exitCode: number }> {
  const place = original.copy(`copy-${count++}`);
  damage(place);
  return place.verify({}, '--pre-check');
}

describe('verify --pre-check', () => {
  it('is never a verdict where nothing differs: an error, with what was looked at', async () => {
    const result = await original.verify({}, '--pre-check');
    expect(result).toMatchObject({ exitCode: 3, status: null, error: { message: expect.stringContaining('of 5 files; their contents were not read') } });
    expect(result['counts']).toMatchObject({ matched: 5, linksMatched: 1, modified: 0 });
    const log = readFileSync(join(original.evidence, 'VERIFY_LOG.log'), 'utf8');
    expect([result.warnings.map(({ reason }) => reason), log]).toEqual([['subject_unpinned'], expect.stringContaining('"result":"error(infra)"')]);
  });

  it.each<[string, (place: SealedRelease) => unknown, string]>([
    ['a file that grew', ({ release }) => writeFileSync(join(release, 'app.js'), 'longer', { flag: 'a' }), 'file_modified'],
    ['a file removed', ({ release }) => rmSync(join(release, 'lib/a.js')), 'file_missing'],
    ['a file added', ({ release }) => writeFileSync(join(release, 'lib/evil.js'), ''), 'file_unexpected'],
    ['a file made executable', ({ release }) => chmodSync(join(release, 'app.js'), 0o755), 'file_mode_changed'],
    ['a setuid bit', ({ release }) => chmodSync(join(release, 'app.js'), 0o4644), 'file_mode_unsafe'],
    [
      'a file replaced by a link to the same content',
      ({ release }) => [renameSync(join(release, 'app.js'), join(release, '..', 'app.js')), symlinkSync('../app.js', join(release, 'app.js'))],
      'file_modified',
    ],
    [
      'a link that points elsewhere',
      ({ release }) => [rmSync(join(release, 'latest.js')), symlinkSync('lib/a.js', join(release, 'latest.js'))],
      'link_modified',
    ],
  ])('finds %s as tampered', async (_, damage, reason) => {
    const result = await after(damage);
    expect({ exitCode: result.exitCode, reasons: reasonsOf(result) }).toEqual({ exitCode: 20, reasons: expect.arrayContaining([reason]) });
  });

  it('does not clear a file that was changed behind its size and times; a verification finds it', async () => {
    const place = original.copy(`copy-${count++}`);
    const file = join(place.release, 'app.js');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, FILES['app.js']!.replace('r', 's'));
    utimesSync(file, atime, mtime);
    expect((await place.verify({}, '--pre-check')).exitCode).toBe(3);
    expect((await place.verify()).exitCode).toBe(20);
  });

  it('looks at the evidence as closely as ever', async () => {
    const edited = await after(({ evidence }) => {
      const path = join(evidence, 'checksums.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"size":25', '"size":26'));
    });
    expect({ exitCode: edited.exitCode, reasons: reasonsOf(edited) }).toMatchObject({ exitCode: 20, reasons: ['digest_mismatch'] });
  });

  it('is refused for an archive, which is unpacked and read anyway', async () => {
    const archive = join(temp.path, 'shop-main-7-0123456789ab.tar.gz');
    writeFileSync(archive, '');
    expect(await duriJson(['verify', archive, '--pre-check'], { cwd: temp.path })).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
  });
});
