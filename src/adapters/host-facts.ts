import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import { hostname, release, type, uptime, version } from 'node:os';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import { type BytePath, printable, printablePath, toBytePath, toSystemPath } from '../model/path.js';
import type { EntryFacts, HostFacts, ProcessText } from '../ports/host-facts.js';

const PIECE_BYTES = 256 * 1024;
/** Windows has no such flags, whatever the types say. */
const flags: Partial<typeof constants> = constants;
const NO_LINK_NO_WAIT = constants.O_RDONLY | (flags.O_NOFOLLOW ?? 0) | (flags.O_NONBLOCK ?? 0);

/** Facts of this host, read and never changed. */
export const nodeHostFacts: HostFacts = {
  entry,
  readInside,
  tail,
  machine: () => ({
    hostName: hostname(),
    kernel: `${type()} ${release()} ${version()}`,
    uptimeSeconds: Math.floor(uptime()),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }),
  mountTable: () => textOf('/proc/self/mountinfo'),
  processes: () => (process.platform === 'linux' && textOf('/proc/self/stat') !== undefined ? processes() : undefined),
  bootSeconds: () => {
    const seconds = /^btime (\d+)$/m.exec(textOf('/proc/stat') ?? '')?.[1];
    return seconds === undefined ? undefined : Number(seconds);
  },
};

function entry(root: string, path: BytePath): EntryFacts | undefined {
  const place = systemPath(root, path);
  try {
    const stats = lstatSync(place);
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
    return {
      kind,
      sizeBytes: stats.size,
      mode: stats.mode & 0o7777,
      userId: stats.uid,
      groupId: stats.gid,
      names: stats.nlink,
      modifiedAt: stats.mtime,
      changedAt: stats.ctime,
      bornAt: stats.birthtimeMs > 0 ? stats.birthtime : undefined,
      ...(kind === 'link' ? { target: readlinkSync(place, 'latin1') as BytePath } : {}),
    };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw new IntegrityError('tree_unreadable', `${printablePath(path)} could not be looked at: ${messageOf(error)}`, {}, { cause: error });
  }
}

function* readInside(root: string, path: BytePath): Generator<Uint8Array> {
  const fd = openInside(root, path);
  try {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer)) yield buffer.subarray(0, read);
  } catch (error) {
    throw new IntegrityError('tree_unreadable', `${printablePath(path)} could not be read: ${messageOf(error)}`, {}, { cause: error });
  } finally {
    closeSync(fd);
  }
}

function openInside(root: string, path: BytePath): number {
  let fd: number;
  try {
    fd = openSync(systemPath(root, path), NO_LINK_NO_WAIT);
  } catch (error) {
    throw new IntegrityError('tree_unreadable', `${printablePath(path)} could not be opened: ${messageOf(error)}`, {}, { cause: error });
  }
  if (fstatSync(fd).isFile() && whereIs(fd, root, path) === `${toBytePath(realpathSync(root))}/${path}`) return fd;
  closeSync(fd);
  throw new IntegrityError('tree_changing', `${printablePath(path)} is no regular file of the tree any more`);
}

/** Where an open file lies. Asked of the descriptor where the kernel tells: a folder on the way may have been replaced by a link just before. */
function whereIs(fd: number, root: string, path: BytePath): string {
  if (process.platform === 'linux') return readlinkSync(`/proc/self/fd/${fd}`, 'latin1');
  const slash = path.lastIndexOf('/');
  const folder = realpathSync(systemPath(root, path.slice(0, Math.max(slash, 0)) as BytePath), 'latin1');
  return `${folder}/${path.slice(slash + 1)}`;
}

function tail(path: string, maxBytes: number): Uint8Array {
  try {
    const fd = openSync(path, constants.O_RDONLY | (flags.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(fd);
      if (!stats.isFile()) throw new Error('it is no regular file');
      const buffer = Buffer.alloc(Math.min(stats.size, maxBytes));
      return buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, Math.max(0, stats.size - maxBytes)));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw new IntegrityError('input_missing', `${printable(path)} could not be read: ${messageOf(error)}`, { path }, { cause: error });
  }
}

function* processes(): Generator<ProcessText> {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
  for (const pid of pids) {
    const folder = `/proc/${pid}`;
    const stat = textOf(`${folder}/stat`);
    const status = textOf(`${folder}/status`);
    if (stat === undefined || status === undefined) continue; // it has ended
    yield {
      pid,
      stat,
      status,
      commandLine: textOf(`${folder}/cmdline`) ?? '',
      executable: linkOf(`${folder}/exe`),
      folder: linkOf(`${folder}/cwd`),
      open: linksIn(`${folder}/fd`),
      maps: textOf(`${folder}/maps`),
    };
  }
}

function linksIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).flatMap((name) => linkOf(`${folder}/${name}`) ?? []);
  } catch {
    return undefined;
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path, 'latin1');
  } catch {
    return undefined; // another account's, or a thread of the kernel's, which has none
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

function systemPath(root: string, path: BytePath): string | Buffer {
  return toSystemPath(path === '' ? toBytePath(root) : `${toBytePath(root)}/${path}`);
}
