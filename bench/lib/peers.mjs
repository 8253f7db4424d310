import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findProgram } from './find-program.mjs';

/** Who DuRi is compared with, and how each says its version. */
const PROGRAMS = {
  openssl: ['version'],
  sha256sum: ['--version'],
  hashdeep: ['-V'],
  aide: ['--version'],
  git: ['--version'],
  rhash: ['-V'],
  zstd: ['-V'],
  pigz: ['-V'],
  goss: ['--version'],
  conftest: ['--version'],
  syft: ['--version'],
};

const NOT_INSTALLED = 'not installed';

/** @typedef {{ readonly path: string, readonly version: string } | { readonly missing: string }} Peer */

/** Looks for every peer and compiles the floor. @returns {Record<string, Peer>} */
export function findPeers(folder) {
  const programs = Object.entries(PROGRAMS).map(([name, versionArgs]) => {
    const path = findProgram(name);
    return [name, path === undefined ? { missing: NOT_INSTALLED } : { path, version: versionOf(path, versionArgs) }];
  });
  return { floor: compileFloor(folder), ...Object.fromEntries(programs) };
}

/** What looks like a version in the first line of what a program says; one that `go install` built says none, but its build information does. */
function versionOf(program, args) {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  const said = /\bv?(\d+\.\d+(?:\.\d+)?[\w.+-]*)/.exec(`${stdout}${stderr}`.split('\n')[0])?.[1];
  return said ?? /\nmod\t[^\t\n]+\tv(\d[^\t\n]*)/.exec(readFileSync(program, 'latin1'))?.[1] ?? 'unknown';
}

function compileFloor(folder) {
  const compiler = findProgram('cc');
  if (compiler === undefined) return { missing: 'not built: no C compiler' };
  const path = join(folder, 'floor');
  const { status, stderr } = spawnSync(compiler, ['-O2', resolve(import.meta.dirname, '..', 'floor.c'), '-o', path, '-lcrypto', '-lpthread'], {
    encoding: 'utf8',
  });
  if (status !== 0) return { missing: `not built: ${stderr.split('\n').find((line) => line.includes('error')) ?? 'the compiler failed'}` };
  return { path, version: 'compiled for this run' };
}

/** The command of a peer, or what is said in its place. `make` gets the path of its program. */
export function withPeer(peers, peer, command, make) {
  const found = peers[peer];
  return 'missing' in found ? { ...command, missing: found.missing } : { ...command, ...make(found.path) };
}
