import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE_FILES, OWN_NAMES } from '../../src/evidence/evidence-set.js';
import { sleep } from '../support/children.js';
import { duri } from '../support/duri.js';
import { duriMain } from '../support/run-duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const KILLS = 120;

describe('atomic write interruption', () => {
  it(`of ${KILLS} real seals by kill -9 leaves a set that verifies, and the next run cleans up`, async () => {
    const place = await sealedRelease(join(temp.path, 'release'));
    const duration = await timeOfSeal(place);
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startSeal(place);
      await sleep(duration * (0.3 + 0.8 * Math.random()));
      const exited = child.exitCode !== null;
      const gone = exited ? undefined : once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      if (!exited) interrupted += 1;
      const strange = readdirSync(place.evidence).filter(
        (name) => !OWN_NAMES.includes(name) && !/^VERIFY_LOG\..*\.log$/.test(name) && !name.includes('VERIFY_LOG'),
      );
      expect(strange).toEqual([]);
      expect((await verify(place)).stdout).toMatch(/^verified /);
    }
    expect(interrupted).toBeGreaterThan(KILLS / 4);
    expect((await place.seal()).exitCode).toBe(0);
    expect(readdirSync(place.evidence).filter((name) => !EVIDENCE_FILES.includes(name) && !name.startsWith('VERIFY_LOG.'))).toEqual([]);
    expect((await verify(place)).stdout).toMatch(/^verified /);
  }, 240_000);

  it('keeps the old set when the tree cannot be sealed', async () => {
    const place = await sealedRelease(join(temp.path, 'unsealable'));
    writeFileSync(join(place.release, 'package-lock.json'), '{ "lockfileVersion": 3, broken');
    expect((await place.seal()).exitCode).toBe(2);
    expect(readdirSync(place.evidence).filter((name) => name.startsWith('.duri'))).toEqual([]);
    expect(JSON.parse((await verify(place, '--json')).stdout)).toMatchObject({
      status: 'tampered',
      findings: expect.arrayContaining([expect.objectContaining({ reason: 'file_modified', subject: 'package-lock.json' })]) as unknown,
    });
  });
});

function startSeal({ release, evidence, ring, folder }: SealedRelease) {
  return spawn(process.execPath, [duriMain, 'seal', release, '--evidence', evidence, '--keyring', ring, '--product', 'shop', '--quiet'], {
    cwd: folder,
    env: { PATH: '/nowhere' },
    stdio: 'ignore',
  });
}

async function timeOfSeal(place: SealedRelease): Promise<number> {
  const from = performance.now();
  await once(startSeal(place), 'exit');
  return performance.now() - from;
}

function verify({ release, evidence, ring }: SealedRelease, format = '--short') {
  return duri(['verify', release, '--evidence', evidence, '--keyring', ring, '--without-log', format]);
}
