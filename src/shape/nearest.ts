import leven from 'leven';

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { word: candidate, distance };
  }
  const enough = Math.max(2, Math.floor(word.length / 3));
  return best !== undefined && best.distance <= enough ? best.word : undefined;
}
