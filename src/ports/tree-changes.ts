/** How far the kernel tells of changes. `degraded`: not of all folders, or not at all here. */
export type ChangesState = 'live' | 'degraded';

export interface TreeChanges {
  /**
   * Calls back soon after something changes in a tree or in one of the folders, once for many changes. What it says is a hint: it may be too much, and may be missing.
   * One watch a folder: a recursive one takes one a file.
   */
  watch(places: { readonly tree: string; readonly folders: readonly string[] }, changed: () => void): Promise<WatchedTree>;
}

export interface WatchedTree {
  state(): ChangesState;
  /** How many folders are watched. */
  folders(): number;
  /** Looks for folders that have come or gone. */
  refresh(): Promise<void>;
  close(): void;
}
