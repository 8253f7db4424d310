import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeWriteAccess } from '../../src/adapters/write-access.js';
import type { Writer } from '../../src/ports/write-access.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const access = nodeWriteAccess();
const isRoot = process.getuid?.() === 0;
const describeAsRoot = isRoot ? describe : describe.skip;

const SOMEBODY: Writer = { userId: 4321, groupIds: [4321, 777], here: false };
const ROOT: Writer = { userId: 0, groupIds: [0], here: true };

let count = 0;
/** A folder of root's with a file in a folder, all closed to others. */
function tree(): { readonly root: string; readonly sub: string; readonly file: string } {
  chmodSync(temp.path, 0o755);
  const root = join(temp.path, `tree-${count++}`);
  const sub = join(root, 'sub');
  mkdirSync(sub, { recursive: true, mode: 0o755 });
  const file = join(sub, 'file');
  writeFileSync(file, '', { mode: 0o644 });
  return { root, sub, file };
}

describeAsRoot('write access of another account', () => {
  it('there is none to what belongs to root and is closed', () => {
    const { root, file } = tree();
    expect([access.writableIn(root, SOMEBODY), access.writableAt(file, SOMEBODY)]).toEqual([undefined, undefined]);
  });

  it.each<[string, (place: ReturnType<typeof tree>) => string]>([
    ['its own file, even where its mode forbids writing', ({ file }) => (chownSync(file, 4321, 0), chmodSync(file, 0o400), file)],
    ['a file that all may write', ({ file }) => (chmodSync(file, 0o646), file)],
    ['a file of one of its groups', ({ file }) => (chownSync(file, 0, 777), chmodSync(file, 0o664), file)],
    ['a folder of one of its groups', ({ sub }) => (chownSync(sub, 0, 777), chmodSync(sub, 0o775), sub)],
    ['the folder itself', ({ root }) => (chownSync(root, 4321, 0), root)],
    [
      'a file whose name is no text',
      ({ sub }) => (execFileSync('sh', ['-c', 'n=$(printf "%s/\\377" "$1"); : > "$n"; chmod 666 "$n"', 'sh', sub]), join(sub, '\ufffd')),
    ],
  ])('is seen: %s', (_, loosen) => {
    const place = tree();
    const where = loosen(place);
    expect(access.writableIn(place.root, SOMEBODY)).toBe(where);
  });

  it('is none by the right of a group that is not its own, by a link, or in a folder with the sticky bit', () => {
    const { root, sub, file } = tree();
    chownSync(file, 0, 778);
    chmodSync(file, 0o664);
    symlinkSync('file', join(sub, 'link'));
    expect(access.writableIn(root, SOMEBODY)).toBeUndefined();
    chmodSync(root, 0o1777); // what is in it belongs to root
    expect(access.writableAt(file, SOMEBODY)).toBeUndefined();
    chownSync(sub, 4321, 0);
    expect(access.writableAt(file, SOMEBODY)).toBe(sub);
  });

  it('counts what leads to a path: folders above, the folder that something new would be made in, and both ways of a link', () => {
    const { root, sub, file } = tree();
    const other = tree();
    chownSync(root, 4321, 0);
    symlinkSync(file, join(other.sub, 'by-link'));
    expect([access.writableAt(file, SOMEBODY), access.writableAt(join(sub, 'new', 'newer'), SOMEBODY)]).toEqual([root, root]);
    expect(access.writableAt(join(other.sub, 'by-link'), SOMEBODY)).toBe(root);
    chownSync(root, 0, 0);
    chmodSync(other.sub, 0o777);
    expect(access.writableAt(join(other.sub, 'by-link'), SOMEBODY)).toBe(other.sub);
  });

  it('is everything for root, but on a read-only mount, with nothing writable mounted in it', () => {
    const { root, sub, file } = tree();
    expect([access.writableIn(root, ROOT), access.onReadOnlyMount(root)]).toEqual([root, false]);
    const script = `import { nodeWriteAccess } from ${JSON.stringify(new URL('../../src/adapters/write-access.js', import.meta.url).href)};
      const access = nodeWriteAccess(), [root, file] = process.argv.slice(1), writer = { userId: 0, groupIds: [0], here: true };
      console.log(JSON.stringify([access.onReadOnlyMount(root), access.writableIn(root, writer) ?? null, access.writableAt(file, writer) ?? null]));`;
    const look = (setup: string): unknown => {
      const line = `set -e; mount --bind "$1" "$1"; mount -o remount,bind,ro "$1"; ${setup}; exec "$3" --input-type=module -e "$4" "$1" "$2"`;
      const run = spawnSync('unshare', ['--mount', 'sh', '-c', line, 'sh', root, file, process.execPath, script], { encoding: 'utf8' });
      return run.stdout === '' ? run.stderr : (JSON.parse(run.stdout) as unknown);
    };
    expect(look(':')).toEqual([true, null, null]);
    expect(look(`mount -t tmpfs tmpfs ${sub}; : > ${file}`)).toEqual([false, sub, file]);
  });
});

describe('write access of this process', () => {
  it('is what the system says, and what one owns', () => {
    const { root, file } = tree();
    chmodSync(file, 0o400);
    const me: Writer = { userId: process.getuid?.() ?? -1, groupIds: [], here: true };
    expect([access.writableIn(root, me), access.writableAt(file, me)]).toEqual([root, file]);
  });
});
