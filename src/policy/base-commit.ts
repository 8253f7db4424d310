import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { IntegrityError, messageOf } from '../model/errors.js';
import type { Forge } from '../ports/forge.js';
import type { Ports } from '../ports/index.js';

export type BasePorts = Pick<Ports, 'environment' | 'files' | 'git' | 'log' | 'openForge'>;

/** A commit that a change is compared with. What stands there is out of reach for the author of the change. */
export interface BaseCommit {
  readonly commit: string;
  /** For people: `main (1a2b3c4d5e6f)`. */
  readonly label: string;
  /** A file by its path from the top of the repository; undefined only when the commit answers that it has none. @throws git_unavailable, forge_unavailable, permission_missing, input_invalid */
  read(path: string, maxBytes: number): Promise<Uint8Array | undefined>;
  /** Does a file there have these very bytes? @throws as read */
  has(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Paths of what stands in a folder, from the top of the repository; none where there is no such folder. @throws as read */
  names(folder: string): Promise<readonly string[]>;
}

/**
 * A commit by its id: from this clone; where it is shallow, fetched from the platform; where git cannot, through the platform's API.
 * Only if all of them fail is the base unreadable, and an error: a clone that lacks a commit says nothing about what stands in it.
 */
export async function openBaseCommit(ports: BasePorts, branch: string, commit: string): Promise<BaseCommit> {
  const { git, environment } = ports;
  const label = `${branch} (${commit.slice(0, 12)})`;
  const here = git.isRepository(environment.cwd);
  if (here && (await git.resolve(environment.cwd, commit)) === undefined) {
    const forge = await ports.openForge({});
    const problem = await git.fetchCommit(environment.cwd, commit, forge.cloneSource);
    if (problem !== undefined) {
      ports.log.debug(`${label} could not be fetched (${problem}); the platform's API is asked for its files`);
      return fromForge(forge, { commit, label, problem });
    }
  }
  if (here) {
    const top = await topFrom(ports);
    let contents: ReturnType<typeof git.contents> | undefined;
    return {
      commit,
      label,
      read: (path, maxBytes) => git.show(environment.cwd, commit, posix.join(top, path), maxBytes),
      has: async (path, bytes) => (await (contents ??= git.contents(environment.cwd, commit)))(path, bytes),
      names: (folder) => git.list(environment.cwd, commit, (path) => posix.dirname(path) === folder),
    };
  }
  return fromForge(await ports.openForge({}), { commit, label, problem: 'there is no checkout here' });
}

/** Looks at the commit once, so that one that cannot be reached is said once, and not for every file. */
async function fromForge(
  forge: Forge,
  { commit, label, problem }: { readonly commit: string; readonly label: string; readonly problem: string },
): Promise<BaseCommit> {
  try {
    if ((await forge.namesAt(commit, '')) === undefined) throw new IntegrityError('git_unavailable', `the platform has no commit ${commit.slice(0, 12)}`);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    throw new IntegrityError(error.code, `${label} is in neither place: git: ${problem}; API: ${messageOf(error)}`, error.details, {
      cause: error,
      hint: `Fetch it before DuRi runs: fetch-depth: 0 in actions/checkout, or \`git fetch --depth=1 origin ${commit}\`. ${error.hint}`,
    });
  }
  return {
    commit,
    label,
    read: (path, maxBytes) => forge.fileAt(commit, path, maxBytes),
    has: (path, bytes) => forge.hasAt(commit, path, bytes),
    names: async (folder) => ((await forge.namesAt(commit, folder)) ?? []).map((name) => `${folder}/${name}`),
  };
}

/** From the current folder up to the top of the work tree: '' there, '../' one below it. */
async function topFrom({ git, environment }: BasePorts): Promise<string> {
  return '../'.repeat((await git.prefix(environment.cwd)).split('/').length - 1);
}

/** Where a path of this run lies in the repository, from its top; undefined for one outside the checkout, which no change of it can touch. */
export async function pathFromTop(ports: BasePorts, path: string): Promise<string | undefined> {
  const { git, environment, files } = ports;
  const real = (name: string): string => files.resolve(name) ?? name;
  const prefix = git.isRepository(environment.cwd) ? await git.prefix(environment.cwd) : '';
  const way = relative(real(environment.cwd), realFolderOf(resolve(environment.cwd, path), real));
  if (isAbsolute(way)) return undefined;
  const whole = posix.normalize(posix.join(prefix, way.split(sep).join('/')));
  return whole === '..' || whole.startsWith('../') ? undefined : whole;
}

/** A path with the links of its folder resolved, and not its own: what is asked for is the name in the repository. */
function realFolderOf(path: string, real: (path: string) => string): string {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf(sep));
  return at <= 0 ? path : `${real(path.slice(0, at))}${path.slice(at)}`;
}
