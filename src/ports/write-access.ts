import type { ProgramAccount } from '../model/program.js';

/** Whose access is asked for. */
export interface Writer extends ProgramAccount {
  /** It is the account of this process, so that the system itself can be asked. */
  readonly here: boolean;
}

/** What an account could change. Root could change everything that does not lie on a read-only mount. */
export interface WriteAccess {
  /** Does the folder, with every mount below it, lie on read-only mounts? False also where the platform does not tell. */
  onReadOnlyMount(folder: string): boolean;
  /**
   * How the account could change what a path names: the path itself, or a folder on the way in which it could be replaced; undefined when it could not.
   * What is not there yet is judged by the folder that it would be made in.
   */
  writableAt(path: string, writer: Writer): string | undefined;
  /** The first folder or file of a whole tree, or folder above it, that the account could change. @throws tree_unreadable */
  writableIn(folder: string, writer: Writer): string | undefined;
}
