import { resolve } from 'node:path';
import { type Suite, loadSuite } from '../gates/audit/load-suite.js';
import { optionalText, textOr } from '../inputs/input.js';
import { type Judge, loadJudge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import { inFolder } from './in-folder.js';
import { configInput } from './place-inputs.js';

/** Where the verbs about checks and cases take their folder and policy. */
export const folderInput = textOr('.', 'Folder with duri.yml and what it is about', 'DIR', { flag: 'dir', action: 'path' });
export const folderConfig = optionalText('Policy, relative to that folder', 'FILE', configInput, { defaultText: 'duri.yml; of the base at a pull request' });

export interface AuditedFolder {
  /** As if the command had been started in the folder. */
  readonly ports: Ports;
  readonly judge: Judge;
  readonly suite: Suite;
}

/** A folder with its policy, checks and cases. `withSecrets` may look at the policy first. @throws as loadJudge and loadSuite; directory_missing */
export async function openAudited(
  outer: Ports,
  { dir, config }: { readonly dir: string; readonly config: string | undefined },
  withSecrets: (judge: Judge) => boolean = () => false,
): Promise<AuditedFolder> {
  const ports = inFolder(outer, dir);
  const policyPath = config === undefined ? undefined : resolve(ports.environment.cwd, config);
  const judge = await loadJudge(ports, { config: policyPath, keyring: undefined, mode: 'repository' });
  return { ports, judge, suite: await loadSuite(ports, judge.policy, withSecrets(judge)) };
}
