import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { ProcessRequest, ProcessResult } from '../ports/processes.js';
import { killGroup, releaseGroup, watchGroup } from './process-groups.js';

/** After a child has ended, how long its pipes may stay open for processes that fled its group. */
const PIPE_GRACE_MS = 1_000;

/** Runs a program, given by its path, in a process group of its own that does not outlive the call. */
export function runProcess(request: ProcessRequest, program: string): Promise<ProcessResult> {
  const name = printable(program);
  return new Promise((resolvePromise, reject) => {
    const child = start(request, program);
    const chunks: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
    let bytes = 0;
    let stopped: IntegrityError | undefined;
    let grace: NodeJS.Timeout | undefined;
    const stop = (reason: IntegrityError): void => {
      stopped ??= reason;
      killGroup(child);
    };
    const deadline = setTimeout(
      () => stop(new IntegrityError('tool_timeout', `${name} did not end within ${request.timeoutMs} ms`, { program, timeoutMs: request.timeoutMs })),
      request.timeoutMs,
    );
    const settle = (settled: () => void): void => {
      clearTimeout(deadline);
      clearTimeout(grace);
      releaseGroup(child);
      child.stdout?.destroy();
      child.stderr?.destroy();
      settled();
    };

    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream]?.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= request.maxOutputBytes) chunks[stream].push(chunk);
        else
          stop(
            new IntegrityError('tool_failed', `${name} wrote more than ${request.maxOutputBytes} bytes`, { program, maxOutputBytes: request.maxOutputBytes }),
          );
      });
    }
    child.stdin?.on('error', () => undefined); // the child may end without reading all of it
    child.stdin?.end(request.input);

    const finish = (exitCode: number | null, signal: NodeJS.Signals | null): void =>
      settle(() => {
        if (stopped !== undefined) reject(stopped);
        else if (exitCode === null) reject(new IntegrityError('tool_failed', `${name} was killed by ${signal ?? 'a signal'}`, { program }));
        else resolvePromise({ exitCode, stdout: Buffer.concat(chunks.stdout), stderr: Buffer.concat(chunks.stderr).toString('utf8') });
      });
    child.on('error', (error) => settle(() => reject(stopped ?? startError(error, program))));
    child.on('exit', (exitCode, signal) => {
      killGroup(child); // what it left behind would hold the pipes open
      grace = setTimeout(() => finish(exitCode, signal), PIPE_GRACE_MS);
    });
    child.on('close', finish);
  });
}

function start(request: ProcessRequest, program: string): ChildProcess {
  try {
    const child = spawn(program, [...request.args], {
      cwd: request.cwd,
      env: { ...request.env },
      detached: process.platform !== 'win32', // its own group
      shell: false,
      stdio: [request.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    if (child.pid !== undefined) watchGroup(child);
    return child;
  } catch (error) {
    throw startError(error, program); // such as an argument with a NUL character, or too many of them
  }
}

/** Node reports a missing program and a missing working folder alike; either way nothing ran. */
function startError(error: unknown, program: string): IntegrityError {
  const [code, name] = [systemCode(error), printable(program)];
  if (code === 'ENOENT' && existsSync(program))
    return new IntegrityError('tool_failed', `${name} could not be started: its working folder or its interpreter is not there`, { program });
  if (code === 'ENOENT' || code === 'ENOTDIR') return new IntegrityError('tool_missing', `${name} is not there`, { program });
  const why = code === 'EACCES' ? 'it is not executable, or lies on a file system mounted noexec' : messageOf(error);
  return new IntegrityError('tool_failed', `${name} could not be started: ${why}`, { program });
}
