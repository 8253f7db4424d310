import type { Sha256 } from '../model/digest.js';
import type { BytePath } from '../model/path.js';
import type { FileState, ReadingMemory } from '../ports/tree.js';

/**
 * A file that was written to so shortly before it was read is not remembered: pages of a mapping that were written to then are not watched by the kernel again before
 * they are written back, which takes half a minute.
 */
const SETTLED_MS = 10 * 60_000;
/** About 350 bytes of memory a file; what is beyond is read at each scan. */
const MAX_FILES = 100_000;

export interface MemoryOptions {
  /** Within so many incremental scans every file is read once, at a turn that nobody can foresee. */
  readonly turns: number;
  readonly settledMs?: number;
  readonly maxFiles?: number;
  /** From 0 to 1. */
  chance(): number;
}

interface Remembered {
  readonly state: string;
  readonly digest: Sha256;
  /** The turn at which it is read again, whatever its state. */
  readonly dueAt: number;
  /** The last turn at which it was not read. */
  recalledAt: number;
}

/**
 * What this process itself has read. Size, mtime and name can be set by whoever may write to a file; ctime, inode and device cannot, short of setting the clock of the
 * host or writing to its disk. So a file is taken for unchanged only when all of them are as they were when it was read last. It is kept nowhere.
 */
export class ScanMemory implements ReadingMemory {
  /** Bytes that were not read, since `begin`. */
  recalledBytes = 0;
  /** Why nothing is remembered here; undefined where it is. */
  refusedBecause: string | undefined;
  readonly #files = new Map<BytePath, Remembered>();
  #turn = 0;
  #full = true;
  #settledBefore = 0;

  constructor(private readonly options: MemoryOptions) {}

  /** A scan begins. A full one recalls nothing, and remembers what it reads. */
  begin(kind: 'full' | 'incremental', at: Date): void {
    this.recalledBytes = 0;
    this.#turn += 1;
    this.#full = kind === 'full';
    if (this.#full) this.#files.clear();
    this.#settledBefore = at.getTime() - (this.options.settledMs ?? SETTLED_MS);
  }

  recall(path: BytePath, state: FileState): Sha256 | undefined {
    const known = this.#full ? undefined : this.#files.get(path);
    if (known === undefined || known.dueAt <= this.#turn || known.state !== written(state)) return undefined;
    this.recalledBytes += state.size;
    known.recalledAt = this.#turn;
    return known.digest;
  }

  keep(path: BytePath, state: FileState, digest: Sha256): void {
    if (this.#files.get(path)?.recalledAt === this.#turn) return; // it was not read now
    const isSettled = state.ctimeMs < this.#settledBefore && state.mtimeMs < this.#settledBefore;
    if (!isSettled || (!this.#files.has(path) && this.#files.size >= (this.options.maxFiles ?? MAX_FILES))) return void this.#files.delete(path);
    this.#files.set(path, { state: written(state), digest, dueAt: this.#turn + 1 + Math.floor(this.options.chance() * this.options.turns), recalledAt: 0 });
  }

  refuse(why: string): void {
    this.refusedBecause = why;
  }
}

function written({ device, inode, size, mode, mtimeMs, ctimeMs }: FileState): string {
  return `${device}:${inode}:${size}:${mode}:${mtimeMs}:${ctimeMs}`;
}
