import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findProgram } from './find-program.mjs';

/** No command of any suite takes nearly so long; one that does hangs. */
const TIMEOUT_MS = 30 * 60 * 1000;
const MAX_STDERR_BYTES = 64 * 1024 * 1024;
const DROP_CACHES = '/proc/sys/vm/drop_caches';

/**
 * @typedef {object} Command
 * @property {string} id
 * @property {string} name as the table shows it
 * @property {readonly string[]} argv program and arguments; no shell unless it is named here
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string>>} [env] all of its environment
 * @property {readonly (number | 'any')[]} [exits] the codes that it may end with, 0 unless said
 * @property {readonly string[]} [removes] paths that are removed before each run, outside the time
 * @property {boolean} [cold] the page cache is dropped before each run
 */

/** GNU time, which alone tells CPU time and memory of a command with its children; undefined where it is missing. */
export function findTime() {
  return ['time', 'gtime'].map(findProgram).find((program) => program !== undefined && isGnuTime(program));
}

export function mayDropCaches() {
  try {
    accessSync(DROP_CACHES, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isGnuTime(program) {
  const { stdout, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /GNU/.test(`${stdout}${stderr}`);
}

/**
 * Runs a command once. CPU is user and system time of all its processes, RSS the peak of the largest one; both are undefined without GNU time.
 * The memory of a child that Node starts itself would begin with Node's own: the kernel keeps the peak over exec. GNU time in between is small.
 * @param {Command} command @param {{ time: string | undefined, timeFile: string }} tool
 * @throws Error when it ends otherwise than expected
 */
export function measure(command, { time, timeFile }) {
  makeReady(command);
  const [program, ...args] = time === undefined ? command.argv : [time, '-q', '-o', timeFile, '-f', '%U %S %M', ...command.argv];
  const from = process.hrtime.bigint();
  const ended = spawnSync(program, args, {
    cwd: command.cwd,
    env: command.env ?? {},
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: TIMEOUT_MS,
    maxBuffer: MAX_STDERR_BYTES,
  });
  const wallMs = Number(process.hrtime.bigint() - from) / 1e6;
  requireExpectedEnd(command, ended);
  return time === undefined ? { wallMs } : { wallMs, ...readTimeFile(timeFile) };
}

/** What a command needs that its last run, or the making of its tree, has spoilt. */
export function makeReady({ removes = [], cold = false }) {
  for (const path of removes) rmSync(path, { recursive: true, force: true });
  if (!cold) return;
  spawnSync('sync'); // only pages that are on the disk already can be dropped
  writeFileSync(DROP_CACHES, '3');
}

function requireExpectedEnd({ name, exits = [0] }, { error, status, signal, stderr }) {
  if (error === undefined && status !== null && (exits.includes('any') || exits.includes(status))) return;
  const how = error?.message ?? (status === null ? `was ended by ${signal}` : `ended with ${status}, expected ${exits.join(' or ')}`);
  throw new Error(`${name} ${how}\n${String(stderr).slice(-2000)}`);
}

function readTimeFile(file) {
  const [userSeconds, systemSeconds, peakKibibytes] = readFileSync(file, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  rmSync(file);
  return { cpuMs: (userSeconds + systemSeconds) * 1000, rssMiB: peakKibibytes / 1024 };
}
