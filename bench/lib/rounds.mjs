import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { requireEqualDigests } from './guards.mjs';
import { sleep } from './idle.mjs';
import { measure } from './measure.mjs';
import { median } from './statistics.mjs';

const AGENT = resolve(import.meta.dirname, 'rounds-agent.mjs');
/** Files changed less than two seconds before a scan are read with more care (the coarsest file times are that coarse); a fresh tree would measure that. */
const SETTLE_MS = 2500;

/**
 * Measures the commands of a group: one warm-up, then what each says of its tree, then the rounds.
 * The rounds run in a small process of their own. To start a program the system copies the page tables of the one that starts it, and this one has
 * made trees and compared lists of a million files: each command would seem to take tens of milliseconds longer.
 * @returns samples by command, one for each kept round and in their order; the digest of each tree
 * @throws Error when a command fails or digests differ
 */
export function runRounds(group, { rounds, guard, tool }) {
  const commands = group.commands.filter(({ missing }) => missing === undefined);
  sleep(SETTLE_MS);
  for (const command of commands) measure(command, tool);
  const digests = compareDigests(group.title, commands);
  const { status, stdout, error } = spawnSync(process.execPath, [AGENT], {
    input: JSON.stringify({ commands, rounds, guard, tool }),
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`${group.title}: ${error?.message ?? 'a command failed, see above'}`);
  const { samples, dropped, kept } = JSON.parse(stdout);
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

/** Adds what follows from several commands of the same round, such as the median of some peers; one of a part of them would be another figure. */
function withCombined({ combined = [] }, samples) {
  const all = { ...samples };
  for (const { id, of } of combined) {
    const parts = of.map((one) => samples[one]);
    if (!parts.includes(undefined)) all[id] = parts[0].map((_, round) => ({ wallMs: median(parts.map((part) => part[round].wallMs)) }));
  }
  return all;
}
