import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { IntegrityError, messageOf } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { ProgramAccount, ProgramStart } from '../../model/program.js';
import type { Environment } from '../../ports/environment.js';
import type { ProgramFacts, Programs } from '../../ports/programs.js';
import { findProgram, isProgram } from '../find-program.js';
import { execInPlace, execve } from './exec-in-place.js';
import { lookAtProgram } from './look-at-program.js';

/** Programs that take the place of this process. */
export function nodePrograms(environment: Environment): Programs {
  const exec = execve();
  return {
    inPlace: exec !== undefined,
    find: (name) => (/[/\\]/.test(name) ? resolve(environment.cwd, name) : findProgram(name, environment)),
    look: lookAtProgram,
    start: async (start) => {
      const facts = lookAtProgram(start.path);
      if (facts === undefined) throw new IntegrityError('program_missing', `there is no program ${printable(start.path)}`, { path: start.path });
      // Node aborts when the system refuses; where that cannot be excluded, a child is the safe way.
      const run =
        exec !== undefined && canBeReplacedBy(facts) ? (program: ProgramStart) => execInPlace(program, exec) : (await import('./run-as-child.js')).runAsChild;
      if (start.openFiles !== undefined) await limitOpenFiles(start.openFiles);
      // From here on this process may no longer read its own files.
      if (start.account !== undefined) become(start.account);
      if (facts.kind === 'other' || !isProgram(start.path)) throw notExecutable(start.path);
      if (facts.interpreter !== undefined && existsSync(facts.interpreter) && !isProgram(facts.interpreter)) throw notExecutable(facts.interpreter);
      return run(start);
    },
  };
}

function canBeReplacedBy({ kind, interpreter }: ProgramFacts): boolean {
  return kind === 'binary' || (kind === 'script' && interpreter !== undefined && isProgram(interpreter));
}

function notExecutable(path: string): IntegrityError {
  return new IntegrityError('program_not_executable', `${printable(path)} may not be executed by the user that is to run it`, { path });
}

const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'];

/** Sets the soft limit of this process, as only another program can. @throws tool_missing, tool_failed */
async function limitOpenFiles(limit: number): Promise<void> {
  const prlimit = PRLIMIT.find(isProgram);
  if (prlimit === undefined)
    throw new IntegrityError(
      'tool_missing',
      '--open-files needs prlimit, which is not installed',
      {},
      { hint: 'Install util-linux, or give the process a hard limit that is the soft one, and leave --open-files out.' },
    );
  const { spawnSync } = await import('node:child_process');
  const { status, stderr } = spawnSync(prlimit, ['--pid', String(process.pid), `--nofile=${limit}:`], { encoding: 'utf8', env: {}, timeout: 10_000 });
  if (status !== 0) throw new IntegrityError('tool_failed', `the limit of open files could not be set to ${limit}: ${printable(stderr.trim())}`, { limit });
}

/** Groups first: a process that has given up root can no longer change them. @throws tool_failed */
function become({ userId, groupIds }: ProgramAccount): void {
  try {
    const [group] = groupIds;
    if (group === undefined) throw new Error('it has no group');
    process.setgroups?.([...groupIds]);
    process.setgid?.(group);
    process.setuid?.(userId);
  } catch (error) {
    throw new IntegrityError('tool_failed', `the program could not be given to the user ${userId}: ${messageOf(error)}`, { userId }, { cause: error });
  }
}
