import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { IntegrityError, messageOf, systemCode } from '../../model/errors.js';
import { type BytePath, printable, printablePath, toBytePath, toSystemPath } from '../../model/path.js';

const PIECE_BYTES = 256 * 1024;
const SMALL_PIECE_BYTES = 64 * 1024;

/** Windows has no such flags, whatever the types say. */
const flags: Partial<typeof constants> = constants;
const NO_LINK_NO_WAIT = constants.O_RDONLY | (flags.O_NOFOLLOW ?? 0) | (flags.O_NONBLOCK ?? 0);

/** See the port. */
export function* readBelow(root: string, path: BytePath): Generator<Uint8Array> {
  const fd = open(root, path);
  try {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(fd);
  }
}

function open(root: string, path: BytePath): number {
  try {
    const fd = openSync(toSystemPath(`${toBytePath(root)}/${path}`), NO_LINK_NO_WAIT);
    if (fstatSync(fd).isFile()) return fd;
    closeSync(fd);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EACCES' || code === 'EPERM')
      throw new IntegrityError('tree_unreadable', `${printablePath(path)} could not be read: ${messageOf(error)}`, {}, { cause: error });
  }
  throw new IntegrityError('tree_changing', `${printablePath(path)} is no regular file any more`);
}

/** See the port. */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new IntegrityError('input_missing', `${printable(path)} is not there, or is no regular file`, { path });
  try {
    yield* createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new IntegrityError('input_missing', `${printable(path)} could not be read: ${messageOf(error)}`, { path }, { cause: error });
  }
}

/** See the port. Smaller pieces: many such files are read side by side. */
export function* filePieces(path: string): Generator<Uint8Array> {
  const failed = (why: string, cause?: unknown): IntegrityError => new IntegrityError('input_missing', `${printable(path)} ${why}`, { path }, { cause });
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | (flags.O_NONBLOCK ?? 0));
  } catch (error) {
    throw failed(`could not be read: ${messageOf(error)}`, error);
  }
  try {
    if (!fstatSync(fd).isFile()) throw failed('is no regular file');
    const buffer = Buffer.allocUnsafeSlow(SMALL_PIECE_BYTES);
    for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(fd);
  }
}
