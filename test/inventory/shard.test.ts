import fc from 'fast-check';
import { MAX_SHARDS, parseShard, renderShard, shardOf } from '../../src/inventory/shard.js';
import type { BytePath } from '../../src/model/path.js';

const digits = (value: number, length = 5): string => String(value).padStart(length, '0');

describe('parseShard', () => {
  it('reads what renderShard writes, whatever the shard', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_SHARDS }), fc.integer({ min: 1, max: MAX_SHARDS }), (one, other) => {
        const shard = { index: Math.min(one, other), count: Math.max(one, other) };
        expect(parseShard(renderShard(shard))).toEqual({ ok: true, value: shard });
      }),
    );
  });

  it.each(['', '1', '/', '0/4', '5/4', '1/0', '01/4', '1/04', '-1/4', '1.0/4', ' 1/4', '1/4 ', '1/257', '1/4/4', 'a/b', '１/4'])('refuses "%s"', (text) => {
    expect(parseShard(text)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('expected i/n') as string }] });
  });
});

describe('shardOf', () => {
  it('gives the same split for ever: another implementation has computed these', () => {
    const paths = ['', 'a', 'index.html', 'lib/a.js', 'a\nb', '\xff\xfe', 'node_modules/left-pad/index.js'];
    expect(paths.map((path) => [2, 4, 7, 256].map((count) => shardOf(path as BytePath, count)))).toMatchInlineSnapshot(`
     [
       [
         2,
         4,
         5,
         12,
       ],
       [
         2,
         4,
         1,
         180,
       ],
       [
         2,
         2,
         1,
         226,
       ],
       [
         2,
         2,
         5,
         50,
       ],
       [
         1,
         1,
         1,
         129,
       ],
       [
         1,
         1,
         2,
         209,
       ],
       [
         2,
         2,
         7,
         18,
       ],
     ]
    `);
  });

  it.each([
    ['numbers', (index: number) => `file-${digits(index)}.bin`],
    [
      'even digits only',
      (index: number) =>
        `${digits(index).replace(/\d/g, (digit) => String((Number(digit) % 5) * 2))}/${digits(index, 9).replace(/[13579]/g, '8')}${'02468'.charAt(index % 5)}`,
    ],
    ['capitals', (index: number) => `LIB/${index.toString(36).toUpperCase()}`],
    ['deep folders', (index: number) => `${'a/'.repeat(index % 50)}${index}`],
    ['pairs of a file and its map', (index: number) => `dist/chunk-${index >> 1}.js${index % 2 === 0 ? '' : '.map'}`],
    ['digests', (index: number) => `objects/${(index * 2654435761).toString(16)}`],
    ['bytes that are no UTF-8', (index: number) => `\xff${String.fromCharCode(index & 0xff || 1, (index >> 8) | 0x80)}`],
  ])('gives every shard its share of 10,000 names: %s', (_, nameOf) => {
    const paths = [...new Set(Array.from({ length: 10_000 }, (__, index) => nameOf(index)))];
    for (const count of [2, 3, 4, 5, 8, 16, 20]) {
      const sizes = new Array<number>(count).fill(0);
      for (const path of paths) sizes[shardOf(path as BytePath, count) - 1] = (sizes[shardOf(path as BytePath, count) - 1] ?? 0) + 1;
      const fair = paths.length / count;
      // Six standard deviations of a fair draw: chance alone goes beyond that once in 10^8 trees.
      const slack = 6 * Math.sqrt(fair * (1 - 1 / count));
      expect({ count, outside: sizes.filter((size) => Math.abs(size - fair) > slack) }).toEqual({ count, outside: [] });
    }
  });
});
