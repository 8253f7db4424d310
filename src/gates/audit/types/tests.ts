import { z } from 'zod';
import { codeLanguage } from '../../../languages/code/blank.js';
import { readTests, type TestFile } from '../../../languages/code/test-cases.js';
import type { Location } from '../../../model/finding.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';

const parameters = z.strictObject({
  suites: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        files: z.array(z.string().min(1).max(1000)).min(1).max(100).describe('Globs of its test files.'),
        at_least: z.int().min(1).max(100_000).describe('How many tests it has at least. Raise it as tests are added.'),
      }),
    )
    .min(1)
    .max(50)
    .describe('Suites that must stay as they are.'),
  removed: z.literal(0).default(0).describe('How many tests of the base may be gone.'),
  newly_skipped: z.literal(0).default(0).describe('How many more tests may be skipped than at the base.'),
});

type Suite = z.infer<typeof parameters>['suites'][number];

/** Tests of earlier work: all there, none skipped that was not, none emptied. */
export const tests = checkType<z.infer<typeof parameters>>({
  name: 'tests',
  summary: 'Suites have the tests that they had at the base: none removed, none newly skipped, none without its assertions. Reads text; runs nothing.',
  parameters,
  executes: staticCheck,
  observe: async (ground, { suites }) => {
    const hasBase = await ground.hasBase();
    const seen: Observation[] = [];
    for (const suite of suites) seen.push(...(await judgeSuite(ground, suite, hasBase)));
    return seen;
  },
});

interface Collected {
  readonly cases: ReadonlyMap<string, { readonly location: Location; readonly assertions: number | undefined; readonly count: number }>;
  readonly skips: readonly { readonly location: Location; readonly says: string }[];
  readonly total: number;
}

async function judgeSuite(ground: Ground, { name, files, at_least }: Suite, hasBase: boolean): Promise<Observation[]> {
  const paths = ground.glob(files);
  const now = collect(paths, (path) => ground.text(path));
  const seen =
    now.total >= at_least
      ? [holds(name, `has ${now.total} tests in ${paths.length} files`)]
      : [fails(name, `has ${now.total} tests`, { expected: `at least ${at_least}`, actual: String(now.total), ...firstPlace(now) })];
  if (!hasBase) return [...seen, unseen('infra', name, 'cannot be compared: there is no commit to compare with', { fix: 'Commit first, or fetch the base.' })];
  const before = await collectBase(ground, files);
  const removed = [...before.cases].filter(([test, { count }]) => (now.cases.get(test)?.count ?? 0) < count);
  seen.push(...removed.map(([test, { location }]) => fails(name, `lost the test ${test}`, { location, expected: 'as at the base' })));
  const emptied = [...before.cases].filter(([test, was]) => (was.assertions ?? 0) > 0 && now.cases.get(test)?.assertions === 0);
  seen.push(...emptied.map(([test]) => fails(name, `has no assertion in ${test} any more`, { ...placeOf(now, test) })));
  if (now.skips.length > before.skips.length) {
    const old = before.skips.map(({ says, location }) => `${location.file} ${says}`);
    const added = now.skips.filter(({ says, location }) => {
      const index = old.indexOf(`${location.file} ${says}`);
      if (index === -1) return true;
      old.splice(index, 1);
      return false;
    });
    seen.push(...added.map(({ says, location }) => fails(name, `newly skips tests: ${says}`, { location })));
  }
  if (!seen.some(({ outcome }) => outcome === 'fail')) seen.push(holds(name, `has all ${before.total} tests of the base, and skips no more of them`));
  return seen;
}

function collect(paths: readonly string[], read: (path: string) => string): Collected {
  const cases = new Map<string, { location: Location; assertions: number | undefined; count: number }>();
  const skips: { location: Location; says: string }[] = [];
  let total = 0;
  for (const path of paths) {
    const language = codeLanguage(path);
    if (language === undefined) continue;
    const file: TestFile = readTests(read(path), language);
    total += file.cases.length;
    for (const { name, line, assertions } of file.cases) {
      const known = cases.get(name);
      cases.set(name, {
        location: { file: path, line },
        assertions: known === undefined ? assertions : Math.min(known.assertions ?? 0, assertions ?? 0),
        count: (known?.count ?? 0) + 1,
      });
    }
    skips.push(...file.skips.map(({ line, says }) => ({ location: { file: path, line }, says })));
  }
  return { cases, skips, total };
}

async function collectBase(ground: Ground, files: readonly string[]): Promise<Collected> {
  const texts = new Map<string, string>();
  for (const path of await ground.baseGlob(files)) texts.set(path, await textAtBase(ground, path));
  return collect([...texts.keys()], (path) => texts.get(path) ?? '');
}

/** What is the same here need not be asked for: each question starts git twice. */
async function textAtBase(ground: Ground, path: string): Promise<string> {
  const here = ground.look(path)?.kind === 'file' ? ground.bytes(path) : undefined;
  const there = here !== undefined && (await ground.isAtBase(path, here)) ? here : await ground.baseBytes(path);
  return Buffer.from(there ?? []).toString('utf8');
}

function placeOf(collected: Collected, test: string): Pick<Observation, 'location'> {
  const found = collected.cases.get(test);
  return found === undefined ? {} : { location: found.location };
}

function firstPlace({ cases }: Collected): Pick<Observation, 'location'> {
  const [first] = cases.values();
  return first === undefined ? {} : { location: first.location };
}
