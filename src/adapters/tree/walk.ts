import { lstatSync } from 'node:fs';
import { collidingNames, mayCollide } from '../../inventory/collisions.js';
import { kindOf, type ListedName, nameOf, type NameKind } from '../../inventory/listed-name.js';
import { LIMITS } from '../../model/limits.js';
import { type BytePath, isAscii, printablePath } from '../../model/path.js';
import type { ProblemEntry, ScanRequest } from '../../ports/tree.js';
import { listDirectory } from './list-directory.js';
import { look, type OtherEntry, problem, readLink, special, systemProblem } from './look.js';
import { rootError, systemPath, type TreeRoot } from './tree-root.js';

const MAX_COLLISIONS = 100;

interface Folder {
  /** Its path with a `/` behind, empty for the root. */
  readonly prefix: string;
  readonly names: readonly ListedName[];
  /** Are the paths of its names, from the file system's root on? */
  readonly isAscii: boolean;
  next: number;
}

/**
 * Walks a tree in the order of raw path bytes, one name at a time. Links are told of and never followed; a stack of
 * its own bounds memory by the names of the directories on the way down, whatever the depth.
 */
export class TreeWalk {
  readonly collisions: (readonly [BytePath, BytePath])[] = [];
  readonly #stack: Folder[] = [];
  /** Was the last path surely ASCII? */
  isAscii = true;
  /** Names of what is no directory, and of directories: all that were listed so far, and how many of them are still to come. */
  readonly #listed = { files: 0, directories: 1 };
  readonly #ahead = { files: 0, directories: 0 };

  /** @throws directory_missing, tree_unreadable when the root cannot be listed */
  constructor(
    private readonly root: TreeRoot,
    private readonly covers: ScanRequest['covers'],
  ) {
    this.#push('', listRoot(root));
  }

  /** How many more files there may be: those that are listed, and in each directory that is not yet listed as many as in those that are. */
  get filesAhead(): number {
    const { files, directories } = this.#listed;
    return this.#ahead.files + (this.#ahead.directories * files) / (directories - this.#ahead.directories);
  }

  /** The path of a regular file that is to be read, or the entry of something else; undefined at the end. */
  next(): BytePath | OtherEntry | undefined {
    for (let folder = this.#stack.at(-1); folder !== undefined; folder = this.#stack.at(-1)) {
      const listed = folder.names[folder.next++];
      if (listed === undefined) {
        this.#stack.pop();
        continue;
      }
      this.isAscii = folder.isAscii;
      const kind = kindOf(listed);
      const path = (folder.prefix + (kind === 'file' ? listed : nameOf(listed))) as BytePath;
      this.#ahead[kind === 'directory' ? 'directories' : 'files'] -= 1;
      if (kind !== 'directory') return path.length > LIMITS.pathBytes ? problem(path, 'path too long', `${path.length} bytes`) : this.#item(path, kind);
      const failed = this.#enter(path);
      if (failed !== undefined) return failed;
    }
    return undefined;
  }

  #item(path: BytePath, kind: Exclude<NameKind, 'directory'>): BytePath | OtherEntry {
    if (kind === 'file') return path;
    if (kind === 'link') return readLink(this.root, path);
    return kind === 'unknown' ? (look(this.root, path) ?? path) : special(path, kind);
  }

  #enter(path: BytePath): ProblemEntry | undefined {
    const prefix = `${path}/` as BytePath;
    if (path.length >= LIMITS.pathBytes) return problem(prefix, 'path too long', `${path.length} bytes`);
    let names: ListedName[];
    try {
      names = listDirectory(systemPath(this.root, path, false));
      // Listing follows a link that has taken the directory's place since its parent was listed.
      if (!lstatSync(systemPath(this.root, path, false)).isDirectory()) return problem(prefix, 'changing', 'it was a directory when it was listed');
    } catch (error) {
      return systemProblem(prefix, error);
    }
    this.#push(prefix, names);
    return undefined;
  }

  /** @param names of the directory, which become those that are covered: a copy of a million names would be the largest thing in memory */
  #push(prefix: string, names: ListedName[]): void {
    let covered = 0;
    let directories = 0;
    for (const listed of names) {
      const isDirectory = kindOf(listed) === 'directory';
      if (!this.covers((prefix + nameOf(listed)) as BytePath, isDirectory)) continue;
      names[covered++] = listed;
      if (isDirectory) directories += 1;
    }
    names.length = covered;
    for (const count of [this.#listed, this.#ahead]) {
      count.files += covered - directories;
      count.directories += directories;
    }
    const isPlain = isAscii(this.root) && isAscii(prefix) && names.every(isAscii);
    if (this.collisions.length < MAX_COLLISIONS && names.some(mayCollide)) this.#noteCollisions(prefix, names);
    this.#stack.push({ prefix, names, isAscii: isPlain, next: 0 });
  }

  #noteCollisions(prefix: string, names: readonly ListedName[]): void {
    for (const [one, other] of collidingNames(names.map(nameOf))) {
      if (this.collisions.length < MAX_COLLISIONS) this.collisions.push([(prefix + one) as BytePath, (prefix + other) as BytePath]);
    }
  }
}

function listRoot(root: TreeRoot): ListedName[] {
  try {
    return listDirectory(systemPath(root, '', false));
  } catch (error) {
    throw rootError(printablePath(root as string as BytePath), error);
  }
}
