import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root, runNode } from './project.mjs';

/** Compiles src/ and test/ into build/ or ends the process, and removes there what no longer has a source: a deleted test must not go on passing. */
export function compile() {
  try {
    runNode('node_modules/typescript/bin/tsc', ['-p', '.']);
  } catch {
    // tsc has said what is wrong; a stack trace of this file would only hide it.
    process.exit(1);
  }
  const out = resolve(root, 'build');
  for (const entry of ['src', 'test'].flatMap((folder) => readdirSync(join(out, folder), { recursive: true, withFileTypes: true }))) {
    const file = join(entry.parentPath, entry.name);
    const source = join(root, relative(out, file)).replace(/\.js(\.map)?$/, '.ts');
    if (entry.isFile() && !existsSync(source)) rmSync(file);
  }
}
