import type { SyntaxNode } from 'unbash';
import { parseShell, type ShellPlace, type ShellProblem } from './shell/read-shell.js';

/** A simple command: its words with quotes gone, variables as they are written. */
export interface OutlinedCommand {
  readonly words: readonly string[];
  /** Name of the function that it stands in; undefined outside of any. */
  readonly scope: string | undefined;
  readonly line: number;
  readonly column: number;
}

export interface OutlinedVariable {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** It is read with a default or a message of its own: `${X:-y}`, `${X:?m}`. */
  readonly guarded: boolean;
  /** Name of the function that it stands in; undefined outside of any. */
  readonly scope: string | undefined;
  /** What it is set to, as it is written without its quotes; undefined where that cannot be said. */
  readonly value?: string;
}

/** What a shell script runs and which variables it reads and sets, in the order of its text. */
export interface ShellOutline {
  readonly commands: readonly OutlinedCommand[];
  readonly reads: readonly OutlinedVariable[];
  readonly sets: readonly OutlinedVariable[];
  /** What is wrong with its syntax, with its place. */
  readonly problems: readonly ShellProblem[];
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Commands whose arguments are names of variables that they set; `export NAME` and `readonly NAME` set nothing. */
const SETTERS = new Set(['read', 'mapfile', 'readarray', 'local', 'declare', 'typeset', 'getopts', 'unset']);

/** Reads shell as bash does, without running any of it; comments, quotes and here-documents are what they are in bash. */
export async function outlineShell(text: string): Promise<ShellOutline> {
  const { program, place, children, problems } = await parseShell(text);
  const outline: Collected = { commands: [], reads: [], sets: [] };
  const walk = (node: SyntaxNode, scope: string | undefined): void => {
    collect(node, outline, { place, scope });
    const inner = node.type === 'Function' ? node.name.value : scope;
    children(node, (child) => walk(child, inner));
  };
  walk(program, undefined);
  return { ...outline, problems };
}

interface Collected {
  readonly commands: OutlinedCommand[];
  readonly reads: OutlinedVariable[];
  readonly sets: OutlinedVariable[];
}

type Place = (offset: number) => ShellPlace;

function collect(
  node: SyntaxNode,
  { commands, reads, sets }: Collected,
  { place, scope }: { readonly place: Place; readonly scope: string | undefined },
): void {
  const at = (offset: number): Omit<OutlinedVariable, 'name' | 'guarded'> => ({ scope, ...place(offset) });
  switch (node.type) {
    case 'Command': {
      const words = [
        ...(node.name === undefined ? [] : [node.name.value]),
        ...node.args.map((word) => ('value' in word && typeof word.value === 'string' ? word.value : word.text)),
      ];
      if (node.name !== undefined) commands.push({ words, ...at(node.pos) });
      const set = SETTERS.has(words[0] ?? '') ? words.slice(1).filter((name) => NAME.test(name)) : [];
      sets.push(...set.map((name) => ({ name, guarded: false, ...at(node.pos) })));
      break;
    }
    case 'Assignment':
      sets.push({ name: node.name, guarded: false, ...at(node.pos), ...(node.value.type === 'Word' ? { value: node.value.value } : {}) });
      break;
    case 'For':
    case 'Select':
      sets.push({ name: node.name.value, guarded: false, ...at(node.name.pos) });
      break;
    case 'SimpleExpansion':
      if (NAME.test(node.text.slice(1))) reads.push({ name: node.text.slice(1), guarded: false, ...at(node.pos) });
      break;
    case 'ParameterExpansion':
      if (NAME.test(node.parameter)) reads.push({ name: node.parameter, guarded: node.operation?.type === 'Default', ...at(node.pos) });
      break;
    default:
  }
}
