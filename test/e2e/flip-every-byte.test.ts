import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEALED_FILES } from '../../src/evidence/evidence-set.js';
import { duri } from '../support/duri.js';
import { FILES, type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let place: SealedRelease;
beforeAll(async () => {
  place = await sealedRelease(join(temp.path, 'release'));
});

interface Answer {
  readonly status: string | null;
  readonly findings?: readonly { readonly outcome: string; readonly subject: string; readonly reason?: string }[];
  readonly error?: { readonly code: string };
}

/** Flips one bit of every byte, one at a time, and gives the offsets at which the answer is not a refusal that names the file. */
async function wrongAnswers(path: string, names: readonly string[]): Promise<unknown[]> {
  const original = readFileSync(path);
  const wrong: unknown[] = [];
  try {
    for (let at = 0; at < original.length; at++) {
      const changed = Buffer.from(original);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, changed);
      const { stdout, exitCode } = await duri(['verify', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--without-log', '--json']);
      const { status, findings = [], error }: Answer = JSON.parse(stdout) as Answer;
      const named = findings.some(({ outcome, subject }) => outcome === 'fail' && names.includes(subject));
      const refused = (status === 'tampered' || status === 'corrupted' || error?.code === 'schema_unknown') && exitCode !== 0;
      if (!refused || !named) wrong.push({ at, status, exitCode, error, failed: findings.filter(({ outcome }) => outcome === 'fail') });
    }
  } finally {
    writeFileSync(path, original);
  }
  return wrong;
}

describe('every byte of the evidence set, flipped one at a time', () => {
  it.each([...SEALED_FILES])(
    'makes %s refused, and the reason names the file',
    async (name) => {
      const also = name.endsWith('.sig') ? [] : [name.replace(/\.json$/, '.sig')];
      expect(await wrongAnswers(join(place.evidence, name), [name, ...also])).toEqual([]);
    },
    240_000,
  );

  it('covers every file that seal writes', () => {
    const unsealed = ['VERIFY_LOG.log', 'VERIFY_LOG.sig', 'checksums.sigstore.json', 'deployment_metadata.sigstore.json', 'provenance.sigstore.json'];
    expect(
      readdirSync(place.evidence)
        .filter((name) => !unsealed.includes(name))
        .sort(),
    ).toEqual([...SEALED_FILES].sort());
  });
});

describe('every byte of the released files, flipped one at a time', () => {
  it.each(Object.keys(FILES))(
    'makes %s refused by name',
    async (path) => {
      expect(await wrongAnswers(join(place.release, path), [path])).toEqual([]);
    },
    120_000,
  );
});
