import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export interface RepositoryRoot {
  /** The folder that holds `.git`, links resolved. */
  readonly path: string;
  /** Where the directory lies in it, links resolved, as `sub/folder/`; empty at its top. */
  readonly prefix: string;
  /**
   * Does it belong to the account that runs DuRi, or to the one that owns the folder the user pointed at? In a
   * container the checkout is often another account's. A `.git` that a stranger left in a folder above, such as /tmp, is neither.
   */
  readonly trusted: boolean;
}

/** The nearest folder, from `directory` upwards, that holds `.git`; undefined outside a repository. */
export function findRepositoryRoot(directory: string, userId: number | undefined): RepositoryRoot | undefined {
  const start = realPath(directory);
  if (start === undefined) return undefined;
  const accepted = [userId, ownerOf(start)];
  for (let folder = start; ; folder = dirname(folder)) {
    const owner = ownerOf(join(folder, '.git'));
    if (owner !== undefined) return { path: folder, prefix: prefixOf(folder, start), trusted: accepted.includes(owner) && accepted.includes(ownerOf(folder)) };
    if (dirname(folder) === folder) return undefined;
  }
}

function prefixOf(root: string, folder: string): string {
  const way = relative(root, folder);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function ownerOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.uid;
}
