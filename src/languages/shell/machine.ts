import type { AndOr, Command, CommandNode, Pipeline, Redirected, Statement } from 'unbash';
import type { Condition } from './conditions.js';
import type { ShellScript } from './read-shell.js';
import type { Happening, Options, Pasts, State } from './state.js';

/** How a command ended: `either` where both are possible and nothing that matters differs. */
export type Status = 'ok' | 'failed' | 'either';

/** Where a path goes on after a node. */
export interface Outcome {
  readonly state: State;
  /** A status: with the next command. Else it leaves what it is in. */
  readonly flow: Status | 'exit' | 'return' | 'break' | 'continue';
  /** With what status, for `exit` and `return`. */
  readonly status?: Status;
  /** A failure that errexit and the ERR trap let pass, such as of `a` in `a && b`. @source bash(1), "set -e" */
  readonly exempt?: boolean;
}

/** Where a node stands. */
export interface Context {
  /** Failures are being tested: errexit and the ERR trap do nothing, also inside functions that are called here. */
  readonly guarded: boolean;
  readonly stack: readonly string[];
  readonly trap: string | undefined;
  readonly subshell: boolean;
  readonly background: boolean;
  /** Names that the function which is being run has declared local. */
  readonly locals: Set<string>;
  /** Offset of what is run from a text, such as a trap. */
  readonly at: number | undefined;
}

/** What is asked about. */
export interface Interest {
  /** As what a command is asked about; `sure` is false where it depends on a value that is not known. */
  labels(argv: readonly string[], isFunction: boolean): readonly { readonly label: string; readonly sure: boolean }[];
  /** Functions in which the failure of any command is to be followed. */
  readonly followFailuresIn: ReadonlySet<string>;
  /** Functions that are not followed, only noted when they begin: they are explored on their own. */
  readonly opaque: ReadonlySet<string>;
}

/** A simple command as it was met on some path. */
export interface Visit {
  /** Its words, expanded, as they stand. */
  readonly words: readonly string[];
  readonly options: Options;
  readonly umask: string | undefined;
  readonly stack: readonly string[];
  readonly trap: string | undefined;
  /** Files that its output goes to, expanded. */
  readonly writes: readonly string[];
}

/** What the parts of the explorer offer each other. */
export interface Machine {
  readonly script: ShellScript;
  readonly interest: Interest;
  readonly pasts: Pasts;
  readonly visits: Map<Command | Redirected, Visit[]>;
  /** Notes that a command was met. */
  visit(node: Command | Redirected, words: readonly string[], state: State, context: Context): void;
  /** What could not be followed. */
  readonly unresolved: Map<number, string>;
  list(statements: readonly Statement[], state: State, context: Context): Outcome[];
  node(node: CommandNode | Pipeline | AndOr, state: State, context: Context): Outcome[];
  call(name: string, args: readonly string[], state: State, context: Context): Outcome[];
  /** Runs in a copy of the shell: only what happened is seen outside. */
  subshell(state: State, run: (inner: State) => Outcome[]): Outcome[];
  happened(state: State, context: Context, happening: Pick<Happening, 'label' | 'phase' | 'at'>): State;
  /** May a condition that is written like this be asked again? Where not, its answer need not be kept. */
  asksAgain(node: { readonly pos: number; readonly end: number }, context: Context): boolean;
  /** False when there is nothing left to spend; then the result says that it is not complete. */
  spend(): boolean;
}

/** Can the next command follow? */
export function settled({ flow }: Outcome): boolean {
  return flow === 'ok' || flow === 'failed' || flow === 'either';
}

/** The outcomes of a condition. What was assumed is kept where the same may be asked again. */
export function decide(condition: Condition, state: State, again = true): Outcome[] {
  if ('known' in condition) return [{ state, flow: condition.known ? 'ok' : 'failed' }];
  const { question, negated } = condition;
  if (question === undefined) return [{ state, flow: 'either' }];
  const before = state.assumed.get(question);
  const answers = before === undefined ? [true, false] : [before];
  if (before === undefined && !again) return [{ state, flow: 'either' }];
  return answers.map((answer) => ({ state: { ...state, assumed: state.assumed.with(question, answer) }, flow: answer === negated ? 'failed' : 'ok' }));
}
