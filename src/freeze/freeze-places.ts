import { dirname, isAbsolute, posix, resolve } from 'node:path';
import { IntegrityError, messageOf } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { changeOf } from '../model/trigger.js';
import { openBaseCommit, pathFromTop } from '../policy/base-commit.js';
import { type BasePoint, basesOf } from '../policy/bases.js';
import type { Judge } from '../policy/judge.js';
import { POLICY_FILE } from '../policy/load-policy.js';
import type { Forge } from '../ports/forge.js';
import type { Ports } from '../ports/index.js';

export type PlacePorts = Pick<Ports, 'environment' | 'files' | 'git' | 'log' | 'openForge' | 'trigger'>;

/** A state as it stands somewhere. */
export interface FreezePlace {
  /** For people: `duri.freeze.json`, or `main (1a2b3c4d5e6f): duri.freeze.json`. */
  readonly from: string;
  readonly content: Uint8Array | undefined;
}

export interface FreezePlaces {
  /** Whose states count: each of them can stop what is judged. */
  readonly judging: readonly FreezePlace[];
  /** What a change brings itself: it is looked at, and has no say. */
  readonly brought: FreezePlace | undefined;
  /** What a change was made from, for comparison with what it brings. */
  readonly madeFrom: FreezePlace | undefined;
  /** The state where it lies for whoever writes it; undefined only in a change whose policy lies elsewhere. */
  readonly path: string;
  /** Why the tip of the branch that counts could not be asked. */
  readonly tipUnknown: string | undefined;
}

/**
 * Where the state is read from. At a change: from its bases, and from the tip of the base branch, whatever the change does to the file. At a release: here, and from the tip of
 * the default branch, because the tagged commit may be older than the freeze. A state outside the checkout is read as it is.
 * @throws git_unavailable, forge_unavailable, permission_missing when a base cannot be read
 */
export async function freezePlaces(ports: PlacePorts, judge: Judge, { withTip }: { readonly withTip: boolean }): Promise<FreezePlaces> {
  const { state } = judge.policy.policy.freeze;
  const { cwd } = ports.environment;
  const path = await herePath(ports, judge, state);
  const here: FreezePlace = { from: state, content: ports.files.read(path, LIMITS.policyBytes) };
  const only = { judging: [here], brought: undefined, madeFrom: undefined, path, tipUnknown: undefined };
  const change = changeOf(ports.trigger);
  const place = change !== undefined || ports.git.isRepository(cwd) ? await pathFromTop(ports, path) : undefined;
  if (place === undefined || (change === undefined && !withTip)) return only;
  if (change === undefined) {
    const tip = await tipOfDefault(ports, place);
    return 'why' in tip ? { ...only, tipUnknown: tip.why } : { ...only, judging: [here, tip] };
  }
  const bases = await basesOf(ports, change);
  const judging: FreezePlace[] = [];
  for (const { branch, commit } of bases) judging.push(await placeAt(ports, branch, commit, place));
  const tip = await tipOfBase(ports, bases[0], place);
  return {
    judging: tip !== undefined && !('why' in tip) ? [...judging, tip] : judging,
    brought: here,
    madeFrom: judging[bases.length - 1],
    path,
    tipUnknown: tip !== undefined && 'why' in tip ? tip.why : undefined,
  };
}

/** A run that is repeated gets the base of its first time: a freeze of since then stands at the tip. Undefined where that is the base itself. */
async function tipOfBase(ports: PlacePorts, base: BasePoint | undefined, place: string): Promise<FreezePlace | { readonly why: string } | undefined> {
  if (ports.trigger.kind !== 'pull_request' || base === undefined) return undefined;
  try {
    const forge = await ports.openForge({ onlyOnce: true });
    const commit = await forge.branchTip(base.branch);
    return commit === undefined || commit === base.commit ? undefined : await placeOnForge(forge, { branch: base.branch, commit }, place);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return { why: messageOf(error) };
  }
}

/** The path on this disk: relative to the policy; where that was read from a base, to where it lies in this checkout. */
async function herePath({ environment: { cwd }, git }: PlacePorts, { policy, from, place }: Judge, state: string): Promise<string> {
  if (isAbsolute(state)) return state;
  if (from !== 'base' || place === undefined) return resolve(cwd, dirname(policy.path ?? POLICY_FILE), state);
  const prefix = git.isRepository(cwd) ? await git.prefix(cwd) : '';
  return resolve(cwd, posix.relative(`/${prefix}`, `/${posix.dirname(place)}`), state);
}

async function placeAt(ports: PlacePorts, branch: string, commit: string, place: string): Promise<FreezePlace> {
  const base = await openBaseCommit(ports, branch, commit);
  return { from: `${base.label}: ${place}`, content: await base.read(place, LIMITS.policyBytes) };
}

async function placeOnForge(forge: Forge, { branch, commit }: BasePoint, place: string): Promise<FreezePlace> {
  return { from: `${branch} (${commit.slice(0, 12)}): ${place}`, content: await forge.fileAt(commit, place, LIMITS.policyBytes) };
}

/** A platform that gives no answer leaves the question open, which is said: it never reads as "not frozen". */
async function tipOfDefault(ports: PlacePorts, place: string): Promise<FreezePlace | { readonly why: string }> {
  const { git, environment, openForge } = ports;
  try {
    const forge = await openForge({ onlyOnce: true });
    const { defaultBranch } = await forge.repository();
    const commit = await forge.branchTip(defaultBranch);
    if (commit === undefined) return { why: `the platform knows no branch ${defaultBranch}` };
    return await placeOnForge(forge, { branch: defaultBranch, commit }, place);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    const commit = await git.resolve(environment.cwd, 'refs/remotes/origin/HEAD');
    return commit === undefined ? { why: messageOf(error) } : placeAt(ports, 'origin/HEAD', commit, place);
  }
}
