import { chmodSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duriJson } from '../support/duri.js';
import { describeOnPosix } from '../support/posix.js';
import { plant } from '../support/scans.js';
import { env, evidenceIn, LOCKS, shardBench } from '../support/shard-bench.js';

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

const bench = await shardBench();
const { ring, identity, folder, run, errorOf, smallRelease, shardsOf, sealed, merged } = bench;
afterAll(() => bench.remove());

describeOnPosix('a release of names as hostile as a disk takes them', () => {
  const release = join(bench.path, 'hostile');
  let one: Record<string, string>;
  beforeAll(async () => {
    const odd = [
      'a\nb',
      '\\',
      '"',
      "'",
      '\xff\xfe',
      'caf\xe9',
      utf8('日本語'),
      '$(touch x)',
      '\x1b[31m',
      '-rf',
      '...',
      '\x7f',
      'x'.repeat(255),
      'README',
      'readme',
    ];
    plant(release, {
      ...LOCKS,
      ...Object.fromEntries(
        odd.flatMap((name, at) => [
          [`flat/${name}`, `content ${at}`],
          [`${name}/in`, name],
          [`links/${name}`, `-> ../flat/${name}`],
        ]),
      ),
      [`deep/${'d/'.repeat(100)}file`]: 'deep',
      'links/nowhere': '-> \xff\n',
      'links/out': '-> /etc/passwd',
      empty: '',
      big: 'x'.repeat(600_000),
    });
    chmodSync(join(release, 'empty'), 0o755);
    one = await sealed(release);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('gives the bytes of one seal when %i shards are merged', async (count) => {
    const parts = await shardsOf(release, count);
    expect(readdirSync(parts)).toHaveLength(count);
    expect(await merged(release, [parts])).toEqual(one);
  });

  it('gives them from parts in any order, and again into the same evidence', async () => {
    const parts = await shardsOf(release, 3);
    const paths = ['2', '3', '1'].map((index) => join(parts, `${index}.part`));
    expect(await merged(release, paths)).toEqual(one);
    const evidence = folder('again');
    await run(['merge', release, ...paths, '--evidence', evidence, ...identity]);
    await run(['merge', release, ...paths, '--evidence', evidence, ...identity, '--sequence', '1']);
    expect(evidenceIn(evidence)).toEqual(one);
  });

  it('gives evidence that verifies', async () => {
    const evidence = folder('verified');
    await run(['merge', release, await shardsOf(release, 4), '--evidence', evidence, ...identity]);
    expect(await duriJson(['verify', release, '--evidence', evidence, '--keyring', ring], { env })).toMatchObject({ status: 'verified' });
  });
});

describe('what seal takes into account, merge does too', () => {
  it('policy: what it excludes is in no part', async () => {
    const release = smallRelease();
    const config = join(folder('policy'), 'duri.yml');
    writeFileSync(config, 'version: "1.0"\nproduct: shop\nrelease: { exclude: ["lib/b.js", "latest"] }\n');
    const more = ['--config', config];
    const parts = await shardsOf(release, 2, ...more);
    expect(await merged(release, [parts], ...more)).toEqual(await sealed(release, ...more));
    expect((await errorOf(['merge', release, parts, '--evidence', folder('other'), ...identity])).message).toMatch(/was made under the policy/);
  });

  it('evidence inside of the release: both sides leave it out', async () => {
    const release = smallRelease();
    const inside = join(release, '.evidence');
    await run(['seal', release, '--evidence', inside, ...identity]);
    const before = evidenceIn(inside);
    const parts = await shardsOf(release, 3, '--evidence', inside);
    await run(['merge', release, parts, '--evidence', inside, ...identity, '--sequence', '1']);
    expect(evidenceIn(inside)).toEqual(before);
    const without = await shardsOf(release, 3);
    expect((await errorOf(['merge', release, without, '--evidence', inside, ...identity])).hint).toContain('the same --evidence');
  });

  it('the evidence that is replaced: many changed files need to be accepted by name', async () => {
    const release = folder('spike');
    plant(release, { ...LOCKS, ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f/${at}`, `${at}`])) });
    const evidence = folder('baseline');
    await run(['seal', release, '--evidence', evidence, ...identity]);
    for (let at = 0; at < 30; at++) writeFileSync(join(release, 'f', String(at)), `other ${at}`);
    const line = ['merge', release, await shardsOf(release, 2), '--evidence', evidence, ...identity];
    const error = await errorOf(line);
    expect(error.code).toBe('spike_not_accepted');
    const digest = /sha256:[0-9a-f]{64}/.exec(error.hint)?.[0] ?? '';
    expect((await errorOf(['seal', release, '--evidence', evidence, ...identity])).hint).toContain(digest);
    await run([...line, '--accept-spike', digest]);
  });

  it('an empty release is none, however many parts say so', async () => {
    const release = folder('empty');
    expect((await errorOf(['merge', release, await shardsOf(release, 2), '--evidence', folder('none'), ...identity])).code).toBe('tree_empty');
  });

  it('keys: without one there is no evidence', async () => {
    const release = smallRelease();
    const line = ['merge', release, await shardsOf(release, 2), '--evidence', folder('unsigned'), '--product', 'shop'];
    expect((await errorOf(line)).code).toBe('key_missing');
    await run([...line, '--unsigned']);
  });
});

describeOnPosix('a release that changed between shards and merge', () => {
  it.each<[string, (release: string) => void, RegExp]>([
    [
      'a file more',
      (release) => writeFileSync(join(release, 'new.js'), ''),
      /new\.js: part \d\/3 \(.*\/\d\.part\) has nothing, the release has a file of 0 bytes/,
    ],
    ['a file less', (release) => rmSync(join(release, 'lib/a.js')), /lib\/a\.js: part \d\/3 .* has a file of 2 bytes, mode 100644, the release has nothing/],
    ['a file resized', (release) => truncateSync(join(release, 'app.js'), 3), /app\.js: part .* has a file of 7 bytes.*, the release has a file of 3 bytes/],
    ['a file made executable', (release) => chmodSync(join(release, 'app.js'), 0o755), /app\.js: .* mode 100644, the release has .* mode 100755/],
    [
      'a link turned',
      (release) => {
        rmSync(join(release, 'latest'));
        symlinkSync('lib/a.js', join(release, 'latest'));
      },
      /latest: part .* has a link to app\.js, the release has a link to lib\/a\.js/,
    ],
  ])('is refused: %s', async (_, change, message) => {
    const release = smallRelease();
    const parts = await shardsOf(release, 3);
    change(release);
    const evidence = join(folder('refused'), 'evidence');
    const error = await errorOf(['merge', release, parts, '--evidence', evidence, ...identity]);
    expect(error).toMatchObject({
      code: 'part_mismatch',
      message: expect.stringMatching(message) as string,
      hint: expect.stringContaining('make the parts again') as string,
    });
    expect(readdirSync(evidence)).toEqual([]);
  });

  it('is refused when a file of the sample has other bytes of the same length', async () => {
    const release = smallRelease();
    const parts = await shardsOf(release, 3);
    writeFileSync(join(release, 'app.js'), 'RUN();\n');
    const error = await errorOf(['merge', release, parts, '--evidence', folder('sample'), ...identity]);
    expect(error).toMatchObject({
      code: 'part_mismatch',
      message: expect.stringMatching(/^app\.js was read again: its part states sha256:.*, the release has sha256:/) as string,
    });
  });

  it('is caught by verify where the sample was none', async () => {
    const release = smallRelease();
    const parts = await shardsOf(release, 3);
    writeFileSync(join(release, 'app.js'), 'RUN();\n');
    const evidence = folder('believed');
    await run(['merge', release, parts, '--evidence', evidence, ...identity, '--check-sample', '0']);
    const verified = await duriJson(['verify', release, '--evidence', evidence, '--keyring', ring], { env });
    expect(verified).toMatchObject({ status: 'tampered', exitCode: 20 });
    expect(verified.findings).toContainEqual(expect.objectContaining({ reason: 'file_modified', subject: 'app.js' }));
  });

  it('is found by a sample now and then, and by one of every file always', async () => {
    const release = folder('many');
    plant(release, {
      ...LOCKS,
      ...Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f/${at}`, `${at}`.padStart(9)])),
    });
    const parts = await shardsOf(release, 2);
    for (let at = 0; at < 30; at++) writeFileSync(join(release, 'f', String(at)), 'x'.repeat(9));
    const line = (size: number): string[] => ['merge', release, parts, '--evidence', folder('of-many'), ...identity, '--check-sample', String(size)];
    expect((await errorOf(line(62))).code).toBe('part_mismatch');
    // Half of the files lie: a sample of 20 that a job could foresee might miss them all, one by chance once in 10^6.
    expect((await errorOf(line(20))).code).toBe('part_mismatch');
  });
});
