// The rounds of a group: commands as JSON on standard input, samples as JSON on standard output. See rounds.mjs for why this is a program.
import { readFileSync } from 'node:fs';
import { waitForIdle } from './idle.mjs';
import { measure } from './measure.mjs';
import { rotated } from './rotate.mjs';

/** So many rounds may be dropped before a group is given up with what it has. */
const SPARE_ROUNDS = 2;

const { commands, rounds, guard, tool } = JSON.parse(readFileSync(0, 'utf8'));

/**
 * Every command once a round, in an order that rotates, so that none always follows the same other. A round that the machine was too busy for
 * is not run, and it is kept in mind that it was not.
 */
function runAll() {
  const samples = Object.fromEntries(commands.map(({ id }) => [id, []]));
  const dropped = [];
  let kept = 0;
  for (let attempt = 1; kept < rounds && attempt <= rounds + SPARE_ROUNDS; attempt += 1) {
    const { percent, idle } = waitForIdle(guard);
    if (!idle) {
      dropped.push({ attempt, idlePercent: Math.round(percent) });
      process.stderr.write(`  round dropped: the machine was ${Math.round(percent)} % idle, not ${guard.minIdlePercent} %\n`);
      continue;
    }
    for (const command of rotated(commands, attempt)) samples[command.id].push(measure(command, tool));
    kept += 1;
  }
  return { samples, dropped, kept };
}

try {
  process.stdout.write(JSON.stringify(runAll()));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
