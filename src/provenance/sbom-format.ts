import { LIMITS } from '../model/limits.js';
import type { SbomFormat } from '../ports/sbom-source.js';
import { decodeUtf8 } from '../shape/json.js';

/** The format of an SBOM by the field that each specification requires; undefined when it is neither. Whether it is a good one is not asked here. */
export function sbomFormatOf(content: Uint8Array): SbomFormat | undefined {
  if (content.byteLength > LIMITS.sbomBytes) return undefined;
  let document: unknown;
  try {
    document = JSON.parse(decodeUtf8(content) ?? '');
  } catch {
    return undefined;
  }
  if (typeof document !== 'object' || document === null) return undefined;
  const { spdxVersion, bomFormat } = document as { spdxVersion?: unknown; bomFormat?: unknown };
  if (typeof spdxVersion === 'string' && spdxVersion.startsWith('SPDX-')) return 'spdx-json';
  return bomFormat === 'CycloneDX' ? 'cyclonedx-json' : undefined;
}
