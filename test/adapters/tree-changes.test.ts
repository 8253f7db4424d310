import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeTreeChanges } from '../../src/adapters/tree-changes.js';
import type { WatchedTree } from '../../src/ports/tree-changes.js';
import { sleep } from '../support/children.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
const open: WatchedTree[] = [];
afterEach(() => {
  for (const watched of open.splice(0)) watched.close();
});
afterAll(() => temp.remove());

let count = 0;

/** A tree of three folders with a file in each. */
function tree(): string {
  const root = join(temp.path, String(++count));
  for (const folder of ['', 'a', 'a/b']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'file.txt'), 'x');
  }
  return root;
}

async function watch(root: string, maxFolders?: number, folders: readonly string[] = []): Promise<{ readonly watched: WatchedTree; calls(): number }> {
  let calls = 0;
  const watched = await nodeTreeChanges(maxFolders).watch({ tree: root, folders }, () => (calls += 1));
  open.push(watched);
  return { watched, calls: () => calls };
}

describe('nodeTreeChanges', () => {
  it.each<[string, (root: string) => void]>([
    ['a file is written', (root) => appendFileSync(join(root, 'a/b/file.txt'), 'y')],
    ['a file is added', (root) => writeFileSync(join(root, 'a/new.txt'), 'y')],
    ['a file is removed', (root) => rmSync(join(root, 'file.txt'))],
    ['a file is renamed', (root) => renameSync(join(root, 'a/file.txt'), join(root, 'a/other.txt'))],
    ['a mode is changed', (root) => chmodSync(join(root, 'a/file.txt'), 0o755)],
    ['a folder is removed', (root) => rmSync(join(root, 'a'), { recursive: true })],
    ['a link is made', (root) => symlinkSync('x', join(root, 'a/b/link'))],
  ])('tells when %s', async (_, change) => {
    const root = tree();
    const { calls } = await watch(root);
    change(root);
    await sleep(300);
    expect(calls()).toBeGreaterThanOrEqual(1);
  });

  it('does not tell of reading', async () => {
    const root = tree();
    const { calls } = await watch(root);
    for (const folder of ['', 'a', 'a/b']) readFileSync(join(root, folder, 'file.txt'));
    readdirSync(root);
    await sleep(300);
    expect(calls()).toBe(0);
  });

  it('takes one watch a folder, and tells of many changes at once', async () => {
    const root = tree();
    const { watched, calls } = await watch(root);
    expect(watched.folders()).toBe(3);
    for (let index = 0; index < 2000; index++) writeFileSync(join(root, 'a', `${index}.txt`), 'x');
    await sleep(400);
    expect(calls()).toBeGreaterThanOrEqual(1);
    expect(calls()).toBeLessThan(30);
  });

  it('watches folders that have come, once it is told to look for them', async () => {
    const root = tree();
    const { watched, calls } = await watch(root);
    mkdirSync(join(root, 'c'));
    await watched.refresh();
    await sleep(200);
    const before = calls();
    writeFileSync(join(root, 'c/file.txt'), 'x');
    await sleep(300);
    expect(calls()).toBeGreaterThan(before);
    expect(watched.folders()).toBe(4);
  });

  it('watches a folder anew that took the place of another', async () => {
    const root = tree();
    const { watched, calls } = await watch(root);
    rmSync(join(root, 'a'), { recursive: true });
    mkdirSync(join(root, 'a'));
    await watched.refresh();
    await sleep(200);
    const before = calls();
    writeFileSync(join(root, 'a/file.txt'), 'x');
    await sleep(300);
    expect(calls()).toBeGreaterThan(before);
    expect(watched.folders()).toBe(2);
  });

  it('does not follow links out of the tree', async () => {
    const [root, other] = [tree(), tree()];
    symlinkSync(other, join(root, 'a/elsewhere'));
    expect((await watch(root)).watched.folders()).toBe(3);
  });

  it('watches folders beside the tree', async () => {
    const [root, beside] = [tree(), tree()];
    const { calls } = await watch(root, undefined, [beside]);
    writeFileSync(join(beside, 'state.json'), 'x');
    await sleep(300);
    expect(calls()).toBeGreaterThanOrEqual(1);
  });

  it('says that it is degraded where there are more folders than watches, and live again when there are not', async () => {
    const root = tree();
    const { watched, calls } = await watch(root, 2);
    expect([watched.state(), watched.folders()]).toEqual(['degraded', 2]);
    writeFileSync(join(root, 'new.txt'), 'x');
    await sleep(300);
    expect(calls()).toBeGreaterThanOrEqual(1);
    rmSync(join(root, 'a/b'), { recursive: true });
    await watched.refresh();
    expect(watched.state()).toBe('live');
  });

  it('is degraded, and no failure, where there is no such tree', async () => {
    const { watched } = await watch(join(temp.path, 'nowhere'));
    expect(watched.state()).toBe('degraded');
  });

  it('is quiet once it was closed', async () => {
    const root = tree();
    const { watched, calls } = await watch(root);
    watched.close();
    writeFileSync(join(root, 'new.txt'), 'x');
    await sleep(300);
    expect([calls(), watched.folders()]).toEqual([0, 0]);
  });
});
