// Writes generated files, or with --check says which of them differ from what is committed, and fails.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {readonly { path: string, content: string }[]} files paths relative to the root of the repository */
export function writeGenerated(files) {
  const check = process.argv.includes('--check');
  for (const { path, content } of files) {
    const target = join(root, path);
    if (readText(target) === content) continue;
    if (check) {
      process.stderr.write(`${path} is not what the sources give; run the script without --check and commit it\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      process.stdout.write(`wrote ${path}\n`);
    }
  }
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
