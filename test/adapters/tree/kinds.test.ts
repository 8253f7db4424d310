import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../../src/model/digest.js';
import { AT_ONCE, briefly, plant, scanTree, workerUrl } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? it : it.skip;
if (!isRoot) process.stderr.write('not run: making devices and changing users need root\n');

const folder = tempFolder();
afterAll(() => folder.remove());

function run(program: string, ...args: string[]): void {
  expect(spawnSync(program, args, { encoding: 'utf8' }).stderr).toBe('');
}

describe('special files', () => {
  const root = join(folder.path, 'special');
  beforeAll(() => mkdirSync(root));

  it.each([1, 2])('are told of and never opened, by %i threads', async (threads) => {
    if (threads === 1) run('mkfifo', join(root, 'fifo'));
    const server = createServer();
    await new Promise<void>((resume) => server.listen(join(root, 'socket'), resume));
    if (isRoot && threads === 1) run('mknod', join(root, 'null'), 'c', '1', '3');
    if (isRoot && threads === 1) run('mknod', join(root, 'zero'), 'c', '1', '5');
    if (isRoot && threads === 1) run('mknod', join(root, 'disk'), 'b', '7', '99');
    plant(root, { 'a file': 'x' });
    const { entries, summary } = await scanTree(root, {}, { threads, workerUrl, tuning: AT_ONCE });
    await new Promise((resume) => server.close(resume));
    const devices = isRoot ? ['block device disk', 'character device null', 'character device zero'] : [];
    expect(briefly(entries).sort()).toEqual([...devices, 'fifo fifo', 'file a file 1', 'socket socket'].sort());
    expect(summary).toMatchObject({ files: 1, links: 0, bytes: 1 });
  });
});

describe('modes', () => {
  const root = join(folder.path, 'modes');
  const modes: [string, number, string, string[]][] = [
    ['plain', 0o644, '100644', []],
    ['private', 0o600, '100644', []],
    ['program', 0o755, '100755', []],
    ['owner only', 0o700, '100755', []],
    ['others only', 0o645, '100755', []],
    ['read only', 0o444, '100644', []],
    ['setuid', 0o4755, '100755', ['setuid']],
    ['setgid', 0o2644, '100644', ['setgid']],
    ['open', 0o666, '100644', ['world-writable']],
    ['all', 0o6777, '100755', ['setuid', 'setgid', 'world-writable']],
    ['sticky', 0o1644, '100644', []],
  ];
  beforeAll(() => {
    plant(root, Object.fromEntries(modes.map(([name]) => [name, name])));
    for (const [name, mode] of modes) chmodSync(join(root, name), mode);
  });

  it.each([1, 2])('say who may run a file, and what is unsafe, by %i threads', async (threads) => {
    const { entries } = await scanTree(root, {}, { threads, workerUrl, tuning: AT_ONCE });
    const found = entries.map((entry) => (entry.kind === 'file' ? [entry.path, entry.mode, entry.unsafe] : entry));
    expect(found).toEqual(modes.map(([name, , mode, unsafe]) => [name, mode, unsafe]).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)));
  });

  it('are looked at even where the file is not read', async () => {
    const { entries } = await scanTree(root, { expectedSize: (path) => (path === 'all' ? 'skip' : 9999) });
    expect(entries.find(({ path }) => path === 'all')).toMatchObject({
      mode: '100755',
      unsafe: ['setuid', 'setgid', 'world-writable'],
      digest: undefined,
      size: 3,
    });
    expect(entries.find(({ path }) => path === 'setgid')).toMatchObject({ unsafe: ['setgid'], digest: undefined, size: 6 });
  });

  it('are neither recorded nor judged on Windows, where links are refused by a look beforehand', async () => {
    plant(root, { link: '-> plain' });
    const { entries } = await scanTree(root, {}, { platform: 'win32', threads: 2, workerUrl, tuning: AT_ONCE });
    expect(entries.find(({ path }) => path === 'all')).toMatchObject({ kind: 'file', mode: undefined, unsafe: [], digest: sha256('all') });
    expect(entries.find(({ path }) => path === 'link')).toMatchObject({ kind: 'link', target: 'plain' });
  });
});

describe('sizes', () => {
  const root = join(folder.path, 'sizes');
  const MIB = 1024 * 1024;
  const sizes = [0, 1, 2, 4095, 256 * 1024 - 2, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 512 * 1024, 4 * MIB - 1, 4 * MIB, 9 * MIB + 3];
  const content = (size: number): Buffer => Buffer.alloc(size, `${size} `);
  beforeAll(() => plant(root, Object.fromEntries(sizes.map((size) => [`s${size}`, content(size)]))));

  it.each([1, 2, 5])('around one read give the right digests, by %i threads', async (threads) => {
    const { entries, summary } = await scanTree(root, {}, { threads, workerUrl, tuning: AT_ONCE });
    expect(Object.fromEntries(entries.map((entry) => [entry.path, entry.kind === 'file' && entry.digest]))).toEqual(
      Object.fromEntries(sizes.map((size) => [`s${size}`, sha256(content(size))])),
    );
    expect(summary.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
    const expected = await scanTree(root, { expectedSize: (path) => Number(path.slice(1)) }, { threads, workerUrl, tuning: AT_ONCE });
    expect(expected.entries).toEqual(entries);
  });

  it.each([1, 2])('that are not as expected are told without a digest, by %i threads', async (threads) => {
    for (const change of [-1, 1, 300_000]) {
      const { entries, summary } = await scanTree(
        root,
        { expectedSize: (path) => Math.max(0, Number(path.slice(1)) + change) },
        { threads, workerUrl, tuning: AT_ONCE },
      );
      const other = entries.filter((entry) => entry.path !== 's0' || change > 0);
      expect(other.map((entry) => [entry.kind === 'file' && entry.size, entry.kind === 'file' && entry.digest])).toEqual(
        other.map(({ path }) => [Number(path.slice(1)), undefined]),
      );
      expect(summary.bytes).toBe(0);
    }
  });

  it('of holes are read as zeros', async () => {
    writeFileSync(join(root, 'sparse'), '');
    truncateSync(join(root, 'sparse'), 64 * 1024 * 1024);
    const { entries } = await scanTree(root, { covers: (path) => path === 'sparse' });
    expect(entries).toMatchObject([{ size: 64 * 1024 * 1024, digest: '3b6a07d0d404fab4e23b6d34bc6696a6a312dd92821332385e5af7c01c421351' }]);
  });
});

describe('another user', () => {
  const child = fileURLToPath(new URL('../../support/scan-as-other.js', import.meta.url));
  const scanAs = (uid: number, root: string): unknown => JSON.parse(spawnSync(process.execPath, [child, root], { uid, encoding: 'utf8' }).stdout) as unknown;

  asRoot('is told what it may not read, with what lstat says', () => {
    chmodSync(folder.path, 0o755);
    const root = join(folder.path, 'secret');
    plant(root, { 'a/x': 'x', 'blind/x': 'x', 'closed/x': 'x', 'closed-': 'y', secret: 'four', 'secret program': 'x' });
    chmodSync(join(root, 'closed'), 0o000);
    chmodSync(join(root, 'blind'), 0o744); // names can be listed, and nothing more
    chmodSync(join(root, 'secret'), 0o600);
    chmodSync(join(root, 'secret program'), 0o711);
    expect(scanAs(65534, root)).toMatchObject([
      { kind: 'file', path: 'a/x' },
      { kind: 'problem', path: 'blind/x', problem: 'unreadable', detail: 'EACCES' },
      { kind: 'file', path: 'closed-' },
      { kind: 'problem', path: 'closed/', problem: 'unreadable', detail: 'EACCES' },
      { kind: 'problem', path: 'secret', problem: 'unreadable', detail: 'EACCES', size: 4, mode: '100644' },
      { kind: 'problem', path: 'secret program', problem: 'unreadable', size: 1, mode: '100755' },
    ]);
    expect(scanAs(65534, join(root, 'closed'))).toEqual({ code: 'tree_unreadable' });
  });
});
