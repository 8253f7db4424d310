import type { Assignment, Command, Redirection, SyntaxNode, Word, WordPart } from 'unbash';

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
  /** What is no shell, with its place. */
  readonly problems: readonly { readonly message: string; readonly line: number; readonly column: number }[];
}

/** Stands in a word for what only running it would tell. */
export const UNKNOWN = '\uFFFC';
const MAX_CHARACTERS = 1024 * 1024;
const MAX_COMMANDS = 20_000;
const MAX_CALLS = 16;
const DECLARES = new Set(['local', 'declare', 'typeset', 'readonly', 'export']);

/**
 * The commands of a script in the order in which it would run them if every condition held once: functions are followed with their
 * arguments, and variables are filled in. A value that is not known does not replace one that is. Nothing is run.
 */
export async function shellCommands(text: string, variables: ReadonlyMap<string, string>): Promise<ShellCommands> {
  if (text.length > MAX_CHARACTERS) return { commands: [], problems: [{ message: `is longer than ${MAX_CHARACTERS} characters`, line: 1, column: 1 }] };
  const { parse, forEachChild } = await import('unbash');
  const program = parse(text);
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const place = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const problems = (program.errors ?? []).map(({ message, pos }) => ({ message, ...place(pos) }));
  const walk = new Walk(new Map(variables), place, forEachChild);
  if (problems.length === 0) walk.script(program);
  return { commands: walk.commands, problems };
}

class Walk {
  readonly commands: ShellCommand[] = [];
  readonly #functions = new Map<string, SyntaxNode>();
  readonly #called = new Set<string>();
  readonly #calls = new Set<string>();
  #version = 0;
  #args: readonly string[] = [];
  #depth = 0;

  constructor(
    private readonly variables: Map<string, string>,
    private readonly place: (offset: number) => { line: number; column: number },
    private readonly children: (node: SyntaxNode, callback: (child: SyntaxNode) => void) => void,
  ) {}

  script(program: SyntaxNode): void {
    this.#register(program);
    this.#visit(program);
    for (const [name, body] of this.#functions) if (!this.#called.has(name)) this.#call(name, body, []);
  }

  #register(node: SyntaxNode): void {
    if (node.type === 'Function') this.#functions.set(node.name.value, node.body);
    this.children(node, (child) => this.#register(child));
  }

  #visit(node: SyntaxNode): void {
    if (this.commands.length > MAX_COMMANDS || node.type === 'Function') return;
    if (node.type === 'Command') this.#command(node);
    else if (node.type === 'Redirected') {
      const writes = node.redirects.flatMap((redirection) => this.#written(redirection));
      if (writes.length > 0) this.commands.push({ words: [], writes, ...this.place(node.pos) });
      this.#visit(node.command);
    } else this.children(node, (child) => this.#visit(child));
  }

  #command(node: Command): void {
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
    if (body !== undefined) return this.#call(name, body, words.slice(1));
    const writes = [...node.prefix, ...node.suffix].flatMap((each) => (each.type === 'Redirect' ? this.#written(each) : []));
    this.commands.push({ words, writes, ...this.place(node.pos) });
  }

  #call(name: string, body: SyntaxNode, args: readonly string[]): void {
    this.#called.add(name);
    const call = JSON.stringify([name, args, this.#version]);
    if (this.#depth >= MAX_CALLS || this.#calls.has(call)) return;
    this.#calls.add(call); // the same again would do the same again
    const outer = this.#args;
    this.#args = args;
    this.#depth += 1;
    this.#visit(body);
    this.#depth -= 1;
    this.#args = outer;
  }

  #assign({ name, value }: Assignment, local: boolean): void {
    const text = value.type === 'Word' ? this.#text(value) : UNKNOWN;
    const before = this.variables.get(name);
    if (before === text || (!local && text.includes(UNKNOWN) && before !== undefined)) return;
    this.variables.set(name, text);
    this.#version += 1;
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
