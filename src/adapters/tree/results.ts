/** In place of an expected size: whatever is there is right. */
export const ANY_SIZE = -1;
/** In place of an expected size: the file is not to be opened. */
export const SKIP = -2;

/** What came of reading one file. */
export const STATUS = {
  /** Nobody has written here: a file was lost. */
  none: 0,
  hashed: 1,
  /** Not read, or not to its end: its size is not the expected one, or it was not to be opened. */
  sized: 2,
  /** Larger than one read; put aside for later. */
  big: 3,
  /** No regular file any more: look again. */
  replaced: 4,
  vanished: 5,
  unreadable: 6,
  changing: 7,
} as const;

const DIGEST_BYTES = 32;
const BYTES_PER_RESULT = 8 + 8 + 4 + DIGEST_BYTES + 1;

/** What the system tells of a file. */
export interface Found {
  readonly size: number;
  readonly mode: number;
}

/** Stands for the size of a file about which nothing is known. */
export const UNKNOWN_SIZE = -1;
export const UNKNOWN: Found = { size: UNKNOWN_SIZE, mode: 0 };

/**
 * What to expect of the files of a batch and what was found, by index, in memory that threads can share and that is used again and again.
 * Columns of numbers instead of objects: a million files make no garbage.
 */
export class Results {
  /** Given: how many bytes each file should have, or ANY_SIZE or SKIP. */
  readonly expected: Float64Array;
  /** Found. */
  readonly sizes: Float64Array;
  readonly digests: Buffer;
  readonly modes: Uint32Array;
  readonly statuses: Uint8Array;

  constructor(
    readonly memory: ArrayBuffer | SharedArrayBuffer,
    readonly capacity: number,
  ) {
    // The widest column first, so that each is aligned.
    this.expected = new Float64Array(memory, 0, capacity);
    this.sizes = new Float64Array(memory, 8 * capacity, capacity);
    this.modes = new Uint32Array(memory, 16 * capacity, capacity);
    this.digests = Buffer.from(memory as ArrayBuffer, 20 * capacity, DIGEST_BYTES * capacity);
    this.statuses = new Uint8Array(memory, (20 + DIGEST_BYTES) * capacity, capacity);
  }

  static shared(capacity: number): Results {
    return new Results(new SharedArrayBuffer(capacity * BYTES_PER_RESULT), capacity);
  }

  static own(capacity: number): Results {
    return new Results(new ArrayBuffer(capacity * BYTES_PER_RESULT), capacity);
  }

  set(index: number, status: number, found: Found): void {
    this.statuses[index] = status;
    this.sizes[index] = found.size;
    this.modes[index] = found.mode;
  }

  /** @param digest 32 byte units */
  setHashed(index: number, found: Found, digest: string): void {
    this.set(index, STATUS.hashed, found);
    this.digests.write(digest, index * DIGEST_BYTES, 'latin1');
  }

  digestHex(index: number): string {
    return this.digests.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
  }

  copyFrom(other: Results, from: number, to: number): void {
    this.statuses[to] = other.statuses[from] ?? STATUS.none;
    this.sizes[to] = other.sizes[from] ?? UNKNOWN_SIZE;
    this.modes[to] = other.modes[from] ?? 0;
    other.digests.copy(this.digests, to * DIGEST_BYTES, from * DIGEST_BYTES, (from + 1) * DIGEST_BYTES);
  }

  clear(): void {
    this.statuses.fill(STATUS.none);
  }
}
