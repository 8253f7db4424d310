import { lstatSync, readlinkSync } from 'node:fs';
import { messageOf, systemCode } from '../../model/errors.js';
import type { BytePath } from '../../model/path.js';
import type { LinkEntry, ProblemEntry, SpecialEntry, TreeEntry } from '../../ports/tree.js';
import { kindOfEntry } from './list-directory.js';
import { systemPath, type TreeRoot } from './tree-root.js';

export type OtherEntry = Exclude<TreeEntry, { kind: 'file' }>;

/** What stands at a path now; undefined for a regular file, which is to be read. Nothing is opened. */
export function look(root: TreeRoot, path: BytePath): OtherEntry | undefined {
  try {
    const kind = kindOfEntry(lstatSync(systemPath(root, path, false)));
    if (kind === 'file') return undefined;
    if (kind === 'link') return readLink(root, path);
    return kind === 'directory' ? problem(path, 'changing', 'a directory has taken the place of a file') : special(path, kind);
  } catch (error) {
    return systemProblem(path, error);
  }
}

export function readLink(root: TreeRoot, path: BytePath): LinkEntry | ProblemEntry {
  try {
    return { kind: 'link', path, target: readlinkSync(systemPath(root, path, false), { encoding: 'latin1' }) as BytePath };
  } catch (error) {
    return systemCode(error) === 'EINVAL' ? problem(path, 'changing', 'it was a link when it was listed') : systemProblem(path, error);
  }
}

export function special(path: BytePath, type: SpecialEntry['type']): SpecialEntry {
  return { kind: 'special', path, type };
}

export function problem(path: BytePath, kind: ProblemEntry['problem'], detail: string): ProblemEntry {
  return { kind: 'problem', path, problem: kind, detail };
}

/** What the system said, as an entry. */
export function systemProblem(path: BytePath, error: unknown): ProblemEntry {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem(path, 'vanished', code);
  if (code === 'ENAMETOOLONG') return problem(path, 'path too long', code);
  return problem(path, 'unreadable', code ?? messageOf(error));
}
