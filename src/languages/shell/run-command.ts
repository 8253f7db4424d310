import type { Command, ParsedScript, SyntaxNode } from 'unbash';
import { assign, BUILTINS } from './builtins.js';
import { unwrap } from './command-line.js';
import { expandWord } from './expand.js';
import { type Context, type Machine, type Outcome, settled, type Status } from './machine.js';
import { applySet, INITIAL_OPTIONS, scopeOf, type State } from './state.js';
import { isKnown, shownText } from './values.js';

/** Runs a simple command: what stands in `$(…)` first, then assignments, then a function, a builtin or another program. */
export function runCommand(machine: Machine, command: Command, state: State, context: Context): Outcome[] {
  if (!machine.spend()) return [{ state, flow: 'either' }];
  return substitute(machine, command, state, context).flatMap(({ state: after, status }) => {
    const scope = scopeOf(after);
    const words =
      command.name === undefined
        ? []
        : [...expandWord(command.name, scope), ...command.args.flatMap((arg) => (arg.type === 'Word' ? expandWord(arg, scope) : [arg.text]))];
    machine.visit(command, words, after, context);
    if (words.length === 0) {
      let assigned = after;
      for (const part of command.prefix) if (part.type === 'Assignment') assigned = assign(assigned, part);
      return [{ state: assigned, flow: status ?? 'ok' }];
    }
    return dispatch(machine, command, words, { state: after, context });
  });
}

interface Place {
  readonly state: State;
  readonly context: Context;
}

function dispatch(machine: Machine, command: Command, words: readonly string[], { state, context }: Place): Outcome[] {
  const at = context.at ?? command.pos;
  const { argv, wrappers, nested } = unwrap(words);
  const [name = ''] = argv;
  if (!isKnown(name)) machine.unresolved.set(at, `runs ${shownText(name)}, which cannot be told without running it`);
  const isFunction = wrappers.length === 0 && machine.script.functions.has(name);
  if (isFunction && machine.interest.opaque.has(name))
    return [{ state: machine.happened(state, context, { label: name, phase: 'start', at }), flow: 'either' }];
  const labels = context.background && !isFunction ? [] : machine.interest.labels(argv, isFunction);
  const begun = labels.reduce((before, { label }) => machine.happened(before, context, { label, phase: 'start', at }), state);
  const run = (): Outcome[] => {
    if (isFunction) return machine.call(name, argv.slice(1), begun, context);
    if (nested !== undefined) return runText(machine, { text: nested, argv, at }, { state: begun, context });
    const builtin = Object.hasOwn(BUILTINS, name) ? BUILTINS[name] : undefined;
    if (builtin !== undefined) return builtin({ command, args: argv.slice(1), state: begun, context, again: machine.asksAgain(command, context) });
    if (name === 'source' || name === '.') machine.unresolved.set(at, `reads commands from ${shownText(argv[1] ?? '')}, which is not followed`);
    return [{ state: begun, flow: 'either' }];
  };
  const sure = labels.filter((one) => one.sure);
  const outcomes = run().flatMap((outcome) => follow(machine, outcome, { sure: sure.map(({ label }) => label), at, context }));
  return wrappers.includes('exec') ? outcomes.map(({ state: after }): Outcome => ({ state: after, flow: 'exit', status: 'either' })) : outcomes;
}

/** Notes how it ended. What is asked about, and what fails inside a function whose failures are followed, is followed both ways. */
function follow(machine: Machine, outcome: Outcome, { sure, at, context }: { sure: readonly string[]; at: number; context: Context }): Outcome[] {
  if (!settled(outcome)) return [outcome];
  const inside = context.stack.some((name) => machine.interest.followFailuresIn.has(name));
  if (sure.length === 0 && !inside) return [outcome];
  const ways: readonly ('ok' | 'failed')[] = outcome.flow === 'ok' || outcome.flow === 'failed' ? [outcome.flow] : ['ok', 'failed'];
  return ways.map((phase) => ({
    ...outcome,
    flow: phase,
    state: sure.reduce((before, label) => machine.happened(before, context, { label, phase, at }), outcome.state),
  }));
}

/** `eval TEXT` in this shell, `bash -c TEXT` in a new one. */
function runText(machine: Machine, { text, argv, at }: { text: string; argv: readonly string[]; at: number }, { state, context }: Place): Outcome[] {
  const script = isKnown(text) ? machine.script.nested(text) : undefined;
  if (script === undefined) {
    machine.unresolved.set(at, 'runs a text that cannot be told without running it');
    return [{ state, flow: 'either' }];
  }
  const inner = { ...context, at };
  if (argv[0] === 'eval') return machine.list(script.commands, state, inner);
  return machine.subshell(state, (before) => {
    const fresh = applySet({ ...before, options: INITIAL_OPTIONS, traps: new Map() }, argv.slice(1, argv.findIndex((word) => /^-[a-zA-Z]*c$/.test(word)) + 1));
    return machine.list(script.commands, { ...fresh, args: undefined }, { ...inner, guarded: false });
  });
}

/** Runs every `$(…)`, `` `…` `` and `<(…)` of a command; `status` is that of the last one. */
function substitute(machine: Machine, command: Command, state: State, context: Context): { readonly state: State; readonly status?: Status }[] {
  let paths: { readonly state: State; readonly status?: Status }[] = [{ state }];
  for (const { script, at } of substitutions(machine, command)) {
    paths = paths.flatMap((path) => {
      const errexit = path.state.options.errexit && path.state.options.inheritErrexit;
      const outcomes = machine.subshell(path.state, (inner) =>
        machine.list(script.commands, { ...inner, options: { ...inner.options, errexit } }, { ...context, subshell: true, at: context.at ?? at }),
      );
      return outcomes.map((outcome) => ({ state: outcome.state, status: outcome.flow as Status }));
    });
  }
  return paths;
}

function substitutions(machine: Machine, command: Command): { readonly script: ParsedScript; readonly at: number | undefined }[] {
  const found: { script: ParsedScript; at: number | undefined }[] = [];
  const look = (node: SyntaxNode): void => {
    if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution' || node.type === 'ArithmeticCommandExpansion') {
      if (node.script !== undefined) found.push({ script: node.script, at: node.text.startsWith('`') ? node.pos : undefined });
      return;
    }
    machine.script.children(node, look);
  };
  machine.script.children(command, look);
  return found;
}
