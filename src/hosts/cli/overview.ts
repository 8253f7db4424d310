import picocolors from 'picocolors';
import type { CommandEntry } from '../../inputs/command.js';

/** The text of `duri --help`: every command with its one line. */
export function overviewText(commands: readonly CommandEntry[], colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${paint.bold(name.padEnd(width))}  ${summary}`);
  return [
    `${paint.bold('duri')} proves that what runs is what was released.`,
    '',
    `Usage: duri COMMAND [ARGUMENTS]      duri COMMAND --help for one command, with examples`,
    '',
    ...lines,
    '',
    'Exit codes: 0 verified · 1 gate red · 2 wrong input or policy · 3 no verdict · 20 tampered · 21 corrupted · 22 policy_changed · 23 frozen',
    '',
  ].join('\n');
}
