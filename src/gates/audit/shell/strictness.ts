import { unwrap } from '../../../languages/shell/command-line.js';
import { explore } from '../../../languages/shell/explore.js';
import type { Options } from '../../../languages/shell/state.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import { firstLineOf } from './functions.js';
import type { Script } from './script.js';

export const STRICT_OPTIONS = ['errexit', 'nounset', 'pipefail', 'errtrace'] as const;
export type StrictOption = (typeof STRICT_OPTIONS)[number];

/** Options that are set on every path before the first commands could fail unseen, and stay set. */
export function judgeOptions(script: Script, wanted: readonly StrictOption[], beforeCommand: number): Observation[] {
  const early = script.whole.optionsAfter.slice(0, Math.max(1, beforeCommand - 1));
  const first = firstLineOf(script, (argv) => argv[0] === 'set' || argv[0] === 'shopt');
  const location = script.locate(first ?? 0);
  return wanted.map((option) => {
    const subject = `${option} in ${script.file}`;
    const how = `set ${option === 'errexit' ? '-e' : option === 'nounset' ? '-u' : option === 'errtrace' ? '-E' : '-o pipefail'}`;
    if (!early.some((options: Options) => options[option]))
      return fails(subject, `is not set before command ${beforeCommand}`, { location, expected: how, fix: 'Begin the script with `set -Eeuo pipefail`.' });
    const off = turnedOff(script, option);
    if (off !== undefined)
      return fails(subject, 'is switched off, and what follows runs without it', { location: script.locate(off), expected: `${how} again on every path` });
    return holds(subject, 'is set from the beginning', { location });
  });
}

/** Where an option is off although something that matters still follows, handlers of failures aside. */
function turnedOff(script: Script, option: StrictOption): number | undefined {
  const handlers = [...script.apart.keys()];
  const loose = script.whole.paths.some(({ happened, options, status }) => {
    const outside = happened.filter(({ trap, stack }) => trap === undefined && !stack.some((name) => handlers.includes(name)));
    return outside.some((happening) => !happening.options[option] && happening.phase === 'start') || (status === 'ok' && !options[option]);
  });
  return loose ? (firstLineOf(script, (argv) => argv[0] === 'set' && argv.some((word) => word.startsWith('+'))) ?? 0) : undefined;
}

/** What a handler may use to put things back. */
export const RESTORES = ['cp', 'mv', 'install', 'rsync', 'tar', 'ln', 'git', 'btrfs', 'zfs'];

export interface TrapRule {
  /** Function that the trap for the signal must call. */
  readonly handlers: Readonly<Record<string, string>>;
  /** What must be covered by it. */
  readonly protects: readonly string[];
  readonly restores: readonly string[];
}

/** The trap is set when what it protects begins, is inherited by functions, and its handler really puts something back. */
export function judgeTraps(script: Script, { handlers, protects, restores }: TrapRule): Observation[] {
  return Object.entries(handlers).flatMap(([signal, handler]) => {
    const subject = `trap for ${signal} in ${script.file}`;
    const functions = script.shell.functions.get(handler);
    if (functions === undefined) return [fails(subject, `should call ${handler}, which is defined nowhere`, { location: script.locate(0) })];
    const defined = script.locate(functions.at(-1)?.pos ?? 0);
    if (!putsBack(script, handler, restores))
      return [
        fails(handler, 'puts nothing back', {
          location: defined,
          expected: `one of ${restores.join(', ')} on some path`,
          fix: `Let ${handler} restore the backup.`,
        }),
      ];
    return [...coverage(script, { signal, handler, protects, subject }), holds(handler, 'puts something back', { location: defined })];
  });
}

function putsBack(script: Script, handler: string, restores: readonly string[]): boolean {
  const apart =
    script.apart.get(handler) ??
    explore(script.shell, NOTHING, { text: handler, options: script.whole.optionsAfter.at(-1) ?? script.whole.paths[0]?.options ?? OFF });
  // What a function that is explored apart does counts, when the handler calls that function.
  const called = new Set(apart.paths.flatMap(({ happened }) => happened.map(({ label }) => label)));
  return [...[apart], ...[...script.apart].flatMap(([name, one]) => (called.has(name) && name !== handler ? [one] : []))].some(({ visits }) =>
    [...visits.values()].flat().some(({ words }) => restores.includes(unwrap(words).argv[0] ?? '')),
  );
}

const NOTHING = { labels: () => [], followFailuresIn: new Set<string>(), opaque: new Set<string>() };
const OFF: Options = { errexit: false, nounset: false, pipefail: false, errtrace: false, xtrace: false, inheritErrexit: false };

function coverage(
  script: Script,
  { signal, handler, protects, subject }: { readonly signal: string; readonly handler: string; readonly protects: readonly string[]; readonly subject: string },
): Observation[] {
  return protects.map((label) => {
    const met = script.whole.paths.flatMap(({ happened }) => happened.filter((one) => one.label === label && one.phase === 'start' && one.trap === undefined));
    if (met.length === 0) return fails(subject, `protects ${label}, which no path comes to`, { location: script.locate(0) });
    for (const { at, traps, options, stack, guarded } of met) {
      const location = script.locate(at);
      const set = traps.get(signal);
      if (set === undefined || !runs(script, set, handler))
        return fails(subject, `is not set when ${label} begins`, { location, expected: `trap ${handler} ${signal}`, actual: set ?? 'no trap' });
      if (signal !== 'ERR') continue;
      if (!options.errexit) return fails(subject, `does not end the script when ${label} begins: errexit is off`, { location });
      if (stack.length > 0 && !options.errtrace)
        return fails(subject, 'is not inherited by functions', { location, expected: 'set -E (errtrace)', fix: 'Write `set -Eeuo pipefail`.' });
      if (guarded)
        return fails(subject, `is ignored around ${label}, which is run inside a condition or before ||`, {
          location,
          fix: `Call ${label} on a line of its own.`,
        });
    }
    return holds(subject, `is set when ${label} begins`);
  });
}

/** Does the text of a trap come to the handler? */
function runs(script: Script, text: string, handler: string): boolean {
  const interest = {
    ...NOTHING,
    labels: (argv: readonly string[], isFunction: boolean) => (isFunction && argv[0] === handler ? [{ label: handler, sure: true }] : []),
  };
  const { paths } = explore(script.shell, interest, { text, options: OFF });
  return paths.length > 0 && paths.some(({ happened }) => happened.some(({ label }) => label === handler));
}
