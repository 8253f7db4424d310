import { type ChildProcess, spawn } from 'node:child_process';
import { duriMain } from './run-duri.js';

export interface StartedDuri {
  readonly child: ChildProcess;
  readonly done: Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }>;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The account that it runs as; needs root. */
  readonly userId?: number | undefined;
}

/** Starts the CLI and does not wait, so that this process can be the server that it talks to. */
export function startDuri(args: readonly string[], { cwd, env = {}, userId }: StartOptions): StartedDuri {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', duriMain, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    ...(userId === undefined ? {} : { uid: userId, gid: userId }),
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const done = new Promise<Awaited<StartedDuri['done']>>((resolve) => child.on('close', (exitCode) => resolve({ exitCode, ...output })));
  return { child, done };
}
