import { METADATA_FILE } from '../../evidence/evidence-set.js';
import type { Metadata } from '../../evidence/metadata.js';
import type { Sha256 } from '../../model/digest.js';
import { SCHEMA_VERSION, type SchemaVersion } from '../../model/schema-version.js';
import { SEVERITIES, type Severity } from '../../model/severity.js';
import type { FloorFile } from '../../policy/floor-file.js';
import type { LoadedPolicy, Policy } from '../../policy/policy.js';
import { type Protections, protectionsOf } from '../../policy/protections.js';

/** Where something stands on every dimension: a candidate, or a source of the floor. What is undefined is not stated. */
export interface Stance {
  /** Where it was read, for the table: `main (1a2b3c4d5e6f): duri.yml`. */
  readonly source: string;
  /** `metadata`: of a sealed release. `policy`: what a policy asks for. `pinned`: a lowest value that somebody set. */
  readonly kind: 'metadata' | 'policy' | 'pinned';
  readonly schemaVersion: SchemaVersion | undefined;
  readonly schemaDigest: Sha256 | undefined;
  readonly policyVersion: string | undefined;
  readonly policyDigest: Sha256 | undefined;
  /** The oldest policy that a policy accepts evidence of. */
  readonly acceptedPolicyVersion: string | undefined;
  readonly protections: { readonly [K in keyof Protections]?: Protections[K] | undefined };
  /** What a policy says beyond the protections of a release; undefined for anything else. */
  readonly rules: ReleaseRules | undefined;
  /** Which release it is of, and the digest of its metadata. */
  readonly release: { readonly product: string; readonly line: string; readonly sequence: number; readonly digest: Sha256 } | undefined;
}

export interface ReleaseRules {
  readonly empty_sbom: 'allow' | 'refuse';
  readonly gate_parts: readonly string[];
  readonly prerelease_tags: 'allow' | 'refuse';
  readonly gated_tags: 'optional' | 'required';
  readonly short_retention: 'fail' | 'mirror';
  /** `preset production-54`, and of each own check and case its id at each severity up to its own: a lower one has fewer. */
  readonly gate_checks: readonly string[];
  readonly audit_fail_on: Severity;
  readonly expected_checks: number;
  readonly expected_uats: number;
  readonly freeze_required: boolean;
  readonly freeze_hmac: 'accept' | 'refuse';
  /** Where the state of the kill switch lies. */
  readonly freeze_state: string;
}

const UNSTATED = {
  schemaVersion: undefined,
  schemaDigest: undefined,
  policyVersion: undefined,
  policyDigest: undefined,
  acceptedPolicyVersion: undefined,
  protections: {},
  rules: undefined,
  release: undefined,
} as const;

/** What the metadata of a sealed release says of itself. `digest` is that of its bytes. */
export function stanceOfMetadata(metadata: Metadata, digest: Sha256, source: string = METADATA_FILE): Stance {
  const { product, line, sequence, policy } = metadata;
  return {
    ...UNSTATED,
    source,
    kind: 'metadata',
    schemaVersion: metadata.schema_version,
    schemaDigest: metadata.schema_digest,
    policyVersion: policy.version,
    policyDigest: policy.digest,
    protections: metadata.protections,
    release: { product, line, sequence, digest },
  };
}

/** Metadata of which nothing but the schema version could be read. */
export function stanceOfUnread(schemaVersion: SchemaVersion, source: string): Stance {
  return { ...UNSTATED, source, kind: 'metadata', schemaVersion };
}

/** What a policy asks for. Its schema version is the lowest that it accepts. */
export function stanceOfPolicy({ policy, digest }: LoadedPolicy, source: string): Stance {
  const { schema_version, policy_version } = policy.floor;
  return {
    ...UNSTATED,
    source,
    kind: 'policy',
    schemaVersion: schema_version,
    policyVersion: policy.version,
    policyDigest: digest,
    acceptedPolicyVersion: policy_version,
    protections: protectionsOf(policy),
    rules: {
      empty_sbom: policy.sbom.allow_empty ? 'allow' : 'refuse',
      gate_parts: policy.gate.expect,
      prerelease_tags: policy.tags.prerelease,
      gated_tags: policy.tags.gate,
      short_retention: policy.archive.when_short,
      gate_checks: gateChecksOf(policy),
      audit_fail_on: policy.audit?.fail_on ?? 'critical',
      expected_checks: policy.audit?.expect.checks ?? 0,
      expected_uats: policy.uat?.expect.uats ?? 0,
      freeze_required: policy.freeze.required,
      freeze_hmac: policy.freeze.allow_hmac ? 'accept' : 'refuse',
      freeze_state: policy.freeze.state,
    },
  };
}

function gateChecksOf({ preset, audit, uat }: Policy): readonly string[] {
  const own = [...(audit?.checks ?? []), ...(uat?.cases ?? [])];
  const ids = own.flatMap((check) => severitiesUpTo(check['severity']).map((severity) => `${check.id} (${severity})`));
  return [...(preset === undefined ? [] : [`preset ${preset}`]), ...ids];
}

/** From the least severe up to one; a check that says none has the usual one. */
function severitiesUpTo(severity: unknown): readonly Severity[] {
  const at = SEVERITIES.findIndex((one) => one === (severity ?? 'high'));
  return at === -1 ? [] : SEVERITIES.slice(at);
}

/** The floor that a policy pins in its section `floor`. */
export function pinnedByPolicy({ floor }: Policy, source: string): Stance {
  return { ...UNSTATED, source, kind: 'pinned', schemaVersion: floor.schema_version, policyVersion: floor.policy_version };
}

/** The floor that a `duri.floor.json` pins. */
export function pinnedByFile({ schema_version, policy_version, protections }: FloorFile, source: string): Stance {
  return { ...UNSTATED, source, kind: 'pinned', schemaVersion: schema_version, policyVersion: policy_version, protections: protections ?? {} };
}

/**
 * The floor of a first adoption, where the base has no policy yet: what the built-in policy stands for by name.
 * Numbers and coverage are the author's to choose, once. @source trust model, section 1 ("strictest built-in one")
 */
export const BUILT_IN_FLOOR: Stance = {
  ...UNSTATED,
  source: 'built-in floor',
  kind: 'pinned',
  schemaVersion: SCHEMA_VERSION,
  protections: { hash: 'sha256', signature_required: true, unexpected: 'fail' },
};
