import { parentPort, type MessagePort, workerData } from 'node:worker_threads';
import { messageOf } from '../../model/errors.js';
import { type Failure, FileReader } from './file-reader.js';
import { treePlatform } from './platform.js';
import { ReadingPace } from './reading-pace.js';
import { Results } from './results.js';
import type { TreeRoot } from './tree-root.js';
import { readShare, type Work } from './work.js';

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly port: MessagePort;
  readonly root: TreeRoot;
  readonly platform: string;
  readonly startedAt: number;
  /** How fast it reads at most; undefined as fast as it goes. */
  readonly bytesPerSecond: number | undefined;
}

/** Work for a worker. Results go to the shared memory. */
export interface WorkerTask extends Omit<Work, 'results'> {
  readonly id: number;
  readonly memory: SharedArrayBuffer;
  readonly capacity: number;
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

function answer({ id, memory, capacity, ...files }: WorkerTask, reader: FileReader): WorkerReply {
  try {
    return { id, failures: readShare(reader, { ...files, results: new Results(memory, capacity) }).failures };
  } catch (error) {
    return { id, failures: [], error: messageOf(error) };
  }
}
