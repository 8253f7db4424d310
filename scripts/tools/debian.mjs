import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findAll, link, programFile, run } from './run.mjs';

/** Not on the PATH of every user. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];
const NO_APT = 'not on PATH, and this system has no apt-get: install it with your package manager';

/**
 * Programs of the distribution (nginx, promtool, …). One on PATH is taken as it is; else its Debian packages are unpacked below
 * .tools/debian: nothing is installed, no root is needed, and no service is started.
 */
export async function debianTools(entries, place) {
  const results = [];
  const missing = [];
  // Our own folder may be on PATH: a link to itself would take the program away from everybody.
  const own = realpathSync(place.bin);
  for (const [name, pin] of entries) {
    const [found] = findAll(pin.program ?? name, SYSTEM_FOLDERS).filter((file) => realpathSync(dirname(file)) !== own);
    if (found === undefined) missing.push([name, pin]);
    else {
      link(found, join(place.bin, programFile(name)));
      results.push({ name, ready: true, detail: found });
    }
  }
  if (missing.length > 0) results.push(...(await unpackAll(missing, place)));
  return results;
}

async function unpackAll(missing, { root, bin }) {
  const base = join(root, '.tools', 'debian');
  const tree = join(base, 'tree');
  const all = (detail) => missing.map(([name]) => ({ name, ready: false, detail }));
  if (findAll('apt-get').length === 0 || findAll('dpkg-deb').length === 0) return all(NO_APT);
  const apt = aptIn(base);
  const updated = await apt('update');
  if (!updated.ok) return all(`apt-get update failed: ${updated.why}`);
  const results = [];
  for (const [name, { packages, program: called = name, unpacked: program = called, dependencies = false }] of missing) {
    const problem =
      existing(tree, program) === undefined ? await unpack(dependencies ? await withDependencies(packages, apt) : packages, apt, base, tree) : undefined;
    const file = existing(tree, program);
    if (problem === undefined && file !== undefined) writeStarter(join(bin, name), file, tree);
    results.push({ name, ready: problem === undefined && file !== undefined, detail: problem ?? file ?? `${packages.join(', ')} have no program ${program}` });
  }
  return results;
}

/** apt-get with lists and archives of its own, so that it needs no root and changes nothing of the system. */
function aptIn(base) {
  const lists = join(base, 'lists', 'partial');
  const archives = join(base, 'archives', 'partial');
  for (const folder of [lists, archives, join(base, 'debs')]) mkdirSync(folder, { recursive: true });
  const options = [
    '-qq',
    '-o',
    `Dir::State::lists=${join(base, 'lists')}`,
    '-o',
    `Dir::Cache=${base}`,
    '-o',
    'APT::Sandbox::User=',
    '-o',
    'Debug::NoLocking=1',
  ];
  return (...args) => run('apt-get', [...options, ...args], { cwd: join(base, 'debs') });
}

/** The packages and whatever else the system would have to install for them. Where apt cannot say, the packages alone: unpacking says what is wrong with them. */
async function withDependencies(packages, apt) {
  const { ok, stdout } = await apt('install', '--print-uris', '--yes', '--no-install-recommends', ...packages);
  // 'https://…/libnss3_3.87.1_amd64.deb' libnss3_2%3a3.87.1_amd64.deb 1330000 SHA256:…
  const names = ok ? [...stdout.matchAll(/^'[^']+' ([a-z0-9][a-z0-9.+-]+)_/gm)].map(([, name]) => name) : [];
  return [...new Set([...packages, ...names])];
}

/** A package that this release names otherwise (`libapr1|libapr1t64`) has alternatives. What went wrong, or undefined. */
async function unpack(packages, apt, base, tree) {
  const folder = join(base, 'debs');
  for (const alternatives of packages) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    let last = { ok: false, why: '' };
    for (const one of alternatives.split('|')) {
      last = await apt('download', one);
      if (last.ok) break;
    }
    if (!last.ok) return `apt-get download ${alternatives} failed: ${last.why}`;
    for (const deb of readdirSync(folder)) {
      const unpacked = await run('dpkg-deb', ['-x', join(folder, deb), tree]);
      if (!unpacked.ok) return `${deb} cannot be unpacked: ${unpacked.why}`;
    }
  }
  return undefined;
}

function existing(tree, program) {
  // Chromium's own starter knows its program by an absolute path only.
  return ['usr/sbin', 'usr/bin', 'sbin', 'bin', ''].map((folder) => join(tree, folder, program)).find((file) => existsSync(file));
}

/** The program finds the libraries that were unpacked beside it. */
function writeStarter(file, program, tree) {
  rmSync(file, { force: true });
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .flatMap((triplet) => [join(tree, 'usr/lib', triplet), join(tree, 'lib', triplet), join(tree, 'usr/lib', triplet, 'pulseaudio')])
    .filter(existsSync);
  writeFileSync(file, `#!/bin/sh\nLD_LIBRARY_PATH='${folders.join(':')}' exec '${program}' "$@"\n`);
  chmodSync(file, 0o755);
}
