import type { Assignment, Command, Word } from 'unbash';
import { bracketCondition } from './conditions.js';
import { expandText, expandWord } from './expand.js';
import { type Context, decide, type Outcome, type Status } from './machine.js';
import { applySet, type State, scopeOf, withVariable } from './state.js';
import { isKnown, unknownText, type Value } from './values.js';

interface Call {
  readonly command: Command;
  /** Arguments, expanded. */
  readonly args: readonly string[];
  readonly state: State;
  readonly context: Context;
  /** For conditions: may the same be asked again? */
  readonly again: boolean;
}

type Builtin = (call: Call) => Outcome[];

const ok = (state: State): Outcome[] => [{ state, flow: 'ok' }];

const DECLARE: Builtin = ({ command, state, context }) => {
  let after = state;
  for (const arg of command.args) {
    const name = arg.type === 'Assignment' ? arg.name : arg.value;
    if (command.name?.value === 'local' || (command.name?.value === 'declare' && context.stack.length > 0)) context.locals.add(name);
    if (arg.type === 'Assignment') after = assign(after, arg);
  }
  return ok(after);
};

const LEAVE =
  (flow: 'exit' | 'return'): Builtin =>
  ({ args, state }) => [{ state, flow, status: statusOf(args[0]) }];

const LOOP =
  (flow: 'break' | 'continue'): Builtin =>
  ({ state }) => [{ state, flow }];

const READ: Builtin = ({ command, args, state }) => {
  const names = args.filter((word) => /^[A-Za-z_]\w*$/.test(word));
  return [{ state: names.reduce((after, name) => withVariable(after, name, unknownText(`${name}@${command.pos}`)), state), flow: 'either' }];
};

/** What the shell does itself; whatever is not here is another program. @source bash(1), "SHELL BUILTIN COMMANDS" */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  ':': ({ state }) => ok(state),
  true: ({ state }) => ok(state),
  false: ({ state }) => [{ state, flow: 'failed' }],
  echo: ({ state }) => ok(state),
  printf: (call) => (call.args[0] === '-v' ? READ({ ...call, args: call.args.slice(1, 2) }) : ok(call.state)),
  set: ({ args, state }) => ok(applySet(state, args)),
  shopt: ({ args, state }) => ok(args.includes('inherit_errexit') ? { ...state, options: { ...state.options, inheritErrexit: args.includes('-s') } } : state),
  umask: ({ args, state }) => ok({ ...state, umask: args.find((arg) => !arg.startsWith('-')) ?? state.umask }),
  trap: ({ args, state }) => ok(withTrap(state, args)),
  exit: LEAVE('exit'),
  return: LEAVE('return'),
  break: LOOP('break'),
  continue: LOOP('continue'),
  local: DECLARE,
  declare: DECLARE,
  typeset: DECLARE,
  readonly: DECLARE,
  export: DECLARE,
  unset: ({ args, state }) => ok(args.reduce((after, name) => withVariable(after, name, ''), state)),
  shift: ({ args, state }) => ok(shifted(state, Number(args[0] ?? 1))),
  read: READ,
  mapfile: READ,
  readarray: READ,
  getopts: (call) => READ({ ...call, args: call.args.slice(1, 2) }),
  '[': ({ args, state, again }) => decide(bracketCondition(args.slice(0, -1)), state, again),
  test: ({ args, state, again }) => decide(bracketCondition(args), state, again),
};

/** Where the arguments are the caller's, what was assumed of them is no longer so. */
function shifted(state: State, count: number): State {
  if (state.args !== undefined) return { ...state, args: state.args.slice(count) };
  const about = ['#', '@', '1', '2', '3'].map(unknownText);
  return { ...state, assumed: state.assumed.only((question) => !about.some((one) => question.includes(one))) };
}

function statusOf(code: string | undefined): Status {
  if (code === undefined || !isKnown(code)) return 'either';
  return code === '0' ? 'ok' : 'failed';
}

function withTrap(state: State, args: readonly string[]): State {
  const words = args.filter((word, index) => !(index === 0 && /^--?[lp]?$/.test(word) && args.length > 1 && word !== '-'));
  const [handler = '', ...signals] = words;
  const traps = new Map(state.traps);
  for (const name of signals.map(signalName)) {
    if (handler === '-') traps.delete(name);
    else traps.set(name, handler);
  }
  return { ...state, traps };
}

const NUMBERED: Readonly<Record<string, string>> = { 0: 'EXIT', 1: 'HUP', 2: 'INT', 3: 'QUIT', 15: 'TERM' };

function signalName(name: string): string {
  const upper = name.toUpperCase().replace(/^SIG/, '');
  return NUMBERED[upper] ?? upper;
}

/** `NAME=value` and its forms. */
export function assign(state: State, { name, value, append, index }: Assignment): State {
  const scope = scopeOf(state);
  if (index !== undefined) return withVariable(state, name, unknownText(name));
  const before = state.variables.get(name);
  if (value.type === 'ArrayValue') {
    const elements = value.elements.flatMap((word: Word) => expandWord(word, scope));
    return withVariable(state, name, append === true ? [...asList(before), ...elements] : elements);
  }
  const text = expandText(value, scope);
  return withVariable(state, name, append === true && typeof before === 'string' ? before + text : text);
}

function asList(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
