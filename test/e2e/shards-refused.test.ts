import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pendingName } from '../../src/evidence/evidence-set.js';
import { PartCursor } from '../../src/manifest/part-cursor.js';
import { sleep } from '../support/children.js';
import { duri, duriJson } from '../support/duri.js';
import { resealed } from '../support/parts.js';
import { describeOnPosix } from '../support/posix.js';
import { plant } from '../support/scans.js';
import { env, shardBench } from '../support/shard-bench.js';
import { startDuri } from '../support/start-duri.js';

const bench = await shardBench();
const { ring, identity, folder, run, errorOf, smallRelease, shardsOf } = bench;
afterAll(() => bench.remove());

describe('parts that are not what they should be', () => {
  let release: string;
  let parts: string;
  const part = (index: number): string => join(parts, `${index}.part`);
  beforeEach(async () => {
    release = smallRelease();
    parts = await shardsOf(release, 3);
  });
  const merge = (...given: string[]): ReturnType<typeof errorOf> => errorOf(['merge', release, ...given, '--evidence', folder('none'), ...identity]);

  it('one is missing, there twice, or of another split', async () => {
    expect(await merge(part(1), part(3))).toMatchObject({ code: 'parts_incomplete', message: '1 of 3 parts is missing: 2/3' });
    expect(await merge(part(1), part(2), part(3), part(2))).toMatchObject({
      code: 'parts_incomplete',
      message: expect.stringContaining('are the same share') as string,
    });
    const four = await shardsOf(release, 4);
    expect(await merge(part(1), part(2), part(3), join(four, '4.part'))).toMatchObject({
      code: 'parts_incomplete',
      message: expect.stringContaining('of another split') as string,
    });
  });

  it('one is not there, is no file, or is something else', async () => {
    expect(await merge(part(1), part(2), join(parts, 'nowhere'))).toMatchObject({
      code: 'input_missing',
      message: expect.stringContaining('nowhere') as string,
    });
    expect(await merge(folder('no-parts'))).toMatchObject({ code: 'parts_incomplete', message: expect.stringContaining('there is no part in') as string });
    writeFileSync(join(parts, 'notes.txt'), 'a stray file\n');
    expect(await merge(parts)).toMatchObject({ code: 'part_invalid', message: expect.stringContaining('notes.txt') as string });
    const evidence = folder('set');
    await run(['seal', release, '--evidence', evidence, ...identity]);
    expect(await merge(join(evidence, 'checksums.json'))).toMatchObject({ code: 'part_invalid' });
    expect((await duri(['merge', release, '--evidence', evidence, ...identity], { env })).stderr).toContain("missing required argument 'PART'");
  });

  it('one is cut short or was changed', async () => {
    const bytes = readFileSync(part(2));
    writeFileSync(part(2), bytes.subarray(0, -1));
    expect(await merge(parts)).toMatchObject({ code: 'part_invalid', message: expect.stringContaining('cut short') as string });
    writeFileSync(part(2), bytes.toString('latin1').replace(/"size":\d/, '"size":9'), 'latin1');
    expect(['part_invalid', 'part_mismatch']).toContain((await merge(parts)).code);
  });

  it('one was forged, with a digest that fits: the path of another shard, or one that leads out', async () => {
    const text = readFileSync(part(1), 'latin1');
    const path = /"path":"([^"]*)"/.exec(text)?.[1] ?? '';
    writeFileSync(part(1), resealed(text.replace(`"path":"${path}"`, '"path":"../../etc/passwd"')));
    expect(await merge(parts)).toMatchObject({ code: 'part_invalid', message: expect.stringContaining('has the segment ".."') as string });
  });

  it('they come from another version of DuRi', async () => {
    for (const index of [1, 2, 3]) writeFileSync(part(index), resealed(readFileSync(part(index), 'latin1').replace('"tool":"0.0.0-test"', '"tool":"0.0.1"')));
    expect(await merge(parts)).toMatchObject({
      code: 'part_mismatch',
      message: expect.stringContaining('was written by DuRi 0.0.1; expected 0.0.0-test') as string,
    });
  });

  it('they are no evidence: verify does not take them', async () => {
    const evidence = folder('as-evidence');
    await run(['seal', release, '--evidence', evidence, ...identity]);
    cpSync(part(1), join(evidence, 'checksums.json'));
    expect(await duriJson(['verify', release, '--evidence', evidence, '--keyring', ring], { env })).toMatchObject({ exitCode: 21, status: 'corrupted' });
  });

  it('they lie in the release', async () => {
    const inside = join(release, '1.part');
    const error = await errorOf(['seal', release, '--shard', '1/1', '--part', inside]);
    expect(error).toMatchObject({ code: 'input_invalid', message: expect.stringContaining('lies in the release directory') as string });
    cpSync(part(1), inside);
    expect((await merge(inside, part(2), part(3))).message).toContain('lies in the release directory');
  });
});

describe('the arguments of a shard', () => {
  it.each([
    [['--shard', '1/2'], '--part is missing'],
    [['--part', 'x.part'], '--shard is missing'],
    [['--shard', '3/2', '--part', 'x.part'], 'expected i/n'],
    [['--shard', '1/2', '--part', 'x.part', '--signing-key', 'k.pem', '--line', 'beta'], '--signing-key, --line have no effect'],
    [['--shard', '1/2', '--part', 'x.part', '--unsigned'], '--unsigned has no effect'],
  ])('are refused: %j', async (args, message) => {
    expect(await errorOf(['seal', smallRelease(), ...args])).toMatchObject({ code: 'input_invalid', message: expect.stringContaining(message) as string });
  });

  it('need neither key nor evidence directory', async () => {
    const release = smallRelease();
    const out = join(folder('new'), 'folder', '1.part');
    const result = await duriJson(['seal', release, '--shard', '1/1', '--part', out], { cwd: bench.path, env: { PATH: '/nowhere' } });
    expect(result).toMatchObject({ exitCode: 0, status: 'part', shard: '1/1', part: out, counts: { files: 5, links: 1 } });
    const cursor = new PartCursor([readFileSync(out)]);
    expect(cursor.header.shard).toEqual({ index: 1, count: 1 });
  });
});

describeOnPosix('a shard that is stopped', () => {
  it('by kill -9 leaves no part, and the next run takes away what it left', async () => {
    const release = smallRelease();
    const slow = join(release, 'slow');
    writeFileSync(slow, '');
    truncateSync(slow, 2 ** 40);
    const part = join(folder('killed'), '1.part');
    const pending = join(part, '..', pendingName('1.part'));
    const { child } = startDuri(['seal', release, '--shard', '1/1', '--part', part], { cwd: bench.path });
    const gone = once(child, 'exit');
    while (!existsSync(pending) && child.exitCode === null) await sleep(10);
    child.kill('SIGKILL');
    await gone;
    expect([existsSync(part), existsSync(pending)]).toEqual([false, true]);
    rmSync(slow);
    await run(['seal', release, '--shard', '1/1', '--part', part]);
    expect(readdirSync(join(part, '..'))).toEqual(['1.part']);
  });

  it('by a full disk says so, and leaves nothing', async () => {
    const release = folder('long');
    plant(release, Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`file-${at}`, ''])));
    const mount = folder('full');
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', mount]);
    try {
      const error = await errorOf(['seal', release, '--shard', '1/1', '--part', join(mount, '1.part')]);
      expect(error).toMatchObject({ code: 'write_failed', message: expect.stringMatching(/1\.part could not be written: ENOSPC/) as string });
      expect(error.hint).toContain('Check free space');
      expect(readdirSync(mount)).toEqual([]);
    } finally {
      execFileSync('umount', [mount]);
    }
  });

  it('by a folder that is a file says so', async () => {
    const file = join(folder('file'), 'not-a-folder');
    writeFileSync(file, '');
    expect((await errorOf(['seal', smallRelease(), '--shard', '1/1', '--part', join(file, '1.part')])).code).toBe('write_failed');
  });
});

describeOnPosix('what prevents a seal prevents the shard that meets it', () => {
  const shard = (release: string, index: number): Promise<{ readonly code: string; readonly message: string }> =>
    errorOf(['seal', release, '--shard', `${index}/1`, '--part', join(folder('part'), '1.part')]);

  it('a FIFO', async () => {
    const release = smallRelease();
    execFileSync('mkfifo', [join(release, 'pipe')]);
    expect(await shard(release, 1)).toMatchObject({ code: 'tree_unsealable', message: 'pipe is a fifo' });
  });

  it('a file that anyone may write to', async () => {
    const release = smallRelease();
    chmodSync(join(release, 'app.js'), 0o666);
    expect(await shard(release, 1)).toMatchObject({ code: 'tree_unsealable', message: 'app.js is world-writable' });
  });

  it('a FIFO given as a part blocks nobody', async () => {
    const pipe = join(folder('pipe'), '1.part');
    execFileSync('mkfifo', [pipe]);
    const error = await errorOf(['merge', smallRelease(), pipe, '--evidence', folder('none'), ...identity]);
    expect(error).toMatchObject({ code: 'input_missing', message: `${pipe} is no regular file` });
  });

  it('leaves no part behind, and the one that was there', async () => {
    const release = smallRelease();
    const parts = await shardsOf(release, 1);
    const before = readFileSync(join(parts, '1.part'));
    execFileSync('mkfifo', [join(release, 'pipe')]);
    expect((await errorOf(['seal', release, '--shard', '1/1', '--part', join(parts, '1.part')])).code).toBe('tree_unsealable');
    expect([readdirSync(parts), readFileSync(join(parts, '1.part'))]).toEqual([['1.part'], before]);
  });
});
