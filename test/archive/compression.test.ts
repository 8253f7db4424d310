import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { compress, decompress } from '../../src/archive/compression.js';
import type { Compression } from '../../src/archive/layout.js';
import { describeWithTool } from '../support/outside-tools.js';
import { duriMain } from '../support/run-duri.js';
import { sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const squeeze = async (content: Buffer, compression: Compression): Promise<Buffer> => bytesOf(compress([content], compression));
const content = Buffer.alloc(700_000, 'archives are kept ');

describe('gzip', () => {
  it('comes back, in whatever pieces it arrives', async () => {
    const small = await squeeze(content, 'gzip');
    for (const size of [1, 7, 4096]) {
      const pieces = Array.from({ length: Math.ceil(small.length / size) }, (_, at) => small.subarray(at * size, (at + 1) * size));
      expect((await bytesOf(decompress(Readable.from(pieces)))).equals(content)).toBe(true);
    }
  });

  it('says nothing of the time and the system that it was made on', async () => {
    const [, , , , ...rest] = (await squeeze(content, 'gzip')).subarray(0, 10);
    expect(rest.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(rest[5]).toBe(255);
  });

  it('passes on what goes wrong before it', async () => {
    function* broken(): Generator<Uint8Array> {
      yield content;
      throw new Error('the disk is gone');
    }
    await expect(bytesOf(compress(broken(), 'gzip'))).rejects.toThrow('the disk is gone');
  });
});

// zstd came to Node with 22.15: there it is tried in a process of its own, whatever Node runs the tests.
describeWithTool('node24', 'zstd', (node24) => {
  const duri = (...args: readonly string[]): { status: number | null; json: Record<string, unknown> } => {
    const { status, stdout, stderr } = spawnSync(node24, [duriMain, ...args, '--json'], {
      cwd: temp.path,
      env: { PATH: process.env['PATH'] ?? '' },
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return { status, json: JSON.parse(stdout) as Record<string, unknown> };
  };

  it('keeps a release that verifies, in the same bytes each time, and not when it is cut short or followed by more', async () => {
    const place = await sealedRelease(join(temp.path, 'shop'), ['ed25519']);
    const policy = join(temp.path, 'duri.yml');
    writeFileSync(policy, `version: "1.0"\nkeyring: ${JSON.stringify(place.ring)}\narchive: { stores: [directory], compression: zstd }\n`);
    const keep = (folder: string) =>
      duri('archive', place.release, '--evidence', place.evidence, '--config', policy, '--directory', join(temp.path, folder)).json as {
        archive: { name: string };
      };
    const [one, other] = [keep('one'), keep('other')];
    expect(one.archive.name).toMatch(/\.tar\.zst$/);
    const path = join(temp.path, 'one', one.archive.name);
    const bytes = readFileSync(path);
    expect(bytes.equals(readFileSync(join(temp.path, 'other', other.archive.name)))).toBe(true);
    const test = spawnSync('zstd', ['-t', path]);
    if (test.error === undefined) expect(test.status).toBe(0);

    expect(duri('verify', path, '--keyring', place.ring)).toMatchObject({ status: 0, json: { status: 'verified' } });
    for (const damaged of [bytes.subarray(0, bytes.length - 9), Buffer.concat([bytes, Buffer.from('and more')])]) {
      writeFileSync(path, damaged);
      expect(duri('verify', path, '--keyring', place.ring)).toMatchObject({
        status: 21,
        json: { status: 'corrupted', findings: [{ reason: 'archive_damaged' }] },
      });
    }
  });
});

if (!('createZstdCompress' in zlib)) {
  describe('an older Node', () => {
    it('is told that zstd needs a newer one', async () => {
      expect(() => compress([content], 'zstd')).toThrow('Node 22.15');
      const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]);
      await expect(bytesOf(decompress(Readable.from([magic])))).rejects.toMatchObject({ code: 'input_invalid' });
    });
  });
}
