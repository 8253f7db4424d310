import { createHash } from 'node:crypto';
import { closeSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';

const PIECE_BYTES = 1024 * 1024;

/** SHA-256 of a file as hex, read in pieces. */
export function digestOfFile(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let bytes = readSync(descriptor, piece); bytes > 0; bytes = readSync(descriptor, piece)) hash.update(piece.subarray(0, bytes));
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

/** The same while something else runs. The file is opened before the call returns: what another one puts in its place afterwards is not read. */
export async function digestOfFileMeanwhile(path: string): Promise<string> {
  const descriptor = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const next = async (): Promise<number> => (await promisify(read)(descriptor, piece, 0, PIECE_BYTES, null)).bytesRead;
    for (let bytes = await next(); bytes > 0; bytes = await next()) hash.update(piece.subarray(0, bytes));
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}
