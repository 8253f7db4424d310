import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Builds a real release directory: what npm would publish of this package, with the production closure of
 * its dependencies, taken from the lock file, copied beside it. Gives the number of packages copied.
 */
export function buildRelease(project, directory, onProgress) {
  const files = publishedFiles(project);
  for (const [index, path] of files.entries()) {
    copy(join(project, path), join(directory, path));
    onProgress('what npm would publish', index + 1, files.length);
  }
  const packages = productionClosure(project);
  for (const [index, path] of packages.entries()) {
    cpSync(join(project, path), join(directory, path), {
      recursive: true,
      filter: (source) => source === join(project, path) || !source.slice(join(project, path).length).includes('node_modules'),
    });
    onProgress('production dependencies', index + 1, packages.length);
  }
  return { files: files.length, packages: packages.length };
}

/** npm's own answer, so that the demo seals what a user would install. */
function publishedFiles(project) {
  const npm = process.env.npm_execpath;
  const [program, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const output = execFileSync(program, [...args, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32' && npm === undefined,
  });
  const answer = JSON.parse(output);
  const [report] = Array.isArray(answer) ? answer : Object.values(answer);
  return report.files.map(({ path }) => path);
}

function productionClosure(project) {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional, peer }]) => path !== '' && !dev && !optional && !devOptional && !peer)
    .map(([path]) => path);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
