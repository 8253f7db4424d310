import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '..', '..', 'dist');

/** The program as users start it. */
export const DURI = [process.execPath, join(DIST, 'cli.js')];

/** A file of dist/. */
export function distFile(name) {
  return join(DIST, name);
}

/** Every file of dist/ that is code. */
export function distCode() {
  return readdirSync(DIST)
    .filter((name) => name.endsWith('.js'))
    .map(distFile);
}

/** Runs DuRi outside of any measurement. @throws Error when it ends with another code than expected */
export function duri({ folder, env }, args, { exit = 0 } = {}) {
  const { status, stdout, stderr } = spawnSync(DURI[0], [DURI[1], ...args], { cwd: folder, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (status !== exit) throw new Error(`duri ${args.join(' ')} ended with ${status}, expected ${exit}:\n${stdout}${stderr}`);
  return stdout;
}

/** A policy, a ring with an Ed25519 and an HMAC key, and an SBOM that was made before: what sealing without the SBOM step takes. Made once a folder. */
export function prepareSealing(context, { compression = 'gzip' } = {}) {
  const { folder } = context;
  const [keyring, policy, sbom, packages] = ['keys/ring.json', 'duri.yml', 'sbom.json', 'packages'].map((name) => join(folder, name));
  writeFileSync(policy, `version: "1.0"\nproduct: bench\nsbom: { allow_empty: true }\narchive: { compression: ${compression} }\n`);
  for (const kind of ['ed25519', 'hmac-sha256'])
    duri(context, ['keys', 'new', '--kind', kind, '--keyring', keyring, '--secrets', join(folder, 'keys', 'secrets')]);
  mkdirSync(packages, { recursive: true });
  writeFileSync(join(packages, 'package-lock.json'), LOCK);
  duri(context, ['sbom', packages, '--config', policy, '--output-file', sbom]);
  return { keyring, policy, sbom };
}

const LOCK = JSON.stringify({
  name: 'bench',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'bench', version: '1.0.0', dependencies: { zod: '4.6.7' } },
    'node_modules/zod': { version: '4.6.7', integrity: `sha512-${'A'.repeat(86)}==` },
  },
});

/** The arguments that seal a tree: signed with both keys, with an SBOM that was made elsewhere. */
export function sealArguments({ keyring, policy, sbom }, tree, evidence) {
  return ['seal', tree, '--evidence', evidence, '--keyring', keyring, '--config', policy, '--sbom-path', sbom, '--repository-id', 'bench/bench', '--quiet'];
}

/** `duri seal` but for the SBOM step, into a new evidence directory each time. */
export function sealCommand(context, tree) {
  const evidence = join(context.folder, 'evidence-of-seal');
  const args = sealArguments(prepareSealing(context), tree, evidence);
  return {
    id: 'seal',
    name: 'DuRi seal, SBOM given',
    runs: 'dist/cli.js seal --sbom-path: inventory, provenance, metadata, Ed25519 and HMAC signatures, commit',
    argv: [...DURI, ...args],
    cwd: context.folder,
    env: context.env,
    removes: [evidence],
  };
}
