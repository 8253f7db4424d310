import type { Failure, FileReader } from './file-reader.js';
import { type Results, STATUS } from './results.js';

/** Files to be read, by index; what to expect of them, and which are taken, stands in the results. */
export interface Work {
  /** Byte paths below the root. */
  readonly paths: readonly string[];
  /** Are they all, the root included? */
  readonly isAscii: boolean;
  /** Read files now even if they are big. */
  readonly whole: boolean;
  readonly results: Results;
}

/** What one thread did of some work. */
export interface Share {
  /** How many of its files this thread took. */
  readonly taken: number;
  readonly failures: readonly Failure[];
}

/** Reads files of some work until none is left. Several threads may do so at once: each takes one file after the other, so that none waits for another. */
export function readShare(reader: FileReader, work: Work): Share {
  const { paths, results } = work;
  const failures: Failure[] = [];
  let taken = 0;
  for (let index = results.take(); index < paths.length; index = results.take()) {
    taken += 1;
    if (results.statuses[index] !== STATUS.none) continue; // remembered
    const detail = reader.read(paths[index] ?? '', index, work);
    if (detail !== undefined) failures.push({ index, detail });
  }
  return { taken, failures };
}
