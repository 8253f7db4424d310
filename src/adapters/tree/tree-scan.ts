import { IntegrityError } from '../../model/errors.js';
import type { Sha256 } from '../../model/digest.js';
import type { BytePath } from '../../model/path.js';
import type { FileState, ScanRequest, ScanSummary, TreeEntry } from '../../ports/tree.js';
import { type FileList, readAll, readNext, type SharedList } from './batch.js';
import type { EntryMaker } from './entry-maker.js';
import type { Failure, FileReader, Remembering } from './file-reader.js';
import type { WorkerTask } from './hash-worker.js';
import type { OtherEntry } from './look.js';
import { type Batch, BATCH_CAPACITY, PendingBatches } from './pending.js';
import { ANY_SIZE, Results, SKIP, STATUS } from './results.js';
import type { TreeWalk } from './walk.js';
import type { WorkerPool } from './worker-pool.js';

/** Numbers that decide speed and memory, never the result. */
export interface ScanTuning {
  /** A thread costs more than it gives before so many files, or so many bytes, have been seen. */
  readonly hireAfterFiles: number;
  readonly hireAfterBytes: number;
  /** Bytes of memory that entries may take while they wait for their turn. */
  readonly pendingBytes: number;
}

export const DEFAULT_TUNING: ScanTuning = { hireAfterFiles: 3000, hireAfterBytes: 64 * 1024 * 1024, pendingBytes: 12 * 1024 * 1024 };

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
}

/**
 * One scan. The walk gives files in order; batches of them are read by the workers and by this thread; completed
 * batches leave in order. Big files are put aside until everything pending takes too much memory or the walk ends;
 * then every thread takes the largest that is left, so that none waits for another.
 */
export class TreeScan {
  readonly #pending = new PendingBatches();
  #workers: WorkerPool | undefined;
  #big: BigFile[] = [];
  #walked = 0;
  #atEnd = false;
  #breathedAt = Date.now();
  readonly #totals = { files: 0, links: 0, bytes: 0, bytesRead: 0, reported: 0 };

  constructor(
    private readonly request: ScanRequest,
    private readonly parts: ScanParts,
  ) {}

  async run(): Promise<ScanSummary> {
    const { inBackground, tuning } = this.parts;
    const { hireAfterFiles, hireAfterBytes, pendingBytes } = tuning;
    try {
      if (inBackground) await this.#hire();
      while (this.#step()) {
        if (this.#walked >= hireAfterFiles || this.#totals.bytesRead >= hireAfterBytes) await this.#hire();
        if (this.#pending.weight > pendingBytes) await this.#drain();
        await (inBackground ? this.#breathe(1) : this.#breatheWhenDue());
      }
      await this.#drain();
    } finally {
      await this.#workers?.stop();
    }
    const { files, links, bytes } = this.#totals;
    return { files, links, bytes, collisions: this.parts.walk.collisions };
  }

  async #hire(): Promise<void> {
    this.#workers ??= await this.parts.openWorkers();
    this.#workers.hire();
  }

  get #busy(): number {
    return this.#workers?.busy ?? 0;
  }

  /** Keeps the workers busy and reads some files itself; false when the walk has ended. */
  #step(): boolean {
    const { reader, inBackground } = this.parts;
    this.#collect();
    this.#workers?.feed(() => this.#nextTask());
    if (inBackground) {
      while (this.#tellFirst());
      return !this.#atEnd;
    }
    const own = this.#nextBatch(OWN_BATCH);
    if (own === undefined) return false;
    this.#complete(own, readAll(reader, own, own.results));
    while (this.#tellFirst());
    return true;
  }

  /** Goes on until nothing is pending. */
  async #drain(): Promise<void> {
    this.#collect();
    while (this.#busy > 0) {
      await this.#breathe(1);
      this.#collect();
    }
    if (this.#big.length > 0) await this.#readBig(this.#big.splice(0));
    while (this.#tellFirst()) await this.#breatheWhenDue();
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
    this.#pending.recycle(results);
    return undefined;
  }

  #expect(results: Results, index: number, path: BytePath, size: number | 'any' | 'skip'): void {
    const { walk, reader, remembering } = this.parts;
    results.expected[index] = size === 'any' ? ANY_SIZE : size === 'skip' ? SKIP : size;
    if (remembering !== undefined && size !== 'skip') reader.recall(path, index, { results, isAscii: walk.isAscii }, remembering);
  }

  #nextTask(): WorkerTask | undefined {
    const batch = this.#nextBatch(BATCH_CAPACITY);
    return batch && taskOf(batch.id, batch, batch.results);
  }

  #collect(): void {
    for (const { id, failures } of this.#workers?.replies() ?? []) {
      const batch = this.#pending.get(id);
      if (batch !== undefined) this.#complete(batch, failures);
    }
  }

  #complete(batch: Batch, failures: readonly Failure[]): void {
    batch.failures.push(...failures);
    for (let index = 0; index < batch.paths.length; index++) {
      if (batch.results.statuses[index] === STATUS.hashed) this.#totals.bytesRead += batch.results.sizes[index] ?? 0;
      if (batch.results.statuses[index] !== STATUS.big) continue;
      this.#big.push({ batch, index });
      batch.waitsFor += 1;
    }
    batch.waitsFor -= 1;
  }

  /** The files that were put aside: every thread takes the largest that is left. */
  async #readBig(files: readonly BigFile[]): Promise<void> {
    const { tuning } = this.parts;
    if (files.length > 1 && files.reduce((sum, file) => sum + sizeOf(file), 0) >= tuning.hireAfterBytes) await this.#hire();
    const big = [...files].sort((a, b) => sizeOf(b) - sizeOf(a));
    const list: FileList = { paths: big.map(({ batch, index }) => batch.paths[index] ?? ''), isAscii: false };
    const shared = { list, results: Results.shared(big.length), counter: new Int32Array(new SharedArrayBuffer(4)) };
    big.forEach(({ batch, index }, place) => (shared.results.expected[place] = batch.results.expected[index] ?? SKIP));
    const details = new Map((await this.#readTogether(shared)).map(({ index, detail }) => [index, detail]));
    big.forEach(({ batch, index }, place) => {
      batch.results.copyFrom(shared.results, place, index);
      batch.failures.push({ index, detail: details.get(place) ?? '' });
      batch.waitsFor -= 1;
    });
  }

  async #readTogether(shared: SharedList): Promise<Failure[]> {
    const { reader, inBackground } = this.parts;
    const failures: Failure[] = [];
    this.#workers?.feedAll(() => ({ ...taskOf(-1, shared.list, shared.results), counter: shared.counter }));
    while (!inBackground && readNext(reader, shared, failures)) await this.#breatheWhenDue();
    for (;;) {
      for (const reply of this.#workers?.replies() ?? []) failures.push(...reply.failures);
      if (this.#busy === 0) return failures;
      await this.#breathe(1);
    }
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
    this.#pending.recycle(batch.results);
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

function sizeOf({ batch, index }: BigFile): number {
  return batch.results.sizes[index] ?? 0;
}

function taskOf(id: number, { paths, isAscii }: FileList, results: Results): WorkerTask {
  if (!(results.memory instanceof SharedArrayBuffer)) throw new IntegrityError('internal', 'results for a worker must lie in shared memory');
  return { id, list: { paths, isAscii }, memory: results.memory, capacity: results.capacity, counter: undefined };
}
