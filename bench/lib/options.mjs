import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MIN_IDLE_PERCENT } from './guards.mjs';

export const USAGE = `npm run bench -- [OPTIONS]
  --suite NAME        only this suite; may be given several times
  --group ID          only this group of the suites; may be given several times
  --quick             sizes for CI
  --scale FACTOR      every size times FACTOR, to try the harness itself
  --rounds N          rounds that are kept, after one warm-up
  --json FILE         write the whole result there as well
  --peer NAME=PATH    the bundle of another action, for the suite start; may be given several times
  --check             exit code 1 when a figure is beyond its limit in bench/goals.json
  --faults            also the table of faults that DuRi, goss and conftest notice
  --min-idle PERCENT  how idle the machine must be before a round (${MIN_IDLE_PERCENT})
  --idle-wait SECONDS how long to wait for that (20)
Exit codes: 0 done · 1 beyond a limit, or a command failed, or digests differ · 2 wrong options · 3 a group has no round that counts`;

/** @throws Error that says which option is wrong */
export function parseOptions(args, suites) {
  const { values } = parseArgs({
    args,
    options: {
      suite: { type: 'string', multiple: true, default: Object.keys(suites) },
      group: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      scale: { type: 'string', default: '1' },
      rounds: { type: 'string' },
      json: { type: 'string' },
      peer: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
      faults: { type: 'boolean', default: false },
      'min-idle': { type: 'string', default: String(MIN_IDLE_PERCENT) },
      'idle-wait': { type: 'string', default: '20' },
    },
  });
  for (const name of values.suite) if (!Object.hasOwn(suites, name)) throw new Error(`--suite ${name}: there are ${Object.keys(suites).join(', ')}`);
  return {
    suites: [...new Set(values.suite)],
    groups: values.group,
    quick: values.quick,
    scale: numberOf('scale', values.scale, { over: 0 }),
    rounds: values.rounds === undefined ? undefined : numberOf('rounds', values.rounds, { over: 0, whole: true }),
    json: values.json,
    bundles: Object.fromEntries(values.peer.map(bundleOf)),
    check: values.check,
    faults: values.faults,
    guard: { minIdlePercent: numberOf('min-idle', values['min-idle'], { over: -1 }), waitMs: 1000 * numberOf('idle-wait', values['idle-wait'], { over: -1 }) },
  };
}

function numberOf(name, text, { over, whole = false }) {
  const number = text.trim() === '' ? NaN : Number(text);
  if (!(number > over && number < Infinity) || (whole && !Number.isInteger(number)))
    throw new Error(`--${name} ${text}: expected a ${whole ? 'whole ' : ''}number above ${over}`);
  return number;
}

function bundleOf(text) {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new Error(`--peer ${text}: expected NAME=PATH`);
  return [text.slice(0, at), resolve(text.slice(at + 1))];
}
