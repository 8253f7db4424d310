import { type FSWatcher, lstatSync, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangesState, TreeChanges, WatchedTree } from '../ports/tree-changes.js';

/** Many changes at once are one call. */
const COLLECT_MS = 100;
/** Every folder takes memory of the kernel, of which an account has a limit that others need too. */
const MAX_FOLDERS = 50_000;

/** Changes by the kernel's own word: inotify, kqueue, or what else Node has. @param maxFolders for tests */
export function nodeTreeChanges(maxFolders = MAX_FOLDERS): TreeChanges {
  return {
    watch: async ({ tree, folders }, changed) => {
      const watched = new Watched(tree, { folders, changed, maxFolders });
      await watched.refresh();
      return watched;
    },
  };
}

interface Options {
  readonly folders: readonly string[];
  readonly maxFolders: number;
  changed(): void;
}

class Watched implements WatchedTree {
  readonly #watchers = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>();
  #state: ChangesState = 'live';
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(
    private readonly tree: string,
    private readonly options: Options,
  ) {}

  state(): ChangesState {
    return this.#state;
  }

  folders(): number {
    return this.#watchers.size;
  }

  async refresh(): Promise<void> {
    const wanted = new Set([...(await foldersBelow(this.tree, this.options.maxFolders)), ...this.options.folders]);
    if (this.#closed) return;
    // A folder that took the place of another has to be watched anew: the watch is on what was there.
    for (const [path, { identity }] of this.#watchers) if (!wanted.has(path) || identityOf(path) !== identity) this.#forget(path);
    this.#state = 'live';
    for (const path of wanted) if (!this.#watchers.has(path)) this.#add(path);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const path of this.#watchers.keys()) this.#forget(path);
  }

  /** Where no watch is to be had (no more of them, a file system that has none), the interval alone counts, and that is said. */
  #add(path: string): void {
    if (this.#watchers.size >= this.options.maxFolders) return void (this.#state = 'degraded');
    try {
      const watcher = watch(path, { persistent: false }, () => this.#seen());
      watcher.on('error', () => {
        this.#forget(path);
        this.#seen();
      });
      this.#watchers.set(path, { watcher, identity: identityOf(path) });
    } catch {
      this.#state = 'degraded';
    }
  }

  #forget(path: string): void {
    this.#watchers.get(path)?.watcher.close();
    this.#watchers.delete(path);
  }

  #seen(): void {
    if (this.#closed) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.options.changed();
    }, COLLECT_MS).unref();
  }
}

/** Every folder of a tree, itself first; no link is followed. What cannot be listed is not entered: the scan says so. */
async function foldersBelow(root: string, max: number): Promise<readonly string[]> {
  const found = [root];
  for (let index = 0; index < found.length && found.length <= max; index++) {
    const folder = found[index] ?? root;
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      found.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)));
    } catch {
      continue;
    }
  }
  return found;
}

/** Tells a folder from one that took its place: an inode is used again at once. */
function identityOf(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return `${stats?.ino ?? 0}:${stats?.birthtimeMs ?? 0}`;
}
