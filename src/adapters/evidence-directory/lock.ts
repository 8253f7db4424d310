import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { LOCK_FILE, TAKEOVER_FILE } from '../../evidence/evidence-set.js';
import { IntegrityError, systemCode } from '../../model/errors.js';

export interface Lock {
  /** @throws locked when another run has taken the lock over meanwhile */
  assertHeld(): void;
  release(): void;
}

/** A lock without its holder's name is a plain file that is being written, for no longer than this. */
const WRITING_MS = 10_000;

/** Takes the directory's lock. The lock of a process that has died on this host is taken over. @throws locked */
export function takeLock(directory: string): Lock {
  const path = join(directory, LOCK_FILE);
  const content = JSON.stringify({ host: hostname(), pid: process.pid, nonce: randomUUID() });
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryCreate(path, content)) {
      clearTakeover(join(directory, TAKEOVER_FILE));
      return heldLock(path, content);
    }
    const found = readIfThere(path);
    const holder = found === undefined ? undefined : holderOf(found);
    if (holder !== undefined && !isDead(holder)) {
      throw new IntegrityError('locked', `${path} is held by process ${holder.pid} on ${holder.host}`, { path, pid: holder.pid, host: holder.host });
    }
    if (found !== undefined && (holder !== undefined || isOld(path))) takeOver(directory, { path, found, content });
  }
  throw new IntegrityError('locked', `${path} could not be taken: another run is taking it right now`, { path });
}

interface DeadLock {
  readonly path: string;
  /** What it said when it was found to be dead. */
  readonly found: string;
  /** Who removes it. */
  readonly content: string;
}

/**
 * Removes the lock of a dead holder. Only one run at a time may: a second one that has seen the same dead holder would remove the lock that the
 * first has taken since. What one leaves that dies in this instant the next one clears away.
 */
function takeOver(directory: string, { path, found, content }: DeadLock): void {
  const mine = join(directory, TAKEOVER_FILE);
  if (!tryCreate(mine, content)) {
    clearTakeover(mine);
    return;
  }
  try {
    if (readIfThere(path) === found) rmSync(path, { force: true });
  } finally {
    rmSync(mine, { force: true });
  }
}

function clearTakeover(path: string): void {
  const found = readIfThere(path);
  const holder = found === undefined ? undefined : holderOf(found);
  if (found !== undefined && (holder === undefined ? isOld(path) : isDead(holder))) rmSync(path, { force: true });
}

function heldLock(path: string, content: string): Lock {
  const isHeld = (): boolean => readIfThere(path) === content;
  return {
    assertHeld: () => {
      if (!isHeld()) throw new IntegrityError('locked', `${path} was taken over by another run`, { path });
    },
    release: () => {
      if (isHeld()) rmSync(path, { force: true });
    },
  };
}

/** The lock is a link whose text names the holder: a link is made with its text in one step, so a kill never leaves an empty lock. */
function tryCreate(path: string, content: string): boolean {
  try {
    symlinkSync(content, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    return tryCreateFile(path, content); // Windows without the right to make links, and file systems that have none
  }
}

function tryCreateFile(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

interface Holder {
  readonly host: string;
  readonly pid: number;
}

/** Undefined when it was released meanwhile. */
function readIfThere(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Who holds the lock; undefined when it does not say yet. */
function holderOf(text: string): Holder | undefined {
  try {
    const { host, pid } = JSON.parse(text) as Partial<Holder>;
    return typeof host === 'string' && typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? { host, pid } : undefined;
  } catch {
    return undefined;
  }
}

function isOld(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > WRITING_MS;
}

/** A process of another host may be alive for all we know; a restarted container has the same host and process id again. */
function isDead({ host, pid }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}
