const PIECE_BYTES = 256 * 1024;

/** The same bytes in pieces of a good size, each in a buffer of its own: a stream keeps them for longer than the source does. */
export function* inBlocks(source: Iterable<Uint8Array>): Generator<Uint8Array> {
  let block = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let filled = 0;
  for (const piece of source) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + block.length - filled);
      block.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < block.length) continue;
      yield block;
      block = Buffer.allocUnsafeSlow(PIECE_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
