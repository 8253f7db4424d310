import type { Failure, FileReader } from './file-reader.js';
import { type Results, STATUS } from './results.js';

/** Files to be read, by index; what to expect of them stands in the results. */
export interface FileList {
  /** Byte paths below the root. */
  readonly paths: readonly string[];
  /** Are they all, the root included? */
  readonly isAscii: boolean;
}

/** Reads every file of a list. */
export function readAll(reader: FileReader, { paths, isAscii }: FileList, results: Results): Failure[] {
  const failures: Failure[] = [];
  const target = { results, isAscii, whole: false };
  for (let index = 0; index < paths.length; index++) {
    if (results.statuses[index] !== STATUS.none) continue; // remembered
    const detail = reader.read(paths[index] ?? '', index, target);
    if (detail !== undefined) failures.push({ index, detail });
  }
  return failures;
}

/** A list that threads work off together, each taking the next file when it is done with one, so that none waits for another. */
export interface SharedList {
  readonly list: FileList;
  readonly results: Results;
  /** The index of the next file. */
  readonly counter: Int32Array;
}

/** Reads the next file of a shared list; false when there is none. */
export function readNext(reader: FileReader, { list, results, counter }: SharedList, failures: Failure[]): boolean {
  const index = Atomics.add(counter, 0, 1);
  if (index >= list.paths.length) return false;
  const detail = reader.read(list.paths[index] ?? '', index, { results, isAscii: list.isAscii, whole: true });
  if (detail !== undefined) failures.push({ index, detail });
  return true;
}
