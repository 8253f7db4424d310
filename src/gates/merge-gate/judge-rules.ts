import { printable } from '../../model/path.js';
import type { BranchRule } from '../../ports/forge.js';
import type { GateCheck } from './gate-checks.js';
import { requireCheck } from './require-check.js';

/** The app that runs workflows on github.com; a GitHub Enterprise Server has an id of its own. */
export const GITHUB_ACTIONS_APP = 15_368;

/** What is printed where nothing keeps those who may push from removing or imitating the gate. @source trust model, section 6 */
export const ADVISORY = 'self-hosted gate: advisory against insiders';

export interface RuleFacts {
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: number;
  readonly branch: string;
  /** Id of the app that runs this GitHub's workflows; undefined when it is not known. */
  readonly actionsApp: number | undefined;
  /** The gate's check as policy names it, where it cannot be read from the workflows. */
  readonly check: string | undefined;
  /** Address of the repository's page, for the way there by hand. */
  readonly webUrl: string;
}

export interface RuleNote {
  readonly level: 'ok' | 'note' | 'problem';
  readonly says: string;
  /** What to click or call. */
  readonly fix?: string;
}

/** What the rules of a branch make of the gate. */
export interface RuleJudgement {
  /** `unknown`: no ruleset requires it, and whether classic branch protection does cannot be read. It is never known not to be required. */
  readonly required: 'required' | 'unknown';
  /** What keeps a pull request from removing or imitating the gate. */
  readonly guard: 'own-app' | 'outside-workflow' | 'none';
  readonly notes: readonly RuleNote[];
}

type Required = Extract<BranchRule, { type: 'required_status_checks' }>['checks'][number];

/** Is the gate really required, by whom can it be imitated, and can the branch's queue pass it? Pure. @source trust model, section 6 */
export function judgeRules(rules: readonly BranchRule[], checks: readonly GateCheck[], facts: RuleFacts): RuleJudgement {
  const required = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : [])).filter((one) => isGate(one, checks, facts));
  const outside = rules
    .flatMap((rule) => (rule.type === 'workflows' && (rule.level === 'organization' || rule.level === 'enterprise') ? rule.workflows : []))
    .filter((one) => one.repositoryId !== facts.repositoryId);
  const own = required.filter(({ appId }) => appId !== undefined && facts.actionsApp !== undefined && appId !== facts.actionsApp);
  const guard = own.length > 0 ? 'own-app' : outside.length > 0 ? 'outside-workflow' : 'none';
  return {
    required: required.length > 0 ? 'required' : 'unknown',
    guard,
    notes: [
      ...requirement(required, checks, facts),
      ...outside.map(({ path, repositoryId }): RuleNote => ({
        level: 'note',
        says: `the workflow ${printable(path)} of the repository with the id ${repositoryId} is required from outside; a pull request cannot remove it`,
        fix: "Make sure that it runs DuRi's gate: what it does cannot be seen from here.",
      })),
      ...own.map(({ context, appId }): RuleNote => ({
        level: 'ok',
        says: `"${printable(context)}" counts only from the app ${appId ?? ''}: no workflow can imitate it`,
      })),
      ...(guard === 'none' ? [advisory(facts)] : []),
      ...queue(rules, checks),
      ...upToDate(rules, required),
    ],
  };
}

function isGate({ context }: Required, checks: readonly GateCheck[], { check }: RuleFacts): boolean {
  if (context === check) return true;
  return checks.some(({ name, exact }) => (exact ? context === name : name !== '' && context.startsWith(name)));
}

function requirement(required: readonly Required[], checks: readonly GateCheck[], facts: RuleFacts): RuleNote[] {
  const [first] = required;
  if (first === undefined) return [notFound(checks, facts)];
  const open = required.filter(({ appId }) => appId === undefined);
  const names = [...new Set(required.map(({ context }) => `"${printable(context)}"`))].join(', ');
  const isRequired: RuleNote = { level: 'ok', says: `a ruleset of ${facts.branch} requires ${names}` };
  if (open.length === 0) return [isRequired];
  return [
    isRequired,
    {
      level: 'problem',
      says: `it requires "${printable(first.context)}" from any source: whoever may write statuses can set it to green`,
      fix: requireCheck(first.context, facts).bind,
    },
  ];
}

function notFound(checks: readonly GateCheck[], facts: RuleFacts): RuleNote {
  const name = facts.check ?? checks.find(({ exact, pullRequest }) => exact && pullRequest)?.name;
  const says = `no ruleset of ${facts.branch} requires the gate; whether classic branch protection does is unknown, for only administrators may read that`;
  if (name === undefined)
    return {
      level: 'note',
      says,
      fix: 'No check of the gate with a fixed name was found in the workflows: run it on pull_request, or name it as `gate.check` in duri.yml.',
    };
  return { level: 'note', says, fix: requireCheck(name, facts).create };
}

function advisory({ repository }: RuleFacts): RuleNote {
  return {
    level: 'note',
    says: `${ADVISORY}: who may push a branch to ${repository} can change the workflow that the gate runs in`,
    fix: 'Let an organisation ruleset require a workflow of another repository that runs the gate (Settings of the organisation > Repository > Rulesets > Require workflows to pass before merging), or bind the check to a GitHub App of your own.',
  };
}

function queue(rules: readonly BranchRule[], checks: readonly GateCheck[]): RuleNote[] {
  if (!rules.some(({ type }) => type === 'merge_queue')) return [];
  const stuck = [...new Set(checks.filter(({ mergeGroup }) => !mergeGroup).map(({ workflow }) => workflow))];
  return stuck.map((workflow) => ({
    level: 'problem',
    says: `the branch has a merge queue, and ${printable(workflow)} does not run on merge_group: the queue waits for its check until it gives up`,
    fix: `Add \`merge_group:\` to \`on:\` of ${printable(workflow)}.`,
  }));
}

/** Without a queue a green check may be older than the base that it is merged into. */
function upToDate(rules: readonly BranchRule[], required: readonly Required[]): RuleNote[] {
  const strict = rules.some((rule) => rule.type === 'required_status_checks' && rule.strict && rule.checks.some((one) => required.includes(one)));
  if (required.length === 0 || strict || rules.some(({ type }) => type === 'merge_queue')) return [];
  return [
    {
      level: 'note',
      says: 'a pull request may be merged on a green that is older than its base, so a floor that rose since is not seen before the merge',
      fix: 'Turn on "Require branches to be up to date before merging" in that ruleset, or use a merge queue.',
    },
  ];
}
