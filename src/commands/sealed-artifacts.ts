import { join } from 'node:path';
import { BOUND_FILES, METADATA_FILE } from '../evidence/evidence-set.js';

/** What of a signed evidence set others may attest as well: what is signed, not the signatures. */
export function sealedArtifacts(evidence: string): readonly string[] {
  return [...BOUND_FILES, METADATA_FILE].map((name) => join(evidence, name));
}
