import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeEnvironment } from '../../build/src/adapters/node-environment.js';
import { loadSuite } from '../../build/src/gates/audit/load-suite.js';
import { openCopy } from '../../build/src/gates/audit/mutate.js';
import { MUTATIONS } from '../../build/src/gates/audit/mutations/index.js';
import { nodePorts } from '../../build/src/hosts/node-ports.js';
import { loadPolicy } from '../../build/src/policy/load-policy.js';
import { DURI } from './duri.mjs';
import { runProgram } from './run-program.mjs';
import { table } from './table.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const EXAMPLE = join(root, 'examples', 'production-dashboard');
const PEER_FILES = join(root, 'bench', 'audit');

/** Every fault that `duri audit mutate` knows, put into a copy of the example, and what each tool says of it as its author wrote it down. */
export async function renderFaults({ folder, env, peers }) {
  const copyFolder = join(folder, 'copy');
  cpSync(EXAMPLE, copyFolder, { recursive: true, verbatimSymlinks: true });
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '-qm', 'x'],
  ])
    runProgram('git', args, { cwd: copyFolder, env });
  const tools = peerTools({ env, peers, copyFolder });
  for (const [name, passes] of Object.entries(tools)) if (!passes()) throw new Error(`${name} is not green without any fault`);
  const noticed = duriNotices();
  const copy = await openExample(copyFolder);
  const rows = [];
  for (const fault of MUTATIONS) {
    if (fault.apply(copy)) rows.push([fault.id, noticed.get(fault.id) ? 'caught' : '', ...Object.values(tools).map((passes) => (passes() ? '' : 'caught'))]);
    copy.restore();
  }
  const names = ['duri', ...Object.keys(tools)];
  const sums = names.map((_, at) => rows.filter((row) => row[at + 1] !== '').length);
  const missing = ['goss', 'conftest'].filter((name) => 'missing' in peers[name]).map((name) => `${name}: ${peers[name].missing}. `);
  return [
    '## audit: what each catches of the same faults',
    `Static checks only; the peers' files are bench/audit/. ${missing.join('')}`.trim(),
    table(['fault', ...names], [...rows, [`**caught of ${rows.length}**`, ...sums]]),
  ].join('\n\n');
}

async function openExample(copyFolder) {
  const log = { debug() {}, info() {}, warn() {}, progress() {} };
  const environment = { ...nodeEnvironment('0.0.0'), cwd: copyFolder };
  const ports = nodePorts(log, { hashWorkerUrl: new URL('file:///unused'), version: '0.0.0' }, { environment });
  const suite = await loadSuite(ports, await loadPolicy(ports, { config: undefined, mode: 'repository' }));
  return openCopy(ports, copyFolder, suite.variables);
}

/** Which faults `duri audit mutate` says are noticed by checks that only read: some minutes. @throws Error when it judged none */
function duriNotices() {
  const args = [DURI[1], 'audit', 'mutate', '--static', '--json'];
  const { status, signal, error, stdout, stderr } = spawnSync(DURI[0], args, { cwd: EXAMPLE, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const judged = status === 0 || status === SOME_MISSED;
  if (!judged) throw new Error(`duri audit mutate ended with ${status ?? signal ?? error?.message}:\n${String(stderr).slice(-2000)}`);
  return new Map(JSON.parse(stdout).faults.map(({ id, outcome }) => [id, outcome === 'noticed']));
}

const SOME_MISSED = 1;

/** For each peer that is there: does it pass the copy? */
function peerTools({ env, peers, copyFolder }) {
  const green = (program, args) => {
    const { status, signal, error } = spawnSync(program, args, { cwd: copyFolder, stdio: 'ignore', env });
    if (status === null) throw new Error(`${program} did not run to its end: ${signal ?? error?.message}`); // it has caught nothing
    return status === 0;
  };
  const policy = join(PEER_FILES, 'policy');
  const test = (program, parser, file) => green(program, ['test', '--parser', parser, '--policy', policy, file]);
  const all = {
    goss: (program) => green(program, ['-g', join(PEER_FILES, 'goss.yaml'), 'validate']),
    conftest: (program) => test(program, 'nginx', 'nginx_dashboard.conf') && test(program, 'dotenv', '.env.production.example'),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, passes]) => ('missing' in peers[name] ? [] : [[name, () => passes(peers[name].path)]])));
}
