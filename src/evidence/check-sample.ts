import { createHash } from 'node:crypto';
import { IntegrityError } from '../model/errors.js';
import { printablePath } from '../model/path.js';
import type { ArchiveFiles } from '../ports/archive-files.js';
import type { FileEntry } from '../ports/tree.js';

/**
 * A few files of many, each as likely as any other, picked while they pass by: memory follows the few.
 * @source Vitter, "Random sampling with a reservoir" (1985), algorithm R
 */
export class Sample {
  readonly files: FileEntry[] = [];
  #seen = 0;

  /** @param randomBelow a whole number from 0 to below its bound, which nobody can foresee */
  constructor(
    private readonly size: number,
    private readonly randomBelow: (bound: number) => number,
  ) {}

  offer(file: FileEntry): void {
    this.#seen += 1;
    if (this.files.length < this.size) {
      this.files.push(file);
      return;
    }
    const place = this.size === 0 ? 0 : this.randomBelow(this.#seen);
    if (place < this.size) this.files[place] = file;
  }
}

/** Reads files again and compares them with the digests that parts state. @throws part_mismatch, tree_changing, tree_unreadable */
export function checkSample({ readBelow }: Pick<ArchiveFiles, 'readBelow'>, directory: string, files: readonly FileEntry[]): void {
  for (const { path, digest = 'none' } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const hash = createHash('sha256');
    for (const piece of readBelow(directory, path)) hash.update(piece);
    const found = hash.digest('hex');
    if (found === digest) continue;
    throw new IntegrityError(
      'part_mismatch',
      `${printablePath(path)} was read again: its part states sha256:${digest}, the release has sha256:${found}`,
      { path: printablePath(path), expected: digest, found },
      { hint: 'The release was changed after its shard read it, or the part was. Find out which before anything is sealed, and make the parts again.' },
    );
  }
}
