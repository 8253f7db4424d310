import { blankOut, type CodeLanguage } from '../../src/languages/code/blank.js';
import { readTests } from '../../src/languages/code/test-cases.js';

describe('blankOut', () => {
  it.each<[CodeLanguage, string, string]>([
    ['shell', 'n=${#a[@]} # c', 'n=${#a[@]}    '],
    ['shell', "a='\\' b # c", 'a=    b    '],
    ['python', 'x = 1#"""\ny', 'x = 1    \ny'],
    ['javascript', 'f(x => /[/`{]/, 1) / 2; // c', 'f(x =>        , 1) / 2;     '],
    ['go', 'a := `\\`; b', 'a :=    ; b'],
  ])('takes what is no code out of %s: %j', (language, text, expected) => {
    expect(blankOut(text, language)).toBe(expected);
  });
});

describe('readTests', () => {
  it('sees what is skipped behind a regular expression with a backtick', () => {
    const { skips } = readTests('const a = /`/;\nit.skip("x", () => {});\nconst b = `y`;\n', 'javascript');
    expect(skips).toEqual([{ line: 2, says: 'it.skip' }]);
  });
});
