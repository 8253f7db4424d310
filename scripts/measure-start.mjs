// How long dist/ takes to start, as ratios to bare Node: absolute times say more about the machine than about DuRi.
//   node scripts/measure-start.mjs [--rounds N] [--peer NAME=PATH]…      PATH is the script that a runner would start for another action
// An action is started as a runner does it and without inputs, so that what is measured is loading, up to the first thing that it says.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build/project.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, peer: { type: 'string', multiple: true, default: [] } } });
const folder = mkdtempSync(join(tmpdir(), 'duri-start-'));
writeFileSync(join(folder, 'bare.mjs'), '');
writeFileSync(join(folder, 'output'), '');
const env = {
  PATH: process.env.PATH ?? '',
  GITHUB_ACTIONS: 'true',
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'output'),
  GITHUB_REPOSITORY: 'acme/shop',
  RUNNER_TEMP: folder,
};
const peers = values.peer.map((text) => [`${text.slice(0, text.indexOf('='))} (peer)`, [resolve(text.slice(text.indexOf('=') + 1))]]);
const rows = {
  'bare node': [join(folder, 'bare.mjs')],
  'duri --version': [resolve(root, 'dist/cli.js'), '--version'],
  'duri --help': [resolve(root, 'dist/cli.js'), '--help'],
  'action verify': [resolve(root, 'dist/verify.js')],
  'action decide': [resolve(root, 'dist/decide.js')],
  ...Object.fromEntries(peers),
};
const times = Object.fromEntries(Object.keys(rows).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, args] of Object.entries(rows)) {
    const from = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore', env, cwd: folder });
    times[name].push(performance.now() - from);
  }
}
rmSync(folder, { recursive: true });
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ratio = (name) => median(times[name].map((ms, round) => ms / times['bare node'][round]));
console.log(`Node ${process.versions.node}, ${values.rounds} rounds, each program once a round; medians, and ratios to bare Node of the same round`);
for (const name of Object.keys(rows)) console.log(`${name.padEnd(24)} ${median(times[name]).toFixed(1).padStart(7)} ms  ${ratio(name).toFixed(2)}x`);
