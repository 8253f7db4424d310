import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { IntegrityError, messageOf, systemCode } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { ProgramStart } from '../../model/program.js';

/** Nobody can catch these, or the system sends them to this very process for what it did itself. */
const NOT_FORWARDED = new Set<NodeJS.Signals>([
  'SIGKILL',
  'SIGSTOP',
  'SIGCHLD',
  'SIGABRT',
  'SIGIOT',
  'SIGBUS',
  'SIGFPE',
  'SIGILL',
  'SIGSEGV',
  'SIGSYS',
  'SIGTRAP',
  'SIGPIPE',
  'SIGXFSZ',
  'SIGPROF',
  'SIGSTKFLT',
]);

/** A terminal sends these to every process in front of it, so the child has them already. */
const SENT_BY_TERMINAL = new Set<NodeJS.Signals>(['SIGINT', 'SIGQUIT', 'SIGTSTP', 'SIGWINCH', 'SIGTTIN', 'SIGTTOU']);

/** Runs a program with this process's streams, passes on the signals that come, and gives its exit code; 128 and the signal's number when one ended it. */
export function runAsChild({ path, argv }: ProgramStart): Promise<number> {
  return new Promise((resolve, reject) => {
    // Before the start: the program may be told something as soon as it runs. Nothing is forwarded before this call is over.
    const stop = forwardSignals((signal) => child.kill(signal));
    const child = started(path, argv);
    child.on('error', (error) => {
      stop();
      reject(startError(path, error));
    });
    child.on('exit', (code, signal) => {
      stop();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

function started(path: string, argv: readonly string[]): ChildProcess {
  try {
    return spawn(path, argv.slice(1), { argv0: argv[0] ?? path, stdio: 'inherit' });
  } catch (error) {
    throw startError(path, error);
  }
}

function forwardSignals(send: (signal: NodeJS.Signals) => void): () => void {
  const listeners = (Object.keys(constants.signals) as NodeJS.Signals[])
    .filter((signal) => !NOT_FORWARDED.has(signal))
    .flatMap((signal) => {
      const forward = (): void => {
        if (!(process.stdin.isTTY && SENT_BY_TERMINAL.has(signal))) send(signal);
      };
      try {
        process.on(signal, forward);
        return [{ signal, forward }];
      } catch {
        return []; // this platform has the name and not the signal
      }
    });
  return () => listeners.forEach(({ signal, forward }) => process.off(signal, forward));
}

function startError(path: string, error: unknown): IntegrityError {
  const name = printable(path);
  if (systemCode(error) === 'ENOENT')
    return new IntegrityError('program_missing', `${name} cannot be started: it, or what it is interpreted or loaded by, is not there`, { path });
  return new IntegrityError('program_not_executable', `${name} cannot be started: ${messageOf(error)}`, { path }, { cause: error });
}
