import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import type { OpenOutbox, Outbox } from '../ports/outbox.js';
import { takeLock } from './evidence-directory/lock.js';
import { syncFolder } from './sync-folder.js';

/** A temp file that is older than this was left by a run that was killed. */
const LEFT_BEHIND_MS = 60_000;
const TEMPORARY = /^\..+\.tmp$/;

/** Outboxes on this host's disk. */
export const nodeOutbox: OpenOutbox = (folder): Outbox => ({
  list: (max) =>
    namesIn(folder)
      .filter((name) => name.endsWith('.json'))
      .slice(0, max),
  read: (name, maxBytes) => read(join(folder, name), maxBytes),
  put: (name, content) => put(folder, name, content),
  remove: (name) => guarded(folder, () => rmSync(join(folder, name), { force: true })),
  lock: () => lock(folder),
});

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw new IntegrityError('evidence_unreadable', `the outbox ${folder} cannot be read: ${messageOf(error)}`, { path: folder }, { cause: error });
  }
}

function read(path: string, maxBytes: number): Uint8Array | undefined {
  try {
    const stat = lstatSync(path);
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(path) : undefined;
  } catch {
    return undefined; // gone, or not for this account: whoever asked says so
  }
}

function put(folder: string, name: string, content: string): void {
  guarded(folder, () => {
    makeFolder(folder);
    const temporary = join(folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`);
    const fd = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(fd, content);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, join(folder, name));
    syncFolder(folder);
  });
}

/** In a folder of our own making nothing is ever committed. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  writeFileSync(join(folder, '.gitignore'), '*\n');
}

function lock(folder: string): { release(): void } | undefined {
  try {
    makeFolder(folder);
    const held = takeLock(folder);
    clearAway(folder);
    return { release: () => held.release() };
  } catch (error) {
    if (error instanceof IntegrityError && error.code === 'locked') return undefined;
    throw new IntegrityError('write_failed', `the outbox ${folder} cannot be used: ${messageOf(error)}`, { path: folder }, { cause: error });
  }
}

function clearAway(folder: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const stat = TEMPORARY.test(name) ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
    if (stat !== undefined && Date.now() - stat.mtimeMs > LEFT_BEHIND_MS) rmSync(path, { force: true });
  }
}

function guarded(folder: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new IntegrityError('write_failed', `the outbox ${folder} could not be written: ${messageOf(error)}`, { path: folder }, { cause: error });
  }
}
