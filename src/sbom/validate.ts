import type { SbomFormat } from '../ports/sbom-source.js';
import type { Problem } from '../shape/parsed.js';
import { checkCyclonedx } from './cyclonedx/validate.js';
import { parseSbom, type SbomDocument } from './document.js';
import { checkSpdx } from './spdx/validate.js';

/** Everything in which an SBOM does not fit SPDX 2.3 or CycloneDX 1.6; empty when it fits. */
export function validateSbom(content: Uint8Array, format: SbomFormat): readonly Problem[] {
  const parsed = parseSbom(content, format);
  return parsed.ok ? checkSbom(parsed.value) : parsed.problems;
}

/** The same of a document whose shape is known to be right. */
export function checkSbom(sbom: SbomDocument): Problem[] {
  return sbom.format === 'spdx-json' ? checkSpdx(sbom.document) : checkCyclonedx(sbom.document);
}
