import type { Command, Redirected, Statement } from 'unbash';
import { expandText } from './expand.js';
import { runNode } from './run-compound.js';
import type { Context, Interest, Machine, Outcome, Status } from './machine.js';
import { settled } from './machine.js';
import { QuietFunctions } from './quiet.js';
import type { ShellScript } from './read-shell.js';
import { type Happening, initialState, joined, type Options, Pasts, scopeOf, type State } from './state.js';
import type { Scope } from './values.js';

/** One way through the script, to its end. */
export interface Path {
  /** In the order in which it happened. */
  readonly happened: readonly Happening[];
  readonly status: Status;
  /** Settings at the end. */
  readonly options: Options;
}

/** What following every path gave. */
export interface Exploration {
  readonly paths: readonly Path[];
  /** Settings after each command that stands at the top, the first being number 1, as the least strict path has them. */
  readonly optionsAfter: readonly Options[];
  readonly visits: Machine['visits'];
  /** By offset, what could not be followed. */
  readonly unresolved: ReadonlyMap<number, string>;
  /** False when there were more paths or steps than are followed: then nothing is proven. */
  readonly complete: boolean;
}

const MAX_STEPS = 60_000;
const MAX_STATES = 96;
const MAX_DEPTH = 24;

/**
 * Follows every path through a script without running it: conditions that cannot be told are taken both ways, and the same way
 * whenever they are asked again; function calls are followed with their arguments; a failure ends the path where errexit ends the
 * script, after the traps have run. Commands that nobody asked about are taken to succeed where their failure would end the script.
 * Functions count with their last definition. Loops are followed twice, lists that are known to their end.
 *
 * With `entry`, a text such as a trap is followed instead of the script, with nothing known of any variable.
 */
export function explore(script: ShellScript, interest: Interest, entry?: { readonly text: string; readonly options: Options }): Exploration {
  const explorer = new Explorer(script, interest);
  const top: Context = { guarded: false, stack: [], trap: undefined, subshell: false, background: false, locals: new Set(), at: undefined };
  const ends: Outcome[] = [];
  const optionsAfter: Options[] = [];
  const program = entry === undefined ? script.program : script.nested(entry.text);
  if (program === undefined) explorer.complete = false;
  const begin = initialState();
  let live: Outcome[] = [{ state: entry === undefined ? begin : { ...begin, options: entry.options, open: true }, flow: 'ok' }];
  for (const statement of program?.commands ?? []) {
    const next = explorer.trim(live.flatMap(({ state }) => explorer.statement(statement, state, top)));
    ends.push(...next.filter((outcome) => !settled(outcome)));
    live = next.filter(settled);
    if (isCommand(statement)) optionsAfter.push(leastStrict(live.length > 0 ? live : next));
  }
  const finished = explorer.trim([...ends, ...live]).flatMap((end) => explorer.leave(end, top));
  const distinct = new Map(finished.map((end) => [`${end.status ?? end.flow} ${explorer.pasts.coarseKey(end.state)}`, end]));
  return {
    paths: [...distinct.values()].map(({ state, flow, status }) => ({ happened: listed(state), status: status ?? statusOf(flow), options: state.options })),
    optionsAfter,
    visits: explorer.visits,
    unresolved: explorer.unresolved,
    complete: explorer.complete,
  };
}

/** Definitions and assignments are no commands that could fail unseen. */
function isCommand({ command }: Statement): boolean {
  return command.type !== 'Function' && !(command.type === 'Command' && command.name === undefined);
}

function leastStrict(outcomes: readonly Outcome[]): Options {
  const all = (option: keyof Options): boolean => outcomes.every(({ state }) => state.options[option]);
  return {
    errexit: all('errexit'),
    nounset: all('nounset'),
    pipefail: all('pipefail'),
    errtrace: all('errtrace'),
    xtrace: all('xtrace'),
    inheritErrexit: all('inheritErrexit'),
  };
}

function listed({ past }: State): Happening[] {
  const happened: Happening[] = [];
  for (let at = past; at !== undefined; at = at.before) happened.push(at.happening);
  return happened.reverse();
}

const statusOf = (flow: Outcome['flow']): Status => (flow === 'ok' || flow === 'failed' ? flow : 'either');

/** The files that redirections of a node write to. */
function writesOf(node: Command | Redirected, scope: Scope): string[] {
  return node.redirects.flatMap((one) =>
    one.type === 'Redirect' && /^(&?>>?|>\||<>)$/.test(one.operator) && one.target !== undefined ? [expandText(one.target, scope)] : [],
  );
}

class Explorer implements Machine {
  readonly pasts = new Pasts();
  readonly visits: Machine['visits'] = new Map();
  readonly unresolved = new Map<number, string>();
  complete = true;
  #steps = 0;
  readonly #visited = new Map<Command | Redirected, Set<string>>();
  readonly #twice = new Map<string, boolean>();
  readonly #flows = new Map<string, Outcome['flow'][]>();
  readonly #quiet: QuietFunctions;
  readonly #called = new Map<string, boolean>();

  constructor(
    readonly script: ShellScript,
    readonly interest: Interest,
  ) {
    this.#quiet = new QuietFunctions(script, interest);
  }

  asksAgain({ pos, end }: { readonly pos: number; readonly end: number }, { stack }: Context): boolean {
    const { text } = this.script;
    const written = text.slice(pos, end);
    const twice = this.#twice.get(written) ?? text.indexOf(written) !== text.lastIndexOf(written);
    this.#twice.set(written, twice);
    return twice || stack.some((name) => this.#isCalledAgain(name));
  }

  /** Is a function named in more than two places: its definition and one call? */
  #isCalledAgain(name: string): boolean {
    const known = this.#called.get(name) ?? this.script.text.split(new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '.')}(?![\\w-])`)).length > 3;
    this.#called.set(name, known);
    return known;
  }

  spend(): boolean {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) this.complete = false;
    return this.complete;
  }

  visit(...[node, words, state, context]: Parameters<Machine['visit']>): void {
    const known = this.visits.get(node) ?? [];
    const { options, umask } = state;
    const writes = writesOf(node, scopeOf(state));
    const key = [umask, options.xtrace, options.errexit, context.trap, ...context.stack, '', ...writes, '', ...words].join('\0');
    const keys = this.#visited.get(node) ?? new Set<string>();
    if (keys.has(key)) return;
    this.#visited.set(node, keys.add(key));
    known.push({ words, options, umask, stack: context.stack, trap: context.trap, writes });
    this.visits.set(node, known);
  }

  list(statements: readonly Statement[], state: State, context: Context): Outcome[] {
    const done: Outcome[] = [];
    let live: Outcome[] = [{ state, flow: 'ok' }];
    for (const statement of statements) {
      const next = live.flatMap((outcome) => this.statement(statement, outcome.state, context));
      done.push(...next.filter((outcome) => !settled(outcome)));
      live = this.trim(next.filter(settled));
    }
    return this.trim([...done, ...live]);
  }

  statement({ command, background }: Statement, state: State, context: Context): Outcome[] {
    if (background === true)
      return this.subshell(state, (inner) => this.node(command, inner, { ...context, background: true })).map((outcome) => ({
        state: outcome.state,
        flow: 'ok',
      }));
    return this.node(command, state, context).flatMap((outcome) => this.#afterFailure(outcome, context, command.pos));
  }

  node(...[node, state, context]: Parameters<Machine['node']>): Outcome[] {
    return runNode(this, node, state, context);
  }

  /** errexit and the ERR trap. Without errtrace a function does not have the trap. */
  #afterFailure(outcome: Outcome, context: Context, at: number): Outcome[] {
    const { errexit, errtrace } = outcome.state.options;
    if (outcome.flow === 'either' && errexit && !context.guarded && outcome.exempt !== true) return [{ ...outcome, flow: 'ok' }];
    if (outcome.flow !== 'failed' || outcome.exempt === true || context.guarded) return [outcome];
    const handler = outcome.state.traps.get('ERR');
    const inherited = (context.stack.length === 0 && !context.subshell) || errtrace;
    const trapped = handler === undefined || !inherited || context.trap !== undefined ? [outcome] : this.#handle('ERR', handler, outcome, context.at ?? at);
    return trapped.map((after) => (errexit && after.flow !== 'exit' ? { state: after.state, flow: 'exit', status: 'failed' } : after));
  }

  #handle(signal: string, handler: string, outcome: Outcome, at: number): Outcome[] {
    const script = this.script.nested(handler);
    if (script === undefined) {
      this.unresolved.set(at, `has a trap for ${signal} that cannot be read`);
      return [outcome];
    }
    const context: Context = { guarded: false, stack: [], trap: signal, subshell: false, background: false, locals: new Set(), at: undefined };
    return this.list(script.commands, outcome.state, { ...context, at }).map((after) => (after.flow === 'exit' ? after : { ...outcome, state: after.state }));
  }

  /** The end of the script, with its EXIT trap. */
  leave(outcome: Outcome, context: Context): Outcome[] {
    const handler = outcome.state.traps.get('EXIT');
    const status = outcome.status ?? statusOf(outcome.flow);
    const end: Outcome = { state: outcome.state, flow: 'exit', status };
    if (handler === undefined || context.trap !== undefined) return [end];
    return this.#handle('EXIT', handler, end, this.script.text.length).map((after) => ({ ...after, status: after.status ?? status }));
  }

  call(...[name, args, state, context]: Parameters<Machine['call']>): Outcome[] {
    const body = this.script.functions.get(name)?.at(-1)?.body;
    const again = context.stack.includes(name);
    if (body === undefined || again) return [{ state, flow: 'either' }];
    if (context.stack.length >= MAX_DEPTH) {
      this.complete = false;
      return [{ state, flow: 'either' }];
    }
    const quiet = this.#quiet.has(name) ? JSON.stringify([name, args, state.umask, state.options, context.trap, context.stack, context.guarded]) : undefined;
    const flows = quiet === undefined ? undefined : this.#flows.get(quiet);
    if (flows !== undefined) return flows.map((flow) => ({ state, flow }));
    const inner: Context = { ...context, stack: [...context.stack, name], locals: new Set() };
    const outcomes = body.type === 'CompoundList' ? this.list(body.commands, { ...state, args }, inner) : runNode(this, body, { ...state, args }, inner);
    const back = outcomes.map((outcome): Outcome => {
      let { variables } = outcome.state;
      if (inner.locals.size > 0) variables = variables.only((variable) => !inner.locals.has(variable) || state.variables.get(variable) !== undefined);
      for (const local of inner.locals) {
        const before = state.variables.get(local);
        if (before !== undefined) variables = variables.with(local, before);
      }
      const after = { ...outcome.state, variables, args: state.args };
      if (outcome.flow === 'exit') return { ...outcome, state: after };
      return { state: after, flow: outcome.flow === 'return' ? (outcome.status ?? 'either') : statusOf(outcome.flow) };
    });
    if (quiet === undefined) return this.trim(back);
    const ways = [...new Set(back.map(({ flow }) => flow))];
    const met: Outcome['flow'][] = ways.length > 1 ? ['either'] : ways;
    this.#flows.set(quiet, met);
    return met.map((flow) => ({ state, flow }));
  }

  subshell(state: State, run: (inner: State) => Outcome[]): Outcome[] {
    const back = run(state).map((outcome): Outcome => {
      const flow = settled(outcome) ? statusOf(outcome.flow) : (outcome.status ?? 'either');
      return { state: { ...state, past: outcome.state.past, assumed: outcome.state.assumed }, flow };
    });
    return this.trim(back);
  }

  happened(...[state, context, happening]: Parameters<Machine['happened']>): State {
    const { stack, trap, guarded } = context;
    return { ...state, past: this.pasts.add(state.past, { ...happening, stack, trap, guarded, options: state.options, traps: state.traps }) };
  }

  /** Equal outcomes once; where there are too many, those become one that differ only in some values. */
  trim(outcomes: readonly Outcome[]): Outcome[] {
    const flowOf = ({ flow, status, exempt }: Outcome): string => `${flow} ${status ?? ''} ${exempt === true}`;
    const distinct = this.pasts.distinct(outcomes, ({ state }) => state, flowOf);
    if (distinct.length <= MAX_STATES) return distinct;
    const groupOf = this.#grouping(distinct, flowOf);
    const coarse = new Map<string, Outcome>();
    for (const outcome of distinct) {
      const key = groupOf(outcome);
      const known = coarse.get(key);
      coarse.set(key, known === undefined ? outcome : { ...known, state: joined(known.state, outcome.state) });
    }
    if (coarse.size > MAX_STATES * 4) this.complete = false;
    return [...coarse.values()].slice(0, MAX_STATES * 4);
  }

  /** What to tell outcomes apart by: what happened, and of the variables those with few values, as many as there is room for. */
  #grouping(outcomes: readonly Outcome[], flowOf: (outcome: Outcome) => string): (outcome: Outcome) => string {
    const values = new Map<string, Set<string>>();
    for (const { state } of outcomes)
      for (const name of state.variables.names()) values.set(name, (values.get(name) ?? new Set()).add(JSON.stringify(state.variables.get(name))));
    const differing = [...values].filter(([, { size }]) => size > 1).sort(([, a], [, b]) => a.size - b.size);
    const kept: string[] = [];
    const key = (outcome: Outcome): string =>
      `${flowOf(outcome)}|${this.pasts.coarseKey(outcome.state)}|${kept.map((name) => JSON.stringify(outcome.state.variables.get(name))).join()}`;
    for (const [name] of differing) {
      kept.push(name);
      if (new Set(outcomes.map(key)).size > MAX_STATES) kept.pop();
    }
    return key;
  }
}
