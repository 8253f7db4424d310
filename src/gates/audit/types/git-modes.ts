import { IntegrityError } from '../../../model/errors.js';
import type { Ground } from '../check-type.js';

/** Modes of files in the index of git, by path: `100644`, `100755`, `120000` for a link. What git does not track is absent. @throws git_unavailable outside a repository */
export async function gitModes(ground: Ground, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const args = ['-c', `safe.directory=${ground.root}`, '--literal-pathspecs', 'ls-files', '-z', '--stage', '--', ...paths];
  const { exitCode, stdout, stderr } = await ground.run({ program: 'git', args, env: { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' } });
  if (exitCode !== 0) throw new IntegrityError('git_unavailable', `git cannot list its index: ${stderr.trim().slice(0, 300)}`);
  const rows = Buffer.from(stdout)
    .toString('utf8')
    .split('\0')
    .filter((row) => row !== '');
  return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.slice(0, row.indexOf(' '))]));
}
