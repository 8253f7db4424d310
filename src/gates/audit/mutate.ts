import { dirname, join, posix } from 'node:path';
import picomatch from 'picomatch';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import { isInside } from '../../policy/inside.js';
import type { Ports } from '../../ports/index.js';
import type { CheckRun } from '../checks/check-result.js';
import type { Variables } from '../checks/variables.js';
import type { Copy, Mutation } from './mutation.js';
import type { Changed } from './reads.js';

/** What became of one fault. `missed`: no check noticed it. `inapplicable`: the deployment has nothing that it could be put into. */
export interface MutationResult {
  readonly id: string;
  readonly says: string;
  readonly outcome: 'noticed' | 'missed' | 'inapplicable';
  /** Ids of the checks that passed before and do not now. */
  readonly noticedBy: readonly string[];
}

/** Which checks noticed a fault: those that were green on the copy without it. Checks that did not run again noticed nothing. */
export function judgeMutation(
  { id, says }: Pick<Mutation, 'id' | 'says'>,
  applied: boolean,
  { before, after }: { readonly before: readonly CheckRun[]; readonly after: readonly CheckRun[] },
): MutationResult {
  const good = new Set(before.filter(isGood).map((run) => run.id));
  const noticedBy = after.filter((run) => good.has(run.id) && !isGood(run)).map((run) => run.id);
  return { id, says, outcome: !applied ? 'inapplicable' : noticedBy.length > 0 ? 'noticed' : 'missed', noticedBy: applied ? noticedBy : [] };
}

/** Checks that noticed nothing in the whole run. */
export function toothless(checks: readonly string[], results: readonly MutationResult[]): readonly string[] {
  const sharp = new Set(results.flatMap(({ noticedBy }) => noticedBy));
  return checks.filter((id) => !sharp.has(id));
}

function isGood({ observations }: CheckRun): boolean {
  return observations.length > 0 && observations.every(({ outcome }) => outcome === 'pass');
}

/** A folder as a fault may change it; what it changes is remembered, and put back by `restore`. */
export function openCopy(
  { files, hostFiles }: Pick<Ports, 'files' | 'hostFiles'>,
  root: string,
  variables: Variables,
): Copy & { restore(): void; changed(): Changed } {
  const at = (path: string): string => {
    if (isWithin({ files, hostFiles }, root, path)) return join(root, path);
    throw new IntegrityError(
      'input_invalid',
      `${printable(path)} is reached through a link, so a fault could change more than the copy`,
      { path },
      { hint: 'Name the file itself in `vars` of duri.yml.' },
    );
  };
  const memory = remembering({ files, hostFiles }, at);
  return {
    read: (path) => {
      if (!isWithin({ files, hostFiles }, root, path) || hostFiles.look(at(path))?.kind !== 'file') return undefined;
      const content = files.read(at(path), LIMITS.evidenceFileBytes);
      return content === undefined ? undefined : Buffer.from(content).toString('utf8');
    },
    write: (path, text) => {
      memory.remember(path, false);
      const mode = hostFiles.look(at(path))?.mode;
      files.write(at(path), text);
      if (mode !== undefined) hostFiles.setMode(at(path), mode);
    },
    remove: (path) => {
      memory.remember(path, true);
      files.remove(at(path));
    },
    setMode: (path, mode) => {
      memory.remember(path, false);
      hostFiles.setMode(at(path), mode);
    },
    link: (path, target) => {
      memory.remember(path, true);
      files.remove(at(path));
      hostFiles.makeFolder(dirname(at(path)));
      hostFiles.link(at(path), target);
    },
    glob: (patterns) => {
      const matches = picomatch([...patterns], { dot: true });
      const entries = hostFiles.list(root, { maxEntries: 200_000, skip: ['.git', 'node_modules'] });
      return entries.flatMap(({ path, kind }) => (kind === 'file' && matches(path) ? [path] : []));
    },
    variable: (name) => variables.values.get(name),
    restore: memory.restore,
    changed: memory.changed,
  };
}

/** Is it of the copy? A folder that is a link may lead out of it, and a file that is one is written through: neither is ever touched. */
function isWithin({ files, hostFiles }: Pick<Ports, 'files' | 'hostFiles'>, root: string, path: string): boolean {
  const whole = join(root, path);
  const folder = files.resolve(dirname(whole));
  return (folder === undefined || isInside(folder, files.resolve(root) ?? root)) && hostFiles.look(whole)?.kind !== 'link';
}

interface Memory {
  /** Before something is changed; `names` when a file comes, goes, or becomes something else. */
  remember(path: string, names: boolean): void;
  restore(): void;
  changed(): Changed;
}

function remembering({ files, hostFiles }: Pick<Ports, 'files' | 'hostFiles'>, at: (path: string) => string): Memory {
  const undo: (() => void)[] = [];
  const paths = new Set<string>();
  const seen = { names: false };
  return {
    remember: (path, names) => {
      const whole = at(path);
      const facts = hostFiles.look(whole);
      const content = facts?.kind === 'file' ? files.read(whole, LIMITS.evidenceFileBytes) : undefined;
      paths.add(posix.normalize(path));
      seen.names ||= names || facts === undefined;
      undo.push(() => {
        files.remove(whole);
        if (content === undefined) return;
        files.write(whole, content);
        hostFiles.setMode(whole, facts?.mode ?? 0o644);
      });
    },
    restore: () => {
      paths.clear();
      seen.names = false;
      for (const step of undo.splice(0).reverse()) step();
    },
    changed: () => ({ paths: new Set(paths), names: seen.names }),
  };
}
