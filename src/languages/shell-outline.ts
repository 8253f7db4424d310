import type { SyntaxNode } from 'unbash';

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
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
}

const MAX_CHARACTERS = 1024 * 1024;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Commands whose arguments are names of variables that they set. */
const SETTERS = new Set(['read', 'mapfile', 'readarray', 'local', 'declare', 'typeset', 'readonly', 'export', 'getopts', 'unset']);

/** Reads shell as bash does, without running any of it; comments, quotes and here-documents are what they are in bash. */
export async function outlineShell(text: string): Promise<ShellOutline> {
  if (text.length > MAX_CHARACTERS) return { ...none(), problems: [{ line: 1, column: 1, message: `is longer than ${MAX_CHARACTERS} characters` }] };
  const { parse, forEachChild } = await import('unbash');
  const script = parse(text);
  const place = placer(text);
  const outline = none();
  const walk = (node: SyntaxNode, scope: string | undefined): void => {
    collect(node, outline, { place, scope });
    const inner = node.type === 'Function' ? node.name.value : scope;
    forEachChild(node, (child) => walk(child, inner));
  };
  walk(script, undefined);
  return { ...outline, problems: (script.errors ?? []).map(({ message, pos }) => ({ ...place(pos), message })) };
}

interface Collected {
  readonly commands: OutlinedCommand[];
  readonly reads: OutlinedVariable[];
  readonly sets: OutlinedVariable[];
}

function none(): Collected & { problems: ShellOutline['problems'] } {
  return { commands: [], reads: [], sets: [], problems: [] };
}

type Place = (offset: number) => { readonly line: number; readonly column: number };

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

/** Line and column of an offset; the starts of lines are found once. */
function placer(text: string): Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    const line = after === -1 ? starts.length : after;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
