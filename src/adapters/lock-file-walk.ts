import { closeSync, constants, type Dirent, fstatSync, opendirSync, openSync, readSync } from 'node:fs';
import { IntegrityError, messageOf } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { type BytePath, printable, printablePath, toBytePath, toSystemPath, toText } from '../model/path.js';
import type { LockFile } from '../sbom/embedded/component.js';
import { ecosystemOf } from '../sbom/embedded/ecosystems/index.js';
import type { FoundFiles } from '../sbom/embedded/generate.js';
import { lockFileInvalid } from '../sbom/embedded/lock-file-error.js';
import { decodeUtf8 } from '../shape/json.js';

/** Bounds of the walk: a release larger than this is no release, or is hostile. The system bounds how long a path is, and so how deep. */
const MAX_ENTRIES = 100_000_000;
const MAX_TOTAL_BYTES = 1024 ** 3;

/** Every lock file and installed manifest below a directory. Links are not followed, `.git` is not entered. @throws lock_file_invalid, tree_unreadable */
export function findLockFiles(directory: string): FoundFiles {
  const files: LockFile[] = [];
  const unread: string[] = [];
  let bytes = 0;
  for (const bytePath of regularFiles(directory)) {
    const path = toText(bytePath) ?? printablePath(bytePath);
    const ecosystem = ecosystemOf(path);
    if (ecosystem === 'unread') unread.push(path);
    if (ecosystem === undefined || ecosystem === 'unread') continue;
    const content = readBounded(below(directory, bytePath), path);
    bytes += content.length;
    if (bytes > MAX_TOTAL_BYTES) throw new IntegrityError('tree_unreadable', `the lock files of the release are larger than ${MAX_TOTAL_BYTES} bytes together`);
    files.push({ path, text: textOf(content, path) });
  }
  return { files, unread };
}

/** Relative paths, in no particular order. */
function* regularFiles(directory: string): Generator<BytePath> {
  const folders: BytePath[] = ['' as BytePath];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(directory, folder)) {
      seen += 1;
      if (seen > MAX_ENTRIES) throw new IntegrityError('tree_unreadable', `the release has more than ${MAX_ENTRIES} entries`);
      const path = (folder === '' ? entry.name : `${folder}/${entry.name}`) as BytePath;
      if (entry.isDirectory() && entry.name !== '.git') folders.push(path);
      if (entry.isFile()) yield path;
    }
  }
}

/** Names as latin1, so that one that is no UTF-8 can be opened again; one at a time, for a folder may hold a million. */
function* list(directory: string, folder: BytePath): Generator<Dirent> {
  const listed = attempt(folder, () => opendirSync(folder === '' ? directory : below(directory, folder), { encoding: 'latin1', bufferSize: 512 }));
  try {
    for (;;) {
      const entry = attempt(folder, () => listed.readSync());
      if (entry === null) return;
      yield entry;
    }
  } finally {
    listed.closeSync();
  }
}

function attempt<T>(folder: BytePath, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const shown = folder === '' ? 'the release directory' : printablePath(folder);
    throw new IntegrityError('tree_unreadable', `${shown} cannot be listed: ${messageOf(error)}`, { path: shown });
  }
}

function below(directory: string, path: BytePath): string | Buffer {
  return toSystemPath(`${toBytePath(directory)}/${path}`);
}

// Windows has neither of the two.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as { O_NOFOLLOW?: number; O_NONBLOCK?: number };

/** Opened without following a link, and without waiting for a FIFO that took the file's place. */
function readBounded(path: string | Buffer, shown: string): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const { size } = fstatSync(descriptor);
    if (size > LIMITS.lockFileBytes) throw lockFileInvalid(shown, `is ${size} bytes long; the limit is ${LIMITS.lockFileBytes}`);
    const content = Buffer.alloc(size);
    let read = 0;
    for (let got = -1; got !== 0 && read < size; read += got) got = readSync(descriptor, content, read, size - read, read);
    return content.subarray(0, read);
  } catch (error) {
    if (error instanceof IntegrityError) throw error;
    throw new IntegrityError('tree_unreadable', `${printable(shown)} cannot be read: ${messageOf(error)}`, { path: shown });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function textOf(content: Buffer, path: string): string {
  const text = decodeUtf8(content);
  if (text === undefined) throw lockFileInvalid(path, 'is not valid UTF-8');
  return text;
}
