import type { InventoryFile } from '../inventory/entry-json.js';
import { shardOf } from '../inventory/shard.js';
import type { PartHeader } from '../manifest/part-form.js';
import { createPartWriter, type PartTotals } from '../manifest/part-writer.js';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printablePath } from '../model/path.js';
import type { ArchiveFiles } from '../ports/archive-files.js';
import type { FileEntry, TreeScanner } from '../ports/tree.js';
import { Obstacles } from './obstacles.js';
import type { InventoryRequest } from './take-inventory.js';

export interface PartRequest extends Pick<InventoryRequest, 'directory' | 'covers' | 'unsafeModes' | 'onProgress'> {
  readonly header: PartHeader;
  /** File to write. */
  readonly path: string;
}

export interface WrittenPart extends PartTotals {
  readonly digest: Sha256;
  readonly sizeBytes: number;
}

/**
 * Reads one share of a release and writes it down. Every folder is entered, and what is of another shard is no more looked
 * at than what is not covered: the walk costs each shard one listing a folder.
 * @throws tree_unsealable, tree_unreadable, tree_changing, write_failed
 */
export async function writePart(
  { tree, archiveFiles }: { readonly tree: TreeScanner; readonly archiveFiles: ArchiveFiles },
  request: PartRequest,
): Promise<WrittenPart> {
  const { shard } = request.header;
  const file = archiveFiles.begin(request.path);
  try {
    const part = createPartWriter(request.header, (bytes) => file.write(bytes));
    const obstacles = new Obstacles(request.unsafeModes);
    await tree.scan({
      root: request.directory,
      covers: (path, isDirectory) => request.covers(path, isDirectory) && (isDirectory || shardOf(path, shard.count) === shard.index),
      expectedSize: () => 'any',
      onEntry: (entry) => {
        if (obstacles.note(entry)) return;
        if (entry.kind === 'link') part.add(entry);
        else if (entry.kind === 'file') part.add(hashed(entry));
      },
      ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress.bind(request) }),
    });
    obstacles.refuse();
    const totals = part.finish();
    return { ...totals, ...file.commit() };
  } finally {
    file.abort(); // harmless after the commit
  }
}

function hashed(entry: FileEntry): InventoryFile {
  const { digest } = entry;
  if (digest === undefined) throw new IntegrityError('internal', `${printablePath(entry.path)} was not hashed`);
  return { ...entry, digest };
}
