import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/project.js';
import { GZIP_LEVEL, judgeGoals, type JudgedGoal, performancePage, readGoals, type Run, sizesOf, SUITES, ZSTD_LEVEL } from './modules.js';

const text = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const result = JSON.parse(text('bench/results.json')) as Run;

const goal = {
  id: 'a',
  row: 'row',
  against: 'peer',
  measure: 'ratio',
  suite: 's',
  group: 'g',
  command: 'own',
  denominator: 'peer',
  goal: 1,
  limit: 2,
  quickLimit: 5,
};
const run = (own: object, quick = false): object => ({
  options: { quick },
  groups: [
    {
      suite: 's',
      id: 'g',
      commands: [
        { id: 'own', name: 'own', ...own },
        { id: 'peer', name: 'peer', files: 10, wallMsByRound: [10, 20] },
      ],
      facts: { size: 3 },
    },
  ],
});
const judge = (one: object, of: object): JudgedGoal | undefined => judgeGoals([one], of)[0];

describe('judgeGoals', () => {
  it('tells met, near and missed apart, by the median of the ratios of each round', () => {
    expect(judge(goal, run({ wallMsByRound: [10, 20] }))).toMatchObject({ measured: 1, outcome: 'met' });
    expect(judge(goal, run({ wallMsByRound: [20, 40] }))).toMatchObject({ measured: 2, outcome: 'near' });
    expect(judge(goal, run({ wallMsByRound: [30, 60] }))).toMatchObject({ measured: 3, outcome: 'missed' });
  });

  it('has another limit for the small trees of CI, where it names one', () => {
    expect(judge(goal, run({ wallMsByRound: [30, 60] }, true))).toMatchObject({ limit: 5, outcome: 'near' });
  });

  it('judges time a file, memory and facts', () => {
    expect(judge({ ...goal, measure: 'time a file' }, run({ files: 100, wallMsByRound: [100, 200] }))).toMatchObject({ measured: 1, outcome: 'met' });
    expect(judge({ ...goal, measure: 'MiB', denominator: undefined }, run({ rssMiB: { max: 1.5 } }))).toMatchObject({ measured: 1.5, outcome: 'near' });
    expect(judge({ ...goal, measure: 'MB', fact: 'size' }, run({}))).toMatchObject({ measured: 3, outcome: 'missed' });
  });

  it('never takes what is missing for a goal that is met', () => {
    expect(judge(goal, run({ missing: 'not installed' }))).toMatchObject({ outcome: 'not measured', why: 'own: not installed' });
    expect(judge({ ...goal, group: 'other' }, run({}))).toMatchObject({ outcome: 'not measured', why: 'not part of this run' });
    expect(judge({ ...goal, command: 'typo' }, run({}))).toMatchObject({ outcome: 'not measured', why: 'there is no command typo' });
    expect(judge({ ...goal, measure: 'MB', fact: 'typo' }, run({}))).toMatchObject({ outcome: 'not measured' });
  });
});

describe('bench/goals.json', () => {
  it('names each figure once, with a goal that is no higher than its limit, in a group that there is', () => {
    const goals = readGoals();
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
    expect(goals.filter(({ goal: wanted, limit, quickLimit = limit }) => !(wanted <= limit && limit <= quickLimit))).toEqual([]);
    const groups = Object.entries(SUITES).flatMap(([suite, list]) =>
      list({ sizes: sizesOf({ quick: true, scale: 1 }), bundles: {} }).map(({ id }) => `${suite} ${id}`),
    );
    expect(goals.filter(({ suite, group }) => !groups.includes(`${suite} ${group}`))).toEqual([]);
  });

  it('is whole on the page and in the chart: every row, with its outcome', () => {
    const [page, chart] = performancePage(readGoals(), result);
    const lines: string[] = page.content.split('\n');
    for (const { row, against, outcome } of judgeGoals(readGoals(), result)) {
      expect(lines.filter((line) => line.startsWith(`| ${row} | ${against} |`) && line.includes(outcome))).toHaveLength(1);
      expect(chart.content).toContain(`>${row}</text>`);
    }
  });

  it('lets nobody publish a goal that is not met without a word why', () => {
    const silent = readGoals().map((one) => ({ ...one, goal: 0, note: undefined }));
    expect(() => performancePage(silent, result)).toThrow('write a note');
  });
});

describe('docs/performance.md', () => {
  it('has charts that run nothing, load nothing, and fit a dark page', () => {
    for (const name of ['performance-goals.svg', 'performance-growth.svg']) {
      const chart = text(`docs/images/${name}`);
      expect(chart).not.toMatch(/<script|href=|url\(|@import|@font-face/);
      expect(chart).toContain('prefers-color-scheme: dark');
      expect(text('docs/performance.md')).toContain(`(images/${name})`);
    }
  });

  it('says what was not measured', () => {
    const page = text('docs/performance.md');
    for (const line of result.notMeasured) expect(page).toContain(`- ${line}\n`);
  });
});

describe('the suite archive', () => {
  it('gives its peers the levels that DuRi has', () => {
    const source = text('src/archive/compression.ts');
    expect(source).toContain(`const ZSTD_LEVEL = ${ZSTD_LEVEL};`);
    expect(source).toContain(`{ level: ${GZIP_LEVEL},`);
  });
});
