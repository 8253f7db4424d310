import type { Sha256 } from '../model/digest.js';

/**
 * SHA-256 of the canonical JSON of schemas/deployment_metadata.schema.json. It is bound into every metadata, so that
 * one schema version can never mean two things; a test compares it with the schema that the code exports.
 * @source trust model, section 5 ("same version, other content")
 */
export const METADATA_SCHEMA_DIGEST = '2e87f9d4c52c628c8760690b507b5b37fec2e0cc1e521a4a6d06cf3b21c774e1' as Sha256;
