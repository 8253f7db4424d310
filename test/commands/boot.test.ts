import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bootable, bootable, BOOT_AT, isRoot, NOBODY } from '../support/bootable.js';
import { killHard, sleep } from '../support/children.js';
import { FROZEN, LIFTED, signedState } from '../support/freeze.js';
import { projectRoot } from '../support/project.js';
import type { DuriRun } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());
beforeAll(() => chmodSync(temp.path, 0o755));

let count = 0;
const newHost = (files?: Readonly<Record<string, string>>): Promise<Bootable> => bootable(join(temp.path, `host-${count++}`), files);

const LATER = '2026-01-07T12:00:00.000Z';
const FIRST = ['--bootstrap', '--user', NOBODY];
const AGAIN = ['--user', NOBODY];

/** What a run came to: exit code, and the reasons of what failed or the code of the error; `served` when the program ran. */
function outcome(run: DuriRun): { readonly exitCode: number | null; readonly why: readonly string[]; readonly served: boolean } {
  const served = run.stdout.includes('served by');
  if (served || !run.stdout.startsWith('{')) return { exitCode: run.exitCode, why: [], served };
  const { findings = [], error } = run.json() as { findings?: { outcome: string; reason?: string }[]; error?: { code: string } };
  const why = new Set(findings.flatMap(({ outcome: each, reason }) => (each === 'fail' ? [reason ?? 'none'] : [])));
  return { exitCode: run.exitCode, why: why.size > 0 ? [...why].sort() : error === undefined ? [] : [error.code], served };
}

const boots = { exitCode: 0, why: [], served: true };
const refuses = (exitCode: number, ...why: readonly string[]): object => ({ exitCode, why, served: false });

// In prod a program may not own what it runs from: these tests need two accounts.
const describeAsRoot = isRoot ? describe : describe.skip;

describeAsRoot('duri boot', () => {
  let host: Bootable;
  beforeEach(async () => {
    host = await newHost();
  });
  const boot = (args: readonly string[], command?: readonly string[], options = {}): ReturnType<typeof outcome> =>
    outcome(host.boot(['--json', ...args], command, options));

  describe('a release that is good', () => {
    it("runs: standard output is the program's own, what was found goes to standard error, and the record and the mark say so", () => {
      const run = host.boot(FIRST);
      expect(run.stdout).toMatch(/^served by \d+ as 65534: one --json\n$/);
      expect(run.stderr).toContain('verified: shop main #1 starts ');
      expect(run.stderr).toContain('[boot_gap]');
      expect(host.mark()).toMatchObject({ latest: BOOT_AT, entries: [{ product: 'shop', line: 'main', sequence: 1, current: host.digest() }] });
      const [log = ''] = readdirSync(join(host.state, 'logs'))
        .filter((name) => name.endsWith('.log'))
        .map((name) => readFileSync(join(host.state, 'logs', name), 'utf8'));
      expect(log).toContain('"verb":"boot"');
      expect(log).not.toContain('one --json');
    });

    it('says it as one JSON object on standard error with --json, in one line with --short, and not at all with --quiet', () => {
      const json = host.boot([...FIRST, '--json']);
      expect(JSON.parse(json.stderr)).toMatchObject({ status: 'verified', accepted: true, starts: true, exit_code: 0, mode: 'prod' });
      expect(host.boot([...AGAIN, '--short']).stderr).toMatch(/^verified: shop main #1 starts \S+ sha256:[0-9a-f]{64}\n$/);
      expect(host.boot([...AGAIN, '--quiet']).stderr).toBe('');
    });

    it('boots again and as the next one by the mark, and without any state where --expect names it', async () => {
      expect([boot(FIRST), boot(AGAIN)]).toEqual([boots, boots]);
      await host.seal(2);
      host.verdict();
      expect([boot(AGAIN), boot([...AGAIN, '--expect', `sha256:${host.digest()}`], undefined, { env: { DURI_STATE_DIR: '' } })]).toEqual([boots, boots]);
    });

    it('stays bootable past its end once it was marked, with a warning', () => {
      const at = '2026-06-01T12:00:00.000Z';
      expect(boot(FIRST, undefined, { at })).toEqual(refuses(22, 'evidence_expired'));
      expect(boot(FIRST)).toEqual(boots);
      const run = host.boot(AGAIN, undefined, { at });
      expect([outcome(run), run.stderr]).toEqual([boots, expect.stringContaining('[evidence_expired]')]);
    });

    it('runs as a script by an interpreter that policy allows, found by PATH and links, and as a link of the release', () => {
      symlinkSync(process.execPath, join(host.folder, 'node'));
      host.policy(`boot:\n  allow_exec: [/bin/sh, ${process.execPath}]\n`);
      host.verdict();
      const run = host.boot(FIRST, ['node', join(host.release, 'script.js')], { env: { PATH: `${host.folder}:/usr/bin:/bin` } });
      expect(run.stdout).toMatch(/^script \d+\n$/);
    });

    it('is not asked of the network: nothing listens to where the variables point', () => {
      const env = { HTTPS_PROXY: 'http://127.0.0.1:1', GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'acme/shop' };
      expect(boot(FIRST, undefined, { env })).toEqual(boots);
    });
  });

  describe('refuses, and runs nothing', () => {
    it.each<[string, (place: Bootable) => unknown, object]>([
      ['a file that was changed', ({ release }) => writeFileSync(join(release, 'script.js'), 'evil()\n'), refuses(20, 'file_modified')],
      ['a file that was added', ({ release }) => writeFileSync(join(release, 'evil.js'), ''), refuses(20, 'file_unexpected')],
      ['a signature that is gone', ({ evidence }) => rmSync(join(evidence, 'deployment_metadata.sig')), refuses(20, 'signature_missing')],
      ['evidence that is cut short', ({ evidence }) => truncateSync(join(evidence, 'sbom.json'), 20), refuses(21, 'evidence_unparseable')],
      [
        'a verdict that is missing',
        ({ evidence }) => [rmSync(join(evidence, 'verdict.vsa.json')), rmSync(join(evidence, 'gates.intoto.jsonl'))],
        refuses(1, 'verdict_missing'),
      ],
      ['a verdict that is red, though another is green', (place) => place.verdict({ green: false }), refuses(1, 'verdict_red')],
      [
        'a verdict for another environment',
        (place) => [rmSync(join(place.evidence, 'gates.intoto.jsonl')), place.verdict({ environment: 'staging' })],
        refuses(1, 'verdict_missing'),
      ],
      [
        'a policy that does not say what runs here',
        ({ config }) => writeFileSync(config, readFileSync(config, 'utf8').replace('line: main\n', '')),
        refuses(2, 'subject_not_stated'),
      ],
    ])('%s', (_, damage, expected) => {
      damage(host);
      expect(boot(FIRST)).toMatchObject({ ...expected, why: expect.arrayContaining((expected as { why: string[] }).why) });
      expect(host.mark()?.['entries'] ?? []).toEqual([]);
    });

    it('where nothing is marked yet, until --bootstrap or --expect says what is meant', () => {
      expect([boot(AGAIN), boot([...AGAIN, '--expect', `sha256:${'0'.repeat(64)}`])]).toEqual([
        refuses(3, 'mark_missing'),
        refuses(22, 'release_not_expected'),
      ]);
      expect(boot([...AGAIN, '--expect', `sha256:${host.digest()}`])).toEqual(boots);
    });

    it('an older release than what was marked', async () => {
      for (const sequence of [3, 4, 5]) {
        await host.seal(sequence);
        host.verdict();
        expect(boot(FIRST)).toEqual(boots);
      }
      await host.seal(3, '2026-01-05T11:00:00.000Z');
      host.verdict();
      expect(boot(AGAIN)).toEqual(refuses(22, 'release_rollback'));
    });

    it('while the kill switch is on: exit code 23, until it is lifted', () => {
      const state = join(host.folder, 'freeze.json');
      host.policy(`boot:\n  allow_exec: [/bin/sh]\nfreeze:\n  state: ${state}\n`);
      host.verdict();
      writeFileSync(state, signedState(host.freeze, FROZEN));
      const frozen = boot(FIRST);
      writeFileSync(state, signedState(host.freeze, LIFTED));
      expect([frozen, boot(FIRST)]).toEqual([refuses(23, 'frozen'), boots]);
    });

    it('what the user may not have meant: both --expect and --bootstrap, no digest, no program, no such account', () => {
      expect(boot([...FIRST, '--expect', `sha256:${host.digest()}`])).toEqual(refuses(2, 'input_invalid'));
      expect(boot([...AGAIN, '--expect', host.digest()])).toEqual(refuses(2, 'input_invalid'));
      expect(boot(['--bootstrap', '--user', 'nobody-of-this-name'])).toEqual(refuses(2, 'input_invalid'));
      expect(boot(FIRST, [])).toEqual(refuses(2, 'input_invalid'));
      const run = host.boot(['--json', '--bootstrap', '--user', NOBODY], undefined, { userId: 65534 });
      expect(run.exitCode).toBe(2);
    });
  });

  describe('what the program could do to it', () => {
    it.each<[string, Record<string, string>, object]>([
      ['LD_PRELOAD', { LD_PRELOAD: '/lib/evil.so' }, refuses(2, 'loader_variable')],
      ['NODE_PATH', { NODE_PATH: '/tmp/modules' }, refuses(2, 'loader_variable')],
      ['PYTHONSTARTUP', { PYTHONSTARTUP: '/tmp/evil.py' }, refuses(2, 'loader_variable')],
      ['BASH_ENV', { BASH_ENV: '/tmp/evil.sh' }, refuses(2, 'loader_variable')],
      ['an empty one', { NODE_PATH: '' }, boots],
      ['one of no loader', { PATHS: '/tmp' }, boots],
    ])('a variable that loads other code is refused: %s', (_, env, expected) => {
      expect(boot(FIRST, undefined, { env })).toEqual(expected);
    });

    it('and passed on where policy allows it', () => {
      host.policy('boot:\n  allow_exec: [/bin/sh]\n  allow_variables: [NODE_PATH]\n');
      host.verdict();
      const run = host.boot(FIRST, [join(host.release, 'server')], { env: { NODE_PATH: '/tmp/modules' } });
      expect(outcome(run)).toEqual(boots);
    });

    it('a program that is not released is refused: by path, by PATH, through a link, as interpreter, and where it only lies in the release', async () => {
      host.policy('release:\n  exclude: [cache]\nboot:\n  allow_exec: []\n');
      host.verdict();
      expect(boot(FIRST)).toEqual(refuses(2, 'program_not_released')); // its interpreter is /bin/sh
      expect([boot(FIRST, ['/bin/echo']), boot(FIRST, ['echo'])]).toEqual([refuses(2, 'program_not_released'), refuses(2, 'program_not_released')]);
      mkdirSync(join(host.release, 'cache'));
      writeFileSync(join(host.release, 'cache', 'server'), '#!/bin/sh\necho served by nobody\n', { mode: 0o755 });
      expect(boot(FIRST, [join(host.release, 'cache', 'server')])).toEqual(refuses(2, 'program_not_released'));
      host = await newHost({ server: '#!/usr/bin/env sh\necho served by env\n', twice: '#!/usr/bin/env -S sh -e\necho served by env\n' });
      expect([boot(FIRST), boot(FIRST, [join(host.release, 'twice')])]).toEqual([boots, refuses(2, 'program_not_released')]);
      expect(boot(FIRST, undefined, { env: { PATH: `:${process.env['PATH'] ?? ''}` } })).toEqual(refuses(2, 'program_not_released')); // env would look here first
      host = await newHost({ server: '#!sh\necho served by what lies in the current folder\n' });
      expect(boot(FIRST)).toEqual(refuses(2, 'program_not_released'));
    });

    it.each<[string, (place: Bootable) => unknown]>([
      ['a file', ({ release }) => chownSync(join(release, 'script.js'), 65534, 0)],
      ['a file of its group', ({ release }) => [chownSync(join(release, 'script.js'), 0, 65534), chmodSync(join(release, 'script.js'), 0o664)]],
      ['the folder', ({ release }) => chmodSync(release, 0o777)],
      ['the folder above, in which it could be replaced', ({ folder }) => chownSync(folder, 65534, 0)],
    ])('a tree that it can write is refused: %s', (_, loosen) => {
      loosen(host);
      expect(
        boot(
          [...FIRST, '--expect', `sha256:${host.digest()}`].filter((word) => word !== '--bootstrap'),
          undefined,
          { env: { DURI_STATE_DIR: '' } },
        ),
      ).toMatchObject({
        exitCode: 2,
        served: false,
      });
    });

    it('a program that its user may not execute is said so, with the exit code of a shell', async () => {
      chmodSync(join(host.release, 'server'), 0o700);
      await host.seal(1);
      host.verdict();
      expect(boot(FIRST)).toEqual({ exitCode: 126, why: ['program_not_executable'], served: false });
    });

    it('names what it could write', () => {
      chownSync(join(host.release, 'script.js'), 65534, 0);
      const run = host.boot([...FIRST]);
      expect(run.stdout).toContain(`writable: ${join(host.release, 'script.js')}`);
      expect(outcome(host.boot([...FIRST, '--json']))).toEqual(refuses(2, 'tree_writable'));
    });

    it('policy, key ring and state directory that it can write are refused, each by name', () => {
      const said = [
        ['policy', host.config],
        ['key ring', host.ring],
        ['state directory', host.state],
      ].map(([what = '', path = '']) => {
        chownSync(path, 65534, 0);
        const run = host.boot([...FIRST, '--json']);
        chownSync(path, 0, 0);
        return [
          run.exitCode,
          (run.json()['error'] as { code: string; message: string }).code,
          run.stdout.includes(`the ${what} ${path} could be changed by the user 65534`),
        ];
      });
      expect(said).toEqual([1, 2, 3].map(() => [2, 'policy_untrusted', true]));
    });

    it('root can write everything: without --user it is refused, unless all of it is mounted read-only', () => {
      expect(boot(['--bootstrap'])).toEqual(refuses(2, 'policy_untrusted'));
      const script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"';
      const args = host.bootArgs(['--expect', `sha256:${host.digest()}`]);
      const main = [process.execPath, '--disable-warning=ExperimentalWarning', join(projectRoot, 'build', 'test', 'support', 'main-at.js'), BOOT_AT];
      const run = spawnSync('unshare', ['--mount', 'sh', '-c', script, 'sh', host.folder, ...main, ...args], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
        cwd: host.folder,
      });
      expect([run.status, run.stdout]).toEqual([0, expect.stringMatching(/^served by \d+ as 0:/)]);
      expect(run.stderr).not.toContain('boot_gap');
    });
  });

  describe('in dev', () => {
    it('runs whatever is found, says so loudly even with --quiet, and marks nothing', () => {
      writeFileSync(join(host.release, 'script.js'), 'changed\n');
      const run = host.boot(['--quiet'], undefined, { env: { DURI_ENV: 'dev' } });
      expect(outcome(run)).toEqual(boots);
      expect(run.stderr).toContain('warning: dev: NOT ENFORCED (DURI_ENV=dev)');
      expect(host.mark()).toBeUndefined();
      const loud = host.boot([], undefined, { env: { DURI_ENV: 'dev', LD_LIBRARY_PATH: '/tmp' } });
      expect(loud.stderr).toContain('tampered (dev: not enforced): shop main #1 starts');
      expect(loud.stderr).toContain('[loader_variable]');
    });

    it('does not run under a policy that does not say what runs here', () => {
      writeFileSync(host.config, readFileSync(host.config, 'utf8').replace('product: shop\n', ''));
      expect(boot([], undefined, { env: { DURI_ENV: 'dev' } })).toEqual({ ...refuses(2), why: expect.arrayContaining(['subject_not_stated']) });
    });
  });

  describe('when something goes wrong', () => {
    it('a state directory that is full is a clear error: nothing runs, and the mark stays as it was', () => {
      const mount = join(host.folder, 'small');
      mkdirSync(mount, { mode: 0o700 });
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,mode=0700', 'tmpfs', mount]);
      try {
        const env = { DURI_STATE_DIR: mount };
        expect(boot(FIRST, undefined, { env })).toEqual(boots);
        const before = readFileSync(join(mount, 'mark.json'));
        spawnSync('sh', ['-c', `cat /dev/zero > ${mount}/filler`]);
        const run = host.boot([...AGAIN, '--json'], undefined, { env, at: LATER });
        expect(outcome(run)).toEqual(refuses(3, 'write_failed'));
        expect(run.stdout).toMatch(/no space left/i);
        expect(readFileSync(join(mount, 'mark.json'))).toEqual(before);
      } finally {
        execFileSync('umount', [mount]);
      }
    });

    it('two at once both run, and the mark holds both times', async () => {
      const all = await Promise.all(Array.from({ length: 4 }, () => bootAsync(host)));
      expect(all.map(({ exitCode, stdout }) => [exitCode, stdout.startsWith('served by')])).toEqual(all.map(() => [0, true]));
      expect(host.mark()).toMatchObject({ entries: [{ sequence: 1, current: host.digest() }] });
    });

    it('killed at any instant it leaves a mark that is whole, and the next boot runs', async () => {
      for (let delay = 60; delay <= 420; delay += 60) {
        const child = spawnBoot(host);
        await sleep(delay);
        await killHard(child);
        if (existsSync(join(host.state, 'mark.json'))) expect(host.mark()).toMatchObject({ version: '1' });
      }
      expect(boot(FIRST)).toEqual(boots);
    });
  });

  function spawnBoot(place: Bootable): ReturnType<typeof spawn> {
    const main = [join(projectRoot, 'build', 'test', 'support', 'main-at.js'), BOOT_AT, ...place.bootArgs(FIRST)];
    return spawn(process.execPath, main, { cwd: place.folder, env: { PATH: process.env['PATH'], ...place.env }, stdio: ['ignore', 'pipe', 'ignore'] });
  }

  async function bootAsync(place: Bootable): Promise<{ readonly exitCode: number | null; readonly stdout: string }> {
    const child = spawnBoot(place);
    let stdout = '';
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { exitCode, stdout };
  }
});
