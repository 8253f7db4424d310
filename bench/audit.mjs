// Gate 1 beside goss and conftest: what each catches of the same faults, and the time for the same checks. A peer that is not installed is said to be so.
//   npm run bench:audit [-- --rounds N] [--only faults|time]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MUTATIONS } from '../build/src/gates/audit/mutations/index.js';
import { openCopy } from '../build/src/gates/audit/mutate.js';
import { loadSuite } from '../build/src/gates/audit/load-suite.js';
import { loadPolicy } from '../build/src/policy/load-policy.js';
import { nodeEnvironment } from '../build/src/adapters/node-environment.js';
import { nodePorts } from '../build/src/hosts/node-ports.js';

const root = resolve(import.meta.dirname, '..');
const example = join(root, 'examples', 'production-dashboard');
const peersFolder = join(root, 'bench', 'audit');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, only: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'duri-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const duri = [process.execPath, join(root, 'dist', 'cli.js')];
const found = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((place) => spawnSync(join(place, name), ['--help'], { stdio: 'ignore' }).error === undefined);
const peers = { goss: found('goss'), conftest: found('conftest') };

console.log(`# Gate 1 beside its peers\n\n${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}.`);
for (const [name, there] of Object.entries(peers)) if (!there) console.log(`${name}: not installed`);
if (values.only !== 'time') await faults();
if (values.only !== 'faults') times(Number(values.rounds));

/** Every fault that `duri audit mutate` knows, put into a copy of the example; what each tool says of it as its author wrote it down. */
async function faults() {
  const copyFolder = join(folder, 'copy');
  cpSync(example, copyFolder, { recursive: true, verbatimSymlinks: true });
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '-qm', 'x'],
  ])
    spawnSync('git', args, { cwd: copyFolder });
  const log = { debug() {}, info() {}, warn() {}, progress() {} };
  const environment = { ...nodeEnvironment('0.0.0'), cwd: copyFolder };
  const ports = nodePorts(log, { hashWorkerUrl: new URL('file:///unused'), version: '0.0.0' }, { environment });
  const suite = await loadSuite(ports, await loadPolicy(ports, { config: undefined, mode: 'repository' }));
  const copy = openCopy(ports, copyFolder, suite.variables);
  const noticed = duriNotices();
  const tools = {
    ...(peers.goss ? { goss: () => green('goss', ['-g', join(peersFolder, 'goss.yaml'), 'validate'], copyFolder) } : {}),
    ...(peers.conftest ? { conftest: () => conftest(copyFolder) } : {}),
  };
  for (const [name, passes] of Object.entries(tools)) if (!passes()) throw new Error(`${name} is not green without any fault`);
  const rows = [];
  for (const fault of MUTATIONS) {
    if (fault.apply(copy)) rows.push([fault.id, noticed.get(fault.id) ? 'caught' : '', ...Object.values(tools).map((passes) => (passes() ? '' : 'caught'))]);
    copy.restore();
  }
  const names = ['duri', ...Object.keys(tools)];
  console.log(
    `\n## What each catches\n\nStatic checks only; the peers' files are bench/audit/.\n\n| fault | ${names.join(' | ')} |\n| --- | ${names.map(() => '---').join(' | ')} |`,
  );
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log(`| **caught of ${rows.length}** | ${names.map((_, at) => rows.filter((row) => row[at + 1] !== '').length).join(' | ')} |`);
}

/** Which faults `duri audit mutate` says are noticed by checks that only read. */
function duriNotices() {
  const { stdout } = spawnSync(duri[0], [duri[1], 'audit', 'mutate', '--static', '--json'], { cwd: example, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return new Map(JSON.parse(stdout).faults.map(({ id, outcome }) => [id, outcome === 'noticed']));
}

function conftest(cwd) {
  const test = (parser, file) => green('conftest', ['test', '--parser', parser, '--policy', join(peersFolder, 'policy'), file], cwd);
  return test('nginx', 'nginx_dashboard.conf') && test('dotenv', '.env.production.example');
}

function green(program, args, cwd) {
  return spawnSync(program, args, { cwd, stdio: 'ignore', env: { PATH: process.env.PATH, HOME: folder } }).status === 0;
}

/** The same 54 checks, as goss and as duri.yml have them: files with mode and content, and programs. Started as their users start them, in turn. */
function times(rounds) {
  const place = join(folder, 'same');
  mkdirSync(place);
  const [gossFiles, checks] = [[], []];
  for (let at = 0; at < 50; at += 1) {
    const name = `file-${at}.conf`;
    writeFileSync(join(place, name), `setting_${at} = on\n${'# a comment\n'.repeat(200)}`, { mode: 0o644 });
    gossFiles.push(`  ${name}: { exists: true, filetype: file, mode: '0644', contents: ['/^setting_${at} = on$/'] }`);
    checks.push(
      `    - { id: F-${at}, severity: high, file: { path: ${name}, exists: true, filetype: file, mode: '0644', contents: { match-regexp: '(?m)^setting_${at} = on$' } } }`,
    );
  }
  const programs = ['true', 'echo', 'pwd', 'ls'];
  for (const program of programs) checks.push(`    - { id: C-${program}, severity: high, command: { exec: ["${program}"], exit: 0 } }`);
  writeFileSync(
    join(place, 'goss.yaml'),
    `file:\n${gossFiles.join('\n')}\ncommand:\n${programs.map((program) => `  ${program}: { exit-status: 0 }`).join('\n')}\n`,
  );
  writeFileSync(join(place, 'duri.yml'), `version: "1.0"\naudit:\n  expect: { checks: 54 }\n  checks:\n${checks.join('\n')}\n`);
  const tools = {
    'bare Node': () => timed(process.execPath, ['-e', '0'], place),
    duri: () => timed(duri[0], [duri[1], 'audit'], place),
    ...(peers.goss ? { goss: () => timed('goss', ['validate'], place) } : {}),
  };
  const names = Object.keys(tools);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) tools[name]();
  for (let round = 0; round < rounds; round += 1)
    for (const at of names.keys()) {
      const name = names[(round + at) % names.length];
      results[name].push(tools[name]());
    }
  console.log(
    `\n## Time for the same 54 checks\n\nOne run of the program, start included; medians of ${rounds} rounds in turn.\n\n| tool | median | min to max | ratio to goss |\n| --- | --- | --- | --- |`,
  );
  const goss = results.goss === undefined ? undefined : median(results.goss);
  for (const name of names) {
    const all = results[name];
    const ratio = results.goss === undefined ? 'not measured' : median(all.map((ms, at) => ms / results.goss[at])).toFixed(2);
    console.log(
      `| ${name} | ${median(all).toFixed(0)} ms | ${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)} ms | ${goss === undefined ? 'goss is not installed' : ratio} |`,
    );
  }
}

function timed(program, args, cwd) {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return performance.now() - from;
}

function median(all) {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
