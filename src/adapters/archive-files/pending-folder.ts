import { chmodSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { PendingFolder } from '../../ports/archive-files.js';
import { syncFolder } from '../sync-folder.js';
import { temporaryFolder } from '../temporary-folder.js';
import { writing } from './write-pieces.js';

/** See the port. It stands beside its target, because a rename does not leave a file system. */
export function pendingFolder(target: string): PendingFolder {
  const path = resolve(target);
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw new IntegrityError('file_exists', `${printable(target)} is already there`, { path });
  const parent = dirname(path);
  writing(target, () => mkdirSync(parent, { recursive: true }));
  const folder = temporaryFolder(parent);
  return {
    ...folder,
    commit: () =>
      writing(target, () => {
        // Whoever runs the release is rarely whoever restored it.
        chmodSync(folder.path, 0o755);
        renameSync(folder.path, path);
        syncFolder(parent);
      }),
  };
}
