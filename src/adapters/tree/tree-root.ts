import { lstatSync, realpathSync } from 'node:fs';
import { IntegrityError, messageOf, systemCode } from '../../model/errors.js';
import { printable } from '../../model/path.js';

/** The release directory as the prefix of every path below it: its bytes with every link resolved, and a `/` behind. */
export type TreeRoot = string & { readonly __brand: 'TreeRoot' };

/** @throws directory_missing, tree_unreadable */
export function openRoot(directory: string): TreeRoot {
  try {
    const real = realpathSync.native(directory, { encoding: 'buffer' });
    if (!lstatSync(real).isDirectory()) throw new IntegrityError('directory_missing', `${printable(directory)} is no directory`);
    const bytes = real.toString('latin1');
    return (bytes.endsWith('/') ? bytes : `${bytes}/`) as TreeRoot;
  } catch (error) {
    if (error instanceof IntegrityError) throw error;
    throw rootError(directory, error);
  }
}

/** Why nothing can be said about the whole tree. */
export function rootError(directory: string, error: unknown): IntegrityError {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
    return new IntegrityError('directory_missing', `there is no directory ${printable(directory)}`, {}, { cause: error });
  return new IntegrityError('tree_unreadable', `${printable(directory)} could not be read: ${messageOf(error)}`, {}, { cause: error });
}

/** What the operating system takes for a path of the tree. @param isAscii when that is known; a look at every byte else */
export function systemPath(root: TreeRoot, path: string, isAscii: boolean): string | Buffer {
  const full = root + path;
  // eslint-disable-next-line no-control-regex
  return isAscii || !/[^\x00-\x7f]/.test(full) ? full : Buffer.from(full, 'latin1');
}
