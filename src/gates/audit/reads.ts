/** What a check looked at, so that it need not run again where none of that has changed. */
export interface Reads {
  /** Paths relative to the root, or absolute. */
  readonly paths: Set<string>;
  /** It matched names, so that a new or lost file could matter to it. */
  names: boolean;
  /** It looked in a way that nobody followed: it ran a program, listed the tree, or used a port. */
  everything: boolean;
}

/** What somebody changed in a tree. */
export interface Changed {
  readonly paths: ReadonlySet<string>;
  /** Files came, went, or became something else. */
  readonly names: boolean;
}

export function noReads(): Reads {
  return { paths: new Set(), names: false, everything: false };
}

/** Could a change make a difference to who looked at this? In doubt yes. */
export function concerns({ paths, names, everything }: Reads, changed: Changed): boolean {
  return everything || (changed.names && names) || [...changed.paths].some((path) => paths.has(path));
}
