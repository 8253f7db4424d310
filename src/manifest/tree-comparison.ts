import type { Sha256 } from '../model/digest.js';
import type { BytePath } from '../model/path.js';
import type { ChecksumsSummary } from './checksums-cursor.js';
import type { TreeDifference } from './tree-difference.js';

export interface CompareOptions {
  /** How many differences are kept; all are counted. Default: 10,000. */
  readonly keep?: number;
  /** Which paths of the manifest are looked at: the coverage that the scan has. Others count as uncovered. Default: all. */
  readonly covers?: (path: BytePath) => boolean;
  /** Must the manifest's root belong to its entries? Default: true. */
  readonly checkRoot?: boolean;
  /** `unread`: contents are not asked for, and a file whose size is that of the manifest counts as matched. Such a comparison finds, and never clears. Default: `read`. */
  readonly contents?: 'read' | 'unread';
}

/** How many of what. Every file of the manifest is one of matched, modified, missing, unreadable, uncovered; every link likewise. */
export interface TreeCounts {
  /** Same content, whatever the mode. */
  matched: number;
  /** Other content, or no regular file any more. */
  modified: number;
  missing: number;
  /** Nothing can be said about it. */
  unreadable: number;
  uncovered: number;
  /** Files that the manifest lacks. */
  unexpected: number;
  modeChanged: number;
  modeUnsafe: number;
  special: number;
  linksMatched: number;
  linksModified: number;
  linksMissing: number;
  linksUnreadable: number;
  linksUncovered: number;
  linksUnexpected: number;
}

export interface TreeComparison {
  /** What the manifest says of itself; its `files` are the baseline of a spike. */
  readonly manifest: ChecksumsSummary;
  readonly counts: Readonly<TreeCounts>;
  /** The first of them, by path. */
  readonly differences: readonly TreeDifference[];
  readonly totalDifferences: number;
  /** Names exactly the set of missing and modified files: SHA-256 over the SHA-256 of the missing and that of the modified paths, each path followed by a NUL. */
  readonly changedDigest: Sha256;
}
