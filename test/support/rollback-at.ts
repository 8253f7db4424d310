// The CLI as a child process that kills itself when it touches a directory for the Nth time: `node rollback-at.js INSTANT N ARGUMENTS…`.
import { runCli } from '../../src/hosts/cli/run-cli.js';
import { nodePorts } from '../../src/hosts/node-ports.js';
import type { Ports } from '../../src/ports/index.js';
import { fixedClock } from './doubles.js';

const [instant = '', at = '0', ...argv] = process.argv.slice(2);
const hashWorkerUrl = new URL('../../src/adapters/tree/hash-worker-entry.js', import.meta.url);
let left = Number(at);

function counted<T extends object>(port: T, names: readonly (keyof T)[]): T {
  const die = (): void => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  const wrap =
    (work: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown => {
      die();
      const result = work(...args);
      die();
      return result;
    };
  return { ...port, ...Object.fromEntries(names.map((name) => [name, wrap((port[name] as (...args: unknown[]) => unknown).bind(port))])) };
}

process.exitCode = await runCli({
  argv,
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  version: '0.0.0-test',
  now: () => performance.now(),
  createPorts: (log) => {
    const ports: Ports = nodePorts(log, { hashWorkerUrl, version: '0.0.0-test' });
    return Promise.resolve({
      ...ports,
      trigger: { kind: 'none' },
      clock: fixedClock(instant),
      releaseFolders: counted(ports.releaseFolders, ['empty', 'move', 'link', 'remove']),
      files: counted(ports.files, ['write', 'remove', 'exclusively']),
    });
  },
});
