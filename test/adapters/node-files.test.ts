import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { sha256 } from '../../src/model/digest.js';
import { Secret } from '../../src/model/secret.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const files = nodeFiles();
const folder = tempFolder();
afterAll(() => folder.remove());
let next = 0;
const path = (name = `f${next++}`): string => join(folder.path, name);
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
function put(content: string | Uint8Array, mode = 0o600, at = path()): string {
  writeFileSync(at, content);
  chmodSync(at, mode);
  return at;
}

describe('read', () => {
  it('gives the bytes, or undefined when nothing is there', () => {
    expect(Buffer.from(files.read(put('abc'), 3) ?? []).toString()).toBe('abc');
    expect(files.read(put(''), 0)).toHaveLength(0);
    expect(files.read(path(), 3)).toBeUndefined();
    expect(files.read(join(put('file'), 'below'), 3)).toBeUndefined();
  });

  it('refuses more than it was told to take, and reads large files whole', () => {
    expect(() => files.read(put('abcd'), 3)).toThrow(code('input_invalid'));
    const large = Buffer.alloc(3 * 1024 * 1024 + 7, 'x');
    expect(files.read(put(large), large.length)).toHaveLength(large.length);
  });

  it('bounds a file whose size is not told, such as those of /proc', () => {
    expect(() => files.read('/proc/self/maps', 10)).toThrow(code('input_invalid'));
    expect(files.read('/proc/self/status', 100_000)?.byteLength).toBeGreaterThan(10);
  });

  it('refuses folders, devices and FIFOs, and waits for none', () => {
    const fifo = path();
    spawnSync('mkfifo', [fifo]);
    for (const place of [folder.path, '/dev/zero', fifo]) expect(() => files.read(place, 10)).toThrow(code('input_missing'));
  });
});

describe('digest', () => {
  it('is the SHA-256 of a file of any size', () => {
    const content = Buffer.alloc(2 * 1024 * 1024 + 1, 'y');
    expect(files.digest(put(content))).toBe(sha256(content));
    expect(files.digest(put(''))).toBe(sha256(''));
    expect(files.digest(path())).toBeUndefined();
  });
});

describe('write', () => {
  it('makes missing folders, replaces a file and leaves no temporary one', () => {
    const target = join(path('deep'), 'er', 'file');
    files.write(target, 'one');
    files.write(target, 'two');
    expect(readFileSync(target, 'utf8')).toBe('two');
    expect(readdirSync(join(target, '..'))).toEqual(['file']);
  });

  it('keeps the mode of what it replaces, and writes through a link', () => {
    const [target, link] = [put('old', 0o640), path()];
    symlinkSync(target, link);
    files.write(link, 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(statSync(target).mode & 0o777).toBe(0o640);
  });

  it('says what it could not write, and leaves what was there', () => {
    const target = put('old');
    expect(() => files.write(join(target, 'below'), 'x')).toThrow(code('write_failed'));
    mkdirSync(path('a-folder'));
    expect(() => files.write(path('a-folder'), 'x')).toThrow(code('write_failed'));
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('writeSecret', () => {
  it('writes a file that only its owner can read, whatever the umask', () => {
    const target = join(path('secrets'), 'key');
    const before = process.umask(0);
    files.writeSecret(target, new Secret(Buffer.from('s')));
    process.umask(before);
    expect(statSync(target).mode & 0o7777).toBe(0o600);
    expect(statSync(join(target, '..')).mode & 0o777).toBe(0o700);
    expect(readFileSync(target, 'utf8')).toBe('s');
  });

  it('replaces nothing: no file, no link, not even one that leads nowhere', () => {
    const [link, target] = [path(), path()];
    symlinkSync(target, link);
    for (const place of [put('old'), link]) expect(() => files.writeSecret(place, new Secret(Buffer.from('s')))).toThrow(code('file_exists'));
    expect(files.exists(target)).toBe(false);
  });
});

describe('readSecret', () => {
  it.each([0o600, 0o400, 0o700])('reads a file of the mode %s', (mode) => {
    expect(Buffer.from(files.readSecret(put('s', mode)).reveal()).toString()).toBe('s');
  });

  it.each([0o644, 0o604, 0o620, 0o602, 0o666])('refuses a file of the mode %s', (mode) => {
    expect(() => files.readSecret(put('s', mode))).toThrow(code('key_permissions'));
  });

  it('judges the file that a link leads to, as Kubernetes swaps them', () => {
    const [one, two] = [path('..2026_01'), path('..2026_02')];
    for (const [index, place] of [one, two].entries()) {
      mkdirSync(place);
      put(`secret ${index}`, 0o400, join(place, 'key'));
    }
    symlinkSync(one, path('..data'));
    symlinkSync(join('..data', 'key'), path('key'));
    expect(Buffer.from(files.readSecret(path('key')).reveal()).toString()).toBe('secret 0');
    spawnSync('ln', ['-sfn', two, path('..data')]);
    expect(Buffer.from(files.readSecret(path('key')).reveal()).toString()).toBe('secret 1');
    chmodSync(join(two, 'key'), 0o444);
    expect(() => files.readSecret(path('key'))).toThrow(code('key_permissions'));
  });

  it('refuses what is no regular file, is too large, or not there', () => {
    expect(() => files.readSecret(folder.path)).toThrow(code('input_missing'));
    expect(() => files.readSecret(path())).toThrow(code('input_missing'));
    expect(() => files.readSecret(put(Buffer.alloc(64 * 1024 + 1)))).toThrow(code('input_invalid'));
  });
});

describe('exists, isDirectory and resolve', () => {
  it('answer for files, folders, links and nothing', () => {
    const [file, dir, link, nowhere] = [put('x'), path(), path(), path()];
    mkdirSync(dir);
    symlinkSync(file, link);
    symlinkSync('gone', nowhere);
    expect([file, dir, link, nowhere].map((place) => files.exists(place))).toEqual([true, true, true, false]);
    expect([file, dir, link, nowhere].map((place) => files.isDirectory(place))).toEqual([false, true, false, false]);
    expect([file, link, nowhere].map((place) => files.resolve(place))).toEqual([file, file, undefined]);
  });
});

// Root reads everything, and makes files of any group: the cases need both.
const canSwitch = isRoot && process.platform === 'linux';
(canSwitch ? describe : describe.skip)(`as another account${canSwitch ? '' : ' NOT RUN: needs root on Linux'}`, () => {
  function readAs(place: string, groups: { readonly gid: number }): string {
    const script = `import { nodeFiles } from ${JSON.stringify(join(projectRoot, 'build', 'src', 'adapters', 'node-files.js'))};
      try { process.stdout.write('read ' + nodeFiles().readSecret(${JSON.stringify(place)}).reveal().length); } catch (error) { process.stdout.write(error.code + ': ' + error.message.split(': ').pop()); }`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', uid: NOBODY, gid: groups.gid }).stdout;
  }
  function owned(mode: number, uid: number, gid: number): string {
    const place = put('s', mode);
    chownSync(place, uid, gid);
    return place;
  }
  beforeAll(() => chmodSync(folder.path, 0o755));

  it('takes a file of root that the process reads by its own group, where nobody else is in it', () => {
    expect(readAs(owned(0o440, 0, 54321), { gid: 54321 })).toBe('read 1');
  });

  it('refuses a group that others are in', () => {
    const others = readAs(owned(0o440, NOBODY, 1), { gid: 1 });
    expect(others).toBe('key_permissions: its group can read it, and daemon is in that group');
  });

  it('refuses a group that the process is not in', () => {
    expect(readAs(owned(0o440, NOBODY, 54321), { gid: 54322 })).toBe('key_permissions: the group 54321 can read it, and this process is not in that group');
  });

  it('says of a file that it may not open that it could not be read', () => {
    expect(readAs(owned(0o400, 0, 0), { gid: 54321 })).toMatch(/^input_missing: EACCES|^input_missing: /);
  });

  it('takes a group-readable file on a read-only mount', () => {
    const [mount, script] = [
      path('mount'),
      `import { nodeFiles } from ${JSON.stringify(join(projectRoot, 'build', 'src', 'adapters', 'node-files.js'))}; process.stdout.write('read ' + nodeFiles().readSecret(process.argv[1]).reveal().length);`,
    ];
    mkdirSync(mount);
    const shell = `mount -t tmpfs tmpfs "$1" && printf s > "$1/key" && chmod 440 "$1/key" && chown 0:1 "$1/key" && { "$2" --input-type=module -e "$3" "$1/key" 2>&1 | grep -c 'that group'; mount -o remount,ro "$1" && "$2" --input-type=module -e "$3" "$1/key"; }`;
    const result = spawnSync('unshare', ['--mount', 'sh', '-c', shell, 'sh', mount, process.execPath, script], { encoding: 'utf8' });
    if (result.status !== 0 && /not permitted|denied/.test(result.stderr)) return void process.stderr.write('NOT RUN: mounting is not permitted here\n');
    expect(result.stdout).toMatch(/^[1-9]\d*\nread 1$/);
  });
});
