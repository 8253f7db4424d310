import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { FileReader } from '../../../src/adapters/tree/file-reader.js';
import { treePlatform } from '../../../src/adapters/tree/platform.js';
import { ANY_SIZE, Results, SKIP, STATUS } from '../../../src/adapters/tree/results.js';
import { openRoot } from '../../../src/adapters/tree/tree-root.js';
import { sha256 } from '../../../src/model/digest.js';
import { plant } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
const root = folder.path;
const server = createServer();
const KIB = 1024;
const MIB = 1024 * KIB;

beforeAll(async () => {
  plant(root, {
    empty: '',
    small: 'small',
    full: Buffer.alloc(256 * KIB - 1, 1),
    fuller: Buffer.alloc(256 * KIB, 2),
    'not yet big': Buffer.alloc(4 * MIB - 1, 3),
    big: Buffer.alloc(4 * MIB, 2),
    bigger: Buffer.alloc(4 * MIB + 700, 3),
    'dir/x': '',
    link: '-> small',
    loop: '-> loop',
  });
  spawnSync('mkfifo', [join(root, 'fifo')]);
  if (process.getuid?.() === 0) spawnSync('mknod', [join(root, 'zero'), 'c', '1', '5']);
  await new Promise<void>((resume) => server.listen(join(root, 'socket'), resume));
});
afterAll(async () => {
  await new Promise((resume) => server.close(resume));
  folder.remove();
});

interface Read {
  readonly status: string;
  readonly size: number;
  readonly digest: string | undefined;
}

/** @param startedAt decides how: a file older than it is read quickly, another one with care */
function read(path: string, options: { startedAt: number; expected?: number; whole?: boolean; platform?: string }): Read {
  const reader = new FileReader(openRoot(root), treePlatform(options.platform ?? process.platform), options.startedAt);
  const results = Results.own(3);
  results.expected[1] = options.expected ?? ANY_SIZE;
  reader.read(path, 1, { results, isAscii: true, whole: options.whole ?? false });
  const status = Object.entries(STATUS).find(([, value]) => value === results.statuses[1])?.[0] ?? '';
  expect([results.statuses[0], results.statuses[2]]).toEqual([STATUS.none, STATUS.none]);
  return { status, size: results.sizes[1] ?? NaN, digest: status === 'hashed' ? results.digestHex(1) : undefined };
}

describe.each([
  ['quickly', Date.now() + 1e9],
  ['with care', 0],
])('FileReader, %s', (_, startedAt) => {
  it.each([
    ['empty', sha256('')],
    ['small', sha256('small')],
    ['full', sha256(Buffer.alloc(256 * KIB - 1, 1))],
    ['fuller', sha256(Buffer.alloc(256 * KIB, 2))],
    ['not yet big', sha256(Buffer.alloc(4 * MIB - 1, 3))],
  ])('hashes %s at once', (path, digest) => {
    const { size } = read(path, { startedAt });
    for (const more of [{}, { whole: true }, { expected: size }, { expected: size, whole: true }])
      expect(read(path, { startedAt, ...more })).toEqual({ status: 'hashed', size, digest });
  });

  it.each([
    ['big', 4 * MIB, 2],
    ['bigger', 4 * MIB + 700, 3],
  ])('puts %s aside unless it is to read it whole', (path, size, byte) => {
    expect(read(path, { startedAt })).toEqual({ status: 'big', size, digest: undefined });
    expect(read(path, { startedAt, expected: size })).toEqual({ status: 'big', size, digest: undefined });
    for (const expected of [ANY_SIZE, size])
      expect(read(path, { startedAt, expected, whole: true })).toEqual({ status: 'hashed', size, digest: sha256(Buffer.alloc(size, byte)) });
  });

  it('does not hash a file of another size, whatever it expected', () => {
    for (const [path, size] of [
      ['small', 5],
      ['empty', 0],
      ['full', 256 * KIB - 1],
      ['bigger', 4 * MIB + 700],
    ] as const) {
      for (const expected of [0, 1, 4, 6, 1000, 256 * KIB - 2, 256 * KIB, 4 * MIB + 700 + 1].filter((other) => other !== size)) {
        expect([path, expected, read(path, { startedAt, expected, whole: true })]).toEqual([path, expected, { status: 'sized', size, digest: undefined }]);
      }
    }
  });

  it('looks at a file that it is to skip, and no more', () => {
    expect(read('bigger', { startedAt, expected: SKIP })).toEqual({ status: 'sized', size: 4 * MIB + 700, digest: undefined });
    expect(read('fifo', { startedAt, expected: SKIP }).status).toBe('replaced');
  });

  it.each(['dir', 'link', 'loop', 'fifo', 'socket', ...(process.getuid?.() === 0 ? ['zero'] : [])])('says that %s is no file, and does not wait', (path) => {
    for (const whole of [false, true]) {
      expect(read(path, { startedAt, whole }).status).toBe('replaced');
      expect(read(path, { startedAt, whole, expected: 5 }).status).toBe('replaced');
    }
  });

  it.each(['link', 'loop', 'dir'])('says that %s is no file where opening follows links', (path) => {
    expect(read(path, { startedAt, platform: 'win32', expected: 5 }).status).toBe('replaced');
  });

  it('says what is gone', () => {
    expect(read('none', { startedAt }).status).toBe('vanished');
    expect(read('small/none', { startedAt }).status).toBe('vanished');
    expect(read('none', { startedAt, expected: SKIP }).status).toBe('vanished');
  });
});
