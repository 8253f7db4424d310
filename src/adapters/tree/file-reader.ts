import { createHash, hash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import { messageOf, systemCode } from '../../model/errors.js';
import type { BytePath } from '../../model/path.js';
import type { ReadingMemory } from '../../ports/tree.js';
import { sameState, type TreePlatform } from './platform.js';
import { pause, type ReadingPace } from './reading-pace.js';
import { ANY_SIZE, type Found, type Results, SKIP, STATUS, UNKNOWN } from './results.js';
import { systemPath, type TreeRoot } from './tree-root.js';

/** One read. */
const READ_BYTES = 256 * 1024;
/** A file of so many bytes is big: reading it takes a thread as long as some four hundred small ones. */
const BIG_BYTES = 4 * 1024 * 1024;
const ATTEMPTS = 3;
/** Timestamps of files move in ticks of at most this. */
const TICK_MS = 20;
/** The coarsest timestamps of a common file system (FAT). */
const COARSEST_MS = 2000;

/** A file whose problem needs words; its status alone says the rest. */
export interface Failure {
  readonly index: number;
  readonly detail: string;
}

/** What was read before, and on which device that counts. */
export interface Remembering {
  readonly memory: ReadingMemory;
  readonly device: number;
}

/** Where results go, and how to read. */
export interface ReadTarget {
  readonly results: Results;
  /** Are all paths ASCII? They then need no conversion. */
  readonly isAscii: boolean;
  /** Read files now even if they are big. */
  readonly whole: boolean;
}

/**
 * Reads and hashes files with system calls that wait for nothing, through one buffer. Each thread has one. Reading
 * asynchronously costs more for a small file than opening, reading, hashing and closing it together.
 */
export class FileReader {
  readonly #buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  readonly #freshSince: number;
  #lastWasFresh = false;

  /**
   * @param startedAt instant in ms; files changed shortly before, or later, are read with more care
   * @param pace undefined reads as fast as it goes
   */
  constructor(
    private readonly root: TreeRoot,
    private readonly platform: TreePlatform,
    startedAt: number,
    private readonly pace?: ReadingPace,
  ) {
    this.#freshSince = startedAt - COARSEST_MS;
  }

  /** Writes what came of a file to its place in the results; the text is the detail of a failure. */
  read(path: string, index: number, target: ReadTarget): string | undefined {
    const { results, whole, isAscii } = target;
    const expected = results.expected[index] ?? SKIP;
    const full = systemPath(this.root, path, isAscii);
    try {
      if (expected === SKIP) this.#look(full, index, results);
      else if (!whole && expected >= BIG_BYTES) results.set(index, STATUS.big, { size: expected, mode: 0 });
      else this.#open(full, index, target);
      return undefined;
    } catch (error) {
      const { code, status, found } = failure(error, full);
      results.set(index, status, found);
      return code;
    }
  }

  /** Takes over the digest of a file of this device that is remembered in its state; without that nothing is written, and it is to be read. */
  recall(path: BytePath, index: number, { results, isAscii }: Omit<ReadTarget, 'whole'>, { memory, device }: Remembering): void {
    const stats = statsOf(systemPath(this.root, path, isAscii));
    if (stats?.isFile() !== true || stats.dev !== device) return;
    const digest = memory.recall(path, { device, inode: stats.ino, size: stats.size, mode: stats.mode, mtimeMs: stats.mtimeMs, ctimeMs: stats.ctimeMs });
    if (digest !== undefined) results.setHashed(index, stats, Buffer.from(digest, 'hex').toString('latin1'));
  }

  #look(path: string | Buffer, index: number, results: Results): void {
    const stats = lstatSync(path);
    results.set(index, stats.isFile() ? STATUS.sized : STATUS.replaced, stats);
  }

  #open(path: string | Buffer, index: number, target: ReadTarget): void {
    const before = this.platform.refusesLinks ? undefined : lstatSync(path);
    if (before?.isFile() === false) return target.results.set(index, STATUS.replaced, before);
    const fd = openSync(path, this.platform.openFlags);
    try {
      if (before !== undefined && fstatSync(fd).ino !== before.ino) return target.results.set(index, STATUS.replaced, before);
      if (target.whole || this.#lastWasFresh || (target.results.expected[index] ?? SKIP) >= READ_BYTES) this.#readWithCare(fd, index, target);
      else this.#readQuickly(fd, index, target);
    } finally {
      closeSync(fd);
    }
  }

  /**
   * One read and one fstat after it. If by then nothing has been written to the file since well before the scan
   * began, by the clock that stamps files, then nothing was written while it was read.
   */
  #readQuickly(fd: number, index: number, target: ReadTarget): void {
    const { results } = target;
    const expected = results.expected[index] ?? SKIP;
    const length = expected === ANY_SIZE ? READ_BYTES : expected + 1;
    const read = this.#readAt(fd, length, 0);
    const stats = fstatSync(fd);
    if (!stats.isFile()) return results.set(index, STATUS.replaced, stats);
    if (expected !== ANY_SIZE && stats.size !== expected) return results.set(index, STATUS.sized, stats);
    if (stats.size >= BIG_BYTES) return results.set(index, STATUS.big, stats);
    this.#lastWasFresh = this.#isFresh(stats);
    if (this.#lastWasFresh || read !== stats.size) return this.#readWithCare(fd, index, target);
    results.setHashed(index, stats, hash('sha256', this.#buffer.subarray(0, read), 'binary'));
  }

  /**
   * For all other files: a reading between two equal states, several times if need be. Equal states prove that nothing was written in between only
   * when the last write lies more than a tick before the reading; for clocks that say otherwise (coarse timestamps,
   * a server whose clock is ahead) two readings with equal results count.
   */
  #readWithCare(fd: number, index: number, { results, whole }: ReadTarget): void {
    const expected = results.expected[index] ?? SKIP;
    let last: string | undefined;
    let stats = fstatSync(fd);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (!stats.isFile()) return results.set(index, STATUS.replaced, stats);
      if (expected !== ANY_SIZE && stats.size !== expected) return results.set(index, STATUS.sized, stats);
      if (!whole && stats.size >= BIG_BYTES) return results.set(index, STATUS.big, stats);
      const readingAt = Date.now();
      this.#lastWasFresh = this.#isFresh(stats);
      const { bytes, digest } = this.#hashUpTo(fd, stats.size);
      const after = fstatSync(fd);
      const steady = bytes === stats.size && sameState(stats, after);
      if (steady && (stats.ctimeMs < readingAt - TICK_MS || digest === last)) return results.setHashed(index, after, digest);
      last = steady ? digest : undefined;
      stats = after;
      pause(TICK_MS);
    }
    results.set(index, STATUS.changing, stats);
  }

  #isFresh(stats: Stats): boolean {
    return stats.ctimeMs >= this.#freshSince || stats.mtimeMs >= this.#freshSince;
  }

  /** Reads at most one byte more than `size`, so that a file that grows forever ends. */
  #hashUpTo(fd: number, size: number): { bytes: number; digest: string } {
    const limit = size + 1;
    let read = this.#readAt(fd, Math.min(READ_BYTES, limit), 0);
    if (read === size) return { bytes: read, digest: hash('sha256', this.#buffer.subarray(0, read), 'binary') };
    const hasher = createHash('sha256');
    let bytes = 0;
    while (read > 0) {
      hasher.update(this.#buffer.subarray(0, read));
      bytes += read;
      read = this.#readAt(fd, Math.min(READ_BYTES, limit - bytes), bytes);
    }
    return { bytes, digest: hasher.digest('binary') };
  }

  #readAt(fd: number, length: number, position: number): number {
    const read = readSync(fd, this.#buffer, 0, length, position);
    this.pace?.spend(read);
    return read;
  }
}

/** Undefined for what cannot be looked at: reading it says why. */
function statsOf(path: string | Buffer): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** What opening or reading says when a link, socket, device, FIFO or directory has taken the place of a file. */
const REPLACED = new Set(['ELOOP', 'EMLINK', 'EFTYPE', 'ENXIO', 'ENODEV', 'EISDIR', 'EAGAIN', 'EINVAL', 'ESPIPE']);

/** What a refused system call says about a file, with what lstat still tells of it. */
function failure(error: unknown, path: string | Buffer): { readonly code: string; readonly status: number; readonly found: Found } {
  const code = systemCode(error) ?? messageOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code, status: STATUS.vanished, found: UNKNOWN };
  if (REPLACED.has(code)) return { code, status: STATUS.replaced, found: UNKNOWN };
  try {
    const stats = lstatSync(path);
    return { code, status: stats.isFile() ? STATUS.unreadable : STATUS.replaced, found: stats };
  } catch {
    return { code, status: STATUS.unreadable, found: UNKNOWN };
  }
}
