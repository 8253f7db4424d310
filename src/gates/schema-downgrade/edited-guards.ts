import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import type { Ports } from '../../ports/index.js';
import { FLOOR_FILE } from '../../policy/floor-file.js';
import { POLICY_FILE } from '../../policy/load-policy.js';
import { keyringPathOf, type LoadedPolicy } from '../../policy/policy.js';
import type { Base } from './find-base.js';

const WORKFLOWS = '.github/workflows';
const MAX_WORKFLOWS = 500;

/**
 * Which files of a change say how it is judged: policy, key ring, floor, kill switch, workflows. None of them has a say in this verdict (a gate that
 * lives in the same workflow file does, which is why it is named); whoever reviews should look at them. Paths relative to the current folder.
 */
export async function editedGuards(
  { files, folders, environment }: Pick<Ports, 'files' | 'folders' | 'environment'>,
  bases: readonly Base[],
  policy: LoadedPolicy,
): Promise<readonly string[]> {
  const [base] = bases;
  if (base?.kind !== 'commit') return [];
  const { cwd } = environment;
  const workflows = folders.names(join(cwd, WORKFLOWS), MAX_WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
  const named = [policy.path, keyringPathOf(policy), besidePolicy(policy, policy.policy.freeze.state)].flatMap((path) => relativeTo(cwd, path) ?? []);
  const edited: string[] = [];
  for (const path of new Set([POLICY_FILE, FLOOR_FILE, ...named, ...workflows, ...((await orNothing(() => base.names(WORKFLOWS))) ?? [])])) {
    const before = await orNothing(() => base.read(path));
    const after = await orNothing(() => Promise.resolve(files.read(join(cwd, path), LIMITS.policyBytes)));
    if (Buffer.compare(before ?? EMPTY, after ?? EMPTY) !== 0) edited.push(path);
  }
  return edited;
}

function besidePolicy({ path }: LoadedPolicy, name: string): string {
  return path === undefined || isAbsolute(name) ? name : join(dirname(path), name);
}

/** A path as the change has it; undefined for one outside of the checkout. */
function relativeTo(cwd: string, path: string | undefined): string | undefined {
  const way = path === undefined ? '..' : relative(cwd, resolve(cwd, path));
  return way.startsWith('..') || isAbsolute(way) ? undefined : way.split(sep).join('/');
}

const EMPTY = new Uint8Array();

/** What cannot be read on one side differs from what can be on the other; that it cannot be read is said elsewhere. */
async function orNothing<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return undefined;
  }
}
