import type { Sha256 } from '../model/digest.js';

/** One file of an evidence set as a reader holds it: open, so that it stays the same while a new set is written. */
export interface EvidenceFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** The whole content. @throws evidence_unreadable when it is larger than `maxBytes`; ask `sizeBytes` first */
  read(maxBytes: number): Uint8Array;
  /** The content in pieces, from the start, at each call anew. The yielded buffer is reused. */
  chunks(): Iterable<Uint8Array>;
  /** SHA-256 of the content, read in pieces. */
  digest(): Sha256;
}

/** A consistent view of an evidence directory: all of the old set or all of the new one. @source trust model, section 3 (atomicity) */
export interface EvidenceSnapshot {
  /** Undefined when there is no such file. */
  file(name: string): EvidenceFile | undefined;
  close(): void;
}

/** A file of a set that is being written, piece by piece. */
export interface EvidenceWriter {
  /** `text` is taken as latin1 bytes when it comes as a string of byte units, see BytePath. */
  write(bytes: Uint8Array): void;
  /** Digest and size of what was written. */
  close(): { readonly digest: Sha256; readonly sizeBytes: number };
}

/** A new set: invisible to readers until `commit`, after which it is whole. */
export interface EvidenceTransaction {
  create(name: string): EvidenceWriter;
  /** A small file in one go. */
  put(name: string, content: Uint8Array | string): { readonly digest: Sha256; readonly sizeBytes: number };
  /** Makes the new set visible. Files of the old set that are named in `remove` and not in the new one go. @throws write_failed */
  commit(remove?: readonly string[]): void;
  /** Leaves the old set as it was. Harmless after `commit`. */
  abort(): void;
}

/** Evidence directories: read as one consistent set, replaced as one. */
export interface EvidenceStore {
  /** @throws evidence_unreadable */
  open(directory: string): EvidenceSnapshot;
  /** Takes the directory's lock and removes what a killed run left behind. @throws locked, write_failed */
  begin(directory: string): EvidenceTransaction;
}
