import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Metadata, metadataSchema, renderMetadata } from '../../src/evidence/metadata.js';
import { BUILT_IN_POLICY } from '../../src/policy/policy.js';
import { protectionsOf } from '../../src/policy/protections.js';

const file = { sha256: 'a'.repeat(64), size: 1 };

/** Valid metadata of the first release of `shop`, with the fields that a test cares about. */
export function sampleMetadata(fields: Partial<Record<keyof Metadata, unknown>> = {}): Metadata {
  return metadataSchema.parse({
    schema_version: '1.1',
    schema_digest: '1'.repeat(64),
    product: 'shop',
    repository_id: 'github.com/acme/shop',
    line: 'main',
    sequence: 1,
    deployment_id: 'shop-1',
    source: { commit: null, ref: null, dirty: false },
    created: '2026-01-05T12:00:00.000Z',
    expires: '2026-04-05T12:00:00.000Z',
    policy: { version: '1.0', digest: BUILT_IN_POLICY.digest },
    protections: protectionsOf(BUILT_IN_POLICY.policy),
    files: { SHA256SUMS: file, 'checksums.json': file, 'provenance.json': file, 'sbom.json': file },
    root: 'b'.repeat(64),
    counts: { files: 1, links: 0, bytes: 1 },
    ...fields,
  });
}

/** An evidence directory with nothing but its metadata, which is all that the downgrade gate reads. */
export function writeMetadata(directory: string, fields: Partial<Record<keyof Metadata, unknown>> = {}): string {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'deployment_metadata.json'), renderMetadata(sampleMetadata(fields)));
  return directory;
}
