import { join, resolve } from 'node:path';
import { collectFloor, type CollectedFloor } from '../gates/schema-downgrade/collect-floor.js';
import type { Candidate } from '../gates/schema-downgrade/decide.js';
import { editedGuards } from '../gates/schema-downgrade/edited-guards.js';
import type { Base } from '../gates/schema-downgrade/find-base.js';
import { tipOfTrigger } from '../gates/schema-downgrade/find-base.js';
import { checkFirstAdoption } from '../gates/schema-downgrade/first-adoption.js';
import { describeKeyringChange } from '../gates/schema-downgrade/keyring-change.js';
import { readMetadata } from '../gates/schema-downgrade/read-metadata.js';
import { pinnedByPolicy, type Stance, stanceOfPolicy } from '../gates/schema-downgrade/stance.js';
import { IntegrityError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import { isInside, refuseUntrusted } from '../policy/inside.js';
import { loadJudge } from '../policy/judge.js';
import { loadPolicy, POLICY_FILE } from '../policy/load-policy.js';
import { keyringPathOf, type LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';

export interface Compared {
  readonly candidate: Candidate;
  /** Sources of the floor beside the base. */
  readonly floors: readonly Stance[];
  /** What each base gave. */
  readonly collected: readonly CollectedFloor[];
  readonly keyring: string | undefined;
  /** Files of the change that say how it is judged. */
  readonly edits: readonly string[];
  /** What would have to be known and is not. */
  readonly unproven: readonly Finding[];
}

/** The candidate is a sealed release. The policy is the verifier's own, and pins. */
export async function compareEvidence(ports: Ports, bases: readonly Base[], evidence: string, config: string | undefined): Promise<Compared> {
  bases.forEach((base) => refuseSelf(ports, base, ({ path }, real) => isInside(real(path), real(evidence))));
  const { policy } = await loadJudge(ports, { config, keyring: undefined, mode: 'verifier' });
  if (policy.path !== undefined) refuseUntrusted(ports, 'prod', [{ what: 'policy', path: policy.path }], [evidence]);
  return {
    candidate: readMetadata(ports, evidence, evidence),
    floors: [pinnedByPolicy(policy.policy, `floor of ${policy.path ?? 'the built-in policy'}`)],
    collected: await collectAll(ports, bases, undefined),
    keyring: undefined,
    edits: [],
    unproven: [],
  };
}

/** The candidate is a policy. It sets no floor for itself: only the base and pinned floors do. */
export async function comparePolicy(ports: Ports, bases: readonly Base[], config: string | undefined): Promise<Compared> {
  const policy = await loadPolicy(ports, { config: ofChange(ports, config), mode: 'repository' });
  bases.forEach((base) => refuseSelf(ports, base, ({ path }, real) => policy.path !== undefined && real(join(path, POLICY_FILE)) === real(policy.path)));
  const collected = await collectAll(ports, bases, policy.path ?? config);
  const bootstrap = collected.every((one) => one.bootstrap);
  if (policy.path === undefined && bootstrap && ports.trigger.kind === 'none') {
    throw new IntegrityError(
      'input_missing',
      'there is no duri.yml here and none at the base, so there is nothing to compare',
      {},
      { hint: 'Write one with `duri init`, or pass --evidence DIR for a sealed release.' },
    );
  }
  const changed = collected.some(({ floors }) => floors.every(({ policyDigest }) => policyDigest !== policy.digest));
  const tip = changed && !bootstrap ? await tipOfTrigger(ports, bases) : [];
  const candidate: Candidate =
    policy.path === undefined && !bootstrap
      ? { kind: 'missing', source: ports.environment.cwd, file: POLICY_FILE }
      : stanceOfPolicy(policy, policy.path ?? 'built-in policy');
  return {
    candidate,
    floors: [],
    collected: [...collected, ...(await collectAll(ports, tip, policy.path ?? config))],
    keyring: describeKeyringChange(collected[0]?.keyring, readRing(ports, policy)),
    edits: await editedGuards(ports, bases, policy),
    unproven: bootstrap ? await checkFirstAdoption(ports) : [],
  };
}

/** A policy that the change takes away is missing, however it was named. */
function ofChange({ files, environment, trigger }: Ports, config: string | undefined): string | undefined {
  return trigger.kind === 'none' || config === undefined || files.exists(resolve(environment.cwd, config)) ? config : undefined;
}

async function collectAll(ports: Ports, bases: readonly Base[], policyPath: string | undefined): Promise<CollectedFloor[]> {
  const all: CollectedFloor[] = [];
  for (const base of bases) all.push(await collectFloor(ports, base, policyPath));
  return all;
}

/** A candidate that is its own base would pass whatever it says. @throws base_invalid */
function refuseSelf(
  { files, environment }: Ports,
  base: Base,
  isSelf: (directory: { readonly path: string }, real: (path: string) => string) => boolean,
): void {
  const real = (path: string): string => files.resolve(resolve(environment.cwd, path)) ?? resolve(environment.cwd, path);
  if (base.kind !== 'directory' || !isSelf(base, real)) return;
  throw new IntegrityError(
    'base_invalid',
    `the base ${printable(base.path)} is the candidate itself, or lies in it`,
    { base: base.path },
    { hint: 'Compare with what was there before: a git ref, or the evidence of an earlier release.' },
  );
}

function readRing({ files }: Ports, policy: LoadedPolicy): Uint8Array | undefined {
  const path = keyringPathOf(policy);
  return path === undefined ? undefined : files.read(path, LIMITS.policyBytes);
}
