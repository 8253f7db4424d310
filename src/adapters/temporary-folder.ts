import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IntegrityError, messageOf } from '../model/errors.js';
import type { TemporaryFolder } from '../ports/archive-files.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const folders = new Set<string>();

/** A new folder of mode 0700; see the port. On a runner it lies where the job's own temp files do. @throws write_failed */
export function temporaryFolder(parent: string | undefined = process.env['RUNNER_TEMP']): TemporaryFolder {
  watch(); // before there is anything to leave behind
  const path = make(parent);
  folders.add(path);
  return { path, remove: () => remove(path) };
}

function make(parent: string | undefined): string {
  const place = parent === undefined || parent === '' ? tmpdir() : parent;
  try {
    return mkdtempSync(join(realpathSync(place), 'duri-'));
  } catch (error) {
    throw new IntegrityError('write_failed', `no temporary folder could be made in ${place}: ${messageOf(error)}`, { path: place }, { cause: error });
  }
}

function watch(): void {
  if (folders.size > 0 || process.listeners('exit').includes(removeAll)) return;
  process.on('exit', removeAll);
  for (const signal of SIGNALS) process.on(signal, removeAndPassOn);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  if (!folders.delete(path) || folders.size > 0) return;
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, removeAndPassOn);
}

function removeAll(): void {
  for (const path of [...folders]) {
    try {
      remove(path);
    } catch {
      // the process ends; there is nobody left to tell
    }
  }
}

function removeAndPassOn(signal: NodeJS.Signals): void {
  removeAll();
  process.off(signal, removeAndPassOn);
  // Without another listener the default action was only held up by ours; with one, that one decides.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
