import { IntegrityError } from '../../model/errors.js';
import type { Sha256 } from '../../model/digest.js';
import type { BytePath } from '../../model/path.js';
import type { FileState, ScanRequest, ScanSummary, TreeEntry } from '../../ports/tree.js';
import type { EntryMaker } from './entry-maker.js';
import type { Failure, FileReader, Remembering } from './file-reader.js';
import { GivenWork } from './given-work.js';
import type { WorkerTask } from './hash-worker.js';
import type { OtherEntry } from './look.js';
import { type Batch, BATCH_CAPACITY, PendingBatches } from './pending.js';
import { ANY_SIZE, Results, SKIP, STATUS } from './results.js';
import type { TreeWalk } from './walk.js';
import { readShare, type Work } from './work.js';
import type { WorkerPool } from './worker-pool.js';

/** Numbers that decide speed and memory, never the result. */
export interface ScanTuning {
  /** A thread costs more than it gives when a tree has fewer files than this and fewer bytes, by what has been seen of it. */
  readonly hireForFiles: number;
  readonly hireForBytes: number;
  /** Bytes of memory that entries may take while they wait for their turn. */
  readonly pendingBytes: number;
}

export const DEFAULT_TUNING: ScanTuning = { hireForFiles: 3000, hireForBytes: 64 * 1024 * 1024, pendingBytes: 12 * 1024 * 1024 };

/** Smaller than a worker's batch, because in between the main thread looks after the workers. */
const OWN_BATCH = 128;
/** What a pending entry takes beside its path. */
const ENTRY_BYTES = 128;
/** A turn of the event loop is left to others this often: timers, sockets, news of workers. */
const BREATH_MS = 50;
const PROGRESS_FILES = 4096;

export interface ScanParts {
  readonly walk: TreeWalk;
  readonly reader: FileReader;
  readonly entries: EntryMaker;
  /** Called when a tree is worth it: to load what Node has for threads takes a seventh of the time that Node itself needs to start. */
  readonly openWorkers: () => Promise<WorkerPool>;
  readonly tuning: ScanTuning;
  /** This thread reads no file: it walks, compares, and has time for other things. */
  readonly inBackground: boolean;
  readonly remembering: Remembering | undefined;
}

interface BigFile {
  readonly batch: Batch;
  readonly index: number;
  readonly size: number;
}

/**
 * One scan. The walk gives files in order; batches of them are read by the workers and by this thread; completed
 * batches leave in order. Big files are put aside for whoever has time, so that no small ones wait behind them. When this thread has nothing else
 * to read, it helps with what the workers were given, so that it waits for none of them.
 */
export class TreeScan {
  readonly #pending = new PendingBatches();
  #workers: WorkerPool | undefined;
  readonly #big: BigFile[] = [];
  readonly #given = new GivenWork();
  #walked = 0;
  #atEnd = false;
  #breathedAt = Date.now();
  readonly #totals = { files: 0, links: 0, bytes: 0, bytesSeen: 0, reported: 0 };

  constructor(
    private readonly request: ScanRequest,
    private readonly parts: ScanParts,
  ) {}

  async run(): Promise<ScanSummary> {
    const { inBackground, tuning } = this.parts;
    try {
      if (inBackground) await this.#hire();
      while (this.#step()) {
        await this.#hireWhenDue();
        if (this.#pending.weight > tuning.pendingBytes) await this.#drain();
        await (inBackground ? this.#breathe(1) : this.#breatheWhenDue());
      }
      await this.#drain();
    } finally {
      await this.#workers?.stop();
    }
    const { files, links, bytes } = this.#totals;
    return { files, links, bytes, collisions: this.parts.walk.collisions };
  }

  /** Starts the workers as soon as the tree seems to be large enough: a thread needs as long to start as this one for thousands of files. */
  async #hireWhenDue(): Promise<void> {
    const { hireForFiles, hireForBytes } = this.parts.tuning;
    const files = this.#walked + this.parts.walk.filesAhead;
    const bytes = files > 1 ? (files * this.#totals.bytesSeen) / this.#walked : 0;
    if (files >= hireForFiles || bytes >= hireForBytes) await this.#hire();
  }

  async #hire(): Promise<void> {
    this.#workers ??= await this.parts.openWorkers();
    this.#workers.hire();
  }

  /** Keeps the workers busy and reads some files itself; false when the walk has ended. */
  #step(): boolean {
    this.#collect();
    this.#workers?.feed(() => this.#bigTask() ?? this.#batchTask());
    if (this.parts.inBackground) {
      while (this.#tellFirst());
      return !this.#atEnd;
    }
    const own = this.#nextBatch(OWN_BATCH);
    if (own === undefined) return false;
    this.#complete(own, readShare(this.parts.reader, own).failures);
    while (this.#tellFirst());
    return true;
  }

  /** Goes on until nothing is pending. */
  async #drain(): Promise<void> {
    await this.#hireWhenDue();
    this.#big.sort((a, b) => b.size - a.size); // the largest first: the last to end is then a small one
    for (;;) {
      this.#collect();
      this.#workers?.feed(() => this.#bigTask());
      while (this.#tellFirst()) await this.#breatheWhenDue();
      if (this.#pending.isEmpty) return;
      await (!this.parts.inBackground && this.#readMore() ? this.#breatheWhenDue() : this.#breathe(1));
    }
  }

  /** Reads a big file, or what is left of something that a worker was given; false when there is nothing to read. */
  #readMore(): boolean {
    const big = this.#big.shift();
    if (big === undefined) return this.#given.help(this.parts.reader);
    const work = workOf(big);
    this.#completeBig(big, work, readShare(this.parts.reader, work).failures);
    return true;
  }

  async #breatheWhenDue(): Promise<void> {
    if (Date.now() - this.#breathedAt > BREATH_MS) await this.#breathe(0);
  }

  /** Lets everything else in this process have a turn. */
  async #breathe(ms: number): Promise<void> {
    await new Promise((resume) => (ms === 0 ? setImmediate(resume) : setTimeout(resume, ms)));
    this.#breathedAt = Date.now();
    if (this.request.pace?.signal?.aborted === true) throw new IntegrityError('tree_unreadable', 'the scan was ended before it was done');
  }

  #nextBatch(count: number): Batch | undefined {
    const { walk } = this.parts;
    const paths: BytePath[] = [];
    const others: { at: number; entry: OtherEntry }[] = [];
    const results = this.#pending.memory();
    let [isAscii, weight] = [true, 0];
    while (paths.length + others.length < count) {
      const item = walk.next();
      if (item === undefined) break;
      const path = typeof item === 'string' ? item : item.path;
      const size = this.request.expectedSize(path);
      weight += path.length + ENTRY_BYTES;
      if (typeof item !== 'string') others.push({ at: paths.length, entry: item });
      else this.#expect(results, paths.push(item) - 1, item, size);
      isAscii &&= walk.isAscii;
    }
    this.#walked += paths.length;
    if (paths.length + others.length > 0) return this.#pending.add({ paths, isAscii, others, results, weight });
    this.#atEnd = true;
    this.#pending.recycle({ results, isReusable: true });
    return undefined;
  }

  #expect(results: Results, index: number, path: BytePath, size: number | 'any' | 'skip'): void {
    const { walk, reader, remembering } = this.parts;
    results.expected[index] = size === 'any' ? ANY_SIZE : size === 'skip' ? SKIP : size;
    if (remembering !== undefined && size !== 'skip') reader.recall(path, index, { results, isAscii: walk.isAscii }, remembering);
  }

  #batchTask(): WorkerTask | undefined {
    const batch = this.#nextBatch(BATCH_CAPACITY);
    return (
      batch &&
      this.#given.give(batch, (failures, answered) => {
        batch.isReusable = answered;
        this.#complete(batch, failures);
      })
    );
  }

  #bigTask(): WorkerTask | undefined {
    const big = this.#big.shift();
    if (big === undefined) return undefined;
    const work = workOf(big);
    return this.#given.give(work, (failures) => this.#completeBig(big, work, failures));
  }

  #collect(): void {
    for (const reply of this.#workers?.replies() ?? []) this.#given.answered(reply);
  }

  #complete(batch: Batch, failures: readonly Failure[]): void {
    const { results } = batch;
    batch.failures.push(...failures);
    for (let index = 0; index < batch.paths.length; index++) {
      const size = results.sizes[index] ?? 0;
      if (results.statuses[index] === STATUS.hashed || results.statuses[index] === STATUS.big) this.#totals.bytesSeen += size;
      if (results.statuses[index] !== STATUS.big) continue;
      this.#big.push({ batch, index, size });
      batch.waitsFor += 1;
    }
    batch.waitsFor -= 1;
  }

  #completeBig({ batch, index }: BigFile, { results }: Work, failures: readonly Failure[]): void {
    batch.results.copyFrom(results, 0, index);
    batch.failures.push(...failures.map(({ detail }) => ({ index, detail })));
    batch.waitsFor -= 1;
  }

  /** Passes on the first batch if it is complete. */
  #tellFirst(): boolean {
    const batch = this.#pending.takeFirst();
    if (batch === undefined) return false;
    const others = batch.others.values();
    let other = others.next().value;
    for (let index = 0; index <= batch.paths.length; index++) {
      for (; other?.at === index; other = others.next().value) this.#tell(other.entry);
      if (index < batch.paths.length) this.#tell(this.#entryOf(batch, index));
    }
    this.#pending.recycle(batch);
    if (this.#totals.files - this.#totals.reported >= PROGRESS_FILES) {
      this.#totals.reported = this.#totals.files;
      this.request.onProgress?.(this.#totals.files, this.#totals.bytes);
    }
    return true;
  }

  #entryOf({ paths, results, failures }: Batch, index: number): TreeEntry {
    const { entries, remembering } = this.parts;
    const path = paths[index] ?? ('' as BytePath);
    if (results.statuses[index] === STATUS.hashed) {
      const entry = entries.fileEntry(path, results, index);
      if (remembering !== undefined && entry.digest !== undefined) remember(remembering, entry.path, results.stateOf(index), entry.digest);
      return entry;
    }
    const detail = failures.findLast((failure) => failure.index === index)?.detail ?? '';
    return entries.entryOf(path, { results, index, detail });
  }

  #tell(entry: TreeEntry): void {
    if (entry.kind === 'file') {
      this.#totals.files += 1;
      if (entry.digest !== undefined) this.#totals.bytes += entry.size;
    } else if (entry.kind === 'link') this.#totals.links += 1;
    this.request.onEntry(entry);
  }
}

function remember({ memory, device }: Remembering, path: BytePath, state: FileState, digest: Sha256): void {
  if (state.device === device) memory.keep(path, state, digest);
}

function workOf({ batch, index }: BigFile): Work {
  const results = Results.shared(1);
  results.expected[0] = batch.results.expected[index] ?? SKIP;
  return { paths: batch.paths.slice(index, index + 1), isAscii: batch.isAscii, whole: true, results };
}
