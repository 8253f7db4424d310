/** `@scope/name@range` as name and range; the range is empty when there is none. */
export function splitPattern(pattern: string): readonly [name: string, range: string] {
  const at = pattern.indexOf('@', 1);
  return at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at + 1)];
}
