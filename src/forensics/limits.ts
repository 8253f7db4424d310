const MiB = 1024 * 1024;

/** Bounds on a forensic bundle: whoever tampered with a tree must not be able to fill a disk by it. What goes beyond one is named in `not_seen`. */
export const FORENSIC_LIMITS = {
  /** Changes that are described one by one; all are counted. */
  changes: 10_000,
  /** Ranges of one file. */
  ranges: 1000,
  /** A larger file is neither read nor copied. */
  readBytes: 4096 * MiB,
  /** A larger file is not copied. */
  copyBytes: 64 * MiB,
  /** Copies in all. */
  copiesBytes: 512 * MiB,
  /** One file of the evidence set. */
  evidenceBytes: 256 * MiB,
  /** The end of each log. */
  logBytes: 4 * MiB,
  /** What one process holds of the tree. */
  holds: 200,
  /** Execution records of the state directory. */
  records: 500,
} as const;
