import { createHash } from 'node:crypto';
import type { BytePath } from '../model/path.js';
import type { ReasonCode } from '../model/reasons.js';

/** What can be wrong with one path of a tree. */
export type TreeReason = Extract<
  ReasonCode,
  | 'file_modified'
  | 'file_missing'
  | 'file_unexpected'
  | 'file_mode_changed'
  | 'file_mode_unsafe'
  | 'file_special'
  | 'file_unreadable'
  | 'tree_modified_while_read'
  | 'link_modified'
  | 'link_missing'
  | 'link_unexpected'
>;

/** One way in which a tree is not what its manifest says. A path may have several. */
export interface TreeDifference {
  readonly reason: TreeReason;
  /** Ends in `/` for a directory that could not be looked into. */
  readonly path: BytePath;
  readonly expected?: string;
  readonly actual?: string;
}

/** Counts every difference and keeps the first of them: memory does not grow with what is wrong. */
export class DifferenceLog {
  readonly #kept: TreeDifference[] = [];
  #count = 0;

  /** @param limit how many are kept */
  constructor(private readonly limit: number) {}

  /** Differences come in ascending order of paths. */
  add(difference: TreeDifference): void {
    this.#count += 1;
    if (this.#kept.length < this.limit) this.#kept.push(difference);
  }

  /** Several logs as one: the first differences of all, in order of path and reason, and how many there were. */
  static merge(logs: readonly DifferenceLog[], limit: number): { readonly differences: readonly TreeDifference[]; readonly totalDifferences: number } {
    const all = logs.flatMap((log) => log.#kept).sort((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason));
    return { differences: all.slice(0, limit), totalDifferences: logs.reduce((sum, log) => sum + log.#count, 0) };
  }
}

/** The digest of a list of paths, each followed by a NUL, taken one by one. */
export class PathListDigest {
  readonly #hash = createHash('sha256');

  add(path: BytePath): void {
    this.#hash.update(`${path}\0`, 'latin1');
  }

  digest(): Buffer {
    return this.#hash.digest();
  }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
