import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { findProgram } from './find-program.mjs';

/** The goals are about two cores: with more, DuRi and each peer would gain differently, and no ratio could be compared with another run's. */
export const CORES = 2;

/** Keeps this process, and so all that it starts, to the first two cores that it may use. Gives how many it then has. */
export function confineToCores() {
  const allowed = allowedCores();
  const taskset = findProgram('taskset');
  if (allowed.length > CORES && taskset !== undefined) {
    spawnSync(taskset, ['-cp', allowed.slice(0, CORES).join(','), String(process.pid)], { stdio: 'ignore' });
    return allowedCores().length;
  }
  return availableParallelism();
}

/** The numbers of the cores that this process may use, where the system tells them. */
function allowedCores() {
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readIfThere('/proc/self/status'))?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number);
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** What the numbers of a run depend on. */
export function describeMachine(usedCores) {
  return {
    cores: cpus().length,
    usedCores,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    shaNi: hasShaNi(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    kernel: release(),
    node: process.versions.node,
    nodeOpenssl: process.versions.openssl,
    sha256sumLibcrypto: sha256sumHasLibcrypto(),
  };
}

function hasShaNi() {
  const flags = /^flags\s*:(.*)$/m.exec(readIfThere('/proc/cpuinfo'))?.[1];
  if (flags === undefined) return 'unknown';
  return flags.split(' ').includes('sha_ni') ? 'yes' : 'no';
}

/** Without libcrypto it hashes in portable C, several times slower: a ratio to it then says little. */
function sha256sumHasLibcrypto() {
  const [program, ldd] = [findProgram('sha256sum'), findProgram('ldd')];
  if (program === undefined || ldd === undefined) return 'unknown';
  const { status, stdout } = spawnSync(ldd, [program], { encoding: 'utf8' });
  if (status !== 0) return 'unknown';
  return stdout.includes('libcrypto') ? 'yes' : 'no';
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
