import type { Command, Function as FunctionNode, ParsedScript, SyntaxNode } from 'unbash';

/** A place in the text, counted from 1. */
export interface ShellPlace {
  readonly line: number;
  readonly column: number;
}

export interface ShellProblem extends ShellPlace {
  readonly message: string;
}

/** A script as it was read. Offsets count UTF-16 units from the start of the text. */
export interface ShellScript {
  readonly text: string;
  readonly program: ParsedScript;
  /** What is no Bash, nested scripts included; while there is any, nothing else can be believed. */
  readonly problems: readonly ShellProblem[];
  /** By name, in the order of the text; the last one is what a call after all of them runs. */
  readonly functions: ReadonlyMap<string, readonly FunctionNode[]>;
  place(offset: number): ShellPlace;
  /** Calls back for each direct child of a node. */
  children(node: SyntaxNode, callback: (child: SyntaxNode) => void): void;
  /** A text that the script hands to a shell, such as a trap; undefined when it is no Bash. Read once. */
  nested(text: string): ParsedScript | undefined;
}

/** No script that anybody wrote by hand is longer. */
const MAX_CHARACTERS = 1024 * 1024;

/** The tree of a text, which is empty where the text is too long, and what is wrong with its syntax. */
export interface ShellTree extends Pick<ShellScript, 'program' | 'place' | 'children' | 'functions'> {
  /** That of what stands in `$(…)` and the like included. */
  readonly problems: readonly ShellProblem[];
}

/** Reads the tree of any text in Bash, such as a few lines of a document; what a file must not have besides is for `readShell`. */
export async function parseShell(text: string): Promise<ShellTree> {
  const { parse, forEachChild } = await import('unbash');
  const tooLong = text.length > MAX_CHARACTERS;
  const program = parse(tooLong ? '' : text);
  const starts = lineStarts(text);
  const place = (offset: number): ShellPlace => placeIn(starts, offset);
  const problems: ShellProblem[] = tooLong ? [{ line: 1, column: 1, message: `is longer than ${MAX_CHARACTERS} characters` }] : [];
  const functions = new Map<string, FunctionNode[]>();
  const visit = (node: SyntaxNode, within: number | undefined): void => {
    let base = within;
    if (node.type === 'Script') {
      const { errors, source }: ParsedScript = node;
      for (const { message, pos } of errors ?? []) problems.push({ ...place(base ?? pos), message: `is no Bash: ${message}` });
      if (source !== undefined && node !== program) base ??= node.pos;
    }
    if (node.type === 'Function') functions.set(node.name.value, [...(functions.get(node.name.value) ?? []), node]);
    forEachChild(node, (child) => visit(child, base ?? (node.type === 'CommandExpansion' && node.text.startsWith('`') ? node.pos : undefined)));
  };
  visit(program, undefined);
  return { program, place, children: forEachChild, functions, problems };
}

/** Reads a script. Never throws for what stands in the text: problems are listed. */
export async function readShell(text: string): Promise<ShellScript> {
  const { parse } = await import('unbash');
  const tree = await parseShell(text);
  const problems = [...outerProblems(text, tree.place), ...tree.problems];
  const texts = new Map<string, ParsedScript | undefined>();
  const nested = (inner: string): ParsedScript | undefined => {
    if (!texts.has(inner)) {
      const read = inner.length > MAX_CHARACTERS ? undefined : parse(inner);
      texts.set(inner, read?.errors?.length === undefined || read.errors.length === 0 ? read : undefined);
    }
    return texts.get(inner);
  };
  return { text, ...tree, problems, nested };
}

function* outerProblems(text: string, place: (offset: number) => ShellPlace): Generator<ShellProblem> {
  const carriage = text.indexOf('\r');
  if (carriage !== -1) yield { ...place(carriage), message: 'has a carriage return (line ends of Windows), which Bash takes for part of a word' };
  const nul = text.indexOf('\0');
  if (nul !== -1) yield { ...place(nul), message: 'has a NUL character' };
  if (text.startsWith('\uFEFF')) yield { line: 1, column: 1, message: 'begins with a byte order mark, so its first line is no shebang' };
  if (text.trim() === '') yield { line: 1, column: 1, message: 'is empty' };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeIn(starts: readonly number[], offset: number): ShellPlace {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** A simple command; `within` is the function that holds it, and `pipedFrom` what is piped into it. */
export interface CommandSite {
  readonly command: Command;
  /** Offset in the whole script; for a nested text, that of the command that hands it on. */
  readonly at: number;
  readonly within: string | undefined;
  readonly pipedFrom: readonly Command[];
}

/** Every simple command of a script, in the order of the text. */
export function commandSites(script: ShellScript, program: ParsedScript = script.program, at?: number, within?: string): CommandSite[] {
  const sites: CommandSite[] = [];
  const visit = (node: SyntaxNode, inside: string | undefined, pipedFrom: readonly Command[], base: number | undefined): void => {
    if (node.type === 'Command') sites.push({ command: node, at: base ?? node.pos, within: inside, pipedFrom });
    const name = node.type === 'Function' ? node.name.value : inside;
    const own = base ?? (node.type === 'CommandExpansion' && node.text.startsWith('`') ? node.pos : undefined);
    if (node.type === 'Pipeline') {
      node.commands.forEach((command, index) => {
        const before = node.commands.slice(0, index).flatMap((one) => commandsIn(script, one));
        visit(command, name, [...pipedFrom, ...before], own);
      });
      return;
    }
    script.children(node, (child) => visit(child, name, node.type === 'CommandExpansion' ? [] : pipedFrom, own));
  };
  visit(program, within, [], at);
  return sites;
}

function commandsIn(script: ShellScript, node: SyntaxNode): Command[] {
  const found: Command[] = node.type === 'Command' ? [node] : [];
  script.children(node, (child) => found.push(...commandsIn(script, child)));
  return found;
}
