import { accessSync, constants, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { WriteAccess, Writer } from '../ports/write-access.js';
import { liesOnReadOnlyMount, mountsBelowAreReadOnly } from './mount-table.js';

/** Write access on this host. The rights of other accounts are those that the mode of a file tells; this process's own are asked of the system, access lists included. */
export function nodeWriteAccess(): WriteAccess {
  return {
    onReadOnlyMount: (folder) => liesOnReadOnlyMount(folder) && mountsBelowAreReadOnly(folder),
    writableAt: (path, writer) => {
      for (const form of new Set([resolve(path), existing(path)])) {
        const found = writableOnTheWay(form, writer);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    writableIn: (folder, writer) => writableOnTheWay(folder, writer) ?? writableBelow(Buffer.from(folder), writer),
  };
}

/** The path with links resolved as far as it is there. */
function existing(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(resolve(path));
    return parent === resolve(path) ? parent : join(existing(parent), basename(path));
  }
}

/** May this very process write? */
function systemAllows(path: string | Buffer): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path itself, or the nearest folder above it in which the account may replace what leads to it. A read-only mount ends the way: what is mounted cannot be replaced. */
function writableOnTheWay(path: string, writer: Writer): string | undefined {
  const own = statsOf(path);
  if (own !== undefined && mayChange(path, own, writer)) return path;
  for (let below = path, folder = dirname(path); folder !== below; below = folder, folder = dirname(folder)) {
    if (liesOnReadOnlyMount(below)) return undefined;
    const stats = statsOf(folder);
    if (stats !== undefined && mayChange(folder, stats, writer) && mayReplace(statsOf(below), stats, writer)) return folder;
  }
  return undefined;
}

/** In a folder with the sticky bit one can replace only what is one's own. */
function mayReplace(entry: Stats | undefined, folder: Stats, { userId }: Writer): boolean {
  return (folder.mode & 0o1000) === 0 || userId === 0 || entry === undefined || entry.uid === userId || folder.uid === userId;
}

/** Whoever owns something can give himself the right to write it. */
function mayChange(path: string | Buffer, stats: Stats, writer: Writer): boolean {
  if (stats.isSymbolicLink()) return false; // it is replaced in its folder, or not at all
  const may = writer.userId === 0 || stats.uid === writer.userId || (writer.here ? systemAllows(path) : groupAllows(stats, writer));
  return may && !liesOnReadOnlyMount(path);
}

function groupAllows({ mode, gid }: Stats, { groupIds }: Writer): boolean {
  return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && groupIds.includes(gid));
}

const SLASH = Buffer.from('/');

/** Names are bytes here: not each is text. @throws tree_unreadable */
function writableBelow(folder: Buffer, writer: Writer): string | undefined {
  for (const name of namesIn(folder)) {
    const path = Buffer.concat([folder, SLASH, name]);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !(stats.isFile() || stats.isDirectory())) continue;
    if (mayChangeBelow(path, stats, writer)) return path.toString();
    const found = stats.isDirectory() ? writableBelow(path, writer) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where nobody but the owner has the right, there is nothing to ask: an access list gives no more than the group's bits show. @source acl(5) */
function mayChangeBelow(path: Buffer, stats: Stats, writer: Writer): boolean {
  if (writer.userId !== 0 && stats.uid !== writer.userId && (stats.mode & 0o022) === 0) return false;
  return mayChange(path, stats, writer);
}

function namesIn(folder: Buffer): Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' });
  } catch (error) {
    throw new IntegrityError('tree_unreadable', `${printable(folder.toString())} could not be read: ${messageOf(error)}`, {}, { cause: error });
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw new IntegrityError('tree_unreadable', `${printable(path)} cannot be looked at: ${messageOf(error)}`, { path }, { cause: error });
  }
}
