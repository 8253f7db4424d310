import { LIMITS } from '../model/limits.js';
import { parseDocument } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';
import { type Provenance, provenanceSchema } from './statement-schema.js';

/** Reads `provenance.json`; every field that is missing, of the wrong type, unknown or twice is named. */
export function parseProvenance(content: Uint8Array): Parsed<Provenance> {
  return parseDocument(content, provenanceSchema, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
}
