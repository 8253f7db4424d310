import { constants, type Stats } from 'node:fs';
import type { FileMode, UnsafeBit } from '../../ports/tree.js';

/** Where platforms differ, and nowhere else in this folder. */
export interface TreePlatform {
  /** Flags that open a file for reading without following a link, waiting for a FIFO's writer or taking a terminal. */
  readonly openFlags: number;
  /** Does opening by itself refuse a symbolic link? Where it does not, the path is looked at first. */
  readonly refusesLinks: boolean;
  /** Are there mode bits worth recording? */
  readonly hasModes: boolean;
}

/** @param platform as `process.platform` names it */
export function treePlatform(platform: string): TreePlatform {
  // The constants are missing from Node's table where the system has no such flag, whatever their type says.
  const flag = (name: 'O_NOFOLLOW' | 'O_NONBLOCK' | 'O_NOCTTY'): number => (platform === 'win32' ? 0 : ((constants as Partial<typeof constants>)[name] ?? 0));
  return {
    openFlags: constants.O_RDONLY | flag('O_NOFOLLOW') | flag('O_NONBLOCK') | flag('O_NOCTTY'),
    refusesLinks: flag('O_NOFOLLOW') !== 0,
    hasModes: platform !== 'win32',
  };
}

const ANY_EXECUTE = 0o111;
const UNSAFE: readonly (readonly [number, UnsafeBit])[] = [
  [0o4000, 'setuid'],
  [0o2000, 'setgid'],
  [0o0002, 'world-writable'],
];
const NONE: readonly UnsafeBit[] = [];

/** Executable by anyone counts: a program that only others may run is a program. */
export function fileMode(mode: number, { hasModes }: TreePlatform): FileMode | undefined {
  if (!hasModes) return undefined;
  return (mode & ANY_EXECUTE) === 0 ? '100644' : '100755';
}

export function unsafeBits(mode: number, { hasModes }: TreePlatform): readonly UnsafeBit[] {
  if (!hasModes || (mode & 0o6002) === 0) return NONE;
  return UNSAFE.filter(([bit]) => (mode & bit) !== 0).map(([, name]) => name);
}

/** Is this still the same state of the same file? Every write moves ctime; size, mtime and inode cost nothing to compare. */
export function sameState(before: Stats, after: Stats): boolean {
  return before.ino === after.ino && before.size === after.size && before.mtimeMs === after.mtimeMs && before.ctimeMs === after.ctimeMs;
}
