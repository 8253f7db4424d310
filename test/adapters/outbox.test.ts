import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOutbox } from '../../src/adapters/outbox.js';
import { codeOf } from '../support/code-of.js';
import { tempFolder } from '../support/temp-folder.js';

const root = tempFolder();
afterAll(() => root.remove());
let count = 0;
const inFolder = (): string => join(root.path, String(++count), 'outbox');

describe('nodeOutbox', () => {
  it('keeps files for this account alone, and out of git', () => {
    const folder = inFolder();
    const box = nodeOutbox(folder);
    box.put('a.json', 'one');
    box.put('a.json', 'two');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('two');
    expect([statSync(folder).mode & 0o777, statSync(join(folder, 'a.json')).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('lists what waits, sorted, and nothing where there is no folder', () => {
    const box = nodeOutbox(inFolder());
    expect(box.list(10)).toEqual([]);
    for (const name of ['b.json', 'a.json', 'c.json']) box.put(name, '');
    expect([box.list(10), box.list(2)]).toEqual([
      ['a.json', 'b.json', 'c.json'],
      ['a.json', 'b.json'],
    ]);
  });

  it('is not empty because it cannot be read', () => {
    const folder = inFolder();
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, '');
    expect(codeOf(() => nodeOutbox(folder).list(10))).toBe('evidence_unreadable');
  });

  it('reads no link, no folder, and nothing too large', () => {
    const folder = inFolder();
    const box = nodeOutbox(folder);
    box.put('a.json', 'abc');
    symlinkSync(join(folder, 'a.json'), join(folder, 'link.json'));
    mkdirSync(join(folder, 'folder.json'));
    expect(['a.json', 'link.json', 'folder.json', 'none.json'].map((name) => box.read(name, 3)?.toString())).toEqual(['abc', undefined, undefined, undefined]);
    expect(box.read('a.json', 2)).toBeUndefined();
  });

  it('is held by one at a time, and by the next after its holder', () => {
    const box = nodeOutbox(inFolder());
    const lock = box.lock();
    expect(lock).toBeDefined();
    lock?.release();
    expect(box.lock()).toBeDefined();
  });

  it('clears away what a killed run left half written, and nothing that is just being written', () => {
    const folder = inFolder();
    const box = nodeOutbox(folder);
    box.put('a.json', '');
    writeFileSync(join(folder, '.old.json.1.tmp'), '');
    utimesSync(join(folder, '.old.json.1.tmp'), 1, 1);
    writeFileSync(join(folder, '.new.json.2.tmp'), '');
    box.lock()?.release();
    expect([existsSync(join(folder, '.old.json.1.tmp')), existsSync(join(folder, '.new.json.2.tmp')), existsSync(join(folder, 'a.json'))]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('says where it cannot write', () => {
    const file = join(root.path, `file-${++count}`);
    writeFileSync(file, '');
    expect(codeOf(() => nodeOutbox(join(file, 'x')).put('a.json', ''))).toBe('write_failed');
    expect(codeOf(() => nodeOutbox(join(file, 'x')).lock())).toBe('write_failed');
    expect(() => nodeOutbox(join(root.path, 'nowhere')).remove('a.json')).not.toThrow();
  });
});
