/** Letters, digits, marks, `_`, `-` and spaces of any script are kept; everything else is dropped. */
const DROPPED = /[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu;

/** Anchors as GitHub makes them: small letters, no punctuation, spaces become `-`, and one that is taken gets a number. */
export function slugger(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const plain = slug(heading);
    let candidate = plain;
    let count = seen.get(plain) ?? 0;
    while (seen.has(candidate)) {
      count += 1;
      candidate = `${plain}-${count}`;
    }
    seen.set(plain, count);
    seen.set(candidate, 0);
    return candidate;
  };
}

/** The anchor of a heading that no other shares. */
export function slug(heading: string): string {
  return heading.trim().toLowerCase().replace(DROPPED, '').replace(/ /g, '-');
}
