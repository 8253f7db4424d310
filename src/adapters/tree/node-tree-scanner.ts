import type { ScanRequest, TreeScanner } from '../../ports/tree.js';
import { EntryMaker } from './entry-maker.js';
import { FileReader, type Remembering } from './file-reader.js';
import { honestDevice } from './file-systems.js';
import { treePlatform } from './platform.js';
import { ReadingPace } from './reading-pace.js';
import { openRoot, type TreeRoot } from './tree-root.js';
import { DEFAULT_TUNING, TreeScan, type ScanTuning } from './tree-scan.js';
import { TreeWalk } from './walk.js';

export interface ScannerOptions {
  /** The entry file of the hash worker; undefined works with one thread. A bundle cannot find it by itself. */
  readonly workerUrl: URL | undefined;
  /** How many threads may hash, this one included: the cores of the machine. */
  readonly threads: number;
  /** As `process.platform` names it. */
  readonly platform: string;
  readonly tuning?: Partial<ScanTuning>;
}

/** More threads than this only wait for the one that walks. */
const MAX_THREADS = 8;

/** Reads trees by system calls that block, on several threads. */
export function createTreeScanner(options: ScannerOptions): TreeScanner {
  const platform = treePlatform(options.platform);
  const helpers = Math.max(0, Math.min(options.threads, MAX_THREADS) - 1);
  return {
    scan: async (request) => {
      const startedAt = Date.now();
      const root = openRoot(request.root);
      const { pace } = request;
      const bytesPerSecond = pace?.bytesPerSecond;
      const reader = new FileReader(root, platform, startedAt, bytesPerSecond === undefined ? undefined : new ReadingPace(bytesPerSecond));
      // One thread keeps a rate by itself; several would have to agree.
      const hired = pace === undefined ? helpers : bytesPerSecond === undefined ? Math.min(pace.threads, MAX_THREADS) : 1;
      return new TreeScan(request, {
        reader,
        walk: new TreeWalk(root, request.covers.bind(request)),
        entries: new EntryMaker(root, platform, reader),
        openWorkers: async () => {
          const { WorkerPool } = await import('./worker-pool.js');
          return new WorkerPool(options.workerUrl, hired, { root, platform: options.platform, startedAt, bytesPerSecond });
        },
        // Without a file to start a thread from, this one reads.
        inBackground: pace !== undefined && options.workerUrl !== undefined,
        remembering: remembering(request, root, options.platform),
        tuning: { ...DEFAULT_TUNING, ...options.tuning },
      }).run();
    },
  };
}

function remembering({ memory }: ScanRequest, root: TreeRoot, platform: string): Remembering | undefined {
  if (memory === undefined) return undefined;
  const found = honestDevice(Buffer.from(root, 'latin1'), platform);
  if ('device' in found) return { memory, device: found.device };
  memory.refuse(found.why);
  return undefined;
}
