import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTree } from '../../../src/manifest/compare-tree.js';
import { sha256 } from '../../../src/model/digest.js';
import { fileOf, writeChecksums } from '../../support/manifests.js';
import type { FileEntry, TreeEntry } from '../../../src/ports/tree.js';
import { AT_ONCE, briefly, plant, scanTree, workerUrl } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => folder.remove());
let trees = 0;

/** A tree whose file `b` is tampered with after it was listed and before it is opened. */
async function race(
  tamper: (path: string, root: string) => void,
  threads: number,
  content = 'content',
  platform: string = process.platform,
): Promise<string[]> {
  const root = join(folder.path, String(trees++));
  plant(root, { a: 'first', b: content, c: 'last' });
  const expectedSize = (path: string): 'any' => {
    if (path === 'b') tamper(join(root, 'b'), root);
    return 'any';
  };
  return briefly((await scanTree(root, { expectedSize }, { threads, workerUrl, tuning: AT_ONCE, platform })).entries);
}

describe.each([1, 2])('between listing and opening, with %i threads', (threads) => {
  const around = (middle: string): string[] => ['file a 5', middle, 'file c 4'];

  it.each<[string, string, (path: string, root: string) => void]>([
    ['a link to a file outside', 'link b -> /etc/passwd', (path) => symlinkSync('/etc/passwd', path)],
    ['a link to a file inside', 'link b -> a', (path) => symlinkSync('a', path)],
    ['a link to itself', 'link b -> b', (path) => symlinkSync('b', path)],
    ['a FIFO', 'fifo b', (path) => spawnSync('mkfifo', [path])],
    ['a directory', 'changing b', (path) => mkdirSync(path)],
    ['nothing', 'vanished b', () => undefined],
    ['another file', 'file b 11', (path) => writeFileSync(path, 'new content')],
    ['a big file', 'file b 600000', (path) => writeFileSync(path, Buffer.alloc(600_000))],
  ])('a file becomes %s: that is what is told, and nothing blocks', async (_, told, tamper) => {
    const replace = (path: string, root: string): void => {
      rmSync(path);
      tamper(path, root);
    };
    expect(await race(replace, threads)).toEqual(around(told));
    expect(await race(replace, threads, 'x'.repeat(700_000))).toEqual(around(told));
    if (!told.startsWith('fifo')) expect(await race(replace, threads, 'content', 'win32')).toEqual(around(told));
  });

  it('a file becomes a FIFO that someone writes to', async () => {
    const told = await race((path) => {
      rmSync(path);
      spawnSync('mkfifo', [path]);
      children.push(spawn('sh', ['-c', `exec 3<>"${path}"; echo content >&3; exec sleep 30`], { stdio: 'ignore' }));
      spawnSync('sleep', ['0.2']);
    }, threads);
    expect(told).toEqual(around('fifo b'));
  });

  it('a directory becomes a link to a directory outside: nothing of that is told', async () => {
    const root = join(folder.path, String(trees++));
    plant(root, { 'd/x': 'x', 'd-': 'y', e: 'z' });
    const covers = (path: string): boolean => {
      if (path === 'd') {
        renameSync(join(root, 'd'), join(folder.path, `moved${trees}`));
        symlinkSync('/etc', join(root, 'd'));
      }
      return true;
    };
    expect(briefly((await scanTree(root, { covers }, { threads, workerUrl, tuning: AT_ONCE })).entries)).toEqual(['file d- 1', 'changing d/', 'file e 1']);
  });

  it('a directory vanishes', async () => {
    const root = join(folder.path, String(trees++));
    plant(root, { 'd/x': 'x', e: 'z' });
    const covers = (path: string): boolean => {
      if (path === 'd') rmSync(join(root, 'd'), { recursive: true });
      return true;
    };
    expect(briefly((await scanTree(root, { covers }, { threads, workerUrl, tuning: AT_ONCE })).entries)).toEqual(['vanished d/', 'file e 1']);
  });

  it('a file that becomes a link is found to be modified', async () => {
    const root = join(folder.path, String(trees++));
    plant(root, { a: 'a', secret: 's' });
    const comparer = compareTree([writeChecksums([fileOf('a'), fileOf('secret', 's')]).bytes]);
    const expectedSize = (path: string): number | 'skip' => {
      if (path === 'a') {
        rmSync(join(root, 'a'));
        symlinkSync('secret', join(root, 'a'));
      }
      return comparer.expectedSize(path as never);
    };
    await scanTree(root, { expectedSize, onEntry: (entry) => comparer.onEntry(entry) }, { threads, workerUrl, tuning: AT_ONCE });
    expect(comparer.finish()).toMatchObject({
      ok: true,
      value: { counts: { matched: 1, modified: 1 }, differences: [{ reason: 'file_modified', path: 'a' }] },
    });
  });
});

describe.each([1, 2])('while it is read, with %i threads', (threads) => {
  /** A child process that does something to a file over and over, as fast as it can; it has begun when this returns. */
  async function meddle(path: string, loop: string): Promise<void> {
    const script = `const fd = fs.openSync(${JSON.stringify(path)}, 'r+'); for (let i = 0; ; i++) { ${loop}; if (i === 200) process.stdout.write('begun'); }`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    await once(child.stdout, 'data');
  }

  // At each instant each file has one of a few contents. A reading that mixes two of them must not pass for one.
  const SIZE = 512 * 1024;
  const uniform = new Set(Array.from({ length: 256 }, (_, byte) => sha256(Buffer.alloc(SIZE, byte))));
  const isUniform = ({ digest }: FileEntry): boolean => digest !== undefined && uniform.has(digest);
  const isZeros = ({ size, digest }: FileEntry): boolean => digest === sha256(Buffer.alloc(size));

  it.each<[string, string, (entry: FileEntry) => boolean]>([
    ['rewritten', `fs.writeSync(fd, Buffer.alloc(${SIZE}, i % 256), 0, ${SIZE}, 0)`, isUniform],
    ['shrunk and grown', `fs.ftruncateSync(fd, ${SIZE} + (i % 4096) * 64)`, isZeros],
    ['appended to', `fs.writeSync(fd, Buffer.alloc(64), 0, 64, ${SIZE} + (i % 16384) * 64)`, isZeros],
    ['a small one, emptied and filled', 'fs.ftruncateSync(fd, 0); fs.ftruncateSync(fd, 4096 * (i % 15))', isZeros],
  ])('a file that is %s is never told with a content that it never had', async (_, loop, isConsistent) => {
    const root = join(folder.path, String(trees++));
    plant(root, { a: 'first', b: Buffer.alloc(SIZE), c: 'last' });
    await meddle(join(root, 'b'), loop);
    let changing = 0;
    for (let round = 0; round < 30 && changing < 5; round++) {
      const { entries } = await scanTree(root, {}, { threads, workerUrl, tuning: AT_ONCE });
      const [first, middle, last] = entries;
      expect(briefly([first, last] as TreeEntry[])).toEqual(['file a 5', 'file c 4']);
      if (middle?.kind === 'file') expect(isConsistent(middle)).toBe(true);
      else expect(middle).toMatchObject({ kind: 'problem', problem: 'changing', path: 'b' });
      if (middle?.kind === 'problem') changing += 1;
    }
    expect(changing).toBeGreaterThan(0);
  });

  it('a file that grows is not read when it has another size than expected', async () => {
    const root = join(folder.path, String(trees++));
    plant(root, { log: Buffer.alloc(300_000) });
    await meddle(join(root, 'log'), 'fs.writeSync(fd, Buffer.alloc(64), 0, 64, 300000 + (i % 65536) * 64)');
    const { entries, summary } = await scanTree(root, { expectedSize: () => 300_000 }, { threads, workerUrl, tuning: AT_ONCE });
    expect(entries).toMatchObject([{ kind: 'file', digest: undefined }]);
    expect(summary.bytes).toBe(0);
  });

  it('a file that was just written is hashed as it is', async () => {
    const root = join(folder.path, String(trees++));
    for (let round = 0; round < 20; round++) {
      plant(root, { fresh: `round ${round}`, [`other ${round}`]: 'x' });
      const { entries } = await scanTree(root, {}, { threads, workerUrl, tuning: AT_ONCE });
      expect(entries[0]).toMatchObject({ kind: 'file', path: 'fresh', digest: sha256(`round ${round}`) });
    }
  });

  it('a file whose times lie in the future is hashed all the same', async () => {
    const root = join(folder.path, String(trees++));
    plant(root, { a: 'x', b: 'y' });
    spawnSync('touch', ['-d', '2099-01-01', join(root, 'a'), join(root, 'b')]);
    expect((await scanTree(root, {}, { threads, workerUrl, tuning: AT_ONCE })).entries).toMatchObject([{ digest: sha256('x') }, { digest: sha256('y') }]);
  });
});
