import { isAbsolute, join, posix, relative } from 'node:path';
import { LIMITS } from '../model/limits.js';
import { changeOf } from '../model/trigger.js';
import type { Ports } from '../ports/index.js';
import { type BaseCommit, openBaseCommit, pathFromTop } from './base-commit.js';
import { basesOf } from './bases.js';
import { loadPolicy, POLICY_FILE, readPolicy } from './load-policy.js';
import { keyringPathOf, type LoadedPolicy } from './policy.js';

type JudgePorts = Pick<Ports, 'environment' | 'files' | 'folders' | 'git' | 'log' | 'openForge' | 'trigger'>;

/** Whose policy and key ring a run is judged by. */
export interface Judge {
  readonly policy: LoadedPolicy;
  /** Path of the key ring that was named beside the policy; else the policy's own counts. */
  readonly keyring: string | undefined;
  /** `bootstrap`: the base of the pull request has no policy yet, so its own is used. */
  readonly from: 'here' | 'base' | 'bootstrap';
  /** For people, where it is from. */
  readonly says: string;
  /** Where the policy lies in the repository, from its top; undefined where it lies outside, or there is none. */
  readonly place: string | undefined;
}

export interface JudgeRequest {
  readonly config: string | undefined;
  readonly keyring: string | undefined;
  readonly mode: 'repository' | 'verifier';
}

/**
 * Policy and key ring of this run. At a pull request or in a merge queue both come from the base: copied out of its commit into a
 * folder of their own, so that whatever the change does to them has no say in its own verdict. A file that is named and lies outside
 * the checkout was put there by the workflow, and is taken as it is.
 * @source trust model, sections 1 and 6 @throws as loadPolicy; git_unavailable, forge_unavailable, permission_missing
 */
export async function loadJudge(ports: JudgePorts, request: JudgeRequest): Promise<Judge> {
  const change = changeOf(ports.trigger);
  const named = request.config ?? POLICY_FILE;
  const place = change === undefined ? undefined : await pathFromTop(ports, named);
  if (change === undefined || place === undefined) {
    const policy = await loadPolicy(ports, request);
    return { policy, keyring: request.keyring, from: 'here', says: shown(ports, policy), place };
  }
  for (const { branch, commit } of await basesOf(ports, change)) {
    const base = await openBaseCommit(ports, branch, commit);
    const judge = await judgeOf(ports, base, [...new Set([place, (await pathFromTop(ports, POLICY_FILE)) ?? place])], request.keyring);
    if (judge !== undefined) return judge;
  }
  const policy = await loadPolicy(ports, { config: ports.files.exists(named) ? request.config : undefined, mode: 'repository' });
  return { policy, keyring: request.keyring, from: 'bootstrap', says: `${shown(ports, policy)} (bootstrap: the base has none)`, place };
}

/** Its path as a reader of this run would write it. */
function shown({ environment }: JudgePorts, { path }: LoadedPolicy): string {
  if (path === undefined) return 'built-in';
  const way = relative(environment.cwd, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}

async function judgeOf(ports: JudgePorts, base: BaseCommit, places: readonly string[], keyring: string | undefined): Promise<Judge | undefined> {
  for (const place of places) {
    const content = await base.read(place, LIMITS.policyBytes);
    if (content === undefined) continue;
    const folder = ports.folders.temporary();
    const copy = join(folder, place);
    ports.files.write(copy, content);
    const policy = await readPolicy(content, copy);
    const ring = await ringPlace(ports, policy, place, keyring);
    const ringContent = ring === undefined ? undefined : await base.read(ring, LIMITS.policyBytes);
    if (ring !== undefined && ringContent !== undefined) ports.files.write(join(folder, ring), ringContent);
    for (const beside of besideOf(policy, place)) {
      const besideContent = await base.read(beside, LIMITS.policyBytes);
      if (besideContent !== undefined) ports.files.write(join(folder, beside), besideContent);
    }
    return {
      policy: ring !== undefined && ringContent === undefined ? withoutKeyring(policy) : policy,
      keyring: keyring === undefined ? undefined : ring === undefined ? keyring : ringContent === undefined ? undefined : join(folder, ring),
      from: 'base',
      says: `${base.label}: ${place}`,
      place,
    };
  }
  return undefined;
}

/** Where the ring lies in the repository; undefined when there is none, or when it lies outside and no change can touch it. */
async function ringPlace(ports: JudgePorts, policy: LoadedPolicy, place: string, keyring: string | undefined): Promise<string | undefined> {
  if (keyring !== undefined) return pathFromTop(ports, keyring);
  const named = policy.policy.keyring;
  if (named === undefined || keyringPathOf(policy) === named) return undefined;
  const whole = posix.normalize(posix.join(posix.dirname(place), named));
  return whole.startsWith('../') ? undefined : whole;
}

/** What else has a say in the verdict and stands beside the policy: waivers and baseline. */
function besideOf({ policy: { audit, uat } }: LoadedPolicy, place: string): readonly string[] {
  const named = [audit?.waivers, audit?.baseline, uat?.waivers].flatMap((path) => path ?? []);
  return named.filter((path) => !isAbsolute(path)).map((path) => posix.normalize(posix.join(posix.dirname(place), path)));
}

/** The base names a ring that it does not have: there is no key to believe then. */
function withoutKeyring({ policy, path, digest }: LoadedPolicy): LoadedPolicy {
  const { keyring: _, ...rest } = policy;
  return { policy: rest, path, digest };
}
