import { LIMITS } from '../../model/limits.js';
import type { Forge } from '../../ports/forge.js';
import { gateChecks, type WorkflowFile } from '../merge-gate/gate-checks.js';

const FOLDER = '.github/workflows';
const MAX_WORKFLOWS = 200;

/** Names of the checks that the workflows of a commit make the gate show up as. A name that an expression makes is not known beforehand. @throws what the forge throws */
export async function gateNamesAt(forge: Forge, commit: string): Promise<readonly string[]> {
  const names = ((await forge.namesAt(commit, FOLDER)) ?? []).filter((name) => /\.ya?ml$/.test(name)).slice(0, MAX_WORKFLOWS);
  const files: WorkflowFile[] = [];
  for (const name of names) {
    const path = `${FOLDER}/${name}`;
    const content = await forge.fileAt(commit, path, LIMITS.policyBytes);
    if (content !== undefined) files.push({ path, content });
  }
  const { defaultBranch, fullName } = await forge.repository();
  const { checks } = gateChecks(files, { branch: defaultBranch, inDuri: fullName.toLowerCase().endsWith('/duri') });
  return [...new Set(checks.flatMap(({ name, exact }) => (exact ? [name] : [])))];
}
