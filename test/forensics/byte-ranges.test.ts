import fc from 'fast-check';
import { type ByteRange, differingRanges } from '../../src/forensics/byte-ranges.js';

/** In pieces of uneven sizes, out of one buffer that is reused, as files are read. */
function* inPieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  const buffer = Buffer.alloc(Math.max(1, ...sizes));
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.min(sizes[turn % sizes.length] ?? 1, bytes.length - at);
    buffer.set(bytes.subarray(at, at + size));
    yield buffer.subarray(0, size);
    at += size;
  }
}

/** The same, byte by byte, as one would do it on paper. */
function onPaper(one: Uint8Array, other: Uint8Array): ByteRange[] {
  const ranges: { offset: number; length: number }[] = [];
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    if (one[at] === other[at]) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last.offset + last.length === at) last.length += 1;
    else ranges.push({ offset: at, length: 1 });
  }
  return ranges;
}

const text = (content: string): Iterable<Uint8Array> => [Buffer.from(content)];

describe('differingRanges', () => {
  it('names each range exactly', () => {
    expect(differingRanges(text('released'), text('reLeASed'), 10)).toEqual({
      ranges: [
        { offset: 2, length: 1 },
        { offset: 4, length: 2 },
      ],
      total: 2,
      bytes: 3,
    });
  });

  it('takes what only the longer file has for one range', () => {
    expect(differingRanges(text('abc'), text('abcdef'), 10)).toEqual({ ranges: [{ offset: 3, length: 3 }], total: 1, bytes: 3 });
    expect(differingRanges(text('abcdef'), text(''), 10)).toEqual({ ranges: [{ offset: 0, length: 6 }], total: 1, bytes: 6 });
    expect(differingRanges(text('abX'), text('abYZ'), 10)).toEqual({ ranges: [{ offset: 2, length: 2 }], total: 1, bytes: 2 });
  });

  it('keeps the first ranges and counts all', () => {
    const zeros = Buffer.alloc(100);
    const everyOther = Buffer.from(zeros.map((_, index) => index % 2));
    expect(differingRanges([zeros], [everyOther], 2)).toEqual({
      ranges: [
        { offset: 1, length: 1 },
        { offset: 3, length: 1 },
      ],
      total: 50,
      bytes: 50,
    });
  });

  it('finds across the borders of pieces and blocks what a walk over single bytes finds', () => {
    const bytes = fc.uint8Array({ maxLength: 12_000 });
    const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 });
    const edits = fc.array(fc.tuple(fc.nat(11_999), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(bytes, edits, fc.nat(12_000), sizes, sizes, (one, changes, cut, left, right) => {
        const other = Buffer.from(one.subarray(0, cut));
        for (const [at, value] of changes) if (at < other.length) other[at] = value;
        const ranges = onPaper(one, other);
        const found = differingRanges(inPieces(one, left), inPieces(other, right), ranges.length + 1);
        expect(found).toEqual({ ranges, total: ranges.length, bytes: ranges.reduce((sum, { length }) => sum + length, 0) });
      }),
    );
  });
});
