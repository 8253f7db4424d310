import { messageOf } from '../../../model/errors.js';

/** One test of a script, as its output tells of it. */
export interface ScriptTest {
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'skip';
  readonly detail?: string;
}

/** What a script's output says, or why it cannot be understood. */
export type ScriptResults = { readonly ok: true; readonly tests: readonly ScriptTest[] } | { readonly ok: false; readonly problem: string };

const MAX_DETAIL = 300;
const MAX_TESTS = 10_000;

/** Test Anything Protocol, version 12 to 14. */
export async function readTap(text: string): Promise<ScriptResults> {
  const { Parser } = await import('tap-parser');
  const tests: ScriptTest[] = [];
  const problems: string[] = [];
  const parser = new Parser({ strict: false });
  parser.on('assert', ({ ok, name, id, skip, todo, diag }: { ok: boolean; name: string; id: number; skip: unknown; todo: unknown; diag: unknown }) => {
    const left = skip !== false || todo !== false;
    tests.push({ name: name === '' ? `test ${id}` : name, outcome: left ? 'skip' : ok ? 'pass' : 'fail', ...detailOf(diag) });
  });
  parser.on('bailout', (why: unknown) => problems.push(`bailed out: ${String(why)}`));
  parser.on('complete', ({ failures }: { failures: readonly object[] }) => {
    if (!/^\d+\.\.\d+/m.test(text)) problems.push('has no plan such as 1..8, so nobody knows how many tests there should be');
    for (const failure of failures)
      if ('tapError' in failure && typeof failure.tapError === 'string' && !failure.tapError.startsWith('no plan')) problems.push(failure.tapError);
  });
  parser.end(text);
  return problems.length > 0 ? { ok: false, problem: [...new Set(problems)].join('; ') } : { ok: true, tests };
}

/** JUnit XML: every testcase of every testsuite. */
export async function readJunit(text: string): Promise<ScriptResults> {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { ok: false, problem: 'has a DOCTYPE, which is not taken' };
  const { XMLParser } = await import('fast-xml-parser');
  let document: unknown;
  try {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that it points to would be a dependency more for one call
    document = parser.parse(text, true) as unknown;
  } catch (error) {
    return { ok: false, problem: `is no XML: ${messageOf(error)}` };
  }
  if (!isRecord(document) || !('testsuites' in document || 'testsuite' in document)) return { ok: false, problem: 'is no JUnit XML: it has no testsuite' };
  return { ok: true, tests: testcasesIn(document) };
}

function testcasesIn(node: unknown): readonly ScriptTest[] {
  if (Array.isArray(node)) return node.flatMap((one) => testcasesIn(one));
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([key, inner]) => {
    if (key !== 'testcase') return testcasesIn(inner);
    return [inner].flat().map((one): ScriptTest => {
      const testcase = isRecord(one) ? one : {};
      const failure = ['failure', 'error'].find((kind) => kind in testcase);
      const name = [testcase['@classname'], testcase['@name']].filter((part) => typeof part === 'string' && part !== '').join(' ');
      // GoogleTest and CTest tell of a test that they left out by an attribute alone.
      const leftOut = 'skipped' in testcase || /^(notrun|disabled|skipped)$/i.test(String(testcase['@status'])) || testcase['@result'] === 'suppressed';
      const outcome = failure !== undefined ? 'fail' : leftOut ? 'skip' : 'pass';
      return { name: name === '' ? 'a test without a name' : name, outcome, ...(failure === undefined ? {} : detailOf(testcase[failure])) };
    });
  });
}

const OUTCOMES: Readonly<Record<string, ScriptTest['outcome']>> = {
  pass: 'pass', passed: 'pass', ok: 'pass', success: 'pass',
  fail: 'fail', failed: 'fail', error: 'fail', failure: 'fail',
  skip: 'skip', skipped: 'skip', pending: 'skip', todo: 'skip', disabled: 'skip',
}; // prettier-ignore

/** A list of `{name, status}`, or an object with such a list as `tests` or `results`; `status` may be called outcome, result, passed or ok. */
export function readJson(text: string): ScriptResults {
  let document: unknown;
  try {
    document = JSON.parse(text) as unknown;
  } catch (error) {
    return { ok: false, problem: `is no JSON: ${messageOf(error)}` };
  }
  const list = Array.isArray(document) ? (document as unknown[]) : isRecord(document) ? (document['tests'] ?? document['results']) : undefined;
  if (!Array.isArray(list)) return { ok: false, problem: 'has no list of tests: expected a list, or an object with `tests`' };
  if (list.length > MAX_TESTS) return { ok: false, problem: `has more than ${MAX_TESTS} tests` };
  const tests = (list as unknown[]).map(testOf);
  const silent = tests.findIndex((test) => test === undefined);
  if (silent !== -1) return { ok: false, problem: `says nothing of how test ${silent + 1} went; expected status: passed, failed or skipped` };
  return { ok: true, tests: tests.flatMap((test) => test ?? []) };
}

function testOf(one: unknown, index: number): ScriptTest | undefined {
  const test = isRecord(one) ? one : {};
  const said = firstOf(test, ['status', 'outcome', 'result', 'passed', 'ok']);
  const outcome = typeof said === 'boolean' ? (said ? 'pass' : 'fail') : OUTCOMES[String(said).toLowerCase()];
  if (outcome === undefined) return undefined;
  const name = firstOf(test, ['name', 'id', 'title']);
  const detail = outcome === 'fail' ? detailOf(firstOf(test, ['message', 'error', 'detail'])) : {};
  return { name: typeof name === 'string' ? name : `test ${index + 1}`, outcome, ...detail };
}

function firstOf(test: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  return keys.map((key) => test[key]).find((value) => value !== undefined && value !== null);
}

function detailOf(detail: unknown): { readonly detail?: string } {
  if (detail === undefined || detail === null || detail === '') return {};
  const text = typeof detail === 'string' ? detail : JSON.stringify(detail);
  return { detail: text.replace(/\s+/g, ' ').slice(0, MAX_DETAIL) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
