// DuRi and its peers, side by side, in one run, as ratios: absolute times say more about the machine than about a program.
// See bench/lib/options.mjs for the options, bench/goals.json for what is expected, docs/performance.md for a result.
import { writeFileSync } from 'node:fs';
import { parseOptions, USAGE } from './lib/options.mjs';
import { runSuites } from './lib/run-suites.mjs';
import { renderRun } from './lib/table.mjs';
import { SUITES } from './suites/index.mjs';

const NOTHING_COUNTS = 3;

async function main() {
  const options = parseOptions(process.argv.slice(2), SUITES);
  const say = (line) => process.stderr.write(`${line}\n`);
  const { run, context } = await runSuites(SUITES, options, { now: new Date(), say });
  process.stdout.write(renderRun(run));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(run, null, 2)}\n`);
  if (options.faults) process.stdout.write(`\n${await (await import('./lib/audit-faults.mjs')).renderFaults(context)}\n`);
  const beyond = options.check ? run.goals.filter(({ outcome }) => outcome === 'missed') : [];
  for (const { row, against, measured, limit } of beyond) say(`beyond the limit: ${row}, against ${against}: ${measured}, limit ${limit}`);
  if (beyond.length > 0) return 1;
  if (options.check && run.goals.every(({ outcome }) => outcome === 'not measured')) {
    say('--check has nothing to check: no goal of these suites was measured');
    return NOTHING_COUNTS;
  }
  const empty = run.groups.filter(({ rounds }) => rounds?.kept === 0);
  for (const { suite, title } of empty) say(`no round of ${suite}, ${title} counts: the machine was never quiet`);
  return empty.length > 0 ? NOTHING_COUNTS : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const usage = String(error?.code).startsWith('ERR_PARSE_ARGS') || String(error?.message).startsWith('--');
  process.stderr.write(usage ? `${error.message}\n${USAGE}\n` : `bench: ${error?.stack ?? error}\n`);
  process.exitCode = usage ? 2 : 1;
}
