import type { AndOr, Case, CommandNode, CompoundList, For, If, Pipeline, While, Word } from 'unbash';
import { arithmeticCondition, fitsPattern, testCondition } from './conditions.js';
import { expandText, expandWord } from './expand.js';
import { type Context, decide, type Machine, type Outcome, settled } from './machine.js';
import { runCommand } from './run-command.js';
import { scopeOf, type State, withVariable } from './state.js';
import { unknownText } from './values.js';

/** Runs any node. */
export function runNode(machine: Machine, node: CommandNode | Pipeline | AndOr, state: State, context: Context): Outcome[] {
  switch (node.type) {
    case 'Command':
      return runCommand(machine, node, state, context);
    case 'Redirected':
      machine.visit(node, [], state, context);
      return runNode(machine, node.command, state, context);
    case 'BraceGroup':
      return machine.list(node.body.commands, state, context);
    case 'Subshell':
      return machine.subshell(state, (inner) => machine.list(node.body.commands, inner, { ...context, subshell: true }));
    case 'AndOr':
      return runAndOr(machine, node, state, context);
    case 'Pipeline':
      return runPipeline(machine, node, state, context);
    case 'If':
      return runIf(machine, node, state, context);
    case 'While':
      return runWhile(machine, node, state, context);
    case 'For':
      return runFor(machine, node, state, context);
    case 'Case':
      return runCase(machine, node, state, context);
    case 'TestCommand':
      return decide(testCondition(node.expression, scopeOf(state)), state, machine.asksAgain(node, context));
    case 'ArithmeticCommand':
      return node.expression === undefined || /(^|[^=!<>])=([^=]|$)|\+\+|--/.test(node.body)
        ? [{ state: forget(state, node.body), flow: 'either', exempt: true }]
        : decide(arithmeticCondition(node.expression, scopeOf(state), node.body), state, machine.asksAgain(node, context));
    case 'ArithmeticFor': {
      const after = forget(state, machine.script.text.slice(node.pos, node.body.pos));
      return [{ state: after, flow: 'ok' }, ...again(machine.list(node.body.commands, after, context))];
    }
    case 'Select': {
      const chosen = withVariable(state, node.name.value, unknownText(`${node.name.value}@${node.pos}`));
      return [{ state, flow: 'ok' }, ...again(machine.list(node.body.commands, chosen, context))];
    }
    case 'Function':
      return [{ state, flow: 'ok' }];
    case 'Coproc':
      machine.unresolved.set(node.pos, 'runs a coprocess, which is not followed');
      return [{ state, flow: 'either' }];
  }
}

type Run<N> = (machine: Machine, node: N, state: State, context: Context) => Outcome[];

const runAndOr: Run<AndOr> = (machine, { commands, operators }, state, context) => {
  const guarded = { ...context, guarded: true };
  const [first, ...rest] = commands;
  if (first === undefined) return [{ state, flow: 'ok' }];
  let live = machine.node(first, state, guarded).map((outcome): Outcome => ({ ...outcome, exempt: true }));
  rest.forEach((command, index) => {
    const wants = operators[index] === '&&' ? 'ok' : 'failed';
    const where = index === rest.length - 1 ? context : guarded;
    live = live.flatMap((outcome) => {
      if (!settled(outcome)) return [outcome];
      const skipped: Outcome = { state: outcome.state, flow: wants === 'ok' ? 'failed' : 'ok', exempt: true };
      if (outcome.flow !== wants && outcome.flow !== 'either') return [outcome];
      const followed = machine.node(command, outcome.state, where).map((after): Outcome => (where === guarded ? { ...after, exempt: true } : after));
      return outcome.flow === 'either' ? [skipped, ...followed] : followed;
    });
  });
  return live;
};

const runPipeline: Run<Pipeline> = (machine, { commands, prefixes }, state, context) => {
  const negated = prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
  const inner = negated ? { ...context, guarded: true } : context;
  const [only] = commands;
  const outcomes = commands.length === 1 && only !== undefined ? machine.node(only, state, inner) : piped(machine, commands, state, inner);
  if (!negated) return outcomes;
  const opposite = { ok: 'failed', failed: 'ok', either: 'either' } as const;
  return outcomes.map((outcome) => (settled(outcome) ? { ...outcome, flow: opposite[outcome.flow as 'ok' | 'failed' | 'either'], exempt: true } : outcome));
};

/** Each part runs in a shell of its own; how they end together depends on pipefail. */
const piped: Run<readonly CommandNode[]> = (machine, commands, state, context) => {
  let live: Outcome[] = [{ state, flow: 'ok' }];
  for (const command of commands) {
    live = live.flatMap((before) =>
      machine
        .subshell(before.state, (inner) =>
          machine.list([{ type: 'Statement', pos: command.pos, end: command.end, command, background: undefined }], inner, { ...context, subshell: true }),
        )
        .map((after) =>
          state.options.pipefail && (before.flow === 'failed' || (before.flow === 'either' && after.flow === 'ok')) ? { ...after, flow: before.flow } : after,
        ),
    );
  }
  return live;
};

const runIf: Run<If> = (machine, node, state, context) => {
  const done: Outcome[] = [];
  let pending: State[] = [state];
  for (const { clause, then } of [{ clause: node.clause, then: node.then }, ...node.elif]) {
    const next: State[] = [];
    for (const before of pending) {
      const { left, yes, no } = ask(machine, clause, before, context);
      done.push(...left, ...yes.flatMap((after) => machine.list(then.commands, after, context)));
      next.push(...no);
    }
    pending = next;
  }
  const { else: otherwise } = node;
  return [
    ...done,
    ...pending.flatMap((after): Outcome[] => (otherwise === undefined ? [{ state: after, flow: 'ok' }] : machine.list(otherwise.commands, after, context))),
  ];
};

/** Runs a condition: the states in which it holds, those in which it does not, and the paths that leave from inside it. */
function ask(
  machine: Machine,
  clause: CompoundList,
  state: State,
  context: Context,
): { readonly left: Outcome[]; readonly yes: State[]; readonly no: State[] } {
  const outcomes = machine.list(clause.commands, state, { ...context, guarded: true });
  const states = (not: 'ok' | 'failed'): State[] => outcomes.flatMap((outcome) => (settled(outcome) && outcome.flow !== not ? [outcome.state] : []));
  return { left: outcomes.filter((outcome) => !settled(outcome)), yes: states('failed'), no: states('ok') };
}

const ROUNDS = 2;

const runWhile: Run<While> = (machine, { clause, body, kind }, state, context) => {
  const done: Outcome[] = [];
  let entering: State[] = [state];
  let last: State[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const asked = entering.map((before) => ask(machine, clause, before, context));
    const on = asked.flatMap(({ yes, no }) => (kind === 'while' ? yes : no));
    const out = asked.flatMap(({ yes, no }) => (kind === 'while' ? no : yes));
    done.push(...asked.flatMap(({ left }) => left), ...out.map((after): Outcome => ({ state: after, flow: 'ok' })));
    last = on;
    if (round === ROUNDS) break;
    const rounds = on.flatMap((after) => machine.list(body.commands, after, context));
    done.push(...again(rounds.filter((outcome) => !goesOn(outcome))));
    entering = rounds.filter(goesOn).map((outcome) => outcome.state);
  }
  // A loop that was not seen to end is taken to end after the last round.
  return done.length > 0 ? done : last.map((after): Outcome => ({ state: after, flow: 'ok' }));
};

const goesOn = (outcome: Outcome): boolean => settled(outcome) || outcome.flow === 'continue';

const MAX_ROUNDS = 64;

const runFor: Run<For> = (machine, { name, wordlist, body, pos }, state, context) => {
  const scope = scopeOf(state);
  const words = wordlist === undefined ? scope.args : wordlist.flatMap((word) => expandWord(word, scope));
  const counted = words !== undefined && words.length <= MAX_ROUNDS && (wordlist ?? []).every((word) => isCounted(word, words));
  if (!counted) {
    const once = withVariable(state, name.value, unknownText(`${name.value}@${pos}`));
    return [{ state, flow: 'ok' }, ...again(machine.list(body.commands, once, context))];
  }
  const done: Outcome[] = [];
  let live: Outcome[] = [{ state, flow: 'ok' }];
  for (const word of words) {
    const next = live.flatMap((before) => machine.list(body.commands, withVariable(before.state, name.value, word), context));
    done.push(...again(next.filter((outcome) => !goesOn(outcome))));
    live = again(next.filter(goesOn));
  }
  return [...done, ...live];
};

/** Is it known how many fields the word becomes? */
function isCounted({ parts = [] }: Word, words: readonly string[]): boolean {
  if (parts.some(({ type }) => type === 'Glob' || type === 'BraceExpansion' || type === 'CommandExpansion')) return false;
  return (
    !words.some((word) => word.includes(unknownText('@'))) &&
    !(parts.some(({ type }) => type.endsWith('Expansion')) && words.some((word) => word.includes('\uFFFC')))
  );
}

/** A body that is run once more or not at all: what leaves the loop goes on behind it. */
function again(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.map((outcome) => (outcome.flow === 'break' || outcome.flow === 'continue' ? { state: outcome.state, flow: 'ok' } : outcome));
}

const runCase: Run<Case> = (machine, { word, items }, state, context) => {
  const done: Outcome[] = [];
  let pending: State[] = [state];
  for (const { body, one } of items.flatMap(({ pattern, body }) => pattern.map((one) => ({ body, one })))) {
    const asked = pending.flatMap((before) => decide(fitsPattern(expandText(word, scopeOf(before)), expandText(one, scopeOf(before))), before));
    done.push(...asked.flatMap((outcome) => (outcome.flow === 'failed' ? [] : machine.list(body.commands, outcome.state, context))));
    pending = asked.flatMap((outcome) => (outcome.flow === 'ok' ? [] : [outcome.state]));
  }
  return [...done, ...pending.map((after): Outcome => ({ state: after, flow: 'ok' }))];
};

/** Variables that an arithmetic command changes are not known any more. */
function forget(state: State, body: string): State {
  return [...body.matchAll(/[A-Za-z_]\w*/g)].reduce((before, [name]) => withVariable(before, name, unknownText(`${name}'${body}`)), state);
}
