import type { Family, Sample } from './families.js';

/** So many label sets of one family exist in the life of a process; past that they are refused. @source design, section 6 */
export const SERIES_LIMIT = 100;

/**
 * Keeps a family from growing: every new set of labels is a series that Prometheus keeps for as long as it keeps anything. A set that was seen
 * before always passes, so that what is known is never lost.
 */
export class SeriesGuard {
  readonly #seen = new Map<string, Set<string>>();
  /** How many samples were refused. */
  refused = 0;

  constructor(private readonly limit = SERIES_LIMIT) {}

  admit({ name, labels }: Family, samples: readonly Sample[]): readonly Sample[] {
    const seen = this.#seen.get(name) ?? new Set<string>();
    this.#seen.set(name, seen);
    return samples.filter(([values]) => {
      const key = JSON.stringify(labels.map((label) => values[label]));
      if (seen.has(key)) return true;
      if (seen.size >= this.limit) {
        this.refused += 1;
        return false;
      }
      seen.add(key);
      return true;
    });
  }

  /** The family with the most sets of labels, for tests. */
  get largest(): number {
    return Math.max(0, ...[...this.#seen.values()].map(({ size }) => size));
  }
}
