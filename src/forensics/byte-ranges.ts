/** Bytes that lie side by side, counted from the start of a file. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** Where two files differ, byte by byte at the same place; what only the longer one has is a difference too. */
export interface RangeDifference {
  /** The first of them. */
  readonly ranges: readonly ByteRange[];
  /** How many there are in all. */
  readonly total: number;
  /** Bytes in all of them. */
  readonly bytes: number;
}

/** Equal pieces of this size are passed over at once. */
const BLOCK_BYTES = 4096;

/**
 * Compares two files of any size in flat memory, and keeps the first ranges. Both are read to their ends; a buffer may be reused after the next is asked for.
 * @param keep how many ranges are kept
 */
export function differingRanges(expected: Iterable<Uint8Array>, actual: Iterable<Uint8Array>, keep: number): RangeDifference {
  const log = new RangeLog(keep);
  const one = new Pieces(expected);
  const other = new Pieces(actual);
  let offset = 0;
  for (;;) {
    const [left, right] = [one.rest(), other.rest()];
    if (left.length === 0 && right.length === 0) return log.finish();
    const longer = left.length === 0 || right.length === 0;
    const count = longer ? Math.max(left.length, right.length) : Math.min(left.length, right.length, BLOCK_BYTES);
    if (longer) log.differs(offset, count);
    else compareBlock(log, offset, [left.subarray(0, count), right.subarray(0, count)]);
    offset += count;
    one.skip(count);
    other.skip(count);
  }
}

function compareBlock(log: RangeLog, offset: number, [left, right]: readonly [Uint8Array, Uint8Array]): void {
  if (Buffer.compare(left, right) === 0) return;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) log.differs(offset + at, 1);
}

class RangeLog {
  readonly #kept: ByteRange[] = [];
  #open: { offset: number; length: number } | undefined;
  #total = 0;
  #bytes = 0;

  constructor(private readonly keep: number) {}

  /** Called in ascending order. */
  differs(offset: number, length: number): void {
    this.#bytes += length;
    if (this.#open !== undefined && this.#open.offset + this.#open.length === offset) {
      this.#open.length += length;
      return;
    }
    this.#close();
    this.#open = { offset, length };
  }

  finish(): RangeDifference {
    this.#close();
    return { ranges: this.#kept, total: this.#total, bytes: this.#bytes };
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#total += 1;
    if (this.#kept.length < this.keep) this.#kept.push(this.#open);
    this.#open = undefined;
  }
}

/** What is left of the piece that was read last. */
class Pieces {
  readonly #source: Iterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(source: Iterable<Uint8Array>) {
    this.#source = source[Symbol.iterator]();
  }

  /** Empty only at the end. */
  rest(): Uint8Array {
    while (this.#rest.length === 0) {
      const next = this.#source.next();
      if (next.done === true) break;
      this.#rest = next.value;
    }
    return this.#rest;
  }

  skip(count: number): void {
    this.#rest = this.#rest.subarray(Math.min(count, this.#rest.length));
  }
}
