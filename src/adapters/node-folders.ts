import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, openSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';
import type { FolderFacts, Folders } from '../ports/folders.js';

/** Folders of this host. */
export function nodeFolders(): Folders {
  return { probe, names, openToEveryone, temporary: () => temporaryFolder().path };
}

function probe(path: string): FolderFacts | undefined {
  if (!isFolder(path)) return undefined;
  const name = `.duri-doctor-${randomBytes(6).toString('hex')}-a`;
  const file = join(path, name);
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    return { writable: false, caseSensitive: undefined, keepsModes: undefined, fileTime: undefined };
  }
  try {
    const fileTime = statSync(file).mtime;
    return { writable: true, caseSensitive: !existsSync(join(path, name.toUpperCase())), keepsModes: keepsModes(file), fileTime };
  } finally {
    rmSync(file, { force: true });
  }
}

function keepsModes(file: string): boolean | undefined {
  const modeAfter = (mode: number): number => {
    chmodSync(file, mode);
    return statSync(file).mode & 0o777;
  };
  try {
    return modeAfter(0o700) === 0o700 && modeAfter(0o600) === 0o600;
  } catch {
    return false;
  }
}

function names(path: string, max: number): readonly string[] {
  try {
    return readdirSync(path).sort().slice(0, max);
  } catch {
    return [];
  }
}

const WORLD_WRITE = 0o002;
const STICKY = 0o1000;

function openToEveryone(path: string): readonly string[] {
  if (process.platform === 'win32') return [];
  const open: string[] = [];
  for (let folder = nearestFolder(path); ; folder = dirname(folder)) {
    const { mode } = statSync(folder);
    if ((mode & WORLD_WRITE) !== 0 && (mode & STICKY) === 0) open.unshift(folder);
    if (dirname(folder) === folder) return open;
  }
}

/** The folder of a path with links resolved, or the nearest one above it that is there. */
function nearestFolder(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    if (isFolder(at)) return realpathSync(at);
    if (dirname(at) === at) return at;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
