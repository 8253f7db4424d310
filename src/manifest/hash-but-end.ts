import { createHash } from 'node:crypto';

/** SHA-256 of all bytes of a stream but the last few, which state that very digest. */
export class HashButEnd {
  readonly #hash = createHash('sha256');
  #end: Uint8Array = new Uint8Array(0);

  /** @param endBytes how many bytes at the end are left out */
  constructor(private readonly endBytes: number) {}

  /** Hands the pieces through. */
  *through(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const piece of pieces) {
      this.#update(piece);
      yield piece;
    }
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  #update(piece: Uint8Array): void {
    const all = piece.length >= this.endBytes ? piece : Buffer.concat([this.#end, piece]);
    if (all === piece) this.#hash.update(this.#end);
    const border = Math.max(0, all.length - this.endBytes);
    this.#hash.update(all.subarray(0, border));
    this.#end = Uint8Array.from(all.subarray(border)); // the piece is overwritten by the next
  }
}
