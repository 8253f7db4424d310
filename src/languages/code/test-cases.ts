import { blankOut, type CodeLanguage, lineOf } from './blank.js';
import { definitions } from './definitions.js';

/** A test that a file holds. */
export interface TestCase {
  readonly name: string;
  readonly line: number;
  /** How many assertions stand in it; undefined where that is not looked at. */
  readonly assertions: number | undefined;
}

export interface TestFile {
  readonly cases: readonly TestCase[];
  /** Places where a test is skipped, or others are because of it (`only`). */
  readonly skips: readonly { readonly line: number; readonly says: string }[];
}

const SKIPS: Readonly<Record<CodeLanguage, readonly RegExp[]>> = {
  python: [
    /@(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)\b/g,
    /\bpytest\.mark\.(?:skip|skipif|xfail)\b/g,
    /\bpytest\.(?:skip|xfail|importorskip)[ \t]*\(/g,
    /\bself\.skipTest[ \t]*\(/g,
    /\braise[ \t]+(?:unittest\.)?SkipTest\b/g,
    /\b__test__[ \t]*=[ \t]*False\b/g,
    /\bcollect_ignore\w*[ \t]*=/g,
  ],
  javascript: [
    /\b(?:it|test|describe|suite|context)\.(?:skip|only|todo|fails|failing)\b/g,
    /\b(?:xit|xtest|xdescribe|fit|fdescribe)[ \t]*\(/g,
    /\bthis\.skip[ \t]*\(/g,
  ],
  go: [/\bt\.(?:Skip|SkipNow|Skipf)[ \t]*\(/g],
  shell: [/^[ \t]*skip\b/gm],
};

const ASSERTS: Readonly<Record<CodeLanguage, RegExp | undefined>> = {
  python: /\bassert\b|\bself\.(?:assert|fail)\w*|\bpytest\.(?:raises|fail|warns)\b|\.assert_\w+/g,
  javascript: /\b(?:expect|assert)\b|\bt\.(?:is|equal|deepEqual|throws|true|false)\b/g,
  go: /\bt\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\b(?:assert|require)\./g,
  shell: undefined,
};

/** The tests of a file, by the ways of unittest, pytest, jest and its like, go test and bats. Read as text; nothing is run. */
export function readTests(text: string, language: CodeLanguage): TestFile {
  const blanked = blankOut(text, language);
  const skips = SKIPS[language].flatMap((pattern) =>
    [...blanked.matchAll(pattern)].map((match) => ({ line: lineOf(blanked, match.index), says: match[0].trim() })),
  );
  if (/^#[ \t]*bats[: ].*focus/m.test(text)) skips.push({ line: 1, says: 'bats:focus' });
  if (/^\/\/go:build[ \t]+ignore/m.test(text)) skips.push({ line: 1, says: '//go:build ignore' });
  return { cases: casesIn(text, blanked, language), skips };
}

function casesIn(text: string, blanked: string, language: CodeLanguage): TestCase[] {
  const asserts = ASSERTS[language];
  const count = (body: string): number | undefined => (asserts === undefined ? undefined : [...body.matchAll(asserts)].length);
  if (language === 'python' || language === 'go') {
    const isTest = language === 'go' ? /^Test[A-Z_]/ : /^test/;
    const found = definitions(blanked, text, language).filter(({ kind, name }) => kind === 'function' && isTest.test(name));
    return found.map(({ name, line, body }) => ({ name, line, assertions: count(body) }));
  }
  const pattern =
    language === 'shell'
      ? /^@test[ \t]+["']([^"'\n]+)["']/gm
      : /\b(?:it|test)(?:\.(?:skip|only|each|concurrent|fails)(?:\([^)]*\)|`[^`]*`)?)?[ \t]*\([ \t]*["'`]([^"'`\n]+)["'`]/g;
  return [...text.matchAll(pattern)].flatMap((match) =>
    language === 'shell' || /\S/.test(blanked[match.index] ?? '') ? [{ name: match[1] ?? '', line: lineOf(text, match.index), assertions: undefined }] : [],
  );
}
