/** The middle of some numbers; of an even count the mean of the two in the middle. @throws RangeError for none */
export function median(numbers) {
  if (numbers.length === 0) throw new RangeError('there is no median of nothing');
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median and bounds. */
export function summary(numbers) {
  return { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** The median of the ratios of each round: what slows a whole round down cancels out of it, of a ratio of medians it does not. Both lists are in order of rounds. */
export function pairedRatio(numerators, denominators) {
  return median(numerators.map((value, round) => value / denominators[round]));
}
