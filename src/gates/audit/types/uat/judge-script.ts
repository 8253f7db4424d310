import { compilePattern } from '../../../checks/pattern.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { SuiteParameters } from './suite-parameters.js';

type Script = NonNullable<SuiteParameters['script']>;
const SKIPS = compilePattern('\\b(skip|skipIf|skipUnless|skipTest|xfail|expectedFailure|SkipTest|focus)\\b');

/** A test script as text: every test asserts something before it returns, and none is left out. */
export function judgeScript(text: string, { file, tests: expected, test_pattern: testPattern, assert_pattern: assertPattern }: Script): readonly Observation[] {
  const [begins, asserts] = [compilePattern(testPattern), compilePattern(assertPattern)];
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (begins.find(line) === true ? [index] : []));
  const count = { expected: `${expected} tests`, actual: `${starts.length} tests`, location: { file, line: 1 } };
  const names = starts.map((start) => /def\s+(\w+)/.exec(lines[start] ?? '')?.[1] ?? `line ${start + 1}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return [
    starts.length === expected ? holds(file, `defines ${expected} tests`, count) : fails(file, `defines ${starts.length} tests`, count),
    ...(twice === undefined
      ? []
      : [fails(file, `defines ${twice} twice, and only the last one runs`, { location: { file, line: (starts[names.lastIndexOf(twice)] ?? 0) + 1 } })]),
    ...starts.map((start, index) =>
      judgeTest(file, { name: names[index] ?? '', start, body: bodyOf(lines, start), asserts: (line) => asserts.find(line) === true }),
    ),
  ];
}

interface Test {
  readonly name: string;
  readonly start: number;
  readonly body: readonly (readonly [number, string])[];
  asserts(line: string): boolean;
}

function judgeTest(file: string, { name, start, body, asserts }: Test): Observation {
  const subject = `${file}: ${name}`;
  const first = body[0]?.[1].search(/\S/) ?? 0;
  const skip = body.find(([, line]) => SKIPS.find(line) === true);
  if (skip !== undefined)
    return fails(subject, 'skips', { expected: 'a test that runs', actual: skip[1].trim().slice(0, 100), location: { file, line: skip[0] + 1 } });
  // A bare return or raise at the top of a test ends it whatever comes after.
  const end = body.findIndex(([, line]) => line.search(/\S/) === first && /^\s*(return\b|pass\s*$|raise\s+SystemExit)/.test(line));
  const runs = end === -1 ? body : body.slice(0, end);
  const found = runs.filter(([, line]) => asserts(line)).length;
  const details = { expected: 'at least one assertion that is reached', actual: `${found}`, location: { file, line: start + 1 } };
  return found > 0 ? holds(subject, `asserts ${found} things`, details) : fails(subject, 'asserts nothing', details);
}

/** The lines that belong to what begins at a line: those that are indented deeper, without comments and blank lines. */
function bodyOf(lines: readonly string[], start: number): readonly (readonly [number, string])[] {
  const indent = (lines[start] ?? '').search(/\S/);
  const body: (readonly [number, string])[] = [];
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (line.search(/\S/) <= indent) break;
    body.push([index, line]);
  }
  return withoutDocstring(body);
}

/** What a docstring says is not done. */
function withoutDocstring(body: readonly (readonly [number, string])[]): readonly (readonly [number, string])[] {
  const quotes = /^\s*[a-zA-Z]?("""|''')/.exec(body[0]?.[1] ?? '')?.[1];
  if (quotes === undefined) return body;
  const end = body.findIndex(([, line], index) => line.split(quotes).length > (index === 0 ? 2 : 1));
  return end === -1 ? [] : body.slice(end + 1);
}
