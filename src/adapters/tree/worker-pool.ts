import { setFlagsFromString } from 'node:v8';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { IntegrityError, messageOf } from '../../model/errors.js';
import type { WorkerReply, WorkerStart, WorkerTask } from './hash-worker.js';

/** How many tasks wait at a worker, so that it never waits for the main thread. */
const TASKS_AHEAD = 3;
/** A worker makes little that lives long; without a limit its young generation grows to many times this. */
const YOUNG_GENERATION_MB = 8;

/**
 * The same for the main thread, for which Node has no option at run time. Batches on their way look long-lived to V8, which answers with
 * a young generation of 48 MiB: a million files took 217 MiB at the peak with two threads, and 106 with this.
 */
function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

interface Hired {
  readonly worker: Worker;
  readonly port: MessagePort;
  busy: number;
}

/**
 * Threads that hash. Replies are fetched by polling, because the main thread hashes too and leaves no turn to the
 * event loop; that a thread has died is noticed whenever the main thread does leave one.
 */
export class WorkerPool {
  readonly #hired: Hired[] = [];
  #failure: IntegrityError | undefined;
  #stopping = false;

  constructor(
    private readonly url: URL | undefined,
    private readonly count: number,
    private readonly start: Omit<WorkerStart, 'port'>,
  ) {}

  /** Starts the threads, if there are to be any and they have not been started. @throws worker_failed */
  hire(): void {
    if (this.url === undefined || this.#hired.length > 0) return;
    keepYoungGenerationSmall();
    for (let index = 0; index < this.count; index++) this.#hireOne(this.url);
  }

  /** Gives tasks to workers that have room for more, to those that have least first, as long as there are any. */
  feed(nextTask: () => WorkerTask | undefined): void {
    for (let ahead = 1; ahead <= TASKS_AHEAD; ahead++) {
      for (const hired of this.#hired) {
        if (hired.busy >= ahead) continue;
        const task = nextTask();
        if (task === undefined) return;
        this.#post(hired, task);
      }
    }
  }

  /** The replies that have come in. @throws worker_failed */
  replies(): WorkerReply[] {
    if (this.#failure !== undefined) throw this.#failure;
    const replies: WorkerReply[] = [];
    for (const hired of this.#hired) {
      for (let message = receive(hired); message !== undefined; message = receive(hired)) {
        if (message.error !== undefined) throw new IntegrityError('worker_failed', `a hash worker failed: ${message.error}`);
        replies.push(message);
      }
    }
    return replies;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    for (const { port } of this.#hired) port.close();
    await Promise.all(this.#hired.map(({ worker }) => worker.terminate()));
  }

  #post(hired: Hired, task: WorkerTask): void {
    hired.busy += 1;
    hired.port.postMessage(task);
  }

  #hireOne(url: URL): void {
    const { port1, port2 } = new MessageChannel();
    const workerData: WorkerStart = { ...this.start, port: port2 };
    try {
      const worker = new Worker(url, {
        name: 'duri-hash',
        workerData,
        transferList: [port2],
        execArgv: [],
        env: {},
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
      });
      worker.on('error', (error) => this.#fail(messageOf(error), error));
      worker.on('exit', (code) => this.#fail(`it ended with exit code ${code}`));
      this.#hired.push({ worker, port: port1, busy: 0 });
    } catch (error) {
      throw new IntegrityError('worker_failed', `a hash worker could not be started: ${messageOf(error)}`, {}, { cause: error });
    }
  }

  #fail(why: string, cause?: unknown): void {
    if (!this.#stopping) this.#failure ??= new IntegrityError('worker_failed', `a hash worker failed: ${why}`, {}, { cause });
  }
}

function receive(hired: Hired): WorkerReply | undefined {
  const received = receiveMessageOnPort(hired.port) as { message: WorkerReply } | undefined;
  if (received !== undefined) hired.busy -= 1;
  return received?.message;
}
