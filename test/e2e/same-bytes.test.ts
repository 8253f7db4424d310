import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri } from '../support/duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const EPOCH = String(Date.now() / 1000 - 60).split('.')[0] ?? '';

let place: SealedRelease;
beforeAll(async () => {
  place = await sealedRelease(join(temp.path, 'one'));
});

/** Seals into a new directory and gives every file but the record of the run. */
async function sealTo(name: string, { release = place.release, path = '/nowhere' } = {}): Promise<Record<string, string>> {
  const evidence = join(temp.path, name);
  const env = { PATH: path, HOME: process.env['HOME'] ?? '', SOURCE_DATE_EPOCH: EPOCH };
  const run = await duri(['seal', release, '--evidence', evidence, '--keyring', place.ring, '--product', 'shop'], { cwd: temp.path, env });
  if (run.exitCode !== 0) throw new Error(run.stderr);
  const names = readdirSync(evidence).filter((each) => !each.startsWith('VERIFY_LOG'));
  return Object.fromEntries(names.map((each) => [each, readFileSync(join(evidence, each), 'utf8')]));
}

describe('the same tree, policy, keys and clock', () => {
  it('give the same bytes in every file', async () => {
    const [first, second] = [await sealTo('first'), await sealTo('second')];
    expect(Object.keys(first)).toHaveLength(10);
    expect(second).toEqual(first);
  });

  it('give the same bytes with Syft, whose own output is never the same twice', async () => {
    const path = process.env['PATH'] ?? '';
    const [first, second] = [await sealTo('syft-first', { path }), await sealTo('syft-second', { path })];
    expect(second).toEqual(first);
  }, 60_000);

  it('give the same inventory for a copy of the tree with other times, made in another order', async () => {
    const copy = join(temp.path, 'copy');
    mkdirSync(copy);
    for (const name of readdirSync(place.release).reverse()) cpSync(join(place.release, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
    utimesSync(join(copy, 'app.js'), 1, 1);
    const [original, copied] = [await sealTo('original'), await sealTo('copied', { release: copy })];
    expect([copied['checksums.json'], copied['SHA256SUMS'], copied['sbom.json']]).toEqual([
      original['checksums.json'],
      original['SHA256SUMS'],
      original['sbom.json'],
    ]);
  });

  it('give another root when one file differs', async () => {
    const copy = join(temp.path, 'other');
    cpSync(place.release, copy, { recursive: true, verbatimSymlinks: true });
    const original = await sealTo('before', { release: copy });
    writeFileSync(join(copy, 'app.js'), 'other\n');
    expect((await sealTo('after', { release: copy }))['checksums.json']?.slice(-70)).not.toBe(original['checksums.json']?.slice(-70));
  });
});

describe('the instant of SOURCE_DATE_EPOCH', () => {
  it('is written into the evidence, and moves no judgement about keys or expiry', async () => {
    const evidence = join(temp.path, 'old');
    await duri(['seal', place.release, '--evidence', evidence, '--keyring', place.ring, '--product', 'shop'], {
      cwd: temp.path,
      env: { PATH: '/nowhere', SOURCE_DATE_EPOCH: '1000000000' },
    });
    expect(JSON.parse(readFileSync(join(evidence, 'deployment_metadata.json'), 'utf8'))).toMatchObject({
      created: '2001-09-09T01:46:40.000Z',
      expires: '2001-12-08T01:46:40.000Z',
    });
    const run = await duri(['verify', place.release, '--evidence', evidence, '--keyring', place.ring, '--short'], { env: { SOURCE_DATE_EPOCH: '1000000000' } });
    expect(run).toMatchObject({ exitCode: 22, stdout: expect.stringContaining('policy_changed') as string });
  });

  it('is refused when it is no number', async () => {
    const run = await duri(['seal', place.release, '--evidence', join(temp.path, 'x'), '--keyring', place.ring], { env: { SOURCE_DATE_EPOCH: 'yesterday' } });
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('SOURCE_DATE_EPOCH') as string });
  });
});
