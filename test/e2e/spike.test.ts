import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, duriJson, type Json } from '../support/duri.js';
import { FILES, type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`data/f${index}.txt`, `released ${index}\n`]));
let original: SealedRelease;
let copies = 0;
beforeAll(async () => {
  original = await sealedRelease(join(temp.path, 'original'), ['ed25519'], { ...FILES, ...many });
});

/** A copy in which the first files were modified. */
function changed(files: number): SealedRelease {
  const place = original.copy(`copy-${copies++}`);
  for (let index = 0; index < files; index++) writeFileSync(join(place.release, `data/f${index}.txt`), 'changed\n');
  return place;
}

const spikeOf = (result: Json): unknown => result['spike'];

describe('a spike', () => {
  it.each([
    [9, undefined, false],
    [10, undefined, false],
    [11, undefined, true],
    [11, '0.5', false],
    [18, '0.5', true],
    [10, '0.1', true],
    [9, '0.1', false],
  ])('of %i among 35 changed files, with the threshold %s: %s', async (files, threshold, isSpike) => {
    const result = await changed(files).verify(threshold === undefined ? {} : { env: { DURI_INTEGRITY_SPIKE_THRESHOLD: threshold } });
    expect(result.status).toBe('tampered');
    expect(result.warnings.some(({ reason }) => reason === 'spike')).toBe(isSpike);
    expect(spikeOf(result)).toEqual(isSpike ? { changed: files, baseline: 35, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown } : null);
  });

  it('is one finding for people, with the first 20 files and the digest of all', async () => {
    const place = changed(25);
    const digest = (spikeOf(await place.verify()) as { digest: string }).digest;
    const { stdout } = await duri(['verify', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--without-log']);
    const lines = stdout.split('\n').filter((line) => line.includes('[file_modified]'));
    expect(lines).toEqual([expect.stringMatching(/25 of 35 files changed at once: data\/f0\.txt, .* and 5 more; all of them: sha256:/)]);
    expect(lines[0]).toContain(digest);
    expect((await place.verify()).findings.filter(({ reason }) => reason === 'file_modified')).toHaveLength(25);
  });

  it('counts missing files, not new ones', async () => {
    const place = changed(0);
    for (let index = 0; index < 12; index++) writeFileSync(join(place.release, `new${index}`), '');
    expect(spikeOf(await place.verify())).toBeNull();
    for (let index = 0; index < 12; index++) rmSync(join(place.release, `data/f${index}.txt`));
    expect(spikeOf(await place.verify())).toMatchObject({ changed: 12 });
  });

  it.each(['0', '1.5', 'many', '-0.1'])('threshold of %s is refused', async (threshold) => {
    expect(await original.verify({ env: { DURI_INTEGRITY_SPIKE_THRESHOLD: threshold } })).toMatchObject({ status: null, exitCode: 2 });
  });

  it('is no new baseline until exactly this change is accepted by its digest', async () => {
    const place = changed(20);
    const { digest } = spikeOf(await place.verify()) as { digest: string };
    expect(await place.seal()).toMatchObject({
      status: null,
      exitCode: 2,
      error: { code: 'spike_not_accepted', hint: expect.stringContaining(digest) as unknown },
    });
    expect(await place.seal('--accept-spike', `sha256:${'0'.repeat(64)}`)).toMatchObject({ error: { code: 'spike_not_accepted' } });
    expect(await place.verify()).toMatchObject({ status: 'tampered' });
    expect(await place.seal('--accept-spike', digest)).toMatchObject({ status: 'sealed', sequence: 2 });
    expect(await place.verify()).toMatchObject({ status: 'verified' });
  });

  it('is not looked for in a new evidence directory', async () => {
    const place = changed(20);
    const args = ['seal', place.release, '--evidence', join(place.folder, 'new-evidence'), '--keyring', place.ring, '--product', 'shop'];
    expect(await duriJson(args, { cwd: place.folder, env: { PATH: '/nowhere' } })).toMatchObject({ status: 'sealed', sequence: 1 });
  });
});
