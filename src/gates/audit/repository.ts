import { posix } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { GIT_ENVIRONMENT, GIT_SETTINGS } from '../../model/git-settings.js';
import { printable } from '../../model/path.js';
import type { ProcessResult } from '../../ports/processes.js';
import type { Ground } from './check-type.js';

/** git in the repository that holds the root. Paths are relative to the root. */
export interface Repository {
  /** Runs git whatever it ends with. @throws git_unavailable when it cannot be started */
  run(args: readonly string[], input?: string): Promise<ProcessResult>;
  /** Standard output of a command that must succeed. @throws git_unavailable */
  output(args: readonly string[]): Promise<string>;
  isShallow(): Promise<boolean>;
  /** Where the root lies in the work tree, as `sub/folder/`; empty at its top. */
  readonly prefix: string;
}

/**
 * Opens it. Configuration of system and user is off, and nothing of the repository is run; naming the
 * repository keeps git from looking for another one in a folder of this one.
 * @throws git_unavailable outside a repository, and in one of another account
 */
export async function openRepository(ground: Ground): Promise<Repository> {
  const { git } = ground.ports;
  if (!git.isRepository(ground.root)) throw new IntegrityError('git_unavailable', `${printable(ground.root)} is not in a git repository`);
  const prefix = await git.prefix(ground.root);
  const top = posix.join(ground.root, ...prefix.split('/').map((part) => (part === '' ? '' : '..')));
  const env = { ...GIT_ENVIRONMENT, GIT_DIR: posix.join(top, '.git'), GIT_WORK_TREE: top, GIT_ALLOW_PROTOCOL: 'none' };
  const settings = GIT_SETTINGS.flatMap((setting) => ['-c', setting]);
  const run = async (args: readonly string[], input?: string): Promise<ProcessResult> =>
    ground.run({ program: 'git', args: ['--no-pager', ...settings, ...args], env, ...(input === undefined ? {} : { input }) });
  return {
    prefix,
    run,
    output: async (args) => {
      const { exitCode, stdout, stderr } = await run(args);
      if (exitCode === 0) return Buffer.from(stdout).toString('utf8');
      const said = printable(stderr.split('\n')[0] ?? '').slice(0, 300);
      throw new IntegrityError('git_unavailable', `git ${args[0] ?? ''} ended with code ${exitCode}: ${said}`, { exitCode });
    },
    isShallow: async () => git.isShallow(ground.root),
  };
}
