import { posix } from 'node:path';
import { blobId } from '../model/blob-id.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Environment } from '../ports/environment.js';
import type { Git } from '../ports/git.js';
import type { Processes } from '../ports/processes.js';
import { fetchCommit } from './git-fetch.js';
import { type GitCommand, gitCommand, lineOf, outputOf } from './git-command.js';
import { withoutCredentials } from './git-remote-url.js';
import { findRepositoryRoot } from './git-root.js';

/** Facts by the git program on PATH. */
export function createGit(processes: Processes, environment: Environment): Git {
  const fetched: string[] = [];
  const inside = (directory: string): Inside | undefined => {
    const root = findRepositoryRoot(directory, environment.userId);
    return root === undefined ? undefined : { git: gitCommand({ processes, environment, root, cwd: directory, objects: fetched }), prefix: root.prefix };
  };
  const needed = (directory: string): Inside => {
    const found = inside(directory);
    if (found === undefined) throw new IntegrityError('git_unavailable', `${printable(directory)} is not in a git repository`);
    return found;
  };
  return {
    isRepository: (directory) => inside(directory) !== undefined,
    head: async (directory) => {
      const found = inside(directory);
      return found === undefined ? undefined : head(found.git);
    },
    resolve: async (directory, ref) => {
      const name = checkedRef(ref);
      const found = inside(directory);
      return found === undefined ? undefined : resolveCommit(found.git, name);
    },
    show: async (directory, commit, path, maxBytes) => show(needed(directory), commit, path, maxBytes),
    list: async (directory, commit, matches) => (await filesAt(needed(directory).git, commit)).map(({ path }) => path).filter(matches),
    contents: async (directory, commit) => contentsOf(await filesAt(needed(directory).git, commit)),
    isShallow: async (directory) =>
      lineOf(outputOf(await needed(directory).git({ args: ['rev-parse', '--is-shallow-repository'] }), 'read this repository')) === 'true',
    tags: async (directory) => tags(needed(directory).git),
    prefix: async (directory) => needed(directory).prefix,
    fetchCommit: async (_directory, commit, from) => {
      const result = await fetchCommit(processes, environment, checkedRef(commit), from);
      if ('objects' in result) fetched.push(result.objects);
      return 'objects' in result ? undefined : result.problem;
    },
  };
}

/** git in the repository of a directory, and where that lies in it, as `sub/folder/`. */
interface Inside {
  readonly git: GitCommand;
  readonly prefix: string;
}

async function head(git: GitCommand): Promise<Awaited<ReturnType<Git['head']>>> {
  const commit = await resolveCommit(git, 'HEAD');
  if (commit === undefined) {
    outputOf(await git({ args: ['rev-parse', '--git-dir'] }), 'read this repository');
    return undefined; // a repository without any commit
  }
  const symbolic = await git({ args: ['symbolic-ref', '--quiet', 'HEAD'] });
  const remote = await git({ args: ['config', '--get', 'remote.origin.url'] });
  return {
    commit,
    ref: symbolic.exitCode === 0 ? lineOf(symbolic.stdout) : undefined,
    dirty: await isDirty(git),
    remoteUrl: remote.exitCode === 0 ? withoutCredentials(lineOf(remote.stdout)) : undefined,
  };
}

/**
 * Do tracked files differ from HEAD? Comparing contents would run the repository's own clean filters, so each one that
 * its configuration names is switched off; one with a name that cannot be switched off counts as a difference.
 */
async function isDirty(git: GitCommand): Promise<boolean> {
  const listed = outputOf(await git({ args: ['config', '--list', '--name-only', '-z'] }), 'read the configuration');
  const drivers = new Set(
    Buffer.from(listed)
      .toString('utf8')
      .split('\0')
      .flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []),
  );
  if ([...drivers].some((name) => name.includes('='))) return true;
  const settings = [...drivers].flatMap((name) => [
    `filter.${name}.clean=`,
    `filter.${name}.smudge=`,
    `filter.${name}.process=`,
    `filter.${name}.required=false`,
  ]);
  const result = await git({ settings, args: ['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty', '--quiet', 'HEAD', '--'] });
  if (result.exitCode === 1) return true;
  outputOf(result, 'compare the work tree with HEAD');
  return false;
}

/** A ref's name, as far as it can be one: no option, no range, no search, no path. @source git-check-ref-format(1), gitrevisions(7) */
function checkedRef(ref: string): string {
  // eslint-disable-next-line no-control-regex
  if (ref !== '' && ref.length <= 1000 && !ref.startsWith('-') && !/[\x00-\x20\x7f:?*[\\]|\.\.|@\{|\^\{/.test(ref)) return ref;
  throw new IntegrityError('base_invalid', `"${printable(ref.slice(0, 200))}" is no name of a git commit`, { ref: printable(ref.slice(0, 200)) });
}

async function resolveCommit(git: GitCommand, ref: string): Promise<string | undefined> {
  const result = await git({ args: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`] });
  if (result.exitCode === 1) return undefined;
  const commit = lineOf(outputOf(result, `look up ${printable(ref)}`));
  if (!isObjectId(commit)) throw new IntegrityError('git_unavailable', `git gave no commit for ${printable(ref)}`);
  return commit;
}

async function show({ git, prefix }: Inside, commit: string, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const whole = fromTop(prefix, path);
  const args = ['ls-tree', '-z', '-l', '--full-tree', checkedCommit(commit), '--', whole];
  const listing = outputOf(await git({ args }), `read the tree of ${commit.slice(0, 12)}`);
  if (listing.length === 0) return undefined;
  const name = `${printable(whole)} at ${commit.slice(0, 12)}`;
  const { id, size } = blobOf(listing, name);
  if (!(size <= maxBytes)) throw new IntegrityError('input_invalid', `${name} is larger than ${maxBytes} bytes`, { path: whole, maxBytes });
  return outputOf(await git({ args: ['cat-file', 'blob', id], maxOutputBytes: maxBytes + 64 * 1024 }), `read ${name}`);
}

const MAX_LISTING_BYTES = 64 * 1024 * 1024;

interface FileAt {
  readonly path: string;
  readonly id: string;
}

/** The regular files of a commit, sorted, with the ids that git has for their contents. */
async function filesAt(git: GitCommand, commit: string): Promise<FileAt[]> {
  const result = await git({ args: ['ls-tree', '-r', '-z', '--full-tree', checkedCommit(commit)], maxOutputBytes: MAX_LISTING_BYTES });
  const entries = Buffer.from(outputOf(result, `list the tree of ${commit.slice(0, 12)}`))
    .toString('utf8')
    .split('\0');
  // A name that is not UTF-8 does not come back from git as it was: it is no file that anybody asks for by name.
  const files = entries.flatMap((entry) => {
    const [, id, path] = /^100(?:644|755) blob ([0-9a-f]+)\t([^\ufffd]+)$/s.exec(entry) ?? [];
    return id === undefined || path === undefined ? [] : [{ path, id }];
  });
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function contentsOf(files: readonly FileAt[]): (path: string, bytes: Uint8Array) => boolean {
  const ids = new Map(files.map(({ path, id }) => [path, id]));
  return (path, bytes) => {
    const id = ids.get(path);
    return id !== undefined && id === blobId(bytes, id);
  };
}

/** Tags and the commits that they name, annotated tags followed; a tag of something else than a commit is left out. */
async function tags(git: GitCommand): Promise<{ name: string; commit: string }[]> {
  const format = '%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';
  const listing = outputOf(await git({ args: ['for-each-ref', `--format=${format}`, 'refs/tags'], maxOutputBytes: MAX_LISTING_BYTES }), 'list the tags');
  return Buffer.from(listing)
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [name = '', type, id = '', followedType, followed = ''] = line.split('\0');
      if (type === 'commit') return [{ name, commit: id }];
      return type === 'tag' && followedType === 'commit' ? [{ name, commit: followed }] : [];
    });
}

/** A path from the top of the work tree; `folder` is where it starts, as git writes it. */
function fromTop(folder: string, path: string): string {
  const whole = posix.join(folder, path);
  if (path !== '' && !posix.isAbsolute(path) && whole !== '..' && !whole.startsWith('../')) return whole;
  throw new IntegrityError('git_unavailable', `${printable(path)} is no path in this repository`);
}

/** The blob of the one entry of a listing, if it is a regular file. For what is lost git says BAD in place of the size. @source git-ls-tree(1), "OUTPUT FORMAT" */
function blobOf(listing: Uint8Array, name: string): { readonly id: string; readonly size: number } {
  const [, mode, id, size] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t/.exec(Buffer.from(listing).toString('utf8')) ?? [];
  if (size === 'BAD') throw new IntegrityError('git_unavailable', `git could not read ${name}: its content is not in this clone`);
  if (id !== undefined && (mode === '100644' || mode === '100755')) return { id, size: Number(size) };
  throw new IntegrityError(
    'git_unavailable',
    `${name} is no regular file`,
    { mode: mode ?? 'unknown' },
    { hint: 'Commit it as a plain file, not as a link or folder.' },
  );
}

function checkedCommit(commit: string): string {
  if (isObjectId(commit)) return commit;
  throw new IntegrityError('git_unavailable', `"${printable(commit.slice(0, 80))}" is no commit id`);
}

function isObjectId(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
