import { join, resolve } from 'node:path';
import { collectFloor, type CollectedFloor, readPinnedFloor } from '../gates/schema-downgrade/collect-floor.js';
import { type Candidate, decideDowngrade } from '../gates/schema-downgrade/decide.js';
import { type Base, findBase } from '../gates/schema-downgrade/find-base.js';
import { describeKeyringChange } from '../gates/schema-downgrade/keyring-change.js';
import { readMetadata } from '../gates/schema-downgrade/read-metadata.js';
import { pinnedByPolicy, type Stance, stanceOfPolicy } from '../gates/schema-downgrade/stance.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import { KNOWN_SCHEMA_VERSIONS } from '../model/schema-version.js';
import { isInside, refuseUntrusted } from '../policy/inside.js';
import { loadPolicy, POLICY_FILE } from '../policy/load-policy.js';
import { keyringPathOf, type LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { downgradeResult } from './check-downgrade-result.js';
import { configInput, evidenceInput } from './place-inputs.js';

/** `duri check-downgrade` */
export default command({
  name: 'check-downgrade',
  summary: 'Compare a candidate with the floor: no lower schema, older policy or weaker protection',
  description:
    "Takes the floor from a base (an evidence directory, or a git ref, read from git and never from the work tree) and from pinned floors, dimension by dimension, and says policy_changed when the candidate is below it. With --evidence the candidate is sealed metadata, and --config is the verifier's policy, whose section `floor` pins. Without --evidence, as in a pull request, the candidate is the policy itself: --config, else duri.yml. Nothing here asks who signed the candidate; `duri verify` does. Exit codes are those of prod, whatever the environment says.",
  examples: [
    { line: 'duri check-downgrade --base origin/main', says: 'In a pull request: the policy of the work tree against that of the base branch' },
    { line: 'duri check-downgrade --evidence evidence --base ./last-green', says: 'A sealed release against the one before' },
    {
      line: 'duri check-downgrade --evidence evidence --base v1.4.0 --floor /etc/duri/duri.floor.json',
      says: 'Against a tag, and a floor that is pinned outside the repository',
    },
  ],
  inputs: {
    evidence: optionalText('Evidence set of the candidate', 'DIR', evidenceInput, { defaultText: 'none: the candidate is the policy' }),
    base: requiredText('What to compare with: ./DIR with an evidence set or a policy, or a git ref', 'DIR|GIT-REF', { flag: 'base', action: 'base-ref' }),
    floor: optionalText('A pinned floor (duri.floor.json) beside the base', 'FILE', { flag: 'floor', action: 'floor-file' }),
    config: optionalText('With --evidence the policy of the verifier, else the candidate', 'FILE', configInput, {
      defaultText: 'with --evidence DURI_CONFIG or /etc/duri/duri.yml, else duri.yml',
    }),
  },
  outputs: {
    status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
    weakened: 'Dimensions on which the candidate is below the floor, joined by commas',
    bootstrap: 'true when the base has no policy yet, so that the built-in floor was the judge',
  },
  action: { name: 'check-downgrade', icon: 'trending-down', permissions: { contents: 'read' } },
  run: async (ports, { evidence, base: text, floor, config }) => {
    const base = await findBase(ports, text);
    const pinned = floor === undefined ? [] : [readPinnedFloor(ports, floor)];
    if (evidence !== undefined) refuseUntrusted(ports, 'prod', floor === undefined ? [] : [{ what: 'floor', path: floor }], [evidence]);
    const { candidate, floors, collected, keyring } =
      evidence === undefined ? await ofPolicy(ports, base, config) : await ofEvidence(ports, base, evidence, config);
    const all = [...collected.floors, ...floors, ...pinned];
    const decided = all.length === 0 && collected.unreadable.length > 0 ? [] : decideDowngrade(candidate, all, KNOWN_SCHEMA_VERSIONS);
    const findings = [...collected.unreadable, ...decided];
    return downgradeResult({ candidate, floors: all, findings, bootstrap: collected.bootstrap, base: text, keyring });
  },
});

interface Compared {
  readonly candidate: Candidate;
  /** Sources of the floor beside the base. */
  readonly floors: readonly Stance[];
  readonly collected: CollectedFloor;
  readonly keyring: string | undefined;
}

/** The candidate is a sealed release. The policy is the verifier's own, and pins. */
async function ofEvidence(ports: Ports, base: Base, evidence: string, config: string | undefined): Promise<Compared> {
  refuseSelf(ports, base, ({ path }, real) => isInside(real(path), real(evidence)));
  const policy = await loadPolicy(ports, { config, mode: 'verifier' });
  if (policy.path !== undefined) refuseUntrusted(ports, 'prod', [{ what: 'policy', path: policy.path }], [evidence]);
  return {
    candidate: readMetadata(ports, evidence, evidence),
    floors: [pinnedByPolicy(policy.policy, `floor of ${policy.path ?? 'the built-in policy'}`)],
    collected: await collectFloor(ports, base, undefined),
    keyring: undefined,
  };
}

/** The candidate is a policy. It sets no floor for itself: only the base and pinned floors do. */
async function ofPolicy(ports: Ports, base: Base, config: string | undefined): Promise<Compared> {
  const policy = await loadPolicy(ports, { config, mode: 'repository' });
  refuseSelf(ports, base, ({ path }, real) => policy.path !== undefined && real(join(path, POLICY_FILE)) === real(policy.path));
  const collected = await collectFloor(ports, base, policy.path ?? config);
  if (policy.path === undefined && collected.bootstrap) {
    throw new IntegrityError(
      'input_missing',
      'there is no duri.yml here and none at the base, so there is nothing to compare',
      {},
      { hint: 'Write one with `duri init`, or pass --evidence DIR for a sealed release.' },
    );
  }
  const candidate: Candidate =
    policy.path === undefined ? { kind: 'missing', source: ports.environment.cwd, file: POLICY_FILE } : stanceOfPolicy(policy, policy.path);
  return { candidate, floors: [], collected, keyring: describeKeyringChange(collected.keyring, readRing(ports, policy)) };
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
