import { spawnSync } from 'node:child_process';

/** Runs a program outside of any measurement; what it says is thrown away. @throws Error with the end of its messages unless it ends with 0 */
export function runProgram(program, args, options) {
  const { status, stderr, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64 * 1024 * 1024, ...options });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error?.message ?? String(stderr).slice(-2000)}`);
}
