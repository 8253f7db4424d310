import type { Sha256 } from '../model/digest.js';
import type { BytePath } from '../model/path.js';

export interface WrittenFile {
  readonly digest: Sha256;
  readonly sizeBytes: number;
}

/** A private folder. It goes with `remove`, and when this process ends, by a signal too. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A folder that is being filled: invisible under its name until `commit`. */
export interface PendingFolder extends TemporaryFolder {
  /** Gives it its name, with everything in it at once, for everybody to read. `remove` is harmless afterwards. @throws write_failed */
  commit(): void;
}

/** A tree that is being unpacked: every name is new, and nothing is reached through a link. */
export interface NewTree {
  /** A file of exactly the bytes given. Folders on the way are made. @throws write_failed, also when something is there already */
  file(path: BytePath, content: AsyncIterable<Uint8Array>, executable: boolean): Promise<void>;
  /** Remembered, and made by `finish`: no file can be written through it. */
  link(path: BytePath, target: BytePath): void;
  /** Makes the links. @throws write_failed */
  finish(): void;
}

export interface FileFacts {
  readonly name: string;
  readonly sizeBytes: number;
}

/** A file that is being written, piece by piece: invisible under its name until `commit`. */
export interface PieceWriter {
  /** The bytes may be overwritten after the call. @throws write_failed */
  write(bytes: Uint8Array): void;
  /** Makes it visible, whole. @throws write_failed */
  commit(): WrittenFile;
  /** Leaves what was there before. Harmless after `commit`. */
  abort(): void;
}

/** Files of any size, in pieces: what packing, unpacking and storing archives need, and the parts of an inventory. */
export interface ArchiveFiles {
  temporaryFolder(): TemporaryFolder;
  /** A private folder beside a target that is not there yet. Missing folders on the way are made. @throws file_exists, write_failed */
  pendingFolder(target: string): PendingFolder;
  /** The bytes of a regular file below a folder, in pieces; the buffer is reused. @throws tree_changing when it is not a regular file any more; tree_unreadable */
  readBelow(root: string, path: BytePath): Iterable<Uint8Array>;
  /** A regular file in pieces. @throws input_missing */
  read(path: string): AsyncIterable<Uint8Array>;
  sizeOf(path: string): number | undefined;
  /** A new file, whole or not at all: temp file, fsync, rename. Missing folders are made. Mode 0644 unless said otherwise. @throws write_failed */
  write(path: string, content: AsyncIterable<Uint8Array>, options?: { readonly mode: 0o600 | 0o644 }): Promise<WrittenFile>;
  /** As `write`, for bytes that are pushed. What a killed run left under the pending name is removed. @throws write_failed */
  begin(path: string): PieceWriter;
  /** A regular file in pieces, without waiting; the buffer is reused. A link is followed. @throws input_missing */
  pieces(path: string): Iterable<Uint8Array>;
  newTree(root: string): NewTree;
  /** The regular files in a folder, sorted by name; empty when there is no such folder. @throws tree_unreadable */
  list(folder: string): readonly FileFacts[];
}
