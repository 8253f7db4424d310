import type { Sha256 } from '../model/digest.js';
import { SCHEMA_VERSION } from '../model/schema-version.js';
import type { LoadedPolicy } from '../policy/policy.js';
import { protectionsOf } from '../policy/protections.js';
import type { BoundFile } from './evidence-set.js';
import type { Metadata } from './metadata.js';
import { METADATA_SCHEMA_DIGEST } from './metadata-schema-digest.js';
import type { Inventory } from './take-inventory.js';

const DAY_MS = 86_400_000;

/** Who this release is. */
export interface ReleaseIdentity {
  readonly product: string;
  readonly repositoryId: string;
  readonly line: string;
  readonly sequence: number;
  /** A label for people; nothing is decided by it. Undefined derives one. */
  readonly deploymentId: string | undefined;
}

export interface BindingFacts {
  readonly identity: ReleaseIdentity;
  readonly source: Metadata['source'];
  readonly createdAt: Date;
  readonly policy: LoadedPolicy;
  readonly inventory: Inventory;
  readonly files: Readonly<Record<BoundFile, { readonly digest: Sha256; readonly sizeBytes: number }>>;
}

/** The metadata that binds a set: who, when, from what, under which policy, and the digest of every other file. */
export function bindRelease({ identity, source, createdAt, policy, inventory, files }: BindingFacts): Metadata {
  const bound = (name: BoundFile): { sha256: Sha256; size: number } => ({ sha256: files[name].digest, size: files[name].sizeBytes });
  return {
    schema_version: SCHEMA_VERSION,
    schema_digest: METADATA_SCHEMA_DIGEST,
    product: identity.product,
    repository_id: identity.repositoryId,
    line: identity.line,
    sequence: identity.sequence,
    deployment_id: identity.deploymentId ?? `${identity.product}-${identity.sequence}-${inventory.root.slice(0, 12)}`,
    source,
    created: createdAt.toISOString(),
    expires: new Date(createdAt.getTime() + policy.policy.expires_days * DAY_MS).toISOString(),
    policy: { version: policy.policy.version, digest: policy.digest },
    protections: protectionsOf(policy.policy),
    files: {
      SHA256SUMS: bound('SHA256SUMS'),
      'checksums.json': bound('checksums.json'),
      'provenance.json': bound('provenance.json'),
      'sbom.json': bound('sbom.json'),
    },
    root: inventory.root,
    counts: { files: inventory.files, links: inventory.links, bytes: inventory.bytes },
  };
}
