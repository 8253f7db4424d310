import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A real git repository in a folder of its own. */
export interface GitRepository {
  readonly path: string;
  /** Runs git and gives its output. */
  git(...args: readonly string[]): string;
  /** Writes files and commits them; gives the commit's id. */
  commit(files: Readonly<Record<string, string>>, message?: string): string;
}

export function gitRepository(path: string): GitRepository {
  mkdirSync(path, { recursive: true });
  const git = (...args: readonly string[]): string => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: path,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    };
    const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: path, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '-q', '-b', 'main', '.');
  const commit = (files: Readonly<Record<string, string>>, message = 'a commit'): string => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  return { path, git, commit };
}
