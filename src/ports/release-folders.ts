/** What stands at a path, links not followed. `mount`: another file system begins there, so it cannot be renamed. */
export type PlaceKind = 'missing' | 'directory' | 'link' | 'mount' | 'other';

/** Whole directories, moved and replaced where a release stands. Paths are absolute. */
export interface ReleaseFolders {
  kindOf(path: string): PlaceKind;
  /** Where a link leads, absolute; undefined when it is none. */
  targetOf(path: string): string | undefined;
  /** An empty folder of this account alone, made with those above it; what stood there is gone. @throws write_failed */
  empty(path: string): void;
  /** Renames a directory on its file system, and makes that last. Nothing may stand at `to`. @throws write_failed */
  move(from: string, to: string): void;
  /** Makes a link, or lets one lead elsewhere, in one step: a reader sees the old or the new target. @throws write_failed */
  link(path: string, target: string): void;
  /** Removes a tree; one that is not there is no error. @throws write_failed */
  remove(path: string): void;
}
