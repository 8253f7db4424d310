import { z } from 'zod';
import { type MadeFile, madeFiles } from '../../../languages/made-files.js';
import { type ShellCommand, shellCommands } from '../../../languages/shell-commands.js';
import { fails, Unmet } from '../../checks/observation.js';
import type { Ground } from '../check-type.js';

/** A script that puts files onto the host, for what is in no repository. */
export const madeByParameters = z.strictObject({
  script: z.string().min(1).describe('The shell script. It is read, not run.'),
  env: z.string().min(1).optional().describe('A file of NAME=value lines that the script takes its settings from; without it their values are not known.'),
  variables: z.record(z.string(), z.string()).default({}).describe('Values of variables that the script gets from elsewhere.'),
});

export type MadeBy = z.output<typeof madeByParameters>;

/** What a script does to files, as far as reading it tells. */
export interface Made {
  readonly files: ReadonlyMap<string, MadeFile>;
  readonly commands: readonly ShellCommand[];
}

/** Reads a script. @throws Unmet where that cannot be done */
export async function filesMadeBy(ground: Ground, { script, env, variables }: MadeBy): Promise<Made> {
  const known = new Map<string, string>();
  for (const [, name = '', value = ''] of env === undefined ? [] : ground.text(env).matchAll(/^(?:export[ \t]+)?([A-Za-z_]\w*)=(.*?)[ \t]*\r?$/gm))
    known.set(name, /^(["'])(.*)\1$/.exec(value)?.[2] ?? value.replace(/[ \t]+#.*$/, ''));
  for (const [name, value] of Object.entries(variables)) known.set(name, value);
  const { commands, problems } = await shellCommands(ground.text(script), known);
  const [problem] = problems;
  if (problem !== undefined) throw new Unmet(fails(script, problem.message, { location: { file: script, line: problem.line, column: problem.column } }));
  return { files: madeFiles(commands), commands };
}
