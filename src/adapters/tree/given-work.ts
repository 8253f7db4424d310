import { IntegrityError } from '../../model/errors.js';
import type { Failure, FileReader } from './file-reader.js';
import type { WorkerReply, WorkerTask } from './hash-worker.js';
import { readShare, type Work } from './work.js';

interface Given {
  readonly work: Work;
  /** Of the files that this thread took. */
  readonly failures: Failure[];
  readonly done: Done;
}

/** All of it is read. Until the worker has answered as well, it may still look into the results, whose memory is then not to be used again. */
type Done = (failures: readonly Failure[], answered: boolean) => void;

/**
 * What workers were given and have not answered. The thread that gave it helps when it has nothing else to read, so that at the end of a scan it waits
 * for no worker that is slow, or still starting. With that, and threads that start early, 10 000 small files take 0.76 of the time.
 */
export class GivenWork {
  readonly #given = new Map<number, Given>();
  #next = 0;

  /** @param done is called once */
  give(work: Work, done: Done): WorkerTask {
    const { paths, isAscii, whole, results } = work;
    if (!(results.memory instanceof SharedArrayBuffer)) throw new IntegrityError('internal', 'results for a worker must lie in shared memory');
    const id = this.#next++;
    this.#given.set(id, { work, failures: [], done });
    return { id, paths, isAscii, whole, memory: results.memory, capacity: results.capacity };
  }

  answered({ id, failures }: WorkerReply): void {
    const given = this.#given.get(id);
    if (given === undefined) return; // this thread has read all of it
    this.#given.delete(id);
    given.done([...given.failures, ...failures], true);
  }

  /** Reads what is left of the first that has anything left; false when there is none. */
  help(reader: FileReader): boolean {
    for (const [id, { work, failures, done }] of this.#given) {
      const share = readShare(reader, work);
      const isAll = share.taken === work.paths.length;
      if (share.taken === 0 && !isAll) continue;
      failures.push(...share.failures);
      if (isAll) {
        this.#given.delete(id);
        done(failures, false);
      }
      return true;
    }
    return false;
  }
}
