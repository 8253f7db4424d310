import { dotenvValue, readDotenv } from '../../src/languages/dotenv.js';

const problemsOf = (text: string): string[] => readDotenv(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('readDotenv', () => {
  it('reads keys, values, quotes, escapes and comments with their places', () => {
    const text =
      '# a comment\n\nENV=prod\nNAME="two words\\n\\"x\\" \\$5"  # why\nRAW=\'a $b \\n\' # x\nURL=http://127.0.0.1:8501/#top\nEMPTY=\nREF=${OTHER_VALUE}\n';
    const { entries, problems } = readDotenv(text);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { key: 'ENV', value: 'prod', quote: 'none', line: 3, column: 5 },
      { key: 'NAME', value: 'two words\n"x" $5', quote: 'double', line: 4, column: 6 },
      { key: 'RAW', value: 'a $b \\n', quote: 'single', line: 5, column: 5 },
      { key: 'URL', value: 'http://127.0.0.1:8501/#top', quote: 'none', line: 6, column: 5 },
      { key: 'EMPTY', value: '', quote: 'none', line: 7, column: 7 },
      { key: 'REF', value: '${OTHER_VALUE}', quote: 'none', line: 8, column: 5 },
    ]);
  });

  it.each([
    ['a byte order mark', '\uFEFFA=1\n', '1:1 begins with a byte order mark, which becomes part of the first key'],
    ['CR LF', 'A=1\r\n', '1:4 ends in CR LF; the CR becomes part of the value'],
    ['export', 'export A=1\n', '1:1 begins with "export", which systemd and Docker do not read'],
    ['a key that is set twice', 'A=1\nB=2\nA=3\n', '3:1 sets A again, which line 1 has set'],
    ['an open double quote', 'A="x\n', '1:3 has a double quote that is not closed on its line'],
    ['an open single quote', "A='x\nB=1\n", '1:3 has a single quote that is not closed on its line'],
    ['a space in a bare value', 'A=two words\n', '1:6 has a space in a value without quotes'],
    ['a space after =', 'A= x\n', '1:3 has a space after the ='],
    ['a space before =', 'A =x\n', '1:2 has a space before the ='],
    ['a space at the end', 'A=x \n', '1:4 ends in a space'],
    ['no =', 'A\n', '1:2 has no = after the key'],
    ['a line that is nothing', '-A=1\n', '1:1 is neither a comment nor KEY=value'],
    ['a command in quotes', 'A="$(id)"\n', '1:4 would run a command when a shell reads it'],
    ['a command without quotes', 'A=`id`\n', '1:3 has ` in a value without quotes, which a shell acts on'],
    ['an ampersand', 'A=http://x/?a=1&b=2\n', '1:16 has & in a value without quotes, which a shell acts on'],
    ['an unknown escape', 'A="\\q"\n', '1:4 has an escape that readers understand differently; known are \\n \\r \\t \\\\ \\" \\$ \\`'],
    ['text after a quote', 'A="x"y\n', '1:6 goes on after its closing quote'],
    ['a quote inside', 'A=x"y"\n', '1:4 has a quote in the middle of a value'],
    ['an indented key', '  A=1\n', '1:1 begins with a space'],
    ['a NUL', 'A=\0\n', '1:3 has a control character'],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('keeps a key whose value it cannot read, so that it is not taken for missing', () => {
    expect(readDotenv('A="x\n').entries.map(({ key }) => key)).toEqual(['A']);
  });

  it('gives the last of two values, as readers do', () => {
    expect(dotenvValue(readDotenv('A=1\nA=2\n'), 'A')?.value).toBe('2');
    expect(dotenvValue(readDotenv('A=1\n'), 'B')).toBeUndefined();
  });

  it('is bounded', () => {
    expect(problemsOf('#'.repeat(1024 * 1024 + 1))).toEqual(['1:1 is longer than 1048576 characters']);
    expect(problemsOf('\n'.repeat(10_000))).toEqual(['1:1 has more than 10000 lines']);
  });
});
