import type { Sha256 } from '../model/digest.js';
import type { Secret } from '../model/secret.js';

/** Small files, read whole. Paths are the operating system's own, absolute or relative to the current folder. */
export interface Files {
  /** The bytes of a regular file, or undefined when nothing is there. @throws input_missing when it is not a regular file or cannot be read; input_invalid when larger than `maxBytes` */
  read(path: string, maxBytes: number): Uint8Array | undefined;
  /** SHA-256 of a regular file of any size, read in pieces; undefined when nothing is there. @throws input_missing when it is not a regular file or cannot be read */
  digest(path: string): Sha256 | undefined;
  /** Writes a file so that a reader sees the old or the new one: temp file, fsync, rename. Missing folders are made; a link is written through. @throws write_failed */
  write(path: string, content: Uint8Array | string): void;
  /** Writes a file with mode 0600, only when nothing is there yet; missing folders are made with mode 0700. @throws file_exists, write_failed */
  writeSecret(path: string, content: Secret): void;
  /** A key file's content, after its permissions were checked on the open file. @throws input_missing, key_permissions */
  readSecret(path: string): Secret;
  /** Removes a file; one that is not there is no error. @throws write_failed */
  remove(path: string): void;
  /**
   * Does something while this process alone holds the folder, which is made when it is missing. Waits a few seconds for another run; the lock of a process that has
   * died is taken over. @throws locked, write_failed, and what `work` throws
   */
  exclusively<T>(folder: string, work: () => T): T;
  isDirectory(path: string): boolean;
  exists(path: string): boolean;
  /** The path with every link resolved; undefined when nothing is there. */
  resolve(path: string): string | undefined;
}
