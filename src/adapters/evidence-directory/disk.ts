import { closeSync, fsyncSync, lstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { IntegrityError, messageOf, systemCode } from '../../model/errors.js';

/** Runs a step that writes, and turns what the system refuses into one error. @throws write_failed */
export function writing<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof IntegrityError) throw error;
    throw new IntegrityError('write_failed', `could not write ${path}: ${messageOf(error)}`, { path, system: systemCode(error) ?? '' }, { cause: error });
  }
}

/** Writes all bytes, however many calls it takes. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
}

/** Reads exactly what a file has, up to a limit. */
export function readAll(fd: number, sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let at = 0;
  while (at < sizeBytes) {
    const read = readSync(fd, bytes, at, sizeBytes - at, at);
    if (read === 0) break;
    at += read;
  }
  return at === sizeBytes ? bytes : bytes.subarray(0, at);
}

/** Makes renames in a directory last through a power cut. Windows has no such call and needs none. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(directory, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Renames when the source is there; a step that an earlier, killed run has already done is no error. */
export function renameIfPresent(directory: string, from: string, to: string): void {
  try {
    renameSync(join(directory, from), join(directory, to));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

export function removeIfPresent(path: string): void {
  rmSync(path, { force: true });
}

/** Is something there, whatever it is? */
export function isPresent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
