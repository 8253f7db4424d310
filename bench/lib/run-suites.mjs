import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleDriver } from './bundle-driver.mjs';
import { judgeGoals, readGoals } from './goals.mjs';
import { confineToCores, describeMachine } from './machine.mjs';
import { findTime } from './measure.mjs';
import { findPeers } from './peers.mjs';
import { groupResult, missingGroup, notMeasured } from './results.mjs';
import { runRounds } from './rounds.mjs';
import { sizesOf } from './sizes.mjs';
import { countTree } from './trees.mjs';

/** Runs the suites that were asked for, one group after the other, and gives everything that there is to say about the run, and what it was done with. */
export async function runSuites(suites, options, { now, say }) {
  const usedCores = confineToCores();
  const folder = temporaryFolder();
  const sizes = sizesOf(options);
  const rounds = options.rounds ?? sizes.rounds;
  const time = findTime();
  const peers = findPeers(folder);
  // Nothing of this environment reaches a command: DURI_* and GITHUB_* would change what DuRi does, LC_ALL what its peers do.
  const env = { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1' };
  const how = { rounds, guard: options.guard, tool: { time, timeFile: join(folder, 'time') } };
  const context = { folder, env, peers, sizes, driver: bundleDriver(folder) };
  const groups = [];
  for (const { suite, group } of chosenGroups(suites, options, sizes)) {
    say(`${suite}: ${group.title}`);
    groups.push(await runGroup(suite, group, context, how));
  }
  const machine = describeMachine(usedCores);
  const stated = { quick: options.quick, scale: options.scale, rounds, suites: options.suites };
  const run = {
    date: now.toISOString().slice(0, 10),
    options: stated,
    machine,
    guard: options.guard,
    peers: Object.fromEntries(Object.entries(peers).map(([name, { version, missing }]) => [name, missing === undefined ? { version } : { missing }])),
    groups,
    goals: judgeGoals(
      readGoals().filter(({ suite }) => options.suites.includes(suite)),
      { groups, options: stated },
    ),
    notMeasured: notMeasured({ machine, groups, guard: options.guard, time, options: stated }),
  };
  return { run, context };
}

/** Gigabytes may lie in it: it goes however the process ends. */
function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duri-bench-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  return folder;
}

/** @throws Error when a group that was asked for is in none of the suites: a run without any group would look well */
function chosenGroups(suites, { suites: names, groups: wanted, bundles }, sizes) {
  const all = names.flatMap((suite) => suites[suite]({ sizes, bundles }).map((group) => ({ suite, group })));
  for (const id of wanted)
    if (!all.some(({ group }) => group.id === id)) throw new Error(`--group ${id}: there are ${all.map(({ group }) => group.id).join(', ')}`);
  return wanted.length === 0 ? all : all.filter(({ group }) => wanted.includes(group.id));
}

/** In a folder of its own, which is gone before the next group makes its trees. */
async function runGroup(suite, group, context, how) {
  const folder = join(context.folder, `${suite}-${group.id}`);
  const subfolder = (name) => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name);
  };
  mkdirSync(folder);
  try {
    const prepared = { ...group, ...(await group.prepare({ ...context, folder, subfolder })) };
    if (prepared.missing !== undefined) return missingGroup(suite, group, prepared.missing);
    const count = prepared.tree === undefined ? undefined : countTree(prepared.tree);
    return groupResult(suite, { ...prepared, count }, runRounds(prepared, how));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
