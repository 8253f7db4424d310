/** What lstat tells of one entry of the file system. */
export interface HostFileFacts {
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  readonly sizeBytes: number;
  /** Permission bits, with setuid, setgid and sticky: 0 to 0o7777. */
  readonly mode: number;
  readonly userId: number;
  readonly groupId: number;
  /** The text of a link, whether or not anything is there. */
  readonly target?: string;
}

export interface HostFileEntry extends HostFileFacts {
  /** Relative to the folder that was listed, `/`-separated. */
  readonly path: string;
}

export interface Account {
  readonly name: string;
  readonly id: number;
  /** Every group that it belongs to, the primary one first. */
  readonly groupIds: readonly number[];
}

/** Files of this host as an audit looks at them: nothing is followed, nothing is opened. What changes something is for copies. */
export interface HostFiles {
  /** By lstat; undefined when nothing is there. @throws tree_unreadable when a folder on the way may not be entered */
  look(path: string): HostFileFacts | undefined;
  /** Everything below a folder, sorted by path; folders named in `skip` (such as `.git`) are not entered. @throws tree_unreadable, also beyond `maxEntries` and for a name that is not UTF-8 */
  list(folder: string, options: { readonly maxEntries: number; readonly skip: readonly string[] }): readonly HostFileEntry[];
  /** An account of this host by its name; undefined when there is none. @throws tree_unreadable, as the next two, where the list of accounts may not be read */
  account(name: string): Account | undefined;
  userName(id: number): string | undefined;
  groupName(id: number): string | undefined;
  /** @throws write_failed */
  setMode(path: string, mode: number): void;
  /** A symbolic link. @throws write_failed */
  link(path: string, target: string): void;
  /** With the folders above it. @throws write_failed */
  makeFolder(path: string): void;
  /** Copies a folder with modes and links, without the folders named in `skip`. @throws write_failed */
  copy(from: string, to: string, skip: readonly string[]): void;
}
