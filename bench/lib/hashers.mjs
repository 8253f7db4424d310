import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfList, parseChecksums, parseHashdeepList, parseNulList, parseOpensslList } from './digest-lists.mjs';
import { CORES } from './machine.mjs';
import { withPeer } from './peers.mjs';
import { runProgram } from './run-program.mjs';

/** DuRi's inventory of a tree, into a new evidence directory each time, and what its manifest then says. */
export function inventoryCommand({ folder, env, driver }, tree, { id = 'inventory', name = 'DuRi inventory', files } = {}) {
  const evidence = join(folder, `evidence-of-${id}`);
  return {
    id,
    name,
    files,
    runs: 'bench/lib/inventory-driver.mjs, bundled: the scanner and the writer of the manifest, put together as duri seal does it',
    argv: [process.execPath, driver, tree, evidence],
    env,
    removes: [evidence],
    hashes: tree,
    digest: () => digestOfList(parseChecksums(readFileSync(join(evidence, 'checksums.json')))),
  };
}

/** The floor on as many threads as DuRi has. */
export function floorCommand({ folder, env, peers }, tree, { id = 'floor', name = `C floor, ${CORES} threads`, files } = {}) {
  const list = join(folder, `list-of-${id}`);
  return withPeer(peers, 'floor', { id, name, files, runs: 'bench/floor.c: walk, open, fstat, read, SHA-256; writes nothing', env }, (program) => ({
    argv: [program, String(CORES), tree],
    hashes: tree,
    digest: () => {
      runProgram(program, [String(CORES), tree, list], { env });
      const digest = digestOfList(parseNulList(readFileSync(list), tree));
      rmSync(list);
      return digest;
    },
  }));
}

/** `find | xargs` over all regular files: the usual way to hash with a tool that takes one file after the other. `batch` files a process. */
function batched({ folder, env, peers }, tree, { id, peer = id, name, args, parse }, batch) {
  const script = (processes) => `find . -type f -print0 | xargs -0 -n${batch} -P${processes} ${peer} ${args}`;
  return withPeer(peers, peer, { id, name, runs: script(CORES), cwd: tree, env }, () => ({
    argv: ['sh', '-c', script(CORES)],
    hashes: tree,
    // With one process only: two that write into one file would cut each other's lines in half.
    digest: () => digestOfOutput(['sh', '-c', script(1)], { folder, cwd: tree, env }, (bytes) => parse(bytes, tree)),
  }));
}

const batchedOpenssl = {
  id: 'openssl',
  name: `openssl dgst, ${CORES} processes`,
  args: 'dgst -sha256 -r',
  parse: parseOpensslList,
};
const batchedSha256sum = { id: 'sha256sum', name: `sha256sum, ${CORES} processes`, args: '-z', parse: parseNulList };

export function opensslCommand(context, tree, { batch = 500 } = {}) {
  return batched(context, tree, batchedOpenssl, batch);
}

function recursive({ folder, env, peers }, tree, { id, name, args, listArgs, parse }) {
  return withPeer(peers, id, { id, name, runs: `${id} ${args.join(' ')}`, cwd: tree, env }, (program) => ({
    argv: [program, ...args],
    hashes: tree,
    digest: () => digestOfOutput([program, ...listArgs], { folder, cwd: tree, env }, (bytes) => parse(bytes, tree)),
  }));
}

const hashdeep = {
  id: 'hashdeep',
  name: `hashdeep, ${CORES} threads`,
  args: ['-c', 'sha256', `-j${CORES}`, '-r', '-l', '-o', 'f', '.'],
  listArgs: ['-0', '-c', 'sha256', `-j${CORES}`, '-r', '-l', '-o', 'f', '.'],
  parse: parseHashdeepList,
};
const rhash = { id: 'rhash', name: 'rhash, 1 thread', args: ['--sha256', '-r', '.'], listArgs: ['-r', '-p', '%x{sha-256} %p\\0', '.'], parse: parseNulList };

/** Everybody who hashes a tree, DuRi first. */
export function hashers(context, tree, { batch = 500 } = {}) {
  return [
    inventoryCommand(context, tree),
    floorCommand(context, tree),
    batched(context, tree, batchedOpenssl, batch),
    batched(context, tree, batchedSha256sum, batch),
    recursive(context, tree, hashdeep),
    recursive(context, tree, rhash),
  ];
}

function digestOfOutput([program, ...args], { folder, cwd, env }, parse) {
  const place = join(folder, 'output');
  mkdirSync(place, { recursive: true });
  const path = join(place, 'list');
  const file = openSync(path, 'w');
  runProgram(program, args, { cwd, env, stdio: ['ignore', file, 'pipe'] });
  closeSync(file);
  const digest = digestOfList(parse(readFileSync(path)));
  rmSync(path);
  return digest;
}
