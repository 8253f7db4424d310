import type { Exploration, Path } from '../../../languages/shell/explore.js';
import type { Happening } from '../../../languages/shell/state.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import type { Script } from './script.js';

/** Every path of the script and of the functions that are explored on their own. */
function everyPath({ whole, apart }: Script): readonly Path[] {
  return [whole, ...apart.values()].flatMap(({ paths }: Exploration) => paths);
}

const begins =
  (label: string) =>
  (happening: Happening): boolean =>
    happening.phase === 'start' && happening.label === label;
const succeeded =
  (label: string) =>
  (happening: Happening): boolean =>
    happening.phase === 'ok' && happening.label === label;

/** Something must have gone well before something else begins. */
export interface Before {
  readonly require: string;
  readonly before: string;
  /** It must have been after the last of these, which made an earlier one worthless. */
  readonly after?: string | undefined;
}

/** On every path: `require` went well before each `before`. */
export function judgeBefore(script: Script, { require, before, after }: Before): Observation {
  const subject = `${before} in ${script.file}`;
  let found = 0;
  for (const { happened } of everyPath(script)) {
    for (const [index, happening] of happened.entries()) {
      if (!begins(before)(happening)) continue;
      found += 1;
      const past = happened.slice(0, index);
      const since = after === undefined ? past : past.slice(past.findLastIndex(({ label, phase }) => label === after && phase === 'start') + 1);
      if (since.some(succeeded(require))) continue;
      return fails(subject, why(since, past, require), {
        location: script.locate(happening.at),
        expected: `${require} before it, and stop when that fails`,
        actual: shown(past),
        fix: `Call ${require} first, and let the script end when it fails (no \`|| true\`, not inside a condition that goes on).`,
      });
    }
  }
  if (found === 0) return fails(subject, 'is never run', { expected: `${require}, then ${before}` });
  return holds(subject, `always comes after ${require}${after === undefined ? '' : ` that follows ${after}`}`);
}

function why(since: readonly Happening[], past: readonly Happening[], require: string): string {
  if (since.some(({ label, phase }) => label === require && phase === 'failed')) return `is run although ${require} failed`;
  return past.some(succeeded(require)) ? `is run after an old ${require}, which was before the last change` : `is run without ${require} before it`;
}

/** A chain: each of them before the next one. */
export function judgeOrder(script: Script, order: readonly string[]): Observation[] {
  return order.slice(1).map((before, index) => judgeBefore(script, { require: order[index] ?? '', before }));
}

export interface After {
  readonly command: string;
  readonly require: string;
  readonly failure?: string | undefined;
  readonly except_in: readonly string[];
}

/** On every path: after `command` went well, `require` is run; and where that fails, `failure` is. */
export function judgeAfter(script: Script, { command, require, failure, except_in }: After): Observation[] {
  const subject = `${require} in ${script.file}`;
  const exempt = (happening: Happening): boolean => happening.stack.some((name) => except_in.includes(name));
  let found = 0;
  for (const { happened, status } of script.whole.paths) {
    const index = happened.findLastIndex((happening) => succeeded(command)(happening) && !exempt(happening));
    if (index === -1) continue;
    found += 1;
    const [done, later] = [happened[index], happened.slice(index + 1)];
    const location = script.locate(done?.at ?? 0);
    const run = later.findIndex(begins(require));
    if (run === -1) return [fails(subject, `is not run after ${command}`, { location, expected: `${command}, then ${require}`, actual: shown(happened) })];
    const passed = later.some(succeeded(require));
    if (passed && !later.some(({ label, phase }) => label === require && phase === 'failed')) continue;
    const at = script.locate(later[run]?.at ?? 0);
    if (failure !== undefined && !later.slice(run).some(begins(failure)))
      return [fails(subject, `can fail without ${failure}`, { location: at, expected: `${failure} when it fails`, actual: shown(happened) })];
    if (status === 'ok') return [fails(subject, 'can fail, and the script still ends well', { location: at, expected: 'an exit code other than 0' })];
  }
  if (found === 0) return [fails(subject, `cannot follow ${command}, which no path comes to`, { location: script.locate(0) })];
  return [holds(subject, `follows ${command}${failure === undefined ? '' : `; where it fails, ${failure} does`}`)];
}

/** What happened, for people. */
function shown(happened: readonly Happening[]): string {
  const signs = { start: '', ok: '', failed: ' (failed)' };
  const steps = happened.filter(({ phase }, index) => phase !== 'start' || happened[index + 1]?.phase === 'start' || index === happened.length - 1);
  return steps.length === 0
    ? 'nothing of it'
    : steps
        .map(({ label, phase }) => label + signs[phase])
        .join(', ')
        .slice(0, 300);
}
