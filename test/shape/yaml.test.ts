import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseYaml, type YamlLimits } from '../../src/shape/yaml.js';

const limits: YamlLimits = { maxBytes: 1024 * 1024, maxDepth: 16, maxAliases: 20, maxTokens: 100_000 };

function problems(content: string | Uint8Array): unknown {
  const result = parseYaml(content, limits);
  return result.ok ? result.value.value : result.problems.map(({ where, message }) => `${where} ${message}`);
}

describe('parseYaml', () => {
  it('gives back every JSON value that was written as YAML', () => {
    const value = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }).filter((json) => json !== null && !JSON.stringify(json).includes('\\ud'));
    fc.assert(
      fc.property(value, (json) => {
        expect(JSON.stringify(problems(stringify(json)))).toBe(JSON.stringify(json));
      }),
    );
  });

  it.each([
    ['a: 1\nb:\n  c: 1\n  c: 2', '4:3 the key "c" stands twice in one mapping'],
    ['a: 1\n"a": 2', '2:1 the key "a" stands twice in one mapping'],
    ['1: a\n"1": b', '2:1 the key "1" stands twice in one mapping'],
    ['\ta: 1', '1:1 is indented by a tab; YAML indents by spaces'],
    ['a:\n\t- 1', '2:1 is indented by a tab; YAML indents by spaces'],
    ['\uFEFFa: 1', '1:1 begins with a byte order mark; save the file as UTF-8 without one'],
    ['%YAML 1.1\n---\na: yes', '1:1 has a directive; DuRi reads plain YAML 1.2'],
    ['%TAG ! !x\n---\na: 1', '1:1 has a directive; DuRi reads plain YAML 1.2'],
    ['a: 1\n---\nb: 2', '2:1 begins a second document; one is allowed'],
    ['a: !foo 1', '1:9 has a tag; tags are not allowed'],
    ['a: !!binary aGk=', '1:13 has a tag; tags are not allowed'],
    ['a: !!str 1', '1:10 has a tag; tags are not allowed'],
    ['? [a]\n: 1', '1:3 is a key that is no plain text'],
    ['a: &a [*a]', '1:8 refers to "a" from within itself'],
    ['&a {x: {y: *a}}', '1:12 refers to "a" from within itself'],
    ['a: *nowhere', '1:4 refers to "nowhere", which is not defined above'],
    ['a: "\\ud800"', '1:4 is not valid Unicode'],
  ])('refuses %j', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it.each([
    ['nothing', '', ' is empty'],
    ['only comments', '# hello\n', ' is empty'],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0x3a, 0xff]), ' is not valid UTF-8'],
    ['too many bytes', `a: "${'x'.repeat(limits.maxBytes)}"`, ` is ${limits.maxBytes + 5} bytes long; the limit is ${limits.maxBytes}`],
  ])('refuses %s', (_, content, problem) => {
    expect(problems(content)).toEqual([problem]);
  });

  it('takes `yes`, `on`, octals and merge keys for what YAML 1.2 says they are', () => {
    expect(problems('a: yes\nb: on\nc: 010\nd: 0o10\n<<: {e: 1}')).toEqual({ a: 'yes', b: 'on', c: 10, d: 8, '<<': { e: 1 } });
  });

  it('follows a few aliases, and places what lies behind them', () => {
    const result = parseYaml('a: &x [1, 2]\nb: *x\n', limits);
    expect(result.ok && [result.value.value, result.value.locate(['a', 1]), result.value.locate(['b'])]).toEqual([
      { a: [1, 2], b: [1, 2] },
      { line: 1, column: 11 },
      { line: 2, column: 4 },
    ]);
  });

  it('says line and column of values, keys and list entries', () => {
    const result = parseYaml('a: 1\r\nb:\r\n  - x\r\n  - ab: 1.0\r\n    cd: 2\r\n', limits);
    if (!result.ok) throw new Error('this is YAML');
    const { locate, written } = result.value;
    expect([locate(['b', 1, 'ab']), locate(['b', 1], 'cd'), locate([]), locate(['b', 1, 'missing'])]).toEqual([
      { line: 4, column: 9 },
      { line: 5, column: 5 },
      { line: 1, column: 1 },
      { line: 4, column: 5 },
    ]);
    expect(written(['b', 1, 'ab'])).toBe('1.0');
  });
});

describe('what would keep a parser busy', () => {
  const laughs = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...Array.from('bcdefghij').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`),
  ].join('\n');

  it.each([
    ['billion laughs', laughs, /one alias too many/],
    ['fifty thousand aliases', `a: &a 1\nb: [${'*a,'.repeat(30_000)}]`, /one alias too many/],
    ['brackets', '['.repeat(1_000_000), /nested deeper than 16/],
    ['dashes', '- '.repeat(500_000), /nested deeper than 16/],
    ['question marks', '? '.repeat(500_000), /nested deeper than 16/],
    ['a deep mapping', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n'), /nested deeper than 16/],
    ['anchors', '&a '.repeat(300_000), /words and marks/],
    ['many keys', `{${Array.from({ length: 90_000 }, (_, index) => `k${index}`).join(',')}}`, /words and marks/],
    ['many equal keys', `{${'a,'.repeat(10_000)}}`, /stands twice/],
    ['documents', '---\n'.repeat(200_000), /words and marks/],
  ])('%s are refused at once', (_, text, message) => {
    const started = performance.now();
    const result = parseYaml(text, limits);
    expect(result.ok ? [] : result.problems.map((problem) => problem.message)).toContainEqual(expect.stringMatching(message));
    expect(performance.now() - started).toBeLessThan(5000);
    expect(result.ok ? 0 : result.problems.length).toBeLessThanOrEqual(100);
  });

  it('finds the keys of a large flat mapping different in linear time', () => {
    const text = Array.from({ length: 12_000 }, (_, index) => `k${index}: ${index}`).join('\n');
    const started = performance.now();
    expect(parseYaml(text, limits).ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
