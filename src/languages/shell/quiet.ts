import type { Command, Function as FunctionNode, SyntaxNode } from 'unbash';
import { unwrap } from './command-line.js';
import { expandWord } from './expand.js';
import type { Interest } from './machine.js';
import type { ShellScript } from './read-shell.js';
import { isKnown } from './values.js';

/** What changes the shell itself, ends the script, or runs what is not seen here. */
const LOUD = new Set(['set', 'shopt', 'trap', 'exit', 'exec', 'eval', 'source', '.', 'umask', 'unset', 'export', 'readonly', 'bash', 'sh', 'getopts', 'let']);
const DECLARES = new Set(['local', 'declare', 'typeset']);
const READS = new Set(['read', 'mapfile', 'readarray']);

/**
 * Functions of which only the status matters: nothing that is asked about happens in them, they change no setting and no
 * variable but their own, and they come back. Following them once is enough, whatever state they are called in.
 */
export class QuietFunctions {
  readonly #known = new Map<string, boolean>();

  constructor(
    private readonly script: ShellScript,
    private readonly interest: Interest,
  ) {}

  has(name: string): boolean {
    const body = this.script.functions.get(name)?.[0]?.body;
    return body !== undefined && !isPredicate(body) && this.#hasNoEffect(name);
  }

  #hasNoEffect(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, true); // while it is looked at: a function that calls itself is as quiet as the rest of it
    const functions = this.script.functions.get(name) ?? [];
    const quiet = functions.length === 1 && functions.every((one) => this.#isQuiet(one)) && this.interest.labels([name], true).length === 0;
    this.#known.set(name, quiet);
    return quiet;
  }

  #isQuiet({ body }: FunctionNode): boolean {
    const own = new Set<string>();
    this.#each(body, (node) => {
      if (node.type === 'Command' && DECLARES.has(node.name?.value ?? ''))
        for (const arg of node.args) own.add(arg.type === 'Assignment' ? arg.name : arg.value);
    });
    let quiet = true;
    this.#each(body, (node) => {
      if (node.type === 'Command' && !this.#isQuietCommand(node, own)) quiet = false;
      if ((node.type === 'For' || node.type === 'Select') && !own.has(node.name.value)) quiet = false;
      if ((node.type === 'ArithmeticCommand' && /[^=!<>]=[^=]|\+\+|--/.test(node.body)) || node.type === 'Coproc' || node.type === 'Function') quiet = false;
    });
    return quiet;
  }

  #isQuietCommand(command: Command, own: ReadonlySet<string>): boolean {
    if (command.prefix.some((part) => part.type === 'Assignment' && command.name === undefined && !own.has(part.name))) return false;
    if (command.name === undefined) return true;
    const nothing = { get: () => undefined, args: undefined };
    const { argv, wrappers, nested } = unwrap([
      ...expandWord(command.name, nothing),
      ...command.args.flatMap((arg) => (arg.type === 'Word' ? expandWord(arg, nothing) : [arg.text])),
    ]);
    const [name = ''] = argv;
    if (!isKnown(name) || nested !== undefined || LOUD.has(name) || this.interest.labels(argv, false).length > 0) return false;
    if (READS.has(name)) return argv.slice(1).every((word) => word.startsWith('-') || own.has(word) || !/^[A-Za-z]\w*$/.test(word));
    if (name === 'printf' && argv[1] === '-v') return own.has(argv[2] ?? '');
    return wrappers.length > 0 || !this.script.functions.has(name) || this.#hasNoEffect(name);
  }

  #each(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
    visit(node);
    this.script.children(node, (child) => this.#each(child, visit));
  }
}

/** A body that is one condition: what it says may decide the same thing in two places, so it is followed each time. */
function isPredicate(node: SyntaxNode): boolean {
  switch (node.type) {
    case 'BraceGroup':
      return node.body.commands.length === 1 && node.body.commands.every((statement) => isPredicate(statement.command));
    case 'AndOr':
    case 'Pipeline':
      return node.commands.some(isPredicate);
    case 'Command':
      return node.name?.value === '[' || node.name?.value === 'test';
    default:
      return node.type === 'TestCommand' || node.type === 'ArithmeticCommand';
  }
}
