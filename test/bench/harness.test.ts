import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUpTool } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';
import { HOSTILE_EVERY, makeFolders, makeSmall, type Run } from './modules.js';
import { hashTree } from './tree-digest.js';

/** Folders and modes as Linux has them; elsewhere nobody runs the bench. */
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;
const folder = tempFolder();
afterAll(() => folder.remove());

/** A PATH with what this system has of these programs, and with programs of our own. */
function pathWith(name: string, own: Readonly<Record<string, string>> = {}): string {
  const place = join(folder.path, name);
  mkdirSync(place);
  for (const program of ['sh', 'find', 'xargs', 'time', 'openssl', 'sha256sum', 'ldd', 'taskset']) {
    const found = lookUpTool(program);
    if ('path' in found) symlinkSync(found.path, join(place, program));
  }
  for (const [program, script] of Object.entries(own)) writeFileSync(join(place, program), script, { mode: 0o755 });
  return place;
}

const temporary = join(folder.path, 'temporary');
mkdirSync(temporary);

const TINY = ['--scale', '0.001', '--rounds', '1', '--idle-wait', '0'];

function bench(PATH: string, ...args: string[]): { status: number | null; stdout: string; stderr: string; json: Run | undefined } {
  const json = join(folder.path, 'result.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'bench', 'run.mjs'), ...args, '--json', json], {
    encoding: 'utf8',
    env: { ...process.env, PATH, TMPDIR: temporary },
  });
  expect(readdirSync(temporary)).toEqual([]);
  return { status, stdout, stderr, json: status === 0 ? (JSON.parse(readFileSync(json, 'utf8')) as Run) : undefined };
}

describeOnLinux('the bench', () => {
  it('gives a table and JSON, with equal digests of all who hash, and names who is not installed', () => {
    const { status, stdout, stderr, json } = bench(pathWith('some'), '--suite', 'inventory', '--group', 'small', ...TINY, '--min-idle', '0');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('small files') });
    const group = json!.groups[0]!;
    expect(group).toMatchObject({ suite: 'inventory', id: 'small', tree: { files: 100 }, rounds: { kept: 1, dropped: [] } });
    expect(group.digests).toEqual([
      { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), by: ['DuRi inventory', 'openssl dgst, 2 processes', 'sha256sum, 2 processes'] },
    ]);
    const outcome = Object.fromEntries(group.commands.map(({ id, missing, ratios }) => [id, missing ?? typeof ratios['openssl']]));
    expect(outcome).toEqual({
      inventory: 'number',
      floor: 'not built: no C compiler',
      openssl: 'number',
      sha256sum: 'number',
      hashdeep: 'not installed',
      rhash: 'not installed',
      seal: 'number',
    });
    expect(stdout).toMatch(/\| DuRi inventory \| .* \| 1\.00 \|$/m);
    expect(stdout).toContain('| hashdeep, 2 threads | not installed |');
    expect(stdout).toMatch(/\| inventory of 100k small files \| hashdeep \| hashdeep, 2 threads: not installed \| .* \| not measured \|/);
    expect(json!.machine).toMatchObject({ node: process.versions.node, sha256sumLibcrypto: expect.stringMatching(/^(yes|no|unknown)$/) });
    expect(json!.notMeasured.join()).toContain('A quiet machine');
  });

  it('fails, and says who, when a peer finds other digests', () => {
    const liar = `#!/bin/sh\nprintf '%064d file\\0' 0\n`;
    const { status, stderr } = bench(pathWith('liar', { rhash: liar }), '--suite', 'inventory', '--group', 'large', ...TINY, '--min-idle', '0');
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/digests of the same tree differ[^]* {2}rhash, 1 thread/) });
  });

  it('fails when a peer fails', () => {
    const broken = '#!/bin/sh\necho out of order >&2\nexit 9\n';
    const { status, stderr } = bench(pathWith('broken', { rhash: broken }), '--suite', 'inventory', '--group', 'large', ...TINY, '--min-idle', '0');
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/rhash, 1 thread ended with 9, expected 0\nout of order/) });
  });

  it('ends with 1 under --check when a figure is beyond its limit, which starting Node for a hundred files is', () => {
    const { status, stderr } = bench(pathWith('check'), '--suite', 'inventory', '--group', 'small', ...TINY, '--min-idle', '0', '--check');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/beyond the limit: inventory of 100k small files, against openssl x2: [\d.]+, limit 1/),
    });
  });

  it('keeps no round that the machine was too busy for, and then has no result', () => {
    const { status, stdout, stderr } = bench(pathWith('busy'), '--suite', 'inventory', '--group', 'sparse', ...TINY, '--min-idle', '101');
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('no round of inventory') });
    expect(stdout).toContain('| DuRi inventory | not measured: every round was dropped |');
    expect(stdout).toContain('3 dropped: the machine was busy');
  });

  it('measures bundles that are handed in, and names those that were not', () => {
    const peer = join(folder.path, 'peer.mjs');
    writeFileSync(peer, 'process.exitCode = 1;\n');
    const { status, json } = bench(pathWith('start'), '--suite', 'start', ...TINY, '--min-idle', '0', '--peer', `actions/attest=${peer}`);
    expect(status).toBe(0);
    const commands = Object.fromEntries(json!.groups[0]!.commands.map(({ id, missing, ratios }) => [id, missing ?? Object.keys(ratios)]));
    expect(commands['peer actions/attest']).toEqual(['bare']);
    expect(commands['peer anchore/sbom-action']).toContain('not installed');
    expect(commands['peer-median']).toBe('not all three bundles were handed in with --peer');
    expect(commands['action-start-verify']).toEqual(['bare']);
    const facts = json!.groups[0]!.facts;
    expect(facts['MB of code that the action loads offline']).toBeGreaterThan(0);
    expect(facts['MB of code that the action loads offline']).toBeLessThan(facts['MB of code in dist/']!);
  });

  it('takes the median of the three peers when there are three', () => {
    const peer = join(folder.path, 'each-peer.mjs');
    writeFileSync(peer, '');
    const handedIn = ['actions/attest', 'actions/upload-artifact', 'anchore/sbom-action'].flatMap((name) => ['--peer', `${name}=${peer}`]);
    const { json } = bench(pathWith('three'), '--suite', 'start', ...TINY, '--min-idle', '0', ...handedIn);
    const commands = Object.fromEntries(json!.groups[0]!.commands.map(({ id, missing, ratios }) => [id, missing ?? Object.keys(ratios)]));
    expect(commands['action-start-verify']).toEqual(['bare', 'peer-median']);
  });

  it('has no result under --check when no goal was measured', () => {
    const { status, stderr } = bench(pathWith('nothing'), '--suite', 'inventory', '--group', 'sparse', ...TINY, '--min-idle', '0', '--check');
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('no goal of these suites was measured') });
  });

  it.each([
    [['--suite', 'speed'], '--suite speed: there are inventory'],
    [['--group', 'typo'], '--group typo: there are small'],
    [['--rounds', '0'], '--rounds 0: expected a whole number above 0'],
    [['--scale', 'big'], '--scale big: expected a number above 0'],
    [['--peer', 'attest'], '--peer attest: expected NAME=PATH'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuses %j', (args, says) => {
    const { status, stderr } = bench(process.env['PATH'] ?? '', ...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(says) });
  });
});

describeOnLinux('the trees', () => {
  it('are the same bytes for the same sizes, whatever their names', () => {
    const made = ['one', 'two'].map((name) => join(folder.path, name));
    for (const place of made) {
      makeSmall(join(place, 'small'), HOSTILE_EVERY * 9 + 1);
      makeFolders(join(place, 'folders'), 2100);
    }
    const [one, two] = made.map(hashTree);
    expect(one).toEqual(two);
    const names = Object.keys(one ?? {}).map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(names.some((name) => name.includes('\n'))).toBe(true);
    expect(names.some((name) => name.startsWith('-'))).toBe(true);
    expect(names.some((name) => name.length === 250)).toBe(true);
    expect(names.some((name) => name.startsWith('\xff\xfe'))).toBe(true);
    expect(Object.keys(one ?? {}).some((path) => path.split('/').length > 1000)).toBe(true);
  });
});
