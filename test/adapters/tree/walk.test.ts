import { join } from 'node:path';
import { openRoot } from '../../../src/adapters/tree/tree-root.js';
import { TreeWalk } from '../../../src/adapters/tree/walk.js';
import { plant } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

function walkOf(name: string, files: Readonly<Record<string, string>>, covers = (_: string): boolean => true): TreeWalk {
  const root = join(folder.path, name);
  plant(root, files);
  return new TreeWalk(openRoot(root), covers);
}

function tenIn(...folders: string[]): Record<string, string> {
  return Object.fromEntries(folders.flatMap((name) => Array.from({ length: 10 }, (_, index) => [`${name}/f${index}`, 'x'])));
}

describe('what a walk expects of the rest of a tree', () => {
  it('is what is listed, and of a folder that is not yet listed as much as of the others', () => {
    const walk = walkOf('four', tenIn('a', 'b', 'c', 'd'));
    expect(walk.filesAhead).toBe(0); // the top lists folders only, so that nothing is known of them
    expect(walk.next()).toBe('a/f0');
    expect(walk.filesAhead).toBe(9 + 3 * (10 / 2)); // two folders are listed, the top being one
    for (let count = 1; count < 15; count++) walk.next();
    expect(walk.filesAhead).toBe(5 + 2 * (20 / 3));
    while (walk.next() !== undefined);
    expect(walk.filesAhead).toBe(0);
  });

  it('does not count what is not covered, and counts links and special files', () => {
    const walk = walkOf('some', { ...tenIn('kept', 'left'), link: '-> kept', top: 'x' }, (path) => path !== 'left');
    expect(walk.filesAhead).toBe(2 + 2 / 1);
    expect([walk.next(), walk.filesAhead]).toEqual(['kept/f0', 11]);
  });
});
