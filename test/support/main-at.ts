// The CLI as a child process whose clock stands still: `node main-at.js INSTANT ARGUMENTS…`. DuRi itself has no way to move its clock.
import { runCli } from '../../src/hosts/cli/run-cli.js';
import { nodePorts } from '../../src/hosts/node-ports.js';
import { fixedClock } from './doubles.js';

const [instant = '', ...argv] = process.argv.slice(2);
const hashWorkerUrl = new URL('../../src/adapters/tree/hash-worker-entry.js', import.meta.url);
process.exitCode = await runCli({
  argv,
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  version: '0.0.0-test',
  now: () => performance.now(),
  createPorts: (log) => Promise.resolve({ ...nodePorts(log, { hashWorkerUrl, version: '0.0.0-test' }), clock: fixedClock(instant) }),
});
