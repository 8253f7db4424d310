import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSumsWriter } from '../../../src/manifest/sums-writer.js';
import { toBytePath } from '../../../src/model/path.js';
import { listByLook, listDirectory } from '../../../src/adapters/tree/list-directory.js';
import { AT_ONCE, briefly, plant, scanTree, sealed, systemPath, workerUrl } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

const ODD = [
  'plain',
  ' ',
  ' lead',
  'trail ',
  'tab\t',
  'line\nbreak',
  'cr\r',
  'crlf\r\n',
  '\n',
  '-',
  '--',
  '-n',
  '\\',
  'back\\slash',
  '\\n',
  '"',
  "'",
  '`',
  '$HOME',
  '*',
  '?',
  '[x]',
  '{a,b}',
  '#',
  '%',
  '~',
  '!',
  '&',
  ';',
  '|',
  '<',
  '>',
  ':',
  'C:',
  '...',
  '..a',
  '.hidden',
  'a..',
  '\x01',
  '\x1b[31m',
  '\x7f',
  '\xff',
  '\xfe\xff',
  'caf\xe9',
  '\xc0\xaf',
  '\xed\xa0\x80',
  utf8('é'),
  utf8('e\u0301'),
  utf8('😀'),
  utf8('\u202etxt.exe'),
  utf8('\u2028'),
  utf8('\ufeff'),
  utf8('日本語'),
  'README',
  'readme',
  'x'.repeat(255),
  `${'\xff'.repeat(254)}x`,
];

describe('names', () => {
  const folder = tempFolder();
  beforeAll(() => {
    const files = Object.fromEntries(
      ODD.flatMap((name, index) => [
        [`flat/${name}`, `content ${index}`],
        [`deep/${name}/in`, `inner ${index}`],
      ]),
    );
    plant(folder.path, { ...files, 'links/to odd': '-> \xff\n', 'links/\xff': `-> ${'y'.repeat(4095)}`, empty: '' });
  });
  afterAll(() => folder.remove());

  it('of any bytes are scanned in the order of raw path bytes, each with its content', async () => {
    const { entries, summary } = await scanTree(folder.path);
    const paths = entries.map(({ path }) => path);
    const expected = [...ODD.map((name) => `flat/${name}`), ...ODD.map((name) => `deep/${name}/in`), 'links/to odd', 'links/\xff', 'empty'];
    expect(paths).toEqual(expected.sort((a, b) => Buffer.compare(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'))));
    for (const entry of entries) {
      if (entry.kind === 'file')
        expect([entry.path, entry.digest]).toEqual([
          entry.path,
          createHash('sha256')
            .update(readFileSync(systemPath(folder.path, entry.path)))
            .digest('hex'),
        ]);
    }
    expect(summary).toMatchObject({ files: 2 * ODD.length + 1, links: 2 });
    expect(entries.find(({ path }) => path === 'links/to odd')).toMatchObject({ target: '\xff\n' });
  });

  it('that fall together on other file systems are reported', async () => {
    const { collisions } = (await scanTree(folder.path)).summary;
    expect(collisions).toEqual(
      expect.arrayContaining([
        ['flat/README', 'flat/readme'],
        [`flat/${utf8('e\u0301')}`, `flat/${utf8('é')}`],
        ['deep/README', 'deep/readme'],
      ]),
    );
    expect(collisions).toHaveLength(4);
  });

  it('give the same bytes with one, two and many threads, and however little may be pending', async () => {
    const one = await sealed(folder.path);
    for (const threads of [2, 3, 8, 64]) expect((await sealed(folder.path, { threads, workerUrl, tuning: AT_ONCE })).equals(one)).toBe(true);
    for (const pendingBytes of [0, 500, 5000])
      expect((await sealed(folder.path, { threads: 2, workerUrl, tuning: { ...AT_ONCE, pendingBytes } })).equals(one)).toBe(true);
  });

  it('are read by GNU sha256sum from SHA256SUMS as they were meant', async () => {
    const pieces: Buffer[] = [];
    const sums = createSumsWriter((bytes) => pieces.push(Buffer.from(bytes)));
    await scanTree(folder.path, { onEntry: (entry) => sums.add(entry as never) });
    sums.finish();
    const file = `${folder.path}.SHA256SUMS`;
    writeFileSync(file, Buffer.concat(pieces));
    const check = spawnSync('sha256sum', ['--check', '--strict', '--quiet', file], { cwd: folder.path, encoding: 'latin1' });
    spawnSync('rm', [file]);
    expect([check.status, check.stdout, check.stderr]).toEqual([0, '', '']);
  });

  it('at the top that sha256sum would take for standard input are not', async () => {
    const top = tempFolder();
    plant(top.path, { '-': 'dash', '\\-': 'x' });
    const pieces: Buffer[] = [];
    const sums = createSumsWriter((bytes) => pieces.push(Buffer.from(bytes)));
    await scanTree(top.path, { onEntry: (entry) => sums.add(entry as never) });
    sums.finish();
    const check = spawnSync('sha256sum', ['--check', '--strict', '--quiet', '-'], { cwd: top.path, input: Buffer.concat(pieces), encoding: 'latin1' });
    top.remove();
    expect([check.status, check.stderr]).toEqual([0, '']);
  });

  it('are listed alike where a directory tells no kinds', () => {
    for (const path of ['flat', 'deep', 'links', `deep/${utf8('😀')}`, 'deep/\xff']) {
      const full = systemPath(folder.path, path);
      expect(listByLook(full)).toEqual(listDirectory(full));
      expect(listDirectory(full).length).toBeGreaterThan(0);
    }
    expect(listByLook(join(folder.path, 'flat'))).toEqual(listDirectory(join(folder.path, 'flat')));
  });

  it('lists a directory that is too large to be read at once in the same way', () => {
    const huge = join(folder.path, 'huge');
    mkdirSync(join(huge, 'directory'), { recursive: true });
    for (let number = 0; number < 5000; number++) writeFileSync(systemPath(huge, `${'\xff'.repeat(250)}${number}`), '');
    expect(listDirectory(huge)).toEqual(listByLook(huge));
    expect(listDirectory(huge)).toHaveLength(5001);
  });

  it('of the root may be odd too', async () => {
    const root = join(folder.path, 'flat', '..', 'röot\n');
    mkdirSync(root);
    plant(root, { 'a\xff': 'x', b: 'y', 'c/d': '-> b' });
    expect(briefly((await scanTree(root, {}, { threads: 2, workerUrl, tuning: AT_ONCE })).entries)).toEqual(['file a\xff 1', 'file b 1', 'link c/d -> b']);
    spawnSync('rm', ['-r', root]);
    plant(root, { plain: 'x' });
    expect(briefly((await scanTree(root)).entries)).toEqual(['file plain 1']);
    spawnSync('rm', ['-r', root]);
  });

  it('that are hard links of one file are files of their own', async () => {
    const top = tempFolder();
    plant(top.path, { a: 'same' });
    linkSync(join(top.path, 'a'), join(top.path, 'b'));
    expect(briefly((await scanTree(top.path)).entries)).toEqual(['file a 4', 'file b 4']);
    top.remove();
  });
});

describe('a tree', () => {
  const folder = tempFolder();
  afterAll(() => folder.remove());

  it('that is empty has no entries', async () => {
    expect(await scanTree(folder.path)).toEqual({ entries: [], summary: { files: 0, links: 0, bytes: 0, collisions: [] } });
  });

  it('with 20,000 names in one directory is scanned in order', async () => {
    const root = join(folder.path, 'wide');
    mkdirSync(root);
    for (let index = 0; index < 20_000; index++) writeFileSync(join(root, `f${index}`), '');
    let progress = 0;
    const { entries, summary } = await scanTree(root, { onProgress: () => progress++ }, { threads: 2, workerUrl });
    expect(entries.map(({ path }) => path)).toEqual(Array.from({ length: 20_000 }, (_, index) => `f${index}`).sort());
    expect(summary).toMatchObject({ files: 20_000, bytes: 0 });
    expect([3, 4]).toContain(progress);
  });

  it('as deep as paths can be is scanned to its end', async () => {
    const root = join(folder.path, 'deep');
    const room = 4096 - root.length - 2;
    const levels = Math.floor(room / 2) - 2;
    mkdirSync(root);
    plantDeep(root, levels);
    const { entries } = await scanTree(root);
    spawnSync('rm', ['-rf', root]);
    expect(entries.map(({ kind, path }) => [kind, path.length])).toEqual([['file', 2 * levels + 1]]);
  });

  it('deeper than that ends with a problem, not with a hang', async () => {
    const root = join(folder.path, 'deeper');
    mkdirSync(root);
    plantDeep(root, 3000);
    const { entries } = await scanTree(root);
    spawnSync('rm', ['-rf', root]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ kind: 'problem', problem: 'path too long', path: expect.stringMatching(/^(d\/)+$/) });
  });

  it('that is no directory, or is not there, is an error', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    await expect(scanTree(join(folder.path, 'file'))).rejects.toMatchObject({ code: 'directory_missing' });
    await expect(scanTree(join(folder.path, 'none'))).rejects.toMatchObject({ code: 'directory_missing' });
  });

  it('is entered only where it is covered', async () => {
    const root = join(folder.path, 'covered');
    plant(root, { 'a/x': '', 'b/x': '', 'b/y': '', c: '', l: '-> c' });
    const asked: string[] = [];
    const { entries } = await scanTree(root, {
      covers: (path, isDirectory) => {
        asked.push(`${path}${isDirectory ? '/' : ''}`);
        return !['a', 'b/y', 'l'].includes(path);
      },
    });
    expect(entries.map(({ path }) => path)).toEqual(['b/x', 'c']);
    expect(asked).toEqual(['a/', 'b/', 'c', 'l', 'b/x', 'b/y']);
  });

  it('asks for the size of every entry, in order and before it is told', async () => {
    const root = join(folder.path, 'asked');
    plant(root, { 'a/x': '1', 'a-': '-> x', b: '22', c: '333', d: '' });
    const events: string[] = [];
    const sizes: Record<string, number | 'skip'> = { 'a/x': 1, b: 3, c: 'skip', d: 0 };
    const { summary } = await scanTree(root, {
      expectedSize: (path) => {
        events.push(`ask ${path}`);
        return sizes[path] ?? 'any';
      },
      onEntry: (entry) => events.push(...briefly([entry])),
    });
    expect(events).toEqual(['ask a-', 'ask a/x', 'ask b', 'ask c', 'ask d', 'link a- -> x', 'file a/x 1', 'file b 2 unread', 'file c 3 unread', 'file d 0']);
    expect(summary).toMatchObject({ files: 4, links: 1, bytes: 1 });
    expect(toBytePath('a')).toBe('a');
  });

  it('whose reader throws is left without threads behind', async () => {
    const root = join(folder.path, 'asked');
    const stop = new Error('enough');
    await expect(
      scanTree(
        root,
        {
          onEntry: () => {
            throw stop;
          },
        },
        { threads: 3, workerUrl, tuning: AT_ONCE },
      ),
    ).rejects.toBe(stop);
    await expect(
      scanTree(root, {
        covers: () => {
          throw stop;
        },
      }),
    ).rejects.toBe(stop);
  });
});

/** A file `levels` directories down, made step by step, because no path may be as long as that of the deepest. */
function plantDeep(root: string, levels: number): void {
  const script = `for (let i = 0; i < ${levels}; i++) { fs.mkdirSync('d'); process.chdir('d'); } fs.writeFileSync('f', 'x');`;
  const made = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect([made.status, made.stderr]).toEqual([0, '']);
}
