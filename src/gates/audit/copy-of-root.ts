import { posix } from 'node:path';
import { sha256 } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Ground } from './check-type.js';

/** A copy of the audited folder, so that a program that is tried out cannot touch it. Gone when the run ends. */
export interface RootCopy {
  /** Absolute. */
  readonly path: string;
  /** An empty folder beside it, for HOME and temporary files. */
  readonly home: string;
  /** Mode and content of everything in the copy and in `home`, by path. */
  digests(): ReadonlyMap<string, string>;
}

const MAX_ENTRIES = 200_000;

/** Copies by `cp -a`, the `.git` folder left out: what git has of the root is nothing that a dry run needs. @throws tool_missing, tool_failed */
export async function copyOfRoot(ground: Ground): Promise<RootCopy> {
  const folder = ground.temporary();
  const [path, home] = [posix.join(folder, 'root'), posix.join(folder, 'home')];
  const { hostFiles, files } = ground.ports;
  for (const place of [path, home]) hostFiles.makeFolder(place);
  const top = [...new Set(ground.entries().map((entry) => entry.path.split('/')[0] ?? ''))].filter((name) => name !== '' && name !== '.git');
  if (top.length > 0) await succeed(ground, 'cp', ['-a', '--', ...top.map((name) => ground.resolve(name)), path]);
  return {
    path,
    home,
    digests: () =>
      new Map(
        hostFiles.list(folder, { maxEntries: MAX_ENTRIES, skip: [] }).map((entry) => {
          const content = entry.kind === 'file' ? (files.digest(posix.join(folder, entry.path)) ?? '') : (entry.target ?? '');
          return [entry.path, sha256(Buffer.from(`${entry.kind} ${entry.mode} ${content}`))];
        }),
      ),
  };
}

/** A copy of a part is no copy: what is tried out in it would prove nothing. */
async function succeed(ground: Ground, program: string, args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await ground.run({ program, args });
  if (exitCode !== 0)
    throw new IntegrityError('tool_failed', `${program} ended with code ${exitCode}: ${printable(stderr.trim().slice(0, 300))}`, { exitCode });
}
