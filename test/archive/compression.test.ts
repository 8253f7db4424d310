import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { compress, decompress } from '../../src/archive/compression.js';
import type { Compression } from '../../src/archive/layout.js';
import { duriJson } from '../support/duri.js';
import { packedRelease } from '../support/packed-release.js';
import { sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const hasZstd = 'createZstdCompress' in zlib;
const itWithZstd = hasZstd ? it : it.skip;
const itWithoutZstd = hasZstd ? it.skip : it;

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

describe('zstd', () => {
  itWithZstd('comes back, and is read by zstd', async () => {
    const small = await squeeze(content, 'zstd');
    expect((await bytesOf(decompress(Readable.from([small])))).equals(content)).toBe(true);
    expect((await squeeze(content, 'zstd')).equals(small)).toBe(true);
    const path = join(temp.path, 'a.tar.zst');
    writeFileSync(path, small);
    const test = spawnSync('zstd', ['-t', path]);
    if (test.error === undefined) expect(test.status).toBe(0);
  });

  itWithZstd('verifies as an archive, and not when it is cut short or followed by more', async () => {
    const place = await sealedRelease(join(temp.path, 'shop'), ['ed25519']);
    const archive = await packedRelease(place, join(temp.path, 'shop-main-1-0123456789ab.tar.zst'), 'zstd');
    const verify = (path: string): Promise<unknown> => duriJson(['verify', path, '--keyring', place.ring]);
    expect(await verify(archive)).toMatchObject({ status: 'verified', exitCode: 0 });
    const bytes = readFileSync(archive);
    for (const damaged of [bytes.subarray(0, bytes.length - 9), Buffer.concat([bytes, Buffer.from('and more')])]) {
      writeFileSync(archive, damaged);
      expect(await verify(archive)).toMatchObject({ status: null, error: { code: 'archive_invalid' }, exitCode: 2 });
    }
  });

  itWithoutZstd('is told to need a newer Node', async () => {
    expect(() => compress([content], 'zstd')).toThrow('Node 22.15');
    const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]);
    await expect(bytesOf(decompress(Readable.from([magic])))).rejects.toMatchObject({ code: 'input_invalid' });
  });
});
