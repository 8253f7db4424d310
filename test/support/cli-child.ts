import { runCli } from '../../src/hosts/cli/run-cli.js';
import { nodePorts } from '../../src/hosts/node-ports.js';
import type { Ports } from '../../src/ports/index.js';

const hashWorkerUrl = new URL('../../src/adapters/tree/hash-worker-entry.js', import.meta.url);

/** The CLI in a process of its own, with some of its ports exchanged: what DuRi itself has no way to do. */
export async function cliChild(argv: readonly string[], exchanged: (ports: Ports) => Partial<Ports>): Promise<void> {
  process.exitCode = await runCli({
    argv,
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    version: '0.0.0-test',
    now: () => performance.now(),
    createPorts: (log) => {
      const ports = nodePorts(log, { hashWorkerUrl, version: '0.0.0-test' });
      return Promise.resolve({ ...ports, ...exchanged(ports) });
    },
  });
}
