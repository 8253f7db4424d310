import type { SbomFormat } from '../ports/sbom-source.js';
import { LIMITS } from '../model/limits.js';
import { checkShape } from '../shape/document.js';
import { parseJson } from '../shape/json.js';
import type { Parsed } from '../shape/parsed.js';
import { type CyclonedxDocument, cyclonedxSchema } from './cyclonedx/schema.js';
import { type SpdxDocument, spdxSchema } from './spdx/schema.js';

/** An SBOM whose shape has been checked. */
export type SbomDocument =
  { readonly format: 'spdx-json'; readonly document: SpdxDocument } | { readonly format: 'cyclonedx-json'; readonly document: CyclonedxDocument };

/** Reads an SBOM's shape; grammars and references are for `validateSbom`. */
export function parseSbom(content: Uint8Array, format: SbomFormat): Parsed<SbomDocument> {
  const json = parseJson(content, { maxBytes: LIMITS.sbomBytes, maxDepth: LIMITS.jsonDepth });
  if (!json.ok) return json;
  if (format === 'spdx-json') {
    const shape = checkShape(json.value, spdxSchema);
    return shape.ok ? { ok: true, value: { format, document: shape.value } } : shape;
  }
  const shape = checkShape(json.value, cyclonedxSchema);
  return shape.ok ? { ok: true, value: { format, document: shape.value } } : shape;
}
