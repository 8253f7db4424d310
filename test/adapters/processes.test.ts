import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeProcesses } from '../../src/adapters/processes.js';
import type { ProcessRequest } from '../../src/ports/processes.js';
import { testEnvironment } from '../support/environment.js';
import { describeOnPosix, itOnPosix } from '../support/posix.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const processes = nodeProcesses(testEnvironment({ PATH: process.env['PATH'] ?? '' }));
const node = (script: string, more: Partial<ProcessRequest> = {}): Promise<{ exitCode: number; stdout: string; stderr: string }> =>
  run({ program: process.execPath, args: ['-e', script], ...more });

async function run(request: Partial<ProcessRequest> & Pick<ProcessRequest, 'program'>): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const result = await processes.run({ args: [], env: {}, timeoutMs: 20_000, maxOutputBytes: 1_000_000, ...request });
  return { ...result, stdout: Buffer.from(result.stdout).toString() };
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('run', () => {
  it('gives exit code and both outputs of a program', async () => {
    expect(await node('process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3')).toEqual({ exitCode: 3, stdout: 'out', stderr: 'err' });
  });

  itOnPosix('hands over exactly the environment given, and the folder to run in', async () => {
    const { stdout } = await node('console.log(JSON.stringify([process.env, process.cwd()]))', { env: { ONLY: 'this' }, cwd: folder.path });
    const [env, cwd] = JSON.parse(stdout) as [Record<string, string>, string];
    expect(Object.keys(env).filter((name) => name !== '__CF_USER_TEXT_ENCODING')).toEqual(['ONLY']); // macOS adds that one
    expect(cwd).toBe(folder.path);
  });

  it('passes arguments as they are, whatever a shell would make of them', async () => {
    const args = ['$(id)', '; exit 9', '`id`', 'a\nb', '*', "'", '"', '%PATH%', '', 'ü🚀'];
    const { stdout } = await node('console.log(JSON.stringify(process.argv.slice(1)))', {
      args: ['-e', 'console.log(JSON.stringify(process.argv.slice(1)))', ...args],
    });
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it('hands input over, and bears a program that does not read it', async () => {
    const input = Buffer.alloc(2_000_000, 'x');
    expect((await node('let n = 0; process.stdin.on("data", (d) => (n += d.length)).on("end", () => console.log(n))', { input })).stdout).toBe('2000000\n');
    expect((await node('process.exit(0)', { input })).exitCode).toBe(0);
  });

  it('gives a program without input an end of file at once', async () => {
    expect((await node('process.stdin.on("data", () => {}).on("end", () => console.log("end"))')).stdout).toBe('end\n');
  });

  it('stops a program at the time limit, together with everything it started', async () => {
    const pids = join(folder.path, 'pids');
    const script = `const { spawn } = require('node:child_process'); process.on('SIGTERM', () => {});
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      require('node:fs').writeFileSync(${JSON.stringify(pids)}, process.pid + ' ' + child.pid); setInterval(() => {}, 1000);`;
    const from = performance.now();
    expect(await failure(node(script, { timeoutMs: 1_500 }))).toMatchObject({
      code: 'tool_timeout',
      message: expect.stringContaining('did not end within 1500 ms'),
    });
    expect(performance.now() - from).toBeLessThan(10_000);
    await expectGone(readFileSync(pids, 'utf8').split(' ').map(Number));
  });

  itOnPosix('leaves nothing running that a program put into the background', async () => {
    const { stdout } = await node(
      `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log(child.pid); process.exit(0)`,
    );
    await expectGone([Number(stdout)]);
  });

  it('does not wait for one that left the group and holds the output open', async () => {
    const from = performance.now();
    const { stdout } = await node(
      `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 15000)'], { stdio: 'inherit', detached: true }); console.log(child.pid); process.exit(0)`,
    );
    expect(performance.now() - from).toBeLessThan(10_000);
    process.kill(Number(stdout), 'SIGKILL');
  });

  it('stops a program whose output has no end, and says so instead of cutting it short', async () => {
    const endless = 'const piece = "x".repeat(65536); (function write() { while (process.stdout.write(piece)); process.stdout.once("drain", write); })()';
    expect(await failure(node(endless, { maxOutputBytes: 100_000 }))).toMatchObject({
      code: 'tool_failed',
      message: expect.stringContaining('wrote more than 100000 bytes'),
    });
    expect(await failure(node(endless.replaceAll('stdout', 'stderr'), { maxOutputBytes: 100_000 }))).toMatchObject({ code: 'tool_failed' });
  });

  it('takes output up to the very limit', async () => {
    expect((await node('process.stdout.write("x".repeat(1000))', { maxOutputBytes: 1000 })).stdout).toHaveLength(1000);
  });

  itOnPosix('reports a program that was killed as failed, not as ended', async () => {
    expect(await failure(node('process.kill(process.pid, "SIGKILL")'))).toMatchObject({
      code: 'tool_failed',
      message: expect.stringContaining('killed by SIGKILL'),
    });
  });

  it.each([
    ['a name that is not on PATH', { program: 'duri-no-such-program' }, 'tool_missing', 'is not on PATH'],
    ['a path where nothing is', { program: '/nonexistent/program' }, 'tool_missing', 'is not there'],
    ['a folder to run in that is not there', { program: process.execPath, cwd: '/nonexistent' }, 'tool_failed', 'its working folder'],
    ['an argument with a NUL character', { program: process.execPath, args: ['a\0b'] }, 'tool_failed', 'could not be started'],
  ])('names %s', async (_, request, code, message) => {
    expect(await failure(run(request))).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  itOnPosix('names a file that may not be executed', async () => {
    const path = join(folder.path, 'data');
    writeFileSync(path, 'no program', { mode: 0o644 });
    expect(await failure(run({ program: path }))).toMatchObject({ code: 'tool_failed', message: expect.stringContaining('not executable') });
  });

  itOnPosix('takes its programs down with it when it is killed itself', async () => {
    const pid = join(folder.path, 'orphan');
    const script = `import { nodeProcesses } from ${JSON.stringify(pathToFileURL(join(projectRoot, 'build/src/adapters/processes.js')).href)};
      const child = "require('node:fs').writeFileSync(" + ${JSON.stringify(JSON.stringify(pid))} + ", String(process.pid)); setInterval(() => {}, 1000)";
      await nodeProcesses({ variables: {}, cwd: '/' }).run({ program: process.execPath, args: ['-e', child], env: {}, timeoutMs: 60000, maxOutputBytes: 1000 });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    const ended = new Promise<NodeJS.Signals | null>((done) => parent.on('exit', (_, signal) => done(signal)));
    await until(() => existsSync(pid) && readFileSync(pid, 'utf8') !== '');
    parent.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
    await expectGone([Number(readFileSync(pid, 'utf8'))]);
  });
});

describeOnPosix('find', () => {
  const [first, second] = ['first', 'second'].map((name) => join(folder.path, 'bin', name)) as [string, string];
  beforeAll(() => {
    for (const path of [first, second]) mkdirSync(path, { recursive: true });
    mkdirSync(join(first, 'tool'));
    writeFileSync(join(first, 'data'), '', { mode: 0o644 });
    for (const name of ['tool', 'data', 'tool.EXE', 'tool.cmd']) {
      writeFileSync(join(second, name), '');
      chmodSync(join(second, name), 0o755);
    }
  });
  const find = (program: string, path: string, more: Parameters<typeof testEnvironment>[1] = {}): string | undefined =>
    nodeProcesses(testEnvironment({ PATH: path }, more)).find(program);

  it('gives the first program of that name, passing over folders and files that are no programs', () => {
    expect(find('tool', `${first}:${second}`)).toBe(join(second, 'tool'));
    expect(find('data', `${first}:${second}`)).toBe(join(second, 'data'));
    expect(find('absent', `${first}:${second}`)).toBeUndefined();
  });

  it('never lets the current folder choose: empty and relative entries of PATH do not count', () => {
    expect(find('tool', '::.:bin/second:', { cwd: second })).toBeUndefined();
    expect(find('./tool', second)).toBeUndefined();
    expect(find('../second/tool', second)).toBeUndefined();
    expect(find('', second)).toBeUndefined();
  });

  it('follows PATHEXT on Windows, and finds Path whatever its letter case', () => {
    const windows = (variables: Record<string, string>): string | undefined => nodeProcesses(testEnvironment(variables, { platform: 'win32' })).find('tool');
    expect(windows({ Path: `${first};${second}`, PATHEXT: '.COM;.EXE;.CMD' })).toBe(join(second, 'tool.EXE'));
    expect(windows({ PATH: second, PATHEXT: '.cmd' })).toBe(join(second, 'tool.cmd'));
    expect(windows({ PATH: first, PATHEXT: '.EXE' })).toBeUndefined();
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !readStatus(pid).includes('\nState:\tZ'); // a zombie waits for its parent only
  } catch {
    return false;
  }
}

function readStatus(pid: number): string {
  return existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
}

async function expectGone(pids: readonly number[]): Promise<void> {
  await until(() => !pids.some(isAlive));
  expect(pids.filter(isAlive)).toEqual([]);
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((done) => setTimeout(done, 50));
}
