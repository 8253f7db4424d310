import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readChecksums } from '../../../src/manifest/checksums-reader.js';
import { AT_ONCE, briefly, plant, scanTree, sealed, workerUrl } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

/** The owner's test: a symlink loop is made, the scan ends, and the link is not among the files of checksums.json. */
describe('symlink loop', () => {
  const folder = tempFolder();
  beforeAll(() => {
    plant(folder.path, {
      'real/a.txt': 'a',
      'real/loop': '-> ..',
      self: '-> self',
      ping: '-> pong',
      pong: '-> ping',
      'out/folder': '-> /',
      dangling: '-> nowhere',
    });
    symlinkSync(folder.path, join(folder.path, 'real', 'absolute'));
  });
  afterAll(() => folder.remove());

  it.each([1, 2])('ends the scan of %i threads, records links and follows none', async (threads) => {
    const { entries, summary } = await scanTree(folder.path, {}, { threads, workerUrl, tuning: AT_ONCE });
    expect(briefly(entries)).toEqual([
      'link dangling -> nowhere',
      'link out/folder -> /',
      'link ping -> pong',
      'link pong -> ping',
      'file real/a.txt 1',
      `link real/absolute -> ${folder.path}`,
      'link real/loop -> ..',
      'link self -> self',
    ]);
    expect(summary).toMatchObject({ files: 1, links: 7 });
  });

  it('leaves the link out of the files of checksums.json', async () => {
    const bytes = await sealed(folder.path);
    const { files, links } = JSON.parse(bytes.toString()) as { files: { path: string }[]; links: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual(['real/a.txt']);
    expect(links.map(({ path }) => path)).toContain('real/loop');
    expect(readChecksums([bytes])).toMatchObject({ ok: true, value: { files: 1, links: 7 } });
  });

  it('follows the link that is the root itself', async () => {
    const link = `${folder.path}-link`;
    symlinkSync(join(folder.path, 'real'), link);
    const { entries } = await scanTree(link);
    rmSync(link);
    expect(briefly(entries)[0]).toBe('file a.txt 1');
  });
});
