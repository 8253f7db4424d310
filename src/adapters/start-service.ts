import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { isAbsolute, resolve } from 'node:path';
import { IntegrityError, messageOf } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Environment } from '../ports/environment.js';
import type { Service, Services } from '../ports/services.js';
import { findProgram } from './find-program.js';
import { killGroup, releaseGroup, watchGroup } from './process-groups.js';

const KEPT_BYTES = 64 * 1024;

/** Starts a background program in a process group of its own. @throws tool_missing, tool_failed when it could not be started */
export async function startService({ program, args, cwd, env }: Parameters<Services['start']>[0], environment: Environment): Promise<Service> {
  const path = isAbsolute(program) ? program : /[/\\]/.test(program) ? resolve(cwd ?? environment.cwd, program) : findProgram(program, environment);
  if (path === undefined) throw new IntegrityError('tool_missing', `${printable(program)} is not on PATH`, { program });
  const child = spawn(path, [...args], {
    cwd,
    env: { ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (child.pid !== undefined) watchGroup(child);
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new IntegrityError('tool_failed', `${printable(program)} could not be started: ${messageOf(error)}`, { program }, { cause: error });
  }
  return serviceOf(child);
}

function serviceOf(child: ChildProcess): Service {
  let kept = '';
  let ended: { readonly exitCode: number | null } | undefined;
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (kept = (kept + text).slice(-KEPT_BYTES)));
  child.on('error', () => undefined); // a signal that could not be sent; `exit` tells the rest
  const exit = new Promise<void>((done) => {
    child.on('exit', (exitCode) => {
      ended = { exitCode };
      done();
    });
  });
  return {
    ended: () => ended,
    output: () => kept,
    stop: async (graceMs) => {
      if (ended === undefined && graceMs > 0) {
        child.kill('SIGTERM');
        let timer: NodeJS.Timeout | undefined;
        await Promise.race([exit, new Promise((late) => (timer = setTimeout(late, graceMs)))]);
        clearTimeout(timer);
      }
      killGroup(child);
      await exit;
      releaseGroup(child);
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
}
