import canonicalize from 'canonicalize';

/** A value as canonical JSON: one text for one value. @source RFC 8785 @throws when the value holds what JSON cannot say */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value); // the same; the library looks at each character, and holds a set
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON form.');
  return text;
}

/** Is this text the canonical JSON of the value that was read from it? */
export function isCanonical(text: string, value: unknown): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    return false; // the value holds what RFC 8785 cannot write, such as half a surrogate pair
  }
}
