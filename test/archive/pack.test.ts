import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { nodeArchiveFiles } from '../../src/adapters/archive-files/index.js';
import { unpackArchive } from '../../src/archive/unpack.js';
import { sha256 } from '../../src/model/digest.js';
import { duri } from '../support/duri.js';
import { packedRelease } from '../support/packed-release.js';
import { itOnPosix } from '../support/posix.js';
import { FILES, type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const archiveFiles = nodeArchiveFiles({ variables: { RUNNER_TEMP: temp.path } });
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

const LONG = `${'deep/'.repeat(40)}leaf.js`;
const NOT_UTF8 = Buffer.from('caf\xe9.txt', 'latin1');
const LONG_NOT_UTF8 = Buffer.from(`${'long-'.repeat(30)}\xe9.txt`, 'latin1');

let place: SealedRelease;
let archive: string;

beforeAll(async () => {
  const folder = join(temp.path, 'shop');
  mkdirSync(join(folder, 'release'), { recursive: true });
  for (const name of [NOT_UTF8, LONG_NOT_UTF8]) writeFileSync(Buffer.concat([Buffer.from(`${join(folder, 'release')}/`), name]), 'latin1 name');
  symlinkSync(`${'x'.repeat(150)}/${LONG}`, join(folder, 'release', 'a-link-with-a-long-target'));
  mkdirSync(join(folder, 'release', 'bin'));
  writeFileSync(join(folder, 'release', 'bin', 'run'), '#!/bin/sh\n');
  chmodSync(join(folder, 'release', 'bin', 'run'), 0o755);
  writeFileSync(join(folder, 'release', 'empty'), '');
  writeFileSync(join(folder, 'release', 'lib.js'), 'sorts before lib/ and after lib-x');
  writeFileSync(join(folder, 'release', 'big.bin'), Buffer.alloc(1_000_001, 7));
  place = await sealedRelease(folder, ['ed25519'], { ...FILES, 'lib/a.js': '1', [LONG]: 'deep', 'Grüße.txt': 'hallo' });
  archive = join(temp.path, 'one.tar.gz');
  await pack(archive);
});

async function pack(to: string, compression: 'gzip' | 'zstd' = 'gzip'): Promise<string> {
  return sha256(readFileSync(await packedRelease(place, to, compression)));
}

function unpack(file: string, allow = { entries: 1000, bytes: 10_000_000 }): ReturnType<typeof unpackArchive> {
  return unpackArchive(archiveFiles, { archive: file, into: mkdtempSync(join(temp.path, 'into-')), allow: () => allow });
}

describe('an archive', () => {
  it('is the same bytes each time', async () => {
    const digest = await pack(join(temp.path, 'two.tar.gz'));
    expect(digest).toBe(sha256(readFileSync(archive)));
    expect(readFileSync(join(temp.path, 'two.tar.gz')).equals(readFileSync(archive))).toBe(true);
    expect([...readFileSync(archive).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, expect.any(Number), 255]);
  });

  it('comes back as it was: names, links, modes, contents', async () => {
    const { directory, evidence } = await unpack(archive);
    expect(readdirSync(directory, { encoding: 'latin1', recursive: false }).sort()).toEqual(readdirSync(place.release, { encoding: 'latin1' }).sort());
    expect(readFileSync(join(directory, LONG), 'utf8')).toBe('deep');
    expect(readFileSync(Buffer.concat([Buffer.from(`${directory}/`), NOT_UTF8]), 'utf8')).toBe('latin1 name');
    expect(readlinkSync(join(directory, 'a-link-with-a-long-target'))).toBe(`${'x'.repeat(150)}/${LONG}`);
    expect(lstatSync(join(directory, 'bin/run')).mode & 0o111).not.toBe(0);
    expect(lstatSync(join(directory, 'lib.js')).mode & 0o111).toBe(0);
    expect((await duri(['verify', directory, '--evidence', evidence, '--keyring', place.ring])).exitCode).toBe(0);
  });

  itOnPosix('is read by GNU tar and gzip', () => {
    if (!has('tar') || !has('gzip')) return;
    expect(spawnSync('gzip', ['-t', archive]).status).toBe(0);
    const into = mkdtempSync(join(temp.path, 'gnu-'));
    const untar = spawnSync('tar', ['-xzf', archive, '-C', into, '--no-same-owner'], {
      encoding: 'latin1',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    });
    // POSIX has the word for values that are no UTF-8; GNU tar does not know it, says so, and takes the bytes as they are.
    expect(untar.stderr.replace(/^tar: Ignoring unknown extended header keyword 'hdrcharset'\n$/, '')).toBe('');
    expect(untar.status).toBe(0);
    expect(spawnSync('diff', ['-r', join(into, 'release'), place.release]).stdout.toString()).toBe('');
    const listed = spawnSync('tar', ['-tvzf', archive, '--numeric-owner'], { encoding: 'latin1' }).stdout.trimEnd().split('\n');
    expect(listed.every((line) => line.includes(' 0/0 '))).toBe(true);
  });

  itOnPosix("is read by Python's tarfile, names of any bytes included", () => {
    if (!has('python3')) return;
    const script = 'import sys,tarfile\nfor m in tarfile.open(sys.argv[1]): sys.stdout.buffer.write(m.name.encode("utf-8","surrogateescape")+b"\\n")';
    const names = spawnSync('python3', ['-c', script, archive], { encoding: 'latin1', env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } });
    expect(names.stderr).toBe('');
    expect(names.stdout.split('\n')).toEqual(expect.arrayContaining([`release/${NOT_UTF8.toString('latin1')}`, `release/${LONG_NOT_UTF8.toString('latin1')}`]));
  });

  it('sorts its entries by raw bytes and has the time of the seal', () => {
    const tar = gunzipSync(readFileSync(archive));
    const names = headersOf(tar).filter(({ type }) => type !== 'x');
    expect(names.map(({ name }) => name.slice(0, 90))).toEqual([...names.map(({ name }) => name.slice(0, 90))].sort());
    const { created } = JSON.parse(readFileSync(join(place.evidence, 'deployment_metadata.json'), 'utf8')) as { created: string };
    expect(new Set(names.map(({ mtime }) => mtime))).toEqual(new Set([Math.floor(Date.parse(created) / 1000)]));
    expect(names.some(({ name }) => name.includes('VERIFY_LOG'))).toBe(false);
  });

  it('is refused when the tree changes before it is packed', async () => {
    const path = join(place.release, 'lib/a.js');
    writeFileSync(path, '2');
    await expect(pack(join(temp.path, 'changed.tar.gz'))).rejects.toMatchObject({ code: 'tree_changing', message: expect.stringContaining('lib/a.js') });
    writeFileSync(path, '1');
    expect(readdirSync(temp.path).filter((name) => name.includes('changed'))).toEqual([]);
  });
});

describe('unpacking', () => {
  const header = (fields: { name?: string; type?: string; size?: number; link?: string; mode?: number; uid?: number } = {}): Buffer => {
    const block = Buffer.alloc(512);
    const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
    const { name = 'release/a', type = '0', size = 0, link = '', mode = 0o644, uid = 0 } = fields;
    block.write(name.slice(0, 100), 0, 'latin1');
    block.write(octal(type === '2' ? 0o777 : mode, 7), 100);
    block.write(octal(uid, 7), 108);
    block.write(octal(0, 7), 116);
    block.write(octal(size, 11), 124);
    block.write(octal(1_700_000_000, 11), 136);
    block.write(' '.repeat(8), 148);
    block.write(type, 156);
    block.write(link, 157, 'latin1');
    block.write('ustar\x0000', 257);
    block.write(octal(0, 7), 329);
    block.write(octal(0, 7), 337);
    block.write(
      `${octal(
        block.reduce((sum, byte) => sum + byte, 0),
        6,
      )}\0 `,
      148,
    );
    return block;
  };
  const content = (text: string): Buffer => Buffer.concat([Buffer.from(text), Buffer.alloc((512 - (text.length % 512)) % 512)]);
  const tarOf = (...blocks: Buffer[]): Buffer => Buffer.concat([...blocks, Buffer.alloc(1024)]);
  let count = 0;
  const file = (bytes: Buffer): string => {
    const path = join(temp.path, `case-${count++}.tar`);
    writeFileSync(path, bytes);
    return path;
  };

  it('takes a plain tar of the same form', async () => {
    const { directory } = await unpack(
      file(tarOf(header({ name: 'release/a', size: 2 }), content('hi'), header({ name: 'release/b', type: '2', link: '../../outside' }))),
    );
    expect(readFileSync(join(directory, 'a'), 'utf8')).toBe('hi');
    expect(readlinkSync(join(directory, 'b'))).toBe('../../outside');
  });

  const hostile: readonly (readonly [string, () => Buffer, RegExp])[] = [
    ['an absolute path', () => tarOf(header({ name: '/etc/cron.d/x' })), /is absolute/],
    ['a path with ..', () => tarOf(header({ name: 'release/../../x' })), /segment "\.\."/],
    ['a path with .', () => tarOf(header({ name: './release/x' })), /segment "\."/],
    ['a path with an empty segment', () => tarOf(header({ name: 'release//x' })), /empty segment/],
    ['a file beside the two folders', () => tarOf(header({ name: 'payload' })), /no place/],
    ['another file in evidence', () => tarOf(header({ name: 'evidence/VERIFY_LOG.log' })), /no place/],
    ['evidence that is a link', () => tarOf(header({ name: 'evidence/checksums.json', type: '2', link: '/etc/passwd' })), /no place/],
    ['a folder that is a link', () => tarOf(header({ name: 'release', type: '2', link: '/etc' })), /no place/],
    ['the same path twice', () => tarOf(header(), header()), /twice/],
    ['entries out of order', () => tarOf(header({ name: 'release/b' }), header({ name: 'release/a' })), /out of order/],
    [
      'an entry behind a link',
      () => tarOf(header({ name: 'release/a', type: '2', link: '/tmp' }), header({ name: 'release/a-b' }), header({ name: 'release/a/b' })),
      /behind a link/,
    ],
    ['a link without a target', () => tarOf(header({ type: '2' })), /target that is empty/],
    ['a hard link', () => tarOf(header({ type: '1', link: 'release/x' })), /neither a file nor a link/],
    ['a device', () => tarOf(header({ type: '3' })), /neither a file nor a link/],
    ['a FIFO', () => tarOf(header({ type: '6' })), /neither a file nor a link/],
    ['a folder entry', () => tarOf(header({ name: 'release/', type: '5' })), /neither a file nor a link/],
    ['a GNU long name', () => tarOf(header({ name: '././@LongLink', type: 'L', size: 2 }), content('hi')), /neither a file nor a link/],
    ['a global pax header', () => tarOf(header({ type: 'g', size: 2 }), content('hi')), /neither a file nor a link/],
    [
      'pax records that are not ours',
      () => tarOf(header({ name: '././@PaxHeader', type: 'x', size: 18 }), content('18 path=/etc/pass\n'), header()),
      /form that DuRi writes|absolute/,
    ],
    ['an owner', () => tarOf(header({ uid: 1000 })), /form that DuRi writes/],
    ['a setuid bit', () => tarOf(header({ mode: 0o4755 })), /form that DuRi writes/],
    ['a wrong checksum', () => tarOf(Buffer.concat([header().subarray(0, 148), Buffer.from('0000000\0'), header().subarray(156)])), /form that DuRi writes/],
    ['bytes in the padding', () => tarOf(header({ size: 1 }), Buffer.alloc(512, 1)), /belong to nothing/],
    ['bytes behind the end', () => Buffer.concat([tarOf(header()), Buffer.alloc(512)]), /behind the end/],
    ['no end', () => header(), /cut short/],
    ['content that is cut short', () => Buffer.concat([header({ size: 10 }), Buffer.from('12345')]), /cut short/],
    ['nothing', () => Buffer.alloc(0), /cut short/],
    ['no entries', () => tarOf(), /no release/],
    ['something else', () => Buffer.from('not an archive '.repeat(100)), /form that DuRi writes|neither/],
    [
      'more entries than sealed',
      () => tarOf(header({ name: 'release/a' }), header({ name: 'release/b' }), header({ name: 'release/c' })),
      /one more than the sealed/,
    ],
    ['more bytes than sealed', () => tarOf(header({ size: 11 }), content('x'.repeat(11))), /larger than it may be/],
    ['a file in the place of a folder', () => tarOf(header({ name: 'release/a' }), header({ name: 'release/a/b' })), /release\/a/],
  ];

  it.each(hostile)('refuses %s, and writes nothing outside', async (_name, make, says) => {
    const outside = readdirSync(temp.path).length;
    const path = file(make());
    await expect(unpack(path, { entries: 2, bytes: 10 })).rejects.toMatchObject({ message: expect.stringMatching(says) });
    expect(readdirSync(temp.path).length).toBe(outside + 2); // the case and its folder
  });

  const damaged: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['cut to its header', (bytes) => bytes.subarray(0, 10)],
    ['with a flipped byte', (bytes) => Buffer.concat([bytes.subarray(0, 500), Buffer.from([(bytes[500] ?? 0) ^ 1]), bytes.subarray(501)])],
    ['with bytes behind it', (bytes) => Buffer.concat([bytes, Buffer.from('and more')])],
    ['with a second member behind it', (bytes) => Buffer.concat([bytes, gzipSync('and more')])],
  ];

  it.each(damaged)('refuses an archive %s', async (_name, damage) => {
    await expect(unpack(file(damage(readFileSync(archive))))).rejects.toMatchObject({ code: 'archive_invalid' });
  });

  it('refuses a bomb before it is on disk', async () => {
    const bomb = file(gzipSync(Buffer.concat([header({ name: 'evidence/checksums.json', size: 200 * 1024 * 1024 }), Buffer.alloc(200 * 1024 * 1024)])));
    await expect(unpack(bomb)).rejects.toMatchObject({ code: 'archive_invalid', message: expect.stringContaining('larger than it may be') });
  });
});

function headersOf(tar: Buffer): { name: string; type: string; mtime: number }[] {
  const found: { name: string; type: string; mtime: number }[] = [];
  for (let at = 0; tar[at] !== 0;) {
    const text = (from: number, length: number): string => tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    found.push({ name: text(0, 100), type: text(156, 1), mtime: parseInt(text(136, 11), 8) });
    at += 512 + Math.ceil(parseInt(text(124, 11), 8) / 512) * 512;
  }
  return found;
}
