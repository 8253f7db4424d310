import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from '../../../../src/gates/audit/check-type.js';
import { gatherFacts } from '../../../../src/gates/audit/claims/gather-facts.js';
import { judgeClaims } from '../../../../src/gates/audit/claims/judge-claims.js';
import { readClaims } from '../../../../src/gates/audit/claims/read-claims.js';
import { renderClaims } from '../../../../src/gates/audit/claims/render-claims.js';
import { loadSuite, type Suite } from '../../../../src/gates/audit/load-suite.js';
import { openCopy } from '../../../../src/gates/audit/mutate.js';
import type { Mutation } from '../../../../src/gates/audit/mutation.js';
import { documentMutations } from '../../../../src/gates/audit/mutations/docs.js';
import { environmentMutations } from '../../../../src/gates/audit/mutations/environment.js';
import { fileMutations } from '../../../../src/gates/audit/mutations/files.js';
import { observationOf } from '../../../../src/gates/audit/run-audit.js';
import type { DocClaims } from '../../../../src/gates/audit/types/doc-claims.js';
import type { Observation } from '../../../../src/gates/checks/observation.js';
import { knownVerbs } from '../../../../src/commands/known-verbs.js';
import { readMarkdown } from '../../../../src/languages/markdown/read-markdown.js';
import { readPolicy } from '../../../../src/policy/load-policy.js';
import { complaints, groundFolder } from '../../../support/folder-ground.js';
import { gitRepository } from '../../../support/git-repository.js';
import { describeWithTool } from '../../../support/outside-tools.js';
import { projectRoot } from '../../../support/project.js';

const MUTATIONS: readonly Mutation[] = [...fileMutations, ...environmentMutations, ...documentMutations];

/** Which check has to notice a fault, by the beginning of its id; the first that fits counts. */
const NOTICED_BY: Readonly<Record<string, string>> = {
  'files/(config-|program-|unit-emptied)': 'DF-01',
  'files/script-': 'DF-02',
  'files/env-for-all': 'EN-07',
  'files/signer-': 'SC-03',
  '(files/unit-|files/other-port|env/port-other)': 'II-04',
  'files/': 'DF-04',
  'env/(key-removed|first-key|key-commented)': 'II-03',
  'env/key-twice': 'EN-01',
  'env/(key-|schema-)': 'EN-02',
  'env/(secret|webhook|default-password|url-password)': 'EN-03',
  'env/(debug|dev|integrity-)': 'EN-05',
  'env/(port-|no-|share-|number-)': 'EN-04',
  'env/undeclared': 'EN-08',
  'env/': 'EN-01',
  'docs/(wrong-number|more-checks|tick|ratio|percent|stars|complete|lines|fact-)': 'DC-02',
  'docs/(section-|owner-|time-|runbook-)': 'DC-03',
  'docs/(todo|to-be|not-yet|cut-short|removed)': 'DC-01',
  'docs/': 'DC-04',
};
const expectedOf = (id: string): string => Object.entries(NOTICED_BY).find(([pattern]) => new RegExp(`^${pattern}`).test(id))?.[1] ?? '';

describeWithTool('git', 'the example against faults of files, environment and documents', () => {
  const folder = groundFolder({});
  let suite: Suite;
  const ground = (): Ground => folder.ground({ suite: suite.uat, selected: suite.checks.map(({ id }) => id), verbs: knownVerbs });
  const run = async (id: string): Promise<readonly Observation[]> => {
    const check = suite.checks.find((one) => one.id === id);
    if (check === undefined) throw new Error(`there is no check ${id}`);
    try {
      return await check.type.observe(ground(), check.parameters);
    } catch (error) {
      return [observationOf(error, id)];
    }
  };

  beforeAll(async () => {
    const example = join(projectRoot, 'examples', 'production-dashboard');
    cpSync(example, folder.path, { recursive: true, filter: (path) => !path.includes('__pycache__') });
    const policy = await readPolicy(readFileSync(join(folder.path, 'duri.yml')), 'duri.yml');
    suite = await loadSuite(folder.ground().ports, policy);
    // What the report counts is the business of its own check; here it is to be right before anything is put in.
    const { file, groups, env, record } = suite.checks.find(({ id }) => id === 'DC-02')?.parameters as DocClaims;
    const source = readFileSync(join(folder.path, file), 'utf8');
    const markdown = await readMarkdown(source);
    if (!markdown.ok) throw new Error('the report cannot be read');
    folder.put({ [file]: renderClaims(source, judgeClaims(readClaims(markdown.value), await gatherFacts(ground(), { report: file, groups, env, record }))) });
    gitRepository(folder.path).commit({});
  });
  afterAll(() => folder.remove());

  it.each([...new Set(MUTATIONS.map(({ id }) => expectedOf(id)))].sort())('%s passes without a fault', async (id) => {
    const observations = await run(id);
    expect(complaints(observations)).toEqual([]);
    expect(observations.length).toBeGreaterThan(0);
  });

  it.each(MUTATIONS.map((mutation) => [mutation.id, expectedOf(mutation.id), mutation] as const))('%s is noticed by %s', async (_, id, mutation) => {
    const copy = openCopy(ground().ports, folder.path, suite.variables);
    const before = complaints(await run(id));
    try {
      expect(mutation.apply(copy)).toBe(true);
      expect(complaints(await run(id)).filter((one) => !before.includes(one))).not.toEqual([]);
    } finally {
      copy.restore();
    }
  });
});

describe('the faults', () => {
  it('have names of their own, and say what was done', () => {
    expect(new Set(MUTATIONS.map(({ id }) => id)).size).toBe(MUTATIONS.length);
    expect(MUTATIONS.filter(({ says }) => says.length < 10)).toEqual([]);
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(25);
  });

  it('change nothing where there is nothing to put them into', () => {
    const nothing = { read: () => undefined, write: never, remove: never, setMode: never, link: never, glob: () => [], variable: () => undefined };
    const applied = [...environmentMutations, ...documentMutations].filter((mutation) => mutation.apply(nothing));
    expect(applied).toEqual([]);
  });
});

function never(): never {
  throw new Error('it changed something');
}
