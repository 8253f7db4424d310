import { config } from 'zod/v4/core';
import type { Entry } from './hosts/node-ports.js';
import { requireSupportedNode } from './hosts/supported-node.js';

/**
 * The one entry of the bundle. The files in dist/ that a runner or a shell starts are stubs of a few lines
 * that call a function from here. Each loads its part by `import()`, so that `duri --help` pays for nothing else.
 * @source docs/adr/0001-one-bundle.md
 */

// By itself zod writes a function for each object schema at its first use and compiles it with `new Function`. DuRi makes no code from text, and a run
// that uses a schema once or twice never gets the time back: an eighth of the CPU time of `duri verify`. This has to stand before any schema is made.
config({ jitless: true });

/** The `duri` command line. */
export async function runCli(start: Entry): Promise<void> {
  requireSupportedNode();
  const { startCli } = await import('./hosts/cli/start.js');
  await startCli(start);
}

/** The action of one command, by the command's name. */
export async function runAction(name: string, entry: Entry): Promise<void> {
  requireSupportedNode();
  const host = await import('./hosts/github-actions/run-action.js');
  await host.runAction(name, entry);
}

/** A thread that hashes files for a scan; it is started from dist/hash-worker.js. */
export async function runHashWorker(): Promise<void> {
  const worker = await import('./adapters/tree/hash-worker.js');
  worker.runHashWorker();
}
