import type { Assignment, Command, Redirection, SyntaxNode, Word, WordPart } from 'unbash';
import { parseShell, type ShellProblem, type ShellTree } from './shell/read-shell.js';

/** A command that a script can run, its words as far as they are known without running it. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Files that its output goes into. */
  readonly writes: readonly string[];
  readonly line: number;
  readonly column: number;
}

export interface ShellCommands {
  readonly commands: readonly ShellCommand[];
  /** What keeps it from being read, or from being followed to its end. While there is any, `commands` is not the whole. */
  readonly problems: readonly ShellProblem[];
}

/** Stands in a word for what only running it would tell. */
export const UNKNOWN = '\uFFFC';
/** Commands that are met, and calls of functions. */
const MAX_STEPS = 20_000;
const MAX_CALLS = 16;
const DECLARES = new Set(['local', 'declare', 'typeset', 'readonly', 'export']);

/**
 * The commands of a script in the order in which it would run them if every condition held once: functions are followed with their
 * arguments, and variables are filled in. A value that is not known does not replace one that is. Nothing is run.
 */
export async function shellCommands(text: string, variables: ReadonlyMap<string, string>): Promise<ShellCommands> {
  const tree = await parseShell(text);
  if (tree.problems.length > 0) return { commands: [], problems: tree.problems };
  const walk = new Walk(new Map(variables), tree);
  walk.script(tree.program);
  return { commands: walk.commands, problems: walk.problems };
}

class Walk {
  readonly commands: ShellCommand[] = [];
  readonly problems: ShellProblem[] = [];
  readonly #functions = new Map<string, SyntaxNode>();
  readonly #called = new Set<string>();
  /** Calls that have not come back. */
  readonly #open = new Set<string>();
  #steps = 0;
  #args: readonly string[] = [];

  constructor(
    private variables: Map<string, string>,
    private readonly tree: ShellTree,
  ) {
    for (const [name, definitions] of tree.functions) {
      const last = definitions.at(-1);
      if (last !== undefined) this.#functions.set(name, last.body);
    }
  }

  script(program: SyntaxNode): void {
    this.#visit(program);
    for (const [name, body] of this.#functions) if (!this.#called.has(name)) this.#call(name, body, []);
  }

  #visit(node: SyntaxNode): void {
    if (node.type === 'Function') return;
    if (node.type === 'Command') return this.#command(node);
    if (node.type === 'Redirected') {
      const writes = node.redirects.flatMap((redirection) => this.#written(redirection));
      if (writes.length > 0) this.commands.push({ words: [], writes, ...this.tree.place(node.pos) });
    }
    const before = node.type === 'CommandExpansion' ? new Map(this.variables) : undefined;
    this.tree.children(node, (child) => this.#visit(child));
    if (before !== undefined) this.variables = before; // what it sets is not seen outside
  }

  #command(node: Command): void {
    if (!this.#step(node.pos)) return;
    this.tree.children(node, (child) => this.#visit(child)); // what stands in `$(…)` runs first
    const words = [
      ...(node.name === undefined ? [] : this.#expand(node.name)),
      ...node.args.flatMap((each) => (each.type === 'Word' ? this.#expand(each) : [])),
    ];
    const [name = ''] = words;
    if (node.name === undefined || DECLARES.has(name)) {
      for (const part of [...node.prefix, ...node.args]) if (part.type === 'Assignment') this.#assign(part, name === 'local');
      return;
    }
    const body = this.#functions.get(name);
    if (body !== undefined) return this.#call(name, body, words.slice(1), node.pos);
    const writes = [...node.prefix, ...node.suffix].flatMap((each) => (each.type === 'Redirect' ? this.#written(each) : []));
    this.commands.push({ words, writes, ...this.tree.place(node.pos) });
  }

  /** False when there is nothing left to spend; that is a problem, so that nobody takes a part for the whole. */
  #step(at: number): boolean {
    this.#steps += 1;
    if (this.#steps === MAX_STEPS + 1) this.problems.push({ ...this.tree.place(at), message: `runs more than ${MAX_STEPS} commands` });
    return this.#steps <= MAX_STEPS;
  }

  #call(name: string, body: SyntaxNode, args: readonly string[], at = body.pos): void {
    this.#called.add(name);
    const call = JSON.stringify([name, args]);
    if (this.#open.has(call) || !this.#step(at)) return; // from inside itself it would do the same again
    if (this.#open.size >= MAX_CALLS) {
      if (this.problems.length === 0) this.problems.push({ ...this.tree.place(at), message: `calls functions deeper than ${MAX_CALLS}` });
      return;
    }
    const outer = this.#args;
    this.#args = args;
    this.#open.add(call);
    this.#visit(body);
    this.#open.delete(call);
    this.#args = outer;
  }

  #assign({ name, value }: Assignment, local: boolean): void {
    const text = value.type === 'Word' ? this.#text(value) : UNKNOWN;
    const before = this.variables.get(name);
    if (before === text || (!local && text.includes(UNKNOWN) && before !== undefined)) return;
    this.variables.set(name, text);
  }

  #written(redirection: Redirection): readonly string[] {
    if (redirection.type !== 'Redirect' || !/^(>|>>|>\||&>|&>>)$/.test(redirection.operator) || redirection.target === undefined) return [];
    return [this.#text(redirection.target)];
  }

  #expand(word: Word): readonly string[] {
    if (/^"?\$[@*]"?$/.test(word.text)) return this.#args;
    return [this.#text(word)];
  }

  #text(word: Word): string {
    return word.parts === undefined ? word.value : word.parts.map((part) => this.#part(part)).join('');
  }

  #part(part: WordPart): string {
    switch (part.type) {
      case 'Literal':
      case 'SingleQuoted':
      case 'AnsiCQuoted':
      case 'Glob':
        return part.value;
      case 'DoubleQuoted':
      case 'LocaleString':
        return part.parts.map((child) => this.#part(child)).join('');
      case 'SimpleExpansion':
        return this.#variable(part.text.slice(1));
      case 'ParameterExpansion': {
        if (part.prefix !== undefined || part.index !== undefined) return UNKNOWN;
        const value = this.#variable(part.parameter);
        if (part.operation === undefined) return value;
        if (part.operation.type !== 'Default' || part.operation.operator.includes('+')) return UNKNOWN;
        if (value !== UNKNOWN && (value !== '' || !part.operation.operator.startsWith(':'))) return value;
        return part.operation.operator.endsWith('?') ? UNKNOWN : this.#text(part.operation.operand);
      }
      default:
        return UNKNOWN;
    }
  }

  #variable(name: string): string {
    if (/^[1-9]$/.test(name)) return this.#args[Number(name) - 1] ?? UNKNOWN;
    return this.variables.get(name) ?? UNKNOWN;
  }
}
