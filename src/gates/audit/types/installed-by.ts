import { z } from 'zod';
import { outlineShell, type OutlinedCommand, type ShellOutline } from '../../../languages/shell-outline.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import type { Ground } from '../check-type.js';

/** A script that puts a file onto the host. */
export const installedBy = z.strictObject({
  script: z.string().min(1).describe('The script.'),
  mode: z
    .string()
    .regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted')
    .describe('The mode that it gives the file, as a quoted octal number.'),
});

type Installer = z.output<typeof installedBy>;

/**
 * Does the script put the file there with this mode: by `install -m MODE … FILE`, or by `chmod MODE FILE`? What is looked
 * for is its name or a variable that was set to a text with its name; nothing is run.
 */
export async function installs(ground: Ground, path: string, { script, mode }: Installer): Promise<Observation> {
  const outline = await outlineShell(ground.text(script));
  const { commands, problems } = outline;
  const [problem] = problems;
  if (problem !== undefined) return unseen('config', script, problem.message, { location: { file: script, ...problem } });
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stands = standsFor(outline, name);
  const about = commands.flatMap((command) => modeGiven(command, stands));
  const [first] = about;
  if (first === undefined)
    return fails(script, `never gives ${path} a mode`, {
      expected: `install -m ${mode} … ${path}, or chmod ${mode} ${path}`,
      location: { file: script, line: 1 },
    });
  const wrong = about.find((given) => given.mode.padStart(4, '0') !== mode.padStart(4, '0'));
  if (wrong !== undefined)
    return fails(script, `gives ${path} the mode ${wrong.mode}`, { expected: mode, actual: wrong.mode, location: { file: script, line: wrong.line } });
  return holds(script, `gives ${path} the mode ${first.mode}`, { location: { file: script, line: first.line } });
}

type StandsFor = (word: string, scope: string | undefined) => boolean;

/** Does a word end in the file's name, or in a variable that was set to such a text, in its own function or outside of any? */
function standsFor({ sets }: ShellOutline, name: string): StandsFor {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`(?:^|[/\\s])${escaped}(?:\\.(?:new|tmp|next))?$`);
  const stands = (word: string, scope: string | undefined, depth: number): boolean => {
    if (named.test(word)) return true;
    const variable = /\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?(?:\.(?:new|tmp|next))?$/.exec(word)?.[1];
    if (variable === undefined || depth > 5) return false;
    const all = sets.filter((one) => one.name === variable);
    const near = all.filter((one) => one.scope === scope);
    return (near.length > 0 ? near : all).some((one) => one.value !== undefined && stands(one.value, one.scope, depth + 1));
  };
  return (word, scope) => stands(word, scope, 0);
}

/** They only say the words behind them, and are no wrappers. */
const SAYS = new Set(['echo', 'printf', ':', 'true', 'false', 'grep', 'logger']);

/** The mode that a command gives to such a file; its wrapper (`run`, `sudo`) is passed over. */
function modeGiven({ words, line, scope }: OutlinedCommand, stands: StandsFor): { readonly mode: string; readonly line: number }[] {
  const at = words.findIndex((word) => word === 'install' || word === 'chmod');
  if (at === -1 || SAYS.has(words[0] ?? '') || !stands(words.at(-1) ?? '', scope)) return [];
  const rest = words.slice(at + 1);
  const mode = words[at] === 'chmod' ? rest.find((word) => /^0?[0-7]{3,4}$/.test(word)) : modeOption(rest);
  return [{ mode: mode ?? 'of its umask', line }];
}

function modeOption(words: readonly string[]): string | undefined {
  const flag = words.findIndex((word) => word === '-m' || word === '--mode');
  if (flag !== -1) return words[flag + 1];
  return words.map((word) => /^(?:--mode=|-[a-zA-Z]*m)(0?[0-7]{3,4})$/.exec(word)?.[1]).find((mode) => mode !== undefined);
}
