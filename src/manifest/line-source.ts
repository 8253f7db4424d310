import { FormProblem, FrameProblem } from './form-problem.js';

const LINE_FEED = 0x0a;

/**
 * Pieces of bytes, from the start at each iteration: an iterable, or a function that gives a new one, such as
 * `() => file.chunks()`. A piece may be overwritten once the next one is asked for.
 */
export type ChunkSource = Iterable<Uint8Array> | (() => Iterable<Uint8Array>);

export function chunksOf(source: ChunkSource): Iterable<Uint8Array> {
  return typeof source === 'function' ? source() : source;
}

/** The lines of a stream, as texts of byte units (see BytePath). Memory is bounded by the longest line and one piece. */
export class LineSource {
  readonly #chunks: Iterator<Uint8Array>;
  #buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;
  #bytes = 0;
  /** Number of the line last given, from 1. */
  number = 0;

  constructor(
    source: ChunkSource,
    private readonly max: { readonly lineBytes: number; readonly bytes: number },
  ) {
    this.#chunks = chunksOf(source)[Symbol.iterator]();
  }

  /** The next line without its line feed, or undefined at the end. @throws FormProblem when the last line has no line feed, or one is too long */
  next(): string | undefined {
    let searched = this.#at;
    let lineFeed = this.#find(searched);
    while (lineFeed === -1) {
      searched = this.#end - this.#at;
      if (searched > this.max.lineBytes) throw new FrameProblem(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
      if (!this.#pull()) {
        this.#refuseRest();
        return undefined;
      }
      lineFeed = this.#find(this.#at + searched);
    }
    const line = this.#buffer.toString('latin1', this.#at, lineFeed);
    if (line.length > this.max.lineBytes) throw new FrameProblem(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
    this.#at = lineFeed + 1;
    this.number += 1;
    return line;
  }

  #refuseRest(): void {
    if (this.#end > this.#at) throw new FrameProblem(this.number + 1, 'is cut short: no line feed ends it');
  }

  #find(from: number): number {
    const index = this.#buffer.indexOf(LINE_FEED, from);
    return index < this.#end ? index : -1;
  }

  /** Adds the next piece to what is left of the last one; false when there is none. */
  #pull(): boolean {
    const next = this.#chunks.next();
    if (next.done === true) return false;
    const piece = next.value;
    this.#bytes += piece.length;
    if (this.#bytes > this.max.bytes) throw new FormProblem(this.number + 1, `is part of a file that is larger than the limit of ${this.max.bytes} bytes`);
    const left = this.#end - this.#at;
    const target = left + piece.length <= this.#buffer.length ? this.#buffer : Buffer.alloc(left + piece.length);
    target.set(this.#buffer.subarray(this.#at, this.#end), 0);
    target.set(piece, left);
    this.#buffer = target;
    this.#at = 0;
    this.#end = left + piece.length;
    return true;
  }
}
