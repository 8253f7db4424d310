import { z } from 'zod';
import { isSha256 } from '../model/digest.js';
import { LIMITS } from '../model/limits.js';
import { isVersion } from '../model/schema-version.js';
import { protectionsSchema } from '../policy/protections.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { parseDocument } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';

const digest = z
  .string()
  .refine(isSha256, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
  .transform((text) => text);
const version = z.string().refine(isVersion, 'is not a version such as "1.1"');
const instant = z.iso.datetime({ precision: 3, error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });

const name = z
  .string()
  .max(300)
  // eslint-disable-next-line no-control-regex
  .regex(/^[^\x00-\x1f\x7f]+$/, 'is empty or has control characters');
const count = z.int().min(0);
const boundFile = z.strictObject({ sha256: digest, size: count });

/**
 * `deployment_metadata.json`: what was sealed, when, from which source, under which policy, and the digest
 * of every other file of the set. One signature over it binds them all.
 * @source design, section 2; trust model, section 3
 */
export const metadataSchema = z.strictObject({
  schema_version: version,
  schema_digest: digest,
  product: name,
  repository_id: name,
  line: name,
  sequence: z.int().min(1),
  deployment_id: name,
  source: z.strictObject({ commit: name.nullable(), ref: name.nullable(), dirty: z.boolean() }),
  created: instant,
  expires: instant,
  policy: z.strictObject({ version, digest }),
  protections: protectionsSchema,
  files: z.strictObject({ SHA256SUMS: boundFile, 'checksums.json': boundFile, 'provenance.json': boundFile, 'sbom.json': boundFile }),
  root: digest,
  counts: z.strictObject({ files: count, links: count, bytes: count }),
});

export type Metadata = z.output<typeof metadataSchema>;

/** The document as bytes of the evidence set: sorted keys, two spaces, one line feed at the end. */
export function renderMetadata(metadata: Metadata): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(metadata)), null, 2)}\n`;
}

/** Can this stand as a name in the metadata: 1 to 300 characters, none of them a control? */
export function isMetadataName(text: string): boolean {
  return name.safeParse(text).success;
}

/** Reads the document; every field that is missing, of the wrong type, unknown or twice is named. */
export function parseMetadata(content: Uint8Array): Parsed<Metadata> {
  return parseDocument(content, metadataSchema, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
}
