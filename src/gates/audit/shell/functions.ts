import { fits, unwrap } from '../../../languages/shell/command-line.js';
import { type Exploration, explore } from '../../../languages/shell/explore.js';
import { INITIAL_OPTIONS } from '../../../languages/shell/state.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import type { Script } from './script.js';

/** What a function must be like. */
export interface FunctionRule {
  /** Functions and commands that it must come to on every path on which it ends well. */
  readonly calls: readonly string[];
  /** Commands of which it must come to one, itself or through what it calls. */
  readonly reaches: readonly string[];
  /** It must be able to end the script, or to fail. */
  readonly can_fail: boolean;
}

/** Defined, called, and doing what it is there for; an empty body is none. */
export function judgeFunction(script: Script, name: string, rule: FunctionRule): Observation[] {
  const definitions = script.shell.functions.get(name) ?? [];
  const definition = definitions.at(-1);
  if (definition === undefined) return [fails(name, `is defined nowhere in ${script.file}`, { location: script.locate(0) })];
  const location = script.locate(definition.pos);
  if (definitions.length > 1) return [fails(name, `is defined ${definitions.length} times, so what a call does depends on where it stands`, { location })];
  if (!isCalled(script, name)) return [fails(name, `is called on no path of ${script.file}`, { location, expected: `a call of ${name}` })];
  const labels = (argv: readonly string[], isFunction: boolean): { label: string; sure: boolean }[] =>
    rule.calls.filter((label) => isLabel(script, argv, isFunction, label)).map((label) => ({ label, sure: true }));
  const { paths, visits, complete }: Exploration = explore(
    script.shell,
    // What a failure ends in is judged on its own, and would multiply the paths here.
    { labels, followFailuresIn: new Set([name]), opaque: new Set([...script.apart.keys()].filter((other) => other !== name)) },
    { text: name, options: { ...INITIAL_OPTIONS, errexit: true, nounset: true, pipefail: true, errtrace: true } },
  );
  if (!complete) return [fails(name, 'has more paths than can be followed', { location })];
  const ran = [...visits.values()].flat().filter(({ stack }) => stack.includes(name));
  const missing = rule.calls.filter((label) =>
    paths.some(({ happened, status }) => status !== 'failed' && !happened.some((one) => one.label === label && one.phase === 'start')),
  );
  const seen = missing.map((label) =>
    fails(name, `can end well without ${label}`, { location, expected: label, fix: `Call ${label} in ${name} on every path.` }),
  );
  if (rule.reaches.length > 0 && !ran.some(({ words }) => rule.reaches.some((pattern) => fits(unwrap(words).argv, pattern))))
    seen.push(fails(name, 'does not do what it is there for', { location, expected: `one of ${rule.reaches.join(', ')}` }));
  if (rule.can_fail && !paths.some(({ status }) => status !== 'ok'))
    seen.push(fails(name, 'cannot fail, whatever it finds', { location, expected: 'a path that ends the script or returns other than 0' }));
  if (
    ran.every(({ words }) => ['echo', 'printf', ':', 'true', 'return', 'local'].includes(words[0] ?? ':')) &&
    rule.calls.length + rule.reaches.length === 0 &&
    !hasCondition(script, name)
  )
    seen.push(fails(name, 'does nothing', { location }));
  return seen.length > 0 ? seen : [holds(name, 'is defined, called, and does what it is there for', { location })];
}

/** Does a command, its words expanded, count as what a check calls by a label: a function by its name, a program by name and words? */
export function isLabel(script: { readonly shell: Script['shell'] }, argv: readonly string[], isFunction: boolean, label: string): boolean {
  if (isFunction) return argv[0] === label;
  return !script.shell.functions.has(label) && fits(argv, label);
}

function isCalled({ whole, apart }: Script, name: string): boolean {
  return [whole, ...apart.values()].some(
    ({ visits, paths }) =>
      [...visits.values()].some((met) => met.some(({ stack, words }) => stack.includes(name) || words[0] === name)) ||
      paths.some(({ happened }) => happened.some(({ label }) => label === name)),
  );
}

function hasCondition({ shell }: Script, name: string): boolean {
  const { pos, end } = shell.functions.get(name)?.at(-1) ?? { pos: 0, end: 0 };
  return /\[\[|\(\(|\[ /.test(shell.text.slice(pos, end));
}

/** Offset of the first command of which a question is true. */
export function firstLineOf({ facts }: Script, is: (argv: readonly string[]) => boolean): number | undefined {
  return facts.find(({ runs }) => runs.some(({ argv }) => is(argv)))?.at;
}
