import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { COMMIT_FILE, EVIDENCE_FILES, pendingName } from '../../evidence/evidence-set.js';
import type { Sha256 } from '../../model/digest.js';
import { IntegrityError, messageOf, systemCode } from '../../model/errors.js';
import type { EvidenceFile, EvidenceSnapshot } from '../../ports/evidence-store.js';
import { COMMIT_RECORD_BYTES, type CommitRecord, parseCommitRecord } from './commit-record.js';
import { readAll } from './disk.js';

/** Windows has no such flag, whatever the types say. */
const NON_BLOCKING = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;
const ATTEMPTS = 200;
const PAUSE_MS = 5;
const CHUNK_BYTES = 256 * 1024;

interface OpenFile {
  readonly fd: number;
  readonly path: string;
  readonly stat: Stats;
}

/**
 * Opens every file of the set at once, so that a writer who replaces them meanwhile changes nothing that is
 * read here. Taken again until nothing was replaced while it was taken.
 * @throws directory_missing, evidence_unreadable
 */
export function openSnapshot(directory: string): EvidenceSnapshot {
  requireDirectory(directory);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const files = tryOpen(directory);
    if (files !== undefined) return snapshotOf(files);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
  throw new IntegrityError(
    'evidence_unreadable',
    `the evidence set in ${directory} was replaced ${ATTEMPTS} times while it was read`,
    { directory },
    { hint: 'Look for what keeps sealing into this directory.' },
  );
}

function tryOpen(directory: string): Map<string, OpenFile> | undefined {
  const before = readRecord(directory);
  const record = before === undefined ? undefined : parseCommitRecord(before, directory);
  const files = new Map<string, OpenFile>();
  let consistent = false;
  try {
    for (const name of EVIDENCE_FILES) {
      const file = openNamed(directory, name, record);
      if (file !== undefined) files.set(name, file);
    }
    consistent =
      isSame(before, readRecord(directory)) && (record !== undefined || EVIDENCE_FILES.every((name) => stillStands(directory, name, files.get(name))));
  } finally {
    if (!consistent) closeAll(files);
  }
  return consistent ? files : undefined;
}

/** With a commit record, a file of the new set stands under its pending name until it has been renamed. */
function openNamed(directory: string, name: string, record: CommitRecord | undefined): OpenFile | undefined {
  if (record?.remove.includes(name) === true) return undefined;
  const pending = record?.files.includes(name) === true ? openFile(join(directory, pendingName(name))) : undefined;
  return pending ?? openFile(join(directory, name));
}

/** O_NONBLOCK: a FIFO in the place of a file must not hang us. Links are followed: Kubernetes mounts files behind them, and signatures decide. */
function openFile(path: string): OpenFile | undefined {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | NON_BLOCKING);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw unreadable(path, messageOf(error), error);
  }
  const stat = fstatSync(fd);
  if (stat.isFile()) return { fd, path, stat };
  closeSync(fd);
  throw unreadable(path, 'it is not a regular file');
}

/** Checked after the commit record was seen to be unchanged: then every rename lies before this look, or none does. */
function stillStands(directory: string, name: string, file: OpenFile | undefined): boolean {
  const now = statSync(join(directory, name), { throwIfNoEntry: false });
  if (now === undefined || file === undefined) return now === undefined && file === undefined;
  return now.ino === file.stat.ino && now.dev === file.stat.dev && now.ctimeMs === file.stat.ctimeMs && now.size === file.stat.size;
}

function readRecord(directory: string): Uint8Array | undefined {
  const file = openFile(join(directory, COMMIT_FILE));
  if (file === undefined) return undefined;
  try {
    if (file.stat.size > COMMIT_RECORD_BYTES) throw unreadable(file.path, `it has ${file.stat.size} bytes`);
    return readAll(file.fd, file.stat.size);
  } finally {
    closeSync(file.fd);
  }
}

function isSame(before: Uint8Array | undefined, after: Uint8Array | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return Buffer.compare(before, after) === 0;
}

function snapshotOf(files: ReadonlyMap<string, OpenFile>): EvidenceSnapshot {
  return {
    file: (name) => {
      const file = files.get(name);
      return file === undefined ? undefined : evidenceFile(name, file);
    },
    close: () => closeAll(files),
  };
}

function evidenceFile(name: string, { fd, path, stat }: OpenFile): EvidenceFile {
  function* chunks(): Generator<Uint8Array> {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let at = 0; ;) {
      const read = reading(path, () => readSync(fd, buffer, 0, CHUNK_BYTES, at));
      if (read === 0) return;
      at += read;
      yield buffer.subarray(0, read);
    }
  }
  return {
    name,
    sizeBytes: stat.size,
    read: (maxBytes) => {
      if (stat.size > maxBytes) throw unreadable(path, `it has ${stat.size} bytes; the limit is ${maxBytes}`);
      return reading(path, () => readAll(fd, stat.size));
    },
    chunks,
    digest: () => {
      const hash = createHash('sha256');
      for (const chunk of chunks()) hash.update(chunk);
      return hash.digest('hex') as Sha256;
    },
  };
}

function closeAll(files: ReadonlyMap<string, OpenFile>): void {
  for (const { fd } of files.values()) closeSync(fd);
}

function requireDirectory(directory: string): void {
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (stat === undefined) throw new IntegrityError('directory_missing', `the evidence directory ${directory} does not exist`, { directory });
  if (!stat.isDirectory()) throw new IntegrityError('directory_missing', `${directory} is not a directory`, { directory });
}

function reading<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw unreadable(path, messageOf(error), error);
  }
}

function unreadable(path: string, why: string, cause?: unknown): IntegrityError {
  return new IntegrityError('evidence_unreadable', `could not read ${path}: ${why}`, { path }, { cause });
}
