// How long dist/ takes to start, as ratios to bare Node: absolute times say more about the machine than about DuRi.
//   node scripts/measure-start.mjs [ROUNDS]
import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from './build/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'duri-start-'));
writeFileSync(join(folder, 'bare.mjs'), '');
const rows = {
  'bare node': [join(folder, 'bare.mjs')],
  'duri --version': [resolve(root, 'dist/cli.js'), '--version'],
  'duri --help': [resolve(root, 'dist/cli.js'), '--help'],
};
const times = Object.fromEntries(Object.keys(rows).map((name) => [name, []]));
for (let round = 0; round < Number(process.argv[2] ?? 15); round++) {
  for (const [name, args] of Object.entries(rows)) {
    const from = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    times[name].push(performance.now() - from);
  }
}
rmSync(folder, { recursive: true });
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ratio = (name) => median(times[name].map((ms, round) => ms / times['bare node'][round]));
for (const name of Object.keys(rows)) console.log(`${name.padEnd(16)} ${median(times[name]).toFixed(1).padStart(7)} ms  ${ratio(name).toFixed(2)}x`);
