import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Sha256 } from '../../model/digest.js';
import { IntegrityError, messageOf } from '../../model/errors.js';
import { syncFolder } from '../sync-folder.js';
import type { WrittenFile } from '../../ports/archive-files.js';

/** See the port. */
export async function writePieces(path: string, content: AsyncIterable<Uint8Array>, { mode } = { mode: 0o644 }): Promise<WrittenFile> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const fd = writing(path, () => {
    mkdirSync(folder, { recursive: true });
    return openSync(temporary, 'wx', mode);
  });
  try {
    for await (const piece of content) {
      writing(path, () => writeAll(fd, piece));
      hash.update(piece);
      sizeBytes += piece.length;
    }
    writing(path, () => fsyncSync(fd));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  writing(path, () => {
    renameSync(temporary, path);
    syncFolder(folder);
  });
  return { digest: hash.digest('hex') as Sha256, sizeBytes };
}

/** Writes all bytes, however many calls it takes. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
}

/** @throws write_failed for what the system refuses */
export function writing<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new IntegrityError('write_failed', `${path} could not be written: ${messageOf(error)}`, { path }, { cause: error });
  }
}
