import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { judgeKeyFile } from '../keys/key-file.js';
import type { Sha256 } from '../model/digest.js';
import { type Lock, takeLock } from './evidence-directory/lock.js';
import { syncFolder } from './sync-folder.js';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { Secret } from '../model/secret.js';
import type { Files } from '../ports/files.js';
import { readKeyFileFacts } from './key-file-facts.js';

/** Windows has no such flag, whatever the types say. */
const NON_BLOCKING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

const CHUNK_BYTES = 1024 * 1024;

/** The file system of this host. */
export function nodeFiles(): Files {
  return {
    read: readBounded,
    digest: digestOf,
    write: writeAtomically,
    writeSecret,
    readSecret,
    remove,
    exclusively,
    isDirectory,
    exists: existsSync,
    resolve: resolveLinks,
  };
}

function readBounded(path: string, maxBytes: number): Uint8Array | undefined {
  return withFile(path, (fd, stats) => {
    if (stats.size > maxBytes) throw tooLarge(path, maxBytes);
    return readUpTo(fd, path, { maxBytes, expected: stats.size });
  });
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw new IntegrityError('write_failed', `${path} could not be removed: ${messageOf(error)}`, { path }, { cause: error });
  }
}

function digestOf(path: string): Sha256 | undefined {
  return withFile(path, (fd) => {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) hash.update(buffer.subarray(0, count));
    return hash.digest('hex') as Sha256;
  });
}

function readSecret(path: string): Secret {
  const secret = withFile(path, (fd, stats) => {
    const judgement = judgeKeyFile(readKeyFileFacts(fd, stats));
    if (!judgement.accepted)
      throw new IntegrityError('key_permissions', `${path}: ${judgement.why}`, { path, mode: (stats.mode & 0o7777).toString(8).padStart(4, '0') });
    return new Secret(readUpTo(fd, path, { maxBytes: LIMITS.keyFileBytes, expected: stats.size }));
  });
  if (secret === undefined) throw new IntegrityError('input_missing', `there is no key file ${path}`, { path });
  return secret;
}

/** Opens a file once and hands out its descriptor, for regular files only; undefined when nothing is there. Opening blocks on nothing. */
function withFile<T>(path: string, use: (fd: number, stats: Stats) => T): T | undefined {
  let fd: number | undefined;
  try {
    fd = openSync(path, constants.O_RDONLY | NON_BLOCKING);
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new IntegrityError('input_missing', `${path} is not a regular file`, { path });
    return use(fd, stats);
  } catch (error) {
    if (error instanceof IntegrityError) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new IntegrityError(
      'input_missing',
      `${path} could not be read: ${messageOf(error)}`,
      { path },
      { cause: error, hint: 'Check the path and its permissions.' },
    );
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** The content, which may grow while it is read, but not beyond the bound. */
function readUpTo(fd: number, path: string, { maxBytes, expected }: { readonly maxBytes: number; readonly expected: number }): Uint8Array {
  const full: Buffer[] = [];
  // One byte more than there should be, so that the end shows without another buffer.
  let buffer = Buffer.alloc(Math.min(CHUNK_BYTES, maxBytes + 1, expected + 1));
  let [used, total] = [0, 0];
  for (;;) {
    if (used === buffer.length) {
      full.push(buffer);
      [buffer, used] = [Buffer.alloc(Math.min(CHUNK_BYTES, maxBytes + 1 - total)), 0];
    }
    const count = readSync(fd, buffer, used, buffer.length - used, null);
    if (count === 0) return Buffer.concat([...full, buffer.subarray(0, used)]);
    used += count;
    total += count;
    if (total > maxBytes) throw tooLarge(path, maxBytes);
  }
}

function tooLarge(path: string, maxBytes: number): IntegrityError {
  return new IntegrityError('input_invalid', `${path} is larger than ${maxBytes} bytes`, { path, maxBytes });
}

function writeAtomically(path: string, content: Uint8Array | string): void {
  const target = resolveLinks(path) ?? path;
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const mode = existsSync(target) ? statSync(target).mode & 0o777 : 0o666; // the umask applies to a new file only
    writeWhole(temporary, content, mode);
    renameSync(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    removeLeftover(temporary);
    throw writeFailed(path, error);
  }
}

function writeSecret(path: string, content: Secret): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeWhole(path, content.reveal(), 0o600);
    syncFolder(dirname(path));
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new IntegrityError('file_exists', `${path} is already there`, { path });
    throw writeFailed(path, error);
  }
}

/** Writes a file that must not be there yet (O_EXCL also refuses a link), or leaves none. */
function writeWhole(path: string, content: Uint8Array | string, mode: number): void {
  const fd = openSync(path, 'wx', mode);
  try {
    writeFileSync(fd, content);
    fsyncSync(fd);
  } catch (error) {
    removeLeftover(path);
    throw error;
  } finally {
    closeSync(fd);
  }
}

/** Takes away what a failed write may have left; that failure is the one to report. */
function removeLeftover(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // not there, or no more to be removed than it was to be written
  }
}

function writeFailed(path: string, error: unknown): IntegrityError {
  return new IntegrityError('write_failed', `${path} could not be written: ${messageOf(error)}`, { path }, { cause: error });
}

/** How long a run waits for another that holds the folder, and how often it looks. */
const LOCK_WAIT_MS = 5000;
const LOCK_PAUSE_MS = 20;

function exclusively<T>(folder: string, work: () => T): T {
  const lock = lockOf(folder);
  try {
    return work();
  } finally {
    lock.release();
  }
}

/** What is done under it takes a few milliseconds, so waiting blocks nothing that matters. */
function lockOf(folder: string): Lock {
  for (const until = Date.now() + LOCK_WAIT_MS; ;) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return takeLock(folder);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw writeFailed(folder, error);
      if (Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_PAUSE_MS);
    }
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function resolveLinks(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
