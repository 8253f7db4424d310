import { isAbsolute, resolve } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Environment } from '../ports/environment.js';
import type { Processes, ProcessRequest } from '../ports/processes.js';
import { findProgram } from './find-program.js';

/** Other programs, each in a process group of its own that does not outlive the call. */
export function nodeProcesses(environment: Environment): Processes {
  return {
    find: (program) => findProgram(program, environment),
    run: async (request) => {
      const program = programPath(request, environment);
      const { runProcess } = await import('./run-process.js'); // most runs start no program
      return runProcess(request, program);
    },
  };
}

function programPath({ program }: ProcessRequest, environment: Environment): string {
  if (isAbsolute(program)) return program;
  const path = /[/\\]/.test(program) ? resolve(environment.cwd, program) : findProgram(program, environment);
  if (path === undefined) throw new IntegrityError('tool_missing', `${printable(program)} is not on PATH`, { program });
  return path;
}
