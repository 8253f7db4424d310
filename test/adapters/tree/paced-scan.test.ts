import { appendFileSync, lutimesSync, mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeEntry } from '../../../src/ports/tree.js';
import { ScanMemory } from '../../../src/watch/reading-memory.js';
import { sleep } from '../../support/children.js';
import { briefly, plant, type Scanned, scanTree, workerUrl } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const FILES = { 'a.txt': 'aaa', 'lib/b.txt': 'bbb', 'lib/c.txt': 'ccc', link: '-> a.txt' };
let folders = 0;

function tree(files: Readonly<Record<string, string | Uint8Array>> = FILES): string {
  const root = join(temp.path, `tree-${++folders}`);
  mkdirSync(root);
  plant(root, files);
  return root;
}

const digests = (entries: readonly TreeEntry[]): unknown => entries.map((entry) => (entry.kind === 'file' ? `${entry.path} ${entry.digest}` : entry.kind));

describe('a scan with a pace', () => {
  it.each([
    ['on one thread', { threads: 1, bytesPerSecond: undefined }],
    ['on three threads', { threads: 3, bytesPerSecond: undefined }],
    ['at a limited rate', { threads: 3, bytesPerSecond: 10_000_000 }],
  ])('finds what a plain one finds, %s', async (_, pace) => {
    const big = Buffer.alloc(700_000, 7);
    const many = Object.fromEntries(Array.from({ length: 900 }, (__, index) => [`many/${index}.txt`, String(index)]));
    const root = tree({ ...FILES, ...many, 'big.bin': big, 'lib/large.bin': big });
    const plain = await scanTree(root);
    expect(await scanTree(root, { pace }, { workerUrl })).toEqual(plain);
    expect(await scanTree(root, { pace })).toEqual(plain);
  });

  it('leaves the main thread to others while a big file is read', async () => {
    const root = tree({ 'big.bin': Buffer.alloc(20_000_000, 1) });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await scanTree(root, { pace: { threads: 1, bytesPerSecond: 40_000_000 } }, { workerUrl });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  it('honours its rate within a tenth', async () => {
    const root = tree({
      'big.bin': Buffer.alloc(15_000_000, 1),
      ...Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}.bin`, Buffer.alloc(50_000, index)])),
    });
    const bytesPerSecond = 10_000_000;
    const started = performance.now();
    const { summary } = await scanTree(root, { pace: { threads: 4, bytesPerSecond } }, { workerUrl });
    const rate = (summary.bytes / (performance.now() - started)) * 1000;
    expect(summary.bytes).toBe(20_000_000);
    expect(rate).toBeLessThan(bytesPerSecond * 1.1);
    expect(rate).toBeGreaterThan(bytesPerSecond * 0.9);
  });
});

describe('a scan that remembers', () => {
  const memoryOf = (more: Partial<ConstructorParameters<typeof ScanMemory>[0]> = {}): ScanMemory =>
    new ScanMemory({ turns: 1_000_000, chance: () => 0.5, settledMs: 20, ...more });

  async function scan(root: string, memory: ScanMemory, kind: 'full' | 'incremental' = 'incremental'): Promise<Scanned & { readonly read: number }> {
    memory.begin(kind, new Date());
    const scanned = await scanTree(root, { memory, pace: { threads: 1, bytesPerSecond: undefined } }, { workerUrl });
    return { ...scanned, read: scanned.summary.bytes - memory.recalledBytes };
  }

  /** A tree that has been read in full once, when everything in it had settled. */
  async function settled(
    memory = memoryOf(),
    files?: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<{ readonly root: string; readonly memory: ScanMemory }> {
    const root = tree(files);
    await sleep(60);
    expect((await scan(root, memory, 'full')).read).toBeGreaterThan(0);
    return { root, memory };
  }

  it('reads nothing again of what stayed as it was, and gives the same entries', async () => {
    const { root, memory } = await settled();
    const again = await scan(root, memory);
    expect(again.read).toBe(0);
    expect(digests(again.entries)).toEqual(digests((await scanTree(root)).entries));
    expect(briefly(again.entries)).toEqual(briefly((await scanTree(root)).entries));
  });

  it.each<[string, (path: string) => void]>([
    ['is appended to', (path) => appendFileSync(path, 'x')],
    [
      'keeps its size and its times',
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'bbX');
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'is replaced by another of the same size and times',
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(`${path}.new`, 'bbX');
        lutimesSync(`${path}.new`, atime, mtime);
        renameSync(`${path}.new`, path);
      },
    ],
  ])('finds a file that %s', async (_, change) => {
    const { root, memory } = await settled();
    change(join(root, 'lib', 'b.txt'));
    const again = await scan(root, memory);
    expect(digests(again.entries)).toEqual(digests((await scanTree(root)).entries));
    expect(again.read).toBe(readFileSync(join(root, 'lib', 'b.txt')).length);
  });

  it('reads everything at a full scan', async () => {
    const { root, memory } = await settled();
    expect((await scan(root, memory, 'full')).read).toBe(9);
  });

  it('does not remember what was written to just before it was read', async () => {
    const memory = memoryOf({ settledMs: 600_000 });
    const { root } = await settled(memory);
    expect((await scan(root, memory)).read).toBe(9);
  });

  it('reads every file once within its turns, though nothing changed', async () => {
    let next = 0;
    const memory = memoryOf({ turns: 10, chance: () => (next = (next + 0.31) % 1) });
    const { root } = await settled(memory, Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.txt`, 'x'])));
    const reads: number[] = [];
    for (let turn = 0; turn < 10; turn++) reads.push((await scan(root, memory)).read);
    expect(reads.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...reads)).toBeLessThan(40);
  });

  it('keeps no more files in mind than it may', async () => {
    const { root, memory } = await settled(memoryOf({ maxFiles: 1 }));
    expect((await scan(root, memory)).read).toBe(6);
  });

  it('remembers nothing where the kernel may not tell of every write, and says so', async () => {
    const memory = memoryOf();
    memory.begin('incremental', new Date());
    const root = tree();
    await scanTree(root, { memory }, { platform: 'freebsd' });
    expect(memory.refusedBecause).toContain('freebsd');
    expect((await scanTree(root, { memory }, { platform: 'freebsd' })).summary.bytes - memory.recalledBytes).toBe(9);
  });
});
