import type { Ground } from '../check-type.js';
import { openRepository } from '../repository.js';

/** Modes of files in the index of git, by path: `100644`, `100755`, `120000` for a link. What git does not track is absent. @throws git_unavailable as openRepository */
export async function gitModes(ground: Ground, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const repository = await openRepository(ground);
  const rows = (await repository.output(['--literal-pathspecs', 'ls-files', '-z', '--stage', '--', ...paths])).split('\0').filter((row) => row !== '');
  return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.slice(0, row.indexOf(' '))]));
}
