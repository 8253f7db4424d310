import type { BytePath } from '../../model/path.js';
import type { Failure } from './file-reader.js';
import type { OtherEntry } from './look.js';
import { Results } from './results.js';
import type { Work } from './work.js';

/** Part of a tree on its way from the walk to the output, in order. */
export interface Batch extends Work {
  readonly id: number;
  readonly paths: readonly BytePath[];
  /** What is no file, each with the number of files before it. */
  readonly others: readonly { readonly at: number; readonly entry: OtherEntry }[];
  readonly failures: Failure[];
  /** What it still waits for: being read at all, and each of its big files. */
  waitsFor: number;
  /** Does nobody else look into its results any more? */
  isReusable: boolean;
  readonly weight: number;
}

/** Results of batches are kept in memory of this many files, which is used again. */
export const BATCH_CAPACITY = 256;

/** Batches in order, and the memory of their results. Only the first may leave, and when it waits for nothing. */
export class PendingBatches {
  readonly #byId = new Map<number, Batch>();
  readonly #free: Results[] = [];
  #first = 0;
  #next = 0;
  /** About how many bytes of memory everything pending takes. */
  weight = 0;

  /** Memory for the results of a batch that is being put together. */
  memory(): Results {
    const results = this.#free.pop() ?? Results.shared(BATCH_CAPACITY);
    results.clear();
    return results;
  }

  add(content: Pick<Batch, 'paths' | 'isAscii' | 'others' | 'results' | 'weight'>): Batch {
    const batch: Batch = { ...content, id: this.#next++, whole: false, failures: [], waitsFor: 1, isReusable: true };
    this.#byId.set(batch.id, batch);
    this.weight += batch.weight;
    return batch;
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  /** Takes out the first batch if it is complete. The memory of its results is in use until `recycle`. */
  takeFirst(): Batch | undefined {
    const batch = this.#byId.get(this.#first);
    if (batch?.waitsFor !== 0) return undefined;
    this.#byId.delete(batch.id);
    this.weight -= batch.weight;
    this.#first += 1;
    return batch;
  }

  /** Takes back the memory of a batch that has left. */
  recycle({ results, isReusable }: Pick<Batch, 'results' | 'isReusable'>): void {
    if (isReusable) this.#free.push(results);
  }
}
