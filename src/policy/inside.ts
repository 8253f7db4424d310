import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Mode } from '../model/status.js';
import type { Ports } from '../ports/index.js';
import type { LoadedPolicy } from './policy.js';

/** Does a path lie in a directory, or is it the directory? Both are absolute, with links already resolved. */
export function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

export interface TrustedFile {
  /** What it is, for the message: `policy`, `key ring`, `floor`. */
  readonly what: string;
  readonly path: string;
}

/** The files that a verdict goes by: the policy, where it is one, and those of the keys. */
export function decidingFiles({ path }: Pick<LoadedPolicy, 'path'>, keys: readonly TrustedFile[]): readonly TrustedFile[] {
  return path === undefined ? keys : [{ what: 'policy', path }, ...keys];
}

/**
 * Policy, key ring and floor must not lie where the release could have put them: neither the file, nor
 * the name by which it is reached. In dev this is a warning. @source trust model, section 1 @throws policy_untrusted
 */
export function refuseUntrusted(
  ports: Pick<Ports, 'files' | 'environment' | 'log'>,
  mode: Mode,
  files: readonly TrustedFile[],
  directories: readonly string[],
): void {
  for (const { what, path } of files) {
    const directory = directories.find((candidate) => liesInside(ports, path, candidate));
    if (directory === undefined) continue;
    const message = `the ${what} ${printable(path)} lies inside ${printable(directory)}, where the release could have put it`;
    if (mode === 'prod') throw new IntegrityError('policy_untrusted', message, { path, directory });
    ports.log.warn(`${message} (dev: not enforced)`);
  }
}

function liesInside(ports: Pick<Ports, 'files' | 'environment'>, path: string, directory: string): boolean {
  const roots = forms(ports, directory);
  return forms(ports, path).some((form) => roots.some((root) => isInside(form, root)));
}

/** A path as written, through the links of its folder, and through its own. */
function forms({ files, environment }: Pick<Ports, 'files' | 'environment'>, path: string): string[] {
  const written = resolve(environment.cwd, path);
  const folder = files.resolve(dirname(written));
  const target = files.resolve(written);
  return [written, ...(folder === undefined ? [] : [join(folder, basename(written))]), ...(target === undefined ? [] : [target])];
}
