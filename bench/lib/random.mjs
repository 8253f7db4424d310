import { createCipheriv, createHash } from 'node:crypto';

/** Numbers from 0 up to 1, the same for the same seed: mulberry32. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes that no compressor makes smaller, the same for the same seed. */
export function randomBytes(seed, length) {
  const key = createHash('sha256').update(`bytes ${seed}`).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
}

const PUNCTUATION = [' ', ' ', ' ', '\n  ', '(', ');\n', ' = ', '.', ', ', ' {\n', '}\n'];
const WORDS = 4000;

/** Text that compresses about as source code does: few words are frequent and most are rare. */
export function sourceText(seed, length) {
  const random = randomNumbers(seed);
  const words = Array.from({ length: WORDS }, (_, at) =>
    createHash('sha256')
      .update(`word ${at}`)
      .digest('hex')
      .slice(0, 2 + (at % 9)),
  );
  const parts = [];
  for (let bytes = 0; bytes < length;) {
    const part = words[Math.floor(WORDS * random() ** 2.5)] + PUNCTUATION[Math.floor(random() * PUNCTUATION.length)];
    parts.push(part);
    bytes += part.length;
  }
  return Buffer.from(parts.join('').slice(0, length));
}
