import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../../src/adapters/node-files.js';
import { nodeHostFiles } from '../../../src/adapters/node-host-files.js';
import { openCopy } from '../../../src/gates/audit/mutate.js';
import { groundFolder } from '../../support/folder-ground.js';

const outside = groundFolder({ 'real.conf': 'original\n' });
const inside = groundFolder({ 'a.txt': { text: 'a\n', mode: 0o600 } });
symlinkSync(outside.path, join(inside.path, 'conf'));
symlinkSync(join(outside.path, 'real.conf'), join(inside.path, 'linked.conf'));
afterAll(() => {
  inside.remove();
  outside.remove();
});

const copy = (): ReturnType<typeof openCopy> =>
  openCopy({ files: nodeFiles(), hostFiles: nodeHostFiles }, inside.path, { values: new Map(), secrets: new Map() });

describe('a copy that faults are put into', () => {
  it('is put back as it was: content, mode, what was added, removed or linked', () => {
    const faults = copy();
    faults.write('a.txt', 'changed');
    faults.write('new.txt', 'new');
    faults.link('link', '/nowhere');
    faults.setMode('a.txt', 0o777);
    faults.remove('a.txt');
    expect([...faults.changed().paths].sort()).toEqual(['a.txt', 'link', 'new.txt']);
    faults.restore();
    expect([readFileSync(join(inside.path, 'a.txt'), 'utf8'), lstatSync(join(inside.path, 'a.txt')).mode & 0o777]).toEqual(['a\n', 0o600]);
    expect(['new.txt', 'link'].map((name) => nodeHostFiles.look(join(inside.path, name)))).toEqual([undefined, undefined]);
    expect(faults.changed().paths.size).toBe(0);
  });

  it.each(['conf/real.conf', 'linked.conf', 'conf/new.txt'])('never leads out of itself: %s', (path) => {
    const faults = copy();
    expect(faults.read(path)).toBeUndefined();
    expect(() => faults.write(path, 'changed')).toThrow(/reached through a link/);
    expect(() => faults.remove(path)).toThrow(/reached through a link/);
    expect(readFileSync(join(outside.path, 'real.conf'), 'utf8')).toBe('original\n');
  });
});
