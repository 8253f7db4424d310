// Runs audit and acceptance tests of examples/production-dashboard and writes down what came of it: VERIFY_LOG.log, VERIFICATION_CHECKLIST.md,
// COMPLETION_REPORT.md. The report's own check compares it with the run before, so it takes two runs until both say the same.
//   node scripts/refresh-example.mjs
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/project.mjs';

const example = join(root, 'examples', 'production-dashboard');
const isRecord = (name) => /^VERIFY_LOG(?:\.[\w-]+)?\.(?:log|sig)$/.test(name);
const records = () => readdirSync(example).filter(isRecord);

for (const name of records()) rmSync(join(example, name));
duri('audit', 'checklist', '--out', 'VERIFICATION_CHECKLIST.md');
duri('uat', '--evidence', '.');
// Without a record of an audit the report's claims about one are wrong; the second run finds them right; the third says so of itself.
const superseded = [];
for (const last of [false, false, true]) {
  const before = new Set(records());
  duri('audit', '--evidence', '.');
  superseded.push(...records().filter((name) => !before.has(name)));
  if (!last) duri('claims', 'COMPLETION_REPORT.md', '--write');
}
// What was kept when the first audit wrote its record is that of the acceptance tests.
for (const name of superseded.slice(1)) rmSync(join(example, name));
process.exitCode = duri('audit');

function duri(...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'build', 'src', 'hosts', 'cli', 'main.js'), ...args], { cwd: example, stdio: 'inherit' });
  return status;
}
