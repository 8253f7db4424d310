import type { Entry } from '../node-ports.js';
import { runCli } from './run-cli.js';

/** Runs this process's command line and sets its exit code. */
export async function startCli(start: Entry): Promise<void> {
  // A reader that has seen enough, as in `duri --help | head -1`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3));
  process.exitCode = await runCli({
    argv: process.argv.slice(2),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    version: start.version,
    now: () => performance.now(),
    createPorts: async (log) => (await import('../node-ports.js')).nodePorts(log, start),
  });
}
