import type { Command, Redirected } from 'unbash';
import type { Location } from '../../../model/finding.js';
import { unwrap } from '../../../languages/shell/command-line.js';
import { expandText, expandWord } from '../../../languages/shell/expand.js';
import { type Exploration, explore } from '../../../languages/shell/explore.js';
import type { Interest, Visit } from '../../../languages/shell/machine.js';
import { commandSites, readShell, type ShellScript } from '../../../languages/shell/read-shell.js';
import { INITIAL_OPTIONS, type Options } from '../../../languages/shell/state.js';
import type { Scope, Value } from '../../../languages/shell/values.js';
import { fails, Unmet, unseen } from '../../checks/observation.js';
import type { Ground } from '../check-type.js';

/** A script that is audited, and every path through it. */
export interface Script {
  readonly file: string;
  readonly shell: ShellScript;
  /** The script itself, and each function of `apart` on its own. */
  readonly whole: Exploration;
  readonly apart: ReadonlyMap<string, Exploration>;
  readonly facts: readonly CommandFact[];
  locate(offset: number): Location;
}

/** A simple command, as each path has it. */
export interface CommandFact {
  readonly command: Command;
  readonly at: number;
  readonly within: string | undefined;
  readonly pipedFrom: readonly Command[];
  /** Its words with everything filled in that is known, wrappers taken off; once for each different way that it was met. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly argv: readonly string[];
  readonly wrappers: readonly string[];
  readonly writes: readonly string[];
  readonly visit: Visit | undefined;
}

/** Reads and explores; what traps call is explored on its own, because it may begin anywhere. @throws Unmet when it is not there, is no Bash, or has too many paths to follow */
export async function loadScript(ground: Ground, file: string, asked: (functions: ReadonlySet<string>) => Interest): Promise<Script> {
  const shell = await readShell(ground.text(file));
  const [problem] = shell.problems;
  if (problem !== undefined) throw new Unmet(fails(file, problem.message, { location: { file, line: problem.line, column: problem.column } }));
  const locate = (offset: number): Location => ({ file, ...shell.place(Math.min(offset, shell.text.length)) });
  const given = asked(new Set(shell.functions.keys()));
  const interest = { ...given, opaque: new Set([...given.opaque, ...trapHandlers(shell)]) };
  const whole = explore(shell, interest);
  const apart = new Map<string, Exploration>();
  for (const name of interest.opaque) {
    const opaque = new Set([...interest.opaque].filter((other) => other !== name));
    if (shell.functions.has(name)) apart.set(name, explore(shell, { ...interest, opaque }, { text: name, options: optionsOf(whole) }));
  }
  if (![whole, ...apart.values()].every(({ complete }) => complete))
    throw new Unmet(unseen('config', file, 'has more paths than can be followed', { fix: 'Split it into smaller functions, or into more than one script.' }));
  return { file, shell, whole, apart, facts: collectFacts(shell, [whole, ...apart.values()]), locate };
}

/** Functions that a trap calls by name. */
function trapHandlers(shell: ShellScript): string[] {
  return commandSites(shell).flatMap(({ command }) => {
    const handler = command.name?.value === 'trap' ? command.args[0] : undefined;
    const program = handler?.type === 'Word' ? shell.nested(handler.value) : undefined;
    return program === undefined
      ? []
      : commandSites(shell, program).flatMap((site) => (shell.functions.has(site.command.name?.value ?? '') ? [site.command.name?.value ?? ''] : []));
  });
}

/** The settings under which the rest of the script runs, for what is explored on its own. */
function optionsOf({ optionsAfter }: Exploration): Options {
  return optionsAfter.at(-1) ?? INITIAL_OPTIONS;
}

/** All ways in which a command was met, whichever exploration met it. */
export function visitsOf(explorations: readonly Exploration[], node: Command | Redirected): readonly Visit[] {
  return explorations.flatMap(({ visits }) => visits.get(node) ?? []);
}

function collectFacts(shell: ShellScript, explorations: readonly Exploration[]): CommandFact[] {
  const facts: CommandFact[] = [];
  const scope = constants(shell);
  const seen = new Set<string>();
  const add = (sites: ReturnType<typeof commandSites>): void => {
    for (const { command, at, within, pipedFrom } of sites) {
      const visits = visitsOf(explorations, command);
      const runs = visits.length > 0 ? visits.map((visit) => ({ ...unwrap(visit.words), writes: visit.writes, visit })) : [unvisited(command, scope)];
      facts.push({ command, at, within, pipedFrom, runs });
      for (const text of runs.flatMap((run) => handedOn(run, command))) {
        const nested = seen.has(text) ? undefined : shell.nested(text);
        seen.add(text);
        if (nested !== undefined) add(commandSites(shell, nested, at, within));
      }
    }
  };
  add(commandSites(shell));
  return facts;
}

/** A command that no path comes to: dead code, or a function that nobody calls. */
function unvisited(command: Command, scope: Scope): Run {
  const words = [
    ...(command.name === undefined ? [] : expandWord(command.name, scope)),
    ...command.args.flatMap((arg) => (arg.type === 'Word' ? expandWord(arg, scope) : [arg.text])),
  ];
  const writes = command.redirects.flatMap((one) =>
    one.type === 'Redirect' && one.operator.includes('>') && one.target !== undefined ? [expandText(one.target, scope)] : [],
  );
  return { ...unwrap(words), writes, visit: undefined };
}

/** Texts that a command hands to a shell: of `bash -c`, `eval`, `trap`, and what `bash` reads from a here-document. */
function handedOn({ argv, ...run }: Run & { readonly nested?: string }, command: Command): string[] {
  if (run.nested !== undefined) return [run.nested];
  if (argv[0] === 'trap') return argv.length > 2 ? argv.slice(1, 2) : [];
  if (argv.length !== 1 || !['bash', 'sh'].includes(argv[0] ?? '')) return [];
  return command.redirects.flatMap((one) => (one.type === 'HereDoc' ? [one.body.text] : []));
}

/** Variables that are assigned once in the whole script. */
function constants(shell: ShellScript): Scope {
  const values = new Map<string, Value | undefined>();
  const scope: Scope = { get: (name) => values.get(name), args: undefined };
  for (const { command } of commandSites(shell)) {
    for (const part of [...command.prefix, ...command.args]) {
      if (part.type !== 'Assignment' || part.value.type !== 'Word') continue;
      values.set(part.name, values.has(part.name) ? undefined : expandText(part.value, scope));
    }
  }
  return scope;
}
