import { join } from 'node:path';
import picomatch from 'picomatch';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { changeOf } from '../../model/trigger.js';
import { type BaseCommit, openBaseCommit, pathFromTop } from '../../policy/base-commit.js';
import { basesOf } from '../../policy/bases.js';
import type { Ports } from '../../ports/index.js';
import type { Ground } from './check-type.js';
import type { SharedGround } from './ground.js';

const NO_COMMIT = 'Run it in a git repository that has a commit.';

/** The commit that a check compares with. */
export function groundBase({ ports, root, base }: SharedGround, resolve: Ground['resolve']): Pick<Ground, 'baseBytes' | 'isAtBase' | 'baseGlob' | 'hasBase'> {
  const placeOf = async (path: string): Promise<{ commit: BaseCommit; place: string }> => {
    const [commit, place] = [await base(), await pathFromTop(ports, resolve(path))];
    if (commit !== undefined && place !== undefined) return { commit, place };
    throw new IntegrityError('git_unavailable', `there is no commit to compare ${path} with`, { path }, { hint: NO_COMMIT });
  };
  return {
    baseBytes: async (path) => {
      const { commit, place } = await placeOf(path);
      return commit.read(place, LIMITS.evidenceFileBytes);
    },
    isAtBase: async (path, bytes) => {
      const { commit, place } = await placeOf(path);
      return commit.has(place, bytes);
    },
    baseGlob: async (patterns) => {
      const [commit, top] = [await base(), await pathFromTop(ports, join(root, 'x'))];
      if (commit === undefined || top === undefined || !ports.git.isRepository(root))
        throw new IntegrityError('git_unavailable', 'there is no commit whose files could be listed', {}, { hint: NO_COMMIT });
      const below = top.slice(0, -1);
      const matches = picomatch([...patterns], { dot: true });
      const found = await ports.git.list(root, commit.commit, (path) => path.startsWith(below) && matches(path.slice(below.length)));
      return found.map((path) => path.slice(below.length));
    },
    hasBase: async () => (await base()) !== undefined,
  };
}

/** The base of the change; where there is none, the last commit: what is about to be committed is compared with what is. */
export async function baseOf(ports: Ports, root: string): Promise<BaseCommit | undefined> {
  const change = changeOf(ports.trigger);
  if (change !== undefined) {
    const [point] = await basesOf(ports, change);
    return point === undefined ? undefined : openBaseCommit(ports, point.branch, point.commit);
  }
  if (!ports.git.isRepository(root)) return undefined;
  const head = await ports.git.head(root);
  return head === undefined ? undefined : openBaseCommit(ports, 'HEAD', head.commit);
}
