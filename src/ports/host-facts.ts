import type { BytePath } from '../model/path.js';

/** What lstat tells of one entry of a tree. The time of the last access is left out: whoever looks changes it. */
export interface EntryFacts {
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  readonly sizeBytes: number;
  /** Permission bits, with setuid, setgid and sticky: 0 to 0o7777. */
  readonly mode: number;
  readonly userId: number;
  readonly groupId: number;
  /** Names that the same file has. With more than one, some may lie outside of the tree. */
  readonly names: number;
  readonly modifiedAt: Date;
  /** When content, owner, mode or name last changed; no program sets it. */
  readonly changedAt: Date;
  /** Undefined where the file system does not keep it. */
  readonly bornAt: Date | undefined;
  /** The text of a link. */
  readonly target?: BytePath;
}

/** A running program as the kernel tells of it. Texts are raw bytes, one UTF-16 unit a byte. @source proc(5) */
export interface ProcessText {
  readonly pid: number;
  /** `/proc/PID/stat` */
  readonly stat: string;
  /** `/proc/PID/status` */
  readonly status: string;
  /** `/proc/PID/cmdline`; each argument is followed by a NUL. */
  readonly commandLine: string;
  /** Where the links of `/proc/PID` lead; undefined for what this account may not see. */
  readonly executable: string | undefined;
  readonly folder: string | undefined;
  readonly open: readonly string[] | undefined;
  /** `/proc/PID/maps` */
  readonly maps: string | undefined;
}

/** This machine. */
export interface MachineFacts {
  readonly hostName: string;
  /** Name, release and build of the kernel. */
  readonly kernel: string;
  readonly uptimeSeconds: number;
  readonly timeZone: string;
}

/** What a forensic bundle takes from the host. Nothing here changes anything, and nothing is followed. */
export interface HostFacts {
  /** By lstat; undefined when nothing is there. @throws tree_unreadable */
  entry(root: string, path: BytePath): EntryFacts | undefined;
  /**
   * A regular file below a folder, in pieces; the buffer is reused. Neither its own link nor one on the way is followed, and it is looked at after it was opened.
   * @throws tree_unreadable, tree_changing
   */
  readInside(root: string, path: BytePath): Iterable<Uint8Array>;
  /** The last bytes of a regular file, such as a log. @throws input_missing */
  tail(path: string, maxBytes: number): Uint8Array;
  machine(): MachineFacts;
  /** `/proc/self/mountinfo`; undefined where the platform has none. */
  mountTable(): string | undefined;
  /** Every process that this account sees, one at a time; undefined where the platform has no `/proc`. */
  processes(): Iterable<ProcessText> | undefined;
  /** When this machine started, in seconds since 1970; undefined where the platform does not tell. @source proc_stat(5), `btime` */
  bootSeconds(): number | undefined;
}
