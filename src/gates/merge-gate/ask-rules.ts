import { join } from 'node:path';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import type { Forge } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';
import { type GateCheck, type GateChecks, gateChecks, type WorkflowFile } from './gate-checks.js';
import { GITHUB_ACTIONS_APP, judgeRules, type RuleJudgement, type RuleNote } from './judge-rules.js';

const FOLDER = '.github/workflows';
const MAX_WORKFLOWS = 500;

export interface RuleQuestion {
  /** The work tree that holds the workflows. */
  readonly directory: string;
  /** `gate.check` of the policy. */
  readonly check: string | undefined;
}

/** How the gate stands on the repository's default branch: its rules as the forge tells them, its checks as the workflows here make them. @throws what the forge throws */
export async function askRules(ports: Pick<Ports, 'files' | 'folders'>, forge: Forge, { directory, check }: RuleQuestion): Promise<RuleJudgement> {
  const repository = await forge.repository();
  const branch = repository.defaultBranch;
  const found = gateChecks(workflowsIn(ports, directory), { branch, inDuri: repository.fullName.toLowerCase().endsWith('/duri') });
  const rules = await forge.branchRules(branch);
  const actionsApp = await actionsAppOf(forge, branch);
  const facts = { repository: repository.fullName, repositoryId: repository.id, branch, actionsApp, check, webUrl: forge.webUrl };
  const judgement = judgeRules(rules, found.checks, facts);
  return { ...judgement, notes: [...judgement.notes, ...notesOn(found)] };
}

/** The workflows of a work tree. */
function workflowsIn({ files, folders }: Pick<Ports, 'files' | 'folders'>, directory: string): WorkflowFile[] {
  const names = folders.names(join(directory, FOLDER), MAX_WORKFLOWS).filter((name) => /\.ya?ml$/.test(name));
  return names.flatMap((name) => {
    const content = files.read(join(directory, FOLDER, name), LIMITS.policyBytes);
    return content === undefined ? [] : [{ path: `${FOLDER}/${name}`, content }];
  });
}

/** Elsewhere than on github.com the app has an id of its own, which shows in what it has run. */
async function actionsAppOf(forge: Forge, branch: string): Promise<number | undefined> {
  if (forge.webUrl.startsWith('https://github.com/')) return GITHUB_ACTIONS_APP;
  const tip = await forge.branchTip(branch);
  const runs = tip === undefined ? [] : await forge.checkRuns(tip);
  return runs.find(({ appSlug }) => appSlug === 'github-actions')?.appId;
}

function notesOn({ checks, unread }: GateChecks): RuleNote[] {
  const known = checks.length > 0 || unread.length > 0;
  return [
    ...checks.flatMap(weaknessesOf),
    ...unread.map(({ path, why }): RuleNote => ({
      level: 'note',
      says: `${printable(path)} ${printable(why)}: what it runs is not known`,
      fix: `Mend ${printable(path)}.`,
    })),
    ...(known ? [] : [NO_GATE]),
  ];
}

const NO_GATE: RuleNote = {
  level: 'note',
  says: "no workflow here runs DuRi's gate on pull requests",
  fix: 'Add a workflow with `on: { pull_request: , merge_group: }` and a step `uses: duri/duri/actions/gate@COMMIT`.',
};

function weaknessesOf({ name, workflow, weaknesses }: GateCheck): RuleNote[] {
  return weaknesses.map(({ says, fix }) => ({ level: 'problem', says: `the check "${printable(name)}" of ${printable(workflow)}: ${says}`, fix }));
}
