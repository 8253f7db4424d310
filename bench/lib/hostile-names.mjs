/** One file in this many has such a name. */
export const HOSTILE_EVERY = 50;

/**
 * Names that break tools which take names for text, options or lines, as bytes. Without a backslash: RHash 1.4.3 takes it
 * for a separator and cannot read the file, and a peer that fails could not be compared at all.
 */
const NAMES = [
  (number) => Buffer.from(`line\nbreak ${number}`),
  (number) => Buffer.concat([Buffer.from([0xff, 0xfe, 0xc0]), Buffer.from(`${number}`)]),
  (number) => Buffer.from(`${number}-`.padEnd(250, 'n')),
  (number) => Buffer.from(`-rf ${number}`),
  (number) => Buffer.from(`--help=${number}`),
  (number) => Buffer.from(` "quoted" 'name' $(touch ${number}) `),
  (number) => Buffer.from(`tab\tand, comma ${number}`),
  (number) => Buffer.from(`ünï-日本-🙂 ${number}`),
  (number) => Buffer.from(`.hidden *? ${number}`),
];

/** The name of the file with that number, as bytes without a slash. */
export function fileName(number) {
  const hostile = number % HOSTILE_EVERY === 0;
  return hostile ? NAMES[(number / HOSTILE_EVERY) % NAMES.length](number) : Buffer.from(`file-${number}.js`);
}
