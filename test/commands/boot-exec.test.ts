import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bootable, bootable, BOOT_AT } from '../support/bootable.js';
import { inPlaceNode } from '../support/in-place-node.js';
import { describeOnPosix } from '../support/posix.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

/** Says what a process has inherited. `/proc` tells of the shell itself, which is the process that was started. */
const PROBE = `#!/bin/sh
echo "pid $$"
pwd
umask
env | grep -v '^_=' | sort
for fd in 0 1 2 3 4 5 6 7 8 9; do [ -e /proc/$$/fd/$fd ] && echo "$fd $(grep flags /proc/$$/fdinfo/$fd)"; done
cat /proc/$$/limits
echo "$@"
exec grep -E '^(SigBlk|SigIgn|SigCgt|Groups|Uid|Gid|NoNewPrivs|CapEff)' /proc/self/status
`;

const WAITS = `#!/bin/sh
trap 'echo got TERM; exit 7' TERM
trap 'echo got USR1' USR1
trap 'echo got HUP' HUP
trap 'echo got USR2' USR2
echo "ready $$"
while :; do sleep 0.05; done
`;

const running: ChildProcess[] = [];
/** Also what a test has left that failed; each leads a group of its own. */
afterEach(() => {
  for (const { pid, exitCode, signalCode } of running.splice(0))
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
});

let host: Bootable;
beforeAll(async () => {
  const files = { probe: PROBE, waits: WAITS, dies: '#!/bin/sh\nkill -KILL $$\n', five: '#!/bin/sh\nexit 5\n', deaf: 'no program\n' };
  host = await bootable(join(temp.path, 'host'), files);
});

const NODE_IN_PLACE = inPlaceNode();

// What is compared here is the same whoever runs it, so it runs as whoever runs the tests: in dev, where the tree may be one's own.
const DEV = ['--bootstrap', '--quiet'];

/** `node … duri boot`, as words. `inPlace: false` is a Node that cannot replace itself, as before 22.15. */
function duriBoot(args: readonly string[], command: readonly string[], inPlace = true): string[] {
  const without = 'data:text/javascript,delete process.execve';
  const main = join(projectRoot, 'build', 'test', 'support', 'main-at.js');
  const node = [
    inPlace ? (NODE_IN_PLACE ?? process.execPath) : process.execPath,
    '--disable-warning=ExperimentalWarning',
    ...(inPlace ? [] : ['--import', without]),
  ];
  return [...node, main, BOOT_AT, ...host.bootArgs([...DEV, ...args], command)];
}

const env = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], DURI_ENV: 'dev', DURI_STATE_DIR: host.state, ODD: 'a=b c\nd' });

/** Starts a command as a shell does, with limits and umask of its own, and gives what it prints. */
function started(command: readonly string[], setup: string): { readonly lines: readonly string[]; readonly pid: string } {
  const run = spawnSync('/bin/sh', ['-c', `${setup}\necho "shell $$"\nexec "$@"`, 'sh', ...command], {
    cwd: temp.path,
    env: env(),
    encoding: 'utf8',
    input: '',
  });
  const [shell = '', pid = '', ...lines] = run.stdout.split('\n');
  if (lines.length < 10) throw new Error(`${run.stdout}${run.stderr}`);
  return { lines, pid: shell.replace('shell', 'pid') === pid ? 'the same' : 'another' };
}

const itInPlace = NODE_IN_PLACE !== undefined && process.platform === 'linux' ? it : it.skip;

describeOnPosix('a program that duri boot has started', () => {
  describe('in place', () => {
    itInPlace.each([
      ['as it is', ''],
      ['another umask', 'umask 027'],
    ])('has what a plain start would give it: pid, folder, variables, signals, limits, descriptors and their flags (%s)', (_, setup) => {
      const limits = 'ulimit -Sn 512; ulimit -Sc 0';
      const plain = started([join(host.release, 'probe'), 'a', '--', '--json'], `${setup}\n${limits}`);
      const booted = started(duriBoot(['--open-files', '512'], [join(host.release, 'probe'), 'a', '--', '--json']), `${setup}\n${limits}`);
      expect(booted).toEqual(plain);
      expect([plain.pid, plain.lines.includes('a -- --json')]).toEqual(['the same', true]);
    });

    itInPlace('has no descriptors beside the three standard ones: Node closes them, and nothing can be done about it', () => {
      const open = ({ lines }: { readonly lines: readonly string[] }): string[] =>
        lines.filter((line) => /^\d flags/.test(line)).map((line) => line.slice(0, 1));
      const probe = [join(host.release, 'probe')];
      expect([open(started(probe, 'exec 7</dev/null')), open(started(duriBoot([], probe), 'exec 7</dev/null'))]).toEqual([
        ['0', '1', '2', '7'],
        ['0', '1', '2'],
      ]);
    });

    itInPlace('has pipes that wait, though Node reads and writes them without waiting', () => {
      const flags = (command: readonly string[]): string => {
        const run = spawnSync('/bin/sh', ['-c', 'sleep 0.2 | { "$@" 2>&1 >&3 | cat >/dev/null; } 3>&1 | cat', 'sh', ...command], {
          cwd: temp.path,
          env: env(),
          encoding: 'utf8',
        });
        return run.stdout
          .split('\n')
          .filter((line) => /^[012] flags/.test(line))
          .join(', ');
      };
      const probe = [join(host.release, 'probe')];
      expect(flags(duriBoot([], probe))).toBe(flags(probe));
      expect(flags(probe)).toContain('0 flags:\t00,');
    });

    itInPlace('has the hard limit of open files unless it is told the soft one: Node has raised it, and cannot say from what', () => {
      const limitOf = ({ lines }: { readonly lines: readonly string[] }): string | undefined =>
        lines.find((line) => line.startsWith('Max open files'))?.replace(/ +/g, ' ');
      const probe = [join(host.release, 'probe')];
      expect(limitOf(started(duriBoot([], probe), 'ulimit -Sn 512; ulimit -Hn 900'))).toBe('Max open files 900 900 files ');
      expect(limitOf(started(duriBoot(['--open-files', '600'], probe), 'ulimit -Sn 512; ulimit -Hn 900'))).toBe('Max open files 600 900 files ');
    });

    itInPlace('is refused with the exit code of a shell when it cannot be executed, and Node does not abort', () => {
      const exitCode = (program: string): number | null =>
        spawnSync('/bin/sh', ['-c', 'exec "$@"', 'sh', ...duriBoot([], [program])], { env: env(), cwd: temp.path, stdio: 'ignore' }).status;
      writeFileSync(join(temp.path, 'garbage'), 'no program', { mode: 0o755 });
      writeFileSync(join(temp.path, 'orphan'), '#!/no/such/interpreter\n', { mode: 0o755 });
      writeFileSync(join(temp.path, 'truncated'), Buffer.from('7f454c46020101', 'hex'), { mode: 0o755 });
      const cases = [
        'no-such-program',
        '/no/such/program',
        join(host.release, 'deaf'),
        join(temp.path, 'garbage'),
        join(temp.path, 'orphan'),
        join(temp.path, 'truncated'),
        temp.path,
      ];
      expect(cases.map((one) => exitCode(one))).toEqual([127, 127, 126, 126, 127, 126, 127]);
    });
  });

  describe.each([
    ['in place', true],
    ['as a child, where Node cannot replace itself', false],
  ])('%s', (_, inPlace) => {
    const itHere = inPlace ? itInPlace : it;

    itHere('gets the signals that are sent to duri, and its exit code is passed on', async () => {
      const [program = '', ...args] = duriBoot([], [join(host.release, 'waits')], inPlace);
      const child = spawn(program, args, { detached: true, env: env(), cwd: temp.path, stdio: ['ignore', 'pipe', 'ignore'] });
      running.push(child);
      let output = '';
      child.stdout.setEncoding('utf8');
      child.stdout.on('data', (text: string) => (output += text));
      const says = async (text: string): Promise<void> => {
        while (!output.includes(text)) await once(child.stdout, 'data');
      };
      await says('ready');
      for (const name of ['USR1', 'USR2', 'HUP'] as const) {
        child.kill(`SIG${name}`);
        await says(`got ${name}`);
      }
      child.kill('SIGTERM');
      const [exitCode] = (await once(child, 'close')) as [number | null];
      expect([exitCode, output.includes('got TERM')]).toEqual([7, true]);
      expect(output.includes(`ready ${child.pid}\n`)).toBe(inPlace);
    });

    itHere.each([
      ['five', [5, null]],
      ['dies', inPlace ? [null, 'SIGKILL'] : [137, null]],
    ])('ends as it ends: %s', (name, expected) => {
      const [program = '', ...args] = duriBoot([], [join(host.release, name)], inPlace);
      const run = spawnSync(program, args, { env: env(), cwd: temp.path });
      expect([run.status, run.signal]).toEqual(expected);
    });

    itHere('is called by the name that was given, and reads what duri has not read', () => {
      const out = openSync(join(temp.path, `out-${inPlace}`), 'w+');
      const [program = '', ...args] = duriBoot([], ['sh', '-c', 'read line; echo "$0 $line"'], inPlace);
      const run = spawnSync(program, args, { env: env(), cwd: temp.path, input: 'first\nsecond\n', stdio: ['pipe', 'pipe', out], encoding: 'utf8' });
      expect([run.status, run.stdout]).toEqual([0, 'sh first\n']);
    });
  });
});
