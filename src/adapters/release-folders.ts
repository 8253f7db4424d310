import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { IntegrityError, messageOf } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { PlaceKind, ReleaseFolders } from '../ports/release-folders.js';
import { syncFolder } from './sync-folder.js';

/** Directories of this host. */
export const nodeReleaseFolders: ReleaseFolders = {
  kindOf,
  targetOf: (path) => (kindOf(path) === 'link' ? resolve(dirname(path), readlinkSync(path)) : undefined),
  empty: (path) =>
    writing(path, () => {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true, mode: 0o700 });
    }),
  move: (from, to) =>
    writing(to, () => {
      if (existsSync(to)) throw new Error('something stands there already');
      renameSync(from, to);
      syncFolder(dirname(to));
      if (dirname(from) !== dirname(to)) syncFolder(dirname(from));
    }),
  link: (path, target) =>
    writing(path, () => {
      const fresh = `${path}.duri-new`;
      rmSync(fresh, { force: true });
      symlinkSync(target, fresh);
      renameSync(fresh, path);
      syncFolder(dirname(path));
    }),
  remove: (path) => writing(path, () => rmSync(path, { recursive: true, force: true })),
};

function kindOf(path: string): PlaceKind {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'missing';
  if (stats.isSymbolicLink()) return 'link';
  if (!stats.isDirectory()) return 'other';
  return stats.dev === lstatSync(dirname(path)).dev ? 'directory' : 'mount';
}

function writing(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new IntegrityError('write_failed', `${printable(path)} could not be put in place: ${messageOf(error)}`, { path }, { cause: error });
  }
}
