import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, type Stats, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IntegrityError, messageOf, systemCode } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Account, HostFileEntry, HostFileFacts, HostFiles } from '../ports/host-files.js';

/** Files of this host by lstat. Names of accounts are those of /etc/passwd and /etc/group; those of a directory service are numbers. */
export const nodeHostFiles: HostFiles = {
  look,
  list: (folder, { maxEntries, skip }) => {
    const entries: HostFileEntry[] = [];
    walk(folder, '', { entries, maxEntries, skip: new Set(skip) });
    return entries;
  },
  account: (name) => accounts().find((account) => account.name === name),
  userName: (id) => accounts().find((account) => account.id === id)?.name,
  groupName: (id) => rowsOf('/etc/group').find(([, , gid]) => Number(gid) === id)?.[0],
  setMode: (path, mode) => attempt(path, () => chmodSync(path, mode)),
  link: (path, target) => attempt(path, () => symlinkSync(target, path)),
  makeFolder: (path) => attempt(path, () => mkdirSync(path, { recursive: true })),
  copy: (from, to, skip) =>
    attempt(to, () => cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: (source) => source === from || !skip.includes(basename(source)) })),
};

function attempt(path: string, change: () => void): void {
  try {
    change();
  } catch (error) {
    throw new IntegrityError('write_failed', `${printable(path)} could not be changed: ${messageOf(error)}`, { path }, { cause: error });
  }
}

function look(path: string): HostFileFacts | undefined {
  try {
    return factsOf(path, lstatSync(path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
    throw unreadable(path, error);
  }
}

function factsOf(path: string, stats: Stats): HostFileFacts {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
  const facts = { kind, sizeBytes: stats.size, mode: stats.mode & 0o7777, userId: stats.uid, groupId: stats.gid } as const;
  return kind === 'link' ? { ...facts, target: readlinkSync(path) } : facts;
}

interface Walk {
  readonly entries: HostFileEntry[];
  readonly maxEntries: number;
  readonly skip: ReadonlySet<string>;
}

function walk(root: string, folder: string, state: Walk): void {
  for (const name of namesIn(join(root, folder)).sort()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const facts = look(join(root, path));
    if (facts === undefined && name.includes('\ufffd')) throw unreadable(join(root, path), new Error('its name is not UTF-8'));
    if (facts === undefined) continue; // gone since it was listed
    if (state.entries.length >= state.maxEntries)
      throw new IntegrityError('tree_unreadable', `${printable(root)} has more than ${state.maxEntries} entries`, { path: root });
    state.entries.push({ path, ...facts });
    if (facts.kind === 'directory' && !state.skip.has(name)) walk(root, path, state);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function unreadable(path: string, error: unknown): IntegrityError {
  return new IntegrityError('tree_unreadable', `${printable(path)} cannot be looked at: ${messageOf(error)}`, { path }, { cause: error });
}

function accounts(): readonly Account[] {
  const groups = rowsOf('/etc/group');
  return rowsOf('/etc/passwd').map(([name = '', , id, group]) => {
    const others = groups.filter(([, , , members = '']) => members.split(',').includes(name)).map(([, , gid]) => Number(gid));
    return { name, id: Number(id), groupIds: [...new Set([Number(group), ...others])] };
  });
}

function rowsOf(path: string): string[][] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => line.split(':'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []; // a platform without it
    throw unreadable(path, error);
  }
}
