// The CLI as a child process that kills itself when it touches a directory for the Nth time: `node rollback-at.js INSTANT N ARGUMENTS…`.
import { cliChild } from './cli-child.js';
import { fixedClock } from './doubles.js';

const [instant = '', at = '0', ...argv] = process.argv.slice(2);
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

await cliChild(argv, ({ releaseFolders, files }) => ({
  trigger: { kind: 'none' },
  clock: fixedClock(instant),
  releaseFolders: counted(releaseFolders, ['empty', 'move', 'link', 'remove']),
  files: counted(files, ['write', 'remove', 'exclusively']),
}));
