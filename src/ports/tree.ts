import type { Sha256 } from '../model/digest.js';
import type { BytePath } from '../model/path.js';

/** The two modes that a release knows; undefined where the platform has no executable bit. @source trust model, section 3 */
export type FileMode = '100644' | '100755';

/** Bits that no file of a release should carry. */
export type UnsafeBit = 'setuid' | 'setgid' | 'world-writable';

/** A regular file of a tree. */
export interface FileEntry {
  readonly kind: 'file';
  readonly path: BytePath;
  /** Bytes; an integer below 2^53. */
  readonly size: number;
  /** Undefined when the file was not hashed: it is unexpected, or its size already differs. */
  readonly digest: Sha256 | undefined;
  /** 100755 when anyone may execute the file. */
  readonly mode: FileMode | undefined;
  readonly unsafe: readonly UnsafeBit[];
}

/** A symbolic link; never followed. */
export interface LinkEntry {
  readonly kind: 'link';
  readonly path: BytePath;
  /** The link's text as raw bytes, whether or not anything is there. */
  readonly target: BytePath;
}

/** Something that is neither file, directory nor link. It is never opened. */
export interface SpecialEntry {
  readonly kind: 'special';
  readonly path: BytePath;
  readonly type: 'fifo' | 'socket' | 'character device' | 'block device' | 'unknown';
}

/** Something that could not be looked at. A directory has a path that ends in `/`: nothing below it was seen. */
export interface ProblemEntry {
  readonly kind: 'problem';
  readonly path: BytePath;
  /** `changing`: it differed before and after reading, several times. `vanished`: gone between listing and opening. */
  readonly problem: 'unreadable' | 'changing' | 'vanished' | 'path too long';
  readonly detail: string;
  /** What lstat still told of a file that could not be read. */
  readonly size?: number;
  readonly mode?: FileMode | undefined;
}

export type TreeEntry = FileEntry | LinkEntry | SpecialEntry | ProblemEntry;

/** A file as the system tells of it. Times in milliseconds, with fractions as far as they go. */
export interface FileState {
  readonly device: number;
  readonly inode: number;
  readonly size: number;
  readonly mode: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** What a process remembers of what it has read itself, from one scan to the next. */
export interface ReadingMemory {
  /** The digest of a file that is in this very state; undefined has it read. */
  recall(path: BytePath, state: FileState): Sha256 | undefined;
  /** A file was read, and was in this state before and after. */
  keep(path: BytePath, state: FileState, digest: Sha256): void;
  /** Nothing can be remembered of this tree: everything is read. */
  refuse(why: string): void;
}

export interface ScanRequest {
  /** The release directory; the one path whose own link is followed. */
  readonly root: string;
  /**
   * Is this path part of the release? Asked once for every name when its directory is listed; a directory
   * that is not covered is not entered.
   */
  covers(path: BytePath, isDirectory: boolean): boolean;
  /**
   * How many bytes the file should have, `'any'` to hash whatever is there, or `'skip'` not to open it at all.
   * A file of another size is not hashed. Asked once for every entry that `onEntry` will get, in the same order
   * and ahead of it; the answer counts for regular files only.
   */
  expectedSize(path: BytePath): number | 'any' | 'skip';
  /** Called once for every entry, in the order of raw path bytes. */
  onEntry(entry: TreeEntry): void;
  /** Where it is given, a file that it recalls is not read. Such a file counts among the bytes hashed all the same. */
  readonly memory?: ReadingMemory | undefined;
  /**
   * Reads beside a program that has other things to do: on other threads only, as many as said, or on one and no faster than said.
   * Without it every core reads.
   */
  readonly pace?: {
    readonly threads: number;
    readonly bytesPerSecond: number | undefined;
    /** Ends the scan with an error, soon. */ readonly signal?: AbortSignal;
  };
  /** Called every few thousand files with what `onEntry` has had so far. */
  onProgress?(files: number, bytes: number): void;
}

export interface ScanSummary {
  readonly files: number;
  readonly links: number;
  /** Bytes hashed. */
  readonly bytes: number;
  /** Pairs of names that a file system without letter case or with Unicode normalisation would take for one. At most 100. */
  readonly collisions: readonly (readonly [BytePath, BytePath])[];
}

/** Reads a tree: a deterministic walk and the SHA-256 of its files, memory flat in their number. */
export interface TreeScanner {
  /** @throws directory_missing, tree_unreadable when the root itself cannot be listed; worker_failed */
  scan(request: ScanRequest): Promise<ScanSummary>;
}
