import { join } from 'node:path';
import type { Sha256 } from '../model/digest.js';
import type { Files } from '../ports/files.js';

/** A lock file: it fixes the dependencies that a build resolved. */
export interface LockFile {
  readonly place: 'release' | 'repository';
  /** Relative to its place, `/`-separated. */
  readonly path: string;
  readonly digest: Sha256;
}

/** Names of lock files, by ecosystem. @source the documentation of each package manager */
const LOCK_FILE_NAMES: readonly string[] = [
  ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
  ...['poetry.lock', 'Pipfile.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'requirements.txt', 'conda-lock.yml', 'pixi.lock'],
  ...['Cargo.lock', 'go.sum', 'go.work.sum'],
  ...['gradle.lockfile', 'buildscript-gradle.lockfile', 'packages.lock.json', 'paket.lock', 'project.assets.json'],
  ...['Gemfile.lock', 'gems.locked', 'composer.lock', 'mix.lock', 'rebar.lock', 'cpanfile.snapshot'],
  ...['Podfile.lock', 'Package.resolved', 'Cartfile.resolved', 'pubspec.lock'],
  ...[
    'conan.lock',
    'vcpkg-lock.json',
    'MODULE.bazel.lock',
    'flake.lock',
    'stack.yaml.lock',
    'cabal.project.freeze',
    'renv.lock',
    'Manifest.toml',
    'shard.lock',
  ],
  ...['.terraform.lock.hcl', 'Chart.lock', 'requirements.lock'],
];

const MAX_LOCK_FILES = 500;

/** Lock files in a fixed order, each once, at most 500: what a statement can bear. */
function orderLockFiles(lockFiles: readonly LockFile[]): readonly LockFile[] {
  const key = ({ place, path }: LockFile): string => `${place} ${path}`;
  const byKey = new Map(lockFiles.map((lockFile) => [key(lockFile), lockFile]));
  return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, MAX_LOCK_FILES);
}

/** Looks for lock files directly in the release directory and in the repository. One that cannot be read is left out: it is nothing that a verdict rests on. */
export function collectLockFiles(files: Files, places: Readonly<Partial<Record<LockFile['place'], string>>>): readonly LockFile[] {
  const found = Object.entries(places).flatMap(([place, directory]) =>
    LOCK_FILE_NAMES.flatMap((name) => {
      const digest = digestOf(files, join(directory, name));
      return digest === undefined ? [] : [{ place: place as LockFile['place'], path: name, digest }];
    }),
  );
  return orderLockFiles(found);
}

function digestOf(files: Files, path: string): Sha256 | undefined {
  try {
    return files.digest(path);
  } catch {
    return undefined;
  }
}
