import { median } from './statistics.mjs';
import { requireEqualDigests } from './guards.mjs';
import { sleep, waitForIdle } from './idle.mjs';
import { measure } from './measure.mjs';

/** Files changed less than two seconds before a scan are read with more care (the coarsest file times are that coarse); a fresh tree would measure that. */
const SETTLE_MS = 2500;
/** So many rounds may be dropped before a group is given up with what it has. */
const SPARE_ROUNDS = 2;

/**
 * Measures the commands of a group: digests first, one warm-up, then every command once a round, in an order that rotates, so that none
 * always follows the same other. A round that the machine was too busy for is not run, and its number and reason are kept.
 * @returns samples by command, one for each kept round and in their order; the digest of each tree
 */
export function runRounds(group, { rounds, guard, tool, say }) {
  const commands = group.commands.filter(({ missing }) => missing === undefined);
  sleep(SETTLE_MS);
  for (const command of commands) measure(command, tool);
  const digests = compareDigests(group.title, commands);
  const samples = Object.fromEntries(commands.map(({ id }) => [id, []]));
  const dropped = [];
  let kept = 0;
  for (let attempt = 1; kept < rounds && attempt <= rounds + SPARE_ROUNDS; attempt += 1) {
    const { percent, idle } = waitForIdle(guard);
    if (!idle) {
      dropped.push({ attempt, idlePercent: Math.round(percent) });
      say(`  round dropped: the machine was ${Math.round(percent)} % idle, not ${guard.minIdlePercent} %`);
      continue;
    }
    for (const command of rotated(commands, attempt)) samples[command.id].push(measure(command, tool));
    kept += 1;
  }
  return { samples: withCombined(group, samples), dropped, kept, digests };
}

/** What each tree is said to be, and by whom. @throws Error when two differ */
function compareDigests(title, commands) {
  const trees = new Set(commands.flatMap(({ hashes }) => (hashes === undefined ? [] : [hashes])));
  return [...trees].map((tree) => {
    const digests = Object.fromEntries(commands.filter(({ hashes }) => hashes === tree).map(({ name, digest }) => [name, digest()]));
    requireEqualDigests(title, digests);
    return { sha256: Object.values(digests)[0], by: Object.keys(digests) };
  });
}

/** The same list, begun elsewhere. */
export function rotated(list, by) {
  return list.map((_, at) => list[(at + by) % list.length]);
}

/** Adds what follows from several commands of the same round, such as the median of some peers. */
function withCombined({ combined = [] }, samples) {
  const all = { ...samples };
  for (const { id, of } of combined) {
    const parts = of.flatMap((one) => (samples[one] === undefined ? [] : [samples[one]]));
    if (parts.length > 0) all[id] = parts[0].map((_, round) => ({ wallMs: median(parts.map((part) => part[round].wallMs)) }));
  }
  return all;
}
