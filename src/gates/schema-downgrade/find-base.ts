import { isAbsolute, join, normalize, resolve } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Ports } from '../../ports/index.js';

/** What the candidate is compared with. */
export type Base =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'commit'; readonly ref: string; readonly commit: string }
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
  if (directory === undefined) return commit === undefined ? { kind: 'unresolved', ref: text } : { kind: 'commit', ref: text, commit };
  if (commit !== undefined) return invalid(text, 'is a git ref and a directory', whichOf(text));
  if (await isPartOfCheckout(ports, cwd, text))
    return invalid(text, 'is no git ref that is known here, but a directory of the checkout, which the change under test could have brought', whichOf(text));
  return directory;
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
