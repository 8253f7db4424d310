import { join, resolve } from 'node:path';
import { IntegrityError, messageOf } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Ports } from '../ports/index.js';
import { decodeUtf8 } from '../shape/json.js';
import type { PackageListing } from './difference.js';
import type { LockFile } from './embedded/component.js';
import { ecosystemOf } from './embedded/ecosystems/index.js';
import { listLockFiles } from './list-lock-files.js';

type RepositoryPorts = Pick<Ports, 'environment' | 'files' | 'git'>;

/** More lock files than this are not looked at: each costs several runs of git. */
const MAX_LOCK_FILES = 1000;

/** What the lock files of a commit name, but for those of `without`. @throws git_unavailable */
export async function listCommit(
  ports: RepositoryPorts,
  { commit, label, without = [] }: { readonly commit: string; readonly label: string; readonly without?: readonly string[] },
): Promise<PackageListing> {
  const top = await topOfWorkTree(ports);
  return list(ports, { label, commit, without, read: (path) => ports.git.show(top, commit, path, LIMITS.lockFileBytes) });
}

/** What the lock files of the work tree name: those that git tracks at HEAD, as they are now. @throws git_unavailable */
export async function listWorkTree(ports: RepositoryPorts): Promise<PackageListing> {
  const top = await topOfWorkTree(ports);
  const head = await ports.git.resolve(top, 'HEAD');
  if (head === undefined) throw new IntegrityError('git_unavailable', 'the repository has no commit yet, so git tracks no lock file');
  return list(ports, {
    label: 'work tree',
    commit: head,
    without: [],
    read: (path) => Promise.resolve(ports.files.read(join(top, path), LIMITS.lockFileBytes)),
  });
}

interface Side {
  readonly label: string;
  /** Says which lock files there are. */
  readonly commit: string;
  readonly without: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

async function list(ports: RepositoryPorts, { label, commit, without, read }: Side): Promise<PackageListing> {
  const paths = await ports.git.list(ports.environment.cwd, commit, (path) => ecosystemOf(path) !== undefined && !without.includes(path));
  const readable = paths.filter((path) => ecosystemOf(path) !== 'unread');
  const files: LockFile[] = [];
  const unreadable = readable.slice(MAX_LOCK_FILES).map((path) => ({ path, message: `there are more than ${MAX_LOCK_FILES} lock files` }));
  for (const path of readable.slice(0, MAX_LOCK_FILES)) {
    try {
      const content = await read(path);
      if (content === undefined) continue;
      const text = decodeUtf8(content);
      if (text === undefined) unreadable.push({ path, message: 'is not valid UTF-8' });
      else files.push({ path, text });
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      unreadable.push({ path, message: messageOf(error) });
    }
  }
  const listed = await listLockFiles(files);
  const unread = paths.length - readable.length;
  return {
    label,
    tool: `duri-embedded ${ports.environment.duriVersion}`,
    packages: listed.packages,
    notes: [...listed.notes, ...(unread === 0 ? [] : [`${unread} file${unread === 1 ? '' : 's'} of kinds that the embedded generator does not read`])],
    unreadable: [...unreadable, ...listed.unreadable],
  };
}

/** The folder that paths of git are relative to. @throws git_unavailable */
export async function topOfWorkTree({ environment, git }: RepositoryPorts): Promise<string> {
  const prefix = await git.prefix(environment.cwd);
  return resolve(environment.cwd, '../'.repeat(prefix.split('/').length - 1));
}
