const BUFFER_BYTES = 256 * 1024;
/** One byte of room, so that there is always a byte before a line (see MerkleTree.add). */
const START = 1;

/**
 * Gathers lines in one buffer that is used again and again, and hands it on when it is full.
 * The bytes handed on are valid only during the call.
 */
export class ByteSink {
  readonly buffer = Buffer.alloc(BUFFER_BYTES);
  #end = START;

  constructor(private readonly handOn: (bytes: Uint8Array) => void) {}

  /** Adds a text of byte units, see BytePath, and gives the place in `buffer` where it stands until the next call. */
  add(text: string): number {
    if (this.#end + text.length > BUFFER_BYTES) this.flush();
    const start = this.#end;
    this.#end += this.buffer.write(text, start, 'latin1');
    return start;
  }

  flush(): void {
    if (this.#end > START) this.handOn(this.buffer.subarray(START, this.#end));
    this.#end = START;
  }
}
