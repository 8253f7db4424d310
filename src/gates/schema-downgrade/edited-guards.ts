import { isAbsolute, relative, resolve, sep } from 'node:path';
import { LIMITS } from '../../model/limits.js';
import type { Ports } from '../../ports/index.js';
import { FLOOR_FILE } from '../../policy/floor-file.js';
import { POLICY_FILE } from '../../policy/load-policy.js';
import { keyringPathOf, type LoadedPolicy } from '../../policy/policy.js';
import type { Base } from './find-base.js';

const WORKFLOWS = '.github/workflows';
const MAX_WORKFLOWS = 500;

/**
 * Which files of a change say how it is judged: policy, key ring, floor, workflows. None of them has a say in this verdict (a gate that
 * lives in the same workflow file does, which is why it is named); whoever reviews should look at them. Paths relative to the current folder.
 */
export async function editedGuards(
  { files, folders, environment }: Pick<Ports, 'files' | 'folders' | 'environment'>,
  bases: readonly Base[],
  policy: LoadedPolicy,
): Promise<readonly string[]> {
  const [base] = bases;
  if (base?.kind !== 'commit') return [];
  const workflows = folders.names(`${environment.cwd}/${WORKFLOWS}`, MAX_WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
  const ring = relativeTo(environment.cwd, keyringPathOf(policy));
  const edited: string[] = [];
  for (const path of new Set([POLICY_FILE, FLOOR_FILE, ...(ring === undefined ? [] : [ring]), ...workflows])) {
    const before = await readOrNothing(() => base.read(path));
    const after = await readOrNothing(() => Promise.resolve(files.read(path, LIMITS.policyBytes)));
    if (Buffer.compare(before ?? EMPTY, after ?? EMPTY) !== 0) edited.push(path);
  }
  return edited;
}

/** A path as the change has it; undefined for one outside of the checkout. */
function relativeTo(cwd: string, path: string | undefined): string | undefined {
  const way = path === undefined ? '..' : relative(cwd, resolve(cwd, path));
  return way.startsWith('..') || isAbsolute(way) ? undefined : way.split(sep).join('/');
}

const EMPTY = new Uint8Array();

/** What cannot be read on one side differs from what can be on the other; that it cannot be read is said elsewhere. */
async function readOrNothing(read: () => Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
  return read().catch(() => undefined);
}
