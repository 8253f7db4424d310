// Does the committed dist/ come from these sources, byte by byte? Bundles into a temporary folder and compares.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode } from './build/project.mjs';

/** What differs, as lines; nothing when the bundle is the one that these sources give. */
export function checkDist(dist = resolve(root, 'dist')) {
  const folder = mkdtempSync(join(tmpdir(), 'duri-dist-'));
  try {
    const fresh = join(folder, 'dist');
    runNode('build.mjs', ['--out', fresh], { stdio: ['ignore', 'ignore', 'inherit'] });
    const names = new Set([fresh, dist].flatMap((path) => (existsSync(path) ? readdirSync(path) : [])));
    return [...names].sort().flatMap((name) => difference(join(fresh, name), join(dist, name), name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function difference(fresh, committed, name) {
  if (!existsSync(committed)) return [`${name} is missing`];
  if (!existsSync(fresh)) return [`${name} does not come from these sources`];
  if (!readFileSync(fresh).equals(readFileSync(committed))) return [`${name} differs`];
  const executable = (file) => (statSync(file).mode & 0o100) !== 0;
  return process.platform !== 'win32' && executable(fresh) !== executable(committed) ? [`${name} has another executable bit`] : [];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const differences = checkDist();
  for (const line of differences) console.error(`dist: ${line}`);
  if (differences.length > 0) console.error('dist: run `npm run build` and commit dist/');
  else console.log('dist: comes from these sources');
  process.exitCode = differences.length === 0 ? 0 : 1;
}
