import type { Sha256 } from '../../model/digest.js';
import type { StoreName } from '../../policy/policy.js';
import type { KeptUntil, RetentionLevel } from '../retention.js';

/** An archive to be stored. */
export interface ArchiveToStore {
  /** The file itself; its name is the archive's. */
  readonly path: string;
  readonly name: string;
  readonly digest: Sha256;
  readonly sizeBytes: number;
  readonly days: number;
  readonly until: Date;
}

/** An archive as a store has it. */
export interface StoredArchive {
  readonly store: StoreName;
  readonly name: string;
  readonly sizeBytes: number;
  /** What the store says of the bytes; undefined where it says nothing. */
  readonly digest: Sha256 | undefined;
  /** A path, or the address of a page. */
  readonly location: string;
  /** The store's own id for it, as text; undefined where it has none. */
  readonly id: string | undefined;
  readonly level: RetentionLevel;
  readonly keptUntil: KeptUntil;
  /** `lapsed`: its time has passed. `gone`: it should be there and is not. */
  readonly state: 'kept' | 'lapsed' | 'gone';
  /** What the store could not tell, for people. */
  readonly note?: string | undefined;
}

/** A place where archives are kept. A new one is a file beside this one and a line in its list. */
export interface ArchiveStore {
  readonly name: StoreName;
  /**
   * Stores an archive, or finds that it is there: the same digest twice is success.
   * @throws file_exists when other bytes have its name; write_failed, and what the forge throws
   */
  put(archive: ArchiveToStore): Promise<StoredArchive>;
  /** Every archive that it has, sorted by name. An empty list is an answer; not knowing is an error. */
  list(): Promise<readonly StoredArchive[]>;
  /** Writes the stored bytes into a file. Whether they are the right ones is asked by who gets them. @throws download_failed, input_missing */
  retrieve(stored: StoredArchive, to: string): Promise<void>;
  /** Receipts that stand beside an archive and are added to at each audit; undefined where a store has no place for them. */
  receipts?(stored: StoredArchive): { read(): Uint8Array | undefined; write(content: string): void };
}

/** The order of lists: by name, and as the store gave them where names are alike. */
export function byName(one: StoredArchive, other: StoredArchive): number {
  if (one.name === other.name) return 0;
  return one.name < other.name ? -1 : 1;
}
