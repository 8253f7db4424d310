import { parentPort, type MessagePort, workerData } from 'node:worker_threads';
import { messageOf } from '../../model/errors.js';
import { type FileList, readAll, readNext } from './batch.js';
import { type Failure, FileReader } from './file-reader.js';
import { treePlatform } from './platform.js';
import { ReadingPace } from './reading-pace.js';
import { Results } from './results.js';
import type { TreeRoot } from './tree-root.js';

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly port: MessagePort;
  readonly root: TreeRoot;
  readonly platform: string;
  readonly startedAt: number;
  /** How fast it reads at most; undefined as fast as it goes. */
  readonly bytesPerSecond: number | undefined;
}

/** Files for a worker. Results go to the shared memory. */
export interface WorkerTask {
  readonly id: number;
  readonly list: FileList;
  readonly memory: SharedArrayBuffer;
  readonly capacity: number;
  /** Where the list is shared with other threads: the index of the next file. */
  readonly counter: Int32Array | undefined;
}

/** The answer to each task. */
export interface WorkerReply {
  readonly id: number;
  readonly failures: readonly Failure[];
  /** The task could not be done at all. */
  readonly error?: string;
}

/** The body of a hash worker. Each host has an entry file of its own that calls this and nothing else. */
export function runHashWorker(): void {
  if (parentPort === null) throw new Error('This file is started by DuRi as a worker thread; it is no program.');
  const { port, root, platform, startedAt, bytesPerSecond } = workerData as WorkerStart;
  const reader = new FileReader(root, treePlatform(platform), startedAt, bytesPerSecond === undefined ? undefined : new ReadingPace(bytesPerSecond));
  port.on('message', (task: WorkerTask) => port.postMessage(answer(task, reader)));
}

function answer({ id, list, memory, capacity, counter }: WorkerTask, reader: FileReader): WorkerReply {
  try {
    const results = new Results(memory, capacity);
    if (counter === undefined) return { id, failures: readAll(reader, list, results) };
    const failures: Failure[] = [];
    while (readNext(reader, { list, results, counter }, failures));
    return { id, failures };
  } catch (error) {
    return { id, failures: [], error: messageOf(error) };
  }
}
