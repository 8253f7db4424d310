import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pendingName } from '../../evidence/evidence-set.js';
import type { Sha256 } from '../../model/digest.js';
import type { PieceWriter } from '../../ports/archive-files.js';
import { syncFolder } from '../sync-folder.js';
import { writeAll, writing } from './write-pieces.js';

/** See the port. */
export function beginPieces(path: string): PieceWriter {
  const folder = dirname(path);
  const pending = join(folder, pendingName(basename(path)));
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const fd = writing(path, () => {
    mkdirSync(folder, { recursive: true });
    rmSync(pending, { force: true });
    return openSync(pending, 'wx', 0o644);
  });
  let open = true;
  const close = (): void => {
    if (open) closeSync(fd);
    open = false;
  };
  return {
    write: (bytes) => {
      writing(path, () => writeAll(fd, bytes));
      hash.update(bytes);
      sizeBytes += bytes.length;
    },
    commit: () => {
      writing(path, () => {
        fsyncSync(fd);
        close();
        renameSync(pending, path);
        syncFolder(folder);
      });
      return { digest: hash.digest('hex') as Sha256, sizeBytes };
    },
    abort: () => {
      close();
      rmSync(pending, { force: true });
    },
  };
}
