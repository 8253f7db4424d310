import { IntegrityError } from '../../model/errors.js';

/** Takes a stream of pieces apart by counts of bytes; holds one piece at a time. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = source[Symbol.asyncIterator]();
  }

  /** Exactly so many bytes, as a buffer of their own; for small counts. @throws archive_invalid when the stream ends before */
  async take(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of this.pieces(count)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** So many bytes in pieces. @throws archive_invalid when the stream ends before */
  async *pieces(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0;) {
      if (!(await this.#fill())) throw new IntegrityError('archive_invalid', 'the archive is cut short: it ends in the middle of an entry');
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  /** Lets the source go, also before its end. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  /** Is nothing left? */
  async atEnd(): Promise<boolean> {
    return !(await this.#fill());
  }

  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      this.#rest = next.value;
    }
    return true;
  }
}
