import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { IntegrityError, messageOf, systemCode } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { ArchiveFiles, FileFacts } from '../../ports/archive-files.js';
import type { Environment } from '../../ports/environment.js';
import { createTree } from './new-tree.js';
import { pendingFolder } from './pending-folder.js';
import { filePieces, readBelow, readPieces } from './read-pieces.js';
import { temporaryFolder } from '../temporary-folder.js';
import { beginPieces } from './begin-pieces.js';
import { writePieces } from './write-pieces.js';

/** Large files and unpacked trees on this host. */
export function nodeArchiveFiles({ variables }: Pick<Environment, 'variables'>): ArchiveFiles {
  return {
    temporaryFolder: () => temporaryFolder(variables['RUNNER_TEMP']),
    pendingFolder,
    readBelow,
    read: readPieces,
    sizeOf: (path) => statSync(path, { throwIfNoEntry: false })?.size,
    write: writePieces,
    begin: beginPieces,
    pieces: filePieces,
    newTree: createTree,
    list,
  };
}

function list(folder: string): readonly FileFacts[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ name }) => ({ name, sizeBytes: statSync(join(folder, name)).size })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw new IntegrityError('tree_unreadable', `${printable(folder)} could not be listed: ${messageOf(error)}`, {}, { cause: error });
  }
}
