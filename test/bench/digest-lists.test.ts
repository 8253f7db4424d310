import { type DigestList, lists } from './modules.js';

const { digestOfList, parseAideDatabase, parseChecksums, parseHashdeepList, parseNulList, parseOpensslList } = lists;
const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
const root = '/tmp/tree';
/** A line break, bytes that are no UTF-8, and a comma. */
const expected: DigestList = [
  ['a/line\nbreak', one],
  ['\xff\xfe,b', two],
];
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('the lists of the peers', () => {
  it('are read alike, hostile names included', () => {
    expect(parseNulList(bytes(`${one}  ./a/line\nbreak\0${two}  ./\xff\xfe,b\0`), root)).toEqual(expected);
    expect(parseNulList(bytes(`${one} ${root}/a/line\nbreak\0${two} ${root}/\xff\xfe,b\0`), root)).toEqual(expected);
    expect(parseHashdeepList(bytes(`%%%% HASHDEEP-1.0\n## # x\n1,${one},./a/line\nbreak\x002,${two},./\xff\xfe,b\0`), root)).toEqual(expected);
    const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
    const database = `@@begin_db\n${root}/a 40755 0\n${root}/a/line%0Abreak 100644 ${base64(one)}\n${root}/%FF%FE%2Cb 100644 ${base64(two)}\n@@end_db\n`;
    expect(parseAideDatabase(bytes(database), root)).toEqual(expected);
  });

  it('are read whether or not openssl escapes a line break', () => {
    expect(parseOpensslList(bytes(`\\${one} *./a/line\\nbreak\n${two} *./\xff\xfe,b\n`), root)).toEqual(expected);
    expect(parseOpensslList(bytes(`${one} *./a/line\nbreak\n${two} *./\xff\xfe,b\n`), root)).toEqual(expected);
  });

  it('say the same as checksums.json', () => {
    const manifest = {
      files: [
        { digest: one, path: 'a/line\nbreak' },
        { digest: two, path_b64: bytes('\xff\xfe,b').toString('base64') },
      ],
    };
    expect(parseChecksums(Buffer.from(JSON.stringify(manifest)))).toEqual(expected);
  });

  it('are refused where they are no list', () => {
    expect(() => parseHashdeepList(bytes('hashdeep: out of memory\n'), root)).toThrow('not a record');
  });
});

describe('digestOfList', () => {
  it('depends on every path and digest, and not on their order', () => {
    expect(digestOfList(expected)).toBe(digestOfList(expected.toReversed()));
    expect(digestOfList(expected)).not.toBe(digestOfList([['a/line\nbreak', one]]));
    expect(digestOfList([['a', one]])).not.toBe(digestOfList([['b', one]]));
  });
});
