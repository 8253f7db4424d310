import type { CheckRun, Forge } from '../../ports/forge.js';
import type { GateFacts } from './facts.js';

type Checks = Extract<GateFacts, { by: 'checks' }>;

/** Asks what the gate said of a commit; of the pull request only where the commit itself has no such check. @throws what the forge throws */
export async function collectChecks(forge: Forge, commit: string, names: readonly string[]): Promise<Checks> {
  const checks = await boundChecks(forge, names);
  const onCommit = await forge.checkRuns(commit);
  const missing = checks.some(({ name }) => !onCommit.some((run) => run.name === name));
  return { by: 'checks', checks, onCommit, pulls: missing ? await mergedPulls(forge, commit) : [] };
}

/** Rules of the default branch can bind a check to one app; then no other app's counts. */
async function boundChecks(forge: Forge, names: readonly string[]): Promise<Checks['checks']> {
  if (names.length === 0) return [];
  const rules = await forge.branchRules((await forge.repository()).defaultBranch);
  const required = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : []));
  return [...new Set(names)].map((name) => ({ name, appId: required.find(({ context, appId }) => context === name && appId !== undefined)?.appId }));
}

async function mergedPulls(forge: Forge, commit: string): Promise<Checks['pulls']> {
  const pulls = (await forge.pullsOfCommit(commit)).filter(({ merged, mergeCommit }) => merged && mergeCommit === commit);
  const found: { number: number; head: string; runs: readonly CheckRun[] }[] = [];
  for (const { number, head } of pulls) found.push({ number, head: head.commit, runs: await forge.checkRuns(head.commit) });
  return found;
}
