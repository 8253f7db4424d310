import type { FileState } from '../../ports/tree.js';

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
  /** So large that no other file should wait behind it: put aside. */
  big: 3,
  /** No regular file any more: look again. */
  replaced: 4,
  vanished: 5,
  unreadable: 6,
  changing: 7,
} as const;

const DIGEST_BYTES = 32;
/** Device, inode, mtime and ctime of a file that was hashed. */
const STATE_COLUMNS = 4;
/** In front of the columns: the index of the next file that no thread has taken. */
const HEAD_BYTES = 8;
const BYTES_PER_RESULT = 8 + 8 + 8 * STATE_COLUMNS + 4 + DIGEST_BYTES + 1;

/** What the system tells of a file. */
export interface Found {
  readonly size: number;
  readonly mode: number;
}

/** What the system tells of a file that was hashed. */
export interface FoundState extends Found {
  readonly dev: number;
  readonly ino: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
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
  readonly #states: Float64Array;
  readonly modes: Uint32Array;
  readonly statuses: Uint8Array;
  readonly #next: Int32Array;

  constructor(
    readonly memory: ArrayBuffer | SharedArrayBuffer,
    readonly capacity: number,
  ) {
    this.#next = new Int32Array(memory, 0, 1);
    // The widest column first, so that each is aligned.
    this.expected = new Float64Array(memory, HEAD_BYTES, capacity);
    this.sizes = new Float64Array(memory, HEAD_BYTES + 8 * capacity, capacity);
    this.#states = new Float64Array(memory, HEAD_BYTES + 16 * capacity, STATE_COLUMNS * capacity);
    const narrow = HEAD_BYTES + (16 + 8 * STATE_COLUMNS) * capacity;
    this.modes = new Uint32Array(memory, narrow, capacity);
    this.digests = Buffer.from(memory as ArrayBuffer, narrow + 4 * capacity, DIGEST_BYTES * capacity);
    this.statuses = new Uint8Array(memory, narrow + (4 + DIGEST_BYTES) * capacity, capacity);
  }

  static shared(capacity: number): Results {
    return new Results(new SharedArrayBuffer(HEAD_BYTES + capacity * BYTES_PER_RESULT), capacity);
  }

  static own(capacity: number): Results {
    return new Results(new ArrayBuffer(HEAD_BYTES + capacity * BYTES_PER_RESULT), capacity);
  }

  /** Takes the next file: its index, which no other thread gets. There may be no such file any more. */
  take(): number {
    return Atomics.add(this.#next, 0, 1);
  }

  set(index: number, status: number, found: Found): void {
    this.statuses[index] = status;
    this.sizes[index] = found.size;
    this.modes[index] = found.mode;
  }

  /** @param digest 32 byte units */
  setHashed(index: number, found: FoundState, digest: string): void {
    this.set(index, STATUS.hashed, found);
    const at = index * STATE_COLUMNS;
    this.#states[at] = found.dev;
    this.#states[at + 1] = found.ino;
    this.#states[at + 2] = found.mtimeMs;
    this.#states[at + 3] = found.ctimeMs;
    this.digests.write(digest, index * DIGEST_BYTES, 'latin1');
  }

  digestHex(index: number): string {
    return this.digests.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
  }

  /** The state of a file that was hashed, as it was before and after. */
  stateOf(index: number): FileState {
    const [device = 0, inode = 0, mtimeMs = 0, ctimeMs = 0] = this.#states.subarray(index * STATE_COLUMNS, (index + 1) * STATE_COLUMNS);
    return { device, inode, size: this.sizes[index] ?? 0, mode: this.modes[index] ?? 0, mtimeMs, ctimeMs };
  }

  copyFrom(other: Results, from: number, to: number): void {
    this.statuses[to] = other.statuses[from] ?? STATUS.none;
    this.sizes[to] = other.sizes[from] ?? UNKNOWN_SIZE;
    this.modes[to] = other.modes[from] ?? 0;
    this.#states.set(other.#states.subarray(from * STATE_COLUMNS, (from + 1) * STATE_COLUMNS), to * STATE_COLUMNS);
    other.digests.copy(this.digests, to * DIGEST_BYTES, from * DIGEST_BYTES, (from + 1) * DIGEST_BYTES);
  }

  clear(): void {
    this.statuses.fill(STATUS.none);
    this.#next[0] = 0;
  }
}
