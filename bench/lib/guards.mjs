// What makes a measurement worthless, as pure decisions; who looks at the machine and at files hands in what was seen.

/** Below this share of idle time before a round, somebody else is computing. */
export const MIN_IDLE_PERCENT = 90;
/** A denominator that varies by more than this factor says more about the machine than about what is divided by it. */
export const MAX_SPREAD = 1.3;

/**
 * How idle the processors were between two readings, in percent.
 * @param before @param after what `os.cpus()` gave: times in ms by kind, for each core
 */
export function idlePercent(before, after) {
  const sum = (cpus, kinds) => cpus.reduce((total, { times }) => total + kinds.reduce((all, kind) => all + times[kind], 0), 0);
  const passed = (kinds) => sum(after, kinds) - sum(before, kinds);
  const all = passed(['user', 'nice', 'sys', 'idle', 'irq']);
  return all <= 0 ? 0 : (100 * passed(['idle'])) / all; // a machine that tells nothing is not known to be quiet
}

/** Largest by smallest time of a denominator, and whether that is too much. */
export function spreadOf(wallMs) {
  const factor = Math.max(...wallMs) / Math.min(...wallMs);
  return { factor, tooWide: factor > MAX_SPREAD };
}

/**
 * Do all who hashed a tree say the same of it?
 * @param {Readonly<Record<string, string>>} digests by command: the digest of all "hash path" lines, sorted
 * @throws Error that names who says what
 */
export function requireEqualDigests(title, digests) {
  if (new Set(Object.values(digests)).size <= 1) return;
  const says = Object.entries(digests).map(([name, digest]) => `  ${digest}  ${name}`);
  throw new Error(`${title}: the digests of the same tree differ, so that nothing else about these commands counts.\n${says.join('\n')}`);
}
