import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFolders } from '../../src/adapters/node-folders.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
const { probe, names, openToEveryone } = nodeFolders();

function newFolder(name: string, mode = 0o755): string {
  const path = join(folder.path, name);
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  return path;
}

describe('nodeFolders', () => {
  it('tries a folder and leaves nothing behind', () => {
    const path = newFolder('tried');
    expect(probe(path)).toMatchObject({ writable: true, caseSensitive: process.platform === 'linux', keepsModes: process.platform !== 'win32' });
    expect(Math.abs((probe(path)?.fileTime?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(readdirSync(path)).toEqual([]);
  });

  it('tells what is no folder, and one that cannot be written', () => {
    writeFileSync(join(folder.path, 'file'), 'x');
    expect([probe(join(folder.path, 'file')), probe(join(folder.path, 'nowhere'))]).toEqual([undefined, undefined]);
    // a folder of the kernel, which root cannot write either
    if (process.platform === 'linux') expect(probe('/proc/self')).toMatchObject({ writable: false, caseSensitive: undefined });
  });

  it('lists names in order, and not too many', () => {
    const path = newFolder('listed');
    for (const name of ['c', 'a', 'b']) writeFileSync(join(path, name), '');
    expect([names(path, 2), names(join(folder.path, 'nowhere'), 2)]).toEqual([['a', 'b'], []]);
  });

  it('finds folders open to everyone on the way, through links, but not the sticky ones', () => {
    const open = newFolder('open', 0o777);
    newFolder('open/closed');
    newFolder('sticky', 0o1777);
    newFolder('sticky/closed');
    symlinkSync(join(open, 'closed'), join(folder.path, 'link'));
    expect(openToEveryone(join(open, 'closed', 'duri.yml'))).toEqual([open]);
    expect(openToEveryone(join(folder.path, 'link', 'duri.yml'))).toEqual([open]);
    expect(openToEveryone(open)).toEqual([open]);
    expect(openToEveryone(join(folder.path, 'sticky', 'closed'))).toEqual([]);
    expect(openToEveryone(join(open, 'not', 'there', 'yet'))).toEqual([open]);
  });
});
