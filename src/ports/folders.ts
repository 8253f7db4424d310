/** What a folder is like for this account. */
export interface FolderFacts {
  /** This account can make files in it. */
  readonly writable: boolean;
  /** Two names that differ by letter case are two files; undefined when it could not be tried. */
  readonly caseSensitive: boolean | undefined;
  /** The executable bit is kept; undefined when it could not be tried. */
  readonly keepsModes: boolean | undefined;
  /** The instant that the file system gives to a file made just now; undefined when it could not be tried. */
  readonly fileTime: Date | undefined;
}

/** Folders as `doctor` looks at them. */
export interface Folders {
  /** Tries by making one file and removing it; undefined when there is no such folder. */
  probe(path: string): FolderFacts | undefined;
  /** The names in a folder, sorted, at most `max`; empty when there is none or it cannot be listed. */
  names(path: string, max: number): readonly string[];
  /** The folders on the way from the root to `path`, itself included if it is one, in which every account of the host can replace what others put there. */
  openToEveryone(path: string): readonly string[];
  /** A new empty folder of this account alone, mode 0700; it is gone when the process ends. @throws write_failed */
  temporary(): string;
}
