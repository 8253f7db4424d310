import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.js';

export interface DuriRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON; throws when it is none. */
  json(): Record<string, unknown>;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to an environment with nothing but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly userId?: number;
  readonly input?: string;
  /** The instant at which its clock stands; the real one when absent. */
  readonly at?: string;
}

/** The CLI that a user would start, as compiled. */
export const duriMain = join(projectRoot, 'build', 'src', 'hosts', 'cli', 'main.js');

/** Runs the CLI as a child process, with an environment of its own. */
export function runDuri(args: readonly string[], { cwd, env, userId, input, at }: RunOptions = {}): DuriRun {
  const result = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...(at === undefined ? [duriMain] : [join(projectRoot, 'build', 'test', 'support', 'main-at.js'), at]), ...args],
    {
      cwd,
      input,
      encoding: 'utf8',
      timeout: 50_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: process.env['PATH'], ...env },
      ...(userId === undefined ? {} : { uid: userId, gid: userId }),
    },
  );
  return { exitCode: result.status, stdout: result.stdout, stderr: result.stderr, json: () => JSON.parse(result.stdout) as Record<string, unknown> };
}
