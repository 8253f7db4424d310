import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';

/** The folder of the store "directory": as named here, relative to the current folder; else as the policy names it, relative to its own file. */
export function folderOf({ environment }: Pick<Ports, 'environment'>, { policy, path }: LoadedPolicy, named: string | undefined): string | undefined {
  if (named !== undefined) return resolve(environment.cwd, named);
  const { directory } = policy.archive;
  if (directory === undefined || path === undefined || isAbsolute(directory)) return directory;
  return join(dirname(resolve(environment.cwd, path)), directory);
}
