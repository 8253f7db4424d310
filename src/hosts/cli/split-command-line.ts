import type { Command } from '../../inputs/command.js';

export interface SplitCommandLine {
  /** What belongs to the command. */
  readonly own: readonly string[];
  /** Everything after the first `--`, for the input `rest`. */
  readonly rest: { readonly key: string; readonly texts: readonly string[] } | undefined;
}

/** Takes the command line of another program off, where this command runs one: it is read by nobody. */
export function splitCommandLine({ inputs }: Command, argv: readonly string[]): SplitCommandLine {
  const key = Object.keys(inputs).find((name) => inputs[name]?.rest === true);
  if (key === undefined) return { own: argv, rest: undefined };
  const dashes = argv.indexOf('--');
  return dashes === -1 ? { own: argv, rest: { key, texts: [] } } : { own: argv.slice(0, dashes), rest: { key, texts: argv.slice(dashes + 1) } };
}
