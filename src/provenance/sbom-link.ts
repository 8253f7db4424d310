import type { Sha256 } from '../model/digest.js';
import type { SbomFormat } from '../ports/sbom-source.js';
import { known } from './build-environment.js';
import type { Resource } from './statement-schema.js';

/** The SBOM as provenance knows it: the bytes of `sbom.json`, and of what its tool wrote before DuRi made it reproducible. */
export interface SbomLink {
  readonly digest: Sha256;
  readonly format: SbomFormat;
  /** What came out of the tool; undefined where that is not known any more. */
  readonly raw?: { readonly digest: Sha256; readonly tool: string; readonly version: string; readonly toolDigest?: string | undefined } | undefined;
}

export const SBOM_FILE = 'sbom.json';

/** Media types as registered. @source IANA media types: application/spdx+json, application/vnd.cyclonedx+json */
export const SBOM_MEDIA_TYPES: Readonly<Record<SbomFormat, string>> = {
  'spdx-json': 'application/spdx+json',
  'cyclonedx-json': 'application/vnd.cyclonedx+json',
};

/** The SBOM among the byproducts. The raw output is annotated: its digest is what the tool's own log shows. */
export function sbomResource({ digest, format, raw }: SbomLink): Resource {
  const rawOutput = raw && known({ sha256: raw.digest, tool: raw.tool, version: raw.version, tool_sha256: raw.toolDigest });
  return {
    name: SBOM_FILE,
    digest: { sha256: digest },
    mediaType: SBOM_MEDIA_TYPES[format],
    ...(rawOutput === undefined ? {} : { annotations: { raw_output: rawOutput } }),
  };
}
