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

/** The tip of a branch as far as it could be asked; `why` where the platform gave no answer. */
interface Tip {
  readonly at?: FreezePlace;
  readonly why?: string;
}

export interface FreezePlaces {
  /** Whose states count: each of them can stop what is judged. */
  readonly judging: readonly FreezePlace[];
  /** What a change brings itself: it is looked at, and has no say. */
  readonly brought: FreezePlace | undefined;
  /** What a change was made from, for comparison with what it brings. */
  readonly madeFrom: FreezePlace | undefined;
  /** The state where it lies on this disk, for whoever writes it. */
  readonly path: string;
  /** Why the platform could not be asked for the tip of the branch that counts. */
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
  const place = change !== undefined || ports.git.isRepository(cwd) ? await placeFromTop(ports, judge, path) : undefined;
  if (place === undefined || (change === undefined && !withTip)) return only;
  if (change === undefined) {
    const tip = await tipOfDefault(ports, place);
    return { ...only, judging: withThe(tip, [here]), tipUnknown: tip.why };
  }
  const bases = await basesOf(ports, change);
  const judging: FreezePlace[] = [];
  for (const { branch, commit } of bases) judging.push(await placeAt(ports, branch, commit, place));
  const tip = await tipOfBase(ports, bases[0], place);
  return {
    judging: withThe(tip, judging),
    brought: here,
    madeFrom: judging[bases.length - 1],
    path,
    tipUnknown: tip.why,
  };
}

function withThe({ at }: Tip, places: readonly FreezePlace[]): readonly FreezePlace[] {
  return at === undefined ? places : [...places, at];
}

/** A run that is repeated gets the base of its first time: a freeze of since then stands at the tip. Nothing where that is the base itself. */
async function tipOfBase(ports: PlacePorts, base: BasePoint | undefined, place: string): Promise<Tip> {
  if (ports.trigger.kind !== 'pull_request' || base === undefined) return {};
  try {
    const forge = await ports.openForge({ onlyOnce: true });
    const commit = await forge.branchTip(base.branch);
    if (commit === undefined) return { why: `the platform knows no branch ${base.branch}` };
    return commit === base.commit ? {} : { at: await placeOnForge(forge, { branch: base.branch, commit }, place) };
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

/**
 * Where it lies in the repository; undefined outside of the checkout. Beside the policy of a base that follows from the names alone: a link
 * that the change puts in the place of a folder would lead to where there is no state.
 */
async function placeFromTop(ports: PlacePorts, { policy, from, place }: Judge, path: string): Promise<string | undefined> {
  const { state } = policy.policy.freeze;
  if (from !== 'base' || place === undefined || isAbsolute(state)) return pathFromTop(ports, path);
  const whole = posix.join(posix.dirname(place), state);
  return whole.startsWith('../') ? undefined : whole;
}

async function placeAt(ports: PlacePorts, branch: string, commit: string, place: string): Promise<FreezePlace> {
  const base = await openBaseCommit(ports, branch, commit);
  return { from: `${base.label}: ${place}`, content: await base.read(place, LIMITS.policyBytes) };
}

async function placeOnForge(forge: Forge, { branch, commit }: BasePoint, place: string): Promise<FreezePlace> {
  return { from: `${branch} (${commit.slice(0, 12)}): ${place}`, content: await forge.fileAt(commit, place, LIMITS.policyBytes) };
}

/**
 * A platform that gives no answer leaves the question open, which is said: it never reads as "not frozen". What this clone knows of the
 * branch is as old as its last fetch, so it can stop, and answers nothing.
 */
async function tipOfDefault(ports: PlacePorts, place: string): Promise<Tip> {
  const { git, environment, openForge } = ports;
  try {
    const forge = await openForge({ onlyOnce: true });
    const { defaultBranch } = await forge.repository();
    const commit = await forge.branchTip(defaultBranch);
    if (commit === undefined) return { why: `the platform knows no branch ${defaultBranch}` };
    return { at: await placeOnForge(forge, { branch: defaultBranch, commit }, place) };
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    const why = messageOf(error);
    const commit = await git.resolve(environment.cwd, 'refs/remotes/origin/HEAD');
    return commit === undefined ? { why } : { at: await placeAt(ports, 'origin/HEAD', commit, place), why };
  }
}
