// The whole test line. Makes the outside tools ready, compiles, checks that dist/ is fresh, lints, runs jest,
// says what this machine can never run, and ends on one line that counts what jest counted.
//   npm test                     everything
//   npm test -- test/keys        compiles and passes the rest to jest, without the other checks
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './build/project.mjs';
import { provision } from './provision.mjs';
import { notRunLines, totals } from './test-result.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(`DuRi is built and tested with Node 20.12 or newer; this is ${process.version}`);
  process.exit(1);
}

const some = process.argv.slice(2);
const results = resolve(root, 'build', 'jest-results.json');
const failed = [];
const started = performance.now();
// A result of an earlier run must never be counted.
rmSync(results, { force: true });

if (some.length === 0) await provision();
if (stage('compile', 'scripts/build/compile-all.mjs')) {
  if (some.length === 0) {
    stage('dist', 'scripts/check-dist.mjs');
    stage('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0');
  }
  runJest();
}
const { passed, failures, skipped, report } = totals(results);
for (const line of notRunLines(report, resolve(root, 'test', 'not-run.json'))) console.log(line);
if (failed.length > 0) console.log(`FAILED stages: ${failed.join(', ')}`);
if (passed + failures === 0) console.log('FAILED: no test ran, so nothing is proven');
console.log(`took ${((performance.now() - started) / 1000).toFixed(0)} s on Node ${process.versions.node}`);
const red = failures + failed.filter((name) => name !== 'jest' || failures === 0).length;
process.exitCode = red > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${red} failed, ${skipped} skipped`);

/** Runs one program; false, and remembered, when it fails. */
function stage(name, program, ...args) {
  const from = performance.now();
  const { status } = spawnSync(process.execPath, [resolve(root, program), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
  return status === 0;
}

function runJest() {
  const flags = ['--enable-source-maps', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, resolve(root, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${results}`, '--maxWorkers=2', ...some];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) failed.push('jest');
}
