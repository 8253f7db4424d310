import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCENARIOS } from '../../src/drill/scenarios/index.js';
import { sha256 } from '../../src/model/digest.js';
import { sleep } from '../support/children.js';
import { type DrilledRelease, drilledRelease } from '../support/drilled.js';
import { runStep } from '../support/fake-runner.js';
import { startDuri } from '../support/start-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

// The children of a drill are ended by process groups, and its program is a script.
const onPosix = process.platform === 'win32' ? describe.skip : describe;

/** Content, mode and times of everything below some folders. Reading changes the time of access, and only that. */
function everything(folders: readonly string[]): Record<string, string> {
  const facts = (path: string): string => {
    const { mode, size, mtimeMs, ctimeMs, ino } = lstatSync(path);
    return `${mode} ${size} ${mtimeMs} ${ctimeMs} ${ino} ${lstatSync(path).isFile() ? sha256(readFileSync(path)) : ''}`;
  };
  const below = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return Object.fromEntries(folders.flatMap((folder) => [folder, ...below(folder)]).map((path) => [path, facts(path)]));
}

let count = 0;
const fresh = (policy = ''): Promise<DrilledRelease> => {
  chmodSync(temp.path, 0o755);
  return drilledRelease(join(temp.path, `case-${count++}`), policy);
};

const outcomes = (release: DrilledRelease): Record<string, string> =>
  Object.fromEntries(release.report().scenarios.flatMap(({ steps }) => steps.map(({ name, outcome }) => [name, outcome])));

onPosix('duri drill', () => {
  it('rehearses every scenario, in time, and writes a signed report with a bundle for each; the live release is not touched', async () => {
    const release = await fresh('drill: {command: ["{release}/server"]}\n');
    writeFileSync(
      release.policy,
      readFileSync(release.policy, 'utf8').replace('boot: {verdict: optional}', 'boot: {verdict: optional, allow_exec: [/bin/sh]}'),
    );
    // What a folder lists as the newest is not what this host would go back to.
    const older = readdirSync(release.archives).find((name) => name.endsWith('.tar.gz') && !name.includes('-7-'))!;
    copyFileSync(join(release.archives, older), join(release.archives, older.replace(/-\d+-(?=[0-9a-f]{12})/, '-9-')));
    const live = [release.release, release.evidence, release.archives];
    const before = everything(live);
    const run = await release.drill(['--json'], { RUNNER_TEMP: temp.path });
    expect(run.stderr).not.toContain('internal');
    expect(everything(live)).toEqual(before);
    const report = release.report();
    expect(
      report.scenarios.flatMap(({ name, steps }) =>
        steps.filter(({ outcome }) => !['met', 'done'].includes(outcome)).map((step) => ({ scenario: name, ...step })),
      ),
    ).toEqual([]);
    expect(report).toMatchObject({ verdict: 'green', target: 'copy', archive: { name: expect.stringMatching(/-7-[0-9a-f]+\.tar\.gz$/) } });
    expect(run.exitCode).toBe(0);
    expect(report.scenarios.map(({ name }) => name)).toEqual(SCENARIOS.map(({ name }) => name));
    expect(report.scenarios.map(({ bundle }) => bundle?.differences)).toEqual([1, 1, 0, 0, 0]);
    for (const { bundle } of report.scenarios) expect(`sha256:${sha256(readFileSync(join(release.output, bundle!.name)))}`).toBe(bundle!.digest);
    const text = readFileSync(join(release.output, 'drill-report.json'));
    const { payload } = JSON.parse(readFileSync(join(release.output, 'drill-report.sig'), 'utf8')) as { payload: string };
    expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toMatchObject({
      predicateType: 'https://github.com/duri/duri/predicates/drill/v1',
      subject: [{ name: 'drill-report.json', digest: { sha256: sha256(text) } }],
      predicate: { verdict: 'green', signers: [expect.stringMatching(/^SHA256:/)] },
    });
    expect(readFileSync(join(release.output, 'drill-report.md'), 'utf8')).toMatch(/green/);
    // Nothing is left of the hosts that it made.
    expect(readdirSync(temp.path).filter((name) => name.startsWith('duri-'))).toEqual([]);
  }, 240_000);

  it('is red where a step could not happen, and tries none after a tamper that failed', async () => {
    const alone = await fresh();
    const text = readFileSync(alone.policy, 'utf8').replace('directory: archives', 'directory: nowhere');
    writeFileSync(alone.policy, text);
    const [kept] = readdirSync(alone.archives).filter((name) => /-7-[0-9a-f]+\.tar\.gz$/.test(name));
    const red = await alone.drill(['--scenario', 'swap-evidence', '--archive', join(alone.archives, kept!)]);
    expect(red.exitCode).toBe(1);
    expect(red.stdout).toContain('red: swap-evidence');
    expect(outcomes(alone)).toEqual({
      prepare: 'done',
      start: 'done',
      tamper: 'failed',
      detect: 'not reached',
      isolate: 'not reached',
      refuse: 'not reached',
      capture: 'not reached',
      restore: 'not reached',
      recover: 'not reached',
    });
  }, 120_000);

  it('takes no archive of this very release for that of another one', async () => {
    const release = await fresh();
    const own = readdirSync(release.archives).find((name) => /-7-[0-9a-f]+\.tar\.gz$/.test(name))!;
    const elsewhere = join(release.folder, own);
    copyFileSync(join(release.archives, own), elsewhere);
    const run = await release.drill(['--scenario', 'swap-evidence', '--archive', elsewhere]);
    expect(run).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('the same release') });
    expect(outcomes(release)).toMatchObject({ tamper: 'done', detect: 'met', recover: 'met' });
  }, 120_000);

  it('is red where somebody is told too late, and tries the rest all the same', async () => {
    // The pager waits for an outage that takes three asks to believe.
    const release = await fresh('drill: {acknowledge_seconds: 1}\n');
    const run = await release.drill(['--scenario', 'kill-sidecar']);
    expect(run.exitCode).toBe(1);
    const seen = outcomes(release);
    expect(['failed', 'missed']).toContain(seen['detect']);
    expect(seen).toMatchObject({ capture: 'met', restore: 'met', recover: 'met' });
  }, 120_000);

  it('runs the hook of the policy only on a staging target, and only when that was said twice', async () => {
    const release = await fresh();
    const called = join(release.folder, 'called');
    const hook = join(release.folder, 'isolate.sh');
    writeFileSync(hook, `#!/bin/sh\necho "$DURI_DRILL $DURI_ROLLBACK" > '${called}'\necho out of traffic\n`, { mode: 0o755 });
    writeFileSync(release.policy, `${readFileSync(release.policy, 'utf8')}rollback: {isolate: ["${hook}"]}\n`);
    const once = await release.drill(['--scenario', 'add-file', '--target', 'staging']);
    expect(once).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--yes') });
    await release.drill(['--scenario', 'add-file']);
    expect(existsSync(called)).toBe(false);
    const run = await release.drill(['--scenario', 'add-file', '--target', 'staging', '--yes', '--output', join(release.folder, 'staging')]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('out of traffic');
    expect(readFileSync(called, 'utf8')).toBe('true isolate\n');
  }, 120_000);

  it('rehearses an archive alone', async () => {
    const release = await fresh();
    const [archive] = readdirSync(release.archives).filter((name) => name.endsWith('.tar.gz'));
    const args = ['drill', join(release.archives, archive!), '--config', release.policy, '--output', release.output, '--scenario', 'modify-file'];
    const run = await startDuri(args, { cwd: release.folder }).done;
    expect(run.exitCode).toBe(0);
    expect(outcomes(release)).toMatchObject({ detect: 'met', restore: 'met' });
  }, 120_000);

  // Where these tests run as root; elsewhere every one of them is such a run.
  (process.getuid?.() === 0 ? it : it.skip)(
    'needs no root: the program is booted as in development, and the scan of a sidecar stands in for the refusal',
    async () => {
      const release = await fresh('drill: {command: ["{release}/server"]}\n');
      const own = join(release.folder, 'tmp');
      mkdirSync(own);
      expect(spawnSync('chown', ['-R', '65534:65534', release.folder]).status).toBe(0);
      const run = await release.drill(['--scenario', 'modify-file'], { RUNNER_TEMP: own, HOME: own }, 65534);
      expect(run.exitCode).toBe(0);
      const says = Object.fromEntries(release.report().scenarios.flatMap(({ steps }) => steps.map((step) => [step.name, step.says])));
      expect(says).toMatchObject({ start: expect.stringContaining('dev: not enforced'), refuse: 'duri watch --once refused with exit code 20' });
    },
    120_000,
  );

  it('runs as a step of a workflow, over an archive', async () => {
    const release = await fresh();
    const [archive] = readdirSync(release.archives).filter((name) => name.endsWith('.tar.gz'));
    const inputs = { path: join('archives', archive!), 'config-file': release.policy, output: release.output, scenario: 'remove-signature' };
    const script = fileURLToPath(new URL('../support/action-entry.js', import.meta.url));
    const step = runStep(release.folder, { script, args: ['drill'], inputs, cwd: release.folder });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'green', 'report-path': join(release.output, 'drill-report.json') } });
    expect(step.summary).toContain('remove-signature');
  }, 120_000);

  it('leaves nothing running and nothing behind when it is ended in the middle', async () => {
    const release = await fresh('drill: {command: ["{release}/server"]}\n');
    writeFileSync(
      release.policy,
      readFileSync(release.policy, 'utf8').replace('boot: {verdict: optional}', 'boot: {verdict: optional, allow_exec: [/bin/sh]}'),
    );
    const own = join(release.folder, 'tmp');
    mkdirSync(own);
    chmodSync(own, 0o755);
    const args = ['drill', release.release, '--evidence', release.evidence, '--config', release.policy, '--output', release.output];
    const { child, done } = startDuri(args, { cwd: release.folder, env: { RUNNER_TEMP: own } });
    await new Promise<void>((detecting) => child.stderr?.on('data', (text: Buffer) => (text.toString().includes('detect') ? detecting() : undefined)));
    child.kill('SIGTERM');
    await done;
    expect(readdirSync(own)).toEqual([]);
    const running = (): string[] =>
      spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter((line) => line.includes(own));
    // What was killed goes when the kernel gets to it.
    for (let turn = 0; turn < 100 && running().length > 0; turn++) await sleep(50);
    expect(running()).toEqual([]);
    expect(existsSync(release.output)).toBe(false);
  }, 120_000);

  it('refuses a release that is not sound, an unknown scenario, and a place that is taken', async () => {
    const release = await fresh();
    expect(await release.drill(['--scenario', 'set-fire'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('modify-file') });
    expect(await release.drill(['--output', join(release.release, 'x')])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('lies in what the drill copies'),
    });
    const nested = ['drill', release.release, '--evidence', join(release.release, 'lib'), '--config', release.policy, '--output', release.output];
    expect(await startDuri(nested, { cwd: release.folder }).done).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('lies inside') });
    writeFileSync(join(release.release, 'app.js'), 'changed');
    expect(await release.drill()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is tampered before anything was done to it') });
    expect(existsSync(release.output)).toBe(false);
    const other = await fresh();
    expect((await other.drill(['--scenario', 'add-file'])).exitCode).toBe(0);
    expect(await other.drill(['--scenario', 'add-file'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('holds the report of another drill') });
  }, 120_000);

  it('needs a release to go back to', async () => {
    const release = await fresh();
    writeFileSync(release.policy, readFileSync(release.policy, 'utf8').replace('directory: archives', 'directory: nowhere'));
    expect(await release.drill()).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('--archive') });
  });
});
