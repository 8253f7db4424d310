import { type BytePath, isAscii, toText } from '../model/path.js';

/**
 * Pairs of names of one directory that a file system without letter case (Windows, macOS) or with Unicode
 * normalisation (macOS) takes for one. Letter case is folded by upper-casing, which like full case folding takes
 * `ß` for `SS`; names that are not UTF-8 are compared by ASCII letters only.
 */
export function collidingNames(names: readonly string[]): [string, string][] {
  if (!names.some(mayCollide)) return [];
  const seen = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const name of names) {
    const folded = mayCollide(name) ? fold(name) : name.toUpperCase();
    const earlier = seen.get(folded);
    if (earlier === undefined) seen.set(folded, name);
    else pairs.push([earlier, name]);
  }
  return pairs;
}

/** Two names of lower-case ASCII are one only where they are equal. */
export function mayCollide(name: string): boolean {
  return /[A-Z\x80-\xff]/.test(name);
}

function fold(name: string): string {
  if (isAscii(name)) return name.toUpperCase(); // which has but one normal form
  const text = toText(name as BytePath);
  if (text === undefined) return name.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
  return text.normalize('NFD').toUpperCase().normalize('NFD');
}
