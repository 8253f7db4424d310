import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SEALED_FILES } from '../../src/evidence/evidence-set.js';
import { duri } from '../support/duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let place: SealedRelease;
beforeAll(async () => {
  place = await sealedRelease(join(temp.path, 'release'));
});

const HOSTILE: readonly (readonly [string, string | Uint8Array])[] = [
  ['nothing but zeros', new Uint8Array(5_000)],
  ['deep arrays', '['.repeat(100_000)],
  ['deep objects', '{"a":'.repeat(100_000)],
  ['null', 'null'],
  ['a number', '1e999'],
  ['an empty object', '{}'],
  ['an empty array', '[]'],
  ['__proto__', '{"__proto__":{"schema_version":"1.1"}}'],
  ['a byte order mark', '\uFEFF{}'],
  ['no UTF-8', Buffer.from([0xff, 0xfe, 0x00])],
  ['one endless string', `"${'x'.repeat(2_000_000)}"`],
  ['many keys', `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join(',')}}`],
  ['many lines', '{}\n'.repeat(100_000)],
];

async function verify() {
  const { stdout, stderr, exitCode } = await duri(['verify', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--without-log', '--json']);
  return { exitCode, status: (JSON.parse(stdout) as { status: unknown }).status, crashed: stdout.includes('"internal"') || /^\s+at /m.test(stderr) };
}

describe.each([...SEALED_FILES])('%s', (name) => {
  it.each(HOSTILE)(
    'replaced by %s is refused in time and without a crash',
    async (_, content) => {
      const path = join(place.evidence, name);
      const original = readFileSync(path);
      writeFileSync(path, content);
      try {
        expect(await verify()).toEqual({
          exitCode: expect.not.stringMatching(/^0$/) as unknown,
          status: expect.stringMatching(/^(corrupted|tampered)$/) as unknown,
          crashed: false,
        });
      } finally {
        writeFileSync(path, original);
      }
    },
    10_000,
  );
});

describe('random damage', () => {
  it('never verifies and never crashes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEALED_FILES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat(40),
        async (name, share, bytes, removed) => {
          const path = join(place.evidence, name);
          const original = readFileSync(path);
          const at = Math.floor(share * (original.length - 1));
          const changed = Buffer.concat([original.subarray(0, at), bytes, original.subarray(at + removed)]);
          if (changed.equals(original)) return;
          writeFileSync(path, changed);
          try {
            expect(await verify()).toMatchObject({ status: expect.stringMatching(/^(corrupted|tampered)$/) as unknown, crashed: false });
          } finally {
            writeFileSync(path, original);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
