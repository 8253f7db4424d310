import { accessSync, constants, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { WriteAccess, Writer } from '../ports/write-access.js';
import { type Mount, mountOf, mountsBelow, readMounts } from './mount-table.js';

/** Write access on this host. The rights of other accounts are those that the mode of a file tells; this process's own are asked of the system, access lists included. */
export function nodeWriteAccess(): WriteAccess {
  return {
    onReadOnlyMount: (folder) => isReadOnly(readMounts(), folder) && !systemAllows(folder),
    writableAt: (path, writer) => {
      const mounts = readMounts();
      for (const form of new Set([resolve(path), existing(path)])) {
        const found = writableOnTheWay(form, writer, mounts);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    writableIn: (folder, writer) => {
      const mounts = readMounts();
      return writableOnTheWay(folder, writer, mounts) ?? writableBelow(Buffer.from(folder), writer, mounts);
    },
  };
}

/** The path with links resolved as far as it is there. */
function existing(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(resolve(path));
    return parent === resolve(path) ? parent : resolve(existing(parent), path.slice(path.lastIndexOf('/') + 1));
  }
}

function isReadOnly(mounts: readonly Mount[] | undefined, folder: string): boolean {
  return mounts !== undefined && mountOf(mounts, folder)?.readOnly === true && mountsBelow(mounts, folder).every(({ readOnly }) => readOnly);
}

/** May this very process write? On a read-only file system the answer is no for root as well. */
function systemAllows(path: string | Buffer): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path itself, or the nearest folder above it in which the account may replace what leads to it. */
function writableOnTheWay(path: string, writer: Writer, mounts: readonly Mount[] | undefined): string | undefined {
  const own = statsOf(path);
  if (own !== undefined && mayChange(path, own, writer, mounts)) return path;
  for (let below = path, folder = dirname(path); folder !== below; below = folder, folder = dirname(folder)) {
    const stats = statsOf(folder);
    if (stats !== undefined && mayChange(folder, stats, writer, mounts) && mayReplace(statsOf(below), stats, writer)) return folder;
  }
  return undefined;
}

/** In a folder with the sticky bit one can replace only what is one's own. */
function mayReplace(entry: Stats | undefined, folder: Stats, { userId }: Writer): boolean {
  return (folder.mode & 0o1000) === 0 || userId === 0 || entry === undefined || entry.uid === userId || folder.uid === userId;
}

/** Whoever owns something can give himself the right to write it. */
function mayChange(path: string | Buffer, stats: Stats, writer: Writer, mounts: readonly Mount[] | undefined): boolean {
  if (stats.isSymbolicLink()) return false; // it is replaced in its folder, or not at all
  if (mounts !== undefined && mountOf(mounts, path.toString())?.readOnly === true && !systemAllows(path)) return false;
  return writer.userId === 0 || stats.uid === writer.userId || (writer.here ? systemAllows(path) : groupAllows(stats, writer));
}

function groupAllows({ mode, gid }: Stats, { groupIds }: Writer): boolean {
  return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && groupIds.includes(gid));
}

const SLASH = Buffer.from('/');

/** Names are bytes here: not each is text. @throws tree_unreadable */
function writableBelow(folder: Buffer, writer: Writer, mounts: readonly Mount[] | undefined): string | undefined {
  for (const name of namesIn(folder)) {
    const path = Buffer.concat([folder, SLASH, name]);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !(stats.isFile() || stats.isDirectory())) continue;
    if (mayChangeBelow(path, stats, writer, mounts)) return path.toString();
    const found = stats.isDirectory() ? writableBelow(path, writer, mounts) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where nobody but the owner has the right, there is nothing to ask: an access list gives no more than the group's bits show. @source acl(5) */
function mayChangeBelow(path: Buffer, stats: Stats, writer: Writer, mounts: readonly Mount[] | undefined): boolean {
  if (writer.userId !== 0 && stats.uid !== writer.userId && (stats.mode & 0o022) === 0) return false;
  return mayChange(path, stats, writer, mounts);
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
