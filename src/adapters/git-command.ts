import { delimiter, join } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { GIT_ENVIRONMENT, GIT_SETTINGS } from '../model/git-settings.js';
import { printable } from '../model/path.js';
import type { Environment } from '../ports/environment.js';
import type { Processes, ProcessResult } from '../ports/processes.js';
import type { RepositoryRoot } from './git-root.js';

export interface GitRequest {
  readonly args: readonly string[];
  readonly maxOutputBytes?: number;
  /** More settings than the fixed ones, each `key=value`. */
  readonly settings?: readonly string[];
}

/** Runs git in one repository. */
export type GitCommand = (request: GitRequest) => Promise<ProcessResult>;

const TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

export interface GitPlace {
  readonly processes: Processes;
  readonly environment: Environment;
  readonly root: RepositoryRoot;
  readonly cwd: string;
  /** Folders of objects to look in besides the repository's own. */
  readonly objects: readonly string[];
}

/**
 * git with an argument list, configuration of system and user off, and nothing of the repository run:
 * no hooks, pager, prompts, monitors, external diffs or transports. Naming the repository skips git's own check of its
 * owner, which needs `safe.directory` in every container; ours is in git-root.ts.
 * @source git-config(1), "FILES" and "ENVIRONMENT" @throws git_unavailable
 */
export function gitCommand({ processes, environment, root, cwd, objects }: GitPlace): GitCommand {
  if (!root.trusted) {
    throw new IntegrityError(
      'git_unavailable',
      `the repository ${printable(root.path)} belongs to another account than ${printable(cwd)}`,
      { repository: root.path },
      { hint: 'Run DuRi inside the repository, as the account that owns it.' },
    );
  }
  return async ({ args, maxOutputBytes = MAX_OUTPUT_BYTES, settings = [] }) => {
    const options = [...GIT_SETTINGS, ...settings].flatMap((setting) => ['-c', setting]);
    try {
      return await processes.run({
        program: 'git',
        args: ['--no-pager', '--literal-pathspecs', ...options, ...args],
        cwd,
        env: {
          ...bareGitEnvironment(environment),
          ...ofRepository(root.path),
          GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.map((path) => JSON.stringify(path)).join(delimiter),
        },
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes,
      });
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      throw new IntegrityError('git_unavailable', `git could not be run: ${error.message}`, { cause: error.code }, { cause: error });
    }
  };
}

/** Named, so that git does not go looking: a bare repository committed into a folder of this one would be found first. */
function ofRepository(root: string): Record<string, string> {
  return { GIT_DIR: join(root, '.git'), GIT_WORK_TREE: root, GIT_ALLOW_PROTOCOL: 'none' };
}

/** The environment of git in any repository: what it needs of ours, and nothing of user, system or terminal. */
export function bareGitEnvironment({ variables }: Environment): Record<string, string> {
  const kept = Object.fromEntries(
    ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])),
  );
  return {
    ...kept,
    ...GIT_ENVIRONMENT,
  };
}

/** The standard output of a command that must succeed. @throws git_unavailable */
export function outputOf(result: ProcessResult, what: string): Uint8Array {
  if (result.exitCode === 0) return result.stdout;
  const said = printable(result.stderr.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 300);
  throw new IntegrityError('git_unavailable', `git could not ${what}: ${said === '' ? `it ended with code ${result.exitCode}` : said}`, {
    exitCode: result.exitCode,
  });
}

/** The output as one line of text. */
export function lineOf(stdout: Uint8Array): string {
  return Buffer.from(stdout)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
