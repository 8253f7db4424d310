import { type ChildProcess, spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const running = new Set<ChildProcess>();

/** Remembers a child that leads its own process group, so that nothing of it outlives this process. */
export function watchGroup(child: ChildProcess): void {
  if (running.size === 0) {
    process.on('exit', killAll);
    for (const signal of SIGNALS) process.on(signal, passOn);
  }
  running.add(child);
}

/** Forgets a child that has ended. */
export function releaseGroup(child: ChildProcess): void {
  if (!running.delete(child) || running.size > 0) return;
  process.off('exit', killAll);
  for (const signal of SIGNALS) process.off(signal, passOn);
}

/** Ends a child together with every process that it started. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode !== null) return;
    // Windows has no groups; taskkill walks the tree. By its full path, so that PATH does not choose it.
    spawn(`${process.env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\taskkill.exe`, ['/pid', String(child.pid), '/t', '/f'], {
      stdio: 'ignore',
      windowsHide: true,
    }).on('error', () => child.kill());
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // ESRCH: the whole group is gone already
  }
}

function killAll(): void {
  for (const child of running) killGroup(child);
}

/** A signal for this process is one for its children, which stand in groups of their own. */
function passOn(signal: NodeJS.Signals): void {
  killAll();
  process.off(signal, passOn);
  // Without another listener the default action was only held up by ours; with one, that one decides.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
