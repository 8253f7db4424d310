/** The same list, begun elsewhere. */
export function rotated(list, by) {
  return list.map((_, at) => list[(at + by) % list.length]);
}
