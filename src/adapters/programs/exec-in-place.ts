import type { ProgramStart } from '../../model/program.js';

/** Node ignores these two for itself, and a program inherits what is ignored. @source node.cc, PlatformInit; execve(2) */
const IGNORED_BY_NODE = ['SIGPIPE', 'SIGXFSZ'] as const;

type Execve = (path: string, argv: readonly string[], env: NodeJS.ProcessEnv) => never;

/** Node's own; undefined before 22.15 and on Windows. */
export function execve(): Execve | undefined {
  const found = (process as { execve?: Execve }).execve;
  return found === undefined || process.platform === 'win32' ? undefined : found.bind(process);
}

/**
 * Replaces this process by a program: same pid, folder, variables, umask, limits and open files. What Node has changed of it for itself is put back, as far
 * as it is known. The path must be one that the system can execute: where it cannot, Node aborts.
 */
export function execInPlace({ path, argv }: ProgramStart, exec: Execve): never {
  process.emit('exit', 0); // what is to be cleared away when this process ends is cleared away now
  // A signal with a handler is at its default again in the new program; one that is ignored stays ignored.
  for (const signal of IGNORED_BY_NODE) process.on(signal, () => undefined);
  makeBlocking(process.stdout);
  makeBlocking(process.stderr);
  return exec(path, argv, process.env);
}

/** Node reads and writes pipes without waiting. The flag belongs to the pipe, not to the process, so the program would find it there. Standard input is not touched before. */
function makeBlocking(stream: NodeJS.WriteStream): void {
  const { _handle: handle } = stream as { _handle?: { setBlocking?: (blocking: boolean) => unknown } | null };
  handle?.setBlocking?.(true);
}
