import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The root of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** package.json, read once. */
export const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** Runs a Node program of the checkout with the Node that runs this one; its output is shown. Throws when it fails. */
export function runNode(program, args, options = {}) {
  return execFileSync(process.execPath, [resolve(root, program), ...args], { cwd: root, stdio: 'inherit', ...options });
}

/** Imports a compiled module of src/. */
export function importCompiled(path) {
  return import(pathToFileURL(resolve(root, 'build', path)).href);
}
