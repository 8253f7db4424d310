/** Sizes as reports write them: kB and KB are a thousand bytes, KiB is 1024. */
const UNITS: Readonly<Record<string, number>> = { B: 1, bytes: 1, byte: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
const SIZE = /^(\d[\d,]*(?:\.(\d+))?)(\s*)([A-Za-z]+)$/;

/** The fact in the form that the text has: its commas; of a commit its digits, 7 and more; of a size, and of nothing else, its unit with the digits it gives. */
export function writeLike(text: string, fact: string | number, { isSize }: { readonly isSize: boolean }): string {
  if (typeof fact === 'string') return /^[0-9a-f]{7,39}$/.test(text) && /^[0-9a-f]{40}$/.test(fact) ? fact.slice(0, text.length) : fact;
  const size = SIZE.exec(text);
  const unit = UNITS[size?.[4] ?? ''];
  if (isSize && size !== null && unit !== undefined) {
    const digits = size[2]?.length ?? 0;
    const number = (fact / unit).toFixed(digits);
    return `${size[1]?.includes(',') === true ? grouped(number) : number}${size[3] ?? ''}${size[4] ?? ''}`;
  }
  return /^\d{1,3}(?:,\d{3})+$/.test(text) ? grouped(String(fact)) : String(fact);
}

function grouped(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}
