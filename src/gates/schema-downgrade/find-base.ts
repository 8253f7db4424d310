import { isAbsolute, join, normalize, posix, resolve } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import { changeOf } from '../../model/trigger.js';
import { openBaseCommit } from '../../policy/base-commit.js';
import { type BasePoint, basesOf, tipOf } from '../../policy/bases.js';
import type { Ports } from '../../ports/index.js';

/** How a base gives one of its files, by its path relative to the current folder; undefined only when it answers that there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** What the candidate is compared with. */
export type Base =
  | { readonly kind: 'directory'; readonly path: string }
  | {
      readonly kind: 'commit';
      readonly ref: string;
      readonly commit: string;
      readonly read: ReadFile;
      readonly names: (folder: string) => Promise<readonly string[]>;
    }
  /** A name that a repository could know and this copy of it does not: a floor that cannot be read, not none. */
  | { readonly kind: 'unresolved'; readonly ref: string };

/**
 * Takes `--base` for a directory or a git ref. A plain name is a ref first: the change under test could bring a
 * folder with the name of a branch. In a repository it is taken for a directory only if it is no part of the
 * checkout; `./NAME` and absolute paths always are directories. @throws base_invalid, git_unavailable
 */
export async function findBase(ports: Pick<Ports, 'environment' | 'files' | 'git'>, text: string): Promise<Base> {
  const { cwd } = ports.environment;
  const path = resolve(cwd, text);
  const directory: Base | undefined = ports.files.isDirectory(path) ? { kind: 'directory', path } : undefined;
  if (isAbsolute(text) || /^\.{1,2}(?:[/\\]|$)/.test(text)) return directory ?? invalid(text, 'is no directory');
  if (!ports.git.isRepository(cwd)) return directory ?? invalid(text, 'is no directory, and there is no git repository here');
  const commit = await ports.git.resolve(cwd, text);
  if (directory === undefined && commit !== undefined)
    return {
      kind: 'commit',
      ref: text,
      commit,
      read: (file) => ports.git.show(cwd, commit, file, LIMITS.policyBytes),
      names: (folder) => ports.git.list(cwd, commit, (file) => posix.dirname(file) === folder),
    };
  if (directory === undefined) return { kind: 'unresolved', ref: text };
  if (commit !== undefined) return invalid(text, 'is a git ref and a directory', whichOf(text));
  if (await isPartOfCheckout(ports, cwd, text))
    return invalid(text, 'is no git ref that is known here, but a directory of the checkout, which the change under test could have brought', whichOf(text));
  return directory;
}

type TriggerPorts = Pick<Ports, 'environment' | 'files' | 'git' | 'log' | 'openForge' | 'trigger'>;

/**
 * What the event says that the change is compared with: nothing here was chosen by its author.
 * @throws git_unavailable, forge_unavailable, permission_missing
 */
export async function basesOfTrigger(ports: TriggerPorts): Promise<readonly Base[]> {
  const change = changeOf(ports.trigger);
  if (change === undefined) return [];
  const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : '';
  const bases: Base[] = [];
  for (const point of await basesOf(ports, change)) bases.push(await openPoint(ports, point, prefix));
  return bases;
}

/**
 * The tip of the branch that a pull request enters, where it has moved on since the event: a policy that was changed on both sides is
 * held against both. Nothing when it cannot be read; a required merge queue, or branches that must be up to date, close that gap.
 */
export async function tipOfTrigger(ports: TriggerPorts, bases: readonly Base[]): Promise<readonly Base[]> {
  const [base] = bases;
  if (ports.trigger.kind !== 'pull_request' || base?.kind !== 'commit') return [];
  try {
    const tip = await tipOf(ports, base.ref);
    const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : '';
    return tip.commit === base.commit ? [] : [await openPoint(ports, tip, prefix)];
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    ports.log.warn(`the tip of ${printable(base.ref)} could not be read, so the change is held against ${base.commit.slice(0, 12)} alone: ${error.message}`);
    return [];
  }
}

async function openPoint(ports: TriggerPorts, { branch, commit }: BasePoint, prefix: string): Promise<Base> {
  const base = await openBaseCommit(ports, branch, commit);
  return {
    kind: 'commit',
    ref: branch,
    commit,
    read: (path) => base.read(posix.join(prefix, path), LIMITS.policyBytes),
    names: (folder) => base.names(folder),
  };
}

function invalid(text: string, what: string, hint?: string): never {
  throw new IntegrityError('base_invalid', `${printable(text)} ${what}`, { base: text }, hint === undefined ? {} : { hint });
}

function whichOf(text: string): string {
  return `Write ./${printable(text)} for the directory, or refs/heads/${printable(text)} for the branch; fetch a missing one with \`git fetch --depth=1 origin REF\`.`;
}

/** Is the name tracked at HEAD, or reached through a link? */
async function isPartOfCheckout({ files, git }: Pick<Ports, 'files' | 'git'>, cwd: string, text: string): Promise<boolean> {
  const name = normalize(text)
    .replace(/[/\\]+$/, '')
    .replaceAll('\\', '/');
  if (files.resolve(join(cwd, name)) !== join(files.resolve(cwd) ?? cwd, name)) return true;
  const head = await git.resolve(cwd, 'HEAD');
  if (head === undefined) return false;
  // A tracked folder is no regular file, which `show` refuses; only what is not tracked gives nothing.
  return git.show(cwd, head, name, 1).then(
    (file) => file !== undefined,
    () => true,
  );
}
