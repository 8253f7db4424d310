import type { SbomFormat } from '../ports/sbom-source.js';

/** The formats that DuRi writes, the default first. */
export const SBOM_FORMATS = ['spdx-json', 'cyclonedx-json'] as const satisfies readonly SbomFormat[];

/** The names under which several formats stand side by side; a lone one is `sbom.json`. */
export const SBOM_FILE_NAMES: Readonly<Record<SbomFormat, string>> = { 'spdx-json': 'sbom.spdx.json', 'cyclonedx-json': 'sbom.cdx.json' };
