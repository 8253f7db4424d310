import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, join, posix, win32 } from 'node:path';
import type { Environment } from '../ports/environment.js';

/**
 * The absolute path of a program on PATH, or undefined. Empty and relative entries of PATH are passed over:
 * they would let the current folder choose the program.
 */
export function findProgram(program: string, environment: Environment): string | undefined {
  if (program === '' || /[/\\]/.test(program)) return undefined;
  const windows = environment.platform === 'win32';
  const { delimiter } = windows ? win32 : posix;
  const folders = variable(environment, 'PATH').split(delimiter).filter(isAbsolute);
  const endings = windows
    ? [
        '',
        ...variable(environment, 'PATHEXT', '.COM;.EXE;.BAT;.CMD')
          .split(';')
          .filter((ending) => ending !== ''),
      ]
    : [''];
  for (const folder of folders) {
    for (const ending of endings) {
      const path = join(folder, program + ending);
      if ((!windows || win32.extname(path) !== '') && isProgram(path)) return path;
    }
  }
  return undefined;
}

/** Is this a regular file that may be executed? Windows knows no such right, there being there is enough. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A variable by its name, whose letter case means nothing on Windows. */
function variable({ variables, platform }: Environment, name: string, otherwise = ''): string {
  if (platform !== 'win32') return variables[name] ?? otherwise;
  const key = Object.keys(variables).find((candidate) => candidate.toUpperCase() === name);
  return (key === undefined ? undefined : variables[key]) ?? otherwise;
}
