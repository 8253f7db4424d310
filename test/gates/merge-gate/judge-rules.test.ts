import { execFileSync } from 'node:child_process';
import type { GateCheck } from '../../../src/gates/merge-gate/gate-checks.js';
import { ADVISORY, judgeRules, type RuleFacts, type RuleJudgement } from '../../../src/gates/merge-gate/judge-rules.js';
import { rulesetFor } from '../../../src/gates/merge-gate/require-check.js';
import type { BranchRule } from '../../../src/ports/forge.js';
import { findOperation, problemsOfRequest } from '../../support/github-server/description.js';
import { describeOnPosix } from '../../support/posix.js';

const ACTIONS = 15368;
const facts: RuleFacts = {
  repository: 'acme/app',
  repositoryId: 1,
  branch: 'main',
  actionsApp: ACTIONS,
  check: undefined,
  webUrl: 'https://github.com/acme/app',
};
const check = (fields: Partial<GateCheck> = {}): GateCheck => ({
  name: 'gate',
  exact: true,
  workflow: '.github/workflows/ci.yml',
  pullRequest: true,
  mergeGroup: true,
  weaknesses: [],
  ...fields,
});
const requires = (context: string, appId: number | undefined, strict = true): BranchRule => ({
  level: 'repository',
  rulesetId: 1,
  type: 'required_status_checks',
  strict,
  checks: [
    { context: 'build', appId: undefined },
    { context, appId },
  ],
});
const outside = (repositoryId: number): BranchRule => ({
  level: 'organization',
  rulesetId: 2,
  type: 'workflows',
  workflows: [{ path: '.github/workflows/gate.yml', repositoryId, ref: undefined }],
});
const queue: BranchRule = { level: 'repository', rulesetId: 3, type: 'merge_queue' };
const problems = ({ notes }: RuleJudgement): readonly string[] => notes.flatMap(({ level, says }) => (level === 'problem' ? [says] : []));
const all = ({ notes }: RuleJudgement): string => notes.map(({ says, fix }) => `${says} ${fix ?? ''}`).join('\n');

describe('judgeRules', () => {
  it.each<[string, readonly BranchRule[], readonly GateCheck[], Partial<RuleFacts>, RuleJudgement['required'], RuleJudgement['guard']]>([
    ['nothing is ruled', [], [check()], {}, 'unknown', 'none'],
    ['another check is required', [requires('other', ACTIONS)], [check()], {}, 'unknown', 'none'],
    ['the gate is required', [requires('gate', ACTIONS)], [check()], {}, 'required', 'none'],
    ['the gate is required from anyone', [requires('gate', undefined)], [check()], {}, 'required', 'none'],
    ['the gate of a called workflow is required', [requires('duri / gate', ACTIONS)], [check({ name: 'duri / gate' })], {}, 'required', 'none'],
    ['a leg of a matrix is required', [requires('gate (linux)', ACTIONS)], [check({ exact: false })], {}, 'required', 'none'],
    ['a name without any fixed part', [requires('anything', ACTIONS)], [check({ name: '', exact: false })], {}, 'unknown', 'none'],
    ['the check that policy names is required', [requires('external gate', ACTIONS)], [], { check: 'external gate' }, 'required', 'none'],
    ['an app of their own is required', [requires('gate', 999)], [check()], {}, 'required', 'own-app'],
    ['some app is required where the id of Actions is not known', [requires('gate', 999)], [check()], { actionsApp: undefined }, 'required', 'none'],
    ['a workflow from elsewhere is required', [outside(2)], [check()], {}, 'unknown', 'outside-workflow'],
    ['a workflow from elsewhere is required by nobody above the repository', [{ ...outside(2), level: 'unknown' }], [check()], {}, 'unknown', 'none'],
    ['a workflow of the repository itself is required', [outside(1)], [check()], {}, 'unknown', 'none'],
  ])('%s', (_, rules, checks, more, required, guard) => {
    expect(judgeRules(rules, checks, { ...facts, ...more })).toMatchObject({ required, guard });
  });

  it('never says that the gate is not required: classic protection cannot be read', () => {
    const judged = judgeRules([], [check()], facts);
    expect(all(judged)).toContain('whether classic branch protection does is unknown');
    expect(all(judged)).not.toMatch(/not required/);
  });

  it('prints that the gate is advisory where neither an app nor an outside workflow keeps it', () => {
    expect(all(judgeRules([requires('gate', ACTIONS)], [check()], facts))).toContain(ADVISORY);
    expect(all(judgeRules([requires('gate', 999)], [check()], facts))).not.toContain(ADVISORY);
    expect(all(judgeRules([outside(2)], [check()], facts))).not.toContain(ADVISORY);
  });

  it('refuses a check that anybody can set', () => {
    expect(problems(judgeRules([requires('gate', undefined)], [check()], facts))).toEqual([expect.stringContaining('from any source')]);
    expect(problems(judgeRules([requires('gate', ACTIONS)], [check()], facts))).toEqual([]);
  });

  it('refuses a merge queue that would wait for ever', () => {
    const stuck = check({ mergeGroup: false });
    expect(problems(judgeRules([requires('gate', ACTIONS), queue], [stuck], facts))).toEqual([expect.stringContaining('does not run on merge_group')]);
    expect(problems(judgeRules([requires('gate', ACTIONS), queue], [check()], facts))).toEqual([]);
    expect(problems(judgeRules([requires('gate', ACTIONS)], [stuck], facts))).toEqual([]);
  });

  it('notes a green that may be older than its base', () => {
    const text = 'older than its base';
    expect(all(judgeRules([requires('gate', ACTIONS, false)], [check()], facts))).toContain(text);
    expect(all(judgeRules([requires('gate', ACTIONS, true)], [check()], facts))).not.toContain(text);
    expect(all(judgeRules([requires('gate', ACTIONS, false), queue], [check()], facts))).not.toContain(text);
  });

  it('says what to click and what to call', () => {
    const text = all(judgeRules([], [check()], facts));
    expect(text).toContain('https://github.com/acme/app/settings/rules');
    expect(text).toContain('gh api -X POST repos/acme/app/rulesets');
    expect(all(judgeRules([], [], facts))).toContain('gate.check');
  });

  it('shows names from outside on one line', () => {
    expect(all(judgeRules([requires('ga\u202ete', undefined)], [check({ name: 'ga\u202ete' })], facts))).not.toContain('\u202e');
  });
});

describe('rulesetFor', () => {
  const { operation, values } = findOperation('POST', '/repos/acme/app/rulesets')!;

  it.each([[ACTIONS], [undefined]])("is as GitHub's API takes it, for the app %s", (app) => {
    const body = Buffer.from(JSON.stringify(rulesetFor('gate', app)));
    expect(problemsOfRequest(operation, { values, query: new URLSearchParams(), type: 'application/json', body })).toEqual([]);
  });
});

describeOnPosix('the call to make the gate required', () => {
  it('hands a shell the same JSON, whatever the check is called', () => {
    const name = `gate's "$(touch x)" %s \\ü`;
    const fix = judgeRules([], [check({ name })], facts).notes.find((one) => one.fix?.includes('gh api') === true)?.fix ?? '';
    const line = fix.slice(fix.indexOf("printf '%s'"), fix.indexOf(' | gh api'));
    const sent = JSON.parse(execFileSync('sh', ['-c', line], { encoding: 'utf8' })) as unknown;
    expect(sent).toEqual(rulesetFor(name, ACTIONS));
  });
});
