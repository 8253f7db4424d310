/** A folder of messages that wait to be delivered, mode 0700; every file in it has mode 0600. */
export interface Outbox {
  /** Names of the files that wait, sorted; at most `max`. Empty when there is no such folder. @throws evidence_unreadable when it may not be looked into */
  list(max: number): readonly string[];
  /** Undefined when it is gone, or larger than `maxBytes`. */
  read(name: string, maxBytes: number): Uint8Array | undefined;
  /** A file whole or not at all, and kept once this returns: temp file, fsync, rename. @throws write_failed */
  put(name: string, content: string): void;
  /** Also when it is gone already. @throws write_failed */
  remove(name: string): void;
  /** Who delivers holds it; undefined while another process that is alive does. The holder clears away what a killed run left half written. */
  lock(): { release(): void } | undefined;
}

/** Opens the outbox of a folder, which is made when the first file is put into it. */
export type OpenOutbox = (folder: string) => Outbox;
